"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
// src/chain/run/offered-role.ts
const MAX_LISTED = 20;
function offeredRole(hop, assertion, place) {
	if (assertion.isEncrypted) return ofEncrypted(hop, place);
	const { role, providerArn } = hop;
	const ofRole = assertion.roles.filter(({ roleArn }) => role.kind === "offered" ? true : role.kind === "arn" ? roleArn === role.arn : isNamed(roleArn, role.name));
	const [found, ...others] = ofRole.filter((each) => providerArn === void 0 || each.providerArn === providerArn);
	if (found !== void 0 && others.length === 0) return found;
	if (found !== void 0) {
		const isOneRole = others.every(({ roleArn }) => roleArn === found.roleArn);
		throw refusal(hop, place, isOneRole ? `the assertion offers ${found.roleArn} by several SAML providers` : role.kind === "offered" ? `the assertion offers ${assertion.roles.length} roles, and none is asked for` : `the assertion offers several roles called ${require_load_sinks.showRole(role)}`, `${isOneRole ? "Set saml-provider-arn to one of them" : "Set role-to-assume to one of these ARNs"}:\n${listOf([found, ...others])}`);
	}
	const wanted = require_load_sinks.showRole(role);
	const byOther = ofRole.length > 0;
	const close = role.kind === "arn" ? require_load_basics.nearest(wanted, assertion.roles.map(({ roleArn }) => roleArn)) : void 0;
	throw refusal(hop, place, byOther ? `the assertion offers ${wanted}, but not by ${providerArn ?? ""} (saml-provider-arn)` : `the assertion does not offer ${role.kind === "offered" ? "any role" : wanted}${close === void 0 ? "" : `; did you mean ${close}?`}`, `At the identity provider, the user has to be given that role; its attribute https://aws.amazon.com/SAML/Attributes/Role lists the roles with their providers. The assertion offers:\n${listOf(assertion.roles)}`);
}
function ofEncrypted({ role, providerArn, ...hop }, place) {
	if (role.kind !== "arn" || providerArn === void 0) throw refusal(hop, place, "the assertion is encrypted, so the roles that it offers cannot be read here", "Set role-to-assume to the ARN of the role, and saml-provider-arn to that of the SAML provider in its account.");
	return {
		roleArn: role.arn,
		providerArn
	};
}
function isNamed(roleArn, name) {
	return roleArn.endsWith(`:role/${name}`) || roleArn.split("/").at(-1) === name;
}
function listOf(roles) {
	const shown = roles.slice(0, MAX_LISTED).map(({ roleArn, providerArn }) => `  ${roleArn} by ${providerArn}`);
	const more = roles.length - shown.length;
	const lines = [...shown, ...more > 0 ? [`  and ${more} more`] : []];
	return lines.length === 0 ? "  nothing" : lines.join("\n");
}
function refusal({ number }, { of, from }, what, hint) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		hop: {
			number,
			of
		},
		message: `hop ${number} of ${of}: ${what} (${from}).`,
		hint
	});
}
// src/chain/run/take-further-hop.ts
async function takeSaml(hop, { source, assertion }, step) {
	const { roleArn, providerArn } = offeredRole(hop, assertion, {
		of: step.node.of,
		from: source.name
	});
	const { issuer, subject, audience, brings } = assertion;
	const { name } = source;
	const sessionName = brings.sessionName ?? "";
	const call = {
		...require_load_login.commonCall(hop),
		roleArn,
		providerArn
	};
	const attempt = {
		hop,
		of: step.node.of,
		caller: name,
		principal: name,
		roleArn,
		sessionName,
		assertion: {
			issuer,
			subject,
			audience,
			brings,
			providerArn
		},
		...require_load_basics.withoutUndefined({ sourceIdentity: brings.sourceIdentity })
	};
	return require_load_login.take(attempt, step, {
		assume: () => require_load_login.assumeOrLess(call, (asked) => step.world.sts.assumeRoleWithSaml(asked, source), (kind, asked) => require_load_login.shorter(kind, hop, asked)),
		resolved: (sent) => ({
			...hop,
			...require_load_login.resolvedBy({
				...sent,
				sessionName
			}),
			providerArn
		})
	});
}
async function takeCertificate(hop, source, step) {
	const roleArn = require_load_login.roleArnOf(hop, "");
	const { region, durationSeconds, trustAnchorArn, profileArn } = hop;
	const sessionName = hop.sessionName === void 0 ? void 0 : require_load_login.resolveText(hop.sessionName, "the session name", step);
	const call = {
		region,
		roleArn,
		durationSeconds,
		trustAnchorArn,
		profileArn,
		...require_load_basics.withoutUndefined({ sessionName })
	};
	const { name } = source;
	const attempt = {
		hop,
		of: step.node.of,
		caller: name,
		principal: name,
		roleArn,
		sessionName: sessionName ?? "",
		...require_load_basics.withoutUndefined({
			sourceIdentity: step.brings?.sourceIdentity,
			certificate: step.brings
		})
	};
	return require_load_login.take(attempt, step, {
		assume: () => require_load_login.assumeOrLess(call, (asked) => step.world.sts.createSession(asked, source), (kind, asked) => require_load_login.shorter(kind, hop, asked)),
		resolved: (sent) => {
			const { role, durationSeconds: granted } = require_load_login.resolvedBy({
				...sent,
				sessionName: ""
			});
			return {
				...hop,
				role,
				durationSeconds: granted,
				...require_load_basics.withoutUndefined({ sessionName })
			};
		}
	});
}
async function takeRoot(hop, caller, step) {
	const { region, durationSeconds, taskPolicyArn } = hop;
	const rootArn = require_load_login.roleArnOf(hop, "");
	const { name, principal, credentials, sourceIdentity } = caller;
	const attempt = {
		hop,
		of: step.node.of,
		caller: name,
		principal,
		roleArn: rootArn,
		sessionName: "",
		isTemporary: credentials.sessionToken !== void 0,
		...require_load_basics.withoutUndefined({ sourceIdentity })
	};
	const call = {
		region,
		rootArn,
		taskPolicyArn,
		durationSeconds
	};
	return require_load_login.take(attempt, step, {
		assume: async () => ({
			call,
			session: await step.world.sts.assumeRoot(call, credentials)
		}),
		resolved: () => hop
	});
}
exports.takeCertificate = takeCertificate;
exports.takeRoot = takeRoot;
exports.takeSaml = takeSaml;
