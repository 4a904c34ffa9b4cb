"use strict";
const require_start_main = require("./start-main.js");
const require_call_okta = require("./call-okta-D_Bhlj6U.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_list = require("./list-D4x-aUqT.js");
const require_refusals = require("./refusals-DldbbAap.js");
const require_totp_codes = require("./totp-codes-C4EkTntt.js");
const require_wait = require("./wait-7dH0QeNP.js");
// src/source/okta/factors.ts
const WAYS = new Map([
	["token:software:totp", "code"],
	["token:hotp", "code"],
	["token:hardware", "code"],
	["token", "code"],
	["push", "push"],
	["sms", "message"],
	["call", "message"],
	["email", "message"]
]);
function factorsIn(json) {
	return require_call_okta.itemsAt(json, "_embedded", "factors").flatMap((factor) => {
		const [id, type = ""] = [require_call_okta.textAt(factor, "id"), require_call_okta.textAt(factor, "factorType")];
		const profile = require_call_okta.memberAt(factor, "profile");
		const name = [
			"name",
			"phoneNumber",
			"email",
			"credentialId"
		].map((key) => require_call_okta.textAt(profile, key)).find(Boolean);
		const way = WAYS.get(type) ?? "unsupported";
		return id !== void 0 && /^[\w-]{1,100}$/.test(id) ? [{
			id,
			type,
			provider: require_call_okta.textAt(factor, "provider") ?? "",
			name,
			way
		}] : [];
	});
}
function chooseFactor(factors, { mfa, device }) {
	const named = device === void 0 ? factors : factors.filter((factor) => isCalled(factor, device));
	const fitting = named.filter(({ way, type }) => fits(way, type, mfa));
	const [only, ...others] = fitting;
	if (only !== void 0 && others.length === 0) return only;
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `Okta requires MFA, and ${problemOf({
			named,
			fitting,
			factors
		}, {
			mfa,
			device
		})}`,
		hint: hintOn(fitting.length > 1 ? fitting : named, {
			mfa,
			device
		})
	});
}
function fits(way, type, mfa) {
	switch (mfa?.kind) {
		case "secret": return type === "token:software:totp";
		case "code": return way === "code" || way === "message";
		case void 0: return way === "push" || way === "message";
	}
}
function isCalled({ id, type, provider, name }, device) {
	const short = type.split(":").at(-1) ?? type;
	const wanted = device.toLowerCase();
	return [
		id,
		type,
		short,
		provider,
		name
	].some((called) => called?.toLowerCase() === wanted);
}
function problemOf({ named, fitting, factors }, { mfa, device }) {
	if (factors.length === 0) return "names no factor of the user.";
	if (named.length === 0) return `no factor of the user is called ${require_start_main.quote(device ?? "")}: there is ${listOf(factors)}.`;
	if (fitting.length > 1) return `several factors of the user fit: ${listOf(fitting)}.`;
	return mfa === void 0 ? `nothing in the inputs answers it: the user has ${listOf(named)}.` : `${{
		secret: "saml-mfa-secret",
		code: "saml-mfa-code"
	}[mfa.kind]} fits no factor of the user: there is ${listOf(named)}.`;
}
function hintOn(factors, { mfa, device }) {
	if (factors.length > 1 && device === void 0) return "Say which one with saml-mfa-device: its id, type, provider or name.";
	return mfa === void 0 && factors.some(({ way }) => way === "code") ? "Give the seed of the authenticator (saml-mfa-secret), or its code of this moment (saml-mfa-code)." : "What can be used here: an authenticator (saml-mfa-secret or saml-mfa-code), a push notification, or a code of a text message (saml-mfa-code). Enroll one of these at Okta; for CI, an Okta service needs no MFA (okta-private-key).";
}
const MAX_ENUMERATED = 20;
function listOf(factors) {
	const names = factors.map(calledInFull);
	return names.length > MAX_ENUMERATED ? require_list.listed(names) : require_list.enumerated(names);
}
const MAX_WORD_LENGTH = 60;
function calledInFull({ id, type, provider, name }) {
	const [kind, by] = [type, provider].map((word) => require_start_main.oneLine(require_start_main.headOf(word, MAX_WORD_LENGTH)));
	return `${kind ?? ""}${name === void 0 ? "" : ` ${require_start_main.quote(name)}`} (${by ?? ""}, ${id})`;
}
// src/source/okta/verify-factor.ts
const PUSH_INTERVAL_MS = 2e3;
async function verifyFactor(challenge, world) {
	const { factor, mfa } = challenge;
	if (factor.way === "push") return withPush(challenge, world);
	if (mfa === void 0) return sendMessage(challenge, world);
	if (mfa.kind === "code") return checked(await sendCode(mfa.code.reveal(), challenge, world), challenge, world);
	const nextCode = require_totp_codes.totpCodes(mfa.seed, world);
	const first = await sendCode(await nextCode(), challenge, world);
	return checked(require_call_okta.errorCodeOf(first) === "E0000068" && /only be used once/i.test(first.text) ? await sendCode(await nextCode(), challenge, world) : first, challenge, world);
}
function pathOf({ factor }) {
	return `/api/v1/authn/factors/${factor.id}/verify`;
}
async function sendCode(code, challenge, world) {
	const { stateToken } = challenge;
	const value = {
		stateToken,
		passCode: world.conceal(code).reveal()
	};
	return require_call_okta.callOkta({
		doing: "checking the MFA code at Okta",
		path: pathOf(challenge),
		body: {
			kind: "json",
			value
		},
		isCounted: true,
		sent: [stateToken, code]
	}, world);
}
function checked(answer, { factor, mfa, stateToken }, { org }) {
	if (answer.status === 200 && require_call_okta.textAt(answer.json, "status") === "SUCCESS") return answer;
	if (answer.status === 200) throw require_refusals.stuckIn(require_call_okta.textAt(answer.json, "status"), org);
	const input = mfa?.kind === "secret" ? "saml-mfa-secret" : "saml-mfa-code";
	const hint = mfa?.kind === "secret" ? "Is it the seed of this factor, and the clock of this machine right? The code is not sent again, so that the account is not locked." : "A code is good once and for a short time. It is not sent again, so that the account is not locked.";
	const said = require_call_okta.saidBy(answer, [stateToken]);
	throw require_refusals.oktaError(org, `does not accept the code of ${input} for ${calledInFull(factor)}: ${require_call_okta.errorCodeOf(answer) ?? `status ${answer.status}`}${said}`, hint);
}
async function sendMessage(challenge, world) {
	const answer = await ask("letting Okta send a code", challenge, world);
	const { factor } = challenge;
	if (answer.status !== 200) throw refusedChallenge(answer, challenge, world);
	throw require_refusals.oktaError(world.org, `has sent a code: ${calledInFull(factor)}.`, "Run this again with that code in saml-mfa-code before it expires, in about five minutes.");
}
async function ask(doing, challenge, world) {
	const { stateToken } = challenge;
	const body = {
		kind: "json",
		value: { stateToken }
	};
	return require_call_okta.callOkta({
		doing,
		path: pathOf(challenge),
		body,
		sent: [stateToken]
	}, world);
}
async function withPush(challenge, world) {
	const device = calledInFull(challenge.factor);
	const doing = "waiting for the push notification of Okta";
	let number;
	for (let polls = 0;; polls++) {
		const answer = await ask(doing, challenge, world);
		const status = require_call_okta.textAt(answer.json, "status");
		if (answer.status !== 200) throw refusedChallenge(answer, challenge, world);
		if (status === "SUCCESS") return answer;
		if (status !== "MFA_CHALLENGE") throw require_refusals.stuckIn(status, world.org);
		requireWaiting(require_call_okta.textAt(answer.json, "factorResult"), device, world);
		if (polls === 0) world.log.warning(`Okta has sent a push notification to ${device}: it waits there to be accepted.`);
		const shown = numberIn(answer.json);
		if (shown !== void 0 && shown !== number) {
			world.log.warning(`Okta asks on the phone for a number: it is ${shown}.`);
			number = shown;
		}
		await require_wait.waitForPerson(PUSH_INTERVAL_MS, `nobody has accepted the push notification on ${device}`, world);
	}
}
function numberIn(json) {
	const answer = require_call_okta.memberAt(json, "_embedded", "factor", "_embedded", "challenge", "correctAnswer");
	const text = typeof answer === "number" ? String(answer) : answer;
	return typeof text === "string" && /^\d{1,6}$/.test(text) ? text : void 0;
}
const ENDS = new Map([["REJECTED", ["was rejected", "Whoever has the phone said no, or chose another number. If they did not expect it, somebody else may know the password."]], ["TIMEOUT", ["was not answered in time", "Run this again with the phone at hand."]]]);
function requireWaiting(result, device, { org }) {
	if (result === "WAITING") return;
	const [what, hint] = ENDS.get(result) ?? ["has failed", "Is the phone still enrolled? For unattended use give the seed of an authenticator in saml-mfa-secret."];
	throw require_refusals.oktaError(org, `says that the push notification on ${device} ${what}.`, hint);
}
function refusedChallenge(answer, { factor, stateToken }, { org }) {
	const code = require_call_okta.errorCodeOf(answer) ?? `status ${answer.status}`;
	const hint = code === "E0000011" ? "The login took longer than Okta waits, about five minutes. Run this again." : "Look at the System Log of Okta for the reason.";
	return require_refusals.oktaError(org, `refused MFA with ${calledInFull(factor)}: ${code}${require_call_okta.saidBy(answer, [stateToken])}`, hint);
}
// src/source/okta/authn.ts
async function sessionTokenOf(person, world) {
	const pipeline = await pipelineOf(world);
	const answer = await sendPassword(person, world);
	if (answer.status !== 200) throw require_refusals.passwordRefused(answer, {
		org: world.org,
		pipeline,
		sent: [person.password.reveal()]
	});
	const last = require_call_okta.textAt(answer.json, "status") === "MFA_REQUIRED" ? await withMfa(answer, person, world) : answer;
	const token = require_call_okta.textAt(last.json, "sessionToken");
	if (require_call_okta.textAt(last.json, "status") !== "SUCCESS" || token === void 0) throw require_refusals.stuckIn(require_call_okta.textAt(last.json, "status"), world.org);
	return world.conceal(token).reveal();
}
async function pipelineOf(world) {
	const { status, json } = await require_call_okta.callOkta({
		doing: "looking for the Okta organization",
		path: "/.well-known/okta-organization"
	}, world);
	if (status !== 200 || require_call_okta.textAt(json, "id") === void 0) throw require_refusals.oktaError(world.org, `is no Okta organization: /.well-known/okta-organization answers with status ${status}. No password was sent.`, "Is okta-domain spelled correctly? It is the host name in the address of your Okta pages, acme.okta.com.");
	return require_call_okta.textAt(json, "pipeline");
}
async function sendPassword({ username, password }, world) {
	const value = {
		username,
		password: password.reveal(),
		options: {
			warnBeforePasswordExpired: false,
			multiOptionalFactorEnroll: false
		}
	};
	return require_call_okta.callOkta({
		doing: `checking the password of ${require_start_main.quote(username)} at Okta`,
		path: "/api/v1/authn",
		body: {
			kind: "json",
			value
		},
		isCounted: true,
		sent: [password.reveal()]
	}, world);
}
async function withMfa(answer, { mfa, device }, world) {
	const stateToken = require_call_okta.textAt(answer.json, "stateToken");
	if (stateToken === void 0) throw require_refusals.stuckIn(void 0, world.org);
	world.conceal(stateToken);
	return verifyFactor({
		factor: chooseFactor(factorsIn(answer.json), {
			mfa,
			device
		}),
		stateToken,
		mfa
	}, world);
}
exports.sessionTokenOf = sessionTokenOf;
