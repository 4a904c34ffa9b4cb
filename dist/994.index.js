export const id = 994;
export const ids = [994];
export const modules = {

/***/ 994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

;// CONCATENATED MODULE: ./src/chain/plan.ts
/** A role as messages show it. */
function showRole(role) {
    return role.kind === 'arn' ? role.arn : role.name;
}

// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(66);
// EXTERNAL MODULE: ./src/request/values.ts
var values = __webpack_require__(671);
// EXTERNAL MODULE: ./src/source/choice.ts
var choice = __webpack_require__(8354);
;// CONCATENATED MODULE: ./src/explain/plan-table.ts




/** A plan as a person reads it: the hops, then what travels along them. */
function renderPlan(plan) {
    const blocks = [
        `From    ${choice/* SOURCE_NAMES */.tN[plan.source]}\nRegion  ${plan.region} (partition ${plan.partition})`,
        plan.hops.length === 0
            ? 'No role is assumed.'
            : table(['hop', 'role', 'by', 'lives', 'session name', 'said in'], plan.hops.map(hopRow)),
        ...tagBlock(plan.hops),
        ...plan.hops.flatMap(detailBlock),
        ...plan.notices,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function hopRow(hop) {
    const api = hop.kind === 'web-identity' ? 'web identity' : 'AssumeRole';
    return [
        String(hop.number),
        showRole(hop.role),
        api,
        (0,values/* formatDuration */.a3)(hop.durationSeconds),
        (0,templates/* showText */.h$)(hop.sessionName),
        hop.place,
    ];
}
/** Every tag in force on a hop, with where it was said and whether it goes on. */
function tagBlock(hops) {
    const rows = hops.flatMap((hop) => (hop.kind === 'signed' ? tagRows(hop) : []));
    return rows.length === 0 ? [] : [table(['hop', 'tag', 'value', 'from', 'then'], rows)];
}
function tagRows(hop) {
    const row = (tag, then) => [
        String(hop.number),
        tag.key,
        (0,templates/* showText */.h$)(tag.value),
        tag.origin,
        then,
    ];
    return [
        ...hop.inheritedTags.map((tag) => row(tag, 'inherited, travels on')),
        ...hop.tags.map((tag) => row(tag, hop.transitiveTagKeys.includes(tag.key) ? 'travels on' : 'ends here')),
    ];
}
function detailBlock(hop) {
    const details = [
        ...(hop.kind === 'signed' && hop.sourceIdentity !== undefined
            ? [`sets the source identity ${(0,templates/* showText */.h$)(hop.sourceIdentity)}, in force from here on`]
            : []),
        ...(hop.kind === 'signed' && hop.externalId !== undefined ? ['sends an external id'] : []),
        ...(hop.kind === 'signed' && hop.mfa !== undefined ? [`proves MFA with ${hop.mfa.serial}`] : []),
        ...(hop.policy === undefined ? [] : ['is narrowed by a session policy']),
        ...hop.policyArns.map((arn) => `is narrowed by ${arn}`),
    ];
    return details.length === 0 ? [] : [`Hop ${hop.number} ${details.join('; ')}.`];
}
/** Columns as wide as their widest cell. */
function table(head, rows) {
    const all = [head.map((cell) => cell.toUpperCase()), ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
// EXTERNAL MODULE: ./src/request/step-request.ts + 11 modules
var step_request = __webpack_require__(809);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(924);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/check.ts






/** `role-chain check`: plans without the network. */
const check = {
    name: 'check',
    summary: 'plan the chain and show it, without any network',
    usage: '[--identity oidc|other] [INPUTS]',
    details: [
        'Plans the chain as the action would and prints it as a table: hops, durations, tags in force and where each comes from. Nothing is sent anywhere. Ends with status 2 if the request has problems, all of which are listed.',
        '',
        'Templates that only a job can fill in stay open ({repository}).',
    ].join('\n'),
    flags: [
        {
            name: 'identity',
            value: 'KIND',
            description: 'oidc (the default): plan for a job that has an OIDC token. other: plan for one that has not. Keys, a token file and role-chaining in the inputs go before both.',
        },
    ],
    takesInputs: true,
    run,
};
async function run(given, process) {
    const identity = given.flags.get('identity') ?? 'oidc';
    if (identity !== 'oidc' && identity !== 'other') {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--identity: ${(0,problems/* quote */.h)(identity)} is neither oidc nor other`,
        });
    }
    const runner = new shell/* ShellRunner */.L(process, (0,commands_arguments/* inputFlags */.eJ)(given));
    const { plan } = await (0,step_request/* readStepRequest */.I)({
        raw: (name) => runner.input(name),
        environment: runner.environment,
        conceal: runner.conceal,
        facts: runner.facts,
        unknownVariables: 'keep',
        surroundings: { idTokenAvailable: identity === 'oidc' },
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    process.print(renderPlan(plan));
    return 0;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ShellRunner)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9863);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);





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
            process.write(`${(0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLines */ .y1)(`${label}${message}`)}\n`);
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
    /** In a `run:` step of GitHub Actions the log is masked too; elsewhere there is nobody to tell. */
    conceal = (value) => {
        if (this.#process.env['GITHUB_ACTIONS'] === 'true') {
            this.#process.write((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCommands */ .vu)(value));
        }
        return new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
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
        return this.#flags.get(name) ?? this.#process.env[`ROLE_CHAIN_${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`] ?? '';
    }
    hideCredentials() {
        this.#process.unset(_github_js__WEBPACK_IMPORTED_MODULE_3__/* .CREDENTIAL_VARIABLES */ .eB);
    }
    idTokenEndpoint() {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokenEndpointOf */ .Xb)(this.#process.env, this.conceal);
    }
}


/***/ })

};
