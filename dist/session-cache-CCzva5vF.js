"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
const require_cached_session = require("./cached-session-D1_Ve3id.js");
// src/refresh/session-cache.ts
const isWindows = process.platform === "win32";
const NAME = /^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/;
const MAX_LIFE_MS = 432e5;
var SessionCache = class {
	directory;
	#chosenBy;
	constructor(directory, chosenBy = "program") {
		this.directory = directory;
		this.#chosenBy = chosenBy;
	}
	get freshStart() {
		return this.#chosenBy === "program" ? "run the step with refresh once more" : `remove the directory ${this.directory}, unless an input was wrong and is corrected`;
	}
	async requirePrivate() {
		const fault = await faultOf(this.directory);
		if (fault !== void 0) {
			const hint = this.#chosenBy === "program" ? fault.hint : OWN_DIRECTORY;
			throw new require_load_credential_process.RoleChainError({
				code: "delivery",
				message: `the sessions in ${this.directory} are not used: ${fault.what}`,
				hint
			});
		}
	}
	async read(key) {
		const text = await readTrusted(this.#path(key));
		return text === void 0 ? void 0 : require_cached_session.parseSession(text, key);
	}
	async write(session) {
		const { toByteText, writePrivateFile } = await Promise.resolve().then(() => require("./private-file-hkmScnfw.js")).then((n) => n.private_file_exports);
		await writePrivateFile(this.#path(session.key), toByteText(require_cached_session.printSession(session)));
	}
	async readFailure(key) {
		const text = await readTrusted(this.#failurePath(key));
		return text === void 0 ? void 0 : parseFailure(text);
	}
	async isPausing(session, now) {
		const failure = await this.readFailure(session.key);
		return failure !== void 0 && Math.abs(now - failure.at) < require_cached_session.renewedAheadMs(session) / 10;
	}
	async writeFailure(key, failure) {
		const { toByteText, writePrivateFile } = await Promise.resolve().then(() => require("./private-file-hkmScnfw.js")).then((n) => n.private_file_exports);
		await writePrivateFile(this.#failurePath(key), toByteText(JSON.stringify(failure))).catch(() => void 0);
	}
	async sweep(now) {
		const { readdir, rm, stat } = await Promise.resolve().then(() => require("./load-credential-process-BiszTdVk.js")).then((n) => n.fs_exports);
		const names = await readdir(this.directory).catch(() => []);
		for (const name of names.filter((each) => NAME.test(each))) {
			const path = (0, node_path.join)(this.directory, name);
			if (now - await stat(path).then(({ mtimeMs }) => mtimeMs, () => now) > MAX_LIFE_MS) await rm(path, { force: true }).catch(() => void 0);
		}
	}
	#path(key) {
		return (0, node_path.join)(this.directory, `${key}.json`);
	}
	#failurePath(key) {
		return (0, node_path.join)(this.directory, `${key}.failure.json`);
	}
};
const OWN_DIRECTORY = "Name a directory that does not exist yet, or one that belongs to this user alone (mode 0700) and is used for nothing else.";
async function faultOf(directory) {
	try {
		const status = await require_load_credential_process.lstat(directory);
		if (!status.isDirectory()) return {
			what: "it is not a directory",
			hint: "This program creates the directory itself; nothing else may be in its place."
		};
		if (!require_load_credential_process.isOurs(status.uid)) return {
			what: "the directory belongs to another user",
			hint: "Run the tool as the user that ran the step that logged in: without sudo, and not in a container of another user."
		};
		return isWindows || (status.mode & 63) === 0 ? void 0 : {
			what: "other users can open it",
			hint: `Someone has changed its mode; chmod 700 ${directory} fixes that.`
		};
	} catch (error) {
		const isGone = require_load_credential_process.systemCodeOf(error) === "ENOENT";
		return {
			what: isGone ? "the directory is gone" : `it cannot be read: ${require_load_credential_process.messageOf(error)}`,
			hint: isGone ? "The job that logged in has ended, or this process cannot see its files: a container needs that directory mounted at the same path." : "Run the tool as the user that ran the step that logged in."
		};
	}
}
async function readTrusted(path) {
	const file = await require_load_credential_process.readOwnFile(path).catch(() => void 0);
	return file?.kind === "own" ? file.text : void 0;
}
function parseFailure(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && "at" in value && "text" in value && typeof value.at === "number" && typeof value.text === "string" ? {
			at: value.at,
			text: value.text,
			isAhead: "isAhead" in value && value.isAhead === true
		} : void 0;
	} catch {
		return;
	}
}
Object.defineProperty(exports, "SessionCache", {
	enumerable: true,
	get: function() {
		return SessionCache;
	}
});
