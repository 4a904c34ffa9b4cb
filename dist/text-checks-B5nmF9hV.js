"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/request/text-checks.ts
const MAX_BYTES = 1e6;
const binaryIn = require_load_basics.unicodePattern(String.raw`(?![\t\n\r])\p{Cc}`, "u");
function isReadableText(text, locate, problems) {
	const bytes = text.length > MAX_BYTES ? text.length : Buffer.byteLength(text);
	if (bytes > MAX_BYTES) {
		problems.add(locate(void 0).place, `is ${(bytes / 1e6).toFixed(1)} MB large; at most 1 MB is read`);
		return false;
	}
	const binary = binaryIn().exec(text);
	if (binary === null) return true;
	const { place, lead } = locate(require_load_main.markAt(text, binary.index));
	const code = (binary[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	problems.add(place, `${lead}has the character U+${code}, which no text contains; is this a UTF-8 text file?`);
	return false;
}
Object.defineProperty(exports, "isReadableText", {
	enumerable: true,
	get: function() {
		return isReadableText;
	}
});
