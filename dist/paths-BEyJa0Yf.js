"use strict";
// src/refresh/server/paths.ts
const CREDENTIALS = "/credentials";
function pathOfEnd(name) {
	return name === void 0 ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}
function pathsOfEnds(ends) {
	return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}
Object.defineProperty(exports, "pathOfEnd", {
	enumerable: true,
	get: function() {
		return pathOfEnd;
	}
});
Object.defineProperty(exports, "pathsOfEnds", {
	enumerable: true,
	get: function() {
		return pathsOfEnds;
	}
});
