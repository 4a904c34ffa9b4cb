const id = 2913;
const ids = [2913];
const modules = {
  /***/
  22913: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MO: () => (
          /* binding */
          inInput
        ),
        /* harmony export */
        kH: () => (
          /* binding */
          inMapping
        ),
        /* harmony export */
        s5: () => (
          /* binding */
          inFile
        )
        /* harmony export */
      });
      var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18338);
      function inInput(input) {
        return (mark, owner = input) => ({ place: owner, lead: mark === void 0 ? "" : `${(0, _text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)}: ` });
      }
      function inMapping(input) {
        return (mark, owner) => {
          const parts = [...owner === void 0 ? [] : [owner], ...mark === void 0 ? [] : [(0, _text_mark_js__WEBPACK_IMPORTED_MODULE_0__.q)(mark)]];
          return { place: parts.length === 0 ? input : `${input} (${parts.join(", ")})`, lead: "" };
        };
      }
      function inFile(file) {
        return (mark, owner) => {
          const position = mark === void 0 ? file : `${file}:${mark.line}:${mark.column}`;
          return { place: owner === void 0 ? position : `${position} (${owner})`, lead: "" };
        };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
