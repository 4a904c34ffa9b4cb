"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_secrets = require("./secrets-BI__HCQy.js");
const require_places = require("./places-Bgp8tmlI.js");
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/request/yaml/keys.ts
const MERGE_KEY = "<<";
const NO_MERGE = "merge keys (<<) are not supported; write out what they stand for, or give a hop a name under hops of a config file and use the name";
function ownEntries(yaml, node, name, complain) {
	return yaml.entries(node, name, complain).filter(({ key, keyNode }) => {
		if (key === MERGE_KEY) complain(NO_MERGE, keyNode);
		return key !== MERGE_KEY;
	});
}
var Fields = class {
	#table;
	#readers;
	#values = new Map();
	#mistyped = new Set();
	constructor(table, readers, mapping) {
		this.#table = table;
		this.#readers = readers;
		const { yaml, node, name, complain, refusal } = mapping;
		const refused = new Map();
		for (const entry of yaml.entries(node, name, complain)) {
			const { key, keyNode, value } = entry;
			if (refusal?.keys.includes(require_secrets.keyName(key)) === true) refused.set(require_secrets.keyName(key), keyNode);
			else if (Object.hasOwn(table, key)) this.#values.set(key, value);
			else this.#complainOfUnknown(entry, mapping);
		}
		if (refusal !== void 0 && refused.size > 0) {
			const [first] = refused.values();
			complain(refusal.advise([...refused.keys()]), first);
		}
	}
	#complainOfUnknown({ key, keyNode, value }, { name, complain, refusal }) {
		const known = Object.keys(this.#table).filter((each) => refusal?.keys.includes(each) !== true);
		if (key === MERGE_KEY) {
			complain(NO_MERGE, keyNode);
			known.forEach((each) => this.#mistyped.add(each));
			return;
		}
		const meant = require_load_basics.nearest(require_secrets.keyName(key), known);
		const advice = meant === void 0 ? `; known are ${known.join(", ")}` : `; did you mean '${meant}'?`;
		complain(`${meant === void 0 && value === null ? "this" : require_secrets.quoteKey(key)} is not a key of ${name}${advice}`, keyNode);
		if (meant !== void 0) this.#mistyped.add(meant);
	}
	has(key) {
		return this.#values.has(key);
	}
	lacks(key) {
		return !this.#values.has(key) && !this.#mistyped.has(key);
	}
	node(key) {
		return this.#values.get(key);
	}
	value(key) {
		const kind = this.#table[key].kind;
		return this.#values.has(key) ? this.#readers[kind](this.#values.get(key), key) : void 0;
	}
};
// src/request/yaml/meant.ts
var import_dist = require_yaml_aliases.require_dist();
const KEY_LINE = /^(?<indent>[ ]*(?:-[ ]+)*)(?<key>[\w-]+):(?:[ ]+(?<value>[^ ][^]*))?[ ]*\r?$/;
const GLUED = /^[ ]*(?<dashes>(?:-[ ]+)*)(?!arn:|https?:)(?<key>[A-Za-z][\w-]*):(?=[^\s:])/;
const SECOND_KEY = /[ ,](?<key>[A-Za-z][\w-]*):(?=\s|$)/;
const BARE_ITEM = /^(?<before>[ ]*(?:-[ ]+)*)(?<item>arn:\S+|[\w+=,.@/-]+)\s*(?:#|$)/;
function isHopKey(key) {
	return key !== void 0 && (Object.hasOwn(require_secrets.INPUT_HOP_KEYS, key) || Object.hasOwn(require_secrets.ROOT_HOP_KEYS, key));
}
function meantBy(mistake) {
	const { code, text, offset, openQuote, openBracket } = mistake;
	if (mistake.message.startsWith("Maximum call stack")) return;
	if (code === "MISSING_CHAR" && mistake.message.endsWith("quote") && openQuote !== void 0) return {
		message: "the quote that opens here is not closed",
		offset: openQuote
	};
	if (code === "BAD_SCALAR_START") return { message: `a text that begins with ${text.charAt(offset)} has to be in quotes` };
	if (code === "BAD_DQ_ESCAPE") return { message: "a \\ in double quotes is written \\\\; single quotes take it as it is" };
	if (/^\s*[[{]\s*[[{"]/.test(text)) return require_load_main.findJsonMistake(text);
	if (openBracket !== void 0) return {
		message: `the ${text.charAt(openBracket)} that opens here is not closed`,
		offset: openBracket
	};
	return tabIn(mistake) ?? roleAndKeys(mistake) ?? meantByLines(mistake);
}
function startOfLine(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function tabIn({ code, message, text, offset }) {
	const start = startOfLine(text, offset);
	const [indent = ""] = /^[ ]*(?=\t)/.exec(text.slice(start, offset + 1)) ?? [];
	const isIndented = text.charAt(start + indent.length) === "	";
	return isIndented || code === "TAB_AS_INDENT" || /\btab\b/i.test(message) ? {
		message: "YAML is indented with spaces, not tabs",
		offset: isIndented ? start + indent.length : offset,
		saysAll: true
	} : void 0;
}
const ROLE_OR_KEYS = "an item is either a role or keys: with keys, write '- role: ARN', and each key on its own line";
function roleAndKeys({ text, offset }) {
	const start = startOfLine(text, offset);
	const above = text.slice(0, start).split("\n").slice(0, -1);
	const [here = "", ...below] = text.slice(start).split("\n");
	const isAtKey = keyColumn(here) !== void 0;
	const distance = isAtKey ? above.length - above.findLastIndex(hasContent) : 0;
	const item = BARE_ITEM.exec(isAtKey ? above.at(-distance) ?? "" : here)?.groups;
	const key = KEY_LINE.exec(isAtKey ? here : below.find(hasContent) ?? "")?.groups;
	if (item === void 0 || key === void 0 || key["indent"]?.includes("-") === true) return;
	const itemStart = isAtKey ? above.slice(0, -distance).join("\n").length + (distance < above.length ? 1 : 0) : start;
	return item["item"]?.startsWith("arn:") === true || isHopKey(key["key"]) ? {
		message: ROLE_OR_KEYS,
		offset: itemStart + (item["before"]?.length ?? 0)
	} : void 0;
}
function hasContent(line) {
	return !/^\s*(?:#|$)/.test(line);
}
function meantByLines({ code, text, offset }) {
	const start = startOfLine(text, offset);
	const [line = "", next = ""] = text.slice(start).split("\n", 2);
	const glued = GLUED.exec(line);
	if (glued !== null && (glued.groups?.["dashes"] === "" || isHopKey(glued.groups?.["key"]))) return {
		message: "a key has a space after its colon (key: value), and this one has none",
		offset: start + glued[0].length - 1
	};
	const { value = "" } = KEY_LINE.exec(line)?.groups ?? {};
	const valueAt = start + line.lastIndexOf(value);
	if (/^[{[]/.test(value)) return {
		message: `a text that begins with ${value.charAt(0)} has to be in quotes`,
		offset: valueAt
	};
	if (code === "UNEXPECTED_TOKEN" && /^["']/.test(value)) return {
		message: "nothing may follow the quote that closes a text; put the whole text in quotes",
		offset: valueAt
	};
	const second = SECOND_KEY.exec(value);
	if (second !== null && (value.startsWith("arn:") || isHopKey(second.groups?.["key"]))) return {
		message: "each key begins on its own line, and this one follows the value of another",
		offset: valueAt + second.index + 1
	};
	if (value.includes(": ")) return {
		message: "a text with ': ' in it has to be in quotes",
		offset: valueAt
	};
	return meantByColumns(text, start, {
		line,
		next
	});
}
const ONE_COLUMN = "the keys of one hop or mapping begin in one column";
function meantByColumns(text, start, { line, next }) {
	const column = keyColumn(line);
	const nextColumn = keyColumn(next);
	const { value = "" } = KEY_LINE.exec(line)?.groups ?? {};
	if (column !== void 0 && value !== "" && nextColumn !== void 0 && nextColumn > column) return {
		message: `${ONE_COLUMN}: this key begins in column ${nextColumn}, and the one above in column ${column}`,
		offset: start + line.length + nextColumn
	};
	const before = text.slice(0, start).split("\n").map(keyColumn).findLast((each) => each !== void 0);
	return column === void 0 || before === void 0 || column >= before ? void 0 : {
		message: `${ONE_COLUMN}: this key begins in column ${column}, and the one above in column ${before}`,
		offset: start + column - 1
	};
}
function keyColumn(line) {
	const indent = KEY_LINE.exec(line)?.groups?.["indent"];
	return indent === void 0 ? void 0 : indent.length + 1;
}
// src/request/yaml/mistakes.ts
const UNRESOLVED_TAG = "Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes";
const ABOUT_TAG = /^(?:Unresolved tag|Could not resolve tag|Not a valid tag|Verbatim tags|The .* tag has|URIError)/s;
function inWords(message) {
	if (ABOUT_TAG.test(message)) return UNRESOLVED_TAG;
	return require_load_main.nestingInWords(message).replace(/(?<=\w): .*/s, "").replace(/^(Invalid escape sequence|Unknown directive) .*/s, "$1").replace(/^Source contains multiple.*/, "a second document begins here, and only one is allowed").replace("tag:yaml.org,2002:", "!!");
}
// src/request/yaml/survey.ts
const PLAIN_TAGS = new Set(["!", ...[
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`)]);
function survey(document) {
	const anchors = new Map();
	const targets = new Map();
	const oddities = [];
	const walk = (node) => {
		if ((0, import_dist.isAlias)(node)) {
			const target = anchors.get(node.source);
			if (target !== void 0) targets.set(node, target);
		} else if ((0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node)) {
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
			oddities.push(...oddTag(node), ...secretInText(node), ...(0, import_dist.isMap)(node) ? repeatedKeys(node) : []);
			childrenOf(node).forEach(walk);
		}
	};
	walk(document.contents);
	return {
		targets,
		oddities
	};
}
function childrenOf(node) {
	if ((0, import_dist.isMap)(node)) return node.items.flatMap(({ key, value }) => [key, value]);
	return (0, import_dist.isSeq)(node) ? node.items : [];
}
function oddTag(node) {
	if (node.tag === void 0 || PLAIN_TAGS.has(node.tag)) return [];
	return [{
		node,
		message: UNRESOLVED_TAG,
		fatal: true
	}];
}
function secretInText(node) {
	const text = (0, import_dist.isScalar)(node) && node.type === "PLAIN" && typeof node.value === "string" ? node.value : "";
	const key = require_secrets.secretKeyIn(text);
	if (key === void 0) return [];
	return [{
		node,
		message: `'${key}' is part of a text here: a key begins a line, in line with the others (or follows a comma), and has ': ' after it; a text that holds it has to be in quotes`,
		fatal: true
	}];
}
function openQuoteBefore(document, offset) {
	let last;
	(0, import_dist.visit)(document, { Scalar: (_key, { type, range }) => {
		if (type?.startsWith("QUOTE") === true && range && range[0] <= offset) last = range[0];
	} });
	return last;
}
function openBracketAt(document, text, offset) {
	const opened = [];
	(0, import_dist.visit)(document, { Collection: (_key, { flow, range }) => {
		if (flow === true && range?.[1] === offset) opened.push(range[0]);
	} });
	let closed = 0;
	while (closed < opened.length - 1 && /[\]}]/.test(text.charAt(offset - 1 - closed))) closed += 1;
	return opened.at(-1 - closed);
}
function repeatedKeys(map) {
	const seen = new Set();
	return map.items.flatMap(({ key, value }) => {
		const text = (0, import_dist.isScalar)(key) ? textOfScalar(key) : void 0;
		if (!(0, import_dist.isScalar)(key) || text === void 0) return [];
		if (seen.has(text)) return [{
			node: key,
			message: `Map keys must be unique, and ${value === null ? "this one" : require_secrets.quoteKey(text)} appears twice`,
			fatal: false
		}];
		seen.add(text);
		return [];
	});
}
function textOfScalar(scalar) {
	if (scalar.value === null) return;
	return typeof scalar.value === "string" ? scalar.value : scalar.source ?? JSON.stringify(scalar.value);
}
// src/request/yaml/yaml-text.ts
const MAX_ALIASES = 100;
const MISSES_END = /^Flow (?:map|sequence) .*end with a [\]}]$/;
var YamlText = class {
	#lines = new import_dist.LineCounter();
	#document;
	#problems;
	#locate;
	#survey;
	constructor(text, locate, problems) {
		this.#problems = problems;
		this.#locate = locate;
		this.#document = (0, import_dist.parseDocument)(text, {
			lineCounter: this.#lines,
			schema: "core",
			prettyErrors: false,
			logLevel: "error",
			uniqueKeys: false
		});
		this.#survey = this.#inspect(text);
	}
	#inspect(text) {
		const [mistake] = [...this.#document.errors, ...this.#document.warnings];
		if (mistake !== void 0) {
			this.#addMistake(mistake, text);
			return;
		}
		const found = survey(this.#document);
		const fatal = found.oddities.find((oddity) => oddity.fatal);
		for (const { message, node } of fatal === void 0 ? found.oddities : [fatal]) this.#add(message, this.#markOf(node));
		return fatal === void 0 ? found : void 0;
	}
	#addMistake({ code, message, pos: [offset] }, text) {
		const meant = meantBy({
			code,
			message,
			offset,
			text,
			openQuote: openQuoteBefore(this.#document, offset),
			openBracket: MISSES_END.test(message) ? openBracketAt(this.#document, text, offset) : void 0
		});
		const mark = this.#markAt(meant?.offset ?? offset);
		const words = inWords(message);
		const told = meant?.saysAll === true ? meant.message : `${meant?.message ?? ""} (${words})`;
		this.#add(meant === void 0 ? words : told, mark);
	}
	root() {
		return this.#survey === void 0 ? void 0 : this.#document.contents ?? void 0;
	}
	boundedRoot() {
		const root = this.root();
		const bad = root === void 0 || this.#survey === void 0 ? void 0 : require_yaml_aliases.findBadAlias(root, this.#survey.targets);
		if (bad === void 0) return root;
		this.#add(bad.message, this.#markOf(bad.alias));
		this.#survey = void 0;
	}
	get isBroken() {
		return this.#survey === void 0;
	}
	resolve(node) {
		return (0, import_dist.isAlias)(node) ? this.#survey?.targets.get(node) : node;
	}
	complainer(owner, hop, fallback) {
		return (message, node) => {
			this.#add(message, this.#markOf(node) ?? this.#markOf(fallback), owner, hop);
		};
	}
	placeOf(node, owner) {
		return this.#locate(this.#markOf(node), owner).place;
	}
	#add(message, mark, owner, hop) {
		const { place, lead } = this.#locate(mark, owner);
		this.#problems.add(place, `${lead}${message}`, hop);
	}
	#markOf(node) {
		const range = (0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isAlias)(node) ? node.range : void 0;
		return range ? this.#markAt(range[0]) : void 0;
	}
	#markAt(offset) {
		const { line, col } = this.#lines.linePos(offset);
		return {
			line,
			column: col
		};
	}
	text(given, name, complain) {
		const node = this.resolve(given);
		if ((0, import_dist.isAlias)(given) && node === void 0) {
			complain(`${name} is an alias, and no anchor with its name comes before it; a text that begins with * has to be in quotes`, given);
			return;
		}
		if ((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) {
			const advice = (0, import_dist.isMap)(node) && node.flow === true ? "; a text that begins with { has to be in quotes" : "";
			complain(`${name} must be a text, not a ${(0, import_dist.isMap)(node) ? "mapping" : "list"}${advice}`, node);
			return;
		}
		const text = (0, import_dist.isScalar)(node) ? textOfScalar(node) : void 0;
		if (text === void 0) complain(`${name} has no value`, node);
		return text;
	}
	texts(given, name, complain) {
		const node = this.resolve(given);
		return ((0, import_dist.isSeq)(node) ? node.items : [given]).flatMap((item) => this.text(item, name, complain) ?? []);
	}
	entries(given, name, complain) {
		const node = this.resolve(given);
		if (!(0, import_dist.isMap)(node)) {
			complain(`${name} must be a mapping (key: value)`, node ?? given);
			return [];
		}
		const found = new Map();
		for (const { key: keyNode, value } of node.items) {
			const key = this.text(keyNode, `a key of ${name}`, complain);
			if (key !== void 0 && !found.has(key)) found.set(key, {
				key,
				keyNode,
				value
			});
		}
		return [...found.values()];
	}
	json(given, name, complain) {
		const node = this.resolve(given);
		try {
			return (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node) ? JSON.stringify(node.toJS(this.#document, { maxAliasCount: MAX_ALIASES })) : void 0;
		} catch {
			complain(`${name} cannot be written out: its aliases stand for themselves or for too much`, node);
			return;
		}
	}
};
// src/request/yaml/tags.ts
var tags_exports = require_rolldown_runtime.__exportAll({ parseYamlTags: () => parseYamlTags });
function readTags(yaml, node, name, place, complain) {
	return ownEntries(yaml, node, name, complain).flatMap(({ key, value: valueNode }) => {
		const value = yaml.text(valueNode, `the tag '${key}'`, complain);
		return value === void 0 ? [] : [{
			key,
			value,
			place
		}];
	});
}
function parseYamlTags(text, place, problems) {
	const yaml = new YamlText(text, require_places.inInput(place), problems);
	const root = yaml.root();
	return root === void 0 ? [] : readTags(yaml, root, place, place, yaml.complainer());
}
Object.defineProperty(exports, "Fields", {
	enumerable: true,
	get: function() {
		return Fields;
	}
});
Object.defineProperty(exports, "ROLE_OR_KEYS", {
	enumerable: true,
	get: function() {
		return ROLE_OR_KEYS;
	}
});
Object.defineProperty(exports, "YamlText", {
	enumerable: true,
	get: function() {
		return YamlText;
	}
});
Object.defineProperty(exports, "ownEntries", {
	enumerable: true,
	get: function() {
		return ownEntries;
	}
});
Object.defineProperty(exports, "readTags", {
	enumerable: true,
	get: function() {
		return readTags;
	}
});
Object.defineProperty(exports, "tags_exports", {
	enumerable: true,
	get: function() {
		return tags_exports;
	}
});
Object.defineProperty(exports, "textOfScalar", {
	enumerable: true,
	get: function() {
		return textOfScalar;
	}
});
