"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
// src/files/private-file.ts
var private_file_exports = require_rolldown_runtime.__exportAll({
	toByteText: () => toByteText,
	writePrivateFile: () => writePrivateFile
});
const isWindows = process.platform === "win32";
function toByteText(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
function deliveryError(message, cause, hint) {
	if (cause instanceof require_load_credential_process.RoleChainError) return cause;
	const details = {
		code: "delivery",
		message: `${message}: ${require_load_credential_process.messageOf(cause)}`,
		cause
	};
	return new require_load_credential_process.RoleChainError(hint === void 0 ? details : {
		...details,
		hint
	});
}
async function statusOf(path) {
	try {
		return await require_load_credential_process.lstat(path);
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT") return void 0;
		throw deliveryError(`cannot look at ${path}`, error);
	}
}
function refusal(path, reason, hint) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `refusing to use ${path}: ${reason}`,
		hint
	});
}
async function refuseLinkedDirectory(directory) {
	if ((await statusOf(directory))?.isSymbolicLink() === true) throw refusal(directory, "it is a symbolic link", "Name the directory that it points to instead.");
}
async function refuseUnusualFile(path) {
	await refuseLinkedDirectory((0, node_path.dirname)(path));
	const status = await statusOf(path);
	if (status?.isSymbolicLink() === true) throw refusal(path, "it is a symbolic link", "Name the file that it points to instead.");
	if (status?.isFile() === false) throw refusal(path, "it is not a regular file", "Name a regular file instead.");
}
async function refuseForeignFile(path, uid) {
	if (isWindows || uid === 0 || require_load_credential_process.isOurs(uid) || (await statusOf((0, node_path.dirname)(path)))?.uid === uid) return;
	throw refusal(path, "it belongs to another user, in a directory that is not theirs", `Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`);
}
async function isOpenToAll(directory) {
	const mode = await require_load_credential_process.stat(directory).then((status) => status.mode, () => 0);
	return !isWindows && (mode & 514) === 2;
}
async function readPrivateFile(path) {
	await refuseUnusualFile(path);
	let handle;
	try {
		const flags = isWindows ? 0 : node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK;
		handle = await require_load_credential_process.open(path, node_fs.constants.O_RDONLY | flags);
		const { mode, uid, gid } = await handle.stat();
		await refuseForeignFile(path, uid);
		return {
			text: await handle.readText("latin1"),
			mode: mode & 511,
			uid,
			gid
		};
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT") return void 0;
		throw deliveryError(`cannot read ${path}`, error);
	} finally {
		await handle?.close();
	}
}
async function renamePatiently(from, to) {
	for (let pauseMs = 10;; pauseMs *= 2) try {
		await require_load_credential_process.rename(from, to);
		return;
	} catch (error) {
		if (!(isWindows && [
			"EPERM",
			"EACCES",
			"EBUSY"
		].includes(require_load_credential_process.systemCodeOf(error) ?? "")) || pauseMs > 1e3) throw error;
		await (0, node_timers_promises.setTimeout)(pauseMs);
	}
}
async function fill(path, text, mode, replaced) {
	const handle = await require_load_credential_process.open(path, "wx", 384);
	try {
		await handle.write(text, "latin1");
		if (replaced !== void 0 && process.getuid?.() === 0) await handle.chown(replaced.uid, replaced.gid).catch(() => void 0);
		await handle.chmod(mode);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function writePrivateFile(path, text, mode = 384, replaced) {
	await refuseUnusualFile(path);
	const temporary = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`);
	try {
		await fill(temporary, text, mode, replaced);
		await renamePatiently(temporary, path);
	} catch (error) {
		await require_load_credential_process.rm(temporary, { force: true }).catch(() => void 0);
		const hint = require_load_credential_process.systemCodeOf(error) === "EBUSY" ? "A file that is itself a mount cannot be replaced." : void 0;
		throw deliveryError(`cannot write ${path}`, error, hint);
	}
}
async function removeLeftovers(path) {
	const directory = (0, node_path.dirname)(path);
	const isLeftover = (name) => name.startsWith(`.${(0, node_path.basename)(path)}.`) && /^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0, node_path.basename)(path).length + 1));
	for (const name of (await require_load_credential_process.readdir(directory).catch(() => [])).filter(isLeftover)) await require_load_credential_process.rm((0, node_path.join)(directory, name), { force: true }).catch(() => void 0);
}
Object.defineProperty(exports, "deliveryError", {
	enumerable: true,
	get: function() {
		return deliveryError;
	}
});
Object.defineProperty(exports, "isOpenToAll", {
	enumerable: true,
	get: function() {
		return isOpenToAll;
	}
});
Object.defineProperty(exports, "private_file_exports", {
	enumerable: true,
	get: function() {
		return private_file_exports;
	}
});
Object.defineProperty(exports, "readPrivateFile", {
	enumerable: true,
	get: function() {
		return readPrivateFile;
	}
});
Object.defineProperty(exports, "refuseLinkedDirectory", {
	enumerable: true,
	get: function() {
		return refuseLinkedDirectory;
	}
});
Object.defineProperty(exports, "removeLeftovers", {
	enumerable: true,
	get: function() {
		return removeLeftovers;
	}
});
Object.defineProperty(exports, "toByteText", {
	enumerable: true,
	get: function() {
		return toByteText;
	}
});
Object.defineProperty(exports, "writePrivateFile", {
	enumerable: true,
	get: function() {
		return writePrivateFile;
	}
});
