"use strict";
let node_path = require("node:path");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_main = require("./start-main.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_kept_hop = require("./kept-hop-Dsm9pA75.js");
// src/refresh/spec-of-step.ts
function renewableOf(request, login, runner, now) {
	const spec = renewalSpecOf(request, resolvedPlan(request.plan, login), runner);
	return {
		spec,
		sessions: [...new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(spec, hops, now))).values()]
	};
}
function renewalSpecOf({ inputs, source, network }, plan, runner) {
	const { http, endpoints, maxAttempts, deadlineSeconds } = network;
	const { repository = "", run_id: run = "", run_attempt: attempt = "", job = "" } = require_start_main.factsOf(runner.environment);
	return {
		source: source.absolute(runner.workspace),
		job: [
			repository,
			run,
			attempt,
			job
		].join(" "),
		plan,
		network: {
			http: http.caBundle === void 0 ? http : {
				...http,
				caBundle: (0, node_path.resolve)(http.caBundle)
			},
			endpoints,
			maxAttempts,
			deadlineSeconds
		},
		environment: environmentOf(source, inputs["unset-current-credentials"] === true, runner),
		avoidsSpecialCharacters: inputs["special-characters-workaround"] === true
	};
}
function environmentOf({ readsEnvironment }, ignoresKeys, { environment, conceal }) {
	if (!readsEnvironment) return {};
	const hidden = ignoresKeys ? Object.fromEntries(require_load_sinks.KEY_VARIABLES.map((name) => [name, void 0])) : {};
	return require_kept_hop.ambientVariables({
		...environment,
		...hidden
	}, conceal);
}
function resolvedPlan(plan, login) {
	const resolved = require_load_basics.withoutUndefined({
		...plan,
		mfaSession: void 0,
		warnings: [],
		notices: []
	});
	switch (login.kind) {
		case "existing": return {
			...resolved,
			hops: []
		};
		case "chain": return {
			...resolved,
			hops: login.result.hops.map(resolvedHop)
		};
		case "targets": return {
			...resolved,
			hops: [],
			targets: login.outcomes.flatMap((outcome) => outcome.kind === "reached" ? [{
				...outcome.target,
				hops: outcome.result.hops.map(resolvedHop)
			}] : [])
		};
	}
}
function resolvedHop({ hop }) {
	const signed = require_load_main.signedPart(hop);
	return signed === void 0 ? hop : {
		...signed,
		inheritedTags: []
	};
}
function resultsOf(login) {
	switch (login.kind) {
		case "existing": return [];
		case "chain": return [login.result];
		case "targets": return login.outcomes.flatMap((outcome) => outcome.kind === "reached" ? [outcome.result] : []);
	}
}
function sessionsOf(spec, hops, now) {
	const resolved = hops.map(resolvedHop);
	return hops.map((taken, index) => {
		const key = require_kept_hop.sessionKey(spec, resolved.slice(0, index + 1));
		return [key, require_kept_hop.toCached(key, taken, now)];
	});
}
Object.defineProperty(exports, "renewableOf", {
	enumerable: true,
	get: function() {
		return renewableOf;
	}
});
Object.defineProperty(exports, "renewalSpecOf", {
	enumerable: true,
	get: function() {
		return renewalSpecOf;
	}
});
