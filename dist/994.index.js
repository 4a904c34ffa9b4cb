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

// EXTERNAL MODULE: ./src/deliver.ts + 3 modules
var deliver = __webpack_require__(7986);
;// CONCATENATED MODULE: ./src/chain/plan.ts
/** A role as messages show it. */
function showRole(role) {
    return role.kind === 'arn' ? role.arn : role.name;
}

// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
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
    return details.length === 0 ? [] : [(0,problems/* oneLine */.TN)(`Hop ${hop.number} ${details.join('; ')}.`)];
}
/** Columns as wide as their widest cell. */
function table(head, rows) {
    const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map(problems/* oneLine */.TN))];
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
    positionals: 0,
    takesInputs: true,
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
    runner.warnOfUnknownVariables();
    const { plan } = await (0,step_request/* readStepRequest */.I)({
        raw: (name) => runner.input(name),
        environment: runner.environment,
        conceal: runner.conceal,
        facts: runner.facts,
        unknownVariables: 'keep',
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

// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(2670);
;// CONCATENATED MODULE: ./src/sink/outputs.ts
/** The outputs of action.yml, with what each is. */
const OUTPUTS = {
    'aws-account-id': 'Account of the final credentials.',
    'authenticated-arn': 'ARN of the final credentials: of the assumed role’s session, or of the caller if no role was assumed.',
    'aws-access-key-id': 'Access key id, with output-credentials.',
    'aws-secret-access-key': 'Secret access key, with output-credentials.',
    'aws-session-token': 'Session token, with output-credentials.',
    'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
    'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
    chain: 'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request id of each.',
};
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/sink/profile-location.ts
var profile_location = __webpack_require__(7020);
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






/** The profile files of a job. @throws RoleChainError `delivery` if they cannot be located */
function profileFilesOf(runner) {
    return (0,profile_location/* locateProfileFiles */.l)(runner.environment, (0,external_node_os_.homedir)());
}
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
    const { outputs, variables, profile } = handover;
    const rollBack = await runner.checkpoint();
    const recorded = [];
    const record = async (profiles) => {
        const undo = { ...(0,sink_undo/* variableUndo */.jw)(variables, runner.environment), ...(profiles === undefined ? {} : { profiles }) };
        recorded.push({ undo, path: await (0,sink_undo/* recordUndo */.UO)(undo, runner) });
    };
    try {
        if (profile === undefined) {
            await record();
        }
        else {
            const { writeProfiles } = await __webpack_require__.e(/* import() */ 286).then(__webpack_require__.bind(__webpack_require__, 4286));
            const { overwrite, entry } = profile;
            const { endsAt } = handover;
            await writeProfiles(profileFilesOf(runner), [entry], { overwrite, endsAt, stop, record });
            runner.log.info(`Wrote profile ${entry.name}.`);
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
    if (await (0,sink_undo/* undoProfile */.MF)(undo, runner)) {
        await (0,undo_record/* removeRecord */.GI)(path).catch((error) => {
            runner.log.warning(`The record ${path}, which is needed no more, could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./src/deliver.ts





/** Whether the job environment is a sink of this step: by default, unless a profile is. */
function exportsEnvironment(inputs) {
    return inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined;
}
/** Problems of the inputs that say where things go. */
function checkDeliveryInputs(inputs, problems) {
    const profile = inputs['aws-profile'];
    const problem = profile === undefined ? undefined : (0,profile_location/* validateProfileName */.d)(profile);
    if (problem !== undefined) {
        problems.add('aws-profile', problem);
    }
}
/** Finds out before any network call whether delivery could work, as far as that can be known. */
async function checkDelivery({ inputs }, runner) {
    await runner.checkDelivery();
    await (0,undo_record/* checkRecordable */.Ee)(runner.temporaryDirectory);
    const profile = inputs['aws-profile'];
    if (profile !== undefined) {
        const { checkProfiles } = await __webpack_require__.e(/* import() */ 286).then(__webpack_require__.bind(__webpack_require__, 4286));
        await checkProfiles(profileFilesOf(runner), [profile], inputs['overwrite-aws-profile'] === true);
    }
}
/** Hands the result of a login to the job: profile, outputs, environment; see {@link handOver}. */
async function deliver({ request, login, endsAt }, runner) {
    const { inputs } = request;
    const identity = login.kind === 'chain' ? login.result.identity : login.identity;
    if (inputs['mask-aws-account-id'] === true) {
        runner.conceal(identity.account);
        runner.conceal(identity.arn);
    }
    const result = login.kind === 'chain' ? login.result : undefined;
    const delivered = result !== undefined && bringsCredentials(request, result) ? result : undefined;
    const outputs = result === undefined
        ? new Map([
            ['aws-account-id', identity.account],
            ['authenticated-arn', identity.arn],
            ['chain', '[]'],
        ])
        : outputValues(result, inputs['output-credentials'] === true && delivered !== undefined);
    const variables = variablesOf(request, delivered, runner);
    const profile = profileOf(request, delivered, runner);
    await handOver({ outputs, variables, endsAt, ...(profile === undefined ? {} : { profile }) }, runner);
}
/** Credentials that the job has anyway (ambient, environment) are not exported a second time, as in v6.2. */
function bringsCredentials({ source }, { hops }) {
    return hops.length > 0 || source.kind === 'keys';
}
function variablesOf({ inputs, plan }, delivered, runner) {
    if (!exportsEnvironment(inputs)) {
        return new Map();
    }
    const profile = inputs['aws-profile'];
    const variables = (0,environment/* environmentVariables */.r)({
        region: plan.region,
        clearOthers: inputs['unset-current-credentials'] === true,
        ...(delivered === undefined ? {} : { credentials: delivered.credentials }),
        ...(profile === undefined || delivered === undefined ? {} : { profile }),
    }, runner.environment);
    if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
        runner.log.warning('AWS_PROFILE was set and is now empty, since some SDKs would prefer it to the exported keys. The AWS CLI and boto3 do not take an empty AWS_PROFILE: `unset AWS_PROFILE` before you call them, or do not set it for this job.');
    }
    return variables;
}
/** The profile is written only with credentials that this step brings; without, a warning says so. */
function profileOf({ inputs, plan }, delivered, runner) {
    const name = inputs['aws-profile'];
    if (name === undefined) {
        return undefined;
    }
    if (delivered === undefined) {
        runner.log.warning(`aws-profile: profile ${name} is not written, since this step brings no credentials of its own.`);
        return undefined;
    }
    const { accessKeyId, secretAccessKey, sessionToken } = delivered.credentials;
    const credentials = {
        accessKeyId: accessKeyId.reveal(),
        secretAccessKey,
        ...(sessionToken === undefined ? {} : { sessionToken }),
    };
    return {
        entry: { name, region: plan.region, credentials },
        overwrite: inputs['overwrite-aws-profile'] === true,
    };
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
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6171);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3029);
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
    warnOfUnknownVariables() {
        const known = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map((name) => `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`);
        for (const variable of Object.keys(this.#process.env).filter((name) => name.startsWith(PREFIX))) {
            const meant = known.includes(variable)
                ? undefined
                : (0,_request_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(variable.slice(PREFIX.length), _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG));
            if (meant !== undefined) {
                this.log.warning(`${(0,_request_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    hideCredentials() {
        this.#process.unset(_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .KEY_VARIABLES */ .A);
    }
    idTokenEndpoint() {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .idTokenEndpointOf */ .Xb)(this.#process.env, this.conceal);
    }
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName),
/* harmony export */   l: () => (/* binding */ locateProfileFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/** A path below the home directory; keys must not land in whatever directory the step happens to run in. */
function inHome(home, rest) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(home))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, rest);
    const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `${variable} is ${home === '' ? 'empty' : 'not an absolute path'}, so there is no telling where the profile belongs`,
        hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`,
    });
}
function expandHome(path, home) {
    return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}
/**
 * Where the SDKs look: `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE`, else `~/.aws/credentials` and
 * `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as none.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is no absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
function locateProfileFiles(env, home) {
    const locate = (named, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named === undefined || named === '' ? inHome(home, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('.aws', name)) : expandHome(named, home));
    return {
        credentialsFile: locate(env['AWS_SHARED_CREDENTIALS_FILE'], 'credentials'),
        configFile: locate(env['AWS_CONFIG_FILE'], 'config'),
    };
}
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


/***/ })

};
