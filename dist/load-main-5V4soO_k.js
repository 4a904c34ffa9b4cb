"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_timers_promises = require("node:timers/promises");
const require_start_main = require("./start-main.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
let node_fs = require("node:fs");
let node_http = require("node:http");
let node_https = require("node:https");
let node_stream = require("node:stream");
let node_net = require("node:net");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
let node_crypto = require("node:crypto");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
let node_os = require("node:os");
let node_path = require("node:path");
// src/login/open-source.ts
function warnOnce(log) {
	const told = new Set();
	return (warning) => {
		if (told.has(warning)) return;
		told.add(warning);
		log.warning(warning);
	};
}
function openSource({ source: chosen, endpoints, explains, ...opening }, { http, retry }, runner) {
	return chosen.open({
		...opening,
		runner,
		http,
		retry,
		stsEndpoint: require_start_main.stsEndpoint(opening.region, endpoints),
		explainNoIdentity: async (start) => explains ? (await Promise.resolve().then(() => require("./no-identity-BGXX-zO4.js"))).explainNoIdentity(start) : {},
		now: Date.now
	});
}
// src/files/regular-file.ts
const MAX_BYTES$1 = 1e7;
async function readRegularFile(path) {
	return Buffer.from(await readRegularBytes(path)).toString("utf8");
}
async function readRegularBytes(path, maxBytes = MAX_BYTES$1) {
	const handle = await require_load_credential_process.open(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
	try {
		const status = await handle.stat();
		if (!status.isFile()) throw new Error(`${path} is not a regular file`);
		if (status.size > maxBytes) throw new Error(`${path} is larger than ${maxBytes} bytes`);
		return await handle.readBytes();
	} finally {
		await handle.close();
	}
}
// src/net/authorities.ts
async function readAuthorities(file, place = "ca-bundle") {
	const bundle = await readRegularFile(file).catch((error) => {
		throw unusable$1(place, file, require_load_credential_process.messageOf(error), error);
	});
	if (!bundle.includes("-----BEGIN CERTIFICATE-----")) throw unusable$1(place, file, "it holds no certificate in PEM form");
	const tls = await import("node:tls");
	return [...tls.getCACertificates?.("default") ?? tls.rootCertificates, bundle];
}
function unusable$1(place, file, reason, cause) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `${place}: ${file} cannot be used: ${reason}`,
		hint: "Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.",
		cause
	});
}
// src/net/failure.ts
const TLS_HINT = "Something in between may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).";
const PROXY_LOGIN_HINT = "The proxy requires a login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.";
function tooLargeHint(service, setting) {
	return `${service} answers with far less, so something else has answered: a proxy or firewall in between, or the host of ${setting === void 0 ? "a wrong address" : `a wrong address in ${setting}`}. Let the host through there, or name it in no-proxy, or correct the address.`;
}
var CallFailure = class CallFailure extends Error {
	kind;
	code;
	requestId;
	status;
	retryAfterMilliseconds;
	attempts;
	setting;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.name = "CallFailure";
		this.kind = details.kind;
		this.code = details.code;
		this.requestId = details.requestId;
		this.status = details.status;
		this.retryAfterMilliseconds = details.retryAfterMilliseconds;
		this.setting = details.setting;
	}
	from(way, setting) {
		const { kind, code, message, requestId, status, retryAfterMilliseconds, cause } = this;
		const placed = `${message.split("\n", 1).join("")}; it came from ${way}`;
		return new CallFailure({
			kind,
			code,
			message: placed,
			requestId,
			status,
			retryAfterMilliseconds,
			setting,
			cause
		});
	}
	as(kind, retryAfterMilliseconds = this.retryAfterMilliseconds) {
		const { code, message, requestId, status, setting, cause } = this;
		return new CallFailure({
			kind,
			code,
			message,
			requestId,
			status,
			retryAfterMilliseconds,
			setting,
			cause
		});
	}
};
const TOO_LARGE = "TooLarge";
function tooLarge(maxBytes) {
	const message = `the answer is larger than ${maxBytes} bytes`;
	return new CallFailure({
		kind: "rejected",
		code: TOO_LARGE,
		message
	});
}
function isTooLarge({ code }) {
	return code === TOO_LARGE;
}
function isRefusedMfaCode({ kind, message }) {
	return kind === "denied" && /MultiFactorAuthentication failed with invalid MFA one time pass code/i.test(message);
}
const KIND_OF_CODE = {
	AccessDenied: "denied",
	AccessDeniedException: "denied",
	UnauthorizedOperation: "denied",
	RegionDisabledException: "denied",
	ExpiredToken: "credentials",
	InvalidClientTokenId: "credentials",
	UnrecognizedClientException: "credentials",
	MissingAuthenticationToken: "credentials",
	MissingAuthenticationTokenException: "credentials",
	ExpiredTokenException: "credentials",
	PackedPolicyTooLarge: "packed-policy",
	IDPCommunicationError: "transient",
	InternalFailure: "transient",
	InternalError: "transient",
	ServiceException: "transient",
	ConcurrentModificationException: "transient",
	ServiceUnavailable: "transient",
	RequestTimeout: "transient",
	RequestTimeTooSkewed: "clock-skew",
	RequestExpired: "clock-skew",
	RequestInTheFuture: "clock-skew"
};
const THROTTLING = /^(?:Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|BandwidthLimitExceeded)/;
function kindOfStatus(status) {
	if (status === 429) return "throttled";
	return status >= 500 ? "transient" : "rejected";
}
function kindOfAnswer(code, message, status) {
	if (THROTTLING.test(code) || status === 429) return "throttled";
	if (code === "SignatureDoesNotMatch" || code === "InvalidSignatureException") return /expired|not yet current/i.test(message) ? "clock-skew" : "credentials";
	if (code === "InvalidIdentityToken" && /retrieve verification key/i.test(message)) return "transient";
	if (code === "ValidationError" && /1 hour session limit/i.test(message)) return "chaining-cap";
	if (code === "ValidationError" && message.includes("MaxSessionDuration")) return "role-maximum";
	return (Object.hasOwn(KIND_OF_CODE, code) ? KIND_OF_CODE[code] : void 0) ?? (status === void 0 ? "rejected" : kindOfStatus(status));
}
const TLS = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const NETWORK = /^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;
function failureWithoutCode(error, host, setting) {
	const { name = "", message = "" } = typeof error === "object" && error !== null ? error : {};
	if (name === "TimeoutError" || name === "AbortError") return new CallFailure({
		kind: "transient",
		code: "Timeout",
		message: `${host} did not answer in time`,
		setting,
		cause: error
	});
	return /^Proxy connection ended|^No header received from proxy/.test(String(message)) ? new CallFailure({
		kind: "transient",
		code: "ProxyClosed",
		message: `the proxy closed the connection when asked for ${host}`,
		cause: error
	}) : void 0;
}
function failedToConnect(error) {
	const failed = require_load_credential_process.systemCodeOf(error) === void 0 && error instanceof Error ? error.cause : error;
	const syscall = typeof failed === "object" && failed !== null && "syscall" in failed ? failed.syscall : void 0;
	return syscall === "connect" || syscall === "getaddrinfo";
}
function networkFailure(error, host, { endpoint, proxy } = {}) {
	const code = require_load_credential_process.systemCodeOf(error) ?? require_load_credential_process.systemCodeOf(error instanceof Error ? error.cause : void 0);
	if (code === void 0 || !(NETWORK.test(code) || TLS.test(code))) return failureWithoutCode(error, host, endpoint);
	if (TLS.test(code)) return new CallFailure({
		kind: "tls",
		code,
		message: `the certificate of ${host} is not trusted`,
		setting: endpoint,
		cause: error
	});
	const [failed, setting] = proxy !== void 0 && failedToConnect(error) ? [`the proxy ${proxy.host}`, proxy.setting] : [host, endpoint];
	return code === "ENOTFOUND" ? new CallFailure({
		kind: "unresolved",
		code,
		message: `${failed} has no address`,
		setting,
		cause: error
	}) : new CallFailure({
		kind: "transient",
		code,
		message: `the connection to ${failed} failed`,
		setting,
		cause: error
	});
}
// src/net/exchange.ts
const MAX_BYTES = 1e6;
function exchange(url, { body, ...options }, { route, connectTimeoutMilliseconds, maxBytes }) {
	return new Promise((resolve, reject) => {
		let isAnswered = false;
		const answer = (response) => {
			isAnswered = true;
			readAnswer(response, maxBytes).then(resolve, reject);
		};
		const request = url.protocol === "https:" ? (0, node_https.request)(url, {
			...options,
			agent: route.httpsAgent
		}, answer) : (0, node_http.request)(url, {
			...options,
			agent: route.httpAgent
		}, answer);
		request.on("error", reject).on("close", () => {
			if (!isAnswered) reject(Object.assign(new Error("the connection ended without an answer"), { code: "ECONNRESET" }));
		}).end(body);
		giveUp(request, {
			signal: options.signal,
			connectTimeoutMilliseconds
		}, reject);
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
	if (signal.aborted) end();
	signal.addEventListener("abort", end, { once: true });
	request.once("socket", (socket) => {
		if (socket.connecting) socket.once("connect", stop);
		else stop();
	}).once("close", () => {
		stop();
		signal.removeEventListener("abort", end);
	});
}
async function readAnswer(response, maxBytes) {
	const bytes = await collect(response, maxBytes);
	return {
		status: response.statusCode ?? 0,
		headers: response.headers,
		bytes
	};
}
async function collect(stream, maxBytes = MAX_BYTES) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream instanceof node_stream.Readable ? stream : []) {
		const bytes = chunk;
		if (bytes instanceof Uint8Array) {
			chunks.push(bytes);
			size += bytes.length;
		}
		if (size > maxBytes) throw tooLarge(maxBytes);
	}
	return Buffer.concat(chunks);
}
// src/net/proxy.ts
const DEFAULT_PORTS = {
	"http:": "80",
	"https:": "443"
};
function goesThroughProxy(url, settings) {
	const hostname = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
	const port = url.port === "" ? DEFAULT_PORTS[url.protocol] ?? "" : url.port;
	const entries = settings.noProxy.split(/[,\s]+/).filter((entry) => entry !== "");
	return !require_start_main.isLoopback(hostname) && !entries.some((entry) => excludes(entry.toLowerCase(), hostname, port));
}
function excludes(entry, hostname, port) {
	if (entry === "*") return true;
	if (entry.includes("/")) return isInRange(hostname, entry);
	const withPort = (0, node_net.isIP)(entry) === 6 ? void 0 : /^(.+):(\d+)$/.exec(entry);
	if (withPort && withPort[2] !== port) return false;
	const name = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, "").replace(/^\*/, "");
	return name.startsWith(".") ? hostname.endsWith(name) || hostname === name.slice(1) : hostname === name || hostname.endsWith(`.${name}`);
}
function isInRange(hostname, range) {
	const [network = "", prefix = ""] = range.split("/");
	const family = (0, node_net.isIP)(network);
	const bits = Number(prefix);
	if (family === 0 || (0, node_net.isIP)(hostname) !== family || !/^\d+$/.test(prefix) || bits > (family === 4 ? 32 : 128)) return false;
	const list = new node_net.BlockList();
	list.addSubnet(network, bits, family === 4 ? "ipv4" : "ipv6");
	return list.check(hostname, family === 4 ? "ipv4" : "ipv6");
}
// src/net/warm-agent.ts
var WarmAgent = class extends node_https.Agent {
	#ready;
	#isDestroyed = false;
	constructor(authorities, early = new require_start_main.ReadyConnections()) {
		super({
			keepAlive: true,
			rejectUnauthorized: true,
			...authorities === void 0 ? {} : { ca: [...authorities] }
		});
		if (authorities !== void 0) early.close();
		this.#ready = authorities === void 0 ? early : new require_start_main.ReadyConnections(authorities);
	}
	warmUp(url) {
		this.#ready.open(url);
	}
	createConnection(options, callback = () => void 0) {
		const connect = () => super.createConnection(options, callback);
		let isLater = false;
		let made;
		this.#ready.take(options.host ?? "", options.port, (ready) => {
			if (isLater && this.#isDestroyed) {
				callback(new Error("the connections were closed"), new node_stream.Duplex());
				return;
			}
			made = ready ?? connect();
			if (isLater && made) callback(null, made);
		});
		isLater = true;
		return made;
	}
	destroy() {
		this.#isDestroyed = true;
		this.#ready.close();
		super.destroy();
	}
};
function plainAgent() {
	return new node_http.Agent({ keepAlive: true });
}
// src/net/http.ts
var Http = class Http {
	#settings;
	#authorities;
	#direct;
	#proxied;
	#handlers = new Map();
	#closing = new AbortController();
	constructor(settings, authorities, early) {
		this.#settings = settings;
		this.#authorities = authorities;
		this.#direct = {
			httpAgent: plainAgent(),
			httpsAgent: new WarmAgent(authorities, early)
		};
	}
	static async create(settings, early) {
		const authorities = settings.caBundle === void 0 ? void 0 : await readAuthorities(settings.caBundle, settings.namedBy?.caBundle);
		return new Http(settings, authorities, early);
	}
	get requestTimeoutMilliseconds() {
		return this.#settings.requestTimeoutMilliseconds;
	}
	wayTo(url) {
		const proxy = this.#proxyFor(url);
		return proxy === void 0 ? url.host : `${url.host} (through the proxy ${proxy.host})`;
	}
	namingOf(url) {
		const { endpoints = [], proxy: setting } = this.#settings.namedBy ?? {};
		const endpoint = endpoints.find(({ host }) => host === url.host);
		const proxy = this.#proxyFor(url);
		return {
			...endpoint === void 0 ? {} : { endpoint: endpoint.setting },
			...proxy === void 0 ? {} : { proxy: {
				host: proxy.host,
				setting: setting ?? "http-proxy"
			} }
		};
	}
	async handlerFor(url) {
		process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
		const route = await this.#routeTo(url);
		const { NodeHttpHandler } = await Promise.resolve().then(() => require("./dist-es-DoLyAnct.js")).then((n) => n.dist_es_exports);
		const connectionTimeout = this.#settings.connectTimeoutMilliseconds;
		const handler = this.#handlers.get(route) ?? new NodeHttpHandler({
			...route,
			connectionTimeout
		});
		this.#handlers.set(route, handler);
		return handler;
	}
	warmUp(url) {
		if (url.protocol === "https:" && this.#proxyFor(url) === void 0) this.#direct.httpsAgent.warmUp(url);
	}
	async get(url, headers, signal) {
		return textOf(await this.getBytes(url, headers, signal));
	}
	async post(url, headers, signal) {
		return textOf(await this.exchange(url, {
			method: "POST",
			headers: {
				...headers,
				"content-length": "0"
			},
			signal
		}));
	}
	getBytes(url, headers, signal, maxBytes = MAX_BYTES) {
		return this.exchange(url, {
			method: "GET",
			headers,
			signal
		}, maxBytes);
	}
	async exchange(url, request, maxBytes = MAX_BYTES) {
		const { connectTimeoutMilliseconds, requestTimeoutMilliseconds } = this.#settings;
		const route = await this.#routeTo(url);
		const signal = AbortSignal.any([request.signal, AbortSignal.timeout(requestTimeoutMilliseconds)]);
		try {
			return await exchange(url, {
				...request,
				signal
			}, {
				route,
				connectTimeoutMilliseconds,
				maxBytes
			});
		} catch (error) {
			const [way, named] = [this.wayTo(url), this.namingOf(url)];
			throw error instanceof CallFailure ? error.from(way, named.endpoint) : networkFailure(error, way, named) ?? error;
		}
	}
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
		if (proxy === void 0) return Promise.resolve(this.#direct);
		this.#proxied ??= Promise.resolve().then(() => require("./proxy-agents-Ddzrt3rl.js")).then(({ proxyAgents }) => proxyAgents(proxy, this.#authorities, this.#closing.signal));
		return this.#proxied;
	}
};
function textOf({ status, bytes }) {
	return {
		status,
		body: Buffer.from(bytes).toString("utf8")
	};
}
// src/net/network.ts
const GRACE_MILLISECONDS = 250;
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit, early }, work) {
	const deadline = new require_load_post.Deadline(deadlineSeconds, startedAt, limit);
	let http;
	try {
		http = await deadline.guard(createHttp(settings, log, early), () => "reading the CA bundle");
		const retry = {
			maxAttempts,
			deadline,
			random: Math.random,
			report: (message) => {
				log.info(message);
			}
		};
		return await deadline.guard(work({
			http,
			retry
		}), () => doing, GRACE_MILLISECONDS);
	} finally {
		deadline.stop();
		http?.close();
	}
}
async function createHttp({ caBundle, ...others }, log, early) {
	if (caBundle === void 0 || !(others.caBundleMayBeMissing === true && await isMissing(caBundle))) return Http.create({
		...others,
		...caBundle === void 0 ? {} : { caBundle }
	}, early);
	log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
	return Http.create(others, early);
}
function isMissing(path) {
	return require_load_credential_process.stat(path).then(() => false, (error) => require_load_credential_process.systemCodeOf(error) === "ENOENT");
}
// src/login/login.ts
var login_exports = require_rolldown_runtime.__exportAll({});
async function login(request, runner, { idToken, startedAt, watch, early }) {
	const { network, plan } = request;
	maskWhatWasAskedFor(request, runner);
	network.notes.forEach((note) => {
		runner.log.info(note);
	});
	plan.warnings.forEach((message) => {
		runner.log.warning(message);
	});
	plan.notices.forEach((message) => {
		runner.log.notice(message);
	});
	return withNetwork(network, {
		log: runner.log,
		startedAt,
		doing: "logging in",
		early
	}, (open) => connect({
		...open,
		request,
		runner,
		idToken,
		watch
	}));
}
async function connect({ request, runner, idToken, watch, ...network }) {
	const { inputs, plan } = request;
	const useExisting = wantsExisting(request, runner.log);
	const start = {
		source: request.source,
		region: plan.region,
		endpoints: request.network.endpoints,
		idToken,
		skipsIdToken: inputs["force-skip-oidc"] === true,
		ignoreEnvironment: inputs["unset-current-credentials"] === true,
		onUnused: warnOnce(runner.log),
		explains: inputs.explain !== "never"
	};
	const source = openSource(start, network, runner);
	getReady(source, request, network.http, useExisting);
	await requestsAreOut();
	const { runLogin } = await Promise.resolve().then(() => require("./load-login-DbVJYDrp.js")).then((n) => n.run_login_exports);
	return runLogin({
		request,
		runner,
		watch,
		network,
		start,
		source,
		useExisting
	});
}
async function requestsAreOut() {
	await (0, node_timers_promises.setImmediate)();
	await (0, node_timers_promises.setImmediate)();
}
function wantsExisting({ inputs }, log) {
	const wanted = inputs["use-existing-credentials"] === true;
	if (wanted && inputs["unset-current-credentials"] === true) {
		log.notice("use-existing-credentials: not checked, since unset-current-credentials is true; logging in.");
		return false;
	}
	return wanted;
}
function getReady(source, request, http, useExisting) {
	const ignore = () => {};
	if (source.kind === "token" && !useExisting) source.token().catch(ignore);
	const { plan } = request;
	const [first] = plan.hops.length > 0 ? plan.hops : plan.targets[0]?.hops ?? [];
	const region = first?.region ?? plan.region;
	const { endpoints } = request.network;
	http.warmUp(first?.kind === "certificate" ? require_start_main.rolesAnywhereEndpoint(region, endpoints) : require_start_main.stsEndpoint(region, endpoints));
	const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
	if (source.kind === "credentials" || useExisting || hops.some(needsSdk)) requestsAreOut().then(async () => (await Promise.resolve().then(() => require("./load-login-DbVJYDrp.js")).then((n) => n.sts_query_exports)).loadSdk()).catch(ignore);
}
function needsSdk({ kind }) {
	return kind !== "web-identity" && kind !== "certificate";
}
function maskWhatWasAskedFor({ inputs, plan, network }, runner) {
	const { proxy } = network.http;
	if (proxy !== void 0 && proxy.proxy.password !== "") {
		runner.conceal(decodeURIComponent(proxy.proxy.password));
		runner.conceal(proxy.proxy.password);
	}
	if (inputs["mask-aws-account-id"] === true) {
		const accounts = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)].flatMap(({ role }) => role.kind === "arn" ? [role.account] : []);
		new Set(accounts).forEach((account) => runner.conceal(account));
	}
}
// src/net/retry.ts
const PACE = {
	transient: {
		base: 50,
		max: 5e3
	},
	throttled: {
		base: 250,
		max: 1e4
	},
	"clock-skew": {
		base: 50,
		max: 1e3
	},
	"token-expired": {
		base: 50,
		max: 1e3
	},
	"mfa-code": {
		base: 50,
		max: 1e3
	},
	unresolved: {
		base: 250,
		max: 2e3
	}
};
const FEW = {
	unresolved: 4,
	"clock-skew": 3,
	"token-expired": 2,
	"mfa-code": 2
};
async function withRetry(doing, attempt, settings) {
	const { limiter } = settings;
	const failed = new Map();
	let last;
	let tried = 0;
	const underWay = () => last === void 0 ? doing : `${doing} (the last answer: ${last.code}: ${last.message})`;
	for (let made = 1;; made++) {
		tried += 1;
		try {
			return await settings.deadline.guard(limiter === void 0 ? attempt() : limiter.run(attempt), underWay);
		} catch (error) {
			if (!(error instanceof CallFailure)) throw error;
			last = error;
			if (settings.deadline.signal.aborted) throw settings.deadline.error(doing, error);
			if (limiter !== void 0 && error.kind === "throttled" && settings.maxAttempts > 1) {
				made -= 1;
				continue;
			}
			const ofKind = (failed.get(error.kind) ?? 0) + 1;
			failed.set(error.kind, ofKind);
			error.attempts = tried;
			const pace = PACE[error.kind];
			const max = Math.min(settings.maxAttempts, made - ofKind + (FEW[error.kind] ?? 1e400));
			if (pace === void 0 || made >= max) throw error;
			const milliseconds = error.retryAfterMilliseconds ?? waitFor(pace, made, settings);
			await pause(`${doing}: attempt ${made} of ${max} failed`, error, milliseconds, {
				...settings,
				doing
			});
		}
	}
}
function waitFor(pace, made, { random }) {
	return Math.floor(random() * Math.min(pace.max, pace.base * 2 ** made));
}
async function pause(what, failure, milliseconds, { deadline, report, doing }) {
	const waiting = failure.kind === "mfa-code" ? `${doing}, waiting for the next MFA code: AWS did not accept this one` : doing;
	const isTooLong = milliseconds >= deadline.remainingMilliseconds();
	const next = `again in ${milliseconds} ms`;
	deadline.noteReport();
	if (isTooLong && failure.kind === "mfa-code") {
		report(`${what} (${failure.code}: ${failure.message}); ${next} would be after the step's time.`);
		throw failure;
	}
	report(`${what} (${failure.code}: ${failure.message})${isTooLong ? "" : `; ${next}`}.`);
	if (isTooLong) throw deadline.error(waiting, failure);
	await deadline.guard(sleep(milliseconds), () => waiting);
}
function sleep(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
// src/files/workspace-path.ts
async function realPathWithin(workspace, path) {
	const root = await require_load_credential_process.realpath(workspace);
	const file = await require_load_credential_process.realpath((0, node_path.join)(root, path));
	const way = (0, node_path.relative)(root, file);
	return (0, node_path.isAbsolute)(way) || way.split(node_path.sep)[0] === ".." ? void 0 : file;
}
// src/source/half-set.ts
const PAIRS = [
	["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
	["AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"],
	["AWS_SESSION_TOKEN", "AWS_ACCESS_KEY_ID"],
	["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"]
];
const CONTAINER_ENDPOINTS = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"];
const CONTAINER_TOKENS = ["AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"];
function requireWhole(variables, ignored = []) {
	const isSet = (name) => (variables[name] ?? "") !== "" && !ignored.includes(name);
	const half = isSet("AWS_PROFILE") ? void 0 : PAIRS.find(([given, missing]) => isSet(given) && !isSet(missing));
	if (half !== void 0) {
		const [given, missing] = half;
		throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: `${given} is set, but ${missing} is not: these credentials are incomplete, and no others are looked for.`,
			hint: `Is the secret or variable that ${missing} comes from empty here? Set both, or neither.`
		});
	}
}
function unusedIdentityWarnings(variables, ignored = []) {
	const isSet = (name) => (variables[name] ?? "") !== "" && !ignored.includes(name);
	const warnings = [];
	if (isSet("AWS_PROFILE") || isSet("AWS_ACCESS_KEY_ID")) return warnings;
	if (isSet("AWS_DEFAULT_PROFILE")) warnings.push("AWS_DEFAULT_PROFILE is set, which the AWS CLI and boto3 obey, but the AWS SDK for JavaScript and this program do not: set AWS_PROFILE or source-profile to start from that profile.");
	if (isSet("AWS_ROLE_ARN") && !isSet("AWS_WEB_IDENTITY_TOKEN_FILE")) warnings.push("AWS_ROLE_ARN is set, but AWS_WEB_IDENTITY_TOKEN_FILE is not, so that role is not assumed, and other credentials are looked for.");
	const token = CONTAINER_TOKENS.find(isSet);
	if (token !== void 0 && !CONTAINER_ENDPOINTS.some(isSet)) warnings.push(`${token} is set, but neither ${CONTAINER_ENDPOINTS.join(" nor ")} is, so it is not used, and other credentials are looked for.`);
	return warnings;
}
// src/runner/shell.ts
const PREFIX = "ROLE_CHAIN_";
function inputVariable(name) {
	return `${PREFIX}${require_load_basics.variableName(name)}`;
}
function withoutInputVariables(environment) {
	const names = new Set(require_load_basics.INPUT_NAMES.map(inputVariable));
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name.toUpperCase())));
}
var ShellRunner = class {
	#process;
	#flags;
	log;
	constructor(process, flags) {
		this.#process = process;
		this.#flags = flags;
		const say = (label) => (message) => {
			process.write(`${label}${message}\n`);
		};
		const silent = () => {};
		this.log = {
			debug: silent,
			info: process.isTerminal ? say("") : silent,
			notice: process.isTerminal ? say("note: ") : silent,
			warning: say("warning: "),
			error: say("error: ")
		};
	}
	conceal = (value) => {
		this.#process.conceal(value);
		return new require_load_credential_process.Secret(value);
	};
	get environment() {
		return this.#process.env;
	}
	get workspace() {
		return this.#process.cwd();
	}
	get temporaryDirectory() {
		return (0, node_os.tmpdir)();
	}
	input(name) {
		return this.#flags.get(name) ?? this.#process.env[inputVariable(name)] ?? "";
	}
	variableOf(name) {
		const variable = inputVariable(name);
		return this.#flags.has(name) || (this.#process.env[variable] ?? "") === "" ? void 0 : variable;
	}
	isLeftEmpty(name) {
		return (this.#flags.get(name) ?? this.#process.env[inputVariable(name)])?.trim() === "";
	}
	misnamedInputs(known) {
		const { env } = this.#process;
		const own = require_start_main.ciSystemOf(env).ownVariables;
		return Object.entries(env).filter(([variable]) => variable.startsWith(PREFIX) && !own.includes(variable)).flatMap(([variable, value = ""]) => {
			const meant = known.some((name) => inputVariable(name) === variable) ? void 0 : require_load_post.inputMeantBy(variable.slice(11), known);
			return meant === void 0 ? [] : [misnamedVariable(variable, meant, value)];
		});
	}
	maskAccountsInLog() {}
	hide(variables) {
		this.#process.unset(variables);
	}
};
function misnamedVariable(variable, meant, value) {
	return {
		typed: variable,
		meant,
		message: `is not the variable of an input; did you mean '${inputVariable(meant)}'?`,
		isEmpty: value.trim() === ""
	};
}
function startShell(process, flags = new Map()) {
	return new ShellRunner(process, flags);
}
// src/source/program-environment.ts
function withoutInputs(environment) {
	const others = Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/.test(name));
	return withoutInputVariables(Object.fromEntries(others));
}
async function hiddenFromPrograms(environment, profile) {
	const kept = withoutInputs(environment);
	const { isRenewedByUs } = await Promise.resolve().then(() => require("./own-profile-BaGBYNPa.js"));
	const hidden = await isRenewedByUs(profile) ? new Set() : require_start_main.tokenVariablesOf(environment);
	return Object.keys(environment).filter((name) => !(name in kept) || hidden.has(name.toUpperCase()));
}
// src/source/profile-chain.ts
var profile_chain_exports = require_rolldown_runtime.__exportAll({ isKnownProfile: () => isKnownProfile });
async function profileChain(name) {
	const { configFile, credentialsFile } = await profileFiles();
	const profileOf = (profile) => ({
		...configFile[profile],
		...credentialsFile[profile]
	});
	const seen = new Set([name]);
	let last = profileOf(name);
	const before = [];
	for (;;) {
		const { source_profile: next } = last;
		if (!(last["role_arn"] !== void 0 && (before.length === 0 || !hasKeys(last))) || next === void 0 || seen.has(next)) return [...before, last];
		before.push(last);
		seen.add(next);
		last = profileOf(next);
	}
}
async function isKnownProfile(name) {
	const { configFile, credentialsFile } = await profileFiles();
	return configFile[name] !== void 0 || credentialsFile[name] !== void 0;
}
function hasKeys(profile) {
	return profile["aws_access_key_id"] !== void 0 && profile["aws_secret_access_key"] !== void 0;
}
async function profileFiles() {
	const { loadSharedConfigFiles } = await Promise.resolve().then(() => require("./config-DxrPKH5c.js")).then((n) => n.config_exports);
	return loadSharedConfigFiles();
}
// src/source/sdk-token-files.ts
const CONTAINER_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const PROPERTY = "web_identity_token_file";
async function requireRegularTokenFiles({ AWS_WEB_IDENTITY_TOKEN_FILE: inVariable = "", [CONTAINER_TOKEN_FILE]: ofContainer = "" }, profile) {
	const inProfiles = (await profileChain(profile)).flatMap(({ [PROPERTY]: path = "" }) => path);
	await requireRegular(inVariable, "AWS_WEB_IDENTITY_TOKEN_FILE");
	await requireRegular(ofContainer, CONTAINER_TOKEN_FILE);
	for (const path of inProfiles) await requireRegular(path, `${PROPERTY} of profile ${require_start_main.oneLine(profile)}`);
}
async function requireRegular(path, name) {
	const status = path === "" ? void 0 : await require_load_credential_process.stat(path).catch(() => void 0);
	if (status !== void 0 && !status.isFile()) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${name}: ${require_start_main.quote(path)} is not a regular file`,
		hint: name === "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE" ? "Write the token to a file and name that, or set AWS_CONTAINER_AUTHORIZATION_TOKEN." : "Write the token to a file and name that, or give the token itself in web-identity-token."
	});
}
// src/core/proofs.ts
const PROOFS = [
	"token",
	"saml",
	"certificate",
	"credentials"
];
function planned(source) {
	const { kind, name, proof, typedInto, isInFile, isFallback, rolesAnywhere, token } = source;
	return {
		kind,
		name,
		proof,
		...require_load_basics.withoutUndefined({
			typedInto,
			isInFile,
			isFallback,
			rolesAnywhere,
			token
		})
	};
}
// src/source/source-kind.ts
function lazySource(kind, inputs, load) {
	return {
		kind,
		inputs,
		load
	};
}
function defineSource(definition) {
	const { kind, inputs, isExclusive = false, renewal } = definition;
	const facts = {
		...planned(definition),
		kind
	};
	const isOwn = (choice) => choice.kind === kind;
	const bind = (choice) => ({
		...facts,
		...require_load_basics.withoutUndefined({
			rolesAnywhere: definition.anchored?.(choice),
			token: definition.tokenOf?.(choice)
		}),
		choice,
		credentials: definition.credentials?.(choice),
		bringsCredentials: definition.bringsCredentials === true,
		readsAwsProfile: definition.readsAwsProfile === true,
		readsEnvironment: renewal.readsEnvironment,
		open: (world) => definition.open(choice, world),
		absolute: (workspace) => renewal.absolute?.(choice, workspace) ?? choice,
		identity: async (runner) => renewal.identity === "of-credentials" ? void 0 : renewal.identity(choice, runner),
		missing: (runner) => renewal.missing?.(runner),
		cannotRenew: renewal.cannotRenew?.(choice),
		triesOnce: renewal.triesOnce === true
	});
	return {
		...facts,
		inputs,
		isExclusive,
		choose: (asked) => {
			const choice = definition.choose(asked);
			return choice === void 0 ? void 0 : bind(choice);
		},
		warnings: (given) => definition.warnings?.(given) ?? [],
		of: (choice) => isOwn(choice) ? bind(choice) : void 0,
		schema: (v) => renewal.schema(v)
	};
}
// src/core/key-form.ts
const KEYS = [
	"id",
	"secret",
	"token"
];
const AWS_KEY_ID = /^A[KS]IA[A-Z0-9]{16}$/;
const ASSIGNMENT = /^(?:export|set|\$env:)?\s*(?:aws_\w+)\s*[:=]/i;
function keyProblems(keys, names, isForAws) {
	const ofText = KEYS.flatMap((key) => {
		const message = keys[key] === "" ? void 0 : wrongText(keys[key], names[key]);
		return message === void 0 ? [] : [{
			key,
			message
		}];
	});
	const ofForm = wrongForm(keys, names) ?? (isForAws ? wrongToken(keys, names) : void 0);
	return ofText.length > 0 || ofForm === void 0 ? ofText : [ofForm];
}
function wrongText(text, name) {
	if (ASSIGNMENT.test(text)) return `holds a whole line, such as ${name.toUpperCase().replaceAll("-", "_")}=...; give only what comes after the = sign`;
	if (/^(["']).*\1$/s.test(text)) return "begins and ends with a quote, as part of the key; give the key without quotes";
	if (text.trim() !== text && require_load_sinks.isKeyText(text.trim())) return `${/^\s/.test(text) ? "begins" : "ends"} with a blank or a line break, which no key does`;
	return require_load_sinks.isKeyText(text) ? void 0 : "contains a character that no key has, such as a line break, a space or a typographic quote";
}
function wrongForm({ id, secret }, names) {
	if (!AWS_KEY_ID.test(secret)) return;
	return AWS_KEY_ID.test(id) ? {
		key: "secret",
		message: `holds a key ID, as ${names.id} does; the secret access key is the longer of the two`
	} : {
		key: "id",
		message: `holds the secret access key, and ${names.secret} the key ID: the two are swapped`
	};
}
function wrongToken({ id, token }, names) {
	const [prefix = ""] = AWS_KEY_ID.test(id) ? [id.slice(0, 4)] : [];
	if (prefix === "ASIA" && token === "") return {
		key: "token",
		message: `is missing: ${names.id} begins with ASIA, so these keys are temporary, and AWS takes them only with their session token`
	};
	return prefix === "AKIA" && token !== "" ? {
		key: "token",
		message: `does not belong to these keys: ${names.id} begins with AKIA, so they are permanent, and AWS refuses them with a session token. Is it left over from another login?`
	} : void 0;
}
// src/source/variable-keys.ts
const NAMES = {
	id: "AWS_ACCESS_KEY_ID",
	secret: "AWS_SECRET_ACCESS_KEY",
	token: "AWS_SESSION_TOKEN"
};
function requireKeyForm(variables, stsEndpoint) {
	const { [NAMES.id]: id = "", [NAMES.secret]: secret = "", [NAMES.token]: token = "", AWS_PROFILE = "" } = variables;
	const [problem] = id !== "" && secret !== "" && AWS_PROFILE === "" ? keyProblems({
		id,
		secret,
		token
	}, NAMES, stsEndpoint !== void 0 && require_load_credential_process.isHostOfAws(stsEndpoint.hostname)) : [];
	if (problem !== void 0) {
		const { key, message } = problem;
		throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: `${NAMES[key]} in the environment ${message}.`,
			hint: `Look at the step, the env: or the secret that ${NAMES[key]} comes from.`
		});
	}
}
// src/source/ambient.ts
const ambient = defineSource({
	kind: "ambient",
	name: "ambient credentials",
	proof: "credentials",
	inputs: [],
	isFallback: true,
	readsAwsProfile: true,
	choose: () => ({ kind: "ambient" }),
	open: (_choice, world) => ambientCredentials(world, "anything"),
	renewal: {
		schema: (v) => v.strictObject({ kind: v.literal("ambient") }),
		readsEnvironment: true,
		identity: "of-credentials"
	}
});
const ALIKE = [
	"CREDENTIALS_SSO",
	"CREDENTIALS_PROFILE_SSO",
	"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID"
];
const OF_CONTAINER = "CREDENTIALS_HTTP";
function areAlike({ $source = {} }, environment) {
	const features = Object.keys($source);
	if (features.includes(OF_CONTAINER)) return !isFromProgramHere(environment);
	return features.length === 0 || features.some((name) => ALIKE.some((beginning) => name.startsWith(beginning)));
}
function isFromProgramHere({ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative = "", AWS_CONTAINER_CREDENTIALS_FULL_URI: url = "", AWS_CONTAINER_AUTHORIZATION_TOKEN: token = "", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile = "" }) {
	return relative === "" && URL.canParse(url) && require_start_main.isLoopback(new URL(url).hostname) && (token !== "" || tokenFile !== "");
}
function concealed(found, { runner, now }) {
	const { conceal, environment, log } = runner;
	const { accessKeyId, secretAccessKey, sessionToken } = found;
	if (![
		accessKeyId,
		secretAccessKey,
		sessionToken ?? "none"
	].every(require_load_sinks.isKeyText)) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: "the keys hold a character that no key has, such as a line break or a space",
		hint: "Look at what provides them: a container or instance endpoint, a credential_process, or a profile file."
	});
	if (found.expiration !== void 0 && found.expiration.getTime() <= now()) log.warning(`The credentials to start from were over at ${require_load_credential_process.isoSeconds(found.expiration)}, by the clock of this machine: AWS refuses them, unless that clock is fast. Whatever provides them has to get new ones; for keys in variables, AWS_CREDENTIAL_EXPIRATION may be left over from others.`);
	return {
		accessKeyId: conceal(found.accessKeyId),
		secretAccessKey: conceal(found.secretAccessKey),
		...require_load_basics.withoutUndefined({
			sessionToken: found.sessionToken === void 0 ? void 0 : conceal(found.sessionToken),
			expiration: found.expiration
		}),
		...areAlike(found, environment) ? { areAlike: true } : {}
	};
}
function ambientCredentials(world, wants) {
	const { runner, retry } = world;
	return {
		kind: "credentials",
		name: "ambient credentials",
		async credentials() {
			const ignored = world.ignoreEnvironment ? require_load_sinks.KEY_VARIABLES : [];
			requireWhole(runner.environment, ignored);
			unusedIdentityWarnings(runner.environment, ignored).forEach(world.onUnused);
			if (!world.ignoreEnvironment) requireKeyForm(runner.environment, world.stsEndpoint);
			const looking = () => "looking for ambient credentials";
			await retry.deadline.guard(requireRegularTokenFiles(runner.environment, profileOf(runner.environment)), looking);
			try {
				const found = await retry.deadline.guard(provide$1(world), looking);
				const { placeOf } = await Promise.resolve().then(() => require("./found-in-EgUcXEC-.js")).then((n) => n.found_in_exports);
				const foundIn = await placeOf(Object.keys(found.$source ?? {}), runner.environment);
				return {
					...concealed(found, world),
					...require_load_basics.withoutUndefined({ foundIn })
				};
			} catch (error) {
				const { ambientFailure } = await Promise.resolve().then(() => require("./ambient-failure-CNn2MVp-.js"));
				throw await ambientFailure(error, world, wants);
			}
		}
	};
}
function profileOf({ AWS_PROFILE: named = "" }) {
	return named === "" ? "default" : named;
}
async function provide$1({ ignoreEnvironment, runner, http, stsEndpoint, region }) {
	const hidden = await hiddenFromPrograms(runner.environment, profileOf(runner.environment));
	runner.hide([...hidden, ...ignoreEnvironment ? require_load_sinks.KEY_VARIABLES : []]);
	const { defaultProvider } = await Promise.resolve().then(() => require("./defaultProvider-DW9JR3BA.js"));
	const { init, asked } = providerConfig(await http.handlerFor(stsEndpoint), region);
	return defaultProvider(init)(asked);
}
function providerConfig(requestHandler, region) {
	return {
		init: {
			clientConfig: { requestHandler },
			parentClientConfig: {
				region,
				requestHandler
			}
		},
		asked: { callerClientConfig: { region: () => Promise.resolve(region) } }
	};
}
// src/source/fixed-credentials.ts
function fixedCredentials(name, credentials) {
	return {
		kind: "credentials",
		name,
		credentials: () => Promise.resolve(credentials)
	};
}
// src/source/environment.ts
const environment = defineSource({
	kind: "environment",
	name: "credentials in the environment",
	proof: "credentials",
	inputs: ["role-chaining"],
	choose: ({ inputs }) => inputs["role-chaining"] === true ? { kind: "environment" } : void 0,
	open: (_choice, world) => {
		const { runner, ignoreEnvironment } = world;
		const found = ignoreEnvironment ? void 0 : environmentCredentials(runner.environment, runner.conceal);
		if (found === void 0) return ambientCredentials(world, "environment");
		requireKeyForm(runner.environment, world.stsEndpoint);
		return fixedCredentials("the credentials in the environment", found);
	},
	renewal: {
		schema: (v) => v.strictObject({ kind: v.literal("environment") }),
		readsEnvironment: true,
		identity: "of-credentials"
	}
});
function environmentCredentials(variables, conceal) {
	const { AWS_ACCESS_KEY_ID: id = "", AWS_SECRET_ACCESS_KEY: secret = "", AWS_SESSION_TOKEN: token = "", AWS_PROFILE: profile = "" } = variables;
	if (id === "" || secret === "" || profile !== "") return;
	if (![
		id,
		secret,
		token
	].every((text) => text === "" || require_load_sinks.isKeyText(text))) requireKeyForm(variables);
	return {
		accessKeyId: conceal(id),
		secretAccessKey: conceal(secret),
		...require_load_basics.withoutUndefined({ sessionToken: token === "" ? void 0 : conceal(token) })
	};
}
// src/chain/hop-kinds.ts
const HOP_PARAMETERS = [
	"session-name",
	"policy",
	"policy-arns",
	"external-id",
	"tags",
	"transitive-tag-keys",
	"source-identity",
	"mfa-serial",
	"provided-contexts"
];
const HOP_KINDS = {
	"web-identity": {
		api: "sts:AssumeRoleWithWebIdentity",
		shortName: "web identity",
		by: "web-identity",
		proof: "token",
		carries: [
			"session-name",
			"policy",
			"policy-arns"
		],
		sessionPolicy: require_start_main.TEXT_LIMITS.sessionPolicy,
		duration: require_start_main.DURATION_LIMITS.role,
		schema: (v) => v.strictObject({
			kind: v.literal("web-identity"),
			...commonFields(v),
			...policyField(v),
			sessionName: v.string()
		})
	},
	saml: {
		api: "sts:AssumeRoleWithSAML",
		shortName: "SAML",
		by: "saml",
		proof: "saml",
		carries: ["policy", "policy-arns"],
		sessionPolicy: require_start_main.TEXT_LIMITS.sessionPolicy,
		duration: require_start_main.DURATION_LIMITS.role,
		schema: (v) => v.strictObject({
			kind: v.literal("saml"),
			...commonFields(v),
			...policyField(v),
			providerArn: v.exactOptional(v.string())
		})
	},
	certificate: {
		api: "rolesanywhere:CreateSession",
		shortName: "Roles Anywhere",
		by: "roles-anywhere",
		proof: "certificate",
		carries: ["session-name"],
		sessionPolicy: require_start_main.TEXT_LIMITS.sessionPolicy,
		duration: require_start_main.DURATION_LIMITS.role,
		schema: (v) => v.strictObject({
			kind: v.literal("certificate"),
			...commonFields(v),
			trustAnchorArn: v.string(),
			profileArn: v.string()
		})
	},
	signed: {
		api: "sts:AssumeRole",
		shortName: "AssumeRole",
		by: "assume-role",
		proof: "credentials",
		carries: HOP_PARAMETERS,
		sessionPolicy: require_start_main.TEXT_LIMITS.unrestrictedSessionPolicy,
		duration: require_start_main.DURATION_LIMITS.role,
		schema: (v) => v.strictObject({
			kind: v.literal("signed"),
			...commonFields(v),
			sessionName: v.string(),
			...signedFields(v)
		})
	},
	root: {
		api: "sts:AssumeRoot",
		shortName: "AssumeRoot",
		by: "assume-root",
		proof: "credentials",
		carries: [],
		sessionPolicy: require_start_main.TEXT_LIMITS.sessionPolicy,
		duration: require_start_main.DURATION_LIMITS.root,
		schema: (v) => v.strictObject({
			kind: v.literal("root"),
			...commonFields(v),
			taskPolicyArn: v.string()
		})
	}
};
function byKind(hop, cases) {
	switch (hop.kind) {
		case "web-identity": return cases["web-identity"](hop);
		case "saml": return cases.saml(hop);
		case "certificate": return cases.certificate(hop);
		case "signed": return cases.signed(hop);
		case "root": return cases.root(hop);
	}
}
const FIRST_HOPS = {
	token: "web-identity",
	saml: "saml",
	certificate: "certificate",
	credentials: "signed"
};
function firstHopBy(proof) {
	return FIRST_HOPS[proof];
}
function canCarry({ kind }, parameter) {
	const { carries } = HOP_KINDS[kind];
	return carries.includes(parameter);
}
function apiNameOf({ kind }) {
	return HOP_KINDS[kind].api.replace(/^\w+:/, "");
}
function signedPart(hop) {
	return hop.kind === "signed" ? hop : void 0;
}
function isSigned(hop) {
	return hop.kind === "signed";
}
function commonFields(v) {
	return {
		number: v.pipe(v.number(), v.integer(), v.minValue(1)),
		place: v.string(),
		role: v.variant("kind", [
			v.strictObject({
				kind: v.literal("arn"),
				arn: v.string(),
				account: v.string(),
				name: v.string()
			}),
			v.strictObject({
				kind: v.literal("name"),
				name: v.string(),
				partition: v.string()
			}),
			v.strictObject({
				kind: v.literal("offered"),
				partition: v.string()
			})
		]),
		sessionName: v.exactOptional(v.string()),
		durationSeconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
		longest: v.exactOptional(v.literal(true)),
		region: v.string(),
		policyArns: v.array(v.string())
	};
}
function policyField(v) {
	return { policy: v.exactOptional(v.string()) };
}
function signedFields(v) {
	const secret = v.instance(require_load_credential_process.Secret);
	const tag = v.strictObject({
		key: v.string(),
		value: v.string(),
		origin: v.string(),
		droppable: v.boolean()
	});
	const proof = v.variant("kind", [v.strictObject({
		kind: v.literal("code"),
		code: secret
	}), v.strictObject({
		kind: v.literal("seed"),
		seed: secret
	})]);
	return {
		...policyField(v),
		chained: v.picklist([
			"yes",
			"no",
			"unknown"
		]),
		externalId: v.exactOptional(v.string()),
		tags: v.array(tag),
		transitiveTagKeys: v.array(v.string()),
		inheritedTags: v.array(tag),
		sourceIdentity: v.exactOptional(v.string()),
		mfa: v.exactOptional(v.strictObject({
			serial: v.string(),
			proof
		})),
		providedContexts: v.array(v.strictObject({
			providerArn: v.string(),
			contextAssertion: secret
		}))
	};
}
// src/chain/plan/fields.ts
function checkText(name, value, limit, complain, shown = "shown") {
	const violation = require_start_main.violationOf(value, limit);
	if (violation !== void 0) complain(`${name}${shown === "shown" ? ` ${require_start_main.quote(value)}` : ""} ${violation}`);
}
function planText(name, typed, field, request, complain) {
	const parts = require_start_main.parseTemplate(typed);
	if ("problem" in parts) {
		complain(`${name} ${require_start_main.quote(typed)} ${parts.problem}`);
		return typed;
	}
	const text = require_start_main.fillVariables(parts, field, request.facts);
	const missing = request.unknownVariables === "problem" ? require_start_main.missingVariables(text) : [];
	if (missing.length > 0) complain(`${name} ${require_start_main.quote(typed)}: this runner does not provide ${missing.map((each) => `{${each}}`).join(", ")}`);
	if (require_start_main.pendingClaims(text).length > 0 && request.source.proof !== "token") complain(`${name} ${require_start_main.quote(typed)}: {claim:...} needs a web identity token, and this chain does not start from one`);
	if (typeof text === "string") checkText(name, text, require_start_main.TEXT_LIMITS[field], (message) => {
		complain(`${message}${templateAdvice(text, field, request.facts)}`);
	});
	return text;
}
function templateAdvice(text, field, facts) {
	const fact = require_start_main.factIn(text, field, facts);
	return fact === void 0 ? "" : `; it holds a value of this job: the template {${fact}} in its place replaces what AWS does not allow`;
}
function partitionOf(request) {
	return require_load_credential_process.partitionOfRegion(request.region ?? "").name;
}
function checkArn(arn, request, complain) {
	const [, partition] = arn.split(":");
	if (arn.includes("arn:", 1)) complain(`${require_start_main.quote(arn)} holds several ARNs; give one`);
	else if (arn.startsWith("arn:") && partition !== partitionOf(request)) complain(`${require_start_main.quote(arn)} is in partition ${partition ?? ""}, but ${require_start_main.quote(request.region ?? "")} (aws-region) is in ${partitionOf(request)}; a chain cannot leave its partition`);
}
function checkRegionOfChain(region, request, complain) {
	const problem = require_start_main.regionProblem(region);
	if (problem !== void 0) complain(problem);
	else if (require_load_credential_process.partitionOfRegion(region).name !== partitionOf(request)) complain(`the Region ${require_start_main.quote(region)} is in partition ${require_load_credential_process.partitionOfRegion(region).name}, but aws-region is in ${partitionOf(request)}; a chain cannot leave its partition`);
}
function planRole(hop, request, complain) {
	const partition = partitionOf(request);
	if (hop.role === "") return {
		kind: "offered",
		partition
	};
	const unreadable = {
		kind: "name",
		name: hop.role,
		partition
	};
	if (!hop.role.startsWith("arn:")) {
		checkBareName(hop, request, complain);
		return unreadable;
	}
	const role = require_load_credential_process.parseRoleArn(hop.role);
	if (role === void 0) {
		const several = hop.role.includes("arn:", 1) ? ". It holds several" : "";
		complain(`${require_start_main.quote(hop.role)} is not the ARN of a role; one looks like arn:${partition}:iam::111122223333:role/NAME${/[\s,;]/.test(hop.role) ? ", one per line" : ""}${several}`);
		return unreadable;
	}
	checkText("the role", role.arn, require_start_main.TEXT_LIMITS.arn, complain);
	checkArn(role.arn, request, complain);
	return {
		kind: "arn",
		arn: role.arn,
		account: role.account,
		name: role.name
	};
}
function checkBareName(hop, request, complain) {
	if (hop.role.includes("arn:")) complain(`${require_start_main.quote(hop.role)} does not begin with arn: as an ARN does; are there quotes or something else before it?`);
	else if (hop.place !== "role-to-assume") complain(`${require_start_main.quote(hop.role)} is not an ARN; only role-to-assume may be a bare role name`);
	else if (request.source.proof === "token") complain(`${require_start_main.quote(hop.role)} is a bare role name, but a web identity token does not say which account it is in; give the ARN`);
	else if (request.source.proof === "certificate") complain(`${require_start_main.quote(hop.role)} is a bare role name, but a certificate does not say which account it is in; give the ARN`);
	else if (!/^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/.test(hop.role)) complain(`${require_start_main.quote(hop.role)} is neither the ARN nor the name of a role`);
}
function parametersOf(hop) {
	const given = {
		"session-name": hop.sessionName !== void 0,
		policy: hop.policy !== void 0,
		"policy-arns": hop.policyArns.length > 0,
		"external-id": hop.externalId !== void 0,
		tags: hop.tags.length > 0,
		"transitive-tag-keys": hop.transitiveTagKeys.length > 0,
		"source-identity": hop.sourceIdentity !== void 0,
		"mfa-serial": hop.mfa !== void 0,
		"provided-contexts": hop.providedContexts.length > 0
	};
	return HOP_PARAMETERS.filter((parameter) => given[parameter]);
}
const LIMITING_INPUTS = new Map([["policy", "inline-session-policy"], ["policy-arns", "managed-session-policies"]]);
function checkCarried(hop, kind, complain) {
	const isInput = hop.place === "role-to-assume";
	for (const parameter of parametersOf(hop).filter((each) => !canCarry({ kind }, each))) {
		const input = LIMITING_INPUTS.get(parameter);
		if (!isInput || input !== void 0) complain(`${isInput ? "" : `${parameter} `}cannot be given: this hop is by ${HOP_KINDS[kind].shortName}, and ${apiNameOf({ kind })} has no such parameter`, isInput ? input : void 0);
	}
}
function planCommon(hop, request, complain) {
	if (hop.region !== void 0) checkRegionOfChain(hop.region, request, complain);
	return {
		place: hop.place,
		role: planRole(hop, request, complain),
		region: hop.region ?? request.region ?? "",
		policyArns: hop.policyArns
	};
}
function planSessionName(hop, request, complain) {
	return hop.sessionName === void 0 ? planText("", request.sessionName, "roleSessionName", request, () => void 0) : planText("the session name", hop.sessionName, "roleSessionName", request, complain);
}
// src/chain/plan/tags.ts
function planTags(hop, inherited, request, complain) {
	const own = userTags(hop.tags, inherited, request, complain);
	const all = [...hop.defaults === "all" ? defaultsBeside(own, request, complain) : [], ...own];
	const transitive = new Set();
	for (const { key, place } of hop.transitiveTagKeys) {
		if (key === "*") {
			all.forEach((tag) => transitive.add(tag.key));
			continue;
		}
		const tag = findTag(all, key);
		const named = hop.defaults === "named" ? findTag(defaultsOf(request), key) : void 0;
		if (tag !== void 0) transitive.add(tag.key);
		else if (findTag(inherited, key) !== void 0) continue;
		else if (named !== void 0) {
			all.push(named);
			transitive.add(named.key);
		} else if (!require_start_main.isDefaultTagKey(key)) complain(`${require_start_main.quote(key)} is neither a tag of this hop, nor a default tag, nor inherited`, place);
	}
	if (all.length > require_start_main.LIST_LIMITS.tags) complain(`${all.length} session tags (default ones included); at most ${require_start_main.LIST_LIMITS.tags} are allowed`);
	return {
		tags: all,
		transitiveTagKeys: [...transitive]
	};
}
function userTags(requested, inherited, request, complain) {
	const planned = [];
	for (const { key, value, place } of requested) {
		const here = (message) => {
			complain(message, place);
		};
		checkText("the tag key", key, require_start_main.TEXT_LIMITS.tagKey, here);
		if (key.toLowerCase().startsWith("aws:")) here(`the tag key ${require_start_main.quote(key)} begins with ${require_start_main.RESERVED_TAG_KEY_PREFIX}, which AWS keeps for itself`);
		const tag = {
			key,
			value: planText(`the value of tag ${require_start_main.quote(key)}`, value, "tagValue", request, here),
			origin: place,
			droppable: false
		};
		const traveling = findTag(inherited, key);
		if (findTag(planned, key) !== void 0) here(`the tag ${require_start_main.quote(key)} is given twice (AWS compares keys without case)`);
		else if (traveling === void 0) planned.push(tag);
		else if (require_start_main.showText(traveling.value) !== require_start_main.showText(tag.value)) here(`the tag ${require_start_main.quote(key)} cannot become ${require_start_main.quote(require_start_main.showText(tag.value))}: it arrives as ${require_start_main.quote(require_start_main.showText(traveling.value))}, transitive from ${traveling.origin}, and AWS does not let a later hop change it`);
	}
	return planned;
}
function defaultsOf({ defaultTags }) {
	return defaultTags.map((tag) => ({
		...tag,
		origin: "default"
	}));
}
function defaultsBeside(own, request, complain) {
	const defaults = defaultsOf(request);
	for (const tag of own) if (defaults.length > 0 && require_start_main.isDefaultTagKey(tag.key)) complain(`the tag ${require_start_main.quote(tag.key)} is one of the default tags of this hop and cannot be given`, tag.origin);
	return defaults;
}
function findTag(tags, key) {
	return tags.find((tag) => sameKey(tag.key, key));
}
function sameKey(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// src/chain/plan/tree.ts
function treesOf(targets) {
	const roots = new Map();
	const keys = new Map();
	for (const target of targets) {
		let level = roots;
		let branch;
		for (const hop of target.hops) {
			const key = keys.get(hop) ?? keyOf(hop);
			keys.set(hop, key);
			branch = level.get(key) ?? {
				hop,
				ends: [],
				children: new Map()
			};
			level.set(key, branch);
			level = branch.children;
		}
		branch?.ends.push(target);
	}
	return [...roots.values()].map(nodeOf);
}
function nodeOf({ hop, ends, children }) {
	const nodes = [...children.values()].map(nodeOf);
	return {
		hop,
		ends,
		children: nodes,
		of: Math.max(hop.number, ...nodes.map(({ of }) => of))
	};
}
function pathOf(hops) {
	return hops.reduceRight((next, hop) => ({
		hop,
		of: hops.length,
		ends: [],
		children: next === void 0 ? [] : [next]
	}), void 0);
}
function treesOfPlan({ hops, targets }) {
	const path = pathOf(hops);
	return targets.length > 0 ? treesOf(targets) : path === void 0 ? [] : [path];
}
function targetsBelow({ ends, children }) {
	return [...ends, ...children.flatMap(targetsBelow)];
}
function nodesOf(trees) {
	return trees.flatMap((node) => [node, ...nodesOf(node.children)]);
}
function mfaHopsOf(trees) {
	return nodesOf(trees).flatMap(({ hop }) => isSigned(hop) && hop.mfa !== void 0 ? [{
		...hop,
		mfa: hop.mfa
	}] : []);
}
function sourceIdentitiesOn(trees, hopOf = ({ hop }) => hop) {
	const found = new Map();
	const visit = (node, before) => {
		const own = signedPart(hopOf(node))?.sourceIdentity;
		const text = own ?? before;
		if (text !== void 0) found.set(node, {
			text,
			isSetHere: own !== void 0
		});
		node.children.forEach((child) => {
			visit(child, text);
		});
	};
	trees.forEach((tree) => {
		visit(tree, void 0);
	});
	return found;
}
function keyOf(hop) {
	const tagsOf = (tags) => tags.map((tag) => ({
		...tag,
		origin: void 0
	}));
	const signed = signedPart(hop);
	const plain = signed && {
		tags: tagsOf(signed.tags),
		inheritedTags: tagsOf(signed.inheritedTags)
	};
	return JSON.stringify([{
		...hop,
		...plain,
		place: void 0
	}, secretsOf(hop).map(fingerprintOf)]);
}
function secretsOf(hop) {
	const { mfa, providedContexts = [] } = signedPart(hop) ?? {};
	return [...mfa === void 0 ? [] : [mfa.proof.kind === "code" ? mfa.proof.code : mfa.proof.seed], ...providedContexts.map(({ contextAssertion }) => contextAssertion)];
}
function fingerprintOf(secret) {
	return (0, node_crypto.createHash)("sha256").update(secret.reveal()).digest("base64");
}
// src/chain/plan/duration.ts
function planDuration(hop, request, { chained, limits: { min, max } }, complain) {
	const asked = hop.durationSeconds;
	if (asked === void 0) {
		if (chained !== "yes" && request.durationSeconds === void 0 && request.keepsFirstHopLong === true) return {
			durationSeconds: max,
			longest: true
		};
		const wanted = request.durationSeconds ?? 3600;
		return { durationSeconds: chained === "yes" ? Math.min(wanted, require_start_main.CHAINED_SESSION_SECONDS) : wanted };
	}
	if (asked < min || asked > max) complain(`duration ${asked} is outside of ${min} to ${max} seconds`);
	else if (chained === "yes" && asked > 3600) complain(`duration ${require_start_main.formatDuration(asked)}: AWS ends the session of a role assumed by another role after one hour (${require_start_main.CHAINED_SESSION_SECONDS} seconds), whatever the role allows. Ask for 1h at most; for a longer job, refresh: process or refresh: server renews the session`);
	return { durationSeconds: asked };
}
function loweredDurations(request, hops) {
	const asked = request.durationSeconds ?? 0;
	const lowered = hops.filter(({ number, durationSeconds }) => durationSeconds < asked && request.hops[number - 1]?.durationSeconds === void 0);
	return lowered.length === 0 ? [] : [`role-duration-seconds: ${asked} lowered to ${require_start_main.CHAINED_SESSION_SECONDS} for ${lowered.map((hop) => `hop ${hop.number}`).join(", ")}, since AWS allows one hour where a role assumes a role.`];
}
// src/chain/plan/advice.ts
const WHY_NOT = {
	token: "a web identity token has claims instead",
	saml: "a SAML assertion has attributes instead",
	certificate: "a certificate has a subject instead",
	credentials: "it goes to a root user"
};
const TAGS_COME_FROM = {
	token: "with a web identity token they come from its claims",
	saml: "with a SAML assertion they come from its attributes",
	certificate: "with a certificate they come from its subject",
	credentials: "it goes to a root user"
};
function checkReach(request, hops, problems) {
	if (request.renewed && request.hops.length === 0 && problems.isEmpty) problems.add("refresh", "has nothing to renew: no role is assumed. Set role-to-assume, or refresh to none");
	const { sourceIdentity, mfa } = request.firstSignedHop;
	for (const [input, value] of [["source-identity", sourceIdentity], ["mfa-serial", mfa]]) if (value !== void 0 && hops.length > 0 && !hops.some((hop) => canCarry(hop, input))) problems.add(input, `no hop of this chain can carry it: ${WHY_NOT[request.source.proof]}`);
	const role = hops.at(-1)?.role;
	const { allowedAccountIds } = request;
	const unreadable = allowedAccountIds.filter((account) => !/^\d{12}$/.test(account));
	for (const account of unreadable) problems.add("allowed-account-ids", `${require_start_main.quote(account)} is not an account id (12 digits; put it in quotes if it begins with 0)`);
	if (unreadable.length > 0) return;
	if (role?.kind === "arn" && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account)) problems.add("allowed-account-ids", `the chain ends in account ${role.account}, which is not one of ${allowedAccountIds.join(", ")}`);
}
function checkTargets(targets, { mfaSession }, problems) {
	const places = new Map();
	for (const { name, place } of targets) {
		const other = places.get(name);
		if (other !== void 0) problems.add(place, `there is another target called ${require_start_main.quote(name)}: ${other}`);
		places.set(name, place);
	}
	const proving = mfaSession === void 0 ? mfaHopsOf(treesOf(targets)).length : 0;
	if (proving > 1) problems.add("mfa-serial", `${proving} hops would use MFA, and AWS accepts a code only once. Use MFA on a hop that all targets share: role-to-assume, or the first of role-chain; or start from long-term keys, which can have one session with MFA for all`);
}
function warningsOf(request, hops) {
	const { tags, transitiveTagKeys, skipTagging } = request.firstSignedHop;
	const inputs = [...new Set(tags.map((tag) => tag.place)), ...transitiveTagKeys.length > 0 ? ["transitive-tag-keys"] : []];
	const first = request.hops[0];
	const warnings = [];
	if (inputs.length > 0 && firstWithTags(hops) === void 0) warnings.push(`${inputs.join(" and ")}: not sent, since ${hops.length === 0 ? "no role is assumed" : `no hop of this chain can carry tags: ${TAGS_COME_FROM[request.source.proof]}`}.`);
	else if (inputs.length > 0 && skipTagging) warnings.push(`${inputs.join(" and ")}: not sent, since role-skip-session-tagging is true.`);
	if (hops[0] !== void 0 && !canCarry(hops[0], "external-id") && first?.externalId !== void 0 && first.place === "role-to-assume") warnings.push(`role-external-id: not sent, since ${apiNameOf(hops[0])} has no external id.`);
	return [
		...warnings,
		...repeatedRoles(hops),
		...largePolicies(hops),
		...codesOfOneUse(request, hops)
	];
}
function repeatedRoles(hops) {
	return hops.flatMap(({ role, place }, index) => {
		const before = hops[index - 1]?.role;
		return role.kind === "arn" && before?.kind === "arn" && before.arn === role.arn ? [`${place}: assumes ${role.arn}, which the hop before it has assumed already; a role may do that only if its trust policy names itself. A chain of profiles or of a config file continues from the end of role-to-assume and role-chain.`] : [];
	});
}
function codesOfOneUse({ renewed }, hops) {
	return hops.filter((hop) => renewed && signedPart(hop)?.mfa?.proof.kind === "code").map(({ number }) => `mfa-code: AWS accepts a code only once, so hop ${number} cannot be renewed when its session ends. With mfa-secret it can.`);
}
const DOCUMENTED_POLICY_CHARACTERS = 2048;
function largePolicies(hops) {
	return hops.filter(({ policy = "", policyArns }) => policy.length + policyArns.join("").length > DOCUMENTED_POLICY_CHARACTERS).map(({ number }) => `Hop ${number}: its session policies have more than the ${DOCUMENTED_POLICY_CHARACTERS} characters that AWS documents as the limit; AWS may refuse them.`);
}
function noticesOf(request, hops) {
	return [...loweredDurations(request, hops), ...missingDefaultTags(request, hops)];
}
function missingDefaultTags(request, hops) {
	const first = firstWithTags(hops);
	const { transitiveTagKeys, skipTagging } = request.firstSignedHop;
	if (first === void 0 || skipTagging || request.defaultTags.length === 0) return [];
	const missing = transitiveTagKeys.filter((key) => require_start_main.isDefaultTagKey(key) && findTag(first.tags, key) === void 0);
	return missing.length === 0 ? [] : [`transitive-tag-keys: ${missing.join(", ")} left out, since this job has no value for it.`];
}
function firstWithTags(hops) {
	const first = hops.find((hop) => canCarry(hop, "tags"));
	return first && signedPart(first);
}
// src/aws/policy-arn.ts
const NAME$1 = /^(?:(?:aws|\d{12}):)?(?:policy\/)?(?<path>(?:[\w+=,.@-]+\/)*)(?<name>[\w+=,.@-]{1,128})$/;
const JOB_FUNCTIONS = [
	"Billing",
	"DataScientist",
	"DatabaseAdministrator",
	"NetworkAdministrator",
	"SupportUser",
	"SystemAdministrator",
	"ViewOnlyAccess"
];
function policyMeantBy(text, partition) {
	if (text.startsWith("arn:")) return /:iam::\d{12}:role\//.test(text) ? "is the ARN of a role, not of a managed policy" : void 0;
	if (text.includes("arn:")) return "does not begin with arn: as an ARN does; is there a quote, a dash or something else before it?";
	if (/^[{[]/.test(text)) return "is part of the text of a policy; that goes into inline-session-policy (policy in a hop)";
	const { path = "", name } = NAME$1.exec(text)?.groups ?? {};
	return name === void 0 ? void 0 : namedPolicy(path, name, partition);
}
function namedPolicy(path, name, partition) {
	return `is the name of a policy, not its ARN; if the policy is AWS's, that is arn:${partition}:iam::aws:policy/${`${path === "" && JOB_FUNCTIONS.includes(name) ? "job-function/" : path}${name}`}; if it is your own, it is like ${`arn:${partition}:iam::111122223333:policy/${path}${name}`}`;
}
// src/text/json-words.ts
const CLOSING = {
	"{": "}",
	"[": "]"
};
const COMMENT = /^(?:\/\/|\/\*|#)/;
const QUOTE = /^['`\u2018-\u201F\u00AB]/;
const letter = require_load_basics.unicodePattern(String.raw`^[\p{L}\p{S}\p{P}]`, "u");
function oddValue(rest) {
	const [first = ""] = rest;
	if (QUOTE.test(rest)) return `a text begins and ends with ", not with ${first}`;
	if (COMMENT.test(rest)) return "JSON has no comments";
	if (/^(?:True|False|None)\b/.test(rest)) return "JSON writes true, false and null";
	if (/^(?:\$[{(]|<)/.test(rest)) return "this looks like a placeholder that nothing has replaced";
	if (/^[+.\d-]/.test(rest)) return "this is not a number as JSON writes them; a text has to be in double quotes";
	if (/^[}\],:]/.test(rest)) return `a value is missing before this ${first}`;
	return letter().test(rest) ? "a text has to be in double quotes" : `the character U+${hex(first)} has no meaning outside of quotes`;
}
function oddKey(rest) {
	return /^[\w$]/.test(rest) && !rest.startsWith("${") ? "a key has to be in double quotes" : oddValue(rest);
}
function oddAfterValue(rest, opened, where) {
	const closing = CLOSING[opened] ?? "";
	if (/^[}\]]/.test(rest)) return `this ${rest.charAt(0)} cannot close the ${opened} of ${where}, which needs its ${closing} first`;
	return COMMENT.test(rest) ? "JSON has no comments" : `a comma or a ${closing} is missing before this`;
}
function oddAtEnd(rest) {
	if (/^[}\]]/.test(rest)) return `this ${rest.charAt(0)} closes nothing`;
	return COMMENT.test(rest) ? "JSON has no comments" : "the JSON has ended before this";
}
function oddInText(character) {
	switch (character) {
		case "\\": return "a \\ is written \\\\ in JSON";
		case "	": return "a tab in quotes is written \\t";
		case "":
		case "\r":
		case "\n": return;
		default: return `the character U+${hex(character)} has to be escaped in quotes`;
	}
}
function hex(character) {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
// src/text/json-mistake.ts
function findJsonMistake(text) {
	return new Scan(text).run();
}
const SPACE = /[ \t\n\r]*/y;
const WORD$1 = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const AHEAD = 8;
const MAX_LISTED = 5;
var Scan = class {
	#text;
	#at = 0;
	#expected = "value";
	#open = [];
	constructor(text) {
		this.#text = text;
	}
	run() {
		let found;
		while (found === void 0) {
			this.#skip(SPACE);
			if (this.#at >= this.#text.length) return this.#expected === "end of text" ? void 0 : this.#endsEarly();
			found = this.#step();
		}
		return found;
	}
	#step() {
		switch (this.#expected) {
			case "item or end": return this.#next() === "]" ? this.#close() : this.#value();
			case "value": return this.#value();
			case "key or end": return this.#next() === "}" ? this.#close() : this.#key();
			case "key": return this.#key();
			case "colon": return this.#next() === ":" ? this.#move("value") : this.#here("a key has ':' after it");
			case "comma or end": return this.#afterValue();
			case "end of text": return this.#here(oddAtEnd(this.#rest()));
		}
	}
	#value() {
		const next = this.#next();
		if (next === "{" || next === "[") {
			this.#open.push(this.#at);
			return this.#move(next === "{" ? "key or end" : "item or end");
		}
		if (next === "\"") return this.#string() ?? this.#valueEnds();
		return this.#skip(WORD$1) ? this.#valueEnds() : this.#here(oddValue(this.#rest()));
	}
	#key() {
		if (this.#next() !== "\"") return this.#here(oddKey(this.#rest()));
		this.#expected = "colon";
		return this.#string();
	}
	#afterValue() {
		const bracket = this.#open.at(-1) ?? 0;
		const opened = this.#text.charAt(bracket);
		if (this.#next() === CLOSING[opened]) return this.#close();
		if (this.#next() !== ",") return this.#here(oddAfterValue(this.#rest(), opened, this.#lineOf(bracket)));
		const comma = this.#at;
		this.#move(opened === "{" ? "key" : "value");
		this.#skip(SPACE);
		return ["}", "]"].includes(this.#next()) ? {
			offset: comma,
			message: `nothing comes after this comma but ${this.#next()}; remove the comma`
		} : void 0;
	}
	#string() {
		const start = this.#at;
		this.#at += 1;
		for (;;) {
			const code = this.#text.charCodeAt(this.#at);
			if (code === 34) {
				this.#at += 1;
				return;
			}
			if (code >= 32 && code !== 92) this.#at += 1;
			else if (!this.#skip(ESCAPE)) {
				const why = oddInText(this.#next());
				return why === void 0 ? {
					offset: start,
					message: "the quote that opens here is not closed on its line"
				} : this.#here(why);
			}
		}
	}
	#close() {
		this.#open.pop();
		this.#at += 1;
		return this.#valueEnds();
	}
	#valueEnds() {
		this.#expected = this.#open.length === 0 ? "end of text" : "comma or end";
	}
	#move(expected) {
		this.#at += 1;
		this.#expected = expected;
	}
	#endsEarly() {
		const offset = this.#text.trimEnd().length;
		const last = this.#open.at(-1);
		if (last === void 0) return {
			offset,
			message: "the text ends here"
		};
		const missing = this.#open.map((at) => CLOSING[this.#text.charAt(at)] ?? "").toReversed();
		return {
			offset,
			message: `the text ends here without ${missing.length > MAX_LISTED ? `${missing.length} closing brackets` : missing.join(" ")}: ${`the ${this.#text.charAt(last)} of ${this.#lineOf(last)} is not closed`}`
		};
	}
	#here(message) {
		return {
			offset: this.#at,
			message
		};
	}
	#next() {
		return this.#text.charAt(this.#at);
	}
	#rest() {
		return this.#text.slice(this.#at, this.#at + AHEAD);
	}
	#lineOf(offset) {
		return `line ${this.#text.slice(0, offset).split("\n").length}`;
	}
	#skip(pattern) {
		pattern.lastIndex = this.#at;
		const length = pattern.exec(this.#text)?.[0].length ?? 0;
		this.#at += length;
		return length > 0;
	}
};
// src/text/mark.ts
function markAt(text, offset) {
	const before = text.slice(0, offset);
	return {
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n")
	};
}
function lineAndColumn({ line, column }) {
	return `line ${line}, column ${column}`;
}
// src/text/json.ts
function readJson(text) {
	try {
		return {
			kind: "value",
			value: JSON.parse(text)
		};
	} catch {
		return {
			kind: "broken",
			why: whyBroken(text)
		};
	}
}
function readJsonObject(text) {
	const reading = readJson(text);
	if (reading.kind === "broken") return {
		kind: "broken",
		why: `is not a JSON object: ${reading.why}`
	};
	const { value } = reading;
	return typeof value === "object" && value !== null && !Array.isArray(value) ? {
		kind: "value",
		value
	} : {
		kind: "broken",
		why: `is not a JSON object, {...}, but ${nameOf(value)}`
	};
}
function nameOf(value) {
	if (typeof value === "string") return value.trimStart().startsWith("{") ? "a text that holds one: it was encoded twice" : "a text in quotes";
	return Array.isArray(value) ? "a list, [...]" : value === null ? "null" : `a ${typeof value}`;
}
function whyBroken(text) {
	if (text.trim() === "") return "it is empty";
	if (/^file(?:b)?:\/\//.test(text)) return "it names a file, which is not read; give the text that is in the file";
	const mistake = findJsonMistake(text);
	return mistake === void 0 ? "it is nested too deeply" : `${lineAndColumn(markAt(text, mistake.offset))}: ${mistake.message}${shown(text, mistake.offset)}`;
}
const MAX_LINE_LENGTH = 120;
function shown(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", offset);
	const line = text.slice(start, end === -1 ? void 0 : end).replace(/\r$/, "");
	return line.trim() === "" || line.length > MAX_LINE_LENGTH ? "" : `, in ${require_start_main.quote(line)}`;
}
// src/chain/plan/policies.ts
const POLICY_ARN = /^arn:[a-z-]+:iam::(?:aws|\d{12}):policy\/(?!.*arn:)(?:[\u0021-\u002B\u002D-\u007E]+\/)?[\w+=,.@-]+$/;
function planPolicies(hop, limit, request, complain) {
	const ofInput = (name) => {
		return (message) => {
			complain(message, hop.place === "role-to-assume" ? name : void 0);
		};
	};
	const aboutArns = ofInput("managed-session-policies");
	if (hop.policyArns.length > require_start_main.LIST_LIMITS.policyArns) aboutArns(`${hop.policyArns.length} managed session policies; at most ${require_start_main.LIST_LIMITS.policyArns} are allowed`);
	for (const arn of hop.policyArns) checkPolicyArn(arn, request, aboutArns);
	return hop.policy === void 0 ? void 0 : planPolicy(hop.policy, limit, ofInput("inline-session-policy"));
}
function checkPolicyArn(arn, request, complain) {
	const meant = policyMeantBy(arn, partitionOf(request));
	if (meant !== void 0) {
		complain(`${require_start_main.quote(arn)} ${meant}`);
		return;
	}
	checkText("the managed session policy", arn, require_start_main.TEXT_LIMITS.arn, complain);
	if (POLICY_ARN.test(arn)) checkArn(arn, request, complain);
	else if (require_start_main.violationOf(arn, require_start_main.TEXT_LIMITS.arn) === void 0) complain(`${require_start_main.quote(arn)} is not the ARN of one managed policy; give one per line`);
}
function planPolicy(text, limit, complain) {
	const reading = readJsonObject(text);
	if (reading.kind === "broken") {
		complain(`the session policy ${reading.why}${meantBy(text)}`);
		return text;
	}
	const policy = text.length > limit.max ? JSON.stringify(reading.value) : text;
	checkText("the session policy", policy, limit, complain, "secret");
	return policy;
}
function meantBy(text) {
	if (/^"?arn:/.test(text)) return ". ARNs of policies go into managed-session-policies (policy-arns in a hop)";
	return /^(?:Version|Statement|Id):/m.test(text) ? ". It looks like YAML; in a hop mapping, policy may be that" : "";
}
// src/chain/plan/mfa-session.ts
const SECONDS_FOR_CHAIN = 900;
const SECONDS_FOR_JOB = 43200;
function checkMfa({ serial, proof }, request, complain) {
	const of = (place) => (message) => {
		complain(message, place);
	};
	checkText("the MFA serial number", serial, require_start_main.TEXT_LIMITS.serialNumber, of("mfa-serial"));
	checkArn(serial, request, of("mfa-serial"));
	if (proof.kind === "code") checkText("the MFA code", proof.code.reveal(), require_start_main.TEXT_LIMITS.tokenCode, of("mfa-code"), "secret");
	else if (!/^[A-Z2-7\s-]{16,}=*$/i.test(proof.seed.reveal())) of("mfa-secret")("the MFA seed is not Base32 (letters A-Z and digits 2-7, at least 16 of them)");
}
function withSharedMfa(request, plan) {
	const mfa = isPossible(request) ? sharedMfa(request, plan) : void 0;
	return mfa === void 0 ? request : {
		...request,
		mfaSession: mfa
	};
}
function isPossible({ source, sourceIsTemporary, firstSignedHop, hops, targets }) {
	const all = [...hops, ...targets.flatMap((target) => target.hops)];
	return source.proof === "credentials" && sourceIsTemporary !== true && (firstSignedHop.mfa !== void 0 || all.some(({ mfa }) => mfa !== void 0));
}
function sharedMfa(request, plan) {
	if (request.hops.length === 0 && request.targets.length === 0) return request.firstSignedHop.mfa;
	const proving = mfaHopsOf(treesOf(plan(request).targets));
	const [first, ...others] = proving;
	return first !== void 0 && others.length > 0 && proving.every(({ number, mfa }) => number === 1 && isSame(mfa, first.mfa)) ? first.mfa : void 0;
}
function isSame(one, other) {
	return one.serial === other.serial && secretOf(one) === secretOf(other);
}
function secretOf({ proof }) {
	return proof.kind === "code" ? `code ${proof.code.reveal()}` : `seed ${proof.seed.reveal()}`;
}
function planMfaSession(request, problems) {
	const { mfaSession: mfa, durationSeconds, hops, targets } = request;
	if (mfa === void 0) return {};
	if (hops.length > 0 || targets.length > 0) return { mfaSession: {
		...mfa,
		durationSeconds: SECONDS_FOR_CHAIN
	} };
	checkMfa(mfa, request, (message, place = "mfa-serial") => {
		problems.add(place, message);
	});
	return { mfaSession: {
		...mfa,
		durationSeconds: durationSeconds ?? SECONDS_FOR_JOB
	} };
}
// src/chain/plan/signed-hop.ts
function planSignedHop(context, request, complain) {
	const { hop, traveling } = context;
	const { number } = hop;
	const chained = chainedAs(number, request);
	const inputs = context.isFirstSigned ? request.firstSignedHop : void 0;
	const tagging = inputs?.skipTagging === true ? void 0 : inputs;
	const isRoleToAssume = hop.place === "role-to-assume";
	const tags = planTags({
		tags: [...hop.tags, ...tagging?.tags ?? []],
		transitiveTagKeys: [...hop.transitiveTagKeys.map((key) => ({ key })), ...(tagging?.transitiveTagKeys ?? []).map((key) => ({
			key,
			place: "transitive-tag-keys"
		}))],
		defaults: !isRoleToAssume ? "named" : tagging === void 0 ? "none" : "all"
	}, traveling.tags, request, complain);
	checkSignedFields(hop, request, complain);
	const isOfOneAttempt = (hop.mfa ?? inputs?.mfa) !== void 0;
	return {
		kind: "signed",
		number,
		chained,
		...planCommon(hop, request, complain),
		sessionName: planSessionName(hop, request, complain),
		...planDuration(hop, isOfOneAttempt ? {
			...request,
			keepsFirstHopLong: false
		} : request, {
			chained,
			limits: HOP_KINDS.signed.duration
		}, complain),
		...tags,
		inheritedTags: traveling.tags,
		providedContexts: hop.providedContexts,
		...require_load_basics.withoutUndefined({
			externalId: hop.externalId,
			policy: planPolicies(hop, HOP_KINDS.signed.sessionPolicy, request, complain),
			sourceIdentity: planSourceIdentity(context, request, complain),
			mfa: planMfa(context, request, complain)
		})
	};
}
function chainedAs(number, request) {
	if (number > 1 || request.mfaSession !== void 0) return "yes";
	return request.sourceIsTemporary === false ? "no" : "unknown";
}
function checkSignedFields(hop, request, complain) {
	if (hop.externalId !== void 0) {
		const place = hop.place === "role-to-assume" ? "role-external-id" : void 0;
		checkText("the external id", hop.externalId, require_start_main.TEXT_LIMITS.externalId, (message) => {
			complain(message, place);
		});
	}
	if (hop.providedContexts.length > require_start_main.LIST_LIMITS.providedContexts) complain(`${hop.providedContexts.length} provided contexts; at most ${require_start_main.LIST_LIMITS.providedContexts} are allowed`);
	for (const context of hop.providedContexts) {
		checkText("provider-arn", context.providerArn, require_start_main.TEXT_LIMITS.arn, complain);
		checkArn(context.providerArn, request, complain);
		checkText("context-assertion", context.contextAssertion.reveal(), require_start_main.TEXT_LIMITS.contextAssertion, complain, "secret");
	}
}
function planSourceIdentity({ hop, isFirstSigned, traveling }, request, complain) {
	const ofInput = isFirstSigned ? request.firstSignedHop.sourceIdentity : void 0;
	const typed = hop.sourceIdentity ?? ofInput;
	if (typed === void 0) return;
	if (ofInput !== void 0 && hop.sourceIdentity !== void 0 && ofInput !== hop.sourceIdentity) complain(`${require_start_main.quote(hop.sourceIdentity)} on the hop and ${require_start_main.quote(ofInput)} in the input differ`, "source-identity");
	const value = planText("the source identity", typed, "sourceIdentity", request, (message) => {
		complain(message, hop.sourceIdentity === void 0 ? "source-identity" : void 0);
	});
	const before = traveling.sourceIdentity;
	if (before === void 0) return value;
	if (require_start_main.showText(before.value) !== require_start_main.showText(value)) complain(`the source identity cannot become ${require_start_main.quote(require_start_main.showText(value))}: ${before.place} set ${require_start_main.quote(require_start_main.showText(before.value))}, and AWS keeps it for the whole chain`);
}
function planMfa({ hop, isFirstSigned }, request, complain) {
	const mfa = hop.mfa ?? (isFirstSigned ? request.firstSignedHop.mfa : void 0);
	if (mfa !== void 0) checkMfa(mfa, request, (message, place) => {
		complain(message, hop.mfa === void 0 ? place : void 0);
	});
	return mfa;
}
function carryOn(traveling, hop) {
	const transitive = hop.tags.filter((tag) => hop.transitiveTagKeys.includes(tag.key));
	const sourceIdentity = hop.sourceIdentity === void 0 ? traveling.sourceIdentity : {
		value: hop.sourceIdentity,
		place: hop.place
	};
	return {
		tags: [...traveling.tags, ...transitive],
		...require_load_basics.withoutUndefined({ sourceIdentity })
	};
}
// src/aws/sign-in.ts
const AUDIENCES = {
	"aws-cn": "https://signin.amazonaws.cn/saml",
	"aws-us-gov": "https://signin.amazonaws-us-gov.com/saml",
	"aws-eusc": "https://signin.amazonaws-eusc.eu/saml"
};
function samlAudience(partition) {
	return AUDIENCES[partition] ?? "https://signin.aws.amazon.com/saml";
}
const PROVIDER_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):saml-provider\/(?<name>[\w.-]{1,128})$/;
function parseSamlProviderArn(arn) {
	const { partition, account, name } = PROVIDER_ARN.exec(arn)?.groups ?? {};
	return partition === void 0 || account === void 0 || name === void 0 ? void 0 : {
		partition,
		account,
		name
	};
}
// src/chain/plan/first-hops.ts
function planWebIdentityHop(hop, request, complain) {
	return {
		kind: "web-identity",
		...planFirst(hop, HOP_KINDS["web-identity"], request, complain),
		sessionName: planSessionName(hop, request, complain)
	};
}
function planSamlHop(hop, request, complain) {
	const { samlProviderArn: providerArn } = request;
	const planned = planFirst(hop, HOP_KINDS.saml, request, complain);
	if (providerArn !== void 0) checkProvider(providerArn, planned.role, request, (message) => {
		complain(message, "saml-provider-arn");
	});
	return {
		kind: "saml",
		...planned,
		...require_load_basics.withoutUndefined({ providerArn })
	};
}
function checkProvider(arn, role, request, complain) {
	const provider = parseSamlProviderArn(arn);
	if (provider === void 0) {
		complain(`${require_start_main.quote(arn)} is not the ARN of a SAML provider; one looks like arn:${partitionOf(request)}:iam::111122223333:saml-provider/NAME`);
		return;
	}
	checkArn(arn, request, complain);
	if (role.kind === "arn" && role.account !== provider.account) complain(`${require_start_main.quote(arn)} is in account ${provider.account}, and the role in ${role.account}; AWS takes only a provider of the role's own account`);
}
function planCertificateHop(hop, request, complain) {
	const isNamed = hop.sessionName !== void 0 || request.saysSessionName === true;
	const { trustAnchorArn, profileArn } = request.source.rolesAnywhere ?? {
		trustAnchorArn: "",
		profileArn: ""
	};
	const [, , , region] = trustAnchorArn.split(":");
	const planned = planFirst(hop, HOP_KINDS.certificate, request, complain);
	checkArn(trustAnchorArn, request, (message) => {
		complain(message, "trust-anchor-arn");
	});
	if (hop.region !== void 0 && region !== void 0 && hop.region !== region) complain(`region ${hop.region}: the trust anchor is in ${region}, and only there it is known`);
	return {
		kind: "certificate",
		...planned,
		region: region ?? planned.region,
		trustAnchorArn,
		profileArn,
		...isNamed ? { sessionName: planSessionName(hop, request, complain) } : {}
	};
}
function planFirst(hop, kind, request, complain) {
	return {
		number: 1,
		...planCommon(hop, request, complain),
		...planDuration(hop, request, {
			chained: "no",
			limits: kind.duration
		}, complain),
		...require_load_basics.withoutUndefined({ policy: planPolicies(hop, kind.sessionPolicy, request, complain) })
	};
}
// src/aws/root-task-policies.ts
const ROOT_TASK_POLICIES = [
	"IAMAuditRootUserCredentials",
	"IAMCreateRootUserPassword",
	"IAMDeleteRootUserCredentials",
	"S3UnlockBucketPolicy",
	"SQSUnlockQueuePolicy"
];
const PATH = "policy/root-task/";
function rootTaskPolicyArn(name, partition) {
	return `arn:${partition}:iam::aws:${PATH}${name}`;
}
function rootTaskPolicyName(text) {
	const name = text.replace(/^arn:[a-z-]+:iam::aws:policy\/root-task\//, "");
	return ROOT_TASK_POLICIES.find((each) => each === name);
}
// src/chain/plan/root-hop.ts
function planRootHop(hop, { account, taskPolicy }, request, complain) {
	if (hop.region !== void 0) checkRegionOfChain(hop.region, request, complain);
	if (!/^\d{12}$/.test(account)) complain(`root ${require_start_main.quote(account)} is not an account id (12 digits; put it in quotes if it begins with 0)`);
	const partition = partitionOf(request);
	return {
		kind: "root",
		number: hop.number,
		place: hop.place,
		role: {
			kind: "arn",
			arn: `arn:${partition}:iam::${account}:root`,
			account,
			name: "root"
		},
		durationSeconds: durationOf(hop, request, complain),
		region: hop.region ?? request.region ?? "",
		policyArns: [],
		taskPolicyArn: rootTaskPolicyArn(taskPolicyOf(taskPolicy, complain), partition)
	};
}
function taskPolicyOf(text, complain) {
	const name = rootTaskPolicyName(text);
	if (name !== void 0) return name;
	const meant = require_load_basics.nearest(text, ROOT_TASK_POLICIES);
	complain(`task-policy ${require_start_main.quote(text)} is none that AssumeRoot takes${meant === void 0 ? "" : `; do you mean ${meant}?`} They are ${ROOT_TASK_POLICIES.join(", ")}`);
	return text;
}
function durationOf({ durationSeconds }, request, complain) {
	const { min, max } = require_start_main.DURATION_LIMITS.root;
	if (durationSeconds !== void 0 && (durationSeconds < min || durationSeconds > max)) complain(`duration ${durationSeconds} is outside of ${min} to ${max} seconds, which AWS gives the session of a root user`);
	return durationSeconds ?? Math.min(request.durationSeconds ?? max, max);
}
// src/chain/plan/build-plan.ts
function buildPlan(asked, problems) {
	return planAll(withSharedMfa(asked, (request) => planAll(request, new require_load_basics.Problems())), problems);
}
function planAll(asked, problems) {
	const request = {
		...asked,
		keepsFirstHopLong: keepsFirstHopLong(asked)
	};
	checkRegion(request, problems);
	checkDefaults(request, problems);
	const shared = planHops(request, problems);
	const { hops } = shared;
	const targets = request.targets.map((target) => planTarget({
		request,
		shared
	}, target, problems));
	const chains = targets.length === 0 ? [{
		request,
		hops
	}] : targets;
	chains.forEach((chain) => {
		checkReach(chain.request, chain.hops, problems);
	});
	const planned = targets.map(({ target }) => target);
	checkTargets(planned, request, problems);
	return {
		source: request.source,
		region: request.region ?? "",
		partition: require_load_credential_process.partitionOfRegion(request.region ?? "").name,
		...planMfaSession(request, problems),
		hops,
		targets: planned,
		warnings: distinct(chains.flatMap((chain) => warningsOf(chain.request, chain.hops))),
		notices: distinct(chains.flatMap((chain) => noticesOf(chain.request, chain.hops)))
	};
}
function keepsFirstHopLong({ renewed, hops, targets }) {
	return renewed && (hops.length > 1 || targets.some((target) => hops.length + target.hops.length > 1));
}
function distinct(texts) {
	return [...new Set(texts)];
}
function checkRegion({ region }, problems) {
	if (region === void 0) {
		problems.add("aws-region", "is required; give a Region such as eu-central-1");
		return;
	}
	const problem = require_start_main.regionProblem(region);
	if (problem !== void 0) problems.add("aws-region", problem);
}
function checkDefaults(request, problems) {
	const { min, max } = require_start_main.DURATION_LIMITS.role;
	const seconds = request.durationSeconds;
	if (seconds !== void 0 && (seconds < min || seconds > max)) problems.add("role-duration-seconds", `${seconds} is outside of ${min} to ${max} seconds`);
	planText("the session name", request.sessionName, "roleSessionName", request, (message) => {
		problems.add("role-session-name", message);
	});
}
function planTarget({ request, shared }, { name, place, region, labels, hops: own }, problems) {
	const chain = {
		...request,
		hops: [...request.hops, ...own]
	};
	if (region !== void 0) checkRegionOfChain(region, request, (message) => {
		problems.add(place, message);
	});
	if (chain.hops.length === 0 && problems.isEmpty) problems.add(place, "has no role: its chain is empty, and so is the one that it continues from");
	const { hops } = planHops(chain, problems, shared);
	return {
		request: chain,
		hops,
		target: {
			name,
			place,
			region: region ?? request.region ?? "",
			labels,
			hops
		}
	};
}
function planHops(request, problems, shared = {
	hops: [],
	traveling: { tags: [] }
}) {
	const hops = [...shared.hops];
	let { traveling } = shared;
	const beyond = request.hops[100];
	if (beyond !== void 0) problems.add(beyond.place, `a chain has at most 100 hops, and this one has ${request.hops.length}; remove those that repeat, or split it`);
	for (const hop of request.hops.slice(hops.length, 100)) {
		const complain = complaintOf(hop, problems);
		const kind = kindOf(hop, request);
		checkCarried(hop, kind, complain);
		checkPlace(hop, hops, request, complain);
		const planned = planHop(hop, kind, {
			request,
			hops,
			traveling
		}, complain);
		hops.push(planned);
		traveling = isSigned(planned) ? carryOn(traveling, planned) : traveling;
	}
	return {
		hops,
		traveling
	};
}
function kindOf({ number, root }, { source }) {
	return root !== void 0 ? "root" : number === 1 ? firstHopBy(source.proof) : "signed";
}
function planHop(hop, kind, { request, hops, traveling }, complain) {
	switch (kind) {
		case "web-identity": return planWebIdentityHop(hop, request, complain);
		case "saml": return planSamlHop(hop, request, complain);
		case "certificate": return planCertificateHop(hop, request, complain);
		case "signed": return planSignedHop({
			hop,
			isFirstSigned: !hops.some(isSigned),
			traveling
		}, request, complain);
		case "root": return planRootHop(hop, hop.root ?? {
			account: "",
			taskPolicy: ""
		}, request, complain);
	}
}
function checkPlace(hop, before, { source }, complain) {
	const last = before.at(-1);
	if (last?.kind === "root") complain(`cannot follow ${last.place}: the session of a root user may do its task, and assume no role`);
	if (hop.root !== void 0 && last === void 0 && source.proof !== "credentials") complain(`root cannot be the first hop of a chain that starts from the ${source.name}: AssumeRoot is signed, so a role that may call it has to come first`);
}
function complaintOf(hop, problems) {
	return (message, place) => {
		problems.add(place ?? hop.place, message, hop.number);
	};
}
// src/source/explain-nothing.ts
async function explainNothing({ runner, idToken, skipsIdToken, explainNoIdentity }, wants, machine) {
	const { AWS_PROFILE: profile = "" } = runner.environment;
	const system = require_start_main.ciSystemOf(runner.environment);
	const { isKnownProfile } = await Promise.resolve().then(() => profile_chain_exports);
	const { isForkPullRequest } = await Promise.resolve().then(() => require("./fork-CVjEXVJj.js"));
	const { eventFile = "" } = system;
	return explainNoIdentity({
		wants,
		system,
		job: system.facts(runner.environment),
		hasIdToken: idToken !== void 0,
		skipsIdToken,
		isFork: await isForkPullRequest(runner.environment[eventFile]),
		hasProfile: profile !== "",
		...machine === void 0 ? {} : { machine },
		...profile === "" || await isKnownProfile(profile) ? {} : { missingProfile: profile }
	});
}
// src/text/nesting.ts
const MAX_DEPTH = 100;
function nestingInWords(message) {
	return message.replace(/^Maximum call stack.*/s, "brackets or lists are nested too deeply here");
}
function isTooDeep(value) {
	let level = objectsIn([value]);
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > MAX_DEPTH) return true;
		level = objectsIn(level.flatMap((each) => Object.values(each)));
	}
	return false;
}
function objectsIn(values) {
	return [...new Set(values.filter((value) => typeof value === "object" && value !== null))];
}
// src/source/jwt.ts
function readJwt(text, from, conceal) {
	const claims = decodeClaims(text);
	const problem = claims === void 0 ? void 0 : problemOf(claims);
	const violation = require_start_main.violationOf(text, require_start_main.TEXT_LIMITS.webIdentityToken) ?? problem;
	if (claims === void 0 || violation !== void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `What ${from} gave is not a web identity token (JWT)${violation === void 0 ? "" : `: it ${violation}`}.`
	});
	return {
		jwt: conceal(text),
		claims
	};
}
function decodeClaims(text) {
	const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
	if (payload === void 0) return;
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? { ...claims } : void 0;
	} catch {
		return;
	}
}
const isText = (value) => value === void 0 || typeof value === "string";
function problemOf(claims) {
	const { iss, sub, aud } = claims;
	if (isTooDeep(claims)) return "has claims that are nested too deeply";
	if (!isText(iss)) return "has a claim iss that is not text";
	if (!isText(sub)) return "has a claim sub that is not text";
	return (Array.isArray(aud) ? aud.every((each) => typeof each === "string") : isText(aud)) ? void 0 : "has a claim aud that is neither text nor a list of texts";
}
function isPastHalfLife({ claims }, mintedAt, now) {
	const { iat, exp } = claims;
	const lifetimeSeconds = typeof iat === "number" && typeof exp === "number" ? exp - iat : 1e400;
	return now - mintedAt > lifetimeSeconds * 1e3 / 2;
}
function bearerOf({ claims: { iss, sub, aud } }) {
	return JSON.stringify([
		iss,
		sub,
		aud
	]);
}
// src/source/token-variable.ts
function tokenOfVariable({ variable, token, overHint }, { conceal, now }) {
	const found = readJwt(token.reveal(), variable, conceal);
	const { exp } = found.claims;
	if (typeof exp === "number" && exp * 1e3 <= now()) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The ID token in ${variable} expired at ${timeOf(exp)}, and the job does not get another one.`,
		hint: overHint
	});
	return found;
}
function timeOf(seconds) {
	return Math.abs(seconds) < 8e12 ? require_load_credential_process.isoSeconds(seconds * 1e3) : "an unreadable time";
}
// src/source/words-of-answer.ts
const MAX_LENGTH = 300;
const MEMBERS = [
	"message",
	"Message",
	"error_description",
	"error"
];
const TOKEN_CHARACTERS = /[\w+/=.-]+/g;
const MAX_WORD_LENGTH = 59;
const MIN_PART_LENGTH = 10;
function wordsOfAnswer(body, sent) {
	const text = messageIn(require_load_post.hideValue(body, sent, "***"));
	const words = text === void 0 ? "" : require_start_main.headOf(require_start_main.oneLine(withoutTokens(text).trim()), MAX_LENGTH);
	return words === "" ? void 0 : words;
}
function messageIn(body) {
	let answer;
	try {
		answer = JSON.parse(body);
	} catch {
		const text = body.trim();
		return /^[<{[]/.test(text) ? void 0 : text.split("\n")[0];
	}
	const entries = typeof answer === "object" && answer !== null ? Object.entries(answer) : [];
	return MEMBERS.map((name) => entries.find(([key]) => key === name)?.[1]).find((text) => typeof text === "string");
}
function withoutTokens(text) {
	return text.replace(TOKEN_CHARACTERS, (run) => run.length > MAX_WORD_LENGTH ? "***" : run.replace(/[\w.-]+/g, (word) => isJwtLike(word) ? "***" : word));
}
function isJwtLike(word) {
	const parts = word.split(".");
	const isLong = (part = "") => part.length >= MIN_PART_LENGTH;
	return parts.slice(0, -2).some((part, place) => isLong(part) && isLong(parts[place + 1]));
}
// src/source/mint-ci-token.ts
async function mintCiToken(access, world) {
	switch (access.kind) {
		case "request": return tokenOfRequest(access, world);
		case "variable": return tokenOfVariable(access, world);
		case "unusable": throw unusable(access);
		case "command": {
			const { tokenPrintedBy } = await Promise.resolve().then(() => require("./token-program-P0RCpWyA.js"));
			return tokenPrintedBy({
				...access,
				args: [...access.args, world.audience]
			}, world);
		}
	}
}
function unusable({ variable, problem, code, hint }) {
	return new require_load_credential_process.RoleChainError({
		code,
		message: `${variable}: ${problem}`,
		hint
	});
}
async function tokenOfRequest(access, world) {
	const { audience, conceal, retry } = world;
	const url = new URL(access.url);
	if (access.audienceParameter !== void 0) url.searchParams.set(access.audienceParameter, audience);
	return readJwt(tokenIn(await withRetry("asking the runner for an OIDC token", () => ask(access, url, world), retry).catch((error) => {
		throw error instanceof CallFailure ? tokenRefused(error, access) : error;
	}), access), `the OIDC endpoint of the runner (${url.host})`, conceal);
}
async function ask({ method, headers, requestToken }, url, { http, retry }) {
	const all = {
		authorization: `Bearer ${requestToken.reveal()}`,
		...headers
	};
	const { signal } = retry.deadline;
	const { status, body } = await (method === "GET" ? http.get(url, all, signal) : http.post(url, all, signal));
	if (status === 200) return body;
	const said = wordsOfAnswer(body, requestToken.reveal());
	throw new CallFailure({
		kind: kindOfStatus(status),
		code: `HTTP ${status}`,
		message: `${url.host} answered with status ${status}${said === void 0 ? "" : `: '${said}'`}`,
		status
	});
}
function tokenRefused(failure, access) {
	return new require_load_credential_process.RoleChainError({
		code: failure.kind === "rejected" && !isTooLarge(failure) ? "source" : "network",
		message: `No OIDC token from the runner (${access.url.host}): ${failure.code}: ${failure.message}`,
		hint: hintOn(failure, access),
		cause: failure
	});
}
function hintOn(failure, access) {
	const { kind, status, setting } = failure;
	const { refusedHint, silentHint, url, variable } = access;
	if (kind === "tls") return TLS_HINT;
	if (status === 407) return PROXY_LOGIN_HINT;
	if (isTooLarge(failure)) return tooLargeHint("The CI system", variable);
	const address = status === void 0 && setting === void 0 ? `${url.host} is the host in ${variable}, which the CI system sets for each job. ` : "";
	return kind === "rejected" ? refusedHint : `${address}${silentHint}`;
}
function tokenIn(body, { member, url }) {
	try {
		const answer = JSON.parse(body);
		const found = (typeof answer === "object" && answer !== null ? Object.entries(answer) : []).find(([key]) => key === member)?.[1];
		if (typeof found === "string") return found;
	} catch {}
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The OIDC endpoint of the runner (${url.host}) answered, but without a token.`,
		hint: "Is a proxy in between answering for it? With no-proxy the runner is called directly."
	});
}
// src/source/minted-token.ts
var MintedToken = class {
	kind = "token";
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
		if (!renew && last !== void 0) {
			if (!isPastHalfLife(await last.token, last.mintedAt, now()) || this.#last !== last) return this.#last?.token ?? last.token;
		}
		const token = mint();
		this.#last = {
			token,
			mintedAt: now()
		};
		return token;
	}
};
// src/source/id-token.ts
const DEFAULT_AUDIENCE = "sts.amazonaws.com";
const NAME = "the OIDC token of this job";
const idToken = defineSource({
	kind: "github-oidc",
	name: "OIDC token",
	proof: "token",
	inputs: [],
	choose: ({ inputs, assumesRole, idTokenAvailable }) => assumesRole && idTokenAvailable && inputs["force-skip-oidc"] !== true ? {
		kind: "github-oidc",
		audience: inputs.audience ?? DEFAULT_AUDIENCE
	} : void 0,
	open: ({ audience }, world) => openIdToken(audience, world),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("github-oidc"),
			audience: v.string()
		}),
		readsEnvironment: false,
		identity: (_choice, runner) => Promise.resolve(JSON.stringify([accessKey(require_start_main.idTokenOf(runner), runner), require_start_main.factsOf(runner.environment)])),
		missing: (runner) => require_start_main.idTokenOf(runner) === void 0 ? whereNone(runner) : void 0
	}
});
function openIdToken(audience, world) {
	const { idToken: access, http, retry, runner, now } = world;
	if (access === void 0) return withoutIdToken(world);
	const { environment, conceal, log } = runner;
	if (access.kind === "request" && require_start_main.isInClearText(access.url)) log.warning(`The OIDC endpoint of this job is ${access.url.protocol}//${require_start_main.oneLine(access.url.host)}: the token for requesting ID tokens, and these, travel there in clear text.`);
	return new MintedToken({
		name: NAME,
		renewable: access.kind !== "variable",
		mint: () => mintCiToken(access, {
			audience,
			environment,
			conceal,
			http,
			retry,
			now
		}),
		now
	});
}
function withoutIdToken(world) {
	return {
		kind: "token",
		name: NAME,
		renewable: false,
		async token() {
			const advice = await explainNothing(world, "anything");
			throw new require_load_credential_process.RoleChainError({
				code: "source",
				message: "This runner offers no OIDC token.",
				...advice
			});
		}
	};
}
function accessKey(access, { conceal }) {
	switch (access?.kind) {
		case void 0: return;
		case "request": return access.url.href;
		case "variable": return bearerOf(readJwt(access.token.reveal(), access.variable, conceal));
		case "command": return [access.program, access.args];
		case "unusable": return access.variable;
	}
}
function whereNone({ environment }) {
	const { message, hint } = require_start_main.ciSystemOf(environment).noToken;
	return {
		code: "source",
		message,
		hint: `${hint} Without it, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.`
	};
}
// src/source/keys.ts
const INPUTS = [
	"aws-access-key-id",
	"aws-secret-access-key",
	"aws-session-token"
];
const keys = defineSource({
	kind: "keys",
	name: "access keys of the inputs",
	proof: "credentials",
	inputs: INPUTS,
	typedInto: INPUTS,
	choose: ({ inputs, problems }) => {
		const credentials = credentialsOf$1(inputs, problems);
		return credentials === void 0 ? void 0 : {
			kind: "keys",
			credentials
		};
	},
	warnings: (inputs) => {
		const [id, ...others] = INPUTS;
		const given = others.filter((name) => inputs[name] !== void 0);
		return inputs[id] === void 0 && given.length > 0 ? [`${given.join(" and ")}: ignored, since ${id} is empty. Is the secret that it comes from misspelled?`] : [];
	},
	open: ({ credentials }) => fixedCredentials("the access keys of the inputs", credentials),
	credentials: ({ credentials }) => credentials,
	bringsCredentials: true,
	renewal: {
		schema: (v) => {
			const secret = v.instance(require_load_credential_process.Secret);
			const credentials = {
				accessKeyId: secret,
				secretAccessKey: secret,
				sessionToken: v.exactOptional(secret)
			};
			return v.strictObject({
				kind: v.literal("keys"),
				credentials: v.strictObject(credentials)
			});
		},
		readsEnvironment: false,
		identity: "of-credentials"
	}
});
function credentialsOf$1(inputs, problems) {
	const accessKeyId = inputs["aws-access-key-id"];
	const secretAccessKey = inputs["aws-secret-access-key"];
	if (accessKeyId === void 0) return;
	if (secretAccessKey === void 0) {
		problems.add("aws-secret-access-key", "must be given with aws-access-key-id; is the secret it comes from empty?");
		return;
	}
	const [id, secret, token] = INPUTS;
	const names = {
		id,
		secret,
		token
	};
	const typed = {
		id: accessKeyId.reveal(),
		secret: secretAccessKey.reveal(),
		token: inputs[token]?.reveal() ?? ""
	};
	for (const { key, message } of keyProblems(typed, names, isForAws(inputs["sts-endpoint"]))) problems.add(names[key], message);
	return require_load_basics.withoutUndefined({
		accessKeyId,
		secretAccessKey,
		sessionToken: inputs["aws-session-token"]
	});
}
function isForAws(endpoint) {
	return endpoint === void 0 || URL.canParse(endpoint) && require_load_credential_process.isHostOfAws(new URL(endpoint).hostname);
}
// src/source/profile.ts
const profile = defineSource({
	kind: "profile",
	name: "named profile",
	proof: "credentials",
	inputs: ["source-profile"],
	isExclusive: true,
	choose: ({ inputs, problems }) => {
		const name = inputs["source-profile"];
		const problem = name === void 0 ? void 0 : require_load_sinks.validateProfileName(name);
		if (problem !== void 0) problems.add("source-profile", problem);
		return name === void 0 ? void 0 : {
			kind: "profile",
			name
		};
	},
	open: ({ name }, world) => credentialsOf(name, world),
	bringsCredentials: true,
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("profile"),
			name: v.string()
		}),
		readsEnvironment: true,
		identity: "of-credentials"
	}
});
function credentialsOf(name, world) {
	const { retry } = world;
	return {
		kind: "credentials",
		name: `profile ${name}`,
		async credentials() {
			const found = await retry.deadline.guard(provide(name, world), () => `getting the credentials of profile ${name}`).catch((error) => explained(name, error, world));
			const { profilePlace } = await Promise.resolve().then(() => require("./found-in-EgUcXEC-.js")).then((n) => n.found_in_exports);
			const foundIn = await profilePlace(name, `profile ${require_start_main.oneLine(name)}`, world.runner.environment);
			return {
				...concealed(found, world),
				...require_load_basics.withoutUndefined({ foundIn })
			};
		}
	};
}
function containerVariables({ [CONTAINER_TOKEN_FILE]: file }) {
	return { [CONTAINER_TOKEN_FILE]: file };
}
async function provide(profileName, { ignoreEnvironment, runner, http, stsEndpoint, region }) {
	const hidden = await hiddenFromPrograms(runner.environment, profileName);
	await requireRegularTokenFiles(containerVariables(runner.environment), profileName);
	runner.hide([...hidden, ...ignoreEnvironment ? require_load_sinks.KEY_VARIABLES : []]);
	const { fromIni } = await Promise.resolve().then(() => require("./dist-es-KctU6aTh.js"));
	const { init, asked } = providerConfig(await http.handlerFor(stsEndpoint), region);
	return fromIni({
		...init,
		profile: profileName
	})(asked);
}
async function explained(name, cause, { runner }) {
	if (cause instanceof require_load_credential_process.RoleChainError) throw cause;
	const { profileFailure } = await Promise.resolve().then(() => require("./profile-failure-DxSZpmlT.js"));
	throw await profileFailure(name, cause, runner.environment);
}
// src/source/token-command.ts
const INPUT$2 = "web-identity-token-command";
const IDENTITY_SECONDS = 60;
const tokenCommand = defineSource({
	kind: "token-command",
	name: "web identity token of a command",
	proof: "token",
	inputs: [INPUT$2],
	isExclusive: true,
	choose: ({ inputs, assumesRole, problems }) => {
		const text = inputs[INPUT$2];
		if (text === void 0) return;
		if (!assumesRole) problems.add(INPUT$2, "needs a role to assume with its token: role-to-assume or role-chain");
		const read = readCommand(text);
		if ("problem" in read) problems.add(INPUT$2, read.problem);
		return "words" in read && assumesRole ? {
			kind: "token-command",
			words: read.words
		} : void 0;
	},
	open: (choice, { runner, retry, now }) => {
		const asked = programOf(choice, runner);
		const world = {
			environment: runner.environment,
			conceal: runner.conceal,
			retry
		};
		return new MintedToken({
			name: `the token that ${asked.program} prints`,
			renewable: true,
			mint: () => mint(asked, world),
			now
		});
	},
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("token-command"),
			words: v.array(v.instance(require_load_credential_process.Secret)),
			directory: v.exactOptional(v.string())
		}),
		absolute: (choice, workspace) => ({
			...choice,
			directory: workspace
		}),
		readsEnvironment: true,
		identity: async (choice, runner) => {
			const deadline = new require_load_post.Deadline(IDENTITY_SECONDS);
			try {
				return bearerOf(await mint(programOf(choice, runner), {
					environment: runner.environment,
					conceal: runner.conceal,
					retry: { deadline }
				}));
			} finally {
				deadline.stop();
			}
		}
	}
});
function programOf({ words, directory }, { workspace }) {
	const [program = "", ...args] = words.map((word) => word.reveal());
	return {
		program,
		args,
		directory: directory ?? workspace,
		missingHint: `${INPUT$2} is started as it is, without a shell, and has to print a token (JWT) on standard output and nothing else.`
	};
}
async function mint(asked, world) {
	return (await Promise.resolve().then(() => require("./token-program-P0RCpWyA.js"))).tokenPrintedBy(asked, world);
}
const WORD = /(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)/gy;
const SHELL_WORD = /^(?:\d?[|&;<>])|^\$\(|`/;
function readCommand(text) {
	const words = [];
	let end = 0;
	const trimmed = text.trim();
	for (const [match, double, single, plain] of trimmed.matchAll(WORD)) {
		words.push({
			word: double ?? single ?? plain ?? "",
			isQuoted: plain === void 0
		});
		end += match.length;
	}
	if (end < trimmed.length) return { problem: "has a quote that is not closed, or that is inside a word: put quotes around whole arguments" };
	if (words[0] === void 0 || words[0].word === "") return { problem: "names no program" };
	const shell = words.find(({ word, isQuoted }) => !isQuoted && SHELL_WORD.test(word));
	return shell === void 0 ? { words: words.map(({ word }) => new require_load_credential_process.Secret(word)) } : { problem: `has ${shell.word}, and is run without a shell; put the commands into a script, and name that` };
}
// src/source/named-file.ts
async function readNamedFile(file) {
	try {
		return await read(file);
	} catch (error) {
		if (error instanceof require_load_credential_process.RoleChainError) throw error;
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT") return void 0;
		throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: `${file.input}: ${require_load_credential_process.messageOf(error)}`,
			cause: error
		});
	}
}
async function read({ input, path, workspace }) {
	const way = (0, node_path.relative)(workspace, (0, node_path.resolve)(workspace, path));
	if ((0, node_path.isAbsolute)(path) || (0, node_path.isAbsolute)(way) || way.split(node_path.sep)[0] === "..") return readRegularFile((0, node_path.resolve)(workspace, path));
	const file = await realPathWithin(workspace, way);
	if (file === void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${input}: ${require_start_main.quote(path)} leads out of the workspace through a link.`,
		hint: "A commit can hold such a link. Name the file that it leads to by its absolute path."
	});
	return readRegularFile(file);
}
// src/source/token-file.ts
const INPUT$1 = "web-identity-token-file";
const tokenFile = defineSource({
	kind: "token-file",
	name: "web identity token file",
	proof: "token",
	inputs: ["web-identity-token-file"],
	isInFile: true,
	choose: ({ inputs, assumesRole, problems }) => {
		const path = inputs["web-identity-token-file"];
		if (path !== void 0 && isToken(path)) problems.add(INPUT$1, "holds the token itself instead of the path of a file; its input is web-identity-token");
		return path !== void 0 && assumesRole ? {
			kind: "token-file",
			path
		} : void 0;
	},
	warnings: (inputs) => inputs["web-identity-token-file"] !== void 0 && inputs["aws-access-key-id"] !== void 0 ? ["aws-access-key-id: not used to assume a role, since web-identity-token-file is given too."] : [],
	open: (choice, { runner }) => sourceOf$2({
		workspace: runner.workspace,
		...choice
	}, runner.conceal),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("token-file"),
			path: v.string(),
			workspace: v.exactOptional(v.string())
		}),
		absolute: (choice, workspace) => (0, node_path.isAbsolute)(choice.path) ? choice : {
			workspace,
			...choice
		},
		readsEnvironment: false,
		identity: async (choice, { workspace, conceal }) => bearerOf(await readToken({
			workspace,
			...choice
		}, conceal))
	}
});
function isToken(text) {
	return /[\r\n]/.test(text) || /^eyJ[\w-]{10,}\.[\w-]{10,}/.test(text);
}
function sourceOf$2(named, conceal) {
	return {
		kind: "token",
		name: `the web identity token in ${(0, node_path.resolve)(named.workspace, named.path)}`,
		renewable: false,
		token: () => readToken(named, conceal)
	};
}
async function readToken(named, conceal) {
	const path = (0, node_path.resolve)(named.workspace, named.path);
	const text = await readNamedFile({
		input: INPUT$1,
		...named
	});
	if (text === void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${INPUT$1}: there is no file ${path}`,
		hint: "A relative path is relative to the workspace. Is the step that writes the file before this one?"
	});
	return readJwt(text.trim(), path, conceal);
}
// src/source/token-value.ts
const INPUT = "web-identity-token";
const tokenValue = defineSource({
	kind: "token-value",
	name: "web identity token of the inputs",
	proof: "token",
	inputs: [INPUT],
	typedInto: [INPUT],
	isExclusive: true,
	choose: ({ inputs, assumesRole, problems }) => {
		const token = inputs[INPUT];
		if (token !== void 0 && !assumesRole) problems.add(INPUT, "needs a role to assume with it: role-to-assume or role-chain");
		return token !== void 0 && assumesRole ? {
			kind: "token-value",
			token
		} : void 0;
	},
	open: ({ token }, { runner }) => sourceOf$1(token, runner.conceal),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("token-value"),
			token: v.instance(require_load_credential_process.Secret)
		}),
		readsEnvironment: false,
		identity: ({ token }, { conceal }) => Promise.resolve(bearerOf(readJwt(token.reveal(), INPUT, conceal)))
	}
});
function sourceOf$1(token, conceal) {
	return {
		kind: "token",
		name: `the token of ${INPUT}`,
		renewable: false,
		token: () => new Promise((resolve) => {
			resolve(readJwt(token.reveal(), INPUT, conceal));
		})
	};
}
// src/source/kinds.ts
const SOURCE_KINDS = [
	tokenFile,
	keys,
	tokenValue,
	tokenCommand,
	lazySource("saml-assertion", ["saml-assertion"], async () => (await Promise.resolve().then(() => require("./saml-assertion-CC284mLt.js"))).samlAssertion),
	lazySource("saml-assertion-file", ["saml-assertion-file"], async () => (await Promise.resolve().then(() => require("./saml-assertion-file-BBwp3jkX.js"))).samlAssertionFile),
	lazySource("onelogin", ["saml-provider"], async () => (await Promise.resolve().then(() => require("./onelogin-yfglCfZz.js"))).onelogin),
	lazySource("okta-service", ["okta-private-key"], async () => (await Promise.resolve().then(() => require("./okta-service-BCOuwqr-.js"))).oktaService),
	lazySource("okta-password", ["saml-provider"], async () => (await Promise.resolve().then(() => require("./okta-password-CSKBgWgd.js"))).oktaPassword),
	lazySource("okta-browser", ["saml-provider"], async () => (await Promise.resolve().then(() => require("./okta-browser-CUAhB7Jw.js"))).oktaBrowser),
	lazySource("certificate", ["certificate"], async () => (await Promise.resolve().then(() => require("./certificate-B01XVGuD.js"))).certificate),
	profile,
	environment,
	idToken,
	ambient
];
// src/source/choose-source.ts
const KINDS = SOURCE_KINDS;
function assumesRole(inputs) {
	return require_load_basics.ROLE_INPUTS.some((name) => inputs[name] !== void 0);
}
async function chooseSource(asked) {
	const whole = {
		...asked,
		assumesRole: assumesRole(asked.inputs)
	};
	for (const listed of KINDS) {
		const kind = await kindAskedFor(listed, asked.inputs);
		const chosen = kind?.choose(whole);
		if (kind !== void 0 && chosen !== void 0) {
			checkExclusive(kind, whole);
			return chosen;
		}
	}
	throw new Error("the last source of the list takes whatever there is");
}
async function kindAskedFor(listed, inputs) {
	return !("load" in listed) ? listed : givenOf(listed, inputs).length > 0 ? listed.load() : void 0;
}
async function sourceWarnings(inputs) {
	return (await Promise.all(KINDS.map((kind) => kindAskedFor(kind, inputs)))).flatMap((kind) => kind?.warnings(inputs) ?? []);
}
async function sourceOf(choice) {
	const chosen = (await kindCalled(choice.kind))?.of(choice);
	if (chosen === void 0) throw new Error(`there is no identity source of the kind ${choice.kind}`);
	return chosen;
}
async function choiceSchema(kind, v) {
	return (await kindCalled(kind))?.schema(v);
}
async function kindCalled(name) {
	const listed = KINDS.find(({ kind }) => kind === name);
	return listed !== void 0 && "load" in listed ? listed.load() : listed;
}
function ambientSource() {
	return sourceOf({ kind: "ambient" });
}
function checkExclusive(chosen, { inputs, problems }) {
	const [own] = givenOf(chosen, inputs);
	if (own === void 0 && chosen.inputs.length === 0 && problems.list.length > 0) return;
	const names = KINDS.filter((kind) => kind.kind !== chosen.kind && ("load" in kind || kind.isExclusive || chosen.isExclusive)).flatMap((other) => givenOf(other, inputs)).filter((name) => !chosen.inputs.includes(name));
	for (const name of new Set(names)) problems.add(name, `cannot be given with ${own ?? chosen.name}: both say who the job is`);
}
function givenOf({ inputs: names }, inputs) {
	return names.filter((name) => inputs[name] !== void 0 && inputs[name] !== false);
}
// src/request/mfa.ts
function readMfa(parts, complain) {
	const { serial, code, seed } = parts;
	if (serial === void 0) {
		if (code !== void 0 || seed !== void 0) complain("mfa-code or mfa-secret needs mfa-serial, the device that it belongs to");
		return;
	}
	if (code !== void 0 && seed !== void 0) {
		complain("give mfa-code or mfa-secret, not both");
		return;
	}
	if (code !== void 0) return {
		serial,
		proof: {
			kind: "code",
			code
		}
	};
	if (seed !== void 0) return {
		serial,
		proof: {
			kind: "seed",
			seed
		}
	};
	complain("mfa-serial needs mfa-code or mfa-secret");
}
// src/request/needed-inputs.ts
function checkNeededInputs(inputs, problems) {
	const isGiven = (name) => require_load_basics.isInputName(name) && inputs[name] !== void 0;
	for (const name of require_load_basics.INPUT_NAMES) {
		const { needs = [] } = require_load_basics.INPUTS[name];
		const isNamed = needs.some((needed) => isGiven(needed) || problems.isAbout(needed));
		if (needs.length > 0 && isGiven(name) && !isNamed) problems.add(name, `means nothing without ${needs.join(" or ")}, which ${needs.length === 1 ? "is" : "are"} not given; is the variable or secret that it comes from empty?`);
	}
}
// src/request/network-request.ts
const MAX_SECONDS = 86400;
const MAX_CALLS = 1e3;
const DEFAULTS = {
	attempts: 12,
	concurrency: 16,
	deadlineSeconds: 120,
	"connect-timeout-seconds": 5,
	"request-timeout-seconds": 15
};
function networkRequest(inputs, source, problems) {
	const endpoints = readEndpoints(inputs, source, problems);
	const attempts = inputs["retry-max-attempts"];
	if (attempts !== void 0 && attempts < 1) problems.add("retry-max-attempts", `${attempts} is less than one attempt; disable-retry: true makes exactly one`);
	return {
		http: {
			...readHttp(inputs, source, problems),
			namedBy: namesOf(endpoints, inputs, source)
		},
		endpoints,
		maxAttempts: readAttempts(inputs),
		maxConcurrency: readConcurrency(inputs, problems),
		deadlineSeconds: readDeadline(inputs, source, problems),
		notes: notesOf(inputs, source),
		warnings: clearTextWarnings(endpoints)
	};
}
function namesOf({ override, rolesAnywhere }, inputs, source) {
	const place = (name) => require_start_main.placeGiven(name, source);
	return {
		...inputs["http-proxy"] === void 0 ? {} : { proxy: place("http-proxy") },
		...inputs["ca-bundle"] === void 0 ? {} : { caBundle: place("ca-bundle") },
		endpoints: [...override === void 0 ? [] : [{
			host: override.host,
			setting: place("sts-endpoint")
		}], ...rolesAnywhere === void 0 ? [] : [{
			host: rolesAnywhere.host,
			setting: place("roles-anywhere-endpoint")
		}]]
	};
}
function notesOf(inputs, source) {
	return [
		"sts-endpoint",
		...inputs.certificate === void 0 ? [] : ["roles-anywhere-endpoint"],
		"http-proxy",
		"ca-bundle"
	].flatMap((name) => {
		const place = require_start_main.placeOf(name, source);
		const value = inputs[name] ?? "";
		const shown = URL.canParse(value) ? new URL(value).host : value;
		return place === name ? [] : [`${name} is ${shown}, as ${place} says.`];
	});
}
function readAttempts(inputs) {
	if (inputs["special-characters-workaround"] === true) return DEFAULTS.attempts;
	return inputs["disable-retry"] === true ? 1 : inputs["retry-max-attempts"] ?? DEFAULTS.attempts;
}
function readConcurrency({ "max-concurrency": calls = DEFAULTS.concurrency }, problems) {
	if (calls < 1 || calls > MAX_CALLS) problems.add("max-concurrency", `${calls} is outside of 1 to ${MAX_CALLS} calls at once`);
	return calls;
}
function readEndpoints(inputs, source, problems) {
	const flags = {
		fips: inputs["use-fips-endpoint"] === true,
		dualStack: inputs["use-dualstack-endpoint"] === true
	};
	const rolesAnywhere = readRolesAnywhere(inputs, source, problems);
	const settings = rolesAnywhere === void 0 ? flags : {
		...flags,
		rolesAnywhere
	};
	const override = readUrl("sts-endpoint", inputs, source, problems);
	if (override === void 0) return settings;
	const place = require_start_main.placeOf("sts-endpoint", source);
	const isNamedService = place === "sts-endpoint" && require_start_main.isOneWord(override.hostname);
	if (require_start_main.isInClearText(override) && !isNamedService) problems.add(place, `${require_start_main.quote(override.origin)} is not https; credentials are sent in clear text only within this machine`);
	return {
		...settings,
		override
	};
}
function readRolesAnywhere(inputs, source, problems) {
	const name = "roles-anywhere-endpoint";
	const url = inputs.certificate === void 0 ? void 0 : readUrl(name, inputs, source, problems);
	if (url === void 0) return;
	const variant = ["use-fips-endpoint", "use-dualstack-endpoint"].find((flag) => inputs[flag] === true);
	if (variant !== void 0) problems.add(variant, `cannot be combined with an endpoint of your own (${require_start_main.placeOf(name, source)})`);
	if (require_start_main.isInClearText(url)) problems.add(require_start_main.placeOf(name, source), `${require_start_main.quote(url.origin)} is not https; credentials are sent in clear text only within this machine`);
	return url;
}
function clearTextWarnings({ override }) {
	return override !== void 0 && require_start_main.isInClearText(override) ? [`sts-endpoint: tokens and credentials go to ${override.host} in clear text. That is meant for a service container of this job; elsewhere, use https.`] : [];
}
function readHttp(inputs, source, problems) {
	const proxy = readUrl("http-proxy", inputs, source, problems);
	const { "no-proxy": noProxy = "", "ca-bundle": caBundle } = inputs;
	return {
		connectTimeoutMilliseconds: readTimeout("connect-timeout-seconds", inputs, source, problems) * 1e3,
		requestTimeoutMilliseconds: readTimeout("request-timeout-seconds", inputs, source, problems) * 1e3,
		...proxy === void 0 ? {} : { proxy: {
			proxy,
			noProxy
		} },
		...caBundle === void 0 ? {} : {
			caBundle,
			caBundleMayBeMissing: require_start_main.placeOf("ca-bundle", source) !== "ca-bundle"
		}
	};
}
function readDeadline(inputs, source, problems) {
	const seconds = inputs["action-timeout-s"] ?? 0;
	checkSeconds("action-timeout-s", seconds, source, problems);
	return seconds === 0 ? DEFAULTS.deadlineSeconds : seconds;
}
function readTimeout(name, inputs, source, problems) {
	const seconds = inputs[name] ?? DEFAULTS[name];
	if (seconds === 0) problems.add(name, "0 leaves no time at all");
	checkSeconds(name, seconds, source, problems);
	return seconds;
}
function checkSeconds(name, seconds, source, problems) {
	if (seconds > MAX_SECONDS) problems.add(require_start_main.placeOf(name, source), `${seconds} is more than ${MAX_SECONDS} seconds, a day`);
}
function readUrl(name, inputs, source, problems) {
	const text = inputs[name];
	const url = text !== void 0 && URL.canParse(text) ? new URL(text) : void 0;
	if (text !== void 0 && (url === void 0 || !["http:", "https:"].includes(url.protocol))) {
		const isSocks = /^socks/i.test(text);
		problems.add(require_start_main.placeOf(name, source), `is not a URL of the form http://host:port or https://host${isSocks ? "; SOCKS proxies are not supported" : ""}`);
		return;
	}
	if (url !== void 0 && !canDecode(url.username + url.password)) {
		problems.add(require_start_main.placeOf(name, source), "has a % in its user or password that does not begin an escape; write it as %25");
		return;
	}
	return url;
}
function canDecode(text) {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
}
// src/request/hop-request.ts
function plainHop(number, place, role) {
	return {
		number,
		place,
		role,
		tags: [],
		transitiveTagKeys: [],
		policyArns: [],
		providedContexts: []
	};
}
// src/request/chain-reading.ts
function placeOfItem(index) {
	return `role-chain item ${index + 1}`;
}
// src/request/role-chain.ts
const PLAIN_LINE = /^(?:-\s+)?(?<arn>arn:[^\s"',#\]}]+)(?:\s+#.*)?$/;
async function parseRoleChain(text, reading) {
	const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	const arns = lines.flatMap((line) => PLAIN_LINE.exec(line)?.groups?.["arn"] ?? []);
	if (arns.length === lines.length) return arns.map((arn, index) => plainHop(reading.firstHop + index, placeOfItem(index), arn));
	const { parseYamlChain } = await Promise.resolve().then(() => require("./chain-C1CaFKt-.js"));
	return parseYamlChain(text, reading);
}
// src/request/session-tags.ts
function parseCustomTags(text, problems) {
	const place = "custom-tags";
	const parsed = readJsonObject(text);
	if (parsed.kind === "broken") {
		problems.add(place, `${parsed.why}; one looks like {"Key": "value"}`);
		return [];
	}
	return Object.entries(parsed.value).flatMap(([key, value]) => {
		if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [{
			key,
			value: String(value),
			place
		}];
		problems.add(place, `the value of ${require_start_main.quote(key)} must be a string, number or boolean`);
		return [];
	});
}
function isKeyValueLines(text) {
	return text.split("\n").every((line) => line.trim() === "" || /^\s*[^\s:={}"'#-][^:={}"'#]*=/.test(line));
}
function parseKeyValueLines(text, place) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => {
		const separator = line.indexOf("=");
		return {
			key: line.slice(0, separator).trim(),
			value: line.slice(separator + 1).trim(),
			place
		};
	});
}
// src/login/check-endpoints.ts
function checkEndpoints(plan, endpoints, source, problems) {
	const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)].filter(({ kind }) => kind !== "certificate");
	const regions = new Set([plan.region, ...hops.map((hop) => hop.region)].filter((region) => require_start_main.REGION.test(region)));
	const found = new Map([...regions].flatMap((region) => {
		const problem = require_start_main.endpointProblem(region, endpoints);
		return problem === void 0 ? [] : [[problem.message, problem.input]];
	}));
	for (const [message, input] of found) problems.add(require_start_main.placeOf(input, source), message);
}
// src/login/input-names.ts
function checkInputNames(misnamed, source, problems) {
	return misnamed.flatMap(({ typed, meant, message, isEmpty }) => {
		if (!isEmpty && source.raw(meant).trim() === "") {
			problems.add(require_start_main.quote(typed), message);
			return [];
		}
		return [`${require_start_main.quote(typed)} ${message}`];
	});
}
function emptyInputWarnings(given) {
	const { isLeftEmpty, plan } = given;
	return require_load_basics.inputsOf("login").flatMap((name) => {
		const { whenEmpty } = require_load_basics.INPUTS[name];
		return whenEmpty !== void 0 && isLeftEmpty(name) && require_start_main.rawText(name, given) === "" ? [`${name}: is given but empty, so ${whenEmpty}; ${inForce(plan)}. Is the variable or secret that it comes from missing?`] : [];
	});
}
function unusedTokenNotices({ hops, targets, source }, { idTokenAvailable }) {
	return idTokenAvailable && source.isFallback === true && hops.length + targets.length === 0 ? [`The job has an OIDC token, but role-to-assume and role-chain name no role to assume with it; the ${source.name} will be used.`] : [];
}
function inForce({ hops, targets, source }) {
	const last = hops.at(-1)?.role;
	if (targets.length > 0) return `the credentials are those of ${targets.length === 1 ? "the target" : `${targets.length} targets`}`;
	if (last === void 0) return `no role is assumed, and the ${source.name} will be used`;
	return `the credentials are those of ${last.kind === "offered" ? "" : "the role "}${require_load_sinks.showRole(last)}, and the chain starts from the ${source.name}`;
}
// src/login/step-request.ts
async function readStepRequest(reading) {
	const problems = new require_load_basics.Problems((place) => require_start_main.placeGiven(place, reading));
	const inputs = require_start_main.readInputs(reading, reading.conceal, problems);
	reading.onInputs?.(inputs);
	const misnamed = checkInputNames(reading.misnamed ?? [], reading, problems);
	checkNeededInputs(inputs, problems);
	const source = await chooseSource({
		inputs,
		...reading.surroundings,
		problems
	});
	const network = networkRequest(inputs, reading, problems);
	const hops = await readHops(inputs, source, reading.conceal, problems);
	const targets = await readTargetsOf(inputs, network, {
		...reading,
		firstHop: hops.length + 1,
		problems
	});
	const renewed = reading.renewed === true || (inputs.refresh ?? "none") !== "none";
	const plan = buildPlan({
		region: inputs["aws-region"],
		source: planned(source),
		sourceIsTemporary: isTemporary(source),
		hops,
		targets,
		sessionName: inputs["role-session-name"] ?? reading.defaultSessionName,
		saysSessionName: inputs["role-session-name"] !== void 0,
		...require_load_basics.withoutUndefined({ samlProviderArn: inputs["saml-provider-arn"] }),
		durationSeconds: inputs["role-duration-seconds"],
		renewed,
		firstSignedHop: await readFirstSignedHop(inputs, problems),
		allowedAccountIds: inputs["allowed-account-ids"],
		facts: reading.facts,
		defaultTags: reading.defaultTags,
		unknownVariables: reading.unknownVariables
	}, problems);
	checkEndpoints(plan, network.endpoints, reading, problems);
	reading.check?.({
		inputs,
		plan
	}, problems);
	problems.throwIfAny();
	const leftEmpty = emptyInputWarnings({
		isLeftEmpty: () => false,
		...reading,
		plan
	});
	const warnings = [
		...renewed && source.cannotRenew !== void 0 ? [`refresh: ${source.cannotRenew}`] : [],
		...misnamed,
		...leftEmpty,
		...network.warnings,
		...await sourceWarnings(inputs),
		...plan.warnings
	];
	const notices = [...inputs["force-skip-oidc"] === true ? [] : unusedTokenNotices(plan, reading.surroundings), ...plan.notices];
	return {
		inputs,
		source,
		plan: {
			...plan,
			warnings,
			notices
		},
		targets,
		network
	};
}
function isTemporary({ credentials }) {
	return credentials === void 0 ? void 0 : credentials.sessionToken !== void 0;
}
async function readTargetsOf(inputs, network, reading) {
	if (inputs.profiles === void 0 && inputs["config-file"] === void 0 && inputs.targets === void 0) return [];
	const { readTargets } = await Promise.resolve().then(() => require("./targets-DdJkeMDj.js")).then((n) => n.targets_exports);
	return readTargets(inputs, {
		...reading,
		selectsAll: reading.selectsAllTargets === true,
		configText: (path) => reading.readFile(path, {
			inputs,
			network
		})
	});
}
async function readHops(inputs, source, conceal, problems) {
	const role = inputs["role-to-assume"] ?? (source.proof === "saml" && !assumesRole(inputs) ? "" : void 0);
	const first = role === void 0 ? [] : [roleToAssume(role, inputs)];
	const chain = inputs["role-chain"];
	const rest = chain === void 0 ? [] : await parseRoleChain(chain, {
		conceal,
		problems,
		firstHop: first.length + 1
	});
	if (role === void 0 && chain !== void 0 && rest.length === 0 && !problems.isAbout("role-chain")) problems.add("role-chain", "holds no role");
	const assumesOthers = rest.length > 0 || inputs.profiles !== void 0 || inputs["config-file"] !== void 0;
	if (role === void 0 && assumesOthers) for (const name of [
		"role-external-id",
		"inline-session-policy",
		"managed-session-policies"
	]) {
		const value = inputs[name];
		if (value !== void 0 && value.length > 0) problems.add(name, "describes the hop of role-to-assume, which is empty; set it on the hop that it is for");
	}
	return [...first, ...rest];
}
function roleToAssume(role, inputs) {
	return {
		number: 1,
		place: "role-to-assume",
		role,
		tags: [],
		transitiveTagKeys: [],
		policyArns: inputs["managed-session-policies"],
		providedContexts: [],
		...require_load_basics.withoutUndefined({
			externalId: inputs["role-external-id"],
			policy: inputs["inline-session-policy"]
		})
	};
}
async function readFirstSignedHop(inputs, problems) {
	const { "custom-tags": customTags } = inputs;
	const mfa = readMfa({
		serial: inputs["mfa-serial"],
		code: inputs["mfa-code"],
		seed: inputs["mfa-secret"]
	}, (message) => {
		problems.add("mfa-serial", message);
	});
	return {
		tags: [...customTags === void 0 ? [] : parseCustomTags(customTags, problems), ...await readSessionTags(inputs["session-tags"], problems)],
		transitiveTagKeys: inputs["transitive-tag-keys"],
		skipTagging: inputs["role-skip-session-tagging"] === true,
		...require_load_basics.withoutUndefined({
			sourceIdentity: inputs["source-identity"],
			mfa
		})
	};
}
async function readSessionTags(text, problems) {
	const place = "session-tags";
	if (text === void 0) return [];
	if (isKeyValueLines(text)) return parseKeyValueLines(text, place);
	const { parseYamlTags } = await Promise.resolve().then(() => require("./tags-DfSdqEaG.js")).then((n) => n.tags_exports);
	return parseYamlTags(text, place, problems);
}
// src/step/reading.ts
function readingOn(runner, startedAt, note = {}) {
	const system = require_start_main.ciSystemOf(runner.environment);
	const facts = system.facts(runner.environment);
	return {
		raw: (name) => runner.input(name),
		variableOf: (name) => runner.variableOf?.(name),
		environment: runner.environment,
		isLeftEmpty: (name) => runner.isLeftEmpty(name),
		conceal: runner.conceal,
		facts,
		defaultTags: system.defaultTags(facts),
		defaultSessionName: system.defaultSessionName,
		onInputs: (inputs) => {
			note.inputs = inputs;
			if (inputs["mask-aws-account-id"] === true || isUnreadable(runner)) runner.maskAccountsInLog();
		},
		readFile: async (path, reading) => {
			const { readConfigFile } = await Promise.resolve().then(() => require("./config-source-BwVa8I2O.js")).then((n) => n.config_source_exports);
			return readConfigFile(path, reading, runner, startedAt);
		}
	};
}
function isUnreadable(runner) {
	const text = runner.input("mask-aws-account-id") || (runner.environment["MASK_AWS_ACCOUNT_ID"] ?? "");
	return text.trim() !== "" && require_start_main.parseBoolean(text.trim()) === void 0;
}
// src/sink/system-limit.ts
const SYSTEM_LIMIT = {
	whose: "the step's",
	hint: "If a file system does not answer (the home directory or RUNNER_TEMP on a network drive), put these files on another: AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, profile-files: job. action-timeout-s allows more time."
};
// src/login/run-record.ts
var RunRecord = class {
	inputs;
	request;
	kept;
	taken = new Map();
	targetFailures = new Map();
	onHop = ({ hop, roleArn, sessionName, session }, node) => {
		this.taken.set(node.hop, {
			hop,
			roleArn,
			sessionName,
			until: session.credentials.expiration
		});
	};
	onTarget = (outcome) => {
		if (outcome.kind === "failed") this.targetFailures.set(outcome.target, outcome.error);
	};
	onKept = (identity) => {
		this.kept = identity;
	};
};
// src/step/check-delivery.ts
async function checkDelivery(request, runner, startedAt) {
	const deadline = new require_load_post.Deadline(request.network.deadlineSeconds, startedAt, SYSTEM_LIMIT);
	try {
		await deadline.guard(checkAll(request, runner), () => "checking where to deliver");
	} finally {
		deadline.stop();
	}
}
async function checkAll(request, runner) {
	await runner.checkDelivery();
	const sinks = await Promise.all([...require_load_post.SINKS.values()].map((load) => load()));
	if (sinks.some(({ records }) => records?.(request))) await require_load_post.checkRecordable(runner.temporaryDirectory);
	for (const { check } of sinks) await check?.(request, runner);
}
// src/step/summarize.ts
const SECONDS = 10;
async function summarize(runRecord, runner, failure) {
	const wish = runRecord.inputs?.["job-summary"] ?? "on-failure";
	const hasFailed = failure !== void 0 || runRecord.targetFailures.size > 0;
	if (wish === "never" || wish === "on-failure" && !hasFailed) return;
	const deadline = new require_load_post.Deadline(SECONDS);
	try {
		await deadline.guard(write(runRecord, runner, failure), () => "writing the summary");
	} catch (error) {
		runner.log.warning(`job-summary: not written: ${require_load_credential_process.messageOf(error)}`);
	} finally {
		deadline.stop();
	}
}
async function write(runRecord, runner, failure) {
	const sheet = await runner.summary();
	if (sheet === void 0) {
		runner.log.debug("job-summary: this runner has no summaries (GITHUB_STEP_SUMMARY).");
		return;
	}
	const { renderSummary } = await Promise.resolve().then(() => require("./summary-CxGJ-wNA.js"));
	await sheet.append(renderSummary(storyOf(runRecord, runner, sheet.guard, failure), sheet));
}
function storyOf({ request, taken, targetFailures, kept }, { environment }, guard, failure) {
	const facts = require_start_main.factsOf(environment);
	const ended = failure === void 0 ? {} : { failure };
	const whose = kept === void 0 ? {} : { kept };
	if (request === void 0) return {
		facts,
		...ended,
		...whose
	};
	const { plan, inputs } = request;
	return {
		facts,
		...ended,
		...whose,
		subject: {
			plan,
			guard,
			handedTo: require_load_sinks.placeOf(inputs),
			isRenewed: require_load_sinks.refreshOf(inputs) !== "none",
			course: {
				taken,
				targetFailures,
				...ended
			}
		}
	};
}
// src/step/login-step.ts
var login_step_exports = require_rolldown_runtime.__exportAll({ loginStep: () => loginStep });
async function loginStep(runner, startedAt, early) {
	const runRecord = new RunRecord();
	try {
		const idToken = require_start_main.idTokenOf(runner);
		const request = await readStepRequest({
			...readingOn(runner, startedAt, runRecord),
			misnamed: runner.misnamedInputs(require_load_basics.inputsOf("login")),
			unknownVariables: "problem",
			surroundings: { idTokenAvailable: idToken !== void 0 },
			check: require_load_sinks.checkDeliveryInputs
		});
		runRecord.request = request;
		await checkDelivery(request, runner, startedAt);
		const endsAt = startedAt + request.network.deadlineSeconds * 1e3;
		const result = await login(request, runner, {
			idToken,
			startedAt,
			watch: runRecord,
			early
		});
		const { deliver } = await Promise.resolve().then(() => require("./load-login-DbVJYDrp.js")).then((n) => n.deliver_exports);
		await deliver({
			request,
			login: result,
			endsAt
		}, runner);
		await summarize(runRecord, runner);
	} catch (error) {
		require_load_post.reportFailure(error, runner.log);
		await summarize(runRecord, runner, { error });
	}
}
Object.defineProperty(exports, "CONTAINER_TOKEN_FILE", {
	enumerable: true,
	get: function() {
		return CONTAINER_TOKEN_FILE;
	}
});
Object.defineProperty(exports, "CallFailure", {
	enumerable: true,
	get: function() {
		return CallFailure;
	}
});
Object.defineProperty(exports, "HOP_KINDS", {
	enumerable: true,
	get: function() {
		return HOP_KINDS;
	}
});
Object.defineProperty(exports, "Http", {
	enumerable: true,
	get: function() {
		return Http;
	}
});
Object.defineProperty(exports, "MintedToken", {
	enumerable: true,
	get: function() {
		return MintedToken;
	}
});
Object.defineProperty(exports, "PROOFS", {
	enumerable: true,
	get: function() {
		return PROOFS;
	}
});
Object.defineProperty(exports, "PROXY_LOGIN_HINT", {
	enumerable: true,
	get: function() {
		return PROXY_LOGIN_HINT;
	}
});
Object.defineProperty(exports, "SOURCE_KINDS", {
	enumerable: true,
	get: function() {
		return SOURCE_KINDS;
	}
});
Object.defineProperty(exports, "SYSTEM_LIMIT", {
	enumerable: true,
	get: function() {
		return SYSTEM_LIMIT;
	}
});
Object.defineProperty(exports, "TLS_HINT", {
	enumerable: true,
	get: function() {
		return TLS_HINT;
	}
});
Object.defineProperty(exports, "ambientSource", {
	enumerable: true,
	get: function() {
		return ambientSource;
	}
});
Object.defineProperty(exports, "assumesRole", {
	enumerable: true,
	get: function() {
		return assumesRole;
	}
});
Object.defineProperty(exports, "byKind", {
	enumerable: true,
	get: function() {
		return byKind;
	}
});
Object.defineProperty(exports, "checkInputNames", {
	enumerable: true,
	get: function() {
		return checkInputNames;
	}
});
Object.defineProperty(exports, "choiceSchema", {
	enumerable: true,
	get: function() {
		return choiceSchema;
	}
});
Object.defineProperty(exports, "collect", {
	enumerable: true,
	get: function() {
		return collect;
	}
});
Object.defineProperty(exports, "defineSource", {
	enumerable: true,
	get: function() {
		return defineSource;
	}
});
Object.defineProperty(exports, "environmentCredentials", {
	enumerable: true,
	get: function() {
		return environmentCredentials;
	}
});
Object.defineProperty(exports, "explainNothing", {
	enumerable: true,
	get: function() {
		return explainNothing;
	}
});
Object.defineProperty(exports, "findJsonMistake", {
	enumerable: true,
	get: function() {
		return findJsonMistake;
	}
});
Object.defineProperty(exports, "findTag", {
	enumerable: true,
	get: function() {
		return findTag;
	}
});
Object.defineProperty(exports, "fixedCredentials", {
	enumerable: true,
	get: function() {
		return fixedCredentials;
	}
});
Object.defineProperty(exports, "hasKeys", {
	enumerable: true,
	get: function() {
		return hasKeys;
	}
});
Object.defineProperty(exports, "idToken", {
	enumerable: true,
	get: function() {
		return idToken;
	}
});
Object.defineProperty(exports, "inputVariable", {
	enumerable: true,
	get: function() {
		return inputVariable;
	}
});
Object.defineProperty(exports, "isRefusedMfaCode", {
	enumerable: true,
	get: function() {
		return isRefusedMfaCode;
	}
});
Object.defineProperty(exports, "isSigned", {
	enumerable: true,
	get: function() {
		return isSigned;
	}
});
Object.defineProperty(exports, "isTooDeep", {
	enumerable: true,
	get: function() {
		return isTooDeep;
	}
});
Object.defineProperty(exports, "isTooLarge", {
	enumerable: true,
	get: function() {
		return isTooLarge;
	}
});
Object.defineProperty(exports, "kindOfAnswer", {
	enumerable: true,
	get: function() {
		return kindOfAnswer;
	}
});
Object.defineProperty(exports, "kindOfStatus", {
	enumerable: true,
	get: function() {
		return kindOfStatus;
	}
});
Object.defineProperty(exports, "lineAndColumn", {
	enumerable: true,
	get: function() {
		return lineAndColumn;
	}
});
Object.defineProperty(exports, "login", {
	enumerable: true,
	get: function() {
		return login;
	}
});
Object.defineProperty(exports, "login_exports", {
	enumerable: true,
	get: function() {
		return login_exports;
	}
});
Object.defineProperty(exports, "login_step_exports", {
	enumerable: true,
	get: function() {
		return login_step_exports;
	}
});
Object.defineProperty(exports, "markAt", {
	enumerable: true,
	get: function() {
		return markAt;
	}
});
Object.defineProperty(exports, "nestingInWords", {
	enumerable: true,
	get: function() {
		return nestingInWords;
	}
});
Object.defineProperty(exports, "networkFailure", {
	enumerable: true,
	get: function() {
		return networkFailure;
	}
});
Object.defineProperty(exports, "nodesOf", {
	enumerable: true,
	get: function() {
		return nodesOf;
	}
});
Object.defineProperty(exports, "openSource", {
	enumerable: true,
	get: function() {
		return openSource;
	}
});
Object.defineProperty(exports, "parseSamlProviderArn", {
	enumerable: true,
	get: function() {
		return parseSamlProviderArn;
	}
});
Object.defineProperty(exports, "pathOf", {
	enumerable: true,
	get: function() {
		return pathOf;
	}
});
Object.defineProperty(exports, "placeOfItem", {
	enumerable: true,
	get: function() {
		return placeOfItem;
	}
});
Object.defineProperty(exports, "plainHop", {
	enumerable: true,
	get: function() {
		return plainHop;
	}
});
Object.defineProperty(exports, "profileChain", {
	enumerable: true,
	get: function() {
		return profileChain;
	}
});
Object.defineProperty(exports, "readJson", {
	enumerable: true,
	get: function() {
		return readJson;
	}
});
Object.defineProperty(exports, "readJsonObject", {
	enumerable: true,
	get: function() {
		return readJsonObject;
	}
});
Object.defineProperty(exports, "readJwt", {
	enumerable: true,
	get: function() {
		return readJwt;
	}
});
Object.defineProperty(exports, "readMfa", {
	enumerable: true,
	get: function() {
		return readMfa;
	}
});
Object.defineProperty(exports, "readNamedFile", {
	enumerable: true,
	get: function() {
		return readNamedFile;
	}
});
Object.defineProperty(exports, "readRegularBytes", {
	enumerable: true,
	get: function() {
		return readRegularBytes;
	}
});
Object.defineProperty(exports, "readRegularFile", {
	enumerable: true,
	get: function() {
		return readRegularFile;
	}
});
Object.defineProperty(exports, "readStepRequest", {
	enumerable: true,
	get: function() {
		return readStepRequest;
	}
});
Object.defineProperty(exports, "readingOn", {
	enumerable: true,
	get: function() {
		return readingOn;
	}
});
Object.defineProperty(exports, "realPathWithin", {
	enumerable: true,
	get: function() {
		return realPathWithin;
	}
});
Object.defineProperty(exports, "samlAudience", {
	enumerable: true,
	get: function() {
		return samlAudience;
	}
});
Object.defineProperty(exports, "signedPart", {
	enumerable: true,
	get: function() {
		return signedPart;
	}
});
Object.defineProperty(exports, "sourceIdentitiesOn", {
	enumerable: true,
	get: function() {
		return sourceIdentitiesOn;
	}
});
Object.defineProperty(exports, "sourceOf", {
	enumerable: true,
	get: function() {
		return sourceOf;
	}
});
Object.defineProperty(exports, "startShell", {
	enumerable: true,
	get: function() {
		return startShell;
	}
});
Object.defineProperty(exports, "targetsBelow", {
	enumerable: true,
	get: function() {
		return targetsBelow;
	}
});
Object.defineProperty(exports, "tooLargeHint", {
	enumerable: true,
	get: function() {
		return tooLargeHint;
	}
});
Object.defineProperty(exports, "treesOf", {
	enumerable: true,
	get: function() {
		return treesOf;
	}
});
Object.defineProperty(exports, "treesOfPlan", {
	enumerable: true,
	get: function() {
		return treesOfPlan;
	}
});
Object.defineProperty(exports, "warnOnce", {
	enumerable: true,
	get: function() {
		return warnOnce;
	}
});
Object.defineProperty(exports, "withNetwork", {
	enumerable: true,
	get: function() {
		return withNetwork;
	}
});
Object.defineProperty(exports, "withRetry", {
	enumerable: true,
	get: function() {
		return withRetry;
	}
});
Object.defineProperty(exports, "withoutInputVariables", {
	enumerable: true,
	get: function() {
		return withoutInputVariables;
	}
});
Object.defineProperty(exports, "withoutInputs", {
	enumerable: true,
	get: function() {
		return withoutInputs;
	}
});
Object.defineProperty(exports, "withoutTokens", {
	enumerable: true,
	get: function() {
		return withoutTokens;
	}
});
Object.defineProperty(exports, "wordsOfAnswer", {
	enumerable: true,
	get: function() {
		return wordsOfAnswer;
	}
});
