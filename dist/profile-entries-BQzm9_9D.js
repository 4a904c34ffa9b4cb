"use strict";
require("./sections-BAGzrxGG.js");
const require_profile_command = require("./profile-command-BXuENC4q.js");
const require_programs = require("./programs-Cvzh1bmB.js");
// src/refresh/profile-entries.ts
function profileNames({ inputs, plan }) {
	return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs["aws-profile"] ?? "aws-role-chain"];
}
function replacesProfiles({ inputs, plan }) {
	return plan.targets.length === 0 && inputs["aws-profile"] === void 0 || inputs["overwrite-aws-profile"] === true;
}
function profileEntries({ inputs }, { directory, ends }) {
	const { node, program } = require_programs.ownPrograms();
	return ends.map(({ name, region, key }) => ({
		name: name ?? inputs["aws-profile"] ?? "aws-role-chain",
		region,
		access: {
			kind: "process",
			command: require_profile_command.profileCommand([
				node,
				program,
				directory,
				key
			])
		}
	}));
}
Object.defineProperty(exports, "profileEntries", {
	enumerable: true,
	get: function() {
		return profileEntries;
	}
});
Object.defineProperty(exports, "profileNames", {
	enumerable: true,
	get: function() {
		return profileNames;
	}
});
Object.defineProperty(exports, "replacesProfiles", {
	enumerable: true,
	get: function() {
		return replacesProfiles;
	}
});
