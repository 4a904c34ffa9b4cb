export const id = 6128;
export const ids = [6128];
export const modules = {

/***/ 16128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ likewise),
/* harmony export */   V: () => (/* binding */ sharedFailures),
/* harmony export */   describeFailures: () => (/* binding */ describeFailures),
/* harmony export */   targetsError: () => (/* binding */ targetsError)
/* harmony export */ });
/* harmony import */ var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59214);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);



/** How many causes are shown in full, and how many more on one line each: somebody has to read the log. */
const TOLD_WHOLE = 3;
const TOLD_IN_A_LINE = 40;
/** Why targets failed, for people: by cause, with what to do about the first ones; each hint appears once. */
function describeFailures(failures) {
    const causes = sharedFailures(failures);
    const hints = new Set();
    const whole = causes.slice(0, TOLD_WHOLE).map((cause) => {
        const text = [textOf(cause.error, hints), ...likewise(cause)].join('\n');
        return `- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(cause.names)}: ${indented(text)}`;
    });
    const lines = causes
        .slice(TOLD_WHOLE, TOLD_WHOLE + TOLD_IN_A_LINE)
        .map((cause) => [`- ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(cause.names)}: ${firstLine(cause.error)}`, ...likewise(cause)].join('\n  '));
    const rest = causes.slice(TOLD_WHOLE + TOLD_IN_A_LINE).flatMap(({ names, alike }) => [...names, ...alike]);
    return [...whole, ...lines, ...(rest.length === 0 ? [] : [`- and ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(rest)}`])].join('\n');
}
/**
 * The error of a step in which some targets failed. If all of them failed for one reason, it is that error.
 *
 * @param failures at least one
 */
function targetsError(failures, of) {
    const [first] = failures;
    const causes = byError(failures);
    if (of === 1 || (causes.length === 1 && failures.length === of && first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return first?.error;
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? first.error.code : 'rejected',
        message: `${failures.length} of ${of} targets failed:\n${describeFailures(failures)}`,
        hint: `Nothing was exported.${failures.length < of ? ' on-target-failure: warn delivers the targets that worked.' : ''}`,
        cause: first?.error,
    });
}
/** Failures grouped by cause, in order of first occurrence. */
function sharedFailures(failures) {
    const groups = new Map();
    for (const [first, ...others] of byError(failures)) {
        const { error } = first;
        const key = likenessOf(error) ?? error;
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, { error, names: [first, ...others].map(({ target }) => target.name), alike: [] });
        }
        else {
            group.alike.push(...[first, ...others].map(nameWithRole));
        }
    }
    return [...groups.values()];
}
/** Failures with the same error: those of a hop that several targets share. */
function byError(failures) {
    const shared = new Map();
    for (const failure of failures) {
        const { error } = failure;
        // The step's deadline is one cause, whichever hop was under way.
        const key = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G && error.code === 'deadline' ? 'deadline' : error;
        const same = shared.get(key);
        if (same === undefined) {
            shared.set(key, [failure]);
        }
        else {
            same.push(failure);
        }
    }
    return [...shared.values()];
}
/**
 * The text of a failure without what is of one role: its account and name, and the id of the request. Failures with
 * equal texts have the same fix. Undefined where nothing says what to do.
 */
function likenessOf(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) || error.hint === undefined) {
        return undefined;
    }
    const text = error.describe().replace(/ \(request id [^)]*\)/g, '');
    const names = new Set(Array.from(text.matchAll(ROLE_ARN), ([, name = '']) => name));
    const numbers = new Map();
    return text.replace(WORDS, (word) => {
        if (!ACCOUNT.test(word) && !names.has(word)) {
            return word;
        }
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return `{${number}}`;
    });
}
const ROLE_ARN = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g;
const WORDS = /[\w+=@-]+(?:[,.][\w+=@-]+)*/g;
const ACCOUNT = /^\d{12}$/;
/** A target, with the role that it did not get. */
function nameWithRole({ target, error }) {
    const number = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.hop?.number : undefined;
    const hop = target.hops.find((each) => each.number === number) ?? target.hops.at(-1);
    return hop === undefined ? target.name : `${target.name} (${(0,_chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .showRole */ .W)(hop.role)})`;
}
/** Says that the fix applies to other targets too; nothing if it does not. */
function likewise({ alike }) {
    return alike.length === 0
        ? []
        : [`The same, with its own role and account in place of those above, for ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(alike)}.`];
}
/**
 * Message and hint, or the message alone if the hint was already shown.
 *
 * @param hints those already shown; this one is added
 */
function textOf(error, hints) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return `unexpected error: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
    }
    const { hint, message } = error;
    if (hint === undefined || hints.has(hint)) {
        return message;
    }
    hints.add(hint);
    return error.describe();
}
function firstLine(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
}
function indented(text) {
    return text.replaceAll('\n', '\n  ');
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ enumerated),
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** Every item in a sentence: `a, b and c`. */
function enumerated(items) {
    const last = items.at(-1) ?? '';
    return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
/** As many as anyone reads. */
const SHOWN = 20;
/**
 * Names in a message: all of them, or the first ones and how many more there are. A single one left over is named too,
 * since that takes no more room.
 */
function listed(names, { max = SHOWN, show = (name) => name } = {}) {
    const shown = names.length > max + 1 ? names.slice(0, max) : names;
    const more = names.length - shown.length;
    return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
