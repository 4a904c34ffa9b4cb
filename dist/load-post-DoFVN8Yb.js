"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let os = require("os");
let crypto = require("crypto");
let fs = require("fs");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_events = require("node:events");
os = require_rolldown_runtime.__toESM(os, 1);
crypto = require_rolldown_runtime.__toESM(crypto, 1);
fs = require_rolldown_runtime.__toESM(fs, 1);
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// src/net/no-connections.ts
var HttpClient = class {
	getAgent() {}
	getAgentDispatcher() {}
};
function fetch() {
	return Promise.reject(new Error("GitHub is called through the connections of this program only"));
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	if (process.env["GITHUB_ENV"] || "") return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
// src/request/input-slips.ts
const OTHER_NAMES = {
	role: "role-to-assume",
	"role-arn": "role-to-assume",
	"assume-role": "role-to-assume",
	"assume-role-arn": "role-to-assume",
	roles: "role-chain",
	chain: "role-chain",
	account: "allowed-account-ids",
	accounts: "allowed-account-ids",
	"account-id": "allowed-account-ids",
	"aws-account": "allowed-account-ids",
	"aws-accounts": "allowed-account-ids",
	"allowed-account": "allowed-account-ids",
	"allowed-account-id": "allowed-account-ids",
	"account-ids": "allowed-account-ids",
	"aws-account-ids": "allowed-account-ids",
	"aws-account-id": "allowed-account-ids",
	"allowed-accounts": "allowed-account-ids",
	policy: "inline-session-policy",
	"inline-policy": "inline-session-policy",
	"session-policy": "inline-session-policy",
	"policy-arns": "managed-session-policies",
	"managed-policies": "managed-session-policies",
	"managed-policy-arns": "managed-session-policies",
	"external-id": "role-external-id",
	duration: "role-duration-seconds",
	"duration-seconds": "role-duration-seconds",
	"session-duration": "role-duration-seconds",
	tags: "session-tags",
	"session-name": "role-session-name",
	"profile-name": "aws-profile",
	"aws-profile-name": "aws-profile",
	region: "aws-region"
};
function inputMeantBy(typed, known) {
	const name = typed.toLowerCase().replaceAll("_", "-");
	const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : void 0;
	return other !== void 0 && known.includes(other) ? other : require_load_basics.nearest(typed, known);
}
// src/runner/account-ids.ts
const ACCOUNT_ID = /(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;
function withoutAccountIds(text) {
	return text.replace(ACCOUNT_ID, "***");
}
// src/runner/runner.ts
function plainValue(value) {
	return typeof value === "string" ? value : value.reveal();
}
// src/runner/command-files.ts
const WRITERS = {
	GITHUB_ENV: exportVariable,
	GITHUB_OUTPUT: setOutput,
	GITHUB_STATE: saveState
};
const VARIABLES = [
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_STATE"
];
const NAME = /^[A-Za-z0-9_-]+$/;
var CommandFiles = class {
	#environment;
	constructor(environment) {
		this.#environment = environment;
	}
	async check() {
		for (const variable of VARIABLES) await requireWritable(this.#path(variable)).catch((error) => {
			throw unusable(variable, error);
		});
	}
	async append(variable, entries) {
		requireNames(variable, [...entries.keys()]);
		const path = this.#path(variable);
		const length = await lengthOf(path);
		try {
			await requireWritable(path);
			entries.forEach((value, name) => {
				WRITERS[variable](name, plainValue(value));
			});
		} catch (error) {
			await cutBack(path, length).catch(() => void 0);
			throw unusable(variable, error);
		}
	}
	async checkpoint() {
		const lengths = new Map();
		for (const variable of VARIABLES.filter((name) => name !== "GITHUB_STATE")) {
			const path = this.#path(variable);
			lengths.set(path, await lengthOf(path));
		}
		return async () => {
			for (const [path, length] of lengths) await cutBack(path, length);
		};
	}
	#path(variable) {
		const file = this.#environment[variable] ?? "";
		if (file === "") throw unusable(variable);
		return file;
	}
};
async function requireWritable(path) {
	await require_load_credential_process.access(path, node_fs.constants.W_OK);
	if ((await require_load_credential_process.stat(path)).isFIFO()) await (await require_load_credential_process.open(path, node_fs.constants.O_WRONLY | node_fs.constants.O_NONBLOCK)).close();
}
async function lengthOf(path) {
	const status = await require_load_credential_process.lstat(path).catch(() => void 0);
	return status?.isFile() === true ? status.size : void 0;
}
async function cutBack(path, length) {
	const now = await lengthOf(path);
	if (length !== void 0 && now !== void 0 && now > length) await require_load_credential_process.truncate(path, length);
}
function requireNames(variable, names) {
	if (!names.every((name) => NAME.test(name))) throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `A name has characters that are not allowed in variables, outputs or state, so it is not written to ${variable}.`
	});
}
function unusable(variable, cause) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: cause === void 0 ? `${variable} does not name a file that can be written, so nothing can be passed to later steps.` : `The file that ${variable} names cannot be written, so nothing can be passed to later steps: ${require_load_credential_process.messageOf(cause)}`,
		hint: cause === void 0 ? "A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action." : "The runner creates it for every step: check whether its disk is full or something removed the file.",
		cause
	});
}
// src/runner/plain-text.ts
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const IN_ASCII = {
	command: /^ *: *:/,
	oldCommand: /##(?=(?:vso)?\[)/gi
};
const command = require_load_basics.unicodePattern(String.raw`^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:`, "u");
const HIDDEN$1 = String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`;
const oldCommand = require_load_basics.unicodePattern(String.raw`#${HIDDEN$1}#(?=${HIDDEN$1}(?:v${HIDDEN$1}s${HIDDEN$1}o${HIDDEN$1})?\[)`, "giu");
const control = require_load_basics.unicodePattern(String.raw`[^\P{Cc}\t]`, "gu");
const unseen = require_load_basics.unicodePattern(String.raw`[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]`, "gu");
function plainLines(message) {
	return message.split(LINE_BREAK).map(plainLine).join("\n");
}
function plainLine(line) {
	const isAscii = require_load_basics.isPlainAscii(line);
	const shown = isAscii ? line.replace(IN_ASCII.oldCommand, "# #") : line.replace(oldCommand(), "# #").replace(control(), escapeControl);
	return (isAscii ? IN_ASCII.command : command()).test(shown) ? `| ${shown}` : shown;
}
function visible(message) {
	return require_load_basics.isPlainAscii(message) ? message : message.replace(unseen(), escapeControl);
}
const MIN_MASK_LENGTH = 4;
function isMaskable(text) {
	return text.trim().length >= MIN_MASK_LENGTH;
}
function linesToMask(secret) {
	return [...new Set(secret.split(/\r?\n/).filter(isMaskable))];
}
function escapeControl(character) {
	const code = (character.codePointAt(0) ?? 0).toString(16);
	return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}
// src/text/hide-values.ts
const gap = require_load_basics.unicodePattern(String.raw`[\s\p{Cc}\p{Cf}]|\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);`, "giu");
const GAP_IN_ASCII = / |\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/gi;
const MAY_BE_ESCAPED_GAP = /[\\%&]/;
function lettersOf(text) {
	return /^[!#-$'-[\]-~]*$/.test(text) ? text : text.replace(gapIn(text), "");
}
function gapIn(text) {
	return require_load_basics.isPlainAscii(text) ? GAP_IN_ASCII : gap();
}
const MIN_SPREAD_LENGTH = 16;
function withoutGaps(value) {
	const letters = lettersOf(value);
	return letters.length < MIN_SPREAD_LENGTH ? void 0 : letters;
}
function hideValue(text, value, hidden) {
	const letters = withoutGaps(value);
	const rest = letters === void 0 ? text : hideAcrossGaps(text, [letters], hidden);
	return value === "" ? rest : rest.replaceAll(value, hidden);
}
var LongValues = class {
	#byPart = new Map();
	add(value) {
		const start = value.length < 64 ? 0 : value.length - 32;
		const part = value.slice(start, start + MIN_SPREAD_LENGTH);
		const same = this.#byPart.get(part);
		if (same === void 0) this.#byPart.set(part, [value]);
		else if (!same.includes(value)) same.push(value);
	}
	possibleIn(text) {
		const found = new Set();
		for (let at = 0; at + MIN_SPREAD_LENGTH <= text.length; at += 1) this.#byPart.get(text.slice(at, at + MIN_SPREAD_LENGTH))?.forEach((value) => found.add(value));
		return [...found];
	}
};
function hideAcrossGaps(text, values, hidden) {
	const letters = lettersOf(text);
	const ranges = together((values instanceof LongValues ? values.possibleIn(letters) : values).flatMap((value) => rangesOf(letters, value)));
	if (ranges.length === 0) return text;
	const places = placesOf(text);
	const parts = [];
	let end = 0;
	for (const [from, to] of ranges) {
		parts.push(text.slice(end, places[from]), hidden);
		end = (places[to - 1] ?? 0) + 1;
	}
	return [...parts, text.slice(end)].join("");
}
function rangesOf(letters, value) {
	const start = value.length > letters.length ? -1 : letters.indexOf(value.slice(0, MIN_SPREAD_LENGTH));
	if (start === -1) return [];
	const ranges = [];
	const borders = bordersOf(value);
	let matched = 0;
	for (let at = start; at < letters.length; at += 1) {
		while (matched > 0 && letters[at] !== value[matched]) matched = borders[matched - 1] ?? 0;
		if (letters[at] === value[matched]) matched += 1;
		if (matched === value.length) {
			ranges.push([at + 1 - matched, at + 1]);
			matched = 0;
		}
	}
	return ranges;
}
function bordersOf(value) {
	const borders = new Uint32Array(value.length);
	let matched = 0;
	for (let at = 1; at < value.length; at += 1) {
		while (matched > 0 && value[at] !== value[matched]) matched = borders[matched - 1] ?? 0;
		if (value[at] === value[matched]) matched += 1;
		borders[at] = matched;
	}
	return borders;
}
function together(ranges) {
	const joined = [];
	for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
		const [start, end] = joined.at(-1) ?? [0, 0];
		if (from < end) joined.splice(-1, 1, [start, Math.max(end, to)]);
		else joined.push([from, to]);
	}
	return joined;
}
function placesOf(text) {
	const places = new Uint32Array(text.length);
	let [count, at] = [0, 0];
	const take = (end) => {
		for (; at < end; at += 1) places[count++] = at;
	};
	for (const { 0: gap, index } of text.matchAll(gapIn(text))) {
		take(index);
		at += gap.length;
	}
	take(text.length);
	return places;
}
// src/text/trim.ts
function withoutEnding(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
// src/runner/concealed.ts
const HIDDEN = "***";
const LONG = 8;
var Concealed = class {
	#long = new LongValues();
	#short = new Set();
	#longestFirst;
	add(value) {
		const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
		for (const line of new Set([value, ...lines].filter(isMaskable))) for (const form of new Set(formsOf(line))) this.#addForm(form);
	}
	hideIn(text) {
		const whole = hideAcrossGaps(text, this.#long, HIDDEN);
		const long = MAY_BE_ESCAPED_GAP.test(whole) ? longestFirst(this.#long.possibleIn(whole)) : [];
		this.#longestFirst ??= longestFirst([...this.#short]);
		return [...long, ...this.#longestFirst].reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
	}
	#addForm(form) {
		const letters = withoutGaps(form);
		if (letters === void 0) {
			this.#short.add(form);
			this.#longestFirst = void 0;
		} else {
			this.#long.add(letters);
			if (form !== letters) this.#long.add(form);
		}
	}
};
function formsOf(line) {
	const base64 = line.length < LONG ? [] : [withoutEnding(Buffer.from(line).toString("base64"), "=")];
	const whole = require_load_basics.isPlainAscii(line) ? line : Buffer.from(line).toString();
	return [
		line,
		encodeURIComponent(whole),
		line.replaceAll("/", "\\/"),
		...base64
	];
}
function longestFirst(values) {
	return values.toSorted((one, other) => other.length - one.length);
}
// src/runner/github.ts
var GitHubRunner = class {
	#process;
	#files;
	#concealed = new Concealed();
	#maskedAccounts;
	log;
	constructor(process) {
		this.#process = process;
		this.#files = new CommandFiles(process.env);
		const say = (command, form) => (message) => {
			this.#maskAccountsOf(message);
			command(form(this.#concealed.hideIn(message)));
		};
		this.log = {
			debug: say(debug, visible),
			info: say(info, plainLines),
			notice: say(notice, visible),
			warning: say(warning, visible),
			error: say(error, visible)
		};
	}
	conceal = (value) => {
		this.#concealed.add(value);
		writtenTogether(process.stdout);
		linesToMask(value).forEach(setSecret);
		return new require_load_credential_process.Secret(value);
	};
	get environment() {
		return this.#process.env;
	}
	get workspace() {
		return this.#process.env["GITHUB_WORKSPACE"] ?? this.#process.cwd();
	}
	get temporaryDirectory() {
		const named = this.#process.env["RUNNER_TEMP"] ?? "";
		return (0, node_path.resolve)(this.#process.cwd(), named === "" ? (0, node_os.tmpdir)() : named);
	}
	input(name) {
		return this.#process.env[require_load_basics.inputVariable(name)] ?? "";
	}
	maskAccountsInLog() {
		this.#maskedAccounts ??= new Set();
	}
	#maskAccountsOf(message) {
		for (const [account] of this.#maskedAccounts === void 0 ? [] : message.matchAll(ACCOUNT_ID)) if (this.#maskedAccounts?.has(account) === false) {
			this.#maskedAccounts.add(account);
			this.conceal(account);
		}
	}
	isLeftEmpty(name) {
		const { whenEmpty } = require_load_basics.INPUTS[name];
		const text = this.#process.env[require_load_basics.inputVariable(name)];
		return whenEmpty !== void 0 && text !== void 0 && text !== " " && text.trim() === "";
	}
	misnamedInputs(known) {
		return Object.entries(this.#process.env).filter(([variable]) => variable.startsWith(require_load_basics.INPUT_PREFIX)).flatMap(([variable, value = ""]) => {
			const typed = variable.slice(require_load_basics.INPUT_PREFIX.length).toLowerCase();
			const meant = known.some((name) => name === typed) ? void 0 : inputMeantBy(typed, known);
			const message = `is not an input of this action; did you mean '${meant ?? ""}'?`;
			return meant === void 0 ? [] : [{
				typed,
				meant,
				message,
				isEmpty: value.trim() === ""
			}];
		});
	}
	hide(variables) {
		this.#process.unset(variables);
	}
	checkDelivery() {
		return this.#files.check();
	}
	checkpoint() {
		return this.#files.checkpoint();
	}
	withoutSecrets(text) {
		return this.#concealed.hideIn(text);
	}
	exportVariables(variables) {
		return this.#files.append("GITHUB_ENV", variables);
	}
	setOutputs(outputs) {
		return this.#files.append("GITHUB_OUTPUT", outputs);
	}
	saveState(name, value) {
		return this.#files.append("GITHUB_STATE", new Map([[name, value]]));
	}
	async summary() {
		const path = this.#process.env["GITHUB_STEP_SUMMARY"] ?? "";
		const hidesAccounts = this.#maskedAccounts !== void 0;
		const guard = (text) => {
			const shown = this.#concealed.hideIn(text);
			return hidesAccounts ? withoutAccountIds(shown) : shown;
		};
		return path === "" ? void 0 : (await Promise.resolve().then(() => require("./step-summary-1EylDYsC.js"))).openSummary(path, {
			guard,
			hidesAccounts
		});
	}
};
function writtenTogether(stream) {
	if (stream.writableCorked > 0) return;
	stream.cork();
	queueMicrotask(() => {
		stream.uncork();
	});
}
// src/runner/current.ts
var current_exports = require_rolldown_runtime.__exportAll({
	currentRunner: () => currentRunner,
	leave: () => leave
});
function currentRunner(withoutLog = "ends") {
	require_load_credential_process.endOnBrokenLog(process.stdout, process.stderr, (status) => {
		if (withoutLog === "ends") process.exit(status);
	});
	return new GitHubRunner({
		env: { ...process.env },
		cwd: () => process.cwd(),
		unset: (names) => {
			for (const name of names) Reflect.deleteProperty(process.env, name);
		}
	});
}
const GRACE_MILLISECONDS = 1e3;
function leave() {
	setTimeout(() => {
		if (process.getActiveResourcesInfo().some((name) => name.startsWith("FSReq"))) leaveWithoutWaiting();
		process.exit();
	}, GRACE_MILLISECONDS).unref();
}
function leaveWithoutWaiting() {
	if (process.execve !== void 0 && process.platform !== "win32") {
		process.removeAllListeners("warning");
		process.execve(process.execPath, [
			process.execPath,
			"--eval",
			`process.exitCode = ${process.exitCode ?? 0}`
		]);
	}
	process.kill(process.pid, "SIGKILL");
}
function reportFailure(error, log) {
	process.exitCode = 1;
	log.error(error instanceof require_load_credential_process.RoleChainError ? error.describe() : `Unexpected error: ${require_load_credential_process.messageOf(error)}`);
	if (!(error instanceof require_load_credential_process.RoleChainError) && error instanceof Error && error.stack !== void 0) log.debug(error.stack);
}
// src/net/deadline.ts
const OF_STEP = {
	whose: "the step's",
	hint: "No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.",
	hintAfterAttempts: "Look at the attempts above for the reason; action-timeout-s allows more time."
};
const MAX_TIMER_MS = 2 ** 31 - 1;
var Deadline = class {
	#seconds;
	#end;
	#controller = new AbortController();
	#timer;
	#limit;
	#hasReported = false;
	constructor(seconds, startedAt = require_load_basics.monotonicNow(), limit = OF_STEP) {
		(0, node_events.setMaxListeners)(0, this.#controller.signal);
		this.#seconds = seconds;
		this.#limit = limit;
		this.#end = startedAt + seconds * 1e3;
		this.#timer = setTimeout(() => {
			this.#controller.abort();
		}, Math.min(MAX_TIMER_MS, this.remainingMilliseconds()));
	}
	get signal() {
		return this.#controller.signal;
	}
	remainingMilliseconds() {
		return Math.max(0, this.#end - require_load_basics.monotonicNow());
	}
	noteReport() {
		this.#hasReported = true;
	}
	error(doing, cause) {
		const { hint, hintAfterAttempts = hint } = this.#limit;
		return new require_load_credential_process.RoleChainError({
			code: "deadline",
			message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
			hint: this.#hasReported ? hintAfterAttempts : hint,
			cause
		});
	}
	async guard(promise, doing, graceMilliseconds = 0) {
		if (this.signal.aborted) {
			promise.catch(() => void 0);
			throw this.error(doing());
		}
		let onAbort;
		let grace;
		const expiry = new Promise((_, reject) => {
			onAbort = () => {
				grace = setTimeout(() => {
					reject(this.error(doing()));
				}, graceMilliseconds);
			};
			this.signal.addEventListener("abort", onAbort, { once: true });
		});
		try {
			return await Promise.race([promise, expiry]);
		} finally {
			if (onAbort) this.signal.removeEventListener("abort", onAbort);
			clearTimeout(grace);
		}
	}
	stop() {
		clearTimeout(this.#timer);
		this.#controller.abort();
	}
};
// src/core/checks.ts
const isString = (value) => typeof value === "string";
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isPath = (value) => isString(value) && (0, node_path.isAbsolute)(value) && !value.includes("\0");
function isListOf(check) {
	return (value) => Array.isArray(value) && value.every(check);
}
function isOptional(check) {
	return (value) => value === void 0 || check(value);
}
function isRecordOf(checks) {
	const fields = Object.entries(checks);
	return (value) => typeof value === "object" && value !== null && fields.every(([key, check]) => check(Reflect.get(value, key)));
}
// src/sink/undo/record-file.ts
const FILE = "undo.json";
const DIRECTORY = /^aws-role-chain-[A-Za-z0-9_-]+$/;
function unrecordable(error) {
	return new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `What post must undo cannot be recorded: ${require_load_credential_process.messageOf(error)}`,
		hint: "The directory in RUNNER_TEMP must be there and writable.",
		cause: error
	});
}
async function checkRecordable(temporaryDirectory) {
	try {
		await require_load_credential_process.rmdir(await require_load_credential_process.mkdtemp((0, node_path.join)(temporaryDirectory, require_load_credential_process.DIRECTORY_PREFIX)));
	} catch (error) {
		throw unrecordable(error);
	}
}
async function writeRecord(temporaryDirectory, text) {
	let path;
	try {
		path = (0, node_path.join)(await require_load_credential_process.mkdtemp((0, node_path.join)(temporaryDirectory, require_load_credential_process.DIRECTORY_PREFIX)), FILE);
		await require_load_credential_process.writeFile(path, text, {
			mode: 384,
			flag: "wx",
			flush: true
		});
		return path;
	} catch (error) {
		if (path !== void 0) await removeRecord(path).catch(() => void 0);
		throw unrecordable(error);
	}
}
async function pendingRecords(temporaryDirectory) {
	const names = await require_load_credential_process.readdir(temporaryDirectory).catch(() => []);
	const found = [];
	for (const name of names.filter((each) => DIRECTORY.test(each))) {
		const path = (0, node_path.join)(temporaryDirectory, name, FILE);
		const status = await require_load_credential_process.lstat(path).catch(() => void 0);
		if (status !== void 0) found.push({
			path,
			madeAt: status.mtimeMs
		});
	}
	return found.sort((one, other) => other.madeAt - one.madeAt).map(({ path }) => path);
}
async function removeRecord(path) {
	await require_load_credential_process.rm(path, { force: true });
	await require_load_credential_process.rmdir((0, node_path.dirname)(path)).catch(() => void 0);
}
var UnusableRecord = class extends require_load_credential_process.RoleChainError {
	constructor(path, problem) {
		super({
			code: "delivery",
			message: `the record of what to undo, ${path}, ${problem}`
		});
	}
};
function refusal(path, reason) {
	return new UnusableRecord(path, `is not used: ${reason}`);
}
async function requireOwnPlace(temporaryDirectory, path) {
	const directory = (0, node_path.dirname)(path);
	const fault = path === (0, node_path.join)(directory, FILE) ? await require_load_credential_process.faultOf(directory, {
		parents: [temporaryDirectory],
		name: DIRECTORY
	}) : "misplaced";
	if (fault === "misplaced") throw refusal(path, "it is not where this action keeps its records");
	if (fault === "foreign") throw refusal(path, "its directory is not one that this user made");
}
async function readRecord(temporaryDirectory, path) {
	try {
		await requireOwnPlace(temporaryDirectory, path);
		const file = await require_load_credential_process.readOwnFile(path);
		if (file.kind === "foreign") throw refusal(path, "it is not a plain file that this user made");
		return file.kind === "own" ? file.text : void 0;
	} catch (error) {
		if (require_load_credential_process.systemCodeOf(error) === "ENOENT") return void 0;
		throw error instanceof require_load_credential_process.RoleChainError ? error : refusal(path, require_load_credential_process.messageOf(error));
	}
}
// src/sink/undo/version-1.ts
const isAnything = (value) => value === value;
const isVersion1 = isRecordOf({
	version: (value) => value === void 0,
	salt: isString,
	variables: isListOf(isAnything),
	profiles: isOptional(isAnything),
	jobFiles: isOptional(isAnything),
	refresh: isOptional(isAnything)
});
function entriesOfVersion1(value) {
	if (!isVersion1(value)) return void 0;
	const { salt, variables, profiles, jobFiles, refresh } = value;
	return [
		...refresh === void 0 ? [] : [{
			sink: "refresher",
			data: { directory: refresh }
		}],
		...jobFiles === void 0 ? [] : [{
			sink: "profiles",
			data: {
				files: "job",
				directory: jobFiles
			}
		}],
		...profiles === void 0 ? [] : [{
			sink: "profiles",
			data: {
				files: "home",
				edits: profiles
			}
		}],
		{
			sink: "environment",
			data: {
				salt,
				variables
			}
		}
	];
}
// src/sink/undo/record.ts
const isUndoRecord = isRecordOf({
	version: (value) => value === 2,
	entries: isListOf(isRecordOf({
		sink: isString,
		data: (value) => value !== void 0
	}))
});
const STATE = "undo";
const TRACE = "undo_trace";
const UNTRACED = "undo_untraced";
const MAX_TRACE_LENGTH = 3e4;
async function recordUndo(recorded, runner) {
	const record = {
		version: 2,
		entries: recorded.map(({ sink, data }) => ({
			sink,
			data
		}))
	};
	const path = await writeRecord(runner.temporaryDirectory, JSON.stringify(record));
	try {
		await runner.saveState(STATE, path);
		const { trace, untraced } = traceOf(recorded);
		await runner.saveState(TRACE, JSON.stringify(trace));
		if (untraced.length > 0) await runner.saveState(UNTRACED, untraced.join(","));
		return path;
	} catch (error) {
		await removeRecord(path).catch(() => void 0);
		throw error;
	}
}
function traceOf(recorded) {
	const traces = recorded.flatMap(({ sink, trace }) => trace === void 0 ? [] : [{
		sink,
		data: trace
	}]);
	const lengths = new Map(traces.map((entry) => [entry, JSON.stringify(entry).length]));
	const lengthOf = (entry) => lengths.get(entry) ?? 0;
	const kept = new Set();
	let room = MAX_TRACE_LENGTH;
	for (const entry of traces.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
		room -= lengthOf(entry);
		if (room >= 0) kept.add(entry);
	}
	return {
		trace: {
			version: 2,
			entries: traces.filter((entry) => kept.has(entry))
		},
		untraced: traces.filter((entry) => !kept.has(entry)).map(({ sink }) => sink)
	};
}
function traceIn({ environment }) {
	return {
		entries: parseRecord(environment[`STATE_${TRACE}`] ?? ""),
		untraced: (environment[`STATE_${UNTRACED}`] ?? "").split(",").filter((sink) => sink !== "")
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function parseRecord(text) {
	const value = parsed(text);
	return isUndoRecord(value) ? value.entries : entriesOfVersion1(value);
}
// src/step/sinks.ts
const SINKS = new Map([
	["refresher", async () => (await Promise.resolve().then(() => require("./load-sinks-WrW2k9-A.js")).then((n) => n.refresher_exports)).refresherSink],
	["profiles", async () => (await Promise.resolve().then(() => require("./load-sinks-WrW2k9-A.js")).then((n) => n.sink_exports)).profilesSink],
	["outputs", async () => (await Promise.resolve().then(() => require("./load-sinks-WrW2k9-A.js")).then((n) => n.outputs_exports)).outputsSink],
	["environment", async () => (await Promise.resolve().then(() => require("./load-sinks-WrW2k9-A.js")).then((n) => n.sink_exports$1)).environmentSink]
]);
Object.defineProperty(exports, "Concealed", {
	enumerable: true,
	get: function() {
		return Concealed;
	}
});
Object.defineProperty(exports, "Deadline", {
	enumerable: true,
	get: function() {
		return Deadline;
	}
});
Object.defineProperty(exports, "HttpClient", {
	enumerable: true,
	get: function() {
		return HttpClient;
	}
});
Object.defineProperty(exports, "SINKS", {
	enumerable: true,
	get: function() {
		return SINKS;
	}
});
Object.defineProperty(exports, "UnusableRecord", {
	enumerable: true,
	get: function() {
		return UnusableRecord;
	}
});
Object.defineProperty(exports, "checkRecordable", {
	enumerable: true,
	get: function() {
		return checkRecordable;
	}
});
Object.defineProperty(exports, "currentRunner", {
	enumerable: true,
	get: function() {
		return currentRunner;
	}
});
Object.defineProperty(exports, "current_exports", {
	enumerable: true,
	get: function() {
		return current_exports;
	}
});
Object.defineProperty(exports, "fetch", {
	enumerable: true,
	get: function() {
		return fetch;
	}
});
Object.defineProperty(exports, "hideValue", {
	enumerable: true,
	get: function() {
		return hideValue;
	}
});
Object.defineProperty(exports, "inputMeantBy", {
	enumerable: true,
	get: function() {
		return inputMeantBy;
	}
});
Object.defineProperty(exports, "isCount", {
	enumerable: true,
	get: function() {
		return isCount;
	}
});
Object.defineProperty(exports, "isListOf", {
	enumerable: true,
	get: function() {
		return isListOf;
	}
});
Object.defineProperty(exports, "isOptional", {
	enumerable: true,
	get: function() {
		return isOptional;
	}
});
Object.defineProperty(exports, "isPath", {
	enumerable: true,
	get: function() {
		return isPath;
	}
});
Object.defineProperty(exports, "isRecordOf", {
	enumerable: true,
	get: function() {
		return isRecordOf;
	}
});
Object.defineProperty(exports, "isString", {
	enumerable: true,
	get: function() {
		return isString;
	}
});
Object.defineProperty(exports, "leave", {
	enumerable: true,
	get: function() {
		return leave;
	}
});
Object.defineProperty(exports, "linesToMask", {
	enumerable: true,
	get: function() {
		return linesToMask;
	}
});
Object.defineProperty(exports, "parseRecord", {
	enumerable: true,
	get: function() {
		return parseRecord;
	}
});
Object.defineProperty(exports, "pendingRecords", {
	enumerable: true,
	get: function() {
		return pendingRecords;
	}
});
Object.defineProperty(exports, "plainLines", {
	enumerable: true,
	get: function() {
		return plainLines;
	}
});
Object.defineProperty(exports, "plainValue", {
	enumerable: true,
	get: function() {
		return plainValue;
	}
});
Object.defineProperty(exports, "readRecord", {
	enumerable: true,
	get: function() {
		return readRecord;
	}
});
Object.defineProperty(exports, "recordUndo", {
	enumerable: true,
	get: function() {
		return recordUndo;
	}
});
Object.defineProperty(exports, "removeRecord", {
	enumerable: true,
	get: function() {
		return removeRecord;
	}
});
Object.defineProperty(exports, "reportFailure", {
	enumerable: true,
	get: function() {
		return reportFailure;
	}
});
Object.defineProperty(exports, "traceIn", {
	enumerable: true,
	get: function() {
		return traceIn;
	}
});
Object.defineProperty(exports, "withoutAccountIds", {
	enumerable: true,
	get: function() {
		return withoutAccountIds;
	}
});
Object.defineProperty(exports, "withoutEnding", {
	enumerable: true,
	get: function() {
		return withoutEnding;
	}
});
