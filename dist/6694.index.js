export const id = 6694;
export const ids = [6694,3159];
export const modules = {

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
        // The search for an existing session may find the same.
        onUnused: (0,open_ends/* warnOnce */.m)(runner.log),
        explains,
        ...limiterFor(request, runner),
    };
    const { source: opened, sts: client } = (0,open_ends/* openEnds */.f)(start, { http, retry }, runner);
    const sts = inputs['mask-aws-account-id'] === true ? concealingIdentities(client, runner.conceal) : client;
    getReady(opened, request, http, useExisting);
    if (useExisting) {
        const { source: ambient } = (0,open_ends/* openEnds */.f)({ ...start, source: (0,choose_source/* ambientSource */.aN)() }, { http, retry }, runner);
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
        : { limiter: new call_limiter/* CallLimiter */.z({ max: network.maxConcurrency, random: Math.random, report }) };
}
async function findExisting(...of) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3082), __webpack_require__.e(3940)]).then(__webpack_require__.bind(__webpack_require__, 13940))).existingSession(...of);
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
/* harmony export */   f: () => (/* binding */ openEnds),
/* harmony export */   m: () => (/* binding */ warnOnce)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12379);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74910);



/** For {@link ChainStart.onUnused}: warns of the same only once, however many sources find it. */
function warnOnce(log) {
    const told = new Set();
    return (warning) => {
        if (told.has(warning))
            return;
        told.add(warning);
        log.warning(warning);
    };
}
/** The two ends of the wire: the identity source, and STS. No request is made yet. */
function openEnds({ source: chosen, endpoints, explains, limiter, ...opening }, { http, retry }, runner) {
    const source = chosen.open({
        ...opening,
        runner,
        http,
        retry,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(opening.region, endpoints),
        // Explanations are loaded only when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 66307))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__/* .StsClient */ .y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x }) };
}


/***/ }),

/***/ 81581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ targetOfFile),
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   q0: () => (/* binding */ targetsOfAccounts),
/* harmony export */   yT: () => (/* binding */ namedById)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66578);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);



/** A target per account, in order, with the account's name made fit for a profile name. */
function targetsOfAccounts(accounts, { roleName, partition, region }) {
    return accounts.map((account) => ({
        target: profileNameOf(account),
        account: account.id,
        name: account.name,
        role: `arn:${partition}:iam::${account.id}:role/${roleName}`,
        region,
        labels: {},
        from: 'row',
    }));
}
/**
 * Gives each target a unique name: accounts may have the same name as another or as a target of the file. Names also
 * differ when compared case-insensitively, as on some systems.
 */
function eachNamedOnce(targets) {
    const times = new Map();
    targets.forEach(({ target }) => times.set(target.toLowerCase(), (times.get(target.toLowerCase()) ?? 0) + 1));
    const taken = new Set(targets.filter(({ from }) => from === 'config-file').map(({ target }) => target.toLowerCase()));
    return targets.map((target) => {
        if (target.from === 'config-file') {
            return target;
        }
        const isOnly = times.get(target.target.toLowerCase()) === 1;
        const { account } = target;
        const candidates = [
            ...(isOnly ? [target.target] : []),
            `${target.target}-${account}`,
            account,
            `account-${account}`,
        ];
        const name = candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? account;
        taken.add(name.toLowerCase());
        return { ...target, target: name };
    });
}
/** Targets of an organization named by account ID, which is shorter than most names. */
function namedById(targets) {
    return eachNamedOnce(targets.map((target) => (target.from === 'row' ? { ...target, target: target.account } : target)));
}
/** Account names are free text; profile names are not. */
function profileNameOf({ id, name }) {
    const plain = (0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .s)(name.replace(/[^A-Za-z0-9_.@+-]+/g, '-').replace(/^-+/, ''), '-');
    return plain === '' || (0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_2__/* .validateProfileName */ .d)(plain) !== undefined ? id : plain;
}
/** A target of the config file. */
function targetOfFile({ name, hops, region, labels }, defaultRegion) {
    const role = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(hops.at(-1)?.role ?? '');
    return {
        target: name,
        account: role?.account ?? '',
        name,
        role: role?.arn ?? '',
        region: region ?? defaultRegion,
        labels,
        from: 'config-file',
    };
}
/** Replaces targets by those of the file for the same account: the file has what is special about it. */
function overlay(accounts, file) {
    const byAccount = new Map();
    for (const target of file) {
        byAccount.set(target.account, [...(byAccount.get(target.account) ?? []), target]);
    }
    const known = new Set(accounts.map(({ account }) => account));
    return {
        targets: eachNamedOnce(accounts.flatMap((target) => byAccount.get(target.account) ?? [target])),
        beside: file.filter(({ account }) => !known.has(account)),
    };
}


/***/ }),

/***/ 69068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ MAX_JOBS),
/* harmony export */   i6: () => (/* binding */ fitsOutput),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   vY: () => (/* binding */ requireFit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** GitHub runs at most this many jobs per matrix. */
const MAX_JOBS = 256;
/** All outputs of a job may total 1 MB, counted in UTF-16; this leaves room for `count` and others. */
const MAX_CHARACTERS = 510_000;
/** Linux starts no program with a variable of 128 KiB or more, and inputs are variables (execve(2), MAX_ARG_STRLEN). */
const MAX_INPUT_BYTES = 120_000;
/**
 * A row per target or, if there are more targets than jobs, rows of several targets, split as evenly as possible, in
 * target order.
 */
function matrixOf(targets, { maxJobs, region }) {
    const jobs = Math.min(targets.length, maxJobs);
    const start = (job) => Math.floor((job * targets.length) / jobs);
    const rows = Array.from({ length: jobs }, (_, job) => targets.slice(start(job), start(job + 1)));
    return { include: rows.map((row) => rowOf(row, region)) };
}
/** Whether a matrix fits into a job output. */
function fitsOutput(matrix) {
    return JSON.stringify(matrix).length <= MAX_CHARACTERS;
}
/**
 * @throws RoleChainError `delivery` if the matrix is too large for an output
 * @see https://docs.github.com/en/actions/reference/limits
 */
function requireFit(matrix, targets) {
    const longest = Math.max(0, ...matrix.include.flatMap((row) => Object.values(row)).map((text) => Buffer.byteLength(text)));
    if (longest > MAX_INPUT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `A row of the matrix has ${longest} bytes in one field, for ${targets} targets in ${matrix.include.length} rows; an input of a step has room for about ${MAX_INPUT_BYTES}.`,
            hint: `Allow more rows: max-jobs, up to ${MAX_JOBS}.`,
        });
    }
    if (!fitsOutput(matrix)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `The matrix of ${targets} targets has ${JSON.stringify(matrix).length} characters, and an output of GitHub Actions has room for about ${MAX_CHARACTERS}.`,
            hint: 'Split it: use several plan steps in separate jobs, each for a part (organizational-units, account-names, targets), each with a matrix.',
        });
    }
}
function rowOf(targets, region) {
    const [first, ...others] = targets.map(fieldsOf);
    const shared = Object.entries(first ?? {}).filter(([field, value]) => others.every((other) => other[field] === value));
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const listed = targets.filter(({ from }) => from === 'config-file').map(({ target }) => target);
    const written = targets.filter(({ from }) => from === 'row').map(({ target, role }) => `${keyOf(target)}: ${role}`);
    return {
        region,
        ...Object.fromEntries(shared),
        target: `${first?.['target'] ?? ''}${more}`,
        targets: listed.join(','),
        profiles: written.join('\n'),
    };
}
/** A name as a YAML key: plain if that is certain to be read as the same text, otherwise quoted. */
function keyOf(name) {
    return /^[A-Za-z_][\w.+-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name)
        ? name
        : JSON.stringify(name);
}
function fieldsOf({ target, account, name, role, region, labels }) {
    return { ...labels, target, account, name, role, region };
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
        this.#allowed = settings.max;
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
        this.#allowed = Math.min(this.#settings.max, this.#allowed + 1 / this.#allowed);
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

/***/ 54952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ACCOUNT_STATUSES)
/* harmony export */ });
/** What is read from AWS Organizations: an organization's accounts, their place in it, and their tags. */
/** The states of an account. Source: AWS Organizations API Reference, Account: State. */
const ACCOUNT_STATUSES = [
    'ACTIVE',
    'CLOSED',
    'PENDING_ACTIVATION',
    'PENDING_CLOSURE',
    'SUSPENDED',
];


/***/ }),

/***/ 83159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTargets: () => (/* binding */ readTargets)
/* harmony export */ });
/** The targets of a step: those of `config-file` that `targets` selects, then those of `profiles`. */
async function readTargets(inputs, reading) {
    return [...(await fromFile(inputs, reading)), ...(await fromProfiles(inputs, reading))];
}
async function fromFile(inputs, reading) {
    const { 'config-file': file, profiles } = inputs;
    const { problems, selectsAll, firstHop } = reading;
    const selection = inputs.targets ?? (selectsAll ? '*' : undefined);
    if (file === undefined) {
        if (inputs.targets !== undefined) {
            problems.add('targets', 'selects from a config-file, and there is none; use profiles to list targets in the step itself');
        }
        return [];
    }
    if (selection === undefined) {
        if (profiles === undefined) {
            problems.add('targets', `is needed with config-file: names, globs or labels of targets in ${file}; * for all`);
        }
        return [];
    }
    // Report input problems before the file may be fetched over the network.
    problems.throwIfAny();
    const text = await reading.configText(file);
    const { parseConfigFile } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 20038));
    const { targets } = await parseConfigFile(text, { file, problems, firstHop });
    const { selectTargets } = await __webpack_require__.e(/* import() */ 7468).then(__webpack_require__.bind(__webpack_require__, 27468));
    return problems.isEmpty ? selectTargets(selection, targets, problems, 'targets', reading.tellOfNone) : targets;
}
async function fromProfiles({ profiles }, reading) {
    if (profiles === undefined) {
        return [];
    }
    const { parseProfiles } = await __webpack_require__.e(/* import() */ 5659).then(__webpack_require__.bind(__webpack_require__, 55659));
    return parseProfiles(profiles, reading);
}


/***/ }),

/***/ 50946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeMatrix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10097);
/* harmony import */ var _matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81581);
/* harmony import */ var _matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69068);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1101);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84808);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36449);
/* harmony import */ var _source_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99880);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74910);









/**
 * Makes the requested matrix: the targets of the file, or the accounts of the organization, replaced by targets of the
 * file where both exist; without targets that nothing changed for.
 *
 * @throws RoleChainError which says what failed, why, and what to do
 */
async function makeMatrix(request, runner, start) {
    const { login: step, maxJobs } = request;
    request.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    const fromFile = request.targets.map((target) => (0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOfFile */ .Bt)(target, step.plan.region));
    const all = await withOrganization(fromFile, request, runner, start);
    const targets = await withoutUnchanged(all, request, runner, start);
    return fit(targets, { maxJobs, region: step.plan.region }, runner);
}
/** The matrix of targets; of their account IDs instead of names, if it would otherwise be too large for an output. */
function fit(targets, settings, { log }) {
    let matrix = (0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixOf */ .lQ)(targets, settings);
    if (!(0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsOutput */ .i6)(matrix)) {
        matrix = (0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixOf */ .lQ)((0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .namedById */ .yT)(targets), settings);
        log.notice('The matrix is too large with the names of accounts, so their ids are the names of targets in it.');
    }
    (0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFit */ .vY)(matrix, targets.length);
    if (targets.length > matrix.include.length) {
        log.notice(`The matrix has ${targets.length} targets in ${matrix.include.length} rows.`);
    }
    return { matrix, targets: targets.length };
}
async function withOrganization(fromFile, { organization, login: step }, runner, start) {
    if (organization === undefined) {
        return fromFile;
    }
    const identity = identityOf(await (0,_login_login_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .i)(step, runner, start), runner);
    const { startedAt } = start;
    const accounts = await (0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__/* .withNetwork */ .p)(step.network, { log: runner.log, startedAt, doing: 'listing the accounts of the organization' }, async (network) => {
        const client = await organizationsClient(step, network, identity, runner);
        const { listAccounts } = await __webpack_require__.e(/* import() */ 3614).then(__webpack_require__.bind(__webpack_require__, 53614));
        const listing = await listAccounts(organization.filter, client);
        tellUnmatched(listing.unmatched, runner);
        return listing.accounts;
    });
    return laidOver(accounts, fromFile, organization, runner);
}
async function organizationsClient({ network, plan }, { http, retry }, identity, { environment, log }) {
    const { OrganizationsClient: Client } = await __webpack_require__.e(/* import() */ 3654).then(__webpack_require__.bind(__webpack_require__, 83654));
    const { endpointFromEnvironment, organizationsEndpoint } = await __webpack_require__.e(/* import() */ 618).then(__webpack_require__.bind(__webpack_require__, 50618));
    const override = endpointFromEnvironment(environment);
    const { fips, dualStack } = network.endpoints;
    const endpoints = { fips, dualStack, ...(override === undefined ? {} : { override: override.url }) };
    if (override !== undefined) {
        log.info(`AWS Organizations is reached at ${override.url.host}, as ${override.variable} says.`);
    }
    return new Client({
        http,
        retry,
        endpoint: organizationsEndpoint(plan.region, endpoints),
        ...identity,
        // The explanations are loaded only when there is something to explain.
        explain: async (failure, attempt) => (await Promise.all(/* import() */[__webpack_require__.e(3082), __webpack_require__.e(2859)]).then(__webpack_require__.bind(__webpack_require__, 62859))).explainOrganizationsFailure(failure, attempt),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x,
        maxConcurrency: network.maxConcurrency,
    });
}
function laidOver(accounts, fromFile, { role }, { log }) {
    const { targets, beside } = (0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .overlay */ .Lw)((0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOfAccounts */ .q0)(accounts, role), fromFile);
    if (beside.length > 0) {
        log.notice(`config-file: left out, since their accounts are not among the selected accounts of the organization: ${beside.map(({ target }) => target).join(', ')}.`);
    }
    return targets;
}
/**
 * A unit or a name that does not exist is a typo that would silently leave out accounts; a glob or a tag may well match
 * nothing today.
 */
function tellUnmatched(unmatched, { log }) {
    const slips = unmatched.filter(({ field, value }) => field === 'organizationalUnits' || (field === 'names' && !(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(value)));
    const [first] = slips;
    if (first !== undefined) {
        const hasComma = slips.some(({ field, value }) => field === 'names' && value.includes(','));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: `${first.field === 'names' ? 'account-names' : 'organizational-units'}: ${slips.map(({ message }) => message).join('; ')}`,
            hint: hasComma
                ? 'List one per line, without commas.'
                : 'Units are paths of names from the root down, with / between: Workloads/Prod. Nothing was output.',
        });
    }
    unmatched.forEach(({ message }) => {
        log.warning(`No account is selected by this: ${message}`);
    });
}
/** The identity of the credentials from a login. */
function identityOf(outcome, runner) {
    if (outcome.kind === 'chain') {
        return { credentials: outcome.result.credentials, caller: outcome.result.identity.arn };
    }
    const credentials = (0,_source_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentCredentials */ .S)(runner.environment, runner.conceal);
    if (outcome.kind === 'targets' || credentials === undefined) {
        throw new Error('a plan logs in without targets, and keeps only credentials that are there');
    }
    return { credentials, caller: outcome.identity.arn };
}
async function withoutUnchanged(targets, request, runner, { startedAt }) {
    const { inputs, login: step } = request;
    const paths = new Map(request.targets.map((target) => [target.name, target.paths]));
    const pathsOf = ({ target, from }) => from === 'config-file' ? (paths.get(target) ?? []) : [];
    if (inputs['only-changed'] !== true || targets.every((target) => pathsOf(target).length === 0)) {
        return targets;
    }
    const doing = 'finding out what has changed';
    const changed = await (0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__/* .withNetwork */ .p)(step.network, { log: runner.log, startedAt, doing }, (open) => changedFilesOf(request, runner, open));
    if (changed.kind === 'some') {
        runner.log.info(`only-changed: files that changed: ${changed.files.length}.`);
    }
    else {
        runner.log.warning(`only-changed: every target is selected. ${changed.reason}`);
    }
    const { touches } = await __webpack_require__.e(/* import() */ 4067).then(__webpack_require__.bind(__webpack_require__, 4067));
    return targets.filter((target) => pathsOf(target).length === 0 || touches(pathsOf(target), changed));
}
async function changedFilesOf({ inputs }, runner, open) {
    const { changedFiles } = await __webpack_require__.e(/* import() */ 4067).then(__webpack_require__.bind(__webpack_require__, 4067));
    const { repositoryFactsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 73480));
    const { readEventFile } = await __webpack_require__.e(/* import() */ 7702).then(__webpack_require__.bind(__webpack_require__, 37702));
    const { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path } = repositoryFactsOf(runner.environment);
    return changedFiles({
        eventName,
        payload: path === undefined ? undefined : await readEventFile(path),
        api: () => (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__.gitHubApiOf)(inputs, runner, open),
    });
}


/***/ }),

/***/ 95109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readMatrixRequest)
/* harmony export */ });
/* harmony import */ var _organization_organization_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54952);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60613);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68155);
/* harmony import */ var _request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28343);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56477);
/* harmony import */ var _request_targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83159);
/* harmony import */ var _matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81581);
/* harmony import */ var _matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69068);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55383);











/** Inputs that select accounts of an organization. */
const ORGANIZATION_INPUTS = [
    'role-name',
    'organizational-units',
    'account-names',
    'account-tags',
    'account-statuses',
];
/** The inputs that are about the targets of the matrix, and not about the login of the step that makes it. */
const OF_TARGETS = ['config-file', 'targets'];
const ROLE_NAME = /^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/;
/**
 * Reads what a matrix is to be made of.
 *
 * @throws RoleChainError `invalid-request` with every problem; what reading the config file throws
 */
async function readMatrixRequest(given) {
    const own = (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('plan');
    const reading = {
        ...given,
        environment: withoutForeignVariables(given.environment),
        raw: (name) => (own.includes(name) ? given.raw(name) : ''),
        // The jobs get no credentials from this step.
        isLeftEmpty: () => false,
    };
    // Problems are reported when the inputs are read for the login, which sees the same ones.
    const inputs = (0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(reading, reading.conceal, new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z());
    const login = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readStepRequest */ .I)({
        ...reading,
        raw: (name) => (OF_TARGETS.includes(name) ? '' : reading.raw(name)),
        check: (_request, problems) => {
            checkPlanInputs(inputs, problems);
        },
    });
    const { targets, warnings } = await readFileTargets(inputs, login, reading);
    const region = login.plan.region;
    const role = { roleName: inputs['role-name'] ?? '', partition: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name, region };
    return {
        inputs,
        login,
        targets,
        warnings,
        maxJobs: inputs['max-jobs'] ?? _matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_JOBS */ .Eu,
        ...(inputs.organization === true ? { organization: { filter: filterOf(inputs), role } } : {}),
    };
}
/** The targets of the config file, and what is odd about their selection. */
async function readFileTargets(inputs, { network }, reading) {
    const problems = new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z((place) => (0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .placeGiven */ .tC)(place, reading));
    const warnings = [];
    const targets = await (0,_request_targets_js__WEBPACK_IMPORTED_MODULE_8__.readTargets)(inputs, {
        conceal: reading.conceal,
        problems,
        // The jobs decide what comes before a target's chain; a chain may be empty because there is something.
        firstHop: 2,
        selectsAll: true,
        tellOfNone: (message) => {
            warnings.push(`targets: ${message}`);
        },
        configText: (path) => reading.readFile(path, { inputs, network }),
    });
    targets.forEach((target) => {
        checkRole(target, problems);
    });
    problems.throwIfAny();
    return { targets, warnings };
}
/** The environment without the fallback variables of inputs that this action does not have. */
function withoutForeignVariables(environment) {
    const own = (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('plan');
    const foreign = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => {
        const { fallback } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
        return fallback === true && !own.includes(name);
    }).map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.includes(name)));
}
function checkPlanInputs(inputs, problems) {
    const { organization, 'config-file': file, 'max-jobs': jobs } = inputs;
    if (organization !== true && file === undefined) {
        problems.add('config-file', 'is empty, and organization is not true: there is nothing to make a matrix of');
    }
    if (organization === true) {
        checkOrganizationInputs(inputs, problems);
    }
    else {
        for (const name of ORGANIZATION_INPUTS.filter((each) => inputs[each] !== undefined && inputs[each].length > 0)) {
            problems.add(name, 'is about the accounts of an organization; set organization: true, or leave it out');
        }
    }
    if (inputs['only-changed'] === true && file === undefined) {
        problems.add('only-changed', 'uses the paths of targets in a config-file, and there is none');
    }
    if (jobs !== undefined && (jobs < 1 || jobs > _matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_JOBS */ .Eu)) {
        problems.add('max-jobs', `${jobs} is outside of 1 to ${_matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_JOBS */ .Eu} jobs, the most that GitHub runs of a matrix`);
    }
}
function checkOrganizationInputs(inputs, problems) {
    const role = inputs['role-name'];
    if (role === undefined) {
        problems.add('role-name', 'is needed with organization: true: the name of the role that each account has');
    }
    else if (!ROLE_NAME.test(role) || /^(?:arn:|role\/)/.test(role)) {
        problems.add('role-name', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(role)} is not the name of a role; one looks like deploy, or ops/deploy with a path`);
    }
    for (const status of inputs['account-statuses'].filter((each) => !_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCOUNT_STATUSES */ .f.includes(each.toUpperCase()))) {
        problems.add('account-statuses', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(status)} is not one of ${_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCOUNT_STATUSES */ .f.join(', ')}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .suggestion */ .h)(status, _organization_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCOUNT_STATUSES */ .f)}`);
    }
    for (const line of inputs['account-tags'].filter((each) => !/^[^=]+=/.test(each))) {
        problems.add('account-tags', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(line)} is not of the form Key=Value`);
    }
}
/** A row shows the account, so the last role must be an ARN. */
function checkRole(target, problems) {
    const last = target.hops.at(-1);
    if (last !== undefined && (0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOfFile */ .Bt)(target, '').role === '') {
        problems.add(last.place, `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(last.role)} is not the ARN of a role`);
    }
}
function filterOf(inputs) {
    const statuses = inputs['account-statuses'];
    return {
        organizationalUnits: inputs['organizational-units'],
        names: inputs['account-names'],
        tags: inputs['account-tags'].map((line) => {
            const separator = line.indexOf('=');
            return { key: line.slice(0, separator).trim(), value: line.slice(separator + 1).trim() };
        }),
        ...(statuses.length === 0 ? {} : { statuses: statuses.map((status) => status.toUpperCase()) }),
    };
}


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   nH: () => (/* binding */ plainTextOf)
/* harmony export */ });
/**
 * Globs for names and labels. These are not paths: `*` matches any number of characters, slashes included. Matching
 * takes at most as many steps as the product of both lengths, since patterns come from anyone who may start a job, and
 * nothing interrupts a match.
 */
const SIGNS = {
    '*': { kind: 'star' },
    '?': { kind: 'set', test: () => true },
    '{': { kind: 'open' },
    ',': { kind: 'comma' },
    '}': { kind: 'close' },
};
/**
 * Compiles a pattern: `*` is any number of characters, `?` is one, `[abc]`, `[a-z]` and `[!a]` are one of a set,
 * `{a,b}` are alternatives, and a backslash escapes what follows. Everything else is literal, unpaired brackets and
 * braces too; the pattern always matches itself. Case-sensitive.
 */
function globMatcher(pattern) {
    const tokens = tokensOf(pattern);
    const literal = literalOf(tokens);
    if (literal !== undefined) {
        return (text) => text === literal || text === pattern;
    }
    const steps = compile(tokens);
    return (text) => text === pattern || run(steps, text);
}
/** Whether a pattern can match more than one text (besides the pattern itself). */
function isGlob(pattern) {
    return plainTextOf(pattern) === undefined;
}
/** The only text that a pattern matches, besides itself; undefined if it is a glob. */
function plainTextOf(pattern) {
    return literalOf(tokensOf(pattern));
}
/** The only text that the tokens match; undefined if there may be more. */
function literalOf(tokens) {
    const characters = tokens.flatMap((token) => (token.kind === 'character' ? [token.character] : []));
    return characters.length === tokens.length ? characters.join('') : undefined;
}
/** Tokenizes a pattern. Brace and comma tokens belong to alternatives; others are literal characters. */
function tokensOf(pattern) {
    const characters = Array.from(pattern);
    const tokens = [];
    let setsMayEnd = true;
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        const set = character === '[' && setsMayEnd ? readSet(characters, at) : undefined;
        // After an unclosed bracket no later one can be closed either, so there is no need to look again.
        setsMayEnd &&= character !== '[' || set !== undefined;
        if (set !== undefined) {
            tokens.push({ kind: 'set', test: set.test });
            at = set.end;
        }
        else if (character === '\\' && at + 1 < characters.length) {
            at++;
            tokens.push({ kind: 'character', character: characters[at] ?? '' });
        }
        else if (character !== '*' || tokens.at(-1)?.kind !== 'star') {
            // One star after another adds nothing but time.
            tokens.push(SIGNS[character] ?? { kind: 'character', character });
        }
    }
    return withoutLoneBraces(tokens);
}
/** Reads a set that begins at a position; undefined if nothing closes it. */
function readSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const members = [];
    for (let at = first; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === ']' && at > first) {
            const includes = membership(members);
            return { test: (one) => includes(one) !== negated, end: at };
        }
        const escaped = character === '\\' && at + 1 < characters.length;
        at += escaped ? 1 : 0;
        members.push({ character: characters[at] ?? '', escaped });
    }
    return undefined;
}
/** The test for the members of a set; `-` between two of them is a range. */
function membership(members) {
    const singles = new Set();
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const [from, dash, to] = members.slice(at, at + 3);
        if (from !== undefined && dash?.character === '-' && !dash.escaped && to !== undefined) {
            ranges.push([codeOf(from.character), codeOf(to.character)]);
            at += 2;
        }
        else if (from !== undefined) {
            singles.add(from.character);
        }
    }
    return (character) => {
        const code = codeOf(character);
        return singles.has(character) || ranges.some(([from, to]) => from <= code && code <= to);
    };
}
function codeOf(character) {
    return character.codePointAt(0) ?? 0;
}
/** Turns braces without a partner or a comma, and commas outside alternatives, into literal characters. */
function withoutLoneBraces(tokens) {
    const kept = new Set();
    const open = [];
    for (const [at, { kind }] of tokens.entries()) {
        if (kind === 'open') {
            open.push({ start: at, commas: [] });
        }
        else if (kind === 'comma') {
            open.at(-1)?.commas.push(at);
        }
        else if (kind === 'close') {
            const group = open.pop();
            if (group !== undefined && group.commas.length > 0) {
                [group.start, ...group.commas, at].forEach((each) => kept.add(each));
            }
        }
    }
    const texts = { open: '{', comma: ',', close: '}' };
    return tokens.map((token, at) => {
        const character = kept.has(at) ? undefined : texts[token.kind];
        return character === undefined ? token : { kind: 'character', character };
    });
}
/** Compiles tokens into steps; a text matches if both end together. */
function compile(tokens) {
    const steps = [];
    /** For each open group of alternatives: where they start, and what continues after their end. */
    const open = [];
    for (const token of tokens) {
        if (token.kind === 'character') {
            steps.push({ kind: 'one', test: (character) => character === token.character });
        }
        else if (token.kind === 'set') {
            steps.push({ kind: 'one', test: token.test });
        }
        else if (token.kind === 'star') {
            steps.push({ kind: 'any' });
        }
        else if (token.kind === 'open') {
            const starts = [steps.length + 1];
            steps.push({ kind: 'go', to: starts });
            open.push({ starts, ends: [] });
        }
        else if (token.kind === 'comma') {
            const end = [];
            steps.push({ kind: 'go', to: end });
            open.at(-1)?.starts.push(steps.length);
            open.at(-1)?.ends.push(end);
        }
        else {
            open.pop()?.ends.forEach((end) => end.push(steps.length));
        }
    }
    return steps;
}
/** Follows all paths at once, character by character, so no path is followed twice. */
function run(steps, text) {
    let places = reach(steps, [0]);
    for (const character of text) {
        const next = [];
        for (const place of places) {
            const step = steps[place];
            if (step?.kind === 'any') {
                next.push(place);
            }
            else if (step?.kind === 'one' && step.test(character)) {
                next.push(place + 1);
            }
        }
        if (next.length === 0) {
            return false;
        }
        places = reach(steps, next);
    }
    return places.has(steps.length);
}
/** The places themselves, and all that can be reached from them without consuming a character. */
function reach(steps, places) {
    const reached = new Set(places);
    // Iterating a set includes what is added meanwhile.
    for (const place of reached) {
        const step = steps[place];
        if (step?.kind === 'any') {
            reached.add(place + 1);
        }
        else if (step?.kind === 'go') {
            step.to.forEach((each) => reached.add(each));
        }
    }
    return reached;
}


/***/ })

};
