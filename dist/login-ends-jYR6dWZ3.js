"use strict";
// src/sink/login-ends.ts
function loginEnds({ request, login }) {
	switch (login.kind) {
		case "existing": return [];
		case "chain": {
			const { hops, credentials } = login.result;
			return hops.length > 0 || request.source.bringsCredentials ? [{
				region: request.plan.region,
				credentials
			}] : [];
		}
		case "targets": return login.outcomes.flatMap((outcome) => {
			if (outcome.kind === "failed") return [];
			const { target, result } = outcome;
			return [{
				target: target.name,
				region: target.region,
				credentials: result.credentials
			}];
		});
	}
}
Object.defineProperty(exports, "loginEnds", {
	enumerable: true,
	get: function() {
		return loginEnds;
	}
});
