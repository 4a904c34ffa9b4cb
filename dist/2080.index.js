export const id = 2080;
export const ids = [2080];
export const modules = {

/***/ 2080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkServer: () => (/* binding */ checkServer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

/**
 * Finds out before any network call what would keep tools from asking a server.
 *
 * @throws RoleChainError `delivery`
 */
async function checkServer({ environment, log }) {
    if ((environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ?? '') !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: 'refresh: server cannot work in this job: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set (a runner on Amazon ECS has it), AWS SDKs look there first, and a step cannot unset it',
            hint: 'Take refresh: process.',
        });
    }
    const { defaultProfileFile } = await __webpack_require__.e(/* import() */ 6795).then(__webpack_require__.bind(__webpack_require__, 6795));
    const file = await defaultProfileFile(environment);
    if (file !== undefined) {
        log.warning(`${file} has a profile default with credentials. The AWS CLI and SDKs take that before the server of refresh: server, which is where they look after all profiles. Remove it, or take refresh: process.`);
    }
}


/***/ })

};
