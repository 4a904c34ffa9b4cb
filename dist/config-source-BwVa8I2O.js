"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_path = require("node:path");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_comparison = require("./comparison-ddfy2SZF.js");
const require_facts = require("./facts-DyWNaSOh.js");
const require_api_fetch = require("./api-fetch-cyS1d8Ea.js");
const require_start_main = require("./start-main.js");
// src/github/repository-file.ts
async function readRepositoryFile(api, path, commit) {
	return contentsOf(await api.raw({
		route: "/contents/{+path}",
		parameters: {
			path: path.split("/").map(encodeURIComponent).join("/"),
			ref: commit
		},
		what: `the file ${require_start_main.quote(path)} at commit ${require_comparison.brief(commit)}`,
		permission: "contents: read"
	}), path);
}
function contentsOf({ bytes, contentType }, path) {
	const answer = /^application\/json\b/.test(contentType) ? parsed(bytes) : void 0;
	const type = Array.isArray(answer) ? "directory" : require_api_fetch.textFieldOf(answer, "type");
	if (type === "directory" || type !== void 0 && require_api_fetch.fieldOf(answer, "_links") !== void 0 && type !== "file") throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `config-file: ${require_start_main.quote(path)} is a ${type} in the repository, not a file.`
	});
	const content = require_api_fetch.fieldOf(answer, "content");
	return typeof content === "string" && require_api_fetch.textFieldOf(answer, "encoding") === "base64" ? Buffer.from(content, "base64") : bytes;
}
function parsed(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch {
		return;
	}
}
// src/github/workspace-file.ts
const MAX_CONFIG_BYTES = 1e6;
function pathInRepository(path) {
	const parts = (0, node_path.join)(".", path).split(node_path.sep);
	if (parts[0] === ".." || parts.join("") === ".") throw leaves(path);
	return parts.join("/");
}
async function readWorkspaceFile(path, workspace) {
	try {
		return await require_load_main.readRegularBytes(await locate(path, workspace), MAX_CONFIG_BYTES);
	} catch (error) {
		if (error instanceof require_load_credential_process.RoleChainError) throw error;
		if (["ENOENT", "ENOTDIR"].includes(require_load_credential_process.systemCodeOf(error) ?? "")) return;
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `config-file: ${require_load_credential_process.messageOf(error)}.`,
			cause: error
		});
	}
}
async function locate(path, workspace) {
	if ((0, node_path.isAbsolute)(path)) return path;
	const file = await require_load_main.realPathWithin(workspace, pathInRepository(path));
	if (file === void 0) throw leaves(path);
	return file;
}
function leaves(path) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `config-file: ${require_start_main.quote(path)} leads out of the workspace.`,
		hint: "A relative path names a file in the workspace, which is the repository; give an absolute path for any other."
	});
}
// src/github/config-text.ts
async function readConfigText(request) {
	const { path } = request;
	const local = await readLocalConfigText(request);
	if (local !== void 0) return local;
	if ((0, node_path.isAbsolute)(path)) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `config-file: there is no file ${require_start_main.quote(path)}.`,
		hint: "A path relative to the workspace is looked up in the repository, too."
	});
	return readFromRepository(request);
}
async function readLocalConfigText({ path, workspace, report }) {
	const bytes = await readWorkspaceFile(path, workspace);
	if (bytes === void 0) return;
	report(`config-file: ${require_start_main.quote(path)}, from ${(0, node_path.isAbsolute)(path) ? "this machine" : "the workspace"}.`);
	return textOf(bytes, path);
}
async function readFromRepository({ path, workspace, facts, api, report }) {
	const absent = `config-file: ${require_start_main.quote(path)} is not in the workspace (${workspace})`;
	try {
		const commit = require_facts.neededFact(facts, "GITHUB_SHA");
		const repository = api();
		const bytes = await readRepositoryFile(repository, pathInRepository(path), commit);
		report(`config-file: ${require_start_main.quote(path)}, from ${repository.slug} at commit ${require_comparison.brief(commit)} (it is not in the workspace).`);
		return textOf(bytes, path);
	} catch (error) {
		throw error instanceof require_load_credential_process.RoleChainError && error.code === "source" ? inNeitherPlace(absent, error) : error;
	}
}
function inNeitherPlace(absent, error) {
	return new require_load_credential_process.RoleChainError({
		code: require_comparison.isNotFound(error) ? "invalid-request" : error.code,
		message: `${absent}, and could not be read from the repository: ${error.message}`,
		hint: ["Run actions/checkout before this step, or let this step read the repository.", error.hint ?? ""].join(" "),
		cause: error
	});
}
function textOf(bytes, path) {
	if (bytes.length > 1e6) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `config-file: ${require_start_main.quote(path)} is larger than ${MAX_CONFIG_BYTES} bytes.`
	});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `config-file: ${require_start_main.quote(path)} is not UTF-8 text.`,
			hint: "Save it as UTF-8. PowerShell writes UTF-16 with >; use Out-File -Encoding utf8."
		});
	}
}
// src/github/github-api.ts
var GitHubApi = class {
	repository;
	#connection;
	#octokit;
	constructor(repository, connection) {
		this.repository = repository;
		this.#connection = connection;
	}
	get slug() {
		return `${this.repository.owner}/${this.repository.name}`;
	}
	json(read) {
		return this.#explained(read, async (octokit) => {
			return (await octokit.request(`GET ${BASE}${read.route}`, this.#parametersOf(read))).data;
		});
	}
	raw(read) {
		return this.#explained(read, async (octokit) => {
			const { data, headers } = await octokit.request(`GET ${BASE}${read.route}`, {
				...this.#parametersOf(read),
				mediaType: { format: "raw" },
				request: { parseSuccessResponseBody: false }
			});
			const bytes = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : new ArrayBuffer();
			return {
				bytes: new Uint8Array(bytes),
				contentType: headers["content-type"] ?? ""
			};
		});
	}
	list(read, max) {
		return this.#explained(read, async (octokit) => {
			const entries = [];
			const pages = octokit.paginate.iterator(`GET ${BASE}${read.route}`, {
				...this.#parametersOf(read),
				per_page: 100
			});
			for await (const { data } of pages) {
				if (!Array.isArray(data)) throw require_comparison.unreadableAnswer(this.#asked(read), "it is not a list");
				entries.push(...data);
				if (entries.length >= max) break;
			}
			return entries;
		});
	}
	#asked({ what, permission }) {
		return {
			what,
			permission,
			repository: this.slug
		};
	}
	#parametersOf({ parameters }) {
		return {
			...parameters,
			owner: this.repository.owner,
			repo: this.repository.name
		};
	}
	async #explained(read, ask) {
		try {
			this.#octokit ??= Promise.resolve().then(() => require("./octokit-By1jycbr.js")).then(({ openOctokit }) => openOctokit(this.#connection));
			return await ask(await this.#octokit);
		} catch (error) {
			throw require_comparison.apiError(error, this.#asked(read));
		}
	}
};
const BASE = "/repos/{owner}/{repo}";
function openGitHubApi({ facts, token, http, retry, now }) {
	const repository = require_facts.repositoryNameOf(facts);
	const url = require_facts.apiUrlOf(facts);
	if (token === void 0) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: `GitHub's API (${url.host}) cannot be used: github-token is empty.`,
		hint: "Give it the token of this job: github-token: ${{ github.token }}. If it comes from a secret: a pull request from a fork gets none."
	});
	return new GitHubApi(repository, {
		url,
		token,
		http,
		retry,
		now
	});
}
// src/step/config-source.ts
var config_source_exports = require_rolldown_runtime.__exportAll({
	readConfigFile: () => readConfigFile,
	readConfigFileOffline: () => readConfigFileOffline
});
function gitHubApiOf(inputs, runner, { http, retry }) {
	const facts = require_facts.repositoryFactsOf(runner.environment);
	runner.hide(["GITHUB_EVENT_PATH"]);
	return openGitHubApi({
		facts,
		token: inputs["github-token"],
		http,
		retry,
		now: Date.now
	});
}
async function readConfigFileOffline(path, { workspace, log }) {
	const text = await readLocalConfigText({
		path,
		workspace,
		report: (message) => {
			log.info(message);
		}
	});
	if (text === void 0) {
		const directory = (0, node_path.isAbsolute)(path) ? "" : ` in ${workspace}`;
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `config-file: there is no file ${require_start_main.quote(path)}${directory}.`
		});
	}
	return text;
}
async function readConfigFile(path, { inputs, network }, runner, startedAt) {
	const { workspace, environment, log } = runner;
	return require_load_main.withNetwork(network, {
		log,
		startedAt,
		doing: "reading config-file"
	}, (open) => readConfigText({
		path,
		workspace,
		facts: require_facts.repositoryFactsOf(environment),
		api: () => gitHubApiOf(inputs, runner, open),
		report: (message) => {
			log.info(message);
		}
	}));
}
Object.defineProperty(exports, "config_source_exports", {
	enumerable: true,
	get: function() {
		return config_source_exports;
	}
});
Object.defineProperty(exports, "gitHubApiOf", {
	enumerable: true,
	get: function() {
		return gitHubApiOf;
	}
});
