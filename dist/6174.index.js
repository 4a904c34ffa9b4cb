export const id = 6174;
export const ids = [6174];
export const modules = {

/***/ 39504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ FILE_KEYS),
/* harmony export */   X5: () => (/* binding */ TARGET_KEYS),
/* harmony export */   e8: () => (/* binding */ CONFIG_VERSION),
/* harmony export */   hy: () => (/* binding */ LABEL_KEY),
/* harmony export */   ip: () => (/* binding */ HOP_NAME),
/* harmony export */   rF: () => (/* binding */ RESERVED_LABEL_KEYS)
/* harmony export */ });
/** The keys of a target. */
const TARGET_KEYS = {
    chain: {
        kind: 'chain',
        description: 'The hops to the target, in order: each a role ARN, the name of one of the hops above, or a mapping with a role. With those of role-to-assume and role-chain, which it continues from, a chain has at most 100.',
        example: ['hub', { role: 'arn:aws:iam::444455556666:role/deploy', 'external-id': 'acme-42' }],
    },
    region: {
        kind: 'region',
        description: 'The region set in the profile or environment. It does not change which STS endpoint hops call: that depends on the region of the hop, or else aws-region. Default: the input aws-region.',
        example: 'eu-central-1',
    },
    labels: {
        kind: 'labels',
        description: 'What targets can be selected by: with stage: prod here, the input targets may say stage=prod.',
        example: { stage: 'prod', geo: 'eu' },
    },
    paths: {
        kind: 'globs',
        description: 'Globs of repository files: a run that changes none of them can leave the target out.',
        example: ['infra/prod/**'],
    },
};
/** The only version of the config file format. */
const CONFIG_VERSION = '1';
/** The top-level keys of a config file. */
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
        description: 'The ends of chains, by name. The name is also the name of the profile.',
        example: { staging: ['hub', 'arn:aws:iam::333344445555:role/deploy'] },
    },
};
/** The form of a hop name: it cannot be mistaken for an ARN. */
const HOP_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** The form of a label key, which is used in selections and as a matrix column. */
const LABEL_KEY = /^[A-Za-z0-9_.-]+$/;
/** Columns that matrix rows already have; GitHub expressions look them up case-insensitively. */
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

/***/ 67450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ validateLabelKey),
/* harmony export */   Lx: () => (/* binding */ validateHopName),
/* harmony export */   hW: () => (/* binding */ validateTargetName)
/* harmony export */ });
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39504);
/* harmony import */ var _profile_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66578);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);



/** Why a target cannot have this name (it becomes a profile name, and `targets` selects by it); undefined if it can. */
function validateTargetName(name) {
    if (/[,=]|^!/.test(name)) {
        return `the target name ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} must not contain , or = or start with !: the input targets could not name it`;
    }
    if (/[*?[\]{}]/.test(name)) {
        return `the target name ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} must not contain * ? [ ] { or }: the input targets would read it as a glob`;
    }
    const problem = (0,_profile_name_js__WEBPACK_IMPORTED_MODULE_2__/* .validateProfileName */ .d)(name);
    return problem === undefined ? undefined : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} becomes the name of a profile: ${problem}`;
}
/** Why a hop cannot have this name; undefined if it can. */
function validateHopName(name) {
    return _config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .HOP_NAME */ .ip.test(name)
        ? undefined
        : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} cannot be the name of a hop; allowed are letters, digits and _ . -`;
}
/** Why a label cannot have this key; undefined if it can. */
function validateLabelKey(key) {
    if (!_config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL_KEY */ .hy.test(key)) {
        return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} cannot be the key of a label; allowed are letters, digits and _ . -`;
    }
    return _config_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_LABEL_KEYS */ .rF.some((reserved) => reserved === key.toLowerCase())
        ? `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} cannot be the key of a label: rows of a matrix already have that`
        : undefined;
}


/***/ }),

/***/ 69044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pathsProblem),
/* harmony export */   w: () => (/* binding */ matchesPaths)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);


/**
 * Whether any of the files matches the patterns, which work like `on.push.paths` of a workflow: a pattern must match
 * the whole path from the root of the repository; `*` matches any characters but `/`, `**` any characters, `?` zero or
 * one and `+` one or more of the preceding character, `[a-z]` one of a set; case matters, and a leading dot is nothing
 * special. A pattern after `!` excludes what earlier ones matched; the last one that matches decides. Without patterns,
 * the answer is yes.
 *
 * Written by hand because these are not the globs of shells and libraries: there, `**.js` does not match in every
 * directory, and `?` matches one character.
 *
 * @param files paths as in git: relative to the root of the repository, with `/`
 * @throws RoleChainError `invalid-request` for what {@link pathsProblem} finds
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPaths(paths, files) {
    const problem = pathsProblem(paths);
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message: `paths: ${problem}.` });
    }
    const rules = paths.map((path) => ({ takesAway: path.startsWith('!'), steps: stepsOf(positive(path)) }));
    const isNamed = (file) => {
        const last = rules.findLast(({ steps }) => takesAll(steps, file));
        return last?.takesAway === false;
    };
    return rules.length === 0 || files.some(isNamed);
}
/** What is wrong with patterns, as the end of a sentence about the list; undefined if nothing is. */
function pathsProblem(paths) {
    const first = paths.map((path) => ({ path, problem: patternProblem(positive(path)) })).find(({ problem }) => problem);
    if (first?.problem !== undefined) {
        return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.path)} ${first.problem}`;
    }
    return paths.length > 0 && paths.every((path) => path.startsWith('!'))
        ? "has only patterns that exclude ('!'), so no file matches; begin with '**' to match all others"
        : undefined;
}
function positive(path) {
    return path.replace(/^!/, '');
}
/** One part of a pattern. A range such as `a-z` is not told from its characters: they may stand there anyway. */
const PART = /\*\*\/|\*\*|\*|\[[a-zA-Z0-9_. -]+\]|\\.|[?+]|[^]/gu;
const MAX_PATTERN_LENGTH = 1000;
function patternProblem(pattern) {
    const parts = pattern.match(PART) ?? [];
    if (parts.length === 0) {
        return 'is empty';
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        return `is longer than ${MAX_PATTERN_LENGTH} characters`;
    }
    if (/^\.{0,2}\//.test(pattern)) {
        return "never matches: paths begin at the root of the repository, without './' or '/'";
    }
    if (pattern.endsWith('/')) {
        return `never matches: it is files that change; write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${pattern}**`)}`;
    }
    if (parts.some((part) => /^[{}]$/.test(part))) {
        return "has braces, which GitHub's filters do not support; write one pattern for each, or '\\{' for a brace in a name";
    }
    const unclosed = parts.some((part) => part === '[' || part === ']' || part === '\\');
    const misplaced = parts.some((part, place) => /^[?+]$/.test(part) && /^(?:[?+*].*)?$/.test(parts[place - 1] ?? ''));
    const reversed = parts.some((part) => part.length > 3 && hasReversedRange(part));
    if (unclosed || reversed) {
        return "has a '[', ']' or '\\' that means nothing; '\\[' is one in a name";
    }
    return misplaced ? "has a '?' or '+' with no character before it to repeat; '*' matches any characters" : undefined;
}
function hasReversedRange(part) {
    return [...part.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])/g)].some(([, from = '', to = '']) => from > to);
}
const ANY = { takes: () => true, loops: true, skips: [1] };
const ANY_IN_SEGMENT = { takes: (character) => character !== '/', loops: true, skips: [1] };
const SLASH = { takes: (character) => character === '/' };
function stepsOf(pattern) {
    const steps = [];
    let previous;
    for (const part of pattern.match(PART) ?? []) {
        const last = steps.at(-1);
        if ((part === '?' || part === '+') && last !== undefined) {
            steps.splice(-1, 1, part === '?' ? { ...last, skips: [1] } : { ...last, loops: true });
        }
        else {
            // In the middle of a name, `**/` is not an optional directory: `a**/b` does not match `ab`.
            const beginsSegment = previous === undefined || previous.endsWith('/');
            steps.push(...stepsOfPart(part, beginsSegment));
        }
        previous = part;
    }
    return steps;
}
function stepsOfPart(part, beginsSegment) {
    switch (part) {
        case '**/':
            return beginsSegment ? [{ takes: () => false, skips: [1, 3] }, ANY, SLASH] : [ANY, SLASH];
        case '**':
            return [ANY];
        case '*':
            return [ANY_IN_SEGMENT];
        default:
            return [{ takes: characterTest(part) }];
    }
}
function characterTest(part) {
    if (part.startsWith('[') && part.length > 1) {
        const set = new RegExp(`^${part}$`, 'u');
        return (character) => set.test(character);
    }
    const literal = part.replace(/^\\/u, '');
    return (character) => character === literal;
}
/**
 * Whether the steps match a whole path. All alternatives are followed at once, one character at a time: a regular
 * expression would backtrack, which takes years for a few `+` on a long name.
 */
function takesAll(steps, path) {
    let places = new Set();
    reach(steps, 0, places);
    for (const character of path) {
        const next = new Set();
        for (const place of places) {
            const step = steps[place];
            if (step?.takes(character) === true) {
                reach(steps, step.loops === true ? place : place + 1, next);
                reach(steps, place + 1, next);
            }
        }
        if (next.size === 0) {
            return false;
        }
        places = next;
    }
    return places.has(steps.length);
}
/** Adds a place, and those after steps that may be skipped from there. */
function reach(steps, place, places) {
    if (places.has(place)) {
        return;
    }
    places.add(place);
    for (const skips of steps[place]?.skips ?? []) {
        reach(steps, place + skips, places);
    }
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

/***/ 24983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77459);
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39504);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67450);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69044);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80165);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55383);







/** Reads a target, in any of its forms. Parts that cannot be read are left out, with a complaint. */
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
        complain(`'role' is not a key of a ${noun}; a hop goes into its chain: [{role: ...}]`, node);
        return { hops: [], labels: {}, paths: [] };
    }
    const fields = new _keys_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C(_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_KEYS */ .X5, targetReaders(current, reading), {
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
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutUndefined */ .r)({ region: fields.value('region') }),
    };
}
function targetReaders(current, reading) {
    const { yaml } = reading;
    const { complain } = current;
    return {
        chain: (node) => readChain(node, current, reading),
        region: (node, key) => yaml.text(node, key, complain),
        labels: (node, key) => readLabels(yaml, node, key, complain),
        globs: (node, key) => {
            const globs = yaml.texts(node, key, complain);
            const problem = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsProblem */ .s)(globs);
            if (problem !== undefined) {
                complain(`${key}: ${problem}`, node);
            }
            return globs;
        },
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
/** An empty chain ends where the shared one does; without a shared one, it is a mistake. */
function complainOfNothing({ complain }, { firstHop, noun }, node) {
    if (firstHop === 1) {
        complain(`the ${noun} has no hops, and neither role-to-assume nor role-chain gives it any`, node);
    }
}
function readLabels(yaml, node, name, complain) {
    const known = new Map();
    const pairs = (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEntries */ .x)(yaml, node, name, complain).flatMap(({ key, keyNode, value }) => {
        const twin = known.get(key.toLowerCase());
        known.set(key.toLowerCase(), twin ?? key);
        const problem = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateLabelKey */ .KN)(key) ?? twinProblem(key, twin);
        if (problem !== undefined) {
            complain(problem, keyNode);
        }
        const text = yaml.text(value, `the label '${key}'`, complain);
        return text === undefined || problem !== undefined ? [] : [[key, text]];
    });
    return Object.fromEntries(pairs);
}
/** Why a label cannot be used next to one that differs only in case; undefined if there is none. */
function twinProblem(key, twin) {
    return twin === undefined
        ? undefined
        : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(key)} cannot be the key of a label: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(twin)} is one already, and the columns of a matrix are looked up without regard to case`;
}


/***/ })

};
