"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_saml_source = require("./saml-source-QS0AfUMY.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/saml/saml-assertion.ts
const INPUT = "saml-assertion";
const samlAssertion = require_load_main.defineSource({
	kind: "saml-assertion",
	name: "SAML assertion of the inputs",
	proof: "saml",
	inputs: [INPUT],
	typedInto: [INPUT],
	isExclusive: true,
	choose: ({ inputs }) => {
		const response = inputs[INPUT];
		return response === void 0 ? void 0 : {
			kind: "saml-assertion",
			response
		};
	},
	open: ({ response }, { runner: { conceal }, now }) => require_saml_source.givenSource(`the assertion of ${INPUT}`, () => Promise.resolve({
		encoded: response.reveal(),
		from: INPUT
	}), {
		conceal,
		now
	}),
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("saml-assertion"),
			response: v.instance(require_load_credential_process.Secret)
		}),
		readsEnvironment: false,
		cannotRenew: () => "the assertion of saml-assertion can be used for about 5 minutes, so the session ends when its time is over. To renew it, start from a source that can sign in again (saml-provider), or keep writing saml-assertion-file.",
		identity: async ({ response }, { conceal }) => require_saml_source.bearerOfAssertion(await require_saml_source.readGiven({
			encoded: response.reveal(),
			from: INPUT
		}, conceal))
	}
});
exports.samlAssertion = samlAssertion;
