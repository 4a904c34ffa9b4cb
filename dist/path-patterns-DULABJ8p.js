"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
// src/request/path-patterns.ts
function matchesPaths(paths, files) {
	const problem = pathsProblem(paths);
	if (problem !== void 0) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `paths: ${problem}.`
	});
	const rules = paths.map((path) => ({
		takesAway: path.startsWith("!"),
		steps: stepsOf(positive(path))
	}));
	const isNamed = (file) => {
		return rules.findLast(({ steps }) => takesAll(steps, file))?.takesAway === false;
	};
	return rules.length === 0 || files.some(isNamed);
}
function pathsProblem(paths) {
	const first = paths.map((path) => ({
		path,
		problem: patternProblem(positive(path))
	})).find(({ problem }) => problem);
	if (first?.problem !== void 0) return `${require_start_main.quote(first.path)} ${first.problem}`;
	return paths.length > 0 && paths.every((path) => path.startsWith("!")) ? "has only patterns that exclude ('!'), so no file matches; begin with '**' to match all others" : void 0;
}
function positive(path) {
	return path.replace(/^!/, "");
}
const PART = /\*\*\/|\*\*|\*|\[[a-zA-Z0-9_. -]+\]|\\.|[?+]|[^]/gu;
const MAX_PATTERN_LENGTH = 1e3;
function patternProblem(pattern) {
	const parts = pattern.match(PART) ?? [];
	if (parts.length === 0) return "is empty";
	if (pattern.length > MAX_PATTERN_LENGTH) return `is longer than ${MAX_PATTERN_LENGTH} characters`;
	if (/^\.{0,2}\//.test(pattern)) return "never matches: paths begin at the root of the repository, without './' or '/'";
	if (pattern.endsWith("/")) return `never matches: it is files that change; write ${require_start_main.quote(`${pattern}**`)}`;
	if (parts.some((part) => /^[{}]$/.test(part))) return "has braces, which GitHub's filters do not support; write one pattern for each, or '\\{' for a brace in a name";
	const unclosed = parts.some((part) => part === "[" || part === "]" || part === "\\");
	const misplaced = parts.some((part, place) => /^[?+]$/.test(part) && /^(?:[?+*].*)?$/.test(parts[place - 1] ?? ""));
	const reversed = parts.some((part) => part.length > 3 && hasReversedRange(part));
	if (unclosed || reversed) return "has a '[', ']' or '\\' that means nothing; '\\[' is one in a name";
	return misplaced ? "has a '?' or '+' with no character before it to repeat; '*' matches any characters" : void 0;
}
function hasReversedRange(part) {
	return [...part.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])/g)].some(([, from = "", to = ""]) => from > to);
}
const ANY = {
	takes: () => true,
	loops: true,
	skips: [1]
};
const ANY_IN_SEGMENT = {
	takes: (character) => character !== "/",
	loops: true,
	skips: [1]
};
const SLASH = { takes: (character) => character === "/" };
function stepsOf(pattern) {
	const steps = [];
	let previous;
	for (const part of pattern.match(PART) ?? []) {
		const last = steps.at(-1);
		if ((part === "?" || part === "+") && last !== void 0) steps.splice(-1, 1, part === "?" ? {
			...last,
			skips: [1]
		} : {
			...last,
			loops: true
		});
		else {
			const beginsSegment = previous === void 0 || previous.endsWith("/");
			steps.push(...stepsOfPart(part, beginsSegment));
		}
		previous = part;
	}
	return steps;
}
function stepsOfPart(part, beginsSegment) {
	switch (part) {
		case "**/": return beginsSegment ? [
			{
				takes: () => false,
				skips: [1, 3]
			},
			ANY,
			SLASH
		] : [ANY, SLASH];
		case "**": return [ANY];
		case "*": return [ANY_IN_SEGMENT];
		default: return [{ takes: characterTest(part) }];
	}
}
function characterTest(part) {
	if (part.startsWith("[") && part.length > 1) {
		const set = new RegExp(`^${part}$`, "u");
		return (character) => set.test(character);
	}
	const literal = part.replace(/^\\/u, "");
	return (character) => character === literal;
}
function takesAll(steps, path) {
	let places = new Set();
	reach(steps, 0, places);
	for (const character of path) {
		const next = new Set();
		for (const place of places) {
			const step = steps[place];
			if (step?.takes(character) === true) {
				reach(steps, step.loops === true ? place : place + 1, next);
				reach(steps, place + 1, next);
			}
		}
		if (next.size === 0) return false;
		places = next;
	}
	return places.has(steps.length);
}
function reach(steps, place, places) {
	if (places.has(place)) return;
	places.add(place);
	for (const skips of steps[place]?.skips ?? []) reach(steps, place + skips, places);
}
Object.defineProperty(exports, "matchesPaths", {
	enumerable: true,
	get: function() {
		return matchesPaths;
	}
});
Object.defineProperty(exports, "pathsProblem", {
	enumerable: true,
	get: function() {
		return pathsProblem;
	}
});
