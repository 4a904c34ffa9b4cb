export const id = 4735;
export const ids = [4735];
export const modules = {

/***/ 74296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ RoleChainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31984);

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
/** The message of any thrown value; that of a system error in words, with its code. */
function messageOf(error) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorInWords */ .S)(error) ?? textOf(error);
}
function textOf(error) {
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

/***/ 22559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
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

/***/ 31984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ systemErrorInWords)
/* harmony export */ });
/** Errors of the operating system in words: `open '/x' ENOENT` says little in a log at night. */
/**
 * The parts of a system error; undefined for any other error. Checks the shape, as `systemCodeOf` does, and for its
 * reason.
 */
function systemErrorOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error && 'syscall' in error)) {
        return undefined;
    }
    const { code, syscall } = error;
    if (typeof code !== 'string' || typeof syscall !== 'string') {
        return undefined;
    }
    return { code, syscall, what: pathIn(error) ?? addressIn(error) };
}
function pathIn(error) {
    return 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}
function addressIn(error) {
    return 'address' in error && typeof error.address === 'string'
        ? `${error.address}${'port' in error && typeof error.port === 'number' ? `:${error.port}` : ''}`
        : undefined;
}
/** What people do with the calls that fail most; any other call is told by its name. */
const DEEDS = {
    open: 'open',
    read: 'read',
    write: 'write to',
    mkdir: 'create',
    mkdtemp: 'create',
    rmdir: 'remove',
    unlink: 'remove',
    rm: 'remove',
    rename: 'rename',
    scandir: 'list',
    lstat: 'look at',
    stat: 'look at',
    readlink: 'look at',
    access: 'access',
    chmod: 'change the permissions of',
    chown: 'change the owner of',
    listen: 'listen on',
};
const noPermission = ({ syscall, what }) => syscall.startsWith('spawn')
    ? `there is no permission to run ${what ?? 'the program'}`
    : `there is no permission to ${DEEDS[syscall] ?? syscall} ${what ?? 'the file'}`;
/** In words, by code. A call on what is open already names no path. */
const WORDS = {
    ENOENT: ({ syscall, what }) => syscall.startsWith('spawn') ? `there is no program ${what ?? ''}`.trim() : `${what ?? 'the file'} does not exist`,
    EACCES: noPermission,
    EPERM: noPermission,
    ENOSPC: ({ what }) => `no space is left on the disk${what === undefined ? '' : ` for ${what}`}`,
    EDQUOT: ({ what }) => `the quota of the disk is used up${what === undefined ? '' : `, for ${what}`}`,
    EROFS: ({ what }) => `${what ?? 'the file'} is on a file system that cannot be written`,
    EISDIR: ({ what }) => `${what ?? 'it'} is a directory`,
    ENOTDIR: ({ what }) => `a part of the path ${what ?? ''} is not a directory`.replace('  ', ' '),
    ENOTEMPTY: ({ what }) => `${what ?? 'the directory'} is not empty`,
    EEXIST: ({ what }) => `${what ?? 'the file'} exists already`,
    EMFILE: () => 'this process has too many files open',
    ENFILE: () => 'this machine has too many files open',
    ELOOP: ({ what }) => `${what ?? 'the path'} leads through symbolic links that are not followed`,
    ENAMETOOLONG: ({ what }) => `the name ${what ?? ''} is too long`.replace('  ', ' '),
    EBUSY: ({ what }) => `${what ?? 'the file'} is in use by another program`,
    ETXTBSY: ({ what }) => `${what ?? 'the file'} is being run`,
    EXDEV: ({ what }) => `${what ?? 'the file'} is on another file system`,
    EIO: ({ what }) => `the disk failed${what === undefined ? '' : ` with ${what}`}`,
    EADDRINUSE: ({ what }) => `${what ?? 'the address'} is in use by another program`,
    EADDRNOTAVAIL: ({ what }) => `${what ?? 'the address'} is not an address of this machine`,
};
/**
 * A system error as the end of a sentence, with its code: `/x does not exist (ENOENT)`.
 *
 * @returns undefined for other errors, and for codes that are not known here
 */
function systemErrorInWords(error) {
    const known = systemErrorOf(error);
    const words = known === undefined || !Object.hasOwn(WORDS, known.code) ? undefined : WORDS[known.code];
    return known === undefined || words === undefined ? undefined : `${words(known)} (${known.code})`;
}


/***/ }),

/***/ 66906:
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

/***/ 75406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealed)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65320);
/* harmony import */ var _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24330);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);



const HIDDEN = '***';
/** The base64 of a shorter value may occur by chance. */
const LONG = 8;
/** Values that must not appear in any text, for places that no runner masks: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    #acrossGaps = [];
    /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
    add(value) {
        this.#longestFirst = undefined;
        const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
        for (const line of [value, ...lines].filter(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMaskable */ .h_)) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
            this.#values.add(line.replaceAll('/', '\\/'));
            if (line.length >= LONG) {
                this.#values.add((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .s)(Buffer.from(line).toString('base64'), '='));
            }
        }
    }
    /** The text with `***` in place of every value that was added; a long one also if it is broken by white space. */
    hideIn(text) {
        if (this.#longestFirst === undefined) {
            this.#longestFirst = [...this.#values].sort((one, other) => other.length - one.length);
            this.#acrossGaps = this.#longestFirst.flatMap((value) => (0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutGaps */ .C3)(value) ?? []);
        }
        // First, since a short value may be a part of a long one.
        const whole = (0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__/* .hideAcrossGaps */ .p6)(text, this.#acrossGaps, HIDDEN);
        return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
    }
}


/***/ }),

/***/ 24735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sF: () => (/* binding */ currentRunner),
  qG: () => (/* binding */ leave),
  xV: () => (/* binding */ reportFailure)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(22173);
;// CONCATENATED MODULE: ./src/request/inputs/definition.ts
/** A default that means nothing, since the text of inputs is trimmed. */
const BLANK = ' ';

// EXTERNAL MODULE: ./src/request/input-slips.ts
var input_slips = __webpack_require__(69411);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/runner/account-ids.ts
var account_ids = __webpack_require__(66906);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(41814);
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
            await requireWritable(this.#path(variable)).catch((error) => {
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
            await requireWritable(path);
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
/** @throws the system's error; also for a pipe that nobody reads, since writing to it would block forever */
async function requireWritable(path) {
    await (0,promises_.access)(path, promises_.constants.W_OK);
    if ((await (0,promises_.stat)(path)).isFIFO()) {
        await (await (0,promises_.open)(path, promises_.constants.O_WRONLY | promises_.constants.O_NONBLOCK)).close();
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
var concealed = __webpack_require__(75406);
// EXTERNAL MODULE: ./src/runner/plain-text.ts
var plain_text = __webpack_require__(65320);
;// CONCATENATED MODULE: ./src/runner/github.ts











/** The prefix of the variables in which a runner passes inputs. */
const PREFIX = 'INPUT_';
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
        return this.#process.env[inputVariable(name)] ?? '';
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
    isLeftEmpty(name) {
        const { whenEmpty } = inputs/* INPUTS */.mc[name];
        const text = this.#process.env[inputVariable(name)];
        return whenEmpty !== undefined && text !== undefined && text !== BLANK && text.trim() === '';
    }
    /** A runner passes on what it does not know, after a warning of its own that is easy to miss. */
    misnamedInputs(known) {
        return Object.entries(this.#process.env)
            .filter(([variable]) => variable.startsWith(PREFIX))
            .flatMap(([variable, value = '']) => {
            const typed = variable.slice(PREFIX.length).toLowerCase();
            const meant = known.some((name) => name === typed) ? undefined : (0,input_slips/* inputMeantBy */.j)(typed, known);
            const message = `is not an input of this action; did you mean '${meant ?? ''}'?`;
            return meant === undefined ? [] : [{ typed, meant, message, isEmpty: value.trim() === '' }];
        });
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
        return path === '' ? undefined : (await __webpack_require__.e(/* import() */ 9727).then(__webpack_require__.bind(__webpack_require__, 99727))).openSummary(path, { guard, hidesAccounts });
    }
}
function inputVariable(name) {
    return `${PREFIX}${name.toUpperCase()}`;
}

// EXTERNAL MODULE: ./src/runner/standard-output.ts
var standard_output = __webpack_require__(77847);
;// CONCATENATED MODULE: ./src/runner/current.ts



/**
 * The runner that started this process, with what our own code may know of `process`: its environment and directory.
 * `@actions/core` reads the environment and writes to standard output by itself.
 *
 * @param withoutLog whether the program ends if its log cannot be written, or goes on, since it delivers nothing
 */
function currentRunner(withoutLog = 'ends') {
    (0,standard_output/* endOnBrokenLog */.EF)(process.stdout, process.stderr, (status) => {
        if (withoutLog === 'ends')
            process.exit(status);
    });
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
    setTimeout(() => {
        if (process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq')))
            leaveWithoutWaiting();
        process.exit();
    }, GRACE_MILLISECONDS).unref();
}
/**
 * Ends the process although the system has not answered a request about a file: even `process.exit` waits for that. The
 * process becomes another program, which ends at once with the same exit code; where Node.js cannot do that (before
 * 22.15, on Windows), it is killed.
 */
function leaveWithoutWaiting() {
    if (process.execve !== undefined && process.platform !== 'win32') {
        // That it is an experimental function is nothing to tell users.
        process.removeAllListeners('warning');
        process.execve(process.execPath, [process.execPath, '--eval', `process.exitCode = ${process.exitCode ?? 0}`]);
    }
    process.kill(process.pid, 'SIGKILL');
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

/***/ 65320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h_: () => (/* binding */ isMaskable),
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
/** A shorter text stands in too many others by chance: masking `a` or `no` would make a log unreadable. */
const MIN_MASK_LENGTH = 4;
/** Whether a text is long enough to be hidden wherever it occurs. */
function isMaskable(text) {
    return text.trim().length >= MIN_MASK_LENGTH;
}
/** What to mask of a secret: each line of it, since the log is masked line by line. */
function linesToMask(secret) {
    return [...new Set(secret.split(/\r?\n/).filter(isMaskable))];
}
function escapeControl(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}


/***/ }),

/***/ 41814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The plain value, unwrapped if it is a secret. */
function plainValue(value) {
    return typeof value === 'string' ? value : value.reveal();
}


/***/ }),

/***/ 77847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ endOnBrokenLog),
/* harmony export */   Pk: () => (/* binding */ statusOfClosedOutput),
/* harmony export */   rn: () => (/* binding */ StandardOutput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** The exit status of a program that ends because nobody reads its output any more, as shells show it (SIGPIPE). */
const READER_GONE = 141;
/** Standard output for results: nothing is printed in part without the command failing. */
class StandardOutput {
    #stream;
    #failure;
    #last = Promise.resolve();
    constructor(stream) {
        this.#stream = stream;
        // Without a listener, Node.js ends the process with a stack trace.
        stream.on('error', this.#note);
    }
    /** Writes a text. @throws RoleChainError `delivery` if an earlier one could not be written */
    print = (text) => {
        this.#throwFailure();
        this.#last = new Promise((resolve) => {
            this.#stream.write(text, (error) => {
                if (error instanceof Object)
                    this.#note(error);
                resolve();
            });
        });
    };
    /** Waits until everything is written. @throws RoleChainError `delivery` if it could not be */
    printed = async () => {
        await this.#last;
        this.#throwFailure();
    };
    #note = (error) => {
        this.#failure ??= error;
    };
    #throwFailure() {
        if (this.#failure === undefined)
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `standard output cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(this.#failure)}`,
            hint: 'What has been printed is not complete: do not use it.',
            cause: this.#failure,
        });
    }
}
/**
 * The exit status if a failure means that the reader of the output is gone, as with `| head -1`: that is no mistake, and
 * nobody has to be told. Undefined for any other failure.
 */
function statusOfClosedOutput(error) {
    const isOutput = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G && error.code === 'delivery';
    const code = isOutput ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error.cause) : undefined;
    return code === 'EPIPE' || code === 'EOF' ? READER_GONE : undefined;
}
/**
 * For the programs that a runner starts: if the log cannot be written, masks do not reach the runner, so nothing goes
 * on. The reason goes to standard error, if that can be written.
 */
function endOnBrokenLog(stdout, stderr, exit) {
    stderr.on('error', () => undefined);
    stdout.on('error', (error) => {
        stderr.write(`role-chain: the log cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}\n`, () => undefined);
        exit(1);
    });
}


/***/ }),

/***/ 43675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutEnding)
/* harmony export */ });
/**
 * The text without those of its last characters that are among some, in linear time: a regular expression such as
 * `/=+$/` tries again at each character of a run that is not at the end.
 */
function withoutEnding(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}


/***/ })

};
