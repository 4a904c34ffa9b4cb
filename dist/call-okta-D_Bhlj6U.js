"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_org = require("./org-DDFR8-7Q.js");
// src/source/okta/answers.ts
function memberAt(value, ...path) {
	let at = value;
	for (const name of path) at = typeof at === "object" && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : void 0;
	return at;
}
function textAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function numberAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : void 0;
}
function itemsAt(value, ...path) {
	const found = memberAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
function errorCodeOf({ json }) {
	return [textAt(json, "errorCode"), textAt(json, "error")].find((code) => code !== void 0 && /^\w{1,60}$/.test(code));
}
function saidBy({ json, text }, sent) {
	const causes = itemsAt(json, "errorCauses").map((cause) => textAt(cause, "errorSummary"));
	const words = [[textAt(json, "errorSummary"), ...causes].filter((each) => each !== void 0).join("; "), textAt(json, "error_description") ?? ""].find((each) => each !== "");
	const said = words === void 0 ? text : JSON.stringify({ message: words });
	const shown = require_load_main.wordsOfAnswer(sent.reduce((hidden, secret) => require_load_post.hideValue(hidden, secret, "***"), said), "");
	return shown === void 0 ? "" : `: '${shown}'`;
}
// src/source/okta/call-okta.ts
var call_okta_exports = require_rolldown_runtime.__exportAll({ oktaWorld: () => oktaWorld });
function oktaWorld(org, { runner, http, retry, now }) {
	const { conceal, log } = runner;
	return {
		org,
		http,
		retry,
		now,
		conceal,
		log,
		sleep
	};
}
function sleep(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
const UNSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
async function callOkta(call, world) {
	const { text, status } = await sendToOkta(call, world);
	return {
		status,
		text,
		json: parse(text)
	};
}
async function sendToOkta(call, world) {
	const { maxAttempts, deadline, random, report } = world.retry;
	const settings = {
		maxAttempts,
		deadline,
		random,
		report
	};
	return require_load_main.withRetry(call.doing, () => once(call, world), settings).catch((error) => {
		throw error instanceof require_load_main.CallFailure ? outage(error, call, world) : error;
	});
}
async function once(call, { org, http, retry, now }) {
	const { signal } = retry.deadline;
	const { body, headers } = encode(typeof call.body === "function" ? await call.body() : call.body);
	const request = {
		method: body === void 0 ? "GET" : "POST",
		headers: {
			...headers,
			...call.headers
		},
		signal,
		...body === void 0 ? {} : { body }
	};
	const answer = await http.exchange(require_org.urlOf(org, call.path), request).catch((error) => {
		throw call.isCounted === true && error instanceof require_load_main.CallFailure && !UNSENT.test(error.code) ? error.as("rejected") : error;
	});
	const { status, headers: received } = answer;
	const text = Buffer.from(answer.bytes).toString("utf8");
	if (!(status === 429 && call.isCounted === true) && (status === 407 || require_load_main.kindOfStatus(status) !== "rejected")) {
		const wait = waitOf(received["x-rate-limit-reset"], status, now());
		const failure = failureOf({
			status,
			text,
			json: parse(text)
		}, call, wait);
		throw call.isCounted === true ? failure.as("rejected") : failure;
	}
	return {
		status,
		text,
		location: received.location,
		cookies: received["set-cookie"] ?? []
	};
}
function encode(body) {
	const accept = { accept: "application/json" };
	if (body === void 0) return { headers: accept };
	const [type, text] = body.kind === "json" ? ["application/json", JSON.stringify(body.value)] : ["application/x-www-form-urlencoded", new URLSearchParams(body.fields).toString()];
	return {
		body: text,
		headers: {
			...accept,
			"content-type": type,
			"content-length": String(Buffer.byteLength(text))
		}
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function failureOf(answer, { sent = [] }, retryAfterMilliseconds) {
	const { status } = answer;
	return new require_load_main.CallFailure({
		kind: require_load_main.kindOfStatus(status),
		code: `HTTP ${status}`,
		message: `the answer has status ${status}${saidBy(answer, sent)}`,
		status,
		retryAfterMilliseconds
	});
}
function waitOf(reset, status, now) {
	return status === 429 && typeof reset === "string" && /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1e3 - now) : void 0;
}
function outage(failure, call, { org }) {
	const again = call.isCounted === true && !UNSENT.test(failure.code) && failure.status !== 407;
	return new require_load_credential_process.RoleChainError({
		code: "network",
		message: `Okta (${require_org.nameOf(org)}) gave no usable answer while ${call.doing}: ${failure.code}: ${failure.message}`,
		hint: `${hintOn(failure)}${again ? " The request was not sent again, since Okta may have counted it as a login." : ""}`,
		cause: failure
	});
}
function hintOn(failure) {
	const { kind, status } = failure;
	if (kind === "tls") return require_load_main.TLS_HINT;
	if (status === 407) return require_load_main.PROXY_LOGIN_HINT;
	if (require_load_main.isTooLarge(failure)) return require_load_main.tooLargeHint("Okta", "okta-domain");
	if (kind === "unresolved") return "Is okta-domain spelled correctly? It is the host name in the address of your Okta pages.";
	return status === void 0 ? "Can this machine reach okta-domain, through a proxy if there is one (http-proxy)?" : "Okta, or a proxy in between, is in trouble or asks for slower calls; status.okta.com tells. Run the step again later.";
}
Object.defineProperty(exports, "callOkta", {
	enumerable: true,
	get: function() {
		return callOkta;
	}
});
Object.defineProperty(exports, "call_okta_exports", {
	enumerable: true,
	get: function() {
		return call_okta_exports;
	}
});
Object.defineProperty(exports, "errorCodeOf", {
	enumerable: true,
	get: function() {
		return errorCodeOf;
	}
});
Object.defineProperty(exports, "itemsAt", {
	enumerable: true,
	get: function() {
		return itemsAt;
	}
});
Object.defineProperty(exports, "memberAt", {
	enumerable: true,
	get: function() {
		return memberAt;
	}
});
Object.defineProperty(exports, "numberAt", {
	enumerable: true,
	get: function() {
		return numberAt;
	}
});
Object.defineProperty(exports, "saidBy", {
	enumerable: true,
	get: function() {
		return saidBy;
	}
});
Object.defineProperty(exports, "sendToOkta", {
	enumerable: true,
	get: function() {
		return sendToOkta;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
