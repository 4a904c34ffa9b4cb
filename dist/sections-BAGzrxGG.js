"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_private_file = require("./private-file-hkmScnfw.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_own_values = require("./own-values-DO_wauf5.js");
const require_ini = require("./ini-WJhxEXbA.js");
const require_list = require("./list-D4x-aUqT.js");
// src/sink/profiles/sections.ts
function placesOf(files, profile) {
	return {
		keys: {
			path: files.credentialsFile,
			section: {
				dialect: "credentials",
				profile
			}
		},
		settings: {
			path: files.configFile,
			section: {
				dialect: "config",
				profile
			}
		}
	};
}
function requirePlainValues(profile, properties) {
	for (const [key, value] of Object.entries(properties)) {
		if ((key === COMMAND ? /^[^\p{Cc}]+$/u.test(value) && !/\s[#;]/.test(value) : /^[!-~]+$/.test(value)) && !/^[#;]/.test(value)) continue;
		throw new require_load_credential_process.RoleChainError({
			code: "delivery",
			message: `the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`
		});
	}
}
const COMMAND = "credential_process";
const OWN_PROFILE = "aws-role-chain";
function propertiesOf({ region, access }) {
	if (access.kind === "process") return {
		keys: {},
		settings: {
			region,
			[COMMAND]: access.command
		}
	};
	if (access.kind === "none") return {
		keys: {},
		settings: { region }
	};
	return {
		keys: {
			aws_access_key_id: access.accessKeyId,
			aws_secret_access_key: access.secretAccessKey.reveal(),
			...access.sessionToken && { aws_session_token: access.sessionToken.reveal() }
		},
		settings: { region }
	};
}
function requireUsableNames(entries) {
	const names = entries.map(({ name }) => name);
	const repeated = new Set(names).size === names.length ? void 0 : names.find((name, index) => names.indexOf(name) !== index);
	const problems = names.map(require_load_sinks.validateProfileName).filter((reason) => reason !== void 0);
	if (repeated !== void 0) problems.push(`profile ${repeated} is requested twice`);
	if (problems.length > 0) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: problems.join("\n")
	});
}
function planFileEdits(files, entries) {
	requireUsableNames(entries);
	const plan = new Map();
	const add = ({ path, section }, properties) => {
		const sections = plan.get(path) ?? new Map();
		const header = require_ini.headerOf(section);
		const all = {
			...sections.get(header)?.properties,
			...properties
		};
		sections.set(header, {
			section,
			properties: all,
			...Object.keys(all).length === 0 ? { onlyIfThere: true } : {}
		});
		plan.set(path, sections);
	};
	for (const entry of entries) {
		const { keys, settings } = propertiesOf(entry);
		requirePlainValues(entry.name, {
			...keys,
			...settings
		});
		const places = placesOf(files, entry.name);
		add(places.keys, bytesOf(keys));
		add(places.settings, bytesOf(settings));
	}
	return [...plan].map(([path, sections]) => ({
		path,
		sections: [...sections.values()]
	}));
}
function bytesOf(properties) {
	return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, require_private_file.toByteText(value)]));
}
function refusePresent(files, texts, profiles) {
	const sections = new Map([...texts].map(([path, text]) => [path, new require_ini.Sections(text)]));
	const places = profiles.map((profile) => placesOf(files, profile));
	const isThere = ({ path, section }) => (sections.get(path)?.of(require_own_values.inFile(section)).length ?? 0) > 0;
	const found = [...places.map(({ keys }) => keys), ...places.map(({ settings }) => settings)].filter(isThere);
	if (found.length === 0) return;
	const names = new Set(found.map(({ path, section }) => `profile ${section.profile} in ${path}`));
	throw new require_load_credential_process.RoleChainError({
		code: "delivery",
		message: `already there: ${require_list.listed([...names])}`,
		hint: "Choose another name, or set overwrite-aws-profile to true to replace what is there."
	});
}
function writeEdits(text, contents) {
	const present = contents.some(({ onlyIfThere }) => onlyIfThere) ? new require_ini.Sections(text) : void 0;
	const wanted = contents.filter(({ section, onlyIfThere }) => onlyIfThere !== true || (present?.of(require_own_values.inFile(section)).length ?? 0) > 0);
	return require_own_values.writeSections(text, wanted.map(({ section, properties }) => ({
		section: require_own_values.inFile(section),
		properties,
		named: section
	})));
}
function editSections(text, contents) {
	const edit = writeEdits(text, contents);
	const before = require_own_values.wordsIn(text);
	const undo = edit.changes.map(({ content, written, lead, splices }) => ({
		...content.named,
		writtenHash: require_own_values.sectionHashOf(written),
		...require_own_values.valuesOf(content.properties, before),
		lead,
		splices: splices.map(({ at, removed, inserted }) => ({
			at,
			length: inserted.length,
			removed
		}))
	}));
	return {
		text: edit.text,
		undo
	};
}
Object.defineProperty(exports, "OWN_PROFILE", {
	enumerable: true,
	get: function() {
		return OWN_PROFILE;
	}
});
Object.defineProperty(exports, "editSections", {
	enumerable: true,
	get: function() {
		return editSections;
	}
});
Object.defineProperty(exports, "planFileEdits", {
	enumerable: true,
	get: function() {
		return planFileEdits;
	}
});
Object.defineProperty(exports, "refusePresent", {
	enumerable: true,
	get: function() {
		return refusePresent;
	}
});
Object.defineProperty(exports, "writeEdits", {
	enumerable: true,
	get: function() {
		return writeEdits;
	}
});
