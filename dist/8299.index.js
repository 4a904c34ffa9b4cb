export const id = 8299;
export const ids = [8299,7775];
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

/***/ 68155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** As many as a person works through in one go; thousands would not help in a log. */
const MAX_PRINTED = 50;
/** Collects every problem of a request, so that people can fix them all at once instead of one per run. */
class Problems {
    #list = [];
    #said = new Set();
    #nameOf;
    /** @param nameOf what the user would edit where that is not the input itself: the variable that its value came from */
    constructor(nameOf = (place) => place) {
        this.#nameOf = nameOf;
    }
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether there is a problem with an input or a part of it. */
    isAbout(input) {
        const name = this.#nameOf(input);
        return this.#list.some(({ place }) => place.split(' ')[0] === name);
    }
    /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
    add(given, message, hop) {
        const place = this.#nameOf(given);
        const problem = hop === undefined ? { place, message } : { place, message, hop };
        const line = lineOf(problem);
        if (!this.#said.has(line)) {
            this.#said.add(line);
            this.#list.push(problem);
        }
    }
    /**
     * @throws RoleChainError `invalid-request`, with the problems as a list (the first fifty, and how many more there
     * are), if there is any.
     */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0 ? lineOf(first) : this.#asList(),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
    #asList() {
        const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
        const left = this.#list.length - printed.length;
        return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}


/***/ }),

/***/ 74910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/core/version.ts

/** The version of this program, for the user agent and `--version`. */
const VERSION = package_namespaceObject.rE;


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

/***/ 10097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login)
});

// EXTERNAL MODULE: ./src/source/choose-source.ts
var choose_source = __webpack_require__(86160);
;// CONCATENATED MODULE: ./src/login/beginning.ts

/**
 * A source that says once, in one line, where the chain starts and why there: a token at once, credentials as soon as
 * they are found, since only then is it known where.
 */
function announced(source, request, { log, idToken }) {
    const why = whyThere(request, idToken);
    const say = (where) => {
        log.info(`Starting from ${where}${why === undefined ? '' : `: ${why}`}.`);
    };
    if (source.kind === 'token') {
        say(source.name);
        return source;
    }
    let isSaid = false;
    return {
        kind: source.kind,
        name: source.name,
        credentials: async () => {
            const credentials = await source.credentials();
            if (!isSaid) {
                isSaid = true;
                say(credentials.foundIn ?? source.name);
            }
            return credentials;
        },
    };
}
/** Why a source that nobody asked for is used; undefined for one that was. */
function whyThere({ source, inputs }, idToken) {
    if (source.isFallback !== true) {
        return undefined;
    }
    if (!(0,choose_source/* assumesRole */.Qh)(inputs)) {
        return 'no role is asked for';
    }
    return idToken === undefined ? 'the job has no OIDC token' : 'force-skip-oidc is true';
}
/** STS whose answers about a caller are concealed (`mask-aws-account-id`): the account that a chain starts in as well. */
function concealingIdentities(sts, conceal) {
    return {
        assumeRole: (call, caller) => sts.assumeRole(call, caller),
        assumeRoleWithWebIdentity: (call, source) => sts.assumeRoleWithWebIdentity(call, source),
        getCallerIdentity: async (region, caller) => concealed(await sts.getCallerIdentity(region, caller), conceal),
    };
}
function concealed(identity, conceal) {
    // The account first: the line that masks the ARN names it.
    conceal(identity.account);
    conceal(identity.arn);
    return identity;
}

// EXTERNAL MODULE: ./src/login/open-ends.ts
var open_ends = __webpack_require__(7724);
// EXTERNAL MODULE: ./src/login/run-chains.ts + 1 modules
var run_chains = __webpack_require__(22823);
// EXTERNAL MODULE: ./src/net/network.ts
var net_network = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/net/call-limiter.ts
var call_limiter = __webpack_require__(10498);
// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(55572);
// EXTERNAL MODULE: ./src/sts/sts-client.ts + 1 modules
var sts_client = __webpack_require__(12379);
;// CONCATENATED MODULE: ./src/login/login.ts








/**
 * Turns a checked request into credentials: the network part of a step, under one deadline. Delivers nothing.
 *
 * @throws RoleChainError that says what failed, why, and what to do
 */
async function login(request, runner, { idToken, startedAt, watch }) {
    const { network, plan } = request;
    maskWhatWasAskedFor(request, runner);
    network.notes.forEach((note) => {
        runner.log.info(note);
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    plan.notices.forEach((message) => {
        runner.log.notice(message);
    });
    return (0,net_network/* withNetwork */.p)(network, { log: runner.log, startedAt, doing: 'logging in' }, (open) => connect({ ...open, request, runner, idToken, watch }));
}
async function connect({ request, runner, idToken, watch, http, retry }) {
    const { plan, inputs, network } = request;
    const ignoreEnvironment = inputs['unset-current-credentials'] === true;
    const explains = inputs.explain !== 'never';
    const useExisting = wantsExisting(request, runner.log);
    const start = {
        source: request.source,
        region: plan.region,
        endpoints: network.endpoints,
        idToken,
        skipsIdToken: inputs['force-skip-oidc'] === true,
        ignoreEnvironment,
        // The search for an existing session may find the same.
        onUnused: (0,open_ends/* warnOnce */.m)(runner.log),
        explains,
        ...limiterFor(request, runner),
    };
    const { source: opened, sts: client } = (0,open_ends/* openEnds */.f)(start, { http, retry }, runner);
    const sts = inputs['mask-aws-account-id'] === true ? concealingIdentities(client, runner.conceal) : client;
    getReady(opened, request, http, useExisting);
    if (useExisting) {
        const { source: ambient } = (0,open_ends/* openEnds */.f)({ ...start, source: (0,choose_source/* ambientSource */.aN)() }, { http, retry }, runner);
        const existing = await findExisting(request, { runner, sts, source: opened, ambient });
        if (existing !== undefined) {
            (0,run_chains/* checkAccount */.g4)(existing.identity.account, inputs['allowed-account-ids']);
            watch?.onKept(existing.identity);
            return { kind: 'existing', ...existing };
        }
    }
    const source = announced(opened, request, { log: runner.log, idToken });
    const avoidsSpecialCharacters = inputs['special-characters-workaround'] === true;
    const world = (0,run_chains/* chainContext */.lu)({ plan, avoidsSpecialCharacters, explains }, runner, { sts, source, watch });
    return plan.targets.length === 0
        ? { kind: 'chain', result: await (0,run_chains/* reachEnd */.j1)(request, world, runner) }
        : { kind: 'targets', outcomes: await (0,run_chains/* reachTargets */.YW)(request, world, runner) };
}
/** Sequential calls need no limit; many at once do. */
function limiterFor({ plan, network }, { log }) {
    const report = (message) => {
        log.info(message);
    };
    return plan.targets.length < 2
        ? {}
        : { limiter: new call_limiter/* CallLimiter */.z({ max: network.maxConcurrency, random: Math.random, report }) };
}
async function findExisting(...of) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3082), __webpack_require__.e(3940)]).then(__webpack_require__.bind(__webpack_require__, 13940))).existingSession(...of);
}
/** Credentials to be unset are not kept: as in v6, which unsets first and then finds nothing. */
function wantsExisting({ inputs }, log) {
    const wanted = inputs['use-existing-credentials'] === true;
    if (wanted && inputs['unset-current-credentials'] === true) {
        log.notice('use-existing-credentials: not checked, since unset-current-credentials is true; logging in.');
        return false;
    }
    return wanted;
}
/**
 * Use network time for loading: the token request goes out first, and meanwhile the SDK is loaded and the connection to
 * STS opened.
 */
function getReady(source, request, http, useExisting) {
    const ignore = () => {
        // Whatever needs the result asks for it again, and gets the failure then.
    };
    if (source.kind === 'token' && !useExisting) {
        source.token().catch(ignore);
    }
    const { plan } = request;
    const [first] = plan.hops.length > 0 ? plan.hops : (plan.targets[0]?.hops ?? []);
    const region = first?.region ?? plan.region;
    http.warmUp((0,endpoint/* stsEndpoint */.u1)(region, request.network.endpoints));
    setImmediate(() => {
        (0,sts_client/* loadStsQuery */.N)().catch(ignore);
    });
}
/** Account ids, if requested, and the password of a proxy: before anything else is written. */
function maskWhatWasAskedFor({ inputs, plan, network }, runner) {
    const { proxy } = network.http;
    if (proxy !== undefined && proxy.proxy.password !== '') {
        runner.conceal(decodeURIComponent(proxy.proxy.password));
        runner.conceal(proxy.proxy.password);
    }
    if (inputs['mask-aws-account-id'] === true) {
        const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
        const accounts = hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.account] : []));
        new Set(accounts).forEach((account) => runner.conceal(account));
    }
}


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openEnds),
/* harmony export */   m: () => (/* binding */ warnOnce)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12379);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74910);



/** For {@link ChainStart.onUnused}: warns of the same only once, however many sources find it. */
function warnOnce(log) {
    const told = new Set();
    return (warning) => {
        if (told.has(warning))
            return;
        told.add(warning);
        log.warning(warning);
    };
}
/** The two ends of the wire: the identity source, and STS. No request is made yet. */
function openEnds({ source: chosen, endpoints, explains, limiter, ...opening }, { http, retry }, runner) {
    const source = chosen.open({
        ...opening,
        runner,
        http,
        retry,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(opening.region, endpoints),
        // Explanations are loaded only when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 66307))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__/* .StsClient */ .y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x }) };
}


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/runner/current.ts + 3 modules
var current = __webpack_require__(24735);
// EXTERNAL MODULE: ./src/login/login.ts + 1 modules
var login = __webpack_require__(10097);
;// CONCATENATED MODULE: ./src/login/run-record.ts
/** A record of a step's progress, so that its summary can report it however the step ends. Holds no credentials. */
class RunRecord {
    inputs;
    request;
    /** The identity of the credentials that the job already had and keeps. */
    kept;
    taken = new Map();
    targetFailures = new Map();
    onHop = ({ hop, roleArn, sessionName, session }, node) => {
        this.taken.set(node.hop, { hop, roleArn, sessionName, until: session.credentials.expiration });
    };
    onTarget = (outcome) => {
        if (outcome.kind === 'failed') {
            this.targetFailures.set(outcome.target, outcome.error);
        }
    };
    onKept = (identity) => {
        this.kept = identity;
    };
}

// EXTERNAL MODULE: ./src/login/step-request.ts + 15 modules
var step_request = __webpack_require__(56477);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/net/deadline.ts
var net_deadline = __webpack_require__(47879);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/sink/signals.ts
var signals = __webpack_require__(93714);
// EXTERNAL MODULE: ./src/sink/undo/record.ts + 1 modules
var record = __webpack_require__(69590);
// EXTERNAL MODULE: ./src/sink/undo/record-file.ts
var record_file = __webpack_require__(52228);
;// CONCATENATED MODULE: ./src/sink/hand-over.ts





/** Says which lock is held, or which file cannot be written, before the deadline only says that time is up. */
const GRACE_MS = 1_000;
/** How long each part of undoing a failed delivery may take, in seconds; post tries again. */
const UNDO_SECONDS = 10;
const UNDO_LIMIT = { whose: 'the', hint: 'Post tries again at the end of the job.' };
/** What to say where the system does not answer within the step's time. */
const SYSTEM_LIMIT = {
    whose: "the step's",
    hint: 'If a file system does not answer (the home directory or RUNNER_TEMP on a network drive), put these files on another: AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, profile-files: job. action-timeout-s allows more time.',
};
/**
 * Delivers a login to all sinks, or to none. Every sink prepares what it will write; how to undo that is recorded for
 * post; then they write, in order. A failure undoes what was done and drops the record, unless it is still needed; a
 * signal is held back until either is finished. All of it ends with the step's deadline, even if the system does not
 * answer.
 *
 * @throws RoleChainError `delivery`, `deadline`
 */
async function handOver(sinks, delivery, runner) {
    const { deadlineSeconds } = delivery.request.network;
    const deadline = new net_deadline/* Deadline */.B(deadlineSeconds, delivery.endsAt - deadlineSeconds * 1000, SYSTEM_LIMIT);
    try {
        await (0,signals/* holdingSignals */.d)((stop) => handOverWhole(sinks, delivery, { runner, stop, deadline }));
    }
    finally {
        deadline.stop();
    }
}
async function handOverWhole(sinks, delivery, { runner, stop, deadline }) {
    const inTime = (work, doing) => deadline.guard(work, () => doing, GRACE_MS);
    const rollBack = await inTime(runner.checkpoint(), 'looking at the files of the runner');
    const gaveUp = new AbortController();
    const records = new Records(runner, gaveUp.signal);
    const prepared = [];
    try {
        let values = { outputs: new Map(), variables: new Map(), history: {} };
        for (const [name, load] of sinks) {
            const sink = await load();
            const entryOf = (data) => ({
                sink: name,
                data: requireUndoable(sink, name, data),
                trace: sink.traceOf?.(data),
            });
            const record = (data) => records.write(entryOf(data));
            const { what } = sink;
            const context = { runner, values, stop: AbortSignal.any([stop, gaveUp.signal]), record };
            const preparing = sink.prepare(delivery, context);
            const ready = await inTime(preparing, `preparing ${what}`).catch((error) => {
                void abandonLate(preparing);
                throw error;
            });
            if (ready === undefined)
                continue;
            prepared.push({ ...ready, what });
            values = withFurther(values, ready.values ?? {});
            if (ready.record !== undefined)
                records.add(entryOf(ready.record));
        }
        await inTime(records.write(), 'recording what post must undo');
        await inTime(records.removeEarlier(), 'recording what post must undo');
        for (const { write, what } of prepared)
            await inTime(Promise.resolve(write?.()), `writing ${what}`);
    }
    catch (error) {
        gaveUp.abort(error);
        await undone({ prepared, records, sinks, rollBack }, runner, error);
        throw error;
    }
}
/** Releases what is prepared when nobody waits for it any more. Never fails. */
async function abandonLate(preparing) {
    const late = await preparing.catch(() => undefined);
    await late?.abandon?.();
}
/** Undoes a failed delivery, as far as there is time; the record of the rest stays for post. Never fails. */
async function undone({ prepared, records, sinks, rollBack }, runner, reason) {
    // After a timeout, something may still be written late: then post has to undo it once more.
    const keepsRecords = reason instanceof errors/* RoleChainError */._G && reason.code === 'deadline';
    const steps = [
        ...[...prepared].reverse().map(({ abandon }) => abandon),
        () => takeBack(records, { sinks, runner, keepsRecords }),
        rollBack,
    ];
    for (const step of steps) {
        // The order of the steps is that of the delivery, backwards; one that hangs or fails does not stop the others.
        const deadline = new net_deadline/* Deadline */.B(UNDO_SECONDS, performance.now(), UNDO_LIMIT);
        await deadline
            .guard(Promise.resolve(step?.()), () => 'undoing it')
            .catch((failure) => {
            runner.log.warning(`What this step has already delivered could not be undone: ${(0,errors/* messageOf */.bD)(failure)}`);
        });
        deadline.stop();
    }
}
/** Finds what post would refuse before anything is written. */
function requireUndoable({ undo }, name, data) {
    if (undo?.(data) === undefined) {
        throw new Error(`the sink ${name} does not know its own record`);
    }
    return data;
}
function withFurther(values, further) {
    const { outputs = new Map(), variables = new Map(), history = {}, ...rest } = further;
    return {
        ...values,
        ...rest,
        outputs: new Map([...values.outputs, ...outputs]),
        variables: new Map([...values.variables, ...variables]),
        history: { ...values.history, ...history },
    };
}
/** The records of one delivery. Each holds everything to undo so far, so the last one is enough. */
class Records {
    #runner;
    #gaveUp;
    #entries = [];
    #paths = [];
    /** The entries on record. */
    recorded = [];
    /** @param gaveUp aborted when the delivery has failed: nothing further is recorded then */
    constructor(runner, gaveUp) {
        this.#runner = runner;
        this.#gaveUp = gaveUp;
    }
    get paths() {
        return this.#paths;
    }
    add(entry) {
        this.#entries.push(entry);
    }
    /** Writes a record, unless everything is already on record. @throws RoleChainError `delivery` */
    async write(...further) {
        this.#gaveUp.throwIfAborted();
        this.#entries.push(...further);
        if (this.#entries.length === this.recorded.length)
            return;
        const entries = [...this.#entries];
        this.#paths.push(await (0,record/* recordUndo */.UO)(entries, this.#runner));
        this.recorded = entries;
    }
    async removeEarlier() {
        for (const path of this.#paths.splice(0, this.#paths.length - 1))
            await (0,record_file/* removeRecord */.GI)(path);
    }
}
/** Undoes what was recorded, except what the runner rolls back. */
async function takeBack({ recorded, paths }, { sinks, runner, keepsRecords, }) {
    if (paths.length === 0)
        return;
    const { undoEntries } = await __webpack_require__.e(/* import() */ 1579).then(__webpack_require__.bind(__webpack_require__, 11579));
    if ((await undoEntries(recorded, { sinks, runner, isStepOver: false })) !== 'done' || keepsRecords)
        return;
    for (const path of paths) {
        await (0,record_file/* removeRecord */.GI)(path).catch((error) => {
            runner.log.warning(`The record ${path}, which is no longer needed, could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

// EXTERNAL MODULE: ./src/step/sinks.ts
var step_sinks = __webpack_require__(74466);
;// CONCATENATED MODULE: ./src/step/deliver.ts




/**
 * Checks before any network call, as far as possible, whether delivery could work.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 * @throws RoleChainError `delivery`; `deadline` if the system does not answer within the step's time
 */
async function checkDelivery(request, runner, startedAt) {
    const deadline = new net_deadline/* Deadline */.B(request.network.deadlineSeconds, startedAt, SYSTEM_LIMIT);
    try {
        await deadline.guard(checkAll(request, runner), () => 'checking where to deliver');
    }
    finally {
        deadline.stop();
    }
}
async function checkAll(request, runner) {
    await runner.checkDelivery();
    const sinks = await Promise.all([...step_sinks/* SINKS */.x.values()].map((load) => load()));
    if (sinks.some(({ records }) => records?.(request))) {
        await (0,record_file/* checkRecordable */.Ee)(runner.temporaryDirectory);
    }
    for (const { check } of sinks)
        await check?.(request, runner);
}
/** Delivers the result of a login to the job, through all sinks: see {@link handOver}. */
async function deliver(delivery, runner) {
    if (delivery.request.inputs['mask-aws-account-id'] === true) {
        identitiesOf(delivery.login).forEach(({ account, arn }) => {
            runner.conceal(account);
            runner.conceal(arn);
        });
    }
    await handOver(step_sinks/* SINKS */.x, delivery, runner);
}
/** What names the accounts that are told. */
function identitiesOf(login) {
    switch (login.kind) {
        case 'existing':
            return [login.identity];
        case 'chain':
            return [login.result.identity];
        case 'targets':
            return login.outcomes.flatMap((outcome) => (outcome.kind === 'reached' ? [outcome.result.identity] : []));
    }
}

// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(32650);
;// CONCATENATED MODULE: ./src/step/summarize.ts




/** How long writing may take, in seconds: the step is over, and its result stands. */
const SECONDS = 10;
/**
 * Writes the summary of a finished step, if the input `job-summary` asks for one. If it cannot be written, that is a
 * warning after the result of the step, and does not change it.
 *
 * @param failure the failure that ended the step; absent if it succeeded
 */
async function summarize(runRecord, runner, failure) {
    const wish = runRecord.inputs?.['job-summary'] ?? 'on-failure';
    const hasFailed = failure !== undefined || runRecord.targetFailures.size > 0;
    if (wish === 'never' || (wish === 'on-failure' && !hasFailed)) {
        return;
    }
    const deadline = new net_deadline/* Deadline */.B(SECONDS);
    try {
        await deadline.guard(write(runRecord, runner, failure), () => 'writing the summary');
    }
    catch (error) {
        runner.log.warning(`job-summary: not written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    finally {
        deadline.stop();
    }
}
async function write(runRecord, runner, failure) {
    const sheet = await runner.summary();
    if (sheet === undefined) {
        runner.log.debug('job-summary: this runner has no summaries (GITHUB_STEP_SUMMARY).');
        return;
    }
    const { renderSummary } = await __webpack_require__.e(/* import() */ 4168).then(__webpack_require__.bind(__webpack_require__, 94168));
    await sheet.append(renderSummary(storyOf(runRecord, runner, sheet.guard, failure), sheet));
}
function storyOf({ request, taken, targetFailures, kept }, { environment }, guard, failure) {
    const facts = (0,systems/* factsOf */.xS)(environment);
    const ended = failure === undefined ? {} : { failure };
    const whose = kept === undefined ? {} : { kept };
    if (request === undefined) {
        return { facts, ...ended, ...whose };
    }
    const { plan, inputs } = request;
    return {
        facts,
        ...ended,
        ...whose,
        subject: {
            plan,
            guard,
            handedTo: (0,delivery_inputs/* placeOf */.$t)(inputs),
            isRenewed: (0,delivery_inputs/* refreshOf */.B_)(inputs) !== 'none',
            course: { taken, targetFailures, ...ended },
        },
    };
}

;// CONCATENATED MODULE: ./src/step/login-step.ts










/**
 * The step of the main action: reads, checks, logs in, delivers and summarizes. A failure is reported in the log and
 * the exit status.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 */
async function loginStep(runner, startedAt) {
    const runRecord = new RunRecord();
    try {
        const idToken = (0,systems/* idTokenOf */.uw)(runner);
        const request = await (0,step_request/* readStepRequest */.I)({
            ...(0,reading/* readingOn */.M)(runner, startedAt, runRecord),
            misnamed: runner.misnamedInputs((0,inputs/* inputsOf */.Vc)('login')),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idToken !== undefined },
            check: delivery_inputs/* checkDeliveryInputs */.OD,
        });
        runRecord.request = request;
        await checkDelivery(request, runner, startedAt);
        const endsAt = startedAt + request.network.deadlineSeconds * 1000;
        const start = { idToken, startedAt, watch: runRecord };
        await deliver({ request, login: await (0,login/* login */.i)(request, runner, start), endsAt }, runner);
        await summarize(runRecord, runner);
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
        await summarize(runRecord, runner, { error });
    }
}

;// CONCATENATED MODULE: ./src/main.ts


/** The action's main step. */
async function main() {
    const startedAt = performance.now();
    await loginStep((0,current/* currentRunner */.sF)(), startedAt);
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 10498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CallLimiter)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);

/** How long no call is started after a throttled one, in milliseconds: initial and maximum. */
const FIRST_PAUSE = 200;
const MAX_PAUSE = 10_000;
/**
 * Limits concurrent calls, and lowers the limit while AWS throttles: a throttled call halves the limit and briefly
 * holds all others back, and each round of successful calls raises it by one (additive increase, multiplicative
 * decrease, as in TCP: RFC 5681). So all calls slow down together, instead of some failing.
 */
class CallLimiter {
    #settings;
    #waiting = [];
    #allowed;
    #underWay = 0;
    /** Counts slow-downs: calls started before the last one carry no new information. */
    #round = 0;
    #pause = FIRST_PAUSE;
    #heldUntil = 0;
    #willWake = false;
    constructor(settings) {
        this.#settings = settings;
        this.#allowed = settings.max;
    }
    /** Makes a call when it is its turn, first come, first served. */
    async run(call) {
        await this.#turn();
        const round = this.#round;
        try {
            const value = await call();
            this.#speedUp();
            return value;
        }
        catch (error) {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk && error.kind === 'throttled' && round === this.#round) {
                this.#slowDown();
            }
            throw error;
        }
        finally {
            this.#underWay -= 1;
            this.#next();
        }
    }
    #turn() {
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#next();
        });
    }
    #next() {
        const held = this.#heldUntil - performance.now();
        if (held > 0) {
            this.#wakeIn(held);
            return;
        }
        while (this.#underWay < Math.floor(this.#allowed)) {
            const begin = this.#waiting.shift();
            if (begin === undefined) {
                return;
            }
            this.#underWay += 1;
            begin();
        }
    }
    #wakeIn(milliseconds) {
        if (this.#willWake) {
            return;
        }
        this.#willWake = true;
        setTimeout(() => {
            this.#willWake = false;
            this.#next();
        }, Math.ceil(milliseconds));
    }
    #speedUp() {
        this.#allowed = Math.min(this.#settings.max, this.#allowed + 1 / this.#allowed);
        this.#pause = FIRST_PAUSE;
    }
    #slowDown() {
        const { random, report } = this.#settings;
        const pause = Math.ceil(this.#pause * (0.5 + random() / 2));
        this.#round += 1;
        this.#allowed = Math.max(1, this.#allowed / 2);
        this.#heldUntil = performance.now() + pause;
        this.#pause = Math.min(MAX_PAUSE, this.#pause * 2);
        report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`);
    }
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47505);




/** Lets the deadline of the request in progress report before the overall one. */
const GRACE_MILLISECONDS = 250;
/**
 * Does network work under the step's deadline, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(createHttp(settings, log), () => 'reading the CA bundle');
        const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
                log.info(message);
            },
        };
        return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
    }
    finally {
        deadline.stop();
        http?.close();
    }
}
async function createHttp({ caBundle, ...others }, log) {
    if (caBundle === undefined || !(others.caBundleMayBeMissing === true && (await isMissing(caBundle)))) {
        return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create({ ...others, ...(caBundle === undefined ? {} : { caBundle }) });
    }
    log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
    return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create(others);
}
function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}


/***/ }),

/***/ 56273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs),
/* harmony export */   oU: () => (/* binding */ exportsCredentials)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** Whether to put credentials in the job environment: by default, unless they go to a profile or several targets. */
function exportsCredentials({ inputs, plan }) {
    return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}
/** Where the credentials of a chain go, in words. */
function placeOf(inputs) {
    const profile = inputs['aws-profile'];
    switch (refreshOf(inputs)) {
        case 'server':
            return 'server of this job';
        case 'process':
            return profile === undefined ? 'profile of this job' : `profile ${profile}`;
        case 'none':
            if (profile !== undefined) {
                return inputs['output-env-credentials'] === true ? `job and profile ${profile}` : `profile ${profile}`;
            }
            return inputs['output-env-credentials'] === false ? 'outputs of this step' : 'environment of the job';
    }
}
/** Problems of the delivery inputs. They are rules between sinks, which know nothing of each other: hence one place. */
function checkDeliveryInputs({ inputs, plan }, problems) {
    const profile = inputs['aws-profile'];
    const problem = profile === undefined ? undefined : (0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProfileName */ .d)(profile);
    if (problem !== undefined) {
        problems.add('aws-profile', problem);
    }
    if (plan.targets.length > 0) {
        checkTargetInputs(inputs, plan, problems);
    }
    if (refreshOf(inputs) !== 'none') {
        checkRefreshInputs(inputs, problems);
    }
}
function checkTargetInputs(inputs, { targets }, problems) {
    if (inputs['aws-profile'] !== undefined) {
        problems.add('aws-profile', 'cannot be given with targets: each becomes a profile with its own name');
    }
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with targets: their sessions are always new');
    }
    for (const name of ['output-credentials', 'output-env-credentials']) {
        if (inputs[name] === true && targets.length > 1) {
            problems.add(name, `is for the credentials of one target, and there are ${targets.length}; use their profiles`);
        }
    }
}
/** Problems of inputs that cannot be combined with self-renewing credentials. */
function checkRefreshInputs(inputs, problems) {
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with refresh: credentials that the job already has cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files');
    }
    if (refreshOf(inputs) === 'server') {
        checkServerInputs(inputs, problems);
    }
}
function checkServerInputs(inputs, problems) {
    for (const name of ['aws-profile', 'profile-files']) {
        if (inputs[name] !== undefined) {
            problems.add(name, 'has no meaning with refresh: server, which writes no profiles; refresh: process does');
        }
    }
    if (inputs['overwrite-aws-profile'] === true) {
        problems.add('overwrite-aws-profile', 'has no meaning with refresh: server, which writes no profiles');
    }
    if (inputs['output-env-credentials'] === false) {
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server only through environment variables');
    }
}


/***/ }),

/***/ 93714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdingSignals),
/* harmony export */   j: () => (/* binding */ holdSignals)
/* harmony export */ });
/**
 * What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the
 * third.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Holds back signals that ask the process to end, until they are released. */
function holdSignals() {
    const controller = new AbortController();
    let received;
    const hold = (signal) => {
        received ??= signal;
        controller.abort();
    };
    SIGNALS.forEach((signal) => process.on(signal, hold));
    return {
        stop: controller.signal,
        received: () => received,
        release: () => {
            SIGNALS.forEach((signal) => process.off(signal, hold));
        },
    };
}
/**
 * Does work that must not be interrupted: a signal that asks the process to end is held back until the work is done or
 * undone, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
async function holdingSignals(work) {
    const held = holdSignals();
    try {
        await work(held.stop);
    }
    finally {
        held.release();
        const received = held.received();
        if (received !== undefined)
            process.kill(process.pid, received);
    }
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
