export const id = 609;
export const ids = [609];
export const modules = {

/***/ 609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   env: () => (/* binding */ env)
/* harmony export */ });
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5074);
/* harmony import */ var _sink_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8866);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _shell_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7012);




/** Inputs that say where the action delivers to: here the answer is always standard output. */
const NOT_HERE = [
    'aws-profile',
    'overwrite-aws-profile',
    'profile-files',
    'output-credentials',
    'output-env-credentials',
    'on-target-failure',
    'refresh',
    'job-summary',
];
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
        notHere: NOT_HERE,
        why: 'which prints the credentials',
        check: (asked, problems) => {
            (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOneTarget */ .j3)('env', asked, problems);
        },
    });
    const { credentials, region } = (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .broughtBy */ .dB)(request, await login());
    const variables = (0,_sink_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({
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

/***/ 335:
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
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(1473);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(717);
;// CONCATENATED MODULE: ./src/sink/shell-syntax.ts
/** A line a variable. Where there is no way to take one away, those that are to go are left out. */
function lines(set, unset) {
    return (variables) => [...variables]
        .flatMap(([name, value]) => (value === '' ? (unset?.(name) ?? []) : set(name, value)))
        .map((line) => `${line}\n`)
        .join('');
}
/** What `role-chain env` can write for. */
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
var quote = __webpack_require__(2003);
;// CONCATENATED MODULE: ./src/commands/flags.ts






/** Flags that several commands have. */
const HIGHEST_PORT = 65_535;
/** `--shell`: what variables are printed for. */
const SHELL_FLAG = {
    name: 'shell',
    value: 'SHELL',
    description: `${Object.keys(SHELLS).join(', ')}. Default bash, which is any POSIX shell.`,
};
/** Writes variables as text of the shell that was asked for. @throws RoleChainError `invalid-request` */
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


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4765);

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


/***/ })

};
