"use strict";
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_profile_entries = require("./profile-entries-BQzm9_9D.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_sessions_here = require("./sessions-here-Bmrd1fKR.js");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");
const require_shell_login = require("./shell-login-CVpq_RfW.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_spec_of_step = require("./spec-of-step-UXJy5c2U.js");
// src/commands/group-signals.ts
const SETTLE_MS = 20;
const PATIENCE_MS = 2e3;
var GroupWitness = class {
	#witness = startWitness();
	async sawSignal() {
		await (0, node_timers_promises.setTimeout)(SETTLE_MS);
		const witness = this.#witness;
		if (await answerOf(witness) !== "ended") return false;
		if (witness === this.#witness) this.#witness = startWitness();
		return true;
	}
	end() {
		this.#witness.stdin?.end();
	}
};
function startWitness() {
	const witness = (0, node_child_process.spawn)("sh", ["-c", "ulimit -c 0; exec cat"], {
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		env: { PATH: process.env["PATH"] ?? "/usr/bin:/bin" }
	});
	witness.on("error", () => void 0);
	witness.stdin.on("error", () => void 0);
	witness.unref();
	return witness;
}
function answerOf(witness) {
	if (witness.pid === void 0) return Promise.resolve("missing");
	if (witness.signalCode !== null) return Promise.resolve("ended");
	if (witness.exitCode !== null) return Promise.resolve("missing");
	return new Promise((resolve) => {
		const timer = setTimeout(() => {
			resolve("alive");
		}, PATIENCE_MS);
		const settle = (answer) => {
			clearTimeout(timer);
			resolve(answer);
		};
		witness.once("exit", (_status, signal) => {
			settle(signal === null ? "missing" : "ended");
		});
		witness.stdout?.once("data", () => {
			settle("alive");
		});
		witness.stdin?.write("\n");
	});
}
function isInOwnGroup(pid) {
	const [own, other] = [groupOf(process.pid), groupOf(pid)];
	return own === void 0 || other === void 0 || own === other;
}
function groupOf(pid) {
	try {
		return (0, node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ")[2];
	} catch {
		return;
	}
}
// src/commands/run-child.ts
const HANDED_ON = [
	"SIGTERM",
	"SIGHUP",
	"SIGINT",
	"SIGQUIT",
	"SIGUSR1",
	"SIGUSR2"
];
const REPEATABLE = ["SIGCONT", "SIGWINCH"];
const ENDING = [
	"SIGTERM",
	"SIGINT",
	"SIGHUP",
	"SIGKILL",
	"SIGPIPE",
	"SIGALRM",
	"SIGUSR1",
	"SIGUSR2"
];
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
async function runChild([command = "", ...args], env, say) {
	let child;
	const witness = new GroupWitness();
	const stopHandingOn = handOn(() => child, witness);
	try {
		const started = (0, node_child_process.spawn)(command, args, {
			env,
			stdio: "inherit"
		});
		child = started;
		return await new Promise((resolve, reject) => {
			started.once("error", reject).once("close", (status, signal) => {
				resolve(signal === null ? {
					kind: "exited",
					status: status ?? 1
				} : {
					kind: "killed",
					signal
				});
			});
		});
	} catch (error) {
		const isMissing = require_load_credential_process.systemCodeOf(error) === "ENOENT";
		say(new require_load_credential_process.RoleChainError({
			code: "delivery",
			message: `cannot run ${command}: ${isMissing ? "there is no such command" : require_load_credential_process.messageOf(error)}`,
			hint: isMissing ? "Is it on the PATH? The words of a command are separate arguments: exec -- aws s3 ls" : "May this user run it?"
		}));
		return {
			kind: "exited",
			status: isMissing ? NOT_FOUND : NOT_EXECUTABLE
		};
	} finally {
		stopHandingOn();
		witness.end();
	}
}
function handOn(child, witness) {
	const deciding = new Set();
	const repeat = (signal) => {
		child()?.kill(signal);
	};
	const once = (signal) => {
		const target = child();
		if (target?.pid === void 0 || deciding.has(signal)) return;
		const { pid } = target;
		deciding.add(signal);
		witness.sawSignal().then((toGroup) => {
			deciding.delete(signal);
			if (!toGroup || !isInOwnGroup(pid)) target.kill(signal);
		});
	};
	HANDED_ON.forEach((signal) => process.on(signal, once));
	REPEATABLE.forEach((signal) => process.on(signal, repeat));
	return () => {
		HANDED_ON.forEach((signal) => process.off(signal, once));
		REPEATABLE.forEach((signal) => process.off(signal, repeat));
	};
}
function endAs(ending) {
	if (ending.kind === "exited") return ending.status;
	if (ENDING.some((signal) => signal === ending.signal)) process.kill(process.pid, ending.signal);
	return 128 + node_os.constants.signals[ending.signal];
}
// src/commands/surroundings.ts
async function surroundingsFor(request, outcome, runner) {
	const kind = require_load_sinks.refreshOf(request.inputs);
	if (kind === "none") return keysAround(request, outcome, runner);
	const sessions = await require_sessions_here.keepSessionsHere(require_spec_of_step.renewableOf(request, outcome, runner, Date.now()), runner.temporaryDirectory);
	try {
		return kind === "server" ? await serverAround(request, sessions, runner) : await profilesAround(request, sessions, runner);
	} catch (error) {
		await sessions.remove();
		throw error;
	}
}
async function keysAround(request, outcome, runner) {
	const { credentials, region } = require_shell_login.finalCredentials(request, outcome);
	if (credentials === void 0) return {
		variables: variablesFor(request, runner, region, void 0),
		end: () => Promise.resolve()
	};
	const files = await require_sessions_here.privateFilesFor(runner, [], false);
	const variables = variablesFor(request, runner, region, {
		kind: "keys",
		credentials,
		tellsExpiration: true
	});
	return {
		variables: new Map([...variables, ...files.variables]),
		end: () => files.remove()
	};
}
async function serverAround(request, sessions, runner) {
	const [end] = sessions.ends;
	if (end === void 0) throw new Error("a login with roles has an end");
	const files = await require_sessions_here.privateFilesFor(runner, [], false);
	const server = await require_sessions_here.serveHere(sessions, 0, runner.environment).catch(async (error) => {
		await files.remove();
		throw error;
	});
	runner.conceal(server.token.reveal());
	const access = {
		kind: "endpoint",
		url: server.urlOf(end),
		token: server.token
	};
	return {
		variables: new Map([...variablesFor(request, runner, end.region, access), ...files.variables]),
		end: async () => {
			server.close();
			await files.remove().finally(() => sessions.remove());
		}
	};
}
async function profilesAround(request, sessions, runner) {
	const entries = require_profile_entries.profileEntries(request, sessions);
	const files = await require_sessions_here.privateFilesFor(runner, entries, require_profile_entries.replacesProfiles(request));
	const [only, ...others] = entries;
	const profile = others.length > 0 ? void 0 : only;
	const access = profile && {
		kind: "profile",
		name: profile.name
	};
	const chosen = access === void 0 ? require_load_sinks.withoutProfile(entries, runner.environment) : [];
	return {
		variables: new Map([
			...variablesFor(request, runner, profile?.region, access),
			...chosen,
			...files.variables
		]),
		end: async () => {
			await files.remove().finally(() => sessions.remove());
		}
	};
}
function variablesFor({ inputs }, { environment }, region, access) {
	const clearOthers = inputs["unset-current-credentials"] === true;
	return require_load_sinks.environmentVariables({
		clearOthers,
		...require_load_basics.withoutUndefined({
			region,
			access
		})
	}, environment);
}
// src/commands/exec.ts
const exec = {
	name: "exec",
	summary: "run a command with credentials that renew themselves while it runs",
	usage: "[INPUTS] -- COMMAND [ARGUMENTS]",
	details: [
		"Logs in as the action would, and runs a command with the credentials of the last role, for as long as the command runs:",
		"",
		"  role-chain exec --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy -- terraform apply",
		"",
		"Its AWS tools do not fall back to your profile default: if that has credentials, they read private copies of your profile files, in which it is default-of-this-machine. Your other profiles keep their names; what a tool writes to these files ends with the command.",
		"",
		"--refresh server (the default): through a local endpoint, as in containers. --refresh process: through a profile that runs a program; with several targets, one profile per target. --refresh none: as keys, which expire with their session.",
		"",
		"Signals are passed to the command, and exec exits with its status: 127 if there is no such command, 126 if it cannot be run."
	].join("\n"),
	flags: [],
	positionals: 1e400,
	inputsOf: "login",
	run
};
async function run(given, process) {
	const { request, runner, login } = await require_shell_login.readLogin(given, process, {
		command: "exec",
		why: "which gives the credentials to the command",
		defaults: { refresh: "server" },
		check: (asked, problems) => {
			if (given.positionals.length === 0) problems.add("exec", "needs a command: role-chain exec [INPUTS] -- COMMAND");
			require_load_sinks.checkDeliveryInputs(asked, problems);
			if (require_load_sinks.refreshOf(asked.inputs) === "none" && asked.inputs["aws-profile"] !== void 0) problems.add("aws-profile", "has no meaning for exec with --refresh none, which gives keys to the command");
			if (require_load_sinks.refreshOf(asked.inputs) !== "process") require_shell_login.requireOneTarget("exec without --refresh process", asked, problems);
		}
	});
	if (require_load_sinks.refreshOf(request.inputs) === "process") await checkProfilesHere(request, runner);
	const outcome = await login();
	require_load_sinks.warnOfOtherAccount(outcome, runner);
	const held = require_load_login.holdSignals();
	try {
		const ending = await runAround(request, outcome, {
			runner,
			process,
			held,
			command: given.positionals
		});
		held.release();
		return endAs(ending);
	} finally {
		held.release();
	}
}
async function runAround(request, outcome, { runner, process, held, command }) {
	const around = await surroundingsFor(request, outcome, runner);
	try {
		await process.masked();
		const signal = held.received();
		if (signal !== void 0) return {
			kind: "killed",
			signal
		};
		return await runChild(command, environmentOf(process.env, around.variables), (error) => {
			process.write(`role-chain: ${error.describe()}\n`);
		});
	} finally {
		await around.end();
	}
}
async function checkProfilesHere(request, runner) {
	const { checkProfileDelivery } = await Promise.resolve().then(() => require("./delivery-PedVMAVQ.js"));
	const files = {
		overwrite: require_profile_entries.replacesProfiles(request),
		files: "job"
	};
	await checkProfileDelivery({
		...require_sessions_here.privatePlace(runner),
		log: runner.log
	}, require_profile_entries.profileNames(request), files);
}
function environmentOf(own, variables) {
	const isLeftOut = (name, value) => variables.has(name) || value === "" && require_load_sinks.DELIVERED_VARIABLES.includes(name);
	const env = Object.entries(require_load_main.withoutInputVariables(own)).flatMap(([name, value]) => value === void 0 || isLeftOut(name, value) ? [] : [[name, value]]);
	const set = [...variables].map(([name, value]) => [name, require_load_post.plainValue(value)]);
	return Object.fromEntries([...env, ...set.filter(([, value]) => value !== "")]);
}
exports.exec = exec;
