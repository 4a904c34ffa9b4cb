"use strict";
let node_crypto = require("node:crypto");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_session_cache = require("./session-cache-CCzva5vF.js");
let node_http = require("node:http");
require("./address-C-eMYHKR.js");
let node_child_process = require("node:child_process");
const require_cached_session = require("./cached-session-D1_Ve3id.js");
// src/refresh/server/credential-server.ts
const PATIENCE_MS = 5e3;
const MAX_CONNECTIONS = 1e3;
var CredentialServer = class CredentialServer {
	#server;
	port;
	constructor(server, port) {
		this.#server = server;
		this.port = port;
	}
	static async listen(serving) {
		const server = (0, node_http.createServer)({
			maxHeaderSize: 8192,
			requestTimeout: PATIENCE_MS,
			headersTimeout: PATIENCE_MS,
			connectionsCheckingInterval: 1e3
		});
		server.maxConnections = MAX_CONNECTIONS;
		server.keepAliveTimeout = PATIENCE_MS;
		await new Promise((resolve, reject) => {
			server.once("error", (error) => {
				reject(notToBeHad(serving.port, error));
			});
			server.listen(serving.port, "127.0.0.1", resolve);
		});
		server.on("error", () => void 0);
		const address = server.address();
		const port = typeof address === "object" && address !== null ? address.port : serving.port;
		const answerer = new Answerer(serving, port);
		server.on("request", (request, response) => {
			answerer.answer(request, response);
		});
		return new CredentialServer(server, port);
	}
	close() {
		this.#server.close();
		this.#server.closeAllConnections();
	}
};
function notToBeHad(port, error) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `cannot listen on 127.0.0.1${port === 0 ? "" : `:${port}`}: ${require_load_credential_process.messageOf(error)}`,
		hint: require_load_credential_process.systemCodeOf(error) === "EADDRINUSE" ? "Another program uses that port. Choose another, or 0 for any free one." : "Does this process run in a network namespace without a loopback interface?",
		cause: error
	});
}
var Answerer = class {
	#serving;
	#hosts;
	#tokenDigest;
	constructor(serving, port) {
		this.#serving = serving;
		this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
		this.#tokenDigest = digestOf(serving.token.reveal());
	}
	answer(request, response) {
		request.on("error", () => void 0).resume();
		response.on("error", () => void 0);
		this.#answerTo(request).then(({ status, body }) => {
			response.setTimeout(PATIENCE_MS);
			response.writeHead(status, {
				"content-type": "application/json",
				"cache-control": "no-store"
			});
			response.end(JSON.stringify(body));
		}, () => response.destroy());
	}
	async #answerTo(request) {
		const { headers, method, url = "" } = request;
		if (!this.#hosts.includes(headers.host?.toLowerCase() ?? "")) return refusal(403, "ForeignHost", "this server answers to 127.0.0.1 and localhost only");
		if (headers["x-forwarded-for"] !== void 0 || headers.forwarded !== void 0 || headers.origin !== void 0) return refusal(403, "Forwarded", "this server does not answer requests that were passed on");
		if (!this.#knowsToken(headers.authorization)) return refusal(401, "Unauthorized", "the Authorization header is not AWS_CONTAINER_AUTHORIZATION_TOKEN of this job");
		if (method === "POST" && url === "/stop") {
			setImmediate(() => this.#serving.onStop?.());
			return {
				status: 200,
				body: {}
			};
		}
		if (method !== "GET") return refusal(405, "MethodNotAllowed", "credentials are available by GET only");
		const key = this.#serving.paths.get(url);
		return key === void 0 ? refusal(404, "NotFound", `there are credentials at ${[...this.#serving.paths.keys()].join(", ")}`) : this.#credentials(key);
	}
	async #credentials(key) {
		try {
			return {
				status: 200,
				body: containerAnswer(await this.#serving.sessionOf(key))
			};
		} catch (error) {
			return refusal(500, "CannotRenew", error instanceof require_load_credential_process.RoleChainError ? error.describe() : require_load_credential_process.messageOf(error));
		}
	}
	#knowsToken(given) {
		return (0, node_crypto.timingSafeEqual)(digestOf(given ?? ""), this.#tokenDigest) && given !== void 0;
	}
};
function digestOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest();
}
function refusal(status, code, message) {
	return {
		status,
		body: {
			code,
			message,
			Code: code,
			Message: message
		}
	};
}
function containerAnswer({ roleArn, assumedRoleArn, credentials }) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
	return {
		AccessKeyId: accessKeyId.reveal(),
		SecretAccessKey: secretAccessKey.reveal(),
		Token: sessionToken.reveal(),
		Expiration: require_load_credential_process.isoSeconds(expiration),
		RoleArn: roleArn,
		AccountId: require_load_credential_process.accountOfArn(assumedRoleArn)
	};
}
// src/refresh/server/renew-by-process.ts
const MAX_CHARACTERS = 2e4;
const TIMEOUT_MS = 65e3;
async function renewByProcess(key, { node, program, directory, env, stop }) {
	const child = (0, node_child_process.spawn)(node, [
		program,
		directory,
		key
	], {
		env,
		stdio: [
			"ignore",
			"ignore",
			"pipe"
		],
		timeout: TIMEOUT_MS,
		windowsHide: true,
		...stop === void 0 ? {} : { signal: stop }
	});
	let said = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		said = `${said}${text}`.slice(0, MAX_CHARACTERS);
	});
	const status = await new Promise((resolve, reject) => {
		child.on("error", reject).on("close", resolve);
	});
	if (status !== 0) {
		const message = said.trim().replace(/^role-chain: /, "");
		throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: message === "" ? `the renewal ended with status ${status ?? "none"}` : message
		});
	}
}
// src/refresh/server/session-keeper.ts
const MIN_PAUSE_MS = 500;
const MAX_MS = 864e5;
var SessionKeeper = class {
	#keeping;
	#sessions = new Map();
	#renewals = new Map();
	#timers = new Map();
	#pauses = new Map();
	#last = Promise.resolve();
	#isStopped = false;
	constructor(keeping) {
		this.#keeping = keeping;
	}
	async get(key) {
		const session = await this.#current(key);
		if (session === void 0 || require_cached_session.standingOf(session, this.#keeping.now()) === "over") {
			await this.#renew(key);
			const renewed = await this.#current(key);
			if (renewed === void 0) throw new Error("the session that was renewed is not there");
			this.#watch(renewed);
			return renewed;
		}
		this.#watch(session);
		return session;
	}
	stop() {
		this.#isStopped = true;
		this.#timers.forEach((timer) => {
			clearTimeout(timer);
		});
		this.#timers.clear();
	}
	async #current(key) {
		const known = this.#sessions.get(key);
		if (known !== void 0 && require_cached_session.standingOf(known, this.#keeping.now()) === "fresh") return known;
		const cached = await this.#keeping.cache.read(key);
		if (cached !== void 0) this.#sessions.set(key, cached);
		return cached ?? known;
	}
	#renew(key) {
		const renewal = this.#renewals.get(key) ?? this.#inTurn(key).finally(() => {
			this.#renewals.delete(key);
			this.#pause(key);
		});
		this.#renewals.set(key, renewal);
		return renewal;
	}
	#inTurn(key) {
		const turn = this.#last.then(() => this.#keeping.renew(key));
		this.#last = turn.catch(() => void 0);
		return turn;
	}
	#pause(key) {
		const session = this.#sessions.get(key);
		const milliseconds = session === void 0 ? 0 : require_cached_session.renewedAheadMs(session) / 10;
		this.#pauses.set(key, this.#keeping.now() + Math.max(MIN_PAUSE_MS, milliseconds));
	}
	#watch(session) {
		const { key, credentials } = session;
		if (this.#timers.has(key) || this.#renewals.has(key) || this.#isStopped) return;
		const dueAt = credentials.expiration.getTime() - require_cached_session.renewedAheadMs(session);
		const timer = setTimeout(() => {
			this.#timers.delete(key);
			this.#renewAhead(key).catch(() => void 0);
		}, Math.min(MAX_MS, Math.max(0, Math.max(dueAt, this.#pauses.get(key) ?? 0) - this.#keeping.now())));
		this.#timers.set(key, timer);
	}
	async #renewAhead(key) {
		await this.#renew(key).catch(() => void 0);
		const current = await this.#current(key);
		if (current !== void 0 && require_cached_session.standingOf(current, this.#keeping.now()) !== "over") this.#watch(current);
	}
};
// src/refresh/server/server-process.ts
async function serveSessions({ port, paths, onStop, ...program }) {
	const ending = new AbortController();
	const keeper = new SessionKeeper({
		cache: new require_session_cache.SessionCache(program.directory),
		renew: (key) => renewByProcess(key, {
			...program,
			stop: ending.signal
		}),
		now: Date.now
	});
	const token = new require_load_credential_process.Secret((0, node_crypto.randomBytes)(32).toString("base64url"));
	const server = await CredentialServer.listen({
		port,
		token,
		paths,
		sessionOf: (key) => keeper.get(key),
		...onStop === void 0 ? {} : { onStop }
	});
	const [only, ...others] = new Set(paths.values());
	if (only !== void 0 && others.length === 0) keeper.get(only).catch(() => void 0);
	return {
		port: server.port,
		token,
		close: () => {
			keeper.stop();
			ending.abort();
			server.close();
		}
	};
}
Object.defineProperty(exports, "serveSessions", {
	enumerable: true,
	get: function() {
		return serveSessions;
	}
});
