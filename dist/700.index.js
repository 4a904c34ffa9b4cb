export const id = 700;
export const ids = [700,591];
export const modules = {

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRenewing: () => (/* binding */ checkRenewing),
/* harmony export */   renewingWay: () => (/* binding */ renewingWay)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3029);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9497);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1383);
/* harmony import */ var _refresh_plan_of_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2635);
/* harmony import */ var _refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);
/* harmony import */ var _refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _refresh_refresher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2011);
/* harmony import */ var _sink_emptied_profile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1731);
/* harmony import */ var _sink_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2670);
/* harmony import */ var _sink_profile_delivery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(591);










/** Finds out before any network call whether {@link renewingWay} could work, as far as that can be known. */
async function checkRenewing(request, runner) {
    await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlaceForSessions */ .iU)(runner);
    if ((0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        await (await __webpack_require__.e(/* import() */ 3767).then(__webpack_require__.bind(__webpack_require__, 3767))).checkServer(runner);
        return;
    }
    await (0,_sink_profile_delivery_js__WEBPACK_IMPORTED_MODULE_5__.checkProfileDelivery)(runner, (0,_refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .profileNames */ .CJ)(request), { overwrite: (0,_refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .replacesProfiles */ .Kt)(request), files: 'job' });
}
/** Credentials that renew themselves for as long as the job runs: by profiles, or by a server. */
async function renewingWay(request, login, runner) {
    const renewable = (0,_refresh_plan_of_step_js__WEBPACK_IMPORTED_MODULE_0__/* .renewableOf */ .z)(request, login, runner, Date.now());
    const directory = await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_3__/* .placeForSessions */ .KF)(runner);
    const ends = (0,_refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .endsOf */ .oI)(renewable.plan);
    const write = () => (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRenewable */ .Bi)(directory, renewable);
    if ((0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        const serve = async () => {
            await write();
            return serverFor(request, { directory, ends }, runner);
        };
        return { variables: new Map(), refresher: { directory, begin: serve } };
    }
    const begin = async () => {
        await write();
        return { variables: new Map(), outputs: new Map() };
    };
    const entries = (0,_refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .profileEntries */ .su)(request, { directory, ends });
    return {
        variables: profileVariables(request, entries, runner),
        profiles: { entries, overwrite: (0,_refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .replacesProfiles */ .Kt)(request), files: 'job' },
        refresher: { directory, begin },
    };
}
function profileVariables({ inputs }, entries, { environment, log }) {
    const clearOthers = inputs['unset-current-credentials'] === true;
    if (inputs['output-env-credentials'] === false) {
        if (!clearOthers && _credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .KEY_VARIABLES */ .A.some((name) => (environment[name] ?? '') !== '')) {
            log.warning('This job has keys in its environment, and most tools take them before any profile. unset-current-credentials: true empties them.');
        }
        return (0,_sink_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentVariables */ .ro)({ clearOthers }, environment);
    }
    const [only, ...others] = entries;
    if (only === undefined || others.length > 0) {
        // Which profile it is to be, each step says; keys would go before what it says in AWS_PROFILE.
        return (0,_sink_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentVariables */ .ro)({ clearOthers: true }, environment);
    }
    log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);
    const access = { kind: 'profile', name: only.name };
    return (0,_sink_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentVariables */ .ro)({ clearOthers, region: only.region, access }, environment);
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
        ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutUndefined */ .r)({ url: one === undefined ? undefined : urlOf(one) }),
    };
    runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
    const variables = (0,_sink_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentVariables */ .ro)({
        clearOthers: inputs['unset-current-credentials'] === true,
        access,
        ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutUndefined */ .r)({ region: one?.region }),
    }, runner.environment);
    (0,_sink_emptied_profile_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfEmptiedProfile */ .P)(variables, 'AWS SDKs look at profiles before they look at a server', runner.log);
    return { variables, outputs: new Map([['credentials-endpoint', endpoint]]) };
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
;// CONCATENATED MODULE: ./src/refresh/plan-schema.ts


/** The form in which a plan for renewals is kept between processes, as it is after its secrets are back in it. */
const plan_schema_secret = dist/* instance */.KJ$(secret/* Secret */.z);
const url = dist/* instance */.KJ$(URL);
const texts = dist/* array */.YOg(dist/* string */.YjP());
const flag = dist/* boolean */.zMY();
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const credentials = dist/* strictObject */.rej({
    accessKeyId: plan_schema_secret,
    secretAccessKey: plan_schema_secret,
    sessionToken: dist/* exactOptional */.yqP(plan_schema_secret),
});
const source = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('github-oidc'), audience: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('token-file'), path: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('keys'), credentials }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('environment') }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('ambient') }),
]);
const role = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('arn'), arn: dist/* string */.YjP(), account: dist/* string */.YjP(), name: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('name'), name: dist/* string */.YjP(), partition: dist/* string */.YjP() }),
]);
const tag = dist/* strictObject */.rej({ key: dist/* string */.YjP(), value: dist/* string */.YjP(), origin: dist/* string */.YjP(), droppable: flag });
const common = {
    number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    place: dist/* string */.YjP(),
    role,
    sessionName: dist/* string */.YjP(),
    durationSeconds: count,
    longest: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    region: dist/* string */.YjP(),
    policy: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    policyArns: texts,
};
const mfa = dist/* strictObject */.rej({
    serial: dist/* string */.YjP(),
    proof: dist/* variant */.Oxt('kind', [
        dist/* strictObject */.rej({ kind: dist/* literal */.euz('code'), code: plan_schema_secret }),
        dist/* strictObject */.rej({ kind: dist/* literal */.euz('seed'), seed: plan_schema_secret }),
    ]),
});
const hop = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('web-identity'), ...common }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz('signed'),
        ...common,
        chained: dist/* picklist */.KIO(['yes', 'no', 'unknown']),
        externalId: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        tags: dist/* array */.YOg(tag),
        transitiveTagKeys: texts,
        inheritedTags: dist/* array */.YOg(tag),
        sourceIdentity: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        mfa: dist/* exactOptional */.yqP(mfa),
        providedContexts: dist/* array */.YOg(dist/* strictObject */.rej({ providerArn: dist/* string */.YjP(), contextAssertion: plan_schema_secret })),
    }),
]);
const plan = dist/* strictObject */.rej({
    source: dist/* picklist */.KIO(['github-oidc', 'token-file', 'keys', 'environment', 'ambient']),
    region: dist/* string */.YjP(),
    partition: dist/* string */.YjP(),
    hops: dist/* array */.YOg(hop),
    targets: dist/* array */.YOg(dist/* strictObject */.rej({
        name: dist/* string */.YjP(),
        place: dist/* string */.YjP(),
        region: dist/* string */.YjP(),
        labels: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
        hops: dist/* array */.YOg(hop),
    })),
    warnings: texts,
    notices: texts,
});
const network = dist/* strictObject */.rej({
    http: dist/* strictObject */.rej({
        proxy: dist/* exactOptional */.yqP(dist/* strictObject */.rej({ proxy: url, noProxy: dist/* string */.YjP() })),
        caBundle: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        connectTimeoutMilliseconds: count,
        requestTimeoutMilliseconds: count,
    }),
    endpoints: dist/* strictObject */.rej({ override: dist/* exactOptional */.yqP(url), fips: flag, dualStack: flag }),
    maxAttempts: count,
    deadlineSeconds: count,
});
const refreshPlan = dist/* strictObject */.rej({
    source,
    job: dist/* string */.YjP(),
    plan,
    network,
    environment: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), plan_schema_secret])),
    avoidsSpecialCharacters: flag,
});
/** The plan that a value is; undefined if it is none. What is wrong with it is not told: it may be a secret. */
function parseRefreshPlan(value) {
    const result = dist/* safeParse */.xLC(refreshPlan, value);
    return result.success ? result.output : undefined;
}

;// CONCATENATED MODULE: ./src/refresh/secret-parts.ts

/** Takes secrets out of a value of plain objects, lists, texts, numbers, addresses and {@link Secret}s. */
function takeApart(value) {
    const secrets = [];
    const keep = (secret) => secrets.push(secret) - 1;
    const apart = (part) => {
        if (part instanceof secret/* Secret */.z) {
            return { $secret: keep(part.reveal()) };
        }
        if (part instanceof URL) {
            return part.username + part.password === '' ? { $url: part.href } : { $secretUrl: keep(part.href) };
        }
        if (Array.isArray(part)) {
            return part.map(apart);
        }
        return typeof part === 'object' && part !== null
            ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)]))
            : part;
    };
    return { value: apart(value), secrets };
}
/** Puts together what {@link takeApart} took apart. A secret that is not there becomes undefined. */
function putTogether({ value, secrets }, conceal) {
    const secretAt = (index) => (typeof index === 'number' ? secrets[index] : undefined);
    const together = (part) => {
        if (Array.isArray(part)) {
            return part.map(together);
        }
        if (typeof part !== 'object' || part === null) {
            return part;
        }
        if ('$secret' in part) {
            const secret = secretAt(part.$secret);
            return secret === undefined ? undefined : conceal(secret);
        }
        if ('$url' in part) {
            return addressOf(part.$url, conceal);
        }
        if ('$secretUrl' in part) {
            return addressOf(secretAt(part.$secretUrl), conceal);
        }
        return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
    };
    return together(value);
}
function addressOf(text, conceal) {
    if (typeof text !== 'string' || !URL.canParse(text)) {
        return undefined;
    }
    const url = new URL(text);
    for (const part of [url.username, url.password].filter((each) => each !== '')) {
        conceal(part);
        conceal(decodeURIComponent(part));
    }
    return url;
}

;// CONCATENATED MODULE: ./src/refresh/plan-file.ts






/*
 * A plan for renewals, as two private files: `plan.json`, which holds no secret, and `secrets.json`, which is there only
 * if there are some: the keys that the chain starts from, the seed of an MFA device, the password of a proxy.
 */
/** The files, by what they hold. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' };
/** The form of the files: whoever reads another number does not know what it means. */
const VERSION = 1;
/** Writes a plan into a private directory that is there. @throws RoleChainError `delivery` */
async function writePlan(directory, plan) {
    const { value, secrets } = takeApart(plan);
    const write = (name, content) => (0,private_file.writePrivateFile)((0,external_node_path_.join)(directory, name), (0,private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
    if (secrets.length > 0) {
        await write(FILES.secrets, secrets);
    }
    await write(FILES.plan, value);
}
/**
 * Reads a plan.
 *
 * @throws RoleChainError `delivery` if it is not there, not private, or not one that {@link writePlan} wrote
 */
async function readPlan(directory, conceal) {
    const path = (0,external_node_path_.join)(directory, FILES.plan);
    const value = await contentOf(path);
    const secrets = await contentOf((0,external_node_path_.join)(directory, FILES.secrets), []);
    const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
    const plan = parseRefreshPlan(putTogether({ value, secrets: texts }, conceal));
    return plan ?? refuse(path, 'it is damaged, or of another version of this program');
}
async function contentOf(path, absent) {
    const file = await (0,own_file/* readOwnFile */.z)(path);
    if (file.kind !== 'own') {
        return file.kind === 'absent' && absent !== undefined
            ? absent
            : refuse(path, file.kind === 'absent' ? 'it is gone' : 'it is not a private file of this user');
    }
    const value = parsed(file.text);
    const isOurs = typeof value === 'object' && value !== null && 'version' in value && 'content' in value;
    return isOurs && value.version === VERSION ? value.content : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold secrets.
        return undefined;
    }
}
function refuse(path, why) {
    throw new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
        hint: 'Log in again: run the step with refresh once more, in this job.',
    });
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

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/refresh/profile-command.ts

/**
 * The `credential_process` of a profile. Some SDKs hand it to the shell, others split it themselves, so each word is
 * quoted such that all of them read the same: single quotes where there is a POSIX shell, double ones on Windows. What
 * needs no quotes gets none, and the last word never does: an INI reader may take quotes around a whole value for its own.
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
        // Programs there take a backslash before a quote for its escape, and two for one.
        return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word.replace(/\\+$/, '$&$&')}"`;
    }
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function unwritable(word) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the path ${JSON.stringify(word)} cannot stand in the credential_process of a profile, whose readers would each read it otherwise`,
        hint: 'Let RUNNER_TEMP and the action stand in directories without line breaks, "%" on Windows, and " #" or " ;". Or take refresh: server.',
    });
}

// EXTERNAL MODULE: ./src/refresh/programs.ts
var programs = __webpack_require__(4010);
;// CONCATENATED MODULE: ./src/refresh/profile-entries.ts


/** The profile of a chain that the user gave no name. */
const PROFILE = 'aws-role-chain';
/** The names of the profiles that renew their credentials. */
function profileNames({ inputs, plan }) {
    return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs['aws-profile'] ?? PROFILE];
}
/** Whether they may take the place of others. A name that the user did not choose may: an earlier step had it, perhaps. */
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


/** Those beside the program that runs now, by the very Node.js that runs it. */
function ownPrograms() {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.'));
    return {
        node: process.execPath,
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-process.js'),
        server: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-server.js'),
    };
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ writeRenewable),
/* harmony export */   KF: () => (/* binding */ placeForSessions),
/* harmony export */   iU: () => (/* binding */ checkPlaceForSessions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9462);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5193);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);





const PLACE = { what: 'the sessions that are renewed', otherwise: 'set refresh to none' };
/** Finds out before any network call whether {@link placeForSessions} would find a place. @throws RoleChainError `delivery` */
function checkPlaceForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJobPlace */ .B8)(ground, PLACE);
}
/** Where the sessions of this step will stand: a private directory that is not made yet. @throws RoleChainError `delivery` */
function placeForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .newJobDirectory */ .pZ)(ground, 'refresh', PLACE);
}
/** Makes the directory, with all that renewing takes. @throws RoleChainError `delivery` */
async function writeRenewable(directory, { plan, sessions }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { mode: 0o700 }).catch((error) => {
        throw (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryError */ .LT)(`cannot create the directory ${directory}`, error);
    });
    const cache = new _session_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .SessionCache */ .n(directory);
    for (const session of sessions)
        await cache.write(session);
    await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlan */ .p)(directory, plan);
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkJobFiles),
  prepareJobFiles: () => (/* binding */ prepareJobFiles),
  writeJobFiles: () => (/* binding */ writeJobFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(2670);
// EXTERNAL MODULE: ./src/files/job-place.ts
var job_place = __webpack_require__(9462);
// EXTERNAL MODULE: ./src/sink/job-directory.ts
var job_directory = __webpack_require__(3706);
// EXTERNAL MODULE: ./src/sink/profile-undo-parse.ts
var profile_undo_parse = __webpack_require__(1983);
;// CONCATENATED MODULE: ./src/sink/job-files-before.ts




const isValuesBefore = (0,profile_undo_parse/* isRecordOf */.vJ)({
    AWS_CONFIG_FILE: (0,profile_undo_parse/* isListOf */.sh)(profile_undo_parse/* isString */.Kg),
    AWS_SHARED_CREDENTIALS_FILE: (0,profile_undo_parse/* isListOf */.sh)(profile_undo_parse/* isString */.Kg),
});
/** The note for the steps after this one. */
function noteOf(before) {
    return JSON.stringify(before);
}
/** What a step finds in the variables, and what is noted of the time before that. */
async function valuesBefore({ environment, temporaryDirectory, }) {
    const historyOf = async (variable) => {
        const value = environment[variable] ?? '';
        const isEarlierSteps = await (0,job_directory/* isInJobDirectory */.i6)(temporaryDirectory, value);
        const note = isEarlierSteps ? await readNote((0,external_node_path_.dirname)(value)) : undefined;
        return [value, ...(note?.[variable] ?? [])];
    };
    return {
        AWS_CONFIG_FILE: await historyOf('AWS_CONFIG_FILE'),
        AWS_SHARED_CREDENTIALS_FILE: await historyOf('AWS_SHARED_CREDENTIALS_FILE'),
    };
}
async function readNote(directory) {
    try {
        const note = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.before), 'utf8'));
        return isValuesBefore(note) ? note : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/sink/profile-location.ts
var profile_location = __webpack_require__(7020);
// EXTERNAL MODULE: ./src/sink/profile-sections.ts
var profile_sections = __webpack_require__(2031);
;// CONCATENATED MODULE: ./src/sink/job-files.ts











const KINDS = ['credentialsFile', 'configFile'];
const PLACE = { what: 'the profile files of this job', otherwise: 'set profile-files to home' };
/** What a file of the user's holds, one character a byte; nothing if it is not there. `/dev/null` is a way to say so. */
async function contentOf(path) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = await handle.stat();
        if (status.isCharacterDevice())
            return '';
        if (!status.isFile())
            throw new Error('it is not a regular file');
        return await handle.readFile('latin1');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCodeOf */.c7)(error) ?? ''))
            return '';
        throw (0,private_file/* deliveryError */.LT)(`cannot copy ${path} for this job`, error, 'Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readable.');
    }
    finally {
        await handle?.close();
    }
}
/** Where a file of the user's is; undefined if there is no telling, and so nothing to copy. */
function pathOf(kind, { environment }) {
    try {
        return (0,profile_location/* locateProfileFile */.e)(kind, environment);
    }
    catch (error) {
        if (error instanceof errors/* RoleChainError */._G)
            return undefined;
        throw error;
    }
}
/** The user's files, with what they hold by path. Where one is not to be found, the file that will be takes its place. */
async function originalsOf(runner, own) {
    const [credentialsFile, configFile] = KINDS.map((kind) => pathOf(kind, runner));
    const files = { credentialsFile: credentialsFile ?? own.credentialsFile, configFile: configFile ?? own.configFile };
    const texts = new Map();
    for (const kind of KINDS)
        texts.set(files[kind], await contentOf(files[kind]));
    return { files, texts };
}
function filesIn(directory) {
    return {
        credentialsFile: (0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.credentialsFile),
        configFile: (0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.configFile),
    };
}
/**
 * Finds out before any network call whether {@link prepareJobFiles} could work; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkJobFiles(runner, names, overwrite) {
    await (0,job_place/* checkJobPlace */.B8)(runner, PLACE);
    const { files, texts } = await originalsOf(runner, filesIn(await (0,job_place/* newJobDirectory */.pZ)(runner, 'files', PLACE)));
    if (!overwrite)
        (0,profile_sections/* refusePresent */.cd)(files, texts, names);
}
/**
 * Works out what the files of this job will hold: copies of the user's, with the profiles. A profile that a copy has
 * already is refused like one in the file itself, or the job would see another account under a name that it knows.
 *
 * @throws RoleChainError `delivery`
 */
async function prepareJobFiles(runner, entries, overwrite) {
    const directory = await (0,job_place/* newJobDirectory */.pZ)(runner, 'files', PLACE);
    const own = filesIn(directory);
    const edits = (0,profile_sections/* planFileEdits */.z7)(own, entries);
    const { files, texts } = await originalsOf(runner, own);
    const names = entries.map(({ name }) => name);
    if (!overwrite)
        (0,profile_sections/* refusePresent */.cd)(files, texts, names);
    const before = await valuesBefore(runner);
    const contents = new Map([[(0,external_node_path_.join)(directory, job_directory/* JOB_FILE_NAMES */.W4.before), (0,private_file.toByteText)(noteOf(before))]]);
    for (const kind of KINDS) {
        const sections = edits.find(({ path }) => path === own[kind])?.sections ?? [];
        contents.set(own[kind], (0,profile_sections/* editSections */.Dv)(texts.get(files[kind]) ?? '', sections).text);
    }
    return {
        directory,
        variables: new Map(KINDS.map((kind) => [environment/* PROFILE_FILE_VARIABLES */.vw[kind], own[kind]])),
        before,
        contents,
    };
}
/** Makes the directory and the files. @throws RoleChainError `delivery` */
async function writeJobFiles(directory, contents) {
    await (0,promises_.mkdir)(directory, { mode: 0o700 }).catch((error) => {
        throw (0,private_file/* deliveryError */.LT)(`cannot create the directory ${directory}`, error);
    });
    for (const [path, text] of contents)
        await (0,private_file.writePrivateFile)(path, text);
}


/***/ }),

/***/ 591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProfileDelivery: () => (/* binding */ checkProfileDelivery),
  deliverProfiles: () => (/* binding */ deliverProfiles)
});

// EXTERNAL MODULE: ./src/sink/job-files.ts + 1 modules
var job_files = __webpack_require__(653);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/files/file-lock.ts
var file_lock = __webpack_require__(9481);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/sink/profile-sections.ts
var profile_sections = __webpack_require__(2031);
// EXTERNAL MODULE: ./src/sink/profile-undo.ts + 2 modules
var profile_undo = __webpack_require__(4943);
// EXTERNAL MODULE: ./src/sink/profile-undo-section.ts
var profile_undo_section = __webpack_require__(4383);
// EXTERNAL MODULE: ./src/sink/profile-location.ts
var profile_location = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/sink/profile-file.ts










/** However much time a step has, a lock that is held for so long is not one of an edit. */
const MAX_WAIT_MS = 30_000;
async function requireWritableDirectory(directory) {
    try {
        await (0,promises_.access)(directory, promises_.constants.W_OK | promises_.constants.X_OK);
    }
    catch (error) {
        const isMissing = (0,errors/* systemCodeOf */.c7)(error) === 'ENOENT' && (0,external_node_path_.dirname)(directory) !== directory;
        if (!isMissing)
            throw (0,private_file/* deliveryError */.LT)(`cannot write in the directory ${directory}`, error);
        await requireWritableDirectory((0,external_node_path_.dirname)(directory));
    }
}
/**
 * Finds out before any network call whether the profiles could be written. Takes no lock and changes nothing.
 *
 * @throws RoleChainError `delivery` if profiles exist that must not be overwritten (all are named), or if a file is a
 *   symbolic link, stands in a linked directory, cannot be read, or cannot be replaced
 */
async function checkProfiles(files, names, overwrite) {
    const texts = new Map();
    for (const path of new Set([files.credentialsFile, files.configFile])) {
        texts.set(path, (await (0,private_file/* readPrivateFile */.q1)(path))?.text ?? '');
        await requireWritableDirectory((0,external_node_path_.dirname)(path));
    }
    if (!overwrite)
        (0,profile_sections/* refusePresent */.cd)(files, texts, names);
}
/** In one order for everyone, so that two processes never wait for each other. */
async function lockAll(edits, { endsAt, stop }) {
    const locked = [];
    try {
        for (const edit of [...edits].sort((one, other) => (one.path < other.path ? -1 : 1))) {
            const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, endsAt - performance.now()));
            const lock = await (0,file_lock/* acquireFileLock */.A)(edit.path, stop === undefined ? { waitMs } : { waitMs, stop });
            locked.push({ ...edit, lock });
            await (0,private_file/* removeLeftovers */.DA)(edit.path);
        }
        return locked;
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}
async function release(locked) {
    for (const { lock } of locked)
        await lock.release().catch(() => undefined);
}
function createdBy(locked) {
    return locked.flatMap(({ lock }) => lock.createdDirectories);
}
/** After a failure: lets go of the locks, and of directories that were made for nothing. */
async function abandon(locked) {
    await release(locked);
    await (0,private_file/* removeEmptyDirectories */.f1)(createdBy(locked));
}
async function prepare({ path, sections, lock }) {
    const before = await (0,private_file/* readPrivateFile */.q1)(path);
    const { text, undo } = (0,profile_sections/* editSections */.Dv)(before?.text ?? '', sections);
    const mode = (before?.mode ?? private_file/* PRIVATE_MODE */.gQ) & private_file/* PRIVATE_MODE */.gQ;
    const modes = before && { mode: { before: before.mode, written: mode } };
    return { lock, before, text, mode, undo: { path, writtenHash: (0,profile_undo_section/* hashOf */.qQ)(text), ...modes, sections: undo } };
}
/** Puts back what was written, so that a failure leaves neither file changed; says so if even that fails. */
async function putBack(written, keys, reason) {
    const failures = [];
    for (const { undo, lock } of [...written].reverse()) {
        await (0,profile_undo/* undoFile */.H)(undo, lock, keys).catch((error) => failures.push((0,errors/* messageOf */.bD)(error)));
    }
    if (failures.length === 0)
        throw reason;
    throw (0,private_file/* deliveryError */.LT)(`${(0,errors/* messageOf */.bD)(reason)}; and what was written before stays`, new Error(failures.join('; ')));
}
async function writeAll(edits) {
    const written = [];
    try {
        for (const edit of edits) {
            await edit.lock.confirm();
            await (0,private_file.writePrivateFile)(edit.undo.path, edit.text, edit.mode, edit.before);
            written.push(edit);
        }
    }
    catch (error) {
        await putBack(written, new profile_undo_section/* RunKeys */.QS(edits.flatMap(({ undo }) => undo.sections)), error);
    }
}
/**
 * Writes the profiles: one locked, atomic edit per file for all of them. All edits are worked out, and what takes them
 * back is recorded, before the first is written; if the second file cannot be written the first is put back.
 *
 * @throws RoleChainError `delivery`, also if a profile came into being since {@link checkProfiles}; what `record` throws
 */
async function writeProfiles(files, entries, options) {
    const names = entries.map(({ name }) => name);
    const locked = await lockAll((0,profile_sections/* planFileEdits */.z7)(files, entries), options);
    try {
        await checkProfiles(files, names, options.overwrite);
        const edits = [];
        for (const edit of locked)
            edits.push(await prepare(edit));
        await options.record({
            version: 1,
            files: edits.map(({ undo }) => undo),
            createdDirectories: createdBy(locked),
        });
        await writeAll(edits);
        await release(locked);
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/sink/profile-delivery.ts



/**
 * Finds out before any network call whether profiles of these names could be delivered, as far as that can be known.
 * Changes nothing.
 *
 * @throws RoleChainError `delivery`, which names all the profiles that are there and must not be overwritten
 */
async function checkProfileDelivery(runner, names, { overwrite, files }) {
    if (files === 'job')
        await (0,job_files/* checkJobFiles */.X)(runner, names, overwrite);
    else
        await checkProfiles((0,profile_location/* locateProfileFiles */.l)(runner.environment), names, overwrite);
}
/**
 * Writes the profiles, all or none.
 *
 * @throws RoleChainError `delivery`; what `record` throws
 */
async function deliverProfiles({ entries, overwrite, files }, runner, { record, ...limits }) {
    if (files === 'job') {
        const { directory, variables, before, contents } = await (0,job_files.prepareJobFiles)(runner, entries, overwrite);
        await record({ jobFiles: directory, variables, before });
        await (0,job_files.writeJobFiles)(directory, contents);
    }
    else {
        await writeProfiles((0,profile_location/* locateProfileFiles */.l)(runner.environment), entries, {
            ...limits,
            overwrite,
            record: (profiles) => record({ profiles }),
        });
    }
    const [first] = entries;
    runner.log.info(entries.length === 1 && first !== undefined ? `Wrote profile ${first.name}.` : `Wrote ${entries.length} profiles.`);
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ locateProfileFile),
/* harmony export */   l: () => (/* binding */ locateProfileFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2670);




/** A path below the home directory; keys must not land in whatever directory the step happens to run in. */
function inHome(home, rest) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, rest);
    const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `${variable} is ${home === '' ? 'empty' : 'not an absolute path'}, so there is no telling where the profile belongs`,
        hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`,
    });
}
function expandHome(path, home) {
    return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}
const NAMES = { credentialsFile: 'credentials', configFile: 'config' };
/** Empty for a user who has none: nothing is known of a user of a container by number alone. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}
/**
 * Where the SDKs look for one of the files: in `AWS_SHARED_CREDENTIALS_FILE` or `AWS_CONFIG_FILE`, else in
 * `~/.aws/credentials` or `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as none.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is no absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
function locateProfileFile(kind, env, home = homeOfUser()) {
    const named = env[_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILE_FILE_VARIABLES */ .vw[kind]] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named === '' ? inHome(home, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.aws', NAMES[kind])) : expandHome(named, home));
}
/** Where the SDKs look for both: see {@link locateProfileFile}. */
function locateProfileFiles(env, home) {
    return {
        credentialsFile: locateProfileFile('credentialsFile', env, home),
        configFile: locateProfileFile('configFile', env, home),
    };
}


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ editSections),
/* harmony export */   cd: () => (/* binding */ refusePresent),
/* harmony export */   z7: () => (/* binding */ planFileEdits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _ini_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6030);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5253);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7014);
/* harmony import */ var _profile_undo_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4383);







/** Where a profile's keys and its settings belong. */
function placesOf(files, profile) {
    return {
        keys: { path: files.credentialsFile, section: { dialect: 'credentials', profile } },
        settings: { path: files.configFile, section: { dialect: 'config', profile } },
    };
}
/** A line break would start another property, and the SDKs cut a value at a blank before a comment sign. */
function requirePlainValues(profile, properties) {
    for (const [key, value] of Object.entries(properties)) {
        const isPlain = key === COMMAND ? /^[^\p{Cc}]+$/u.test(value) && !/\s[#;]/.test(value) : /^[!-~]+$/.test(value);
        if (isPlain && !/^[#;]/.test(value))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`,
        });
    }
}
const COMMAND = 'credential_process';
/** What belongs into the two sections of a profile. Keys go before a program, wherever they stand: so none stay. */
function propertiesOf({ region, access }) {
    if (access.kind === 'process') {
        return { keys: {}, settings: { region, [COMMAND]: access.command } };
    }
    const keys = {
        aws_access_key_id: access.accessKeyId,
        aws_secret_access_key: access.secretAccessKey.reveal(),
        ...(access.sessionToken && { aws_session_token: access.sessionToken.reveal() }),
    };
    return { keys, settings: { region } };
}
/** Everything that two profiles of one name or a name no reader understands would break, before a file is touched. */
function requireUsableNames(entries) {
    const names = entries.map(({ name }) => name);
    const isEachOnce = new Set(names).size === names.length;
    const repeated = isEachOnce ? undefined : names.find((name, index) => names.indexOf(name) !== index);
    const problems = names.map(_request_profile_name_js__WEBPACK_IMPORTED_MODULE_3__/* .validateProfileName */ .d).filter((reason) => reason !== undefined);
    if (repeated !== undefined)
        problems.push(`profile ${repeated} is asked for twice`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message: problems.join('\n') });
}
/**
 * What each file shall hold for these profiles.
 *
 * @throws RoleChainError `invalid-request` for unusable names, `delivery` for values that an INI file cannot hold
 */
function planFileEdits(files, entries) {
    requireUsableNames(entries);
    const plan = new Map();
    const add = ({ path, section }, properties) => {
        const sections = plan.get(path) ?? new Map();
        const header = (0,_ini_js__WEBPACK_IMPORTED_MODULE_4__/* .headerOf */ .rR)(section);
        const all = { ...sections.get(header)?.properties, ...properties };
        sections.set(header, {
            section,
            properties: all,
            ...(Object.keys(all).length === 0 ? { onlyIfThere: true } : {}),
        });
        plan.set(path, sections);
    };
    for (const entry of entries) {
        const { keys, settings } = propertiesOf(entry);
        requirePlainValues(entry.name, { ...keys, ...settings });
        const places = placesOf(files, entry.name);
        // In a file that is both, `[default]` is one section; added last, it is found under config's spellings of it too.
        add(places.keys, bytesOf(keys));
        add(places.settings, bytesOf(settings));
    }
    return [...plan].map(([path, sections]) => ({ path, sections: [...sections.values()] }));
}
/** Values as they will stand in the file: its text has one character a byte. */
function bytesOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(value)]));
}
/**
 * Refuses to put profiles where one of their name is.
 *
 * @param texts what the files hold, by path
 * @throws RoleChainError `delivery` that names those that are there
 */
function refusePresent(files, texts, profiles) {
    const sections = new Map([...texts].map(([path, text]) => [path, new _ini_js__WEBPACK_IMPORTED_MODULE_4__/* .Sections */ .Z_(text)]));
    const places = profiles.map((profile) => placesOf(files, profile));
    const isThere = ({ path, section }) => (sections.get(path)?.of((0,_profile_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section)).length ?? 0) > 0;
    const found = [...places.map(({ keys }) => keys), ...places.map(({ settings }) => settings)].filter(isThere);
    if (found.length === 0)
        return;
    const names = new Set(found.map(({ path, section }) => `profile ${section.profile} in ${path}`));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `already there: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)([...names])}`,
        hint: 'Choose another name, or set overwrite-aws-profile to true to replace what is there.',
    });
}
/** The file's new text, and how to take each section back. */
function editSections(text, contents) {
    const present = contents.some(({ onlyIfThere }) => onlyIfThere) ? new _ini_js__WEBPACK_IMPORTED_MODULE_4__/* .Sections */ .Z_(text) : undefined;
    const wanted = contents.filter(({ section, onlyIfThere }) => onlyIfThere !== true || (present?.of((0,_profile_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section)).length ?? 0) > 0);
    const edit = (0,_ini_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSections */ .sz)(text, wanted.map(({ section, properties }) => ({ section: (0,_profile_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inFile */ .s5)(section), properties, named: section })));
    const undo = edit.changes.map(({ content, written, lead, splices }) => ({
        ...content.named,
        writtenHash: (0,_profile_undo_section_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionHashOf */ .Rk)(written),
        lead,
        splices: splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed })),
    }));
    return { text: edit.text, undo };
}


/***/ })

};
