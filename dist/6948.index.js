export const id = 6948;
export const ids = [6948,1579];
export const modules = {

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
/* harmony import */ var _sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
/* harmony import */ var _step_sinks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);




/** The action's post step: takes back what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .sF)();
    // GitHub compares without regard to case where action.yml asks the same.
    if (runner.environment['AWS_SKIP_CLEANUP_STEP']?.toLowerCase() === 'true') {
        return;
    }
    try {
        await (0,_sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n)(_step_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .SINKS */ .x, runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        runner.log.warning(`Not everything could be taken back: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutAccountIds),
/* harmony export */   W: () => (/* binding */ ACCOUNT_ID)
/* harmony export */ });
/**
 * Twelve digits that are not part of a longer number: what an account id looks like. A character that is written as its
 * code, as in JSON (`\u0023`), is no part of the number behind it.
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
/** The base64 of something shorter may turn up by chance. */
const LONG = 8;
/** Values that must not show in any text, for where no runner masks them: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    /** Adds a value, each line of it, and both as they stand in a URL, in JSON with its slashes escaped, and in base64. */
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

/***/ 2768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  me: () => (/* binding */ GitHubRunner),
  xS: () => (/* binding */ factsOf),
  uw: () => (/* binding */ idTokenOf)
});

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
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(1814);
// EXTERNAL MODULE: ./src/runner/workflow-commands.ts
var workflow_commands = __webpack_require__(1520);
;// CONCATENATED MODULE: ./src/runner/command-files.ts




const VARIABLES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];
/** Anything else in a name could begin an entry of its own. */
const NAME = /^[A-Za-z0-9_-]+$/;
/** The runner's file commands. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
class CommandFiles {
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    /** @throws RoleChainError `delivery` if a file is not named or cannot be written */
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
        const text = [...entries].map(([name, value]) => entryOf(variable, name, (0,runner/* plainValue */._)(value))).join('');
        const path = this.#path(variable);
        const length = await lengthOf(path);
        await (0,promises_.appendFile)(path, text).catch(async (error) => {
            await cutBack(path, length).catch(() => undefined);
            throw unusable(variable, error);
        });
    }
    /**
     * Notes how much is handed on so far, by variables and outputs; what it returns takes back whatever was added since.
     * What stands in GITHUB_STATE stays: post finds by it what could not be taken back.
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
/** Undefined for what has no length (a device, a pipe), is not there, or is another file (`/dev/stdout`: the log). */
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
function entryOf(variable, name, value) {
    if (!NAME.test(name)) {
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `A name has characters that no variable, output or state has, so it does not go into ${variable}.`,
        });
    }
    return (0,workflow_commands/* fileCommandEntry */.ak)(name, value);
}
function unusable(variable, cause) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: cause === undefined
            ? `${variable} does not name a file that can be written, so nothing can be handed to later steps.`
            : `The file that ${variable} names cannot be written, so nothing can be handed to later steps: ${(0,errors/* messageOf */.bD)(cause)}`,
        hint: cause === undefined
            ? 'A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action.'
            : 'The runner makes it for every step: see whether its disk is full or something removed the file.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/runner/concealed.ts
var concealed = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/runner/github.ts








const FACTS = {
    repository: 'GITHUB_REPOSITORY',
    repository_owner: 'GITHUB_REPOSITORY_OWNER',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    run_id: 'GITHUB_RUN_ID',
    run_attempt: 'GITHUB_RUN_ATTEMPT',
    actor: 'GITHUB_ACTOR',
    triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
    ref: 'GITHUB_REF',
    ref_name: 'GITHUB_REF_NAME',
    sha: 'GITHUB_SHA',
    event_name: 'GITHUB_EVENT_NAME',
    action: 'GITHUB_ACTION',
    base_ref: 'GITHUB_BASE_REF',
    head_ref: 'GITHUB_HEAD_REF',
};
/** What `GITHUB_*` variables tell; empty ones (`GITHUB_HEAD_REF` outside of pull requests) count as not told. */
function factsOf(env) {
    const told = Object.entries(FACTS).flatMap(([fact, variable]) => {
        const value = env[variable];
        return value === undefined || value === '' ? [] : [[fact, value]];
    });
    return Object.fromEntries(told);
}
/** Where the OIDC token is to be had, out of the variables that exist only with `permissions: id-token: write`. */
function idTokenOf(env, conceal) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = env;
    return token === '' || !URL.canParse(url) ? undefined : { url: new URL(url), requestToken: conceal(token) };
}
/** GitHub Actions, and the runners that work alike. */
class GitHubRunner {
    #process;
    #files;
    #concealed = new concealed/* Concealed */.P();
    /** The accounts that were masked for a message; undefined while accounts may be seen. */
    #maskedAccounts;
    log;
    facts;
    constructor(process) {
        this.#process = process;
        this.#files = new CommandFiles(process.env);
        this.facts = factsOf(process.env);
        const say = (form) => (message) => {
            this.#maskAccountsOf(message);
            // A runner masks what it is told to; what AWS echoes need not get so far. Before the message becomes a command:
            // a secret may be a word of that.
            process.write(form(this.#concealed.hideIn(message)));
        };
        this.log = {
            debug: say((message) => (0,workflow_commands/* workflowCommand */.NA)('debug', message)),
            info: say((message) => `${(0,workflow_commands/* plainLines */.y1)(message)}\n`),
            notice: say((message) => (0,workflow_commands/* workflowCommand */.NA)('notice', message)),
            warning: say((message) => (0,workflow_commands/* workflowCommand */.NA)('warning', message)),
            error: say((message) => (0,workflow_commands/* workflowCommand */.NA)('error', message)),
        };
    }
    conceal = (value) => {
        this.#concealed.add(value);
        this.#process.write((0,workflow_commands/* maskCommands */.vu)(value));
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
     * From now on, masks every account id before the first message that names it (`mask-aws-account-id`). Only so are
     * those covered that nobody here knows of beforehand: in what AWS answers, and in what is wrong with a request.
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
    /** A mistyped input is only a line among many in what GitHub says of it; here it gets a warning with the right name. */
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
    idToken() {
        return idTokenOf(this.#process.env, this.conceal);
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


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The value itself, whatever it is wrapped in. */
function plainValue(value) {
    return typeof value === 'string' ? value : value.reveal();
}


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   ak: () => (/* binding */ fileCommandEntry),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The commands that GitHub's runner (and Forgejo's, Gitea's, act) reads from standard output, and the entries of its
 * file commands. The reason for not using `@actions/core` is measured: see docs/dependencies.md.
 */
/** A command that the runner acts on: `::add-mask::...`, `::warning title=...::...`. */
function workflowCommand(command, message, properties = {}) {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const text = command === 'add-mask' ? message : message.replace(UNSEEN, escapeControl);
    return `::${command}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeData(text)}\n`;
}
/** Commands that mask a value: the whole, and each line of it, since the log is masked line by line. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    return [...new Set(lines)].map((line) => workflowCommand('add-mask', line)).join('');
}
/** An entry of GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end it early. */
function fileCommandEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Where .NET, a terminal or an editor may begin a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** `::` at the begin of a line, for a reader that passes over white space and what it cannot see. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/** `##[`, with nothing visible between. The runner's older parser finds it anywhere in a line. */
const OLD_COMMAND = /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*\[)/gu;
/** Control characters, by which a text could move the cursor of a terminal; a tab is none of them. */
const CONTROL = /[^\P{Cc}\t]/gu;
/** What a message in an annotation would move or hide text by: control characters but line ends and tabs, directions. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A message as lines of the log that the runner cannot take for commands, whatever somebody outside has put into the
 * texts that it quotes. The runner compares by culture, which does not see characters without width: a space is seen.
 */
function plainLines(message) {
    return message
        .split(LINE_BREAK)
        .map((line) => line.replace(OLD_COMMAND, '# #').replace(CONTROL, escapeControl))
        .map((line) => (COMMAND.test(line) ? `| ${line}` : line))
        .join('\n');
}
function escapeControl(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ undoRecorded),
/* harmony export */   undoEntries: () => (/* binding */ undoEntries)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2228);



/**
 * Takes back what main recorded, if it recorded anything and nobody has yet. The record goes when that is done; while
 * some of it could not be done it stays, since it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if it is damaged, or not one that is used
 */
async function undoRecorded(sinks, runner, path) {
    const text = path === '' ? undefined : await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)(runner.temporaryDirectory, path);
    if (text === undefined) {
        return;
    }
    const entries = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(text);
    switch (entries === undefined ? 'damaged' : await undoEntries(entries, { sinks, runner, isStepOver: true })) {
        case 'done':
            await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeRecord */ .GI)(path);
            return;
        case 'failed':
            runner.log.warning(`What could not be taken back stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
            return;
        case 'damaged':
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `the record of what to take back, ${path}, is damaged, so nothing in it was acted on`,
            });
    }
}
/**
 * Undoes entries, the last first. What others have changed since is left alone, with a warning; a failure of one sink
 * keeps none of the others from it. Nothing is acted on if one part is damaged.
 */
async function undoEntries(entries, undoing) {
    const undos = await undosOf(entries, undoing);
    if (undos === undefined)
        return 'damaged';
    const { runner } = undoing;
    const troubles = [];
    for (const undo of undos.reverse())
        troubles.push(...(await undo(runner)));
    troubles.forEach(({ message }) => {
        runner.log.warning(message);
    });
    return troubles.some(({ kind }) => kind === 'failed') ? 'failed' : 'done';
}
/** What undoes the entries, in their order; undefined unless every sink knows its own. */
async function undosOf(entries, { sinks, isStepOver }) {
    const undos = [];
    for (const { sink: name, data } of entries) {
        const sink = await sinks.get(name)?.();
        const undo = sink?.undo?.(data);
        if (undo === undefined)
            return undefined;
        if (isStepOver || sink?.isRolledBackByRunner !== true)
            undos.push(undo);
    }
    return undos;
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ isSlipOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hG: () => (/* binding */ limitedSuggestion),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** No name that a person types is longer; comparing takes time by the product of the lengths. */
const LONGEST = 200;
/** As many suggestions as anyone reads; comparing each of thousands of names with thousands takes minutes. */
const MOST_SUGGESTIONS = 20;
/** The candidate closest to what was typed, or undefined when none is close enough to be what was meant. */
function nearest(typed, candidates) {
    if (typed.length > LONGEST) {
        return undefined;
    }
    const furthest = Math.max(1, Math.floor(typed.length / 3));
    const wanted = normalize(typed);
    let best;
    for (const candidate of candidates) {
        const name = normalize(candidate);
        // It takes at least as many edits as the lengths differ.
        if (Math.abs(name.length - wanted.length) > Math.min(furthest, (best?.distance ?? Infinity) - 1)) {
            continue;
        }
        const distance = editDistance(wanted, name);
        if (distance <= furthest && distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate;
}
/** Whether one name may be a slip of the pen for the other: one edit or two, and more than a number that differs. */
function isSlipOf(typed, name) {
    const letters = (text) => text.replace(/\d+/g, '');
    const distance = typed.length > LONGEST ? Infinity : editDistance(typed.toLowerCase(), name.toLowerCase());
    return distance > 0 && distance <= Math.min(2, name.length / 3) && letters(typed) !== letters(name);
}
/** `, did you mean 'role-chain'?` or nothing: to be put at the end of a message about an unknown name. */
function suggestion(typed, candidates) {
    const candidate = nearest(typed, candidates);
    return candidate === undefined ? '' : `; did you mean '${candidate}'?`;
}
/** {@link suggestion}, for long lists of names to be held against long lists: in the end it suggests nothing more. */
function limitedSuggestion() {
    let made = 0;
    return (typed, candidates) => (++made > MOST_SUGGESTIONS ? '' : suggestion(typed, candidates));
}
/** People mix up camelCase, snake_case and kebab-case; that is no distance at all. */
function normalize(name) {
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


/***/ })

};
