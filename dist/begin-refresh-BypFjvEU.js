"use strict";
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_session_directory = require("./session-directory-BWu5sAUJ.js");
const require_default_profile = require("./default-profile-BQPFj6y7.js");
const require_delivery = require("./delivery-PedVMAVQ.js");
const require_sections = require("./sections-BAGzrxGG.js");
const require_spec_of_step = require("./spec-of-step-UXJy5c2U.js");
const require_profile_entries = require("./profile-entries-BQzm9_9D.js");
const require_kept_hop = require("./kept-hop-Dsm9pA75.js");
// src/refresh/begin-refresh.ts
async function checkRefresh(request, runner) {
	await require_session_directory.checkPlaceForSessions(runner);
	if (require_load_sinks.refreshOf(request.inputs) === "server") {
		(await Promise.resolve().then(() => require("./check-server-t0PXDd39.js"))).checkServer(runner);
		return;
	}
	await require_delivery.checkProfileDelivery(runner, require_profile_entries.profileNames(request), {
		overwrite: require_profile_entries.replacesProfiles(request),
		files: "job"
	});
}
async function beginRefresh({ request, login }, { runner, record }) {
	const renewable = require_spec_of_step.renewableOf(request, login, runner, Date.now());
	const directory = await require_session_directory.placeForSessions(runner);
	const ends = require_kept_hop.endsOf(renewable.spec);
	const begin = async () => {
		await record({ directory });
		await require_session_directory.writeRenewable(directory, renewable);
	};
	if (require_load_sinks.refreshOf(request.inputs) === "server") {
		await begin();
		return { values: await serverFor(request, {
			directory,
			ends
		}, runner) };
	}
	const entries = require_profile_entries.profileEntries(request, {
		directory,
		ends
	});
	const variables = profileVariables(request, entries, runner);
	await begin();
	return { values: {
		variables,
		profiles: {
			entries,
			overwrite: require_profile_entries.replacesProfiles(request),
			files: "job"
		}
	} };
}
function profileVariables({ inputs }, entries, { environment, log }) {
	const clearOthers = inputs["unset-current-credentials"] === true;
	if (inputs["output-env-credentials"] === false) {
		if (!clearOthers && require_load_sinks.KEY_VARIABLES.some((name) => (environment[name] ?? "") !== "")) log.warning("This job has keys in its environment, and most tools prefer them to any profile. unset-current-credentials: true empties them.");
		return require_load_sinks.environmentVariables({ clearOthers }, environment);
	}
	const [only, ...others] = entries;
	if (only === void 0 || others.length > 0) return require_load_sinks.environmentVariables({ clearOthers: true }, environment);
	log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);
	const access = {
		kind: "profile",
		name: only.name
	};
	return require_load_sinks.environmentVariables({
		clearOthers,
		region: only.region,
		access
	}, environment);
}
async function serverFor({ inputs, plan }, { directory, ends }, runner) {
	const { startForJob } = await Promise.resolve().then(() => require("./start-for-job-XZedVS9Q.js"));
	const { endpoint, urlOf, token, tokenFile } = await startForJob(directory, ends, runner);
	const [only, ...others] = ends;
	const one = others.length === 0 ? only : void 0;
	const region = one?.region;
	const profiles = await profilesBesideServer(region ?? plan.region, runner);
	const [profile] = profiles?.entries ?? [];
	const access = {
		kind: "endpoint",
		token,
		tokenFile,
		...require_load_basics.withoutUndefined({
			url: one === void 0 ? void 0 : urlOf(one),
			profile: profile?.name
		})
	};
	runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
	const variables = require_load_sinks.environmentVariables({
		clearOthers: inputs["unset-current-credentials"] === true,
		access,
		...require_load_basics.withoutUndefined({ region })
	}, runner.environment);
	const boto = await require_session_directory.withoutBotoFiles(runner.environment);
	if (boto.files.length > 0) runner.log.warning(`${boto.files.join(", ")}: boto3 and the AWS CLI would use the keys there instead of the server, so later steps find an empty file (${[...boto.variables.keys()].join(", ")}).`);
	return {
		variables: new Map([...variables, ...boto.variables]),
		outputs: new Map([["credentials-endpoint", endpoint]]),
		...require_load_basics.withoutUndefined({ profiles })
	};
}
async function profilesBesideServer(region, { environment, log }) {
	const file = await require_default_profile.defaultProfileFile(environment);
	const isNamed = require_load_sinks.hasProfileVariable(environment);
	if (file === void 0 && !isNamed) return void 0;
	if (file !== void 0) log.warning(`${file} has a profile default with credentials. SDKs would use them instead of the server, so later steps read private copies of the profile files, in which that profile is ${require_default_profile.MOVED_DEFAULT}.`);
	return {
		entries: isNamed ? [{
			name: require_sections.OWN_PROFILE,
			region,
			access: { kind: "none" }
		}] : [],
		overwrite: true,
		files: "job",
		isUnasked: true,
		movesDefault: true
	};
}
exports.beginRefresh = beginRefresh;
exports.checkRefresh = checkRefresh;
