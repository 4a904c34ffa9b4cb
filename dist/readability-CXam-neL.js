"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_buffer = require("node:buffer");
const require_list = require("./list-D4x-aUqT.js");
const require_start_main = require("./start-main.js");
const require_ini = require("./ini-WJhxEXbA.js");
// src/sink/profiles/readability.ts
var readability_exports = require_rolldown_runtime.__exportAll({ unreadableFiles: () => unreadableFiles });
const HEADER = /^\[(.+)\]/;
const OPTION = /^([^=:]*)[=:]/;
const COMMENT = /^[#;]/;
var Reader = class {
	#isReplaced;
	#seen = new Map();
	#section;
	#indent;
	constructor(isReplaced) {
		this.#isReplaced = isReplaced;
	}
	refusal(line) {
		const content = line.trim();
		if (content === "" || COMMENT.test(content)) return void 0;
		const indent = line.length - line.trimStart().length;
		if (this.#indent !== void 0 && indent > this.#indent) return void 0;
		const header = HEADER.exec(content)?.[1];
		if (header !== void 0) return this.#begin(header);
		if (this.#section === void 0) return "it stands before the first [section]";
		const key = OPTION.exec(content)?.[1]?.trim().toLowerCase() ?? "";
		if (key === "") return "it is neither a [section] nor a \"key = value\"";
		this.#indent = indent;
		return this.#add(this.#section, key);
	}
	#begin(section) {
		this.#indent = void 0;
		this.#section = section;
		const isTwice = this.#seen.has(section) && section !== "DEFAULT" && !this.#isReplaced(section);
		if (!this.#seen.has(section)) this.#seen.set(section, new Set());
		return isTwice ? `the section ${require_start_main.quote(section)} is there twice` : void 0;
	}
	#add(section, key) {
		const keys = this.#seen.get(section);
		const isTwice = keys?.has(key) === true && !this.#isReplaced(section);
		keys?.add(key);
		return isTwice ? `${require_start_main.quote(key)} is there twice in the section ${require_start_main.quote(section)}` : void 0;
	}
};
function whyUnreadable(text, isReplaced = () => false) {
	if (require_ini.BYTE_ORDER_MARK.test(text)) return "it starts with a byte order mark: save it as UTF-8 without BOM";
	const bytes = Buffer.from(text, "latin1");
	if (!(0, node_buffer.isUtf8)(bytes)) return "it is not UTF-8";
	const reader = new Reader(isReplaced);
	let number = 0;
	for (const [line] of bytes.toString("utf8").matchAll(require_ini.LINES)) {
		number += 1;
		const refusal = reader.refusal(line);
		if (refusal !== void 0) return `line ${number}: ${refusal}`;
	}
}
function unreadableFiles(texts, replaced) {
	const headers = new Set(replaced.flatMap((name) => [name, `profile ${name}`]));
	return [...texts].flatMap(([path, text]) => {
		const why = whyUnreadable(text, (section) => headers.has(section));
		return why === void 0 ? [] : [`The AWS CLI and boto3 cannot read ${path}, so they will fail with the profiles of this step, and with all others. ${why[0]?.toUpperCase() ?? ""}${why.slice(1)}. Correct that file.`];
	});
}
const SEEN_BY_ALL = /^[\w.%@:+-]+$/;
function unseenProfiles(names) {
	const unseen = names.filter((name) => !SEEN_BY_ALL.test(name));
	return unseen.length === 0 ? [] : [`The AWS SDK for JavaScript does not find the settings of ${require_list.listed(unseen.map(require_start_main.quote))} in a config file: it knows only profile names of letters, digits and _ . % @ : + -. Choose another name if such a tool uses the profile.`];
}
Object.defineProperty(exports, "readability_exports", {
	enumerable: true,
	get: function() {
		return readability_exports;
	}
});
Object.defineProperty(exports, "unreadableFiles", {
	enumerable: true,
	get: function() {
		return unreadableFiles;
	}
});
Object.defineProperty(exports, "unseenProfiles", {
	enumerable: true,
	get: function() {
		return unseenProfiles;
	}
});
