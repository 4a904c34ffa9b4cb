export const id = 8957;
export const ids = [8957];
export const modules = {

/***/ 8957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   env: () => (/* binding */ env)
/* harmony export */ });
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1814);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7032);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7751);
/* harmony import */ var _shell_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);




/** `role-chain env`: prints the credentials as commands of a shell. */
const env = {
    name: 'env',
    summary: 'log in and print the credentials as commands for a shell',
    usage: '[--shell SHELL] [INPUTS]',
    details: [
        'Logs in as the action would, and prints the credentials of the last role to standard output:',
        '',
        '  credentials="$(role-chain env --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy)"',
        '  eval "$credentials"',
        '',
        'Two lines, since eval of nothing succeeds: so a failed login ends a script that stops at errors (set -e).',
        'Messages go to standard error. If anything fails, nothing is printed to standard output.',
    ].join('\n'),
    flags: [_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SHELL_FLAG */ .C],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const render = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readShell */ .lu)(given.flags.get('shell'));
    const { request, runner, login } = await (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogin */ .mN)(given, process, {
        command: 'env',
        why: 'which prints the credentials',
        check: (asked, problems) => {
            (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOneTarget */ .j3)('env', asked, problems);
        },
    });
    const { credentials, region } = (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .finalCredentials */ .lN)(request, await login());
    const variables = (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({
        region,
        clearOthers: request.inputs['unset-current-credentials'] === true,
        ...(credentials === undefined ? {} : { access: { kind: 'keys', credentials } }),
    }, runner.environment);
    const plain = new Map([...variables].map(([name, value]) => [name, (0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._)(value)]));
    if (credentials?.expiration !== undefined) {
        plain.set('AWS_CREDENTIAL_EXPIRATION', credentials.expiration.toISOString());
    }
    process.print(render(plain));
    return 0;
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ SHELL_FLAG),
  uW: () => (/* binding */ readIpAddress),
  Sr: () => (/* binding */ readPort),
  lu: () => (/* binding */ readShell)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(613);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(6089);
;// CONCATENATED MODULE: ./src/sink/shell-syntax.ts
/** One line per variable. If the format cannot unset a variable, those to unset are left out. */
function lines(set, unset) {
    return (variables) => [...variables]
        .flatMap(([name, value]) => (value === '' ? (unset?.(name) ?? []) : set(name, value)))
        .map((line) => `${line}\n`)
        .join('');
}
/** The formats of `role-chain env`. */
const SHELLS = {
    bash: lines((name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`, (name) => `unset ${name}`),
    fish: lines((name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`, (name) => `set -e ${name}`),
    powershell: lines((name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`, (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`),
    dotenv: lines((name, value) => `${name}=${value}`),
    json: (variables) => {
        const set = [...variables].filter(([, value]) => value !== '');
        return `${JSON.stringify(Object.fromEntries(set), undefined, 2)}\n`;
    },
};

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(5383);
;// CONCATENATED MODULE: ./src/commands/flags.ts






/** Flags shared by several commands. */
const HIGHEST_PORT = 65_535;
/** `--shell`: the format for printing variables. */
const SHELL_FLAG = {
    name: 'shell',
    value: 'SHELL',
    description: `${Object.keys(SHELLS).join(', ')}. Default bash, which is any POSIX shell.`,
};
/** Writes variables as text for the requested shell. @throws RoleChainError `invalid-request` */
function readShell(typed = 'bash') {
    const render = Object.entries(SHELLS).find(([name]) => name === typed)?.[1];
    if (render === undefined) {
        const known = Object.keys(SHELLS);
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--shell: ${(0,quote/* quote */.h)(typed)} is not one of ${known.join(', ')}${(0,nearest/* suggestion */.h)(typed, known)}`,
        });
    }
    return render;
}
/** `--port`: undefined if it was not given. @throws RoleChainError `invalid-request` */
function readPort(typed) {
    const port = typed === undefined ? undefined : (0,values/* parseWholeNumber */.oA)(typed);
    if (typed !== undefined && (port === undefined || port > HIGHEST_PORT)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--port: ${(0,quote/* quote */.h)(typed)} is not a port (0 to ${HIGHEST_PORT})`,
        });
    }
    return port;
}
/** `--source-ip`: this machine's own address if it was not given. @throws RoleChainError `invalid-request` */
function readIpAddress(typed = '127.0.0.1') {
    if ((0,external_node_net_.isIP)(typed) === 0) {
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `--source-ip: ${(0,quote/* quote */.h)(typed)} is not an IP address` });
    }
    return typed;
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

/***/ 7032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ warnOfEmptiedProfile),
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2633);

/** Variables that refer to credentials other than the exported keys, or to another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
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
];
/** The ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
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
                // It belongs to another server, which does not know this token.
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
