export const id = 4882;
export const ids = [4882];
export const modules = {

/***/ 55572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ endpointProblem),
/* harmony export */   KM: () => (/* binding */ isInClearText),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   og: () => (/* binding */ ignoresConfiguredEndpoints),
/* harmony export */   u1: () => (/* binding */ stsEndpoint),
/* harmony export */   vw: () => (/* binding */ isOneWord)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);

/** The commercial regions with a FIPS endpoint; GovCloud's regular endpoints are FIPS already. */
const FIPS_REGIONS = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];
/** The pseudo-region of the global endpoint, which is neither FIPS nor dual-stack. */
const GLOBAL = 'aws-global';
/** Why there is no such endpoint, as the end of a sentence about the input; undefined if there is one. */
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
            message: `STS has no FIPS endpoint in ${region}; it has one in ${FIPS_REGIONS.join(', ')}. If it has one by now, name it in sts-endpoint`,
        }
        : undefined;
}
/**
 * The URL of STS for calls signed for `region`. Always regional: tokens from the global endpoint do not work in opt-in
 * regions. Check with {@link endpointProblem} first that it exists.
 */
function stsEndpoint(region, { override, fips, dualStack }) {
    if (override !== undefined) {
        return override;
    }
    if (region === GLOBAL) {
        return new URL('https://sts.amazonaws.com');
    }
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    // GovCloud's regular endpoints are FIPS already; its dual-stack ones come in both kinds.
    const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
    const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
    return new URL(`https://${host}.${region}.${suffix}`);
}
/** Whether SDKs are told to leave `AWS_ENDPOINT_URL` and its likes out of account. */
function ignoresConfiguredEndpoints(environment) {
    return environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.trim().toLowerCase() === 'true';
}
/** Whether a host name is of one word, as those of the service containers of a job are. */
function isOneWord(hostname) {
    return /^[a-z0-9_-]+$/i.test(hostname);
}
/** Whether what is sent to a URL can be read on its way: not within this machine. */
function isInClearText({ protocol, hostname }) {
    return protocol === 'http:' && !isLoopback(hostname);
}
/** Whether a host is this machine: the only one that may be contacted without TLS unless the user names another. */
function isLoopback(hostname) {
    return (hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ firstHopBy),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   JK: () => (/* binding */ HOP_PARAMETERS),
/* harmony export */   Sb: () => (/* binding */ byKind),
/* harmony export */   Sy: () => (/* binding */ signedPart),
/* harmony export */   gh: () => (/* binding */ canCarry),
/* harmony export */   lE: () => (/* binding */ apiNameOf),
/* harmony export */   wh: () => (/* binding */ HOP_KINDS)
/* harmony export */ });
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21317);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22559);


/**
 * What a request may say beyond role, session name, duration and session policies, if its API has the parameter: by the
 * keys of a hop.
 */
const HOP_PARAMETERS = [
    'external-id',
    'tags',
    'transitive-tag-keys',
    'source-identity',
    'mfa-serial',
    'provided-contexts',
];
/** The kinds of hops, in one place: look a kind up here, or decide with {@link byKind}. */
const HOP_KINDS = {
    'web-identity': {
        api: 'sts:AssumeRoleWithWebIdentity',
        shortName: 'web identity',
        by: 'web-identity',
        proof: 'token',
        carries: [],
        sessionPolicy: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.sessionPolicy,
        duration: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_LIMITS */ .IM.role,
        schema: (v) => v.strictObject({ kind: v.literal('web-identity'), ...commonFields(v) }),
    },
    signed: {
        api: 'sts:AssumeRole',
        shortName: 'AssumeRole',
        by: 'assume-role',
        proof: 'credentials',
        carries: HOP_PARAMETERS,
        sessionPolicy: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.unrestrictedSessionPolicy,
        duration: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_LIMITS */ .IM.role,
        schema: (v) => v.strictObject({ kind: v.literal('signed'), ...commonFields(v), ...signedFields(v) }),
    },
};
/** Dispatches on the kind of a hop. A new kind does not compile until every caller handles it. */
function byKind(hop, cases) {
    switch (hop.kind) {
        case 'web-identity':
            return cases['web-identity'](hop);
        case 'signed':
            return cases.signed(hop);
    }
}
/** The kind of the first hop, per proof that a chain can start with. */
const FIRST_HOPS = { token: 'web-identity', credentials: 'signed' };
/** The kind of hop that starts a chain with this proof. */
function firstHopBy(proof) {
    return FIRST_HOPS[proof];
}
/** Whether hops of that kind can carry a parameter. */
function canCarry({ kind }, parameter) {
    const { carries } = HOP_KINDS[kind];
    return carries.includes(parameter);
}
/** The name of the API that takes hops of a kind, without its service: `AssumeRole`. */
function apiNameOf({ kind }) {
    return HOP_KINDS[kind].api.replace('sts:', '');
}
/** The fields that only signed hops have, if it is one. To ask what a hop may carry, use {@link canCarry}. */
function signedPart(hop) {
    return byKind(hop, { 'web-identity': () => undefined, signed: (signed) => signed });
}
/** Whether a hop's caller signs it. */
function isSigned(hop) {
    return signedPart(hop) !== undefined;
}
/** The schemas of the fields that hops of every kind have. */
function commonFields(v) {
    return {
        number: v.pipe(v.number(), v.integer(), v.minValue(1)),
        place: v.string(),
        role: v.variant('kind', [
            v.strictObject({ kind: v.literal('arn'), arn: v.string(), account: v.string(), name: v.string() }),
            v.strictObject({ kind: v.literal('name'), name: v.string(), partition: v.string() }),
        ]),
        sessionName: v.string(),
        durationSeconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
        longest: v.exactOptional(v.literal(true)),
        region: v.string(),
        policy: v.exactOptional(v.string()),
        policyArns: v.array(v.string()),
    };
}
function signedFields(v) {
    const secret = v.instance(_core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z);
    const tag = v.strictObject({ key: v.string(), value: v.string(), origin: v.string(), droppable: v.boolean() });
    const proof = v.variant('kind', [
        v.strictObject({ kind: v.literal('code'), code: secret }),
        v.strictObject({ kind: v.literal('seed'), seed: secret }),
    ]);
    return {
        chained: v.picklist(['yes', 'no', 'unknown']),
        externalId: v.exactOptional(v.string()),
        tags: v.array(tag),
        transitiveTagKeys: v.array(v.string()),
        inheritedTags: v.array(tag),
        sourceIdentity: v.exactOptional(v.string()),
        mfa: v.exactOptional(v.strictObject({ serial: v.string(), proof })),
        providedContexts: v.array(v.strictObject({ providerArn: v.string(), contextAssertion: secret })),
    };
}


/***/ }),

/***/ 79509:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);


/** The chains of targets as trees, one per distinct first hop. Every target has at least one hop. */
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
/** Hops as a chain without branches; undefined if there are none. */
function pathOf(hops) {
    return hops.reduceRight((next, hop) => ({ hop, of: hops.length, ends: [], children: next === undefined ? [] : [next] }), undefined);
}
/** The hops of a plan as trees: those to its targets or, without targets, its single chain. */
function treesOfPlan({ hops, targets }) {
    const path = pathOf(hops);
    return targets.length > 0 ? treesOf(targets) : path === undefined ? [] : [path];
}
/** Every target whose chain goes through a node. */
function targetsBelow({ ends, children }) {
    return [...ends, ...children.flatMap(targetsBelow)];
}
/** All nodes of the trees, parents first. */
function nodesOf(trees) {
    return trees.flatMap((node) => [node, ...nodesOf(node.children)]);
}
/**
 * The source identities on the hops of the trees; hops without one are left out.
 *
 * @param hopOf the hop to read for a node: as it was actually taken, if it was
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
/** The same for two hops that would send the same request, wherever each was configured. */
function keyOf(hop) {
    const tagsOf = (tags) => tags.map((tag) => ({ ...tag, origin: undefined }));
    const signed = (0,_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPart */ .Sy)(hop);
    const plain = signed && { tags: tagsOf(signed.tags), inheritedTags: tagsOf(signed.inheritedTags) };
    return JSON.stringify([{ ...hop, ...plain, place: undefined }, secretsOf(hop).map(fingerprintOf)]);
}
/** What {@link keyOf} would miss, since a secret's JSON form hides it. */
function secretsOf(hop) {
    const { mfa, providedContexts = [] } = (0,_hop_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPart */ .Sy)(hop) ?? {};
    const proof = mfa === undefined ? [] : [mfa.proof.kind === 'code' ? mfa.proof.code : mfa.proof.seed];
    return [...proof, ...providedContexts.map(({ contextAssertion }) => contextAssertion)];
}
function fingerprintOf(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(secret.reveal()).digest('base64');
}


/***/ }),

/***/ 72633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES),
/* harmony export */   l: () => (/* binding */ isKeyText)
/* harmony export */ });
/** Whether a text can be part of credentials, which are sent in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}
/** The variables in which all SDKs look for keys. */
const CURRENT_KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/**
 * Older names that some SDKs still read: botocore reads AWS_SECURITY_TOKEN before the current name of the token, Go and
 * Ruby take a key from these where a server or a profile should provide it.
 */
const OLDER_KEY_VARIABLES = [
    'AWS_SECURITY_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AMAZON_ACCESS_KEY_ID',
    'AMAZON_SECRET_ACCESS_KEY',
    'AMAZON_SESSION_TOKEN',
];
/** Every variable in which an SDK looks for keys. Whoever clears, hides or keeps keys does it with all of them. */
const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES];


/***/ }),

/***/ 42999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keyProblems)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);

const KEYS = ['id', 'secret', 'token'];
/** The key IDs that AWS gives out; STS-compatible services have others. */
const AWS_KEY_ID = /^A[KS]IA[A-Z0-9]{16}$/;
const ASSIGNMENT = /^(?:export|set|\$env:)?\s*(?:aws_\w+)\s*[:=]/i;
/**
 * What cannot be right about keys, whatever service they are for: AWS's answer to them would be a puzzle.
 *
 * @param names what the keys are called where they were given
 * @param isForAws whether AWS itself is called: only there do the first letters of a key ID mean something
 */
function keyProblems(keys, names, isForAws) {
    const ofText = KEYS.flatMap((key) => {
        const message = keys[key] === '' ? undefined : wrongText(keys[key], names[key]);
        return message === undefined ? [] : [{ key, message }];
    });
    const ofForm = wrongForm(keys, names) ?? (isForAws ? wrongToken(keys, names) : undefined);
    return ofText.length > 0 || ofForm === undefined ? ofText : [ofForm];
}
function wrongText(text, name) {
    if (ASSIGNMENT.test(text)) {
        return `holds a whole line, such as ${name.toUpperCase().replaceAll('-', '_')}=...; give only what comes after the = sign`;
    }
    if (/^(["']).*\1$/s.test(text)) {
        return 'begins and ends with a quote, as part of the key; give the key without quotes';
    }
    if (text.trim() !== text && (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyText */ .l)(text.trim())) {
        return `${/^\s/.test(text) ? 'begins' : 'ends'} with a blank or a line break, which no key does`;
    }
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyText */ .l)(text)
        ? undefined
        : 'contains a character that no key has, such as a line break, a space or a typographic quote';
}
function wrongForm({ id, secret }, names) {
    if (!AWS_KEY_ID.test(secret)) {
        return undefined;
    }
    return AWS_KEY_ID.test(id)
        ? { key: 'secret', message: `holds a key ID, as ${names.id} does; the secret access key is the longer of the two` }
        : { key: 'id', message: `holds the secret access key, and ${names.secret} the key ID: the two are swapped` };
}
function wrongToken({ id, token }, names) {
    const [prefix = ''] = AWS_KEY_ID.test(id) ? [id.slice(0, 4)] : [];
    if (prefix === 'ASIA' && token === '') {
        return {
            key: 'token',
            message: `is missing: ${names.id} begins with ASIA, so these keys are temporary, and AWS takes them only with their session token`,
        };
    }
    return prefix === 'AKIA' && token !== ''
        ? {
            key: 'token',
            message: `does not belong to these keys: ${names.id} begins with AKIA, so they are permanent, and AWS refuses them with a session token. Is it left over from another login?`,
        }
        : undefined;
}


/***/ }),

/***/ 27608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ planned)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77459);

/** What a plan says about a source, of a source that knows more. */
function planned({ kind, name, proof, typedInto, isInFile, isFallback }) {
    return { kind, name, proof, ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({ typedInto, isInFile, isFallback }) };
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readRegularBytes),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The largest file that is read by default: bundles of certificate authorities are a few hundred kilobytes. */
const MAX_BYTES = 10_000_000;
/**
 * Reads a text file that a user named. Anything but a regular file of sensible size is refused: reading a pipe or a
 * device could block forever.
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
    // Without this flag, opening a pipe blocks until someone writes. Windows has neither.
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

/***/ 30276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ realPathWithin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The real path of a file that is named relative to the workspace; undefined if links lead it out of the workspace: a
 * checked-out commit must not decide which other files of this machine are read.
 *
 * @throws the system's error, if there is no such file
 */
async function realPathWithin(workspace, path) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' ? undefined : file;
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
/* harmony export */   tJ: () => (/* binding */ PROXY_LOGIN_HINT),
/* harmony export */   ur: () => (/* binding */ isRefusedMfaCode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** What to do about an untrusted certificate, on any host. */
const TLS_HINT = 'Something in between may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).';
/** What to do about a proxy that answers with status 407. */
const PROXY_LOGIN_HINT = 'The proxy requires a login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.';
/** A failed request. Never contains anything of the request itself. */
class CallFailure extends Error {
    kind;
    /** STS's error code as sent, a system error's code, or a status. */
    code;
    requestId;
    status;
    /** How long the service asks to wait, if it says so. */
    retryAfterMilliseconds;
    /** How often the request was made until it was given up; set by whoever gives up. */
    attempts;
    /** The input or variable that names the host that failed, if one does. */
    setting;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = details.kind;
        this.code = details.code;
        this.requestId = details.requestId;
        this.status = details.status;
        this.retryAfterMilliseconds = details.retryAfterMilliseconds;
        this.setting = details.setting;
    }
    /** The same failure, of which more is known. */
    as(kind, retryAfterMilliseconds = this.retryAfterMilliseconds) {
        const { code, message, requestId, status, setting, cause } = this;
        return new CallFailure({ kind, code, message, requestId, status, retryAfterMilliseconds, setting, cause });
    }
}
/** Whether AWS has refused an MFA code: a wrong one, or one that has been used. */
function isRefusedMfaCode({ kind, message }) {
    return kind === 'denied' && /MultiFactorAuthentication failed with invalid MFA one time pass code/i.test(message);
}
/** AWS error codes whose kind follows from the code alone: from STS and AWS Organizations. */
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
/** The kind of an answer that did not come from the service itself, so that only its status is meaningful. */
function kindOfStatus(status) {
    if (status === 429) {
        return 'throttled';
    }
    return status >= 500 ? 'transient' : 'rejected';
}
/** The kind of an error answer from AWS. */
function kindOfAnswer(code, message, status) {
    if (THROTTLING.test(code) || status === 429) {
        return 'throttled';
    }
    // STS uses the first, services with the JSON protocol the second.
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
/** Node.js's codes for untrusted certificates. */
const TLS = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const NETWORK = /^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;
/** Timeouts, and proxies that hang up: Node.js and the proxy agent report these without a system error code. */
function failureWithoutCode(error, host, setting) {
    // Checks shape, not class: see systemCodeOf.
    const { name = '', message = '' } = typeof error === 'object' && error !== null ? error : {};
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new CallFailure({
            kind: 'transient',
            code: 'Timeout',
            message: `${host} did not answer in time`,
            setting,
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
/** Whether a connection could not even be opened: through a proxy, it is the one to the proxy. */
function failedToConnect(error) {
    const failed = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error) === undefined && error instanceof Error ? error.cause : error;
    const syscall = typeof failed === 'object' && failed !== null && 'syscall' in failed ? failed.syscall : undefined;
    return syscall === 'connect' || syscall === 'getaddrinfo';
}
/**
 * A failure below HTTP as a {@link CallFailure}; undefined if it is not a network error.
 *
 * @param host the host, and any proxy on the way there
 */
function networkFailure(error, host, { endpoint, proxy } = {}) {
    // The code takes precedence over the name: the SDK's handler calls a reset connection a TimeoutError, too.
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error instanceof Error ? error.cause : undefined);
    if (code === undefined || !(NETWORK.test(code) || TLS.test(code))) {
        return failureWithoutCode(error, host, endpoint);
    }
    if (TLS.test(code)) {
        const message = `the certificate of ${host} is not trusted`;
        return new CallFailure({ kind: 'tls', code, message, setting: endpoint, cause: error });
    }
    const isOfProxy = proxy !== undefined && failedToConnect(error);
    const [failed, setting] = isOfProxy ? [`the proxy ${proxy.host}`, proxy.setting] : [host, endpoint];
    return code === 'ENOTFOUND'
        ? new CallFailure({ kind: 'unresolved', code, message: `${failed} has no address`, setting, cause: error })
        : new CallFailure({
            kind: 'transient',
            code,
            message: `the connection to ${failed} failed`,
            setting,
            cause: error,
        });
}


/***/ }),

/***/ 37893:
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
    'mfa-code': { base: 50, most: 1_000 },
    unresolved: { base: 250, most: 2_000 },
};
/** A name without an address, or a clock, token or code found wrong, will not get better after this many attempts. */
const FEW = {
    unresolved: 4,
    'clock-skew': 3,
    'token-expired': 2,
    'mfa-code': 2,
};
/**
 * Runs `attempt` until it succeeds, fails for good, or runs out of attempts or time. Waits a random time between
 * attempts (full jitter), so that jobs that fail together do not retry together; or as long as the service asked for.
 *
 * @throws CallFailure the last one, or RoleChainError `deadline`.
 */
async function withRetry(doing, attempt, settings) {
    const { limiter } = settings;
    const failed = new Map();
    let last;
    let tried = 0;
    const underWay = () => last === undefined ? doing : `${doing} (the last answer: ${last.code}: ${last.message})`;
    for (let made = 1;; made++) {
        tried += 1;
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
            error.attempts = tried;
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
/**
 * Reports the failure and waits, unless that would exceed the deadline.
 *
 * @throws RoleChainError `deadline`; or the failure itself if it was an MFA code, of which AWS's words say more
 */
async function pause(what, failure, milliseconds, { deadline, report, doing }) {
    const waiting = failure.kind === 'mfa-code' ? `${doing}, waiting for the next MFA code: AWS did not accept this one` : doing;
    const isTooLong = milliseconds >= deadline.remainingMilliseconds();
    const next = `again in ${milliseconds} ms`;
    if (isTooLong && failure.kind === 'mfa-code') {
        report(`${what} (${failure.code}: ${failure.message}); ${next} would be after the step's time.`);
        throw failure;
    }
    report(`${what} (${failure.code}: ${failure.message})${isTooLong ? '' : `; ${next}`}.`);
    if (isTooLong) {
        throw deadline.error(waiting, failure);
    }
    await deadline.guard(sleep(milliseconds), () => waiting);
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 40924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ withoutInputVariables),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   PO: () => (/* binding */ startShell)
/* harmony export */ });
/* unused harmony export ShellRunner */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60613);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22559);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96781);





/** The prefix of input variables. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable that sets an input on the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/**
 * An environment for programs that are started: without the variables of inputs. Some are secrets, others hold some: a
 * seed in a chain, the password of a proxy.
 */
function withoutInputVariables(environment) {
    const names = new Set(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map(inputVariable));
    // On Windows, names differ in case only by chance.
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name.toUpperCase())));
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
    variableOf(name) {
        const variable = inputVariable(name);
        return this.#flags.has(name) || (this.#process.env[variable] ?? '') === '' ? undefined : variable;
    }
    isLeftEmpty(name) {
        return (this.#flags.get(name) ?? this.#process.env[inputVariable(name)])?.trim() === '';
    }
    /** Variables; flags are checked as they are read. */
    misnamedInputs(known) {
        const { env } = this.#process;
        const own = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .ciSystemOf */ .f9)(env).ownVariables;
        return Object.entries(env)
            .filter(([variable]) => variable.startsWith(PREFIX) && !own.includes(variable))
            .flatMap(([variable, value = '']) => {
            const isKnown = known.some((name) => inputVariable(name) === variable);
            const meant = isKnown ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(variable.slice(PREFIX.length), known);
            return meant === undefined ? [] : [misnamedVariable(variable, meant, value)];
        });
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact; known account ids are concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
}
function misnamedVariable(variable, meant, value) {
    const message = `is not the variable of an input; did you mean '${inputVariable(meant)}'?`;
    return { typed: variable, meant, message, isEmpty: value.trim() === '' };
}
/** The shell runner of a process, with the inputs given as flags. */
function startShell(process, flags = new Map()) {
    return new ShellRunner(process, flags);
}


/***/ }),

/***/ 37289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ ambient),
  ji: () => (/* binding */ ambientCredentials),
  TU: () => (/* binding */ concealed)
});

// EXTERNAL MODULE: ./src/core/credentials.ts
var credentials = __webpack_require__(72633);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/source/explain-nothing.ts
var explain_nothing = __webpack_require__(78910);
;// CONCATENATED MODULE: ./src/source/half-set.ts

/** Variables that the AWS SDK needs together: the first means nothing without the second. */
const PAIRS = [
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
];
/**
 * Refuses credentials of which a part is missing. The AWS SDK for JavaScript would pass over them and find those of the
 * machine, which are another identity. boto3 and the AWS CLI refuse a key id without a secret key as well.
 *
 * @param ignored variables that count as not set
 * @throws RoleChainError `source`
 */
function requireWhole(variables, ignored = []) {
    const isSet = (name) => (variables[name] ?? '') !== '' && !ignored.includes(name);
    // Of a profile that is named, the variables do not matter.
    const half = isSet('AWS_PROFILE') ? undefined : PAIRS.find(([given, missing]) => isSet(given) && !isSet(missing));
    if (half !== undefined) {
        const [given, missing] = half;
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `${given} is set, but ${missing} is not: these credentials are not whole, and no others are looked for.`,
            hint: `Is the secret or variable that ${missing} comes from empty here? Set both, or neither.`,
        });
    }
}

// EXTERNAL MODULE: ./src/source/program-environment.ts
var program_environment = __webpack_require__(46845);
// EXTERNAL MODULE: ./src/source/source-kind.ts
var source_kind = __webpack_require__(87763);
// EXTERNAL MODULE: ./src/source/variable-keys.ts
var variable_keys = __webpack_require__(84014);
;// CONCATENATED MODULE: ./src/source/ambient.ts









/** What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata. */
const ambient = (0,source_kind/* defineSource */.Z)({
    kind: 'ambient',
    name: 'ambient credentials',
    proof: 'credentials',
    inputs: [],
    isFallback: true,
    readsAwsProfile: true,
    choose: () => ({ kind: 'ambient' }),
    open: (_choice, world) => ambientCredentials(world, 'anything'),
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('ambient') }),
        readsEnvironment: true,
        identity: 'of-credentials',
    },
});
/** Where the SDK finds credentials, by the feature that it notes with them, the most telling first. */
const PLACES = [
    ['CREDENTIALS_PROFILE', 'a profile of this machine'],
    ['CREDENTIALS_HTTP', 'the container credentials of this machine'],
    ['CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'the role of AWS_WEB_IDENTITY_TOKEN_FILE'],
    ['CREDENTIALS_ENV_VARS', 'the keys in the environment'],
    // Instance metadata has no feature.
    ['', 'the instance metadata of this machine'],
];
function placeOf({ $source = {} }, { AWS_PROFILE: profile = '' }) {
    const features = Object.keys($source);
    const [feature, place] = PLACES.find(([name]) => (name === '' ? features.length === 0 : features.some((each) => each.startsWith(name)))) ??
        [];
    return feature === 'CREDENTIALS_PROFILE' && profile !== '' ? `the profile ${(0,quote/* oneLine */.TN)(profile)} of AWS_PROFILE` : place;
}
/**
 * Masks and wraps what an SDK provider returns: the answer of a service, a program or a file.
 *
 * @throws RoleChainError `source` if it cannot be keys: a line break in one would become a variable of its own
 */
function concealed(found, conceal) {
    const { accessKeyId, secretAccessKey, sessionToken } = found;
    if (![accessKeyId, secretAccessKey, sessionToken ?? 'none'].every(credentials/* isKeyText */.l)) {
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: 'the keys hold a character that no key has, such as a line break or a space',
            hint: 'Look at what provides them: a container or instance endpoint, a credential_process, or a profile file.',
        });
    }
    return {
        accessKeyId: conceal(found.accessKeyId),
        secretAccessKey: conceal(found.secretAccessKey),
        ...(0,objects/* withoutUndefined */.r)({
            sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
            expiration: found.expiration,
        }),
    };
}
/** @param wants what the job should start from, for the message if there is nothing */
function ambientCredentials(world, wants) {
    const { runner, retry } = world;
    return {
        kind: 'credentials',
        name: 'ambient credentials',
        async credentials() {
            requireWhole(runner.environment, world.ignoreEnvironment ? credentials/* KEY_VARIABLES */.A : []);
            if (!world.ignoreEnvironment) {
                (0,variable_keys/* requireKeyForm */.V)(runner.environment, world.stsEndpoint);
            }
            try {
                const found = await retry.deadline.guard(provide(world), () => 'looking for ambient credentials');
                const foundIn = placeOf(found, runner.environment);
                return { ...concealed(found, runner.conceal), ...(0,objects/* withoutUndefined */.r)({ foundIn }) };
            }
            catch (error) {
                throw new errors/* RoleChainError */._G({
                    code: 'source',
                    message: `No AWS credentials to start from: ${(0,errors/* messageOf */.bD)(error)}`,
                    cause: error,
                    ...(await (0,explain_nothing/* explainNothing */.t)(world, wants)),
                });
            }
        },
    };
}
/** The SDK's provider chain is large and rarely needed, so it is loaded here on demand. */
async function provide({ ignoreEnvironment, runner, http, stsEndpoint, region, }) {
    // A profile may name a credential_process, which the SDK starts with the environment of this process.
    const { AWS_PROFILE: profile = '' } = runner.environment;
    const hidden = await (0,program_environment/* hiddenFromPrograms */.m)(runner.environment, profile === '' ? 'default' : profile);
    runner.hide([...hidden, ...(ignoreEnvironment ? credentials/* KEY_VARIABLES */.A : [])]);
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(7976), __webpack_require__.e(9882)]).then(__webpack_require__.bind(__webpack_require__, 89882));
    const config = { region, requestHandler: await http.handlerFor(stsEndpoint) };
    // What the providers in it call STS with, by whichever of the two names each looks for it.
    return defaultProvider({ clientConfig: config, parentClientConfig: config })();
}


/***/ }),

/***/ 99880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ environmentCredentials),
/* harmony export */   c: () => (/* binding */ environment)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77459);
/* harmony import */ var _ambient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37289);
/* harmony import */ var _fixed_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45048);
/* harmony import */ var _source_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87763);
/* harmony import */ var _variable_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84014);






/** The credentials that an earlier step left in the environment (`role-chaining`). */
const environment = (0,_source_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .defineSource */ .Z)({
    kind: 'environment',
    name: 'credentials in the environment',
    proof: 'credentials',
    inputs: ['role-chaining'],
    choose: ({ inputs }) => (inputs['role-chaining'] === true ? { kind: 'environment' } : undefined),
    open: (_choice, world) => {
        const { runner, ignoreEnvironment } = world;
        const found = ignoreEnvironment ? undefined : environmentCredentials(runner.environment, runner.conceal);
        if (found === undefined) {
            return (0,_ambient_js__WEBPACK_IMPORTED_MODULE_1__/* .ambientCredentials */ .ji)(world, 'environment');
        }
        (0,_variable_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKeyForm */ .V)(runner.environment, world.stsEndpoint);
        return (0,_fixed_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .fixedCredentials */ .r)('the credentials in the environment', found);
    },
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('environment') }),
        readsEnvironment: true,
        identity: 'of-credentials',
    },
});
/**
 * The credentials in the environment, if any. If `AWS_PROFILE` is also set, they are not in use: the JavaScript SDK, on
 * which configure-aws-credentials is built, then uses the profile, so this does too.
 *
 * @throws RoleChainError `source` if they hold what cannot be sent
 */
function environmentCredentials(variables, conceal) {
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: token = '', AWS_PROFILE: profile = '', } = variables;
    if (id === '' || secret === '' || profile !== '') {
        return undefined;
    }
    if (![id, secret, token].every((text) => text === '' || (0,_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyText */ .l)(text))) {
        (0,_variable_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKeyForm */ .V)(variables);
    }
    return {
        accessKeyId: conceal(id),
        secretAccessKey: conceal(secret),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutUndefined */ .r)({ sessionToken: token === '' ? undefined : conceal(token) }),
    };
}


/***/ }),

/***/ 78910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96781);

/** Why there may be nothing to start from. */
async function explainNothing({ runner, idToken, skipsIdToken, explainNoIdentity }, wants) {
    const system = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_0__/* .ciSystemOf */ .f9)(runner.environment);
    const { isForkPullRequest } = await __webpack_require__.e(/* import() */ 7975).then(__webpack_require__.bind(__webpack_require__, 47975));
    return explainNoIdentity({
        wants,
        system,
        job: system.facts(runner.environment),
        hasIdToken: idToken !== undefined,
        skipsIdToken,
        isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
        hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
    });
}


/***/ }),

/***/ 45048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ fixedCredentials)
/* harmony export */ });
/** Credentials that already exist: keys from the inputs or the environment. */
function fixedCredentials(name, credentials) {
    return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}


/***/ }),

/***/ 92283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ idToken)
});

// EXTERNAL MODULE: ./src/ci/systems.ts + 3 modules
var systems = __webpack_require__(96781);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(55572);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/source/explain-nothing.ts
var explain_nothing = __webpack_require__(78910);
// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(27524);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/net/retry.ts
var net_retry = __webpack_require__(37893);
// EXTERNAL MODULE: ./src/text/iso-seconds.ts
var iso_seconds = __webpack_require__(75390);
;// CONCATENATED MODULE: ./src/source/token-variable.ts



/**
 * Reads the token in a variable. @throws RoleChainError `source` if it is not one, or has expired: there is no other
 */
function tokenOfVariable({ variable, token, overHint }, { conceal, now }) {
    const found = (0,jwt/* readJwt */.uX)(token.reveal(), variable, conceal);
    const { exp } = found.claims;
    if (typeof exp === 'number' && exp * 1000 <= now()) {
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `The ID token in ${variable} expired at ${timeOf(exp)}, and the job does not get another one.`,
            hint: overHint,
        });
    }
    return found;
}
function timeOf(seconds) {
    return Math.abs(seconds) < 8e12 ? (0,iso_seconds/* isoSeconds */.n)(seconds * 1000) : 'an unreadable time';
}

// EXTERNAL MODULE: ./src/source/words-of-answer.ts
var words_of_answer = __webpack_require__(94307);
;// CONCATENATED MODULE: ./src/source/mint-ci-token.ts






/**
 * Gets an ID token of a CI job.
 *
 * @throws RoleChainError `invalid-request` if a variable that says how to get it is unusable, `source` if one has no
 *   value, or the system returns no token or an expired one, `network` if its endpoint does not answer, `deadline`
 */
async function mintCiToken(access, world) {
    switch (access.kind) {
        case 'request':
            return tokenOfRequest(access, world);
        case 'variable':
            return tokenOfVariable(access, world);
        case 'unusable':
            throw unusable(access);
        case 'command': {
            // Starting programs is loaded where one is started.
            const { tokenPrintedBy } = await __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 39045));
            return tokenPrintedBy({ ...access, args: [...access.args, world.audience] }, world);
        }
    }
}
function unusable({ variable, problem, code, hint, }) {
    return new errors/* RoleChainError */._G({ code, message: `${variable}: ${problem}`, hint });
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
    const said = (0,words_of_answer/* wordsOfAnswer */.H)(body, requestToken.reveal());
    throw new failure/* CallFailure */.Rk({
        kind: (0,failure/* kindOfStatus */.o3)(status),
        code: `HTTP ${status}`,
        message: `${url.host} answered with status ${status}${said === undefined ? '' : `: '${said}'`}`,
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
function hintOn({ kind, status, setting }, access) {
    const { refusedHint, silentHint, url, variable } = access;
    if (kind === 'tls') {
        return failure/* TLS_HINT */.qN;
    }
    if (status === 407) {
        return failure/* PROXY_LOGIN_HINT */.tJ;
    }
    const isUnreachable = status === undefined && setting === undefined;
    const address = isUnreachable
        ? `${url.host} is the host in ${variable}, which the CI system sets for each job. `
        : '';
    return kind === 'rejected' ? refusedHint : `${address}${silentHint}`;
}
/** Extracts the token from an answer such as `{"value": "<JWT>"}`. */
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
        // Not JSON: reported below, without the parser's message, which would quote the answer.
    }
    throw new errors/* RoleChainError */._G({
        code: 'source',
        message: `The OIDC endpoint of the runner (${url.host}) answered, but without a token.`,
        hint: 'Is a proxy in between answering for it? With no-proxy the runner is called directly.',
    });
}

// EXTERNAL MODULE: ./src/source/minted-token.ts
var minted_token = __webpack_require__(59584);
// EXTERNAL MODULE: ./src/source/source-kind.ts
var source_kind = __webpack_require__(87763);
;// CONCATENATED MODULE: ./src/source/id-token.ts









/** The audience AWS expects by default, in all partitions, as in configure-aws-credentials. */
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
    const { environment, conceal, log } = runner;
    if (access.kind === 'request' && (0,endpoint/* isInClearText */.KM)(access.url)) {
        log.warning(`The OIDC endpoint of this job is ${access.url.protocol}//${(0,quote/* oneLine */.TN)(access.url.host)}: the token for requesting ID tokens, and these, travel there in clear text.`);
    }
    return new minted_token/* MintedToken */.j({
        name: NAME,
        // A variable holds only one token.
        renewable: access.kind !== 'variable',
        mint: () => mintCiToken(access, { audience, environment, conceal, http, retry, now }),
        now,
    });
}
/** Fails only when a token is requested: a chain that continues from an existing session does not need one. */
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
/** Identifies how the ID token is obtained. */
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
        case 'unusable':
            return access.variable;
    }
}
/** What to say if a renewal cannot request a token. */
function whereNone({ environment }) {
    const { message, hint } = (0,systems/* ciSystemOf */.f9)(environment).noToken;
    const meanwhile = 'Without it, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.';
    return { code: 'source', message, hint: `${hint} ${meanwhile}` };
}


/***/ }),

/***/ 27524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ bearerOf),
/* harmony export */   uD: () => (/* binding */ isPastHalfLife),
/* harmony export */   uX: () => (/* binding */ readJwt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21317);


/**
 * Parses a JWT without verifying it (RFC 7519): the caller sends it to AWS, which does.
 *
 * Something else is not concealed: the short lines of another file would mask letters in the rest of the log.
 *
 * @throws RoleChainError `source` if it is not one. The message never contains any of it.
 */
function readJwt(text, from, conceal) {
    const claims = decodeClaims(text);
    const violation = (0,_aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .violationOf */ .xg)(text, _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMITS */ .Pc.webIdentityToken);
    if (claims === undefined || violation !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `What ${from} gave is not a web identity token (JWT)${violation === undefined ? '' : `: it ${violation}`}.`,
        });
    }
    return { jwt: conceal(text), claims };
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
/** Whether a token is past half its life: AWS might then see it too late. `now` in milliseconds. */
function isPastHalfLife({ claims }, mintedAt, now) {
    const { iat, exp } = claims;
    const lifetimeSeconds = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Infinity;
    return now - mintedAt > (lifetimeSeconds * 1000) / 2;
}
/** The identity of a token as text: its issuer, subject and audience. */
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

// EXTERNAL MODULE: ./src/source/ambient.ts + 1 modules
var ambient = __webpack_require__(37289);
// EXTERNAL MODULE: ./src/source/environment.ts
var environment = __webpack_require__(99880);
// EXTERNAL MODULE: ./src/source/id-token.ts + 2 modules
var id_token = __webpack_require__(92283);
// EXTERNAL MODULE: ./src/aws/arn.ts
var arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/core/key-form.ts
var key_form = __webpack_require__(42999);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/core/secret.ts
var core_secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/source/fixed-credentials.ts
var fixed_credentials = __webpack_require__(45048);
// EXTERNAL MODULE: ./src/source/source-kind.ts
var source_kind = __webpack_require__(87763);
;// CONCATENATED MODULE: ./src/source/keys.ts






const INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
/** Access keys from the inputs. */
const keys = (0,source_kind/* defineSource */.Z)({
    kind: 'keys',
    name: 'access keys of the inputs',
    proof: 'credentials',
    inputs: INPUTS,
    typedInto: INPUTS,
    choose: ({ inputs, problems }) => {
        const credentials = credentialsOf(inputs, problems);
        return credentials === undefined ? undefined : { kind: 'keys', credentials };
    },
    // v6 ignores a secret key without an id.
    warnings: (inputs) => {
        const [id, ...others] = INPUTS;
        const given = others.filter((name) => inputs[name] !== undefined);
        return inputs[id] === undefined && given.length > 0
            ? [`${given.join(' and ')}: ignored, since ${id} is empty. Is the secret that it comes from misspelled?`]
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
        identity: 'of-credentials',
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
    const [id, secret, token] = INPUTS;
    const names = { id, secret, token };
    const typed = {
        id: accessKeyId.reveal(),
        secret: secretAccessKey.reveal(),
        token: inputs[token]?.reveal() ?? '',
    };
    for (const { key, message } of (0,key_form/* keyProblems */.G)(typed, names, isForAws(inputs['sts-endpoint']))) {
        problems.add(names[key], message);
    }
    return (0,objects/* withoutUndefined */.r)({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}
/** An endpoint that is not a URL is a problem of its own. */
function isForAws(endpoint) {
    return endpoint === undefined || (URL.canParse(endpoint) && (0,arn/* isHostOfAws */.rW)(new URL(endpoint).hostname));
}

// EXTERNAL MODULE: ./src/core/credentials.ts
var credentials = __webpack_require__(72633);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/request/profile-name.ts
var profile_name = __webpack_require__(66578);
// EXTERNAL MODULE: ./src/source/program-environment.ts
var program_environment = __webpack_require__(46845);
;// CONCATENATED MODULE: ./src/source/profile.ts






/**
 * A profile of the AWS config files, with everything that the SDK's own providers support: keys, `source_profile`,
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
        // It says where the files are, and holds what `credential_source` names.
        readsEnvironment: true,
        identity: 'of-credentials',
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
/** The providers are large, so they are loaded here on demand. */
async function provide(profileName, { ignoreEnvironment, runner, http, stsEndpoint, region }) {
    // A profile may name a credential_process, which the SDK starts with the environment of this process.
    const hidden = await (0,program_environment/* hiddenFromPrograms */.m)(runner.environment, profileName);
    runner.hide([...hidden, ...(ignoreEnvironment ? credentials/* KEY_VARIABLES */.A : [])]);
    const { fromIni } = await Promise.all(/* import() */[__webpack_require__.e(1631), __webpack_require__.e(4059), __webpack_require__.e(1279), __webpack_require__.e(4820), __webpack_require__.e(7087), __webpack_require__.e(7976), __webpack_require__.e(998), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(5606)]).then(__webpack_require__.t.bind(__webpack_require__, 75869, 19));
    const requestHandler = await http.handlerFor(stsEndpoint);
    const config = { region, requestHandler };
    // What the provider calls STS with, by whichever of the two names it looks for it.
    return fromIni({ profile: profileName, clientConfig: config, parentClientConfig: config })();
}
/** A deadline error says enough; the SDK's errors about profiles do not say where to look. */
function explained(name) {
    return (cause) => {
        if (cause instanceof errors/* RoleChainError */._G) {
            throw cause;
        }
        // The message of a failed credential_process repeats its command line, and what it said: either may hold a secret.
        const isCommand = (0,errors/* messageOf */.bD)(cause).startsWith('Command failed');
        const message = isCommand ? 'its credential_process failed' : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `source-profile: no credentials from profile '${name}': ${message}`,
            hint: /multi-factor/i.test(message)
                ? 'Nobody can enter a code here. Set source-profile to the profile that has the keys, and assume its role as a hop: role-to-assume, with mfa-serial and mfa-secret.'
                : 'The profile is looked for in ~/.aws/config and ~/.aws/credentials, or in the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. `aws sts get-caller-identity --profile NAME` shows whether the AWS CLI can use it.',
            ...(isCommand ? {} : { cause }),
        });
    };
}

// EXTERNAL MODULE: ./src/net/deadline.ts
var net_deadline = __webpack_require__(47879);
// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(27524);
// EXTERNAL MODULE: ./src/source/minted-token.ts
var minted_token = __webpack_require__(59584);
;// CONCATENATED MODULE: ./src/source/token-command.ts





const INPUT = 'web-identity-token-command';
/** How long a command may take where no step is waiting for it, in seconds. */
const IDENTITY_SECONDS = 60;
/** A program that prints a web identity token: run again whenever another token is needed. */
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
    open: (choice, { runner, retry, now }) => {
        const asked = programOf(choice, runner);
        const world = { environment: runner.environment, conceal: runner.conceal, retry };
        return new minted_token/* MintedToken */.j({
            name: `the token that ${asked.program} prints`,
            renewable: true,
            mint: () => mint(asked, world),
            now,
        });
    },
    renewal: {
        schema: (v) => v.strictObject({
            kind: v.literal('token-command'),
            words: v.array(v.instance(core_secret/* Secret */.z)),
            directory: v.exactOptional(v.string()),
        }),
        absolute: (choice, workspace) => ({ ...choice, directory: workspace }),
        // A command that asks AWS has to find what it found in the step, not what the step has made of it.
        readsEnvironment: true,
        identity: async (choice, runner) => {
            const deadline = new net_deadline/* Deadline */.B(IDENTITY_SECONDS);
            try {
                return (0,jwt/* bearerOf */.DH)(await mint(programOf(choice, runner), {
                    environment: runner.environment,
                    conceal: runner.conceal,
                    retry: { deadline },
                }));
            }
            finally {
                deadline.stop();
            }
        },
    },
});
function programOf({ words, directory }, { workspace }) {
    const [program = '', ...args] = words.map((word) => word.reveal());
    const missingHint = `${INPUT} is started as it is, without a shell, and has to print a token (JWT) on standard output and nothing else.`;
    return { program, args, directory: directory ?? workspace, missingHint };
}
/** What starts programs is loaded where one is started. */
async function mint(asked, world) {
    return (await __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 39045))).tokenPrintedBy(asked, world);
}
/** A quoted word, or text between spaces. A backslash is literal, since Windows paths contain them. */
const WORD = /(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)/gy;
/** Shell syntax that nobody means as an argument. */
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
            problem: 'has a quote that is not closed, or that is inside a word: put quotes around whole arguments',
        };
    }
    if (words[0] === undefined || words[0].word === '') {
        return { problem: 'names no program' };
    }
    const shell = words.find(({ word, isQuoted }) => !isQuoted && SHELL_WORD.test(word));
    return shell === undefined
        ? { words: words.map(({ word }) => new core_secret/* Secret */.z(word)) }
        : { problem: `has ${shell.word}, and is run without a shell; put the commands into a script, and name that` };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
// EXTERNAL MODULE: ./src/files/workspace-path.ts
var workspace_path = __webpack_require__(30276);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/source/token-file.ts







/** A token that something else writes to a file and renews there, as Kubernetes does: read again for every attempt. */
const tokenFile = (0,source_kind/* defineSource */.Z)({
    kind: 'token-file',
    name: 'web identity token file',
    proof: 'token',
    inputs: ['web-identity-token-file'],
    isInFile: true,
    choose: ({ inputs, assumesRole }) => {
        const path = inputs['web-identity-token-file'];
        return path !== undefined && assumesRole ? { kind: 'token-file', path } : undefined;
    },
    warnings: (inputs) => inputs['web-identity-token-file'] !== undefined && inputs['aws-access-key-id'] !== undefined
        ? ['aws-access-key-id: not used to assume a role, since web-identity-token-file is given too.']
        : [],
    open: (choice, { runner }) => sourceOf({ workspace: runner.workspace, ...choice }, runner.conceal),
    renewal: {
        schema: (v) => v.strictObject({ kind: v.literal('token-file'), path: v.string(), workspace: v.exactOptional(v.string()) }),
        absolute: (choice, workspace) => ((0,external_node_path_.isAbsolute)(choice.path) ? choice : { workspace, ...choice }),
        readsEnvironment: false,
        identity: async (choice, { workspace, conceal }) => {
            const named = { workspace, ...choice };
            const text = await readNamed(named).catch((error) => {
                throw unreadable(error);
            });
            return (0,jwt/* bearerOf */.DH)((0,jwt/* readJwt */.uX)(text.trim(), (0,external_node_path_.resolve)(named.workspace, named.path), conceal));
        },
    },
});
function sourceOf(named, conceal) {
    const path = (0,external_node_path_.resolve)(named.workspace, named.path);
    return {
        kind: 'token',
        name: `the web identity token in ${path}`,
        renewable: false,
        async token() {
            const text = await readTokenFile(named);
            if (text === undefined) {
                throw new errors/* RoleChainError */._G({
                    code: 'source',
                    message: `web-identity-token-file: there is no file ${path}`,
                    hint: 'A relative path is relative to the workspace. Is the step that writes the file before this one?',
                });
            }
            return (0,jwt/* readJwt */.uX)(text.trim(), path, conceal);
        },
    };
}
async function readTokenFile(named) {
    try {
        return await readNamed(named);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT') {
            return undefined;
        }
        throw unreadable(error);
    }
}
/**
 * The text of the file. A path into the workspace must not leave it through links, since a commit can hold those; one
 * that is absolute, or leads out by its own words, is the user's explicit choice.
 */
async function readNamed({ path, workspace }) {
    const way = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    if ((0,external_node_path_.isAbsolute)(path) || (0,external_node_path_.isAbsolute)(way) || way.split(external_node_path_.sep)[0] === '..') {
        return (0,regular_file/* readRegularFile */.X)((0,external_node_path_.resolve)(workspace, path));
    }
    const file = await (0,workspace_path/* realPathWithin */.N)(workspace, way);
    if (file === undefined) {
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `web-identity-token-file: ${(0,quote/* quote */.hD)(path)} leads out of the workspace through a link.`,
            hint: 'A commit can hold such a link. Name the file that it leads to by its absolute path.',
        });
    }
    return (0,regular_file/* readRegularFile */.X)(file);
}
function unreadable(cause) {
    if (cause instanceof errors/* RoleChainError */._G)
        return cause;
    return new errors/* RoleChainError */._G({ code: 'source', message: `web-identity-token-file: ${(0,errors/* messageOf */.bD)(cause)}`, cause });
}

;// CONCATENATED MODULE: ./src/source/token-value.ts



const token_value_INPUT = 'web-identity-token';
/** A web identity token passed as an input: from another step, or another issuer. */
const tokenValue = (0,source_kind/* defineSource */.Z)({
    kind: 'token-value',
    name: 'web identity token of the inputs',
    proof: 'token',
    inputs: [token_value_INPUT],
    typedInto: [token_value_INPUT],
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
        // Parsed only on request: a renewal that continues from a session does not need it.
        token: () => new Promise((resolve) => {
            resolve((0,jwt/* readJwt */.uX)(token.reveal(), token_value_INPUT, conceal));
        }),
    };
}

;// CONCATENATED MODULE: ./src/source/kinds.ts








/**
 * Every identity source, in the order in which they are tried: the first one selected by the inputs or the environment
 * is used. Sources of configure-aws-credentials v6 keep its order: beside keys, it
 * assumes a role with the token file. Adding a source takes one file that defines it,
 * and one line here.
 */
const SOURCE_KINDS = [
    tokenFile,
    keys,
    tokenValue,
    tokenCommand,
    profile,
    environment/* environment */.c,
    id_token/* idToken */.f,
    ambient/* ambient */.T_,
];


/***/ }),

/***/ 59584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MintedToken)
/* harmony export */ });
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27524);

/** Tokens made on demand: each is used until half its life is over. */
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
            // If several callers find it too old at once, only the first mints a new one.
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

/***/ 46845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withoutInputs),
/* harmony export */   m: () => (/* binding */ hiddenFromPrograms)
/* harmony export */ });
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96781);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40924);


/** The environment without the inputs of this program, of which some are secrets: for programs that make tokens. */
function withoutInputs(environment) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    return (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInputVariables */ .Kr)(Object.fromEntries(others));
}
/**
 * The variables that the `credential_process` of a profile does not get: the inputs of this program, and those with which
 * a job gets its ID tokens or speaks to its CI system. Such a program comes with the machine, not with the workflow. The
 * SDK starts it with the environment of this process, so they are removed from that; our own code has read them before.
 * This very program, in a profile of an earlier step that renews itself, keeps what requests the tokens: it starts from them.
 *
 * @param profile the name of the profile, `default` if none is named
 */
async function hiddenFromPrograms(environment, profile) {
    const kept = withoutInputs(environment);
    const { isRenewedByUs } = await __webpack_require__.e(/* import() */ 7129).then(__webpack_require__.bind(__webpack_require__, 47129));
    const hidden = (await isRenewedByUs(profile)) ? new Set() : (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenVariablesOf */ .gi)(environment);
    return Object.keys(environment).filter((name) => !(name in kept) || hidden.has(name.toUpperCase()));
}


/***/ }),

/***/ 87763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSource)
/* harmony export */ });
/* harmony import */ var _core_proofs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27608);

/** Turns a definition into an entry of the list. */
function defineSource(definition) {
    const { kind, inputs, isExclusive = false, renewal } = definition;
    const facts = { ...(0,_core_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .planned */ .l)(definition), kind };
    const isOwn = (choice) => choice.kind === kind;
    const bind = (choice) => ({
        ...facts,
        choice,
        credentials: definition.credentials?.(choice),
        bringsCredentials: definition.bringsCredentials === true,
        readsAwsProfile: definition.readsAwsProfile === true,
        readsEnvironment: renewal.readsEnvironment,
        open: (world) => definition.open(choice, world),
        absolute: (workspace) => renewal.absolute?.(choice, workspace) ?? choice,
        identity: async (runner) => (renewal.identity === 'of-credentials' ? undefined : renewal.identity(choice, runner)),
        missing: (runner) => renewal.missing?.(runner),
    });
    return {
        ...facts,
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


/***/ }),

/***/ 84014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireKeyForm)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_key_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42999);



const NAMES = { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY', token: 'AWS_SESSION_TOKEN' };
/**
 * Refuses keys in the environment that cannot be right, if they are what SDKs would use.
 *
 * @param stsEndpoint where they are sent, if that is known
 * @throws RoleChainError `source`
 */
function requireKeyForm(variables, stsEndpoint) {
    const { [NAMES.id]: id = '', [NAMES.secret]: secret = '', [NAMES.token]: token = '', AWS_PROFILE = '' } = variables;
    const isUsed = id !== '' && secret !== '' && AWS_PROFILE === '';
    const [problem] = isUsed
        ? (0,_core_key_form_js__WEBPACK_IMPORTED_MODULE_2__/* .keyProblems */ .G)({ id, secret, token }, NAMES, stsEndpoint !== undefined && (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostOfAws */ .rW)(stsEndpoint.hostname))
        : [];
    if (problem !== undefined) {
        const { key, message } = problem;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'source',
            message: `${NAMES[key]} in the environment ${message}.`,
            hint: `Look at the step, the env: or the secret that ${NAMES[key]} comes from.`,
        });
    }
}


/***/ }),

/***/ 94307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wordsOfAnswer),
/* harmony export */   N: () => (/* binding */ withoutTokens)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** What a service says of a refusal is a sentence or two. */
const MAX_LENGTH = 300;
/** Where JSON answers have it: `message` on GitHub and Azure DevOps, the others in OAuth. */
const MEMBERS = ['message', 'Message', 'error_description', 'error'];
/** Characters of a token, and a run of them that is too long for a word. */
const TOKEN_CHARACTERS = /[\w+/=.-]+/g;
const MAX_WORD_LENGTH = 59;
/** The first two parts of a JWT have at least so many characters. */
const MIN_PART_LENGTH = 10;
/**
 * What a CI system says in an answer that is no token, on one line. What may be a token, or is the one that was sent, is
 * left out.
 *
 * @returns undefined if it says nothing: pages of HTML are a proxy's, and for browsers
 */
function wordsOfAnswer(body, sent) {
    const text = messageIn(body)?.replaceAll(sent, '***');
    const words = text === undefined ? '' : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(withoutTokens(text).trim()), MAX_LENGTH);
    return words === '' ? undefined : words;
}
function messageIn(body) {
    let answer;
    try {
        answer = JSON.parse(body);
    }
    catch {
        const text = body.trim();
        return /^[<{[]/.test(text) ? undefined : text.split('\n')[0];
    }
    const entries = typeof answer === 'object' && answer !== null ? Object.entries(answer) : [];
    const texts = MEMBERS.map((name) => entries.find(([key]) => key === name)?.[1]);
    return texts.find((text) => typeof text === 'string');
}
/** A text with `***` for what may be a token, or a part of one. Takes time by its length alone. */
function withoutTokens(text) {
    return text.replace(TOKEN_CHARACTERS, (run) => run.length > MAX_WORD_LENGTH ? '***' : run.replace(/[\w.-]+/g, (word) => (isJwtLike(word) ? '***' : word)));
}
function isJwtLike(word) {
    const parts = word.split('.');
    const isLong = (part = '') => part.length >= MIN_PART_LENGTH;
    return parts.slice(0, -2).some((part, place) => isLong(part) && isLong(parts[place + 1]));
}


/***/ })

};
