export const id = 2096;
export const ids = [2096,7775];
export const modules = {

/***/ 9481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ acquireFileLock),
/* harmony export */   j: () => (/* binding */ tryFileLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7775);








/*
 * A lock of our own rather than proper-lockfile (4.1.2, the last release, is of 2021), which
 * - knows an abandoned lock by its age alone, so that one killed process holds up all others for up to ten seconds;
 * - lets two processes that find the same abandoned lock both get it (moxystudio/node-proper-lockfile#121);
 * - patches `fs.close`, `process.emit` and `process.reallyExit` when loaded (graceful-fs, signal-exit), also in post.
 * Ours is a file that names its owner, who touches it for as long as it is held.
 */
/** A lock that nobody has touched for so long was abandoned, or its owner is suspended and finds out by {@link FileLock.confirm}. */
const ABANDONED_AFTER_MS = 8_000;
/** How often the owner touches it: a loaded machine may be late a few times. */
const TOUCHED_EVERY_MS = 1_500;
const WAIT_MS = 30_000;
/** A pipe does not hold up the process that opens it so. */
const LOOKING = process.platform === 'win32' ? node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/** Process ids mean something on one host and, in containers that share a directory, in one namespace. */
async function machine() {
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)('/proc/self/ns/pid').catch(() => '')}`.trim();
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemCodeOf */ .c7)(error) !== 'ESRCH';
    }
}
/** Makes the file, or says that it is there: by the same call, so that only one process makes it. */
async function create(path, text) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', _private_file_js__WEBPACK_IMPORTED_MODULE_7__/* .PRIVATE_MODE */ .gQ);
        await handle.writeFile(text);
        return 'created';
    }
    catch (error) {
        if (handle !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true }).catch(() => undefined);
        // ENOENT: another process's undo removed the directory just now. EPERM: Windows, while the file is being deleted.
        const passing = process.platform === 'win32' ? ['EEXIST', 'ENOENT', 'EPERM', 'EBUSY'] : ['EEXIST', 'ENOENT'];
        if (handle === undefined && passing.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemCodeOf */ .c7)(error) ?? ''))
            return 'held';
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_7__/* .deliveryError */ .LT)(`cannot create the lock ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/** Undefined if there is no lock (any more). Waits for nothing, whatever stands in the lock's place. */
async function holderOf(path) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (!status.isFile())
            throw notALock(path);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, { encoding: 'utf8', flag: LOOKING });
        return { text, ageMs: Math.abs(Date.now() - status.mtimeMs) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RoleChainError */ ._G)
            throw error;
        return undefined;
    }
}
function notALock(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `the lock ${path} is not a regular file, so this program did not make it`,
        hint: `Find out what made it, delete ${path} and run again.`,
    });
}
function ownerOf(text) {
    const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
    return pid === undefined || name === undefined ? undefined : { pid: Number(pid), machine: name };
}
function isAbandoned({ text, ageMs }, here) {
    const owner = ownerOf(text);
    return ageMs > ABANDONED_AFTER_MS || (owner?.machine === here && !isAlive(owner.pid));
}
/**
 * Removes an abandoned lock. Of several processes that want to, one at a time may, and it looks again first: else a
 * slow one would remove the lock that a quicker one holds by then.
 */
async function breakAbandoned(path, here) {
    const holder = await holderOf(path);
    if (holder === undefined || !isAbandoned(holder, here))
        return;
    const breaker = `${path}.break`;
    if ((await create(breaker, '')) === 'held') {
        const other = await holderOf(breaker);
        if (other !== undefined && other.ageMs > ABANDONED_AFTER_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(breaker, { force: true });
        return;
    }
    try {
        if ((await holderOf(path))?.text === holder.text)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(breaker, { force: true });
    }
}
async function notFree(file, path, since) {
    const owner = ownerOf((await holderOf(path))?.text ?? '');
    const by = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.machine}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RoleChainError */ ._G({
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(path, new Date(), new Date());
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `the lock ${path} was taken over by another process, since this one stood still for too long`,
                hint: 'Run again.',
            });
        },
        async release() {
            clearInterval(heart);
            if (await isOurs())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
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
    try {
        for (;;) {
            for (const directory of await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ensurePrivateDirectory */ .Vg)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file)))
                createdDirectories.add(directory);
            const lock = await tryFileLock(file);
            if (lock !== undefined)
                return { ...lock, createdDirectories: [...createdDirectories] };
            const isOver = performance.now() > since + waitMs || stop?.aborted === true;
            if (isOver)
                throw await notFree(file, lockOf(file), since);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(2 + Math.random() * 20);
        }
    }
    catch (error) {
        await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEmptyDirectories */ .f1)([...createdDirectories]);
        throw error;
    }
}
/**
 * Takes the lock of a file, in a directory that is there, if it is free; undefined if not. One that was abandoned is
 * removed, and so is free for the next attempt.
 *
 * @throws RoleChainError `delivery` if the lock cannot be made
 */
async function tryFileLock(file) {
    const path = lockOf(file);
    const here = await machine();
    const text = `${process.pid} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()} ${here}`;
    if ((await create(path, text)) === 'created')
        return heldLock(path, text);
    await breakAbandoned(path, here);
    return undefined;
}
function lockOf(file) {
    return `${file}.role-chain-lock`;
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

/***/ 2734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);




const isWindows = process.platform === 'win32';
/**
 * Reads a private file of this user's: a plain file, by one name, that nobody else may read or write. Anything else is
 * `foreign`: somebody else could have put it there.
 *
 * @throws Error of the system, for what is there and cannot be read
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
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error);
        if (code === 'ENOENT')
            return { kind: 'absent' };
        // A link, which is not followed.
        if (code === 'ELOOP' || code === 'EMLINK')
            return { kind: 'foreign' };
        throw error;
    }
    finally {
        await handle?.close();
    }
}


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   LT: () => (/* binding */ deliveryError),
/* harmony export */   Vg: () => (/* binding */ ensurePrivateDirectory),
/* harmony export */   f1: () => (/* binding */ removeEmptyDirectories),
/* harmony export */   gQ: () => (/* binding */ PRIVATE_MODE),
/* harmony export */   q1: () => (/* binding */ readPrivateFile),
/* harmony export */   toByteText: () => (/* binding */ toByteText),
/* harmony export */   writePrivateFile: () => (/* binding */ writePrivateFile)
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

/***/ 5889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedLogin: () => (/* binding */ cachedLogin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7775);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5354);
/* harmony import */ var _request_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6862);
/* harmony import */ var _request_templates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66);
/* harmony import */ var _source_jwt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7524);
/* harmony import */ var _obtain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1942);
/* harmony import */ var _plan_of_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2635);
/* harmony import */ var _refresh_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4006);
/* harmony import */ var _renewer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3394);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4984);












/**
 * Logs in with the sessions that earlier calls left in a directory, which need not be there yet. Sessions of another
 * identity, another job or another chain are not taken.
 *
 * @throws RoleChainError `invalid-request` for a chain that cannot be kept so; `delivery` for a directory that is not
 *   private; what the chain throws
 */
async function cachedLogin(directory, { request, runner, guard }) {
    requireSettled(request);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .ensurePrivateDirectory */ .Vg)(path);
    const cache = new _session_cache_js__WEBPACK_IMPORTED_MODULE_11__/* .SessionCache */ .n(path, 'user');
    await cache.requirePrivate();
    await cache.sweep(Date.now());
    const job = await identityOf(request, runner);
    const plan = { ...(0,_plan_of_step_js__WEBPACK_IMPORTED_MODULE_8__/* .refreshPlanOf */ .I)(request, request.plan, runner), job };
    const describe = (failure) => guard(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G ? failure.describe() : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure));
    const renewer = new _renewer_js__WEBPACK_IMPORTED_MODULE_10__/* .Renewer */ .P({ plan, cache, runner, now: Date.now, describe });
    const [end] = (0,_refresh_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .endsOf */ .oI)(plan);
    if (end === undefined) {
        throw new Error('a chain has an end');
    }
    const { assumedRoleArn, credentials } = await (0,_obtain_js__WEBPACK_IMPORTED_MODULE_7__/* .obtain */ .A)(end.key, {
        cache,
        now: Date.now,
        waitMs: request.network.deadlineSeconds * 1000,
        renew: (key, milliseconds) => renewer.renew(key, milliseconds),
        describe,
        warn: (message) => {
            runner.log.warning(message);
        },
    });
    return { account: (0,_request_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .accountOfArn */ .KC)(assumedRoleArn) ?? '', credentials };
}
/** A session is kept without the token that it began with, so what waits for a claim of that could not be said again. */
function requireSettled({ plan }) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    if (hops.some(asksForClaims)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: '--cache: cannot be used with {claim:...} in a session name, a tag or a source identity',
            hint: 'Leave --cache out, or say what the claim would be.',
        });
    }
}
function asksForClaims(hop) {
    const texts = hop.kind === 'signed'
        ? [hop.sessionName, ...hop.tags.map(({ value }) => value), hop.sourceIdentity ?? '']
        : [hop.sessionName];
    return texts.some((text) => (0,_request_templates_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingClaims */ .Tv)(text).length > 0);
}
/** Whose sessions these are: what the token says of its bearer, or of which job the runner gives one. */
async function identityOf({ source }, runner) {
    switch (source.kind) {
        case 'token-file': {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.workspace, source.path);
            const text = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(path).catch((error) => {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
                    code: 'source',
                    message: `web-identity-token-file: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
                    cause: error,
                });
            });
            const { iss, sub, aud } = (0,_source_jwt_js__WEBPACK_IMPORTED_MODULE_6__/* .readJwt */ .b)(text.trim(), path, runner.conceal).claims;
            return JSON.stringify([iss, sub, aud]);
        }
        case 'github-oidc':
            return JSON.stringify([runner.idTokenEndpoint()?.url.href, runner.facts]);
        case 'keys':
        case 'environment':
        case 'ambient':
            return '';
    }
}


/***/ }),

/***/ 1942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9481);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8516);





/** How long a renewal ahead of time may take: the caller could have what still holds at once. */
const MOST_AHEAD_MS = 15_000;
const POLL_MS = 40;
/** A renewal that has less time than this is not begun: all that it would bring is that it had no time. */
const LEAST_MS = 3_000;
/**
 * A session that holds, with time left to use it. Of many callers, in whatever processes, one renews what has to be
 * renewed; the others get what still holds, or wait for its result, a failure included.
 *
 * @throws RoleChainError which says why there is none: the failure of the renewal, or that the lock was not to be had
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
        return await renewLocked(key, { milliseconds: Math.min(MOST_AHEAD_MS, leftMs / 2), isAhead: true }, obtaining);
    }
    catch (error) {
        const until = session.credentials.expiration.toISOString();
        warn(`The session holds until ${until}, and could not be renewed ahead of that: ${obtaining.describe(error)}`);
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
        if (lock !== undefined && (end - performance.now() > LEAST_MS || waitMs <= LEAST_MS)) {
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
        // A lock that is not to be had looks the same where there is no directory any more, since the job has ended.
        await cache.requirePrivate();
        const session = await cache.read(key);
        if (session !== undefined && (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(session, now()) !== 'over') {
            return session;
        }
        await throwIfFailedSince(key, began, cache);
        if (lock !== undefined || performance.now() > end) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'deadline',
                message: `Another process is renewing the credentials, and was not done within ${Math.round(waitMs / 1000)} seconds.`,
                hint: 'Is the network slow, or does AWS throttle? The renewal itself says so when it ends.',
            });
        }
    }
}
/**
 * What another process was told in the meantime holds for all that waited; but not what came of a renewal ahead of time,
 * which may have failed for want of time that they have.
 */
async function throwIfFailedSince(key, began, cache) {
    const failure = await cache.readFailure(key);
    if (failure !== undefined && !failure.isAhead && failure.at >= began) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({ code: 'source', message: failure.text });
    }
}
/** Renews, unless somebody has while this process waited for the lock. */
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
/** One lock for all sessions of a job: its renewals are made one after the other. */
function lockedFile({ directory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'renewal');
}


/***/ })

};
