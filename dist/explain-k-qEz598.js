"use strict";
const require_start_main = require("./start-main.js");
const require_ascii_json = require("./ascii-json-Ddb91nAB.js");
// src/explain/catalogue/entry.ts
function always(weight) {
	return () => weight;
}
function only(applies, answers) {
	return answers.map((answer) => ({
		...answer,
		is: (known) => applies(known) && answer.is(known)
	}));
}
// src/explain/catalogue/token-lack.ts
function tokenLack({ noToken }) {
	return noToken.ofJob ?? {
		cause: noToken.message,
		fix: noToken.hint
	};
}
function isInJob(job) {
	return Object.keys(job).length > 0;
}
// src/explain/explain.ts
const MAX_CAUSES = 4;
function explainAnswer(answer, known) {
	const causes = answer.causes.map((entry) => ({
		entry,
		likelihood: entry.likelihood(known)
	})).filter(({ likelihood }) => likelihood > 0).sort((left, right) => right.likelihood - left.likelihood).slice(0, MAX_CAUSES).map(({ entry }) => causeOf(entry, known));
	return {
		facts: answer.facts?.(known) ?? [],
		causes
	};
}
function causeOf(entry, known) {
	return {
		id: entry.id,
		title: entry.title(known),
		details: toldHints(entry.hints ?? [], known),
		edits: entry.edits(known)
	};
}
function toldHints(hints, known) {
	return hints.map((hint) => ({
		hint,
		weight: hint.weight(known)
	})).filter(({ weight }) => weight > 0).sort((left, right) => right.weight - left.weight).map(({ hint }) => hint.say(known));
}
function printExplanation({ facts, causes }) {
	const [only, ...others] = causes;
	if (only === void 0) return facts.join("\n");
	return [...facts, ...others.length === 0 ? printCause(only, "") : ["Possible causes, most likely first:", ...causes.flatMap((cause, index) => printCause(cause, `${index + 1}. `))]].join("\n");
}
function printCause({ title, details, edits }, number) {
	const lead = " ".repeat(number.length);
	return [
		`${number}${require_start_main.oneLine(title)}`,
		...details.map((detail) => `${lead}- ${require_start_main.oneLine(detail)}`),
		...edits.flatMap((edit) => printEdit(edit).map((line) => `${lead}${line}`))
	];
}
function printEdit({ text, statements = [] }) {
	return [`> ${require_start_main.oneLine(text)}`, ...statements.map((statement) => `    ${require_ascii_json.asciiJson(statement)}`)];
}
Object.defineProperty(exports, "always", {
	enumerable: true,
	get: function() {
		return always;
	}
});
Object.defineProperty(exports, "explainAnswer", {
	enumerable: true,
	get: function() {
		return explainAnswer;
	}
});
Object.defineProperty(exports, "isInJob", {
	enumerable: true,
	get: function() {
		return isInJob;
	}
});
Object.defineProperty(exports, "only", {
	enumerable: true,
	get: function() {
		return only;
	}
});
Object.defineProperty(exports, "printExplanation", {
	enumerable: true,
	get: function() {
		return printExplanation;
	}
});
Object.defineProperty(exports, "tokenLack", {
	enumerable: true,
	get: function() {
		return tokenLack;
	}
});
