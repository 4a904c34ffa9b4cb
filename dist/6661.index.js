export const id = 6661;
export const ids = [6661,1014];
export const modules = {

/***/ 3029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES)
/* harmony export */ });
/** The variables in which SDKs look for keys. */
const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];


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
/**
 * The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. Told by the shape rather than by
 * `instanceof Error`: to code that runs in a VM context, as under jest, the errors of `node:fs` are of another `Error`
 * class, and a missing file must not turn into a failure there.
 */
function systemCodeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Pt: () => (/* binding */ DIRECTORY_PREFIX)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** What the names of this program's private directories begin with, below a temporary directory. */
const DIRECTORY_PREFIX = 'aws-role-chain-';
/** Whether something belongs to the user that this process runs as. Windows does not tell. */
function isOurs(uid) {
    const own = process.geteuid?.();
    return own === undefined || own === uid;
}
/**
 * What is wrong with a path that is said to be of a private directory of this program; undefined if nothing is. A link
 * is never followed: it is `foreign`, as is what another user made.
 *
 * @throws Error of the system if there is no such directory
 */
async function faultOf(directory, { parents, name }) {
    const isInPlace = parents.some((parent) => directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)));
    if (!isInPlace || !name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))
        return 'misplaced';
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
    return status.isDirectory() && isOurs(status.uid) ? undefined : 'foreign';
}


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   LT: () => (/* binding */ deliveryError),
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   Vg: () => (/* binding */ ensurePrivateDirectory),
/* harmony export */   f1: () => (/* binding */ removeEmptyDirectories),
/* harmony export */   gQ: () => (/* binding */ PRIVATE_MODE),
/* harmony export */   pe: () => (/* binding */ toByteText),
/* harmony export */   q1: () => (/* binding */ readPrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);






const isWindows = process.platform === 'win32';
/** Reading and writing for the owner, nothing for anyone else. */
const PRIVATE_MODE = 0o600;
/** Text as it will stand in a file: its UTF-8 bytes, one character each. */
function toByteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** A failure of the file system as the error that users see. The file's contents are never part of it. */
function deliveryError(message, cause, hint) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G)
        return cause;
    const details = { code: 'delivery', message: `${message}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, cause };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G(hint === undefined ? details : { ...details, hint });
}
async function statusOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot look at ${path}`, error);
    }
}
function refusal(path, reason, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G({ code: 'delivery', message: `refusing to use ${path}: ${reason}`, hint });
}
/** Throws if a directory is a symbolic link, by which credentials would land where someone else decided. */
async function refuseLinkedDirectory(directory) {
    if ((await statusOf(directory))?.isSymbolicLink() === true) {
        throw refusal(directory, 'it is a symbolic link', 'Name the directory that it points to instead.');
    }
}
/** Throws if the file or its directory is a symbolic link, or if the file is no regular file. */
async function refuseUnusualFile(path) {
    await refuseLinkedDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    const status = await statusOf(path);
    if (status?.isSymbolicLink() === true) {
        throw refusal(path, 'it is a symbolic link', 'Name the file that it points to instead.');
    }
    if (status?.isFile() === false)
        throw refusal(path, 'it is not a regular file', 'Name a regular file instead.');
}
/**
 * Reads a file, never through a symbolic link; undefined if there is none.
 *
 * @throws RoleChainError `delivery` if it is a link, stands in a linked directory, or cannot be read
 */
async function readPrivateFile(path) {
    await refuseUnusualFile(path);
    let handle;
    try {
        const flags = isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | flags);
        const { mode, uid, gid } = await handle.stat();
        return { text: await handle.readFile('latin1'), mode: mode & 0o777, uid, gid };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot read ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/** Virus scanners and indexers hold files open on Windows, for moments in which they cannot be replaced. */
async function renamePatiently(from, to) {
    for (let pauseMs = 10;; pauseMs *= 2) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
            return;
        }
        catch (error) {
            const isPassing = isWindows && ['EPERM', 'EACCES', 'EBUSY'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) ?? '');
            if (!isPassing || pauseMs > 1000)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
        }
    }
}
async function fill(path, text, mode, replaced) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', PRIVATE_MODE);
    try {
        await handle.writeFile(text, 'latin1');
        // Root in a container must not take a file away from the runner's user, who reads it in later steps. Where it may
        // not give the file back (a user that is not mapped into the container), having written it is still worth more.
        if (replaced !== undefined && process.getuid?.() === 0) {
            await handle.chown(replaced.uid, replaced.gid).catch(() => undefined);
        }
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file whole: a reader sees the old bytes or the new ones, whatever happens in between.
 *
 * @param replaced what {@link readPrivateFile} gave for this path; its owner is kept
 * @throws RoleChainError `delivery`
 */
async function writePrivateFile(path, text, mode = PRIVATE_MODE, replaced) {
    await refuseUnusualFile(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fill(temporary, text, mode, replaced);
        await renamePatiently(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        const hint = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'EBUSY' ? 'A file that is a mount of its own cannot be replaced.' : undefined;
        throw deliveryError(`cannot write ${path}`, error, hint);
    }
}
/**
 * Removes what processes that were killed while writing this file left beside it. To be called by the holder of the
 * file's lock, when no other process is writing it.
 */
async function removeLeftovers(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const isLeftover = (name) => name.startsWith(`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.`) && /^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length + 1));
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory).catch(() => [])).filter(isLeftover)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { force: true }).catch(() => undefined);
    }
}
/** Makes a directory 0700, with those above it that are missing; returns the ones that were made, outermost first. */
async function ensurePrivateDirectory(directory) {
    await refuseLinkedDirectory(directory);
    try {
        const outermost = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true, mode: 0o700 });
        const made = [];
        for (let path = directory; outermost !== undefined; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
            made.unshift(path);
            if (path === outermost || path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
                break;
        }
        return made;
    }
    catch (error) {
        throw deliveryError(`cannot create the directory ${directory}`, error);
    }
}
/** Removes those of these directories, innermost last, that are empty. Never fails: a directory in use is no fault. */
async function removeEmptyDirectories(directories) {
    for (const directory of [...directories].reverse())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(directory).catch(() => undefined);
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
/* harmony import */ var _sink_take_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1014);



/** The action's post step: takes back what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .sF)();
    // GitHub compares without regard to case where action.yml asks the same.
    if (runner.environment['AWS_SKIP_CLEANUP_STEP']?.toLowerCase() === 'true') {
        return;
    }
    try {
        await (0,_sink_take_back_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n)(runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        runner.log.warning(`Not everything could be taken back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    const wanted = normalise(typed);
    let best;
    for (const candidate of candidates) {
        const name = normalise(candidate);
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

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealed)
/* harmony export */ });
const HIDDEN = '***';
/** Values that must not show in any text, for where no runner masks them: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    /** Adds a value, each line of it, and both as they stand in a URL. */
    add(value) {
        this.#longestFirst = undefined;
        const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
        for (const line of [value, ...lines].filter((each) => each.trim() !== '')) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
        }
    }
    /** The text with `***` in place of every value that was added. */
    hideIn(text) {
        this.#longestFirst ??= [...this.#values].sort((one, other) => other.length - one.length);
        return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), text);
    }
}


/***/ }),

/***/ 2623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   sF: () => (/* binding */ currentRunner),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);


/** The runner that this process was started by. The only place where the action touches `process`. */
function currentRunner() {
    return new _github_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubRunner */ .me({
        env: { ...process.env },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
        write: (text) => {
            process.stdout.write(text);
        },
    });
}
/** How long connections that nobody waits for may keep a finished process alive. */
const GRACE_MILLISECONDS = 1000;
/** Lets the process end: at once where it can, soon in any case. Call it when all work is done. */
function leave() {
    setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref();
}
/** Ends the step as failed, saying why. */
function reportFailure(error, log) {
    process.exitCode = 1;
    log.error(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.describe() : `Unexpected error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) && error instanceof Error && error.stack !== undefined) {
        log.debug(error.stack);
    }
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  me: () => (/* binding */ GitHubRunner),
  xS: () => (/* binding */ factsOf),
  Xb: () => (/* binding */ idTokenEndpointOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/request/nearest.ts
var nearest = __webpack_require__(6171);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
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
/** Twelve digits that are not part of a longer number. */
const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;
/** What `GITHUB_*` variables tell; empty ones (`GITHUB_HEAD_REF` outside of pull requests) count as not told. */
function factsOf(env) {
    const told = Object.entries(FACTS).flatMap(([fact, variable]) => {
        const value = env[variable];
        return value === undefined || value === '' ? [] : [[fact, value]];
    });
    return Object.fromEntries(told);
}
/** Where the OIDC token is to be had, out of the variables that exist only with `permissions: id-token: write`. */
function idTokenEndpointOf(env, conceal) {
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
        for (const [account] of this.#maskedAccounts === undefined ? [] : message.matchAll(ACCOUNT_ID)) {
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
    idTokenEndpoint() {
        return idTokenEndpointOf(this.#process.env, this.conceal);
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
    return `::${command}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeData(message)}\n`;
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
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const HIDDEN = '***';
/**
 * A value that must never be printed: a key, session token, JWT, assertion, password or TOTP seed.
 * Its string, JSON and inspect forms are `***`; only {@link Secret.reveal} gives the value, and only a sink or the
 * request that needs it may call that.
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

/***/ 2670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);

/** Variables that speak of other credentials than the exported keys, or of another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
/** The variables by which the SDKs find profile files elsewhere than in the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Every variable that this program ever sets: post restores no other, whatever it is told. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those that hold something are: the JavaScript
 * SDK, for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables(delivery, current) {
    const { region, credentials, profile } = delivery;
    const variables = new Map();
    const clear = (name) => {
        if ((current[name] ?? '') !== '') {
            variables.set(name, '');
        }
    };
    if (delivery.clearOthers) {
        _credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.forEach(clear);
    }
    if (region !== undefined) {
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    }
    if (profile !== undefined) {
        variables.set('AWS_PROFILE', profile);
    }
    if (credentials === undefined) {
        return variables;
    }
    CONFLICTING.filter((name) => !variables.has(name)).forEach(clear);
    clear('AWS_SESSION_TOKEN');
    variables.set('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    variables.set('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) {
        variables.set('AWS_SESSION_TOKEN', credentials.sessionToken);
    }
    return variables;
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoFiles: () => (/* binding */ undoFiles),
  n: () => (/* binding */ undoRecorded)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/credentials.ts
var credentials = __webpack_require__(3029);
// EXTERNAL MODULE: ./src/sink/job-directory.ts
var job_directory = __webpack_require__(3706);
// EXTERNAL MODULE: ./src/sink/profile-undo.ts + 2 modules
var profile_undo = __webpack_require__(4943);
// EXTERNAL MODULE: ./src/sink/undo.ts
var undo = __webpack_require__(8601);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(2670);
// EXTERNAL MODULE: ./src/sink/profile-undo-parse.ts
var profile_undo_parse = __webpack_require__(1983);
;// CONCATENATED MODULE: ./src/sink/undo-parse.ts


const isVariable = (0,profile_undo_parse/* isRecordOf */.vJ)({
    name: (value) => (0,profile_undo_parse/* isString */.Kg)(value) && environment/* DELIVERED_VARIABLES */.VA.includes(value),
    before: profile_undo_parse/* isString */.Kg,
    earlier: (0,profile_undo_parse/* isOptional */.dK)((0,profile_undo_parse/* isListOf */.sh)(profile_undo_parse/* isString */.Kg)),
    writtenHash: profile_undo_parse/* isString */.Kg,
});
const isUndo = (0,profile_undo_parse/* isRecordOf */.vJ)({
    salt: profile_undo_parse/* isString */.Kg,
    variables: (0,profile_undo_parse/* isListOf */.sh)(isVariable),
    profiles: (0,profile_undo_parse/* isOptional */.dK)(profile_undo_parse/* isProfileUndo */.is),
    jobFiles: (0,profile_undo_parse/* isOptional */.dK)(profile_undo_parse/* isPath */.uf),
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold keys.
        return undefined;
    }
}
/**
 * What a record says is to be taken back; undefined if it is damaged or not of this program. It is this program's own,
 * but it has been outside of it: one part that does not fit, and nothing of it is acted on.
 */
function parseUndo(text) {
    const value = parsed(text);
    return isUndo(value) ? value : undefined;
}

// EXTERNAL MODULE: ./src/sink/undo-record.ts
var undo_record = __webpack_require__(8383);
;// CONCATENATED MODULE: ./src/sink/take-back.ts







/**
 * Takes back what main recorded, if it recorded anything and nobody has yet. The record goes when that is done; while
 * some of it could not be done it stays, since it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if something could not be taken back
 */
async function undoRecorded(runner, path) {
    const text = path === '' ? undefined : await (0,undo_record/* readRecord */.aE)(runner.temporaryDirectory, path);
    if (text === undefined) {
        return;
    }
    const undo = parseUndo(text);
    if (undo === undefined) {
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `the record of what to take back, ${path}, is damaged, so nothing in it was acted on`,
        });
    }
    const areFilesDone = await undoFiles(undo, runner);
    const variablesFailure = await restoreVariables(undo, runner).catch((error) => ({ error }));
    if (areFilesDone && variablesFailure === undefined) {
        await (0,undo_record/* removeRecord */.GI)(path);
        return;
    }
    runner.log.warning(`What could not be taken back stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
    if (variablesFailure !== undefined) {
        throw variablesFailure.error;
    }
}
/**
 * Takes back profiles, leaving alone what somebody else has changed since, and removes the files of this job alone,
 * whoever has changed them. False if that failed, as logged.
 */
async function undoFiles({ profiles, jobFiles }, runner) {
    const troubles = profiles === undefined ? [] : [...(await (0,profile_undo/* undoProfiles */.J)(profiles))];
    if (jobFiles !== undefined) {
        await (0,job_directory/* removeJobFiles */.H0)(runner.temporaryDirectory, jobFiles).catch((error) => {
            troubles.push({ kind: 'failed', message: (0,errors/* messageOf */.bD)(error) });
        });
    }
    troubles.forEach(({ message }) => {
        runner.log.warning(message);
    });
    return troubles.every(({ kind }) => kind !== 'failed');
}
/** What a variable is to be again: never the path of a file that was taken back already. */
async function valueToRestore({ before, earlier = [] }) {
    for (const value of [before, ...earlier]) {
        if (!(await (0,job_directory/* isOfRemovedDirectory */.ZB)(value)))
            return value;
    }
    return '';
}
/** Restores variables, leaving alone what somebody else has changed since. */
async function restoreVariables({ salt, variables }, runner) {
    const restored = new Map();
    for (const variable of variables) {
        const { name, before, writtenHash } = variable;
        const now = runner.environment[name] ?? '';
        if ((0,undo/* fingerprint */.Rj)(now, salt) === writtenHash) {
            restored.set(name, await valueToRestore(variable));
        }
        else if (now !== before) {
            runner.log.warning(`${name} was changed since this step set it; leaving it alone.`);
        }
    }
    for (const name of credentials/* KEY_VARIABLES */.A) {
        const value = restored.get(name) ?? '';
        if (value !== '') {
            runner.conceal(value);
        }
    }
    if (restored.size > 0) {
        await runner.exportVariables(restored);
    }
    return undefined;
}


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ checkRecordable),
/* harmony export */   GI: () => (/* binding */ removeRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7775);






/*
 * Where the record of what post takes back stands: `undo.json` in a private directory of its own below the job's
 * temporary directory. It may hold earlier keys, so only its path goes into the runner's state.
 */
const FILE = 'undo.json';
const DIRECTORY = /^aws-role-chain-[A-Za-z0-9_-]+$/;
function unrecordable(error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `What post has to take back cannot be recorded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        hint: 'The directory in RUNNER_TEMP must be there and writable.',
        cause: error,
    });
}
/**
 * Finds out, by trying, whether a record could be made; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkRecordable(temporaryDirectory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .DIRECTORY_PREFIX */ .Pt)));
    }
    catch (error) {
        throw unrecordable(error);
    }
}
/**
 * Makes the record; returns its path.
 *
 * @throws RoleChainError `delivery`
 */
async function writeRecord(temporaryDirectory, text) {
    let path;
    try {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .DIRECTORY_PREFIX */ .Pt)), FILE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__/* .PRIVATE_MODE */ .gQ, flag: 'wx', flush: true });
        return path;
    }
    catch (error) {
        if (path !== undefined)
            await removeRecord(path).catch(() => undefined);
        throw unrecordable(error);
    }
}
/** Removes a record and its directory, and nothing else that may be in there. */
async function removeRecord(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).catch(() => undefined);
}
function refusal(path, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `the record of what to take back, ${path}, is not used: ${reason}`,
    });
}
/** Throws unless the path is one that {@link writeRecord} could have given, in a directory of ours. */
async function requireOwnPlace(temporaryDirectory, path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const isNamedSo = path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE);
    const fault = isNamedSo ? await (0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(directory, { parents: [temporaryDirectory], name: DIRECTORY }) : 'misplaced';
    if (fault === 'misplaced')
        throw refusal(path, 'it is not where this action keeps its records');
    if (fault === 'foreign')
        throw refusal(path, 'its directory is not one that this user made');
}
/**
 * Reads a record; undefined if it is not there (any more). The state that names it is not trusted: a record says what
 * to write into which files, so it has to be a file that this user made, at the place where this program makes them.
 *
 * @throws RoleChainError `delivery` if it is not that
 */
async function readRecord(temporaryDirectory, path) {
    let handle;
    try {
        await requireOwnPlace(temporaryDirectory, path);
        const flags = process.platform === 'win32' ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flags);
        const status = await handle.stat();
        if (!status.isFile() || status.nlink > 1 || !(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .MU)(status.uid)) {
            throw refusal(path, 'it is not a plain file that this user made');
        }
        return await handle.readFile('utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G ? error : refusal(path, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    finally {
        await handle?.close();
    }
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   UO: () => (/* binding */ recordUndo),
/* harmony export */   jw: () => (/* binding */ variableUndo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1814);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8383);



const STATE = 'undo';
/** What it takes to put variables back to what they are now. The history of a variable begins with what it is now. */
function variableUndo(variables, current, history = {}) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return {
        salt,
        variables: [...variables].map(([name, value]) => {
            const [before = current[name] ?? '', ...earlier] = history[name] ?? [];
            const writtenHash = fingerprint((0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(value), salt);
            return earlier.length === 0 ? { name, before, writtenHash } : { name, before, earlier, writtenHash };
        }),
    };
}
/** What tells whether a variable is still what it was set to, without telling what that is. */
function fingerprint(value, salt) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(salt).update(value).digest('hex');
}
/**
 * Records an undo for the post step: the private file first, then its path in the state. To be called before anything
 * is done that it takes back. Returns the path of the record.
 *
 * @throws RoleChainError `delivery`
 */
async function recordUndo(undo, runner) {
    const path = await (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(runner.temporaryDirectory, JSON.stringify(undo));
    try {
        await runner.saveState(STATE, path);
        return path;
    }
    catch (error) {
        await (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecord */ .GI)(path).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
