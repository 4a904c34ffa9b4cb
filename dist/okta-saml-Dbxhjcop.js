"use strict";
const require_provider_inputs = require("./provider-inputs-CKQKtC-n.js");
const require_provider_source = require("./provider-source-C05Ux2XI.js");
// src/source/okta/okta-saml.ts
function samlSourceOf({ org, name, renewable, login }, { runner, now }) {
	return new require_provider_source.ProviderSource({
		name,
		from: `Okta (${org.domain})`,
		needsPerson: !renewable,
		logIn: async () => ({
			response: await login(),
			neededPerson: false
		}),
		conceal: runner.conceal,
		now
	});
}
function refuseOthers(inputs, names, why, problems) {
	require_provider_inputs.refuseOtherProviders("okta", inputs, problems);
	for (const name of OF_SERVICES.filter((each) => inputs[each] !== void 0)) problems.add(name, "has no meaning with saml-provider: it is for a service, with okta-private-key");
	for (const name of names.filter((each) => inputs[each] !== void 0)) problems.add(name, why);
}
const OF_SERVICES = [
	"okta-private-key-id",
	"okta-authorization-server",
	"okta-scope"
];
Object.defineProperty(exports, "refuseOthers", {
	enumerable: true,
	get: function() {
		return refuseOthers;
	}
});
Object.defineProperty(exports, "samlSourceOf", {
	enumerable: true,
	get: function() {
		return samlSourceOf;
	}
});
