export const id = 3135;
export const ids = [3135,8441];
export const modules = {

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ RoleChainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf)
/* harmony export */ });
/** The only error that this program raises on purpose. Created where most is known, printed once by the entry point. */
class RoleChainError extends Error {
    code;
    hint;
    hop;
    explanation;
    constructor(details) {
        super(details.message, details.cause === undefined ? {} : { cause: details.cause });
        this.name = 'RoleChainError';
        this.code = details.code;
        this.hint = details.hint;
        this.hop = details.hop;
        this.explanation = details.explanation;
    }
    /** The text for people: the message, then what to do. */
    describe() {
        return this.hint === undefined ? this.message : `${this.message}\n${this.hint}`;
    }
}
/** The message of any thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. Checks the shape rather than
 * `instanceof Error`: in a VM context, as under jest, errors of `node:fs` have a different `Error` class, and a missing
 * file must not become a failure there.
 */
function systemCodeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** As many as a person works through in one go; thousands would not help in a log. */
const MAX_PRINTED = 50;
/** Collects every problem of a request, so that people can fix them all at once instead of one per run. */
class Problems {
    #list = [];
    #said = new Set();
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether there is a problem with an input or a part of it. */
    isAbout(input) {
        return this.#list.some(({ place }) => place.split(' ')[0] === input);
    }
    /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
    add(place, message, hop) {
        const problem = hop === undefined ? { place, message } : { place, message, hop };
        const line = lineOf(problem);
        if (!this.#said.has(line)) {
            this.#said.add(line);
            this.#list.push(problem);
        }
    }
    /**
     * @throws RoleChainError `invalid-request`, with the problems as a list (the first fifty, and how many more there
     * are), if there is any.
     */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0 ? lineOf(first) : this.#asList(),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
    #asList() {
        const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
        const left = this.#list.length - printed.length;
        return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const HIDDEN = '***';
/**
 * A value that must never be printed: a key, session token, JWT, assertion, password or TOTP seed. Its string, JSON and
 * inspect forms are `***`; only {@link Secret.reveal} returns the value, and only a sink or the request that needs it
 * may call that.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Search for callers of this method to see everywhere that a secret is used. */
    reveal() {
        return this.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return HIDDEN;
    }
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/runner/current.ts + 2 modules
var current = __webpack_require__(9601);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/matrix/matrix-table.ts

/** The rows of a matrix as a table for the log. */
function matrixTable({ include }) {
    if (include.length === 0) {
        return "No target is selected, so the matrix is empty. GitHub does not accept an empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";
    }
    const fields = ['target', 'account', 'role', 'region'];
    return [
        (0,table/* table */.t)(fields, include.map((row) => fields.map((field) => row[field] ?? ''))),
        'The account ids in the matrix are not masked: GitHub drops an output that holds a masked value.',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/ci/systems.ts + 3 modules
var systems = __webpack_require__(6781);
// EXTERNAL MODULE: ./src/sink/outputs.ts
var outputs = __webpack_require__(8441);
// EXTERNAL MODULE: ./src/step/make-matrix.ts
var make_matrix = __webpack_require__(946);
// EXTERNAL MODULE: ./src/step/matrix-request.ts
var matrix_request = __webpack_require__(5109);
// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(2650);
;// CONCATENATED MODULE: ./src/step/matrix-step.ts








/**
 * The step of the second action, plan/action.yml: makes a matrix of jobs.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 */
async function matrixStep(runner, startedAt) {
    try {
        runner.warnOfUnknownInputs((0,inputs/* inputsOf */.Vc)('plan'));
        const idToken = (0,systems/* idTokenOf */.uw)(runner);
        const request = await (0,matrix_request/* readMatrixRequest */.d)({
            ...(0,reading/* readingOn */.M)(runner, startedAt),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idToken !== undefined },
        });
        const planned = await (0,make_matrix/* makeMatrix */.E)(request, runner, { idToken, startedAt });
        runner.log.info(matrixTable(planned.matrix));
        await runner.setOutputs((0,outputs.matrixOutputs)(planned));
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
    }
}

;// CONCATENATED MODULE: ./src/plan.ts


/** The step of the second action, plan/action.yml. */
async function plan() {
    const startedAt = performance.now();
    await matrixStep((0,current/* currentRunner */.sF)(), startedAt);
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutAccountIds),
/* harmony export */   W: () => (/* binding */ ACCOUNT_ID)
/* harmony export */ });
/**
 * Twelve digits that are not part of a longer number: the form of an account id. An escaped character, as in JSON
 * (`\u0023`), is not part of the number after it.
 */
const ACCOUNT_ID = /(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;
/** A text with `***` for every account id (`mask-aws-account-id`). */
function withoutAccountIds(text) {
    return text.replace(ACCOUNT_ID, '***');
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealed)
/* harmony export */ });
const HIDDEN = '***';
/** The base64 of a shorter value may occur by chance. */
const LONG = 8;
/** Values that must not appear in any text, for places that no runner masks: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
    add(value) {
        this.#longestFirst = undefined;
        const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
        for (const line of [value, ...lines].filter((each) => each.trim() !== '')) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
            this.#values.add(line.replaceAll('/', '\\/'));
            if (line.length >= LONG) {
                this.#values.add(Buffer.from(line).toString('base64').replace(/=+$/, ''));
            }
        }
    }
    /** The text with `***` in place of every value that was added. */
    hideIn(text) {
        this.#longestFirst ??= [...this.#values].sort((one, other) => other.length - one.length);
        return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), text);
    }
}


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sF: () => (/* binding */ currentRunner),
  qG: () => (/* binding */ leave),
  xV: () => (/* binding */ reportFailure)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(613);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(2559);
// EXTERNAL MODULE: ./src/runner/account-ids.ts
var account_ids = __webpack_require__(6906);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(1814);
;// CONCATENATED MODULE: ./src/runner/command-files.ts




/** Writes one entry. */
const WRITERS = {
    GITHUB_ENV: core/* exportVariable */.dN,
    GITHUB_OUTPUT: core/* setOutput */.uH,
    GITHUB_STATE: core/* saveState */.LZ,
};
const VARIABLES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];
/** Anything else in a name could begin another entry. */
const NAME = /^[A-Za-z0-9_-]+$/;
/** The runner's file commands. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
class CommandFiles {
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    /** @throws RoleChainError `delivery` if a variable is not set or its file cannot be written */
    async check() {
        for (const variable of VARIABLES) {
            await (0,promises_.access)(this.#path(variable), promises_.constants.W_OK).catch((error) => {
                throw unusable(variable, error);
            });
        }
    }
    /**
     * Adds entries to a file: all of them or, if that fails, none.
     *
     * @throws RoleChainError `delivery`
     */
    async append(variable, entries) {
        requireNames(variable, [...entries.keys()]);
        const path = this.#path(variable);
        const length = await lengthOf(path);
        try {
            // Says what the system says; the library would only say that the file is missing.
            await (0,promises_.access)(path, promises_.constants.W_OK);
            entries.forEach((value, name) => {
                WRITERS[variable](name, (0,runner/* plainValue */._)(value));
            });
        }
        catch (error) {
            await cutBack(path, length).catch(() => undefined);
            throw unusable(variable, error);
        }
    }
    /**
     * Notes the variables and outputs set so far; the returned function removes whatever was added since. GITHUB_STATE is
     * left alone: post uses it to find what could not be undone.
     */
    async checkpoint() {
        const lengths = new Map();
        for (const variable of VARIABLES.filter((name) => name !== 'GITHUB_STATE')) {
            const path = this.#path(variable);
            lengths.set(path, await lengthOf(path));
        }
        return async () => {
            for (const [path, length] of lengths) {
                await cutBack(path, length);
            }
        };
    }
    #path(variable) {
        const file = this.#environment[variable] ?? '';
        if (file === '') {
            throw unusable(variable);
        }
        return file;
    }
}
/** Undefined if it has no length (a device, a pipe), does not exist, or is another file (`/dev/stdout`: the log). */
async function lengthOf(path) {
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    return status?.isFile() === true ? status.size : undefined;
}
async function cutBack(path, length) {
    const now = await lengthOf(path);
    if (length !== undefined && now !== undefined && now > length) {
        await (0,promises_.truncate)(path, length);
    }
}
function requireNames(variable, names) {
    if (!names.every((name) => NAME.test(name))) {
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `A name has characters that are not allowed in variables, outputs or state, so it is not written to ${variable}.`,
        });
    }
}
function unusable(variable, cause) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: cause === undefined
            ? `${variable} does not name a file that can be written, so nothing can be passed to later steps.`
            : `The file that ${variable} names cannot be written, so nothing can be passed to later steps: ${(0,errors/* messageOf */.bD)(cause)}`,
        hint: cause === undefined
            ? 'A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action.'
            : 'The runner creates it for every step: check whether its disk is full or something removed the file.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/runner/concealed.ts
var concealed = __webpack_require__(5406);
// EXTERNAL MODULE: ./src/runner/plain-text.ts
var plain_text = __webpack_require__(5320);
;// CONCATENATED MODULE: ./src/runner/github.ts









/**
 * GitHub Actions and compatible runners. `@actions/core` talks to them, and reads the process environment itself; this
 * class does what it leaves to its callers.
 */
class GitHubRunner {
    #process;
    #files;
    #concealed = new concealed/* Concealed */.P();
    /** The accounts masked so far; undefined while accounts may be shown. */
    #maskedAccounts;
    log;
    constructor(process) {
        this.#process = process;
        this.#files = new CommandFiles(process.env);
        const say = (command, form) => (message) => {
            this.#maskAccountsOf(message);
            // The runner masks what it was told to mask, but what AWS echoes need not get that far. Done before the message
            // becomes a command, since a secret may be a word of the command.
            command(form(this.#concealed.hideIn(message)));
        };
        this.log = {
            debug: say(core/* debug */.Yz, plain_text/* visible */.RK),
            info: say(core/* info */.pq, plain_text/* plainLines */.y1),
            notice: say(core/* notice */.lm, plain_text/* visible */.RK),
            warning: say(core/* warning */.$e, plain_text/* visible */.RK),
            error: say(core/* error */.z3, plain_text/* visible */.RK),
        };
    }
    conceal = (value) => {
        this.#concealed.add(value);
        (0,plain_text/* linesToMask */.rh)(value).forEach(core/* setSecret */.Pq);
        return new secret/* Secret */.z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.env['GITHUB_WORKSPACE'] ?? this.#process.cwd();
    }
    get temporaryDirectory() {
        const named = this.#process.env['RUNNER_TEMP'] ?? '';
        return (0,external_node_path_.resolve)(this.#process.cwd(), named === '' ? (0,external_node_os_.tmpdir)() : named);
    }
    input(name) {
        return this.#process.env[`INPUT_${name.toUpperCase()}`] ?? '';
    }
    /**
     * From now on, masks every account id before the first message that names it (`mask-aws-account-id`). Only this
     * covers the ones that are not known beforehand: in AWS's answers, and in problems of a request.
     */
    maskAccountsInLog() {
        this.#maskedAccounts ??= new Set();
    }
    #maskAccountsOf(message) {
        for (const [account] of this.#maskedAccounts === undefined ? [] : message.matchAll(account_ids/* ACCOUNT_ID */.W)) {
            if (this.#maskedAccounts?.has(account) === false) {
                this.#maskedAccounts.add(account);
                this.conceal(account);
            }
        }
    }
    /** GitHub's own warning about a mistyped input is easy to miss; this one suggests the right name. */
    warnOfUnknownInputs(known) {
        for (const variable of Object.keys(this.#process.env)) {
            const typed = variable.startsWith('INPUT_') ? variable.slice('INPUT_'.length).toLowerCase() : undefined;
            const meant = typed === undefined || known.includes(typed) ? undefined : (0,nearest/* nearest */.pA)(typed, known);
            if (typed !== undefined && meant !== undefined) {
                this.log.warning(`'${typed}' is not an input of this action; did you mean '${meant}'?`);
            }
        }
    }
    hide(variables) {
        this.#process.unset(variables);
    }
    checkDelivery() {
        return this.#files.check();
    }
    checkpoint() {
        return this.#files.checkpoint();
    }
    withoutSecrets(text) {
        return this.#concealed.hideIn(text);
    }
    exportVariables(variables) {
        return this.#files.append('GITHUB_ENV', variables);
    }
    setOutputs(outputs) {
        return this.#files.append('GITHUB_OUTPUT', outputs);
    }
    saveState(name, value) {
        return this.#files.append('GITHUB_STATE', new Map([[name, value]]));
    }
    async summary() {
        const path = this.#process.env['GITHUB_STEP_SUMMARY'] ?? '';
        const hidesAccounts = this.#maskedAccounts !== undefined;
        const guard = (text) => {
            const shown = this.#concealed.hideIn(text);
            return hidesAccounts ? (0,account_ids/* withoutAccountIds */.I)(shown) : shown;
        };
        return path === '' ? undefined : (await __webpack_require__.e(/* import() */ 9727).then(__webpack_require__.bind(__webpack_require__, 9727))).openSummary(path, { guard, hidesAccounts });
    }
}

;// CONCATENATED MODULE: ./src/runner/current.ts


/**
 * The runner that started this process, with what our own code may know of `process`: its environment and directory.
 * `@actions/core` reads the environment and writes to standard output by itself.
 */
function currentRunner() {
    return new GitHubRunner({
        env: { ...process.env },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
    });
}
/** How long idle connections may keep a finished process alive. */
const GRACE_MILLISECONDS = 1000;
/** Lets the process end: at once if possible, soon in any case. Call it when all work is done. */
function leave() {
    setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref();
}
/** Ends the step as failed, saying why. */
function reportFailure(error, log) {
    process.exitCode = 1;
    log.error(error instanceof errors/* RoleChainError */._G ? error.describe() : `Unexpected error: ${(0,errors/* messageOf */.bD)(error)}`);
    if (!(error instanceof errors/* RoleChainError */._G) && error instanceof Error && error.stack !== undefined) {
        log.debug(error.stack);
    }
}


/***/ }),

/***/ 5320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   rh: () => (/* binding */ linesToMask),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Makes untrusted text safe for a runner's log: `@actions/core` does not filter it, and it must not contain commands.
 */
/** Where .NET, a terminal or an editor may start a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** `::` at the start of a line, for a reader that skips white space and invisible characters. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/**
 * `##[`, with nothing visible between: the older parser of GitHub's runner finds it anywhere in a line, and the agent
 * of Azure Pipelines finds `##vso[` the same way.
 */
const OLD_COMMAND = /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*(?:v[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*s[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*o[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*)?\[)/giu;
/** Control characters, which could move the cursor of a terminal; tabs are allowed. */
const CONTROL = /[^\P{Cc}\t]/gu;
/**
 * Characters that could move or hide text in an annotation: control characters except line ends and tabs, and direction
 * marks.
 */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A message as log lines that the runner cannot take for commands, whatever an outsider has put into the texts that it
 * quotes. The runner's culture-aware comparison ignores zero-width characters, but not a space.
 */
function plainLines(message) {
    return message
        .split(LINE_BREAK)
        .map((line) => line.replace(OLD_COMMAND, '# #').replace(CONTROL, escapeControl))
        .map((line) => (COMMAND.test(line) ? `| ${line}` : line))
        .join('\n');
}
/**
 * A message that is safe in an annotation: nothing in it moves or hides text. The runner's own escaping comes on top.
 */
function visible(message) {
    return message.replace(UNSEEN, escapeControl);
}
/** What to mask of a secret: each line of it, since the log is masked line by line. */
function linesToMask(secret) {
    return [...new Set(secret.split(/\r?\n/).filter((line) => line.trim() !== ''))];
}
function escapeControl(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The plain value, unwrapped if it is a secret. */
function plainValue(value) {
    return typeof value === 'string' ? value : value.reveal();
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loginEnds)
/* harmony export */ });
/**
 * The credentials that a step provides; none if it keeps those of the job. Credentials that the job already has
 * (ambient, environment) are not delivered again, as in v6.2.
 */
function loginEnds({ request, login }) {
    switch (login.kind) {
        case 'existing':
            return [];
        case 'chain': {
            const { hops, credentials } = login.result;
            const isOwn = hops.length > 0 || request.source.bringsCredentials;
            return isOwn ? [{ region: request.plan.region, credentials }] : [];
        }
        case 'targets':
            return login.outcomes.flatMap((outcome) => {
                if (outcome.kind === 'failed')
                    return [];
                const { target, result } = outcome;
                return [{ target: target.name, region: target.region, credentials: result.credentials }];
            });
    }
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUTS: () => (/* binding */ OUTPUTS),
/* harmony export */   PLAN_OUTPUTS: () => (/* binding */ PLAN_OUTPUTS),
/* harmony export */   matrixOutputs: () => (/* binding */ matrixOutputs),
/* harmony export */   outputsSink: () => (/* binding */ outputsSink)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _login_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);


/** The outputs of action.yml, with descriptions. */
const OUTPUTS = {
    'aws-account-id': 'Account of the final credentials. Like the other outputs of one account, not set if there are several targets.',
    'authenticated-arn': 'ARN of the final credentials: the assumed-role session, or the caller if no role was assumed.',
    'aws-access-key-id': 'Access key ID, with output-credentials.',
    'aws-secret-access-key': 'Secret access key, with output-credentials.',
    'aws-session-token': 'Session token, with output-credentials.',
    'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
    'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
    chain: 'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request ID of each; and target, for the last hop of a target.',
    'credentials-endpoint': 'With refresh: server, where the credentials are served: http://127.0.0.1:PORT/credentials, and below it, by name, those of each target. Use it as AWS_CONTAINER_CREDENTIALS_FULL_URI of a step.',
    profiles: 'The targets as JSON, in order: name, account, role, region and ok of each; and expiration or, for one that failed, error.',
};
/** The outputs of plan/action.yml, with descriptions. */
const PLAN_OUTPUTS = {
    matrix: 'For strategy.matrix, through fromJSON: {"include": [...]}, with target, account, name, role, region and labels of each row, and the inputs that its job passes on: targets and profiles.',
    count: 'Number of rows in the matrix. 0 if nothing is selected: skip the job then, since GitHub rejects an empty matrix.',
    targets: 'Total number of targets in the rows.',
};
/** The outputs of a plan. */
function matrixOutputs({ matrix, targets }) {
    return new Map([
        ['matrix', JSON.stringify(matrix)],
        ['count', String(matrix.include.length)],
        ['targets', String(targets)],
    ]);
}
/** Outputs of the step: of its login, and what earlier sinks pass on. */
const outputsSink = {
    prepare: (delivery, { runner, values }) => {
        const outputs = new Map([...outputsOf(delivery, runner), ...values.outputs]);
        return Promise.resolve({ write: () => runner.setOutputs(outputs) });
    },
};
function outputsOf(delivery, runner) {
    const { login, request } = delivery;
    const outputCredentials = request.inputs['output-credentials'] === true;
    switch (login.kind) {
        case 'existing':
            return existingOutputs(login.identity);
        case 'chain':
            return outputValues(login.result, outputCredentials && (0,_login_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .loginEnds */ .e)(delivery).length > 0);
        case 'targets':
            return targetOutputs(login.outcomes, { outputCredentials, guard: (text) => runner.withoutSecrets(text) });
    }
}
/** The outputs of a step that keeps the job's existing credentials. */
function existingOutputs({ account, arn }) {
    return new Map([
        ['aws-account-id', account],
        ['authenticated-arn', arn],
        ['chain', '[]'],
    ]);
}
/** The outputs to set. */
function outputValues(result, outputCredentials) {
    const { identity, credentials, hops } = result;
    const { expiration } = credentials;
    const outputs = new Map([
        ['aws-account-id', identity.account],
        ['authenticated-arn', identity.arn],
        ['chain', JSON.stringify(hops.map(describeHop))],
    ]);
    if (expiration !== undefined) {
        outputs.set('session-expiration', expiration.toISOString());
    }
    if (!outputCredentials) {
        return outputs;
    }
    outputs.set('aws-access-key-id', credentials.accessKeyId);
    outputs.set('aws-secret-access-key', credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) {
        outputs.set('aws-session-token', credentials.sessionToken);
    }
    // v6.2 passes the Date to the runner's toolkit, which writes it as JSON; workflows read it with fromJSON.
    return expiration === undefined ? outputs : outputs.set('aws-expiration', JSON.stringify(expiration));
}
/** The outputs of a step with targets; with a single target, also those of a step without targets. */
function targetOutputs(outcomes, { outputCredentials, guard }) {
    const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
    const ends = new Map();
    for (const { target, result } of reached) {
        const last = result.hops.at(-1);
        const others = ends.get(last);
        ends.set(last, others === undefined ? target.name : `${others}, ${target.name}`);
    }
    const hops = [...new Set(reached.flatMap(({ result }) => result.hops))];
    const expirations = reached.flatMap(({ result }) => result.credentials.expiration?.getTime() ?? []);
    const [only] = outcomes.length === 1 ? reached : [];
    const outputs = new Map(only === undefined ? [] : outputValues(only.result, outputCredentials));
    outputs.set('chain', JSON.stringify(hops.map((taken) => ({ ...describeHop(taken), target: ends.get(taken) }))));
    outputs.set('profiles', JSON.stringify(outcomes.map((outcome) => describeTarget(outcome, guard))));
    return expirations.length === 0
        ? outputs
        : outputs.set('session-expiration', new Date(Math.min(...expirations)).toISOString());
}
function describeTarget(outcome, guard) {
    const { target, kind } = outcome;
    const role = target.hops.at(-1)?.role;
    const planned = { name: target.name, region: target.region };
    if (kind === 'failed') {
        const [error] = guard((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(outcome.error)).split('\n');
        const where = role?.kind === 'arn' ? { account: role.account, role: role.arn } : { role: role?.name };
        return { ...planned, ...where, ok: false, error };
    }
    const { identity, credentials, hops } = outcome.result;
    const { account } = identity;
    return { ...planned, account, role: hops.at(-1)?.roleArn, expiration: credentials.expiration, ok: true };
}
function describeHop({ hop, roleArn, sessionName, session }) {
    return {
        hop: hop.number,
        role: roleArn,
        assumedRoleArn: session.assumedRoleArn,
        sessionName,
        expiration: session.credentials.expiration.toISOString(),
        packedPolicySize: session.packedPolicySize,
        requestId: session.requestId,
    };
}


/***/ })

};
