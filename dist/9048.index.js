export const id = 9048;
export const ids = [9048];
export const modules = {

/***/ 4765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES)
/* harmony export */ });
/** The variables in which SDKs look for keys. */
const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _open_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _run_chains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5711);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _net_call_limiter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1078);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7552);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5526);






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
        choice: request.source,
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
    return (await Promise.all(/* import() */[__webpack_require__.e(981), __webpack_require__.e(5889)]).then(__webpack_require__.bind(__webpack_require__, 5889))).existingSession(...of);
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

/***/ 2908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openEnds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/credentials.ts
var credentials = __webpack_require__(4765);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(2905);
// EXTERNAL MODULE: ./src/net/retry.ts
var net_retry = __webpack_require__(9017);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(5679);
;// CONCATENATED MODULE: ./src/source/ambient.ts


/**
 * What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata.
 *
 * @param explain why there may be none
 */
function ambient(provide, conceal, explain) {
    return {
        kind: 'credentials',
        name: 'ambient credentials',
        async credentials() {
            try {
                const found = await provide();
                return {
                    accessKeyId: conceal(found.accessKeyId),
                    secretAccessKey: conceal(found.secretAccessKey),
                    ...(0,objects/* withoutUndefined */.r)({
                        sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
                        expiration: found.expiration,
                    }),
                };
            }
            catch (error) {
                throw new errors/* RoleChainError */._G({
                    code: 'source',
                    message: `No AWS credentials to start from: ${(0,errors/* messageOf */.bD)(error)}`,
                    cause: error,
                    ...(await explain()),
                });
            }
        },
    };
}

// EXTERNAL MODULE: ./src/source/environment.ts
var environment = __webpack_require__(2300);
;// CONCATENATED MODULE: ./src/source/fixed-credentials.ts
/** Credentials that are there already: keys of the inputs, or of the environment. */
function fixedCredentials(name, credentials) {
    return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}

// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(8432);
;// CONCATENATED MODULE: ./src/source/github-oidc.ts


/** The OIDC token of GitHub Actions, and of the runners that work alike (Forgejo, Gitea). */
class GitHubOidc {
    kind = 'token';
    renewable = true;
    name = 'the OIDC token of this job';
    #settings;
    #last;
    constructor(settings) {
        this.#settings = settings;
    }
    async token(renew = false) {
        const { now } = this.#settings;
        const last = this.#last;
        if (!renew && last !== undefined) {
            const isFresh = !(0,jwt/* isPastHalfLife */.u)(await last.token, last.mintedAt, now());
            // Of several that find it too old at once, the first mints the next one.
            if (isFresh || this.#last !== last) {
                return this.#last?.token ?? last.token;
            }
        }
        const token = this.#mint();
        this.#last = { token, mintedAt: now() };
        return token;
    }
    async #mint() {
        const { endpoint, audience, conceal, get } = this.#settings;
        const url = new URL(endpoint.url);
        url.searchParams.set('audience', audience);
        const body = await get(url, {
            authorization: `Bearer ${endpoint.requestToken.reveal()}`,
            accept: 'application/json; api-version=2.0',
        });
        return (0,jwt/* readJwt */.b)(github_oidc_valueOf(body, endpoint.url.host), `the OIDC endpoint of the runner (${endpoint.url.host})`, conceal);
    }
}
/** The token out of `{"value": "<JWT>"}`. */
function github_oidc_valueOf(body, host) {
    try {
        const answer = JSON.parse(body);
        if (typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string') {
            return answer.value;
        }
    }
    catch {
        // Not JSON: told below, without the parser's message, which would quote the answer.
    }
    throw new errors/* RoleChainError */._G({
        code: 'source',
        message: `The OIDC endpoint of the runner (${host}) answered, but without a token.`,
        hint: 'Is there a proxy between that answers for it? no-proxy lets the runner be asked directly.',
    });
}

;// CONCATENATED MODULE: ./src/source/token-file.ts


/** A token that something else puts into a file and renews there, as Kubernetes does: read anew for every attempt. */
class TokenFile {
    kind = 'token';
    renewable = false;
    name;
    #settings;
    constructor(settings) {
        this.#settings = settings;
        this.name = `the web identity token in ${settings.path}`;
    }
    async token() {
        const { path, readFile, conceal } = this.#settings;
        const text = await readFile(path);
        if (text === undefined) {
            throw new errors/* RoleChainError */._G({
                code: 'source',
                message: `web-identity-token-file: there is no file ${path}`,
                hint: 'A relative path counts from the workspace. Is the step that writes the file before this one?',
            });
        }
        return (0,jwt/* readJwt */.b)(text.trim(), path, conceal);
    }
}

;// CONCATENATED MODULE: ./src/source/open-source.ts











/** Makes the source of a choice. Nothing is asked of it yet. */
function openSource(choice, world) {
    const { runner } = world;
    switch (choice.kind) {
        case 'github-oidc':
            return openOidc(choice.audience, world);
        case 'token-file':
            return new TokenFile({
                path: (0,external_node_path_.isAbsolute)(choice.path) ? choice.path : (0,external_node_path_.join)(runner.workspace, choice.path),
                readFile: readTokenFile,
                conceal: runner.conceal,
            });
        case 'keys':
            return fixedCredentials('the access keys of the inputs', choice.credentials);
        case 'environment': {
            const found = world.ignoreEnvironment ? undefined : (0,environment/* environmentCredentials */.S)(runner.environment, runner.conceal);
            return found === undefined
                ? openAmbient(world, 'environment')
                : fixedCredentials('the credentials in the environment', found);
        }
        case 'ambient':
            return openAmbient(world, 'anything');
    }
}
/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutOidc(world) {
    return {
        kind: 'token',
        name: 'the OIDC token of this job',
        renewable: false,
        async token() {
            const why = await explainNothing(world, 'anything');
            throw new errors/* RoleChainError */._G({ code: 'source', message: 'This runner offers no OIDC token.', ...why });
        },
    };
}
function openOidc(audience, world) {
    const { idToken, http, retry, runner, now } = world;
    if (idToken === undefined) {
        return withoutOidc(world);
    }
    const get = (url, headers) => (0,net_retry/* withRetry */.b)('asking the runner for an OIDC token', () => getToken(http, url, headers, retry), retry).catch((error) => {
        throw error instanceof failure/* CallFailure */.Rk ? tokenRefused(error, url) : error;
    });
    return new GitHubOidc({ endpoint: idToken, audience, conceal: runner.conceal, get, now });
}
async function getToken(http, url, headers, retry) {
    const { status, body } = await http.get(url, headers, retry.deadline.signal);
    if (status === 200) {
        return body;
    }
    throw new failure/* CallFailure */.Rk({
        kind: (0,failure/* kindOfStatus */.o3)(status),
        code: `HTTP ${status}`,
        message: `${url.host} answered with status ${status}`,
        status,
    });
}
function tokenRefused(failure, url) {
    return new errors/* RoleChainError */._G({
        code: failure.kind === 'rejected' ? 'source' : 'network',
        message: `No OIDC token from the runner (${url.host}): ${failure.code}: ${failure.message}`,
        hint: tokenHint(failure),
        cause: failure,
    });
}
function tokenHint({ kind, status }) {
    if (kind === 'tls') {
        return failure/* TLS_HINT */.qN;
    }
    if (status === 407) {
        return failure/* PROXY_LOGIN_HINT */.tJ;
    }
    return kind === 'rejected'
        ? 'The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN are of this job only; are they passed on from another?'
        : 'The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at the proxy between.';
}
/** The SDK's provider chain is large and mostly not needed: loaded here, when it is. */
function openAmbient(world, wants) {
    const provide = async () => {
        if (world.ignoreEnvironment) {
            world.runner.hide(credentials/* KEY_VARIABLES */.A);
        }
        const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(9390), __webpack_require__.e(8272)]).then(__webpack_require__.bind(__webpack_require__, 8272));
        const requestHandler = await world.http.handlerFor(world.stsEndpoint);
        return defaultProvider({ clientConfig: { region: world.region, requestHandler } })();
    };
    const bounded = () => world.retry.deadline.guard(provide(), () => 'looking for ambient credentials');
    return ambient(bounded, world.runner.conceal, () => explainNothing(world, wants));
}
/** Why there may be nothing to start from. */
async function explainNothing({ runner, idToken, explainNoIdentity }, wants) {
    const { isForkPullRequest } = await __webpack_require__.e(/* import() */ 5563).then(__webpack_require__.bind(__webpack_require__, 5563));
    return explainNoIdentity({
        wants,
        job: runner.facts,
        hasIdToken: idToken !== undefined,
        isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
        hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
    });
}
async function readTokenFile(path) {
    try {
        return await (0,regular_file/* readRegularFile */.X)(path);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT') {
            return undefined;
        }
        throw new errors/* RoleChainError */._G({ code: 'source', message: `web-identity-token-file: ${(0,errors/* messageOf */.bD)(error)}`, cause: error });
    }
}

// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/sts/sts-client.ts
var sts_client = __webpack_require__(5526);
// EXTERNAL MODULE: ./src/core/version.ts + 1 modules
var version = __webpack_require__(2391);
;// CONCATENATED MODULE: ./src/login/open-ends.ts




/** The two ends of the wire: the identity source, and STS. Nothing is asked of either yet. */
function openEnds({ choice, region, endpoints, idToken, ignoreEnvironment, explains, limiter }, { http, retry }, runner) {
    const source = openSource(choice, {
        runner,
        idToken,
        http,
        retry,
        region,
        stsEndpoint: (0,endpoint/* stsEndpoint */.u1)(region, endpoints),
        ignoreEnvironment,
        // Words are loaded when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 8463).then(__webpack_require__.bind(__webpack_require__, 8463))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new sts_client/* StsClient */.y({ http, endpoints, retry: limited, conceal: runner.conceal, version: version/* VERSION */.x }) };
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CallLimiter)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);

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

/***/ 1497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5059);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);


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

/***/ 2300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ environmentCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5590);



/**
 * The credentials that the environment holds, or undefined. `AWS_PROFILE` beside them means that they are not the ones
 * in use: the JavaScript SDK, on which configure-aws-credentials stands, then looks at the profile, so this does too.
 */
function environmentCredentials(environment, conceal) {
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: token = '', AWS_PROFILE: profile = '', } = environment;
    if (id === '' || secret === '' || profile !== '') {
        return undefined;
    }
    if (![id, secret, token].every((text) => text === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyText */ .lP)(text))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: 'The keys in the environment hold a character that no key has, such as a line break or a space.',
            hint: 'Look at the step that sets AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
        });
    }
    return {
        accessKeyId: conceal(id),
        secretAccessKey: conceal(secret),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUndefined */ .r)({ sessionToken: token === '' ? undefined : conceal(token) }),
    };
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readJwt),
/* harmony export */   u: () => (/* binding */ isPastHalfLife)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8121);


/**
 * Reads a JWT without verifying it (RFC 7519): the caller sends it on to AWS, which does.
 *
 * @throws RoleChainError `source` if it is none. The message never holds any of it.
 */
function readJwt(text, from, conceal) {
    const jwt = conceal(text);
    const claims = decodeClaims(text);
    const violation = (0,_aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .violationOf */ .xg)(text, _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMITS */ .Pc.webIdentityToken);
    if (claims === undefined || violation !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `What ${from} gave is not a web identity token (JWT)${violation === undefined ? '' : `: it ${violation}`}.`,
        });
    }
    return { jwt, claims };
}
function decodeClaims(text) {
    const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
    if (payload === undefined) {
        return undefined;
    }
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a token is past half of its life: then AWS may see it too late. `now` in milliseconds. */
function isPastHalfLife({ claims }, mintedAt, now) {
    const { iat, exp } = claims;
    const lifetimeSeconds = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Infinity;
    return now - mintedAt > (lifetimeSeconds * 1000) / 2;
}


/***/ })

};
