export const id = 7099;
export const ids = [7099];
export const modules = {

/***/ 7099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processCommand: () => (/* binding */ processCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _login_run_chains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2823);
/* harmony import */ var _refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);
/* harmony import */ var _refresh_process_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4161);
/* harmony import */ var _shell_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2856);





/** `role-chain process`: prints credentials in the form that a `credential_process` must have. */
const processCommand = {
    name: 'process',
    summary: 'print credentials for the credential_process of a profile',
    usage: '[--cache DIRECTORY] [INPUTS]',
    details: [
        'Logs in as the action would, and prints the credentials of the last role in the form of a credential_process, for a profile that you write yourself:',
        '',
        '  [profile deploy]',
        '  credential_process = role-chain process --cache /home/ci/.cache/role-chain --config-file /srv/role-chain.yml --targets prod --aws-region eu-central-1',
        '',
        'Without --cache each call logs in. With it, sessions are kept in that directory, and a hop is taken again only when its session is due for renewal.',
    ].join('\n'),
    flags: [
        {
            name: 'cache',
            value: 'DIRECTORY',
            description: 'Keep sessions in this directory, which only this user may read; created if missing. Each chain and each job has its own sessions.',
        },
    ],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const cache = given.flags.get('cache');
    refuseSelfReference(process);
    const asked = await (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogin */ .mN)(given, process, {
        command: 'process',
        why: 'which prints the credentials',
        renewed: cache !== undefined,
        check: (request, problems) => {
            (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOneTarget */ .j3)('process', request, problems);
        },
    });
    const { account, credentials } = await resultOf(asked, cache, process).catch((error) => {
        throw withDoubt(error, asked, process);
    });
    process.print(`${(0,_refresh_process_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .processAnswer */ .C)(credentials, account)}\n`);
    return 0;
}
/** @throws RoleChainError `source` if this call would have to answer itself */
function refuseSelfReference({ args, env, set }) {
    const key = (0,_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .callKey */ .C_)(args, env);
    if ((0,_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isRenewing */ .sU)(env, key)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G(_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .SELF_REFERENCE */ .X1);
    }
    set(_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .RENEWING */ .GH, (0,_refresh_self_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .renewingWith */ .ww)(env, key));
}
/** An SDK in a circular call does not pass on this program's message. */
function withDoubt(error, { request }, { env }) {
    const profile = env['AWS_PROFILE'] ?? '';
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) ||
        error.code !== 'source' ||
        profile === '' ||
        !request.source.readsAwsProfile) {
        return error;
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: error.code,
        message: error.message,
        hint: `AWS_PROFILE is ${profile}. If that profile calls role-chain process itself, the chain starts from its own result: set AWS_PROFILE to a profile with separate credentials, or leave it unset.`,
        cause: error,
    });
}
async function resultOf(asked, cache, process) {
    const { inputs, plan } = asked.request;
    if (cache !== undefined && plan.hops.length + plan.targets.length > 0) {
        const { cachedLogin } = await Promise.all(/* import() */[__webpack_require__.e(3240), __webpack_require__.e(5889)]).then(__webpack_require__.bind(__webpack_require__, 5889));
        const result = await cachedLogin(cache, { ...asked, guard: process.guard });
        (0,_login_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAccount */ .g4)(result.account, inputs['allowed-account-ids']);
        return result;
    }
    const { credentials, account } = (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__/* .finalCredentials */ .lN)(asked.request, await asked.login());
    if (credentials === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'source', message: 'The login returned no credentials.' });
    }
    return { account, credentials };
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

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

/***/ 2856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ requireOneTarget),
/* harmony export */   lN: () => (/* binding */ finalCredentials),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7436);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6781);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4800);
/* harmony import */ var _refused_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5190);






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

/***/ 4800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shellOf)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(924);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);



/** The shell that a command was typed into, with its inputs. Warns of variables that are nearly those of inputs. */
function shellOf(given, process, inputs) {
    const runner = (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .startShell */ .PO)(process, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .eJ)(given));
    runner.warnOfUnknownVariables((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(inputs));
    return runner;
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
    const world = (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .chainContext */ .lu)({ plan, avoidsSpecialCharacters, explains }, runner, { sts, source, watch });
    return plan.targets.length === 0
        ? { kind: 'chain', result: await (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .reachEnd */ .j1)(request, world) }
        : { kind: 'targets', outcomes: await (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .reachTargets */ .YW)(request, world, runner) };
}
/** Sequential calls need no limit; many at once do. */
function limiterFor({ plan, network }, { log }) {
    const report = (message) => {
        log.info(message);
    };
    return plan.targets.length < 2
        ? {}
        : { limiter: new _net_call_limiter_js__WEBPACK_IMPORTED_MODULE_3__/* .CallLimiter */ .z({ most: network.maxConcurrency, random: Math.random, report }) };
}
async function findExisting(...of) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3114), __webpack_require__.e(8685)]).then(__webpack_require__.bind(__webpack_require__, 8685))).existingSession(...of);
}
/** Credentials to be unset are not kept: as in v6.2, which unsets first and then finds nothing. */
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
    http.warmUp((0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .stsEndpoint */ .u1)(region, request.network.endpoints));
    setImmediate(() => {
        (0,_sts_sts_client_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSdk */ .N)().catch(ignore);
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
/* harmony export */   f: () => (/* binding */ openEnds)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);



/** The two ends of the wire: the identity source, and STS. No request is made yet. */
function openEnds({ source: chosen, region, endpoints, idToken, ignoreEnvironment, explains, limiter }, { http, retry }, runner) {
    const source = chosen.open({
        runner,
        idToken,
        http,
        retry,
        region,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(region, endpoints),
        ignoreEnvironment,
        // Explanations are loaded only when there is something to explain.
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
        this.#allowed = settings.most;
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
        this.#allowed = Math.min(this.#settings.most, this.#allowed + 1 / this.#allowed);
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
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);


/** Lets the deadline of the request in progress report before the overall one. */
const GRACE_MILLISECONDS = 250;
/**
 * Does network work under the step's deadline, and closes what it opened.
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

/***/ 4161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ processAnswer)
/* harmony export */ });
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
        Expiration: expiration?.toISOString(),
        AccountId: account,
    });
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   GH: () => (/* binding */ RENEWING),
/* harmony export */   X1: () => (/* binding */ SELF_REFERENCE),
/* harmony export */   sU: () => (/* binding */ isRenewing),
/* harmony export */   ww: () => (/* binding */ renewingWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A chain may start from a profile that asks this program for the same chain again, endlessly. So a process that asks
 * AWS SDKs for credentials notes in its environment what for, and one that finds itself noted there stops.
 */
const RENEWING = 'ROLE_CHAIN_RENEWING';
/** The failure of a chain that starts from itself. */
const SELF_REFERENCE = {
    code: 'source',
    message: 'The chain starts from the credentials that it should renew.',
    hint: 'The profile that AWS_PROFILE names leads to this program again. Set it to a profile with its own credentials.',
};
/** Names a command-line call: by its arguments, and the inputs that are variables. */
function callKey(args, environment) {
    const inputs = Object.entries(environment).filter(([name]) => name.startsWith('ROLE_CHAIN_') && name !== RENEWING);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([args, inputs.sort()]))
        .digest('hex');
}
/** Whether a process above this one asks for credentials under this key. */
function isRenewing(environment, key) {
    return (environment[RENEWING] ?? '').split('\n').includes(key);
}
/** The value of {@link RENEWING} for processes below this one, which asks under this key. */
function renewingWith(environment, key) {
    return [environment[RENEWING] ?? '', key].join('\n').trim();
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   PO: () => (/* binding */ startShell)
/* harmony export */ });
/* unused harmony export ShellRunner */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2559);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6781);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);






/** The prefix of input variables. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable that sets an input on the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
class ShellRunner {
    #process;
    #flags;
    log;
    constructor(process, flags) {
        this.#process = process;
        this.#flags = flags;
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
    /** A mistyped variable would be silently ignored; this warns and suggests the right name. */
    warnOfUnknownVariables(inputs) {
        const names = inputs.map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
        const known = names.map((name) => `${PREFIX}${name}`);
        const { env } = this.#process;
        const own = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .ciSystemOf */ .f9)(env).ownVariables;
        for (const variable of Object.keys(env).filter((name) => name.startsWith(PREFIX) && !own.includes(name))) {
            const meant = known.includes(variable) ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(variable.slice(PREFIX.length), names);
            if (meant !== undefined) {
                this.log.warning(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact; known account ids are concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
}
/** The shell runner of a process, with the inputs given as flags. */
function startShell(process, flags = new Map()) {
    return new ShellRunner(process, flags);
}


/***/ })

};
