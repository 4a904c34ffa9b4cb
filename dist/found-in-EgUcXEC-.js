"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/found-in.ts
var found_in_exports = require_rolldown_runtime.__exportAll({
	placeOf: () => placeOf,
	profilePlace: () => profilePlace
});
const OF_PROFILE = "CREDENTIALS_PROFILE";
const PLACES = [
	["CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", () => "the role of AWS_WEB_IDENTITY_TOKEN_FILE"],
	["CREDENTIALS_ENV_VARS", () => "the keys in the environment"],
	["CREDENTIALS_HTTP", containerPlace]
];
const INSTANCE = "the EC2 instance role (instance metadata)";
const EKS_HOSTS = ["169.254.170.23", "[fd00:ec2::23]"];
const EKS_TOKEN_PATH = "pods.eks.amazonaws.com";
async function placeOf(features, environment) {
	if (features.some((each) => each.startsWith(OF_PROFILE))) {
		const { AWS_PROFILE: named = "" } = environment;
		const subject = named === "" ? "the default profile of this machine" : `the profile ${require_start_main.oneLine(named)} of AWS_PROFILE`;
		return await profilePlace(named === "" ? "default" : named, subject, environment) ?? subject;
	}
	if (features.length === 0) return INSTANCE;
	return PLACES.find(([beginning]) => features.some((each) => each.startsWith(beginning)))?.[1](environment);
}
async function profilePlace(name, subject, environment) {
	const chain = await require_load_main.profileChain(name);
	const last = chain.at(-1) ?? {};
	const base = baseOf(last, environment);
	if (base === void 0) return;
	return chain.length > 1 || last["role_arn"] !== void 0 ? `${subject}, whose role is assumed with ${base}` : `${base} of ${subject}`;
}
function baseOf(last, environment) {
	switch (signInOf(last)) {
		case "identity-center": {
			const { sso_session: session } = last;
			return session === void 0 ? "the IAM Identity Center sign-in" : `the IAM Identity Center session ${require_start_main.oneLine(session)}`;
		}
		case "aws-login": return "the `aws login` session";
		case void 0: return sourceOf(last, environment);
	}
}
function sourceOf({ credential_source: source, role_arn: role }, environment) {
	switch (role === void 0 ? "" : source ?? "") {
		case "Ec2InstanceMetadata": return INSTANCE;
		case "EcsContainer": return containerPlace(environment);
		case "Environment": return "the keys in the environment";
		default: return;
	}
}
function signInOf(last) {
	if ([
		"role_arn",
		"web_identity_token_file",
		"credential_process"
	].some((key) => last[key] !== void 0) || require_load_main.hasKeys(last)) return;
	if (Object.keys(last).some((key) => /^sso_(?:session|start_url|account_id|region|role_name)$/.test(key))) return "identity-center";
	return last["login_session"] === void 0 ? void 0 : "aws-login";
}
function containerPlace({ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative = "", AWS_CONTAINER_CREDENTIALS_FULL_URI: url = "", AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile = "", CODEBUILD_BUILD_ID: build = "", ECS_CONTAINER_METADATA_URI: metadata = "", ECS_CONTAINER_METADATA_URI_V4: metadataV4 = "" }) {
	const isEksHost = URL.canParse(url) && EKS_HOSTS.includes(new URL(url).hostname);
	if (relative === "" && (isEksHost || tokenFile.includes(EKS_TOKEN_PATH))) return "EKS Pod Identity";
	if (build !== "") return "the service role of this CodeBuild project";
	return metadata === "" && metadataV4 === "" ? "the container credentials of this machine" : "the ECS task role";
}
Object.defineProperty(exports, "found_in_exports", {
	enumerable: true,
	get: function() {
		return found_in_exports;
	}
});
Object.defineProperty(exports, "signInOf", {
	enumerable: true,
	get: function() {
		return signInOf;
	}
});
