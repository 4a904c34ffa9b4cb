"use strict";
// src/explain/picture/box-words.ts
const MARKS = {
	planned: "",
	done: "✓ ",
	reached: "✓ ",
	failed: "✗ FAILED: ",
	untried: ""
};
const MAX_TOLD = 3;
const SHORT_ROLE = 16;
function hopLines(box) {
	const mark = MARKS[box.standing];
	const targets = box.ends.filter(({ kind }) => kind === "target");
	const names = targets.slice(0, MAX_TOLD).map(({ name, region }) => `${name} (${region})`);
	const more = targets.length > MAX_TOLD ? [`and ${targets.length - MAX_TOLD} more targets`] : [];
	const role = `hop ${box.number}: ${box.roleName}`;
	const whose = box.by === "SAML" ? "that the assertion says" : "of its caller";
	const account = box.account === void 0 ? `in the account ${whose}` : `account ${box.account}`;
	const where = targets.length > 0 && box.account !== void 0 && role.length <= SHORT_ROLE ? [`${role} in ${box.account}`] : [role, account];
	return [
		...names,
		...more,
		...where,
		...lifeLines(box)
	].map((line, index) => index === 0 ? `${mark}${line}` : line);
}
function lifeLines({ standing, until, lives, isRenewed }) {
	if (standing === "untried") return ["not tried"];
	if (standing === "failed") return [];
	const life = until === void 0 ? `lives ${lives}` : `until ${until}`;
	return isRenewed ? [life, "renewed while the job runs"] : [life];
}
function endLines({ name, region, standing }) {
	const what = {
		planned: "",
		done: "",
		reached: "not delivered",
		failed: "not delivered",
		untried: "not delivered"
	};
	return [
		`${MARKS[standing]}${name}`,
		region,
		...what[standing] === "" ? [] : [what[standing]]
	];
}
function wayLines({ by, tags, sourceIdentity }) {
	return [
		...by === "AssumeRole" ? [] : [by],
		...tagLines(tags),
		...sourceIdentity === void 0 ? [] : [`source identity ${sourceIdentity}`]
	];
}
function tagLines(tags) {
	const told = tags.slice(0, tags.length > 4 ? MAX_TOLD : tags.length);
	const more = tags.length - told.length;
	return [...told.map(({ key, value }) => `${key}=${value}`), ...more > 0 ? [`and ${more} more tags`] : []];
}
function leftOutLines({ hops, targets, failed }) {
	return [`and ${targets > 0 ? `${targets} more targets` : `${hops} more hops`}`, ...failed > 0 ? [`${failed} of them failed`] : []];
}
// src/explain/picture/picture.ts
function boxesOf({ branches }) {
	return branches.flatMap((box) => [box, ...boxesOf(box)]);
}
function endsOf({ ends, branches }) {
	return [...ends, ...branches.flatMap(endsOf)];
}
// src/explain/picture/leave-out.ts
function leaveOut(root, max) {
	const kept = new Set();
	const keep = (boxes) => {
		const missing = boxes.filter((box) => !kept.has(box));
		if (kept.size + missing.length <= max) missing.forEach((box) => kept.add(box));
	};
	waysToFailures(root).forEach(keep);
	for (let level = root.branches; level.length > 0; level = level.flatMap(({ branches }) => branches)) level = level.filter((box) => {
		keep([box]);
		return kept.has(box);
	});
	return cut(root, kept);
}
function waysToFailures({ branches }) {
	return branches.flatMap((box) => [...box.standing === "failed" ? [[box]] : [], ...waysToFailures(box).map((way) => [box, ...way])]);
}
function cut(part, kept) {
	const { branches } = part;
	const gone = branches.filter((box) => !kept.has(box));
	return {
		...part,
		branches: branches.filter((box) => kept.has(box)).map((box) => cut(box, kept)),
		...gone.length === 0 ? {} : { leftOut: countOf(gone) }
	};
}
function countOf(gone) {
	return {
		hops: gone.flatMap((box) => [box, ...boxesOf(box)]).length,
		targets: gone.reduce((sum, box) => sum + endsOf(box).length, 0),
		failed: gone.reduce((sum, box) => sum + failedTargets(box, false), 0)
	};
}
function failedTargets({ standing, ends, branches }, isBeyondFailure) {
	const isFailed = isBeyondFailure || standing === "failed";
	return (isFailed ? ends.length : 0) + branches.reduce((sum, box) => sum + failedTargets(box, isFailed), 0);
}
// src/explain/picture/mermaid-text.ts
const WIDTH = 32;
const PLAIN = /[\p{L}\p{N} ]/u;
const PLAIN_BETWEEN = /[-/:_]/;
const MARK = "ﬂ";
function mermaidText(text) {
	const characters = Array.from(text.replaceAll(MARK, "fl"));
	return characters.map((character, index) => {
		const isBetween = /^[A-Za-z0-9]{2}$/.test(`${characters[index - 1] ?? ""}${characters[index + 1] ?? ""}`);
		return PLAIN.test(character) || isBetween && PLAIN_BETWEEN.test(character) ? character : `#${character.codePointAt(0) ?? 0};`;
	}).join("");
}
function mermaidLabel(lines) {
	return `"${lines.flatMap(brokenLines).map(mermaidText).join("<br/>")}"`;
}
function brokenLines(text) {
	const pieces = [];
	let rest = Array.from(text);
	while (rest.length > WIDTH && pieces.length < 2) {
		const at = breakOf(rest);
		pieces.push(rest.slice(0, at).join("").trim());
		rest = rest.slice(at);
	}
	const last = rest.join("").trim();
	return [...pieces, rest.length > WIDTH ? `${rest.slice(0, 31).join("")}…` : last].filter((piece) => piece !== "");
}
function breakOf(characters) {
	const half = Math.floor(WIDTH / 2);
	const at = characters.slice(0, WIDTH).findLastIndex((character) => /[\s/_.,=:-]/.test(character));
	return at >= half ? at + 1 : WIDTH;
}
// src/explain/picture/mermaid.ts
const MAX_HOPS = 40;
const TOP_HOPS = 20;
const MAX_CHARACTERS = 5e4;
const LAYOUT = "%%{init: {\"flowchart\": {\"nodeSpacing\": 14, \"rankSpacing\": 40, \"padding\": 8, \"wrappingWidth\": 320}}}%%";
const MAX_SAME = 3;
const CLASSES = {
	source: "fill:#fff8c5,stroke:#9a6700,color:#3b2300",
	planned: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
	done: "fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c",
	failed: "fill:#ffebe9,stroke:#cf222e,stroke-width:5px,color:#82071e",
	untried: "fill:#eaeef2,stroke:#6e7781,stroke-dasharray:6 4,color:#424a53"
};
function mermaidOf(picture) {
	for (let max = boxesOf(picture).length > MAX_HOPS ? TOP_HOPS : MAX_HOPS;; max = Math.floor(max / 2)) {
		const text = new Flowchart(leaveOut(picture, max)).text();
		if (text.length <= MAX_CHARACTERS || max === 0) return text;
	}
}
var Flowchart = class {
	#picture;
	#lines = [];
	#members = new Map();
	#boxes = 0;
	#arrows = 0;
	#failedArrows = [];
	constructor(picture) {
		this.#picture = picture;
	}
	text() {
		const { source } = this.#picture;
		const isTree = boxesOf(this.#picture).some(({ branches }) => branches.length > 1);
		const lines = [`${source.standing === "failed" ? "✗ FAILED: " : ""}${source.name}`, ...source.provesMfa === true ? ["MFA by GetSessionToken"] : []];
		const root = this.#box(source.standing === "failed" ? "failed" : "source", ["([", "])"], lines);
		this.#below(root, this.#picture);
		return [
			LAYOUT,
			`flowchart ${isTree || this.#picture.branches.length > 1 ? "LR" : "TB"}`,
			"  accTitle: Role chain",
			...this.#lines.map((line) => `  ${line}`),
			...[...this.#members].map(([name, boxes]) => `  class ${boxes.join(",")} ${name}`),
			...[...this.#members.keys()].map((name) => `  classDef ${name} ${CLASSES[name] ?? ""}`),
			...this.#failedArrows.length === 0 ? [] : [`  linkStyle ${this.#failedArrows.join(",")} stroke:#cf222e,stroke-width:3px`],
			""
		].join("\n");
	}
	#below(name, part, saysWay = true) {
		for (const box of part.branches) {
			const shared = sharedWay(box);
			const isEnd = box.ends.some(({ kind }) => kind === "target");
			const lines = [...hopLines(box), ...shared.length === 0 ? [] : ["passes on:", ...shared]];
			const next = this.#box(box.standing, isEnd ? ["(", ")"] : ["[", "]"], lines);
			this.#arrow(name, next, box.standing, saysWay ? wayLines(box) : []);
			this.#below(next, box, shared.length === 0);
		}
		for (const end of part.ends.filter(({ kind }) => kind === "job")) this.#arrow(name, this.#box(end.standing, ["([", "])"], endLines(end)), end.standing, []);
		if (part.leftOut !== void 0) this.#arrow(name, this.#box("untried", ["[[", "]]"], leftOutLines(part.leftOut)), "untried", []);
	}
	#box(standing, [open, close], lines) {
		const name = `n${this.#boxes++}`;
		const member = standing === "reached" ? "untried" : standing;
		this.#members.set(member, [...this.#members.get(member) ?? [], name]);
		this.#lines.push(`${name}${open}${mermaidLabel(lines)}${close}`);
		return name;
	}
	#arrow(from, to, standing, way) {
		const line = standing === "failed" ? "--x" : standing === "untried" ? "-.->" : "-->";
		if (standing === "failed") this.#failedArrows.push(this.#arrows);
		this.#arrows++;
		this.#lines.push(`${from} ${line}${way.length === 0 ? "" : `|${mermaidLabel(way)}|`} ${to}`);
	}
};
function sharedWay({ branches }) {
	const [first, ...others] = branches.map(wayLines);
	const isShared = others.every((way) => way.join("\n") === first?.join("\n"));
	return branches.length > MAX_SAME && isShared ? first ?? [] : [];
}
exports.boxesOf = boxesOf;
exports.endsOf = endsOf;
exports.mermaidOf = mermaidOf;
