export const id = 3610;
export const ids = [3610];
export const modules = {

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/explain/table.ts
var table = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/explain/matrix-table.ts

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

// EXTERNAL MODULE: ./src/plan-matrix.ts
var plan_matrix = __webpack_require__(4140);
// EXTERNAL MODULE: ./src/matrix/plan-request.ts
var plan_request = __webpack_require__(4574);
// EXTERNAL MODULE: ./src/request/inputs.ts + 9 modules
var inputs = __webpack_require__(7545);
// EXTERNAL MODULE: ./src/runner/current.ts
var current = __webpack_require__(2623);
// EXTERNAL MODULE: ./src/sink/outputs.ts
var outputs = __webpack_require__(8441);
// EXTERNAL MODULE: ./src/step-reading.ts
var step_reading = __webpack_require__(4);
;// CONCATENATED MODULE: ./src/plan.ts







/** The step of the second action, plan/action.yml: makes a matrix of jobs. */
async function plan() {
    const startedAt = performance.now();
    const runner = (0,current/* currentRunner */.sF)();
    try {
        runner.warnOfUnknownInputs((0,inputs/* inputsOf */.Vc)('plan'));
        const idTokenEndpoint = runner.idTokenEndpoint();
        const request = await (0,plan_request/* readPlanRequest */.V)({
            ...(0,step_reading/* readingOn */.M)(runner, startedAt),
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
        });
        const planned = await (0,plan_matrix/* planMatrix */.T)(request, runner, { idTokenEndpoint, startedAt });
        runner.log.info(matrixTable(planned.matrix));
        await runner.setOutputs((0,outputs/* planOutputs */.iS)(planned));
    }
    catch (error) {
        (0,current/* reportFailure */.xV)(error, runner.log);
    }
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ targetOutputs),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   ke: () => (/* binding */ existingOutputs),
/* harmony export */   uN: () => (/* binding */ outputValues)
/* harmony export */ });
/* unused harmony exports OUTPUTS, PLAN_OUTPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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
        const [error] = guard((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(outcome.error)).split('\n');
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


/***/ })

};
