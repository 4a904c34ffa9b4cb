"use strict";
const require_start_main = require("./start-main.js");
const require_call_okta = require("./call-okta-D_Bhlj6U.js");
const require_refusals = require("./refusals-DldbbAap.js");
const require_wait = require("./wait-7dH0QeNP.js");
// src/source/okta/device-flow.ts
const SCOPE = "openid okta.apps.sso";
const TYPE = "urn:ietf:params:oauth:token-type:";
const DEFAULT_INTERVAL_SECONDS = 5;
const MIN_INTERVAL_SECONDS = 1;
const SLOWER_BY_SECONDS = 5;
const DEFAULT_EXPIRY_SECONDS = 600;
const MAX_URL_LENGTH = 500;
const MAX_USER_CODE_LENGTH = 30;
async function webTokenOf(device, world) {
	const tokens = await pollUntilAllowed(await authorize(device, world), device, world);
	const fields = {
		grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
		client_id: device.clientId,
		actor_token: tokens.access,
		actor_token_type: `${TYPE}access_token`,
		subject_token: tokens.id,
		subject_token_type: `${TYPE}id_token`,
		requested_token_type: "urn:okta:oauth:token-type:web_sso_token",
		audience: `urn:okta:apps:${device.appId}`
	};
	const sent = [tokens.access, tokens.id];
	const answer = await post("exchanging tokens at Okta", "/oauth2/v1/token", {
		fields,
		sent
	}, world);
	const token = require_call_okta.textAt(answer.json, "access_token");
	if (answer.status !== 200 || token === void 0) throw require_refusals.oktaError(world.org, `gave no token for the app ${device.appId}: ${problemIn(answer)}${require_call_okta.saidBy(answer, sent)}`, `Is okta-app the id of the AWS app, assigned to whoever logged in, and does the native app ${device.clientId} have the grant type Token Exchange, and that app as its "allowed web SSO client"?`);
	return world.conceal(token).reveal();
}
async function authorize({ clientId }, world) {
	const answer = await post("asking Okta for a login with a browser", "/oauth2/v1/device/authorize", { fields: {
		client_id: clientId,
		scope: SCOPE
	} }, world);
	const [code, userCode] = [require_call_okta.textAt(answer.json, "device_code"), require_call_okta.textAt(answer.json, "user_code")];
	const url = require_call_okta.textAt(answer.json, "verification_uri_complete") ?? require_call_okta.textAt(answer.json, "verification_uri");
	if (answer.status !== 200 || code === void 0 || !isUserCode(userCode) || !isAddress(url)) throw require_refusals.oktaError(world.org, `starts no login with a browser: ${problemIn(answer)}${require_call_okta.saidBy(answer, [])}`, `okta-client-id (${clientId}) must be a native OIDC app with the grant types Device Authorization and Token Exchange, and the scope okta.apps.sso; the organization must be on Identity Engine.`);
	world.conceal(code);
	world.log.warning(`To log in to Okta, open ${require_start_main.oneLine(url)} in a browser, and check that it shows the code ${require_start_main.oneLine(userCode)}.`);
	return {
		code,
		intervalSeconds: Math.max(MIN_INTERVAL_SECONDS, require_call_okta.numberAt(answer.json, "interval") ?? DEFAULT_INTERVAL_SECONDS),
		expiresAt: world.now() + (require_call_okta.numberAt(answer.json, "expires_in") ?? DEFAULT_EXPIRY_SECONDS) * 1e3
	};
}
function isAddress(url) {
	return url !== void 0 && url.length <= MAX_URL_LENGTH && url.startsWith("https://");
}
function isUserCode(code) {
	return code !== void 0 && code.length <= MAX_USER_CODE_LENGTH;
}
async function pollUntilAllowed(device, { clientId }, world) {
	const fields = {
		grant_type: "urn:ietf:params:oauth:grant-type:device_code",
		client_id: clientId,
		device_code: device.code
	};
	let seconds = device.intervalSeconds;
	for (;;) {
		await require_wait.waitForPerson(seconds * 1e3, "nobody has finished the login with a browser", world);
		const answer = await post("waiting for the login with a browser", "/oauth2/v1/token", {
			fields,
			sent: [device.code]
		}, world);
		if (answer.status === 200) return tokensIn(answer, world);
		const code = require_call_okta.errorCodeOf(answer);
		if (code === "slow_down") seconds += SLOWER_BY_SECONDS;
		else if (code !== "authorization_pending") throw refused(answer, device, world);
		if (world.now() >= device.expiresAt) throw expired(world);
	}
}
function tokensIn(answer, { org, conceal }) {
	const [access, id] = [require_call_okta.textAt(answer.json, "access_token"), require_call_okta.textAt(answer.json, "id_token")];
	if (access === void 0 || id === void 0) throw require_refusals.oktaError(org, "answered the login with a browser without tokens.", "Does a proxy in between answer in its place?");
	return {
		access: conceal(access).reveal(),
		id: conceal(id).reveal()
	};
}
function refused(answer, { code }, world) {
	const problem = problemIn(answer);
	if (problem === "expired_token") return expired(world);
	return problem === "access_denied" ? require_refusals.oktaError(world.org, "says that the login with a browser was refused.", "Whoever opened the page said no, or a sign-on policy did.") : require_refusals.oktaError(world.org, `ended the login with a browser: ${problem}${require_call_okta.saidBy(answer, [code])}`, "Run this again.");
}
function expired({ org }) {
	return require_refusals.oktaError(org, "waited in vain for the login with a browser: its code has expired.", "Run this again, and open the page at once.");
}
function problemIn(answer) {
	const code = require_call_okta.errorCodeOf(answer);
	return code !== void 0 && /^\w{1,60}$/.test(code) ? code : `status ${answer.status}`;
}
async function post(doing, path, { fields, sent = [] }, world) {
	return require_call_okta.callOkta({
		doing,
		path,
		body: {
			kind: "form",
			fields
		},
		sent
	}, world);
}
exports.webTokenOf = webTokenOf;
