"use strict";
let node_crypto = require("node:crypto");
// src/refresh/self-reference.ts
const RENEWING = "ROLE_CHAIN_RENEWING";
const SELF_REFERENCE = {
	code: "source",
	message: "The chain starts from the credentials that it should renew.",
	hint: "The profile that AWS_PROFILE names leads to this program again. Set it to a profile with its own credentials."
};
function callKey(args, environment) {
	const inputs = Object.entries(environment).filter(([name]) => name.startsWith("ROLE_CHAIN_") && name !== "ROLE_CHAIN_RENEWING");
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify([args, inputs.sort()])).digest("hex");
}
function isRenewing(environment, key) {
	return (environment["ROLE_CHAIN_RENEWING"] ?? "").split("\n").includes(key);
}
function renewingWith(environment, key) {
	return [environment["ROLE_CHAIN_RENEWING"] ?? "", key].join("\n").trim();
}
Object.defineProperty(exports, "RENEWING", {
	enumerable: true,
	get: function() {
		return RENEWING;
	}
});
Object.defineProperty(exports, "SELF_REFERENCE", {
	enumerable: true,
	get: function() {
		return SELF_REFERENCE;
	}
});
Object.defineProperty(exports, "callKey", {
	enumerable: true,
	get: function() {
		return callKey;
	}
});
Object.defineProperty(exports, "isRenewing", {
	enumerable: true,
	get: function() {
		return isRenewing;
	}
});
Object.defineProperty(exports, "renewingWith", {
	enumerable: true,
	get: function() {
		return renewingWith;
	}
});
