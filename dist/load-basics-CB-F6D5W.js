"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_process = require("node:process");
// src/core/clock.ts
function monotonicNow() {
	const [seconds, nanoseconds] = (0, node_process.hrtime)();
	return seconds * 1e3 + nanoseconds / 1e6;
}
// src/text/ascii.ts
function unicodePattern(source, flags) {
	let made;
	return () => made ??= new RegExp(source, flags);
}
function isPlainAscii(text) {
	return /^[ -~]*$/.test(text);
}
// src/core/objects.ts
function withoutUndefined(shape) {
	return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== void 0));
}
// src/text/nearest.ts
const MAX_LENGTH = 200;
const MAX_SUGGESTIONS = 20;
function nearest(typed, candidates) {
	if (typed.length > MAX_LENGTH) return;
	const furthest = Math.max(1, Math.floor(typed.length / 3));
	const wanted = normalize(typed);
	let best;
	for (const candidate of candidates) {
		const name = normalize(candidate);
		const max = Math.min(furthest, (best?.distance ?? 1e400) - 1);
		if (Math.abs(name.length - wanted.length) > max || max === 0 && name !== wanted) continue;
		const distance = editDistance(wanted, name);
		if (distance <= max) best = {
			candidate,
			distance
		};
	}
	return best?.candidate;
}
function isSlipOf(typed, name) {
	const letters = (text) => text.replace(/\d+/g, "");
	const distance = typed.length > MAX_LENGTH ? 1e400 : editDistance(typed.toLowerCase(), name.toLowerCase());
	return distance > 0 && distance <= Math.min(2, name.length / 3) && letters(typed) !== letters(name);
}
function suggestion(typed, candidates) {
	const candidate = nearest(typed, candidates);
	return candidate === void 0 ? "" : `; did you mean '${candidate}'?`;
}
function limitedSuggestion() {
	let made = 0;
	return (typed, candidates) => ++made > MAX_SUGGESTIONS ? "" : suggestion(typed, candidates);
}
function normalize(name) {
	return name.toLowerCase().replace(/[_\s-]/g, "");
}
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const transposition = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforePrevious[column - 2] ?? 1e400) + 1 : 1e400;
			current.push(Math.min(substitution, transposition, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}
function nearestOrAll(name, known) {
	const best = nearest(name, known);
	return best === void 0 ? `known are ${known.join(", ")}` : `did you mean "${best}"?`;
}
// src/request/inputs/chain.ts
const CHAIN = {
	"aws-region": {
		kind: "text",
		required: true,
		fallback: true,
		description: "AWS Region, for example eu-central-1. Its STS endpoint is called, and AWS_REGION and AWS_DEFAULT_REGION are set to it."
	},
	"role-to-assume": {
		kind: "text",
		fallback: true,
		description: "The ARN of the first role to assume, or just its name if it is in the account of the credentials that the job already has.",
		whenEmpty: "it adds no role"
	},
	"role-chain": {
		kind: "text",
		description: "Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN per line, or a YAML list of ARNs and hop mappings. A chain has at most 100 hops.",
		whenEmpty: "it adds no role"
	},
	"role-session-name": {
		kind: "text",
		fallback: true,
		description: "Session name of every hop that does not set its own. Templates such as {repository} are allowed. Default GitHubActions."
	},
	"role-duration-seconds": {
		kind: "seconds",
		fallback: true,
		description: "Session duration, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600."
	},
	"role-external-id": {
		kind: "text",
		fallback: true,
		description: "External ID for role-to-assume. Not used when it is assumed with a web identity."
	},
	"inline-session-policy": {
		kind: "text",
		fallback: true,
		description: "A session policy (JSON) that limits what the session of role-to-assume may do.",
		whenEmpty: "it limits nothing"
	},
	"managed-session-policies": {
		kind: "lines",
		fallback: true,
		description: "ARNs of managed policies, one per line, that limit what the session of role-to-assume may do.",
		whenEmpty: "it limits nothing"
	},
	"mfa-serial": {
		kind: "text",
		whenEmpty: "no MFA code is sent",
		description: "Serial number or ARN of the MFA device for the first signed hop or, if no role is assumed, for a session of the keys."
	},
	"mfa-code": {
		kind: "secret",
		description: "The six-digit code shown by the MFA device."
	},
	"mfa-secret": {
		kind: "secret",
		whenEmpty: "no MFA code is generated",
		description: "The TOTP seed (Base32) of the MFA device, used to generate codes. Use this or mfa-code."
	}
};
// src/request/inputs/delivery.ts
const DELIVERY = {
	"aws-profile": {
		kind: "text",
		notFor: [
			"env",
			"process",
			"serve"
		],
		description: "Write the credentials to this profile instead of to environment variables."
	},
	"overwrite-aws-profile": {
		kind: "boolean",
		fallback: true,
		notFor: [
			"env",
			"process",
			"serve"
		],
		description: "Replace the profile aws-profile if it already exists."
	},
	"output-credentials": {
		kind: "boolean",
		fallback: true,
		notFor: [
			"env",
			"exec",
			"process",
			"serve"
		],
		description: "Set the credentials as step outputs."
	},
	"output-env-credentials": {
		kind: "boolean",
		notFor: [
			"env",
			"exec",
			"process",
			"serve"
		],
		description: "Set the credentials as environment variables of the job. Default true, or false with aws-profile."
	},
	refresh: {
		kind: "choice",
		choices: [
			"none",
			"process",
			"server"
		],
		notFor: ["env", "process"],
		description: "Renew the credentials for as long as the job runs. `process`: a profile with a `credential_process`, which every AWS SDK and the AWS CLI run for credentials. `server`: a local endpoint like the one in containers, for tools that do not support `credential_process`. Neither exports keys. Default `none`."
	},
	"mask-aws-account-id": {
		kind: "boolean",
		fallback: true,
		notFor: ["policies"],
		description: "Mask the account IDs of the chain in the log. GitHub then does not pass outputs that contain them to other jobs."
	},
	"special-characters-workaround": {
		kind: "boolean",
		fallback: true,
		description: "Request new credentials until the secret access key has no special characters."
	}
};
// src/request/inputs/fan-out.ts
const FAN_OUT = {
	profiles: {
		kind: "text",
		description: "More targets, each of which becomes a profile: a YAML mapping of profile names to ARNs, lists of hops, or {chain, region, labels}. Each chain continues from the end of role-chain.",
		whenEmpty: "it adds no target"
	},
	"profile-files": {
		kind: "choice",
		choices: ["home", "job"],
		notFor: [
			"env",
			"exec",
			"process",
			"serve"
		],
		description: "home: write profiles where the AWS CLI and SDKs look. job: write them to private files of this job, and point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE there. Default home."
	},
	"on-target-failure": {
		kind: "choice",
		choices: ["fail", "warn"],
		notFor: ["env", "process"],
		description: "fail: if one target fails, nothing is delivered. warn: deliver the targets that worked, and name the others in a warning. Default fail."
	}
};
// src/request/inputs/certificate.ts
const CERTIFICATE = {
	certificate: {
		kind: "text",
		whenEmpty: "the chain does not start from a certificate",
		description: "X.509 certificate to start from, by IAM Roles Anywhere: PEM text, or the path of a file."
	},
	"private-key": {
		kind: "secret",
		needs: ["certificate"],
		description: "Private key of the certificate: PEM text (PKCS#8, PKCS#1 or SEC1), or the path of a file. RSA, ECDSA, or ML-DSA with Node.js 24."
	},
	"private-key-passphrase": {
		kind: "secret",
		needs: ["certificate"],
		description: "Passphrase of the private key, if it is encrypted."
	},
	"certificate-chain": {
		kind: "text",
		needs: ["certificate"],
		description: "Intermediate certificates between the certificate and the trust anchor: PEM text, or the path of a file."
	},
	"trust-anchor-arn": {
		kind: "text",
		needs: ["certificate"],
		description: "ARN of the trust anchor in IAM Roles Anywhere. Its Region is where the session is created."
	},
	"roles-anywhere-profile-arn": {
		kind: "text",
		needs: ["certificate"],
		description: "ARN of the profile in IAM Roles Anywhere that lists the role."
	},
	"roles-anywhere-endpoint": {
		kind: "text",
		sharedFallback: ["AWS_ENDPOINT_URL_ROLESANYWHERE"],
		description: "URL of IAM Roles Anywhere, instead of the endpoint of the Region. https, or http on this machine."
	}
};
// src/request/inputs/okta.ts
const OKTA = {
	"okta-domain": {
		kind: "text",
		needs: ["saml-provider", "okta-private-key"],
		description: "The Okta organization: acme.okta.com."
	},
	"okta-app": {
		kind: "text",
		needs: ["saml-provider"],
		description: "The AWS app in Okta: the URL of its button (embed link) for a login with a password, its id (0oa...) for a login in a browser."
	},
	"okta-client-id": {
		kind: "text",
		needs: ["saml-provider", "okta-private-key"],
		description: "Client ID of the OIDC app in Okta: a native app for a login in a browser, an API service for okta-private-key."
	},
	"okta-private-key": {
		kind: "secret",
		whenEmpty: "the chain does not start from a service of Okta",
		description: "Private key of the API service in Okta, to start from an access token of it: PEM or JWK text, or the path of a file. Needs no person, so it is the one for CI."
	},
	"okta-private-key-id": {
		kind: "text",
		needs: ["okta-private-key"],
		description: "Key ID (kid) of okta-private-key, as Okta shows it."
	},
	"okta-authorization-server": {
		kind: "text",
		needs: ["okta-private-key"],
		description: "ID of the Okta authorization server that issues the access token. Default: default."
	},
	"okta-scope": {
		kind: "text",
		needs: ["okta-private-key"],
		description: "Scope that the access token is requested with. Default: okta-m2m-access."
	}
};
// src/request/inputs/onelogin.ts
const ONELOGIN = {
	"onelogin-subdomain": {
		kind: "text",
		needs: ["saml-provider"],
		description: "The subdomain of the OneLogin account: acme for acme.onelogin.com."
	},
	"onelogin-region": {
		kind: "choice",
		needs: ["saml-provider"],
		choices: ["us", "eu"],
		description: "Call OneLogin's API at api.us.onelogin.com or api.eu.onelogin.com. Default: at the address of the account, as OneLogin documents it."
	},
	"onelogin-client-id": {
		kind: "text",
		needs: ["saml-provider"],
		description: "Client ID of the OneLogin API credential, whose scope is Authentication Only or more."
	},
	"onelogin-client-secret": {
		kind: "secret",
		needs: ["saml-provider"],
		description: "Client secret of the OneLogin API credential."
	},
	"onelogin-app-id": {
		kind: "text",
		needs: ["saml-provider"],
		description: "The number of the AWS app in OneLogin, as in the address of the app's page."
	},
	"onelogin-ip-address": {
		kind: "text",
		needs: ["saml-provider"],
		description: "The job's IP address as OneLogin should see it, where its policy waives MFA for some addresses."
	}
};
// src/request/inputs/identity.ts
const IDENTITY = {
	"aws-access-key-id": {
		kind: "secret",
		description: "Access key ID, to start from keys instead of a web identity token.",
		whenEmpty: "the chain does not start from keys"
	},
	"aws-secret-access-key": {
		kind: "secret",
		description: "Secret access key. Required with aws-access-key-id."
	},
	"aws-session-token": {
		kind: "secret",
		description: "Session token, if the keys are temporary."
	},
	"web-identity-token-file": {
		kind: "text",
		fallback: true,
		whenEmpty: "the chain does not start from a token file",
		description: "File with a web identity token (JWT), for example on an EKS node. Relative to the workspace."
	},
	"web-identity-token": {
		kind: "secret",
		whenEmpty: "the chain does not start from that token",
		description: "A web identity token (JWT) to start from, issued by another step or another identity provider."
	},
	"web-identity-token-command": {
		kind: "text",
		whenEmpty: "the chain does not start from the token of a command",
		description: "A command that prints a web identity token (JWT) to start from, and nothing else. It is run without a shell, again each time a new token is needed; put quotes around arguments with spaces."
	},
	"source-profile": {
		kind: "text",
		whenEmpty: "the chain does not start from a profile by name",
		description: "Start from this profile of the AWS config files, however it gets its credentials: keys, source_profile, credential_process, IAM Identity Center."
	},
	"saml-assertion": {
		kind: "secret",
		whenEmpty: "the chain does not start from that assertion",
		description: "A SAML response (base64) to start from, as an identity provider posts it to AWS."
	},
	"saml-assertion-file": {
		kind: "text",
		whenEmpty: "the chain does not start from an assertion file",
		description: "File with a SAML response (base64) to start from. Relative to the workspace."
	},
	"saml-provider": {
		kind: "choice",
		choices: ["onelogin", "okta"],
		whenEmpty: "the chain does not start from a SAML provider",
		description: "Get the SAML assertion from this identity provider, with the inputs of its name and saml-username."
	},
	"saml-provider-arn": {
		kind: "text",
		needs: [
			"saml-provider",
			"saml-assertion",
			"saml-assertion-file"
		],
		description: "ARN of the IAM SAML provider that the first role is assumed by. Only needed where the assertion is encrypted, or offers the role by several providers."
	},
	"saml-username": {
		kind: "text",
		needs: ["saml-provider"],
		description: "User name at the SAML provider."
	},
	"saml-password": {
		kind: "secret",
		needs: ["saml-provider"],
		description: "Password at the SAML provider. A wrong one is tried only once."
	},
	"saml-mfa-secret": {
		kind: "secret",
		needs: ["saml-provider"],
		description: "The TOTP seed (Base32) of the user's authenticator at the SAML provider, used to generate codes."
	},
	"saml-mfa-code": {
		kind: "secret",
		needs: ["saml-provider"],
		description: "A code of the MFA device at the SAML provider: from an authenticator, or a text message."
	},
	"saml-mfa-device": {
		kind: "text",
		needs: ["saml-provider"],
		description: "Which MFA device of the user to use, by its id, type or name. Default: the one that the other inputs fit, or the only one."
	},
	"saml-endpoint": {
		kind: "text",
		needs: ["saml-provider", "okta-private-key"],
		description: "URL of OneLogin or Okta, instead of its own address. https, or http on this machine."
	},
	...ONELOGIN,
	...OKTA,
	...CERTIFICATE,
	"role-chaining": {
		kind: "boolean",
		fallback: true,
		description: "Start from the credentials that the job environment already has."
	},
	audience: {
		kind: "text",
		fallback: true,
		default: "sts.amazonaws.com",
		description: "Audience of the OIDC token."
	},
	"force-skip-oidc": {
		kind: "boolean",
		description: "Do not use the OIDC token even if the job has id-token: write."
	},
	"use-existing-credentials": {
		kind: "boolean",
		fallback: true,
		notFor: [
			"exec",
			"process",
			"serve"
		],
		description: "Keep the credentials that the job has if they are valid and the session asked for: of that role, with that session name. Not where policies or tags are asked for, which AWS does not report for a session."
	},
	"unset-current-credentials": {
		kind: "boolean",
		fallback: true,
		description: "Ignore AWS credentials in the environment, and clear those that this step does not replace."
	},
	"translate-env-variables": {
		kind: "boolean",
		default: "true",
		description: "Fill empty inputs from environment variables of their names, such as ROLE_TO_ASSUME. With false, only what is given as an input counts."
	}
};
// src/request/inputs/matrix.ts
const MATRIX = {
	organization: {
		kind: "boolean",
		description: "List the accounts of AWS Organizations, with the credentials that the inputs above produce."
	},
	"role-name": {
		kind: "text",
		description: "Name (with its path, if any) of the role to assume in each account of the organization."
	},
	"organizational-units": {
		kind: "lines",
		description: "Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or IDs, one per line."
	},
	"account-names": {
		kind: "lines",
		description: "Only accounts with these names: globs, one per line; !name excludes one."
	},
	"account-tags": {
		kind: "lines",
		description: "Only accounts with all of these tags: Key=Value, one per line; the value may be a glob."
	},
	"account-statuses": {
		kind: "commas",
		description: "Only accounts with these statuses. Default ACTIVE."
	},
	"only-changed": {
		kind: "boolean",
		description: "Only targets whose paths match a file changed by the push or pull request, and targets without paths."
	},
	"max-jobs": {
		kind: "count",
		description: "Maximum number of matrix rows, up to 256: if there are more targets, they share rows. Default 256."
	}
};
// src/request/inputs/messages.ts
const MESSAGES = {
	explain: {
		kind: "choice",
		choices: ["on-failure", "never"],
		description: "Explain a refusal: its possible causes, most likely first, with the policy statement that would fix it. Default `on-failure`."
	},
	"job-summary": {
		kind: "choice",
		choices: [
			"on-failure",
			"always",
			"never"
		],
		notFor: [
			"env",
			"exec",
			"process",
			"serve"
		],
		description: "When to show the chain in the job summary: a diagram, a table and, if it failed, the possible causes with policies to paste. Default on-failure."
	}
};
// src/request/inputs/network.ts
const NETWORK = {
	"disable-retry": {
		kind: "boolean",
		fallback: true,
		description: "Try every request only once."
	},
	"retry-max-attempts": {
		kind: "count",
		fallback: true,
		description: "How many times a request is tried if its failures look transient. Default 12. With several targets, throttled tries do not count."
	},
	"action-timeout-s": {
		kind: "seconds",
		description: "Time limit for the whole step, in seconds. Default 120."
	},
	"connect-timeout-seconds": {
		kind: "seconds",
		description: "Time limit for opening a connection, in seconds. Default 5."
	},
	"request-timeout-seconds": {
		kind: "seconds",
		description: "Time limit for the response to one request, in seconds. Default 15."
	},
	"http-proxy": {
		kind: "text",
		fallback: [
			"HTTPS_PROXY",
			"https_proxy",
			"HTTP_PROXY",
			"http_proxy"
		],
		description: "Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PROXY, then HTTP_PROXY."
	},
	"no-proxy": {
		kind: "text",
		fallback: ["NO_PROXY", "no_proxy"],
		description: "Hosts to reach without the proxy: names, .suffixes, addresses, CIDR ranges, or *."
	},
	"ca-bundle": {
		kind: "text",
		sharedFallback: ["AWS_CA_BUNDLE"],
		description: "File of additional certificate authorities (PEM) to trust. Default: AWS_CA_BUNDLE."
	},
	"sts-endpoint": {
		kind: "text",
		sharedFallback: ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"],
		description: "STS endpoint to call instead of the regional one. Must be https unless it is on this machine or a service container of the job."
	},
	"use-fips-endpoint": {
		kind: "boolean",
		sharedFallback: ["AWS_USE_FIPS_ENDPOINT"],
		description: "Call the FIPS endpoint of STS."
	},
	"use-dualstack-endpoint": {
		kind: "boolean",
		sharedFallback: ["AWS_USE_DUALSTACK_ENDPOINT"],
		description: "Call the dual-stack (IPv4 and IPv6) endpoint of STS."
	}
};
// src/request/inputs/safety.ts
const SAFETY = { "allowed-account-ids": {
	kind: "commas",
	description: "Account IDs, comma-separated. The final credentials must belong to one of them.",
	whenEmpty: "credentials of any account are accepted"
} };
// src/request/inputs/tags.ts
const TAGS = {
	"session-tags": {
		kind: "text",
		description: "Tags for the first hop that can carry them: a YAML or JSON mapping, or Key=Value lines."
	},
	"custom-tags": {
		kind: "text",
		description: "Tags for the first hop that can carry them, as a JSON object."
	},
	"transitive-tag-keys": {
		kind: "lines",
		fallback: true,
		description: "Keys, one per line, of the tags to pass on along the rest of the chain. * for all."
	},
	"role-skip-session-tagging": {
		kind: "boolean",
		fallback: true,
		description: "Do not send session-tags, custom-tags or the default tags. Tags set on a hop of role-chain are still sent."
	},
	"source-identity": {
		kind: "text",
		description: "Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain."
	}
};
// src/request/inputs/targets.ts
const TARGETS = {
	"config-file": {
		kind: "text",
		description: "YAML file of hops and targets, relative to the workspace. If the repository is not checked out, the file is read through the GitHub API, at the commit of the run."
	},
	targets: {
		kind: "text",
		description: "Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name to exclude one; one per line, or separated by commas. * for all."
	},
	"github-token": {
		kind: "secret",
		sharedFallback: ["GITHUB_TOKEN", "GH_TOKEN"],
		default: "${{ github.token }}",
		description: "Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which also needs pull-requests: read in a pull request."
	},
	"max-concurrency": {
		kind: "count",
		description: "How many calls to AWS may run at once when there are several targets. Default 16."
	}
};
// src/request/inputs.ts
const INPUTS = {
	...CHAIN,
	...IDENTITY,
	...TAGS,
	...TARGETS,
	...FAN_OUT,
	...MATRIX,
	...DELIVERY,
	...SAFETY,
	...MESSAGES,
	...NETWORK
};
const GROUPS = {
	chain: CHAIN,
	identity: IDENTITY,
	tags: TAGS,
	targets: TARGETS,
	"fan-out": FAN_OUT,
	matrix: MATRIX,
	delivery: DELIVERY,
	safety: SAFETY,
	messages: MESSAGES,
	network: NETWORK
};
const ACTION_GROUPS = {
	login: [
		"identity",
		"chain",
		"tags",
		"targets",
		"fan-out",
		"delivery",
		"safety",
		"messages",
		"network"
	],
	plan: [
		"identity",
		"chain",
		"tags",
		"targets",
		"matrix",
		"network"
	]
};
const ROLE_INPUTS = [
	"role-to-assume",
	"role-chain",
	"profiles",
	"config-file"
];
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
function inputsOf(action) {
	const groups = ACTION_GROUPS[action];
	return INPUT_NAMES.filter((name) => groups.some((group) => isOfGroup(name, group)));
}
function isOfGroup(name, group) {
	return Object.hasOwn(GROUPS[group], name);
}
function isInputName(name) {
	return Object.hasOwn(INPUTS, name);
}
function fallbackVariables(name, translated = true) {
	const { fallback = [], sharedFallback = [] } = INPUTS[name];
	const own = fallback === true ? [variableName(name)] : fallback;
	return [...translated ? own : [], ...sharedFallback];
}
function variableName(name) {
	return name.toUpperCase().replaceAll("-", "_");
}
// src/runner/action-inputs.ts
const INPUT_PREFIX = "INPUT_";
function inputVariable(name) {
	return `${INPUT_PREFIX}${name.toUpperCase()}`;
}
// src/core/version.ts
const VERSION = "1.0.0";
// src/core/problems.ts
const MAX_PRINTED = 50;
var Problems = class {
	#list = [];
	#said = new Set();
	#nameOf;
	constructor(nameOf = (place) => place) {
		this.#nameOf = nameOf;
	}
	get list() {
		return this.#list;
	}
	get isEmpty() {
		return this.#list.length === 0;
	}
	isAbout(input) {
		const name = this.#nameOf(input);
		return this.#list.some(({ place }) => place.split(" ")[0] === name);
	}
	add(given, message, hop) {
		const place = this.#nameOf(given);
		const problem = hop === void 0 ? {
			place,
			message
		} : {
			place,
			message,
			hop
		};
		const line = lineOf(problem);
		if (!this.#said.has(line)) {
			this.#said.add(line);
			this.#list.push(problem);
		}
	}
	throwIfAny() {
		const [first, ...others] = this.#list;
		if (first === void 0) return;
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: others.length === 0 ? lineOf(first) : this.#asList(),
			hint: "Nothing was sent to AWS and nothing was exported."
		});
	}
	#asList() {
		const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
		const left = this.#list.length - printed.length;
		return [
			`${this.#list.length} problems:`,
			...printed,
			...left > 0 ? [`  ... and ${left} more`] : []
		].join("\n");
	}
};
function lineOf({ place, hop, message }) {
	return hop === void 0 ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}
Object.defineProperty(exports, "INPUTS", {
	enumerable: true,
	get: function() {
		return INPUTS;
	}
});
Object.defineProperty(exports, "INPUT_NAMES", {
	enumerable: true,
	get: function() {
		return INPUT_NAMES;
	}
});
Object.defineProperty(exports, "INPUT_PREFIX", {
	enumerable: true,
	get: function() {
		return INPUT_PREFIX;
	}
});
Object.defineProperty(exports, "OKTA", {
	enumerable: true,
	get: function() {
		return OKTA;
	}
});
Object.defineProperty(exports, "ONELOGIN", {
	enumerable: true,
	get: function() {
		return ONELOGIN;
	}
});
Object.defineProperty(exports, "Problems", {
	enumerable: true,
	get: function() {
		return Problems;
	}
});
Object.defineProperty(exports, "ROLE_INPUTS", {
	enumerable: true,
	get: function() {
		return ROLE_INPUTS;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "fallbackVariables", {
	enumerable: true,
	get: function() {
		return fallbackVariables;
	}
});
Object.defineProperty(exports, "inputVariable", {
	enumerable: true,
	get: function() {
		return inputVariable;
	}
});
Object.defineProperty(exports, "inputsOf", {
	enumerable: true,
	get: function() {
		return inputsOf;
	}
});
Object.defineProperty(exports, "isInputName", {
	enumerable: true,
	get: function() {
		return isInputName;
	}
});
Object.defineProperty(exports, "isOfGroup", {
	enumerable: true,
	get: function() {
		return isOfGroup;
	}
});
Object.defineProperty(exports, "isPlainAscii", {
	enumerable: true,
	get: function() {
		return isPlainAscii;
	}
});
Object.defineProperty(exports, "isSlipOf", {
	enumerable: true,
	get: function() {
		return isSlipOf;
	}
});
Object.defineProperty(exports, "limitedSuggestion", {
	enumerable: true,
	get: function() {
		return limitedSuggestion;
	}
});
Object.defineProperty(exports, "monotonicNow", {
	enumerable: true,
	get: function() {
		return monotonicNow;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "nearestOrAll", {
	enumerable: true,
	get: function() {
		return nearestOrAll;
	}
});
Object.defineProperty(exports, "suggestion", {
	enumerable: true,
	get: function() {
		return suggestion;
	}
});
Object.defineProperty(exports, "unicodePattern", {
	enumerable: true,
	get: function() {
		return unicodePattern;
	}
});
Object.defineProperty(exports, "variableName", {
	enumerable: true,
	get: function() {
		return variableName;
	}
});
Object.defineProperty(exports, "withoutUndefined", {
	enumerable: true,
	get: function() {
		return withoutUndefined;
	}
});
