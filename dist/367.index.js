export const id = 367;
export const ids = [367,4533];
export const modules = {

/***/ 4102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a name cannot be a profile's, or undefined if it can. Beyond what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
function validateProfileName(name) {
    if (name.trim() === '')
        return 'a profile name must not be empty';
    if (/\s/.test(name))
        return 'a profile name must not contain white space';
    if (/\p{Cc}/u.test(name))
        return 'a profile name must not contain control characters';
    if (/[[\]]/.test(name))
        return 'a profile name must not contain brackets';
    if (/[/\\]/.test(name))
        return 'a profile name must not contain slashes';
    if (/["']/.test(name))
        return 'a profile name must not contain quotes: the AWS CLI drops them';
    if (/^[#;]/.test(name))
        return 'a profile name must not start with # or ;: the SDKs read that as a comment';
    // The JavaScript SDK treats a file with such a section as if it were empty.
    if (name === '__proto__')
        return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
    // Python's configparser gives the values of [DEFAULT] to every other section.
    if (name === 'DEFAULT')
        return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
    return undefined;
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseProfiles: () => (/* binding */ parseProfiles)
/* harmony export */ });
/* harmony import */ var _hop_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6366);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);
/* harmony import */ var _text_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);




/** What messages call the input. */
const locate = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_0__/* .inMapping */ .kH)('profiles');
/** `name: ARN`, with names that are the same text to YAML. */
const PLAIN_LINE = /^(?<name>[A-Za-z_][\w.+@-]*):(?<gap> +)(?<arn>arn:[^\s"',#\]}]*[^\s"',#\]}:])(?: +#.*)?$/;
/** What YAML takes for no text at all. */
const NO_NAME = /^null$/i;
/**
 * Reads `profiles`: a YAML (or JSON) mapping of profile name to an ARN, a list of hops, or a mapping with `chain`,
 * `region` and `labels`. Every chain goes on from the end of the one that all share: `reading.firstHop` is the number
 * of its first hop. An empty chain is the end of the shared one itself. Lines of `name: ARN`, the common case, are read
 * without loading the YAML parser.
 *
 * @returns the targets in the order of the text. One with a mistake is among them, without the hops that could not be
 * read; the mistake is in `reading.problems`.
 */
async function parseProfiles(text, reading) {
    if (!(0,_text_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableText */ .a)(text, locate, reading.problems)) {
        return [];
    }
    const plain = parsePlainProfiles(text, reading.firstHop);
    if (plain !== undefined) {
        return plain;
    }
    const { parseYamlProfiles } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(452), __webpack_require__.e(2389), __webpack_require__.e(6111)]).then(__webpack_require__.bind(__webpack_require__, 6111));
    return parseYamlProfiles(text, reading);
}
/** The profiles of a text that has nothing but lines of `name: ARN`, and no mistake; else undefined. */
function parsePlainProfiles(text, firstHop) {
    const targets = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const content = line.replace(/[ \t]+$/, '');
        if (content === '' || content.startsWith('#')) {
            continue;
        }
        const { name = '', gap = '', arn = '' } = PLAIN_LINE.exec(content)?.groups ?? {};
        if (arn === '' || NO_NAME.test(name) || targets.has(name) || (0,_profile_name_js__WEBPACK_IMPORTED_MODULE_2__/* .validateProfileName */ .d)(name) !== undefined) {
            return undefined;
        }
        const placeAt = (column) => locate({ line: index + 1, column }, name).place;
        const hop = (0,_hop_request_js__WEBPACK_IMPORTED_MODULE_3__/* .plainHop */ .C)(firstHop, placeAt(name.length + 1 + gap.length + 1), arn);
        targets.set(name, { name, place: placeAt(1), hops: [hop], labels: {}, paths: [] });
    }
    return [...targets.values()];
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isReadableText)
/* harmony export */ });
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

/** More than any configuration that a person keeps, and little enough to be read at once. */
const MOST_BYTES = 1_000_000;
/** What no text holds: the control characters but for tab and line ends. */
const BINARY = /(?![\t\n\r])[\p{Cc}]/u;
/** Whether a text is worth handing to a parser: not huge, and not binary. Adds a problem if it is not. */
function isReadableText(text, locate, problems) {
    const bytes = text.length > MOST_BYTES ? text.length : Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        problems.add(locate(undefined).place, `is ${(bytes / 1_000_000).toFixed(1)} MB large; at most 1 MB is read`);
        return false;
    }
    const binary = BINARY.exec(text);
    if (binary === null) {
        return true;
    }
    const { place, lead } = locate((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_0__/* .markAt */ .Hf)(text, binary.index));
    const code = (binary[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.add(place, `${lead}has the character U+${code}, which is in no text; is this a UTF-8 text file?`);
    return false;
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   MO: () => (/* binding */ inInput),
/* harmony export */   kH: () => (/* binding */ inMapping),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/** How messages name a place in a text that was typed into an input, or kept in a file. */
/** Places of an input whose parts have names of their own: `role-chain item 2: line 3, column 5: ...`. */
function inInput(input) {
    return (mark, owner = input) => ({ place: owner, lead: mark === undefined ? '' : `${lineAndColumn(mark)}: ` });
}
/** Places of an input that is a mapping: `profiles (dev, line 3, column 5): ...`. */
function inMapping(input) {
    return (mark, owner) => {
        const parts = [...(owner === undefined ? [] : [owner]), ...(mark === undefined ? [] : [lineAndColumn(mark)])];
        return { place: parts.length === 0 ? input : `${input} (${parts.join(', ')})`, lead: '' };
    };
}
/** Places of a file, as compilers name them: `role-chain.yml:3:5 (target dev): ...`. */
function inFile(file) {
    return (mark, owner) => {
        const position = mark === undefined ? file : `${file}:${mark.line}:${mark.column}`;
        return { place: owner === undefined ? position : `${position} (${owner})`, lead: '' };
    };
}
/** Where the character at `offset` of a text is. */
function markAt(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function lineAndColumn({ line, column }) {
    return `line ${line}, column ${column}`;
}


/***/ })

};
