"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_crypto = require("node:crypto");
let node_net = require("node:net");
let node_tls = require("node:tls");
// src/aws/endpoint.ts
const FIPS_REGIONS = [
	"us-east-1",
	"us-east-2",
	"us-west-1",
	"us-west-2"
];
const GLOBAL = "aws-global";
function endpointProblem(region, { override, fips, dualStack }) {
	const input = fips ? "use-fips-endpoint" : "use-dualstack-endpoint";
	if (!fips && !dualStack) return;
	if (override !== void 0) return {
		input,
		message: "cannot be combined with an endpoint of your own (sts-endpoint)"
	};
	if (region === GLOBAL) return {
		input,
		message: `the endpoint of ${GLOBAL} has no such variant; give a Region`
	};
	return fips && require_load_credential_process.partitionOfRegion(region).name === "aws" && !FIPS_REGIONS.includes(region) ? {
		input,
		message: `STS has no FIPS endpoint in ${region}; it has one in ${FIPS_REGIONS.join(", ")}. If it has one by now, name it in sts-endpoint`
	} : void 0;
}
function stsEndpoint(region, { override, fips, dualStack }) {
	if (override !== void 0) return override;
	if (region === GLOBAL) return new URL("https://sts.amazonaws.com");
	const partition = require_load_credential_process.partitionOfRegion(region);
	const host = fips && (dualStack || partition.name !== "aws-us-gov") ? "sts-fips" : "sts";
	const suffix = dualStack ? partition.dualStackDnsSuffix ?? partition.dnsSuffix : partition.dnsSuffix;
	return new URL(`https://${host}.${region}.${suffix}`);
}
function rolesAnywhereEndpoint(region, { rolesAnywhere, fips, dualStack }) {
	if (rolesAnywhere !== void 0) return rolesAnywhere;
	const partition = require_load_credential_process.partitionOfRegion(region);
	const suffix = dualStack ? partition.dualStackDnsSuffix ?? partition.dnsSuffix : partition.dnsSuffix;
	return new URL(`https://rolesanywhere${fips ? "-fips" : ""}.${region}.${suffix}`);
}
function ignoresConfiguredEndpoints(environment) {
	return environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]?.trim().toLowerCase() === "true";
}
function isOneWord(hostname) {
	return /^[a-z0-9_-]+$/i.test(hostname);
}
function isInClearText({ protocol, hostname }) {
	return protocol === "http:" && !isLoopback(hostname);
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
// src/text/quote.ts
const MAX_LENGTH = 200;
const HEAD_LENGTH = 12;
function quote(value) {
	if (value.length <= MAX_LENGTH) return `'${oneLine(value)}'`;
	const isInNumber = /\d/.test(value.charAt(HEAD_LENGTH));
	const head = value.slice(0, HEAD_LENGTH);
	return `'${oneLine(isInNumber ? head.replace(/\d+$/, "") : head)}...'`;
}
function headOf$1(text, maxLength) {
	if (text.length <= maxLength) return text;
	let end = maxLength;
	while (end > 0 && !/\s/.test(text.charAt(end))) end -= 1;
	return text.slice(0, end).trimEnd();
}
const hidden = require_load_basics.unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");
const ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function oneLine(text) {
	return require_load_basics.isPlainAscii(text) ? text : text.replace(hidden(), (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
// src/aws/region-names.ts
const PLACES = {
	"n. virginia": "us-east-1",
	ohio: "us-east-2",
	"n. california": "us-west-1",
	oregon: "us-west-2",
	"cape town": "af-south-1",
	"hong kong": "ap-east-1",
	taipei: "ap-east-2",
	mumbai: "ap-south-1",
	hyderabad: "ap-south-2",
	singapore: "ap-southeast-1",
	sydney: "ap-southeast-2",
	jakarta: "ap-southeast-3",
	melbourne: "ap-southeast-4",
	malaysia: "ap-southeast-5",
	"new zealand": "ap-southeast-6",
	thailand: "ap-southeast-7",
	tokyo: "ap-northeast-1",
	seoul: "ap-northeast-2",
	osaka: "ap-northeast-3",
	calgary: "ca-west-1",
	frankfurt: "eu-central-1",
	zurich: "eu-central-2",
	ireland: "eu-west-1",
	london: "eu-west-2",
	paris: "eu-west-3",
	stockholm: "eu-north-1",
	milan: "eu-south-1",
	spain: "eu-south-2",
	"tel aviv": "il-central-1",
	uae: "me-central-1",
	bahrain: "me-south-1",
	"sao paulo": "sa-east-1",
	beijing: "cn-north-1",
	ningxia: "cn-northwest-1"
};
const accents = require_load_basics.unicodePattern(String.raw`\p{M}`, "gu");
function regionOfPlace(text) {
	const plain = (/\((?<place>[^()]+)\)$/.exec(text)?.groups?.["place"] ?? text).normalize("NFD").replaceAll(accents(), "").toLowerCase();
	return Object.entries(PLACES).find(([name]) => name === plain || name === `n. ${plain}`)?.[1];
}
// src/aws/region.ts
const NAME = "[a-z]{2,4}(?:-[a-z]{2,}){1,2}-\\d{1,2}";
const REGION = new RegExp(`^(?:aws-global|${NAME})$`);
const LIST = new RegExp(`^${NAME}[\\s,;|]+\\S`);
const ZONE = new RegExp(`^(?<region>${NAME})(?:[a-z]|-[a-z0-9-]+)$`);
const ZONE_ID = /^[a-z]{2,5}\d-[a-z]{2,}\d/;
function regionProblem(text) {
	return REGION.test(text) ? void 0 : `${quote(text)} ${wrongWith(text)}`;
}
function wrongWith(text) {
	const likely = likelyName(text);
	const zone = ZONE.exec(likely)?.groups?.["region"];
	if (REGION.test(likely)) return `is not a Region name; did you mean '${likely}'?`;
	if (LIST.test(text)) return "is more than one Region; give one";
	if (zone !== void 0) return `is a zone; its Region is ${zone}`;
	return ZONE_ID.test(text.toLowerCase()) ? "is the ID of a zone; give the name of its Region, such as eu-central-1" : "is not a Region name; one looks like eu-central-1";
}
function likelyName(text) {
	const plain = text.toLowerCase().replaceAll(/["'`\u2018-\u201F]/g, "").replaceAll(/[_ \u2010-\u2015]+/g, "-").replace(/([a-z])(\d{1,2})$/, "$1-$2");
	return REGION.test(plain) ? plain : regionOfPlace(text) ?? plain;
}
// src/core/job-facts.ts
const TEMPLATE_VARIABLES = [
	"repository",
	"repository_owner",
	"workflow",
	"job",
	"run_id",
	"run_attempt",
	"actor",
	"triggering_actor",
	"ref",
	"ref_name",
	"sha",
	"event_name"
];
const FACTS$4 = [
	...TEMPLATE_VARIABLES,
	"action",
	"base_ref",
	"head_ref"
];
const ANY_JOB = Object.fromEntries(FACTS$4.map((fact) => [fact, "any"]));
// src/ci/id-token.ts
function requestAddress(variable, value) {
	const url = URL.canParse(value) ? new URL(value) : void 0;
	return url !== void 0 && /^https?:$/.test(url.protocol) ? url : {
		kind: "unusable",
		variable,
		problem: "is not an http:// or https:// URL, so no ID token can be requested",
		code: "invalid-request",
		hint: "The CI system sets this variable for each job. Is it set to something else in the workflow, or passed on wrongly to a container?"
	};
}
function halfSet(variable, hint) {
	return {
		kind: "unusable",
		variable,
		problem: "has no value, although what goes with it is set, so no ID token can be requested",
		code: "source",
		hint: `${hint} If the job should not start from its ID token, set force-skip-oidc: true.`
	};
}
// src/ci/system.ts
const DEFAULT_SESSION_NAME = "GitHubActions";
function factsFrom(variables, env) {
	const told = Object.entries(variables).flatMap(([fact, variable]) => {
		const value = env[variable];
		return value === void 0 || value === "" ? [] : [[fact, value]];
	});
	return Object.fromEntries(told);
}
// src/ci/subjects.ts
function subjectIn(claim) {
	return claim("sub") ?? "";
}
// src/ci/azure-pipelines.ts
const FACTS$3 = {
	repository: "BUILD_REPOSITORY_NAME",
	workflow: "BUILD_DEFINITIONNAME",
	job: "SYSTEM_JOBNAME",
	run_id: "BUILD_BUILDID",
	run_attempt: "SYSTEM_JOBATTEMPT",
	actor: "BUILD_REQUESTEDFOR",
	ref: "BUILD_SOURCEBRANCH",
	sha: "BUILD_SOURCEVERSION",
	event_name: "BUILD_REASON",
	base_ref: "SYSTEM_PULLREQUEST_TARGETBRANCH",
	head_ref: "SYSTEM_PULLREQUEST_SOURCEBRANCH"
};
const URL_VARIABLE$1 = "SYSTEM_OIDCREQUESTURI";
const TOKEN_VARIABLE$1 = "SYSTEM_ACCESSTOKEN";
const CONNECTION_VARIABLES = ["ROLE_CHAIN_SERVICE_CONNECTION_ID", "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"];
const HAND_ON = "Pass the access token and the id of a service connection to the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken), ROLE_CHAIN_SERVICE_CONNECTION_ID: ID}. The id is the resourceId in the address of the connection.";
const API_VERSION = "7.1";
const USUAL$2 = "sc://ORGANIZATION/PROJECT/CONNECTION";
const SUBJECTS$2 = {
	usual: USUAL$2,
	isIssuer: (issuer) => issuer.startsWith("https://vstoken.dev.azure.com/"),
	isOwn: (subject) => subject.startsWith("sc://") || subject.startsWith("/eid1/"),
	forms: [{
		about: `A service connection of Azure Pipelines has \`${USUAL$2}\`, whatever the pipeline, branch or environment.`,
		has: (claim) => subjectIn(claim).startsWith("sc://"),
		weight: 94,
		say: () => `Azure Pipelines writes sub as ${USUAL$2}: it names a service connection, so a condition on a repository, a branch or an environment does not match it.`
	}, {
		about: "A service connection with Microsoft Entra's issuer has `/eid1/...`, which a condition on `sc://...` does not match.",
		has: (claim) => subjectIn(claim).startsWith("/eid1/"),
		weight: 95,
		say: () => "The service connection has the issuer of Microsoft Entra, so its sub is /eid1/...: a condition written for sc://ORGANIZATION/PROJECT/CONNECTION does not match it. Copy the sub as it is."
	}],
	named: "the service connection, or its project,",
	elsewhere: "use the service connection that it asks for"
};
const AZURE_PIPELINES = {
	name: "Azure Pipelines",
	detect: (env) => env["TF_BUILD"] === "True",
	facts: (env) => ({
		...factsFrom(FACTS$3, env),
		...refNameOf(env)
	}),
	idToken(env, conceal) {
		const lacking = lackingIn(env);
		if (lacking !== void 0) return lacking === "all" ? void 0 : halfSet(lacking, HAND_ON);
		const address = valueOf$1(env, URL_VARIABLE$1);
		const requestToken = conceal(valueOf$1(env, TOKEN_VARIABLE$1));
		const url = requestAddress(URL_VARIABLE$1, address);
		if (!(url instanceof URL)) return url;
		url.searchParams.set("api-version", API_VERSION);
		url.searchParams.set("serviceConnectionId", connectionOf(env));
		return {
			kind: "request",
			method: "POST",
			url,
			variable: URL_VARIABLE$1,
			requestToken,
			headers: {
				accept: "application/json",
				"x-tfs-fedauthredirect": "Suppress"
			},
			member: "oidcToken",
			refusedHint: "Azure DevOps did not accept the request. Does the service connection use workload identity federation, and may this pipeline use it?",
			silentHint: "Azure DevOps did not answer. Look at https://status.dev.azure.com, and at any proxy in between."
		};
	},
	noToken: {
		message: `The job has no ID token: ${TOKEN_VARIABLE$1}, or the id of a service connection (${CONNECTION_VARIABLES.join(" or ")}), is not set.`,
		hint: HAND_ON
	},
	tokenVariables: () => [TOKEN_VARIABLE$1],
	idTokenNeeds: [
		"TF_BUILD",
		URL_VARIABLE$1,
		TOKEN_VARIABLE$1,
		...CONNECTION_VARIABLES
	],
	subjects: SUBJECTS$2,
	defaultTags: () => [],
	defaultSessionName: DEFAULT_SESSION_NAME,
	maskLine: (value) => `##vso[task.setsecret]${value.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`,
	ownVariables: ["ROLE_CHAIN_SERVICE_CONNECTION_ID"]
};
function connectionOf(env) {
	return CONNECTION_VARIABLES.map((name) => valueOf$1(env, name)).find((id) => id !== "") ?? "";
}
function lackingIn(env) {
	const [own] = CONNECTION_VARIABLES;
	const hasToken = valueOf$1(env, TOKEN_VARIABLE$1) !== "";
	if (connectionOf(env) === "") return env[own] === void 0 ? "all" : own;
	if (!hasToken) return env[own] === void 0 && env[TOKEN_VARIABLE$1] === void 0 ? "all" : TOKEN_VARIABLE$1;
	return valueOf$1(env, URL_VARIABLE$1) === "" ? URL_VARIABLE$1 : void 0;
}
function valueOf$1(env, name) {
	const value = env[name] ?? "";
	return value.startsWith("$(") ? "" : value;
}
function refNameOf({ BUILD_SOURCEBRANCH: ref = "" }) {
	return ref === "" ? {} : { ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, "") };
}
// src/aws/token-issuers.ts
const GENERAL_CLAIMS = [
	"aud",
	"sub",
	"amr",
	"email",
	"oaud"
];
const GITHUB_CLAIMS = [
	"actor",
	"actor_id",
	"enterprise_id",
	"environment",
	"job_workflow_ref",
	"ref",
	"repository",
	"repository_id",
	"repository_owner_id",
	"workflow"
];
const GITHUB_HOST = /^token\.actions\.githubusercontent\.com$/;
const GITHUB_ENTERPRISE_HOST = /^(?:token\.actions\.githubusercontent\.com\/[^/:]+|token\.actions\.[^./:]+\.ghe\.com|github\.com\/enterprises\/[^/:]+)$/;
const TOKEN_ISSUERS = [
	issuer("GitHub Actions", GITHUB_HOST, GITHUB_CLAIMS, "sub"),
	issuer("GitHub Actions", GITHUB_ENTERPRISE_HOST, GITHUB_CLAIMS),
	issuer("GitLab", /^gitlab\.com$/, [
		"namespace_id",
		"pipeline_source",
		"project_id",
		"ref_protected",
		"runner_environment",
		"user_access_level",
		"user_email",
		"user_id",
		"user_login"
	], "sub"),
	issuer("Buildkite", /^agent\.(?:buildkite\.com|[^./:]+\.buildkite\.(?:dev|site))$/, [
		"build_branch",
		"cluster_id",
		"cluster_name",
		"organization_id",
		"organization_slug",
		"pipeline_id",
		"pipeline_slug"
	], "sub"),
	issuer("CircleCI", /^oidc\.circleci\.com\/org\/[^/:]+$/, ["oidc.circleci.com/project-id"]),
	issuer("Google", /^accounts\.google\.com$/, ["google/organization_number"]),
	issuer("Oracle Cloud", /^idcs-[^./:]+\.identity\.oraclecloud\.com$/, ["rpst_id"]),
	issuer("HCP Terraform", /^app\.terraform\.io$/, [], "sub"),
	issuer("Pulumi Cloud", /^api\.pulumi\.com\/oidc$/, [], "aud"),
	issuer("Vercel", /^oidc\.vercel\.com$/, [], "aud"),
	issuer("Amazon Cognito", /^cognito-identity\.amazonaws\.com$/, [], "aud"),
	issuer("GitHub (vstoken)", /^vstoken\.actions\.githubusercontent\.com$/, [], "sub"),
	issuer("GitHub audit log streaming", /^oidc-configuration\.audit-log\.githubusercontent\.com$/, [], "sub"),
	issuer("Codefresh", /^oidc\.codefresh\.io$/, [], "sub"),
	issuer("DVC Studio", /^studio\.datachain\.ai\/api$/, [], "sub"),
	issuer("Scalr", /^scalr\.io$/, [], "sub"),
	issuer("Shisho Cloud", /^tokens\.cloud\.shisho\.dev$/, [], "sub"),
	issuer("Upbound", /^proidc\.upbound\.io$/, [], "sub"),
	issuer("sandboxes.cloud", /^sandboxes\.cloud$/, [], "aud")
];
function issuer(name, host, claims, requiredClaim) {
	const isHost = (text) => host.test(text);
	return {
		name,
		isHost,
		claims,
		...requiredClaim === void 0 ? {} : { requiredClaim }
	};
}
function hostOfIssuer(url) {
	return url.replace(/^https:\/\//, "").replace(/\/$/, "");
}
function tokenIssuerOf(host) {
	return TOKEN_ISSUERS.find(({ isHost }) => isHost(host));
}
function isIssuerOf(name, url) {
	return url.startsWith("https://") && tokenIssuerOf(hostOfIssuer(url))?.name === name;
}
function testableClaims(host) {
	return [...GENERAL_CLAIMS, ...tokenIssuerOf(host)?.claims ?? []];
}
function isGitHubHost(host) {
	return GITHUB_HOST.test(host) || GITHUB_ENTERPRISE_HOST.test(host);
}
// src/text/values.ts
function parseBoolean(text) {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return true;
	return [
		"false",
		"False",
		"FALSE"
	].includes(text) ? false : void 0;
}
function parseWholeNumber(text) {
	return /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
const SECONDS_OF_UNIT = {
	"": 1,
	s: 1,
	m: 60,
	h: 3600
};
const DURATION = /^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/;
function parseDuration(text) {
	if (!DURATION.test(text) || text === "") return;
	return [...text.matchAll(/(\d+)([hms]?)/g)].reduce((total, [, amount, unit]) => total + Number(amount) * (SECONDS_OF_UNIT[unit ?? ""] ?? 0), 0);
}
function formatDuration(seconds) {
	const written = [
		[Math.floor(seconds / 3600), "h"],
		[Math.floor(seconds % 3600 / 60), "m"],
		[seconds % 60, "s"]
	].filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
	return written.length === 0 ? "0s" : written.join(" ");
}
function splitLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function splitCommas(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
// src/ci/buildkite.ts
const FACTS$2 = {
	workflow: "BUILDKITE_PIPELINE_SLUG",
	job: "BUILDKITE_STEP_KEY",
	run_id: "BUILDKITE_BUILD_ID",
	actor: "BUILDKITE_BUILD_CREATOR",
	sha: "BUILDKITE_COMMIT",
	event_name: "BUILDKITE_SOURCE",
	base_ref: "BUILDKITE_PULL_REQUEST_BASE_BRANCH"
};
const WISH = "ROLE_CHAIN_BUILDKITE_OIDC";
const USUAL$1 = "organization:ORGANIZATION:pipeline:PIPELINE:ref:REF:commit:COMMIT:step:STEP";
const SUBJECTS$1 = {
	usual: USUAL$1,
	isIssuer: (issuer) => isIssuerOf("Buildkite", issuer),
	isOwn: (subject) => /^organization:[^:]+:pipeline:/.test(subject),
	forms: [{
		about: `A Buildkite job has \`${USUAL$1}\`, with the commit in it: a condition needs \`StringLike\`, and \`*\` in its place.`,
		has: (claim) => subjectIn(claim).includes(":commit:"),
		weight: 91,
		say: (claim) => `Buildkite writes sub as ${USUAL$1}, so it is another for each commit and step: a condition needs StringLike, for example with ${oneLine(subjectIn(claim).replace(/:commit:.*$/s, ":commit:*:step:*"))}.`
	}, {
		about: "A Buildkite build for a tag has `refs/tags/TAG` there, not `refs/heads/BRANCH`.",
		has: (claim) => subjectIn(claim).includes(":ref:refs/tags/"),
		weight: 92,
		say: () => "The build is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it."
	}],
	named: "the organization or the pipeline",
	elsewhere: "run it in the pipeline and step, and for the branch or tag, that it asks for"
};
const BY_AGENT = {
	kind: "command",
	program: "buildkite-agent",
	args: [
		"oidc",
		"request-token",
		"--audience"
	],
	missingHint: "The job needs buildkite-agent on its PATH, and the variables that the agent gives to jobs. In a container of the docker plugin: mount-buildkite-agent: true."
};
const BUILDKITE = {
	name: "Buildkite",
	detect: (env) => env["BUILDKITE"] === "true",
	facts: (env) => ({
		...factsFrom(FACTS$2, env),
		...repositoryOf(env),
		...refsOf(env)
	}),
	idToken(env) {
		const { [WISH]: wish = "" } = env;
		if (wish !== "" && parseBoolean(wish) === void 0) return {
			kind: "unusable",
			variable: WISH,
			problem: "is neither true nor false",
			code: "invalid-request",
			hint: "With \"true\", the chain starts from the OIDC token of the job; without, from what the machine has."
		};
		return parseBoolean(wish) === true ? BY_AGENT : void 0;
	},
	noToken: {
		message: `No token is requested from buildkite-agent, since ${WISH} is not true.`,
		hint: `Set ${WISH}: "true" to start from the OIDC token of the job.`
	},
	tokenVariables: () => ["BUILDKITE_AGENT_ACCESS_TOKEN", "BUILDKITE_AGENT_JOB_API_TOKEN"],
	idTokenNeeds: [
		"BUILDKITE",
		WISH,
		"BUILDKITE_AGENT_ACCESS_TOKEN",
		"BUILDKITE_AGENT_ENDPOINT",
		"BUILDKITE_JOB_ID"
	],
	subjects: SUBJECTS$1,
	defaultTags: () => [],
	defaultSessionName: DEFAULT_SESSION_NAME,
	ownVariables: [WISH]
};
function repositoryOf(env) {
	const [, owner, name] = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/.exec(env["BUILDKITE_REPO"] ?? "") ?? [];
	return owner === void 0 || name === void 0 ? {} : {
		repository: `${owner}/${name}`,
		repository_owner: owner
	};
}
function refsOf(env) {
	const { BUILDKITE_TAG: tag = "", BUILDKITE_BRANCH: branch = "", BUILDKITE_PULL_REQUEST: request = "false" } = env;
	const name = tag === "" ? branch : tag;
	return name === "" ? {} : require_load_basics.withoutUndefined({
		ref: `refs/${tag === "" ? "heads" : "tags"}/${name}`,
		ref_name: name,
		head_ref: request === "false" || branch === "" ? void 0 : branch
	});
}
// src/ci/github-subjects.ts
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
const CONTEXTS = {
	branch: (name) => `ref:refs/heads/${name}`,
	tag: (name) => `ref:refs/tags/${name}`,
	environment: (name) => `environment:${name.replaceAll(":", "%3A")}`,
	pullRequest: "pull_request"
};
function gitHubSubject({ owner, name, ids }, context) {
	return `repo:${ids === void 0 ? `${owner}/${name}` : `${owner}@${ids.owner}/${name}@${ids.repository}`}:${context}`;
}
function shown(claim, name) {
	return oneLine(claim(name) ?? "(none)");
}
function isInForeignWorkflow(claim) {
	const [workflow, repository] = [claim("job_workflow_ref"), claim("repository")];
	return workflow !== void 0 && repository !== void 0 && !workflow.toLowerCase().startsWith(`${repository}/`.toLowerCase());
}
const USUAL_FORM = /^repo:[^:]+:(?:ref:refs\/[^:]+|environment:[^:]+|pull_request)$/;
const GITHUB_SUBJECTS = {
	usual: "repo:OWNER/NAME:...",
	isIssuer: (issuer) => isGitHubHost(hostOfIssuer(issuer)) || issuer.endsWith("/_services/token"),
	isOwn: (subject) => subject.startsWith("repo:"),
	forms: [
		{
			about: "Repositories created since 2026-07-15 have the immutable form of `sub`, `repo:OWNER@ID/NAME@ID:...`, which a condition on `repo:OWNER/NAME:...` does not match.",
			has: (claim) => /^repo:[^/@:]+@\d+\/[^/@:]+@\d+:/.test(subjectIn(claim)),
			weight: 95,
			say: () => "This sub has the immutable form, repo:OWNER@ID/NAME@ID:..., which GitHub gives to repositories created since 2026-07-15; a condition written for repo:OWNER/NAME:... does not match it."
		},
		{
			about: "A job with `environment: NAME` has `repo:OWNER/NAME:environment:NAME`, and no branch in it.",
			has: (claim) => subjectIn(claim).includes(":environment:"),
			weight: 90,
			say: (claim) => `The job runs in an environment (${shown(claim, "environment")}), so its sub names that and no branch: a condition on :ref:refs/heads/... does not match it.`,
			elsewhere: "name the environment that it asks for, or none"
		},
		{
			about: "A pull request has `repo:OWNER/NAME:pull_request`, whatever its branch.",
			has: (claim) => subjectIn(claim).endsWith(":pull_request"),
			weight: 90,
			say: () => "In a pull request the sub ends in :pull_request, whatever its branch: a condition on a branch or an environment does not match it.",
			elsewhere: "log in on push, not in pull requests"
		},
		{
			about: "A run for a tag has `repo:OWNER/NAME:ref:refs/tags/TAG`.",
			has: (claim) => subjectIn(claim).includes(":ref:refs/tags/"),
			weight: 90,
			say: () => "The run is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it."
		},
		{
			about: "In a reusable workflow of another repository, `sub` still names the repository that calls it; `job_workflow_ref` names the workflow.",
			has: isInForeignWorkflow,
			weight: 85,
			say: (claim) => `The job is in a reusable workflow (job_workflow_ref ${shown(claim, "job_workflow_ref")}), but sub names the repository that calls it: a condition on sub has to be written for that one.`
		},
		{
			about: "An organization or repository may have chosen another form of `sub`.",
			has: (claim) => isGitHubHost(hostOfIssuer(claim("iss") ?? "")) && !subjectIn(claim).startsWith("repo:"),
			weight: 92,
			say: () => "This sub does not have GitHub's usual form, repo:OWNER/NAME:...: the organization or the repository has chosen another (its OIDC subject claim customization)."
		},
		{
			about: "A `sub` with further parts (`...:job_workflow_ref:...`) is one that the organization or the repository has chosen; a condition has to have them all.",
			has: (claim) => subjectIn(claim).startsWith("repo:") && !USUAL_FORM.test(subjectIn(claim)),
			weight: 92,
			say: (claim) => `This sub has other parts than GitHub's usual ones: the organization or the repository has chosen them (its OIDC subject claim customization), and a condition has to match them all: ${oneLine(subjectIn(claim))}.`
		},
		{
			about: "A run for another branch than the policy names; in a merge queue the branch is `gh-readonly-queue/...`. And a job without `environment:` has no environment in its `sub`.",
			has: (claim) => subjectIn(claim).includes(":ref:refs/heads/"),
			weight: 80,
			say: (claim) => `The run is for the branch ${oneLine(subjectIn(claim).replace(/^.*?:ref:refs\/heads\//, ""))}, and the job names no environment: a condition on another branch, or on an environment, does not match.`
		}
	],
	named: "the repository",
	elsewhere: "run it for the branch or tag, or in the environment, that it asks for (environment: NAME)"
};
// src/aws/limits.ts
const ANYTHING = "[^\\uD800-\\uDFFF]*";
const ANYTHING_ALPHABET = "all but lone surrogates (half a character, such as \\ud800)";
function stringLimit(min, max, patternText, alphabet) {
	let compiled;
	return {
		min,
		max,
		get pattern() {
			const pattern = patternText.replace(/\\u(10[0F]{3,4})/g, "\\u{$1}");
			return compiled ??= new RegExp(`^(?:${pattern})$`, "u");
		},
		patternText,
		alphabet
	};
}
const PRINTABLE = "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+";
const LATIN = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
const NAME_ALPHABET = "letters A-Z and a-z, digits and _ + = , . @ -";
const TAG_ALPHABET = "letters, digits, spaces and _ . : / = + - @";
const TEXT_LIMITS = {
	arn: stringLimit(20, 2048, PRINTABLE, "printable characters"),
	roleSessionName: stringLimit(2, 64, "[\\w+=,.@-]*", NAME_ALPHABET),
	sourceIdentity: stringLimit(2, 64, "[\\w+=,.@-]*", NAME_ALPHABET),
	externalId: stringLimit(2, 1224, "[\\w+=,.@:\\/-]*", `${NAME_ALPHABET} : /`),
	serialNumber: stringLimit(9, 256, "[\\w+=/:,.@-]*", `${NAME_ALPHABET} : /`),
	tokenCode: stringLimit(6, 6, "[\\d]*", "digits"),
	tagKey: stringLimit(1, 128, "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", TAG_ALPHABET),
	tagValue: stringLimit(0, 256, "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", TAG_ALPHABET),
	sessionPolicy: stringLimit(1, 2048, LATIN, "characters up to U+00FF"),
	unrestrictedSessionPolicy: stringLimit(1, Number.MAX_SAFE_INTEGER, LATIN, "characters up to U+00FF"),
	webIdentityToken: stringLimit(4, 2e4, ANYTHING, ANYTHING_ALPHABET),
	samlAssertion: stringLimit(4, 1e5, ANYTHING, ANYTHING_ALPHABET),
	providerId: stringLimit(4, 2048, ANYTHING, ANYTHING_ALPHABET),
	contextAssertion: stringLimit(4, 2048, ANYTHING, ANYTHING_ALPHABET),
	accessKeyId: stringLimit(16, 128, "[\\w]*", "letters, digits and _"),
	federationName: stringLimit(2, 32, "[\\w+=,.@-]*", NAME_ALPHABET),
	targetPrincipal: stringLimit(12, 2048, ANYTHING, ANYTHING_ALPHABET),
	encodedMessage: stringLimit(1, 10240, ANYTHING, ANYTHING_ALPHABET),
	webIdentityTokenAudience: stringLimit(1, 1e3, ANYTHING, ANYTHING_ALPHABET)
};
const DURATION_LIMITS = {
	role: {
		min: 900,
		max: 43200
	},
	session: {
		min: 900,
		max: 129600
	},
	root: {
		min: 0,
		max: 900
	},
	webIdentityToken: {
		min: 60,
		max: 3600
	}
};
const LIST_LIMITS = {
	tags: 50,
	transitiveTagKeys: 50,
	policyArns: 10,
	providedContexts: 5,
	webIdentityTokenAudiences: 10
};
const CHAINED_SESSION_SECONDS = 3600;
const RESERVED_TAG_KEY_PREFIX = "aws:";
function violationOf(value, limit) {
	if (value.length < limit.min) return `is ${lengthOf(value)} long; at least ${limit.min} are needed`;
	if (value.length > limit.max) return `is ${lengthOf(value)} long; at most ${limit.max} are allowed`;
	return isSimple(value, limit) || limit.pattern.test(value) ? void 0 : `has a character that is not allowed; allowed are ${limit.alphabet}`;
}
function isSimple(value, limit) {
	return limit.alphabet === TAG_ALPHABET && /^[\w .:/=+\-@]*$/.test(value);
}
function lengthOf(value) {
	return value.length === 1 ? "1 character" : `${value.length} characters`;
}
// src/request/templates.ts
const PLACEHOLDER = /\{([^{}]*)\}/g;
const HASH_LENGTH = 8;
function parseTemplate(text) {
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(PLACEHOLDER)) {
		parts.push(text.slice(end, match.index));
		end = match.index + match[0].length;
		const part = parsePlaceholder(match[1] ?? "");
		if ("problem" in part) return part;
		parts.push(part);
	}
	parts.push(text.slice(end));
	return parts.find((part) => typeof part === "string" && /[{}]/.test(part)) === void 0 ? parts.filter((part) => part !== "") : { problem: "has an unmatched brace; templates are written {repository}" };
}
function parsePlaceholder(name) {
	const claim = /^claim:(.+)$/.exec(name)?.[1];
	if (claim !== void 0) return { claim };
	const variable = TEMPLATE_VARIABLES.find((candidate) => candidate === name);
	return variable === void 0 ? { problem: `has the unknown template {${name}}${require_load_basics.suggestion(name, TEMPLATE_VARIABLES)}` } : { variable };
}
function fillVariables(parts, field, values) {
	const filled = parts.map((part) => typeof part === "object" && "variable" in part ? values[part.variable] ?? part : part);
	const isLiteral = parts.every((part) => typeof part === "string");
	const texts = filled.filter((part) => typeof part === "string");
	if (texts.length < filled.length) return {
		field,
		parts: filled
	};
	return isLiteral ? texts.join("") : sanitize(texts.join(""), field);
}
function factIn(text, field, values) {
	const length = (name) => values[name]?.length ?? 0;
	return TEMPLATE_VARIABLES.filter((name) => {
		const value = values[name] ?? "";
		return value !== "" && text.includes(value) && sanitize(value, field) !== value;
	}).sort((left, right) => length(right) - length(left))[0];
}
function missingVariables(text) {
	return typeof text === "string" ? [] : text.parts.flatMap((part) => variableOf(part));
}
function variableOf(part) {
	return typeof part === "object" && "variable" in part ? [part.variable] : [];
}
function pendingClaims(text) {
	return typeof text === "string" ? [] : text.parts.flatMap((part) => typeof part === "object" && "claim" in part ? [part.claim] : []);
}
function fillClaims(text, claims) {
	if (typeof text === "string") return text;
	let filled = "";
	for (const part of text.parts) {
		if (typeof part === "string") {
			filled += part;
			continue;
		}
		const name = "claim" in part ? part.claim : part.variable;
		const value = "claim" in part && Object.hasOwn(claims, name) ? claims[name] : void 0;
		if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return { missing: name };
		filled += String(value);
	}
	return sanitize(filled, text.field);
}
function showText(text) {
	return typeof text === "string" ? text : text.parts.map(showPart).join("");
}
function showPart(part) {
	if (typeof part === "string") return part;
	return "claim" in part ? `{claim:${part.claim}}` : `{${part.variable}}`;
}
const notInTags = require_load_basics.unicodePattern(String.raw`[^\p{L}\p{Z}\p{N}_.:/=+\-@]`, "gu");
function sanitizeTagValue(value) {
	return require_load_basics.isPlainAscii(value) ? value.replace(/[^A-Za-z0-9 _.:/=+\-@]/g, "_") : value.replace(notInTags(), "_");
}
function sanitize(value, field) {
	const clean = field === "tagValue" ? sanitizeTagValue(value) : value.replace(/[^\w+=,.@-]/g, "_");
	const { max } = TEXT_LIMITS[field];
	if (clean.length <= max) return clean;
	const hash = (0, node_crypto.createHash)("sha256").update(value).digest("hex").slice(0, HASH_LENGTH);
	return `${headOf(clean, max - HASH_LENGTH - 1)}-${hash}`;
}
function headOf(text, length) {
	const head = text.slice(0, length);
	return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}
// src/ci/github-tags.ts
const KEPT$1 = [
	["Repository", "repository"],
	["Workflow", "workflow"],
	["Action", "action"],
	["Actor", "actor"],
	["Commit", "sha"],
	["Branch", "ref"]
];
const DROPPABLE = [
	["EventName", "event_name"],
	["BaseRef", "base_ref"],
	["HeadRef", "head_ref"],
	["RunId", "run_id"],
	["Job", "job"],
	["TriggeringActor", "triggering_actor"]
];
function gitHubTags(facts) {
	if (Object.keys(facts).length === 0) return [];
	const read = (sources, droppable) => sources.flatMap(([key, fact]) => {
		const value = facts[fact];
		return value === void 0 ? [] : [{
			key,
			value: cut(sanitizeTagValue(value)),
			droppable
		}];
	});
	return [
		{
			key: "GitHub",
			value: "Actions",
			droppable: false
		},
		...read(KEPT$1, false),
		...read(DROPPABLE, true)
	];
}
function cut(value) {
	return value.slice(0, TEXT_LIMITS.tagValue.max);
}
// src/ci/github.ts
const FACTS$1 = {
	repository: "GITHUB_REPOSITORY",
	repository_owner: "GITHUB_REPOSITORY_OWNER",
	workflow: "GITHUB_WORKFLOW",
	job: "GITHUB_JOB",
	run_id: "GITHUB_RUN_ID",
	run_attempt: "GITHUB_RUN_ATTEMPT",
	actor: "GITHUB_ACTOR",
	triggering_actor: "GITHUB_TRIGGERING_ACTOR",
	ref: "GITHUB_REF",
	ref_name: "GITHUB_REF_NAME",
	sha: "GITHUB_SHA",
	event_name: "GITHUB_EVENT_NAME",
	action: "GITHUB_ACTION",
	base_ref: "GITHUB_BASE_REF",
	head_ref: "GITHUB_HEAD_REF"
};
const URL_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_URL";
const TOKEN_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const BY_GITHUB_VARIABLES = {
	facts: (env) => factsFrom(FACTS$1, env),
	idToken(env, conceal) {
		const { [URL_VARIABLE]: address = "", [TOKEN_VARIABLE]: token = "" } = env;
		if (token === "" && address === "") return;
		if (token === "" || address === "") return halfSet(token === "" ? TOKEN_VARIABLE : URL_VARIABLE, "The runner sets both variables, or neither. Is one of them emptied in the workflow, or not passed on to a container?");
		const requestToken = conceal(token);
		const url = requestAddress(URL_VARIABLE, address);
		return !(url instanceof URL) ? url : {
			kind: "request",
			method: "GET",
			url,
			variable: URL_VARIABLE,
			audienceParameter: "audience",
			requestToken,
			headers: { accept: "application/json; api-version=2.0" },
			member: "value",
			refusedHint: "The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN belong to one job; were they passed on from another?",
			silentHint: "The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at any proxy in between."
		};
	},
	noToken: {
		message: `The OIDC token that the chain starts from is not available here: ${URL_VARIABLE} and ${TOKEN_VARIABLE} are not in the environment of this process.`,
		hint: "Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e).",
		ofJob: {
			cause: "The job has no `permissions: id-token: write`, so there is no OIDC token.",
			fix: "Give the job permissions: {id-token: write, contents: read}. In a reusable workflow, the job that calls it needs the same."
		}
	},
	tokenVariables: (env) => [
		URL_VARIABLE,
		TOKEN_VARIABLE,
		"ACTIONS_RUNTIME_TOKEN",
		"GITEA_TOKEN",
		"FORGEJO_TOKEN",
		...[
			"GITEA_ACTIONS",
			"FORGEJO_ACTIONS",
			"ACT"
		].some((name) => env[name] === "true") ? ["GITHUB_TOKEN"] : []
	],
	idTokenNeeds: [URL_VARIABLE, TOKEN_VARIABLE],
	eventFile: "GITHUB_EVENT_PATH",
	subjects: GITHUB_SUBJECTS,
	defaultTags: gitHubTags,
	defaultSessionName: DEFAULT_SESSION_NAME,
	ownVariables: []
};
const GITHUB = {
	...BY_GITHUB_VARIABLES,
	name: "GitHub Actions",
	detect: (env) => env["GITHUB_ACTIONS"] === "true",
	maskLine: (value) => `::add-mask::${value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`
};
// src/ci/gitlab.ts
const FACTS = {
	repository: "CI_PROJECT_PATH",
	repository_owner: "CI_PROJECT_NAMESPACE",
	workflow: "CI_PIPELINE_NAME",
	job: "CI_JOB_NAME",
	run_id: "CI_PIPELINE_ID",
	actor: "GITLAB_USER_LOGIN",
	ref_name: "CI_COMMIT_REF_NAME",
	sha: "CI_COMMIT_SHA",
	event_name: "CI_PIPELINE_SOURCE",
	base_ref: "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
	head_ref: "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"
};
const TOKEN_VARIABLES = [
	"ROLE_CHAIN_ID_TOKEN",
	"GITLAB_OIDC_TOKEN",
	"AWS_ID_TOKEN"
];
const BRANCH = /^project_path:[^:]+:ref_type:branch:ref:(?<branch>.+)$/s;
const TAG = /^project_path:[^:]+:ref_type:tag:ref:/;
const USUAL = "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH";
const SUBJECTS = {
	usual: USUAL,
	isIssuer: (issuer) => isIssuerOf("GitLab", issuer),
	isOwn: (subject) => subject.startsWith("project_path:"),
	forms: [
		{
			about: `A GitLab job for a branch has \`${USUAL}\`: without \`refs/heads/\`, and without an environment.`,
			has: (claim) => BRANCH.test(subjectIn(claim)),
			weight: 80,
			say: (claim) => `The pipeline is for the branch ${oneLine(BRANCH.exec(subjectIn(claim))?.groups?.["branch"] ?? "")}, which GitLab writes as ${USUAL}: a condition on another branch, on refs/heads/... or on an environment does not match.`
		},
		{
			about: "A GitLab job for a tag has `project_path:GROUP/PROJECT:ref_type:tag:ref:TAG`.",
			has: (claim) => TAG.test(subjectIn(claim)),
			weight: 90,
			say: () => "The pipeline is for a tag, which GitLab writes as project_path:GROUP/PROJECT:ref_type:tag:ref:TAG: a condition on ref_type:branch does not match it."
		},
		{
			about: "A GitLab project may have chosen other parts of `sub` (`ci_id_token_sub_claim_components`).",
			has: (claim) => !BRANCH.test(subjectIn(claim)) && !TAG.test(subjectIn(claim)),
			weight: 92,
			say: () => `This sub does not have GitLab's usual form, ${USUAL}: the project has chosen other parts (ci_id_token_sub_claim_components).`
		}
	],
	named: "the project, or a group above it,",
	elsewhere: "run it for the branch or tag that it asks for"
};
const GITLAB = {
	name: "GitLab CI",
	detect: (env) => env["GITLAB_CI"] === "true",
	facts: (env) => ({
		...factsFrom(FACTS, env),
		...refOf(env)
	}),
	idToken(env, conceal) {
		const variable = TOKEN_VARIABLES.find((name) => env[name] !== void 0);
		if (variable === void 0) return;
		const { [variable]: token = "" } = env;
		if (token === "") return emptyToken(variable);
		return {
			kind: "variable",
			variable,
			token: conceal(token),
			overHint: "GitLab's tokens live as long as the time-out of the job (`timeout:`): give the job a longer one. Anything that runs longer must start from keys or from what the machine has."
		};
	},
	noToken: {
		message: `The job has no ID token: none of ${TOKEN_VARIABLES.join(", ")} is set.`,
		hint: "Give the job an ID token: id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com}}. Write a token with another name to a file, and set web-identity-token-file."
	},
	tokenVariables: () => [
		...TOKEN_VARIABLES,
		"CI_JOB_TOKEN",
		"CI_REGISTRY_PASSWORD",
		"CI_DEPENDENCY_PROXY_PASSWORD",
		"CI_REPOSITORY_URL",
		"CI_JOB_JWT",
		"CI_JOB_JWT_V1",
		"CI_JOB_JWT_V2"
	],
	idTokenNeeds: ["GITLAB_CI", ...TOKEN_VARIABLES],
	subjects: SUBJECTS,
	defaultTags: () => [],
	defaultSessionName: DEFAULT_SESSION_NAME,
	ownVariables: ["ROLE_CHAIN_ID_TOKEN"]
};
function emptyToken(variable) {
	return {
		kind: "unusable",
		variable,
		problem: "is set, but empty: it holds no ID token",
		code: "source",
		hint: `Name it under id_tokens of the job, and nowhere under variables: id_tokens: {${variable}: {aud: sts.amazonaws.com}}. If the job should not start from its ID token, do not set the variable.`
	};
}
function refOf(env) {
	const { CI_COMMIT_TAG: tag = "", CI_COMMIT_BRANCH: branch = "", CI_MERGE_REQUEST_REF_PATH: request = "" } = env;
	const ref = tag !== "" ? `refs/tags/${tag}` : branch !== "" ? `refs/heads/${branch}` : request;
	return require_load_basics.withoutUndefined({ ref: ref === "" ? void 0 : ref });
}
// src/ci/shell.ts
const SHELL = {
	...BY_GITHUB_VARIABLES,
	name: "a shell",
	detect: () => true
};
// src/ci/systems.ts
const CI_SYSTEMS = [
	GITHUB,
	GITLAB,
	BUILDKITE,
	AZURE_PIPELINES
];
const SYSTEM_OF_FLAGS = GITHUB;
function ciSystemOf(env) {
	return CI_SYSTEMS.find((system) => system.detect(env)) ?? SHELL;
}
function factsOf(env) {
	return ciSystemOf(env).facts(env);
}
function tokenVariablesOf(env) {
	return new Set(CI_SYSTEMS.flatMap(({ tokenVariables }) => tokenVariables(env)));
}
function idTokenNeeds() {
	return CI_SYSTEMS.flatMap((system) => system.idTokenNeeds);
}
function possibleTags(system) {
	return system.defaultTags(ANY_JOB);
}
function isDefaultTagKey(key) {
	return CI_SYSTEMS.flatMap(possibleTags).some((known) => known.key.toLowerCase() === key.toLowerCase());
}
function idTokenOf({ environment, conceal }) {
	return ciSystemOf(environment).idToken(environment, conceal);
}
function ciSystemOfToken({ issuer, subject }) {
	return ciSystemOfIssuer(issuer) ?? CI_SYSTEMS.find(({ subjects }) => subjects.isOwn(subject)) ?? GITHUB;
}
function ciSystemOfIssuer(issuer) {
	return CI_SYSTEMS.find(({ subjects }) => subjects.isIssuer(issuer));
}
// src/net/ready-connections.ts
const HTTPS_PORT = 443;
const KEPT = {
	noDelay: true,
	keepAlive: true,
	keepAliveInitialDelay: 1e3
};
const PATIENCE_MILLISECONDS = 500;
var ReadyConnections = class {
	#authorities;
	#ready = new Map();
	#awaited = new Set();
	constructor(authorities) {
		this.#authorities = authorities === void 0 ? void 0 : [...authorities];
	}
	open(url) {
		const host = url.hostname.replace(/^\[|\]$/g, "");
		const port = url.port === "" ? HTTPS_PORT : Number(url.port);
		const key = keyOf(host, port);
		if (this.#ready.has(key)) return;
		const socket = (0, node_tls.connect)({
			host,
			port,
			...(0, node_net.isIP)(host) === 0 ? { servername: host } : {},
			ALPNProtocols: ["http/1.1"],
			rejectUnauthorized: true,
			...KEPT,
			...this.#authorities === void 0 ? {} : { ca: this.#authorities }
		});
		socket.on("error", ignore).unref();
		this.#ready.set(key, socket);
	}
	take(host, port, taker) {
		const key = keyOf(host, port ?? HTTPS_PORT);
		const socket = this.#ready.get(key);
		this.#ready.delete(key);
		if (socket === void 0 || socket.destroyed) taker(void 0);
		else if (socket.authorized) taker(socket.off("error", ignore).ref());
		else {
			this.#awaited.add(socket.ref());
			whenSecure(socket, (isSecure) => {
				this.#awaited.delete(socket);
				taker(isSecure ? socket.off("error", ignore) : void 0);
			});
		}
	}
	close() {
		for (const socket of [...this.#ready.values(), ...this.#awaited]) socket.destroy();
	}
};
function keyOf(host, port) {
	return `${host}:${port}`;
}
function whenSecure(socket, callback) {
	const settle = (isSecure) => {
		clearTimeout(timer);
		socket.off("secureConnect", succeed).off("close", fail);
		if (!isSecure) socket.destroy();
		callback(isSecure);
	};
	const succeed = () => {
		settle(true);
	};
	const fail = () => {
		settle(false);
	};
	const timer = setTimeout(fail, PATIENCE_MILLISECONDS);
	socket.once("secureConnect", succeed).once("close", fail);
}
function ignore() {}
// src/request/read-inputs.ts
function readInputs(source, conceal, problems) {
	const entries = require_load_basics.INPUT_NAMES.map((name) => {
		const text = rawText(name, source);
		return [name, readValue(require_load_basics.INPUTS[name], text, conceal, (message) => {
			problems.add(placeOf(name, source), message);
		})];
	});
	return Object.fromEntries(entries);
}
function rawText(name, source) {
	const place = placeOf(name, source);
	return (place === name ? source.raw(name) : source.environment[place] ?? "").trim();
}
function placeOf(name, source) {
	const isSet = (variable) => (source.environment[variable] ?? "").trim() !== "" && !isIgnored(variable, source.environment);
	return source.raw(name).trim() !== "" ? name : require_load_basics.fallbackVariables(name, translatesVariables(source)).find(isSet) ?? name;
}
function placeGiven(place, source) {
	const [name = ""] = /^[a-z][a-z0-9-]*/.exec(place) ?? [];
	if (!require_load_basics.isInputName(name)) return place;
	const found = placeOf(name, source);
	return `${found === name ? source.variableOf?.(name) ?? name : found}${place.slice(name.length)}`;
}
function isIgnored(variable, environment) {
	return variable.startsWith("AWS_ENDPOINT_URL") && ignoresConfiguredEndpoints(environment);
}
function translatesVariables(source) {
	return parseBoolean(source.raw("translate-env-variables").trim()) !== false;
}
function readValue({ kind, choices = [] }, text, conceal, complain) {
	switch (kind) {
		case "lines": return splitLines(text);
		case "commas": return readItems(text, complain);
		case "choice": return readOr(text, (typed) => choices.find((choice) => choice === typed), () => {
			complain(`${quote(text)} is not one of ${choices.join(", ")}${require_load_basics.suggestion(text, choices)}`);
		});
		case "text": return text === "" ? void 0 : text;
		case "secret": return text === "" ? void 0 : conceal(text);
		case "boolean": return readOr(text, parseBoolean, () => {
			complain(`${quote(text)} is not a boolean; write true or false`);
		});
		case "count": return readOr(text, parseWholeNumber, () => {
			complain(`${quote(text)} is not a whole number`);
		});
		case "seconds": return readOr(text, parseDuration, () => {
			complain(`${quote(text)} is not a time; write seconds (3600), or 15m, 1h, 1h30m`);
		});
	}
}
function readItems(text, complain) {
	const items = splitCommas(text);
	if (text !== "" && items.length === 0) complain("holds no item; is a variable that it comes from empty?");
	return items;
}
function readOr(text, parse, complain) {
	if (text === "") return;
	const value = parse(text);
	if (value === void 0) complain();
	return value;
}
// src/login/early-connections.ts
const OF_THE_TOKEN = [
	"audience",
	"translate-env-variables",
	"unset-current-credentials"
];
const OTHER_ROUTES = [
	"http-proxy",
	"ca-bundle",
	"use-fips-endpoint",
	"use-dualstack-endpoint"
];
function openEarly(environment) {
	const connections = new ReadyConnections();
	try {
		for (const url of earlyUrls(environment)) connections.open(url);
	} catch {}
	return connections;
}
function earlyUrls(environment) {
	const source = {
		environment,
		raw: (name) => environment[require_load_basics.inputVariable(name)] ?? ""
	};
	const isGiven = (name) => !["", false].includes(valueOf(name, source));
	if (require_load_basics.INPUT_NAMES.some((name) => require_load_basics.isOfGroup(name, "identity") && !OF_THE_TOKEN.includes(name) && isGiven(name)) || OTHER_ROUTES.some(isGiven) || !require_load_basics.ROLE_INPUTS.some(isGiven)) return [];
	const token = idTokenOf({
		environment,
		conceal: (value) => new require_load_credential_process.Secret(value)
	});
	if (token?.kind !== "request" || token.url.protocol !== "https:") return [];
	const sts = stsUrl(source);
	return sts === void 0 ? [token.url] : [token.url, sts];
}
function valueOf(name, source) {
	const text = rawText(name, source);
	return parseBoolean(text) === false ? false : text;
}
function stsUrl(source) {
	const endpoint = rawText("sts-endpoint", source);
	if (endpoint !== "") {
		const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
		return placeOf("sts-endpoint", source) === "sts-endpoint" && url?.protocol === "https:" ? url : void 0;
	}
	const region = rawText("aws-region", source);
	return rawText("role-to-assume", source) !== "" && REGION.test(region) ? stsEndpoint(region, {
		fips: false,
		dualStack: false
	}) : void 0;
}
// src/main.ts
async function main() {
	const startedAt = require_load_basics.monotonicNow();
	const early = openEarly(process.env);
	await othersTurn();
	const { currentRunner, leave } = await Promise.resolve().then(() => require("./load-post-DoFVN8Yb.js")).then((n) => n.current_exports);
	await othersTurn();
	await Promise.resolve().then(() => require("./load-main-5V4soO_k.js")).then((n) => n.login_exports);
	await othersTurn();
	const { loginStep } = await Promise.resolve().then(() => require("./load-main-5V4soO_k.js")).then((n) => n.login_step_exports);
	await othersTurn();
	await loginStep(currentRunner(), startedAt, early);
	early.close();
	leave();
}
function othersTurn() {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
exports.CHAINED_SESSION_SECONDS = CHAINED_SESSION_SECONDS;
exports.CI_SYSTEMS = CI_SYSTEMS;
exports.CONTEXTS = CONTEXTS;
exports.DEFAULT_SESSION_NAME = DEFAULT_SESSION_NAME;
exports.DURATION_LIMITS = DURATION_LIMITS;
exports.GENERAL_CLAIMS = GENERAL_CLAIMS;
exports.GITHUB_ISSUER = GITHUB_ISSUER;
exports.LIST_LIMITS = LIST_LIMITS;
exports.REGION = REGION;
exports.RESERVED_TAG_KEY_PREFIX = RESERVED_TAG_KEY_PREFIX;
exports.ReadyConnections = ReadyConnections;
exports.SYSTEM_OF_FLAGS = SYSTEM_OF_FLAGS;
exports.TEMPLATE_VARIABLES = TEMPLATE_VARIABLES;
exports.TEXT_LIMITS = TEXT_LIMITS;
exports.ciSystemOf = ciSystemOf;
exports.ciSystemOfIssuer = ciSystemOfIssuer;
exports.ciSystemOfToken = ciSystemOfToken;
exports.endpointProblem = endpointProblem;
exports.factIn = factIn;
exports.factsOf = factsOf;
exports.fillClaims = fillClaims;
exports.fillVariables = fillVariables;
exports.formatDuration = formatDuration;
exports.gitHubSubject = gitHubSubject;
exports.headOf = headOf$1;
exports.hostOfIssuer = hostOfIssuer;
exports.idTokenNeeds = idTokenNeeds;
exports.idTokenOf = idTokenOf;
exports.ignoresConfiguredEndpoints = ignoresConfiguredEndpoints;
exports.isDefaultTagKey = isDefaultTagKey;
exports.isGitHubHost = isGitHubHost;
exports.isInClearText = isInClearText;
exports.isLoopback = isLoopback;
exports.isOneWord = isOneWord;
exports.main = main;
exports.missingVariables = missingVariables;
exports.oneLine = oneLine;
exports.parseBoolean = parseBoolean;
exports.parseDuration = parseDuration;
exports.parseTemplate = parseTemplate;
exports.parseWholeNumber = parseWholeNumber;
exports.pendingClaims = pendingClaims;
exports.placeGiven = placeGiven;
exports.placeOf = placeOf;
exports.possibleTags = possibleTags;
exports.quote = quote;
exports.rawText = rawText;
exports.readInputs = readInputs;
exports.regionProblem = regionProblem;
exports.rolesAnywhereEndpoint = rolesAnywhereEndpoint;
exports.sanitize = sanitize;
exports.showText = showText;
exports.splitCommas = splitCommas;
exports.splitLines = splitLines;
exports.stsEndpoint = stsEndpoint;
exports.testableClaims = testableClaims;
exports.tokenIssuerOf = tokenIssuerOf;
exports.tokenVariablesOf = tokenVariablesOf;
exports.violationOf = violationOf;
