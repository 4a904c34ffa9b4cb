export const id = 2341;
export const ids = [2341];
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

/***/ 62341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialProcess: () => (/* binding */ credentialProcess)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/aws/arn.ts
var arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/refresh/process-answer.ts
var process_answer = __webpack_require__(84161);
// EXTERNAL MODULE: ./src/runner/standard-output.ts
var standard_output = __webpack_require__(77847);
// EXTERNAL MODULE: ./src/refresh/cached-session.ts
var cached_session = __webpack_require__(8516);
// EXTERNAL MODULE: ./src/refresh/session-cache.ts
var session_cache = __webpack_require__(74984);
;// CONCATENATED MODULE: ./src/refresh/session-for-profile.ts



/**
 * The session that a profile asks for: from the cache in a directory, or renewed.
 *
 * @param output where messages go; guarded against showing secrets once this process has any
 * @throws RoleChainError which says why there is none
 */
async function sessionForProfile(directory, key, output) {
    if (!/^[0-9a-f]{64}$/.test(key)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: 'credential-process is called by profiles that this program has written, with a directory and a key.',
            hint: 'To print credentials for a credential_process of your own, use role-chain process.',
        });
    }
    const cache = new session_cache/* SessionCache */.n(directory);
    await cache.requirePrivate();
    const session = await cache.read(key);
    if (session !== undefined && (0,cached_session/* standingOf */.YP)(session, Date.now()) === 'fresh') {
        return session;
    }
    const [{ obtainHere }, { commandProcess }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4882), __webpack_require__.e(2923), __webpack_require__.e(2823), __webpack_require__.e(6134), __webpack_require__.e(4596), __webpack_require__.e(9042), __webpack_require__.e(4803)]).then(__webpack_require__.bind(__webpack_require__, 78025)),
        Promise.all(/* import() */[__webpack_require__.e(6134), __webpack_require__.e(7717)]).then(__webpack_require__.bind(__webpack_require__, 26977)),
    ]);
    const here = commandProcess('sdk');
    output.write = here.write;
    return obtainHere(key, cache, { ...here, env: process.env });
}

;// CONCATENATED MODULE: ./src/credential-process.ts





/**
 * The program that profiles run as `credential_process`: `credential-process DIRECTORY KEY`. Prints the session for
 * that key, from the cache in that directory or renewed; on failure, prints the reason to standard error and exits with
 * 1.
 */
async function credentialProcess() {
    const [directory = '', key = ''] = process.argv.slice(2);
    const output = { write: (text) => process.stderr.write(text) };
    const { print, printed } = new standard_output/* StandardOutput */.rn(process.stdout);
    process.stderr.on('error', () => undefined);
    try {
        const { assumedRoleArn, credentials } = await sessionForProfile(directory, key, output);
        print(`${(0,process_answer/* processAnswer */.C)(credentials, (0,arn/* accountOfArn */.KC)(assumedRoleArn))}\n`);
        await printed();
    }
    catch (error) {
        const text = error instanceof errors/* RoleChainError */._G ? error.describe() : `unexpected error: ${(0,errors/* messageOf */.bD)(error)}`;
        output.write(`role-chain: ${text}\n`);
        process.exitCode = 1;
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

/***/ 84161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ processAnswer)
/* harmony export */ });
/* harmony import */ var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75390);

/**
 * Credentials in the form that SDKs expect from a `credential_process`: one JSON object on standard output.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
function processAnswer({ accessKeyId, secretAccessKey, sessionToken, expiration }, account) {
    return JSON.stringify({
        Version: 1,
        AccessKeyId: accessKeyId.reveal(),
        SecretAccessKey: secretAccessKey.reveal(),
        SessionToken: sessionToken?.reveal(),
        Expiration: expiration && (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .n)(expiration),
        AccountId: account,
    });
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

/***/ 77847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ endOnBrokenLog),
/* harmony export */   Pk: () => (/* binding */ statusOfClosedOutput),
/* harmony export */   rn: () => (/* binding */ StandardOutput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** The exit status of a program that ends because nobody reads its output any more, as shells show it (SIGPIPE). */
const READER_GONE = 141;
/** Standard output for results: nothing is printed in part without the command failing. */
class StandardOutput {
    #stream;
    #failure;
    #last = Promise.resolve();
    constructor(stream) {
        this.#stream = stream;
        // Without a listener, Node.js ends the process with a stack trace.
        stream.on('error', this.#note);
    }
    /** Writes a text. @throws RoleChainError `delivery` if an earlier one could not be written */
    print = (text) => {
        this.#throwFailure();
        this.#last = new Promise((resolve) => {
            this.#stream.write(text, (error) => {
                if (error instanceof Object)
                    this.#note(error);
                resolve();
            });
        });
    };
    /** Waits until everything is written. @throws RoleChainError `delivery` if it could not be */
    printed = async () => {
        await this.#last;
        this.#throwFailure();
    };
    #note = (error) => {
        this.#failure ??= error;
    };
    #throwFailure() {
        if (this.#failure === undefined)
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `standard output cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(this.#failure)}`,
            hint: 'What has been printed is not complete: do not use it.',
            cause: this.#failure,
        });
    }
}
/**
 * The exit status if a failure means that the reader of the output is gone, as with `| head -1`: that is no mistake, and
 * nobody has to be told. Undefined for any other failure.
 */
function statusOfClosedOutput(error) {
    const isOutput = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G && error.code === 'delivery';
    const code = isOutput ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error.cause) : undefined;
    return code === 'EPIPE' || code === 'EOF' ? READER_GONE : undefined;
}
/**
 * For the programs that a runner starts: if the log cannot be written, masks do not reach the runner, so nothing goes
 * on. The reason goes to standard error, if that can be written.
 */
function endOnBrokenLog(stdout, stderr, exit) {
    stderr.on('error', () => undefined);
    stdout.on('error', (error) => {
        stderr.write(`role-chain: the log cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}\n`, () => undefined);
        exit(1);
    });
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
