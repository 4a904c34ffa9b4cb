"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_profile_failure = require("./profile-failure-DxSZpmlT.js");
// src/source/ambient-failure.ts
const NOTHING = "Could not load credentials from any providers";
async function ambientFailure(error, world, wants) {
	const message = require_profile_failure.providerMessage(error);
	if (error instanceof require_load_credential_process.RoleChainError || require_profile_failure.isServiceError(error)) return failure(error, message, await require_load_main.explainNothing(world, wants));
	const { AWS_PROFILE: named = "", AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile = "" } = world.runner.environment;
	const profile = named === "" ? "default" : named;
	const advice = await require_profile_failure.signInAdvice(profile, message);
	if (advice !== void 0) return failure(error, message === NOTHING ? `the session of profile ${require_start_main.oneLine(profile)} is over` : message, { hint: advice });
	return message === NOTHING || tokenFile === "" ? machineFailure(error, world, {
		message,
		wants
	}) : failure(error, message, await require_load_main.explainNothing(world, wants));
}
async function machineFailure(error, world, { message, wants }) {
	const { environment } = world.runner;
	const container = await require_profile_failure.containerTrouble(environment);
	if (container !== void 0) return failure(error, container.problem, { hint: container.fix });
	const machine = ["", "false"].includes(environment["AWS_EC2_METADATA_DISABLED"] ?? "") ? await require_profile_failure.instanceTrouble(environment) : void 0;
	return failure(error, message, await require_load_main.explainNothing(world, wants, machine));
}
function failure(cause, why, advice) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `No AWS credentials to start from: ${why}`,
		...require_load_credential_process.messageOf(cause) === why ? { cause } : {},
		...advice
	});
}
exports.ambientFailure = ambientFailure;
