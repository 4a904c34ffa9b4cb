"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_session_cache = require("./session-cache-CCzva5vF.js");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_job_place = require("./job-place-ChZ4EZ0M.js");
const require_location = require("./location-6ff2EfNt.js");
const require_default_profile = require("./default-profile-BQPFj6y7.js");
const require_spec_file = require("./spec-file-4HjtSy31.js");
let node_os = require("node:os");
let node_path = require("node:path");
// src/sink/profiles/boto-files.ts
const KEY = /^[ \t]*aws_access_key_id[ \t]*[=:]/im;
async function withoutBotoFiles(environment) {
	const { config, credentialFile } = require_load_sinks.BOTO_VARIABLES;
	const variables = new Map();
	const files = [];
	const hide = (variable, path) => {
		variables.set(variable, node_os.devNull);
		files.push(path);
	};
	const { [credentialFile]: keyFile = "" } = environment;
	if (await textAt(keyFile) !== "") hide(credentialFile, keyFile);
	for (const path of configFiles(environment)) if (KEY.test(await textAt(path))) hide(config, path);
	return {
		variables,
		files
	};
}
function configFiles({ [require_load_sinks.BOTO_VARIABLES.config]: named }) {
	return named === void 0 ? ["/etc/boto.cfg", (0, node_path.join)("~", ".boto")] : [named];
}
async function textAt(path) {
	const home = require_location.homeOfUser();
	return path.startsWith("~") && home === "" ? "" : require_default_profile.textOf(require_location.expandHome(path, home));
}
// src/refresh/session-directory.ts
const PLACE = {
	what: "the sessions that are renewed",
	otherwise: "set refresh to none"
};
function checkPlaceForSessions(ground) {
	return require_job_place.checkJobPlace(ground, PLACE);
}
function placeForSessions(ground) {
	return require_job_place.newJobDirectory(ground, "refresh", PLACE);
}
async function writeRenewable(directory, { spec, sessions }) {
	await require_load_credential_process.mkdir(directory, { mode: 448 }).catch((error) => {
		throw require_private_file.deliveryError(`cannot create the directory ${directory}`, error);
	});
	const cache = new require_session_cache.SessionCache(directory);
	for (const session of sessions) await cache.write(session);
	await require_spec_file.writeSpec(directory, spec);
}
Object.defineProperty(exports, "checkPlaceForSessions", {
	enumerable: true,
	get: function() {
		return checkPlaceForSessions;
	}
});
Object.defineProperty(exports, "placeForSessions", {
	enumerable: true,
	get: function() {
		return placeForSessions;
	}
});
Object.defineProperty(exports, "withoutBotoFiles", {
	enumerable: true,
	get: function() {
		return withoutBotoFiles;
	}
});
Object.defineProperty(exports, "writeRenewable", {
	enumerable: true,
	get: function() {
		return writeRenewable;
	}
});
