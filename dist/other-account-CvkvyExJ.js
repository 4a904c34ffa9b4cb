"use strict";
// src/sink/environment/other-account.ts
function warnOfOtherAccount(login, { environment, log }) {
	const { AWS_ACCOUNT_ID: named = "" } = environment;
	const account = accountOf(login);
	if (named !== "" && account !== void 0 && named !== account) log.warning("AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.");
}
function accountOf(login) {
	switch (login.kind) {
		case "existing": return login.identity.account;
		case "chain": return login.result.identity.account;
		case "targets": return;
	}
}
Object.defineProperty(exports, "warnOfOtherAccount", {
	enumerable: true,
	get: function() {
		return warnOfOtherAccount;
	}
});
