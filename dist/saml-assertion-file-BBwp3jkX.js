"use strict";
let node_path = require("node:path");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_saml_source = require("./saml-source-QS0AfUMY.js");
// src/source/saml/saml-assertion-file.ts
const INPUT = "saml-assertion-file";
const samlAssertionFile = require_load_main.defineSource({
	kind: "saml-assertion-file",
	name: "SAML assertion file",
	proof: "saml",
	inputs: [INPUT],
	isInFile: true,
	isExclusive: true,
	choose: ({ inputs, problems }) => {
		const path = inputs[INPUT];
		if (path !== void 0 && isResponse(path)) problems.add(INPUT, "holds the response itself instead of the path of a file; its input is saml-assertion");
		return path === void 0 ? void 0 : {
			kind: "saml-assertion-file",
			path
		};
	},
	open: (choice, { runner: { workspace, conceal }, now }) => {
		const named = {
			workspace,
			...choice
		};
		return require_saml_source.givenSource(`the assertion in ${pathOf(named)}`, () => read(named), {
			conceal,
			now
		});
	},
	renewal: {
		schema: (v) => v.strictObject({
			kind: v.literal("saml-assertion-file"),
			path: v.string(),
			workspace: v.exactOptional(v.string())
		}),
		absolute: (choice, workspace) => (0, node_path.isAbsolute)(choice.path) ? choice : {
			workspace,
			...choice
		},
		readsEnvironment: false,
		identity: async (choice, { workspace, conceal }) => require_saml_source.bearerOfAssertion(await require_saml_source.readGiven(await read({
			workspace,
			...choice
		}), conceal))
	}
});
const BASE64 = /[A-Za-z0-9+=%_-]{200}/;
function isResponse(text) {
	return /[\r\n]/.test(text) || BASE64.test(text) || /^PD94|^PHNh|^<|SAMLResponse=/.test(text);
}
function pathOf({ path, workspace }) {
	return (0, node_path.resolve)(workspace, path);
}
async function read(named) {
	const from = pathOf(named);
	const encoded = await require_load_main.readNamedFile({
		input: INPUT,
		...named
	});
	if (encoded === void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `${INPUT}: there is no file ${from}`,
		hint: "A relative path is relative to the workspace. Is the step that writes the file before this one?"
	});
	return {
		encoded,
		from
	};
}
exports.samlAssertionFile = samlAssertionFile;
