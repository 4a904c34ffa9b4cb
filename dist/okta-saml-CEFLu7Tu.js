"use strict";
const require_provider_inputs = require("./provider-inputs-B0jJhc49.js");
const require_read_response = require("./read-response-BkFurF_N.js");
const require_window = require("./window-DJ04OIqi.js");
// src/source/okta/okta-saml.ts
const MIN_LEFT_MS = 3e4;
function samlSourceOf({ org, name, renewable, login }, { runner, now }) {
	let last;
	const from = `Okta (${org.domain})`;
	const get = async () => {
		const assertion = require_read_response.readSamlResponse(await login(), from, runner.conceal);
		require_window.checkWindow(assertion, {
			from,
			now: now()
		});
		return assertion;
	};
	return {
		kind: "saml",
		name,
		renewable,
		assertion: async (renew = false) => {
			const known = last;
			const isGood = known !== void 0 && !renew && now() + MIN_LEFT_MS < ((await known).notOnOrAfter ?? 1e400);
			if (known === void 0 || !isGood && last === known) last = get();
			return last ?? get();
		}
	};
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
