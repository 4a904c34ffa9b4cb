"use strict";
let node_fs = require("node:fs");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/refresh/server/known-process.ts
function knownProcess(pid) {
	const began = statusOf(pid)?.began;
	return began === void 0 ? { pid } : {
		pid,
		began
	};
}
function isAlive({ pid, began }) {
	if (began !== void 0) {
		const status = statusOf(pid);
		return status?.began === began && !status.hasEnded;
	}
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return require_load_credential_process.systemCodeOf(error) !== "ESRCH";
	}
}
function ancestors(pid = process.pid, parent = process.ppid) {
	const found = [knownProcess(pid)];
	for (let next = parent; next !== void 0 && next > 1 && found.length < 32; next = statusOf(next)?.parent) found.push(knownProcess(next));
	return found;
}
function statusOf(pid) {
	try {
		const [state = "", parent, ...fields] = (0, node_fs.readFileSync)(`/proc/${pid}/stat`, "latin1").replace(/^.*\) /s, "").split(" ");
		return {
			parent: Number(parent),
			began: fields[17] ?? "",
			hasEnded: "ZX".includes(state)
		};
	} catch {
		return;
	}
}
Object.defineProperty(exports, "ancestors", {
	enumerable: true,
	get: function() {
		return ancestors;
	}
});
Object.defineProperty(exports, "isAlive", {
	enumerable: true,
	get: function() {
		return isAlive;
	}
});
Object.defineProperty(exports, "knownProcess", {
	enumerable: true,
	get: function() {
		return knownProcess;
	}
});
