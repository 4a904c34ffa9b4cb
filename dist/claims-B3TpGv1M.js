"use strict";
const require_start_main = require("./start-main.js");
// src/explain/claims.ts
const SHOWN = [
	"iss",
	"aud",
	"sub"
];
const MAX_LENGTH = 300;
function describeClaims(claims) {
	return ["The token says:", ...SHOWN.map((name) => `  ${name}: ${showClaim(Object.hasOwn(claims, name) ? claims[name] : void 0)}`)].join("\n");
}
function showClaim(value) {
	const text = value === void 0 ? "(none)" : typeof value === "string" ? value : JSON.stringify(value);
	return text.length > MAX_LENGTH ? require_start_main.quote(text) : require_start_main.oneLine(text);
}
Object.defineProperty(exports, "describeClaims", {
	enumerable: true,
	get: function() {
		return describeClaims;
	}
});
