"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_stream_consumers = require("node:stream/consumers");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_small_heap = require("./small-heap-DJ14cDQx.js");
let node_path = require("node:path");
const require_job_place = require("./job-place-ChZ4EZ0M.js");
const require_programs = require("./programs-Cvzh1bmB.js");
const require_address = require("./address-C-eMYHKR.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
let node_fs = require("node:fs");
const require_known_process = require("./known-process-CdZce-xt.js");
const require_server_process = require("./server-process-BwIGMGws.js");
// src/refresh/server/job-watch.ts
const INTERVAL_MS = 500;
const OF_STEP_MS = 1e3;
const MAX_MS = 5184e5;
function watchJob(directory, line, onEnd) {
	const began = require_load_basics.monotonicNow();
	const identity = identityOf(directory);
	let stepEndedAt;
	let job;
	const endOf = () => {
		const now = require_load_basics.monotonicNow();
		if (identityOf(directory) !== identity) return "gone";
		const [step, ...above] = line;
		stepEndedAt ??= step === void 0 || !require_known_process.isAlive(step) ? now : void 0;
		if (job === void 0 && stepEndedAt !== void 0 && now - stepEndedAt >= OF_STEP_MS) job = above.find(require_known_process.isAlive);
		return job !== void 0 && !require_known_process.isAlive(job) || now - began > MAX_MS ? "abandoned" : void 0;
	};
	const timer = setInterval(() => {
		const end = endOf();
		if (end !== void 0) {
			clearInterval(timer);
			onEnd(end);
		}
	}, INTERVAL_MS);
	return () => {
		clearInterval(timer);
	};
}
function identityOf(directory) {
	try {
		const { dev, ino } = (0, node_fs.statSync)(directory, { bigint: true });
		return `${dev} ${ino}`;
	} catch {
		return;
	}
}
// src/refresh/server/serve-job.ts
async function serveJob(order) {
	const { directory, paths, line } = order;
	const end = () => {
		server.close();
		process.exit();
	};
	const server = await require_server_process.serveSessions({
		port: 0,
		paths,
		onStop: end,
		directory,
		env: process.env,
		...require_programs.ownPrograms()
	});
	const address = {
		...require_known_process.knownProcess(process.pid),
		port: server.port,
		token: server.token.reveal()
	};
	await require_address.writeAddress(directory, address);
	watchJob(directory, line, (how) => {
		if (how === "gone") {
			end();
			return;
		}
		server.close();
		require_job_place.removeJobDirectory((0, node_path.dirname)(directory), "refresh", directory, []).catch(() => void 0).finally(end);
	});
	return address;
}
// src/credential-server.ts
async function credentialServer() {
	process.stdout.on("error", () => void 0);
	process.stderr.on("error", () => void 0);
	process.on("SIGUSR1", () => void 0);
	require_small_heap.collectGarbageOfRequests();
	try {
		const address = await serveJob(require_small_heap.parseServerOrder(await (0, node_stream_consumers.text)(process.stdin)));
		process.stdout.write(`${JSON.stringify(address)}\n`);
	} catch (error) {
		process.stderr.write(require_load_credential_process.messageOf(error), () => process.exit(1));
	}
}
exports.credentialServer = credentialServer;
