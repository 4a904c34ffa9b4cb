export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 1196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoFiles: () => (/* binding */ undoFiles),
  n: () => (/* binding */ undoRecorded)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(8866);
// EXTERNAL MODULE: ./src/sink/profiles/job-directory.ts
var job_directory = __webpack_require__(3587);
// EXTERNAL MODULE: ./src/sink/profiles/undo.ts + 2 modules
var undo = __webpack_require__(2981);
// EXTERNAL MODULE: ./src/sink/undo/undo.ts
var undo_undo = __webpack_require__(6122);
// EXTERNAL MODULE: ./src/sink/profiles/undo-section.ts
var undo_section = __webpack_require__(920);
// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(6642);
;// CONCATENATED MODULE: ./src/sink/profiles/undo-parse.ts


const isMode = (value) => (0,checks/* isCount */.my)(value) && value <= 0o777;
const isSection = (0,checks/* isRecordOf */.vJ)({
    dialect: undo_section/* isDialect */.RM,
    profile: checks/* isString */.Kg,
    writtenHash: checks/* isString */.Kg,
    lead: checks/* isString */.Kg,
    splices: (0,checks/* isListOf */.sh)((0,checks/* isRecordOf */.vJ)({ at: checks/* isCount */.my, length: checks/* isCount */.my, removed: checks/* isString */.Kg })),
});
const isFile = (0,checks/* isRecordOf */.vJ)({
    path: checks/* isPath */.uf,
    writtenHash: checks/* isString */.Kg,
    mode: (0,checks/* isOptional */.dK)((0,checks/* isRecordOf */.vJ)({ before: isMode, written: isMode })),
    sections: (0,checks/* isListOf */.sh)(isSection),
});
/**
 * Whether something read back from JSON is a {@link ProfileUndo}. By hand, since post must load fast and a schema
 * library is several times the size of the rest of post.
 */
const isProfileUndo = (0,checks/* isRecordOf */.vJ)({
    version: (value) => value === 1,
    files: (0,checks/* isListOf */.sh)(isFile),
    createdDirectories: (0,checks/* isListOf */.sh)(checks/* isPath */.uf),
});

;// CONCATENATED MODULE: ./src/sink/undo/undo-parse.ts



const isVariable = (0,checks/* isRecordOf */.vJ)({
    name: (value) => (0,checks/* isString */.Kg)(value) && environment/* DELIVERED_VARIABLES */.VA.includes(value),
    before: checks/* isString */.Kg,
    earlier: (0,checks/* isOptional */.dK)((0,checks/* isListOf */.sh)(checks/* isString */.Kg)),
    writtenHash: checks/* isString */.Kg,
});
const isUndo = (0,checks/* isRecordOf */.vJ)({
    salt: checks/* isString */.Kg,
    variables: (0,checks/* isListOf */.sh)(isVariable),
    profiles: (0,checks/* isOptional */.dK)(isProfileUndo),
    jobFiles: (0,checks/* isOptional */.dK)(checks/* isPath */.uf),
    refresh: (0,checks/* isOptional */.dK)(checks/* isPath */.uf),
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

// EXTERNAL MODULE: ./src/sink/undo/undo-record.ts
var undo_record = __webpack_require__(5030);
;// CONCATENATED MODULE: ./src/sink/undo/undo-recorded.ts







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
    const troubles = profiles === undefined ? [] : [...(await (0,undo/* undoProfiles */.J)(profiles))];
    const failed = (error) => {
        troubles.push({ kind: 'failed', message: (0,errors/* messageOf */.bD)(error) });
    };
    if (jobFiles !== undefined) {
        await (0,job_directory.removeJobFiles)(temporaryDirectory, jobFiles).catch(failed);
    }
    if (refresh !== undefined) {
        const { endRefresh } = await __webpack_require__.e(/* import() */ 1792).then(__webpack_require__.bind(__webpack_require__, 1792));
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
        if ((0,undo_undo/* fingerprint */.Rj)(now, salt) === writtenHash) {
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
