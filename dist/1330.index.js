export const id = 1330;
export const ids = [1330];
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
 * The variables by which the AWS SDK finds credentials. A step that renews credentials sets some of them, so the
 * start of its own chain has to be found with their earlier values.
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
/** The ones that are set, with their current values. */
function ambientVariables(environment, conceal) {
    const set = AMBIENT_VARIABLES.flatMap((name) => {
        const value = environment[name] ?? '';
        return value === '' ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
    });
    return Object.fromEntries(set);
}
/** Resets the environment of a process to what {@link ambientVariables} saw. */
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

/***/ 8733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stopOf),
/* harmony export */   Q: () => (/* binding */ toCached)
/* harmony export */ });
/**
 * A session as it is kept. It ends by the clock of this machine, which SDKs here use too: a slow clock would treat it
 * as valid after AWS stops accepting it.
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
/** The starting point for a chain that continues from a kept session. */
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
    return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
}


/***/ }),

/***/ 2911:
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



/** The path to every session of a plan, by key. */
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
/** The ends that can be requested. */
function endsOf(plan) {
    const { targets, hops, region } = plan.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: sessionKey(plan, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(plan, target.hops) }));
}
/**
 * The key of the session of the last of some hops: the same for the same chain from the same identity, different if any
 * parameter of any hop differs. Secrets affect it, and cannot be derived from it.
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
/** A value as text that does not depend on the order of object members. */
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

/***/ 253:
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
/* harmony import */ var _spec_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2626);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4984);





const PLACE = { what: 'the sessions that are renewed', otherwise: 'set refresh to none' };
/**
 * Checks before any network call whether {@link placeForSessions} would find a place. @throws RoleChainError `delivery`
 */
function checkPlaceForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJobPlace */ .B8)(ground, PLACE);
}
/**
 * Where the sessions of this step will be kept: a private directory that does not exist yet. @throws RoleChainError
 * `delivery`
 */
function placeForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .newJobDirectory */ .pZ)(ground, 'refresh', PLACE);
}
/** Creates the directory, with everything needed for renewing. @throws RoleChainError `delivery` */
async function writeRenewable(directory, { plan, sessions }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { mode: 0o700 }).catch((error) => {
        throw (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryError */ .LT)(`cannot create the directory ${directory}`, error);
    });
    const cache = new _session_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .SessionCache */ .n(directory);
    for (const session of sessions)
        await cache.write(session);
    await (0,_spec_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSpec */ .H)(directory, plan);
}


/***/ }),

/***/ 2626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec),
  H: () => (/* binding */ writeSpec)
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
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/source/kinds.ts + 5 modules
var kinds = __webpack_require__(7798);
;// CONCATENATED MODULE: ./src/refresh/spec-schema.ts




/**
 * The schema of a plan for renewals as kept between processes, after its secrets have been put back. What differs by
 * kind of source or hop is where that kind is defined.
 */
const spec_schema_secret = dist.instance(secret/* Secret */.z);
const url = dist.instance(URL);
const texts = dist.array(dist.string());
const flag = dist.boolean();
const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const source = dist.union(kinds/* SOURCE_KINDS */.s.map((kind) => kind.schema(dist)));
const hop = dist.union(Object.values(hop_kinds/* HOP_KINDS */.wh).map((kind) => kind.schema(dist)));
/** A fact that plans say about sources does not compile without its schema. */
const PLANNED_SOURCE = {
    kind: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ kind }) => kind)),
    name: dist.string(),
    proof: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ proof }) => proof)),
    typedInto: dist.exactOptional(texts),
    isInFile: dist.exactOptional(dist.literal(true)),
    isFallback: dist.exactOptional(dist.literal(true)),
};
const plan = dist.strictObject({
    source: dist.strictObject(PLANNED_SOURCE),
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
const renewalSpec = dist.strictObject({
    source,
    job: dist.string(),
    plan,
    network,
    environment: dist.record(dist.string(), dist.union([dist.string(), spec_schema_secret])),
    avoidsSpecialCharacters: flag,
});
/** Reads a value as a plan; undefined if it is not one. The reason is not given, since it may contain a secret. */
function parseRenewalSpec(value) {
    const result = dist.safeParse(renewalSpec, value);
    return result.success ? result.output : undefined;
}

;// CONCATENATED MODULE: ./src/refresh/secret-parts.ts

/** Takes secrets out of a value of plain objects, lists, texts, numbers, URLs and {@link Secret}s. */
function separateSecrets(value) {
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
/** Puts together what {@link separateSecrets} took apart. A missing secret becomes undefined. */
function restoreSecrets({ value, secrets }, conceal) {
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

;// CONCATENATED MODULE: ./src/refresh/spec-file.ts






/*
 * A plan for renewals, as two private files: `plan.json`, which has no secrets, and `secrets.json`, which exists only
 * if there are any: the keys that the chain starts from, the seed of an MFA device, the password of a proxy.
 */
/** The files, by content. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' };
/** The format version of the files: files with another number cannot be understood. */
const VERSION = 1;
/** Writes a plan into an existing private directory. @throws RoleChainError `delivery` */
async function writeSpec(directory, plan) {
    const { value, secrets } = separateSecrets(plan);
    const write = (name, content) => (0,private_file.writePrivateFile)((0,external_node_path_.join)(directory, name), (0,private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
    if (secrets.length > 0) {
        await write(FILES.secrets, secrets);
    }
    await write(FILES.plan, value);
}
/**
 * Reads a plan.
 *
 * @throws RoleChainError `delivery` if it is missing, not private, or not one that {@link writeSpec} wrote
 */
async function readSpec(directory, conceal) {
    const path = (0,external_node_path_.join)(directory, FILES.plan);
    const value = await contentOf(path);
    const secrets = await contentOf((0,external_node_path_.join)(directory, FILES.secrets), []);
    const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
    const plan = parseRenewalSpec(restoreSecrets({ value, secrets: texts }, conceal));
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

/***/ 9015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renewalSpecOf),
/* harmony export */   z: () => (/* binding */ renewableOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _chain_hop_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2633);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(191);
/* harmony import */ var _renewal_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2911);
/* harmony import */ var _kept_hop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8733);







/** @param now milliseconds since 1970 */
function renewableOf(request, login, runner, now) {
    const plan = renewalSpecOf(request, settledPlan(request.plan, login), runner);
    const sessions = new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(plan, hops, now)));
    return { plan, sessions: [...sessions.values()] };
}
/** Everything needed to run a step's plan again. */
function renewalSpecOf({ inputs, source, network }, plan, runner) {
    const { http, endpoints, maxAttempts, deadlineSeconds } = network;
    const { repository = '', run_id: run = '', run_attempt: attempt = '', job = '' } = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(runner.environment);
    return {
        source: source.absolute(runner.workspace),
        job: [repository, run, attempt, job].join(' '),
        plan,
        network: {
            // The renewing process may run in another directory.
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
    const hidden = ignoresKeys ? Object.fromEntries(_core_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .KEY_VARIABLES */ .A.map((name) => [name, undefined])) : {};
    return (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .ambientVariables */ .GE)({ ...environment, ...hidden }, conceal);
}
/** The plan with its hops as they were taken, without targets that were not reached. */
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
/**
 * Left out: values passed on from earlier hops. They are in force without being sent again, and may have pending
 * claims.
 */
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
        const key = (0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionKey */ .ce)(plan, settled.slice(0, index + 1));
        return [key, (0,_kept_hop_js__WEBPACK_IMPORTED_MODULE_6__/* .toCached */ .Q)(key, taken, now)];
    });
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ warnOfEmptiedProfile),
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2633);

/** Variables that refer to credentials other than the exported keys, or to another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
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
];
/** The ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
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
                // It belongs to another server, which does not know this token.
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


/***/ })

};
