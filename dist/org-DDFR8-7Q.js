"use strict";
const require_start_main = require("./start-main.js");
const require_provider_inputs = require("./provider-inputs-CKQKtC-n.js");
// src/source/okta/org.ts
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
function readOrg(inputs, neededBy, problems) {
	const typed = inputs["okta-domain"];
	const endpoint = require_provider_inputs.readSamlEndpoint(inputs, problems);
	if (typed === void 0) {
		problems.add("okta-domain", `is needed with ${neededBy}: the host name of your Okta organization, acme.okta.com`);
		return;
	}
	const domain = typed.toLowerCase().replace(/^https:\/\//, "").replace(/\/$/, "");
	if (!DOMAIN.test(domain)) {
		problems.add("okta-domain", `${require_start_main.quote(typed)} is not the host name of an Okta organization; one looks like acme.okta.com`);
		return;
	}
	const ofAdmins = /^([a-z0-9-]+)-admin(\.(?:okta|oktapreview|okta-emea)\.com)$/.exec(domain);
	if (ofAdmins !== null) {
		const [, name = "", suffix = ""] = ofAdmins;
		problems.add("okta-domain", `${require_start_main.quote(typed)} is the address of the admin console; give ${name}${suffix}`);
		return;
	}
	return endpoint === void 0 ? { domain } : {
		domain,
		endpoint
	};
}
function officialUrl({ domain }, path) {
	return `https://${domain}${path}`;
}
function urlOf({ domain, endpoint = `https://${domain}` }, path) {
	return new URL(`${endpoint}${path}`);
}
function pathWithin(location, { domain, endpoint }, from = "/") {
	if (endpoint !== void 0 && location.startsWith(`${endpoint}/`)) return location.slice(endpoint.length);
	const official = `https://${domain}`;
	const url = URL.canParse(location, official + from) ? new URL(location, official + from) : void 0;
	return url?.origin === official && url.username === "" && url.password === "" ? `${url.pathname}${url.search}` : void 0;
}
function nameOf({ domain, endpoint }) {
	return endpoint === void 0 ? domain : `${domain} (${new URL(endpoint).host})`;
}
function readId(input, typed, problems) {
	if (typed !== void 0 && !/^[\w.-]{1,100}$/.test(typed)) {
		const example = input === "okta-client-id" ? "0oa1ab2cd3EFGhijk4x7" : "default, or aus1ab2cd3EFGhijk4x7";
		problems.add(input, `${require_start_main.quote(typed)} is not an ID of Okta's; one looks like ${example}`);
		return;
	}
	return typed;
}
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "officialUrl", {
	enumerable: true,
	get: function() {
		return officialUrl;
	}
});
Object.defineProperty(exports, "pathWithin", {
	enumerable: true,
	get: function() {
		return pathWithin;
	}
});
Object.defineProperty(exports, "readId", {
	enumerable: true,
	get: function() {
		return readId;
	}
});
Object.defineProperty(exports, "readOrg", {
	enumerable: true,
	get: function() {
		return readOrg;
	}
});
Object.defineProperty(exports, "urlOf", {
	enumerable: true,
	get: function() {
		return urlOf;
	}
});
