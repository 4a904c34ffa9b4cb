const id = 9912;
const ids = [9912];
const modules = {
  /***/
  49912: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qq: () => (
          /* binding */
          HttpClient
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          fetch
        )
        /* harmony export */
      });
      class HttpClient {
        getAgent() {
          return void 0;
        }
        getAgentDispatcher() {
          return void 0;
        }
      }
      class BearerCredentialHandler {
        canHandleAuthentication() {
          return false;
        }
      }
      function fetch() {
        return Promise.reject(new Error("GitHub is called through the connections of this program only"));
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
