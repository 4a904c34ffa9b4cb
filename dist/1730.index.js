export const id = 1730;
export const ids = [1730];
export const modules = {

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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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






/** Finds out before any network call whether profiles could be written. */
async function checkProfileDelivery(runner, names, { overwrite }) {
    const { checkProfiles } = await __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 4286));
    await checkProfiles(profileFilesOf(runner), names, overwrite);
}
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
    const { outputs, variables, profiles: delivery } = handover;
    const rollBack = await runner.checkpoint();
    const recorded = [];
    const record = async (profiles) => {
        const undo = { ...(0,sink_undo/* variableUndo */.jw)(variables, runner.environment), ...(profiles === undefined ? {} : { profiles }) };
        recorded.push({ undo, path: await (0,sink_undo/* recordUndo */.UO)(undo, runner) });
    };
    try {
        if (delivery === undefined) {
            await record();
        }
        else {
            const { writeProfiles } = await __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 4286));
            const { overwrite, entries } = delivery;
            const { endsAt } = handover;
            await writeProfiles(profileFilesOf(runner), entries, { overwrite, endsAt, stop, record });
            const [only] = entries;
            runner.log.info(entries.length === 1 ? `Wrote profile ${only?.name ?? ''}.` : `Wrote ${entries.length} profiles.`);
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
            ? (0,environment/* environmentVariables */.r)({ clearOthers }, runner.environment)
            : new Map();
    }
    const profile = inputs['aws-profile'];
    const variables = (0,environment/* environmentVariables */.r)({
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

/***/ 1730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7986);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7843);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2498);
/* harmony import */ var _request_step_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6837);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2623);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4);






/** The action's main step. */
async function main() {
    const startedAt = performance.now();
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_4__/* .currentRunner */ .sF)();
    try {
        runner.warnOfUnknownInputs((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)('login'));
        const idTokenEndpoint = runner.idTokenEndpoint();
        const request = await (0,_request_step_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readStepRequest */ .I)({
            ...(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readingOn */ .M)(runner, startedAt),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
            check: _deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDeliveryInputs */ .OD,
        });
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDelivery */ .BF)(request, runner);
        const endsAt = startedAt + request.network.deadlineSeconds * 1000;
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)({ request, login: await (0,_login_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .i)(request, runner, { idTokenEndpoint, startedAt }), endsAt }, runner);
    }
    catch (error) {
        (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFailure */ .xV)(error, runner.log);
    }
    (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_4__/* .leave */ .qG)();
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

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
