"use strict";
// src/text/ascii-json.ts
function asciiJson(value, space) {
	return JSON.stringify(value, void 0, space).replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("##", "#\\u0023");
}
Object.defineProperty(exports, "asciiJson", {
	enumerable: true,
	get: function() {
		return asciiJson;
	}
});
