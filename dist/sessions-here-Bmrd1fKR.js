"use strict";
const require_job_place = require("./job-place-ChZ4EZ0M.js");
const require_programs = require("./programs-Cvzh1bmB.js");
const require_server_process = require("./server-process-BwIGMGws.js");
const require_default_profile = require("./default-profile-BQPFj6y7.js");
const require_session_directory = require("./session-directory-BWu5sAUJ.js");
const require_kept_hop = require("./kept-hop-Dsm9pA75.js");
const require_paths = require("./paths-BEyJa0Yf.js");
// src/commands/private-files.ts
function privatePlace({ environment, temporaryDirectory }) {
	return {
		environment,
		temporaryDirectory,
		workspace: ""
	};
}
async function privateFilesFor({ environment, temporaryDirectory }, entries, overwrite) {
	const { variables: boto } = await require_session_directory.withoutBotoFiles(environment);
	if (entries.length === 0 && await require_default_profile.defaultProfileFile(environment) === void 0) return {
		variables: boto,
		remove: () => Promise.resolve()
	};
	const { prepareJobFiles, writeJobFiles } = await Promise.resolve().then(() => require("./job-files-Cec9fKuR.js")).then((n) => n.job_files_exports);
	const { removeJobFiles } = await Promise.resolve().then(() => require("./job-directory-HwodIBhZ.js")).then((n) => n.job_directory_exports);
	const { directory, variables, contents } = await prepareJobFiles(privatePlace({
		environment,
		temporaryDirectory
	}), entries, {
		overwrite,
		skipsUnreadable: entries.length === 0,
		movesDefault: true
	});
	const remove = () => removeJobFiles(temporaryDirectory, directory);
	await writeJobFiles(directory, contents).catch(async (error) => {
		await remove();
		throw error;
	});
	return {
		variables: new Map([...boto, ...variables]),
		remove
	};
}
// src/commands/sessions-here.ts
async function keepSessionsHere(renewable, temporaryDirectory) {
	const directory = await require_session_directory.placeForSessions({
		temporaryDirectory,
		workspace: ""
	});
	const remove = () => require_job_place.removeJobDirectory(temporaryDirectory, "refresh", directory, []);
	await require_session_directory.writeRenewable(directory, renewable).catch(async (error) => {
		await remove();
		throw error;
	});
	return {
		directory,
		ends: require_kept_hop.endsOf(renewable.spec),
		remove
	};
}
async function serveHere({ directory, ends }, port, env) {
	const server = await require_server_process.serveSessions({
		port,
		paths: require_paths.pathsOfEnds(ends),
		directory,
		env,
		...require_programs.ownPrograms()
	});
	return {
		token: server.token,
		urlOf: ({ name }) => `http://127.0.0.1:${server.port}${require_paths.pathOfEnd(name)}`,
		close: () => {
			server.close();
		}
	};
}
Object.defineProperty(exports, "keepSessionsHere", {
	enumerable: true,
	get: function() {
		return keepSessionsHere;
	}
});
Object.defineProperty(exports, "privateFilesFor", {
	enumerable: true,
	get: function() {
		return privateFilesFor;
	}
});
Object.defineProperty(exports, "privatePlace", {
	enumerable: true,
	get: function() {
		return privatePlace;
	}
});
Object.defineProperty(exports, "serveHere", {
	enumerable: true,
	get: function() {
		return serveHere;
	}
});
