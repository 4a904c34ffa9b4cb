export const id = 4882;
export const ids = [4882];
export const modules = {

/***/ 8840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ firstHopBy),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Sb: () => (/* binding */ byKind),
/* harmony export */   Sy: () => (/* binding */ signedPart),
/* harmony export */   wh: () => (/* binding */ HOP_KINDS)
/* harmony export */ });
/** The kinds of hops, once: whoever asks for the kind of a hop asks here, or by {@link byKind}. */
const HOP_KINDS = {
    'web-identity': {
        api: 'sts:AssumeRoleWithWebIdentity',
        shortName: 'web identity',
        by: 'web-identity',
        proof: 'token',
    },
    signed: { api: 'sts:AssumeRole', shortName: 'AssumeRole', by: 'assume-role', proof: 'credentials' },
};
/** Decides by the kind of a hop. A further kind does not compile until every place that decides so has an answer. */
function byKind(hop, cases) {
    switch (hop.kind) {
        case 'web-identity':
            return cases['web-identity'](hop);
        case 'signed':
            return cases.signed(hop);
    }
}
/** The kind of the first hop of a chain that starts with such a proof. */
const FIRST_HOPS = { token: 'web-identity', credentials: 'signed' };
/** The kind of hop that starts a chain with such a proof. */
function firstHopBy(proof) {
    return FIRST_HOPS[proof];
}
/** The hop, if its caller signs it: only such a hop has tags, MFA, an external id or a source identity of its own. */
function signedPart(hop) {
    return byKind(hop, { 'web-identity': () => undefined, signed: (signed) => signed });
}
/** Whether a hop's caller signs it. */
function isSigned(hop) {
    return signedPart(hop) !== undefined;
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ sourceIdentitiesOn),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   U5: () => (/* binding */ treesOfPlan),
/* harmony export */   Uw: () => (/* binding */ targetsBelow),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);


/** The chains of targets as trees: one for each hop that a chain begins with. Every target has at least one hop. */
function treesOf(targets) {
    const roots = new Map();
    for (const target of targets) {
        let level = roots;
        let branch;
        for (const hop of target.hops) {
            const key = keyOf(hop);
            branch = level.get(key) ?? { hop, ends: [], children: new Map() };
            level.set(key, branch);
            level = branch.children;
        }
        branch?.ends.push(target);
    }
    return [...roots.values()].map(nodeOf);
}
function nodeOf({ hop, ends, children }) {
    const nodes = [...children.values()].map(nodeOf);
    return { hop, ends, children: nodes, of: Math.max(hop.number, ...nodes.map(({ of }) => of)) };
}
/** The chain without branches that hops make; undefined for none. */
function pathOf(hops) {
    return hops.reduceRight((next, hop) => ({ hop, of: hops.length, ends: [], children: next === undefined ? [] : [next] }), undefined);
}
/** The hops of a plan as trees: those to its targets or, where there are none, its chain as one without branches. */
function treesOfPlan({ hops, targets }) {
    const path = pathOf(hops);
    return targets.length > 0 ? treesOf(targets) : path === undefined ? [] : [path];
}
/** Every target whose chain goes through a node. */
function targetsBelow({ ends, children }) {
    return [...ends, ...children.flatMap(targetsBelow)];
}
/** Every node of some trees, parents first. */
function nodesOf(trees) {
    return trees.flatMap((node) => [node, ...nodesOf(node.children)]);
}
/**
 * The source identities on the hops of some trees; hops without one are not in it.
 *
 * @param hopOf the hop of a node as it is to be read: as it was taken, where it was
 */
function sourceIdentitiesOn(trees, hopOf = ({ hop }) => hop) {
    const found = new Map();
    const visit = (node, before) => {
        const hop = hopOf(node);
        const own = (0,_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPart */ .Sy)(hop)?.sourceIdentity;
        const text = own ?? before;
        if (text !== undefined) {
            found.set(node, { text, isSetHere: own !== undefined });
        }
        node.children.forEach((child) => {
            visit(child, text);
        });
    };
    trees.forEach((tree) => {
        visit(tree, undefined);
    });
    return found;
}
/** The same for two hops that would send the same request; where each was said makes no difference. */
function keyOf(hop) {
    const tagsOf = (tags) => tags.map((tag) => ({ ...tag, origin: undefined }));
    const signed = (0,_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPart */ .Sy)(hop);
    const plain = signed && { tags: tagsOf(signed.tags), inheritedTags: tagsOf(signed.inheritedTags) };
    return JSON.stringify([{ ...hop, ...plain, place: undefined }, secretsOf(hop).map(fingerprintOf)]);
}
/** What {@link keyOf} would not see, since a secret's JSON form hides it. */
function secretsOf(hop) {
    const { mfa, providedContexts = [] } = (0,_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPart */ .Sy)(hop) ?? {};
    const proof = mfa === undefined ? [] : [mfa.proof.kind === 'code' ? mfa.proof.code : mfa.proof.seed];
    return [...proof, ...providedContexts.map(({ contextAssertion }) => contextAssertion)];
}
function fingerprintOf(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(secret.reveal()).digest('base64');
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES)
/* harmony export */ });
/** The variables in which SDKs look for keys. */
const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readRegularBytes),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The largest file that is read, unless said otherwise: bundles of certificate authorities are a few hundred kilobytes. */
const MAX_BYTES = 10_000_000;
/**
 * Reads a text file that a user named. Anything but a regular file of sensible size is refused: a pipe or a device
 * would be waited for without end.
 *
 * @throws Error of the system, or one that says what the file is not
 */
async function readRegularFile(path) {
    return Buffer.from(await readRegularBytes(path)).toString('utf8');
}
/**
 * Reads a file as {@link readRegularFile} does, whatever is in it.
 *
 * @throws Error of the system, or one that says what the file is not
 */
async function readRegularBytes(path, mostBytes = MAX_BYTES) {
    // Opening a pipe waits for somebody to write, but for this flag. Windows has neither.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const status = await handle.stat();
        if (!status.isFile()) {
            throw new Error(`${path} is not a regular file`);
        }
        if (status.size > mostBytes) {
            throw new Error(`${path} is larger than ${mostBytes} bytes`);
        }
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   oZ: () => (/* binding */ kindOfAnswer),
/* harmony export */   qN: () => (/* binding */ TLS_HINT),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   tJ: () => (/* binding */ PROXY_LOGIN_HINT)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** What to do about a certificate that is not trusted, whoever's it is. */
const TLS_HINT = 'Something between may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).';
/** What to do about a proxy that answers with status 407. */
const PROXY_LOGIN_HINT = 'The proxy wants to know who you are: say it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.';
/** A request that got no good answer. Never holds anything of the request itself. */
class CallFailure extends Error {
    kind;
    /** STS's error code as it stands on the wire, a system error's code, or a status. */
    code;
    requestId;
    status;
    /** How long the service wants to be left alone, where it says so; else undefined. */
    retryAfterMilliseconds;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = details.kind;
        this.code = details.code;
        this.requestId = details.requestId;
        this.status = details.status;
        this.retryAfterMilliseconds = details.retryAfterMilliseconds;
    }
}
/** AWS's codes of each kind, where the code alone decides: those of STS, and those of AWS Organizations. */
const KIND_OF_CODE = {
    AccessDenied: 'denied',
    AccessDeniedException: 'denied',
    UnauthorizedOperation: 'denied',
    RegionDisabledException: 'denied',
    ExpiredToken: 'credentials',
    InvalidClientTokenId: 'credentials',
    UnrecognizedClientException: 'credentials',
    MissingAuthenticationToken: 'credentials',
    MissingAuthenticationTokenException: 'credentials',
    ExpiredTokenException: 'credentials',
    PackedPolicyTooLarge: 'packed-policy',
    IDPCommunicationError: 'transient',
    InternalFailure: 'transient',
    InternalError: 'transient',
    ServiceException: 'transient',
    ConcurrentModificationException: 'transient',
    ServiceUnavailable: 'transient',
    RequestTimeout: 'transient',
    RequestTimeTooSkewed: 'clock-skew',
    RequestExpired: 'clock-skew',
    RequestInTheFuture: 'clock-skew',
};
const THROTTLING = /^(?:Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|BandwidthLimitExceeded)/;
/** The kind of an answer of which only the status is of use: it is not in the words of the service that was asked. */
function kindOfStatus(status) {
    if (status === 429) {
        return 'throttled';
    }
    return status >= 500 ? 'transient' : 'rejected';
}
/** The kind of an answer that is an error of AWS. */
function kindOfAnswer(code, message, status) {
    if (THROTTLING.test(code) || status === 429) {
        return 'throttled';
    }
    // STS says the one, services of the JSON protocol say the other.
    if (code === 'SignatureDoesNotMatch' || code === 'InvalidSignatureException') {
        return /expired|not yet current/i.test(message) ? 'clock-skew' : 'credentials';
    }
    if (code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message)) {
        return 'transient';
    }
    if (code === 'ValidationError' && /1 hour session limit/i.test(message)) {
        return 'chaining-cap';
    }
    if (code === 'ValidationError' && message.includes('MaxSessionDuration')) {
        return 'role-maximum';
    }
    const known = Object.hasOwn(KIND_OF_CODE, code) ? KIND_OF_CODE[code] : undefined;
    return known ?? (status === undefined ? 'rejected' : kindOfStatus(status));
}
/** Codes by which Node.js reports that a certificate is not trusted. */
const TLS = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const NETWORK = /^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;
/** Time-outs, and proxies that hang up: what Node.js and the proxy agent report without a system error's code. */
function failureWithoutCode(error, host) {
    // By shape, not by class: see systemCodeOf.
    const { name = '', message = '' } = typeof error === 'object' && error !== null ? error : {};
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new CallFailure({
            kind: 'transient',
            code: 'Timeout',
            message: `${host} did not answer in time`,
            cause: error,
        });
    }
    return /^Proxy connection ended|^No header received from proxy/.test(String(message))
        ? new CallFailure({
            kind: 'transient',
            code: 'ProxyClosed',
            message: `the proxy closed the connection when asked for ${host}`,
            cause: error,
        })
        : undefined;
}
/** A failure below HTTP as a {@link CallFailure}; undefined for what is no network error at all. */
function networkFailure(error, host) {
    // The code goes before the name: the SDK's handler calls a reset connection a TimeoutError, too.
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error instanceof Error ? error.cause : undefined);
    if (code === undefined || !(NETWORK.test(code) || TLS.test(code))) {
        return failureWithoutCode(error, host);
    }
    if (TLS.test(code)) {
        return new CallFailure({ kind: 'tls', code, message: `the certificate of ${host} is not trusted`, cause: error });
    }
    if (code === 'ENOTFOUND') {
        return new CallFailure({ kind: 'unresolved', code, message: `${host} has no address`, cause: error });
    }
    return new CallFailure({ kind: 'transient', code, message: `the connection to ${host} failed`, cause: error });
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);

const PACE = {
    transient: { base: 50, most: 5_000 },
    throttled: { base: 250, most: 10_000 },
    'clock-skew': { base: 50, most: 1_000 },
    'token-expired': { base: 50, most: 1_000 },
    unresolved: { base: 250, most: 2_000 },
};
/** A name without address, a clock or a token that is found wrong so many times will stay so. */
const FEW = { unresolved: 4, 'clock-skew': 3, 'token-expired': 2 };
/**
 * Runs `attempt` until it succeeds, fails for good, or there are no attempts or no time left. Waits a random time
 * between attempts (full jitter), so that jobs which fail together do not come back together; or as long as the service
 * asked for.
 *
 * @throws CallFailure the last one, or RoleChainError `deadline`.
 */
async function withRetry(doing, attempt, settings) {
    const { limiter } = settings;
    const failed = new Map();
    let last;
    const underWay = () => last === undefined ? doing : `${doing} (the last answer: ${last.code}: ${last.message})`;
    for (let made = 1;; made++) {
        try {
            return await settings.deadline.guard(limiter === undefined ? attempt() : limiter.run(attempt), underWay);
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk)) {
                throw error;
            }
            last = error;
            if (settings.deadline.signal.aborted) {
                throw settings.deadline.error(doing, error);
            }
            if (limiter !== undefined && error.kind === 'throttled' && settings.maxAttempts > 1) {
                made -= 1;
                continue;
            }
            const ofKind = (failed.get(error.kind) ?? 0) + 1;
            failed.set(error.kind, ofKind);
            const pace = PACE[error.kind];
            const most = Math.min(settings.maxAttempts, made - ofKind + (FEW[error.kind] ?? Infinity));
            if (pace === undefined || made >= most) {
                throw error;
            }
            const milliseconds = error.retryAfterMilliseconds ?? waitFor(pace, made, settings);
            await pause(`${doing}: attempt ${made} of ${most} failed`, error, milliseconds, {
                ...settings,
                doing,
            });
        }
    }
}
function waitFor(pace, made, { random }) {
    return Math.floor(random() * Math.min(pace.most, pace.base * 2 ** made));
}
/** Tells of the failure and waits, unless that would last beyond the deadline. */
async function pause(what, failure, milliseconds, { deadline, report, doing }) {
    const isTooLong = milliseconds >= deadline.remainingMilliseconds();
    report(`${what} (${failure.code}: ${failure.message})${isTooLong ? '' : `; again in ${milliseconds} ms`}.`);
    if (isTooLong) {
        throw deadline.error(doing, failure);
    }
    await deadline.guard(sleep(milliseconds), () => doing);
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   PO: () => (/* binding */ startShell)
/* harmony export */ });
/* unused harmony export ShellRunner */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2559);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6781);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);






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
    constructor(process, flags) {
        this.#process = process;
        this.#flags = flags;
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
        const { env } = this.#process;
        const own = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .ciSystemOf */ .f9)(env).ownVariables;
        for (const variable of Object.keys(env).filter((name) => name.startsWith(PREFIX) && !own.includes(name))) {
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
}
/** The shell of a process, and the inputs that were given as flags. */
function startShell(process, flags = new Map()) {
    return new ShellRunner(process, flags);
}


/***/ }),

/***/ 9649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TU: () => (/* binding */ concealed),
/* harmony export */   T_: () => (/* binding */ ambient),
/* harmony export */   ji: () => (/* binding */ ambientCredentials)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2633);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7459);
/* harmony import */ var _explain_nothing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8910);
/* harmony import */ var _source_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7763);





/** What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata. */
const ambient = (0,_source_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSource */ .Z)({
    kind: 'ambient',
    name: 'ambient credentials',
    proof: 'credentials',
    inputs: [],
    choose: () => ({ kind: 'ambient' }),
    open: (_choice, world) => ambientCredentials(world, 'anything'),
    renewal: { schema: (v) => v.strictObject({ kind: v.literal('ambient') }), readsEnvironment: true },
});
/** Masks and wraps what a provider of the SDK gives. */
function concealed(found, conceal) {
    return {
        accessKeyId: conceal(found.accessKeyId),
        secretAccessKey: conceal(found.secretAccessKey),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUndefined */ .r)({
            sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
            expiration: found.expiration,
        }),
    };
}
/** @param wants what the job was to start from, for what is said where there is nothing */
function ambientCredentials(world, wants) {
    const { runner, retry } = world;
    return {
        kind: 'credentials',
        name: 'ambient credentials',
        async credentials() {
            try {
                const found = await retry.deadline.guard(provide(world), () => 'looking for ambient credentials');
                return concealed(found, runner.conceal);
            }
            catch (error) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
                    code: 'source',
                    message: `No AWS credentials to start from: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
                    cause: error,
                    ...(await (0,_explain_nothing_js__WEBPACK_IMPORTED_MODULE_1__/* .explainNothing */ .t)(world, wants)),
                });
            }
        },
    };
}
/** The SDK's provider chain is large and mostly not needed: loaded here, when it is. */
async function provide({ ignoreEnvironment, runner, http, stsEndpoint, region, }) {
    if (ignoreEnvironment) {
        runner.hide(_core_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_VARIABLES */ .A);
    }
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(9882)]).then(__webpack_require__.bind(__webpack_require__, 9882));
    const requestHandler = await http.handlerFor(stsEndpoint);
    return defaultProvider({ clientConfig: { region, requestHandler } })();
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ environmentCredentials),
/* harmony export */   c: () => (/* binding */ environment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7459);
/* harmony import */ var _ambient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9649);
/* harmony import */ var _fixed_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5048);
/* harmony import */ var _source_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7763);





/** The credentials that an earlier step left in the environment (`role-chaining`). */
const environment = (0,_source_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSource */ .Z)({
    kind: 'environment',
    name: 'credentials in the environment',
    proof: 'credentials',
    inputs: ['role-chaining'],
    choose: ({ inputs }) => (inputs['role-chaining'] === true ? { kind: 'environment' } : undefined),
    open: (_choice, world) => {
        const { runner, ignoreEnvironment } = world;
        const found = ignoreEnvironment ? undefined : environmentCredentials(runner.environment, runner.conceal);
        return found === undefined
            ? (0,_ambient_js__WEBPACK_IMPORTED_MODULE_1__/* .ambientCredentials */ .ji)(world, 'environment')
            : (0,_fixed_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedCredentials */ .r)('the credentials in the environment', found);
    },
    renewal: { schema: (v) => v.strictObject({ kind: v.literal('environment') }), readsEnvironment: true },
});
/**
 * The credentials that the environment holds, or undefined. `AWS_PROFILE` beside them means that they are not the ones
 * in use: the JavaScript SDK, on which configure-aws-credentials stands, then looks at the profile, so this does too.
 */
function environmentCredentials(variables, conceal) {
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: token = '', AWS_PROFILE: profile = '', } = variables;
    if (id === '' || secret === '' || profile !== '') {
        return undefined;
    }
    if (![id, secret, token].every((text) => text === '' || (0,_fixed_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .isKeyText */ .l)(text))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: 'The keys in the environment hold a character that no key has, such as a line break or a space.',
            hint: 'Look at the step that sets AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
        });
    }
    return {
        accessKeyId: conceal(id),
        secretAccessKey: conceal(secret),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutUndefined */ .r)({ sessionToken: token === '' ? undefined : conceal(token) }),
    };
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6781);

/** Why there may be nothing to start from. */
async function explainNothing({ runner, idToken, explainNoIdentity }, wants) {
    const system = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_0__/* .ciSystemOf */ .f9)(runner.environment);
    const { isForkPullRequest } = await __webpack_require__.e(/* import() */ 7975).then(__webpack_require__.bind(__webpack_require__, 356));
    return explainNoIdentity({
        wants,
        system,
        job: system.facts(runner.environment),
        hasIdToken: idToken !== undefined,
        isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
        hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
    });
}


/***/ }),

/***/ 5048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isKeyText),
/* harmony export */   r: () => (/* binding */ fixedCredentials)
/* harmony export */ });
/** Credentials that are there already: keys of the inputs, or of the environment. */
function fixedCredentials(name, credentials) {
    return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}
/** Whether a text can be a part of credentials, which travel in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}


/***/ }),

/***/ 2283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ idToken)
});

// EXTERNAL MODULE: ./src/ci/systems.ts + 3 modules
var systems = __webpack_require__(6781);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/source/explain-nothing.ts
var explain_nothing = __webpack_require__(8910);
// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(7524);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/net/retry.ts
var net_retry = __webpack_require__(7893);
;// CONCATENATED MODULE: ./src/source/token-variable.ts


/** Reads the token of a variable. @throws RoleChainError `source` if it is none, or is over: there is no other */
function tokenOfVariable({ variable, token, overHint }, { conceal, now }) {
    const found = (0,jwt/* readJwt */.uX)(token.reveal(), variable, conceal);
    const { exp } = found.claims;
    if (typeof exp === 'number' && exp * 1000 <= now()) {
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `The ID token in ${variable} is over since ${timeOf(exp)}, and a job gets no other one there.`,
            hint: overHint,
        });
    }
    return found;
}
function timeOf(seconds) {
    return Math.abs(seconds) < 8e12 ? new Date(seconds * 1000).toISOString() : 'an unreadable time';
}

;// CONCATENATED MODULE: ./src/source/mint-ci-token.ts





/**
 * Gets an ID token of a CI job.
 *
 * @throws RoleChainError `source` if the system gives none or an old one, `network` if its endpoint does not answer,
 *   `deadline`
 */
async function mintCiToken(access, world) {
    switch (access.kind) {
        case 'request':
            return tokenOfRequest(access, world);
        case 'variable':
            return tokenOfVariable(access, world);
        case 'command': {
            // Starting programs is loaded where one is started.
            const { tokenPrintedBy } = await __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 9045));
            return tokenPrintedBy({ ...access, args: [...access.args, world.audience] }, world);
        }
    }
}
async function tokenOfRequest(access, world) {
    const { audience, conceal, retry } = world;
    const url = new URL(access.url);
    if (access.audienceParameter !== undefined) {
        url.searchParams.set(access.audienceParameter, audience);
    }
    const body = await (0,net_retry/* withRetry */.b)('asking the runner for an OIDC token', () => ask(access, url, world), retry).catch((error) => {
        throw error instanceof failure/* CallFailure */.Rk ? tokenRefused(error, access) : error;
    });
    return (0,jwt/* readJwt */.uX)(tokenIn(body, access), `the OIDC endpoint of the runner (${url.host})`, conceal);
}
async function ask({ method, headers, requestToken }, url, { http, retry }) {
    const all = { authorization: `Bearer ${requestToken.reveal()}`, ...headers };
    const { signal } = retry.deadline;
    const { status, body } = await (method === 'GET' ? http.get(url, all, signal) : http.post(url, all, signal));
    if (status === 200) {
        return body;
    }
    throw new failure/* CallFailure */.Rk({
        kind: (0,failure/* kindOfStatus */.o3)(status),
        code: `HTTP ${status}`,
        message: `${url.host} answered with status ${status}`,
        status,
    });
}
function tokenRefused(failure, access) {
    return new errors/* RoleChainError */._G({
        code: failure.kind === 'rejected' ? 'source' : 'network',
        message: `No OIDC token from the runner (${access.url.host}): ${failure.code}: ${failure.message}`,
        hint: hintOn(failure, access),
        cause: failure,
    });
}
function hintOn({ kind, status }, { refusedHint, silentHint }) {
    if (kind === 'tls') {
        return failure/* TLS_HINT */.qN;
    }
    if (status === 407) {
        return failure/* PROXY_LOGIN_HINT */.tJ;
    }
    return kind === 'rejected' ? refusedHint : silentHint;
}
/** The token out of an answer such as `{"value": "<JWT>"}`. */
function tokenIn(body, { member, url }) {
    try {
        const answer = JSON.parse(body);
        const token = typeof answer === 'object' && answer !== null ? Object.entries(answer) : [];
        const found = token.find(([key]) => key === member)?.[1];
        if (typeof found === 'string') {
            return found;
        }
    }
    catch {
        // Not JSON: told below, without the parser's message, which would quote the answer.
    }
    throw new errors/* RoleChainError */._G({
        code: 'source',
        message: `The OIDC endpoint of the runner (${url.host}) answered, but without a token.`,
        hint: 'Is there a proxy between that answers for it? no-proxy lets the runner be asked directly.',
    });
}

// EXTERNAL MODULE: ./src/source/minted-token.ts
var minted_token = __webpack_require__(9584);
// EXTERNAL MODULE: ./src/source/source-kind.ts
var source_kind = __webpack_require__(7763);
;// CONCATENATED MODULE: ./src/source/id-token.ts







/** What AWS expects by default, in all partitions as configure-aws-credentials has it. */
const DEFAULT_AUDIENCE = 'sts.amazonaws.com';
const NAME = 'the OIDC token of this job';
/** The ID token (OIDC) that the CI system gives the job. */
const idToken = (0,source_kind/* defineSource */.Z)({
    kind: 'github-oidc',
    name: 'OIDC token',
    proof: 'token',
    inputs: [],
    choose: ({ inputs, assumesRole, idTokenAvailable }) => assumesRole && idTokenAvailable && inputs['force-skip-oidc'] !== true
        ? { kind: 'github-oidc', audience: inputs.audience ?? DEFAULT_AUDIENCE }
        : undefined,
    open: ({ audience }, world) => openIdToken(audience, world),
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('github-oidc'), audience: v.string() }),
        readsEnvironment: false,
        identity: (_choice, runner) => Promise.resolve(JSON.stringify([accessKey((0,systems/* idTokenOf */.uw)(runner), runner), (0,systems/* factsOf */.xS)(runner.environment)])),
        missing: (runner) => ((0,systems/* idTokenOf */.uw)(runner) === undefined ? whereNone(runner) : undefined),
    },
});
function openIdToken(audience, world) {
    const { idToken: access, http, retry, runner, now } = world;
    if (access === undefined) {
        return withoutIdToken(world);
    }
    const { environment, conceal } = runner;
    return new minted_token/* MintedToken */.j({
        name: NAME,
        // There is only one token in a variable.
        renewable: access.kind !== 'variable',
        mint: () => mintCiToken(access, { audience, environment, conceal, http, retry, now }),
        now,
    });
}
/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutIdToken(world) {
    return {
        kind: 'token',
        name: NAME,
        renewable: false,
        async token() {
            const advice = await (0,explain_nothing/* explainNothing */.t)(world, 'anything');
            throw new errors/* RoleChainError */._G({ code: 'source', message: 'This runner offers no OIDC token.', ...advice });
        },
    };
}
/** Who gets the ID token. */
function accessKey(access, { conceal }) {
    switch (access?.kind) {
        case undefined:
            return undefined;
        case 'request':
            return access.url.href;
        case 'variable':
            return (0,jwt/* bearerOf */.DH)((0,jwt/* readJwt */.uX)(access.token.reveal(), access.variable, conceal));
        case 'command':
            return [access.program, access.args];
    }
}
/** What to say where a renewal cannot ask for a token. */
function whereNone({ environment }) {
    const { message, hint } = (0,systems/* ciSystemOf */.f9)(environment).noToken;
    const meanwhile = 'Without it, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.';
    return { code: 'source', message, hint: `${hint} ${meanwhile}` };
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ bearerOf),
/* harmony export */   uD: () => (/* binding */ isPastHalfLife),
/* harmony export */   uX: () => (/* binding */ readJwt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1317);


/**
 * Reads a JWT without verifying it (RFC 7519): the caller sends it on to AWS, which does.
 *
 * @throws RoleChainError `source` if it is none. The message never holds any of it.
 */
function readJwt(text, from, conceal) {
    const jwt = conceal(text);
    const claims = decodeClaims(text);
    const violation = (0,_aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .violationOf */ .xg)(text, _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMITS */ .Pc.webIdentityToken);
    if (claims === undefined || violation !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `What ${from} gave is not a web identity token (JWT)${violation === undefined ? '' : `: it ${violation}`}.`,
        });
    }
    return { jwt, claims };
}
function decodeClaims(text) {
    const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
    if (payload === undefined) {
        return undefined;
    }
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a token is past half of its life: then AWS may see it too late. `now` in milliseconds. */
function isPastHalfLife({ claims }, mintedAt, now) {
    const { iat, exp } = claims;
    const lifetimeSeconds = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Infinity;
    return now - mintedAt > (lifetimeSeconds * 1000) / 2;
}
/** Whose token it is, as a text: what it says of issuer, subject and audience. */
function bearerOf({ claims: { iss, sub, aud } }) {
    return JSON.stringify([iss, sub, aud]);
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SOURCE_KINDS)
});

// EXTERNAL MODULE: ./src/source/ambient.ts
var ambient = __webpack_require__(9649);
// EXTERNAL MODULE: ./src/source/environment.ts
var environment = __webpack_require__(9880);
// EXTERNAL MODULE: ./src/source/id-token.ts + 2 modules
var id_token = __webpack_require__(2283);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(7459);
// EXTERNAL MODULE: ./src/core/secret.ts
var core_secret = __webpack_require__(2559);
// EXTERNAL MODULE: ./src/source/fixed-credentials.ts
var fixed_credentials = __webpack_require__(5048);
// EXTERNAL MODULE: ./src/source/source-kind.ts
var source_kind = __webpack_require__(7763);
;// CONCATENATED MODULE: ./src/source/keys.ts




const INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
/** Access keys that the user gives as inputs. */
const keys = (0,source_kind/* defineSource */.Z)({
    kind: 'keys',
    name: 'access keys of the inputs',
    proof: 'credentials',
    inputs: INPUTS,
    choose: ({ inputs, problems }) => {
        const credentials = credentialsOf(inputs, problems);
        return credentials === undefined ? undefined : { kind: 'keys', credentials };
    },
    // v6.2 ignores a secret key that has no id.
    warnings: (inputs) => {
        const [id, ...others] = INPUTS;
        const given = others.filter((name) => inputs[name] !== undefined);
        return inputs[id] === undefined && given.length > 0
            ? [`${given.join(' and ')}: ignored, since ${id} is empty. Is the secret that it comes from misspelt?`]
            : [];
    },
    open: ({ credentials }) => (0,fixed_credentials/* fixedCredentials */.r)('the access keys of the inputs', credentials),
    credentials: ({ credentials }) => credentials,
    bringsCredentials: true,
    renewal: {
        schema: (v) => {
            const secret = v.instance(core_secret/* Secret */.z);
            const credentials = { accessKeyId: secret, secretAccessKey: secret, sessionToken: v.exactOptional(secret) };
            return v.strictObject({ kind: v.literal('keys'), credentials: v.strictObject(credentials) });
        },
        readsEnvironment: false,
    },
});
function credentialsOf(inputs, problems) {
    const accessKeyId = inputs['aws-access-key-id'];
    const secretAccessKey = inputs['aws-secret-access-key'];
    if (accessKeyId === undefined) {
        return undefined;
    }
    if (secretAccessKey === undefined) {
        problems.add('aws-secret-access-key', 'must be given with aws-access-key-id; is the secret it comes from empty?');
        return undefined;
    }
    for (const name of INPUTS) {
        if (inputs[name] !== undefined && !(0,fixed_credentials/* isKeyText */.l)(inputs[name].reveal())) {
            problems.add(name, 'holds a character that no key has: a line break, a space or a typographic quote, perhaps');
        }
    }
    return (0,objects/* withoutUndefined */.r)({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}

// EXTERNAL MODULE: ./src/core/credentials.ts
var credentials = __webpack_require__(2633);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/request/profile-name.ts
var profile_name = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/source/profile.ts





/**
 * A profile of the AWS config files, with all that the SDK's own providers make of one: keys, `source_profile`,
 * `credential_source`, `credential_process`, `web_identity_token_file`, IAM Identity Center, `aws login`.
 */
const profile = (0,source_kind/* defineSource */.Z)({
    kind: 'profile',
    name: 'named profile',
    proof: 'credentials',
    inputs: ['source-profile'],
    isExclusive: true,
    choose: ({ inputs, problems }) => {
        const name = inputs['source-profile'];
        const problem = name === undefined ? undefined : (0,profile_name/* validateProfileName */.d)(name);
        if (problem !== undefined) {
            problems.add('source-profile', problem);
        }
        return name === undefined ? undefined : { kind: 'profile', name };
    },
    open: ({ name }, world) => profile_credentialsOf(name, world),
    bringsCredentials: true,
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('profile'), name: v.string() }),
        // Where the files are, and what `credential_source` names.
        readsEnvironment: true,
    },
});
function profile_credentialsOf(name, world) {
    const { runner, retry } = world;
    return {
        kind: 'credentials',
        name: `profile ${name}`,
        async credentials() {
            const provided = retry.deadline.guard(provide(name, world), () => `getting the credentials of profile ${name}`);
            return (0,ambient/* concealed */.TU)(await provided.catch(explained(name)), runner.conceal);
        },
    };
}
/** The providers are large: loaded here, when one is wanted. */
async function provide(profileName, { ignoreEnvironment, runner, http, stsEndpoint, region }) {
    if (ignoreEnvironment) {
        runner.hide(credentials/* KEY_VARIABLES */.A);
    }
    const { fromIni } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(8222), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(998), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(5606)]).then(__webpack_require__.t.bind(__webpack_require__, 5869, 19));
    const requestHandler = await http.handlerFor(stsEndpoint);
    return fromIni({ profile: profileName, clientConfig: { region, requestHandler } })();
}
/** The end of the step's time says enough; what an SDK says of a profile does not say where to look. */
function explained(name) {
    return (cause) => {
        if (cause instanceof errors/* RoleChainError */._G) {
            throw cause;
        }
        const message = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `source-profile: no credentials from profile '${name}': ${message}`,
            hint: /multi-factor/i.test(message)
                ? 'Nobody can be asked for a code here. Let source-profile name the profile that has the keys, and take its role as a hop: role-to-assume, with mfa-serial and mfa-secret.'
                : 'The profile is looked for in ~/.aws/config and ~/.aws/credentials, or in the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. `aws sts get-caller-identity --profile NAME` shows what the AWS CLI makes of it there.',
            cause,
        });
    };
}

// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(924);
// EXTERNAL MODULE: ./src/source/minted-token.ts
var minted_token = __webpack_require__(9584);
;// CONCATENATED MODULE: ./src/source/token-command.ts




const INPUT = 'web-identity-token-command';
/** A program that prints a web identity token: asked again whenever another token is needed. */
const tokenCommand = (0,source_kind/* defineSource */.Z)({
    kind: 'token-command',
    name: 'web identity token of a command',
    proof: 'token',
    inputs: [INPUT],
    isExclusive: true,
    choose: ({ inputs, assumesRole, problems }) => {
        const text = inputs[INPUT];
        if (text === undefined) {
            return undefined;
        }
        if (!assumesRole) {
            problems.add(INPUT, 'needs a role to assume with its token: role-to-assume or role-chain');
        }
        const read = readCommand(text);
        if ('problem' in read) {
            problems.add(INPUT, read.problem);
        }
        return 'words' in read && assumesRole ? { kind: 'token-command', words: read.words } : undefined;
    },
    open: ({ words }, { runner, retry, now }) => {
        const [program = '', ...args] = words;
        const missingHint = `${INPUT} is started as it is, without a shell, and has to print a token (JWT) on standard output and nothing else.`;
        const world = { environment: withoutInputs(runner.environment), conceal: runner.conceal, retry };
        return new minted_token/* MintedToken */.j({
            name: `the token that ${program} prints`,
            renewable: true,
            // Starting programs is loaded where one is started.
            mint: async () => (await __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 9045))).tokenPrintedBy({ program, args, missingHint }, world),
            now,
        });
    },
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('token-command'), words: v.array(v.string()) }),
        readsEnvironment: false,
    },
});
/** A word in quotes, or what stands between spaces. A backslash is one of its own: paths of Windows have them. */
const WORD = /(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)/gy;
/** What only a shell understands: nobody means it as an argument. */
const SHELL_WORD = /^(?:\d?[|&;<>])|^\$\(|`/;
function readCommand(text) {
    const words = [];
    let end = 0;
    const trimmed = text.trim();
    for (const [match, double, single, plain] of trimmed.matchAll(WORD)) {
        words.push({ word: double ?? single ?? plain ?? '', isQuoted: plain === undefined });
        end += match.length;
    }
    if (end < trimmed.length) {
        return {
            problem: 'has a quote that is not closed, or that stands within a word: put quotes around whole arguments',
        };
    }
    const shell = words.find(({ word, isQuoted }) => !isQuoted && SHELL_WORD.test(word));
    return shell === undefined
        ? { words: words.map(({ word }) => word) }
        : { problem: `has ${shell.word}, and is run without a shell; put the commands into a script, and name that` };
}
/** The program gets what the job has, but for the inputs of this one: some are secrets. */
function withoutInputs(environment) {
    const secrets = inputs/* INPUT_NAMES */.Qh.filter((name) => inputs/* INPUTS */.mc[name].kind === 'secret').map(shell/* inputVariable */.LO);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_') && !secrets.includes(name)));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(7524);
;// CONCATENATED MODULE: ./src/source/token-file.ts





/** A token that something else puts into a file and renews there, as Kubernetes does: read anew for every attempt. */
const tokenFile = (0,source_kind/* defineSource */.Z)({
    kind: 'token-file',
    name: 'web identity token file',
    proof: 'token',
    inputs: ['web-identity-token-file'],
    choose: ({ inputs, assumesRole }) => {
        const path = inputs['web-identity-token-file'];
        return path !== undefined && assumesRole ? { kind: 'token-file', path } : undefined;
    },
    open: ({ path }, { runner }) => sourceOf((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(runner.workspace, path), runner.conceal),
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('token-file'), path: v.string() }),
        absolute: ({ kind, path }, workspace) => ({ kind, path: (0,external_node_path_.resolve)(workspace, path) }),
        readsEnvironment: false,
        identity: async ({ path: typed }, { workspace, conceal }) => {
            const path = (0,external_node_path_.resolve)(workspace, typed);
            const text = await (0,regular_file/* readRegularFile */.X)(path).catch((error) => {
                throw unreadable(error);
            });
            return (0,jwt/* bearerOf */.DH)((0,jwt/* readJwt */.uX)(text.trim(), path, conceal));
        },
    },
});
/** @param path absolute */
function sourceOf(path, conceal) {
    return {
        kind: 'token',
        name: `the web identity token in ${path}`,
        renewable: false,
        async token() {
            const text = await readTokenFile(path);
            if (text === undefined) {
                throw new errors/* RoleChainError */._G({
                    code: 'source',
                    message: `web-identity-token-file: there is no file ${path}`,
                    hint: 'A relative path counts from the workspace. Is the step that writes the file before this one?',
                });
            }
            return (0,jwt/* readJwt */.uX)(text.trim(), path, conceal);
        },
    };
}
async function readTokenFile(path) {
    try {
        return await (0,regular_file/* readRegularFile */.X)(path);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT') {
            return undefined;
        }
        throw unreadable(error);
    }
}
function unreadable(cause) {
    return new errors/* RoleChainError */._G({ code: 'source', message: `web-identity-token-file: ${(0,errors/* messageOf */.bD)(cause)}`, cause });
}

;// CONCATENATED MODULE: ./src/source/token-value.ts



const token_value_INPUT = 'web-identity-token';
/** A web identity token that the user hands over as an input: from another step, or another issuer. */
const tokenValue = (0,source_kind/* defineSource */.Z)({
    kind: 'token-value',
    name: 'web identity token of the inputs',
    proof: 'token',
    inputs: [token_value_INPUT],
    isExclusive: true,
    choose: ({ inputs, assumesRole, problems }) => {
        const token = inputs[token_value_INPUT];
        if (token !== undefined && !assumesRole) {
            problems.add(token_value_INPUT, 'needs a role to assume with it: role-to-assume or role-chain');
        }
        return token !== undefined && assumesRole ? { kind: 'token-value', token } : undefined;
    },
    open: ({ token }, { runner }) => token_value_sourceOf(token, runner.conceal),
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('token-value'), token: v.instance(core_secret/* Secret */.z) }),
        readsEnvironment: false,
        identity: ({ token }, { conceal }) => Promise.resolve((0,jwt/* bearerOf */.DH)((0,jwt/* readJwt */.uX)(token.reveal(), token_value_INPUT, conceal))),
    },
});
function token_value_sourceOf(token, conceal) {
    return {
        kind: 'token',
        name: `the token of ${token_value_INPUT}`,
        renewable: false,
        // Not before it is asked for: a renewal that goes on from a session does not need it.
        token: () => new Promise((resolve) => {
            resolve((0,jwt/* readJwt */.uX)(token.reveal(), token_value_INPUT, conceal));
        }),
    };
}

;// CONCATENATED MODULE: ./src/source/kinds.ts








/**
 * Every identity source, in the order in which they are tried: the first whose inputs, or whose surroundings, lead to it
 * is taken. The order of those that configure-aws-credentials v6.2 has is its own. A further source is one file that
 * defines it, and one line here.
 */
const SOURCE_KINDS = [
    keys,
    tokenValue,
    tokenCommand,
    tokenFile,
    profile,
    environment/* environment */.c,
    id_token/* idToken */.f,
    ambient/* ambient */.T_,
];


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MintedToken)
/* harmony export */ });
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7524);

/** Tokens that are made on demand: one serves until half of its life is over. */
class MintedToken {
    kind = 'token';
    #settings;
    #last;
    constructor(settings) {
        this.#settings = settings;
    }
    get name() {
        return this.#settings.name;
    }
    get renewable() {
        return this.#settings.renewable;
    }
    async token(renew = false) {
        const { now, mint } = this.#settings;
        const last = this.#last;
        if (!renew && last !== undefined) {
            const isFresh = !(0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .isPastHalfLife */ .uD)(await last.token, last.mintedAt, now());
            // Of several that find it too old at once, the first mints the next one.
            if (isFresh || this.#last !== last) {
                return this.#last?.token ?? last.token;
            }
        }
        const token = mint();
        this.#last = { token, mintedAt: now() };
        return token;
    }
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSource)
/* harmony export */ });
/** Makes what the list holds out of a definition. */
function defineSource(definition) {
    const { kind, name, proof, inputs, isExclusive = false, renewal } = definition;
    const isOwn = (choice) => choice.kind === kind;
    const bind = (choice) => ({
        kind,
        name,
        proof,
        choice,
        credentials: definition.credentials?.(choice),
        bringsCredentials: definition.bringsCredentials === true,
        readsEnvironment: renewal.readsEnvironment,
        open: (world) => definition.open(choice, world),
        absolute: (workspace) => renewal.absolute?.(choice, workspace) ?? choice,
        identity: (runner) => renewal.identity?.(choice, runner) ?? Promise.resolve(''),
        missing: (runner) => renewal.missing?.(runner),
    });
    return {
        kind,
        name,
        proof,
        inputs,
        isExclusive,
        choose: (asked) => {
            const choice = definition.choose(asked);
            return choice === undefined ? undefined : bind(choice);
        },
        warnings: (given) => definition.warnings?.(given) ?? [],
        of: (choice) => (isOwn(choice) ? bind(choice) : undefined),
        schema: (v) => renewal.schema(v),
    };
}


/***/ })

};
