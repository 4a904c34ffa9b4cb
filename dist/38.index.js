export const id = 38;
export const ids = [38,2913];
export const modules = {

/***/ 20038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigFile: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* harmony import */ var _text_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95502);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22913);


/**
 * Reads the text of a config file: named hops, and the targets whose chains use them. Problems name the file, line and
 * column; so do the places of hops and targets, for problems that only planning can find.
 */
async function parseConfigFile(text, reading) {
    if (!(0,_text_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadableText */ .a)(text, (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .inFile */ .s5)(reading.file), reading.problems)) {
        return { targets: [] };
    }
    const { parseYamlConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2080), __webpack_require__.e(6174), __webpack_require__.e(1578)]).then(__webpack_require__.bind(__webpack_require__, 11578));
    return { targets: parseYamlConfig(text, reading) };
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
