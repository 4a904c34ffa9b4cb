export const id = 5659;
export const ids = [5659,2913];
export const modules = {

/***/ 55659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseProfiles: () => (/* binding */ parseProfiles)
/* harmony export */ });
/* harmony import */ var _hop_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3698);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66578);
/* harmony import */ var _text_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95502);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22913);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43675);





/** How messages name places in the input. */
const locate = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_0__/* .inMapping */ .kH)('profiles');
/** `name: ARN`, with names that YAML would read as the same text. */
const PLAIN_LINE = /^(?<name>[A-Za-z_][\w.+@-]*):(?<gap> +)(?<arn>arn:[^\s"',#\]}]*[^\s"',#\]}:])(?: +#.*)?$/;
/** Text that YAML does not read as a string. */
const NO_NAME = /^null$/i;
/**
 * Reads `profiles`: a YAML (or JSON) mapping of profile name to an ARN, a list of hops, or a mapping with `chain`,
 * `region` and `labels`. Every chain continues from the end of the shared chain: `reading.firstHop` is the number of
 * its first hop. An empty chain ends where the shared chain does. Lines of `name: ARN`, the common case, are read
 * without loading the YAML parser.
 *
 * @returns the targets, in text order. A target with a mistake is included, without the hops that could not be read;
 * the mistake is in `reading.problems`.
 */
async function parseProfiles(text, reading) {
    if (!(0,_text_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableText */ .a)(text, locate, reading.problems)) {
        return [];
    }
    const plain = parsePlainProfiles(text, reading.firstHop);
    if (plain !== undefined) {
        return plain;
    }
    const { parseYamlProfiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2080), __webpack_require__.e(6174), __webpack_require__.e(5147)]).then(__webpack_require__.bind(__webpack_require__, 35147));
    return parseYamlProfiles(text, reading);
}
/** The profiles of a text with only correct `name: ARN` lines; otherwise undefined. */
function parsePlainProfiles(text, firstHop) {
    const targets = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const content = (0,_text_trim_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEnding */ .s)(line, ' \t');
        if (content === '' || content.startsWith('#')) {
            continue;
        }
        const { name = '', gap = '', arn = '' } = PLAIN_LINE.exec(content)?.groups ?? {};
        if (arn === '' || NO_NAME.test(name) || targets.has(name) || (0,_profile_name_js__WEBPACK_IMPORTED_MODULE_3__/* .validateProfileName */ .d)(name) !== undefined) {
            return undefined;
        }
        const placeAt = (column) => locate({ line: index + 1, column }, name).place;
        const hop = (0,_hop_request_js__WEBPACK_IMPORTED_MODULE_4__/* .plainHop */ .C)(firstHop, placeAt(name.length + 1 + gap.length + 1), arn);
        targets.set(name, { name, place: placeAt(1), hops: [hop], labels: {}, paths: [] });
    }
    return [...targets.values()];
}


/***/ }),

/***/ 95502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isReadableText)
/* harmony export */ });
/* harmony import */ var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18338);

/** More than any configuration written by hand, and small enough to read at once. */
const MAX_BYTES = 1_000_000;
/** Control characters that no text file has: all but tab and line ends. */
const BINARY = /(?![\t\n\r])[\p{Cc}]/u;
/** Whether a text is fit to parse: not huge, and not binary. Adds a problem if it is not. */
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
    const { place, lead } = locate((0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markAt */ .H)(text, binary.index));
    const code = (binary[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.add(place, `${lead}has the character U+${code}, which no text contains; is this a UTF-8 text file?`);
    return false;
}


/***/ }),

/***/ 22913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ inInput),
/* harmony export */   kH: () => (/* binding */ inMapping),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/* harmony import */ var _text_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18338);

/** Places in an input whose parts have their own names: `role-chain item 2: line 3, column 5: ...`. */
function inInput(input) {
    return (mark, owner = input) => ({ place: owner, lead: mark === undefined ? '' : `${(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAndColumn */ .q)(mark)}: ` });
}
/** Places in an input that is a mapping: `profiles (dev, line 3, column 5): ...`. */
function inMapping(input) {
    return (mark, owner) => {
        const parts = [...(owner === undefined ? [] : [owner]), ...(mark === undefined ? [] : [(0,_text_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAndColumn */ .q)(mark)])];
        return { place: parts.length === 0 ? input : `${input} (${parts.join(', ')})`, lead: '' };
    };
}
/** Places in a file, as compilers show them: `role-chain.yml:3:5 (target dev): ...`. */
function inFile(file) {
    return (mark, owner) => {
        const position = mark === undefined ? file : `${file}:${mark.line}:${mark.column}`;
        return { place: owner === undefined ? position : `${position} (${owner})`, lead: '' };
    };
}


/***/ })

};
