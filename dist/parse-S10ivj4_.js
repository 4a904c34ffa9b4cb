"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
let node_net = require("node:net");
const require_start_main = require("./start-main.js");
// src/iam/policy/problems.ts
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var ProblemList = class ProblemList {
	#problems;
	#prefix;
	constructor(problems = [], prefix = []) {
		this.#problems = problems;
		this.#prefix = prefix;
	}
	below(path) {
		return new ProblemList(this.#problems, [...this.#prefix, ...path]);
	}
	add(path, message) {
		this.#problems.push({
			path: [...this.#prefix, ...path],
			message
		});
	}
	any() {
		return this.#problems.length > 0;
	}
	all() {
		return this.#problems;
	}
	unknownKeys(value, known, path) {
		for (const key of Object.keys(value).filter((name) => !known.includes(name))) this.add([...path, key], `is not known; ${require_load_basics.nearestOrAll(key, known)}`);
	}
	texts(value, path) {
		const list = Array.isArray(value) ? value : [value];
		const texts = list.filter((item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean");
		if (texts.length < list.length || list.length === 0) this.add(path, "must be a text or a list of texts");
		return texts.map(String);
	}
};
// src/iam/policy/pattern.ts
function patternParts(pattern) {
	return pattern.split(/([*?])/).filter((piece) => piece !== "").map((piece) => piece === "*" ? { kind: "any" } : piece === "?" ? { kind: "one" } : {
		kind: "text",
		text: piece
	});
}
function unitsOf(parts) {
	return parts.flatMap((part) => part.kind === "text" ? Array.from(part.text) : [{ wildcard: part.kind }]);
}
function matchesOne(unit, character) {
	if (unit === void 0 || character === void 0) return false;
	return typeof unit === "string" ? unit === character : unit.wildcard === "one";
}
function matchesParts(value, parts) {
	const characters = Array.from(value);
	const units = unitsOf(parts);
	let [position, unit] = [0, 0];
	let retry;
	while (position < characters.length) {
		const current = units[unit];
		if (typeof current === "object" && current.wildcard === "any") {
			unit += 1;
			retry = {
				unit,
				position
			};
		} else if (matchesOne(current, characters[position])) {
			position += 1;
			unit += 1;
		} else if (retry === void 0) return false;
		else {
			retry.position += 1;
			position = retry.position;
			unit = retry.unit;
		}
	}
	return units.slice(unit).every((rest) => typeof rest === "object" && rest.wildcard === "any");
}
function matchesResourceParts(value, parts) {
	const units = unitsOf(parts);
	const isArn = Array.from("arn:").every((character, at) => units[at] === character);
	const staysWithin = units.map((unit, at) => isArn && isAny(unit) && !endsSegment(units, at + 1));
	if (!staysWithin.includes(true)) return matchesParts(value, parts);
	const characters = Array.from(value);
	let matched = [true, ...characters.map(() => false)];
	units.forEach((unit, at) => {
		const next = [isAny(unit) && matched[0] === true];
		characters.forEach((character, position) => {
			next.push(isAny(unit) ? matched[position + 1] === true || next[position] === true && !(staysWithin[at] === true && character === ":") : matched[position] === true && matchesOne(unit, character));
		});
		matched = next;
	});
	return matched.at(-1) === true;
}
function isAny(unit) {
	return typeof unit === "object" && unit.wildcard === "any";
}
function endsSegment(units, from) {
	const next = units.slice(from).find((unit) => !isAny(unit));
	return next === void 0 || next === ":";
}
function matchesIgnoringCase(value, pattern) {
	return matchesParts(value.toLowerCase(), patternParts(pattern.toLowerCase()));
}
// src/iam/policy/variables.ts
const VARIABLE = /(\$\{[^}]*\})/;
const FALLBACK = /^'([^']*)'$/;
const BARE_CHARACTERS = [
	"*",
	"?",
	"$"
];
function valueOf(variable, context) {
	const inside = variable.slice(2, -1);
	const comma = inside.includes(",") ? inside.indexOf(",") : inside.length;
	const name = inside.slice(0, comma).trim();
	const fallback = FALLBACK.exec(inside.slice(comma + 1).trim())?.[1];
	if (comma < inside.length && fallback === void 0) return;
	if (BARE_CHARACTERS.includes(name)) return name;
	const values = context.get(name);
	return values?.length === 1 ? values[0] : fallback;
}
function partsOf(text, policy, context) {
	if (!policy.hasVariables) return patternParts(text);
	const parts = [];
	const end = text.lastIndexOf("}") + 1;
	for (const [index, piece] of text.slice(0, end).split(VARIABLE).entries()) {
		if (index % 2 === 0) {
			parts.push(patternParts(piece));
			continue;
		}
		const value = valueOf(piece, context);
		if (value === void 0) return;
		parts.push([{
			kind: "text",
			text: value
		}]);
	}
	parts.push(patternParts(text.slice(end)));
	return parts.flat();
}
function textOf(parts) {
	return parts.map((part) => part.kind === "text" ? part.text : part.kind === "any" ? "*" : "?").join("");
}
// src/iam/policy/operators.ts
const equal = (actual, wanted) => actual === textOf(wanted);
const equalIgnoringCase = (actual, wanted) => actual.toLowerCase() === textOf(wanted).toLowerCase();
function arnSegments(parts) {
	const segments = [[]];
	for (const part of parts) {
		const pieces = part.kind === "text" ? part.text.split(":") : void 0;
		if (pieces === void 0) {
			segments.at(-1)?.push(part);
			continue;
		}
		const room = 6 - segments.length;
		const [first = "", ...others] = [...pieces.slice(0, room), ...joined(pieces.slice(room))];
		segments.at(-1)?.push({
			kind: "text",
			text: first
		});
		others.forEach((text) => segments.push([{
			kind: "text",
			text
		}]));
	}
	return segments;
}
function joined(pieces) {
	return pieces.length === 0 ? [] : [pieces.join(":")];
}
const arnLike = (actual, wanted) => {
	const have = arnSegments([{
		kind: "text",
		text: actual
	}]).map(textOf);
	const want = arnSegments(wanted);
	return have.length === 6 && want.length === 6 && want.every((parts, at) => matchesParts(have[at] ?? "", parts));
};
const sameBoolean = (actual, wanted) => actual.toLowerCase() === textOf(wanted).toLowerCase();
function ordered(read, holds) {
	return (actual, wanted) => {
		const [left, right] = [read(actual), read(textOf(wanted))];
		return !Number.isNaN(left) && !Number.isNaN(right) && holds(left, right);
	};
}
function readNumber(text) {
	return text.trim() === "" ? NaN : Number(text);
}
function readDate(text) {
	return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1e3 : Date.parse(text);
}
function readRange(text) {
	const { address = "", digits } = /^(?<address>[^/]+)(?:\/(?<digits>\d{1,3}))?$/.exec(text)?.groups ?? {};
	const version = (0, node_net.isIP)(address);
	const max = version === 4 ? 32 : 128;
	const prefix = digits === void 0 ? max : Number(digits);
	return version === 0 || prefix > max ? void 0 : {
		address,
		prefix,
		family: version === 4 ? "ipv4" : "ipv6"
	};
}
const inRange = (actual, wanted) => {
	const range = readRange(textOf(wanted));
	if (range?.family !== `ipv${(0, node_net.isIP)(actual)}`) return false;
	const list = new node_net.BlockList();
	list.addSubnet(range.address, range.prefix, range.family);
	return list.check(actual, range.family);
};
function pair(name, negatedName, matches) {
	return {
		[name]: {
			negated: false,
			matches
		},
		[negatedName]: {
			negated: true,
			matches
		}
	};
}
function orderedFamily(family, read) {
	const operator = (holds) => ({
		negated: false,
		matches: ordered(read, holds)
	});
	return {
		...pair(`${family}Equals`, `${family}NotEquals`, ordered(read, (actual, wanted) => actual === wanted)),
		[`${family}LessThan`]: operator((actual, wanted) => actual < wanted),
		[`${family}LessThanEquals`]: operator((actual, wanted) => actual <= wanted),
		[`${family}GreaterThan`]: operator((actual, wanted) => actual > wanted),
		[`${family}GreaterThanEquals`]: operator((actual, wanted) => actual >= wanted)
	};
}
const OPERATORS = new Map(Object.entries({
	...pair("StringEquals", "StringNotEquals", equal),
	...pair("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", equalIgnoringCase),
	...pair("StringLike", "StringNotLike", matchesParts),
	...pair("ArnEquals", "ArnNotEquals", arnLike),
	...pair("ArnLike", "ArnNotLike", arnLike),
	...pair("IpAddress", "NotIpAddress", inRange),
	...orderedFamily("Numeric", readNumber),
	...orderedFamily("Date", readDate),
	Bool: {
		negated: false,
		matches: sameBoolean
	},
	BinaryEquals: {
		negated: false,
		matches: equal
	}
}));
const NULL_OPERATOR = "Null";
function operatorNamed(name) {
	return OPERATORS.get(name);
}
const OPERATOR_NAMES = [...OPERATORS.keys(), NULL_OPERATOR];
function isComparable(family, text) {
	return text.includes("${") || !Number.isNaN(family === "Numeric" ? readNumber(text) : readDate(text));
}
function isAddressRange(text) {
	return text.includes("${") || readRange(text) !== void 0;
}
function isArnPattern(pattern) {
	return pattern.includes("${") || arnSegments(patternParts(pattern)).length === 6;
}
// src/iam/policy/parse-conditions.ts
const OPERATOR = /^(?:(?<quantifier>ForAnyValue|ForAllValues):)?(?<name>\w+?)(?<ifExists>IfExists)?$/;
function parseConditions(value, problems) {
	if (value === void 0) return [];
	if (!isMapping(value)) {
		problems.add([], "must be a mapping such as {StringEquals: {\"sts:ExternalId\": \"acme-42\"}}");
		return [];
	}
	return Object.entries(value).flatMap(([text, keys]) => parseOperator(text, keys, problems.below([text])));
}
function readOperator(text) {
	const { quantifier, name = "", ifExists } = OPERATOR.exec(text)?.groups ?? {};
	const isNull = name === NULL_OPERATOR;
	if (!isNull && operatorNamed(name) === void 0 || isNull && ifExists !== void 0) return;
	return {
		operator: name,
		quantifier: quantifier === "ForAnyValue" || quantifier === "ForAllValues" ? quantifier : void 0,
		ifExists: ifExists !== void 0,
		text
	};
}
function parseOperator(text, keys, problems) {
	const operator = readOperator(text);
	if (operator === void 0) {
		problems.add([], `is not a condition operator; ${require_load_basics.nearestOrAll(text, OPERATOR_NAMES)}`);
		return [];
	}
	if (!isMapping(keys)) {
		problems.add([], "must be a mapping of condition keys to values");
		return [];
	}
	return Object.entries(keys).map(([key, value]) => {
		const values = problems.texts(value, [key]);
		checkValues(operator, values, problems.below([key]));
		return {
			...operator,
			key,
			values
		};
	});
}
const FORMS = {
	Numeric: "a number",
	Date: "a date such as 2026-01-31T00:00:00Z, or seconds since 1970"
};
function checkValues({ operator }, values, problems) {
	if (["Null", "Bool"].includes(operator) && values.some((value) => !/^(?:true|false)$/i.test(value))) problems.add([], "must be true or false");
	if (operator.startsWith("Arn") && values.some((value) => !isArnPattern(value))) problems.add([], "must be an ARN of six parts, with * for the parts that do not matter");
	const family = operator.startsWith("Numeric") ? "Numeric" : operator.startsWith("Date") ? "Date" : void 0;
	if (family !== void 0 && !values.every((value) => isComparable(family, value))) problems.add([], `must be ${FORMS[family]}`);
	if (operator.endsWith("IpAddress") && !values.every(isAddressRange)) problems.add([], "must be an IP address, or a range of them such as 10.0.0.0/8");
}
// src/iam/policy/document.ts
const PRINCIPAL_KINDS = [
	"AWS",
	"Federated",
	"Service",
	"CanonicalUser"
];
// src/iam/policy/parse-principals.ts
const AWS_PRINCIPAL = /^(?:\*|\d{12}|A[A-Z]{2}A[A-Z0-9]{12,28}|arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role|federated-user)\/[^*?]+))$/;
function parsePrincipals(statement, missing, problems) {
	const negated = "NotPrincipal" in statement;
	if (negated === "Principal" in statement) {
		problems.add(["Principal"], negated ? "and NotPrincipal exclude each other" : `is missing: ${missing}`);
		return;
	}
	const key = negated ? "NotPrincipal" : "Principal";
	return {
		negated,
		entries: parseEntries(statement[key], problems.below([key]))
	};
}
function parseEverybody(statement, missing, problems) {
	if ("NotPrincipal" in statement) problems.add(["NotPrincipal"], `is not allowed here: ${missing}`);
	else if (!("Principal" in statement)) problems.add(["Principal"], `is missing: ${missing}`);
	else if (statement["Principal"] !== "*") problems.add(["Principal"], `must be "*": ${missing}`);
}
function parseEntries(value, problems) {
	if (value === "*") return [{
		kind: "AWS",
		value: "*"
	}];
	if (!isMapping(value)) {
		problems.add([], "must be \"*\", or a mapping such as {AWS: \"arn:aws:iam::111111111111:root\"}");
		return [];
	}
	problems.unknownKeys(value, PRINCIPAL_KINDS, []);
	return PRINCIPAL_KINDS.filter((kind) => kind in value).flatMap((kind) => problems.texts(value[kind], [kind]).map((text) => parseEntry({
		kind,
		value: text
	}, problems)));
}
function parseEntry(entry, problems) {
	if (entry.kind === "AWS" && !AWS_PRINCIPAL.test(entry.value)) problems.add(["AWS"], `"${entry.value}" is not a principal: give an account id, or the whole ARN of a role, user or session (wildcards only as "*")`);
	return entry;
}
// src/iam/policy/statement.ts
function matchesAction(element, action) {
	return element.patterns.some((pattern) => matchesIgnoringCase(action, pattern)) !== element.negated;
}
function matchesResource(element, document, request) {
	return element.patterns.some((pattern) => {
		const parts = partsOf(pattern, document, request.context);
		return parts !== void 0 && matchesResourceParts(request.resource, parts);
	}) !== element.negated;
}
const ROLE_ACTIONS = [
	"sts:AssumeRole",
	"sts:AssumeRoleWithWebIdentity",
	"sts:TagSession",
	"sts:SetSourceIdentity"
];
function isAboutRoles({ actions }) {
	return ROLE_ACTIONS.some((action) => matchesAction(actions, action));
}
function concerns(statement, document, request) {
	return matchesAction(statement.actions, request.action) && (statement.resources === void 0 || matchesResource(statement.resources, document, request));
}
// src/iam/policy/uses.ts
const USE_RULES = {
	trust: {
		name: "A trust policy",
		principal: {
			names: "somebody",
			missing: "a trust policy names whom it trusts"
		},
		hasResource: false
	},
	identity: {
		name: "An identity policy",
		principal: { names: "nobody" },
		hasResource: true
	},
	"service-control": {
		name: "A service control policy",
		principal: { names: "nobody" },
		hasResource: true
	},
	"resource-control": {
		name: "A resource control policy",
		principal: {
			names: "everybody",
			missing: "AWS saves a resource control policy only with Principal: \"*\""
		},
		hasResource: true
	},
	endpoint: {
		name: "An endpoint policy",
		principal: {
			names: "somebody",
			missing: "an endpoint policy names who may use the endpoint"
		},
		hasResource: true
	}
};
function checkResourceControl({ effect, actions }, problems) {
	if (effect === "Allow") problems.add(["Effect"], "must be Deny: resource control policies must only deny, except for RCPFullAWSAccess of AWS");
	if (actions.negated) problems.add(["NotAction"], "is not allowed here: a resource control policy has Action");
	else if (actions.patterns.includes("*")) problems.add(["Action"], "must name a service, as sts:* does: a resource control policy has no * alone");
}
function checkEndpoint({ effect, principals }, problems) {
	if (effect === "Allow" && principals?.negated === true) problems.add(["NotPrincipal"], "is not allowed with Allow: it works with Deny only");
}
// src/iam/policy/saving.ts
const BY_TOKEN = "sts:AssumeRoleWithWebIdentity";
function checkSaving(statement, use, problems) {
	switch (use) {
		case "trust":
			checkTrust(statement, problems);
			break;
		case "resource-control":
			checkResourceControl(statement, problems);
			break;
		case "endpoint": checkEndpoint(statement, problems);
	}
}
function checkTrust(statement, problems) {
	const { principals } = statement;
	if (principals?.negated === true) problems.add(["NotPrincipal"], "is not allowed here: a trust policy cannot have it, so name whom it trusts");
	if (principals === void 0 || statement.effect === "Deny" || !matchesAction(statement.actions, BY_TOKEN)) return;
	for (const key of missingKeys(principals, statement)) problems.add(["Condition"], `lacks ${key}: without it, AWS saves no trust policy for this issuer`);
}
function missingKeys({ entries }, { conditions }) {
	const tested = new Set(conditions.map(({ key }) => key.toLowerCase()));
	return entries.flatMap(({ kind, value }) => {
		const host = kind === "Federated" ? /:oidc-provider\/(?<host>[^]+)$/.exec(value)?.groups?.["host"] : void 0;
		const claim = host === void 0 ? void 0 : require_start_main.tokenIssuerOf(host)?.requiredClaim;
		const key = `${host ?? ""}:${claim ?? ""}`;
		return claim === void 0 || tested.has(key.toLowerCase()) ? [] : [key];
	});
}
// src/iam/policy/parse.ts
const DOCUMENT_KEYS = [
	"Version",
	"Id",
	"Statement"
];
const STATEMENT_KEYS = [
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition"
];
const VERSIONS = ["2012-10-17", "2008-10-17"];
function parsePolicy(value, use) {
	const problems = new ProblemList();
	const document = Array.isArray(value) ? parseStatements({
		version: "2012-10-17",
		statements: value,
		path: []
	}, use, problems) : parseDocument(value, use, problems);
	return document === void 0 || problems.any() ? {
		ok: false,
		problems: problems.all()
	} : {
		ok: true,
		document
	};
}
function parseDocument(value, use, problems) {
	if (!isMapping(value)) {
		problems.add([], "must be a policy document, or a list of statements");
		return;
	}
	problems.unknownKeys(value, DOCUMENT_KEYS, []);
	const { Version: version = "2008-10-17", Statement: statement } = value;
	if (!VERSIONS.includes(version)) problems.add(["Version"], "must be \"2012-10-17\" (in quotes), or \"2008-10-17\"");
	if (statement === void 0) {
		problems.add(["Statement"], "is missing");
		return;
	}
	return parseStatements({
		version,
		statements: Array.isArray(statement) ? statement : [statement],
		path: ["Statement"]
	}, use, problems);
}
function parseStatements(raw, use, problems) {
	const statements = raw.statements.flatMap((statement, at) => {
		const here = problems.below([...raw.path, at]);
		const parsed = parseStatement(statement, use, here);
		if (parsed !== void 0) checkSaving(parsed, use, here);
		return parsed === void 0 ? [] : [parsed];
	});
	return {
		hasVariables: raw.version === "2012-10-17",
		statements
	};
}
function parseStatement(value, use, problems) {
	if (!isMapping(value)) {
		problems.add([], "must be a statement: a mapping with Effect and Action");
		return;
	}
	problems.unknownKeys(value, STATEMENT_KEYS, []);
	const { Effect: effect } = value;
	if (effect !== "Allow" && effect !== "Deny") {
		problems.add(["Effect"], "must be Allow or Deny");
		return;
	}
	const actions = parsePatterns(value, "Action", problems);
	const resources = resourcesOf(value, use, problems);
	const principals = principalsOf(value, use, problems);
	const conditions = parseConditions(value["Condition"], problems.below(["Condition"]));
	return actions === void 0 ? void 0 : {
		...sidOf(value),
		effect,
		principals,
		actions,
		resources,
		conditions
	};
}
function sidOf({ Sid: sid }) {
	return typeof sid === "string" && sid !== "" ? { sid } : {};
}
function resourcesOf(statement, use, problems) {
	if (USE_RULES[use].hasResource) return parsePatterns(statement, "Resource", problems);
	reject("Resource", statement, use, problems);
}
function principalsOf(statement, use, problems) {
	const { principal } = USE_RULES[use];
	switch (principal.names) {
		case "somebody": return parsePrincipals(statement, principal.missing, problems);
		case "everybody":
			parseEverybody(statement, principal.missing, problems);
			return;
		case "nobody":
			reject("Principal", statement, use, problems);
			return;
	}
}
function reject(element, statement, use, problems) {
	for (const key of [element, `Not${element}`].filter((name) => name in statement)) problems.add([key], `is not allowed here: ${USE_RULES[use].name} has no ${element}`);
}
function parsePatterns(statement, name, problems) {
	const negated = `Not${name}` in statement;
	if (negated === name in statement) {
		problems.add([name], negated ? `and Not${name} exclude each other` : "is missing");
		return;
	}
	const key = negated ? `Not${name}` : name;
	const patterns = problems.texts(statement[key], [key]);
	if (name === "Action") patterns.filter((pattern) => !["*", "*:*"].includes(pattern) && !/^[\w-]+:[\w*?]+$/.test(pattern)).forEach((pattern) => {
		problems.add([key], `"${pattern}" is not an action: write it as sts:AssumeRole`);
	});
	return {
		negated,
		patterns
	};
}
Object.defineProperty(exports, "NULL_OPERATOR", {
	enumerable: true,
	get: function() {
		return NULL_OPERATOR;
	}
});
Object.defineProperty(exports, "ProblemList", {
	enumerable: true,
	get: function() {
		return ProblemList;
	}
});
Object.defineProperty(exports, "USE_RULES", {
	enumerable: true,
	get: function() {
		return USE_RULES;
	}
});
Object.defineProperty(exports, "concerns", {
	enumerable: true,
	get: function() {
		return concerns;
	}
});
Object.defineProperty(exports, "isAboutRoles", {
	enumerable: true,
	get: function() {
		return isAboutRoles;
	}
});
Object.defineProperty(exports, "isMapping", {
	enumerable: true,
	get: function() {
		return isMapping;
	}
});
Object.defineProperty(exports, "matchesAction", {
	enumerable: true,
	get: function() {
		return matchesAction;
	}
});
Object.defineProperty(exports, "matchesResource", {
	enumerable: true,
	get: function() {
		return matchesResource;
	}
});
Object.defineProperty(exports, "missingKeys", {
	enumerable: true,
	get: function() {
		return missingKeys;
	}
});
Object.defineProperty(exports, "operatorNamed", {
	enumerable: true,
	get: function() {
		return operatorNamed;
	}
});
Object.defineProperty(exports, "parsePatterns", {
	enumerable: true,
	get: function() {
		return parsePatterns;
	}
});
Object.defineProperty(exports, "parsePolicy", {
	enumerable: true,
	get: function() {
		return parsePolicy;
	}
});
Object.defineProperty(exports, "parsePrincipals", {
	enumerable: true,
	get: function() {
		return parsePrincipals;
	}
});
Object.defineProperty(exports, "parseStatement", {
	enumerable: true,
	get: function() {
		return parseStatement;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
