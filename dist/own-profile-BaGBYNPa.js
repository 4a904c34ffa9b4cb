"use strict";
const require_profile_command = require("./profile-command-BXuENC4q.js");
const require_programs = require("./programs-Cvzh1bmB.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/own-profile.ts
async function isRenewedByUs(name) {
	const last = (await require_load_main.profileChain(name)).at(-1) ?? {};
	return last["role_arn"] === void 0 && !require_load_main.hasKeys(last) && isOwnCommand(last["credential_process"] ?? "");
}
const SESSION = /^ (?:[\w@%+=:,./\\-]+|(?:'[^']*'|"'")+|"[^"%]*") [\w-]+$/;
function isOwnCommand(command) {
	const { node, program } = require_programs.ownPrograms();
	try {
		const own = require_profile_command.profileCommand([node, program]);
		return command.startsWith(own) && SESSION.test(command.slice(own.length));
	} catch {
		return false;
	}
}
exports.isRenewedByUs = isRenewedByUs;
