"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_claims = require("./claims-BSnU7blB.js");
const require_list = require("./list-D4x-aUqT.js");
const require_start_main = require("./start-main.js");
const require_control_files = require("./control-files-xUw0CZ_g.js");
const require_dist = require("./dist-B5EPXinC.js");
const require_parse = require("./parse-S10ivj4_.js");
// src/simulate/from-aws/build-account.ts
function buildAccount(id, details, durations, warnings) {
	const report = (message) => {
		warnings.push(`account ${id}: ${message}`);
	};
	const managed = new require_control_files.ManagedPolicies(details.Policies, report);
	const surroundings = {
		account: id,
		managed,
		groups: new Map(details.GroupDetailList.map((group) => [group.GroupName, group])),
		durations,
		report
	};
	return {
		id,
		partition: ([
			...details.RoleDetailList,
			...details.UserDetailList,
			...details.Policies
		][0]?.Arn)?.split(":")[1] ?? "aws",
		oidcProviders: [],
		samlProviders: [],
		users: details.UserDetailList.map((user) => buildUser(user, surroundings)),
		roles: details.RoleDetailList.map((role) => buildRole(role, surroundings)),
		managedPolicies: managed.own(id),
		serviceControlPolicies: void 0,
		disabledRegions: [],
		issuesWebIdentityTokens: false
	};
}
function buildUser(detail, surroundings) {
	const { Arn: arn, UserName: name, UserId: id } = detail;
	const { groups, report } = surroundings;
	const own = policiesOf({
		inline: detail.UserPolicyList,
		attached: detail.AttachedManagedPolicies
	}, name, surroundings);
	const throughGroups = detail.GroupList.flatMap((groupName) => {
		const group = groups.get(groupName);
		if (group === void 0) {
			report(`user ${name}: its group ${groupName} is not in the file: what that allows is not seen`);
			return [];
		}
		return policiesOf({
			inline: group.GroupPolicyList,
			attached: group.AttachedManagedPolicies
		}, name, surroundings, ` (of group ${groupName})`);
	});
	return {
		...holderOf(detail, {
			name,
			id,
			policies: [...own, ...throughGroups]
		}, surroundings),
		accessKeyId: require_claims.derivedId("AKIA", arn),
		secretAccessKey: require_claims.derivedSecretKey(arn),
		mfa: void 0
	};
}
function buildRole(detail, surroundings) {
	const { Arn: arn, RoleName: name, RoleId: id } = detail;
	const { durations, report } = surroundings;
	return {
		...holderOf(detail, {
			name,
			id,
			policies: policiesOf({
				inline: detail.RolePolicyList,
				attached: detail.AttachedManagedPolicies
			}, name, surroundings)
		}, surroundings),
		trust: require_control_files.readDocument(detail.AssumeRolePolicyDocument, "trust", void 0, (message) => {
			report(`role ${name}: its trust policy, ${message}`);
		}),
		maxSessionSeconds: durations.get(arn) ?? require_start_main.DURATION_LIMITS.role.max,
		sessionSeconds: void 0
	};
}
function holderOf({ Arn: arn, PermissionsBoundary: boundary, Tags: tags }, facts, surroundings) {
	const boundaryArn = boundary?.PermissionsBoundaryArn ?? void 0;
	return {
		...facts,
		arn,
		account: surroundings.account,
		boundary: boundaryArn === void 0 ? void 0 : boundaryOf(boundaryArn, facts.name, surroundings),
		tags: new Map(tags.map(({ Key: key, Value: value }) => [key, value]))
	};
}
function boundaryOf(arn, owner, { managed, report }) {
	const found = managed.find(arn);
	if (found === void 0) report(`${owner}: its permissions boundary ${arn} is not in the file: it is assumed to allow nothing`);
	return found ?? {
		hasVariables: false,
		statements: [],
		name: arn
	};
}
function policiesOf({ inline, attached }, owner, { managed, report }, suffix = "") {
	const own = inline.map(({ PolicyName: name, PolicyDocument: document }) => require_control_files.readDocument(document, "identity", `${name}${suffix}`, (message) => {
		report(`${owner}: its policy ${name}${suffix}, ${message}`);
	}));
	const others = attached.flatMap(({ PolicyArn: arn }) => {
		const found = managed.find(arn);
		if (found === void 0) {
			report(`${owner}: its policy ${arn}${suffix} is not in the file: it is assumed to allow nothing`);
			return [];
		}
		return [suffix === "" ? found : {
			...found,
			name: `${arn}${suffix}`
		}];
	});
	return [...own, ...others];
}
// src/simulate/from-aws/organization.ts
function organizationOf({ id, arn, managementAccount }, accounts) {
	const members = new Map([...new Set([managementAccount, ...accounts])].map((each) => [each, memberOf(each)]));
	const root = {
		id: ROOT,
		arn,
		name: "Root",
		kind: "ROOT",
		parentId: void 0,
		tags: require_claims.NO_TAGS,
		members: [...members.values()],
		units: []
	};
	return {
		id,
		arn,
		partition: arn.split(":")[1] ?? "aws",
		managementAccount: memberOf(managementAccount),
		delegatedAdministrators: [],
		pageSize: 20,
		root,
		units: new Map(),
		members
	};
}
const ROOT = "r-0000";
function memberOf(id) {
	return {
		id,
		arn: "",
		name: id,
		email: "",
		state: "ACTIVE",
		parentId: ROOT,
		tags: require_claims.NO_TAGS
	};
}
// src/simulate/from-aws/organization-policies.ts
function withControls(accounts, files, report) {
	const service = levelsOf("service-control", files, accounts, report);
	const resource = levelsOf("resource-control", files, accounts, report);
	return {
		accounts: accounts.map((account) => ({
			...account,
			serviceControlPolicies: service === void 0 ? void 0 : above(account, service).map(({ documents }) => documents),
			resourceControlPolicies: resource === void 0 ? void 0 : above(account, resource).flatMap(({ documents }) => documents)
		})),
		notes: [
			...allowNotes(service ?? []),
			...uncoveredNotes("service-control", service, accounts),
			...uncoveredNotes("resource-control", resource, accounts)
		]
	};
}
function levelsOf(kind, files, accounts, report) {
	const attached = files[kind];
	if (attached === void 0) return;
	checkAccounts(attached, kind, accounts);
	return [...new Set(attached.map(({ level }) => level.name))].map((name) => {
		const here = attached.filter(({ level }) => level.name === name);
		const isRoot = here.some(({ level }) => level.accounts === void 0);
		const documents = here.map((file) => require_control_files.controlDocument(file, kind, report));
		const isCompleted = kind === "service-control" && documents.every(({ statements }) => statements.length > 0 && statements.every(({ effect }) => effect === "Deny"));
		return {
			name,
			accounts: isRoot ? void 0 : here.flatMap(({ level }) => level.accounts ?? []),
			documents: isCompleted ? [...documents, FULL_ACCESS] : documents,
			isCompleted
		};
	});
}
const FULL_ACCESS = {
	name: "FullAWSAccess",
	hasVariables: true,
	statements: [{
		effect: "Allow",
		principals: void 0,
		actions: {
			negated: false,
			patterns: ["*"]
		},
		resources: {
			negated: false,
			patterns: ["*"]
		},
		conditions: []
	}]
};
function above({ id }, levels) {
	return levels.filter(({ accounts }) => accounts?.includes(id) !== false);
}
function checkAccounts(files, kind, accounts) {
	const known = accounts.map(({ id }) => id);
	for (const { level } of files) if (level.accounts?.every((id) => !known.includes(id)) === true) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--${require_control_files.CONTROL_KINDS[kind].flag}: ${require_start_main.quote(level.name)} holds none of the accounts of --from-aws (${require_list.listed(known)})`
	});
}
function allowNotes(levels) {
	const names = levels.filter(({ isCompleted }) => isCompleted).map(({ name }) => name);
	return names.length === 0 ? [] : [`the service control policies of ${require_list.listed(names, { show: require_start_main.oneLine })} only deny: FullAWSAccess is assumed to be attached there too, as it is unless somebody took it away.`];
}
function uncoveredNotes(kind, levels, accounts) {
	const uncovered = accounts.filter((account) => levels !== void 0 && above(account, levels).length === 0);
	return uncovered.length === 0 ? [] : [`no ${require_control_files.CONTROL_KINDS[kind].name} were given for ${require_list.listed(uncovered.map(({ id }) => id))}: none are assumed there.`];
}
function unseenNote(files) {
	const [first = "", ...others] = [
		...files["service-control"] === void 0 ? [require_control_files.CONTROL_KINDS["service-control"].name] : [],
		...files["resource-control"] === void 0 ? [require_control_files.CONTROL_KINDS["resource-control"].name] : [],
		"VPC endpoint policies"
	];
	return `${first} are not part of these files and are not looked at${others.length === 0 ? "" : `, nor are ${others.join(" and ")}`}; what they deny is not seen here.`;
}
// src/simulate/from-aws/providers.ts
const USUAL_AUDIENCE = "sts.amazonaws.com";
function resolveProviders(accounts, known) {
	const named = new Map(accounts.map((account) => [account.id, providersNamedIn(account)]));
	const told = known.single.map((file) => ({
		...file,
		account: accountOfFile(file, accounts, known, named)
	}));
	const notes = [];
	return {
		accounts: accounts.map((account) => {
			const { id } = account;
			const files = told.filter((file) => file.account === id);
			const providers = [...new Set([...known.complete.get(id) ?? named.get(id) ?? [], ...files.map(({ url }) => arnOf(url, account))])].map((arn) => {
				const file = files.find(({ url }) => arnOf(url, account) === arn);
				return {
					arn,
					url: `https://${arn.slice(arn.indexOf("/") + 1)}`,
					audiences: file?.audiences ?? [USUAL_AUDIENCE],
					isTold: file !== void 0
				};
			});
			const untold = providers.filter(({ isTold }) => !isTold).map(({ arn }) => arn);
			if (untold.length > 0) notes.push(noteOf(untold, known.complete.has(id)));
			return {
				...account,
				oidcProviders: providers.map(({ arn, url, audiences }) => ({
					arn,
					url,
					audiences
				}))
			};
		}),
		notes
	};
}
function noteOf(arns, areListed) {
	const what = areListed ? "to have the audience" : "to exist, with the audience";
	return require_start_main.oneLine(`${require_list.listed(arns, { max: 3 })}: assumed ${what} ${USUAL_AUDIENCE}; aws iam get-open-id-connect-provider prints the actual one.`);
}
function arnOf(url, { id, partition }) {
	return `arn:${partition}:iam::${id}:oidc-provider/${url.replace(/^https:\/\//, "")}`;
}
function providersNamedIn({ id, roles }) {
	const entries = roles.flatMap(({ trust }) => trust.statements.flatMap(({ principals }) => principals?.entries ?? []));
	return new Set(entries.flatMap(({ kind, value }) => kind === "Federated" && value.split(":")[4] === id && value.includes(":oidc-provider/") ? [value] : []));
}
function accountOfFile({ account, path, url }, accounts, { complete }, named) {
	const possible = accounts.filter((each) => {
		const arns = complete.get(each.id) ?? named.get(each.id);
		return account === void 0 ? accounts.length === 1 || arns?.has(arnOf(url, each)) === true : each.id === account;
	});
	const [only, ...others] = possible;
	if (only === void 0 || others.length > 0) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: account === void 0 ? `--from-aws: ${require_start_main.quote(path)} could be of ${only === void 0 ? "any account" : require_list.listed(possible.map(({ id }) => id))}` : `--from-aws: ${require_start_main.quote(path)} is given for account ${account}, whose policies are missing`,
		hint: "Name the account: --from-aws 111122223333=FILE. One file may be given for several accounts."
	});
	return only.id;
}
// src/simulate/from-aws/shapes.ts
const text = require_dist.string("must be a text");
function list(item) {
	return require_dist.optional(require_dist.array(item, "must be a list"), []);
}
function object(entries) {
	return require_dist.looseObject(entries, (issue) => issue.expected === "Object" ? "must be an object" : "is missing");
}
const inlinePolicy = object({
	PolicyName: text,
	PolicyDocument: require_dist.unknown()
});
const holder = {
	Arn: text,
	AttachedManagedPolicies: list(object({ PolicyArn: text })),
	PermissionsBoundary: require_dist.nullish(object({ PermissionsBoundaryArn: require_dist.nullish(text) })),
	Tags: list(object({
		Key: text,
		Value: text
	}))
};
const user = object({
	...holder,
	UserName: text,
	UserId: text,
	UserPolicyList: list(inlinePolicy),
	GroupList: list(text)
});
const group = object({
	Arn: text,
	GroupName: text,
	GroupPolicyList: list(inlinePolicy),
	AttachedManagedPolicies: holder.AttachedManagedPolicies
});
const role = object({
	...holder,
	RoleName: text,
	RoleId: text,
	AssumeRolePolicyDocument: require_dist.unknown(),
	RolePolicyList: list(inlinePolicy)
});
const managedPolicy = object({
	Arn: text,
	PolicyVersionList: list(object({
		IsDefaultVersion: require_dist.optional(require_dist.boolean("must be true or false"), false),
		Document: require_dist.unknown()
	}))
});
const detailsSchema = object({
	UserDetailList: list(user),
	GroupDetailList: list(group),
	RoleDetailList: list(role),
	Policies: list(managedPolicy)
});
const duration = object({
	Arn: text,
	MaxSessionDuration: require_dist.optional(require_dist.number("must be a number of seconds"))
});
const rolesSchema = object({ Roles: require_dist.array(duration, "must be a list") });
const roleSchema = object({ Role: duration });
const providersSchema = object({ OpenIDConnectProviderList: require_dist.array(object({ Arn: text }), "must be a list") });
const providerSchema = object({
	Url: text,
	ClientIDList: list(text)
});
const organizationSchema = object({ Organization: object({
	Id: text,
	Arn: text,
	MasterAccountId: text
}) });
// src/simulate/from-aws/read-file.ts
const MAX_ISSUES = 5;
function readSnapshotFile(file) {
	const { path } = file;
	const value = require_control_files.readJsonFile(file, "from-aws");
	if (!require_parse.isMapping(value)) throw unknown(path);
	checkWhole(value, path);
	const has = (...keys) => keys.some((key) => key in value);
	if (has("UserDetailList", "GroupDetailList", "RoleDetailList")) return {
		kind: "details",
		details: parse(detailsSchema, value, path)
	};
	if (has("Roles")) return {
		kind: "roles",
		roles: parse(rolesSchema, value, path).Roles
	};
	if (has("Role")) return {
		kind: "roles",
		roles: [parse(roleSchema, value, path).Role]
	};
	if (has("OpenIDConnectProviderList")) {
		const { OpenIDConnectProviderList: list } = parse(providersSchema, value, path);
		return {
			kind: "providers",
			arns: list.map(({ Arn: arn }) => arn)
		};
	}
	if (has("ClientIDList")) {
		const { Url: url, ClientIDList: audiences } = parse(providerSchema, value, path);
		return {
			kind: "provider",
			url: `https://${url.replace(/^https:\/\//, "").replace(/\/$/, "")}`,
			audiences
		};
	}
	if (has("Organization")) {
		const { Id: id, Arn: arn, MasterAccountId: managementAccount } = parse(organizationSchema, value, path).Organization;
		return {
			kind: "organization",
			id,
			arn,
			managementAccount
		};
	}
	throw unknown(path);
}
function checkWhole(value, path) {
	if (value["IsTruncated"] === true || "NextToken" in value || "Marker" in value) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--from-aws: ${require_start_main.quote(path)} is incomplete: there are more pages`,
		hint: "The AWS CLI gets all pages by itself if it is called without --max-items, --no-paginate and --starting-token."
	});
}
function parse(schema, value, path) {
	const result = require_dist.safeParse(schema, value);
	if (result.success) return result.output;
	const issues = result.issues.map((issue) => `${(issue.path ?? []).map((item) => String(item.key)).join(".")} ${issue.message}`);
	throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--from-aws: ${require_start_main.quote(path)}: ${require_list.listed(issues, {
			max: MAX_ISSUES,
			show: require_start_main.oneLine
		})}`,
		hint: "The file does not look like what the AWS CLI prints."
	});
}
function unknown(path) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--from-aws: ${require_start_main.quote(path)} is not one of the outputs of the AWS CLI that are read here`,
		hint: "They are those of aws iam get-account-authorization-details, list-roles, get-role, list-open-id-connect-providers and get-open-id-connect-provider, and of aws organizations describe-organization."
	});
}
// src/simulate/from-aws/read-snapshots.ts
const NO_CONTROLS = {
	"service-control": void 0,
	"resource-control": void 0
};
const MAX_WARNINGS = 20;
const GITHUB = "https://token.actions.githubusercontent.com";
function snapshotPaths(typed) {
	const items = typed.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
	if (items.length === 0) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: "--from-aws: names no file"
	});
	return items.map((item) => {
		const { account, path = item } = /^(?<account>\d{12})=(?<path>.+)$/.exec(item)?.groups ?? {};
		return {
			account,
			path
		};
	});
}
function readSnapshots(files, controls = NO_CONTROLS) {
	const details = new Map();
	const durations = new Map();
	const known = {
		complete: new Map(),
		single: []
	};
	let organization;
	for (const file of files) {
		const content = readSnapshotFile(file);
		switch (content.kind) {
			case "details":
				addDetails(details, content.details, file);
				break;
			case "roles":
				content.roles.forEach(({ Arn: arn, MaxSessionDuration: seconds = DEFAULT_MAXIMUM }) => durations.set(arn, seconds));
				break;
			case "organization":
				organization = content;
				break;
			case "providers":
			case "provider": addProviders(known, content, file);
		}
	}
	if (details.size === 0) throw invalid("--from-aws: none of the files has the policies of an account", "aws iam get-account-authorization-details prints them.");
	return build({
		details,
		durations,
		known,
		organization,
		controls
	});
}
const DEFAULT_MAXIMUM = 3600;
function addDetails(all, details, { account: said, path }) {
	const { UserDetailList: users, GroupDetailList: groups, RoleDetailList: roles, Policies: policies } = details;
	const found = new Set([
		...users,
		...groups,
		...roles,
		...policies
	].flatMap(({ Arn: arn }) => require_load_credential_process.accountOfArn(arn) ?? []));
	found.delete("aws");
	const [account = said, ...others] = found;
	if (account === void 0 || !/^\d{12}$/.test(account)) throw invalid(`--from-aws: ${require_start_main.quote(path)} names no account: it has no user, role or policy of one`);
	if (others.length > 0 || said !== void 0 && said !== account) {
		const named = require_list.listed([account, ...others].sort());
		throw invalid(`--from-aws: ${require_start_main.quote(path)} is of ${named}${said === void 0 ? "" : `, not only of ${said}`}; a file is of one account`);
	}
	const before = all.get(account);
	if (before !== void 0) throw invalid(`--from-aws: ${require_start_main.quote(before.path)} and ${require_start_main.quote(path)} are both of account ${account}`);
	all.set(account, {
		path,
		details
	});
}
function addProviders(known, content, { account: said, path }) {
	if (content.kind === "provider") {
		known.single.push({
			account: said,
			path,
			url: content.url,
			audiences: content.audiences
		});
		return;
	}
	const account = said ?? require_load_credential_process.accountOfArn(content.arns[0] ?? "");
	if (account === void 0) throw invalid(`--from-aws: ${require_start_main.quote(path)} is an empty list, which does not say of which account`, "Name the account: --from-aws 111122223333=FILE.");
	known.complete.set(account, new Set(content.arns));
}
function build({ details, durations, known, organization, controls }) {
	const warnings = [];
	const accounts = [...details].map(([id, { details: of }]) => buildAccount(id, of, durations, warnings));
	const resolved = resolveProviders(accounts, known);
	const controlled = withControls(resolved.accounts, controls, (message) => {
		warnings.push(message);
	});
	return {
		world: {
			issuer: {
				url: GITHUB,
				claims: require_claims.defaultClaims({}),
				saidClaims: new Set(),
				tokenLifetimeSeconds: 300
			},
			accounts: new Map(controlled.accounts.map((account) => [account.id, account])),
			organization: organization === void 0 ? void 0 : organizationOf(organization, [...details.keys()]),
			sessionSeconds: void 0,
			containerAuthorizationToken: void 0,
			saysWhyDenied: false,
			faults: []
		},
		warnings: shorten(warnings),
		notes: [
			...resolved.notes,
			...durationNotes(accounts, durations),
			...organizationNotes(organization, accounts),
			...controlled.notes,
			...managementNotes(organization, controls),
			unseenNote(controls)
		]
	};
}
function managementNotes(organization, controls) {
	return Object.values(controls).some((files) => files !== void 0) && organization === void 0 ? ["none of the accounts is assumed to be the management account of the organization, which its policies do not bind; aws organizations describe-organization says which it is."] : [];
}
function organizationNotes(organization, accounts) {
	const ids = require_list.listed(accounts.map(({ id }) => id));
	return organization === void 0 ? [] : [`${ids}: assumed to be in the organization ${require_start_main.oneLine(organization.id)}.`];
}
function durationNotes(accounts, durations) {
	const unknown = accounts.filter(({ roles }) => roles.some(({ arn }) => !durations.has(arn))).map(({ id }) => id);
	return unknown.length === 0 ? [] : [`the maximum session duration of roles in ${require_list.listed(unknown)} is not known and assumed to be long enough; aws iam list-roles prints it.`];
}
function shorten(warnings) {
	const shown = warnings.slice(0, MAX_WARNINGS).map(require_start_main.oneLine);
	const more = warnings.length - shown.length;
	return more === 0 ? shown : [...shown, `and ${more} more policies with parts that could not be read`];
}
function invalid(message, hint) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message,
		...hint === void 0 ? {} : { hint }
	});
}
exports.readSnapshots = readSnapshots;
exports.snapshotPaths = snapshotPaths;
