export const id = 9045;
export const ids = [9045];
export const modules = {

/***/ 9045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenPrintedBy: () => (/* binding */ tokenPrintedBy)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7524);




/** A token is at most 20,000 characters; what is more is none. */
const MAX_OUTPUT_BYTES = 100_000;
/** So much of what a program says of its failure is passed on. */
const MAX_REASON_LENGTH = 500;
/**
 * Lets a program print a token. It is started as it is, without a shell, and is killed when the time of the step is over.
 *
 * @throws RoleChainError `source` if it fails or prints something else, `deadline`
 */
async function tokenPrintedBy(asked, world) {
    const { conceal, retry } = world;
    const doing = () => `asking ${asked.program} for an OIDC token`;
    const printed = await retry.deadline.guard(run(asked, world), doing);
    return (0,_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .readJwt */ .uX)(printed.trim(), asked.program, conceal);
}
function run({ program, args, missingHint }, { environment, retry }) {
    const options = {
        env: { ...environment },
        signal: retry.deadline.signal,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        encoding: 'utf8',
    };
    return new Promise((resolve, reject) => {
        const done = (error, stdout, stderr) => {
            if (error === null) {
                resolve(stdout);
            }
            else if (!retry.deadline.signal.aborted) {
                // Whoever was ended by the deadline has nothing to say of it: the deadline does.
                reject(failure(program, error, { stderr, missingHint }));
            }
        };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, done);
    });
}
function failure(program, error, { stderr, missingHint }) {
    const isMissing = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT';
    // What it printed on standard output stays out of every message: it may be a part of a token.
    const reason = isMissing ? 'there is no such program on PATH' : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(stderr.trim().slice(-MAX_REASON_LENGTH));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
        code: 'source',
        message: `No OIDC token from ${program}: ${reason === '' ? statusOf(error) : reason}`,
        hint: missingHint,
        cause: error,
    });
}
/** Not the message of the error, which repeats the command. */
function statusOf(error) {
    const status = 'code' in error ? error.code : undefined;
    return typeof status === 'number' ? `it ended with status ${status}` : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
}


/***/ })

};
