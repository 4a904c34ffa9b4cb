"use strict";
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_targets = require("./targets-BulNuTv3.js");
const require_secrets = require("./secrets-BI__HCQy.js");
const require_tags = require("./tags-DfSdqEaG.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_hop = require("./hop-v4gpPyHT.js");
const require_start_main = require("./start-main.js");
const require_places = require("./places-Bgp8tmlI.js");
// src/request/yaml/named-hops.ts
var import_dist = require_yaml_aliases.require_dist();
const MAX_NAMES = 10;
var NamedHops = class {
	#yaml;
	#read;
	#entries;
	#found = new Map();
	#unknown = new Map();
	#suggest = require_load_basics.limitedSuggestion();
	constructor(entries, reading) {
		this.#yaml = reading.yaml;
		this.#read = require_hop.readOnce(reading);
		this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
		for (const { key, keyNode } of entries) {
			const problem = require_targets.validateHopName(key);
			if (problem !== void 0) this.#complainer(key)(problem, keyNode);
			this.#follow(key);
		}
	}
	readHop(node, position) {
		const name = this.#nameIn(node);
		if (name === void 0) return this.#read(node, position);
		if (!this.#entries.has(name)) {
			this.#addUnknown(name, position.complain, node);
			return;
		}
		const hop = this.#found.get(name);
		return hop === void 0 ? void 0 : {
			...hop,
			number: position.number
		};
	}
	#nameIn(given) {
		const node = this.#yaml.resolve(given);
		const text = (0, import_dist.isScalar)(node) ? require_tags.textOfScalar(node) : void 0;
		return text?.includes(":") === true ? void 0 : text;
	}
	#follow(start) {
		const path = new Set();
		let name = start;
		let hop;
		for (;;) {
			const entry = this.#entries.get(name);
			if (path.has(name)) this.#complainOfCycle([...path], name);
			else if (this.#found.has(name)) hop = this.#found.get(name);
			else if (entry !== void 0) {
				path.add(name);
				const next = this.#nameIn(entry.value);
				if (next !== void 0 && this.#entries.has(next)) {
					name = next;
					continue;
				}
				hop = this.#define(entry, next);
			}
			break;
		}
		for (const each of path) this.#found.set(each, hop);
	}
	#define({ key, keyNode, value }, unknown) {
		const complain = this.#complainer(key);
		if (unknown !== void 0) {
			this.#addUnknown(unknown, complain, value);
			return;
		}
		return this.#read(value, {
			number: 0,
			place: this.#yaml.placeOf(keyNode, ownerOf(key)),
			complain
		});
	}
	#complainer(name) {
		return this.#yaml.complainer(ownerOf(name), void 0, this.#entries.get(name)?.keyNode);
	}
	#complainOfCycle(path, first) {
		const cycle = [...path.slice(path.indexOf(first)), first];
		const shown = cycle.length > MAX_NAMES ? [
			...cycle.slice(0, 9),
			"...",
			first
		] : cycle;
		this.#complainer(first)(`is circular: ${shown.map(require_start_main.oneLine).join(" -> ")}`);
	}
	#addUnknown(name, complain, node) {
		const uses = this.#unknown.get(name);
		if (uses === void 0) this.#unknown.set(name, {
			count: 1,
			complain,
			node
		});
		else uses.count++;
	}
	complainOfUnknown() {
		const known = [...this.#entries.keys()];
		const shown = `${known.slice(0, MAX_NAMES).map(require_start_main.oneLine).join(", ")}${known.length > MAX_NAMES ? ", ..." : ""}`;
		const list = known.length === 0 ? "; the file has no hops with a name" : `; the hops are ${shown}`;
		for (const [name, { count, complain, node }] of this.#unknown) {
			const often = count === 1 ? "" : ` (used ${count} times)`;
			const advice = this.#suggest(name, known) || list;
			complain(`${require_secrets.quoteKey(name)}${often} is neither an ARN nor the name of a hop${advice}`, node);
		}
	}
};
function ownerOf(name) {
	return `hop ${require_start_main.oneLine(name)}`;
}
// src/request/yaml/config.ts
const NO_SECRETS = {
	keys: Object.keys(require_secrets.SECRET_HOP_KEYS),
	advise: (keys) => {
		const others = keys.filter((key) => key !== "provided-contexts");
		const advice = [...others.length > 0 ? ["set MFA with the inputs mfa-serial and mfa-code or mfa-secret"] : [], ...others.length < keys.length ? ["a context-assertion belongs to a hop of the input role-chain or profiles"] : []];
		return `${keys.join(", ")}: secrets do not belong in a file of a repository; ${advice.join(", and ")}`;
	}
};
function parseYamlConfig(text, { file, problems, firstHop }) {
	const yaml = new require_tags.YamlText(text, require_places.inFile(file), problems);
	const root = yaml.resolve(yaml.boundedRoot());
	const complain = yaml.complainer(void 0, void 0, root);
	if (yaml.isBroken || !isConfig(root, yaml, complain)) return [];
	const fields = new require_tags.Fields(require_targets.FILE_KEYS, fileReaders(yaml, complain), {
		yaml,
		node: root,
		name: "a config file",
		complain
	});
	if (fields.lacks("version")) complain(`version is missing; write version: 1 at the top`);
	if (fields.lacks("targets")) complain("targets is missing; a config file has at least one");
	return readTargets(fields.value("targets") ?? [], fields.value("hops") ?? [], yaml, firstHop);
}
function readTargets(targets, hops, yaml, firstHop) {
	const named = new NamedHops(hops, {
		yaml,
		conceal: (value) => new require_load_credential_process.Secret(value),
		refusal: NO_SECRETS
	});
	const reading = {
		yaml,
		firstHop,
		readHop: (node, position) => named.readHop(node, position),
		validateName: require_targets.validateTargetName,
		noun: "target",
		ownerOf: (name) => `target ${require_start_main.oneLine(name)}`
	};
	const read = targets.map((entry) => require_targets.readTarget(entry, reading));
	named.complainOfUnknown();
	return read;
}
function isConfig(root, yaml, complain) {
	if (root === void 0 || (0, import_dist.isScalar)(root) && root.value === null) {
		complain(`is empty; a config file begins with version: 1`);
		return false;
	}
	if (!(0, import_dist.isMap)(root)) {
		complain("must be a mapping with version, hops and targets", root);
		return false;
	}
	if (!root.has("version")) return true;
	const node = root.get("version", true);
	const version = yaml.text(node, "version", complain);
	if (version !== void 0 && version !== "1") complain(`version ${require_start_main.quote(version)} is not known here; write version: 1`, node);
	return version === "1";
}
function fileReaders(yaml, complain) {
	return {
		version: (node, key) => yaml.text(node, key, complain),
		hops: (node, key) => require_tags.ownEntries(yaml, node, key, complain),
		targets: (node, key) => {
			const mapping = yaml.resolve(node);
			if ((0, import_dist.isMap)(mapping) && mapping.items.length === 0) complain("targets is empty; a config file has at least one", mapping);
			return require_tags.ownEntries(yaml, node, key, complain);
		}
	};
}
exports.parseYamlConfig = parseYamlConfig;
