"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_process_answer = require("./process-answer-ULSzWrFX.js");
const require_cached_session = require("./cached-session-D1_Ve3id.js");
const require_session_cache = require("./session-cache-CCzva5vF.js");
// src/refresh/session-for-profile.ts
async function sessionForProfile(directory, key, output) {
	if (!/^[0-9a-f]{64}$/.test(key)) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: "credential-process is called by profiles that this program has written, with a directory and a key.",
		hint: "To print credentials for a credential_process of your own, use role-chain process."
	});
	const cache = new require_session_cache.SessionCache(directory);
	await cache.requirePrivate();
	const session = await cache.read(key);
	if (session !== void 0 && require_cached_session.standingOf(session, Date.now()) === "fresh") return session;
	const [{ obtainHere }, { commandProcess }] = await Promise.all([Promise.resolve().then(() => require("./obtain-here-DaV6UTsZ.js")), Promise.resolve().then(() => require("./command-process-D-xq3zX3.js")).then((n) => n.command_process_exports)]);
	const here = commandProcess("sdk");
	output.write = here.write;
	return obtainHere(key, cache, {
		...here,
		env: process.env
	});
}
// src/credential-process.ts
async function credentialProcess() {
	const [directory = "", key = ""] = process.argv.slice(2);
	const output = { write: (text) => process.stderr.write(text) };
	const { print, printed } = new require_load_credential_process.StandardOutput(process.stdout);
	process.stderr.on("error", () => void 0);
	try {
		const { assumedRoleArn, credentials } = await sessionForProfile(directory, key, output);
		print(`${require_process_answer.processAnswer(credentials, require_load_credential_process.accountOfArn(assumedRoleArn))}\n`);
		await printed();
	} catch (error) {
		const text = error instanceof require_load_credential_process.RoleChainError ? error.describe() : `unexpected error: ${require_load_credential_process.messageOf(error)}`;
		output.write(`role-chain: ${text}\n`);
		process.exitCode = 1;
	}
}
exports.credentialProcess = credentialProcess;
