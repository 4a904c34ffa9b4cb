export const id = 7702;
export const ids = [7702];
export const modules = {

/***/ 37702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEventFile: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5354);


/** GitHub caps payloads at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const MAX_BYTES = 30_000_000;
/**
 * The payload of the event that started this run, in any shape.
 *
 * @param path the file that `GITHUB_EVENT_PATH` names
 * @throws RoleChainError `source` if it cannot be read, or is not JSON
 */
async function readEventFile(path) {
    const text = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularBytes */ .O)(path, MAX_BYTES).catch((error) => {
        throw unreadable((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    });
    try {
        const payload = JSON.parse(Buffer.from(text).toString('utf8'));
        return payload;
    }
    catch {
        // Leaves out the parser's message, which would quote the payload.
        throw unreadable(`${path} is not JSON`);
    }
}
function unreadable(why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'source',
        message: `The event of this run (GITHUB_EVENT_PATH) cannot be read: ${why}.`,
        hint: 'The runner writes this file for every job. If you run your own container, is it mounted at the path that the variable names?',
        cause,
    });
}


/***/ })

};
