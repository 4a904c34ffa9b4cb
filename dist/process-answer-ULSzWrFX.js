"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/refresh/process-answer.ts
function processAnswer({ accessKeyId, secretAccessKey, sessionToken, expiration }, account) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: accessKeyId.reveal(),
		SecretAccessKey: secretAccessKey.reveal(),
		SessionToken: sessionToken?.reveal(),
		Expiration: expiration && require_load_credential_process.isoSeconds(expiration),
		AccountId: account
	});
}
Object.defineProperty(exports, "processAnswer", {
	enumerable: true,
	get: function() {
		return processAnswer;
	}
});
