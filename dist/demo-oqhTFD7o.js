"use strict";
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
const require_demo_world = require("./demo-world-Bd3tVRC8.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_parse_world = require("./parse-world-DE7Wyn5n.js");
let node_child_process = require("node:child_process");
// src/demo/fake-runner.ts
const FILE_COMMANDS = [
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
];
function run(program, args, env) {
	return new Promise((resolve, reject) => {
		const child = (0, node_child_process.spawn)(program, [...args], {
			env: { ...env },
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const output = {
			stdout: "",
			stderr: ""
		};
		child.stdout.setEncoding("utf8").on("data", (text) => output.stdout += text);
		child.stderr.setEncoding("utf8").on("data", (text) => output.stderr += text);
		child.on("error", reject);
		child.on("close", (status) => {
			resolve({
				status,
				...output
			});
		});
	});
}
async function runStep({ node, program, inputs, environment, directory }) {
	const files = Object.fromEntries(FILE_COMMANDS.map((variable) => [variable, (0, node_path.join)(directory, variable)]));
	for (const file of Object.values(files)) (0, node_fs.writeFileSync)(file, "");
	const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
	const result = await run(node, [program], {
		...environment,
		...files,
		...given
	});
	const read = (variable) => parseFileCommand((0, node_fs.readFileSync)((0, node_path.join)(directory, variable), "utf8"));
	return {
		...result,
		log: result.stdout.replace(/^::add-mask::.*\n/gm, ""),
		masks: [...result.stdout.matchAll(/^::add-mask::(.*?)\r?$/gm)].map(([, value = ""]) => unescapeData(value)),
		exported: read("GITHUB_ENV"),
		outputs: read("GITHUB_OUTPUT"),
		state: read("GITHUB_STATE")
	};
}
function parseFileCommand(text) {
	const entries = new Map();
	const lines = text.split(node_os.EOL);
	while (lines.length > 1) {
		const header = lines.shift() ?? "";
		const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(header) ?? [];
		const end = delimiter === void 0 ? -1 : lines.indexOf(delimiter);
		if (name === void 0 || end < 0) throw new Error(`not an entry of a file command: ${header}`);
		entries.set(name, lines.splice(0, end + 1).slice(0, -1).join(node_os.EOL));
	}
	return entries;
}
function unescapeData(text) {
	return text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
}
// src/demo/demo.ts
const LAST_ROLE = "arn:aws:sts::333333333333:assumed-role/deploy/octo-org_payments-4242";
const SECONDS = 30;
async function runDemo(process) {
	const directory = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "role-chain-demo-"));
	const emulator = await require_demo_world.startEmulator({ world: require_parse_world.parseWorld(require_demo_world.DEMO_WORLD) });
	try {
		await new Demo(process, emulator, directory).run();
		return 0;
	} finally {
		await emulator.close();
		(0, node_fs.rmSync)(directory, {
			recursive: true,
			force: true
		});
	}
}
var Demo = class {
	#process;
	#emulator;
	#directory;
	#environment;
	constructor(process, emulator, directory) {
		this.#process = process;
		this.#emulator = emulator;
		this.#directory = directory;
		this.#environment = {
			PATH: process.env["PATH"],
			SystemRoot: process.env["SystemRoot"],
			HOME: directory,
			RUNNER_TEMP: directory,
			...require_demo_world.DEMO_VARIABLES,
			ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idToken.requestUrl,
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idToken.requestToken
		};
	}
	async run() {
		this.#say("A workflow step", [
			"- uses: OWNER/aws-role-chain@v1",
			"  with:",
			...Object.entries(require_demo_world.DEMO_INPUTS).flatMap(([name, value]) => showInput(name, value))
		]);
		const main = await this.#step("main", {
			...require_demo_world.DEMO_INPUTS,
			"sts-endpoint": this.#emulator.url
		}, {});
		this.#say("Its log", [masked(main.log, main).trimEnd()]);
		this.#expect(main.status === 0, "the step succeeds");
		this.#say("The environment of the next step", show(main.exported, main));
		this.#say("Its output \"chain\"", [JSON.stringify(JSON.parse(main.outputs.get("chain") ?? "null"), void 0, 2)]);
		const arn = await this.#whoAmI(main);
		this.#say("Whose the exported keys are: a signed GetCallerIdentity", [arn]);
		this.#expect(arn === LAST_ROLE, "the exported keys are those of the last role");
		this.#showSession(main);
		await this.#post(main);
		this.#process.print("\nThe demo ran as it should.\n");
	}
	#showSession(main) {
		const session = this.#emulator.sessionOf(main.exported.get("AWS_ACCESS_KEY_ID") ?? "");
		const tags = [...session?.tags ?? []].map(([key, value]) => `${key}=${value}`).join(", ");
		this.#say("What AWS knows of that session", [`tags: ${tags}`, `source identity: ${session?.sourceIdentity ?? "none"}`]);
		this.#expect(tags === "Team=payments", "the transitive tag arrives, and only it");
		this.#expect(session?.sourceIdentity === "mona", "the source identity arrives");
	}
	async #whoAmI({ exported }) {
		const http = await require_load_main.Http.create({
			connectTimeoutMilliseconds: 5e3,
			requestTimeoutMilliseconds: 5e3
		});
		const deadline = new require_load_post.Deadline(SECONDS);
		const conceal = (value) => new require_load_credential_process.Secret(value);
		const client = new require_load_login.StsClient({
			http,
			conceal,
			endpoints: {
				override: new URL(this.#emulator.url),
				fips: false,
				dualStack: false
			},
			retry: {
				maxAttempts: 1,
				deadline,
				random: Math.random,
				report: () => void 0
			},
			version: require_load_basics.VERSION
		});
		const read = (name) => conceal(exported.get(name) ?? "");
		try {
			const { arn } = await client.getCallerIdentity("eu-central-1", {
				accessKeyId: read("AWS_ACCESS_KEY_ID"),
				secretAccessKey: read("AWS_SECRET_ACCESS_KEY"),
				sessionToken: read("AWS_SESSION_TOKEN")
			});
			return arn;
		} finally {
			deadline.stop();
			http.close();
		}
	}
	async #post(main) {
		const state = Object.fromEntries([...main.state].map(([name, value]) => [`STATE_${name}`, value]));
		const post = await this.#step("post", {}, {
			...Object.fromEntries(main.exported),
			...state
		});
		this.#say("The environment after the post step", show(post.exported, main));
		this.#expect(post.status === 0, "the post step succeeds");
		this.#expect([...post.exported.values()].every((value) => value === ""), "the environment is as it was before");
	}
	#step(name, inputs, environment) {
		const directory = (0, node_path.join)(this.#directory, name);
		(0, node_fs.mkdirSync)(directory);
		return runStep({
			node: this.#process.node,
			program: (0, node_path.join)(this.#process.programDirectory, `${name}.js`),
			inputs,
			environment: {
				...this.#environment,
				...environment
			},
			directory
		});
	}
	#say(title, lines) {
		const heading = this.#process.printsToTerminal ? `\u001B[1m${title}\u001B[0m` : title;
		const body = this.#process.guard(lines.join("\n")).replace(/^/gm, "  ");
		this.#process.print(`\n${heading}\n${body}\n`);
	}
	#expect(holds, what) {
		this.#process.print(`  ${holds ? "ok" : "NOT OK"}: ${what}\n`);
		if (!holds) throw new require_load_credential_process.RoleChainError({
			code: "rejected",
			message: `the demo failed: ${what}, but not this time`
		});
	}
};
function showInput(name, value) {
	if (value.includes("\n")) return [`    ${name}: |`, value.replace(/^/gm, "      ")];
	return [`    ${name}: ${/^[\w./][^#]*$/.test(value) && !/:\s|:$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`}`];
}
function show(variables, step) {
	return [...variables].map(([name, value]) => `${name}=${masked(value, step)}`);
}
function masked(text, { masks }) {
	return [...masks].sort((one, other) => other.length - one.length).reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}
// src/commands/demo.ts
const demo = {
	name: "demo",
	summary: "show a whole run of the action against the emulator",
	usage: "",
	details: [
		"Starts the emulator and runs the action as a runner would: from an OIDC token through three roles in three accounts,",
		"with a tag and a source identity that are passed along. Shows the log, the environment of the next step and the outputs,",
		"proves by a signed call whose the keys are, and runs the post step. Needs no network and no AWS account."
	].join(" "),
	flags: [],
	positionals: 0,
	run: (_given, process) => runDemo(process)
};
exports.demo = demo;
