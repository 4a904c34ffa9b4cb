"use strict";
const require_load_credential_process = require("./load-credential-process-CCYnX6CR.js");
const require_start_main = require("./start-main.js");
const require_login_ends = require("./login-ends-jYR6dWZ3.js");
const require_variables = require("./variables-C3RWwruY.js");
const require_sections = require("./sections-eyPemJFn.js");
const require_own_values = require("./own-values-CHbOPRYz.js");
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
	if (inputs["aws-profile"] !== void 0 || plan.targets.length > 0 || !require_start_main.exportsCredentials(delivery.request) || !require_variables.hasProfileVariable(environment)) return void 0;
	const [end] = require_login_ends.loginEnds(delivery);
	if (end === void 0) return void 0;
	return {
		entries: [keysEntry(require_sections.OWN_PROFILE, end)],
		overwrite: true,
		files: "job",
		isUnasked: true
	};
}
async function prepareStandIn(standIn, { runner, ...context }) {
	const { prepareProfileDelivery } = await Promise.resolve().then(() => require("./delivery-Ck0zA_hb.js"));
	await warnOfUnreadable(runner);
	try {
		const prepared = await prepareProfileDelivery(standIn, {
			runner,
			...context
		});
		const named = require_variables.profileVariables(require_sections.OWN_PROFILE, runner.environment);
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
	const { profileTexts } = await Promise.resolve().then(() => require("./default-profile-Bi-Suk_-.js")).then((n) => n.default_profile_exports);
	const { unreadableFiles } = await Promise.resolve().then(() => require("./readability-Btmsce2Z.js")).then((n) => n.readability_exports);
	for (const warning of unreadableFiles(await profileTexts(environment), [require_sections.OWN_PROFILE])) log.warning(warning);
}
// src/sink/profiles/sink.ts
const profilesSink = {
	what: "the profile files",
	records: (request) => namesOf(request).length > 0,
	check: async (request, runner) => {
		const mayWriteNone = request.inputs["use-existing-credentials"] === true;
		const names = require_start_main.refreshOf(request.inputs) === "none" ? namesOf(request) : [];
		if (names.length === 0 || mayWriteNone) return;
		const { checkProfileDelivery } = await Promise.resolve().then(() => require("./delivery-Ck0zA_hb.js"));
		await checkProfileDelivery(runner, names, placeOf(request.inputs));
	},
	prepare: async (delivery, { values, ...context }) => {
		const isRenewed = require_start_main.refreshOf(delivery.request.inputs) !== "none";
		const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
		const standIn = isRenewed ? void 0 : standInFor(delivery, context.runner.environment);
		if (standIn !== void 0) return prepareStandIn(standIn, {
			...context,
			endsAt: delivery.endsAt
		});
		if (profiles === void 0 || profiles.entries.length === 0 && profiles.movesDefault !== true) return void 0;
		const { plan } = delivery.request;
		if (plan.targets.length > 1) warnOfOtherRegion(plan, context.runner);
		const { prepareProfileDelivery } = await Promise.resolve().then(() => require("./delivery-Ck0zA_hb.js"));
		return prepareProfileDelivery(profiles, {
			...context,
			endsAt: delivery.endsAt
		});
	},
	undo: (data) => {
		if (require_own_values.isHomeRecord(data)) return undoOfHome(data.edits);
		return require_own_values.isJobRecord(data) ? undoOfJob(data.directory) : void 0;
	},
	traceOf: (data) => require_own_values.isHomeRecord(data) ? {
		...data,
		edits: require_own_values.profileTrace(data.edits)
	} : data
};
function warnOfOtherRegion({ targets }, { environment, log }) {
	for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
		const region = environment[variable] ?? "";
		const others = targets.filter((target) => target.region !== region).length;
		if (region !== "" && others > 0) log.warning(`${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`);
	}
}
function undoOfHome(edits) {
	return async (_, othersOfJob) => {
		const { undoProfiles } = await Promise.resolve().then(() => require("./undo-BVfV7PVN.js")).then((n) => n.undo_exports);
		return undoProfiles(edits, async () => (await othersOfJob()).flatMap(({ data }) => require_own_values.isHomeRecord(data) ? [data.edits] : []));
	};
}
function undoOfJob(directory) {
	return async ({ temporaryDirectory }) => {
		const { removeJobFiles } = await Promise.resolve().then(() => require("./job-directory-KzyI8WPY.js")).then((n) => n.job_directory_exports);
		return removeJobFiles(temporaryDirectory, directory).then(() => [], (error) => [{
			kind: "failed",
			message: require_load_credential_process.messageOf(error)
		}]);
	};
}
function namesOf({ inputs, plan }) {
	const profile = inputs["aws-profile"];
	return [...plan.targets.map(({ name }) => name), ...profile === void 0 ? [] : [profile]];
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
	const ends = require_login_ends.loginEnds(delivery);
	if (profile !== void 0 && ends.length === 0) log.warning(`aws-profile: profile ${profile} is not written, since this step provides no new credentials.`);
	return {
		entries: ends.flatMap((end) => {
			const name = end.target ?? profile;
			return name === void 0 ? [] : [keysEntry(name, end)];
		}),
		...placeOf(inputs)
	};
}
exports.profilesSink = profilesSink;
