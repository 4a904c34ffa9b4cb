"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_config_source = require("./config-source-BwVa8I2O.js");
const require_glob = require("./glob-BAj7nveo.js");
const require_organization = require("./organization-bvve9f6o.js");
const require_targets = require("./targets-DdJkeMDj.js");
// src/matrix/organization-targets.ts
function targetsOfAccounts(accounts, { roleName, partition, region }) {
	return accounts.map((account) => ({
		target: profileNameOf(account),
		account: account.id,
		name: account.name,
		role: `arn:${partition}:iam::${account.id}:role/${roleName}`,
		region,
		labels: {},
		from: "row"
	}));
}
function eachNamedOnce(targets) {
	const times = new Map();
	targets.forEach(({ target }) => times.set(target.toLowerCase(), (times.get(target.toLowerCase()) ?? 0) + 1));
	const taken = new Set(targets.filter(({ from }) => from === "config-file").map(({ target }) => target.toLowerCase()));
	return targets.map((target) => {
		if (target.from === "config-file") return target;
		const isOnly = times.get(target.target.toLowerCase()) === 1;
		const { account } = target;
		const name = [
			...isOnly ? [target.target] : [],
			`${target.target}-${account}`,
			account,
			`account-${account}`
		].find((candidate) => !taken.has(candidate.toLowerCase())) ?? account;
		taken.add(name.toLowerCase());
		return {
			...target,
			target: name
		};
	});
}
function namedById(targets) {
	return eachNamedOnce(targets.map((target) => target.from === "row" ? {
		...target,
		target: target.account
	} : target));
}
function profileNameOf({ id, name }) {
	const plain = require_load_post.withoutEnding(name.replace(/[^A-Za-z0-9_.@+-]+/g, "-").replace(/^-+/, ""), "-");
	return plain === "" || require_load_sinks.validateProfileName(plain) !== void 0 ? id : plain;
}
function targetOfFile({ name, hops, region, labels }, defaultRegion) {
	const role = require_load_credential_process.parseRoleArn(hops.at(-1)?.role ?? "");
	return {
		target: name,
		account: role?.account ?? "",
		name,
		role: role?.arn ?? "",
		region: region ?? defaultRegion,
		labels,
		from: "config-file"
	};
}
function overlay(accounts, file) {
	const byAccount = new Map();
	for (const target of file) byAccount.set(target.account, [...byAccount.get(target.account) ?? [], target]);
	const known = new Set(accounts.map(({ account }) => account));
	return {
		targets: eachNamedOnce(accounts.flatMap((target) => byAccount.get(target.account) ?? [target])),
		beside: file.filter(({ account }) => !known.has(account))
	};
}
const MAX_CHARACTERS = 51e4;
const MAX_INPUT_BYTES = 12e4;
function matrixOf(targets, { maxJobs, region }) {
	const jobs = Math.min(targets.length, maxJobs);
	const start = (job) => Math.floor(job * targets.length / jobs);
	return { include: Array.from({ length: jobs }, (_, job) => targets.slice(start(job), start(job + 1))).map((row) => rowOf(row, region)) };
}
function fitsOutput(matrix) {
	return JSON.stringify(matrix).length <= MAX_CHARACTERS;
}
function requireFit(matrix, targets) {
	const longest = Math.max(0, ...matrix.include.flatMap((row) => Object.values(row)).map((text) => Buffer.byteLength(text)));
	if (longest > MAX_INPUT_BYTES) throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `A row of the matrix has ${longest} bytes in one field, for ${targets} targets in ${matrix.include.length} rows; an input of a step has room for about ${MAX_INPUT_BYTES}.`,
		hint: `Allow more rows: max-jobs, up to 256.`
	});
	if (!fitsOutput(matrix)) throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `The matrix of ${targets} targets has ${JSON.stringify(matrix).length} characters, and an output of GitHub Actions has room for about ${MAX_CHARACTERS}.`,
		hint: "Split it: use several plan steps in separate jobs, each for a part (organizational-units, account-names, targets), each with a matrix."
	});
}
function rowOf(targets, region) {
	const [first, ...others] = targets.map(fieldsOf);
	const shared = Object.entries(first ?? {}).filter(([field, value]) => others.every((other) => other[field] === value));
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	const listed = targets.filter(({ from }) => from === "config-file").map(({ target }) => target);
	const written = targets.filter(({ from }) => from === "row").map(({ target, role }) => `${keyOf(target)}: ${role}`);
	return {
		region,
		...Object.fromEntries(shared),
		target: `${first?.["target"] ?? ""}${more}`,
		targets: listed.join(","),
		profiles: written.join("\n")
	};
}
function keyOf(name) {
	return /^[A-Za-z_][\w.+-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}
function fieldsOf({ target, account, name, role, region, labels }) {
	return {
		...labels,
		target,
		account,
		name,
		role,
		region
	};
}
// src/step/make-matrix.ts
async function makeMatrix(request, runner, start) {
	const { login: step, maxJobs } = request;
	request.warnings.forEach((message) => {
		runner.log.warning(message);
	});
	return fit(await withoutUnchanged(await withOrganization(request.targets.map((target) => targetOfFile(target, step.plan.region)), request, runner, start), request, runner, start), {
		maxJobs,
		region: step.plan.region
	}, runner);
}
function fit(targets, settings, { log }) {
	let matrix = matrixOf(targets, settings);
	if (!fitsOutput(matrix)) {
		matrix = matrixOf(namedById(targets), settings);
		log.notice("The matrix is too large with the names of accounts, so their ids are the names of targets in it.");
	}
	requireFit(matrix, targets.length);
	if (targets.length > matrix.include.length) log.notice(`The matrix has ${targets.length} targets in ${matrix.include.length} rows.`);
	return {
		matrix,
		targets: targets.length
	};
}
async function withOrganization(fromFile, { organization, login: step }, runner, start) {
	if (organization === void 0) return fromFile;
	const identity = identityOf(await require_load_main.login(step, runner, start), runner);
	const { startedAt } = start;
	return laidOver(await require_load_main.withNetwork(step.network, {
		log: runner.log,
		startedAt,
		doing: "listing the accounts of the organization"
	}, async (network) => {
		const client = await organizationsClient(step, network, identity, runner);
		const { listAccounts } = await Promise.resolve().then(() => require("./list-accounts-DZJ9TwNX.js"));
		const listing = await listAccounts(organization.filter, client);
		tellUnmatched(listing.unmatched, runner);
		return listing.accounts;
	}), fromFile, organization, runner);
}
async function organizationsClient({ network, plan }, { http, retry }, identity, { environment, log }) {
	const { OrganizationsClient: Client } = await Promise.resolve().then(() => require("./organizations-client-_iEkAeeO.js"));
	const { endpointFromEnvironment, organizationsEndpoint } = await Promise.resolve().then(() => require("./endpoint-4kdhZ0Eq.js"));
	const override = endpointFromEnvironment(environment);
	const { fips, dualStack } = network.endpoints;
	const endpoints = {
		fips,
		dualStack,
		...override === void 0 ? {} : { override: override.url }
	};
	if (override !== void 0) log.info(`AWS Organizations is reached at ${override.url.host}, as ${override.variable} says.`);
	return new Client({
		http,
		retry,
		endpoint: organizationsEndpoint(plan.region, endpoints),
		...identity,
		explain: async (failure, attempt) => (await Promise.resolve().then(() => require("./organization-failure-CZwQ5Ez-.js"))).explainOrganizationsFailure(failure, attempt),
		version: require_load_basics.VERSION,
		maxConcurrency: network.maxConcurrency
	});
}
function laidOver(accounts, fromFile, { role }, { log }) {
	const { targets, beside } = overlay(targetsOfAccounts(accounts, role), fromFile);
	if (beside.length > 0) log.notice(`config-file: left out, since their accounts are not among the selected accounts of the organization: ${beside.map(({ target }) => target).join(", ")}.`);
	return targets;
}
function tellUnmatched(unmatched, { log }) {
	const slips = unmatched.filter(({ field, value }) => field === "organizationalUnits" || field === "names" && !require_glob.isGlob(value));
	const [first] = slips;
	if (first !== void 0) {
		const hasComma = slips.some(({ field, value }) => field === "names" && value.includes(","));
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `${first.field === "names" ? "account-names" : "organizational-units"}: ${slips.map(({ message }) => message).join("; ")}`,
			hint: hasComma ? "List one per line, without commas." : "Units are paths of names from the root down, with / between: Workloads/Prod. Nothing was output."
		});
	}
	unmatched.forEach(({ message }) => {
		log.warning(`No account is selected by this: ${message}`);
	});
}
function identityOf(outcome, runner) {
	if (outcome.kind === "chain") return {
		credentials: outcome.result.credentials,
		caller: outcome.result.identity.arn
	};
	const credentials = require_load_main.environmentCredentials(runner.environment, runner.conceal);
	if (outcome.kind === "targets" || credentials === void 0) throw new Error("a plan logs in without targets, and keeps only credentials that are there");
	return {
		credentials,
		caller: outcome.identity.arn
	};
}
async function withoutUnchanged(targets, request, runner, { startedAt }) {
	const { inputs, login: step } = request;
	const paths = new Map(request.targets.map((target) => [target.name, target.paths]));
	const pathsOf = ({ target, from }) => from === "config-file" ? paths.get(target) ?? [] : [];
	if (inputs["only-changed"] !== true || targets.every((target) => pathsOf(target).length === 0)) return targets;
	const changed = await require_load_main.withNetwork(step.network, {
		log: runner.log,
		startedAt,
		doing: "finding out what has changed"
	}, (open) => changedFilesOf(request, runner, open));
	if (changed.kind === "some") runner.log.info(`only-changed: files that changed: ${changed.files.length}.`);
	else runner.log.warning(`only-changed: every target is selected. ${changed.reason}`);
	const { touches } = await Promise.resolve().then(() => require("./changed-files-D5nxl4Vb.js"));
	return targets.filter((target) => pathsOf(target).length === 0 || touches(pathsOf(target), changed));
}
async function changedFilesOf({ inputs }, runner, open) {
	const { changedFiles } = await Promise.resolve().then(() => require("./changed-files-D5nxl4Vb.js"));
	const { repositoryFactsOf } = await Promise.resolve().then(() => require("./facts-DyWNaSOh.js")).then((n) => n.facts_exports);
	const { readEventFile } = await Promise.resolve().then(() => require("./event-file-D67rcZy-.js"));
	const { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path } = repositoryFactsOf(runner.environment);
	return changedFiles({
		eventName,
		payload: path === void 0 ? void 0 : await readEventFile(path),
		api: () => require_config_source.gitHubApiOf(inputs, runner, open)
	});
}
// src/step/matrix-request.ts
const ORGANIZATION_INPUTS = [
	"role-name",
	"organizational-units",
	"account-names",
	"account-tags",
	"account-statuses"
];
const OF_TARGETS = ["config-file", "targets"];
const ROLE_NAME = /^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/;
async function readMatrixRequest(given) {
	const own = require_load_basics.inputsOf("plan");
	const reading = {
		...given,
		environment: withoutForeignVariables(given.environment),
		raw: (name) => own.includes(name) ? given.raw(name) : "",
		isLeftEmpty: () => false
	};
	const inputs = require_start_main.readInputs(reading, reading.conceal, new require_load_basics.Problems());
	const login = await require_load_main.readStepRequest({
		...reading,
		raw: (name) => OF_TARGETS.includes(name) ? "" : reading.raw(name),
		check: (_request, problems) => {
			checkPlanInputs(inputs, problems);
		}
	});
	const { targets, warnings } = await readFileTargets(inputs, login, reading);
	const region = login.plan.region;
	const role = {
		roleName: inputs["role-name"] ?? "",
		partition: require_load_credential_process.partitionOfRegion(region).name,
		region
	};
	return {
		inputs,
		login,
		targets,
		warnings,
		maxJobs: inputs["max-jobs"] ?? 256,
		...inputs.organization === true ? { organization: {
			filter: filterOf(inputs),
			role
		} } : {}
	};
}
async function readFileTargets(inputs, { network }, reading) {
	const problems = new require_load_basics.Problems((place) => require_start_main.placeGiven(place, reading));
	const warnings = [];
	const targets = await require_targets.readTargets(inputs, {
		conceal: reading.conceal,
		problems,
		firstHop: 2,
		selectsAll: true,
		tellOfNone: (message) => {
			warnings.push(`targets: ${message}`);
		},
		configText: (path) => reading.readFile(path, {
			inputs,
			network
		})
	});
	targets.forEach((target) => {
		checkRole(target, problems);
	});
	problems.throwIfAny();
	return {
		targets,
		warnings
	};
}
function withoutForeignVariables(environment) {
	const own = require_load_basics.inputsOf("plan");
	const foreign = require_load_basics.INPUT_NAMES.filter((name) => {
		const { fallback } = require_load_basics.INPUTS[name];
		return fallback === true && !own.includes(name);
	}).map(require_load_basics.variableName);
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.includes(name)));
}
function checkPlanInputs(inputs, problems) {
	const { organization, "config-file": file, "max-jobs": jobs } = inputs;
	if (organization !== true && file === void 0) problems.add("config-file", "is empty, and organization is not true: there is nothing to make a matrix of");
	if (organization === true) checkOrganizationInputs(inputs, problems);
	else for (const name of ORGANIZATION_INPUTS.filter((each) => inputs[each] !== void 0 && inputs[each].length > 0)) problems.add(name, "is about the accounts of an organization; set organization: true, or leave it out");
	if (inputs["only-changed"] === true && file === void 0) problems.add("only-changed", "uses the paths of targets in a config-file, and there is none");
	if (jobs !== void 0 && (jobs < 1 || jobs > 256)) problems.add("max-jobs", `${jobs} is outside of 1 to 256 jobs, the most that GitHub runs of a matrix`);
}
function checkOrganizationInputs(inputs, problems) {
	const role = inputs["role-name"];
	if (role === void 0) problems.add("role-name", "is needed with organization: true: the name of the role that each account has");
	else if (!ROLE_NAME.test(role) || /^(?:arn:|role\/)/.test(role)) problems.add("role-name", `${require_start_main.quote(role)} is not the name of a role; one looks like deploy, or ops/deploy with a path`);
	for (const status of inputs["account-statuses"].filter((each) => !require_organization.ACCOUNT_STATUSES.includes(each.toUpperCase()))) problems.add("account-statuses", `${require_start_main.quote(status)} is not one of ${require_organization.ACCOUNT_STATUSES.join(", ")}${require_load_basics.suggestion(status, require_organization.ACCOUNT_STATUSES)}`);
	for (const line of inputs["account-tags"].filter((each) => !/^[^=]+=/.test(each))) problems.add("account-tags", `${require_start_main.quote(line)} is not of the form Key=Value`);
}
function checkRole(target, problems) {
	const last = target.hops.at(-1);
	if (last !== void 0 && targetOfFile(target, "").role === "") problems.add(last.place, `${require_start_main.quote(last.role)} is not the ARN of a role`);
}
function filterOf(inputs) {
	const statuses = inputs["account-statuses"];
	return {
		organizationalUnits: inputs["organizational-units"],
		names: inputs["account-names"],
		tags: inputs["account-tags"].map((line) => {
			const separator = line.indexOf("=");
			return {
				key: line.slice(0, separator).trim(),
				value: line.slice(separator + 1).trim()
			};
		}),
		...statuses.length === 0 ? {} : { statuses: statuses.map((status) => status.toUpperCase()) }
	};
}
Object.defineProperty(exports, "makeMatrix", {
	enumerable: true,
	get: function() {
		return makeMatrix;
	}
});
Object.defineProperty(exports, "readMatrixRequest", {
	enumerable: true,
	get: function() {
		return readMatrixRequest;
	}
});
