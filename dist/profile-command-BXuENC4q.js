"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/runner/profile-command.ts
function profileCommand(words, isWindows = process.platform === "win32") {
	const line = words.map((word) => quoteWord(word, isWindows)).join(" ");
	if (/\p{Cc}|\s[#;]/u.test(line)) throw unwritable(words.find((word) => /\p{Cc}|\s[#;]/u.test(word)) ?? line);
	return line;
}
function quoteWord(word, isWindows) {
	if (isWindows) {
		if (/["%]/.test(word)) throw unwritable(word);
		return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word}${word.slice(require_load_post.withoutEnding(word, "\\").length)}"`;
	}
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function unwritable(word) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
		hint: "Put RUNNER_TEMP and the action in directories without line breaks, \"%\" on Windows, and \" #\" or \" ;\". Or use refresh: server."
	});
}
Object.defineProperty(exports, "profileCommand", {
	enumerable: true,
	get: function() {
		return profileCommand;
	}
});
