export const id = 7320;
export const ids = [7320];
export const modules = {

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

/***/ 48513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ hasKeysOf),
/* harmony export */   NA: () => (/* binding */ besideValues),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   t4: () => (/* binding */ withoutStrays)
/* harmony export */ });
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8400);
/* harmony import */ var _ini_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48217);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94857);



/*
 * Finds keys that were written wherever they stand by now: tools and people move sections, quote values, add comments
 * and break lines. Only fingerprints of the values are on record, so every word of the text is compared with them.
 */
/** The properties whose values are keys. */
const KEYS = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];
/** The first half: enough to tell keys, which are random, and a record has many of them. */
function fingerprintOf(value) {
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(value).slice(0, 32);
}
/** The fingerprints of the keys among a section's properties, for {@link SectionUndo}; nothing if it has none. */
function valuesOf(properties) {
    const values = KEYS.flatMap((name) => properties[name] ?? []).map(fingerprintOf);
    return values.length === 0 ? {} : { values };
}
/** Text whose characters were stored in 16 bits each, as some editors on Windows do, without the zero bytes. */
function readable(text) {
    return text.replaceAll('\0', '');
}
/** The fingerprints of whatever may be a value in a line: with quotes, a comment or nothing else around it. */
function wordsOf(line) {
    const value = line.slice(line.search(/[=:]/) + 1);
    return [line, value].flatMap((part) => part.split(/[\s"',]+/)).filter((word) => word !== '');
}
function hasAny(line, values) {
    return wordsOf(line).some((word) => values.has(fingerprintOf(word)));
}
/** Which of the sections' keys stand in a text: the whole of them, or a part, which nobody can log in with. */
function standingIn(text, sections) {
    const wanted = sections.filter(({ values = [] }) => values.length > 0);
    if (wanted.length === 0)
        return { wholeOf: [], partOf: [] };
    const words = (readable(text).match(_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .LINES */ .Qx) ?? []).flatMap(wordsOf);
    const present = new Set(words.map(fingerprintOf));
    const count = ({ values = [] }) => values.filter((value) => present.has(value)).length;
    const isWhole = (section) => count(section) === section.values?.length;
    return {
        wholeOf: wanted.filter(isWhole),
        partOf: wanted.filter((section) => count(section) > 0 && !isWhole(section)),
    };
}
/** The lines that hold these values, and the start of a property whose value is on the next line. */
function linesWith(text, values) {
    const found = [];
    let opening;
    for (const { 0: line, index: start } of text.matchAll(_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .LINES */ .Qx)) {
        const span = { start, end: start + line.length, text: '' };
        if (hasAny(line, values)) {
            if (opening !== undefined && /^[ \t]/.test(line))
                found.push(opening);
            found.push(span);
        }
        opening = /^[^=:[#;]*[=:][ \t]*[\r\n]/.test(line) ? span : undefined;
    }
    return found;
}
/** The text without the lines that hold these sections' keys, and without sections of which nothing is left. */
function withoutKeysOf(text, written) {
    const lines = written.length === 0 ? [] : linesWith(text, allValuesOf(written));
    if (lines.length === 0)
        return text;
    const emptied = new _ini_js__WEBPACK_IMPORTED_MODULE_1__/* .Sections */ .Z_(text).all.filter(({ start, end }) => {
        const inside = lines.filter((line) => line.start >= start && line.end <= end);
        const rest = (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceExactly */ .Ru)(text.slice(start, end), inside.map((line) => shifted(line, start)));
        const [header = ''] = rest.match(_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .LINES */ .Qx) ?? [];
        return inside.length > 0 && rest.slice(header.length).trim() === '';
    });
    const isKept = (line) => !emptied.some(({ start, end }) => line.start >= start && line.end <= end);
    const replacements = [...lines.filter(isKept), ...emptied.map(({ start, end }) => ({ start, end, text: '' }))];
    return (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceExactly */ .Ru)(text, replacements.sort((one, other) => one.start - other.start));
}
function shifted({ start, end, text }, by) {
    return { start: start - by, end: end - by, text };
}
function allValuesOf(sections) {
    return new Set(sections.flatMap(({ values = [] }) => values));
}
/**
 * The lines of a section besides the keys that were written to it, if those all stand in it, in whatever form, and no
 * others beside them. Undefined if it is someone else's.
 */
function besideValues(present, section) {
    const { wholeOf } = standingIn(present, [section]);
    if (wholeOf.length === 0)
        return undefined;
    const lines = linesWith(present, allValuesOf(wholeOf));
    const [, ...rest] = (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceExactly */ .Ru)(present, lines).match(_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .LINES */ .Qx) ?? [];
    return rest.some(isKey) ? undefined : rest.filter((line) => (0,_ini_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalBreaks */ .lA)(line).trim() !== '');
}
/** Whether a line gives a key. */
function isKey(line) {
    const at = line.search(/[=:]/);
    return at >= 0 && KEYS.includes(line.slice(0, at).trim().toLowerCase());
}
/** Whether a text has any of a section's keys. */
function hasKeysOf(text, section) {
    const { wholeOf, partOf } = standingIn(text, [section]);
    return wholeOf.length + partOf.length > 0;
}
/**
 * Takes keys out of a text wherever they stand as a whole. A part of them, beside other values, is someone else's
 * profile now, and useless without the rest.
 */
function withoutStrays(text, sections) {
    const { wholeOf } = standingIn(text, sections);
    const cleaned = withoutKeysOf(text, wholeOf);
    const left = standingIn(cleaned, sections);
    const remaining = [...left.wholeOf, ...left.partOf];
    return {
        text: cleaned,
        takenOut: wholeOf.filter((section) => !remaining.includes(section)).map(({ profile }) => profile),
        remaining: remaining.map(({ profile }) => profile),
    };
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
    values: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)),
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
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66578);
/* harmony import */ var _ini_edit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48217);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8400);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2807);
/* harmony import */ var _own_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48513);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94857);








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
    const problems = names.map(_request_profile_name_js__WEBPACK_IMPORTED_MODULE_4__/* .validateProfileName */ .d).filter((reason) => reason !== undefined);
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
        const header = (0,_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(section);
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
    const sections = new Map([...texts].map(([path, text]) => [path, new _ini_js__WEBPACK_IMPORTED_MODULE_5__/* .Sections */ .Z_(text)]));
    const places = profiles.map((profile) => placesOf(files, profile));
    const isThere = ({ path, section }) => (sections.get(path)?.of((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .inFile */ .s5)(section)).length ?? 0) > 0;
    const found = [...places.map(({ keys }) => keys), ...places.map(({ settings }) => settings)].filter(isThere);
    if (found.length === 0)
        return;
    const names = new Set(found.map(({ path, section }) => `profile ${section.profile} in ${path}`));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `already there: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .K)([...names])}`,
        hint: 'Choose another name, or set overwrite-aws-profile to true to replace what is there.',
    });
}
/** The file's new text, and how to take each section back. */
function editSections(text, contents) {
    const present = contents.some(({ onlyIfThere }) => onlyIfThere) ? new _ini_js__WEBPACK_IMPORTED_MODULE_5__/* .Sections */ .Z_(text) : undefined;
    const wanted = contents.filter(({ section, onlyIfThere }) => onlyIfThere !== true || (present?.of((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .inFile */ .s5)(section)).length ?? 0) > 0);
    const edit = (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSections */ .sz)(text, wanted.map(({ section, properties }) => ({ section: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .inFile */ .s5)(section), properties, named: section })));
    const undo = edit.changes.map(({ content, written, lead, splices }) => ({
        ...content.named,
        writtenHash: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionHashOf */ .Rk)(written),
        ...(0,_own_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(content.properties),
        lead,
        splices: splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed })),
    }));
    return { text: edit.text, undo };
}


/***/ })

};
