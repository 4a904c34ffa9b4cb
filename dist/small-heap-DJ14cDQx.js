"use strict";
let node_diagnostics_channel = require("node:diagnostics_channel");
let node_v8 = require("node:v8");
let node_vm = require("node:vm");
// src/refresh/server/order.ts
function printServerOrder({ directory, paths, line }) {
	return JSON.stringify({
		directory,
		paths: [...paths],
		line
	});
}
function parseServerOrder(text) {
	const value = JSON.parse(text);
	if (typeof value !== "object" || value === null || !("directory" in value) || !("paths" in value) || !("line" in value)) throw new Error("not an order for a server");
	const { directory, paths, line } = value;
	if (typeof directory !== "string" || !Array.isArray(paths) || !Array.isArray(line)) throw new Error("not an order for a server");
	return {
		directory,
		paths: new Map(paths.filter(isPair)),
		line: line.filter(isKnownProcess)
	};
}
function isPair(value) {
	return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
}
function isKnownProcess(value) {
	return typeof value === "object" && value !== null && "pid" in value && typeof value.pid === "number";
}
// src/refresh/server/small-heap.ts
const SMALL = [
	"--jitless",
	"--max-semi-space-size=1",
	"--v8-pool-size=1"
];
const REQUESTS_BETWEEN = 500;
function collectGarbageOfRequests() {
	const collect = garbageCollection();
	let requests = 0;
	(0, node_diagnostics_channel.subscribe)("http.server.request.start", () => {
		requests += 1;
		if (requests % REQUESTS_BETWEEN === 0) collect?.();
	});
}
function garbageCollection() {
	try {
		(0, node_v8.setFlagsFromString)("--expose-gc");
		const collect = (0, node_vm.runInNewContext)("gc");
		return typeof collect === "function" ? () => void Reflect.apply(collect, void 0, []) : void 0;
	} catch {
		return;
	}
}
Object.defineProperty(exports, "SMALL", {
	enumerable: true,
	get: function() {
		return SMALL;
	}
});
Object.defineProperty(exports, "collectGarbageOfRequests", {
	enumerable: true,
	get: function() {
		return collectGarbageOfRequests;
	}
});
Object.defineProperty(exports, "parseServerOrder", {
	enumerable: true,
	get: function() {
		return parseServerOrder;
	}
});
Object.defineProperty(exports, "printServerOrder", {
	enumerable: true,
	get: function() {
		return printServerOrder;
	}
});
