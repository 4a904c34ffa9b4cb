export const id = 9045;
export const ids = [9045];
export const modules = {

/***/ 39045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenPrintedBy: () => (/* binding */ tokenPrintedBy)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31984);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55383);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27524);
/* harmony import */ var _program_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46845);
/* harmony import */ var _words_of_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94307);







/** A token has at most 20,000 characters; a program that prints more has printed something else. */
const MAX_OUTPUT_BYTES = 1_000_000;
/**
 * How long output is read after the program ends. A process that it leaves in the background may keep the output open
 * for much longer.
 */
const READING_MS = 1_000;
/** At most this many lines of a failed program's output are shown, and no line that is longer. */
const MAX_REASON_LINES = 5;
const MAX_REASON_LINE_LENGTH = 200;
/**
 * Lets a program print a token. It is started as it is, without a shell, and is killed when the time of the step is over.
 *
 * @throws RoleChainError `source` if it fails or prints something else, `deadline`
 */
async function tokenPrintedBy(asked, world) {
    const { conceal, retry } = world;
    const doing = () => `asking ${asked.program} for an OIDC token`;
    const printed = await retry.deadline.guard(run(asked, world), doing);
    return (0,_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .readJwt */ .uX)(printed.trim(), asked.program, conceal);
}
function run({ program, args, directory, missingHint }, { environment, retry }) {
    const options = {
        env: (0,_program_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutInputs */ .i)(environment),
        signal: retry.deadline.signal,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        encoding: 'utf8',
        ...(directory === undefined ? {} : { cwd: directory }),
    };
    return new Promise((resolve, reject) => {
        const done = (error, stdout, stderr) => {
            if (error === null) {
                resolve(stdout);
            }
            else if (!retry.deadline.signal.aborted) {
                // Where the deadline has ended the program, the deadline says so.
                reject(failure(program, error, { stderr, missingHint }));
            }
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, done);
        child.once('exit', () => {
            setTimeout(() => {
                [child.stdout, child.stderr].forEach((stream) => stream?.destroy());
            }, READING_MS);
        });
    });
}
function failure(program, error, { stderr, missingHint }) {
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error);
    const reason = code === undefined ? reasonIn(stderr) : reasonOf(code, program);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
        code: 'source',
        message: `No OIDC token from ${program}: ${reason === '' ? statusOf(error) : reason}`,
        hint: missingHint,
    });
}
function reasonOf(code, program) {
    switch (code) {
        case 'ENOENT':
            return /[\\/]/.test(program) ? 'there is no such program' : 'there is no such program on PATH';
        case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
            return 'it printed more than any token can hold';
        default:
            return (0,_core_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorInWords */ .S)({ code, syscall: 'spawn', path: program }) ?? `it cannot be started (${code})`;
    }
}
/**
 * The last lines that a program printed about its failure. What may be a token, or was cut out of one, is left out: no
 * mask fits a part of a secret.
 */
function reasonIn(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && line.length <= MAX_REASON_LINE_LENGTH);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_words_of_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTokens */ .N)(lines.slice(-MAX_REASON_LINES).join(' ')));
}
/** Never the message of the error, which repeats the arguments. */
function statusOf({ code, signal }) {
    return typeof code === 'number' ? `it ended with status ${code}` : `it was killed by ${signal ?? 'the system'}`;
}


/***/ })

};
