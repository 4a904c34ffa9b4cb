"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_hop_failure = require("./hop-failure-Lx3qU-DD.js");
const require_load_main = require("./load-main-5V4soO_k.js");
require("./start-main.js");
// src/login/fits-request.ts
function whatCannotBeSeen({ plan }) {
	const last = plan.hops.at(-1);
	const signed = plan.hops.flatMap((hop) => require_load_main.signedPart(hop) ?? []);
	const has = {
		"a session policy": last?.policy !== void 0,
		"policy ARNs": (last?.policyArns.length ?? 0) > 0,
		tags: signed.some(({ tags }) => tags.some(({ origin }) => origin !== "default")),
		"a source identity": signed.some(({ sourceIdentity }) => sourceIdentity !== void 0),
		"a context assertion": signed.some(({ providedContexts }) => providedContexts.length > 0)
	};
	return Object.entries(has).flatMap(([name, isSet]) => isSet ? [name] : []);
}
async function fitsRequest(existing, { plan, source, inputs }) {
	const { identity } = existing;
	const last = plan.hops.at(-1);
	if (last === void 0) {
		const { credentials } = source;
		return credentials === void 0 ? !source.bringsCredentials : credentials.accessKeyId.reveal() === existing.credentials.accessKeyId.reveal();
	}
	const session = require_load_credential_process.parseAssumedRoleArn(identity.arn);
	const isNamed = last.sessionName !== void 0 && (inputs["role-session-name"] !== void 0 || last.sessionName !== "GitHubActions");
	return session !== void 0 && session.name === roleNameOf(last) && (!isNamed || session.sessionName === last.sessionName) && session.account === await accountOf(plan.hops, existing);
}
function roleNameOf({ kind, role }) {
	return (role.kind === "arn" || role.kind === "name" && kind !== "saml") && kind !== "root" ? role.name.split("/").at(-1) : void 0;
}
async function accountOf(hops, { sourceAccount }) {
	const known = hops.findLast(({ role }) => role.kind === "arn");
	return known?.role.kind === "arn" ? known.role.account : sourceAccount();
}
// src/login/existing-session.ts
async function existingSession(request, { runner, sts, source, ambient }) {
	const loggingIn = (reason) => {
		runner.log.notice(`use-existing-credentials: ${reason}; logging in.`);
	};
	const unseen = whatCannotBeSeen(request);
	if (unseen.length > 0) {
		loggingIn(`this step asks for ${unseen.join(" and ")}, which AWS does not report for a session`);
		return;
	}
	const found = await credentialsIn(runner, ambient);
	if (found === void 0) {
		loggingIn("there are no keys in the environment, and no other credentials");
		return;
	}
	const identity = await sts.getCallerIdentity(request.plan.region, found).catch(undefinedIfRefused);
	if (identity === void 0) {
		loggingIn("those in the environment are not valid");
		return;
	}
	const sourceAccount = async () => (await callerOf(source, {
		credentials: found,
		identity
	}, {
		region: request.plan.region,
		sts
	})).account;
	if (!await fitsRequest({
		credentials: found,
		identity,
		sourceAccount
	}, request)) {
		loggingIn(`those in the environment belong to ${identity.arn}, not what this step asks for`);
		return;
	}
	runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`);
	return {
		identity,
		credentials: found
	};
}
async function credentialsIn({ environment, conceal }, ambient) {
	const keys = require_load_main.environmentCredentials(environment, conceal);
	if (keys !== void 0 || ambient.kind !== "credentials") return keys;
	return ambient.credentials().catch((error) => {
		if (error instanceof require_load_credential_process.RoleChainError && error.code === "source") return;
		throw error;
	});
}
async function callerOf(source, known, { region, sts }) {
	if (source.kind !== "credentials") throw new Error("a role that is not assumed with credentials has an ARN");
	const credentials = await source.credentials();
	return credentials.accessKeyId.reveal() === known.credentials.accessKeyId.reveal() ? known.identity : sts.getCallerIdentity(region, credentials).catch((error) => {
		throw require_hop_failure.explainStartFailure(error, "sts:GetCallerIdentity", source.name);
	});
}
function undefinedIfRefused(failure) {
	if (failure instanceof require_load_main.CallFailure && (failure.kind === "credentials" || failure.kind === "denied")) return;
	throw require_hop_failure.explainStartFailure(failure, "sts:GetCallerIdentity", "the credentials in the environment");
}
exports.existingSession = existingSession;
