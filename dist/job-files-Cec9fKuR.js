"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_fs = require("node:fs");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_job_place = require("./job-place-ChZ4EZ0M.js");
const require_default_profile = require("./default-profile-BQPFj6y7.js");
const require_job_directory = require("./job-directory-HwodIBhZ.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_location = require("./location-6ff2EfNt.js");
const require_sections = require("./sections-BAGzrxGG.js");
// src/sink/profiles/job-files-before.ts
const isValuesBefore = require_load_post.isRecordOf({
	AWS_CONFIG_FILE: require_load_post.isListOf(require_load_post.isString),
	AWS_SHARED_CREDENTIALS_FILE: require_load_post.isListOf(require_load_post.isString)
});
function noteOf(before) {
	return JSON.stringify(before);
}
async function valuesBefore({ environment, temporaryDirectory }) {
	const historyOf = async (variable) => {
		const value = environment[variable] ?? "";
		return [value, ...(await require_job_directory.isInJobDirectory(temporaryDirectory, value) ? await readNote((0, node_path.dirname)(value)) : void 0)?.[variable] ?? []];
	};
	return {
		AWS_CONFIG_FILE: await historyOf("AWS_CONFIG_FILE"),
		AWS_SHARED_CREDENTIALS_FILE: await historyOf("AWS_SHARED_CREDENTIALS_FILE")
	};
}
async function readNote(directory) {
	try {
		const note = JSON.parse(await require_load_credential_process.readFile((0, node_path.join)(directory, require_job_directory.JOB_FILE_NAMES.before), "utf8"));
		return isValuesBefore(note) ? note : void 0;
	} catch {
		return;
	}
}
// src/sink/profiles/job-files.ts
var job_files_exports = require_rolldown_runtime.__exportAll({
	prepareJobFiles: () => prepareJobFiles,
	writeJobFiles: () => writeJobFiles
});
const KINDS = ["credentialsFile", "configFile"];
const PLACE = {
	what: "the profile files of this job",
	otherwise: "set profile-files to home"
};
async function contentOf(path, skipsUnreadable) {
	let handle;
	try {
		handle = await require_load_credential_process.open(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
		const status = await handle.stat();
		if (status.isCharacterDevice()) return "";
		if (!status.isFile()) throw new Error("it is not a regular file");
		return await handle.readText("latin1");
	} catch (error) {
		const code = require_load_credential_process.systemCodeOf(error) ?? "";
		if (["ENOENT", "ENOTDIR"].includes(code)) return "";
		if (skipsUnreadable && ["EACCES", "EPERM"].includes(code)) return "";
		throw require_private_file.deliveryError(`cannot copy ${path} for this job`, error, "Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readable.");
	} finally {
		await handle?.close();
	}
}
async function originalsOf({ environment }, own, skipsUnreadable = false) {
	const [credentialsFile, configFile] = KINDS.map((kind) => require_location.findProfileFile(kind, environment));
	const files = {
		credentialsFile: credentialsFile ?? own.credentialsFile,
		configFile: configFile ?? own.configFile
	};
	const texts = new Map();
	for (const kind of KINDS) texts.set(files[kind], await contentOf(files[kind], skipsUnreadable));
	return {
		files,
		texts
	};
}
function filesIn(directory) {
	return {
		credentialsFile: (0, node_path.join)(directory, require_job_directory.JOB_FILE_NAMES.credentialsFile),
		configFile: (0, node_path.join)(directory, require_job_directory.JOB_FILE_NAMES.configFile)
	};
}
async function checkJobFiles(runner, names, overwrite) {
	await require_job_place.checkJobPlace(runner, PLACE);
	const { files, texts } = await originalsOf(runner, filesIn(await require_job_place.newJobDirectory(runner, "files", PLACE)));
	if (!overwrite) require_sections.refusePresent(files, texts, names);
	return texts;
}
async function prepareJobFiles(runner, entries, { overwrite, skipsUnreadable, movesDefault = false }) {
	const directory = await require_job_place.newJobDirectory(runner, "files", PLACE);
	const own = filesIn(directory);
	const edits = require_sections.planFileEdits(own, entries);
	const { files, texts } = await originalsOf(runner, own, skipsUnreadable);
	const names = entries.map(({ name }) => name);
	if (!overwrite) require_sections.refusePresent(files, texts, names);
	const before = await valuesBefore(runner);
	const contents = new Map([[(0, node_path.join)(directory, require_job_directory.JOB_FILE_NAMES.before), require_private_file.toByteText(noteOf(before))]]);
	const copyOf = (kind) => texts.get(files[kind]) ?? "";
	const copies = {
		credentialsFile: copyOf("credentialsFile"),
		configFile: copyOf("configFile")
	};
	const start = movesDefault ? require_default_profile.moveDefault(copies) : copies;
	for (const kind of KINDS) {
		const sections = edits.find(({ path }) => path === own[kind])?.sections ?? [];
		contents.set(own[kind], require_sections.writeEdits(start[kind], sections).text);
	}
	return {
		directory,
		variables: new Map([...KINDS.map((kind) => [require_load_sinks.PROFILE_FILE_VARIABLES[kind], own[kind]]), ...entries.some(({ access }) => access.kind === "process") ? [[require_load_sinks.LOAD_CONFIG, "1"]] : []]),
		before,
		contents
	};
}
async function writeJobFiles(directory, contents) {
	await require_load_credential_process.mkdir(directory, { mode: 448 }).catch((error) => {
		throw require_private_file.deliveryError(`cannot create the directory ${directory}`, error);
	});
	for (const [path, text] of contents) await require_private_file.writePrivateFile(path, text);
}
Object.defineProperty(exports, "checkJobFiles", {
	enumerable: true,
	get: function() {
		return checkJobFiles;
	}
});
Object.defineProperty(exports, "job_files_exports", {
	enumerable: true,
	get: function() {
		return job_files_exports;
	}
});
Object.defineProperty(exports, "prepareJobFiles", {
	enumerable: true,
	get: function() {
		return prepareJobFiles;
	}
});
Object.defineProperty(exports, "writeJobFiles", {
	enumerable: true,
	get: function() {
		return writeJobFiles;
	}
});
