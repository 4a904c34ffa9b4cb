"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
let node_crypto = require("node:crypto");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
let node_fs = require("node:fs");
let node_os = require("node:os");
const require_private_file = require("./private-file-hkmScnfw.js");
const LOOKING = process.platform === "win32" ? node_fs.constants.O_RDONLY : node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
async function machine() {
	return `${(0, node_os.hostname)()} ${await require_load_credential_process.readlink("/proc/self/ns/pid").catch(() => "")}`.trim();
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return require_load_credential_process.systemCodeOf(error) !== "ESRCH";
	}
}
async function holderOf(path) {
	try {
		const status = await require_load_credential_process.lstat(path);
		if (!status.isFile()) throw notALock(path);
		const file = await require_load_credential_process.open(path, LOOKING);
		return {
			text: await file.readText("utf8").finally(() => file.close()),
			ageMs: Math.abs(Date.now() - status.mtimeMs)
		};
	} catch (error) {
		if (error instanceof require_load_credential_process.RoleChainError) throw error;
		return;
	}
}
function notALock(path) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `the lock ${path} is not a regular file, so this program did not make it`,
		hint: `Find out what made it, delete ${path} and run again.`
	});
}
function ownerOf(text) {
	const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
	return pid === void 0 || name === void 0 ? void 0 : {
		pid: Number(pid),
		machine: name
	};
}
function isAbandoned({ text, ageMs }, here) {
	const owner = ownerOf(text);
	return ageMs > 8e3 || owner?.machine === here && !isAlive(owner.pid);
}
// src/files/private-directory.ts
const MAX_ATTEMPTS = 10;
async function ensurePrivateDirectory(directory, hint) {
	await require_private_file.refuseLinkedDirectory(directory);
	const made = [];
	for (let attempt = 1;; attempt++) try {
		for (const path of await missingOf(directory)) if (await makeDirectory(path)) made.push(path);
		return made;
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT" && attempt < MAX_ATTEMPTS) continue;
		await removeEmptyDirectories(made);
		throw require_private_file.deliveryError(`cannot create the directory ${directory}`, error, hint);
	}
}
async function missingOf(directory) {
	const missing = [];
	for (let path = directory; !await isDirectory(path); path = (0, node_path.dirname)(path)) {
		missing.unshift(path);
		if (path === (0, node_path.dirname)(path)) break;
	}
	return missing;
}
function isDirectory(path) {
	return require_load_credential_process.stat(path).then((status) => status.isDirectory(), () => false);
}
async function makeDirectory(path) {
	try {
		await require_load_credential_process.mkdir(path, { mode: 448 });
		return true;
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "EEXIST" && await isDirectory(path)) return false;
		throw error;
	}
}
async function removeEmptyDirectories(directories) {
	for (const directory of [...directories].reverse()) await require_load_credential_process.rmdir(directory).catch(() => void 0);
}
// src/files/file-lock.ts
const TOUCHED_EVERY_MS = 1500;
const WAIT_MS = 3e4;
const MAX_VANISHED = 20;
const WAY_OUT = "Name profile files in a directory that you can write to: HOME, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where they are. With profile-files: job they are not needed.";
async function create(path, text) {
	let handle;
	try {
		handle = await require_load_credential_process.open(path, "wx", 384);
		await handle.write(text, "utf8");
		return "created";
	} catch (error) {
		if (handle !== void 0) await require_load_credential_process.rm(path, { force: true }).catch(() => void 0);
		const code = require_load_credential_process.systemCodeOf(error) ?? "";
		if (handle === void 0 && code === "ENOENT") return "vanished";
		const isHeld = process.platform === "win32" ? [
			"EEXIST",
			"EPERM",
			"EBUSY"
		].includes(code) : code === "EEXIST";
		if (handle === void 0 && isHeld) return "held";
		throw require_private_file.deliveryError(`cannot create the lock ${path}`, error);
	} finally {
		await handle?.close();
	}
}
async function breakAbandoned(path, here) {
	const holder = await holderOf(path);
	if (holder === void 0 || !isAbandoned(holder, here)) return;
	const breaker = `${path}.break`;
	if (await create(breaker, "") !== "created") {
		const other = await holderOf(breaker);
		if (other !== void 0 && other.ageMs > 8e3) await require_load_credential_process.rm(breaker, { force: true });
		return;
	}
	try {
		if ((await holderOf(path))?.text === holder.text) await require_load_credential_process.rm(path, { force: true });
	} finally {
		await require_load_credential_process.rm(breaker, { force: true });
	}
}
async function notFree(file, path, since) {
	const owner = ownerOf((await holderOf(path))?.text ?? "");
	const by = owner === void 0 ? "another process" : `process ${owner.pid} on ${owner.machine}`;
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `${file} was not free within ${Math.round((require_load_basics.monotonicNow() - since) / 100) / 10} s: the lock ${path} is held by ${by}`,
		hint: `If no other job is writing that file, delete ${path} and run again.`
	});
}
function heldLock(path, text) {
	const isOurs = async () => (await holderOf(path))?.text === text;
	const touch = async () => {
		if (await isOurs()) await require_load_credential_process.utimes(path, new Date(), new Date());
	};
	const heart = setInterval(() => {
		touch().catch(() => void 0);
	}, TOUCHED_EVERY_MS);
	heart.unref();
	return {
		path,
		createdDirectories: [],
		async confirm() {
			if (await isOurs()) return;
			throw new require_load_credential_process.RoleChainError({
				code: "delivery",
				message: `the lock ${path} was taken over by another process, since this one was suspended for too long`,
				hint: "Run again."
			});
		},
		async release() {
			clearInterval(heart);
			if (await isOurs()) await require_load_credential_process.rm(path, { force: true });
		}
	};
}
async function acquireFileLock(file, { waitMs, stop } = { waitMs: WAIT_MS }) {
	const createdDirectories = new Set();
	const since = require_load_basics.monotonicNow();
	let vanished = 0;
	try {
		for (;;) {
			for (const directory of await ensurePrivateDirectory((0, node_path.dirname)(file), WAY_OUT)) createdDirectories.add(directory);
			const attempt = await attemptLock(file);
			if (typeof attempt === "object") return {
				...attempt,
				createdDirectories: [...createdDirectories]
			};
			vanished = attempt === "vanished" ? vanished + 1 : 0;
			if (vanished >= MAX_VANISHED) throw cannotLock(file);
			if (require_load_basics.monotonicNow() > since + waitMs || stop?.aborted === true) throw await notFree(file, lockOf(file), since);
			await (0, node_timers_promises.setTimeout)(2 + Math.random() * 20);
		}
	} catch (error) {
		await removeEmptyDirectories([...createdDirectories]);
		throw error;
	}
}
function cannotLock(file) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `cannot create the lock ${lockOf(file)}: no file can be made in the directory ${(0, node_path.dirname)(file)}`,
		hint: WAY_OUT
	});
}
async function tryFileLock(file) {
	const attempt = await attemptLock(file);
	return typeof attempt === "object" ? attempt : void 0;
}
async function attemptLock(file) {
	const path = lockOf(file);
	const here = await machine();
	const text = `${process.pid} ${(0, node_crypto.randomUUID)()} ${here}`;
	const made = await create(path, text);
	if (made === "created") return heldLock(path, text);
	if (made === "held") await breakAbandoned(path, here);
	return made;
}
function lockOf(file) {
	return `${file}.role-chain-lock`;
}
Object.defineProperty(exports, "acquireFileLock", {
	enumerable: true,
	get: function() {
		return acquireFileLock;
	}
});
Object.defineProperty(exports, "ensurePrivateDirectory", {
	enumerable: true,
	get: function() {
		return ensurePrivateDirectory;
	}
});
Object.defineProperty(exports, "removeEmptyDirectories", {
	enumerable: true,
	get: function() {
		return removeEmptyDirectories;
	}
});
Object.defineProperty(exports, "tryFileLock", {
	enumerable: true,
	get: function() {
		return tryFileLock;
	}
});
