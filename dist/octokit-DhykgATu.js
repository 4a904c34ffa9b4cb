"use strict";
const require_load_basics = require("./load-basics-B4lJGDMQ.js");
const require_api_fetch = require("./api-fetch-BF3QVRup.js");
const require_load_post = require("./load-post-l0D_oRLy.js");
// src/github/octokit.ts
async function openOctokit(connection) {
	const { GitHub } = await Promise.resolve().then(() => require("./utils-BV0Nv_kb.js"));
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
