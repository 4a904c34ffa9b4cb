const id = 3767;
const ids = [3767];
const modules = {
  /***/
  63767: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkServer: () => (
          /* binding */
          checkServer
        )
        /* harmony export */
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
      function checkServer({ environment }) {
        if ((environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] ?? "") !== "") {
          throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({
            code: "delivery",
            message: "refresh: server cannot work in this job: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set (a runner on Amazon ECS has it), AWS SDKs look there first, and a step cannot unset it",
            hint: "Use refresh: process."
          });
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
