export const id = 2856;
export const ids = [2856];
export const modules = {

/***/ 95190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22173);

/** Complains about inputs that are set but meaningless for a command. */
function refuseInputs({ command, why }, runner, problems) {
    for (const name of _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh) {
        const { notFor = [] } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
        if (notFor.includes(command) && runner.input(name) !== '') {
            problems.add(name, `has no meaning for ${command}, ${why}`);
        }
    }
}


/***/ }),

/***/ 72856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ requireOneTarget),
/* harmony export */   lN: () => (/* binding */ finalCredentials),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10097);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56477);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32650);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16134);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11952);
/* harmony import */ var _refused_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95190);






/** Reads the request of a command that logs in. @throws RoleChainError `invalid-request` with every problem */
async function readLogin(given, process, { defaults = {}, renewed = false, check, ...refusing }) {
    const startedAt = performance.now();
    const runner = (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellOf */ .o)(given, process, 'login');
    const idToken = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokenOf */ .uw)(runner);
    const reading = (0,_step_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOn */ .M)(runner, startedAt);
    const request = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readStepRequest */ .I)({
        ...reading,
        raw: (name) => reading.raw(name) || (defaults[name] ?? ''),
        renewed,
        unknownVariables: 'problem',
        surroundings: { idTokenAvailable: idToken !== undefined },
        check: (asked, problems) => {
            (0,_refused_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseInputs */ .g)(refusing, runner, problems);
            check?.(asked, problems);
        },
    });
    return { request, runner, login: () => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_0__/* .login */ .i)(request, runner, { idToken, startedAt }) };
}
/** The credentials of a login's chain or of its only target, if any. */
function finalCredentials({ plan }, outcome) {
    const [only] = outcome.kind === 'targets' ? outcome.outcomes.filter(({ kind }) => kind === 'reached') : [];
    const region = only?.target.region ?? plan.region;
    const result = outcome.kind === 'chain' ? outcome.result : only?.kind === 'reached' ? only.result : undefined;
    return result === undefined
        ? { region }
        : { region, account: result.identity.account, credentials: result.credentials };
}
/** Complains if there are several targets, but the command is for one. */
function requireOneTarget(command, { plan }, problems) {
    if (plan.targets.length > 1) {
        problems.add('targets', `${command} delivers the credentials of one target, and there are ${plan.targets.length}`);
    }
}


/***/ }),

/***/ 11952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ shellOf)
});

// EXTERNAL MODULE: ./src/core/problems.ts
var core_problems = __webpack_require__(68155);
// EXTERNAL MODULE: ./src/login/input-names.ts
var input_names = __webpack_require__(72568);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var request_inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(40924);
// EXTERNAL MODULE: ./src/commands/arguments.ts + 1 modules
var commands_arguments = __webpack_require__(21830);
// EXTERNAL MODULE: ./src/request/yaml/secrets.ts
var secrets = __webpack_require__(38452);
;// CONCATENATED MODULE: ./src/commands/secret-flags.ts



/** No secret, or one that is used up at once. */
const HARMLESS = ['aws-access-key-id', 'mfa-code'];
/** A URL with a password. */
const WITH_PASSWORD = /^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;
/** Warnings of secrets that are given as flags, which others on the machine can read in the list of processes. */
function secretFlagWarnings(flags) {
    return [...flags].flatMap(([name, value]) => {
        const isSecret = request_inputs/* INPUTS */.mc[name].kind === 'secret' && !HARMLESS.includes(name);
        return value !== '' && (isSecret || (0,secrets/* secretKeyIn */.D8)(value) !== undefined || WITH_PASSWORD.test(value))
            ? [
                `--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell/* inputVariable */.LO)(name)} instead.`,
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/commands/shell.ts






/**
 * The shell that a command was typed into, with its inputs.
 *
 * @throws RoleChainError `invalid-request` for variables that are nearly those of inputs, like flags that are
 */
function shellOf(given, process, inputs) {
    const runner = (0,shell/* startShell */.PO)(process, (0,commands_arguments/* inputFlags */.eJ)(given));
    const problems = new core_problems/* Problems */.Z();
    const warnings = (0,input_names/* checkInputNames */.zU)(runner.misnamedInputs((0,request_inputs/* inputsOf */.Vc)(inputs)), { raw: (name) => runner.input(name) }, problems);
    problems.throwIfAny();
    [...warnings, ...secretFlagWarnings((0,commands_arguments/* inputFlags */.eJ)(given))].forEach((message) => {
        runner.log.warning(message);
    });
    return runner;
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

/***/ 54803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ SECRET_HOP_KEYS),
/* harmony export */   SA: () => (/* binding */ INPUT_HOP_KEYS),
/* harmony export */   xo: () => (/* binding */ CONTEXT_KEYS)
/* harmony export */ });
/* unused harmony export HOP_KEYS */
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21317);

/** The keys a hop may have anywhere, in an input or a file. */
const HOP_KEYS = {
    role: {
        kind: 'roleArn',
        required: true,
        description: "The role's ARN.",
        example: 'arn:aws:iam::111122223333:role/deploy',
    },
    'external-id': {
        kind: 'text',
        description: "The external ID that the role's trust policy requires.",
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.externalId,
        example: 'acme-42',
    },
    'session-name': {
        kind: 'template',
        description: 'Session name, instead of the input role-session-name. Templates are allowed.',
        example: '{repository}-{run_id}',
    },
    duration: {
        kind: 'duration',
        description: 'Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.',
        example: '45m',
    },
    tags: {
        kind: 'tags',
        description: 'Session tags. Templates are allowed in values.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.tags,
        example: { Team: 'payments', Stage: 'prod' },
    },
    'transitive-tag-keys': {
        kind: 'texts',
        description: 'Which of this hop\'s tags are passed on to the hops after it; "*" for all.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.transitiveTagKeys,
        example: ['Team'],
    },
    'source-identity': {
        kind: 'template',
        description: 'Source identity. Once set, it stays for the rest of the chain. Templates are allowed.',
        example: '{actor}',
    },
    policy: {
        kind: 'policy',
        description: 'A session policy that limits the session: a mapping, or JSON text.',
        example: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
    },
    'policy-arns': {
        kind: 'arns',
        description: 'ARNs of managed policies that limit the session.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.policyArns,
        example: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    },
    region: {
        kind: 'region',
        description: 'The region whose STS endpoint is called for this hop. Default: the input aws-region.',
        example: 'eu-central-1',
    },
};
/** The keys a hop may have only in an input: secrets, and keys that are useless without them. */
const SECRET_HOP_KEYS = {
    'mfa-serial': {
        kind: 'text',
        description: 'The MFA device, with mfa-code or mfa-secret.',
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.serialNumber,
        example: 'arn:aws:iam::111122223333:mfa/ci',
    },
    'mfa-code': { kind: 'secret', description: 'The six-digit code shown by the device.', example: '123456' },
    'mfa-secret': { kind: 'secret', description: "The device's TOTP seed (Base32).", example: 'JBSWY3DPEHPK3PXP' },
    'provided-contexts': {
        kind: 'contexts',
        description: 'Assertions of context providers, such as IAM Identity Center.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.providedContexts,
        example: [{ 'provider-arn': 'arn:aws:iam::aws:contextProvider/IdentityCenter', 'context-assertion': 'eyJ...' }],
    },
};
/** All the keys a hop may have in an input. */
const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS };
/** The keys of an item of `provided-contexts`. */
const CONTEXT_KEYS = {
    'provider-arn': {
        kind: 'text',
        required: true,
        description: "The provider's ARN.",
        example: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
    },
    'context-assertion': {
        kind: 'secret',
        required: true,
        description: 'The assertion issued by the provider.',
        example: 'eyJ...',
    },
};


/***/ }),

/***/ 38452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ secretKeyIn),
/* harmony export */   _z: () => (/* binding */ quoteKey),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54803);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/** What messages may show of a text that may have a secret in the wrong place. */


const SECRET_KEYS = Object.entries({ ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_HOP_KEYS */ .SA, ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_KEYS */ .xo }).flatMap(([key, { kind }]) => kind === 'secret' ? [key] : []);
/** The key of a secret in any style: mfa-secret, mfa_secret, mfaSecret. */
const SECRET_KEY = SECRET_KEYS.map((key) => key.replaceAll('-', '[-_]?')).join('|');
const SECRET_NAME = new RegExp(SECRET_KEY, 'i');
/** Such a key as a separate word, and what may be its value. */
const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, 'i');
/** A key up to white space, `:` or `=`, or the end of a secret's name: a value may follow by mistake. */
function keyName(key) {
    const head = key.replace(/[\s:=].*/s, '');
    const secret = SECRET_NAME.exec(head);
    return secret === null ? head : head.slice(0, secret.index + secret[0].length);
}
/** Quotes the part of a key that cannot be a secret. */
function quoteKey(key) {
    const name = keyName(key);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name === key ? key : `${name}...`);
}
/** The key of a secret inside a text, with something after it; undefined if there is none. */
function secretKeyIn(text) {
    return SECRET_IN_TEXT.exec(text)?.groups?.['key'];
}


/***/ })

};
