export const id = 818;
export const ids = [818];
export const modules = {

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
/* harmony import */ var _sink_undo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6744);



/** The action's post step: takes back what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .sF)();
    // GitHub compares without regard to case where action.yml asks the same.
    if (runner.environment['AWS_SKIP_CLEANUP_STEP']?.toLowerCase() === 'true') {
        return;
    }
    try {
        await (0,_sink_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n8)(runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        runner.log.warning(`Not everything could be taken back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   r: () => (/* binding */ environmentVariables)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);

/** Variables that speak of other credentials than the exported keys, or of another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
/** Every variable that this program ever sets: post restores no other, whatever it is told. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those that hold something are: the JavaScript
 * SDK, for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables(delivery, current) {
    const { region, credentials, profile } = delivery;
    const variables = new Map();
    const clear = (name) => {
        if ((current[name] ?? '') !== '') {
            variables.set(name, '');
        }
    };
    if (delivery.clearOthers) {
        _credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.forEach(clear);
    }
    variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    if (profile !== undefined) {
        variables.set('AWS_PROFILE', profile);
    }
    if (credentials === undefined) {
        return variables;
    }
    CONFLICTING.filter((name) => !variables.has(name)).forEach(clear);
    clear('AWS_SESSION_TOKEN');
    variables.set('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    variables.set('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) {
        variables.set('AWS_SESSION_TOKEN', credentials.sessionToken);
    }
    return variables;
}


/***/ })

};
