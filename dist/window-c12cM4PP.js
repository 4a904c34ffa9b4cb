"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_xml = require("./xml-BnU6_1p_.js");
const require_start_main = require("./start-main.js");
// src/source/saml/unusable-response.ts
var UnusableResponse = class extends Error {
	hint;
	constructor(what, hint) {
		super(what);
		this.name = "UnusableResponse";
		this.hint = hint;
	}
};
// src/source/saml/window.ts
var window_exports = require_rolldown_runtime.__exportAll({
	checkWindow: () => checkWindow,
	windowOf: () => windowOf
});
const TOLERANCE_MS = 6e4;
function windowOf(elements) {
	const times = (name) => elements.flatMap((element) => {
		const text = require_xml.attributeOf(element, name);
		return text === void 0 ? [] : [timeIn(text)];
	});
	const [begins, ends] = [times("NotBefore"), times("NotOnOrAfter")];
	return {
		...begins.length > 0 && { notBefore: Math.max(...begins) },
		...ends.length > 0 && { notOnOrAfter: Math.min(...ends) }
	};
}
const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
function timeIn(text) {
	const [, seconds, fraction = "", offset = "Z"] = DATE_TIME.exec(text.trim()) ?? [];
	const time = seconds === void 0 ? NaN : Date.parse(`${seconds}${fraction.slice(0, 4)}${offset}`);
	if (Number.isNaN(time)) throw new UnusableResponse("has a time that cannot be read", "Times look like 2026-01-31T12:00:00Z.");
	return time;
}
function checkWindow({ notBefore = -1e400, notOnOrAfter = 1e400 }, { from, now }) {
	if (now >= notOnOrAfter + TOLERANCE_MS) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The assertion of ${from} expired ${span(now - notOnOrAfter)} ago, at ${require_load_credential_process.isoSeconds(notOnOrAfter)}.`,
		hint: "Assertions live about 5 minutes. Get a new one right before it is used."
	});
	if (now < notBefore - TOLERANCE_MS) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The assertion of ${from} is not valid for another ${span(notBefore - now)}, until ${require_load_credential_process.isoSeconds(notBefore)}.`,
		hint: `Here it is ${require_load_credential_process.isoSeconds(now)}. The clock of this machine or of the identity provider is wrong.`
	});
}
function span(milliseconds) {
	const seconds = Math.round(milliseconds / 1e3);
	return require_start_main.formatDuration(seconds < 3600 ? seconds : seconds - seconds % 60);
}
exports.UnusableResponse = UnusableResponse;
exports.checkWindow = checkWindow;
exports.windowOf = windowOf;
Object.defineProperty(exports, "window_exports", {
	enumerable: true,
	get: function() {
		return window_exports;
	}
});
