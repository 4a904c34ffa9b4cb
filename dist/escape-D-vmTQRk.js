"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/policies/principal.ts
const PRINCIPAL = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):(?<kind>user|role)(?<path>\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?)(?<name>[\w+=,.@-]{1,64})$/;
function parsePrincipal(arn) {
	const { partition, account, kind, path, name } = PRINCIPAL.exec(arn)?.groups ?? {};
	if (partition === void 0 || account === void 0 || path === void 0 || name === void 0 || !require_load_credential_process.isPartition(partition)) return;
	return {
		arn,
		kind: kind === "user" ? "user" : "role",
		partition,
		account,
		path,
		name
	};
}
// src/policies/permission-set.ts
const PATH = "/aws-reserved/sso.amazonaws.com/";
const ROLE_NAME = /^AWSReservedSSO_(?<name>[\w+=,.@-]+)_[\da-zA-Z]+$/;
function parsePermissionSet(arn) {
	const role = parsePrincipal(arn);
	const session = require_load_credential_process.parseAssumedRoleArn(arn);
	const { partition, account, name: roleName } = role ?? session ?? {};
	const name = ROLE_NAME.exec(roleName ?? "")?.groups?.["name"];
	if (partition === void 0 || account === void 0 || roleName === void 0 || name === void 0) return;
	const path = role === void 0 || role.path === "/" ? void 0 : role.path;
	return role === void 0 || role.kind === "role" && (path === void 0 || path.startsWith(PATH)) ? {
		name,
		partition,
		account,
		roleName,
		path
	} : void 0;
}
function looksReserved(arn) {
	return /\/(?:aws-reserved\/|AWSReservedSSO_)/.test(arn);
}
function pathOfRole({ path = PATH }) {
	return path;
}
function roleArnPatterns({ name, partition, account, path }) {
	const pattern = (region) => `arn:${partition}:iam::${account}:role${PATH}${region}AWSReservedSSO_${name}_*`;
	const ofRegion = pattern("*/");
	const ofFirstRegion = pattern("");
	if (path === void 0) return partition === "aws" ? [ofRegion, ofFirstRegion] : [ofRegion];
	return path === PATH ? [ofFirstRegion] : [ofRegion];
}
// src/policies/statements.ts
function policyOf(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
function trustForCaller(needs) {
	const Principal = { AWS: needs.principal };
	const mfa = needs.provesMfa === true ? { Bool: { "aws:MultiFactorAuthPresent": "true" } } : void 0;
	const { principalArns } = needs;
	const whom = principalArns === void 0 ? void 0 : { ArnLike: { "aws:PrincipalArn": oneOrMore(principalArns) } };
	return permissionsOf(needs).map(({ action, conditions }) => ({
		Effect: "Allow",
		Principal,
		Action: action,
		...require_load_basics.withoutUndefined({ Condition: conditionsOf([
			whom,
			conditions,
			action === "sts:AssumeRole" ? mfa : void 0
		]) })
	}));
}
function permissionForCaller(needs) {
	return permissionsOf(needs).map(({ action, conditions }) => ({
		Effect: "Allow",
		Action: action,
		Resource: escaped(needs.roleArn, "exactly-as-pattern"),
		...require_load_basics.withoutUndefined({ Condition: conditions })
	}));
}
function trustForToken(needs) {
	const { providerArn, audience, subjects } = needs;
	const host = providerArn.replace(/^[^/]*\//, "");
	const Principal = { Federated: providerArn };
	const Condition = merged([{ StringEquals: { [`${host}:aud`]: escaped(audience, "exactly") } }, compared(`${host}:sub`, subjects)]);
	return actionsOfProof("sts:AssumeRoleWithWebIdentity", needs).map((Action) => ({
		Effect: "Allow",
		Principal,
		Action,
		Condition
	}));
}
function trustForSaml({ providerArn, audience, ...brought }) {
	return actionsOfProof("sts:AssumeRoleWithSAML", brought).map((Action) => ({
		Effect: "Allow",
		Principal: { Federated: providerArn },
		Action,
		Condition: { StringEquals: { "SAML:aud": escaped(audience, "exactly") } }
	}));
}
function actionsOfProof(action, { hasTags = false, hasSourceIdentity = false }) {
	return [
		action,
		...hasTags ? ["sts:TagSession"] : [],
		...hasSourceIdentity ? ["sts:SetSourceIdentity"] : []
	];
}
function trustForCertificate(trustAnchorArn, commonName) {
	const named = commonName === void 0 ? [] : [{ StringEquals: { "aws:PrincipalTag/x509Subject/CN": escaped(commonName, "exactly") } }];
	return [
		"sts:AssumeRole",
		"sts:TagSession",
		"sts:SetSourceIdentity"
	].map((Action) => ({
		Effect: "Allow",
		Principal: { Service: "rolesanywhere.amazonaws.com" },
		Action,
		Condition: merged([{ ArnEquals: { "aws:SourceArn": trustAnchorArn } }, ...named])
	}));
}
function permissionForRoot(rootArn, taskPolicyArn) {
	return [{
		Effect: "Allow",
		Action: "sts:AssumeRoot",
		Resource: rootArn,
		Condition: { ArnEquals: { "sts:TaskPolicyArn": taskPolicyArn } }
	}];
}
function permissionsOf(needs) {
	const { externalId, sessionName, tagKeys, tagKeyPatterns = [], sourceIdentity, contextProviders = [] } = needs;
	return [
		{
			action: "sts:AssumeRole",
			conditions: conditionsOf([externalId === void 0 ? void 0 : { StringEquals: { "sts:ExternalId": externalId } }, sessionName === void 0 ? void 0 : compared("sts:RoleSessionName", [sessionName])])
		},
		...tagKeys.length + tagKeyPatterns.length === 0 ? [] : [{
			action: "sts:TagSession",
			conditions: tagKeysAre([...tagKeyPatterns, ...tagKeys], tagKeyPatterns.length > 0)
		}],
		...sourceIdentity === void 0 ? [] : [{
			action: "sts:SetSourceIdentity",
			conditions: compared("sts:SourceIdentity", [sourceIdentity])
		}],
		...contextProviders.length === 0 ? [] : [{
			action: "sts:SetContext",
			conditions: { "ForAllValues:ArnEquals": { "sts:RequestContextProviders": contextProviders } }
		}]
	];
}
function tagKeysAre(keys, isLike) {
	return { [`ForAllValues:String${isLike ? "Like" : "Equals"}`]: { "aws:TagKeys": keys } };
}
function conditionsOf(all) {
	const given = all.filter((one) => one !== void 0);
	return given.length === 0 ? void 0 : merged(given);
}
function merged(all) {
	const operators = [...new Set(all.flatMap((one) => Object.keys(one)))];
	return Object.fromEntries(operators.map((operator) => [operator, Object.assign({}, ...all.map((one) => one[operator] ?? {}))]));
}
function compared(key, texts) {
	const isLike = texts.some((text) => "like" in text);
	const values = texts.map((text) => "like" in text ? escaped(text.like, "like") : escaped(text.exactly, isLike ? "exactly-as-pattern" : "exactly"));
	return { [isLike ? "StringLike" : "StringEquals"]: { [key]: oneOrMore(values) } };
}
function oneOrMore(values) {
	const [only = ""] = values;
	return values.length === 1 ? only : values;
}
function escaped(text, as) {
	const plain = text.replaceAll("${", "${$}{");
	return as === "exactly-as-pattern" ? plain.replace(/[*?]/g, "${$&}") : plain;
}
// src/policies/formats/escape.ts
const UNUSUAL = /[^ -~]|(?<=#)#/gu;
function hexadecimal(code, digits) {
	return code.toString(16).padStart(digits, "0");
}
function unitsOf(character) {
	return Array.from({ length: character.length }, (_, at) => `\\u${hexadecimal(character.charCodeAt(at), 4)}`).join("");
}
function codePointOf(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\U${hexadecimal(code, 8)}` : `\\u${hexadecimal(code, 4)}`;
}
function json(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(/[^ -~\n]|(?<=#)#/gu, unitsOf);
}
function inQuotes(text) {
	return `"${text.replace(/[\\"]/g, "\\$&").replace(UNUSUAL, codePointOf)}"`;
}
function yamlText(text) {
	return inQuotes(text);
}
function hclText(text) {
	return inQuotes(text).replace(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}
function shellWord(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`).replace(/(?<=#)#/g, "''#")}'`;
}
Object.defineProperty(exports, "hclText", {
	enumerable: true,
	get: function() {
		return hclText;
	}
});
Object.defineProperty(exports, "json", {
	enumerable: true,
	get: function() {
		return json;
	}
});
Object.defineProperty(exports, "looksReserved", {
	enumerable: true,
	get: function() {
		return looksReserved;
	}
});
Object.defineProperty(exports, "parsePermissionSet", {
	enumerable: true,
	get: function() {
		return parsePermissionSet;
	}
});
Object.defineProperty(exports, "parsePrincipal", {
	enumerable: true,
	get: function() {
		return parsePrincipal;
	}
});
Object.defineProperty(exports, "pathOfRole", {
	enumerable: true,
	get: function() {
		return pathOfRole;
	}
});
Object.defineProperty(exports, "permissionForCaller", {
	enumerable: true,
	get: function() {
		return permissionForCaller;
	}
});
Object.defineProperty(exports, "permissionForRoot", {
	enumerable: true,
	get: function() {
		return permissionForRoot;
	}
});
Object.defineProperty(exports, "policyOf", {
	enumerable: true,
	get: function() {
		return policyOf;
	}
});
Object.defineProperty(exports, "roleArnPatterns", {
	enumerable: true,
	get: function() {
		return roleArnPatterns;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "trustForCaller", {
	enumerable: true,
	get: function() {
		return trustForCaller;
	}
});
Object.defineProperty(exports, "trustForCertificate", {
	enumerable: true,
	get: function() {
		return trustForCertificate;
	}
});
Object.defineProperty(exports, "trustForSaml", {
	enumerable: true,
	get: function() {
		return trustForSaml;
	}
});
Object.defineProperty(exports, "trustForToken", {
	enumerable: true,
	get: function() {
		return trustForToken;
	}
});
Object.defineProperty(exports, "yamlText", {
	enumerable: true,
	get: function() {
		return yamlText;
	}
});
