"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_shell = require("./shell-DBjdlkVK.js");
const require_masked_accounts = require("./masked-accounts-uueAsgaA.js");
const require_start_main = require("./start-main.js");
// src/commands/check.ts
const check = {
	name: "check",
	summary: "plan the chain and show it, without any network",
	usage: "[--identity oidc|other] [--format table|mermaid|json] [INPUTS]",
	details: [
		"Plans the chain as the action would and prints it as a table: hops, durations, tags in force and where each comes from. Nothing is sent anywhere. Lists all problems of the request, and exits with status 2 if there are any.",
		"",
		"With config-file, checks all of its targets (or those of --targets) and shows the tree that their chains form. The file is read from this machine only.",
		"",
		"Templates that only a job can fill in stay open ({repository}).",
		"",
		"With --format mermaid, prints a Mermaid flowchart, which GitHub and GitLab draw in any Markdown file; with --format json, a document for programs. Warnings go to standard error, whatever the format."
	].join("\n"),
	flags: [{
		name: "identity",
		value: "KIND",
		description: "oidc (the default): plan for a job that has an OIDC token. other: plan for one that has none. Keys, a token file and role-chaining in the inputs take precedence over both."
	}, {
		name: "format",
		value: "FORMAT",
		description: "table (the default), mermaid or json."
	}],
	positionals: 0,
	inputsOf: "login",
	run
};
async function run(given, process) {
	return require_masked_accounts.withAccountsMasked(given, process, (masked) => show(given, masked));
}
async function show(given, process) {
	const identity = given.flags.get("identity") ?? "oidc";
	if (identity !== "oidc" && identity !== "other") throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--identity: ${require_start_main.quote(identity)} is neither oidc nor other`
	});
	const render = readFormat(given.flags.get("format"));
	const runner = require_shell.shellOf(given, process, "login");
	const { plan, inputs } = await require_load_main.readStepRequest({
		...require_load_main.readingOn(runner, require_load_basics.monotonicNow()),
		readFile: async (path) => (await Promise.resolve().then(() => require("./config-source-BwVa8I2O.js")).then((n) => n.config_source_exports)).readConfigFileOffline(path, runner),
		unknownVariables: "keep",
		selectsAllTargets: true,
		surroundings: { idTokenAvailable: identity === "oidc" },
		check: require_load_sinks.checkDeliveryInputs
	});
	plan.warnings.forEach((message) => {
		runner.log.warning(message);
	});
	process.print(process.guard(await render({
		plan,
		inputs,
		guard: process.withoutSecrets
	})));
	return 0;
}
const FORMATS = {
	table: async ({ plan, guard }) => (await Promise.resolve().then(() => require("./plan-table-KRnMKRQv.js"))).renderPlan(plan, guard),
	mermaid: async ({ plan, inputs, guard }) => {
		const { mermaidOf } = await Promise.resolve().then(() => require("./mermaid-BRhiT6-b.js"));
		const { pictureOf } = await Promise.resolve().then(() => require("./draw-CQPNKpQI.js"));
		return mermaidOf(pictureOf({
			plan,
			guard,
			handedTo: require_load_sinks.placeOf(inputs),
			isRenewed: require_load_sinks.refreshOf(inputs) !== "none"
		}));
	},
	json: async ({ plan, guard }) => (await Promise.resolve().then(() => require("./plan-json-D41j0QAu.js"))).planJson(plan, guard)
};
function readFormat(typed = "table") {
	const format = Object.hasOwn(FORMATS, typed) ? FORMATS[typed] : void 0;
	if (format === void 0) {
		const known = Object.keys(FORMATS);
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `--format: ${require_start_main.quote(typed)} is not one of ${known.join(", ")}${require_load_basics.suggestion(typed, known)}`
		});
	}
	return format;
}
exports.check = check;
