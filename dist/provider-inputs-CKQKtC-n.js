"use strict";
const require_start_main = require("./start-main.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
// src/source/saml/provider-inputs.ts
const PROVIDERS = {
	onelogin: {
		title: "OneLogin",
		inputs: namesOf(require_load_basics.ONELOGIN)
	},
	okta: {
		title: "Okta",
		inputs: namesOf(require_load_basics.OKTA).filter((name) => name !== "okta-private-key")
	}
};
function namesOf(definitions) {
	const isName = (name) => name in definitions;
	return Object.keys(definitions).filter(isName);
}
function refuseOtherProviders(provider, inputs, problems) {
	const others = ["onelogin", "okta"].filter((other) => other !== provider);
	for (const other of others) {
		const { title, inputs: names } = PROVIDERS[other];
		for (const name of names.filter((own) => inputs[own] !== void 0)) problems.add(name, `is for ${title}, but saml-provider is ${provider}: leave it out, or set saml-provider to ${other}`);
	}
}
function requireInputs(names, why, inputs, problems) {
	for (const name of names.filter((needed) => inputs[needed] === void 0)) {
		const emptySecret = /secret|password/.test(name) ? "; is the secret it comes from empty?" : "";
		problems.add(name, `is needed ${why}${emptySecret}`);
	}
}
function readProviderMfa(inputs, problems) {
	const { "saml-mfa-secret": seed, "saml-mfa-code": code } = inputs;
	if (seed !== void 0 && code !== void 0) problems.add("saml-mfa-code", "cannot be given with saml-mfa-secret, which generates codes: leave one of them out");
	if (seed !== void 0 && !/^[A-Z2-7]{16,}=*$/i.test(seed.reveal().replace(/[\s-]/g, ""))) problems.add("saml-mfa-secret", "is not a seed in Base32: letters A-Z and digits 2-7, at least 16 of them");
	if (code !== void 0 && !/^[!-~]{4,64}$/.test(code.reveal())) problems.add("saml-mfa-code", "is not a code as devices show it: 4 to 64 letters and digits, without blanks");
	if (seed !== void 0) return {
		kind: "secret",
		seed
	};
	return code === void 0 ? void 0 : {
		kind: "code",
		code
	};
}
function readSamlEndpoint(inputs, problems) {
	const text = inputs["saml-endpoint"];
	if (text === void 0) return;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !["http:", "https:"].includes(url.protocol)) {
		problems.add("saml-endpoint", "is not a URL of the form https://host, or http://127.0.0.1:port on this machine");
		return;
	}
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
		problems.add("saml-endpoint", "has more than a host and a path: no user, password, ? or # belongs there");
		return;
	}
	if (require_start_main.isInClearText(url)) {
		problems.add("saml-endpoint", `${require_start_main.quote(url.origin)} is not https; a password is sent in clear text only within this machine`);
		return;
	}
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
Object.defineProperty(exports, "readProviderMfa", {
	enumerable: true,
	get: function() {
		return readProviderMfa;
	}
});
Object.defineProperty(exports, "readSamlEndpoint", {
	enumerable: true,
	get: function() {
		return readSamlEndpoint;
	}
});
Object.defineProperty(exports, "refuseOtherProviders", {
	enumerable: true,
	get: function() {
		return refuseOtherProviders;
	}
});
Object.defineProperty(exports, "requireInputs", {
	enumerable: true,
	get: function() {
		return requireInputs;
	}
});
