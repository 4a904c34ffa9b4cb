"use strict";
let node_crypto = require("node:crypto");
// src/source/saml/saml-source.ts
function givenSource(name, read, { conceal, now }) {
	return {
		kind: "saml",
		name,
		renewable: false,
		async assertion() {
			const given = await read();
			const assertion = await readGiven(given, conceal);
			const { checkWindow } = await Promise.resolve().then(() => require("./window-c12cM4PP.js")).then((n) => n.window_exports);
			checkWindow(assertion, {
				from: given.from,
				now: now()
			});
			return assertion;
		}
	};
}
async function readGiven({ encoded, from }, conceal) {
	return (await Promise.resolve().then(() => require("./read-response-PWR3fDkX.js"))).readSamlResponse(encoded, from, conceal);
}
function bearerOfAssertion(assertion) {
	const { isEncrypted, issuer, subject, audience, roles, brings, response } = assertion;
	return isEncrypted ? (0, node_crypto.createHash)("sha256").update(response.reveal()).digest("hex") : JSON.stringify([
		issuer,
		subject,
		audience,
		roles,
		brings
	]);
}
Object.defineProperty(exports, "bearerOfAssertion", {
	enumerable: true,
	get: function() {
		return bearerOfAssertion;
	}
});
Object.defineProperty(exports, "givenSource", {
	enumerable: true,
	get: function() {
		return givenSource;
	}
});
Object.defineProperty(exports, "readGiven", {
	enumerable: true,
	get: function() {
		return readGiven;
	}
});
