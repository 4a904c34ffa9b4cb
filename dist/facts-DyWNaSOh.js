"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
// src/github/facts.ts
var facts_exports = require_rolldown_runtime.__exportAll({ repositoryFactsOf: () => repositoryFactsOf });
function repositoryFactsOf(env) {
	const told = (name) => env[name] === "" ? void 0 : env[name];
	return require_load_basics.withoutUndefined({
		GITHUB_REPOSITORY: told("GITHUB_REPOSITORY"),
		GITHUB_SHA: told("GITHUB_SHA"),
		GITHUB_API_URL: told("GITHUB_API_URL"),
		GITHUB_EVENT_NAME: told("GITHUB_EVENT_NAME"),
		GITHUB_EVENT_PATH: told("GITHUB_EVENT_PATH")
	});
}
function neededFact(facts, name) {
	const fact = facts[name];
	if (fact === void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${name} is not set, and the request cannot be completed without it.`,
		hint: `GitHub Actions sets it for every step. Elsewhere, set it by hand${EXAMPLES[name]}.`
	});
	return fact;
}
const EXAMPLES = {
	GITHUB_REPOSITORY: ", as in acme/app",
	GITHUB_SHA: " to the commit that this run is about",
	GITHUB_API_URL: ", as in https://api.github.com or https://github.example.com/api/v3",
	GITHUB_EVENT_NAME: ", as in push",
	GITHUB_EVENT_PATH: " to a file with the event's payload"
};
function repositoryNameOf(facts) {
	const told = neededFact(facts, "GITHUB_REPOSITORY");
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(told) ?? [];
	if (owner === void 0 || name === void 0 || [owner, name].some((part) => /^\.+$/.test(part))) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `GITHUB_REPOSITORY is ${require_start_main.quote(told)}, which is not a repository.`,
		hint: "It has the form owner/name, as in acme/app."
	});
	return {
		owner,
		name
	};
}
function apiUrlOf(facts) {
	const told = neededFact(facts, "GITHUB_API_URL");
	const url = URL.canParse(told) ? new URL(told) : void 0;
	const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && require_start_main.isLoopback(url.hostname);
	if (url === void 0 || !isSafe || url.username !== "" || url.password !== "" || url.search !== "") throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `GITHUB_API_URL is ${require_start_main.quote(url === void 0 ? told : `${url.protocol}//${url.host}${url.pathname}`)}: github-token is not sent there.`,
		hint: "The URL of the API begins with https:// (http:// is for this machine only), and has no user, password or query in it."
	});
	return url;
}
Object.defineProperty(exports, "apiUrlOf", {
	enumerable: true,
	get: function() {
		return apiUrlOf;
	}
});
Object.defineProperty(exports, "facts_exports", {
	enumerable: true,
	get: function() {
		return facts_exports;
	}
});
Object.defineProperty(exports, "neededFact", {
	enumerable: true,
	get: function() {
		return neededFact;
	}
});
Object.defineProperty(exports, "repositoryFactsOf", {
	enumerable: true,
	get: function() {
		return repositoryFactsOf;
	}
});
Object.defineProperty(exports, "repositoryNameOf", {
	enumerable: true,
	get: function() {
		return repositoryNameOf;
	}
});
