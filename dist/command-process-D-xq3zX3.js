"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/runner/guarded-output.ts
var GuardedOutput = class {
	#output;
	#concealed = new require_load_post.Concealed();
	#masked;
	constructor(output) {
		this.#output = output;
	}
	conceal = (value) => {
		this.#concealed.add(value);
		const { maskLine } = this.#output;
		if (maskLine !== void 0) this.#wait(this.#output.writeMasks(require_load_post.linesToMask(value).map(maskLine).join("")));
	};
	masked = () => this.#masked;
	write = (text) => {
		this.#output.write(this.guard(text));
	};
	guard = (text) => require_load_post.plainLines(this.withoutSecrets(text));
	#wait(written) {
		const all = Promise.all([this.#masked, written]).then(() => {
			if (this.#masked === all) this.#masked = void 0;
		});
		all.catch(() => void 0);
		this.#masked = all;
	}
	withoutSecrets = (text) => this.#concealed.hideIn(text);
};
// src/runner/masks-first.ts
function printingAfter(masked, { print, printed }) {
	let waiting;
	return {
		print: (text) => {
			const masks = masked();
			if (waiting === void 0 && masks === void 0) {
				print(text);
				return;
			}
			const turn = Promise.all([waiting, masks]).then(() => {
				print(text);
				if (waiting === turn) waiting = void 0;
			});
			turn.catch(() => void 0);
			waiting = turn;
		},
		printed: async () => {
			await waiting;
			await printed();
		}
	};
}
function writeMasks(log, lines) {
	return new Promise((resolve, reject) => {
		log.write(lines, (error) => {
			if (!(error instanceof Object)) {
				resolve();
				return;
			}
			reject(new require_load_credential_process.RoleChainError({
				code: "delivery",
				message: `standard error cannot be written: ${require_load_credential_process.messageOf(error)}`,
				hint: "What the log of this CI system has to mask goes there. The log has not got all of it, so no credentials are given out."
			}));
		});
	});
}
// src/runner/command-process.ts
var command_process_exports = require_rolldown_runtime.__exportAll({ commandProcess: () => commandProcess });
function thisProcess() {
	const { print, printed } = new require_load_credential_process.StandardOutput(process.stdout);
	process.stderr.on("error", () => void 0);
	return {
		env: { ...process.env },
		args: process.argv.slice(2),
		set: (name, value) => {
			process.env[name] = value;
		},
		cwd: () => process.cwd(),
		unset: (names) => {
			for (const name of names) Reflect.deleteProperty(process.env, name);
		},
		print,
		printed,
		printError: (text) => {
			process.stderr.write(text);
		},
		printMasks: (lines) => writeMasks(process.stderr, lines),
		isTerminal: process.stderr.isTTY,
		printsToTerminal: process.stdout.isTTY,
		programDirectory: (0, node_path.dirname)((0, node_fs.realpathSync)(process.argv[1] ?? ".")),
		node: process.execPath,
		interrupted: () => new Promise((resolve) => {
			for (const signal of [
				"SIGINT",
				"SIGTERM",
				"SIGHUP"
			]) process.once(signal, () => {
				resolve();
			});
		})
	};
}
function commandProcess(reader, unguarded = thisProcess()) {
	const { printError, printMasks, ...process } = unguarded;
	const { write, conceal, guard, withoutSecrets, masked } = new GuardedOutput({
		write: printError,
		writeMasks: printMasks,
		maskLine: reader === "log" ? require_start_main.ciSystemOf(process.env).maskLine : void 0
	});
	return {
		...process,
		...printingAfter(masked, process),
		write,
		conceal,
		guard,
		withoutSecrets,
		masked
	};
}
Object.defineProperty(exports, "commandProcess", {
	enumerable: true,
	get: function() {
		return commandProcess;
	}
});
Object.defineProperty(exports, "command_process_exports", {
	enumerable: true,
	get: function() {
		return command_process_exports;
	}
});
