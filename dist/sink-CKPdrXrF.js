"use strict";
const require_load_cli = require("./load-cli-DXUpo4mf.js");
const require_start_main = require("./start-main.js");
const require_login_ends = require("./login-ends-jYR6dWZ3.js");
const require_other_account = require("./other-account-CvkvyExJ.js");
let node_crypto = require("node:crypto");
const require_load_post = require("./load-post-Bpk1w3KY.js");
const require_load_credential_process = require("./load-credential-process-CCYnX6CR.js");
const require_job_directory = require("./job-directory-KzyI8WPY.js");
const require_location = require("./location-DUYBLFSt.js");
const require_variables = require("./variables-C3RWwruY.js");
// src/sink/environment/as-if-unset.ts
async function asIfUnset(emptied, environment) {
	const values = new Map(FILES.filter(([, variable]) => emptied.includes(variable)).flatMap(([kind, variable]) => {
		const path = require_location.findProfileFile(kind, {});
		return path === void 0 ? [] : [[variable, path]];
	}));
	if (!emptied.includes("AWS_PROFILE") || environment["AWS_DEFAULT_PROFILE"] !== void 0) return values;
	const { hasDefaultProfile } = await Promise.resolve().then(() => require("./default-profile-Bi-Suk_-.js")).then((n) => n.default_profile_exports);
	return await hasDefaultProfile({
		...environment,
		...Object.fromEntries(values)
	}) ? values.set("AWS_DEFAULT_PROFILE", "default") : values;
}
const FILES = [["credentialsFile", require_variables.PROFILE_FILE_VARIABLES.credentialsFile], ["configFile", require_variables.PROFILE_FILE_VARIABLES.configFile]];
// src/sink/environment/undo.ts
const isVariable = require_load_post.isRecordOf({
	name: (value) => require_load_post.isString(value) && require_variables.DELIVERED_VARIABLES.includes(value),
	before: require_load_post.isOptional(require_load_post.isString),
	wasEmpty: require_load_post.isOptional((value) => value === true),
	earlier: require_load_post.isOptional(require_load_post.isListOf(require_load_post.isString)),
	writtenHash: require_load_post.isString
});
const isEnvironmentUndo = require_load_post.isRecordOf({
	salt: require_load_post.isString,
	variables: require_load_post.isListOf(isVariable)
});
function environmentUndo(variables, current, history) {
	const salt = (0, node_crypto.randomBytes)(16).toString("hex");
	return {
		salt,
		variables: [...variables].map(([name, value]) => {
			const [before = current[name] ?? "", ...earlier] = history[name] ?? [];
			const writtenHash = fingerprint(require_load_post.plainValue(value), salt);
			return {
				name,
				before,
				...current[name] === "" ? { wasEmpty: true } : {},
				...earlier.length === 0 ? {} : { earlier },
				writtenHash
			};
		})
	};
}
function environmentTrace({ salt, variables }) {
	return {
		salt,
		variables: variables.map(({ name, writtenHash }) => ({
			name,
			writtenHash
		}))
	};
}
function fingerprint(value, salt) {
	return (0, node_crypto.createHash)("sha256").update(salt).update(value).digest("hex");
}
async function valueToRestore({ before = "", earlier = [] }) {
	for (const value of [before, ...earlier]) if (!await require_job_directory.isOfRemovedDirectory(value)) return value;
	return "";
}
async function restoreVariables({ salt, variables }, runner) {
	const restored = new Map();
	const troubles = [];
	for (const variable of variables) {
		const { name, before, writtenHash } = variable;
		const now = runner.environment[name] ?? "";
		if (fingerprint(now, salt) === writtenHash) restored.set(name, await valueToRestore(variable));
		else if (now === before) restored.set(name, require_variables.SECRET_VARIABLES.includes(name) ? "" : before);
		else if (before !== void 0) troubles.push({
			kind: "changed",
			message: `${name} was changed since this step set it; leaving it alone.`
		});
	}
	const lost = variables.filter(({ name, before }) => before === void 0 && restored.has(name));
	if (lost.length > 0) {
		const names = lost.map(({ name }) => name).join(", ");
		troubles.push({
			kind: "lost",
			message: `Emptied, since what they were before is not known any more: ${names}.`
		});
	}
	for (const name of require_variables.SECRET_VARIABLES) {
		const value = restored.get(name) ?? "";
		if (value !== "") runner.conceal(value);
	}
	const emptied = variables.filter(({ before, wasEmpty }) => before !== void 0 && wasEmpty !== true).map(({ name }) => name).filter((name) => restored.get(name) === "");
	const environment = {
		...runner.environment,
		...Object.fromEntries(restored)
	};
	for (const [name, value] of await asIfUnset(emptied, environment)) restored.set(name, value);
	if (restored.size > 0) await runner.exportVariables(restored).catch((error) => {
		troubles.push({
			kind: "failed",
			message: `Not everything could be undone: ${require_load_credential_process.messageOf(error)}`
		});
	});
	return troubles;
}
// src/sink/environment/sink.ts
const environmentSink = {
	what: "the environment variables",
	records: mayWrite,
	prepare: (delivery, { runner, values }) => {
		const { request, login } = delivery;
		if (mayWrite(request)) require_other_account.warnOfOtherAccount(login, runner);
		const own = require_start_main.refreshOf(request.inputs) === "none" ? variablesOf(request, require_login_ends.loginEnds(delivery), runner) : [];
		const variables = new Map([...own, ...values.variables]);
		require_variables.warnOfEmptiedProfile(variables, "some SDKs would prefer it to the exported keys", runner.log);
		return Promise.resolve({
			...variables.size > 0 ? { record: environmentUndo(variables, runner.environment, values.history) } : {},
			write: () => runner.exportVariables(variables)
		});
	},
	undo: (data) => isEnvironmentUndo(data) ? (runner) => restoreVariables(data, runner) : void 0,
	traceOf: (data) => isEnvironmentUndo(data) ? environmentTrace(data) : void 0,
	isRolledBackByRunner: true
};
function mayWrite({ inputs }) {
	return inputs["output-env-credentials"] !== false;
}
function variablesOf(request, [end], runner) {
	const { inputs, plan } = request;
	const clearOthers = inputs["unset-current-credentials"] === true;
	if (!require_start_main.exportsCredentials(request)) return plan.targets.length > 0 && clearOthers ? require_variables.environmentVariables({ clearOthers }, runner.environment) : new Map();
	const ofTarget = require_variables.hasProfileVariable(runner.environment) ? end?.target : void 0;
	const access = accessBy(inputs["aws-profile"] ?? ofTarget, end);
	const region = end?.region ?? plan.region;
	return require_variables.environmentVariables({
		clearOthers,
		region,
		...require_load_cli.withoutUndefined({ access })
	}, runner.environment);
}
function accessBy(profile, end) {
	return end && {
		kind: "keys",
		credentials: end.credentials,
		...require_load_cli.withoutUndefined({ profile })
	};
}
exports.environmentSink = environmentSink;
