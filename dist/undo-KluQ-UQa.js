"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_job_directory = require("./job-directory-HwodIBhZ.js");
const require_location = require("./location-6ff2EfNt.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
// src/sink/environment/as-if-unset.ts
async function asIfUnset(emptied, environment) {
	const values = new Map(FILES.filter(([, variable]) => emptied.includes(variable)).flatMap(([kind, variable]) => {
		const path = require_location.findProfileFile(kind, {});
		return path === void 0 ? [] : [[variable, path]];
	}));
	if (!emptied.includes("AWS_PROFILE") || environment["AWS_DEFAULT_PROFILE"] !== void 0) return values;
	const { hasDefaultProfile } = await Promise.resolve().then(() => require("./default-profile-BQPFj6y7.js")).then((n) => n.default_profile_exports);
	return await hasDefaultProfile({
		...environment,
		...Object.fromEntries(values)
	}) ? values.set("AWS_DEFAULT_PROFILE", "default") : values;
}
const FILES = [["credentialsFile", require_load_sinks.PROFILE_FILE_VARIABLES.credentialsFile], ["configFile", require_load_sinks.PROFILE_FILE_VARIABLES.configFile]];
// src/sink/environment/undo.ts
async function valueToRestore({ before = "", earlier = [] }) {
	for (const value of [before, ...earlier]) if (!await require_job_directory.isOfRemovedDirectory(value)) return value;
	return "";
}
async function restoreVariables({ salt, variables }, runner) {
	const restored = new Map();
	const troubles = [];
	for (const variable of variables) {
		const { name, before, writtenHash } = variable;
		const now = runner.environment[name] ?? "";
		if (require_load_sinks.fingerprint(now, salt) === writtenHash) restored.set(name, await valueToRestore(variable));
		else if (now === before) restored.set(name, require_load_sinks.SECRET_VARIABLES.includes(name) ? "" : before);
		else if (before !== void 0) troubles.push({
			kind: "changed",
			message: `${name} was changed since this step set it; leaving it alone.`
		});
	}
	const lost = variables.filter(({ name, before }) => before === void 0 && restored.has(name));
	if (lost.length > 0) {
		const names = lost.map(({ name }) => name).join(", ");
		troubles.push({
			kind: "lost",
			message: `Emptied, since what they were before is not known any more: ${names}.`
		});
	}
	for (const name of require_load_sinks.SECRET_VARIABLES) {
		const value = restored.get(name) ?? "";
		if (value !== "") runner.conceal(value);
	}
	const emptied = variables.filter(({ before, wasEmpty }) => before !== void 0 && wasEmpty !== true).map(({ name }) => name).filter((name) => restored.get(name) === "");
	const environment = {
		...runner.environment,
		...Object.fromEntries(restored)
	};
	for (const [name, value] of await asIfUnset(emptied, environment)) restored.set(name, value);
	if (restored.size > 0) await runner.exportVariables(restored).catch((error) => {
		troubles.push({
			kind: "failed",
			message: `Not everything could be undone: ${require_load_credential_process.messageOf(error)}`
		});
	});
	return troubles;
}
exports.restoreVariables = restoreVariables;
