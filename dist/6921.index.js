export const id = 6921;
export const ids = [6921];
export const modules = {

/***/ 9504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ FILE_KEYS),
/* harmony export */   X5: () => (/* binding */ TARGET_KEYS),
/* harmony export */   e8: () => (/* binding */ CONFIG_VERSION),
/* harmony export */   hy: () => (/* binding */ LABEL_KEY),
/* harmony export */   ip: () => (/* binding */ HOP_NAME),
/* harmony export */   rF: () => (/* binding */ RESERVED_LABEL_KEYS)
/* harmony export */ });
/** What a target may say. */
const TARGET_KEYS = {
    chain: {
        kind: 'chain',
        description: 'The hops to the target, in order: each a role ARN, the name of one of the hops above, or a mapping with a role.',
        example: ['hub', { role: 'arn:aws:iam::444455556666:role/deploy', 'external-id': 'acme-42' }],
    },
    region: {
        kind: 'region',
        description: 'The region of the target, and of its hops. Default: the input aws-region.',
        example: 'eu-central-1',
    },
    labels: {
        kind: 'labels',
        description: 'What targets can be selected by: with stage: prod here, the input targets may say stage=prod.',
        example: { stage: 'prod', geo: 'eu' },
    },
    paths: {
        kind: 'globs',
        description: 'Globs of files of the repository: a run that changes none of them can leave the target out.',
        example: ['infra/prod/**'],
    },
};
/** The only version of the config file that there is. */
const CONFIG_VERSION = '1';
/** What a config file may say. */
const FILE_KEYS = {
    version: { kind: 'version', required: true, description: 'The version of this format: 1.', example: 1 },
    hops: {
        kind: 'hops',
        description: 'Hops by name, for use in any chain: a role ARN, a mapping with a role, or the name of another hop.',
        example: { hub: { role: 'arn:aws:iam::222233334444:role/hub', 'session-name': '{repository}-{run_id}' } },
    },
    targets: {
        kind: 'targets',
        required: true,
        description: 'The ends of chains by name. The name becomes that of the profile.',
        example: { staging: ['hub', 'arn:aws:iam::333344445555:role/deploy'] },
    },
};
/** What the name of a hop looks like: nothing that could be taken for an ARN. */
const HOP_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** What the key of a label looks like: a condition of a selection and a column of a matrix. */
const LABEL_KEY = /^[A-Za-z0-9_.-]+$/;
/** What rows of a matrix have already; GitHub's expressions look up columns without regard to case. */
const RESERVED_LABEL_KEYS = [
    'target',
    'targets',
    'account',
    'name',
    'role',
    'region',
    'profiles',
];


/***/ }),

/***/ 7450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ validateLabelKey),
/* harmony export */   Lx: () => (/* binding */ validateHopName),
/* harmony export */   hW: () => (/* binding */ validateTargetName)
/* harmony export */ });
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);



/** Why a name cannot be a target's, or undefined if it can: it becomes a profile, and the input `targets` names it. */
function validateTargetName(name) {
    if (/[,=]|^!/.test(name)) {
        return `the target name ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} must not contain , or = or start with !: the input targets could not name it`;
    }
    const problem = (0,_profile_name_js__WEBPACK_IMPORTED_MODULE_2__/* .validateProfileName */ .d)(name);
    return problem === undefined ? undefined : `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} becomes the name of a profile: ${problem}`;
}
/** Why a name cannot be a hop's, or undefined if it can. */
function validateHopName(name) {
    return _config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .HOP_NAME */ .ip.test(name)
        ? undefined
        : `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a hop; allowed are letters, digits and _ . -`;
}
/** Why a text cannot be the key of a label, or undefined if it can. */
function validateLabelKey(key) {
    if (!_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_KEY */ .hy.test(key)) {
        return `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} cannot be the key of a label; allowed are letters, digits and _ . -`;
    }
    return _config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_LABEL_KEYS */ .rF.some((reserved) => reserved === key.toLowerCase())
        ? `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} cannot be the key of a label: rows of a matrix have that already`
        : undefined;
}


/***/ }),

/***/ 6921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlProfiles: () => (/* binding */ parseYamlProfiles)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);
/* harmony import */ var _yaml_hop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9207);
/* harmony import */ var _yaml_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7770);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1067);







/** What a GitHub expression makes of an object. */
const NO_JSON = new Set(['Object', 'Array']);
/** Reads `profiles` written as YAML or JSON. */
function parseYamlProfiles(text, reading) {
    const yaml = new _yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlText */ .Z(text, (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_5__/* .inMapping */ .kH)('profiles'), reading.problems);
    const root = yaml.resolve(yaml.boundedRoot());
    const complain = yaml.complainer();
    if (root === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null)) {
        return [];
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root)) {
        const advice = NO_JSON.has(text.trim()) ? '; in an expression, write toJSON(...) around it' : '';
        complain(`must be a mapping, of the name of each profile to an ARN or a chain${advice}`, root);
        return [];
    }
    const targets = targetReading(yaml, reading);
    return yaml.entries(root, 'profiles', complain).map((entry) => (0,_yaml_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._)(entry, targets));
}
function targetReading(yaml, { firstHop, conceal }) {
    return {
        yaml,
        firstHop,
        readHop: (0,_yaml_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .readOnce */ .W)({ yaml, conceal }),
        validateName: _profile_name_js__WEBPACK_IMPORTED_MODULE_6__/* .validateProfileName */ .d,
        noun: 'profile',
        ownerOf: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN,
        refusal: { keys: ['paths'], advise: () => 'paths is of use in a config file only' },
    };
}


/***/ }),

/***/ 7770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1383);
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7450);
/* harmony import */ var _yaml_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1731);





/** Reads a target, in any of its forms. What cannot be read of it is left out, with a complaint. */
function readTarget({ key: name, keyNode, value }, reading) {
    const { yaml } = reading;
    const owner = reading.ownerOf(name);
    const complain = yaml.complainer(owner, undefined, keyNode);
    const problem = reading.validateName(name);
    if (problem !== undefined) {
        complain(problem, keyNode);
    }
    const node = yaml.resolve(value);
    const said = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? readMapping(node, { owner, complain }, reading)
        : { hops: readChain(value, { owner, complain }, reading), labels: {}, paths: [] };
    return { name, place: yaml.placeOf(keyNode, owner), ...said };
}
function readMapping(node, current, reading) {
    const { yaml, noun, refusal } = reading;
    const { complain } = current;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && node.has('role') && !node.has('chain')) {
        complain(`'role' is not a key of a ${noun}; a hop stands in its chain: [{role: ...}]`, node);
        return { hops: [], labels: {}, paths: [] };
    }
    const fields = new _yaml_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_KEYS */ .X5, targetReaders(current, reading), {
        yaml,
        node,
        name: `a ${noun}`,
        complain,
        refusal,
    });
    if (fields.lacks('chain')) {
        complainOfNothing(current, reading, node);
    }
    return {
        hops: fields.value('chain') ?? [],
        labels: fields.value('labels') ?? {},
        paths: fields.value('paths') ?? [],
        ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutUndefined */ .r)({ region: fields.value('region') }),
    };
}
function targetReaders(current, reading) {
    const { yaml } = reading;
    const { complain } = current;
    return {
        chain: (node) => readChain(node, current, reading),
        region: (node, key) => yaml.text(node, key, complain),
        labels: (node, key) => readLabels(yaml, node, key, complain),
        globs: (node, key) => yaml.texts(node, key, complain),
    };
}
function readChain(value, current, reading) {
    const { yaml, firstHop, noun } = reading;
    const node = yaml.resolve(value);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        current.complain('a chain must be a list of hops; put "- " before the hop', node);
        return [];
    }
    if (value === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null)) {
        current.complain(`the ${noun} has no value; write the ARN of a role, or a list of hops`, node);
        return [];
    }
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [value];
    if (items.length === 0) {
        complainOfNothing(current, reading, node);
    }
    return items.flatMap((item, index) => {
        const number = firstHop + index;
        const complain = yaml.complainer(current.owner, number, item);
        return reading.readHop(item, { number, place: yaml.placeOf(item, current.owner), complain }) ?? [];
    });
}
/** An empty chain is the end of the shared one: without a shared one, it is nothing. */
function complainOfNothing({ complain }, { firstHop, noun }, node) {
    if (firstHop === 1) {
        complain(`the ${noun} has no hops, and neither role-to-assume nor role-chain gives it any`, node);
    }
}
function readLabels(yaml, node, name, complain) {
    const pairs = yaml.entries(node, name, complain).flatMap(({ key, keyNode, value }) => {
        const problem = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateLabelKey */ .KN)(key);
        if (problem !== undefined) {
            complain(problem, keyNode);
        }
        const text = yaml.text(value, `the label '${key}'`, complain);
        return text === undefined || problem !== undefined ? [] : [[key, text]];
    });
    return Object.fromEntries(pairs);
}


/***/ })

};
