"use strict";
const require_load_main = require("./load-main-5V4soO_k.js");
// src/request/yaml/places.ts
function inInput(input) {
	return (mark, owner = input) => ({
		place: owner,
		lead: mark === void 0 ? "" : `${require_load_main.lineAndColumn(mark)}: `
	});
}
function inMapping(input) {
	return (mark, owner) => {
		const parts = [...owner === void 0 ? [] : [owner], ...mark === void 0 ? [] : [require_load_main.lineAndColumn(mark)]];
		return {
			place: parts.length === 0 ? input : `${input} (${parts.join(", ")})`,
			lead: ""
		};
	};
}
function inFile(file) {
	return (mark, owner) => {
		const position = mark === void 0 ? file : `${file}:${mark.line}:${mark.column}`;
		return {
			place: owner === void 0 ? position : `${position} (${owner})`,
			lead: ""
		};
	};
}
Object.defineProperty(exports, "inFile", {
	enumerable: true,
	get: function() {
		return inFile;
	}
});
Object.defineProperty(exports, "inInput", {
	enumerable: true,
	get: function() {
		return inInput;
	}
});
Object.defineProperty(exports, "inMapping", {
	enumerable: true,
	get: function() {
		return inMapping;
	}
});
