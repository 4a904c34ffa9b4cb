export const id = 4800;
export const ids = [4800];
export const modules = {

/***/ 7623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

/** As many as a person works through in one go; a log has no use for thousands. */
const MOST_PRINTED = 50;
/** Collects every problem of a request, so that a person mends them in one go instead of one a run. */
class Problems {
    #list = [];
    #said = new Set();
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether something is wrong with an input, or with a part of it. */
    isAbout(input) {
        return this.#list.some(({ place }) => place.split(' ')[0] === input);
    }
    /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
    add(place, message, hop) {
        const problem = hop === undefined ? { place, message } : { place, message, hop };
        const line = lineOf(problem);
        if (!this.#said.has(line)) {
            this.#said.add(line);
            this.#list.push(problem);
        }
    }
    /**
     * @throws RoleChainError `invalid-request`, with the problems as a list (the first fifty, and how many more there
     * are), if there is any.
     */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0 ? lineOf(first) : this.#asList(),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
    #asList() {
        const printed = this.#list.slice(0, MOST_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
        const left = this.#list.length - printed.length;
        return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/runner/current.ts
var current = __webpack_require__(4547);
// EXTERNAL MODULE: ./src/login/login.ts
var login = __webpack_require__(9048);
;// CONCATENATED MODULE: ./src/login/run-record.ts
/** What is noted of a step while it goes on, so that its summary can tell of it however it ends. Holds no credentials. */
class Journal {
    inputs;
    request;
    /** Whose the credentials are that the job had already and keeps. */
    kept;
    taken = new Map();
    targetFailures = new Map();
    onHop = ({ hop, roleArn, sessionName, session }, node) => {
        this.taken.set(node.hop, { hop, roleArn, sessionName, until: session.credentials.expiration });
    };
    onTarget = (outcome) => {
        if (outcome.kind === 'failed') {
            this.targetFailures.set(outcome.target, outcome.error);
        }
    };
    onKept = (identity) => {
        this.kept = identity;
    };
}

// EXTERNAL MODULE: ./src/login/step-request.ts + 11 modules
var step_request = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(6824);
// EXTERNAL MODULE: ./src/step/delivery-inputs.ts
var delivery_inputs = __webpack_require__(7752);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(5679);
// EXTERNAL MODULE: ./src/sink/emptied-profile.ts
var emptied_profile = __webpack_require__(6207);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(8866);
// EXTERNAL MODULE: ./src/sink/outputs.ts
var outputs = __webpack_require__(2285);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/sink/signals.ts
var signals = __webpack_require__(2454);
// EXTERNAL MODULE: ./src/sink/undo/undo-record.ts
var undo_record = __webpack_require__(5030);
// EXTERNAL MODULE: ./src/sink/undo/undo.ts
var undo_undo = __webpack_require__(6122);
;// CONCATENATED MODULE: ./src/sink/hand-over.ts




/**
 * Hands over all or nothing. What post needs is recorded before anything is written; a failure takes back what was done
 * and drops the record, which stays only if it is still needed; a signal is held back until either is finished.
 *
 * @throws RoleChainError `delivery`
 */
async function handOver(handover, runner) {
    await (0,signals/* holdingSignals */.d)((stop) => handOverWhole(handover, runner, stop));
}
async function handOverWhole(handover, runner, stop) {
    const { profiles, refresher, endsAt } = handover;
    const outputs = new Map(handover.outputs);
    const variables = new Map(handover.variables);
    const rollBack = await runner.checkpoint();
    const recorded = [];
    // Each record holds all that is to be taken back by then, so that the last is enough.
    const record = async ({ variables: further = new Map(), before, ...files }) => {
        for (const [name, value] of further)
            variables.set(name, value);
        const undo = {
            ...(0,undo_undo/* variableUndo */.jw)(variables, runner.environment, before),
            ...files,
            ...(refresher && { refresh: refresher.directory }),
        };
        recorded.push({ undo, path: await (0,undo_undo/* recordUndo */.UO)(undo, runner) });
    };
    try {
        if (refresher !== undefined) {
            await record({});
            const brought = await refresher.begin();
            for (const [name, value] of brought.variables)
                variables.set(name, value);
            for (const [name, value] of brought.outputs)
                outputs.set(name, value);
        }
        if (profiles === undefined || profiles.entries.length === 0) {
            await record({});
        }
        else {
            const { deliverProfiles } = await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(3786)]).then(__webpack_require__.bind(__webpack_require__, 3786));
            await deliverProfiles(profiles, runner, { endsAt, stop, record });
        }
        for (const { path } of recorded.splice(0, recorded.length - 1))
            await (0,undo_record/* removeRecord */.GI)(path);
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
    const { undoFiles } = await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 1196));
    if (await undoFiles(undo, runner)) {
        await (0,undo_record/* removeRecord */.GI)(path).catch((error) => {
            runner.log.warning(`The record ${path}, which is needed no more, could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./src/step/deliver.ts







/** Whether the job environment is a sink of this step: by default, unless only a profile is, or several targets are. */
function exportsEnvironment({ inputs, plan }) {
    return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}
/** Finds out before any network call whether delivery could work, as far as that can be known. */
async function checkDelivery(request, runner) {
    const { inputs, plan } = request;
    await runner.checkDelivery();
    await (0,undo_record/* checkRecordable */.Ee)(runner.temporaryDirectory);
    if ((0,delivery_inputs/* refreshOf */.B_)(inputs) !== 'none') {
        const { checkRenewing } = await Promise.all(/* import() */[__webpack_require__.e(3436), __webpack_require__.e(6071), __webpack_require__.e(3786), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 9475));
        await checkRenewing(request, runner);
        return;
    }
    const profile = inputs['aws-profile'];
    const names = [...plan.targets.map(({ name }) => name), ...(profile === undefined ? [] : [profile])];
    if (names.length > 0) {
        const { checkProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(6071), __webpack_require__.e(3786)]).then(__webpack_require__.bind(__webpack_require__, 3786));
        await checkProfileDelivery(runner, names, profileOptions(inputs));
    }
}
function profileOptions(inputs) {
    return { overwrite: inputs['overwrite-aws-profile'] === true, files: inputs['profile-files'] ?? 'home' };
}
/** Hands the result of a login to the job: profiles, outputs, environment; see {@link handOver}. */
async function deliver({ request, login, endsAt }, runner) {
    const { inputs, plan } = request;
    const goods = goodsOf(request, login, runner);
    if (inputs['mask-aws-account-id'] === true) {
        goods.identities.forEach(({ account, arn }) => {
            runner.conceal(account);
            runner.conceal(arn);
        });
    }
    if (plan.targets.length > 1) {
        warnOfOtherRegion(plan, runner);
    }
    const way = (0,delivery_inputs/* refreshOf */.B_)(inputs) === 'none' ? asTheyAre(request, goods, runner) : await renewing(request, login, runner);
    await handOver({ outputs: goods.outputs, endsAt, ...way }, runner);
}
/** Credentials that renew themselves: what that takes is loaded where it is asked for. */
async function renewing(request, login, runner) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3436), __webpack_require__.e(6071), __webpack_require__.e(3786), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 9475))).renewingWay(request, login, runner);
}
/** Credentials that end with their session: as keys, in profiles and variables. */
function asTheyAre(request, { entries, ...goods }, runner) {
    const variables = variablesOf(request, goods, runner);
    return { variables, ...(entries.length === 0 ? {} : { profiles: { entries, ...profileOptions(request.inputs) } }) };
}
function goodsOf(request, login, runner) {
    const { inputs, plan } = request;
    const outputCredentials = inputs['output-credentials'] === true;
    switch (login.kind) {
        case 'existing':
            warnOfNoProfile(inputs, runner);
            return {
                outputs: (0,outputs/* existingOutputs */.ke)(login.identity),
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
                outputs: (0,outputs/* outputValues */.uN)(result, outputCredentials && brings),
                region: plan.region,
                entries: brings && profile !== undefined ? [entryOf(profile, plan.region, result)] : [],
                identities: [result.identity],
                ...(brings ? { credentials: result.credentials } : {}),
            };
        }
        case 'targets':
            return goodsOfTargets(login, { outputCredentials, guard: (text) => runner.withoutSecrets(text) });
    }
}
function goodsOfTargets({ outcomes }, settings) {
    const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
    const [only] = outcomes.length === 1 ? reached : [];
    return {
        outputs: (0,outputs/* targetOutputs */.OL)(outcomes, settings),
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
        return plan.targets.length > 0 && clearOthers
            ? (0,environment/* environmentVariables */.ro)({ clearOthers }, runner.environment)
            : new Map();
    }
    const variables = (0,environment/* environmentVariables */.ro)({ clearOthers, ...(0,objects/* withoutUndefined */.r)({ region, access: accessBy(inputs['aws-profile'], credentials) }) }, runner.environment);
    (0,emptied_profile/* warnOfEmptiedProfile */.P)(variables, 'some SDKs would prefer it to the exported keys', runner.log);
    return variables;
}
function accessBy(profile, credentials) {
    return credentials === undefined ? undefined : { kind: 'keys', credentials, ...(0,objects/* withoutUndefined */.r)({ profile }) };
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
        access: {
            kind: 'keys',
            accessKeyId: accessKeyId.reveal(),
            secretAccessKey,
            ...(sessionToken === undefined ? {} : { sessionToken }),
        },
    };
}

// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(4414);
;// CONCATENATED MODULE: ./src/step/summarise.ts


/**
 * Writes the summary of a step that is over, where the input `job-summary` asks for one. A summary that cannot be written
 * is a warning: it is told after what the step came to, and changes nothing of that.
 *
 * @param failure what ended the step; absent where it succeeded
 */
async function summarise(journal, runner, failure) {
    const wish = journal.inputs?.['job-summary'] ?? 'on-failure';
    const hasFailed = failure !== undefined || journal.targetFailures.size > 0;
    if (wish === 'never' || (wish === 'on-failure' && !hasFailed)) {
        return;
    }
    try {
        const sheet = await runner.summary();
        if (sheet === undefined) {
            runner.log.debug('job-summary: this runner has no summaries (GITHUB_STEP_SUMMARY).');
            return;
        }
        const { renderSummary } = await __webpack_require__.e(/* import() */ 2745).then(__webpack_require__.bind(__webpack_require__, 2745));
        await sheet.append(renderSummary(storyOf(journal, runner, sheet.guard, failure), sheet));
    }
    catch (error) {
        runner.log.warning(`job-summary: not written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function storyOf({ request, taken, targetFailures, kept }, { facts }, guard, failure) {
    const ended = failure === undefined ? {} : { failure };
    const whose = kept === undefined ? {} : { kept };
    if (request === undefined) {
        return { facts, ...ended, ...whose };
    }
    const { plan, inputs } = request;
    return {
        facts,
        ...ended,
        ...whose,
        subject: {
            plan,
            guard,
            handedTo: (0,delivery_inputs/* placeOf */.$t)(inputs),
            isRenewed: (0,delivery_inputs/* refreshOf */.B_)(inputs) !== 'none',
            course: { taken, targetFailures, ...ended },
        },
    };
}

;// CONCATENATED MODULE: ./src/step/login-step.ts









/**
 * The step of the main action: reads, checks, logs in, delivers and summarises. A failure is told in the log and in the
 * exit status.
 *
 * @param startedAt when the step began, in the milliseconds of `performance.now()`
 */
async function loginStep(runner, startedAt) {
    const journal = new Journal();
    try {
        runner.warnOfUnknownInputs((0,inputs/* inputsOf */.Vc)('login'));
        const idToken = runner.idToken();
        const request = await (0,step_request/* readStepRequest */.I)({
            ...(0,reading/* readingOn */.M)(runner, startedAt, journal),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idToken !== undefined },
            check: delivery_inputs/* checkDeliveryInputs */.OD,
        });
        journal.request = request;
        await checkDelivery(request, runner);
        const endsAt = startedAt + request.network.deadlineSeconds * 1000;
        const start = { idToken, startedAt, watch: journal };
        await deliver({ request, login: await (0,login/* login */.i)(request, runner, start), endsAt }, runner);
        await summarise(journal, runner);
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
        await summarise(journal, runner, { error });
    }
}

;// CONCATENATED MODULE: ./src/main.ts


/** The action's main step. */
async function main() {
    const startedAt = performance.now();
    await loginStep((0,current/* currentRunner */.sF)(), startedAt);
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 4102:
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

/***/ 6207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ warnOfEmptiedProfile)
/* harmony export */ });
/**
 * Warns where a variable that names a profile had to be emptied: a runner cannot unset one, and some tools take the
 * empty name for a profile that is not there.
 *
 * @param reason why it could not stay: the end of a sentence
 */
function warnOfEmptiedProfile(variables, reason, log) {
    if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
        log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not take an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
    }
}


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   ke: () => (/* binding */ existingOutputs),
/* harmony export */   uN: () => (/* binding */ outputValues)
/* harmony export */ });
/* unused harmony exports OUTPUTS, PLAN_OUTPUTS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

/** The outputs of action.yml, with what each is. */
const OUTPUTS = {
    'aws-account-id': 'Account of the final credentials. Like the other outputs of one account, not set where there are several targets.',
    'authenticated-arn': 'ARN of the final credentials: of the assumed role’s session, or of the caller if no role was assumed.',
    'aws-access-key-id': 'Access key id, with output-credentials.',
    'aws-secret-access-key': 'Secret access key, with output-credentials.',
    'aws-session-token': 'Session token, with output-credentials.',
    'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
    'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
    chain: 'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request id of each; and target, for the last hop of one.',
    'credentials-endpoint': 'With refresh: server, where the credentials are served: http://127.0.0.1:PORT/credentials, and below it those of each target by its name. For AWS_CONTAINER_CREDENTIALS_FULL_URI of a step.',
    profiles: 'The targets as JSON, in their order: name, account, role, region and ok of each; and expiration or, for one that failed, error.',
};
/** The outputs of plan/action.yml, with what each is. */
const PLAN_OUTPUTS = {
    matrix: 'For strategy.matrix, by fromJSON: {"include": [...]}, with target, account, name, role, region and the labels of each row, and what its job hands on: targets and profiles.',
    count: 'How many rows the matrix has. 0 if nothing is selected: skip the job then, since GitHub takes no empty matrix.',
    targets: 'How many targets the rows have together.',
};
/** The outputs of a plan. */
function planOutputs({ matrix, targets }) {
    return new Map([
        ['matrix', JSON.stringify(matrix)],
        ['count', String(matrix.include.length)],
        ['targets', String(targets)],
    ]);
}
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
function targetOutputs(outcomes, { outputCredentials, guard }) {
    const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
    const ends = new Map();
    for (const { target, result } of reached) {
        const last = result.hops.at(-1);
        const others = ends.get(last);
        ends.set(last, others === undefined ? target.name : `${others}, ${target.name}`);
    }
    const hops = [...new Set(reached.flatMap(({ result }) => result.hops))];
    const expirations = reached.flatMap(({ result }) => result.credentials.expiration?.getTime() ?? []);
    const [only] = outcomes.length === 1 ? reached : [];
    const outputs = new Map(only === undefined ? [] : outputValues(only.result, outputCredentials));
    outputs.set('chain', JSON.stringify(hops.map((taken) => ({ ...describeHop(taken), target: ends.get(taken) }))));
    outputs.set('profiles', JSON.stringify(outcomes.map((outcome) => describeTarget(outcome, guard))));
    return expirations.length === 0
        ? outputs
        : outputs.set('session-expiration', new Date(Math.min(...expirations)).toISOString());
}
function describeTarget(outcome, guard) {
    const { target, kind } = outcome;
    const role = target.hops.at(-1)?.role;
    const planned = { name: target.name, region: target.region };
    if (kind === 'failed') {
        const [error] = guard((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(outcome.error)).split('\n');
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


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdingSignals),
/* harmony export */   j: () => (/* binding */ holdSignals)
/* harmony export */ });
/** What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the third. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Holds back signals that ask the process to end, until they are released. */
function holdSignals() {
    const controller = new AbortController();
    let received;
    const hold = (signal) => {
        received ??= signal;
        controller.abort();
    };
    SIGNALS.forEach((signal) => process.on(signal, hold));
    return {
        stop: controller.signal,
        received: () => received,
        release: () => {
            SIGNALS.forEach((signal) => process.off(signal, hold));
        },
    };
}
/**
 * Does work that must not be cut off half-way: a signal that asks the process to end is held back until the work is
 * done or taken back, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
async function holdingSignals(work) {
    const held = holdSignals();
    try {
        await work(held.stop);
    }
    finally {
        held.release();
        const received = held.received();
        if (received !== undefined)
            process.kill(process.pid, received);
    }
}


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** What the credentials of a chain are handed to, in words. */
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

/***/ 717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   F3: () => (/* binding */ splitCommas),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* unused harmony export DURATION */
/** Readers of the small values that users type: booleans, numbers, durations, lists. Undefined means unreadable. */
/** YAML 1.2 core schema, as `core.getBooleanInput` reads it. */
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text)) {
        return true;
    }
    return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}
/** A whole number without sign; `12x`, `1.5` and `0x10` are not numbers here. */
function parseWholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
const SECONDS_OF_UNIT = { '': 1, s: 1, m: 60, h: 3600 };
/** A duration as it is typed; the empty text is none, though it has this form. */
const DURATION = /^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/;
/** Seconds out of `3600`, `900s`, `45m`, `1h` or a sum of these, `1h30m`. */
function parseDuration(text) {
    if (!DURATION.test(text) || text === '') {
        return undefined;
    }
    return [...text.matchAll(/(\d+)([hms]?)/g)].reduce((total, [, amount, unit]) => total + Number(amount) * (SECONDS_OF_UNIT[unit ?? ''] ?? 0), 0);
}
/** Writes seconds as a person would: `1h`, `45m`, `1h 30m`, `20s`. */
function formatDuration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor((seconds % 3600) / 60), 'm'],
        [seconds % 60, 's'],
    ];
    const written = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
    return written.length === 0 ? '0s' : written.join(' ');
}
/** Non-empty lines, trimmed: what `core.getMultilineInput` makes of an input. */
function splitLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Items between commas or line ends, trimmed, without empty ones. */
function splitCommas(text) {
    return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ })

};
