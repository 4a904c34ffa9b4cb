"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/sink/undo/undo-recorded.ts
var undo_recorded_exports = require_rolldown_runtime.__exportAll({ undoEntries: () => undoEntries });
const SECONDS = 120;
const LIMIT = {
	whose: "post's",
	hint: "Do the file systems of RUNNER_TEMP and of the home directory answer? Remove the credentials there by hand."
};
async function undoRecorded(sinks, runner, path) {
	if (path === "") return;
	const deadline = new require_load_post.Deadline(SECONDS, require_load_basics.monotonicNow(), LIMIT);
	try {
		await deadline.guard(undoWhole(sinks, runner, path), () => "undoing what this step has delivered");
	} finally {
		deadline.stop();
	}
}
async function undoWhole(sinks, runner, path) {
	try {
		const text = await require_load_post.readRecord(runner.temporaryDirectory, path);
		if (text === void 0) await undoWithoutRecord(sinks, runner);
		else await undoText(text, path, {
			sinks,
			runner
		});
	} catch (error) {
		if (error instanceof require_load_post.UnusableRecord) await undoByTrace(sinks, runner);
		throw error;
	}
}
async function undoWithoutRecord(sinks, runner) {
	const [pending] = await require_load_post.pendingRecords(runner.temporaryDirectory);
	const text = pending === void 0 ? void 0 : await require_load_post.readRecord(runner.temporaryDirectory, pending);
	if (pending !== void 0 && text !== void 0) {
		await undoText(text, pending, {
			sinks,
			runner
		});
		return;
	}
	await undoByTrace(sinks, runner);
}
async function undoByTrace(sinks, runner) {
	const { entries, untraced } = require_load_post.traceIn(runner);
	if (entries !== void 0) await undoEntries(entries, {
		sinks,
		runner,
		own: [],
		isStepOver: true,
		isLost: true
	});
	if (untraced.length > 0) runner.log.warning(`The record of what this step wrote is gone. Unless another post has undone that, remove it by hand: ${untraced.join(", ")} with its credentials.`);
}
async function undoText(text, path, { sinks, runner }) {
	const entries = require_load_post.parseRecord(text);
	switch (entries === void 0 ? "damaged" : await undoEntries(entries, {
		sinks,
		runner,
		own: [path],
		isStepOver: true
	})) {
		case "done":
			await require_load_post.removeRecord(path);
			return;
		case "failed":
			runner.log.warning(`What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
			return;
		case "damaged": throw new require_load_post.UnusableRecord(path, "is damaged, so nothing in it was acted on");
	}
}
async function undoEntries(entries, undoing) {
	const undos = await undosOf(entries, undoing);
	if (undos === void 0) return "damaged";
	const { runner, own, isLost } = undoing;
	const troubles = [];
	for (const undo of undos.reverse()) troubles.push(...await undo(runner, () => othersOfJob(runner, own)));
	for (const { message } of troubles.filter(({ kind }) => isLost !== true || kind !== "changed")) runner.log.warning(message);
	return troubles.some(({ kind }) => kind === "failed") ? "failed" : "done";
}
async function othersOfJob({ temporaryDirectory }, own) {
	const others = (await require_load_post.pendingRecords(temporaryDirectory)).filter((path) => !own.includes(path));
	return (await Promise.all(others.map((path) => require_load_post.readRecord(temporaryDirectory, path).catch(() => void 0)))).flatMap((text) => require_load_post.parseRecord(text ?? "") ?? []);
}
async function undosOf(entries, { sinks, isStepOver }) {
	const undos = [];
	for (const { sink: name, data } of entries) {
		const sink = await sinks.get(name)?.();
		const undo = sink?.undo?.(data);
		if (undo === void 0) return void 0;
		if (isStepOver || sink?.isRolledBackByRunner !== true) undos.push(undo);
	}
	return undos;
}
Object.defineProperty(exports, "undoRecorded", {
	enumerable: true,
	get: function() {
		return undoRecorded;
	}
});
Object.defineProperty(exports, "undo_recorded_exports", {
	enumerable: true,
	get: function() {
		return undo_recorded_exports;
	}
});
