export const id = 9028;
export const ids = [9028];
export const modules = {

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ endpointProblem),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);

/** The regions of the commercial partition that have a FIPS endpoint; GovCloud's ordinary ones are FIPS already. */
const FIPS_REGIONS = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];
/** The region that stands for the global endpoint, which is neither FIPS nor dual-stack. */
const GLOBAL = 'aws-global';
/** Why there is no such endpoint, as the end of a sentence about the input, or undefined if there is. */
function endpointProblem(region, { override, fips, dualStack }) {
    const input = fips ? 'use-fips-endpoint' : 'use-dualstack-endpoint';
    if (!fips && !dualStack) {
        return undefined;
    }
    if (override !== undefined) {
        return { input, message: 'cannot be combined with an endpoint of your own (sts-endpoint)' };
    }
    if (region === GLOBAL) {
        return { input, message: `the endpoint of ${GLOBAL} has no such variant; give a Region` };
    }
    return fips && (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name === 'aws' && !FIPS_REGIONS.includes(region)
        ? {
            input,
            message: `STS has no FIPS endpoint in ${region}; it has in ${FIPS_REGIONS.join(', ')}. If it has one by now, name it in sts-endpoint`,
        }
        : undefined;
}
/**
 * The URL of STS for calls signed for `region`. Always regional: tokens of the global endpoint do not work in opt-in
 * regions. Ask {@link endpointProblem} first whether there is one.
 */
function stsEndpoint(region, { override, fips, dualStack }) {
    if (override !== undefined) {
        return override;
    }
    if (region === GLOBAL) {
        return new URL('https://sts.amazonaws.com');
    }
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    // GovCloud's ordinary endpoints are FIPS already; its dual-stack ones come in both kinds.
    const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
    const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
    return new URL(`https://${host}.${region}.${suffix}`);
}
/** Whether a host is this machine: the only one that may be spoken to without TLS. */
function isLoopback(hostname) {
    return (hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ }),

/***/ 8121:
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

/***/ 3561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ sourceIdentitiesOn),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   U5: () => (/* binding */ treesOfPlan),
/* harmony export */   Uw: () => (/* binding */ targetsBelow),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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
        const own = hop.kind === 'signed' ? hop.sourceIdentity : undefined;
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
    const plain = hop.kind === 'web-identity' ? hop : { ...hop, tags: tagsOf(hop.tags), inheritedTags: tagsOf(hop.inheritedTags) };
    return JSON.stringify([{ ...plain, place: undefined }, secretsOf(hop).map(fingerprintOf)]);
}
/** What {@link keyOf} would not see, since a secret's JSON form hides it. */
function secretsOf(hop) {
    if (hop.kind === 'web-identity') {
        return [];
    }
    const { mfa, providedContexts } = hop;
    const proof = mfa === undefined ? [] : [mfa.proof.kind === 'code' ? mfa.proof.code : mfa.proof.seed];
    return [...proof, ...providedContexts.map(({ contextAssertion }) => contextAssertion)];
}
function fingerprintOf(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(secret.reveal()).digest('base64');
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES)
/* harmony export */ });
/** The variables in which SDKs look for keys. */
const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** A copy without the keys whose value is undefined: for optional properties, which are absent rather than undefined. */
function withoutUndefined(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openEnds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/credentials.ts
var credentials = __webpack_require__(4765);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(2905);
// EXTERNAL MODULE: ./src/net/retry.ts
var net_retry = __webpack_require__(9017);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(5679);
;// CONCATENATED MODULE: ./src/source/ambient.ts


/**
 * What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata.
 *
 * @param explain why there may be none
 */
function ambient(provide, conceal, explain) {
    return {
        kind: 'credentials',
        name: 'ambient credentials',
        async credentials() {
            try {
                const found = await provide();
                return {
                    accessKeyId: conceal(found.accessKeyId),
                    secretAccessKey: conceal(found.secretAccessKey),
                    ...(0,objects/* withoutUndefined */.r)({
                        sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
                        expiration: found.expiration,
                    }),
                };
            }
            catch (error) {
                throw new errors/* RoleChainError */._G({
                    code: 'source',
                    message: `No AWS credentials to start from: ${(0,errors/* messageOf */.bD)(error)}`,
                    cause: error,
                    ...(await explain()),
                });
            }
        },
    };
}

// EXTERNAL MODULE: ./src/source/environment.ts
var environment = __webpack_require__(2300);
;// CONCATENATED MODULE: ./src/source/fixed-credentials.ts
/** Credentials that are there already: keys of the inputs, or of the environment. */
function fixedCredentials(name, credentials) {
    return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}

// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(8432);
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
            const isFresh = !(0,jwt/* isPastHalfLife */.u)(await last.token, last.mintedAt, now());
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
        return (0,jwt/* readJwt */.b)(github_oidc_valueOf(body, endpoint.url.host), `the OIDC endpoint of the runner (${endpoint.url.host})`, conceal);
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

;// CONCATENATED MODULE: ./src/source/token-file.ts


/** A token that something else puts into a file and renews there, as Kubernetes does: read anew for every attempt. */
class TokenFile {
    kind = 'token';
    renewable = false;
    name;
    #settings;
    constructor(settings) {
        this.#settings = settings;
        this.name = `the web identity token in ${settings.path}`;
    }
    async token() {
        const { path, readFile, conceal } = this.#settings;
        const text = await readFile(path);
        if (text === undefined) {
            throw new errors/* RoleChainError */._G({
                code: 'source',
                message: `web-identity-token-file: there is no file ${path}`,
                hint: 'A relative path counts from the workspace. Is the step that writes the file before this one?',
            });
        }
        return (0,jwt/* readJwt */.b)(text.trim(), path, conceal);
    }
}

;// CONCATENATED MODULE: ./src/source/open-source.ts











/** Makes the source of a choice. Nothing is asked of it yet. */
function openSource(choice, world) {
    const { runner } = world;
    switch (choice.kind) {
        case 'github-oidc':
            return openOidc(choice.audience, world);
        case 'token-file':
            return new TokenFile({
                path: (0,external_node_path_.isAbsolute)(choice.path) ? choice.path : (0,external_node_path_.join)(runner.workspace, choice.path),
                readFile: readTokenFile,
                conceal: runner.conceal,
            });
        case 'keys':
            return fixedCredentials('the access keys of the inputs', choice.credentials);
        case 'environment': {
            const found = world.ignoreEnvironment ? undefined : (0,environment/* environmentCredentials */.S)(runner.environment, runner.conceal);
            return found === undefined
                ? openAmbient(world, 'environment')
                : fixedCredentials('the credentials in the environment', found);
        }
        case 'ambient':
            return openAmbient(world, 'anything');
    }
}
/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutOidc(world) {
    return {
        kind: 'token',
        name: 'the OIDC token of this job',
        renewable: false,
        async token() {
            const why = await explainNothing(world, 'anything');
            throw new errors/* RoleChainError */._G({ code: 'source', message: 'This runner offers no OIDC token.', ...why });
        },
    };
}
function openOidc(audience, world) {
    const { idToken, http, retry, runner, now } = world;
    if (idToken === undefined) {
        return withoutOidc(world);
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
/** The SDK's provider chain is large and mostly not needed: loaded here, when it is. */
function openAmbient(world, wants) {
    const provide = async () => {
        if (world.ignoreEnvironment) {
            world.runner.hide(credentials/* KEY_VARIABLES */.A);
        }
        const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(5792), __webpack_require__.e(9390), __webpack_require__.e(8272)]).then(__webpack_require__.bind(__webpack_require__, 8272));
        const requestHandler = await world.http.handlerFor(world.stsEndpoint);
        return defaultProvider({ clientConfig: { region: world.region, requestHandler } })();
    };
    const bounded = () => world.retry.deadline.guard(provide(), () => 'looking for ambient credentials');
    return ambient(bounded, world.runner.conceal, () => explainNothing(world, wants));
}
/** Why there may be nothing to start from. */
async function explainNothing({ runner, idToken, explainNoIdentity }, wants) {
    const { isForkPullRequest } = await __webpack_require__.e(/* import() */ 5563).then(__webpack_require__.bind(__webpack_require__, 5563));
    return explainNoIdentity({
        wants,
        job: runner.facts,
        hasIdToken: idToken !== undefined,
        isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
        hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
    });
}
async function readTokenFile(path) {
    try {
        return await (0,regular_file/* readRegularFile */.X)(path);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT') {
            return undefined;
        }
        throw new errors/* RoleChainError */._G({ code: 'source', message: `web-identity-token-file: ${(0,errors/* messageOf */.bD)(error)}`, cause: error });
    }
}

// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/sts/sts-client.ts
var sts_client = __webpack_require__(5526);
// EXTERNAL MODULE: ./src/core/version.ts + 1 modules
var version = __webpack_require__(2391);
;// CONCATENATED MODULE: ./src/login/open-ends.ts




/** The two ends of the wire: the identity source, and STS. Nothing is asked of either yet. */
function openEnds({ choice, region, endpoints, idToken, ignoreEnvironment, explains, limiter }, { http, retry }, runner) {
    const source = openSource(choice, {
        runner,
        idToken,
        http,
        retry,
        region,
        stsEndpoint: (0,endpoint/* stsEndpoint */.u1)(region, endpoints),
        ignoreEnvironment,
        // Words are loaded when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 8463).then(__webpack_require__.bind(__webpack_require__, 8463))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new sts_client/* StsClient */.y({ http, endpoints, retry: limited, conceal: runner.conceal, version: version/* VERSION */.x }) };
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5059);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);


/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;
/**
 * Does work on the network under the deadline of the step, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(_http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .l.create(settings), () => 'reading the CA bundle');
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


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ callKey),
/* harmony export */   GH: () => (/* binding */ RENEWING),
/* harmony export */   j7: () => (/* binding */ CIRCLE),
/* harmony export */   sU: () => (/* binding */ isRenewing),
/* harmony export */   ww: () => (/* binding */ renewingWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A chain may start from a profile that asks this program for the same chain again, and that without end. So a process
 * that asks AWS SDKs for credentials says in its environment what for, and one that finds itself said there stops.
 */
const RENEWING = 'ROLE_CHAIN_RENEWING';
/** What to say where a chain starts from itself. */
const CIRCLE = {
    code: 'source',
    message: 'The chain starts from the very credentials that it is to renew.',
    hint: 'The profile that AWS_PROFILE names leads to this program again. Let it name one with credentials of its own.',
};
/** Names a call of the command line: by its arguments, and the inputs that are variables. */
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
/** What {@link RENEWING} is to be for processes below this one, which asks under this key. */
function renewingWith(environment, key) {
    return [environment[RENEWING] ?? '', key].join('\n').trim();
}


/***/ }),

/***/ 5341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obtainHere: () => (/* binding */ obtainHere)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4872);
/* harmony import */ var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4643);
/* harmony import */ var _circle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2303);
/* harmony import */ var _obtain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7946);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5419);
/* harmony import */ var _renewer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2699);







/** SDKs wait for a minute, the AWS SDK for Go for one. */
const PATIENCE_MS = 50_000;
/**
 * Under which the process that is asked in a circle tells the one that asks: the SDK between them does not pass on why a
 * program failed.
 */
const CIRCLE_KEY = 'circle';
/**
 * A session of the job whose plan stands in a directory, renewed in this process if need be.
 *
 * @throws RoleChainError which says why there is none
 */
async function obtainHere(key, cache, process) {
    const { env } = process;
    const startedAt = Date.now();
    if ((0,_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .isRenewing */ .sU)(env, cache.directory)) {
        const circle = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G(_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .CIRCLE */ .j7);
        await cache.writeFailure(CIRCLE_KEY, { at: startedAt, text: circle.describe(), isAhead: false });
        throw circle;
    }
    const runner = new _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .ShellRunner */ .L(process, new Map());
    const plan = await (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)(cache.directory, runner.conceal);
    if (plan.source.kind === 'ambient' || plan.source.kind === 'environment') {
        (0,_ambient_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreAmbientVariables */ .iC)(env, plan.environment);
        env[_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .RENEWING */ .GH] = (0,_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .renewingWith */ .ww)(env, cache.directory);
    }
    const describe = (failure) => process.guard(failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? failure.describe() : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure));
    const renewer = new _renewer_js__WEBPACK_IMPORTED_MODULE_6__/* .Renewer */ .P({ plan, cache, runner, now: Date.now, describe });
    return (0,_obtain_js__WEBPACK_IMPORTED_MODULE_4__/* .obtain */ .A)(key, {
        cache,
        now: Date.now,
        waitMs: Math.min(PATIENCE_MS, plan.network.deadlineSeconds * 1000),
        renew: (asked, milliseconds) => renewer.renew(asked, milliseconds).catch(async (error) => {
            const circle = await cache.readFailure(CIRCLE_KEY);
            throw circle !== undefined && circle.at >= startedAt ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G(_circle_js__WEBPACK_IMPORTED_MODULE_3__/* .CIRCLE */ .j7) : error;
        }),
        describe,
        warn: (message) => {
            runner.log.warning(message);
        },
    });
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

/***/ 825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ fillClaims),
  $v: () => (/* binding */ fillVariables),
  uM: () => (/* binding */ missingVariables),
  QC: () => (/* binding */ parseTemplate),
  Tv: () => (/* binding */ pendingClaims),
  tB: () => (/* binding */ sanitise),
  US: () => (/* binding */ sanitiseTagValue),
  h$: () => (/* binding */ showText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aws/limits.ts
var limits = __webpack_require__(8121);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(1473);
;// CONCATENATED MODULE: ./src/core/job-facts.ts
/** What a template may ask of the job: `{repository}`, `{run_id}`, ... */
const TEMPLATE_VARIABLES = [
    'repository',
    'repository_owner',
    'workflow',
    'job',
    'run_id',
    'run_attempt',
    'actor',
    'triggering_actor',
    'ref',
    'ref_name',
    'sha',
    'event_name',
];

;// CONCATENATED MODULE: ./src/request/templates.ts




const PLACEHOLDER = /\{([^{}]*)\}/g;
const HASH_LENGTH = 8;
/**
 * Reads a template. Braces are in none of the alphabets of the fields that take templates, so every one is a
 * placeholder's.
 *
 * @returns the parts, or what is wrong as the end of a sentence.
 */
function parseTemplate(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        parts.push(text.slice(end, match.index));
        end = match.index + match[0].length;
        const part = parsePlaceholder(match[1] ?? '');
        if ('problem' in part) {
            return part;
        }
        parts.push(part);
    }
    parts.push(text.slice(end));
    const stray = parts.find((part) => typeof part === 'string' && /[{}]/.test(part));
    return stray === undefined
        ? parts.filter((part) => part !== '')
        : { problem: 'has a brace without its partner; templates are written {repository}' };
}
function parsePlaceholder(name) {
    const claim = /^claim:(.+)$/.exec(name)?.[1];
    if (claim !== undefined) {
        return { claim };
    }
    const variable = TEMPLATE_VARIABLES.find((candidate) => candidate === name);
    return variable === undefined
        ? { problem: `has the unknown template {${name}}${(0,nearest/* suggestion */.h)(name, TEMPLATE_VARIABLES)}` }
        : { variable };
}
/** Fills in what is known; the result is final if nothing is left open. Literal text without templates stays as it is. */
function fillVariables(parts, field, values) {
    const filled = parts.map((part) => typeof part === 'object' && 'variable' in part ? (values[part.variable] ?? part) : part);
    const isLiteral = parts.every((part) => typeof part === 'string');
    const texts = filled.filter((part) => typeof part === 'string');
    if (texts.length < filled.length) {
        return { field, parts: filled };
    }
    return isLiteral ? texts.join('') : sanitise(texts.join(''), field);
}
/** The variables of a text that this runner does not tell. */
function missingVariables(text) {
    return typeof text === 'string' ? [] : text.parts.flatMap((part) => variableOf(part));
}
function variableOf(part) {
    return typeof part === 'object' && 'variable' in part ? [part.variable] : [];
}
/** The claims that a text waits for. */
function pendingClaims(text) {
    return typeof text === 'string'
        ? []
        : text.parts.flatMap((part) => (typeof part === 'object' && 'claim' in part ? [part.claim] : []));
}
/**
 * Fills in claims of the token.
 *
 * @returns the final text, or the first claim that the token does not have as a plain value.
 */
function fillClaims(text, claims) {
    if (typeof text === 'string') {
        return text;
    }
    let filled = '';
    for (const part of text.parts) {
        if (typeof part === 'string') {
            filled += part;
            continue;
        }
        const name = 'claim' in part ? part.claim : part.variable;
        const value = 'claim' in part && Object.hasOwn(claims, name) ? claims[name] : undefined;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
            return { missing: name };
        }
        filled += String(value);
    }
    return sanitise(filled, text.field);
}
/** How a text looks to a person, with what is open in braces. */
function showText(text) {
    return typeof text === 'string' ? text : text.parts.map(showPart).join('');
}
function showPart(part) {
    if (typeof part === 'string') {
        return part;
    }
    return 'claim' in part ? `{claim:${part.claim}}` : `{${part.variable}}`;
}
/** Everything that AWS does not take in a tag value becomes `_`: the rule of configure-aws-credentials v6.2. */
function sanitiseTagValue(value) {
    return value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
}
/**
 * Brings text into a field's alphabet and length. What is too long keeps its head and ends in a hash of the whole, so
 * that two values that differ only in their tails stay different.
 */
function sanitise(value, field) {
    const clean = field === 'tagValue' ? sanitiseTagValue(value) : value.replace(/[^\w+=,.@-]/g, '_');
    const { max } = limits/* TEXT_LIMITS */.Pc[field];
    if (clean.length <= max) {
        return clean;
    }
    const hash = (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, HASH_LENGTH);
    return `${headOf(clean, max - HASH_LENGTH - 1)}-${hash}`;
}
/** The first `length` UTF-16 units, without cutting a character in two. */
function headOf(text, length) {
    const head = text.slice(0, length);
    return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
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

/***/ 5590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   PD: () => (/* binding */ warningsOfKeys),
/* harmony export */   lP: () => (/* binding */ isKeyText),
/* harmony export */   or: () => (/* binding */ yieldsToken),
/* harmony export */   tN: () => (/* binding */ SOURCE_NAMES)
/* harmony export */ });
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);

/** Whether a source proves its identity with a token, so that the first hop is by web identity. */
function yieldsToken(kind) {
    return kind === 'github-oidc' || kind === 'token-file';
}
/** What a source is called in messages. */
const SOURCE_NAMES = {
    'github-oidc': 'OIDC token',
    'token-file': 'web identity token file',
    keys: 'access keys of the inputs',
    environment: 'credentials in the environment',
    ambient: 'ambient credentials',
};
/**
 * Chooses the identity source, in the order of configure-aws-credentials v6.2: keys given, then a token file, then
 * `role-chaining`, then the OIDC token, then whatever the AWS SDK finds.
 */
function chooseSource(inputs, surroundings, problems) {
    const keys = keysOf(inputs, problems);
    if (keys !== undefined) {
        return { kind: 'keys', credentials: keys };
    }
    const assumesRole = ['role-to-assume', 'role-chain', 'profiles', 'config-file'].some((name) => inputs[name] !== undefined);
    const path = inputs['web-identity-token-file'];
    if (path !== undefined && assumesRole) {
        return { kind: 'token-file', path };
    }
    if (inputs['role-chaining'] === true) {
        return { kind: 'environment' };
    }
    if (assumesRole && surroundings.idTokenAvailable && inputs['force-skip-oidc'] !== true) {
        return { kind: 'github-oidc', audience: inputs.audience ?? 'sts.amazonaws.com' };
    }
    return { kind: 'ambient' };
}
const KEY_INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
/** Whether a text can be a part of credentials, which travel in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}
/** What is odd about the keys of the inputs, and no reason to stop: v6.2 ignores a secret key that has no id. */
function warningsOfKeys(inputs) {
    const [id, ...others] = KEY_INPUTS;
    const given = others.filter((name) => inputs[name] !== undefined);
    return inputs[id] === undefined && given.length > 0
        ? [`${given.join(' and ')}: ignored, since ${id} is empty. Is the secret that it comes from misspelt?`]
        : [];
}
function keysOf(inputs, problems) {
    const accessKeyId = inputs['aws-access-key-id'];
    const secretAccessKey = inputs['aws-secret-access-key'];
    if (accessKeyId === undefined) {
        return undefined;
    }
    if (secretAccessKey === undefined) {
        problems.add('aws-secret-access-key', 'must be given with aws-access-key-id; is the secret it comes from empty?');
        return undefined;
    }
    for (const name of KEY_INPUTS) {
        if (inputs[name] !== undefined && !isKeyText(inputs[name].reveal())) {
            problems.add(name, 'holds a character that no key has: a line break, a space or a typographic quote, perhaps');
        }
    }
    return (0,_core_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ environmentCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5590);



/**
 * The credentials that the environment holds, or undefined. `AWS_PROFILE` beside them means that they are not the ones
 * in use: the JavaScript SDK, on which configure-aws-credentials stands, then looks at the profile, so this does too.
 */
function environmentCredentials(environment, conceal) {
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: token = '', AWS_PROFILE: profile = '', } = environment;
    if (id === '' || secret === '' || profile !== '') {
        return undefined;
    }
    if (![id, secret, token].every((text) => text === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyText */ .lP)(text))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: 'The keys in the environment hold a character that no key has, such as a line break or a space.',
            hint: 'Look at the step that sets AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
        });
    }
    return {
        accessKeyId: conceal(id),
        secretAccessKey: conceal(secret),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUndefined */ .r)({ sessionToken: token === '' ? undefined : conceal(token) }),
    };
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readJwt),
/* harmony export */   u: () => (/* binding */ isPastHalfLife)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8121);


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


/***/ })

};
