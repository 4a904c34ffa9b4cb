"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_parse = require("./parse-S10ivj4_.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/iam/policy/parse-saved.ts
function parseSavedPolicy(value, use) {
	if (!require_parse.isMapping(value)) return {
		document: {
			hasVariables: false,
			statements: []
		},
		unread: ["is not a policy document: it allows nothing"]
	};
	const { Version: version, Statement: statement = [] } = value;
	const read = (Array.isArray(statement) ? statement : [statement]).map((each, index) => readStatement(each, index + 1, use));
	return {
		document: {
			hasVariables: version === "2012-10-17",
			statements: read.flatMap((each) => each.statement ?? [])
		},
		unread: read.flatMap((each) => each.unread ?? [])
	};
}
function readStatement(value, number, use) {
	const problems = new require_parse.ProblemList();
	const statement = require_parse.parseStatement(value, use, problems);
	if (statement !== void 0 && !problems.any()) return { statement: {
		...statement,
		number
	} };
	if (!require_parse.isMapping(value)) return { unread: `statement ${number}: is not a statement: it allows nothing` };
	const actions = attempt((list) => require_parse.parsePatterns(value, "Action", list)) ?? EVERYTHING;
	if (!require_parse.isAboutRoles({ actions })) return {};
	const why = problems.all().map(({ path, message }) => [...path, message.replace(/; known are .*/s, "")].join(" ")).join("; ");
	return value["Effect"] === "Allow" ? { unread: `statement ${number}: ${why}: it is assumed to allow nothing` } : {
		unread: `statement ${number}: ${why}: it is assumed to deny all that it could`,
		statement: {
			number,
			...widest(value, actions, use)
		}
	};
}
const EVERYTHING = {
	negated: false,
	patterns: ["*"]
};
const EVERYBODY = {
	negated: false,
	entries: [{
		kind: "AWS",
		value: "*"
	}]
};
function widest(value, actions, use) {
	const { principal, hasResource } = require_parse.USE_RULES[use];
	return {
		...typeof value["Sid"] === "string" ? { sid: value["Sid"] } : {},
		effect: "Deny",
		actions,
		principals: principal.names === "somebody" ? attempt((list) => require_parse.parsePrincipals(value, "", list)) ?? EVERYBODY : void 0,
		resources: hasResource ? attempt((list) => require_parse.parsePatterns(value, "Resource", list)) ?? EVERYTHING : void 0,
		conditions: []
	};
}
function attempt(read) {
	const problems = new require_parse.ProblemList();
	const value = read(problems);
	return problems.any() ? void 0 : value;
}
// src/simulate/from-aws/documents.ts
function readDocument(value, use, name, report) {
	const { document, unread } = parseSavedPolicy(typeof value === "string" ? decode(value) : value, use);
	unread.forEach(report);
	return name === void 0 ? document : {
		...document,
		name
	};
}
function decode(text) {
	try {
		return JSON.parse(text.trimStart().startsWith("{") ? text : decodeURIComponent(text));
	} catch {
		return;
	}
}
var ManagedPolicies = class {
	#details;
	#read = new Map();
	#report;
	constructor(details, report) {
		this.#details = new Map(details.map((policy) => [policy.Arn, policy]));
		this.#report = report;
	}
	find(arn) {
		const known = this.#read.get(arn);
		if (known !== void 0 || this.#read.has(arn)) return known;
		const document = this.#documentOf(arn);
		this.#read.set(arn, document);
		return document;
	}
	own(account) {
		const arns = [...this.#details.keys()].filter((arn) => arn.split(":")[4] === account);
		return new Map(arns.flatMap((arn) => {
			const document = this.find(arn);
			return document === void 0 ? [] : [[arn, document]];
		}));
	}
	#documentOf(arn) {
		const version = this.#details.get(arn)?.PolicyVersionList.find(({ IsDefaultVersion: isDefault }) => isDefault);
		return version === void 0 ? void 0 : readDocument(version.Document, "identity", arn, (message) => {
			this.#report(`${arn}, ${message}`);
		});
	}
};
// src/simulate/from-aws/json-file.ts
function readJsonFile({ path, text }, flag) {
	const reading = require_load_main.readJson(text.replace(/^\uFEFF/, ""));
	if (reading.kind === "value") return reading.value;
	throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--${flag}: ${require_start_main.quote(path)} is not JSON${text.trim() === "" ? ": it is empty" : `; is it complete? ${reading.why}`}`,
		hint: "Print it with --output json."
	});
}
// src/simulate/from-aws/control-files.ts
var control_files_exports = require_rolldown_runtime.__exportAll({
	CONTROL_KINDS: () => CONTROL_KINDS,
	attachedPaths: () => attachedPaths
});
const CONTROL_KINDS = {
	"service-control": {
		flag: "service-control-policies",
		type: "SERVICE_CONTROL_POLICY",
		name: "service control policies"
	},
	"resource-control": {
		flag: "resource-control-policies",
		type: "RESOURCE_CONTROL_POLICY",
		name: "resource control policies"
	}
};
const ITEM = /^(?:(?<root>root)|(?<account>\d{12})|(?<unit>[^\s:=]+):(?<accounts>\d{12}(?:\+\d{12})*))=(?<path>.+)$/;
function attachedPaths(typed, kind) {
	const { flag } = CONTROL_KINDS[kind];
	return typed.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "").map((item) => {
		const { root, account, unit, accounts = "", path } = ITEM.exec(item)?.groups ?? {};
		const name = root ?? account ?? unit;
		if (name === void 0 || path === void 0) throw invalid(`--${flag}: ${require_start_main.quote(item)} does not say what the policy is attached to`, `Give root=FILE, ACCOUNT=FILE, or UNIT:ACCOUNT+ACCOUNT=FILE with all accounts of these snapshots that are in the unit: --${flag} root=all.json,prod:111122223333+444455556666=prod.json.`);
		if (unit !== void 0 && /^(?:root|\d{12})$/.test(unit)) throw invalid(`--${flag}: a unit cannot be called ${require_start_main.quote(unit)}, which names ${unit === "root" ? "the root" : "an account"}`, `Choose another name, such as --${flag} workloads:${accounts}=${path}.`);
		const held = account === void 0 ? accounts.split("+") : [account];
		return {
			level: {
				name,
				accounts: root === void 0 ? held : void 0
			},
			path
		};
	});
}
function controlDocument(file, kind, report) {
	const { path } = file;
	const { flag, type } = CONTROL_KINDS[kind];
	const value = readJsonFile(file, flag);
	const policy = require_parse.isMapping(value) ? value["Policy"] : void 0;
	const { PolicySummary: summary, Content: content } = require_parse.isMapping(policy) ? policy : {
		PolicySummary: {},
		Content: value
	};
	const { Name: name, Type: itsType = type } = require_parse.isMapping(summary) ? summary : {};
	if (itsType !== type) throw invalid(`--${flag}: ${require_start_main.quote(path)} is a policy of type ${require_start_main.quote(String(itsType))}, not ${type}`);
	if (typeof content !== "string" && !(require_parse.isMapping(content) && "Statement" in content)) throw invalid(`--${flag}: ${require_start_main.quote(path)} is no policy`, "Give what aws organizations describe-policy prints, or the policy document itself.");
	const shownName = typeof name === "string" ? name : path;
	return readDocument(content, kind, shownName, (message) => {
		report(`${require_start_main.oneLine(shownName)}, ${message}`);
	});
}
function invalid(message, hint) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message,
		...hint === void 0 ? {} : { hint }
	});
}
Object.defineProperty(exports, "CONTROL_KINDS", {
	enumerable: true,
	get: function() {
		return CONTROL_KINDS;
	}
});
Object.defineProperty(exports, "ManagedPolicies", {
	enumerable: true,
	get: function() {
		return ManagedPolicies;
	}
});
Object.defineProperty(exports, "controlDocument", {
	enumerable: true,
	get: function() {
		return controlDocument;
	}
});
Object.defineProperty(exports, "control_files_exports", {
	enumerable: true,
	get: function() {
		return control_files_exports;
	}
});
Object.defineProperty(exports, "readDocument", {
	enumerable: true,
	get: function() {
		return readDocument;
	}
});
Object.defineProperty(exports, "readJsonFile", {
	enumerable: true,
	get: function() {
		return readJsonFile;
	}
});
