export const id = 2080;
export const ids = [2080];
export const modules = {

/***/ 54803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ SECRET_HOP_KEYS),
/* harmony export */   SA: () => (/* binding */ INPUT_HOP_KEYS),
/* harmony export */   xo: () => (/* binding */ CONTEXT_KEYS)
/* harmony export */ });
/* unused harmony export HOP_KEYS */
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21317);

/** The keys a hop may have anywhere, in an input or a file. */
const HOP_KEYS = {
    role: {
        kind: 'roleArn',
        required: true,
        description: "The role's ARN.",
        example: 'arn:aws:iam::111122223333:role/deploy',
    },
    'external-id': {
        kind: 'text',
        description: "The external ID that the role's trust policy requires.",
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.externalId,
        example: 'acme-42',
    },
    'session-name': {
        kind: 'template',
        description: 'Session name, instead of the input role-session-name. Templates are allowed.',
        example: '{repository}-{run_id}',
    },
    duration: {
        kind: 'duration',
        description: 'Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.',
        example: '45m',
    },
    tags: {
        kind: 'tags',
        description: 'Session tags. Templates are allowed in values.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.tags,
        example: { Team: 'payments', Stage: 'prod' },
    },
    'transitive-tag-keys': {
        kind: 'texts',
        description: 'Which of this hop\'s tags are passed on to the hops after it; "*" for all.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.transitiveTagKeys,
        example: ['Team'],
    },
    'source-identity': {
        kind: 'template',
        description: 'Source identity. Once set, it stays for the rest of the chain. Templates are allowed.',
        example: '{actor}',
    },
    policy: {
        kind: 'policy',
        description: 'A session policy that limits the session: a mapping, or JSON text.',
        example: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
    },
    'policy-arns': {
        kind: 'arns',
        description: 'ARNs of managed policies that limit the session.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.policyArns,
        example: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    },
    region: {
        kind: 'region',
        description: 'The region whose STS endpoint is called for this hop. Default: the input aws-region.',
        example: 'eu-central-1',
    },
};
/** The keys a hop may have only in an input: secrets, and keys that are useless without them. */
const SECRET_HOP_KEYS = {
    'mfa-serial': {
        kind: 'text',
        description: 'The MFA device, with mfa-code or mfa-secret.',
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.serialNumber,
        example: 'arn:aws:iam::111122223333:mfa/ci',
    },
    'mfa-code': { kind: 'secret', description: 'The six-digit code shown by the device.', example: '123456' },
    'mfa-secret': { kind: 'secret', description: "The device's TOTP seed (Base32).", example: 'JBSWY3DPEHPK3PXP' },
    'provided-contexts': {
        kind: 'contexts',
        description: 'Assertions of context providers, such as IAM Identity Center.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.providedContexts,
        example: [{ 'provider-arn': 'arn:aws:iam::aws:contextProvider/IdentityCenter', 'context-assertion': 'eyJ...' }],
    },
};
/** All the keys a hop may have in an input. */
const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS };
/** The keys of an item of `provided-contexts`. */
const CONTEXT_KEYS = {
    'provider-arn': {
        kind: 'text',
        required: true,
        description: "The provider's ARN.",
        example: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
    },
    'context-assertion': {
        kind: 'secret',
        required: true,
        description: 'The assertion issued by the provider.',
        example: 'eyJ...',
    },
};


/***/ }),

/***/ 80165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   x: () => (/* binding */ ownEntries)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60613);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38452);


/** YAML 1.1's way to merge in the keys of another mapping; YAML 1.2 has none. */
const MERGE_KEY = '<<';
const NO_MERGE = 'merge keys (<<) are not supported; write out what they stand for, or give a hop a name under hops of a config file and use the name';
/** The entries of a mapping with user-chosen keys, without merge keys (which are complained about). */
function ownEntries(yaml, node, name, complain) {
    return yaml.entries(node, name, complain).filter(({ key, keyNode }) => {
        if (key === MERGE_KEY) {
            complain(NO_MERGE, keyNode);
        }
        return key !== MERGE_KEY;
    });
}
/** The values of a mapping, each read on demand by the reader of its kind. */
class Fields {
    #table;
    #readers;
    #values = new Map();
    /** Keys that are missing because of a typo that has been reported. */
    #mistyped = new Set();
    /** Complains about keys that are not in the table, suggesting the closest one. */
    constructor(table, readers, mapping) {
        this.#table = table;
        this.#readers = readers;
        const { yaml, node, name, complain, refusal } = mapping;
        const refused = new Map();
        for (const entry of yaml.entries(node, name, complain)) {
            const { key, keyNode, value } = entry;
            if (refusal?.keys.includes((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(key)) === true) {
                refused.set((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(key), keyNode);
            }
            else if (Object.hasOwn(table, key)) {
                this.#values.set(key, value);
            }
            else {
                this.#complainOfUnknown(entry, mapping);
            }
        }
        if (refusal !== undefined && refused.size > 0) {
            const [first] = refused.values();
            complain(refusal.advise([...refused.keys()]), first);
        }
    }
    #complainOfUnknown({ key, keyNode, value }, { name, complain, refusal }) {
        const known = Object.keys(this.#table).filter((each) => refusal?.keys.includes(each) !== true);
        if (key === MERGE_KEY) {
            complain(NO_MERGE, keyNode);
            // It may stand for any of them.
            known.forEach((each) => this.#mistyped.add(each));
            return;
        }
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(key), known);
        const advice = meant === undefined ? `; known are ${known.join(', ')}` : `; did you mean '${meant}'?`;
        // A key without a value that resembles no known key may be a value: a secret after a comma instead of a colon.
        const what = meant === undefined && value === null ? 'this' : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteKey */ ._z)(key);
        complain(`${what} is not a key of ${name}${advice}`, keyNode);
        if (meant !== undefined) {
            this.#mistyped.add(meant);
        }
    }
    /** Whether the mapping has the key. */
    has(key) {
        return this.#values.has(key);
    }
    /** Whether the mapping has neither the key nor a typo of it. */
    lacks(key) {
        return !this.#values.has(key) && !this.#mistyped.has(key);
    }
    /** The node of a key's value, for complaints about it. */
    node(key) {
        return this.#values.get(key);
    }
    /** The value of a key; undefined if the key is absent or (with a complaint) its value cannot be read. */
    value(key) {
        const kind = this.#table[key].kind;
        return this.#values.has(key) ? this.#readers[kind](this.#values.get(key), key) : undefined;
    }
}


/***/ }),

/***/ 88904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ UNRESOLVED_TAG),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _text_nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46397);

/** The tag itself is not shown: text that begins with ! may be a secret. */
const UNRESOLVED_TAG = 'Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes';
/** The parser's messages that are about tags, each with the tag in it. */
const ABOUT_TAG = /^(?:Unresolved tag|Could not resolve tag|Not a valid tag|Verbatim tags|The .* tag has|URIError)/s;
/**
 * The YAML parser's message for a mistake, with hints for the most common ones, and without the text that it quotes,
 * which may be a secret.
 */
function inWords(message, line) {
    if (ABOUT_TAG.test(message)) {
        return UNRESOLVED_TAG;
    }
    const words = (0,_text_nesting_js__WEBPACK_IMPORTED_MODULE_0__/* .nestingInWords */ .$)(message)
        .replace(/(?<=\w): .*/s, '')
        .replace(/^(Invalid escape sequence|Unknown directive) .*/s, '$1')
        .replace(/^Source contains multiple.*/, 'a second document begins here, and only one is allowed')
        .replace('tag:yaml.org,2002:', '!!');
    return /tab/i.test(words) || /^ *\t/.test(line) ? `${words} (YAML is indented with spaces, not tabs)` : words;
}


/***/ }),

/***/ 38452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ secretKeyIn),
/* harmony export */   _z: () => (/* binding */ quoteKey),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54803);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/** What messages may show of a text that may have a secret in the wrong place. */


const SECRET_KEYS = Object.entries({ ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_HOP_KEYS */ .SA, ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_KEYS */ .xo }).flatMap(([key, { kind }]) => kind === 'secret' ? [key] : []);
/** The key of a secret in any style: mfa-secret, mfa_secret, mfaSecret. */
const SECRET_KEY = SECRET_KEYS.map((key) => key.replaceAll('-', '[-_]?')).join('|');
const SECRET_NAME = new RegExp(SECRET_KEY, 'i');
/** Such a key as a separate word, and what may be its value. */
const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, 'i');
/** A key up to white space, `:` or `=`, or the end of a secret's name: a value may follow by mistake. */
function keyName(key) {
    const head = key.replace(/[\s:=].*/s, '');
    const secret = SECRET_NAME.exec(head);
    return secret === null ? head : head.slice(0, secret.index + secret[0].length);
}
/** Quotes the part of a key that cannot be a secret. */
function quoteKey(key) {
    const name = keyName(key);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name === key ? key : `${name}...`);
}
/** The key of a secret inside a text, with something after it; undefined if there is none. */
function secretKeyIn(text) {
    return SECRET_IN_TEXT.exec(text)?.groups?.['key'];
}


/***/ }),

/***/ 40399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   Jb: () => (/* binding */ textOfScalar),
/* harmony export */   sd: () => (/* binding */ openQuoteBefore)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88904);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38452);



/** Tags that only state the default type of a value. */
const PLAIN_TAGS = new Set([
    '!',
    ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
]);
/** Walks over a document once: resolves aliases, and finds unsupported tags and duplicate keys. */
function survey(document) {
    const anchors = new Map();
    const targets = new Map();
    const oddities = [];
    const walk = (node) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            // An alias refers to the last node before it that has its anchor (YAML 1.2, 7.1).
            const target = anchors.get(node.source);
            if (target !== undefined) {
                targets.set(node, target);
            }
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) {
            if (node.anchor !== undefined) {
                anchors.set(node.anchor, node);
            }
            oddities.push(...oddTag(node), ...secretInText(node), ...((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? repeatedKeys(node) : []));
            // The parser uses more stack per level than this does, so any document it has parsed fits.
            childrenOf(node).forEach(walk);
        }
    };
    walk(document.contents);
    return { targets, oddities };
}
/** Keys, values and items of a node, in text order. */
function childrenOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return node.items.flatMap(({ key, value }) => [key, value]);
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [];
}
function oddTag(node) {
    if (node.tag === undefined || PLAIN_TAGS.has(node.tag)) {
        return [];
    }
    return [{ node, message: _mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .UNRESOLVED_TAG */ .n, fatal: true }];
}
/**
 * Unquoted text that contains the key of a secret because a colon, a comma or the right indentation is missing:
 * whatever else is wrong with the text, no message may quote it.
 */
function secretInText(node) {
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? node.value : '';
    const key = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretKeyIn */ .D8)(text);
    if (key === undefined) {
        return [];
    }
    const advice = "a key begins a line, in line with the others (or follows a comma), and has ': ' after it";
    return [
        {
            node,
            message: `'${key}' is part of a text here: ${advice}; a text that holds it has to be in quotes`,
            fatal: true,
        },
    ];
}
/** Where the last quoted text begins that begins before a place: if a quote is missing, it is that of this text. */
function openQuoteBefore(document, offset) {
    let last;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_key, { type, range }) => {
            if (type?.startsWith('QUOTE') === true && range && range[0] <= offset) {
                last = range[0];
            }
        },
    });
    return last;
}
/** Duplicate keys of a mapping. The parser's own search compares every key with every other. */
function repeatedKeys(map) {
    const seen = new Set();
    return map.items.flatMap(({ key, value }) => {
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? textOfScalar(key) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || text === undefined) {
            return [];
        }
        if (seen.has(text)) {
            // A key without a value may be a value.
            const which = value === null ? 'this one' : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteKey */ ._z)(text);
            return [{ node: key, message: `Map keys must be unique, and ${which} appears twice`, fatal: false }];
        }
        seen.add(text);
        return [];
    });
}
/** A scalar as it was written; undefined if it is empty. */
function textOfScalar(scalar) {
    if (scalar.value === null) {
        return undefined;
    }
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? JSON.stringify(scalar.value));
}


/***/ }),

/***/ 82080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   parseYamlTags: () => (/* binding */ parseYamlTags)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80165);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22913);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72090);



/** Reads a mapping of tags. */
function readTags(yaml, node, name, place, complain) {
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEntries */ .x)(yaml, node, name, complain).flatMap(({ key, value: valueNode }) => {
        const value = yaml.text(valueNode, `the tag '${key}'`, complain);
        return value === undefined ? [] : [{ key, value, place }];
    });
}
/** Reads `session-tags` written as a YAML or JSON mapping. */
function parseYamlTags(text, place, problems) {
    const yaml = new _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlText */ .Z(text, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .inInput */ .MO)(place), problems);
    const root = yaml.root();
    return root === undefined ? [] : readTags(yaml, root, place, place, yaml.complainer());
}


/***/ }),

/***/ 72090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ YamlText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/request/yaml/mistakes.ts
var mistakes = __webpack_require__(88904);
// EXTERNAL MODULE: ./src/text/yaml-aliases.ts
var yaml_aliases = __webpack_require__(59957);
// EXTERNAL MODULE: ./src/text/json-mistake.ts + 1 modules
var json_mistake = __webpack_require__(34864);
// EXTERNAL MODULE: ./src/request/hop-keys.ts
var hop_keys = __webpack_require__(54803);
;// CONCATENATED MODULE: ./src/request/yaml/meant.ts


/** A line that begins with a key, after the dashes of lists. */
const KEY_LINE = /^(?<indent>[ ]*(?:-[ ]+)*)(?<key>[\w-]+):(?:[ ]+(?<value>[^ ][^]*))?[ ]*\r?$/;
/** Where a key may have its value right behind the colon. Never a URL or an ARN. */
const GLUED = /^[ ]*(?<dashes>(?:-[ ]+)*)(?!arn:|https?:)(?<key>[A-Za-z][\w-]*):(?=[^\s:])/;
/** Explains a parser error in the author's terms; undefined if only the parser's message is available. */
function meantBy(mistake) {
    const { code, text, offset, openQuote } = mistake;
    if (mistake.message.startsWith('Maximum call stack')) {
        return undefined;
    }
    if (code === 'MISSING_CHAR' && mistake.message.endsWith('quote') && openQuote !== undefined) {
        return { message: 'the quote that opens here is not closed', offset: openQuote };
    }
    if (code === 'BAD_SCALAR_START') {
        return { message: `a text that begins with ${text.charAt(offset)} has to be in quotes` };
    }
    if (code === 'BAD_DQ_ESCAPE') {
        return { message: 'a \\ in double quotes is written \\\\; single quotes take it as it is' };
    }
    if (/^\s*[[{]\s*[[{"]/.test(text)) {
        return (0,json_mistake/* findJsonMistake */.a)(text);
    }
    return code === 'TAB_AS_INDENT' ? undefined : meantByLines(mistake);
}
function meantByLines({ code, text, offset }) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = '', next = ''] = text.slice(start).split('\n', 2);
    const glued = GLUED.exec(line);
    // An item of a list may as well be an action: - s3:GetObject
    if (glued !== null &&
        (glued.groups?.['dashes'] === '' || Object.hasOwn(hop_keys/* INPUT_HOP_KEYS */.SA, glued.groups?.['key'] ?? ''))) {
        return {
            message: 'a key has a space after its colon (key: value), and this one has none',
            offset: start + glued[0].length - 1,
        };
    }
    const { value = '' } = KEY_LINE.exec(line)?.groups ?? {};
    const valueAt = start + line.lastIndexOf(value);
    if (/^[{[]/.test(value)) {
        return { message: `a text that begins with ${value.charAt(0)} has to be in quotes`, offset: valueAt };
    }
    if (code === 'UNEXPECTED_TOKEN' && /^["']/.test(value)) {
        return {
            message: 'nothing may follow the quote that closes a text; put the whole text in quotes',
            offset: valueAt,
        };
    }
    if (value.includes(': ')) {
        return { message: "a text with ': ' in it has to be in quotes", offset: valueAt };
    }
    return meantByColumns(text, start, { line, next });
}
const ONE_COLUMN = 'the keys of one hop or mapping begin in one column';
function meantByColumns(text, start, { line, next }) {
    const column = keyColumn(line);
    const nextColumn = keyColumn(next);
    const { value = '' } = KEY_LINE.exec(line)?.groups ?? {};
    if (column !== undefined && value !== '' && nextColumn !== undefined && nextColumn > column) {
        return {
            message: `${ONE_COLUMN}: this key begins in column ${nextColumn}, and the one above in column ${column}`,
            offset: start + line.length + nextColumn,
        };
    }
    const before = text
        .slice(0, start)
        .split('\n')
        .map(keyColumn)
        .findLast((each) => each !== undefined);
    return column === undefined || before === undefined || column >= before
        ? undefined
        : {
            message: `${ONE_COLUMN}: this key begins in column ${column}, and the one above in column ${before}`,
            offset: start + column - 1,
        };
}
/** The column of the key that a line begins with. */
function keyColumn(line) {
    const indent = KEY_LINE.exec(line)?.groups?.['indent'];
    return indent === undefined ? undefined : indent.length + 1;
}

// EXTERNAL MODULE: ./src/request/yaml/survey.ts
var survey = __webpack_require__(40399);
;// CONCATENATED MODULE: ./src/request/yaml/yaml-text.ts





/** Enough to share a few hops; far too little for a document that explodes. */
const MAX_ALIASES = 100;
/**
 * Reads YAML written by hand. Every problem has a line and column; scalars are returned as written (`0123` stays
 * `0123`, `1e3` stays `1e3`), since almost everything in AWS is text that only looks like a number.
 */
class YamlText {
    #lines = new dist/* LineCounter */.HN();
    #document;
    #problems;
    #locate;
    #survey;
    constructor(text, locate, problems) {
        this.#problems = problems;
        this.#locate = locate;
        this.#document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: this.#lines,
            schema: 'core',
            prettyErrors: false,
            logLevel: 'error',
            // Found by the survey instead, in one pass.
            uniqueKeys: false,
        });
        this.#survey = this.#inspect(text);
    }
    /** Looks for why the text is not valid YAML. One mistake can cause many errors: only the first is reported. */
    #inspect(text) {
        const [mistake] = [...this.#document.errors, ...this.#document.warnings];
        if (mistake !== undefined) {
            this.#addMistake(mistake, text);
            return undefined;
        }
        const found = (0,survey/* survey */.Fr)(this.#document);
        const fatal = found.oddities.find((oddity) => oddity.fatal);
        for (const { message, node } of fatal === undefined ? found.oddities : [fatal]) {
            this.#add(message, this.#markOf(node));
        }
        return fatal === undefined ? found : undefined;
    }
    #addMistake({ code, message, pos: [offset] }, text) {
        const openQuote = (0,survey/* openQuoteBefore */.sd)(this.#document, offset);
        const meant = meantBy({ code, message, offset, text, openQuote });
        const words = (0,mistakes/* inWords */.r)(message, text.split('\n')[this.#markAt(offset).line - 1] ?? '');
        const mark = this.#markAt(meant?.offset ?? offset);
        this.#add(meant === undefined ? words : `${meant.message} (${words})`, mark);
    }
    /** The root node; undefined if the text is empty or not valid YAML (which adds problems). */
    root() {
        return this.#survey === undefined ? undefined : (this.#document.contents ?? undefined);
    }
    /** As {@link root}, but also undefined (with a problem) if aliases make the text explode. */
    boundedRoot() {
        const root = this.root();
        const bad = root === undefined || this.#survey === undefined ? undefined : (0,yaml_aliases/* findBadAlias */.J)(root, this.#survey.targets);
        if (bad === undefined) {
            return root;
        }
        this.#add(bad.message, this.#markOf(bad.alias));
        this.#survey = undefined;
        return undefined;
    }
    /** Whether the text is not valid YAML, or explodes; the problems have been added. */
    get isBroken() {
        return this.#survey === undefined;
    }
    /** Follows an alias to its node. */
    resolve(node) {
        return (0,dist/* isAlias */.Vj)(node) ? this.#survey?.targets.get(node) : node;
    }
    /** Adds problems about parts of `owner`, with the line and column of the node, or else of `fallback`. */
    complainer(owner, hop, fallback) {
        return (message, node) => {
            this.#add(message, this.#markOf(node) ?? this.#markOf(fallback), owner, hop);
        };
    }
    /** The place of a node that belongs to `owner`. */
    placeOf(node, owner) {
        return this.#locate(this.#markOf(node), owner).place;
    }
    #add(message, mark, owner, hop) {
        const { place, lead } = this.#locate(mark, owner);
        this.#problems.add(place, `${lead}${message}`, hop);
    }
    #markOf(node) {
        const range = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range : undefined;
        return range ? this.#markAt(range[0]) : undefined;
    }
    #markAt(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { line, column: col };
    }
    /** A scalar as written; undefined (and a complaint) for anything else. */
    text(given, name, complain) {
        const node = this.resolve(given);
        if ((0,dist/* isAlias */.Vj)(given) && node === undefined) {
            // The name of the alias may be a secret that begins with a star.
            const advice = 'no anchor with its name comes before it; a text that begins with * has to be in quotes';
            complain(`${name} is an alias, and ${advice}`, given);
            return undefined;
        }
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
            const advice = (0,dist/* isMap */.jh)(node) && node.flow === true ? '; a text that begins with { has to be in quotes' : '';
            complain(`${name} must be a text, not a ${(0,dist/* isMap */.jh)(node) ? 'mapping' : 'list'}${advice}`, node);
            return undefined;
        }
        const text = (0,dist/* isScalar */.jn)(node) ? (0,survey/* textOfScalar */.Jb)(node) : undefined;
        if (text === undefined) {
            complain(`${name} has no value`, node);
        }
        return text;
    }
    /** A list of texts; a single text counts as a list of one. */
    texts(given, name, complain) {
        const node = this.resolve(given);
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [given];
        return items.flatMap((item) => this.text(item, name, complain) ?? []);
    }
    /** The entries of a mapping with text keys, the first of each key; none (and a complaint) for anything else. */
    entries(given, name, complain) {
        const node = this.resolve(given);
        if (!(0,dist/* isMap */.jh)(node)) {
            complain(`${name} must be a mapping (key: value)`, node ?? given);
            return [];
        }
        const found = new Map();
        for (const { key: keyNode, value } of node.items) {
            const key = this.text(keyNode, `a key of ${name}`, complain);
            if (key !== undefined && !found.has(key)) {
                found.set(key, { key, keyNode, value });
            }
        }
        return [...found.values()];
    }
    /** A node as JSON, with aliases expanded; undefined (and a complaint) if they are circular or grow too large. */
    json(given, name, complain) {
        const node = this.resolve(given);
        try {
            return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)
                ? JSON.stringify(node.toJS(this.#document, { maxAliasCount: MAX_ALIASES }))
                : undefined;
        }
        catch {
            complain(`${name} cannot be written out: its aliases stand for themselves or for too much`, node);
            return undefined;
        }
    }
}


/***/ }),

/***/ 59957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findBadAlias)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Far more than the aliases of a file with thousands of targets add; far too little for one that explodes. */
const MAX_REPEATED = 200_000;
/**
 * The first alias that refers to something containing it, or that makes the document explode: expanded, all aliases
 * together may add only a limited number of values.
 *
 * @param targets what each alias refers to
 */
function findBadAlias(root, targets) {
    if (targets.size === 0) {
        return undefined;
    }
    const measure = new Measure(targets);
    measure.sizeOf(root);
    return measure.bad;
}
/** Counts values as if aliases were expanded. */
class Measure {
    #targets;
    #sizes = new Map();
    /** The nodes that contain the current one. */
    #open = new Set();
    #repeated = 0;
    bad;
    constructor(targets) {
        this.#targets = targets;
    }
    sizeOf(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            return this.#sizeOfAlias(node);
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) {
            return 1;
        }
        let size = this.#sizes.get(node);
        if (size === undefined) {
            this.#open.add(node);
            size = 1;
            for (const item of node.items) {
                size += (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? this.sizeOf(item.key) + this.sizeOf(item.value) : this.sizeOf(item);
            }
            this.#open.delete(node);
            this.#sizes.set(node, size);
        }
        return size;
    }
    #sizeOfAlias(alias) {
        const target = this.#targets.get(alias);
        if (this.#open.has(target)) {
            this.bad ??= { alias, message: 'the alias here refers to something that contains it' };
            return 1;
        }
        const size = this.sizeOf(target);
        this.#repeated += size - 1;
        if (this.#repeated > MAX_REPEATED) {
            this.bad ??= { alias, message: 'here is one alias too many: written out, the text would be huge' };
        }
        return size;
    }
}


/***/ })

};
