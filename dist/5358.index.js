export const id = 5358;
export const ids = [5358];
export const modules = {

/***/ 1317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ CHAINED_SESSION_SECONDS),
/* harmony export */   IM: () => (/* binding */ DURATION_LIMITS),
/* harmony export */   Pc: () => (/* binding */ TEXT_LIMITS),
/* harmony export */   Z1: () => (/* binding */ RESERVED_TAG_KEY_PREFIX),
/* harmony export */   i7: () => (/* binding */ LIST_LIMITS),
/* harmony export */   xg: () => (/* binding */ violationOf)
/* harmony export */ });
/**
 * The limits of the AWS STS API (service model `sts/2011-06-15`, plus the two that only its documentation states),
 * as data: the plan checks a request against them before the network, the emulator enforces them on what arrives.
 */
function stringLimit(min, max, patternText, alphabet) {
    // AWS's patterns are JavaScript's but for code points of more than four digits.
    const pattern = patternText.replace(/\\u(10[0F]{3,4})/g, '\\u{$1}');
    return { min, max, pattern: new RegExp(`^(?:${pattern})$`, 'u'), patternText, alphabet };
}
const PRINTABLE = '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
const LATIN = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const NAME_ALPHABET = 'letters A-Z and a-z, digits and _ + = , . @ -';
const TAG_ALPHABET = 'letters, digits, spaces and _ . : / = + - @';
/** The fields of STS requests that are text. */
const TEXT_LIMITS = {
    arn: stringLimit(20, 2048, PRINTABLE, 'printable characters'),
    roleSessionName: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
    sourceIdentity: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
    externalId: stringLimit(2, 1224, '[\\w+=,.@:\\/-]*', `${NAME_ALPHABET} : /`),
    serialNumber: stringLimit(9, 256, '[\\w+=/:,.@-]*', `${NAME_ALPHABET} : /`),
    tokenCode: stringLimit(6, 6, '[\\d]*', 'digits'),
    tagKey: stringLimit(1, 128, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+', TAG_ALPHABET),
    tagValue: stringLimit(0, 256, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*', TAG_ALPHABET),
    /** For AssumeRoleWithWebIdentity, AssumeRoleWithSAML and GetFederationToken. */
    sessionPolicy: stringLimit(1, 2048, LATIN, 'characters up to U+00FF'),
    /** AssumeRole sets no length of its own: the packed size decides. */
    unrestrictedSessionPolicy: stringLimit(1, Number.MAX_SAFE_INTEGER, LATIN, 'characters up to U+00FF'),
    webIdentityToken: stringLimit(4, 20_000, '[^]*', 'any characters'),
    samlAssertion: stringLimit(4, 100_000, '[^]*', 'any characters'),
    providerId: stringLimit(4, 2048, '[^]*', 'any characters'),
    contextAssertion: stringLimit(4, 2048, '[^]*', 'any characters'),
    accessKeyId: stringLimit(16, 128, '[\\w]*', 'letters, digits and _'),
    federationName: stringLimit(2, 32, '[\\w+=,.@-]*', NAME_ALPHABET),
    targetPrincipal: stringLimit(12, 2048, '[^]*', 'any characters'),
    encodedMessage: stringLimit(1, 10_240, '[^]*', 'any characters'),
    webIdentityTokenAudience: stringLimit(1, 1000, '[^]*', 'any characters'),
};
/** Durations in seconds. */
const DURATION_LIMITS = {
    role: { min: 900, max: 43_200 },
    session: { min: 900, max: 129_600 },
    root: { min: 0, max: 900 },
    webIdentityToken: { min: 60, max: 3600 },
};
/** How many items a list may have. */
const LIST_LIMITS = {
    tags: 50,
    transitiveTagKeys: 50,
    /** Documentation of AssumeRole, not the model. */
    policyArns: 10,
    providedContexts: 5,
    webIdentityTokenAudiences: 10,
};
/** Seconds that AWS allows a session whose caller holds temporary credentials of a role. */
const CHAINED_SESSION_SECONDS = 3600;
/** No tag key of a user may begin with this, in any case (IAM User Guide, "Rules for tagging in IAM and AWS STS"). */
const RESERVED_TAG_KEY_PREFIX = 'aws:';
/**
 * Why `value` breaks `limit`, as the end of a sentence ("is 70 characters long; at most 64 are allowed"), or
 * undefined if it does not. Never repeats the value, so that it can speak of secrets too.
 */
function violationOf(value, limit) {
    if (value.length < limit.min) {
        return `is ${lengthOf(value)} long; at least ${limit.min} are needed`;
    }
    if (value.length > limit.max) {
        return `is ${lengthOf(value)} long; at most ${limit.max} are allowed`;
    }
    return limit.pattern.test(value) ? undefined : `has a character that is not allowed; allowed are ${limit.alphabet}`;
}
function lengthOf(value) {
    return value.length === 1 ? '1 character' : `${value.length} characters`;
}


/***/ }),

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

/***/ 7459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** A copy without the keys whose value is undefined: for optional properties, which are absent rather than undefined. */
function withoutUndefined(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}


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
const MOST_BYTES = 10_000_000;
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
async function readRegularBytes(path, mostBytes = MOST_BYTES) {
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

/***/ 9649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ ambient),
/* harmony export */   ji: () => (/* binding */ ambientCredentials)
/* harmony export */ });
/* unused harmony export concealed */
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2633);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);
/* harmony import */ var _explain_nothing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8910);
/* harmony import */ var _source_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7763);





/** What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata. */
const ambient = (0,_source_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .defineSource */ .Z)({
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
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUndefined */ .r)({
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
                    ...(await (0,_explain_nothing_js__WEBPACK_IMPORTED_MODULE_3__/* .explainNothing */ .t)(world, wants)),
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
/** Why there may be nothing to start from. */
async function explainNothing({ runner, idToken, explainNoIdentity }, wants) {
    const { isForkPullRequest } = await __webpack_require__.e(/* import() */ 7975).then(__webpack_require__.bind(__webpack_require__, 356));
    return explainNoIdentity({
        wants,
        job: runner.facts,
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

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ idToken)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/net/retry.ts
var net_retry = __webpack_require__(7893);
// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(7524);
;// CONCATENATED MODULE: ./src/source/github-oidc.ts


/** The OIDC token of GitHub Actions, and of the runners that work alike (Forgejo, Gitea). */
class GitHubOidc {
    kind = 'token';
    renewable = true;
    name = 'the OIDC token of this job';
    #settings;
    #last;
    constructor(settings) {
        this.#settings = settings;
    }
    async token(renew = false) {
        const { now } = this.#settings;
        const last = this.#last;
        if (!renew && last !== undefined) {
            const isFresh = !(0,jwt/* isPastHalfLife */.uD)(await last.token, last.mintedAt, now());
            // Of several that find it too old at once, the first mints the next one.
            if (isFresh || this.#last !== last) {
                return this.#last?.token ?? last.token;
            }
        }
        const token = this.#mint();
        this.#last = { token, mintedAt: now() };
        return token;
    }
    async #mint() {
        const { endpoint, audience, conceal, get } = this.#settings;
        const url = new URL(endpoint.url);
        url.searchParams.set('audience', audience);
        const body = await get(url, {
            authorization: `Bearer ${endpoint.requestToken.reveal()}`,
            accept: 'application/json; api-version=2.0',
        });
        return (0,jwt/* readJwt */.uX)(github_oidc_valueOf(body, endpoint.url.host), `the OIDC endpoint of the runner (${endpoint.url.host})`, conceal);
    }
}
/** The token out of `{"value": "<JWT>"}`. */
function github_oidc_valueOf(body, host) {
    try {
        const answer = JSON.parse(body);
        if (typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string') {
            return answer.value;
        }
    }
    catch {
        // Not JSON: told below, without the parser's message, which would quote the answer.
    }
    throw new errors/* RoleChainError */._G({
        code: 'source',
        message: `The OIDC endpoint of the runner (${host}) answered, but without a token.`,
        hint: 'Is there a proxy between that answers for it? no-proxy lets the runner be asked directly.',
    });
}

// EXTERNAL MODULE: ./src/source/explain-nothing.ts
var explain_nothing = __webpack_require__(8910);
// EXTERNAL MODULE: ./src/source/source-kind.ts
var source_kind = __webpack_require__(7763);
;// CONCATENATED MODULE: ./src/source/id-token.ts






/** The audience that AWS expects by default, in all partitions as configure-aws-credentials has it. */
const DEFAULT_AUDIENCE = 'sts.amazonaws.com';
/** Where a renewal cannot ask for a token. */
const NOT_HERE = {
    code: 'source',
    message: 'The OIDC token that the chain starts from cannot be had here: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process.',
    hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e). Without them, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.',
};
/** The ID token (OIDC) of the job, from its CI system. */
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
        identity: (_choice, runner) => Promise.resolve(JSON.stringify([runner.idToken()?.url.href, runner.facts])),
        missing: (runner) => (runner.idToken() === undefined ? NOT_HERE : undefined),
    },
});
/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutIdToken(world) {
    return {
        kind: 'token',
        name: 'the OIDC token of this job',
        renewable: false,
        async token() {
            const why = await (0,explain_nothing/* explainNothing */.t)(world, 'anything');
            throw new errors/* RoleChainError */._G({ code: 'source', message: 'This runner offers no OIDC token.', ...why });
        },
    };
}
function openIdToken(audience, world) {
    const { idToken, http, retry, runner, now } = world;
    if (idToken === undefined) {
        return withoutIdToken(world);
    }
    const get = (url, headers) => (0,net_retry/* withRetry */.b)('asking the runner for an OIDC token', () => getToken(http, url, headers, retry), retry).catch((error) => {
        throw error instanceof failure/* CallFailure */.Rk ? tokenRefused(error, url) : error;
    });
    return new GitHubOidc({ endpoint: idToken, audience, conceal: runner.conceal, get, now });
}
async function getToken(http, url, headers, retry) {
    const { status, body } = await http.get(url, headers, retry.deadline.signal);
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
function tokenRefused(failure, url) {
    return new errors/* RoleChainError */._G({
        code: failure.kind === 'rejected' ? 'source' : 'network',
        message: `No OIDC token from the runner (${url.host}): ${failure.code}: ${failure.message}`,
        hint: tokenHint(failure),
        cause: failure,
    });
}
function tokenHint({ kind, status }) {
    if (kind === 'tls') {
        return failure/* TLS_HINT */.qN;
    }
    if (status === 407) {
        return failure/* PROXY_LOGIN_HINT */.tJ;
    }
    return kind === 'rejected'
        ? 'The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN are of this job only; are they passed on from another?'
        : 'The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at the proxy between.';
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

/***/ 6218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SOURCE_KINDS)
});

// EXTERNAL MODULE: ./src/source/ambient.ts
var ambient = __webpack_require__(9649);
// EXTERNAL MODULE: ./src/source/environment.ts
var environment = __webpack_require__(9880);
// EXTERNAL MODULE: ./src/source/id-token.ts + 1 modules
var id_token = __webpack_require__(1643);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
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

;// CONCATENATED MODULE: ./src/source/kinds.ts





/**
 * Every identity source, in the order in which they are tried: the first whose inputs, or whose surroundings, lead to it
 * is taken. The order of those that configure-aws-credentials v6.2 has is its own. A further source is one file that
 * defines it, and one line here.
 */
const SOURCE_KINDS = [keys, tokenFile, environment/* environment */.c, id_token/* idToken */.f, ambient/* ambient */.T_];


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
