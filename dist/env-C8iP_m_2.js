"use strict";
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_flags = require("./flags-BcNPiOu9.js");
const require_shell_login = require("./shell-login-CVpq_RfW.js");
// src/commands/env.ts
const env = {
	name: "env",
	summary: "log in and print the credentials as commands for a shell",
	usage: "[--shell SHELL] [INPUTS]",
	details: [
		"Logs in as the action would, and prints the credentials of the last role to standard output:",
		"",
		"  credentials=\"$(role-chain env --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy)\"",
		"  eval \"$credentials\"",
		"",
		"Two lines, since eval of nothing succeeds: so a failed login ends a script that stops at errors (set -e).",
		"Messages go to standard error. If anything fails, nothing is printed to standard output."
	].join("\n"),
	flags: [require_flags.SHELL_FLAG],
	positionals: 0,
	inputsOf: "login",
	run
};
async function run(given, process) {
	const render = require_flags.readShell(given.flags.get("shell"));
	const { request, runner, login } = await require_shell_login.readLogin(given, process, {
		command: "env",
		why: "which prints the credentials",
		check: (asked, problems) => {
			require_shell_login.requireOneTarget("env", asked, problems);
		}
	});
	const { credentials, region } = require_shell_login.finalCredentials(request, await login());
	const variables = require_load_sinks.environmentVariables({
		region,
		clearOthers: request.inputs["unset-current-credentials"] === true,
		...credentials === void 0 ? {} : { access: {
			kind: "keys",
			credentials,
			tellsExpiration: true
		} }
	}, runner.environment);
	const plain = new Map([...variables].map(([name, value]) => [name, require_load_post.plainValue(value)]));
	require_flags.warnOfKept(render, plain, runner.log);
	process.print(render(plain));
	return 0;
}
exports.env = env;
