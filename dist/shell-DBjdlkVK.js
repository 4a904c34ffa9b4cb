"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_cli = require("./start-cli.js");
const require_secrets = require("./secrets-BI__HCQy.js");
// src/commands/secret-flags.ts
const HARMLESS = ["aws-access-key-id", "mfa-code"];
const WITH_PASSWORD = /^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;
function secretFlagWarnings(flags) {
	return [...flags].flatMap(([name, value]) => {
		const isSecret = require_load_basics.INPUTS[name].kind === "secret" && !HARMLESS.includes(name);
		return value !== "" && (isSecret || require_secrets.secretKeyIn(value) !== void 0 || WITH_PASSWORD.test(value)) ? [`--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${require_load_main.inputVariable(name)} instead.`] : [];
	});
}
// src/commands/shell.ts
function shellOf(given, process, inputs) {
	const runner = require_load_main.startShell(process, require_start_cli.inputFlags(given));
	const problems = new require_load_basics.Problems();
	const warnings = require_load_main.checkInputNames(runner.misnamedInputs(require_load_basics.inputsOf(inputs)), { raw: (name) => runner.input(name) }, problems);
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
