export const id = 7505;
export const ids = [7505];
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


/***/ })

};
