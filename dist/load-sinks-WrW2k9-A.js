"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
let node_crypto = require("node:crypto");
// src/chain/plan/plan.ts
function showRole(role) {
	switch (role.kind) {
		case "arn": return role.arn;
		case "name": return role.name;
		case "offered": return "the role that the assertion offers";
	}
}
function showSessionName({ sessionName = "" }) {
	return require_start_main.showText(sessionName);
}
// src/sink/login-ends.ts
function loginEnds({ request, login }) {
	switch (login.kind) {
		case "existing": return [];
		case "chain": {
			const { hops, credentials } = login.result;
			return hops.length > 0 || request.source.bringsCredentials ? [{
				region: request.plan.region,
				credentials
			}] : [];
		}
		case "targets": return login.outcomes.flatMap((outcome) => {
			if (outcome.kind === "failed") return [];
			const { target, result } = outcome;
			return [{
				target: target.name,
				region: target.region,
				credentials: result.credentials
			}];
		});
	}
}
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
		case "chain": return outputValues(login.result, outputCredentials && loginEnds(delivery).length > 0);
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
		} : { role: role && showRole(role) };
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
// src/request/profile-name.ts
const control = require_load_basics.unicodePattern(String.raw`\p{Cc}`, "u");
function validateProfileName(name) {
	if (name.trim() === "") return "a profile name must not be empty";
	if (/\s/.test(name)) return "a profile name must not contain white space";
	if (control().test(name)) return "a profile name must not contain control characters";
	if (/[[\]]/.test(name)) return "a profile name must not contain brackets";
	if (/[/\\]/.test(name)) return "a profile name must not contain slashes";
	if (/["']/.test(name)) return "a profile name must not contain quotes: the AWS CLI drops them";
	if (/^[#;]/.test(name)) return "a profile name must not start with # or ;: the SDKs read that as a comment";
	if (name === "__proto__") return "a profile name must not be __proto__: SDKs refuse a file with such a profile";
	if (name === "DEFAULT") return "a profile name must not be DEFAULT: the AWS CLI would use it for every other profile";
}
// src/core/credentials.ts
function isKeyText(text) {
	return /^[\u0021-\u007E]+$/.test(text);
}
const CURRENT_KEY_VARIABLES = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
const OLDER_KEY_VARIABLES = [
	"AWS_SECURITY_TOKEN",
	"AWS_ACCESS_KEY",
	"AWS_SECRET_KEY",
	"AMAZON_ACCESS_KEY_ID",
	"AMAZON_SECRET_ACCESS_KEY",
	"AMAZON_SESSION_TOKEN"
];
const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES];
// src/sink/delivery-inputs.ts
function refreshOf({ refresh = "none" }) {
	return refresh;
}
function exportsCredentials({ inputs, plan }) {
	return plan.targets.length < 2 && (inputs["output-env-credentials"] ?? inputs["aws-profile"] === void 0);
}
function placeOf(inputs) {
	const profile = inputs["aws-profile"];
	switch (refreshOf(inputs)) {
		case "server": return "server of this job";
		case "process": return profile === void 0 ? "profile of this job" : `profile ${profile}`;
		case "none":
			if (profile !== void 0) return inputs["output-env-credentials"] === true ? `job and profile ${profile}` : `profile ${profile}`;
			return inputs["output-env-credentials"] === false ? "outputs of this step" : "environment of the job";
	}
}
function checkDeliveryInputs({ inputs, plan }, problems) {
	const profile = inputs["aws-profile"];
	const problem = profile === void 0 ? void 0 : validateProfileName(profile);
	if (problem !== void 0) problems.add("aws-profile", problem);
	if (plan.targets.length > 0) checkTargetInputs(inputs, plan, problems);
	if (refreshOf(inputs) !== "none") checkRefreshInputs(inputs, problems);
}
function checkTargetInputs(inputs, { targets }, problems) {
	if (inputs["aws-profile"] !== void 0) problems.add("aws-profile", "cannot be given with targets: each becomes a profile with its own name");
	if (inputs["use-existing-credentials"] === true) problems.add("use-existing-credentials", "cannot be given with targets: their sessions are always new");
	for (const name of ["output-credentials", "output-env-credentials"]) if (inputs[name] === true && targets.length > 1) problems.add(name, `is for the credentials of one target, and there are ${targets.length}; use their profiles`);
}
function checkRefreshInputs(inputs, problems) {
	if (inputs["use-existing-credentials"] === true) problems.add("use-existing-credentials", "cannot be given with refresh: credentials that the job already has cannot be renewed");
	if (inputs["output-env-credentials"] === true) problems.add("output-env-credentials", "cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones");
	if (refreshOf(inputs) === "process" && inputs["profile-files"] === "home") problems.add("profile-files", "cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files");
	if (refreshOf(inputs) === "server") checkServerInputs(inputs, problems);
}
function checkServerInputs(inputs, problems) {
	for (const name of ["aws-profile", "profile-files"]) if (inputs[name] !== void 0) problems.add(name, "has no meaning with refresh: server, which writes no profiles; refresh: process does");
	if (inputs["overwrite-aws-profile"] === true) problems.add("overwrite-aws-profile", "has no meaning with refresh: server, which writes no profiles");
	if (inputs["output-env-credentials"] === false) problems.add("output-env-credentials", "cannot be false with refresh: server: tools find the server only through environment variables");
}
// src/sink/environment/no-proxy.ts
const NO_PROXY_VARIABLES = ["NO_PROXY", "no_proxy"];
const PROXIES = [
	"HTTP_PROXY",
	"ALL_PROXY",
	"HTTPS_PROXY"
].flatMap((name) => [name, name.toLowerCase()]);
const HOST = "127.0.0.1";
function noProxyVariables(current) {
	const isSet = (name) => (current[name] ?? "") !== "";
	const present = NO_PROXY_VARIABLES.filter(isSet);
	if (present.length === 0) return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
	return present.flatMap((name) => {
		const value = current[name] ?? "";
		const entries = value.split(/[,\s]+/);
		return entries.includes(HOST) || entries.includes("*") ? [] : [[name, `${value},${HOST}`]];
	});
}
// src/sink/environment/variables.ts
const PROFILE_VARIABLES = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
const CONFLICTING = [
	...PROFILE_VARIABLES,
	"AWS_CREDENTIAL_EXPIRATION",
	"AWS_CREDENTIAL_SCOPE"
];
const ENDPOINT_VARIABLES = {
	url: "AWS_CONTAINER_CREDENTIALS_FULL_URI",
	token: "AWS_CONTAINER_AUTHORIZATION_TOKEN",
	tokenFile: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
};
const RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
const PROFILE_FILE_VARIABLES = {
	credentialsFile: "AWS_SHARED_CREDENTIALS_FILE",
	configFile: "AWS_CONFIG_FILE"
};
const LOAD_CONFIG = "AWS_SDK_LOAD_CONFIG";
const BOTO_VARIABLES = {
	config: "BOTO_CONFIG",
	credentialFile: "AWS_CREDENTIAL_FILE"
};
const DELIVERED_VARIABLES = [
	"AWS_REGION",
	"AWS_DEFAULT_REGION",
	...KEY_VARIABLES,
	...CONFLICTING,
	...Object.values(PROFILE_FILE_VARIABLES),
	...Object.values(ENDPOINT_VARIABLES),
	TOKEN_FILE,
	RELATIVE_URI,
	LOAD_CONFIG,
	...Object.values(BOTO_VARIABLES),
	...NO_PROXY_VARIABLES
];
const SECRET_VARIABLES = [...KEY_VARIABLES, ENDPOINT_VARIABLES.token];
function environmentVariables({ region, access, clearOthers }, current) {
	const variables = new Map();
	const setAll = (entries) => {
		for (const [name, value] of entries) variables.set(name, value);
	};
	const clear = (names) => {
		setAll(names.filter((name) => isSet(name, current)).map((name) => [name, ""]));
	};
	if (clearOthers) clear(KEY_VARIABLES);
	if (region !== void 0) variables.set("AWS_REGION", region).set("AWS_DEFAULT_REGION", region);
	if (access === void 0) return variables;
	clear(CLEARED[access.kind]);
	const profile = access.kind === "profile" ? access.name : access.profile;
	if (profile !== void 0) setAll(profileVariables(profile, current));
	if (access.kind === "keys") setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
	if (access.kind === "endpoint") {
		if (access.url === void 0) clear([ENDPOINT_VARIABLES.url]);
		setAll(endpointVariables(access, current));
	}
	return variables;
}
function isSet(name, current) {
	return (current[name] ?? "") !== "";
}
const CLEARED = {
	keys: [...CONFLICTING, ...KEY_VARIABLES],
	profile: [
		...KEY_VARIABLES,
		"AWS_CREDENTIAL_EXPIRATION",
		TOKEN_FILE
	],
	endpoint: [
		...KEY_VARIABLES,
		...CONFLICTING,
		TOKEN_FILE,
		RELATIVE_URI,
		ENDPOINT_VARIABLES.tokenFile
	]
};
function expirationOf({ credentials: { expiration }, tellsExpiration }) {
	return tellsExpiration === true && expiration !== void 0 ? [["AWS_CREDENTIAL_EXPIRATION", require_load_credential_process.isoSeconds(expiration)]] : [];
}
function endpointVariables({ url, token, tokenFile }, current) {
	const needsFile = tokenFile !== void 0 && isSet(ENDPOINT_VARIABLES.tokenFile, current);
	return [
		[ENDPOINT_VARIABLES.token, token],
		...url === void 0 ? [] : [[ENDPOINT_VARIABLES.url, url]],
		...needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile]] : [],
		...noProxyVariables(current)
	];
}
function hasProfileVariable(current) {
	return PROFILE_VARIABLES.some((name) => current[name] !== void 0);
}
function profileVariables(name, current) {
	const variables = new Map([["AWS_PROFILE", name]]);
	return current["AWS_DEFAULT_PROFILE"] === void 0 ? variables : variables.set("AWS_DEFAULT_PROFILE", name);
}
function withoutProfile(profiles, current) {
	const isOther = (name) => (current[name] ?? "") !== "" && !profiles.some((one) => one.name === current[name]);
	return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, ""]));
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken }) {
	return [
		["AWS_ACCESS_KEY_ID", accessKeyId],
		["AWS_SECRET_ACCESS_KEY", secretAccessKey],
		...sessionToken === void 0 ? [] : [["AWS_SESSION_TOKEN", sessionToken]]
	];
}
function warnOfEmptiedProfile(variables, reason, log) {
	if (variables.get("AWS_PROFILE") === "" || variables.get("AWS_DEFAULT_PROFILE") === "") log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
}
// src/sink/profiles/record.ts
function textBefore({ splices }) {
	return splices.map(({ removed }) => removed).join("");
}
const isDialect = (value) => value === "config" || value === "credentials";
function profileTrace({ files, ...rest }) {
	const withoutTexts = (section) => ({
		...section,
		splices: section.splices.map((splice) => ({
			...splice,
			removed: ""
		})),
		...textBefore(section) === "" ? {} : { isLost: true }
	});
	return {
		...rest,
		files: files.map((file) => ({
			...file,
			sections: file.sections.map(withoutTexts)
		}))
	};
}
const isMode = (value) => require_load_post.isCount(value) && value <= 511;
const isTrue = (value) => value === true;
const isSection = require_load_post.isRecordOf({
	dialect: isDialect,
	profile: require_load_post.isString,
	writtenHash: require_load_post.isString,
	lead: require_load_post.isString,
	splices: require_load_post.isListOf(require_load_post.isRecordOf({
		at: require_load_post.isCount,
		length: require_load_post.isCount,
		removed: require_load_post.isString
	})),
	values: require_load_post.isOptional(require_load_post.isListOf(require_load_post.isString)),
	areOnlyOurs: require_load_post.isOptional(isTrue),
	isLost: require_load_post.isOptional(isTrue)
});
const isFile = require_load_post.isRecordOf({
	path: require_load_post.isPath,
	writtenHash: require_load_post.isString,
	mode: require_load_post.isOptional(require_load_post.isRecordOf({
		before: isMode,
		written: isMode
	})),
	sections: require_load_post.isListOf(isSection)
});
const isProfileUndo = require_load_post.isRecordOf({
	version: (value) => value === 1,
	files: require_load_post.isListOf(isFile),
	createdDirectories: require_load_post.isListOf(require_load_post.isPath)
});
const isHomeRecord = require_load_post.isRecordOf({
	files: (value) => value === "home",
	edits: isProfileUndo
});
const isJobRecord = require_load_post.isRecordOf({
	files: (value) => value === "job",
	directory: require_load_post.isPath
});
// src/sink/environment/other-account.ts
function warnOfOtherAccount(login, { environment, log }) {
	const { AWS_ACCOUNT_ID: named = "" } = environment;
	const account = accountOf(login);
	if (named !== "" && account !== void 0 && named !== account) log.warning("AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.");
}
function accountOf(login) {
	switch (login.kind) {
		case "existing": return login.identity.account;
		case "chain": return login.result.identity.account;
		case "targets": return;
	}
}
// src/refresh/refresher.ts
var refresher_exports = require_rolldown_runtime.__exportAll({ refresherSink: () => refresherSink });
const isRefresherRecord = require_load_post.isRecordOf({ directory: require_load_post.isPath });
const refresherSink = {
	what: "the sessions that are renewed",
	records: isAsked,
	check: async (request, runner) => {
		if (!isAsked(request)) return;
		const { checkRefresh } = await Promise.resolve().then(() => require("./begin-refresh-BypFjvEU.js"));
		await checkRefresh(request, runner);
	},
	prepare: async (delivery, context) => {
		if (!isAsked(delivery.request)) return void 0;
		const { beginRefresh } = await Promise.resolve().then(() => require("./begin-refresh-BypFjvEU.js"));
		return beginRefresh(delivery, context);
	},
	traceOf: (data) => data,
	undo: (data) => isRefresherRecord(data) ? async ({ temporaryDirectory }) => {
		const { endRefresh } = await Promise.resolve().then(() => require("./end-refresh-KHrgkl91.js"));
		return endRefresh(temporaryDirectory, data.directory).then(() => [], (error) => [{
			kind: "failed",
			message: require_load_credential_process.messageOf(error)
		}]);
	} : void 0
};
function isAsked({ inputs }) {
	return refreshOf(inputs) !== "none";
}
// src/sink/environment/record.ts
const isVariable = require_load_post.isRecordOf({
	name: (value) => require_load_post.isString(value) && DELIVERED_VARIABLES.includes(value),
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
// src/sink/environment/sink.ts
var sink_exports$1 = require_rolldown_runtime.__exportAll({ environmentSink: () => environmentSink });
const environmentSink = {
	what: "the environment variables",
	records: mayWrite,
	prepare: (delivery, { runner, values }) => {
		const { request, login } = delivery;
		if (mayWrite(request)) warnOfOtherAccount(login, runner);
		const own = refreshOf(request.inputs) === "none" ? variablesOf(request, loginEnds(delivery), runner) : [];
		const variables = new Map([...own, ...values.variables]);
		warnOfEmptiedProfile(variables, "some SDKs would prefer it to the exported keys", runner.log);
		return Promise.resolve({
			...variables.size > 0 ? { record: environmentUndo(variables, runner.environment, values.history) } : {},
			write: () => runner.exportVariables(variables)
		});
	},
	undo: (data) => isEnvironmentUndo(data) ? async (runner) => (await Promise.resolve().then(() => require("./undo-KluQ-UQa.js"))).restoreVariables(data, runner) : void 0,
	traceOf: (data) => isEnvironmentUndo(data) ? environmentTrace(data) : void 0,
	isRolledBackByRunner: true
};
function mayWrite({ inputs }) {
	return inputs["output-env-credentials"] !== false;
}
function variablesOf(request, [end], runner) {
	const { inputs, plan } = request;
	const clearOthers = inputs["unset-current-credentials"] === true;
	if (!exportsCredentials(request)) return plan.targets.length > 0 && clearOthers ? environmentVariables({ clearOthers }, runner.environment) : new Map();
	const ofTarget = hasProfileVariable(runner.environment) ? end?.target : void 0;
	const access = accessBy(inputs["aws-profile"] ?? ofTarget, end);
	return environmentVariables({
		clearOthers,
		region: end?.region ?? plan.region,
		...require_load_basics.withoutUndefined({ access })
	}, runner.environment);
}
function accessBy(profile, end) {
	return end && {
		kind: "keys",
		credentials: end.credentials,
		...require_load_basics.withoutUndefined({ profile })
	};
}
// src/sink/profiles/sink.ts
var sink_exports = require_rolldown_runtime.__exportAll({ profilesSink: () => profilesSink });
const profilesSink = {
	what: "the profile files",
	records: (request) => namesOf(request).length > 0,
	check: async (request, runner) => {
		const mayWriteNone = request.inputs["use-existing-credentials"] === true;
		const names = refreshOf(request.inputs) === "none" ? namesOf(request) : [];
		if (names.length === 0 || mayWriteNone) return;
		const { checkLoginProfiles } = await Promise.resolve().then(() => require("./login-profiles-D8Y2DdZ5.js"));
		await checkLoginProfiles(names, request, runner);
	},
	prepare: async (delivery, context) => {
		if (!takesPart(delivery.request, context.runner)) return void 0;
		const { prepareLoginProfiles } = await Promise.resolve().then(() => require("./login-profiles-D8Y2DdZ5.js"));
		return prepareLoginProfiles(delivery, context);
	},
	undo: (data) => {
		if (isHomeRecord(data)) return undoOfHome(data.edits);
		return isJobRecord(data) ? undoOfJob(data.directory) : void 0;
	},
	traceOf: (data) => isHomeRecord(data) ? {
		...data,
		edits: profileTrace(data.edits)
	} : data
};
function takesPart(request, { environment }) {
	return refreshOf(request.inputs) !== "none" || namesOf(request).length > 0 || hasProfileVariable(environment);
}
function undoOfHome(edits) {
	return async (_, othersOfJob) => {
		const { undoProfiles } = await Promise.resolve().then(() => require("./undo-B5DX1ik7.js")).then((n) => n.undo_exports);
		return undoProfiles(edits, async () => (await othersOfJob()).flatMap(({ data }) => isHomeRecord(data) ? [data.edits] : []));
	};
}
function undoOfJob(directory) {
	return async ({ temporaryDirectory }) => {
		const { removeJobFiles } = await Promise.resolve().then(() => require("./job-directory-HwodIBhZ.js")).then((n) => n.job_directory_exports);
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
Object.defineProperty(exports, "BOTO_VARIABLES", {
	enumerable: true,
	get: function() {
		return BOTO_VARIABLES;
	}
});
Object.defineProperty(exports, "DELIVERED_VARIABLES", {
	enumerable: true,
	get: function() {
		return DELIVERED_VARIABLES;
	}
});
Object.defineProperty(exports, "KEY_VARIABLES", {
	enumerable: true,
	get: function() {
		return KEY_VARIABLES;
	}
});
Object.defineProperty(exports, "LOAD_CONFIG", {
	enumerable: true,
	get: function() {
		return LOAD_CONFIG;
	}
});
Object.defineProperty(exports, "NO_PROXY_VARIABLES", {
	enumerable: true,
	get: function() {
		return NO_PROXY_VARIABLES;
	}
});
Object.defineProperty(exports, "PROFILE_FILE_VARIABLES", {
	enumerable: true,
	get: function() {
		return PROFILE_FILE_VARIABLES;
	}
});
Object.defineProperty(exports, "SECRET_VARIABLES", {
	enumerable: true,
	get: function() {
		return SECRET_VARIABLES;
	}
});
Object.defineProperty(exports, "checkDeliveryInputs", {
	enumerable: true,
	get: function() {
		return checkDeliveryInputs;
	}
});
Object.defineProperty(exports, "environmentVariables", {
	enumerable: true,
	get: function() {
		return environmentVariables;
	}
});
Object.defineProperty(exports, "exportsCredentials", {
	enumerable: true,
	get: function() {
		return exportsCredentials;
	}
});
Object.defineProperty(exports, "fingerprint", {
	enumerable: true,
	get: function() {
		return fingerprint;
	}
});
Object.defineProperty(exports, "hasProfileVariable", {
	enumerable: true,
	get: function() {
		return hasProfileVariable;
	}
});
Object.defineProperty(exports, "isDialect", {
	enumerable: true,
	get: function() {
		return isDialect;
	}
});
Object.defineProperty(exports, "isKeyText", {
	enumerable: true,
	get: function() {
		return isKeyText;
	}
});
Object.defineProperty(exports, "loginEnds", {
	enumerable: true,
	get: function() {
		return loginEnds;
	}
});
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
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "profileVariables", {
	enumerable: true,
	get: function() {
		return profileVariables;
	}
});
Object.defineProperty(exports, "refreshOf", {
	enumerable: true,
	get: function() {
		return refreshOf;
	}
});
Object.defineProperty(exports, "refresher_exports", {
	enumerable: true,
	get: function() {
		return refresher_exports;
	}
});
Object.defineProperty(exports, "showRole", {
	enumerable: true,
	get: function() {
		return showRole;
	}
});
Object.defineProperty(exports, "showSessionName", {
	enumerable: true,
	get: function() {
		return showSessionName;
	}
});
Object.defineProperty(exports, "sink_exports", {
	enumerable: true,
	get: function() {
		return sink_exports;
	}
});
Object.defineProperty(exports, "sink_exports$1", {
	enumerable: true,
	get: function() {
		return sink_exports$1;
	}
});
Object.defineProperty(exports, "textBefore", {
	enumerable: true,
	get: function() {
		return textBefore;
	}
});
Object.defineProperty(exports, "validateProfileName", {
	enumerable: true,
	get: function() {
		return validateProfileName;
	}
});
Object.defineProperty(exports, "warnOfOtherAccount", {
	enumerable: true,
	get: function() {
		return warnOfOtherAccount;
	}
});
Object.defineProperty(exports, "withoutProfile", {
	enumerable: true,
	get: function() {
		return withoutProfile;
	}
});
