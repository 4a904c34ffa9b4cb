"use strict";
// src/source/onelogin/account.ts
function apiOf({ endpoint, region, subdomain }) {
	return endpoint ?? `https://${region === void 0 ? subdomain : `api.${region}`}.onelogin.com`;
}
function hostInput({ endpoint, region }) {
	if (endpoint !== void 0) return "saml-endpoint";
	return region === void 0 ? "onelogin-subdomain" : "onelogin-region";
}
function nameOf(account) {
	return `OneLogin (${new URL(apiOf(account)).host})`;
}
Object.defineProperty(exports, "apiOf", {
	enumerable: true,
	get: function() {
		return apiOf;
	}
});
Object.defineProperty(exports, "hostInput", {
	enumerable: true,
	get: function() {
		return hostInput;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
