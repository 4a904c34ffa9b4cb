export const id = 9042;
export const ids = [9042,7775];
export const modules = {

/***/ 34344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ acquireFileLock),
  j: () => (/* binding */ tryFileLock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/files/lock-holder.ts




/**
 * A lock untouched for this long was abandoned, or its owner is suspended and finds out through
 * `FileLock.confirm`.
 */
const ABANDONED_AFTER_MS = 8_000;
/** Opened this way, a pipe does not block. */
const LOOKING = process.platform === 'win32' ? external_node_fs_.constants.O_RDONLY : external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
/** Process ids mean something on one host and, in containers that share a directory, in one namespace. */
async function machine() {
    return `${(0,external_node_os_.hostname)()} ${await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '')}`.trim();
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* systemCodeOf */.c7)(error) !== 'ESRCH';
    }
}
/**
 * Undefined if there is no lock (any more). Never blocks, whatever is in the lock's place.
 *
 * @throws RoleChainError `delivery` if that is not a file
 */
async function holderOf(path) {
    try {
        const status = await (0,promises_.lstat)(path);
        if (!status.isFile())
            throw notALock(path);
        const text = await (0,promises_.readFile)(path, { encoding: 'utf8', flag: LOOKING });
        return { text, ageMs: Math.abs(Date.now() - status.mtimeMs) };
    }
    catch (error) {
        if (error instanceof errors/* RoleChainError */._G)
            throw error;
        return undefined;
    }
}
function notALock(path) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the lock ${path} is not a regular file, so this program did not make it`,
        hint: `Find out what made it, delete ${path} and run again.`,
    });
}
/** The process that holds a lock, by the text of the lock; undefined if it says something else. */
function ownerOf(text) {
    const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
    return pid === undefined || name === undefined ? undefined : { pid: Number(pid), machine: name };
}
/** Whether a lock can be taken over. @param here what {@link machine} says */
function isAbandoned({ text, ageMs }, here) {
    const owner = ownerOf(text);
    return ageMs > ABANDONED_AFTER_MS || (owner?.machine === here && !isAlive(owner.pid));
}

// EXTERNAL MODULE: ./src/files/private-directory.ts
var private_directory = __webpack_require__(1258);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
;// CONCATENATED MODULE: ./src/files/file-lock.ts








/*
 * Our own lock instead of proper-lockfile (4.1.2, the last release, is from 2021), which
 * - detects an abandoned lock by its age alone, so one killed process holds up all others for up to ten seconds;
 * - lets two processes that find the same abandoned lock both get it (moxystudio/node-proper-lockfile#121);
 * - patches `fs.close`, `process.emit` and `process.reallyExit` when loaded (graceful-fs, signal-exit), also in post.
 * Ours is a file that names its owner, who touches it for as long as it is held.
 */
/** How often the owner touches it; leaves a loaded machine room to be late a few times. */
const TOUCHED_EVERY_MS = 1_500;
const WAIT_MS = 30_000;
/** A directory that is there, but in which no file can be made (`/proc`), looks as if it were removed every time. */
const MAX_VANISHED = 20;
const WAY_OUT = 'Name profile files in a directory that you can write to: HOME, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where they are. With profile-files: job they are not needed.';
/**
 * Creates the file or reports that it exists, in one call, so that only one process creates it. `vanished`: another
 * process's undo has just removed the directory.
 */
async function create(path, text) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, 'wx', private_file/* PRIVATE_MODE */.gQ);
        await handle.writeFile(text);
        return 'created';
    }
    catch (error) {
        if (handle !== undefined)
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
        const code = (0,errors/* systemCodeOf */.c7)(error) ?? '';
        if (handle === undefined && code === 'ENOENT')
            return 'vanished';
        // EPERM: Windows, while the file is being deleted.
        const isHeld = process.platform === 'win32' ? ['EEXIST', 'EPERM', 'EBUSY'].includes(code) : code === 'EEXIST';
        if (handle === undefined && isHeld)
            return 'held';
        throw (0,private_file/* deliveryError */.LT)(`cannot create the lock ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/**
 * Removes an abandoned lock. Only one process at a time may, and it checks again first: otherwise a slow one would
 * remove the lock that a faster one holds by then.
 */
async function breakAbandoned(path, here) {
    const holder = await holderOf(path);
    if (holder === undefined || !isAbandoned(holder, here))
        return;
    const breaker = `${path}.break`;
    if ((await create(breaker, '')) !== 'created') {
        const other = await holderOf(breaker);
        if (other !== undefined && other.ageMs > ABANDONED_AFTER_MS)
            await (0,promises_.rm)(breaker, { force: true });
        return;
    }
    try {
        if ((await holderOf(path))?.text === holder.text)
            await (0,promises_.rm)(path, { force: true });
    }
    finally {
        await (0,promises_.rm)(breaker, { force: true });
    }
}
async function notFree(file, path, since) {
    const owner = ownerOf((await holderOf(path))?.text ?? '');
    const by = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.machine}`;
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `${file} was not free within ${Math.round((performance.now() - since) / 100) / 10} s: the lock ${path} is held by ${by}`,
        hint: `If no other job is writing that file, delete ${path} and run again.`,
    });
}
/** A lock that this process made; its timer does not keep the process alive. */
function heldLock(path, text) {
    const isOurs = async () => (await holderOf(path))?.text === text;
    const touch = async () => {
        if (await isOurs())
            await (0,promises_.utimes)(path, new Date(), new Date());
    };
    const heart = setInterval(() => {
        touch().catch(() => undefined);
    }, TOUCHED_EVERY_MS);
    heart.unref();
    return {
        path,
        createdDirectories: [],
        async confirm() {
            if (await isOurs())
                return;
            throw new errors/* RoleChainError */._G({
                code: 'delivery',
                message: `the lock ${path} was taken over by another process, since this one was suspended for too long`,
                hint: 'Run again.',
            });
        },
        async release() {
            clearInterval(heart);
            if (await isOurs())
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/**
 * Locks a file against all other processes of this machine that use this function; the file itself need not exist,
 * and its directory is made (0700) if missing. The lock of a process that died is taken over at once, that of one
 * that cannot be asked (in another container) when it has not been touched for eight seconds.
 *
 * @throws RoleChainError `delivery` if the lock is not free within `waitMs` or before `stop`, or cannot be made
 */
async function acquireFileLock(file, { waitMs, stop } = { waitMs: WAIT_MS }) {
    const createdDirectories = new Set();
    const since = performance.now();
    let vanished = 0;
    try {
        for (;;) {
            for (const directory of await (0,private_directory/* ensurePrivateDirectory */.V)((0,external_node_path_.dirname)(file), WAY_OUT))
                createdDirectories.add(directory);
            const attempt = await attemptLock(file);
            if (typeof attempt === 'object')
                return { ...attempt, createdDirectories: [...createdDirectories] };
            vanished = attempt === 'vanished' ? vanished + 1 : 0;
            if (vanished >= MAX_VANISHED)
                throw cannotLock(file);
            const isOver = performance.now() > since + waitMs || stop?.aborted === true;
            if (isOver)
                throw await notFree(file, lockOf(file), since);
            await (0,external_node_timers_promises_.setTimeout)(2 + Math.random() * 20);
        }
    }
    catch (error) {
        await (0,private_directory/* removeEmptyDirectories */.f)([...createdDirectories]);
        throw error;
    }
}
function cannotLock(file) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `cannot create the lock ${lockOf(file)}: no file can be made in the directory ${(0,external_node_path_.dirname)(file)}`,
        hint: WAY_OUT,
    });
}
/**
 * Takes the lock of a file in an existing directory if it is free; undefined if not. An abandoned lock is removed, so
 * that the next attempt finds it free.
 *
 * @throws RoleChainError `delivery` if the lock cannot be made
 */
async function tryFileLock(file) {
    const attempt = await attemptLock(file);
    return typeof attempt === 'object' ? attempt : undefined;
}
async function attemptLock(file) {
    const path = lockOf(file);
    const here = await machine();
    const text = `${process.pid} ${(0,external_node_crypto_.randomUUID)()} ${here}`;
    const made = await create(path, text);
    if (made === 'created')
        return heldLock(path, text);
    if (made === 'held')
        await breakAbandoned(path, here);
    return made;
}
function lockOf(file) {
    return `${file}.role-chain-lock`;
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ensurePrivateDirectory),
/* harmony export */   f: () => (/* binding */ removeEmptyDirectories)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);




/** Another process may remove a parent that is still empty, but not this often. */
const MAX_ATTEMPTS = 10;
/**
 * Creates a directory (0700) with any missing parents; returns the ones that were created, outermost first. Not with
 * Node.js's own `recursive`, which tries forever where a parent exists in which nothing can be made, such as `/proc`.
 *
 * @param hint what the user can do if it cannot be made
 * @throws RoleChainError `delivery`
 */
async function ensurePrivateDirectory(directory, hint) {
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinkedDirectory */ .bu)(directory);
    const made = [];
    for (let attempt = 1;; attempt++) {
        try {
            for (const path of await missingOf(directory)) {
                if (await makeDirectory(path))
                    made.push(path);
            }
            return made;
        }
        catch (error) {
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT' && attempt < MAX_ATTEMPTS)
                continue;
            await removeEmptyDirectories(made);
            throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryError */ .LT)(`cannot create the directory ${directory}`, error, hint);
        }
    }
}
/** The directory and those above it, as far as they do not exist, outermost first. */
async function missingOf(directory) {
    const missing = [];
    for (let path = directory; !(await isDirectory(path)); path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) {
        missing.unshift(path);
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))
            break;
    }
    return missing;
}
function isDirectory(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((status) => status.isDirectory(), () => false);
}
/** @returns false if another process was faster */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'EEXIST' && (await isDirectory(path)))
            return false;
        throw error;
    }
}
/**
 * Removes those of these directories, innermost last, that are empty. Never fails: a directory in use is not an error.
 */
async function removeEmptyDirectories(directories) {
    for (const directory of [...directories].reverse())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
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

/***/ 91942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75390);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34344);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8516);






/** How long an early renewal may take: the caller could get the still valid session at once. */
const MAX_AHEAD_MS = 15_000;
const POLL_MS = 40;
/** A renewal with less time than this is not started: it would only fail because it had no time. */
const MIN_MS = 3_000;
/**
 * A valid session, with time left to use it. Of many callers, in any number of processes, one renews what has to be
 * renewed; the others get a still valid session, or wait for the result, even if it is a failure.
 *
 * @throws RoleChainError which says why there is none: the failure of the renewal, or that the lock was not available
 */
async function obtain(key, obtaining) {
    const { cache, now } = obtaining;
    const session = await cache.read(key);
    switch ((0,_cached_session_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(session, now())) {
        case 'fresh':
            return session ?? unreachable();
        case 'due':
            return renewAhead(session ?? unreachable(), obtaining);
        case 'over':
            return renewNow(key, obtaining);
    }
}
function unreachable() {
    throw new Error('a session that is not there cannot be in force');
}
async function renewAhead(session, obtaining) {
    const { cache, now, warn } = obtaining;
    const { key } = session;
    if (await cache.isPausing(session, now())) {
        return session;
    }
    const lock = await (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .tryFileLock */ .j)(lockedFile(cache)).catch(() => undefined);
    if (lock === undefined) {
        return session;
    }
    const leftMs = session.credentials.expiration.getTime() - now();
    try {
        return await renewLocked(key, { milliseconds: Math.min(MAX_AHEAD_MS, leftMs / 2), isAhead: true }, obtaining);
    }
    catch (error) {
        const until = (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_5__/* .isoSeconds */ .n)(session.credentials.expiration);
        warn(`The session is valid until ${until}, but could not be renewed early: ${obtaining.describe(error)}`);
        return session;
    }
    finally {
        await lock.release();
    }
}
async function renewNow(key, obtaining) {
    const { cache, now, waitMs } = obtaining;
    const [began, end] = [now(), performance.now() + waitMs];
    for (;;) {
        const lock = await (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .tryFileLock */ .j)(lockedFile(cache));
        if (lock !== undefined && (end - performance.now() > MIN_MS || waitMs <= MIN_MS)) {
            try {
                await throwIfFailedSince(key, began, cache);
                return await renewLocked(key, { milliseconds: end - performance.now(), isAhead: false }, obtaining);
            }
            finally {
                await lock.release();
            }
        }
        await lock?.release();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS / 2 + Math.random() * POLL_MS);
        // A lock also seems unavailable if the directory is gone because the job has ended.
        await cache.requirePrivate();
        const session = await cache.read(key);
        if (session !== undefined && (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(session, now()) !== 'over') {
            return session;
        }
        await throwIfFailedSince(key, began, cache);
        if (lock !== undefined || performance.now() > end) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'deadline',
                message: `Another process is renewing the credentials, and did not finish within ${Math.round(waitMs / 1000)} seconds.`,
                hint: 'Is the network slow, or does AWS throttle? The renewal itself reports it when it ends.',
            });
        }
    }
}
/**
 * A failure of another process in the meantime applies to all that waited, except that of an early renewal, which may
 * have failed only because it had less time than they have.
 */
async function throwIfFailedSince(key, began, cache) {
    const failure = await cache.readFailure(key);
    if (failure !== undefined && !failure.isAhead && failure.at >= began) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({ code: 'source', message: failure.text });
    }
}
/** Renews, unless another process did so while this one waited for the lock. */
async function renewLocked(key, { milliseconds, isAhead }, { cache, now, renew, describe }) {
    const session = await cache.read(key);
    if (session !== undefined && (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(session, now()) === 'fresh') {
        return session;
    }
    try {
        return await renew(key, milliseconds);
    }
    catch (error) {
        await cache.writeFailure(key, { at: now(), text: describe(error), isAhead });
        throw error;
    }
}
/** One lock for all sessions of a job: its renewals run one after another. */
function lockedFile({ directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'renewal');
}


/***/ }),

/***/ 90743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Renewer)
});

// EXTERNAL MODULE: ./src/text/iso-seconds.ts
var iso_seconds = __webpack_require__(75390);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/refresh/cached-session.ts
var cached_session = __webpack_require__(8516);
// EXTERNAL MODULE: ./src/source/choose-source.ts
var choose_source = __webpack_require__(86160);
// EXTERNAL MODULE: ./src/chain/run/run-chain.ts + 5 modules
var run_chain = __webpack_require__(89214);
// EXTERNAL MODULE: ./src/login/open-ends.ts
var open_ends = __webpack_require__(7724);
// EXTERNAL MODULE: ./src/net/network.ts
var net_network = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/login/run-chains.ts + 1 modules
var run_chains = __webpack_require__(22823);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/refresh/kept-hop.ts
var kept_hop = __webpack_require__(58733);
;// CONCATENATED MODULE: ./src/refresh/path-run.ts








const LIMIT = {
    whose: 'the',
    hint: 'A renewal must finish by then, since SDKs do not wait longer. Is the network slow?',
};
/** Runs along paths of a spec: takes one hop after another, and keeps each session as soon as it exists. */
class PathRun {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /**
     * Takes the remaining hops of a path.
     *
     * @param onHop called after each hop: how many have been taken, and the session
     * @throws RoleChainError which says which hop failed, and why
     */
    async along(path, { taken, from, milliseconds }, onHop) {
        const { spec, runner } = this.#context;
        const missing = from === undefined ? (0,choose_source/* sourceOf */.vz)(spec.source).missing(runner) : undefined;
        if (missing !== undefined) {
            throw new errors/* RoleChainError */._G(missing);
        }
        return this.#withChain(milliseconds, async (world) => {
            let session = from;
            if (from !== undefined) {
                concealSession(from, runner);
            }
            for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
                const before = session === undefined ? undefined : (0,kept_hop/* stopOf */.E)(session);
                session = await this.#keep(key, await (0,run_chain/* takeNext */.no)(node, before, { plan: spec.plan, world }));
                onHop?.(index + 1, session);
            }
            if (session === undefined) {
                throw new Error('a path has at least one hop');
            }
            return session;
        });
    }
    async #keep(key, taken) {
        const { cache, now } = this.#context;
        const cached = (0,kept_hop/* toCached */.Q)(key, taken, now());
        await cache.write(cached);
        return cached;
    }
    #withChain(milliseconds, work) {
        const { spec, runner, source: opened } = this.#context;
        const { source, plan, network, avoidsSpecialCharacters } = spec;
        const use = { log: runner.log, startedAt: performance.now(), doing: 'renewing the credentials', limit: LIMIT };
        const start = {
            source: (0,choose_source/* sourceOf */.vz)(source),
            region: plan.region,
            endpoints: network.endpoints,
            idToken: (0,systems/* idTokenOf */.uw)(runner),
            // A chain that has a role to assume starts from the token if there is one, unless it was told not to.
            skipsIdToken: true,
            ignoreEnvironment: false,
            // The step said so, and the same again with each renewal would bury what clients say.
            onUnused: () => undefined,
            explains: true,
        };
        // In tenths, since messages show the limit when it is exceeded.
        const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
        return (0,net_network/* withNetwork */.p)({ ...network, deadlineSeconds }, use, (open) => {
            const ends = (0,open_ends/* openEnds */.f)(start, open, runner);
            const from = { ...ends, source: opened ?? ends.source };
            return work((0,run_chains/* chainContext */.lu)({ plan, avoidsSpecialCharacters, explains: true }, runner, from));
        });
    }
}
/** Kept values were issued to another process: this one must not show them either, even if AWS echoes them. */
function concealSession({ credentials }, { conceal }) {
    conceal(credentials.accessKeyId.reveal());
    conceal(credentials.secretAccessKey.reveal());
    conceal(credentials.sessionToken.reveal());
}

// EXTERNAL MODULE: ./src/refresh/renewal-spec.ts
var renewal_spec = __webpack_require__(42911);
;// CONCATENATED MODULE: ./src/refresh/renewer.ts






/** Time limit for renewing the session a hop starts from, while that is still valid. */
const MAX_DETOUR_MS = 15_000;
/** A session newer than this is not the reason why AWS refuses the next hop. */
const NEW_MS = 60_000;
/** Takes again those hops of a plan that have to be. The caller makes sure that no other process does the same. */
class Renewer {
    #renewing;
    #paths;
    #run;
    constructor(renewing) {
        this.#renewing = renewing;
        this.#paths = (0,renewal_spec/* pathsOf */.wG)(renewing.spec);
        this.#run = new PathRun(renewing);
    }
    /**
     * Renews a session: from the nearest fresh session before it, or from the source. Sessions on the way that cannot be
     * renewed are used while they are valid.
     *
     * @throws RoleChainError which says which hop failed, and why
     */
    async renew(key, milliseconds) {
        const path = this.#paths.get(key);
        if (path === undefined) {
            throw new errors/* RoleChainError */._G({
                code: 'delivery',
                message: 'The credentials that were asked for are not of this job.',
                hint: 'Does AWS_CONFIG_FILE, or the profile, belong to another job? Log in again.',
            });
        }
        const before = await this.#sessionsBefore(path);
        const now = this.#renewing.now();
        const fresh = before.findLastIndex((session) => (0,cached_session/* standingOf */.YP)(session, now) === 'fresh');
        const holding = before.findLastIndex((session) => (0,cached_session/* standingOf */.YP)(session, now) !== 'over');
        const last = before[holding];
        if (holding <= fresh || last === undefined || (await this.#renewing.cache.isPausing(last, now))) {
            return this.#runOrBegin(path, { taken: holding + 1, from: last, milliseconds });
        }
        const began = performance.now();
        const leftMs = last.credentials.expiration.getTime() - now;
        const detour = {
            taken: fresh + 1,
            from: before[fresh],
            milliseconds: Math.min(MAX_DETOUR_MS, leftMs / 2, milliseconds / 2),
        };
        const { taken, from } = await this.#detour(path, detour, last);
        if (taken === path.length && from !== undefined) {
            return from;
        }
        const rest = milliseconds - (performance.now() - began);
        return this.#run.along(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
    }
    #sessionsBefore(path) {
        return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
    }
    /**
     * Runs from a kept session. AWS may no longer accept it although it has not expired: it may be revoked, or its role
     * recreated. So if the first hop is refused, it is tried once more from the source.
     *
     * @throws RoleChainError the first failure, if the source does not help
     */
    async #runOrBegin(path, leg) {
        const began = performance.now();
        try {
            return await this.#run.along(path, leg);
        }
        catch (error) {
            const { from, taken, milliseconds } = leg;
            const isOld = from !== undefined && this.#renewing.now() - from.obtainedAt > NEW_MS;
            if (!isOld || !isRefused(error, taken + 1)) {
                throw error;
            }
            const rest = milliseconds - (performance.now() - began);
            return this.#run.along(path, { taken: 0, from: undefined, milliseconds: rest }).catch(() => {
                throw error;
            });
        }
    }
    /**
     * Renews the earlier hops as well. If that fails, or takes too long, the run continues from the hop that was reached,
     * or else from the still valid session.
     *
     * @returns how far it got: the whole path, or where to continue from
     * @throws RoleChainError if the earlier hops are not the reason why it failed
     */
    async #detour(path, leg, instead) {
        const { cache, runner, now, describe } = this.#renewing;
        const resumeAt = path.findIndex(({ key }) => key === instead.key) + 1;
        let reached = leg;
        try {
            const from = await this.#run.along(path, leg, (taken, session) => {
                reached = { taken, from: session };
            });
            return { taken: path.length, from };
        }
        catch (error) {
            if (reached.taken >= resumeAt) {
                // The time limit of the detour is not that of the whole run.
                if (error instanceof errors/* RoleChainError */._G && error.code === 'deadline') {
                    return reached;
                }
                throw error;
            }
            const until = (0,iso_seconds/* isoSeconds */.n)(instead.credentials.expiration);
            runner.log.warning(`${describe(error)}\nContinuing from ${instead.assumedRoleArn}, which is valid until ${until}.`);
            await cache.writeFailure(instead.key, { at: now(), text: describe(error), isAhead: true });
            return { taken: resumeAt, from: instead };
        }
    }
}
/** Whether AWS has refused a hop, for any reason related to its caller. */
function isRefused(error, hop) {
    return (error instanceof errors/* RoleChainError */._G &&
        error.hop?.number === hop &&
        error.cause instanceof failure/* CallFailure */.Rk &&
        (error.cause.kind === 'credentials' || error.cause.kind === 'denied'));
}


/***/ })

};
