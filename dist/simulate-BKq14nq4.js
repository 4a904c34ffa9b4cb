"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_ascii_json = require("./ascii-json-Ddb91nAB.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_main = require("./start-main.js");
const require_claims = require("./claims-BSnU7blB.js");
const require_parse_world = require("./parse-world-DE7Wyn5n.js");
const require_condition_keys = require("./condition-keys-DN2rQJkR.js");
const require_parse = require("./parse-S10ivj4_.js");
const require_list = require("./list-D4x-aUqT.js");
const require_claims$1 = require("./claims-B3TpGv1M.js");
const require_shell = require("./shell-DBjdlkVK.js");
const require_flags = require("./flags-BcNPiOu9.js");
const require_masked_accounts = require("./masked-accounts-uueAsgaA.js");
// src/simulate/claims.ts
const FOLLOWING = [
	"sub",
	"repository",
	"repository_owner",
	"ref",
	"ref_type",
	"workflow_ref",
	"job_workflow_ref"
];
function claimsOf(flags, base) {
	const given = flags.claims === void 0 ? {} : parseClaims(flags.claims);
	const job = jobClaims(flags, given, base);
	const subject = flags.subject === void 0 ? {} : { sub: flags.subject };
	const claims = require_load_basics.withoutUndefined({
		...base,
		...job,
		...subject,
		...given
	});
	return Object.keys(claims).length === 0 ? void 0 : claims;
}
function noteOfMadeUpJob(flags, said, claims) {
	const given = flags.claims === void 0 ? {} : parseClaims(flags.claims);
	return flags.repository !== void 0 || flags.subject !== void 0 || ["sub", "repository"].some((name) => said.has(name) || Object.hasOwn(given, name)) ? void 0 : `the job that is simulated is one of ${require_start_main.oneLine(textOf(claims["repository"]) ?? "")} (sub ${require_start_main.oneLine(textOf(claims["sub"]) ?? "")}): neither flags nor the world file's issuer claims say whose it is, and that is its default. Name yours: --repository OWNER/NAME`;
}
function jobClaims(flags, given, base) {
	const { branch, tag, environment, pullRequest } = flags;
	const kinds = [
		branch,
		tag,
		pullRequest ? "" : void 0
	].filter((kind) => kind !== void 0);
	if (kinds.length > 1) throw invalid$3("--branch, --tag and --pull-request: a job runs for one of them");
	const repository = flags.repository ?? repositoryOf(flags.subject) ?? textOf(given["repository"]);
	if (repository !== void 0 && !/^[\w.-]+\/[\w.-]+$/.test(repository)) throw invalid$3(`--repository: ${require_start_main.quote(repository)} is not of the form OWNER/NAME`);
	const known = repository ?? textOf(base?.["repository"]);
	if (!(repository !== void 0 || kinds.length > 0 || environment !== void 0)) return {};
	if (known === void 0) throw invalid$3("--repository: is needed too; a token names the repository of its job");
	return claimsOfJob(known, flags, base);
}
function claimsOfJob(repository, flags, base) {
	const { branch, tag, environment, pullRequest } = flags;
	const ref = tag !== void 0 ? `refs/tags/${tag}` : pullRequest ? "refs/pull/1/merge" : branch !== void 0 ? `refs/heads/${branch}` : textOf(base?.["ref"]) ?? "refs/heads/main";
	const all = require_claims.defaultClaims({
		repository,
		ref
	});
	const following = base === void 0 ? all : Object.fromEntries(FOLLOWING.map((name) => [name, all[name]]));
	const subject = environment !== void 0 ? `repo:${repository}:${require_start_main.CONTEXTS.environment(environment)}` : pullRequest ? `repo:${repository}:${require_start_main.CONTEXTS.pullRequest}` : all["sub"];
	const event = pullRequest ? {
		event_name: "pull_request",
		base_ref: "main",
		head_ref: "change"
	} : {};
	return {
		...following,
		sub: subject,
		environment,
		...event
	};
}
function repositoryOf(subject) {
	const { owner, name } = /^repo:(?<owner>[\w.-]+)(?:@\d+)?\/(?<name>[\w.-]+)(?:@\d+)?(?::|$)/.exec(subject ?? "")?.groups ?? {};
	return owner === void 0 || name === void 0 ? void 0 : `${owner}/${name}`;
}
function givenClaims({ claims }) {
	return claims === void 0 ? {} : parseClaims(claims);
}
function parseClaims(text) {
	const reading = require_load_main.readJsonObject(text);
	if (reading.kind === "broken") throw invalid$3(`--claims: ${reading.why}; one looks like {"environment": "production"}`);
	return { ...reading.value };
}
function systemOfClaims(claims) {
	return require_start_main.ciSystemOfToken({
		issuer: textOf(claims["iss"]) ?? "",
		subject: textOf(claims["sub"]) ?? ""
	});
}
function factsOfClaims(claims) {
	const ref = textOf(claims["ref"]);
	const actor = textOf(claims["actor"]);
	const text = (name) => textOf(claims[name]);
	return require_load_basics.withoutUndefined({
		repository: text("repository"),
		repository_owner: text("repository_owner"),
		workflow: text("workflow"),
		job: "job",
		run_id: text("run_id"),
		run_attempt: text("run_attempt"),
		actor,
		triggering_actor: actor,
		ref,
		ref_name: ref?.replace(/^refs\/(?:heads|tags|pull)\//, ""),
		sha: text("sha"),
		event_name: text("event_name"),
		action: "aws-role-chain",
		base_ref: text("base_ref"),
		head_ref: text("head_ref")
	});
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function invalid$3(message) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message
	});
}
// src/simulate/load-world.ts
const MAX_BYTES = 25e7;
async function loadWorld({ world, fromAws, controls }) {
	if (world === void 0 === (fromAws === void 0)) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `simulate needs ${world === void 0 ? "" : "only one of "}--world FILE or --from-aws FILES`,
		hint: "The first is a world file of role-chain emulate, the second what aws iam get-account-authorization-details prints."
	});
	if (world !== void 0) {
		refuseControls(controls);
		const parsed = require_parse_world.parseWorld(await readText("--world", world));
		const { claims, saidClaims } = parsed.issuer;
		return {
			world: parsed,
			claims,
			saidClaims,
			knowsDevices: true,
			files: [world],
			warnings: [],
			notes: notesOfWorld(parsed)
		};
	}
	return readAccounts(fromAws ?? "", controls);
}
async function readAccounts(fromAws, controls) {
	const { readSnapshots, snapshotPaths } = await Promise.resolve().then(() => require("./read-snapshots-COFboAi_.js"));
	const paths = snapshotPaths(fromAws);
	const files = [];
	for (const { account, path } of paths) files.push({
		account,
		path,
		text: await readText("--from-aws", path)
	});
	return {
		...readSnapshots(files, {
			"service-control": await readAttached("service-control", controls),
			"resource-control": await readAttached("resource-control", controls)
		}),
		claims: void 0,
		saidClaims: new Set(),
		knowsDevices: false,
		files: paths.map(({ path }) => path)
	};
}
async function readAttached(kind, controls) {
	const typed = controls[kind];
	if (typed === void 0) return;
	const { attachedPaths, CONTROL_KINDS } = await Promise.resolve().then(() => require("./control-files-xUw0CZ_g.js")).then((n) => n.control_files_exports);
	const files = [];
	for (const { level, path } of attachedPaths(typed, kind)) files.push({
		level,
		path,
		text: await readText(`--${CONTROL_KINDS[kind].flag}`, path)
	});
	return files;
}
function refuseControls(controls) {
	if (Object.values(controls).some((typed) => typed !== void 0)) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: "--service-control-policies and --resource-control-policies belong to --from-aws: a world file says these itself"
	});
}
function notesOfWorld({ accounts, organization, vpcEndpoint }) {
	return vpcEndpoint?.policy !== void 0 || [...accounts.values()].some(({ serviceControlPolicies: service, resourceControlPolicies: resource }) => service !== void 0 || resource !== void 0) || [...organization?.units.values() ?? []].some(({ serviceControlPolicy: service, resourceControlPolicy: resource }) => service !== void 0 || resource !== void 0) ? [] : ["the world file has no service-control-policy, resource-control-policy or vpc-endpoint policy: it is assumed that none of these forbids a call."];
}
async function readText(flag, path) {
	try {
		const bytes = Buffer.from(await require_load_main.readRegularBytes(path, MAX_BYTES));
		return bytes.toString(bytes[0] === 255 && bytes[1] === 254 ? "utf16le" : "utf8");
	} catch (error) {
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `${flag}: ${require_start_main.oneLine(require_load_credential_process.messageOf(error))}`,
			cause: error
		});
	}
}
// src/simulate/words.ts
const KIND_NAMES = {
	trust: "the trust policy",
	identity: "the caller's identity policy",
	boundary: "the caller's permissions boundary",
	session: "the session policy of the caller's session",
	"service-control": "the service control policy of the caller's account",
	"resource-control": "the resource control policy of the role's account",
	endpoint: "the policy of the VPC endpoint"
};
const MAX_NEAR_MISSES = 10;
const MAX_VALUES = 5;
const UNSHOWN_KEY = "sts:externalid";
function describePlace({ kind, policy, ...place }) {
	return `${KIND_NAMES[kind]}${policy === void 0 ? "" : ` ${policy}`}, ${statementOf(place)}`;
}
function statementOf({ statement, sid }) {
	return `statement ${statement}${sid === void 0 ? "" : ` (Sid ${sid})`}`;
}
function describeRefusal(request) {
	const { refusal, attempt } = request;
	const { action, obstacle } = refusal;
	const { roleArn } = attempt;
	switch (obstacle.kind) {
		case "no-role": return {
			sentence: describeMissingRole(request),
			nearMisses: []
		};
		case "source-identity": return {
			sentence: `the session of the caller has the source identity ${obstacle.inForce}, which no hop can change`,
			nearMisses: []
		};
		case "explicit-deny": return {
			sentence: `denied by ${require_list.listed(obstacle.by.map(describePlace), { max: MAX_VALUES })}`,
			nearMisses: []
		};
		case "not-allowed": {
			const { policies, nearMisses } = obstacle;
			return {
				sentence: `no statement of ${policies === "trust" ? `the trust policy of ${roleArn}` : OWNERS[policies]} ${nearMisses.length === 0 ? `allows ${action}` : `allows it ${policies === "trust" ? `to ${callerOf$1(attempt)}` : `on ${roleArn}`}`}`,
				nearMisses: describeNearMisses(nearMisses, issuerOf(attempt))
			};
		}
	}
}
const OWNERS = {
	identity: "the identity policies of the caller",
	boundary: "the permissions boundary of the caller",
	session: "the session policies of the caller's session",
	"service-control": "the service control policies of the caller's account",
	"resource-control": "the resource control policies of the role's account",
	endpoint: "the policy of the VPC endpoint through which the call comes"
};
function callerOf$1({ hop, principal }) {
	return require_load_main.byKind(hop, {
		"web-identity": () => "this token",
		saml: () => "this assertion",
		certificate: () => "this certificate",
		signed: () => principal,
		root: () => principal
	});
}
function describeMissingRole({ attempt: { roleArn }, world, suggest }) {
	const account = require_load_credential_process.accountOfArn(roleArn) ?? "";
	const roles = world.accounts.get(account)?.roles;
	return roles === void 0 ? `nothing is known about account ${account}: its policies were not given` : `there is no role ${roleArn}${suggest(roleArn, roles.map(({ arn }) => arn))}`;
}
function issuerOf({ claims = {} }) {
	const { iss } = claims;
	return typeof iss === "string" ? require_start_main.hostOfIssuer(iss) : void 0;
}
function describeNearMisses(all, issuer) {
	const shown = all.slice(0, MAX_NEAR_MISSES).map((miss) => describeNearMiss(miss, issuer));
	const more = all.length - shown.length;
	return more === 0 ? shown : [...shown, `and ${more} more that allow it elsewhere, or to others`];
}
function describeNearMiss({ place, mismatches }, issuer) {
	const { policy, kind, ...statement } = place;
	return `${policy === void 0 || kind === "trust" ? statementOf(statement) : describePlace(place)}: ${mismatches.map((mismatch) => describeMismatch(mismatch, issuer)).join("; ")}`;
}
function describeMismatch(mismatch, issuer) {
	const wants = require_list.listed(mismatch.wants, { max: MAX_VALUES });
	switch (mismatch.kind) {
		case "principal":
		case "resource": return mismatch.negated ? `its ${mismatch.kind} is anything but ${wants}` : `its ${mismatch.kind} is ${wants}${deletedAmong(mismatch.wants)}`;
		case "condition": {
			const { operator, key, has } = mismatch;
			if (key.toLowerCase() === UNSHOWN_KEY) return `condition ${operator} ${key}: the request has ${has === void 0 ? "none" : "another"}`;
			const found = has === void 0 ? "the request has none" : `the request has ${require_list.listed(has, { max: MAX_VALUES })}`;
			const why = has === void 0 ? whyAbsent(key, issuer) : void 0;
			return `condition ${operator} ${key} requires ${wants}, ${found}${why === void 0 ? "" : ` (${why})`}`;
		}
	}
}
function whyAbsent(key, issuer) {
	const host = require_condition_keys.issuerHostOfKey(key);
	return host !== void 0 && issuer !== void 0 && host.toLowerCase() !== issuer.toLowerCase() ? `the keys of this token begin with ${issuer}:` : require_condition_keys.keyProblem(key);
}
function deletedAmong(principals) {
	return principals.some((principal) => /^A(?:RO|ID)A[A-Z0-9]{12,28}$/.test(principal)) ? ": the id of a role or user that was deleted; a role recreated with the same name has a different id, so write its ARN again" : "";
}
// src/simulate/review.ts
const MAX_WARNINGS = 20;
function reviewPolicies(plan, world, caller) {
	const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
	const warnings = [...new Set([...hops.flatMap(({ role }) => role.kind === "arn" ? [role.arn] : []), caller ?? ""])].flatMap((arn) => {
		const role = require_parse_world.findRole(world, arn);
		const { policies = [], boundary } = role ?? require_parse_world.findUser(world, arn) ?? {};
		return [
			...role === void 0 ? [] : review(arn, "trust", [role.trust]),
			...review(arn, "identity", policies),
			...review(arn, "boundary", boundary === void 0 ? [] : [boundary])
		];
	});
	const more = warnings.length - MAX_WARNINGS;
	return more > 0 ? [...warnings.slice(0, MAX_WARNINGS), `and ${more} more such conditions`] : warnings;
}
function review(arn, kind, documents) {
	return documents.flatMap((document) => document.statements.filter(require_parse.isAboutRoles).flatMap((statement) => {
		const place = describePlace(require_parse_world.placeOf(kind, document, statement));
		return problemsOf(statement).map((problem) => require_start_main.oneLine(`${arn}: ${place}: ${problem}`));
	}));
}
function problemsOf(statement) {
	const { principals, effect, conditions } = statement;
	const missing = principals === void 0 || effect === "Deny" ? [] : require_parse.missingKeys(principals, statement);
	return [...conditions.flatMap(problemOfCondition), ...missing.map((key) => `no condition on ${key}: it lets in whoever else uses this issuer; AWS saves no such trust now`)];
}
function problemOfCondition({ operator, text, quantifier, key }) {
	const problem = require_condition_keys.keyProblem(key);
	if (problem !== void 0) return [`condition ${text} ${key}: ${problem}`];
	return quantifier === void 0 && operator !== "Null" && require_condition_keys.isMultiValued(key) ? [`condition ${text} ${key}: the key may have several values, so it needs ForAllValues:${text} or ForAnyValue:${text}`] : [];
}
// src/simulate/render.ts
function renderSimulation(simulation, { source, claims, files, guard }) {
	const { trees, hops } = simulation;
	const from = [
		`From   ${require_start_main.oneLine(source)}`,
		`World  ${require_list.listed(files.map(require_start_main.oneLine))}`,
		...claims === void 0 ? [] : [require_claims$1.describeClaims(claims)]
	];
	const rows = trees.flatMap((tree) => treeRows(tree, hops, "", ""));
	return guard(`${[
		from.join("\n"),
		require_load_login.table([
			"hop",
			"role",
			"target",
			"result"
		], rows, guard),
		...require_load_main.nodesOf(trees).flatMap((node) => hopBlock(node, hops.get(node.hop))),
		conclusion(simulation)
	].join("\n\n")}\n`);
}
function treeRows({ hop, ends, children }, results, lead, below) {
	const last = children.length - 1;
	const names = ends.map(({ name }) => name).join(", ");
	const result = results.get(hop);
	return [[
		String(hop.number),
		`${lead}${roleOf(hop, result)}`,
		names,
		resultOf(result)
	], ...children.flatMap((child, index) => treeRows(child, results, `${below}${index === last ? "└─ " : "├─ "}`, `${below}${index === last ? "   " : "│  "}`))];
}
function roleOf(hop, result) {
	if (result === void 0) return require_load_sinks.showRole(hop.role);
	return result.kind === "allowed" ? result.taken.roleArn : result.attempt.roleArn;
}
function resultOf(result) {
	switch (result?.kind) {
		case void 0: return "not reached";
		case "allowed": return "allowed";
		case "refused": return `REFUSED: ${result.failure.code}`;
	}
}
function hopBlock({ hop, of, ...node }, result) {
	if (result === void 0) return [];
	const targets = require_load_main.targetsBelow({
		hop,
		of,
		...node
	}).map(({ name }) => name);
	const forWhom = targets.length === 0 ? "" : ` (${require_list.listed(targets, { max: 3 })})`;
	const head = `Hop ${hop.number} of ${of}${forWhom}: ${roleOf(hop, result)}: `;
	return [(result.kind === "allowed" ? [`${head}allowed`, ...permissionLines(result.permissions)] : refusedLines(head, result)).map(require_start_main.oneLine).join("\n")];
}
function permissionLines(permissions) {
	const actions = new Map();
	for (const { action, by } of permissions) {
		const places = by.map(describePlace).join(", and by ");
		actions.set(places, [...actions.get(places) ?? [], action]);
	}
	return [...actions].map(([places, names]) => `  ${names.join(", ")} by ${places}`);
}
function refusedLines(head, { failure, refusal, reason }) {
	const first = `${head}REFUSED: ${failure.code}: ${failure.message}`;
	if (refusal === void 0) return [first, ...reason === void 0 ? [] : [`  ${reason}`]];
	const { action, reason: why } = refusal;
	return [
		first,
		`  ${action}: ${why.sentence}`,
		...why.nearMisses.map((line) => `    - ${line}`)
	];
}
function conclusion({ ends }) {
	const [first] = ends;
	if (first?.target === void 0) return first?.result === void 0 ? "The end of the chain is unreachable." : "The end of the chain is reachable.";
	const missed = ends.filter(({ result }) => result === void 0).map(({ target }) => target?.name ?? "");
	const counted = `${ends.length - missed.length} of ${ends.length} targets are reachable.`;
	return missed.length === 0 ? counted : require_start_main.oneLine(`${counted} Unreachable: ${require_list.listed(missed)}.`);
}
// src/simulate/report.ts
function reportOf({ trees, hops, ends }) {
	const ways = new Map(trees.flatMap((tree) => waysOf(tree, [])));
	const targets = ends.map(({ target, result }) => ({
		...require_load_basics.withoutUndefined({ target: target?.name }),
		reachable: result !== void 0,
		hops: (ways.get(target) ?? []).map((hop) => reportHop(hop, hops.get(hop)))
	}));
	return {
		reachable: targets.every(({ reachable }) => reachable),
		targets
	};
}
function waysOf({ hop, ends, children }, before) {
	const hops = [...before, hop];
	return [
		...ends.length === 0 && children.length === 0 ? [[void 0, hops]] : [],
		...ends.map((target) => [target, hops]),
		...children.flatMap((child) => waysOf(child, hops))
	];
}
function reportHop(hop, result) {
	const { number } = hop;
	if (result === void 0) return {
		hop: number,
		role: require_load_sinks.showRole(hop.role),
		result: "not-reached"
	};
	if (result.kind === "allowed") {
		const { roleArn: role, sessionName } = result.taken;
		return {
			hop: number,
			role,
			result: "allowed",
			sessionName,
			allowed: result.permissions.map(({ action, by }) => ({
				action,
				by: by.map(reportStatement)
			}))
		};
	}
	const { attempt, failure, refusal, reason } = result;
	const { roleArn: role, sessionName } = attempt;
	const { code, message } = failure;
	return {
		hop: number,
		role,
		result: "refused",
		sessionName,
		error: {
			code,
			message,
			...require_load_basics.withoutUndefined({ reason })
		},
		...refusal === void 0 ? {} : { refused: reportRefusal(refusal) }
	};
}
function reportRefusal({ action, obstacle, reason }) {
	return {
		action,
		reason: reason.sentence,
		nearMisses: reason.nearMisses,
		...obstacle.kind === "explicit-deny" ? { deniedBy: obstacle.by.map(reportStatement) } : {}
	};
}
function reportStatement({ kind: policy, policy: name, statement, sid }) {
	return {
		policy,
		statement,
		...require_load_basics.withoutUndefined({
			name,
			sid
		})
	};
}
// src/simulate/services.ts
function inProcessServices(world, now) {
	return {
		world: () => world,
		sessions: new require_parse_world.SessionStore(),
		issuer: new require_parse_world.TokenIssuer(),
		saml: new require_parse_world.SamlIssuer(),
		mfa: { verify: () => {} },
		now: () => now
	};
}
// src/simulate/query-parameters.ts
function queryParameters(input) {
	return new Map(Object.entries(input).flatMap(([name, value]) => entriesOf(name, value)));
}
function entriesOf(name, value) {
	if (typeof value === "string" || typeof value === "number") return [[name, String(value)]];
	if (Array.isArray(value)) return value.flatMap((item, index) => entriesOf(`${name}.member.${index + 1}`, item));
	return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, item]) => entriesOf(`${name}.${key}`, item)) : [];
}
// src/simulate/in-process-sts.ts
const GLOBAL = {
	endpoint: "aws-global",
	signedFor: "us-east-1"
};
var InProcessSts = class {
	#world;
	#permissions = new WeakMap();
	constructor(world) {
		this.#world = world;
	}
	permissionsOf(session) {
		return this.#permissions.get(session) ?? [];
	}
	async assumeRole(call, caller) {
		const { mfa } = call;
		const proof = mfa === void 0 ? {} : {
			SerialNumber: mfa.serial,
			TokenCode: await mfa.nextCode()
		};
		const signed = this.#signed({
			...require_load_login.commonInput(call),
			...require_load_login.assumeRoleInput(call),
			...proof
		}, call.region, caller);
		return this.#session(await answered(() => require_parse_world.runSigned({
			signed: true,
			run: require_parse_world.assumeRole
		}, signed())));
	}
	async assumeRoleWithWebIdentity(call, source) {
		const { jwt } = await source.token();
		const region = call.region === GLOBAL.endpoint ? void 0 : call.region;
		const unsigned = this.#call({
			...require_load_login.commonInput(call),
			WebIdentityToken: jwt.reveal()
		}, region);
		return this.#session(await answered(() => require_parse_world.assumeRoleWithWebIdentity(unsigned)));
	}
	async assumeRoleWithSaml(call, source) {
		const { response } = await source.assertion();
		const unsigned = this.#call({
			...require_load_login.samlInput(call),
			SAMLAssertion: response.reveal()
		}, call.region === GLOBAL.endpoint ? void 0 : call.region);
		return this.#session(await answered(() => Promise.resolve(require_parse_world.assumeRoleWithSaml(unsigned))));
	}
	async createSession(call, source) {
		const { brings, serialNumber } = await source.identity();
		const unsigned = this.#call({}, call.region);
		const create = () => require_parse_world.createSession(unsigned, {
			anchor: require_parse_world.trustAnchorOf(unsigned, call.trustAnchorArn),
			profileArn: call.profileArn,
			roleArn: call.roleArn,
			askedSeconds: call.durationSeconds,
			askedSessionName: call.sessionName,
			serialNumber,
			attributes: brings
		});
		return this.#session(await answered(() => Promise.resolve(create())));
	}
	async assumeRoot({ region, rootArn, taskPolicyArn, durationSeconds }, caller) {
		const input = {
			TargetPrincipal: require_load_credential_process.accountOfArn(rootArn) ?? "",
			TaskPolicyArn: { arn: taskPolicyArn },
			DurationSeconds: durationSeconds
		};
		const signed = this.#signed(input, region, caller);
		return this.#session(await answered(() => require_parse_world.runSigned({
			signed: true,
			run: require_parse_world.assumeRoot
		}, signed())));
	}
	async getSessionToken({ region, durationSeconds, mfa }, caller) {
		const input = {
			DurationSeconds: durationSeconds,
			SerialNumber: mfa.serial,
			TokenCode: await mfa.nextCode()
		};
		const signed = this.#signed(input, region, caller);
		const { session } = await answered(() => require_parse_world.runSigned({
			signed: true,
			run: require_parse_world.getSessionToken
		}, signed()));
		if (session === void 0) throw new Error("an operation that gives a session brought none");
		return credentialsOf(session);
	}
	async getCallerIdentity(region, caller) {
		const signed = this.#signed({}, region, caller);
		await answered(() => require_parse_world.runSigned({
			signed: true,
			everyRegion: true,
			run: require_parse_world.getCallerIdentity
		}, signed()));
		const { account, arn } = signed().caller;
		return {
			account,
			arn
		};
	}
	#call(input, region) {
		const { services, sourceIp } = this.#world;
		const world = services.world();
		return {
			services,
			world,
			now: services.now(),
			parameters: require_parse_world.Parameters.of(queryParameters(input)),
			region,
			secureTransport: true,
			sourceIp,
			vpcEndpoint: world.vpcEndpoint,
			userAgent: void 0
		};
	}
	#signed(input, region, { accessKeyId }) {
		const signedFor = region === GLOBAL.endpoint ? GLOBAL.signedFor : region;
		const call = this.#call(input, signedFor);
		return () => {
			const caller = require_parse_world.findCaller(call.world, call.services.sessions, accessKeyId.reveal());
			if (caller === void 0) throw require_parse_world.forbidden("InvalidClientTokenId", "The security token included in the request is invalid.");
			return {
				...call,
				caller,
				region: signedFor
			};
		};
	}
	#idOf({ roleArn, sessionName }) {
		return `${require_parse_world.findRole(this.#world.services.world(), roleArn)?.id ?? ""}:${sessionName}`;
	}
	#session({ session, packedPolicySize, permissions = [] }) {
		if (session?.kind !== "assumed-role" && session?.kind !== "root") throw new Error("an operation that assumes a role brought no session of one");
		const { sourceIdentity } = session;
		const made = {
			credentials: credentialsOf(session),
			assumedRoleArn: session.arn,
			assumedRoleId: session.kind === "root" ? "" : this.#idOf(session),
			...require_load_basics.withoutUndefined({
				packedPolicySize,
				sourceIdentity
			})
		};
		this.#permissions.set(made, permissions);
		return made;
	}
};
function credentialsOf({ credentials, expiresAt }) {
	return {
		accessKeyId: new require_load_credential_process.Secret(credentials.accessKeyId),
		secretAccessKey: new require_load_credential_process.Secret(credentials.secretAccessKey),
		sessionToken: new require_load_credential_process.Secret(credentials.sessionToken),
		expiration: new Date(expiresAt)
	};
}
async function answered(run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof require_parse_world.StsError)) throw error;
		const { code, message, status } = error;
		throw new require_load_main.CallFailure({
			kind: require_load_main.kindOfAnswer(code, message, status),
			code,
			message,
			status,
			cause: error
		});
	}
}
// src/simulate/simulate.ts
async function simulate$1(plan, world, source) {
	const sts = new InProcessSts(world);
	const hops = new Map();
	const [warnings, notices] = [[], []];
	const words = {
		world: world.services.world(),
		suggest: require_load_basics.limitedSuggestion()
	};
	const chain = {
		sts,
		source,
		now: world.services.now,
		sleep: () => Promise.resolve(),
		explainHop: (failure, attempt) => {
			if (failure instanceof require_load_main.CallFailure) hops.set(attempt.hop, {
				kind: "refused",
				attempt,
				failure,
				...refusalOf(failure, attempt, words)
			});
			return Promise.resolve(failure);
		},
		explainStart: (failure) => Promise.resolve(failure),
		onHop: (taken, { hop }) => {
			hops.set(hop, {
				kind: "allowed",
				taken,
				permissions: sts.permissionsOf(taken.session)
			});
		},
		onTarget: () => {},
		warn: (message) => {
			warnings.push(message);
		},
		notice: (message) => {
			notices.push(message);
		},
		accepts: () => true
	};
	const ends = await (plan.targets.length === 0 ? endOfChain(plan, chain) : endsOfTargets(plan, chain));
	return {
		trees: require_load_main.treesOfPlan(plan),
		hops,
		ends,
		warnings,
		notices
	};
}
function refusalOf({ cause }, attempt, words) {
	if (!(cause instanceof require_parse_world.StsError)) return {};
	const { refusal, reason } = cause;
	if (refusal === void 0) return require_load_basics.withoutUndefined({ reason });
	return { refusal: {
		...refusal,
		reason: describeRefusal({
			...words,
			refusal,
			attempt
		})
	} };
}
async function endOfChain(plan, chain) {
	try {
		return [{
			target: void 0,
			result: await require_load_login.runChain(plan, chain)
		}];
	} catch (error) {
		refusedOnly(error);
		return [{
			target: void 0,
			result: void 0
		}];
	}
}
async function endsOfTargets(plan, chain) {
	return (await require_load_login.runTargets(plan, chain)).map((outcome) => {
		if (outcome.kind === "reached") return {
			target: outcome.target,
			result: outcome.result
		};
		refusedOnly(outcome.error);
		return {
			target: outcome.target,
			result: void 0
		};
	});
}
function refusedOnly(error) {
	if (!(error instanceof require_load_main.CallFailure)) throw error;
}
// src/simulate/proofs.ts
function firstHops({ hops, targets }) {
	return [hops, ...targets.map((target) => target.hops)].flatMap(([first]) => first ?? []);
}
function textIn(claims, name) {
	const value = claims[name];
	return typeof value === "string" ? value : void 0;
}
function withProviders(world, plan) {
	const hops = firstHops(plan);
	const accounts = [...world.accounts.values()].map((account) => {
		const named = hops.flatMap((hop) => hop.kind === "saml" && hop.providerArn !== void 0 ? [hop.providerArn] : []);
		const anchored = hops.flatMap((hop) => hop.kind === "certificate" ? [hop] : []);
		return withAnchors(withNamedProviders(account, named), anchored);
	});
	return {
		...world,
		accounts: new Map(accounts.map((account) => [account.id, account]))
	};
}
function withNamedProviders(account, named) {
	const known = account.samlProviders.map((provider) => ({
		...provider,
		signer: { kind: "anyone" }
	}));
	const missing = named.filter((arn) => require_load_credential_process.accountOfArn(arn) === account.id && !known.some((provider) => provider.arn === arn));
	const added = [...new Set(missing)].map((arn) => {
		return {
			arn,
			name: require_load_main.parseSamlProviderArn(arn)?.name ?? "",
			entityId: ENTITY_ID,
			signer: { kind: "anyone" }
		};
	});
	return {
		...account,
		samlProviders: [...known, ...added]
	};
}
const ENTITY_ID = "https://idp.example.com/saml";
function withAnchors(account, hops) {
	const own = hops.filter(({ trustAnchorArn }) => require_load_credential_process.accountOfArn(trustAnchorArn) === account.id);
	const { trustAnchors = [], anywhereProfiles = [] } = account;
	const [first] = own;
	if (first === void 0) return account;
	const { trustAnchorArn, profileArn, region } = first;
	const common = {
		name: "simulated",
		account: account.id,
		region,
		enabled: true
	};
	const roleArns = own.flatMap(({ role }) => role.kind === "arn" ? [role.arn] : []);
	const hasAnchor = trustAnchors.some(({ arn }) => arn === trustAnchorArn);
	const hasProfile = anywhereProfiles.some(({ arn }) => arn === profileArn);
	const profile = {
		...common,
		arn: profileArn,
		roleArns,
		durationSeconds: 43200,
		acceptsRoleSessionName: true,
		sessionPolicy: void 0,
		managedPolicyArns: []
	};
	return {
		...account,
		trustAnchors: [...trustAnchors, ...hasAnchor ? [] : [{
			...common,
			arn: trustAnchorArn,
			authorities: []
		}]],
		anywhereProfiles: [...anywhereProfiles, ...hasProfile ? [] : [profile]]
	};
}
function simulatedAssertion({ plan, claims }, services) {
	const roles = firstHops(plan).map((hop) => offeredBy(hop, services.world()));
	const audience = textIn(claims, "aud") ?? require_load_main.samlAudience(plan.partition);
	const brings = attributesIn(claims);
	const subject = textIn(claims, "sub") ?? "simulated";
	const issuer = roles[0]?.entityId ?? ENTITY_ID;
	const { sessionName = "simulated", sourceIdentity, tags, transitiveTagKeys } = brings;
	const response = services.saml.issue({
		entityId: issuer,
		now: services.now(),
		subject,
		recipient: audience,
		roles,
		sessionName,
		sourceIdentity,
		tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
		transitiveTagKeys
	});
	return {
		kind: "saml",
		name: "SAML assertion",
		renewable: false,
		assertion: async () => ({
			response: new require_load_credential_process.Secret(await response),
			roles,
			isEncrypted: false,
			brings: {
				...brings,
				sessionName
			},
			issuer,
			subject,
			audience
		})
	};
}
function offeredBy({ role, ...hop }, world) {
	if (role.kind !== "arn") throw invalid$2("role-to-assume: has to be an ARN here: nothing says which roles the assertion offers");
	const providers = world.accounts.get(role.account)?.samlProviders ?? [];
	const wanted = hop.kind === "saml" ? hop.providerArn : void 0;
	const [found, ...others] = providers.filter(({ arn }) => wanted === void 0 || arn === wanted);
	if (found === void 0 || others.length > 0) throw invalid$2(`saml-provider-arn: is needed: ${found === void 0 ? `nothing is known of a SAML provider in account ${role.account}` : `account ${role.account} has several SAML providers`}`);
	return {
		roleArn: role.arn,
		providerArn: found.arn,
		entityId: found.entityId
	};
}
function attributesIn(claims) {
	const prefix = "PrincipalTag:";
	const keys = claims["TransitiveTagKeys"];
	return {
		tags: Object.entries(claims).flatMap(([name, value]) => name.startsWith(prefix) && typeof value === "string" ? [{
			key: name.slice(13),
			value
		}] : []),
		transitiveTagKeys: Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [],
		...require_load_basics.withoutUndefined({
			sessionName: textIn(claims, "RoleSessionName"),
			sourceIdentity: textIn(claims, "SourceIdentity")
		})
	};
}
function simulatedCertificate({ claims }) {
	const given = Object.entries(claims).flatMap(([key, value]) => key.startsWith("x509") && typeof value === "string" ? [{
		key,
		value
	}] : []);
	const tags = given.length > 0 ? given : [{
		key: "x509Subject/CN",
		value: "simulated"
	}];
	const sourceIdentity = tags.find(({ key }) => key === "x509Subject/CN")?.value;
	return {
		kind: "certificate",
		name: "certificate",
		identity: () => Promise.resolve({
			certificate: "",
			chain: [],
			serialNumber: "1",
			algorithm: "AWS4-X509-ECDSA-SHA256",
			sign: () => "",
			brings: {
				tags,
				transitiveTagKeys: tags.map(({ key }) => key),
				...require_load_basics.withoutUndefined({ sourceIdentity })
			}
		})
	};
}
function invalid$2(message) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message
	});
}
// src/simulate/identity.ts
function simulatedToken({ claims, audience }, services) {
	const { issuer } = services.world();
	const token = services.issuer.issue({
		issuer: issuer.url,
		audience,
		claims,
		lifetimeSeconds: issuer.tokenLifetimeSeconds,
		now: services.now(),
		algorithm: "ES384"
	}).then((text) => ({
		jwt: new require_load_credential_process.Secret(text),
		claims: {
			iss: issuer.url,
			aud: audience,
			...claims
		}
	}));
	return {
		kind: "token",
		name: "OIDC token",
		renewable: false,
		token: () => token
	};
}
function simulatedCaller(arn, services) {
	const keys = keysOf(arn, services);
	if (keys === void 0) {
		const world = services.world();
		throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `--caller: there is no user or role ${require_start_main.quote(arn)}${require_load_basics.suggestion(arn, principalsOf(world))}`,
			hint: "Give the ARN of a user or a role that the world file or the snapshots have."
		});
	}
	const { accessKeyId, secretAccessKey, sessionToken } = keys;
	const credentials = {
		accessKeyId: new require_load_credential_process.Secret(accessKeyId),
		secretAccessKey: new require_load_credential_process.Secret(secretAccessKey),
		...sessionToken === void 0 ? {} : { sessionToken: new require_load_credential_process.Secret(sessionToken) }
	};
	return {
		kind: "credentials",
		name: arn,
		credentials: () => Promise.resolve(credentials)
	};
}
function keysOf(arn, services) {
	const world = services.world();
	const user = require_parse_world.findUser(world, arn);
	if (user !== void 0) return {
		accessKeyId: user.accessKeyId,
		secretAccessKey: user.secretAccessKey
	};
	const session = require_load_credential_process.parseAssumedRoleArn(arn);
	const role = session === void 0 ? require_parse_world.findRole(world, arn) : world.accounts.get(session.account)?.roles.find(({ name }) => name === session.name);
	return role === void 0 ? void 0 : require_parse_world.issueRoleSession({
		sessions: services.sessions,
		world,
		now: services.now()
	}, {
		role,
		sessionName: session?.sessionName ?? "simulated",
		tags: require_claims.NO_TAGS,
		transitiveTagKeys: [],
		sourceIdentity: void 0,
		policies: void 0,
		federatedProvider: void 0,
		chain: [],
		durationSeconds: require_parse_world.DEFAULT_ROLE_SECONDS
	}).credentials;
}
function principalsOf({ accounts }) {
	return [...accounts.values()].flatMap(({ users, roles }) => [...users, ...roles].map(({ arn }) => arn));
}
// src/simulate/start.ts
function callerOf({ source, caller }, world) {
	const { name: from, credentials } = source;
	if (source.proof !== "credentials") {
		if (caller === void 0) return;
		throw invalid$1(`--caller: makes no sense here, since the chains start from the ${from}`);
	}
	const known = caller ?? (credentials && userOfKey(credentials.accessKeyId.reveal(), world));
	if (known === void 0) throw invalid$1(`--caller: is missing: the chains start from the ${from}, and nothing says whose they are`, "Give the ARN of the user or role: --caller arn:aws:iam::111122223333:user/deployer.");
	return known;
}
function userOfKey(accessKeyId, world) {
	return require_parse_world.allUsers(world).find((user) => user.accessKeyId === accessKeyId)?.arn;
}
function startOf(caller, { plan, audience, claims, given }, services) {
	if (caller !== void 0) return simulatedCaller(caller, services);
	if (plan.source.proof === "saml") return simulatedAssertion({
		plan,
		claims: given
	}, services);
	if (plan.source.proof === "certificate") return simulatedCertificate({
		plan,
		claims: given
	});
	if (claims === void 0) throw invalid$1("--repository: is missing: the chains start from an OIDC token, and what AWS prints does not say whose", "Describe the job: --repository OWNER/NAME, with --branch, --tag, --environment or --pull-request; or --subject, or --claims.");
	return simulatedToken({
		claims,
		audience
	}, services);
}
function withDeviceOf(world, caller, plan) {
	const user = caller === void 0 ? void 0 : require_parse_world.findUser(world, caller);
	const serial = [...plan.hops, ...plan.targets.flatMap(({ hops }) => hops)].map((hop) => require_load_main.signedPart(hop)?.mfa?.serial).find((each) => each !== void 0);
	const account = user === void 0 ? void 0 : world.accounts.get(user.account);
	if (user === void 0 || account === void 0 || serial === void 0) return world;
	const owner = {
		...user,
		mfa: {
			serial,
			seed: ""
		}
	};
	const users = account.users.map((each) => each === user ? owner : each);
	return {
		...world,
		accounts: new Map([...world.accounts, [account.id, {
			...account,
			users
		}]])
	};
}
function invalid$1(message, hint) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message,
		...hint === void 0 ? {} : { hint }
	});
}
const simulate = {
	name: "simulate",
	summary: "check the chains against the policies of a world file or of AWS accounts, without any network",
	usage: "(--world FILE | --from-aws FILES) [INPUTS]",
	details: [
		"Checks every hop of the chains against the policies that apply to it, and shows the statements that allow it, or what denies it. Nothing is sent anywhere. Exits with status 1 if a target is unreachable.",
		"",
		"  role-chain simulate --world world.yml --repository octo/app --environment production \\",
		"    --aws-region eu-central-1 --config-file .github/role-chain.yml",
		"",
		"The policies come from a world file of role-chain emulate, or from what the AWS CLI prints about the accounts, one file per account:",
		"",
		"  aws iam get-account-authorization-details > hub.json",
		"  role-chain simulate --from-aws hub.json,prod.json --repository octo/app --environment production \\",
		"    --aws-region eu-central-1 --config-file .github/role-chain.yml",
		"",
		"Chains start from an OIDC token of the job that the flags describe; or, with --caller, from credentials of a user or role; or, if the inputs give a SAML assertion, a SAML provider or a certificate, from one that says what --claims says.",
		"Such files have no policies outside IAM. Those of the organization can be given by what they are attached to; what other policies deny, such as those of VPC endpoints, is not seen. A world file can have all three.",
		"",
		"  aws organizations describe-policy --policy-id p-a1b2c3d4e5 > deny.json",
		"  role-chain simulate --from-aws hub.json,prod.json --service-control-policies root=deny.json ..."
	].join("\n"),
	flags: [
		{
			name: "world",
			value: "FILE",
			description: "A world file, as role-chain emulate reads it."
		},
		{
			name: "from-aws",
			value: "FILES",
			description: "Output of aws iam get-account-authorization-details, one file per account, separated by commas. Also the output of list-roles, for maximum session durations; of list-open-id-connect-providers and get-open-id-connect-provider (ACCOUNT=FILE if the account is ambiguous); and of aws organizations describe-organization."
		},
		{
			name: "service-control-policies",
			value: "LEVEL=FILE,...",
			description: "With --from-aws: output of aws organizations describe-policy, or policy documents, separated by commas. LEVEL is what a policy is attached to: root, an account, or UNIT:ACCOUNT+ACCOUNT with the accounts in that unit."
		},
		{
			name: "resource-control-policies",
			value: "LEVEL=FILE,...",
			description: "The same for resource control policies."
		},
		{
			name: "caller",
			value: "ARN",
			description: "The chains start from credentials of this user or role, instead of an OIDC token."
		},
		...[
			{
				name: "repository",
				value: "OWNER/NAME",
				description: "The repository whose job is simulated."
			},
			{
				name: "branch",
				value: "NAME",
				description: "The job runs for this branch. Default: main."
			},
			{
				name: "tag",
				value: "NAME",
				description: "The job runs for this tag."
			},
			{
				name: "environment",
				value: "NAME",
				description: "The job runs in this environment."
			},
			{
				name: "pull-request",
				description: "The job runs for a pull request."
			},
			{
				name: "subject",
				value: "SUB",
				description: "The literal sub claim, for other formats."
			},
			{
				name: "claims",
				value: "JSON",
				description: "More claims, as a JSON object. They take precedence over all others. Of a chain that starts from a SAML assertion, its subject (sub) and its attributes for AWS (RoleSessionName, PrincipalTag:KEY, TransitiveTagKeys, SourceIdentity); from a certificate, the tags that come from it (x509Subject/CN)."
			}
		],
		{
			name: "source-ip",
			value: "IP",
			description: "The address that calls come from. Default: 127.0.0.1."
		},
		{
			name: "format",
			value: "table|json",
			description: "How the result is printed. Default: table."
		}
	],
	positionals: 0,
	inputsOf: "login",
	run
};
async function run(given, process) {
	return require_masked_accounts.withAccountsMasked(given, process, (masked) => prove(given, masked));
}
async function prove(given, process) {
	const { flags } = given;
	const format = flags.get("format") ?? "table";
	if (format !== "table" && format !== "json") throw invalid(`--format: ${require_start_main.quote(format)} is neither table nor json`);
	const sourceIp = require_flags.readIpAddress(flags.get("source-ip"));
	const loaded = await loadWorld(worldFlags(flags));
	const job = claimFlags(flags);
	const claims = claimsOf(job, loaded.claims);
	const request = await readRequest(require_shell.shellOf(given, process, "login"), flags.get("caller"), claims);
	const { plan, inputs } = request;
	const caller = callerOf({
		source: request.source,
		caller: flags.get("caller")
	}, loaded.world);
	const known = withProviders(loaded.world, plan);
	const services = inProcessServices(loaded.knowsDevices ? known : withDeviceOf(known, caller, plan), Date.now());
	const { token } = plan.source;
	const audience = token?.audience ?? inputs.audience ?? "sts.amazonaws.com";
	const source = startOf(caller, {
		plan,
		claims: token === void 0 ? claims : {
			iss: token.issuer,
			sub: token.subject
		},
		audience,
		given: givenClaims(job)
	}, services);
	const shownClaims = source.kind === "token" ? (await source.token()).claims : void 0;
	const madeUp = shownClaims === void 0 ? void 0 : noteOfMadeUpJob(job, loaded.saidClaims, shownClaims);
	const reviewed = reviewPolicies(plan, loaded.world, caller);
	tell([
		...loaded.warnings,
		...reviewed,
		...plan.warnings
	], [...loaded.notes, ...madeUp === void 0 ? [] : [madeUp]], process);
	const simulation = await simulate$1(plan, {
		services,
		sourceIp
	}, source);
	tell(simulation.warnings, simulation.notices, process);
	simulation.ends.forEach(({ result }) => {
		if (result !== void 0) require_load_login.checkAccount(result.identity.account, inputs["allowed-account-ids"]);
	});
	const report = reportOf(simulation);
	const shown = {
		source: source.name,
		claims: shownClaims,
		files: loaded.files,
		guard: process.withoutSecrets
	};
	process.print(process.guard(format === "json" ? `${require_ascii_json.asciiJson(report, 2)}\n` : renderSimulation(simulation, shown)));
	return report.reachable ? 0 : 1;
}
function worldFlags(flags) {
	return {
		world: flags.get("world"),
		fromAws: flags.get("from-aws"),
		controls: {
			"service-control": flags.get("service-control-policies"),
			"resource-control": flags.get("resource-control-policies")
		}
	};
}
async function readRequest(runner, caller, claims) {
	const request = await require_load_main.readStepRequest({
		...require_load_main.readingOn(runner, require_load_basics.monotonicNow()),
		readFile: async (path) => (await Promise.resolve().then(() => require("./config-source-BwVa8I2O.js")).then((n) => n.config_source_exports)).readConfigFileOffline(path, runner),
		...claims === void 0 ? {} : ofJob(claims),
		unknownVariables: "problem",
		selectsAllTargets: true,
		surroundings: { idTokenAvailable: caller === void 0 },
		check: require_load_sinks.checkDeliveryInputs
	});
	if (request.plan.hops.length === 0 && request.plan.targets.length === 0) throw invalid("simulate: no role is assumed, so there is nothing to simulate; give role-to-assume or config-file");
	return request;
}
function ofJob(claims) {
	const facts = factsOfClaims(claims);
	const { defaultTags, defaultSessionName } = systemOfClaims(claims);
	return {
		facts,
		defaultTags: defaultTags(facts),
		defaultSessionName
	};
}
function claimFlags(flags) {
	return {
		pullRequest: require_start_main.parseBoolean(flags.get("pull-request") ?? "false") === true,
		...require_load_basics.withoutUndefined({
			repository: flags.get("repository"),
			branch: flags.get("branch"),
			tag: flags.get("tag"),
			environment: flags.get("environment"),
			subject: flags.get("subject"),
			claims: flags.get("claims")
		})
	};
}
function tell(warnings, notes, process) {
	warnings.forEach((message) => {
		process.write(`warning: ${message}\n`);
	});
	notes.forEach((message) => {
		process.write(`note: ${message}\n`);
	});
}
function invalid(message) {
	return new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message
	});
}
exports.simulate = simulate;
