export const id = 6661;
export const ids = [6661,1579,7775];
export const modules = {

/***/ 15950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   uf: () => (/* binding */ isPath),
/* harmony export */   vJ: () => (/* binding */ isRecordOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether it is a string. */
const isString = (value) => typeof value === 'string';
/** Whether it is a count, an offset or a time. */
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** Whether it can be the path of something to undo. */
const isPath = (value) => isString(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && !value.includes('\0');
/** Whether all items of a list are of a type. */
function isListOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
/** Whether it is of a type, or undefined. */
function isOptional(check) {
    return (value) => value === undefined || check(value);
}
/** The type parameter makes the compiler require a check for every field, so this stays in step with the types. */
function isRecordOf(checks) {
    const fields = Object.entries(checks);
    return (value) => typeof value === 'object' && value !== null && fields.every(([key, check]) => check(Reflect.get(value, key)));
}


/***/ }),

/***/ 13853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Pt: () => (/* binding */ DIRECTORY_PREFIX)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The prefix of this program's private directories in a temporary directory. */
const DIRECTORY_PREFIX = 'aws-role-chain-';
/** Whether something belongs to the user that this process runs as. Cannot be checked on Windows. */
function isOurs(uid) {
    const own = process.geteuid?.();
    return own === undefined || own === uid;
}
/**
 * What is wrong with a path that should be a private directory of this program; undefined if nothing is. Links are
 * never followed: they are `foreign`, as is anything made by another user.
 *
 * @throws the system's error if there is no such directory
 */
async function faultOf(directory, { parents, name }) {
    const isInPlace = parents.some((parent) => directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)));
    if (!isInPlace || !name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))
        return 'misplaced';
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
    return status.isDirectory() && isOurs(status.uid) ? undefined : 'foreign';
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13853);




const isWindows = process.platform === 'win32';
/**
 * Reads a private file of this user: a regular file with a single link that nobody else may read or write. Anything
 * else is `foreign`: someone else could have put it there.
 *
 * @throws the system's error, if the file exists but cannot be read
 */
async function readOwnFile(path) {
    let handle;
    try {
        const flags = isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flags);
        const status = await handle.stat();
        const isPrivate = (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(status.uid) && (isWindows || (status.mode & 0o077) === 0);
        return status.isFile() && status.nlink === 1 && isPrivate
            ? { kind: 'own', text: await handle.readFile('utf8') }
            : { kind: 'foreign' };
    }
    catch (error) {
        const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error);
        if (code === 'ENOENT')
            return { kind: 'absent' };
        // A link; those are not followed.
        if (code === 'ELOOP' || code === 'EMLINK')
            return { kind: 'foreign' };
        throw error;
    }
    finally {
        await handle?.close();
    }
}


/***/ }),

/***/ 37775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   LT: () => (/* binding */ deliveryError),
/* harmony export */   bu: () => (/* binding */ refuseLinkedDirectory),
/* harmony export */   gQ: () => (/* binding */ PRIVATE_MODE),
/* harmony export */   h3: () => (/* binding */ isOpenToAll),
/* harmony export */   q1: () => (/* binding */ readPrivateFile),
/* harmony export */   toByteText: () => (/* binding */ toByteText),
/* harmony export */   writePrivateFile: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13853);







const isWindows = process.platform === 'win32';
/** Reading and writing for the owner, nothing for anyone else. */
const PRIVATE_MODE = 0o600;
/** Text as it will be stored in a file: its UTF-8 bytes, one character each. */
function toByteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** A file system failure as the error that users see. Never contains the file's contents. */
function deliveryError(message, cause, hint) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G)
        return cause;
    const details = { code: 'delivery', message: `${message}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, cause };
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G(hint === undefined ? details : { ...details, hint });
}
async function statusOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot look at ${path}`, error);
    }
}
function refusal(path, reason, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G({ code: 'delivery', message: `refusing to use ${path}: ${reason}`, hint });
}
/**
 * Throws if a directory is a symbolic link, which would let someone else decide where credentials end up.
 *
 * @throws RoleChainError `delivery`
 */
async function refuseLinkedDirectory(directory) {
    if ((await statusOf(directory))?.isSymbolicLink() === true) {
        throw refusal(directory, 'it is a symbolic link', 'Name the directory that it points to instead.');
    }
}
/** Throws if the file or its directory is a symbolic link, or if the file is not a regular file. */
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
 * Throws if a file belongs to someone who has no part in its directory: neither this user, nor root, nor the owner of
 * the directory. They can only have put it there to be given what is written next (see {@link fill}).
 */
async function refuseForeignFile(path, uid) {
    if (isWindows || uid === 0 || (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .isOurs */ .MU)(uid) || (await statusOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))?.uid === uid)
        return;
    const hint = `Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;
    throw refusal(path, 'it belongs to another user, in a directory that is not theirs', hint);
}
/**
 * Whether any user may replace the files in a directory: it is writable for all, and not sticky as `/tmp` is. False if
 * there is none. Cannot be checked on Windows.
 */
async function isOpenToAll(directory) {
    const mode = Number((await statusOf(directory))?.mode ?? 0);
    return !isWindows && (mode & 0o1002) === 0o002;
}
/**
 * Reads a file, never through a symbolic link; undefined if there is none.
 *
 * @throws RoleChainError `delivery` if it is a link, is in a linked directory, belongs to someone else, or cannot be
 *   read
 */
async function readPrivateFile(path) {
    await refuseUnusualFile(path);
    let handle;
    try {
        const flags = isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | flags);
        const { mode, uid, gid } = await handle.stat();
        await refuseForeignFile(path, uid);
        return { text: await handle.readFile('latin1'), mode: mode & 0o777, uid, gid };
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot read ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/** On Windows, virus scanners and indexers briefly hold files open, and they cannot be replaced then. */
async function renamePatiently(from, to) {
    for (let pauseMs = 10;; pauseMs *= 2) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
            return;
        }
        catch (error) {
            const isTransient = isWindows && ['EPERM', 'EACCES', 'EBUSY'].includes((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) ?? '');
            if (!isTransient || pauseMs > 1000)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
        }
    }
}
async function fill(path, text, mode, replaced) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', PRIVATE_MODE);
    try {
        await handle.writeFile(text, 'latin1');
        // Root in a container must not take a file away from the runner's user, who reads it in later steps. If it cannot
        // give the file back (a user that is not mapped into the container), keeping the written file is still better.
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
 * Writes a file atomically: a reader sees the old bytes or the new ones, whatever happens in between.
 *
 * @param replaced what {@link readPrivateFile} returned for this path; its owner is kept
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
        const hint = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'EBUSY' ? 'A file that is itself a mount cannot be replaced.' : undefined;
        throw deliveryError(`cannot write ${path}`, error, hint);
    }
}
/**
 * Removes what processes that were killed while writing this file left next to it. Only call it while holding the
 * file's lock, so that no other process is writing it.
 */
async function removeLeftovers(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const isLeftover = (name) => name.startsWith(`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.`) && /^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length + 1));
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory).catch(() => [])).filter(isLeftover)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 47879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


const OF_STEP = {
    whose: "the step's",
    hint: 'No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.',
    hintAfterAttempts: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
};
/** Node.js fires a longer timer at once. Deadlines of steps are far shorter. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The end of the step's time: one deadline for everything it does, so that nothing can hang. */
class Deadline {
    #seconds;
    #end;
    #controller = new AbortController();
    #timer;
    #limit;
    #hasReported = false;
    /** @param startedAt when the seconds start to count, in milliseconds of `performance.now()` */
    constructor(seconds, startedAt = performance.now(), limit = OF_STEP) {
        // Everything in progress listens: with many targets, that is many listeners.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        this.#seconds = seconds;
        this.#limit = limit;
        this.#end = startedAt + seconds * 1000;
        this.#timer = setTimeout(() => {
            this.#controller.abort();
        }, Math.min(MAX_TIMER_MS, this.remainingMilliseconds()));
    }
    /** Aborted when time is up. */
    get signal() {
        return this.#controller.signal;
    }
    remainingMilliseconds() {
        return Math.max(0, this.#end - performance.now());
    }
    /** Notes that a failed attempt has been reported to the user. */
    noteReport() {
        this.#hasReported = true;
    }
    /** The error to end with, naming what was in progress. */
    error(doing, cause) {
        const { hint, hintAfterAttempts = hint } = this.#limit;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'deadline',
            message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
            hint: this.#hasReported ? hintAfterAttempts : hint,
            cause,
        });
    }
    /**
     * Waits for a promise, but not past the deadline.
     *
     * @param graceMilliseconds how much later this gives up, so that code that knows more about what was in progress
     *   reports first
     */
    async guard(promise, doing, graceMilliseconds = 0) {
        if (this.signal.aborted) {
            // Nobody waits for it any more, so its failure must not end the process.
            promise.catch(() => undefined);
            throw this.error(doing());
        }
        let onAbort;
        let grace;
        const expiry = new Promise((_, reject) => {
            onAbort = () => {
                grace = setTimeout(() => {
                    reject(this.error(doing()));
                }, graceMilliseconds);
            };
            this.signal.addEventListener('abort', onAbort, { once: true });
        });
        try {
            return await Promise.race([promise, expiry]);
        }
        finally {
            if (onAbort) {
                this.signal.removeEventListener('abort', onAbort);
            }
            clearTimeout(grace);
        }
    }
    /** Stops the timer; a pending deadline would keep the process alive. */
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24735);
/* harmony import */ var _sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11579);
/* harmony import */ var _step_sinks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74466);




/** The action's post step: undoes what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .sF)('goes-on');
    // Case-insensitive, like GitHub's comparison for the same condition in action.yml.
    if (runner.environment['AWS_SKIP_CLEANUP_STEP']?.toLowerCase() === 'true') {
        return;
    }
    try {
        await (0,_sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n)(_step_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .SINKS */ .x, runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        const text = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.describe() : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        runner.log.warning(`Not everything could be undone: ${text}`);
    }
    (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)();
}


/***/ }),

/***/ 52228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ checkRecordable),
/* harmony export */   GI: () => (/* binding */ removeRecord),
/* harmony export */   Gp: () => (/* binding */ pendingRecords),
/* harmony export */   Vt: () => (/* binding */ UnusableRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13853);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37775);






/*
 * Where the undo record for post is kept: `undo.json` in a separate private directory below the job's temporary
 * directory. It may hold earlier keys, so it is not in the runner's state, which has its path and a trace without them.
 */
const FILE = 'undo.json';
const DIRECTORY = /^aws-role-chain-[A-Za-z0-9_-]+$/;
function unrecordable(error) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `What post must undo cannot be recorded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
        hint: 'The directory in RUNNER_TEMP must be there and writable.',
        cause: error,
    });
}
/**
 * Checks, by trying, whether a record could be made; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkRecordable(temporaryDirectory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY_PREFIX */ .Pt)));
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
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY_PREFIX */ .Pt)), FILE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__/* .PRIVATE_MODE */ .gQ, flag: 'wx', flush: true });
        return path;
    }
    catch (error) {
        if (path !== undefined)
            await removeRecord(path).catch(() => undefined);
        throw unrecordable(error);
    }
}
/** The records that are there, the newest first: of steps that are not undone yet. None that is not ours is used. */
async function pendingRecords(temporaryDirectory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporaryDirectory).catch(() => []);
    const found = [];
    for (const name of names.filter((each) => DIRECTORY.test(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, name, FILE);
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (status !== undefined)
            found.push({ path, madeAt: status.mtimeMs });
    }
    return found.sort((one, other) => other.madeAt - one.madeAt).map(({ path }) => path);
}
/** Removes a record and its directory, and nothing else that may be in there. */
async function removeRecord(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => undefined);
}
/** A record that says nothing that can be relied on. */
class UnusableRecord extends _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G {
    /** @param problem the end of a sentence that begins with the record */
    constructor(path, problem) {
        super({ code: 'delivery', message: `the record of what to undo, ${path}, ${problem}` });
    }
}
function refusal(path, reason) {
    return new UnusableRecord(path, `is not used: ${reason}`);
}
/** Throws unless the path is one that {@link writeRecord} could have returned, in a directory of ours. */
async function requireOwnPlace(temporaryDirectory, path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const isNamedSo = path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE);
    const fault = isNamedSo ? await (0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(directory, { parents: [temporaryDirectory], name: DIRECTORY }) : 'misplaced';
    if (fault === 'misplaced')
        throw refusal(path, 'it is not where this action keeps its records');
    if (fault === 'foreign')
        throw refusal(path, 'its directory is not one that this user made');
}
/**
 * Reads a record; undefined if it does not exist (any more). The state that names it is not trusted: a record says what
 * to write to which files, so it must be a file created by this user, in the place where this program creates them.
 *
 * @throws UnusableRecord if it is not
 */
async function readRecord(temporaryDirectory, path) {
    try {
        await requireOwnPlace(temporaryDirectory, path);
        const file = await (0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .z)(path);
        if (file.kind === 'foreign')
            throw refusal(path, 'it is not a plain file that this user made');
        return file.kind === 'own' ? file.text : undefined;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G ? error : refusal(path, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
}


/***/ }),

/***/ 69590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ parseRecord),
  UO: () => (/* binding */ recordUndo),
  J4: () => (/* binding */ traceIn)
});

// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(15950);
// EXTERNAL MODULE: ./src/sink/undo/record-file.ts
var record_file = __webpack_require__(52228);
;// CONCATENATED MODULE: ./src/sink/undo/version-1.ts

const isAnything = (value) => value === value;
const isVersion1 = (0,checks/* isRecordOf */.vJ)({
    version: (value) => value === undefined,
    salt: checks/* isString */.Kg,
    variables: (0,checks/* isListOf */.sh)(isAnything),
    profiles: (0,checks/* isOptional */.dK)(isAnything),
    jobFiles: (0,checks/* isOptional */.dK)(isAnything),
    refresh: (0,checks/* isOptional */.dK)(isAnything),
});
/** The equivalent entries of today's sinks, for them to check; undefined if it is not such a record. */
function entriesOfVersion1(value) {
    if (!isVersion1(value))
        return undefined;
    const { salt, variables, profiles, jobFiles, refresh } = value;
    return [
        ...(refresh === undefined ? [] : [{ sink: 'refresher', data: { directory: refresh } }]),
        ...(jobFiles === undefined ? [] : [{ sink: 'profiles', data: { files: 'job', directory: jobFiles } }]),
        ...(profiles === undefined ? [] : [{ sink: 'profiles', data: { files: 'home', edits: profiles } }]),
        { sink: 'environment', data: { salt, variables } },
    ];
}

;// CONCATENATED MODULE: ./src/sink/undo/record.ts



const isUndoRecord = (0,checks/* isRecordOf */.vJ)({
    version: (value) => value === 2,
    entries: (0,checks/* isListOf */.sh)((0,checks/* isRecordOf */.vJ)({ sink: checks/* isString */.Kg, data: (value) => value !== undefined })),
});
const STATE = 'undo';
const TRACE = 'undo_trace';
/** The sinks whose trace had no room, separated by commas. */
const UNTRACED = 'undo_untraced';
/**
 * The state comes back to post as an environment variable, and a program with a longer one does not start at all: Windows
 * allows 32,767 characters, Linux 131,072 bytes. Hundreds of profiles are longer.
 */
const MAX_TRACE_LENGTH = 30_000;
/**
 * Records for the post step: the private file first, then its path in the state. Must be called before anything is done
 * that the entries undo. Returns the path of the record.
 *
 * @throws RoleChainError `delivery`
 */
async function recordUndo(recorded, runner) {
    const entries = recorded.map(({ sink, data }) => ({ sink, data }));
    const record = { version: 2, entries };
    const path = await (0,record_file/* writeRecord */.rh)(runner.temporaryDirectory, JSON.stringify(record));
    try {
        await runner.saveState(STATE, path);
        const { trace, untraced } = traceOf(recorded);
        await runner.saveState(TRACE, JSON.stringify(trace));
        if (untraced.length > 0) {
            await runner.saveState(UNTRACED, untraced.join(','));
        }
        return path;
    }
    catch (error) {
        await (0,record_file/* removeRecord */.GI)(path).catch(() => undefined);
        throw error;
    }
}
/** The traces that there is room for, the shorter ones first, and the sinks of the others. */
function traceOf(recorded) {
    const traces = recorded.flatMap(({ sink, trace }) => trace === undefined ? [] : [{ sink, data: trace }]);
    const lengths = new Map(traces.map((entry) => [entry, JSON.stringify(entry).length]));
    const lengthOf = (entry) => lengths.get(entry) ?? 0;
    const kept = new Set();
    let room = MAX_TRACE_LENGTH;
    for (const entry of traces.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
        room -= lengthOf(entry);
        if (room >= 0)
            kept.add(entry);
    }
    return {
        trace: { version: 2, entries: traces.filter((entry) => kept.has(entry)) },
        untraced: traces.filter((entry) => !kept.has(entry)).map(({ sink }) => sink),
    };
}
/** What the state that main left says without the record. */
function traceIn({ environment }) {
    return {
        entries: parseRecord(environment[`STATE_${TRACE}`] ?? ''),
        untraced: (environment[`STATE_${UNTRACED}`] ?? '').split(',').filter((sink) => sink !== ''),
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold keys.
        return undefined;
    }
}
/** The entries of a record, of this version or the one before; undefined if it is damaged or of an unknown version. */
function parseRecord(text) {
    const value = parsed(text);
    return isUndoRecord(value) ? value.entries : entriesOfVersion1(value);
}


/***/ }),

/***/ 11579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ undoRecorded),
/* harmony export */   undoEntries: () => (/* binding */ undoEntries)
/* harmony export */ });
/* harmony import */ var _net_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47879);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69590);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52228);



/** How long undoing may take, in seconds: it waits for locks, and for file systems that may not answer. */
const SECONDS = 120;
const LIMIT = {
    whose: "post's",
    hint: 'Do the file systems of RUNNER_TEMP and of the home directory answer? Remove the credentials there by hand.',
};
/**
 * Undoes what main recorded, if it recorded anything and that has not been undone yet. Then the record is removed,
 * unless some of it could not be undone: it may be the only copy of what was overwritten.
 *
 * @throws RoleChainError `delivery` which names the record if it is damaged, or must not be used; `deadline`
 */
async function undoRecorded(sinks, runner, path) {
    if (path === '') {
        return;
    }
    const deadline = new _net_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(SECONDS, performance.now(), LIMIT);
    try {
        await deadline.guard(undoWhole(sinks, runner, path), () => 'undoing what this step has delivered');
    }
    finally {
        deadline.stop();
    }
}
async function undoWhole(sinks, runner, path) {
    try {
        const text = await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)(runner.temporaryDirectory, path);
        if (text === undefined) {
            await undoWithoutRecord(sinks, runner);
        }
        else {
            await undoText(text, path, { sinks, runner });
        }
    }
    catch (error) {
        // A record that must not be used is as good as none, except that it is this step's own.
        if (error instanceof _record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableRecord */ .Vt)
            await undoByTrace(sinks, runner);
        throw error;
    }
}
/**
 * Undoes what can be undone where the record is gone. Either this is the state of another step, which has been undone:
 * the runner mixes up the states of an action that a composite action uses twice. Then there is a record that no state
 * names, and the newest is due, since steps are undone in reverse order. Or something has removed the record: then what
 * the step wrote is taken out, and nothing is put back.
 */
async function undoWithoutRecord(sinks, runner) {
    const [pending] = await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRecords */ .Gp)(runner.temporaryDirectory);
    const text = pending === undefined ? undefined : await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecord */ .aE)(runner.temporaryDirectory, pending);
    if (pending !== undefined && text !== undefined) {
        await undoText(text, pending, { sinks, runner });
        return;
    }
    await undoByTrace(sinks, runner);
}
/** Takes out what the step wrote, as far as the runner's state says what that was, and puts nothing back. */
async function undoByTrace(sinks, runner) {
    const { entries, untraced } = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .traceIn */ .J4)(runner);
    if (entries !== undefined) {
        // It may have been undone already: then others may have changed anything since.
        await undoEntries(entries, { sinks, runner, isStepOver: true, isLost: true });
    }
    if (untraced.length > 0) {
        runner.log.warning(`The record of what this step wrote is gone. Unless another post has undone that, remove it by hand: ${untraced.join(', ')} with its credentials.`);
    }
}
async function undoText(text, path, { sinks, runner }) {
    const entries = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text);
    switch (entries === undefined ? 'damaged' : await undoEntries(entries, { sinks, runner, isStepOver: true })) {
        case 'done':
            await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeRecord */ .GI)(path);
            return;
        case 'failed':
            runner.log.warning(`What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
            return;
        case 'damaged':
            throw new _record_file_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableRecord */ .Vt(path, 'is damaged, so nothing in it was acted on');
    }
}
/**
 * Undoes entries, the last first. Whatever others have changed since is left alone, with a warning; a failure of one
 * sink does not stop the others. If any part is damaged, nothing is done.
 */
async function undoEntries(entries, undoing) {
    const undos = await undosOf(entries, undoing);
    if (undos === undefined)
        return 'damaged';
    const { runner, isLost } = undoing;
    const troubles = [];
    for (const undo of undos.reverse())
        troubles.push(...(await undo(runner)));
    for (const { message } of troubles.filter(({ kind }) => isLost !== true || kind !== 'changed')) {
        runner.log.warning(message);
    }
    return troubles.some(({ kind }) => kind === 'failed') ? 'failed' : 'done';
}
/** The functions that undo the entries, in order; undefined unless every sink accepts its own entry. */
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

/***/ 74466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ SINKS)
/* harmony export */ });
/**
 * All sinks, in the order in which they deliver: each may use what earlier ones pass on, and the environment comes last
 * since it is what later steps see. Post also undoes by this list, in reverse order. Names must not change: they are in
 * records that an earlier version may have written.
 */
const SINKS = new Map([
    ['refresher', async () => (await __webpack_require__.e(/* import() */ 4392).then(__webpack_require__.bind(__webpack_require__, 42011))).refresherSink],
    ['profiles', async () => (await Promise.all(/* import() */[__webpack_require__.e(7320), __webpack_require__.e(8981)]).then(__webpack_require__.bind(__webpack_require__, 21370))).profilesSink],
    ['outputs', async () => (await __webpack_require__.e(/* import() */ 8441).then(__webpack_require__.bind(__webpack_require__, 38441))).outputsSink],
    ['environment', async () => (await __webpack_require__.e(/* import() */ 7606).then(__webpack_require__.bind(__webpack_require__, 27606))).environmentSink],
]);


/***/ })

};
