"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_parse_world = require("./parse-world-DlOAyXPS.js");
const require_parse = require("./parse-CVG2vTol.js");
const require_claims = require("./claims-C6whEDWp.js");
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
const PREFIX = "/credentials/";
function errorAnswer$2({ status, code, message }) {
	return jsonAnswer$1(status, {
		code,
		message
	});
}
function containerRequest(request, source) {
	if (!request.path.startsWith(PREFIX)) return;
	const principal = decodePath(request.path.slice(13));
	return {
		operation: "ContainerCredentials",
		parameters: { principal },
		answer: () => Promise.resolve(answer$2(request, principal, source)),
		error: errorAnswer$2
	};
}
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function refuse(status, code, message) {
	return {
		answer: errorAnswer$2({
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
function answer$2(request, principal, source) {
	const token = source.world().containerAuthorizationToken;
	if (token !== void 0 && request.headers.get("authorization") !== token) return refuse(401, "Unauthorized", "The Authorization header is missing or wrong.");
	const session = sessionFor(principal, source);
	if (session === void 0) return refuse(404, "NotFound", `The world has no user or role ${principal}`);
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
const THROTTLED$1 = {
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
			...request.throttled ?? THROTTLED$1
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
function parseAuthorization(headers) {
	const header = headers.get("authorization");
	if (header === void 0) throw require_parse_world.forbidden("MissingAuthenticationToken", "Request is missing Authentication Token");
	if (!header.startsWith(`AWS4-HMAC-SHA256 `)) throw incomplete(`Unsupported AWS 'algorithm': '${header.split(" ")[0] ?? ""}'.`);
	const fields = parseFields(header.slice(16), header);
	const [credential, signedHeaders, signature] = [
		"Credential",
		"SignedHeaders",
		"Signature"
	].map((name) => fields.get(name));
	if (credential === void 0 || signedHeaders === void 0 || signature === void 0) throw incomplete(missingFields(fields));
	const [accessKeyId = "", date = "", region = "", service = "", terminator, ...rest] = credential.split("/");
	if (terminator !== "aws4_request" || rest.length > 0) throw incomplete(`Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`);
	return {
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
function mismatch(message) {
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
	if (unsigned !== void 0) throw mismatch(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
	if (service !== wanted) throw mismatch(`Credential should be scoped to correct service: '${wanted}'. `);
	if (!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/.test(region)) throw mismatch(`Credential should be scoped to a valid region. `);
	if (sent.slice(0, 8) !== date) throw mismatch(`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${sent.slice(0, 8)}', from '${sent}'.`);
	checkSkew(time, now);
}
function checkSkew(time, now) {
	const [sent, current] = [amzDate(time), amzDate(now)];
	if (time < now - SKEW_MILLISECONDS) throw mismatch(`Signature expired: ${sent} is now earlier than ${amzDate(now - SKEW_MILLISECONDS)} (${current} - 5 min.)`);
	if (time > now + SKEW_MILLISECONDS) throw mismatch(`Signature not yet current: ${sent} is still later than ${amzDate(now + SKEW_MILLISECONDS)} (${current} + 5 min.)`);
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
	return Array.from(new URLSearchParams(query), ([name, value]) => [encode(name), encode(value)]).sort(([leftName, left], [rightName, right]) => compare$1(leftName, rightName) || compare$1(left, right)).map(([name, value]) => `${name}=${value}`).join("&");
}
function compare$1(left, right) {
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
function checkSignature(authorization, request, secretAccessKey) {
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
	if (!/^[0-9a-f]{64}$/.test(signature) || !(0, node_crypto.timingSafeEqual)(Buffer.from(signature), Buffer.from(expected))) throw mismatch("The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.");
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
	checkSignature(authorization, request, caller.secretAccessKey);
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
			return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf$1(value)]));
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
function textOf$1(value) {
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
	} : read$1(token, operation, subject);
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
function read$1(token, operation, subject) {
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
// src/iam/operations/require-permission.ts
const NOTHING_ASKED = {
	tags: require_claims.NO_TAGS,
	transitiveTagKeys: []
};
function requirePermission(call, actions, resource, asked = NOTHING_ASKED) {
	const { arn, principal, policies } = call.caller;
	const context = require_parse_world.signedContext(call, asked);
	for (const action of actions) {
		const decision = require_parse_world.authorizeAction(policies, {
			principal,
			action,
			resource,
			context
		}, call.vpcEndpoint?.policy);
		if (!decision.allowed) {
			const { reason, obstacle } = decision;
			throw require_parse_world.accessDenied({
				caller: arn,
				action,
				resource,
				reason,
				obstacle
			});
		}
	}
}
// src/emulator/organizations/who-may-call.ts
function requireMember(call, resource) {
	requirePermission(call, [`organizations:${call.operation}`], resource);
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
const THROTTLED = {
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
		answer: () => Promise.resolve(inTime(answer$1(request, services), services.now())),
		error: errorAnswer$1,
		throttled: THROTTLED
	};
}
function answer$1(request, services) {
	const requestId = (0, node_crypto.randomUUID)();
	const progress = {};
	try {
		const result = run$1(request, services, progress);
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
			answer: errorAnswer$1({
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
function run$1(request, services, progress) {
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
function errorAnswer$1({ status, code, message, requestId, reason }) {
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
function oidcError({ status, code, message }) {
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
async function issueToken(request, query, services) {
	const authorization = request.headers.get("authorization") ?? "";
	if (!sameText(authorization.toLowerCase().slice(0, 7) + authorization.slice(7), `bearer ${services.requestToken}`)) {
		const error = {
			status: 401,
			code: "Unauthorized",
			message: "The request token is missing or wrong."
		};
		return {
			answer: oidcError({
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
		answer: () => issueToken(request, query, services),
		error: oidcError
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
		error: oidcError
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
// src/iam/saml/canonical-xml.ts
function escapeText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#xD;");
}
function escapeAttribute(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;").replaceAll("	", "&#x9;").replaceAll("\n", "&#xA;").replaceAll("\r", "&#xD;");
}
function compare(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function compareAttributes(left, right) {
	return compare(left.namespace, right.namespace) || compare(left.localName, right.localName);
}
function declarations(element, rendered, options) {
	const used = [
		element.prefix,
		...element.attributes.filter(({ namespace }) => namespace !== "").map(({ name }) => name.split(":")[0] ?? ""),
		...options.inclusivePrefixes.map((prefix) => prefix === "#default" ? "" : prefix)
	];
	const entries = Array.from(new Set(used)).filter((prefix) => prefix !== "xml" && (element.scope.has(prefix) || prefix === "")).map((prefix) => [prefix, element.scope.get(prefix) ?? ""]).filter(([prefix, uri]) => (rendered.get(prefix) ?? "") !== uri).sort(([left], [right]) => compare(left, right));
	return new Map(entries);
}
function canonicalize(element, options, rendered = new Map()) {
	const declared = declarations(element, rendered, options);
	const namespaces = Array.from(declared, ([prefix, uri]) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(uri)}"`);
	const attributes = element.attributes.toSorted(compareAttributes).map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
	const inner = new Map([...rendered, ...declared]);
	const children = element.children.filter((child) => child !== options.without).map((child) => typeof child === "string" ? escapeText(child) : canonicalize(child, options, inner));
	return `<${element.name}${namespaces.join("")}${attributes.join("")}>${children.join("")}</${element.name}>`;
}
// src/iam/saml/xml-reader.ts
const TOKEN = /<!--[^]*?-->|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<\?[^]*?\?>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES$1 = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function decode(text) {
	return text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (_, name) => {
		if (name.startsWith("#")) return String.fromCodePoint(Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1)));
		const character = ENTITIES$1[name];
		if (character === void 0) throw new SyntaxError(`The entity ${name} is not allowed.`);
		return character;
	});
}
function splitName(name) {
	const colon = name.indexOf(":");
	return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
function namespaceOf(prefix, scope) {
	const uri = scope.get(prefix);
	if (uri === void 0 && prefix !== "") throw new SyntaxError(`The prefix ${prefix} is not declared.`);
	return uri ?? "";
}
function open(name, attributeText, outer) {
	const written = Array.from(attributeText.matchAll(ATTRIBUTE), ([, key = "", double, single]) => ({
		key,
		value: decode((double ?? single ?? "").replace(/[\t\r\n]/g, " "))
	}));
	const isDeclaration = ({ key }) => key === "xmlns" || key.startsWith("xmlns:");
	const declared = written.filter(isDeclaration).map(({ key, value }) => [key.slice(6), value]);
	const scope = new Map([...outer, ...declared]);
	const attributes = written.filter((attribute) => !isDeclaration(attribute)).map(({ key, value }) => {
		const [prefix, localName] = splitName(key);
		return {
			name: key,
			localName,
			namespace: prefix === "" ? "" : namespaceOf(prefix, scope),
			value
		};
	});
	const [prefix, localName] = splitName(name);
	return {
		element: {
			name,
			prefix,
			localName,
			namespace: namespaceOf(prefix, scope),
			attributes,
			scope
		},
		children: []
	};
}
const XML_SCOPE = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
function readXml(text) {
	const document = [];
	const stack = [];
	const source = text.replace(/\r\n?/g, "\n");
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < source.length) {
		const at = TOKEN.lastIndex;
		const groups = TOKEN.exec(source)?.groups;
		if (groups === void 0) throw new SyntaxError(`The XML cannot be read from character ${at} on.`);
		readToken(groups, stack, document);
	}
	const [root, ...others] = document.filter((child) => typeof child !== "string" || child.trim() !== "");
	if (root === void 0 || typeof root === "string" || others.length > 0 || stack.length > 0) throw new SyntaxError("The XML does not have exactly one root element.");
	return root;
}
function readToken(groups, stack, document) {
	const { cdata, text, start, attributes = "", empty, end } = groups;
	const parent = stack.at(-1)?.children ?? document;
	if (start !== void 0) {
		const opened = open(start, attributes, stack.at(-1)?.element.scope ?? XML_SCOPE);
		if (empty === "/") parent.push({
			...opened.element,
			children: []
		});
		else stack.push(opened);
	} else if (end !== void 0) {
		const closed = stack.pop();
		if (closed?.element.name !== end) throw new SyntaxError(`</${end}> closes nothing.`);
		(stack.at(-1)?.children ?? document).push({
			...closed.element,
			children: closed.children
		});
	} else if (cdata !== void 0 || text !== void 0) parent.push(cdata ?? decode(text ?? ""));
}
function descendants(element, localName) {
	return childElements(element).flatMap((child) => [...child.localName === localName ? [child] : [], ...descendants(child, localName)]);
}
function childElements(element) {
	return element.children.filter((child) => typeof child !== "string");
}
function attributeOf(element, name) {
	return element?.attributes.find((attribute) => attribute.name === name)?.value;
}
function textOf(element) {
	return (element?.children ?? []).map((child) => typeof child === "string" ? child : textOf(child)).join("");
}
// src/iam/saml/signature.ts
const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const SIGNATURES = new Map([["http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "RSA-SHA256"], ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "RSA-SHA512"]]);
const DIGESTS = new Map([["http://www.w3.org/2001/04/xmlenc#sha256", "sha256"], ["http://www.w3.org/2001/04/xmlenc#sha512", "sha512"]]);
function only$1(element, localName) {
	const [found, ...others] = element === void 0 ? [] : descendants(element, localName);
	return others.length === 0 ? found : void 0;
}
function inclusivePrefixes(element) {
	return (attributeOf(element === void 0 ? void 0 : descendants(element, "InclusiveNamespaces")[0], "PrefixList") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
}
function digestMatches(signed, signature) {
	const reference = only$1(signature, "Reference");
	const transforms = reference === void 0 ? [] : descendants(reference, "Transform");
	const names = transforms.map((transform) => attributeOf(transform, "Algorithm"));
	const digest = DIGESTS.get(attributeOf(only$1(reference, "DigestMethod"), "Algorithm") ?? "");
	const id = attributeOf(signed, "ID");
	if (digest === void 0 || id === void 0 || attributeOf(reference, "URI") !== `#${id}`) return false;
	if (names.length !== 2 || names[0] !== ENVELOPED || names[1] !== EXCLUSIVE) return false;
	const options = {
		without: signature,
		inclusivePrefixes: inclusivePrefixes(transforms[1])
	};
	return (0, node_crypto.createHash)(digest).update(canonicalize(signed, options)).digest("base64") === textOf(only$1(reference, "DigestValue")).replace(/\s/g, "");
}
function isSigned(signed, certificate) {
	const signature = childElements(signed).find(({ localName }) => localName === "Signature");
	if (signature === void 0) return false;
	const info = only$1(signature, "SignedInfo");
	const method = only$1(info, "CanonicalizationMethod");
	const algorithm = SIGNATURES.get(attributeOf(only$1(info, "SignatureMethod"), "Algorithm") ?? "");
	if (info === void 0 || algorithm === void 0 || attributeOf(method, "Algorithm") !== EXCLUSIVE) return false;
	const bytes = canonicalize(info, { inclusivePrefixes: inclusivePrefixes(method) });
	const value = Buffer.from(textOf(only$1(signature, "SignatureValue")), "base64");
	const { publicKey } = new node_crypto.X509Certificate(certificate);
	return (0, node_crypto.createVerify)(algorithm).update(bytes).verify(publicKey, value) && digestMatches(signed, signature);
}
// src/iam/saml/assertion.ts
const FORMAT_PREFIX = "urn:oasis:names:tc:SAML:2.0:nameid-format:";
function timeOf(text) {
	const time = text === void 0 ? NaN : Date.parse(text);
	return Number.isNaN(time) ? void 0 : time;
}
function earliest(elements, attribute) {
	const times = elements.flatMap((element) => timeOf(attributeOf(element, attribute)) ?? []);
	return times.length === 0 ? void 0 : Math.min(...times);
}
function attributesOf(assertion) {
	const attributes = descendants(assertion, "Attribute").map((attribute) => {
		const values = descendants(attribute, "AttributeValue").map((value) => textOf(value).trim());
		return [attributeOf(attribute, "Name") ?? "", values];
	});
	return new Map(attributes);
}
function readAssertion(encoded) {
	if (!/^[A-Za-z0-9+/]+=*$/.test(encoded.replace(/\s+/g, ""))) throw new SyntaxError("It is not base64.");
	const response = readXml(Buffer.from(encoded, "base64").toString("utf8"));
	const [assertion, ...others] = descendants(response, "Assertion");
	if (response.localName !== "Response" || assertion === void 0 || others.length > 0) throw new SyntaxError("It is not a SAML response with exactly one assertion.");
	const [subject] = descendants(assertion, "Subject");
	const confirmations = descendants(assertion, "SubjectConfirmationData");
	const [nameId] = subject === void 0 ? [] : descendants(subject, "NameID");
	return {
		issuer: textOf(descendants(assertion, "Issuer")[0]).trim(),
		subject: {
			name: textOf(nameId).trim(),
			format: (attributeOf(nameId, "Format") ?? "unspecified").replace(FORMAT_PREFIX, "")
		},
		recipient: attributeOf(confirmations[0], "Recipient") ?? attributeOf(response, "Destination") ?? "",
		issuedAt: timeOf(attributeOf(assertion, "IssueInstant")) ?? 0,
		notOnOrAfter: earliest([...confirmations, ...descendants(assertion, "Conditions")], "NotOnOrAfter"),
		sessionNotOnOrAfter: earliest(descendants(assertion, "AuthnStatement"), "SessionNotOnOrAfter"),
		attributes: attributesOf(assertion),
		isSignedBy: (certificate) => [response, assertion].some((element) => isSigned(element, certificate))
	};
}
// src/iam/operations/assume-role-with-saml.ts
const INVALID = "InvalidIdentityToken";
const ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes/";
const INVALID_ARN = "Request ARN is invalid";
const SAML_PROVIDER = /^arn:[a-z-]+:iam::\d{12}:saml-provider\/[\w._-]{1,128}$/;
const REDEMPTION_MILLISECONDS = 3e5;
const SIGN_IN = /^https:\/\/(?:[\w-]+\.)*signin\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws\.eu)\/saml(?:\/.*)?$/;
function read(encoded) {
	try {
		return readAssertion(encoded);
	} catch (error) {
		throw require_parse_world.badRequest(INVALID, "Invalid base64 SAMLResponse", String(error));
	}
}
function findProvider(call, account, arn) {
	const provider = call.world.accounts.get(account)?.samlProviders.find((candidate) => candidate.arn === arn);
	if (provider === void 0) throw require_parse_world.badRequest(INVALID, "Specified provider doesn't exist");
	return provider;
}
function checkAssertion(assertion, provider, now) {
	if (assertion.issuer !== provider.entityId) throw require_parse_world.badRequest(INVALID, "Issuer not present in specified provider", `it is ${assertion.issuer}`);
	if (provider.certificate !== void 0 && !assertion.isSignedBy(provider.certificate)) throw require_parse_world.badRequest(INVALID, "Response signature invalid");
	if (!SIGN_IN.test(assertion.recipient)) throw require_parse_world.badRequest(INVALID, "Recipient in SAML response is invalid", `it is ${assertion.recipient}`);
	const { issuedAt, notOnOrAfter = 1e400 } = assertion;
	if (now >= Math.min(notOnOrAfter, issuedAt + REDEMPTION_MILLISECONDS)) throw require_parse_world.badRequest("ExpiredTokenException", "Token must be redeemed within 5 minutes of issuance");
}
function checkRolePair(assertion, roleArn, providerArn) {
	if (!(assertion.attributes.get(`${ATTRIBUTES}Role`) ?? []).map((value) => value.split(",").map((arn) => arn.trim())).some((pair) => pair.length === 2 && pair.includes(roleArn) && pair.includes(providerArn))) throw require_parse_world.forbidden("AccessDenied", "Not authorized to perform sts:AssumeRoleWithSAML", "the assertion does not name this role with this provider");
}
function only(assertion, name) {
	return assertion.attributes.get(ATTRIBUTES + name)?.[0];
}
function sessionNameOf(assertion) {
	const name = only(assertion, "RoleSessionName");
	if (name === void 0) throw require_parse_world.badRequest(INVALID, "RoleSessionName is required in AuthnResponse");
	if (!/^[\w+=,.@-]{2,64}$/.test(name)) throw require_parse_world.badRequest(INVALID, "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}");
	return name;
}
function durationOf(assertion, asked, now) {
	const { sessionNotOnOrAfter = 1e400 } = assertion;
	const limit = Number(only(assertion, "SessionDuration") ?? 1e400);
	if (Number.isNaN(limit) || limit < require_start_main.DURATION_LIMITS.role.min) throw require_parse_world.badRequest(INVALID, "SessionDuration in AuthnResponse must be between 900 and 43200");
	return Math.min(asked ?? 3600, limit, Math.floor((sessionNotOnOrAfter - now) / 1e3));
}
function tagsOf(assertion) {
	const prefix = `${ATTRIBUTES}PrincipalTag:`;
	const sent = Array.from(assertion.attributes).filter(([name]) => name.startsWith(prefix)).map(([name, values]) => ({
		key: name.slice(prefix.length),
		value: values[0] ?? ""
	}));
	const tags = require_parse_world.asTags(sent);
	return {
		tags,
		transitiveTagKeys: (assertion.attributes.get(`${ATTRIBUTES}TransitiveTagKeys`) ?? []).filter((key) => require_claims.includesKey(tags.keys(), key))
	};
}
function nameQualifierOf(assertion, account, provider) {
	return (0, node_crypto.createHash)("sha1").update(`${assertion.issuer}${account}/${provider.name}`).digest("base64");
}
function subjectOf(assertion, account, provider) {
	const { subject, issuer, recipient } = assertion;
	const nameQualifier = nameQualifierOf(assertion, account, provider);
	return {
		claims: {
			"saml:aud": recipient,
			"saml:iss": issuer,
			"saml:sub": subject.name,
			"saml:sub_type": subject.format,
			"saml:namequalifier": nameQualifier,
			"saml:doc": `${account}/${provider.name}`
		},
		fields: {
			Subject: subject.name,
			SubjectType: subject.format,
			Issuer: issuer,
			Audience: recipient,
			NameQualifier: nameQualifier
		}
	};
}
function assumeRoleWithSaml(call) {
	const { parameters, now } = call;
	const roleText = parameters.text("RoleArn", require_start_main.TEXT_LIMITS.arn);
	const providerArn = parameters.text("PrincipalArn", require_start_main.TEXT_LIMITS.arn);
	const encoded = parameters.text("SAMLAssertion", require_start_main.TEXT_LIMITS.samlAssertion, "secret");
	const asked = require_parse_world.readFederatedParameters(parameters);
	parameters.check();
	const { arn: roleArn, account: roleAccount } = require_parse_world.roleArnOf(roleText, INVALID_ARN);
	if (!SAML_PROVIDER.test(providerArn)) throw require_parse_world.validationError(INVALID_ARN);
	require_parse_world.checkRegion(call, roleAccount);
	const provider = findProvider(call, roleAccount, providerArn);
	const assertion = read(encoded);
	checkAssertion(assertion, provider, now);
	checkRolePair(assertion, roleArn, providerArn);
	const request = {
		...asked,
		action: "sts:AssumeRoleWithSAML",
		roleArn,
		roleAccount
	};
	return require_parse_world.federate(call, request, {
		providerArn,
		...subjectOf(assertion, roleAccount, provider),
		...tagsOf(assertion),
		sessionName: sessionNameOf(assertion),
		durationSeconds: durationOf(assertion, asked.askedSeconds, now),
		sourceIdentity: only(assertion, "SourceIdentity")
	});
}
// src/iam/operations/assume-root.ts
const DEFAULT_SECONDS$1 = 900;
const TASK_POLICY = /^arn:[a-z-]+:iam::aws:policy\/root-task\/(?:IAMAuditRootUserCredentials|IAMCreateRootUserPassword|IAMDeleteRootUserCredentials|S3UnlockBucketPolicy|SQSUnlockQueuePolicy)$/;
function assumeRoot(call) {
	const { parameters, caller, services, world, now } = call;
	const target = parameters.text("TargetPrincipal", require_start_main.TEXT_LIMITS.targetPrincipal);
	const taskPolicyArn = parameters.text("TaskPolicyArn.arn", require_start_main.TEXT_LIMITS.arn);
	const durationSeconds = parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.root) ?? DEFAULT_SECONDS$1;
	const minimumTokenBytes = require_parse_world.readMinimumTokenBytes(parameters);
	parameters.check();
	require_parse_world.refuseSessionsOfUsers(call, "AssumeRoot");
	if (!TASK_POLICY.test(taskPolicyArn)) throw require_parse_world.validationError(`${taskPolicyArn} is invalid`);
	const account = /^\d{12}$/.test(target) ? target : require_load_credential_process.accountOfArn(target);
	const member = world.accounts.get(account ?? "");
	if (member === void 0) throw require_parse_world.validationError(`${target} is invalid`);
	const arn = `arn:${member.partition}:iam::${member.id}:root`;
	requirePermission(call, ["sts:AssumeRoot"], arn, {
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		further: {
			"sts:TaskPolicyArn": taskPolicyArn,
			...require_parse_world.resourceKeys(world, { account: member.id })
		}
	});
	const sourceIdentity = caller.session?.sourceIdentity;
	const session = services.sessions.issue({
		kind: "root",
		account: member.id,
		partition: member.partition,
		arn,
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		sourceIdentity,
		policies: [],
		mfaAt: void 0
	}, {
		now,
		durationSeconds,
		worldLimitSeconds: world.sessionSeconds,
		minimumTokenBytes
	});
	return {
		fields: {
			...require_parse_world.credentialFields(session),
			SourceIdentity: sourceIdentity
		},
		session
	};
}
// src/iam/operations/decode-authorization-message.ts
function decodeAuthorizationMessage(call) {
	call.parameters.text("EncodedMessage", require_start_main.TEXT_LIMITS.encodedMessage);
	call.parameters.check();
	require_parse_world.refuseSessionsOfUsers(call, "DecodeAuthorizationMessage");
	requirePermission(call, ["sts:DecodeAuthorizationMessage"], "*");
	throw require_parse_world.badRequest("InvalidAuthorizationMessageException", "Message is not valid");
}
// src/iam/operations/get-access-key-info.ts
function getAccessKeyInfo(call) {
	const { parameters, services, world } = call;
	const accessKeyId = parameters.text("AccessKeyId", require_start_main.TEXT_LIMITS.accessKeyId);
	parameters.check();
	require_parse_world.refuseSessionsOfUsers(call, "GetAccessKeyInfo");
	requirePermission(call, ["sts:GetAccessKeyInfo"], "*");
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
function getSessionToken(call) {
	const { parameters, caller, services, world, now } = call;
	const durationSeconds = parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.session) ?? 43200;
	const mfa = require_parse_world.readMfa(parameters);
	const minimumTokenBytes = require_parse_world.readMinimumTokenBytes(parameters);
	parameters.check();
	require_parse_world.requireLongTermKeys(call, "GetSessionToken");
	const session = services.sessions.issue({
		kind: "user",
		account: caller.account,
		partition: caller.partition,
		arn: caller.arn,
		userArn: caller.arn,
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		sourceIdentity: void 0,
		policies: void 0,
		mfaAt: require_parse_world.verifyMfa(mfa, call)
	}, {
		now,
		durationSeconds,
		worldLimitSeconds: world.sessionSeconds,
		minimumTokenBytes
	});
	return {
		fields: { ...require_parse_world.credentialFields(session) },
		session
	};
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
	requirePermission(call, ["sts:GetFederationToken", ...tags.size > 0 ? ["sts:TagSession"] : []], arn, {
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
	requirePermission(call, ["sts:GetWebIdentityToken", ...tags.size > 0 ? ["sts:TagGetWebIdentityToken"] : []], "*", {
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
		run: assumeRoleWithSaml
	}],
	["AssumeRoleWithWebIdentity", {
		signed: false,
		run: require_parse_world.assumeRoleWithWebIdentity
	}],
	["AssumeRoot", {
		signed: true,
		run: assumeRoot
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
		run: getSessionToken
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
function nameRequest(request, services) {
	const { path } = request;
	switch (path) {
		case "/": return isOrganizationsRequest(request) ? organizationsRequest(request, services) : stsRequest(request, services);
		case "/oidc/token": return tokenRequest(request, services);
		case "/health": return plain("Health", path, jsonAnswer$1(200, { status: "ok" }));
		default: return publishedRequest(request, services) ?? containerRequest(request, services) ?? plain("Unknown", path, jsonAnswer$1(404, {
			code: "NotFound",
			message: `Nothing is at ${path}`
		}));
	}
}
// src/emulator/running-emulator.ts
function secretsOfWorld(world) {
	return require_parse_world.allUsers(world).flatMap(({ accessKeyId, secretAccessKey, mfa }) => [
		accessKeyId,
		secretAccessKey,
		...mfa === void 0 ? [] : [mfa.seed]
	]);
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
			mfa: new MfaVerifier(),
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
		const { requestToken, issuer, sessions } = this.#services;
		return [
			requestToken,
			...this.#worlds.flatMap(secretsOfWorld),
			...issuer.issued,
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
