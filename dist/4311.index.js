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

/***/ 48217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ replaceSpans),
/* harmony export */   Ru: () => (/* binding */ replaceExactly),
/* harmony export */   sz: () => (/* binding */ writeSections)
/* harmony export */ });
/* unused harmony export dominantLineEnding */
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);

/** The line ending that most lines of the text have; `\n` if there is no majority. */
function dominantLineEnding(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    return windows * 2 > all ? '\r\n' : '\n';
}
/** A new section follows a blank line, and never continues the existing last line. */
function leadOf(text, lineEnding) {
    const lastLine = text.replace(_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTE_ORDER_MARK */ .sn, '').match(_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .LINES */ .Qx)?.at(-1);
    if (lastLine === undefined)
        return '';
    if (!/[\r\n]$/.test(lastLine))
        return lineEnding + lineEnding;
    return /^[ \t]*[\r\n]/.test(lastLine) ? '' : lineEnding;
}
/** The pieces of a text with these spans, which are in order, replaced. */
function* pieces(text, replacements) {
    let end = 0;
    for (const replacement of replacements) {
        yield text.slice(end, replacement.start);
        yield replacement.text;
        end = replacement.end;
    }
    yield text.slice(end);
}
/** Replaces spans, which are in order, by other texts. */
function replaceExactly(text, replacements) {
    return [...pieces(text, replacements)].join('');
}
function render({ section, properties }, indent, lineEnding) {
    const lines = [(0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(section), ...Object.entries(properties).map(([key, value]) => `${indent}${key} = ${value}`)];
    return lines.map((line) => line + lineEnding).join('');
}
/**
 * The replacements for existing sections. Python would read an indented header after a less indented property as the
 * rest of that property, so a section's properties are indented like the header after it.
 */
function replacementsIn(sections, contents, lineEnding) {
    const firsts = new Map();
    const duplicates = new Set();
    for (const content of contents) {
        const [first, ...others] = sections.of(content.section);
        if (first !== undefined)
            firsts.set(first, content);
        for (const other of others)
            duplicates.add(other);
    }
    const replacements = [];
    let indent = '';
    for (const section of sections.all.toReversed()) {
        const { start, end } = section;
        const content = firsts.get(section);
        if (content !== undefined) {
            replacements.push([section, { start, end, text: render(content, indent, lineEnding) }]);
            indent = '';
        }
        else if (duplicates.has(section))
            replacements.push([section, { start, end, text: '' }]);
        else
            ({ indent } = section);
    }
    return new Map(replacements.reverse());
}
/**
 * Gives profiles' sections exactly these properties: in place of the first section of that profile, or at the end, in
 * the order of the contents. Duplicate sections of the profile are removed: botocore refuses the whole file because of
 * them, other readers merge them. No two contents may be for the same section.
 */
function writeSections(text, contents) {
    const sections = new _ini_js__WEBPACK_IMPORTED_MODULE_0__/* .Sections */ .Z_(text);
    const lineEnding = dominantLineEnding(text);
    const replacements = replacementsIn(sections, contents, lineEnding);
    const written = [replaceExactly(text, replacements.values())];
    let lead;
    const changes = contents.map((content) => {
        const splices = sections.of(content.section).map((section) => ({
            at: section.start,
            removed: text.slice(section.start, section.end),
            inserted: replacements.get(section)?.text ?? '',
        }));
        const [place] = splices;
        if (place !== undefined)
            return { content, written: place.inserted, lead: '', splices };
        const added = render(content, '', lineEnding);
        const change = { content, written: added, lead: (lead ??= leadOf(written[0] ?? '', lineEnding)) };
        written.push(change.lead + added);
        lead = lineEnding;
        return { ...change, splices: [{ at: text.length, removed: '', inserted: change.lead + added }] };
    });
    return { text: written.join(''), changes };
}
/** Replaces spans, adding a line ending wherever two lines would otherwise be joined. */
function replaceSpans(text, replacements) {
    const lineEnding = dominantLineEnding(text);
    const joined = [];
    for (const piece of pieces(text, replacements)) {
        if (piece === '')
            continue;
        const before = joined.at(-1) ?? '';
        const isComplete = /[\r\n]$/.test(before.slice(-1)) || (joined.length <= 1 && before.replace(_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTE_ORDER_MARK */ .sn, '') === '');
        joined.push(isComplete || /^[\r\n]/.test(piece) ? piece : lineEnding + piece);
    }
    return joined.join('');
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
    const [credentialsFile, configFile] = KINDS.map((kind) => (0,profiles_location/* findProfileFile */.j)(kind, environment));
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


/***/ }),

/***/ 94857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   QS: () => (/* binding */ RunKeys),
/* harmony export */   RM: () => (/* binding */ isDialect),
/* harmony export */   RX: () => (/* binding */ isHomeRecord),
/* harmony export */   Rk: () => (/* binding */ sectionHashOf),
/* harmony export */   pp: () => (/* binding */ profileTrace),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   r$: () => (/* binding */ isJobRecord),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/* unused harmony export isProfileUndo */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8400);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37775);
/* harmony import */ var _core_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15950);




/** A section with its name as in a file: UTF-8, one character per byte. */
function inFile({ dialect, profile }) {
    return { dialect, profile: (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(profile) };
}
/** The fingerprint of a file's text, or of a section's, whose final line ending does not count. */
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
}
/** The same for a section. An editor that adds or drops the file's last line ending has not changed the section. */
function sectionHashOf(text) {
    return hashOf((0,_ini_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFinalBreaks */ .lA)(text));
}
/** The previous text of the section, and of others of the same profile. */
function textBefore({ splices }) {
    return splices.map(({ removed }) => removed).join('');
}
/** Which keys a run wrote, and which ones it overwrote, by profile. */
class RunKeys {
    #byProfile = new Map();
    /** @param sections the sections of all files that the run wrote to */
    constructor(sections) {
        for (const section of sections) {
            if (section.dialect === 'credentials')
                this.#byProfile.set(section.profile, ownKeys(section));
        }
    }
    /** The keys written along with a section; the section itself if its profile has no other. */
    of(section) {
        return this.#byProfile.get(section.profile) ?? ownKeys(section);
    }
}
function ownKeys(section) {
    return { written: section.writtenHash, before: sectionHashOf(textBefore(section)) };
}
/** Whether it is the name of a dialect. */
const isDialect = (value) => value === 'config' || value === 'credentials';
/** The record without earlier texts: the sections can be removed by it, but not restored. */
function profileTrace({ files, ...rest }) {
    const withoutTexts = (section) => ({
        ...section,
        splices: section.splices.map((splice) => ({ ...splice, removed: '' })),
        ...(textBefore(section) === '' ? {} : { isLost: true }),
    });
    return { ...rest, files: files.map((file) => ({ ...file, sections: file.sections.map(withoutTexts) })) };
}
const isMode = (value) => (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(value) && value <= 0o777;
const isSection = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    dialect: isDialect,
    profile: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    writtenHash: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    lead: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    splices: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({ at: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my, length: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my, removed: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg })),
    isLost: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)((value) => value === true),
});
const isFile = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    path: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf,
    writtenHash: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    mode: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({ before: isMode, written: isMode })),
    sections: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(isSection),
});
/**
 * Whether something read back from JSON is a {@link ProfileUndo}. By hand, since post must load fast and a schema
 * library is several times the size of the rest of post.
 */
const isProfileUndo = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    version: (value) => value === 1,
    files: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(isFile),
    createdDirectories: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf),
});
/** Whether something read back from JSON is a record of edits of the files that SDKs read. */
const isHomeRecord = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    files: (value) => value === 'home',
    edits: isProfileUndo,
});
/**
 * Whether something read back from JSON is a record of one job's files. Only the name shows it is ours, see
 * job-directory.ts.
 */
const isJobRecord = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    files: (value) => value === 'job',
    directory: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf,
});


/***/ }),

/***/ 97320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ editSections),
/* harmony export */   VG: () => (/* binding */ OWN_PROFILE),
/* harmony export */   cd: () => (/* binding */ refusePresent),
/* harmony export */   z7: () => (/* binding */ planFileEdits)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37775);
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66578);
/* harmony import */ var _ini_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48217);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8400);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2807);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94857);







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
/** The profile that stands in for one that the user did not name. */
const OWN_PROFILE = 'aws-role-chain';
/** The contents of a profile's two sections. Keys in either take precedence over a program, so they are removed. */
function propertiesOf({ region, access }) {
    if (access.kind === 'process') {
        return { keys: {}, settings: { region, [COMMAND]: access.command } };
    }
    if (access.kind === 'none') {
        return { keys: {}, settings: { region } };
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
