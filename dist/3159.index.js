export const id = 3159;
export const ids = [3159];
export const modules = {

/***/ 83159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTargets: () => (/* binding */ readTargets)
/* harmony export */ });
/** The targets of a step: those of `config-file` that `targets` selects, then those of `profiles`. */
async function readTargets(inputs, reading) {
    return [...(await fromFile(inputs, reading)), ...(await fromProfiles(inputs, reading))];
}
async function fromFile(inputs, reading) {
    const { 'config-file': file, profiles } = inputs;
    const { problems, selectsAll, firstHop } = reading;
    const selection = inputs.targets ?? (selectsAll ? '*' : undefined);
    if (file === undefined) {
        if (inputs.targets !== undefined) {
            problems.add('targets', 'selects from a config-file, and there is none; use profiles to list targets in the step itself');
        }
        return [];
    }
    if (selection === undefined) {
        if (profiles === undefined) {
            problems.add('targets', `is needed with config-file: names, globs or labels of targets in ${file}; * for all`);
        }
        return [];
    }
    // Report input problems before the file may be fetched over the network.
    problems.throwIfAny();
    const text = await reading.configText(file);
    const { parseConfigFile } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 20038));
    const { targets } = await parseConfigFile(text, { file, problems, firstHop });
    const { selectTargets } = await __webpack_require__.e(/* import() */ 7468).then(__webpack_require__.bind(__webpack_require__, 27468));
    return problems.isEmpty ? selectTargets(selection, targets, problems, 'targets', reading.tellOfNone) : targets;
}
async function fromProfiles({ profiles }, reading) {
    if (profiles === undefined) {
        return [];
    }
    const { parseProfiles } = await __webpack_require__.e(/* import() */ 5659).then(__webpack_require__.bind(__webpack_require__, 55659));
    return parseProfiles(profiles, reading);
}


/***/ })

};
