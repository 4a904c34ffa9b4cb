"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_account = require("./account-gg_DpVMH.js");
const require_list = require("./list-D4x-aUqT.js");
const require_start_main = require("./start-main.js");
const require_totp_codes = require("./totp-codes-C4EkTntt.js");
// src/source/onelogin/answers.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
	return isFields(value) ? value : {};
}
function firstOf(value) {
	return (Array.isArray(value) ? value : [value])[0];
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function idOf(value) {
	return typeof value === "number" ? String(value) : textOf(value);
}
function jsonOf(body) {
	try {
		return JSON.parse(body);
	} catch {
		return;
	}
}
function messageIn(answer) {
	const { status, message, error_description: description, error } = fieldsOf(answer);
	const inStatus = fieldsOf(status);
	return [
		message,
		inStatus["message"],
		fieldsOf(inStatus["message"])["description"],
		description,
		error,
		inStatus["type"]
	].map(textOf).find((text) => text !== void 0) ?? "";
}
function readToken(status, body) {
	const answer = jsonOf(body);
	const whole = fieldsOf(answer);
	const token = textOf(whole["access_token"]) ?? textOf(fieldsOf(firstOf(whole["data"]))["access_token"]);
	if (status === 200 && token !== void 0) return {
		kind: "token",
		token
	};
	const isRefusal = status !== 200 || fieldsOf(whole["status"])["error"] === true;
	return isFields(answer) && isRefusal ? {
		kind: "refused",
		said: messageIn(answer)
	} : {
		kind: "unknown",
		isJson: answer !== void 0
	};
}
function readAssertionAnswer(status, body) {
	const answer = jsonOf(body);
	if (!isFields(answer)) return {
		kind: "unknown",
		status,
		isJson: answer !== void 0
	};
	const said = messageIn(answer);
	const { data, status: wrapped } = answer;
	if (status !== 200 || fieldsOf(wrapped)["error"] === true) {
		const { code } = fieldsOf(wrapped);
		return {
			kind: "refused",
			status: status === 200 && typeof code === "number" ? code : status,
			said
		};
	}
	const response = textOf(data);
	if (response !== void 0) return {
		kind: "assertion",
		response
	};
	const mfa = fieldsOf(firstOf(data) ?? answer);
	const stateToken = textOf(mfa["state_token"]);
	if (stateToken !== void 0) return {
		kind: "mfa",
		stateToken,
		devices: devicesIn(mfa["devices"])
	};
	return /pending/i.test(said) || fieldsOf(wrapped)["type"] === "pending" ? { kind: "pending" } : {
		kind: "unknown",
		status,
		isJson: true
	};
}
function devicesIn(value) {
	return (Array.isArray(value) ? value : []).flatMap((item) => {
		const device = fieldsOf(item);
		const id = idOf(device["device_id"] ?? device["id"]);
		const type = textOf(device["device_type"] ?? device["type_display_name"]);
		const name = textOf(device["user_display_name"] ?? device["display_name"]);
		return id === void 0 || type === void 0 || device["active"] === false ? [] : [{
			id,
			type,
			...name === void 0 ? {} : { name }
		}];
	});
}
function quoted(said, secrets) {
	const hidden = secrets.reduce((text, secret) => require_load_post.hideValue(text, secret, "***"), said);
	const words = require_load_main.wordsOfAnswer(JSON.stringify({ message: hidden }), "");
	return words === void 0 ? "" : `: '${words}'`;
}
// src/source/onelogin/call.ts
const UNSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
async function callOneLogin(call, account, world) {
	const { maxAttempts, deadline, random, report } = world.retry;
	const settings = {
		maxAttempts,
		deadline,
		random,
		report
	};
	return require_load_main.withRetry(call.doing, () => once(call, account, world), settings).catch((error) => {
		throw error instanceof require_load_main.CallFailure ? outage(error, call, account) : error;
	});
}
async function once(call, account, world) {
	const { http, retry } = world;
	const body = JSON.stringify(call.body);
	const answer = await http.exchange(new URL(`${require_account.apiOf(account)}${call.path}`), {
		method: "POST",
		headers: {
			accept: "application/json",
			authorization: call.authorization,
			"content-type": "application/json",
			"content-length": String(Buffer.byteLength(body))
		},
		body,
		signal: retry.deadline.signal
	}).catch((error) => {
		throw call.isCounted === true && error instanceof require_load_main.CallFailure && !UNSENT.test(error.code) ? error.as("rejected") : error;
	});
	const reply = {
		status: answer.status,
		body: Buffer.from(answer.bytes).toString("utf8")
	};
	if (reply.status === 407 || require_load_main.kindOfStatus(reply.status) !== "rejected") throw failureOf(reply, call, {
		wait: waitOf(answer.headers),
		remaining: retry.deadline.remainingMilliseconds()
	});
	return reply;
}
function failureOf({ status, body }, call, { wait, remaining }) {
	const isFinal = call.isCounted === true || (wait ?? 0) >= remaining;
	const asked = status === 429 && wait !== void 0 ? `; it asks to wait for ${Math.ceil(wait / 1e3)} seconds` : "";
	return new require_load_main.CallFailure({
		kind: isFinal ? "rejected" : require_load_main.kindOfStatus(status),
		code: `HTTP ${status}`,
		message: `the answer has status ${status}${quoted(messageIn(jsonOf(body)), call.secrets)}${asked}`,
		status,
		retryAfterMilliseconds: status === 429 ? wait : void 0
	});
}
function waitOf(headers) {
	const seconds = headers["retry-after"] ?? headers["x-ratelimit-reset"];
	return typeof seconds === "string" && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1e3 : void 0;
}
function outage(failure, call, account) {
	const again = call.isCounted === true && !UNSENT.test(failure.code) && failure.status !== 407;
	return new require_load_credential_process.RoleChainError({
		code: "network",
		message: `${require_account.nameOf(account)} gave no usable answer while ${call.doing}: ${failure.code}: ${failure.message}`,
		hint: `${hintOn(failure, account)}${again ? " The request was not sent again, since OneLogin may have counted it as a login." : ""}`,
		cause: failure
	});
}
function hintOn(failure, account) {
	const { kind, status } = failure;
	const input = require_account.hostInput(account);
	if (kind === "tls") return require_load_main.TLS_HINT;
	if (status === 407) return require_load_main.PROXY_LOGIN_HINT;
	if (require_load_main.isTooLarge(failure)) return require_load_main.tooLargeHint("OneLogin", input);
	if (status === 429) return "The OneLogin account has used up its API calls for now, in this job or elsewhere: run the step again later, and less often at once.";
	if (status !== void 0) return "OneLogin, or a proxy in between, is in trouble; www.onelogin.com/status tells. Run the step again later.";
	return kind === "unresolved" ? `Is ${input} right? It decides which host is called.` : `Can this machine reach the host of ${input}, through a proxy if there is one (http-proxy)?`;
}
// src/source/onelogin/choose-device.ts
function kindOfDevice({ type }) {
	if (/\b(?:sms|voice|e-?mail)\b/i.test(type)) return "sent";
	if (/protect/i.test(type)) return "push";
	return /authenticator|\botp\b/i.test(type) ? "totp" : "typed";
}
const FITTING = {
	secret: [
		["totp"],
		["push"],
		["typed"]
	],
	code: [[
		"totp",
		"sent",
		"typed"
	], ["push"]],
	nothing: [
		["push"],
		["sent"],
		["totp", "typed"]
	]
};
function chooseDevice(devices, account) {
	if (devices.length === 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `OneLogin requires MFA of saml-username ${require_start_main.quote(account.username)}, who has no MFA device.`,
		hint: "Log in to OneLogin in a browser to register one: for a job, an authenticator app whose seed goes into saml-mfa-secret."
	});
	return account.device === void 0 ? fitting(devices, account) : named(devices, account.device);
}
function named(devices, wanted) {
	const key = wanted.toLowerCase();
	const byId = devices.filter(({ id }) => id.toLowerCase() === key);
	const found = byId.length > 0 ? byId : devices.filter(({ type, name }) => [type, name].some((text) => text?.toLowerCase() === key));
	const [only, ...others] = found;
	if (only !== void 0 && others.length === 0) return only;
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: only === void 0 ? `saml-mfa-device: the user has no MFA device ${require_start_main.quote(wanted)} at OneLogin, but ${shown(devices)}.` : `saml-mfa-device: the user has several MFA devices ${require_start_main.quote(wanted)} at OneLogin: ${shown(found)}.`,
		hint: "Name it by its id, its type or its name."
	});
}
function fitting(devices, { mfa }) {
	const [only, ...rest] = devices;
	if (only !== void 0 && rest.length === 0) return only;
	const candidates = FITTING[mfa?.kind ?? "nothing"].map((kinds) => devices.filter((device) => kinds.includes(kindOfDevice(device)))).find((group) => group.length > 0);
	const [first, ...others] = candidates ?? devices;
	if (first !== void 0 && others.length === 0) return first;
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The user has several MFA devices at OneLogin that ${mfa === void 0 ? "may be meant" : `saml-mfa-${mfa.kind} may be of`}: ${shown(candidates ?? devices)}.`,
		hint: "Choose one with saml-mfa-device, by its id or type."
	});
}
function shown(devices) {
	return require_list.listed(devices.map(({ id, type, name }) => `${word(type)}${name === void 0 ? "" : ` ${require_start_main.quote(name)}`} (${word(id)})`));
}
const MAX_WORD_LENGTH = 60;
function word(text) {
	return require_start_main.oneLine(require_start_main.headOf(text, MAX_WORD_LENGTH));
}
// src/source/onelogin/refusals.ts
const NOT_AGAIN = "It was tried once, so as not to lock the account.";
const REFUSALS = [
	{
		words: /lock/i,
		message: ({ username }) => `OneLogin has locked the account of saml-username ${require_start_main.quote(username)}`,
		hint: "An administrator of OneLogin unlocks it, or time does, as its policy says. Correct saml-password before you try again."
	},
	{
		words: /password.*(?:expired|change|reset)|(?:expired|change|reset).*password/i,
		message: ({ username }) => `OneLogin wants a new password of saml-username ${require_start_main.quote(username)}`,
		hint: "Log in to OneLogin in a browser to set one, and put it into saml-password."
	},
	{
		words: /suspend|inactive|disabled|deactivat|unactivated|not active|unlicensed/i,
		message: ({ username }) => `OneLogin lets saml-username ${require_start_main.quote(username)} not log in: the user is not active`,
		hint: "An administrator of OneLogin has suspended the user, or not activated it yet."
	},
	{
		words: /subdomain/i,
		message: ({ subdomain }) => `OneLogin does not know onelogin-subdomain ${require_start_main.quote(subdomain)}`,
		hint: "It is the first part of the address where you log in: acme of acme.onelogin.com. The API credential has to be of the same account."
	},
	{
		words: /multiple users/i,
		message: ({ username }) => `OneLogin has several users that saml-username ${require_start_main.quote(username)} fits`,
		hint: "Give the one that is unique: the user name instead of the email address, or the other way round."
	},
	{
		words: /ip.?address/i,
		message: ({ ipAddress = "" }) => `OneLogin does not accept onelogin-ip-address ${require_start_main.quote(ipAddress)}`,
		hint: "It is the public IP address of this machine, of which the policy of the user may waive MFA."
	},
	{
		words: /credential|password|username|user ?name|user not found|invalid user/i,
		message: ({ username }) => `OneLogin does not accept saml-password for saml-username ${require_start_main.quote(username)}`,
		hint: `Is one of them misspelled, or the secret that saml-password comes from out of date? ${NOT_AGAIN}`
	},
	{
		words: /\bapp(?:s|lication|_id)?\b|no access|not assigned/i,
		message: ({ appId, username }) => `OneLogin has no app ${appId} (onelogin-app-id) for saml-username ${require_start_main.quote(username)}`,
		hint: "It is the number in the address of the app's page in the administration of OneLogin, of an app with SAML that the user is assigned to."
	},
	{
		words: /scope|permission|not authorized|forbidden|authentication failure|insufficient/i,
		message: () => "The API credential of onelogin-client-id may not log users in",
		hint: "Its scope has to be Authentication Only, Manage Users or Manage All. OneLogin: Developers, API Credentials."
	}
];
function refusedLogin({ status, said, secrets }, account) {
	const known = REFUSALS.find(({ words }) => words.test(said));
	const heard = quoted(said, secrets);
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${known?.message(account) ?? `${require_account.nameOf(account)} refused the login`} (HTTP ${status}${heard}).`,
		hint: known?.hint ?? `Check onelogin-app-id, onelogin-subdomain and saml-username. ${NOT_AGAIN} The events in the administration of OneLogin may say more.`
	});
}
function refusedClient({ status, said, secrets }, account) {
	const heard = quoted(said, secrets);
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${require_account.nameOf(account)} does not accept onelogin-client-id with onelogin-client-secret (HTTP ${status}${heard}).`,
		hint: "They are an API credential of the OneLogin account (Developers, API Credentials), not the user. Is it of another account or region, or has it been revoked? saml-password was not sent."
	});
}
function notOneLogin(doing, { status, isJson }, account) {
	const what = isJson ? "JSON that says nothing known" : "something that is not JSON, such as a web page";
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${require_account.nameOf(account)} answered with ${what} (HTTP ${status}) while ${doing}.`,
		hint: `Is ${require_account.hostInput(account)} right, and the host that it names OneLogin's? A proxy in between may also answer for it; no-proxy calls it directly.`
	});
}
// src/source/onelogin/factor-answers.ts
function isRefusedFactor(answer) {
	return answer.kind === "refused" && /factor|\botp\b|\bcode\b|denied|reject/i.test(answer.said);
}
function provenBy(answer, neededPerson, { account }) {
	const doing = "verifying the second factor";
	switch (answer.kind) {
		case "assertion": return {
			...answer,
			neededPerson
		};
		case "refused":
			if (/state.?token/i.test(answer.said)) return { kind: "expired" };
			throw refusedLogin({
				...answer,
				secrets: secretsOf(account)
			}, account);
		case "unknown": throw notOneLogin(doing, answer, account);
		case "pending":
		case "mfa": throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: `OneLogin answered a code with another question while ${doing}.`,
			hint: "Choose another MFA device with saml-mfa-device."
		});
	}
}
function secretsOf({ clientSecret, password, mfa }) {
	const factor = mfa?.kind === "code" ? mfa.code : mfa?.seed;
	return [
		clientSecret,
		password,
		...factor === void 0 ? [] : [factor]
	].map((secret) => secret.reveal());
}
// src/source/onelogin/push.ts
const POLL_MILLISECONDS = 2e3;
async function waitForPush(context) {
	const { account, device, verify, world } = context;
	world.log.notice(`Waiting for ${require_start_main.quote(account.username)} to accept the notification of OneLogin on the MFA device ${shown([device])}.`);
	const answer = await whileUnanswered(await verify({ notifies: true }), context).catch((error) => {
		throw error instanceof require_load_credential_process.RoleChainError && error.code === "deadline" ? notAccepted(context, error) : error;
	});
	if (isRefusedFactor(answer)) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The notification of OneLogin on the MFA device ${shown([device])} was refused.`,
		hint: "Whoever has the device has to accept it. For a job, register an authenticator app and give its seed in saml-mfa-secret."
	});
	return provenBy(answer, true, context);
}
async function whileUnanswered(first, { verify, world }) {
	let answer = first;
	while (answer.kind === "pending") {
		await world.retry.deadline.guard(world.sleep(POLL_MILLISECONDS), () => "waiting for a notification to be accepted");
		answer = await verify({ notifies: false });
	}
	return answer;
}
function notAccepted({ device }, cause) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `Nobody accepted the notification of OneLogin on the MFA device ${shown([device])} before the step's time ran out.`,
		hint: "Accept it on the device while the step waits; action-timeout-s allows more time. For a job, register an authenticator app and give its seed in saml-mfa-secret.",
		cause
	});
}
// src/source/onelogin/second-factor.ts
async function proveFactor(context) {
	const { mfa } = context.account;
	switch (mfa?.kind) {
		case "secret": return proveBySeed(context, mfa.seed);
		case "code": return proveByCode(context, mfa.code);
		case void 0: return kindOfDevice(context.device) === "push" ? waitForPush(context) : askForCode(context);
	}
}
async function proveBySeed(context, seed) {
	const { device, verify, world } = context;
	if (kindOfDevice(device) === "sent") throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `saml-mfa-secret generates the codes of an authenticator, but the MFA device is ${shown([device])}, to which OneLogin sends them.`,
		hint: "Register an authenticator app for the user at OneLogin, put its seed into saml-mfa-secret, and choose it with saml-mfa-device if there are several."
	});
	const nextCode = require_totp_codes.totpCodes(seed, world);
	const first = await verify({
		code: world.conceal(await nextCode()),
		notifies: false
	});
	if (!isRefusedFactor(first)) return provenBy(first, false, context);
	world.log.info(`OneLogin did not accept the code of ${shown([device])}; waiting for the next one.`);
	const second = await verify({
		code: world.conceal(await nextCode()),
		notifies: false
	});
	if (!isRefusedFactor(second)) return provenBy(second, false, context);
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `OneLogin accepted neither of two codes that saml-mfa-secret generated for the MFA device ${shown([device])}.`,
		hint: "Is it the seed of that device? And is the clock of this machine right? No third code was tried, so as not to lock the account."
	});
}
async function proveByCode(context, code) {
	const { device, verify } = context;
	const answer = await verify({
		code,
		notifies: false
	});
	if (isRefusedFactor(answer) || answer.kind === "pending") throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `OneLogin does not accept saml-mfa-code for the MFA device ${shown([device])}.`,
		hint: "A code is good once, and not for long. Is it of that device? saml-mfa-device chooses another. For a job, saml-mfa-secret generates codes."
	});
	return provenBy(answer, true, context);
}
async function askForCode(context) {
	const { device, verify } = context;
	const message = `OneLogin requires MFA with the device ${shown([device])}, but neither saml-mfa-secret nor saml-mfa-code is given.`;
	if (kindOfDevice(device) !== "sent") throw new require_load_credential_process.RoleChainError({
		code: "source",
		message,
		hint: "Give the seed of the authenticator in saml-mfa-secret, from which codes are generated, or one code in saml-mfa-code."
	});
	const answer = await verify({ notifies: true });
	if (answer.kind !== "pending") return provenBy(answer, true, context);
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message,
		hint: "OneLogin has just sent one: run this again right away with it in saml-mfa-code. A job cannot read messages: it needs an authenticator app, with its seed in saml-mfa-secret."
	});
}
// src/source/onelogin/log-in.ts
async function logIn(account, world) {
	const login = {
		account,
		world,
		token: await getToken(account, world)
	};
	const first = await passFactors(login);
	if (first.kind === "assertion") return first;
	world.log.info("The login at OneLogin took too long for its second factor; starting it again.");
	const second = await passFactors(login);
	if (second.kind === "assertion") return second;
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: "The login at OneLogin took too long for its second factor, twice.",
		hint: "OneLogin allows a few minutes from the password to the second factor. Accept a notification sooner, or give the seed of an authenticator in saml-mfa-secret."
	});
}
const FITS_HEADER = /^[!-~]{1,8000}$/;
async function getToken(account, world) {
	const doing = "getting an access token of OneLogin";
	const { clientId, clientSecret } = account;
	const basic = Buffer.from(`${clientId}:${clientSecret.reveal()}`).toString("base64");
	world.conceal(basic);
	const secrets = [...secretsOf(account), basic];
	const { status, body } = await callOneLogin({
		doing,
		path: "/auth/oauth2/v2/token",
		authorization: `Basic ${basic}`,
		body: { grant_type: "client_credentials" },
		secrets
	}, account, world);
	const answer = readToken(status, body);
	switch (answer.kind) {
		case "token":
			if (!FITS_HEADER.test(answer.token)) throw notOneLogin(doing, {
				status,
				isJson: true
			}, account);
			return world.conceal(answer.token);
		case "refused": throw refusedClient({
			status,
			said: answer.said,
			secrets
		}, account);
		case "unknown": throw notOneLogin(doing, {
			status,
			isJson: answer.isJson
		}, account);
	}
}
async function passFactors(login) {
	const { account, world } = login;
	const { version, answer, status } = await sendPassword(login);
	switch (answer.kind) {
		case "assertion": return {
			...answer,
			neededPerson: false
		};
		case "mfa": {
			world.conceal(answer.stateToken);
			const device = chooseDevice(answer.devices, account);
			return proveFactor({
				account,
				device,
				verify: verifyWith(login, {
					version,
					deviceId: device.id,
					stateToken: answer.stateToken
				}),
				world
			});
		}
		case "refused": throw refusedLogin({
			...answer,
			secrets: secretsOf(account)
		}, account);
		case "pending":
		case "unknown": throw notOneLogin(PASSWORD, {
			status,
			isJson: answer.kind === "pending" || answer.isJson
		}, account);
	}
}
const PASSWORD = "logging in at OneLogin";
async function sendPassword(login) {
	const second = await sendPasswordTo(2, login);
	return isMissing(second) ? sendPasswordTo(1, login) : second;
}
function isMissing({ status, answer }) {
	const said = answer.kind === "refused" ? answer.said : "";
	return (status === 404 || status === 410) && !/\b(?:app|user|subdomain|credential)/i.test(said);
}
async function sendPasswordTo(version, { account, world, token }) {
	const { username, password, appId, subdomain, ipAddress } = account;
	const { status, body } = await send({
		doing: PASSWORD,
		path: `/api/${version}/saml_assertion`,
		body: {
			username_or_email: username,
			password: password.reveal(),
			app_id: appId,
			subdomain,
			...ipAddress === void 0 ? {} : { ip_address: ipAddress }
		},
		isCounted: true
	}, {
		account,
		world,
		token
	});
	return {
		version,
		status,
		answer: readAssertionAnswer(status, body)
	};
}
function verifyWith(login, { version, deviceId, stateToken }) {
	return async ({ code, notifies }) => {
		const { status, body } = await send({
			doing: "verifying the second factor at OneLogin",
			path: `/api/${version}/saml_assertion/verify_factor`,
			body: {
				app_id: login.account.appId,
				device_id: deviceId,
				state_token: stateToken,
				do_not_notify: !notifies,
				...code === void 0 ? {} : { otp_token: code.reveal() }
			},
			...code === void 0 ? {} : { isCounted: true },
			sent: [stateToken, ...code === void 0 ? [] : [code.reveal()]]
		}, login);
		return readAssertionAnswer(status, body);
	};
}
function send({ sent = [], ...call }, { account, world, token }) {
	const secrets = [
		...secretsOf(account),
		token.reveal(),
		...sent
	];
	return callOneLogin({
		...call,
		authorization: `bearer ${token.reveal()}`,
		secrets
	}, account, world);
}
exports.logIn = logIn;
