"use strict";
const require_load_post = require("./load-post-nh2s3jR4.js");
// src/commands/refused-inputs.ts
function refuseInputs({ command, why }, runner, problems) {
	for (const name of require_load_post.INPUT_NAMES) {
		const { notFor = [] } = require_load_post.INPUTS[name];
		if (notFor.includes(command) && runner.input(name) !== "") problems.add(name, `has no meaning for ${command}, ${why}`);
	}
}
Object.defineProperty(exports, "refuseInputs", {
	enumerable: true,
	get: function() {
		return refuseInputs;
	}
});
