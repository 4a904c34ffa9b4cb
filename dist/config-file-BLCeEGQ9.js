"use strict";
const require_text_checks = require("./text-checks-DvRNmJTu.js");
const require_places = require("./places-Dilq-C9h.js");
// src/request/config-file.ts
async function parseConfigFile(text, reading) {
	if (!require_text_checks.isReadableText(text, require_places.inFile(reading.file), reading.problems)) return { targets: [] };
	const { parseYamlConfig } = await Promise.resolve().then(() => require("./config-DQ5RCECF.js"));
	return { targets: parseYamlConfig(text, reading) };
}
exports.parseConfigFile = parseConfigFile;
