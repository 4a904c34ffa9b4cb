"use strict";
const require_text_checks = require("./text-checks-BR8S6v-z.js");
const require_places = require("./places-lxLwLYqL.js");
// src/request/config-file.ts
async function parseConfigFile(text, reading) {
	if (!require_text_checks.isReadableText(text, require_places.inFile(reading.file), reading.problems)) return { targets: [] };
	const { parseYamlConfig } = await Promise.resolve().then(() => require("./config-DjfQb6n8.js"));
	return { targets: parseYamlConfig(text, reading) };
}
exports.parseConfigFile = parseConfigFile;
