"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_main = require("./start-main.js");
const require_shell = require("./shell-DBjdlkVK.js");
const require_refused_inputs = require("./refused-inputs-gVOXE-SQ.js");
// src/commands/shell-login.ts
async function readLogin(given, process, { defaults = {}, renewed = false, check, ...refusing }) {
	const startedAt = require_load_basics.monotonicNow();
	const runner = require_shell.shellOf(given, process, "login");
	const idToken = require_start_main.idTokenOf(runner);
	const reading = require_load_main.readingOn(runner, startedAt);
	const request = await require_load_main.readStepRequest({
		...reading,
		raw: (name) => reading.raw(name) || (defaults[name] ?? ""),
		renewed,
		unknownVariables: "problem",
		surroundings: { idTokenAvailable: idToken !== void 0 },
		check: (asked, problems) => {
			require_refused_inputs.refuseInputs(refusing, runner, problems);
			check?.(asked, problems);
		}
	});
	return {
		request,
		runner,
		login: () => require_load_main.login(request, runner, {
			idToken,
			startedAt
		})
	};
}
function finalCredentials({ plan }, outcome) {
	const [only] = outcome.kind === "targets" ? outcome.outcomes.filter(({ kind }) => kind === "reached") : [];
	const region = only?.target.region ?? plan.region;
	const result = outcome.kind === "chain" ? outcome.result : only?.kind === "reached" ? only.result : void 0;
	return result === void 0 ? { region } : {
		region,
		account: result.identity.account,
		credentials: result.credentials
	};
}
function requireOneTarget(command, { plan }, problems) {
	if (plan.targets.length > 1) problems.add("targets", `${command} delivers the credentials of one target, and there are ${plan.targets.length}: name one target, or run exec --refresh process, which has a profile for each`);
}
Object.defineProperty(exports, "finalCredentials", {
	enumerable: true,
	get: function() {
		return finalCredentials;
	}
});
Object.defineProperty(exports, "readLogin", {
	enumerable: true,
	get: function() {
		return readLogin;
	}
});
Object.defineProperty(exports, "requireOneTarget", {
	enumerable: true,
	get: function() {
		return requireOneTarget;
	}
});
