"use strict";
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
const require_hop = require("./hop-v4gpPyHT.js");
const require_places = require("./places-Bgp8tmlI.js");
const require_tags = require("./tags-DfSdqEaG.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/request/yaml/chain.ts
var import_dist = require_yaml_aliases.require_dist();
function parseYamlChain(text, { problems, firstHop, conceal }) {
	const yaml = new require_tags.YamlText(text, require_places.inInput("role-chain"), problems);
	const root = yaml.resolve(yaml.root());
	if (root === void 0 || (0, import_dist.isScalar)(root) && root.value === null) return [];
	if (!(0, import_dist.isSeq)(root)) {
		const advice = (0, import_dist.isMap)(root) ? "; put \"- \" before the hop" : isGlued(root) ? "; each - has a space after it" : "";
		yaml.complainer()(`must be one ARN per line, or a list of hops${advice}`, root);
		return [];
	}
	return root.items.flatMap((item, index) => {
		const number = firstHop + index;
		const place = require_load_main.placeOfItem(index);
		const complain = yaml.complainer(place, number, item);
		return require_hop.readHop(item, {
			number,
			place,
			complain
		}, {
			yaml,
			conceal
		}) ?? [];
	});
}
function isGlued(node) {
	return (0, import_dist.isScalar)(node) && typeof node.value === "string" && /^-[^\s-]/.test(node.value);
}
exports.parseYamlChain = parseYamlChain;
