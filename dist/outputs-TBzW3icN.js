"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_credential_process = require("./load-credential-process-CCYnX6CR.js");
const require_login_ends = require("./login-ends-jYR6dWZ3.js");
// src/sink/outputs.ts
var outputs_exports = require_rolldown_runtime.__exportAll({ outputsSink: () => outputsSink });
function matrixOutputs({ matrix, targets }) {
	return new Map([
		["matrix", JSON.stringify(matrix)],
		["count", String(matrix.include.length)],
		["targets", String(targets)]
	]);
}
const outputsSink = {
	what: "the outputs",
	prepare: (delivery, { runner, values }) => {
		const outputs = new Map([...outputsOf(delivery, runner), ...values.outputs]);
		return Promise.resolve({ write: () => runner.setOutputs(outputs) });
	}
};
function outputsOf(delivery, runner) {
	const { login, request } = delivery;
	const outputCredentials = request.inputs["output-credentials"] === true;
	switch (login.kind) {
		case "existing": return outputValues({
			...login,
			hops: []
		}, outputCredentials);
		case "chain": return outputValues(login.result, outputCredentials && require_login_ends.loginEnds(delivery).length > 0);
		case "targets": return targetOutputs(login.outcomes, {
			outputCredentials,
			guard: (text) => runner.withoutSecrets(text)
		});
	}
}
function outputValues(result, outputCredentials) {
	const { identity, credentials, hops } = result;
	const { expiration } = credentials;
	const outputs = new Map([
		["aws-account-id", identity.account],
		["authenticated-arn", identity.arn],
		["chain", JSON.stringify(hops.map(describeHop))]
	]);
	if (expiration !== void 0) outputs.set("session-expiration", require_load_credential_process.isoSeconds(expiration));
	if (!outputCredentials) return outputs;
	outputs.set("aws-access-key-id", credentials.accessKeyId);
	outputs.set("aws-secret-access-key", credentials.secretAccessKey);
	if (credentials.sessionToken !== void 0) outputs.set("aws-session-token", credentials.sessionToken);
	return expiration === void 0 ? outputs : outputs.set("aws-expiration", JSON.stringify(expiration));
}
function targetOutputs(outcomes, { outputCredentials, guard }) {
	const reached = outcomes.filter((outcome) => outcome.kind === "reached");
	const ends = new Map();
	for (const { target, result } of reached) {
		const last = result.hops.at(-1);
		const others = ends.get(last);
		ends.set(last, others === void 0 ? target.name : `${others}, ${target.name}`);
	}
	const hops = [...new Set(reached.flatMap(({ result }) => result.hops))];
	const expirations = reached.flatMap(({ result }) => result.credentials.expiration?.getTime() ?? []);
	const [only] = outcomes.length === 1 ? reached : [];
	const outputs = new Map(only === void 0 ? [] : outputValues(only.result, outputCredentials));
	outputs.set("chain", JSON.stringify(hops.map((taken) => ({
		...describeHop(taken),
		target: ends.get(taken)
	}))));
	outputs.set("profiles", JSON.stringify(outcomes.map((outcome) => describeTarget(outcome, guard))));
	return expirations.length === 0 ? outputs : outputs.set("session-expiration", require_load_credential_process.isoSeconds(Math.min(...expirations)));
}
function describeTarget(outcome, guard) {
	const { target, kind } = outcome;
	const role = target.hops.at(-1)?.role;
	const planned = {
		name: target.name,
		region: target.region
	};
	if (kind === "failed") {
		const [error] = guard(require_load_credential_process.messageOf(outcome.error)).split("\n");
		const where = role?.kind === "arn" ? {
			account: role.account,
			role: role.arn
		} : { role: role?.name };
		return {
			...planned,
			...where,
			ok: false,
			error
		};
	}
	const { identity, credentials, hops } = outcome.result;
	const { account } = identity;
	const expiration = credentials.expiration && require_load_credential_process.isoSeconds(credentials.expiration);
	return {
		...planned,
		account,
		role: hops.at(-1)?.roleArn,
		expiration,
		ok: true
	};
}
function describeHop({ hop, roleArn, sessionName, session }) {
	return {
		hop: hop.number,
		role: roleArn,
		assumedRoleArn: session.assumedRoleArn,
		sessionName,
		expiration: require_load_credential_process.isoSeconds(session.credentials.expiration),
		packedPolicySize: session.packedPolicySize,
		requestId: session.requestId
	};
}
Object.defineProperty(exports, "matrixOutputs", {
	enumerable: true,
	get: function() {
		return matrixOutputs;
	}
});
Object.defineProperty(exports, "outputs_exports", {
	enumerable: true,
	get: function() {
		return outputs_exports;
	}
});
