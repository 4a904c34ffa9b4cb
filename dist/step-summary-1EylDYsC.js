"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/runner/step-summary.ts
const MAX_BYTES = 1048576;
const APART = "\n\n";
async function openSummary(path, { guard, hidesAccounts }) {
	const length = await lengthOf(path);
	const apart = length === 0 ? "" : APART;
	return {
		room: Math.max(0, MAX_BYTES - length - apart.length),
		guard,
		hidesAccounts,
		append: async (markdown) => {
			const text = `${apart}${require_load_post.plainLines(guard(markdown))}`;
			if (text.trim() === "" || length + Buffer.byteLength(text) > MAX_BYTES) throw unusable("it would be too large");
			await require_load_credential_process.appendFile(path, text).catch(async (error) => {
				await require_load_credential_process.truncate(path, length).catch(() => void 0);
				throw unusable(require_load_credential_process.messageOf(error), error);
			});
		}
	};
}
async function lengthOf(path) {
	try {
		const status = await require_load_credential_process.lstat(path);
		if (!status.isFile()) throw unusable("it is not a file");
		return status.size;
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT") return 0;
		throw error instanceof require_load_credential_process.RoleChainError ? error : unusable(require_load_credential_process.messageOf(error), error);
	}
}
function unusable(why, cause) {
	const message = `The file that GITHUB_STEP_SUMMARY names cannot be written: ${why}`;
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message,
		cause
	});
}
exports.openSummary = openSummary;
