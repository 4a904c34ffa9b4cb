"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/github/event-file.ts
const MAX_BYTES = 3e7;
async function readEventFile(path) {
	const text = await require_load_main.readRegularBytes(path, MAX_BYTES).catch((error) => {
		throw unreadable(require_load_credential_process.messageOf(error), error);
	});
	try {
		return JSON.parse(Buffer.from(text).toString("utf8"));
	} catch {
		throw unreadable(`${path} is not JSON`);
	}
}
function unreadable(why, cause) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `The event of this run (GITHUB_EVENT_PATH) cannot be read: ${why}.`,
		hint: "The runner writes this file for every job. If you run your own container, is it mounted at the path that the variable names?",
		cause
	});
}
exports.readEventFile = readEventFile;
