"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_cli = require("./start-cli.js");
// src/commands/masked-accounts.ts
async function withAccountsMasked(given, process, run) {
	const runner = require_load_main.startShell(process, require_start_cli.inputFlags(given));
	const typed = require_start_main.rawText("mask-aws-account-id", {
		raw: (name) => runner.input(name),
		environment: runner.environment
	});
	if (require_start_main.parseBoolean(typed) !== true) return run(process);
	try {
		return await run(maskedProcess(process));
	} catch (error) {
		throw maskedError(error);
	}
}
function maskedProcess(process) {
	return {
		...process,
		print: (text) => {
			process.print(require_load_post.withoutAccountIds(text));
		},
		write: (text) => {
			process.write(require_load_post.withoutAccountIds(text));
		},
		guard: (text) => require_load_post.withoutAccountIds(process.guard(text)),
		withoutSecrets: (text) => require_load_post.withoutAccountIds(process.withoutSecrets(text))
	};
}
function maskedError(error) {
	if (!(error instanceof require_load_credential_process.RoleChainError)) return new Error(require_load_post.withoutAccountIds(require_load_credential_process.messageOf(error)));
	const { code, message, hint } = error;
	return new require_load_credential_process.RoleChainError({
		code,
		message: require_load_post.withoutAccountIds(message),
		...require_load_basics.withoutUndefined({ hint: hint === void 0 ? void 0 : require_load_post.withoutAccountIds(hint) })
	});
}
Object.defineProperty(exports, "withAccountsMasked", {
	enumerable: true,
	get: function() {
		return withAccountsMasked;
	}
});
