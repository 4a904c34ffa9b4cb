export const id = 6612;
export const ids = [6612];
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

/***/ 46612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRefresh: () => (/* binding */ endRefresh)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19462);
/* harmony import */ var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48511);
/* harmony import */ var _server_known_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72652);






/** A server answers within this time, and ends within this time after being asked to. */
const PATIENCE_MS = 4_000;
/**
 * A server that could not be asked, and is not stuck, notices within this time that its directory is gone, and ends.
 */
const WATCH_PATIENCE_MS = 1_500;
/** The system ends a killed process within this time. */
const KILL_PATIENCE_MS = 2_000;
/**
 * Stops renewing the credentials of a step: ends the server, if any, and removes the private directory with all
 * sessions. Does nothing if they are gone. A server that does not end when asked to is killed.
 *
 * @throws RoleChainError `delivery` if the directory is not one that this program made for this user, or cannot be
 *   removed, or if the server cannot be ended
 */
async function endRefresh(temporaryDirectory, directory) {
    const isThere = await (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isJobDirectory */ .VX)(temporaryDirectory, 'refresh', directory);
    const server = isThere ? await (0,_server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .readAddress */ .zq)(directory) : undefined;
    const wasStopped = server !== undefined && (await stop(server));
    await (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    if (server !== undefined) {
        await endProcess(server, wasStopped);
    }
}
/** Asks a server to end; false if nothing listens there any more, or it does not answer. */
function stop({ port, token }) {
    return new Promise((resolve) => {
        (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            host: '127.0.0.1',
            port,
            method: 'POST',
            path: _server_address_js__WEBPACK_IMPORTED_MODULE_4__/* .STOP_PATH */ .fF,
            headers: { authorization: token },
            // Not the default agent, which variables may send through a proxy.
            agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(),
            signal: AbortSignal.timeout(PATIENCE_MS),
        }, (response) => {
            response
                .on('error', () => undefined)
                .resume()
                .once('close', () => {
                resolve(response.statusCode === 200);
            });
        })
            .on('error', () => {
            resolve(false);
        })
            .end();
    });
}
/**
 * Makes sure that a server is gone. It is killed only where the system reports when a process started: its number alone
 * could belong to another process by now. Elsewhere, a server that did not answer ends when its directory is gone.
 */
async function endProcess(server, wasStopped) {
    const isCertain = server.began !== undefined;
    if ((!isCertain && !wasStopped) ||
        (await isGoneWithin(server, wasStopped ? PATIENCE_MS : WATCH_PATIENCE_MS)) ||
        !isCertain) {
        return;
    }
    kill(server.pid);
    if (!(await isGoneWithin(server, KILL_PATIENCE_MS))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `the server for the credentials, process ${server.pid}, could not be stopped`,
        });
    }
}
async function isGoneWithin(server, milliseconds) {
    const end = performance.now() + milliseconds;
    while ((0,_server_known_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(server)) {
        if (performance.now() > end) {
            return false;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
    }
    return true;
}
/** Kills a server and the renewals that it has started: it leads its own process group. */
function kill(pid) {
    for (const target of [-pid, pid]) {
        try {
            process.kill(target, 'SIGKILL');
        }
        catch {
            // The caller checks whether it is gone anyway.
        }
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

/***/ 72652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dG: () => (/* binding */ knownProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


/** A process in a form that can be recognized later. */
function knownProcess(pid) {
    const began = statusOf(pid)?.began;
    return began === undefined ? { pid } : { pid, began };
}
/**
 * Whether a process is running. A zombie is not: in a container, whose first process may never reap it, it would stay
 * forever.
 */
function isAlive({ pid, began }) {
    if (began !== undefined) {
        const status = statusOf(pid);
        return status?.began === began && !status.hasEnded;
    }
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) !== 'ESRCH';
    }
}
/** The process that runs this, and those above it, nearest first; on other systems than Linux only the first two. */
function ancestors(pid = process.pid, parent = process.ppid) {
    const found = [knownProcess(pid)];
    for (let next = parent; next !== undefined && next > 1 && found.length < 32; next = statusOf(next)?.parent) {
        found.push(knownProcess(next));
    }
    return found;
}
/**
 * From Linux's `/proc/PID/stat`, where the name may contain anything; undefined elsewhere, or for a missing process.
 */
function statusOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state = '', parent, ...fields] = text.replace(/^.*\) /s, '').split(' ');
        return { parent: Number(parent), began: fields[17] ?? '', hasEnded: 'ZX'.includes(state) };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
