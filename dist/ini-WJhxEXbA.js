"use strict";
// src/sink/profiles/ini.ts
const INDENT = /^[ \t\f\v]*/;
const BLANK_OR_COMMENT = /^[ \t\f\v]*(?:[#;]|$)/;
const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;
const LINES = /[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g;
const PROFILE_HEADER = /^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;
function headerName(line) {
	if (!line.startsWith("[")) return void 0;
	const comment = line.search(/[ \t][#;]/);
	const beforeComment = comment < 0 ? line : line.slice(0, comment);
	const close = beforeComment.includes("]") ? beforeComment.lastIndexOf("]") : line.lastIndexOf("]");
	return close < 0 ? void 0 : withoutBlanksAround(line.slice(1, close));
}
function withoutBlanksAround(text) {
	let [start, end] = [0, text.length];
	while (start < end && isBlank(text.charAt(start))) start += 1;
	while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
function isBlank(character) {
	return character === " " || character === "	";
}
function withoutFinalBreaks(text) {
	let end = text.length;
	while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
function parse(text) {
	const sections = [];
	const textStart = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
	for (const match of text.slice(textStart).matchAll(LINES)) {
		const line = withoutFinalBreaks(match[0]);
		const start = textStart + match.index;
		const end = start + match[0].length;
		const indent = INDENT.exec(line)?.[0] ?? "";
		const name = headerName(line.slice(indent.length));
		const current = sections.at(-1);
		if (name !== void 0) sections.push({
			name,
			indent,
			start,
			end
		});
		else if (current !== void 0 && !BLANK_OR_COMMENT.test(line)) sections[sections.length - 1] = {
			...current,
			end
		};
	}
	return sections;
}
function profileNamed(name, dialect) {
	if (dialect === "credentials" || name === "default") return name;
	const match = PROFILE_HEADER.exec(name);
	return match?.[1] ?? match?.[2] ?? match?.[3];
}
var Sections = class {
	all;
	#byProfile = {
		config: new Map(),
		credentials: new Map()
	};
	constructor(text) {
		this.all = parse(text);
		for (const section of this.all) {
			this.#add("credentials", section);
			this.#add("config", section);
		}
	}
	of({ dialect, profile }) {
		return this.#byProfile[dialect].get(profile) ?? [];
	}
	#add(dialect, section) {
		const profile = profileNamed(section.name, dialect);
		if (profile === void 0) return;
		const known = this.#byProfile[dialect].get(profile);
		if (known === void 0) this.#byProfile[dialect].set(profile, [section]);
		else known.push(section);
	}
};
function headerOf({ dialect, profile }) {
	return dialect === "credentials" || profile === "default" ? `[${profile}]` : `[profile ${profile}]`;
}
Object.defineProperty(exports, "BYTE_ORDER_MARK", {
	enumerable: true,
	get: function() {
		return BYTE_ORDER_MARK;
	}
});
Object.defineProperty(exports, "LINES", {
	enumerable: true,
	get: function() {
		return LINES;
	}
});
Object.defineProperty(exports, "Sections", {
	enumerable: true,
	get: function() {
		return Sections;
	}
});
Object.defineProperty(exports, "headerOf", {
	enumerable: true,
	get: function() {
		return headerOf;
	}
});
Object.defineProperty(exports, "withoutFinalBreaks", {
	enumerable: true,
	get: function() {
		return withoutFinalBreaks;
	}
});
