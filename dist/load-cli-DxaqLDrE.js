"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/core/version.ts
const VERSION = "1.0.0";
// src/core/problems.ts
const MAX_PRINTED = 50;
var Problems = class {
	#list = [];
	#said = new Set();
	#nameOf;
	constructor(nameOf = (place) => place) {
		this.#nameOf = nameOf;
	}
	get list() {
		return this.#list;
	}
	get isEmpty() {
		return this.#list.length === 0;
	}
	isAbout(input) {
		const name = this.#nameOf(input);
		return this.#list.some(({ place }) => place.split(" ")[0] === name);
	}
	add(given, message, hop) {
		const place = this.#nameOf(given);
		const problem = hop === void 0 ? {
			place,
			message
		} : {
			place,
			message,
			hop
		};
		const line = lineOf(problem);
		if (!this.#said.has(line)) {
			this.#said.add(line);
			this.#list.push(problem);
		}
	}
	throwIfAny() {
		const [first, ...others] = this.#list;
		if (first === void 0) return;
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: others.length === 0 ? lineOf(first) : this.#asList(),
			hint: "Nothing was sent to AWS and nothing was exported."
		});
	}
	#asList() {
		const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
		const left = this.#list.length - printed.length;
		return [
			`${this.#list.length} problems:`,
			...printed,
			...left > 0 ? [`  ... and ${left} more`] : []
		].join("\n");
	}
};
function lineOf({ place, hop, message }) {
	return hop === void 0 ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}
Object.defineProperty(exports, "Problems", {
	enumerable: true,
	get: function() {
		return Problems;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
