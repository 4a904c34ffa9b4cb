"use strict";
// src/core/x509/pem.ts
const BLOCK = /-----BEGIN (?<label>[A-Z0-9][A-Z0-9 ]*?)-----(?<inside>[^-]*(?:-(?!----END)[^-]*)*)-----END \k<label>-----/g;
const HEADERS = /^(?:\s*[A-Za-z][A-Za-z-]*:[^\n]*\n)+\s*\n/;
function isPem(text) {
	return text.includes("-----BEGIN");
}
function pemBlocks(text) {
	const lines = text.replaceAll(/\\r\\n|\\n|\r\n|\r/g, "\n");
	return Array.from(lines.matchAll(BLOCK), ({ 0: raw, groups = {} }) => {
		const { label = "", inside = "" } = groups;
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
