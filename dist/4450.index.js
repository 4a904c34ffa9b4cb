export const id = 4450;
export const ids = [4450];
export const modules = {

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5693);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4432);


/**
 * An agent whose authorities hold for the host behind the tunnel too. The library's hold for the proxy itself only, but
 * it is a proxy that opens TLS connections for which a CA bundle is mostly wanted.
 */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b {
    #trust;
    constructor(proxy, options) {
        super(proxy, options);
        this.#trust = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: options.ca }) };
    }
    /**
     * Only https is sent through a tunnel. The library looks for `https` in the call stack, which is not there when a
     * connection gets free: it was then kept under a name by which no request finds it.
     */
    isSecureEndpoint() {
        return true;
    }
    connect(...[request, options]) {
        return super.connect(request, { ...options, ...this.#trust });
    }
}
/** Agents that go through a proxy: a tunnel (CONNECT) for https, forwarding for http. Loaded only where one is set. */
function proxyAgents(proxy, authorities, closing) {
    const options = {
        keepAlive: true,
        rejectUnauthorized: true,
        // An agent knows of a socket only once its tunnel stands: a proxy that never answers would keep the process alive.
        signal: closing,
        ...(authorities === undefined ? {} : { ca: [...authorities] }),
    };
    return { httpAgent: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s(proxy, options), httpsAgent: new TunnelAgent(proxy, options) };
}


/***/ })

};
