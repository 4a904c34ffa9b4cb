"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_ascii_json = require("./ascii-json-Ddb91nAB.js");
const require_matrix_request = require("./matrix-request-BOrVXj0R.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_main = require("./start-main.js");
const require_shell = require("./shell-DBjdlkVK.js");
// src/commands/plan.ts
const plan = {
	name: "plan",
	summary: "print a matrix of jobs from the targets in a file or the accounts of AWS Organizations",
	usage: "[INPUTS]",
	details: [
		"Prints a matrix of jobs as JSON, {\"include\": [...]}: a row for each selected target of the config file, or each account of AWS Organizations that passes the filters. If there are more than the maximum number of jobs, they share rows.",
		"",
		"  role-chain plan --aws-region eu-central-1 --config-file .github/role-chain.yml --targets stage=prod",
		"",
		"Messages go to standard error. If anything fails, nothing is printed to standard output."
	].join("\n"),
	flags: [],
	positionals: 0,
	inputsOf: "plan",
	run
};
async function run(given, process) {
	const startedAt = require_load_basics.monotonicNow();
	const runner = require_shell.shellOf(given, process, "plan");
	const idToken = require_start_main.idTokenOf(runner);
	const request = await require_matrix_request.readMatrixRequest({
		...require_load_main.readingOn(runner, startedAt),
		unknownVariables: "problem",
		surroundings: { idTokenAvailable: idToken !== void 0 }
	});
	const { matrix } = await require_matrix_request.makeMatrix(request, runner, {
		idToken,
		startedAt
	});
	process.print(process.guard(`${require_ascii_json.asciiJson(matrix)}\n`));
	return 0;
}
exports.plan = plan;
