export const id = 846;
export const ids = [846];
export const modules = {

/***/ 846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/delivery-inputs.ts
var delivery_inputs = __webpack_require__(9497);
// EXTERNAL MODULE: ./src/chain/plan.ts
var plan = __webpack_require__(5402);
// EXTERNAL MODULE: ./src/chain/tree.ts
var tree = __webpack_require__(601);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(66);
// EXTERNAL MODULE: ./src/request/values.ts
var values = __webpack_require__(671);
// EXTERNAL MODULE: ./src/source/choice.ts
var choice = __webpack_require__(8354);
// EXTERNAL MODULE: ./src/explain/table.ts
var table = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/explain/plan-table.ts







/** A plan as a person reads it: the hops, or the tree of them that leads to the targets, then what travels along. */
function renderPlan(plan) {
    const path = (0,tree/* pathOf */.XM)(plan.hops);
    const trees = plan.targets.length > 0 ? (0,tree/* treesOf */.zG)(plan.targets) : path === undefined ? [] : [path];
    const nodes = (0,tree/* nodesOf */.Nh)(trees);
    const blocks = [
        `From    ${choice/* SOURCE_NAMES */.tN[plan.source]}\nRegion  ${plan.region} (partition ${plan.partition})`,
        hopBlock(plan, trees),
        ...tagBlock(nodes),
        ...nodes.flatMap(detailBlock),
        ...plan.notices,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function hopBlock(plan, trees) {
    if (trees.length === 0) {
        return 'No role is assumed.';
    }
    if (plan.targets.length === 0) {
        return (0,table/* table */.t)(['hop', 'role', 'by', 'lives', 'session name', 'said in'], plan.hops.map(hopRow));
    }
    const rows = trees.flatMap((tree) => treeRows(tree, '', ''));
    return (0,table/* table */.t)(['role', 'target', 'region', 'by', 'lives', 'session name', 'said in'], rows);
}
function hopRow(hop) {
    return [String(hop.number), (0,plan/* showRole */.W)(hop.role), ...settingsOf(hop)];
}
function settingsOf(hop) {
    const api = hop.kind === 'web-identity' ? 'web identity' : 'AssumeRole';
    return [
        api,
        `${hop.longest === true ? 'up to ' : ''}${(0,values/* formatDuration */.a3)(hop.durationSeconds)}`,
        (0,templates/* showText */.h$)(hop.sessionName),
        hop.place,
    ];
}
/** A node and those below it, drawn as branches of a tree. */
function treeRows(node, lead, below) {
    const { hop, ends, children } = node;
    const names = ends.map(({ name }) => name).join(', ');
    const regions = [...new Set(ends.map(({ region }) => region))].join(', ');
    const last = children.length - 1;
    return [
        [`${lead}${(0,plan/* showRole */.W)(hop.role)}`, names, regions, ...settingsOf(hop)],
        ...children.flatMap((child, index) => treeRows(child, `${below}${index === last ? '└─ ' : '├─ '}`, `${below}${index === last ? '   ' : '│  '}`)),
    ];
}
/** A hop as the lines below the table name it: by its number, and its target where there are some. */
function nameOf(node) {
    const [target, ...others] = (0,tree/* targetsBelow */.Uw)(node);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${node.hop.number}${target === undefined ? '' : ` (${target.name}${more})`}`;
}
/** Every tag in force on a hop, with where it was said and whether it goes on. */
function tagBlock(nodes) {
    const rows = nodes.flatMap((node) => (node.hop.kind === 'signed' ? tagRows(nameOf(node), node.hop) : []));
    return rows.length === 0 ? [] : [(0,table/* table */.t)(['hop', 'tag', 'value', 'from', 'then'], rows)];
}
function tagRows(name, hop) {
    const row = (tag, then) => [
        name,
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
function detailBlock(node) {
    const { hop } = node;
    const details = [
        ...(hop.kind === 'signed' && hop.sourceIdentity !== undefined
            ? [`sets the source identity ${(0,templates/* showText */.h$)(hop.sourceIdentity)}, in force from here on`]
            : []),
        ...(hop.kind === 'signed' && hop.externalId !== undefined ? ['sends an external id'] : []),
        ...(hop.kind === 'signed' && hop.mfa !== undefined ? [`proves MFA with ${hop.mfa.serial}`] : []),
        ...(hop.policy === undefined ? [] : ['is narrowed by a session policy']),
        ...hop.policyArns.map((arn) => `is narrowed by ${arn}`),
    ];
    return details.length === 0 ? [] : [(0,problems/* oneLine */.TN)(`Hop ${nameOf(node)} ${details.join('; ')}.`)];
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/request/step-request.ts + 9 modules
var step_request = __webpack_require__(9869);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(924);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/step-reading.ts
var step_reading = __webpack_require__(4);
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
        'With config-file, checks all of its targets (or those of --targets) and shows the tree that their chains make. The file is read from this machine only.',
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
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const identity = given.flags.get('identity') ?? 'oidc';
    if (identity !== 'oidc' && identity !== 'other') {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--identity: ${(0,problems/* quote */.hD)(identity)} is neither oidc nor other`,
        });
    }
    const runner = new shell/* ShellRunner */.L(process, (0,commands_arguments/* inputFlags */.eJ)(given));
    runner.warnOfUnknownVariables((0,inputs/* inputsOf */.Vc)('login'));
    const { plan } = await (0,step_request/* readStepRequest */.I)({
        ...(0,step_reading/* readingOn */.M)(runner, performance.now()),
        readFile: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(2826), __webpack_require__.e(3010), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 3010))).readConfigFileOffline(path, runner),
        unknownVariables: 'keep',
        selectsAllTargets: true,
        surroundings: { idTokenAvailable: identity === 'oidc' },
        check: delivery_inputs/* checkDeliveryInputs */.O,
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    process.print(process.guard(renderPlan(plan)));
    return 0;
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshOf),
/* harmony export */   O: () => (/* binding */ checkDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** Problems of the inputs that say where things go. */
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
        problems.add('aws-profile', 'cannot be given with targets: each becomes a profile of its own name');
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
/** What cannot be had together with credentials that renew themselves. */
function checkRefreshInputs(inputs, problems) {
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with refresh: what the job has already cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys end with their session, and AWS SDKs would take them before those that are renewed');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: such a profile is of use to this job alone, and would stay broken if the job is killed. Leave it out: the files are private ones of this job then');
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
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server by environment variables alone');
    }
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7149);

/** Rows under a heading, in columns as wide as their widest cell. Every cell on one line, whatever it holds. */
function table(head, rows) {
    const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map(_request_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN))];
    const widths = head.map((_, column) => all.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
    return all
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a name cannot be a profile's, or undefined if it can. Beyond what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
function validateProfileName(name) {
    if (name.trim() === '')
        return 'a profile name must not be empty';
    if (/\s/.test(name))
        return 'a profile name must not contain white space';
    if (/\p{Cc}/u.test(name))
        return 'a profile name must not contain control characters';
    if (/[[\]]/.test(name))
        return 'a profile name must not contain brackets';
    if (/[/\\]/.test(name))
        return 'a profile name must not contain slashes';
    if (/["']/.test(name))
        return 'a profile name must not contain quotes: the AWS CLI drops them';
    if (/^[#;]/.test(name))
        return 'a profile name must not start with # or ;: the SDKs read that as a comment';
    // The JavaScript SDK treats a file with such a section as if it were empty.
    if (name === '__proto__')
        return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
    // Python's configparser gives the values of [DEFAULT] to every other section.
    if (name === 'DEFAULT')
        return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
    return undefined;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ShellRunner),
/* harmony export */   c: () => (/* binding */ inputVariable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6171);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2768);






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
        this.facts = (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(process.env);
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
        return new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
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
            const meant = known.includes(variable) ? undefined : (0,_request_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(variable.slice(PREFIX.length), names);
            if (meant !== undefined) {
                this.log.warning(`${(0,_request_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact, and what is known to be an account is concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
    idTokenEndpoint() {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .idTokenEndpointOf */ .Xb)(this.#process.env, this.conceal);
    }
}


/***/ })

};
