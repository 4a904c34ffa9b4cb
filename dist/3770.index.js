export const id = 3770;
export const ids = [3770];
export const modules = {

/***/ 3770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlChain: () => (/* binding */ parseYamlChain)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _role_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7773);
/* harmony import */ var _yaml_hop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9207);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1067);





/** Reads a chain written as a YAML (or JSON) list of ARNs and hop mappings. */
function parseYamlChain(text, { problems, firstHop, conceal }) {
    const yaml = new _yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlText */ .Z(text, (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_3__/* .inInput */ .MO)('role-chain'), problems);
    const root = yaml.resolve(yaml.root());
    if (root === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null)) {
        return [];
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root)) {
        const advice = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? '; put "- " before the hop' : '';
        yaml.complainer()(`must be one ARN a line, or a list of hops${advice}`, root);
        return [];
    }
    return root.items.flatMap((item, index) => {
        const number = firstHop + index;
        const place = (0,_role_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfItem */ .Q)(index);
        const complain = yaml.complainer(place, number, item);
        return (0,_yaml_hop_js__WEBPACK_IMPORTED_MODULE_1__/* .readHop */ .I)(item, { number, place, complain }, { yaml, conceal }) ?? [];
    });
}


/***/ }),

/***/ 9207:
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
