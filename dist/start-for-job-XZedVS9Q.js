"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
const require_programs = require("./programs-Cvzh1bmB.js");
const require_known_process = require("./known-process-CdZce-xt.js");
const require_paths = require("./paths-BEyJa0Yf.js");
let node_child_process = require("node:child_process");
const require_start_main = require("./start-main.js");
const require_address = require("./address-C-eMYHKR.js");
const require_small_heap = require("./small-heap-DJ14cDQx.js");
// src/refresh/server/start.ts
const PATIENCE_MS = 15e3;
const MAX_REASON_LENGTH = 2e3;
const NEEDED = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|LANG|TZ|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|RUNNER_TEMP|AWS_(?!\w*(?:KEY|SECRET|PASSWORD|TOKEN(?!_FILE$)))\w+)$/i;
function serverEnvironment(environment) {
	const forIdToken = new Set(require_start_main.idTokenNeeds());
	const kept = Object.entries(environment).flatMap(([name, value]) => value !== void 0 && value !== "" && (NEEDED.test(name) || forIdToken.has(name.toUpperCase())) ? [[name, value]] : []);
	return Object.fromEntries(kept);
}
async function startServer(order, { node, server }, environment) {
	const child = (0, node_child_process.spawn)(node, [...require_small_heap.SMALL, server], {
		detached: true,
		env: serverEnvironment(environment),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	child.stdin.on("error", () => void 0).end(require_small_heap.printServerOrder(order));
	try {
		const line = await firstLine(child);
		const started = require_address.parseAddress(line);
		if (started === void 0) throw new Error(line === "" ? "it ended at once" : line);
		child.unref();
		return started;
	} catch (error) {
		child.kill("SIGKILL");
		throw new require_load_credential_process.RoleChainError({
			code: "delivery",
			message: `the server for the credentials did not start: ${require_load_credential_process.messageOf(error)}`,
			hint: "May this step start processes, and listen on 127.0.0.1? If not, use refresh: process.",
			cause: error
		});
	} finally {
		child.stdout.destroy();
		child.stderr.destroy();
	}
}
function firstLine(child) {
	return new Promise((resolve, reject) => {
		let [said, failed] = ["", ""];
		const timer = setTimeout(() => {
			reject(new Error(`it said nothing for ${PATIENCE_MS / 1e3} seconds`));
		}, PATIENCE_MS);
		const settle = (text) => {
			clearTimeout(timer);
			resolve(text);
		};
		child.stdout?.setEncoding("utf8").on("data", (text) => {
			said += text;
			if (said.includes("\n")) settle(said);
		});
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			failed += text;
		});
		child.once("error", reject).once("close", () => {
			settle(require_start_main.headOf(failed, MAX_REASON_LENGTH));
		});
	});
}
// src/refresh/server/start-for-job.ts
async function startForJob(directory, ends, { environment, conceal }) {
	const { port, token } = await startServer({
		directory,
		paths: require_paths.pathsOfEnds(ends),
		line: require_known_process.ancestors()
	}, require_programs.ownPrograms(), environment);
	const concealed = conceal(token);
	const tokenFile = (0, node_path.join)(directory, "token");
	await require_load_credential_process.writeFile(tokenFile, token, {
		mode: 384,
		flag: "wx"
	});
	const origin = `http://127.0.0.1:${port}`;
	return {
		endpoint: `${origin}${require_paths.pathOfEnd()}`,
		token: concealed,
		tokenFile,
		urlOf: (end) => `${origin}${require_paths.pathOfEnd(end.name)}`
	};
}
exports.startForJob = startForJob;
