"use strict";
const require_load_cli = require("./load-cli-DxaqLDrE.js");
const require_api_fetch = require("./api-fetch-cZjDjOTE.js");
const require_load_post = require("./load-post-D14QDoQt.js");
// src/github/octokit.ts
async function openOctokit(connection) {
	const { GitHub } = await Promise.resolve().then(() => require("./utils-rJ_idqZ3.js"));
	const { report } = connection.retry;
	const ignore = () => void 0;
	return new GitHub({
		baseUrl: require_load_post.withoutEnding(connection.url.href, "/"),
		userAgent: `aws-role-chain/${require_load_cli.VERSION}`,
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
