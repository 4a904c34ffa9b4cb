"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/source/saml/totp-codes.ts
const STEP_MILLISECONDS = 3e4;
function totpCodes(seed, { now, sleep, retry }) {
	const letters = seed.reveal().replace(/[\s=-]/g, "").toUpperCase();
	let used = -1;
	return async () => {
		const { Secret: Seed, TOTP } = await Promise.resolve().then(() => require("./otpauth.node-DdhEfQrf.js"));
		const wait = (used + 1) * STEP_MILLISECONDS - now();
		if (used !== -1 && wait > 0) {
			if (retry.deadline.remainingMilliseconds() <= wait) throw tooLate(wait);
			await sleep(wait);
		}
		used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
		return new TOTP({ secret: Seed.fromBase32(letters) }).generate({ timestamp: used * STEP_MILLISECONDS });
	};
}
function tooLate(wait) {
	return new require_load_credential_process.RoleChainError({
		code: "deadline",
		message: `The code of saml-mfa-secret was not accepted, and the next one comes in ${Math.ceil(wait / 1e3)} seconds, when the step's time is over.`,
		hint: "Another job may have used that code. action-timeout-s allows more time: 120 seconds by default. If it happens again, is it the seed of that device, and the clock of this machine right?"
	});
}
Object.defineProperty(exports, "totpCodes", {
	enumerable: true,
	get: function() {
		return totpCodes;
	}
});
