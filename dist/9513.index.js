export const id = 9513;
export const ids = [9513,1579];
export const modules = {

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9601);
/* harmony import */ var _sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
/* harmony import */ var _step_sinks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);




/** The action's post step: undoes what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .sF)();
    // Case-insensitive, like GitHub's comparison for the same condition in action.yml.
    if (runner.environment['AWS_SKIP_CLEANUP_STEP']?.toLowerCase() === 'true') {
        return;
    }
    try {
        await (0,_sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n)(_step_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .SINKS */ .x, runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        runner.log.warning(`Not everything could be undone: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ undoRecorded),
/* harmony export */   undoEntries: () => (/* binding */ undoEntries)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2228);



/**
 * Undoes what main recorded, if it recorded anything and that has not been undone yet. Then the record is removed,
 * unless some of it could not be undone: it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if it is damaged, or must not be used
 */
async function undoRecorded(sinks, runner, path) {
    const text = path === '' ? undefined : await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)(runner.temporaryDirectory, path);
    if (text === undefined) {
        return;
    }
    const entries = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(text);
    switch (entries === undefined ? 'damaged' : await undoEntries(entries, { sinks, runner, isStepOver: true })) {
        case 'done':
            await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeRecord */ .GI)(path);
            return;
        case 'failed':
            runner.log.warning(`What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
            return;
        case 'damaged':
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `the record of what to undo, ${path}, is damaged, so nothing in it was acted on`,
            });
    }
}
/**
 * Undoes entries, the last first. Whatever others have changed since is left alone, with a warning; a failure of one
 * sink does not stop the others. If any part is damaged, nothing is done.
 */
async function undoEntries(entries, undoing) {
    const undos = await undosOf(entries, undoing);
    if (undos === undefined)
        return 'damaged';
    const { runner } = undoing;
    const troubles = [];
    for (const undo of undos.reverse())
        troubles.push(...(await undo(runner)));
    troubles.forEach(({ message }) => {
        runner.log.warning(message);
    });
    return troubles.some(({ kind }) => kind === 'failed') ? 'failed' : 'done';
}
/** The functions that undo the entries, in order; undefined unless every sink accepts its own entry. */
async function undosOf(entries, { sinks, isStepOver }) {
    const undos = [];
    for (const { sink: name, data } of entries) {
        const sink = await sinks.get(name)?.();
        const undo = sink?.undo?.(data);
        if (undo === undefined)
            return undefined;
        if (isStepOver || sink?.isRolledBackByRunner !== true)
            undos.push(undo);
    }
    return undos;
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ isSlipOf),
/* harmony export */   b8: () => (/* binding */ nearestOrAll),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hG: () => (/* binding */ limitedSuggestion),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Nobody types longer names; comparing takes time proportional to the product of the lengths. */
const MAX_LENGTH = 200;
/** As many suggestions as anyone reads; comparing each of thousands of names with thousands takes minutes. */
const MAX_SUGGESTIONS = 20;
/** The candidate closest to what was typed; undefined if none is close enough. */
function nearest(typed, candidates) {
    if (typed.length > MAX_LENGTH) {
        return undefined;
    }
    const furthest = Math.max(1, Math.floor(typed.length / 3));
    const wanted = normalize(typed);
    let best;
    for (const candidate of candidates) {
        const name = normalize(candidate);
        // The difference in length is a lower bound for the number of edits.
        if (Math.abs(name.length - wanted.length) > Math.min(furthest, (best?.distance ?? Infinity) - 1)) {
            continue;
        }
        const distance = editDistance(wanted, name);
        if (distance <= furthest && distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate;
}
/** Whether one name may be a typo of the other: one or two edits, and not just a different number. */
function isSlipOf(typed, name) {
    const letters = (text) => text.replace(/\d+/g, '');
    const distance = typed.length > MAX_LENGTH ? Infinity : editDistance(typed.toLowerCase(), name.toLowerCase());
    return distance > 0 && distance <= Math.min(2, name.length / 3) && letters(typed) !== letters(name);
}
/** `, did you mean 'role-chain'?` or nothing: for the end of a message about an unknown name. */
function suggestion(typed, candidates) {
    const candidate = nearest(typed, candidates);
    return candidate === undefined ? '' : `; did you mean '${candidate}'?`;
}
/** {@link suggestion} for comparing long lists with long lists: stops suggesting after a while. */
function limitedSuggestion() {
    let made = 0;
    return (typed, candidates) => (++made > MAX_SUGGESTIONS ? '' : suggestion(typed, candidates));
}
/** People mix up camelCase, snake_case and kebab-case; that does not count as a difference. */
function normalize(name) {
    return name.toLowerCase().replace(/[_\s-]/g, '');
}
/** Levenshtein distance, with an adjacent transposition counted as one edit. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const transposition = swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity;
            current.push(Math.min(substitution, transposition, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
/** The end of a sentence about an unknown name: `did you mean "trust"?`, or the whole list if nothing is near. */
function nearestOrAll(name, known) {
    const best = nearest(name, known);
    return best === undefined ? `known are ${known.join(', ')}` : `did you mean "${best}"?`;
}


/***/ })

};
