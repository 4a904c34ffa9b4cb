export const id = 8157;
export const ids = [8157];
export const modules = {

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

/***/ 98450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cachedLogin: () => (/* binding */ cachedLogin)
});

// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/net/deadline.ts
var net_deadline = __webpack_require__(47879);
// EXTERNAL MODULE: ./src/files/private-directory.ts
var private_directory = __webpack_require__(1258);
// EXTERNAL MODULE: ./src/aws/arn.ts
var arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(50066);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/explain/hop-failure.ts + 20 modules
var hop_failure = __webpack_require__(73082);
// EXTERNAL MODULE: ./src/login/open-ends.ts
var open_ends = __webpack_require__(7724);
// EXTERNAL MODULE: ./src/net/network.ts
var net_network = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/source/fixed-credentials.ts
var fixed_credentials = __webpack_require__(45048);
;// CONCATENATED MODULE: ./src/refresh/cache-owner.ts






/**
 * Finds out who the chain of a request starts as. What says where credentials are found does not say whose they are: a
 * profile gets other keys, a `credential_process` prints another user's, a machine gets another role. So they are
 * looked up each time.
 *
 * @param startedAt when the command started, in milliseconds of `performance.now()`
 * @throws RoleChainError if there are none, or AWS does not say whose they are
 */
async function cacheOwner(request, runner, startedAt) {
    const { source: chosen, network, plan, inputs } = request;
    const known = await chosen.identity(runner);
    if (known !== undefined) {
        return { identity: known };
    }
    const doing = 'finding out whose credentials the chain starts from';
    return (0,net_network/* withNetwork */.p)(network, { log: runner.log, startedAt, doing }, async (open) => {
        const start = {
            source: chosen,
            region: plan.region,
            endpoints: network.endpoints,
            idToken: (0,systems/* idTokenOf */.uw)(runner),
            skipsIdToken: inputs['force-skip-oidc'] === true,
            ignoreEnvironment: inputs['unset-current-credentials'] === true,
            onUnused: (0,open_ends/* warnOnce */.m)(runner.log),
            explains: inputs.explain !== 'never',
        };
        const { source, sts } = (0,open_ends/* openEnds */.f)(start, open, runner);
        if (source.kind === 'token') {
            throw new Error(`${chosen.kind} has credentials, not a token`);
        }
        const credentials = await source.credentials();
        const identity = await holderOf(credentials, sts, { region: plan.region, name: source.name });
        return { identity, source: (0,fixed_credentials/* fixedCredentials */.r)(source.name, credentials) };
    });
}
/**
 * What the ARN does not say in full, the keys themselves do: a session may have a policy or tags of its own. Those of a
 * machine have none, and are replaced all the time, some whenever they are looked up, so AWS is asked whose they are.
 */
async function holderOf(credentials, sts, { region, name }) {
    const { accessKeyId, secretAccessKey, sessionToken, areAlike } = credentials;
    if (sessionToken === undefined || areAlike !== true) {
        const keys = [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])];
        return (0,external_node_crypto_.createHash)('sha256')
            .update(keys.map((key) => key.reveal()).join('\0'))
            .digest('hex');
    }
    const { arn } = await sts.getCallerIdentity(region, credentials).catch((error) => {
        throw (0,hop_failure.explainIdentityFailure)(error, name);
    });
    return arn;
}

// EXTERNAL MODULE: ./src/refresh/obtain.ts
var obtain = __webpack_require__(91942);
// EXTERNAL MODULE: ./src/refresh/spec-of-step.ts
var spec_of_step = __webpack_require__(39015);
// EXTERNAL MODULE: ./src/refresh/renewal-spec.ts
var renewal_spec = __webpack_require__(42911);
// EXTERNAL MODULE: ./src/refresh/renewer.ts + 1 modules
var refresh_renewer = __webpack_require__(90743);
// EXTERNAL MODULE: ./src/refresh/session-cache.ts
var session_cache = __webpack_require__(74984);
;// CONCATENATED MODULE: ./src/refresh/cached-login.ts














/** A renewal, and waiting for that of another process, report their own timeouts first. */
const GRACE_MS = 2_000;
const LIMIT = {
    whose: "this call's",
    hint: 'Does the file system of the directory in --cache answer? action-timeout-s allows more time.',
};
/**
 * Logs in with the sessions that earlier calls left in a directory, which need not exist yet. Sessions of another
 * identity, another job or another chain are not used.
 *
 * @throws RoleChainError `invalid-request` for a chain that cannot be cached; `deadline`; `delivery` for a directory that is not
 *   private; what the chain throws
 */
async function cachedLogin(directory, login) {
    requireResolved(login.request);
    const startedAt = performance.now();
    const deadline = new net_deadline/* Deadline */.B(login.request.network.deadlineSeconds, startedAt, LIMIT);
    try {
        return await deadline.guard(throughCache(directory, login, startedAt), () => 'using its cache', GRACE_MS);
    }
    finally {
        deadline.stop();
    }
}
async function throughCache(directory, { request, runner, guard }, startedAt) {
    const path = (0,external_node_path_.resolve)(directory);
    await (0,private_directory/* ensurePrivateDirectory */.V)(path, '--cache: name a directory that can be made, in one that you can write to.');
    const cache = new session_cache/* SessionCache */.n(path, 'user');
    await cache.requirePrivate();
    await cache.sweep(Date.now());
    const { identity: job, source } = await cacheOwner(request, runner, startedAt);
    const spec = { ...(0,spec_of_step/* renewalSpecOf */.j)(request, request.plan, runner), job };
    const describe = (failure) => guard(failure instanceof errors/* RoleChainError */._G ? failure.describe() : (0,errors/* messageOf */.bD)(failure));
    const renewer = new refresh_renewer/* Renewer */.P({ spec, cache, runner, now: Date.now, describe, ...(0,objects/* withoutUndefined */.r)({ source }) });
    const [end] = (0,renewal_spec/* endsOf */.oI)(spec);
    if (end === undefined) {
        throw new Error('a chain has an end');
    }
    const { assumedRoleArn, credentials } = await (0,obtain/* obtain */.A)(end.key, {
        cache,
        now: Date.now,
        waitMs: request.network.deadlineSeconds * 1000 - (performance.now() - startedAt),
        renew: (key, milliseconds) => renewer.renew(key, milliseconds),
        describe,
        warn: (message) => {
            runner.log.warning(message);
        },
    });
    return { account: (0,arn/* accountOfArn */.KC)(assumedRoleArn) ?? '', credentials };
}
/** A session is kept without the token that it started from, so a claim of that token could not be filled in again. */
function requireResolved({ plan }) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    if (hops.some(asksForClaims)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: '--cache: cannot be used with {claim:...} in a session name, a tag or a source identity',
            hint: 'Leave --cache out, or write out the value of the claim.',
        });
    }
}
function asksForClaims(hop) {
    const { tags = [], sourceIdentity = '' } = (0,hop_kinds/* signedPart */.Sy)(hop) ?? {};
    const texts = [hop.sessionName, ...tags.map(({ value }) => value), sourceIdentity];
    return texts.some((text) => (0,templates/* pendingClaims */.Tv)(text).length > 0);
}


/***/ })

};
