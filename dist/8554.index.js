export const id = 8554;
export const ids = [8554];
export const modules = {

/***/ 8458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseNotHere)
/* harmony export */ });
/** Complains of inputs that were given and have no meaning here. */
function refuseNotHere({ command, notHere, why }, runner, problems) {
    for (const name of notHere.filter((each) => runner.input(each) !== '')) {
        problems.add(name, `has no meaning for ${command}, ${why}`);
    }
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keepSessionsHere),
/* harmony export */   c: () => (/* binding */ serveHere)
/* harmony export */ });
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _refresh_refresher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6347);
/* harmony import */ var _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(608);






/** @throws RoleChainError `delivery` */
async function keepSessionsHere(renewable, temporaryDirectory) {
    // There is no workspace that anybody packs up or uploads.
    const directory = await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_1__/* .placeForSessions */ .KF)({ temporaryDirectory, workspace: '' });
    const remove = () => (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRenewable */ .Bi)(directory, renewable).catch(async (error) => {
        await remove();
        throw error;
    });
    return { directory, ends: (0,_refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .endsOf */ .oI)(renewable.plan), remove };
}
/** Serves sessions. @param port 0 for any that is free @throws RoleChainError `delivery` if it is not to be had */
async function serveHere({ directory, ends }, port, env) {
    const server = await (0,_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__/* .serveSessions */ .f)({ port, paths: (0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOfEnds */ .A)(ends), directory, env, ...(0,_refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrograms */ .k)() });
    return {
        token: server.token,
        urlOf: ({ name }) => `http://127.0.0.1:${server.port}${(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOfEnd */ ._)(name)}`,
        close: () => {
            server.close();
        },
    };
}


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dB: () => (/* binding */ broughtBy),
/* harmony export */   j3: () => (/* binding */ requireOneTarget),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7436);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9311);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(924);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);
/* harmony import */ var _not_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8458);







/** Reads the request of a command that logs in. @throws RoleChainError `invalid-request` with all that is wrong */
async function readLogin(given, process, { defaults = {}, renewed = false, check, ...notHere }) {
    const startedAt = performance.now();
    const runner = new _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .ShellRunner */ .L(process, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .inputFlags */ .eJ)(given));
    runner.warnOfUnknownVariables((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('login'));
    const idToken = runner.idToken();
    const reading = (0,_step_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOn */ .M)(runner, startedAt);
    const request = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepRequest */ .I)({
        ...reading,
        raw: (name) => reading.raw(name) || (defaults[name] ?? ''),
        renewed,
        unknownVariables: 'problem',
        surroundings: { idTokenAvailable: idToken !== undefined },
        check: (asked, problems) => {
            (0,_not_here_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseNotHere */ .g)(notHere, runner, problems);
            check?.(asked, problems);
        },
    });
    return { request, runner, login: () => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_0__/* .login */ .i)(request, runner, { idToken, startedAt }) };
}
/** The credentials of its chain or of its one target, if a login brings any. */
function broughtBy({ plan }, outcome) {
    const [only] = outcome.kind === 'targets' ? outcome.outcomes.filter(({ kind }) => kind === 'reached') : [];
    const region = only?.target.region ?? plan.region;
    const result = outcome.kind === 'chain' ? outcome.result : only?.kind === 'reached' ? only.result : undefined;
    return result === undefined
        ? { region }
        : { region, account: result.identity.account, credentials: result.credentials };
}
/** Complains where there are several targets, and a command is for one. */
function requireOneTarget(command, { plan }, problems) {
    if (plan.targets.length > 1) {
        problems.add('targets', `${command} is for the credentials of one, and these are ${plan.targets.length}`);
    }
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _open_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7724);
/* harmony import */ var _run_chains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2823);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1101);
/* harmony import */ var _net_call_limiter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(498);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5322);






/**
 * From a settled request to credentials: the network part of a step, under one deadline. Delivers nothing.
 *
 * @throws RoleChainError which says what failed, why, and what to do
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
    return (0,_net_network_js__WEBPACK_IMPORTED_MODULE_2__/* .withNetwork */ .p)(network, { log: runner.log, startedAt, doing: 'logging in' }, (open) => connect({ ...open, request, runner, idToken, watch }));
}
async function connect({ request, runner, idToken, watch, http, retry }) {
    const { plan, inputs, network } = request;
    const ignoreEnvironment = inputs['unset-current-credentials'] === true;
    const explains = inputs.explain !== 'never';
    const useExisting = wantsExisting(request, runner.log);
    const { source, sts } = (0,_open_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .openEnds */ .f)({
        source: request.source,
        region: plan.region,
        endpoints: network.endpoints,
        idToken,
        ignoreEnvironment,
        explains,
        ...limiterFor(request, runner),
    }, { http, retry }, runner);
    getReady(source, request, http, useExisting);
    const existing = useExisting ? await findExisting(request, runner, sts) : undefined;
    if (existing !== undefined) {
        (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAccount */ .g4)(existing.account, inputs['allowed-account-ids']);
        watch?.onKept(existing);
        return { kind: 'existing', identity: existing };
    }
    const avoidsSpecialCharacters = inputs['special-characters-workaround'] === true;
    const world = (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .chainWorld */ .Ik)({ plan, avoidsSpecialCharacters, explains }, runner, { sts, source, watch });
    return plan.targets.length === 0
        ? { kind: 'chain', result: await (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .reachEnd */ .j1)(request, world) }
        : { kind: 'targets', outcomes: await (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .reachTargets */ .YW)(request, world, runner) };
}
/** One call after the other needs no limit; many at once do. */
function limiterFor({ plan, network }, { log }) {
    const report = (message) => {
        log.info(message);
    };
    return plan.targets.length < 2
        ? {}
        : { limiter: new _net_call_limiter_js__WEBPACK_IMPORTED_MODULE_3__/* .CallLimiter */ .z({ most: network.maxConcurrency, random: Math.random, report }) };
}
async function findExisting(...of) {
    return (await Promise.all(/* import() */[__webpack_require__.e(5347), __webpack_require__.e(8685)]).then(__webpack_require__.bind(__webpack_require__, 8685))).existingSession(...of);
}
/** What is to be unset is not to be kept: as in v6.2, which unsets first and then finds nothing. */
function wantsExisting({ inputs }, log) {
    const wanted = inputs['use-existing-credentials'] === true;
    if (wanted && inputs['unset-current-credentials'] === true) {
        log.notice('use-existing-credentials: not looked for, since unset-current-credentials is true; logging in.');
        return false;
    }
    return wanted;
}
/**
 * Time on the network is time to load in: the request for the token goes out first; the SDK is loaded, and the
 * connection to STS opened, while it is under way.
 */
function getReady(source, request, http, useExisting) {
    const ignore = () => {
        // Whoever needs the outcome asks for it again, and is told of the failure then.
    };
    if (source.kind === 'token' && !useExisting) {
        source.token().catch(ignore);
    }
    const { plan } = request;
    const [first] = plan.hops.length > 0 ? plan.hops : (plan.targets[0]?.hops ?? []);
    const region = first?.region ?? plan.region;
    http.warmUp((0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .stsEndpoint */ .u1)(region, request.network.endpoints));
    setImmediate(() => {
        (0,_sts_sts_client_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSdk */ .N)().catch(ignore);
    });
}
/** Account ids, where that is asked for, and the password of a proxy: before anything else is written. */
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
/* harmony export */   f: () => (/* binding */ openEnds)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);



/** The two ends of the wire: the identity source, and STS. Nothing is asked of either yet. */
function openEnds({ source: chosen, region, endpoints, idToken, ignoreEnvironment, explains, limiter }, { http, retry }, runner) {
    const source = chosen.open({
        runner,
        idToken,
        http,
        retry,
        region,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(region, endpoints),
        ignoreEnvironment,
        // Words are loaded when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 6307))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__/* .StsClient */ .y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x }) };
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CallLimiter)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);

/** Milliseconds for which no call is begun after a throttled one: at first, and at most. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
/**
 * Lets so many calls be under way at once, and fewer while AWS throttles: a throttled call halves what is allowed and
 * holds all others back for a moment, each round of calls that succeed allows one more (additive increase,
 * multiplicative decrease, as TCP does it: RFC 5681). So a crowd slows down together, instead of some of it failing.
 */
class CallLimiter {
    #settings;
    #waiting = [];
    #allowed;
    #underWay = 0;
    /** Counts slow-downs: calls that were begun before the last one know nothing new. */
    #round = 0;
    #pause = FIRST_PAUSE;
    #heldUntil = 0;
    #willWake = false;
    constructor(settings) {
        this.#settings = settings;
        this.#allowed = settings.most;
    }
    /** Makes a call when it is its turn; in the order in which they were asked for. */
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
        this.#allowed = Math.min(this.#settings.most, this.#allowed + 1 / this.#allowed);
        this.#pause = FIRST_PAUSE;
    }
    #slowDown() {
        const { random, report } = this.#settings;
        const pause = Math.ceil(this.#pause * (0.5 + random() / 2));
        this.#round += 1;
        this.#allowed = Math.max(1, this.#allowed / 2);
        this.#heldUntil = performance.now() + pause;
        this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
        report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`);
    }
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);


/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;
/**
 * Does work on the network under the deadline of the step, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(_http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .l.create(settings), () => 'reading the CA bundle');
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


/***/ }),

/***/ 191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);


/** Variables whose values are secrets. */
const SECRET = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_VARIABLES */ .A, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
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
            environment[name] = value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        }
    }
}


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stopOf),
/* harmony export */   Q: () => (/* binding */ toCached)
/* harmony export */ });
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
/** Where a chain goes on from, of a session that was kept. */
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
    return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(2559);
// EXTERNAL MODULE: ./src/source/kinds.ts + 2 modules
var kinds = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/refresh/plan-schema.ts



/** The form in which a plan for renewals is kept between processes, as it is after its secrets are back in it. */
const plan_schema_secret = dist.instance(secret/* Secret */.z);
const url = dist.instance(URL);
const texts = dist.array(dist.string());
const flag = dist.boolean();
const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const source = dist.union(kinds/* SOURCE_KINDS */.s.map((kind) => kind.schema(dist)));
const role = dist.variant('kind', [
    dist.strictObject({ kind: dist.literal('arn'), arn: dist.string(), account: dist.string(), name: dist.string() }),
    dist.strictObject({ kind: dist.literal('name'), name: dist.string(), partition: dist.string() }),
]);
const tag = dist.strictObject({ key: dist.string(), value: dist.string(), origin: dist.string(), droppable: flag });
const common = {
    number: dist.pipe(dist.number(), dist.integer(), dist.minValue(1)),
    place: dist.string(),
    role,
    sessionName: dist.string(),
    durationSeconds: count,
    longest: dist.exactOptional(dist.literal(true)),
    region: dist.string(),
    policy: dist.exactOptional(dist.string()),
    policyArns: texts,
};
const mfa = dist.strictObject({
    serial: dist.string(),
    proof: dist.variant('kind', [
        dist.strictObject({ kind: dist.literal('code'), code: plan_schema_secret }),
        dist.strictObject({ kind: dist.literal('seed'), seed: plan_schema_secret }),
    ]),
});
/** One form for each kind of hop: a further kind does not compile without its own. */
const HOPS = {
    'web-identity': dist.strictObject({ kind: dist.literal('web-identity'), ...common }),
    signed: dist.strictObject({
        kind: dist.literal('signed'),
        ...common,
        chained: dist.picklist(['yes', 'no', 'unknown']),
        externalId: dist.exactOptional(dist.string()),
        tags: dist.array(tag),
        transitiveTagKeys: texts,
        inheritedTags: dist.array(tag),
        sourceIdentity: dist.exactOptional(dist.string()),
        mfa: dist.exactOptional(mfa),
        providedContexts: dist.array(dist.strictObject({ providerArn: dist.string(), contextAssertion: plan_schema_secret })),
    }),
};
const hop = dist.union(Object.values(HOPS));
const plan = dist.strictObject({
    source: dist.strictObject({
        kind: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ kind }) => kind)),
        name: dist.string(),
        proof: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ proof }) => proof)),
    }),
    region: dist.string(),
    partition: dist.string(),
    hops: dist.array(hop),
    targets: dist.array(dist.strictObject({
        name: dist.string(),
        place: dist.string(),
        region: dist.string(),
        labels: dist.record(dist.string(), dist.string()),
        hops: dist.array(hop),
    })),
    warnings: texts,
    notices: texts,
});
const network = dist.strictObject({
    http: dist.strictObject({
        proxy: dist.exactOptional(dist.strictObject({ proxy: url, noProxy: dist.string() })),
        caBundle: dist.exactOptional(dist.string()),
        connectTimeoutMilliseconds: count,
        requestTimeoutMilliseconds: count,
    }),
    endpoints: dist.strictObject({ override: dist.exactOptional(url), fips: flag, dualStack: flag }),
    maxAttempts: count,
    deadlineSeconds: count,
});
const refreshPlan = dist.strictObject({
    source,
    job: dist.string(),
    plan,
    network,
    environment: dist.record(dist.string(), dist.union([dist.string(), plan_schema_secret])),
    avoidsSpecialCharacters: flag,
});
/** The plan that a value is; undefined if it is none. What is wrong with it is not told: it may be a secret. */
function parseRefreshPlan(value) {
    const result = dist.safeParse(refreshPlan, value);
    return result.success ? result.output : undefined;
}

;// CONCATENATED MODULE: ./src/refresh/secret-parts.ts

/** Takes secrets out of a value of plain objects, lists, texts, numbers, addresses and {@link Secret}s. */
function takeApart(value) {
    const secrets = [];
    const keep = (secret) => secrets.push(secret) - 1;
    const apart = (part) => {
        if (part instanceof secret/* Secret */.z) {
            return { $secret: keep(part.reveal()) };
        }
        if (part instanceof URL) {
            return part.username + part.password === '' ? { $url: part.href } : { $secretUrl: keep(part.href) };
        }
        if (Array.isArray(part)) {
            return part.map(apart);
        }
        return typeof part === 'object' && part !== null
            ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)]))
            : part;
    };
    return { value: apart(value), secrets };
}
/** Puts together what {@link takeApart} took apart. A secret that is not there becomes undefined. */
function putTogether({ value, secrets }, conceal) {
    const secretAt = (index) => (typeof index === 'number' ? secrets[index] : undefined);
    const together = (part) => {
        if (Array.isArray(part)) {
            return part.map(together);
        }
        if (typeof part !== 'object' || part === null) {
            return part;
        }
        if ('$secret' in part) {
            const secret = secretAt(part.$secret);
            return secret === undefined ? undefined : conceal(secret);
        }
        if ('$url' in part) {
            return addressOf(part.$url, conceal);
        }
        if ('$secretUrl' in part) {
            return addressOf(secretAt(part.$secretUrl), conceal);
        }
        return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
    };
    return together(value);
}
function addressOf(text, conceal) {
    if (typeof text !== 'string' || !URL.canParse(text)) {
        return undefined;
    }
    const url = new URL(text);
    for (const part of [url.username, url.password].filter((each) => each !== '')) {
        conceal(part);
        conceal(decodeURIComponent(part));
    }
    return url;
}

;// CONCATENATED MODULE: ./src/refresh/plan-file.ts






/*
 * A plan for renewals, as two private files: `plan.json`, which holds no secret, and `secrets.json`, which is there only
 * if there are some: the keys that the chain starts from, the seed of an MFA device, the password of a proxy.
 */
/** The files, by what they hold. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' };
/** The form of the files: whoever reads another number does not know what it means. */
const VERSION = 1;
/** Writes a plan into a private directory that is there. @throws RoleChainError `delivery` */
async function writePlan(directory, plan) {
    const { value, secrets } = takeApart(plan);
    const write = (name, content) => (0,private_file.writePrivateFile)((0,external_node_path_.join)(directory, name), (0,private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
    if (secrets.length > 0) {
        await write(FILES.secrets, secrets);
    }
    await write(FILES.plan, value);
}
/**
 * Reads a plan.
 *
 * @throws RoleChainError `delivery` if it is not there, not private, or not one that {@link writePlan} wrote
 */
async function readPlan(directory, conceal) {
    const path = (0,external_node_path_.join)(directory, FILES.plan);
    const value = await contentOf(path);
    const secrets = await contentOf((0,external_node_path_.join)(directory, FILES.secrets), []);
    const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
    const plan = parseRefreshPlan(putTogether({ value, secrets: texts }, conceal));
    return plan ?? refuse(path, 'it is damaged, or of another version of this program');
}
async function contentOf(path, absent) {
    const file = await (0,own_file/* readOwnFile */.z)(path);
    if (file.kind !== 'own') {
        return file.kind === 'absent' && absent !== undefined
            ? absent
            : refuse(path, file.kind === 'absent' ? 'it is gone' : 'it is not a private file of this user');
    }
    const value = parsed(file.text);
    const isOurs = typeof value === 'object' && value !== null && 'version' in value && 'content' in value;
    return isOurs && value.version === VERSION ? value.content : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold secrets.
        return undefined;
    }
}
function refuse(path, why) {
    throw new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
        hint: 'Log in again: run the step with refresh once more, in this job.',
    });
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
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2633);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(191);
/* harmony import */ var _refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _kept_hop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8733);






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
        source: source.absolute(runner.workspace),
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
/** Only what the chain starts from: other sources look at nothing there. */
function environmentOf({ readsEnvironment }, ignoresKeys, { environment, conceal }) {
    if (!readsEnvironment) {
        return {};
    }
    const hidden = ignoresKeys ? Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
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
        const key = (0,_refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKey */ .ce)(plan, settled.slice(0, index + 1));
        return [key, (0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_5__/* .toCached */ .Q)(key, taken, now)];
    });
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ sessionKey),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2559);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);



/** The way to every session of a plan, by key. */
function pathsOf(plan) {
    const paths = new Map();
    const add = (node, before) => {
        const key = sessionKey(plan, [...before.map((each) => each.node.hop), node.hop]);
        const path = [...before, { key, node }];
        paths.set(key, path);
        node.children.forEach((child) => {
            add(child, path);
        });
    };
    (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOfPlan */ .U5)(plan.plan).forEach((tree) => {
        add(tree, []);
    });
    return paths;
}
/** What can be asked for. */
function endsOf(plan) {
    const { targets, hops, region } = plan.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: sessionKey(plan, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(plan, target.hops) }));
}
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(canonical(of)).digest('hex');
}
/** A value as a text that is the same whatever the order in which an object got its members. */
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

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ writeRenewable),
/* harmony export */   KF: () => (/* binding */ placeForSessions),
/* harmony export */   iU: () => (/* binding */ checkPlaceForSessions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9462);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5193);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);





const PLACE = { what: 'the sessions that are renewed', otherwise: 'set refresh to none' };
/** Finds out before any network call whether {@link placeForSessions} would find a place. @throws RoleChainError `delivery` */
function checkPlaceForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJobPlace */ .B8)(ground, PLACE);
}
/** Where the sessions of this step will stand: a private directory that is not made yet. @throws RoleChainError `delivery` */
function placeForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .newJobDirectory */ .pZ)(ground, 'refresh', PLACE);
}
/** Makes the directory, with all that renewing takes. @throws RoleChainError `delivery` */
async function writeRenewable(directory, { plan, sessions }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { mode: 0o700 }).catch((error) => {
        throw (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryError */ .LT)(`cannot create the directory ${directory}`, error);
    });
    const cache = new _session_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .SessionCache */ .n(directory);
    for (const session of sessions)
        await cache.write(session);
    await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlan */ .p)(directory, plan);
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathsOfEnds),
/* harmony export */   _: () => (/* binding */ pathOfEnd)
/* harmony export */ });
/** Below this path are the credentials, one path for each target. */
const CREDENTIALS = '/credentials';
/** Where a server has the credentials of a target; or of the chain, where there are no targets. */
function pathOfEnd(name) {
    return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}
/** Keys of sessions by path. */
function pathsOfEnds(ends) {
    return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a name cannot be a profile's, or undefined if it can. Beyond what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
function validateProfileName(name) {
    if (name.trim() === '')
        return 'a profile name must not be empty';
    if (/\s/.test(name))
        return 'a profile name must not contain white space';
    if (/\p{Cc}/u.test(name))
        return 'a profile name must not contain control characters';
    if (/[[\]]/.test(name))
        return 'a profile name must not contain brackets';
    if (/[/\\]/.test(name))
        return 'a profile name must not contain slashes';
    if (/["']/.test(name))
        return 'a profile name must not contain quotes: the AWS CLI drops them';
    if (/^[#;]/.test(name))
        return 'a profile name must not start with # or ;: the SDKs read that as a comment';
    // The JavaScript SDK treats a file with such a section as if it were empty.
    if (name === '__proto__')
        return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
    // Python's configparser gives the values of [DEFAULT] to every other section.
    if (name === 'DEFAULT')
        return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
    return undefined;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ShellRunner),
/* harmony export */   c: () => (/* binding */ inputVariable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2559);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);






/** What the variable of an input begins with. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable by which an input can be given to the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
class ShellRunner {
    #process;
    #flags;
    log;
    facts;
    constructor(process, flags) {
        this.#process = process;
        this.#flags = flags;
        this.facts = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(process.env);
        const say = (label) => (message) => {
            process.write(`${label}${message}\n`);
        };
        const silent = () => {
            // Nobody is watching.
        };
        this.log = {
            debug: silent,
            info: process.isTerminal ? say('') : silent,
            notice: process.isTerminal ? say('note: ') : silent,
            warning: say('warning: '),
            error: say('error: '),
        };
    }
    conceal = (value) => {
        this.#process.conceal(value);
        return new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.cwd();
    }
    get temporaryDirectory() {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    }
    input(name) {
        return this.#flags.get(name) ?? this.#process.env[inputVariable(name)] ?? '';
    }
    /** A mistyped variable would be passed over in silence; here it gets a warning with the right name. */
    warnOfUnknownVariables(inputs) {
        const names = inputs.map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
        const known = names.map((name) => `${PREFIX}${name}`);
        for (const variable of Object.keys(this.#process.env).filter((name) => name.startsWith(PREFIX))) {
            const meant = known.includes(variable) ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(variable.slice(PREFIX.length), names);
            if (meant !== undefined) {
                this.log.warning(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact, and what is known to be an account is concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
    idToken() {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokenOf */ .uw)(this.#process.env, this.conceal);
    }
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2633);

/** Variables that speak of other credentials than the exported keys, or of another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
/** The variables by which the SDKs find a server for containers. */
const ENDPOINT_VARIABLES = {
    url: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    token: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    tokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
};
/** Goes before a server that is told by its whole address. */
const RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
/** Goes before profiles and servers in some SDKs. */
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** The variables by which the SDKs find profile files elsewhere than in the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Every variable that this program ever sets: post restores no other, whatever it is told. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
    ...Object.values(ENDPOINT_VARIABLES),
    TOKEN_FILE,
    RELATIVE_URI,
];
/** Of these, the ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those that hold something are: the JavaScript
 * SDK, for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables({ region, access, clearOthers }, current) {
    const variables = new Map();
    const isSet = (name) => (current[name] ?? '') !== '';
    const clear = (name) => {
        if (isSet(name)) {
            variables.set(name, '');
        }
    };
    if (clearOthers) {
        _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.forEach(clear);
    }
    if (region !== undefined) {
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    }
    switch (access?.kind) {
        case 'keys':
            CONFLICTING.forEach(clear);
            clear('AWS_SESSION_TOKEN');
            keyVariables(access.credentials).forEach(([name, value]) => variables.set(name, value));
            if (access.profile !== undefined) {
                variables.set('AWS_PROFILE', access.profile);
            }
            break;
        case 'profile':
            [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE].forEach(clear);
            // The AWS CLI and boto3 look there first.
            if (isSet('AWS_DEFAULT_PROFILE')) {
                variables.set('AWS_DEFAULT_PROFILE', access.name);
            }
            variables.set('AWS_PROFILE', access.name);
            break;
        case 'endpoint':
            [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile].forEach(clear);
            variables.set(ENDPOINT_VARIABLES.token, access.token);
            if (access.url === undefined) {
                // Of another server, which does not know this token.
                clear(ENDPOINT_VARIABLES.url);
            }
            else {
                variables.set(ENDPOINT_VARIABLES.url, access.url);
            }
            // Some SDKs would look for a file without a name.
            if (access.tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile)) {
                variables.set(ENDPOINT_VARIABLES.tokenFile, access.tokenFile);
            }
            break;
        case undefined:
    }
    return variables;
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [
        ['AWS_ACCESS_KEY_ID', accessKeyId],
        ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
        ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken]]),
    ];
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdingSignals),
/* harmony export */   j: () => (/* binding */ holdSignals)
/* harmony export */ });
/** What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the third. */
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
 * Does work that must not be cut off half-way: a signal that asks the process to end is held back until the work is
 * done or taken back, and then ends the process as it would have. Steps of the work that may take long give up when
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

/***/ 2604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** What the credentials of a chain are handed to, in words. */
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
/** Problems of the inputs that say where things go. */
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
        problems.add('aws-profile', 'cannot be given with targets: each becomes a profile of its own name');
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
/** What cannot be had together with credentials that renew themselves. */
function checkRefreshInputs(inputs, problems) {
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with refresh: what the job has already cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys end with their session, and AWS SDKs would take them before those that are renewed');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: such a profile is of use to this job alone, and would stay broken if the job is killed. Leave it out: the files are private ones of this job then');
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
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server by environment variables alone');
    }
}


/***/ })

};
