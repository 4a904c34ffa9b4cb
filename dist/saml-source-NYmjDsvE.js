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
			const { checkWindow } = await Promise.resolve().then(() => require("./window-DJ04OIqi.js")).then((n) => n.window_exports);
			checkWindow(assertion, {
				from: given.from,
				now: now()
			});
			return assertion;
		}
	};
}
async function readGiven({ encoded, from }, conceal) {
	return (await Promise.resolve().then(() => require("./read-response-BkFurF_N.js")).then((n) => n.read_response_exports)).readSamlResponse(encoded, from, conceal);
}
function bearerOfAssertion({ isEncrypted, issuer, subject, audience, brings, response }) {
	return isEncrypted ? (0, node_crypto.createHash)("sha256").update(response.reveal()).digest("hex") : JSON.stringify([
		issuer,
		subject,
		audience,
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
