export const id = 1252;
export const ids = [1252];
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
    #nameOf;
    /** @param nameOf what the user would edit where that is not the input itself: the variable that its value came from */
    constructor(nameOf = (place) => place) {
        this.#nameOf = nameOf;
    }
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether there is a problem with an input or a part of it. */
    isAbout(input) {
        const name = this.#nameOf(input);
        return this.#list.some(({ place }) => place.split(' ')[0] === name);
    }
    /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
    add(given, message, hop) {
        const place = this.#nameOf(given);
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

/***/ 30273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/runner/current.ts + 3 modules
var current = __webpack_require__(24735);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/matrix/matrix-table.ts

/** The rows of a matrix as a table for the log. */
function matrixTable({ include }) {
    if (include.length === 0) {
        return "No target is selected, so the matrix is empty. GitHub does not accept an empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";
    }
    const fields = ['target', 'account', 'role', 'region'];
    return [
        (0,table/* table */.t)(fields, include.map((row) => fields.map((field) => row[field] ?? ''))),
        'The account ids in the matrix are not masked: GitHub drops an output that holds a masked value.',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/sink/outputs.ts
var outputs = __webpack_require__(38441);
// EXTERNAL MODULE: ./src/step/make-matrix.ts
var make_matrix = __webpack_require__(50946);
// EXTERNAL MODULE: ./src/step/matrix-request.ts
var matrix_request = __webpack_require__(95109);
// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(32650);
;// CONCATENATED MODULE: ./src/step/matrix-step.ts








/**
 * The step of the second action, plan/action.yml: makes a matrix of jobs.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 */
async function matrixStep(runner, startedAt) {
    try {
        const idToken = (0,systems/* idTokenOf */.uw)(runner);
        const request = await (0,matrix_request/* readMatrixRequest */.d)({
            ...(0,reading/* readingOn */.M)(runner, startedAt),
            misnamed: runner.misnamedInputs((0,inputs/* inputsOf */.Vc)('plan')),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idToken !== undefined },
        });
        const planned = await (0,make_matrix/* makeMatrix */.E)(request, runner, { idToken, startedAt });
        runner.log.info(matrixTable(planned.matrix));
        await runner.setOutputs((0,outputs.matrixOutputs)(planned));
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
    }
}

;// CONCATENATED MODULE: ./src/plan.ts


/** The step of the second action, plan/action.yml. */
async function plan() {
    const startedAt = performance.now();
    await matrixStep((0,current/* currentRunner */.sF)(), startedAt);
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 11937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loginEnds)
/* harmony export */ });
/**
 * The credentials that a step provides; none if it keeps those of the job. Credentials that the job already has
 * (ambient, environment) are not delivered again, as in v6.
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

/***/ 38441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUTS: () => (/* binding */ OUTPUTS),
/* harmony export */   PLAN_OUTPUTS: () => (/* binding */ PLAN_OUTPUTS),
/* harmony export */   matrixOutputs: () => (/* binding */ matrixOutputs),
/* harmony export */   outputsSink: () => (/* binding */ outputsSink)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75390);
/* harmony import */ var _login_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11937);



/** The outputs of action.yml, with descriptions. */
const OUTPUTS = {
    'aws-account-id': 'Account of the final credentials. Like the other outputs of one account, not set if there are several targets.',
    'authenticated-arn': 'ARN of the final credentials: the assumed-role session, or the caller if no role was assumed.',
    'aws-access-key-id': 'Access key ID, with output-credentials.',
    'aws-secret-access-key': 'Secret access key, with output-credentials.',
    'aws-session-token': 'Session token, with output-credentials.',
    'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
    'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
    chain: 'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request ID of each; and target, for the last hop of a target.',
    'credentials-endpoint': 'With refresh: server, where the credentials are served: http://127.0.0.1:PORT/credentials, and below it, by name, those of each target. Use it as AWS_CONTAINER_CREDENTIALS_FULL_URI of a step.',
    profiles: 'The targets as JSON, in order: name, account, role, region and ok of each; and expiration or, for one that failed, error.',
};
/** The outputs of plan/action.yml, with descriptions. */
const PLAN_OUTPUTS = {
    matrix: 'For strategy.matrix, through fromJSON: {"include": [...]}, with target, account, name, role, region and labels of each row, and the inputs that its job passes on: targets and profiles.',
    count: 'Number of rows in the matrix. 0 if nothing is selected: skip the job then, since GitHub rejects an empty matrix.',
    targets: 'Total number of targets in the rows.',
};
/** The outputs of a plan. */
function matrixOutputs({ matrix, targets }) {
    return new Map([
        ['matrix', JSON.stringify(matrix)],
        ['count', String(matrix.include.length)],
        ['targets', String(targets)],
    ]);
}
/** Outputs of the step: of its login, and what earlier sinks pass on. */
const outputsSink = {
    what: 'the outputs',
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
            return outputValues({ ...login, hops: [] }, outputCredentials);
        case 'chain':
            return outputValues(login.result, outputCredentials && (0,_login_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .loginEnds */ .e)(delivery).length > 0);
        case 'targets':
            return targetOutputs(login.outcomes, { outputCredentials, guard: (text) => runner.withoutSecrets(text) });
    }
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
        outputs.set('session-expiration', (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(expiration));
    }
    if (!outputCredentials) {
        return outputs;
    }
    outputs.set('aws-access-key-id', credentials.accessKeyId);
    outputs.set('aws-secret-access-key', credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) {
        outputs.set('aws-session-token', credentials.sessionToken);
    }
    // v6 passes the Date to the runner's toolkit, which writes it as JSON; workflows read it with fromJSON.
    return expiration === undefined ? outputs : outputs.set('aws-expiration', JSON.stringify(expiration));
}
/** The outputs of a step with targets; with a single target, also those of a step without targets. */
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
    return expirations.length === 0 ? outputs : outputs.set('session-expiration', (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(Math.min(...expirations)));
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
    const expiration = credentials.expiration && (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(credentials.expiration);
    return { ...planned, account, role: hops.at(-1)?.roleArn, expiration, ok: true };
}
function describeHop({ hop, roleArn, sessionName, session }) {
    return {
        hop: hop.number,
        role: roleArn,
        assumedRoleArn: session.assumedRoleArn,
        sessionName,
        expiration: (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(session.credentials.expiration),
        packedPolicySize: session.packedPolicySize,
        requestId: session.requestId,
    };
}


/***/ })

};
