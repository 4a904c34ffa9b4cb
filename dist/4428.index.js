export const id = 4428;
export const ids = [4428];
export const modules = {

/***/ 61626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ parseAssumedRoleArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   rW: () => (/* binding */ isHostOfAws),
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
/** Whether a host's name is one of AWS's. */
function isHostOfAws(hostname) {
    return [COMMERCIAL, ...PARTITIONS].some(({ dnsSuffix, dualStackDnsSuffix = dnsSuffix }) => [dnsSuffix, dualStackDnsSuffix].some((suffix) => hostname.endsWith(`.${suffix}`)));
}
/** Whether `name` is an AWS partition. */
function isPartition(name) {
    return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}
/**
 * The form of a role's ARN; does not check that the partition exists. A path may have almost any character, but one with
 * another ARN in it is a list that was not split.
 */
const ROLE_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
/** Parses a role's ARN; undefined if it is not one. */
function parseRoleArn(arn) {
    const parts = ROLE_ARN.exec(arn)?.groups;
    const { partition, account, name } = parts ?? {};
    if (partition === undefined || account === undefined || name === undefined || !isPartition(partition)) {
        return undefined;
    }
    return { arn, partition, account, name };
}
const ASSUMED_ROLE_ARN = /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
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

/***/ 44019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialServer: () => (/* binding */ credentialServer)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/refresh/server/order.ts
var order = __webpack_require__(60991);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/job-place.ts
var job_place = __webpack_require__(19462);
// EXTERNAL MODULE: ./src/runner/programs.ts
var programs = __webpack_require__(75573);
// EXTERNAL MODULE: ./src/refresh/server/address.ts
var server_address = __webpack_require__(48511);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/refresh/server/known-process.ts
var known_process = __webpack_require__(72652);
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
var server_process = __webpack_require__(90608);
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
var small_heap = __webpack_require__(94143);
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

/***/ 8516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ printSession),
/* harmony export */   YH: () => (/* binding */ renewedAheadMs),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   iq: () => (/* binding */ parseSession)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22559);

/** Renewed this long before the end: AWS SDKs also ask for new credentials five minutes ahead. */
const MAX_AHEAD_MS = 300_000;
/** Not handed out in the last moments: the client still has to send a request with it. */
const MAX_MARGIN_MS = 10_000;
/** How long before its end a session is renewed: a quarter of its life, so that short ones work as well. */
function renewedAheadMs({ obtainedAt, credentials }) {
    return Math.min(MAX_AHEAD_MS, lifeMs(obtainedAt, credentials.expiration) / 4);
}
/** The state of a session at a time, in milliseconds since 1970. */
function standingOf(session, now) {
    if (session === undefined) {
        return 'over';
    }
    const { obtainedAt, credentials } = session;
    const left = credentials.expiration.getTime() - now;
    if (left > renewedAheadMs(session)) {
        return 'fresh';
    }
    return left > Math.min(MAX_MARGIN_MS, lifeMs(obtainedAt, credentials.expiration) / 10) ? 'due' : 'over';
}
function lifeMs(obtainedAt, expiration) {
    return Math.max(0, expiration.getTime() - obtainedAt);
}
/** The format version of the file: a file with another number cannot be understood. */
const VERSION = 1;
/** A session as the text of its file. */
function printSession({ credentials, ...rest }) {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
    return JSON.stringify({
        version: VERSION,
        ...rest,
        accessKeyId: accessKeyId.reveal(),
        secretAccessKey: secretAccessKey.reveal(),
        sessionToken: sessionToken.reveal(),
        expiration: expiration.toISOString(),
    });
}
const TEXTS = [
    'key',
    'roleArn',
    'assumedRoleArn',
    'assumedRoleId',
    'accessKeyId',
    'secretAccessKey',
    'sessionToken',
    'expiration',
];
/**
 * Reads what {@link printSession} wrote; undefined for anything else (truncated, of another version or hop), which is
 * treated as missing.
 */
function parseSession(text, key) {
    const value = parsed(text);
    if (value['version'] !== VERSION || value['key'] !== key || typeof value['obtainedAt'] !== 'number') {
        return undefined;
    }
    const texts = new Map(TEXTS.flatMap((name) => {
        const part = value[name];
        return typeof part === 'string' && part !== '' ? [[name, part]] : [];
    }));
    const of = (name) => texts.get(name) ?? '';
    const expiration = new Date(of('expiration'));
    if (texts.size < TEXTS.length || Number.isNaN(expiration.getTime())) {
        return undefined;
    }
    return {
        key,
        roleArn: of('roleArn'),
        assumedRoleArn: of('assumedRoleArn'),
        assumedRoleId: of('assumedRoleId'),
        obtainedAt: value['obtainedAt'],
        credentials: {
            accessKeyId: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('accessKeyId')),
            secretAccessKey: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('secretAccessKey')),
            sessionToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('sessionToken')),
            expiration,
        },
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        // The message would quote the text, which holds keys.
        return {};
    }
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

/***/ 74984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SessionCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13853);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8516);






/*
 * The private directory of a job's renewed sessions (0700), with a file (0600) for each hop. Most requests for
 * credentials read nothing else, so nothing else is loaded here. Files that are not private are not trusted: anyone
 * could have put them there.
 */
const isWindows = process.platform === 'win32';
/** The files of the cache, and those left by processes that were killed while writing one. */
const NAME = /^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/;
/** AWS role sessions last twelve hours at most. */
const MAX_LIFE_MS = 12 * 3_600_000;
/** The sessions in a directory. */
class SessionCache {
    directory;
    #chosenBy;
    /** @param chosenBy whether it is a directory of a job, created by this program, or one that the user named */
    constructor(directory, chosenBy = 'program') {
        this.directory = directory;
        this.#chosenBy = chosenBy;
    }
    /**
     * Refuses a directory that is not private to this user.
     *
     * @throws RoleChainError `delivery`
     */
    async requirePrivate() {
        const fault = await faultOf(this.directory);
        if (fault !== undefined) {
            const hint = this.#chosenBy === 'program' ? fault.hint : OWN_DIRECTORY;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `the sessions in ${this.directory} are not used: ${fault.what}`,
                hint,
            });
        }
    }
    /** The session of a hop; undefined if there is none that can be trusted. */
    async read(key) {
        const text = await readTrusted(this.#path(key));
        return text === undefined ? undefined : (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSession */ .iq)(text, key);
    }
    /** @throws RoleChainError `delivery` */
    async write(session) {
        const { toByteText, writePrivateFile } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 37775));
        await writePrivateFile(this.#path(session.key), toByteText((0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__/* .printSession */ .Sq)(session)));
    }
    /** The last failure to renew the session of a hop. */
    async readFailure(key) {
        const text = await readTrusted(this.#failurePath(key));
        return text === undefined ? undefined : parseFailure(text);
    }
    /**
     * Whether to wait before renewing a valid session again: after a failure, it is handed out unchanged for a tenth of
     * the time available for renewing it.
     */
    async isPausing(session, now) {
        const failure = await this.readFailure(session.key);
        return failure !== undefined && Math.abs(now - failure.at) < (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__/* .renewedAheadMs */ .YH)(session) / 10;
    }
    /** Keeps a failure for those who wait for the same session. Never fails: the failure itself is what counts. */
    async writeFailure(key, failure) {
        const { toByteText, writePrivateFile } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 37775));
        await writePrivateFile(this.#failurePath(key), toByteText(JSON.stringify(failure))).catch(() => undefined);
    }
    /** Removes files too old to be valid sessions, of jobs that have ended. Never fails. */
    async sweep(now) {
        const { readdir, rm, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
        const names = await readdir(this.directory).catch(() => []);
        for (const name of names.filter((each) => NAME.test(each))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, name);
            const written = await stat(path).then(({ mtimeMs }) => mtimeMs, () => now);
            if (now - written > MAX_LIFE_MS) {
                await rm(path, { force: true }).catch(() => undefined);
            }
        }
    }
    #path(key) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, `${key}.json`);
    }
    #failurePath(key) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, `${key}.failure.json`);
    }
}
const OWN_DIRECTORY = 'Name a directory that does not exist yet, or one that belongs to this user alone (mode 0700) and is used for nothing else.';
async function faultOf(directory) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
        if (!status.isDirectory()) {
            return {
                what: 'it is not a directory',
                hint: 'This program creates the directory itself; nothing else may be in its place.',
            };
        }
        if (!(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(status.uid)) {
            return {
                what: 'the directory belongs to another user',
                hint: 'Run the tool as the user that ran the step that logged in: without sudo, and not in a container of another user.',
            };
        }
        return isWindows || (status.mode & 0o077) === 0
            ? undefined
            : {
                what: 'other users can open it',
                hint: `Someone has changed its mode; chmod 700 ${directory} fixes that.`,
            };
    }
    catch (error) {
        const isGone = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT';
        return {
            what: isGone ? 'the directory is gone' : `it cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
            hint: isGone
                ? 'The job that logged in has ended, or this process cannot see its files: a container needs that directory mounted at the same path.'
                : 'Run the tool as the user that ran the step that logged in.',
        };
    }
}
/** The text of a file that can be trusted; undefined for anything else, which is treated as missing. */
async function readTrusted(path) {
    const file = await (0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .z)(path).catch(() => undefined);
    return file?.kind === 'own' ? file.text : undefined;
}
function parseFailure(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' &&
            value !== null &&
            'at' in value &&
            'text' in value &&
            typeof value.at === 'number' &&
            typeof value.text === 'string'
            ? { at: value.at, text: value.text, isAhead: 'isAhead' in value && value.isAhead === true }
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 75390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isoSeconds)
/* harmony export */ });
/**
 * ISO 8601 in whole seconds, `2026-01-31T12:00:00Z`, as AWS writes times. A fraction is cut off, so an expiry is never
 * later than the real one; some clients (aiodynamo, AWS.jl) refuse a time that has a fraction.
 *
 * @param time a `Date`, or milliseconds since 1970
 */
function isoSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
