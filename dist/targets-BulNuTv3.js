"use strict";
const require_yaml_aliases = require("./yaml-aliases-CN69xd4O.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_start_main = require("./start-main.js");
const require_path_patterns = require("./path-patterns-DULABJ8p.js");
const require_tags = require("./tags-DfSdqEaG.js");
// src/request/config-keys.ts
var import_dist = require_yaml_aliases.require_dist();
const TARGET_KEYS = {
	chain: {
		kind: "chain",
		description: "The hops to the target, in order: each a role ARN, the name of one of the hops above, or a mapping with a role. With those of role-to-assume and role-chain, which it continues from, a chain has at most 100.",
		example: ["hub", {
			role: "arn:aws:iam::444455556666:role/deploy",
			"external-id": "acme-42"
		}]
	},
	region: {
		kind: "region",
		description: "The region set in the profile or environment. It does not change which STS endpoint hops call: that depends on the region of the hop, or else aws-region. Default: the input aws-region.",
		example: "eu-central-1"
	},
	labels: {
		kind: "labels",
		description: "What targets can be selected by: with stage: prod here, the input targets may say stage=prod.",
		example: {
			stage: "prod",
			geo: "eu"
		}
	},
	paths: {
		kind: "globs",
		description: "Globs of repository files: a run that changes none of them can leave the target out.",
		example: ["infra/prod/**"]
	}
};
const FILE_KEYS = {
	version: {
		kind: "version",
		required: true,
		description: "The version of this format: 1.",
		example: 1
	},
	hops: {
		kind: "hops",
		description: "Hops by name, for use in any chain: a role ARN, a mapping with a role, or the name of another hop.",
		example: { hub: {
			role: "arn:aws:iam::222233334444:role/hub",
			"session-name": "{repository}-{run_id}"
		} }
	},
	targets: {
		kind: "targets",
		required: true,
		description: "The ends of chains, by name. The name is also the name of the profile.",
		example: { staging: ["hub", "arn:aws:iam::333344445555:role/deploy"] }
	}
};
const HOP_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const LABEL_KEY = /^[A-Za-z0-9_.-]+$/;
const RESERVED_LABEL_KEYS = [
	"target",
	"targets",
	"account",
	"name",
	"role",
	"region",
	"profiles"
];
// src/request/config-names.ts
function validateTargetName(name) {
	if (/[,=]|^!/.test(name)) return `the target name ${require_start_main.quote(name)} must not contain , or = or start with !: the input targets could not name it`;
	if (/[*?[\]{}]/.test(name)) return `the target name ${require_start_main.quote(name)} must not contain * ? [ ] { or }: the input targets would read it as a glob`;
	const problem = require_load_sinks.validateProfileName(name);
	return problem === void 0 ? void 0 : `${require_start_main.quote(name)} becomes the name of a profile: ${problem}`;
}
function validateHopName(name) {
	return HOP_NAME.test(name) ? void 0 : `${require_start_main.quote(name)} cannot be the name of a hop; allowed are letters, digits and _ . -`;
}
function validateLabelKey(key) {
	if (!LABEL_KEY.test(key)) return `${require_start_main.quote(key)} cannot be the key of a label; allowed are letters, digits and _ . -`;
	return RESERVED_LABEL_KEYS.some((reserved) => reserved === key.toLowerCase()) ? `${require_start_main.quote(key)} cannot be the key of a label: rows of a matrix already have that` : void 0;
}
// src/request/yaml/targets.ts
function readTarget({ key: name, keyNode, value }, reading) {
	const { yaml } = reading;
	const owner = reading.ownerOf(name);
	const complain = yaml.complainer(owner, void 0, keyNode);
	const problem = reading.validateName(name);
	if (problem !== void 0) complain(problem, keyNode);
	const node = yaml.resolve(value);
	const said = (0, import_dist.isMap)(node) ? readMapping(node, {
		owner,
		complain
	}, reading) : {
		hops: readChain(value, {
			owner,
			complain
		}, reading),
		labels: {},
		paths: []
	};
	return {
		name,
		place: yaml.placeOf(keyNode, owner),
		...said
	};
}
function readMapping(node, current, reading) {
	const { yaml, noun, refusal } = reading;
	const { complain } = current;
	if ((0, import_dist.isMap)(node) && node.has("role") && !node.has("chain")) {
		complain(`'role' is not a key of a ${noun}; a hop goes into its chain: [{role: ...}]`, node);
		return {
			hops: [],
			labels: {},
			paths: []
		};
	}
	const fields = new require_tags.Fields(TARGET_KEYS, targetReaders(current, reading), {
		yaml,
		node,
		name: `a ${noun}`,
		complain,
		refusal
	});
	if (fields.lacks("chain")) complainOfNothing(current, reading, node);
	return {
		hops: fields.value("chain") ?? [],
		labels: fields.value("labels") ?? {},
		paths: fields.value("paths") ?? [],
		...require_load_basics.withoutUndefined({ region: fields.value("region") })
	};
}
function targetReaders(current, reading) {
	const { yaml } = reading;
	const { complain } = current;
	return {
		chain: (node) => readChain(node, current, reading),
		region: (node, key) => yaml.text(node, key, complain),
		labels: (node, key) => readLabels(yaml, node, key, complain),
		globs: (node, key) => {
			const globs = yaml.texts(node, key, complain);
			const problem = require_path_patterns.pathsProblem(globs);
			if (problem !== void 0) complain(`${key}: ${problem}`, node);
			return globs;
		}
	};
}
function readChain(value, current, reading) {
	const { yaml, firstHop, noun } = reading;
	const node = yaml.resolve(value);
	if ((0, import_dist.isMap)(node)) {
		current.complain("a chain must be a list of hops; put \"- \" before the hop", node);
		return [];
	}
	if (value === null || (0, import_dist.isScalar)(node) && node.value === null) {
		current.complain(`the ${noun} has no value; write the ARN of a role, or a list of hops`, node);
		return [];
	}
	const items = (0, import_dist.isSeq)(node) ? node.items : [value];
	if (items.length === 0) complainOfNothing(current, reading, node);
	return items.flatMap((item, index) => {
		const number = firstHop + index;
		const complain = yaml.complainer(current.owner, number, item);
		return reading.readHop(item, {
			number,
			place: yaml.placeOf(item, current.owner),
			complain
		}) ?? [];
	});
}
function complainOfNothing({ complain }, { firstHop, noun }, node) {
	if (firstHop === 1) complain(`the ${noun} has no hops, and neither role-to-assume nor role-chain gives it any`, node);
}
function readLabels(yaml, node, name, complain) {
	const known = new Map();
	const pairs = require_tags.ownEntries(yaml, node, name, complain).flatMap(({ key, keyNode, value }) => {
		const twin = known.get(key.toLowerCase());
		known.set(key.toLowerCase(), twin ?? key);
		const problem = validateLabelKey(key) ?? twinProblem(key, twin);
		if (problem !== void 0) complain(problem, keyNode);
		const text = yaml.text(value, `the label '${key}'`, complain);
		return text === void 0 || problem !== void 0 ? [] : [[key, text]];
	});
	return Object.fromEntries(pairs);
}
function twinProblem(key, twin) {
	return twin === void 0 ? void 0 : `${require_start_main.quote(key)} cannot be the key of a label: ${require_start_main.quote(twin)} is one already, and the columns of a matrix are looked up without regard to case`;
}
Object.defineProperty(exports, "FILE_KEYS", {
	enumerable: true,
	get: function() {
		return FILE_KEYS;
	}
});
Object.defineProperty(exports, "readTarget", {
	enumerable: true,
	get: function() {
		return readTarget;
	}
});
Object.defineProperty(exports, "validateHopName", {
	enumerable: true,
	get: function() {
		return validateHopName;
	}
});
Object.defineProperty(exports, "validateTargetName", {
	enumerable: true,
	get: function() {
		return validateTargetName;
	}
});
