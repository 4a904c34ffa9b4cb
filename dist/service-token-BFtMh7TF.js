"use strict";
let node_crypto = require("node:crypto");
const require_sign = require("./sign-BvFGBg7z.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_call_okta = require("./call-okta-D_Bhlj6U.js");
const require_org = require("./org-DDFR8-7Q.js");
// src/source/okta/private-key.ts
const INPUT = "okta-private-key";
const MAX_PATH_LENGTH = 300;
const MIN_RSA_BITS = 2048;
const CURVES = new Map([
	["prime256v1", "ES256"],
	["secp384r1", "ES384"],
	["secp521r1", "ES512"]
]);
async function readSigningKey(given, { workspace, conceal }) {
	const text = isKeyText(given) ? given : await readKeyFile(given, workspace);
	if (isKeyText(text)) conceal(text);
	const jwk = text.trimStart().startsWith("{") ? parseJwk(text) : void 0;
	const key = jwk === void 0 ? keyOfPem(text) : keyOfJwk(jwk);
	const id = require_call_okta.textAt(jwk, "kid");
	return {
		key,
		algorithm: algorithmOf(key),
		...id === void 0 ? {} : { id }
	};
}
function isKeyText(given) {
	return given.includes("-----BEGIN") || given.trimStart().startsWith("{");
}
async function readKeyFile(path, workspace) {
	if (/[\r\n]/.test(path) || path.length > MAX_PATH_LENGTH) throw unusable("it is no path, and does not begin as a key does: -----BEGIN ... PRIVATE KEY-----");
	const text = await require_load_main.readNamedFile({
		input: INPUT,
		path,
		workspace
	});
	if (text === void 0) throw unusable("it is neither a key nor the path of a file that exists; a path is relative to the workspace");
	return text;
}
function keyOfPem(text) {
	if (/-----BEGIN (?:[A-Z]+ )?PUBLIC KEY-----|-----BEGIN CERTIFICATE-----/.test(text) && !text.includes("PRIVATE KEY")) throw unusable("it is a public key or a certificate; Okta has that one, and the private key is needed here");
	if (text.includes("ENCRYPTED")) throw unusable("it is encrypted with a passphrase; give it unencrypted, as a secret of the CI system");
	try {
		return (0, node_crypto.createPrivateKey)(text.includes("\n") ? text : text.replaceAll("\\n", "\n"));
	} catch {
		throw unusable("it is not a private key in PEM form; was it copied whole, with its first and last line?");
	}
}
function parseJwk(text) {
	try {
		const value = JSON.parse(text);
		const keys = require_call_okta.memberAt(value, "keys");
		const one = Array.isArray(keys) && keys.length === 1 ? keys[0] : value;
		return typeof one === "object" && one !== null ? { ...one } : {};
	} catch {
		throw unusable("it begins like JSON, and is none");
	}
}
function keyOfJwk(key) {
	if (require_call_okta.textAt(key, "d") === void 0) throw unusable("it is a JWK without a private part (d)");
	try {
		return (0, node_crypto.createPrivateKey)({
			key,
			format: "jwk"
		});
	} catch {
		throw unusable("it is a JWK of no kind that can be used: RSA, or EC with P-256, P-384 or P-521");
	}
}
function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
	if (type === "rsa") {
		const { modulusLength: bits = 0 } = details ?? {};
		if (bits < MIN_RSA_BITS) throw unusable(`it has ${bits} bits, and Okta takes RSA keys from ${MIN_RSA_BITS}`);
		return "RS256";
	}
	const algorithm = type === "ec" ? CURVES.get(details?.namedCurve) : void 0;
	if (algorithm === void 0) throw unusable(`it is of the kind ${type ?? "unknown"}${details?.namedCurve === void 0 ? "" : ` (${details.namedCurve})`}; Okta takes RSA, and EC with P-256, P-384 or P-521`);
	return algorithm;
}
function unusable(why) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${INPUT} cannot be used: ${why}.`,
		hint: `${INPUT} is the private key (PEM text, JWK, or the path of a file) whose public key the API service in Okta has.`
	});
}
// src/source/okta/service-token.ts
const ASSERTION_SECONDS = 300;
const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
async function serviceToken(service, world) {
	const key = await readSigningKey(service.privateKey.reveal(), {
		...service,
		...world
	});
	const sent = [];
	const body = async () => {
		const assertion = await clientAssertion(service, key, world);
		sent.push(assertion);
		return requestBody(service.scope, assertion);
	};
	const call = {
		doing: "asking Okta for an access token",
		path: tokenPath(service.server),
		body,
		sent
	};
	const answer = await require_call_okta.callOkta(call, world);
	const token = require_call_okta.textAt(answer.json, "access_token");
	if (answer.status !== 200 || token === void 0) throw refused(answer, service, world, sent);
	return readToken(world.conceal(token).reveal(), service, world);
}
function requestBody(scope, assertion) {
	return {
		kind: "form",
		fields: {
			grant_type: "client_credentials",
			scope,
			client_assertion_type: ASSERTION_TYPE,
			client_assertion: assertion
		}
	};
}
function tokenPath(server) {
	return `/oauth2/${server}/v1/token`;
}
async function clientAssertion({ clientId, keyId, server }, { key, algorithm, id }, { org, now, conceal }) {
	const issuedAt = Math.floor(now() / 1e3);
	const kid = keyId ?? id;
	return conceal(await new require_sign.SignJWT({
		iss: clientId,
		sub: clientId,
		aud: require_org.officialUrl(org, tokenPath(server)),
		iat: issuedAt,
		exp: issuedAt + ASSERTION_SECONDS,
		jti: (0, node_crypto.randomUUID)()
	}).setProtectedHeader({
		alg: algorithm,
		typ: "JWT",
		...kid === void 0 ? {} : { kid }
	}).sign(key)).reveal();
}
function readToken(token, { server }, { org, conceal }) {
	try {
		return require_load_main.readJwt(token, `Okta (${require_org.nameOf(org)})`, conceal);
	} catch (error) {
		throw error instanceof require_load_credential_process.RoleChainError ? new require_load_credential_process.RoleChainError({
			code: "source",
			message: error.message,
			hint: `Access tokens are JWTs only from a custom authorization server: is ${server} (okta-authorization-server) one, under Security, API?`,
			cause: error
		}) : error;
	}
}
function refused(answer, service, { org }, sent) {
	const code = require_call_okta.errorCodeOf(answer) ?? `status ${answer.status}`;
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `Okta (${require_org.nameOf(org)}) gave no access token: ${code}${require_call_okta.saidBy(answer, sent)}`,
		hint: hintOn(code, service, answer.status)
	});
}
function hintOn(code, { server, scope, clientId }, status) {
	switch (code) {
		case "invalid_client": return `Is okta-client-id (${clientId}) the API service whose public key belongs to okta-private-key, is it active, and is okta-private-key-id the kid that Okta shows for that key? A wrong clock of this machine has the same effect.`;
		case "invalid_scope": return `The authorization server ${server} has no scope ${scope}: add it there (Security, API), or give another in okta-scope.`;
		case "access_denied": return `No access policy of the authorization server ${server} has a rule that gives this client the scope ${scope} with the grant type Client Credentials.`;
		case "unauthorized_client": return `The app ${clientId} must be an API service whose client authentication is Public key / Private key.`;
		case "invalid_dpop_proof": return "The app requires DPoP, which AWS cannot take: turn off \"Require Demonstrating Proof of Possession\" in its general settings.";
		default: return status === 404 ? `There is no authorization server ${server} (okta-authorization-server) in this organization, or okta-domain is another one.` : "Look at the System Log of Okta for the reason.";
	}
}
exports.serviceToken = serviceToken;
