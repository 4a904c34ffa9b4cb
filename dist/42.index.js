export const id = 42;
export const ids = [42];
export const modules = {

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
/* harmony import */ var _sink_undo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1852);



/** The action's post step: takes back what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .sF)();
    if (runner.environment['AWS_SKIP_CLEANUP_STEP'] === 'true') {
        return;
    }
    try {
        await (0,_sink_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n8)(runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        runner.log.warning(`Not everything could be taken back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
