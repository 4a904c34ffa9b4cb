export const id = 1175;
export const ids = [1175];
export const modules = {

/***/ 718:
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

/***/ 1175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processCommand: () => (/* binding */ processCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _login_run_chains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5711);
/* harmony import */ var _refresh_circle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2303);
/* harmony import */ var _refresh_process_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6749);
/* harmony import */ var _shell_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7012);





/** Inputs that say where the action delivers to: here the answer is always standard output. */
const NOT_HERE = [
    'aws-profile',
    'overwrite-aws-profile',
    'profile-files',
    'output-credentials',
    'output-env-credentials',
    'use-existing-credentials',
    'on-target-failure',
    'refresh',
    'job-summary',
];
/** `role-chain process`: prints credentials in the form that profiles want of their `credential_process`. */
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
        'Without --cache each call logs in. With it, sessions are kept in that directory, and a hop is taken again only when its session is to be renewed.',
    ].join('\n'),
    flags: [
        {
            name: 'cache',
            value: 'DIRECTORY',
            description: 'Keep sessions in this directory, which only this user can read; made if missing. Each chain and each job has its own.',
        },
    ],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const cache = given.flags.get('cache');
    refuseCircle(process);
    const asked = await (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogin */ .mN)(given, process, {
        command: 'process',
        notHere: NOT_HERE,
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
/** @throws RoleChainError `source` if this call was made to answer itself */
function refuseCircle({ args, env, set }) {
    const key = (0,_refresh_circle_js__WEBPACK_IMPORTED_MODULE_2__/* .callKey */ .C_)(args, env);
    if ((0,_refresh_circle_js__WEBPACK_IMPORTED_MODULE_2__/* .isRenewing */ .sU)(env, key)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G(_refresh_circle_js__WEBPACK_IMPORTED_MODULE_2__/* .CIRCLE */ .j7);
    }
    set(_refresh_circle_js__WEBPACK_IMPORTED_MODULE_2__/* .RENEWING */ .GH, (0,_refresh_circle_js__WEBPACK_IMPORTED_MODULE_2__/* .renewingWith */ .ww)(env, key));
}
/** An SDK that has asked in a circle does not pass on what this program told it. */
function withDoubt(error, { request }, { env }) {
    const profile = env['AWS_PROFILE'] ?? '';
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) ||
        error.code !== 'source' ||
        profile === '' ||
        request.source.kind !== 'ambient') {
        return error;
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: error.code,
        message: error.message,
        hint: `AWS_PROFILE is ${profile}. If that profile calls role-chain process itself, the chain starts from what it is to give: let AWS_PROFILE name a profile with credentials of its own, or none.`,
        cause: error,
    });
}
async function resultOf(asked, cache, process) {
    const { inputs, plan } = asked.request;
    if (cache !== undefined && plan.hops.length + plan.targets.length > 0) {
        const { cachedLogin } = await Promise.all(/* import() */[__webpack_require__.e(3314), __webpack_require__.e(2117)]).then(__webpack_require__.bind(__webpack_require__, 2117));
        const result = await cachedLogin(cache, { ...asked, guard: process.guard });
        (0,_login_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAccount */ .g4)(result.account, inputs['allowed-account-ids']);
        return result;
    }
    const { credentials, account } = (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_3__/* .broughtBy */ .dB)(asked.request, await asked.login());
    if (credentials === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'source', message: 'The login brought no credentials.' });
    }
    return { account, credentials };
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dB: () => (/* binding */ broughtBy),
/* harmony export */   j3: () => (/* binding */ requireOneTarget),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9048);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7077);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4872);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4414);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6714);
/* harmony import */ var _not_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(718);







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

/***/ 2303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   GH: () => (/* binding */ RENEWING),
/* harmony export */   j7: () => (/* binding */ CIRCLE),
/* harmony export */   sU: () => (/* binding */ isRenewing),
/* harmony export */   ww: () => (/* binding */ renewingWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A chain may start from a profile that asks this program for the same chain again, and that without end. So a process
 * that asks AWS SDKs for credentials says in its environment what for, and one that finds itself said there stops.
 */
const RENEWING = 'ROLE_CHAIN_RENEWING';
/** What to say where a chain starts from itself. */
const CIRCLE = {
    code: 'source',
    message: 'The chain starts from the very credentials that it is to renew.',
    hint: 'The profile that AWS_PROFILE names leads to this program again. Let it name one with credentials of its own.',
};
/** Names a call of the command line: by its arguments, and the inputs that are variables. */
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
/** What {@link RENEWING} is to be for processes below this one, which asks under this key. */
function renewingWith(environment, key) {
    return [environment[RENEWING] ?? '', key].join('\n').trim();
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ processAnswer)
/* harmony export */ });
/**
 * Credentials in the form that SDKs expect of a `credential_process`: one JSON object on standard output.
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

/***/ 4872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ShellRunner),
/* harmony export */   c: () => (/* binding */ inputVariable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1473);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6487);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2003);






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


/***/ })

};
