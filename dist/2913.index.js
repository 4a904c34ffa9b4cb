export const id = 2913;
export const ids = [2913];
export const modules = {

/***/ 22913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   MO: () => (/* binding */ inInput),
/* harmony export */   kH: () => (/* binding */ inMapping),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/** How messages name a place in the text of an input or file. */
/** Places in an input whose parts have their own names: `role-chain item 2: line 3, column 5: ...`. */
function inInput(input) {
    return (mark, owner = input) => ({ place: owner, lead: mark === undefined ? '' : `${lineAndColumn(mark)}: ` });
}
/** Places in an input that is a mapping: `profiles (dev, line 3, column 5): ...`. */
function inMapping(input) {
    return (mark, owner) => {
        const parts = [...(owner === undefined ? [] : [owner]), ...(mark === undefined ? [] : [lineAndColumn(mark)])];
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
