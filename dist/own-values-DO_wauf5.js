"use strict";
const require_ini = require("./ini-WJhxEXbA.js");
let node_crypto = require("node:crypto");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
// src/sink/profiles/ini-edit.ts
function dominantLineEnding(text) {
	const all = text.split("\n").length - 1;
	return (text.split("\r\n").length - 1) * 2 > all ? "\r\n" : "\n";
}
function leadOf(text, lineEnding) {
	const lastLine = text.replace(require_ini.BYTE_ORDER_MARK, "").match(require_ini.LINES)?.at(-1);
	if (lastLine === void 0) return "";
	if (!/[\r\n]$/.test(lastLine)) return lineEnding + lineEnding;
	return /^[ \t]*[\r\n]/.test(lastLine) ? "" : lineEnding;
}
function* pieces(text, replacements) {
	let end = 0;
	for (const replacement of replacements) {
		yield text.slice(end, replacement.start);
		yield replacement.text;
		end = replacement.end;
	}
	yield text.slice(end);
}
function replaceExactly(text, replacements) {
	return [...pieces(text, replacements)].join("");
}
function render({ section, properties }, indent, lineEnding) {
	return [require_ini.headerOf(section), ...Object.entries(properties).map(([key, value]) => `${indent}${key} = ${value}`)].map((line) => line + lineEnding).join("");
}
function replacementsIn(sections, contents, lineEnding) {
	const firsts = new Map();
	const duplicates = new Set();
	for (const content of contents) {
		const [first, ...others] = sections.of(content.section);
		if (first !== void 0) firsts.set(first, content);
		for (const other of others) duplicates.add(other);
	}
	const replacements = [];
	let indent = "";
	for (const section of sections.all.toReversed()) {
		const { start, end } = section;
		const content = firsts.get(section);
		if (content !== void 0) {
			replacements.push([section, {
				start,
				end,
				text: render(content, indent, lineEnding)
			}]);
			indent = "";
		} else if (duplicates.has(section)) replacements.push([section, {
			start,
			end,
			text: ""
		}]);
		else ({indent} = section);
	}
	return new Map(replacements.reverse());
}
function writeSections(text, contents) {
	const sections = new require_ini.Sections(text);
	const lineEnding = dominantLineEnding(text);
	const replacements = replacementsIn(sections, contents, lineEnding);
	const written = [replaceExactly(text, replacements.values())];
	let lead;
	const changes = contents.map((content) => {
		const splices = sections.of(content.section).map((section) => ({
			at: section.start,
			removed: text.slice(section.start, section.end),
			inserted: replacements.get(section)?.text ?? ""
		}));
		const [place] = splices;
		if (place !== void 0) return {
			content,
			written: place.inserted,
			lead: "",
			splices
		};
		const added = render(content, "", lineEnding);
		const change = {
			content,
			written: added,
			lead: lead ??= leadOf(written[0] ?? "", lineEnding)
		};
		written.push(change.lead + added);
		lead = lineEnding;
		return {
			...change,
			splices: [{
				at: text.length,
				removed: "",
				inserted: change.lead + added
			}]
		};
	});
	return {
		text: written.join(""),
		changes
	};
}
function replaceSpans(text, replacements) {
	const lineEnding = dominantLineEnding(text);
	const joined = [];
	for (const piece of pieces(text, replacements)) {
		if (piece === "") continue;
		const before = joined.at(-1) ?? "";
		const isComplete = /[\r\n]$/.test(before.slice(-1)) || joined.length <= 1 && before.replace(require_ini.BYTE_ORDER_MARK, "") === "";
		joined.push(isComplete || /^[\r\n]/.test(piece) ? piece : lineEnding + piece);
	}
	return joined.join("");
}
// src/sink/profiles/fingerprints.ts
function inFile({ dialect, profile }) {
	return {
		dialect,
		profile: require_private_file.toByteText(profile)
	};
}
function hashOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text, "latin1").digest("hex");
}
function sectionHashOf(text) {
	return hashOf(require_ini.withoutFinalBreaks(text));
}
var RunKeys = class {
	#byProfile = new Map();
	constructor(sections) {
		for (const section of sections) if (section.dialect === "credentials") this.#byProfile.set(section.profile, ownKeys(section));
	}
	of(section) {
		return this.#byProfile.get(section.profile) ?? ownKeys(section);
	}
};
function ownKeys(section) {
	return {
		written: section.writtenHash,
		before: sectionHashOf(require_load_sinks.textBefore(section))
	};
}
// src/sink/profiles/own-values.ts
const KEYS = [
	"aws_access_key_id",
	"aws_secret_access_key",
	"aws_session_token"
];
function fingerprintOf(value) {
	return hashOf(value).slice(0, 32);
}
function valuesOf(properties, before) {
	const keys = KEYS.flatMap((name) => properties[name] ?? []);
	if (keys.length === 0) return {};
	const values = keys.map(fingerprintOf);
	return keys.length === KEYS.length && !keys.some((key) => before.has(key)) ? {
		values,
		areOnlyOurs: true
	} : { values };
}
function readable(text) {
	return text.replaceAll("\0", "");
}
function wordsOf(line) {
	return [line, line.slice(line.search(/[=:]/) + 1)].flatMap((part) => part.split(/[\s"',]+/)).filter((word) => word !== "");
}
function wordsIn(text) {
	return new Set((readable(text).match(require_ini.LINES) ?? []).flatMap(wordsOf));
}
function hasAny(line, values) {
	return wordsOf(line).some((word) => values.has(fingerprintOf(word)));
}
function standingIn(text, sections) {
	const wanted = sections.filter(({ values = [] }) => values.length > 0);
	if (wanted.length === 0) return {
		wholeOf: [],
		partOf: []
	};
	const present = new Set([...wordsIn(text)].map(fingerprintOf));
	const count = ({ values = [] }) => values.filter((value) => present.has(value)).length;
	const isWhole = (section) => count(section) === section.values?.length;
	return {
		wholeOf: wanted.filter(isWhole),
		partOf: wanted.filter((section) => count(section) > 0 && !isWhole(section))
	};
}
function linesWith(text, values) {
	const found = [];
	let opening;
	for (const { 0: line, index: start } of text.matchAll(require_ini.LINES)) {
		const span = {
			start,
			end: start + line.length,
			text: ""
		};
		if (hasAny(line, values)) {
			if (opening !== void 0 && /^[ \t]/.test(line)) found.push(opening);
			found.push(span);
		}
		opening = /^[^=:[#;]*[=:][ \t]*[\r\n]/.test(line) ? span : void 0;
	}
	return found;
}
function withoutKeysOf(text, written) {
	const lines = written.length === 0 ? [] : linesWith(text, allValuesOf(written));
	if (lines.length === 0) return text;
	const emptied = new require_ini.Sections(text).all.filter(({ start, end }) => {
		const inside = lines.filter((line) => line.start >= start && line.end <= end);
		const rest = replaceExactly(text.slice(start, end), inside.map((line) => shifted(line, start)));
		const [header = ""] = rest.match(require_ini.LINES) ?? [];
		return inside.length > 0 && rest.slice(header.length).trim() === "";
	});
	const isKept = (line) => !emptied.some(({ start, end }) => line.start >= start && line.end <= end);
	return replaceExactly(text, [...lines.filter(isKept), ...emptied.map(({ start, end }) => ({
		start,
		end,
		text: ""
	}))].sort((one, other) => one.start - other.start));
}
function shifted({ start, end, text }, by) {
	return {
		start: start - by,
		end: end - by,
		text
	};
}
function allValuesOf(sections) {
	return new Set(sections.flatMap(({ values = [] }) => values));
}
function besideValues(present, section) {
	const { wholeOf } = standingIn(present, [section]);
	if (wholeOf.length === 0) return void 0;
	const [, ...rest] = replaceExactly(present, linesWith(present, allValuesOf(wholeOf))).match(require_ini.LINES) ?? [];
	return rest.some(isKey) ? void 0 : rest.filter((line) => require_ini.withoutFinalBreaks(line).trim() !== "");
}
function isKey(line) {
	const at = line.search(/[=:]/);
	return at >= 0 && KEYS.includes(line.slice(0, at).trim().toLowerCase());
}
function hasKeysOf(text, section) {
	const { wholeOf, partOf } = standingIn(text, [section]);
	return wholeOf.length + partOf.length > 0;
}
function withoutStrays(text, sections) {
	const { wholeOf } = standingIn(text, sections);
	const cleaned = withoutKeysOf(text, wholeOf);
	const left = standingIn(cleaned, sections);
	const remaining = [...left.wholeOf, ...left.partOf];
	return {
		text: cleaned,
		takenOut: wholeOf.filter((section) => !remaining.includes(section)).map(({ profile }) => profile),
		remaining: remaining.map(({ profile }) => profile)
	};
}
Object.defineProperty(exports, "RunKeys", {
	enumerable: true,
	get: function() {
		return RunKeys;
	}
});
Object.defineProperty(exports, "besideValues", {
	enumerable: true,
	get: function() {
		return besideValues;
	}
});
Object.defineProperty(exports, "hasKeysOf", {
	enumerable: true,
	get: function() {
		return hasKeysOf;
	}
});
Object.defineProperty(exports, "hashOf", {
	enumerable: true,
	get: function() {
		return hashOf;
	}
});
Object.defineProperty(exports, "inFile", {
	enumerable: true,
	get: function() {
		return inFile;
	}
});
Object.defineProperty(exports, "isKey", {
	enumerable: true,
	get: function() {
		return isKey;
	}
});
Object.defineProperty(exports, "replaceExactly", {
	enumerable: true,
	get: function() {
		return replaceExactly;
	}
});
Object.defineProperty(exports, "replaceSpans", {
	enumerable: true,
	get: function() {
		return replaceSpans;
	}
});
Object.defineProperty(exports, "sectionHashOf", {
	enumerable: true,
	get: function() {
		return sectionHashOf;
	}
});
Object.defineProperty(exports, "valuesOf", {
	enumerable: true,
	get: function() {
		return valuesOf;
	}
});
Object.defineProperty(exports, "withoutStrays", {
	enumerable: true,
	get: function() {
		return withoutStrays;
	}
});
Object.defineProperty(exports, "wordsIn", {
	enumerable: true,
	get: function() {
		return wordsIn;
	}
});
Object.defineProperty(exports, "writeSections", {
	enumerable: true,
	get: function() {
		return writeSections;
	}
});
