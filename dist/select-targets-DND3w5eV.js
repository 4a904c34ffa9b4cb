"use strict";
const require_glob = require("./glob-BAj7nveo.js");
const require_list = require("./list-D4x-aUqT.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
// src/request/selection.ts
const ITEM = /(?:\{[^{}]*\}|[^,])+/g;
function parseSelection(text) {
	const lines = text.split("\n").map((line) => [...line.matchAll(ITEM)].map(([item]) => item.trim()).filter((item) => item !== ""));
	return {
		include: lines.flatMap(readLine),
		exclude: lines.flat().flatMap((item) => item.startsWith("!") ? [readItem(item.slice(1).trim())] : [])
	};
}
function showCriterion(criterion) {
	return criterion.kind === "name" ? criterion.pattern : criterion.conditions.map(({ key, pattern }) => `${key}=${pattern}`).join(",");
}
function readLine(items) {
	const criteria = [];
	let conditions;
	for (const item of items.filter((each) => !each.startsWith("!"))) {
		const criterion = readItem(item);
		if (criterion.kind === "labels" && conditions !== void 0) conditions.push(...criterion.conditions);
		else {
			conditions = criterion.kind === "labels" ? [...criterion.conditions] : void 0;
			criteria.push(conditions === void 0 ? criterion : {
				kind: "labels",
				conditions
			});
		}
	}
	return criteria;
}
function readItem(item) {
	const separator = item.indexOf("=");
	return separator === -1 ? {
		kind: "name",
		pattern: item
	} : {
		kind: "labels",
		conditions: [{
			key: item.slice(0, separator).trim(),
			pattern: item.slice(separator + 1).trim()
		}]
	};
}
// src/request/vocabulary.ts
const MAX_NAMED = 10;
var Vocabulary = class {
	#names;
	#labels = new Map();
	#suggest = require_load_basics.limitedSuggestion();
	constructor(targets) {
		this.#names = targets.map(({ name }) => name);
		for (const [key, value] of targets.flatMap(({ labels }) => Object.entries(labels))) this.#labels.set(key, (this.#labels.get(key) ?? new Set()).add(value));
	}
	whyNone(criterion, unmet) {
		if (criterion.kind === "name") return this.#noName(criterion.pattern);
		const { conditions } = criterion;
		const wrong = conditions.find(({ key }) => !this.#labels.has(key)) ?? conditions.find(unmet);
		return wrong === void 0 ? `no target has all of ${require_start_main.quote(showCriterion(criterion))}` : this.#noLabel(wrong);
	}
	#noName(pattern) {
		const list = `; there are ${some(this.#names)}`;
		return require_glob.isGlob(pattern) ? `no target matches ${require_start_main.quote(pattern)}${list}` : `${require_start_main.quote(pattern)} is not a target${this.#suggest(pattern, this.#names) || list}`;
	}
	#noLabel({ key, pattern }) {
		const values = this.#labels.get(key);
		if (values !== void 0) {
			const advice = this.#suggest(pattern, values) || `; ${key} is ${some([...values])}`;
			return `no target has ${require_start_main.quote(`${key}=${pattern}`)}${advice}`;
		}
		const keys = [...this.#labels.keys()];
		const known = keys.length === 0 ? "; the targets have no labels" : `; labels are ${some(keys)}`;
		return `no target has the label ${require_start_main.quote(key)}${this.#suggest(key, keys) || known}`;
	}
};
function some(names) {
	return require_list.listed(names, {
		max: MAX_NAMED,
		show: (name) => /^[\w.+@:-]+$/.test(name) ? name : require_start_main.quote(name)
	});
}
// src/request/select-targets.ts
function selectTargets(selection, targets, problems, place, tellOfNone = (message) => {
	problems.add(place, message);
}) {
	const { include, exclude } = parseSelection(selection);
	if (targets.length === 0) return [];
	if (include.length === 0 && exclude.length === 0) {
		problems.add(place, "names no target");
		return [];
	}
	const vocabulary = new Vocabulary(targets);
	const byName = new Map(targets.map((target) => [target.name, target]));
	const find = (criterion) => {
		const found = answering(criterion, targets, byName);
		if (found.length === 0) {
			const unmet = (condition) => !targets.some(byLabels([condition]));
			const why = vocabulary.whyNone(criterion, unmet);
			if (mayBeOfNone(criterion, targets)) tellOfNone(why);
			else problems.add(place, why);
		}
		return found;
	};
	const before = problems.list.length;
	const wanted = new Set(include.length === 0 ? targets : include.flatMap(find));
	const unwanted = new Set(exclude.flatMap(find));
	const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
	if (selected.length === 0 && wanted.size > 0 && problems.list.length === before) tellOfNone("selects nothing: everything it selects is excluded again");
	return selected;
}
function answering(criterion, targets, byName) {
	if (criterion.kind !== "name") return targets.filter(answersTo(criterion));
	const { pattern } = criterion;
	const named = byName.get(pattern) ?? byName.get(require_glob.plainTextOf(pattern) ?? pattern);
	return named !== void 0 ? [named] : require_glob.isGlob(pattern) ? targets.filter(answersTo(criterion)) : [];
}
function mayBeOfNone(criterion, targets) {
	return criterion.kind === "name" ? require_glob.isGlob(criterion.pattern) : criterion.conditions.every(({ key }) => targets.some(({ labels }) => Object.hasOwn(labels, key)));
}
function answersTo(criterion) {
	return criterion.kind === "name" ? byPattern(criterion.pattern) : byLabels(criterion.conditions);
}
function byPattern(pattern) {
	const match = require_glob.globMatcher(pattern);
	return ({ name }) => match(name);
}
function byLabels(conditions) {
	const tests = conditions.map(({ key, pattern }) => ({
		key,
		match: require_glob.globMatcher(pattern)
	}));
	return ({ labels }) => tests.every(({ key, match }) => Object.hasOwn(labels, key) && match(labels[key] ?? ""));
}
exports.selectTargets = selectTargets;
