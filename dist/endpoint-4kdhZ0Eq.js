"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
// src/organization/endpoint.ts
const GLOBAL_REGION = {
	aws: "us-east-1",
	"aws-cn": "cn-northwest-1",
	"aws-us-gov": "us-gov-west-1",
	"aws-iso": "us-iso-east-1",
	"aws-iso-b": "us-isob-east-1",
	"aws-iso-e": "eu-isoe-west-1",
	"aws-iso-f": "us-isof-south-1",
	"aws-eusc": "eusc-de-east-1"
};
function organizationsEndpoint(region, settings) {
	const { override, fips, dualStack } = settings;
	const partition = require_load_credential_process.partitionOfRegion(region);
	const signingRegion = GLOBAL_REGION[partition.name] ?? "us-east-1";
	if (override !== void 0) {
		if (fips || dualStack) throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `${fips ? "use-fips-endpoint" : "use-dualstack-endpoint"} cannot be combined with an endpoint of your own for AWS Organizations (${override.origin}).`,
			hint: `Unset one of them: ${OVERRIDES.join(" or ")}, or the input.`
		});
		return {
			url: override,
			signingRegion
		};
	}
	const host = fips && partition.name !== "aws-us-gov" ? "organizations-fips" : "organizations";
	const suffix = dualStack ? partition.dualStackDnsSuffix ?? partition.dnsSuffix : partition.dnsSuffix;
	return {
		url: new URL(`https://${host}.${signingRegion}.${suffix}`),
		signingRegion
	};
}
const OVERRIDES = ["AWS_ENDPOINT_URL_ORGANIZATIONS", "AWS_ENDPOINT_URL"];
function endpointFromEnvironment(environment) {
	const variable = require_start_main.ignoresConfiguredEndpoints(environment) ? void 0 : OVERRIDES.find((name) => (environment[name] ?? "") !== "");
	if (variable === void 0) return;
	const text = environment[variable] ?? "";
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !["http:", "https:"].includes(url.protocol)) throw unusable(variable, "is not a URL of the form https://host");
	if (url.protocol === "http:" && !require_start_main.isLoopback(url.hostname)) throw unusable(variable, `is ${url.origin}, which is not https; credentials are sent in clear text only within this machine`);
	return {
		url,
		variable
	};
}
function unusable(variable, reason) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `${variable} ${reason}.`,
		hint: "It says where AWS Organizations is reached. Leave it out for the endpoint of AWS."
	});
}
exports.endpointFromEnvironment = endpointFromEnvironment;
exports.organizationsEndpoint = organizationsEndpoint;
