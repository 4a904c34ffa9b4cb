export const id = 2487;
export const ids = [2487];
export const modules = {

/***/ 59214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showRole)
/* harmony export */ });
/** A role as messages show it. */
function showRole(role) {
    return role.kind === 'arn' ? role.arn : role.name;
}


/***/ }),

/***/ 82487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policies: () => (/* binding */ policies)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/chain/plan/tree.ts
var tree = __webpack_require__(79509);
// EXTERNAL MODULE: ./src/chain/plan/plan.ts
var plan_plan = __webpack_require__(59214);
;// CONCATENATED MODULE: ./src/policies/needs.ts
/** The name of the inline policies that are written. */
const POLICY_NAME = 'role-chain';
/** The accounts in which there is something to make: in others only permission sets need something. */
function accountsToChange({ accounts }) {
    return accounts.filter(({ providers, roles, users }) => providers.length + roles.length + users.length > 0);
}
/** The principals of a role's trust policy that are created only after it, because chains loop back on themselves. */
function laterThan(role, roles) {
    const from = roles.findIndex(({ arn }) => arn === role.arn);
    const later = roles.slice(from).map(({ arn }) => arn);
    return role.trusts.filter((arn) => later.includes(arn));
}
/** The roles that a role's trust policy names and that are made with it: those have to exist before it. */
function madeBefore(role, roles) {
    return roles.filter(({ arn, trust }) => trust !== undefined && role.trusts.includes(arn));
}

;// CONCATENATED MODULE: ./src/policies/advice.ts




/** Characters that policies may have, white space not counted. IAM User Guide, "IAM and AWS STS quotas". */
const MAX_TRUST_LENGTH = 2048;
const MAX_POLICIES_LENGTH = { role: 10_240, user: 2048 };
/** Lists what the policies do not show. */
function adviceOn(plan, needs) {
    return {
        warnings: [...tooLong(needs), ...cycles(needs)],
        notes: [...ofPermissionSets(needs), ...withinAccount(needs), ...narrowed(plan), ...defaultTags(plan)],
    };
}
function tooLong({ accounts }) {
    const length = (policy) => JSON.stringify(policy).length;
    const { role, user } = MAX_POLICIES_LENGTH;
    const holders = accounts.flatMap(({ roles, users, permissionSets }) => [
        ...roles.map((each) => ({ ...each, max: role })),
        ...users.map((each) => ({ ...each, max: user, trust: undefined })),
        ...permissionSets.map((each) => ({ ...each, arn: `permission set ${each.name}`, max: role, trust: undefined })),
    ]);
    return holders.flatMap(({ arn, trust, policy, max }) => [
        ...(trust !== undefined && length(trust) > MAX_TRUST_LENGTH
            ? [
                `The trust policy of ${arn} has ${length(trust)} characters; AWS allows ${MAX_TRUST_LENGTH}, and up to 4096 if the quota of the account is raised.`,
            ]
            : []),
        ...(policy !== undefined && length(policy) > max
            ? [
                `The policy of ${arn} has ${length(policy)} characters; AWS allows ${max} for all of its inline policies together.`,
            ]
            : []),
    ]);
}
function ofPermissionSets({ accounts }) {
    return accounts
        .flatMap(({ permissionSets }) => permissionSets)
        .map(({ name, roleName, account }) => `Only IAM Identity Center can change ${roleName}, its role for permission set ${name} in account ${account}: add what it needs to the inline policy of the permission set.`);
}
/** Formats that create everything at once have no order that works for such roles. */
function cycles({ roles }) {
    return roles.flatMap((role) => {
        const later = laterThan(role, roles);
        return later.length === 0
            ? []
            : [
                `${role.arn} trusts ${later.join(' and ')}, which can only be created after it. AWS does not accept a trust policy that names a role that does not exist: create it without that statement first, and add the statement afterwards. The script of --format cli does so.`,
            ];
    });
}
function withinAccount(needs) {
    return needs.withinAccount.map(({ caller, role }) => `${caller} needs no policy of its own for ${role}: they are in one account, where a trust policy that names the caller is enough, unless a permissions boundary is in the way.`);
}
/** A session policy also narrows which roles the session may assume. */
function narrowed(plan) {
    const nodes = (0,tree/* nodesOf */.Nh)((0,tree/* treesOfPlan */.U5)(plan));
    return [
        ...new Set(nodes
            .filter(({ hop, children }) => children.length > 0 && (hop.policy !== undefined || hop.policyArns.length > 0))
            .map(({ hop }) => `The session policies of hop ${hop.number} (${(0,plan_plan/* showRole */.W)(hop.role)}) narrow what it may do: they have to allow its next hop, too.`)),
    ];
}
function defaultTags({ hops, targets }) {
    const all = [hops, ...targets.map((target) => target.hops)].flat();
    const first = all.find(({ place }) => place === 'role-to-assume');
    return first !== undefined && (0,hop_kinds/* signedPart */.Sy)(first)?.tags.some(({ origin }) => origin === 'default') === true
        ? [
            'role-to-assume is signed, so it carries the default tags of a job of GitHub Actions. On other CI systems there are none: then leave them out with --role-skip-session-tagging.',
        ]
        : [];
}

// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/aws/arn.ts
var aws_arn = __webpack_require__(61626);
;// CONCATENATED MODULE: ./src/policies/in-order.ts
/**
 * Sorts things so that each comes after those that it needs, otherwise keeping their order. In a cycle, the first one comes
 * first, without what it needs.
 *
 * @param needsOf what a thing needs; anything not among the things is ignored
 */
function inOrder(things, needsOf) {
    const needs = new Map(things.map((thing) => [thing, needsOf(thing)]));
    const left = new Set(things);
    const ordered = [];
    while (left.size > 0) {
        const [first] = left;
        const free = [...left].find((thing) => needs.get(thing)?.every((other) => other === thing || !left.has(other)));
        const next = free ?? first;
        if (next !== undefined) {
            left.delete(next);
            ordered.push(next);
        }
    }
    return ordered;
}

;// CONCATENATED MODULE: ./src/policies/merge.ts
/**
 * The fewest statements that allow the same: drops those that another one covers, and merges roles that are allowed the
 * same. The order is that of first occurrence. A pattern and a text that it matches stay side by side.
 */
function mergeStatements(statements) {
    const needed = statements.filter((statement, at) => !statements.some((other, place) => place !== at && covers(other, statement) && (place < at || !covers(statement, other))));
    return joinResources(needed);
}
/** Whether the first one allows everything that the second one allows. */
function covers(wide, narrow) {
    return (sameValue([wide.Principal, wide.Action, wide.Resource], [narrow.Principal, narrow.Action, narrow.Resource]) &&
        Object.entries(wide.Condition ?? {}).every(([operator, keys]) => Object.entries(keys).every(([key, values]) => includesAll([values].flat(), narrow.Condition, operator, key))));
}
function includesAll(values, narrow, operator, key) {
    const wanted = narrow?.[operator]?.[key];
    return wanted !== undefined && [wanted].flat().every((value) => values.includes(value));
}
function joinResources(statements) {
    const groups = new Map();
    for (const statement of statements) {
        const key = JSON.stringify({ ...statement, Resource: statement.Resource === undefined ? undefined : '' });
        const before = groups.get(key);
        groups.set(key, before === undefined ? statement : joined(before, statement));
    }
    return [...groups.values()];
}
function joined(one, other) {
    return { ...one, Resource: [...new Set([one.Resource ?? [], other.Resource ?? []].flat())] };
}
function sameValue(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./src/policies/permission-set.ts
var permission_set = __webpack_require__(81850);
// EXTERNAL MODULE: ./src/policies/principal.ts
var policies_principal = __webpack_require__(43240);
// EXTERNAL MODULE: ./src/policies/statements.ts
var policies_statements = __webpack_require__(22110);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/policies/ledger.ts









/** Every role may have sessions of an hour, and no `MaxSessionDuration` is shorter. */
const USUAL_SESSION_SECONDS = 3600;
/** Collects, hop by hop, what users, roles and accounts need. */
class Ledger {
    #entries = new Map();
    #permissionSets = new Map();
    #providers = new Map();
    /** A role is assumed: it has to trust its caller, and to allow sessions that long. */
    addTrust(roleArn, { statements, by, seconds }) {
        const entry = this.#entry(roleArn);
        entry.trust.push(...statements);
        entry.maxSessionSeconds = Math.max(entry.maxSessionSeconds, seconds);
        if (by !== undefined) {
            entry.trusts.add(by);
        }
    }
    /** A user or role has to be allowed something. */
    addPermission(arn, statements) {
        this.#entry(arn).policy.push(...statements);
    }
    /** A permission set has to allow something to its role. */
    addToPermissionSet(set, statements) {
        const known = this.#permissionSets.get(set.roleName);
        this.#permissionSets.set(set.roleName, { set, policy: [...(known?.policy ?? []), ...statements] });
    }
    /** An account has to know an identity provider. */
    addProvider(account, provider) {
        this.#providers.set(provider.arn, { ...provider, account });
    }
    /** Everything, each after what it needs, otherwise in order of first mention. */
    needs() {
        const entries = [...this.#entries.values()];
        const named = entries.filter(({ principal }) => principal.kind === 'role').map(roleOf);
        const roles = inOrder(named, (role) => madeBefore(role, named));
        const sets = [...this.#permissionSets.values()].map(permissionSetOf);
        const users = entries.filter(({ principal }) => principal.kind === 'user').map(userOf);
        const ids = [...new Set(entries.map(({ principal }) => principal.account))];
        const order = inOrder(ids, (id) => ofAccount(roles, id).flatMap((role) => madeBefore(role, roles).map(({ account }) => account)));
        const setsAlone = new Set(sets.map(({ account }) => account).filter((id) => !order.includes(id)));
        return {
            roles,
            order,
            accounts: [...setsAlone, ...order].map((id) => ({
                id,
                providers: ofAccount([...this.#providers.values()], id),
                roles: ofAccount(roles, id),
                users: ofAccount(users, id),
                permissionSets: ofAccount(sets, id),
            })),
        };
    }
    #entry(arn) {
        const known = this.#entries.get(arn);
        if (known !== undefined) {
            return known;
        }
        const principal = (0,policies_principal/* parsePrincipal */.g)(arn);
        if (principal === undefined) {
            throw new errors/* RoleChainError */._G({
                code: 'invalid-request',
                message: `${(0,quote/* quote */.hD)(arn)} is not the ARN of a role or a user`,
            });
        }
        this.#checkName(principal);
        const entry = { principal, trust: [], trusts: new Set(), policy: [], maxSessionSeconds: 0 };
        this.#entries.set(arn, entry);
        return entry;
    }
    /** IAM has no two roles in an account whose names differ only in path or case. */
    #checkName({ arn, kind, account, name }) {
        const other = [...this.#entries.values()].find(({ principal }) => principal.kind === kind && principal.account === account && principal.name.toLowerCase() === name.toLowerCase());
        if (other !== undefined) {
            throw new errors/* RoleChainError */._G({
                code: 'invalid-request',
                message: `${(0,quote/* quote */.hD)(arn)} and ${(0,quote/* quote */.hD)(other.principal.arn)} cannot both be there: names in an account differ in more than path or case`,
            });
        }
    }
}
function ofAccount(parts, id) {
    return parts.filter(({ account }) => account === id);
}
function permissionSetOf({ set, policy }) {
    const { name, account, roleName } = set;
    return { name, account, roleName, path: (0,permission_set/* pathOfRole */.zq)(set), policy: (0,policies_statements/* policyOf */.US)(mergeStatements(policy)) };
}
function userOf({ principal: { arn, account, name, path }, policy }) {
    return { arn, account, name, path, ...(0,objects/* withoutUndefined */.r)({ policy: textOf(policy) }) };
}
function roleOf(entry) {
    const { trust, trusts, maxSessionSeconds } = entry;
    return {
        ...userOf(entry),
        trusts: [...trusts],
        ...(0,objects/* withoutUndefined */.r)({
            trust: textOf(trust),
            maxSessionSeconds: maxSessionSeconds > USUAL_SESSION_SECONDS ? maxSessionSeconds : undefined,
        }),
    };
}
function textOf(statements) {
    return statements.length === 0 ? undefined : (0,policies_statements/* policyOf */.US)(mergeStatements(statements));
}

// EXTERNAL MODULE: ./src/aws/limits.ts
var limits = __webpack_require__(21317);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(50066);
;// CONCATENATED MODULE: ./src/policies/texts.ts


/**
 * The maximum length of variables, in characters; unknown for others. GitHub Docs, "Username considerations"
 * (39), to which apps add `[bot]`; numbers of runs and hashes of commits.
 */
const MAX_LENGTH = {
    run_id: 20,
    run_attempt: 10,
    actor: 50,
    triggering_actor: 50,
    repository_owner: 39,
    sha: 64,
    event_name: 40,
};
/** A text that is too long ends in a dash and this many characters of a hash. */
const HASH_AND_DASH = 9;
/** What a policy can require of a text: an exact value, or a pattern with `*` for what only a job knows. */
function wantedText(text) {
    return typeof text === 'string' ? { exactly: text } : { like: patternOf(text) };
}
/** As {@link wantedText}; undefined if the pattern would match anything. */
function wantedUnlessAny(text) {
    const wanted = wantedText(text);
    return 'like' in wanted && wanted.like === '*' ? undefined : wanted;
}
/**
 * Every value that the text may become matches the pattern, one that is cut for its length, too: of that, only the
 * beginning is certain.
 */
function patternOf({ field, parts }) {
    const { max } = limits/* TEXT_LIMITS */.Pc[field];
    if (parts.reduce((sum, part) => sum + longestOf(part), 0) <= max) {
        return parts
            .map((part) => (typeof part === 'string' ? (0,templates/* sanitize */.aj)(part, field) : '*'))
            .join('')
            .replace(/\*+/g, '*');
    }
    const firstOpen = parts.findIndex((part) => typeof part !== 'string');
    const head = parts
        .slice(0, firstOpen)
        .map((part) => (typeof part === 'string' ? part : ''))
        .join('')
        .slice(0, max - HASH_AND_DASH);
    return `${(0,templates/* sanitize */.aj)(head, field)}*`;
}
function longestOf(part) {
    if (typeof part === 'string') {
        return part.length;
    }
    return 'variable' in part ? (MAX_LENGTH[part.variable] ?? Infinity) : Infinity;
}

;// CONCATENATED MODULE: ./src/policies/chain-needs.ts








/**
 * What the chains of a plan need, and nothing else: with less, a hop fails. Roles of several chains get one policy each.
 * The plan must keep templates open, so that the policies fit every job and not just one.
 *
 * @throws RoleChainError `invalid-request` for two roles that cannot both exist in IAM
 */
function chainNeeds(plan, beginning) {
    const trees = (0,tree/* treesOfPlan */.U5)(plan);
    const walk = { plan, beginning, ledger: new Ledger(), withinAccount: new Map() };
    trees.forEach((tree) => {
        visit(tree, { caller: callerOf(beginning), sourceIdentity: undefined, ...setOf(beginning) }, walk);
    });
    return {
        partition: plan.partition,
        region: plan.region,
        ...(beginning.kind === 'token' ? { issuer: beginning.issuer } : {}),
        ...walk.ledger.needs(),
        withinAccount: [...walk.withinAccount.values()],
    };
}
/** The principal that the first role has to trust; undefined for the holder of a token. For a permission set it is its account. */
function callerOf(beginning) {
    switch (beginning.kind) {
        case 'token':
            return undefined;
        case 'principal':
            return beginning.arn;
        case 'permission-set':
            return `arn:${beginning.set.partition}:iam::${beginning.set.account}:root`;
    }
}
function setOf(beginning) {
    return beginning.kind === 'permission-set' ? { set: beginning.set } : {};
}
function visit(node, before, walk) {
    const { hop } = node;
    const role = arnOf(hop.role, walk.beginning);
    const sourceIdentity = (0,hop_kinds/* byKind */.Sb)(hop, {
        'web-identity': (byItsToken) => {
            byToken(byItsToken, role, walk);
            return undefined;
        },
        signed: (signed) => {
            if (before.caller !== undefined) {
                byCaller(signed, role, { ...before, caller: before.caller }, walk);
            }
            return signed.sourceIdentity ?? before.sourceIdentity;
        },
    });
    node.children.forEach((child) => {
        visit(child, { caller: role, sourceIdentity }, walk);
    });
}
/** A bare role name means a role in the account of the first caller. */
function arnOf(role, beginning) {
    if (role.kind === 'arn') {
        return role.arn;
    }
    const account = (0,aws_arn/* accountOfArn */.KC)(callerOf(beginning) ?? '');
    return `arn:${role.partition}:iam::${account ?? ''}:role/${role.name}`;
}
function byToken(hop, role, { plan, beginning, ledger }) {
    if (beginning.kind !== 'token') {
        return;
    }
    const { issuer: url, audience, subjects } = beginning;
    const account = (0,aws_arn/* accountOfArn */.KC)(role) ?? '';
    const arn = `arn:${plan.partition}:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
    ledger.addProvider(account, { arn, url, audiences: [audience] });
    const statements = (0,policies_statements/* trustForToken */.L3)({ providerArn: arn, audience, subjects });
    ledger.addTrust(role, { statements, seconds: secondsOf(hop) });
}
function byCaller(hop, role, { caller, sourceIdentity, set }, { ledger, withinAccount }) {
    const needs = signedNeeds(hop, role, caller, hop.sourceIdentity ?? sourceIdentity);
    if (set !== undefined) {
        const narrowed = { ...needs, principalArns: (0,permission_set/* roleArnPatterns */.fQ)(set) };
        ledger.addToPermissionSet(set, (0,policies_statements/* permissionForCaller */.si)(narrowed));
        ledger.addTrust(role, { statements: (0,policies_statements/* trustForCaller */.Rh)(narrowed), seconds: secondsOf(hop) });
        return;
    }
    if ((0,aws_arn/* accountOfArn */.KC)(role) === (0,aws_arn/* accountOfArn */.KC)(caller)) {
        withinAccount.set(`${caller} ${role}`, { caller, role });
    }
    else {
        ledger.addPermission(caller, (0,policies_statements/* permissionForCaller */.si)(needs));
    }
    ledger.addTrust(role, { statements: (0,policies_statements/* trustForCaller */.Rh)(needs), by: caller, seconds: secondsOf(hop) });
}
function signedNeeds(hop, roleArn, principal, sourceIdentity) {
    return {
        roleArn,
        principal,
        tagKeys: [...hop.tags, ...hop.inheritedTags].map(({ key }) => key),
        provesMfa: hop.mfa !== undefined,
        contextProviders: [...new Set(hop.providedContexts.map(({ providerArn }) => providerArn))],
        ...(0,objects/* withoutUndefined */.r)({
            externalId: hop.externalId,
            sessionName: wantedUnlessAny(hop.sessionName),
            sourceIdentity: sourceIdentity === undefined ? undefined : wantedText(sourceIdentity),
        }),
    };
}
/** What a role must allow; a hop that accepts any duration needs no more than the hour that every role allows. */
function secondsOf({ durationSeconds, longest }) {
    return longest === true ? 0 : durationSeconds;
}

// EXTERNAL MODULE: ./src/policies/formats/escape.ts
var formats_escape = __webpack_require__(30214);
;// CONCATENATED MODULE: ./src/policies/formats/permission-sets.ts

/**
 * What permission sets need, as comments in a language with `#` comments: only IAM Identity Center can grant it.
 * Empty if there are none.
 */
function permissionSetComments({ accounts }) {
    return accounts
        .flatMap(({ permissionSets }) => permissionSets)
        .map(({ name, account, policy, }) => `# The chain begins with permission set ${name} of IAM Identity Center, in account ${account}. Only Identity Center can change
# its role there: add this to the inline policy of the permission set.
# ${(0,formats_escape/* json */.Pq)(policy)}
`)
        .join('');
}

;// CONCATENATED MODULE: ./src/policies/formats/cli.ts




/** IAM is said to take seconds, and has been seen to take most of a minute. */
const TRIES = 20;
const SECONDS = 5;
const HEAD = `#!/bin/sh
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
/**
 * The needs as a script for a POSIX shell. Roles come in the order of the chains, so that a trust policy names none that
 * does not exist yet; if chains loop back on themselves, a role gets its full policy at the end.
 */
function renderCli(needs) {
    const { roles } = needs;
    const accounts = accountsToChange(needs);
    const here = new Set(accounts.map(({ id }) => id));
    const ofHere = roles.filter(({ account }) => here.has(account));
    const users = accounts.flatMap((account) => account.users);
    return [
        HEAD,
        ...[permissionSetComments(needs)].filter((text) => text !== ''),
        ...accounts.map(reach),
        ...ofHere.map(checkPath),
        ...accounts.flatMap(({ id, providers }) => providers.map((provider) => makeProvider(id, provider))),
        ...ofHere.flatMap((role) => role.trust === undefined ? [] : [makeRole(role, trustAtFirst(role, role.trust, roles), roles)]),
        ...[...ofHere, ...users].flatMap(({ arn, account, name, policy }) => {
            const kind = arn.includes(':user/') ? 'user' : 'role';
            return policy === undefined ? [] : [putPolicy({ account, name, kind }, policy)];
        }),
        ...ofHere.flatMap((role) => role.trust !== undefined && laterThan(role, roles).length > 0
            ? [`patiently ${updateTrust(role, role.trust)}\n`]
            : []),
    ].join('\n');
}
function reach({ id }) {
    return `in_${id}() { aws --profile "\${PROFILE_${id}:-${id}}" "$@"; }
[ "$(in_${id} sts get-caller-identity --query Account --output text)" = ${id} ] || {
  echo 'The profile for account ${id} is not one of that account.' >&2
  exit 1
}
`;
}
/** A call of IAM in an account. Values follow their flag with `=`, so that no value is mistaken for a flag. */
function call(account, command, flags) {
    const words = Object.entries(flags).map(([flag, value]) => `--${flag}=${(0,formats_escape/* shellWord */.r7)(value)}`);
    return [`in_${account}`, 'iam', command, ...words].join(' ');
}
function makeProvider(account, { arn, url, audiences }) {
    const added = audiences.map((ClientID) => 
    // As JSON: as the value of a flag, an audience such as file://... would be read as a file. And as a word of its own:
    // with "=", the AWS CLI does not see it when it checks for required flags.
    [
        call(account, 'add-client-id-to-open-id-connect-provider', {}),
        '--cli-input-json',
        (0,formats_escape/* shellWord */.r7)((0,formats_escape/* json */.Pq)({ OpenIDConnectProviderArn: arn, ClientID })),
    ].join(' '));
    return `if ${call(account, 'get-open-id-connect-provider', { 'open-id-connect-provider-arn': arn })} >/dev/null 2>&1; then
${added.map((line) => `  ${line}`).join('\n')}
else
  ${call(account, 'create-open-id-connect-provider', { url, 'client-id-list': (0,formats_escape/* json */.Pq)(audiences) })}
fi
`;
}
/** The part of a trust policy that names only principals that already exist. */
function trustAtFirst(role, trust, roles) {
    const later = laterThan(role, roles);
    return (0,policies_statements/* policyOf */.US)(trust.Statement.filter(({ Principal }) => !later.includes(Principal?.AWS ?? '')));
}
function checkPath({ account, name, arn }) {
    return `${['check_path', `in_${account}`, ...[name, arn].map(formats_escape/* shellWord */.r7)].join(' ')}\n`;
}
function makeRole(role, trust, roles) {
    const named = trust.Statement.map(({ Principal }) => Principal?.AWS);
    const how = madeBefore(role, roles).some(({ arn }) => named.includes(arn)) ? 'patiently ' : '';
    const { account, name, path, maxSessionSeconds } = role;
    const seconds = maxSessionSeconds === undefined ? {} : { 'max-session-duration': String(maxSessionSeconds) };
    const update = maxSessionSeconds === undefined ? [] : [call(account, 'update-role', { 'role-name': name, ...seconds })];
    const create = call(account, 'create-role', {
        'role-name': name,
        path,
        ...seconds,
        'assume-role-policy-document': (0,formats_escape/* json */.Pq)(trust),
    });
    return `if [ -n "$(${['arn_of', `in_${account}`, (0,formats_escape/* shellWord */.r7)(name)].join(' ')})" ]; then
${[`${how}${updateTrust(role, trust)}`, ...update].map((line) => `  ${line}`).join('\n')}
else
  ${how}${create}
  ${call(account, 'wait role-exists', { 'role-name': name })}
fi
`;
}
function updateTrust({ account, name }, trust) {
    return call(account, 'update-assume-role-policy', { 'role-name': name, 'policy-document': (0,formats_escape/* json */.Pq)(trust) });
}
function putPolicy({ account, name, kind }, policy) {
    return `${call(account, `put-${kind}-policy`, {
        [`${kind}-name`]: name,
        'policy-name': POLICY_NAME,
        'policy-document': (0,formats_escape/* json */.Pq)(policy),
    })}\n`;
}

// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
;// CONCATENATED MODULE: ./src/policies/formats/names.ts
/** Identifiers, unique and by key, for things whose names may hold characters that the language does not accept. */
function uniqueNames(wanted) {
    const names = new Map();
    const taken = new Set();
    for (const [key, name] of wanted) {
        let free = name;
        for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
            free = `${name}${count}`;
        }
        taken.add(free.toLowerCase());
        names.set(key, free);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/policies/formats/yaml.ts

/**
 * A mapping as YAML in block style. All texts are quoted, keys too unless they are plain words, so that readers of YAML
 * 1.1 (CloudFormation's) and 1.2 agree: no `on`, no number with a leading zero, no date.
 */
function yaml(mapping, indent = '') {
    return Object.entries(mapping)
        .map(([key, value]) => `${indent}${/^[A-Z][A-Za-z0-9]{3,}$/.test(key) ? key : (0,formats_escape/* yamlText */.pS)(key)}:${after(value, indent)}`)
        .join('');
}
function after(value, indent) {
    return isScalar(value)
        ? ` ${scalar(value)}\n`
        : `\n${isList(value) ? yaml_list(value, indent) : yaml(value, `${indent}  `)}`;
}
function yaml_list(items, indent) {
    const inner = `${indent}  `;
    return items.map((item) => `${inner}- ${yaml_element(item, `${inner}  `)}`).join('');
}
/** An item of a list: a block begins on the line of its dash. */
function yaml_element(item, indent) {
    if (isScalar(item)) {
        return `${scalar(item)}\n`;
    }
    return (isList(item) ? yaml_list(item, indent.slice(2)) : yaml(item, indent)).slice(indent.length);
}
function scalar(value) {
    return typeof value === 'number' ? String(value) : (0,formats_escape/* yamlText */.pS)(value);
}
function isScalar(value) {
    return typeof value !== 'object';
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/policies/formats/cloudformation.ts







/**
 * The needs as templates of CloudFormation, one document of YAML for each account. A stack belongs to one account, so
 * several documents have to be deployed separately, in this order, since a trust policy can only name existing roles. The
 * header of each says so.
 *
 * @throws RoleChainError `invalid-request` for a text that CloudFormation would misread
 */
function renderCloudFormation(needs) {
    const documents = accountsToChange(needs).map((account) => documentOf(account, needs));
    const sets = permissionSetComments(needs);
    const text = `${sets === '' ? '' : `${sets}\n`}${documents.join('---\n')}`;
    if (text.includes('{{resolve:')) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: '--format: a text of the chain holds {{resolve:, which CloudFormation would replace; no quoting prevents it',
        });
    }
    return text;
}
function documentOf(account, needs) {
    const { id } = account;
    const head = [...stackLines(id, needs), ...laterLines(account, needs)];
    return `# Account ${id}: role-chain policies --format cloudformation --account ${id} prints this template alone.
# aws cloudformation deploy --stack-name role-chain --capabilities CAPABILITY_NAMED_IAM --template-file FILE
# It creates everything it names. An existing role or provider must be imported into the stack, or left out here.
${head.map((line) => `# ${line}\n`).join('')}${yaml({
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `What a chain of roles needs in account ${id}, written by role-chain policies${numberOf(id, needs)}`,
        Resources: resourcesOf(account, needs),
    })}`;
}
/** `; stack 2 of 3, to be created after stack 1`. Nothing where there is only one. */
function numberOf(id, { order }) {
    const before = order.indexOf(id);
    const after = before === 0 ? 'to be created first' : `to be created after stack ${before}`;
    return order.length === 1 ? '' : `; stack ${before + 1} of ${order.length}, ${after}`;
}
function stackLines(id, { order, roles }) {
    const ofHere = roles.filter(({ account }) => account === id);
    const trusted = ofHere.flatMap((role) => madeBefore(role, roles).map(({ account }) => account));
    const others = order.slice(0, order.indexOf(id)).filter((other) => trusted.includes(other));
    return order.length === 1
        ? []
        : [
            `Stack ${order.indexOf(id) + 1} of ${order.length}: create them in this order, each after the one before exists. IAM rejects a trust policy that`,
            `names a role that does not exist${others.length === 0 ? '.' : `, and this one names roles of ${(0,list/* listed */.K)(others)}.`}`,
        ];
}
/** If chains loop back, no order works. */
function laterLines({ id, roles }, needs) {
    const laterAccounts = needs.order.slice(needs.order.indexOf(id) + 1);
    return roles.flatMap((role) => {
        const later = laterThan(role, needs.roles);
        const ofLater = madeBefore(role, needs.roles).filter(({ account }) => laterAccounts.includes(account));
        const names = [...new Set([...later, ...ofLater.map(({ arn }) => arn)])];
        return names.length === 0
            ? []
            : [
                `${role.name} trusts ${(0,list/* listed */.K)(names.map((arn) => (0,formats_escape/* json */.Pq)(arn)))}, which can only be created after it: create it without that statement`,
                'first, then update this stack with the statement.',
            ];
    });
}
function resourcesOf({ providers, roles, users }, needs) {
    const names = uniqueNames([
        ...providers.map(({ arn, url }) => [arn, `Provider${plainName(url.replace('https://', ''))}`]),
        ...roles.map(({ arn, name }) => [arn, `Role${plainName(name)}`]),
        ...users.map(({ arn, name }) => [arn, `User${plainName(name)}`]),
    ]);
    const nameOf = (arn) => names.get(arn) ?? '';
    const entries = [
        ...providers.map(({ arn, url, audiences }) => [nameOf(arn), { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: url, ClientIdList: audiences } }]),
        ...roles.flatMap((role) => resourcesOfRole(role, nameOf(role.arn), dependencies(role, names, needs))),
        ...users.flatMap(({ arn, name, policy }) => policy === undefined
            ? []
            : [[nameOf(arn), inlinePolicy('AWS::IAM::UserPolicy', { UserName: name }, policy)]]),
    ];
    return Object.fromEntries(entries);
}
function plainName(name) {
    return name.replace(/[^A-Za-z0-9]/g, '');
}
function inlinePolicy(type, holder, policy) {
    return { Type: type, Properties: { ...holder, PolicyName: POLICY_NAME, PolicyDocument: plain(policy) } };
}
function resourcesOfRole({ name, path, trust, policy, maxSessionSeconds }, logicalName, dependsOn) {
    if (trust === undefined) {
        return policy === undefined
            ? []
            : [[logicalName, inlinePolicy('AWS::IAM::RolePolicy', { RoleName: name }, policy)]];
    }
    const role = {
        Type: 'AWS::IAM::Role',
        ...(dependsOn.length === 0 ? {} : { DependsOn: dependsOn }),
        Properties: {
            RoleName: name,
            ...(path === '/' ? {} : { Path: path }),
            ...(maxSessionSeconds === undefined ? {} : { MaxSessionDuration: maxSessionSeconds }),
            AssumeRolePolicyDocument: plain(trust),
            ...(policy === undefined ? {} : { Policies: [{ PolicyName: POLICY_NAME, PolicyDocument: plain(policy) }] }),
        },
    };
    return [[logicalName, role]];
}
/** What in this template has to exist before the role: the principals that its trust policy names. */
function dependencies(role, names, { roles }) {
    const later = laterThan(role, roles);
    const made = madeBefore(role, roles).filter(({ arn }) => !later.includes(arn));
    return made.flatMap(({ arn }) => names.get(arn) ?? []);
}
function plain({ Version, Statement }) {
    return { Version, Statement: Statement.map((one) => Object.fromEntries(Object.entries(one))) };
}

;// CONCATENATED MODULE: ./src/policies/formats/json.ts

/**
 * The needs as JSON, in the form of a world file of the emulator, so that `role-chain emulate` can load them:
 * `accounts` by id, in each `oidc-providers`, `roles` and `users` by name, with `trust` and `policy` as IAM writes them.
 */
function renderJson(needs) {
    const { issuer, partition, accounts } = needs;
    const document = {
        version: 1,
        ...(issuer === undefined ? {} : { issuer: { url: issuer } }),
        accounts: Object.fromEntries(accounts.map((account) => [account.id, accountOf(account, partition)])),
    };
    return `${(0,formats_escape/* json */.Pq)(document, 2)}\n`;
}
function accountOf({ providers, roles: made, users, permissionSets }, partition) {
    const kept = permissionSets.map(({ roleName, path, policy }) => ({ name: roleName, path, policy }));
    const roles = [...kept, ...made];
    return {
        ...(partition === 'aws' ? {} : { partition }),
        ...(providers.length === 0
            ? {}
            : { 'oidc-providers': providers.map(({ url, audiences }) => ({ url, audiences })) }),
        ...(roles.length === 0
            ? {}
            : { roles: Object.fromEntries(roles.map((role) => [role.name, json_roleOf(role)])) }),
        ...(users.length === 0 ? {} : { users: Object.fromEntries(users.map((user) => [user.name, holderOf(user)])) }),
    };
}
function holderOf({ path, policy }) {
    return { ...(path === '/' ? {} : { path }), ...(policy === undefined ? {} : { policy }) };
}
function json_roleOf({ trust, maxSessionSeconds, ...role }) {
    const { path, policy } = holderOf(role);
    return {
        ...(path === undefined ? {} : { path }),
        ...(maxSessionSeconds === undefined ? {} : { 'max-session-seconds': maxSessionSeconds }),
        // Who may use a role that only begins the chain is not up to the chain: in a world, nobody.
        trust: trust ?? [],
        ...(policy === undefined ? {} : { policy }),
    };
}

;// CONCATENATED MODULE: ./src/policies/formats/hcl.ts

/** HCL inserted verbatim: a reference, a number. */
class Raw {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A call of a function with one argument. */
class Call {
    name;
    argument;
    constructor(name, argument) {
        this.name = name;
        this.argument = argument;
    }
}
const STEP = '  ';
/** A list of texts stays on one line if it is shorter than this. */
const WIDTH = 100;
/** `type "label" "label" { ... }` in the layout of `terraform fmt`. */
function hclBlock(head, attributes) {
    return `${head} {\n${attributesOf(attributes, STEP)}\n}\n`;
}
/** A value, with all lines but the first indented. */
function hclValue(value, indent) {
    if (typeof value === 'string') {
        return (0,formats_escape/* hclText */.jY)(value);
    }
    if (value instanceof Raw) {
        return value.text;
    }
    if (value instanceof Call) {
        return `${value.name}(${hclValue(value.argument, indent)})`;
    }
    return hcl_isList(value) ? listOf(value, indent) : `{\n${attributesOf(value, indent + STEP)}\n${indent}}`;
}
function hcl_isList(value) {
    return Array.isArray(value);
}
function listOf(items, indent) {
    const inner = indent + STEP;
    const written = items.map((item) => hclValue(item, inner));
    const line = `[${written.join(', ')}]`;
    return line.length < WIDTH && !line.includes('\n')
        ? line
        : `[\n${written.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
}
/** Attributes, one per line; equals signs of adjacent single-line attributes are aligned. */
function attributesOf(attributes, indent) {
    const lines = Object.entries(attributes).map(([key, value]) => ({
        key: /^[A-Za-z]\w*$/.test(key) ? key : (0,formats_escape/* hclText */.jY)(key),
        value: hclValue(value, indent),
    }));
    const isShort = (line) => line?.value.includes('\n') === false;
    const widthAt = (at) => {
        let [from, to] = [at, at];
        while (isShort(lines[from - 1])) {
            from -= 1;
        }
        while (isShort(lines[to + 1])) {
            to += 1;
        }
        return Math.max(...lines.slice(from, to + 1).map(({ key }) => key.length));
    };
    return lines
        .map((line, at) => `${indent}${isShort(line) ? line.key.padEnd(widthAt(at)) : line.key} = ${line.value}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./src/policies/formats/terraform.ts




/** The first version of the AWS provider that accepts an identity provider without thumbprints. */
const PROVIDER_VERSION = '>= 5.81';
const terraform_HEAD = `# What a chain of roles needs, written by role-chain policies.
#
# Set in each provider how its account is reached (profile, assume_role). Import what already exists first,
# so that the plan shows what would change:
#   terraform import aws_iam_role.LABEL ROLE_NAME
#   terraform import aws_iam_openid_connect_provider.LABEL PROVIDER_ARN
# The trust policy of an imported role is replaced: add what else it trusts.
`;
/** The needs as one configuration of Terraform or OpenTofu, with a provider for each account. */
function renderTerraform(needs) {
    const accounts = accountsToChange(needs);
    const things = accounts.flatMap(({ id, providers, roles, users }) => [
        ...providers.map(({ arn, url }) => [arn, labelOf(url.replace('https://', ''), id)]),
        ...[...roles, ...users].map(({ arn, name }) => [arn, labelOf(name, id)]),
    ]);
    const made = [
        ...accounts.flatMap(({ providers }) => providers),
        ...accounts.flatMap(({ roles }) => roles).filter(({ trust }) => trust !== undefined),
    ];
    const writing = { needs, labels: uniqueNames(things), made: new Set(made.map(({ arn }) => arn)) };
    return [
        terraform_HEAD,
        ...[permissionSetComments(needs)].filter((text) => text !== ''),
        settings(),
        ...accounts.flatMap((account) => accountBlocks(account, writing)),
    ].join('\n');
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
    return `account_${account}_${name.replace(/\W/g, '_')}`;
}
function accountBlocks(account, writing) {
    const alias = `account_${account.id}`;
    const provider = new Raw(`aws.${alias}`);
    const block = (type, arn, attributes) => hclBlock(`resource "${type}" "${writing.labels.get(arn) ?? ''}"`, { provider, ...attributes });
    return [
        hclBlock('provider "aws"', { alias, region: writing.needs.region, allowed_account_ids: [account.id] }),
        ...account.providers.map(({ arn, url, audiences }) => block('aws_iam_openid_connect_provider', arn, { url, client_id_list: audiences })),
        ...account.roles.flatMap((role) => [
            ...(role.trust === undefined ? [] : [block('aws_iam_role', role.arn, roleAttributes(role, role.trust, writing))]),
            ...(role.policy === undefined
                ? []
                : [block('aws_iam_role_policy', role.arn, policyOfRole(role, role.policy, writing))]),
        ]),
        ...account.users.flatMap(({ arn, name, policy }) => policy === undefined
            ? []
            : [block('aws_iam_user_policy', arn, { name: POLICY_NAME, user: name, policy: encoded(policy) })]),
    ];
}
function roleAttributes(role, trust, writing) {
    const before = terraform_dependencies(role, trust, writing);
    return {
        name: role.name,
        ...(role.path === '/' ? {} : { path: role.path }),
        ...(role.maxSessionSeconds === undefined ? {} : { max_session_duration: new Raw(String(role.maxSessionSeconds)) }),
        assume_role_policy: encoded(trust),
        ...(before.length === 0 ? {} : { depends_on: before }),
    };
}
/** IAM accepts no trust policy that names a role that does not exist yet. */
function terraform_dependencies(role, trust, { needs, labels, made }) {
    const later = laterThan(role, needs.roles);
    const roles = role.trusts.filter((arn) => made.has(arn) && !later.includes(arn));
    const providers = trust.Statement.flatMap(({ Principal }) => Principal?.Federated ?? []).filter((arn) => made.has(arn));
    return [
        ...[...new Set(providers)].map((arn) => new Raw(`aws_iam_openid_connect_provider.${labels.get(arn) ?? ''}`)),
        ...roles.map((arn) => new Raw(`aws_iam_role.${labels.get(arn) ?? ''}`)),
    ];
}
function policyOfRole(role, policy, { labels }) {
    const name = role.trust === undefined ? role.name : new Raw(`aws_iam_role.${labels.get(role.arn) ?? ''}.name`);
    return { name: POLICY_NAME, role: name, policy: encoded(policy) };
}
function encoded(policy) {
    return new Call('jsonencode', terraform_plain(policy));
}
/** A policy as an HCL value: statements are objects without absent keys. */
function terraform_plain({ Version, Statement }) {
    return { Version, Statement: Statement.map((statement) => Object.fromEntries(Object.entries(statement))) };
}

// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/ci/github-subjects.ts
var github_subjects = __webpack_require__(77987);
;// CONCATENATED MODULE: ./src/policies/subjects.ts
/**
 * Which `sub` claims may begin a chain: the branches, tags, environments and pull requests of a repository, as GitHub
 * writes them in its tokens, or patterns in any other issuer's form.
 *
 * Source: GitHub Docs, "OpenID Connect reference", "Example subject claims"; a `:` in the name of an environment is
 * `%3A` there.
 */


/** The subjects, any of which is accepted. A repository alone means everything that runs in it. */
function subjectsOf(request) {
    const { repository, branches, tags, environments, pullRequests, patterns } = request;
    const contexts = [
        ...branches.map(github_subjects/* CONTEXTS */.Jo.branch),
        ...tags.map(github_subjects/* CONTEXTS */.Jo.tag),
        ...environments.map(github_subjects/* CONTEXTS */.Jo.environment),
        ...(pullRequests ? [github_subjects/* CONTEXTS */.Jo.pullRequest] : []),
    ];
    const ofRepository = contexts.length === 0 && patterns.length === 0 ? ['*'] : contexts;
    return [
        ...(repository === undefined ? [] : ofRepository.map((context) => (0,github_subjects/* gitHubSubject */.q7)(repository, context))),
        ...patterns,
    ].map(wantedOf);
}
function wantedOf(text) {
    return /[*?]/.test(text) ? { like: text } : { exactly: text };
}
/** What is known about every job with such a token; fills its templates. */
function factsOfSubjects({ repository }) {
    return repository === undefined
        ? {}
        : { repository: `${repository.owner}/${repository.name}`, repository_owner: repository.owner };
}
/** Warnings about subjects that let in too much. */
function subjectWarnings(request) {
    const { issuer, repository } = request;
    const system = (0,systems/* ciSystemOfIssuer */.gy)(issuer);
    const { name, subjects: { usual }, } = systems/* SYSTEM_OF_FLAGS */.Gi;
    const foreign = repository === undefined || system === systems/* SYSTEM_OF_FLAGS */.Gi
        ? []
        : [
            system === undefined
                ? `${usual} is the form of ${name}: does ${issuer} write subjects like that? If not, give them with --subject.`
                : `${usual} is the form of ${name}, and ${system.name} writes ${system.subjects.usual}. Give its subjects with --subject.`,
        ];
    const wide = subjectsOf(request).flatMap((subject) => {
        if (!('like' in subject)) {
            return [];
        }
        const { like } = subject;
        if (/^repo:[^*?]*:\*$/.test(like)) {
            return [
                `The subject ${like} lets in every job of the repository, whatever its branch, pull requests among them. Name those that need the roles: --branch, --tag, --environment or --pull-request.`,
            ];
        }
        return /^(?:[^/:]*:)?[^/:]*[*?]/.test(like)
            ? [`The subject ${like} has a wildcard that may match others who use the same issuer: it may let in strangers.`]
            : [];
    });
    return [...foreign, ...wide];
}

// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/core/problems.ts
var problems = __webpack_require__(68155);
// EXTERNAL MODULE: ./src/login/step-request.ts + 15 modules
var step_request = __webpack_require__(56477);
// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(32650);
// EXTERNAL MODULE: ./src/commands/shell.ts + 1 modules
var shell = __webpack_require__(11952);
// EXTERNAL MODULE: ./src/source/choose-source.ts
var choose_source = __webpack_require__(86160);
// EXTERNAL MODULE: ./src/source/id-token.ts + 2 modules
var id_token = __webpack_require__(92283);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
;// CONCATENATED MODULE: ./src/commands/subject-flags.ts



/** Flags that say whose tokens may begin a chain, for commands that work without a job. */
const SUBJECT_FLAGS = [
    {
        name: 'repository',
        value: 'OWNER/NAME',
        description: 'The repository whose jobs use the chain, spelled as on GitHub. Also sets {repository} and {repository_owner}. Alone, it lets in all of its jobs, with a warning.',
    },
    {
        name: 'branch',
        value: 'NAME',
        description: 'Jobs that run for this branch, or for several (main,release/*). * is any text, / included; ? any character.',
    },
    { name: 'tag', value: 'NAME', description: 'Jobs that run for this tag, or for several (v*).' },
    {
        name: 'environment',
        value: 'NAME',
        description: 'Jobs that name this environment, or one of several. The subject of a job with an environment has that instead of the branch.',
    },
    { name: 'pull-request', description: 'Jobs of pull requests, whatever their branch.' },
    {
        name: 'subject',
        value: 'PATTERN',
        description: 'A sub claim as the issuer writes it, * and ? as wildcards; several, one per line. For other issuers, and for customized claims: project_path:group/app:ref_type:branch:ref:main.',
    },
    {
        name: 'issuer',
        value: 'URL',
        description: `The issuer of the tokens, as in their iss claim. Default ${github_subjects/* GITHUB_ISSUER */.oX}.`,
    },
    {
        name: 'immutable-subjects',
        description: 'Write subjects with the numbers of owner and repository (repo:OWNER@ID/NAME@ID:...), as GitHub does for repositories created since 2026-07-15 and for those that asked for it. Needs --owner-id and --repository-id.',
    },
    { name: 'owner-id', value: 'NUMBER', description: 'The repository_owner_id claim.' },
    { name: 'repository-id', value: 'NUMBER', description: 'The repository_id claim.' },
];
/** The flags that select jobs of a repository. */
const OF_REPOSITORY = ['branch', 'tag', 'environment', 'pull-request'];
/** The flags that apply only to a token. */
const OF_TOKENS = SUBJECT_FLAGS.map(({ name }) => name).filter((name) => name !== 'repository');
/** The token flags that are set, for chains that do not begin with a token. */
function tokenFlagsOf({ flags }) {
    return OF_TOKENS.filter((name) => flags.has(name));
}
/** Whether any flag says whose tokens may begin the chain, valid or not. */
function saysWhose({ flags }) {
    return ['repository', 'subject', ...OF_REPOSITORY].some((flag) => flags.has(flag)) || isImmutable(flags);
}
/** Reads the flags. Mistakes are added to the problems; does not check whether there is any subject. */
function readSubjects({ flags }, problems) {
    const named = (flag, problemOf) => {
        const typed = flags.get(flag);
        const names = (0,values/* splitCommas */.F3)(typed ?? '');
        if (typed !== undefined && names.length === 0) {
            problems.add(`--${flag}`, 'is empty; is the variable that it comes from empty?');
        }
        return names.filter((name) => isRight(`--${flag}`, problemOf(name), problems));
    };
    const subjects = {
        issuer: readIssuer(flags.get('issuer'), problems),
        branches: named('branch', problemOfRef('refs/heads/')),
        tags: named('tag', problemOfRef('refs/tags/')),
        environments: named('environment', problemOfText),
        pullRequests: (0,values/* parseBoolean */.yG)(flags.get('pull-request') ?? 'false') === true,
        patterns: readPatterns(flags.get('subject'), problems),
    };
    const repository = readRepository(flags, problems);
    const ofRepository = OF_REPOSITORY.filter((flag) => flags.has(flag));
    if (repository === undefined && ofRepository.length > 0 && !flags.has('repository')) {
        problems.add(`--${ofRepository.join(', --')}`, 'needs --repository OWNER/NAME');
    }
    return repository === undefined ? subjects : { ...subjects, repository };
}
function isRight(flag, problem, problems) {
    if (problem !== undefined) {
        problems.add(flag, problem);
    }
    return problem === undefined;
}
function readPatterns(typed, problems) {
    const patterns = (0,values/* splitLines */.uz)(typed ?? '');
    if (typed !== undefined && patterns.length === 0) {
        problems.add('--subject', 'is empty; is the variable that it comes from empty?');
    }
    return patterns.filter((pattern) => isRight('--subject', problemOfText(pattern), problems));
}
function problemOfText(text) {
    return /[\p{Cc}\p{Cs}]/u.test(text) ? `${(0,quote/* quote */.hD)(text)} has a character that no subject has` : undefined;
}
/** What `git check-ref-format` allows in a name, and wildcards. */
function problemOfRef(prefix) {
    return (name) => {
        if (name.startsWith('refs/')) {
            return `${(0,quote/* quote */.hD)(name)}: give the name alone, without ${prefix}`;
        }
        return /[\s\p{Cc}~^:[\\]/u.test(name)
            ? `${(0,quote/* quote */.hD)(name)} has a character that no name of a branch or tag has`
            : undefined;
    };
}
function readIssuer(typed, problems) {
    const issuer = (typed ?? github_subjects/* GITHUB_ISSUER */.oX).replace(/\/$/, '');
    if (!/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[\w.~-]+)*$/.test(issuer)) {
        problems.add('--issuer', `${(0,quote/* quote */.hD)(typed ?? '')} is not the URL of an issuer; one looks like https://gitlab.com: https, in lower case, without port or query`);
    }
    return issuer;
}
function readRepository(flags, problems) {
    const typed = flags.get('repository');
    const [owner = '', name = '', ...others] = (typed ?? '').split('/');
    const isNamed = others.length === 0 && [owner, name].every((part) => /^[\w.-]{1,100}$/.test(part));
    if (typed !== undefined && !isNamed) {
        problems.add('--repository', `${(0,quote/* quote */.hD)(typed)} is not of the form OWNER/NAME`);
    }
    const ids = readIds(flags, problems);
    if (ids !== undefined && typed === undefined) {
        problems.add('--immutable-subjects', 'needs --repository OWNER/NAME');
    }
    return typed === undefined || !isNamed ? undefined : { owner, name, ...(ids === undefined ? {} : { ids }) };
}
function readIds(flags, problems) {
    const isWanted = isImmutable(flags);
    for (const flag of ['owner-id', 'repository-id']) {
        const typed = flags.get(flag);
        if (isWanted && typed === undefined) {
            problems.add(`--${flag}`, `is needed with --immutable-subjects; look it up with gh api repos/OWNER/NAME`);
        }
        else if (!isWanted && typed !== undefined) {
            problems.add(`--${flag}`, 'has no meaning without --immutable-subjects');
        }
        else if (typed !== undefined && !/^[1-9]\d{0,18}$/.test(typed)) {
            problems.add(`--${flag}`, `${(0,quote/* quote */.hD)(typed)} is not a number of GitHub's`);
        }
    }
    return isWanted ? { owner: flags.get('owner-id') ?? '', repository: flags.get('repository-id') ?? '' } : undefined;
}
function isImmutable(flags) {
    return (0,values/* parseBoolean */.yG)(flags.get('immutable-subjects') ?? 'false') === true;
}

;// CONCATENATED MODULE: ./src/commands/chain-beginning.ts








/** What the chain begins with. If no role is set yet, the plan has none that it could assume with a token. */
function beginsWith({ plan, inputs, identity }) {
    const wouldBeToken = plan.source.isFallback === true && identity === 'oidc' && inputs['force-skip-oidc'] !== true;
    return wouldBeToken && !(0,choose_source/* assumesRole */.Qh)(inputs) ? id_token/* idToken */.f : plan.source;
}
/** Adds problems about who begins the chain, depending on what it begins with. */
function checkBeginning(asked, problems) {
    const { given, plan, subjects } = asked;
    const { name: source, proof } = beginsWith(asked);
    if (!(0,choose_source/* assumesRole */.Qh)(asked.inputs)) {
        problems.add('role-to-assume', 'is empty, and so are role-chain, profiles and config-file: no role is assumed');
    }
    const caller = given.flags.get('caller');
    if (proof === 'token') {
        if (caller !== undefined) {
            problems.add('--caller', `has no meaning: the chain begins with an ${source}. With --identity other it does not`);
        }
        if (subjectsOf(subjects).length === 0 && !saysWhose(given)) {
            problems.add('--repository', 'is needed: whose jobs may begin the chain? For other issuers than GitHub: --subject and --issuer');
        }
        return;
    }
    for (const flag of tokenFlagsOf(given)) {
        problems.add(`--${flag}`, `has no meaning: it is about a token, and the chain begins with ${source}`);
    }
    checkCaller(caller, source, plan.partition, problems);
}
/** Who begins the chain; call it only after the checks have passed. */
function beginningOf({ given, plan, inputs, subjects }) {
    if (plan.source.proof === 'token') {
        const audience = inputs.audience ?? 'sts.amazonaws.com';
        return { kind: 'token', issuer: subjects.issuer, audience, subjects: subjectsOf(subjects) };
    }
    const arn = given.flags.get('caller') ?? '';
    const set = (0,permission_set/* parsePermissionSet */.BK)(arn);
    return set === undefined ? { kind: 'principal', arn } : { kind: 'permission-set', set };
}
function checkCaller(caller, source, partition, problems) {
    if (caller === undefined) {
        problems.add('--caller', `is needed: the chain begins with ${source}, and the role that it assumes first must trust the user or role that they belong to. Give its ARN`);
        return;
    }
    const principal = (0,permission_set/* parsePermissionSet */.BK)(caller) ?? ((0,permission_set/* looksReserved */.NL)(caller) ? undefined : (0,policies_principal/* parsePrincipal */.g)(caller));
    if (principal === undefined) {
        const example = (0,permission_set/* looksReserved */.NL)(caller)
            ? `arn:${partition}:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_NAME_0123456789abcdef`
            : `arn:${partition}:iam::111122223333:user/ci`;
        problems.add('--caller', `${(0,quote/* quote */.hD)(caller)} is not the ARN of a user or a role; one looks like ${example}. Of a session, give the role`);
    }
    else if (principal.partition !== partition) {
        problems.add('--caller', `${(0,quote/* quote */.hD)(caller)} is in partition ${principal.partition}, and the chain in ${partition}`);
    }
}

// EXTERNAL MODULE: ./src/commands/refused-inputs.ts
var refused_inputs = __webpack_require__(95190);
;// CONCATENATED MODULE: ./src/commands/policies.ts


















const FORMATS = {
    json: renderJson,
    terraform: renderTerraform,
    cloudformation: renderCloudFormation,
    cli: renderCli,
};
/** `role-chain policies`: what the chain needs in IAM, as policies. */
const policies = {
    name: 'policies',
    summary: 'print the trust and identity policies that the chain needs, as JSON, Terraform, ...',
    usage: '--repository OWNER/NAME [--branch NAME | --environment NAME | ...] [--format FORMAT] [INPUTS]',
    details: [
        'Prints what the chain needs in IAM and nothing more: for each account the identity provider, for each role the trust policy, the permissions to assume the next role, and MaxSessionDuration if a session should last longer than an hour. With less, a hop is denied. Nothing is sent anywhere.',
        '',
        '  role-chain policies --repository octo/app --environment production --aws-region eu-central-1 \\',
        '    --config-file .github/role-chain.yml --format terraform > iam.tf',
        '',
        'The chain is that of the inputs, or all targets of the config file (or those of --targets); shared needs are listed once. Conditions require what the chain provides: subject and audience of the token, external ID, session name, tag keys, source identity, MFA. If only a job knows a part of a value ({run_id}), the condition has a * instead.',
        '',
        'A chain that begins with keys or existing credentials needs --caller: the user or role that they belong to.',
        '',
        'json (the default) is a world file of the emulator: role-chain emulate runs it, so the chain can be tried before anything is created. terraform is one configuration with a provider for each account; cloudformation, one template for each account, whose stacks must be created in the order of the templates; cli, a shell script. A comment at the top says how each treats existing roles.',
    ].join('\n'),
    flags: [
        ...SUBJECT_FLAGS,
        {
            name: 'caller',
            value: 'ARN',
            description: 'The user or role that begins the chain, if no token does. A role of IAM Identity Center (AWSReservedSSO_...), or a session of one, stands for its permission set.',
        },
        {
            name: 'identity',
            value: 'KIND',
            description: 'oidc: for a job that has an OIDC token, the default. other: for one that has none, the default with --caller. Keys, a token file and role-chaining in the inputs take precedence over both.',
        },
        { name: 'format', value: 'FORMAT', description: `${Object.keys(FORMATS).join(', ')}. Default json.` },
        { name: 'account', value: 'ID', description: 'Print only what is needed in this account.' },
    ],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const ofFlags = new problems/* Problems */.Z();
    const subjects = readSubjects(given, ofFlags);
    const render = readFormat(given.flags.get('format') ?? 'json', ofFlags);
    const identity = readIdentity(given, ofFlags);
    const runner = (0,shell/* shellOf */.o)(given, process, 'login');
    const system = subjects.repository === undefined ? (0,systems/* ciSystemOfIssuer */.gy)(subjects.issuer) : systems/* SYSTEM_OF_FLAGS */.Gi;
    const request = await (0,step_request/* readStepRequest */.I)({
        ...(0,reading/* readingOn */.M)(runner, performance.now()),
        // The facts of the current job would only narrow the policies to that job.
        facts: factsOfSubjects(subjects),
        defaultTags: system === undefined ? [] : (0,systems/* possibleTags */.Fh)(system),
        defaultSessionName: (system ?? systems/* SYSTEM_OF_FLAGS */.Gi).defaultSessionName,
        readFile: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(4808), __webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__, 84808))).readConfigFileOffline(path, runner),
        unknownVariables: 'keep',
        selectsAllTargets: true,
        surroundings: { idTokenAvailable: identity === 'oidc' },
        check: (asked, problems) => {
            ofFlags.list.forEach(({ place, message }) => {
                problems.add(place, message);
            });
            (0,refused_inputs/* refuseInputs */.g)({ command: 'policies', why: 'whose output is useless without account ids' }, runner, problems);
            checkBeginning({ ...asked, given, identity, subjects }, problems);
        },
    });
    const needs = chainNeeds(request.plan, beginningOf({ ...request, given, identity, subjects }));
    const text = render(onlyAccount(needs, given.flags.get('account')));
    const advice = adviceOn(request.plan, needs);
    const wide = request.plan.source.proof === 'token' ? subjectWarnings(subjects) : [];
    [...request.plan.warnings, ...wide, ...advice.warnings].forEach((message) => {
        process.write(`warning: ${(0,quote/* oneLine */.TN)(message)}\n`);
    });
    advice.notes.forEach((message) => {
        process.write(`note: ${(0,quote/* oneLine */.TN)(message)}\n`);
    });
    process.print(process.guard(text));
    return 0;
}
function readFormat(typed, problems) {
    const known = Object.keys(FORMATS);
    if (!Object.hasOwn(FORMATS, typed)) {
        problems.add('--format', `${(0,quote/* quote */.hD)(typed)} is not one of ${known.join(', ')}${(0,nearest/* suggestion */.h)(typed, known)}`);
    }
    return FORMATS[typed] ?? renderJson;
}
function readIdentity({ flags }, problems) {
    const identity = flags.get('identity') ?? (flags.has('caller') ? 'other' : 'oidc');
    if (identity !== 'oidc' && identity !== 'other') {
        problems.add('--identity', `${(0,quote/* quote */.hD)(identity)} is neither oidc nor other`);
    }
    return identity;
}
/** What is needed in one account. @throws RoleChainError `invalid-request` if the chain does not go through it */
function onlyAccount(needs, account) {
    const accounts = needs.accounts.filter(({ id }) => account === undefined || id === account);
    if (accounts.length === 0) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--account: the chain needs nothing in ${(0,quote/* quote */.hD)(account ?? '')}, but in ${needs.accounts.map(({ id }) => id).join(', ')}`,
        });
    }
    return { ...needs, accounts };
}


/***/ }),

/***/ 95190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22173);

/** Complains about inputs that are set but meaningless for a command. */
function refuseInputs({ command, why }, runner, problems) {
    for (const name of _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh) {
        const { notFor = [] } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
        if (notFor.includes(command) && runner.input(name) !== '') {
            problems.add(name, `has no meaning for ${command}, ${why}`);
        }
    }
}


/***/ }),

/***/ 11952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ shellOf)
});

// EXTERNAL MODULE: ./src/core/problems.ts
var core_problems = __webpack_require__(68155);
// EXTERNAL MODULE: ./src/login/input-names.ts
var input_names = __webpack_require__(72568);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var request_inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(40924);
// EXTERNAL MODULE: ./src/commands/arguments.ts + 1 modules
var commands_arguments = __webpack_require__(21830);
// EXTERNAL MODULE: ./src/request/yaml/secrets.ts
var secrets = __webpack_require__(38452);
;// CONCATENATED MODULE: ./src/commands/secret-flags.ts



/** No secret, or one that is used up at once. */
const HARMLESS = ['aws-access-key-id', 'mfa-code'];
/** A URL with a password. */
const WITH_PASSWORD = /^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;
/** Warnings of secrets that are given as flags, which others on the machine can read in the list of processes. */
function secretFlagWarnings(flags) {
    return [...flags].flatMap(([name, value]) => {
        const isSecret = request_inputs/* INPUTS */.mc[name].kind === 'secret' && !HARMLESS.includes(name);
        return value !== '' && (isSecret || (0,secrets/* secretKeyIn */.D8)(value) !== undefined || WITH_PASSWORD.test(value))
            ? [
                `--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell/* inputVariable */.LO)(name)} instead.`,
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/commands/shell.ts






/**
 * The shell that a command was typed into, with its inputs.
 *
 * @throws RoleChainError `invalid-request` for variables that are nearly those of inputs, like flags that are
 */
function shellOf(given, process, inputs) {
    const runner = (0,shell/* startShell */.PO)(process, (0,commands_arguments/* inputFlags */.eJ)(given));
    const problems = new core_problems/* Problems */.Z();
    const warnings = (0,input_names/* checkInputNames */.zU)(runner.misnamedInputs((0,request_inputs/* inputsOf */.Vc)(inputs)), { raw: (name) => runner.input(name) }, problems);
    problems.throwIfAny();
    [...warnings, ...secretFlagWarnings((0,commands_arguments/* inputFlags */.eJ)(given))].forEach((message) => {
        runner.log.warning(message);
    });
    return runner;
}


/***/ }),

/***/ 30214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   jY: () => (/* binding */ hclText),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * Texts from outside as literals of the languages that policies are printed in. Whatever they contain, they stay one
 * literal on one line, in visible ASCII, and nothing in them is a command in a CI runner's log (`##[`).
 */
/** Characters that are not plain ASCII, and a `#` after another. */
const UNUSUAL = /[^ -~]|(?<=#)#/gu;
function hexadecimal(code, digits) {
    return code.toString(16).padStart(digits, '0');
}
function unitsOf(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${hexadecimal(character.charCodeAt(at), 4)}`).join('');
}
function codePointOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${hexadecimal(code, 8)}` : `\\u${hexadecimal(code, 4)}`;
}
/** A value as JSON in one line, or indented. */
function json(value, indent) {
    return JSON.stringify(value, undefined, indent).replace(/[^ -~\n]|(?<=#)#/gu, unitsOf);
}
function inQuotes(text) {
    return `"${text.replace(/[\\"]/g, '\\$&').replace(UNUSUAL, codePointOf)}"`;
}
/** A text as a double-quoted scalar of YAML, for 1.1 and 1.2 alike. */
function yamlText(text) {
    return inQuotes(text);
}
/** A text as a quoted template of HCL in which nothing is a template. */
function hclText(text) {
    return inQuotes(text).replace(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}
/** A text as one word of a POSIX shell, in which nothing is expanded. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`).replace(/(?<=#)#/g, "''#")}'`;
}


/***/ }),

/***/ 81850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ parsePermissionSet),
/* harmony export */   NL: () => (/* binding */ looksReserved),
/* harmony export */   fQ: () => (/* binding */ roleArnPatterns),
/* harmony export */   zq: () => (/* binding */ pathOfRole)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43240);
/**
 * Permission sets of IAM Identity Center. For each it keeps a role in an account, which only it may change and whose name
 * ends in a suffix that changes when the permission set is reassigned; so policies name such roles by a pattern.
 *
 * Source: IAM Identity Center User Guide, "Referencing permission sets in resource policies, Amazon EKS, and AWS KMS".
 */


const PATH = '/aws-reserved/sso.amazonaws.com/';
const ROLE_NAME = /^AWSReservedSSO_(?<name>[\w+=,.@-]+)_[\da-zA-Z]+$/;
/** Reads the ARN of such a role, with its path or without, or of a session of it; undefined if it is not one. */
function parsePermissionSet(arn) {
    const role = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipal */ .g)(arn);
    const session = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssumedRoleArn */ .B8)(arn);
    const { partition, account, name: roleName } = role ?? session ?? {};
    const name = ROLE_NAME.exec(roleName ?? '')?.groups?.['name'];
    if (partition === undefined || account === undefined || roleName === undefined || name === undefined) {
        return undefined;
    }
    const path = role === undefined || role.path === '/' ? undefined : role.path;
    const isRole = role === undefined || (role.kind === 'role' && (path === undefined || path.startsWith(PATH)));
    return isRole ? { name, partition, account, roleName, path } : undefined;
}
/** Whether an ARN is meant to be one that {@link parsePermissionSet} reads. */
function looksReserved(arn) {
    return /\/(?:aws-reserved\/|AWSReservedSSO_)/.test(arn);
}
/** The path of the role; where it is not known, that of an Identity Center in us-east-1, which has no Region in it. */
function pathOfRole({ path = PATH }) {
    return path;
}
/** Patterns of the role's ARN, for any Region of Identity Center and any suffix. */
function roleArnPatterns({ name, partition, account, path }) {
    const pattern = (region) => `arn:${partition}:iam::${account}:role${PATH}${region}AWSReservedSSO_${name}_*`;
    const ofRegion = pattern('*/');
    const ofFirstRegion = pattern('');
    if (path === undefined) {
        // us-east-1 is in one partition only.
        return partition === 'aws' ? [ofRegion, ofFirstRegion] : [ofRegion];
    }
    return path === PATH ? [ofFirstRegion] : [ofRegion];
}


/***/ }),

/***/ 43240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parsePrincipal)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);

const PRINCIPAL = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):(?<kind>user|role)(?<path>\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?)(?<name>[\w+=,.@-]{1,64})$/;
/** Reads the ARN of a user or a role; undefined if it is not one. */
function parsePrincipal(arn) {
    const { partition, account, kind, path, name } = PRINCIPAL.exec(arn)?.groups ?? {};
    if (partition === undefined ||
        account === undefined ||
        path === undefined ||
        name === undefined ||
        !(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartition */ .rh)(partition)) {
        return undefined;
    }
    return { arn, kind: kind === 'user' ? 'user' : 'role', partition, account, path, name };
}


/***/ }),

/***/ 22110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ trustForToken),
/* harmony export */   Rh: () => (/* binding */ trustForCaller),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   si: () => (/* binding */ permissionForCaller)
/* harmony export */ });
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77459);
/**
 * The statements that let a hop through: what its role must trust, and what its caller must be allowed. Each action has its
 * own statement, with the conditions that IAM supports for that action.
 *
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service";
 * IAM User Guide, "Pass session tags in AWS STS" and "Create a role for OpenID Connect federation".
 */

/** A document of statements. */
function policyOf(statements) {
    return { Version: '2012-10-17', Statement: statements };
}
/** What the trust policy of a role needs for a hop that its caller signs. */
function trustForCaller(needs) {
    const Principal = { AWS: needs.principal };
    const mfa = needs.provesMfa === true ? { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } : undefined;
    const { principalArns } = needs;
    const whom = principalArns === undefined ? undefined : { ArnLike: { 'aws:PrincipalArn': oneOrMore(principalArns) } };
    return permissionsOf(needs).map(({ action, conditions }) => ({
        Effect: 'Allow',
        Principal,
        Action: action,
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({
            Condition: conditionsOf([whom, conditions, action === 'sts:AssumeRole' ? mfa : undefined]),
        }),
    }));
}
/** What the policies of the caller need for the hop. Within one account a trust policy that names the caller is enough. */
function permissionForCaller(needs) {
    return permissionsOf(needs).map(({ action, conditions }) => ({
        Effect: 'Allow',
        Action: action,
        Resource: escaped(needs.roleArn, 'exactly-as-pattern'),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({ Condition: conditions }),
    }));
}
/** What the trust policy of a role needs for a hop by a web identity token. */
function trustForToken(needs) {
    const { providerArn, audience, subjects } = needs;
    const host = providerArn.replace(/^[^/]*\//, '');
    const Principal = { Federated: providerArn };
    const actions = [
        'sts:AssumeRoleWithWebIdentity',
        ...(needs.hasTags === true ? ['sts:TagSession'] : []),
        ...(needs.hasSourceIdentity === true ? ['sts:SetSourceIdentity'] : []),
    ];
    const Condition = merged([
        { StringEquals: { [`${host}:aud`]: escaped(audience, 'exactly') } },
        compared(`${host}:sub`, subjects),
    ]);
    return actions.map((Action) => ({ Effect: 'Allow', Principal, Action, Condition }));
}
function permissionsOf(needs) {
    const { externalId, sessionName, tagKeys, sourceIdentity, contextProviders = [] } = needs;
    return [
        {
            action: 'sts:AssumeRole',
            conditions: conditionsOf([
                externalId === undefined ? undefined : { StringEquals: { 'sts:ExternalId': externalId } },
                sessionName === undefined ? undefined : compared('sts:RoleSessionName', [sessionName]),
            ]),
        },
        ...(tagKeys.length === 0
            ? []
            : [{ action: 'sts:TagSession', conditions: { 'ForAllValues:StringEquals': { 'aws:TagKeys': tagKeys } } }]),
        ...(sourceIdentity === undefined
            ? []
            : [{ action: 'sts:SetSourceIdentity', conditions: compared('sts:SourceIdentity', [sourceIdentity]) }]),
        ...(contextProviders.length === 0
            ? []
            : [
                {
                    action: 'sts:SetContext',
                    conditions: { 'ForAllValues:ArnEquals': { 'sts:RequestContextProviders': contextProviders } },
                },
            ]),
    ];
}
function conditionsOf(all) {
    const given = all.filter((one) => one !== undefined);
    return given.length === 0 ? undefined : merged(given);
}
function merged(all) {
    const operators = [...new Set(all.flatMap((one) => Object.keys(one)))];
    return Object.fromEntries(operators.map((operator) => [operator, Object.assign({}, ...all.map((one) => one[operator] ?? {}))]));
}
/** Compares a key with several texts, any of which may match; by pattern if one of them is a pattern. */
function compared(key, texts) {
    const isLike = texts.some((text) => 'like' in text);
    const values = texts.map((text) => 'like' in text ? escaped(text.like, 'like') : escaped(text.exactly, isLike ? 'exactly-as-pattern' : 'exactly'));
    return { [isLike ? 'StringLike' : 'StringEquals']: { [key]: oneOrMore(values) } };
}
/** A list of one item is written as the item itself. */
function oneOrMore(values) {
    const [only = ''] = values;
    return values.length === 1 ? only : values;
}
/** Escapes a text for a policy: nothing in it is read as a policy variable or, unless intended, as a wildcard. */
function escaped(text, as) {
    const plain = text.replaceAll('${', '${$}{');
    return as === 'exactly-as-pattern' ? plain.replace(/[*?]/g, '${$&}') : plain;
}


/***/ }),

/***/ 54803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ SECRET_HOP_KEYS),
/* harmony export */   SA: () => (/* binding */ INPUT_HOP_KEYS),
/* harmony export */   xo: () => (/* binding */ CONTEXT_KEYS)
/* harmony export */ });
/* unused harmony export HOP_KEYS */
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21317);

/** The keys a hop may have anywhere, in an input or a file. */
const HOP_KEYS = {
    role: {
        kind: 'roleArn',
        required: true,
        description: "The role's ARN.",
        example: 'arn:aws:iam::111122223333:role/deploy',
    },
    'external-id': {
        kind: 'text',
        description: "The external ID that the role's trust policy requires.",
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.externalId,
        example: 'acme-42',
    },
    'session-name': {
        kind: 'template',
        description: 'Session name, instead of the input role-session-name. Templates are allowed.',
        example: '{repository}-{run_id}',
    },
    duration: {
        kind: 'duration',
        description: 'Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.',
        example: '45m',
    },
    tags: {
        kind: 'tags',
        description: 'Session tags. Templates are allowed in values.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.tags,
        example: { Team: 'payments', Stage: 'prod' },
    },
    'transitive-tag-keys': {
        kind: 'texts',
        description: 'Which of this hop\'s tags are passed on to the hops after it; "*" for all.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.transitiveTagKeys,
        example: ['Team'],
    },
    'source-identity': {
        kind: 'template',
        description: 'Source identity. Once set, it stays for the rest of the chain. Templates are allowed.',
        example: '{actor}',
    },
    policy: {
        kind: 'policy',
        description: 'A session policy that limits the session: a mapping, or JSON text.',
        example: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
    },
    'policy-arns': {
        kind: 'arns',
        description: 'ARNs of managed policies that limit the session.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.policyArns,
        example: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    },
    region: {
        kind: 'region',
        description: 'The region whose STS endpoint is called for this hop. Default: the input aws-region.',
        example: 'eu-central-1',
    },
};
/** The keys a hop may have only in an input: secrets, and keys that are useless without them. */
const SECRET_HOP_KEYS = {
    'mfa-serial': {
        kind: 'text',
        description: 'The MFA device, with mfa-code or mfa-secret.',
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.serialNumber,
        example: 'arn:aws:iam::111122223333:mfa/ci',
    },
    'mfa-code': { kind: 'secret', description: 'The six-digit code shown by the device.', example: '123456' },
    'mfa-secret': { kind: 'secret', description: "The device's TOTP seed (Base32).", example: 'JBSWY3DPEHPK3PXP' },
    'provided-contexts': {
        kind: 'contexts',
        description: 'Assertions of context providers, such as IAM Identity Center.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.providedContexts,
        example: [{ 'provider-arn': 'arn:aws:iam::aws:contextProvider/IdentityCenter', 'context-assertion': 'eyJ...' }],
    },
};
/** All the keys a hop may have in an input. */
const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS };
/** The keys of an item of `provided-contexts`. */
const CONTEXT_KEYS = {
    'provider-arn': {
        kind: 'text',
        required: true,
        description: "The provider's ARN.",
        example: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
    },
    'context-assertion': {
        kind: 'secret',
        required: true,
        description: 'The assertion issued by the provider.',
        example: 'eyJ...',
    },
};


/***/ }),

/***/ 38452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ secretKeyIn),
/* harmony export */   _z: () => (/* binding */ quoteKey),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54803);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/** What messages may show of a text that may have a secret in the wrong place. */


const SECRET_KEYS = Object.entries({ ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_HOP_KEYS */ .SA, ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_KEYS */ .xo }).flatMap(([key, { kind }]) => kind === 'secret' ? [key] : []);
/** The key of a secret in any style: mfa-secret, mfa_secret, mfaSecret. */
const SECRET_KEY = SECRET_KEYS.map((key) => key.replaceAll('-', '[-_]?')).join('|');
const SECRET_NAME = new RegExp(SECRET_KEY, 'i');
/** Such a key as a separate word, and what may be its value. */
const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, 'i');
/** A key up to white space, `:` or `=`, or the end of a secret's name: a value may follow by mistake. */
function keyName(key) {
    const head = key.replace(/[\s:=].*/s, '');
    const secret = SECRET_NAME.exec(head);
    return secret === null ? head : head.slice(0, secret.index + secret[0].length);
}
/** Quotes the part of a key that cannot be a secret. */
function quoteKey(key) {
    const name = keyName(key);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name === key ? key : `${name}...`);
}
/** The key of a secret inside a text, with something after it; undefined if there is none. */
function secretKeyIn(text) {
    return SECRET_IN_TEXT.exec(text)?.groups?.['key'];
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ enumerated),
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** Every item in a sentence: `a, b and c`. */
function enumerated(items) {
    const last = items.at(-1) ?? '';
    return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
/** As many as anyone reads. */
const SHOWN = 20;
/**
 * Names in a message: all of them, or the first ones and how many more there are. A single one left over is named too,
 * since that takes no more room.
 */
function listed(names, { max = SHOWN, show = (name) => name } = {}) {
    const shown = names.length > max + 1 ? names.slice(0, max) : names;
    const more = names.length - shown.length;
    return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
