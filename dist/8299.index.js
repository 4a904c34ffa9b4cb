export const id = 8299;
export const ids = [8299];
export const modules = {

/***/ 68155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** As many as a person works through in one go; thousands would not help in a log. */
const MAX_PRINTED = 50;
/** Collects every problem of a request, so that people can fix them all at once instead of one per run. */
class Problems {
    #list = [];
    #said = new Set();
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether there is a problem with an input or a part of it. */
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
        const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
        const left = this.#list.length - printed.length;
        return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}


/***/ }),

/***/ 74910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/core/version.ts

/** The version of this program, for the user agent and `--version`. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 10097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login)
});

// EXTERNAL MODULE: ./src/source/choose-source.ts
var choose_source = __webpack_require__(86160);
;// CONCATENATED MODULE: ./src/login/beginning.ts

/**
 * A source that says once, in one line, where the chain starts and why there: a token at once, credentials as soon as
 * they are found, since only then is it known where.
 */
function announced(source, request, { log, idToken }) {
    const why = whyThere(request, idToken);
    const say = (where) => {
        log.info(`Starting from ${where}${why === undefined ? '' : `: ${why}`}.`);
    };
    if (source.kind === 'token') {
        say(source.name);
        return source;
    }
    let isSaid = false;
    return {
        kind: source.kind,
        name: source.name,
        credentials: async () => {
            const credentials = await source.credentials();
            if (!isSaid) {
                isSaid = true;
                say(credentials.foundIn ?? source.name);
            }
            return credentials;
        },
    };
}
/** Why a source that nobody asked for is used; undefined for one that was. */
function whyThere({ source, inputs }, idToken) {
    if (source.isFallback !== true) {
        return undefined;
    }
    if (!(0,choose_source/* assumesRole */.Qh)(inputs)) {
        return 'no role is asked for';
    }
    return idToken === undefined ? 'the job has no OIDC token' : 'force-skip-oidc is true';
}
/** STS whose answers about a caller are concealed (`mask-aws-account-id`): the account that a chain starts in as well. */
function concealingIdentities(sts, conceal) {
    return {
        assumeRole: (call, caller) => sts.assumeRole(call, caller),
        assumeRoleWithWebIdentity: (call, source) => sts.assumeRoleWithWebIdentity(call, source),
        getCallerIdentity: async (region, caller) => concealed(await sts.getCallerIdentity(region, caller), conceal),
    };
}
function concealed(identity, conceal) {
    // The account first: the line that masks the ARN names it.
    conceal(identity.account);
    conceal(identity.arn);
    return identity;
}

// EXTERNAL MODULE: ./src/login/open-ends.ts
var open_ends = __webpack_require__(7724);
// EXTERNAL MODULE: ./src/login/run-chains.ts + 1 modules
var run_chains = __webpack_require__(22823);
// EXTERNAL MODULE: ./src/net/network.ts
var net_network = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/net/call-limiter.ts
var call_limiter = __webpack_require__(10498);
// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(55572);
// EXTERNAL MODULE: ./src/sts/sts-client.ts + 1 modules
var sts_client = __webpack_require__(12379);
;// CONCATENATED MODULE: ./src/login/login.ts








/**
 * Turns a checked request into credentials: the network part of a step, under one deadline. Delivers nothing.
 *
 * @throws RoleChainError that says what failed, why, and what to do
 */
async function login(request, runner, { idToken, startedAt, watch }) {
    const { network, plan } = request;
    maskWhatWasAskedFor(request, runner);
    network.notes.forEach((note) => {
        runner.log.info(note);
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    plan.notices.forEach((message) => {
        runner.log.notice(message);
    });
    return (0,net_network/* withNetwork */.p)(network, { log: runner.log, startedAt, doing: 'logging in' }, (open) => connect({ ...open, request, runner, idToken, watch }));
}
async function connect({ request, runner, idToken, watch, http, retry }) {
    const { plan, inputs, network } = request;
    const ignoreEnvironment = inputs['unset-current-credentials'] === true;
    const explains = inputs.explain !== 'never';
    const useExisting = wantsExisting(request, runner.log);
    const start = {
        source: request.source,
        region: plan.region,
        endpoints: network.endpoints,
        idToken,
        skipsIdToken: inputs['force-skip-oidc'] === true,
        ignoreEnvironment,
        explains,
        ...limiterFor(request, runner),
    };
    const { source: opened, sts: client } = (0,open_ends/* openEnds */.f)(start, { http, retry }, runner);
    const sts = inputs['mask-aws-account-id'] === true ? concealingIdentities(client, runner.conceal) : client;
    getReady(opened, request, http, useExisting);
    if (useExisting) {
        const { source: ambient } = (0,open_ends/* openEnds */.f)({ ...start, source: (0,choose_source/* sourceOf */.vz)({ kind: 'ambient' }) }, { http, retry }, runner);
        const existing = await findExisting(request, { runner, sts, source: opened, ambient });
        if (existing !== undefined) {
            (0,run_chains/* checkAccount */.g4)(existing.identity.account, inputs['allowed-account-ids']);
            watch?.onKept(existing.identity);
            return { kind: 'existing', ...existing };
        }
    }
    const source = announced(opened, request, { log: runner.log, idToken });
    const avoidsSpecialCharacters = inputs['special-characters-workaround'] === true;
    const world = (0,run_chains/* chainContext */.lu)({ plan, avoidsSpecialCharacters, explains }, runner, { sts, source, watch });
    return plan.targets.length === 0
        ? { kind: 'chain', result: await (0,run_chains/* reachEnd */.j1)(request, world, runner) }
        : { kind: 'targets', outcomes: await (0,run_chains/* reachTargets */.YW)(request, world, runner) };
}
/** Sequential calls need no limit; many at once do. */
function limiterFor({ plan, network }, { log }) {
    const report = (message) => {
        log.info(message);
    };
    return plan.targets.length < 2
        ? {}
        : { limiter: new call_limiter/* CallLimiter */.z({ most: network.maxConcurrency, random: Math.random, report }) };
}
async function findExisting(...of) {
    return (await Promise.all(/* import() */[__webpack_require__.e(4827), __webpack_require__.e(3940)]).then(__webpack_require__.bind(__webpack_require__, 13940))).existingSession(...of);
}
/** Credentials to be unset are not kept: as in v6, which unsets first and then finds nothing. */
function wantsExisting({ inputs }, log) {
    const wanted = inputs['use-existing-credentials'] === true;
    if (wanted && inputs['unset-current-credentials'] === true) {
        log.notice('use-existing-credentials: not checked, since unset-current-credentials is true; logging in.');
        return false;
    }
    return wanted;
}
/**
 * Use network time for loading: the token request goes out first, and meanwhile the SDK is loaded and the connection to
 * STS opened.
 */
function getReady(source, request, http, useExisting) {
    const ignore = () => {
        // Whatever needs the result asks for it again, and gets the failure then.
    };
    if (source.kind === 'token' && !useExisting) {
        source.token().catch(ignore);
    }
    const { plan } = request;
    const [first] = plan.hops.length > 0 ? plan.hops : (plan.targets[0]?.hops ?? []);
    const region = first?.region ?? plan.region;
    http.warmUp((0,endpoint/* stsEndpoint */.u1)(region, request.network.endpoints));
    setImmediate(() => {
        (0,sts_client/* loadStsQuery */.N)().catch(ignore);
    });
}
/** Account ids, if requested, and the password of a proxy: before anything else is written. */
function maskWhatWasAskedFor({ inputs, plan, network }, runner) {
    const { proxy } = network.http;
    if (proxy !== undefined && proxy.proxy.password !== '') {
        runner.conceal(decodeURIComponent(proxy.proxy.password));
        runner.conceal(proxy.proxy.password);
    }
    if (inputs['mask-aws-account-id'] === true) {
        const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
        const accounts = hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.account] : []));
        new Set(accounts).forEach((account) => runner.conceal(account));
    }
}


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openEnds)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12379);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74910);



/** The two ends of the wire: the identity source, and STS. No request is made yet. */
function openEnds({ source: chosen, region, endpoints, idToken, skipsIdToken = false, ignoreEnvironment, explains, limiter, }, { http, retry }, runner) {
    const source = chosen.open({
        runner,
        idToken,
        skipsIdToken,
        http,
        retry,
        region,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(region, endpoints),
        ignoreEnvironment,
        // Explanations are loaded only when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 66307))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__/* .StsClient */ .y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x }) };
}


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/runner/current.ts + 3 modules
var current = __webpack_require__(24735);
// EXTERNAL MODULE: ./src/login/login.ts + 1 modules
var login = __webpack_require__(10097);
;// CONCATENATED MODULE: ./src/login/run-record.ts
/** A record of a step's progress, so that its summary can report it however the step ends. Holds no credentials. */
class RunRecord {
    inputs;
    request;
    /** The identity of the credentials that the job already had and keeps. */
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

// EXTERNAL MODULE: ./src/login/step-request.ts + 13 modules
var step_request = __webpack_require__(2326);
// EXTERNAL MODULE: ./src/ci/systems.ts + 3 modules
var systems = __webpack_require__(96781);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/sink/signals.ts
var signals = __webpack_require__(93714);
// EXTERNAL MODULE: ./src/sink/undo/record.ts + 1 modules
var record = __webpack_require__(69590);
// EXTERNAL MODULE: ./src/sink/undo/record-file.ts
var record_file = __webpack_require__(52228);
;// CONCATENATED MODULE: ./src/sink/hand-over.ts




/**
 * Delivers a login to all sinks, or to none. Every sink prepares what it will write; how to undo that is recorded for
 * post; then they write, in order. A failure undoes what was done and drops the record, unless it is still needed; a
 * signal is held back until either is finished.
 *
 * @throws RoleChainError `delivery`
 */
async function handOver(sinks, delivery, runner) {
    await (0,signals/* holdingSignals */.d)((stop) => handOverWhole(sinks, delivery, { runner, stop }));
}
async function handOverWhole(sinks, delivery, { runner, stop }) {
    const rollBack = await runner.checkpoint();
    const records = new Records(runner);
    const prepared = [];
    try {
        let values = { outputs: new Map(), variables: new Map(), history: {} };
        for (const [name, load] of sinks) {
            const sink = await load();
            const entryOf = (data) => ({
                sink: name,
                data: requireUndoable(sink, name, data),
                trace: sink.traceOf?.(data),
            });
            const record = (data) => records.write(entryOf(data));
            const ready = await sink.prepare(delivery, { runner, values, stop, record });
            if (ready === undefined)
                continue;
            prepared.push(ready);
            values = withFurther(values, ready.values ?? {});
            if (ready.record !== undefined)
                records.add(entryOf(ready.record));
        }
        await records.write();
        await records.removeEarlier();
        for (const { write } of prepared)
            await write?.();
    }
    catch (error) {
        for (const { abandon } of prepared.reverse())
            await abandon?.();
        await takeBack(records, sinks, runner);
        await rollBack().catch((failure) => {
            runner.log.warning(`What this step has already delivered could not be undone: ${(0,errors/* messageOf */.bD)(failure)}`);
        });
        throw error;
    }
}
/** Finds what post would refuse before anything is written. */
function requireUndoable({ undo }, name, data) {
    if (undo?.(data) === undefined) {
        throw new Error(`the sink ${name} does not know its own record`);
    }
    return data;
}
function withFurther(values, further) {
    const { outputs = new Map(), variables = new Map(), history = {}, ...rest } = further;
    return {
        ...values,
        ...rest,
        outputs: new Map([...values.outputs, ...outputs]),
        variables: new Map([...values.variables, ...variables]),
        history: { ...values.history, ...history },
    };
}
/** The records of one delivery. Each holds everything to undo so far, so the last one is enough. */
class Records {
    #runner;
    #entries = [];
    #paths = [];
    /** The entries on record. */
    recorded = [];
    constructor(runner) {
        this.#runner = runner;
    }
    get paths() {
        return this.#paths;
    }
    add(entry) {
        this.#entries.push(entry);
    }
    /** Writes a record, unless everything is already on record. @throws RoleChainError `delivery` */
    async write(...further) {
        this.#entries.push(...further);
        if (this.#entries.length === this.recorded.length)
            return;
        const entries = [...this.#entries];
        this.#paths.push(await (0,record/* recordUndo */.UO)(entries, this.#runner));
        this.recorded = entries;
    }
    async removeEarlier() {
        for (const path of this.#paths.splice(0, this.#paths.length - 1))
            await (0,record_file/* removeRecord */.GI)(path);
    }
}
/** Undoes what was recorded, except what the runner rolls back. */
async function takeBack({ recorded, paths }, sinks, runner) {
    if (paths.length === 0)
        return;
    const { undoEntries } = await __webpack_require__.e(/* import() */ 1579).then(__webpack_require__.bind(__webpack_require__, 11579));
    if ((await undoEntries(recorded, { sinks, runner, isStepOver: false })) !== 'done')
        return;
    for (const path of paths) {
        await (0,record_file/* removeRecord */.GI)(path).catch((error) => {
            runner.log.warning(`The record ${path}, which is no longer needed, could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

// EXTERNAL MODULE: ./src/step/sinks.ts
var step_sinks = __webpack_require__(74466);
;// CONCATENATED MODULE: ./src/step/deliver.ts



/** Checks before any network call, as far as possible, whether delivery could work. */
async function checkDelivery(request, runner) {
    await runner.checkDelivery();
    if (leavesSomething(request)) {
        await (0,record_file/* checkRecordable */.Ee)(runner.temporaryDirectory);
    }
    const sinks = await Promise.all([...step_sinks/* SINKS */.x.values()].map((load) => load()));
    for (const { check } of sinks)
        await check?.(request, runner);
}
/** Whether post will have something to undo: not if all that is delivered are outputs. */
function leavesSomething({ inputs, plan }) {
    const { 'output-env-credentials': environment, 'aws-profile': profile, refresh = 'none' } = inputs;
    return environment !== false || profile !== undefined || refresh !== 'none' || plan.targets.length > 0;
}
/** Delivers the result of a login to the job, through all sinks: see {@link handOver}. */
async function deliver(delivery, runner) {
    const { inputs, plan } = delivery.request;
    if (inputs['mask-aws-account-id'] === true) {
        identitiesOf(delivery.login).forEach(({ account, arn }) => {
            runner.conceal(account);
            runner.conceal(arn);
        });
    }
    if (plan.targets.length > 1) {
        warnOfOtherRegion(plan, runner);
    }
    await handOver(step_sinks/* SINKS */.x, delivery, runner);
}
/** What names the accounts that are told. */
function identitiesOf(login) {
    switch (login.kind) {
        case 'existing':
            return [login.identity];
        case 'chain':
            return [login.result.identity];
        case 'targets':
            return login.outcomes.flatMap((outcome) => (outcome.kind === 'reached' ? [outcome.result.identity] : []));
    }
}
/** AWS tools prefer the variables to the region of any profile. */
function warnOfOtherRegion({ targets }, { environment, log }) {
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const region = environment[variable] ?? '';
        const others = targets.filter((target) => target.region !== region).length;
        if (region !== '' && others > 0) {
            log.warning(`${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`);
        }
    }
}

// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(32650);
;// CONCATENATED MODULE: ./src/step/summarize.ts



/**
 * Writes the summary of a finished step, if the input `job-summary` asks for one. If it cannot be written, that is a
 * warning after the result of the step, and does not change it.
 *
 * @param failure the failure that ended the step; absent if it succeeded
 */
async function summarize(runRecord, runner, failure) {
    const wish = runRecord.inputs?.['job-summary'] ?? 'on-failure';
    const hasFailed = failure !== undefined || runRecord.targetFailures.size > 0;
    if (wish === 'never' || (wish === 'on-failure' && !hasFailed)) {
        return;
    }
    try {
        const sheet = await runner.summary();
        if (sheet === undefined) {
            runner.log.debug('job-summary: this runner has no summaries (GITHUB_STEP_SUMMARY).');
            return;
        }
        const { renderSummary } = await __webpack_require__.e(/* import() */ 4168).then(__webpack_require__.bind(__webpack_require__, 94168));
        await sheet.append(renderSummary(storyOf(runRecord, runner, sheet.guard, failure), sheet));
    }
    catch (error) {
        runner.log.warning(`job-summary: not written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function storyOf({ request, taken, targetFailures, kept }, { environment }, guard, failure) {
    const facts = (0,systems/* factsOf */.xS)(environment);
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
 * The step of the main action: reads, checks, logs in, delivers and summarizes. A failure is reported in the log and
 * the exit status.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 */
async function loginStep(runner, startedAt) {
    const runRecord = new RunRecord();
    try {
        const idToken = (0,systems/* idTokenOf */.uw)(runner);
        const request = await (0,step_request/* readStepRequest */.I)({
            ...(0,reading/* readingOn */.M)(runner, startedAt, runRecord),
            misnamed: runner.misnamedInputs((0,inputs/* inputsOf */.Vc)('login')),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idToken !== undefined },
            check: delivery_inputs/* checkDeliveryInputs */.OD,
        });
        runRecord.request = request;
        await checkDelivery(request, runner);
        const endsAt = startedAt + request.network.deadlineSeconds * 1000;
        const start = { idToken, startedAt, watch: runRecord };
        await deliver({ request, login: await (0,login/* login */.i)(request, runner, start), endsAt }, runner);
        await summarize(runRecord, runner);
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
        await summarize(runRecord, runner, { error });
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

/***/ 10498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CallLimiter)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);

/** How long no call is started after a throttled one, in milliseconds: initial and maximum. */
const FIRST_PAUSE = 200;
const MAX_PAUSE = 10_000;
/**
 * Limits concurrent calls, and lowers the limit while AWS throttles: a throttled call halves the limit and briefly
 * holds all others back, and each round of successful calls raises it by one (additive increase, multiplicative
 * decrease, as in TCP: RFC 5681). So all calls slow down together, instead of some failing.
 */
class CallLimiter {
    #settings;
    #waiting = [];
    #allowed;
    #underWay = 0;
    /** Counts slow-downs: calls started before the last one carry no new information. */
    #round = 0;
    #pause = FIRST_PAUSE;
    #heldUntil = 0;
    #willWake = false;
    constructor(settings) {
        this.#settings = settings;
        this.#allowed = settings.most;
    }
    /** Makes a call when it is its turn, first come, first served. */
    async run(call) {
        await this.#turn();
        const round = this.#round;
        try {
            const value = await call();
            this.#speedUp();
            return value;
        }
        catch (error) {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk && error.kind === 'throttled' && round === this.#round) {
                this.#slowDown();
            }
            throw error;
        }
        finally {
            this.#underWay -= 1;
            this.#next();
        }
    }
    #turn() {
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#next();
        });
    }
    #next() {
        const held = this.#heldUntil - performance.now();
        if (held > 0) {
            this.#wakeIn(held);
            return;
        }
        while (this.#underWay < Math.floor(this.#allowed)) {
            const begin = this.#waiting.shift();
            if (begin === undefined) {
                return;
            }
            this.#underWay += 1;
            begin();
        }
    }
    #wakeIn(milliseconds) {
        if (this.#willWake) {
            return;
        }
        this.#willWake = true;
        setTimeout(() => {
            this.#willWake = false;
            this.#next();
        }, Math.ceil(milliseconds));
    }
    #speedUp() {
        this.#allowed = Math.min(this.#settings.most, this.#allowed + 1 / this.#allowed);
        this.#pause = FIRST_PAUSE;
    }
    #slowDown() {
        const { random, report } = this.#settings;
        const pause = Math.ceil(this.#pause * (0.5 + random() / 2));
        this.#round += 1;
        this.#allowed = Math.max(1, this.#allowed / 2);
        this.#heldUntil = performance.now() + pause;
        this.#pause = Math.min(MAX_PAUSE, this.#pause * 2);
        report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`);
    }
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47505);




/** Lets the deadline of the request in progress report before the overall one. */
const GRACE_MILLISECONDS = 250;
/**
 * Does network work under the step's deadline, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(createHttp(settings, log), () => 'reading the CA bundle');
        const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
                log.info(message);
            },
        };
        return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
    }
    finally {
        deadline.stop();
        http?.close();
    }
}
async function createHttp({ caBundle, ...others }, log) {
    if (caBundle === undefined || !(others.caBundleMayBeMissing === true && (await isMissing(caBundle)))) {
        return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create({ ...others, ...(caBundle === undefined ? {} : { caBundle }) });
    }
    log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
    return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create(others);
}
function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}


/***/ }),

/***/ 56273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs),
/* harmony export */   oU: () => (/* binding */ exportsCredentials)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** Whether to put credentials in the job environment: by default, unless they go to a profile or several targets. */
function exportsCredentials({ inputs, plan }) {
    return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
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


/***/ }),

/***/ 93714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdingSignals),
/* harmony export */   j: () => (/* binding */ holdSignals)
/* harmony export */ });
/**
 * What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the
 * third.
 */
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
 * Does work that must not be interrupted: a signal that asks the process to end is held back until the work is done or
 * undone, and then ends the process as it would have. Steps of the work that may take long give up when
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


/***/ })

};
