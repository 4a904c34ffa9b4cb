export const id = 3452;
export const ids = [3452];
export const modules = {

/***/ 3452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * What `@actions/github` and `@actions/core` get in place of `@actions/http-client` and `undici`: the connections of its own, of which it
 * makes the default when it is loaded, and which here are never used, since Octokit is given a `fetch` on ours. That
 * leaves 0.9 MB out of the bundle, and 35 ms out of the loading. `paths` in tsconfig.build.json puts this in their place.
 */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
/** Of `@actions/http-client/lib/auth`: for the token that `@actions/core` could ask for. */
class BearerCredentialHandler {
    canHandleAuthentication() {
        return false;
    }
}
/** The `fetch` of undici. */
function fetch() {
    return Promise.reject(new Error('GitHub is asked over the connections that this program makes'));
}


/***/ })

};
