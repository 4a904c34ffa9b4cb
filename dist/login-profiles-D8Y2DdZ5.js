"use strict";
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_delivery = require("./delivery-PedVMAVQ.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_sections = require("./sections-BAGzrxGG.js");
// src/sink/profiles/keys-entry.ts
function keysEntry(name, { region, credentials }) {
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	return {
		name,
		region,
		access: {
			kind: "keys",
			accessKeyId: accessKeyId.reveal(),
			secretAccessKey,
			...sessionToken === void 0 ? {} : { sessionToken }
		}
	};
}
// src/sink/profiles/stand-in.ts
function standInFor(delivery, environment) {
	const { inputs, plan } = delivery.request;
	if (inputs["aws-profile"] !== void 0 || plan.targets.length > 0 || !require_load_sinks.exportsCredentials(delivery.request) || !require_load_sinks.hasProfileVariable(environment)) return void 0;
	const [end] = require_load_sinks.loginEnds(delivery);
	if (end === void 0) return void 0;
	return {
		entries: [keysEntry(require_sections.OWN_PROFILE, end)],
		overwrite: true,
		files: "job",
		isUnasked: true
	};
}
async function prepareStandIn(standIn, { runner, ...context }) {
	const { prepareProfileDelivery } = await Promise.resolve().then(() => require("./delivery-PedVMAVQ.js"));
	await warnOfUnreadable(runner);
	try {
		const prepared = await prepareProfileDelivery(standIn, {
			runner,
			...context
		});
		const named = require_load_sinks.profileVariables(require_sections.OWN_PROFILE, runner.environment);
		return {
			...prepared,
			values: {
				...prepared.values,
				variables: new Map([...prepared.values?.variables ?? [], ...named])
			},
			write: async () => {
				await prepared.write?.();
				runner.log.info(`AWS_PROFILE is now ${require_sections.OWN_PROFILE}, a private profile of this job with the exported keys.`);
			}
		};
	} catch (error) {
		if (!(error instanceof require_load_credential_process.RoleChainError)) throw error;
		runner.log.warning(`No profile can stand in for AWS_PROFILE: ${error.message}`);
		return;
	}
}
async function warnOfUnreadable({ environment, log }) {
	const { profileTexts } = await Promise.resolve().then(() => require("./default-profile-BQPFj6y7.js")).then((n) => n.default_profile_exports);
	const { unreadableFiles } = await Promise.resolve().then(() => require("./readability-CXam-neL.js")).then((n) => n.readability_exports);
	for (const warning of unreadableFiles(await profileTexts(environment), [require_sections.OWN_PROFILE])) log.warning(warning);
}
// src/sink/profiles/login-profiles.ts
function checkLoginProfiles(names, { inputs }, runner) {
	return require_delivery.checkProfileDelivery(runner, names, placeOf(inputs));
}
async function prepareLoginProfiles(delivery, { values, ...context }) {
	const isRenewed = require_load_sinks.refreshOf(delivery.request.inputs) !== "none";
	const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
	const standIn = isRenewed ? void 0 : standInFor(delivery, context.runner.environment);
	if (standIn !== void 0) return prepareStandIn(standIn, {
		...context,
		endsAt: delivery.endsAt
	});
	if (profiles === void 0 || profiles.entries.length === 0 && profiles.movesDefault !== true) return void 0;
	const { plan } = delivery.request;
	if (plan.targets.length > 1) warnOfOtherRegion(plan, context.runner);
	return require_delivery.prepareProfileDelivery(profiles, {
		...context,
		endsAt: delivery.endsAt
	});
}
function warnOfOtherRegion({ targets }, { environment, log }) {
	for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
		const region = environment[variable] ?? "";
		const others = targets.filter((target) => target.region !== region).length;
		if (region !== "" && others > 0) log.warning(`${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`);
	}
}
function placeOf(inputs) {
	return {
		overwrite: inputs["overwrite-aws-profile"] === true,
		files: inputs["profile-files"] ?? "home"
	};
}
function profilesOf(delivery, log) {
	const { inputs } = delivery.request;
	const profile = inputs["aws-profile"];
	const ends = require_load_sinks.loginEnds(delivery);
	if (profile !== void 0 && ends.length === 0) log.warning(`aws-profile: profile ${profile} is not written, since this step provides no new credentials.`);
	return {
		entries: ends.flatMap((end) => {
			const name = end.target ?? profile;
			return name === void 0 ? [] : [keysEntry(name, end)];
		}),
		...placeOf(inputs)
	};
}
exports.checkLoginProfiles = checkLoginProfiles;
exports.prepareLoginProfiles = prepareLoginProfiles;
