"use strict";
// src/core/x509/pem.ts
const BEGIN = /-----BEGIN (?<label>[A-Z0-9][A-Z0-9 ]{0,60})-----/g;
const HEADERS = /^(?:\s*[A-Za-z][A-Za-z-]*:[^\n]*\n)+\s*\n/;
function isPem(text) {
	return text.includes("-----BEGIN");
}
function pemBlocks(text) {
	return rawBlocks(text.replaceAll(/\\r\\n|\\n|\r\n|\r/g, "\n")).map(({ label, inside, raw }) => {
		const [headers = ""] = HEADERS.exec(inside.trimStart()) ?? [];
		const body = inside.trimStart().slice(headers.length).replaceAll(/\s+/g, "").replaceAll(/.{64}(?=.)/g, "$&\n");
		return {
			label,
			text: `-----BEGIN ${label}-----\n${headers === "" ? "" : `${headers.trim()}\n\n`}${body}\n-----END ${label}-----\n`,
			raw,
			hasEncryptionHeader: /^DEK-Info:/m.test(headers)
		};
	});
}
function rawBlocks(lines) {
	const blocks = [];
	let [end, closing] = [0, 0];
	for (const { 0: opening, index, groups = {} } of lines.matchAll(BEGIN)) {
		const { label = "" } = groups;
		const start = index + opening.length;
		if (index < end) continue;
		if (closing < start) closing = lines.indexOf("-----END ", start);
		if (closing === -1) break;
		const last = `-----END ${label}-----`;
		if (lines.startsWith(last, closing)) {
			end = closing + last.length;
			blocks.push({
				label,
				inside: lines.slice(start, closing),
				raw: lines.slice(index, end)
			});
		}
	}
	return blocks;
}
Object.defineProperty(exports, "isPem", {
	enumerable: true,
	get: function() {
		return isPem;
	}
});
Object.defineProperty(exports, "pemBlocks", {
	enumerable: true,
	get: function() {
		return pemBlocks;
	}
});
