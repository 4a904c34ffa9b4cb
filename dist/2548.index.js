const id = 2548;
const ids = [2548];
const modules = {
  /***/
  82548: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        defaultProvider: () => (
          /* binding */
          defaultProvider
        )
        /* harmony export */
      });
      function defaultProvider() {
        return () => Promise.reject(new Error("the STS client signs with the credentials that it is given"));
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
