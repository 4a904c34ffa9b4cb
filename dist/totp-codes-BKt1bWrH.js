"use strict";
// src/source/saml/totp-codes.ts
const STEP_MILLISECONDS = 3e4;
function totpCodes(seed, { now, sleep }) {
	const letters = seed.reveal().replace(/[\s=-]/g, "").toUpperCase();
	let used = -1;
	return async () => {
		const { Secret: Seed, TOTP } = await Promise.resolve().then(() => require("./otpauth.node-DdhEfQrf.js"));
		if (Math.floor(now() / STEP_MILLISECONDS) <= used) await sleep((used + 1) * STEP_MILLISECONDS - now());
		used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
		return new TOTP({ secret: Seed.fromBase32(letters) }).generate({ timestamp: used * STEP_MILLISECONDS });
	};
}
Object.defineProperty(exports, "totpCodes", {
	enumerable: true,
	get: function() {
		return totpCodes;
	}
});
