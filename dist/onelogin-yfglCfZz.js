"use strict";
let node_net = require("node:net");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_provider_inputs = require("./provider-inputs-CKQKtC-n.js");
const require_provider_source = require("./provider-source-C05Ux2XI.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_account = require("./account-gg_DpVMH.js");
// src/source/onelogin/onelogin.ts
const onelogin = require_load_main.defineSource({
	kind: "onelogin",
	name: "SAML assertion of OneLogin",
	proof: "saml",
	inputs: ["saml-provider"],
	isExclusive: true,
	choose: ({ inputs, problems }) => {
		if (inputs["saml-provider"] !== "onelogin") return;
		require_provider_inputs.refuseOtherProviders("onelogin", inputs, problems);
		const account = readAccount(inputs, problems);
		return account === void 0 ? void 0 : {
			kind: "onelogin",
			account
		};
	},
	open: ({ account }, { runner, http, retry, now }) => oneLoginSource(account, {
		http,
		retry,
		now,
		sleep,
		conceal: runner.conceal,
		log: runner.log
	}),
	renewal: {
		triesOnce: true,
		schema: (v) => {
			const secret = v.instance(require_load_credential_process.Secret);
			const text = v.string();
			const mfa = v.variant("kind", [v.strictObject({
				kind: v.literal("secret"),
				seed: secret
			}), v.strictObject({
				kind: v.literal("code"),
				code: secret
			})]);
			const account = {
				clientId: text,
				clientSecret: secret,
				username: text,
				password: secret,
				appId: text,
				subdomain: text,
				region: v.exactOptional(v.picklist(["us", "eu"])),
				ipAddress: v.exactOptional(text),
				mfa: v.exactOptional(mfa),
				device: v.exactOptional(text),
				endpoint: v.exactOptional(text)
			};
			return v.strictObject({
				kind: v.literal("onelogin"),
				account: v.strictObject(account)
			});
		},
		readsEnvironment: false,
		cannotRenew: ({ account: { mfa } }) => mfa?.kind === "code" ? "saml-mfa-code is good for one login, so the session ends when its time is over. To renew it, give the seed of the authenticator in saml-mfa-secret, which generates codes." : void 0,
		identity: async ({ account }) => {
			const { createHash } = await import("node:crypto");
			const password = createHash("sha256").update(account.password.reveal()).digest("hex");
			return JSON.stringify([
				require_account.apiOf(account),
				account.subdomain,
				account.username,
				account.appId,
				password
			]);
		}
	}
});
function oneLoginSource(account, world) {
	return new require_provider_source.ProviderSource({
		name: `the SAML assertion of OneLogin for ${require_start_main.quote(account.username)}`,
		from: "OneLogin",
		needsPerson: account.mfa?.kind === "code",
		logIn: async () => (await Promise.resolve().then(() => require("./log-in-BnpQjruM.js"))).logIn(account, world),
		conceal: world.conceal,
		now: world.now
	});
}
function sleep(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
const NEEDED = [
	"onelogin-subdomain",
	"onelogin-client-id",
	"onelogin-client-secret",
	"onelogin-app-id",
	"saml-username",
	"saml-password"
];
function readAccount(inputs, problems) {
	require_provider_inputs.requireInputs(NEEDED, "with saml-provider onelogin", inputs, problems);
	const mfa = require_provider_inputs.readProviderMfa(inputs, problems);
	const endpoint = require_provider_inputs.readSamlEndpoint(inputs, problems);
	const subdomain = readSubdomain(inputs["onelogin-subdomain"], problems);
	const { "onelogin-client-id": clientId, "onelogin-client-secret": clientSecret, "onelogin-app-id": appId, "onelogin-region": region, "onelogin-ip-address": ipAddress, "saml-username": username, "saml-password": password, "saml-mfa-device": device } = inputs;
	if (appId !== void 0 && !/^\d{1,20}$/.test(appId)) problems.add("onelogin-app-id", `${require_start_main.quote(appId)} is not a number, as in the address of the app's page in OneLogin`);
	if (ipAddress !== void 0 && (0, node_net.isIP)(ipAddress) === 0) problems.add("onelogin-ip-address", `${require_start_main.quote(ipAddress)} is not an IP address`);
	return clientId !== void 0 && clientSecret !== void 0 && appId !== void 0 && subdomain !== void 0 && username !== void 0 && password !== void 0 ? require_load_basics.withoutUndefined({
		clientId,
		clientSecret,
		username,
		password,
		appId,
		subdomain,
		region,
		ipAddress,
		mfa,
		device,
		endpoint
	}) : void 0;
}
function readSubdomain(text, problems) {
	const name = text?.toLowerCase().replace(/^https:\/\/([^/]*)\/?$/, "$1").replace(/\.onelogin\.com$/, "");
	if (text === void 0 || name !== void 0 && /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) return name;
	problems.add("onelogin-subdomain", `${require_start_main.quote(text)} is not a subdomain of onelogin.com: give acme for acme.onelogin.com`);
}
exports.onelogin = onelogin;
