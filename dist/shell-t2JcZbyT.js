"use strict";
const require_load_cli = require("./load-cli-CE6cQLCo.js");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-nh2s3jR4.js");
const require_start_cli = require("./start-cli.js");
const require_secrets = require("./secrets-BS9fFcD8.js");
// src/commands/secret-flags.ts
const HARMLESS = ["aws-access-key-id", "mfa-code"];
const WITH_PASSWORD = /^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;
function secretFlagWarnings(flags) {
	return [...flags].flatMap(([name, value]) => {
		const isSecret = require_load_post.INPUTS[name].kind === "secret" && !HARMLESS.includes(name);
		return value !== "" && (isSecret || require_secrets.secretKeyIn(value) !== void 0 || WITH_PASSWORD.test(value)) ? [`--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${require_start_main.inputVariable(name)} instead.`] : [];
	});
}
// src/commands/shell.ts
function shellOf(given, process, inputs) {
	const runner = require_start_main.startShell(process, require_start_cli.inputFlags(given));
	const problems = new require_load_cli.Problems();
	const warnings = require_start_main.checkInputNames(runner.misnamedInputs(require_load_post.inputsOf(inputs)), { raw: (name) => runner.input(name) }, problems);
	problems.throwIfAny();
	[...warnings, ...secretFlagWarnings(require_start_cli.inputFlags(given))].forEach((message) => {
		runner.log.warning(message);
	});
	return runner;
}
Object.defineProperty(exports, "shellOf", {
	enumerable: true,
	get: function() {
		return shellOf;
	}
});
