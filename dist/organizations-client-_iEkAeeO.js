"use strict";
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/organization/client-config.ts
async function clientConfig({ http, endpoint, version, caller }) {
	return {
		endpoint: endpoint.href,
		requestHandler: await http.handlerFor(endpoint),
		streamCollector: require_load_main.collect,
		maxAttempts: 1,
		retryMode: "standard",
		defaultsMode: "standard",
		useFipsEndpoint: false,
		useDualstackEndpoint: false,
		userAgentAppId: "",
		authSchemePreference: [],
		customUserAgent: [["aws-role-chain", version]],
		credentials: sdkCredentials(caller)
	};
}
function sdkCredentials(caller) {
	return {
		accessKeyId: caller.accessKeyId.reveal(),
		secretAccessKey: caller.secretAccessKey.reveal(),
		...caller.sessionToken === void 0 ? {} : { sessionToken: caller.sessionToken.reveal() }
	};
}
function signalFor(http, deadline) {
	return AbortSignal.any([deadline.signal, AbortSignal.timeout(http.requestTimeoutMilliseconds)]);
}
// src/organization/attempt.ts
function endlessListing({ operation, caller }) {
	return new require_load_credential_process.RoleChainError({
		code: "network",
		message: `organizations:${operation} with ${caller}: the list has no end: AWS names a next page that was there before.`,
		hint: "Run it again. If that does not help, is something in between answering for AWS (a proxy, AWS_ENDPOINT_URL_ORGANIZATIONS)?"
	});
}
// src/organization/organizations-client.ts
const DEFAULT_CONCURRENCY = 8;
const PAGE_SIZE = 20;
var OrganizationsClient = class {
	#settings;
	#retry;
	maxConcurrency;
	#client;
	constructor(settings) {
		const { retry, maxConcurrency = DEFAULT_CONCURRENCY } = settings;
		this.#settings = settings;
		this.maxConcurrency = maxConcurrency;
		this.#retry = {
			limiter: new require_load_login.CallLimiter({
				max: maxConcurrency,
				random: retry.random,
				report: retry.report
			}),
			...retry
		};
	}
	listRoots() {
		return this.#pages("ListRoots", async (sdk, client, token, options) => {
			const { Roots: nodes, NextToken: next } = await client.send(new sdk.ListRootsCommand(token), options);
			return {
				items: nodes?.map((node) => this.#node(node)),
				next
			};
		});
	}
	listUnits(parentId) {
		return this.#pages("ListOrganizationalUnitsForParent", async (sdk, client, token, options) => {
			const command = new sdk.ListOrganizationalUnitsForParentCommand({
				ParentId: parentId,
				...token
			});
			const { OrganizationalUnits: nodes, NextToken: next } = await client.send(command, options);
			return {
				items: nodes?.map((node) => this.#node(node)),
				next
			};
		});
	}
	listAccounts() {
		return this.#pages("ListAccounts", async (sdk, client, token, options) => {
			const { Accounts: accounts, NextToken: next } = await client.send(new sdk.ListAccountsCommand(token), options);
			return {
				items: accounts?.map((account) => this.#account(account)),
				next
			};
		});
	}
	listAccountsIn(parentId) {
		return this.#pages("ListAccountsForParent", async (sdk, client, token, options) => {
			const command = new sdk.ListAccountsForParentCommand({
				ParentId: parentId,
				...token
			});
			const { Accounts: accounts, NextToken: next } = await client.send(command, options);
			return {
				items: accounts?.map((account) => this.#account(account)),
				next
			};
		});
	}
	async listTags(accountId) {
		const tags = await this.#pages("ListTagsForResource", async (sdk, client, { NextToken }, options) => {
			const command = new sdk.ListTagsForResourceCommand({
				ResourceId: accountId,
				NextToken
			});
			const { Tags: items, NextToken: next } = await client.send(command, options);
			return {
				items,
				next
			};
		});
		return Object.fromEntries(tags.map(({ Key: key = "", Value: value = "" }) => [key, value]));
	}
	async parentOf(unitId) {
		return (await this.#call("ListParents", async (sdk, client, options) => {
			try {
				const { Parents } = await client.send(new sdk.ListParentsCommand({ ChildId: unitId }), options);
				return Parents ?? [];
			} catch (error) {
				if (error instanceof sdk.ChildNotFoundException || error instanceof sdk.InvalidInputException) return [];
				throw error;
			}
		}))[0]?.Id;
	}
	async #pages(operation, send) {
		const all = [];
		const seen = new Set();
		for (let token;;) {
			const position = {
				MaxResults: PAGE_SIZE,
				NextToken: token
			};
			const { items, next } = await this.#call(operation, async (sdk, client, options) => {
				const { items, next } = await send(sdk, client, position, options);
				return {
					items: items ?? this.#garbled(),
					next
				};
			});
			all.push(...items);
			if (next === void 0 || next === "") return all;
			if (seen.has(next)) throw endlessListing({
				operation,
				caller: this.#settings.caller
			});
			seen.add(next);
			token = next;
		}
	}
	async #call(operation, send) {
		const { caller, explain } = this.#settings;
		const attempt = async () => {
			this.#client ??= this.#connect();
			const { sdk, client } = await this.#client;
			try {
				return await send(sdk, client, { abortSignal: signalFor(this.#settings.http, this.#retry.deadline) });
			} catch (error) {
				throw require_load_login.toCallFailure(error, this.#peer());
			}
		};
		try {
			return await require_load_main.withRetry(`calling organizations:${operation}`, attempt, this.#retry);
		} catch (error) {
			throw await explain(error, {
				operation,
				caller
			});
		}
	}
	async #connect() {
		const sdk = await Promise.resolve().then(() => require("./dist-es-D6WD2Y8v.js"));
		const { http, endpoint, version, credentials: caller } = this.#settings;
		const config = await clientConfig({
			http,
			version,
			endpoint: endpoint.url,
			caller
		});
		return {
			sdk,
			client: new sdk.OrganizationsClient({
				...config,
				region: endpoint.signingRegion
			})
		};
	}
	#node({ Id: id, Name: name }) {
		return id === void 0 || name === void 0 ? this.#garbled() : {
			id,
			name
		};
	}
	#account({ Id: id, Name: name = "", State: state, Status: status }) {
		return id === void 0 || !/^\d{12}$/.test(id) ? this.#garbled() : {
			id,
			name,
			status: state ?? status ?? "UNKNOWN"
		};
	}
	#peer() {
		const { http, endpoint } = this.#settings;
		return {
			service: "AWS Organizations",
			way: http.wayTo(endpoint.url),
			named: http.namingOf(endpoint.url)
		};
	}
	#garbled() {
		throw require_load_login.garbledAnswer(this.#peer());
	}
};
exports.OrganizationsClient = OrganizationsClient;
