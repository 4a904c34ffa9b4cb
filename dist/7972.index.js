export const id = 7972;
export const ids = [7972];
export const modules = {

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


/***/ }),

/***/ 60991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ printServerOrder),
/* harmony export */   f: () => (/* binding */ parseServerOrder)
/* harmony export */ });
/** An order as text. */
function printServerOrder({ directory, paths, line }) {
    return JSON.stringify({ directory, paths: [...paths], line });
}
/** @throws Error if it is not an order */
function parseServerOrder(text) {
    const value = JSON.parse(text);
    if (typeof value !== 'object' ||
        value === null ||
        !('directory' in value) ||
        !('paths' in value) ||
        !('line' in value)) {
        throw new Error('not an order for a server');
    }
    const { directory, paths, line } = value;
    if (typeof directory !== 'string' || !Array.isArray(paths) || !Array.isArray(line)) {
        throw new Error('not an order for a server');
    }
    return {
        directory,
        paths: new Map(paths.filter(isPair)),
        line: line.filter(isKnownProcess),
    };
}
function isPair(value) {
    return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
function isKnownProcess(value) {
    return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number';
}


/***/ }),

/***/ 26347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathsOfEnds),
/* harmony export */   _: () => (/* binding */ pathOfEnd)
/* harmony export */ });
/** The credentials are below this path, one path per target. */
const CREDENTIALS = '/credentials';
/** The path of a target's credentials; or of the chain's, if there are no targets. */
function pathOfEnd(name) {
    return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}
/** Keys of sessions by path. */
function pathsOfEnds(ends) {
    return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}


/***/ }),

/***/ 94143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ collectGarbageOfRequests),
/* harmony export */   o: () => (/* binding */ SMALL)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_2__);



/*
 * A server that runs alongside a job for hours has almost nothing to do, so it should use almost no memory: a bare
 * Node.js 24 takes 42 MiB, a server 53, and without the settings below, 82 after 10,000 requests.
 */
/**
 * Node.js options for a process that should be small rather than fast: no compiled code, 1 MB for short-lived objects
 * instead of 16, and one helper thread instead of four.
 */
const SMALL = ['--jitless', '--max-semi-space-size=1', '--v8-pool-size=1'];
/** This many make a few megabytes of garbage. */
const REQUESTS_BETWEEN = 500;
/**
 * Collects the garbage of answered requests in this process. V8 would let the heap grow to a share of the machine's
 * memory first, and a limit on the heap would end the process when many clients come at once.
 */
function collectGarbageOfRequests() {
    const collect = garbageCollection();
    let requests = 0;
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)('http.server.request.start', () => {
        requests += 1;
        if (requests % REQUESTS_BETWEEN === 0) {
            collect?.();
        }
    });
}
/** Available only through a flag, and only in contexts created after it is set; undefined if V8 has no such flag. */
function garbageCollection() {
    try {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--expose-gc');
        const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_2__.runInNewContext)('gc');
        return typeof collect === 'function' ? () => void Reflect.apply(collect, undefined, []) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 17972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startForJob: () => (/* binding */ startForJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
// EXTERNAL MODULE: ./src/runner/programs.ts
var programs = __webpack_require__(75573);
// EXTERNAL MODULE: ./src/refresh/server/known-process.ts
var known_process = __webpack_require__(72652);
// EXTERNAL MODULE: ./src/refresh/server/paths.ts
var paths = __webpack_require__(26347);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/refresh/server/address.ts
var address = __webpack_require__(48511);
// EXTERNAL MODULE: ./src/refresh/server/order.ts
var server_order = __webpack_require__(60991);
// EXTERNAL MODULE: ./src/refresh/server/small-heap.ts
var small_heap = __webpack_require__(94143);
;// CONCATENATED MODULE: ./src/refresh/server/start.ts







const PATIENCE_MS = 15_000;
/** How much of what a server says of its failure is passed on. */
const MAX_REASON_LENGTH = 2_000;
/**
 * What a server, and the renewals that it starts, need of the environment: the system, the network, where AWS credentials
 * are found, and the mark by which the runner ends it with the job. No step inputs are included, and nothing whose name
 * says that it is a key, a token or a password.
 */
const NEEDED = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|LANG|TZ|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|RUNNER_TEMP|AWS_(?!\w*(?:KEY|SECRET|PASSWORD|TOKEN(?!_FILE$)))\w+)$/i;
/** The part of an environment that {@link NEEDED} matches, and what the job's ID tokens are made with. */
function serverEnvironment(environment) {
    const forIdToken = new Set((0,systems/* idTokenNeeds */.av)());
    const kept = Object.entries(environment).flatMap(([name, value]) => value !== undefined && value !== '' && (NEEDED.test(name) || forIdToken.has(name.toUpperCase()))
        ? [[name, value]]
        : []);
    return Object.fromEntries(kept);
}
/**
 * Starts a server alongside the job. It keeps running when this process ends.
 *
 * @throws RoleChainError `delivery` if it does not start
 */
async function startServer(order, { node, server }, environment) {
    const child = (0,external_node_child_process_.spawn)(node, [...small_heap/* SMALL */.o, server], {
        detached: true,
        env: serverEnvironment(environment),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    child.stdin.on('error', () => undefined).end((0,server_order/* printServerOrder */.N)(order));
    try {
        const line = await firstLine(child);
        const started = (0,address/* parseAddress */.or)(line);
        if (started === undefined) {
            throw new Error(line === '' ? 'it ended at once' : line);
        }
        child.unref();
        return started;
    }
    catch (error) {
        child.kill('SIGKILL');
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `the server for the credentials did not start: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: 'May this step start processes, and listen on 127.0.0.1? If not, use refresh: process.',
            cause: error,
        });
    }
    finally {
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
/** Its first output: from standard output, or from standard error if it fails. */
function firstLine(child) {
    return new Promise((resolve, reject) => {
        let [said, failed] = ['', ''];
        const timer = setTimeout(() => {
            reject(new Error(`it said nothing for ${PATIENCE_MS / 1000} seconds`));
        }, PATIENCE_MS);
        const settle = (text) => {
            clearTimeout(timer);
            resolve(text);
        };
        child.stdout?.setEncoding('utf8').on('data', (text) => {
            said += text;
            if (said.includes('\n')) {
                settle(said);
            }
        });
        child.stderr?.setEncoding('utf8').on('data', (text) => {
            failed += text;
        });
        child.once('error', reject).once('close', () => {
            settle((0,quote/* headOf */.Uo)(failed, MAX_REASON_LENGTH));
        });
    });
}

;// CONCATENATED MODULE: ./src/refresh/server/start-for-job.ts







/** Starts the server for the sessions in a private directory. @throws RoleChainError `delivery` */
async function startForJob(directory, ends, { environment, conceal }) {
    const order = { directory, paths: (0,paths/* pathsOfEnds */.A)(ends), line: (0,known_process/* ancestors */.T1)() };
    const { port, token } = await startServer(order, (0,programs/* ownPrograms */.k)(), environment);
    const concealed = conceal(token);
    const tokenFile = (0,external_node_path_.join)(directory, 'token');
    await (0,promises_.writeFile)(tokenFile, token, { mode: private_file/* PRIVATE_MODE */.gQ, flag: 'wx' });
    const origin = `http://127.0.0.1:${port}`;
    return {
        endpoint: `${origin}${(0,paths/* pathOfEnd */._)()}`,
        token: concealed,
        tokenFile,
        urlOf: (end) => `${origin}${(0,paths/* pathOfEnd */._)(end.name)}`,
    };
}


/***/ })

};
