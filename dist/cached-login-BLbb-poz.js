"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_main = require("./load-main-5V4soO_k.js");
let node_path = require("node:path");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_file_lock = require("./file-lock-CM_q4KDf.js");
const require_start_main = require("./start-main.js");
let node_crypto = require("node:crypto");
const require_hop_failure = require("./hop-failure-Lx3qU-DD.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_renewer = require("./renewer-CGLGgieX.js");
const require_spec_of_step = require("./spec-of-step-UXJy5c2U.js");
const require_kept_hop = require("./kept-hop-Dsm9pA75.js");
const require_session_cache = require("./session-cache-CCzva5vF.js");
// src/refresh/cache-owner.ts
async function cacheOwner(request, runner, startedAt) {
	const { source: chosen, network, plan, inputs } = request;
	const known = await chosen.identity(runner);
	if (known !== void 0) return { identity: known };
	return require_load_main.withNetwork(network, {
		log: runner.log,
		startedAt,
		doing: "finding out whose credentials the chain starts from"
	}, async (open) => {
		const start = {
			source: chosen,
			region: plan.region,
			endpoints: network.endpoints,
			idToken: require_start_main.idTokenOf(runner),
			skipsIdToken: inputs["force-skip-oidc"] === true,
			ignoreEnvironment: inputs["unset-current-credentials"] === true,
			onUnused: require_load_main.warnOnce(runner.log),
			explains: inputs.explain !== "never"
		};
		const source = require_load_main.openSource(start, open, runner);
		if (source.kind !== "credentials") throw new Error(`${chosen.kind} has credentials, not a ${source.kind}`);
		const credentials = await source.credentials();
		return {
			identity: await holderOf(credentials, require_load_login.openSts(start.endpoints, open, runner), {
				region: plan.region,
				name: source.name
			}),
			source: require_load_main.fixedCredentials(source.name, credentials)
		};
	});
}
async function holderOf(credentials, sts, { region, name }) {
	const { accessKeyId, secretAccessKey, sessionToken, areAlike } = credentials;
	if (sessionToken === void 0 || areAlike !== true) {
		const keys = [
			accessKeyId,
			secretAccessKey,
			...sessionToken === void 0 ? [] : [sessionToken]
		];
		return (0, node_crypto.createHash)("sha256").update(keys.map((key) => key.reveal()).join("\0")).digest("hex");
	}
	const { arn } = await sts.getCallerIdentity(region, credentials).catch((error) => {
		throw require_hop_failure.explainStartFailure(error, "sts:GetCallerIdentity", name);
	});
	return arn;
}
// src/refresh/cached-login.ts
const GRACE_MS = 2e3;
const LIMIT = {
	whose: "this call's",
	hint: "Does the file system of the directory in --cache answer? action-timeout-s allows more time."
};
async function cachedLogin(directory, login) {
	requireResolved(login.request);
	const startedAt = require_load_basics.monotonicNow();
	const deadline = new require_load_post.Deadline(login.request.network.deadlineSeconds, startedAt, LIMIT);
	try {
		return await deadline.guard(throughCache(directory, login, startedAt), () => "using its cache", GRACE_MS);
	} finally {
		deadline.stop();
	}
}
async function throughCache(directory, { request, runner, guard }, startedAt) {
	const path = (0, node_path.resolve)(directory);
	await require_file_lock.ensurePrivateDirectory(path, "--cache: name a directory that can be made, in one that you can write to.");
	const cache = new require_session_cache.SessionCache(path, "user");
	await cache.requirePrivate();
	await cache.sweep(Date.now());
	const { identity: job, source } = await cacheOwner(request, runner, startedAt);
	const spec = {
		...require_spec_of_step.renewalSpecOf(request, request.plan, runner),
		job
	};
	const describe = (failure) => guard(failure instanceof require_load_credential_process.RoleChainError ? failure.describe() : require_load_credential_process.messageOf(failure));
	const renewer = new require_renewer.Renewer({
		spec,
		cache,
		runner,
		now: Date.now,
		describe,
		...require_load_basics.withoutUndefined({ source })
	});
	const [end] = require_kept_hop.endsOf(spec);
	if (end === void 0) throw new Error("a chain has an end");
	const { assumedRoleArn, credentials } = await require_renewer.obtain(end.key, {
		cache,
		now: Date.now,
		waitMs: request.network.deadlineSeconds * 1e3 - (require_load_basics.monotonicNow() - startedAt),
		renew: (key, milliseconds) => renewer.renew(key, milliseconds),
		describe,
		warn: (message) => {
			runner.log.warning(message);
		}
	});
	return {
		account: require_load_credential_process.accountOfArn(assumedRoleArn) ?? "",
		credentials
	};
}
function requireResolved({ plan }) {
	if ([...plan.hops, ...plan.targets.flatMap((target) => target.hops)].some(asksForClaims)) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: "--cache: cannot be used with {claim:...} in a session name, a tag or a source identity",
		hint: "Leave --cache out, or write out the value of the claim."
	});
}
function asksForClaims(hop) {
	const { tags = [], sourceIdentity = "" } = require_load_main.signedPart(hop) ?? {};
	return [
		hop.sessionName ?? "",
		...tags.map(({ value }) => value),
		sourceIdentity
	].some((text) => require_start_main.pendingClaims(text).length > 0);
}
exports.cachedLogin = cachedLogin;
