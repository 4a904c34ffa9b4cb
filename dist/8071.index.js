export const id = 8071;
export const ids = [8071];
export const modules = {

/***/ 191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);


/** Variables whose values are secrets. */
const SECRET = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_VARIABLES */ .A, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
/**
 * The variables by which the AWS SDK finds credentials. A step that renews credentials sets some of them, so that what
 * its own chain starts from has to be found by what they were before.
 */
const AMBIENT_VARIABLES = [
    ...SECRET,
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
];
/** Those that are set, as they are now. */
function ambientVariables(environment, conceal) {
    const set = AMBIENT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
    });
    return Object.fromEntries(set);
}
/** Sets the environment of a process back to what {@link ambientVariables} saw. */
function restoreAmbientVariables(environment, variables) {
    for (const name of AMBIENT_VARIABLES) {
        const value = variables[name];
        if (value === undefined) {
            Reflect.deleteProperty(environment, name);
        }
        else {
            environment[name] = value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value;
        }
    }
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

/** Renewed so long before the end: AWS SDKs ask for new credentials five minutes ahead, too. */
const MOST_AHEAD_MS = 300_000;
/** Not handed out in the last moments: whoever gets it still has to send something. */
const MOST_MARGIN_MS = 10_000;
/** How long before its end a session is renewed: a quarter of its life, so that short ones work as well. */
function renewedAheadMs({ obtainedAt, credentials }) {
    return Math.min(MOST_AHEAD_MS, lifeMs(obtainedAt, credentials.expiration) / 4);
}
/** How a session stands at a time, in milliseconds since 1970. */
function standingOf(session, now) {
    if (session === undefined) {
        return 'over';
    }
    const { obtainedAt, credentials } = session;
    const left = credentials.expiration.getTime() - now;
    if (left > renewedAheadMs(session)) {
        return 'fresh';
    }
    return left > Math.min(MOST_MARGIN_MS, lifeMs(obtainedAt, credentials.expiration) / 10) ? 'due' : 'over';
}
function lifeMs(obtainedAt, expiration) {
    return Math.max(0, expiration.getTime() - obtainedAt);
}
/** The form of the file: whoever reads another number does not know what it means. */
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
 * Reads what {@link printSession} wrote; undefined for anything else (cut off, of another version, of another hop),
 * which is then as if it were not there.
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

/***/ 8733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stopOf),
/* harmony export */   Q: () => (/* binding */ toCached)
/* harmony export */ });
/**
 * A session as it is kept. It ends by the clock of this machine, which is what SDKs here go by: a clock that is slow would
 * take it for valid when AWS does not.
 *
 * @param obtainedAt milliseconds since 1970, by this clock
 */
function toCached(key, { hop, roleArn, session }, obtainedAt) {
    const { assumedRoleArn, assumedRoleId, credentials } = session;
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    if (sessionToken === undefined) {
        throw new Error('the session of a role has a session token');
    }
    const expiration = new Date(Math.min(credentials.expiration.getTime(), obtainedAt + hop.durationSeconds * 1000));
    return {
        key,
        roleArn,
        assumedRoleArn,
        assumedRoleId,
        obtainedAt,
        credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
    };
}
/** Where a chain goes on from, of a session that was kept. */
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
    return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
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
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(7775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(2559);
// EXTERNAL MODULE: ./src/source/kinds.ts + 2 modules
var kinds = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/refresh/plan-schema.ts



/** The form in which a plan for renewals is kept between processes, as it is after its secrets are back in it. */
const plan_schema_secret = dist.instance(secret/* Secret */.z);
const url = dist.instance(URL);
const texts = dist.array(dist.string());
const flag = dist.boolean();
const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const source = dist.union(kinds/* SOURCE_KINDS */.s.map((kind) => kind.schema(dist)));
const role = dist.variant('kind', [
    dist.strictObject({ kind: dist.literal('arn'), arn: dist.string(), account: dist.string(), name: dist.string() }),
    dist.strictObject({ kind: dist.literal('name'), name: dist.string(), partition: dist.string() }),
]);
const tag = dist.strictObject({ key: dist.string(), value: dist.string(), origin: dist.string(), droppable: flag });
const common = {
    number: dist.pipe(dist.number(), dist.integer(), dist.minValue(1)),
    place: dist.string(),
    role,
    sessionName: dist.string(),
    durationSeconds: count,
    longest: dist.exactOptional(dist.literal(true)),
    region: dist.string(),
    policy: dist.exactOptional(dist.string()),
    policyArns: texts,
};
const mfa = dist.strictObject({
    serial: dist.string(),
    proof: dist.variant('kind', [
        dist.strictObject({ kind: dist.literal('code'), code: plan_schema_secret }),
        dist.strictObject({ kind: dist.literal('seed'), seed: plan_schema_secret }),
    ]),
});
/** One form for each kind of hop: a further kind does not compile without its own. */
const HOPS = {
    'web-identity': dist.strictObject({ kind: dist.literal('web-identity'), ...common }),
    signed: dist.strictObject({
        kind: dist.literal('signed'),
        ...common,
        chained: dist.picklist(['yes', 'no', 'unknown']),
        externalId: dist.exactOptional(dist.string()),
        tags: dist.array(tag),
        transitiveTagKeys: texts,
        inheritedTags: dist.array(tag),
        sourceIdentity: dist.exactOptional(dist.string()),
        mfa: dist.exactOptional(mfa),
        providedContexts: dist.array(dist.strictObject({ providerArn: dist.string(), contextAssertion: plan_schema_secret })),
    }),
};
const hop = dist.union(Object.values(HOPS));
const plan = dist.strictObject({
    source: dist.strictObject({
        kind: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ kind }) => kind)),
        name: dist.string(),
        proof: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ proof }) => proof)),
    }),
    region: dist.string(),
    partition: dist.string(),
    hops: dist.array(hop),
    targets: dist.array(dist.strictObject({
        name: dist.string(),
        place: dist.string(),
        region: dist.string(),
        labels: dist.record(dist.string(), dist.string()),
        hops: dist.array(hop),
    })),
    warnings: texts,
    notices: texts,
});
const network = dist.strictObject({
    http: dist.strictObject({
        proxy: dist.exactOptional(dist.strictObject({ proxy: url, noProxy: dist.string() })),
        caBundle: dist.exactOptional(dist.string()),
        connectTimeoutMilliseconds: count,
        requestTimeoutMilliseconds: count,
    }),
    endpoints: dist.strictObject({ override: dist.exactOptional(url), fips: flag, dualStack: flag }),
    maxAttempts: count,
    deadlineSeconds: count,
});
const refreshPlan = dist.strictObject({
    source,
    job: dist.string(),
    plan,
    network,
    environment: dist.record(dist.string(), dist.union([dist.string(), plan_schema_secret])),
    avoidsSpecialCharacters: flag,
});
/** The plan that a value is; undefined if it is none. What is wrong with it is not told: it may be a secret. */
function parseRefreshPlan(value) {
    const result = dist.safeParse(refreshPlan, value);
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

/***/ 2635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refreshPlanOf),
/* harmony export */   z: () => (/* binding */ renewableOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2633);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(191);
/* harmony import */ var _refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _kept_hop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8733);






/** @param now milliseconds since 1970 */
function renewableOf(request, login, runner, now) {
    const plan = refreshPlanOf(request, settledPlan(request.plan, login), runner);
    const sessions = new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(plan, hops, now)));
    return { plan, sessions: [...sessions.values()] };
}
/** What it takes to run a plan of a step again. */
function refreshPlanOf({ inputs, source, network }, plan, runner) {
    const { http, endpoints, maxAttempts, deadlineSeconds } = network;
    const { repository = '', run_id: run = '', run_attempt: attempt = '', job = '' } = runner.facts;
    return {
        source: source.absolute(runner.workspace),
        job: [repository, run, attempt, job].join(' '),
        plan,
        network: {
            // Whoever renews may run in another directory.
            http: http.caBundle === undefined ? http : { ...http, caBundle: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(http.caBundle) },
            endpoints,
            maxAttempts,
            deadlineSeconds,
        },
        environment: environmentOf(source, inputs['unset-current-credentials'] === true, runner),
        avoidsSpecialCharacters: inputs['special-characters-workaround'] === true,
    };
}
/** Only what the chain starts from: other sources look at nothing there. */
function environmentOf({ readsEnvironment }, ignoresKeys, { environment, conceal }) {
    if (!readsEnvironment) {
        return {};
    }
    const hidden = ignoresKeys ? Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
}
/** The plan with its hops as they were taken; targets that were not reached are not in it. */
function settledPlan(plan, login) {
    const settled = { ...plan, warnings: [], notices: [] };
    switch (login.kind) {
        case 'existing':
            return { ...settled, hops: [] };
        case 'chain':
            return { ...settled, hops: login.result.hops.map(settledHop) };
        case 'targets':
            return {
                ...settled,
                hops: [],
                targets: login.outcomes.flatMap((outcome) => outcome.kind === 'reached' ? [{ ...outcome.target, hops: outcome.result.hops.map(settledHop) }] : []),
            };
    }
}
/** What earlier hops sent along is in force without being sent again, and may wait for claims: it is left out. */
function settledHop({ hop }) {
    const signed = (0,_chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPart */ .Sy)(hop);
    return signed === undefined ? hop : { ...signed, inheritedTags: [] };
}
function resultsOf(login) {
    switch (login.kind) {
        case 'existing':
            return [];
        case 'chain':
            return [login.result];
        case 'targets':
            return login.outcomes.flatMap((outcome) => (outcome.kind === 'reached' ? [outcome.result] : []));
    }
}
function sessionsOf(plan, hops, now) {
    const settled = hops.map(settledHop);
    return hops.map((taken, index) => {
        const key = (0,_refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKey */ .ce)(plan, settled.slice(0, index + 1));
        return [key, (0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_5__/* .toCached */ .Q)(key, taken, now)];
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

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
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

/***/ 4006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ sessionKey),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2559);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);



/** The way to every session of a plan, by key. */
function pathsOf(plan) {
    const paths = new Map();
    const add = (node, before) => {
        const key = sessionKey(plan, [...before.map((each) => each.node.hop), node.hop]);
        const path = [...before, { key, node }];
        paths.set(key, path);
        node.children.forEach((child) => {
            add(child, path);
        });
    };
    (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOfPlan */ .U5)(plan.plan).forEach((tree) => {
        add(tree, []);
    });
    return paths;
}
/** What can be asked for. */
function endsOf(plan) {
    const { targets, hops, region } = plan.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: sessionKey(plan, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(plan, target.hops) }));
}
/**
 * Names the session of the last of some hops: the same for the same chain from the same identity, another as soon as any
 * parameter of any hop is another. Secrets count in it, and cannot be found out from it.
 *
 * @returns 64 hexadecimal digits
 */
function sessionKey({ source, job, environment, network, avoidsSpecialCharacters }, hops) {
    const { override, fips, dualStack } = network.endpoints;
    const endpoints = { override: override?.href, fips, dualStack };
    const asked = hops.map((hop) => ({ ...hop, place: undefined }));
    const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(canonical(of)).digest('hex');
}
/** A value as a text that is the same whatever the order in which an object got its members. */
function canonical(value) {
    if (value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z) {
        return `{"secret":${JSON.stringify((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(value.reveal()).digest('hex'))}}`;
    }
    if (Array.isArray(value)) {
        return `[${value.map(canonical).join(',')}]`;
    }
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).filter(([, member]) => member !== undefined);
        const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
    }
    return value === undefined ? 'null' : JSON.stringify(value);
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
 * The private directory of a job's renewed sessions (0700), a file (0600) for each hop. What calls for credentials reads
 * nothing else, so nothing else is loaded here. What is not private is not trusted: somebody else could have put it there.
 */
const isWindows = process.platform === 'win32';
/** The files of the cache, and what processes that were killed while they wrote one have left. */
const NAME = /^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/;
/** AWS gives no session of a role for more than twelve hours. */
const LONGEST_LIFE_MS = 12 * 3_600_000;
/** The sessions in a directory. */
class SessionCache {
    directory;
    #chosenBy;
    /** @param chosenBy whether it is a directory of a job, which this program makes, or one that the user named */
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
     * Whether a session that holds is not to be renewed just yet: after a failure it is handed out as it is for a tenth of
     * the time that there is for renewing it.
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
    /** Removes what no session can be any more, of jobs that have ended. Never fails. */
    async sweep(now) {
        const { readdir, rm, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        const names = await readdir(this.directory).catch(() => []);
        for (const name of names.filter((each) => NAME.test(each))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, name);
            const written = await stat(path).then(({ mtimeMs }) => mtimeMs, () => now);
            if (now - written > LONGEST_LIFE_MS) {
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
const OWN_DIRECTORY = 'Name a directory that is not there yet, or one that is this user’s alone (mode 0700), and for nothing else.';
async function faultOf(directory) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory);
        if (!status.isDirectory()) {
            return {
                what: 'it is not a directory',
                hint: 'This program makes the directory itself; nothing may stand in its place.',
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
                what: 'other users may look into it',
                hint: `Somebody has changed its mode; chmod 700 ${directory} puts that right.`,
            };
    }
    catch (error) {
        const isGone = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT';
        return {
            what: isGone ? 'the directory is gone' : `it cannot be looked at (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) ?? ''})`,
            hint: isGone
                ? 'The job that logged in has ended, or this process cannot see its files: a container needs that directory mounted at the same path.'
                : 'Run the tool as the user that ran the step that logged in.',
        };
    }
}
/** The text of a file that can be trusted; undefined for anything else, which is then as if it were not there. */
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

/***/ 8071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRenewing: () => (/* binding */ checkRenewing),
/* harmony export */   renewingWay: () => (/* binding */ renewingWay)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2633);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2604);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7459);
/* harmony import */ var _refresh_plan_of_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2635);
/* harmony import */ var _refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);
/* harmony import */ var _refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _refresh_refresher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2011);
/* harmony import */ var _sink_emptied_profile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1731);
/* harmony import */ var _sink_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2670);
/* harmony import */ var _sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1666);










/** Finds out before any network call whether {@link renewingWay} could work, as far as that can be known. */
async function checkRenewing(request, runner) {
    await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlaceForSessions */ .iU)(runner);
    if ((0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        await (await __webpack_require__.e(/* import() */ 3767).then(__webpack_require__.bind(__webpack_require__, 3767))).checkServer(runner);
        return;
    }
    await (0,_sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_5__.checkProfileDelivery)(runner, (0,_refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .profileNames */ .CJ)(request), { overwrite: (0,_refresh_profile_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .replacesProfiles */ .Kt)(request), files: 'job' });
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
        if (!clearOthers && _core_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .KEY_VARIABLES */ .A.some((name) => (environment[name] ?? '') !== '')) {
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
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutUndefined */ .r)({ url: one === undefined ? undefined : urlOf(one) }),
    };
    runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
    const variables = (0,_sink_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentVariables */ .ro)({
        clearOthers: inputs['unset-current-credentials'] === true,
        access,
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutUndefined */ .r)({ region: one?.region }),
    }, runner.environment);
    (0,_sink_emptied_profile_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfEmptiedProfile */ .P)(variables, 'AWS SDKs look at profiles before they look at a server', runner.log);
    return { variables, outputs: new Map([['credentials-endpoint', endpoint]]) };
}


/***/ })

};
