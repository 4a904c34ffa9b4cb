export const id = 8474;
export const ids = [8474];
export const modules = {

/***/ 6093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOctokit: () => (/* binding */ openOctokit)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2391);
/* harmony import */ var _api_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5190);


/**
 * Loads Octokit, and puts it on our connections. It gets no token: that is added below it, in the one header where it is
 * needed, so that nothing of Octokit can hold or print it. It tries nothing again either: that is done below it, too.
 */
async function openOctokit(connection) {
    const { GitHub } = await Promise.all(/* import() */[__webpack_require__.e(4835), __webpack_require__.e(1072)]).then(__webpack_require__.bind(__webpack_require__, 4835));
    const { report } = connection.retry;
    const ignore = () => undefined;
    return new GitHub({
        baseUrl: connection.url.href.replace(/\/+$/, ''),
        userAgent: `aws-role-chain/${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}`,
        request: { fetch: (0,_api_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFetch */ .n)(connection) },
        // Its own log is the console, which may be what a shell reads.
        log: { debug: ignore, info: ignore, warn: report, error: report },
    });
}


/***/ })

};
