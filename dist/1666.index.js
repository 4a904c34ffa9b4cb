export const id = 1666;
export const ids = [1666,8148,5767];
export const modules = {

/***/ 9462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ checkJobPlace),
/* harmony export */   HY: () => (/* binding */ removeJobDirectory),
/* harmony export */   VX: () => (/* binding */ isJobDirectory),
/* harmony export */   Wr: () => (/* binding */ isNamedAs),
/* harmony export */   pZ: () => (/* binding */ newJobDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3853);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7775);







const NAMES = {
    files: /^aws-role-chain-files-[0-9a-f]{32}$/,
    refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/,
};
/** Where such a directory may be, in order of preference. */
function parentsOf(temporaryDirectory) {
    return [temporaryDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())];
}
function kindBelow(temporaryDirectory, place) {
    return { parents: parentsOf(temporaryDirectory), name: NAMES[place] };
}
/** Compared by identity, not by name: links, mounts and the case of letters do not matter. */
async function isWithin(directory, workspace) {
    const identityOf = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).then(({ dev, ino }) => `${dev} ${ino}`, () => undefined);
    const [start, outer] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => undefined), await identityOf(workspace)];
    if (start === undefined || outer === undefined)
        return false;
    for (let path = start;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        if ((await identityOf(path)) === outer)
            return true;
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
            return false;
    }
}
/** A directory to keep keys in: never the workspace, which later steps pack, upload, cache and build images from. */
async function parentFor({ temporaryDirectory, workspace }, { what, otherwise }) {
    const parents = parentsOf(temporaryDirectory);
    for (const parent of parents) {
        if (!(await isWithin(parent, workspace)))
            return parent;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(' and ')} cannot be used`,
        hint: `Set ${process.platform === 'win32' ? 'TEMP' : 'TMPDIR'} for this step to a directory outside of the workspace, or ${otherwise}.`,
    });
}
/**
 * The path of a directory that does not exist yet and that nobody else will create.
 *
 * @throws RoleChainError `delivery` if there is no place outside of the workspace
 */
async function newJobDirectory(ground, place, wanted) {
    const parent = await parentFor(ground, wanted);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt}${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`);
}
/**
 * Tries whether a directory can be made where {@link newJobDirectory} says; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkJobPlace(ground, wanted) {
    const parent = await parentFor(ground, wanted);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt)));
    }
    catch (error) {
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`cannot create a directory for ${wanted.what} in ${parent}`, error);
    }
}
/** Whether a directory belongs to this user, was named by {@link newJobDirectory}, and still exists. */
async function isJobDirectory(temporaryDirectory, place, directory) {
    const fault = await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place)).catch(() => 'gone');
    return fault === undefined;
}
/** Whether a directory has a name as {@link newJobDirectory} chooses them. */
function isNamedAs(place, directory) {
    return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory));
}
/**
 * Removes such a directory and everything in it, whoever wrote it: it belonged to this job alone. Does nothing if it is
 * gone.
 *
 * @param first files to remove before all others: the keys, since something else that a tool put there may not be
 *   removable
 * @throws RoleChainError `delivery` if it is not one that this program made for this user, or cannot be removed
 */
async function removeJobDirectory(temporaryDirectory, place, directory, first) {
    try {
        if ((await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place))) !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `${directory} is not removed: it is not a directory that this action made there for this user`,
            });
        }
        for (const name of first)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return;
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`the private files of this job in ${directory} could not be removed`, error);
    }
}


/***/ }),

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProfileDelivery: () => (/* binding */ checkProfileDelivery),
  prepareProfileDelivery: () => (/* binding */ prepareProfileDelivery)
});

// EXTERNAL MODULE: ./src/sink/profiles/job-files.ts + 1 modules
var job_files = __webpack_require__(4311);
// EXTERNAL MODULE: ./src/sink/profiles/location.ts
var profiles_location = __webpack_require__(3099);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/files/file-lock.ts
var file_lock = __webpack_require__(9481);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var profiles_sections = __webpack_require__(7320);
// EXTERNAL MODULE: ./src/sink/profiles/undo.ts + 2 modules
var profiles_undo = __webpack_require__(5679);
// EXTERNAL MODULE: ./src/sink/profiles/record.ts
var record = __webpack_require__(4857);
;// CONCATENATED MODULE: ./src/sink/profiles/profile-file.ts








/** However much time a step has, a lock held for this long is not held by an edit. */
const MAX_WAIT_MS = 30_000;
async function requireWritableDirectory(directory) {
    try {
        await (0,promises_.access)(directory, promises_.constants.W_OK | promises_.constants.X_OK);
    }
    catch (error) {
        const isMissing = (0,errors/* systemCodeOf */.c7)(error) === 'ENOENT' && (0,external_node_path_.dirname)(directory) !== directory;
        if (!isMissing)
            throw (0,private_file/* deliveryError */.LT)(`cannot write in the directory ${directory}`, error);
        await requireWritableDirectory((0,external_node_path_.dirname)(directory));
    }
}
/**
 * Checks before any network call whether the profiles could be written. Takes no lock and changes nothing.
 *
 * @throws RoleChainError `delivery` if profiles exist that must not be overwritten (all are named), or if a file is a
 *   symbolic link, is in a linked directory, cannot be read, or cannot be replaced
 */
async function checkProfiles(files, names, overwrite) {
    const texts = new Map();
    for (const path of new Set([files.credentialsFile, files.configFile])) {
        texts.set(path, (await (0,private_file/* readPrivateFile */.q1)(path))?.text ?? '');
        await requireWritableDirectory((0,external_node_path_.dirname)(path));
    }
    if (!overwrite)
        (0,profiles_sections/* refusePresent */.cd)(files, texts, names);
}
/** Always in the same order, so that two processes never wait for each other. */
async function lockAll(edits, { endsAt, stop }) {
    const locked = [];
    try {
        for (const edit of [...edits].sort((one, other) => (one.path < other.path ? -1 : 1))) {
            const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, endsAt - performance.now()));
            const lock = await (0,file_lock/* acquireFileLock */.A)(edit.path, stop === undefined ? { waitMs } : { waitMs, stop });
            locked.push({ ...edit, lock });
            await (0,private_file/* removeLeftovers */.DA)(edit.path);
        }
        return locked;
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}
async function release(locked) {
    for (const { lock } of locked)
        await lock.release().catch(() => undefined);
}
function createdBy(locked) {
    return locked.flatMap(({ lock }) => lock.createdDirectories);
}
/** After a failure: releases the locks, and removes directories that are no longer needed. */
async function abandon(locked) {
    await release(locked);
    await (0,private_file/* removeEmptyDirectories */.f1)(createdBy(locked));
}
async function prepare({ path, sections, lock }) {
    const before = await (0,private_file/* readPrivateFile */.q1)(path);
    const { text, undo } = (0,profiles_sections/* editSections */.Dv)(before?.text ?? '', sections);
    const mode = (before?.mode ?? private_file/* PRIVATE_MODE */.gQ) & private_file/* PRIVATE_MODE */.gQ;
    const modes = before && { mode: { before: before.mode, written: mode } };
    return { lock, before, text, mode, undo: { path, writtenHash: (0,record/* hashOf */.qQ)(text), ...modes, sections: undo } };
}
/** Restores what was written, so that a failure leaves neither file changed; throws if even that fails. */
async function putBack(written, keys, reason) {
    const failures = [];
    for (const { undo, lock } of [...written].reverse()) {
        await (0,profiles_undo.undoFile)(undo, lock, keys).catch((error) => failures.push((0,errors/* messageOf */.bD)(error)));
    }
    if (failures.length === 0)
        throw reason;
    throw (0,private_file/* deliveryError */.LT)(`${(0,errors/* messageOf */.bD)(reason)}; and what was written before stays`, new Error(failures.join('; ')));
}
async function writeAll(edits) {
    const written = [];
    try {
        for (const edit of edits) {
            await edit.lock.confirm();
            await (0,private_file.writePrivateFile)(edit.undo.path, edit.text, edit.mode, edit.before);
            written.push(edit);
        }
    }
    catch (error) {
        await putBack(written, new record/* RunKeys */.QS(edits.flatMap(({ undo }) => undo.sections)), error);
    }
}
/**
 * Prepares the profiles: one locked, atomic edit per file for all of them.
 *
 * @throws RoleChainError `delivery`, also if a profile was created since {@link checkProfiles}
 */
async function prepareProfiles(files, entries, options) {
    const names = entries.map(({ name }) => name);
    const locked = await lockAll((0,profiles_sections/* planFileEdits */.z7)(files, entries), options);
    try {
        await checkProfiles(files, names, options.overwrite);
        const edits = [];
        for (const edit of locked)
            edits.push(await prepare(edit));
        return {
            undo: { version: 1, files: edits.map(({ undo }) => undo), createdDirectories: createdBy(locked) },
            write: async () => {
                await writeAll(edits);
                await release(locked);
            },
            abandon: () => abandon(locked),
        };
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/sink/profiles/delivery.ts



/**
 * Checks before any network call, as far as possible, whether profiles with these names could be delivered. Changes
 * nothing.
 *
 * @throws RoleChainError `delivery`, which names all existing profiles that must not be overwritten
 */
async function checkProfileDelivery(runner, names, { overwrite, files }) {
    if (files === 'job')
        await (0,job_files/* checkJobFiles */.X)(runner, names, overwrite);
    else
        await checkProfiles((0,profiles_location/* locateProfileFiles */.l)(runner.environment), names, overwrite);
}
/**
 * Prepares the new contents of the files. From now on, locks are held on the files that SDKs read.
 *
 * @throws RoleChainError `delivery`
 */
async function prepareProfileDelivery(delivery, { runner, stop, endsAt }) {
    const { entries, overwrite } = delivery;
    const prepared = delivery.files === 'job'
        ? await jobDelivery(delivery, runner)
        : await homeDelivery(delivery, runner, { overwrite, stop, endsAt });
    return {
        ...prepared,
        write: async () => {
            await prepared.write();
            const [first] = entries;
            runner.log.info(entries.length === 1 && first !== undefined
                ? `Wrote profile ${first.name}.`
                : `Wrote ${entries.length} profiles.`);
        },
    };
}
async function jobDelivery({ entries, overwrite }, runner) {
    const { directory, variables, before, contents } = await (0,job_files.prepareJobFiles)(runner, entries, overwrite);
    return {
        record: { files: 'job', directory },
        values: { variables, history: before },
        write: () => (0,job_files.writeJobFiles)(directory, contents),
    };
}
async function homeDelivery({ entries }, { environment }, options) {
    const { undo, write, abandon } = await prepareProfiles((0,profiles_location/* locateProfileFiles */.l)(environment), entries, options);
    return { record: { files: 'home', edits: undo }, write, abandon };
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ JOB_FILE_NAMES),
/* harmony export */   ZB: () => (/* binding */ isOfRemovedDirectory),
/* harmony export */   i6: () => (/* binding */ isInJobDirectory),
/* harmony export */   removeJobFiles: () => (/* binding */ removeJobFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9462);




/** The files in the private directory of one job's profile files (`profile-files: job`). */
const JOB_FILE_NAMES = { credentialsFile: 'credentials', configFile: 'config', before: 'before.json' };
/** Whether a path is a file in such a directory: one of ours that still exists. */
async function isInJobDirectory(temporaryDirectory, path) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isJobDirectory */ .VX)(temporaryDirectory, 'files', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Whether a path is a file in such a directory that has been removed. */
async function isOfRemovedDirectory(path) {
    if (!(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedAs */ .Wr)('files', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}
/** Removes such a directory. @throws RoleChainError `delivery`, see {@link removeJobDirectory} */
function removeJobFiles(temporaryDirectory, directory) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'files', directory, Object.values(JOB_FILE_NAMES));
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkJobFiles),
  prepareJobFiles: () => (/* binding */ prepareJobFiles),
  writeJobFiles: () => (/* binding */ writeJobFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/sink/environment/variables.ts
var variables = __webpack_require__(7032);
// EXTERNAL MODULE: ./src/files/job-place.ts
var job_place = __webpack_require__(9462);
// EXTERNAL MODULE: ./src/sink/profiles/job-directory.ts
var job_directory = __webpack_require__(5767);
// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(5950);
;// CONCATENATED MODULE: ./src/sink/profiles/job-files-before.ts




const isValuesBefore = (0,checks/* isRecordOf */.vJ)({
    AWS_CONFIG_FILE: (0,checks/* isListOf */.sh)(checks/* isString */.Kg),
    AWS_SHARED_CREDENTIALS_FILE: (0,checks/* isListOf */.sh)(checks/* isString */.Kg),
});
/** The note for the steps after this one. */
function noteOf(before) {
    return JSON.stringify(before);
}
/** The values that a step finds in the variables, and the noted ones before that. */
async function valuesBefore({ environment, temporaryDirectory, }) {
    const historyOf = async (variable) => {
        const value = environment[variable] ?? '';
        const isEarlierSteps = await (0,job_directory/* isInJobDirectory */.i6)(temporaryDirectory, value);
        const note = isEarlierSteps ? await readNote((0,external_node_path_.dirname)(value)) : undefined;
        return [value, ...(note?.[variable] ?? [])];
    };
    return {
        AWS_CONFIG_FILE: await historyOf('AWS_CONFIG_FILE'),
        AWS_SHARED_CREDENTIALS_FILE: await historyOf('AWS_SHARED_CREDENTIALS_FILE'),
    };
}
async function readNote(directory) {
    try {
        const note = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.before), 'utf8'));
        return isValuesBefore(note) ? note : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/sink/profiles/location.ts
var profiles_location = __webpack_require__(3099);
// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var profiles_sections = __webpack_require__(7320);
;// CONCATENATED MODULE: ./src/sink/profiles/job-files.ts











const KINDS = ['credentialsFile', 'configFile'];
const PLACE = { what: 'the profile files of this job', otherwise: 'set profile-files to home' };
/** The contents of a user's file, one character per byte; empty if it does not exist or is `/dev/null`. */
async function contentOf(path) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = await handle.stat();
        if (status.isCharacterDevice())
            return '';
        if (!status.isFile())
            throw new Error('it is not a regular file');
        return await handle.readFile('latin1');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCodeOf */.c7)(error) ?? ''))
            return '';
        throw (0,private_file/* deliveryError */.LT)(`cannot copy ${path} for this job`, error, 'Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readable.');
    }
    finally {
        await handle?.close();
    }
}
/** Where a user's file is; undefined if that is unknown, so there is nothing to copy. */
function pathOf(kind, { environment }) {
    try {
        return (0,profiles_location/* locateProfileFile */.e)(kind, environment);
    }
    catch (error) {
        if (error instanceof errors/* RoleChainError */._G)
            return undefined;
        throw error;
    }
}
/** The contents of the user's files, by path. A missing file is represented by the one that will be written. */
async function originalsOf(runner, own) {
    const [credentialsFile, configFile] = KINDS.map((kind) => pathOf(kind, runner));
    const files = { credentialsFile: credentialsFile ?? own.credentialsFile, configFile: configFile ?? own.configFile };
    const texts = new Map();
    for (const kind of KINDS)
        texts.set(files[kind], await contentOf(files[kind]));
    return { files, texts };
}
function filesIn(directory) {
    return {
        credentialsFile: (0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.credentialsFile),
        configFile: (0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.configFile),
    };
}
/**
 * Checks before any network call whether {@link prepareJobFiles} could work; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkJobFiles(runner, names, overwrite) {
    await (0,job_place/* checkJobPlace */.B8)(runner, PLACE);
    const { files, texts } = await originalsOf(runner, filesIn(await (0,job_place/* newJobDirectory */.pZ)(runner, 'files', PLACE)));
    if (!overwrite)
        (0,profiles_sections/* refusePresent */.cd)(files, texts, names);
}
/**
 * Prepares the contents of this job's files: copies of the user's, plus the profiles. A profile that a copy already has
 * is refused like one in the original, or the job would see another account under a name that it knows.
 *
 * @throws RoleChainError `delivery`
 */
async function prepareJobFiles(runner, entries, overwrite) {
    const directory = await (0,job_place/* newJobDirectory */.pZ)(runner, 'files', PLACE);
    const own = filesIn(directory);
    const edits = (0,profiles_sections/* planFileEdits */.z7)(own, entries);
    const { files, texts } = await originalsOf(runner, own);
    const names = entries.map(({ name }) => name);
    if (!overwrite)
        (0,profiles_sections/* refusePresent */.cd)(files, texts, names);
    const before = await valuesBefore(runner);
    const contents = new Map([[(0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.before), (0,private_file.toByteText)(noteOf(before))]]);
    for (const kind of KINDS) {
        const sections = edits.find(({ path }) => path === own[kind])?.sections ?? [];
        contents.set(own[kind], (0,profiles_sections/* editSections */.Dv)(texts.get(files[kind]) ?? '', sections).text);
    }
    return {
        directory,
        variables: new Map(KINDS.map((kind) => [variables/* PROFILE_FILE_VARIABLES */.vw[kind], own[kind]])),
        before,
        contents,
    };
}
/** Makes the directory and the files. @throws RoleChainError `delivery` */
async function writeJobFiles(directory, contents) {
    await (0,promises_.mkdir)(directory, { mode: 0o700 }).catch((error) => {
        throw (0,private_file/* deliveryError */.LT)(`cannot create the directory ${directory}`, error);
    });
    for (const [path, text] of contents)
        await (0,private_file.writePrivateFile)(path, text);
}


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ locateProfileFile),
/* harmony export */   l: () => (/* binding */ locateProfileFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7032);




/** A path below the home directory; keys must not end up in whatever directory the step happens to run in. */
function inHome(home, rest) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, rest);
    const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `${variable} is ${home === '' ? 'empty' : 'not an absolute path'}, so there is no telling where the profile belongs`,
        hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`,
    });
}
function expandHome(path, home) {
    return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}
const NAMES = { credentialsFile: 'credentials', configFile: 'config' };
/** Empty if the user has none: a numeric user of a container has no user entry. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}
/**
 * Where the SDKs look for one of the files: in `AWS_SHARED_CREDENTIALS_FILE` or `AWS_CONFIG_FILE`, or else in
 * `~/.aws/credentials` or `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as not set.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is not an absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
function locateProfileFile(kind, env, home = homeOfUser()) {
    const named = env[_environment_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILE_FILE_VARIABLES */ .vw[kind]] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named === '' ? inHome(home, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.aws', NAMES[kind])) : expandHome(named, home));
}
/** Where the SDKs look for both: see {@link locateProfileFile}. */
function locateProfileFiles(env, home) {
    return {
        credentialsFile: locateProfileFile('credentialsFile', env, home),
        configFile: locateProfileFile('configFile', env, home),
    };
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ editSections),
/* harmony export */   cd: () => (/* binding */ refusePresent),
/* harmony export */   z7: () => (/* binding */ planFileEdits)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _ini_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8217);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8400);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2807);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4857);







/** The files for a profile's keys and its settings. */
function placesOf(files, profile) {
    return {
        keys: { path: files.credentialsFile, section: { dialect: 'credentials', profile } },
        settings: { path: files.configFile, section: { dialect: 'config', profile } },
    };
}
/** A line break would start another property, and SDKs cut off a value at a space before a comment sign. */
function requirePlainValues(profile, properties) {
    for (const [key, value] of Object.entries(properties)) {
        const isPlain = key === COMMAND ? /^[^\p{Cc}]+$/u.test(value) && !/\s[#;]/.test(value) : /^[!-~]+$/.test(value);
        if (isPlain && !/^[#;]/.test(value))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`,
        });
    }
}
const COMMAND = 'credential_process';
/** The contents of a profile's two sections. Keys in either take precedence over a program, so they are removed. */
function propertiesOf({ region, access }) {
    if (access.kind === 'process') {
        return { keys: {}, settings: { region, [COMMAND]: access.command } };
    }
    const keys = {
        aws_access_key_id: access.accessKeyId,
        aws_secret_access_key: access.secretAccessKey.reveal(),
        ...(access.sessionToken && { aws_session_token: access.sessionToken.reveal() }),
    };
    return { keys, settings: { region } };
}
/** Checks for duplicate or unusable names before a file is touched. */
function requireUsableNames(entries) {
    const names = entries.map(({ name }) => name);
    const isEachOnce = new Set(names).size === names.length;
    const repeated = isEachOnce ? undefined : names.find((name, index) => names.indexOf(name) !== index);
    const problems = names.map(_request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__/* .validateProfileName */ .d).filter((reason) => reason !== undefined);
    if (repeated !== undefined)
        problems.push(`profile ${repeated} is requested twice`);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message: problems.join('\n') });
}
/**
 * The contents of each file for these profiles.
 *
 * @throws RoleChainError `invalid-request` for unusable names, `delivery` for values that an INI file cannot hold
 */
function planFileEdits(files, entries) {
    requireUsableNames(entries);
    const plan = new Map();
    const add = ({ path, section }, properties) => {
        const sections = plan.get(path) ?? new Map();
        const header = (0,_ini_js__WEBPACK_IMPORTED_MODULE_4__/* .headerOf */ .rR)(section);
        const all = { ...sections.get(header)?.properties, ...properties };
        sections.set(header, {
            section,
            properties: all,
            ...(Object.keys(all).length === 0 ? { onlyIfThere: true } : {}),
        });
        plan.set(path, sections);
    };
    for (const entry of entries) {
        const { keys, settings } = propertiesOf(entry);
        requirePlainValues(entry.name, { ...keys, ...settings });
        const places = placesOf(files, entry.name);
        // In a file that is both, `[default]` is one section; added last, it is also found under the config spellings.
        add(places.keys, bytesOf(keys));
        add(places.settings, bytesOf(settings));
    }
    return [...plan].map(([path, sections]) => ({ path, sections: [...sections.values()] }));
}
/** Values as written to the file: its text has one character per byte. */
function bytesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(value)]));
}
/**
 * Refuses to write profiles over existing ones with the same name.
 *
 * @param texts the contents of the files, by path
 * @throws RoleChainError `delivery` that names the existing ones
 */
function refusePresent(files, texts, profiles) {
    const sections = new Map([...texts].map(([path, text]) => [path, new _ini_js__WEBPACK_IMPORTED_MODULE_4__/* .Sections */ .Z_(text)]));
    const places = profiles.map((profile) => placesOf(files, profile));
    const isThere = ({ path, section }) => (sections.get(path)?.of((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section)).length ?? 0) > 0;
    const found = [...places.map(({ keys }) => keys), ...places.map(({ settings }) => settings)].filter(isThere);
    if (found.length === 0)
        return;
    const names = new Set(found.map(({ path, section }) => `profile ${section.profile} in ${path}`));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `already there: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)([...names])}`,
        hint: 'Choose another name, or set overwrite-aws-profile to true to replace what is there.',
    });
}
/** The file's new text, and how to take each section back. */
function editSections(text, contents) {
    const present = contents.some(({ onlyIfThere }) => onlyIfThere) ? new _ini_js__WEBPACK_IMPORTED_MODULE_4__/* .Sections */ .Z_(text) : undefined;
    const wanted = contents.filter(({ section, onlyIfThere }) => onlyIfThere !== true || (present?.of((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section)).length ?? 0) > 0);
    const edit = (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSections */ .sz)(text, wanted.map(({ section, properties }) => ({ section: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section), properties, named: section })));
    const undo = edit.changes.map(({ content, written, lead, splices }) => ({
        ...content.named,
        writtenHash: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionHashOf */ .Rk)(written),
        lead,
        splices: splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed })),
    }));
    return { text: edit.text, undo };
}


/***/ })

};
