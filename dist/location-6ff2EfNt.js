"use strict";
let node_os = require("node:os");
let node_path = require("node:path");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
// src/sink/profiles/location.ts
function inHome(home, rest) {
	if ((0, node_path.isAbsolute)(home)) return (0, node_path.join)(home, rest);
	const variable = process.platform === "win32" ? "USERPROFILE" : "HOME";
	throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `${variable} is ${home === "" ? "empty" : "not an absolute path"}, so there is no telling where the profile belongs`,
		hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`
	});
}
function expandHome(path, home) {
	return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}
const NAMES = {
	credentialsFile: "credentials",
	configFile: "config"
};
function homeOfUser() {
	try {
		return (0, node_os.homedir)();
	} catch {
		return "";
	}
}
function locateProfileFile(kind, env, home = homeOfUser()) {
	const named = env[require_load_sinks.PROFILE_FILE_VARIABLES[kind]] ?? "";
	return (0, node_path.resolve)(named === "" ? inHome(home, (0, node_path.join)(".aws", NAMES[kind])) : expandHome(named, home));
}
function findProfileFile(kind, env) {
	try {
		return locateProfileFile(kind, env);
	} catch (error) {
		if (error instanceof require_load_credential_process.RoleChainError) return void 0;
		throw error;
	}
}
function locateProfileFiles(env, home) {
	return {
		credentialsFile: locateProfileFile("credentialsFile", env, home),
		configFile: locateProfileFile("configFile", env, home)
	};
}
Object.defineProperty(exports, "expandHome", {
	enumerable: true,
	get: function() {
		return expandHome;
	}
});
Object.defineProperty(exports, "findProfileFile", {
	enumerable: true,
	get: function() {
		return findProfileFile;
	}
});
Object.defineProperty(exports, "homeOfUser", {
	enumerable: true,
	get: function() {
		return homeOfUser;
	}
});
Object.defineProperty(exports, "locateProfileFiles", {
	enumerable: true,
	get: function() {
		return locateProfileFiles;
	}
});
