export const id = 7578;
export const ids = [7578];
export const modules = {

/***/ 191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);


/** Variables whose values are secrets. */
const SECRET = [..._credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_VARIABLES */ .A, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
/**
 * The variables by which the AWS SDK finds credentials. A step that renews credentials sets some of them, so that what
 * its own chain starts from has to be found by what they were before.
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
];
/** Those that are set, as they are now. */
function ambientVariables(environment, conceal) {
    const set = AMBIENT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
    });
    return Object.fromEntries(set);
}
/** Sets the environment of a process back to what {@link ambientVariables} saw. */
function restoreAmbientVariables(environment, variables) {
    for (const name of AMBIENT_VARIABLES) {
        const value = variables[name];
        if (value === undefined) {
            Reflect.deleteProperty(environment, name);
        }
        else {
            environment[name] = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
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
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);

/** Renewed so long before the end: AWS SDKs ask for new credentials five minutes ahead, too. */
const MOST_AHEAD_MS = 300_000;
/** Not handed out in the last moments: whoever gets it still has to send something. */
const MOST_MARGIN_MS = 10_000;
/** How long before its end a session is renewed: a quarter of its life, so that short ones work as well. */
function renewedAheadMs({ obtainedAt, credentials }) {
    return Math.min(MOST_AHEAD_MS, lifeMs(obtainedAt, credentials.expiration) / 4);
}
/** How a session stands at a time, in milliseconds since 1970. */
function standingOf(session, now) {
    if (session === undefined) {
        return 'over';
    }
    const { obtainedAt, credentials } = session;
    const left = credentials.expiration.getTime() - now;
    if (left > renewedAheadMs(session)) {
        return 'fresh';
    }
    return left > Math.min(MOST_MARGIN_MS, lifeMs(obtainedAt, credentials.expiration) / 10) ? 'due' : 'over';
}
function lifeMs(obtainedAt, expiration) {
    return Math.max(0, expiration.getTime() - obtainedAt);
}
/** The form of the file: whoever reads another number does not know what it means. */
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
 * Reads what {@link printSession} wrote; undefined for anything else (cut off, of another version, of another hop),
 * which is then as if it were not there.
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
            accessKeyId: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('accessKeyId')),
            secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('secretAccessKey')),
            sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('sessionToken')),
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

/***/ 2635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refreshPlanOf),
/* harmony export */   z: () => (/* binding */ renewableOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3029);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(191);
/* harmony import */ var _renewer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3394);
/* harmony import */ var _session_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2089);





/** @param now milliseconds since 1970 */
function renewableOf(request, login, runner, now) {
    const plan = refreshPlanOf(request, settledPlan(request.plan, login), runner);
    const sessions = new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(plan, hops, now)));
    return { plan, sessions: [...sessions.values()] };
}
/** What it takes to run a plan of a step again. */
function refreshPlanOf({ inputs, source, network }, plan, runner) {
    const { http, endpoints, maxAttempts, deadlineSeconds } = network;
    const { repository = '', run_id: run = '', run_attempt: attempt = '', job = '' } = runner.facts;
    return {
        source: absoluteSource(source, runner.workspace),
        job: [repository, run, attempt, job].join(' '),
        plan,
        network: {
            // Whoever renews may run in another directory.
            http: http.caBundle === undefined ? http : { ...http, caBundle: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(http.caBundle) },
            endpoints,
            maxAttempts,
            deadlineSeconds,
        },
        environment: environmentOf(source, inputs['unset-current-credentials'] === true, runner),
        avoidsSpecialCharacters: inputs['special-characters-workaround'] === true,
    };
}
function absoluteSource(source, workspace) {
    return source.kind === 'token-file' ? { ...source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, source.path) } : source;
}
/** Only what the chain starts from: other sources look at nothing there. */
function environmentOf({ kind }, ignoresKeys, { environment, conceal }) {
    if (kind !== 'ambient' && kind !== 'environment') {
        return {};
    }
    const hidden = ignoresKeys ? Object.fromEntries(_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
}
/** The plan with its hops as they were taken; targets that were not reached are not in it. */
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
/** What earlier hops sent along is in force without being sent again, and may wait for claims: it is left out. */
function settledHop({ hop }) {
    return hop.kind === 'signed' ? { ...hop, inheritedTags: [] } : hop;
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
        const key = (0,_session_key_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKey */ .c)(plan, settled.slice(0, index + 1));
        return [key, (0,_renewer_js__WEBPACK_IMPORTED_MODULE_2__/* .toCached */ .Q)(key, taken, now)];
    });
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export nameOfPath */
/* harmony import */ var _chain_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(601);
/* harmony import */ var _session_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);


/** The way to every session of a plan, by key. */
function pathsOf(plan) {
    const paths = new Map();
    const add = (node, before) => {
        const key = (0,_session_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionKey */ .c)(plan, [...before.map((each) => each.node.hop), node.hop]);
        const path = [...before, { key, node }];
        paths.set(key, path);
        node.children.forEach((child) => {
            add(child, path);
        });
    };
    treesOfPlan(plan.plan).forEach((tree) => {
        add(tree, []);
    });
    return paths;
}
/** What can be asked for. */
function endsOf(plan) {
    const { targets, hops, region } = plan.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: (0,_session_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionKey */ .c)(plan, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: (0,_session_key_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionKey */ .c)(plan, target.hops) }));
}
/** Names an end in messages. */
function nameOfPath(path) {
    const { node } = path[path.length - 1] ?? path[0];
    const names = nodesOf([node]).flatMap(({ ends }) => ends.map(({ name }) => name));
    return names.length === 0 ? 'the chain' : names.join(', ');
}
function treesOfPlan({ hops, targets }) {
    const path = (0,_chain_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(hops);
    return targets.length > 0 ? (0,_chain_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOf */ .zG)(targets) : path === undefined ? [] : [path];
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Renewer),
/* harmony export */   Q: () => (/* binding */ toCached)
/* harmony export */ });
/* harmony import */ var _chain_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7126);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9634);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4863);
/* harmony import */ var _sts_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2310);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8516);
/* harmony import */ var _refresh_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4006);








/** For a renewal of what a hop starts from, while that still holds. */
const MOST_DETOUR_MS = 15_000;
/** A session that is newer is not the reason why AWS refuses what comes after it. */
const NEW_MS = 60_000;
const LIMIT = {
    whose: 'the',
    hint: 'A renewal has to be done by then, since SDKs do not wait longer. Is the network slow?',
};
const NO_TOKEN = {
    code: 'source',
    message: 'The OIDC token that the chain starts from cannot be had here: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process.',
    hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e). Without them, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.',
};
/** Takes the hops of a plan that have to be taken again, and no other. Its caller sees to it that nobody else does. */
class Renewer {
    #renewing;
    #paths;
    constructor(renewing) {
        this.#renewing = renewing;
        this.#paths = (0,_refresh_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsOf */ .wG)(renewing.plan);
    }
    /**
     * Renews a session: from the nearest session before it that is fresh, or from the source. What is to be renewed on the
     * way and cannot be is used for as long as it holds.
     *
     * @throws RoleChainError which says which hop failed, and why
     */
    async renew(key, milliseconds) {
        const path = this.#paths.get(key);
        if (path === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: 'The credentials that were asked for are not of this job.',
                hint: 'Is AWS_CONFIG_FILE, or the profile, one of another job? Log in again.',
            });
        }
        const before = await this.#sessionsBefore(path);
        const now = this.#renewing.now();
        const fresh = before.findLastIndex((session) => (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(session, now) === 'fresh');
        const holding = before.findLastIndex((session) => (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(session, now) !== 'over');
        const last = before[holding];
        if (holding <= fresh || last === undefined || (await this.#renewing.cache.isPausing(last, now))) {
            return this.#runOrBegin(path, { taken: holding + 1, from: last, milliseconds });
        }
        const began = performance.now();
        const leftMs = last.credentials.expiration.getTime() - now;
        const detour = {
            taken: fresh + 1,
            from: before[fresh],
            milliseconds: Math.min(MOST_DETOUR_MS, leftMs / 2, milliseconds / 2),
        };
        const { taken, from } = await this.#detour(path, detour, last);
        if (taken === path.length && from !== undefined) {
            return from;
        }
        const rest = milliseconds - (performance.now() - began);
        return this.#run(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
    }
    #sessionsBefore(path) {
        return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
    }
    /**
     * Runs from a session that was kept. AWS may not take that any more, however long it was to live: revoked, or of a role
     * that was made anew. So if the first hop is refused, it is tried once more from the source.
     *
     * @throws RoleChainError the first failure, if the source does not help
     */
    async #runOrBegin(path, leg) {
        const began = performance.now();
        try {
            return await this.#run(path, leg);
        }
        catch (error) {
            const { from, taken, milliseconds } = leg;
            const isOld = from !== undefined && this.#renewing.now() - from.obtainedAt > NEW_MS;
            if (!isOld || !isRefused(error, taken + 1)) {
                throw error;
            }
            const rest = milliseconds - (performance.now() - began);
            return this.#run(path, { taken: 0, from: undefined, milliseconds: rest }).catch(() => {
                throw error;
            });
        }
    }
    /**
     * Renews what comes before as well. Where that fails, or takes too long, there is still something to go on from: what
     * was reached, or else what holds.
     *
     * @returns how far it got: the whole path, or where to go on
     * @throws RoleChainError if what comes before is not the reason why it failed
     */
    async #detour(path, leg, instead) {
        const { cache, runner, now, describe } = this.#renewing;
        const mended = path.findIndex(({ key }) => key === instead.key) + 1;
        let reached = leg;
        try {
            const from = await this.#run(path, leg, (taken, session) => {
                reached = { taken, from: session };
            });
            return { taken: path.length, from };
        }
        catch (error) {
            if (reached.taken >= mended) {
                // The little time that there was for a detour is not all that there is.
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G && error.code === 'deadline') {
                    return reached;
                }
                throw error;
            }
            const until = instead.credentials.expiration.toISOString();
            runner.log.warning(`${describe(error)}\nGoing on from ${instead.assumedRoleArn}, which holds until ${until}.`);
            await cache.writeFailure(instead.key, { at: now(), text: describe(error), isAhead: true });
            return { taken: mended, from: instead };
        }
    }
    async #run(path, { taken, from, milliseconds }, onHop) {
        const { plan, runner } = this.#renewing;
        if (from === undefined && plan.source.kind === 'github-oidc' && runner.idTokenEndpoint() === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G(NO_TOKEN);
        }
        return this.#withWorld(milliseconds, async (world) => {
            let session = from;
            if (from !== undefined) {
                concealSession(from, runner);
            }
            for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
                const before = session === undefined ? undefined : stopOf(session);
                session = await this.#keep(key, await (0,_chain_run_js__WEBPACK_IMPORTED_MODULE_0__/* .takeNext */ .no)(node, before, { plan: plan.plan, world }));
                onHop?.(index + 1, session);
            }
            if (session === undefined) {
                throw new Error('a path has at least one hop');
            }
            return session;
        });
    }
    async #keep(key, taken) {
        const { cache, now } = this.#renewing;
        const cached = toCached(key, taken, now());
        await cache.write(cached);
        return cached;
    }
    #withWorld(milliseconds, work) {
        const { plan: renewed, runner } = this.#renewing;
        const { source: choice, plan, network, avoidsSpecialCharacters } = renewed;
        const use = { log: runner.log, startedAt: performance.now(), doing: 'renewing the credentials', limit: LIMIT };
        const departure = {
            choice,
            region: plan.region,
            endpoints: network.endpoints,
            idTokenEndpoint: runner.idTokenEndpoint(),
            ignoreEnvironment: false,
            explains: true,
        };
        // In tenths, since people are told when they are over.
        const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
        return (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .withNetwork */ .p)({ ...network, deadlineSeconds }, use, (open) => work((0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .chainWorld */ .Ik)({ plan, avoidsSpecialCharacters, explains: true }, runner, (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .openEnds */ .f)(departure, open, runner))));
    }
}
/** What is kept was issued to another process: this one must not show it either, whatever an answer of AWS echoes. */
function concealSession({ credentials }, { conceal }) {
    conceal(credentials.accessKeyId.reveal());
    conceal(credentials.secretAccessKey.reveal());
    conceal(credentials.sessionToken.reveal());
}
/** Whether AWS has refused a hop, for whatever it has against its caller. */
function isRefused(error, hop) {
    return (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G &&
        error.hop?.number === hop &&
        error.cause instanceof _sts_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CallFailure */ .Rk &&
        (error.cause.kind === 'credentials' || error.cause.kind === 'denied'));
}
/**
 * A session as it is kept. It ends by the clock of this machine, which is what SDKs here go by: a clock that is slow would
 * take it for valid when AWS does not.
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
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
    return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8516);






/*
 * The private directory of a job's renewed sessions (0700), a file (0600) for each hop. What calls for credentials reads
 * nothing else, so nothing else is loaded here. What is not private is not trusted: somebody else could have put it there.
 */
const isWindows = process.platform === 'win32';
/** The files of the cache, and what processes that were killed while they wrote one have left. */
const NAME = /^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/;
/** AWS gives no session of a role for more than twelve hours. */
const LONGEST_LIFE_MS = 12 * 3_600_000;
/** The sessions in a directory. */
class SessionCache {
    directory;
    #chosenBy;
    /** @param chosenBy whether it is a directory of a job, which this program makes, or one that the user named */
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
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
     * Whether a session that holds is not to be renewed just yet: after a failure it is handed out as it is for a tenth of
     * the time that there is for renewing it.
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
    /** Removes what no session can be any more, of jobs that have ended. Never fails. */
    async sweep(now) {
        const { readdir, rm, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        const names = await readdir(this.directory).catch(() => []);
        for (const name of names.filter((each) => NAME.test(each))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, name);
            const written = await stat(path).then(({ mtimeMs }) => mtimeMs, () => now);
            if (now - written > LONGEST_LIFE_MS) {
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
const OWN_DIRECTORY = 'Name a directory that is not there yet, or one that is this user’s alone (mode 0700), and for nothing else.';
async function faultOf(directory) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
        if (!status.isDirectory()) {
            return {
                what: 'it is not a directory',
                hint: 'This program makes the directory itself; nothing may stand in its place.',
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
                what: 'other users may look into it',
                hint: `Somebody has changed its mode; chmod 700 ${directory} puts that right.`,
            };
    }
    catch (error) {
        const isGone = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT';
        return {
            what: isGone ? 'the directory is gone' : `it cannot be looked at (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) ?? ''})`,
            hint: isGone
                ? 'The job that logged in has ended, or this process cannot see its files: a container needs that directory mounted at the same path.'
                : 'Run the tool as the user that ran the step that logged in.',
        };
    }
}
/** The text of a file that can be trusted; undefined for anything else, which is then as if it were not there. */
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

/***/ 2089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sessionKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7355);


/**
 * Names the session of the last of some hops: the same for the same chain from the same identity, another as soon as any
 * parameter of any hop is another. Secrets count in it, and cannot be found out from it.
 *
 * @returns 64 hexadecimal digits
 */
function sessionKey({ source, job, environment, network, avoidsSpecialCharacters }, hops) {
    const { override, fips, dualStack } = network.endpoints;
    const endpoints = { override: override?.href, fips, dualStack };
    const asked = hops.map((hop) => ({ ...hop, place: undefined }));
    const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(of)).digest('hex');
}
/** A value as a text that is the same whatever the order in which an object got its members. */
function canonical(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z) {
        return `{"secret":${JSON.stringify((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value.reveal()).digest('hex'))}}`;
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


/***/ })

};
