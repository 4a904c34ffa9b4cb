export const id = 331;
export const ids = [331];
export const modules = {

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
/* harmony import */ var _sink_undo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1852);



/** The action's post step: takes back what main recorded. Never fails the job. */
async function post() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRunner */ .s)();
    if (runner.environment['AWS_SKIP_CLEANUP_STEP'] === 'true') {
        return;
    }
    try {
        await (0,_sink_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undoRecorded */ .n8)(runner, runner.environment['STATE_undo'] ?? '');
    }
    catch (error) {
        runner.log.warning(`Not everything could be taken back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 9863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ idTokenEndpointOf),
/* harmony export */   eB: () => (/* binding */ CREDENTIAL_VARIABLES),
/* harmony export */   me: () => (/* binding */ GitHubRunner),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4332);
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6171);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7355);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1814);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);








/** The variables in which SDKs look for keys. */
const CREDENTIAL_VARIABLES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
const FACTS = {
    repository: 'GITHUB_REPOSITORY',
    repository_owner: 'GITHUB_REPOSITORY_OWNER',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    run_id: 'GITHUB_RUN_ID',
    run_attempt: 'GITHUB_RUN_ATTEMPT',
    actor: 'GITHUB_ACTOR',
    triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
    ref: 'GITHUB_REF',
    ref_name: 'GITHUB_REF_NAME',
    sha: 'GITHUB_SHA',
    event_name: 'GITHUB_EVENT_NAME',
    action: 'GITHUB_ACTION',
    base_ref: 'GITHUB_BASE_REF',
    head_ref: 'GITHUB_HEAD_REF',
};
/** What `GITHUB_*` variables tell; empty ones (`GITHUB_HEAD_REF` outside of pull requests) count as not told. */
function factsOf(env) {
    const told = Object.entries(FACTS).flatMap(([fact, variable]) => {
        const value = env[variable];
        return value === undefined || value === '' ? [] : [[fact, value]];
    });
    return Object.fromEntries(told);
}
/** Where the OIDC token is to be had, out of the variables that exist only with `permissions: id-token: write`. */
function idTokenEndpointOf(env, conceal) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = env;
    return token === '' || !URL.canParse(url) ? undefined : { url: new URL(url), requestToken: conceal(token) };
}
/** GitHub Actions, and the runners that work alike. */
class GitHubRunner {
    #process;
    log;
    facts;
    constructor(process) {
        this.#process = process;
        this.facts = factsOf(process.env);
        const { write } = process;
        this.log = {
            debug: (message) => {
                write((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowCommand */ .NA)('debug', message));
            },
            info: (message) => {
                write(`${(0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLines */ .y1)(message)}\n`);
            },
            notice: (message) => {
                write((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowCommand */ .NA)('notice', message));
            },
            warning: (message) => {
                write((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowCommand */ .NA)('warning', message));
            },
            error: (message) => {
                write((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowCommand */ .NA)('error', message));
            },
        };
    }
    conceal = (value) => {
        this.#process.write((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .maskCommands */ .vu)(value));
        return new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.env['GITHUB_WORKSPACE'] ?? this.#process.cwd();
    }
    get temporaryDirectory() {
        return this.#process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
    input(name) {
        return this.#process.env[`INPUT_${name.toUpperCase()}`] ?? '';
    }
    /** A mistyped input is only a line among many in what GitHub says of it; here it gets a warning with the right name. */
    warnOfUnknownInputs() {
        for (const variable of Object.keys(this.#process.env)) {
            const typed = variable.startsWith('INPUT_') ? variable.slice('INPUT_'.length).toLowerCase() : undefined;
            const meant = typed === undefined || (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isInputName */ .wp)(typed) ? undefined : (0,_request_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(typed, _request_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_NAMES */ .Qh);
            if (typed !== undefined && meant !== undefined) {
                this.log.warning(`'${typed}' is not an input of this action; did you mean '${meant}'?`);
            }
        }
    }
    hideCredentials() {
        this.#process.unset(CREDENTIAL_VARIABLES);
    }
    idTokenEndpoint() {
        return idTokenEndpointOf(this.#process.env, this.conceal);
    }
    async checkDelivery() {
        for (const variable of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE']) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(this.#commandFile(variable), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => {
                throw unusable(variable, error);
            });
        }
    }
    exportVariables(variables) {
        return this.#append('GITHUB_ENV', variables);
    }
    setOutputs(outputs) {
        return this.#append('GITHUB_OUTPUT', outputs);
    }
    saveState(name, value) {
        return this.#append('GITHUB_STATE', new Map([[name, value]]));
    }
    async #append(variable, entries) {
        const text = [...entries].map(([name, value]) => (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .fileCommandEntry */ .ak)(name, (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .plainValue */ ._)(value))).join('');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(this.#commandFile(variable), text).catch((error) => {
            throw unusable(variable, error);
        });
    }
    #commandFile(variable) {
        const file = this.#process.env[variable] ?? '';
        if (file === '') {
            throw unusable(variable);
        }
        return file;
    }
}
function unusable(variable, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `${variable} does not name a file that can be written, so nothing can be handed to later steps.`,
        hint: 'A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action.',
        cause,
    });
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The value itself, whatever it is wrapped in. */
function plainValue(value) {
    return typeof value === 'string' ? value : value.reveal();
}


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   ak: () => (/* binding */ fileCommandEntry),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The commands that GitHub's runner (and Forgejo's, Gitea's, act) reads from standard output, and the entries of its
 * file commands. The reason for not using `@actions/core` is measured: see docs/dependencies.md.
 */
/** A command that the runner acts on: `::add-mask::...`, `::warning title=...::...`. */
function workflowCommand(command, message, properties = {}) {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${command}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeData(message)}\n`;
}
/** Commands that mask a value: the whole, and each line of it, since the log is masked line by line. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    return [...new Set(lines)].map((line) => workflowCommand('add-mask', line)).join('');
}
/** An entry of GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end it early. */
function fileCommandEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/**
 * A message as lines of the log that the runner cannot take for commands, whatever somebody outside has put into the
 * texts that it quotes.
 */
function plainLines(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => (/^\s*(?:::|##\[)/.test(line) ? `| ${line}` : line))
        .join('\n');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const HIDDEN = '***';
/**
 * A value that must never be printed: a key, session token, JWT, assertion, password or TOTP seed.
 * Its string, JSON and inspect forms are `***`; only {@link Secret.reveal} gives the value, and only a sink or the
 * request that needs it may call that.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Search for callers of this method to see everywhere that a secret is used. */
    reveal() {
        return this.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return HIDDEN;
    }
}


/***/ })

};
