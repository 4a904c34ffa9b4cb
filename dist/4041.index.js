export const id = 4041;
export const ids = [4041,7775];
export const modules = {

/***/ 19462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ checkJobPlace),
/* harmony export */   HY: () => (/* binding */ removeJobDirectory),
/* harmony export */   VX: () => (/* binding */ isJobDirectory),
/* harmony export */   Wr: () => (/* binding */ isNamedAs),
/* harmony export */   pZ: () => (/* binding */ newJobDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13853);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37775);







const NAMES = {
    files: /^aws-role-chain-files-[0-9a-f]{32}$/,
    refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/,
};
/** Where such a directory may be, in order of preference. */
function parentsOf(temporaryDirectory) {
    return [temporaryDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())];
}
function kindBelow(temporaryDirectory, place) {
    return { parents: parentsOf(temporaryDirectory), name: NAMES[place] };
}
/** Compared by identity, not by name: links, mounts and the case of letters do not matter. */
async function isWithin(directory, workspace) {
    const identityOf = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).then(({ dev, ino }) => `${dev} ${ino}`, () => undefined);
    const [start, outer] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => undefined), await identityOf(workspace)];
    if (start === undefined || outer === undefined)
        return false;
    for (let path = start;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        if ((await identityOf(path)) === outer)
            return true;
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
            return false;
    }
}
/** A directory to keep keys in: never the workspace, which later steps pack, upload, cache and build images from. */
async function parentFor({ temporaryDirectory, workspace }, { what, otherwise }) {
    const parents = parentsOf(temporaryDirectory);
    for (const parent of parents) {
        if (!(await isWithin(parent, workspace)))
            return parent;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(' and ')} cannot be used`,
        hint: `Set ${process.platform === 'win32' ? 'TEMP' : 'TMPDIR'} for this step to a directory outside of the workspace, or ${otherwise}.`,
    });
}
/**
 * The path of a directory that does not exist yet and that nobody else will create.
 *
 * @throws RoleChainError `delivery` if there is no place outside of the workspace
 */
async function newJobDirectory(ground, place, wanted) {
    const parent = await parentFor(ground, wanted);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt}${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`);
}
/**
 * Tries whether a directory can be made where {@link newJobDirectory} says; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkJobPlace(ground, wanted) {
    const parent = await parentFor(ground, wanted);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt)));
    }
    catch (error) {
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`cannot create a directory for ${wanted.what} in ${parent}`, error);
    }
}
/** Whether a directory belongs to this user, was named by {@link newJobDirectory}, and still exists. */
async function isJobDirectory(temporaryDirectory, place, directory) {
    const fault = await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place)).catch(() => 'gone');
    return fault === undefined;
}
/** Whether a directory has a name as {@link newJobDirectory} chooses them. */
function isNamedAs(place, directory) {
    return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory));
}
/**
 * Removes such a directory and everything in it, whoever wrote it: it belonged to this job alone. Does nothing if it is
 * gone.
 *
 * @param first files to remove before all others: the keys, since something else that a tool put there may not be
 *   removable
 * @throws RoleChainError `delivery` if it is not one that this program made for this user, or cannot be removed
 */
async function removeJobDirectory(temporaryDirectory, place, directory, first) {
    try {
        if ((await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place))) !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `${directory} is not removed: it is not a directory that this action made there for this user`,
            });
        }
        for (const name of first)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return;
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`the private files of this job in ${directory} could not be removed`, error);
    }
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

/***/ 48511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fF: () => (/* binding */ STOP_PATH),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   oz: () => (/* binding */ writeAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2734);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);




/** A POST to it ends the server. */
const STOP_PATH = '/stop';
const FILE = 'server.json';
/** @throws Error of the system */
async function writeAddress(directory, address) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), JSON.stringify(address), { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_MODE */ .gQ, flag: 'wx' });
}
/** The address of the server of a directory; undefined if there is none that can be trusted. */
async function readAddress(directory) {
    const file = await (0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE)).catch(() => undefined);
    return file?.kind === 'own' ? parseAddress(file.text) : undefined;
}
/** Reads the text of an address. */
function parseAddress(text) {
    try {
        const value = JSON.parse(text);
        return isAddress(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isAddress(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'pid' in value &&
        'port' in value &&
        'token' in value &&
        typeof value.pid === 'number' &&
        Number.isSafeInteger(value.pid) &&
        value.pid > 1 &&
        typeof value.port === 'number' &&
        typeof value.token === 'string' &&
        (!('began' in value) || typeof value.began === 'string'));
}


/***/ }),

/***/ 90608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ serveSessions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/refresh/session-cache.ts
var session_cache = __webpack_require__(74984);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/aws/arn.ts
var arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/text/iso-seconds.ts
var iso_seconds = __webpack_require__(75390);
// EXTERNAL MODULE: ./src/refresh/server/address.ts
var address = __webpack_require__(48511);
;// CONCATENATED MODULE: ./src/refresh/server/credential-server.ts






/** A client that sends or reads more slowly than this, or not at all, is disconnected. */
const PATIENCE_MS = 5_000;
/** SDKs open one connection per request; a job has far fewer than this. */
const MAX_CONNECTIONS = 1_000;
/**
 * A local server that provides credentials like the ones of containers on AWS.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
class CredentialServer {
    #server;
    port;
    constructor(server, port) {
        this.#server = server;
        this.port = port;
    }
    /** @throws RoleChainError `delivery` if the port is not available */
    static async listen(serving) {
        const server = (0,external_node_http_.createServer)({
            maxHeaderSize: 8_192,
            requestTimeout: PATIENCE_MS,
            headersTimeout: PATIENCE_MS,
            connectionsCheckingInterval: 1_000,
        });
        server.maxConnections = MAX_CONNECTIONS;
        server.keepAliveTimeout = PATIENCE_MS;
        await new Promise((resolve, reject) => {
            server.once('error', (error) => {
                reject(notToBeHad(serving.port, error));
            });
            server.listen(serving.port, '127.0.0.1', resolve);
        });
        // Without a listener the process would end, for example when the system has no file descriptors left for a client.
        server.on('error', () => undefined);
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : serving.port;
        const answerer = new Answerer(serving, port);
        server.on('request', (request, response) => {
            answerer.answer(request, response);
        });
        return new CredentialServer(server, port);
    }
    /** Ends it and all connections. */
    close() {
        this.#server.close();
        this.#server.closeAllConnections();
    }
}
function notToBeHad(port, error) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `cannot listen on 127.0.0.1${port === 0 ? '' : `:${port}`}: ${(0,errors/* messageOf */.bD)(error)}`,
        hint: (0,errors/* systemCodeOf */.c7)(error) === 'EADDRINUSE'
            ? 'Another program uses that port. Choose another, or 0 for any free one.'
            : 'Does this process run in a network namespace without a loopback interface?',
        cause: error,
    });
}
/** Answers requests: a refusal names only the first check that failed. */
class Answerer {
    #serving;
    #hosts;
    #tokenDigest;
    constructor(serving, port) {
        this.#serving = serving;
        this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
        this.#tokenDigest = digestOf(serving.token.reveal());
    }
    answer(request, response) {
        // The protocol has no request body; do not wait for one.
        request.on('error', () => undefined).resume();
        response.on('error', () => undefined);
        this.#answerTo(request).then(({ status, body }) => {
            response.setTimeout(PATIENCE_MS);
            response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
            response.end(JSON.stringify(body));
        }, () => response.destroy());
    }
    async #answerTo(request) {
        const { headers, method, url = '' } = request;
        // Requests from a web page whose name resolves to this machine, or through a proxy, are not from this job.
        if (!this.#hosts.includes(headers.host?.toLowerCase() ?? '')) {
            return refusal(403, 'ForeignHost', 'this server answers to 127.0.0.1 and localhost only');
        }
        if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.origin !== undefined) {
            return refusal(403, 'Forwarded', 'this server does not answer requests that were passed on');
        }
        if (!this.#knowsToken(headers.authorization)) {
            return refusal(401, 'Unauthorized', 'the Authorization header is not AWS_CONTAINER_AUTHORIZATION_TOKEN of this job');
        }
        if (method === 'POST' && url === address/* STOP_PATH */.fF) {
            setImmediate(() => this.#serving.onStop?.());
            return { status: 200, body: {} };
        }
        if (method !== 'GET') {
            return refusal(405, 'MethodNotAllowed', 'credentials are available by GET only');
        }
        const key = this.#serving.paths.get(url);
        return key === undefined
            ? refusal(404, 'NotFound', `there are credentials at ${[...this.#serving.paths.keys()].join(', ')}`)
            : this.#credentials(key);
    }
    async #credentials(key) {
        try {
            return { status: 200, body: containerAnswer(await this.#serving.sessionOf(key)) };
        }
        catch (error) {
            const text = error instanceof errors/* RoleChainError */._G ? error.describe() : (0,errors/* messageOf */.bD)(error);
            return refusal(500, 'CannotRenew', text);
        }
    }
    /** Digests have the same length, and are compared in constant time. */
    #knowsToken(given) {
        return (0,external_node_crypto_.timingSafeEqual)(digestOf(given ?? ''), this.#tokenDigest) && given !== undefined;
    }
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}
function refusal(status, code, message) {
    // Some SDKs read one spelling, some the other.
    return { status, body: { code, message, Code: code, Message: message } };
}
function containerAnswer({ roleArn, assumedRoleArn, credentials }) {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
    return {
        AccessKeyId: accessKeyId.reveal(),
        SecretAccessKey: secretAccessKey.reveal(),
        Token: sessionToken.reveal(),
        Expiration: (0,iso_seconds/* isoSeconds */.n)(expiration),
        RoleArn: roleArn,
        AccountId: (0,arn/* accountOfArn */.KC)(assumedRoleArn),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/refresh/server/renew-by-process.ts


/** A message has a few lines; anything longer is not from this program. */
const MAX_CHARACTERS = 20_000;
/** Longer than the program itself waits. */
const TIMEOUT_MS = 65_000;
/**
 * Renews a session in a separate process: the memory for the AWS SDK is freed afterwards, and a server that waits for
 * hours stays small. The result is in the cache; the standard output of the process is ignored.
 *
 * @throws RoleChainError with what the process said
 */
async function renewByProcess(key, { node, program, directory, env, stop }) {
    const child = (0,external_node_child_process_.spawn)(node, [program, directory, key], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: TIMEOUT_MS,
        windowsHide: true,
        ...(stop === undefined ? {} : { signal: stop }),
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said = `${said}${text}`.slice(0, MAX_CHARACTERS);
    });
    const status = await new Promise((resolve, reject) => {
        child.on('error', reject).on('close', resolve);
    });
    if (status !== 0) {
        const message = said.trim().replace(/^role-chain: /, '');
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: message === '' ? `the renewal ended with status ${status ?? 'none'}` : message,
        });
    }
}

// EXTERNAL MODULE: ./src/refresh/cached-session.ts
var cached_session = __webpack_require__(8516);
;// CONCATENATED MODULE: ./src/refresh/server/session-keeper.ts

/** Minimum time between two early renewals, since the first may have had no new result. */
const MIN_PAUSE_MS = 500;
/** No AWS session lives longer than half of this, and Node.js timers end at 24 days. */
const MAX_MS = 24 * 3_600_000;
/**
 * Keeps sessions ready for a server: an SDK waits only a second or two for a response, so a session that has been
 * requested once is renewed early, whether or not it is requested again.
 */
class SessionKeeper {
    #keeping;
    #sessions = new Map();
    #renewals = new Map();
    #timers = new Map();
    /** No early renewals before this time, however often they are requested. */
    #pauses = new Map();
    /** Settled when the renewals requested so far are done. */
    #last = Promise.resolve();
    #isStopped = false;
    constructor(keeping) {
        this.#keeping = keeping;
    }
    /** A valid session: immediately if there is one. @throws RoleChainError which says why there is none */
    async get(key) {
        const session = await this.#current(key);
        if (session === undefined || (0,cached_session/* standingOf */.YP)(session, this.#keeping.now()) === 'over') {
            await this.#renew(key);
            const renewed = await this.#current(key);
            if (renewed === undefined) {
                throw new Error('the session that was renewed is not there');
            }
            this.#watch(renewed);
            return renewed;
        }
        this.#watch(session);
        return session;
    }
    /** Stops renewing. */
    stop() {
        this.#isStopped = true;
        this.#timers.forEach((timer) => {
            clearTimeout(timer);
        });
        this.#timers.clear();
    }
    /** The known session, or the one in the cache if that is better. */
    async #current(key) {
        const known = this.#sessions.get(key);
        if (known !== undefined && (0,cached_session/* standingOf */.YP)(known, this.#keeping.now()) === 'fresh') {
            return known;
        }
        const cached = await this.#keeping.cache.read(key);
        if (cached !== undefined) {
            this.#sessions.set(key, cached);
        }
        return cached ?? known;
    }
    /** Concurrent requests for a session share one renewal. */
    #renew(key) {
        const renewal = this.#renewals.get(key) ??
            this.#inTurn(key).finally(() => {
                this.#renewals.delete(key);
                this.#pause(key);
            });
        this.#renewals.set(key, renewal);
        return renewal;
    }
    /** One renewal after another: concurrent ones would only wait for each other, each in its own process. */
    #inTurn(key) {
        const turn = this.#last.then(() => this.#keeping.renew(key));
        this.#last = turn.catch(() => undefined);
        return turn;
    }
    #pause(key) {
        const session = this.#sessions.get(key);
        const milliseconds = session === undefined ? 0 : (0,cached_session/* renewedAheadMs */.YH)(session) / 10;
        this.#pauses.set(key, this.#keeping.now() + Math.max(MIN_PAUSE_MS, milliseconds));
    }
    /** Schedules the renewal of a session for when it is due. */
    #watch(session) {
        const { key, credentials } = session;
        if (this.#timers.has(key) || this.#renewals.has(key) || this.#isStopped) {
            return;
        }
        const dueAt = credentials.expiration.getTime() - (0,cached_session/* renewedAheadMs */.YH)(session);
        const timer = setTimeout(() => {
            this.#timers.delete(key);
            this.#renewAhead(key).catch(() => undefined);
        }, Math.min(MAX_MS, Math.max(0, Math.max(dueAt, this.#pauses.get(key) ?? 0) - this.#keeping.now())));
        this.#timers.set(key, timer);
    }
    async #renewAhead(key) {
        // Failures are retried while the session is valid; requests after that get the reason.
        await this.#renew(key).catch(() => undefined);
        const current = await this.#current(key);
        if (current !== undefined && (0,cached_session/* standingOf */.YP)(current, this.#keeping.now()) !== 'over') {
            this.#watch(current);
        }
    }
}

;// CONCATENATED MODULE: ./src/refresh/server/server-process.ts






/** Starts a server in this process. @throws RoleChainError `delivery` if the port is not available */
async function serveSessions({ port, paths, onStop, ...program }) {
    const ending = new AbortController();
    const keeper = new SessionKeeper({
        cache: new session_cache/* SessionCache */.n(program.directory),
        renew: (key) => renewByProcess(key, { ...program, stop: ending.signal }),
        now: Date.now,
    });
    const token = new secret/* Secret */.z((0,external_node_crypto_.randomBytes)(32).toString('base64url'));
    const server = await CredentialServer.listen({
        port,
        token,
        paths,
        sessionOf: (key) => keeper.get(key),
        ...(onStop === undefined ? {} : { onStop }),
    });
    const [only, ...others] = new Set(paths.values());
    if (only !== undefined && others.length === 0) {
        // Only these can be requested: keep them ready, so that a first request late in the job need not wait either.
        keeper.get(only).catch(() => undefined);
    }
    return {
        port: server.port,
        token,
        close: () => {
            keeper.stop();
            ending.abort();
            server.close();
        },
    };
}


/***/ }),

/***/ 75573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ownPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The programs next to the running one, with the Node.js that runs it. */
function ownPrograms() {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.'));
    return {
        node: process.execPath,
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-process.js'),
        server: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-server.js'),
    };
}


/***/ })

};
