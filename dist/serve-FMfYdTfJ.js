"use strict";
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_spec_of_step = require("./spec-of-step-UXJy5c2U.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_flags = require("./flags-BcNPiOu9.js");
const require_sessions_here = require("./sessions-here-Bmrd1fKR.js");
const require_shell_login = require("./shell-login-CVpq_RfW.js");
// src/commands/serve.ts
const serve = {
	name: "serve",
	summary: "serve self-renewing credentials on this machine, as in containers",
	usage: "[--port N] [--shell SHELL] [INPUTS]",
	details: [
		"Logs in as the action would, prints the variables through which AWS SDKs find the server, as shell commands, and serves the credentials on 127.0.0.1 until it is ended (SIGINT, SIGTERM). With several targets, each has its own path, printed to standard error.",
		"",
		"  umask 077; endpoint=\"$(mktemp)\"",
		"  role-chain serve --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy > \"$endpoint\" &",
		"  while kill -0 $! && ! [ -s \"$endpoint\" ]; do sleep 0.1; done; . \"$endpoint\"; rm \"$endpoint\"",
		"",
		"For credentials while a single command runs, role-chain exec is simpler."
	].join("\n"),
	flags: [{
		name: "port",
		value: "N",
		description: "The port to listen on. Default: any free one."
	}, require_flags.SHELL_FLAG],
	positionals: 0,
	inputsOf: "login",
	run
};
async function run(given, process) {
	const render = require_flags.readShell(given.flags.get("shell"));
	const port = require_flags.readPort(given.flags.get("port")) ?? 0;
	const { request, runner, login } = await require_shell_login.readLogin(given, process, {
		command: "serve",
		why: "which serves the credentials",
		defaults: { refresh: "server" },
		check: (asked, problems) => {
			if (require_load_sinks.refreshOf(asked.inputs) !== "server") problems.add("refresh", "is server where role-chain serve is called; leave it out");
			require_load_sinks.checkDeliveryInputs(asked, problems);
		}
	});
	const renewable = require_spec_of_step.renewableOf(request, await login(), runner, Date.now());
	const held = require_load_login.holdSignals();
	try {
		const sessions = await require_sessions_here.keepSessionsHere(renewable, runner.temporaryDirectory);
		let server;
		let files;
		try {
			files = await require_sessions_here.privateFilesFor(runner, [], false);
			server = await require_sessions_here.serveHere(sessions, port, runner.environment);
			runner.conceal(server.token.reveal());
			process.write(listOf(sessions, server));
			const variables = new Map([...variablesOf(sessions, server, runner.environment), ...files.variables]);
			require_flags.warnOfKept(render, variables, runner.log);
			process.print(render(variables));
			await process.printed();
			if (held.received() === void 0) await process.interrupted();
			return 0;
		} finally {
			server?.close();
			await (files?.remove() ?? Promise.resolve()).finally(() => sessions.remove());
		}
	} finally {
		held.release();
	}
}
function variablesOf({ ends }, { token, urlOf }, environment) {
	const [first, ...others] = ends;
	const one = others.length === 0 ? first : void 0;
	const only = one === void 0 ? {} : { url: urlOf(one) };
	const region = one === void 0 ? {} : { region: one.region };
	const access = {
		kind: "endpoint",
		token,
		...only
	};
	const variables = require_load_sinks.environmentVariables({
		clearOthers: false,
		access,
		...region
	}, environment);
	return new Map([...variables].map(([name, value]) => [name, require_load_post.plainValue(value)]));
}
function listOf({ ends }, { urlOf }) {
	return `AWS_CONTAINER_CREDENTIALS_FULL_URI:\n${ends.map((end) => `  ${end.name === void 0 ? "" : `${end.name}  `}${urlOf(end)}\n`).join("")}`;
}
exports.serve = serve;
