export const id = 332;
export const ids = [332];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/commands.ts
/** The commands by name, each loaded when it is wanted. */
const COMMANDS = {
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(533), __webpack_require__.e(598), __webpack_require__.e(416), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 9638))).env,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(533), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 994))).check,
    emulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(528), __webpack_require__.e(467), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 2011))).emulate,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(528), __webpack_require__.e(598), __webpack_require__.e(467), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 987))).demo,
};

;// CONCATENATED MODULE: ./src/commands/help.ts

const WIDTH = 100;
const INDENT = 34;
/** What `role-chain --help` prints. */
function programHelp(commands) {
    const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
    return [
        'role-chain: from the identity of a CI job to AWS credentials, through as many roles as it takes',
        '',
        'Usage: role-chain COMMAND [FLAGS]',
        '',
        ...list,
        '',
        'role-chain COMMAND --help tells more of a command; role-chain --version, the version.',
        '',
    ].join('\n');
}
/** What `role-chain COMMAND --help` prints. */
function commandHelp(command) {
    const flags = (0,commands_arguments/* flagsOf */.Zo)(command).flatMap(({ name, value, description }) => entry(`  --${name}${value === undefined ? '' : ` ${value}`}`, description));
    const inputs = command.takesInputs
        ? ['', 'Each input of the action is a flag, and also a variable: --role-chain is ROLE_CHAIN_ROLE_CHAIN.']
        : [];
    return [
        `Usage: role-chain ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`,
        '',
        ...wrap(command.details, WIDTH),
        ...inputs,
        ...(flags.length === 0 ? [] : ['', ...flags]),
        '',
    ].join('\n');
}
function entry(head, description) {
    const [first = '', ...rest] = wrap(description, WIDTH - INDENT);
    const pad = ' '.repeat(INDENT);
    return head.length < INDENT
        ? [head.padEnd(INDENT) + first, ...rest.map((line) => pad + line)]
        : [head, ...[first, ...rest].map((line) => pad + line)];
}
/** Breaks paragraphs into lines; lines that begin with white space stay as they are. */
function wrap(text, width) {
    return text.split('\n').flatMap((line) => {
        if (line === '' || line.startsWith(' ')) {
            return [line];
        }
        return line.split(' ').reduce((lines, word) => {
            const last = lines.at(-1);
            return last === undefined || last.length + word.length + 1 > width
                ? [...lines, word]
                : [...lines.slice(0, -1), `${last} ${word}`];
        }, []);
    });
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
// EXTERNAL MODULE: ./src/request/nearest.ts
var nearest = __webpack_require__(6171);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
;// CONCATENATED MODULE: ./src/cli.ts









/** Exit status for a mistake of the caller, and for a failure. */
const MISTAKE = 2;
const FAILURE = 1;
/** The program `role-chain`. Results go to standard output, everything else to standard error. */
async function cli() {
    const [name, ...args] = process.argv.slice(2);
    const world = commandProcess();
    try {
        process.exitCode = await dispatch(name, args, world);
    }
    catch (error) {
        const isMistake = error instanceof errors/* RoleChainError */._G && error.code === 'invalid-request';
        const text = error instanceof errors/* RoleChainError */._G ? error.describe() : `unexpected error: ${(0,errors/* messageOf */.bD)(error)}`;
        world.write(`role-chain: ${text}\n`);
        process.exitCode = isMistake ? MISTAKE : FAILURE;
    }
}
async function dispatch(name, args, world) {
    const all = async () => Promise.all(Object.values(COMMANDS).map((load) => load()));
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        (name === undefined ? world.write : world.print)(programHelp(await all()));
        return name === undefined ? MISTAKE : 0;
    }
    if (name === '--version') {
        world.print(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
        const hint = (0,nearest/* suggestion */.h)(name, Object.keys(COMMANDS)) || '; role-chain --help lists them';
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `${(0,problems/* quote */.h)(name)} is not a command${hint}` });
    }
    const command = await load();
    if (args.includes('--help') || args.includes('-h')) {
        world.print(commandHelp(command));
        return 0;
    }
    return command.run((0,commands_arguments/* readArguments */.lR)(command, args), world);
}
function commandProcess() {
    return {
        env: { ...process.env },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
        write: (text) => {
            process.stderr.write(text);
        },
        print: (text) => {
            process.stdout.write(text);
        },
        isTerminal: process.stderr.isTTY,
        printsToTerminal: process.stdout.isTTY,
        programDirectory: (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')),
        node: process.execPath,
        interrupted: () => new Promise((resolve) => {
            for (const signal of ['SIGINT', 'SIGTERM']) {
                process.once(signal, () => {
                    resolve();
                });
            }
        }),
    };
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   eJ: () => (/* binding */ inputFlags),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6171);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);




/** The flags of a command: its own, and the inputs where it takes them. */
function flagsOf(command) {
    return [...command.flags, ...(command.takesInputs ? _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map(inputFlag) : [])];
}
function inputFlag(name) {
    const { kind, description } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
    return { name, description, ...(kind === 'boolean' ? {} : { value: kind === 'text' ? 'TEXT' : kind.toUpperCase() }) };
}
/**
 * Reads the arguments of a command: `--flag value`, `--flag=value`, and `--flag` alone for booleans.
 *
 * @throws RoleChainError `invalid-request` with everything that is wrong with them
 */
function readArguments(command, args) {
    const known = flagsOf(command);
    const options = Object.fromEntries(known.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const problems = new _request_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z();
    const flags = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional') {
            positionals.push(token.value);
        }
        else if (token.kind === 'option') {
            const definition = known.find(({ name }) => name === token.name);
            if (definition === undefined) {
                const hint = (0,_request_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(token.name, known.map(({ name }) => name)) || `; see role-chain ${command.name} --help`;
                problems.add(token.rawName, `is not a flag of ${command.name}${hint}`);
            }
            else if (definition.value !== undefined && token.value === undefined) {
                problems.add(token.rawName, `needs a value: ${token.rawName} ${definition.value}`);
            }
            else {
                flags.set(token.name, token.value ?? 'true');
            }
        }
    }
    problems.throwIfAny();
    return { positionals, flags };
}
/** The flags that are inputs. */
function inputFlags({ flags }) {
    return new Map([...flags].flatMap(([name, value]) => ((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInputName */ .wp)(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ RoleChainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf)
/* harmony export */ });
/** The one error that this program raises on purpose. Wrapped where most is known, printed once, by the entry. */
class RoleChainError extends Error {
    code;
    hint;
    hop;
    constructor(details) {
        super(details.message, details.cause === undefined ? {} : { cause: details.cause });
        this.name = 'RoleChainError';
        this.code = details.code;
        this.hint = details.hint;
        this.hop = details.hop;
    }
    /** The text for a person: message, then what to do. */
    describe() {
        return this.hint === undefined ? this.message : `${this.message}\n${this.hint}`;
    }
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. */
function systemCodeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ fallbackVariable),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   wp: () => (/* binding */ isInputName)
/* harmony export */ });
/* unused harmony export INPUT_GROUPS */
/**
 * Every input, once: action.yml, the flags of the command line, the tables of the README and the typed values that
 * the rest of the program sees are all made from this list.
 */
/** Headings of the README's input tables, in their order. */
const INPUT_GROUPS = {
    identity: 'Who the job is',
    chain: 'Which roles it takes',
    tags: 'Tags and source identity',
    delivery: 'Where the credentials go',
    safety: 'What must hold',
    network: 'Network and time',
};
/** The inputs by name. */
const INPUTS = {
    'aws-region': {
        group: 'chain',
        kind: 'text',
        required: true,
        fallback: true,
        description: 'AWS Region, for example eu-central-1: whose STS endpoint is called, and what AWS_REGION and AWS_DEFAULT_REGION are set to.',
    },
    'role-to-assume': {
        group: 'chain',
        kind: 'text',
        fallback: true,
        description: 'The ARN of the first role to assume; or a bare role name, expanded with the account of the credentials that the job already has.',
    },
    'role-chain': {
        group: 'chain',
        kind: 'text',
        description: 'Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN a line, or a YAML list of ARNs and hop mappings.',
    },
    'role-session-name': {
        group: 'chain',
        kind: 'text',
        fallback: true,
        description: 'Session name of every hop that does not set its own. May hold templates such as {repository}. Default GitHubActions.',
    },
    'role-duration-seconds': {
        group: 'chain',
        kind: 'seconds',
        fallback: true,
        description: 'How long sessions shall live, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600.',
    },
    'role-external-id': {
        group: 'chain',
        kind: 'text',
        fallback: true,
        description: 'External id for the hop of role-to-assume. Web identity hops have none.',
    },
    'inline-session-policy': {
        group: 'chain',
        kind: 'text',
        fallback: true,
        description: 'A session policy (JSON) that narrows what the session of role-to-assume may do.',
    },
    'managed-session-policies': {
        group: 'chain',
        kind: 'lines',
        fallback: true,
        description: 'ARNs of managed policies, one a line, that narrow what the session of role-to-assume may do.',
    },
    'mfa-serial': {
        group: 'chain',
        kind: 'text',
        description: 'Serial number or ARN of the MFA device for the first signed hop.',
    },
    'mfa-code': {
        group: 'chain',
        kind: 'secret',
        description: 'The six digits that the MFA device shows.',
    },
    'mfa-secret': {
        group: 'chain',
        kind: 'secret',
        description: 'The TOTP seed (Base32) of the MFA device, from which codes are made. Use this or mfa-code.',
    },
    'aws-access-key-id': {
        group: 'identity',
        kind: 'secret',
        description: 'Access key ID, to start from keys rather than from a web identity token.',
    },
    'aws-secret-access-key': {
        group: 'identity',
        kind: 'secret',
        description: 'Secret access key. Needed with aws-access-key-id.',
    },
    'aws-session-token': {
        group: 'identity',
        kind: 'secret',
        description: 'Session token, if the keys are temporary.',
    },
    'web-identity-token-file': {
        group: 'identity',
        kind: 'text',
        fallback: true,
        description: 'File that holds a web identity token (JWT), for example on an EKS node. Relative to the workspace.',
    },
    'role-chaining': {
        group: 'identity',
        kind: 'boolean',
        fallback: true,
        description: 'Start from the credentials that the job environment already has.',
    },
    audience: {
        group: 'identity',
        kind: 'text',
        fallback: true,
        default: 'sts.amazonaws.com',
        description: 'Audience of the OIDC token.',
    },
    'force-skip-oidc': {
        group: 'identity',
        kind: 'boolean',
        description: 'Do not use the OIDC token even if the job has id-token: write.',
    },
    'use-existing-credentials': {
        group: 'identity',
        kind: 'boolean',
        fallback: true,
        description: 'Keep the credentials in the environment if they are valid and are those of the role asked for.',
    },
    'unset-current-credentials': {
        group: 'identity',
        kind: 'boolean',
        fallback: true,
        description: 'Ignore AWS credentials in the environment, and clear those that this step does not replace.',
    },
    'session-tags': {
        group: 'tags',
        kind: 'text',
        description: 'Tags for the first hop that can carry them: a YAML or JSON mapping, or Key=Value lines.',
    },
    'custom-tags': {
        group: 'tags',
        kind: 'text',
        description: 'Tags for the first hop that can carry them, as a JSON object.',
    },
    'transitive-tag-keys': {
        group: 'tags',
        kind: 'lines',
        fallback: true,
        description: 'Keys, one a line, of tags that shall travel along the rest of the chain. * for all.',
    },
    'role-skip-session-tagging': {
        group: 'tags',
        kind: 'boolean',
        fallback: true,
        description: 'Send none of the tags of session-tags and custom-tags, nor the default ones.',
    },
    'source-identity': {
        group: 'tags',
        kind: 'text',
        description: 'Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain.',
    },
    'aws-profile': {
        group: 'delivery',
        kind: 'text',
        description: 'Write the credentials to this profile instead of to environment variables.',
    },
    'overwrite-aws-profile': {
        group: 'delivery',
        kind: 'boolean',
        fallback: true,
        description: 'Replace the profile of aws-profile if there is one.',
    },
    'output-credentials': {
        group: 'delivery',
        kind: 'boolean',
        fallback: true,
        description: 'Set the credentials as step outputs.',
    },
    'output-env-credentials': {
        group: 'delivery',
        kind: 'boolean',
        description: 'Set the credentials as environment variables of the job. Default true, or false with aws-profile.',
    },
    'mask-aws-account-id': {
        group: 'delivery',
        kind: 'boolean',
        fallback: true,
        description: 'Mask the account ids of the chain in the log. Outputs that contain them then do not cross to other jobs.',
    },
    'special-characters-workaround': {
        group: 'delivery',
        kind: 'boolean',
        fallback: true,
        description: 'Ask for new credentials until the secret access key holds no special character.',
    },
    'allowed-account-ids': {
        group: 'safety',
        kind: 'commas',
        description: 'Accounts, comma-separated, one of which the final credentials must belong to.',
    },
    'disable-retry': {
        group: 'network',
        kind: 'boolean',
        fallback: true,
        description: 'Try every request once only.',
    },
    'retry-max-attempts': {
        group: 'network',
        kind: 'count',
        fallback: true,
        description: 'How often a request is tried when the failure may pass. Default 12.',
    },
    'action-timeout-s': {
        group: 'network',
        kind: 'seconds',
        description: 'Seconds that the whole step may take. Default 120.',
    },
    'connect-timeout-seconds': {
        group: 'network',
        kind: 'seconds',
        description: 'Seconds to open a connection. Default 5.',
    },
    'request-timeout-seconds': {
        group: 'network',
        kind: 'seconds',
        description: 'Seconds to wait for the answer to one request. Default 15.',
    },
    'http-proxy': {
        group: 'network',
        kind: 'text',
        fallback: true,
        description: 'Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PROXY, then HTTP_PROXY.',
    },
    'no-proxy': {
        group: 'network',
        kind: 'text',
        fallback: true,
        description: 'Hosts that are reached without the proxy: names, .suffixes, addresses, CIDR ranges, or *.',
    },
    'ca-bundle': {
        group: 'network',
        kind: 'text',
        description: 'File of further certificate authorities (PEM) to trust. Default: AWS_CA_BUNDLE.',
    },
    'sts-endpoint': {
        group: 'network',
        kind: 'text',
        description: 'STS endpoint to call instead of the one of the region. Must be https unless it is on this machine.',
    },
    'use-fips-endpoint': {
        group: 'network',
        kind: 'boolean',
        description: 'Call the FIPS endpoint of STS.',
    },
    'use-dualstack-endpoint': {
        group: 'network',
        kind: 'boolean',
        description: 'Call the dual-stack (IPv4 and IPv6) endpoint of STS.',
    },
};
/** The names of all inputs, in the order of the list. */
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
function isInputName(name) {
    return Object.hasOwn(INPUTS, name);
}
/** The variable that an empty input falls back to: its name in capitals with `_` for `-`. */
function fallbackVariable(name) {
    const definition = INPUTS[name];
    return definition.fallback === true ? variableName(name) : undefined;
}
/** An input's name as the name of an environment variable. */
function variableName(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate closest to what was typed, or undefined when none is close enough to be what was meant. */
function nearest(typed, candidates) {
    const furthest = Math.max(1, Math.floor(typed.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(normalise(typed), normalise(candidate));
        if (distance <= furthest && distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate;
}
/** `, did you mean 'role-chain'?` or nothing: to be put at the end of a message about an unknown name. */
function suggestion(typed, candidates) {
    const candidate = nearest(typed, candidates);
    return candidate === undefined ? '' : `; did you mean '${candidate}'?`;
}
/** People mix up camelCase, snake_case and kebab-case; that is no distance at all. */
function normalise(name) {
    return name.toLowerCase().replace(/[_\s-]/g, '');
}
/** Levenshtein's distance with adjacent transpositions counted as one edit. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const transposition = swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity;
            current.push(Math.min(substitution, transposition, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** Collects every problem of a request, so that a person mends them in one go instead of one a run. */
class Problems {
    #list = [];
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    add(place, message, hop) {
        this.#list.push(hop === undefined ? { place, message } : { place, message, hop });
    }
    /** @throws RoleChainError `invalid-request`, with all the problems as a list, if there is any. */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0
                ? lineOf(first)
                : [`${this.#list.length} problems:`, ...this.#list.map((problem) => `  - ${lineOf(problem)}`)].join('\n'),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}
/** Quotes a value for a message, cut short so that a pasted file does not fill the log. */
function quote(value) {
    const LONGEST = 80;
    return `'${value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value}'`;
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The version of this program, for the user agent and `--version`. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
