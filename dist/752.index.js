export const id = 752;
export const ids = [752];
export const modules = {

/***/ 1626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ parseAssumedRoleArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   rh: () => (/* binding */ isPartition)
/* harmony export */ });
/* unused harmony export ROLE_ARN */
/** Amazon Resource Names and the partitions of AWS that they belong to. */
/** Source: the `partitions.json` that AWS SDKs share. `aws` must come last; the rest of the order does not matter. */
const PARTITIONS = [
    {
        name: 'aws-cn',
        regions: /^cn-\w+-\d+$/,
        dnsSuffix: 'amazonaws.com.cn',
        dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
    },
    { name: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, dnsSuffix: 'amazonaws.com', dualStackDnsSuffix: 'api.aws' },
    { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, dnsSuffix: 'c2s.ic.gov', dualStackDnsSuffix: 'api.aws.ic.gov' },
    { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, dnsSuffix: 'sc2s.sgov.gov', dualStackDnsSuffix: 'api.aws.scloud' },
    {
        name: 'aws-iso-e',
        regions: /^eu-isoe-\w+-\d+$/,
        dnsSuffix: 'cloud.adc-e.uk',
        dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
    },
    {
        name: 'aws-iso-f',
        regions: /^us-isof-\w+-\d+$/,
        dnsSuffix: 'csp.hci.ic.gov',
        dualStackDnsSuffix: 'api.aws.hci.ic.gov',
    },
    {
        name: 'aws-eusc',
        regions: /^eusc-(?:de)-\w+-\d+$/,
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
    },
];
const COMMERCIAL = {
    name: 'aws',
    regions: /^[a-z]/,
    dnsSuffix: 'amazonaws.com',
    dualStackDnsSuffix: 'api.aws',
};
/** The partition of a region; the commercial one unless the region belongs to a known special partition. */
function partitionOfRegion(region) {
    return PARTITIONS.find((partition) => partition.regions.test(region)) ?? COMMERCIAL;
}
/** Whether `name` is an AWS partition. */
function isPartition(name) {
    return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}
/** The form of a role's ARN; does not check that the partition exists. */
const ROLE_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
/** Parses a role's ARN; undefined if it is not one. */
function parseRoleArn(arn) {
    const parts = ROLE_ARN.exec(arn)?.groups;
    const { partition, account, name } = parts ?? {};
    if (partition === undefined || account === undefined || name === undefined || !isPartition(partition)) {
        return undefined;
    }
    return { arn, partition, account, name };
}
const ASSUMED_ROLE_ARN = /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[^/]+)\/(?<sessionName>[^/]+)$/;
/** Parses the ARN of an assumed-role session; undefined if it is not one. */
function parseAssumedRoleArn(arn) {
    const { partition, account, name, sessionName } = ASSUMED_ROLE_ARN.exec(arn)?.groups ?? {};
    if (partition === undefined || account === undefined || name === undefined || sessionName === undefined) {
        return undefined;
    }
    return { partition, account, name, sessionName };
}
/** The account of any ARN; undefined if it has none. */
function accountOfArn(arn) {
    const account = arn.split(':')[4];
    return account === undefined || account === '' ? undefined : account;
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ RoleChainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf)
/* harmony export */ });
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
/** The message of any thrown value. */
function messageOf(error) {
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

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
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

/***/ 4019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialServer: () => (/* binding */ credentialServer)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/refresh/server/order.ts
var order = __webpack_require__(991);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/job-place.ts
var job_place = __webpack_require__(9462);
// EXTERNAL MODULE: ./src/refresh/programs.ts
var programs = __webpack_require__(4010);
// EXTERNAL MODULE: ./src/refresh/server/address.ts
var server_address = __webpack_require__(8511);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/refresh/server/known-process.ts
var known_process = __webpack_require__(2652);
;// CONCATENATED MODULE: ./src/refresh/server/job-watch.ts


/** How often the job is checked. */
const INTERVAL_MS = 500;
/** A process that ends this soon after the step was part of it, such as a shell around it. */
const OF_STEP_MS = 1_000;
/** Longer than GitHub's limit for any job, which is five days. */
const MAX_MS = 6 * 24 * 3_600_000;
/**
 * Calls `onEnd` once when a job is over: when its private directory is gone, or the process that ran its steps.
 *
 * @param line the step's process and its ancestors, see {@link ./known-process.ts}. The nearest that outlives the step
 * runs
 *   the job; if none does, as when each step gets its own container, only the directory is watched
 */
function watchJob(directory, line, onEnd) {
    const began = performance.now();
    const identity = identityOf(directory);
    let stepEndedAt;
    let job;
    const endOf = () => {
        const now = performance.now();
        if (identityOf(directory) !== identity) {
            return 'gone';
        }
        const [step, ...above] = line;
        stepEndedAt ??= step === undefined || !(0,known_process/* isAlive */._n)(step) ? now : undefined;
        if (job === undefined && stepEndedAt !== undefined && now - stepEndedAt >= OF_STEP_MS) {
            job = above.find(known_process/* isAlive */._n);
        }
        return (job !== undefined && !(0,known_process/* isAlive */._n)(job)) || now - began > MAX_MS ? 'abandoned' : undefined;
    };
    const timer = setInterval(() => {
        const end = endOf();
        if (end !== undefined) {
            clearInterval(timer);
            onEnd(end);
        }
    }, INTERVAL_MS);
    return () => {
        clearInterval(timer);
    };
}
function identityOf(directory) {
    try {
        const { dev, ino } = (0,external_node_fs_.statSync)(directory, { bigint: true });
        return `${dev} ${ino}`;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/refresh/server/server-process.ts + 3 modules
var server_process = __webpack_require__(608);
;// CONCATENATED MODULE: ./src/refresh/server/serve-job.ts







/**
 * Serves the sessions of a job until post runs or the job ends. If a job ended without a post step, removes its private
 * directory, since nobody else would.
 *
 * @returns the address it listens on
 * @throws RoleChainError `delivery`
 */
async function serveJob(order) {
    const { directory, paths, line } = order;
    const end = () => {
        server.close();
        process.exit();
    };
    const server = await (0,server_process/* serveSessions */.f)({ port: 0, paths, onStop: end, directory, env: process.env, ...(0,programs/* ownPrograms */.k)() });
    const address = { ...(0,known_process/* knownProcess */.dG)(process.pid), port: server.port, token: server.token.reveal() };
    await (0,server_address/* writeAddress */.oz)(directory, address);
    watchJob(directory, line, (how) => {
        if (how === 'gone') {
            end();
            return;
        }
        server.close();
        (0,job_place/* removeJobDirectory */.HY)((0,external_node_path_.dirname)(directory), 'refresh', directory, [])
            .catch(() => undefined)
            .finally(end);
    });
    return address;
}

// EXTERNAL MODULE: ./src/refresh/server/small-heap.ts
var small_heap = __webpack_require__(4143);
;// CONCATENATED MODULE: ./src/credential-server.ts





/**
 * The program that main starts to run alongside a job (`refresh: server`). Reads its order from standard input, writes
 * port and token to standard output, and prints nothing after that.
 */
async function credentialServer() {
    // The parent does not read its output for long.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
    // Node.js would open its inspector on this signal.
    process.on('SIGUSR1', () => undefined);
    (0,small_heap/* collectGarbageOfRequests */.J)();
    try {
        const address = await serveJob((0,order/* parseServerOrder */.f)(await (0,consumers_.text)(process.stdin)));
        process.stdout.write(`${JSON.stringify(address)}\n`);
    }
    catch (error) {
        // Open handles must not keep alive a process that nobody knows about.
        process.stderr.write((0,errors/* messageOf */.bD)(error), () => process.exit(1));
    }
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dG: () => (/* binding */ knownProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);


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

/***/ 991:
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

/***/ 4143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ collectGarbageOfRequests),
/* harmony export */   o: () => (/* binding */ SMALL)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);
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


/***/ })

};
