export const id = 5889;
export const ids = [5889];
export const modules = {

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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);




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

/***/ 5889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedLogin: () => (/* binding */ cachedLogin)
/* harmony export */ });
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7775);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1626);
/* harmony import */ var _request_templates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(239);
/* harmony import */ var _obtain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1942);
/* harmony import */ var _spec_of_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9015);
/* harmony import */ var _renewal_spec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2911);
/* harmony import */ var _renewer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(743);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4984);











/**
 * Logs in with the sessions that earlier calls left in a directory, which need not exist yet. Sessions of another
 * identity, another job or another chain are not used.
 *
 * @throws RoleChainError `invalid-request` for a chain that cannot be cached; `delivery` for a directory that is not
 *   private; what the chain throws
 */
async function cachedLogin(directory, { request, runner, guard }) {
    requireSettled(request);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ensurePrivateDirectory */ .Vg)(path);
    const cache = new _session_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .SessionCache */ .n(path, 'user');
    await cache.requirePrivate();
    await cache.sweep(Date.now());
    // Whose sessions these are: the bearer according to the token, or the job that the runner issues one for.
    const job = await request.source.identity(runner);
    const plan = { ...(0,_spec_of_step_js__WEBPACK_IMPORTED_MODULE_7__/* .renewalSpecOf */ .j)(request, request.plan, runner), job };
    const describe = (failure) => guard(failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G ? failure.describe() : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure));
    const renewer = new _renewer_js__WEBPACK_IMPORTED_MODULE_9__/* .Renewer */ .P({ plan, cache, runner, now: Date.now, describe });
    const [end] = (0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_8__/* .endsOf */ .oI)(plan);
    if (end === undefined) {
        throw new Error('a chain has an end');
    }
    const { assumedRoleArn, credentials } = await (0,_obtain_js__WEBPACK_IMPORTED_MODULE_6__/* .obtain */ .A)(end.key, {
        cache,
        now: Date.now,
        waitMs: request.network.deadlineSeconds * 1000,
        renew: (key, milliseconds) => renewer.renew(key, milliseconds),
        describe,
        warn: (message) => {
            runner.log.warning(message);
        },
    });
    return { account: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .accountOfArn */ .KC)(assumedRoleArn) ?? '', credentials };
}
/** A session is kept without the token that it started from, so a claim of that token could not be filled in again. */
function requireSettled({ plan }) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    if (hops.some(asksForClaims)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: '--cache: cannot be used with {claim:...} in a session name, a tag or a source identity',
            hint: 'Leave --cache out, or write out the value of the claim.',
        });
    }
}
function asksForClaims(hop) {
    const { tags = [], sourceIdentity = '' } = (0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPart */ .Sy)(hop) ?? {};
    const texts = [hop.sessionName, ...tags.map(({ value }) => value), sourceIdentity];
    return texts.some((text) => (0,_request_templates_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingClaims */ .Tv)(text).length > 0);
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
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);

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

/***/ 4984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SessionCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);
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
        const { toByteText, writePrivateFile } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 7775));
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
        const { toByteText, writePrivateFile } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 7775));
        await writePrivateFile(this.#failurePath(key), toByteText(JSON.stringify(failure))).catch(() => undefined);
    }
    /** Removes files too old to be valid sessions, of jobs that have ended. Never fails. */
    async sweep(now) {
        const { readdir, rm, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
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
            what: isGone ? 'the directory is gone' : `it cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) ?? ''})`,
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

/***/ 9015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renewalSpecOf),
/* harmony export */   z: () => (/* binding */ renewableOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2633);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(191);
/* harmony import */ var _renewal_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2911);
/* harmony import */ var _kept_hop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8733);







/** @param now milliseconds since 1970 */
function renewableOf(request, login, runner, now) {
    const plan = renewalSpecOf(request, settledPlan(request.plan, login), runner);
    const sessions = new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(plan, hops, now)));
    return { plan, sessions: [...sessions.values()] };
}
/** Everything needed to run a step's plan again. */
function renewalSpecOf({ inputs, source, network }, plan, runner) {
    const { http, endpoints, maxAttempts, deadlineSeconds } = network;
    const { repository = '', run_id: run = '', run_attempt: attempt = '', job = '' } = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(runner.environment);
    return {
        source: source.absolute(runner.workspace),
        job: [repository, run, attempt, job].join(' '),
        plan,
        network: {
            // The renewing process may run in another directory.
            http: http.caBundle === undefined ? http : { ...http, caBundle: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(http.caBundle) },
            endpoints,
            maxAttempts,
            deadlineSeconds,
        },
        environment: environmentOf(source, inputs['unset-current-credentials'] === true, runner),
        avoidsSpecialCharacters: inputs['special-characters-workaround'] === true,
    };
}
/** Only what the chain starts from: other sources look at nothing there. */
function environmentOf({ readsEnvironment }, ignoresKeys, { environment, conceal }) {
    if (!readsEnvironment) {
        return {};
    }
    const hidden = ignoresKeys ? Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
}
/** The plan with its hops as they were taken, without targets that were not reached. */
function settledPlan(plan, login) {
    const settled = { ...plan, warnings: [], notices: [] };
    switch (login.kind) {
        case 'existing':
            return { ...settled, hops: [] };
        case 'chain':
            return { ...settled, hops: login.result.hops.map(settledHop) };
        case 'targets':
            return {
                ...settled,
                hops: [],
                targets: login.outcomes.flatMap((outcome) => outcome.kind === 'reached' ? [{ ...outcome.target, hops: outcome.result.hops.map(settledHop) }] : []),
            };
    }
}
/**
 * Left out: values passed on from earlier hops. They are in force without being sent again, and may have pending
 * claims.
 */
function settledHop({ hop }) {
    const signed = (0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPart */ .Sy)(hop);
    return signed === undefined ? hop : { ...signed, inheritedTags: [] };
}
function resultsOf(login) {
    switch (login.kind) {
        case 'existing':
            return [];
        case 'chain':
            return [login.result];
        case 'targets':
            return login.outcomes.flatMap((outcome) => (outcome.kind === 'reached' ? [outcome.result] : []));
    }
}
function sessionsOf(plan, hops, now) {
    const settled = hops.map(settledHop);
    return hops.map((taken, index) => {
        const key = (0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionKey */ .ce)(plan, settled.slice(0, index + 1));
        return [key, (0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_6__/* .toCached */ .Q)(key, taken, now)];
    });
}


/***/ })

};
