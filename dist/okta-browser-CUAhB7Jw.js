"use strict";
const require_start_main = require("./start-main.js");
const require_provider_inputs = require("./provider-inputs-CKQKtC-n.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_okta_saml = require("./okta-saml-Dbxhjcop.js");
const require_org = require("./org-DDFR8-7Q.js");
// src/source/okta/okta-browser.ts
const WITH = "with saml-provider: okta and no saml-username, which logs in with a browser";
const oktaBrowser = require_load_main.defineSource({
	kind: "okta-browser",
	name: "SAML assertion of Okta, by a browser",
	proof: "saml",
	inputs: ["saml-provider"],
	isExclusive: true,
	choose: ({ inputs, problems }) => {
		if (inputs["saml-provider"] !== "okta" || inputs["saml-username"] !== void 0) return;
		return choiceOf(inputs, problems);
	},
	open: (choice, world) => openBrowser(choice, world),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("okta-browser"),
			org: v.strictObject({
				domain: v.string(),
				endpoint: v.exactOptional(v.string())
			}),
			clientId: v.string(),
			appId: v.string()
		}),
		readsEnvironment: false,
		identity: ({ org, clientId, appId }) => Promise.resolve(JSON.stringify([
			require_org.officialUrl(org, "/"),
			clientId,
			appId
		])),
		cannotRenew: () => "a person has to log in with a browser each time: use an Okta service (okta-private-key), or saml-username with saml-mfa-secret"
	}
});
function openBrowser({ org, clientId, appId }, context) {
	return require_okta_saml.samlSourceOf({
		org,
		name: "the SAML assertion of Okta, for whoever logs in with a browser",
		renewable: false,
		login: async () => {
			const { oktaWorld } = await Promise.resolve().then(() => require("./call-okta-D_Bhlj6U.js")).then((n) => n.call_okta_exports);
			const { webTokenOf } = await Promise.resolve().then(() => require("./device-flow-MOwJ_6vd.js"));
			const { responseForToken } = await Promise.resolve().then(() => require("./app-page-l40YcovZ.js"));
			const world = oktaWorld(org, context);
			return responseForToken(await webTokenOf({
				clientId,
				appId
			}, world), world);
		}
	}, context);
}
function choiceOf(inputs, problems) {
	const org = require_org.readOrg(inputs, "saml-provider: okta", problems);
	require_provider_inputs.requireInputs(["okta-client-id", "okta-app"], WITH, inputs, problems);
	require_okta_saml.refuseOthers(inputs, [
		"saml-password",
		"saml-mfa-secret",
		"saml-mfa-code",
		"saml-mfa-device"
	], "has no meaning without saml-username: then a person logs in with a browser", problems);
	const clientId = require_org.readId("okta-client-id", inputs["okta-client-id"], problems);
	const app = inputs["okta-app"];
	const appId = app === void 0 ? void 0 : readAppId(app, problems);
	return org === void 0 || clientId === void 0 || appId === void 0 ? void 0 : {
		kind: "okta-browser",
		org,
		clientId,
		appId
	};
}
function readAppId(app, problems) {
	const id = /^https:\/\/[^/]+\/home\/\w+\/(0oa\w+)\//.exec(app)?.[1] ?? app;
	if (!/^\w{1,100}$/.test(id)) {
		problems.add("okta-app", `${require_start_main.quote(app)} is not the id of an app, which a login with a browser needs: one looks like 0oa1ab2cd3EFGhijk4x7`);
		return;
	}
	return id;
}
exports.oktaBrowser = oktaBrowser;
