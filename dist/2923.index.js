'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  id: () => id,
  ids: () => ids,
  modules: () => modules
});
module.exports = __toCommonJS(stdin_exports);
const id = 2923;
const ids = [2923, 7505];
const modules = {
  /***/
  10982: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fo: () => (
          /* binding */
          collect
        ),
        /* harmony export */
        cv: () => (
          /* binding */
          exchange
        ),
        /* harmony export */
        zx: () => (
          /* binding */
          MAX_BYTES
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
      var node_http__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
      var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
      var node_https__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
      var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
      var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1333);
      const MAX_BYTES = 1e6;
      function exchange(url, { body, ...options }, { route, connectTimeoutMilliseconds, maxBytes }) {
        return new Promise((resolve, reject) => {
          const answer = (response) => {
            readAnswer(response, maxBytes).then(resolve, reject);
          };
          const request = url.protocol === "https:" ? (0, node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: route.httpsAgent }, answer) : (0, node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: route.httpAgent }, answer);
          request.on("error", reject).end(body);
          giveUp(request, { signal: options.signal, connectTimeoutMilliseconds }, reject);
        });
      }
      function giveUp(request, { signal, connectTimeoutMilliseconds }, reject) {
        const timer = setTimeout(() => {
          const error = Object.assign(new Error("connecting took too long"), { name: "TimeoutError" });
          reject(error);
          request.destroy(error);
        }, connectTimeoutMilliseconds);
        const stop = () => {
          clearTimeout(timer);
        };
        const end = () => {
          stop();
          reject(Object.assign(new Error("the time for the request is over"), { name: "AbortError" }));
        };
        if (signal.aborted) {
          end();
        }
        signal.addEventListener("abort", end, { once: true });
        request.once("socket", (socket) => {
          if (socket.connecting) {
            socket.once("connect", stop);
          } else {
            stop();
          }
        }).once("close", () => {
          stop();
          signal.removeEventListener("abort", end);
        });
      }
      async function readAnswer(response, maxBytes) {
        const bytes = await collect(response, maxBytes);
        return { status: response.statusCode ?? 0, headers: response.headers, bytes };
      }
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
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.g$)(maxBytes);
          }
        }
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  47505: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* binding */
          Http
        )
      });
      var errors = __webpack_require__(74296);
      var regular_file = __webpack_require__(5354);
      ;
      async function readAuthorities(file, place = "ca-bundle") {
        const bundle = await (0, regular_file.X)(file).catch((error) => {
          throw unusable(place, file, (0, errors.bD)(error), error);
        });
        if (!bundle.includes("-----BEGIN CERTIFICATE-----")) {
          throw unusable(place, file, "it holds no certificate in PEM form");
        }
        const tls = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
        const known = tls.getCACertificates?.("default") ?? tls.rootCertificates;
        return [...known, bundle];
      }
      function unusable(place, file, reason, cause) {
        return new errors._G({
          code: "invalid-request",
          message: `${place}: ${file} cannot be used: ${reason}`,
          hint: "Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.",
          cause
        });
      }
      var exchange = __webpack_require__(10982);
      var failure = __webpack_require__(1333);
      var external_node_net_ = __webpack_require__(77030);
      var endpoint = __webpack_require__(55572);
      ;
      const DEFAULT_PORTS = { "http:": "80", "https:": "443" };
      function goesThroughProxy(url, settings) {
        const hostname = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
        const port = url.port === "" ? DEFAULT_PORTS[url.protocol] ?? "" : url.port;
        const entries = settings.noProxy.split(/[,\s]+/).filter((entry) => entry !== "");
        return !(0, endpoint.U9)(hostname) && !entries.some((entry) => excludes(entry.toLowerCase(), hostname, port));
      }
      function excludes(entry, hostname, port) {
        if (entry === "*") {
          return true;
        }
        if (entry.includes("/")) {
          return isInRange(hostname, entry);
        }
        const withPort = (0, external_node_net_.isIP)(entry) === 6 ? void 0 : /^(.+):(\d+)$/.exec(entry);
        if (withPort && withPort[2] !== port) {
          return false;
        }
        const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, "").replace(/^\*/, "");
        return name.startsWith(".") ? hostname.endsWith(name) || hostname === name.slice(1) : hostname === name || hostname.endsWith(`.${name}`);
      }
      function isInRange(hostname, range) {
        const [network = "", prefix = ""] = range.split("/");
        const family = (0, external_node_net_.isIP)(network);
        const bits = Number(prefix);
        if (family === 0 || (0, external_node_net_.isIP)(hostname) !== family || !/^\d+$/.test(prefix) || bits > (family === 4 ? 32 : 128)) {
          return false;
        }
        const list = new external_node_net_.BlockList();
        list.addSubnet(network, bits, family === 4 ? "ipv4" : "ipv6");
        return list.check(hostname, family === 4 ? "ipv4" : "ipv6");
      }
      var external_node_http_ = __webpack_require__(37067);
      var external_node_https_ = __webpack_require__(44708);
      var external_node_tls_ = __webpack_require__(41692);
      ;
      const HTTPS_PORT = 443;
      class WarmAgent extends external_node_https_.Agent {
        #authorities;
        #ready = /* @__PURE__ */ new Map();
        constructor(authorities) {
          super({
            keepAlive: true,
            rejectUnauthorized: true,
            ...authorities === void 0 ? {} : { ca: [...authorities] }
          });
          this.#authorities = authorities === void 0 ? void 0 : [...authorities];
        }
        /** Starts connecting to the host of `url`. Errors are left to the request that would have used the connection. */
        warmUp(url) {
          const port = url.port === "" ? HTTPS_PORT : Number(url.port);
          const key = `${url.hostname}:${port}`;
          if (this.#ready.has(key)) {
            return;
          }
          const socket = (0, external_node_tls_.connect)({
            host: url.hostname,
            port,
            // An IP address is not a server name (RFC 6066), and Node.js would warn about it on standard error.
            ...(0, external_node_net_.isIP)(url.hostname) === 0 ? { servername: url.hostname } : {},
            ALPNProtocols: ["http/1.1"],
            rejectUnauthorized: true,
            ...this.#authorities === void 0 ? {} : { ca: this.#authorities }
          });
          socket.on("error", () => {
            this.#ready.delete(key);
          });
          this.#ready.set(key, socket);
        }
        createConnection(options, callback) {
          const key = `${options.host ?? ""}:${options.port ?? HTTPS_PORT}`;
          const socket = this.#ready.get(key);
          this.#ready.delete(key);
          return socket === void 0 || socket.destroyed ? super.createConnection(options, callback) : socket;
        }
        destroy() {
          for (const socket of this.#ready.values()) {
            socket.destroy();
          }
          super.destroy();
        }
      }
      function plainAgent() {
        return new external_node_http_.Agent({ keepAlive: true });
      }
      ;
      class Http {
        #settings;
        #authorities;
        #direct;
        #proxied;
        #handlers = /* @__PURE__ */ new Map();
        #closing = new AbortController();
        constructor(settings, authorities) {
          this.#settings = settings;
          this.#authorities = authorities;
          this.#direct = { httpAgent: plainAgent(), httpsAgent: new WarmAgent(authorities) };
        }
        /** @throws RoleChainError `invalid-request` if the CA bundle cannot be read or is not one. */
        static async create(settings) {
          const authorities = settings.caBundle === void 0 ? void 0 : await readAuthorities(settings.caBundle, settings.namedBy?.caBundle);
          return new Http(settings, authorities);
        }
        /** How long one request may take, answer included. */
        get requestTimeoutMilliseconds() {
          return this.#settings.requestTimeoutMilliseconds;
        }
        /** Where requests to `url` go, for messages: the host, and the proxy if there is one. */
        wayTo(url) {
          const proxy = this.#proxyFor(url);
          return proxy === void 0 ? url.host : `${url.host} (through the proxy ${proxy.host})`;
        }
        /** What names the hosts that requests to `url` go to. */
        namingOf(url) {
          const { endpoint: endpoint2, proxy: setting } = this.#settings.namedBy ?? {};
          const proxy = this.#proxyFor(url);
          return {
            ...endpoint2?.host === url.host ? { endpoint: endpoint2.setting } : {},
            ...proxy === void 0 ? {} : { proxy: { host: proxy.host, setting: setting ?? "http-proxy" } }
          };
        }
        /** The handler of the SDK's clients for requests to `url`, on the connections of this object. */
        async handlerFor(url) {
          process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
          const route = await this.#routeTo(url);
          const { NodeHttpHandler } = await Promise.all(
            /* import() */
            [__webpack_require__.e(1631), __webpack_require__.e(4059), __webpack_require__.e(1279), __webpack_require__.e(6535)]
          ).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19));
          const connectionTimeout = this.#settings.connectTimeoutMilliseconds;
          const handler = this.#handlers.get(route) ?? new NodeHttpHandler({ ...route, connectionTimeout });
          this.#handlers.set(route, handler);
          return handler;
        }
        /**
         * Opens a connection to `url` before there is anything to send, since TLS costs round trips. Failures show up later.
         */
        warmUp(url) {
          if (url.protocol === "https:" && this.#proxyFor(url) === void 0) {
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
          return textOf(await this.exchange(url, { method: "POST", headers: { ...headers, "content-length": "0" }, signal }));
        }
        /**
         * Like {@link Http.get}, for answers whose headers matter, that are larger, or that need not be text.
         *
         * @throws CallFailure for network errors and timeouts, and `rejected` for an answer of more than `maxBytes`
         */
        getBytes(url, headers, signal, maxBytes = exchange.zx) {
          return this.exchange(url, { method: "GET", headers, signal }, maxBytes);
        }
        /**
         * Sends a request; it may take {@link Http.requestTimeoutMilliseconds}.
         *
         * @throws CallFailure like {@link Http.getBytes}
         */
        async exchange(url, request, maxBytes = exchange.zx) {
          const { connectTimeoutMilliseconds, requestTimeoutMilliseconds } = this.#settings;
          const route = await this.#routeTo(url);
          const signal = AbortSignal.any([request.signal, AbortSignal.timeout(requestTimeoutMilliseconds)]);
          try {
            return await (0, exchange.cv)(url, { ...request, signal }, { route, connectTimeoutMilliseconds, maxBytes });
          } catch (error) {
            const [way, named] = [this.wayTo(url), this.namingOf(url)];
            throw error instanceof failure.Rk ? error.from(way, named.endpoint) : (0, failure.rd)(error, way, named) ?? error;
          }
        }
        /** Closes all connections. */
        close() {
          const end = ({ httpAgent, httpsAgent }) => {
            httpAgent.destroy();
            httpsAgent.destroy();
          };
          end(this.#direct);
          this.#proxied?.then(end, () => void 0);
          this.#closing.abort();
        }
        #proxyFor(url) {
          const { proxy } = this.#settings;
          return proxy !== void 0 && goesThroughProxy(url, proxy) ? proxy.proxy : void 0;
        }
        #routeTo(url) {
          const proxy = this.#proxyFor(url);
          if (proxy === void 0) {
            return Promise.resolve(this.#direct);
          }
          this.#proxied ??= Promise.all(
            /* import() */
            [__webpack_require__.e(3040), __webpack_require__.e(182)]
          ).then(__webpack_require__.bind(__webpack_require__, 30182)).then(({ proxyAgents }) => proxyAgents(proxy, this.#authorities, this.#closing.signal));
          return this.#proxied;
        }
      }
      function textOf({ status, bytes }) {
        return { status, body: Buffer.from(bytes).toString("utf8") };
      }
    })
  ),
  /***/
  95740: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ol: () => (
          /* binding */
          toCallFailure
        ),
        /* harmony export */
        eK: () => (
          /* binding */
          expiredAnswer
        ),
        /* harmony export */
        mu: () => (
          /* binding */
          garbledAnswer
        ),
        /* harmony export */
        pv: () => (
          /* binding */
          incompleteAnswer
        )
        /* harmony export */
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
      var _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24330);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
      function garbledAnswer({ service, way, named }, cause) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
          kind: "transient",
          code: "UnreadableAnswer",
          message: `${way} sent an answer that is not one of ${service}; is there something in between?`,
          setting: named?.endpoint,
          cause
        });
      }
      function incompleteAnswer({ service, way, named }, part) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
          kind: "rejected",
          code: "IncompleteAnswer",
          message: `${way} gave credentials without ${part}, which ${service} always gives; a service in its place must too`,
          setting: named?.endpoint
        });
      }
      function expiredAnswer({ service, way, named }, expiration) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
          kind: "rejected",
          code: "ExpiredAnswer",
          message: `${way} gave credentials that ended before it gave them, at ${expiration.toISOString()}, which ${service} never does`,
          setting: named?.endpoint
        });
      }
      const SUFFIXED = /^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;
      function metadataOf(error) {
        const metadata = typeof error === "object" && error !== null && "$metadata" in error ? error.$metadata : void 0;
        if (typeof metadata !== "object" || metadata === null) {
          return {};
        }
        const status = "httpStatusCode" in metadata ? metadata.httpStatusCode : void 0;
        const requestId = "requestId" in metadata ? metadata.requestId : void 0;
        return {
          ...typeof status === "number" ? { status } : {},
          ...typeof requestId === "string" ? { requestId } : {}
        };
      }
      function toCallFailure(error, peer) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk) {
          return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.I9)(error) ? error.from(peer.way, peer.named?.endpoint) : error;
        }
        const network = (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.rd)(error, peer.way, peer.named);
        if (network !== void 0) {
          return network;
        }
        const { status, requestId } = metadataOf(error);
        const isAnswer = status !== void 0 && status >= 300 && error instanceof Error;
        if (!isAnswer) {
          return isUnreadable(error, status) ? garbledAnswer(peer, error) : error;
        }
        if (!isOfService(error)) {
          return foreignAnswer(peer, status, error);
        }
        const code = error.name.replace(SUFFIXED, "$1");
        const message = (peer.unsaid ?? []).reduce((shown, text) => (0, _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__.Em)(shown, text, "***"), (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error));
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
          kind: (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.oZ)(code, message, status),
          code,
          message,
          status,
          requestId,
          cause: error
        });
      }
      function isOfService(error) {
        return "$fault" in error && !/^(?:Unknown(?:Error)?|NotFound)$/.test(error.name);
      }
      function foreignAnswer({ service, way, named }, status, cause) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
          kind: (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.o3)(status),
          code: `HTTP ${status}`,
          message: `the answer for ${way} is not one of ${service}`,
          status,
          setting: named?.endpoint,
          cause
        });
      }
      function isUnreadable(error, status) {
        return status !== void 0 || typeof error === "object" && error !== null && "$response" in error;
      }
    })
  ),
  /***/
  37393: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          assumeRoleInput
        ),
        /* harmony export */
        o: () => (
          /* binding */
          commonInput
        )
        /* harmony export */
      });
      function commonInput(call) {
        return {
          RoleArn: call.roleArn,
          RoleSessionName: call.sessionName,
          DurationSeconds: call.durationSeconds,
          ...call.policy === void 0 ? {} : { Policy: call.policy },
          ...call.policyArns.length === 0 ? {} : { PolicyArns: call.policyArns.map((arn) => ({ arn })) }
        };
      }
      function assumeRoleInput(call) {
        return {
          ...call.tags.length === 0 ? {} : { Tags: call.tags.map(({ key, value }) => ({ Key: key, Value: value })) },
          ...call.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...call.transitiveTagKeys] },
          ...call.externalId === void 0 ? {} : { ExternalId: call.externalId },
          ...call.sourceIdentity === void 0 ? {} : { SourceIdentity: call.sourceIdentity },
          ...call.providedContexts.length === 0 ? {} : {
            ProvidedContexts: call.providedContexts.map(({ providerArn, contextAssertion }) => ({
              ProviderArn: providerArn,
              ContextAssertion: contextAssertion
            }))
          }
        };
      }
    })
  ),
  /***/
  85589: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          commonHeaders
        )
        /* harmony export */
      });
      function commonHeaders(body, { endpoint, userAgent }) {
        return { host: endpoint.host, "content-length": String(Buffer.byteLength(body)), "user-agent": userAgent };
      }
    })
  ),
  /***/
  12379: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          StsClient
        )
      });
      var endpoint = __webpack_require__(55572);
      var net_failure = __webpack_require__(1333);
      var retry = __webpack_require__(37893);
      var sdk_failure = __webpack_require__(95740);
      var sdk_input = __webpack_require__(37393);
      var credentials = __webpack_require__(72633);
      var objects = __webpack_require__(77459);
      ;
      function missingPart({ Credentials, AssumedRoleUser }) {
        if ([Credentials?.AccessKeyId, Credentials?.SecretAccessKey, Credentials?.SessionToken].some((key = "") => key === "")) {
          return void 0;
        }
        if (Credentials?.Expiration === void 0) {
          return "Expiration";
        }
        return AssumedRoleUser?.Arn === void 0 ? "AssumedRoleUser" : void 0;
      }
      function sessionIn(answer, conceal) {
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = answer.Credentials ?? {};
        const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = "" } = answer.AssumedRoleUser ?? {};
        const secrets = [AccessKeyId, SecretAccessKey, SessionToken].map((value = "") => (0, credentials.l)(value) ? conceal(value) : void 0);
        const [accessKeyId, secretAccessKey, sessionToken] = secrets;
        const isId = assumedRoleId === "" || (0, credentials.l)(assumedRoleId);
        if (!accessKeyId || !secretAccessKey || !sessionToken || !isTime(expiration) || !isArn(assumedRoleArn) || !isId) {
          return void 0;
        }
        return {
          credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
          assumedRoleArn,
          assumedRoleId,
          ...(0, objects.r)({
            packedPolicySize: answer.PackedPolicySize,
            sourceIdentity: answer.SourceIdentity,
            requestId: answer.$metadata.requestId
          })
        };
      }
      const TOLERANCE_MS = 6e4;
      function isOverBy(expiration, answeredAt2) {
        return answeredAt2 !== void 0 && expiration.getTime() + TOLERANCE_MS < answeredAt2;
      }
      function isAccount(text) {
        return text !== void 0 && /^\d{12}$/.test(text);
      }
      function isArn(text) {
        return text !== void 0 && /^arn:[a-z-]+:(?:iam|sts)::\d{12}:[\u0021-\u007E]+$/.test(text);
      }
      function isTime(time) {
        const milliseconds = time?.getTime() ?? NaN;
        return milliseconds >= 0 && milliseconds < Date.UTC(1e4);
      }
      var sts_query = __webpack_require__(77717);
      ;
      function unsaidOf({ policy, externalId }) {
        return [policy, externalId].filter((text) => text !== void 0);
      }
      function refusedCode(failure, untilNextMs) {
        return failure instanceof net_failure.Rk && (0, net_failure.ur)(failure) ? failure.as("mfa-code", untilNextMs()) : failure;
      }
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
          const always = { ...(0, sdk_input.o)(call), ...(0, sdk_input.j)(call) };
          const settings = { doing: "calling sts:AssumeRole", region: call.region, caller, unsaid: unsaidOf(call) };
          return this.#call(settings, async (send) => {
            const input = mfa === void 0 ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
            try {
              return this.#session(await send((to) => (0, sts_query.xN)(input, to)), call.region);
            } catch (error) {
              throw mfa?.untilNextMs === void 0 ? error : refusedCode(error, mfa.untilNextMs);
            }
          });
        }
        async assumeRoleWithWebIdentity(call, source) {
          let renew = false;
          const unsaid = unsaidOf(call);
          const canRenewToken = source.renewable;
          const settings = { doing: "calling sts:AssumeRoleWithWebIdentity", region: call.region, unsaid, canRenewToken };
          return this.#call(settings, async (send) => {
            const { jwt } = await source.token(renew);
            const input = { ...(0, sdk_input.o)(call), WebIdentityToken: jwt.reveal() };
            try {
              return this.#session(await send((to) => (0, sts_query.zr)(input, to)), call.region);
            } catch (error) {
              renew = error instanceof net_failure.Rk && error.kind === "token-expired";
              throw error;
            }
          });
        }
        async getCallerIdentity(region, caller) {
          return this.#call({ doing: "calling sts:GetCallerIdentity", region, caller }, async (send) => {
            const { Account: account, Arn: arn } = (await send(sts_query.eL)).output;
            return isAccount(account) && isArn(arn) ? { account, arn } : this.#garbled(region);
          });
        }
        #call(settings, exchange) {
          const send = (request) => this.#send(request, settings);
          return (0, retry.b)(settings.doing, () => exchange(send), this.#settings.retry);
        }
        async #send(request, settings) {
          const { http, retry: retry2 } = this.#settings;
          const { region, caller } = settings;
          const answer = await request({
            http,
            endpoint: this.#endpoint(region),
            signingRegion: region === "aws-global" ? "us-east-1" : region,
            caller,
            signal: retry2.deadline.signal,
            signedAt: new Date(Date.now() + this.#clockOffset),
            userAgent: this.#userAgent
          });
          if (answer.kind === "success") {
            return answer;
          }
          const failure = this.#failure(answer.error, settings);
          if (failure instanceof net_failure.Rk && failure.kind === "clock-skew") {
            this.#clockOffset = clockOffset(answer) ?? this.#clockOffset;
          }
          throw failure;
        }
        #session(answer, region) {
          const { output } = answer;
          const missing = missingPart(output);
          if (missing !== void 0) {
            throw (0, sdk_failure.pv)(this.#peer(region), missing);
          }
          const session = sessionIn(output, this.#settings.conceal) ?? this.#garbled(region);
          const { expiration } = session.credentials;
          if (isOverBy(expiration, answeredAt(answer))) {
            throw (0, sdk_failure.eK)(this.#peer(region), expiration);
          }
          return session;
        }
        #failure(error, { region, unsaid = [], canRenewToken = false }) {
          const failure = (0, sdk_failure.Ol)(error, { ...this.#peer(region), unsaid });
          return canRenewToken && failure instanceof net_failure.Rk && failure.code === "ExpiredTokenException" ? failure.as("token-expired") : failure;
        }
        #peer(region) {
          const { http } = this.#settings;
          const endpoint2 = this.#endpoint(region);
          return { service: "STS", way: http.wayTo(endpoint2), named: http.namingOf(endpoint2) };
        }
        #endpoint(region) {
          return (0, endpoint.u1)(region, this.#settings.endpoints);
        }
        #garbled(region) {
          throw (0, sdk_failure.mu)(this.#peer(region));
        }
      }
      function answeredAt({ headers: { date, age } }) {
        const time = age === void 0 ? Date.parse(date ?? "") : NaN;
        return Number.isNaN(time) ? void 0 : time;
      }
      function clockOffset(answer) {
        const time = answeredAt(answer);
        return time === void 0 ? void 0 : time - Date.now();
      }
    })
  ),
  /***/
  77717: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xN: () => (
          /* binding */
          assumeRole
        ),
        zr: () => (
          /* binding */
          assumeRoleWithWebIdentity
        ),
        eL: () => (
          /* binding */
          getCallerIdentity
        ),
        NP: () => (
          /* binding */
          loadSdk
        )
      });
      var sts_call = __webpack_require__(85589);
      ;
      function plainRequest(name, { PolicyArns = [], ...input }, { endpoint, userAgent }) {
        if (endpoint.pathname !== "/") {
          return void 0;
        }
        const fields = [
          ["Action", name],
          ["Version", "2011-06-15"],
          ...Object.entries(input),
          ...PolicyArns.map(({ arn }, index) => [`PolicyArns.member.${index + 1}.arn`, arn])
        ];
        const body = fields.flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${encoded(String(value))}`]).join("&");
        const type = { "content-type": "application/x-www-form-urlencoded" };
        return { path: "/", headers: { ...type, ...(0, sts_call.o)(body, { endpoint, userAgent }) }, body };
      }
      function encoded(text) {
        const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
        return encodeURIComponent(text).replace(/[!'()*]/g, hex);
      }
      function plainOutput(name, { status, headers, bytes }) {
        const leaves = status === 200 ? leavesOf(Buffer.from(bytes).toString("utf8")) : void 0;
        const read = (path) => leaves?.get(`${name}Response/${name}Result/${path}`);
        const expiration = timeOf(read("Credentials/Expiration"));
        const size = read("PackedPolicySize");
        const [AccessKeyId, SecretAccessKey, SessionToken, Arn, AssumedRoleId] = [
          "Credentials/AccessKeyId",
          "Credentials/SecretAccessKey",
          "Credentials/SessionToken",
          "AssumedRoleUser/Arn",
          "AssumedRoleUser/AssumedRoleId"
        ].map((path) => read(path) ?? "");
        const isWhole = ![AccessKeyId, SecretAccessKey, SessionToken, Arn, AssumedRoleId].includes("");
        if (!isWhole || expiration === void 0 || size !== void 0 && !/^\d{1,3}$/.test(size)) {
          return void 0;
        }
        return {
          Credentials: { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration },
          AssumedRoleUser: { Arn, AssumedRoleId },
          PackedPolicySize: size === void 0 ? void 0 : Number(size),
          SourceIdentity: read("SourceIdentity"),
          $metadata: { requestId: requestIdIn(headers) }
        };
      }
      function requestIdIn({ "x-amzn-requestid": id2 }) {
        return Array.isArray(id2) ? id2.join(", ") : id2;
      }
      function timeOf(text = "") {
        const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : void 0;
        return Number.isNaN(time?.getTime()) ? void 0 : time;
      }
      const PIECE = /<(?<start>\w+)(?: xmlns="[^"<&]*")?>|<\/(?<end>\w+)>|(?<text>[^<&]+)/gy;
      function leavesOf(xml) {
        const leaves = /* @__PURE__ */ new Map();
        const path = [];
        let [end, text, isLeaf] = [0, "", false];
        for (const { 0: piece, groups = {} } of xml.matchAll(PIECE)) {
          end += piece.length;
          if (groups["start"] !== void 0) {
            path.push(groups["start"]);
            [text, isLeaf] = ["", true];
          } else if (groups["end"] === void 0) {
            text = piece;
          } else {
            const key = path.join("/");
            if (path.pop() !== groups["end"] || isLeaf && (leaves.has(key) || text.trim() !== text))
              return void 0;
            if (isLeaf)
              leaves.set(key, text);
            [text, isLeaf] = ["", false];
          }
        }
        return end === xml.length && path.length === 0 ? leaves : void 0;
      }
      ;
      function loadSdk() {
        return Promise.all(
          /* import() */
          [__webpack_require__.e(1631), __webpack_require__.e(4820), __webpack_require__.e(6440)]
        ).then(__webpack_require__.bind(__webpack_require__, 99857));
      }
      function assumeRole(input, call) {
        return callBySdk("AssumeRole", input, call);
      }
      function getCallerIdentity(call) {
        return callBySdk("GetCallerIdentity", {}, call);
      }
      async function assumeRoleWithWebIdentity(input, call) {
        const name = "AssumeRoleWithWebIdentity";
        const request = plainRequest(name, input, call) ?? await (await loadSdk()).requestOf(name, input, call);
        const answer = await send(request, call);
        const output = plainOutput(name, answer);
        return output === void 0 ? (await loadSdk()).answerIn(name, answer, call.endpoint) : { kind: "success", output, headers: answer.headers };
      }
      async function callBySdk(name, input, call) {
        const { requestOf, answerIn } = await loadSdk();
        return answerIn(name, await send(await requestOf(name, input, call), call), call.endpoint);
      }
      function send({ path, headers, body }, { endpoint, http, signal }) {
        const url = new URL(endpoint);
        url.pathname = path;
        return http.exchange(url, { method: "POST", headers, body, signal });
      }
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
