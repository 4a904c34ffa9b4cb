"use strict";
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_kept_hop = require("./kept-hop-Dsm9pA75.js");
const require_self_reference = require("./self-reference-BB7k7KH1.js");
const require_renewer = require("./renewer-CGLGgieX.js");
const require_spec_file = require("./spec-file-4HjtSy31.js");
// src/refresh/obtain-here.ts
const PATIENCE_MS = 5e4;
const SELF_REFERENCE_KEY = "self-reference";
async function obtainHere(key, cache, process) {
	const { env } = process;
	const startedAt = Date.now();
	if (require_self_reference.isRenewing(env, cache.directory)) {
		const selfReference = new require_load_credential_process.RoleChainError(require_self_reference.SELF_REFERENCE);
		await cache.writeFailure(SELF_REFERENCE_KEY, {
			at: startedAt,
			text: selfReference.describe(),
			isAhead: false
		});
		throw selfReference;
	}
	const runner = require_load_main.startShell(process);
	const spec = await require_spec_file.readSpec(cache.directory, runner.conceal);
	if ((await require_load_main.sourceOf(spec.source)).readsEnvironment) {
		require_kept_hop.restoreAmbientVariables(env, spec.environment);
		env[require_self_reference.RENEWING] = require_self_reference.renewingWith(env, cache.directory);
	}
	const describe = (failure) => process.guard(failure instanceof require_load_credential_process.RoleChainError ? failure.describe() : require_load_credential_process.messageOf(failure));
	const renewer = new require_renewer.Renewer({
		spec,
		cache,
		runner,
		now: Date.now,
		describe
	});
	return require_renewer.obtain(key, {
		cache,
		now: Date.now,
		waitMs: Math.min(PATIENCE_MS, spec.network.deadlineSeconds * 1e3),
		renew: (asked, milliseconds) => renewer.renew(asked, milliseconds).catch(async (error) => {
			const selfReference = await cache.readFailure(SELF_REFERENCE_KEY);
			throw selfReference !== void 0 && selfReference.at >= startedAt ? new require_load_credential_process.RoleChainError(require_self_reference.SELF_REFERENCE) : error;
		}),
		describe,
		warn: (message) => {
			runner.log.warning(message);
		}
	});
}
exports.obtainHere = obtainHere;
