export const id = 9912;
export const ids = [9912];
export const modules = {

/***/ 49912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Stand-ins for `@actions/http-client` and `undici`, which `@actions/github` and `@actions/core` load for their own
 * connections. Those are never used here, since Octokit gets a `fetch` on ours. This saves 0.9 MB of bundle and 35 ms
 * of loading. `paths` in tsconfig.build.json substitutes it.
 */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
/** From `@actions/http-client/lib/auth`: for the token that `@actions/core` could request. */
class BearerCredentialHandler {
    canHandleAuthentication() {
        return false;
    }
}
/** The `fetch` of undici. */
function fetch() {
    return Promise.reject(new Error('GitHub is called through the connections of this program only'));
}


/***/ })

};
