"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_undo_recorded = require("./undo-recorded-DMGcE8Hj.js");
// src/post.ts
async function post() {
	const runner = require_load_post.currentRunner("goes-on");
	if (runner.environment["AWS_SKIP_CLEANUP_STEP"]?.toLowerCase() === "true") return;
	try {
		await require_undo_recorded.undoRecorded(require_load_post.SINKS, runner, runner.environment["STATE_undo"] ?? "");
	} catch (error) {
		const text = error instanceof require_load_credential_process.RoleChainError ? error.describe() : require_load_credential_process.messageOf(error);
		runner.log.warning(`Not everything could be undone: ${text}`);
	}
	require_load_post.leave();
}
exports.post = post;
