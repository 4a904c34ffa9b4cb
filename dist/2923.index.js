export const id = 2923;
export const ids = [2923,7505];
export const modules = {

/***/ 10982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1333);




/** The default limit for answers; those of STS and of OIDC endpoints are a few kilobytes. */
const MAX_BYTES = 1_000_000;
/**
 * Sends a request and reads its answer.
 *
 * @throws whatever Node.js does, an `AbortError` or `TimeoutError` when the time is over, and CallFailure `rejected` for
 * an answer that is too large
 */
function exchange(url, { body, ...options }, { route, connectTimeoutMilliseconds, maxBytes }) {
    return new Promise((resolve, reject) => {
        const answer = (response) => {
            readAnswer(response, maxBytes).then(resolve, reject);
        };
        const request = url.protocol === 'https:'
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: route.httpsAgent }, answer)
            : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: route.httpAgent }, answer);
        request.on('error', reject).end(body);
        giveUp(request, { signal: options.signal, connectTimeoutMilliseconds }, reject);
    });
}
/**
 * Abandons a request whose connection does not open in time, or whose time is over. A request that still waits for a
 * connection, as through a proxy that is silent, says nothing when it is destroyed.
 */
function giveUp(request, { signal, connectTimeoutMilliseconds }, reject) {
    const timer = setTimeout(() => {
        const error = Object.assign(new Error('connecting took too long'), { name: 'TimeoutError' });
        reject(error);
        request.destroy(error);
    }, connectTimeoutMilliseconds);
    const stop = () => {
        clearTimeout(timer);
    };
    const end = () => {
        stop();
        reject(Object.assign(new Error('the time for the request is over'), { name: 'AbortError' }));
    };
    if (signal.aborted) {
        end();
    }
    signal.addEventListener('abort', end, { once: true });
    request
        .once('socket', (socket) => {
        if (socket.connecting) {
            socket.once('connect', stop);
        }
        else {
            stop();
        }
    })
        .once('close', () => {
        stop();
        signal.removeEventListener('abort', end);
    });
}
async function readAnswer(response, maxBytes) {
    const bytes = await collect(response, maxBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes };
}
/** Reads the body of an answer, up to a size that no service used here exceeds. */
async function collect(stream, maxBytes = MAX_BYTES) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable ? stream : []) {
        const bytes = chunk;
        if (bytes instanceof Uint8Array) {
            chunks.push(bytes);
            size += bytes.length;
        }
        if (size > maxBytes) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(maxBytes);
        }
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 47505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Http)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
;// CONCATENATED MODULE: ./src/net/authorities.ts


/**
 * The certificate authorities that Node.js trusts plus those of a bundle: a bundle adds, it does not replace.
 *
 * @param place the input or variable that names the bundle
 * @throws RoleChainError `invalid-request` if the file cannot be read or contains no PEM certificate
 */
async function readAuthorities(file, place = 'ca-bundle') {
    const bundle = await (0,regular_file/* readRegularFile */.X)(file).catch((error) => {
        throw unusable(place, file, (0,errors/* messageOf */.bD)(error), error);
    });
    if (!bundle.includes('-----BEGIN CERTIFICATE-----')) {
        throw unusable(place, file, 'it holds no certificate in PEM form');
    }
    // Node 20 cannot list what NODE_EXTRA_CA_CERTS added; newer versions can.
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
    const known = tls.getCACertificates?.('default') ?? tls.rootCertificates;
    return [...known, bundle];
}
function unusable(place, file, reason, cause) {
    return new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: `${place}: ${file} cannot be used: ${reason}`,
        hint: 'Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/net/exchange.ts
var exchange = __webpack_require__(10982);
// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(55572);
;// CONCATENATED MODULE: ./src/net/proxy.ts


const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
/** Whether requests to `url` go through the proxy. This machine is never reached through one. */
function goesThroughProxy(url, settings) {
    const hostname = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? '') : url.port;
    const entries = settings.noProxy.split(/[,\s]+/).filter((entry) => entry !== '');
    return !(0,endpoint/* isLoopback */.U9)(hostname) && !entries.some((entry) => excludes(entry.toLowerCase(), hostname, port));
}
function excludes(entry, hostname, port) {
    if (entry === '*') {
        return true;
    }
    if (entry.includes('/')) {
        return isInRange(hostname, entry);
    }
    const withPort = (0,external_node_net_.isIP)(entry) === 6 ? undefined : /^(.+):(\d+)$/.exec(entry);
    if (withPort && withPort[2] !== port) {
        return false;
    }
    const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, '').replace(/^\*/, '');
    return name.startsWith('.')
        ? hostname.endsWith(name) || hostname === name.slice(1)
        : hostname === name || hostname.endsWith(`.${name}`);
}
function isInRange(hostname, range) {
    const [network = '', prefix = ''] = range.split('/');
    const family = (0,external_node_net_.isIP)(network);
    const bits = Number(prefix);
    if (family === 0 || (0,external_node_net_.isIP)(hostname) !== family || !/^\d+$/.test(prefix) || bits > (family === 4 ? 32 : 128)) {
        return false;
    }
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, bits, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(hostname, family === 4 ? 'ipv4' : 'ipv6');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./src/net/warm-agent.ts




const HTTPS_PORT = 443;
/**
 * An https agent that can have a connection ready before the first request to a host. Certificates are verified
 * whatever NODE_TLS_REJECT_UNAUTHORIZED says: any earlier step can set that, and what is sent here gives access to
 * accounts.
 */
class WarmAgent extends external_node_https_.Agent {
    #authorities;
    #ready = new Map();
    constructor(authorities) {
        super({
            keepAlive: true,
            rejectUnauthorized: true,
            ...(authorities === undefined ? {} : { ca: [...authorities] }),
        });
        this.#authorities = authorities === undefined ? undefined : [...authorities];
    }
    /** Starts connecting to the host of `url`. Errors are left to the request that would have used the connection. */
    warmUp(url) {
        const port = url.port === '' ? HTTPS_PORT : Number(url.port);
        const key = `${url.hostname}:${port}`;
        if (this.#ready.has(key)) {
            return;
        }
        const socket = (0,external_node_tls_.connect)({
            host: url.hostname,
            port,
            // An IP address is not a server name (RFC 6066), and Node.js would warn about it on standard error.
            ...((0,external_node_net_.isIP)(url.hostname) === 0 ? { servername: url.hostname } : {}),
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
            ...(this.#authorities === undefined ? {} : { ca: this.#authorities }),
        });
        socket.on('error', () => {
            this.#ready.delete(key);
        });
        this.#ready.set(key, socket);
    }
    createConnection(options, callback) {
        const key = `${options.host ?? ''}:${options.port ?? HTTPS_PORT}`;
        const socket = this.#ready.get(key);
        this.#ready.delete(key);
        return socket === undefined || socket.destroyed ? super.createConnection(options, callback) : socket;
    }
    destroy() {
        for (const socket of this.#ready.values()) {
            socket.destroy();
        }
        super.destroy();
    }
}
/** An agent for http, which has no handshake to start early. */
function plainAgent() {
    return new external_node_http_.Agent({ keepAlive: true });
}

;// CONCATENATED MODULE: ./src/net/http.ts





/** The only place where connections are made: proxy, certificate authorities and timeouts are the same for all. */
class Http {
    #settings;
    #authorities;
    #direct;
    #proxied;
    #handlers = new Map();
    #closing = new AbortController();
    constructor(settings, authorities) {
        this.#settings = settings;
        this.#authorities = authorities;
        this.#direct = { httpAgent: plainAgent(), httpsAgent: new WarmAgent(authorities) };
    }
    /** @throws RoleChainError `invalid-request` if the CA bundle cannot be read or is not one. */
    static async create(settings) {
        const authorities = settings.caBundle === undefined
            ? undefined
            : await readAuthorities(settings.caBundle, settings.namedBy?.caBundle);
        return new Http(settings, authorities);
    }
    /** How long one request may take, answer included. */
    get requestTimeoutMilliseconds() {
        return this.#settings.requestTimeoutMilliseconds;
    }
    /** Where requests to `url` go, for messages: the host, and the proxy if there is one. */
    wayTo(url) {
        const proxy = this.#proxyFor(url);
        return proxy === undefined ? url.host : `${url.host} (through the proxy ${proxy.host})`;
    }
    /** What names the hosts that requests to `url` go to. */
    namingOf(url) {
        const { endpoint, proxy: setting } = this.#settings.namedBy ?? {};
        const proxy = this.#proxyFor(url);
        return {
            ...(endpoint?.host === url.host ? { endpoint: endpoint.setting } : {}),
            ...(proxy === undefined ? {} : { proxy: { host: proxy.host, setting: setting ?? 'http-proxy' } }),
        };
    }
    /** The handler of the SDK's clients for requests to `url`, on the connections of this object. */
    async handlerFor(url) {
        // The runner chooses Node.js and we choose the SDK: users cannot act on its warning about either.
        process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
        const route = await this.#routeTo(url);
        const { NodeHttpHandler } = await Promise.all(/* import() */[__webpack_require__.e(1631), __webpack_require__.e(4059), __webpack_require__.e(1279), __webpack_require__.e(6535)]).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19));
        const connectionTimeout = this.#settings.connectTimeoutMilliseconds;
        const handler = this.#handlers.get(route) ?? new NodeHttpHandler({ ...route, connectionTimeout });
        this.#handlers.set(route, handler);
        return handler;
    }
    /**
     * Opens a connection to `url` before there is anything to send, since TLS costs round trips. Failures show up later.
     */
    warmUp(url) {
        if (url.protocol === 'https:' && this.#proxyFor(url) === undefined) {
            this.#direct.httpsAgent.warmUp(url);
        }
    }
    /**
     * Sends a GET request.
     *
     * @throws CallFailure for network errors and timeouts; any status is an answer.
     */
    async get(url, headers, signal) {
        return textOf(await this.getBytes(url, headers, signal));
    }
    /** Like {@link Http.get}, with POST and no body. */
    async post(url, headers, signal) {
        return textOf(await this.exchange(url, { method: 'POST', headers: { ...headers, 'content-length': '0' }, signal }));
    }
    /**
     * Like {@link Http.get}, for answers whose headers matter, that are larger, or that need not be text.
     *
     * @throws CallFailure for network errors and timeouts, and `rejected` for an answer of more than `maxBytes`
     */
    getBytes(url, headers, signal, maxBytes = exchange/* MAX_BYTES */.zx) {
        return this.exchange(url, { method: 'GET', headers, signal }, maxBytes);
    }
    /**
     * Sends a request; it may take {@link Http.requestTimeoutMilliseconds}.
     *
     * @throws CallFailure like {@link Http.getBytes}
     */
    async exchange(url, request, maxBytes = exchange/* MAX_BYTES */.zx) {
        const { connectTimeoutMilliseconds, requestTimeoutMilliseconds } = this.#settings;
        const route = await this.#routeTo(url);
        const signal = AbortSignal.any([request.signal, AbortSignal.timeout(requestTimeoutMilliseconds)]);
        try {
            return await (0,exchange/* exchange */.cv)(url, { ...request, signal }, { route, connectTimeoutMilliseconds, maxBytes });
        }
        catch (error) {
            const [way, named] = [this.wayTo(url), this.namingOf(url)];
            throw error instanceof failure/* CallFailure */.Rk
                ? error.from(way, named.endpoint)
                : ((0,failure/* networkFailure */.rd)(error, way, named) ?? error);
        }
    }
    /** Closes all connections. */
    close() {
        const end = ({ httpAgent, httpsAgent }) => {
            httpAgent.destroy();
            httpsAgent.destroy();
        };
        end(this.#direct);
        this.#proxied?.then(end, () => undefined);
        this.#closing.abort();
    }
    #proxyFor(url) {
        const { proxy } = this.#settings;
        return proxy !== undefined && goesThroughProxy(url, proxy) ? proxy.proxy : undefined;
    }
    #routeTo(url) {
        const proxy = this.#proxyFor(url);
        if (proxy === undefined) {
            return Promise.resolve(this.#direct);
        }
        this.#proxied ??= Promise.all(/* import() */[__webpack_require__.e(3040), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 30182)).then(({ proxyAgents }) => proxyAgents(proxy, this.#authorities, this.#closing.signal));
        return this.#proxied;
    }
}
function textOf({ status, bytes }) {
    return { status, body: Buffer.from(bytes).toString('utf8') };
}


/***/ }),

/***/ 95740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ toCallFailure),
/* harmony export */   eK: () => (/* binding */ expiredAnswer),
/* harmony export */   mu: () => (/* binding */ garbledAnswer),
/* harmony export */   pv: () => (/* binding */ incompleteAnswer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24330);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);



/** An answer that did not come from the service intact: cut short, or from something in between. */
function garbledAnswer({ service, way, named }, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: 'transient',
        code: 'UnreadableAnswer',
        message: `${way} sent an answer that is not one of ${service}; is there something in between?`,
        setting: named?.endpoint,
        cause,
    });
}
/** An answer without a part that AWS always gives: it comes from a service that imitates AWS. */
function incompleteAnswer({ service, way, named }, part) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: 'rejected',
        code: 'IncompleteAnswer',
        message: `${way} gave credentials without ${part}, which ${service} always gives; a service in its place must too`,
        setting: named?.endpoint,
    });
}
/** An answer with credentials that were over before it was given: an old answer, or one that does not come from AWS. */
function expiredAnswer({ service, way, named }, expiration) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: 'rejected',
        code: 'ExpiredAnswer',
        message: `${way} gave credentials that ended before it gave them, at ${expiration.toISOString()}, which ${service} never does`,
        setting: named?.endpoint,
    });
}
/** Codes to which the SDK adds a suffix that STS does not send. */
const SUFFIXED = /^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;
/** The used part of the SDK's errors; parsed, since anything may be thrown. */
function metadataOf(error) {
    const metadata = typeof error === 'object' && error !== null && '$metadata' in error ? error.$metadata : undefined;
    if (typeof metadata !== 'object' || metadata === null) {
        return {};
    }
    const status = 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
    const requestId = 'requestId' in metadata ? metadata.requestId : undefined;
    return {
        ...(typeof status === 'number' ? { status } : {}),
        ...(typeof requestId === 'string' ? { requestId } : {}),
    };
}
/** Converts what the SDK threw to a {@link CallFailure}; anything but a failed request stays as it is. */
function toCallFailure(error, peer) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk) {
        // The SDK reads answers by our own function, which does not know whose they are.
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLarge */ .I9)(error) ? error.from(peer.way, peer.named?.endpoint) : error;
    }
    const network = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)(error, peer.way, peer.named);
    if (network !== undefined) {
        return network;
    }
    const { status, requestId } = metadataOf(error);
    const isAnswer = status !== undefined && status >= 300 && error instanceof Error;
    if (!isAnswer) {
        return isUnreadable(error, status) ? garbledAnswer(peer, error) : error;
    }
    if (!isOfService(error)) {
        return foreignAnswer(peer, status, error);
    }
    const code = error.name.replace(SUFFIXED, '$1');
    const message = (peer.unsaid ?? []).reduce((shown, text) => (0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__/* .hideValue */ .Em)(shown, text, '***'), (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfAnswer */ .oZ)(code, message, status),
        code,
        message,
        status,
        requestId,
        cause: error,
    });
}
/**
 * Whether an error answer has the service's format; answers of proxies and firewalls do not, and are not AWS errors. The
 * SDK has a name of its own for status 404 without a code.
 */
function isOfService(error) {
    return '$fault' in error && !/^(?:Unknown(?:Error)?|NotFound)$/.test(error.name);
}
/** An error answer of which only the status is useful. Its text is not shown: it may be a whole page. */
function foreignAnswer({ service, way, named }, status, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfStatus */ .o3)(status),
        code: `HTTP ${status}`,
        message: `the answer for ${way} is not one of ${service}`,
        status,
        setting: named?.endpoint,
        cause,
    });
}
/** The SDK throws whatever its parser does if an answer is cut or not XML; it leaves the answer on the error. */
function isUnreadable(error, status) {
    return status !== undefined || (typeof error === 'object' && error !== null && '$response' in error);
}


/***/ }),

/***/ 37393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assumeRoleInput),
/* harmony export */   o: () => (/* binding */ commonInput)
/* harmony export */ });
/** The parameters that both kinds of hops have; empty ones are left out. */
function commonInput(call) {
    return {
        RoleArn: call.roleArn,
        RoleSessionName: call.sessionName,
        DurationSeconds: call.durationSeconds,
        ...(call.policy === undefined ? {} : { Policy: call.policy }),
        ...(call.policyArns.length === 0 ? {} : { PolicyArns: call.policyArns.map((arn) => ({ arn })) }),
    };
}
/** The parameters that only AssumeRole has; empty ones are left out. */
function assumeRoleInput(call) {
    return {
        ...(call.tags.length === 0 ? {} : { Tags: call.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
        ...(call.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...call.transitiveTagKeys] }),
        ...(call.externalId === undefined ? {} : { ExternalId: call.externalId }),
        ...(call.sourceIdentity === undefined ? {} : { SourceIdentity: call.sourceIdentity }),
        ...(call.providedContexts.length === 0
            ? {}
            : {
                ProvidedContexts: call.providedContexts.map(({ providerArn, contextAssertion }) => ({
                    ProviderArn: providerArn,
                    ContextAssertion: contextAssertion,
                })),
            }),
    };
}


/***/ }),

/***/ 12379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ StsClient),
  N: () => (/* binding */ loadStsQuery)
});

// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(55572);
// EXTERNAL MODULE: ./src/net/failure.ts
var net_failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/net/retry.ts
var retry = __webpack_require__(37893);
// EXTERNAL MODULE: ./src/net/sdk-failure.ts
var sdk_failure = __webpack_require__(95740);
// EXTERNAL MODULE: ./src/sts/sdk-input.ts
var sdk_input = __webpack_require__(37393);
// EXTERNAL MODULE: ./src/core/credentials.ts
var credentials = __webpack_require__(72633);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
;// CONCATENATED MODULE: ./src/sts/session-answer.ts


/** What an answer with keys lacks that AWS always gives; undefined if it lacks nothing, or has no keys. */
function missingPart({ Credentials, AssumedRoleUser, }) {
    if ([Credentials?.AccessKeyId, Credentials?.SecretAccessKey, Credentials?.SessionToken].some((key = '') => key === '')) {
        return undefined;
    }
    if (Credentials?.Expiration === undefined) {
        return 'Expiration';
    }
    return AssumedRoleUser?.Arn === undefined ? 'AssumedRoleUser' : undefined;
}
/** The session in an answer, its secrets concealed; undefined if any of it is missing or is not what AWS sends. */
function sessionIn(answer, conceal) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = answer.Credentials ?? {};
    const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = '' } = answer.AssumedRoleUser ?? {};
    const secrets = [AccessKeyId, SecretAccessKey, SessionToken].map((value = '') => (0,credentials/* isKeyText */.l)(value) ? conceal(value) : undefined);
    const [accessKeyId, secretAccessKey, sessionToken] = secrets;
    const isId = assumedRoleId === '' || (0,credentials/* isKeyText */.l)(assumedRoleId);
    if (!accessKeyId || !secretAccessKey || !sessionToken || !isTime(expiration) || !isArn(assumedRoleArn) || !isId) {
        return undefined;
    }
    return {
        credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
        assumedRoleArn,
        assumedRoleId,
        ...(0,objects/* withoutUndefined */.r)({
            packedPolicySize: answer.PackedPolicySize,
            sourceIdentity: answer.SourceIdentity,
            requestId: answer.$metadata.requestId,
        }),
    };
}
/** Clocks of one service may differ by this much. STS gives no session of less than 15 minutes. */
const TOLERANCE_MS = 60_000;
/**
 * Whether a session was over when it was given, by the clock of who gave it: then that of this machine has no part in
 * it, and the answer is an old one, or that of a service in place of STS.
 *
 * @param answeredAt milliseconds since 1970; undefined if the answer does not say
 */
function isOverBy(expiration, answeredAt) {
    return answeredAt !== undefined && expiration.getTime() + TOLERANCE_MS < answeredAt;
}
/** Whether it is the id of an account. */
function isAccount(text) {
    return text !== undefined && /^\d{12}$/.test(text);
}
/** Whether it is an ARN of IAM or STS, with no characters that their names do not have. */
function isArn(text) {
    return text !== undefined && /^arn:[a-z-]+:(?:iam|sts)::\d{12}:[\u0021-\u007E]+$/.test(text);
}
/** Whether ISO 8601 can express it with a year of four digits, as SDKs read it. */
function isTime(time) {
    const milliseconds = time?.getTime() ?? NaN;
    return milliseconds >= 0 && milliseconds < Date.UTC(10_000);
}

;// CONCATENATED MODULE: ./src/sts/sts-client.ts






/** An external id is shared with another party, and a policy is long: neither belongs in a message. */
function unsaidOf({ policy, externalId }) {
    return [policy, externalId].filter((text) => text !== undefined);
}
/**
 * A failure to retry with the next MFA code where AWS has refused this one: it accepts a code once, and a job with the
 * same seed may have used it.
 */
function refusedCode(failure, untilNextMs) {
    return failure instanceof net_failure/* CallFailure */.Rk && (0,net_failure/* isRefusedMfaCode */.ur)(failure) ? failure.as('mfa-code', untilNextMs()) : failure;
}
/**
 * The function that makes the requests. It loads much of the SDK, so ask for it while the network is busy with
 * something else.
 */
async function loadStsQuery() {
    return (await Promise.all(/* import() */[__webpack_require__.e(1631), __webpack_require__.e(4820), __webpack_require__.e(8718)]).then(__webpack_require__.bind(__webpack_require__, 32915))).callSts;
}
/** {@link Sts} by single requests: retries are decided here, by kind of error. */
class StsClient {
    #settings;
    #userAgent;
    /** How far this machine's clock is behind AWS's, in milliseconds; learned from a refusal, kept for later calls. */
    #clockOffset = 0;
    constructor(settings) {
        this.#settings = settings;
        this.#userAgent = `aws-role-chain/${settings.version}`;
    }
    async assumeRole(call, caller) {
        const { mfa } = call;
        const always = { ...(0,sdk_input/* commonInput */.o)(call), ...(0,sdk_input/* assumeRoleInput */.j)(call) };
        const settings = { doing: 'calling sts:AssumeRole', region: call.region, caller, unsaid: unsaidOf(call) };
        return this.#call(settings, async (send) => {
            const input = mfa === undefined ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
            try {
                return this.#session(await send('AssumeRole', input), call.region);
            }
            catch (error) {
                throw mfa?.untilNextMs === undefined ? error : refusedCode(error, mfa.untilNextMs);
            }
        });
    }
    async assumeRoleWithWebIdentity(call, source) {
        let renew = false;
        const unsaid = unsaidOf(call);
        const canRenewToken = source.renewable;
        const settings = { doing: 'calling sts:AssumeRoleWithWebIdentity', region: call.region, unsaid, canRenewToken };
        return this.#call(settings, async (send) => {
            const { jwt } = await source.token(renew);
            const input = { ...(0,sdk_input/* commonInput */.o)(call), WebIdentityToken: jwt.reveal() };
            try {
                return this.#session(await send('AssumeRoleWithWebIdentity', input), call.region);
            }
            catch (error) {
                renew = error instanceof net_failure/* CallFailure */.Rk && error.kind === 'token-expired';
                throw error;
            }
        });
    }
    async getCallerIdentity(region, caller) {
        return this.#call({ doing: 'calling sts:GetCallerIdentity', region, caller }, async (send) => {
            const { Account: account, Arn: arn } = (await send('GetCallerIdentity', {})).output;
            return isAccount(account) && isArn(arn) ? { account, arn } : this.#garbled(region);
        });
    }
    #call(settings, exchange) {
        const send = (name, input) => this.#send(name, input, settings);
        return (0,retry/* withRetry */.b)(settings.doing, () => exchange(send), this.#settings.retry);
    }
    async #send(name, input, settings) {
        const { http, retry } = this.#settings;
        const { region, caller } = settings;
        const callSts = await loadStsQuery();
        const answer = await callSts(name, input, {
            http,
            endpoint: this.#endpoint(region),
            signingRegion: region === 'aws-global' ? 'us-east-1' : region,
            caller,
            signal: retry.deadline.signal,
            signedAt: new Date(Date.now() + this.#clockOffset),
            userAgent: this.#userAgent,
        });
        if (answer.kind === 'success') {
            return answer;
        }
        const failure = this.#failure(answer.error, settings);
        if (failure instanceof net_failure/* CallFailure */.Rk && failure.kind === 'clock-skew') {
            this.#clockOffset = clockOffset(answer) ?? this.#clockOffset;
        }
        throw failure;
    }
    #session(answer, region) {
        const { output } = answer;
        const missing = missingPart(output);
        if (missing !== undefined) {
            throw (0,sdk_failure/* incompleteAnswer */.pv)(this.#peer(region), missing);
        }
        const session = sessionIn(output, this.#settings.conceal) ?? this.#garbled(region);
        const { expiration } = session.credentials;
        if (isOverBy(expiration, answeredAt(answer))) {
            throw (0,sdk_failure/* expiredAnswer */.eK)(this.#peer(region), expiration);
        }
        return session;
    }
    #failure(error, { region, unsaid = [], canRenewToken = false }) {
        const failure = (0,sdk_failure/* toCallFailure */.Ol)(error, { ...this.#peer(region), unsaid });
        return canRenewToken && failure instanceof net_failure/* CallFailure */.Rk && failure.code === 'ExpiredTokenException'
            ? failure.as('token-expired')
            : failure;
    }
    #peer(region) {
        const { http } = this.#settings;
        const endpoint = this.#endpoint(region);
        return { service: 'STS', way: http.wayTo(endpoint), named: http.namingOf(endpoint) };
    }
    #endpoint(region) {
        return (0,endpoint/* stsEndpoint */.u1)(region, this.#settings.endpoints);
    }
    #garbled(region) {
        throw (0,sdk_failure/* garbledAnswer */.mu)(this.#peer(region));
    }
}
/** When an answer was given, by the clock of who gave it; undefined if it does not say so, or a cache does. */
function answeredAt({ headers: { date, age } }) {
    const time = age === undefined ? Date.parse(date ?? '') : NaN;
    return Number.isNaN(time) ? undefined : time;
}
/** How far this machine's clock is behind the one that an answer shows; undefined if it shows none. */
function clockOffset(answer) {
    const time = answeredAt(answer);
    return time === undefined ? undefined : time - Date.now();
}


/***/ })

};
