"use strict";
// src/text/glob.ts
const SIGNS = {
	"*": { kind: "star" },
	"?": {
		kind: "set",
		test: () => true
	},
	"{": { kind: "open" },
	",": { kind: "comma" },
	"}": { kind: "close" }
};
function globMatcher(pattern) {
	const tokens = tokensOf(pattern);
	const literal = literalOf(tokens);
	if (literal !== void 0) return (text) => text === literal || text === pattern;
	const steps = compile(tokens);
	return (text) => text === pattern || run(steps, text);
}
function isGlob(pattern) {
	return plainTextOf(pattern) === void 0;
}
function plainTextOf(pattern) {
	return literalOf(tokensOf(pattern));
}
function literalOf(tokens) {
	const characters = tokens.flatMap((token) => token.kind === "character" ? [token.character] : []);
	return characters.length === tokens.length ? characters.join("") : void 0;
}
function tokensOf(pattern) {
	const characters = Array.from(pattern);
	const tokens = [];
	let setsMayEnd = true;
	for (let at = 0; at < characters.length; at++) {
		const character = characters[at] ?? "";
		const set = character === "[" && setsMayEnd ? readSet(characters, at) : void 0;
		setsMayEnd &&= character !== "[" || set !== void 0;
		if (set !== void 0) {
			tokens.push({
				kind: "set",
				test: set.test
			});
			at = set.end;
		} else if (character === "\\" && at + 1 < characters.length) {
			at++;
			tokens.push({
				kind: "character",
				character: characters[at] ?? ""
			});
		} else if (character !== "*" || tokens.at(-1)?.kind !== "star") tokens.push(SIGNS[character] ?? {
			kind: "character",
			character
		});
	}
	return withoutLoneBraces(tokens);
}
function readSet(characters, start) {
	const negated = characters[start + 1] === "!" || characters[start + 1] === "^";
	const first = start + (negated ? 2 : 1);
	const members = [];
	for (let at = first; at < characters.length; at++) {
		const character = characters[at] ?? "";
		if (character === "]" && at > first) {
			const includes = membership(members);
			return {
				test: (one) => includes(one) !== negated,
				end: at
			};
		}
		const escaped = character === "\\" && at + 1 < characters.length;
		at += escaped ? 1 : 0;
		members.push({
			character: characters[at] ?? "",
			escaped
		});
	}
}
function membership(members) {
	const singles = new Set();
	const ranges = [];
	for (let at = 0; at < members.length; at++) {
		const [from, dash, to] = members.slice(at, at + 3);
		if (from !== void 0 && dash?.character === "-" && !dash.escaped && to !== void 0) {
			ranges.push([codeOf(from.character), codeOf(to.character)]);
			at += 2;
		} else if (from !== void 0) singles.add(from.character);
	}
	return (character) => {
		const code = codeOf(character);
		return singles.has(character) || ranges.some(([from, to]) => from <= code && code <= to);
	};
}
function codeOf(character) {
	return character.codePointAt(0) ?? 0;
}
function withoutLoneBraces(tokens) {
	const kept = new Set();
	const open = [];
	for (const [at, { kind }] of tokens.entries()) if (kind === "open") open.push({
		start: at,
		commas: []
	});
	else if (kind === "comma") open.at(-1)?.commas.push(at);
	else if (kind === "close") {
		const group = open.pop();
		if (group !== void 0 && group.commas.length > 0) [
			group.start,
			...group.commas,
			at
		].forEach((each) => kept.add(each));
	}
	const texts = {
		open: "{",
		comma: ",",
		close: "}"
	};
	return tokens.map((token, at) => {
		const character = kept.has(at) ? void 0 : texts[token.kind];
		return character === void 0 ? token : {
			kind: "character",
			character
		};
	});
}
function compile(tokens) {
	const steps = [];
	const open = [];
	for (const token of tokens) if (token.kind === "character") steps.push({
		kind: "one",
		test: (character) => character === token.character
	});
	else if (token.kind === "set") steps.push({
		kind: "one",
		test: token.test
	});
	else if (token.kind === "star") steps.push({ kind: "any" });
	else if (token.kind === "open") {
		const starts = [steps.length + 1];
		steps.push({
			kind: "go",
			to: starts
		});
		open.push({
			starts,
			ends: []
		});
	} else if (token.kind === "comma") {
		const end = [];
		steps.push({
			kind: "go",
			to: end
		});
		open.at(-1)?.starts.push(steps.length);
		open.at(-1)?.ends.push(end);
	} else open.pop()?.ends.forEach((end) => end.push(steps.length));
	return steps;
}
function run(steps, text) {
	let places = reach(steps, [0]);
	for (const character of text) {
		const next = [];
		for (const place of places) {
			const step = steps[place];
			if (step?.kind === "any") next.push(place);
			else if (step?.kind === "one" && step.test(character)) next.push(place + 1);
		}
		if (next.length === 0) return false;
		places = reach(steps, next);
	}
	return places.has(steps.length);
}
function reach(steps, places) {
	const reached = new Set(places);
	for (const place of reached) {
		const step = steps[place];
		if (step?.kind === "any") reached.add(place + 1);
		else if (step?.kind === "go") step.to.forEach((each) => reached.add(each));
	}
	return reached;
}
Object.defineProperty(exports, "globMatcher", {
	enumerable: true,
	get: function() {
		return globMatcher;
	}
});
Object.defineProperty(exports, "isGlob", {
	enumerable: true,
	get: function() {
		return isGlob;
	}
});
Object.defineProperty(exports, "plainTextOf", {
	enumerable: true,
	get: function() {
		return plainTextOf;
	}
});
