export const id = 712;
export const ids = [712];
export const modules = {

/***/ 712:
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
// EXTERNAL MODULE: ./src/sink/outputs.ts
var outputs = __webpack_require__(8441);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
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
// EXTERNAL MODULE: ./src/sink/undo.ts
var sink_undo = __webpack_require__(8601);
;// CONCATENATED MODULE: ./src/sink/hand-over.ts




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
    const { outputs, profiles, endsAt } = handover;
    const variables = new Map(handover.variables);
    const rollBack = await runner.checkpoint();
    const recorded = [];
    const record = async ({ variables: further = new Map(), before, ...files }) => {
        for (const [name, value] of further)
            variables.set(name, value);
        const undo = { ...(0,sink_undo/* variableUndo */.jw)(variables, runner.environment, before), ...files };
        recorded.push({ undo, path: await (0,sink_undo/* recordUndo */.UO)(undo, runner) });
    };
    try {
        if (profiles === undefined || profiles.entries.length === 0) {
            await record({});
        }
        else {
            const { deliverProfiles } = await Promise.all(/* import() */[__webpack_require__.e(4622), __webpack_require__.e(9321)]).then(__webpack_require__.bind(__webpack_require__, 9321));
            await deliverProfiles(profiles, runner, { endsAt, stop, record });
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
    const { undoFiles } = await Promise.all(/* import() */[__webpack_require__.e(4622), __webpack_require__.e(1014)]).then(__webpack_require__.bind(__webpack_require__, 1014));
    if (await undoFiles(undo, runner)) {
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
        const { checkProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(4622), __webpack_require__.e(9321)]).then(__webpack_require__.bind(__webpack_require__, 9321));
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
        warnOfOtherRegion(plan, runner);
        return plan.targets.length > 0 && clearOthers
            ? (0,environment/* environmentVariables */.ro)({ clearOthers }, runner.environment)
            : new Map();
    }
    const profile = inputs['aws-profile'];
    const variables = (0,environment/* environmentVariables */.ro)({
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

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Pt: () => (/* binding */ DIRECTORY_PREFIX)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** What the names of this program's private directories begin with, below a temporary directory. */
const DIRECTORY_PREFIX = 'aws-role-chain-';
/** Whether something belongs to the user that this process runs as. Windows does not tell. */
function isOurs(uid) {
    const own = process.geteuid?.();
    return own === undefined || own === uid;
}
/**
 * What is wrong with a path that is said to be of a private directory of this program; undefined if nothing is. A link
 * is never followed: it is `foreign`, as is what another user made.
 *
 * @throws Error of the system if there is no such directory
 */
async function faultOf(directory, { parents, name }) {
    const isInPlace = parents.some((parent) => directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)));
    if (!isInPlace || !name.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))
        return 'misplaced';
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
    return status.isDirectory() && isOurs(status.uid) ? undefined : 'foreign';
}


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   LT: () => (/* binding */ deliveryError),
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   Vg: () => (/* binding */ ensurePrivateDirectory),
/* harmony export */   f1: () => (/* binding */ removeEmptyDirectories),
/* harmony export */   gQ: () => (/* binding */ PRIVATE_MODE),
/* harmony export */   pe: () => (/* binding */ toByteText),
/* harmony export */   q1: () => (/* binding */ readPrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);






const isWindows = process.platform === 'win32';
/** Reading and writing for the owner, nothing for anyone else. */
const PRIVATE_MODE = 0o600;
/** Text as it will stand in a file: its UTF-8 bytes, one character each. */
function toByteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** A failure of the file system as the error that users see. The file's contents are never part of it. */
function deliveryError(message, cause, hint) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G)
        return cause;
    const details = { code: 'delivery', message: `${message}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, cause };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G(hint === undefined ? details : { ...details, hint });
}
async function statusOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot look at ${path}`, error);
    }
}
function refusal(path, reason, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G({ code: 'delivery', message: `refusing to use ${path}: ${reason}`, hint });
}
/** Throws if a directory is a symbolic link, by which credentials would land where someone else decided. */
async function refuseLinkedDirectory(directory) {
    if ((await statusOf(directory))?.isSymbolicLink() === true) {
        throw refusal(directory, 'it is a symbolic link', 'Name the directory that it points to instead.');
    }
}
/** Throws if the file or its directory is a symbolic link, or if the file is no regular file. */
async function refuseUnusualFile(path) {
    await refuseLinkedDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    const status = await statusOf(path);
    if (status?.isSymbolicLink() === true) {
        throw refusal(path, 'it is a symbolic link', 'Name the file that it points to instead.');
    }
    if (status?.isFile() === false)
        throw refusal(path, 'it is not a regular file', 'Name a regular file instead.');
}
/**
 * Reads a file, never through a symbolic link; undefined if there is none.
 *
 * @throws RoleChainError `delivery` if it is a link, stands in a linked directory, or cannot be read
 */
async function readPrivateFile(path) {
    await refuseUnusualFile(path);
    let handle;
    try {
        const flags = isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | flags);
        const { mode, uid, gid } = await handle.stat();
        return { text: await handle.readFile('latin1'), mode: mode & 0o777, uid, gid };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot read ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/** Virus scanners and indexers hold files open on Windows, for moments in which they cannot be replaced. */
async function renamePatiently(from, to) {
    for (let pauseMs = 10;; pauseMs *= 2) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
            return;
        }
        catch (error) {
            const isPassing = isWindows && ['EPERM', 'EACCES', 'EBUSY'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) ?? '');
            if (!isPassing || pauseMs > 1000)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
        }
    }
}
async function fill(path, text, mode, replaced) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', PRIVATE_MODE);
    try {
        await handle.writeFile(text, 'latin1');
        // Root in a container must not take a file away from the runner's user, who reads it in later steps. Where it may
        // not give the file back (a user that is not mapped into the container), having written it is still worth more.
        if (replaced !== undefined && process.getuid?.() === 0) {
            await handle.chown(replaced.uid, replaced.gid).catch(() => undefined);
        }
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file whole: a reader sees the old bytes or the new ones, whatever happens in between.
 *
 * @param replaced what {@link readPrivateFile} gave for this path; its owner is kept
 * @throws RoleChainError `delivery`
 */
async function writePrivateFile(path, text, mode = PRIVATE_MODE, replaced) {
    await refuseUnusualFile(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fill(temporary, text, mode, replaced);
        await renamePatiently(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        const hint = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'EBUSY' ? 'A file that is a mount of its own cannot be replaced.' : undefined;
        throw deliveryError(`cannot write ${path}`, error, hint);
    }
}
/**
 * Removes what processes that were killed while writing this file left beside it. To be called by the holder of the
 * file's lock, when no other process is writing it.
 */
async function removeLeftovers(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const isLeftover = (name) => name.startsWith(`.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.`) && /^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length + 1));
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory).catch(() => [])).filter(isLeftover)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { force: true }).catch(() => undefined);
    }
}
/** Makes a directory 0700, with those above it that are missing; returns the ones that were made, outermost first. */
async function ensurePrivateDirectory(directory) {
    await refuseLinkedDirectory(directory);
    try {
        const outermost = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true, mode: 0o700 });
        const made = [];
        for (let path = directory; outermost !== undefined; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
            made.unshift(path);
            if (path === outermost || path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
                break;
        }
        return made;
    }
    catch (error) {
        throw deliveryError(`cannot create the directory ${directory}`, error);
    }
}
/** Removes those of these directories, innermost last, that are empty. Never fails: a directory in use is no fault. */
async function removeEmptyDirectories(directories) {
    for (const directory of [...directories].reverse())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(directory).catch(() => undefined);
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

/***/ 2670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);

/** Variables that speak of other credentials than the exported keys, or of another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
/** The variables by which the SDKs find profile files elsewhere than in the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Every variable that this program ever sets: post restores no other, whatever it is told. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those that hold something are: the JavaScript
 * SDK, for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables(delivery, current) {
    const { region, credentials, profile } = delivery;
    const variables = new Map();
    const clear = (name) => {
        if ((current[name] ?? '') !== '') {
            variables.set(name, '');
        }
    };
    if (delivery.clearOthers) {
        _credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.forEach(clear);
    }
    if (region !== undefined) {
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    }
    if (profile !== undefined) {
        variables.set('AWS_PROFILE', profile);
    }
    if (credentials === undefined) {
        return variables;
    }
    CONFLICTING.filter((name) => !variables.has(name)).forEach(clear);
    clear('AWS_SESSION_TOKEN');
    variables.set('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    variables.set('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) {
        variables.set('AWS_SESSION_TOKEN', credentials.sessionToken);
    }
    return variables;
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


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ checkRecordable),
/* harmony export */   GI: () => (/* binding */ removeRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7775);






/*
 * Where the record of what post takes back stands: `undo.json` in a private directory of its own below the job's
 * temporary directory. It may hold earlier keys, so only its path goes into the runner's state.
 */
const FILE = 'undo.json';
const DIRECTORY = /^aws-role-chain-[A-Za-z0-9_-]+$/;
function unrecordable(error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `What post has to take back cannot be recorded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        hint: 'The directory in RUNNER_TEMP must be there and writable.',
        cause: error,
    });
}
/**
 * Finds out, by trying, whether a record could be made; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkRecordable(temporaryDirectory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .DIRECTORY_PREFIX */ .Pt)));
    }
    catch (error) {
        throw unrecordable(error);
    }
}
/**
 * Makes the record; returns its path.
 *
 * @throws RoleChainError `delivery`
 */
async function writeRecord(temporaryDirectory, text) {
    let path;
    try {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .DIRECTORY_PREFIX */ .Pt)), FILE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__/* .PRIVATE_MODE */ .gQ, flag: 'wx', flush: true });
        return path;
    }
    catch (error) {
        if (path !== undefined)
            await removeRecord(path).catch(() => undefined);
        throw unrecordable(error);
    }
}
/** Removes a record and its directory, and nothing else that may be in there. */
async function removeRecord(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).catch(() => undefined);
}
function refusal(path, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `the record of what to take back, ${path}, is not used: ${reason}`,
    });
}
/** Throws unless the path is one that {@link writeRecord} could have given, in a directory of ours. */
async function requireOwnPlace(temporaryDirectory, path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const isNamedSo = path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, FILE);
    const fault = isNamedSo ? await (0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(directory, { parents: [temporaryDirectory], name: DIRECTORY }) : 'misplaced';
    if (fault === 'misplaced')
        throw refusal(path, 'it is not where this action keeps its records');
    if (fault === 'foreign')
        throw refusal(path, 'its directory is not one that this user made');
}
/**
 * Reads a record; undefined if it is not there (any more). The state that names it is not trusted: a record says what
 * to write into which files, so it has to be a file that this user made, at the place where this program makes them.
 *
 * @throws RoleChainError `delivery` if it is not that
 */
async function readRecord(temporaryDirectory, path) {
    let handle;
    try {
        await requireOwnPlace(temporaryDirectory, path);
        const flags = process.platform === 'win32' ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flags);
        const status = await handle.stat();
        if (!status.isFile() || status.nlink > 1 || !(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .MU)(status.uid)) {
            throw refusal(path, 'it is not a plain file that this user made');
        }
        return await handle.readFile('utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G ? error : refusal(path, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    finally {
        await handle?.close();
    }
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   UO: () => (/* binding */ recordUndo),
/* harmony export */   jw: () => (/* binding */ variableUndo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1814);
/* harmony import */ var _undo_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8383);



const STATE = 'undo';
/** What it takes to put variables back to what they are now. The history of a variable begins with what it is now. */
function variableUndo(variables, current, history = {}) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return {
        salt,
        variables: [...variables].map(([name, value]) => {
            const [before = current[name] ?? '', ...earlier] = history[name] ?? [];
            const writtenHash = fingerprint((0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(value), salt);
            return earlier.length === 0 ? { name, before, writtenHash } : { name, before, earlier, writtenHash };
        }),
    };
}
/** What tells whether a variable is still what it was set to, without telling what that is. */
function fingerprint(value, salt) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(salt).update(value).digest('hex');
}
/**
 * Records an undo for the post step: the private file first, then its path in the state. To be called before anything
 * is done that it takes back. Returns the path of the record.
 *
 * @throws RoleChainError `delivery`
 */
async function recordUndo(undo, runner) {
    const path = await (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(runner.temporaryDirectory, JSON.stringify(undo));
    try {
        await runner.saveState(STATE, path);
        return path;
    }
    catch (error) {
        await (0,_undo_record_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecord */ .GI)(path).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
