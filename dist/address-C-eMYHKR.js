"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
// src/refresh/server/address.ts
const STOP_PATH = "/stop";
const FILE = "server.json";
async function writeAddress(directory, address) {
	await require_load_credential_process.writeFile((0, node_path.join)(directory, FILE), JSON.stringify(address), {
		mode: 384,
		flag: "wx"
	});
}
async function readAddress(directory) {
	const file = await require_load_credential_process.readOwnFile((0, node_path.join)(directory, FILE)).catch(() => void 0);
	return file?.kind === "own" ? parseAddress(file.text) : void 0;
}
function parseAddress(text) {
	try {
		const value = JSON.parse(text);
		return isAddress(value) ? value : void 0;
	} catch {
		return;
	}
}
function isAddress(value) {
	return typeof value === "object" && value !== null && "pid" in value && "port" in value && "token" in value && typeof value.pid === "number" && Number.isSafeInteger(value.pid) && value.pid > 1 && typeof value.port === "number" && typeof value.token === "string" && (!("began" in value) || typeof value.began === "string");
}
Object.defineProperty(exports, "STOP_PATH", {
	enumerable: true,
	get: function() {
		return STOP_PATH;
	}
});
Object.defineProperty(exports, "parseAddress", {
	enumerable: true,
	get: function() {
		return parseAddress;
	}
});
Object.defineProperty(exports, "readAddress", {
	enumerable: true,
	get: function() {
		return readAddress;
	}
});
Object.defineProperty(exports, "writeAddress", {
	enumerable: true,
	get: function() {
		return writeAddress;
	}
});
