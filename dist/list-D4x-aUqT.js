"use strict";
// src/text/list.ts
function enumerated(items) {
	const last = items.at(-1) ?? "";
	return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
}
const SHOWN = 20;
function listed(names, { max = SHOWN, show = (name) => name } = {}) {
	const shown = names.length > max + 1 ? names.slice(0, max) : names;
	const more = names.length - shown.length;
	return `${shown.map(show).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
Object.defineProperty(exports, "enumerated", {
	enumerable: true,
	get: function() {
		return enumerated;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
