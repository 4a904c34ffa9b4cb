export const id = 3424;
export const ids = [3424];
export const modules = {

/***/ 40191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77032);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22559);




/** Variables whose values are secrets. */
const SECRET = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
/**
 * The variables by which the AWS SDK finds credentials. A step that renews credentials sets some of them, so the
 * start of its own chain has to be found with their earlier values.
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
    'AWS_CREDENTIAL_SCOPE',
    // For a program that a profile of the job names.
    _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .LOAD_CONFIG */ .gf,
    ...Object.values(_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .BOTO_VARIABLES */ .fJ),
    ..._sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROXY_VARIABLES */ .F,
];
/** The ones that are set, with their current values. */
function ambientVariables(environment, conceal) {
    const set = AMBIENT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
    });
    return Object.fromEntries(set);
}
/** Resets the environment of a process to what {@link ambientVariables} saw. */
function restoreAmbientVariables(environment, variables) {
    for (const name of AMBIENT_VARIABLES) {
        const value = variables[name];
        if (value === undefined) {
            Reflect.deleteProperty(environment, name);
        }
        else {
            environment[name] = value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? value.reveal() : value;
        }
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

/***/ 58733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stopOf),
/* harmony export */   Q: () => (/* binding */ toCached)
/* harmony export */ });
/**
 * A session as it is kept. It ends by the clock of this machine, which SDKs here use too: a slow clock would treat it
 * as valid after AWS stops accepting it.
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
/** The starting point for a chain that continues from a kept session. */
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
    return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
}


/***/ }),

/***/ 42911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ sessionKey),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79509);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22559);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);



/** The path to every session of a spec, by key. */
function pathsOf(spec) {
    const paths = new Map();
    const add = (node, before) => {
        const key = sessionKey(spec, [...before.map((each) => each.node.hop), node.hop]);
        const path = [...before, { key, node }];
        paths.set(key, path);
        node.children.forEach((child) => {
            add(child, path);
        });
    };
    (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOfPlan */ .U5)(spec.plan).forEach((tree) => {
        add(tree, []);
    });
    return paths;
}
/** The ends that can be requested. */
function endsOf(spec) {
    const { targets, hops, region } = spec.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: sessionKey(spec, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(spec, target.hops) }));
}
/**
 * The key of the session of the last of some hops: the same for the same chain from the same identity, different if any
 * parameter of any hop differs. Secrets affect it, and cannot be derived from it.
 *
 * @returns 64 hexadecimal digits
 */
function sessionKey({ source, job, environment, network, avoidsSpecialCharacters }, hops) {
    const { override, fips, dualStack } = network.endpoints;
    const endpoints = { override: override?.href, fips, dualStack };
    const asked = hops.map((hop) => ({ ...hop, place: undefined }));
    const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(canonical(of)).digest('hex');
}
/** A value as text that does not depend on the order of object members. */
function canonical(value) {
    if (value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z) {
        return `{"secret":${JSON.stringify((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(value.reveal()).digest('hex'))}}`;
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

/***/ 39015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renewalSpecOf),
/* harmony export */   z: () => (/* binding */ renewableOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16134);
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72633);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40191);
/* harmony import */ var _renewal_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42911);
/* harmony import */ var _kept_hop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58733);







/** @param now milliseconds since 1970 */
function renewableOf(request, login, runner, now) {
    const spec = renewalSpecOf(request, resolvedPlan(request.plan, login), runner);
    const sessions = new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(spec, hops, now)));
    return { spec, sessions: [...sessions.values()] };
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
    const hidden = ignoresKeys ? Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
}
/** The plan with its hops as they were taken, without targets that were not reached. */
function resolvedPlan(plan, login) {
    const resolved = { ...plan, warnings: [], notices: [] };
    switch (login.kind) {
        case 'existing':
            return { ...resolved, hops: [] };
        case 'chain':
            return { ...resolved, hops: login.result.hops.map(resolvedHop) };
        case 'targets':
            return {
                ...resolved,
                hops: [],
                targets: login.outcomes.flatMap((outcome) => outcome.kind === 'reached' ? [{ ...outcome.target, hops: outcome.result.hops.map(resolvedHop) }] : []),
            };
    }
}
/**
 * Left out: values passed on from earlier hops. They are in force without being sent again, and may have pending
 * claims.
 */
function resolvedHop({ hop }) {
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
function sessionsOf(spec, hops, now) {
    const resolved = hops.map(resolvedHop);
    return hops.map((taken, index) => {
        const key = (0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionKey */ .ce)(spec, resolved.slice(0, index + 1));
        return [key, (0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_6__/* .toCached */ .Q)(key, taken, now)];
    });
}


/***/ }),

/***/ 92435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_PROXY_VARIABLES),
/* harmony export */   n: () => (/* binding */ noProxyVariables)
/* harmony export */ });
/** The variables that exempt hosts from a proxy. Some tools read only one of the two spellings. */
const NO_PROXY_VARIABLES = ['NO_PROXY', 'no_proxy'];
/** A request by http goes by one of these; tools for https only may read the last. */
const PROXIES = ['HTTP_PROXY', 'ALL_PROXY', 'HTTPS_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** Where the server for credentials listens. */
const HOST = '127.0.0.1';
/**
 * The variables that keep requests to this machine's server from a proxy: some SDKs send them to the job's proxy, which
 * cannot reach the server. None if the job has no proxy. A spelling that the job has keeps its entries; the other is
 * left alone then, since some tools would prefer it.
 *
 * @param current the job's environment
 */
function noProxyVariables(current) {
    const isSet = (name) => (current[name] ?? '') !== '';
    const present = NO_PROXY_VARIABLES.filter(isSet);
    if (present.length === 0) {
        return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
    }
    return present.flatMap((name) => {
        const value = current[name] ?? '';
        const entries = value.split(/[,\s]+/);
        return entries.includes(HOST) || entries.includes('*') ? [] : [[name, `${value},${HOST}`]];
    });
}


/***/ }),

/***/ 77032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withoutProfile),
/* harmony export */   OU: () => (/* binding */ hasProfileVariable),
/* harmony export */   PJ: () => (/* binding */ warnOfEmptiedProfile),
/* harmony export */   Rb: () => (/* binding */ profileVariables),
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   fJ: () => (/* binding */ BOTO_VARIABLES),
/* harmony export */   gf: () => (/* binding */ LOAD_CONFIG),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75390);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);



/** Variables that name a profile. */
const PROFILE_VARIABLES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
/** Variables that refer to credentials other than the exported keys, or to another expiry or scope. */
const CONFLICTING = [...PROFILE_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION', 'AWS_CREDENTIAL_SCOPE'];
/** The variables by which the SDKs find a server for containers. */
const ENDPOINT_VARIABLES = {
    url: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    token: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    tokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
};
/** Takes precedence over a server given by its full address. */
const RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
/** Takes precedence over profiles and servers in some SDKs. */
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** The variables by which the SDKs find profile files outside the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Without it, the SDK for Go v1 and that for JavaScript v2 read no config file, so they find no `credential_process`. */
const LOAD_CONFIG = 'AWS_SDK_LOAD_CONFIG';
/** What boto 2 read, and boto3 and the AWS CLI still do before they ask a server. */
const BOTO_VARIABLES = { config: 'BOTO_CONFIG', credentialFile: 'AWS_CREDENTIAL_FILE' };
/** Every variable that this program sets: post restores no others, whatever the record says. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
    ...Object.values(ENDPOINT_VARIABLES),
    TOKEN_FILE,
    RELATIVE_URI,
    LOAD_CONFIG,
    ...Object.values(BOTO_VARIABLES),
    ..._no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROXY_VARIABLES */ .F,
];
/** The ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables({ region, access, clearOthers }, current) {
    const variables = new Map();
    const setAll = (entries) => {
        for (const [name, value] of entries)
            variables.set(name, value);
    };
    const clear = (names) => {
        setAll(names.filter((name) => isSet(name, current)).map((name) => [name, '']));
    };
    if (clearOthers)
        clear(_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A);
    if (region !== undefined)
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    if (access === undefined)
        return variables;
    clear(CLEARED[access.kind]);
    const profile = access.kind === 'profile' ? access.name : access.profile;
    if (profile !== undefined)
        setAll(profileVariables(profile, current));
    if (access.kind === 'keys')
        setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
    if (access.kind === 'endpoint') {
        // An address that is there belongs to another server, which does not know this token.
        if (access.url === undefined)
            clear([ENDPOINT_VARIABLES.url]);
        setAll(endpointVariables(access, current));
    }
    return variables;
}
function isSet(name, current) {
    return (current[name] ?? '') !== '';
}
/** What tools would prefer to an access of a kind. */
const CLEARED = {
    keys: [...CONFLICTING, ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A],
    profile: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE],
    endpoint: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile],
};
function expirationOf({ credentials: { expiration }, tellsExpiration, }) {
    const isTold = tellsExpiration === true && expiration !== undefined;
    return isTold ? [['AWS_CREDENTIAL_EXPIRATION', (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(expiration)]] : [];
}
function endpointVariables({ url, token, tokenFile }, current) {
    // Some SDKs would look for a file without a name.
    const needsFile = tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile, current);
    return [
        [ENDPOINT_VARIABLES.token, token],
        ...(url === undefined ? [] : [[ENDPOINT_VARIABLES.url, url]]),
        ...(needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile]] : []),
        ...(0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .noProxyVariables */ .n)(current),
    ];
}
/**
 * Whether a job has a variable that names a profile, so that a profile must go with what is delivered: beside a name,
 * some SDKs ignore keys, and a name that is emptied, or has been empty from the start, is one that the AWS CLI and boto3
 * do not find.
 */
function hasProfileVariable(current) {
    return PROFILE_VARIABLES.some((name) => current[name] !== undefined);
}
/** The variables that name a profile. */
function profileVariables(name, current) {
    const variables = new Map([['AWS_PROFILE', name]]);
    // The AWS CLI and boto3 look there first, even if it is empty.
    return current['AWS_DEFAULT_PROFILE'] === undefined ? variables : variables.set('AWS_DEFAULT_PROFILE', name);
}
/** Clears what names a profile, unless it is one of these. */
function withoutProfile(profiles, current) {
    const isOther = (name) => (current[name] ?? '') !== '' && !profiles.some((one) => one.name === current[name]);
    return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, '']));
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [
        ['AWS_ACCESS_KEY_ID', accessKeyId],
        ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
        ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken]]),
    ];
}
/**
 * Warns if a variable that names a profile had to be emptied: a runner cannot unset variables, and some tools take the
 * empty name for a missing profile.
 *
 * @param reason why it could not be kept: the end of a sentence
 */
function warnOfEmptiedProfile(variables, reason, log) {
    if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
        log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
    }
}


/***/ })

};
