export const id = 150;
export const ids = [150];
export const modules = {

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

/***/ 1730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7986);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);
/* harmony import */ var _request_step_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(809);
/* harmony import */ var _runner_current_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2623);




/** The action's main step. */
async function main() {
    const runner = (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRunner */ .sF)();
    try {
        runner.warnOfUnknownInputs();
        const idTokenEndpoint = runner.idTokenEndpoint();
        const request = await (0,_request_step_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepRequest */ .I)({
            raw: (name) => runner.input(name),
            environment: runner.environment,
            conceal: runner.conceal,
            facts: runner.facts,
            unknownVariables: 'problem',
            surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
            check: (inputs, problems) => {
                if (inputs['mask-aws-account-id'] === true) {
                    runner.maskAccountsInLog();
                }
                (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDeliveryInputs */ .OD)(inputs, problems);
            },
        });
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDelivery */ .BF)(request, runner);
        const endsAt = performance.now() + request.network.deadlineSeconds * 1000;
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)({ request, login: await (0,_login_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .i)(request, runner, idTokenEndpoint), endsAt }, runner);
    }
    catch (error) {
        (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFailure */ .xV)(error, runner.log);
    }
    (0,_runner_current_js__WEBPACK_IMPORTED_MODULE_3__/* .leave */ .qG)();
}


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** Collects every problem of a request, so that a person mends them in one go instead of one a run. */
class Problems {
    #list = [];
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
    add(place, message, hop) {
        this.#list.push(hop === undefined ? { place, message } : { place, message, hop });
    }
    /** @throws RoleChainError `invalid-request`, with all the problems as a list, if there is any. */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0
                ? lineOf(first)
                : [`${this.#list.length} problems:`, ...this.#list.map((problem) => `  - ${lineOf(problem)}`)].join('\n'),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}
/** Quotes a value for a message, on one line and cut short so that a pasted file does not fill the log. */
function quote(value) {
    const LONGEST = 80;
    return `'${oneLine(value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value)}'`;
}
/** Characters that end a line, control a terminal or are not seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A text from outside on one line, with all that would not be seen written out: `\n`, `\u0085`. */
function oneLine(text) {
    return text.replace(HIDDEN, (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   F3: () => (/* binding */ splitCommas),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
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
/** Seconds out of `3600`, `900s`, `45m`, `1h` or a sum of these, `1h30m`. */
function parseDuration(text) {
    if (!/^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/.test(text) || text === '') {
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


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The version of this program, for the user agent and `--version`. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
