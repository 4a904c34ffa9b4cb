"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_call_okta = require("./call-okta-D_Bhlj6U.js");
const require_org = require("./org-DDFR8-7Q.js");
// src/source/okta/refusals.ts
function oktaError(org, what, hint) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `Okta (${require_org.nameOf(org)}) ${what}`,
		hint
	});
}
const ON_IDENTITY_ENGINE = "This organization is on Okta Identity Engine, whose policies may refuse passwords from programs. Use an Okta service (okta-private-key) for CI, or log in with a browser: leave out saml-username, and give okta-client-id.";
function passwordRefused(answer, { org, pipeline, sent }) {
	const code = require_call_okta.errorCodeOf(answer) ?? `status ${answer.status}`;
	const said = require_call_okta.saidBy(answer, sent);
	switch (code) {
		case "E0000004": return oktaError(org, `does not accept the user name or the password: ${code}${said}`, "Are saml-username and saml-password right? They were tried once and are not tried again, so that the account is not locked. Okta may say the same of a locked account.");
		case "E0000047": return oktaError(org, `asks for slower logins: ${code}${said}`, "The password is not sent again by itself. Wait a minute, then run the step again.");
		default: {
			const hint = pipeline === "idx" ? ON_IDENTITY_ENGINE : "Look at the System Log of Okta for the reason: a sign-on policy or a network zone may forbid it.";
			return oktaError(org, `refused the login: ${code}${said}`, hint);
		}
	}
}
const STATES = new Map([
	["LOCKED_OUT", ["says that the account is locked", "An administrator, or the user on the page of Okta, has to unlock it. It was not locked by this step, which tries a password once."]],
	["PASSWORD_EXPIRED", ["says that the password has expired", "Log in to Okta in a browser, set a new one, and store it where saml-password comes from."]],
	["PASSWORD_RESET", ["wants the password to be reset", "Log in to Okta in a browser and do so."]],
	["MFA_ENROLL", ["requires MFA, and the user has not enrolled any factor", "Log in to Okta in a browser, enroll an authenticator, and give its seed in saml-mfa-secret."]],
	["MFA_ENROLL_ACTIVATE", ["says that the enrollment of a factor is not finished", "Log in to Okta in a browser and finish it."]]
]);
function stuckIn(status, org) {
	const [what, hint] = STATES.get(status ?? "") ?? [`answered with ${status === void 0 || !/^[A-Z_]{1,40}$/.test(status) ? "something that is no answer to a login" : `the state ${status}, which needs a person`}`, "Log in to Okta in a browser to see what it wants; or does something else answer in its place?"];
	return oktaError(org, `${what}.`, hint);
}
Object.defineProperty(exports, "oktaError", {
	enumerable: true,
	get: function() {
		return oktaError;
	}
});
Object.defineProperty(exports, "passwordRefused", {
	enumerable: true,
	get: function() {
		return passwordRefused;
	}
});
Object.defineProperty(exports, "stuckIn", {
	enumerable: true,
	get: function() {
		return stuckIn;
	}
});
