"use strict";
const require_load_cli = require("./load-cli-CE6cQLCo.js");
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
	return text.length > MAX_LENGTH ? require_load_cli.quote(text) : require_load_cli.oneLine(text);
}
Object.defineProperty(exports, "describeClaims", {
	enumerable: true,
	get: function() {
		return describeClaims;
	}
});
