export const id = 122;
export const ids = [122];
export const modules = {

/***/ 718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseNotHere)
/* harmony export */ });
/** Complains of inputs that were given and have no meaning here. */
function refuseNotHere({ command, notHere, why }, runner, problems) {
    for (const name of notHere.filter((each) => runner.input(each) !== '')) {
        problems.add(name, `has no meaning for ${command}, ${why}`);
    }
}


/***/ }),

/***/ 1480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keepSessionsHere),
/* harmony export */   c: () => (/* binding */ serveHere)
/* harmony export */ });
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9338);
/* harmony import */ var _refresh_refresher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7711);
/* harmony import */ var _refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9566);
/* harmony import */ var _refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9634);
/* harmony import */ var _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9455);
/* harmony import */ var _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5601);






/** @throws RoleChainError `delivery` */
async function keepSessionsHere(renewable, temporaryDirectory) {
    // There is no workspace that anybody packs up or uploads.
    const directory = await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_1__/* .placeForSessions */ .KF)({ temporaryDirectory, workspace: '' });
    const remove = () => (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    await (0,_refresh_refresher_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRenewable */ .Bi)(directory, renewable).catch(async (error) => {
        await remove();
        throw error;
    });
    return { directory, ends: (0,_refresh_refresh_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .endsOf */ .oI)(renewable.plan), remove };
}
/** Serves sessions. @param port 0 for any that is free @throws RoleChainError `delivery` if it is not to be had */
async function serveHere({ directory, ends }, port, env) {
    const server = await (0,_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__/* .serveSessions */ .f)({ port, paths: (0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOfEnds */ .A)(ends), directory, env, ...(0,_refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrograms */ .k)() });
    return {
        token: server.token,
        urlOf: ({ name }) => `http://127.0.0.1:${server.port}${(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOfEnd */ ._)(name)}`,
        close: () => {
            server.close();
        },
    };
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dB: () => (/* binding */ broughtBy),
/* harmony export */   j3: () => (/* binding */ requireOneTarget),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9048);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7077);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4872);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4414);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6714);
/* harmony import */ var _not_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(718);







/** Reads the request of a command that logs in. @throws RoleChainError `invalid-request` with all that is wrong */
async function readLogin(given, process, { defaults = {}, renewed = false, check, ...notHere }) {
    const startedAt = performance.now();
    const runner = new _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .ShellRunner */ .L(process, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .inputFlags */ .eJ)(given));
    runner.warnOfUnknownVariables((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('login'));
    const idToken = runner.idToken();
    const reading = (0,_step_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOn */ .M)(runner, startedAt);
    const request = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readStepRequest */ .I)({
        ...reading,
        raw: (name) => reading.raw(name) || (defaults[name] ?? ''),
        renewed,
        unknownVariables: 'problem',
        surroundings: { idTokenAvailable: idToken !== undefined },
        check: (asked, problems) => {
            (0,_not_here_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseNotHere */ .g)(notHere, runner, problems);
            check?.(asked, problems);
        },
    });
    return { request, runner, login: () => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_0__/* .login */ .i)(request, runner, { idToken, startedAt }) };
}
/** The credentials of its chain or of its one target, if a login brings any. */
function broughtBy({ plan }, outcome) {
    const [only] = outcome.kind === 'targets' ? outcome.outcomes.filter(({ kind }) => kind === 'reached') : [];
    const region = only?.target.region ?? plan.region;
    const result = outcome.kind === 'chain' ? outcome.result : only?.kind === 'reached' ? only.result : undefined;
    return result === undefined
        ? { region }
        : { region, account: result.identity.account, credentials: result.credentials };
}
/** Complains where there are several targets, and a command is for one. */
function requireOneTarget(command, { plan }, problems) {
    if (plan.targets.length > 1) {
        problems.add('targets', `${command} is for the credentials of one, and these are ${plan.targets.length}`);
    }
}


/***/ }),

/***/ 4643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4765);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);


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

/***/ 4969:
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

/***/ 5419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(1618);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(8979);
// EXTERNAL MODULE: ../../../work/main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(3436);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(8707);
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

/***/ 6327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refreshPlanOf),
/* harmony export */   z: () => (/* binding */ renewableOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4765);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4643);
/* harmony import */ var _refresh_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9634);
/* harmony import */ var _kept_hop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4969);





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
        source: absoluteSource(source, runner.workspace),
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
function absoluteSource(source, workspace) {
    return source.kind === 'token-file' ? { ...source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, source.path) } : source;
}
/** Only what the chain starts from: other sources look at nothing there. */
function environmentOf({ kind }, ignoresKeys, { environment, conceal }) {
    if (kind !== 'ambient' && kind !== 'environment') {
        return {};
    }
    const hidden = ignoresKeys ? Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
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
    return hop.kind === 'signed' ? { ...hop, inheritedTags: [] } : hop;
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
        const key = (0,_refresh_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionKey */ .ce)(plan, settled.slice(0, index + 1));
        return [key, (0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_4__/* .toCached */ .Q)(key, taken, now)];
    });
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ sessionKey),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export nameOfPath */
/* harmony import */ var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3561);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);
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
/** Names an end in messages. */
function nameOfPath(path) {
    const { node } = path[path.length - 1] ?? path[0];
    const names = nodesOf([node]).flatMap(({ ends }) => ends.map(({ name }) => name));
    return names.length === 0 ? 'the chain' : names.join(', ');
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

/***/ 7711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ writeRenewable),
/* harmony export */   KF: () => (/* binding */ placeForSessions),
/* harmony export */   iU: () => (/* binding */ checkPlaceForSessions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8979);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5268);





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

/***/ 9455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathsOfEnds),
/* harmony export */   _: () => (/* binding */ pathOfEnd)
/* harmony export */ });
/** Below this path are the credentials, one path for each target. */
const CREDENTIALS = '/credentials';
/** Where a server has the credentials of a target; or of the chain, where there are no targets. */
function pathOfEnd(name) {
    return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}
/** Keys of sessions by path. */
function pathsOfEnds(ends) {
    return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}


/***/ }),

/***/ 4102:
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

/***/ 4872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ShellRunner),
/* harmony export */   c: () => (/* binding */ inputVariable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1473);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6487);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2003);






/** What the variable of an input begins with. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable by which an input can be given to the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
class ShellRunner {
    #process;
    #flags;
    log;
    facts;
    constructor(process, flags) {
        this.#process = process;
        this.#flags = flags;
        this.facts = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(process.env);
        const say = (label) => (message) => {
            process.write(`${label}${message}\n`);
        };
        const silent = () => {
            // Nobody is watching.
        };
        this.log = {
            debug: silent,
            info: process.isTerminal ? say('') : silent,
            notice: process.isTerminal ? say('note: ') : silent,
            warning: say('warning: '),
            error: say('error: '),
        };
    }
    conceal = (value) => {
        this.#process.conceal(value);
        return new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.cwd();
    }
    get temporaryDirectory() {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    }
    input(name) {
        return this.#flags.get(name) ?? this.#process.env[inputVariable(name)] ?? '';
    }
    /** A mistyped variable would be passed over in silence; here it gets a warning with the right name. */
    warnOfUnknownVariables(inputs) {
        const names = inputs.map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
        const known = names.map((name) => `${PREFIX}${name}`);
        for (const variable of Object.keys(this.#process.env).filter((name) => name.startsWith(PREFIX))) {
            const meant = known.includes(variable) ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(variable.slice(PREFIX.length), names);
            if (meant !== undefined) {
                this.log.warning(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact, and what is known to be an account is concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
    idToken() {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokenOf */ .uw)(this.#process.env, this.conceal);
    }
}


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4765);

/** Variables that speak of other credentials than the exported keys, or of another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
/** The variables by which the SDKs find a server for containers. */
const ENDPOINT_VARIABLES = {
    url: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    token: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    tokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
};
/** Goes before a server that is told by its whole address. */
const RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
/** Goes before profiles and servers in some SDKs. */
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** The variables by which the SDKs find profile files elsewhere than in the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Every variable that this program ever sets: post restores no other, whatever it is told. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
    ...Object.values(ENDPOINT_VARIABLES),
    TOKEN_FILE,
    RELATIVE_URI,
];
/** Of these, the ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those that hold something are: the JavaScript
 * SDK, for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables({ region, access, clearOthers }, current) {
    const variables = new Map();
    const isSet = (name) => (current[name] ?? '') !== '';
    const clear = (name) => {
        if (isSet(name)) {
            variables.set(name, '');
        }
    };
    if (clearOthers) {
        _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.forEach(clear);
    }
    if (region !== undefined) {
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    }
    switch (access?.kind) {
        case 'keys':
            CONFLICTING.forEach(clear);
            clear('AWS_SESSION_TOKEN');
            keyVariables(access.credentials).forEach(([name, value]) => variables.set(name, value));
            if (access.profile !== undefined) {
                variables.set('AWS_PROFILE', access.profile);
            }
            break;
        case 'profile':
            [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE].forEach(clear);
            // The AWS CLI and boto3 look there first.
            if (isSet('AWS_DEFAULT_PROFILE')) {
                variables.set('AWS_DEFAULT_PROFILE', access.name);
            }
            variables.set('AWS_PROFILE', access.name);
            break;
        case 'endpoint':
            [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile].forEach(clear);
            variables.set(ENDPOINT_VARIABLES.token, access.token);
            if (access.url === undefined) {
                // Of another server, which does not know this token.
                clear(ENDPOINT_VARIABLES.url);
            }
            else {
                variables.set(ENDPOINT_VARIABLES.url, access.url);
            }
            // Some SDKs would look for a file without a name.
            if (access.tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile)) {
                variables.set(ENDPOINT_VARIABLES.tokenFile, access.tokenFile);
            }
            break;
        case undefined:
    }
    return variables;
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [
        ['AWS_ACCESS_KEY_ID', accessKeyId],
        ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
        ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken]]),
    ];
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdingSignals),
/* harmony export */   j: () => (/* binding */ holdSignals)
/* harmony export */ });
/** What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the third. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Holds back signals that ask the process to end, until they are released. */
function holdSignals() {
    const controller = new AbortController();
    let received;
    const hold = (signal) => {
        received ??= signal;
        controller.abort();
    };
    SIGNALS.forEach((signal) => process.on(signal, hold));
    return {
        stop: controller.signal,
        received: () => received,
        release: () => {
            SIGNALS.forEach((signal) => process.off(signal, hold));
        },
    };
}
/**
 * Does work that must not be cut off half-way: a signal that asks the process to end is held back until the work is
 * done or taken back, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
async function holdingSignals(work) {
    const held = holdSignals();
    try {
        await work(held.stop);
    }
    finally {
        held.release();
        const received = held.received();
        if (received !== undefined)
            process.kill(process.pid, received);
    }
}


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** What the credentials of a chain are handed to, in words. */
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
/** Problems of the inputs that say where things go. */
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
/** What cannot be had together with credentials that renew themselves. */
function checkRefreshInputs(inputs, problems) {
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with refresh: what the job has already cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys end with their session, and AWS SDKs would take them before those that are renewed');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: such a profile is of use to this job alone, and would stay broken if the job is killed. Leave it out: the files are private ones of this job then');
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
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server by environment variables alone');
    }
}


/***/ })

};
