export const id = 710;
export const ids = [710,5767];
export const modules = {

/***/ 20710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProfileDelivery: () => (/* binding */ checkProfileDelivery),
  prepareProfileDelivery: () => (/* binding */ prepareProfileDelivery)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
// EXTERNAL MODULE: ./src/sink/profiles/job-files.ts + 1 modules
var job_files = __webpack_require__(74311);
// EXTERNAL MODULE: ./src/sink/profiles/location.ts
var profiles_location = __webpack_require__(63099);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/files/file-lock.ts + 1 modules
var file_lock = __webpack_require__(34344);
// EXTERNAL MODULE: ./src/files/private-directory.ts
var private_directory = __webpack_require__(1258);
// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var profiles_sections = __webpack_require__(97320);
// EXTERNAL MODULE: ./src/sink/profiles/undo.ts + 3 modules
var profiles_undo = __webpack_require__(29100);
// EXTERNAL MODULE: ./src/sink/profiles/record.ts
var record = __webpack_require__(94857);
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
 * @returns the contents of the files by path, one character per byte
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
    return texts;
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
    await (0,private_directory/* removeEmptyDirectories */.f)(createdBy(locked));
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/sink/profiles/ini.ts
var ini = __webpack_require__(8400);
;// CONCATENATED MODULE: ./src/sink/profiles/readability.ts




/*
 * What Python's configparser, with which the AWS CLI and boto3 read profiles, refuses: then they fail with every
 * profile of the file, and with keys in variables too. The other SDKs are more lenient.
 */
const HEADER = /^\[(.+)\]/;
const OPTION = /^([^=:]*)[=:]/;
const COMMENT = /^[#;]/;
/** Reads one file; its state is where a line stands. */
class Reader {
    #isReplaced;
    /** Per section, its keys. */
    #seen = new Map();
    #section;
    /** The indent of the last key, that a more indented line continues. */
    #indent;
    constructor(isReplaced) {
        this.#isReplaced = isReplaced;
    }
    /** Why a line cannot be read; undefined if it can. */
    refusal(line) {
        const content = line.trim();
        if (content === '' || COMMENT.test(content))
            return undefined;
        const indent = line.length - line.trimStart().length;
        if (this.#indent !== undefined && indent > this.#indent)
            return undefined;
        const header = HEADER.exec(content)?.[1];
        if (header !== undefined)
            return this.#begin(header);
        if (this.#section === undefined)
            return 'it stands before the first [section]';
        const key = OPTION.exec(content)?.[1]?.trim().toLowerCase() ?? '';
        if (key === '')
            return 'it is neither a [section] nor a "key = value"';
        this.#indent = indent;
        return this.#add(this.#section, key);
    }
    #begin(section) {
        this.#indent = undefined;
        this.#section = section;
        const isTwice = this.#seen.has(section) && section !== 'DEFAULT' && !this.#isReplaced(section);
        if (!this.#seen.has(section))
            this.#seen.set(section, new Set());
        return isTwice ? `the section ${(0,quote/* quote */.hD)(section)} is there twice` : undefined;
    }
    #add(section, key) {
        const keys = this.#seen.get(section);
        const isTwice = keys?.has(key) === true && !this.#isReplaced(section);
        keys?.add(key);
        return isTwice ? `${(0,quote/* quote */.hD)(key)} is there twice in the section ${(0,quote/* quote */.hD)(section)}` : undefined;
    }
}
/**
 * Why the AWS CLI and boto3 cannot read a profile file: the rest of a sentence, which quotes no values. Undefined if
 * they can. Reads the file once, in linear time.
 *
 * @param text the file, one character per byte
 * @param isReplaced whether a section, by the text in its brackets, will be rewritten, so that its faults go
 */
function whyUnreadable(text, isReplaced = () => false) {
    if (ini/* BYTE_ORDER_MARK */.sn.test(text))
        return 'it starts with a byte order mark: save it as UTF-8 without BOM';
    const bytes = Buffer.from(text, 'latin1');
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return 'it is not UTF-8';
    const reader = new Reader(isReplaced);
    let number = 0;
    for (const [line] of bytes.toString('utf8').matchAll(ini/* LINES */.Qx)) {
        number += 1;
        const refusal = reader.refusal(line);
        if (refusal !== undefined)
            return `line ${number}: ${refusal}`;
    }
    return undefined;
}
/** One warning for each profile file that the AWS CLI and boto3 cannot read, apart from profiles that are replaced. */
function unreadableFiles(texts, replaced) {
    const headers = new Set(replaced.flatMap((name) => [name, `profile ${name}`]));
    return [...texts].flatMap(([path, text]) => {
        const why = whyUnreadable(text, (section) => headers.has(section));
        return why === undefined
            ? []
            : [
                `The AWS CLI and boto3 cannot read ${path}, so they will fail with the profiles of this step, and with all others. ${why[0]?.toUpperCase() ?? ''}${why.slice(1)}. Correct that file.`,
            ];
    });
}
/** What the SDK for JavaScript takes for the name in `[profile NAME]`. */
const SEEN_BY_ALL = /^[\w.%@:+-]+$/;
/** A warning if some SDK would not find profiles because of their names. */
function unseenProfiles(names) {
    const unseen = names.filter((name) => !SEEN_BY_ALL.test(name));
    return unseen.length === 0
        ? []
        : [
            `The AWS SDK for JavaScript does not find the settings of ${(0,list/* listed */.K)(unseen.map(quote/* quote */.hD))} in a config file: it knows only profile names of letters, digits and _ . % @ : + -. Choose another name if such a tool uses the profile.`,
        ];
}

;// CONCATENATED MODULE: ./src/sink/profiles/delivery.ts






/**
 * Checks before any network call, as far as possible, whether profiles with these names could be delivered. Changes
 * nothing. Warns about tools that will not find them.
 *
 * @throws RoleChainError `delivery`, which names all existing profiles that must not be overwritten
 */
async function checkProfileDelivery(runner, names, { overwrite, files }) {
    const texts = files === 'job'
        ? await (0,job_files/* checkJobFiles */.X)(runner, names, overwrite)
        : await checkHomeFiles((0,profiles_location/* locateProfileFiles */.lZ)(runner.environment), { names, overwrite, log: runner.log });
    for (const warning of [...unreadableFiles(texts, names), ...unseenProfiles(names)])
        runner.log.warning(warning);
}
async function checkHomeFiles(located, { names, overwrite, log }) {
    const texts = await checkProfiles(located, names, overwrite);
    await warnOfOpenDirectories(located, log);
    return texts;
}
/** Only a warning: in a container whose files belong to no known user, a directory may have no other mode. */
async function warnOfOpenDirectories({ credentialsFile, configFile }, log) {
    for (const directory of new Set([credentialsFile, configFile].map((path) => (0,external_node_path_.dirname)(path)))) {
        if (await (0,private_file/* isOpenToAll */.h3)(directory)) {
            log.warning(`Every user of this machine can replace the profile files in ${directory}, and so choose the credentials of later steps: chmod go-w ${directory}.`);
        }
    }
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
            if (delivery.isUnasked === true)
                return;
            const [first] = entries;
            runner.log.info(entries.length === 1 && first !== undefined
                ? `Wrote profile ${first.name}.`
                : `Wrote ${entries.length} profiles.`);
        },
    };
}
async function jobDelivery({ entries, overwrite, isUnasked = false, movesDefault = false }, runner) {
    const options = { overwrite, skipsUnreadable: isUnasked, movesDefault };
    const { directory, variables, before, contents } = await (0,job_files.prepareJobFiles)(runner, entries, options);
    return {
        record: { files: 'job', directory },
        values: { variables, history: before },
        write: () => (0,job_files.writeJobFiles)(directory, contents),
    };
}
async function homeDelivery({ entries }, { environment }, options) {
    const { undo, write, abandon } = await prepareProfiles((0,profiles_location/* locateProfileFiles */.lZ)(environment), entries, options);
    return { record: { files: 'home', edits: undo }, write, abandon };
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
