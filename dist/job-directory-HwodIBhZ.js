"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
const require_job_place = require("./job-place-ChZ4EZ0M.js");
// src/sink/profiles/job-directory.ts
var job_directory_exports = require_rolldown_runtime.__exportAll({ removeJobFiles: () => removeJobFiles });
const JOB_FILE_NAMES = {
	credentialsFile: "credentials",
	configFile: "config",
	before: "before.json"
};
async function isInJobDirectory(temporaryDirectory, path) {
	return require_job_place.isJobDirectory(temporaryDirectory, "files", (0, node_path.dirname)(path));
}
async function isOfRemovedDirectory(path) {
	if (!require_job_place.isNamedAs("files", (0, node_path.dirname)(path))) return false;
	return require_load_credential_process.lstat((0, node_path.dirname)(path)).then(() => false, (error) => require_load_credential_process.systemCodeOf(error) === "ENOENT");
}
function removeJobFiles(temporaryDirectory, directory) {
	return require_job_place.removeJobDirectory(temporaryDirectory, "files", directory, Object.values(JOB_FILE_NAMES));
}
Object.defineProperty(exports, "JOB_FILE_NAMES", {
	enumerable: true,
	get: function() {
		return JOB_FILE_NAMES;
	}
});
Object.defineProperty(exports, "isInJobDirectory", {
	enumerable: true,
	get: function() {
		return isInJobDirectory;
	}
});
Object.defineProperty(exports, "isOfRemovedDirectory", {
	enumerable: true,
	get: function() {
		return isOfRemovedDirectory;
	}
});
Object.defineProperty(exports, "job_directory_exports", {
	enumerable: true,
	get: function() {
		return job_directory_exports;
	}
});
