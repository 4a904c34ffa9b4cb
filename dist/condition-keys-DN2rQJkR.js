"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
// src/aws/condition-keys.ts
const GLOBAL_KEYS = "CalledVia CalledViaFirst CalledViaLast CalledViaAWSMCP ChatbotSourceArn CurrentTime EpochTime Ec2InstanceSourceVPC Ec2InstanceSourcePrivateIPv4 FederatedProvider IsMcpServiceAction MultiFactorAuthAge MultiFactorAuthPresent PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalOrgID PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList PrincipalType referer RequestedRegion ResourceAccount ResourceOrgID ResourceOrgPaths SecureTransport SourceAccount SourceArn SourceIdentity SourceIp SourceOrgID SourceOrgPaths SourceVpc SourceVpcArn SourceVpce SourceOwner TagKeys TokenIssueTime UserAgent userid username ViaAWSMCPService ViaAWSService VpceAccount VpceOrgID VpceOrgPaths VpcSourceIp AssumedRoot SignInSessionArn".split(" ").map((name) => `aws:${name}`);
const ROLE_KEYS = [
	"sts:ExternalId",
	"sts:RoleSessionName",
	"sts:SourceIdentity",
	"sts:TransitiveTagKeys",
	"sts:RoleAuthorizedByIdp",
	"sts:RequestContextProviders"
];
const OTHER_KEYS = [
	"sts:AWSServiceName",
	"sts:DurationSeconds",
	"sts:IdentityTokenAudience",
	"sts:SigningAlgorithm",
	"sts:TaskPolicyArn"
];
const OPEN_KEYS = [
	"aws:PrincipalTag",
	"aws:RequestTag",
	"aws:ResourceTag",
	"iam:ResourceTag",
	"sts:RequestContext"
];
const MULTI_VALUED_KEYS = [
	"aws:TagKeys",
	"aws:CalledVia",
	"aws:PrincipalOrgPaths",
	"aws:PrincipalServiceNamesList",
	"aws:ResourceOrgPaths",
	"aws:SourceOrgPaths",
	"aws:VpceOrgPaths",
	"sts:TransitiveTagKeys",
	"sts:IdentityTokenAudience",
	"sts:RequestContextProviders"
].map((key) => key.toLowerCase());
function isAmr(key) {
	const [host = "", name, ...others] = key.split(":");
	return name?.toLowerCase() === "amr" && others.length === 0 && /^[^.]+\../.test(host);
}
function isMultiValued(key) {
	return MULTI_VALUED_KEYS.includes(key.toLowerCase()) || isAmr(key);
}
function keyProblem(key) {
	const known = keysLike(key);
	if (known === void 0 || known.some((each) => each.toLowerCase() === key.toLowerCase())) return;
	if (OTHER_KEYS.some((each) => each.toLowerCase() === key.toLowerCase())) return "AWS has this key for other calls only, not for those that assume a role";
	const name = key.slice(key.lastIndexOf(":") + 1);
	const names = new Map(known.map((each) => [each.slice(each.lastIndexOf(":") + 1), each]));
	const near = names.get(require_load_basics.nearest(name, names.keys()) ?? "");
	return `AWS has no such key${near === void 0 ? "" : `; the nearest is ${near}`}`;
}
function keysLike(key) {
	const prefix = key.slice(0, Math.max(0, key.lastIndexOf(":")));
	if (OPEN_KEYS.some((open) => key.toLowerCase().startsWith(`${open.toLowerCase()}/`))) return;
	switch (prefix.toLowerCase()) {
		case "aws": return GLOBAL_KEYS;
		case "sts": return ROLE_KEYS;
		default: return isHost(prefix) ? require_start_main.testableClaims(prefix).map((claim) => `${prefix}:${claim}`) : void 0;
	}
}
function isHost(prefix) {
	return prefix.includes(".") && !OTHER_HOSTS.includes(prefix);
}
const OTHER_HOSTS = ["graph.facebook.com", "www.amazon.com"];
function issuerHostOfKey(key) {
	const host = key.slice(0, Math.max(0, key.lastIndexOf(":")));
	return isHost(host) ? host : void 0;
}
function untestableClaims(host, claims) {
	const known = [
		...require_start_main.GENERAL_CLAIMS,
		...require_start_main.testableClaims(host),
		"exp",
		"iat",
		"nbf",
		"jti",
		"azp"
	];
	return claims.filter((name) => !known.includes(name) && !name.includes("://"));
}
Object.defineProperty(exports, "isMultiValued", {
	enumerable: true,
	get: function() {
		return isMultiValued;
	}
});
Object.defineProperty(exports, "issuerHostOfKey", {
	enumerable: true,
	get: function() {
		return issuerHostOfKey;
	}
});
Object.defineProperty(exports, "keyProblem", {
	enumerable: true,
	get: function() {
		return keyProblem;
	}
});
Object.defineProperty(exports, "untestableClaims", {
	enumerable: true,
	get: function() {
		return untestableClaims;
	}
});
