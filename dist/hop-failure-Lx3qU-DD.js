"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_escape = require("./escape-D-vmTQRk.js");
const require_explain = require("./explain-k-qEz598.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_list = require("./list-D4x-aUqT.js");
const require_claims = require("./claims-B3TpGv1M.js");
const require_roles_anywhere_arn = require("./roles-anywhere-arn-Bn4vvf9F.js");
const require_condition_keys = require("./condition-keys-DN2rQJkR.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/explain/failure-context.ts
function roleOf({ attempt: { roleArn } }) {
	return require_load_credential_process.parseRoleArn(roleArn) ?? {
		arn: roleArn,
		partition: "aws",
		account: require_load_credential_process.accountOfArn(roleArn) ?? "",
		name: roleArn
	};
}
function callerOf({ attempt, failure }) {
	const named = /^User: (arn:\S+) is not/.exec(failure.message)?.[1];
	const arn = attempt.principal.startsWith("arn:") ? attempt.principal : named ?? attempt.principal;
	const session = require_load_credential_process.parseAssumedRoleArn(arn);
	const role = session === void 0 ? require_load_credential_process.parseRoleArn(arn) : void 0;
	if (session !== void 0) {
		const { partition, account, name } = session;
		return {
			kind: "role",
			principal: `arn:${partition}:iam::${account}:role/${name}`,
			account,
			name,
			lacksPath: true
		};
	}
	if (role !== void 0) return {
		kind: "role",
		principal: arn,
		account: role.account,
		name: role.name,
		lacksPath: false
	};
	const isUser = /^arn:[^:]+:iam::\d{12}:user\//.test(arn);
	return {
		kind: isUser ? "user" : "other",
		principal: arn,
		account: arn.startsWith("arn:") ? require_load_credential_process.accountOfArn(arn) : void 0,
		name: isUser ? arn.split("/").at(-1) ?? "" : arn,
		lacksPath: false
	};
}
function permissionSetOf(known) {
	return require_escape.parsePermissionSet(callerOf(known).principal);
}
function isAcrossAccounts(known) {
	const { account } = callerOf(known);
	return account === void 0 ? void 0 : account !== roleOf(known).account;
}
function chainOf({ attempt: { hop }, plan }) {
	return plan.hops.includes(hop) ? plan.hops : plan.targets.find(({ hops }) => hops.includes(hop))?.hops ?? plan.hops;
}
function hopBefore(known) {
	const { hop } = known.attempt;
	return hop.number === 1 ? void 0 : chainOf(known).find(({ number }) => number === hop.number - 1);
}
function signedHopOf({ attempt: { hop } }) {
	return require_load_main.signedPart(hop);
}
function provesByToken({ hop }) {
	return require_load_main.HOP_KINDS[hop.kind].proof === "token";
}
function provesByAssertion({ hop }) {
	return require_load_main.HOP_KINDS[hop.kind].proof === "saml";
}
function certificateHopOf({ attempt: { hop } }) {
	return hop.kind === "certificate" ? hop : void 0;
}
function rootHopOf({ attempt: { hop } }) {
	return hop.kind === "root" ? hop : void 0;
}
function provesByCredentials({ hop }) {
	return require_load_main.HOP_KINDS[hop.kind].proof === "credentials";
}
const ROLES = new WeakMap();
const MAX_ROLES$1 = 100;
function otherRoles({ plan, attempt }) {
	const roles = ROLES.get(plan) ?? rolesOf(plan);
	ROLES.set(plan, roles);
	return roles.filter(({ arn }) => arn !== attempt.roleArn);
}
function rolesOf(plan) {
	const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
	const arns = new Set(hops.flatMap(({ role }) => role.kind === "arn" ? [role.arn] : []));
	return arns.size > MAX_ROLES$1 ? [] : [...arns].flatMap((arn) => require_load_credential_process.parseRoleArn(arn) ?? []);
}
function claimOf({ attempt: { claims = {} } }, name) {
	const value = Object.hasOwn(claims, name) ? claims[name] : void 0;
	return typeof value === "string" ? value : void 0;
}
function issuerHostOf(known) {
	return require_start_main.hostOfIssuer(claimOf(known, "iss") ?? "ISSUER");
}
function providerArnOf(known) {
	const { partition, account } = roleOf(known);
	return `arn:${partition}:iam::${account}:oidc-provider/${issuerHostOf(known)}`;
}
function audienceOf(known) {
	const { aud } = known.attempt.claims ?? {};
	const first = Array.isArray(aud) ? aud[0] : aud;
	return claimOf(known, "azp") ?? (typeof first === "string" ? first : "");
}
function isGitHubs(known) {
	return require_start_main.isGitHubHost(issuerHostOf(known));
}
function claimsOf(known) {
	return (name) => name === "iss" ? issuerOf$1(known) : claimOf(known, name);
}
function systemOfToken(known) {
	return require_start_main.ciSystemOfToken({
		issuer: issuerOf$1(known),
		subject: claimOf(known, "sub") ?? ""
	});
}
function issuerOf$1(known) {
	return `https://${issuerHostOf(known)}`;
}
// src/explain/catalogue/edits.ts
function allowInTrust(known, statements) {
	const { account, name } = roleOf(known);
	return {
		text: `If this call is meant to get in: in account ${account}, in the trust policy of role ${name}, add:`,
		statements
	};
}
function allowToCaller(known, statements) {
	const { kind, account, name, principal } = callerOf(known);
	const whose = kind === "other" ? `a policy of the user or role behind ${principal}` : `a policy of ${kind} ${name}`;
	const set = permissionSetOf(known);
	const where = set === void 0 ? whose : `the permission set ${set.name} of IAM Identity Center (role ${name})`;
	return {
		text: `In ${account === void 0 ? "the account of the caller" : `account ${account}`}, in ${where}, add:`,
		statements
	};
}
function signedNeedsOf(known) {
	const hop = signedHopOf(known);
	const { roleArn, sourceIdentity } = known.attempt;
	return {
		roleArn,
		...callerAsPrincipal(known),
		tagKeys: [...hop?.tags ?? [], ...hop?.inheritedTags ?? []].map(({ key }) => key),
		provesMfa: hop?.mfa !== void 0,
		...sourceIdentity === void 0 ? {} : { sourceIdentity: { exactly: sourceIdentity } }
	};
}
function callerAsPrincipal(known) {
	const { kind, principal } = callerOf(known);
	const set = permissionSetOf(known);
	return set === void 0 ? { principal: kind === "other" ? "ARN-OF-THE-CALLER" : principal } : {
		principal: `arn:${set.partition}:iam::${set.account}:root`,
		principalArns: require_escape.roleArnPatterns(set)
	};
}
function tokenNeedsOf(known) {
	const { claims = {} } = known.attempt;
	return {
		providerArn: providerArnOf(known),
		audience: audienceOf(known),
		subjects: [{ exactly: claimOf(known, "sub") ?? "" }],
		hasTags: Object.hasOwn(claims, "https://aws.amazon.com/tags"),
		hasSourceIdentity: Object.hasOwn(claims, "https://aws.amazon.com/source_identity")
	};
}
function signInOf(known) {
	return require_load_main.samlAudience(roleOf(known).partition);
}
function samlNeedsOf(known) {
	const { assertion } = known.attempt;
	const { tags = [], sourceIdentity } = assertion?.brings ?? {};
	const audience = assertion?.audience ?? "";
	return {
		providerArn: samlProviderOf(known),
		audience: audience === "" ? signInOf(known) : audience,
		hasTags: tags.length > 0,
		hasSourceIdentity: sourceIdentity !== void 0
	};
}
function samlProviderOf(known) {
	const { partition, account } = roleOf(known);
	return known.attempt.assertion?.providerArn ?? `arn:${partition}:iam::${account}:saml-provider/NAME`;
}
function correctRole(known) {
	const { place } = known.attempt.hop;
	return { text: `If the ARN is not the one that IAM shows for the role, path included: correct it in ${place}.` };
}
// src/explain/catalogue/caller-edits.ts
const EXTERNAL_ID = "EXTERNAL-ID";
function trustStatements$2(known) {
	const needs = signedNeedsOf(known);
	return require_escape.trustForCaller(signedHopOf(known)?.externalId === void 0 ? needs : {
		...needs,
		externalId: EXTERNAL_ID
	});
}
function trustEdit(known) {
	const edit = allowInTrust(known, trustStatements$2(known));
	return signedHopOf(known)?.externalId === void 0 ? edit : {
		...edit,
		text: `${edit.text.slice(0, -1)} (replace ${EXTERNAL_ID} with the external id of this hop):`
	};
}
function callerStatements(known) {
	return require_escape.permissionForCaller(signedNeedsOf(known));
}
function callerEdit(known) {
	return allowToCaller(known, callerStatements(known));
}
// src/explain/as-template.ts
const OF_A_RUN = require_start_main.TEMPLATE_VARIABLES.filter((name) => name !== "workflow" && name !== "job");
const MIN_LENGTH = 3;
function asTemplate(sessionName, job) {
	return OF_A_RUN.flatMap((name) => {
		const value = require_start_main.sanitize(job[name] ?? "", "roleSessionName");
		return value.length < MIN_LENGTH ? [] : [{
			name,
			value
		}];
	}).sort((left, right) => right.value.length - left.value.length).reduce((text, { name, value }) => text.replace(wholeWord(value), (found) => found.replace(value, () => `{${name}}`)), sessionName);
}
function wholeWord(value) {
	const literal = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`(?<![A-Za-z0-9{_])${literal}(?![A-Za-z0-9}_])`, "g");
}
// src/explain/catalogue/caller-hints.ts
function tagKeysOf(known) {
	const hop = signedHopOf(known);
	return [...hop?.tags ?? [], ...hop?.inheritedTags ?? []].map(({ key }) => key);
}
function saidBy(known, input, key) {
	const { place } = known.attempt.hop;
	return place === "role-to-assume" ? input : `${key} of ${place}`;
}
function isUsersKeys(known) {
	return known.attempt.hop.number === 1 && callerOf(known).kind === "user";
}
function isItself(known) {
	const { kind, account, name } = callerOf(known);
	const role = roleOf(known);
	return kind === "role" && account === role.account && name === role.name;
}
function sayName({ attempt: { sessionName }, job }) {
	const template = asTemplate(sessionName, job);
	return template === sessionName ? sessionName : `${sessionName}, which is ${template} of this run; a condition for all runs needs StringLike ${template.replaceAll(/\{[^}]*\}/g, "*")}`;
}
function sayPrincipal(known) {
	const { principal, account = "of the caller" } = callerOf(known);
	return `It has to name ${principal}, or its account; the ARN of a session (assumed-role/...) changes with the session name. If it has an id (AROA..., AIDA...) there: that role or user was deleted, and one recreated with the same name has a different id. Write ${principal} again.${isAcrossAccounts(known) === false ? "" : ` If it has a condition on aws:PrincipalOrgID or aws:PrincipalOrgPaths: is account ${account} in that organization, and in that unit?`}`;
}
function saySent(known) {
	const { sourceIdentity } = known.attempt;
	const [tags, hasId] = [tagKeysOf(known), signedHopOf(known)?.externalId !== void 0];
	const idIn = saidBy(known, "role-external-id", "external-id");
	const sent = [
		...hasId ? [`sts:ExternalId (is it the one in ${idIn}?)`] : [],
		...tags.length > 0 ? [`aws:RequestTag/..., aws:PrincipalTag/... and aws:TagKeys (the tags here are ${tags.join(", ")})`] : [],
		`sts:RoleSessionName (here it is ${sayName(known)}; ${saidBy(known, "role-session-name", "session-name")})`,
		...sourceIdentity === void 0 ? [] : [`sts:SourceIdentity (here it is ${sourceIdentity})`]
	];
	const unsent = [
		...hasId ? [] : [`no sts:ExternalId (set it in ${idIn})`],
		...tags.length > 0 ? [] : ["no tags (set them in session-tags, or in tags of the hop)"],
		...sourceIdentity === void 0 ? ["no sts:SourceIdentity (set it in source-identity)"] : []
	];
	const lacks = unsent.length === 0 ? "" : ` It sends ${unsent.join(", ")}.`;
	return `Its conditions have to fit what this hop sends: ${sent.join(", ")}.${lacks}`;
}
function sayNeverThere(known) {
	return `A condition on sts:DurationSeconds never holds, since calls that assume a role do not have that key (the MaxSessionDuration of the role limits its sessions), and has to go.${isUsersKeys(known) || signedHopOf(known)?.mfa !== void 0 ? "" : " The session of a role has no MFA, so a condition on aws:MultiFactorAuthPresent has to go as well."}`;
}
const CONDITION_HINTS = [
	{
		about: "It has to name the role that calls, `arn:aws:iam::ACCOUNT:role/NAME`, or its account. The ARN of a session changes with its name. An id such as `AROA...` or `AIDA...` in place of an ARN is that of a role or user that was deleted, and one recreated with the same name has a different id: write the ARN again. `aws:PrincipalOrgID`, `aws:PrincipalOrgPaths`: is the account of the caller in that organization, in that unit?",
		weight: require_explain.always(80),
		say: sayPrincipal
	},
	{
		about: "The ARN of a session does not show the path of its role; the trust policy has to. Roles of IAM Identity Center are below `/aws-reserved/sso.amazonaws.com/`.",
		weight: (known) => callerOf(known).lacksPath ? 79 : 0,
		say: (known) => `If role ${callerOf(known).name} has a path, its ARN in a policy has it too; the ARN of a session does not show it.`
	},
	{
		about: "A role that assumes itself has to be named in its own trust policy like any other caller; its own permissions do not replace that.",
		weight: (known) => isItself(known) ? 85 : 0,
		say: (known) => `The role assumes itself here, for which its own trust policy has to name it (${roleOf(known).arn}), as it would any other; a chain rarely needs such a hop.`
	},
	{
		about: "`aws:MultiFactorAuthPresent`: only keys of a user can prove MFA, with `mfa-serial` and a code or seed.",
		weight: (known) => isUsersKeys(known) && signedHopOf(known)?.mfa === void 0 ? 78 : 0,
		say: () => "If it has a condition on aws:MultiFactorAuthPresent: this call sends no MFA. Set mfa-serial, with mfa-code or mfa-secret."
	},
	{
		about: "`sts:ExternalId`, `aws:RequestTag/...`, `aws:TagKeys`, `sts:RoleSessionName`, `sts:SourceIdentity`: do they fit what the hop sends? Is one required that it does not send, or a tag not allowed that it does?",
		weight: require_explain.always(75),
		say: saySent
	},
	{
		about: "`sts:DurationSeconds`: calls that assume a role do not have it, so that a condition on it never holds; nor does one on `aws:MultiFactorAuthPresent` where the session of a role calls.",
		weight: require_explain.always(70),
		say: sayNeverThere
	},
	{
		about: "`aws:SourceIp`, `aws:SourceVpc`, `aws:SourceVpce`: where the call comes from, which cannot be seen from a job. Hosted runners have another address each time, and a VPC is known only for calls through an endpoint in it.",
		weight: require_explain.always(28),
		say: () => "If it has a condition on aws:SourceIp: it sees the address from which this machine reaches AWS, another for each hosted runner. aws:SourceVpc and aws:SourceVpce are there only for calls through a VPC endpoint, and aws:SourceIp is not there then."
	}
];
// src/explain/catalogue/role-missing.ts
function likelyMeant(known) {
	const { account, name } = roleOf(known);
	const others = otherRoles(known);
	const neighbor = others.find((role) => isSlip(role.account, account));
	const twin = others.find((role) => require_load_basics.isSlipOf(name, role.name));
	return (neighbor ?? twin)?.arn;
}
function isSlip(left, right) {
	const differing = Array.from(left).filter((digit, at) => digit !== right[at]).length;
	return differing > 0 && differing <= 2;
}
function missingRole(create, weight) {
	return {
		id: "role-missing",
		about: "The role does not exist, or its ARN is misspelled: another account, another name, a missing path. AWS gives the same answer then, so that nobody can find out which roles exist. Fix: use the ARN that IAM shows, or create the role.",
		likelihood: (known) => likelyMeant(known) === void 0 || weight(known) === 0 ? weight(known) : 75,
		title: (known) => `The role ${roleOf(known).arn} may not exist, or its ARN may be misspelled; AWS gives the same answer then.`,
		hints: [{
			about: "Where another role of the chain has nearly the same name or account, that one is named.",
			weight: (known) => likelyMeant(known) === void 0 ? 0 : 1,
			say: (known) => `The chain has ${likelyMeant(known) ?? ""} too, which is nearly the same: is one of them misspelled?`
		}],
		edits: (known) => [correctRole(known), ...create(known)]
	};
}
// src/explain/catalogue/token-forgotten.ts
const TOKEN_FORGOTTEN = {
	id: "token-forgotten",
	about: "The job has no OIDC token, so the chain started from what the machine has: variables, a profile, an instance profile. Fix, if the role is meant for the token of the job: on GitHub `permissions: id-token: write` on the job, and on other CI systems what docs/ci-systems.md says; and no `force-skip-oidc`.",
	likelihood: ({ attempt, plan, job }) => attempt.hop.number === 1 && plan.source.isFallback === true && require_explain.isInJob(job) ? 79 : 0,
	title: ({ attempt }) => `The chain started from credentials of this machine (${attempt.caller}), and not from an OIDC token of the job.`,
	edits: ({ system }) => [{ text: `If the role is meant for the token of the job, do not set force-skip-oidc. ${require_explain.tokenLack(system).fix}` }]
};
// src/explain/catalogue/said-by-aws.ts
const WORDS = /(?:(?<deny>with an explicit deny in (?:an?|the))|because no) (?<policy>[a-z -]{0,60}?(?:policy|boundary))(?:: (?<arn>arn:[^\s)]+))?(?: allows|\b)/i;
const KINDS$1 = [
	[/role trust|resource-based/i, "trust"],
	[/identity-based/i, "identity"],
	[/session/i, "session"],
	[/./, "beyond"]
];
const OWNERS = [
	[/resource control/i, (known) => `the organization of account ${roleOf(known).account}, which has the role`],
	[/service control/i, (known) => `the organization of account ${callerOf(known).account ?? "(unknown)"}, which the caller belongs to`],
	[/endpoint/i, () => "the endpoint through which this machine calls STS"]
];
function ownerOf(known) {
	const { policy = "" } = saidOf(known) ?? {};
	return OWNERS.find(([words]) => words.test(policy))?.[1](known);
}
function isOfCallersOrganization(known) {
	return /service control/i.test(saidOf(known)?.policy ?? "");
}
function withComma(owner) {
	return owner.includes(", which ") ? `${owner},` : owner;
}
function saidOf({ failure: { message } }) {
	const { deny, policy, arn } = WORDS.exec(message)?.groups ?? {};
	const kind = policy === void 0 ? void 0 : KINDS$1.find(([words]) => words.test(policy))?.[1];
	return policy === void 0 || kind === void 0 ? void 0 : {
		kind,
		policy,
		isDeny: deny !== void 0,
		arn
	};
}
function likelihood(kind, otherwise) {
	return (known) => {
		const said = saidOf(known);
		return said === void 0 ? otherwise(known) : said.kind === kind && !said.isDeny ? 100 : 0;
	};
}
function mayNot(known) {
	return saidOf(known) === void 0 ? "may not" : "do not";
}
function itMayNot(known) {
	return saidOf(known) === void 0 ? "may not" : "does not";
}
const EXPLICIT_DENY = {
	id: "explicit-deny",
	about: "AWS says \"with an explicit deny in ...\": a statement with `\"Effect\": \"Deny\"` matches the call. No Allow overrides it. Fix: remove it, or narrow it so that it does not match this call.",
	likelihood: (known) => saidOf(known)?.isDeny === true ? 100 : 0,
	title: (known) => {
		const { policy = "policy", arn } = saidOf(known) ?? {};
		return `A Deny in ${/^[aeiou]/i.test(policy) ? "an" : "a"} ${policy}${arn === void 0 ? "" : ` (${arn})`} forbids it; no Allow overrides that.`;
	},
	edits: (known) => {
		const { kind, arn } = saidOf(known) ?? {};
		const account = arn === void 0 ? void 0 : require_load_credential_process.accountOfArn(arn);
		return [{ text: `Remove the Deny ${{
			trust: `in the trust policy of role ${roleOf(known).name} in account ${roleOf(known).account}`,
			identity: `in the policies of ${callerOf(known).principal}`,
			session: "in the session policy that the caller was given",
			beyond: `of ${ownerOf(known) ?? callerOf(known).principal}`
		}[kind ?? "beyond"]}${account === void 0 ? "" : ` (account ${account})`}, or narrow it so that it does not match this call.` }];
	}
};
const DENIED_ELSEWHERE = {
	id: "denied-elsewhere",
	about: "A service control policy or resource control policy of the organization, a permissions boundary, or a Deny in a policy forbids it. None of these can be seen from a job.",
	likelihood: likelihood("beyond", require_explain.always(20)),
	title: (known) => {
		const said = saidOf(known);
		return said === void 0 ? "A service control policy of the organization, a permissions boundary or a Deny may forbid it; that cannot be seen from here." : `No ${said.policy} of ${withComma(ownerOf(known) ?? callerOf(known).principal)} allows it.`;
	},
	edits: (known) => {
		const { account } = callerOf(known);
		const owner = ownerOf(known);
		if (owner !== void 0 && !isOfCallersOrganization(known)) return [{ text: `Ask the people who run ${owner}, with the request id; CloudTrail has the event.` }];
		return [{ text: `Ask the people who run the organization which policies hold for account ${account ?? "of the caller"}, with the request id; CloudTrail has the event.` }];
	}
};
const DENIED_UNSEEN = {
	id: "denied-elsewhere",
	about: "A Deny in the trust policy, or a resource control policy of the organization, forbids it; neither can be seen from a job.",
	likelihood: likelihood("beyond", require_explain.always(10)),
	title: (known) => saidOf(known) === void 0 ? "A Deny in the trust policy, or a resource control policy of the organization, may forbid it; that cannot be seen from here." : DENIED_ELSEWHERE.title(known),
	edits: (known) => saidOf(known) !== void 0 ? DENIED_ELSEWHERE.edits(known) : [{ text: "Ask the people who run the organization, with the request id; CloudTrail of the account of the role has the event." }]
};
// src/explain/catalogue/caller-denial.ts
const BRING_IT = { text: "If it has such a condition on purpose, send what it asks for, as described above. It is there to keep others out." };
const CALLER_DENIED = {
	heading: "is not authorized to perform: sts:AssumeRole",
	about: "The message names the caller and the role. In one account it is enough that the trust policy names the caller; across accounts the policies of both sides must allow it.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied",
	causes: [
		EXPLICIT_DENY,
		{
			id: "trust-caller",
			about: "The trust policy of the role does not name the caller, or has a condition that the hop does not meet. The message includes a statement that lets it in.",
			likelihood: likelihood("trust", require_explain.always(80)),
			title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let ${callerOf(known).principal} in, or not with what this call sends.`,
			hints: CONDITION_HINTS,
			edits: (known) => [BRING_IT, trustEdit(known)]
		},
		{
			id: "session-policy",
			about: "The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the hop before), which has to allow `sts:AssumeRole` on the next role.",
			likelihood: likelihood("session", (known) => {
				const before = hopBefore(known);
				return before?.policy === void 0 && (before?.policyArns.length ?? 0) === 0 ? 0 : 78;
			}),
			title: (known) => `The session policy of hop ${known.attempt.hop.number - 1} ${itMayNot(known)} allow sts:AssumeRole on ${roleOf(known).arn}.`,
			edits: (known) => [{
				text: `In the session policy of ${hopBefore(known)?.place ?? "the previous hop"}, add:`,
				statements: callerStatements(known)
			}]
		},
		{
			id: "caller-policy",
			about: "The policies of the caller do not allow `sts:AssumeRole` on that role.",
			likelihood: likelihood("identity", (known) => isAcrossAccounts(known) === false ? 65 : 70),
			title: (known) => `The policies of ${callerOf(known).principal} ${mayNot(known)} allow sts:AssumeRole on ${roleOf(known).arn}.`,
			hints: [{
				about: "The resource has to be the ARN of the role as IAM shows it, with its path.",
				weight: require_explain.always(1),
				say: (known) => `A Resource that names it has to be ${roleOf(known).arn}, path included; a * in it ends with its segment, unless it is the last character there.`
			}, {
				about: "Conditions on `aws:ResourceTag/...`, `iam:ResourceTag/...`, `aws:ResourceAccount`, `aws:ResourceOrgID`: the tags of the role, its account and the organization of that.",
				weight: require_explain.always(.5),
				say: (known) => `If it has a condition on aws:ResourceTag/... or iam:ResourceTag/..., the role has to have that tag; on aws:ResourceAccount, aws:ResourceOrgID or aws:ResourceOrgPaths, account ${roleOf(known).account} and its organization have to match.`
			}],
			edits: (known) => [callerEdit(known)]
		},
		missingRole((known) => [{
			text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
			statements: trustStatements$2(known)
		}], (known) => saidOf(known) === void 0 ? 60 : 0),
		TOKEN_FORGOTTEN,
		DENIED_ELSEWHERE
	]
};
// src/explain/catalogue/caller-refused.ts
const CALLER_REFUSED = [
	{
		heading: "MultiFactorAuthentication failed",
		about: "AWS did not accept the MFA code.",
		section: "denials",
		code: "denied",
		is: ({ failure }) => ["denied", "mfa-code"].includes(failure.kind) && /MultiFactorAuthentication failed/i.test(failure.message),
		causes: [{
			id: "mfa-code",
			about: "A code works once, for about a minute; two jobs with the same seed make the same code at the same time. With `mfa-secret`, the next code is waited for and tried once. Fix: one user and device per job, or OIDC; check `mfa-serial`, and the clock of the machine if codes are made from a seed.",
			likelihood: require_explain.always(80),
			title: () => "AWS did not accept the MFA code: it was mistyped, used before, or comes from another device than mfa-serial.",
			edits: (known) => [{ text: `Is mfa-serial (${signedHopOf(known)?.mfa?.serial ?? "none"}) the device that makes the codes, and the clock of this machine right?` }]
		}]
	},
	{
		heading: "may not be assumed by root accounts",
		about: "Keys of the root user cannot assume roles.",
		section: "denials",
		code: "denied",
		is: ({ failure }) => failure.kind === "denied" && /assumed by root accounts/i.test(failure.message),
		causes: [{
			id: "root-user",
			about: "Fix: OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user.",
			likelihood: require_explain.always(80),
			title: () => "The keys belong to the root user of the account, which cannot assume roles.",
			edits: () => [{ text: "Use OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user." }]
		}]
	},
	{
		heading: "with federated user credentials",
		about: "Sessions of GetFederationToken cannot assume roles.",
		section: "denials",
		code: "denied",
		is: ({ failure }) => failure.kind === "denied" && /Cannot call AssumeRole with/i.test(failure.message),
		causes: [{
			id: "federated-user",
			about: "Fix: credentials of a role, or keys of a user.",
			likelihood: require_explain.always(80),
			title: () => "The credentials are a session of GetFederationToken, which cannot assume roles.",
			edits: () => [{ text: "Start from a role, or from the keys of a user." }]
		}]
	}
];
// src/explain/catalogue/credentials.ts
const OPT_IN = new Set([
	"af-south-1",
	"ap-east-1",
	"ap-east-2",
	"ap-south-2",
	"ap-southeast-3",
	"ap-southeast-4",
	"ap-southeast-5",
	"ap-southeast-6",
	"ap-southeast-7",
	"ca-west-1",
	"eu-central-2",
	"eu-south-1",
	"eu-south-2",
	"il-central-1",
	"me-central-1",
	"me-south-1",
	"mx-central-1"
]);
function whose({ attempt: { hop, caller } }) {
	return hop.number === 1 ? caller : `the session of hop ${hop.number - 1}`;
}
function inputOf({ plan: { source } }) {
	return source.proof === "credentials" && source.typedInto !== void 0 ? `the inputs ${require_list.enumerated(source.typedInto)}` : "the step that sets them";
}
const isCredentials = (code) => ({ failure }) => failure.kind === "credentials" && failure.code === code;
const GLOBAL_TOKEN = {
	id: "global-endpoint-token",
	about: "A session token from the global endpoint (`sts.amazonaws.com`) is not valid in Regions that an account has to opt in to. Fix: get it from the endpoint of a Region (`AWS_STS_REGIONAL_ENDPOINTS=regional`), or use a Region that is enabled by default.",
	likelihood: ({ attempt: { hop, isTemporary } }) => hop.number === 1 && isTemporary === true && OPT_IN.has(hop.region) ? 85 : 0,
	title: ({ attempt: { hop } }) => `The session token may come from the global endpoint of STS, and is not valid then in ${hop.region}, a Region that an account has to opt in to.`,
	edits: ({ attempt: { hop } }) => [{ text: "Get it from the endpoint of a Region (AWS_STS_REGIONAL_ENDPOINTS=regional where that is done); or let the account issue tokens that are valid everywhere: aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token." }, { text: `Or call the endpoint of a Region that is enabled by default, such as us-east-1: ${hop.place === "role-to-assume" ? "aws-region, or sts-endpoint" : `region of ${hop.place}`}.` }]
};
const CREDENTIALS_REFUSED = [
	{
		heading: "ExpiredToken",
		about: "The temporary credentials that the hop starts from have expired.",
		section: "answers",
		code: "source",
		is: (known) => isCredentials("ExpiredToken")(known),
		causes: [{
			id: "credentials-expired",
			about: "Fix: get new ones in the step before; `refresh` renews what this program provides.",
			likelihood: require_explain.always(80),
			title: (known) => `The credentials (${whose(known)}) have expired.`,
			edits: (known) => [{ text: `Get new ones: check ${inputOf(known)}.` }]
		}]
	},
	{
		heading: "InvalidClientTokenId",
		about: "AWS does not know the access key id, or not in this partition or Region.",
		section: "answers",
		code: "source",
		is: (known) => isCredentials("InvalidClientTokenId")(known),
		causes: [{
			id: "key-unknown",
			about: "Deleted, inactive, mistyped, or of another partition than `aws-region`.",
			likelihood: require_explain.always(80),
			title: (known) => `AWS does not know the access key (${whose(known)}): mistyped, deleted or inactive, or of another partition than ${require_load_credential_process.partitionOfRegion(known.attempt.hop.region).name}.`,
			edits: (known) => [{ text: `Check ${inputOf(known)}; IAM shows for each key whether it is active.` }]
		}, GLOBAL_TOKEN]
	},
	{
		heading: "SignatureDoesNotMatch",
		about: "If the message mentions an expired signature, the cause is the clock, which is corrected before another attempt.",
		section: "answers",
		code: "source",
		is: (known) => isCredentials("SignatureDoesNotMatch")(known),
		causes: [{
			id: "secret-wrong",
			about: "The secret access key does not belong to the access key id, or it includes quotes or a line break.",
			likelihood: require_explain.always(80),
			title: (known) => `The secret access key (${whose(known)}) does not belong to the access key id.`,
			edits: (known) => [{ text: `Is it complete, without quotes or line breaks? Check ${inputOf(known)}.` }]
		}]
	},
	{
		heading: "AWS does not accept the credentials",
		about: "An answer about the credentials with another code.",
		section: "answers",
		code: "source",
		is: ({ failure }) => failure.kind === "credentials",
		causes: [{
			id: "credentials-refused",
			about: "Fix: new credentials.",
			likelihood: require_explain.always(80),
			title: (known) => `AWS does not accept the credentials (${whose(known)}).`,
			edits: (known) => [{ text: `Check ${inputOf(known)}.` }]
		}, GLOBAL_TOKEN]
	}
];
// src/explain/catalogue/foreign-answers.ts
const FOREIGN_ANSWERS = [
	{
		heading: "HTTP 407",
		about: "A proxy between this machine and AWS answered.",
		section: "network",
		code: "rejected",
		is: ({ failure: { code } }) => code === "HTTP 407",
		causes: [{
			id: "proxy-login",
			about: "It requires a user and a password. Fix: set `http-proxy` (or `HTTPS_PROXY`) as `http://user:password@host:port`.",
			likelihood: require_explain.always(80),
			title: () => require_load_main.PROXY_LOGIN_HINT,
			edits: () => []
		}]
	},
	{
		heading: "HTTP",
		about: "An answer with that status that AWS did not write.",
		section: "network",
		code: "rejected",
		is: ({ failure: { code, status } }) => code === `HTTP ${status ?? ""}`,
		causes: [{
			id: "foreign-answer",
			about: "It came from a proxy or firewall in between. Fix: ask the people who run it to let the host through, or name the host in `no-proxy`.",
			likelihood: require_explain.always(80),
			title: ({ failure: { setting } }) => setting === void 0 ? "This answer did not come from AWS but from a proxy or firewall in between." : `This answer came from the host that ${setting} names, and it does not speak as STS does.`,
			edits: ({ failure: { setting } }) => [{ text: setting === void 0 ? "Ask the people who run it to let this host through, or name the host in no-proxy." : `Is the address in ${setting} right, with its port and path? If it is not meant for this job, leave ${setting} empty.` }]
		}]
	},
	{
		heading: "TooLarge: the answer is larger than … bytes",
		about: "An answer of more than 1 MB is not read to its end: AWS answers with a few kilobytes, and has refused nothing.",
		section: "network",
		code: "network",
		is: ({ failure }) => require_load_main.isTooLarge(failure),
		causes: [{
			id: "too-large-answer",
			about: "A proxy or firewall in between answered, or the host of a wrong address. Fix: ask the people who run the proxy to let the host through, or name the host in `no-proxy`; or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL`.",
			likelihood: require_explain.always(80),
			title: ({ failure }) => require_load_main.tooLargeHint("AWS", failure.setting),
			edits: () => []
		}]
	},
	{
		heading: "ExpiredAnswer",
		about: "The `Expiration` of the answer had passed when it was given, by the clock of the very host that gave it. Nothing is delivered: SDKs would refuse the keys, or AWS would.",
		section: "network",
		code: "rejected",
		is: ({ failure: { code } }) => code === "ExpiredAnswer",
		causes: [{
			id: "expired-answer",
			about: "A proxy in between gave an old answer again, or a service in place of STS has made it. Fix: name the host in `no-proxy`, or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL`; a service of your own must give sessions that begin now.",
			likelihood: require_explain.always(80),
			title: ({ failure: { setting } }) => `The clock of this machine has no part in it: something in between gave an old answer again, or ${setting === void 0 ? "a service in place of STS" : `the host that ${setting} names`} has made it.`,
			edits: () => []
		}]
	},
	{
		heading: "IncompleteAnswer",
		about: "A service in place of STS gave keys, but not all that STS gives with them.",
		section: "network",
		code: "rejected",
		is: ({ failure: { code } }) => code === "IncompleteAnswer",
		causes: [{
			id: "incomplete-answer",
			about: "It imitates STS in part. Fix: its makers must add what the message names; or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL` if AWS is meant.",
			likelihood: require_explain.always(80),
			title: ({ failure: { setting } }) => `This answer did not come from AWS but from a service in its place${setting === void 0 ? "" : `, at the host that ${setting} names`}: keys are only used with all that STS gives with them.`,
			edits: () => []
		}]
	}
];
// src/explain/catalogue/further-actions.ts
function furtherAction({ action, about, why, hints, others }) {
	const only = (edit) => ({
		...edit,
		statements: (edit.statements ?? []).filter(({ Action }) => Action === action)
	});
	const suffix = action === "sts:TagSession" ? "tag-session" : "source-identity";
	return {
		heading: `is not authorized to perform: ${action}`,
		about,
		section: "denials",
		code: "denied",
		is: ({ failure }) => failure.kind === "denied" && failure.message.includes(`perform: ${action}`),
		facts: (known) => [why(known)],
		causes: [
			EXPLICIT_DENY,
			...others,
			{
				id: `trust-${suffix}`,
				about: `The trust policy of the role does not allow \`${action}\`, or has a condition that the hop does not meet.`,
				likelihood: likelihood("trust", require_explain.always(80)),
				title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} allow ${callerOf(known).principal} the action ${action}.`,
				hints,
				edits: (known) => [only(trustEdit(known))]
			},
			{
				id: `caller-${suffix}`,
				about: `Across accounts the policies of the caller have to allow \`${action}\` on that role as well.`,
				likelihood: likelihood("identity", (known) => isAcrossAccounts(known) === false ? 60 : 70),
				title: (known) => `The policies of ${callerOf(known).principal} ${mayNot(known)} allow ${action} on ${roleOf(known).arn}.`,
				edits: (known) => [only(callerEdit(known))]
			},
			DENIED_ELSEWHERE
		]
	};
}
const FURTHER_ACTIONS = [furtherAction({
	action: "sts:TagSession",
	about: "The hop carries session tags: its own, the default ones on a signed `role-to-assume` hop, or transitive ones that arrive with its caller. These need `sts:TagSession` besides `sts:AssumeRole`. `role-skip-session-tagging: true` sends none.",
	why: (known) => `This hop carries session tags (${tagKeysOf(known).join(", ")}), which need sts:TagSession besides sts:AssumeRole.${signedHopOf(known)?.tags.some(({ origin }) => origin === "default") === true ? " role-skip-session-tagging: true leaves the default ones out." : ""}`,
	hints: [{
		about: "Conditions on `aws:RequestTag/...`, `aws:TagKeys` and `sts:TransitiveTagKeys` have to allow each of the tags.",
		weight: require_explain.always(1),
		say: (known) => `If it has a condition on aws:RequestTag/..., aws:TagKeys or sts:TransitiveTagKeys: it has to allow ${tagKeysOf(known).join(", ")}.`
	}],
	others: []
}), furtherAction({
	action: "sts:SetSourceIdentity",
	about: "The hop sets a source identity, or one arrives with its caller: every hop from there on needs `sts:SetSourceIdentity` besides `sts:AssumeRole`. Once set it cannot be changed.",
	why: ({ attempt: { sourceIdentity } }) => `A source identity ${sourceIdentity === void 0 ? "" : `(${sourceIdentity}) `}is set on this hop or arrives with its caller, which needs sts:SetSourceIdentity besides sts:AssumeRole.`,
	hints: [{
		about: "A condition on `sts:SourceIdentity` has to match it.",
		weight: require_explain.always(1),
		say: ({ attempt: { sourceIdentity = "the one that arrives" } }) => `If it has a condition on sts:SourceIdentity: it has to match ${sourceIdentity}.`
	}],
	others: [{
		id: "source-identity-changed",
		about: "The credentials that the chain starts from have another source identity already; AWS does not let it change.",
		likelihood: (known) => known.attempt.hop.number === 1 && signedHopOf(known)?.sourceIdentity !== void 0 && callerOf(known).kind === "role" ? 40 : 0,
		title: (known) => `The session of ${callerOf(known).principal} may have another source identity already, and AWS does not let it change.`,
		edits: () => [{ text: "Leave source-identity out here: the one that is already set carries over by itself." }]
	}]
})];
// src/explain/catalogue/role-not-listed.ts
const ROLE_NOT_LISTED = {
	heading: "The target role ARN is not present in the roles claim of the identity token",
	about: "The token lists, in its claim `https://aws.amazon.com/roles`, the roles that it is good for, and this is not among them.",
	section: "answers",
	code: "rejected",
	is: ({ failure }) => failure.code === "InvalidIdentityToken" && /roles claim/i.test(failure.message),
	facts: ({ attempt }) => [require_claims.describeClaims(attempt.claims ?? {})],
	causes: [{
		id: "role-not-listed",
		about: "Whatever the trust policy says, the issuer has to list the role first. Fix: add its ARN where the issuer is configured, or ask for a role that it lists.",
		likelihood: require_explain.always(80),
		title: (known) => `The issuer, ${issuerHostOf(known)}, does not list ${roleOf(known).arn} among the roles that this token is good for.`,
		hints: [{
			about: "The message names the roles that the token lists.",
			weight: require_explain.always(1),
			say: ({ attempt }) => `It lists ${listedRoles(attempt.claims?.["https://aws.amazon.com/roles"])}.`
		}],
		edits: (known) => [{ text: `Where ${issuerHostOf(known)} is configured, add ${roleOf(known).arn} to the roles of this job.` }, correctRole(known)]
	}]
};
const MAX_ROLES = 5;
function listedRoles(claim) {
	const roles = (Array.isArray(claim) ? claim : [claim]).filter((role) => typeof role === "string");
	return roles.length === 0 ? "none" : require_start_main.oneLine(require_list.listed(roles, { max: MAX_ROLES }));
}
// src/explain/catalogue/identity-token.ts
const claims = ({ attempt }) => [require_claims.describeClaims(attempt.claims ?? {})];
function isInvalid$1({ failure }) {
	return failure.code === "InvalidIdentityToken" && failure.kind !== "transient";
}
const TOKEN_INVALID = [
	{
		heading: "No OpenIDConnect provider found in your account for",
		about: "The account of the role has no identity provider for the token's `iss`.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid$1(known) && /No OpenIDConnect provider/i.test(known.failure.message),
		facts: claims,
		causes: [{
			id: "provider-missing",
			about: "Nobody has created it there: every account that a first hop enters needs its own. Fix: IAM, Identity providers, OpenID Connect, with exactly that URL and the audience of the token.",
			likelihood: require_explain.always(80),
			title: (known) => `Account ${roleOf(known).account} has no identity provider for ${issuerHostOf(known)}.`,
			edits: (known) => [{ text: `Create it in account ${roleOf(known).account}: aws iam create-open-id-connect-provider --url ${require_escape.shellWord(`https://${issuerHostOf(known)}`)} --client-id-list ${require_escape.shellWord(audienceOf(known))}` }]
		}, {
			id: "account-wrong",
			about: "The account in the ARN of the role is not the one that was meant.",
			likelihood: (known) => likelyMeant(known) === void 0 ? 60 : 85,
			title: (known) => `Account ${roleOf(known).account} may not be the one that was meant.`,
			hints: [{
				about: "Where another role of the chain has nearly the same account, that one is named.",
				weight: (known) => likelyMeant(known) === void 0 ? 0 : 1,
				say: (known) => `The chain has ${likelyMeant(known) ?? ""} too: is one of them misspelled?`
			}],
			edits: (known) => [correctRole(known)]
		}]
	},
	{
		heading: "Incorrect token audience",
		about: "The identity provider does not list the token's `aud`.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid$1(known) && /audience/i.test(known.failure.message),
		facts: claims,
		causes: [{
			id: "audience-not-registered",
			about: "Fix: add the audience to the identity provider of the account (`sts.amazonaws.com` is the default here), or set `audience` to one that it lists: in China Regions that is usually `sts.amazonaws.com.cn`.",
			likelihood: require_explain.always(80),
			title: (known) => `The identity provider ${issuerHostOf(known)} in account ${roleOf(known).account} does not list the audience ${require_start_main.oneLine(audienceOf(known))}.`,
			edits: (known) => [{ text: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${require_escape.shellWord(providerArnOf(known))} --client-id ${require_escape.shellWord(audienceOf(known))}` }, { text: `Or set the input audience to one that it lists; ${roleOf(known).partition === "aws-cn" ? "sts.amazonaws.com.cn is the usual one in China Regions" : "sts.amazonaws.com is the usual one"}.` }]
		}]
	},
	ROLE_NOT_LISTED,
	{
		heading: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
		about: "The identity provider in IAM lists certificate thumbprints, and none matches the certificate that the issuer presents.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid$1(known) && /thumbprint/i.test(known.failure.message),
		facts: claims,
		causes: [{
			id: "thumbprint-old",
			about: "The issuer has a new certificate. Fix: run `aws iam update-open-id-connect-provider-thumbprint` with the thumbprint of its authority.",
			likelihood: require_explain.always(80),
			title: (known) => `The thumbprint of ${issuerHostOf(known)} that account ${roleOf(known).account} knows is not that of its certificate.`,
			edits: (known) => [{ text: `Give it the new one: aws iam update-open-id-connect-provider-thumbprint --open-id-connect-provider-arn ${require_escape.shellWord(providerArnOf(known))} --thumbprint-list THUMBPRINT` }]
		}]
	},
	{
		heading: "InvalidIdentityToken",
		about: "AWS does not recognize the token as one of that issuer.",
		section: "answers",
		code: "rejected",
		is: isInvalid$1,
		facts: claims,
		causes: [{
			id: "token-unverified",
			about: "The token is not signed by the keys that the issuer publishes, or has no `exp`. Fix: is it an ID token (not an access token), and is the issuer's `/.well-known/openid-configuration` the right one?",
			likelihood: require_explain.always(80),
			title: (known) => `The identity provider in account ${roleOf(known).account} did not accept the token.`,
			edits: (known) => [{ text: `Is it an ID token, and does https://${issuerHostOf(known)}/.well-known/openid-configuration lead to the keys that sign it?` }]
		}]
	},
	{
		heading: "The web identity token had expired when AWS looked at it",
		about: "A token is valid until its `exp`. The OIDC token of GitHub is requested again automatically.",
		section: "answers",
		code: "source",
		is: ({ failure }) => failure.kind === "token-expired" || failure.kind === "credentials",
		causes: [{
			id: "token-old",
			about: "A token file that nothing renews: GitLab's tokens live as long as the job's timeout says, Kubernetes renews its files. Fix: the step that writes the file has to write a new one.",
			likelihood: ({ plan }) => plan.source.isInFile === true ? 80 : 0,
			title: () => "The web identity token had expired when AWS looked at it.",
			edits: () => [{ text: "The step that writes the file has to write a new one." }]
		}, {
			id: "clock",
			about: "The clock of the issuer is wrong, or that of this machine. Fix: NTP.",
			likelihood: require_explain.always(60),
			title: (known) => `The clock of the issuer (${issuerHostOf(known)}), or of this machine, may not be right.`,
			hints: [{
				about: "The message gives the time at which the token ends.",
				weight: (known) => typeof known.attempt.claims?.["exp"] === "number" ? 1 : 0,
				say: (known) => `The token ends at ${endOf(known)}, and AWS's clock is later than that.`
			}],
			edits: () => [{ text: "Correct it (NTP), and run the job again." }]
		}]
	},
	{
		heading: "IDPRejectedClaim",
		about: "AWS does not accept a claim of the token.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.code === "IDPRejectedClaim",
		facts: claims,
		causes: [{
			id: "claim-rejected",
			about: "For example its lifetime or its subject; the message from AWS names it.",
			likelihood: require_explain.always(80),
			title: () => "AWS did not accept what the token says, for example its lifetime or its subject.",
			edits: (known) => [{ text: `Compare the claims above with what ${issuerHostOf(known)} should say.` }]
		}]
	}
];
function endOf({ attempt: { claims: token } }) {
	const exp = token?.["exp"];
	return typeof exp === "number" && Math.abs(exp) < 8e12 ? require_load_credential_process.isoSeconds(exp * 1e3) : "an unreadable time";
}
// src/explain/catalogue/issuer.ts
const ISSUER_UNREACHED = {
	heading: "Couldn't retrieve verification key from your identity provider",
	about: "Or IDPCommunicationError. AWS asks the issuer for the keys that sign its tokens, and got none; it was retried.",
	section: "answers",
	code: "network",
	is: ({ failure: { code, message }, attempt }) => provesByToken(attempt) && (code === "IDPCommunicationError" || code === "InvalidIdentityToken" && /retrieve verification key/i.test(message)),
	facts: ({ attempt }) => [require_claims.describeClaims(attempt.claims ?? {})],
	causes: [{
		id: "issuer-unreachable",
		about: "An issuer of your own (GitHub Enterprise Server, GitLab) that the internet cannot reach, or that answers too slowly. Fix: `https://ISSUER/.well-known/openid-configuration`, and the `jwks_uri` in it, have to be public.",
		likelihood: (known) => isGitHubs(known) ? 40 : 80,
		title: (known) => `AWS may not reach https://${issuerHostOf(known)}: it asks there for the keys that sign the token, over the internet.`,
		edits: (known) => [{ text: `Make https://${issuerHostOf(known)}/.well-known/openid-configuration, and the jwks_uri in it, reachable from the internet.` }]
	}, {
		id: "issuer-transient",
		about: "A transient fault, at the issuer or in between. Fix: run the job again.",
		likelihood: require_explain.always(60),
		title: (known) => `${issuerHostOf(known)} may have been unavailable for a moment.`,
		edits: () => [{ text: "Run the job again; check the status page of the issuer." }]
	}]
};
// src/explain/assertion.ts
const MAX_LENGTH = 300;
function describeAssertion(facts) {
	if (facts === void 0 || isUnreadable(facts)) return "The assertion is encrypted: only AWS can read what it says.";
	const { issuer, subject, audience, brings, providerArn } = facts;
	const { sessionName = "", sourceIdentity, tags } = brings;
	return ["The assertion says:", ...[
		["issuer", issuer],
		["subject", subject],
		["audience", audience],
		["provider", providerArn],
		["session name", sessionName],
		...sourceIdentity === void 0 ? [] : [["source identity", sourceIdentity]],
		...tags.length === 0 ? [] : [["tags", require_list.listed(tags.map(({ key }) => key))]]
	].map(([name, value]) => `  ${name}: ${shown(value)}`)].join("\n");
}
function isUnreadable({ issuer }) {
	return issuer === "";
}
function shown(text) {
	return text === "" ? "(none)" : text.length > MAX_LENGTH ? require_start_main.quote(text) : require_start_main.oneLine(text);
}
// src/explain/catalogue/proof-permissions.ts
function trustStatements$1(known) {
	return provesByToken(known.attempt) ? require_escape.trustForToken(tokenNeedsOf(known)) : require_escape.trustForSaml(samlNeedsOf(known));
}
function facts$4({ attempt }) {
	return [provesByToken(attempt) ? require_claims.describeClaims(attempt.claims ?? {}) : describeAssertion(attempt.assertion)];
}
function permissionOfProof({ action, brought, claim, attribute, id }) {
	return {
		heading: `Not authorized to perform ${action}`,
		about: `The token has the claim \`${claim}\`, or the assertion the attribute \`https://aws.amazon.com/SAML/Attributes/${attribute}\`, which gives the session ${brought}.`,
		section: "denials",
		code: "denied",
		is: ({ failure }) => failure.kind === "denied" && failure.message.includes(action),
		facts: facts$4,
		causes: [
			EXPLICIT_DENY,
			{
				id,
				about: `The role's trust policy has to allow \`${action}\` besides \`sts:AssumeRoleWithWebIdentity\` or \`sts:AssumeRoleWithSAML\`, to the same principal.`,
				likelihood: likelihood("trust", require_explain.always(80)),
				title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} allow ${action}, which the ${provesByToken(known.attempt) ? "token" : "assertion"} needs to set ${brought}.`,
				edits: (known) => [allowInTrust(known, trustStatements$1(known).filter(({ Action }) => Action === action))]
			},
			DENIED_UNSEEN
		]
	};
}
const PROOF_PERMISSIONS = [permissionOfProof({
	action: "sts:TagSession",
	brought: "session tags",
	claim: "https://aws.amazon.com/tags",
	attribute: "PrincipalTag:…",
	id: "trust-tag-session"
}), permissionOfProof({
	action: "sts:SetSourceIdentity",
	brought: "a source identity",
	claim: "https://aws.amazon.com/source_identity",
	attribute: "SourceIdentity",
	id: "trust-source-identity"
})];
// src/explain/catalogue/requests.ts
function roleNamed(known) {
	return `role ${roleOf(known).name} in account ${roleOf(known).account}`;
}
function durationOf({ attempt: { hop } }) {
	return hop.place === "role-to-assume" ? "role-duration-seconds" : `duration of ${hop.place} (role-duration-seconds, if that has none)`;
}
function disabledIn(known) {
	return /account:\s*(\d{12})/.exec(known.failure.message)?.[1] ?? `of the caller or of the role (${roleOf(known).account})`;
}
function tagsSent({ hop, assertion }) {
	return assertion === void 0 ? `${require_load_main.signedPart(hop)?.tags.length ?? 0} tags` : `${assertion.brings.tags.length} tags of the assertion`;
}
const REQUEST_REFUSED = [
	{
		heading: "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
		about: "The role's maximum session duration, one hour unless raised, is less than was asked for.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.kind === "role-maximum",
		causes: [{
			id: "role-maximum",
			about: "Fix: ask for less in `role-duration-seconds` (or `duration` of the hop), or raise the maximum of the role.",
			likelihood: require_explain.always(80),
			title: (known) => `The role allows less than ${known.attempt.hop.durationSeconds} seconds.`,
			edits: (known) => [{ text: `Ask for less, 3600 at first, in ${durationOf(known)}.` }, { text: `Or raise it on ${roleNamed(known)}: aws iam update-role --role-name ${roleOf(known).name} --max-session-duration ${known.attempt.hop.durationSeconds}` }]
		}]
	},
	{
		heading: "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
		about: "The credentials that the chain starts from are a role's. If that cannot be known in advance, the step tries once more with one hour, and says so in a notice.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.kind === "chaining-cap",
		causes: [{
			id: "chaining-cap",
			about: "AWS then allows one hour, whatever the role allows. Fix: ask for 3600 at most; `refresh: process` renews for as long as the job runs.",
			likelihood: require_explain.always(80),
			title: () => "AWS ends the session of a role assumed by another role after one hour.",
			edits: (known) => [{ text: `Ask for 3600 at most in ${durationOf(known)}; for a longer job, refresh: process renews the session.` }]
		}]
	},
	{
		heading: "PackedPolicyTooLarge",
		about: "Session policies and tags are compressed together, and are too large. The default tags that may be left out were left out already, if there were any. The log gives the packed size of each hop in percent, with a warning from 80% up.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.kind === "packed-policy",
		causes: [{
			id: "packed-size",
			about: "Fix: fewer and shorter tags, a shorter policy; `policy-arns` take less space than `policy`.",
			likelihood: require_explain.always(80),
			title: () => "Session policies and tags together are larger than AWS allows once it has packed them.",
			hints: [{
				about: "The message says what this hop sends.",
				weight: require_explain.always(1),
				say: ({ attempt, attempt: { hop } }) => `This hop sends ${[
					hop.policy === void 0 ? "no session policy" : `a session policy of ${hop.policy.length} characters`,
					`${hop.policyArns.length} managed policies`,
					tagsSent(attempt)
				].join(", ")}.`
			}],
			edits: (known) => [{ text: `Send fewer or shorter tags${signedHopOf(known)?.tags.some(({ origin }) => origin === "default") === true ? " (role-skip-session-tagging: true leaves the default ones out)" : ""}, or a shorter session policy; a managed session policy takes less space than an inline one.` }]
		}]
	},
	{
		heading: "MalformedPolicyDocument",
		about: "`inline-session-policy` or `policy` of the hop is JSON, but not a policy.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.code === "MalformedPolicyDocument",
		causes: [{
			id: "policy-malformed",
			about: "Fix: it needs `Version` and `Statement`, and no `Principal`, which session policies do not have.",
			likelihood: require_explain.always(80),
			title: () => "AWS cannot read the session policy as a policy.",
			edits: ({ attempt: { hop } }) => [{ text: `It must be a JSON object with Version and Statement, and no Principal: correct ${hop.place === "role-to-assume" ? "inline-session-policy" : `policy of ${hop.place}`}.` }]
		}]
	},
	{
		heading: "RegionDisabledException",
		about: "STS is not active in that Region for the account.",
		section: "answers",
		code: "denied",
		is: ({ failure }) => failure.code === "RegionDisabledException",
		causes: [{
			id: "region-disabled",
			about: "The account has deactivated STS in that Region, or has not opted in to it. Fix: enable it (IAM, Account settings; or Account, Regions), or set `region` of the hop, or `aws-region`, to one that is enabled.",
			likelihood: require_explain.always(80),
			title: (known) => `STS is not enabled for Region ${known.attempt.hop.region} in account ${disabledIn(known)}.`,
			edits: ({ attempt: { hop } }) => [{ text: `Enable the Region there (IAM, Account settings), or set ${hop.place === "role-to-assume" ? "aws-region" : `region on this hop (${hop.place})`} to one that is.` }]
		}]
	}
];
const OTHERWISE$1 = {
	heading: "ValidationError",
	about: "AWS refused the request as it stands, and would refuse it again.",
	section: "answers",
	code: "rejected",
	is: () => true,
	causes: [{
		id: "request-refused",
		about: "The message from AWS names the parameter. Whatever can be checked in advance is; a missing check is a bug in this program, and worth an issue.",
		likelihood: require_explain.always(80),
		title: () => "AWS refused the request as it stands, and would refuse it again: what it says above names the parameter.",
		edits: () => []
	}]
};
// src/explain/catalogue/root/root-refused.ts
const ROOT_REFUSED = [{
	heading: "sts:AssumeRoot …: InvalidAction",
	about: "The endpoint does not know AssumeRoot: the global endpoint of STS does not have it, those of Regions do.",
	section: "answers",
	code: "rejected",
	is: ({ failure }) => ["InvalidAction", "UnknownOperationException"].includes(failure.code),
	causes: [{
		id: "root-global-endpoint",
		about: "Fix: a Region in `aws-region` (not `aws-global`), and no `sts-endpoint` that names `sts.amazonaws.com` or another service.",
		likelihood: require_explain.always(80),
		title: ({ failure: { setting } }) => setting === void 0 ? "The endpoint does not know AssumeRoot: only the endpoints of Regions do, not the global one." : `The endpoint that ${setting} names does not know AssumeRoot: only the endpoints of Regions do, not the global one.`,
		edits: ({ attempt: { hop }, failure: { setting } }) => [{ text: `Set ${setting ?? "aws-region"} to a Region${setting === void 0 ? "" : "'s endpoint"}, such as ${hop.region === "aws-global" ? "us-east-1" : hop.region}.` }]
	}]
}, {
	heading: "sts:AssumeRoot …: ValidationError",
	about: "AWS does not take the account, or the task policy.",
	section: "answers",
	code: "rejected",
	is: ({ failure }) => failure.code === "ValidationError",
	causes: [{
		id: "root-target",
		about: "The account in `root` does not exist, or is not a member account of the organization. AWS takes five task policies.",
		likelihood: require_explain.always(80),
		title: (known) => `Account ${roleOf(known).account} may not exist, or not be a member account of the organization of the caller.`,
		edits: ({ attempt: { hop } }) => [{ text: `Correct root of ${hop.place}. The accounts that there are: aws organizations list-accounts` }]
	}]
}];
// src/explain/catalogue/root/root-denial.ts
function statements({ attempt: { hop, roleArn } }) {
	return hop.kind === "root" ? require_escape.permissionForRoot(roleArn, hop.taskPolicyArn) : [];
}
function taskOf(known) {
	return rootHopOf(known)?.taskPolicyArn.split("/").at(-1) ?? "";
}
const ENABLE = [{ text: "Look what is enabled, with credentials of the management account: aws iam list-organizations-features" }, { text: "Enable what the task needs: aws organizations enable-aws-service-access --service-principal iam.amazonaws.com; aws iam enable-organizations-root-sessions (all tasks in member accounts); aws iam enable-organizations-root-credentials-management (deleting and creating credentials of root users)." }];
const ROOT_DENIED = [{
	heading: "Cannot call AssumeRoot with session credentials",
	about: "Sessions of users (`GetSessionToken`, `GetFederationToken`) cannot call AssumeRoot, with MFA or without.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied" && /Cannot call AssumeRoot/i.test(failure.message),
	causes: [{
		id: "root-by-user-session",
		about: "Fix: a hop to a role in between, in `role-to-assume`, or the keys of a user themselves.",
		likelihood: require_explain.always(80),
		title: () => "The credentials are a session of a user, which cannot call AssumeRoot.",
		edits: () => [{ text: "Assume a role of the management or delegated administrator account first (role-to-assume)." }]
	}]
}, {
	heading: "is not authorized to perform: sts:AssumeRoot",
	about: "No trust policy has a say here: the caller needs the permission, in an account that may do so, and the organization has to have centralized root access.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied",
	causes: [
		EXPLICIT_DENY,
		{
			id: "root-caller-policy",
			about: "The policies of the caller do not allow `sts:AssumeRoot` on the root user of that account, with that task policy. The message includes a statement that does.",
			likelihood: likelihood("identity", require_explain.always(80)),
			title: (known) => `The policies of ${callerOf(known).principal} ${mayNot(known)} allow sts:AssumeRoot on ${known.attempt.roleArn} for ${taskOf(known)}.`,
			hints: [{
				about: "The resource is `arn:aws:iam::ACCOUNT:root`; `sts:TaskPolicyArn` is the ARN of the task policy, with `policy/root-task/` in it.",
				weight: require_explain.always(1),
				say: (known) => `A condition on sts:TaskPolicyArn has to have ${rootHopOf(known)?.taskPolicyArn ?? ""}, and the Resource ${known.attempt.roleArn}.`
			}],
			edits: (known) => [allowToCaller(known, statements(known))]
		},
		{
			id: "root-session-policy",
			about: "The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the hop before), which has to allow `sts:AssumeRoot`.",
			likelihood: likelihood("session", (known) => {
				const before = hopBefore(known);
				return before?.policy === void 0 && (before?.policyArns.length ?? 0) === 0 ? 0 : 78;
			}),
			title: (known) => `The session policy of hop ${known.attempt.hop.number - 1} ${itMayNot(known)} allow sts:AssumeRoot on ${known.attempt.roleArn}.`,
			edits: (known) => [{
				text: `In the session policy of ${hopBefore(known)?.place ?? "the previous hop"}, add:`,
				statements: statements(known)
			}]
		},
		{
			id: "root-access-off",
			about: "The organization has not enabled centralized root access. Fix, in its management account: `aws iam enable-organizations-root-sessions`, and `aws iam enable-organizations-root-credentials-management` for credentials of root users.",
			likelihood: likelihood("beyond", require_explain.always(70)),
			title: () => "The organization may not have enabled centralized root access, or not for this task.",
			edits: () => ENABLE
		},
		{
			id: "root-caller-account",
			about: "Only principals of the management account, or of the delegated administrator for IAM, may call AssumeRoot, and only for member accounts of the same organization: not for the management account itself.",
			likelihood: likelihood("beyond", require_explain.always(65)),
			title: (known) => `Account ${callerOf(known).account ?? "of the caller"} may be neither the management account nor the delegated administrator for IAM, or account ${roleOf(known).account} no member account of its organization.`,
			edits: () => [{ text: "Look, with credentials of the management account: aws organizations list-delegated-administrators --service-principal iam.amazonaws.com. Let a role of such an account come before this hop." }]
		},
		DENIED_ELSEWHERE
	]
}];
// src/explain/catalogue/roles-anywhere/parts.ts
function anchorOf(known) {
	return certificateHopOf(known)?.trustAnchorArn ?? "";
}
function profileOf(known) {
	return certificateHopOf(known)?.profileArn ?? "";
}
function command(verb, arn, further = "") {
	const { kind, id, region } = require_roles_anywhere_arn.parseRolesAnywhereArn(arn) ?? {
		kind: "profile",
		id: "ID",
		region: "REGION"
	};
	return `aws rolesanywhere ${verb} --${kind}-id ${id}${further} --region ${region}`;
}
function accountOf(arn) {
	return require_roles_anywhere_arn.parseRolesAnywhereArn(arn)?.account ?? "(unknown)";
}
function regionOf(arn) {
	return require_roles_anywhere_arn.parseRolesAnywhereArn(arn)?.region ?? "(unknown)";
}
function describeCertificate(certificate) {
	const tags = certificate?.tags ?? [];
	return tags.length === 0 ? [] : [["The certificate says:", ...tags.map(({ key, value }) => `  ${require_start_main.oneLine(`${key}: ${value}`)}`)].join("\n")];
}
function commonNameOf({ attempt: { certificate } }) {
	return certificate?.tags.find(({ key }) => key === "x509Subject/CN")?.value;
}
function tagsOf({ attempt: { certificate } }) {
	const tags = certificate?.tags ?? [];
	return tags.length === 0 ? "none" : require_start_main.oneLine(require_list.listed(tags.map(({ key, value }) => `aws:PrincipalTag/${key} ${value}`)));
}
// src/explain/catalogue/roles-anywhere/denial.ts
function trustStatements(known) {
	return require_escape.trustForCertificate(anchorOf(known), commonNameOf(known));
}
const TRUST_HINTS$2 = [
	{
		about: "The principal is `{\"Service\": \"rolesanywhere.amazonaws.com\"}`, and the actions are three: `sts:AssumeRole`, `sts:TagSession` and `sts:SetSourceIdentity`, since IAM Roles Anywhere tags every session and sets its source identity.",
		weight: require_explain.always(90),
		say: () => "It has to allow three actions to the principal {\"Service\": \"rolesanywhere.amazonaws.com\"}: sts:AssumeRole, sts:TagSession and sts:SetSourceIdentity. If one is missing, AWS gives the same answer."
	},
	{
		about: "Conditions on `aws:SourceArn` and `aws:SourceAccount` have to match the trust anchor (not the profile) and its account.",
		weight: require_explain.always(80),
		say: (known) => `A condition on aws:SourceArn has to match the trust anchor, ${anchorOf(known)}, and not the profile.`
	},
	{
		about: "Conditions on `aws:PrincipalTag/x509Subject/...`, `x509Issuer/...`, `x509SAN/...` and `sts:SourceIdentity` have to match the certificate, whose tags the message shows.",
		weight: require_explain.always(70),
		say: (known) => `Conditions on the certificate have to match what it says, case-sensitively: ${tagsOf(known)}${known.attempt.sourceIdentity === void 0 ? "" : `; sts:SourceIdentity is ${known.attempt.sourceIdentity}`}.`
	}
];
const PROFILE_LISTS_OTHERS = {
	id: "profile-lacks-role",
	about: "The profile of IAM Roles Anywhere does not list the role. Fix: add it to the profile, or name another profile in `roles-anywhere-profile-arn`.",
	likelihood: require_explain.always(75),
	title: (known) => `The profile may not list ${roleOf(known).arn}; AWS gives the same answer then.`,
	edits: (known) => [{ text: `Look which roles it lists, each with its path: ${command("get-profile", profileOf(known))}` }, { text: `Add it, with those that are there: ${command("update-profile", profileOf(known), ` --role-arns ... ${roleOf(known).arn}`)}; or correct roles-anywhere-profile-arn.` }]
};
const facts$3 = ({ attempt }) => describeCertificate(attempt.certificate);
const ANYWHERE_DENIED = [{
	heading: "Unable to assume role for",
	about: "The trust anchor trusts the certificate, but IAM Roles Anywhere cannot assume the role for it. The message shows what the certificate says where trust policies test it.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied" && /assume/i.test(failure.message),
	facts: facts$3,
	causes: [
		{
			id: "trust-certificate",
			about: "The role's trust policy does not let IAM Roles Anywhere in, or has a condition that the trust anchor or the certificate does not meet. The message includes statements that let it in.",
			likelihood: require_explain.always(80),
			title: (known) => `The trust policy of ${roleOf(known).arn} may not let IAM Roles Anywhere in, or not for this certificate.`,
			hints: TRUST_HINTS$2,
			edits: (known) => [allowInTrust(known, trustStatements(known))]
		},
		PROFILE_LISTS_OTHERS,
		missingRole((known) => [{
			text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
			statements: trustStatements(known)
		}], require_explain.always(60)),
		DENIED_UNSEEN
	]
}, {
	heading: "rolesanywhere:CreateSession …: AccessDeniedException",
	about: "A refusal by IAM Roles Anywhere in other words.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied" || failure.kind === "credentials",
	facts: facts$3,
	causes: [{
		id: "anywhere-denied",
		about: "What AWS says names what it is about: certificate, trust anchor, profile or role. `aws rolesanywhere get-trust-anchor`, `get-profile` and `list-subjects` show what there is.",
		likelihood: require_explain.always(80),
		title: () => "IAM Roles Anywhere refused the certificate, the trust anchor, the profile or the role.",
		edits: (known) => [{ text: `Compare them: ${command("get-trust-anchor", anchorOf(known))}; ${command("get-profile", profileOf(known))}` }]
	}]
}];
// src/explain/catalogue/roles-anywhere/switched-off.ts
function denies(words) {
	return ({ failure: { kind, message } }) => kind === "denied" && words.test(message);
}
const ANYWHERE_SWITCHED_OFF = [
	{
		heading: "Trust anchor is disabled",
		about: "Somebody has disabled the trust anchor, so that no certificate gets a session by it.",
		section: "denials",
		code: "denied",
		is: denies(/anchor.*disabled/i),
		causes: [{
			id: "anchor-disabled",
			about: "Fix, if that was not on purpose: `aws rolesanywhere enable-trust-anchor`.",
			likelihood: require_explain.always(80),
			title: (known) => `Trust anchor ${anchorOf(known)} is disabled.`,
			edits: (known) => [{ text: `If that is not on purpose, enable it: ${command("enable-trust-anchor", anchorOf(known))}` }]
		}]
	},
	{
		heading: "Profile is disabled",
		about: "Somebody has disabled the profile, so that no certificate gets a session by it.",
		section: "denials",
		code: "denied",
		is: denies(/profile.*disabled/i),
		causes: [{
			id: "profile-disabled",
			about: "Fix, if that was not on purpose: `aws rolesanywhere enable-profile`.",
			likelihood: require_explain.always(80),
			title: (known) => `Profile ${profileOf(known)} is disabled.`,
			edits: (known) => [{ text: `If that is not on purpose, enable it: ${command("enable-profile", profileOf(known))}` }]
		}]
	},
	{
		heading: "The profile does not accept a custom role session name",
		about: "The hop has a session name, which a profile has to allow; AWS takes the serial number of the certificate otherwise.",
		section: "denials",
		code: "denied",
		is: denies(/session ?name/i),
		causes: [{
			id: "profile-refuses-session-name",
			about: "Fix: leave `role-session-name` (or `session-name` of the hop) out, or let the profile accept it: `aws rolesanywhere update-profile --accept-role-session-name`.",
			likelihood: require_explain.always(80),
			title: (known) => `Profile ${profileOf(known)} does not accept a session name, and the hop has one.`,
			edits: (known) => [{ text: `Leave ${known.attempt.hop.place === "role-to-assume" ? "role-session-name" : `session-name of ${known.attempt.hop.place} (or role-session-name)`} out: the session is named by the serial number of the certificate then.` }, { text: `Or let the profile accept it: ${command("update-profile", profileOf(known), " --accept-role-session-name")}` }]
		}]
	}
];
// src/explain/catalogue/roles-anywhere/refused.ts
const facts$2 = ({ attempt }) => describeCertificate(attempt.certificate);
function isRefused({ failure: { kind } }) {
	return kind === "denied" || kind === "credentials";
}
function isOfAnchor({ failure: { message } }) {
	return /anchor/i.test(message);
}
const ANYWHERE_REFUSED = [
	{
		heading: "Untrusted certificate. Insufficient certificate",
		about: "Or `Untrusted signing certificate`. AWS finds no way from the certificate to the trust anchor on which every certificate is valid.",
		section: "answers",
		code: "denied",
		is: (known) => isRefused(known) && /untrusted|insufficient cert|certificate.*(?:expired|revoked)/i.test(known.failure.message),
		facts: facts$2,
		causes: [
			{
				id: "certificate-of-other-authority",
				about: "Another authority than that of the trust anchor issued it, or an intermediate certificate is missing. Fix: give the intermediates, without the root, in `certificate-chain`; or name the right trust anchor.",
				likelihood: require_explain.always(80),
				title: (known) => `The certificate may not come from the authority of trust anchor ${anchorOf(known)}, or an intermediate certificate between them is missing.`,
				edits: (known) => [{ text: "Give the intermediate certificates, the one that issued the certificate first, in certificate-chain." }, { text: `Compare the authority with that of the trust anchor, or correct trust-anchor-arn: ${command("get-trust-anchor", anchorOf(known))}` }]
			},
			{
				id: "certificate-expired",
				about: "One of them has expired, is not valid yet, or was revoked: an intermediate, the authority itself, or (if the clock of this machine is wrong) the certificate.",
				likelihood: require_explain.always(60),
				title: () => "One of the certificates may have expired, not be valid yet, or have been revoked: an intermediate or the authority itself, since the dates of the first were checked here, by the clock of this machine.",
				edits: (known) => [{ text: `Look at the dates (openssl x509 -noout -dates), at the clock of this machine, and at the revocation lists: aws rolesanywhere list-crls --region ${regionOf(anchorOf(known))}` }]
			},
			{
				id: "certificate-unfit",
				about: "AWS takes only end-entity certificates: X.509 version 3, not of an authority (`CA: false`), key usage `digitalSignature`, signed with SHA-256 or better.",
				likelihood: require_explain.always(40),
				title: () => "One of them may not be of the kind that AWS takes: version 3, not of an authority, for digital signatures, signed with SHA-256 or better.",
				edits: () => [{ text: "Have it issued again with these properties (openssl x509 -noout -text shows them)." }]
			}
		]
	},
	{
		heading: "Unable to verify the signature of the request",
		about: "Or `Invalid signature`. The request is not signed by the key of the certificate, as AWS sees it.",
		section: "answers",
		code: "denied",
		is: (known) => isRefused(known) && /signature/i.test(known.failure.message),
		facts: facts$2,
		causes: [{
			id: "anywhere-request-changed",
			about: "That key and certificate belong together is checked before. So something in between changes the request: a proxy that rewrites headers, or a host in `roles-anywhere-endpoint` that passes it on under another name.",
			likelihood: require_explain.always(80),
			title: () => "Key and certificate belong together, so something in between may change the request: a proxy, or the host in roles-anywhere-endpoint.",
			edits: () => [{ text: "Call the endpoint of the Region directly: name it in no-proxy, and leave roles-anywhere-endpoint empty." }]
		}, {
			id: "anywhere-key-kind",
			about: "The kind of key may be one that AWS does not take: RSA (2048 bits) and EC (P-256) are taken everywhere.",
			likelihood: require_explain.always(40),
			title: () => "AWS may not take keys of this kind or curve.",
			edits: () => [{ text: "Try a certificate with an RSA key of 2048 bits, or an EC key on P-256." }]
		}]
	},
	...ANYWHERE_SWITCHED_OFF,
	{
		heading: "rolesanywhere:CreateSession …: ResourceNotFoundException",
		about: "That Region has no such trust anchor, or no such profile.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.code === "ResourceNotFoundException",
		facts: facts$2,
		causes: [{
			id: "anchor-missing",
			about: "The trust anchor was deleted, or `trust-anchor-arn` is misspelled: trust anchors are of one account and one Region, both of which the ARN says.",
			likelihood: (known) => isOfAnchor(known) ? 80 : 0,
			title: (known) => `Account ${accountOf(anchorOf(known))} has no trust anchor ${anchorOf(known)} in ${regionOf(anchorOf(known))}: deleted, misspelled, or of another Region.`,
			edits: (known) => [{ text: `Correct trust-anchor-arn. Those that there are: aws rolesanywhere list-trust-anchors --region ${regionOf(anchorOf(known))}` }]
		}, {
			id: "profile-missing",
			about: "The profile was deleted, or `roles-anywhere-profile-arn` is misspelled: it has to be of the account and the Region of the trust anchor.",
			likelihood: (known) => isOfAnchor(known) ? 0 : 80,
			title: (known) => `There is no profile ${profileOf(known)} that goes with the trust anchor: deleted, misspelled, or not of account ${accountOf(anchorOf(known))} and Region ${regionOf(anchorOf(known))}, as the trust anchor is.`,
			edits: (known) => [{ text: `Correct roles-anywhere-profile-arn. Those that there are: aws rolesanywhere list-profiles --region ${regionOf(anchorOf(known))}` }]
		}]
	},
	{
		heading: "rolesanywhere:CreateSession …: ValidationException",
		about: "IAM Roles Anywhere does not take the request as it stands; what it says names the parameter.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.code === "ValidationException",
		facts: facts$2,
		causes: [{
			id: "anywhere-request-invalid",
			about: `Durations are from ${require_start_main.DURATION_LIMITS.role.min} to ${require_start_main.DURATION_LIMITS.role.max} seconds. Certificates are sent as they were given: each item of \`certificate-chain\` has to be one.`,
			likelihood: require_explain.always(80),
			title: () => "IAM Roles Anywhere does not take the request as it stands: what it says above names the parameter.",
			edits: ({ attempt: { hop } }) => [{ text: `The hop asks for ${hop.durationSeconds} seconds (role-duration-seconds), of a role, a trust anchor and a profile by their ARNs, with a certificate and a chain: correct the one that is named.` }]
		}]
	}
];
// src/explain/catalogue/saml/denial.ts
const ROLE_ATTRIBUTE = "https://aws.amazon.com/SAML/Attributes/Role";
function isEncrypted({ attempt: { assertion } }) {
	return assertion === void 0 || isUnreadable(assertion);
}
function sayKeys$1(known) {
	const { assertion } = known.attempt;
	const lacks = "With an assertion there is no aws:PrincipalOrgID, aws:PrincipalArn, aws:MultiFactorAuthPresent or sts:ExternalId: a condition on any of these never holds.";
	if (assertion === void 0 || isUnreadable(assertion)) return `Conditions on SAML:iss, SAML:sub and SAML:sub_type have to match what the assertion says. ${lacks}`;
	const { issuer, subject, brings } = assertion;
	const { tags, sourceIdentity, sessionName } = brings;
	const sent = [
		`SAML:iss (here ${issuer})`,
		`SAML:sub (here ${subject}; with SAML:sub_type transient it differs each time)`,
		...sessionName === void 0 ? [] : [`sts:RoleSessionName (here ${sessionName})`],
		...tags.length === 0 ? [] : [`aws:RequestTag/... and aws:PrincipalTag/... (the tags here are ${require_list.listed(tags.map(({ key }) => key))})`],
		...sourceIdentity === void 0 ? [] : [`sts:SourceIdentity (here ${sourceIdentity})`]
	];
	return require_start_main.oneLine(`Its conditions have to match what the assertion says, case-sensitively: ${sent.join(", ")}. ${lacks}`);
}
const TRUST_HINTS$1 = [
	{
		about: "The principal is `Federated`, with the ARN of the SAML provider in the role's own account, and the action `sts:AssumeRoleWithSAML`.",
		weight: require_explain.always(90),
		say: (known) => `It has to name the principal {"Federated": "${samlProviderOf(known)}"}, of the account of the role, and the action sts:AssumeRoleWithSAML (not sts:AssumeRole).`
	},
	{
		about: "`SAML:aud` is the address that the assertion was made for (its `Recipient`): `https://signin.aws.amazon.com/saml`, or that of a Region, `https://REGION.signin.aws.amazon.com/saml`. It is not the audience restriction of the assertion.",
		weight: (known) => samlNeedsOf(known).audience === signInOf(known) ? 70 : 95,
		say: (known) => require_start_main.oneLine(`A condition on SAML:aud has to say ${samlNeedsOf(known).audience}, which is the Recipient of the assertion.`)
	},
	{
		about: "Conditions on `SAML:iss`, `SAML:sub`, `SAML:sub_type`, `sts:RoleSessionName`, `aws:RequestTag/...` and the like have to match what the assertion says, which the message shows. An assertion has no `aws:PrincipalOrgID`, `aws:PrincipalArn`, `aws:MultiFactorAuthPresent` or `sts:ExternalId`.",
		weight: require_explain.always(60),
		say: sayKeys$1
	},
	{
		about: "`aws:SourceIp`: where the call comes from, which cannot be seen from a job.",
		weight: require_explain.always(8),
		say: () => "A condition on aws:SourceIp sees the address from which this machine reaches AWS, another for each hosted runner."
	}
];
const ASSERTION_DENIED = {
	heading: "Not authorized to perform sts:AssumeRoleWithSAML",
	about: "The account has the SAML provider, and the assertion is one of its issuer; the role does not let it in. The message shows what the assertion says where trust policies test it, never the assertion.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied",
	facts: ({ attempt }) => [describeAssertion(attempt.assertion)],
	causes: [
		EXPLICIT_DENY,
		{
			id: "trust-assertion",
			about: "The role's trust policy does not let this assertion in: it does not name the provider, or has a condition that the assertion does not meet. The message includes a statement that lets it in.",
			likelihood: likelihood("trust", require_explain.always(80)),
			title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let this assertion in.`,
			hints: TRUST_HINTS$1,
			edits: (known) => [allowInTrust(known, require_escape.trustForSaml(samlNeedsOf(known)))]
		},
		{
			id: "role-not-offered",
			about: `The assertion does not list the role together with the provider in its attribute \`${ROLE_ATTRIBUTE}\`. That is checked before AWS is asked, unless the assertion is encrypted.`,
			likelihood: likelihood("trust", (known) => isEncrypted(known) ? 78 : 0),
			title: (known) => `The assertion may not offer ${roleOf(known).arn} by ${samlProviderOf(known)}; it is encrypted, so that cannot be seen here.`,
			edits: (known) => [{ text: `At the identity provider, give the user the pair ${samlProviderOf(known)},${roleOf(known).arn} (attribute ${ROLE_ATTRIBUTE}), or correct saml-provider-arn.` }]
		},
		missingRole((known) => [{ text: `If the identity provider misspells it: correct it there too, in the attribute ${ROLE_ATTRIBUTE}.` }, {
			text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
			statements: require_escape.trustForSaml(samlNeedsOf(known))
		}], (known) => saidOf(known) === void 0 ? 60 : 0),
		DENIED_UNSEEN
	]
};
// src/explain/catalogue/saml/attributes.ts
const ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes/";
const facts$1 = ({ attempt }) => [describeAssertion(attempt.assertion)];
const WHERE_NAMED = "In OneLogin it is a parameter of the application (Amazon Username); in Okta it follows the application username (Sign On), or is an attribute statement of an application of your own";
const ASSERTION_ATTRIBUTES = [
	{
		heading: "RoleSessionName is required in AuthnResponse",
		about: `The assertion has no attribute \`${ATTRIBUTES}RoleSessionName\`.`,
		section: "answers",
		code: "rejected",
		is: ({ failure }) => /RoleSessionName is required/i.test(failure.message),
		facts: facts$1,
		causes: [{
			id: "saml-session-name-missing",
			about: `The identity provider has to send it: a user name or a mail address, for example. ${WHERE_NAMED}. No input sets it, since AWS takes it from the assertion.`,
			likelihood: require_explain.always(80),
			title: () => `The assertion has no attribute ${ATTRIBUTES}RoleSessionName, which AWS names the session by.`,
			edits: () => [{ text: `At the identity provider, send it: a user name or a mail address, for example. ${WHERE_NAMED}.` }]
		}]
	},
	{
		heading: "RoleSessionName in AuthnResponse must match",
		about: `The attribute \`${ATTRIBUTES}RoleSessionName\` has characters that AWS does not take, or another length.`,
		section: "answers",
		code: "rejected",
		is: ({ failure }) => /RoleSessionName/i.test(failure.message),
		facts: facts$1,
		causes: [{
			id: "saml-session-name-malformed",
			about: `2 to 64 letters, digits and \`_+=,.@-\`; a name with a space does not do, a mail address does. ${WHERE_NAMED}.`,
			likelihood: require_explain.always(80),
			title: () => "The session name in the assertion is not 2 to 64 letters, digits and _+=,.@- as AWS wants it.",
			edits: () => [{ text: `At the identity provider, send something without spaces, such as the mail address. ${WHERE_NAMED}.` }]
		}]
	},
	{
		heading: "SessionDuration in AuthnResponse must be between",
		about: `The attribute \`${ATTRIBUTES}SessionDuration\` is not a number of seconds that AWS takes.`,
		section: "answers",
		code: "rejected",
		is: ({ failure }) => /SessionDuration in /i.test(failure.message),
		facts: facts$1,
		causes: [{
			id: "saml-session-duration",
			about: "From 900 to 43200 seconds. Without it, `role-duration-seconds` alone decides.",
			likelihood: require_explain.always(80),
			title: () => `The attribute ${ATTRIBUTES}SessionDuration of the assertion is not from 900 to 43200 seconds.`,
			edits: () => [{ text: "At the identity provider, correct it or leave it out: role-duration-seconds alone decides then." }]
		}]
	}
];
// src/explain/catalogue/saml/expired.ts
function isHandedOn({ plan: { source } }) {
	return source.typedInto !== void 0 || source.isInFile === true;
}
function sayAgain({ plan: { source } }) {
	return `Sign in right before this step, so that ${source.typedInto === void 0 ? "the file" : require_list.enumerated(source.typedInto)} has an assertion of less than five minutes ago; or let this program sign in, with saml-provider.`;
}
const ASSERTION_EXPIRED = {
	heading: "Token must be redeemed within 5 minutes of issuance",
	about: "AWS takes an assertion for five minutes after it was made, or until it says that it ends. One that comes from `saml-provider` is got again automatically.",
	section: "answers",
	code: "source",
	is: ({ failure }) => failure.kind === "token-expired" || failure.kind === "credentials" || /redeemed within/i.test(failure.message),
	facts: ({ attempt }) => [describeAssertion(attempt.assertion)],
	causes: [{
		id: "assertion-old",
		about: "It was got too early: in another job, or before steps that took long. Fix: sign in right before this step, or by `saml-provider`, which does it when it is needed.",
		likelihood: (known) => isHandedOn(known) ? 80 : 0,
		title: () => "The assertion was too old when AWS looked at it: it takes one for five minutes after it was made.",
		edits: (known) => [{ text: sayAgain(known) }]
	}, {
		id: "saml-clock",
		about: "The clock of the identity provider is wrong, or that of this machine. Fix: NTP.",
		likelihood: require_explain.always(60),
		title: () => "The clock of the identity provider, or of this machine, may not be right.",
		edits: () => [{ text: "Correct it (NTP), and run the job again." }]
	}]
};
// src/explain/catalogue/saml/invalid.ts
const facts = ({ attempt }) => [describeAssertion(attempt.assertion)];
function isInvalid({ failure }) {
	return failure.code === "InvalidIdentityToken";
}
function providerName(known) {
	return samlProviderOf(known).split("/").at(-1) ?? "NAME";
}
function issuerOf({ attempt: { assertion } }) {
	const issuer = assertion?.issuer ?? "";
	return issuer === "" ? "the identity provider" : require_start_main.oneLine(issuer);
}
function updateProvider(known) {
	return `aws iam update-saml-provider --saml-provider-arn ${require_escape.shellWord(samlProviderOf(known))} --saml-metadata-document file://metadata.xml`;
}
function whereNamed({ attempt: { hop } }) {
	return hop.kind === "saml" && hop.providerArn !== void 0 ? "saml-provider-arn" : "the attribute https://aws.amazon.com/SAML/Attributes/Role at the identity provider";
}
const ASSERTION_INVALID = [
	{
		heading: "Specified provider doesn't exist",
		about: "The account of the role has no SAML provider with that ARN.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid(known) && /provider (?:doesn't|does not) exist|no saml provider/i.test(known.failure.message),
		facts,
		causes: [{
			id: "saml-provider-missing",
			about: "Nobody has created it there: every account that a first hop enters needs its own. Fix: IAM, Identity providers, SAML, with the metadata of the identity provider.",
			likelihood: require_explain.always(80),
			title: (known) => `Account ${roleOf(known).account} has no SAML provider ${samlProviderOf(known)}.`,
			edits: (known) => [{ text: `Create it in account ${roleOf(known).account}, with the metadata of ${issuerOf(known)}: aws iam create-saml-provider --name ${require_escape.shellWord(providerName(known))} --saml-metadata-document file://metadata.xml` }]
		}, {
			id: "saml-provider-misspelled",
			about: "Its ARN is misspelled. `aws iam list-saml-providers` shows those that the account has.",
			likelihood: require_explain.always(60),
			title: (known) => `Its ARN may be misspelled: ${samlProviderOf(known)}.`,
			edits: (known) => [{ text: `aws iam list-saml-providers shows those that the account has. Correct ${whereNamed(known)}.` }]
		}]
	},
	{
		heading: "Issuer not present in specified provider",
		about: "The SAML provider in IAM was made from the metadata of another issuer.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid(known) && /issuer/i.test(known.failure.message),
		facts,
		causes: [{
			id: "saml-issuer-differs",
			about: "The `entityID` in the metadata has to be the issuer of the assertion, character by character; many identity providers have one per application. Fix: `aws iam update-saml-provider` with the metadata of the very application that the assertion comes from.",
			likelihood: require_explain.always(80),
			title: (known) => `The metadata of ${samlProviderOf(known)} is not that of ${issuerOf(known)}.`,
			edits: (known) => [{ text: `Download the metadata of the application that the assertion comes from; its entityID has to be ${issuerOf(known)}. Then: ${updateProvider(known)}` }, { text: `Or name the provider that has that metadata, in ${whereNamed(known)}.` }]
		}]
	},
	{
		heading: "Response signature invalid",
		about: "The assertion is not signed with a certificate in the metadata that the SAML provider in IAM has.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid(known) && /signature/i.test(known.failure.message),
		facts,
		causes: [{
			id: "saml-certificate-old",
			about: "The identity provider signs with a new certificate. Fix: download its metadata again, and `aws iam update-saml-provider`.",
			likelihood: require_explain.always(80),
			title: (known) => `${issuerOf(known)} signs with a certificate that the metadata of ${samlProviderOf(known)} does not have: a new one, most likely.`,
			edits: (known) => [{ text: `Download the metadata again, then: ${updateProvider(known)}` }]
		}, {
			id: "saml-response-changed",
			about: "Something has changed the response since it was signed: it has to be passed on as it was posted, in base64, not decoded and written anew.",
			likelihood: ({ plan: { source } }) => source.typedInto !== void 0 || source.isInFile === true ? 60 : 0,
			title: () => "Something may have changed the response since it was signed.",
			edits: () => [{ text: "Pass it on as it was posted (SAMLResponse), in base64, not decoded and written anew." }]
		}]
	},
	{
		heading: "Recipient in SAML response is invalid",
		about: "The assertion was made for another service than AWS, or for another partition.",
		section: "answers",
		code: "rejected",
		is: (known) => isInvalid(known) && /recipient|audience/i.test(known.failure.message),
		facts,
		causes: [{
			id: "saml-recipient",
			about: "Its `Recipient` has to be the sign-in address of AWS, `https://signin.aws.amazon.com/saml`. Fix: the ACS URL (single sign-on URL) of the application at the identity provider, or another application.",
			likelihood: require_explain.always(80),
			title: (known) => `The Recipient of the assertion is not an address of AWS such as ${signInOf(known)}.`,
			edits: (known) => [{ text: `At the identity provider, set the ACS URL (single sign-on URL) of the application to ${signInOf(known)}; or use the application that is meant for AWS.` }]
		}]
	},
	...ASSERTION_ATTRIBUTES,
	ASSERTION_EXPIRED,
	{
		heading: "sts:AssumeRoleWithSAML …: IDPRejectedClaim",
		about: "AWS does not accept something that the assertion says.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => failure.code === "IDPRejectedClaim",
		facts,
		causes: [{
			id: "assertion-rejected",
			about: "The message from AWS names it. The identity provider may have refused the sign-in: then the response has a status other than success.",
			likelihood: require_explain.always(80),
			title: (known) => `AWS did not accept what the assertion says, or ${issuerOf(known)} did not let the user in.`,
			edits: (known) => [{ text: `Sign in again, and compare what is shown above with what ${issuerOf(known)} should say.` }]
		}]
	},
	{
		heading: "sts:AssumeRoleWithSAML …: Request ARN is invalid",
		about: "The ARN of the role or of the SAML provider is not one.",
		section: "answers",
		code: "rejected",
		is: ({ failure }) => /Request ARN is invalid/i.test(failure.message),
		facts,
		causes: [{
			id: "saml-arn-invalid",
			about: "Fix: `saml-provider-arn`, or the attribute `https://aws.amazon.com/SAML/Attributes/Role` at the identity provider.",
			likelihood: require_explain.always(80),
			title: (known) => `${roleOf(known).arn} or ${samlProviderOf(known)} is not an ARN that AWS takes.`,
			edits: (known) => [{ text: `Correct the role, or the provider in ${whereNamed(known)}.` }]
		}]
	},
	{
		heading: "sts:AssumeRoleWithSAML …: InvalidIdentityToken",
		about: "AWS does not take the assertion as it is.",
		section: "answers",
		code: "rejected",
		is: isInvalid,
		facts,
		causes: [{
			id: "assertion-unread",
			about: "It is not a whole SAML response in base64, or not one of the kind that AWS takes: SAML 2.0, signed, with one assertion in it.",
			likelihood: require_explain.always(80),
			title: () => "AWS does not take the assertion as it is; what it says above names what is wrong with it.",
			edits: (known) => [{ text: `It has to be the whole SAML response (SAMLResponse), in base64, as ${issuerOf(known)} posts it to ${signInOf(known)}.` }]
		}]
	}
];
// src/explain/catalogue/subject-hints.ts
const MAX_CLAIMS = 6;
function sayKeys(known) {
	const host = issuerHostOf(known);
	return require_start_main.oneLine(`The keys of its conditions have to begin with ${host}:, as the issuer of the token does, and to end in one of ${require_start_main.testableClaims(host).join(", ")}.`);
}
function sayClaims(known) {
	const shown = require_start_main.testableClaims(issuerHostOf(known)).flatMap((name) => {
		const value = name === "aud" || name === "sub" ? void 0 : claimOf(known, name);
		return value === void 0 ? [] : [`${name} ${value}`];
	});
	const match = shown.length === 0 ? "" : `Conditions on other claims have to match as well: ${shown.join(", ")}. `;
	return require_start_main.oneLine(`${match}AWS has no key for other claims: ${untestable(known)}. And with a token there is no aws:PrincipalOrgID, aws:PrincipalArn, aws:PrincipalTag/... or sts:ExternalId at all. A condition on any of these never holds.`);
}
function untestable(known) {
	const host = issuerHostOf(known);
	const testable = require_start_main.testableClaims(host);
	const others = require_condition_keys.untestableClaims(host, ["iss", ...Object.keys(known.attempt.claims ?? {})]);
	const nearestTo = (claim) => {
		const near = require_load_basics.nearest(claim, testable);
		return near === void 0 ? "" : ` (the nearest is ${near})`;
	};
	const shownFirst = [...new Set(others)].sort((left, right) => rank(nearestTo(left)) - rank(nearestTo(right)));
	return require_list.listed(shownFirst.map((claim) => `${claim}${nearestTo(claim)}`), { max: MAX_CLAIMS });
}
function rank(near) {
	return near === "" ? 1 : 0;
}
const USUAL_AUDIENCE = "sts.amazonaws.com";
const USUAL_HOST = require_start_main.hostOfIssuer(require_start_main.GITHUB_ISSUER);
function formOf(known) {
	return systemOfToken(known).subjects.forms.filter(({ has }) => has(claimsOf(known))).toSorted((left, right) => right.weight - left.weight)[0];
}
function sayComparison(known) {
	return `The condition is compared character by character, case-sensitively, with ${require_start_main.oneLine(claimOf(known, "sub") ?? "")}: was ${systemOfToken(known).subjects.named} renamed or moved? In the condition, * is a wildcard under StringLike only; under StringEquals it matches only a literal asterisk.`;
}
function hintOf(form, system) {
	return {
		about: form.about,
		weight: (known) => systemOfToken(known) === system && form.has(claimsOf(known)) ? form.weight : 0,
		say: (known) => {
			const said = form.say(claimsOf(known));
			return formOf(known) === form ? `${said} ${sayComparison(known)}` : said;
		}
	};
}
const SUBJECT_HINTS = [...require_start_main.CI_SYSTEMS.flatMap((system) => system.subjects.forms.map((form) => hintOf(form, system))), {
	about: "The condition is compared character by character, case-sensitively: a repository that was renamed or moved has another `sub`. `*` is a wildcard under `StringLike` only; under `StringEquals` it is a literal asterisk.",
	weight: (known) => formOf(known) === void 0 ? 70 : 0,
	say: sayComparison
}];
const TRUST_HINTS = [
	{
		about: "A condition on `aud` does not match another `audience`, even one that the identity provider lists.",
		weight: (known) => audienceOf(known) === USUAL_AUDIENCE ? 20 : 93,
		say: (known) => `A condition on ${issuerHostOf(known)}:aud has to say ${require_start_main.oneLine(audienceOf(known))}: it is not enough that the identity provider lists it.`
	},
	{
		about: "The principal is `Federated`, with the ARN of the identity provider in the role's own account, and the action `sts:AssumeRoleWithWebIdentity`.",
		weight: require_explain.always(55),
		say: (known) => `It has to name the principal {"Federated": "${providerArnOf(known)}"}, of the account of the role, and the action sts:AssumeRoleWithWebIdentity (not sts:AssumeRole).`
	},
	{
		about: "Conditions on other claims (`actor`, `repository`, `job_workflow_ref`, `environment`) have to match as well. AWS has keys for few claims: none for `iss`, `repository_owner` or `job_workflow_sha`, but for `repository_owner_id` and `job_workflow_ref`. And a token has no `aws:PrincipalOrgID`, `aws:PrincipalArn`, `sts:ExternalId` and the like. A condition on a key that is not there never holds.",
		weight: require_explain.always(50),
		say: sayClaims
	},
	{
		about: "The keys of conditions begin with the host and path of the issuer (of an enterprise: `token.actions.githubusercontent.com/SLUG:`).",
		weight: (known) => issuerHostOf(known) === USUAL_HOST ? 12 : 65,
		say: sayKeys
	},
	{
		about: "`aws:SourceIp`, `aws:SourceVpce`: where the call comes from, which cannot be seen from a job.",
		weight: require_explain.always(8),
		say: () => "A condition on aws:SourceIp sees the address from which this machine reaches AWS, another for each hosted runner; aws:SourceVpce is there only for calls through a VPC endpoint."
	}
];
// src/explain/catalogue/token-denial.ts
function admitToken(known) {
	if (claimOf(known, "sub") === void 0) return { text: "The token has no sub that is a string, so no condition can be written for it. Check what issues it." };
	const [statement, ...others] = require_escape.trustForToken(tokenNeedsOf(known));
	return allowInTrust(known, statement === void 0 ? others : [statement, ...others]);
}
function runElsewhere(known) {
	const { subjects } = systemOfToken(known);
	return { text: `If the role is not meant for such jobs, the policy is right: ${subjects.forms.find(({ has, elsewhere }) => elsewhere !== void 0 && has(claimsOf(known)))?.elsewhere ?? subjects.elsewhere}.` };
}
const TOKEN_DENIED = {
	heading: "Not authorized to perform sts:AssumeRoleWithWebIdentity",
	about: "The account has an identity provider for the token, and that lists its audience; the role does not let it in. The message shows the token's `iss`, `aud` and `sub`, never the token.",
	section: "denials",
	code: "denied",
	is: ({ failure }) => failure.kind === "denied",
	facts: ({ attempt }) => [require_claims.describeClaims(attempt.claims ?? {})],
	causes: [
		EXPLICIT_DENY,
		{
			id: "trust-token",
			about: "The role's trust policy does not let this token in. Compare the token's claims with its conditions, character by character; the message includes a statement that would let such jobs in.",
			likelihood: likelihood("trust", require_explain.always(80)),
			title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let this token in.`,
			hints: [...SUBJECT_HINTS, ...TRUST_HINTS],
			edits: (known) => [runElsewhere(known), admitToken(known)]
		},
		missingRole((known) => [{
			...admitToken(known),
			text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`
		}], (known) => saidOf(known) === void 0 ? 60 : 0),
		DENIED_UNSEEN
	]
};
// src/explain/catalogue/catalogue.ts
const byToken = ({ attempt }) => provesByToken(attempt);
const byAssertion = ({ attempt }) => provesByAssertion(attempt);
const byCertificate = (known) => certificateHopOf(known) !== void 0;
const byCredentials = ({ attempt }) => provesByCredentials(attempt);
const byCaller = (known) => signedHopOf(known) !== void 0;
const toRoot = (known) => rootHopOf(known) !== void 0;
const CATALOGUE = [
	...REQUEST_REFUSED,
	...FOREIGN_ANSWERS,
	...require_explain.only(byToken, [ISSUER_UNREACHED, ...TOKEN_INVALID]),
	...require_explain.only(byAssertion, ASSERTION_INVALID),
	...require_explain.only(byCertificate, ANYWHERE_REFUSED),
	...require_explain.only(toRoot, ROOT_REFUSED),
	...require_explain.only(byCredentials, CREDENTIALS_REFUSED),
	...require_explain.only(byCaller, CALLER_REFUSED),
	...require_explain.only((known) => byToken(known) || byAssertion(known), PROOF_PERMISSIONS),
	...require_explain.only(byToken, [TOKEN_DENIED]),
	...require_explain.only(byAssertion, [ASSERTION_DENIED]),
	...require_explain.only(byCertificate, ANYWHERE_DENIED),
	...require_explain.only(byCaller, [...FURTHER_ACTIONS, CALLER_DENIED]),
	...require_explain.only(toRoot, ROOT_DENIED),
	OTHERWISE$1
];
// src/explain/mfa-session.ts
const REFUSALS = [
	{
		words: /cannot call GetSessionToken with session credentials/i,
		code: "source",
		hint: "Only long-term keys of an IAM user get a session that proves MFA, which several hops with one code need, and a login without any hop. These credentials are temporary: use MFA on one hop that the others follow (role-to-assume), or start from the keys of a user."
	},
	{
		words: /invalid MFA one time pass code/i,
		code: "rejected",
		hint: "AWS did not accept the MFA code: it was mistyped, used before, or comes from another device than mfa-serial. A code is accepted once, for about a minute, and two jobs with the same mfa-secret make the same code at the same time. Check mfa-serial, mfa-secret (its seed) and the clock of this machine."
	},
	{
		words: /MFA serial number/i,
		code: "rejected",
		hint: "mfa-serial is not the ARN of an MFA device of the user whose keys these are. Those that the user has: aws iam list-mfa-devices (a security key makes no codes)."
	},
	{
		words: /not authorized to perform: sts:GetSessionToken/i,
		code: "denied",
		hint: "A Deny forbids sts:GetSessionToken to this user, in its own policies or a service control policy of the organization; no permission is needed for it otherwise. Remove it, or use MFA on one hop only, which needs no such session."
	}
];
const OTHERWISE = {
	code: "rejected",
	hint: "AWS does not give a session to this MFA device: check mfa-serial and mfa-secret."
};
function mfaRefusal({ kind, message }) {
	if (kind !== "denied" && kind !== "mfa-code") return;
	const { code, hint } = REFUSALS.find(({ words }) => words.test(message)) ?? OTHERWISE;
	return {
		code,
		hint
	};
}
// src/explain/catalogue/network.ts
function answer(kind, { heading, about, id, fix, title, edit }) {
	return {
		heading,
		about,
		section: "network",
		code: "network",
		is: (transient) => transient.kind === kind,
		causes: [{
			id,
			about: fix,
			likelihood: require_explain.always(80),
			title,
			edits: (transient) => edit(transient) === "" ? [] : [{ text: edit(transient) }]
		}]
	};
}
const TRANSIENT_FAILURES = [
	answer("throttled", {
		heading: "AWS asked for fewer requests at once",
		about: "Throttling. It was retried with growing pauses.",
		id: "throttled",
		fix: "Fewer jobs at the same moment; a larger `action-timeout-s`.",
		title: ({ attempts }) => attempts === 1 ? "AWS asked for fewer requests at once. The request was tried once." : `AWS asked for fewer requests at once, and still did after ${attempts ?? "all"} attempts.`,
		edit: () => "Run the job again later, or let fewer jobs log in at the same moment."
	}),
	answer("clock-skew", {
		heading: "The clock of this machine is too far from AWS's.",
		about: "It was corrected from AWS's answer and still refused.",
		id: "clock-skew",
		fix: "Set the clock (NTP).",
		title: () => "The clock of this machine is too far from AWS's.",
		edit: () => "Correct it (NTP)."
	}),
	answer("unresolved", {
		heading: "has no address",
		about: "DNS knows no such host.",
		id: "host-unknown",
		fix: "Is `aws-region` spelled correctly, or the host in `sts-endpoint`? Does this machine resolve public names, or does its VPC have an endpoint for STS with private DNS?",
		title: ({ region, setting }) => setting === void 0 ? `Is ${region === void 0 ? "aws-region" : `the Region ${region}`} spelled correctly, and does this machine reach the internet (DNS, proxy, VPC endpoint)?` : `${setting} names this host: is it spelled correctly, and does the DNS of this machine know it?`,
		edit: () => ""
	}),
	answer("tls", {
		heading: "the certificate of … is not trusted",
		about: "The host, or something in between, presents a certificate from an authority that this machine does not know.",
		id: "tls-interception",
		fix: "A proxy that opens TLS, or an endpoint of your own: give its certificate authority's PEM file in `ca-bundle`. It is added to the authorities that are trusted anyway. `NODE_TLS_REJECT_UNAUTHORIZED=0` has no effect here.",
		title: ({ setting }) => setting === void 0 ? require_load_main.TLS_HINT : `${setting} names this host. ${require_load_main.TLS_HINT}`,
		edit: () => ""
	}),
	answer("transient", {
		heading: "the connection to … failed",
		about: "Refused or cut off, no answer in time, or an error at AWS.",
		id: "no-answer",
		fix: "If `http-proxy` or one of the proxy variables is set, the connection that failed may be the one to the proxy. A firewall that drops packets looks like a host that does not answer.",
		title: ({ attempts, setting }) => {
			const where = setting === void 0 ? "" : `, at the host that ${setting} names`;
			if (attempts === 1) return `The request was tried once${where}.`;
			return attempts === void 0 ? `All attempts failed${where}.` : `All ${attempts} attempts failed${where}, the last one in this way.`;
		},
		edit: ({ setting }) => setting === void 0 ? "Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS." : `Is the address in ${setting} right, with its port, and does something answer there? If it is not meant for this job, leave ${setting} empty.`
	})
];
// src/explain/transient.ts
const KINDS = [
	"throttled",
	"clock-skew",
	"unresolved",
	"tls",
	"transient"
];
function isTransient(kind) {
	return KINDS.includes(kind);
}
function transientAnswer(transient) {
	const answer = TRANSIENT_FAILURES.find(({ is }) => is(transient));
	if (answer === void 0) throw new Error(`the catalogue has nothing about ${transient.kind}`);
	return answer;
}
function transientHint(kind, { attempts, setting }) {
	const transient = {
		kind,
		region: void 0,
		attempts,
		setting
	};
	return require_explain.printExplanation(require_explain.explainAnswer(transientAnswer(transient), transient));
}
// src/explain/hop-failure.ts
var hop_failure_exports = require_rolldown_runtime.__exportAll({
	explainHopFailure: () => explainHopFailure,
	explainStartFailure: () => explainStartFailure
});
function explainHopFailure(failure, { explains, ...about }) {
	const { hop, of, caller, roleArn } = about.attempt;
	const subject = `hop ${hop.number} of ${of}: ${require_load_main.HOP_KINDS[hop.kind].api} ${caller} -> ${roleArn}`;
	const position = {
		number: hop.number,
		of
	};
	if (failure instanceof require_load_main.CallFailure) {
		const { code, explain } = answerTo({
			...about,
			failure
		});
		const message = `${subject}: ${failure.code}: ${withoutWhatWasSent(failure.message, hop)}${requestOf(failure)}`;
		return new require_load_credential_process.RoleChainError({
			code,
			hop: position,
			message,
			cause: failure,
			...explains ? why(explain()) : {}
		});
	}
	if (failure instanceof require_load_credential_process.RoleChainError && failure.code === "deadline") {
		const { code, hint = "", cause } = failure;
		return new require_load_credential_process.RoleChainError({
			code,
			hop: position,
			message: `${subject}: ${failure.message}`,
			hint,
			cause
		});
	}
	return failure;
}
function why(explanation) {
	return {
		hint: require_explain.printExplanation(explanation),
		explanation
	};
}
function withoutWhatWasSent(message, hop) {
	return [hop.policy, require_load_main.signedPart(hop)?.externalId].filter((text) => text !== void 0).reduce((shown, text) => require_load_post.hideValue(shown, text, "***"), message);
}
function answerTo(known) {
	const { kind, attempts } = known.failure;
	if (isTransient(kind) && !ISSUER_UNREACHED.is(known)) {
		const transient = {
			kind,
			region: known.attempt.hop.region,
			attempts,
			setting: known.failure.setting
		};
		const answer = transientAnswer(transient);
		return {
			code: answer.code,
			explain: () => require_explain.explainAnswer(answer, transient)
		};
	}
	const answer = CATALOGUE.find(({ is }) => is(known));
	if (answer === void 0) throw new Error("the last entry of the catalogue fits everything");
	return {
		code: answer.code,
		explain: () => require_explain.explainAnswer(answer, known)
	};
}
function explainStartFailure(failure, api, source) {
	if (!(failure instanceof require_load_main.CallFailure)) return failure;
	const { code, hint } = (api === "sts:GetSessionToken" ? mfaRefusal(failure) : void 0) ?? identityAnswer(failure);
	return new require_load_credential_process.RoleChainError({
		code,
		message: `${api} with ${source}: ${failure.code}: ${failure.message}${requestOf(failure)}`,
		hint,
		cause: failure
	});
}
function identityAnswer(failure) {
	if (isTransient(failure.kind)) return {
		code: "network",
		hint: transientHint(failure.kind, failure)
	};
	const foreign = FOREIGN_ANSWERS.find(({ is }) => is({ failure }));
	return foreign === void 0 ? {
		code: "source",
		hint: "AWS does not accept these credentials: mistyped, deleted, expired, or of another partition than aws-region."
	} : {
		code: "network",
		hint: require_explain.printExplanation(require_explain.explainAnswer(foreign, { failure }))
	};
}
function requestOf({ requestId }) {
	return requestId === void 0 ? "" : ` (request id ${requestId})`;
}
Object.defineProperty(exports, "explainStartFailure", {
	enumerable: true,
	get: function() {
		return explainStartFailure;
	}
});
Object.defineProperty(exports, "hop_failure_exports", {
	enumerable: true,
	get: function() {
		return hop_failure_exports;
	}
});
Object.defineProperty(exports, "isTransient", {
	enumerable: true,
	get: function() {
		return isTransient;
	}
});
Object.defineProperty(exports, "requestOf", {
	enumerable: true,
	get: function() {
		return requestOf;
	}
});
Object.defineProperty(exports, "transientHint", {
	enumerable: true,
	get: function() {
		return transientHint;
	}
});
