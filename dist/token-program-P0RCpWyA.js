"use strict";
let node_child_process = require("node:child_process");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/token-program.ts
const MAX_OUTPUT_BYTES = 1e6;
const READING_MS = 1e3;
const MAX_REASON_LINE_LENGTH = 200;
async function tokenPrintedBy(asked, world) {
	const { conceal, retry } = world;
	const doing = () => `asking ${asked.program} for an OIDC token`;
	const printed = await retry.deadline.guard(run(asked, world), doing);
	return require_load_main.readJwt(printed.trim(), asked.program, conceal);
}
function run({ program, args, directory, missingHint }, { environment, retry }) {
	const options = {
		env: require_load_main.withoutInputs(environment),
		signal: retry.deadline.signal,
		killSignal: "SIGKILL",
		maxBuffer: MAX_OUTPUT_BYTES,
		windowsHide: true,
		encoding: "utf8",
		...directory === void 0 ? {} : { cwd: directory }
	};
	return new Promise((resolve, reject) => {
		const done = (error, stdout, stderr) => {
			if (error === null) resolve(stdout);
			else if (!retry.deadline.signal.aborted) reject(failure(program, error, {
				stderr,
				missingHint
			}));
		};
		const child = (0, node_child_process.execFile)(program, args, options, done);
		child.once("exit", () => {
			setTimeout(() => {
				[child.stdout, child.stderr].forEach((stream) => stream?.destroy());
			}, READING_MS);
		});
	});
}
function failure(program, error, { stderr, missingHint }) {
	const code = require_load_credential_process.systemCodeOf(error);
	const reason = code === void 0 ? reasonIn(stderr) : reasonOf(code, program);
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `No OIDC token from ${program}: ${reason === "" ? statusOf(error) : reason}`,
		hint: missingHint
	});
}
function reasonOf(code, program) {
	switch (code) {
		case "ENOENT": return /[\\/]/.test(program) ? "there is no such program" : "there is no such program on PATH";
		case "ERR_CHILD_PROCESS_STDIO_MAXBUFFER": return "it printed more than any token can hold";
		default: return require_load_credential_process.systemErrorInWords({
			code,
			syscall: "spawn",
			path: program
		}) ?? `it cannot be started (${code})`;
	}
}
function reasonIn(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "" && line.length <= MAX_REASON_LINE_LENGTH);
	return require_start_main.oneLine(require_load_main.withoutTokens(lines.slice(-5).join(" ")));
}
function statusOf({ code, signal }) {
	return typeof code === "number" ? `it ended with status ${code}` : `it was killed by ${signal ?? "the system"}`;
}
exports.tokenPrintedBy = tokenPrintedBy;
