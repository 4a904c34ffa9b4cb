"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_parse_world = require("./parse-world-DE7Wyn5n.js");
const require_parse = require("./parse-S10ivj4_.js");
const require_claims = require("./claims-BSnU7blB.js");
const require_sign = require("./sign-BvFGBg7z.js");
const require_mapped_attributes = require("./mapped-attributes-D11KeaTY.js");
const require_roles_anywhere_arn = require("./roles-anywhere-arn-Bn4vvf9F.js");
let node_crypto = require("node:crypto");
let node_events = require("node:events");
let node_timers_promises = require("node:timers/promises");
let node_http = require("node:http");
let node_https = require("node:https");
// src/emulator/call-log.ts
const SECRET_PARAMETERS = /^(?:WebIdentityToken|SAMLAssertion|TokenCode|TradeInToken|.*ContextAssertion)$/;
function withoutSecrets(parameters) {
	return Object.fromEntries(Array.from(parameters, ([name, value]) => [name, SECRET_PARAMETERS.test(name) ? "***" : value]));
}
function recordSession(session, packedPolicySize) {
	return {
		number: session.number,
		arn: session.arn,
		assumedRoleArn: session.kind === "assumed-role" ? session.arn : void 0,
		tags: Object.fromEntries(session.tags),
		transitiveTagKeys: session.transitiveTagKeys,
		sourceIdentity: session.sourceIdentity,
		durationSeconds: session.durationSeconds,
		expiration: require_load_credential_process.isoSeconds(session.expiresAt),
		packedPolicySize,
		chain: session.kind === "assumed-role" ? session.chain : []
	};
}
// src/emulator/http/message.ts
function jsonAnswer$1(status, value) {
	return {
		status,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(value)
	};
}
// src/emulator/container-credentials.ts
const PREFIX$2 = "/credentials/";
function errorAnswer$4({ status, code, message }) {
	return jsonAnswer$1(status, {
		code,
		message
	});
}
function containerRequest(request, source) {
	if (!request.path.startsWith(PREFIX$2)) return;
	const principal = decodePath(request.path.slice(13));
	return {
		operation: "ContainerCredentials",
		parameters: { principal },
		answer: () => Promise.resolve(answer$5(request, principal, source)),
		error: errorAnswer$4
	};
}
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function refuse$2(status, code, message) {
	return {
		answer: errorAnswer$4({
			status,
			code,
			message,
			requestId: (0, node_crypto.randomUUID)()
		}),
		outcome: {
			code,
			message
		}
	};
}
function answer$5(request, principal, source) {
	const token = source.world().containerAuthorizationToken;
	if (token !== void 0 && request.headers.get("authorization") !== token) return refuse$2(401, "Unauthorized", "The Authorization header is missing or wrong.");
	const session = sessionFor(principal, source);
	if (session === void 0) return refuse$2(404, "NotFound", `The world has no user or role ${principal}`);
	const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
	return {
		answer: jsonAnswer$1(200, {
			AccessKeyId: accessKeyId,
			SecretAccessKey: secretAccessKey,
			Token: sessionToken,
			Expiration: require_load_credential_process.isoSeconds(session.expiresAt)
		}),
		outcome: { session: recordSession(session, void 0) }
	};
}
function sessionFor(principal, source) {
	const world = source.world();
	const role = require_parse_world.findRole(world, principal);
	if (role !== void 0) return issueSessionOf(role, source);
	const user = require_parse_world.allUsers(world).find(({ name }) => name === principal);
	return user === void 0 ? void 0 : issueUserSession(user, source);
}
function issueSessionOf(role, { world, sessions, now }, { sessionName = "emulator", seconds = require_parse_world.DEFAULT_ROLE_SECONDS } = {}) {
	return require_parse_world.issueRoleSession({
		sessions,
		now: now(),
		world: world()
	}, {
		role,
		sessionName,
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		sourceIdentity: void 0,
		policies: void 0,
		federatedProvider: void 0,
		chain: [],
		durationSeconds: seconds
	});
}
function issueUserSession(user, { world, sessions, now }) {
	return sessions.issue({
		kind: "user",
		account: user.account,
		partition: user.arn.split(":")[1] ?? "aws",
		arn: user.arn,
		userArn: user.arn,
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		sourceIdentity: void 0,
		policies: void 0,
		mfaAt: void 0
	}, {
		now: now(),
		durationSeconds: require_parse_world.DEFAULT_ROLE_SECONDS,
		worldLimitSeconds: world().sessionSeconds
	});
}
// src/emulator/request-outcome.ts
function isSpoiling(fault) {
	return fault.kind !== "delay";
}
const DEFAULT_CODES = new Map([
	[403, "AccessDenied"],
	[429, "Throttling"],
	[500, "InternalFailure"],
	[503, "ServiceUnavailable"]
]);
const THROTTLED$2 = {
	code: "Throttling",
	message: "Rate exceeded"
};
function send(answer) {
	return (reply) => {
		reply.send(answer);
	};
}
function recordOfFault(outcome) {
	return {
		caller: void 0,
		callerSession: void 0,
		ignoredParameters: [],
		outcome
	};
}
function internalFailure(request, error) {
	const code = "InternalFailure";
	const message = "The request processing has failed because of an unknown error, exception or failure.";
	const requestId = (0, node_crypto.randomUUID)();
	const reason = error instanceof Error ? error.stack : require_load_credential_process.messageOf(error);
	return {
		answer: request.error({
			status: 500,
			code,
			message,
			requestId
		}),
		outcome: {
			code,
			message,
			reason,
			requestId
		}
	};
}
async function answerWell(request) {
	const answered = await request.answer().catch((error) => internalFailure(request, error));
	const { caller, callerSession, ignoredParameters = [], outcome, answer } = answered;
	return {
		answered,
		record: {
			caller,
			callerSession,
			ignoredParameters,
			outcome: {
				...outcome,
				status: answer.status
			}
		}
	};
}
async function truncated(request) {
	const { answered, record } = await answerWell(request);
	return {
		record: {
			...record,
			outcome: {
				...record.outcome,
				fault: "truncate"
			}
		},
		deliver: (reply) => {
			reply.truncate(answered.answer);
		}
	};
}
function failing(request, fault, wanted) {
	const { status } = wanted;
	const code = wanted.code ?? DEFAULT_CODES.get(status) ?? "ValidationError";
	const message = wanted.message ?? `The emulator was told to answer with ${status}.`;
	const requestId = (0, node_crypto.randomUUID)();
	return {
		record: recordOfFault({
			status,
			code,
			message,
			requestId,
			fault
		}),
		deliver: send(request.error({
			status,
			code,
			message,
			requestId
		}))
	};
}
function unanswered(kind) {
	return {
		record: recordOfFault({
			status: void 0,
			fault: kind
		}),
		deliver: (reply) => {
			if (kind !== "hang") reply[kind]();
		}
	};
}
async function outcomeOf(request, fault) {
	switch (fault?.kind) {
		case void 0: {
			const { answered, record } = await answerWell(request);
			return {
				record,
				deliver: send(answered.answer)
			};
		}
		case "truncate": return truncated(request);
		case "error": return failing(request, "error", fault);
		case "throttle": return failing(request, "throttle", {
			status: 400,
			...request.throttled ?? THROTTLED$2
		});
		case "body": {
			const { status = 200, body } = fault;
			const answer = {
				status,
				headers: { "content-type": "text/plain" },
				body
			};
			return {
				record: recordOfFault({
					status,
					fault: "body"
				}),
				deliver: send(answer)
			};
		}
		case "reset":
		case "close":
		case "hang": return unanswered(fault.kind);
	}
}
// src/emulator/exchange.ts
var Exchanges = class {
	#options;
	#log = [];
	#inFlight = new Map();
	#maximumInFlight = new Map();
	#ended = new AbortController();
	#sequence = 0;
	constructor(options) {
		this.#options = options;
	}
	get log() {
		return this.#log;
	}
	maximumInFlight(operation) {
		return this.#maximumInFlight.get(operation) ?? 0;
	}
	end() {
		this.#ended.abort();
	}
	async answer(request, reply) {
		this.#sequence += 1;
		const base = {
			sequence: this.#sequence,
			time: this.#time(),
			operation: request.operation,
			parameters: request.parameters
		};
		this.#count(request.operation, 1);
		try {
			const faults = this.#options.faults.next(request.operation);
			await this.#wait(faults);
			const { record, deliver } = await outcomeOf(request, faults.find(isSpoiling));
			this.#log.push({
				...base,
				answered: this.#time(),
				...record
			});
			deliver(reply);
		} catch (error) {
			if (!this.#ended.signal.aborted) throw error;
		} finally {
			this.#count(request.operation, -1);
		}
	}
	#time() {
		return new Date(this.#options.now()).toISOString();
	}
	async #wait(faults) {
		const total = faults.map((fault) => fault.kind === "delay" ? fault.milliseconds : 0).reduce((sum, milliseconds) => sum + milliseconds, this.#options.latencyMilliseconds);
		if (total > 0) await (0, node_timers_promises.setTimeout)(total, void 0, { signal: this.#ended.signal });
	}
	#count(operation, change) {
		for (const key of [operation, "*"]) {
			const now = (this.#inFlight.get(key) ?? 0) + change;
			this.#inFlight.set(key, now);
			this.#maximumInFlight.set(key, Math.max(now, this.maximumInFlight(key)));
		}
	}
};
// src/emulator/faults.ts
function strikes(fault, operation, call) {
	const { operation: wanted = "*", calls = "all", every = 1, ratio = 1 } = fault;
	if (wanted !== "*" && wanted !== operation) return false;
	const number = wanted === "*" ? call.ofAll : call.ofOperation;
	return (calls === "all" || calls.includes(number)) && number % every === 0 && chanceOf(number) < ratio;
}
function chanceOf(call) {
	let bits = Math.imul(call, 0x9e3779b1);
	bits = Math.imul(bits ^ bits >>> 16, 0x85ebca6b);
	bits = Math.imul(bits ^ bits >>> 13, 0xc2b2ae35);
	return ((bits ^ bits >>> 16) >>> 0) / 2 ** 32;
}
var FaultPlan = class {
	#faults;
	#calls = new Map();
	constructor(faults) {
		this.#faults = faults;
	}
	add(fault) {
		this.#faults = [...this.#faults, fault];
	}
	clear() {
		this.#faults = [];
	}
	next(operation) {
		const call = {
			ofOperation: this.#count(operation),
			ofAll: this.#count("*")
		};
		return this.#faults.filter((fault) => strikes(fault, operation, call));
	}
	#count(key) {
		const count = (this.#calls.get(key) ?? 0) + 1;
		this.#calls.set(key, count);
		return count;
	}
};
// src/emulator/http/server.ts
const BODY_LIMIT_BYTES = 1e6;
async function readBody(message) {
	const chunks = [];
	let size = 0;
	for await (const chunk of message) if (chunk instanceof Uint8Array) {
		size += chunk.length;
		if (size > BODY_LIMIT_BYTES) throw new RangeError(`A request's body may have ${BODY_LIMIT_BYTES} bytes.`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function headersOf(message) {
	return new Map(Object.entries(message.headersDistinct).map(([name, values = []]) => [name.toLowerCase(), values.join(",")]));
}
async function readRequest(message, secure) {
	const [path = "/", ...query] = (message.url ?? "/").split("?");
	return {
		method: message.method ?? "GET",
		path,
		query: query.join("?"),
		headers: headersOf(message),
		body: await readBody(message),
		secure,
		remoteAddress: message.socket.remoteAddress ?? "127.0.0.1"
	};
}
function writeHead(response, answer, extraBytes) {
	const length = Buffer.byteLength(answer.body) + extraBytes;
	response.writeHead(answer.status, {
		...answer.headers,
		"content-length": length
	});
}
function replyTo(response, connection) {
	return {
		send: (answer) => {
			writeHead(response, answer, 0);
			response.end(answer.body);
		},
		truncate: (answer) => {
			writeHead(response, answer, 64);
			response.write(answer.body, () => response.socket?.destroySoon());
		},
		reset: () => {
			connection?.resetAndDestroy();
		},
		close: () => {
			response.socket?.end();
		}
	};
}
async function startHttpServer(options) {
	const secure = options.tls !== void 0;
	const sockets = new Map();
	const listener = (message, response) => {
		readRequest(message, secure).then((request) => {
			options.handle(request, replyTo(response, sockets.get(message.socket.remotePort)));
		}, () => response.socket?.destroy());
	};
	const server = options.tls === void 0 ? (0, node_http.createServer)(listener) : (0, node_https.createServer)(options.tls, listener);
	let opened = 0;
	server.on("connection", (socket) => {
		opened += 1;
		const { remotePort } = socket;
		sockets.set(remotePort, socket);
		socket.on("close", () => sockets.delete(remotePort));
	});
	server.keepAliveTimeout = 6e5;
	server.listen(options.port, "127.0.0.1");
	await (0, node_events.once)(server, "listening");
	return {
		url: `${secure ? "https" : "http"}://127.0.0.1:${portOf(server)}`,
		connectionsOpened: () => opened,
		close: async () => {
			const closed = (0, node_events.once)(server, "close");
			server.close();
			sockets.forEach((socket) => socket.destroy());
			await closed;
		}
	};
}
function portOf(server) {
	const address = server.address();
	if (address === null || typeof address === "string") throw new TypeError("A listening TCP server has a port.");
	return address.port;
}
// src/iam/mfa.ts
const STEP_MILLISECONDS = 3e4;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function decodeBase32(text) {
	const bytes = Array.from(text.toUpperCase().replace(/[\s=]/g, ""), (character) => ALPHABET.indexOf(character).toString(2).padStart(5, "0")).join("").match(/[01]{8}/g) ?? [];
	return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
function codeAt(seed, step) {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(step));
	const digest = (0, node_crypto.createHmac)("sha1", decodeBase32(seed)).update(counter).digest();
	const offset = digest.readUInt8(digest.length - 1) & 15;
	return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1e6).padStart(6, "0");
}
var MfaVerifier = class {
	#lastStep = new Map();
	verify(device, code, now) {
		const current = Math.floor(now / STEP_MILLISECONDS);
		const last = this.#lastStep.get(device.serial) ?? -1;
		const step = [
			current - 1,
			current,
			current + 1
		].find((candidate) => candidate > last && codeAt(device.seed, candidate) === code);
		if (step === void 0) throw require_parse_world.forbidden("AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ", "the code is wrong, or has been used before");
		this.#lastStep.set(device.serial, step);
	}
};
// src/emulator/machine/machine-state.ts
var Tokens = class {
	#ends = new Map();
	issue(until) {
		const token = (0, node_crypto.randomBytes)(42).toString("base64url");
		this.#ends.set(token, until);
		return token;
	}
	isValid(token, now) {
		return (this.#ends.get(token) ?? 0) > now;
	}
	all() {
		return Array.from(this.#ends.keys());
	}
};
var RefreshTokens = class {
	#used = new Set();
	#next;
	use(token, first) {
		if (token !== (this.#next ?? first) || this.#used.has(token)) return;
		this.#used.add(token);
		this.#next = (0, node_crypto.randomBytes)(42).toString("base64url");
		return this.#next;
	}
	all() {
		return this.#next === void 0 ? [...this.#used] : [...this.#used, this.#next];
	}
};
var MachineState = class {
	metadata = new Tokens();
	identityCenter = new Tokens();
	identityCenterRefresh = new RefreshTokens();
	loginRefresh = new RefreshTokens();
	loginKey;
	proofs = new Set();
	secrets() {
		return [
			this.metadata,
			this.identityCenter,
			this.identityCenterRefresh,
			this.loginRefresh
		].flatMap((tokens) => tokens.all());
	}
};
// node_modules/jose/dist/webapi/jwt/verify.js
async function jwtVerify(jwt, key, options) {
	const [verified, b64] = await require_parse_world.verifyCompact(jwt, require_parse_world.prepareVerify(options), key);
	if (!b64) throw new require_sign.JWTInvalid("JWTs MUST NOT use unencoded payload");
	const payload = require_sign.validateClaimsSet(verified.protectedHeader, verified.payload, options);
	return {
		...verified,
		payload
	};
}
// node_modules/jose/dist/webapi/jwk/thumbprint.js
const check = (value, description) => {
	if (typeof value != "string" || !value) throw new require_sign.JWKInvalid(`${description} missing or invalid`);
};
async function calculateJwkThumbprint(key, digestAlgorithm) {
	let jwk;
	if (require_sign.isObject(key)) {
		if (jwk = require_sign.snapshotJwk(key), typeof jwk.kty != "string") throw new TypeError(require_sign.invalidKeyInput(key, "CryptoKey", "KeyObject", "JSON Web Key"));
	} else if (require_sign.isKeyLike(key)) jwk = require_sign.snapshotJwk(await require_parse_world.exportJWK(key));
	else throw new TypeError(require_sign.invalidKeyInput(key, "CryptoKey", "KeyObject", "JSON Web Key"));
	if (digestAlgorithm ??= "sha256", digestAlgorithm !== "sha256" && digestAlgorithm !== "sha384" && digestAlgorithm !== "sha512") throw new TypeError("digestAlgorithm must one of \"sha256\", \"sha384\", or \"sha512\"");
	let requiredMembers;
	switch (jwk.kty) {
		case "AKP":
			check(jwk.alg, "\"alg\" (Algorithm) Parameter"), check(jwk.pub, "\"pub\" (Public key) Parameter"), requiredMembers = {
				alg: jwk.alg,
				kty: jwk.kty,
				pub: jwk.pub
			};
			break;
		case "EC":
			check(jwk.crv, "\"crv\" (Curve) Parameter"), check(jwk.x, "\"x\" (X Coordinate) Parameter"), check(jwk.y, "\"y\" (Y Coordinate) Parameter"), requiredMembers = {
				crv: jwk.crv,
				kty: jwk.kty,
				x: jwk.x,
				y: jwk.y
			};
			break;
		case "OKP":
			check(jwk.crv, "\"crv\" (Subtype of Key Pair) Parameter"), check(jwk.x, "\"x\" (Public Key) Parameter"), requiredMembers = {
				crv: jwk.crv,
				kty: jwk.kty,
				x: jwk.x
			};
			break;
		case "RSA":
			check(jwk.e, "\"e\" (Exponent) Parameter"), check(jwk.n, "\"n\" (Modulus) Parameter"), requiredMembers = {
				e: jwk.e,
				kty: jwk.kty,
				n: jwk.n
			};
			break;
		case "oct":
			if (typeof jwk.k != "string") throw new require_sign.JWKInvalid("\"k\" (Key Value) Parameter missing or invalid");
			requiredMembers = {
				k: jwk.k,
				kty: jwk.kty
			};
			break;
		default: throw new require_sign.JOSENotSupported("\"kty\" (Key Type) Parameter missing or unsupported");
	}
	const thumbprintInput = require_sign.encode$1(JSON.stringify(requiredMembers));
	return require_sign.encode(await require_sign.digest(digestAlgorithm, thumbprintInput));
}
// node_modules/jose/dist/webapi/key/import.js
async function importJWK(jwk, alg, options) {
	if (!require_sign.isObject(jwk)) throw new TypeError("JWK must be an object");
	const normalized = require_sign.normalizeJwk(jwk), extractable = require_sign.validateExtractableOption(options?.extractable), { alg: jwkAlg } = normalized;
	if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg) throw new TypeError("\"alg\" argument is required when \"jwk.alg\" is not present");
	switch (normalized.kty) {
		case "oct":
			if (typeof normalized.k != "string") throw new TypeError("missing \"k\" (Key Value) Parameter value");
			return require_sign.decode(normalized.k);
		case "AKP":
			if (typeof jwkAlg != "string" || !jwkAlg) throw new TypeError("missing \"alg\" (Algorithm) Parameter value");
			if (alg !== jwkAlg) throw new TypeError("JWK alg and alg option value mismatch");
			return require_sign.jwkToKey(require_parse_world.keyAlgorithm(alg), normalized, extractable);
		case "RSA":
		case "EC":
		case "OKP": return require_sign.jwkToKey(require_parse_world.keyAlgorithm(alg), normalized, extractable);
		default: throw new require_sign.JOSENotSupported("Unsupported \"kty\" (Key Type) Parameter value");
	}
}
// node_modules/jose/dist/webapi/util/decode_protected_header.js
function decodeProtectedHeader(token) {
	let encodedProtectedHeader;
	if (typeof token == "string") {
		const parts = token.split(".");
		(parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
	} else if (typeof token == "object" && token) if ("protected" in token) encodedProtectedHeader = token.protected;
	else throw new TypeError("Token does not contain a Protected Header");
	const invalid = "Invalid Token or Protected Header formatting";
	if (typeof encodedProtectedHeader != "string" || !encodedProtectedHeader) throw new TypeError(invalid);
	return require_sign.parseJoseHeader(encodedProtectedHeader, TypeError, invalid);
}
// src/emulator/onelogin/state.ts
var OneLoginState = class {
	#secrets = [];
	accessTokens = new Set();
	logins = new Map();
	failures = new Map();
	get secrets() {
		return this.#secrets;
	}
	newToken() {
		const token = (0, node_crypto.randomBytes)(32).toString("hex");
		this.#secrets.push(token);
		return token;
	}
};
// src/emulator/okta/state.ts
var OktaState = class {
	#secrets = [];
	transactions = new Map();
	sessionTokens = new Map();
	sessions = new Map();
	devices = new Map();
	tokens = new Map();
	webTokens = new Map();
	usedAssertions = new Set();
	get secrets() {
		return this.#secrets;
	}
	newSecret(prefix = "00") {
		return this.keep(`${prefix}${(0, node_crypto.randomBytes)(30).toString("base64url")}`);
	}
	keep(secret) {
		this.#secrets.push(secret);
		return secret;
	}
};
// src/emulator/onelogin/answers.ts
const NAMES = new Map([
	[400, "BadRequest"],
	[401, "Unauthorized"],
	[404, "NotFound"],
	[429, "TooManyRequests"]
]);
function errorAnswer$3(version, status, message) {
	const name = NAMES.get(status) ?? "Error";
	const answer = jsonAnswer$1(status, version === 1 ? { status: {
		error: true,
		code: status,
		type: name,
		message
	} } : {
		statusCode: status,
		name,
		message
	});
	return status === 429 ? {
		...answer,
		headers: {
			...answer.headers,
			"x-ratelimit-limit": "5000",
			"x-ratelimit-reset": "1"
		}
	} : answer;
}
function refuse$1(version, status, message, reason) {
	return {
		answer: errorAnswer$3(version, status, message),
		outcome: {
			code: String(status),
			message,
			reason
		}
	};
}
function success$1(version, message, rest) {
	const type = message.includes("pending") ? "pending" : "success";
	return {
		answer: jsonAnswer$1(200, version === 1 ? {
			status: {
				type,
				message,
				error: false,
				code: 200
			},
			...rest
		} : {
			message,
			...rest
		}),
		outcome: { message }
	};
}
function assertionAnswer(version, data) {
	return success$1(version, "Success", { data });
}
function pendingAnswer(version, message) {
	return success$1(version, message, {});
}
function mfaAnswer(version, details) {
	return success$1(version, "MFA is required for this user", version === 1 ? { data: [details] } : details);
}
// src/emulator/onelogin/login.ts
async function assertion(asked) {
	const { version, fields, settings } = asked;
	const text = (name) => fields.get(name) ?? "";
	const [name, appId] = [text("username_or_email"), text("app_id")];
	const missing = [
		"username_or_email",
		"password",
		"app_id",
		"subdomain"
	].find((field) => text(field) === "");
	if (missing !== void 0) return refuse$1(version, 400, `${missing.replace("username_or_email", "username")} is empty`);
	if (text("subdomain") !== settings.subdomain) return refuse$1(version, 400, "Invalid subdomain");
	const user = settings.users[name];
	const refusal = refusePassword(asked, name, user);
	if (user === void 0 || refusal !== void 0) return refusal ?? wrong(version);
	if (settings.apps[appId] === void 0 || user.apps?.includes(appId) === false) return refuse$1(version, 404, `App with id ${appId} not found`);
	return user.devices.length === 0 || settings["mfa-free-addresses"].includes(text("ip_address")) ? assertionAnswer(version, await assertionOf$1(asked, name, appId)) : askForFactor(asked, name, user);
}
function wrong(version) {
	return refuse$1(version, 401, "Authentication Failed: Invalid user credentials");
}
const REASONS = {
	locked: "Authentication Failed: User is locked",
	suspended: "Authentication Failed: User is suspended",
	"password-expired": "Authentication Failed: Password has expired"
};
function refusePassword({ version, fields, settings, services }, name, user) {
	const { failures } = services.oneLogin;
	const failed = failures.get(name) ?? 0;
	if (failed >= settings["max-password-failures"]) return refuse$1(version, 401, REASONS.locked, `${failed} wrong passwords`);
	if (user?.password !== fields.get("password")) {
		failures.set(name, failed + 1);
		return wrong(version);
	}
	failures.delete(name);
	return user === void 0 || user.status === "active" ? void 0 : refuse$1(version, 401, REASONS[user.status]);
}
function askForFactor({ version, fields, settings, services }, name, user) {
	const stateToken = services.oneLogin.newToken();
	services.oneLogin.logins.set(stateToken, {
		user: name,
		app: fields.get("app_id") ?? "",
		expiresAt: services.now() + settings["state-token-seconds"] * 1e3
	});
	return mfaAnswer(version, {
		state_token: stateToken,
		callback_url: `https://api.us.onelogin.com/api/${version}/saml_assertion/verify_factor`,
		devices: user.devices.map(({ id, type }) => ({
			device_id: id,
			device_type: type
		})),
		user: { username: name }
	});
}
function assertionOf$1({ settings, services }, name, appId) {
	const [user, app] = [settings.users[name], settings.apps[appId]];
	return services.saml.issue({
		entityId: app?.["entity-id"] ?? "",
		recipient: app?.recipient,
		subject: name,
		sessionName: user?.["session-name"] ?? name,
		roles: (user?.roles ?? []).map(([roleArn, providerArn]) => ({
			roleArn,
			providerArn
		})),
		tags: Object.fromEntries(user?.tags ?? []),
		transitiveTagKeys: user?.["transitive-tag-keys"],
		sourceIdentity: user?.["source-identity"],
		now: services.now()
	});
}
// src/emulator/onelogin/verify-factor.ts
async function verifyFactor$1(asked) {
	const { version, fields, settings, services } = asked;
	const { logins } = services.oneLogin;
	const stateToken = fields.get("state_token") ?? "";
	const login = logins.get(stateToken);
	if (login === void 0 || login.app !== fields.get("app_id") || services.now() >= login.expiresAt) return refuse$1(version, 401, "State token is invalid or expired");
	const device = settings.users[login.user]?.devices.find(({ id }) => String(id) === fields.get("device_id"));
	if (device === void 0) return refuse$1(version, 400, "Invalid device_id");
	switch (verdict(device, login, asked)) {
		case "refused": return refuse$1(version, 401, "Failed authentication with this factor");
		case "pending": return pendingAnswer(version, PENDING);
		case "sent": return pendingAnswer(version, "Authentication pending: SMS sent");
		case "accepted":
			logins.delete(stateToken);
			return assertionAnswer(version, await assertionOf$1(asked, login.user, login.app));
	}
}
const PENDING = "Authentication pending on OL Protect";
function verdict(device, login, { fields, services }) {
	const { seed, code, answer } = device;
	const given = fields.get("otp_token");
	if (given !== void 0) return (seed === void 0 ? code === given : isCodeOf({
		login,
		device,
		seed,
		given
	}, services)) ? "accepted" : "refused";
	if (answer === void 0) return code === void 0 ? "refused" : "sent";
	if (fields.get("do_not_notify") !== "true") {
		login.polls = 0;
		return "pending";
	}
	login.polls = (login.polls ?? 0) + 1;
	return answer === "never" || login.polls <= device.polls ? "pending" : answer === "accept" ? "accepted" : "refused";
}
function isCodeOf({ login, device, seed, given }, { mfa, now }) {
	try {
		mfa.verify({
			serial: `onelogin/${login.user}/${device.id}`,
			seed
		}, given, now());
		return true;
	} catch (error) {
		if (error instanceof require_parse_world.StsError) return false;
		throw error;
	}
}
// src/emulator/onelogin/service.ts
const PREFIX$1 = "/onelogin";
const SHOWN$1 = [
	"grant_type",
	"username_or_email",
	"app_id",
	"subdomain",
	"ip_address",
	"device_id",
	"do_not_notify"
];
const ASSERTION = /^\/api\/(?<version>[12])\/saml_assertion(?<verifies>\/verify_factor)?$/;
function oneLoginRequest(request, services) {
	const { onelogin: settings } = services.world();
	if (settings === void 0 || !request.path.startsWith(`${PREFIX$1}/`)) return;
	const path = request.path.slice(9);
	const fields = fieldsOf$1(request);
	const found = request.method === "POST" ? ASSERTION.exec(path)?.groups : void 0;
	const version = found?.["version"] === "2" ? 2 : 1;
	const shown = SHOWN$1.flatMap((name) => {
		const value = fields.get(name);
		return value === void 0 ? [] : [[name, value]];
	});
	const named = {
		parameters: Object.fromEntries([["path", path], ...shown]),
		error: ({ status, message }) => errorAnswer$3(version, status, message)
	};
	if (path === "/auth/oauth2/v2/token") return {
		...named,
		operation: "OneLoginToken",
		answer: () => Promise.resolve(token$1(request, settings, services))
	};
	if (found === void 0 || !settings.versions.includes(version)) return {
		...named,
		operation: "OneLoginUnknown",
		answer: () => Promise.resolve(refuse$1(version, 404, "Not Found"))
	};
	const asked = {
		version,
		fields,
		settings,
		services
	};
	const isKnown = services.oneLogin.accessTokens.has(bearerOf(request));
	const answer = found["verifies"] === void 0 ? assertion : verifyFactor$1;
	return {
		...named,
		operation: found["verifies"] === void 0 ? "OneLoginAssertion" : "OneLoginVerifyFactor",
		answer: async () => isKnown ? answer(asked) : refuse$1(version, 401, "Authentication Failure")
	};
}
function token$1(request, settings, { oneLogin }) {
	const [id, secret] = [settings["client-id"], settings["client-secret"]];
	const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
	const given = request.headers.get("authorization") ?? "";
	if (given !== basic && given !== `client_id:${id}, client_secret:${secret}`) return refuse$1(1, 401, "Authentication Failed");
	const accessToken = oneLogin.newToken();
	oneLogin.accessTokens.add(accessToken);
	return {
		answer: jsonAnswer$1(200, {
			access_token: accessToken,
			refresh_token: oneLogin.newToken(),
			expires_in: 36e3,
			token_type: "bearer",
			account_id: 1
		}),
		outcome: {}
	};
}
function bearerOf(request) {
	return (request.headers.get("authorization") ?? "").replace(/^bearer:? */i, "");
}
function fieldsOf$1({ body }) {
	try {
		const value = JSON.parse(Buffer.from(body).toString("utf8"));
		const entries = require_parse.isMapping(value) ? Object.entries(value) : [];
		return new Map(entries.map(([name, member]) => [name, String(member)]));
	} catch {
		return new Map();
	}
}
// src/emulator/okta/answers.ts
function answered(value, status = 200) {
	return {
		answer: jsonAnswer$1(status, value),
		outcome: {}
	};
}
function page$1(body, status = 200, headers = {}) {
	return {
		answer: {
			status,
			headers: {
				"content-type": "text/html;charset=utf-8",
				...headers
			},
			body
		},
		outcome: {}
	};
}
function redirect(location, headers = {}) {
	return {
		answer: {
			status: 302,
			headers: {
				location,
				...headers
			},
			body: ""
		},
		outcome: {}
	};
}
function apiError({ status, code, message, requestId }) {
	return jsonAnswer$1(status, {
		errorCode: code,
		errorSummary: message,
		errorLink: code,
		errorId: requestId,
		errorCauses: []
	});
}
function oauthError({ status, code, message }) {
	return jsonAnswer$1(status, {
		error: code,
		error_description: message
	});
}
function refuse(format, status, code, message) {
	return {
		answer: format({
			status,
			code,
			message,
			requestId: (0, node_crypto.randomUUID)()
		}),
		outcome: {
			code,
			message
		}
	};
}
function fieldsOf(request) {
	const body = Buffer.from(request.body).toString("utf8");
	if (request.headers.get("content-type")?.startsWith("application/json") !== true) return new Map(new URLSearchParams(body));
	try {
		const value = JSON.parse(body);
		const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
		return new Map(entries.flatMap(([name, of]) => typeof of === "string" ? [[name, of]] : []));
	} catch {
		return new Map();
	}
}
// src/emulator/okta/authn.ts
const SESSION_TOKEN_MS = 3e5;
function authn(fields, okta, services) {
	if (okta.pipeline === "idx") return refuse(apiError, 403, "E0000006", "You do not have permission to perform the requested action");
	const name = fields.get("username") ?? "";
	const user = Object.hasOwn(okta.users, name) ? okta.users[name] : void 0;
	if (user === void 0 || user.password !== fields.get("password")) return refuse(apiError, 401, "E0000004", "Authentication failed");
	return afterPassword(name, user, okta, services);
}
function afterPassword(name, user, okta, services) {
	switch (user.status) {
		case "locked": return answered({ status: "LOCKED_OUT" });
		case "password-expired": return answered({
			stateToken: begin(name, services),
			status: "PASSWORD_EXPIRED"
		});
		case "mfa-enroll": return answered({
			stateToken: begin(name, services),
			status: "MFA_ENROLL"
		});
		case "active": return user.factors.length === 0 ? success(name, services) : answered({
			stateToken: begin(name, services),
			status: "MFA_REQUIRED",
			_embedded: { factors: user.factors.map((factor) => shown$1(factor, okta)) }
		});
	}
}
function begin(user, { okta: state }) {
	const token = state.newSecret();
	state.transactions.set(token, {
		user,
		polls: new Map()
	});
	return token;
}
function success(user, { okta: state, now }) {
	const sessionToken = state.newSecret("20111");
	state.sessionTokens.set(sessionToken, user);
	return answered({
		status: "SUCCESS",
		sessionToken,
		expiresAt: new Date(now() + SESSION_TOKEN_MS).toISOString()
	});
}
function shown$1(factor, { domain }) {
	const profile = {
		"token:software:totp": { credentialId: "ada" },
		push: {
			name: factor.type === "push" ? factor.name : "",
			platform: "IOS"
		},
		sms: { phoneNumber: "+1 XXX-XXX-1337" }
	}[factor.type];
	const href = `https://${domain}/api/v1/authn/factors/${factor.id}/verify`;
	return {
		id: factor.id,
		factorType: factor.type,
		provider: factor.provider,
		profile,
		_links: { verify: {
			href,
			hints: { allow: ["POST"] }
		} }
	};
}
function verifyFactor(id, fields, okta, services) {
	const token = fields.get("stateToken") ?? "";
	const transaction = services.okta.transactions.get(token);
	const factor = okta.users[transaction?.user ?? ""]?.factors.find((each) => each.id === id);
	if (transaction === void 0) return refuse(apiError, 401, "E0000011", "Invalid token provided");
	if (factor === void 0) return refuse(apiError, 404, "E0000007", `Not found: Resource not found: ${id} (UserFactor)`);
	const answer = answerFactor(factor, {
		token,
		transaction,
		code: fields.get("passCode")
	}, okta, services);
	if (answer !== "passed") return answer;
	services.okta.transactions.delete(token);
	return success(transaction.user, services);
}
function answerFactor(factor, attempt, okta, services) {
	const wrong = () => refuse(apiError, 403, "E0000068", "Invalid Passcode/Answer");
	if (factor.type === "push") return answerPush(factor, attempt, okta);
	if (attempt.code === void 0) return answered({
		stateToken: attempt.token,
		status: "MFA_CHALLENGE",
		factorResult: "CHALLENGE"
	});
	if (factor.type === "sms") return attempt.code === factor.code ? "passed" : wrong();
	try {
		services.mfa.verify({
			serial: `okta/${factor.id}`,
			seed: factor.seed
		}, attempt.code, services.now());
		return "passed";
	} catch {
		return wrong();
	}
}
function answerPush(factor, { token, transaction }, okta) {
	const asked = transaction.polls.get(factor.id) ?? 0;
	transaction.polls.set(factor.id, asked + 1);
	const isDecided = asked > factor.polls;
	if (isDecided && factor.answer === "accept") return "passed";
	const result = {
		accept: "WAITING",
		reject: "REJECTED",
		timeout: "TIMEOUT"
	}[factor.answer];
	const challenge = factor.number === void 0 ? {} : { _embedded: { challenge: { correctAnswer: factor.number } } };
	return answered({
		stateToken: token,
		status: "MFA_CHALLENGE",
		factorResult: isDecided ? result : "WAITING",
		_embedded: { factor: {
			id: factor.id,
			factorType: "push",
			...challenge
		} },
		_links: { next: {
			name: "poll",
			href: `https://${okta.domain}/api/v1/authn/factors/${factor.id}/verify`
		} }
	});
}
// src/emulator/okta/device.ts
function deviceAuthorize(fields, { domain, device }, services) {
	const client = fields.get("client_id") ?? "";
	if (device?.clients.includes(client) !== true) return refuse(oauthError, 401, "invalid_client", "Invalid value for 'client_id' parameter.");
	const code = services.okta.newSecret();
	const expires = device["expires-seconds"];
	services.okta.devices.set(code, {
		client,
		expiresAt: services.now() + expires * 1e3,
		polls: 0,
		lastPoll: services.now()
	});
	const userCode = Array.from({ length: 8 }, () => "BCDFGHJKLMNPQRSTVWXZ".charAt((0, node_crypto.randomInt)(20))).join("");
	return answered({
		device_code: code,
		user_code: userCode,
		verification_uri: `https://${domain}/activate`,
		verification_uri_complete: `https://${domain}/activate?user_code=${userCode}`,
		expires_in: expires,
		interval: device["interval-seconds"]
	});
}
async function deviceToken(fields, okta, services) {
	const code = services.okta.devices.get(fields.get("device_code") ?? "");
	const { device } = okta;
	if (code === void 0 || device === void 0 || code.client !== fields.get("client_id")) return refuse(oauthError, 400, "invalid_grant", "The device code is invalid or has expired.");
	const pending = whyNotYet(code, device, services.now());
	if (pending !== void 0) return refuse(oauthError, 400, pending, "The device authorization is pending.");
	services.okta.devices.delete(fields.get("device_code") ?? "");
	return tokens(device.user, code.client, okta, services);
}
function whyNotYet(code, device, now) {
	const isEarly = now - code.lastPoll < device["interval-seconds"] * 1e3 - EARLY_MS;
	code.lastPoll = now;
	if (now >= code.expiresAt) return "expired_token";
	if (isEarly) return "slow_down";
	code.polls += 1;
	if (code.polls <= device.polls) return "authorization_pending";
	return device.answer === "deny" ? "access_denied" : void 0;
}
const EARLY_MS = 50;
async function tokens(user, client, { domain }, services) {
	const { issuer, okta: state, now } = services;
	const request = {
		issuer: `https://${domain}`,
		claims: { sub: user },
		lifetimeSeconds: 3600,
		now: now()
	};
	const idToken = await issuer.issue({
		...request,
		audience: client
	});
	const accessToken = await issuer.issue({
		...request,
		audience: `https://${domain}`
	});
	state.tokens.set(idToken, user);
	state.tokens.set(accessToken, user);
	return answered({
		token_type: "Bearer",
		expires_in: 3600,
		access_token: accessToken,
		scope: "openid okta.apps.sso",
		id_token: idToken
	});
}
function exchangeToken(fields, okta, { okta: state }) {
	const [user, other] = ["actor_token", "subject_token"].map((name) => state.tokens.get(fields.get(name) ?? ""));
	if (user === void 0 || other !== user) return refuse(oauthError, 400, "invalid_grant", "The subject token or the actor token is invalid.");
	const app = /^urn:okta:apps:(.+)$/.exec(fields.get("audience") ?? "")?.[1] ?? "";
	const known = Object.hasOwn(okta.apps, app) ? okta.apps[app] : void 0;
	if (known === void 0 || known.users?.includes(user) === false) return refuse(oauthError, 400, "invalid_target", "The target audience app must be assigned to the user.");
	const token = state.newSecret();
	state.webTokens.set(token, {
		user,
		app
	});
	return answered({
		token_type: "N_A",
		expires_in: 300,
		access_token: token,
		issued_token_type: "urn:okta:oauth:token-type:web_sso_token"
	});
}
// src/emulator/okta/app-assertion.ts
function assertionOf(app, user, { saml, now }) {
	const roles = app.roles.map((pair) => {
		const arns = pair.split(",").map((arn) => arn.trim());
		const isProvider = (arn) => arn.includes(":saml-provider/");
		return {
			roleArn: arns.find((arn) => !isProvider(arn)) ?? "",
			providerArn: arns.find(isProvider) ?? ""
		};
	});
	return saml.issue({
		entityId: app["entity-id"],
		subject: user,
		sessionName: user,
		roles,
		now: now()
	});
}
// src/emulator/okta/pages.ts
const LOGIN_PAGE = `<!DOCTYPE html><html><head><title>acme - Sign In</title></head>
<body><div id="okta-sign-in"></div><form action="/login/login.htm"><input name="username" type="text"/></form></body></html>`;
function sessionRedirect(request, okta, { okta: state }) {
	const query = new URLSearchParams(request.query);
	const token = query.get("token") ?? "";
	const to = query.get("redirectUrl") ?? "/";
	const user = state.sessionTokens.get(token);
	const isOwn = to.startsWith("/") || to.startsWith(`https://${okta.domain}/`);
	if (user === void 0 || !isOwn) return redirect("/login/login.htm?fromURI=");
	state.sessionTokens.delete(token);
	const sid = state.newSecret("102");
	state.sessions.set(sid, user);
	return redirect(to, { "set-cookie": `sid=${sid};Version=1;Path=/;Secure;HttpOnly` });
}
function loginPage() {
	return page$1(LOGIN_PAGE);
}
function appOfPath(path, { apps }) {
	const found = Object.entries(apps).find(([id, { link }]) => path === link || path === ssoPath(id));
	return found === void 0 ? void 0 : {
		id: found[0],
		isLink: path === found[1].link
	};
}
function ssoPath(id) {
	return `/app/amazon_aws/${id}/sso/saml`;
}
async function appPage(request, { id, isLink }, okta, services) {
	const sid = /(?:^|;\s*)sid=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? "";
	const user = services.okta.sessions.get(sid);
	if (user === void 0) return redirect(`https://${okta.domain}/login/login.htm?fromURI=${encodeURIComponent(request.path)}`);
	return isLink ? redirect(`https://${okta.domain}${ssoPath(id)}`) : assertionPage(id, user, okta, services);
}
async function assertionPage(id, user, okta, services) {
	const app = okta.apps[id];
	if (app === void 0 || app.users?.includes(user) === false) return page$1("<html><head><title>acme - User is not assigned to this application</title></head><body></body></html>", 403);
	switch (app.answers) {
		case "step-up": return page$1(stepUpPage(services.okta.newSecret()));
		case "nothing": return page$1("<html><head><title>acme - Error</title></head><body>Something went wrong</body></html>");
		case "assertion": return page$1(formPage(app, await assertionOf(app, user, services)));
	}
}
function stepUpPage(stateToken) {
	return `<!DOCTYPE html><html><head><title>acme - Verify</title></head><body><script>var stateToken = '${stateToken.replaceAll("-", "\\x2D")}';<\/script></body></html>`;
}
function formPage(_app, response) {
	return `<!DOCTYPE html>
<html lang="en"><head><title>acme - Signing in...</title></head><body>
<!-- <input name="SAMLResponse" value="of a comment"> -->
<form id="appForm" action="https&#x3a;&#x2f;&#x2f;signin.aws.amazon.com&#x2f;saml" method="POST">
<input name="SAMLResponse" type="hidden" value="${entities(response)}"/><input name="RelayState" type="hidden" value=""/>
</form><script type="text/javascript">document.getElementById("appForm").submit();<\/script></body></html>`;
}
function entities(text) {
	return text.replace(/[^A-Za-z0-9]/g, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
}
// src/emulator/okta/service-token.ts
const MAX_ASSERTION_SECONDS = 3600;
var BadAssertion = class extends Error {};
function issuerOf(server, { domain }) {
	return `https://${domain}/oauth2/${server}`;
}
async function serviceToken(name, fields, okta, services) {
	const servers = okta["authorization-servers"];
	const server = Object.hasOwn(servers, name) ? servers[name] : void 0;
	if (server === void 0) return refuse(apiError, 404, "E0000007", `Not found: Resource not found: ${name} (AuthorizationServer)`);
	if (fields.get("grant_type") !== "client_credentials") return refuse(oauthError, 400, "unsupported_grant_type", "The authorization grant type is not supported.");
	try {
		const client = await verifiedClient(fields, `${issuerOf(name, okta)}/v1/token`, okta, services);
		const scope = fields.get("scope") ?? "";
		if (!scope.split(" ").every((each) => server.scopes.includes(each))) return refuse(oauthError, 400, "invalid_scope", "One or more scopes are not configured for the authorization server resource.");
		const token = await services.issuer.issue({
			issuer: issuerOf(name, okta),
			audience: server.audience,
			claims: {
				ver: 1,
				sub: client,
				cid: client,
				scp: scope.split(" ")
			},
			lifetimeSeconds: server["token-lifetime-seconds"],
			now: services.now()
		});
		return answered({
			token_type: "Bearer",
			expires_in: server["token-lifetime-seconds"],
			access_token: token,
			scope
		});
	} catch (error) {
		if (!(error instanceof BadAssertion)) throw error;
		return refuse(oauthError, 401, "invalid_client", require_load_credential_process.messageOf(error));
	}
}
async function verifiedClient(fields, audience, { services: clients }, { now, okta: state }) {
	const assertion = fields.get("client_assertion") ?? "";
	if (fields.get("client_assertion_type") !== "urn:ietf:params:oauth:client-assertion-type:jwt-bearer") throw new BadAssertion("'client_assertion_type' is invalid.");
	const { kid, client } = readUnverified(assertion);
	const keys = Object.hasOwn(clients, client) ? clients[client]?.keys ?? [] : [];
	const key = kid === void 0 && keys.length === 1 ? keys[0] : keys.find((each) => each.kid === kid);
	if (key === void 0) throw new BadAssertion("The client_assertion token has an unknown client or an invalid kid.");
	const { payload } = await jwtVerify(assertion, (0, node_crypto.createPublicKey)(key["public-key"]), {
		issuer: client,
		subject: client,
		audience,
		currentDate: new Date(now()),
		requiredClaims: ["exp"]
	}).catch((error) => {
		throw new BadAssertion(require_load_credential_process.messageOf(error));
	});
	checkLife(payload, now());
	checkUse(payload, state.usedAssertions);
	return client;
}
function readUnverified(assertion) {
	try {
		return {
			kid: decodeProtectedHeader(assertion).kid,
			client: require_parse_world.decodeJwt(assertion).sub ?? ""
		};
	} catch {
		throw new BadAssertion("The client_assertion token is not a JWT.");
	}
}
function checkLife({ exp = 0 }, now) {
	if (exp > now / 1e3 + MAX_ASSERTION_SECONDS) throw new BadAssertion("The client_assertion token has an expiration too far into the future.");
}
function checkUse({ jti }, used) {
	if (jti === void 0) return;
	if (used.has(jti)) throw new BadAssertion("The client_assertion token has already been used.");
	used.add(jti);
}
// src/emulator/okta/service.ts
const PREFIX = "/okta";
const SHOWN = [
	"username",
	"client_id",
	"scope",
	"grant_type",
	"audience",
	"fromURI"
];
const ROUTES = [
	[
		"GET",
		/^\/\.well-known\/okta-organization$/,
		"OktaOrganization",
		organization
	],
	[
		"POST",
		/^\/api\/v1\/authn$/,
		"OktaAuthn",
		({ fields, okta, services }) => authn(fields, okta, services)
	],
	[
		"POST",
		/^\/api\/v1\/authn\/factors\/([\w.-]+)\/verify$/,
		"OktaVerifyFactor",
		({ fields, okta, services }, id) => verifyFactor(id, fields, okta, services)
	],
	[
		"GET",
		/^\/login\/sessionCookieRedirect$/,
		"OktaSession",
		({ request, okta, services }) => sessionRedirect(request, okta, services)
	],
	[
		"GET",
		/^\/login\/login\.htm$/,
		"OktaLoginPage",
		loginPage
	],
	[
		"POST",
		/^\/oauth2\/v1\/device\/authorize$/,
		"OktaDeviceAuthorize",
		({ fields, okta, services }) => deviceAuthorize(fields, okta, services)
	],
	[
		"POST",
		/^\/oauth2\/v1\/token$/,
		"OktaToken",
		token
	],
	[
		"POST",
		/^\/login\/token\/sso$/,
		"OktaSso",
		sso
	],
	[
		"POST",
		/^\/oauth2\/([\w.-]+)\/v1\/token$/,
		"OktaServiceToken",
		({ fields, okta, services }, server) => serviceToken(server, fields, okta, services)
	],
	[
		"GET",
		/^\/oauth2\/([\w.-]+)\/v1\/keys$/,
		"OktaKeys",
		async ({ services }) => answered(await services.issuer.jwks())
	],
	[
		"GET",
		/^\/oauth2\/([\w.-]+)\/\.well-known\/openid-configuration$/,
		"OktaOpenIdConfiguration",
		configuration$1
	]
];
function oktaRequest(request, services) {
	const { okta } = services.world();
	if (okta === void 0 || !request.path.startsWith(`${PREFIX}/`)) return;
	const path = request.path.slice(5);
	const fields = fieldsOf(request);
	const [operation, answer] = routeOf({
		request,
		path,
		fields,
		okta,
		services
	});
	const shown = SHOWN.filter((name) => fields.has(name)).map((name) => [name, fields.get(name) ?? ""]);
	return {
		operation,
		parameters: Object.fromEntries([["path", path], ...shown]),
		answer: async () => answer(),
		error: path.startsWith("/oauth2/") ? oauthError : apiError
	};
}
function routeOf(asked) {
	const { request, path, okta, services } = asked;
	for (const [method, pattern, operation, answer] of ROUTES) {
		const found = method === request.method ? pattern.exec(path) : null;
		if (found !== null) return [operation, () => answer(asked, found[1] ?? "")];
	}
	const app = request.method === "GET" ? appOfPath(path, okta) : void 0;
	return app === void 0 ? ["OktaUnknown", () => refuse(apiError, 404, "E0000007", `Not found: Resource not found: ${path}`)] : ["OktaApp", () => appPage(request, app, okta, services)];
}
function organization({ okta: { domain, pipeline } }) {
	return answered({
		id: "00o1",
		pipeline,
		_links: { organization: { href: `https://${domain}` } }
	});
}
const GRANTS = new Map([["urn:ietf:params:oauth:grant-type:device_code", ({ fields, okta, services }) => deviceToken(fields, okta, services)], ["urn:ietf:params:oauth:grant-type:token-exchange", ({ fields, okta, services }) => exchangeToken(fields, okta, services)]]);
function token(asked) {
	return GRANTS.get(asked.fields.get("grant_type"))?.(asked, "") ?? refuse(oauthError, 400, "unsupported_grant_type", "The authorization grant type is not supported.");
}
function sso({ fields, okta, services }) {
	const given = fields.get("token") ?? "";
	const found = services.okta.webTokens.get(given);
	services.okta.webTokens.delete(given);
	return found === void 0 ? loginPage() : assertionPage(found.app, found.user, okta, services);
}
function configuration$1({ okta }, server) {
	const issuer = issuerOf(server, okta);
	return answered({
		issuer,
		token_endpoint: `${issuer}/v1/token`,
		jwks_uri: `${issuer}/v1/keys`,
		id_token_signing_alg_values_supported: ["RS256"],
		token_endpoint_auth_methods_supported: ["private_key_jwt"]
	});
}
// src/emulator/service.ts
function inTime(answered, now) {
	const { answer } = answered;
	const headers = {
		...answer.headers,
		date: new Date(now).toUTCString()
	};
	return {
		...answered,
		answer: {
			...answer,
			headers
		}
	};
}
// src/emulator/signatures/authorization-header.ts
const ALGORITHM = "AWS4-HMAC-SHA256";
function incomplete(message) {
	return require_parse_world.badRequest("IncompleteSignature", message);
}
function parseAuthorization(headers, algorithms = [ALGORITHM]) {
	const header = headers.get("authorization");
	if (header === void 0) throw require_parse_world.forbidden("MissingAuthenticationToken", "Request is missing Authentication Token");
	const [algorithm = ""] = header.split(" ");
	if (!algorithms.includes(algorithm) || algorithm === header) throw incomplete(`Unsupported AWS 'algorithm': '${algorithm}'.`);
	const fields = parseFields(header.slice(algorithm.length), header);
	const [credential, signedHeaders, signature] = [
		"Credential",
		"SignedHeaders",
		"Signature"
	].map((name) => fields.get(name));
	if (credential === void 0 || signedHeaders === void 0 || signature === void 0) throw incomplete(missingFields(fields));
	const [accessKeyId = "", date = "", region = "", service = "", terminator, ...rest] = credential.split("/");
	if (terminator !== "aws4_request" || rest.length > 0) throw incomplete(`Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`);
	return {
		algorithm,
		accessKeyId,
		date,
		region,
		service,
		signedHeaders: signedHeaders.split(";"),
		signature
	};
}
function parseFields(text, header) {
	const fields = new Map();
	for (const field of text.split(/[\s,]+/).filter((piece) => piece !== "")) {
		const equals = field.indexOf("=");
		if (equals < 0) throw incomplete(`'${field}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`);
		fields.set(field.slice(0, equals), field.slice(equals + 1));
	}
	return fields;
}
function missingFields(fields) {
	return [
		"Credential",
		"Signature",
		"SignedHeaders"
	].filter((name) => !fields.has(name)).map((name) => `Authorization header requires '${name}' parameter.`).join(" ");
}
// src/emulator/signatures/sigv4.ts
const SKEW_MILLISECONDS = 3e5;
function mismatch$1(message) {
	return require_parse_world.forbidden("SignatureDoesNotMatch", message);
}
function parseAmzDate(text) {
	const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
	const time = Date.parse(iso);
	return iso === text || Number.isNaN(time) ? void 0 : time;
}
function amzDate(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, "");
}
function checkScope(authorization, request, { service: wanted, now }) {
	const { date, region, service, signedHeaders } = authorization;
	const sent = request.headers.get("x-amz-date") ?? "";
	const time = parseAmzDate(sent);
	if (time === void 0) throw incomplete(`Date must be in ISO-8601 'basic format'. Got '${sent}'. See http://en.wikipedia.org/wiki/ISO_8601`);
	const unsigned = [
		"host",
		"x-amz-date",
		"x-amz-security-token"
	].find((name) => request.headers.has(name) && !signedHeaders.includes(name));
	if (unsigned !== void 0) throw mismatch$1(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
	if (service !== wanted) throw mismatch$1(`Credential should be scoped to correct service: '${wanted}'. `);
	if (!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/.test(region)) throw mismatch$1(`Credential should be scoped to a valid region. `);
	if (sent.slice(0, 8) !== date) throw mismatch$1(`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${sent.slice(0, 8)}', from '${sent}'.`);
	checkSkew(time, now);
}
function checkSkew(time, now) {
	const [sent, current] = [amzDate(time), amzDate(now)];
	if (time < now - SKEW_MILLISECONDS) throw mismatch$1(`Signature expired: ${sent} is now earlier than ${amzDate(now - SKEW_MILLISECONDS)} (${current} - 5 min.)`);
	if (time > now + SKEW_MILLISECONDS) throw mismatch$1(`Signature not yet current: ${sent} is still later than ${amzDate(now + SKEW_MILLISECONDS)} (${current} + 5 min.)`);
}
function sha256(data) {
	return (0, node_crypto.createHash)("sha256").update(data).digest("hex");
}
function hmac(key, data) {
	return (0, node_crypto.createHmac)("sha256", key).update(data).digest();
}
function encode(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(query) {
	return Array.from(new URLSearchParams(query), ([name, value]) => [encode(name), encode(value)]).sort(([leftName, left], [rightName, right]) => compare(leftName, rightName) || compare(left, right)).map(([name, value]) => `${name}=${value}`).join("&");
}
function compare(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function canonicalRequest(request, signedHeaders) {
	const headers = signedHeaders.map((name) => `${name}:${(request.headers.get(name) ?? "").trim().replace(/ +/g, " ")}\n`);
	const path = request.path.split("/").map(encode).join("/");
	return [
		request.method,
		path,
		canonicalQuery(request.query),
		headers.join(""),
		signedHeaders.join(";"),
		sha256(request.body)
	].join("\n");
}
function checkSignature$1(authorization, request, secretAccessKey) {
	const { date, region, service, signedHeaders, signature } = authorization;
	const scope = `${date}/${region}/${service}/aws4_request`;
	const hashed = sha256(canonicalRequest(request, signedHeaders));
	const toSign = [
		ALGORITHM,
		request.headers.get("x-amz-date") ?? "",
		scope,
		hashed
	].join("\n");
	const key = [
		date,
		region,
		service,
		"aws4_request"
	].reduce(hmac, `AWS4${secretAccessKey}`);
	const expected = Buffer.from(hmac(key, toSign)).toString("hex");
	if (!/^[0-9a-f]{64}$/.test(signature) || !(0, node_crypto.timingSafeEqual)(Buffer.from(signature), Buffer.from(expected))) throw mismatch$1("The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.");
}
// src/emulator/signatures/authenticate.ts
function authenticate(request, { service, world, sessions, now }) {
	const authorization = parseAuthorization(request.headers);
	checkScope(authorization, request, {
		service,
		now
	});
	const caller = require_parse_world.findCaller(world, sessions, authorization.accessKeyId);
	const token = request.headers.get("x-amz-security-token");
	if (caller === void 0 || token !== caller.session?.credentials.sessionToken) throw require_parse_world.forbidden("InvalidClientTokenId", "The security token included in the request is invalid.");
	if (caller.session !== void 0 && caller.session.expiresAt <= now) throw require_parse_world.forbidden("ExpiredToken", "The security token included in the request is expired");
	checkSignature$1(authorization, request, caller.secretAccessKey);
	return {
		caller,
		region: authorization.region
	};
}
// src/emulator/organizations/errors.ts
function invalidInput(reason, message) {
	return require_parse_world.badRequest("InvalidInputException", message, reason);
}
function notInUse() {
	return require_parse_world.badRequest("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
}
function notForMembers(account) {
	return require_parse_world.badRequest("AccessDeniedException", "You don't have permissions to access this resource.", `account ${account} is neither the management account nor a delegated administrator`);
}
function notFound(what, message) {
	return require_parse_world.badRequest(`${what}NotFoundException`, message);
}
const CODES = {
	AccessDenied: "AccessDeniedException",
	SignatureDoesNotMatch: "InvalidSignatureException",
	InvalidClientTokenId: "UnrecognizedClientException",
	ExpiredToken: "ExpiredTokenException",
	MissingAuthenticationToken: "MissingAuthenticationTokenException",
	IncompleteSignature: "IncompleteSignatureException"
};
function inJsonProtocol({ code, message, reason }) {
	return require_parse_world.badRequest(CODES[code] ?? code, message, reason);
}
// src/emulator/organizations/json-input.ts
var JsonInput = class JsonInput {
	#values;
	#read = new Set();
	constructor(values) {
		this.#values = values;
	}
	static of(body) {
		try {
			const values = JSON.parse(Buffer.from(body).toString("utf8"));
			if (require_parse.isMapping(values)) return new JsonInput(values);
		} catch {}
		throw require_parse_world.badRequest("SerializationException", "The request body is no JSON object.");
	}
	static shown(body) {
		try {
			const values = JsonInput.of(body).#values;
			return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
		} catch {
			return {};
		}
	}
	text(name, form) {
		const value = this.optionalText(name);
		if (value === void 0) throw invalidInput("INPUT_REQUIRED", `You must provide a value for ${name}.`);
		if (!form.pattern.test(value)) throw invalidInput(form.reason, `You specified an invalid value for ${name}.`);
		return value;
	}
	optionalText(name) {
		this.#read.add(name);
		const value = this.#values[name] ?? void 0;
		if (value !== void 0 && typeof value !== "string") throw require_parse_world.badRequest("SerializationException", `${name} must be a string.`);
		return value;
	}
	optionalInteger(name, { min, max }) {
		this.#read.add(name);
		const value = this.#values[name] ?? void 0;
		if (value === void 0) return;
		if (typeof value !== "number" || !Number.isInteger(value)) throw require_parse_world.badRequest("SerializationException", `${name} must be an integer.`);
		if (value < min || value > max) throw invalidInput(value < min ? "MIN_VALUE_EXCEEDED" : "MAX_VALUE_EXCEEDED", `${name} must be from ${min} to ${max}.`);
		return value;
	}
	unread() {
		return Object.keys(this.#values).filter((name) => !this.#read.has(name));
	}
};
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/emulator/organizations/pages.ts
const MAX_RESULTS = {
	min: 1,
	max: 20
};
function pageOf(items, { input, operation }, { pageSize }, subject = "") {
	const asked = input.optionalInteger("MaxResults", MAX_RESULTS) ?? MAX_RESULTS.max;
	const token = input.optionalText("NextToken");
	const { offset, page } = token === void 0 ? {
		offset: 0,
		page: 0
	} : read(token, operation, subject);
	const end = offset + sizeOf(page, Math.min(asked, pageSize));
	const next = {
		offset: end,
		page: page + 1
	};
	return {
		items: items.slice(offset, end),
		NextToken: end < items.length ? write$1(next, operation, subject) : void 0
	};
}
function sizeOf(page, max) {
	if (page === 1) return 0;
	return page % 3 === 2 ? Math.ceil(max / 2) : max;
}
function write$1(next, operation, subject) {
	return Buffer.from(JSON.stringify({
		operation,
		subject,
		...next
	})).toString("base64url");
}
function read(token, operation, subject) {
	try {
		const parts = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
		if (require_parse.isMapping(parts) && parts["operation"] === operation && parts["subject"] === subject) {
			const { offset, page } = parts;
			if (typeof offset === "number" && typeof page === "number") return {
				offset,
				page
			};
		}
	} catch {}
	throw invalidInput("INVALID_NEXT_TOKEN", "You specified an invalid value for NextToken.");
}
// src/emulator/organizations/who-may-call.ts
function requireMember(call, resource) {
	require_parse_world.requirePermission(call, [`organizations:${call.operation}`], resource);
	if (call.organization === void 0) throw notInUse();
	return call.organization;
}
function requireAdministrator(call, resource) {
	const organization = requireMember(call, resource);
	const { account } = call.caller;
	if (account !== organization.managementAccount.id && !organization.delegatedAdministrators.includes(account)) throw notForMembers(account);
	return organization;
}
// src/emulator/organizations/operations.ts
const ID = { reason: "INVALID_PATTERN" };
const PARENT = {
	...ID,
	pattern: /^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/
};
const CHILD = {
	...ID,
	pattern: /^(?:\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/
};
const ACCOUNT = {
	...ID,
	pattern: /^\d{12}$/
};
const TARGET$1 = {
	...ID,
	pattern: /^(?:r-[0-9a-z]{4,32}|\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/
};
const CHILD_TYPE = {
	reason: "INVALID_ENUM",
	pattern: /^(?:ACCOUNT|ORGANIZATIONAL_UNIT)$/
};
const OPERATIONS$1 = new Map([
	["DescribeAccount", describeAccount],
	["DescribeOrganization", describeOrganization],
	["ListAccounts", listAccounts],
	["ListAccountsForParent", listAccountsForParent],
	["ListChildren", listChildren],
	["ListOrganizationalUnitsForParent", listUnitsForParent],
	["ListParents", listParents],
	["ListRoots", listRoots],
	["ListTagsForResource", listTags]
]);
function describeOrganization(call) {
	const { id, arn, managementAccount } = requireMember(call, "*");
	return { Organization: {
		Id: id,
		Arn: arn,
		FeatureSet: "ALL",
		MasterAccountArn: managementAccount.arn,
		MasterAccountId: managementAccount.id,
		MasterAccountEmail: managementAccount.email
	} };
}
function describeAccount(call) {
	const member = requireAdministrator(call, arnNamed(call, "AccountId")).members.get(call.input.text("AccountId", ACCOUNT));
	if (member === void 0) throw notFound("Account", "You specified an account that doesn't exist.");
	return { Account: accountFields(member) };
}
function listAccounts(call) {
	const organization = requireAdministrator(call, "*");
	const { items, NextToken } = pageOf(Array.from(organization.members.values()), call, organization);
	return {
		Accounts: items.map(accountFields),
		NextToken
	};
}
function listAccountsForParent(call) {
	const organization = requireAdministrator(call, arnNamed(call, "ParentId"));
	const { id, members } = parentOf(call, organization);
	const { items, NextToken } = pageOf(members, call, organization, id);
	return {
		Accounts: items.map(accountFields),
		NextToken
	};
}
function listUnitsForParent(call) {
	const organization = requireAdministrator(call, arnNamed(call, "ParentId"));
	const { id, units } = parentOf(call, organization);
	const { items, NextToken } = pageOf(units, call, organization, id);
	return {
		OrganizationalUnits: items.map(unitFields),
		NextToken
	};
}
function listRoots(call) {
	const organization = requireAdministrator(call, "*");
	const { items, NextToken } = pageOf([organization.root], call, organization);
	return {
		Roots: items.map((root) => ({
			...unitFields(root),
			PolicyTypes: []
		})),
		NextToken
	};
}
function listChildren(call) {
	const organization = requireAdministrator(call, arnNamed(call, "ParentId"));
	const { id, members, units } = parentOf(call, organization);
	const type = call.input.text("ChildType", CHILD_TYPE);
	const { items, NextToken } = pageOf(type === "ACCOUNT" ? members : units, call, organization, `${id} ${type}`);
	return {
		Children: items.map((child) => ({
			Id: child.id,
			Type: type
		})),
		NextToken
	};
}
function listParents(call) {
	const organization = requireAdministrator(call, arnNamed(call, "ChildId"));
	const id = call.input.text("ChildId", CHILD);
	const { parentId } = organization.members.get(id) ?? organization.units.get(id) ?? {};
	const parent = parentId === void 0 ? void 0 : organization.units.get(parentId);
	if (parent === void 0) throw notFound("Child", "You specified a child that doesn't exist.");
	const { items, NextToken } = pageOf([parent], call, organization, id);
	return {
		Parents: items.map(({ id: Id, kind: Type }) => ({
			Id,
			Type
		})),
		NextToken
	};
}
function listTags(call) {
	const organization = requireAdministrator(call, arnNamed(call, "ResourceId"));
	const id = call.input.text("ResourceId", TARGET$1);
	const target = organization.members.get(id) ?? organization.units.get(id);
	if (target === void 0) throw notFound("Target", "You specified a target that doesn't exist.");
	const { items, NextToken } = pageOf(Array.from(target.tags), call, organization, id);
	return {
		Tags: items.map(([Key, Value]) => ({
			Key,
			Value
		})),
		NextToken
	};
}
function parentOf({ input }, { units }) {
	const unit = units.get(input.text("ParentId", PARENT));
	if (unit === void 0) throw notFound("Parent", "You specified a parent that doesn't exist.");
	return unit;
}
function arnNamed({ input, organization }, parameter) {
	const id = input.optionalText(parameter) ?? "";
	return (organization?.units.get(id) ?? organization?.members.get(id))?.arn ?? "*";
}
function unitFields({ id, arn, name }) {
	return {
		Id: id,
		Arn: arn,
		Name: name
	};
}
function accountFields({ id, arn, name, email, state }) {
	return {
		Id: id,
		Arn: arn,
		Name: name,
		Email: email,
		State: state,
		JoinedMethod: "CREATED",
		JoinedTimestamp: JOINED
	};
}
const JOINED = 0x65920080;
// src/emulator/organizations/service.ts
const TARGET = /^AWSOrganizationsV20161128\.(?<operation>\w+)$/;
const CONTENT_TYPE = "application/x-amz-json-1.1";
const THROTTLED$1 = {
	code: "TooManyRequestsException",
	message: "You have sent too many requests in too short a period of time. Try again later."
};
const REGIONS = {
	aws: "us-east-1",
	"aws-cn": "cn-northwest-1",
	"aws-us-gov": "us-gov-west-1",
	"aws-iso": "us-iso-east-1",
	"aws-iso-b": "us-isob-east-1",
	"aws-iso-e": "eu-isoe-west-1",
	"aws-iso-f": "us-isof-south-1",
	"aws-eusc": "eusc-de-east-1"
};
function isOrganizationsRequest(request) {
	return request.headers.has("x-amz-target");
}
function organizationsRequest(request, services) {
	return {
		operation: TARGET.exec(request.headers.get("x-amz-target") ?? "")?.groups?.["operation"] ?? "Unknown",
		parameters: JsonInput.shown(request.body),
		answer: () => Promise.resolve(inTime(answer$4(request, services), services.now())),
		error: errorAnswer$2,
		throttled: THROTTLED$1
	};
}
function answer$4(request, services) {
	const requestId = (0, node_crypto.randomUUID)();
	const progress = {};
	try {
		const result = run$2(request, services, progress);
		return {
			...known(progress),
			answer: jsonAnswer(200, result, requestId),
			outcome: { requestId }
		};
	} catch (error) {
		if (!(error instanceof require_parse_world.StsError)) throw error;
		const { status, code, message, reason } = inJsonProtocol(error);
		return {
			...known(progress),
			answer: errorAnswer$2({
				status,
				code,
				message,
				requestId,
				reason
			}),
			outcome: {
				code,
				message,
				reason,
				requestId
			}
		};
	}
}
function known({ caller, input }) {
	return {
		caller: caller?.arn,
		callerSession: caller?.session?.number,
		ignoredParameters: input?.unread()
	};
}
function run$2(request, services, progress) {
	const name = TARGET.exec(request.headers.get("x-amz-target") ?? "")?.groups?.["operation"];
	const operation = OPERATIONS$1.get(name ?? "");
	if (name === void 0 || operation === void 0 || request.headers.get("content-type") !== CONTENT_TYPE) throw require_parse_world.badRequest("UnknownOperationException", `Could not find operation ${name ?? ""}`);
	const [world, now] = [services.world(), services.now()];
	const { caller, region } = authenticate(request, {
		service: "organizations",
		world,
		sessions: services.sessions,
		now
	});
	progress.caller = caller;
	if (region !== REGIONS[caller.partition]) throw require_parse_world.forbidden("SignatureDoesNotMatch", "Credential should be scoped to a valid region. ");
	progress.input = JsonInput.of(request.body);
	const { organization } = world;
	return operation({
		operation: name,
		input: progress.input,
		organization: organization?.members.has(caller.account) === true ? organization : void 0,
		now,
		caller,
		region,
		secureTransport: request.secure,
		sourceIp: request.remoteAddress,
		userAgent: request.headers.get("user-agent")
	});
}
function errorAnswer$2({ status, code, message, requestId, reason }) {
	return jsonAnswer(status, {
		__type: code,
		Message: message,
		...code === "InvalidInputException" && reason !== void 0 ? { Reason: reason } : {}
	}, requestId);
}
function jsonAnswer(status, value, requestId) {
	return {
		status,
		headers: {
			"content-type": CONTENT_TYPE,
			"x-amzn-requestid": requestId
		},
		body: JSON.stringify(value)
	};
}
// src/emulator/oidc/service.ts
function oidcError$1({ status, code, message }) {
	return jsonAnswer$1(status, {
		$id: "1",
		message,
		typeKey: code
	});
}
function sameText(left, right) {
	const [a, b] = [Buffer.from(left), Buffer.from(right)];
	return a.length === b.length && (0, node_crypto.timingSafeEqual)(a, b);
}
function defaultAudience({ claims }) {
	const owner = claims["repository_owner"];
	return `https://github.com/${typeof owner === "string" ? owner : ""}`;
}
async function issueToken$1(request, query, services) {
	const authorization = request.headers.get("authorization") ?? "";
	if (!sameText(authorization.toLowerCase().slice(0, 7) + authorization.slice(7), `bearer ${services.requestToken}`)) {
		const error = {
			status: 401,
			code: "Unauthorized",
			message: "The request token is missing or wrong."
		};
		return {
			answer: oidcError$1({
				...error,
				requestId: (0, node_crypto.randomUUID)()
			}),
			outcome: error
		};
	}
	const { issuer } = services.world();
	return {
		answer: jsonAnswer$1(200, { value: await services.issuer.issue({
			issuer: issuer.url,
			audience: query.get("audience") ?? defaultAudience(issuer),
			claims: issuer.claims,
			lifetimeSeconds: issuer.tokenLifetimeSeconds,
			now: services.now()
		}) }),
		outcome: {}
	};
}
function tokenRequest(request, services) {
	const query = new URLSearchParams(request.query);
	return {
		operation: "IdToken",
		parameters: Object.fromEntries(query),
		answer: () => issueToken$1(request, query, services),
		error: oidcError$1
	};
}
function publishedRequest(request, services) {
	const [operation, read] = {
		"/.well-known/openid-configuration": ["OpenIdConfiguration", () => Promise.resolve(configuration(services))],
		"/.well-known/jwks": ["Jwks", () => services.issuer.jwks()]
	}[request.path] ?? [];
	return operation === void 0 || read === void 0 ? void 0 : {
		operation,
		parameters: {},
		answer: async () => ({
			answer: jsonAnswer$1(200, await read()),
			outcome: {}
		}),
		error: oidcError$1
	};
}
function configuration({ world, url }) {
	const { issuer } = world();
	return {
		issuer: issuer.url,
		jwks_uri: `${url()}/.well-known/jwks`,
		subject_types_supported: ["public", "pairwise"],
		response_types_supported: ["id_token"],
		claims_supported: [
			"sub",
			"aud",
			"exp",
			"iat",
			"iss",
			"jti",
			"nbf",
			...Object.keys(issuer.claims)
		],
		id_token_signing_alg_values_supported: ["RS256"],
		scopes_supported: ["openid"]
	};
}
// src/emulator/machine/machine-services.ts
function issueFor(services, { role: arn, sessionName, tags = require_claims.NO_TAGS, seconds = require_parse_world.DEFAULT_ROLE_SECONDS }) {
	const world = services.world();
	const role = require_parse_world.findRole(world, arn);
	return role === void 0 ? void 0 : require_parse_world.issueRoleSession({
		sessions: services.sessions,
		now: services.now(),
		world
	}, {
		role,
		sessionName,
		tags,
		transitiveTagKeys: Array.from(tags.keys()),
		sourceIdentity: void 0,
		policies: void 0,
		federatedProvider: void 0,
		chain: [],
		durationSeconds: seconds
	});
}
function sessionFields({ credentials, expiresAt }) {
	return {
		AccessKeyId: credentials.accessKeyId,
		SecretAccessKey: credentials.secretAccessKey,
		Token: credentials.sessionToken,
		Expiration: require_load_credential_process.isoSeconds(expiresAt)
	};
}
function granted(session, value) {
	return {
		answer: jsonAnswer$1(200, value),
		outcome: { session: recordSession(session, void 0) }
	};
}
function told(answer) {
	return {
		answer,
		outcome: {}
	};
}
function refused(answer, { code, message, reason }) {
	return {
		answer,
		outcome: {
			code,
			message,
			reason,
			requestId: (0, node_crypto.randomUUID)()
		}
	};
}
function textAnswer(status, body) {
	return {
		status,
		headers: { "content-type": "text/plain" },
		body
	};
}
function textsIn(json) {
	let value;
	try {
		value = JSON.parse(typeof json === "string" ? json : Buffer.from(json).toString("utf8"));
	} catch {
		return {};
	}
	const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
	return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}
// src/emulator/machine/dpop.ts
const MAX_AGE_SECONDS = 300;
async function readProof(proof, request) {
	try {
		const { jwk, typ, alg } = decodeProtectedHeader(proof);
		if (jwk === void 0 || typ !== "dpop+jwt" || alg !== "ES256") return "the DPoP proof is not one of a P-256 key";
		const { payload } = await require_parse_world.compactVerify(proof, await importJWK(jwk, alg));
		const text = Buffer.from(payload).toString("utf8");
		const problem = misfit(text, request);
		const { jti = "" } = textsIn(text);
		return problem ?? {
			thumbprint: await calculateJwkThumbprint(jwk),
			id: jti
		};
	} catch {
		return "the DPoP proof is missing, or its signature is wrong";
	}
}
function misfit(payload, { method, url, now }) {
	const { htm, htu, jti } = textsIn(payload);
	const [, issuedAt = ""] = /"iat":(\d+)/.exec(payload) ?? [];
	if (htm !== method || htu !== url) return `the DPoP proof is for ${htm ?? "no method"} ${htu ?? "and no address"}, not for ${method} ${url}`;
	const isRecent = issuedAt !== "" && Math.abs(now / 1e3 - Number(issuedAt)) <= MAX_AGE_SECONDS;
	return jti === void 0 || !isRecent ? "the DPoP proof has no id, or is not recent" : void 0;
}
// src/emulator/machine/aws-login.ts
const PATH$1 = "/signin/v1/token";
const SESSION_SECONDS = 900;
function signinError(status, code, error, message) {
	const answer = jsonAnswer$1(status, {
		error,
		message
	});
	return {
		...answer,
		headers: {
			...answer.headers,
			"x-amzn-errortype": code
		}
	};
}
function awsLoginRequest(request, services) {
	if (request.path !== PATH$1) return;
	return {
		operation: "CreateOAuth2Token",
		parameters: {},
		answer: () => answer$3(request, services),
		error: ({ status, code, message }) => signinError(status, code, "server_error", message)
	};
}
function no$2(error, message, reason) {
	const code = error === "INVALID_REQUEST" ? "ValidationException" : "AccessDeniedException";
	return refused(signinError(code === "ValidationException" ? 400 : 401, code, error, message), {
		code,
		message,
		...reason === void 0 ? {} : { reason }
	});
}
async function answer$3(request, services) {
	const { machine, now, url, world } = services;
	const login = world().machine?.awsLogin;
	const { clientId, grantType, refreshToken = "" } = textsIn(request.body);
	if (login === void 0 || clientId !== login.clientId || grantType !== "refresh_token") return no$2("INVALID_REQUEST", "Invalid client or grant type");
	const proof = await readProof(request.headers.get("dpop") ?? "", {
		method: request.method,
		url: `${url()}${PATH$1}`,
		now: now()
	});
	if (typeof proof === "string") return no$2("INVALID_REQUEST", "Invalid DPoP header", proof);
	if (machine.proofs.has(proof.id) || proof.thumbprint !== (machine.loginKey ?? proof.thumbprint)) return no$2("INVALID_REQUEST", "Invalid DPoP header", "the proof was used before, or is of another key");
	return renewed$1(login, {
		proof,
		refreshToken
	}, services);
}
function renewed$1(login, { proof, refreshToken }, services) {
	const { machine } = services;
	machine.proofs.add(proof.id);
	const next = machine.loginRefresh.use(refreshToken, login.refreshToken);
	if (next === void 0) return no$2("TOKEN_EXPIRED", "The refresh token has expired");
	machine.loginKey = proof.thumbprint;
	const { role, sessionName } = login;
	const session = issueFor(services, {
		role,
		sessionName,
		seconds: SESSION_SECONDS
	});
	return session === void 0 ? no$2("INSUFFICIENT_PERMISSIONS", "Not authorized to perform signin:CreateOAuth2Token") : granted(session, {
		accessToken: session.credentials,
		tokenType: "aws_sigv4",
		expiresIn: SESSION_SECONDS,
		refreshToken: next
	});
}
// src/emulator/machine/identity-center.ts
const CREDENTIALS_PATH = "/sso/federation/credentials";
const TOKEN_PATH$1 = "/sso/token";
const TOKEN_SECONDS = 3600;
function restError(status, code, body) {
	const answer = jsonAnswer$1(status, body);
	return {
		...answer,
		headers: {
			...answer.headers,
			"x-amzn-errortype": code
		}
	};
}
function portalError(status, code, message) {
	return restError(status, code, {
		message,
		__type: `com.amazonaws.switchboard.portal#${code}`
	});
}
function oidcError(status, code, error, message) {
	return restError(status, code, {
		error,
		error_description: message
	});
}
function notPortal(status, code, message) {
	return refused(portalError(status, code, message), {
		code,
		message
	});
}
function identityCenterRequest(request, services) {
	const query = new URLSearchParams(request.query);
	switch (request.path) {
		case CREDENTIALS_PATH: return {
			operation: "GetRoleCredentials",
			parameters: Object.fromEntries(query),
			answer: () => Promise.resolve(roleCredentials(request, query, services)),
			error: ({ status, code, message }) => portalError(status, code, message),
			throttled: {
				code: "TooManyRequestsException",
				message: "HTTP 429 Unknown Code"
			}
		};
		case TOKEN_PATH$1: return {
			operation: "CreateToken",
			parameters: {},
			answer: () => Promise.resolve(createToken(request, services)),
			error: ({ status, code, message }) => oidcError(status, code, "server_error", message)
		};
		default: return;
	}
}
function roleCredentials({ headers }, query, services) {
	const center = services.world().machine?.identityCenter;
	const bearer = headers.get("x-amz-sso_bearer_token") ?? "";
	const isKnown = bearer === center?.accessToken || services.machine.identityCenter.isValid(bearer, services.now());
	if (center === void 0 || !isKnown) return notPortal(401, "UnauthorizedException", "Session token not found or invalid");
	const account = query.get("account_id");
	const assigned = center.assignments.find((one) => one.account === account && one.permissionSet === query.get("role_name"));
	const session = assigned === void 0 ? void 0 : issueFor(services, {
		role: assigned.role,
		sessionName: center.user
	});
	if (session === void 0) return notPortal(403, "ForbiddenException", "No access");
	return granted(session, { roleCredentials: {
		...session.credentials,
		expiration: session.expiresAt
	} });
}
function createToken({ body }, services) {
	const center = services.world().machine?.identityCenter;
	const { clientId, clientSecret, grantType, refreshToken } = textsIn(body);
	if (center === void 0 || clientId !== center.clientId || clientSecret !== center.clientSecret) return notOidc(401, "InvalidClientException", "invalid_client", "Invalid client provided");
	if (grantType !== "refresh_token") return notOidc(400, "UnsupportedGrantTypeException", "unsupported_grant_type", "Unsupported grant type provided");
	return renewed(center, refreshToken ?? "", services);
}
function renewed(center, refreshToken, { machine, now }) {
	const next = machine.identityCenterRefresh.use(refreshToken, center.refreshToken);
	if (next === void 0) return notOidc(400, "InvalidGrantException", "invalid_grant", "Invalid refresh token provided");
	return told(jsonAnswer$1(200, {
		accessToken: machine.identityCenter.issue(now() + TOKEN_SECONDS * 1e3),
		expiresIn: TOKEN_SECONDS,
		refreshToken: next,
		tokenType: "Bearer"
	}));
}
function notOidc(status, code, error, message) {
	return refused(oidcError(status, code, error, message), {
		code,
		message
	});
}
// src/emulator/machine/instance-metadata.ts
const TOKEN_PATH = "/latest/api/token";
const ROLES_PATH = "/latest/meta-data/iam/security-credentials/";
const TTL = "x-aws-ec2-metadata-token-ttl-seconds";
const TOKEN = "x-aws-ec2-metadata-token";
const MAX_TTL_SECONDS = 21600;
const TITLES = {
	400: "Bad Request",
	401: "Unauthorized",
	403: "Forbidden",
	404: "Not Found",
	405: "Method Not Allowed"
};
function page(status) {
	const title = `${status} - ${TITLES[status] ?? "Internal Server Error"}`;
	return {
		status,
		headers: { "content-type": "text/html" },
		body: `<?xml version="1.0" encoding="iso-8859-1"?>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`
	};
}
function no$1(status, reason) {
	return refused(page(status), {
		code: TITLES[status] ?? "Error",
		message: reason
	});
}
function metadataRequest(request, services) {
	const { path } = request;
	const isToken = path === TOKEN_PATH;
	if (!isToken && !path.startsWith(ROLES_PATH)) return;
	return {
		operation: isToken ? "MetadataToken" : path === ROLES_PATH ? "MetadataRole" : "MetadataCredentials",
		parameters: { path },
		answer: () => Promise.resolve(isToken ? issueToken(request, services) : answerRole(request, services)),
		error: ({ status }) => page(status)
	};
}
function issueToken({ method, headers }, { world, machine, now }) {
	if (world().machine?.instance === void 0) return no$1(404, "the machine of this world is no instance");
	if (method !== "PUT") return no$1(405, "a token is requested with PUT");
	if (headers.has("x-forwarded-for")) return no$1(403, "the request came through a proxy");
	const ttl = Number(headers.get(TTL));
	if (!Number.isInteger(ttl) || ttl < 1 || ttl > MAX_TTL_SECONDS) return no$1(400, `${TTL} has to be 1 to ${MAX_TTL_SECONDS}`);
	return told({
		...textAnswer(200, machine.metadata.issue(now() + ttl * 1e3)),
		headers: {
			"content-type": "text/plain",
			[TTL]: String(ttl)
		}
	});
}
function answerRole({ method, path, headers }, services) {
	const { world, machine, now } = services;
	const instance = world().machine?.instance;
	if (instance === void 0) return no$1(404, "the machine of this world is no instance");
	if (method !== "GET") return no$1(405, "metadata is read with GET");
	const token = headers.get(TOKEN);
	if (token === void 0 ? !instance.allowsV1 : !machine.metadata.isValid(token, now())) return no$1(401, token === void 0 ? "the instance requires IMDSv2" : "the token is unknown, or has expired");
	const name = instance.role?.split("/").at(-1);
	if (instance.role === void 0 || name === void 0) return no$1(404, "the instance has no instance profile");
	const asked = path.slice(43);
	if (asked === "") return told(textAnswer(200, name));
	return asked === name ? credentialsOf({
		role: instance.role,
		name,
		sessionName: instance.id
	}, services) : no$1(404, `the instance has no role ${asked}`);
}
function credentialsOf({ role, name, sessionName }, services) {
	const LastUpdated = require_load_credential_process.isoSeconds(services.now());
	const session = issueFor(services, {
		role,
		sessionName
	});
	if (session === void 0) {
		const [code, message] = ["AssumeRoleUnauthorizedAccess", `EC2 cannot assume the role ${name}.`];
		return refused(jsonAnswer$1(200, {
			Code: code,
			Message: message,
			LastUpdated
		}), {
			code,
			message
		});
	}
	return granted(session, {
		Code: "Success",
		LastUpdated,
		Type: "AWS-HMAC",
		...sessionFields(session)
	});
}
// src/emulator/machine/pod-identity.ts
const PATH = "/v1/credentials";
const AUDIENCE = "pods.eks.amazonaws.com";
function podIdentityRequest(request, services) {
	if (request.path !== PATH) return;
	return {
		operation: "PodIdentityCredentials",
		parameters: {},
		answer: () => answer$2(request, services),
		error: ({ status, code, message }) => textAnswer(status, wording(code, message))
	};
}
function wording(code, message) {
	return `[${(0, node_crypto.randomUUID)()}]: (${code}): ${message}, fault: client\n`;
}
function no(status, code, message) {
	return refused(textAnswer(status, wording(code, message)), {
		code,
		message
	});
}
async function answer$2({ headers }, services) {
	const podIdentity = services.world().machine?.podIdentity;
	if (podIdentity === void 0) return no(404, "ResourceNotFoundException", "The machine of this world is in no cluster");
	const token = (headers.get("authorization") ?? "").trim();
	if (token === "") return no(400, "InvalidTokenException", "Service account token cannot be empty");
	const claims = await verified(token, services);
	if (claims === void 0) return no(400, "InvalidTokenException", "Service account token failed basic claim validations");
	if ((claims.exp ?? 0) * 1e3 <= services.now()) return no(400, "ExpiredTokenException", "Service account token has expired");
	return grant(claims, podIdentity, services);
}
async function verified(token, { issuer }) {
	if (await issuer.check(token) !== "verified") return;
	const claims = require_parse_world.decodeJwt(token);
	return [claims.aud].flat().includes(AUDIENCE) ? claims : void 0;
}
function grant(claims, { cluster, associations }, services) {
	const [, , namespace = "", serviceAccount = ""] = (claims.sub ?? "").split(":");
	const found = associations.find((one) => one.namespace === namespace && one.serviceAccount === serviceAccount);
	if (found === void 0) return no(404, "ResourceNotFoundException", `No association found for ${`service account ${serviceAccount} in namespace ${namespace}`}`);
	const tags = tagsOf(cluster, claims, found);
	const sessionName = `eks-${tags.get("eks-cluster-name") ?? ""}-${found.serviceAccount}`.slice(0, 64);
	const session = issueFor(services, {
		role: found.role,
		sessionName,
		tags
	});
	return session === void 0 ? no(400, "AccessDeniedException", "Unauthorized Exception! EKS does not have permissions to assume the associated role.") : granted(session, {
		...sessionFields(session),
		AccountId: session.account
	});
}
function tagsOf(cluster, claims, { namespace, serviceAccount }) {
	const pod = podOf(claims);
	return new Map([
		["eks-cluster-arn", cluster],
		["eks-cluster-name", cluster.split("/").at(-1) ?? ""],
		["kubernetes-namespace", namespace],
		["kubernetes-service-account", serviceAccount],
		...Object.entries(pod).map(([key, value]) => [`kubernetes-pod-${key}`, value])
	]);
}
function podOf(claims) {
	const pod = memberOf(memberOf(claims, "kubernetes.io"), "pod");
	return Object.fromEntries(["name", "uid"].flatMap((key) => {
		const value = memberOf(pod, key);
		return typeof value === "string" ? [[key, value]] : [];
	}));
}
function memberOf(value, key) {
	return (typeof value === "object" && value !== null ? Object.entries(value) : []).find(([name]) => name === key)?.[1];
}
// src/emulator/machine/service.ts
const SERVICES = [
	metadataRequest,
	podIdentityRequest,
	identityCenterRequest,
	awsLoginRequest
];
function machineRequest(request, services) {
	for (const service of SERVICES) {
		const named = service(request, services);
		if (named !== void 0) return named;
	}
}
// src/emulator/roles-anywhere/certificate-path.ts
const MAX_CERTIFICATES = 5;
const STRONG = /^1\.2\.840\.113549\.1\.1\.1[0-3]$|^1\.2\.840\.10045\.4\.3\.[2-4]$|^2\.16\.840\.1\.101\.3\.4\.3\.1[7-9]$/;
function untrusted(reason) {
	return require_parse_world.forbidden("AccessDeniedException", "Untrusted certificate. Insufficient certificate", reason);
}
function checkPath(leaf, chain, { anchor, now }) {
	checkLeaf(leaf);
	const roots = anchor.authorities.map((pem) => new node_crypto.X509Certificate(pem));
	let current = leaf;
	for (let length = 1; length <= MAX_CERTIFICATES; length++) {
		checkOne(current, now);
		const below = current;
		const root = roots.find((each) => hasIssued(each, below));
		if (root !== void 0) {
			checkTime(root, now);
			return;
		}
		const issuer = chain.find((each) => each.ca && hasIssued(each, below));
		if (issuer === void 0) throw untrusted(`neither the trust anchor nor the chain has the issuer of ${current.subject}`);
		current = issuer;
	}
	throw untrusted("there are too many certificates between it and the trust anchor");
}
function hasIssued(issuer, certificate) {
	return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
function checkLeaf(leaf) {
	const { version, maySign, isAuthority } = require_mapped_attributes.certificateFacts(leaf.raw);
	if (version !== 3) throw untrusted(`it is of version ${version}`);
	if (isAuthority) throw untrusted("it is the certificate of an authority");
	if (maySign === false) throw untrusted("its key usage does not include digitalSignature");
}
function checkOne(certificate, now) {
	const { signatureOid } = require_mapped_attributes.certificateFacts(certificate.raw);
	if (!STRONG.test(signatureOid)) throw untrusted(`the signature of ${certificate.subject} is weaker than SHA-256 (${signatureOid})`);
	checkTime(certificate, now);
}
function checkTime({ subject, validFrom, validTo }, now) {
	if (now < Date.parse(validFrom) || now > Date.parse(validTo)) throw untrusted(`${subject} is valid from ${validFrom} to ${validTo}`);
}
// src/emulator/roles-anywhere/input.ts
const KNOWN = [
	"trustAnchorArn",
	"profileArn",
	"roleArn",
	"durationSeconds",
	"roleSessionName",
	"instanceProperties",
	"sessionName"
];
function invalid(message) {
	return require_parse_world.badRequest("ValidationException", message);
}
function sentParameters({ query, body }) {
	let json;
	try {
		json = body.length === 0 ? {} : JSON.parse(Buffer.from(body).toString("utf8"));
	} catch {
		json = void 0;
	}
	return {
		...require_parse.isMapping(json) ? json : {},
		...Object.fromEntries(new URLSearchParams(query))
	};
}
function unknownParameters(sent) {
	return Object.keys(sent).filter((name) => !KNOWN.includes(name));
}
function readInput(sent) {
	const { durationSeconds, roleSessionName } = sent;
	return {
		trustAnchorArn: arnIn(sent, "trustAnchorArn", (arn) => require_roles_anywhere_arn.parseRolesAnywhereArn(arn)?.kind === "trust-anchor"),
		profileArn: arnIn(sent, "profileArn", (arn) => require_roles_anywhere_arn.parseRolesAnywhereArn(arn)?.kind === "profile"),
		roleArn: arnIn(sent, "roleArn", (arn) => require_load_credential_process.parseRoleArn(arn) !== void 0),
		durationSeconds: secondsIn(durationSeconds),
		roleSessionName: sessionNameIn(roleSessionName)
	};
}
function arnIn(sent, name, isArn) {
	const value = sent[name];
	if (typeof value !== "string" || !isArn(value)) throw invalid(`Value at '${name}' failed to satisfy constraint: Member must be a valid ARN`);
	return value;
}
function secondsIn(value) {
	const { min, max } = require_start_main.DURATION_LIMITS.role;
	if (value === void 0) return;
	if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) throw invalid(`Value at 'durationSeconds' failed to satisfy constraint: Member must be from ${min} to ${max}`);
	return value;
}
function sessionNameIn(value) {
	if (value === void 0) return;
	if (typeof value !== "string" || require_start_main.violationOf(value, require_start_main.TEXT_LIMITS.roleSessionName) !== void 0) throw invalid("Value at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*");
	return value;
}
// src/emulator/roles-anywhere/x509-authentication.ts
const ALGORITHMS$1 = new Map([
	["AWS4-X509-RSA-SHA256", /^rsa$/],
	["AWS4-X509-ECDSA-SHA256", /^ec$/],
	["AWS4-X509-MLDSA", /^ml-dsa-(?:44|65|87)$/]
]);
function mismatch(reason) {
	return require_parse_world.forbidden("AccessDeniedException", "Unable to verify the signature of the request", reason);
}
function authenticateX509(request, now) {
	const authorization = parseAuthorization(request.headers, [...ALGORITHMS$1.keys()]);
	checkScope(authorization, request, {
		service: "rolesanywhere",
		now
	});
	checkSigned(authorization, request);
	const [certificate] = certificatesIn(request, "x-amz-x509");
	if (certificate === void 0) throw require_parse_world.badRequest("ValidationException", "X-Amz-X509 has no certificate");
	if (authorization.accessKeyId !== serialOf(certificate)) throw mismatch("the credential is not the serial number of the certificate");
	checkSignature(authorization, request, certificate.publicKey);
	return {
		certificate,
		chain: certificatesIn(request, "x-amz-x509-chain"),
		region: authorization.region
	};
}
function checkSigned({ signedHeaders }, { headers }) {
	const missing = [
		"host",
		"x-amz-date",
		"x-amz-x509",
		...headers.has("x-amz-x509-chain") ? ["x-amz-x509-chain"] : []
	].find((name) => !signedHeaders.includes(name));
	if (missing !== void 0) throw mismatch(`the header ${missing} is not signed`);
	if (signedHeaders.join(";") !== signedHeaders.toSorted().join(";")) throw mismatch("the names of the signed headers are not sorted");
}
function certificatesIn({ headers }, name) {
	const text = headers.get(name) ?? "";
	return (text === "" ? [] : text.split(",")).map((item) => {
		try {
			if (!/^[A-Za-z0-9+/]+={0,2}$/.test(item)) throw new Error("not base64");
			return new node_crypto.X509Certificate(Buffer.from(item, "base64"));
		} catch {
			throw require_parse_world.badRequest("ValidationException", `${name} has what is not a certificate: DER in base64 is expected`);
		}
	});
}
function checkSignature(authorization, request, key) {
	const { algorithm, date, region, service, signedHeaders, signature } = authorization;
	const type = key.asymmetricKeyType ?? "";
	if (ALGORITHMS$1.get(algorithm)?.test(type) !== true) throw mismatch(`a key of the kind ${type} does not sign by ${algorithm}`);
	const scope = `${date}/${region}/${service}/aws4_request`;
	const hashed = sha256(canonicalRequest(request, signedHeaders));
	const text = [
		algorithm,
		request.headers.get("x-amz-date") ?? "",
		scope,
		hashed
	].join("\n");
	const digest = algorithm === "AWS4-X509-MLDSA" ? null : "sha256";
	if (!/^(?:[0-9a-f]{2})+$/.test(signature) || !(0, node_crypto.verify)(digest, Buffer.from(text), key, Buffer.from(signature, "hex"))) throw mismatch("the signature is not one of this request by the key of the certificate");
}
function serialOf({ serialNumber }) {
	const [, sign = "", digits = "0"] = /^(-?)([0-9A-F]+)$/.exec(serialNumber) ?? [];
	return `${sign}${BigInt(`0x${digits}`).toString()}`;
}
// src/emulator/roles-anywhere/service.ts
const THROTTLED = {
	code: "ThrottlingException",
	message: "Rate exceeded"
};
function createSessionRequest(request, services) {
	if (request.method !== "POST") return;
	const sent = sentParameters(request);
	return {
		operation: "CreateSession",
		parameters: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, shown(value)])),
		answer: () => Promise.resolve(inTime(answer$1(request, sent, services), services.now())),
		error: errorAnswer$1,
		throttled: THROTTLED
	};
}
function shown(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function answer$1(request, sent, services) {
	const requestId = (0, node_crypto.randomUUID)();
	const progress = {};
	const ignoredParameters = unknownParameters(sent);
	try {
		const result = run$1(request, sent, {
			services,
			progress
		});
		const { session, packedPolicySize } = result;
		return {
			caller: progress.subjectArn,
			ignoredParameters,
			answer: sessionAnswer(result, {
				services,
				progress,
				requestId
			}),
			outcome: {
				requestId,
				session: session === void 0 ? void 0 : recordSession(session, packedPolicySize)
			}
		};
	} catch (error) {
		if (!(error instanceof require_parse_world.StsError)) throw error;
		const { status, message, reason } = error;
		const code = codeOf(error);
		return {
			caller: progress.subjectArn,
			ignoredParameters,
			answer: errorAnswer$1({
				status,
				code,
				message,
				requestId
			}),
			outcome: {
				code,
				message,
				reason,
				requestId
			}
		};
	}
}
function codeOf({ code, status }) {
	if (code.endsWith("Exception")) return code;
	return status === 403 ? "AccessDeniedException" : "ValidationException";
}
function run$1(request, sent, { services, progress }) {
	const now = services.now();
	const { certificate, chain, region } = authenticateX509(request, now);
	const input = readInput(sent);
	const call = callOf(request, region, services);
	const anchor = require_parse_world.trustAnchorOf(call, input.trustAnchorArn);
	progress.subjectArn = subjectArn(anchor.arn, certificate);
	checkPath(certificate, chain, {
		anchor,
		now
	});
	return require_parse_world.createSession(call, {
		anchor,
		profileArn: input.profileArn,
		roleArn: input.roleArn,
		askedSeconds: input.durationSeconds,
		askedSessionName: input.roleSessionName,
		serialNumber: certificate.serialNumber,
		attributes: require_mapped_attributes.mappedAttributes(require_mapped_attributes.certificateFacts(certificate.raw))
	});
}
function callOf(request, region, services) {
	return {
		services,
		world: services.world(),
		now: services.now(),
		parameters: require_parse_world.Parameters.of(new Map()),
		region,
		secureTransport: request.secure,
		sourceIp: request.remoteAddress,
		userAgent: request.headers.get("user-agent")
	};
}
function subjectArn(anchorArn, { fingerprint256 }) {
	return anchorArn.replace(/trust-anchor\/.*$/, `subject/${require_claims.derivedUuid(fingerprint256)}`);
}
function sessionAnswer({ session, packedPolicySize }, { services, progress, requestId }) {
	if (session?.kind !== "assumed-role") throw new Error("CreateSession issued no session of a role");
	const { roleArn, sessionName, arn, credentials, sourceIdentity, expiresAt } = session;
	const { headers, ...rest } = jsonAnswer$1(201, {
		credentialSet: [{
			assumedRoleUser: {
				arn,
				assumedRoleId: `${require_parse_world.findRole(services.world(), roleArn)?.id ?? ""}:${sessionName}`
			},
			credentials: {
				...credentials,
				expiration: require_load_credential_process.isoSeconds(expiresAt)
			},
			packedPolicySize,
			roleArn,
			sourceIdentity
		}],
		subjectArn: progress.subjectArn
	});
	return {
		...rest,
		headers: {
			...headers,
			"x-amzn-requestid": requestId
		}
	};
}
function errorAnswer$1({ status, code, message, requestId }) {
	const { headers, ...rest } = jsonAnswer$1(status, { message });
	return {
		...rest,
		headers: {
			...headers,
			"x-amzn-errortype": code,
			"x-amzn-requestid": requestId
		}
	};
}
// src/iam/operations/decode-authorization-message.ts
function decodeAuthorizationMessage(call) {
	call.parameters.text("EncodedMessage", require_start_main.TEXT_LIMITS.encodedMessage);
	call.parameters.check();
	require_parse_world.refuseSessionsOfUsers(call, "DecodeAuthorizationMessage");
	require_parse_world.requirePermission(call, ["sts:DecodeAuthorizationMessage"], "*");
	throw require_parse_world.badRequest("InvalidAuthorizationMessageException", "Message is not valid");
}
// src/iam/operations/get-access-key-info.ts
function getAccessKeyInfo(call) {
	const { parameters, services, world } = call;
	const accessKeyId = parameters.text("AccessKeyId", require_start_main.TEXT_LIMITS.accessKeyId);
	parameters.check();
	require_parse_world.refuseSessionsOfUsers(call, "GetAccessKeyInfo");
	require_parse_world.requirePermission(call, ["sts:GetAccessKeyInfo"], "*");
	const holder = require_parse_world.findCaller(world, services.sessions, accessKeyId);
	if (holder === void 0) throw require_parse_world.validationError("The specified access key id is invalid");
	return { fields: { Account: holder.account } };
}
// src/iam/operations/get-delegated-access-token.ts
function getDelegatedAccessToken(call) {
	call.parameters.text("TradeInToken", require_start_main.TEXT_LIMITS.webIdentityToken, "secret");
	call.parameters.check();
	require_parse_world.refuseSessionsOfUsers(call, "GetDelegatedAccessToken");
	throw require_parse_world.badRequest("ExpiredTradeInTokenException", "The trade-in token has expired");
}
// src/iam/operations/get-federation-token.ts
function getFederationToken(call) {
	const { parameters, caller, services, world, now } = call;
	const name = parameters.text("Name", require_start_main.TEXT_LIMITS.federationName);
	const sent = require_parse_world.readPolicies(parameters, require_start_main.TEXT_LIMITS.sessionPolicy);
	const durationSeconds = parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.session) ?? 43200;
	const sentTags = require_parse_world.readTags(parameters);
	const minimumTokenBytes = require_parse_world.readMinimumTokenBytes(parameters);
	parameters.check();
	require_parse_world.requireLongTermKeys(call, "GetFederationToken");
	const tags = require_parse_world.asTags(sentTags);
	const policies = require_parse_world.resolvePolicies(sent, world, caller.account) ?? [];
	const { account, partition } = caller;
	const arn = `arn:${partition}:sts::${account}:federated-user/${name}`;
	const actions = ["sts:GetFederationToken", ...tags.size > 0 ? ["sts:TagSession"] : []];
	require_parse_world.requirePermission(call, actions, arn, {
		tags,
		transitiveTagKeys: []
	});
	const packedPolicySize = require_parse_world.checkPackedSize({
		tags,
		...sent
	});
	const facts = {
		kind: "federated-user",
		account,
		partition,
		arn,
		userArn: caller.arn,
		name
	};
	const session = services.sessions.issue({
		...facts,
		tags,
		transitiveTagKeys: [],
		sourceIdentity: void 0,
		policies,
		mfaAt: void 0
	}, {
		now,
		durationSeconds,
		worldLimitSeconds: world.sessionSeconds,
		minimumTokenBytes
	});
	return {
		fields: {
			FederatedUser: {
				FederatedUserId: `${account}:${name}`,
				Arn: arn
			},
			...require_parse_world.credentialFields(session),
			PackedPolicySize: packedPolicySize
		},
		session,
		packedPolicySize
	};
}
// src/iam/operations/get-web-identity-token.ts
const DEFAULT_SECONDS = 300;
const ALGORITHMS = ["RS256", "ES384"];
function readParameters(parameters) {
	const size = {
		min: 1,
		max: require_start_main.LIST_LIMITS.webIdentityTokenAudiences
	};
	const sent = {
		audience: parameters.texts("Audience", require_start_main.TEXT_LIMITS.webIdentityTokenAudience, size),
		algorithm: parameters.oneOf("SigningAlgorithm", ALGORITHMS),
		askedSeconds: parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.webIdentityToken),
		sentTags: require_parse_world.readTags(parameters)
	};
	parameters.check();
	return sent;
}
function checkAllowed(call, lifetimeSeconds) {
	const { caller, world, now } = call;
	if (world.accounts.get(caller.account)?.issuesWebIdentityTokens !== true) throw require_parse_world.forbidden("OutboundWebIdentityFederationDisabledException", "Outbound web identity federation is disabled for this account");
	if (caller.session !== void 0 && now + lifetimeSeconds * 1e3 > caller.session.expiresAt) throw require_parse_world.forbidden("SessionDurationEscalationException", "The requested token duration would extend the session beyond its original expiration time");
}
async function getWebIdentityToken(call) {
	const { caller, services, now } = call;
	const { audience, algorithm, askedSeconds, sentTags } = readParameters(call.parameters);
	const lifetimeSeconds = askedSeconds ?? DEFAULT_SECONDS;
	require_parse_world.refuseSessionsOfUsers(call, "GetWebIdentityToken");
	const tags = require_parse_world.asTags(sentTags);
	const actions = ["sts:GetWebIdentityToken", ...tags.size > 0 ? ["sts:TagGetWebIdentityToken"] : []];
	require_parse_world.requirePermission(call, actions, "*", {
		tags,
		transitiveTagKeys: [],
		further: {
			"sts:DurationSeconds": askedSeconds,
			"sts:IdentityTokenAudience": audience,
			"sts:SigningAlgorithm": algorithm
		}
	});
	checkAllowed(call, lifetimeSeconds);
	return { fields: {
		WebIdentityToken: await services.issuer.issue({
			issuer: `https://${caller.account}.tokens.sts.global.api.aws`,
			audience,
			algorithm,
			lifetimeSeconds,
			now,
			claims: {
				sub: caller.principalArn,
				"https://sts.amazonaws.com/": {
					aws_account: caller.account,
					principal_id: caller.principalArn,
					request_tags: Object.fromEntries(tags)
				}
			}
		}),
		Expiration: require_load_credential_process.isoSeconds(now + lifetimeSeconds * 1e3)
	} };
}
// src/iam/operations/index.ts
const OPERATIONS = new Map([
	["AssumeRole", {
		signed: true,
		run: require_parse_world.assumeRole
	}],
	["AssumeRoleWithSAML", {
		signed: false,
		run: require_parse_world.assumeRoleWithSaml
	}],
	["AssumeRoleWithWebIdentity", {
		signed: false,
		run: require_parse_world.assumeRoleWithWebIdentity
	}],
	["AssumeRoot", {
		signed: true,
		run: require_parse_world.assumeRoot
	}],
	["DecodeAuthorizationMessage", {
		signed: true,
		run: decodeAuthorizationMessage
	}],
	["GetAccessKeyInfo", {
		signed: true,
		run: getAccessKeyInfo
	}],
	["GetCallerIdentity", {
		signed: true,
		everyRegion: true,
		run: require_parse_world.getCallerIdentity
	}],
	["GetDelegatedAccessToken", {
		signed: true,
		run: getDelegatedAccessToken
	}],
	["GetFederationToken", {
		signed: true,
		run: getFederationToken
	}],
	["GetSessionToken", {
		signed: true,
		run: require_parse_world.getSessionToken
	}],
	["GetWebIdentityToken", {
		signed: true,
		run: getWebIdentityToken
	}]
]);
// src/iam/calls/xml.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
function isList(content) {
	return Array.isArray(content);
}
function write(content) {
	if (content === void 0) return "";
	if (typeof content === "string" || typeof content === "number") return escape(String(content));
	return isList(content) ? content.map((item) => element("member", write(item))).join("") : fields(Object.entries(content));
}
function fields(entries) {
	return entries.filter(([, content]) => content !== void 0).map(([name, content]) => element(name, write(content))).join("");
}
function element(name, content) {
	return `<${name}>${content}</${name}>`;
}
const NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";
function document(root, content) {
	return `<${root} xmlns="${NAMESPACE}">${write(content)}</${root}>\n`;
}
function successDocument(operation, result, requestId) {
	return document(`${operation}Response`, {
		[`${operation}Result`]: result,
		ResponseMetadata: { RequestId: requestId }
	});
}
function errorDocument(error) {
	return document("ErrorResponse", {
		Error: {
			Type: error.status < 500 ? "Sender" : "Receiver",
			Code: error.code,
			Message: error.message
		},
		RequestId: error.requestId
	});
}
// src/emulator/sts-service.ts
const API_VERSION = "2011-06-15";
const FORM = "application/x-www-form-urlencoded";
function formOf(request) {
	const body = request.headers.get("content-type")?.startsWith(FORM) === true ? Buffer.from(request.body).toString("utf8") : "";
	const form = new Map();
	for (const [name, value] of [...new URLSearchParams(request.query), ...new URLSearchParams(body)]) form.set(name, form.get(name) ?? value);
	return form;
}
function stsRequest(request, services) {
	const form = formOf(request);
	return {
		operation: form.get("Action") ?? "Unknown",
		parameters: withoutSecrets(Array.from(form).filter(([name]) => name !== "Action" && name !== "Version")),
		answer: async () => inTime(await answer(request, form, services), services.now()),
		error: errorAnswer
	};
}
function findOperation(form) {
	const name = form.get("Action");
	if (name === void 0) throw require_parse_world.badRequest("MissingAction", "The request must contain the parameter Action");
	const operation = OPERATIONS.get(name);
	const version = form.get("Version") ?? "NO_VERSION_SPECIFIED";
	if (operation === void 0 || version !== API_VERSION) throw require_parse_world.badRequest("InvalidAction", `Could not find operation ${name} for version ${version}`);
	return {
		name,
		operation
	};
}
function regionOfHost(host) {
	return /^sts(?:-fips)?\.(?<region>[a-z]+(?:-[a-z]+)+-\d)\./.exec(host ?? "")?.groups?.["region"];
}
async function run(operation, request, { services, progress }) {
	const [world, now] = [services.world(), services.now()];
	const call = {
		services,
		world,
		now,
		parameters: progress.parameters,
		region: regionOfHost(request.headers.get("host")),
		secureTransport: request.secure,
		sourceIp: request.remoteAddress,
		vpcEndpoint: world.vpcEndpoint,
		userAgent: request.headers.get("user-agent")
	};
	if (!operation.signed) return operation.run(call);
	const { caller, region } = authenticate(request, {
		service: "sts",
		world,
		sessions: services.sessions,
		now
	});
	progress.caller = caller;
	return require_parse_world.runSigned(operation, {
		...call,
		caller,
		region
	});
}
async function answer(request, form, services) {
	const progress = {
		parameters: require_parse_world.Parameters.of(form),
		requestId: (0, node_crypto.randomUUID)(),
		caller: void 0
	};
	const ended = await perform(request, form, {
		services,
		progress
	});
	const { caller, parameters } = progress;
	return {
		...ended,
		caller: caller?.arn,
		callerSession: caller?.session?.number,
		ignoredParameters: parameters.unread()
	};
}
async function perform(request, form, { services, progress }) {
	const { requestId } = progress;
	try {
		const { name, operation } = findOperation(form);
		return succeed(name, await run(operation, request, {
			services,
			progress
		}), requestId);
	} catch (error) {
		if (!(error instanceof require_parse_world.StsError)) throw error;
		const { status, code, message, reason } = error;
		return {
			answer: errorAnswer({
				status,
				code,
				message,
				requestId
			}),
			outcome: {
				code,
				message,
				reason,
				requestId
			}
		};
	}
}
function succeed(name, result, requestId) {
	const { fields, session, packedPolicySize } = result;
	return {
		answer: xmlAnswer(200, successDocument(name, fields, requestId), requestId),
		outcome: {
			requestId,
			session: session === void 0 ? void 0 : recordSession(session, packedPolicySize)
		}
	};
}
function errorAnswer(error) {
	return xmlAnswer(error.status, errorDocument(error), error.requestId);
}
function xmlAnswer(status, body, requestId) {
	return {
		status,
		headers: {
			"content-type": "text/xml",
			"x-amzn-requestid": requestId
		},
		body
	};
}
// src/emulator/router.ts
function plainError({ status, code, message }) {
	return jsonAnswer$1(status, {
		code,
		message
	});
}
function plain(operation, path, answer) {
	return {
		operation,
		parameters: { path },
		answer: () => Promise.resolve({
			answer,
			outcome: {}
		}),
		error: plainError
	};
}
function unknown(path) {
	return plain("Unknown", path, jsonAnswer$1(404, {
		code: "NotFound",
		message: `Nothing is at ${path}`
	}));
}
function nameRequest(request, services) {
	const { path } = request;
	switch (path) {
		case "/": return isOrganizationsRequest(request) ? organizationsRequest(request, services) : stsRequest(request, services);
		case "/oidc/token": return tokenRequest(request, services);
		case "/sessions": return createSessionRequest(request, services) ?? unknown(path);
		case "/health": return plain("Health", path, jsonAnswer$1(200, { status: "ok" }));
		default: return publishedRequest(request, services) ?? containerRequest(request, services) ?? machineRequest(request, services) ?? oneLoginRequest(request, services) ?? oktaRequest(request, services) ?? unknown(path);
	}
}
// src/emulator/running-emulator.ts
function secretsOfWorld(world) {
	return [
		...require_parse_world.allUsers(world).flatMap(({ accessKeyId, secretAccessKey, mfa }) => [
			accessKeyId,
			secretAccessKey,
			...mfa === void 0 ? [] : [mfa.seed]
		]),
		...require_parse_world.secretsOfMachine(world.machine),
		...require_parse_world.secretsOfOkta(world.okta)
	];
}
function secretsOfSession({ credentials }) {
	return [
		credentials.accessKeyId,
		credentials.secretAccessKey,
		credentials.sessionToken
	];
}
var RunningEmulator = class RunningEmulator {
	#worlds;
	#faults;
	#exchanges;
	#services;
	#server;
	constructor(options) {
		const { world, faults = [], now = Date.now, latencyMilliseconds = 0 } = options;
		this.#worlds = [world];
		this.#faults = new FaultPlan([...world.faults, ...faults]);
		this.#exchanges = new Exchanges({
			faults: this.#faults,
			latencyMilliseconds,
			now
		});
		this.#services = {
			world: () => this.#worlds.at(-1) ?? world,
			sessions: new require_parse_world.SessionStore(),
			issuer: new require_parse_world.TokenIssuer(options.keyPair),
			saml: new require_parse_world.SamlIssuer(options.keyPair),
			oneLogin: new OneLoginState(),
			mfa: new MfaVerifier(),
			machine: new MachineState(),
			okta: new OktaState(),
			now,
			requestToken: (0, node_crypto.randomBytes)(48).toString("base64url"),
			url: () => this.url
		};
	}
	static async start(options) {
		const emulator = new RunningEmulator(options);
		emulator.#server = await startHttpServer({
			port: options.port ?? 0,
			tls: options.tls,
			handle: (request, reply) => {
				emulator.#exchanges.answer(nameRequest(request, emulator.#services), reply);
			}
		});
		return emulator;
	}
	get url() {
		return this.#server?.url ?? "";
	}
	get idToken() {
		return {
			requestUrl: `${this.url}/oidc/token?api-version=2.0`,
			requestToken: this.#services.requestToken
		};
	}
	get log() {
		return this.#exchanges.log;
	}
	get issuedSecrets() {
		const { requestToken, issuer, saml, sessions, machine, oneLogin, okta } = this.#services;
		return [
			requestToken,
			...this.#worlds.flatMap(secretsOfWorld),
			...this.#worlds.flatMap((world) => require_parse_world.secretsOfOneLogin(world.onelogin)),
			...issuer.issued,
			...machine.secrets(),
			...saml.issued,
			...oneLogin.secrets,
			...okta.secrets,
			...sessions.all().flatMap(secretsOfSession)
		];
	}
	get connections() {
		const [server, exchanges] = [this.#server, this.#exchanges];
		return {
			get opened() {
				return server?.connectionsOpened() ?? 0;
			},
			maximumInFlight: (operation = "*") => exchanges.maximumInFlight(operation)
		};
	}
	addFault(fault) {
		this.#faults.add(fault);
	}
	clearFaults() {
		this.#faults.clear();
	}
	setWorld(world) {
		this.#worlds.push(world);
	}
	mintToken({ claims, audience = "sts.amazonaws.com", lifetimeSeconds, key } = {}) {
		const { issuer, world, now } = this.#services;
		const settings = world().issuer;
		return issuer.issue({
			issuer: settings.url,
			audience,
			claims: {
				...settings.claims,
				...claims
			},
			lifetimeSeconds: lifetimeSeconds ?? settings.tokenLifetimeSeconds,
			now: now(),
			key
		});
	}
	issueAssertion(wish) {
		const { saml, now } = this.#services;
		return saml.issue({
			now: now(),
			...wish
		});
	}
	issueSession(roleArn, sessionName, seconds) {
		const role = require_parse_world.findRole(this.#services.world(), roleArn);
		if (role === void 0) throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `The world has no role ${roleArn}`
		});
		const { credentials, expiresAt } = issueSessionOf(role, this.#services, {
			sessionName,
			seconds
		});
		return {
			...credentials,
			expiration: new Date(expiresAt)
		};
	}
	sessionOf(accessKeyId) {
		return this.#services.sessions.find(accessKeyId);
	}
	async close() {
		this.#exchanges.end();
		await this.#server?.close();
	}
};
// src/emulator/emulator.ts
function startEmulator(options) {
	return RunningEmulator.start(options);
}
// src/demo/demo-world.ts
const DEMO_WORLD = `# Accounts for role-chain emulate. Policies mean the same as in IAM.
version: 1

issuer:                      # the CI system that issues OIDC tokens
  claims:
    sub: repo:octo-org/payments:environment:production
    repository: octo-org/payments
    actor: mona

accounts:
  "111111111111":            # hub: the only account that trusts the CI system
    oidc-providers:
      - {url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                "token.actions.githubusercontent.com:aud": sts.amazonaws.com
                "token.actions.githubusercontent.com:sub": repo:octo-org/payments:environment:production
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::222222222222:role/spoke

  "222222222222":            # spoke: requires an external ID, a team and a source identity
    roles:
      spoke:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::111111111111:role/hub"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"sts:ExternalId": acme-42, "aws:RequestTag/Team": payments}
              StringLike: {"sts:SourceIdentity": "*"}
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::333333333333:role/deploy

  "333333333333":            # deploy: trusts only sessions that still carry the team
    roles:
      deploy:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::222222222222:role/spoke"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"aws:PrincipalTag/Team": payments}
`;
const DEMO_INPUTS = {
	"aws-region": "eu-central-1",
	"role-to-assume": "arn:aws:iam::111111111111:role/hub",
	"role-session-name": "{repository}-{run_id}",
	"role-chain": `- role: arn:aws:iam::222222222222:role/spoke
  external-id: acme-42
  tags: {Team: payments, Stage: prod}
  transitive-tag-keys: [Team]
  source-identity: "{claim:actor}"
- arn:aws:iam::333333333333:role/deploy`
};
const DEMO_VARIABLES = {
	GITHUB_ACTIONS: "true",
	GITHUB_REPOSITORY: "octo-org/payments",
	GITHUB_REPOSITORY_OWNER: "octo-org",
	GITHUB_WORKFLOW: "Deploy",
	GITHUB_ACTION: "__octo-org_aws-role-chain",
	GITHUB_ACTOR: "mona",
	GITHUB_SHA: "8f2d1c0a9b3e4f5061728394a5b6c7d8e9f00112",
	GITHUB_REF: "refs/heads/main",
	GITHUB_RUN_ID: "4242"
};
Object.defineProperty(exports, "DEMO_INPUTS", {
	enumerable: true,
	get: function() {
		return DEMO_INPUTS;
	}
});
Object.defineProperty(exports, "DEMO_VARIABLES", {
	enumerable: true,
	get: function() {
		return DEMO_VARIABLES;
	}
});
Object.defineProperty(exports, "DEMO_WORLD", {
	enumerable: true,
	get: function() {
		return DEMO_WORLD;
	}
});
Object.defineProperty(exports, "startEmulator", {
	enumerable: true,
	get: function() {
		return startEmulator;
	}
});
