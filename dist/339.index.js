export const id = 339;
export const ids = [339];
export const modules = {

/***/ 6339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1566);


/**
 * A tunnel that trusts further authorities at its far end. The agent of the library uses those of its options for the
 * way to the proxy only; but a proxy that opens TLS connections, as company proxies do, shows its own certificate there.
 */
class TrustingTunnel extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b {
    #authorities;
    constructor(proxy, authorities, closing) {
        super(proxy, { keepAlive: true, signal: closing, ca: [...authorities] });
        this.#authorities = [...authorities];
    }
    connect(...[request, options]) {
        return super.connect(request, options.secureEndpoint ? { ...options, ca: this.#authorities } : options);
    }
}
/** Agents that go through a proxy: a tunnel (CONNECT) for https, forwarding for http. Loaded only where one is set. */
function proxyAgents(proxy, authorities, closing) {
    // An agent knows of a socket only once its tunnel stands: a proxy that never answers would keep the process alive.
    const options = { keepAlive: true, signal: closing };
    if (authorities === undefined) {
        return { httpAgent: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s(proxy, options), httpsAgent: new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b(proxy, options) };
    }
    return {
        httpAgent: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s(proxy, { ...options, ca: [...authorities] }),
        httpsAgent: new TrustingTunnel(proxy, authorities, closing),
    };
}


/***/ })

};
