export const id = 1014;
export const ids = [1014];
export const modules = {

/***/ 1014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoFiles: () => (/* binding */ undoFiles),
  n: () => (/* binding */ undoRecorded)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(2670);
// EXTERNAL MODULE: ./src/sink/job-directory.ts
var job_directory = __webpack_require__(3706);
// EXTERNAL MODULE: ./src/sink/profile-undo.ts + 2 modules
var profile_undo = __webpack_require__(4943);
// EXTERNAL MODULE: ./src/sink/undo.ts
var undo = __webpack_require__(8601);
// EXTERNAL MODULE: ./src/sink/profile-undo-parse.ts
var profile_undo_parse = __webpack_require__(1983);
;// CONCATENATED MODULE: ./src/sink/undo-parse.ts


const isVariable = (0,profile_undo_parse/* isRecordOf */.vJ)({
    name: (value) => (0,profile_undo_parse/* isString */.Kg)(value) && environment/* DELIVERED_VARIABLES */.VA.includes(value),
    before: profile_undo_parse/* isString */.Kg,
    earlier: (0,profile_undo_parse/* isOptional */.dK)((0,profile_undo_parse/* isListOf */.sh)(profile_undo_parse/* isString */.Kg)),
    writtenHash: profile_undo_parse/* isString */.Kg,
});
const isUndo = (0,profile_undo_parse/* isRecordOf */.vJ)({
    salt: profile_undo_parse/* isString */.Kg,
    variables: (0,profile_undo_parse/* isListOf */.sh)(isVariable),
    profiles: (0,profile_undo_parse/* isOptional */.dK)(profile_undo_parse/* isProfileUndo */.is),
    jobFiles: (0,profile_undo_parse/* isOptional */.dK)(profile_undo_parse/* isPath */.uf),
    refresh: (0,profile_undo_parse/* isOptional */.dK)(profile_undo_parse/* isPath */.uf),
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold keys.
        return undefined;
    }
}
/**
 * What a record says is to be taken back; undefined if it is damaged or not of this program. It is this program's own,
 * but it has been outside of it: one part that does not fit, and nothing of it is acted on.
 */
function parseUndo(text) {
    const value = parsed(text);
    return isUndo(value) ? value : undefined;
}

// EXTERNAL MODULE: ./src/sink/undo-record.ts
var undo_record = __webpack_require__(8383);
;// CONCATENATED MODULE: ./src/sink/take-back.ts







/**
 * Takes back what main recorded, if it recorded anything and nobody has yet. The record goes when that is done; while
 * some of it could not be done it stays, since it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if something could not be taken back
 */
async function undoRecorded(runner, path) {
    const text = path === '' ? undefined : await (0,undo_record/* readRecord */.aE)(runner.temporaryDirectory, path);
    if (text === undefined) {
        return;
    }
    const undo = parseUndo(text);
    if (undo === undefined) {
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `the record of what to take back, ${path}, is damaged, so nothing in it was acted on`,
        });
    }
    const areFilesDone = await undoFiles(undo, runner);
    const variablesFailure = await restoreVariables(undo, runner).catch((error) => ({ error }));
    if (areFilesDone && variablesFailure === undefined) {
        await (0,undo_record/* removeRecord */.GI)(path);
        return;
    }
    runner.log.warning(`What could not be taken back stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
    if (variablesFailure !== undefined) {
        throw variablesFailure.error;
    }
}
/**
 * Takes back profiles, leaving alone what somebody else has changed since; removes the files of this job alone, whoever
 * has changed them; and ends what renews its credentials. False if that failed, as logged.
 */
async function undoFiles({ profiles, jobFiles, refresh }, runner) {
    const { temporaryDirectory } = runner;
    const troubles = profiles === undefined ? [] : [...(await (0,profile_undo/* undoProfiles */.J)(profiles))];
    const failed = (error) => {
        troubles.push({ kind: 'failed', message: (0,errors/* messageOf */.bD)(error) });
    };
    if (jobFiles !== undefined) {
        await (0,job_directory.removeJobFiles)(temporaryDirectory, jobFiles).catch(failed);
    }
    if (refresh !== undefined) {
        const { endRefresh } = await __webpack_require__.e(/* import() */ 6612).then(__webpack_require__.bind(__webpack_require__, 6612));
        await endRefresh(temporaryDirectory, refresh).catch(failed);
    }
    troubles.forEach(({ message }) => {
        runner.log.warning(message);
    });
    return troubles.every(({ kind }) => kind !== 'failed');
}
/** What a variable is to be again: never the path of a file that was taken back already. */
async function valueToRestore({ before, earlier = [] }) {
    for (const value of [before, ...earlier]) {
        if (!(await (0,job_directory/* isOfRemovedDirectory */.ZB)(value)))
            return value;
    }
    return '';
}
/** Restores variables, leaving alone what somebody else has changed since. */
async function restoreVariables({ salt, variables }, runner) {
    const restored = new Map();
    for (const variable of variables) {
        const { name, before, writtenHash } = variable;
        const now = runner.environment[name] ?? '';
        if ((0,undo/* fingerprint */.Rj)(now, salt) === writtenHash) {
            restored.set(name, await valueToRestore(variable));
        }
        else if (now !== before) {
            runner.log.warning(`${name} was changed since this step set it; leaving it alone.`);
        }
    }
    for (const name of environment/* SECRET_VARIABLES */.VP) {
        const value = restored.get(name) ?? '';
        if (value !== '') {
            runner.conceal(value);
        }
    }
    if (restored.size > 0) {
        await runner.exportVariables(restored);
    }
    return undefined;
}


/***/ })

};
