"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_found_in = require("./found-in-EgUcXEC-.js");
// src/source/machine-trouble.ts
const MAX_ANSWER_BYTES = 16384;
const TIMEOUT_MILLISECONDS = 1e3;
async function containerTrouble(environment) {
	const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative = "", AWS_CONTAINER_CREDENTIALS_FULL_URI: full = "", [require_load_main.CONTAINER_TOKEN_FILE]: tokenFile = "", AWS_CONTAINER_AUTHORIZATION_TOKEN: inVariable = "" } = environment;
	const url = relative === "" ? full : `http://169.254.170.2${relative}`;
	if (url === "") return;
	if (!URL.canParse(url)) return {
		problem: "AWS_CONTAINER_CREDENTIALS_FULL_URI is not a URL",
		fix: "Correct or remove that variable."
	};
	if (!isAskedBySdk(new URL(url))) return {
		problem: `AWS_CONTAINER_CREDENTIALS_FULL_URI names ${require_start_main.quote(new URL(url).host)}, which no SDK sends a token to`,
		fix: "It has to be https, this machine, or the address of ECS (169.254.170.2) or EKS (169.254.170.23)."
	};
	const token = tokenFile === "" ? inVariable : await readToken(tokenFile);
	return typeof token === "string" ? askContainer(new URL(url), token) : token;
}
function isAskedBySdk({ protocol, hostname }) {
	return protocol === "https:" || require_start_main.isLoopback(hostname) || CONTAINER_HOSTS.includes(hostname);
}
const CONTAINER_HOSTS = [
	"169.254.170.2",
	"169.254.170.23",
	"[fd00:ec2::23]"
];
async function readToken(path) {
	const reason = await require_load_main.readRegularFile(path).then((text) => ({ text }), (error) => require_load_credential_process.systemCodeOf(error) ?? require_load_credential_process.messageOf(error));
	return typeof reason === "object" ? reason.text : {
		problem: `${require_load_main.CONTAINER_TOKEN_FILE} names ${require_start_main.quote(path)}, which cannot be read (${require_start_main.oneLine(reason)})`,
		fix: "On EKS, that file is mounted into pods whose service account has a Pod Identity association when they start: restart the pod, and mount the file into the container that runs the job, if that is another one."
	};
}
async function askContainer(url, token) {
	const answer = await ask(url, { headers: token === "" ? {} : { authorization: token.trim() } });
	const endpoint = `the container credentials endpoint at ${url.host}`;
	if (typeof answer === "string") return {
		problem: `${endpoint} does not answer (${answer})`,
		fix: "Is the job in the container that the variables AWS_CONTAINER_... were made for? Remove them where it is not."
	};
	const words = require_load_main.wordsOfAnswer(answer.body.replace(/^\[[^\]]*\]: /, ""), token);
	return {
		problem: answer.status === 200 ? `${endpoint} gives no usable keys` : `${endpoint} refuses: ${answer.status}${words === void 0 ? "" : `, ${words}`}`,
		fix: "Does the task, or the service account of the pod, have a role, and does the role trust ecs-tasks.amazonaws.com or pods.eks.amazonaws.com (with sts:AssumeRole and sts:TagSession)? If the endpoint asks for a token, is AWS_CONTAINER_AUTHORIZATION_TOKEN or its _FILE the current one?"
	};
}
async function instanceTrouble(environment) {
	const base = metadataEndpoint(environment);
	if (base === void 0) return {
		problem: "AWS_EC2_METADATA_SERVICE_ENDPOINT is not a URL",
		fix: "Correct or remove that variable."
	};
	const service = `the instance metadata service at ${base.host}`;
	const token = await ask(new URL("/latest/api/token", base), {
		method: "PUT",
		headers: { "x-aws-ec2-metadata-token-ttl-seconds": "60" }
	});
	if (typeof token === "string") return {
		problem: `${service} does not answer (${token})`,
		fix: "Is this an EC2 instance, with its metadata service enabled? In a container on one, answers get no further than the instance unless the hop limit is raised: aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2 (or start the job with the host network)."
	};
	return token.status === 200 ? instanceRoleTrouble(base, token.body) : {
		problem: `${service} gives no session token (${token.status})`,
		fix: "Is this an EC2 instance? IMDSv2 is needed."
	};
}
function metadataEndpoint({ AWS_EC2_METADATA_SERVICE_ENDPOINT: named = "", AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: mode = "" }) {
	const endpoint = named === "" ? mode === "IPv6" ? "http://[fd00:ec2::254]" : "http://169.254.169.254" : named;
	return URL.canParse(endpoint) ? new URL(endpoint) : void 0;
}
const ROLES_PATH = "/latest/meta-data/iam/security-credentials/";
async function instanceRoleTrouble(base, token) {
	const headers = { "x-aws-ec2-metadata-token": token };
	const role = await ask(new URL(ROLES_PATH, base), { headers });
	if (typeof role === "object" && role.status === 404) return {
		problem: "this EC2 instance has no role",
		fix: "Attach an instance profile with a role: aws ec2 associate-iam-instance-profile."
	};
	const name = typeof role === "object" && role.status === 200 ? role.body.trim() : "";
	const keys = await ask(new URL(`${ROLES_PATH}${encodeURIComponent(name)}`, base), { headers });
	const words = typeof keys === "string" ? keys : require_load_main.wordsOfAnswer(keys.body, token) ?? String(keys.status);
	return {
		problem: `the instance metadata service gives no keys of the role ${require_start_main.quote(name)}: ${words}`,
		fix: "Does the trust policy of that role allow ec2.amazonaws.com, and does the role still exist?"
	};
}
async function ask(url, { method = "GET", headers }) {
	try {
		const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
		const answer = await fetch(url, {
			method,
			headers,
			signal,
			redirect: "manual"
		});
		return {
			status: answer.status,
			body: await beginningOf(answer)
		};
	} catch (error) {
		return whyUnanswered(error);
	}
}
async function beginningOf({ body }) {
	const reader = body?.getReader();
	const chunks = [];
	for (let length = 0; length < MAX_ANSWER_BYTES;) {
		const chunk = (await reader?.read())?.value;
		if (!(chunk instanceof Uint8Array)) break;
		chunks.push(chunk);
		length += chunk.length;
	}
	await reader?.cancel();
	return Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString("utf8");
}
function whyUnanswered(error) {
	const { cause, name } = typeof error === "object" && error !== null ? error : {};
	return require_load_credential_process.systemCodeOf(cause) ?? (name === "TimeoutError" ? "timed out" : "no connection");
}
// src/source/provider-message.ts
const QUOTED_JSON = /Unexpected token .* is not valid JSON/gs;
const NO_SESSION = /Cannot read properties of undefined \(reading 'sso_\w+'\)/;
const PATH = /^[~.]{0,2}(?:\/[\w.-]+){2,}$/;
function providerMessage(error) {
	return require_load_credential_process.messageOf(error).replace(QUOTED_JSON, "it is not valid JSON").replace(NO_SESSION, "its sso_session could not be found").replace(/[\w+/=.-]+/g, (run) => PATH.test(run) ? run : require_load_main.withoutTokens(run));
}
// src/source/sign-in-advice.ts
const IN_CI = "That takes a browser, so a CI job cannot do it: let it start from its OIDC token (role-to-assume, without that profile), or from the role of its machine.";
const UNREACHED = /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|TimeoutError|socket hang up/;
const INCOMPLETE = /could not be found|missing required property|invalid SSO credentials/;
async function signInAdvice(profile, message) {
	const last = (await require_load_main.profileChain(profile)).at(-1) ?? {};
	switch (require_found_in.signInOf(last)) {
		case "identity-center": return identityCenterAdvice(profile, last, message);
		case "aws-login": return UNREACHED.test(message) ? "The sign-in service of AWS, which renews that session, was not reached: may this machine connect to REGION.signin.aws.amazon.com, through a proxy if there is one?" : `The session of \`aws login\` is over, or was never begun on this machine. Sign in again: aws login --profile ${require_start_main.oneLine(profile)}. ${IN_CI}`;
		case void 0: return;
	}
}
function identityCenterAdvice(profile, last, message) {
	const { sso_session: session, sso_role_name: role = "?", sso_account_id: account = "?" } = last;
	if (UNREACHED.test(message)) return "IAM Identity Center was not reached: may this machine connect to portal.sso.REGION.amazonaws.com and oidc.REGION.amazonaws.com, through a proxy if there is one? REGION is the sso_region of the profile or its session.";
	if (INCOMPLETE.test(message)) return session === void 0 ? "The profile needs sso_start_url, sso_region, sso_account_id and sso_role_name; `aws configure sso` writes them." : `The profile needs sso_account_id and sso_role_name, and the config file a section [sso-session ${require_start_main.oneLine(session)}] with sso_start_url and sso_region; \`aws configure sso\` writes both.`;
	if (message.includes("ForbiddenException")) return `Whoever signed in may not use the permission set ${require_start_main.oneLine(role)} in the account ${require_start_main.oneLine(account)}: assign it, or correct sso_role_name or sso_account_id.`;
	return `The sign-in of IAM Identity Center is over, or was never done on this machine. Sign in again: aws sso login ${session === void 0 ? `--profile ${require_start_main.oneLine(profile)}` : `--sso-session ${require_start_main.oneLine(session)}`}. ${IN_CI}`;
}
// src/source/profile-failure.ts
const MFA_HINT = "Nobody can enter a code here. Set source-profile to the profile that has the keys, and assume its role as a hop: role-to-assume, with mfa-serial and mfa-secret.";
const FILES_HINT = "The profile is looked for in ~/.aws/config and ~/.aws/credentials, or in the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. `aws sts get-caller-identity --profile NAME` shows whether the AWS CLI can use it.";
async function profileFailure(name, cause, environment) {
	const message = require_load_credential_process.messageOf(cause).startsWith("Command failed") ? "its credential_process failed" : providerMessage(cause);
	const trouble = isServiceError(cause) ? void 0 : await machineTroubleOf(name, environment);
	const said = trouble?.problem ?? message;
	const isWhole = said === require_load_credential_process.messageOf(cause);
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `source-profile: no credentials from profile '${name}': ${said}`,
		hint: trouble?.fix ?? (/multi-factor/i.test(message) ? MFA_HINT : await signInAdvice(name, message) ?? FILES_HINT),
		...isWhole ? { cause } : {}
	});
}
function isServiceError(cause) {
	return typeof cause === "object" && cause !== null && "$metadata" in cause;
}
async function machineTroubleOf(name, environment) {
	const { role_arn: role, credential_source: source } = (await require_load_main.profileChain(name)).at(-1) ?? {};
	switch (role === void 0 ? "" : source ?? "") {
		case "Ec2InstanceMetadata": return instanceTrouble(environment);
		case "EcsContainer": return containerTrouble(environment);
		default: return;
	}
}
exports.containerTrouble = containerTrouble;
exports.instanceTrouble = instanceTrouble;
exports.isServiceError = isServiceError;
exports.profileFailure = profileFailure;
exports.providerMessage = providerMessage;
exports.signInAdvice = signInAdvice;
