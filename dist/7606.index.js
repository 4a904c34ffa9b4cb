export const id = 7606;
export const ids = [7606,8148,5767];
export const modules = {

/***/ 72633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES),
/* harmony export */   l: () => (/* binding */ isKeyText)
/* harmony export */ });
/** Whether a text can be part of credentials, which are sent in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}
/** The variables in which all SDKs look for keys. */
const CURRENT_KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/**
 * Older names that some SDKs still read: botocore reads AWS_SECURITY_TOKEN before the current name of the token, Go and
 * Ruby take a key from these where a server or a profile should provide it.
 */
const OLDER_KEY_VARIABLES = [
    'AWS_SECURITY_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AMAZON_ACCESS_KEY_ID',
    'AMAZON_SECRET_ACCESS_KEY',
    'AMAZON_SESSION_TOKEN',
];
/** Every variable in which an SDK looks for keys. Whoever clears, hides or keeps keys does it with all of them. */
const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES];


/***/ }),

/***/ 77459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** A copy without the keys whose value is undefined: for optional properties, which are absent rather than undefined. */
function withoutUndefined(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ checkJobPlace),
/* harmony export */   HY: () => (/* binding */ removeJobDirectory),
/* harmony export */   VX: () => (/* binding */ isJobDirectory),
/* harmony export */   Wr: () => (/* binding */ isNamedAs),
/* harmony export */   pZ: () => (/* binding */ newJobDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13853);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37775);







const NAMES = {
    files: /^aws-role-chain-files-[0-9a-f]{32}$/,
    refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/,
};
/** Where such a directory may be, in order of preference. */
function parentsOf(temporaryDirectory) {
    return [temporaryDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())];
}
function kindBelow(temporaryDirectory, place) {
    return { parents: parentsOf(temporaryDirectory), name: NAMES[place] };
}
/** Compared by identity, not by name: links, mounts and the case of letters do not matter. */
async function isWithin(directory, workspace) {
    const identityOf = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).then(({ dev, ino }) => `${dev} ${ino}`, () => undefined);
    const [start, outer] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => undefined), await identityOf(workspace)];
    if (start === undefined || outer === undefined)
        return false;
    for (let path = start;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        if ((await identityOf(path)) === outer)
            return true;
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
            return false;
    }
}
/** A directory to keep keys in: never the workspace, which later steps pack, upload, cache and build images from. */
async function parentFor({ temporaryDirectory, workspace }, { what, otherwise }) {
    const parents = parentsOf(temporaryDirectory);
    for (const parent of parents) {
        if (!(await isWithin(parent, workspace)))
            return parent;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(' and ')} cannot be used`,
        hint: `Set ${process.platform === 'win32' ? 'TEMP' : 'TMPDIR'} for this step to a directory outside of the workspace, or ${otherwise}.`,
    });
}
/**
 * The path of a directory that does not exist yet and that nobody else will create.
 *
 * @throws RoleChainError `delivery` if there is no place outside of the workspace
 */
async function newJobDirectory(ground, place, wanted) {
    const parent = await parentFor(ground, wanted);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt}${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`);
}
/**
 * Tries whether a directory can be made where {@link newJobDirectory} says; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkJobPlace(ground, wanted) {
    const parent = await parentFor(ground, wanted);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt)));
    }
    catch (error) {
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`cannot create a directory for ${wanted.what} in ${parent}`, error);
    }
}
/** Whether a directory belongs to this user, was named by {@link newJobDirectory}, and still exists. */
async function isJobDirectory(temporaryDirectory, place, directory) {
    const fault = await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place)).catch(() => 'gone');
    return fault === undefined;
}
/** Whether a directory has a name as {@link newJobDirectory} chooses them. */
function isNamedAs(place, directory) {
    return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory));
}
/**
 * Removes such a directory and everything in it, whoever wrote it: it belonged to this job alone. Does nothing if it is
 * gone.
 *
 * @param first files to remove before all others: the keys, since something else that a tool put there may not be
 *   removable
 * @throws RoleChainError `delivery` if it is not one that this program made for this user, or cannot be removed
 */
async function removeJobDirectory(temporaryDirectory, place, directory, first) {
    try {
        if ((await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place))) !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `${directory} is not removed: it is not a directory that this action made there for this user`,
            });
        }
        for (const name of first)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return;
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`the private files of this job in ${directory} could not be removed`, error);
    }
}


/***/ }),

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a profile cannot have this name; undefined if it can. Besides what configure-aws-credentials refuses (empty,
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
/** Problems of the delivery inputs. They are rules between sinks, which know nothing of each other: hence one place. */
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

/***/ 92435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_PROXY_VARIABLES),
/* harmony export */   n: () => (/* binding */ noProxyVariables)
/* harmony export */ });
/** The variables that exempt hosts from a proxy. Some tools read only one of the two spellings. */
const NO_PROXY_VARIABLES = ['NO_PROXY', 'no_proxy'];
/** A request by http goes by one of these; tools for https only may read the last. */
const PROXIES = ['HTTP_PROXY', 'ALL_PROXY', 'HTTPS_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** Where the server for credentials listens. */
const HOST = '127.0.0.1';
/**
 * The variables that keep requests to this machine's server from a proxy: some SDKs send them to the job's proxy, which
 * cannot reach the server. None if the job has no proxy. A spelling that the job has keeps its entries; the other is
 * left alone then, since some tools would prefer it.
 *
 * @param current the job's environment
 */
function noProxyVariables(current) {
    const isSet = (name) => (current[name] ?? '') !== '';
    const present = NO_PROXY_VARIABLES.filter(isSet);
    if (present.length === 0) {
        return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
    }
    return present.flatMap((name) => {
        const value = current[name] ?? '';
        const entries = value.split(/[,\s]+/);
        return entries.includes(HOST) || entries.includes('*') ? [] : [[name, `${value},${HOST}`]];
    });
}


/***/ }),

/***/ 90893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ warnOfOtherAccount)
/* harmony export */ });
/**
 * Warns of an AWS_ACCOUNT_ID that is not the account of the credentials: newer SDKs take it for that, and call endpoints
 * of that account. It stays as it is, since workflows have it for uses of their own, such as names of registries.
 */
function warnOfOtherAccount(login, { environment, log }) {
    const { AWS_ACCOUNT_ID: named = '' } = environment;
    const account = accountOf(login);
    if (named !== '' && account !== undefined && named !== account) {
        log.warning('AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.');
    }
}
/** Undefined for several targets: each step chooses one. */
function accountOf(login) {
    switch (login.kind) {
        case 'existing':
            return login.identity.account;
        case 'chain':
            return login.result.identity.account;
        case 'targets':
            return undefined;
    }
}


/***/ }),

/***/ 27606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentSink: () => (/* binding */ environmentSink)
});

// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/sink/login-ends.ts
var login_ends = __webpack_require__(11937);
// EXTERNAL MODULE: ./src/sink/environment/other-account.ts
var other_account = __webpack_require__(90893);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(15950);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(41814);
// EXTERNAL MODULE: ./src/sink/profiles/job-directory.ts
var job_directory = __webpack_require__(15767);
// EXTERNAL MODULE: ./src/sink/environment/variables.ts
var environment_variables = __webpack_require__(77032);
;// CONCATENATED MODULE: ./src/sink/environment/undo.ts






const isVariable = (0,checks/* isRecordOf */.vJ)({
    name: (value) => (0,checks/* isString */.Kg)(value) && environment_variables/* DELIVERED_VARIABLES */.VA.includes(value),
    before: (0,checks/* isOptional */.dK)(checks/* isString */.Kg),
    earlier: (0,checks/* isOptional */.dK)((0,checks/* isListOf */.sh)(checks/* isString */.Kg)),
    writtenHash: checks/* isString */.Kg,
});
/**
 * Whether something read back from JSON is an {@link EnvironmentUndo}: it names only variables that this program sets.
 */
const isEnvironmentUndo = (0,checks/* isRecordOf */.vJ)({ salt: checks/* isString */.Kg, variables: (0,checks/* isListOf */.sh)(isVariable) });
/** The record for restoring variables to their current values, which are first in their history. */
function environmentUndo(variables, current, history) {
    const salt = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return {
        salt,
        variables: [...variables].map(([name, value]) => {
            const [before = current[name] ?? '', ...earlier] = history[name] ?? [];
            const writtenHash = fingerprint((0,runner/* plainValue */._)(value), salt);
            return earlier.length === 0 ? { name, before, writtenHash } : { name, before, earlier, writtenHash };
        }),
    };
}
/** The record without earlier values: the variables can be emptied by it, but not restored. */
function environmentTrace({ salt, variables }) {
    return { salt, variables: variables.map(({ name, writtenHash }) => ({ name, writtenHash })) };
}
/** A fingerprint that shows whether a variable still has the value it was set to, without revealing it. */
function fingerprint(value, salt) {
    return (0,external_node_crypto_.createHash)('sha256').update(salt).update(value).digest('hex');
}
/** The value to restore: never the path of a file that has already been removed. */
async function valueToRestore({ before = '', earlier = [] }) {
    for (const value of [before, ...earlier]) {
        if (!(await (0,job_directory/* isOfRemovedDirectory */.ZB)(value)))
            return value;
    }
    return '';
}
/**
 * Restores variables, except those changed by someone else since. One that is as it was before the step may only look
 * so: a runner gives post the step's own `env:`, which hides what the job has. It is restored all the same; but a
 * secret, which may be meant for that step alone, is not given to the job: it is emptied.
 */
async function restoreVariables({ salt, variables }, runner) {
    const restored = new Map();
    const troubles = [];
    for (const variable of variables) {
        const { name, before, writtenHash } = variable;
        const now = runner.environment[name] ?? '';
        if (fingerprint(now, salt) === writtenHash) {
            restored.set(name, await valueToRestore(variable));
        }
        else if (now === before) {
            restored.set(name, environment_variables/* SECRET_VARIABLES */.VP.includes(name) ? '' : before);
        }
        else if (before !== undefined) {
            troubles.push({ kind: 'changed', message: `${name} was changed since this step set it; leaving it alone.` });
        }
    }
    const emptied = variables.filter(({ name, before }) => before === undefined && restored.has(name));
    if (emptied.length > 0) {
        const names = emptied.map(({ name }) => name).join(', ');
        troubles.push({
            kind: 'lost',
            message: `Emptied, since what they were before is not known any more: ${names}.`,
        });
    }
    for (const name of environment_variables/* SECRET_VARIABLES */.VP) {
        const value = restored.get(name) ?? '';
        if (value !== '') {
            runner.conceal(value);
        }
    }
    if (restored.size > 0) {
        await runner.exportVariables(restored).catch((error) => {
            troubles.push({ kind: 'failed', message: `Not everything could be undone: ${(0,errors/* messageOf */.bD)(error)}` });
        });
    }
    return troubles;
}

;// CONCATENATED MODULE: ./src/sink/environment/sink.ts






/** Environment variables of later steps: credentials, and what earlier sinks pass on. */
const environmentSink = {
    what: 'the environment variables',
    records: mayWrite,
    prepare: (delivery, { runner, values }) => {
        const { request, login } = delivery;
        if (mayWrite(request)) {
            (0,other_account/* warnOfOtherAccount */.x)(login, runner);
        }
        // Self-renewing credentials are found through what the refresher passes on.
        const own = (0,delivery_inputs/* refreshOf */.B_)(request.inputs) === 'none' ? variablesOf(request, (0,login_ends/* loginEnds */.e)(delivery), runner) : [];
        const variables = new Map([...own, ...values.variables]);
        (0,environment_variables/* warnOfEmptiedProfile */.PJ)(variables, 'some SDKs would prefer it to the exported keys', runner.log);
        return Promise.resolve({
            ...(variables.size > 0 ? { record: environmentUndo(variables, runner.environment, values.history) } : {}),
            write: () => runner.exportVariables(variables),
        });
    },
    undo: (data) => (isEnvironmentUndo(data) ? (runner) => restoreVariables(data, runner) : undefined),
    traceOf: (data) => (isEnvironmentUndo(data) ? environmentTrace(data) : undefined),
    isRolledBackByRunner: true,
};
function mayWrite({ inputs }) {
    return inputs['output-env-credentials'] !== false;
}
function variablesOf(request, [end], runner) {
    const { inputs, plan } = request;
    const clearOthers = inputs['unset-current-credentials'] === true;
    if (!(0,delivery_inputs/* exportsCredentials */.oU)(request)) {
        return plan.targets.length > 0 && clearOthers
            ? (0,environment_variables/* environmentVariables */.ro)({ clearOthers }, runner.environment)
            : new Map();
    }
    // The profile of a single target has the same keys.
    const ofTarget = (0,environment_variables/* hasProfileVariable */.OU)(runner.environment) ? end?.target : undefined;
    const access = accessBy(inputs['aws-profile'] ?? ofTarget, end);
    const region = end?.region ?? plan.region;
    return (0,environment_variables/* environmentVariables */.ro)({ clearOthers, region, ...(0,objects/* withoutUndefined */.r)({ access }) }, runner.environment);
}
function accessBy(profile, end) {
    return end && { kind: 'keys', credentials: end.credentials, ...(0,objects/* withoutUndefined */.r)({ profile }) };
}


/***/ }),

/***/ 77032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withoutProfile),
/* harmony export */   OU: () => (/* binding */ hasProfileVariable),
/* harmony export */   PJ: () => (/* binding */ warnOfEmptiedProfile),
/* harmony export */   Rb: () => (/* binding */ profileVariables),
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   fJ: () => (/* binding */ BOTO_VARIABLES),
/* harmony export */   gf: () => (/* binding */ LOAD_CONFIG),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75390);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);



/** Variables that name a profile. */
const PROFILE_VARIABLES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
/** Variables that refer to credentials other than the exported keys, or to another expiry or scope. */
const CONFLICTING = [...PROFILE_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION', 'AWS_CREDENTIAL_SCOPE'];
/** The variables by which the SDKs find a server for containers. */
const ENDPOINT_VARIABLES = {
    url: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    token: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    tokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
};
/** Takes precedence over a server given by its full address. */
const RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
/** Takes precedence over profiles and servers in some SDKs. */
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** The variables by which the SDKs find profile files outside the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Without it, the SDK for Go v1 and that for JavaScript v2 read no config file, so they find no `credential_process`. */
const LOAD_CONFIG = 'AWS_SDK_LOAD_CONFIG';
/** What boto 2 read, and boto3 and the AWS CLI still do before they ask a server. */
const BOTO_VARIABLES = { config: 'BOTO_CONFIG', credentialFile: 'AWS_CREDENTIAL_FILE' };
/** Every variable that this program sets: post restores no others, whatever the record says. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
    ...Object.values(ENDPOINT_VARIABLES),
    TOKEN_FILE,
    RELATIVE_URI,
    LOAD_CONFIG,
    ...Object.values(BOTO_VARIABLES),
    ..._no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROXY_VARIABLES */ .F,
];
/** The ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables({ region, access, clearOthers }, current) {
    const variables = new Map();
    const setAll = (entries) => {
        for (const [name, value] of entries)
            variables.set(name, value);
    };
    const clear = (names) => {
        setAll(names.filter((name) => isSet(name, current)).map((name) => [name, '']));
    };
    if (clearOthers)
        clear(_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A);
    if (region !== undefined)
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    if (access === undefined)
        return variables;
    clear(CLEARED[access.kind]);
    const profile = access.kind === 'profile' ? access.name : access.profile;
    if (profile !== undefined)
        setAll(profileVariables(profile, current));
    if (access.kind === 'keys')
        setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
    if (access.kind === 'endpoint') {
        // An address that is there belongs to another server, which does not know this token.
        if (access.url === undefined)
            clear([ENDPOINT_VARIABLES.url]);
        setAll(endpointVariables(access, current));
    }
    return variables;
}
function isSet(name, current) {
    return (current[name] ?? '') !== '';
}
/** What tools would prefer to an access of a kind. */
const CLEARED = {
    keys: [...CONFLICTING, ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A],
    profile: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE],
    endpoint: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile],
};
function expirationOf({ credentials: { expiration }, tellsExpiration, }) {
    const isTold = tellsExpiration === true && expiration !== undefined;
    return isTold ? [['AWS_CREDENTIAL_EXPIRATION', (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(expiration)]] : [];
}
function endpointVariables({ url, token, tokenFile }, current) {
    // Some SDKs would look for a file without a name.
    const needsFile = tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile, current);
    return [
        [ENDPOINT_VARIABLES.token, token],
        ...(url === undefined ? [] : [[ENDPOINT_VARIABLES.url, url]]),
        ...(needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile]] : []),
        ...(0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .noProxyVariables */ .n)(current),
    ];
}
/**
 * Whether a job has a variable that names a profile, so that a profile must go with what is delivered: beside a name,
 * some SDKs ignore keys, and a name that is emptied, or has been empty from the start, is one that the AWS CLI and boto3
 * do not find.
 */
function hasProfileVariable(current) {
    return PROFILE_VARIABLES.some((name) => current[name] !== undefined);
}
/** The variables that name a profile. */
function profileVariables(name, current) {
    const variables = new Map([['AWS_PROFILE', name]]);
    // The AWS CLI and boto3 look there first, even if it is empty.
    return current['AWS_DEFAULT_PROFILE'] === undefined ? variables : variables.set('AWS_DEFAULT_PROFILE', name);
}
/** Clears what names a profile, unless it is one of these. */
function withoutProfile(profiles, current) {
    const isOther = (name) => (current[name] ?? '') !== '' && !profiles.some((one) => one.name === current[name]);
    return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, '']));
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [
        ['AWS_ACCESS_KEY_ID', accessKeyId],
        ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
        ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken]]),
    ];
}
/**
 * Warns if a variable that names a profile had to be emptied: a runner cannot unset variables, and some tools take the
 * empty name for a missing profile.
 *
 * @param reason why it could not be kept: the end of a sentence
 */
function warnOfEmptiedProfile(variables, reason, log) {
    if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
        log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
    }
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

/***/ 15767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ JOB_FILE_NAMES),
/* harmony export */   ZB: () => (/* binding */ isOfRemovedDirectory),
/* harmony export */   i6: () => (/* binding */ isInJobDirectory),
/* harmony export */   removeJobFiles: () => (/* binding */ removeJobFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19462);




/** The files in the private directory of one job's profile files (`profile-files: job`). */
const JOB_FILE_NAMES = { credentialsFile: 'credentials', configFile: 'config', before: 'before.json' };
/** Whether a path is a file in such a directory: one of ours that still exists. */
async function isInJobDirectory(temporaryDirectory, path) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isJobDirectory */ .VX)(temporaryDirectory, 'files', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Whether a path is a file in such a directory that has been removed. */
async function isOfRemovedDirectory(path) {
    if (!(0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedAs */ .Wr)('files', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}
/** Removes such a directory. @throws RoleChainError `delivery`, see {@link removeJobDirectory} */
function removeJobFiles(temporaryDirectory, directory) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_3__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'files', directory, Object.values(JOB_FILE_NAMES));
}


/***/ }),

/***/ 75390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isoSeconds)
/* harmony export */ });
/**
 * ISO 8601 in whole seconds, `2026-01-31T12:00:00Z`, as AWS writes times. A fraction is cut off, so an expiry is never
 * later than the real one; some clients (aiodynamo, AWS.jl) refuse a time that has a fraction.
 *
 * @param time a `Date`, or milliseconds since 1970
 */
function isoSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ })

};
