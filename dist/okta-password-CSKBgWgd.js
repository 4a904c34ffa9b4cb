"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_provider_inputs = require("./provider-inputs-CKQKtC-n.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_okta_saml = require("./okta-saml-Dbxhjcop.js");
const require_org = require("./org-DDFR8-7Q.js");
// src/source/okta/okta-password.ts
const WITH = "with saml-provider: okta and saml-username";
const oktaPassword = require_load_main.defineSource({
	kind: "okta-password",
	name: "SAML assertion of Okta",
	proof: "saml",
	inputs: ["saml-provider"],
	isExclusive: true,
	choose: ({ inputs, problems }) => {
		if (inputs["saml-provider"] !== "okta" || inputs["saml-username"] === void 0) return;
		return choiceOf(inputs, inputs["saml-username"], problems);
	},
	open: (choice, world) => openPassword(choice, world),
	renewal: {
		triesOnce: true,
		schema: (v) => v.strictObject({
			kind: v.literal("okta-password"),
			org: v.strictObject({
				domain: v.string(),
				endpoint: v.exactOptional(v.string())
			}),
			appPath: v.string(),
			username: v.string(),
			password: v.instance(require_load_credential_process.Secret),
			mfa: v.exactOptional(v.variant("kind", [v.strictObject({
				kind: v.literal("secret"),
				seed: v.instance(require_load_credential_process.Secret)
			}), v.strictObject({
				kind: v.literal("code"),
				code: v.instance(require_load_credential_process.Secret)
			})])),
			device: v.exactOptional(v.string())
		}),
		readsEnvironment: false,
		identity: ({ org, appPath, username, password }) => import("node:crypto").then(({ createHash }) => JSON.stringify([
			require_org.officialUrl(org, appPath),
			username,
			createHash("sha256").update(password.reveal()).digest("hex")
		])),
		cannotRenew: ({ mfa, device }) => mfa?.kind === "code" ? "saml-mfa-code is good once: give the seed of the authenticator in saml-mfa-secret" : mfa === void 0 && device !== void 0 ? "a person has to answer saml-mfa-device: give the seed of an authenticator in saml-mfa-secret" : void 0
	}
});
function openPassword({ org, appPath, ...person }, context) {
	const { mfa, device, username } = person;
	return require_okta_saml.samlSourceOf({
		org,
		name: `the SAML assertion of Okta for ${username}`,
		renewable: mfa === void 0 ? device === void 0 : mfa.kind === "secret",
		login: async () => {
			const { oktaWorld } = await Promise.resolve().then(() => require("./call-okta-D_Bhlj6U.js")).then((n) => n.call_okta_exports);
			const { sessionTokenOf } = await Promise.resolve().then(() => require("./authn-Uor0lXt6.js"));
			const { responseForSession } = await Promise.resolve().then(() => require("./app-page-l40YcovZ.js"));
			const world = oktaWorld(org, context);
			return responseForSession(await sessionTokenOf(person, world), appPath, world);
		}
	}, context);
}
function choiceOf(inputs, username, problems) {
	const org = require_org.readOrg(inputs, "saml-provider: okta", problems);
	require_provider_inputs.requireInputs(["saml-password", "okta-app"], WITH, inputs, problems);
	require_okta_saml.refuseOthers(inputs, ["okta-client-id"], "has no meaning with saml-username, which logs in with a password: it is for a browser", problems);
	const mfa = require_provider_inputs.readProviderMfa(inputs, problems);
	const { "saml-password": password, "okta-app": app, "saml-mfa-device": device } = inputs;
	const appPath = org === void 0 || app === void 0 ? void 0 : readAppLink(app, org, problems);
	return org === void 0 || password === void 0 || appPath === void 0 ? void 0 : require_load_basics.withoutUndefined({
		kind: "okta-password",
		org,
		appPath,
		username,
		password,
		mfa,
		device
	});
}
function readAppLink(app, org, problems) {
	const path = /^https:\/\//i.test(app) ? require_org.pathWithin(app, org) : void 0;
	if (path === void 0 || path === "/") {
		problems.add("okta-app", `${require_start_main.quote(app)} is not the embed link of an app at ${org.domain}; one looks like https://${org.domain}/home/amazon_aws/0oa1ab2cd3EFGhijk4x7/272`);
		return;
	}
	return path;
}
exports.oktaPassword = oktaPassword;
