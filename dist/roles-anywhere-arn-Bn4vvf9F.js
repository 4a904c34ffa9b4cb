"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/aws/roles-anywhere-arn.ts
const ARN = /^arn:(?<partition>[a-z-]+):rolesanywhere:(?<region>[a-z0-9-]+):(?<account>\d{12}):(?<kind>trust-anchor|profile)\/(?<id>[0-9a-fA-F-]{36})$/;
function parseRolesAnywhereArn(arn) {
	const { partition, region, account, kind, id } = ARN.exec(arn)?.groups ?? {};
	if (partition === void 0 || region === void 0 || account === void 0 || id === void 0 || !(kind === "trust-anchor" || kind === "profile")) return;
	return require_load_credential_process.isPartition(partition) ? {
		arn,
		partition,
		region,
		account,
		kind,
		id
	} : void 0;
}
Object.defineProperty(exports, "parseRolesAnywhereArn", {
	enumerable: true,
	get: function() {
		return parseRolesAnywhereArn;
	}
});
