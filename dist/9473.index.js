export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 9473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _sts_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);
/* harmony import */ var _sts_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3730);


/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;
/**
 * Does work on the network under the deadline of the step, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _sts_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(_sts_http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .l.create(settings), () => 'reading the CA bundle');
        const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
                log.info(message);
            },
        };
        return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
    }
    finally {
        deadline.stop();
        http?.close();
    }
}


/***/ })

};
