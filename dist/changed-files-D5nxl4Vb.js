"use strict";
const require_comparison = require("./comparison-ddfy2SZF.js");
const require_api_fetch = require("./api-fetch-cyS1d8Ea.js");
const require_start_main = require("./start-main.js");
const require_path_patterns = require("./path-patterns-DULABJ8p.js");
// src/github/event.ts
function readEvent(name, payload) {
	switch (name) {
		case void 0: return other("The event of this run is not known (GITHUB_EVENT_NAME is not set).");
		case "push": return readPush(payload);
		case "pull_request":
		case "pull_request_target": return readPullRequest(name, payload);
		case "merge_group": return readMergeGroup(payload);
		default: return other(`The event of this run is ${require_start_main.quote(name)}, which changes no files.`);
	}
}
function readPush(payload) {
	const ref = require_api_fetch.textFieldOf(payload, "ref");
	const after = require_api_fetch.textFieldOf(payload, "after");
	const before = require_api_fetch.textFieldOf(payload, "before");
	if (ref?.startsWith("refs/tags/") === true) return other(`A tag was pushed (${require_start_main.quote(ref)}), which changes no files.`);
	if (require_api_fetch.fieldOf(payload, "deleted") === true || after !== void 0 && isNoCommit(after)) return other("A branch was deleted, which changes no files.");
	const branch = ref?.replace(/^refs\/heads\//, "");
	if (branch === void 0 || after === void 0 || before === void 0) return other("The payload of this push does not say from which commit to which the branch went.");
	return {
		kind: "push",
		branch,
		before: isNoCommit(before) ? void 0 : before,
		after,
		isForced: require_api_fetch.fieldOf(payload, "forced") === true,
		defaultBranch: require_api_fetch.textFieldOf(require_api_fetch.fieldOf(payload, "repository"), "default_branch")
	};
}
function isNoCommit(id) {
	return /^0+$/.test(id);
}
function readPullRequest(name, payload) {
	const number = require_api_fetch.fieldOf(payload, "number") ?? require_api_fetch.fieldOf(require_api_fetch.fieldOf(payload, "pull_request"), "number");
	const changedFiles = require_api_fetch.fieldOf(require_api_fetch.fieldOf(payload, "pull_request"), "changed_files");
	return typeof number === "number" && Number.isSafeInteger(number) ? {
		kind: "pull-request",
		number,
		changedFiles: typeof changedFiles === "number" ? changedFiles : 0
	} : other(`The payload of this ${name} event does not say which pull request it is about.`);
}
function readMergeGroup(payload) {
	const group = require_api_fetch.fieldOf(payload, "merge_group");
	const base = require_api_fetch.textFieldOf(group, "base_sha");
	const head = require_api_fetch.textFieldOf(group, "head_sha");
	return base === void 0 || head === void 0 ? other("The payload of this merge_group event does not say which commits it is about.") : {
		kind: "merge-group",
		base,
		head
	};
}
function other(reason) {
	return {
		kind: "other",
		reason
	};
}
// src/github/changed-files.ts
async function changedFiles({ eventName, payload, api }) {
	const event = readEvent(eventName, payload);
	switch (event.kind) {
		case "push": return filesOfPush(event, api);
		case "pull-request": return filesOfPullRequest(event, api());
		case "merge-group": return filesOfMergeGroup(event, api());
		case "other": return unknown(event.reason);
	}
}
function touches(paths, changed) {
	return changed.kind === "unknown" || require_path_patterns.matchesPaths(paths, changed.files);
}
async function filesOfPush(event, api) {
	const { before, after, branch } = event;
	if (before === void 0) return filesOfNewBranch(event, api);
	const forth = await require_comparison.compare(api(), before, after);
	if (forth === void 0) return unknown(`What ${require_start_main.quote(branch)} was before this push (${require_comparison.brief(before)}) is gone, or has no common history.`);
	const back = event.isForced || forth.relation === "diverged" || forth.relation === "behind" ? await require_comparison.compare(api(), after, before) : forth;
	return back === void 0 ? unknown(`What this forced push has dropped from ${require_start_main.quote(branch)} cannot be determined.`) : union([forth, back]);
}
async function filesOfNewBranch({ branch, after, defaultBranch }, api) {
	if (defaultBranch === void 0 || branch === defaultBranch) return unknown(`This is the first push of ${require_start_main.quote(branch)}, and there is no other branch to compare it with.`);
	const comparison = await require_comparison.compare(api(), defaultBranch, after);
	return comparison === void 0 ? unknown(`The new branch ${require_start_main.quote(branch)} has no common history with ${require_start_main.quote(defaultBranch)}.`) : union([comparison]);
}
async function filesOfMergeGroup({ base, head }, api) {
	const comparison = await require_comparison.compare(api, base, head);
	return comparison === void 0 ? unknown(`What the merge queue would merge into (${require_comparison.brief(base)}) is gone.`) : union([comparison]);
}
function union(comparisons) {
	return comparisons.every(({ isWhole }) => isWhole) ? {
		kind: "some",
		files: [...new Set(comparisons.flatMap(({ files }) => files))]
	} : unknown(`300 or more files changed; GitHub's API does not list further ones.`);
}
const MAX_PULL_REQUEST_FILES = 3e3;
async function filesOfPullRequest({ number, changedFiles: known }, api) {
	const read = {
		route: "/pulls/{number}/files",
		parameters: { number },
		what: `the files of pull request ${number}`,
		permission: "pull-requests: read"
	};
	const entries = await api.list(read, MAX_PULL_REQUEST_FILES);
	if (entries.length >= MAX_PULL_REQUEST_FILES) return unknown(`Pull request ${number} changes ${MAX_PULL_REQUEST_FILES} or more files; GitHub's API does not list further ones.`);
	if (entries.length < known) return unknown(`Pull request ${number} changed ${known} files when this run began, and GitHub's API lists ${entries.length} now.`);
	const files = require_comparison.fileNamesOf(entries);
	if (files === void 0) throw require_comparison.unreadableAnswer({
		...read,
		repository: api.slug
	}, "an entry of the list has no filename");
	return {
		kind: "some",
		files
	};
}
function unknown(reason) {
	return {
		kind: "unknown",
		reason
	};
}
exports.changedFiles = changedFiles;
exports.touches = touches;
