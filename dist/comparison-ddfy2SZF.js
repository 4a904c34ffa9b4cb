"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_api_fetch = require("./api-fetch-cyS1d8Ea.js");
// src/github/api-error.ts
function apiError(error, asked) {
	const known = error instanceof Error && !isKnown(error) ? error.cause : error;
	if (known instanceof require_load_credential_process.RoleChainError) return known;
	if (!(known instanceof require_load_main.CallFailure)) return unreadableAnswer(asked, require_load_credential_process.messageOf(error), error);
	return new require_load_credential_process.RoleChainError({
		code: NETWORK_KINDS.includes(known.kind) ? "network" : "source",
		message: `GitHub's API did not give ${asked.what} in ${asked.repository}: ${known.message}.`,
		hint: hintFor(known, asked),
		cause: known
	});
}
function unreadableAnswer(asked, why, cause) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `GitHub's API answered when asked for ${asked.what} in ${asked.repository}, but not as documented: ${why}.`,
		hint: "Is GITHUB_API_URL the API of GitHub or GitHub Enterprise Server? Those of Forgejo and Gitea differ. Or is a proxy in between answering for it?",
		cause
	});
}
function isNotFound(error) {
	return error instanceof require_load_credential_process.RoleChainError && error.cause instanceof require_load_main.CallFailure && error.cause.status === 404;
}
function isKnown(error) {
	return error instanceof require_load_credential_process.RoleChainError || error instanceof require_load_main.CallFailure;
}
const NETWORK_KINDS = [
	"transient",
	"unresolved",
	"tls"
];
function hintFor(failure, { permission, repository }) {
	const { kind, code, status = 0 } = failure;
	if (require_load_main.isTooLarge(failure)) return require_load_main.tooLargeHint("GitHub", "GITHUB_API_URL");
	if (kind === "tls") return require_load_main.TLS_HINT;
	if (code === "RateLimited" || status === 429) return "Run again later, or use a token with its own limit, such as that of a GitHub App: all jobs of a repository share the limit of github.token. action-timeout-s allows a longer wait.";
	return {
		401: "The token in github-token is not valid (any more), or not for this server. ${{ github.token }} is the one of this job.",
		403: `The token may not read this. Give the job \`permissions: ${permission}\`: naming any permission sets all others to none. A pull request from a fork may have this permission, too. A token other than github.token needs the same permission for ${repository}, and what the organization demands (SSO, allowed addresses).`,
		404: `Either it does not exist, or the token may not see it: that is how a private repository answers. Give the job \`permissions: ${permission}\`; a token other than github.token must have access to ${repository}.`,
		407: "The proxy requires a login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port."
	}[status] ?? (kind === "rejected" ? WRONG_SERVER : NO_ANSWER);
}
const WRONG_SERVER = "Is GITHUB_API_URL the API of the server that this repository is on?";
const NO_ANSWER = "The API did not answer. Look at https://www.githubstatus.com, and at any proxy in between.";
// src/github/file-names.ts
function fileNamesOf(entries) {
	if (!Array.isArray(entries)) return;
	const names = entries.map((entry) => [require_api_fetch.textFieldOf(entry, "filename"), require_api_fetch.textFieldOf(entry, "previous_filename")]);
	return names.some(([name]) => name === void 0) ? void 0 : [...new Set(names.flat().filter((name) => name !== void 0))];
}
// src/github/comparison.ts
const RELATIONS = [
	"ahead",
	"behind",
	"diverged",
	"identical"
];
async function compare(api, base, head) {
	const read = {
		route: "/compare/{basehead}",
		parameters: {
			basehead: `${base}...${head}`,
			per_page: 1
		},
		what: `the files that changed between ${brief(base)} and ${brief(head)}`,
		permission: "contents: read"
	};
	let answer;
	try {
		answer = await api.json(read);
	} catch (error) {
		if (isNotFound(error) && await isReadable(api, head)) return;
		throw error;
	}
	const files = fileNamesOf(require_api_fetch.fieldOf(answer, "files"));
	const relation = RELATIONS.find((each) => each === require_api_fetch.textFieldOf(answer, "status"));
	if (files === void 0 || relation === void 0) throw unreadableAnswer({
		...read,
		repository: api.slug
	}, "it names no files");
	return {
		relation,
		files,
		isWhole: countOf(answer) < 300
	};
}
function countOf(answer) {
	const entries = require_api_fetch.fieldOf(answer, "files");
	return Array.isArray(entries) ? entries.length : 0;
}
async function isReadable(api, commit) {
	try {
		await api.json({
			route: "/git/commits/{commit}",
			parameters: { commit },
			what: `commit ${brief(commit)}`,
			permission: "contents: read"
		});
		return true;
	} catch (error) {
		if (isNotFound(error)) return false;
		throw error;
	}
}
function brief(commit) {
	return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
Object.defineProperty(exports, "apiError", {
	enumerable: true,
	get: function() {
		return apiError;
	}
});
Object.defineProperty(exports, "brief", {
	enumerable: true,
	get: function() {
		return brief;
	}
});
Object.defineProperty(exports, "compare", {
	enumerable: true,
	get: function() {
		return compare;
	}
});
Object.defineProperty(exports, "fileNamesOf", {
	enumerable: true,
	get: function() {
		return fileNamesOf;
	}
});
Object.defineProperty(exports, "isNotFound", {
	enumerable: true,
	get: function() {
		return isNotFound;
	}
});
Object.defineProperty(exports, "unreadableAnswer", {
	enumerable: true,
	get: function() {
		return unreadableAnswer;
	}
});
