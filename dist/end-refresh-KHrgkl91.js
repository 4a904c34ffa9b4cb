"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
let node_http = require("node:http");
let node_timers_promises = require("node:timers/promises");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_job_place = require("./job-place-ChZ4EZ0M.js");
const require_address = require("./address-C-eMYHKR.js");
const require_known_process = require("./known-process-CdZce-xt.js");
// src/refresh/end-refresh.ts
const PATIENCE_MS = 4e3;
const WATCH_PATIENCE_MS = 1500;
const KILL_PATIENCE_MS = 2e3;
async function endRefresh(temporaryDirectory, directory) {
	const server = await require_job_place.isJobDirectory(temporaryDirectory, "refresh", directory) ? await require_address.readAddress(directory) : void 0;
	const wasStopped = server !== void 0 && await stop(server);
	await require_job_place.removeJobDirectory(temporaryDirectory, "refresh", directory, []);
	if (server !== void 0) await endProcess(server, wasStopped);
}
function stop({ port, token }) {
	return new Promise((resolve) => {
		(0, node_http.request)({
			host: "127.0.0.1",
			port,
			method: "POST",
			path: require_address.STOP_PATH,
			headers: { authorization: token },
			agent: new node_http.Agent(),
			signal: AbortSignal.timeout(PATIENCE_MS)
		}, (response) => {
			response.on("error", () => void 0).resume().once("close", () => {
				resolve(response.statusCode === 200);
			});
		}).on("error", () => {
			resolve(false);
		}).end();
	});
}
async function endProcess(server, wasStopped) {
	const isCertain = server.began !== void 0;
	if (!isCertain && !wasStopped || await isGoneWithin(server, wasStopped ? PATIENCE_MS : WATCH_PATIENCE_MS) || !isCertain) return;
	kill(server.pid);
	if (!await isGoneWithin(server, KILL_PATIENCE_MS)) throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `the server for the credentials, process ${server.pid}, could not be stopped`
	});
}
async function isGoneWithin(server, milliseconds) {
	const end = require_load_basics.monotonicNow() + milliseconds;
	while (require_known_process.isAlive(server)) {
		if (require_load_basics.monotonicNow() > end) return false;
		await (0, node_timers_promises.setTimeout)(20);
	}
	return true;
}
function kill(pid) {
	for (const target of [-pid, pid]) try {
		process.kill(target, "SIGKILL");
	} catch {}
}
exports.endRefresh = endRefresh;
