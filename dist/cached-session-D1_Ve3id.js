"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/refresh/cached-session.ts
const MAX_AHEAD_MS = 3e5;
const MAX_MARGIN_MS = 1e4;
function renewedAheadMs({ obtainedAt, credentials }) {
	return Math.min(MAX_AHEAD_MS, lifeMs(obtainedAt, credentials.expiration) / 4);
}
function standingOf(session, now) {
	if (session === void 0) return "over";
	const { obtainedAt, credentials } = session;
	const left = credentials.expiration.getTime() - now;
	if (left > renewedAheadMs(session)) return "fresh";
	return left > Math.min(MAX_MARGIN_MS, lifeMs(obtainedAt, credentials.expiration) / 10) ? "due" : "over";
}
function lifeMs(obtainedAt, expiration) {
	return Math.max(0, expiration.getTime() - obtainedAt);
}
const VERSION = 1;
function printSession({ credentials, ...rest }) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
	return JSON.stringify({
		version: VERSION,
		...rest,
		accessKeyId: accessKeyId.reveal(),
		secretAccessKey: secretAccessKey.reveal(),
		sessionToken: sessionToken.reveal(),
		expiration: expiration.toISOString()
	});
}
const TEXTS = [
	"key",
	"roleArn",
	"assumedRoleArn",
	"assumedRoleId",
	"accessKeyId",
	"secretAccessKey",
	"sessionToken",
	"expiration"
];
function parseSession(text, key) {
	const value = parsed(text);
	if (value["version"] !== VERSION || value["key"] !== key || typeof value["obtainedAt"] !== "number") return;
	const isOfRoot = /^arn:[\w-]+:iam::\d{12}:root$/.test(String(value["assumedRoleArn"]));
	const texts = new Map(TEXTS.flatMap((name) => {
		const part = value[name];
		return typeof part === "string" && (part !== "" || isOfRoot && name === "assumedRoleId") ? [[name, part]] : [];
	}));
	const of = (name) => texts.get(name) ?? "";
	const expiration = new Date(of("expiration"));
	const brings = broughtIn(value["brings"]);
	if (texts.size < TEXTS.length || Number.isNaN(expiration.getTime())) return;
	return {
		key,
		roleArn: of("roleArn"),
		assumedRoleArn: of("assumedRoleArn"),
		assumedRoleId: of("assumedRoleId"),
		obtainedAt: value["obtainedAt"],
		credentials: {
			accessKeyId: new require_load_credential_process.Secret(of("accessKeyId")),
			secretAccessKey: new require_load_credential_process.Secret(of("secretAccessKey")),
			sessionToken: new require_load_credential_process.Secret(of("sessionToken")),
			expiration
		},
		...brings === void 0 ? {} : { brings }
	};
}
function broughtIn(value) {
	if (typeof value !== "object" || value === null) return;
	const { sessionName, sourceIdentity, tags, transitiveTagKeys: keys } = { ...value };
	return {
		...typeof sessionName === "string" ? { sessionName } : {},
		...typeof sourceIdentity === "string" ? { sourceIdentity } : {},
		tags: listOf(tags).flatMap((tag) => {
			const { key, value: text } = typeof tag === "object" ? { ...tag } : {};
			return typeof key === "string" && typeof text === "string" ? [{
				key,
				value: text
			}] : [];
		}),
		transitiveTagKeys: listOf(keys).filter((key) => typeof key === "string")
	};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
Object.defineProperty(exports, "parseSession", {
	enumerable: true,
	get: function() {
		return parseSession;
	}
});
Object.defineProperty(exports, "printSession", {
	enumerable: true,
	get: function() {
		return printSession;
	}
});
Object.defineProperty(exports, "renewedAheadMs", {
	enumerable: true,
	get: function() {
		return renewedAheadMs;
	}
});
Object.defineProperty(exports, "standingOf", {
	enumerable: true,
	get: function() {
		return standingOf;
	}
});
