"use strict";
const require_load_main = require("./load-main-5V4soO_k.js");
// src/github/fork.ts
async function isForkPullRequest(path) {
	try {
		const event = path === void 0 || path === "" ? void 0 : JSON.parse(await require_load_main.readRegularFile(path));
		const request = memberOf(event, "pull_request");
		const base = memberOf(memberOf(memberOf(request, "base"), "repo"), "full_name");
		if (typeof base !== "string") return event === void 0 ? void 0 : false;
		return memberOf(memberOf(memberOf(request, "head"), "repo"), "full_name") !== base;
	} catch {
		return;
	}
}
function memberOf(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
}
exports.isForkPullRequest = isForkPullRequest;
