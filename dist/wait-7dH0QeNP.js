"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/source/okta/wait.ts
async function waitForPerson(milliseconds, missing, { retry, sleep }) {
	const { deadline } = retry;
	if (deadline.remainingMilliseconds() <= milliseconds) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `Timed out: the step's time ran out, and ${missing}.`,
		hint: "action-timeout-s allows more time: 120 seconds by default."
	});
	await deadline.guard(sleep(milliseconds), () => `waiting: ${missing}`);
}
Object.defineProperty(exports, "waitForPerson", {
	enumerable: true,
	get: function() {
		return waitForPerson;
	}
});
