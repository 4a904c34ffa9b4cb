export const id = 4311;
export const ids = [4311,5767];
export const modules = {

/***/ 15950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   uf: () => (/* binding */ isPath),
/* harmony export */   vJ: () => (/* binding */ isRecordOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether it is a string. */
const isString = (value) => typeof value === 'string';
/** Whether it is a count, an offset or a time. */
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** Whether it can be the path of something to undo. */
const isPath = (value) => isString(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && !value.includes('\0');
/** Whether all items of a list are of a type. */
function isListOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
/** Whether it is of a type, or undefined. */
function isOptional(check) {
    return (value) => value === undefined || check(value);
}
/** The type parameter makes the compiler require a check for every field, so this stays in step with the types. */
function isRecordOf(checks) {
    const fields = Object.entries(checks);
    return (value) => typeof value === 'object' && value !== null && fields.every(([key, check]) => check(Reflect.get(value, key)));
}


/***/ }),

/***/ 15767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ JOB_FILE_NAMES),
/* harmony export */   ZB: () => (/* binding */ isOfRemovedDirectory),
/* harmony export */   i6: () => (/* binding */ isInJobDirectory),
/* harmony export */   removeJobFiles: () => (/* binding */ removeJobFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19462);




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

/***/ 74311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkJobFiles),
  prepareJobFiles: () => (/* binding */ prepareJobFiles),
  writeJobFiles: () => (/* binding */ writeJobFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/sink/environment/variables.ts
var variables = __webpack_require__(77032);
// EXTERNAL MODULE: ./src/files/job-place.ts
var job_place = __webpack_require__(19462);
// EXTERNAL MODULE: ./src/sink/profiles/default-profile.ts
var default_profile = __webpack_require__(2151);
// EXTERNAL MODULE: ./src/sink/profiles/job-directory.ts
var job_directory = __webpack_require__(15767);
// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(15950);
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
var private_file = __webpack_require__(37775);
// EXTERNAL MODULE: ./src/sink/profiles/location.ts
var profiles_location = __webpack_require__(63099);
// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var profiles_sections = __webpack_require__(97320);
;// CONCATENATED MODULE: ./src/sink/profiles/job-files.ts












const KINDS = ['credentialsFile', 'configFile'];
const PLACE = { what: 'the profile files of this job', otherwise: 'set profile-files to home' };
/**
 * The contents of a user's file, one character per byte; empty if it does not exist or is `/dev/null`.
 *
 * @param skipsUnreadable whether it is also empty if this user may not read it, since no tool of theirs does either
 */
async function contentOf(path, skipsUnreadable) {
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
        const code = (0,errors/* systemCodeOf */.c7)(error) ?? '';
        if (['ENOENT', 'ENOTDIR'].includes(code))
            return '';
        if (skipsUnreadable && ['EACCES', 'EPERM'].includes(code))
            return '';
        throw (0,private_file/* deliveryError */.LT)(`cannot copy ${path} for this job`, error, 'Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readable.');
    }
    finally {
        await handle?.close();
    }
}
/** The contents of the user's files, by path. A missing file is represented by the one that will be written. */
async function originalsOf({ environment }, own, skipsUnreadable = false) {
    const [credentialsFile, configFile] = KINDS.map((kind) => (0,profiles_location/* findProfileFile */.jR)(kind, environment));
    const files = { credentialsFile: credentialsFile ?? own.credentialsFile, configFile: configFile ?? own.configFile };
    const texts = new Map();
    for (const kind of KINDS)
        texts.set(files[kind], await contentOf(files[kind], skipsUnreadable));
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
 * @returns the contents of the user's files by path, one character per byte
 * @throws RoleChainError `delivery`
 */
async function checkJobFiles(runner, names, overwrite) {
    await (0,job_place/* checkJobPlace */.B8)(runner, PLACE);
    const { files, texts } = await originalsOf(runner, filesIn(await (0,job_place/* newJobDirectory */.pZ)(runner, 'files', PLACE)));
    if (!overwrite)
        (0,profiles_sections/* refusePresent */.cd)(files, texts, names);
    return texts;
}
/**
 * Prepares the contents of this job's files: copies of the user's, plus the profiles. A profile that a copy already has
 * is refused like one in the original, or the job would see another account under a name that it knows.
 *
 * @throws RoleChainError `delivery`
 */
async function prepareJobFiles(runner, entries, { overwrite, skipsUnreadable, movesDefault = false }) {
    const directory = await (0,job_place/* newJobDirectory */.pZ)(runner, 'files', PLACE);
    const own = filesIn(directory);
    const edits = (0,profiles_sections/* planFileEdits */.z7)(own, entries);
    const { files, texts } = await originalsOf(runner, own, skipsUnreadable);
    const names = entries.map(({ name }) => name);
    if (!overwrite)
        (0,profiles_sections/* refusePresent */.cd)(files, texts, names);
    const before = await valuesBefore(runner);
    const contents = new Map([[(0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.before), (0,private_file.toByteText)(noteOf(before))]]);
    const copyOf = (kind) => texts.get(files[kind]) ?? '';
    const copies = { credentialsFile: copyOf('credentialsFile'), configFile: copyOf('configFile') };
    const start = movesDefault ? (0,default_profile/* moveDefault */.$P)(copies) : copies;
    for (const kind of KINDS) {
        const sections = edits.find(({ path }) => path === own[kind])?.sections ?? [];
        contents.set(own[kind], (0,profiles_sections/* editSections */.Dv)(start[kind], sections).text);
    }
    return {
        directory,
        variables: new Map([
            ...KINDS.map((kind) => [variables/* PROFILE_FILE_VARIABLES */.vw[kind], own[kind]]),
            ...(entries.some(({ access }) => access.kind === 'process') ? [[variables/* LOAD_CONFIG */.gf, '1']] : []),
        ]),
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


/***/ })

};
