export const id = 4305;
export const ids = [4305,6686];
export const modules = {

/***/ 4550:
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

/***/ 5059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);


const OF_STEP = {
    whose: "the step's",
    hint: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
};
/** The end of the step's time: one for everything that it does, so that nothing can hang. */
class Deadline {
    #seconds;
    #end;
    #controller = new AbortController();
    #timer;
    #limit;
    /** @param startedAt from when on the seconds count, in the milliseconds of `performance.now()` */
    constructor(seconds, startedAt = performance.now(), limit = OF_STEP) {
        // Everything that is under way listens: with many targets, many.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        this.#seconds = seconds;
        this.#limit = limit;
        this.#end = startedAt + seconds * 1000;
        this.#timer = setTimeout(() => {
            this.#controller.abort();
        }, this.remainingMilliseconds());
    }
    /** Aborted when the time is over. */
    get signal() {
        return this.#controller.signal;
    }
    remainingMilliseconds() {
        return Math.max(0, this.#end - performance.now());
    }
    /** The error to end with, naming what was under way. */
    error(doing, cause) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'deadline',
            message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds were over while ${doing}.`,
            hint: this.#limit.hint,
            cause,
        });
    }
    /**
     * Waits for a promise, but not past the deadline.
     *
     * @param graceMilliseconds how much later this gives up, so that what knows more of what was under way speaks first
     */
    async guard(promise, doing, graceMilliseconds = 0) {
        if (this.signal.aborted) {
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
    /** Ends the watch; a pending deadline would keep the process alive. */
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   oZ: () => (/* binding */ kindOfAnswer),
/* harmony export */   qN: () => (/* binding */ TLS_HINT),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   tJ: () => (/* binding */ PROXY_LOGIN_HINT)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

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

/***/ 5005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Http),
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(4550);
;// CONCATENATED MODULE: ./src/net/authorities.ts


/**
 * The certificate authorities that Node.js trusts, and those of a bundle: a bundle adds, it does not replace.
 *
 * @throws RoleChainError `invalid-request` if the file cannot be read or holds no certificate in PEM form
 */
async function readAuthorities(file) {
    const bundle = await (0,regular_file/* readRegularFile */.X)(file).catch((error) => {
        throw unusable(file, (0,errors/* messageOf */.bD)(error), error);
    });
    if (!bundle.includes('-----BEGIN CERTIFICATE-----')) {
        throw unusable(file, 'it holds no certificate in PEM form');
    }
    // Node 20 cannot list what NODE_EXTRA_CA_CERTS added; newer versions can.
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const known = tls.getCACertificates?.('default') ?? tls.rootCertificates;
    return [...known, bundle];
}
function unusable(file, reason, cause) {
    return new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: `ca-bundle: ${file} cannot be used: ${reason}`,
        hint: 'Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(2905);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/aws/endpoint.ts
var endpoint = __webpack_require__(7552);
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

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/net/warm-agent.ts




const HTTPS_PORT = 443;
/**
 * An https agent that can have a connection ready before the first request to a host. Certificates are verified whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says: any earlier step can set that, and what is sent here opens accounts.
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
    /** Starts connecting to the host of `url`. An error is left for the request that would have used the connection. */
    warmUp(url) {
        const port = url.port === '' ? HTTPS_PORT : Number(url.port);
        const key = `${url.hostname}:${port}`;
        if (this.#ready.has(key)) {
            return;
        }
        const socket = (0,external_node_tls_.connect)({
            host: url.hostname,
            port,
            // An address is no server name (RFC 6066), and Node.js warns of one on standard error.
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
/** An agent for http, which has no handshake to be ahead of. */
function plainAgent() {
    return new external_node_http_.Agent({ keepAlive: true });
}

;// CONCATENATED MODULE: ./src/net/http.ts







/** The largest answer that is read, unless more is expected; those of STS and of OIDC endpoints are a few kilobytes. */
const MOST_BYTES = 1_000_000;
/** The one place where connections are made: proxy, certificate authorities and time-outs are the same for all. */
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
    /** @throws RoleChainError `invalid-request` if the CA bundle cannot be read or is none. */
    static async create(settings) {
        const authorities = settings.caBundle === undefined ? undefined : await readAuthorities(settings.caBundle);
        return new Http(settings, authorities);
    }
    /** How long one request may take, answer included. */
    get requestTimeoutMilliseconds() {
        return this.#settings.requestTimeoutMilliseconds;
    }
    /** Where requests to `url` go, for messages: the host, and the proxy if there is one between. */
    wayTo(url) {
        const proxy = this.#proxyFor(url);
        return proxy === undefined ? url.host : `${url.host} (through the proxy ${proxy.host})`;
    }
    /** The SDK's handler for requests to `url`, on the connections of this object. */
    async handlerFor(url) {
        const route = await this.#routeTo(url);
        const { NodeHttpHandler } = await Promise.all(/* import() */[__webpack_require__.e(8069), __webpack_require__.e(5792)]).then(__webpack_require__.t.bind(__webpack_require__, 8069, 19));
        const connectionTimeout = this.#settings.connectTimeoutMilliseconds;
        const handler = this.#handlers.get(route) ?? new NodeHttpHandler({ ...route, connectionTimeout });
        this.#handlers.set(route, handler);
        return handler;
    }
    /** Opens a connection to `url` before there is anything to send on it; TLS costs round trips. Failures show later. */
    warmUp(url) {
        if (url.protocol === 'https:' && this.#proxyFor(url) === undefined) {
            this.#direct.httpsAgent.warmUp(url);
        }
    }
    /**
     * Sends a GET request.
     *
     * @throws CallFailure for network errors and time-outs; any status is an answer.
     */
    async get(url, headers, signal) {
        const { status, bytes } = await this.getBytes(url, headers, signal);
        return { status, body: Buffer.from(bytes).toString('utf8') };
    }
    /**
     * Like {@link Http.get}, for answers whose headers matter, that are larger, or that need not be text.
     *
     * @throws CallFailure for network errors and time-outs, and `rejected` for an answer of more than `mostBytes`
     */
    async getBytes(url, headers, signal, mostBytes = MOST_BYTES) {
        const { httpAgent, httpsAgent } = await this.#routeTo(url);
        const timeout = AbortSignal.timeout(this.#settings.requestTimeoutMilliseconds);
        const options = { headers, signal: AbortSignal.any([signal, timeout]) };
        try {
            return await new Promise((resolve, reject) => {
                const answer = (response) => {
                    readAnswer(response, mostBytes).then(resolve, reject);
                };
                const request = url.protocol === 'https:'
                    ? (0,external_node_https_.request)(url, { ...options, agent: httpsAgent }, answer)
                    : (0,external_node_http_.request)(url, { ...options, agent: httpAgent }, answer);
                limitConnecting(request, this.#settings.connectTimeoutMilliseconds);
                request.on('error', reject).end();
            });
        }
        catch (error) {
            throw (0,failure/* networkFailure */.rd)(error, this.wayTo(url)) ?? error;
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
        this.#proxied ??= Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4450)]).then(__webpack_require__.bind(__webpack_require__, 4450)).then(({ proxyAgents }) => proxyAgents(proxy, this.#authorities, this.#closing.signal));
        return this.#proxied;
    }
}
/** Gives up a request whose connection does not open in time. */
function limitConnecting(request, milliseconds) {
    request.on('socket', (socket) => {
        if (!socket.connecting) {
            return;
        }
        const timer = setTimeout(() => {
            request.destroy(Object.assign(new Error('connecting took too long'), { code: 'ETIMEDOUT' }));
        }, milliseconds);
        const stop = () => {
            clearTimeout(timer);
        };
        socket.once('connect', stop).once('close', stop);
    });
}
async function readAnswer(response, mostBytes) {
    const bytes = await collect(response, mostBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes };
}
/** Reads the body of an answer, up to a size beyond which it is none of the services that are asked here. */
async function collect(stream, mostBytes = MOST_BYTES) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream instanceof external_node_stream_.Readable ? stream : []) {
        const bytes = chunk;
        if (bytes instanceof Uint8Array) {
            chunks.push(bytes);
            size += bytes.length;
        }
        if (size > mostBytes) {
            throw new failure/* CallFailure */.Rk({
                kind: 'rejected',
                code: 'TooLarge',
                message: `the answer is larger than ${mostBytes} bytes`,
            });
        }
    }
    return Buffer.concat(chunks);
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

/***/ 9017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);

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


/***/ })

};
