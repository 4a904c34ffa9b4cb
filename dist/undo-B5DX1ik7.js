"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
const require_list = require("./list-D4x-aUqT.js");
const require_file_lock = require("./file-lock-CM_q4KDf.js");
const require_own_values = require("./own-values-DO_wauf5.js");
const require_ini = require("./ini-WJhxEXbA.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/sink/profiles/rewritten.ts
const OWN = [
	"aws_access_key_id",
	"aws_secret_access_key",
	"aws_session_token",
	"region",
	"credential_process"
];
const MAYBE_ADDED = ["region"];
function lineOf(text) {
	const at = text.search(/[=:]/);
	const isComment = /^[ \t]*[#;]/.test(text);
	if (at < 0 || isComment) return {
		name: "",
		value: "",
		text
	};
	return {
		name: text.slice(0, at).trim().toLowerCase(),
		value: text.slice(at + 1).trim(),
		text
	};
}
function linesOf(section) {
	return (section.match(require_ini.LINES) ?? []).slice(1).map(lineOf);
}
function addedTo(present, undo) {
	const lines = linesOf(present);
	if (lines.some(({ text }) => /^[ \t]*\[/.test(text))) return void 0;
	const written = [[], MAYBE_ADDED].map((added) => OWN.filter((name) => !added.includes(name))).find((names) => isAsWritten(lines, names, undo));
	return written && lines.filter(({ name, text }) => !written.includes(name) && text.trim() !== "").map(({ text }) => text);
}
function isAsWritten(lines, names, undo) {
	const own = names.flatMap((name) => lines.filter((line) => line.name === name));
	const text = [require_ini.headerOf(require_own_values.inFile(undo)), ...own.map(({ name, value }) => `${name} = ${value}`)];
	return ["\n", "\r\n"].some((lineEnding) => require_own_values.sectionHashOf(text.join(lineEnding)) === undo.writtenHash);
}
function withAdded(old, added, undo) {
	const known = linesOf(old).map(({ name }) => name);
	const kept = added.filter((text) => lineOf(text).name === "" || !known.includes(lineOf(text).name));
	if (kept.length === 0) return old;
	const start = old === "" ? `${require_ini.headerOf(require_own_values.inFile(undo))}\n` : old;
	return [/[\r\n]$/.test(start) ? start : `${start}\n`, ...kept].join("");
}
// src/sink/profiles/superseded.ts
const FORGOTTEN_AFTER_MS = 6048e5;
const OURS = /^\[[^\]\r\n]+\]\r?\n\s*(?:aws_access_key_id = \S+\r?\n\s*aws_secret_access_key = \S+(?:\r?\n\s*aws_session_token = \S+)?(?:\r?\n\s*region = \S+)?|region = \S+)\s*$/;
const isSuperseded = require_load_post.isRecordOf({
	dialect: require_load_sinks.isDialect,
	profile: require_load_post.isString,
	writtenHash: require_load_post.isString,
	old: require_load_post.isString,
	lead: require_load_post.isString,
	keys: require_load_post.isRecordOf({
		written: require_load_post.isString,
		before: require_load_post.isString
	}),
	at: require_load_post.isCount
});
var SupersededSections = class {
	all;
	#bySection = new Map();
	constructor(all) {
		this.all = all;
		for (const one of all) this.#bySection.set(keyOf(one), [...this.about(one), one]);
	}
	about(section) {
		return this.#bySection.get(keyOf(section)) ?? [];
	}
};
function keyOf({ dialect, profile }) {
	return `${dialect} ${profile}`;
}
function textToRestore(undo, keys, left) {
	const about = left.about(undo);
	const used = [];
	let [old, lead, keysBefore] = [
		require_load_sinks.textBefore(undo),
		undo.lead,
		keys.before
	];
	for (let next = superseding(); next !== void 0; next = superseding()) {
		used.push(next);
		({old, lead} = next);
		keysBefore = next.keys.before;
	}
	return {
		old,
		lead,
		keys: {
			written: keys.written,
			before: keysBefore
		},
		used
	};
	function superseding() {
		if (about.length === used.length) return void 0;
		const hash = require_own_values.sectionHashOf(old);
		const isOfOld = (one) => one.writtenHash === hash && one.keys.written === keysBefore;
		return about.find((one) => !used.includes(one) && isOfOld(one));
	}
}
function supersededBy({ dialect, profile, writtenHash }, present, { old, lead, keys }) {
	return OURS.test(present) ? [{
		dialect,
		profile,
		writtenHash,
		old,
		lead,
		keys,
		at: Date.now()
	}] : [];
}
function placeOf(path) {
	return `${path}.role-chain-superseded`;
}
async function readSuperseded(path) {
	const text = (await require_private_file.readPrivateFile(placeOf(path)))?.text;
	if (text === void 0) return [];
	try {
		const value = JSON.parse(Buffer.from(text, "latin1").toString("utf8"));
		const isKept = (one) => isSuperseded(one) && one.at > Date.now() - FORGOTTEN_AFTER_MS;
		return Array.isArray(value) ? value.filter(isKept) : [];
	} catch {
		return [];
	}
}
async function writeSuperseded(path, before, left) {
	const [earlier, text] = [JSON.stringify(before), JSON.stringify(left)];
	if (require_own_values.hashOf(earlier) === require_own_values.hashOf(text)) return;
	if (left.length === 0) await require_load_credential_process.rm(placeOf(path), { force: true });
	else await require_private_file.writePrivateFile(placeOf(path), Buffer.from(text, "utf8").toString("latin1"));
}
// src/sink/profiles/restore.ts
function rewind(text, sections) {
	let shift = 0;
	const replacements = sections.flatMap(({ splices }) => splices).sort((one, other) => one.at - other.at).map(({ at, length, removed }) => {
		const start = at + shift;
		shift += length - removed.length;
		return {
			start,
			end: start + length,
			text: removed
		};
	});
	return require_own_values.replaceExactly(text, replacements);
}
function presentOf(text, sections, section) {
	const spans = sections.of(require_own_values.inFile(section));
	return {
		spans,
		text: spans.map(({ start, end }) => text.slice(start, end)).join("")
	};
}
function stateOf(text, present, undo, old) {
	if (require_own_values.sectionHashOf(present.text) === require_own_values.sectionHashOf(old)) return { kind: "restored" };
	for (const span of present.spans) {
		const part = text.slice(span.start, span.end);
		const added = require_own_values.sectionHashOf(part) === undo.writtenHash ? [] : addedTo(part, undo) ?? require_own_values.besideValues(part, undo);
		if (added === void 0) continue;
		return {
			kind: "written",
			span,
			added,
			isShared: present.spans.filter((other) => other !== span).some(({ start, end }) => (text.slice(start, end).match(require_ini.LINES) ?? []).some(require_own_values.isKey))
		};
	}
	return { kind: "changed" };
}
function changedProfiles(text, undo) {
	const sections = new require_ini.Sections(text);
	const isChanged = (section) => {
		const present = presentOf(text, sections, section);
		const state = stateOf(text, present, section, require_load_sinks.textBefore(section));
		return present.text !== "" && (state.kind === "written" ? state.isShared : state.kind === "changed");
	};
	return undo.filter(isChanged).map(({ profile }) => profile);
}
function withLeads(text, restorations) {
	let lastEnd = 0;
	return [...restorations].sort((one, other) => one.start - other.start).map(({ start, end, text: old, lead }) => {
		const leadStart = text.endsWith(lead, start) ? start - lead.length : start;
		const replacement = {
			start: Math.max(leadStart, lastEnd),
			end,
			text: old
		};
		lastEnd = end;
		return replacement;
	});
}
function isHunted({ values = [], areOnlyOurs }, { held }) {
	return areOnlyOurs === true && !values.some((value) => held.has(value));
}
function restoreSections(text, undo, { keys, others, left }) {
	const sections = new require_ini.Sections(text);
	const restorations = [];
	const changed = [];
	const leftAlone = [];
	const used = new Set();
	const added = [];
	const strays = [];
	for (const section of undo.sections) {
		const present = presentOf(text, sections, section);
		const toRestore = textToRestore(section, keys.of(section), left);
		for (const one of toRestore.used) used.add(one);
		if (isHunted(section, others) && !require_own_values.hasKeysOf(toRestore.old, section)) strays.push(section);
		const state = stateOf(text, present, section, toRestore.old);
		const isShared = state.kind === "written" && state.isShared;
		const isTheirs = others.takenOver.has(section.profile) && !isShared;
		if (state.kind === "written" && !isTheirs) {
			const old = withAdded(toRestore.old, state.added, section);
			restorations.push({
				...state.span,
				text: old,
				lead: toRestore.lead
			});
		} else if (isTheirs || state.kind === "changed") {
			if (state.kind === "changed") changed.push(section.profile);
			leftAlone.push(section.profile);
			added.push(...supersededBy(section, present.text, toRestore));
		}
	}
	return {
		...require_own_values.withoutStrays(require_own_values.replaceSpans(text, withLeads(text, restorations)), strays),
		changed,
		leftAlone,
		stillLeft: [...left.all.filter((one) => !used.has(one)), ...added]
	};
}
// src/sink/profiles/undo.ts
var undo_exports = require_rolldown_runtime.__exportAll({ undoProfiles: () => undoProfiles });
const NOTHING_LEFT = {
	changed: [],
	leftAlone: [],
	takenOut: [],
	remaining: []
};
function leftAlone({ changed, takenOut }, path) {
	const cleaned = new Set(takenOut);
	const withoutKeys = `the keys that this step wrote to ${path} did not stand there as they were written: they were taken out, and everything else is left as it is: profile ${require_list.listed([...cleaned])}`;
	const profiles = [...new Set(changed)].filter((profile) => !cleaned.has(profile));
	const troubles = cleaned.size === 0 ? [] : [{
		kind: "changed",
		message: withoutKeys
	}];
	if (profiles.length === 0) return troubles;
	const message = profiles.length === 1 ? `profile ${require_list.listed(profiles)} in ${path} was changed since it was written, so it is left as it is` : `profiles in ${path} were changed since they were written, so they are left as they are: ${require_list.listed(profiles)}`;
	return [...troubles, {
		kind: "changed",
		message
	}];
}
function remaining({ remaining: profiles }, path) {
	if (profiles.length === 0) return [];
	return [{
		kind: "changed",
		message: `keys that this step wrote may still stand in ${path}: of profile ${require_list.listed([...new Set(profiles)])}. Delete them by hand if others use this machine.`
	}];
}
function lost({ path, sections }, alone) {
	const profiles = sections.filter(({ isLost, profile }) => isLost === true && !alone.includes(profile));
	const names = [...new Set(profiles.map(({ profile }) => profile))];
	const message = `Taken out of ${path}, without what was there before, which is no longer known: profile ${require_list.listed(names)}.`;
	return names.length === 0 ? [] : [{
		kind: "lost",
		message
	}];
}
function gone({ path, mode }) {
	return mode === void 0 ? [] : [{
		kind: "changed",
		message: `${path} is gone, so nothing was restored in it`
	}];
}
async function undoFile(undo, lock, keys, others = {
	takenOver: new Set(),
	held: new Set()
}) {
	const current = await require_private_file.readPrivateFile(undo.path);
	if (current === void 0) return gone(undo);
	const left = new SupersededSections(await readSuperseded(undo.path));
	const isOurs = undo.sections.every((section) => !others.takenOver.has(section.profile) && textToRestore(section, keys.of(section), left).used.length === 0) && require_own_values.hashOf(current.text) === undo.writtenHash;
	const restored = isOurs ? {
		text: rewind(current.text, undo.sections),
		...NOTHING_LEFT,
		stillLeft: left.all
	} : restoreSections(current.text, undo, {
		keys,
		others,
		left
	});
	const { text, stillLeft } = restored;
	const mode = isOurs && current.mode === undo.mode?.written ? undo.mode.before : current.mode;
	await lock.confirm();
	if (text !== current.text || mode !== current.mode) {
		if (undo.mode === void 0 && text === "") await require_load_credential_process.rm(undo.path);
		else await require_private_file.writePrivateFile(undo.path, text, mode, current);
	}
	await writeSuperseded(undo.path, left.all, stillLeft);
	return [
		...leftAlone(restored, undo.path),
		...remaining(restored, undo.path),
		...lost(undo, restored.leftAlone)
	];
}
async function profilesTakenOver(files) {
	const takenOver = new Set();
	for (const { path, writtenHash, sections } of files) {
		const text = (await require_private_file.readPrivateFile(path).catch(() => void 0))?.text ?? "";
		if (require_own_values.hashOf(text) === writtenHash) continue;
		const keys = sections.filter(({ dialect }) => dialect === "credentials");
		for (const profile of changedProfiles(text, keys)) takenOver.add(profile);
	}
	return takenOver;
}
function heldBy(undos) {
	const sections = undos.flatMap(({ files }) => files.flatMap((file) => file.sections));
	return new Set(sections.flatMap(({ values = [] }) => values));
}
function failure(path, error) {
	return {
		kind: "failed",
		message: `the profiles in ${path} could not be undone: ${require_load_credential_process.messageOf(error)}`
	};
}
async function isThere(path) {
	return require_load_credential_process.lstat(path).then(() => true, () => false);
}
async function undoProfiles(undo, othersOfJob = () => Promise.resolve([])) {
	const troubles = [];
	const locks = new Map();
	for (const file of [...undo.files].sort((one, other) => one.path < other.path ? -1 : 1)) try {
		if (!await isThere((0, node_path.dirname)(file.path))) {
			troubles.push(...gone(file));
			continue;
		}
		locks.set(file, await require_file_lock.acquireFileLock(file.path));
		await require_private_file.removeLeftovers(file.path);
	} catch (error) {
		troubles.push(failure(file.path, error));
	}
	const others = {
		takenOver: await profilesTakenOver([...locks.keys()]),
		held: heldBy(await othersOfJob())
	};
	const keys = new require_own_values.RunKeys(undo.files.flatMap(({ sections }) => sections));
	for (const [file, lock] of [...locks].reverse()) {
		const left = await undoFile(file, lock, keys, others).catch((error) => [failure(file.path, error)]);
		troubles.push(...left);
	}
	for (const lock of locks.values()) await lock.release().catch(() => void 0);
	await require_file_lock.removeEmptyDirectories(undo.createdDirectories);
	return troubles;
}
Object.defineProperty(exports, "undoFile", {
	enumerable: true,
	get: function() {
		return undoFile;
	}
});
Object.defineProperty(exports, "undo_exports", {
	enumerable: true,
	get: function() {
		return undo_exports;
	}
});
