"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_location = require("./location-6ff2EfNt.js");
const require_ini = require("./ini-WJhxEXbA.js");
// src/sink/profiles/default-profile.ts
var default_profile_exports = require_rolldown_runtime.__exportAll({
	hasDefaultProfile: () => hasDefaultProfile,
	profileTexts: () => profileTexts
});
const CREDENTIALS = /^[ \t]*(?:aws_access_key_id|role_arn|credential_process|sso_session|sso_start_url|web_identity_token_file|login_session)[ \t]*[=:]/im;
const ABOUT_CREDENTIALS = /^[ \t]*(?:aws_access_key_id|aws_secret_access_key|aws_session_token|aws_security_token|aws_account_id|role_arn|role_session_name|source_profile|credential_source|external_id|mfa_serial|duration_seconds|credential_process|sso_\w+|web_identity_token_file|login_session)[ \t]*[=:]/i;
const BLANK_OR_COMMENT = /^[ \t]*(?:[#;]|[\r\n]|$)/;
const FROM_DEFAULT = /^([ \t]*source_profile[ \t]*[=:][ \t]*)default(?=[ \t]*(?:[\r\n#;]|$))/gim;
const MOVED_DEFAULT = "default-of-this-machine";
const KINDS = ["credentialsFile", "configFile"];
const DIALECTS = {
	credentialsFile: "credentials",
	configFile: "config"
};
async function readFiles(environment) {
	const files = [];
	for (const kind of KINDS) {
		const path = require_location.findProfileFile(kind, environment);
		if (path === void 0) continue;
		const text = await textOf(path);
		files.push({
			path,
			text,
			sections: new require_ini.Sections(text).of({
				dialect: DIALECTS[kind],
				profile: "default"
			})
		});
	}
	return files;
}
async function defaultProfileFile(environment) {
	const hasCredentials = ({ text, sections }) => sections.some(({ start, end }) => CREDENTIALS.test(text.slice(start, end)));
	return (await readFiles(environment)).find(hasCredentials)?.path;
}
async function hasDefaultProfile(environment) {
	return (await readFiles(environment)).some(({ sections }) => sections.length > 0);
}
async function profileTexts(environment) {
	return new Map((await readFiles(environment)).map(({ path, text }) => [path, text]));
}
async function textOf(path) {
	return require_load_main.readRegularBytes(path).then((bytes) => Buffer.from(bytes).toString("latin1"), () => "");
}
function moveDefault(texts) {
	const credentialsFile = split(texts.credentialsFile);
	const configFile = split(texts.configFile);
	if (credentialsFile.moved === "" && configFile.moved === "") return texts;
	return {
		credentialsFile: joined(credentialsFile, "credentials"),
		configFile: joined(configFile, "config")
	};
}
function split(text) {
	const [kept, moved] = [[], []];
	let end = 0;
	for (const section of new require_ini.Sections(text).of({
		dialect: "config",
		profile: "default"
	})) {
		kept.push(text.slice(end, section.start));
		({end} = section);
		let movedIndent;
		for (const line of text.slice(section.start, end).match(require_ini.LINES) ?? []) {
			const indent = line.search(/[^ \t]/);
			if (!BLANK_OR_COMMENT.test(line) && (movedIndent === void 0 || indent <= movedIndent)) movedIndent = ABOUT_CREDENTIALS.test(line) ? indent : void 0;
			(movedIndent === void 0 ? kept : moved).push(line);
		}
	}
	kept.push(text.slice(end));
	return {
		kept: kept.join(""),
		moved: moved.join("")
	};
}
function joined({ kept, moved }, dialect) {
	const section = {
		dialect,
		profile: MOVED_DEFAULT
	};
	const isThere = new require_ini.Sections(kept).of(section).length > 0;
	return [kept, ...moved === "" || isThere ? [] : [
		/(?:^|[\r\n])$/.test(kept) ? "" : "\n",
		require_ini.headerOf(section),
		"\n",
		moved
	]].join("").replace(FROM_DEFAULT, `$1${MOVED_DEFAULT}`);
}
Object.defineProperty(exports, "MOVED_DEFAULT", {
	enumerable: true,
	get: function() {
		return MOVED_DEFAULT;
	}
});
Object.defineProperty(exports, "defaultProfileFile", {
	enumerable: true,
	get: function() {
		return defaultProfileFile;
	}
});
Object.defineProperty(exports, "default_profile_exports", {
	enumerable: true,
	get: function() {
		return default_profile_exports;
	}
});
Object.defineProperty(exports, "moveDefault", {
	enumerable: true,
	get: function() {
		return moveDefault;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
