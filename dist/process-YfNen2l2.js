"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_self_reference = require("./self-reference-BB7k7KH1.js");
const require_process_answer = require("./process-answer-ULSzWrFX.js");
const require_shell_login = require("./shell-login-CVpq_RfW.js");
// src/commands/process.ts
const processCommand = {
	name: "process",
	summary: "print credentials for the credential_process of a profile",
	usage: "[--cache DIRECTORY] [INPUTS]",
	details: [
		"Logs in as the action would, and prints the credentials of the last role in the form of a credential_process, for a profile that you write yourself:",
		"",
		"  [profile deploy]",
		"  credential_process = role-chain process --cache /home/ci/.cache/role-chain --config-file /srv/role-chain.yml --targets prod --aws-region eu-central-1",
		"",
		"Without --cache each call logs in. With it, sessions are kept in that directory, and a hop is taken again only when its session is due for renewal."
	].join("\n"),
	flags: [{
		name: "cache",
		value: "DIRECTORY",
		description: "Keep sessions in this directory, which only this user may read; created if missing. Each chain and each job has its own sessions."
	}],
	positionals: 0,
	inputsOf: "login",
	run
};
async function run(given, process) {
	const cache = given.flags.get("cache");
	refuseSelfReference(process);
	const asked = await require_shell_login.readLogin(given, process, {
		command: "process",
		why: "which prints the credentials",
		renewed: cache !== void 0,
		check: (request, problems) => {
			require_shell_login.requireOneTarget("process", request, problems);
		}
	});
	const { account, credentials } = await resultOf(asked, cache, process).catch((error) => {
		throw withDoubt(error, asked, process);
	});
	process.print(`${require_process_answer.processAnswer(credentials, account)}\n`);
	return 0;
}
function refuseSelfReference({ args, env, set }) {
	const key = require_self_reference.callKey(args, env);
	if (require_self_reference.isRenewing(env, key)) throw new require_load_credential_process.RoleChainError(require_self_reference.SELF_REFERENCE);
	set(require_self_reference.RENEWING, require_self_reference.renewingWith(env, key));
}
function withDoubt(error, { request }, { env }) {
	const profile = env["AWS_PROFILE"] ?? "";
	if (!(error instanceof require_load_credential_process.RoleChainError) || error.code !== "source" || profile === "" || !request.source.readsAwsProfile) return error;
	return new require_load_credential_process.RoleChainError({
		code: error.code,
		message: error.message,
		hint: `AWS_PROFILE is ${profile}. If that profile calls role-chain process itself, the chain starts from its own result: set AWS_PROFILE to a profile with separate credentials, or leave it unset.`,
		cause: error
	});
}
async function resultOf(asked, cache, process) {
	const { inputs, plan } = asked.request;
	if (cache !== void 0 && plan.hops.length + plan.targets.length > 0) {
		const { cachedLogin } = await Promise.resolve().then(() => require("./cached-login-BLbb-poz.js"));
		const result = await cachedLogin(cache, {
			...asked,
			guard: process.guard
		});
		require_load_login.checkAccount(result.account, inputs["allowed-account-ids"]);
		return result;
	}
	const { credentials, account } = require_shell_login.finalCredentials(asked.request, await asked.login());
	if (credentials === void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: "The login returned no credentials."
	});
	return {
		account,
		credentials
	};
}
exports.processCommand = processCommand;
