"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/refresh/server/check-server.ts
function checkServer({ environment }) {
	if ((environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] ?? "") !== "") throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: "refresh: server cannot work in this job: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set (a runner on Amazon ECS has it), AWS SDKs look there first, and a step cannot unset it",
		hint: "Use refresh: process."
	});
}
exports.checkServer = checkServer;
