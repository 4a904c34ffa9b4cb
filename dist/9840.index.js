export const id = 9840;
export const ids = [9840,2913];
export const modules = {

/***/ 59840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlChain: () => (/* binding */ parseYamlChain)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _hop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22913);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72090);
/* harmony import */ var _chain_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7833);





/** Reads a chain written as a YAML (or JSON) list of ARNs and hop mappings. */
function parseYamlChain(text, { problems, firstHop, conceal }) {
    const yaml = new _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlText */ .Z(text, (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .inInput */ .MO)('role-chain'), problems);
    const root = yaml.resolve(yaml.root());
    if (root === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null)) {
        return [];
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root)) {
        const advice = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? '; put "- " before the hop' : isGlued(root) ? '; each - has a space after it' : '';
        yaml.complainer()(`must be one ARN per line, or a list of hops${advice}`, root);
        return [];
    }
    return root.items.flatMap((item, index) => {
        const number = firstHop + index;
        const place = (0,_chain_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfItem */ .Q)(index);
        const complain = yaml.complainer(place, number, item);
        return (0,_hop_js__WEBPACK_IMPORTED_MODULE_1__/* .readHop */ .I)(item, { number, place, complain }, { yaml, conceal }) ?? [];
    });
}
/** Dashes without a space make one text of all lines. */
function isGlued(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' && /^-[^\s-]/.test(node.value);
}


/***/ }),

/***/ 82394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readHop),
  W: () => (/* binding */ readOnce)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/request/hop-keys.ts
var hop_keys = __webpack_require__(54803);
// EXTERNAL MODULE: ./src/request/hop-request.ts
var hop_request = __webpack_require__(3698);
// EXTERNAL MODULE: ./src/request/mfa.ts
var mfa = __webpack_require__(95199);
// EXTERNAL MODULE: ./src/request/yaml/keys.ts
var keys = __webpack_require__(80165);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
// EXTERNAL MODULE: ./src/request/yaml/tags.ts
var tags = __webpack_require__(82080);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/request/yaml/values.ts






/** The readers of a hop's values. */
function hopReaders(reading) {
    const { yaml, complain, place, conceal } = reading;
    const text = (node, key) => yaml.text(node, key, complain);
    const texts = (node, key) => yaml.texts(node, key, complain);
    return {
        roleArn: text,
        text,
        template: text,
        region: text,
        texts,
        arns: texts,
        duration: (node, key) => readDuration(text(node, key), node, complain),
        tags: (node, key) => (0,tags/* readTags */.g)(yaml, node, key, place, complain),
        policy: (node, key) => ((0,dist/* isMap */.jh)(yaml.resolve(node)) ? yaml.json(node, key, complain) : text(node, key)),
        secret: (node, key) => {
            const value = text(node, key);
            return value === undefined ? undefined : conceal(value);
        },
        contexts: (node, key) => readContexts(node, key, reading),
    };
}
function readDuration(text, node, complain) {
    const seconds = text === undefined ? undefined : (0,values/* parseDuration */.E9)(text);
    if (text !== undefined && seconds === undefined) {
        complain(`duration ${(0,quote/* quote */.hD)(text)} is not a time; write seconds (3600), or 15m, 1h`, node);
    }
    return seconds;
}
function readContexts(given, key, reading) {
    const node = reading.yaml.resolve(given);
    if (!(0,dist/* isSeq */.oP)(node)) {
        reading.complain(`${key} must be a list of mappings`, node);
        return [];
    }
    return node.items.flatMap((item) => readContext(item, key, reading) ?? []);
}
function readContext(item, name, reading) {
    const { yaml, complain } = reading;
    const fields = new keys/* Fields */.C(hop_keys/* CONTEXT_KEYS */.xo, hopReaders(reading), { yaml, node: item, name, complain });
    if (fields.lacks('provider-arn') || fields.lacks('context-assertion')) {
        complain(`each of ${name} needs provider-arn and context-assertion`, item);
    }
    const providerArn = fields.value('provider-arn');
    const contextAssertion = fields.value('context-assertion');
    return providerArn === undefined || contextAssertion === undefined ? undefined : { providerArn, contextAssertion };
}

;// CONCATENATED MODULE: ./src/request/yaml/hop.ts







/**
 * A hop reader that reads each mapping once: a mapping that several chains share through an alias is one hop, and its
 * mistakes are reported once.
 */
function readOnce(reading) {
    const known = new Map();
    return (given, position) => {
        const node = reading.yaml.resolve(given);
        if (!(0,dist/* isMap */.jh)(node)) {
            return readHop(given, position, reading);
        }
        if (!known.has(node)) {
            known.set(node, readHop(given, position, reading));
        }
        const hop = known.get(node);
        return hop === undefined ? undefined : { ...hop, number: position.number };
    };
}
/** Reads a hop: the ARN of a role, or a mapping with a role; undefined (and a complaint) if it is neither. */
function readHop(given, position, reading) {
    const { number, place, complain } = position;
    const { yaml, refusal } = reading;
    const node = yaml.resolve(given);
    if (!(0,dist/* isMap */.jh)(node)) {
        return readRole(given, position, yaml);
    }
    const readers = hopReaders({ yaml, complain, place, conceal: reading.conceal });
    const fields = new keys/* Fields */.C(hop_keys/* INPUT_HOP_KEYS */.SA, readers, { yaml, node, name: 'a hop', complain, refusal });
    if (fields.lacks('role')) {
        complain('a hop needs a role', node);
    }
    const role = fields.value('role');
    return role === undefined ? undefined : { number, place, role, ...readFields(fields, complain) };
}
const INPUT_HOP_KEY_NAMES = Object.keys(hop_keys/* INPUT_HOP_KEYS */.SA);
function readRole(given, { number, place, complain }, yaml) {
    if ((0,dist/* isSeq */.oP)(yaml.resolve(given))) {
        complain('a hop is an ARN or a mapping with a role', given);
        return undefined;
    }
    const role = yaml.text(given, 'a hop', complain);
    const key = INPUT_HOP_KEY_NAMES.find((name) => role?.startsWith(`${name}:`));
    if (key !== undefined) {
        complain(`a key has a space after its colon, and this one has none: write '${key}: '`, given);
        return undefined;
    }
    return role === undefined ? undefined : (0,hop_request/* plainHop */.C)(number, place, role);
}
/** Everything in a hop except its role. */
function readFields(fields, complain) {
    return {
        tags: fields.value('tags') ?? [],
        transitiveTagKeys: fields.value('transitive-tag-keys') ?? [],
        policyArns: fields.value('policy-arns') ?? [],
        providedContexts: fields.value('provided-contexts') ?? [],
        ...(0,objects/* withoutUndefined */.r)({
            externalId: fields.value('external-id'),
            sessionName: fields.value('session-name'),
            durationSeconds: fields.value('duration'),
            sourceIdentity: fields.value('source-identity'),
            policy: fields.value('policy'),
            region: fields.value('region'),
            mfa: (0,mfa/* readMfa */.d)({ serial: fields.value('mfa-serial'), code: fields.value('mfa-code'), seed: fields.value('mfa-secret') }, complain),
        }),
    };
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
