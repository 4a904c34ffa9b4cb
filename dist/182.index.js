export const id = 182;
export const ids = [182];
export const modules = {

/***/ 30182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71566);


/**
 * An agent whose certificate authorities also apply to the host behind the tunnel. The library applies them to the
 * proxy only, but a CA bundle is mostly needed for proxies that open TLS connections.
 */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b {
    #trust;
    constructor(proxy, options) {
        super(proxy, options);
        this.#trust = { rejectUnauthorized: true, ...(options.ca === undefined ? {} : { ca: options.ca }) };
    }
    /**
     * Only https goes through a tunnel. The library looks for `https` in the call stack, which is missing when a
     * connection is freed: it would then be pooled under a name that no request looks up.
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
        // An agent learns of a socket only once its tunnel is open: a proxy that never answers would keep the process
        // alive.
        signal: closing,
        ...(authorities === undefined ? {} : { ca: [...authorities] }),
    };
    return { httpAgent: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s(proxy, options), httpsAgent: new TunnelAgent(proxy, options) };
}


/***/ })

};
