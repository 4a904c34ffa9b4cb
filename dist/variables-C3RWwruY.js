"use strict";
const require_start_main = require("./start-main.js");
const require_load_credential_process = require("./load-credential-process-CCYnX6CR.js");
// src/sink/environment/no-proxy.ts
const NO_PROXY_VARIABLES = ["NO_PROXY", "no_proxy"];
const PROXIES = [
	"HTTP_PROXY",
	"ALL_PROXY",
	"HTTPS_PROXY"
].flatMap((name) => [name, name.toLowerCase()]);
const HOST = "127.0.0.1";
function noProxyVariables(current) {
	const isSet = (name) => (current[name] ?? "") !== "";
	const present = NO_PROXY_VARIABLES.filter(isSet);
	if (present.length === 0) return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
	return present.flatMap((name) => {
		const value = current[name] ?? "";
		const entries = value.split(/[,\s]+/);
		return entries.includes(HOST) || entries.includes("*") ? [] : [[name, `${value},${HOST}`]];
	});
}
// src/sink/environment/variables.ts
const PROFILE_VARIABLES = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
const CONFLICTING = [
	...PROFILE_VARIABLES,
	"AWS_CREDENTIAL_EXPIRATION",
	"AWS_CREDENTIAL_SCOPE"
];
const ENDPOINT_VARIABLES = {
	url: "AWS_CONTAINER_CREDENTIALS_FULL_URI",
	token: "AWS_CONTAINER_AUTHORIZATION_TOKEN",
	tokenFile: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
};
const RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
const PROFILE_FILE_VARIABLES = {
	credentialsFile: "AWS_SHARED_CREDENTIALS_FILE",
	configFile: "AWS_CONFIG_FILE"
};
const LOAD_CONFIG = "AWS_SDK_LOAD_CONFIG";
const BOTO_VARIABLES = {
	config: "BOTO_CONFIG",
	credentialFile: "AWS_CREDENTIAL_FILE"
};
const DELIVERED_VARIABLES = [
	"AWS_REGION",
	"AWS_DEFAULT_REGION",
	...require_start_main.KEY_VARIABLES,
	...CONFLICTING,
	...Object.values(PROFILE_FILE_VARIABLES),
	...Object.values(ENDPOINT_VARIABLES),
	TOKEN_FILE,
	RELATIVE_URI,
	LOAD_CONFIG,
	...Object.values(BOTO_VARIABLES),
	...NO_PROXY_VARIABLES
];
const SECRET_VARIABLES = [...require_start_main.KEY_VARIABLES, ENDPOINT_VARIABLES.token];
function environmentVariables({ region, access, clearOthers }, current) {
	const variables = new Map();
	const setAll = (entries) => {
		for (const [name, value] of entries) variables.set(name, value);
	};
	const clear = (names) => {
		setAll(names.filter((name) => isSet(name, current)).map((name) => [name, ""]));
	};
	if (clearOthers) clear(require_start_main.KEY_VARIABLES);
	if (region !== void 0) variables.set("AWS_REGION", region).set("AWS_DEFAULT_REGION", region);
	if (access === void 0) return variables;
	clear(CLEARED[access.kind]);
	const profile = access.kind === "profile" ? access.name : access.profile;
	if (profile !== void 0) setAll(profileVariables(profile, current));
	if (access.kind === "keys") setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
	if (access.kind === "endpoint") {
		if (access.url === void 0) clear([ENDPOINT_VARIABLES.url]);
		setAll(endpointVariables(access, current));
	}
	return variables;
}
function isSet(name, current) {
	return (current[name] ?? "") !== "";
}
const CLEARED = {
	keys: [...CONFLICTING, ...require_start_main.KEY_VARIABLES],
	profile: [
		...require_start_main.KEY_VARIABLES,
		"AWS_CREDENTIAL_EXPIRATION",
		TOKEN_FILE
	],
	endpoint: [
		...require_start_main.KEY_VARIABLES,
		...CONFLICTING,
		TOKEN_FILE,
		RELATIVE_URI,
		ENDPOINT_VARIABLES.tokenFile
	]
};
function expirationOf({ credentials: { expiration }, tellsExpiration }) {
	return tellsExpiration === true && expiration !== void 0 ? [["AWS_CREDENTIAL_EXPIRATION", require_load_credential_process.isoSeconds(expiration)]] : [];
}
function endpointVariables({ url, token, tokenFile }, current) {
	const needsFile = tokenFile !== void 0 && isSet(ENDPOINT_VARIABLES.tokenFile, current);
	return [
		[ENDPOINT_VARIABLES.token, token],
		...url === void 0 ? [] : [[ENDPOINT_VARIABLES.url, url]],
		...needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile]] : [],
		...noProxyVariables(current)
	];
}
function hasProfileVariable(current) {
	return PROFILE_VARIABLES.some((name) => current[name] !== void 0);
}
function profileVariables(name, current) {
	const variables = new Map([["AWS_PROFILE", name]]);
	return current["AWS_DEFAULT_PROFILE"] === void 0 ? variables : variables.set("AWS_DEFAULT_PROFILE", name);
}
function withoutProfile(profiles, current) {
	const isOther = (name) => (current[name] ?? "") !== "" && !profiles.some((one) => one.name === current[name]);
	return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, ""]));
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken }) {
	return [
		["AWS_ACCESS_KEY_ID", accessKeyId],
		["AWS_SECRET_ACCESS_KEY", secretAccessKey],
		...sessionToken === void 0 ? [] : [["AWS_SESSION_TOKEN", sessionToken]]
	];
}
function warnOfEmptiedProfile(variables, reason, log) {
	if (variables.get("AWS_PROFILE") === "" || variables.get("AWS_DEFAULT_PROFILE") === "") log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
}
Object.defineProperty(exports, "BOTO_VARIABLES", {
	enumerable: true,
	get: function() {
		return BOTO_VARIABLES;
	}
});
Object.defineProperty(exports, "DELIVERED_VARIABLES", {
	enumerable: true,
	get: function() {
		return DELIVERED_VARIABLES;
	}
});
Object.defineProperty(exports, "LOAD_CONFIG", {
	enumerable: true,
	get: function() {
		return LOAD_CONFIG;
	}
});
Object.defineProperty(exports, "NO_PROXY_VARIABLES", {
	enumerable: true,
	get: function() {
		return NO_PROXY_VARIABLES;
	}
});
Object.defineProperty(exports, "PROFILE_FILE_VARIABLES", {
	enumerable: true,
	get: function() {
		return PROFILE_FILE_VARIABLES;
	}
});
Object.defineProperty(exports, "SECRET_VARIABLES", {
	enumerable: true,
	get: function() {
		return SECRET_VARIABLES;
	}
});
Object.defineProperty(exports, "environmentVariables", {
	enumerable: true,
	get: function() {
		return environmentVariables;
	}
});
Object.defineProperty(exports, "hasProfileVariable", {
	enumerable: true,
	get: function() {
		return hasProfileVariable;
	}
});
Object.defineProperty(exports, "profileVariables", {
	enumerable: true,
	get: function() {
		return profileVariables;
	}
});
Object.defineProperty(exports, "warnOfEmptiedProfile", {
	enumerable: true,
	get: function() {
		return warnOfEmptiedProfile;
	}
});
Object.defineProperty(exports, "withoutProfile", {
	enumerable: true,
	get: function() {
		return withoutProfile;
	}
});
