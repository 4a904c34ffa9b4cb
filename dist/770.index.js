export const id = 770;
export const ids = [770,486];
export const modules = {

/***/ 3770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlChain: () => (/* binding */ parseYamlChain)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1383);
/* harmony import */ var _hop_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3698);
/* harmony import */ var _mfa_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5199);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);
/* harmony import */ var _role_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7773);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(671);
/* harmony import */ var _yaml_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8134);









/** The keys of a hop mapping. */
const HOP_KEYS = [
    'role',
    'external-id',
    'session-name',
    'duration',
    'tags',
    'transitive-tag-keys',
    'source-identity',
    'policy',
    'policy-arns',
    'region',
    'mfa-serial',
    'mfa-code',
    'mfa-secret',
    'provided-contexts',
];
const CONTEXT_KEYS = ['provider-arn', 'context-assertion'];
/** Reads a chain written as a YAML (or JSON) list of ARNs and hop mappings. */
function parseYamlChain(text, reading) {
    const yaml = new _yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlText */ .Z(text, 'role-chain', reading.problems);
    const root = yaml.resolve(yaml.root());
    if (root === undefined) {
        return [];
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root)) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null) {
            return [];
        }
        const advice = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? '; put "- " before the hop' : '';
        yaml.complainer('role-chain')(`must be one ARN a line, or a list of hops${advice}`, root);
        return [];
    }
    return root.items.flatMap((item, index) => parseItem(yaml, item, index, reading) ?? []);
}
function parseItem(yaml, given, index, reading) {
    const place = (0,_role_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfItem */ .Q)(index);
    const number = reading.firstHop + index;
    const complain = yaml.complainer(place, number);
    const item = yaml.resolve(given);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item)) {
        const role = yaml.text(item, 'a hop', complain);
        return role === undefined ? undefined : (0,_hop_request_js__WEBPACK_IMPORTED_MODULE_6__/* .plainHop */ .C)(number, place, role);
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item)) {
        complain('a hop is an ARN or a mapping with a role', given);
        return undefined;
    }
    const fields = yaml.knownPairs(item, 'a hop', HOP_KEYS, complain);
    if (!fields.has('role')) {
        complain('a hop needs a role', item);
        return undefined;
    }
    return new HopReader(yaml, fields, { number, place }, complain, reading).read();
}
/** Reads the fields of one hop mapping. */
class HopReader {
    #yaml;
    #fields;
    #position;
    #complain;
    #reading;
    constructor(yaml, fields, position, complain, reading) {
        this.#yaml = yaml;
        this.#fields = fields;
        this.#position = position;
        this.#complain = complain;
        this.#reading = reading;
    }
    read() {
        const role = this.#text('role');
        return role === undefined
            ? undefined
            : {
                ...this.#position,
                role,
                tags: this.#tags(),
                transitiveTagKeys: this.#texts('transitive-tag-keys'),
                policyArns: this.#texts('policy-arns'),
                providedContexts: this.#providedContexts(),
                ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutUndefined */ .r)({
                    externalId: this.#text('external-id'),
                    sessionName: this.#text('session-name'),
                    durationSeconds: this.#duration(),
                    sourceIdentity: this.#text('source-identity'),
                    policy: this.#policy(),
                    region: this.#text('region'),
                    mfa: this.#mfa(),
                }),
            };
    }
    #text(key) {
        return this.#fields.has(key) ? this.#yaml.text(this.#fields.get(key), key, this.#complain) : undefined;
    }
    #texts(key) {
        return this.#fields.has(key) ? this.#yaml.texts(this.#fields.get(key), key, this.#complain) : [];
    }
    #duration() {
        const text = this.#text('duration');
        const seconds = text === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
        if (text !== undefined && seconds === undefined) {
            this.#complain(`duration ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not a time; write seconds (3600), or 15m, 1h`, this.#fields.get('duration'));
        }
        return seconds;
    }
    #tags() {
        return this.#fields.has('tags')
            ? (0,_yaml_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .readTags */ .g)(this.#yaml, this.#fields.get('tags'), 'tags', this.#position.place, this.#complain)
            : [];
    }
    #policy() {
        if (!this.#fields.has('policy')) {
            return undefined;
        }
        const node = this.#yaml.resolve(this.#fields.get('policy'));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? this.#yaml.json(node, 'policy', this.#complain)
            : this.#yaml.text(node, 'policy', this.#complain);
    }
    #mfa() {
        const serial = this.#text('mfa-serial');
        const code = this.#text('mfa-code');
        const seed = this.#text('mfa-secret');
        return (0,_mfa_js__WEBPACK_IMPORTED_MODULE_8__/* .readMfa */ .d)({
            serial,
            code: code === undefined ? undefined : this.#reading.conceal(code),
            seed: seed === undefined ? undefined : this.#reading.conceal(seed),
        }, this.#complain);
    }
    #providedContexts() {
        const node = this.#yaml.resolve(this.#fields.get('provided-contexts'));
        if (node === undefined) {
            return [];
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            this.#complain('provided-contexts must be a list of mappings', node);
            return [];
        }
        return node.items.flatMap((item) => this.#providedContext(item) ?? []);
    }
    #providedContext(item) {
        const name = 'provided-contexts';
        const fields = this.#yaml.knownPairs(item, name, CONTEXT_KEYS, this.#complain);
        if (!fields.has('provider-arn') || !fields.has('context-assertion')) {
            this.#complain(`each of ${name} needs provider-arn and context-assertion`, item);
            return undefined;
        }
        const providerArn = this.#yaml.text(fields.get('provider-arn'), 'provider-arn', this.#complain);
        const assertion = this.#yaml.text(fields.get('context-assertion'), 'context-assertion', this.#complain);
        return providerArn === undefined || assertion === undefined
            ? undefined
            : { providerArn, contextAssertion: this.#reading.conceal(assertion) };
    }
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   parseYamlTags: () => (/* binding */ parseYamlTags)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8134);

/** Reads a mapping of tags. */
function readTags(yaml, node, name, place, complain) {
    return yaml.pairs(node, name, complain).flatMap(([key, valueNode]) => {
        const value = yaml.text(valueNode, `the tag '${key}'`, complain);
        return value === undefined ? [] : [{ key, value, place }];
    });
}
/** Reads `session-tags` written as a YAML or JSON mapping. */
function parseYamlTags(text, place, problems) {
    const yaml = new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlText */ .Z(text, place, problems);
    const root = yaml.root();
    return root === undefined ? [] : readTags(yaml, root, place, place, yaml.complainer(place));
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ YamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6171);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);



/** Enough for anchors that share a few hops; far too little for a document that explodes. */
const MOST_ALIASES = 100;
/** One slip makes the parser stumble over much that follows. */
const MOST_MISTAKES = 3;
/**
 * Reads YAML typed by a person. Every problem carries the line; scalars are given as they were written (`0123` stays
 * `0123`, `1e3` stays `1e3`), since almost everything in AWS is text that only looks like a number.
 */
class YamlText {
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    #document;
    #problems;
    #place;
    /** What each alias stands for: found in one pass, since the parser's own search begins anew for every alias. */
    #targets = new Map();
    constructor(text, place, problems) {
        this.#problems = problems;
        this.#place = place;
        this.#document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter: this.#lines,
            schema: 'core',
            prettyErrors: false,
            logLevel: 'error',
        });
        const mistakes = [...this.#document.errors, ...this.#document.warnings];
        for (const { message, pos } of mistakes.slice(0, MOST_MISTAKES)) {
            const { line, col } = this.#lines.linePos(pos[0]);
            problems.add(place, `line ${line}, column ${col}: ${inWords(message, text.split('\n')[line - 1] ?? '')}`);
        }
        if (mistakes.length === 0) {
            this.#findTargets();
        }
    }
    /** An alias stands for the last node before it that has its anchor (YAML 1.2, 7.1). */
    #findTargets() {
        const anchors = new Map();
        // The parser goes deeper for each level than this does: what it has got through fits the stack.
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(this.#document, {
            Alias: (_, alias) => {
                const target = anchors.get(alias.source);
                if (target !== undefined) {
                    this.#targets.set(alias, target);
                }
            },
            Value: (_, node) => {
                if (node.anchor !== undefined) {
                    anchors.set(node.anchor, node);
                }
            },
        });
    }
    /** The root node; undefined when the text is empty or no YAML (problems are then added). */
    root() {
        return this.#document.errors.length + this.#document.warnings.length > 0
            ? undefined
            : (this.#document.contents ?? undefined);
    }
    /** Follows an alias to what it stands for. */
    resolve(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? this.#targets.get(node) : node;
    }
    /** Adds problems about nodes of `place`, with the line of the node. */
    complainer(place, hop) {
        return (message, node) => {
            const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.range : undefined;
            const line = range ? `line ${this.#lines.linePos(range[0]).line}: ` : '';
            this.#problems.add(place, `${line}${message}`, hop);
        };
    }
    /** The place that this text was typed in. */
    get place() {
        return this.#place;
    }
    /** A scalar as it was written; undefined (and a complaint) for anything else. */
    text(given, name, complain) {
        const node = this.resolve(given);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(given) && node === undefined) {
            complain(`${name} is the alias *${given.source}, and no anchor &${given.source} is before it`, given);
            return undefined;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            complain(`${name} must be a text, not a ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? 'mapping' : 'list'}`, node);
            return undefined;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null) {
            complain(`${name} has no value`, node);
            return undefined;
        }
        return typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value));
    }
    /** A list of texts; a single text counts as a list of one. */
    texts(given, name, complain) {
        const node = this.resolve(given);
        const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [node];
        return items.flatMap((item) => this.text(item, name, complain) ?? []);
    }
    /** The pairs of a mapping whose keys are texts; empty (and a complaint) for anything else. */
    pairs(given, name, complain) {
        const node = this.resolve(given);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            complain(`${name} must be a mapping (key: value)`, node);
            return [];
        }
        return mapPairs(node).flatMap(([keyNode, value]) => {
            const key = this.text(keyNode, `a key of ${name}`, complain);
            return key === undefined ? [] : [[key, value]];
        });
    }
    /** The pairs of a mapping that may only have `known` keys; others are complained about, with the nearest right one. */
    knownPairs(given, name, known, complain) {
        const found = new Map();
        for (const [typed, value] of this.pairs(given, name, complain)) {
            const key = known.find((candidate) => candidate === typed);
            if (key === undefined) {
                complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(typed)} is not a key of ${name}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(typed, known) || `; known are ${known.join(', ')}`}`, value);
            }
            else {
                found.set(key, value);
            }
        }
        return found;
    }
    /** A node as JSON, aliases written out; undefined (and a complaint) where they stand for themselves or for too much. */
    json(given, name, complain) {
        const node = this.resolve(given);
        try {
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)
                ? JSON.stringify(node.toJS(this.#document, { maxAliasCount: MOST_ALIASES }))
                : undefined;
        }
        catch {
            complain(`${name} cannot be written out: its aliases stand for themselves or for too much`, node);
            return undefined;
        }
    }
}
function mapPairs(node) {
    return node.items.map((pair) => [pair.key, pair.value]);
}
/**
 * The parser's words, with what they lack for the commonest slip, and without the text that they quote: it may be a
 * secret.
 */
function inWords(message, line) {
    const words = message
        .replace(/(in YAML stream): .*/s, '$1')
        .replace(/^Source contains multiple.*/, 'a second document begins here, and one is wanted');
    return /tab/i.test(words) || /^ *\t/.test(line) ? `${words} (YAML is indented with spaces, not tabs)` : words;
}


/***/ })

};
