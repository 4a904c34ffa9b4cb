"use strict";
let node_net = require("node:net");
const require_load_basics = require("./load-basics-B4lJGDMQ.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_provider_inputs = require("./provider-inputs-B0jJhc49.js");
const require_load_main = require("./load-main-BqsAoz-g.js");
const require_account = require("./account-gg_DpVMH.js");
// src/source/onelogin/onelogin-source.ts
const MAX_AGE_MS = 285e3;
const MIN_AGE_MS = 3e4;
var OneLoginSource = class {
	kind = "saml";
	name;
	#account;
	#world;
	#neededPerson;
	#last;
	constructor(account, world) {
		this.name = `the SAML assertion of OneLogin for ${require_start_main.quote(account.username)}`;
		this.#account = account;
		this.#world = world;
		this.#neededPerson = account.mfa?.kind === "code";
	}
	get renewable() {
		return !this.#neededPerson;
	}
	async assertion(renew = false) {
		const last = this.#last;
		if (last !== void 0 && !this.#isOver(await last.assertion, last, renew)) return last.assertion;
		if (this.#last !== last && this.#last !== void 0) return this.#last.assertion;
		if (last !== void 0 && !this.renewable) throw this.#cannotRenew();
		const assertion = this.#logIn();
		this.#last = {
			assertion,
			at: this.#world.now()
		};
		return assertion;
	}
	#isOver({ notOnOrAfter = 1e400 }, { at }, renew) {
		const now = this.#world.now();
		return now >= notOnOrAfter || now - at > MAX_AGE_MS || renew && now - at >= MIN_AGE_MS;
	}
	async #logIn() {
		const world = this.#world;
		const [{ logIn }, { readSamlResponse }, { checkWindow }] = await Promise.all([
			Promise.resolve().then(() => require("./log-in-BXiV0Lur.js")),
			Promise.resolve().then(() => require("./read-response-BkFurF_N.js")).then((n) => n.read_response_exports),
			Promise.resolve().then(() => require("./window-DJ04OIqi.js")).then((n) => n.window_exports)
		]);
		const { response, neededPerson } = await logIn(this.#account, world);
		this.#neededPerson ||= neededPerson;
		const assertion = readSamlResponse(response, "OneLogin", world.conceal);
		checkWindow(assertion, {
			from: "OneLogin",
			now: world.now()
		});
		return assertion;
	}
	#cannotRenew() {
		return new require_load_credential_process.RoleChainError({
			code: "source",
			message: "The assertion of OneLogin is over, and logging in again would need a person.",
			hint: "To let it log in again by itself, give the seed of an authenticator in saml-mfa-secret."
		});
	}
};
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
	open: ({ account }, { runner, http, retry, now }) => new OneLoginSource(account, {
		http,
		retry,
		now,
		sleep,
		conceal: runner.conceal,
		log: runner.log
	}),
	renewal: {
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
