"use strict";
const require_text_checks = require("./text-checks-ChYvtBJU.js");
const require_places = require("./places-DjR7HaV6.js");
// src/request/config-file.ts
async function parseConfigFile(text, reading) {
	if (!require_text_checks.isReadableText(text, require_places.inFile(reading.file), reading.problems)) return { targets: [] };
	const { parseYamlConfig } = await Promise.resolve().then(() => require("./config-VN2iHlYR.js"));
	return { targets: parseYamlConfig(text, reading) };
}
exports.parseConfigFile = parseConfigFile;
