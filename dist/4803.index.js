export const id = 4803;
export const ids = [4803];
export const modules = {

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

/***/ 7724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openEnds),
/* harmony export */   m: () => (/* binding */ warnOnce)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12379);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74910);



/** For {@link ChainStart.onUnused}: warns of the same only once, however many sources find it. */
function warnOnce(log) {
    const told = new Set();
    return (warning) => {
        if (told.has(warning))
            return;
        told.add(warning);
        log.warning(warning);
    };
}
/** The two ends of the wire: the identity source, and STS. No request is made yet. */
function openEnds({ source: chosen, endpoints, explains, limiter, ...opening }, { http, retry }, runner) {
    const source = chosen.open({
        ...opening,
        runner,
        http,
        retry,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(opening.region, endpoints),
        // Explanations are loaded only when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 66307))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__/* .StsClient */ .y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x }) };
}


/***/ }),

/***/ 47879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


const OF_STEP = {
    whose: "the step's",
    hint: 'No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.',
    hintAfterAttempts: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
};
/** Node.js fires a longer timer at once. Deadlines of steps are far shorter. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The end of the step's time: one deadline for everything it does, so that nothing can hang. */
class Deadline {
    #seconds;
    #end;
    #controller = new AbortController();
    #timer;
    #limit;
    #hasReported = false;
    /** @param startedAt when the seconds start to count, in milliseconds of `performance.now()` */
    constructor(seconds, startedAt = performance.now(), limit = OF_STEP) {
        // Everything in progress listens: with many targets, that is many listeners.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        this.#seconds = seconds;
        this.#limit = limit;
        this.#end = startedAt + seconds * 1000;
        this.#timer = setTimeout(() => {
            this.#controller.abort();
        }, Math.min(MAX_TIMER_MS, this.remainingMilliseconds()));
    }
    /** Aborted when time is up. */
    get signal() {
        return this.#controller.signal;
    }
    remainingMilliseconds() {
        return Math.max(0, this.#end - performance.now());
    }
    /** Notes that a failed attempt has been reported to the user. */
    noteReport() {
        this.#hasReported = true;
    }
    /** The error to end with, naming what was in progress. */
    error(doing, cause) {
        const { hint, hintAfterAttempts = hint } = this.#limit;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'deadline',
            message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
            hint: this.#hasReported ? hintAfterAttempts : hint,
            cause,
        });
    }
    /**
     * Waits for a promise, but not past the deadline.
     *
     * @param graceMilliseconds how much later this gives up, so that code that knows more about what was in progress
     *   reports first
     */
    async guard(promise, doing, graceMilliseconds = 0) {
        if (this.signal.aborted) {
            // Nobody waits for it any more, so its failure must not end the process.
            promise.catch(() => undefined);
            throw this.error(doing());
        }
        let onAbort;
        let grace;
        const expiry = new Promise((_, reject) => {
            onAbort = () => {
                grace = setTimeout(() => {
                    reject(this.error(doing()));
                }, graceMilliseconds);
            };
            this.signal.addEventListener('abort', onAbort, { once: true });
        });
        try {
            return await Promise.race([promise, expiry]);
        }
        finally {
            if (onAbort) {
                this.signal.removeEventListener('abort', onAbort);
            }
            clearTimeout(grace);
        }
    }
    /** Stops the timer; a pending deadline would keep the process alive. */
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47505);




/** Lets the deadline of the request in progress report before the overall one. */
const GRACE_MILLISECONDS = 250;
/**
 * Does network work under the step's deadline, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(createHttp(settings, log), () => 'reading the CA bundle');
        const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
                log.info(message);
            },
        };
        return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
    }
    finally {
        deadline.stop();
        http?.close();
    }
}
async function createHttp({ caBundle, ...others }, log) {
    if (caBundle === undefined || !(others.caBundleMayBeMissing === true && (await isMissing(caBundle)))) {
        return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create({ ...others, ...(caBundle === undefined ? {} : { caBundle }) });
    }
    log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
    return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create(others);
}
function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}


/***/ }),

/***/ 40191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ ambientVariables),
/* harmony export */   iC: () => (/* binding */ restoreAmbientVariables)
/* harmony export */ });
/* unused harmony export AMBIENT_VARIABLES */
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77032);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22559);




/** Variables whose values are secrets. */
const SECRET = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CONTAINER_AUTHORIZATION_TOKEN'];
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
    'AWS_CREDENTIAL_SCOPE',
    // For a program that a profile of the job names.
    _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .LOAD_CONFIG */ .gf,
    ...Object.values(_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .BOTO_VARIABLES */ .fJ),
    ..._sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROXY_VARIABLES */ .F,
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
            environment[name] = value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? value.reveal() : value;
        }
    }
}


/***/ }),

/***/ 58733:
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

/***/ 78025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtainHere: () => (/* binding */ obtainHere)
/* harmony export */ });
/* harmony import */ var _source_choose_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86160);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40924);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40191);
/* harmony import */ var _self_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64897);
/* harmony import */ var _obtain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91942);
/* harmony import */ var _spec_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52626);
/* harmony import */ var _renewer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90743);








/** SDKs wait for a minute; the AWS SDK for Go does, for example. */
const PATIENCE_MS = 50_000;
/**
 * The key under which a process called by itself reports that to the caller: the SDK between them does not pass on
 * why a program failed.
 */
const SELF_REFERENCE_KEY = 'self-reference';
/**
 * A session of the job whose plan is in a directory, renewed in this process if necessary.
 *
 * @throws RoleChainError which says why there is none
 */
async function obtainHere(key, cache, process) {
    const { env } = process;
    const startedAt = Date.now();
    if ((0,_self_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isRenewing */ .sU)(env, cache.directory)) {
        const selfReference = new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G(_self_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .SELF_REFERENCE */ .X1);
        await cache.writeFailure(SELF_REFERENCE_KEY, { at: startedAt, text: selfReference.describe(), isAhead: false });
        throw selfReference;
    }
    const runner = (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .startShell */ .PO)(process);
    const spec = await (0,_spec_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readSpec */ .O)(cache.directory, runner.conceal);
    if ((0,_source_choose_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(spec.source).readsEnvironment) {
        (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreAmbientVariables */ .iC)(env, spec.environment);
        env[_self_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .RENEWING */ .GH] = (0,_self_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .renewingWith */ .ww)(env, cache.directory);
    }
    const describe = (failure) => process.guard(failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G ? failure.describe() : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure));
    const renewer = new _renewer_js__WEBPACK_IMPORTED_MODULE_7__/* .Renewer */ .P({ spec, cache, runner, now: Date.now, describe });
    return (0,_obtain_js__WEBPACK_IMPORTED_MODULE_5__/* .obtain */ .A)(key, {
        cache,
        now: Date.now,
        waitMs: Math.min(PATIENCE_MS, spec.network.deadlineSeconds * 1000),
        renew: (asked, milliseconds) => renewer.renew(asked, milliseconds).catch(async (error) => {
            const selfReference = await cache.readFailure(SELF_REFERENCE_KEY);
            throw selfReference !== undefined && selfReference.at >= startedAt ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G(_self_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .SELF_REFERENCE */ .X1) : error;
        }),
        describe,
        warn: (message) => {
            runner.log.warning(message);
        },
    });
}


/***/ }),

/***/ 42911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ sessionKey),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79509);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22559);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);



/** The path to every session of a spec, by key. */
function pathsOf(spec) {
    const paths = new Map();
    const add = (node, before) => {
        const key = sessionKey(spec, [...before.map((each) => each.node.hop), node.hop]);
        const path = [...before, { key, node }];
        paths.set(key, path);
        node.children.forEach((child) => {
            add(child, path);
        });
    };
    (0,_chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treesOfPlan */ .U5)(spec.plan).forEach((tree) => {
        add(tree, []);
    });
    return paths;
}
/** The ends that can be requested. */
function endsOf(spec) {
    const { targets, hops, region } = spec.plan;
    return targets.length === 0
        ? [{ name: undefined, region, key: sessionKey(spec, hops) }]
        : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(spec, target.hops) }));
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

/***/ 64897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   GH: () => (/* binding */ RENEWING),
/* harmony export */   X1: () => (/* binding */ SELF_REFERENCE),
/* harmony export */   sU: () => (/* binding */ isRenewing),
/* harmony export */   ww: () => (/* binding */ renewingWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A chain may start from a profile that asks this program for the same chain again, endlessly. So a process that asks
 * AWS SDKs for credentials notes in its environment what for, and one that finds itself noted there stops.
 */
const RENEWING = 'ROLE_CHAIN_RENEWING';
/** The failure of a chain that starts from itself. */
const SELF_REFERENCE = {
    code: 'source',
    message: 'The chain starts from the credentials that it should renew.',
    hint: 'The profile that AWS_PROFILE names leads to this program again. Set it to a profile with its own credentials.',
};
/** Names a command-line call: by its arguments, and the inputs that are variables. */
function callKey(args, environment) {
    const inputs = Object.entries(environment).filter(([name]) => name.startsWith('ROLE_CHAIN_') && name !== RENEWING);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([args, inputs.sort()]))
        .digest('hex');
}
/** Whether a process above this one asks for credentials under this key. */
function isRenewing(environment, key) {
    return (environment[RENEWING] ?? '').split('\n').includes(key);
}
/** The value of {@link RENEWING} for processes below this one, which asks under this key. */
function renewingWith(environment, key) {
    return [environment[RENEWING] ?? '', key].join('\n').trim();
}


/***/ }),

/***/ 52626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec),
  H: () => (/* binding */ writeSpec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
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
        caBundleMayBeMissing: dist.exactOptional(dist.boolean()),
        namedBy: dist.exactOptional(dist.strictObject({
            proxy: dist.exactOptional(dist.string()),
            caBundle: dist.exactOptional(dist.string()),
            endpoint: dist.exactOptional(dist.strictObject({ host: dist.string(), setting: dist.string() })),
        })),
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
 * A spec for renewals, as two private files: `plan.json`, which has no secrets, and `secrets.json`, which exists only
 * if there are any: the keys or the token that the chain starts from, the words of the command that prints one, the
 * seed of an MFA device, context assertions, the address of a proxy with a password.
 */
/** The files, by content. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' };
/** The format version of the files: files with another number cannot be understood. */
const VERSION = 1;
/** Writes it into an existing private directory. @throws RoleChainError `delivery` */
async function writeSpec(directory, spec) {
    const { value, secrets } = separateSecrets(spec);
    const write = (name, content) => (0,private_file.writePrivateFile)((0,external_node_path_.join)(directory, name), (0,private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
    if (secrets.length > 0) {
        await write(FILES.secrets, secrets);
    }
    await write(FILES.plan, value);
}
/**
 * Reads it.
 *
 * @throws RoleChainError `delivery` if it is missing, not private, or not one that {@link writeSpec} wrote
 */
async function readSpec(directory, conceal) {
    const path = (0,external_node_path_.join)(directory, FILES.plan);
    const value = await contentOf(path);
    const secrets = await contentOf((0,external_node_path_.join)(directory, FILES.secrets), []);
    const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
    const spec = parseRenewalSpec(restoreSecrets({ value, secrets: texts }, conceal));
    return spec ?? refuse(path, 'it is damaged, or of another version of this program');
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

/***/ 86160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   Qh: () => (/* binding */ assumesRole),
/* harmony export */   aN: () => (/* binding */ ambientSource),
/* harmony export */   hu: () => (/* binding */ sourceWarnings),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);

const KINDS = _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_KINDS */ .s;
/** The inputs that ask for roles. */
const ROLE_INPUTS = ['role-to-assume', 'role-chain', 'profiles', 'config-file'];
/** Whether the inputs ask for any role. */
function assumesRole(inputs) {
    return ROLE_INPUTS.some((name) => inputs[name] !== undefined);
}
/** Chooses the identity source: the first in the list that the inputs and the environment select. */
function chooseSource(asked) {
    const whole = { ...asked, assumesRole: assumesRole(asked.inputs) };
    for (const kind of KINDS) {
        const chosen = kind.choose(whole);
        if (chosen !== undefined) {
            checkExclusive(kind, whole);
            return chosen;
        }
    }
    throw new Error('the last source of the list takes whatever there is');
}
/** What is odd about the inputs of sources, but no reason to stop. */
function sourceWarnings(inputs) {
    return KINDS.flatMap((kind) => kind.warnings(inputs));
}
/** The source of an earlier choice, possibly made in another process. */
function sourceOf(choice) {
    for (const kind of KINDS) {
        const chosen = kind.of(choice);
        if (chosen !== undefined) {
            return chosen;
        }
    }
    throw new Error(`there is no identity source of the kind ${choice.kind}`);
}
/** What AWS SDKs find by themselves, whatever the inputs select. */
function ambientSource() {
    return sourceOf({ kind: 'ambient' });
}
/** Reports inputs that ask for two sources if one of them is exclusive. */
function checkExclusive(chosen, { inputs, problems }) {
    const [own] = givenOf(chosen, inputs);
    // One that was asked for and had to decline has said why.
    if (own === undefined && chosen.inputs.length === 0 && problems.list.length > 0) {
        return;
    }
    for (const other of KINDS.filter((kind) => kind !== chosen && (kind.isExclusive || chosen.isExclusive))) {
        for (const name of givenOf(other, inputs)) {
            problems.add(name, `cannot be given with ${own ?? chosen.name}: both say who the job is`);
        }
    }
}
function givenOf({ inputs: names }, inputs) {
    return names.filter((name) => inputs[name] !== undefined && inputs[name] !== false);
}


/***/ })

};
