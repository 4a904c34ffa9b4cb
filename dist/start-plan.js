"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_start_main = require("./start-main.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_matrix_request = require("./matrix-request-BOrVXj0R.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/matrix/matrix-table.ts
function matrixTable({ include }) {
	if (include.length === 0) return "No target is selected, so the matrix is empty. GitHub does not accept an empty matrix: give the job that uses it if: needs.plan.outputs.count != '0'.";
	const fields = [
		"target",
		"account",
		"role",
		"region"
	];
	return [require_load_login.table(fields, include.map((row) => fields.map((field) => row[field] ?? ""))), "The account ids in the matrix are not masked: GitHub drops an output that holds a masked value."].join("\n");
}
// src/step/matrix-step.ts
async function matrixStep(runner, startedAt) {
	try {
		const idToken = require_start_main.idTokenOf(runner);
		const request = await require_matrix_request.readMatrixRequest({
			...require_load_main.readingOn(runner, startedAt),
			misnamed: runner.misnamedInputs(require_load_basics.inputsOf("plan")),
			unknownVariables: "problem",
			surroundings: { idTokenAvailable: idToken !== void 0 }
		});
		const planned = await require_matrix_request.makeMatrix(request, runner, {
			idToken,
			startedAt
		});
		runner.log.info(matrixTable(planned.matrix));
		await runner.setOutputs(require_load_sinks.matrixOutputs(planned));
	} catch (error) {
		require_load_post.reportFailure(error, runner.log);
	}
}
// src/plan.ts
async function plan() {
	const startedAt = require_load_basics.monotonicNow();
	await matrixStep(require_load_post.currentRunner(), startedAt);
	require_load_post.leave();
}
exports.plan = plan;
