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

// EXTERNAL MODULE: ./src/deliver.ts + 3 modules
var deliver = __webpack_require__(7986);
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
    return [api, (0,values/* formatDuration */.a3)(hop.durationSeconds), (0,templates/* showText */.h$)(hop.sessionName), hop.place];
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
// EXTERNAL MODULE: ./src/request/step-request.ts + 10 modules
var step_request = __webpack_require__(6837);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(924);
// EXTERNAL MODULE: ./src/request/inputs.ts + 1 modules
var inputs = __webpack_require__(2498);
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
        readFile: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(2826), __webpack_require__.e(1675), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 1675))).readWorkspaceFile(path, runner),
        unknownVariables: 'keep',
        selectsAllTargets: true,
        surroundings: { idTokenAvailable: identity === 'oidc' },
        check: deliver/* checkDeliveryInputs */.OD,
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    process.print(process.guard(renderPlan(plan)));
    return 0;
}


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BF: () => (/* binding */ checkDelivery),
  OD: () => (/* binding */ checkDeliveryInputs),
  cK: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./src/request/profile-name.ts
var profile_name = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(2670);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/sink/outputs.ts

/** The outputs of action.yml, with what each is. */
const OUTPUTS = {
    'aws-account-id': 'Account of the final credentials. Not set where there are several targets, nor are the next five.',
    'authenticated-arn': 'ARN of the final credentials: of the assumed role’s session, or of the caller if no role was assumed.',
    'aws-access-key-id': 'Access key id, with output-credentials.',
    'aws-secret-access-key': 'Secret access key, with output-credentials.',
    'aws-session-token': 'Session token, with output-credentials.',
    'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
    'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
    chain: 'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request id of each; and target, for the last hop of one.',
    profiles: 'The targets as JSON, in their order: name, account, role, region and ok of each; and expiration or, for one that failed, error.',
};
/** The outputs of plan/action.yml, with what each is. */
const PLAN_OUTPUTS = {
    matrix: 'For strategy.matrix, by fromJSON: {"include": [...]}, with target, account, name, role, region and the labels of each row, and what its job hands on: targets and profiles.',
    count: 'How many rows the matrix has. 0 if nothing is selected: skip the job then, since GitHub takes no empty matrix.',
    targets: 'How many targets the rows have together.',
};
/** The outputs of a step that keeps the credentials which the job has. */
function existingOutputs({ account, arn }) {
    return new Map([
        ['aws-account-id', account],
        ['authenticated-arn', arn],
        ['chain', '[]'],
    ]);
}
/** The outputs to set. */
function outputValues(result, outputCredentials) {
    const { identity, credentials, hops } = result;
    const { expiration } = credentials;
    const outputs = new Map([
        ['aws-account-id', identity.account],
        ['authenticated-arn', identity.arn],
        ['chain', JSON.stringify(hops.map(describeHop))],
    ]);
    if (expiration !== undefined) {
        outputs.set('session-expiration', expiration.toISOString());
    }
    if (!outputCredentials) {
        return outputs;
    }
    outputs.set('aws-access-key-id', credentials.accessKeyId);
    outputs.set('aws-secret-access-key', credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) {
        outputs.set('aws-session-token', credentials.sessionToken);
    }
    // v6.2 hands the Date to the runner's toolkit, which writes it as JSON; workflows read it with fromJSON.
    return expiration === undefined ? outputs : outputs.set('aws-expiration', JSON.stringify(expiration));
}
/** The outputs of a step with targets; of the one target where there is only one, what a step without has too. */
function targetOutputs(outcomes, outputCredentials) {
    const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
    const ends = new Map(reached.map(({ target, result }) => [result.hops.at(-1), target.name]));
    const hops = [...new Set(reached.flatMap(({ result }) => result.hops))];
    const expirations = reached.flatMap(({ result }) => result.credentials.expiration?.getTime() ?? []);
    const [only] = outcomes.length === 1 ? reached : [];
    const outputs = new Map(only === undefined ? [] : outputValues(only.result, outputCredentials));
    outputs.set('chain', JSON.stringify(hops.map((taken) => ({ ...describeHop(taken), target: ends.get(taken) }))));
    outputs.set('profiles', JSON.stringify(outcomes.map(describeTarget)));
    return expirations.length === 0
        ? outputs
        : outputs.set('session-expiration', new Date(Math.min(...expirations)).toISOString());
}
function describeTarget(outcome) {
    const { target, kind } = outcome;
    const role = target.hops.at(-1)?.role;
    const planned = { name: target.name, region: target.region };
    if (kind === 'failed') {
        const [error] = (0,errors/* messageOf */.bD)(outcome.error).split('\n');
        const where = role?.kind === 'arn' ? { account: role.account, role: role.arn } : { role: role?.name };
        return { ...planned, ...where, ok: false, error };
    }
    const { identity, credentials, hops } = outcome.result;
    const { account } = identity;
    return { ...planned, account, role: hops.at(-1)?.roleArn, expiration: credentials.expiration, ok: true };
}
function describeHop({ hop, roleArn, sessionName, session }) {
    return {
        hop: hop.number,
        role: roleArn,
        assumedRoleArn: session.assumedRoleArn,
        sessionName,
        expiration: session.credentials.expiration.toISOString(),
        packedPolicySize: session.packedPolicySize,
        requestId: session.requestId,
    };
}

;// CONCATENATED MODULE: ./src/sink/signals.ts
/** What a runner sends a step that is cancelled: these two, some seconds apart, before it kills it. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Does work that must not be cut off half-way: a signal that asks the process to end is held back until the work is
 * done or taken back, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
async function holdingSignals(work) {
    const controller = new AbortController();
    let received;
    const hold = (signal) => {
        received ??= signal;
        controller.abort();
    };
    SIGNALS.forEach((signal) => process.on(signal, hold));
    try {
        await work(controller.signal);
    }
    finally {
        SIGNALS.forEach((signal) => process.off(signal, hold));
        if (received !== undefined)
            process.kill(process.pid, received);
    }
}

// EXTERNAL MODULE: ./src/sink/undo-record.ts
var undo_record = __webpack_require__(8383);
// EXTERNAL MODULE: ./src/sink/undo.ts + 1 modules
var sink_undo = __webpack_require__(6744);
;// CONCATENATED MODULE: ./src/sink/hand-over.ts




/**
 * Hands over all or nothing. What post needs is recorded before anything is written; a failure takes back what was done
 * and drops the record, which stays only if it is still needed; a signal is held back until either is finished.
 *
 * @throws RoleChainError `delivery`
 */
async function handOver(handover, runner) {
    await holdingSignals((stop) => handOverWhole(handover, runner, stop));
}
async function handOverWhole(handover, runner, stop) {
    const { outputs, profiles, endsAt } = handover;
    const variables = new Map(handover.variables);
    const rollBack = await runner.checkpoint();
    const recorded = [];
    const record = async ({ variables: further = new Map(), before, ...files }) => {
        for (const [name, value] of further)
            variables.set(name, value);
        const undo = { ...(0,sink_undo/* variableUndo */.jw)(variables, runner.environment, before), ...files };
        recorded.push({ undo, path: await (0,sink_undo/* recordUndo */.UO)(undo, runner) });
    };
    try {
        if (profiles === undefined || profiles.entries.length === 0) {
            await record({});
        }
        else {
            const { deliverProfiles } = await __webpack_require__.e(/* import() */ 9321).then(__webpack_require__.bind(__webpack_require__, 9321));
            await deliverProfiles(profiles, runner, { endsAt, stop, record });
        }
        await runner.setOutputs(outputs);
        await runner.exportVariables(variables);
    }
    catch (error) {
        for (const { undo, path } of recorded) {
            await takeBack(undo, path, runner);
        }
        await rollBack().catch((failure) => {
            runner.log.warning(`What this step has handed on already could not be taken back: ${(0,errors/* messageOf */.bD)(failure)}`);
        });
        throw error;
    }
}
async function takeBack(undo, path, runner) {
    if (await (0,sink_undo/* undoFiles */.A0)(undo, runner)) {
        await (0,undo_record/* removeRecord */.GI)(path).catch((error) => {
            runner.log.warning(`The record ${path}, which is needed no more, could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./src/deliver.ts





/** Whether the job environment is a sink of this step: by default, unless only a profile is, or several targets are. */
function exportsEnvironment({ inputs, plan }) {
    return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}
/** Problems of the inputs that say where things go. */
function checkDeliveryInputs({ inputs, plan }, problems) {
    const profile = inputs['aws-profile'];
    const problem = profile === undefined ? undefined : (0,profile_name/* validateProfileName */.d)(profile);
    if (problem !== undefined) {
        problems.add('aws-profile', problem);
    }
    if (plan.targets.length > 0) {
        checkTargetInputs(inputs, plan, problems);
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
/** Finds out before any network call whether delivery could work, as far as that can be known. */
async function checkDelivery({ inputs, plan }, runner) {
    await runner.checkDelivery();
    await (0,undo_record/* checkRecordable */.Ee)(runner.temporaryDirectory);
    const profile = inputs['aws-profile'];
    const names = [...plan.targets.map(({ name }) => name), ...(profile === undefined ? [] : [profile])];
    if (names.length > 0) {
        const { checkProfileDelivery } = await __webpack_require__.e(/* import() */ 9321).then(__webpack_require__.bind(__webpack_require__, 9321));
        await checkProfileDelivery(runner, names, profileOptions(inputs));
    }
}
function profileOptions(inputs) {
    return { overwrite: inputs['overwrite-aws-profile'] === true, files: inputs['profile-files'] ?? 'home' };
}
/** Hands the result of a login to the job: profiles, outputs, environment; see {@link handOver}. */
async function deliver({ request, login, endsAt }, runner) {
    const { inputs } = request;
    const { outputs, entries, identities, ...goods } = goodsOf(request, login, runner);
    if (inputs['mask-aws-account-id'] === true) {
        identities.forEach(({ account, arn }) => {
            runner.conceal(account);
            runner.conceal(arn);
        });
    }
    const variables = variablesOf(request, goods, runner);
    const profiles = entries.length === 0 ? {} : { profiles: { entries, ...profileOptions(inputs) } };
    await handOver({ outputs, variables, endsAt, ...profiles }, runner);
}
function goodsOf(request, login, runner) {
    const { inputs, plan } = request;
    const outputCredentials = inputs['output-credentials'] === true;
    switch (login.kind) {
        case 'existing':
            warnOfNoProfile(inputs, runner);
            return {
                outputs: existingOutputs(login.identity),
                region: plan.region,
                entries: [],
                identities: [login.identity],
            };
        case 'chain': {
            const { result } = login;
            const brings = bringsCredentials(request, result);
            const profile = inputs['aws-profile'];
            if (!brings) {
                warnOfNoProfile(inputs, runner);
            }
            return {
                outputs: outputValues(result, outputCredentials && brings),
                region: plan.region,
                entries: brings && profile !== undefined ? [entryOf(profile, plan.region, result)] : [],
                identities: [result.identity],
                ...(brings ? { credentials: result.credentials } : {}),
            };
        }
        case 'targets':
            return goodsOfTargets(login, outputCredentials);
    }
}
function goodsOfTargets({ outcomes }, outputCredentials) {
    const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
    const [only] = outcomes.length === 1 ? reached : [];
    return {
        outputs: targetOutputs(outcomes, outputCredentials),
        entries: reached.map(({ target, result }) => entryOf(target.name, target.region, result)),
        identities: reached.map(({ result }) => result.identity),
        ...(only === undefined ? {} : { region: only.target.region, credentials: only.result.credentials }),
    };
}
/** Credentials that the job has anyway (ambient, environment) are not exported a second time, as in v6.2. */
function bringsCredentials({ source }, { hops }) {
    return hops.length > 0 || source.kind === 'keys';
}
function variablesOf(request, { credentials, region }, runner) {
    const { inputs, plan } = request;
    const clearOthers = inputs['unset-current-credentials'] === true;
    if (!exportsEnvironment(request)) {
        warnOfOtherRegion(plan, runner);
        return plan.targets.length > 0 && clearOthers
            ? (0,environment/* environmentVariables */.ro)({ clearOthers }, runner.environment)
            : new Map();
    }
    const profile = inputs['aws-profile'];
    const variables = (0,environment/* environmentVariables */.ro)({
        clearOthers,
        ...(region === undefined ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        ...(profile === undefined || credentials === undefined ? {} : { profile }),
    }, runner.environment);
    if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
        runner.log.warning('AWS_PROFILE was set and is now empty, since some SDKs would prefer it to the exported keys. The AWS CLI and boto3 do not take an empty AWS_PROFILE: `unset AWS_PROFILE` before you call them, or do not set it for this job.');
    }
    return variables;
}
/** AWS's tools prefer the variables to the region of a profile, whichever profile it is. */
function warnOfOtherRegion({ targets }, { environment, log }) {
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const region = environment[variable] ?? '';
        const others = targets.filter((target) => target.region !== region).length;
        if (region !== '' && others > 0) {
            log.warning(`${variable} is ${region} in this job, and goes before the Region of a profile: that of ${others} of ${targets.length} profiles is another. Leave the variable out of this job, or say --region.`);
        }
    }
}
/** The profile is written only with credentials that this step brings. */
function warnOfNoProfile({ 'aws-profile': name }, { log }) {
    if (name !== undefined) {
        log.warning(`aws-profile: profile ${name} is not written, since this step brings no credentials of its own.`);
    }
}
function entryOf(name, region, { credentials }) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return {
        name,
        region,
        credentials: {
            accessKeyId: accessKeyId.reveal(),
            secretAccessKey,
            ...(sessionToken === undefined ? {} : { sessionToken }),
        },
    };
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
/* harmony export */   L: () => (/* binding */ ShellRunner)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2498);
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6171);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2768);






/** What the variable of an input begins with. */
const PREFIX = 'ROLE_CHAIN_';
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
        return this.#flags.get(name) ?? this.#process.env[`${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`] ?? '';
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
