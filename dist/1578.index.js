export const id = 1578;
export const ids = [1578];
export const modules = {

/***/ 11578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYamlConfig: () => (/* binding */ parseYamlConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/request/config-keys.ts
var config_keys = __webpack_require__(39504);
// EXTERNAL MODULE: ./src/request/config-names.ts
var config_names = __webpack_require__(67450);
// EXTERNAL MODULE: ./src/request/hop-keys.ts
var hop_keys = __webpack_require__(54803);
// EXTERNAL MODULE: ./src/request/yaml/keys.ts
var keys = __webpack_require__(80165);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/request/yaml/hop.ts + 1 modules
var hop = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/request/yaml/secrets.ts
var secrets = __webpack_require__(38452);
// EXTERNAL MODULE: ./src/request/yaml/survey.ts
var survey = __webpack_require__(40399);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/request/yaml/named-hops.ts







/** How many names of a cycle a message shows. */
const MAX_NAMES = 10;
/** The named hops of a config file. Each is read once, so that its mistakes are reported once. */
class NamedHops {
    #yaml;
    #read;
    #entries;
    /** What each name stands for; undefined for names with a mistake, which has been reported. */
    #found = new Map();
    #unknown = new Map();
    #suggest = (0,nearest/* limitedSuggestion */.hG)();
    constructor(entries, reading) {
        this.#yaml = reading.yaml;
        this.#read = (0,hop/* readOnce */.W)(reading);
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
    /** The name in a node: any text that is not an ARN. */
    #nameIn(given) {
        const node = this.#yaml.resolve(given);
        const text = (0,dist/* isScalar */.jn)(node) ? (0,survey/* textOfScalar */.Jb)(node) : undefined;
        return text?.includes(':') === true ? undefined : text;
    }
    /** Finds what a name stands for, through any number of other names. */
    #follow(start) {
        const path = new Set();
        let name = start;
        let hop;
        for (;;) {
            const entry = this.#entries.get(name);
            if (path.has(name)) {
                this.#complainOfCycle([...path], name);
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
    #complainOfCycle(path, first) {
        const cycle = [...path.slice(path.indexOf(first)), first];
        const shown = cycle.length > MAX_NAMES ? [...cycle.slice(0, MAX_NAMES - 1), '...', first] : cycle;
        this.#complainer(first)(`is circular: ${shown.map(quote/* oneLine */.TN).join(' -> ')}`);
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
    /** Complains about unknown names, each at its first use. */
    complainOfUnknown() {
        const known = [...this.#entries.keys()];
        const shown = `${known.slice(0, MAX_NAMES).map(quote/* oneLine */.TN).join(', ')}${known.length > MAX_NAMES ? ', ...' : ''}`;
        const list = known.length === 0 ? '; the file has no hops with a name' : `; the hops are ${shown}`;
        for (const [name, { count, complain, node }] of this.#unknown) {
            const often = count === 1 ? '' : ` (used ${count} times)`;
            const advice = this.#suggest(name, known) || list;
            complain(`${(0,secrets/* quoteKey */._z)(name)}${often} is neither an ARN nor the name of a hop${advice}`, node);
        }
    }
}
function ownerOf(name) {
    return `hop ${(0,quote/* oneLine */.TN)(name)}`;
}

// EXTERNAL MODULE: ./src/request/yaml/places.ts
var places = __webpack_require__(22913);
// EXTERNAL MODULE: ./src/request/yaml/targets.ts
var yaml_targets = __webpack_require__(24983);
// EXTERNAL MODULE: ./src/request/yaml/yaml-text.ts + 1 modules
var yaml_text = __webpack_require__(72090);
;// CONCATENATED MODULE: ./src/request/yaml/config.ts











/** Everyone who can read the repository can read this file. */
const NO_SECRETS = {
    keys: Object.keys(hop_keys/* SECRET_HOP_KEYS */.Gt),
    advise: (keys) => {
        const others = keys.filter((key) => key !== 'provided-contexts');
        const advice = [
            ...(others.length > 0 ? ['set MFA with the inputs mfa-serial and mfa-code or mfa-secret'] : []),
            ...(others.length < keys.length
                ? ['a context-assertion belongs to a hop of the input role-chain or profiles']
                : []),
        ];
        return `${keys.join(', ')}: secrets do not belong in a file of a repository; ${advice.join(', and ')}`;
    },
};
/** Reads the YAML of a config file. */
function parseYamlConfig(text, { file, problems, firstHop }) {
    const yaml = new yaml_text/* YamlText */.Z(text, (0,places/* inFile */.s5)(file), problems);
    const root = yaml.resolve(yaml.boundedRoot());
    const complain = yaml.complainer(undefined, undefined, root);
    if (yaml.isBroken || !isConfig(root, yaml, complain)) {
        return [];
    }
    const fields = new keys/* Fields */.C(config_keys/* FILE_KEYS */.AH, fileReaders(yaml, complain), {
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
    // No secrets are read here: they are refused.
    const named = new NamedHops(hops, { yaml, conceal: (value) => new secret/* Secret */.z(value), refusal: NO_SECRETS });
    const reading = {
        yaml,
        firstHop,
        readHop: (node, position) => named.readHop(node, position),
        validateName: config_names/* validateTargetName */.hW,
        noun: 'target',
        ownerOf: (name) => `target ${(0,quote/* oneLine */.TN)(name)}`,
    };
    const read = targets.map((entry) => (0,yaml_targets/* readTarget */._)(entry, reading));
    named.complainOfUnknown();
    return read;
}
/** Whether the root is a config file of the supported version. */
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
        complain(`version ${(0,quote/* quote */.hD)(version)} is not known here; write version: ${config_keys/* CONFIG_VERSION */.e8}`, node);
    }
    return version === config_keys/* CONFIG_VERSION */.e8;
}
function fileReaders(yaml, complain) {
    return {
        version: (node, key) => yaml.text(node, key, complain),
        hops: (node, key) => (0,keys/* ownEntries */.x)(yaml, node, key, complain),
        targets: (node, key) => {
            const mapping = yaml.resolve(node);
            if ((0,dist/* isMap */.jh)(mapping) && mapping.items.length === 0) {
                complain('targets is empty; a config file has at least one', mapping);
            }
            return (0,keys/* ownEntries */.x)(yaml, node, key, complain);
        },
    };
}


/***/ })

};
