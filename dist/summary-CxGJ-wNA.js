"use strict";
const require_draw = require("./draw-CQPNKpQI.js");
const require_start_main = require("./start-main.js");
const require_mermaid = require("./mermaid-BRhiT6-b.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_list = require("./list-D4x-aUqT.js");
const require_ascii_json = require("./ascii-json-Ddb91nAB.js");
const require_target_failures = require("./target-failures-COOZMhd_.js");
// src/explain/picture/markdown-text.ts
function code(text) {
	const inTable = require_start_main.oneLine(text).replaceAll("|", "¦").trim();
	if (inTable === "") return "–";
	const fence = "`".repeat(longestRun(inTable) + 1);
	const room = inTable.startsWith("`") || inTable.endsWith("`") ? " " : "";
	return `${fence}${room}${inTable}${room}${fence}`;
}
function codeBlock(text, language) {
	const lines = text.trimEnd().split(/\r\n|\r|\n/).map(require_start_main.oneLine);
	const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
const MAKES_LINK = /[@#]/;
function prose(text) {
	return require_start_main.oneLine(text.replace(/\s+/g, " ").trim()).replace(/[!-/:-@[-`{-~]/g, (sign) => {
		const reference = `&#${sign.charCodeAt(0)};`;
		return SAFE_SIGNS.has(sign) ? sign : MAKES_LINK.test(sign) ? `${reference}&#8203;` : reference;
	});
}
const SAFE_SIGNS = new Set([
	",",
	";",
	"?",
	"'",
	"%",
	"/"
]);
// src/explain/picture/markdown-table.ts
function markdownTable(picture, room) {
	const targets = targetRows(picture, []);
	if (targets.length === 0) return tableOf([
		"Hop",
		"Result",
		"Role",
		"Session name",
		"Session ends"
	], hopRows(picture), room);
	return tableOf([
		"Target",
		"Result",
		"Role",
		"Region",
		"Session ends"
	], [...targets].sort((one, other) => Number(other.isFailed) - Number(one.isFailed)).map(({ cells }) => cells), room);
}
const HOP_RESULTS = {
	planned: "planned",
	done: "✓&nbsp;taken",
	reached: "✓&nbsp;taken",
	failed: "✗&nbsp;**failed**",
	untried: "not&nbsp;tried"
};
function hopRows({ branches }) {
	return branches.flatMap((box) => [[
		String(box.number),
		HOP_RESULTS[box.standing],
		code(box.role),
		code(box.sessionName),
		endOf(box)
	], ...hopRows(box)]);
}
function targetRows({ branches }, before) {
	return branches.flatMap((box) => {
		const way = [...before, box];
		const failed = way.find(({ standing }) => standing === "failed");
		return [...box.ends.filter(({ kind }) => kind === "target").map((end) => ({
			isFailed: failed !== void 0,
			cells: [
				code(end.name),
				resultOf(end, failed),
				code(box.role),
				code(end.region),
				endOf(box)
			]
		})), ...targetRows(box, way)];
	});
}
const END_RESULTS = {
	planned: "planned",
	done: "✓&nbsp;delivered",
	reached: "✓&nbsp;reached, not delivered",
	failed: "✗&nbsp;not delivered",
	untried: "not&nbsp;tried"
};
function resultOf({ standing }, failed) {
	return failed === void 0 ? END_RESULTS[standing] : `✗&nbsp;**failed** at hop ${failed.number}`;
}
function endOf({ until, lives, standing, isRenewed }) {
	if (standing === "failed" || standing === "untried") return "–";
	return `${until ?? `after ${lives}`}${isRenewed ? ", renewed while the job runs" : ""}`;
}
function tableOf(head, rows, room) {
	const lines = [];
	let left = room;
	for (const row of rows) {
		const line = lineOf(row);
		left -= Buffer.byteLength(line) + 1;
		if (left < 0) break;
		lines.push(line);
	}
	return {
		text: [
			lineOf(head),
			lineOf(head.map(() => "---")),
			...lines
		].join("\n"),
		leftOut: rows.length - lines.length
	};
}
function lineOf(cells) {
	return `| ${cells.join(" | ")} |`;
}
// src/explain/summary/headline.ts
const TITLES = {
	"invalid-request": "Not logged in: the request has problems",
	source: "Not logged in: the job could not prove who it is",
	denied: "Not logged in: AWS denied a role",
	rejected: "Not logged in: AWS refused a request",
	network: "Not logged in: no usable answer",
	deadline: "Not logged in: the step timed out",
	account: "Not logged in: the account is not allowed",
	delivery: "Logged in, but the credentials could not be delivered"
};
function headline(story, picture, { guard }) {
	const shown = (text) => code(require_start_main.oneLine(guard(text)));
	const { action = "" } = story.facts;
	const step = action === "" || action.startsWith("__") ? [] : [`Step ${shown(action)}`];
	const { title, lines } = told(story, picture, shown);
	return [`### ${title}`, ...[...step, ...lines].map((line) => `${line}  `)];
}
function told({ failure, kept, subject }, picture, shown) {
	if (kept !== void 0 && failure === void 0) return {
		title: "✅ The credentials that the job had are kept",
		lines: [`They are of ${shown(kept.arn)}.`]
	};
	const targets = subject?.plan.targets.length ?? 0;
	const failed = subject?.course?.targetFailures.size ?? 0;
	if (targets > 1 && failed > 0) {
		const rest = failure === void 0 ? `the other ${targets - failed} were delivered` : "nothing was delivered";
		return {
			title: `${failure === void 0 ? "⚠️" : "❌"} ${failed} of ${targets} targets failed; ${rest}`,
			lines: []
		};
	}
	if (failure !== void 0) return toldOfError(failure.error, picture);
	return toldOfSuccess(picture);
}
function toldOfError(error, picture) {
	if (!(error instanceof require_load_credential_process.RoleChainError)) return {
		title: "❌ Not logged in: an unexpected error",
		lines: []
	};
	const { hop } = error;
	const at = hop === void 0 ? "" : `, at hop ${hop.number} of ${hop.of}`;
	const box = picture === void 0 ? void 0 : require_mermaid.boxesOf(picture).find(({ standing }) => standing === "failed");
	return {
		title: `❌ ${TITLES[error.code]}${at}`,
		lines: box === void 0 ? [] : [`Role ${code(box.role)}, with the session name ${code(box.sessionName)}`]
	};
}
function toldOfSuccess(picture) {
	const ends = picture === void 0 ? [] : require_mermaid.endsOf(picture);
	const boxes = picture === void 0 ? [] : require_mermaid.boxesOf(picture);
	if (ends.length > 1) return {
		title: `✅ Logged in to ${ends.length} targets`,
		lines: []
	};
	const last = boxes.at(-1);
	return last === void 0 ? {
		title: "✅ The credentials that the job had are used as they are",
		lines: []
	} : {
		title: `✅ Logged in to account ${code(last.account ?? "")}`,
		lines: [lineOfEnd(last)]
	};
}
function lineOfEnd({ role, until, isRenewed }) {
	const end = until === void 0 ? "" : `, until ${until}`;
	return `Role ${code(role)}${isRenewed ? ", renewed for as long as the job runs" : end}.`;
}
// src/explain/summary/why.ts
const TOLD_WHOLE = 5;
const TOLD_IN_A_LINE = 40;
const MAX_CHARACTERS = 1e4;
const LINE_CHARACTERS = 500;
const PAGE_CHARACTERS = 108;
function whyParts({ subject, failure }, sheet) {
	const failures = [...subject?.course?.targetFailures ?? []].map(([target, error]) => ({
		kind: "failed",
		target,
		error
	}));
	const shared = require_target_failures.sharedFailures(failures);
	const isOfTargets = shared.some(({ error }) => error === failure?.error || error === causeOf(failure?.error));
	const whole = failure === void 0 || isOfTargets ? [] : [failure.error];
	const hasSeveral = (subject?.plan.targets.length ?? 0) > 1;
	return [
		...whole.map((error) => wholePart(error, sheet)),
		...shared.slice(0, TOLD_WHOLE).map((one) => partOf(one, hasSeveral, sheet)),
		...inLines(shared.slice(TOLD_WHOLE), sheet.guard)
	];
}
function wholePart(error, sheet) {
	return error instanceof require_load_credential_process.RoleChainError && error.code === "invalid-request" ? reasons(error, sheet).join("\n\n") : folded("Why, and how to fix it", reasons(error, sheet));
}
function causeOf(error) {
	return error instanceof Error ? error.cause : void 0;
}
function partOf({ names, error, alike }, hasSeveral, sheet) {
	if (!hasSeveral) return folded("Why, and how to fix it", reasons(error, sheet));
	const count = names.length + alike.length;
	const how = count === 1 ? "a target" : `${count} targets`;
	const of = `Of ${require_list.listed(names, { show: (name) => code(sheet.guard(name)) })}:`;
	return folded(`Why ${how} failed, and how to fix it`, [
		of,
		...reasons(error, sheet),
		...require_target_failures.likewise({ alike }).map((line) => prose(sheet.guard(line)))
	]);
}
function inLines(shared, guard) {
	if (shared.length === 0) return [];
	const lines = shared.slice(0, TOLD_IN_A_LINE).map(({ names, error, alike }) => {
		const [line = ""] = guard(require_load_credential_process.messageOf(error)).split("\n");
		return `${require_list.listed([...names, ...alike].map(guard))}: ${require_start_main.headOf(line, LINE_CHARACTERS)}`;
	});
	const more = shared.length - lines.length;
	const rest = more === 0 ? [] : [`and ${more} more; the table has them all`];
	return [folded(`Why ${shared.length} others failed`, [codeBlock([...lines, ...rest].join("\n"), "text")])];
}
function folded(head, blocks) {
	return [
		`<details><summary>${head}</summary>`,
		...blocks,
		"</details>"
	].join("\n\n");
}
function reasons(error, sheet) {
	if (!(error instanceof require_load_credential_process.RoleChainError)) return [textBlock(`Unexpected error: ${require_load_credential_process.messageOf(error)}`, sheet.guard)];
	const { explanation } = error;
	if (explanation === void 0) return [textBlock(error.describe(), sheet.guard)];
	const { facts, causes } = explanation;
	const hasStatements = causes.some(({ edits }) => edits.some(({ statements = [] }) => statements.length > 0));
	return [
		textBlock(error.message, sheet.guard),
		...facts.length === 0 ? [] : [textBlock(facts.join("\n"), sheet.guard)],
		...causes.length > 1 ? ["Possible causes, most likely first:"] : [],
		...causes.flatMap((cause, index) => causeBlocks(cause, index + 1, sheet.guard)),
		...hasStatements && sheet.hidesAccounts ? ["Account ids are hidden here (`mask-aws-account-id`): each `***` in a policy stands for one."] : []
	];
}
function causeBlocks({ title, details, edits }, number, guard) {
	return [
		`**${number}.** ${prose(guard(title))}`,
		...details.length === 0 ? [] : [details.map((detail) => `- ${prose(guard(detail))}`).join("\n")],
		...edits.flatMap((edit) => editBlocks(edit, guard))
	];
}
function editBlocks({ text, statements = [] }, guard) {
	const [only, ...others] = statements;
	const policy = others.length === 0 ? only : statements;
	return [`**→** ${prose(guard(text))}`, ...policy === void 0 ? [] : [codeBlock(policyText(policy, guard), "json")]];
}
function policyText(policy, guard) {
	const shown = JSON.parse(JSON.stringify(policy, (_key, value) => typeof value === "string" ? guard(value) : value));
	return require_ascii_json.asciiJson(shown, 2);
}
function textBlock(text, guard) {
	const shown = guard(text);
	return codeBlock((shown.length > MAX_CHARACTERS ? `${require_start_main.headOf(shown, MAX_CHARACTERS)}…` : shown).split("\n").map(wrapped).join("\n"), "text");
}
function wrapped(line) {
	const [indent = ""] = /^ *(?:- )?/.exec(line) ?? [];
	const pad = " ".repeat(Math.max(indent.length, 2));
	const lines = [];
	for (const word of line.slice(indent.length).split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + word.length < PAGE_CHARACTERS) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(last === void 0 ? `${indent}${word}` : `${pad}${word}`);
	}
	return lines.join("\n");
}
// src/explain/summary/summary.ts
const TABLE_HEAD = 300;
function renderSummary(story, sheet) {
	const picture = story.subject === void 0 || story.kept !== void 0 ? void 0 : require_draw.pictureOf(story.subject);
	const paper = new Paper(sheet.room);
	const head = paper.take(headline(story, picture, sheet).join("\n"));
	if (head.length === 0) return "";
	const why = whyParts(story, sheet).flatMap((part) => paper.take(part));
	const diagram = picture === void 0 ? [] : paper.take(codeBlock(require_mermaid.mermaidOf(picture), "mermaid"));
	const table = picture === void 0 ? [] : tableParts(picture, paper);
	return `${[
		...head,
		...diagram,
		...table,
		...why
	].join("\n\n")}\n\n`;
}
function tableParts(picture, paper) {
	if (require_mermaid.boxesOf(picture).length === 0 || paper.left < TABLE_HEAD) return [];
	const { text, leftOut } = markdownTable(picture, paper.left - TABLE_HEAD);
	return [text, ...leftOut === 0 ? [] : [`and ${leftOut} more, which do not fit into a summary`]];
}
var Paper = class {
	#left;
	constructor(room) {
		this.#left = room;
	}
	get left() {
		return this.#left;
	}
	take(part) {
		const bytes = Buffer.byteLength(part) + 2;
		if (bytes > this.#left) return [];
		this.#left -= bytes;
		return [part];
	}
};
exports.renderSummary = renderSummary;
