"use strict";
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_secrets = require("./secrets-BI__HCQy.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_tags = require("./tags-DfSdqEaG.js");
const require_start_main = require("./start-main.js");
// src/request/yaml/values.ts
var import_dist = require_yaml_aliases.require_dist();
function hopReaders(reading) {
	const { yaml, complain, place, conceal } = reading;
	const text = (node, key) => yaml.text(node, key, complain);
	const texts = (node, key) => yaml.texts(node, key, complain);
	return {
		roleArn: text,
		text,
		template: text,
		region: text,
		texts,
		arns: texts,
		account: text,
		taskPolicy: text,
		duration: (node, key) => readDuration(text(node, key), node, complain),
		rootDuration: (node, key) => readDuration(text(node, key), node, complain),
		tags: (node, key) => require_tags.readTags(yaml, node, key, place, complain),
		policy: (node, key) => (0, import_dist.isMap)(yaml.resolve(node)) ? yaml.json(node, key, complain) : text(node, key),
		secret: (node, key) => {
			const value = text(node, key);
			return value === void 0 ? void 0 : conceal(value);
		},
		contexts: (node, key) => readContexts(node, key, reading)
	};
}
function readDuration(text, node, complain) {
	const seconds = text === void 0 ? void 0 : require_start_main.parseDuration(text);
	if (text !== void 0 && seconds === void 0) complain(`duration ${require_start_main.quote(text)} is not a time; write seconds (3600), or 15m, 1h`, node);
	return seconds;
}
function readContexts(given, key, reading) {
	const node = reading.yaml.resolve(given);
	if (!(0, import_dist.isSeq)(node)) {
		reading.complain(`${key} must be a list of mappings`, node);
		return [];
	}
	return node.items.flatMap((item) => readContext(item, key, reading) ?? []);
}
function readContext(item, name, reading) {
	const { yaml, complain } = reading;
	const fields = new require_tags.Fields(require_secrets.CONTEXT_KEYS, hopReaders(reading), {
		yaml,
		node: item,
		name,
		complain
	});
	if (fields.lacks("provider-arn") || fields.lacks("context-assertion")) complain(`each of ${name} needs provider-arn and context-assertion`, item);
	const providerArn = fields.value("provider-arn");
	const contextAssertion = fields.value("context-assertion");
	return providerArn === void 0 || contextAssertion === void 0 ? void 0 : {
		providerArn,
		contextAssertion
	};
}
// src/request/yaml/hop.ts
function readOnce(reading) {
	const known = new Map();
	return (given, position) => {
		const node = reading.yaml.resolve(given);
		if (!(0, import_dist.isMap)(node)) return readHop(given, position, reading);
		if (!known.has(node)) known.set(node, readHop(given, position, reading));
		const hop = known.get(node);
		return hop === void 0 ? void 0 : {
			...hop,
			number: position.number
		};
	};
}
function readHop(given, position, reading) {
	const { number, place, complain } = position;
	const { yaml, refusal } = reading;
	const node = yaml.resolve(given);
	if (!(0, import_dist.isMap)(node)) return readRole(given, position, yaml);
	const bare = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value).startsWith("arn:"));
	if (bare !== void 0) {
		complain(require_tags.ROLE_OR_KEYS, bare.key);
		return;
	}
	const readers = hopReaders({
		yaml,
		complain,
		place,
		conceal: reading.conceal
	});
	if (ROOT_KEYS.some((key) => node.has(key))) return readRootHop(new require_tags.Fields(require_secrets.ROOT_HOP_KEYS, readers, {
		yaml,
		node,
		name: "a hop to a root user",
		complain
	}), position, node);
	const fields = new require_tags.Fields(require_secrets.INPUT_HOP_KEYS, readers, {
		yaml,
		node,
		name: "a hop",
		complain,
		refusal
	});
	if (fields.lacks("role")) complain("a hop needs a role", node);
	const role = fields.value("role");
	return role === void 0 ? void 0 : {
		number,
		place,
		role,
		...readFields(fields, complain)
	};
}
const ROOT_KEYS = ["root", "task-policy"];
function readRootHop(fields, { number, place, complain }, node) {
	if (fields.lacks("root") || fields.lacks("task-policy")) complain("a hop to a root user needs root (the account) and task-policy", node);
	const account = fields.value("root");
	const taskPolicy = fields.value("task-policy");
	return account === void 0 || taskPolicy === void 0 ? void 0 : {
		...require_load_main.plainHop(number, place, ""),
		root: {
			account,
			taskPolicy
		},
		...require_load_basics.withoutUndefined({
			durationSeconds: fields.value("duration"),
			region: fields.value("region")
		})
	};
}
const INPUT_HOP_KEY_NAMES = Object.keys({
	...require_secrets.INPUT_HOP_KEYS,
	...require_secrets.ROOT_HOP_KEYS
});
function readRole(given, { number, place, complain }, yaml) {
	if ((0, import_dist.isSeq)(yaml.resolve(given))) {
		complain("a hop is an ARN or a mapping with a role", given);
		return;
	}
	const role = yaml.text(given, "a hop", complain);
	const key = INPUT_HOP_KEY_NAMES.find((name) => role?.startsWith(`${name}:`));
	if (key !== void 0) {
		complain(`a key has a space after its colon, and this one has none: write '${key}: '`, given);
		return;
	}
	return role === void 0 ? void 0 : require_load_main.plainHop(number, place, role);
}
function readFields(fields, complain) {
	return {
		tags: fields.value("tags") ?? [],
		transitiveTagKeys: fields.value("transitive-tag-keys") ?? [],
		policyArns: fields.value("policy-arns") ?? [],
		providedContexts: fields.value("provided-contexts") ?? [],
		...require_load_basics.withoutUndefined({
			externalId: fields.value("external-id"),
			sessionName: fields.value("session-name"),
			durationSeconds: fields.value("duration"),
			sourceIdentity: fields.value("source-identity"),
			policy: fields.value("policy"),
			region: fields.value("region"),
			mfa: require_load_main.readMfa({
				serial: fields.value("mfa-serial"),
				code: fields.value("mfa-code"),
				seed: fields.value("mfa-secret")
			}, complain)
		})
	};
}
Object.defineProperty(exports, "readHop", {
	enumerable: true,
	get: function() {
		return readHop;
	}
});
Object.defineProperty(exports, "readOnce", {
	enumerable: true,
	get: function() {
		return readOnce;
	}
});
