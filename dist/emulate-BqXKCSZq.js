"use strict";
const require_demo_world = require("./demo-world-Bd3tVRC8.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_parse_world = require("./parse-world-DE7Wyn5n.js");
const require_flags = require("./flags-BcNPiOu9.js");
// src/commands/emulate.ts
const REASONS = {
	EADDRINUSE: "another program is listening there",
	EACCES: "this user may not"
};
const emulate = {
	name: "emulate",
	summary: "run a local, strict STS and OIDC issuer from a world file",
	usage: "WORLD.yml [--port N]",
	details: [
		"Serves the accounts, roles and policies of a world file on 127.0.0.1, until interrupted; and, if it has them, its organization, the trust anchors of IAM Roles Anywhere, the users of OneLogin and Okta, and a machine whose credentials the SDKs find. Prints the variables that make role-chain, the AWS CLI and the SDKs use all of that, and logs every call and its response to standard error.",
		"",
		"The world file has to be a regular file of at most 10 MB: reading a pipe could block forever.",
		"",
		"  role-chain emulate --example > world.yml",
		"  role-chain emulate world.yml"
	].join("\n"),
	flags: [{
		name: "port",
		value: "N",
		description: "The port to listen on. Default: any free one."
	}, {
		name: "example",
		description: "Print a world file to start from, and exit."
	}],
	positionals: 1,
	run
};
async function run({ positionals, flags }, process) {
	if (flags.get("example") === "true") {
		process.print(require_demo_world.DEMO_WORLD);
		return 0;
	}
	const [file] = positionals;
	if (file === void 0) throw invalid("emulate needs one world file; role-chain emulate --example prints one to start from");
	const port = require_flags.readPort(flags.get("port"));
	const text = await require_load_main.readRegularFile(file).catch((error) => {
		throw invalid(require_load_credential_process.messageOf(error));
	});
	const world = require_parse_world.parseWorld(text);
	const emulator = await start(world, port);
	try {
		process.print(howToReach(emulator, world));
		await process.printed();
		await follow(emulator, process);
	} finally {
		await emulator.close();
	}
	return 0;
}
async function start(world, port) {
	try {
		return await require_demo_world.startEmulator({
			world,
			...port === void 0 ? {} : { port }
		});
	} catch (error) {
		const reason = REASONS[require_load_credential_process.systemCodeOf(error) ?? ""];
		throw reason === void 0 ? error : new require_load_credential_process.RoleChainError({
			code: "network",
			message: `--port: cannot listen on 127.0.0.1:${port ?? 0}: ${reason}.`,
			hint: "Choose another port, or leave --port out for any free one.",
			cause: error
		});
	}
}
function providersOf({ onelogin, okta }, url) {
	const [first, ...others] = [...onelogin === void 0 ? [] : [`${url}/onelogin`], ...okta === void 0 ? [] : [`${url}/okta`]];
	return [...first === void 0 ? [] : [`export ROLE_CHAIN_SAML_ENDPOINT=${first}`], ...others.map((other) => `# or, for Okta: export ROLE_CHAIN_SAML_ENDPOINT=${other}`)];
}
function hasTrustAnchors({ accounts }) {
	return [...accounts.values()].some(({ trustAnchors = [] }) => trustAnchors.length > 0);
}
function howToReach({ url, idToken }, world) {
	const { organization, machine } = world;
	return [
		`export AWS_ENDPOINT_URL_STS=${url}`,
		...organization === void 0 ? [] : [`export AWS_ENDPOINT_URL_ORGANIZATIONS=${url}`],
		...variablesOf(machine, url).map(([name, value]) => `export ${name}=${value}`),
		...hasTrustAnchors(world) ? [`export AWS_ENDPOINT_URL_ROLESANYWHERE=${url}`] : [],
		...providersOf(world, url),
		`export ACTIONS_ID_TOKEN_REQUEST_URL='${idToken.requestUrl}'`,
		`export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${idToken.requestToken}`,
		""
	].join("\n");
}
function variablesOf({ instance, podIdentity, identityCenter, awsLogin } = {}, url) {
	return [
		[
			"AWS_EC2_METADATA_SERVICE_ENDPOINT",
			url,
			instance
		],
		[
			"AWS_CONTAINER_CREDENTIALS_FULL_URI",
			`${url}/v1/credentials`,
			podIdentity
		],
		[
			"AWS_ENDPOINT_URL_SSO",
			`${url}/sso`,
			identityCenter
		],
		[
			"AWS_ENDPOINT_URL_SSO_OIDC",
			`${url}/sso`,
			identityCenter
		],
		[
			"AWS_ENDPOINT_URL_SIGNIN",
			`${url}/signin`,
			awsLogin
		]
	].flatMap(([name, value, part]) => part === void 0 ? [] : [[name, value]]);
}
const LOG_INTERVAL_MILLISECONDS = 200;
async function follow(emulator, process) {
	let shown = 0;
	const show = () => {
		for (const { operation, caller, outcome } of emulator.log.slice(shown)) {
			const what = outcome.code === void 0 ? outcome.session?.assumedRoleArn ?? "" : `${outcome.code}: ${outcome.reason ?? outcome.message ?? ""}`;
			process.write(`${operation} ${caller ?? "-"} -> ${outcome.status ?? "-"} ${what}\n`);
		}
		shown = emulator.log.length;
	};
	const timer = setInterval(show, LOG_INTERVAL_MILLISECONDS);
	await process.interrupted();
	clearInterval(timer);
	show();
}
function invalid(message) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message
	});
}
exports.emulate = emulate;
