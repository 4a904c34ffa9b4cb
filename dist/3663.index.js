export const id = 3663;
export const ids = [3663,7775];
export const modules = {

/***/ 601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   Uw: () => (/* binding */ targetsBelow),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The chains of targets as trees: one for each hop that a chain begins with. Every target has at least one hop. */
function treesOf(targets) {
    const roots = new Map();
    for (const target of targets) {
        let level = roots;
        let branch;
        for (const hop of target.hops) {
            const key = keyOf(hop);
            branch = level.get(key) ?? { hop, ends: [], children: new Map() };
            level.set(key, branch);
            level = branch.children;
        }
        branch?.ends.push(target);
    }
    return [...roots.values()].map(nodeOf);
}
function nodeOf({ hop, ends, children }) {
    const nodes = [...children.values()].map(nodeOf);
    return { hop, ends, children: nodes, of: Math.max(hop.number, ...nodes.map(({ of }) => of)) };
}
/** The chain without branches that hops make; undefined for none. */
function pathOf(hops) {
    return hops.reduceRight((next, hop) => ({ hop, of: hops.length, ends: [], children: next === undefined ? [] : [next] }), undefined);
}
/** Every target whose chain goes through a node. */
function targetsBelow({ ends, children }) {
    return [...ends, ...children.flatMap(targetsBelow)];
}
/** Every node of some trees, parents first. */
function nodesOf(trees) {
    return trees.flatMap((node) => [node, ...nodesOf(node.children)]);
}
/** The same for two hops that would send the same request; where each was said makes no difference. */
function keyOf(hop) {
    const tagsOf = (tags) => tags.map((tag) => ({ ...tag, origin: undefined }));
    const plain = hop.kind === 'web-identity' ? hop : { ...hop, tags: tagsOf(hop.tags), inheritedTags: tagsOf(hop.inheritedTags) };
    return JSON.stringify([{ ...plain, place: undefined }, secretsOf(hop).map(fingerprintOf)]);
}
/** What {@link keyOf} would not see, since a secret's JSON form hides it. */
function secretsOf(hop) {
    if (hop.kind === 'web-identity') {
        return [];
    }
    const { mfa, providedContexts } = hop;
    const proof = mfa === undefined ? [] : [mfa.proof.kind === 'code' ? mfa.proof.code : mfa.proof.seed];
    return [...proof, ...providedContexts.map(({ contextAssertion }) => contextAssertion)];
}
function fingerprintOf(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(secret.reveal()).digest('base64');
}


/***/ }),

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

/***/ 1383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** A copy without the keys whose value is undefined: for optional properties, which are absent rather than undefined. */
function withoutUndefined(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);


/** Variables whose values are secrets. */
const SECRET = [..._credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_VARIABLES */ .A, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
/**
 * The variables by which the AWS SDK finds credentials. A step that renews credentials sets some of them, so that what
 * its own chain starts from has to be found by what they were before.
 */
const AMBIENT_VARIABLES = [
    ...SECRET,
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
];
/** Those that are set, as they are now. */
function ambientVariables(environment, conceal) {
    const set = AMBIENT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
    });
    return Object.fromEntries(set);
}
/** Sets the environment of a process back to what {@link ambientVariables} saw. */
function restoreAmbientVariables(environment, variables) {
    for (const name of AMBIENT_VARIABLES) {
        const value = variables[name];
        if (value === undefined) {
            Reflect.deleteProperty(environment, name);
        }
        else {
            environment[name] = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        }
    }
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   GH: () => (/* binding */ RENEWING),
/* harmony export */   j7: () => (/* binding */ CIRCLE),
/* harmony export */   sU: () => (/* binding */ isRenewing),
/* harmony export */   ww: () => (/* binding */ renewingWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A chain may start from a profile that asks this program for the same chain again, and that without end. So a process
 * that asks AWS SDKs for credentials says in its environment what for, and one that finds itself said there stops.
 */
const RENEWING = 'ROLE_CHAIN_RENEWING';
/** What to say where a chain starts from itself. */
const CIRCLE = {
    code: 'source',
    message: 'The chain starts from the very credentials that it is to renew.',
    hint: 'The profile that AWS_PROFILE names leads to this program again. Let it name one with credentials of its own.',
};
/** Names a call of the command line: by its arguments, and the inputs that are variables. */
function callKey(args, environment) {
    const inputs = Object.entries(environment).filter(([name]) => name.startsWith('ROLE_CHAIN_') && name !== RENEWING);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([args, inputs.sort()]))
        .digest('hex');
}
/** Whether a process above this one asks for credentials under this key. */
function isRenewing(environment, key) {
    return (environment[RENEWING] ?? '').split('\n').includes(key);
}
/** What {@link RENEWING} is to be for processes below this one, which asks under this key. */
function renewingWith(environment, key) {
    return [environment[RENEWING] ?? '', key].join('\n').trim();
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtainHere: () => (/* binding */ obtainHere)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(924);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(191);
/* harmony import */ var _circle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7763);
/* harmony import */ var _obtain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1942);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5193);
/* harmony import */ var _renewer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3394);







/** SDKs wait for a minute, the AWS SDK for Go for one. */
const PATIENCE_MS = 50_000;
/**
 * Under which the process that is asked in a circle tells the one that asks: the SDK between them does not pass on why a
 * program failed.
 */
const CIRCLE_KEY = 'circle';
/**
 * A session of the job whose plan stands in a directory, renewed in this process if need be.
 *
 * @throws RoleChainError which says why there is none
 */
async function obtainHere(key, cache, process) {
    const { env } = process;
    const startedAt = Date.now();
    if ((0,_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .isRenewing */ .sU)(env, cache.directory)) {
        const circle = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G(_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .CIRCLE */ .j7);
        await cache.writeFailure(CIRCLE_KEY, { at: startedAt, text: circle.describe(), isAhead: false });
        throw circle;
    }
    const runner = new _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .ShellRunner */ .L(process, new Map());
    const plan = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)(cache.directory, runner.conceal);
    if (plan.source.kind === 'ambient' || plan.source.kind === 'environment') {
        (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreAmbientVariables */ .iC)(env, plan.environment);
        env[_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .RENEWING */ .GH] = (0,_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .renewingWith */ .ww)(env, cache.directory);
    }
    const describe = (failure) => process.guard(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? failure.describe() : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure));
    const renewer = new _renewer_js__WEBPACK_IMPORTED_MODULE_6__/* .Renewer */ .P({ plan, cache, runner, now: Date.now, describe });
    return (0,_obtain_js__WEBPACK_IMPORTED_MODULE_4__/* .obtain */ .A)(key, {
        cache,
        now: Date.now,
        waitMs: Math.min(PATIENCE_MS, plan.network.deadlineSeconds * 1000),
        renew: (asked, milliseconds) => renewer.renew(asked, milliseconds).catch(async (error) => {
            const circle = await cache.readFailure(CIRCLE_KEY);
            throw circle !== undefined && circle.at >= startedAt ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G(_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .CIRCLE */ .j7) : error;
        }),
        describe,
        warn: (message) => {
            runner.log.warning(message);
        },
    });
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


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
;// CONCATENATED MODULE: ./src/refresh/plan-schema.ts


/** The form in which a plan for renewals is kept between processes, as it is after its secrets are back in it. */
const plan_schema_secret = dist/* instance */.KJ$(secret/* Secret */.z);
const url = dist/* instance */.KJ$(URL);
const texts = dist/* array */.YOg(dist/* string */.YjP());
const flag = dist/* boolean */.zMY();
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const credentials = dist/* strictObject */.rej({
    accessKeyId: plan_schema_secret,
    secretAccessKey: plan_schema_secret,
    sessionToken: dist/* exactOptional */.yqP(plan_schema_secret),
});
const source = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('github-oidc'), audience: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('token-file'), path: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('keys'), credentials }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('environment') }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('ambient') }),
]);
const role = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('arn'), arn: dist/* string */.YjP(), account: dist/* string */.YjP(), name: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('name'), name: dist/* string */.YjP(), partition: dist/* string */.YjP() }),
]);
const tag = dist/* strictObject */.rej({ key: dist/* string */.YjP(), value: dist/* string */.YjP(), origin: dist/* string */.YjP(), droppable: flag });
const common = {
    number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    place: dist/* string */.YjP(),
    role,
    sessionName: dist/* string */.YjP(),
    durationSeconds: count,
    longest: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    region: dist/* string */.YjP(),
    policy: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    policyArns: texts,
};
const mfa = dist/* strictObject */.rej({
    serial: dist/* string */.YjP(),
    proof: dist/* variant */.Oxt('kind', [
        dist/* strictObject */.rej({ kind: dist/* literal */.euz('code'), code: plan_schema_secret }),
        dist/* strictObject */.rej({ kind: dist/* literal */.euz('seed'), seed: plan_schema_secret }),
    ]),
});
const hop = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('web-identity'), ...common }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz('signed'),
        ...common,
        chained: dist/* picklist */.KIO(['yes', 'no', 'unknown']),
        externalId: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        tags: dist/* array */.YOg(tag),
        transitiveTagKeys: texts,
        inheritedTags: dist/* array */.YOg(tag),
        sourceIdentity: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        mfa: dist/* exactOptional */.yqP(mfa),
        providedContexts: dist/* array */.YOg(dist/* strictObject */.rej({ providerArn: dist/* string */.YjP(), contextAssertion: plan_schema_secret })),
    }),
]);
const plan = dist/* strictObject */.rej({
    source: dist/* picklist */.KIO(['github-oidc', 'token-file', 'keys', 'environment', 'ambient']),
    region: dist/* string */.YjP(),
    partition: dist/* string */.YjP(),
    hops: dist/* array */.YOg(hop),
    targets: dist/* array */.YOg(dist/* strictObject */.rej({
        name: dist/* string */.YjP(),
        place: dist/* string */.YjP(),
        region: dist/* string */.YjP(),
        labels: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
        hops: dist/* array */.YOg(hop),
    })),
    warnings: texts,
    notices: texts,
});
const network = dist/* strictObject */.rej({
    http: dist/* strictObject */.rej({
        proxy: dist/* exactOptional */.yqP(dist/* strictObject */.rej({ proxy: url, noProxy: dist/* string */.YjP() })),
        caBundle: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        connectTimeoutMilliseconds: count,
        requestTimeoutMilliseconds: count,
    }),
    endpoints: dist/* strictObject */.rej({ override: dist/* exactOptional */.yqP(url), fips: flag, dualStack: flag }),
    maxAttempts: count,
    deadlineSeconds: count,
});
const refreshPlan = dist/* strictObject */.rej({
    source,
    job: dist/* string */.YjP(),
    plan,
    network,
    environment: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), plan_schema_secret])),
    avoidsSpecialCharacters: flag,
});
/** The plan that a value is; undefined if it is none. What is wrong with it is not told: it may be a secret. */
function parseRefreshPlan(value) {
    const result = dist/* safeParse */.xLC(refreshPlan, value);
    return result.success ? result.output : undefined;
}

;// CONCATENATED MODULE: ./src/refresh/secret-parts.ts

/** Takes secrets out of a value of plain objects, lists, texts, numbers, addresses and {@link Secret}s. */
function takeApart(value) {
    const secrets = [];
    const keep = (secret) => secrets.push(secret) - 1;
    const apart = (part) => {
        if (part instanceof secret/* Secret */.z) {
            return { $secret: keep(part.reveal()) };
        }
        if (part instanceof URL) {
            return part.username + part.password === '' ? { $url: part.href } : { $secretUrl: keep(part.href) };
        }
        if (Array.isArray(part)) {
            return part.map(apart);
        }
        return typeof part === 'object' && part !== null
            ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)]))
            : part;
    };
    return { value: apart(value), secrets };
}
/** Puts together what {@link takeApart} took apart. A secret that is not there becomes undefined. */
function putTogether({ value, secrets }, conceal) {
    const secretAt = (index) => (typeof index === 'number' ? secrets[index] : undefined);
    const together = (part) => {
        if (Array.isArray(part)) {
            return part.map(together);
        }
        if (typeof part !== 'object' || part === null) {
            return part;
        }
        if ('$secret' in part) {
            const secret = secretAt(part.$secret);
            return secret === undefined ? undefined : conceal(secret);
        }
        if ('$url' in part) {
            return addressOf(part.$url, conceal);
        }
        if ('$secretUrl' in part) {
            return addressOf(secretAt(part.$secretUrl), conceal);
        }
        return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
    };
    return together(value);
}
function addressOf(text, conceal) {
    if (typeof text !== 'string' || !URL.canParse(text)) {
        return undefined;
    }
    const url = new URL(text);
    for (const part of [url.username, url.password].filter((each) => each !== '')) {
        conceal(part);
        conceal(decodeURIComponent(part));
    }
    return url;
}

;// CONCATENATED MODULE: ./src/refresh/plan-file.ts






/*
 * A plan for renewals, as two private files: `plan.json`, which holds no secret, and `secrets.json`, which is there only
 * if there are some: the keys that the chain starts from, the seed of an MFA device, the password of a proxy.
 */
/** The files, by what they hold. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' };
/** The form of the files: whoever reads another number does not know what it means. */
const VERSION = 1;
/** Writes a plan into a private directory that is there. @throws RoleChainError `delivery` */
async function writePlan(directory, plan) {
    const { value, secrets } = takeApart(plan);
    const write = (name, content) => (0,private_file.writePrivateFile)((0,external_node_path_.join)(directory, name), (0,private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
    if (secrets.length > 0) {
        await write(FILES.secrets, secrets);
    }
    await write(FILES.plan, value);
}
/**
 * Reads a plan.
 *
 * @throws RoleChainError `delivery` if it is not there, not private, or not one that {@link writePlan} wrote
 */
async function readPlan(directory, conceal) {
    const path = (0,external_node_path_.join)(directory, FILES.plan);
    const value = await contentOf(path);
    const secrets = await contentOf((0,external_node_path_.join)(directory, FILES.secrets), []);
    const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
    const plan = parseRefreshPlan(putTogether({ value, secrets: texts }, conceal));
    return plan ?? refuse(path, 'it is damaged, or of another version of this program');
}
async function contentOf(path, absent) {
    const file = await (0,own_file/* readOwnFile */.z)(path);
    if (file.kind !== 'own') {
        return file.kind === 'absent' && absent !== undefined
            ? absent
            : refuse(path, file.kind === 'absent' ? 'it is gone' : 'it is not a private file of this user');
    }
    const value = parsed(file.text);
    const isOurs = typeof value === 'object' && value !== null && 'version' in value && 'content' in value;
    return isOurs && value.version === VERSION ? value.content : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold secrets.
        return undefined;
    }
}
function refuse(path, why) {
    throw new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
        hint: 'Log in again: run the step with refresh once more, in this job.',
    });
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export nameOfPath */
/* harmony import */ var _chain_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(601);
/* harmony import */ var _session_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);


/** The way to every session of a plan, by key. */
function pathsOf(plan) {
    const paths = new Map();
    const add = (node, before) => {
        const key = (0,_session_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionKey */ .c)(plan, [...before.map((each) => each.node.hop), node.hop]);
        const path = [...before, { key, node }];
        paths.set(key, path);
        node.children.forEach((child) => {
            add(child, path);
        });
    };
    treesOfPlan(plan.plan).forEach((tree) => {
        add(tree, []);
    });
    return paths;
}
/** What can be asked for. */
function endsOf(plan) {
    const { targets, hops, region } = plan.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: (0,_session_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionKey */ .c)(plan, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: (0,_session_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionKey */ .c)(plan, target.hops) }));
}
/** Names an end in messages. */
function nameOfPath(path) {
    const { node } = path[path.length - 1] ?? path[0];
    const names = nodesOf([node]).flatMap(({ ends }) => ends.map(({ name }) => name));
    return names.length === 0 ? 'the chain' : names.join(', ');
}
function treesOfPlan({ hops, targets }) {
    const path = (0,_chain_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(hops);
    return targets.length > 0 ? (0,_chain_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOf */ .zG)(targets) : path === undefined ? [] : [path];
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Renewer),
/* harmony export */   Q: () => (/* binding */ toCached)
/* harmony export */ });
/* harmony import */ var _chain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4863);
/* harmony import */ var _sts_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2310);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8516);
/* harmony import */ var _refresh_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4006);








/** For a renewal of what a hop starts from, while that still holds. */
const MOST_DETOUR_MS = 15_000;
/** A session that is newer is not the reason why AWS refuses what comes after it. */
const NEW_MS = 60_000;
const LIMIT = {
    whose: 'the',
    hint: 'A renewal has to be done by then, since SDKs do not wait longer. Is the network slow?',
};
const NO_TOKEN = {
    code: 'source',
    message: 'The OIDC token that the chain starts from cannot be had here: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process.',
    hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e). Without them, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.',
};
/** Takes the hops of a plan that have to be taken again, and no other. Its caller sees to it that nobody else does. */
class Renewer {
    #renewing;
    #paths;
    constructor(renewing) {
        this.#renewing = renewing;
        this.#paths = (0,_refresh_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsOf */ .wG)(renewing.plan);
    }
    /**
     * Renews a session: from the nearest session before it that is fresh, or from the source. What is to be renewed on the
     * way and cannot be is used for as long as it holds.
     *
     * @throws RoleChainError which says which hop failed, and why
     */
    async renew(key, milliseconds) {
        const path = this.#paths.get(key);
        if (path === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: 'The credentials that were asked for are not of this job.',
                hint: 'Is AWS_CONFIG_FILE, or the profile, one of another job? Log in again.',
            });
        }
        const before = await this.#sessionsBefore(path);
        const now = this.#renewing.now();
        const fresh = before.findLastIndex((session) => (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(session, now) === 'fresh');
        const holding = before.findLastIndex((session) => (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(session, now) !== 'over');
        const last = before[holding];
        if (holding <= fresh || last === undefined || (await this.#renewing.cache.isPausing(last, now))) {
            return this.#runOrBegin(path, { taken: holding + 1, from: last, milliseconds });
        }
        const began = performance.now();
        const leftMs = last.credentials.expiration.getTime() - now;
        const detour = {
            taken: fresh + 1,
            from: before[fresh],
            milliseconds: Math.min(MOST_DETOUR_MS, leftMs / 2, milliseconds / 2),
        };
        const { taken, from } = await this.#detour(path, detour, last);
        if (taken === path.length && from !== undefined) {
            return from;
        }
        const rest = milliseconds - (performance.now() - began);
        return this.#run(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
    }
    #sessionsBefore(path) {
        return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
    }
    /**
     * Runs from a session that was kept. AWS may not take that any more, however long it was to live: revoked, or of a role
     * that was made anew. So if the first hop is refused, it is tried once more from the source.
     *
     * @throws RoleChainError the first failure, if the source does not help
     */
    async #runOrBegin(path, leg) {
        const began = performance.now();
        try {
            return await this.#run(path, leg);
        }
        catch (error) {
            const { from, taken, milliseconds } = leg;
            const isOld = from !== undefined && this.#renewing.now() - from.obtainedAt > NEW_MS;
            if (!isOld || !isRefused(error, taken + 1)) {
                throw error;
            }
            const rest = milliseconds - (performance.now() - began);
            return this.#run(path, { taken: 0, from: undefined, milliseconds: rest }).catch(() => {
                throw error;
            });
        }
    }
    /**
     * Renews what comes before as well. Where that fails, or takes too long, there is still something to go on from: what
     * was reached, or else what holds.
     *
     * @returns how far it got: the whole path, or where to go on
     * @throws RoleChainError if what comes before is not the reason why it failed
     */
    async #detour(path, leg, instead) {
        const { cache, runner, now, describe } = this.#renewing;
        const mended = path.findIndex(({ key }) => key === instead.key) + 1;
        let reached = leg;
        try {
            const from = await this.#run(path, leg, (taken, session) => {
                reached = { taken, from: session };
            });
            return { taken: path.length, from };
        }
        catch (error) {
            if (reached.taken >= mended) {
                // The little time that there was for a detour is not all that there is.
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G && error.code === 'deadline') {
                    return reached;
                }
                throw error;
            }
            const until = instead.credentials.expiration.toISOString();
            runner.log.warning(`${describe(error)}\nGoing on from ${instead.assumedRoleArn}, which holds until ${until}.`);
            await cache.writeFailure(instead.key, { at: now(), text: describe(error), isAhead: true });
            return { taken: mended, from: instead };
        }
    }
    async #run(path, { taken, from, milliseconds }, onHop) {
        const { plan, runner } = this.#renewing;
        if (from === undefined && plan.source.kind === 'github-oidc' && runner.idTokenEndpoint() === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G(NO_TOKEN);
        }
        return this.#withWorld(milliseconds, async (world) => {
            let session = from;
            if (from !== undefined) {
                concealSession(from, runner);
            }
            for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
                const before = session === undefined ? undefined : stopOf(session);
                session = await this.#keep(key, await (0,_chain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .takeNext */ .no)(node, before, { plan: plan.plan, world }));
                onHop?.(index + 1, session);
            }
            if (session === undefined) {
                throw new Error('a path has at least one hop');
            }
            return session;
        });
    }
    async #keep(key, taken) {
        const { cache, now } = this.#renewing;
        const cached = toCached(key, taken, now());
        await cache.write(cached);
        return cached;
    }
    #withWorld(milliseconds, work) {
        const { plan: renewed, runner } = this.#renewing;
        const { source: choice, plan, network, avoidsSpecialCharacters } = renewed;
        const use = { log: runner.log, startedAt: performance.now(), doing: 'renewing the credentials', limit: LIMIT };
        const departure = {
            choice,
            region: plan.region,
            endpoints: network.endpoints,
            idTokenEndpoint: runner.idTokenEndpoint(),
            ignoreEnvironment: false,
        };
        // In tenths, since people are told when they are over.
        const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
        return (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .withNetwork */ .p)({ ...network, deadlineSeconds }, use, (open) => work((0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .chainWorld */ .Ik)({ plan, avoidsSpecialCharacters, explains: true }, runner, (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .openEnds */ .f)(departure, open, runner))));
    }
}
/** What is kept was issued to another process: this one must not show it either, whatever an answer of AWS echoes. */
function concealSession({ credentials }, { conceal }) {
    conceal(credentials.accessKeyId.reveal());
    conceal(credentials.secretAccessKey.reveal());
    conceal(credentials.sessionToken.reveal());
}
/** Whether AWS has refused a hop, for whatever it has against its caller. */
function isRefused(error, hop) {
    return (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G &&
        error.hop?.number === hop &&
        error.cause instanceof _sts_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk &&
        (error.cause.kind === 'credentials' || error.cause.kind === 'denied'));
}
/**
 * A session as it is kept. It ends by the clock of this machine, which is what SDKs here go by: a clock that is slow would
 * take it for valid when AWS does not.
 *
 * @param obtainedAt milliseconds since 1970, by this clock
 */
function toCached(key, { hop, roleArn, session }, obtainedAt) {
    const { assumedRoleArn, assumedRoleId, credentials } = session;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    if (sessionToken === undefined) {
        throw new Error('the session of a role has a session token');
    }
    const expiration = new Date(Math.min(credentials.expiration.getTime(), obtainedAt + hop.durationSeconds * 1000));
    return {
        key,
        roleArn,
        assumedRoleArn,
        assumedRoleId,
        obtainedAt,
        credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
    };
}
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
    return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sessionKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7355);


/**
 * Names the session of the last of some hops: the same for the same chain from the same identity, another as soon as any
 * parameter of any hop is another. Secrets count in it, and cannot be found out from it.
 *
 * @returns 64 hexadecimal digits
 */
function sessionKey({ source, job, environment, network, avoidsSpecialCharacters }, hops) {
    const { override, fips, dualStack } = network.endpoints;
    const endpoints = { override: override?.href, fips, dualStack };
    const asked = hops.map((hop) => ({ ...hop, place: undefined }));
    const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(of)).digest('hex');
}
/** A value as a text that is the same whatever the order in which an object got its members. */
function canonical(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z) {
        return `{"secret":${JSON.stringify((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value.reveal()).digest('hex'))}}`;
    }
    if (Array.isArray(value)) {
        return `[${value.map(canonical).join(',')}]`;
    }
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).filter(([, member]) => member !== undefined);
        const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
    }
    return value === undefined ? 'null' : JSON.stringify(value);
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ CHAINED_SESSION_SECONDS),
/* harmony export */   IM: () => (/* binding */ DURATION_LIMITS),
/* harmony export */   Pc: () => (/* binding */ TEXT_LIMITS),
/* harmony export */   Z1: () => (/* binding */ RESERVED_TAG_KEY_PREFIX),
/* harmony export */   i7: () => (/* binding */ LIST_LIMITS),
/* harmony export */   xg: () => (/* binding */ violationOf)
/* harmony export */ });
/**
 * The limits of the AWS STS API (service model `sts/2011-06-15`, plus the two that only its documentation states),
 * as data: the plan checks a request against them before the network, the emulator enforces them on what arrives.
 */
function stringLimit(min, max, patternText, alphabet) {
    // AWS's patterns are JavaScript's but for code points of more than four digits.
    const pattern = patternText.replace(/\\u(10[0F]{3,4})/g, '\\u{$1}');
    return { min, max, pattern: new RegExp(`^(?:${pattern})$`, 'u'), patternText, alphabet };
}
const PRINTABLE = '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
const LATIN = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const NAME_ALPHABET = 'letters A-Z and a-z, digits and _ + = , . @ -';
const TAG_ALPHABET = 'letters, digits, spaces and _ . : / = + - @';
/** The fields of STS requests that are text. */
const TEXT_LIMITS = {
    arn: stringLimit(20, 2048, PRINTABLE, 'printable characters'),
    roleSessionName: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
    sourceIdentity: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
    externalId: stringLimit(2, 1224, '[\\w+=,.@:\\/-]*', `${NAME_ALPHABET} : /`),
    serialNumber: stringLimit(9, 256, '[\\w+=/:,.@-]*', `${NAME_ALPHABET} : /`),
    tokenCode: stringLimit(6, 6, '[\\d]*', 'digits'),
    tagKey: stringLimit(1, 128, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+', TAG_ALPHABET),
    tagValue: stringLimit(0, 256, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*', TAG_ALPHABET),
    /** For AssumeRoleWithWebIdentity, AssumeRoleWithSAML and GetFederationToken. */
    sessionPolicy: stringLimit(1, 2048, LATIN, 'characters up to U+00FF'),
    /** AssumeRole sets no length of its own: the packed size decides. */
    unrestrictedSessionPolicy: stringLimit(1, Number.MAX_SAFE_INTEGER, LATIN, 'characters up to U+00FF'),
    webIdentityToken: stringLimit(4, 20_000, '[^]*', 'any characters'),
    samlAssertion: stringLimit(4, 100_000, '[^]*', 'any characters'),
    providerId: stringLimit(4, 2048, '[^]*', 'any characters'),
    contextAssertion: stringLimit(4, 2048, '[^]*', 'any characters'),
    accessKeyId: stringLimit(16, 128, '[\\w]*', 'letters, digits and _'),
    federationName: stringLimit(2, 32, '[\\w+=,.@-]*', NAME_ALPHABET),
    targetPrincipal: stringLimit(12, 2048, '[^]*', 'any characters'),
    encodedMessage: stringLimit(1, 10_240, '[^]*', 'any characters'),
    webIdentityTokenAudience: stringLimit(1, 1000, '[^]*', 'any characters'),
};
/** Durations in seconds. */
const DURATION_LIMITS = {
    role: { min: 900, max: 43_200 },
    session: { min: 900, max: 129_600 },
    root: { min: 0, max: 900 },
    webIdentityToken: { min: 60, max: 3600 },
};
/** How many items a list may have. */
const LIST_LIMITS = {
    tags: 50,
    transitiveTagKeys: 50,
    /** Documentation of AssumeRole, not the model. */
    policyArns: 10,
    providedContexts: 5,
    webIdentityTokenAudiences: 10,
};
/** Seconds that AWS allows a session whose caller holds temporary credentials of a role. */
const CHAINED_SESSION_SECONDS = 3600;
/** No tag key of a user may begin with this, in any case (IAM User Guide, "Rules for tagging in IAM and AWS STS"). */
const RESERVED_TAG_KEY_PREFIX = 'aws:';
/**
 * Why `value` breaks `limit`, as the end of a sentence ("is 70 characters long; at most 64 are allowed"), or
 * undefined if it does not. Never repeats the value, so that it can speak of secrets too.
 */
function violationOf(value, limit) {
    if (value.length < limit.min) {
        return `is ${lengthOf(value)} long; at least ${limit.min} are needed`;
    }
    if (value.length > limit.max) {
        return `is ${lengthOf(value)} long; at most ${limit.max} are allowed`;
    }
    return limit.pattern.test(value) ? undefined : `has a character that is not allowed; allowed are ${limit.alphabet}`;
}
function lengthOf(value) {
    return value.length === 1 ? '1 character' : `${value.length} characters`;
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   Tv: () => (/* binding */ pendingClaims),
/* harmony export */   US: () => (/* binding */ sanitiseTagValue),
/* harmony export */   Zc: () => (/* binding */ fillClaims),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   uM: () => (/* binding */ missingVariables)
/* harmony export */ });
/* unused harmony export TEMPLATE_VARIABLES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6171);



/** What a template may ask of the job: `{repository}`, `{run_id}`, ... */
const TEMPLATE_VARIABLES = [
    'repository',
    'repository_owner',
    'workflow',
    'job',
    'run_id',
    'run_attempt',
    'actor',
    'triggering_actor',
    'ref',
    'ref_name',
    'sha',
    'event_name',
];
const PLACEHOLDER = /\{([^{}]*)\}/g;
const HASH_LENGTH = 8;
/**
 * Reads a template. Braces are in none of the alphabets of the fields that take templates, so every one is a
 * placeholder's.
 *
 * @returns the parts, or what is wrong as the end of a sentence.
 */
function parseTemplate(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        parts.push(text.slice(end, match.index));
        end = match.index + match[0].length;
        const part = parsePlaceholder(match[1] ?? '');
        if ('problem' in part) {
            return part;
        }
        parts.push(part);
    }
    parts.push(text.slice(end));
    const stray = parts.find((part) => typeof part === 'string' && /[{}]/.test(part));
    return stray === undefined
        ? parts.filter((part) => part !== '')
        : { problem: 'has a brace without its partner; templates are written {repository}' };
}
function parsePlaceholder(name) {
    const claim = /^claim:(.+)$/.exec(name)?.[1];
    if (claim !== undefined) {
        return { claim };
    }
    const variable = TEMPLATE_VARIABLES.find((candidate) => candidate === name);
    return variable === undefined
        ? { problem: `has the unknown template {${name}}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, TEMPLATE_VARIABLES)}` }
        : { variable };
}
/** Fills in what is known; the result is final if nothing is left open. Literal text without templates stays as it is. */
function fillVariables(parts, field, values) {
    const filled = parts.map((part) => typeof part === 'object' && 'variable' in part ? (values[part.variable] ?? part) : part);
    const isLiteral = parts.every((part) => typeof part === 'string');
    const texts = filled.filter((part) => typeof part === 'string');
    if (texts.length < filled.length) {
        return { field, parts: filled };
    }
    return isLiteral ? texts.join('') : sanitise(texts.join(''), field);
}
/** The variables of a text that this runner does not tell. */
function missingVariables(text) {
    return typeof text === 'string' ? [] : text.parts.flatMap((part) => variableOf(part));
}
function variableOf(part) {
    return typeof part === 'object' && 'variable' in part ? [part.variable] : [];
}
/** The claims that a text waits for. */
function pendingClaims(text) {
    return typeof text === 'string'
        ? []
        : text.parts.flatMap((part) => (typeof part === 'object' && 'claim' in part ? [part.claim] : []));
}
/**
 * Fills in claims of the token.
 *
 * @returns the final text, or the first claim that the token does not have as a plain value.
 */
function fillClaims(text, claims) {
    if (typeof text === 'string') {
        return text;
    }
    let filled = '';
    for (const part of text.parts) {
        if (typeof part === 'string') {
            filled += part;
            continue;
        }
        const name = 'claim' in part ? part.claim : part.variable;
        const value = 'claim' in part && Object.hasOwn(claims, name) ? claims[name] : undefined;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
            return { missing: name };
        }
        filled += String(value);
    }
    return sanitise(filled, text.field);
}
/** How a text looks to a person, with what is open in braces. */
function showText(text) {
    return typeof text === 'string' ? text : text.parts.map(showPart).join('');
}
function showPart(part) {
    if (typeof part === 'string') {
        return part;
    }
    return 'claim' in part ? `{claim:${part.claim}}` : `{${part.variable}}`;
}
/** Everything that AWS does not take in a tag value becomes `_`: the rule of configure-aws-credentials v6.2. */
function sanitiseTagValue(value) {
    return value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
}
/**
 * Brings text into a field's alphabet and length. What is too long keeps its head and ends in a hash of the whole, so
 * that two values that differ only in their tails stay different.
 */
function sanitise(value, field) {
    const clean = field === 'tagValue' ? sanitiseTagValue(value) : value.replace(/[^\w+=,.@-]/g, '_');
    const { max } = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMITS */ .Pc[field];
    if (clean.length <= max) {
        return clean;
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, HASH_LENGTH);
    return `${headOf(clean, max - HASH_LENGTH - 1)}-${hash}`;
}
/** The first `length` UTF-16 units, without cutting a character in two. */
function headOf(text, length) {
    const head = text.slice(0, length);
    return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ShellRunner),
/* harmony export */   c: () => (/* binding */ inputVariable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6171);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2768);






/** What the variable of an input begins with. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable by which an input can be given to the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
class ShellRunner {
    #process;
    #flags;
    log;
    facts;
    constructor(process, flags) {
        this.#process = process;
        this.#flags = flags;
        this.facts = (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(process.env);
        const say = (label) => (message) => {
            process.write(`${label}${message}\n`);
        };
        const silent = () => {
            // Nobody is watching.
        };
        this.log = {
            debug: silent,
            info: process.isTerminal ? say('') : silent,
            notice: process.isTerminal ? say('note: ') : silent,
            warning: say('warning: '),
            error: say('error: '),
        };
    }
    conceal = (value) => {
        this.#process.conceal(value);
        return new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.cwd();
    }
    get temporaryDirectory() {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    }
    input(name) {
        return this.#flags.get(name) ?? this.#process.env[inputVariable(name)] ?? '';
    }
    /** A mistyped variable would be passed over in silence; here it gets a warning with the right name. */
    warnOfUnknownVariables(inputs) {
        const names = inputs.map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
        const known = names.map((name) => `${PREFIX}${name}`);
        for (const variable of Object.keys(this.#process.env).filter((name) => name.startsWith(PREFIX))) {
            const meant = known.includes(variable) ? undefined : (0,_request_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(variable.slice(PREFIX.length), names);
            if (meant !== undefined) {
                this.log.warning(`${(0,_request_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact, and what is known to be an account is concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
    idTokenEndpoint() {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .idTokenEndpointOf */ .Xb)(this.#process.env, this.conceal);
    }
}


/***/ }),

/***/ 8354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   PD: () => (/* binding */ warningsOfKeys),
/* harmony export */   lP: () => (/* binding */ isKeyText),
/* harmony export */   or: () => (/* binding */ yieldsToken),
/* harmony export */   tN: () => (/* binding */ SOURCE_NAMES)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);

/** Whether a source proves its identity with a token, so that the first hop is by web identity. */
function yieldsToken(kind) {
    return kind === 'github-oidc' || kind === 'token-file';
}
/** What a source is called in messages. */
const SOURCE_NAMES = {
    'github-oidc': 'OIDC token',
    'token-file': 'web identity token file',
    keys: 'access keys of the inputs',
    environment: 'credentials in the environment',
    ambient: 'ambient credentials',
};
/**
 * Chooses the identity source, in the order of configure-aws-credentials v6.2: keys given, then a token file, then
 * `role-chaining`, then the OIDC token, then whatever the AWS SDK finds.
 */
function chooseSource(inputs, surroundings, problems) {
    const keys = keysOf(inputs, problems);
    if (keys !== undefined) {
        return { kind: 'keys', credentials: keys };
    }
    const assumesRole = ['role-to-assume', 'role-chain', 'profiles', 'config-file'].some((name) => inputs[name] !== undefined);
    const path = inputs['web-identity-token-file'];
    if (path !== undefined && assumesRole) {
        return { kind: 'token-file', path };
    }
    if (inputs['role-chaining'] === true) {
        return { kind: 'environment' };
    }
    if (assumesRole && surroundings.idTokenAvailable && inputs['force-skip-oidc'] !== true) {
        return { kind: 'github-oidc', audience: inputs.audience ?? 'sts.amazonaws.com' };
    }
    return { kind: 'ambient' };
}
const KEY_INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
/** Whether a text can be a part of credentials, which travel in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}
/** What is odd about the keys of the inputs, and no reason to stop: v6.2 ignores a secret key that has no id. */
function warningsOfKeys(inputs) {
    const [id, ...others] = KEY_INPUTS;
    const given = others.filter((name) => inputs[name] !== undefined);
    return inputs[id] === undefined && given.length > 0
        ? [`${given.join(' and ')}: ignored, since ${id} is empty. Is the secret that it comes from misspelt?`]
        : [];
}
function keysOf(inputs, problems) {
    const accessKeyId = inputs['aws-access-key-id'];
    const secretAccessKey = inputs['aws-secret-access-key'];
    if (accessKeyId === undefined) {
        return undefined;
    }
    if (secretAccessKey === undefined) {
        problems.add('aws-secret-access-key', 'must be given with aws-access-key-id; is the secret it comes from empty?');
        return undefined;
    }
    for (const name of KEY_INPUTS) {
        if (inputs[name] !== undefined && !isKeyText(inputs[name].reveal())) {
            problems.add(name, 'holds a character that no key has: a line break, a space or a typographic quote, perhaps');
        }
    }
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ endpointProblem),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/* harmony import */ var _request_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6862);

/** The regions of the commercial partition that have a FIPS endpoint; GovCloud's ordinary ones are FIPS already. */
const FIPS_REGIONS = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];
/** The region that stands for the global endpoint, which is neither FIPS nor dual-stack. */
const GLOBAL = 'aws-global';
/** Why there is no such endpoint, as the end of a sentence about the input, or undefined if there is. */
function endpointProblem(region, { override, fips, dualStack }) {
    const input = fips ? 'use-fips-endpoint' : 'use-dualstack-endpoint';
    if (!fips && !dualStack) {
        return undefined;
    }
    if (override !== undefined) {
        return { input, message: 'cannot be combined with an endpoint of your own (sts-endpoint)' };
    }
    if (region === GLOBAL) {
        return { input, message: `the endpoint of ${GLOBAL} has no such variant; give a Region` };
    }
    return fips && (0,_request_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name === 'aws' && !FIPS_REGIONS.includes(region)
        ? {
            input,
            message: `STS has no FIPS endpoint in ${region}; it has in ${FIPS_REGIONS.join(', ')}. If it has one by now, name it in sts-endpoint`,
        }
        : undefined;
}
/**
 * The URL of STS for calls signed for `region`. Always regional: tokens of the global endpoint do not work in opt-in
 * regions. Ask {@link endpointProblem} first whether there is one.
 */
function stsEndpoint(region, { override, fips, dualStack }) {
    if (override !== undefined) {
        return override;
    }
    if (region === GLOBAL) {
        return new URL('https://sts.amazonaws.com');
    }
    const partition = (0,_request_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    // GovCloud's ordinary endpoints are FIPS already; its dual-stack ones come in both kinds.
    const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
    const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
    return new URL(`https://${host}.${region}.${suffix}`);
}
/** Whether a host is this machine: the only one that may be spoken to without TLS. */
function isLoopback(hostname) {
    return (hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ })

};
