"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
let node_util = require("node:util");
const require_command_process = require("./command-process-D-xq3zX3.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
// src/commands/command-flags.ts
function flagsOfCommand(args, tokens, known) {
	const end = tokens.findIndex(({ kind }) => kind === "option-terminator");
	const own = end === -1 ? tokens : tokens.slice(0, end);
	const start = own.findIndex((token, at) => token.kind === "positional" && !isValue(token.value, own[at - 1], known));
	const name = own.slice(0, start).some((token) => token.kind === "option" && !known.has(token.name)) ? void 0 : own[start];
	const flag = own.slice(start).find(({ kind }) => kind === "option");
	if (name === void 0 || flag === void 0) return;
	const words = args.slice(name.index, flag.index).join(" ");
	const [typed = ""] = (args[flag.index] ?? "").split("=");
	return `${require_start_main.oneLine(typed)} comes after the name of a command, and would be read as an input: put -- before the command: role-chain exec [INPUTS] -- ${require_start_main.oneLine(words)} ${require_start_main.oneLine(typed)} ...`;
}
function isValue(text, before, known) {
	return before?.kind === "option" && before.value === void 0 && known.get(before.name)?.value === void 0 && require_start_main.parseBoolean(text) !== void 0;
}
// src/commands/arguments.ts
function flagsOf(command) {
	return [...command.flags, ...command.inputsOf === void 0 ? [] : require_load_basics.inputsOf(command.inputsOf).map(inputFlag)];
}
function inputFlag(name) {
	const { kind, description, choices = [] } = require_load_basics.INPUTS[name];
	const value = kind === "choice" ? choices.join("|") : kind.toUpperCase();
	return {
		name,
		description,
		...kind === "boolean" ? {} : { value }
	};
}
function readArguments(command, args) {
	const problems = new require_load_basics.Problems();
	const flags = new Map();
	const positionals = [];
	const tokens = tokensOf(command, args);
	const known = new Map(flagsOf(command).map((flag) => [flag.name, flag]));
	const ofCommand = command.positionals === 1e400 ? flagsOfCommand(args, tokens, known) : void 0;
	if (ofCommand !== void 0) {
		problems.add(command.name, ofCommand);
		problems.throwIfAny();
	}
	for (let next = tokens.shift(); next !== void 0; next = tokens.shift()) if (next.kind === "positional") positionals.push(next.value);
	else if (next.kind === "option") {
		const flag = known.get(next.name);
		if (flag === void 0) problems.add(next.rawName, `is not a flag of ${command.name}${hintFor(next.name, known.keys(), command)}`);
		else if (flags.has(flag.name)) problems.add(next.rawName, "is given more than once");
		else {
			const value = flag.value === void 0 ? booleanOf(next, tokens) : next.value;
			const problem = problemOf(flag, next, value);
			flags.set(flag.name, value ?? "");
			if (problem !== void 0) problems.add(next.rawName, problem);
		}
	}
	for (const extra of positionals.slice(command.positionals)) problems.add(require_start_main.quote(extra), `belongs to no flag; role-chain ${command.name} --help lists them`);
	problems.throwIfAny();
	return {
		positionals,
		flags
	};
}
function tokensOf(command, args) {
	const options = Object.fromEntries(flagsOf(command).map(({ name, value }) => [name, { type: value === void 0 ? "boolean" : "string" }]));
	return (0, node_util.parseArgs)({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
function booleanOf(flag, rest) {
	const [following] = rest;
	if (flag.value !== void 0) return flag.value;
	if (following?.kind === "positional" && require_start_main.parseBoolean(following.value) !== void 0) {
		rest.shift();
		return following.value;
	}
	return "true";
}
function problemOf(flag, token, value) {
	if (flag.value === void 0) return value === void 0 || value === "" || require_start_main.parseBoolean(value) !== void 0 ? void 0 : `${require_start_main.quote(value)} is not a boolean; write true or false`;
	if (value === void 0) return `needs a value: ${token.rawName} ${flag.value}`;
	return token.inlineValue !== true && /^--[a-z]/.test(value) ? `needs a value; one that begins with -- is written ${token.rawName}=${flag.value}` : void 0;
}
function hintFor(typed, known, command) {
	return require_load_basics.suggestion(typed, known) || `; see role-chain ${command.name} --help`;
}
function inputFlags({ flags }) {
	return new Map([...flags].flatMap(([name, value]) => require_load_basics.isInputName(name) ? [[name, value]] : []));
}
// src/commands/commands.ts
const COMMANDS = {
	env: async () => (await Promise.resolve().then(() => require("./env-C8iP_m_2.js"))).env,
	exec: async () => (await Promise.resolve().then(() => require("./exec-DmCkiwHP.js"))).exec,
	process: async () => (await Promise.resolve().then(() => require("./process-YfNen2l2.js"))).processCommand,
	serve: async () => (await Promise.resolve().then(() => require("./serve-FMfYdTfJ.js"))).serve,
	check: async () => (await Promise.resolve().then(() => require("./check-C-igbLq0.js"))).check,
	policies: async () => (await Promise.resolve().then(() => require("./policies-CPnCdw9A.js"))).policies,
	simulate: async () => (await Promise.resolve().then(() => require("./simulate-BKq14nq4.js"))).simulate,
	plan: async () => (await Promise.resolve().then(() => require("./plan-weyZVXRy.js"))).plan,
	emulate: async () => (await Promise.resolve().then(() => require("./emulate-BqXKCSZq.js"))).emulate,
	demo: async () => (await Promise.resolve().then(() => require("./demo-oqhTFD7o.js"))).demo
};
// src/commands/help.ts
const WIDTH = 100;
const INDENT = 34;
function programHelp(commands) {
	return [
		"role-chain: from the identity of a CI job to AWS credentials, through as many roles as it takes",
		"",
		"Usage: role-chain COMMAND [FLAGS]",
		"",
		...commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
		"",
		"role-chain COMMAND --help describes a command; role-chain --version prints the version.",
		""
	].join("\n");
}
function commandHelp(command) {
	const flags = flagsOf(command).flatMap(({ name, value, description }) => entry(`  --${name}${value === void 0 ? "" : ` ${value}`}`, description));
	const inputs = command.inputsOf !== void 0 ? [
		"",
		"Each input of the action is a flag, and also a variable: --role-chain is ROLE_CHAIN_ROLE_CHAIN.",
		"Boolean flags need no value, or take true or false: --role-chaining false, --role-chaining=false.",
		"Put secrets in variables: everyone on the machine can see a command line."
	] : [];
	return [
		`Usage: role-chain ${command.name}${command.usage === "" ? "" : ` ${command.usage}`}`,
		"",
		...wrap(command.details, WIDTH),
		...inputs,
		...flags.length === 0 ? [] : ["", ...flags],
		""
	].join("\n");
}
function entry(head, description) {
	const [first = "", ...rest] = wrap(description, 66);
	const pad = " ".repeat(INDENT);
	return head.length < INDENT ? [head.padEnd(INDENT) + first, ...rest.map((line) => pad + line)] : [head, ...[first, ...rest].map((line) => pad + line)];
}
function wrap(text, width) {
	return text.split("\n").flatMap((line) => {
		if (line === "" || line.startsWith(" ")) return [line];
		return line.split(" ").reduce((lines, word) => {
			const last = lines.at(-1);
			return last === void 0 || last.length + word.length + 1 > width ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
		}, []);
	});
}
async function dispatch(name, args, world) {
	const all = async () => Promise.all(Object.values(COMMANDS).map((load) => load()));
	if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
		(name === void 0 ? world.write : world.print)(programHelp(await all()));
		return name === void 0 ? 2 : 0;
	}
	if (name === "--version") {
		world.print(`${require_load_basics.VERSION}\n`);
		return 0;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (load === void 0) {
		const hint = require_load_basics.suggestion(name, Object.keys(COMMANDS)) || "; role-chain --help lists them";
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `${require_start_main.quote(name)} is not a command${hint}`
		});
	}
	const command = await load();
	const own = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
	if (own.includes("--help") || own.includes("-h")) {
		world.print(commandHelp(command));
		return 0;
	}
	return command.run(readArguments(command, args), world);
}
// src/commands/run-command.ts
const FAILURE = 1;
async function runCommand(world) {
	const [name, ...args] = world.args;
	try {
		const status = await dispatch(name, args, world);
		await world.printed();
		return status;
	} catch (error) {
		const closed = require_load_credential_process.statusOfClosedOutput(error);
		if (closed !== void 0) return closed;
		const isMistake = error instanceof require_load_credential_process.RoleChainError && error.code === "invalid-request";
		const text = error instanceof require_load_credential_process.RoleChainError ? error.describe() : `unexpected error: ${require_load_credential_process.messageOf(error)}`;
		world.write(`role-chain: ${text}\n`);
		return isMistake ? 2 : FAILURE;
	}
}
function errorReaderOf([name]) {
	return name === "process" ? "sdk" : "log";
}
// src/cli.ts
async function cli() {
	process.exitCode = await runCommand(require_command_process.commandProcess(errorReaderOf(process.argv.slice(2))));
	require_load_post.leave();
}
exports.cli = cli;
exports.inputFlags = inputFlags;
