"use strict";
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_text_checks = require("./text-checks-B5nmF9hV.js");
const require_places = require("./places-Bgp8tmlI.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/request/profiles.ts
const locate = require_places.inMapping("profiles");
const PLAIN_LINE = /^(?<name>[A-Za-z_][\w.+@-]*):(?<gap> +)(?<arn>arn:[^\s"',#\]}]*[^\s"',#\]}:])(?: +#.*)?$/;
const NO_NAME = /^null$/i;
async function parseProfiles(text, reading) {
	if (!require_text_checks.isReadableText(text, locate, reading.problems)) return [];
	const plain = parsePlainProfiles(text, reading.firstHop);
	if (plain !== void 0) return plain;
	const { parseYamlProfiles } = await Promise.resolve().then(() => require("./profiles-l-Kk8ZID.js"));
	return parseYamlProfiles(text, reading);
}
function parsePlainProfiles(text, firstHop) {
	const targets = new Map();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const content = require_load_post.withoutEnding(line, " 	");
		if (content === "" || content.startsWith("#")) continue;
		const { name = "", gap = "", arn = "" } = PLAIN_LINE.exec(content)?.groups ?? {};
		if (arn === "" || NO_NAME.test(name) || targets.has(name) || require_load_sinks.validateProfileName(name) !== void 0) return;
		const placeAt = (column) => locate({
			line: index + 1,
			column
		}, name).place;
		const hop = require_load_main.plainHop(firstHop, placeAt(name.length + 1 + gap.length + 1), arn);
		targets.set(name, {
			name,
			place: placeAt(1),
			hops: [hop],
			labels: {},
			paths: []
		});
	}
	return [...targets.values()];
}
exports.parseProfiles = parseProfiles;
