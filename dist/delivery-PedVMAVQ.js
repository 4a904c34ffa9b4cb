"use strict";
let node_path = require("node:path");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_job_files = require("./job-files-Cec9fKuR.js");
const require_location = require("./location-6ff2EfNt.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
let node_fs = require("node:fs");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_file_lock = require("./file-lock-CM_q4KDf.js");
const require_sections = require("./sections-BAGzrxGG.js");
const require_undo = require("./undo-B5DX1ik7.js");
const require_own_values = require("./own-values-DO_wauf5.js");
const require_readability = require("./readability-CXam-neL.js");
// src/sink/profiles/profile-file.ts
const MAX_WAIT_MS = 3e4;
async function requireWritableDirectory(directory) {
	try {
		await require_load_credential_process.access(directory, node_fs.constants.W_OK | node_fs.constants.X_OK);
	} catch (error) {
		if (!(require_load_credential_process.systemCodeOf(error) === "ENOENT" && (0, node_path.dirname)(directory) !== directory)) throw require_private_file.deliveryError(`cannot write in the directory ${directory}`, error);
		await requireWritableDirectory((0, node_path.dirname)(directory));
	}
}
async function checkProfiles(files, names, overwrite) {
	const texts = new Map();
	for (const path of new Set([files.credentialsFile, files.configFile])) {
		texts.set(path, (await require_private_file.readPrivateFile(path))?.text ?? "");
		await requireWritableDirectory((0, node_path.dirname)(path));
	}
	if (!overwrite) require_sections.refusePresent(files, texts, names);
	return texts;
}
async function lockAll(edits, { endsAt, stop }) {
	const locked = [];
	try {
		for (const edit of [...edits].sort((one, other) => one.path < other.path ? -1 : 1)) {
			const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, endsAt - require_load_basics.monotonicNow()));
			const lock = await require_file_lock.acquireFileLock(edit.path, stop === void 0 ? { waitMs } : {
				waitMs,
				stop
			});
			locked.push({
				...edit,
				lock
			});
			await require_private_file.removeLeftovers(edit.path);
		}
		return locked;
	} catch (error) {
		await abandon(locked);
		throw error;
	}
}
async function release(locked) {
	for (const { lock } of locked) await lock.release().catch(() => void 0);
}
function createdBy(locked) {
	return locked.flatMap(({ lock }) => lock.createdDirectories);
}
async function abandon(locked) {
	await release(locked);
	await require_file_lock.removeEmptyDirectories(createdBy(locked));
}
async function prepare({ path, sections, lock }) {
	const before = await require_private_file.readPrivateFile(path);
	const { text, undo } = require_sections.editSections(before?.text ?? "", sections);
	const mode = (before?.mode ?? 384) & 384;
	const modes = before && { mode: {
		before: before.mode,
		written: mode
	} };
	return {
		lock,
		before,
		text,
		mode,
		undo: {
			path,
			writtenHash: require_own_values.hashOf(text),
			...modes,
			sections: undo
		}
	};
}
async function putBack(written, keys, reason) {
	const failures = [];
	for (const { undo, lock } of [...written].reverse()) await require_undo.undoFile(undo, lock, keys).catch((error) => failures.push(require_load_credential_process.messageOf(error)));
	if (failures.length === 0) throw reason;
	throw require_private_file.deliveryError(`${require_load_credential_process.messageOf(reason)}; and what was written before stays`, new Error(failures.join("; ")));
}
async function writeAll(edits) {
	const written = [];
	try {
		for (const edit of edits) {
			await edit.lock.confirm();
			await require_private_file.writePrivateFile(edit.undo.path, edit.text, edit.mode, edit.before);
			written.push(edit);
		}
	} catch (error) {
		await putBack(written, new require_own_values.RunKeys(edits.flatMap(({ undo }) => undo.sections)), error);
	}
}
async function prepareProfiles(files, entries, options) {
	const names = entries.map(({ name }) => name);
	const locked = await lockAll(require_sections.planFileEdits(files, entries), options);
	try {
		await checkProfiles(files, names, options.overwrite);
		const edits = [];
		for (const edit of locked) edits.push(await prepare(edit));
		return {
			undo: {
				version: 1,
				files: edits.map(({ undo }) => undo),
				createdDirectories: createdBy(locked)
			},
			write: async () => {
				await writeAll(edits);
				await release(locked);
			},
			abandon: () => abandon(locked)
		};
	} catch (error) {
		await abandon(locked);
		throw error;
	}
}
// src/sink/profiles/delivery.ts
async function checkProfileDelivery(runner, names, { overwrite, files }) {
	const texts = files === "job" ? await require_job_files.checkJobFiles(runner, names, overwrite) : await checkHomeFiles(require_location.locateProfileFiles(runner.environment), {
		names,
		overwrite,
		log: runner.log
	});
	for (const warning of [...require_readability.unreadableFiles(texts, names), ...require_readability.unseenProfiles(names)]) runner.log.warning(warning);
}
async function checkHomeFiles(located, { names, overwrite, log }) {
	const texts = await checkProfiles(located, names, overwrite);
	await warnOfOpenDirectories(located, log);
	return texts;
}
async function warnOfOpenDirectories({ credentialsFile, configFile }, log) {
	const directories = new Set([credentialsFile, configFile].map((path) => (0, node_path.dirname)(path)));
	for (const directory of new Set([...directories, ...[...directories].map((path) => (0, node_path.dirname)(path))])) if (await require_private_file.isOpenToAll(directory)) log.warning(`Every user of this machine can replace the profile files ${directories.has(directory) ? "in" : "below"} ${directory}, and so choose the credentials of later steps: chmod go-w ${directory}.`);
}
async function prepareProfileDelivery(delivery, { runner, stop, endsAt }) {
	const { entries, overwrite } = delivery;
	const prepared = delivery.files === "job" ? await jobDelivery(delivery, runner) : await homeDelivery(delivery, runner, {
		overwrite,
		stop,
		endsAt
	});
	return {
		...prepared,
		write: async () => {
			await prepared.write();
			if (delivery.isUnasked === true) return;
			const [first] = entries;
			runner.log.info(entries.length === 1 && first !== void 0 ? `Wrote profile ${first.name}.` : `Wrote ${entries.length} profiles.`);
		}
	};
}
async function jobDelivery({ entries, overwrite, isUnasked = false, movesDefault = false }, runner) {
	const { directory, variables, before, contents } = await require_job_files.prepareJobFiles(runner, entries, {
		overwrite,
		skipsUnreadable: isUnasked,
		movesDefault
	});
	return {
		record: {
			files: "job",
			directory
		},
		values: {
			variables,
			history: before
		},
		write: () => require_job_files.writeJobFiles(directory, contents)
	};
}
async function homeDelivery({ entries }, { environment }, options) {
	const { undo, write, abandon } = await prepareProfiles(require_location.locateProfileFiles(environment), entries, options);
	return {
		record: {
			files: "home",
			edits: undo
		},
		write,
		abandon
	};
}
exports.checkProfileDelivery = checkProfileDelivery;
exports.prepareProfileDelivery = prepareProfileDelivery;
