"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_escape = require("./escape-D-vmTQRk.js");
const require_start_main = require("./start-main.js");
const require_list = require("./list-D4x-aUqT.js");
const require_shell = require("./shell-DBjdlkVK.js");
const require_refused_inputs = require("./refused-inputs-gVOXE-SQ.js");
// src/policies/needs.ts
const POLICY_NAME = "role-chain";
function nameOfProvider(provider) {
	return provider.kind === "oidc" ? provider.url.replace("https://", "") : provider.name;
}
function metadataFileOf({ name }) {
	return `${name.replace(/[^\w.-]/g, "_")}-metadata.xml`;
}
function accountsToChange({ accounts }) {
	return accounts.filter(({ providers, roles, users }) => providers.length + roles.length + users.length > 0);
}
function laterThan(role, roles) {
	const from = roles.findIndex(({ arn }) => arn === role.arn);
	const later = roles.slice(from).map(({ arn }) => arn);
	return role.trusts.filter((arn) => later.includes(arn));
}
function madeBefore(role, roles) {
	return roles.filter(({ arn, trust }) => trust !== void 0 && role.trusts.includes(arn));
}
// src/policies/advice.ts
const MAX_TRUST_LENGTH = 2048;
const MAX_POLICIES_LENGTH = {
	role: 10240,
	user: 2048
};
function adviceOn(plan, needs) {
	return {
		warnings: [...tooLong(needs), ...cycles(needs)],
		notes: [
			...ofProofs(plan, needs),
			...ofRootUsers(needs),
			...ofPermissionSets(needs),
			...withinAccount(needs),
			...narrowed(plan),
			...defaultTags(plan)
		]
	};
}
function tooLong({ accounts }) {
	const length = (policy) => JSON.stringify(policy).length;
	const { role, user } = MAX_POLICIES_LENGTH;
	return accounts.flatMap(({ roles, users, permissionSets }) => [
		...roles.map((each) => ({
			...each,
			max: role
		})),
		...users.map((each) => ({
			...each,
			max: user,
			trust: void 0
		})),
		...permissionSets.map((each) => ({
			...each,
			arn: `permission set ${each.name}`,
			max: role,
			trust: void 0
		}))
	]).flatMap(({ arn, trust, policy, max }) => [...trust !== void 0 && length(trust) > MAX_TRUST_LENGTH ? [`The trust policy of ${arn} has ${length(trust)} characters; AWS allows ${MAX_TRUST_LENGTH}, and up to 4096 if the quota of the account is raised.`] : [], ...policy !== void 0 && length(policy) > max ? [`The policy of ${arn} has ${length(policy)} characters; AWS allows ${max} for all of its inline policies together.`] : []]);
}
function ofProofs(plan, { accounts }) {
	const saml = accounts.flatMap(({ providers }) => providers.filter((provider) => provider.kind === "saml"));
	const byCertificate = require_load_main.nodesOf(require_load_main.treesOfPlan(plan)).flatMap(({ hop }) => hop.kind === "certificate" ? [hop] : []);
	return [...saml.map((provider) => `${provider.arn}: save the metadata that the identity provider publishes as ${metadataFileOf(provider)}; if assertions carry PrincipalTag or SourceIdentity attributes, the roles also have to allow sts:TagSession or sts:SetSourceIdentity.`), ...byCertificate.map(({ role, profileArn }) => `The profile ${profileArn} of IAM Roles Anywhere has to list ${require_load_sinks.showRole(role)}; trust anchor and profile are not made here.`)];
}
function ofRootUsers({ rootAccounts }) {
	return rootAccounts.length === 0 ? [] : [`A session of the root user of ${rootAccounts.join(", ")} is for the management account of its organization, or the delegated administrator for IAM, and has to be enabled there: aws iam enable-organizations-root-sessions.`];
}
function ofPermissionSets({ accounts }) {
	return accounts.flatMap(({ permissionSets }) => permissionSets).map(({ name, roleName, account }) => `Only IAM Identity Center can change ${roleName}, its role for permission set ${name} in account ${account}: add what it needs to the inline policy of the permission set.`);
}
function cycles({ roles }) {
	return roles.flatMap((role) => {
		const later = laterThan(role, roles);
		return later.length === 0 ? [] : [`${role.arn} trusts ${later.join(" and ")}, which can only be created after it. AWS does not accept a trust policy that names a role that does not exist: create it without that statement first, and add the statement afterwards. The script of --format cli does so.`];
	});
}
function withinAccount(needs) {
	return needs.withinAccount.map(({ caller, role }) => `${caller} needs no policy of its own for ${role}: they are in one account, where a trust policy that names the caller is enough, unless a permissions boundary is in the way.`);
}
function narrowed(plan) {
	const nodes = require_load_main.nodesOf(require_load_main.treesOfPlan(plan));
	return [...new Set(nodes.filter(({ hop, children }) => children.length > 0 && (hop.policy !== void 0 || hop.policyArns.length > 0)).map(({ hop }) => `The session policies of hop ${hop.number} (${require_load_sinks.showRole(hop.role)}) narrow what it may do: they have to allow its next hop, too.`))];
}
function defaultTags({ hops, targets }) {
	const first = [hops, ...targets.map((target) => target.hops)].flat().find(({ place }) => place === "role-to-assume");
	return first !== void 0 && require_load_main.signedPart(first)?.tags.some(({ origin }) => origin === "default") === true ? ["role-to-assume is signed, so it carries the default tags of a job of GitHub Actions. On other CI systems there are none: then leave them out with --role-skip-session-tagging."] : [];
}
// src/policies/in-order.ts
function inOrder(things, needsOf) {
	const needs = new Map(things.map((thing) => [thing, needsOf(thing)]));
	const left = new Set(things);
	const ordered = [];
	while (left.size > 0) {
		const [first] = left;
		const next = [...left].find((thing) => needs.get(thing)?.every((other) => other === thing || !left.has(other))) ?? first;
		if (next !== void 0) {
			left.delete(next);
			ordered.push(next);
		}
	}
	return ordered;
}
// src/policies/merge.ts
function mergeStatements(statements) {
	return joinResources(statements.filter((statement, at) => !statements.some((other, place) => place !== at && covers(other, statement) && (place < at || !covers(statement, other)))));
}
function covers(wide, narrow) {
	return sameValue([
		wide.Principal,
		wide.Action,
		wide.Resource
	], [
		narrow.Principal,
		narrow.Action,
		narrow.Resource
	]) && Object.entries(wide.Condition ?? {}).every(([operator, keys]) => Object.entries(keys).every(([key, values]) => includesAll([values].flat(), narrow.Condition, operator, key)));
}
function includesAll(values, narrow, operator, key) {
	const wanted = narrow?.[operator]?.[key];
	return wanted !== void 0 && [wanted].flat().every((value) => values.includes(value));
}
function joinResources(statements) {
	const groups = new Map();
	for (const statement of statements) {
		const key = JSON.stringify({
			...statement,
			Resource: statement.Resource === void 0 ? void 0 : ""
		});
		const before = groups.get(key);
		groups.set(key, before === void 0 ? statement : joined(before, statement));
	}
	return [...groups.values()];
}
function joined(one, other) {
	return {
		...one,
		Resource: [...new Set([one.Resource ?? [], other.Resource ?? []].flat())]
	};
}
function sameValue(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
// src/policies/ledger.ts
const USUAL_SESSION_SECONDS = 3600;
var Ledger = class {
	#entries = new Map();
	#permissionSets = new Map();
	#providers = new Map();
	addTrust(roleArn, { statements, by, seconds }) {
		const entry = this.#entry(roleArn);
		entry.trust.push(...statements);
		entry.maxSessionSeconds = Math.max(entry.maxSessionSeconds, seconds);
		if (by !== void 0) entry.trusts.add(by);
	}
	addPermission(arn, statements) {
		this.#entry(arn).policy.push(...statements);
	}
	addToPermissionSet(set, statements) {
		const known = this.#permissionSets.get(set.roleName);
		this.#permissionSets.set(set.roleName, {
			set,
			policy: [...known?.policy ?? [], ...statements]
		});
	}
	addProvider(account, provider) {
		this.#providers.set(provider.arn, {
			...provider,
			account
		});
	}
	needs() {
		const entries = [...this.#entries.values()];
		const named = entries.filter(({ principal }) => principal.kind === "role").map(roleOf$1);
		const roles = inOrder(named, (role) => madeBefore(role, named));
		const sets = [...this.#permissionSets.values()].map(permissionSetOf);
		const users = entries.filter(({ principal }) => principal.kind === "user").map(userOf);
		const order = inOrder([...new Set(entries.map(({ principal }) => principal.account))], (id) => ofAccount(roles, id).flatMap((role) => madeBefore(role, roles).map(({ account }) => account)));
		return {
			roles,
			order,
			accounts: [...new Set(sets.map(({ account }) => account).filter((id) => !order.includes(id))), ...order].map((id) => ({
				id,
				providers: ofAccount([...this.#providers.values()], id),
				roles: ofAccount(roles, id),
				users: ofAccount(users, id),
				permissionSets: ofAccount(sets, id)
			}))
		};
	}
	#entry(arn) {
		const known = this.#entries.get(arn);
		if (known !== void 0) return known;
		const principal = require_escape.parsePrincipal(arn);
		if (principal === void 0) throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `${require_start_main.quote(arn)} is not the ARN of a role or a user`
		});
		this.#checkName(principal);
		const entry = {
			principal,
			trust: [],
			trusts: new Set(),
			policy: [],
			maxSessionSeconds: 0
		};
		this.#entries.set(arn, entry);
		return entry;
	}
	#checkName({ arn, kind, account, name }) {
		const other = [...this.#entries.values()].find(({ principal }) => principal.kind === kind && principal.account === account && principal.name.toLowerCase() === name.toLowerCase());
		if (other !== void 0) throw new require_load_credential_process.RoleChainError({
			code: "invalid-request",
			message: `${require_start_main.quote(arn)} and ${require_start_main.quote(other.principal.arn)} cannot both be there: names in an account differ in more than path or case`
		});
	}
};
function ofAccount(parts, id) {
	return parts.filter(({ account }) => account === id);
}
function permissionSetOf({ set, policy }) {
	const { name, account, roleName } = set;
	return {
		name,
		account,
		roleName,
		path: require_escape.pathOfRole(set),
		policy: require_escape.policyOf(mergeStatements(policy))
	};
}
function userOf({ principal: { arn, account, name, path }, policy }) {
	return {
		arn,
		account,
		name,
		path,
		...require_load_basics.withoutUndefined({ policy: textOf(policy) })
	};
}
function roleOf$1(entry) {
	const { trust, trusts, maxSessionSeconds } = entry;
	return {
		...userOf(entry),
		trusts: [...trusts],
		...require_load_basics.withoutUndefined({
			trust: textOf(trust),
			maxSessionSeconds: maxSessionSeconds > USUAL_SESSION_SECONDS ? maxSessionSeconds : void 0
		})
	};
}
function textOf(statements) {
	return statements.length === 0 ? void 0 : require_escape.policyOf(mergeStatements(statements));
}
// src/policies/texts.ts
const MAX_LENGTH = {
	run_id: 20,
	run_attempt: 10,
	actor: 50,
	triggering_actor: 50,
	repository_owner: 39,
	sha: 64,
	event_name: 40
};
const HASH_AND_DASH = 9;
function wantedText(text) {
	return typeof text === "string" ? { exactly: text } : { like: patternOf(text) };
}
function wantedUnlessAny(text) {
	const wanted = wantedText(text);
	return "like" in wanted && wanted.like === "*" ? void 0 : wanted;
}
function patternOf({ field, parts }) {
	const { max } = require_start_main.TEXT_LIMITS[field];
	if (parts.reduce((sum, part) => sum + longestOf(part), 0) <= max) return parts.map((part) => typeof part === "string" ? require_start_main.sanitize(part, field) : "*").join("").replace(/\*+/g, "*");
	const firstOpen = parts.findIndex((part) => typeof part !== "string");
	const head = parts.slice(0, firstOpen).map((part) => typeof part === "string" ? part : "").join("").slice(0, max - HASH_AND_DASH);
	return `${require_start_main.sanitize(head, field)}*`;
}
function longestOf(part) {
	if (typeof part === "string") return part.length;
	return "variable" in part ? MAX_LENGTH[part.variable] ?? 1e400 : 1e400;
}
// src/policies/chain-needs.ts
function chainNeeds(plan, beginning) {
	const trees = require_load_main.treesOfPlan(plan);
	const walk = {
		plan,
		beginning,
		ledger: new Ledger(),
		withinAccount: new Map(),
		rootAccounts: new Set()
	};
	trees.forEach((tree) => {
		visit(tree, {
			caller: callerOf(beginning),
			sourceIdentity: void 0,
			...setOf(beginning)
		}, walk);
	});
	return {
		partition: plan.partition,
		region: plan.region,
		...beginning.kind === "token" ? { issuer: beginning.issuer } : {},
		...walk.ledger.needs(),
		withinAccount: [...walk.withinAccount.values()],
		rootAccounts: [...walk.rootAccounts]
	};
}
function callerOf(beginning) {
	switch (beginning.kind) {
		case "token":
		case "saml":
		case "certificate": return;
		case "principal": return beginning.arn;
		case "permission-set": return `arn:${beginning.set.partition}:iam::${beginning.set.account}:root`;
	}
}
function setOf(beginning) {
	return beginning.kind === "permission-set" ? { set: beginning.set } : {};
}
function visit(node, before, walk) {
	const { hop } = node;
	const role = arnOf(hop.role, walk.beginning);
	const sourceIdentity = require_load_main.byKind(hop, {
		"web-identity": (byItsToken) => {
			byToken(byItsToken, role, walk);
		},
		saml: (bySaml) => {
			byAssertion(bySaml, role, walk);
		},
		certificate: (byItsCertificate) => {
			const statements = require_escape.trustForCertificate(byItsCertificate.trustAnchorArn);
			walk.ledger.addTrust(role, {
				statements,
				seconds: secondsOf(byItsCertificate)
			});
		},
		root: ({ taskPolicyArn }) => {
			walk.rootAccounts.add(require_load_credential_process.accountOfArn(role) ?? "");
			if (before.caller !== void 0) walk.ledger.addPermission(before.caller, require_escape.permissionForRoot(role, taskPolicyArn));
		},
		signed: (signed) => {
			if (before.caller !== void 0) byCaller(signed, role, {
				...before,
				caller: before.caller
			}, walk);
			return signed.sourceIdentity ?? before.sourceIdentity;
		}
	});
	node.children.forEach((child) => {
		const byCertificate = before.byCertificate === true || hop.kind === "certificate";
		visit(child, {
			caller: role,
			sourceIdentity,
			byCertificate
		}, walk);
	});
}
function arnOf(role, beginning) {
	if (role.kind === "arn") return role.arn;
	const account = require_load_credential_process.accountOfArn(callerOf(beginning) ?? "");
	return `arn:${role.partition}:iam::${account ?? ""}:role/${require_load_sinks.showRole(role)}`;
}
function byToken(hop, role, { plan, beginning, ledger }) {
	if (beginning.kind !== "token") return;
	const { issuer: url, audience, subjects } = beginning;
	const account = require_load_credential_process.accountOfArn(role) ?? "";
	const arn = `arn:${plan.partition}:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, "")}`;
	ledger.addProvider(account, {
		kind: "oidc",
		arn,
		url,
		audiences: [audience]
	});
	const statements = require_escape.trustForToken({
		providerArn: arn,
		audience,
		subjects
	});
	ledger.addTrust(role, {
		statements,
		seconds: secondsOf(hop)
	});
}
function byAssertion(hop, role, { plan, beginning, ledger }) {
	if (beginning.kind !== "saml") return;
	const account = require_load_credential_process.accountOfArn(role) ?? "";
	const { providerName: name, audience } = beginning;
	const arn = `arn:${plan.partition}:iam::${account}:saml-provider/${name}`;
	ledger.addProvider(account, {
		kind: "saml",
		arn,
		name
	});
	ledger.addTrust(role, {
		statements: require_escape.trustForSaml({
			providerArn: arn,
			audience
		}),
		seconds: secondsOf(hop)
	});
}
function byCaller(hop, role, { caller, sourceIdentity, byCertificate, set }, { ledger, withinAccount }) {
	const plain = signedNeeds(hop, role, caller, hop.sourceIdentity ?? sourceIdentity);
	const needs = byCertificate === true ? {
		sourceIdentity: ANY,
		...plain,
		tagKeyPatterns: X509_TAGS
	} : plain;
	if (set !== void 0) {
		const narrowed = {
			...needs,
			principalArns: require_escape.roleArnPatterns(set)
		};
		ledger.addToPermissionSet(set, require_escape.permissionForCaller(narrowed));
		ledger.addTrust(role, {
			statements: require_escape.trustForCaller(narrowed),
			seconds: secondsOf(hop)
		});
		return;
	}
	if (require_load_credential_process.accountOfArn(role) === require_load_credential_process.accountOfArn(caller)) withinAccount.set(`${caller} ${role}`, {
		caller,
		role
	});
	else ledger.addPermission(caller, require_escape.permissionForCaller(needs));
	ledger.addTrust(role, {
		statements: require_escape.trustForCaller(needs),
		by: caller,
		seconds: secondsOf(hop)
	});
}
function signedNeeds(hop, roleArn, principal, sourceIdentity) {
	return {
		roleArn,
		principal,
		tagKeys: [...hop.tags, ...hop.inheritedTags].map(({ key }) => key),
		provesMfa: hop.mfa !== void 0,
		contextProviders: [...new Set(hop.providedContexts.map(({ providerArn }) => providerArn))],
		...require_load_basics.withoutUndefined({
			externalId: hop.externalId,
			sessionName: wantedUnlessAny(hop.sessionName),
			sourceIdentity: sourceIdentity === void 0 ? void 0 : wantedText(sourceIdentity)
		})
	};
}
const X509_TAGS = [
	"x509Subject/*",
	"x509Issuer/*",
	"x509SAN/*"
];
const ANY = { like: "*" };
function secondsOf({ durationSeconds, longest }) {
	return longest === true ? 0 : durationSeconds;
}
// src/policies/formats/permission-sets.ts
function permissionSetComments({ accounts }) {
	return accounts.flatMap(({ permissionSets }) => permissionSets).map(({ name, account, policy }) => `# The chain begins with permission set ${name} of IAM Identity Center, in account ${account}. Only Identity Center can change
# its role there: add this to the inline policy of the permission set.
# ${require_escape.json(policy)}
`).join("");
}
// src/policies/formats/cli.ts
const TRIES = 20;
const SECONDS = 5;
const HEAD$1 = `#!/bin/sh
# What a chain of roles needs, written by role-chain policies, as calls of the AWS CLI.
#
# Each account is reached through the AWS CLI profile with its name, or through the one that PROFILE_<account> names.
# What is missing is created. The trust policy of an existing role is REPLACED, and so is its inline policy ${POLICY_NAME};
# everything else stays. It can be run again.
set -eu
AWS_PAGER=
export AWS_PAGER

# The ARN of a role; nothing if there is none of that name.
arn_of() {
  "$1" iam get-role --role-name="$2" --query=Role.Arn --output=text 2>/dev/null || :
}

# A role that exists under another path is a different role, and a path cannot be changed.
check_path() {
  there=$(arn_of "$1" "$2")
  case $there in
  '' | "$3") ;;
  *)
    printf '%s exists already, and the chain has %s.\\n' "$there" "$3" >&2
    echo 'An account has a name only once, and a path cannot be changed: delete that role, or give its ARN to the chain.' >&2
    exit 1
    ;;
  esac
}

# A new role takes seconds to be known everywhere in IAM. Until then IAM rejects a trust policy that names it.
patiently() {
  tries=${TRIES}
  while :; do
    { if said=$("$@" 2>&1 >&3 3>&-); then status=0; else status=$?; fi; } 3>&1
    case $said in
    *MalformedPolicyDocument*'Invalid principal in policy'*) ;;
    *) break ;;
    esac
    tries=$((tries - 1))
    if [ "$status" -eq 0 ] || [ "$tries" -eq 0 ]; then break; fi
    echo 'IAM does not know a new role everywhere yet. Trying again in ${SECONDS} seconds.' >&2
    sleep ${SECONDS}
  done
  if [ -n "$said" ]; then printf '%s\\n' "$said" >&2; fi
  return "$status"
}
`;
function renderCli(needs) {
	const { roles } = needs;
	const accounts = accountsToChange(needs);
	const here = new Set(accounts.map(({ id }) => id));
	const ofHere = roles.filter(({ account }) => here.has(account));
	const users = accounts.flatMap((account) => account.users);
	return [
		HEAD$1,
		...[permissionSetComments(needs)].filter((text) => text !== ""),
		...accounts.map(reach),
		...ofHere.map(checkPath),
		...accounts.flatMap(({ id, providers }) => providers.map((provider) => makeProvider(id, provider))),
		...ofHere.flatMap((role) => role.trust === void 0 ? [] : [makeRole(role, trustAtFirst(role, role.trust, roles), roles)]),
		...[...ofHere, ...users].flatMap(({ arn, account, name, policy }) => {
			const kind = arn.includes(":user/") ? "user" : "role";
			return policy === void 0 ? [] : [putPolicy({
				account,
				name,
				kind
			}, policy)];
		}),
		...ofHere.flatMap((role) => role.trust !== void 0 && laterThan(role, roles).length > 0 ? [`patiently ${updateTrust(role, role.trust)}\n`] : [])
	].join("\n");
}
function reach({ id }) {
	return `in_${id}() { aws --profile "\${PROFILE_${id}:-${id}}" "$@"; }
[ "$(in_${id} sts get-caller-identity --query Account --output text)" = ${id} ] || {
  echo 'The profile for account ${id} is not one of that account.' >&2
  exit 1
}
`;
}
function call(account, command, flags) {
	const words = Object.entries(flags).map(([flag, value]) => `--${flag}=${require_escape.shellWord(value)}`);
	return [
		`in_${account}`,
		"iam",
		command,
		...words
	].join(" ");
}
function makeProvider(account, provider) {
	return provider.kind === "oidc" ? makeOidcProvider(account, provider) : makeSamlProvider(account, provider);
}
function makeSamlProvider(account, provider) {
	const { arn, name } = provider;
	const file = `file://${metadataFileOf(provider)}`;
	return `if ! ${call(account, "get-saml-provider", { "saml-provider-arn": arn })} >/dev/null 2>&1; then
  ${call(account, "create-saml-provider", {
		name,
		"saml-metadata-document": file
	})}
fi
`;
}
function makeOidcProvider(account, { arn, url, audiences }) {
	const added = audiences.map((ClientID) => [
		call(account, "add-client-id-to-open-id-connect-provider", {}),
		"--cli-input-json",
		require_escape.shellWord(require_escape.json({
			OpenIDConnectProviderArn: arn,
			ClientID
		}))
	].join(" "));
	return `if ${call(account, "get-open-id-connect-provider", { "open-id-connect-provider-arn": arn })} >/dev/null 2>&1; then
${added.map((line) => `  ${line}`).join("\n")}
else
  ${call(account, "create-open-id-connect-provider", {
		url,
		"client-id-list": require_escape.json(audiences)
	})}
fi
`;
}
function trustAtFirst(role, trust, roles) {
	const later = laterThan(role, roles);
	return require_escape.policyOf(trust.Statement.filter(({ Principal }) => !later.includes(Principal?.AWS ?? "")));
}
function checkPath({ account, name, arn }) {
	return `${[
		"check_path",
		`in_${account}`,
		...[name, arn].map(require_escape.shellWord)
	].join(" ")}\n`;
}
function makeRole(role, trust, roles) {
	const named = trust.Statement.map(({ Principal }) => Principal?.AWS);
	const how = madeBefore(role, roles).some(({ arn }) => named.includes(arn)) ? "patiently " : "";
	const { account, name, path, maxSessionSeconds } = role;
	const seconds = maxSessionSeconds === void 0 ? {} : { "max-session-duration": String(maxSessionSeconds) };
	const update = maxSessionSeconds === void 0 ? [] : [call(account, "update-role", {
		"role-name": name,
		...seconds
	})];
	const create = call(account, "create-role", {
		"role-name": name,
		path,
		...seconds,
		"assume-role-policy-document": require_escape.json(trust)
	});
	return `if [ -n "$(${[
		"arn_of",
		`in_${account}`,
		require_escape.shellWord(name)
	].join(" ")})" ]; then
${[`${how}${updateTrust(role, trust)}`, ...update].map((line) => `  ${line}`).join("\n")}
else
  ${how}${create}
  ${call(account, "wait role-exists", { "role-name": name })}
fi
`;
}
function updateTrust({ account, name }, trust) {
	return call(account, "update-assume-role-policy", {
		"role-name": name,
		"policy-document": require_escape.json(trust)
	});
}
function putPolicy({ account, name, kind }, policy) {
	return `${call(account, `put-${kind}-policy`, {
		[`${kind}-name`]: name,
		"policy-name": POLICY_NAME,
		"policy-document": require_escape.json(policy)
	})}\n`;
}
// src/policies/formats/names.ts
function uniqueNames(wanted) {
	const names = new Map();
	const taken = new Set();
	for (const [key, name] of wanted) {
		let free = name;
		for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}${count}`;
		taken.add(free.toLowerCase());
		names.set(key, free);
	}
	return names;
}
// src/policies/formats/yaml.ts
function yaml(mapping, indent = "") {
	return Object.entries(mapping).map(([key, value]) => `${indent}${/^[A-Z][A-Za-z0-9]{3,}$/.test(key) ? key : require_escape.yamlText(key)}:${after(value, indent)}`).join("");
}
function after(value, indent) {
	return isScalar(value) ? ` ${scalar(value)}\n` : `\n${isList$1(value) ? list(value, indent) : yaml(value, `${indent}  `)}`;
}
function list(items, indent) {
	const inner = `${indent}  `;
	return items.map((item) => `${inner}- ${element(item, `${inner}  `)}`).join("");
}
function element(item, indent) {
	if (isScalar(item)) return `${scalar(item)}\n`;
	return (isList$1(item) ? list(item, indent.slice(2)) : yaml(item, indent)).slice(indent.length);
}
function scalar(value) {
	return typeof value === "number" ? String(value) : require_escape.yamlText(value);
}
function isScalar(value) {
	return typeof value !== "object";
}
function isList$1(value) {
	return Array.isArray(value);
}
// src/policies/formats/cloudformation.ts
function renderCloudFormation(needs) {
	const documents = accountsToChange(needs).map((account) => documentOf(account, needs));
	const sets = permissionSetComments(needs);
	const text = `${sets === "" ? "" : `${sets}\n`}${documents.join("---\n")}`;
	if (text.includes("{{resolve:")) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: "--format: a text of the chain holds {{resolve:, which CloudFormation would replace; no quoting prevents it"
	});
	return text;
}
function documentOf(account, needs) {
	const { id } = account;
	return `# Account ${id}: role-chain policies --format cloudformation --account ${id} prints this template alone.
# aws cloudformation deploy --stack-name role-chain --capabilities CAPABILITY_NAMED_IAM --template-file FILE
# It creates everything it names. An existing role or provider must be imported into the stack, or left out here.
${[...stackLines(id, needs), ...laterLines(account, needs)].map((line) => `# ${line}\n`).join("")}${yaml({
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `What a chain of roles needs in account ${id}, written by role-chain policies${numberOf(id, needs)}`,
		Resources: resourcesOf(account, needs)
	})}`;
}
function numberOf(id, { order }) {
	const before = order.indexOf(id);
	const after = before === 0 ? "to be created first" : `to be created after stack ${before}`;
	return order.length === 1 ? "" : `; stack ${before + 1} of ${order.length}, ${after}`;
}
function stackLines(id, { order, roles }) {
	const trusted = roles.filter(({ account }) => account === id).flatMap((role) => madeBefore(role, roles).map(({ account }) => account));
	const others = order.slice(0, order.indexOf(id)).filter((other) => trusted.includes(other));
	return order.length === 1 ? [] : [`Stack ${order.indexOf(id) + 1} of ${order.length}: create them in this order, each after the one before exists. IAM rejects a trust policy that`, `names a role that does not exist${others.length === 0 ? "." : `, and this one names roles of ${require_list.listed(others)}.`}`];
}
function laterLines({ id, roles }, needs) {
	const laterAccounts = needs.order.slice(needs.order.indexOf(id) + 1);
	return roles.flatMap((role) => {
		const later = laterThan(role, needs.roles);
		const ofLater = madeBefore(role, needs.roles).filter(({ account }) => laterAccounts.includes(account));
		const names = [...new Set([...later, ...ofLater.map(({ arn }) => arn)])];
		return names.length === 0 ? [] : [`${role.name} trusts ${require_list.listed(names.map((arn) => require_escape.json(arn)))}, which can only be created after it: create it without that statement`, "first, then update this stack with the statement."];
	});
}
function resourcesOf({ providers, roles, users }, needs) {
	const names = uniqueNames([
		...providers.map((provider) => [provider.arn, `Provider${plainName(nameOfProvider(provider))}`]),
		...roles.map(({ arn, name }) => [arn, `Role${plainName(name)}`]),
		...users.map(({ arn, name }) => [arn, `User${plainName(name)}`])
	]);
	const nameOf = (arn) => names.get(arn) ?? "";
	const entries = [
		...providers.map((provider) => [nameOf(provider.arn), resourceOfProvider(provider)]),
		...roles.flatMap((role) => resourcesOfRole(role, nameOf(role.arn), dependencies$1(role, names, needs))),
		...users.flatMap(({ arn, name, policy }) => policy === void 0 ? [] : [[nameOf(arn), inlinePolicy("AWS::IAM::UserPolicy", { UserName: name }, policy)]])
	];
	return Object.fromEntries(entries);
}
function resourceOfProvider(provider) {
	return provider.kind === "oidc" ? {
		Type: "AWS::IAM::OIDCProvider",
		Properties: {
			Url: provider.url,
			ClientIdList: provider.audiences
		}
	} : {
		Type: "AWS::IAM::SAMLProvider",
		Properties: {
			Name: provider.name,
			SamlMetadataDocument: `The metadata (XML) that the identity provider publishes: ${metadataFileOf(provider)}`
		}
	};
}
function plainName(name) {
	return name.replace(/[^A-Za-z0-9]/g, "");
}
function inlinePolicy(type, holder, policy) {
	return {
		Type: type,
		Properties: {
			...holder,
			PolicyName: POLICY_NAME,
			PolicyDocument: plain$1(policy)
		}
	};
}
function resourcesOfRole({ name, path, trust, policy, maxSessionSeconds }, logicalName, dependsOn) {
	if (trust === void 0) return policy === void 0 ? [] : [[logicalName, inlinePolicy("AWS::IAM::RolePolicy", { RoleName: name }, policy)]];
	return [[logicalName, {
		Type: "AWS::IAM::Role",
		...dependsOn.length === 0 ? {} : { DependsOn: dependsOn },
		Properties: {
			RoleName: name,
			...path === "/" ? {} : { Path: path },
			...maxSessionSeconds === void 0 ? {} : { MaxSessionDuration: maxSessionSeconds },
			AssumeRolePolicyDocument: plain$1(trust),
			...policy === void 0 ? {} : { Policies: [{
				PolicyName: POLICY_NAME,
				PolicyDocument: plain$1(policy)
			}] }
		}
	}]];
}
function dependencies$1(role, names, { roles }) {
	const later = laterThan(role, roles);
	return madeBefore(role, roles).filter(({ arn }) => !later.includes(arn)).flatMap(({ arn }) => names.get(arn) ?? []);
}
function plain$1({ Version, Statement }) {
	return {
		Version,
		Statement: Statement.map((one) => Object.fromEntries(Object.entries(one)))
	};
}
// src/policies/formats/json.ts
function renderJson(needs) {
	const { issuer, partition, accounts, rootAccounts } = needs;
	const document = {
		version: 1,
		...issuer === void 0 ? {} : { issuer: { url: issuer } },
		accounts: Object.fromEntries([...accounts.map((account) => [account.id, accountOf(account, partition)]), ...rootAccounts.filter((id) => !accounts.some((account) => account.id === id)).map((id) => [id, partition === "aws" ? {} : { partition }])])
	};
	return `${require_escape.json(document, 2)}\n`;
}
const EMULATED_SAML = {
	"entity-id": "https://idp.example.com/saml",
	"signed-by": "emulator"
};
function accountOf({ providers, roles: made, users, permissionSets }, partition) {
	const roles = [...permissionSets.map(({ roleName, path, policy }) => ({
		name: roleName,
		path,
		policy
	})), ...made];
	const oidc = providers.filter((provider) => provider.kind === "oidc");
	const saml = providers.filter((provider) => provider.kind === "saml");
	return {
		...partition === "aws" ? {} : { partition },
		...oidc.length === 0 ? {} : { "oidc-providers": oidc.map(({ url, audiences }) => ({
			url,
			audiences
		})) },
		...saml.length === 0 ? {} : { "saml-providers": Object.fromEntries(saml.map(({ name }) => [name, EMULATED_SAML])) },
		...roles.length === 0 ? {} : { roles: Object.fromEntries(roles.map((role) => [role.name, roleOf(role)])) },
		...users.length === 0 ? {} : { users: Object.fromEntries(users.map((user) => [user.name, holderOf(user)])) }
	};
}
function holderOf({ path, policy }) {
	return {
		...path === "/" ? {} : { path },
		...policy === void 0 ? {} : { policy }
	};
}
function roleOf({ trust, maxSessionSeconds, ...role }) {
	const { path, policy } = holderOf(role);
	return {
		...path === void 0 ? {} : { path },
		...maxSessionSeconds === void 0 ? {} : { "max-session-seconds": maxSessionSeconds },
		trust: trust ?? [],
		...policy === void 0 ? {} : { policy }
	};
}
// src/policies/formats/hcl.ts
var Raw = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
var Call = class {
	name;
	argument;
	constructor(name, argument) {
		this.name = name;
		this.argument = argument;
	}
};
const STEP = "  ";
const WIDTH = 100;
function hclBlock(head, attributes) {
	return `${head} {\n${attributesOf$1(attributes, STEP)}\n}\n`;
}
function hclValue(value, indent) {
	if (typeof value === "string") return require_escape.hclText(value);
	if (value instanceof Raw) return value.text;
	if (value instanceof Call) return `${value.name}(${hclValue(value.argument, indent)})`;
	return isList(value) ? listOf(value, indent) : `{\n${attributesOf$1(value, indent + STEP)}\n${indent}}`;
}
function isList(value) {
	return Array.isArray(value);
}
function listOf(items, indent) {
	const inner = indent + STEP;
	const written = items.map((item) => hclValue(item, inner));
	const line = `[${written.join(", ")}]`;
	return line.length < WIDTH && !line.includes("\n") ? line : `[\n${written.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
}
function attributesOf$1(attributes, indent) {
	const lines = Object.entries(attributes).map(([key, value]) => ({
		key: /^[A-Za-z]\w*$/.test(key) ? key : require_escape.hclText(key),
		value: hclValue(value, indent)
	}));
	const isShort = (line) => line?.value.includes("\n") === false;
	const widthAt = (at) => {
		let [from, to] = [at, at];
		while (isShort(lines[from - 1])) from -= 1;
		while (isShort(lines[to + 1])) to += 1;
		return Math.max(...lines.slice(from, to + 1).map(({ key }) => key.length));
	};
	return lines.map((line, at) => `${indent}${isShort(line) ? line.key.padEnd(widthAt(at)) : line.key} = ${line.value}`).join("\n");
}
// src/policies/formats/terraform.ts
const PROVIDER_VERSION = ">= 5.81";
const HEAD = `# What a chain of roles needs, written by role-chain policies.
#
# Set in each provider how its account is reached (profile, assume_role). Import what already exists first,
# so that the plan shows what would change:
#   terraform import aws_iam_role.LABEL ROLE_NAME
#   terraform import aws_iam_openid_connect_provider.LABEL PROVIDER_ARN
#   terraform import aws_iam_saml_provider.LABEL PROVIDER_ARN
# The trust policy of an imported role is replaced: add what else it trusts.
`;
function renderTerraform(needs) {
	const accounts = accountsToChange(needs);
	const things = accounts.flatMap(({ id, providers, roles, users }) => [...providers.map((provider) => [provider.arn, labelOf(nameOfProvider(provider), id)]), ...[...roles, ...users].map(({ arn, name }) => [arn, labelOf(name, id)])]);
	const made = [...accounts.flatMap(({ providers }) => providers), ...accounts.flatMap(({ roles }) => roles).filter(({ trust }) => trust !== void 0)];
	const writing = {
		needs,
		labels: uniqueNames(things),
		made: new Set(made.map(({ arn }) => arn))
	};
	return [
		HEAD,
		...[permissionSetComments(needs)].filter((text) => text !== ""),
		settings(),
		...accounts.flatMap((account) => accountBlocks(account, writing))
	].join("\n");
}
function settings() {
	return `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "${PROVIDER_VERSION}"
    }
  }
}
`;
}
function labelOf(name, account) {
	return `account_${account}_${name.replace(/\W/g, "_")}`;
}
function accountBlocks(account, writing) {
	const alias = `account_${account.id}`;
	const provider = new Raw(`aws.${alias}`);
	const block = (type, arn, attributes) => hclBlock(`resource "${type}" "${writing.labels.get(arn) ?? ""}"`, {
		provider,
		...attributes
	});
	return [
		hclBlock("provider \"aws\"", {
			alias,
			region: writing.needs.region,
			allowed_account_ids: [account.id]
		}),
		...account.providers.map((provider) => block(RESOURCES[provider.kind], provider.arn, attributesOf(provider))),
		...account.roles.flatMap((role) => [...role.trust === void 0 ? [] : [block("aws_iam_role", role.arn, roleAttributes(role, role.trust, writing))], ...role.policy === void 0 ? [] : [block("aws_iam_role_policy", role.arn, policyOfRole(role, role.policy, writing))]]),
		...account.users.flatMap(({ arn, name, policy }) => policy === void 0 ? [] : [block("aws_iam_user_policy", arn, {
			name: POLICY_NAME,
			user: name,
			policy: encoded(policy)
		})])
	];
}
const RESOURCES = {
	oidc: "aws_iam_openid_connect_provider",
	saml: "aws_iam_saml_provider"
};
function attributesOf(provider) {
	return provider.kind === "oidc" ? {
		url: provider.url,
		client_id_list: provider.audiences
	} : {
		name: provider.name,
		saml_metadata_document: new Call("file", metadataFileOf(provider))
	};
}
function roleAttributes(role, trust, writing) {
	const before = dependencies(role, trust, writing);
	return {
		name: role.name,
		...role.path === "/" ? {} : { path: role.path },
		...role.maxSessionSeconds === void 0 ? {} : { max_session_duration: new Raw(String(role.maxSessionSeconds)) },
		assume_role_policy: encoded(trust),
		...before.length === 0 ? {} : { depends_on: before }
	};
}
function dependencies(role, trust, { needs, labels, made }) {
	const later = laterThan(role, needs.roles);
	const roles = role.trusts.filter((arn) => made.has(arn) && !later.includes(arn));
	const providers = trust.Statement.flatMap(({ Principal }) => Principal?.Federated ?? []).filter((arn) => made.has(arn));
	return [...[...new Set(providers)].map((arn) => new Raw(`${RESOURCES[arn.includes(":saml-provider/") ? "saml" : "oidc"]}.${labels.get(arn) ?? ""}`)), ...roles.map((arn) => new Raw(`aws_iam_role.${labels.get(arn) ?? ""}`))];
}
function policyOfRole(role, policy, { labels }) {
	const name = role.trust === void 0 ? role.name : new Raw(`aws_iam_role.${labels.get(role.arn) ?? ""}.name`);
	return {
		name: POLICY_NAME,
		role: name,
		policy: encoded(policy)
	};
}
function encoded(policy) {
	return new Call("jsonencode", plain(policy));
}
function plain({ Version, Statement }) {
	return {
		Version,
		Statement: Statement.map((statement) => Object.fromEntries(Object.entries(statement)))
	};
}
// src/policies/subjects.ts
function subjectsOf(request) {
	const { repository, branches, tags, environments, pullRequests, patterns } = request;
	const contexts = [
		...branches.map(require_start_main.CONTEXTS.branch),
		...tags.map(require_start_main.CONTEXTS.tag),
		...environments.map(require_start_main.CONTEXTS.environment),
		...pullRequests ? [require_start_main.CONTEXTS.pullRequest] : []
	];
	const ofRepository = contexts.length === 0 && patterns.length === 0 ? ["*"] : contexts;
	return [...repository === void 0 ? [] : ofRepository.map((context) => require_start_main.gitHubSubject(repository, context)), ...patterns].map(wantedOf);
}
function wantedOf(text) {
	return /[*?]/.test(text) ? { like: text } : { exactly: text };
}
function factsOfSubjects({ repository }) {
	return repository === void 0 ? {} : {
		repository: `${repository.owner}/${repository.name}`,
		repository_owner: repository.owner
	};
}
function subjectWarnings(request) {
	const { issuer, repository } = request;
	const system = require_start_main.ciSystemOfIssuer(issuer);
	const { name, subjects: { usual } } = require_start_main.SYSTEM_OF_FLAGS;
	const foreign = repository === void 0 || system === require_start_main.SYSTEM_OF_FLAGS ? [] : [system === void 0 ? `${usual} is the form of ${name}: does ${issuer} write subjects like that? If not, give them with --subject.` : `${usual} is the form of ${name}, and ${system.name} writes ${system.subjects.usual}. Give its subjects with --subject.`];
	const wide = subjectsOf(request).flatMap((subject) => {
		if (!("like" in subject)) return [];
		const { like } = subject;
		if (/^repo:[^*?]*:\*$/.test(like)) return [`The subject ${like} lets in every job of the repository, whatever its branch, pull requests among them. Name those that need the roles: --branch, --tag, --environment or --pull-request.`];
		return /^(?:[^/:]*:)?[^/:]*[*?]/.test(like) ? [`The subject ${like} has a wildcard that may match others who use the same issuer: it may let in strangers.`] : [];
	});
	return [...foreign, ...wide];
}
// src/commands/subject-flags.ts
const SUBJECT_FLAGS = [
	{
		name: "repository",
		value: "OWNER/NAME",
		description: "The repository whose jobs use the chain, spelled as on GitHub. Also sets {repository} and {repository_owner}. Alone, it lets in all of its jobs, with a warning."
	},
	{
		name: "branch",
		value: "NAME",
		description: "Jobs that run for this branch, or for several (main,release/*). * is any text, / included; ? any character."
	},
	{
		name: "tag",
		value: "NAME",
		description: "Jobs that run for this tag, or for several (v*)."
	},
	{
		name: "environment",
		value: "NAME",
		description: "Jobs that name this environment, or one of several. The subject of a job with an environment has that instead of the branch."
	},
	{
		name: "pull-request",
		description: "Jobs of pull requests, whatever their branch."
	},
	{
		name: "subject",
		value: "PATTERN",
		description: "A sub claim as the issuer writes it, * and ? as wildcards; several, one per line. For other issuers, and for customized claims: project_path:group/app:ref_type:branch:ref:main."
	},
	{
		name: "issuer",
		value: "URL",
		description: `The issuer of the tokens, as in their iss claim. Default ${require_start_main.GITHUB_ISSUER}.`
	},
	{
		name: "immutable-subjects",
		description: "Write subjects with the numbers of owner and repository (repo:OWNER@ID/NAME@ID:...), as GitHub does for repositories created since 2026-07-15 and for those that asked for it. Needs --owner-id and --repository-id."
	},
	{
		name: "owner-id",
		value: "NUMBER",
		description: "The repository_owner_id claim."
	},
	{
		name: "repository-id",
		value: "NUMBER",
		description: "The repository_id claim."
	}
];
const OF_REPOSITORY = [
	"branch",
	"tag",
	"environment",
	"pull-request"
];
const OF_TOKENS = SUBJECT_FLAGS.map(({ name }) => name).filter((name) => name !== "repository");
function tokenFlagsOf({ flags }) {
	return OF_TOKENS.filter((name) => flags.has(name));
}
function saysWhose({ flags }) {
	return [
		"repository",
		"subject",
		...OF_REPOSITORY
	].some((flag) => flags.has(flag)) || isImmutable(flags);
}
function readSubjects({ flags }, problems) {
	const named = (flag, problemOf) => {
		const typed = flags.get(flag);
		const names = require_start_main.splitCommas(typed ?? "");
		if (typed !== void 0 && names.length === 0) problems.add(`--${flag}`, "is empty; is the variable that it comes from empty?");
		return names.filter((name) => isRight(`--${flag}`, problemOf(name), problems));
	};
	const subjects = {
		issuer: readIssuer(flags.get("issuer"), problems),
		branches: named("branch", problemOfRef("refs/heads/")),
		tags: named("tag", problemOfRef("refs/tags/")),
		environments: named("environment", problemOfText),
		pullRequests: require_start_main.parseBoolean(flags.get("pull-request") ?? "false") === true,
		patterns: readPatterns(flags.get("subject"), problems)
	};
	const repository = readRepository(flags, problems);
	const ofRepository = OF_REPOSITORY.filter((flag) => flags.has(flag));
	if (repository === void 0 && ofRepository.length > 0 && !flags.has("repository")) problems.add(`--${ofRepository.join(", --")}`, "needs --repository OWNER/NAME");
	return repository === void 0 ? subjects : {
		...subjects,
		repository
	};
}
function isRight(flag, problem, problems) {
	if (problem !== void 0) problems.add(flag, problem);
	return problem === void 0;
}
function readPatterns(typed, problems) {
	const patterns = require_start_main.splitLines(typed ?? "");
	if (typed !== void 0 && patterns.length === 0) problems.add("--subject", "is empty; is the variable that it comes from empty?");
	return patterns.filter((pattern) => isRight("--subject", problemOfText(pattern), problems));
}
function problemOfText(text) {
	return /[\p{Cc}\p{Cs}]/u.test(text) ? `${require_start_main.quote(text)} has a character that no subject has` : void 0;
}
function problemOfRef(prefix) {
	return (name) => {
		if (name.startsWith("refs/")) return `${require_start_main.quote(name)}: give the name alone, without ${prefix}`;
		return /[\s\p{Cc}~^:[\\]/u.test(name) ? `${require_start_main.quote(name)} has a character that no name of a branch or tag has` : void 0;
	};
}
function readIssuer(typed, problems) {
	const issuer = (typed ?? "https://token.actions.githubusercontent.com").replace(/\/$/, "");
	if (!/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[\w.~-]+)*$/.test(issuer)) problems.add("--issuer", `${require_start_main.quote(typed ?? "")} is not the URL of an issuer; one looks like https://gitlab.com: https, in lower case, without port or query`);
	return issuer;
}
function readRepository(flags, problems) {
	const typed = flags.get("repository");
	const [owner = "", name = "", ...others] = (typed ?? "").split("/");
	const isNamed = others.length === 0 && [owner, name].every((part) => /^[\w.-]{1,100}$/.test(part));
	if (typed !== void 0 && !isNamed) problems.add("--repository", `${require_start_main.quote(typed)} is not of the form OWNER/NAME`);
	const ids = readIds(flags, problems);
	if (ids !== void 0 && typed === void 0) problems.add("--immutable-subjects", "needs --repository OWNER/NAME");
	return typed === void 0 || !isNamed ? void 0 : {
		owner,
		name,
		...ids === void 0 ? {} : { ids }
	};
}
function readIds(flags, problems) {
	const isWanted = isImmutable(flags);
	for (const flag of ["owner-id", "repository-id"]) {
		const typed = flags.get(flag);
		if (isWanted && typed === void 0) problems.add(`--${flag}`, `is needed with --immutable-subjects; look it up with gh api repos/OWNER/NAME`);
		else if (!isWanted && typed !== void 0) problems.add(`--${flag}`, "has no meaning without --immutable-subjects");
		else if (typed !== void 0 && !/^[1-9]\d{0,18}$/.test(typed)) problems.add(`--${flag}`, `${require_start_main.quote(typed)} is not a number of GitHub's`);
	}
	return isWanted ? {
		owner: flags.get("owner-id") ?? "",
		repository: flags.get("repository-id") ?? ""
	} : void 0;
}
function isImmutable(flags) {
	return require_start_main.parseBoolean(flags.get("immutable-subjects") ?? "false") === true;
}
// src/commands/chain-beginning.ts
function beginsWith({ plan, inputs, identity }) {
	return plan.source.isFallback === true && identity === "oidc" && inputs["force-skip-oidc"] !== true && !require_load_main.assumesRole(inputs) ? require_load_main.idToken : plan.source;
}
function checkBeginning(asked, problems) {
	const { given, plan, subjects } = asked;
	const { name: source, proof, token } = beginsWith(asked);
	if (!require_load_main.assumesRole(asked.inputs)) problems.add("role-to-assume", "is empty, and so are role-chain, profiles and config-file: no role is assumed");
	if (problems.list.some(({ place }) => require_load_basics.isInputName(place) && require_load_basics.isOfGroup(place, "identity"))) return;
	const caller = given.flags.get("caller");
	if (proof === "token") {
		if (caller !== void 0) problems.add("--caller", `has no meaning: the chain begins with an ${source}. With --identity other it does not`);
		if (token !== void 0) for (const flag of tokenFlagsOf(given)) problems.add(`--${flag}`, `has no meaning: the chain begins with the ${source}, and the inputs say whose it is`);
		else if (subjectsOf(subjects).length === 0 && !saysWhose(given)) problems.add("--repository", "is needed: whose jobs may begin the chain? For other issuers than GitHub: --subject and --issuer");
		return;
	}
	for (const flag of tokenFlagsOf(given)) problems.add(`--${flag}`, `has no meaning: it is about a token, and the chain begins with ${source}`);
	if (proof === "saml" || proof === "certificate") {
		if (caller !== void 0) problems.add("--caller", `has no meaning: the chain begins with ${source}`);
		if (proof === "saml" && asked.inputs["saml-provider-arn"] === void 0) problems.add("saml-provider-arn", `is needed: the role has to trust the SAML provider in its account. Give its ARN, arn:${plan.partition}:iam::111122223333:saml-provider/NAME; it need not exist yet`);
		return;
	}
	checkCaller(caller, source, plan.partition, problems);
}
function beginningOf({ given, plan, inputs, subjects }) {
	const { token } = plan.source;
	if (token !== void 0) {
		const { issuer, audience, subject } = token;
		return {
			kind: "token",
			issuer,
			audience,
			subjects: [{ exactly: subject }]
		};
	}
	if (plan.source.proof === "token") {
		const audience = inputs.audience ?? "sts.amazonaws.com";
		return {
			kind: "token",
			issuer: subjects.issuer,
			audience,
			subjects: subjectsOf(subjects)
		};
	}
	if (plan.source.proof === "saml") return {
		kind: "saml",
		providerName: require_load_main.parseSamlProviderArn(inputs["saml-provider-arn"] ?? "")?.name ?? "",
		audience: require_load_main.samlAudience(plan.partition)
	};
	if (plan.source.proof === "certificate") return { kind: "certificate" };
	const arn = given.flags.get("caller") ?? "";
	const set = require_escape.parsePermissionSet(arn);
	return set === void 0 ? {
		kind: "principal",
		arn
	} : {
		kind: "permission-set",
		set
	};
}
function checkCaller(caller, source, partition, problems) {
	if (caller === void 0) {
		problems.add("--caller", `is needed: the chain begins with ${source}, and the role that it assumes first must trust the user or role that they belong to. Give its ARN`);
		return;
	}
	const principal = require_escape.parsePermissionSet(caller) ?? (require_escape.looksReserved(caller) ? void 0 : require_escape.parsePrincipal(caller));
	if (principal === void 0) {
		const example = require_escape.looksReserved(caller) ? `arn:${partition}:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_NAME_0123456789abcdef` : `arn:${partition}:iam::111122223333:user/ci`;
		problems.add("--caller", `${require_start_main.quote(caller)} is not the ARN of a user or a role; one looks like ${example}. Of a session, give the role`);
	} else if (principal.partition !== partition) problems.add("--caller", `${require_start_main.quote(caller)} is in partition ${principal.partition}, and the chain in ${partition}`);
}
// src/commands/policies.ts
const FORMATS = {
	json: renderJson,
	terraform: renderTerraform,
	cloudformation: renderCloudFormation,
	cli: renderCli
};
const policies = {
	name: "policies",
	summary: "print the trust and identity policies that the chain needs, as JSON, Terraform, ...",
	usage: "--repository OWNER/NAME [--branch NAME | --environment NAME | ...] [--format FORMAT] [INPUTS]",
	details: [
		"Prints what the chain needs in IAM and nothing more: for each account the identity provider, for each role the trust policy, the permissions to assume the next role, and MaxSessionDuration if a session should last longer than an hour. With less, a hop is denied. Nothing is sent anywhere.",
		"",
		"  role-chain policies --repository octo/app --environment production --aws-region eu-central-1 \\",
		"    --config-file .github/role-chain.yml --format terraform > iam.tf",
		"",
		"The chain is that of the inputs, or all targets of the config file (or those of --targets); shared needs are listed once. Conditions require what the chain provides: subject and audience of the token, external ID, session name, tag keys, source identity, MFA. If only a job knows a part of a value ({run_id}), the condition has a * instead.",
		"",
		"A chain that begins with keys or existing credentials needs --caller: the user or role that they belong to. One that begins with a SAML assertion needs saml-provider-arn: the provider that the first role is to trust. Assertions and certificates are not read.",
		"",
		"json (the default) is a world file of the emulator: role-chain emulate runs it, so the chain can be tried before anything is created. terraform is one configuration with a provider for each account; cloudformation, one template for each account, whose stacks must be created in the order of the templates; cli, a shell script. A comment at the top says how each treats existing roles."
	].join("\n"),
	flags: [
		...SUBJECT_FLAGS,
		{
			name: "caller",
			value: "ARN",
			description: "The user or role that begins the chain, if no token does. A role of IAM Identity Center (AWSReservedSSO_...), or a session of one, stands for its permission set."
		},
		{
			name: "identity",
			value: "KIND",
			description: "oidc: for a job that has an OIDC token, the default. other: for one that has none, the default with --caller. Keys, a token file and role-chaining in the inputs take precedence over both."
		},
		{
			name: "format",
			value: "FORMAT",
			description: `${Object.keys(FORMATS).join(", ")}. Default json.`
		},
		{
			name: "account",
			value: "ID",
			description: "Print only what is needed in this account."
		}
	],
	positionals: 0,
	inputsOf: "login",
	run
};
async function run(given, process) {
	const ofFlags = new require_load_basics.Problems();
	const subjects = readSubjects(given, ofFlags);
	const render = readFormat(given.flags.get("format") ?? "json", ofFlags);
	const identity = readIdentity(given, ofFlags);
	const runner = require_shell.shellOf(given, process, "login");
	const system = subjects.repository === void 0 ? require_start_main.ciSystemOfIssuer(subjects.issuer) : require_start_main.SYSTEM_OF_FLAGS;
	const request = await require_load_main.readStepRequest({
		...require_load_main.readingOn(runner, require_load_basics.monotonicNow()),
		facts: factsOfSubjects(subjects),
		defaultTags: system === void 0 ? [] : require_start_main.possibleTags(system),
		defaultSessionName: (system ?? require_start_main.SYSTEM_OF_FLAGS).defaultSessionName,
		readFile: async (path) => (await Promise.resolve().then(() => require("./config-source-BwVa8I2O.js")).then((n) => n.config_source_exports)).readConfigFileOffline(path, runner),
		unknownVariables: "keep",
		selectsAllTargets: true,
		surroundings: { idTokenAvailable: identity === "oidc" },
		check: (asked, problems) => {
			ofFlags.list.forEach(({ place, message }) => {
				problems.add(place, message);
			});
			require_refused_inputs.refuseInputs({
				command: "policies",
				why: "whose output is useless without account ids"
			}, runner, problems);
			checkBeginning({
				...asked,
				given,
				identity,
				subjects
			}, problems);
		}
	});
	const needs = chainNeeds(request.plan, beginningOf({
		...request,
		given,
		identity,
		subjects
	}));
	const text = render(onlyAccount(needs, given.flags.get("account")));
	const advice = adviceOn(request.plan, needs);
	const wide = request.plan.source.proof === "token" ? subjectWarnings(subjects) : [];
	[
		...request.plan.warnings,
		...wide,
		...advice.warnings
	].forEach((message) => {
		process.write(`warning: ${require_start_main.oneLine(message)}\n`);
	});
	advice.notes.forEach((message) => {
		process.write(`note: ${require_start_main.oneLine(message)}\n`);
	});
	process.print(process.guard(text));
	return 0;
}
function readFormat(typed, problems) {
	const known = Object.keys(FORMATS);
	if (!Object.hasOwn(FORMATS, typed)) problems.add("--format", `${require_start_main.quote(typed)} is not one of ${known.join(", ")}${require_load_basics.suggestion(typed, known)}`);
	return FORMATS[typed] ?? renderJson;
}
function readIdentity({ flags }, problems) {
	const identity = flags.get("identity") ?? (flags.has("caller") ? "other" : "oidc");
	if (identity !== "oidc" && identity !== "other") problems.add("--identity", `${require_start_main.quote(identity)} is neither oidc nor other`);
	return identity;
}
function onlyAccount(needs, account) {
	const accounts = needs.accounts.filter(({ id }) => account === void 0 || id === account);
	if (accounts.length === 0) throw new require_load_credential_process.RoleChainError({
		code: "invalid-request",
		message: `--account: the chain needs nothing in ${require_start_main.quote(account ?? "")}, but in ${needs.accounts.map(({ id }) => id).join(", ")}`
	});
	return account === void 0 ? needs : {
		...needs,
		accounts,
		rootAccounts: []
	};
}
exports.policies = policies;
