"use strict";
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/github/json.ts
function fieldOf(value, name) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return;
	return Reflect.get(value, name);
}
function textFieldOf(value, name) {
	const field = fieldOf(value, name);
	return typeof field === "string" && field !== "" ? field : void 0;
}
// src/github/rate-limit.ts
const UNTOLD_MILLISECONDS = 6e4;
const SECONDARY = /secondary rate limit|abuse detection/i;
function rateLimitOf({ status, headers }, message, now) {
	if (status !== 403 && status !== 429) return;
	const retryAfter = wholeNumber(headers["retry-after"]);
	if (retryAfter !== void 0) return retryAfter * 1e3;
	const reset = wholeNumber(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && reset !== void 0) {
		const date = Date.parse(headers.date ?? "");
		return Math.max(1e3, reset * 1e3 - (Number.isNaN(date) ? now : date));
	}
	return status === 403 && SECONDARY.test(message) ? UNTOLD_MILLISECONDS : void 0;
}
function wholeNumber(header) {
	return typeof header === "string" && /^\d+$/.test(header) ? Number(header) : void 0;
}
// src/github/api-fetch.ts
const RATE_LIMITED = "RateLimited";
const MAX_BYTES = 2e7;
const MAX_REDIRECTS = 5;
const MAX_MESSAGE_LENGTH = 200;
function apiFetch(connection) {
	return async (address, { method = "GET", headers = {} }) => {
		if (method !== "GET") throw new Error(`the API is only read here, never asked to ${method}`);
		const url = new URL(address);
		const doing = `asking ${url.host} for ${url.pathname}`;
		const answer = await require_load_main.withRetry(doing, () => attempt(connection, url, headers), connection.retry);
		if (headers["accept"]?.includes("raw") !== true) requireJson(answer);
		return new Response(answer.status === 204 ? null : Buffer.from(answer.bytes), {
			status: answer.status,
			headers: Object.entries(answer.headers).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : [])
		});
	};
}
function requireJson({ bytes }) {
	if (!isObjectText(Buffer.from(bytes).toString("utf8"))) throw new TypeError("it is empty, or neither a JSON object nor a list");
}
function isObjectText(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null;
	} catch {
		return false;
	}
}
async function attempt(connection, first, headers) {
	let url = first;
	for (let followed = 0; followed <= MAX_REDIRECTS; followed++) {
		const answer = await ask(connection, url, headers);
		if (answer.status >= 200 && answer.status < 300) return answer;
		const { location } = answer.headers;
		if (answer.status < 300 || answer.status >= 400 || location === void 0 || !URL.canParse(location, url.href)) throw refusal(connection, answer);
		url = new URL(location, url);
	}
	throw new require_load_main.CallFailure({
		kind: "rejected",
		code: "Redirects",
		message: "too many redirects"
	});
}
async function ask({ url: base, token, http, retry }, url, headers) {
	if (url.origin !== base.origin) throw new require_load_main.CallFailure({
		kind: "rejected",
		code: "OtherHost",
		message: `${base.host} redirected to ${url.host}, where the token does not go`
	});
	const authorization = `Bearer ${token.reveal()}`;
	return http.getBytes(url, {
		...headers,
		authorization
	}, retry.deadline.signal, MAX_BYTES);
}
function refusal({ url, token, retry, now }, answer) {
	const { status, bytes } = answer;
	const said = require_load_post.hideValue(messageIn(bytes), token.reveal(), "***");
	const quoted = said === "" ? "" : `: '${require_start_main.oneLine(said.slice(0, MAX_MESSAGE_LENGTH))}'`;
	const wait = rateLimitOf(answer, said, now());
	if (wait === void 0) {
		const message = `${url.host} answered with status ${status}${quoted}`;
		return new require_load_main.CallFailure({
			kind: require_load_main.kindOfStatus(status),
			code: `HTTP ${status}`,
			message,
			status
		});
	}
	const until = require_load_credential_process.isoSeconds(now() + wait);
	return new require_load_main.CallFailure({
		kind: wait < retry.deadline.remainingMilliseconds() ? "throttled" : "rejected",
		code: RATE_LIMITED,
		message: `${url.host} accepts no more requests until ${until}, which is in ${Math.ceil(wait / 1e3)} s (status ${status}${quoted})`,
		status,
		retryAfterMilliseconds: wait
	});
}
function messageIn(bytes) {
	try {
		return textFieldOf(JSON.parse(Buffer.from(bytes).toString("utf8")), "message") ?? "";
	} catch {
		return "";
	}
}
Object.defineProperty(exports, "RATE_LIMITED", {
	enumerable: true,
	get: function() {
		return RATE_LIMITED;
	}
});
Object.defineProperty(exports, "apiFetch", {
	enumerable: true,
	get: function() {
		return apiFetch;
	}
});
Object.defineProperty(exports, "fieldOf", {
	enumerable: true,
	get: function() {
		return fieldOf;
	}
});
Object.defineProperty(exports, "textFieldOf", {
	enumerable: true,
	get: function() {
		return textFieldOf;
	}
});
