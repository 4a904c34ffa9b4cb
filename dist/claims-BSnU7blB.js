"use strict";
let node_crypto = require("node:crypto");
// src/iam/tags.ts
const NO_TAGS = new Map();
function includesKey(keys, key) {
	return Array.from(keys).some((known) => known.toLowerCase() === key.toLowerCase());
}
function overlayTags(below, above) {
	return new Map([...Array.from(below).filter(([key]) => !includesKey(above.keys(), key)), ...above]);
}
function pickTags(tags, keys) {
	return new Map(Array.from(tags).filter(([key]) => includesKey(keys, key)));
}
// src/iam/identifiers.ts
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function base32(bytes, length) {
	return Array.from(bytes.subarray(0, length), (byte) => BASE32[byte % 32] ?? "A").join("");
}
function derivedId(prefix, arn) {
	return prefix + base32((0, node_crypto.createHash)("sha512").update(`${prefix} ${arn}`).digest(), 16);
}
function derivedSecretKey(arn) {
	return (0, node_crypto.createHash)("sha256").update(`secret ${arn}`).digest("base64").slice(0, 40).replaceAll("=", "A");
}
function derivedUuid(text) {
	const hex = (0, node_crypto.createHash)("sha256").update(`uuid ${text}`).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-");
}
function newCredentials(minimumTokenBytes = 0) {
	const tokenBytes = Math.max(344, minimumTokenBytes);
	return {
		accessKeyId: `ASIA${base32((0, node_crypto.randomBytes)(16), 16)}`,
		secretAccessKey: (0, node_crypto.randomBytes)(30).toString("base64"),
		sessionToken: `IQoJ${(0, node_crypto.randomBytes)(tokenBytes).toString("base64")}`.slice(0, tokenBytes)
	};
}
// src/iam/oidc/claims.ts
function textOr(value, fallback) {
	return typeof value === "string" ? value : fallback;
}
function defaultClaims(given) {
	const repository = textOr(given["repository"], "octo/app");
	const owner = textOr(given["repository_owner"], repository.split("/")[0] ?? "octo");
	const ref = textOr(given["ref"], "refs/heads/main");
	const workflowFile = `${repository}/.github/workflows/deploy.yml@${ref}`;
	return {
		sub: `repo:${repository}:ref:${ref}`,
		repository,
		repository_owner: owner,
		repository_id: "74",
		repository_owner_id: "65",
		repository_visibility: "private",
		ref,
		ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
		ref_protected: "true",
		sha: "0123456789abcdef0123456789abcdef01234567",
		actor: "octocat",
		actor_id: "12",
		workflow: "deploy",
		workflow_ref: workflowFile,
		workflow_sha: "0123456789abcdef0123456789abcdef01234567",
		job_workflow_ref: workflowFile,
		job_workflow_sha: "0123456789abcdef0123456789abcdef01234567",
		event_name: "push",
		head_ref: "",
		base_ref: "",
		run_id: "1234567890",
		run_number: "42",
		run_attempt: "1",
		runner_environment: "github-hosted"
	};
}
Object.defineProperty(exports, "NO_TAGS", {
	enumerable: true,
	get: function() {
		return NO_TAGS;
	}
});
Object.defineProperty(exports, "defaultClaims", {
	enumerable: true,
	get: function() {
		return defaultClaims;
	}
});
Object.defineProperty(exports, "derivedId", {
	enumerable: true,
	get: function() {
		return derivedId;
	}
});
Object.defineProperty(exports, "derivedSecretKey", {
	enumerable: true,
	get: function() {
		return derivedSecretKey;
	}
});
Object.defineProperty(exports, "derivedUuid", {
	enumerable: true,
	get: function() {
		return derivedUuid;
	}
});
Object.defineProperty(exports, "includesKey", {
	enumerable: true,
	get: function() {
		return includesKey;
	}
});
Object.defineProperty(exports, "newCredentials", {
	enumerable: true,
	get: function() {
		return newCredentials;
	}
});
Object.defineProperty(exports, "overlayTags", {
	enumerable: true,
	get: function() {
		return overlayTags;
	}
});
Object.defineProperty(exports, "pickTags", {
	enumerable: true,
	get: function() {
		return pickTags;
	}
});
