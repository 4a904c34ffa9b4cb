export const id = 5452;
export const ids = [5452];
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
        description: 'The region that the profile or the environment names. Hops call the endpoint of their own region, else that of aws-region. Default: the input aws-region.',
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

/***/ 9044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pathsProblem),
/* harmony export */   w: () => (/* binding */ matchesPaths)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7149);


/**
 * Whether any of the files is named by the patterns, which are those of `on.push.paths` of a workflow: a pattern has to
 * match the whole path from the root of the repository; `*` stands for any characters but `/`, `**` for any characters,
 * `?` and `+` for none or one, and one or more, of the character before, `[a-z]` for one of a set; case counts, and a
 * name may begin with a dot. A pattern after `!` takes away what those before it have named; the last one that matches
 * decides. Without patterns, the answer is yes.
 *
 * Written by hand, since these are not the globs of shells and of libraries: there, `**.js` is not in every directory,
 * and `?` is a character of its own.
 *
 * @param files paths as git has them: relative to the root of the repository, with `/`
 * @throws RoleChainError `invalid-request` for what {@link pathsProblem} finds
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPaths(paths, files) {
    const problem = pathsProblem(paths);
    if (problem !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message: `paths: ${problem}.` });
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
        return `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.path)} ${first.problem}`;
    }
    return paths.length > 0 && paths.every((path) => path.startsWith('!'))
        ? "has only patterns that take away ('!'), so that no file is named; begin with '**' to name all others"
        : undefined;
}
function positive(path) {
    return path.replace(/^!/, '');
}
/** One thing that a pattern is made of. */
const PART = /\*\*\/|\*\*|\*|\[(?:[a-zA-Z0-9]-[a-zA-Z0-9]|[a-zA-Z0-9_. -])+\]|\\.|[?+]|[^]/gu;
const LONGEST_PATTERN = 1000;
function patternProblem(pattern) {
    const parts = pattern.match(PART) ?? [];
    if (parts.length === 0) {
        return 'is empty';
    }
    if (pattern.length > LONGEST_PATTERN) {
        return `is longer than ${LONGEST_PATTERN} characters`;
    }
    if (/^\.{0,2}\//.test(pattern)) {
        return "never matches: paths begin at the root of the repository, without './' or '/'";
    }
    if (pattern.endsWith('/')) {
        return `never matches: it is files that change; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${pattern}**`)}`;
    }
    if (parts.some((part) => /^[{}]$/.test(part))) {
        return "has braces, which the filters of GitHub do not know; write one pattern for each, or '\\{' for a brace in a name";
    }
    const unclosed = parts.some((part) => part === '[' || part === ']' || part === '\\');
    const misplaced = parts.some((part, place) => /^[?+]$/.test(part) && /^(?:[?+*].*)?$/.test(parts[place - 1] ?? ''));
    const reversed = parts.some((part) => part.length > 3 && hasReversedRange(part));
    if (unclosed || reversed) {
        return "has a '[', ']' or '\\' that means nothing; '\\[' is one in a name";
    }
    return misplaced
        ? "has a '?' or '+' with nothing before it that could be there or not; '*' stands for any characters"
        : undefined;
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
            // In the middle of a name it is no directory that may be missing: `a**/b` does not name `ab`.
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
 * Whether the steps take the whole of a path. All ways are followed at once, a character at a time: a regular expression
 * would try one after the other, which takes years for a few `+` on a long name.
 */
function takesAll(steps, path) {
    let places = [];
    reach(steps, 0, places);
    for (const character of path) {
        const next = [];
        for (const place of places) {
            const step = steps[place];
            if (step?.takes(character) === true) {
                reach(steps, step.loops === true ? place : place + 1, next);
                reach(steps, place + 1, next);
            }
        }
        if (next.length === 0) {
            return false;
        }
        places = next;
    }
    return places.includes(steps.length);
}
/** Adds a place, and those behind steps that may be passed over from there. */
function reach(steps, place, places) {
    if (places.includes(place)) {
        return;
    }
    places.push(place);
    for (const skips of steps[place]?.skips ?? []) {
        reach(steps, place + skips, places);
    }
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a name cannot be a profile's, or undefined if it can. Beyond what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
function validateProfileName(name) {
    if (name.trim() === '')
        return 'a profile name must not be empty';
    if (/\s/.test(name))
        return 'a profile name must not contain white space';
    if (/\p{Cc}/u.test(name))
        return 'a profile name must not contain control characters';
    if (/[[\]]/.test(name))
        return 'a profile name must not contain brackets';
    if (/[/\\]/.test(name))
        return 'a profile name must not contain slashes';
    if (/["']/.test(name))
        return 'a profile name must not contain quotes: the AWS CLI drops them';
    if (/^[#;]/.test(name))
        return 'a profile name must not start with # or ;: the SDKs read that as a comment';
    // The JavaScript SDK treats a file with such a section as if it were empty.
    if (name === '__proto__')
        return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
    // Python's configparser gives the values of [DEFAULT] to every other section.
    if (name === 'DEFAULT')
        return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
    return undefined;
}


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYamlConfig: () => (/* binding */ parseYamlConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
// EXTERNAL MODULE: ./src/request/config-keys.ts
var config_keys = __webpack_require__(9504);
// EXTERNAL MODULE: ./src/request/config-names.ts
var config_names = __webpack_require__(7450);
// EXTERNAL MODULE: ./src/request/hop-keys.ts
var hop_keys = __webpack_require__(4803);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
// EXTERNAL MODULE: ./src/request/yaml-keys.ts
var yaml_keys = __webpack_require__(1731);
// EXTERNAL MODULE: ./src/request/nearest.ts
var nearest = __webpack_require__(6171);
// EXTERNAL MODULE: ./src/request/yaml-hop.ts + 1 modules
var yaml_hop = __webpack_require__(5627);
// EXTERNAL MODULE: ./src/request/yaml-survey.ts
var yaml_survey = __webpack_require__(6689);
;// CONCATENATED MODULE: ./src/request/yaml-named-hops.ts






/** As much of a circle as a message shows. */
const MOST_NAMES = 10;
/** The hops that a config file gives names to. Each is read once, so that its mistakes are said once. */
class NamedHops {
    #yaml;
    #read;
    #entries;
    /** What names stand for; undefined for those with a mistake, which has been said. */
    #found = new Map();
    #unknown = new Map();
    #suggest = (0,nearest/* limitedSuggestion */.hG)();
    constructor(entries, reading) {
        this.#yaml = reading.yaml;
        this.#read = (0,yaml_hop/* readOnce */.W)(reading);
        this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
        for (const { key, keyNode } of entries) {
            const problem = (0,config_names/* validateHopName */.Lx)(key);
            if (problem !== undefined) {
                this.#complainer(key)(problem, keyNode);
            }
            this.#follow(key);
        }
    }
    /** Reads an item of a chain: the name of a hop, or a hop. */
    readHop(node, position) {
        const name = this.#nameIn(node);
        if (name === undefined) {
            return this.#read(node, position);
        }
        if (!this.#entries.has(name)) {
            this.#addUnknown(name, position.complain, node);
            return undefined;
        }
        const hop = this.#found.get(name);
        return hop === undefined ? undefined : { ...hop, number: position.number };
    }
    /** The name that a node is: any text that is no ARN. */
    #nameIn(given) {
        const node = this.#yaml.resolve(given);
        const text = (0,dist/* isScalar */.jn)(node) ? (0,yaml_survey/* textOfScalar */.J)(node) : undefined;
        return text?.includes(':') === true ? undefined : text;
    }
    /** Finds what a name stands for, by way of as many other names as it takes. */
    #follow(start) {
        const path = new Set();
        let name = start;
        let hop;
        for (;;) {
            const entry = this.#entries.get(name);
            if (path.has(name)) {
                this.#complainOfCircle([...path], name);
            }
            else if (this.#found.has(name)) {
                hop = this.#found.get(name);
            }
            else if (entry !== undefined) {
                path.add(name);
                const next = this.#nameIn(entry.value);
                if (next !== undefined && this.#entries.has(next)) {
                    name = next;
                    continue;
                }
                hop = this.#define(entry, next);
            }
            break;
        }
        for (const each of path) {
            this.#found.set(each, hop);
        }
    }
    #define({ key, keyNode, value }, unknown) {
        const complain = this.#complainer(key);
        if (unknown !== undefined) {
            this.#addUnknown(unknown, complain, value);
            return undefined;
        }
        return this.#read(value, { number: 0, place: this.#yaml.placeOf(keyNode, ownerOf(key)), complain });
    }
    #complainer(name) {
        return this.#yaml.complainer(ownerOf(name), undefined, this.#entries.get(name)?.keyNode);
    }
    #complainOfCircle(path, first) {
        const circle = [...path.slice(path.indexOf(first)), first];
        const shown = circle.length > MOST_NAMES ? [...circle.slice(0, MOST_NAMES - 1), '...', first] : circle;
        this.#complainer(first)(`goes round in a circle: ${shown.map(problems/* oneLine */.TN).join(' -> ')}`);
    }
    #addUnknown(name, complain, node) {
        const uses = this.#unknown.get(name);
        if (uses === undefined) {
            this.#unknown.set(name, { count: 1, complain, node });
        }
        else {
            uses.count++;
        }
    }
    /** Complains about the names that were used and are none, each where it was used first. */
    complainOfUnknown() {
        const known = [...this.#entries.keys()];
        const shown = `${known.slice(0, MOST_NAMES).map(problems/* oneLine */.TN).join(', ')}${known.length > MOST_NAMES ? ', ...' : ''}`;
        const list = known.length === 0 ? '; the file has no hops with a name' : `; the hops are ${shown}`;
        for (const [name, { count, complain, node }] of this.#unknown) {
            const often = count === 1 ? '' : ` (used ${count} times)`;
            const advice = this.#suggest(name, known) || list;
            complain(`${(0,problems/* quote */.hD)(name)}${often} is neither an ARN nor the name of a hop${advice}`, node);
        }
    }
}
function ownerOf(name) {
    return `hop ${(0,problems/* oneLine */.TN)(name)}`;
}

// EXTERNAL MODULE: ./src/request/yaml-places.ts
var yaml_places = __webpack_require__(9207);
// EXTERNAL MODULE: ./src/request/yaml-targets.ts
var yaml_targets = __webpack_require__(7770);
// EXTERNAL MODULE: ./src/request/yaml.ts + 1 modules
var request_yaml = __webpack_require__(1067);
;// CONCATENATED MODULE: ./src/request/yaml-config.ts











/** A file of a repository is read by everyone who reads the repository. */
const NO_SECRETS = {
    keys: Object.keys(hop_keys/* SECRET_HOP_KEYS */.Gt),
    advise: (keys) => {
        const others = keys.filter((key) => key !== 'provided-contexts');
        const advice = [
            ...(others.length > 0 ? ['MFA is said with the inputs mfa-serial and mfa-code or mfa-secret'] : []),
            ...(others.length < keys.length
                ? ['a context-assertion belongs to a hop of the input role-chain or profiles']
                : []),
        ];
        return `${keys.join(', ')}: secrets do not belong into a file of a repository; ${advice.join(', and ')}`;
    },
};
/** Reads the YAML of a config file. */
function parseYamlConfig(text, { file, problems, firstHop }) {
    const yaml = new request_yaml/* YamlText */.Z(text, (0,yaml_places/* inFile */.s5)(file), problems);
    const root = yaml.resolve(yaml.boundedRoot());
    const complain = yaml.complainer(undefined, undefined, root);
    if (yaml.isBroken || !isConfig(root, yaml, complain)) {
        return [];
    }
    const fields = new yaml_keys/* Fields */.C(config_keys/* FILE_KEYS */.AH, fileReaders(yaml, complain), {
        yaml,
        node: root,
        name: 'a config file',
        complain,
    });
    if (fields.lacks('version')) {
        complain(`version is missing; write version: ${config_keys/* CONFIG_VERSION */.e8} at the top`);
    }
    if (fields.lacks('targets')) {
        complain('targets is missing; a config file has at least one');
    }
    return readTargets(fields.value('targets') ?? [], fields.value('hops') ?? [], yaml, firstHop);
}
function readTargets(targets, hops, yaml, firstHop) {
    // No secret will be read: they are refused.
    const named = new NamedHops(hops, { yaml, conceal: (value) => new secret/* Secret */.z(value), refusal: NO_SECRETS });
    const reading = {
        yaml,
        firstHop,
        readHop: (node, position) => named.readHop(node, position),
        validateName: config_names/* validateTargetName */.hW,
        noun: 'target',
        ownerOf: (name) => `target ${(0,problems/* oneLine */.TN)(name)}`,
    };
    const read = targets.map((entry) => (0,yaml_targets/* readTarget */._)(entry, reading));
    named.complainOfUnknown();
    return read;
}
/** Whether the root can be read as a config file of the version that is known here. */
function isConfig(root, yaml, complain) {
    if (root === undefined || ((0,dist/* isScalar */.jn)(root) && root.value === null)) {
        complain(`is empty; a config file begins with version: ${config_keys/* CONFIG_VERSION */.e8}`);
        return false;
    }
    if (!(0,dist/* isMap */.jh)(root)) {
        complain('must be a mapping with version, hops and targets', root);
        return false;
    }
    if (!root.has('version')) {
        return true;
    }
    const node = root.get('version', true);
    const version = yaml.text(node, 'version', complain);
    if (version !== undefined && version !== config_keys/* CONFIG_VERSION */.e8) {
        complain(`version ${(0,problems/* quote */.hD)(version)} is not known here; write version: ${config_keys/* CONFIG_VERSION */.e8}`, node);
    }
    return version === config_keys/* CONFIG_VERSION */.e8;
}
function fileReaders(yaml, complain) {
    return {
        version: (node, key) => yaml.text(node, key, complain),
        hops: (node, key) => (0,yaml_keys/* ownEntries */.x)(yaml, node, key, complain),
        targets: (node, key) => {
            const mapping = yaml.resolve(node);
            if ((0,dist/* isMap */.jh)(mapping) && mapping.items.length === 0) {
                complain('targets is empty; a config file has at least one', mapping);
            }
            return (0,yaml_keys/* ownEntries */.x)(yaml, node, key, complain);
        },
    };
}


/***/ }),

/***/ 7770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1383);
/* harmony import */ var _config_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7450);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9044);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7149);
/* harmony import */ var _yaml_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1731);







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
    const fields = new _yaml_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C(_config_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_KEYS */ .X5, targetReaders(current, reading), {
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
        ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutUndefined */ .r)({ region: fields.value('region') }),
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
/** An empty chain is the end of the shared one: without a shared one, it is nothing. */
function complainOfNothing({ complain }, { firstHop, noun }, node) {
    if (firstHop === 1) {
        complain(`the ${noun} has no hops, and neither role-to-assume nor role-chain gives it any`, node);
    }
}
function readLabels(yaml, node, name, complain) {
    const known = new Map();
    const pairs = (0,_yaml_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEntries */ .x)(yaml, node, name, complain).flatMap(({ key, keyNode, value }) => {
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
/** Why a label cannot stand beside one that is spelt alike, if there is such a one. */
function twinProblem(key, twin) {
    return twin === undefined
        ? undefined
        : `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(key)} cannot be the key of a label: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(twin)} is one already, and the columns of a matrix are looked up without regard to case`;
}


/***/ })

};
