export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 7372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginRefresh: () => (/* binding */ beginRefresh),
/* harmony export */   checkRefresh: () => (/* binding */ checkRefresh)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2633);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7459);
/* harmony import */ var _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6273);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7032);
/* harmony import */ var _sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1666);
/* harmony import */ var _spec_of_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9015);
/* harmony import */ var _profile_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7081);
/* harmony import */ var _renewal_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2911);
/* harmony import */ var _session_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(253);









/** Checks before any network call, as far as possible, whether {@link beginRefresh} could work. */
async function checkRefresh(request, runner) {
    await (0,_session_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPlaceForSessions */ .iU)(runner);
    if ((0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        await (await __webpack_require__.e(/* import() */ 3767).then(__webpack_require__.bind(__webpack_require__, 3767))).checkServer(runner);
        return;
    }
    await (0,_sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_1__.checkProfileDelivery)(runner, (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .profileNames */ .CJ)(request), { overwrite: (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .replacesProfiles */ .Kt)(request), files: 'job' });
}
/**
 * Starts renewing the credentials of a login for as long as the job runs, and passes on how tools find them: profiles
 * that run a program, or the address of a server.
 *
 * @throws RoleChainError `delivery`
 */
async function beginRefresh({ request, login }, { runner, record }) {
    const renewable = (0,_spec_of_step_js__WEBPACK_IMPORTED_MODULE_2__/* .renewableOf */ .z)(request, login, runner, Date.now());
    const directory = await (0,_session_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .placeForSessions */ .KF)(runner);
    const ends = (0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .endsOf */ .oI)(renewable.plan);
    const begin = async () => {
        await record({ directory });
        await (0,_session_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .writeRenewable */ .Bi)(directory, renewable);
    };
    if ((0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        await begin();
        return { values: await serverFor(request, { directory, ends }, runner) };
    }
    const entries = (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .profileEntries */ .su)(request, { directory, ends });
    const variables = profileVariables(request, entries, runner);
    await begin();
    return { values: { variables, profiles: { entries, overwrite: (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .replacesProfiles */ .Kt)(request), files: 'job' } } };
}
function profileVariables({ inputs }, entries, { environment, log }) {
    const clearOthers = inputs['unset-current-credentials'] === true;
    if (inputs['output-env-credentials'] === false) {
        if (!clearOthers && _core_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .KEY_VARIABLES */ .A.some((name) => (environment[name] ?? '') !== '')) {
            log.warning('This job has keys in its environment, and most tools prefer them to any profile. unset-current-credentials: true empties them.');
        }
        return (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({ clearOthers }, environment);
    }
    const [only, ...others] = entries;
    if (only === undefined || others.length > 0) {
        // Each step chooses its profile with AWS_PROFILE; keys would take precedence over that.
        return (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({ clearOthers: true }, environment);
    }
    log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);
    const access = { kind: 'profile', name: only.name };
    return (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({ clearOthers, region: only.region, access }, environment);
}
async function serverFor({ inputs }, { directory, ends }, runner) {
    const { startForJob } = await __webpack_require__.e(/* import() */ 7972).then(__webpack_require__.bind(__webpack_require__, 7972));
    const { endpoint, urlOf, token, tokenFile } = await startForJob(directory, ends, runner);
    const [only, ...others] = ends;
    const one = others.length === 0 ? only : undefined;
    const access = {
        kind: 'endpoint',
        token,
        tokenFile,
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutUndefined */ .r)({ url: one === undefined ? undefined : urlOf(one) }),
    };
    runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
    const variables = (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({
        clearOthers: inputs['unset-current-credentials'] === true,
        access,
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutUndefined */ .r)({ region: one?.region }),
    }, runner.environment);
    (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfEmptiedProfile */ .PJ)(variables, 'AWS SDKs look at profiles before they look at a server', runner.log);
    return { variables, outputs: new Map([['credentials-endpoint', endpoint]]) };
}


/***/ }),

/***/ 8516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ printSession),
/* harmony export */   YH: () => (/* binding */ renewedAheadMs),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   iq: () => (/* binding */ parseSession)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);

/** Renewed this long before the end: AWS SDKs also ask for new credentials five minutes ahead. */
const MAX_AHEAD_MS = 300_000;
/** Not handed out in the last moments: the client still has to send a request with it. */
const MAX_MARGIN_MS = 10_000;
/** How long before its end a session is renewed: a quarter of its life, so that short ones work as well. */
function renewedAheadMs({ obtainedAt, credentials }) {
    return Math.min(MAX_AHEAD_MS, lifeMs(obtainedAt, credentials.expiration) / 4);
}
/** The state of a session at a time, in milliseconds since 1970. */
function standingOf(session, now) {
    if (session === undefined) {
        return 'over';
    }
    const { obtainedAt, credentials } = session;
    const left = credentials.expiration.getTime() - now;
    if (left > renewedAheadMs(session)) {
        return 'fresh';
    }
    return left > Math.min(MAX_MARGIN_MS, lifeMs(obtainedAt, credentials.expiration) / 10) ? 'due' : 'over';
}
function lifeMs(obtainedAt, expiration) {
    return Math.max(0, expiration.getTime() - obtainedAt);
}
/** The format version of the file: a file with another number cannot be understood. */
const VERSION = 1;
/** A session as the text of its file. */
function printSession({ credentials, ...rest }) {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
    return JSON.stringify({
        version: VERSION,
        ...rest,
        accessKeyId: accessKeyId.reveal(),
        secretAccessKey: secretAccessKey.reveal(),
        sessionToken: sessionToken.reveal(),
        expiration: expiration.toISOString(),
    });
}
const TEXTS = [
    'key',
    'roleArn',
    'assumedRoleArn',
    'assumedRoleId',
    'accessKeyId',
    'secretAccessKey',
    'sessionToken',
    'expiration',
];
/**
 * Reads what {@link printSession} wrote; undefined for anything else (truncated, of another version or hop), which is
 * treated as missing.
 */
function parseSession(text, key) {
    const value = parsed(text);
    if (value['version'] !== VERSION || value['key'] !== key || typeof value['obtainedAt'] !== 'number') {
        return undefined;
    }
    const texts = new Map(TEXTS.flatMap((name) => {
        const part = value[name];
        return typeof part === 'string' && part !== '' ? [[name, part]] : [];
    }));
    const of = (name) => texts.get(name) ?? '';
    const expiration = new Date(of('expiration'));
    if (texts.size < TEXTS.length || Number.isNaN(expiration.getTime())) {
        return undefined;
    }
    return {
        key,
        roleArn: of('roleArn'),
        assumedRoleArn: of('assumedRoleArn'),
        assumedRoleId: of('assumedRoleId'),
        obtainedAt: value['obtainedAt'],
        credentials: {
            accessKeyId: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('accessKeyId')),
            secretAccessKey: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('secretAccessKey')),
            sessionToken: new _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(of('sessionToken')),
            expiration,
        },
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        // The message would quote the text, which holds keys.
        return {};
    }
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  su: () => (/* binding */ profileEntries),
  CJ: () => (/* binding */ profileNames),
  Kt: () => (/* binding */ replacesProfiles)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/refresh/profile-command.ts

/**
 * The `credential_process` of a profile. Some SDKs pass it to the shell, others split it themselves, so each word is
 * quoted so that all of them read the same: single quotes with a POSIX shell, double quotes on Windows. Words that need
 * no quotes get none, and the last word never does: an INI reader may strip quotes around a whole value.
 *
 * @throws RoleChainError `delivery` for a path that no such line can hold
 */
function profileCommand(words, isWindows = process.platform === 'win32') {
    const line = words.map((word) => quoteWord(word, isWindows)).join(' ');
    if (/\p{Cc}|\s[#;]/u.test(line)) {
        throw unwritable(words.find((word) => /\p{Cc}|\s[#;]/u.test(word)) ?? line);
    }
    return line;
}
function quoteWord(word, isWindows) {
    if (isWindows) {
        if (/["%]/.test(word)) {
            throw unwritable(word);
        }
        // Windows programs read a backslash before a quote as an escape, and two as one backslash.
        return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word.replace(/\\+$/, '$&$&')}"`;
    }
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function unwritable(word) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
        hint: 'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.',
    });
}

// EXTERNAL MODULE: ./src/refresh/programs.ts
var programs = __webpack_require__(4010);
;// CONCATENATED MODULE: ./src/refresh/profile-entries.ts


/** The profile of a chain that the user did not name. */
const PROFILE = 'aws-role-chain';
/** The names of the self-renewing profiles. */
function profileNames({ inputs, plan }) {
    return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs['aws-profile'] ?? PROFILE];
}
/** Whether they may replace others. A name that the user did not choose may: an earlier step may have used it. */
function replacesProfiles({ inputs, plan }) {
    const isOurs = plan.targets.length === 0 && inputs['aws-profile'] === undefined;
    return isOurs || inputs['overwrite-aws-profile'] === true;
}
/**
 * The profiles that renew their credentials, one for each end of a plan.
 *
 * @throws RoleChainError `delivery` for a path that cannot stand in a profile
 */
function profileEntries({ inputs }, { directory, ends }) {
    const { node, program } = (0,programs/* ownPrograms */.k)();
    return ends.map(({ name, region, key }) => ({
        name: name ?? inputs['aws-profile'] ?? PROFILE,
        region,
        access: { kind: 'process', command: profileCommand([node, program, directory, key]) },
    }));
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ownPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The programs next to the running one, with the Node.js that runs it. */
function ownPrograms() {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.'));
    return {
        node: process.execPath,
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-process.js'),
        server: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-server.js'),
    };
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SessionCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);
/* harmony import */ var _files_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
/* harmony import */ var _cached_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8516);






/*
 * The private directory of a job's renewed sessions (0700), with a file (0600) for each hop. Most requests for
 * credentials read nothing else, so nothing else is loaded here. Files that are not private are not trusted: anyone
 * could have put them there.
 */
const isWindows = process.platform === 'win32';
/** The files of the cache, and those left by processes that were killed while writing one. */
const NAME = /^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/;
/** AWS role sessions last twelve hours at most. */
const MAX_LIFE_MS = 12 * 3_600_000;
/** The sessions in a directory. */
class SessionCache {
    directory;
    #chosenBy;
    /** @param chosenBy whether it is a directory of a job, created by this program, or one that the user named */
    constructor(directory, chosenBy = 'program') {
        this.directory = directory;
        this.#chosenBy = chosenBy;
    }
    /**
     * Refuses a directory that is not private to this user.
     *
     * @throws RoleChainError `delivery`
     */
    async requirePrivate() {
        const fault = await faultOf(this.directory);
        if (fault !== undefined) {
            const hint = this.#chosenBy === 'program' ? fault.hint : OWN_DIRECTORY;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `the sessions in ${this.directory} are not used: ${fault.what}`,
                hint,
            });
        }
    }
    /** The session of a hop; undefined if there is none that can be trusted. */
    async read(key) {
        const text = await readTrusted(this.#path(key));
        return text === undefined ? undefined : (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSession */ .iq)(text, key);
    }
    /** @throws RoleChainError `delivery` */
    async write(session) {
        const { toByteText, writePrivateFile } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 7775));
        await writePrivateFile(this.#path(session.key), toByteText((0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__/* .printSession */ .Sq)(session)));
    }
    /** The last failure to renew the session of a hop. */
    async readFailure(key) {
        const text = await readTrusted(this.#failurePath(key));
        return text === undefined ? undefined : parseFailure(text);
    }
    /**
     * Whether to wait before renewing a valid session again: after a failure, it is handed out unchanged for a tenth of
     * the time available for renewing it.
     */
    async isPausing(session, now) {
        const failure = await this.readFailure(session.key);
        return failure !== undefined && Math.abs(now - failure.at) < (0,_cached_session_js__WEBPACK_IMPORTED_MODULE_5__/* .renewedAheadMs */ .YH)(session) / 10;
    }
    /** Keeps a failure for those who wait for the same session. Never fails: the failure itself is what counts. */
    async writeFailure(key, failure) {
        const { toByteText, writePrivateFile } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 7775));
        await writePrivateFile(this.#failurePath(key), toByteText(JSON.stringify(failure))).catch(() => undefined);
    }
    /** Removes files too old to be valid sessions, of jobs that have ended. Never fails. */
    async sweep(now) {
        const { readdir, rm, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        const names = await readdir(this.directory).catch(() => []);
        for (const name of names.filter((each) => NAME.test(each))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, name);
            const written = await stat(path).then(({ mtimeMs }) => mtimeMs, () => now);
            if (now - written > MAX_LIFE_MS) {
                await rm(path, { force: true }).catch(() => undefined);
            }
        }
    }
    #path(key) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, `${key}.json`);
    }
    #failurePath(key) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, `${key}.failure.json`);
    }
}
const OWN_DIRECTORY = 'Name a directory that does not exist yet, or one that belongs to this user alone (mode 0700) and is used for nothing else.';
async function faultOf(directory) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
        if (!status.isDirectory()) {
            return {
                what: 'it is not a directory',
                hint: 'This program creates the directory itself; nothing else may be in its place.',
            };
        }
        if (!(0,_files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(status.uid)) {
            return {
                what: 'the directory belongs to another user',
                hint: 'Run the tool as the user that ran the step that logged in: without sudo, and not in a container of another user.',
            };
        }
        return isWindows || (status.mode & 0o077) === 0
            ? undefined
            : {
                what: 'other users can open it',
                hint: `Someone has changed its mode; chmod 700 ${directory} fixes that.`,
            };
    }
    catch (error) {
        const isGone = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT';
        return {
            what: isGone ? 'the directory is gone' : `it cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) ?? ''})`,
            hint: isGone
                ? 'The job that logged in has ended, or this process cannot see its files: a container needs that directory mounted at the same path.'
                : 'Run the tool as the user that ran the step that logged in.',
        };
    }
}
/** The text of a file that can be trusted; undefined for anything else, which is treated as missing. */
async function readTrusted(path) {
    const file = await (0,_files_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .z)(path).catch(() => undefined);
    return file?.kind === 'own' ? file.text : undefined;
}
function parseFailure(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' &&
            value !== null &&
            'at' in value &&
            'text' in value &&
            typeof value.at === 'number' &&
            typeof value.text === 'string'
            ? { at: value.at, text: value.text, isAhead: 'isAhead' in value && value.isAhead === true }
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   QS: () => (/* binding */ RunKeys),
/* harmony export */   RM: () => (/* binding */ isDialect),
/* harmony export */   RX: () => (/* binding */ isHomeRecord),
/* harmony export */   Rk: () => (/* binding */ sectionHashOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   r$: () => (/* binding */ isJobRecord),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/* unused harmony export isProfileUndo */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _core_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5950);



/** A section with its name as in a file: UTF-8, one character per byte. */
function inFile({ dialect, profile }) {
    return { dialect, profile: (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(profile) };
}
/** The fingerprint of a file's text, or of a section's, whose final line ending does not count. */
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
}
/** The same for a section. An editor that adds or drops the file's last line ending has not changed the section. */
function sectionHashOf(text) {
    return hashOf(text.replace(/[\r\n]+$/, ''));
}
/** The previous text of the section, and of others of the same profile. */
function textBefore({ splices }) {
    return splices.map(({ removed }) => removed).join('');
}
/** Which keys a run wrote, and which ones it overwrote, by profile. */
class RunKeys {
    #byProfile = new Map();
    /** @param sections the sections of all files that the run wrote to */
    constructor(sections) {
        for (const section of sections) {
            if (section.dialect === 'credentials')
                this.#byProfile.set(section.profile, ownKeys(section));
        }
    }
    /** The keys written along with a section; the section itself if its profile has no other. */
    of(section) {
        return this.#byProfile.get(section.profile) ?? ownKeys(section);
    }
}
function ownKeys(section) {
    return { written: section.writtenHash, before: sectionHashOf(textBefore(section)) };
}
/** Whether it is the name of a dialect. */
const isDialect = (value) => value === 'config' || value === 'credentials';
const isMode = (value) => (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(value) && value <= 0o777;
const isSection = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    dialect: isDialect,
    profile: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    writtenHash: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    lead: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    splices: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({ at: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my, length: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my, removed: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg })),
});
const isFile = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    path: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf,
    writtenHash: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    mode: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({ before: isMode, written: isMode })),
    sections: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(isSection),
});
/**
 * Whether something read back from JSON is a {@link ProfileUndo}. By hand, since post must load fast and a schema
 * library is several times the size of the rest of post.
 */
const isProfileUndo = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    version: (value) => value === 1,
    files: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(isFile),
    createdDirectories: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf),
});
/** Whether something read back from JSON is a record of edits of the files that SDKs read. */
const isHomeRecord = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    files: (value) => value === 'home',
    edits: isProfileUndo,
});
/**
 * Whether something read back from JSON is a record of one job's files. Only the name shows it is ours, see
 * job-directory.ts.
 */
const isJobRecord = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    files: (value) => value === 'job',
    directory: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf,
});


/***/ })

};
