"use strict";
const require_text_checks = require("./text-checks-Cfpwb_Y-.js");
const require_places = require("./places-1do_UWmj.js");
// src/request/config-file.ts
async function parseConfigFile(text, reading) {
	if (!require_text_checks.isReadableText(text, require_places.inFile(reading.file), reading.problems)) return { targets: [] };
	const { parseYamlConfig } = await Promise.resolve().then(() => require("./config-ZOuj7_AC.js"));
	return { targets: parseYamlConfig(text, reading) };
}
exports.parseConfigFile = parseConfigFile;
