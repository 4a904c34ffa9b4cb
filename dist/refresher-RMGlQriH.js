"use strict";
const require_load_post = require("./load-post-Bpk1w3KY.js");
const require_load_credential_process = require("./load-credential-process-CCYnX6CR.js");
const require_start_main = require("./start-main.js");
// src/refresh/refresher.ts
const isRefresherRecord = require_load_post.isRecordOf({ directory: require_load_post.isPath });
const refresherSink = {
	what: "the sessions that are renewed",
	records: isAsked,
	check: async (request, runner) => {
		if (!isAsked(request)) return;
		const { checkRefresh } = await Promise.resolve().then(() => require("./begin-refresh-5uWNvsty.js"));
		await checkRefresh(request, runner);
	},
	prepare: async (delivery, context) => {
		if (!isAsked(delivery.request)) return void 0;
		const { beginRefresh } = await Promise.resolve().then(() => require("./begin-refresh-5uWNvsty.js"));
		return beginRefresh(delivery, context);
	},
	traceOf: (data) => data,
	undo: (data) => isRefresherRecord(data) ? async ({ temporaryDirectory }) => {
		const { endRefresh } = await Promise.resolve().then(() => require("./end-refresh-PCZNMasZ.js"));
		return endRefresh(temporaryDirectory, data.directory).then(() => [], (error) => [{
			kind: "failed",
			message: require_load_credential_process.messageOf(error)
		}]);
	} : void 0
};
function isAsked({ inputs }) {
	return require_start_main.refreshOf(inputs) !== "none";
}
exports.refresherSink = refresherSink;
