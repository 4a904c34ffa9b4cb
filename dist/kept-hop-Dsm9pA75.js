"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_main = require("./load-main-5V4soO_k.js");
let node_crypto = require("node:crypto");
// src/refresh/ambient-variables.ts
const SECRET = [...require_load_sinks.KEY_VARIABLES, "AWS_CONTAINER_AUTHORIZATION_TOKEN"];
const AMBIENT_VARIABLES = [
	...SECRET,
	"AWS_PROFILE",
	"AWS_DEFAULT_PROFILE",
	"AWS_CONFIG_FILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_ROLE_ARN",
	"AWS_ROLE_SESSION_NAME",
	"AWS_CONTAINER_CREDENTIALS_FULL_URI",
	"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
	"AWS_CREDENTIAL_SCOPE",
	"AWS_EC2_METADATA_DISABLED",
	"AWS_EC2_METADATA_SERVICE_ENDPOINT",
	"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
	"AWS_EC2_METADATA_V1_DISABLED",
	"AWS_LOGIN_CACHE_DIRECTORY",
	"AWS_ENDPOINT_URL_SSO",
	"AWS_ENDPOINT_URL_SSO_OIDC",
	"AWS_ENDPOINT_URL_SIGNIN",
	require_load_sinks.LOAD_CONFIG,
	...Object.values(require_load_sinks.BOTO_VARIABLES),
	...require_load_sinks.NO_PROXY_VARIABLES
];
function ambientVariables(environment, conceal) {
	const set = AMBIENT_VARIABLES.flatMap((name) => {
		const value = environment[name] ?? "";
		return value === "" ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
	});
	return Object.fromEntries(set);
}
function restoreAmbientVariables(environment, variables) {
	for (const name of AMBIENT_VARIABLES) {
		const value = variables[name];
		if (value === void 0) Reflect.deleteProperty(environment, name);
		else environment[name] = value instanceof require_load_credential_process.Secret ? value.reveal() : value;
	}
}
// src/refresh/renewal-spec.ts
function pathsOf(spec) {
	const paths = new Map();
	const add = (node, before) => {
		const key = sessionKey(spec, [...before.map((each) => each.node.hop), node.hop]);
		const path = [...before, {
			key,
			node
		}];
		paths.set(key, path);
		node.children.forEach((child) => {
			add(child, path);
		});
	};
	require_load_main.treesOfPlan(spec.plan).forEach((tree) => {
		add(tree, []);
	});
	return paths;
}
function endsOf(spec) {
	const { targets, hops, region } = spec.plan;
	return targets.length === 0 ? [{
		name: void 0,
		region,
		key: sessionKey(spec, hops)
	}] : targets.map((target) => ({
		name: target.name,
		region: target.region,
		key: sessionKey(spec, target.hops)
	}));
}
function sessionKey({ source, job, environment, network, avoidsSpecialCharacters }, hops) {
	const { override, rolesAnywhere, fips, dualStack } = network.endpoints;
	const of = {
		source,
		job,
		environment,
		endpoints: {
			override: override?.href,
			rolesAnywhere: rolesAnywhere?.href,
			fips,
			dualStack
		},
		avoidsSpecialCharacters,
		hops: hops.map((hop) => ({
			...hop,
			place: void 0
		}))
	};
	return (0, node_crypto.createHash)("sha256").update(canonical(of)).digest("hex");
}
function loginKey({ source, job, network }) {
	const { override } = network.endpoints;
	return (0, node_crypto.createHash)("sha256").update(canonical({
		login: source,
		job,
		endpoint: override?.href
	})).digest("hex");
}
function canonical(value) {
	if (value instanceof require_load_credential_process.Secret) return `{"secret":${JSON.stringify((0, node_crypto.createHash)("sha256").update(value.reveal()).digest("hex"))}}`;
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([one], [other]) => one < other ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
	return value === void 0 ? "null" : JSON.stringify(value);
}
// src/refresh/kept-hop.ts
function toCached(key, { hop, roleArn, session, brings }, obtainedAt) {
	const { assumedRoleArn, assumedRoleId, credentials } = session;
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	if (sessionToken === void 0) throw new Error("the session of a role has a session token");
	return {
		key,
		roleArn,
		assumedRoleArn,
		assumedRoleId,
		obtainedAt,
		credentials: {
			accessKeyId,
			secretAccessKey,
			sessionToken,
			expiration: new Date(Math.min(credentials.expiration.getTime(), obtainedAt + hop.durationSeconds * 1e3))
		},
		...require_load_basics.withoutUndefined({ brings })
	};
}
function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials, brings }) {
	return {
		roleArn,
		session: {
			assumedRoleArn,
			assumedRoleId,
			credentials
		},
		...require_load_basics.withoutUndefined({ brings })
	};
}
Object.defineProperty(exports, "ambientVariables", {
	enumerable: true,
	get: function() {
		return ambientVariables;
	}
});
Object.defineProperty(exports, "endsOf", {
	enumerable: true,
	get: function() {
		return endsOf;
	}
});
Object.defineProperty(exports, "loginKey", {
	enumerable: true,
	get: function() {
		return loginKey;
	}
});
Object.defineProperty(exports, "pathsOf", {
	enumerable: true,
	get: function() {
		return pathsOf;
	}
});
Object.defineProperty(exports, "restoreAmbientVariables", {
	enumerable: true,
	get: function() {
		return restoreAmbientVariables;
	}
});
Object.defineProperty(exports, "sessionKey", {
	enumerable: true,
	get: function() {
		return sessionKey;
	}
});
Object.defineProperty(exports, "stopOf", {
	enumerable: true,
	get: function() {
		return stopOf;
	}
});
Object.defineProperty(exports, "toCached", {
	enumerable: true,
	get: function() {
		return toCached;
	}
});
