"use strict";
let node_net = require("node:net");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
const require_list = require("./list-D4x-aUqT.js");
// src/commands/shell-syntax.ts
function lines(set, unset) {
	return (variables) => [...variables].flatMap(([name, value]) => value === "" ? unset?.(name) ?? [] : set(name, value)).map((line) => `${line}\n`).join("");
}
function plain(name, value) {
	if (/[^!-~]|["'`$#\\]/.test(value)) throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `${name} cannot be written as dotenv: it has a character that programs read differently there, such as a quote`,
		hint: "Use --shell json, or the format of a shell."
	});
	return value;
}
const SHELLS = {
	bash: lines((name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`, (name) => `unset ${name}`),
	fish: lines((name, value) => `set -gx ${name} '${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`, (name) => `set -e ${name}`),
	powershell: lines((name, value) => `$env:${name} = '${value.replace(/['\u2018-\u201B]/g, "$&$&")}'`, (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`),
	dotenv: lines((name, value) => `${name}=${plain(name, value)}`),
	json: (variables) => {
		const set = [...variables].filter(([, value]) => value !== "");
		return `${JSON.stringify(Object.fromEntries(set), void 0, 2)}\n`;
	}
};
function keptBy(render, variables) {
	return [...variables.keys()].filter((name) => variables.get(name) === "" && !render(new Map([[name, ""]])).includes(name));
}
// src/commands/flags.ts
const HIGHEST_PORT = 65535;
const SHELL_FLAG = {
	name: "shell",
	value: "SHELL",
	description: `${Object.keys(SHELLS).join(", ")}. Default bash, which is any POSIX shell.`
};
function readShell(typed = "bash") {
	const render = Object.entries(SHELLS).find(([name]) => name === typed)?.[1];
	if (render === void 0) {
		const known = Object.keys(SHELLS);
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `--shell: ${require_start_main.quote(typed)} is not one of ${known.join(", ")}${require_load_basics.suggestion(typed, known)}`
		});
	}
	return render;
}
function warnOfKept(render, variables, log) {
	const kept = keptBy(render, variables);
	if (kept.length > 0) log.warning(`${require_list.enumerated(kept)} ${kept.length === 1 ? "is" : "are"} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`);
}
function readPort(typed) {
	const port = typed === void 0 ? void 0 : require_start_main.parseWholeNumber(typed);
	if (typed !== void 0 && (port === void 0 || port > HIGHEST_PORT)) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--port: ${require_start_main.quote(typed)} is not a port (0 to ${HIGHEST_PORT})`
	});
	return port;
}
function readIpAddress(typed = "127.0.0.1") {
	if ((0, node_net.isIP)(typed) === 0) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--source-ip: ${require_start_main.quote(typed)} is not an IP address`
	});
	return typed;
}
Object.defineProperty(exports, "SHELL_FLAG", {
	enumerable: true,
	get: function() {
		return SHELL_FLAG;
	}
});
Object.defineProperty(exports, "readIpAddress", {
	enumerable: true,
	get: function() {
		return readIpAddress;
	}
});
Object.defineProperty(exports, "readPort", {
	enumerable: true,
	get: function() {
		return readPort;
	}
});
Object.defineProperty(exports, "readShell", {
	enumerable: true,
	get: function() {
		return readShell;
	}
});
Object.defineProperty(exports, "warnOfKept", {
	enumerable: true,
	get: function() {
		return warnOfKept;
	}
});
