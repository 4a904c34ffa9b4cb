"use strict";
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/runner/programs.ts
function ownPrograms() {
	const directory = (0, node_path.dirname)((0, node_fs.realpathSync)(process.argv[1] ?? "."));
	return {
		node: process.execPath,
		program: (0, node_path.join)(directory, "credential-process.js"),
		server: (0, node_path.join)(directory, "credential-server.js")
	};
}
Object.defineProperty(exports, "ownPrograms", {
	enumerable: true,
	get: function() {
		return ownPrograms;
	}
});
