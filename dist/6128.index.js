export const id = 6128;
export const ids = [6128];
export const modules = {

/***/ 6128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFailures: () => (/* binding */ describeFailures),
/* harmony export */   targetsError: () => (/* binding */ targetsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** So many causes are told whole, and so many more in a line each: a log is to be read by somebody. */
const TOLD_WHOLE = 3;
const TOLD_IN_A_LINE = 40;
const MOST_NAMES = 20;
/** Why targets failed, for a person: by cause, with what to do about the first ones. */
function describeFailures(failures) {
    const causes = causesOf(failures);
    const whole = causes
        .slice(0, TOLD_WHOLE)
        .map((cause) => `- ${listOf(cause.names)}: ${indented(wholeTextOf(cause.error))}`);
    const lines = causes
        .slice(TOLD_WHOLE, TOLD_WHOLE + TOLD_IN_A_LINE)
        .map((cause) => `- ${listOf(cause.names)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause.error).split('\n')[0] ?? ''}`);
    const rest = causes.slice(TOLD_WHOLE + TOLD_IN_A_LINE).flatMap(({ names }) => names);
    return [...whole, ...lines, ...(rest.length === 0 ? [] : [`- and ${listOf(rest)}`])].join('\n');
}
/**
 * The error of a step some of whose targets failed. If all of them did for one reason, it is that reason.
 *
 * @param failures at least one
 */
function targetsError(failures, of) {
    const [first] = failures;
    const causes = causesOf(failures);
    if (of === 1 || (causes.length === 1 && failures.length === of && first?.error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return first?.error;
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: first?.error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? first.error.code : 'rejected',
        message: `${failures.length} of ${of} targets failed:\n${describeFailures(failures)}`,
        hint: `Nothing was exported.${failures.length < of ? ' on-target-failure: warn delivers the targets that worked.' : ''}`,
        cause: first?.error,
    });
}
function causesOf(failures) {
    const names = new Map();
    for (const { error, target } of failures) {
        const known = names.get(error) ?? [];
        known.push(target.name);
        names.set(error, known);
    }
    return [...names].map(([error, all]) => ({ error, names: all }));
}
function listOf(names) {
    const more = names.length - MOST_NAMES;
    return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function wholeTextOf(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.describe() : `unexpected error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
}
function indented(text) {
    return text.replaceAll('\n', '\n  ');
}


/***/ })

};
