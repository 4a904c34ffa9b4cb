"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_parse = require("./parse-S10ivj4_.js");
const require_claims = require("./claims-BSnU7blB.js");
const require_dist$1 = require("./dist-B5EPXinC.js");
const require_sign = require("./sign-BvFGBg7z.js");
const require_xml = require("./xml-BnU6_1p_.js");
const require_condition_keys = require("./condition-keys-DN2rQJkR.js");
const require_pem = require("./pem-CXBrUvqy.js");
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
function findTrustAnchor(world, arn) {
	return accountOf(world, arn)?.trustAnchors?.find((anchor) => anchor.arn === arn);
}
function findAnywhereProfile(world, arn) {
	return accountOf(world, arn)?.anywhereProfiles?.find((profile) => profile.arn === arn);
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
// src/iam/world/fields.ts
const text = require_dist$1.pipe(require_dist$1.string("must be a text"), require_dist$1.nonEmpty("must not be empty"));
const scalar = require_dist$1.pipe(require_dist$1.union([
	require_dist$1.string(),
	require_dist$1.number(),
	require_dist$1.boolean()
], "must be a text"), require_dist$1.transform((value) => String(value)));
const tags = require_dist$1.pipe(require_dist$1.record(require_dist$1.string(), scalar, "must be a mapping of tag keys to values"), require_dist$1.check((value) => Object.keys(value).every((key) => require_start_main.violationOf(key, require_start_main.TEXT_LIMITS.tagKey) === void 0), `has a key that is not a tag key: allowed are 1 to 128 ${require_start_main.TEXT_LIMITS.tagKey.alphabet}`), require_dist$1.transform((value) => new Map(Object.entries(value))));
// src/iam/world/section.ts
function section(entries) {
	return require_dist$1.strictObject(entries, (issue) => {
		const key = issue.path?.at(-1)?.key;
		if (issue.expected === "never") return `is not known; ${require_load_basics.nearestOrAll(String(key), Object.keys(entries))}`;
		return issue.expected === "Object" ? "must be a mapping" : "is missing";
	});
}
// src/iam/world/machine.ts
const roleArn$1 = require_dist$1.pipe(text, require_dist$1.regex(/^arn:[\w-]+:iam::\d{12}:role\//, "must be the ARN of a role"));
const instance = require_dist$1.pipe(section({
	id: require_dist$1.optional(text, "i-0123456789abcdef0"),
	role: require_dist$1.optional(roleArn$1),
	"allows-v1": require_dist$1.optional(require_dist$1.boolean("must be true or false"), false)
}), require_dist$1.transform(({ id, role, "allows-v1": allowsV1 }) => ({
	id,
	role,
	allowsV1
})));
const association = require_dist$1.pipe(section({
	namespace: text,
	"service-account": text,
	role: roleArn$1
}), require_dist$1.transform(({ namespace, "service-account": serviceAccount, role }) => ({
	namespace,
	serviceAccount,
	role
})));
const podIdentity = section({
	cluster: require_dist$1.pipe(text, require_dist$1.regex(/^arn:[\w-]+:eks:[\w-]+:\d{12}:cluster\//, "must be the ARN of an EKS cluster")),
	associations: require_dist$1.array(association, "must be a list")
});
const assignment = require_dist$1.pipe(section({
	account: require_dist$1.pipe(text, require_dist$1.regex(/^\d{12}$/, "must be an account id: twelve digits, in quotes")),
	"permission-set": text,
	role: roleArn$1
}), require_dist$1.transform(({ account, "permission-set": permissionSet, role }) => ({
	account,
	permissionSet,
	role
})));
const identityCenter = require_dist$1.pipe(section({
	user: require_dist$1.optional(text, "ada"),
	"access-token": text,
	"client-id": text,
	"client-secret": text,
	"refresh-token": text,
	assignments: require_dist$1.array(assignment, "must be a list")
}), require_dist$1.transform((file) => ({
	user: file.user,
	accessToken: file["access-token"],
	clientId: file["client-id"],
	clientSecret: file["client-secret"],
	refreshToken: file["refresh-token"],
	assignments: file.assignments
})));
const awsLogin = require_dist$1.pipe(section({
	role: roleArn$1,
	"session-name": require_dist$1.optional(text, "ada"),
	"client-id": text,
	"refresh-token": text
}), require_dist$1.transform((file) => ({
	role: file.role,
	sessionName: file["session-name"],
	clientId: file["client-id"],
	refreshToken: file["refresh-token"]
})));
const machineSchema = require_dist$1.pipe(section({
	instance: require_dist$1.optional(require_dist$1.nullish(instance, {})),
	"pod-identity": require_dist$1.optional(podIdentity),
	"identity-center": require_dist$1.optional(identityCenter),
	"aws-login": require_dist$1.optional(awsLogin)
}), require_dist$1.transform((file) => ({
	instance: file.instance,
	podIdentity: file["pod-identity"],
	identityCenter: file["identity-center"],
	awsLogin: file["aws-login"]
})));
function secretsOfMachine({ identityCenter, awsLogin } = {}) {
	return [...identityCenter === void 0 ? [] : [
		identityCenter.accessToken,
		identityCenter.clientSecret,
		identityCenter.refreshToken
	], ...awsLogin === void 0 ? [] : [awsLogin.refreshToken]];
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
			if (kty === "OKP") throw new require_sign.JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
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
const JWE = require_sign.table({
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
require_sign.table({
	A128GCM: contentEncryption(128),
	A192GCM: contentEncryption(192),
	A256GCM: contentEncryption(256),
	"A128CBC-HS256": contentEncryption(256, !0),
	"A192CBC-HS384": contentEncryption(384, !0),
	"A256CBC-HS512": contentEncryption(512, !0)
});
// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
	return [options && require_sign.validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
	return encodedProtectedHeader === void 0 ? {} : require_sign.parseJoseHeader(encodedProtectedHeader, require_sign.JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
	try {
		return require_sign.encode$1(payload);
	} catch (cause) {
		throw new require_sign.JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause });
	}
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
	const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
	if (!require_sign.isDisjoint(protectedHeader, header)) throw new require_sign.JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...header
	}, b64 = require_sign.validateB64(protectedHeader, require_sign.validateCrit(require_sign.JWSInvalid, require_sign.JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new require_sign.JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	if (shared[0] && !shared[0].has(alg)) throw new require_sign.JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	if (b64) {
		if (typeof inputPayload != "string") throw new require_sign.JWSInvalid("JWS Payload must be a string");
	} else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array)) throw new require_sign.JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
	const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
	const entry = require_sign.jwsAlgorithm(alg), signingInput = require_sign.concat(encodedProtectedHeader !== void 0 ? require_sign.encode$1(encodedProtectedHeader) : new Uint8Array(), require_sign.encode$1("."), typeof signingPayload == "string" ? shared[2] ??= require_sign.encodeAsciiMember(signingPayload, "payload", require_sign.JWSInvalid) : signingPayload), signature = require_sign.decodeBase64url(jws.signature, "signature", require_sign.JWSInvalid), verificationKey = await require_sign.prepareKey(entry, key, "verify"), cryptoKey = await require_sign.rawKey(verificationKey, entry.subtle, "verify");
	entry.minRsaBits && require_sign.checkModulusLength(entry.alg, cryptoKey);
	let verified = !1;
	try {
		verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
	} catch (cause) {
		throw new require_sign.JWSSignatureVerificationFailed(void 0, { cause });
	}
	if (!verified) throw new require_sign.JWSSignatureVerificationFailed();
	const result = { payload: typeof signingPayload == "string" ? require_sign.decodeBase64url(signingPayload, "payload", require_sign.JWSInvalid) : signingPayload };
	return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{
		...result,
		key: verificationKey
	}, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
	if (jws instanceof Uint8Array && (jws = require_sign.decoder.decode(jws)), typeof jws != "string") throw new require_sign.JWSInvalid("Compact JWS must be a string or Uint8Array");
	const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
	if (length !== 3) throw new require_sign.JWSInvalid("Invalid Compact JWS");
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
// node_modules/jose/dist/webapi/lib/key_algorithm.js
const algArgument = "\"alg\" (Algorithm)";
function unsupportedAlg(source = "JWK \"alg\" (Algorithm) Parameter") {
	throw new require_sign.JOSENotSupported(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
	return (typeof alg == "string" ? require_sign.JWS[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}
// node_modules/jose/dist/webapi/key/export.js
async function exportJWK(key) {
	if (require_sign.isKeyObject(key)) if (key.type === "secret") key = key.export();
	else return key.export({ format: "jwk" });
	if (key instanceof Uint8Array) return {
		kty: "oct",
		k: require_sign.encode(key)
	};
	if (!require_sign.isCryptoKey(key)) throw new TypeError(require_sign.invalidKeyInput(key, "CryptoKey", "KeyObject", "Uint8Array"));
	if (!key.extractable) throw new TypeError("non-extractable CryptoKey cannot be exported as a JWK");
	const jwk = await crypto.subtle.exportKey("jwk", key);
	delete jwk.ext, delete jwk.key_ops, delete jwk.use, jwk.kty !== "AKP" && delete jwk.alg;
	for (const parameter of Object.keys(jwk)) jwk[parameter] === void 0 && delete jwk[parameter];
	return jwk;
}
// node_modules/jose/dist/webapi/util/decode_jwt.js
function decodeJwt(jwt) {
	if (typeof jwt != "string") throw new require_sign.JWTInvalid("JWTs must use Compact JWS serialization, JWT must be a string");
	const { 1: encodedPayload, length } = jwt.split(".");
	if (length === 5) throw new require_sign.JWTInvalid("Only JWTs using Compact JWS serialization can be decoded");
	if (length !== 3) throw new require_sign.JWTInvalid("Invalid JWT");
	if (!encodedPayload) throw new require_sign.JWTInvalid("JWTs must contain a payload");
	let claimsSetBytes;
	try {
		claimsSetBytes = require_sign.decode(encodedPayload);
	} catch (cause) {
		throw new require_sign.JWTInvalid("Failed to base64url decode the payload", { cause });
	}
	let claimsSet;
	try {
		claimsSet = JSON.parse(require_sign.strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new require_sign.JWTInvalid("Failed to parse the decoded payload as JSON", { cause });
	}
	if (!require_sign.isObject(claimsSet)) throw new require_sign.JWTInvalid("Invalid JWT Claims Set");
	return claimsSet;
}
// node_modules/jose/dist/webapi/key/generate_key_pair.js
function getModulusLengthOption(options) {
	const modulusLength = options?.modulusLength ?? 2048;
	if (typeof modulusLength != "number" || !Number.isInteger(modulusLength) || modulusLength < 2048) throw new require_sign.JOSENotSupported("Invalid or unsupported modulusLength option provided, 2048 bits or larger keys must be used");
	return modulusLength;
}
async function generateKeyPair(alg, options) {
	const extractable = require_sign.validateExtractableOption(options?.extractable), entry = keyAlgorithm(alg, algArgument);
	entry.secret && unsupportedAlg("\"alg\" (Algorithm)");
	let algorithm;
	if (entry.resolve) {
		const crv = options?.crv ?? "P-256";
		if (![
			"P-256",
			"P-384",
			"P-521",
			"X25519"
		].includes(crv)) throw new require_sign.JOSENotSupported("Invalid or unsupported crv option provided, supported values are P-256, P-384, P-521, and X25519");
		algorithm = entry.resolve({ crv });
	} else {
		if (entry.crv !== void 0 && options?.crv !== void 0 && options.crv !== entry.crv) throw new require_sign.JOSENotSupported(`Invalid or unsupported crv option provided, the only supported value for ${alg} is ${entry.crv}`);
		algorithm = entry.kty[0] === "RSA" ? {
			...entry.subtle,
			publicExponent: Uint8Array.of(1, 0, 1),
			modulusLength: getModulusLengthOption(options)
		} : entry.subtle;
	}
	return crypto.subtle.generateKey(algorithm, extractable ?? !1, [...entry.usages[1], ...entry.usages[0]]);
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
// src/iam/saml/response-xml.ts
const ATTRIBUTES$1 = "https://aws.amazon.com/SAML/Attributes/";
const SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
const PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
const SIGN_IN$1 = "https://signin.aws.amazon.com/saml";
function escape(text) {
	return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function attribute(name, values) {
	const inner = values.map((value) => `<saml:AttributeValue>${escape(value)}</saml:AttributeValue>`).join("");
	return values.length === 0 ? "" : `<saml:Attribute Name="${escape(ATTRIBUTES$1 + name)}">${inner}</saml:Attribute>`;
}
function listOf$1(value) {
	return value === void 0 ? [] : [String(value)];
}
function attributesOf$1(content) {
	const { roles, sessionName, sessionDuration, tags = {}, transitiveTagKeys = [], sourceIdentity } = content;
	return [
		attribute("Role", roles.map(({ roleArn, providerArn }) => `${roleArn},${providerArn}`)),
		attribute("RoleSessionName", listOf$1(sessionName)),
		attribute("SessionDuration", listOf$1(sessionDuration)),
		...Object.entries(tags).map(([key, value]) => attribute(`PrincipalTag:${key}`, [value])),
		attribute("TransitiveTagKeys", transitiveTagKeys),
		attribute("SourceIdentity", listOf$1(sourceIdentity))
	].join("");
}
function assertionXml(content, id, signature) {
	const { issuer, subject, subjectFormat = "persistent", recipient = SIGN_IN$1 } = content;
	const [from, until] = [require_load_credential_process.isoSeconds(content.notBefore), require_load_credential_process.isoSeconds(content.notOnOrAfter)];
	return [
		`<saml:Assertion xmlns:saml="${SAML}" ID="${id}" Version="2.0" IssueInstant="${require_load_credential_process.isoSeconds(content.issuedAt)}">`,
		`<saml:Issuer>${escape(issuer)}</saml:Issuer>${signature}<saml:Subject>`,
		`<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:${escape(subjectFormat)}">${escape(subject)}</saml:NameID>`,
		"<saml:SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\">",
		`<saml:SubjectConfirmationData NotOnOrAfter="${until}" Recipient="${escape(recipient)}"/>`,
		"</saml:SubjectConfirmation></saml:Subject>",
		`<saml:Conditions NotBefore="${from}" NotOnOrAfter="${until}"><saml:AudienceRestriction>`,
		"<saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction></saml:Conditions>",
		`<saml:AuthnStatement AuthnInstant="${require_load_credential_process.isoSeconds(content.issuedAt)}"><saml:AuthnContext>`,
		"<saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef>",
		"</saml:AuthnContext></saml:AuthnStatement>",
		`<saml:AttributeStatement>${attributesOf$1(content)}</saml:AttributeStatement></saml:Assertion>`
	].join("");
}
function responseXml(content, ids, signatures) {
	const { issuer, recipient = SIGN_IN$1, issuedAt } = content;
	return [
		`<samlp:Response xmlns:samlp="${PROTOCOL}" ID="${ids.response}" Version="2.0" IssueInstant="${require_load_credential_process.isoSeconds(issuedAt)}" Destination="${escape(recipient)}">`,
		`<saml:Issuer xmlns:saml="${SAML}">${escape(issuer)}</saml:Issuer>${signatures.response}`,
		"<samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status>",
		`${assertionXml(content, ids.assertion, signatures.assertion)}</samlp:Response>`
	].join("");
}
// src/iam/saml/issue-response.ts
const DSIG = "http://www.w3.org/2000/09/xmldsig#";
const EXCLUSIVE$1 = "http://www.w3.org/2001/10/xml-exc-c14n#";
function issueResponse(content, signing) {
	const { signs = ["assertion"] } = signing;
	const ids = {
		response: newId(),
		assertion: newId()
	};
	const none = {
		response: "",
		assertion: ""
	};
	const sign = (part, signatures) => signs.includes(part) ? {
		...signatures,
		[part]: signatureOf(elementIn(responseXml(content, ids, signatures), ids[part]), signing)
	} : signatures;
	const signatures = sign("response", sign("assertion", none));
	return Buffer.from(responseXml(content, ids, signatures)).toString("base64");
}
function newId() {
	return `_${(0, node_crypto.randomBytes)(16).toString("hex")}`;
}
function elementIn(xml, id) {
	const response = require_xml.readXml(xml);
	return require_xml.childElements(response).find((child) => require_xml.attributeOf(child, "ID") === id) ?? response;
}
function signatureOf(element, { privateKey, certificate }) {
	const digest = (0, node_crypto.createHash)("sha256").update(canonicalize(element, { inclusivePrefixes: [] })).digest("base64");
	const info = signedInfo(require_xml.attributeOf(element, "ID") ?? "", digest);
	const bytes = canonicalize(require_xml.readXml(info), { inclusivePrefixes: [] });
	const value = (0, node_crypto.createSign)("RSA-SHA256").update(bytes).sign(privateKey, "base64");
	const der = certificate?.replace(/-----[^-]*-----|\s/g, "");
	return [
		`<ds:Signature xmlns:ds="${DSIG}">${info}<ds:SignatureValue>${value}</ds:SignatureValue>`,
		der === void 0 ? "" : `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${der}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`,
		"</ds:Signature>"
	].join("");
}
function signedInfo(id, digest) {
	return [
		`<ds:SignedInfo xmlns:ds="${DSIG}"><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE$1}"/>`,
		"<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"/>",
		`<ds:Reference URI="#${id}"><ds:Transforms><ds:Transform Algorithm="${DSIG}enveloped-signature"/>`,
		`<ds:Transform Algorithm="${EXCLUSIVE$1}"/></ds:Transforms>`,
		"<ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>",
		`<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`
	].join("");
}
// src/iam/saml/saml-issuer.ts
const LIFETIME_MS = 3e5;
const newKeyPair$1 = (algorithm) => generateKeyPair(algorithm, { extractable: true });
var SamlIssuer = class {
	#keyPair;
	#issued = [];
	#keys;
	constructor(keyPair = newKeyPair$1) {
		this.#keyPair = keyPair;
	}
	get issued() {
		return this.#issued;
	}
	async issue({ entityId, now, signs, key, ...content }) {
		const { privateKey } = await (key === "wrong" ? keysFrom(newKeyPair$1) : this.#ownKeys());
		const { notBefore = now, notOnOrAfter = now + LIFETIME_MS } = content;
		const response = issueResponse({
			...content,
			issuer: entityId,
			issuedAt: now,
			notBefore,
			notOnOrAfter
		}, {
			privateKey,
			signs
		});
		this.#issued.push(response);
		return response;
	}
	async publicKey() {
		return (await this.#ownKeys()).publicKey;
	}
	#ownKeys() {
		return this.#keys ??= keysFrom(this.#keyPair);
	}
};
async function keysFrom(keyPair) {
	const { privateKey, publicKey } = await keyPair("RS256");
	const pem = node_crypto.KeyObject.from(publicKey).export({
		type: "spki",
		format: "pem"
	});
	return {
		privateKey: node_crypto.KeyObject.from(privateKey),
		publicKey: pem.toString()
	};
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
		const token = await new require_sign.SignJWT({
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
				if (algorithm === void 0) throw new require_sign.JWKSNoMatchingKey();
				return (await this.#key(algorithm)).publicKey;
			});
			return "verified";
		} catch (error) {
			return error instanceof require_sign.JWKSNoMatchingKey ? "unknown-key" : "bad-signature";
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
// src/iam/world/onelogin.ts
const WHOLE$1 = "must be a whole number from 0";
const whole$1 = require_dist$1.pipe(require_dist$1.number(WHOLE$1), require_dist$1.integer(WHOLE$1), require_dist$1.minValue(0, WHOLE$1));
const list$1 = require_dist$1.array(text, "must be a list");
const device$1 = require_dist$1.pipe(section({
	id: whole$1,
	type: text,
	seed: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^[A-Za-z2-7 ]+=*$/, "must be base32: letters A-Z and digits 2-7"))),
	code: require_dist$1.optional(text),
	answer: require_dist$1.optional(require_dist$1.picklist([
		"accept",
		"reject",
		"never"
	], "must be accept, reject or never")),
	polls: require_dist$1.optional(whole$1, 1)
}), require_dist$1.check(({ seed, code, answer }) => [
	seed,
	code,
	answer
].some((each) => each !== void 0), "needs a seed (authenticator), an answer (OneLogin Protect) or a code (text message)"));
const STATUSES$1 = [
	"active",
	"locked",
	"suspended",
	"password-expired"
];
const user$2 = section({
	password: text,
	status: require_dist$1.optional(require_dist$1.picklist(STATUSES$1, `must be ${STATUSES$1.join(", ")}`), "active"),
	apps: require_dist$1.optional(list$1),
	roles: require_dist$1.optional(require_dist$1.array(require_dist$1.tuple([text, text], "must be a role ARN and a provider ARN"), "must be a list of pairs"), []),
	"session-name": require_dist$1.optional(text),
	tags: require_dist$1.optional(tags, {}),
	"transitive-tag-keys": require_dist$1.optional(list$1, []),
	"source-identity": require_dist$1.optional(text),
	devices: require_dist$1.optional(require_dist$1.array(device$1, "must be a list"), [])
});
const app$1 = section({
	"entity-id": text,
	recipient: require_dist$1.optional(text)
});
const oneLoginSchema = section({
	subdomain: require_dist$1.optional(text, "acme"),
	"client-id": text,
	"client-secret": text,
	versions: require_dist$1.optional(require_dist$1.array(require_dist$1.picklist([1, 2], "must be 1 or 2"), "must be a list"), [1, 2]),
	"max-password-failures": require_dist$1.optional(whole$1, 5),
	"state-token-seconds": require_dist$1.optional(whole$1, 120),
	"mfa-free-addresses": require_dist$1.optional(list$1, []),
	apps: require_dist$1.record(require_dist$1.string(), app$1, "must be a mapping of app numbers, in quotes"),
	users: require_dist$1.record(require_dist$1.string(), user$2, "must be a mapping of user names")
});
function secretsOfOneLogin(settings) {
	if (settings === void 0) return [];
	const ofUsers = Object.values(settings.users).flatMap(({ password, devices }) => [password, ...devices.flatMap(({ seed }) => seed ?? [])]);
	return [settings["client-secret"], ...ofUsers];
}
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
function policiesOf$1(world, holder, session) {
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
		policies: policiesOf$1(world, user, session),
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
		policies: policiesOf$1(world, role, session),
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
		policies: policiesOf$1(world, user, session),
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
	if (principal.kind === "federated" || principal.kind === "service") return;
	if (value === principal.arn) return principal.kind === "user" ? "principal" : principal.kind === "root" ? "account" : "session";
	if (principal.kind === "assumed-role" && value === principal.roleArn) return "principal";
	return isAccount(value, principal.account) ? "account" : void 0;
}
function grantTo(entry, principal) {
	switch (entry.kind) {
		case "AWS": return grantToAws(entry.value, principal);
		case "Federated": return principal.kind === "federated" && entry.value === principal.providerArn ? "session" : void 0;
		case "Service": return principal.kind === "service" && entry.value === principal.service ? "session" : void 0;
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
		if (principal.kind === "federated" || principal.kind === "service") return allow();
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
	federated: "FederatedUser",
	service: void 0
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
function serviceContext(call, request) {
	return new RequestContext({
		...callKeys({
			...call,
			vpcEndpoint: void 0
		}),
		"aws:SourceIp": void 0,
		"aws:PrincipalIsAWSService": true,
		"aws:PrincipalServiceName": request.service,
		"aws:SourceArn": request.sourceArn,
		"aws:SourceAccount": request.sourceAccount,
		...tagKeys("aws:PrincipalTag", request.tags),
		...requestKeys(request)
	});
}
// src/iam/operations/require-permission.ts
const NOTHING_ASKED = {
	tags: require_claims.NO_TAGS,
	transitiveTagKeys: []
};
function requirePermission(call, actions, resource, asked = NOTHING_ASKED) {
	const { arn, principal, policies } = call.caller;
	const context = signedContext(call, asked);
	for (const action of actions) {
		const decision = authorizeAction(policies, {
			principal,
			action,
			resource,
			context
		}, call.vpcEndpoint?.policy);
		if (!decision.allowed) {
			const { reason, obstacle } = decision;
			throw accessDenied({
				caller: arn,
				action,
				resource,
				reason,
				obstacle
			});
		}
	}
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
// src/iam/operations/create-session.ts
const SERVICE = "rolesanywhere.amazonaws.com";
const NO_POLICIES$1 = {
	identity: [],
	boundary: void 0,
	session: void 0,
	serviceControl: void 0
};
function notFound(message) {
	return new StsError({
		status: 404,
		code: "ResourceNotFoundException",
		message
	});
}
function trustAnchorOf({ world, region }, arn) {
	const anchor = findTrustAnchor(world, arn);
	if (anchor?.region !== region || anchor === void 0) throw notFound("Trust anchor not found");
	if (!anchor.enabled) throw forbidden("AccessDeniedException", "Trust anchor is disabled");
	return anchor;
}
function profileOf({ world }, { profileArn, anchor, roleArn, askedSessionName }) {
	const profile = findAnywhereProfile(world, profileArn);
	if (profile?.region !== anchor.region || profile.account !== anchor.account) throw notFound("Profile not found");
	if (!profile.enabled) throw forbidden("AccessDeniedException", "Profile is disabled");
	if (!profile.roleArns.includes(roleArn)) throw forbidden("AccessDeniedException", `Unable to assume role for ${roleArn}`, "the profile does not list the role");
	if (askedSessionName !== void 0 && !profile.acceptsRoleSessionName) throw forbidden("AccessDeniedException", "The profile does not accept a custom role session name");
	return profile;
}
function createSession(call, request) {
	const { anchor, roleArn, attributes, serialNumber, askedSeconds = 1e400, askedSessionName } = request;
	const profile = profileOf(call, request);
	const { sourceIdentity, transitiveTagKeys } = attributes;
	const tags = new Map(attributes.tags.map(({ key, value }) => [key, value]));
	const asked = {
		sessionName: askedSessionName ?? serialNumber.toLowerCase(),
		tags,
		transitiveTagKeys,
		sourceIdentity
	};
	const authorized = authorizeRole(call.world, {
		roleArn,
		principal: {
			kind: "service",
			service: SERVICE
		},
		policies: NO_POLICIES$1,
		actions: neededActions("sts:AssumeRole", asked),
		vpcEndpoint: void 0,
		context: (further) => serviceContext(call, {
			...asked,
			further,
			service: SERVICE,
			sourceArn: anchor.arn,
			sourceAccount: anchor.account
		}),
		deny: (action, { reason, obstacle }) => forbidden("AccessDeniedException", `Unable to assume role for ${roleArn}`, `${action}: ${reason}`, {
			action,
			obstacle
		})
	});
	return grantRoleSession(call, {
		...asked,
		...authorized,
		durationSeconds: Math.min(askedSeconds, profile.durationSeconds, authorized.role.maxSessionSeconds),
		policies: policiesOf(call, profile),
		sentPolicies: {
			policy: void 0,
			policyArns: profile.managedPolicyArns
		},
		isChained: false,
		federatedProvider: void 0,
		chain: [anchor.arn]
	});
}
function policiesOf({ world }, profile) {
	const all = [...resolvePolicies({
		policy: void 0,
		policyArns: profile.managedPolicyArns
	}, world, profile.account) ?? [], ...profile.sessionPolicy === void 0 ? [] : [profile.sessionPolicy]];
	return all.length === 0 ? void 0 : all;
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
// src/iam/saml/signature.ts
const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const SIGNATURES = new Map([["http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "RSA-SHA256"], ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "RSA-SHA512"]]);
const DIGESTS = new Map([["http://www.w3.org/2001/04/xmlenc#sha256", "sha256"], ["http://www.w3.org/2001/04/xmlenc#sha512", "sha512"]]);
function only$1(element, localName) {
	const [found, ...others] = element === void 0 ? [] : require_xml.descendants(element, localName);
	return others.length === 0 ? found : void 0;
}
function inclusivePrefixes(element) {
	const list = element === void 0 ? void 0 : require_xml.descendants(element, "InclusiveNamespaces")[0];
	return (require_xml.attributeOf(list, "PrefixList") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
}
function digestMatches(signed, signature) {
	const reference = only$1(signature, "Reference");
	const transforms = reference === void 0 ? [] : require_xml.descendants(reference, "Transform");
	const names = transforms.map((transform) => require_xml.attributeOf(transform, "Algorithm"));
	const digest = DIGESTS.get(require_xml.attributeOf(only$1(reference, "DigestMethod"), "Algorithm") ?? "");
	const id = require_xml.attributeOf(signed, "ID");
	if (digest === void 0 || id === void 0 || require_xml.attributeOf(reference, "URI") !== `#${id}`) return false;
	if (names.length !== 2 || names[0] !== ENVELOPED || names[1] !== EXCLUSIVE) return false;
	const options = {
		without: signature,
		inclusivePrefixes: inclusivePrefixes(transforms[1])
	};
	return (0, node_crypto.createHash)(digest).update(canonicalize(signed, options)).digest("base64") === require_xml.textOf(only$1(reference, "DigestValue")).replace(/\s/g, "");
}
function isSigned(signed, trusted) {
	const signature = require_xml.childElements(signed).find(({ localName }) => localName === "Signature");
	if (signature === void 0) return false;
	const info = only$1(signature, "SignedInfo");
	const method = only$1(info, "CanonicalizationMethod");
	const algorithm = SIGNATURES.get(require_xml.attributeOf(only$1(info, "SignatureMethod"), "Algorithm") ?? "");
	if (info === void 0 || algorithm === void 0 || require_xml.attributeOf(method, "Algorithm") !== EXCLUSIVE) return false;
	const bytes = canonicalize(info, { inclusivePrefixes: inclusivePrefixes(method) });
	const value = Buffer.from(require_xml.textOf(only$1(signature, "SignatureValue")), "base64");
	return (0, node_crypto.createVerify)(algorithm).update(bytes).verify((0, node_crypto.createPublicKey)(trusted), value) && digestMatches(signed, signature);
}
// src/iam/saml/assertion.ts
const FORMAT_PREFIX = "urn:oasis:names:tc:SAML:2.0:nameid-format:";
function timeOf(text) {
	const time = text === void 0 ? NaN : Date.parse(text);
	return Number.isNaN(time) ? void 0 : time;
}
function earliest(elements, attribute) {
	const times = elements.flatMap((element) => timeOf(require_xml.attributeOf(element, attribute)) ?? []);
	return times.length === 0 ? void 0 : Math.min(...times);
}
function attributesOf(assertion) {
	const attributes = require_xml.descendants(assertion, "Attribute").map((attribute) => {
		const values = require_xml.descendants(attribute, "AttributeValue").map((value) => require_xml.textOf(value).trim());
		return [require_xml.attributeOf(attribute, "Name") ?? "", values];
	});
	return new Map(attributes);
}
function readAssertion(encoded) {
	if (!/^[A-Za-z0-9+/]+=*$/.test(encoded.replace(/\s+/g, ""))) throw new SyntaxError("It is not base64.");
	const response = require_xml.readXml(Buffer.from(encoded, "base64").toString("utf8"));
	const [assertion, ...others] = require_xml.descendants(response, "Assertion");
	if (response.localName !== "Response" || assertion === void 0 || others.length > 0) throw new SyntaxError("It is not a SAML response with exactly one assertion.");
	if (!require_xml.childElements(response).includes(assertion)) throw new SyntaxError("Its assertion is not right below the response.");
	const [subject] = require_xml.descendants(assertion, "Subject");
	const confirmations = require_xml.descendants(assertion, "SubjectConfirmationData");
	const [nameId] = subject === void 0 ? [] : require_xml.descendants(subject, "NameID");
	return {
		issuer: require_xml.textOf(require_xml.descendants(assertion, "Issuer")[0]).trim(),
		subject: {
			name: require_xml.textOf(nameId).trim(),
			format: (require_xml.attributeOf(nameId, "Format") ?? "unspecified").replace(FORMAT_PREFIX, "")
		},
		recipient: require_xml.attributeOf(confirmations[0], "Recipient") ?? require_xml.attributeOf(response, "Destination") ?? "",
		issuedAt: timeOf(require_xml.attributeOf(assertion, "IssueInstant")) ?? 0,
		notOnOrAfter: earliest([...confirmations, ...require_xml.descendants(assertion, "Conditions")], "NotOnOrAfter"),
		sessionNotOnOrAfter: earliest(require_xml.descendants(assertion, "AuthnStatement"), "SessionNotOnOrAfter"),
		attributes: attributesOf(assertion),
		isSignedBy: (trusted) => [response, assertion].some((element) => isSigned(element, trusted))
	};
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
// src/iam/operations/assume-role-with-saml.ts
const INVALID$1 = "InvalidIdentityToken";
const ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes/";
const INVALID_ARN = "Request ARN is invalid";
const SAML_PROVIDER = /^arn:[a-z-]+:iam::\d{12}:saml-provider\/[\w._-]{1,128}$/;
const REDEMPTION_MILLISECONDS = 3e5;
const SIGN_IN = /^https:\/\/(?:[\w-]+\.)*signin\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws-eusc\.eu)\/saml(?:\/.*)?$/;
function read(encoded) {
	try {
		return readAssertion(encoded);
	} catch (error) {
		throw badRequest(INVALID$1, "Invalid base64 SAMLResponse", String(error));
	}
}
function findProvider$1(call, account, arn) {
	const provider = call.world.accounts.get(account)?.samlProviders.find((candidate) => candidate.arn === arn);
	if (provider === void 0) throw badRequest(INVALID$1, "Specified provider doesn't exist");
	return provider;
}
async function trustedBy({ signer }, { services }) {
	switch (signer.kind) {
		case "certificate": return signer.pem;
		case "emulator": return services.saml.publicKey();
		case "anyone": return;
	}
}
async function checkAssertion(assertion, provider, call) {
	const { now } = call;
	const trusted = await trustedBy(provider, call);
	if (assertion.issuer !== provider.entityId) throw badRequest(INVALID$1, "Issuer not present in specified provider", `it is ${assertion.issuer}`);
	if (trusted !== void 0 && !assertion.isSignedBy(trusted)) throw badRequest(INVALID$1, "Response signature invalid");
	if (!SIGN_IN.test(assertion.recipient)) throw badRequest(INVALID$1, "Recipient in SAML response is invalid", `it is ${assertion.recipient}`);
	const { issuedAt, notOnOrAfter = 1e400 } = assertion;
	if (now >= Math.min(notOnOrAfter, issuedAt + REDEMPTION_MILLISECONDS)) throw badRequest("ExpiredTokenException", "Token must be redeemed within 5 minutes of issuance");
}
function checkRolePair(assertion, roleArn, providerArn) {
	if (!(assertion.attributes.get(`${ATTRIBUTES}Role`) ?? []).map((value) => value.split(",").map((arn) => arn.trim())).some((pair) => pair.length === 2 && pair.includes(roleArn) && pair.includes(providerArn))) throw forbidden("AccessDenied", "Not authorized to perform sts:AssumeRoleWithSAML", "the assertion does not name this role with this provider");
}
function only(assertion, name) {
	return assertion.attributes.get(ATTRIBUTES + name)?.[0];
}
function sessionNameOf(assertion) {
	const name = only(assertion, "RoleSessionName");
	if (name === void 0) throw badRequest(INVALID$1, "RoleSessionName is required in AuthnResponse");
	if (!/^[\w+=,.@-]{2,64}$/.test(name)) throw badRequest(INVALID$1, "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}");
	return name;
}
function durationOf(assertion, asked, now) {
	const { sessionNotOnOrAfter = 1e400 } = assertion;
	const limit = Number(only(assertion, "SessionDuration") ?? 1e400);
	if (Number.isNaN(limit) || limit < require_start_main.DURATION_LIMITS.role.min) throw badRequest(INVALID$1, "SessionDuration in AuthnResponse must be between 900 and 43200");
	return Math.min(asked ?? 3600, limit, Math.floor((sessionNotOnOrAfter - now) / 1e3));
}
function tagsOf(assertion) {
	const prefix = `${ATTRIBUTES}PrincipalTag:`;
	const tags = asTags(Array.from(assertion.attributes).filter(([name]) => name.startsWith(prefix)).map(([name, values]) => ({
		key: name.slice(prefix.length),
		value: values[0] ?? ""
	})));
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
async function assumeRoleWithSaml(call) {
	const { parameters, now } = call;
	const roleText = parameters.text("RoleArn", require_start_main.TEXT_LIMITS.arn);
	const providerArn = parameters.text("PrincipalArn", require_start_main.TEXT_LIMITS.arn);
	const encoded = parameters.text("SAMLAssertion", require_start_main.TEXT_LIMITS.samlAssertion, "secret");
	const asked = readFederatedParameters(parameters);
	parameters.check();
	const { arn: roleArn, account: roleAccount } = roleArnOf(roleText, INVALID_ARN);
	if (!SAML_PROVIDER.test(providerArn)) throw validationError(INVALID_ARN);
	checkRegion(call, roleAccount);
	const provider = findProvider$1(call, roleAccount, providerArn);
	const assertion = read(encoded);
	await checkAssertion(assertion, provider, call);
	checkRolePair(assertion, roleArn, providerArn);
	return federate(call, {
		...asked,
		action: "sts:AssumeRoleWithSAML",
		roleArn,
		roleAccount
	}, {
		providerArn,
		...subjectOf(assertion, roleAccount, provider),
		...tagsOf(assertion),
		sessionName: sessionNameOf(assertion),
		durationSeconds: durationOf(assertion, asked.askedSeconds, now),
		sourceIdentity: only(assertion, "SourceIdentity")
	});
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
// src/iam/operations/assume-root.ts
const DEFAULT_SECONDS = 900;
const TASK_POLICY = /^arn:[a-z-]+:iam::aws:policy\/root-task\/(?:IAMAuditRootUserCredentials|IAMCreateRootUserPassword|IAMDeleteRootUserCredentials|S3UnlockBucketPolicy|SQSUnlockQueuePolicy)$/;
function assumeRoot(call) {
	const { parameters, caller, services, world, now } = call;
	const target = parameters.text("TargetPrincipal", require_start_main.TEXT_LIMITS.targetPrincipal);
	const taskPolicyArn = parameters.text("TaskPolicyArn.arn", require_start_main.TEXT_LIMITS.arn);
	const durationSeconds = parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.root) ?? DEFAULT_SECONDS;
	const minimumTokenBytes = readMinimumTokenBytes(parameters);
	parameters.check();
	refuseSessionsOfUsers(call, "AssumeRoot");
	if (!TASK_POLICY.test(taskPolicyArn)) throw validationError(`${taskPolicyArn} is invalid`);
	const account = /^\d{12}$/.test(target) ? target : require_load_credential_process.accountOfArn(target);
	const member = world.accounts.get(account ?? "");
	if (member === void 0) throw badRequest("ValidationError", `${target} is invalid`, `this world has no account ${account ?? target}`);
	const arn = `arn:${member.partition}:iam::${member.id}:root`;
	requirePermission(call, ["sts:AssumeRoot"], arn, {
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		further: {
			"sts:TaskPolicyArn": taskPolicyArn,
			...resourceKeys(world, { account: member.id })
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
			...credentialFields(session),
			SourceIdentity: sourceIdentity
		},
		session
	};
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
// src/iam/operations/get-session-token.ts
const DEFAULT_USER_SECONDS = 43200;
function getSessionToken(call) {
	const { parameters, caller, services, world, now } = call;
	const durationSeconds = parameters.optionalInteger("DurationSeconds", require_start_main.DURATION_LIMITS.session) ?? 43200;
	const mfa = readMfa(parameters);
	const minimumTokenBytes = readMinimumTokenBytes(parameters);
	parameters.check();
	requireLongTermKeys(call, "GetSessionToken");
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
		mfaAt: verifyMfa(mfa, call)
	}, {
		now,
		durationSeconds,
		worldLimitSeconds: world.sessionSeconds,
		minimumTokenBytes
	});
	return {
		fields: { ...credentialFields(session) },
		session
	};
}
// src/iam/operations/run-signed.ts
async function runSigned({ everyRegion, run }, call) {
	if (everyRegion !== true) checkRegion(call, call.caller.account);
	return run(call);
}
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
// src/iam/world/okta.ts
const WHOLE = "must be a whole number from 0";
const whole = require_dist$1.pipe(require_dist$1.number(WHOLE), require_dist$1.integer(WHOLE), require_dist$1.minValue(0, WHOLE));
const list = require_dist$1.array(text, "must be a list");
const factor = require_dist$1.variant("type", [
	section({
		id: text,
		type: require_dist$1.literal("token:software:totp"),
		provider: require_dist$1.optional(text, "GOOGLE"),
		seed: require_dist$1.pipe(text, require_dist$1.regex(/^[A-Za-z2-7 ]+=*$/, "must be base32: letters A-Z and digits 2-7"))
	}),
	section({
		id: text,
		type: require_dist$1.literal("push"),
		provider: require_dist$1.optional(text, "OKTA"),
		name: require_dist$1.optional(text, "Phone"),
		answer: require_dist$1.optional(require_dist$1.picklist([
			"accept",
			"reject",
			"timeout"
		], "must be accept, reject or timeout"), "accept"),
		polls: require_dist$1.optional(whole, 1),
		number: require_dist$1.optional(whole)
	}),
	section({
		id: text,
		type: require_dist$1.literal("sms"),
		provider: require_dist$1.optional(text, "OKTA"),
		code: text
	})
], "must be token:software:totp, push or sms");
const STATUSES = [
	"active",
	"locked",
	"password-expired",
	"mfa-enroll"
];
const user$1 = section({
	password: text,
	status: require_dist$1.optional(require_dist$1.picklist(STATUSES, `must be ${STATUSES.join(", ")}`), "active"),
	factors: require_dist$1.optional(require_dist$1.array(factor, "must be a list"), [])
});
const app = section({
	link: require_dist$1.pipe(text, require_dist$1.regex(/^\/[\w/.-]+$/, "must be a path such as /home/amazon_aws/0oaaws/272")),
	users: require_dist$1.optional(list),
	answers: require_dist$1.optional(require_dist$1.picklist([
		"assertion",
		"step-up",
		"nothing"
	], "must be assertion, step-up or nothing"), "assertion"),
	"entity-id": require_dist$1.optional(text, "http://www.okta.com/exkaws"),
	roles: require_dist$1.optional(list, [])
});
const device = section({
	clients: list,
	user: text,
	answer: require_dist$1.optional(require_dist$1.picklist(["allow", "deny"], "must be allow or deny"), "allow"),
	polls: require_dist$1.optional(whole, 1),
	"interval-seconds": require_dist$1.optional(whole, 5),
	"expires-seconds": require_dist$1.optional(whole, 600)
});
const service = section({ keys: require_dist$1.array(section({
	kid: require_dist$1.optional(text),
	"public-key": text
}), "must be a list") });
const server = section({
	audience: require_dist$1.optional(text, "api://default"),
	scopes: require_dist$1.optional(list, ["okta-m2m-access"]),
	"token-lifetime-seconds": require_dist$1.optional(whole, 3600)
});
const oktaSchema = section({
	domain: require_dist$1.optional(text, "acme.okta.com"),
	pipeline: require_dist$1.optional(require_dist$1.picklist(["v1", "idx"], "must be v1 or idx"), "v1"),
	users: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), user$1, "must be a mapping of user names"), {}),
	apps: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), app, "must be a mapping of app ids"), {}),
	device: require_dist$1.optional(device),
	services: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), service, "must be a mapping of client ids"), {}),
	"authorization-servers": require_dist$1.optional(require_dist$1.record(require_dist$1.string(), require_dist$1.nullish(server, {}), "must be a mapping of ids"), { default: {} })
});
function secretsOfOkta(okta) {
	return Object.values(okta?.users ?? {}).flatMap(({ password, factors }) => [password, ...factors.flatMap((each) => each.type === "token:software:totp" ? [each.seed] : [])]);
}
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
// src/iam/world/roles-anywhere-schema.ts
const { min, max } = require_start_main.DURATION_LIMITS.role;
const SECONDS = `must be a whole number of seconds from ${min} to ${max}`;
const MAX_POLICIES = 10;
const shared = {
	id: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "must be a UUID, in lower case"))),
	region: require_dist$1.pipe(text, require_dist$1.regex(require_start_main.REGION, "is not the name of a Region")),
	enabled: require_dist$1.optional(require_dist$1.boolean("must be true or false"), true)
};
function isCertificate(pem) {
	try {
		return new node_crypto.X509Certificate(pem).ca;
	} catch {
		return false;
	}
}
const authorities = require_dist$1.pipe(text, require_dist$1.transform((pem) => require_pem.pemBlocks(pem).map((block) => block.text)), require_dist$1.check((blocks) => blocks.length > 0 && blocks.every(isCertificate), "must be PEM certificates of authorities (CA: true)"));
const trustAnchor = section({
	...shared,
	certificate: authorities
});
const profile = section({
	...shared,
	roles: require_dist$1.array(text, "must be a list of role names or ARNs"),
	"duration-seconds": require_dist$1.optional(require_dist$1.pipe(require_dist$1.number(SECONDS), require_dist$1.integer(SECONDS), require_dist$1.minValue(min, SECONDS), require_dist$1.maxValue(max, SECONDS)), 3600),
	"accept-role-session-name": require_dist$1.optional(require_dist$1.boolean("must be true or false"), false),
	"session-policy": require_dist$1.optional(policy("identity")),
	"managed-policies": require_dist$1.optional(require_dist$1.pipe(require_dist$1.array(text, "must be a list of ARNs"), require_dist$1.maxLength(MAX_POLICIES, `must be at most ${MAX_POLICIES}`)), [])
});
const rolesAnywhereSections = {
	"trust-anchors": require_dist$1.optional(require_dist$1.record(require_dist$1.string(), trustAnchor, "must be a mapping of names"), {}),
	"roles-anywhere-profiles": require_dist$1.optional(require_dist$1.record(require_dist$1.string(), profile, "must be a mapping of names"), {})
};
function buildRolesAnywhere(file, place) {
	return {
		trustAnchors: Object.entries(file["trust-anchors"]).map(([name, anchor]) => ({
			...resource(name, anchor, "trust-anchor", place),
			authorities: anchor.certificate
		})),
		anywhereProfiles: Object.entries(file["roles-anywhere-profiles"]).map(([name, each]) => ({
			...resource(name, each, "profile", place),
			roleArns: each.roles.map((role) => roleArn(role, file, place)),
			durationSeconds: each["duration-seconds"],
			acceptsRoleSessionName: each["accept-role-session-name"],
			sessionPolicy: each["session-policy"],
			managedPolicyArns: each["managed-policies"]
		}))
	};
}
function resource(name, { id, region, enabled }, kind, { partition, account }) {
	const before = `arn:${partition}:rolesanywhere:${region}:${account}:${kind}/`;
	return {
		name,
		arn: before + (id ?? require_claims.derivedUuid(before + name)),
		account,
		region,
		enabled
	};
}
function roleArn(role, { roles }, { partition, account }) {
	const path = Object.hasOwn(roles, role) ? roles[role]?.path ?? "/" : "/";
	return role.startsWith("arn:") ? role : `arn:${partition}:iam::${account}:role${path}${role}`;
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
		machine: file.machine,
		saysWhyDenied: file["says-why-denied"],
		onelogin: file.onelogin,
		okta: file.okta,
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
			signer: samlSigner(provider)
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
		...buildRolesAnywhere(file, place),
		disabledRegions: file["disabled-regions"],
		issuesWebIdentityTokens: file["issues-web-identity-tokens"]
	};
}
function samlSigner({ certificate, ...provider }) {
	if (certificate !== void 0) return {
		kind: "certificate",
		pem: certificate
	};
	return { kind: provider["signed-by"] ?? "anyone" };
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
function isPublicKey(pem) {
	try {
		return !pem.includes("PRIVATE KEY") && (0, node_crypto.createPublicKey)(pem).type === "public";
	} catch {
		return false;
	}
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
const samlProvider = require_dist$1.pipe(section({
	"entity-id": text,
	certificate: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.check(isPublicKey, "is neither a certificate nor a public key (PEM)"))),
	"signed-by": require_dist$1.optional(require_dist$1.literal("emulator", "must be emulator, or absent"))
}), require_dist$1.check((value) => value.certificate === void 0 || value["signed-by"] === void 0, "needs certificate or signed-by, not both"));
const account = section({
	partition: require_dist$1.optional(require_dist$1.pipe(text, require_dist$1.check(require_load_credential_process.isPartition, "is not an AWS partition such as aws, aws-cn or aws-us-gov")), "aws"),
	"oidc-providers": require_dist$1.optional(require_dist$1.array(section({
		url,
		audiences: names
	}), "must be a list"), []),
	"saml-providers": require_dist$1.optional(require_dist$1.record(require_dist$1.string(), samlProvider, "must be a mapping"), {}),
	users: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), require_dist$1.nullish(user, {}), "must be a mapping of user names"), {}),
	roles: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), role, "must be a mapping of role names"), {}),
	policies: require_dist$1.optional(require_dist$1.record(require_dist$1.string(), policy("identity"), "must be a mapping of policy names"), {}),
	...organizationPolicies,
	...rolesAnywhereSections,
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
	machine: require_dist$1.optional(machineSchema),
	"says-why-denied": require_dist$1.optional(require_dist$1.boolean("must be true or false"), false),
	onelogin: require_dist$1.optional(oneLoginSchema),
	okta: require_dist$1.optional(oktaSchema),
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
Object.defineProperty(exports, "DEFAULT_USER_SECONDS", {
	enumerable: true,
	get: function() {
		return DEFAULT_USER_SECONDS;
	}
});
Object.defineProperty(exports, "Parameters", {
	enumerable: true,
	get: function() {
		return Parameters;
	}
});
Object.defineProperty(exports, "SamlIssuer", {
	enumerable: true,
	get: function() {
		return SamlIssuer;
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
Object.defineProperty(exports, "assumeRoleWithSaml", {
	enumerable: true,
	get: function() {
		return assumeRoleWithSaml;
	}
});
Object.defineProperty(exports, "assumeRoleWithWebIdentity", {
	enumerable: true,
	get: function() {
		return assumeRoleWithWebIdentity;
	}
});
Object.defineProperty(exports, "assumeRoot", {
	enumerable: true,
	get: function() {
		return assumeRoot;
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
Object.defineProperty(exports, "compactVerify", {
	enumerable: true,
	get: function() {
		return compactVerify;
	}
});
Object.defineProperty(exports, "createSession", {
	enumerable: true,
	get: function() {
		return createSession;
	}
});
Object.defineProperty(exports, "credentialFields", {
	enumerable: true,
	get: function() {
		return credentialFields;
	}
});
Object.defineProperty(exports, "decodeJwt", {
	enumerable: true,
	get: function() {
		return decodeJwt;
	}
});
Object.defineProperty(exports, "exportJWK", {
	enumerable: true,
	get: function() {
		return exportJWK;
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
Object.defineProperty(exports, "getSessionToken", {
	enumerable: true,
	get: function() {
		return getSessionToken;
	}
});
Object.defineProperty(exports, "issueRoleSession", {
	enumerable: true,
	get: function() {
		return issueRoleSession;
	}
});
Object.defineProperty(exports, "keyAlgorithm", {
	enumerable: true,
	get: function() {
		return keyAlgorithm;
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
Object.defineProperty(exports, "prepareVerify", {
	enumerable: true,
	get: function() {
		return prepareVerify;
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
Object.defineProperty(exports, "requirePermission", {
	enumerable: true,
	get: function() {
		return requirePermission;
	}
});
Object.defineProperty(exports, "resolvePolicies", {
	enumerable: true,
	get: function() {
		return resolvePolicies;
	}
});
Object.defineProperty(exports, "runSigned", {
	enumerable: true,
	get: function() {
		return runSigned;
	}
});
Object.defineProperty(exports, "secretsOfMachine", {
	enumerable: true,
	get: function() {
		return secretsOfMachine;
	}
});
Object.defineProperty(exports, "secretsOfOkta", {
	enumerable: true,
	get: function() {
		return secretsOfOkta;
	}
});
Object.defineProperty(exports, "secretsOfOneLogin", {
	enumerable: true,
	get: function() {
		return secretsOfOneLogin;
	}
});
Object.defineProperty(exports, "trustAnchorOf", {
	enumerable: true,
	get: function() {
		return trustAnchorOf;
	}
});
Object.defineProperty(exports, "validationError", {
	enumerable: true,
	get: function() {
		return validationError;
	}
});
Object.defineProperty(exports, "verifyCompact", {
	enumerable: true,
	get: function() {
		return verifyCompact;
	}
});
