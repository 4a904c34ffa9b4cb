"use strict";
let node_path = require("node:path");
const require_roles_anywhere_arn = require("./roles-anywhere-arn-Bn4vvf9F.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_pem = require("./pem-CXBrUvqy.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/certificate/certificate.ts
const INPUT = "certificate";
const certificate = require_load_main.defineSource({
	kind: "certificate",
	name: "X.509 certificate",
	proof: "certificate",
	inputs: [INPUT],
	isExclusive: true,
	choose: (asked) => {
		const text = asked.inputs[INPUT];
		return text === void 0 ? void 0 : choiceOf(text, asked);
	},
	open: (choice, { runner, now }) => sourceOf(choice, runner, now),
	anchored: ({ trustAnchorArn, profileArn }) => ({
		trustAnchorArn,
		profileArn
	}),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("certificate"),
			certificate: v.string(),
			privateKey: v.instance(require_load_credential_process.Secret),
			chain: v.exactOptional(v.string()),
			passphrase: v.exactOptional(v.instance(require_load_credential_process.Secret)),
			trustAnchorArn: v.string(),
			profileArn: v.string(),
			workspace: v.exactOptional(v.string())
		}),
		absolute: (choice, workspace) => pathsOf(choice).every(node_path.isAbsolute) ? choice : {
			workspace,
			...choice
		},
		readsEnvironment: false,
		identity: async (choice, { workspace, conceal }) => {
			const { fingerprintOf } = await Promise.resolve().then(() => require("./x509-identity-C_1sLejp.js"));
			const fingerprint = await fingerprintOf(choice, {
				workspace: choice.workspace ?? workspace,
				conceal
			});
			return JSON.stringify([
				fingerprint,
				choice.trustAnchorArn,
				choice.profileArn
			]);
		}
	}
});
function choiceOf(text, { inputs, assumesRole, problems }) {
	if (!assumesRole) problems.add(INPUT, "needs a role to assume with it: role-to-assume or role-chain");
	const privateKey = inputs["private-key"];
	if (privateKey === void 0) problems.add("private-key", `must be given with ${INPUT}; is the secret it comes from empty?`);
	const anchored = arnsOf(inputs, problems);
	if (!assumesRole || privateKey === void 0 || anchored === void 0) return;
	const { "certificate-chain": chain, "private-key-passphrase": passphrase } = inputs;
	return {
		kind: "certificate",
		certificate: text,
		privateKey,
		...anchored,
		...require_load_basics.withoutUndefined({
			chain,
			passphrase
		})
	};
}
function arnsOf(inputs, problems) {
	const anchor = arnOf("trust-anchor-arn", "trust-anchor", inputs, problems);
	const profile = arnOf("roles-anywhere-profile-arn", "profile", inputs, problems);
	if (anchor === void 0 || profile === void 0) return;
	for (const part of [
		"region",
		"account",
		"partition"
	]) if (anchor[part] !== profile[part]) {
		const name = part === "region" ? "Region" : part;
		problems.add("roles-anywhere-profile-arn", `is of the ${name} ${profile[part]}, but the trust anchor of ${anchor[part]}; a profile works with trust anchors of its own ${name} only`);
		return;
	}
	return {
		trustAnchorArn: anchor.arn,
		profileArn: profile.arn
	};
}
function arnOf(name, kind, inputs, problems) {
	const text = inputs[name];
	if (text === void 0) {
		problems.add(name, `must be given with ${INPUT}; is the variable it comes from empty?`);
		return;
	}
	const arn = require_roles_anywhere_arn.parseRolesAnywhereArn(text);
	if (arn?.kind !== kind) {
		const what = kind === "profile" ? "a profile" : "a trust anchor";
		const instead = arn === void 0 ? "" : `, but of a ${arn.kind.replace("-", " ")}; are the two inputs swapped?`;
		problems.add(name, `${require_start_main.quote(text)} is not the ARN of ${what} of IAM Roles Anywhere${instead === "" ? `: arn:aws:rolesanywhere:REGION:ACCOUNT:${kind}/ID` : instead}`);
		return;
	}
	return arn;
}
function pathsOf({ certificate: own, privateKey, chain }) {
	return [
		own,
		privateKey.reveal(),
		chain
	].filter((value) => value !== void 0).filter((value) => !require_pem.isPem(value));
}
function sourceOf(choice, { workspace, conceal }, now) {
	return {
		kind: "certificate",
		name: require_pem.isPem(choice.certificate) ? `the certificate of ${INPUT}` : `the certificate in ${choice.certificate}`,
		async identity() {
			const { x509Identity } = await Promise.resolve().then(() => require("./x509-identity-C_1sLejp.js"));
			return x509Identity(choice, {
				workspace: choice.workspace ?? workspace,
				conceal
			}, now());
		}
	};
}
exports.certificate = certificate;
