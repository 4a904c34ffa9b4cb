"use strict";
let node_crypto = require("node:crypto");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_os = require("node:os");
let node_path = require("node:path");
const require_private_file = require("./private-file-hkmScnfw.js");
// src/files/job-place.ts
const NAMES = {
	files: /^aws-role-chain-files-[0-9a-f]{32}$/,
	refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/
};
function parentsOf(temporaryDirectory) {
	return [temporaryDirectory, (0, node_path.resolve)((0, node_os.tmpdir)())];
}
function kindBelow(temporaryDirectory, place) {
	return {
		parents: parentsOf(temporaryDirectory),
		name: NAMES[place]
	};
}
async function isWithin(directory, workspace) {
	const identityOf = async (path) => require_load_credential_process.stat(path, { bigint: true }).then(({ dev, ino }) => `${dev} ${ino}`, () => void 0);
	const [start, outer] = [await require_load_credential_process.realpath(directory).catch(() => void 0), await identityOf(workspace)];
	if (start === void 0 || outer === void 0) return false;
	for (let path = start;; path = (0, node_path.dirname)(path)) {
		if (await identityOf(path) === outer) return true;
		if (path === (0, node_path.dirname)(path)) return false;
	}
}
async function parentFor({ temporaryDirectory, workspace }, { what, otherwise }) {
	const parents = parentsOf(temporaryDirectory);
	for (const parent of parents) if (!await isWithin(parent, workspace)) return parent;
	throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(" and ")} cannot be used`,
		hint: `Set ${process.platform === "win32" ? "TEMP" : "TMPDIR"} for this step to a directory outside of the workspace, or ${otherwise}.`
	});
}
async function newJobDirectory(ground, place, wanted) {
	const parent = await parentFor(ground, wanted);
	return (0, node_path.join)(parent, `${require_load_credential_process.DIRECTORY_PREFIX}${place}-${(0, node_crypto.randomBytes)(16).toString("hex")}`);
}
async function checkJobPlace(ground, wanted) {
	const parent = await parentFor(ground, wanted);
	try {
		await require_load_credential_process.rmdir(await require_load_credential_process.mkdtemp((0, node_path.join)(parent, require_load_credential_process.DIRECTORY_PREFIX)));
	} catch (error) {
		throw require_private_file.deliveryError(`cannot create a directory for ${wanted.what} in ${parent}`, error);
	}
}
async function isJobDirectory(temporaryDirectory, place, directory) {
	return await require_load_credential_process.faultOf(directory, kindBelow(temporaryDirectory, place)).catch(() => "gone") === void 0;
}
function isNamedAs(place, directory) {
	return NAMES[place].test((0, node_path.basename)(directory));
}
async function removeJobDirectory(temporaryDirectory, place, directory, first) {
	try {
		if (await require_load_credential_process.faultOf(directory, kindBelow(temporaryDirectory, place)) !== void 0) throw new require_load_credential_process.RoleChainError({
			code: "delivery",
			message: `${directory} is not removed: it is not a directory that this action made there for this user`
		});
		for (const name of first) await require_load_credential_process.rm((0, node_path.join)(directory, name), {
			recursive: true,
			force: true
		});
		await require_load_credential_process.rm(directory, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT") return;
		throw require_private_file.deliveryError(`the private files of this job in ${directory} could not be removed`, error);
	}
}
Object.defineProperty(exports, "checkJobPlace", {
	enumerable: true,
	get: function() {
		return checkJobPlace;
	}
});
Object.defineProperty(exports, "isJobDirectory", {
	enumerable: true,
	get: function() {
		return isJobDirectory;
	}
});
Object.defineProperty(exports, "isNamedAs", {
	enumerable: true,
	get: function() {
		return isNamedAs;
	}
});
Object.defineProperty(exports, "newJobDirectory", {
	enumerable: true,
	get: function() {
		return newJobDirectory;
	}
});
Object.defineProperty(exports, "removeJobDirectory", {
	enumerable: true,
	get: function() {
		return removeJobDirectory;
	}
});
