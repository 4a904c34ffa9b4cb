"use strict";
let node_path = require("node:path");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_dist = require("./dist-B5EPXinC.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/refresh/spec-schema.ts
const secret = require_dist.instance(require_load_credential_process.Secret);
const url = require_dist.instance(URL);
const texts = require_dist.array(require_dist.string());
const flag = require_dist.boolean();
const count = require_dist.pipe(require_dist.number(), require_dist.integer(), require_dist.minValue(0));
const hop = require_dist.union(Object.values(require_load_main.HOP_KINDS).map((kind) => kind.schema(require_dist.dist_exports)));
const PLANNED_SOURCE = {
	kind: require_dist.picklist(require_load_main.SOURCE_KINDS.map(({ kind }) => kind)),
	name: require_dist.string(),
	proof: require_dist.picklist(require_load_main.PROOFS),
	typedInto: require_dist.exactOptional(texts),
	isInFile: require_dist.exactOptional(require_dist.literal(true)),
	isFallback: require_dist.exactOptional(require_dist.literal(true)),
	rolesAnywhere: require_dist.exactOptional(require_dist.strictObject({
		trustAnchorArn: require_dist.string(),
		profileArn: require_dist.string()
	})),
	token: require_dist.exactOptional(require_dist.strictObject({
		issuer: require_dist.string(),
		audience: require_dist.string(),
		subject: require_dist.string()
	}))
};
const plan = require_dist.strictObject({
	source: require_dist.strictObject(PLANNED_SOURCE),
	region: require_dist.string(),
	partition: require_dist.string(),
	hops: require_dist.array(hop),
	targets: require_dist.array(require_dist.strictObject({
		name: require_dist.string(),
		place: require_dist.string(),
		region: require_dist.string(),
		labels: require_dist.record(require_dist.string(), require_dist.string()),
		hops: require_dist.array(hop)
	})),
	warnings: texts,
	notices: texts
});
const network = require_dist.strictObject({
	http: require_dist.strictObject({
		proxy: require_dist.exactOptional(require_dist.strictObject({
			proxy: url,
			noProxy: require_dist.string()
		})),
		caBundle: require_dist.exactOptional(require_dist.string()),
		caBundleMayBeMissing: require_dist.exactOptional(require_dist.boolean()),
		namedBy: require_dist.exactOptional(require_dist.strictObject({
			proxy: require_dist.exactOptional(require_dist.string()),
			caBundle: require_dist.exactOptional(require_dist.string()),
			endpoints: require_dist.exactOptional(require_dist.array(require_dist.strictObject({
				host: require_dist.string(),
				setting: require_dist.string()
			})))
		})),
		connectTimeoutMilliseconds: count,
		requestTimeoutMilliseconds: count
	}),
	endpoints: require_dist.strictObject({
		override: require_dist.exactOptional(url),
		rolesAnywhere: require_dist.exactOptional(url),
		fips: flag,
		dualStack: flag
	}),
	maxAttempts: count,
	deadlineSeconds: count
});
const ofAnySource = {
	job: require_dist.string(),
	plan,
	network,
	environment: require_dist.record(require_dist.string(), require_dist.union([require_dist.string(), secret])),
	avoidsSpecialCharacters: flag
};
const anySource = require_dist.looseObject({ source: require_dist.looseObject({ kind: require_dist.string() }) });
async function parseRenewalSpec(value) {
	const named = require_dist.safeParse(anySource, value);
	const source = named.success ? await require_load_main.choiceSchema(named.output.source.kind, require_dist.dist_exports) : void 0;
	if (source === void 0) return;
	const result = require_dist.safeParse(require_dist.strictObject({
		source,
		...ofAnySource
	}), value);
	return result.success ? result.output : void 0;
}
// src/refresh/secret-parts.ts
function separateSecrets(value) {
	const secrets = [];
	const keep = (secret) => secrets.push(secret) - 1;
	const apart = (part) => {
		if (part instanceof require_load_credential_process.Secret) return { $secret: keep(part.reveal()) };
		if (part instanceof URL) return part.username + part.password === "" ? { $url: part.href } : { $secretUrl: keep(part.href) };
		if (Array.isArray(part)) return part.map(apart);
		return typeof part === "object" && part !== null ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)])) : part;
	};
	return {
		value: apart(value),
		secrets
	};
}
function restoreSecrets({ value, secrets }, conceal) {
	const secretAt = (index) => typeof index === "number" ? secrets[index] : void 0;
	const together = (part) => {
		if (Array.isArray(part)) return part.map(together);
		if (typeof part !== "object" || part === null) return part;
		if ("$secret" in part) {
			const secret = secretAt(part.$secret);
			return secret === void 0 ? void 0 : conceal(secret);
		}
		if ("$url" in part) return addressOf(part.$url, conceal);
		if ("$secretUrl" in part) return addressOf(secretAt(part.$secretUrl), conceal);
		return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
	};
	return together(value);
}
function addressOf(text, conceal) {
	if (typeof text !== "string" || !URL.canParse(text)) return;
	const url = new URL(text);
	for (const part of [url.username, url.password].filter((each) => each !== "")) {
		conceal(part);
		conceal(decodeURIComponent(part));
	}
	return url;
}
// src/refresh/spec-file.ts
const FILES = {
	plan: "plan.json",
	secrets: "secrets.json"
};
const VERSION = 1;
async function writeSpec(directory, spec) {
	const { value, secrets } = separateSecrets(spec);
	const write = (name, content) => require_private_file.writePrivateFile((0, node_path.join)(directory, name), require_private_file.toByteText(JSON.stringify({
		version: VERSION,
		content
	})));
	if (secrets.length > 0) await write(FILES.secrets, secrets);
	await write(FILES.plan, value);
}
async function readSpec(directory, conceal) {
	const path = (0, node_path.join)(directory, FILES.plan);
	const value = await contentOf(path);
	const secrets = await contentOf((0, node_path.join)(directory, FILES.secrets), []);
	return await parseRenewalSpec(restoreSecrets({
		value,
		secrets: Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === "string") : []
	}, conceal)) ?? refuse(path, "it is damaged, or of another version of this program");
}
async function contentOf(path, absent) {
	const file = await require_load_credential_process.readOwnFile(path);
	if (file.kind !== "own") return file.kind === "absent" && absent !== void 0 ? absent : refuse(path, file.kind === "absent" ? "it is gone" : "it is not a private file of this user");
	const value = parsed(file.text);
	return typeof value === "object" && value !== null && "version" in value && "content" in value && value.version === VERSION ? value.content : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function refuse(path, why) {
	throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
		hint: "Log in again: run the step with refresh once more, in this job."
	});
}
Object.defineProperty(exports, "readSpec", {
	enumerable: true,
	get: function() {
		return readSpec;
	}
});
Object.defineProperty(exports, "writeSpec", {
	enumerable: true,
	get: function() {
		return writeSpec;
	}
});
