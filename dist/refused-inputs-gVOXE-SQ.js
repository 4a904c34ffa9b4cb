"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
// src/commands/refused-inputs.ts
function refuseInputs({ command, why }, runner, problems) {
	for (const name of require_load_basics.INPUT_NAMES) {
		const { notFor = [] } = require_load_basics.INPUTS[name];
		if (notFor.includes(command) && runner.input(name) !== "") problems.add(name, `has no meaning for ${command}, ${why}`);
	}
}
Object.defineProperty(exports, "refuseInputs", {
	enumerable: true,
	get: function() {
		return refuseInputs;
	}
});
