"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_hop_failure = require("./hop-failure-Lx3qU-DD.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/explain/organization-failure.ts
function explainOrganizationsFailure(failure, attempt) {
	if (!(failure instanceof require_load_main.CallFailure)) return failure;
	const { code, hint } = explanationOf(failure, attempt);
	return new require_load_credential_process.RoleChainError({
		code,
		message: `organizations:${attempt.operation} with ${attempt.caller}: ${failure.code}: ${failure.message}${require_hop_failure.requestOf(failure)}`,
		hint,
		cause: failure
	});
}
function explanationOf(failure, attempt) {
	const { kind, code } = failure;
	if (require_hop_failure.isTransient(kind)) return {
		code: "network",
		hint: require_hop_failure.transientHint(kind, failure)
	};
	if (require_load_main.isTooLarge(failure)) return {
		code: "network",
		hint: require_load_main.tooLargeHint("AWS Organizations", failure.setting ?? ENDPOINT_VARIABLE)
	};
	if (kind === "denied") return {
		code: "denied",
		hint: denialHint(failure, attempt)
	};
	if (kind === "credentials") return {
		code: "source",
		hint: `AWS does not accept these credentials (${attempt.caller}): mistyped, deleted, expired, or of another partition than aws-region.`
	};
	if (code === "AWSOrganizationsNotInUseException") return {
		code: "rejected",
		hint: `The account of ${attempt.caller} is not in an organization. ${WHO_MAY_CALL}`
	};
	return {
		code: "rejected",
		hint: rejectionHint(code)
	};
}
const ENDPOINT_VARIABLE = "AWS_ENDPOINT_URL_ORGANIZATIONS";
const WHO_MAY_CALL = "Only the management account of the organization, or a member account that is a delegated administrator, may list its accounts: assume a role there as the last hop (role-to-assume, role-chain), or register the account with `aws organizations register-delegated-administrator`.";
const OTHER_PERMISSIONS = "Filters on organizational units also need ListRoots, ListOrganizationalUnitsForParent and ListAccountsForParent (ListParents for ids), filters on tags ListTagsForResource.";
function denialHint({ message }, { operation, caller }) {
	const policy = `  - The policies of ${caller} do not allow organizations:${operation}. This statement does: ${JSON.stringify({
		Effect: "Allow",
		Action: `organizations:${operation}`,
		Resource: "*"
	})}. ${OTHER_PERMISSIONS}`;
	const account = `  - It is in the wrong account. ${WHO_MAY_CALL}`;
	return [
		"Probable causes, most likely first:",
		.../not authorized to perform/i.test(message) ? [policy, account] : [account, policy],
		"  - A service control policy of the organization forbids it; that cannot be seen from here."
	].join("\n");
}
function rejectionHint(code) {
	if (code.endsWith("NotFoundException")) return "The organization changed while it was being read. Run it again.";
	return code.startsWith("HTTP ") ? "This answer did not come from AWS but from something in between: a proxy, a firewall, or the host in AWS_ENDPOINT_URL_ORGANIZATIONS." : "AWS refused the request as it stands, and would refuse it again.";
}
exports.explainOrganizationsFailure = explainOrganizationsFailure;
