const id = 7975;
const ids = [7975];
const modules = {
  /***/
  47975: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        isForkPullRequest: () => (
          /* binding */
          isForkPullRequest
        )
        /* harmony export */
      });
      var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
      async function isForkPullRequest(path) {
        try {
          const event = path === void 0 || path === "" ? void 0 : JSON.parse(await (0, _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__.X)(path));
          const request = memberOf(event, "pull_request");
          const base = memberOf(memberOf(memberOf(request, "base"), "repo"), "full_name");
          if (typeof base !== "string") {
            return event === void 0 ? void 0 : false;
          }
          return memberOf(memberOf(memberOf(request, "head"), "repo"), "full_name") !== base;
        } catch {
          return void 0;
        }
      }
      function memberOf(value, name) {
        return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
