export const id = 3786;
export const ids = [3786];
export const modules = {

/***/ 3786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProfileDelivery: () => (/* binding */ checkProfileDelivery),
  deliverProfiles: () => (/* binding */ deliverProfiles)
});

// EXTERNAL MODULE: ./src/sink/profiles/job-files.ts + 1 modules
var job_files = __webpack_require__(7797);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/files/file-lock.ts
var file_lock = __webpack_require__(6349);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(8979);
// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var profiles_sections = __webpack_require__(8044);
// EXTERNAL MODULE: ./src/sink/profiles/undo.ts + 2 modules
var profiles_undo = __webpack_require__(2981);
// EXTERNAL MODULE: ./src/sink/profiles/undo-section.ts
var undo_section = __webpack_require__(920);
// EXTERNAL MODULE: ./src/sink/profiles/location.ts
var profiles_location = __webpack_require__(4919);
;// CONCATENATED MODULE: ./src/sink/profiles/profile-file.ts










/** However much time a step has, a lock that is held for so long is not one of an edit. */
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
 * Finds out before any network call whether the profiles could be written. Takes no lock and changes nothing.
 *
 * @throws RoleChainError `delivery` if profiles exist that must not be overwritten (all are named), or if a file is a
 *   symbolic link, stands in a linked directory, cannot be read, or cannot be replaced
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
/** In one order for everyone, so that two processes never wait for each other. */
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
/** After a failure: lets go of the locks, and of directories that were made for nothing. */
async function abandon(locked) {
    await release(locked);
    await (0,private_file/* removeEmptyDirectories */.f1)(createdBy(locked));
}
async function prepare({ path, sections, lock }) {
    const before = await (0,private_file/* readPrivateFile */.q1)(path);
    const { text, undo } = (0,profiles_sections/* editSections */.Dv)(before?.text ?? '', sections);
    const mode = (before?.mode ?? private_file/* PRIVATE_MODE */.gQ) & private_file/* PRIVATE_MODE */.gQ;
    const modes = before && { mode: { before: before.mode, written: mode } };
    return { lock, before, text, mode, undo: { path, writtenHash: (0,undo_section/* hashOf */.qQ)(text), ...modes, sections: undo } };
}
/** Puts back what was written, so that a failure leaves neither file changed; says so if even that fails. */
async function putBack(written, keys, reason) {
    const failures = [];
    for (const { undo, lock } of [...written].reverse()) {
        await (0,profiles_undo/* undoFile */.H)(undo, lock, keys).catch((error) => failures.push((0,errors/* messageOf */.bD)(error)));
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
        await putBack(written, new undo_section/* RunKeys */.QS(edits.flatMap(({ undo }) => undo.sections)), error);
    }
}
/**
 * Writes the profiles: one locked, atomic edit per file for all of them. All edits are worked out, and what takes them
 * back is recorded, before the first is written; if the second file cannot be written the first is put back.
 *
 * @throws RoleChainError `delivery`, also if a profile came into being since {@link checkProfiles}; what `record` throws
 */
async function writeProfiles(files, entries, options) {
    const names = entries.map(({ name }) => name);
    const locked = await lockAll((0,profiles_sections/* planFileEdits */.z7)(files, entries), options);
    try {
        await checkProfiles(files, names, options.overwrite);
        const edits = [];
        for (const edit of locked)
            edits.push(await prepare(edit));
        await options.record({
            version: 1,
            files: edits.map(({ undo }) => undo),
            createdDirectories: createdBy(locked),
        });
        await writeAll(edits);
        await release(locked);
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/sink/profiles/delivery.ts



/**
 * Finds out before any network call whether profiles of these names could be delivered, as far as that can be known.
 * Changes nothing.
 *
 * @throws RoleChainError `delivery`, which names all the profiles that are there and must not be overwritten
 */
async function checkProfileDelivery(runner, names, { overwrite, files }) {
    if (files === 'job')
        await (0,job_files/* checkJobFiles */.X)(runner, names, overwrite);
    else
        await checkProfiles((0,profiles_location/* locateProfileFiles */.l)(runner.environment), names, overwrite);
}
/**
 * Writes the profiles, all or none.
 *
 * @throws RoleChainError `delivery`; what `record` throws
 */
async function deliverProfiles({ entries, overwrite, files }, runner, { record, ...limits }) {
    if (files === 'job') {
        const { directory, variables, before, contents } = await (0,job_files.prepareJobFiles)(runner, entries, overwrite);
        await record({ jobFiles: directory, variables, before });
        await (0,job_files.writeJobFiles)(directory, contents);
    }
    else {
        await writeProfiles((0,profiles_location/* locateProfileFiles */.l)(runner.environment), entries, {
            ...limits,
            overwrite,
            record: (profiles) => record({ profiles }),
        });
    }
    const [first] = entries;
    runner.log.info(entries.length === 1 && first !== undefined ? `Wrote profile ${first.name}.` : `Wrote ${entries.length} profiles.`);
}


/***/ }),

/***/ 7797:
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
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(8866);
// EXTERNAL MODULE: ./src/files/job-place.ts
var job_place = __webpack_require__(9338);
// EXTERNAL MODULE: ./src/sink/profiles/job-directory.ts
var job_directory = __webpack_require__(3587);
// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(6642);
;// CONCATENATED MODULE: ./src/sink/profiles/job-files-before.ts




const isValuesBefore = (0,checks/* isRecordOf */.vJ)({
    AWS_CONFIG_FILE: (0,checks/* isListOf */.sh)(checks/* isString */.Kg),
    AWS_SHARED_CREDENTIALS_FILE: (0,checks/* isListOf */.sh)(checks/* isString */.Kg),
});
/** The note for the steps after this one. */
function noteOf(before) {
    return JSON.stringify(before);
}
/** What a step finds in the variables, and what is noted of the time before that. */
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
var private_file = __webpack_require__(8979);
// EXTERNAL MODULE: ./src/sink/profiles/location.ts
var profiles_location = __webpack_require__(4919);
// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var profiles_sections = __webpack_require__(8044);
;// CONCATENATED MODULE: ./src/sink/profiles/job-files.ts











const KINDS = ['credentialsFile', 'configFile'];
const PLACE = { what: 'the profile files of this job', otherwise: 'set profile-files to home' };
/** What a file of the user's holds, one character a byte; nothing if it is not there. `/dev/null` is a way to say so. */
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
/** Where a file of the user's is; undefined if there is no telling, and so nothing to copy. */
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
/** The user's files, with what they hold by path. Where one is not to be found, the file that will be takes its place. */
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
 * Finds out before any network call whether {@link prepareJobFiles} could work; leaves nothing behind.
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
 * Works out what the files of this job will hold: copies of the user's, with the profiles. A profile that a copy has
 * already is refused like one in the file itself, or the job would see another account under a name that it knows.
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
        variables: new Map(KINDS.map((kind) => [environment/* PROFILE_FILE_VARIABLES */.vw[kind], own[kind]])),
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

/***/ 4919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ locateProfileFile),
/* harmony export */   l: () => (/* binding */ locateProfileFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8866);




/** A path below the home directory; keys must not land in whatever directory the step happens to run in. */
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
/** Empty for a user who has none: nothing is known of a user of a container by number alone. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}
/**
 * Where the SDKs look for one of the files: in `AWS_SHARED_CREDENTIALS_FILE` or `AWS_CONFIG_FILE`, else in
 * `~/.aws/credentials` or `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as none.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is no absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
function locateProfileFile(kind, env, home = homeOfUser()) {
    const named = env[_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILE_FILE_VARIABLES */ .vw[kind]] ?? '';
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

/***/ 8044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ editSections),
/* harmony export */   cd: () => (/* binding */ refusePresent),
/* harmony export */   z7: () => (/* binding */ planFileEdits)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8979);
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);
/* harmony import */ var _ini_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5493);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3156);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6459);
/* harmony import */ var _undo_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(920);







/** Where a profile's keys and its settings belong. */
function placesOf(files, profile) {
    return {
        keys: { path: files.credentialsFile, section: { dialect: 'credentials', profile } },
        settings: { path: files.configFile, section: { dialect: 'config', profile } },
    };
}
/** A line break would start another property, and the SDKs cut a value at a blank before a comment sign. */
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
/** What belongs into the two sections of a profile. Keys go before a program, wherever they stand: so none stay. */
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
/** Everything that two profiles of one name or a name no reader understands would break, before a file is touched. */
function requireUsableNames(entries) {
    const names = entries.map(({ name }) => name);
    const isEachOnce = new Set(names).size === names.length;
    const repeated = isEachOnce ? undefined : names.find((name, index) => names.indexOf(name) !== index);
    const problems = names.map(_request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__/* .validateProfileName */ .d).filter((reason) => reason !== undefined);
    if (repeated !== undefined)
        problems.push(`profile ${repeated} is asked for twice`);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message: problems.join('\n') });
}
/**
 * What each file shall hold for these profiles.
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
        // In a file that is both, `[default]` is one section; added last, it is found under config's spellings of it too.
        add(places.keys, bytesOf(keys));
        add(places.settings, bytesOf(settings));
    }
    return [...plan].map(([path, sections]) => ({ path, sections: [...sections.values()] }));
}
/** Values as they will stand in the file: its text has one character a byte. */
function bytesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(value)]));
}
/**
 * Refuses to put profiles where one of their name is.
 *
 * @param texts what the files hold, by path
 * @throws RoleChainError `delivery` that names those that are there
 */
function refusePresent(files, texts, profiles) {
    const sections = new Map([...texts].map(([path, text]) => [path, new _ini_js__WEBPACK_IMPORTED_MODULE_4__/* .Sections */ .Z_(text)]));
    const places = profiles.map((profile) => placesOf(files, profile));
    const isThere = ({ path, section }) => (sections.get(path)?.of((0,_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section)).length ?? 0) > 0;
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
    const wanted = contents.filter(({ section, onlyIfThere }) => onlyIfThere !== true || (present?.of((0,_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section)).length ?? 0) > 0);
    const edit = (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSections */ .sz)(text, wanted.map(({ section, properties }) => ({ section: (0,_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section), properties, named: section })));
    const undo = edit.changes.map(({ content, written, lead, splices }) => ({
        ...content.named,
        writtenHash: (0,_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionHashOf */ .Rk)(written),
        lead,
        splices: splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed })),
    }));
    return { text: edit.text, undo };
}


/***/ })

};
