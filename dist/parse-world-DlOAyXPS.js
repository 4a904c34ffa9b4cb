"use strict";
const require_load_basics = require("./load-basics-BKgAfEIM.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-RXOJpm8i.js");
const require_parse = require("./parse-CVG2vTol.js");
const require_claims = require("./claims-C6whEDWp.js");
const require_condition_keys = require("./condition-keys-IQhBqTmv.js");
const require_dist$1 = require("./dist-DW2aIqU9.js");
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
let node_crypto = require("node:crypto");
// src/iam/directory.ts
function accountOf(world, arn) {
	const id = require_load_credential_process.accountOfArn(arn);
	return id === void 0 ? void 0 : world.accounts.get(id);
}
function findRole(world, arn) {
	return accountOf(world, arn)?.roles.find((role) => role.arn === arn);
}
function findUser(world, arn) {
	return accountOf(world, arn)?.users.find((user) => user.arn === arn);
}
function allUsers(world) {
	return Array.from(world.accounts.values()).flatMap((account) => account.users);
}
// src/iam/calls/sts-error.ts
var StsError = class extends Error {
	status;
	code;
	reason;
	refusal;
	constructor(details) {
		super(details.message);
		this.name = "StsError";
		this.status = details.status;
		this.code = details.code;
		this.reason = details.reason;
		this.refusal = details.refusal;
	}
};
function badRequest(code, message, reason) {
	return new StsError({
		status: 400,
		code,
		message,
		reason
	});
}
function validationError(message) {
	return badRequest("ValidationError", message);
}
function forbidden(code, message, reason, refusal) {
	return new StsError({
		status: 403,
		code,
		message,
		reason,
		refusal
	});
}
function accessDenied(denial) {
	const { caller, action, resource, reason, obstacle, saysWhy = false } = denial;
	return forbidden("AccessDenied", `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}${saysWhy ? whyOf(action, obstacle) : ""}`, reason, {
		action,
		obstacle
	});
}
const POLICIES = {
	trust: "role trust policy",
	identity: "identity-based policy",
	boundary: "permissions boundary",
	session: "session policy",
	"service-control": "service control policy",
	"resource-control": "resource control policy",
	endpoint: "VPC endpoint policy"
};
function whyOf(action, obstacle) {
	if (obstacle.kind === "not-allowed") return ` because no ${POLICIES[obstacle.policies]} allows the ${action} action`;
	const [deny] = obstacle.kind === "explicit-deny" ? obstacle.by : [];
	if (deny === void 0) return "";
	const article = deny.kind === "trust" ? "the" : deny.kind === "identity" ? "an" : "a";
	const named = deny.policy?.startsWith("arn:") === true ? `: ${deny.policy}` : "";
	return ` with an explicit deny in ${article} ${POLICIES[deny.kind]}${named}`;
}
function whyOfOthers(action, obstacle) {
	return (obstacle.kind === "not-allowed" ? [obstacle.policies] : obstacle.kind === "explicit-deny" ? obstacle.by.map(({ kind }) => kind) : []).includes("trust") ? "" : whyOf(action, obstacle);
}
function malformedPolicy(problems) {
	return badRequest("MalformedPolicyDocument", "Syntax errors in policy.", problems.map(({ path, message }) => `${path.join(".")} ${message}`.trim()).join("; "));
}
// src/iam/operations/session-answer.ts
const MAXIMUM_TOKEN_BYTES = 4096;
function credentialFields(session) {
	const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
	return {
		Credentials: {
			AccessKeyId: accessKeyId,
			SecretAccessKey: secretAccessKey,
			SessionToken: sessionToken,
			Expiration: require_load_credential_process.isoSeconds(session.expiresAt)
		},
		SessionTokenSize: sessionToken.length,
		SessionTokenUtilization: Math.ceil(sessionToken.length / MAXIMUM_TOKEN_BYTES * 100)
	};
}
function assumedRoleFields(role, session) {
	return {
		AssumedRoleId: `${role.id}:${session.sessionName}`,
		Arn: session.arn
	};
}
// src/iam/packed-size.ts
const TAG_BYTES = 455;
const POLICY_CHARACTERS = 2048;
function packedSizeOf({ tags, policy = "", policyArns }) {
	const tagBytes = Buffer.byteLength(Array.from(tags).flat().join(""));
	const characters = [policy, ...policyArns].join("").length;
	if (tagBytes + characters === 0) return;
	const tagPart = tagBytes / TAG_BYTES * 100;
	return {
		tags: percent(tagPart),
		total: percent(tagPart + characters / POLICY_CHARACTERS * 100)
	};
}
function percent(part) {
	return Math.max(1, Math.round(part));
}
// src/iam/operations/session-policies.ts
function readPolicies(parameters, limit) {
	const describe = (items) => `[${items.map((item) => `PolicyDescriptorType(arn=${item.raw("arn") ?? "null"})`).join(", ")}]`;
	return {
		policy: parameters.optionalText("Policy", limit),
		policyArns: parameters.items({
			name: "PolicyArns",
			size: {
				min: 0,
				max: require_start_main.LIST_LIMITS.policyArns
			},
			describe
		}).map((item) => item.text("arn", require_start_main.TEXT_LIMITS.arn))
	};
}
const AWS_MANAGED = new Map([["AdministratorAccess", [{
	Effect: "Allow",
	Action: "*",
	Resource: "*"
}]], ["PowerUserAccess", [{
	Effect: "Allow",
	NotAction: [
		"iam:*",
		"organizations:*",
		"account:*"
	],
	Resource: "*"
}]]]);
function parseSessionPolicy(value) {
	const result = require_parse.parsePolicy(value, "identity");
	if (!result.ok) throw malformedPolicy(result.problems);
	return result.document;
}
function parseInlinePolicy(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw badRequest("MalformedPolicyDocument", "This policy contains invalid Json", String(error));
	}
	return parseSessionPolicy(value);
}
const MANAGED_POLICY = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}|aws):policy\/(?:[!-~]+\/)?(?<name>[\w+=,.@-]+)$/;
function findManagedPolicy(arn, world, account) {
	const parts = MANAGED_POLICY.exec(arn)?.groups ?? {};
	if (parts["partition"] === void 0 || !require_load_credential_process.isPartition(parts["partition"])) throw validationError(`${arn} is invalid`);
	if (parts["account"] === "aws") return {
		...parseSessionPolicy(AWS_MANAGED.get(parts["name"] ?? "") ?? []),
		name: arn
	};
	const document = world.accounts.get(account)?.managedPolicies.get(arn);
	if (document === void 0) throw badRequest("InvalidParameterValue", `Policy ${arn} does not exist or is not attachable.`);
	return document;
}
function resolvePolicies(sent, world, account) {
	const inline = sent.policy === void 0 ? [] : [parseInlinePolicy(sent.policy)];
	const managed = sent.policyArns.map((arn) => findManagedPolicy(arn, world, account));
	const all = [...inline, ...managed];
	return all.length === 0 ? void 0 : all;
}
function checkPackedSize(packable) {
	const size = packedSizeOf(packable);
	if (size === void 0 || size.total <= 100) return size?.total;
	throw badRequest("PackedPolicyTooLarge", packable.policy === void 0 && packable.policyArns.length === 0 || size.tags > 100 ? `Packed size of session tags consumes ${size.tags}% of allotted space.` : `Packed policy consumes ${size.total}% of allotted space, please use smaller policy.`);
}
// src/iam/operations/role-session.ts
const DEFAULT_ROLE_SECONDS = 3600;
function checkRegion(call, account) {
	if (call.region !== void 0 && call.world.accounts.get(account)?.disabledRegions.includes(call.region) === true) throw forbidden("RegionDisabledException", `STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`);
}
function checkDuration(seconds, role, isChained) {
	if (isChained && seconds > 3600) throw validationError("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining");
	if (seconds > role.maxSessionSeconds) throw validationError("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
}
function issueRoleSession({ sessions, world, now }, facts) {
	const { role, sessionName, durationSeconds, minimumTokenBytes } = facts;
	const partition = role.arn.split(":")[1] ?? "aws";
	return sessions.issue({
		kind: "assumed-role",
		account: role.account,
		partition,
		roleArn: role.arn,
		sessionName,
		arn: `arn:${partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
		tags: facts.tags,
		transitiveTagKeys: facts.transitiveTagKeys,
		sourceIdentity: facts.sourceIdentity,
		policies: facts.policies,
		mfaAt: facts.mfaAt,
		federatedProvider: facts.federatedProvider,
		chain: facts.chain
	}, {
		now,
		durationSeconds,
		worldLimitSeconds: role.sessionSeconds ?? world.sessionSeconds,
		minimumTokenBytes
	});
}
function grantRoleSession(call, request, fields = {}) {
	const { role, tags, sentPolicies, durationSeconds, isChained, sourceIdentity } = request;
	checkDuration(durationSeconds, role, isChained);
	const packedPolicySize = checkPackedSize({
		tags,
		...sentPolicies
	});
	const session = issueRoleSession({
		...call,
		sessions: call.services.sessions
	}, request);
	return {
		fields: {
			...fields,
			AssumedRoleUser: assumedRoleFields(role, session),
			...credentialFields(session),
			PackedPolicySize: packedPolicySize,
			SourceIdentity: sourceIdentity
		},
		session,
		packedPolicySize,
		permissions: request.permissions
	};
}
// node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: !0 });
function concat(...buffers) {
	const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
	let i = 0;
	for (const buffer of buffers) buf.set(buffer, i), i += buffer.length;
	return buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode$1(string) {
	if (typeof string == "string" && string.length >= 128) {
		if (NON_ASCII.test(string)) throw new TypeError("non-ASCII string encountered in encode()");
		return encoder.encode(string);
	}
	const bytes = new Uint8Array(string.length);
	for (let i = 0; i < string.length; i++) {
		const code = string.charCodeAt(i);
		if (code > 127) throw new TypeError("non-ASCII string encountered in encode()");
		bytes[i] = code;
	}
	return bytes;
}
function encodeBase64(input, url = !1) {
	if (Uint8Array.prototype.toBase64) return input.toBase64({
		alphabet: url ? "base64url" : "base64",
		omitPadding: url
	});
	const CHUNK_SIZE = 32768, arr = [];
	for (let i = 0; i < input.length; i += CHUNK_SIZE) arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
	const encoded = btoa(arr.join(""));
	return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
	if (url) {
		if (encoded.includes("+") || encoded.includes("/")) throw new TypeError("Invalid base64url");
		encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
	}
	const binary = atob(encoded), bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
// node_modules/jose/dist/webapi/util/errors.js
var JOSEError = class extends Error {
	static code = "ERR_JOSE_GENERIC";
	code = "ERR_JOSE_GENERIC";
	constructor(message, options) {
		super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
	}
};
var JOSEAlgNotAllowed = class extends JOSEError {
	static code = "ERR_JOSE_ALG_NOT_ALLOWED";
	code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
	static code = "ERR_JOSE_NOT_SUPPORTED";
	code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWSInvalid = class extends JOSEError {
	static code = "ERR_JWS_INVALID";
	code = "ERR_JWS_INVALID";
};
var JWTInvalid = class extends JOSEError {
	static code = "ERR_JWT_INVALID";
	code = "ERR_JWT_INVALID";
};
var JWKSNoMatchingKey = class extends JOSEError {
	static code = "ERR_JWKS_NO_MATCHING_KEY";
	code = "ERR_JWKS_NO_MATCHING_KEY";
	constructor(message = "no applicable key found in the JSON Web Key Set", options) {
		super(message, options);
	}
};
var JWSSignatureVerificationFailed = class extends JOSEError {
	static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	constructor(message = "signature verification failed", options) {
		super(message, options);
	}
};
// node_modules/jose/dist/webapi/util/base64url.js
const invalid$1 = "The input to be decoded is not correctly encoded.";
function decode$1(input) {
	try {
		return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
	} catch (cause) {
		throw new TypeError(invalid$1, { cause });
	}
}
function encode(input) {
	return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}
// node_modules/jose/dist/webapi/lib/validate.js
function isObject(input) {
	if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]") return !1;
	const prototype = Object.getPrototypeOf(input);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isDisjoint(...headers) {
	const parameters = new Set();
	for (const header of headers) if (header) for (const parameter of Object.keys(header)) {
		if (parameters.has(parameter)) return !1;
		parameters.add(parameter);
	}
	return !0;
}
function assertNotSet(value, name) {
	if (value !== void 0) throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
	try {
		return decode$1(value);
	} catch (cause) {
		throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
	}
}
function encodeAsciiMember(value, label, ErrorClass) {
	try {
		return encode$1(value);
	} catch (cause) {
		throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
	}
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
	let parsed;
	try {
		parsed = JSON.parse(strictDecoder.decode(decode$1(encodedProtectedHeader)));
	} catch (cause) {
		throw new ErrorClass(message, { cause });
	}
	if (!isObject(parsed)) throw new ErrorClass(message);
	return parsed;
}
const JWS_RECOGNIZED = {
	__proto__: null,
	b64: !0
};
function validateAlgorithms(option, algorithms) {
	if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string"))) throw new TypeError(`"${option}" option must be an array of strings`);
	return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
	const { crit } = protectedHeader ?? {};
	if (Array.isArray(crit) && new Set(crit).size !== crit.length) throw new Err("\"crit\" (Critical) Header Parameter MUST NOT contain duplicate values");
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
	if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0) throw new Err("\"crit\" (Critical) Header Parameter MUST be integrity protected");
	if (!protectedHeader || protectedHeader.crit === void 0) return [];
	if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0)) throw new Err("\"crit\" (Critical) Header Parameter MUST be an array of non-empty strings when present");
	const recognized = recognizedOption === void 0 ? recognizedDefault : {
		__proto__: null,
		...recognizedOption,
		...recognizedDefault
	};
	for (const parameter of protectedHeader.crit) {
		if (!(parameter in recognized)) throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
		if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" is missing`);
		if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0)) throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
	}
	return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
	if (extensions.includes("b64")) {
		const b64 = protectedHeader.b64;
		if (typeof b64 != "boolean") throw new JWSInvalid("The \"b64\" (base64url-encode payload) Header Parameter must be a boolean");
		return b64;
	}
	return !0;
}
function serializeJoseHeader(Err, header) {
	let serialized, parsed;
	try {
		serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
	} catch (cause) {
		throw new Err("JOSE Header is not valid JSON", { cause });
	}
	if (!isObject(parsed)) throw new Err("JOSE Header is not a JSON object");
	return [parsed, serialized];
}
// node_modules/jose/dist/webapi/lib/key.js
const tag = (key) => key[Symbol.toStringTag];
const jwkMatchesOp = (entry, key, usage) => {
	const { alg } = entry;
	if (key.use !== void 0) {
		const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
		if (key.use !== expected) throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
	}
	if (key.alg !== void 0 && key.alg !== alg) throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
	if (Array.isArray(key.key_ops)) {
		const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
		if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp)) throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
	}
};
async function prepareKey(entry, key, usage) {
	const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
	if (secret && key instanceof Uint8Array) return key;
	let normalized, keyObject;
	if (isObject(key)) {
		if (normalized = normalizeJwk(key), typeof normalized.kty != "string") throw invalidKeyType(alg, key, secret);
		if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0))) throw new TypeError(secret ? "JSON Web Key for symmetric algorithms must have JWK \"kty\" (Key Type) equal to \"oct\" and the JWK \"k\" (Key Value) present" : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
		if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct") return decode$1(normalized.k);
		if (!Object.isFrozen(key)) {
			const { key_ops } = key;
			Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
		}
	} else {
		if (!isKeyLike(key)) throw invalidKeyType(alg, key, secret);
		const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
		if (key.type !== expectedType && (secret || [
			"secret",
			"public",
			"private"
		].includes(key.type))) throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
		if (isCryptoKey(key)) return key;
		if (keyObject = key, keyObject.type === "secret") return keyObject.export();
	}
	cache ||= new WeakMap();
	const cacheKey = key;
	let cached = cache.get(cacheKey);
	if (cached?.[alg]) return cached[alg];
	if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
		const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({
			crv,
			asymmetricKeyType: keyObject.asymmetricKeyType
		}) ?? entry.subtle;
		return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
	}
	return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
	__proto__: null,
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
const isCryptoKey = (key) => {
	if (key?.[Symbol.toStringTag] === "CryptoKey") return !0;
	try {
		return key instanceof CryptoKey;
	} catch {
		return !1;
	}
};
const isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
const isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
	if (types.length > 2) {
		const last = types.pop();
		msg += `one of type ${types.join(", ")}, or ${last}.`;
	} else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
	return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
	const types = [
		"CryptoKey",
		"KeyObject",
		"JSON Web Key"
	];
	return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
	if (usage && !key.usages.includes(usage)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
	const { modulusLength } = key.algorithm;
	if (typeof modulusLength != "number" || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
	const algorithm = key.algorithm;
	if (algorithm.name !== expected.name) throw unusable(expected.name);
	if (expected.hash && algorithm.hash?.name !== expected.hash) throw unusable(expected.hash, "algorithm.hash");
	if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve) throw unusable(expected.namedCurve, "algorithm.namedCurve");
	if (expected.length !== void 0 && algorithm.length !== expected.length) throw unusable(expected.length, "algorithm.length");
	checkUsage(key, usage);
}
function snapshotJwk(jwk) {
	return {
		__proto__: null,
		...jwk
	};
}
function normalizeJwk(jwk) {
	const normalized = snapshotJwk(jwk);
	if (normalized.ext !== void 0 && typeof normalized.ext != "boolean") throw new TypeError("\"ext\" (Extractable) Parameter must be a boolean");
	if (normalized.key_ops !== void 0) {
		const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
		if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length) throw new TypeError("\"key_ops\" (Key Operations) Parameter must be an array of unique strings");
		normalized.key_ops = keyOps;
	}
	return normalized;
}
function validateExtractableOption(extractable) {
	if (extractable !== void 0 && typeof extractable != "boolean") throw new TypeError("\"extractable\" option must be a boolean");
	return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
	if (!entry.kty.includes(jwk.kty)) throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
	const algorithm = entry.resolve?.({
		kty: jwk.kty,
		crv: jwk.crv
	}) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = {
		...jwk,
		ext: extractable ?? jwk.ext
	};
	return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
	return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}
// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
	const out = { __proto__: null };
	for (const alg in entries) out[alg] = {
		...entries[alg],
		alg
	};
	return out;
}
// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
const wrap = [["encrypt", "wrapKey"], ["decrypt", "unwrapKey"]];
const derive = [[], ["deriveBits"]];
const none = [[], []];
function rsaes(bits) {
	return {
		kty: ["RSA"],
		mode: "key-encryption",
		subtle: {
			name: "RSA-OAEP",
			hash: `SHA-${bits}`
		},
		usages: wrap,
		ops: ["wrapKey", "unwrapKey"]
	};
}
function ecdh(mode) {
	return {
		kty: ["EC", "OKP"],
		mode,
		subtle: { name: "ECDH" },
		resolve: ({ kty, crv, asymmetricKeyType }) => {
			if (crv === "X25519" || asymmetricKeyType === "x25519") return { name: "X25519" };
			if (kty === "OKP") throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
			return {
				name: "ECDH",
				namedCurve: crv
			};
		},
		usages: derive,
		ops: [void 0, "deriveBits"]
	};
}
function aeskw(bits, gcm = !1) {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: {
			name: gcm ? "AES-GCM" : "AES-KW",
			length: bits
		},
		usages: none,
		ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
	};
}
function pbes2() {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: { name: "PBKDF2" },
		usages: none,
		ops: ["deriveBits", "deriveBits"]
	};
}
const JWE = table({
	dir: {
		kty: ["oct"],
		mode: "direct-encryption",
		secret: !0,
		subtle: { name: "AES-GCM" },
		usages: none,
		ops: ["encrypt", "decrypt"]
	},
	"RSA-OAEP": rsaes(1),
	"RSA-OAEP-256": rsaes(256),
	"RSA-OAEP-384": rsaes(384),
	"RSA-OAEP-512": rsaes(512),
	"ECDH-ES": ecdh("direct-key-agreement"),
	"ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
	A128KW: aeskw(128),
	A192KW: aeskw(192),
	A256KW: aeskw(256),
	A128GCMKW: aeskw(128, !0),
	A192GCMKW: aeskw(192, !0),
	A256GCMKW: aeskw(256, !0),
	"PBES2-HS256+A128KW": pbes2(),
	"PBES2-HS384+A192KW": pbes2(),
	"PBES2-HS512+A256KW": pbes2()
});
const contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
	return {
		kty: ["oct"],
		secret: !0,
		subtle: {
			name: cbc ? "AES-CBC" : "AES-GCM",
			length: bits
		},
		usages: none,
		ops: contentOps,
		cekBits: bits,
		ivBits: cbc ? 128 : 96,
		cbc
	};
}
table({
	A128GCM: contentEncryption(128),
	A192GCM: contentEncryption(192),
	A256GCM: contentEncryption(256),
	"A128CBC-HS256": contentEncryption(256, !0),
	"A192CBC-HS384": contentEncryption(384, !0),
	"A256CBC-HS512": contentEncryption(512, !0)
});
// node_modules/jose/dist/webapi/lib/jws_algorithms.js
const sig = [["verify"], ["sign"]];
function hmac(bits) {
	const subtle = {
		name: "HMAC",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["oct"],
		secret: !0,
		subtle,
		signing: subtle,
		usages: sig
	};
}
function rsa(bits, saltLength) {
	const subtle = {
		name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["RSA"],
		subtle,
		signing: saltLength ? {
			...subtle,
			saltLength
		} : subtle,
		usages: sig,
		minRsaBits: 2048
	};
}
function ecdsa(crv, bits) {
	return {
		kty: ["EC"],
		crv,
		subtle: {
			name: "ECDSA",
			namedCurve: crv
		},
		signing: {
			name: "ECDSA",
			hash: `SHA-${bits}`
		},
		usages: sig
	};
}
function eddsa() {
	const subtle = { name: "Ed25519" };
	return {
		kty: ["OKP"],
		crv: "Ed25519",
		subtle,
		signing: subtle,
		usages: sig
	};
}
function mldsa(parameterSet) {
	const subtle = { name: `ML-DSA-${parameterSet}` };
	return {
		kty: ["AKP"],
		subtle,
		signing: subtle,
		usages: sig
	};
}
const JWS = table({
	HS256: hmac(256),
	HS384: hmac(384),
	HS512: hmac(512),
	RS256: rsa(256),
	RS384: rsa(384),
	RS512: rsa(512),
	PS256: rsa(256, 32),
	PS384: rsa(384, 48),
	PS512: rsa(512, 64),
	ES256: ecdsa("P-256", 256),
	ES384: ecdsa("P-384", 384),
	ES512: ecdsa("P-521", 512),
	EdDSA: eddsa(),
	Ed25519: eddsa(),
	"ML-DSA-44": mldsa(44),
	"ML-DSA-65": mldsa(65),
	"ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
	const entry = typeof alg == "string" ? JWS[alg] : void 0;
	if (!entry) throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
	return entry;
}
// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
	return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
	return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
	try {
		return encode$1(payload);
	} catch (cause) {
		throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause });
	}
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
	const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
	if (!isDisjoint(protectedHeader, header)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...header
	}, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	if (shared[0] && !shared[0].has(alg)) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	if (b64) {
		if (typeof inputPayload != "string") throw new JWSInvalid("JWS Payload must be a string");
	} else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array)) throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
	const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
	const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode$1(encodedProtectedHeader) : new Uint8Array(), encode$1("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
	entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
	let verified = !1;
	try {
		verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
	} catch (cause) {
		throw new JWSSignatureVerificationFailed(void 0, { cause });
	}
	if (!verified) throw new JWSSignatureVerificationFailed();
	const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
	return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{
		...result,
		key: verificationKey
	}, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
	if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string") throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
	const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
	if (length !== 3) throw new JWSInvalid("Invalid Compact JWS");
	return verifySignature({
		payload,
		protected: protectedHeader,
		signature
	}, shared, key, encodeCompactUnencodedPayload);
}
// node_modules/jose/dist/webapi/jws/compact/verify.js
async function compactVerify(jws, key, options) {
	const [result] = await verifyCompact(jws, prepareVerify(options), key);
	return result;
}
// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
const epoch = (date) => Math.floor(date.getTime() / 1e3);
const multipliers = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800,
	y: 31557600
};
const REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
function invalidDuration() {
	throw new TypeError("Invalid time period format");
}
function secs(str) {
	typeof str != "string" && invalidDuration();
	const matched = REGEX.exec(str);
	(!matched || matched[4] && matched[1]) && invalidDuration();
	const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
	return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
	if (!Number.isFinite(input)) throw new TypeError(`Invalid ${label} input`);
	return input;
}
function validateStringClaim(claim, value) {
	if (typeof value != "string") throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
	if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string"))) throw new TypeError("\"aud\" claim must be a string or an array of strings");
}
function numericDate(value, label) {
	return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(new Date()) + secs(value);
}
let producerClaimsSets;
function producerClaimsSet(producer) {
	return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
	const claimsSet = producerClaimsSet(producer);
	for (const claim of [
		"iat",
		"nbf",
		"exp"
	]) {
		const value = claimsSet[claim];
		if (typeof value == "number" && !Number.isFinite(value)) throw new TypeError(`"${claim}" claim must be a finite number`);
	}
	return encoder.encode(JSON.stringify(claimsSet));
}
var JWTClaimsBuilder = class {
	constructor(claimsSet = {}) {
		if (!isObject(claimsSet)) throw new TypeError("JWT Claims Set MUST be an object");
		(producerClaimsSets ||= new WeakMap()).set(this, structuredClone(claimsSet));
	}
	setIssuer(value) {
		return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
	}
	setSubject(value) {
		return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
	}
	setAudience(value) {
		return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
	}
	setJti(value) {
		return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
	}
	setNotBefore(value) {
		return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
	}
	setExpirationTime(value) {
		return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
	}
	setIssuedAt(value) {
		const claimsSet = producerClaimsSet(this);
		return value === void 0 ? claimsSet.iat = epoch(new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
	}
};
// node_modules/jose/dist/webapi/lib/jws_sign.js
async function createSignature(input, key, rejectUnencoded) {
	let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
	if (protectedHeader !== void 0) {
		const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
		protectedHeader = normalized[0], encodedProtectedHeader = encode(normalized[1]);
	}
	if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader) throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
	if (!isDisjoint(protectedHeader, unprotectedHeader)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...unprotectedHeader
	};
	validateCritDuplicates(JWSInvalid, protectedHeader);
	const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
	b64 || rejectUnencoded?.();
	const { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	const entry = jwsAlgorithm(alg);
	let encodedPayload = "", signingPayload = payload, signingInput;
	if (b64) {
		const encodedPayloadCache = input[4];
		encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= encode(payload), signingPayload = encodedPayloadCache[1] ??= encode$1(encodedPayload)) : (encodedPayload = encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
	}
	signingInput ??= concat(encode$1(encodedProtectedHeader), encode$1("."), signingPayload);
	const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
	entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
	const jws = {
		signature: encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
		payload: encodedPayload
	};
	return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
	const [jws] = await createSignature([
		payload,
		protectedHeader,
		void 0,
		crit
	], key, rejectUnencoded);
	return `${jws.protected}.${jws.payload}.${jws.signature}`;
}
// node_modules/jose/dist/webapi/jwt/sign.js
const SignJWT_base = JWTClaimsBuilder;
var SignJWT = class extends SignJWT_base {
	#protectedHeader;
	setProtectedHeader(protectedHeader) {
		return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
	}
	async sign(key, options) {
		return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
			throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
		});
	}
};
// node_modules/jose/dist/webapi/lib/key_algorithm.js
const algArgument = "\"alg\" (Algorithm)";
function unsupportedAlg(source = "JWK \"alg\" (Algorithm) Parameter") {
	throw new JOSENotSupported(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
	return (typeof alg == "string" ? JWS[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}
// node_modules/jose/dist/webapi/key/export.js
async function exportJWK(key) {
	if (isKeyObject(key)) if (key.type === "secret") key = key.export();
	else return key.export({ format: "jwk" });
	if (key instanceof Uint8Array) return {
		kty: "oct",
		k: encode(key)
	};
	if (!isCryptoKey(key)) throw new TypeError(invalidKeyInput(key, "CryptoKey", "KeyObject", "Uint8Array"));
	if (!key.extractable) throw new TypeError("non-extractable CryptoKey cannot be exported as a JWK");
	const jwk = await crypto.subtle.exportKey("jwk", key);
	delete jwk.ext, delete jwk.key_ops, delete jwk.use, jwk.kty !== "AKP" && delete jwk.alg;
	for (const parameter of Object.keys(jwk)) jwk[parameter] === void 0 && delete jwk[parameter];
	return jwk;
}
// node_modules/jose/dist/webapi/util/decode_jwt.js
function decodeJwt(jwt) {
	if (typeof jwt != "string") throw new JWTInvalid("JWTs must use Compact JWS serialization, JWT must be a string");
	const { 1: encodedPayload, length } = jwt.split(".");
	if (length === 5) throw new JWTInvalid("Only JWTs using Compact JWS serialization can be decoded");
	if (length !== 3) throw new JWTInvalid("Invalid JWT");
	if (!encodedPayload) throw new JWTInvalid("JWTs must contain a payload");
	let claimsSetBytes;
	try {
		claimsSetBytes = decode$1(encodedPayload);
	} catch (cause) {
		throw new JWTInvalid("Failed to base64url decode the payload", { cause });
	}
	let claimsSet;
	try {
		claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new JWTInvalid("Failed to parse the decoded payload as JSON", { cause });
	}
	if (!isObject(claimsSet)) throw new JWTInvalid("Invalid JWT Claims Set");
	return claimsSet;
}
// node_modules/jose/dist/webapi/key/generate_key_pair.js
function getModulusLengthOption(options) {
	const modulusLength = options?.modulusLength ?? 2048;
	if (typeof modulusLength != "number" || !Number.isInteger(modulusLength) || modulusLength < 2048) throw new JOSENotSupported("Invalid or unsupported modulusLength option provided, 2048 bits or larger keys must be used");
	return modulusLength;
}
async function generateKeyPair(alg, options) {
	const extractable = validateExtractableOption(options?.extractable), entry = keyAlgorithm(alg, algArgument);
	entry.secret && unsupportedAlg("\"alg\" (Algorithm)");
	let algorithm;
	if (entry.resolve) {
		const crv = options?.crv ?? "P-256";
		if (![
			"P-256",
			"P-384",
			"P-521",
			"X25519"
		].includes(crv)) throw new JOSENotSupported("Invalid or unsupported crv option provided, supported values are P-256, P-384, P-521, and X25519");
		algorithm = entry.resolve({ crv });
	} else {
		if (entry.crv !== void 0 && options?.crv !== void 0 && options.crv !== entry.crv) throw new JOSENotSupported(`Invalid or unsupported crv option provided, the only supported value for ${alg} is ${entry.crv}`);
		algorithm = entry.kty[0] === "RSA" ? {
			...entry.subtle,
			publicExponent: Uint8Array.of(1, 0, 1),
			modulusLength: getModulusLengthOption(options)
		} : entry.subtle;
	}
	return crypto.subtle.generateKey(algorithm, extractable ?? !1, [...entry.usages[1], ...entry.usages[0]]);
}
// src/iam/oidc/token-issuer.ts
const ALGORITHMS = ["RS256", "ES384"];
function keyId(algorithm) {
	return `emulator-${algorithm.toLowerCase()}`;
}
async function issuerKey(algorithm, keyPair) {
	return {
		...await keyPair(algorithm),
		id: keyId(algorithm),
		algorithm
	};
}
const newKeyPair = (algorithm) => generateKeyPair(algorithm);
var TokenIssuer = class {
	#keyPair;
	#keys = new Map();
	#issued = [];
	constructor(keyPair = newKeyPair) {
		this.#keyPair = keyPair;
	}
	get issued() {
		return this.#issued;
	}
	async issue(request) {
		const { audience, algorithm = "RS256", lifetimeSeconds } = request;
		const now = Math.floor(request.now / 1e3);
		const standard = {
			jti: (0, node_crypto.randomUUID)(),
			iss: request.issuer,
			aud: typeof audience === "string" ? audience : [...audience],
			iat: now,
			nbf: now - 300,
			exp: now + lifetimeSeconds
		};
		const key = await (request.key === "wrong" ? issuerKey(algorithm, newKeyPair) : this.#key(algorithm));
		const token = await new SignJWT({
			...standard,
			...request.claims
		}).setProtectedHeader({
			alg: algorithm,
			typ: "JWT",
			kid: key.id
		}).sign(key.privateKey);
		this.#issued.push(token);
		return token;
	}
	async check(token) {
		try {
			await compactVerify(token, async ({ kid, alg }) => {
				const algorithm = ALGORITHMS.find((known) => keyId(known) === kid && known === alg);
				if (algorithm === void 0) throw new JWKSNoMatchingKey();
				return (await this.#key(algorithm)).publicKey;
			});
			return "verified";
		} catch (error) {
			return error instanceof JWKSNoMatchingKey ? "unknown-key" : "bad-signature";
		}
	}
	async jwks() {
		const keys = ALGORITHMS.map(async (algorithm) => {
			const { id, publicKey } = await this.#key(algorithm);
			return {
				...await exportJWK(publicKey),
				kid: id,
				alg: algorithm,
				use: "sig"
			};
		});
		return { keys: await Promise.all(keys) };
	}
	#key(algorithm) {
		const key = this.#keys.get(algorithm) ?? issuerKey(algorithm, this.#keyPair);
		this.#keys.set(algorithm, key);
		return key;
	}
};
// src/iam/world/controls.ts
function controlsOf({ accounts, organization }, account) {
	if (organization?.managementAccount.id === account) return {
		serviceControl: void 0,
		resourceControl: []
	};
	const own = accounts.get(account);
	const above = unitsAbove(organization, account);
	const serviceControl = [...above.flatMap(({ serviceControlPolicy: policy }) => policy === void 0 ? [] : [[policy]]), ...own?.serviceControlPolicies ?? []];
	const resourceControl = [...above.flatMap(({ resourceControlPolicy: policy }) => policy ?? []), ...own?.resourceControlPolicies ?? []];
	return {
		serviceControl: serviceControl.length === 0 ? void 0 : serviceControl,
		resourceControl
	};
}
function unitsAbove(organization, account) {
	const units = [];
	let id = organization?.members.get(account)?.parentId;
	while (id !== void 0) {
		const unit = organization?.units.get(id);
		if (unit === void 0) break;
		units.unshift(unit);
		id = unit.parentId;
	}
	return units;
}
// src/iam/organization/path.ts
function organizationPath(organization, account) {
	const member = organization?.members.get(account);
	if (organization === void 0 || member === void 0) return;
	const ids = [];
	let unit = organization.units.get(member.parentId);
	while (unit !== void 0) {
		ids.unshift(unit.id);
		unit = unit.parentId === void 0 ? void 0 : organization.units.get(unit.parentId);
	}
	return ids.length === 0 ? void 0 : [
		organization.id,
		...ids,
		""
	].join("/");
}
// src/iam/calls/caller.ts
function findCaller(world, sessions, accessKeyId) {
	const session = sessions.find(accessKeyId);
	if (session !== void 0) return callerOfSession(world, session);
	const user = allUsers(world).find((candidate) => candidate.accessKeyId === accessKeyId);
	return user === void 0 ? void 0 : callerOfUser(world, user, void 0);
}
function callerOfSession(world, session) {
	switch (session.kind) {
		case "assumed-role": {
			const role = findRole(world, session.roleArn);
			return role === void 0 ? void 0 : callerOfRole(world, role, session);
		}
		case "user": {
			const user = findUser(world, session.userArn);
			return user === void 0 ? void 0 : callerOfUser(world, user, session);
		}
		case "federated-user": {
			const user = findUser(world, session.userArn);
			return user === void 0 ? void 0 : callerOfFederatedUser(world, user, session);
		}
		case "root": return callerOfRoot(world, session);
	}
}
function policiesOf(world, holder, session) {
	return {
		identity: holder.policies,
		boundary: holder.boundary,
		session: session?.policies,
		serviceControl: controlsOf(world, holder.account).serviceControl
	};
}
function organizationOf({ organization }, account) {
	return {
		organizationId: organization?.members.has(account) === true ? organization.id : void 0,
		organizationPath: organizationPath(organization, account)
	};
}
function partitionOf(arn) {
	return arn.split(":")[1] ?? "aws";
}
function callerOfUser(world, user, session) {
	const { arn, account } = user;
	return {
		arn,
		userId: user.id,
		account,
		partition: partitionOf(arn),
		principal: {
			kind: "user",
			arn,
			account
		},
		principalArn: arn,
		tags: user.tags,
		policies: policiesOf(world, user, session),
		user,
		session,
		secretAccessKey: session?.credentials.secretAccessKey ?? user.secretAccessKey,
		...organizationOf(world, account)
	};
}
function callerOfRole(world, role, session) {
	const { account, partition, arn } = session;
	return {
		arn,
		userId: `${role.id}:${session.sessionName}`,
		account,
		partition,
		principal: {
			kind: "assumed-role",
			arn,
			roleArn: role.arn,
			account
		},
		principalArn: role.arn,
		tags: require_claims.overlayTags(role.tags, session.tags),
		policies: policiesOf(world, role, session),
		user: void 0,
		session,
		secretAccessKey: session.credentials.secretAccessKey,
		...organizationOf(world, account)
	};
}
function callerOfFederatedUser(world, user, session) {
	const { account, partition, arn } = session;
	return {
		arn,
		userId: `${account}:${session.name}`,
		account,
		partition,
		principal: {
			kind: "federated-user",
			arn,
			account
		},
		principalArn: arn,
		tags: require_claims.overlayTags(user.tags, session.tags),
		policies: policiesOf(world, user, session),
		user: void 0,
		session,
		secretAccessKey: session.credentials.secretAccessKey,
		...organizationOf(world, account)
	};
}
const EVERYTHING = require_parse.parsePolicy([{
	Effect: "Allow",
	Action: "*",
	Resource: "*"
}], "identity");
function callerOfRoot(world, session) {
	const { account, partition, arn } = session;
	return {
		arn,
		userId: account,
		account,
		partition,
		principal: {
			kind: "root",
			arn,
			account
		},
		principalArn: arn,
		tags: require_claims.NO_TAGS,
		policies: {
			identity: EVERYTHING.ok ? [EVERYTHING.document] : [],
			boundary: void 0,
			session: session.policies,
			serviceControl: void 0
		},
		user: void 0,
		session,
		secretAccessKey: session.credentials.secretAccessKey,
		...organizationOf(world, account)
	};
}
// src/iam/policy/conditions.ts
function conditionsHold(conditions, policy, context) {
	return conditions.every((condition) => conditionHolds(condition, policy, context));
}
function conditionHolds(condition, policy, context) {
	const actual = context.get(condition.key);
	if (condition.operator === "Null") return condition.values.some((value) => value.toLowerCase() === "true" === (actual === void 0));
	const operator = require_parse.operatorNamed(condition.operator);
	if (operator === void 0) return false;
	if (actual === void 0 || actual.length === 0) return holdsWithoutKey(condition, operator);
	const holdsFor = (value) => comparesTo(value, condition, {
		policy,
		context,
		operator
	});
	return condition.quantifier === "ForAllValues" ? actual.every(holdsFor) : actual.some(holdsFor);
}
function holdsWithoutKey(condition, operator) {
	switch (condition.quantifier) {
		case "ForAllValues": return true;
		case "ForAnyValue": return condition.ifExists;
		case void 0: return condition.ifExists || operator.negated;
	}
}
function comparesTo(value, condition, { policy, context, operator }) {
	return condition.values.some((wanted) => {
		const parts = require_parse.partsOf(wanted, policy, context);
		return parts !== void 0 && operator.matches(value, parts);
	}) !== operator.negated;
}
function failingConditions(conditions, policy, context) {
	return conditions.filter((condition) => !conditionHolds(condition, policy, context)).map(({ text: operator, key, values: wants }) => ({
		kind: "condition",
		operator,
		key,
		wants,
		has: context.get(key)
	}));
}
function describeCondition({ operator, key, wants, has }) {
	const problem = has === void 0 ? require_condition_keys.keyProblem(key) : void 0;
	const none = `the request has none${problem === void 0 ? "" : `: ${problem}`}`;
	const found = has === void 0 ? none : `the request has ${has.join(", ")}`;
	return `${operator} ${key} ${wants.join(" | ")} (${found})`;
}
// src/iam/policy/principals.ts
const GRANTS = [
	"account",
	"principal",
	"session"
];
function isAccount(value, account) {
	return value === account || value.endsWith(":root") && value.split(":")[4] === account;
}
function grantToAws(value, principal) {
	if (value === "*") return "principal";
	if (principal.kind === "federated") return;
	if (value === principal.arn) return principal.kind === "user" ? "principal" : principal.kind === "root" ? "account" : "session";
	if (principal.kind === "assumed-role" && value === principal.roleArn) return "principal";
	return isAccount(value, principal.account) ? "account" : void 0;
}
function grantTo(entry, principal) {
	switch (entry.kind) {
		case "AWS": return grantToAws(entry.value, principal);
		case "Federated": return principal.kind === "federated" && entry.value === principal.providerArn ? "session" : void 0;
		case "Service":
		case "CanonicalUser": return;
	}
}
function grantOf(element, principal) {
	const grants = element.entries.map((entry) => grantTo(entry, principal));
	const strongest = GRANTS.findLast((grant) => grants.includes(grant));
	if (!element.negated) return strongest;
	return strongest === void 0 ? "principal" : void 0;
}
// src/iam/policy/attribution.ts
function placeOf(kind, { name, statements }, statement) {
	const { sid, number = statements.indexOf(statement) + 1 } = statement;
	return {
		kind,
		statement: number,
		...name === void 0 ? {} : { policy: name },
		...sid === void 0 ? {} : { sid }
	};
}
function notAllowedBy({ kind, documents }, request) {
	return {
		kind: "not-allowed",
		policies: kind,
		nearMisses: documents.flatMap((document) => document.statements.filter(({ effect, actions }) => effect === "Allow" && require_parse.matchesAction(actions, request.action)).map((statement) => ({
			place: placeOf(kind, document, statement),
			mismatches: mismatchesOf(statement, document, request)
		})))
	};
}
function mismatchesOf({ principals, resources, conditions }, document, request) {
	const isOther = principals !== void 0 && grantOf(principals, request.principal) === void 0;
	const isElsewhere = resources !== void 0 && !require_parse.matchesResource(resources, document, request);
	return [
		...isOther ? [{
			kind: "principal",
			negated: principals.negated,
			wants: principals.entries.map(({ value }) => value)
		}] : [],
		...isElsewhere ? [{
			kind: "resource",
			negated: resources.negated,
			wants: resources.patterns
		}] : [],
		...failingConditions(conditions, document, request.context)
	];
}
// src/iam/policy/evaluate.ts
function applies(statement, document, request) {
	return require_parse.concerns(statement, document, request) && conditionsHold(statement.conditions, document, request.context);
}
function evaluateOwnPolicies({ kind, documents }, request) {
	const meant = documents.flatMap((document) => document.statements.filter((statement) => applies(statement, document, request)).map((statement) => ({
		effect: statement.effect,
		place: placeOf(kind, document, statement)
	})));
	const placesOf = (wanted) => meant.filter(({ effect }) => effect === wanted).map(({ place }) => place);
	return {
		denying: placesOf("Deny"),
		allowing: placesOf("Allow")
	};
}
function evaluateNamingPolicy(kind, document, request) {
	const meant = document.statements.flatMap((statement) => {
		const grant = statement.principals === void 0 ? void 0 : grantOf(statement.principals, request.principal);
		return grant !== void 0 && applies(statement, document, request) ? [{
			effect: statement.effect,
			grant,
			place: placeOf(kind, document, statement)
		}] : [];
	});
	const allowing = meant.filter(({ effect }) => effect === "Allow");
	const strongest = GRANTS.findLast((grant) => allowing.some((each) => each.grant === grant));
	return {
		denying: meant.filter(({ effect }) => effect === "Deny").map(({ place }) => place),
		allowing: allowing.filter(({ grant }) => grant === strongest).map(({ place }) => place),
		grant: strongest
	};
}
function explainNoTrust(document, request) {
	const allowing = document.statements.filter((statement) => statement.effect === "Allow" && require_parse.concerns(statement, document, request));
	if (allowing.length === 0) return `no statement of the trust policy allows ${request.action}`;
	const reasons = allowing.map((statement) => {
		const [failing] = failingConditions(statement.conditions, document, request.context);
		return statement.principals !== void 0 && grantOf(statement.principals, request.principal) === void 0 || failing === void 0 ? "it names another principal" : describeCondition(failing);
	});
	return `the trust policy allows ${request.action}, but not here: ${reasons.join("; ")}`;
}
// src/iam/policy/authorize.ts
function allow(...by) {
	return {
		allowed: true,
		by: by.flat()
	};
}
function refuse(reason, obstacle) {
	return {
		allowed: false,
		reason,
		obstacle
	};
}
function ask(policies, request, words) {
	const { allowing } = evaluateOwnPolicies(policies, request);
	return allowing.length > 0 ? allow(allowing) : refuse(words, notAllowedBy(policies, request));
}
function together(decisions) {
	const by = [];
	for (const decide of decisions) {
		const decision = decide();
		if (!decision.allowed) return decision;
		by.push(...decision.by);
	}
	return allow(by);
}
function askLimits({ boundary, session }, request) {
	const { action } = request;
	return together([() => boundary === void 0 ? allow() : ask({
		kind: "boundary",
		documents: [boundary]
	}, request, `the caller's permissions boundary does not allow ${action}`), () => session === void 0 ? allow() : ask({
		kind: "session",
		documents: session
	}, request, `the session policies of the caller's session do not allow ${action}`)]);
}
function askOwnPolicies(policies, request) {
	const words = `no identity policy of the caller allows ${request.action} on ${request.resource}`;
	return together([() => ask({
		kind: "identity",
		documents: policies.identity
	}, request, words), () => askLimits(policies, request)]);
}
function setsOf({ identity, boundary, session = [], serviceControl = [] }) {
	return [
		{
			kind: "identity",
			documents: identity
		},
		{
			kind: "boundary",
			documents: boundary === void 0 ? [] : [boundary]
		},
		{
			kind: "session",
			documents: session
		},
		{
			kind: "service-control",
			documents: serviceControl.flat()
		}
	];
}
function askBeforeAll(policies, request) {
	const denying = setsOf(policies).flatMap((set) => evaluateOwnPolicies(set, request).denying);
	if (denying.length > 0) return refuse(`a policy of the caller denies ${request.action} on ${request.resource}`, {
		kind: "explicit-deny",
		by: denying
	});
	const words = `the service control policies of the caller's account do not allow ${request.action}`;
	return together((policies.serviceControl ?? []).map((documents) => () => ask({
		kind: "service-control",
		documents
	}, request, words)));
}
function askResourceControl({ resourceControl = [] }, request) {
	const { denying } = evaluateOwnPolicies({
		kind: "resource-control",
		documents: resourceControl
	}, request);
	const words = `a resource control policy of the role's account denies ${request.action} on ${request.resource}`;
	return denying.length === 0 ? allow() : refuse(words, {
		kind: "explicit-deny",
		by: denying
	});
}
function askEndpoint(policy, request) {
	if (policy === void 0) return allow();
	const { denying, allowing } = evaluateNamingPolicy("endpoint", policy, request);
	if (denying.length > 0) return refuse(`the policy of the VPC endpoint denies ${request.action}`, {
		kind: "explicit-deny",
		by: denying
	});
	return allowing.length > 0 ? allow(allowing) : refuse(`the policy of the VPC endpoint does not allow ${request.action} to this caller`, notAllowedBy({
		kind: "endpoint",
		documents: [policy]
	}, request));
}
function authorizeAction(policies, request, endpoint) {
	return together([
		() => askBeforeAll(policies, request),
		() => askEndpoint(endpoint, request),
		() => askOwnPolicies(policies, request)
	]);
}
function authorizeOnRole(policies, request, role, endpoint) {
	return together([
		() => askBeforeAll(policies, request),
		() => askResourceControl(role, request),
		() => askEndpoint(endpoint, request),
		() => askTrust(policies, request, role)
	]);
}
function askTrust(policies, request, role) {
	const { denying, allowing, grant } = evaluateNamingPolicy("trust", role.trust, request);
	if (denying.length > 0) return refuse(`the trust policy denies ${request.action}`, {
		kind: "explicit-deny",
		by: denying
	});
	if (grant === void 0) {
		const trust = {
			kind: "trust",
			documents: [role.trust]
		};
		return refuse(explainNoTrust(role.trust, request), notAllowedBy(trust, request));
	}
	const { principal } = request;
	const decideRest = () => {
		if (principal.kind === "federated") return allow();
		if (principal.account !== role.account || grant === "account") return askOwnPolicies(policies, request);
		return grant === "principal" && principal.kind !== "user" ? askLimits(policies, request) : allow();
	};
	return together([() => allow(allowing), decideRest]);
}
// src/iam/policy/context.ts
var RequestContext = class {
	#values;
	constructor(values) {
		const entries = Object.entries(values).flatMap(([key, value]) => value === void 0 ? [] : [[key.toLowerCase(), asList(value)]]);
		this.#values = new Map(entries);
	}
	get(key) {
		return this.#values.get(key.toLowerCase());
	}
};
function asList(value) {
	return typeof value === "object" ? value : [String(value)];
}
function tagKeys(prefix, tags) {
	return Object.fromEntries(Array.from(tags, ([key, value]) => [`${prefix}/${key}`, value]));
}
// src/iam/calls/context-keys.ts
const PRINCIPAL_TYPES = {
	user: "User",
	"assumed-role": "AssumedRole",
	"federated-user": "FederatedUser",
	root: "Account",
	federated: "FederatedUser"
};
function networkKeys({ sourceIp, vpcEndpoint }) {
	return vpcEndpoint === void 0 ? { "aws:SourceIp": sourceIp } : {
		"aws:SourceVpce": vpcEndpoint.id,
		"aws:SourceVpc": vpcEndpoint.vpc,
		"aws:VpcSourceIp": sourceIp
	};
}
function callKeys(call) {
	return {
		"aws:RequestedRegion": call.region,
		"aws:CurrentTime": new Date(call.now).toISOString(),
		"aws:EpochTime": Math.floor(call.now / 1e3),
		"aws:SecureTransport": call.secureTransport,
		...networkKeys(call),
		"aws:UserAgent": call.userAgent,
		"aws:PrincipalIsAWSService": false,
		"aws:ViaAWSService": false
	};
}
function mfaKeys(session, provedAt, now) {
	const at = provedAt ?? session?.mfaAt;
	if (session === void 0 && at === void 0) return {};
	return {
		"aws:MultiFactorAuthPresent": at !== void 0,
		"aws:MultiFactorAuthAge": at === void 0 ? void 0 : Math.floor((now - at) / 1e3)
	};
}
function sessionKeys(session) {
	return session === void 0 ? {} : {
		"aws:SourceIdentity": session.sourceIdentity,
		"aws:TokenIssueTime": new Date(session.issuedAt).toISOString(),
		"aws:FederatedProvider": session.kind === "assumed-role" ? session.federatedProvider : void 0
	};
}
function callerKeys(caller) {
	return {
		"aws:PrincipalArn": caller.principalArn,
		"aws:PrincipalAccount": caller.account,
		"aws:PrincipalOrgID": caller.organizationId,
		"aws:PrincipalOrgPaths": caller.organizationPath === void 0 ? void 0 : [caller.organizationPath],
		"aws:PrincipalType": PRINCIPAL_TYPES[caller.principal.kind],
		"aws:userid": caller.userId,
		"aws:username": caller.user?.name,
		...tagKeys("aws:PrincipalTag", caller.tags)
	};
}
function requestKeys(request) {
	const { tags, transitiveTagKeys } = request;
	return {
		"sts:RoleSessionName": request.sessionName,
		"sts:ExternalId": request.externalId,
		"sts:SourceIdentity": request.sourceIdentity,
		"sts:TransitiveTagKeys": transitiveTagKeys.length === 0 ? void 0 : transitiveTagKeys,
		"aws:TagKeys": tags.size === 0 ? void 0 : Array.from(tags.keys()),
		...tagKeys("aws:RequestTag", tags),
		...request.further
	};
}
function signedContext(call, request, mfaAt) {
	const { caller, now } = call;
	return new RequestContext({
		...callKeys(call),
		...callerKeys(caller),
		...sessionKeys(caller.session),
		...mfaKeys(caller.session, mfaAt, now),
		...requestKeys(request)
	});
}
function federatedContext(call, request, claims) {
	return new RequestContext({
		...callKeys(call),
		"aws:PrincipalType": PRINCIPAL_TYPES.federated,
		"aws:MultiFactorAuthPresent": false,
		...requestKeys(request),
		...claims
	});
}
// src/iam/operations/mfa-parameters.ts
function readMfa(parameters) {
	return {
		serial: parameters.optionalText("SerialNumber", require_start_main.TEXT_LIMITS.serialNumber),
		code: parameters.optionalText("TokenCode", require_start_main.TEXT_LIMITS.tokenCode)
	};
}
function verifyMfa({ serial, code }, call) {
	if (serial === void 0 && code === void 0) return;
	if (serial === void 0 || code === void 0) throw forbidden("AccessDenied", "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");
	const device = call.caller.user?.mfa;
	if (device?.serial !== serial) throw forbidden("AccessDenied", "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.");
	call.services.mfa.verify(device, code, call.now);
	return call.now;
}
// src/iam/operations/session-parameters.ts
function describeTags(items) {
	return `[${items.map((item) => `Tag(key=${item.raw("Key") ?? "null"}, value=${item.raw("Value") ?? "null"})`).join(", ")}]`;
}
function readTags(parameters) {
	return parameters.items({
		name: "Tags",
		size: {
			min: 0,
			max: require_start_main.LIST_LIMITS.tags
		},
		describe: describeTags
	}).map((item) => ({
		key: item.text("Key", require_start_main.TEXT_LIMITS.tagKey),
		value: item.text("Value", require_start_main.TEXT_LIMITS.tagValue)
	}));
}
function readTransitiveTagKeys(parameters) {
	return parameters.texts("TransitiveTagKeys", require_start_main.TEXT_LIMITS.tagKey, {
		min: 0,
		max: require_start_main.LIST_LIMITS.transitiveTagKeys
	});
}
function asTags(sent) {
	let tags = require_claims.NO_TAGS;
	for (const { key, value } of sent) {
		if (require_claims.includesKey(tags.keys(), key)) throw badRequest("InvalidParameterValue", "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
		if (key.toLowerCase().startsWith("aws:")) throw badRequest("InvalidParameterValue", "aws: prefixed tag key names are not allowed for external use.");
		tags = new Map([...tags, [key, value]]);
	}
	return tags;
}
function readMinimumTokenBytes(parameters) {
	return parameters.optionalInteger("MinimumSessionTokenSize", {
		min: 0,
		max: 4096
	});
}
function roleArnOf(text, message) {
	const role = require_load_credential_process.parseRoleArn(text);
	if (role === void 0) throw validationError(message);
	return role;
}
// src/iam/operations/assume-role-request.ts
function checkProvidedContexts(parameters) {
	const size = {
		min: parameters.raw("ProvidedContexts") === void 0 ? 0 : 1,
		max: require_start_main.LIST_LIMITS.providedContexts
	};
	const describe = (items) => `[${items.map((item) => `ProvidedContext(providerArn=${item.raw("ProviderArn") ?? "null"})`).join(", ")}]`;
	for (const item of parameters.items({
		name: "ProvidedContexts",
		size,
		describe
	})) {
		item.optionalText("ProviderArn", require_start_main.TEXT_LIMITS.arn);
		item.optionalText("ContextAssertion", require_start_main.TEXT_LIMITS.contextAssertion);
	}
}
function readAssumeRoleRequest(parameters) {
	const text = parameters.text("RoleArn", require_start_main.TEXT_LIMITS.arn);
	const sent = {
		sessionName: parameters.text("RoleSessionName", require_start_main.TEXT_LIMITS.roleSessionName),
		sentPolicies: readPolicies(parameters, require_start_main.TEXT_LIMITS.unrestrictedSessionPolicy),
		durationSeconds: parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.role) ?? 3600,
		transitiveTagKeys: readTransitiveTagKeys(parameters),
		externalId: parameters.optionalText("ExternalId", require_start_main.TEXT_LIMITS.externalId),
		mfa: readMfa(parameters),
		sourceIdentity: parameters.optionalText("SourceIdentity", require_start_main.TEXT_LIMITS.sourceIdentity),
		minimumTokenBytes: readMinimumTokenBytes(parameters)
	};
	const sentTags = readTags(parameters);
	checkProvidedContexts(parameters);
	parameters.check();
	const tags = asTags(sentTags);
	checkTransitiveKeys(tags, sent.transitiveTagKeys);
	const role = roleArnOf(text, `${text} is invalid`);
	return {
		...sent,
		tags,
		roleArn: role.arn,
		roleAccount: role.account
	};
}
function checkTransitiveKeys(tags, transitiveTagKeys) {
	if (!transitiveTagKeys.every((key) => require_claims.includesKey(tags.keys(), key))) throw badRequest("InvalidParameterValue", "The specified transitive tag key must be included in the requested tags.");
}
// src/iam/calls/resource-keys.ts
function resourceKeys({ organization }, { account, tags = new Map() }) {
	const path = organizationPath(organization, account);
	return {
		"aws:ResourceAccount": account,
		"aws:ResourceOrgID": organization?.members.has(account) === true ? organization.id : void 0,
		"aws:ResourceOrgPaths": path === void 0 ? void 0 : [path],
		...tagKeys("aws:ResourceTag", tags),
		...tagKeys("iam:ResourceTag", tags)
	};
}
// src/iam/operations/authorize-role.ts
function neededActions(action, session) {
	return [
		action,
		...session.tags.size > 0 ? ["sts:TagSession"] : [],
		...session.sourceIdentity === void 0 ? [] : ["sts:SetSourceIdentity"]
	];
}
function authorizeRole(world, question) {
	const { roleArn, principal, policies, actions, deny } = question;
	const role = findRole(world, roleArn);
	if (role === void 0) throw deny(actions[0], {
		reason: "there is no such role in this world",
		obstacle: { kind: "no-role" }
	});
	const context = question.context(resourceKeys(world, role));
	const { resourceControl } = controlsOf(world, role.account);
	const endpoint = question.vpcEndpoint?.policy;
	const target = {
		trust: role.trust,
		account: role.account,
		resourceControl
	};
	return {
		role,
		permissions: actions.map((action) => {
			const decision = authorizeOnRole(policies, {
				principal,
				action,
				resource: roleArn,
				context
			}, target, endpoint);
			if (!decision.allowed) throw deny(action, decision);
			return {
				action,
				by: decision.by
			};
		})
	};
}
// src/iam/operations/who-may-call.ts
function requireLongTermKeys({ caller }, operation) {
	if (caller.session !== void 0) throw forbidden("AccessDenied", `Cannot call ${operation} with session credentials`);
}
function refuseSessionsOfUsers({ caller }, operation) {
	if (caller.session?.kind === "user" || caller.session?.kind === "federated-user") throw forbidden("AccessDenied", `Cannot call ${operation} with session credentials`);
}
function requireRoleAssumer({ caller }) {
	if (caller.principal.kind === "root") throw forbidden("AccessDenied", "Roles may not be assumed by root accounts.");
	if (caller.principal.kind === "federated-user") throw forbidden("AccessDenied", "Cannot call AssumeRole with federated user credentials");
}
// src/iam/operations/assume-role.ts
function effectiveTags({ session }, asked) {
	const inherited = session === void 0 ? require_claims.NO_TAGS : require_claims.pickTags(session.tags, session.transitiveTagKeys);
	if (Array.from(asked.tags.keys()).some((key) => require_claims.includesKey(inherited.keys(), key))) throw badRequest("InvalidParameterValue", "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.");
	return {
		tags: require_claims.overlayTags(inherited, asked.tags),
		transitiveTagKeys: [...inherited.keys(), ...asked.transitiveTagKeys]
	};
}
function effectiveSourceIdentity(caller, asked) {
	const inherited = caller.session?.sourceIdentity;
	if (inherited !== void 0 && asked.sourceIdentity !== void 0 && inherited !== asked.sourceIdentity) throw accessDenied({
		caller: caller.arn,
		action: "sts:SetSourceIdentity",
		resource: asked.roleArn,
		reason: `the caller's session has the source identity ${inherited}, which cannot be changed`,
		obstacle: {
			kind: "source-identity",
			inForce: inherited
		}
	});
	return asked.sourceIdentity ?? inherited;
}
function authorize(call, asked, effective, mfaAt) {
	const { arn, principal, policies } = call.caller;
	const { roleArn } = asked;
	const { sourceIdentity } = effective;
	return authorizeRole(call.world, {
		roleArn,
		principal,
		policies,
		actions: neededActions("sts:AssumeRole", effective),
		vpcEndpoint: call.vpcEndpoint,
		context: (further) => signedContext(call, {
			...asked,
			sourceIdentity,
			further
		}, mfaAt),
		deny: (action, refused) => accessDenied({
			caller: arn,
			action,
			resource: roleArn,
			saysWhy: call.world.saysWhyDenied,
			...refused
		})
	});
}
function assumeRole(call) {
	const { caller, world } = call;
	const asked = readAssumeRoleRequest(call.parameters);
	const tags = effectiveTags(caller, asked);
	requireRoleAssumer(call);
	const policies = resolvePolicies(asked.sentPolicies, world, asked.roleAccount);
	const mfaAt = verifyMfa(asked.mfa, call);
	const effective = {
		...tags,
		sourceIdentity: effectiveSourceIdentity(caller, asked)
	};
	const authorized = authorize(call, asked, effective, mfaAt);
	const before = caller.session?.kind === "assumed-role" ? caller.session : void 0;
	return grantRoleSession(call, {
		...authorized,
		...asked,
		...effective,
		policies,
		mfaAt,
		isChained: caller.session !== void 0,
		federatedProvider: before?.federatedProvider,
		chain: [...before?.chain ?? [], caller.arn]
	});
}
// src/iam/operations/federated-session.ts
function readFederatedParameters(parameters) {
	return {
		sentPolicies: readPolicies(parameters, require_start_main.TEXT_LIMITS.sessionPolicy),
		askedSeconds: parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.role),
		minimumTokenBytes: readMinimumTokenBytes(parameters)
	};
}
const NO_POLICIES = {
	identity: [],
	boundary: void 0,
	session: void 0,
	serviceControl: void 0
};
function federate(call, request, proof) {
	const { roleArn, roleAccount } = request;
	const { providerArn, claims } = proof;
	const policies = resolvePolicies(request.sentPolicies, call.world, roleAccount);
	const authorized = authorizeRole(call.world, {
		roleArn,
		principal: {
			kind: "federated",
			providerArn
		},
		policies: NO_POLICIES,
		actions: neededActions(request.action, proof),
		vpcEndpoint: call.vpcEndpoint,
		context: (further) => federatedContext(call, {
			...proof,
			further
		}, {
			...claims,
			"aws:FederatedProvider": providerArn
		}),
		deny: (action, { reason, obstacle }) => {
			return forbidden("AccessDenied", `Not authorized to perform ${action}${call.world.saysWhyDenied ? whyOfOthers(action, obstacle) : ""}`, reason, {
				action,
				obstacle
			});
		}
	});
	return grantRoleSession(call, {
		...request,
		...proof,
		...authorized,
		policies,
		isChained: false,
		federatedProvider: providerArn,
		chain: [providerArn]
	}, proof.fields);
}
// src/iam/oidc/claim-keys.ts
const ROLES_CLAIM = "https://aws.amazon.com/roles";
function claimKeys(claims, issuer, audience) {
	const host = require_start_main.hostOfIssuer(issuer);
	const keys = require_start_main.testableClaims(host).map((name) => [`${host}:${name}`, textsOf(claimAt(claims, name))]);
	const authorizedParty = typeof claims["azp"] === "string" ? claims["azp"] : void 0;
	return {
		...Object.fromEntries(keys.filter(([, values]) => values.length > 0)),
		[`${host}:aud`]: authorizedParty ?? audience,
		...authorizedParty === void 0 ? {} : { [`${host}:oaud`]: audience }
	};
}
function claimAt(claims, name) {
	if (Object.hasOwn(claims, name)) return claims[name];
	const [first = "", ...path] = name.split("/");
	const outer = path.length > 0 && Object.hasOwn(claims, first) ? claims[first] : void 0;
	return require_parse.isMapping(outer) ? outer[path.join("/")] : void 0;
}
function textsOf(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => [
		"string",
		"number",
		"boolean"
	].includes(typeof item)).map(String);
}
function listsRole(claims, roleArn) {
	return Object.hasOwn(claims, ROLES_CLAIM) ? textsOf(claims[ROLES_CLAIM]).includes(roleArn) : void 0;
}
// src/iam/operations/assume-role-with-web-identity.ts
const INVALID = "InvalidIdentityToken";
function decode(token) {
	try {
		return decodeJwt(token);
	} catch {
		throw badRequest(INVALID, "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
	}
}
function findProvider(call, account, issuer) {
	const provider = (call.world.accounts.get(account)?.oidcProviders ?? []).find(({ url }) => url === issuer.replace(/\/$/, ""));
	if (provider === void 0) throw badRequest(INVALID, `No OpenIDConnect provider found in your account for ${issuer}`);
	return provider;
}
function checkAudience(claims, provider) {
	const audiences = claims.aud === void 0 ? [] : [claims.aud].flat();
	const known = audiences.find((audience) => provider.audiences.includes(audience));
	if (known === void 0) throw badRequest(INVALID, "Incorrect token audience", `it is ${audiences.join(", ")}`);
	return known;
}
function checkExpiry(claims, now) {
	const seconds = Math.floor(now / 1e3);
	if (claims.exp === void 0) throw badRequest(INVALID, "Missing a required claim: exp");
	if (seconds >= claims.exp) throw badRequest("ExpiredTokenException", `Token expired: current date/time ${seconds} must be before the expiration date/time ${claims.exp}`);
}
async function checkSignature(call, token) {
	const check = await call.services.issuer.check(token);
	if (check === "unknown-key") throw badRequest(INVALID, "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements");
	if (check === "bad-signature") throw badRequest(INVALID, "The ID Token provided is not a valid JWT. Signature verification failed");
}
function checkRoles(claims, roleArn) {
	const isListed = listsRole(claims, roleArn);
	if (isListed === false) throw badRequest(INVALID, "The target role ARN is not present in the roles claim of the identity token");
	return isListed ?? false;
}
function tagClaims(claims) {
	const tagging = claims["https://aws.amazon.com/tags"];
	const { principal_tags: principalTags, transitive_tag_keys: transitive } = require_parse.isMapping(tagging) ? tagging : {};
	const tags = asTags(Object.entries(require_parse.isMapping(principalTags) ? principalTags : {}).flatMap(([key, value]) => textsOf(value).slice(0, 1).map((text) => ({
		key,
		value: text
	}))));
	const identity = claims["https://aws.amazon.com/source_identity"];
	return {
		tags,
		transitiveTagKeys: textsOf(transitive).filter((key) => require_claims.includesKey(tags.keys(), key)),
		sourceIdentity: typeof identity === "string" ? identity : void 0
	};
}
async function verifyToken(call, token, role) {
	const claims = decode(token);
	const [issuer = ""] = textsOf(claims.iss);
	const provider = findProvider(call, role.account, issuer);
	const audience = checkAudience(claims, provider);
	await checkSignature(call, token);
	checkExpiry(claims, call.now);
	const isListed = checkRoles(claims, role.arn);
	return {
		providerArn: provider.arn,
		claims: {
			...claimKeys(claims, issuer, audience),
			"sts:RoleAuthorizedByIdp": isListed
		},
		...tagClaims(claims),
		fields: {
			SubjectFromWebIdentityToken: claims.sub,
			Audience: audience,
			Provider: provider.arn
		}
	};
}
async function assumeRoleWithWebIdentity(call) {
	const { parameters } = call;
	const text = parameters.text("RoleArn", require_start_main.TEXT_LIMITS.arn);
	const sessionName = parameters.text("RoleSessionName", require_start_main.TEXT_LIMITS.roleSessionName);
	const token = parameters.text("WebIdentityToken", require_start_main.TEXT_LIMITS.webIdentityToken, "secret");
	const providerId = parameters.optionalText("ProviderId", require_start_main.TEXT_LIMITS.providerId);
	const asked = readFederatedParameters(parameters);
	parameters.check();
	const role = roleArnOf(text, "Request ARN is invalid");
	const { arn: roleArn, account: roleAccount } = role;
	checkRegion(call, roleAccount);
	if (providerId !== void 0) throw validationError("ProviderId is for OAuth 2.0 access tokens only; leave it out for OpenID Connect ID tokens.");
	const proof = await verifyToken(call, token, role);
	const { askedSeconds: durationSeconds = DEFAULT_ROLE_SECONDS } = asked;
	return federate(call, {
		...asked,
		action: "sts:AssumeRoleWithWebIdentity",
		roleArn,
		roleAccount
	}, {
		...proof,
		sessionName,
		durationSeconds
	});
}
// src/iam/operations/get-caller-identity.ts
function getCallerIdentity({ caller, parameters }) {
	parameters.check();
	return { fields: {
		Arn: caller.arn,
		UserId: caller.userId,
		Account: caller.account
	} };
}
// src/iam/operations/run-signed.ts
async function runSigned({ everyRegion, run }, call) {
	if (everyRegion !== true) checkRegion(call, call.caller.account);
	return run(call);
}
// src/iam/calls/constraints.ts
function textViolations(value, limit) {
	return [
		...limit.pattern.test(value) ? [] : [`Member must satisfy regular expression pattern: ${limit.patternText}`],
		...value.length < limit.min ? [`Member must have length greater than or equal to ${limit.min}`] : [],
		...value.length > limit.max ? [`Member must have length less than or equal to ${limit.max}`] : []
	];
}
function itemViolation(limit) {
	return `Member must satisfy constraint: [${[
		`Member must have length less than or equal to ${limit.max}`,
		`Member must have length greater than or equal to ${limit.min}`,
		`Member must satisfy regular expression pattern: ${limit.patternText}`,
		"Member must not be null"
	].join(", ")}]`;
}
function numberViolations(value, { min, max }) {
	return [...value < min ? [`Member must have value greater than or equal to ${min}`] : [], ...value > max ? [`Member must have value less than or equal to ${max}`] : []];
}
function lengthViolations(length, { min, max }) {
	return [...length < min ? [`Member must have length greater than or equal to ${min}`] : [], ...length > max ? [`Member must have length less than or equal to ${max}`] : []];
}
function describe({ field, value, must }) {
	return `${value === void 0 ? "Value" : value === null ? "Value null" : `Value '${value}'`} at '${field}' failed to satisfy constraint: ${must}`;
}
var Violations = class {
	#violations = [];
	add(field, value, musts) {
		this.#violations.push(...musts.map((must) => ({
			field,
			value,
			must
		})));
	}
	toError() {
		const count = this.#violations.length;
		if (count === 0) return;
		const list = this.#violations.map(describe).join("; ");
		return validationError(`${count} validation error${count === 1 ? "" : "s"} detected: ${list}`);
	}
};
// src/iam/calls/parameters.ts
function fieldName(name) {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
const NOT_NULL = "Member must not be null";
var Parameters = class Parameters {
	#shared;
	#prefix;
	constructor(shared, prefix) {
		this.#shared = shared;
		this.#prefix = prefix;
	}
	static of(values) {
		return new Parameters({
			values,
			violations: new Violations(),
			read: new Set(["Action", "Version"]),
			checked: false
		}, "");
	}
	raw(name) {
		this.#shared.read.add(this.#prefix + name);
		return this.#shared.values.get(this.#prefix + name);
	}
	text(name, limit, secrecy = "shown") {
		const value = this.optionalText(name, limit, secrecy);
		if (value === void 0) this.#shared.violations.add(this.#field(name), null, [NOT_NULL]);
		return value ?? "";
	}
	optionalText(name, limit, secrecy = "shown") {
		const value = this.raw(name);
		if (value !== void 0) {
			const shown = secrecy === "secret" ? void 0 : value;
			this.#shared.violations.add(this.#field(name), shown, textViolations(value, limit));
		}
		return value;
	}
	oneOf(name, choices) {
		const value = this.raw(name);
		const chosen = choices.find((choice) => choice === value);
		if (chosen === void 0) {
			const must = `Member must satisfy enum value set: [${choices.join(", ")}]`;
			this.#shared.violations.add(this.#field(name), value ?? null, [value === void 0 ? NOT_NULL : must]);
		}
		return chosen ?? choices[0];
	}
	optionalInteger(name, range) {
		const value = this.raw(name);
		if (value === void 0) return;
		if (!/^-?\d{1,10}$/.test(value)) throw badRequest("MalformedInput", `Invalid value for ${name}: not an integer`);
		this.#shared.violations.add(this.#field(name), value, numberViolations(Number(value), range));
		return Number(value);
	}
	items(rule) {
		const items = this.#indexes(rule.name).map((index) => new Parameters(this.#shared, `${this.#prefix}${rule.name}.member.${index}.`));
		this.#checkSize(rule.name, items.length, {
			size: rule.size,
			shown: () => rule.describe(items)
		});
		return items;
	}
	texts(name, limit, size) {
		const values = this.#indexes(name).flatMap((index) => this.raw(`${name}.member.${index}`) ?? []);
		const shown = `[${values.join(", ")}]`;
		this.#checkSize(name, values.length, {
			size,
			shown: () => shown
		});
		if (values.some((value) => textViolations(value, limit).length > 0)) this.#shared.violations.add(this.#field(name), shown, [itemViolation(limit)]);
		return values;
	}
	check() {
		this.#shared.checked = true;
		const error = this.#shared.violations.toError();
		if (error !== void 0) throw error;
	}
	unread() {
		if (!this.#shared.checked) return [];
		return Array.from(this.#shared.values.keys()).filter((name) => !this.#shared.read.has(name));
	}
	#checkSize(name, length, rule) {
		const violations = lengthViolations(length, rule.size);
		if (violations.length > 0) this.#shared.violations.add(this.#field(name), rule.shown(), violations);
	}
	#field(name) {
		return (this.#prefix + name).replaceAll(/\.member\.(\d+)/g, ".$1.member").split(".").map(fieldName).join(".");
	}
	#indexes(name) {
		const prefix = `${this.#prefix}${name}.member.`;
		this.#shared.read.add(this.#prefix + name);
		const indexes = Array.from(this.#shared.values.keys()).filter((key) => key.startsWith(prefix)).map((key) => Number.parseInt(key.slice(prefix.length), 10)).filter((index) => index > 0);
		return Array.from(new Set(indexes)).sort((left, right) => left - right);
	}
};
// src/iam/session-store.ts
var SessionStore = class {
	#byAccessKey = new Map();
	issue(facts, terms) {
		const { now, durationSeconds, worldLimitSeconds = durationSeconds } = terms;
		const expiresAt = now + Math.min(durationSeconds, worldLimitSeconds) * 1e3;
		const session = {
			...facts,
			number: this.#byAccessKey.size + 1,
			credentials: require_claims.newCredentials(terms.minimumTokenBytes),
			issuedAt: now,
			expiresAt,
			durationSeconds
		};
		this.#byAccessKey.set(session.credentials.accessKeyId, session);
		return session;
	}
	find(accessKeyId) {
		return this.#byAccessKey.get(accessKeyId);
	}
	all() {
		return Array.from(this.#byAccessKey.values());
	}
};
// src/iam/organization/build-organization.ts
function buildOrganization({ organization: file, accounts }) {
	if (file === void 0) return;
	const managementAccount = file["management-account"];
	const organizationId = file.id ?? `o-${derived(managementAccount, 10)}`;
	const partition = accounts[managementAccount]?.partition ?? "aws";
	const place = {
		partition,
		managementAccount,
		organizationId,
		rootKey: file.root.id?.slice(2) ?? derived(`${organizationId} root`, 4)
	};
	const root = buildUnit(file.root, place, void 0);
	const units = withAllBelow$1(root);
	const members = new Map(units.flatMap((unit) => unit.members.map((member) => [member.id, member])));
	return {
		id: organizationId,
		arn: arnOf(place, "organization", organizationId),
		partition,
		managementAccount: members.get(managementAccount) ?? fail(managementAccount),
		delegatedAdministrators: file["delegated-administrators"],
		pageSize: file["page-size"],
		root,
		units: new Map(units.map((unit) => [unit.id, unit])),
		members
	};
}
function fail(account) {
	throw new TypeError(`The grammar lets no organization pass without its management account, ${account}.`);
}
function arnOf({ partition, managementAccount }, kind, ...ids) {
	return `arn:${partition}:organizations::${managementAccount}:${[kind, ...ids].join("/")}`;
}
function buildUnit(file, place, above) {
	const { organizationId, rootKey } = place;
	const path = [...above?.path ?? [], file.name];
	const ownId = above === void 0 ? `r-${rootKey}` : `ou-${rootKey}-${derived(JSON.stringify([organizationId, path]), 8)}`;
	const id = file.id ?? ownId;
	return {
		id,
		arn: arnOf(place, above === void 0 ? "root" : "ou", organizationId, id),
		name: file.name,
		kind: above === void 0 ? "ROOT" : "ORGANIZATIONAL_UNIT",
		parentId: above?.id,
		tags: file.tags,
		serviceControlPolicy: file["service-control-policy"],
		resourceControlPolicy: file["resource-control-policy"],
		members: file.accounts.map((account) => buildMember(account, place, id)),
		units: file.units.map((unit) => buildUnit(unit, place, {
			id,
			path
		}))
	};
}
function buildMember(file, place, parentId) {
	const { id, name, status: state, email = `account-${id}@example.com`, tags } = file;
	return {
		id,
		arn: arnOf(place, "account", place.organizationId, id),
		name,
		email,
		state,
		parentId,
		tags
	};
}
function withAllBelow$1(unit) {
	return [unit, ...unit.units.flatMap(withAllBelow$1)];
}
function derived(text, length) {
	return BigInt(`0x${(0, node_crypto.createHash)("sha256").update(text).digest("hex")}`).toString(36).slice(-length);
}
// src/iam/world/build-world.ts
function buildWorld(file) {
	return {
		issuer: {
			url: file.issuer.url,
			claims: {
				...require_claims.defaultClaims(file.issuer.claims),
				...file.issuer.claims
			},
			saidClaims: new Set(Object.keys(file.issuer.claims)),
			tokenLifetimeSeconds: file.issuer["token-lifetime-seconds"]
		},
		accounts: new Map(Object.entries(file.accounts).map(([id, account]) => [id, buildAccount(id, account)])),
		organization: buildOrganization(file),
		vpcEndpoint: buildVpcEndpoint(file["vpc-endpoint"]),
		sessionSeconds: file["session-seconds"],
		containerAuthorizationToken: file["container-authorization-token"],
		saysWhyDenied: file["says-why-denied"],
		faults: file.faults
	};
}
function buildVpcEndpoint(file) {
	return file === void 0 ? void 0 : {
		id: file.id ?? "vpce-0123456789abcdef0",
		vpc: file.vpc ?? "vpc-0123456789abcdef0",
		policy: file.policy
	};
}
function iamArn({ partition, account }, resource) {
	return `arn:${partition}:iam::${account}:${resource}`;
}
function buildAccount(id, file) {
	const place = {
		partition: file.partition,
		account: id
	};
	return {
		id,
		partition: file.partition,
		oidcProviders: file["oidc-providers"].map(({ url, audiences }) => ({
			arn: iamArn(place, `oidc-provider/${url.replace("https://", "")}`),
			url,
			audiences
		})),
		samlProviders: Object.entries(file["saml-providers"]).map(([name, provider]) => ({
			arn: iamArn(place, `saml-provider/${name}`),
			name,
			entityId: provider["entity-id"],
			certificate: provider.certificate
		})),
		users: Object.entries(file.users).map(([name, user]) => buildUser(name, user, place)),
		roles: Object.entries(file.roles).map(([name, role]) => buildRole(name, role, place)),
		managedPolicies: new Map(Object.entries(file.policies).map(([name, document]) => {
			const arn = iamArn(place, `policy/${name}`);
			return [arn, {
				...document,
				name: arn
			}];
		})),
		serviceControlPolicies: levelsOf(file["service-control-policy"]),
		resourceControlPolicies: listOf(file["resource-control-policy"]),
		disabledRegions: file["disabled-regions"],
		issuesWebIdentityTokens: file["issues-web-identity-tokens"]
	};
}
function listOf(item) {
	return item === void 0 ? void 0 : [item];
}
function levelsOf(policy) {
	return policy === void 0 ? void 0 : [[policy]];
}
function buildUser(name, file, place) {
	const arn = iamArn(place, `user${file.path}${name}`);
	const { mfa } = file;
	return {
		name,
		arn,
		id: require_claims.derivedId("AIDA", arn),
		account: place.account,
		policies: listOf(file.policy) ?? [],
		boundary: file.boundary,
		tags: file.tags,
		accessKeyId: file["access-key-id"] ?? require_claims.derivedId("AKIA", arn),
		secretAccessKey: file["secret-access-key"] ?? require_claims.derivedSecretKey(arn),
		mfa: mfa === void 0 ? void 0 : {
			serial: mfa.serial ?? iamArn(place, `mfa/${name}`),
			seed: mfa.seed
		}
	};
}
function buildRole(name, file, place) {
	const arn = iamArn(place, `role${file.path}${name}`);
	return {
		name,
		arn,
		id: require_claims.derivedId("AROA", arn),
		account: place.account,
		policies: listOf(file.policy) ?? [],
		boundary: file.boundary,
		tags: file.tags,
		trust: file.trust,
		maxSessionSeconds: file["max-session-seconds"],
		sessionSeconds: file["session-seconds"]
	};
}
// src/iam/world/section.ts
function section(entries) {
	return require_dist$1.strictObject(entries, (issue) => {
		const key = issue.path?.at(-1)?.key;
		if (issue.expected === "never") return `is not known; ${require_load_basics.nearestOrAll(String(key), Object.keys(entries))}`;
		return issue.expected === "Object" ? "must be a mapping" : "is missing";
	});
}
// src/iam/world/fields.ts
const text = require_dist$1.pipe(require_dist$1.string("must be a text"), require_dist$1.nonEmpty("must not be empty"));
const scalar = require_dist$1.pipe(require_dist$1.union([
	require_dist$1.string(),
	require_dist$1.number(),
	require_dist$1.boolean()
], "must be a text"), require_dist$1.transform((value) => String(value)));
const tags = require_dist$1.pipe(require_dist$1.record(require_dist$1.string(), scalar, "must be a mapping of tag keys to values"), require_dist$1.check((value) => Object.keys(value).every((key) => require_start_main.violationOf(key, require_start_main.TEXT_LIMITS.tagKey) === void 0), `has a key that is not a tag key: allowed are 1 to 128 ${require_start_main.TEXT_LIMITS.tagKey.alphabet}`), require_dist$1.transform((value) => new Map(Object.entries(value))));
// src/iam/world/policy-fields.ts
function policy(use) {
	return require_dist$1.pipe(require_dist$1.unknown(), require_dist$1.rawTransform(({ dataset, addIssue, NEVER }) => {
		const result = require_parse.parsePolicy(dataset.value, use);
		if (result.ok) return result.document;
		for (const problem of result.problems) {
			const path = pathItems(dataset.value, problem.path);
			addIssue(path === void 0 ? { message: problem.message } : {
				message: problem.message,
				path
			});
		}
		return NEVER;
	}));
}
function pathItems(root, path) {
	const [first, ...others] = path.map((key) => ({
		type: "unknown",
		origin: "value",
		input: root,
		key,
		value: void 0
	}));
	return first === void 0 ? void 0 : [first, ...others];
}
const organizationPolicies = {
	"service-control-policy": require_dist$1.optional(policy("service-control")),
	"resource-control-policy": require_dist$1.optional(policy("resource-control"))
};
// src/iam/organization/organization.ts
const ACCOUNT_STATES = [
	"ACTIVE",
	"CLOSED",
	"PENDING_ACTIVATION",
	"PENDING_CLOSURE",
	"SUSPENDED"
];
// src/iam/organization/schema.ts
const NAME_LIMIT = 128;
const MAX_PAGE_SIZE = 20;
const PAGE_SIZE = `must be a whole number from 1 to ${MAX_PAGE_SIZE}`;
const accountId = require_dist$1.pipe(require_dist$1.string("must be an account id: twelve digits, in quotes"), require_dist$1.regex(/^\d{12}$/, "is not an account id: twelve digits, in quotes"));
const name = require_dist$1.pipe(text, require_dist$1.maxLength(NAME_LIMIT, `must have at most ${NAME_LIMIT} characters`));
const member = section({
	id: accountId,
	name,
	status: require_dist$1.optional(require_dist$1.picklist(ACCOUNT_STATES, `must be one of ${ACCOUNT_STATES.join(", ")}`), "ACTIVE"),
	email: require_dist$1.optional(text),
	tags: require_dist$1.optional(tags, {})
});
const contents = {
	...organizationPolicies,
	tags: require_dist$1.optional(tags, {}),
	accounts: require_dist$1.optional(require_dist$1.array(member, "must be a list of accounts"), []),
	units: require_dist$1.optional(require_dist$1.array(require_dist$1.lazy(() => unit), "must be a list of units"), [])
};
const unit = section({
	...contents,
	name,
	id: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, "must be like ou-abcd-12345678")))
});
const root = section({
	...contents,
	name: require_dist$1.optional(name, "Root"),
	id: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^r-[0-9a-z]{4,32}$/, "must be like r-abcd")))
});
const organizationSchema = require_dist$1.pipe(section({
	id: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^o-[a-z0-9]{10,32}$/, "must be like o-abcde12345"))),
	"management-account": accountId,
	"delegated-administrators": require_dist$1.optional(require_dist$1.array(accountId, "must be a list of account ids"), []),
	"page-size": require_dist$1.optional(require_dist$1.pipe(require_dist$1.number(PAGE_SIZE), require_dist$1.integer(PAGE_SIZE), require_dist$1.minValue(1, PAGE_SIZE), require_dist$1.maxValue(MAX_PAGE_SIZE, PAGE_SIZE)), MAX_PAGE_SIZE),
	root
}), require_dist$1.rawCheck(({ dataset, addIssue }) => {
	if (dataset.typed) for (const { key, message } of problemsOf(dataset.value)) {
		const input = dataset.value;
		addIssue({
			message,
			path: [{
				type: "object",
				origin: "value",
				input: { ...input },
				key,
				value: input[key]
			}]
		});
	}
}));
function problemsOf(file) {
	const units = withAllBelow(file.root);
	const ids = units.flatMap(({ accounts }) => accounts.map(({ id }) => id));
	const missing = (id) => `${id} must be one of the organization's accounts`;
	return [
		...ids.includes(file["management-account"]) ? [] : [{
			key: "management-account",
			message: missing(file["management-account"])
		}],
		...file["delegated-administrators"].filter((id) => !ids.includes(id)).map((id) => ({
			key: "delegated-administrators",
			message: missing(id)
		})),
		...repeated(ids).map((id) => ({
			key: "root",
			message: `has account ${id} more than once`
		})),
		...repeated(units.flatMap(({ id = "" }) => id === "" ? [] : [id])).map((id) => ({
			key: "root",
			message: `has the id ${id} more than once`
		})),
		...units.flatMap(({ name, units }) => repeated(units.map((each) => each.name)).map((twice) => ({
			key: "root",
			message: `has two units called ${twice} in ${name}`
		})))
	];
}
function withAllBelow(unit) {
	return [unit, ...unit.units.flatMap(withAllBelow)];
}
function repeated(texts) {
	const seen = new Set();
	const twice = texts.filter((each) => seen.size === seen.add(each).size);
	return Array.from(new Set(twice));
}
// src/iam/world/fault-schema.ts
const CALL_NUMBER = "must be a call number, counted from 1";
const EVERY = "must be a whole number from 1: 7 for every seventh call";
const RATIO = "must be a number from 0 to 1";
function wholeNumber(message) {
	return require_dist$1.pipe(require_dist$1.number(message), require_dist$1.integer(message), require_dist$1.minValue(1, message));
}
const target = {
	operation: require_dist$1.optional(require_dist$1.string("must be the name of an operation")),
	calls: require_dist$1.optional(require_dist$1.union([require_dist$1.literal("all"), require_dist$1.array(wholeNumber(CALL_NUMBER))], "must be \"all\", or a list of call numbers")),
	every: require_dist$1.optional(wholeNumber(EVERY)),
	ratio: require_dist$1.optional(require_dist$1.pipe(require_dist$1.number(RATIO), require_dist$1.minValue(0, RATIO), require_dist$1.maxValue(1, RATIO)))
};
const status = require_dist$1.pipe(require_dist$1.number("must be an HTTP status"), require_dist$1.integer("must be an HTTP status"), require_dist$1.minValue(200, "must be an HTTP status"), require_dist$1.maxValue(599, "must be an HTTP status"));
const KINDS = "error, body, delay, throttle, reset, close, truncate or hang";
const faultSchema = require_dist$1.variant("kind", [
	section({
		kind: require_dist$1.literal("error"),
		status,
		code: require_dist$1.optional(require_dist$1.string("must be a text")),
		message: require_dist$1.optional(require_dist$1.string("must be a text")),
		...target
	}),
	section({
		kind: require_dist$1.literal("body"),
		body: require_dist$1.string("must be a text"),
		status: require_dist$1.optional(status),
		...target
	}),
	section({
		kind: require_dist$1.literal("delay"),
		milliseconds: require_dist$1.pipe(require_dist$1.number("must be a number"), require_dist$1.minValue(0, "must not be negative")),
		...target
	}),
	section({
		kind: require_dist$1.picklist([
			"throttle",
			"reset",
			"close",
			"truncate",
			"hang"
		]),
		...target
	})
], `must be a fault whose kind is ${KINDS}`);
// src/iam/world/schema.ts
const url = require_dist$1.pipe(text, require_dist$1.regex(/^https:\/\/[^?#]+$/, "must be an https URL"), require_dist$1.transform((value) => value.replace(/\/$/, "")));
function seconds(min, max) {
	const range = `must be a whole number of seconds from ${min} to ${max}`;
	return require_dist$1.pipe(require_dist$1.number(range), require_dist$1.integer(range), require_dist$1.minValue(min, range), require_dist$1.maxValue(max, range));
}
const names = require_dist$1.array(text, "must be a list");
const holder = {
	policy: require_dist$1.optional(policy("identity")),
	boundary: require_dist$1.optional(policy("identity")),
	tags: require_dist$1.optional(tags, {})
};
const iamPath = require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^\/(?:[!-~]+\/)?$/, "must begin and end with a slash")), "/");
const user = require_dist$1.pipe(section({
	...holder,
	path: iamPath,
	"access-key-id": require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^\w{16,128}$/, "must be 16 to 128 letters, digits and _"))),
	"secret-access-key": require_dist$1.optional(text),
	mfa: require_dist$1.optional(section({
		serial: require_dist$1.optional(text),
		seed: require_dist$1.pipe(text, require_dist$1.regex(/^[A-Za-z2-7 ]+=*$/, "must be base32: letters A-Z and digits 2-7"))
	}))
}), require_dist$1.check((value) => value["access-key-id"] === void 0 === (value["secret-access-key"] === void 0), "needs both access-key-id and secret-access-key, or neither"));
const role = section({
	...holder,
	trust: policy("trust"),
	path: iamPath,
	"max-session-seconds": require_dist$1.optional(seconds(3600, require_start_main.DURATION_LIMITS.role.max), 3600),
	"session-seconds": require_dist$1.optional(seconds(1, require_start_main.DURATION_LIMITS.role.max))
});
const account = section({
	partition: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.check(require_load_credential_process.isPartition, "is not an AWS partition such as aws, aws-cn or aws-us-gov")), "aws"),
	"oidc-providers": require_dist$1.optional(require_dist$1.array(section({
		url,
		audiences: names
	}), "must be a list"), []),
	"saml-providers": require_dist$1.optional(require_dist$1.record(require_dist$1.string(), section({
		"entity-id": text,
		certificate: require_dist$1.optional(text)
	}), "must be a mapping"), {}),
	users: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), require_dist$1.nullish(user, {}), "must be a mapping of user names"), {}),
	roles: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), role, "must be a mapping of role names"), {}),
	policies: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), policy("identity"), "must be a mapping of policy names"), {}),
	...organizationPolicies,
	"disabled-regions": require_dist$1.optional(names, []),
	"issues-web-identity-tokens": require_dist$1.optional(require_dist$1.boolean("must be true or false"), false)
});
const issuer = section({
	url: require_dist$1.optional(url, "https://token.actions.githubusercontent.com"),
	claims: require_dist$1.optional(require_dist$1.custom(require_parse.isMapping, "must be a mapping"), {}),
	"token-lifetime-seconds": require_dist$1.optional(seconds(1, 86400), 300)
});
const vpcEndpoint = section({
	id: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^vpce-[0-9a-f]{8,17}$/, "must be like vpce-0123456789abcdef0"))),
	vpc: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^vpc-[0-9a-f]{8,17}$/, "must be like vpc-0123456789abcdef0"))),
	policy: require_dist$1.optional(policy("endpoint"))
});
const worldSchema = section({
	version: require_dist$1.literal(1, "must be 1"),
	issuer: require_dist$1.optional(issuer, {}),
	accounts: require_dist$1.record(require_dist$1.pipe(require_dist$1.string(), require_dist$1.regex(/^\d{12}$/, "is not an account id: twelve digits, in quotes")), require_dist$1.nullish(account, {}), "must be a mapping of account ids"),
	organization: require_dist$1.optional(organizationSchema),
	"vpc-endpoint": require_dist$1.optional(require_dist$1.nullish(vpcEndpoint, {})),
	"session-seconds": require_dist$1.optional(seconds(1, require_start_main.DURATION_LIMITS.role.max)),
	"container-authorization-token": require_dist$1.optional(text),
	"says-why-denied": require_dist$1.optional(require_dist$1.boolean("must be true or false"), false),
	faults: require_dist$1.optional(require_dist$1.array(faultSchema, "must be a list"), [])
});
// src/iam/world/world-yaml.ts
var import_dist = require_yaml_aliases.require_dist();
const MAX_ERRORS = 20;
var WorldYaml = class {
	#document;
	#lines = new import_dist.LineCounter();
	#targets = new Map();
	#values = new Map();
	#keys = new Map();
	problems;
	constructor(text) {
		this.#document = (0, import_dist.parseDocument)(text, {
			lineCounter: this.#lines,
			prettyErrors: false,
			uniqueKeys: false
		});
		const { errors } = this.#document;
		this.problems = errors.length > 0 ? errors.slice(0, MAX_ERRORS).map(({ message, pos: [offset] }) => this.#at(require_load_main.nestingInWords(message), offset)) : this.#survey();
	}
	value() {
		return this.#valueOf(this.#document.contents);
	}
	lineOf(path) {
		let node = this.#document.contents;
		let line;
		for (const step of path) {
			const at = this.#resolve(node);
			const pair = (0, import_dist.isMap)(at) ? this.#pairsOf(at).get(String(step)) : void 0;
			node = (0, import_dist.isSeq)(at) ? at.items[Number(step)] : pair?.value;
			const offset = (pair?.key ?? ((0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) ? node : void 0))?.range?.[0];
			line = offset === void 0 ? line : this.#lines.linePos(offset).line;
			if (node === void 0) break;
		}
		return line;
	}
	#survey() {
		const root = this.#document.contents;
		const anchors = new Map();
		const problems = [];
		const walk = (node) => {
			if ((0, import_dist.isAlias)(node)) {
				const target = anchors.get(node.source);
				if (target !== void 0) this.#targets.set(node, target);
				else problems.push(this.#at(`no anchor ${require_start_main.quote(node.source)} comes before this alias`, startOf(node)));
				return;
			}
			if (!(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return;
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
			if ((0, import_dist.isSeq)(node)) node.items.forEach(walk);
			if (!(0, import_dist.isMap)(node)) return;
			const seen = new Set();
			for (const { key, value } of node.items) {
				const name = keyOf(key);
				if (seen.has(name)) problems.push(this.#at(`the key ${require_start_main.quote(name)} appears twice`, startOf(key)));
				seen.add(name);
				walk(key);
				walk(value);
			}
		};
		walk(root);
		const bad = root === null ? void 0 : require_yaml_aliases.findBadAlias(root, this.#targets);
		return [...problems.slice(0, MAX_ERRORS), ...bad === void 0 ? [] : [this.#at(bad.message, startOf(bad.alias))]];
	}
	#valueOf(given) {
		const node = this.#resolve(given);
		if ((0, import_dist.isScalar)(node)) return node.value;
		if (!(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return void 0;
		if (this.#values.has(node)) return this.#values.get(node);
		const value = (0, import_dist.isMap)(node) ? Object.fromEntries(node.items.map(({ key, value: of }) => [keyOf(this.#resolve(key)), this.#valueOf(of) ?? null])) : node.items.map((item) => this.#valueOf(item));
		this.#values.set(node, value);
		return value;
	}
	#resolve(node) {
		return (0, import_dist.isAlias)(node) ? this.#targets.get(node) : node;
	}
	#pairsOf(map) {
		const known = this.#keys.get(map) ?? new Map(map.items.flatMap(({ key, value }) => (0, import_dist.isScalar)(key) ? [[keyOf(key), {
			key,
			value
		}]] : []));
		this.#keys.set(map, known);
		return known;
	}
	#at(message, offset) {
		const { line, col } = this.#lines.linePos(offset);
		return `${require_load_main.lineAndColumn({
			line,
			column: col
		})}: ${message}`;
	}
};
function keyOf(key) {
	return (0, import_dist.isScalar)(key) && key.value === null ? "" : String(key);
}
function startOf(node) {
	return (0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isAlias)(node) ? node.range?.[0] ?? 0 : 0;
}
// src/iam/world/parse-world.ts
function invalid(problems) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: ["The world file has problems:", ...problems.map((problem) => `  - ${problem}`)].join("\n"),
		hint: "A world file says which accounts, users, roles and identity providers the emulator has."
	});
}
function parseWorld(text) {
	const { yaml, value } = readYaml(text);
	if (require_load_main.isTooDeep(value)) throw invalid(["brackets or lists are nested too deeply"]);
	if (!require_parse.isMapping(value)) throw invalid(["the file must be a mapping"]);
	const result = require_dist$1.safeParse(worldSchema, value);
	if (!result.success) throw invalid(describeIssues(result.issues, yaml));
	return buildWorld(result.output);
}
function readYaml(text) {
	try {
		const yaml = new WorldYaml(text);
		if (yaml.problems.length > 0) throw invalid(yaml.problems);
		return {
			yaml,
			value: yaml.value()
		};
	} catch (error) {
		throw error instanceof require_load_credential_process.RoleChainError ? error : invalid([require_load_main.nestingInWords(require_load_credential_process.messageOf(error))]);
	}
}
function describeIssues(issues, yaml) {
	return issues.map((issue) => {
		const path = (issue.path ?? []).map((item) => item.key);
		return {
			place: path.map(String).join("."),
			line: yaml.lineOf(path),
			message: issue.message
		};
	}).sort((left, right) => (left.line ?? 0) - (right.line ?? 0)).map(({ place, line, message }) => [
		place === "" ? "the file" : place,
		...line === void 0 ? [] : [`(line ${line})`],
		message
	].join(" "));
}
Object.defineProperty(exports, "DEFAULT_ROLE_SECONDS", {
	enumerable: true,
	get: function() {
		return DEFAULT_ROLE_SECONDS;
	}
});
Object.defineProperty(exports, "Parameters", {
	enumerable: true,
	get: function() {
		return Parameters;
	}
});
Object.defineProperty(exports, "SessionStore", {
	enumerable: true,
	get: function() {
		return SessionStore;
	}
});
Object.defineProperty(exports, "StsError", {
	enumerable: true,
	get: function() {
		return StsError;
	}
});
Object.defineProperty(exports, "TokenIssuer", {
	enumerable: true,
	get: function() {
		return TokenIssuer;
	}
});
Object.defineProperty(exports, "accessDenied", {
	enumerable: true,
	get: function() {
		return accessDenied;
	}
});
Object.defineProperty(exports, "allUsers", {
	enumerable: true,
	get: function() {
		return allUsers;
	}
});
Object.defineProperty(exports, "asTags", {
	enumerable: true,
	get: function() {
		return asTags;
	}
});
Object.defineProperty(exports, "assumeRole", {
	enumerable: true,
	get: function() {
		return assumeRole;
	}
});
Object.defineProperty(exports, "assumeRoleWithWebIdentity", {
	enumerable: true,
	get: function() {
		return assumeRoleWithWebIdentity;
	}
});
Object.defineProperty(exports, "authorizeAction", {
	enumerable: true,
	get: function() {
		return authorizeAction;
	}
});
Object.defineProperty(exports, "badRequest", {
	enumerable: true,
	get: function() {
		return badRequest;
	}
});
Object.defineProperty(exports, "checkPackedSize", {
	enumerable: true,
	get: function() {
		return checkPackedSize;
	}
});
Object.defineProperty(exports, "checkRegion", {
	enumerable: true,
	get: function() {
		return checkRegion;
	}
});
Object.defineProperty(exports, "credentialFields", {
	enumerable: true,
	get: function() {
		return credentialFields;
	}
});
Object.defineProperty(exports, "federate", {
	enumerable: true,
	get: function() {
		return federate;
	}
});
Object.defineProperty(exports, "findCaller", {
	enumerable: true,
	get: function() {
		return findCaller;
	}
});
Object.defineProperty(exports, "findRole", {
	enumerable: true,
	get: function() {
		return findRole;
	}
});
Object.defineProperty(exports, "findUser", {
	enumerable: true,
	get: function() {
		return findUser;
	}
});
Object.defineProperty(exports, "forbidden", {
	enumerable: true,
	get: function() {
		return forbidden;
	}
});
Object.defineProperty(exports, "getCallerIdentity", {
	enumerable: true,
	get: function() {
		return getCallerIdentity;
	}
});
Object.defineProperty(exports, "issueRoleSession", {
	enumerable: true,
	get: function() {
		return issueRoleSession;
	}
});
Object.defineProperty(exports, "parseWorld", {
	enumerable: true,
	get: function() {
		return parseWorld;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "readFederatedParameters", {
	enumerable: true,
	get: function() {
		return readFederatedParameters;
	}
});
Object.defineProperty(exports, "readMfa", {
	enumerable: true,
	get: function() {
		return readMfa;
	}
});
Object.defineProperty(exports, "readMinimumTokenBytes", {
	enumerable: true,
	get: function() {
		return readMinimumTokenBytes;
	}
});
Object.defineProperty(exports, "readPolicies", {
	enumerable: true,
	get: function() {
		return readPolicies;
	}
});
Object.defineProperty(exports, "readTags", {
	enumerable: true,
	get: function() {
		return readTags;
	}
});
Object.defineProperty(exports, "refuseSessionsOfUsers", {
	enumerable: true,
	get: function() {
		return refuseSessionsOfUsers;
	}
});
Object.defineProperty(exports, "requireLongTermKeys", {
	enumerable: true,
	get: function() {
		return requireLongTermKeys;
	}
});
Object.defineProperty(exports, "resolvePolicies", {
	enumerable: true,
	get: function() {
		return resolvePolicies;
	}
});
Object.defineProperty(exports, "resourceKeys", {
	enumerable: true,
	get: function() {
		return resourceKeys;
	}
});
Object.defineProperty(exports, "roleArnOf", {
	enumerable: true,
	get: function() {
		return roleArnOf;
	}
});
Object.defineProperty(exports, "runSigned", {
	enumerable: true,
	get: function() {
		return runSigned;
	}
});
Object.defineProperty(exports, "signedContext", {
	enumerable: true,
	get: function() {
		return signedContext;
	}
});
Object.defineProperty(exports, "validationError", {
	enumerable: true,
	get: function() {
		return validationError;
	}
});
Object.defineProperty(exports, "verifyMfa", {
	enumerable: true,
	get: function() {
		return verifyMfa;
	}
});
