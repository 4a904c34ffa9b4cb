export const id = 9238;
export const ids = [9238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6273);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(613);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4800);
/* harmony import */ var _masked_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5778);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5383);








/** `role-chain check`: plans without the network. */
const check = {
    name: 'check',
    summary: 'plan the chain and show it, without any network',
    usage: '[--identity oidc|other] [--format table|mermaid|json] [INPUTS]',
    details: [
        'Plans the chain as the action would and prints it as a table: hops, durations, tags in force and where each comes from. Nothing is sent anywhere. Lists all problems of the request, and exits with status 2 if there are any.',
        '',
        'With config-file, checks all of its targets (or those of --targets) and shows the tree that their chains form. The file is read from this machine only.',
        '',
        'Templates that only a job can fill in stay open ({repository}).',
        '',
        'With --format mermaid, prints a Mermaid flowchart, which GitHub and GitLab draw in any Markdown file; with --format json, a document for programs. Warnings go to standard error, whatever the format.',
    ].join('\n'),
    flags: [
        {
            name: 'identity',
            value: 'KIND',
            description: 'oidc (the default): plan for a job that has an OIDC token. other: plan for one that has none. Keys, a token file and role-chaining in the inputs take precedence over both.',
        },
        {
            name: 'format',
            value: 'FORMAT',
            description: 'table (the default), mermaid or json.',
        },
    ],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    return (0,_masked_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .withAccountsMasked */ .U)(given, process, (masked) => show(given, masked));
}
async function show(given, process) {
    const identity = given.flags.get('identity') ?? 'oidc';
    if (identity !== 'oidc' && identity !== 'other') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: `--identity: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(identity)} is neither oidc nor other`,
        });
    }
    const render = readFormat(given.flags.get('format'));
    const runner = (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellOf */ .o)(given, process, 'login');
    const { plan, inputs } = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readStepRequest */ .I)({
        ...(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOn */ .M)(runner, performance.now()),
        readFile: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(4808), __webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__, 4808))).readConfigFileOffline(path, runner),
        unknownVariables: 'keep',
        selectsAllTargets: true,
        surroundings: { idTokenAvailable: identity === 'oidc' },
        check: _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .checkDeliveryInputs */ .OD,
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    process.print(process.guard(await render({ plan, inputs, guard: process.withoutSecrets })));
    return 0;
}
/** The formats of a plan; the code for each is loaded only when needed. */
const FORMATS = {
    table: async ({ plan, guard }) => (await __webpack_require__.e(/* import() */ 1929).then(__webpack_require__.bind(__webpack_require__, 1929))).renderPlan(plan, guard),
    mermaid: async ({ plan, inputs, guard }) => {
        const { mermaidOf } = await __webpack_require__.e(/* import() */ 4011).then(__webpack_require__.bind(__webpack_require__, 4011));
        const { pictureOf } = await __webpack_require__.e(/* import() */ 1437).then(__webpack_require__.bind(__webpack_require__, 1437));
        return mermaidOf(pictureOf({ plan, guard, handedTo: (0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(inputs), isRenewed: (0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshOf */ .B_)(inputs) !== 'none' }));
    },
    json: async ({ plan, guard }) => (await __webpack_require__.e(/* import() */ 7194).then(__webpack_require__.bind(__webpack_require__, 7194))).planJson(plan, guard),
};
/** `--format`. @throws RoleChainError `invalid-request` */
function readFormat(typed = 'table') {
    const format = Object.hasOwn(FORMATS, typed) ? FORMATS[typed] : undefined;
    if (format === undefined) {
        const known = Object.keys(FORMATS);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: `--format: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(typed)} is not one of ${known.join(', ')}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggestion */ .h)(typed, known)}`,
        });
    }
    return format;
}


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withAccountsMasked)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7459);
/* harmony import */ var _request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8343);
/* harmony import */ var _text_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6089);
/* harmony import */ var _runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6906);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(924);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3502);







/**
 * Runs a command that shows plans and policies. With `mask-aws-account-id`, its result, messages and errors have no
 * account IDs: they name accounts that could not be concealed one by one. Text that the command aligns or escapes goes
 * through `withoutSecrets` of its process first, so that columns fit what is shown.
 */
async function withAccountsMasked(given, process, run) {
    const runner = (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .startShell */ .PO)(process, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .inputFlags */ .eJ)(given));
    const typed = (0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .iL)('mask-aws-account-id', {
        raw: (name) => runner.input(name),
        environment: runner.environment,
    });
    if ((0,_text_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(typed) !== true) {
        return run(process);
    }
    try {
        return await run(maskedProcess(process));
    }
    catch (error) {
        throw maskedError(error);
    }
}
function maskedProcess(process) {
    return {
        ...process,
        print: (text) => {
            process.print((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(text));
        },
        write: (text) => {
            process.write((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(text));
        },
        guard: (text) => (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(process.guard(text)),
        withoutSecrets: (text) => (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(process.withoutSecrets(text)),
    };
}
/** The parts of an error that the program prints. */
function maskedError(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return new Error((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)));
    }
    const { code, message, hint } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code,
        message: (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(message),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutUndefined */ .r)({ hint: hint === undefined ? undefined : (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(hint) }),
    });
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


/***/ })

};
