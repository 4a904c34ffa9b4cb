"use strict";
const require_text_checks = require("./text-checks-DOW5oT2j.js");
const require_places = require("./places-VVbvsrB9.js");
// src/request/config-file.ts
async function parseConfigFile(text, reading) {
	if (!require_text_checks.isReadableText(text, require_places.inFile(reading.file), reading.problems)) return { targets: [] };
	const { parseYamlConfig } = await Promise.resolve().then(() => require("./config-Dwt-wg0o.js"));
	return { targets: parseYamlConfig(text, reading) };
}
exports.parseConfigFile = parseConfigFile;
