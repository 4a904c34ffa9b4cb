"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_list = require("./list-D4x-aUqT.js");
// src/explain/target-failures.ts
var target_failures_exports = require_rolldown_runtime.__exportAll({
	describeFailures: () => describeFailures,
	targetsError: () => targetsError
});
const TOLD_WHOLE = 3;
function describeFailures(failures) {
	const causes = sharedFailures(failures);
	const hints = new Set();
	const whole = causes.slice(0, TOLD_WHOLE).map((cause) => {
		const text = [textOf(cause.error, hints), ...likewise(cause)].join("\n");
		return `- ${require_list.listed(cause.names)}: ${indented(text)}`;
	});
	const lines = causes.slice(TOLD_WHOLE, 43).map((cause) => [`- ${require_list.listed(cause.names)}: ${firstLine(cause.error)}`, ...likewise(cause)].join("\n  "));
	const rest = causes.slice(43).flatMap(({ names, alike }) => [...names, ...alike]);
	return [
		...whole,
		...lines,
		...rest.length === 0 ? [] : [`- and ${require_list.listed(rest)}`]
	].join("\n");
}
function targetsError(failures, of) {
	const [first] = failures;
	const causes = byError(failures);
	if (of === 1 || causes.length === 1 && failures.length === of && first?.error instanceof require_load_credential_process.RoleChainError) return first?.error;
	return new require_load_credential_process.RoleChainError({
		code: first?.error instanceof require_load_credential_process.RoleChainError ? first.error.code : "rejected",
		message: `${failures.length} of ${of} targets failed:\n${describeFailures(failures)}`,
		hint: `Nothing was exported.${failures.length < of ? " on-target-failure: warn delivers the targets that worked." : ""}`,
		cause: first?.error
	});
}
function sharedFailures(failures) {
	const groups = new Map();
	for (const [first, ...others] of byError(failures)) {
		const { error } = first;
		const key = likenessOf(error) ?? error;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			error,
			names: [first, ...others].map(({ target }) => target.name),
			alike: []
		});
		else group.alike.push(...[first, ...others].map(nameWithRole));
	}
	return [...groups.values()];
}
function byError(failures) {
	const shared = new Map();
	for (const failure of failures) {
		const { error } = failure;
		const key = error instanceof require_load_credential_process.RoleChainError && error.code === "deadline" ? "deadline" : error;
		const same = shared.get(key);
		if (same === void 0) shared.set(key, [failure]);
		else same.push(failure);
	}
	return [...shared.values()];
}
function likenessOf(error) {
	if (!(error instanceof require_load_credential_process.RoleChainError) || error.hint === void 0) return;
	const text = error.describe().replace(/ \(request id [^)]*\)/g, "");
	const names = new Set(Array.from(text.matchAll(ROLE_ARN), ([, name = ""]) => name));
	const numbers = new Map();
	return text.replace(WORDS, (word) => {
		if (!ACCOUNT.test(word) && !names.has(word)) return word;
		const number = numbers.get(word) ?? numbers.size;
		numbers.set(word, number);
		return `{${number}}`;
	});
}
const ROLE_ARN = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g;
const WORDS = /[\w+=@-]+(?:[,.][\w+=@-]+)*/g;
const ACCOUNT = /^\d{12}$/;
function nameWithRole({ target, error }) {
	const number = error instanceof require_load_credential_process.RoleChainError ? error.hop?.number : void 0;
	const hop = target.hops.find((each) => each.number === number) ?? target.hops.at(-1);
	return hop === void 0 ? target.name : `${target.name} (${require_load_sinks.showRole(hop.role)})`;
}
function likewise({ alike }) {
	return alike.length === 0 ? [] : [`The same, with its own role and account in place of those above, for ${require_list.listed(alike)}.`];
}
function textOf(error, hints) {
	if (!(error instanceof require_load_credential_process.RoleChainError)) return `unexpected error: ${require_load_credential_process.messageOf(error)}`;
	const { hint, message } = error;
	if (hint === void 0 || hints.has(hint)) return message;
	hints.add(hint);
	return error.describe();
}
function firstLine(error) {
	return require_load_credential_process.messageOf(error).split("\n")[0] ?? "";
}
function indented(text) {
	return text.replaceAll("\n", "\n  ");
}
Object.defineProperty(exports, "likewise", {
	enumerable: true,
	get: function() {
		return likewise;
	}
});
Object.defineProperty(exports, "sharedFailures", {
	enumerable: true,
	get: function() {
		return sharedFailures;
	}
});
Object.defineProperty(exports, "target_failures_exports", {
	enumerable: true,
	get: function() {
		return target_failures_exports;
	}
});
