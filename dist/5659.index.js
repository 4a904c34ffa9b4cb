export const id = 5659;
export const ids = [5659,2913];
export const modules = {

/***/ 5659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseProfiles: () => (/* binding */ parseProfiles)
/* harmony export */ });
/* harmony import */ var _hop_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _text_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5502);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2913);




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
    const { parseYamlProfiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2080), __webpack_require__.e(6174), __webpack_require__.e(5147)]).then(__webpack_require__.bind(__webpack_require__, 5147));
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

/***/ 5502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isReadableText)
/* harmony export */ });
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2913);

/** More than any configuration that a person keeps, and little enough to be read at once. */
const MAX_BYTES = 1_000_000;
/** What no text holds: the control characters but for tab and line ends. */
const BINARY = /(?![\t\n\r])[\p{Cc}]/u;
/** Whether a text is worth handing to a parser: not huge, and not binary. Adds a problem if it is not. */
function isReadableText(text, locate, problems) {
    const bytes = text.length > MAX_BYTES ? text.length : Buffer.byteLength(text);
    if (bytes > MAX_BYTES) {
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

/***/ 2913:
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
