"use strict";
const require_glob = require("./glob-BAj7nveo.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_organization = require("./organization-bvve9f6o.js");
// src/organization/glob.ts
function readGlobs(globs) {
	return {
		wanted: globs.filter((glob) => !isExclusion(glob)).map((glob) => ({
			glob,
			matches: require_glob.globMatcher(glob)
		})),
		unwanted: globs.filter(isExclusion).map((glob) => require_glob.globMatcher(glob.slice(1)))
	};
}
function isExclusion(glob) {
	return glob.startsWith("!");
}
function passesGlobs(text, { wanted, unwanted }) {
	return (wanted.length === 0 || wanted.some(({ matches }) => matches(text))) && !unwanted.some((matches) => matches(text));
}
// src/organization/in-parallel.ts
async function inParallel(items, max, run) {
	const results = [];
	const entries = items.entries();
	let failed = false;
	const work = async () => {
		for (const [index, item] of entries) {
			if (failed) return;
			try {
				results.push({
					index,
					result: await run(item)
				});
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(max, items.length) }, work));
	return results.sort((left, right) => left.index - right.index).map(({ result }) => result);
}
// src/organization/unit-filter.ts
const ID = /^(?:ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/;
const BETWEEN_LEVELS = /(?<!\\)\//;
function readUnitPattern(text) {
	const excludes = isExclusion(text);
	const path = excludes ? text.slice(1) : text;
	return {
		text,
		isExclusion: excludes,
		id: ID.test(path) ? path : void 0,
		levels: path === "" ? void 0 : readLevels(path.replace(/^\/|(?<!\\)\/$/g, ""))
	};
}
function readLevels(path) {
	return path === "" ? [] : path.split(BETWEEN_LEVELS).map(readLevel);
}
function readLevel(text) {
	return {
		text: text.replaceAll("\\/", "/"),
		isGlobstar: text === "**",
		matches: require_glob.globMatcher(text)
	};
}
function pathOf(names) {
	return names.map((name) => name.replaceAll("/", "\\/")).join("/");
}
function startAt(root, { levels }) {
	if (levels === void 0) return new Set();
	return withGlobstars(levels[0]?.text === root.name && !levels[0].isGlobstar ? [0, 1] : [0], levels);
}
function stepInto(unit, progress, { levels = [] }) {
	return withGlobstars(Array.from(progress).flatMap((at) => {
		const level = levels[at];
		if (level === void 0) return [];
		if (level.isGlobstar) return [at];
		return level.matches(unit.name) ? [at + 1] : [];
	}), levels);
}
function withGlobstars(positions, levels) {
	const all = new Set(positions);
	for (const at of all) if (levels[at]?.isGlobstar === true) all.add(at + 1);
	return all;
}
function isMatch(node, progress, pattern) {
	return node.id === pattern.id || pattern.levels !== void 0 && progress.has(pattern.levels.length);
}
// src/organization/unmatched.ts
function unmatchedUnits({ unmatched, seen }) {
	return unmatched.map((value) => ({
		field: "organizationalUnits",
		value,
		message: `no organizational unit ${verbFor(value)} '${value}'${require_load_basics.suggestion(value, unitsLike(value, seen))}`
	}));
}
function verbFor(value) {
	if (readUnitPattern(value).id !== void 0) return "has the id";
	return require_glob.isGlob(value) ? "matches" : "is called";
}
function unitsLike(value, seen) {
	if (!value.startsWith("**/")) {
		const root = /^\/?Root\//.exec(value)?.[0] ?? "";
		return seen.map((path) => root + path);
	}
	return seen.map((path) => `**/${path.split(/(?<!\\)\//).at(-1) ?? path}`);
}
function unmatchedAccounts(filter, accounts) {
	const { statuses = [] } = filter;
	return [...readGlobs(filter.names).wanted.filter(({ matches }) => !accounts.some(({ name }) => matches(name))).map(({ glob: value }) => {
		const meant = require_load_basics.suggestion(value, accounts.map(({ name }) => name));
		return {
			field: "names",
			value,
			message: `no account ${require_glob.isGlob(value) ? "matches" : "is called"} '${value}'${meant}`
		};
	}), ...statuses.filter((value) => !require_organization.ACCOUNT_STATUSES.includes(value) && !accounts.some(({ status }) => status === value)).map((value) => {
		return {
			field: "statuses",
			value,
			message: `no account has the status '${value}'${require_load_basics.suggestion(value, require_organization.ACCOUNT_STATUSES)}`
		};
	})];
}
function unmatchedTags({ tags }, accounts) {
	return accounts.length === 0 ? [] : tags.flatMap((filter) => unmatchedTag(filter, accounts));
}
function unmatchedTag({ key, value }, accounts) {
	const keys = new Set(accounts.flatMap(({ tags = {} }) => Object.keys(tags)));
	const written = {
		field: "tags",
		value: `${key}=${value}`
	};
	if (!keys.has(key)) return [{
		...written,
		message: `no account has the tag '${key}'${require_load_basics.suggestion(key, keys)}`
	}];
	const values = new Set(accounts.flatMap(({ tags = {} }) => Object.hasOwn(tags, key) ? [tags[key] ?? ""] : []));
	const matches = require_glob.globMatcher(value);
	return Array.from(values).some(matches) ? [] : [{
		...written,
		message: `no account has the tag '${key}' with the value '${value}'${require_load_basics.suggestion(value, values)}`
	}];
}
// src/organization/walk.ts
async function walkUnits(filter, client) {
	const walker = new Walker(filter.map(readUnitPattern), client);
	return {
		accounts: (await inParallel((await walker.walk()).filter(({ isWanted }) => isWanted), client.maxConcurrency, ({ node }) => client.listAccountsIn(node.id))).flat(),
		unmatched: walker.unmatched(),
		seen: walker.seen
	};
}
var Walker = class {
	#patterns;
	#client;
	#matched = new Set();
	#onTheWay = new Set();
	seen = [];
	constructor(patterns, client) {
		this.#patterns = patterns;
		this.#client = client;
	}
	async walk() {
		const [roots] = await Promise.all([this.#client.listRoots(), this.#findWaysToIds()]);
		const all = [];
		let level = roots.flatMap((root) => this.#begin(root));
		while (level.length > 0) {
			all.push(...level);
			level = (await inParallel(level, this.#client.maxConcurrency, async (place) => {
				return (await this.#client.listUnits(place.node.id)).flatMap((unit) => this.#enter(unit, place));
			})).flat();
		}
		return all;
	}
	unmatched() {
		return this.#patterns.filter((pattern) => !pattern.isExclusion && !this.#matched.has(pattern)).map(({ text }) => text);
	}
	async #findWaysToIds() {
		await inParallel(this.#patterns.flatMap(({ id, isExclusion }) => id === void 0 || isExclusion ? [] : [id]), this.#client.maxConcurrency, async (id) => {
			for (let at = id; at?.startsWith("ou-") === true && !this.#onTheWay.has(at);) {
				const parent = await this.#client.parentOf(at);
				if (parent !== void 0) this.#onTheWay.add(at);
				at = parent;
			}
		});
	}
	#begin(root) {
		const progress = new Map(this.#patterns.map((pattern) => [pattern, startAt(root, pattern)]));
		const wantsAll = this.#patterns.every(({ isExclusion }) => isExclusion);
		return this.#place(root, [], {
			progress,
			isWanted: wantsAll
		});
	}
	#enter(unit, above) {
		const names = [...above.names, unit.name];
		this.seen.push(pathOf(names));
		const progress = new Map(Array.from(above.progress, ([pattern, at]) => [pattern, stepInto(unit, at, pattern)]));
		return this.#place(unit, names, {
			progress,
			isWanted: above.isWanted
		});
	}
	#place(node, names, { progress, isWanted }) {
		const matching = Array.from(progress).flatMap(([pattern, at]) => isMatch(node, at, pattern) ? [pattern] : []);
		if (matching.some(({ isExclusion }) => isExclusion)) return [];
		matching.forEach((pattern) => this.#matched.add(pattern));
		const place = {
			node,
			names,
			progress,
			isWanted: isWanted || matching.length > 0
		};
		return place.isWanted || this.#leadsOn(place) ? [place] : [];
	}
	#leadsOn({ node, progress }) {
		return this.#onTheWay.has(node.id) || Array.from(progress).some(([{ isExclusion }, positions]) => !isExclusion && positions.size > 0);
	}
};
// src/organization/list-accounts.ts
const DEFAULT_STATUSES = ["ACTIVE"];
async function listAccounts(filter, client) {
	const walk = await find(filter.organizationalUnits, client);
	const found = eachOnce(walk.accounts);
	const candidates = found.filter(ownFilters(filter));
	const tagged = filter.tags.length > 0 ? await withTags(candidates, client) : candidates;
	const tests = filter.tags.map(readTagFilter);
	return {
		accounts: tagged.filter(({ tags = {} }) => tests.every((passes) => passes(tags))).sort(byNameThenId),
		unmatched: [
			...unmatchedUnits(walk),
			...unmatchedTags(filter, tagged),
			...unmatchedAccounts(filter, found)
		]
	};
}
async function find(units, client) {
	return units.length === 0 ? {
		accounts: await client.listAccounts(),
		unmatched: [],
		seen: []
	} : walkUnits(units, client);
}
function eachOnce(accounts) {
	const byId = new Map();
	for (const account of accounts) byId.set(account.id, byId.get(account.id) ?? account);
	return Array.from(byId.values());
}
function ownFilters(filter) {
	const { statuses = DEFAULT_STATUSES } = filter;
	const names = readGlobs(filter.names);
	return ({ name, status }) => (statuses.length === 0 || statuses.includes(status)) && passesGlobs(name, names);
}
function withTags(accounts, client) {
	return inParallel(accounts, client.maxConcurrency, async (account) => ({
		...account,
		tags: await client.listTags(account.id)
	}));
}
function readTagFilter({ key, value }) {
	const matches = require_glob.globMatcher(value);
	return (tags) => {
		const has = Object.hasOwn(tags, key) ? tags[key] : void 0;
		return has !== void 0 && matches(has);
	};
}
function byNameThenId(left, right) {
	return compare(left.name, right.name) || compare(left.id, right.id);
}
function compare(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
exports.listAccounts = listAccounts;
