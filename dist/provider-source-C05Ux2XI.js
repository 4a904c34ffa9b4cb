"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/source/saml/provider-source.ts
const MAX_AGE_MS = 285e3;
const MIN_AGE_MS = 3e4;
var ProviderSource = class {
	kind = "saml";
	name;
	#login;
	#neededPerson;
	#last;
	constructor(login) {
		this.name = login.name;
		this.#login = login;
		this.#neededPerson = login.needsPerson;
	}
	get renewable() {
		return !this.#neededPerson;
	}
	async assertion(renew = false) {
		const last = this.#last;
		if (last !== void 0 && !this.#isOver(await last.assertion, last, renew)) return last.assertion;
		if (this.#last !== last && this.#last !== void 0) return this.#last.assertion;
		if (last !== void 0 && !this.renewable) throw this.#cannotRenew();
		const assertion = this.#get();
		this.#last = {
			assertion,
			at: this.#login.now()
		};
		return assertion;
	}
	#isOver({ notOnOrAfter = 1e400 }, { at }, renew) {
		const now = this.#login.now();
		return now >= notOnOrAfter || now - at > MAX_AGE_MS || renew && now - at >= MIN_AGE_MS;
	}
	async #get() {
		const { from, conceal, now, logIn } = this.#login;
		const [{ readSamlResponse }, { checkWindow }] = await Promise.all([Promise.resolve().then(() => require("./read-response-PWR3fDkX.js")), Promise.resolve().then(() => require("./window-c12cM4PP.js")).then((n) => n.window_exports)]);
		const { response, neededPerson } = await logIn();
		this.#neededPerson ||= neededPerson;
		const assertion = readSamlResponse(response, from, conceal);
		checkWindow(assertion, {
			from,
			now: now()
		});
		return assertion;
	}
	#cannotRenew() {
		return new require_load_credential_process.RoleChainError({
			code: "source",
			message: `The assertion of ${this.#login.from} is over, and logging in again would need a person.`,
			hint: "To let it log in again by itself, give the seed of an authenticator in saml-mfa-secret."
		});
	}
};
Object.defineProperty(exports, "ProviderSource", {
	enumerable: true,
	get: function() {
		return ProviderSource;
	}
});
