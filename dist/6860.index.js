export const id = 6860;
export const ids = [6860];
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


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ signalFor),
/* harmony export */   bN: () => (/* binding */ sdkConfig),
/* harmony export */   sL: () => (/* binding */ allowAnyNode)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5005);
/** What the SDK's clients have in common, whichever service they are of. */

/** Which Node.js runs this is the runner's choice, and which SDK is in it is ours: the user can act on neither. */
function allowAnyNode() {
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}
/**
 * The configuration that every client gets: our connections, one attempt a call (which errors are tried again is decided
 * here, by their class), and everything said that the SDK would else look for in the user's configuration files.
 */
async function sdkConfig({ http, endpoint, version, caller }) {
    return {
        endpoint: endpoint.href,
        requestHandler: await http.handlerFor(endpoint),
        streamCollector: _http_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .F,
        maxAttempts: 1,
        retryMode: 'standard',
        defaultsMode: 'standard',
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
        userAgentAppId: '',
        authSchemePreference: [],
        customUserAgent: [['aws-role-chain', version]],
        ...(caller === undefined ? {} : { credentials: sdkCredentials(caller) }),
    };
}
/** Credentials as the SDK takes them: here a secret leaves its wrapper. */
function sdkCredentials(caller) {
    return {
        accessKeyId: caller.accessKeyId.reveal(),
        secretAccessKey: caller.secretAccessKey.reveal(),
        ...(caller.sessionToken === undefined ? {} : { sessionToken: caller.sessionToken.reveal() }),
    };
}
/** Ends one request that is sent now: after the time that a request may take, or when the step's time is over. */
function signalFor(http, deadline) {
    return AbortSignal.any([deadline.signal, AbortSignal.timeout(http.requestTimeoutMilliseconds)]);
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toCallFailure),
/* harmony export */   m: () => (/* binding */ garbledAnswer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);


/** An answer that is not one of the service's: cut short, or from something between. */
function garbledAnswer({ service, way }, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: 'transient',
        code: 'UnreadableAnswer',
        message: `${way} sent an answer that is not one of ${service}; is there something between?`,
        cause,
    });
}
/** Codes that the SDK spells with a suffix that STS does not send. */
const SUFFIXED = /^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;
/** The part of the SDK's errors that is used here; parsed, since anything may be thrown. */
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
/** What the SDK threw as a {@link CallFailure}, of `kind` if that is given; what is no failed request stays as it is. */
function toCallFailure(error, peer, kind) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk) {
        return error;
    }
    const network = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)(error, peer.way);
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
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: kind ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfAnswer */ .oZ)(code, message, status),
        code,
        message,
        status,
        requestId,
        cause: error,
    });
}
/** Whether an error answer is in the words of the service; what proxies and firewalls send is not, and is no error of AWS. */
function isOfService(error) {
    return '$fault' in error && !/^Unknown(?:Error)?$/.test(error.name);
}
/** An error answer of which nothing but the status is of use. Its text is not shown: it may be a whole page. */
function foreignAnswer({ service, way }, status, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfStatus */ .o3)(status),
        code: `HTTP ${status}`,
        message: `the answer for ${way} is not one of ${service}`,
        status,
        cause,
    });
}
/** The SDK throws whatever its parser does when an answer is cut or is no XML; it leaves the answer on the error. */
function isUnreadable(error, status) {
    return status !== undefined || (typeof error === 'object' && error !== null && '$response' in error);
}


/***/ }),

/***/ 6669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assumeRoleInput),
/* harmony export */   o: () => (/* binding */ commonInput)
/* harmony export */ });
/** The parameters that both kinds of hop have; empty ones are left out. */
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

/***/ 5526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loadSdk),
/* harmony export */   y: () => (/* binding */ StsClient)
/* harmony export */ });
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _net_sdk_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3702);
/* harmony import */ var _net_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1456);
/* harmony import */ var _sdk_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6669);






/** The SDK is the largest thing that a run loads: asked for while the network is busy with something else. */
function loadSdk() {
    (0,_net_sdk_config_js__WEBPACK_IMPORTED_MODULE_2__/* .allowAnyNode */ .sL)();
    return Promise.all(/* import() */[__webpack_require__.e(8069), __webpack_require__.e(5506), __webpack_require__.e(5792), __webpack_require__.e(9390), __webpack_require__.e(9257), __webpack_require__.e(7192)]).then(__webpack_require__.t.bind(__webpack_require__, 9257, 19));
}
/** {@link Sts} by AWS's own SDK, one attempt a call: which errors are tried again is decided here, by their class. */
class StsClient {
    #settings;
    /** Milliseconds that this machine's clock is behind AWS's; learnt from a refusal, kept for later calls. */
    #clockOffset = 0;
    constructor(settings) {
        this.#settings = settings;
    }
    async assumeRole(call, caller) {
        const { AssumeRoleCommand } = await loadSdk();
        const { mfa } = call;
        const always = { ...(0,_sdk_input_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInput */ .o)(call), ...(0,_sdk_input_js__WEBPACK_IMPORTED_MODULE_4__/* .assumeRoleInput */ .j)(call) };
        return this.#call('calling sts:AssumeRole', call.region, caller, async (client, signal) => {
            const input = mfa === undefined ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
            return this.#session(await client.send(new AssumeRoleCommand(input), { abortSignal: signal() }), call.region);
        });
    }
    async assumeRoleWithWebIdentity(call, source) {
        const { AssumeRoleWithWebIdentityCommand } = await loadSdk();
        let renew = false;
        return this.#call('calling sts:AssumeRoleWithWebIdentity', call.region, undefined, async (client, signal) => {
            const { jwt } = await source.token(renew);
            const input = { ...(0,_sdk_input_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInput */ .o)(call), WebIdentityToken: jwt.reveal() };
            try {
                return this.#session(await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal: signal() }), call.region);
            }
            catch (error) {
                renew = source.renewable && error instanceof Error && error.name === 'ExpiredTokenException';
                throw renew ? this.#failure(error, call.region, 'token-expired') : error;
            }
        });
    }
    async getCallerIdentity(region, caller) {
        const { GetCallerIdentityCommand } = await loadSdk();
        return this.#call('calling sts:GetCallerIdentity', region, caller, async (client, signal) => {
            const { Account: account, Arn: arn } = await client.send(new GetCallerIdentityCommand({}), {
                abortSignal: signal(),
            });
            return account === undefined || arn === undefined ? this.#garbled(region) : { account, arn };
        });
    }
    async #call(doing, region, caller, send) {
        const { http, retry } = this.#settings;
        const endpoint = this.#endpoint(region);
        return (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .b)(doing, async () => {
            const client = await this.#client(region, endpoint, caller);
            try {
                // The time for the request begins when it is sent: a token or an MFA code may have to be waited for before.
                return await send(client, () => (0,_net_sdk_config_js__WEBPACK_IMPORTED_MODULE_2__/* .signalFor */ .Ax)(http, retry.deadline));
            }
            catch (error) {
                throw this.#failure(error, region);
            }
            finally {
                this.#clockOffset = client.config.systemClockOffset;
            }
        }, retry);
    }
    async #client(region, endpoint, caller) {
        const { STSClient } = await loadSdk();
        const { http, version } = this.#settings;
        const config = {
            ...(await (0,_net_sdk_config_js__WEBPACK_IMPORTED_MODULE_2__/* .sdkConfig */ .bN)({ http, version, endpoint, caller })),
            region: region === 'aws-global' ? 'us-east-1' : region,
            systemClockOffset: this.#clockOffset,
            sigv4aSigningRegionSet: [],
        };
        return new STSClient(config);
    }
    #session(answer, region) {
        const { conceal } = this.#settings;
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = answer.Credentials ?? {};
        const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = '' } = answer.AssumedRoleUser ?? {};
        const secrets = [AccessKeyId, SecretAccessKey, SessionToken].map((value = '') => value === '' ? undefined : conceal(value));
        const [accessKeyId, secretAccessKey, sessionToken] = secrets;
        if (!accessKeyId || !secretAccessKey || !sessionToken || expiration === undefined || assumedRoleArn === undefined) {
            return this.#garbled(region);
        }
        return {
            credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
            assumedRoleArn,
            assumedRoleId,
            ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutUndefined */ .r)({
                packedPolicySize: answer.PackedPolicySize,
                sourceIdentity: answer.SourceIdentity,
                requestId: answer.$metadata.requestId,
            }),
        };
    }
    #failure(error, region, kind) {
        return (0,_net_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .toCallFailure */ .O)(error, this.#peer(region), kind);
    }
    #peer(region) {
        return { service: 'STS', way: this.#settings.http.wayTo(this.#endpoint(region)) };
    }
    #endpoint(region) {
        return (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(region, this.#settings.endpoints);
    }
    #garbled(region) {
        throw (0,_net_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .garbledAnswer */ .m)(this.#peer(region));
    }
}


/***/ })

};
