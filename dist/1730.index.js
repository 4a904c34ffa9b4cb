export const id = 1730;
export const ids = [1730];
export const modules = {

/***/ 1730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(712);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6457);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7545);
/* harmony import */ var _request_step_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6837);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2623);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4);






/** The action's main step. */
async function main() {
    const startedAt = performance.now();
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_4__/* .currentRunner */ .sF)();
    try {
        runner.warnOfUnknownInputs((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)('login'));
        const idTokenEndpoint = runner.idTokenEndpoint();
        const request = await (0,_request_step_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readStepRequest */ .I)({
            ...(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readingOn */ .M)(runner, startedAt),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
            check: _deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDeliveryInputs */ .OD,
        });
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDelivery */ .BF)(request, runner);
        const endsAt = startedAt + request.network.deadlineSeconds * 1000;
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)({ request, login: await (0,_login_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .i)(request, runner, { idTokenEndpoint, startedAt }), endsAt }, runner);
    }
    catch (error) {
        (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFailure */ .xV)(error, runner.log);
    }
    (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_4__/* .leave */ .qG)();
}


/***/ })

};
