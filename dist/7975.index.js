export const id = 7975;
export const ids = [7975];
export const modules = {

/***/ 47975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isForkPullRequest: () => (/* binding */ isForkPullRequest)
/* harmony export */ });
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);

/**
 * Whether the run is for a pull request from a fork, according to the event's payload. Never throws: it is used to
 * explain failures.
 *
 * @param path `GITHUB_EVENT_PATH`
 * @returns undefined if not known
 */
async function isForkPullRequest(path) {
    try {
        const event = path === undefined || path === '' ? undefined : JSON.parse(await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .X)(path));
        const request = memberOf(event, 'pull_request');
        const base = memberOf(memberOf(memberOf(request, 'base'), 'repo'), 'full_name');
        if (typeof base !== 'string') {
            return event === undefined ? undefined : false;
        }
        // A fork that has been deleted since is null.
        return memberOf(memberOf(memberOf(request, 'head'), 'repo'), 'full_name') !== base;
    }
    catch {
        return undefined;
    }
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}


/***/ })

};
