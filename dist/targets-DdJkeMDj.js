"use strict";
// src/request/targets.ts
var targets_exports = require("./rolldown-runtime-BfwwAvfW.js").__exportAll({ readTargets: () => readTargets });
async function readTargets(inputs, reading) {
	return [...await fromFile(inputs, reading), ...await fromProfiles(inputs, reading)];
}
async function fromFile(inputs, reading) {
	const { "config-file": file, profiles } = inputs;
	const { problems, selectsAll, firstHop } = reading;
	const selection = inputs.targets ?? (selectsAll ? "*" : void 0);
	if (file === void 0) {
		if (inputs.targets !== void 0) problems.add("targets", "selects from a config-file, and there is none; use profiles to list targets in the step itself");
		return [];
	}
	if (selection === void 0) {
		if (profiles === void 0) problems.add("targets", `is needed with config-file: names, globs or labels of targets in ${file}; * for all`);
		return [];
	}
	problems.throwIfAny();
	const text = await reading.configText(file);
	const { parseConfigFile } = await Promise.resolve().then(() => require("./config-file-GWBS36fS.js"));
	const { targets } = await parseConfigFile(text, {
		file,
		problems,
		firstHop
	});
	const { selectTargets } = await Promise.resolve().then(() => require("./select-targets-DND3w5eV.js"));
	return problems.isEmpty ? selectTargets(selection, targets, problems, "targets", reading.tellOfNone) : targets;
}
async function fromProfiles({ profiles }, reading) {
	if (profiles === void 0) return [];
	const { parseProfiles } = await Promise.resolve().then(() => require("./profiles-EmoeVTre.js"));
	return parseProfiles(profiles, reading);
}
Object.defineProperty(exports, "readTargets", {
	enumerable: true,
	get: function() {
		return readTargets;
	}
});
Object.defineProperty(exports, "targets_exports", {
	enumerable: true,
	get: function() {
		return targets_exports;
	}
});
