"use strict";
const require_start_main = require("./start-main.js");
// src/request/hop-keys.ts
const HOP_KEYS = {
	role: {
		kind: "roleArn",
		required: true,
		description: "The role's ARN.",
		example: "arn:aws:iam::111122223333:role/deploy"
	},
	"external-id": {
		kind: "text",
		description: "The external ID that the role's trust policy requires.",
		limit: require_start_main.TEXT_LIMITS.externalId,
		example: "acme-42"
	},
	"session-name": {
		kind: "template",
		description: "Session name, instead of the input role-session-name. Templates are allowed.",
		example: "{repository}-{run_id}"
	},
	duration: {
		kind: "duration",
		description: "Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.",
		example: "45m"
	},
	tags: {
		kind: "tags",
		description: "Session tags. Templates are allowed in values.",
		max: require_start_main.LIST_LIMITS.tags,
		example: {
			Team: "payments",
			Stage: "prod"
		}
	},
	"transitive-tag-keys": {
		kind: "texts",
		description: "Which of this hop's tags are passed on to the hops after it; \"*\" for all.",
		max: require_start_main.LIST_LIMITS.transitiveTagKeys,
		example: ["Team"]
	},
	"source-identity": {
		kind: "template",
		description: "Source identity. Once set, it stays for the rest of the chain. Templates are allowed.",
		example: "{actor}"
	},
	policy: {
		kind: "policy",
		description: "A session policy that limits the session: a mapping, or JSON text.",
		example: {
			Version: "2012-10-17",
			Statement: [{
				Effect: "Allow",
				Action: "s3:*",
				Resource: "*"
			}]
		}
	},
	"policy-arns": {
		kind: "arns",
		description: "ARNs of managed policies that limit the session.",
		max: require_start_main.LIST_LIMITS.policyArns,
		example: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
	},
	region: {
		kind: "region",
		description: "The region whose STS endpoint is called for this hop. Default: the input aws-region.",
		example: "eu-central-1"
	}
};
const SECRET_HOP_KEYS = {
	"mfa-serial": {
		kind: "text",
		description: "The MFA device, with mfa-code or mfa-secret.",
		limit: require_start_main.TEXT_LIMITS.serialNumber,
		example: "arn:aws:iam::111122223333:mfa/ci"
	},
	"mfa-code": {
		kind: "secret",
		description: "The six-digit code shown by the device.",
		example: "123456"
	},
	"mfa-secret": {
		kind: "secret",
		description: "The device's TOTP seed (Base32).",
		example: "JBSWY3DPEHPK3PXP"
	},
	"provided-contexts": {
		kind: "contexts",
		description: "Assertions of context providers, such as IAM Identity Center.",
		max: require_start_main.LIST_LIMITS.providedContexts,
		example: [{
			"provider-arn": "arn:aws:iam::aws:contextProvider/IdentityCenter",
			"context-assertion": "eyJ..."
		}]
	}
};
const INPUT_HOP_KEYS = {
	...HOP_KEYS,
	...SECRET_HOP_KEYS
};
const ROOT_HOP_KEYS = {
	root: {
		kind: "account",
		required: true,
		description: "The member account whose root user does the task (AssumeRoot). Only as the last hop.",
		example: "444455556666"
	},
	"task-policy": {
		kind: "taskPolicy",
		required: true,
		description: "The task: the name of the managed policy that limits the session.",
		example: "S3UnlockBucketPolicy"
	},
	duration: {
		kind: "rootDuration",
		description: "Session duration: seconds, or 10m. AWS allows at most 15 minutes.",
		example: "10m"
	},
	region: HOP_KEYS.region
};
const CONTEXT_KEYS = {
	"provider-arn": {
		kind: "text",
		required: true,
		description: "The provider's ARN.",
		example: "arn:aws:iam::aws:contextProvider/IdentityCenter"
	},
	"context-assertion": {
		kind: "secret",
		required: true,
		description: "The assertion issued by the provider.",
		example: "eyJ..."
	}
};
// src/request/yaml/secrets.ts
const SECRET_KEY = Object.entries({
	...INPUT_HOP_KEYS,
	...CONTEXT_KEYS
}).flatMap(([key, { kind }]) => kind === "secret" ? [key] : []).map((key) => key.replaceAll("-", "[-_]?")).join("|");
const SECRET_NAME = new RegExp(SECRET_KEY, "i");
const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, "i");
function keyName(key) {
	const head = key.replace(/[\s:=].*/s, "");
	const secret = SECRET_NAME.exec(head);
	return secret === null ? head : head.slice(0, secret.index + secret[0].length);
}
function quoteKey(key) {
	const name = keyName(key);
	return require_start_main.quote(name === key ? key : `${name}...`);
}
function secretKeyIn(text) {
	return SECRET_IN_TEXT.exec(text)?.groups?.["key"];
}
Object.defineProperty(exports, "CONTEXT_KEYS", {
	enumerable: true,
	get: function() {
		return CONTEXT_KEYS;
	}
});
Object.defineProperty(exports, "INPUT_HOP_KEYS", {
	enumerable: true,
	get: function() {
		return INPUT_HOP_KEYS;
	}
});
Object.defineProperty(exports, "ROOT_HOP_KEYS", {
	enumerable: true,
	get: function() {
		return ROOT_HOP_KEYS;
	}
});
Object.defineProperty(exports, "SECRET_HOP_KEYS", {
	enumerable: true,
	get: function() {
		return SECRET_HOP_KEYS;
	}
});
Object.defineProperty(exports, "keyName", {
	enumerable: true,
	get: function() {
		return keyName;
	}
});
Object.defineProperty(exports, "quoteKey", {
	enumerable: true,
	get: function() {
		return quoteKey;
	}
});
Object.defineProperty(exports, "secretKeyIn", {
	enumerable: true,
	get: function() {
		return secretKeyIn;
	}
});
