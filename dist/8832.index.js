export const id = 8832;
export const ids = [8832,8441];
export const modules = {

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ RoleChainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf)
/* harmony export */ });
/** The one error that this program raises on purpose. Wrapped where most is known, printed once, by the entry. */
class RoleChainError extends Error {
    code;
    hint;
    hop;
    explanation;
    constructor(details) {
        super(details.message, details.cause === undefined ? {} : { cause: details.cause });
        this.name = 'RoleChainError';
        this.code = details.code;
        this.hint = details.hint;
        this.hop = details.hop;
        this.explanation = details.explanation;
    }
    /** The text for a person: message, then what to do. */
    describe() {
        return this.hint === undefined ? this.message : `${this.message}\n${this.hint}`;
    }
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. Told by the shape rather than by
 * `instanceof Error`: to code that runs in a VM context, as under jest, the errors of `node:fs` are of another `Error`
 * class, and a missing file must not turn into a failure there.
 */
function systemCodeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

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

/***/ 2559:
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


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/runner/current.ts
var current = __webpack_require__(2623);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/matrix/matrix-table.ts

/** The rows of a matrix as a person reads them in a log. */
function matrixTable({ include }) {
    if (include.length === 0) {
        return "No target is selected, so the matrix is empty. GitHub takes no empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";
    }
    const fields = ['target', 'account', 'role', 'region'];
    return [
        (0,table/* table */.t)(fields, include.map((row) => fields.map((field) => row[field] ?? ''))),
        'The account ids in the matrix are not masked: GitHub drops an output that holds a masked value.',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/sink/outputs.ts
var outputs = __webpack_require__(8441);
// EXTERNAL MODULE: ./src/step/plan-matrix.ts
var plan_matrix = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/step/plan-request.ts
var plan_request = __webpack_require__(8363);
// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(2650);
;// CONCATENATED MODULE: ./src/step/plan-step.ts







/**
 * The step of the second action, plan/action.yml: makes a matrix of jobs.
 *
 * @param startedAt when the step began, in the milliseconds of `performance.now()`
 */
async function planStep(runner, startedAt) {
    try {
        runner.warnOfUnknownInputs((0,inputs/* inputsOf */.Vc)('plan'));
        const idToken = runner.idToken();
        const request = await (0,plan_request/* readPlanRequest */.V)({
            ...(0,reading/* readingOn */.M)(runner, startedAt),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idToken !== undefined },
        });
        const planned = await (0,plan_matrix/* planMatrix */.T)(request, runner, { idToken, startedAt });
        runner.log.info(matrixTable(planned.matrix));
        await runner.setOutputs((0,outputs.planOutputs)(planned));
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
    }
}

;// CONCATENATED MODULE: ./src/plan.ts


/** The step of the second action, plan/action.yml. */
async function plan() {
    const startedAt = performance.now();
    await planStep((0,current/* currentRunner */.sF)(), startedAt);
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 2623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   sF: () => (/* binding */ currentRunner),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);


/** The runner that this process was started by. The only place where the action touches `process`. */
function currentRunner() {
    return new _github_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubRunner */ .me({
        env: { ...process.env },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
        write: (text) => {
            process.stdout.write(text);
        },
    });
}
/** How long connections that nobody waits for may keep a finished process alive. */
const GRACE_MILLISECONDS = 1000;
/** Lets the process end: at once where it can, soon in any case. Call it when all work is done. */
function leave() {
    setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref();
}
/** Ends the step as failed, saying why. */
function reportFailure(error, log) {
    process.exitCode = 1;
    log.error(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.describe() : `Unexpected error: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) && error instanceof Error && error.stack !== undefined) {
        log.debug(error.stack);
    }
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loginEnds)
/* harmony export */ });
/**
 * The credentials that a step brings; none where it keeps what the job has. Credentials that the job has anyway (ambient,
 * environment) are not delivered a second time, as in v6.2.
 */
function loginEnds({ request, login }) {
    switch (login.kind) {
        case 'existing':
            return [];
        case 'chain': {
            const { hops, credentials } = login.result;
            const isOwn = hops.length > 0 || request.source.bringsCredentials;
            return isOwn ? [{ region: request.plan.region, credentials }] : [];
        }
        case 'targets':
            return login.outcomes.flatMap((outcome) => {
                if (outcome.kind === 'failed')
                    return [];
                const { target, result } = outcome;
                return [{ target: target.name, region: target.region, credentials: result.credentials }];
            });
    }
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUTS: () => (/* binding */ OUTPUTS),
/* harmony export */   PLAN_OUTPUTS: () => (/* binding */ PLAN_OUTPUTS),
/* harmony export */   outputsSink: () => (/* binding */ outputsSink),
/* harmony export */   planOutputs: () => (/* binding */ planOutputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _login_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);


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
/** Outputs of the step: of its login, and what the sinks before this one hand on. */
const outputsSink = {
    prepare: (delivery, { runner, values }) => {
        const outputs = new Map([...outputsOf(delivery, runner), ...values.outputs]);
        return Promise.resolve({ write: () => runner.setOutputs(outputs) });
    },
};
function outputsOf(delivery, runner) {
    const { login, request } = delivery;
    const outputCredentials = request.inputs['output-credentials'] === true;
    switch (login.kind) {
        case 'existing':
            return existingOutputs(login.identity);
        case 'chain':
            return outputValues(login.result, outputCredentials && (0,_login_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .loginEnds */ .e)(delivery).length > 0);
        case 'targets':
            return targetOutputs(login.outcomes, { outputCredentials, guard: (text) => runner.withoutSecrets(text) });
    }
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

/***/ 6089:
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
