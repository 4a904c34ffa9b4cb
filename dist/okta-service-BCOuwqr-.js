"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_org = require("./org-DDFR8-7Q.js");
// src/source/okta/okta-service.ts
const INPUT = "okta-private-key";
const DEFAULTS = {
	server: "default",
	scope: "okta-m2m-access",
	audience: "api://default"
};
const CI_AUDIENCE = "sts.amazonaws.com";
const oktaService = require_load_main.defineSource({
	kind: "okta-service",
	name: "access token of an Okta service",
	proof: "token",
	inputs: [INPUT],
	isExclusive: true,
	choose: ({ inputs, assumesRole, problems }) => {
		const privateKey = inputs[INPUT];
		if (privateKey === void 0) return;
		if (!assumesRole) problems.add(INPUT, "needs a role to assume with its access token: role-to-assume or role-chain");
		const choice = choiceOf(inputs, privateKey, problems);
		return assumesRole ? choice : void 0;
	},
	tokenOf: ({ org, server, clientId, audience }) => ({
		issuer: require_org.officialUrl(org, `/oauth2/${server}`),
		audience,
		subject: clientId
	}),
	open: (choice, world) => new require_load_main.MintedToken({
		name: `the access token of the Okta service ${choice.clientId}`,
		renewable: true,
		mint: () => mint(choice, world),
		now: world.now
	}),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("okta-service"),
			org: v.strictObject({
				domain: v.string(),
				endpoint: v.exactOptional(v.string())
			}),
			clientId: v.string(),
			privateKey: v.instance(require_load_credential_process.Secret),
			keyId: v.exactOptional(v.string()),
			server: v.string(),
			scope: v.string(),
			audience: v.string(),
			workspace: v.exactOptional(v.string())
		}),
		absolute: (choice, workspace) => ({
			workspace,
			...choice
		}),
		readsEnvironment: false,
		identity: ({ org, clientId, server, scope, privateKey }) => import("node:crypto").then(({ createHash }) => JSON.stringify([
			require_org.officialUrl(org, `/oauth2/${server}`),
			clientId,
			scope,
			createHash("sha256").update(privateKey.reveal()).digest("hex")
		]))
	}
});
async function mint({ org, workspace, ...service }, context) {
	const { serviceToken } = await Promise.resolve().then(() => require("./service-token-BFtMh7TF.js"));
	const { oktaWorld } = await Promise.resolve().then(() => require("./call-okta-D_Bhlj6U.js")).then((n) => n.call_okta_exports);
	const { workspace: here } = context.runner;
	return serviceToken({
		...service,
		workspace: workspace ?? here
	}, oktaWorld(org, context));
}
function choiceOf(inputs, privateKey, problems) {
	const org = require_org.readOrg(inputs, INPUT, problems);
	const clientId = require_org.readId("okta-client-id", inputs["okta-client-id"], problems);
	if (inputs["okta-client-id"] === void 0) problems.add("okta-client-id", `is needed with ${INPUT}: the client ID of the API service, 0oa...`);
	const server = require_org.readId("okta-authorization-server", inputs["okta-authorization-server"] ?? DEFAULTS.server, problems);
	const keyId = inputs["okta-private-key-id"];
	const scope = inputs["okta-scope"] ?? DEFAULTS.scope;
	if (!/^[!#-[\]-~]+(?: [!#-[\]-~]+)*$/.test(scope)) problems.add("okta-scope", `${require_start_main.quote(scope)} is not a scope: several have one blank between them`);
	const audience = [inputs.audience].find((typed) => typed !== void 0 && typed !== CI_AUDIENCE) ?? DEFAULTS.audience;
	return org === void 0 || clientId === void 0 || server === void 0 ? void 0 : require_load_basics.withoutUndefined({
		kind: "okta-service",
		org,
		clientId,
		privateKey,
		keyId,
		server,
		scope,
		audience
	});
}
exports.oktaService = oktaService;
