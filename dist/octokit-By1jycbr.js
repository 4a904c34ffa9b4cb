"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_api_fetch = require("./api-fetch-cyS1d8Ea.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/github/octokit.ts
async function openOctokit(connection) {
	const { GitHub } = await Promise.resolve().then(() => require("./utils-VCTmUFUE.js"));
	const { report } = connection.retry;
	const ignore = () => void 0;
	return new GitHub({
		baseUrl: require_load_post.withoutEnding(connection.url.href, "/"),
		userAgent: `aws-role-chain/${require_load_basics.VERSION}`,
		request: { fetch: require_api_fetch.apiFetch(connection) },
		log: {
			debug: ignore,
			info: ignore,
			warn: report,
			error: report
		}
	});
}
exports.openOctokit = openOctokit;
