export const id = 7496;
export const ids = [7496];
export const modules = {

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

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keepSessionsHere),
/* harmony export */   c: () => (/* binding */ serveHere)
/* harmony export */ });
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
/* harmony import */ var _refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2911);
/* harmony import */ var _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6347);
/* harmony import */ var _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(608);






/** @throws RoleChainError `delivery` */
async function keepSessionsHere(renewable, temporaryDirectory) {
    // Here, no workspace gets packed or uploaded.
    const directory = await (0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .placeForSessions */ .KF)({ temporaryDirectory, workspace: '' });
    const remove = () => (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    await (0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRenewable */ .Bi)(directory, renewable).catch(async (error) => {
        await remove();
        throw error;
    });
    return { directory, ends: (0,_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .endsOf */ .oI)(renewable.plan), remove };
}
/** Serves sessions. @param port 0 for any free port @throws RoleChainError `delivery` if it is not available */
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

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathsOfEnds),
/* harmony export */   _: () => (/* binding */ pathOfEnd)
/* harmony export */ });
/** The credentials are below this path, one path per target. */
const CREDENTIALS = '/credentials';
/** The path of a target's credentials; or of the chain's, if there are no targets. */
function pathOfEnd(name) {
    return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}
/** Keys of sessions by path. */
function pathsOfEnds(ends) {
    return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
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


/***/ }),

/***/ 6273:
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
/** Problems of the delivery inputs. */
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

/***/ 3714:
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


/***/ })

};
