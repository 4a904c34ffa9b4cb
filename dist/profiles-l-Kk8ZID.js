"use strict";
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_hop = require("./hop-v4gpPyHT.js");
const require_places = require("./places-Bgp8tmlI.js");
const require_targets = require("./targets-BulNuTv3.js");
const require_tags = require("./tags-DfSdqEaG.js");
const require_start_main = require("./start-main.js");
// src/request/yaml/profiles.ts
var import_dist = require_yaml_aliases.require_dist();
const NO_JSON = new Set(["Object", "Array"]);
function parseYamlProfiles(text, reading) {
	const yaml = new require_tags.YamlText(text, require_places.inMapping("profiles"), reading.problems);
	const root = yaml.resolve(yaml.boundedRoot());
	const complain = yaml.complainer();
	if (root === void 0 || (0, import_dist.isScalar)(root) && root.value === null) return [];
	if (!(0, import_dist.isMap)(root)) {
		complain(`must be a mapping, of the name of each profile to an ARN or a chain${NO_JSON.has(text.trim()) ? "; in an expression, write toJSON(...) around it" : ""}`, root);
		return [];
	}
	const targets = targetReading(yaml, reading);
	return yaml.entries(root, "profiles", complain).map((entry) => require_targets.readTarget(entry, targets));
}
function targetReading(yaml, { firstHop, conceal }) {
	return {
		yaml,
		firstHop,
		readHop: require_hop.readOnce({
			yaml,
			conceal
		}),
		validateName: require_load_sinks.validateProfileName,
		noun: "profile",
		ownerOf: require_start_main.oneLine,
		refusal: {
			keys: ["paths"],
			advise: () => "paths works only in a config file"
		}
	};
}
exports.parseYamlProfiles = parseYamlProfiles;
