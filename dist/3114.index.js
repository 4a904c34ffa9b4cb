export const id = 3114;
export const ids = [3114];
export const modules = {

/***/ 9737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ always)
/* harmony export */ });
/** A likelihood that does not depend on anything. */
function always(weight) {
    return () => weight;
}


/***/ }),

/***/ 5206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeClaims)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);

/** The claims that most trust policies test. */
const SHOWN = ['iss', 'aud', 'sub'];
const MAX_LENGTH = 300;
/**
 * The claims of a web identity token that trust policies test, one per line; never the token itself. Their values may
 * come from anyone, so each is kept on its own line.
 */
function describeClaims(claims) {
    const lines = SHOWN.map((name) => `  ${name}: ${showClaim(Object.hasOwn(claims, name) ? claims[name] : undefined)}`);
    return ['The token says:', ...lines].join('\n');
}
function showClaim(value) {
    const text = value === undefined ? '(none)' : typeof value === 'string' ? value : JSON.stringify(value);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text.slice(0, MAX_LENGTH));
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ explainAnswer),
/* harmony export */   n: () => (/* binding */ printExplanation)
/* harmony export */ });
/* harmony import */ var _text_ascii_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8551);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);


/** Nobody reads more; the rest is in the documentation. */
const MAX_CAUSES = 4;
/** The possible causes of an answer, most likely first. */
function explainAnswer(answer, known) {
    const causes = answer.causes
        .map((entry) => ({ entry, likelihood: entry.likelihood(known) }))
        .filter(({ likelihood }) => likelihood > 0)
        .sort((left, right) => right.likelihood - left.likelihood)
        .slice(0, MAX_CAUSES)
        .map(({ entry }) => causeOf(entry, known));
    return { facts: answer.facts?.(known) ?? [], causes };
}
function causeOf(entry, known) {
    return {
        id: entry.id,
        title: entry.title(known),
        details: toldHints(entry.hints ?? [], known),
        edits: entry.edits(known),
    };
}
function toldHints(hints, known) {
    return hints
        .map((hint) => ({ hint, weight: hint.weight(known) }))
        .filter(({ weight }) => weight > 0)
        .sort((left, right) => right.weight - left.weight)
        .map(({ hint }) => hint.say(known));
}
/**
 * An explanation as log lines. A statement is one line of JSON, so that it can be copied; several causes are numbered,
 * since AWS does not say which one applies.
 */
function printExplanation({ facts, causes }) {
    const [only, ...others] = causes;
    if (only === undefined) {
        return facts.join('\n');
    }
    return [
        ...facts,
        ...(others.length === 0
            ? printCause(only, '')
            : [
                'Possible causes, most likely first:',
                ...causes.flatMap((cause, index) => printCause(cause, `${index + 1}. `)),
            ]),
    ].join('\n');
}
function printCause({ title, details, edits }, number) {
    const lead = ' '.repeat(number.length);
    return [
        `${number}${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(title)}`,
        ...details.map((detail) => `${lead}- ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(detail)}`),
        ...edits.flatMap((edit) => printEdit(edit).map((line) => `${lead}${line}`)),
    ];
}
function printEdit({ text, statements = [] }) {
    return [`> ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text)}`, ...statements.map((statement) => `    ${(0,_text_ascii_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiJson */ .i)(statement)}`)];
}


/***/ }),

/***/ 3114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainHopFailure: () => (/* binding */ explainHopFailure),
  explainIdentityFailure: () => (/* binding */ explainIdentityFailure),
  requestOf: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/net/failure.ts
var net_failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/ci/github-subjects.ts
var github_subjects = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/ci/systems.ts + 3 modules
var systems = __webpack_require__(6781);
// EXTERNAL MODULE: ./src/policies/permission-set.ts
var permission_set = __webpack_require__(1850);
// EXTERNAL MODULE: ./src/aws/arn.ts
var aws_arn = __webpack_require__(1626);
;// CONCATENATED MODULE: ./src/explain/failure-context.ts





/** The role that was asked for. */
function roleOf({ attempt: { roleArn } }) {
    return ((0,aws_arn/* parseRoleArn */.DM)(roleArn) ?? { arn: roleArn, partition: 'aws', account: (0,aws_arn/* accountOfArn */.KC)(roleArn) ?? '', name: roleArn });
}
/** Who asked: the role of the hop before or, if the source does not say, the principal that AWS names in its answer. */
function callerOf({ attempt, failure }) {
    const named = /^User: (arn:\S+) is not/.exec(failure.message)?.[1];
    const arn = attempt.principal.startsWith('arn:') ? attempt.principal : (named ?? attempt.principal);
    const session = (0,aws_arn/* parseAssumedRoleArn */.B8)(arn);
    const role = session === undefined ? (0,aws_arn/* parseRoleArn */.DM)(arn) : undefined;
    if (session !== undefined) {
        const { partition, account, name } = session;
        return { kind: 'role', principal: `arn:${partition}:iam::${account}:role/${name}`, account, name, lacksPath: true };
    }
    if (role !== undefined) {
        return { kind: 'role', principal: arn, account: role.account, name: role.name, lacksPath: false };
    }
    const isUser = /^arn:[^:]+:iam::\d{12}:user\//.test(arn);
    return {
        kind: isUser ? 'user' : 'other',
        principal: arn,
        account: arn.startsWith('arn:') ? (0,aws_arn/* accountOfArn */.KC)(arn) : undefined,
        name: isUser ? (arn.split('/').at(-1) ?? '') : arn,
        lacksPath: false,
    };
}
/** The permission set behind the caller's role, if IAM Identity Center created it: nobody else may change such a role. */
function permissionSetOf(known) {
    return (0,permission_set/* parsePermissionSet */.BK)(callerOf(known).principal);
}
/** Whether caller and role are of different accounts; undefined where the caller's is not known. */
function isAcrossAccounts(known) {
    const { account } = callerOf(known);
    return account === undefined ? undefined : account !== roleOf(known).account;
}
/** The chain of the hop. */
function chainOf({ attempt: { hop }, plan }) {
    return plan.hops.includes(hop) ? plan.hops : (plan.targets.find(({ hops }) => hops.includes(hop))?.hops ?? plan.hops);
}
/** The hop whose session made the call; undefined for a first hop. */
function hopBefore(known) {
    const { hop } = known.attempt;
    return hop.number === 1 ? undefined : chainOf(known).find(({ number }) => number === hop.number - 1);
}
/** The hop, if its caller signed it. */
function signedHopOf({ attempt: { hop } }) {
    return (0,hop_kinds/* signedPart */.Sy)(hop);
}
/** Whether a web identity token proves who takes the hop. */
function provesByToken({ hop }) {
    return hop_kinds/* HOP_KINDS */.wh[hop.kind].proof === 'token';
}
/** Whether credentials prove who takes the hop: the caller signs the request with them. */
function provesByCredentials({ hop }) {
    return hop_kinds/* HOP_KINDS */.wh[hop.kind].proof === 'credentials';
}
/** The roles of plans: every failure of a run asks for them. */
const ROLES = new WeakMap();
/** With more roles, some are nearly alike by chance; and comparing each with each takes long. */
const MAX_ROLES = 100;
/** Every role of the plan but the one that was asked for; none where there are very many. */
function otherRoles({ plan, attempt }) {
    const roles = ROLES.get(plan) ?? rolesOf(plan);
    ROLES.set(plan, roles);
    return roles.filter(({ arn }) => arn !== attempt.roleArn);
}
function rolesOf(plan) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    const arns = new Set(hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.arn] : [])));
    return arns.size > MAX_ROLES ? [] : [...arns].flatMap((arn) => (0,aws_arn/* parseRoleArn */.DM)(arn) ?? []);
}
/** A claim of the token that is a text. */
function claimOf({ attempt: { claims = {} } }, name) {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** The issuer of the token as condition keys and provider ARNs name it: without `https://`. */
function issuerHostOf(known) {
    return (claimOf(known, 'iss') ?? 'ISSUER').replace(/^https:\/\//, '').replace(/\/$/, '');
}
/** The identity provider that the role's account has for the token. */
function providerArnOf(known) {
    const { partition, account } = roleOf(known);
    return `arn:${partition}:iam::${account}:oidc-provider/${issuerHostOf(known)}`;
}
/** What AWS lets a policy ask of `aud`: `azp` where the token has one. Source: IAM User Guide, "Available keys for AWS OIDC federation". */
function audienceOf(known) {
    const { aud } = known.attempt.claims ?? {};
    const first = Array.isArray(aud) ? aud[0] : aud;
    return claimOf(known, 'azp') ?? (typeof first === 'string' ? first : '');
}
/** Whether the token is one of GitHub's own issuer. */
function isGitHubs(known) {
    return issuerOf(known) === github_subjects/* GITHUB_ISSUER */.oX;
}
/** The claims of the token that are texts, the issuer in one form. */
function claimsOf(known) {
    return (name) => (name === 'iss' ? issuerOf(known) : claimOf(known, name));
}
/** The CI system that the token is of, by its issuer or the form of its subject. */
function ciSystemOf(known) {
    return (0,systems/* ciSystemOfToken */.UM)({ issuer: issuerOf(known), subject: claimOf(known, 'sub') ?? '' });
}
function issuerOf(known) {
    return `https://${issuerHostOf(known)}`;
}

// EXTERNAL MODULE: ./src/policies/statements.ts
var statements = __webpack_require__(2110);
;// CONCATENATED MODULE: ./src/explain/catalogue/edits.ts


/** Statements for the trust policy of the requested role; only for calls that are meant to be let in. */
function allowInTrust(known, statements) {
    const { account, name } = roleOf(known);
    return {
        text: `If this call is meant to get in: in account ${account}, in the trust policy of role ${name}, add:`,
        statements,
    };
}
/** Statements for a policy of the caller. */
function allowToCaller(known, statements) {
    const { kind, account, name, principal } = callerOf(known);
    const whose = kind === 'other' ? `a policy of the user or role behind ${principal}` : `a policy of ${kind} ${name}`;
    const set = permissionSetOf(known);
    const where = set === undefined ? whose : `the permission set ${set.name} of IAM Identity Center (role ${name})`;
    return {
        text: `In ${account === undefined ? 'the account of the caller' : `account ${account}`}, in ${where}, add:`,
        statements,
    };
}
/** What the hop sends, except its external id, for statements that allow exactly that. */
function signedNeedsOf(known) {
    const hop = signedHopOf(known);
    const { roleArn, sourceIdentity } = known.attempt;
    return {
        roleArn,
        ...callerAsPrincipal(known),
        tagKeys: [...(hop?.tags ?? []), ...(hop?.inheritedTags ?? [])].map(({ key }) => key),
        provesMfa: hop?.mfa !== undefined,
        ...(sourceIdentity === undefined ? {} : { sourceIdentity: { exactly: sourceIdentity } }),
    };
}
/** The principal for a trust policy; for a role of IAM Identity Center, its account and a pattern for the role's ARN. */
function callerAsPrincipal(known) {
    const { kind, principal } = callerOf(known);
    const set = permissionSetOf(known);
    return set === undefined
        ? { principal: kind === 'other' ? 'ARN-OF-THE-CALLER' : principal }
        : { principal: `arn:${set.partition}:iam::${set.account}:root`, principalArns: (0,permission_set/* roleArnPatterns */.fQ)(set) };
}
/** What the token says about the job, for statements that let exactly that in. */
function tokenNeedsOf(known) {
    const { claims = {} } = known.attempt;
    return {
        providerArn: providerArnOf(known),
        audience: audienceOf(known),
        subjects: [{ exactly: claimOf(known, 'sub') ?? '' }],
        hasTags: Object.hasOwn(claims, 'https://aws.amazon.com/tags'),
        hasSourceIdentity: Object.hasOwn(claims, 'https://aws.amazon.com/source_identity'),
    };
}
/** What to edit to make the hop ask for another role. */
function correctRole(known) {
    const { place } = known.attempt.hop;
    return { text: `If the ARN is not the one that IAM shows for the role, path included: correct it in ${place}.` };
}

;// CONCATENATED MODULE: ./src/explain/catalogue/caller-edits.ts



/** Placeholder for an external id: AWS does not treat it as a secret, but what two parties agreed on does not belong in a log. */
const EXTERNAL_ID = 'EXTERNAL-ID';
/** The statements with which a trust policy lets exactly this call in. */
function trustStatements(known) {
    const needs = signedNeedsOf(known);
    return (0,statements/* trustForCaller */.Rh)(signedHopOf(known)?.externalId === undefined ? needs : { ...needs, externalId: EXTERNAL_ID });
}
/** The change of the trust policy. */
function trustEdit(known) {
    const edit = allowInTrust(known, trustStatements(known));
    return signedHopOf(known)?.externalId === undefined
        ? edit
        : { ...edit, text: `${edit.text.slice(0, -1)} (replace ${EXTERNAL_ID} with the external id of this hop):` };
}
/** The statements that the caller's policies need. Further conditions are a matter for the trust policy. */
function callerStatements(known) {
    return (0,statements/* permissionForCaller */.si)(signedNeedsOf(known));
}
/** The change of the caller's policies. */
function callerEdit(known) {
    return allowToCaller(known, callerStatements(known));
}

// EXTERNAL MODULE: ./src/explain/catalogue/entry.ts
var entry = __webpack_require__(9737);
;// CONCATENATED MODULE: ./src/explain/catalogue/caller-hints.ts


/** Tag keys of a hop's session, including inherited ones. */
function tagKeysOf(known) {
    const hop = signedHopOf(known);
    return [...(hop?.tags ?? []), ...(hop?.inheritedTags ?? [])].map(({ key }) => key);
}
/** The input or key that sets something on a hop. */
function saidBy(known, input, key) {
    const { place } = known.attempt.hop;
    return place === 'role-to-assume' ? input : `${key} of ${place}`;
}
/** Whether the keys belong to a user, so that a policy may well require MFA. */
function isUsersKeys(known) {
    return known.attempt.hop.number === 1 && callerOf(known).kind === 'user';
}
function sayTags(known) {
    const keys = tagKeysOf(known);
    return keys.length === 0
        ? 'If it has a condition on aws:RequestTag/...: this hop sends no tags. Set them in session-tags, or in tags of the hop.'
        : `If it has a condition on aws:RequestTag/..., aws:PrincipalTag/... or aws:TagKeys: the tags here are ${keys.join(', ')}.`;
}
/** Conditions of a trust policy that the call may not meet. */
const CONDITION_HINTS = [
    {
        about: 'It has to name the role that calls, `arn:aws:iam::ACCOUNT:role/NAME`, or its account. The ARN of a session changes with its name.',
        weight: (0,entry/* always */.G)(80),
        say: (known) => `It has to name ${callerOf(known).principal}, or its account; the ARN of a session (assumed-role/...) changes with the session name.`,
    },
    {
        about: 'The ARN of a session does not show the path of its role; the trust policy has to. Roles of IAM Identity Center are below `/aws-reserved/sso.amazonaws.com/`.',
        weight: (known) => (callerOf(known).lacksPath ? 79 : 0),
        say: (known) => `If role ${callerOf(known).name} has a path, its ARN in a policy has it too; the ARN of a session does not show it.`,
    },
    {
        about: '`sts:ExternalId`: is one required, and is it the one that the hop sends?',
        weight: (known) => signedHopOf(known)?.externalId === undefined ? (isAcrossAccounts(known) === false ? 40 : 70) : 75,
        say: (known) => signedHopOf(known)?.externalId === undefined
            ? `If it has a condition on sts:ExternalId: this hop sends none. Set it in ${saidBy(known, 'role-external-id', 'external-id')}.`
            : `If it has a condition on sts:ExternalId: is it the one in ${saidBy(known, 'role-external-id', 'external-id')}?`,
    },
    {
        about: '`aws:MultiFactorAuthPresent`: only keys of a user can prove MFA, with `mfa-serial` and a code or seed.',
        weight: (known) => (signedHopOf(known)?.mfa !== undefined ? 0 : isUsersKeys(known) ? 78 : 30),
        say: (known) => isUsersKeys(known)
            ? 'If it has a condition on aws:MultiFactorAuthPresent: this call sends no MFA. Set mfa-serial, with mfa-code or mfa-secret.'
            : 'If it has a condition on aws:MultiFactorAuthPresent: the session of a role has no MFA, so the condition has to go.',
    },
    {
        about: '`aws:RequestTag/...`, `aws:TagKeys`: tags that are required and not sent, or sent and not allowed.',
        weight: (known) => (tagKeysOf(known).length > 0 ? 65 : 60),
        say: sayTags,
    },
    {
        about: '`sts:RoleSessionName`: does it allow this session name?',
        weight: (0,entry/* always */.G)(55),
        say: (known) => `If it has a condition on sts:RoleSessionName: here it is ${known.attempt.sessionName} (${saidBy(known, 'role-session-name', 'session-name')}).`,
    },
    {
        about: '`sts:SourceIdentity`: is one required, or another one?',
        weight: (0,entry/* always */.G)(50),
        say: ({ attempt: { sourceIdentity } }) => `If it has a condition on sts:SourceIdentity: ${sourceIdentity === undefined ? 'there is none here; set it in source-identity' : `here it is ${sourceIdentity}`}.`,
    },
];

// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(613);
;// CONCATENATED MODULE: ./src/explain/catalogue/role-missing.ts



/** A role of the same chain that may be the intended one, or is in the intended account. */
function likelyMeant(known) {
    const { account, name } = roleOf(known);
    const others = otherRoles(known);
    const neighbor = others.find((role) => isSlip(role.account, account));
    const twin = others.find((role) => (0,nearest/* isSlipOf */.Gx)(name, role.name));
    return (neighbor ?? twin)?.arn;
}
/** Whether one account id may be a typo of the other: at most two digits differ, two swapped digits included. */
function isSlip(left, right) {
    const differing = Array.from(left).filter((digit, at) => digit !== right[at]).length;
    return differing > 0 && differing <= 2;
}
/** The role does not exist; AWS's answer is the same then. */
function missingRole(create, weight) {
    return {
        id: 'role-missing',
        about: 'The role does not exist, or its ARN is misspelled: another account, another name, a missing path. AWS gives the same answer then, so that nobody can find out which roles exist. Fix: use the ARN that IAM shows, or create the role.',
        likelihood: (known) => (likelyMeant(known) === undefined || weight(known) === 0 ? weight(known) : 75),
        title: (known) => `The role ${roleOf(known).arn} may not exist, or its ARN may be misspelled; AWS gives the same answer then.`,
        hints: [
            {
                about: 'Where another role of the chain has nearly the same name or account, that one is named.',
                weight: (known) => (likelyMeant(known) === undefined ? 0 : 1),
                say: (known) => `The chain has ${likelyMeant(known) ?? ''} too, which is nearly the same: is one of them misspelled?`,
            },
        ],
        edits: (known) => [correctRole(known), ...create(known)],
    };
}

;// CONCATENATED MODULE: ./src/explain/catalogue/said-by-aws.ts



/**
 * How AWS words it, if it says: "because no role trust policy allows the sts:AssumeRole action", "with an explicit deny
 * in an identity-based policy: arn:...". Source: IAM User Guide, "Troubleshoot access denied error messages".
 */
const WORDS = /(?:(?<deny>with an explicit deny in (?:an?|the))|because no) (?<policy>[a-z -]*?(?:policy|boundary))(?:: (?<arn>arn:[^\s)]+))?(?: allows|\b)/i;
const KINDS = [
    [/role trust|resource-based/i, 'trust'],
    [/identity-based/i, 'identity'],
    [/session/i, 'session'],
    [/./, 'beyond'],
];
/** What AWS reveals; undefined if it does not, which is usual across accounts. */
function saidOf({ failure: { message } }) {
    const { deny, policy, arn } = WORDS.exec(message)?.groups ?? {};
    const kind = policy === undefined ? undefined : KINDS.find(([words]) => words.test(policy))?.[1];
    return policy === undefined || kind === undefined ? undefined : { kind, policy, isDeny: deny !== undefined, arn };
}
/** Certain or ruled out if AWS says which kind of policy is in the way, otherwise as given. */
function likelihood(kind, otherwise) {
    return (known) => {
        const said = saidOf(known);
        return said === undefined ? otherwise(known) : said.kind === kind && !said.isDeny ? 100 : 0;
    };
}
/** The verb of a sentence about policies: certain if AWS says so. */
function mayNot(known) {
    return saidOf(known) === undefined ? 'may not' : 'do not';
}
/** {@link mayNot} for a single policy. */
function itMayNot(known) {
    return saidOf(known) === undefined ? 'may not' : 'does not';
}
/** A Deny that AWS mentions: no Allow overrides it. */
const EXPLICIT_DENY = {
    id: 'explicit-deny',
    about: 'AWS says "with an explicit deny in ...": a statement with `"Effect": "Deny"` matches the call. No Allow overrides it. Fix: remove it, or narrow it so that it does not match this call.',
    likelihood: (known) => (saidOf(known)?.isDeny === true ? 100 : 0),
    title: (known) => {
        const { policy = 'policy', arn } = saidOf(known) ?? {};
        return `A Deny in ${/^[aeiou]/i.test(policy) ? 'an' : 'a'} ${policy}${arn === undefined ? '' : ` (${arn})`} forbids it; no Allow overrides that.`;
    },
    edits: (known) => {
        const { kind, arn } = saidOf(known) ?? {};
        const account = arn === undefined ? undefined : (0,aws_arn/* accountOfArn */.KC)(arn);
        const where = {
            trust: `in the trust policy of role ${roleOf(known).name} in account ${roleOf(known).account}`,
            identity: `in the policies of ${callerOf(known).principal}`,
            session: 'in the session policy that the caller was given',
            beyond: `of the organization, or of ${callerOf(known).principal}`,
        };
        return [
            {
                text: `Remove the Deny ${where[kind ?? 'beyond']}${account === undefined ? '' : ` (account ${account})`}, or narrow it so that it does not match this call.`,
            },
        ];
    },
};
/** What cannot be seen from a job. */
const DENIED_ELSEWHERE = {
    id: 'denied-elsewhere',
    about: 'A service control policy or resource control policy of the organization, a permissions boundary, or a Deny in a policy forbids it. None of these can be seen from a job.',
    likelihood: likelihood('beyond', (0,entry/* always */.G)(20)),
    title: (known) => {
        const said = saidOf(known);
        return said === undefined
            ? 'A service control policy of the organization, a permissions boundary or a Deny may forbid it; that cannot be seen from here.'
            : `No ${said.policy} of ${callerOf(known).principal} allows it.`;
    },
    edits: (known) => {
        const { account } = callerOf(known);
        return [
            {
                text: `Ask the people who run the organization which policies hold for account ${account ?? 'of the caller'}, with the request id; CloudTrail has the event.`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/explain/catalogue/caller-denial.ts






/** More often than not, the condition is deliberate. */
const BRING_IT = {
    text: 'If it has such a condition on purpose, send what it asks for, as described above. It is there to keep others out.',
};
/** A call that some policy does not allow. */
const CALLER_DENIED = {
    heading: 'is not authorized to perform: sts:AssumeRole',
    about: 'The message names the caller and the role. In one account it is enough that the trust policy names the caller; across accounts the policies of both sides must allow it.',
    section: 'denials',
    code: 'denied',
    is: ({ failure, attempt }) => failure.kind === 'denied' && provesByCredentials(attempt),
    causes: [
        EXPLICIT_DENY,
        {
            id: 'trust-caller',
            about: 'The trust policy of the role does not name the caller, or has a condition that the hop does not meet. The message includes a statement that lets it in.',
            likelihood: likelihood('trust', (0,entry/* always */.G)(80)),
            title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} let ${callerOf(known).principal} in, or not with what this call sends.`,
            hints: CONDITION_HINTS,
            edits: (known) => [BRING_IT, trustEdit(known)],
        },
        {
            id: 'session-policy',
            about: 'The session that calls is narrowed by a session policy (`policy`, `policy-arns` of the hop before), which has to allow `sts:AssumeRole` on the next role.',
            likelihood: likelihood('session', (known) => {
                const before = hopBefore(known);
                return before?.policy === undefined && (before?.policyArns.length ?? 0) === 0 ? 0 : 78;
            }),
            title: (known) => `The session policy of hop ${known.attempt.hop.number - 1} ${itMayNot(known)} allow sts:AssumeRole on ${roleOf(known).arn}.`,
            edits: (known) => [
                {
                    text: `In the session policy of ${hopBefore(known)?.place ?? 'the previous hop'}, add:`,
                    statements: callerStatements(known),
                },
            ],
        },
        {
            id: 'caller-policy',
            about: 'The policies of the caller do not allow `sts:AssumeRole` on that role.',
            likelihood: likelihood('identity', (known) => (isAcrossAccounts(known) === false ? 65 : 70)),
            title: (known) => `The policies of ${callerOf(known).principal} ${mayNot(known)} allow sts:AssumeRole on ${roleOf(known).arn}.`,
            hints: [
                {
                    about: 'The resource has to be the ARN of the role as IAM shows it, with its path.',
                    weight: (0,entry/* always */.G)(1),
                    say: (known) => `A Resource that names it has to be ${roleOf(known).arn}, path included.`,
                },
            ],
            edits: (known) => [callerEdit(known)],
        },
        missingRole((known) => [
            {
                text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
                statements: trustStatements(known),
            },
        ], (known) => (saidOf(known) === undefined ? 60 : 0)),
        DENIED_ELSEWHERE,
    ],
};

;// CONCATENATED MODULE: ./src/explain/catalogue/caller-refused.ts


/** Credentials that cannot assume any role, and MFA codes that are wrong. */
const CALLER_REFUSED = [
    {
        heading: 'MultiFactorAuthentication failed',
        about: 'AWS did not accept the MFA code.',
        section: 'denials',
        code: 'denied',
        is: ({ failure }) => failure.kind === 'denied' && /MultiFactorAuthentication failed/i.test(failure.message),
        causes: [
            {
                id: 'mfa-code',
                about: 'A code works once, for about a minute; two jobs with the same seed make the same code at the same time. Fix: one user and device per job, or OIDC; check `mfa-serial`, and the clock of the machine if codes are made from a seed.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'AWS did not accept the MFA code: it was mistyped, used before, or comes from another device than mfa-serial.',
                edits: (known) => [
                    {
                        text: `Is mfa-serial (${signedHopOf(known)?.mfa?.serial ?? 'none'}) the device that makes the codes, and the clock of this machine right?`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'may not be assumed by root accounts',
        about: 'Keys of the root user cannot assume roles.',
        section: 'denials',
        code: 'denied',
        is: ({ failure }) => failure.kind === 'denied' && /assumed by root accounts/i.test(failure.message),
        causes: [
            {
                id: 'root-user',
                about: 'Fix: OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'The keys belong to the root user of the account, which cannot assume roles.',
                edits: () => [
                    { text: 'Use OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user.' },
                ],
            },
        ],
    },
    {
        heading: 'with federated user credentials',
        about: 'Sessions of GetFederationToken cannot assume roles.',
        section: 'denials',
        code: 'denied',
        is: ({ failure }) => failure.kind === 'denied' && /Cannot call AssumeRole with/i.test(failure.message),
        causes: [
            {
                id: 'federated-user',
                about: 'Fix: credentials of a role, or keys of a user.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'The credentials are a session of GetFederationToken, which cannot assume roles.',
                edits: () => [{ text: 'Start from a role, or from the keys of a user.' }],
            },
        ],
    },
];

// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
;// CONCATENATED MODULE: ./src/explain/catalogue/credentials.ts



/**
 * Regions that an account has to opt in to. Source: AWS Account Management Reference Guide, "Specify which AWS Regions
 * your account can use".
 */
const OPT_IN = new Set([
    'af-south-1',
    'ap-east-1',
    'ap-east-2',
    'ap-south-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-6',
    'ap-southeast-7',
    'ca-west-1',
    'eu-central-2',
    'eu-south-1',
    'eu-south-2',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'mx-central-1',
]);
/** Describes whose credentials they are. */
function whose({ attempt: { hop, caller } }) {
    return hop.number === 1 ? caller : `the session of hop ${hop.number - 1}`;
}
/** Where the credentials that the chain starts from are set. */
function inputOf({ plan: { source } }) {
    return source.proof === 'credentials' && source.typedInto !== undefined
        ? `the inputs ${(0,list/* enumerated */.B)(source.typedInto)}`
        : 'the step that sets them';
}
const isCredentials = (code) => ({ failure }) => failure.kind === 'credentials' && failure.code === code;
const GLOBAL_TOKEN = {
    id: 'global-endpoint-token',
    about: 'A session token from the global endpoint (`sts.amazonaws.com`) is not valid in Regions that an account has to opt in to. Fix: get it from the endpoint of a Region (`AWS_STS_REGIONAL_ENDPOINTS=regional`), or use a Region that is enabled by default.',
    likelihood: ({ attempt: { hop, isTemporary } }) => hop.number === 1 && isTemporary === true && OPT_IN.has(hop.region) ? 85 : 0,
    title: ({ attempt: { hop } }) => `The session token may come from the global endpoint of STS, and is not valid then in ${hop.region}, a Region that an account has to opt in to.`,
    edits: ({ attempt: { hop } }) => [
        {
            text: 'Get it from the endpoint of a Region (AWS_STS_REGIONAL_ENDPOINTS=regional where that is done); or let the account issue tokens that are valid everywhere: aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token.',
        },
        {
            text: `Or call the endpoint of a Region that is enabled by default, such as us-east-1: ${hop.place === 'role-to-assume' ? 'aws-region, or sts-endpoint' : `region of ${hop.place}`}.`,
        },
    ],
};
/** What AWS says about credentials that it does not accept. */
const CREDENTIALS_REFUSED = [
    {
        heading: 'ExpiredToken',
        about: 'The temporary credentials that the hop starts from have expired.',
        section: 'answers',
        code: 'source',
        is: (known) => isCredentials('ExpiredToken')(known),
        causes: [
            {
                id: 'credentials-expired',
                about: 'Fix: get new ones in the step before; `refresh` renews what this program provides.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The credentials (${whose(known)}) have expired.`,
                edits: (known) => [{ text: `Get new ones: check ${inputOf(known)}.` }],
            },
        ],
    },
    {
        heading: 'InvalidClientTokenId',
        about: 'AWS does not know the access key id, or not in this partition or Region.',
        section: 'answers',
        code: 'source',
        is: (known) => isCredentials('InvalidClientTokenId')(known),
        causes: [
            {
                id: 'key-unknown',
                about: 'Deleted, inactive, mistyped, or of another partition than `aws-region`.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `AWS does not know the access key (${whose(known)}): mistyped, deleted or inactive, or of another partition than ${(0,aws_arn/* partitionOfRegion */.cn)(known.attempt.hop.region).name}.`,
                edits: (known) => [{ text: `Check ${inputOf(known)}; IAM shows for each key whether it is active.` }],
            },
            GLOBAL_TOKEN,
        ],
    },
    {
        heading: 'SignatureDoesNotMatch',
        about: 'If the message mentions an expired signature, the cause is the clock, which is corrected before another attempt.',
        section: 'answers',
        code: 'source',
        is: (known) => isCredentials('SignatureDoesNotMatch')(known),
        causes: [
            {
                id: 'secret-wrong',
                about: 'The secret access key does not belong to the access key id, or it includes quotes or a line break.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The secret access key (${whose(known)}) does not belong to the access key id.`,
                edits: (known) => [{ text: `Is it complete, without quotes or line breaks? Check ${inputOf(known)}.` }],
            },
        ],
    },
    {
        heading: 'AWS does not accept the credentials',
        about: 'An answer about the credentials with another code.',
        section: 'answers',
        code: 'source',
        is: ({ failure }) => failure.kind === 'credentials',
        causes: [
            {
                id: 'credentials-refused',
                about: 'Fix: new credentials.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `AWS does not accept the credentials (${whose(known)}).`,
                edits: (known) => [{ text: `Check ${inputOf(known)}.` }],
            },
            GLOBAL_TOKEN,
        ],
    },
];

;// CONCATENATED MODULE: ./src/explain/catalogue/further-actions.ts





/** An action that a hop needs besides `sts:AssumeRole`. */
function furtherAction({ action, about, why, hints, others }) {
    const only = (edit) => ({
        ...edit,
        statements: (edit.statements ?? []).filter(({ Action }) => Action === action),
    });
    const suffix = action === 'sts:TagSession' ? 'tag-session' : 'source-identity';
    return {
        heading: `is not authorized to perform: ${action}`,
        about,
        section: 'denials',
        code: 'denied',
        is: ({ failure, attempt }) => failure.kind === 'denied' && provesByCredentials(attempt) && failure.message.includes(`perform: ${action}`),
        facts: (known) => [why(known)],
        causes: [
            EXPLICIT_DENY,
            ...others,
            {
                id: `trust-${suffix}`,
                about: `The trust policy of the role does not allow \`${action}\`, or has a condition that the hop does not meet.`,
                likelihood: likelihood('trust', (0,entry/* always */.G)(80)),
                title: (known) => `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} allow ${callerOf(known).principal} the action ${action}.`,
                hints,
                edits: (known) => [only(trustEdit(known))],
            },
            {
                id: `caller-${suffix}`,
                about: `Across accounts the policies of the caller have to allow \`${action}\` on that role as well.`,
                likelihood: likelihood('identity', (known) => (isAcrossAccounts(known) === false ? 60 : 70)),
                title: (known) => `The policies of ${callerOf(known).principal} ${mayNot(known)} allow ${action} on ${roleOf(known).arn}.`,
                edits: (known) => [only(callerEdit(known))],
            },
            DENIED_ELSEWHERE,
        ],
    };
}
/** The actions that tags and a source identity need. */
const FURTHER_ACTIONS = [
    furtherAction({
        action: 'sts:TagSession',
        about: 'The hop carries session tags: its own, the default ones on a signed `role-to-assume` hop, or transitive ones that arrive with its caller. These need `sts:TagSession` besides `sts:AssumeRole`. `role-skip-session-tagging: true` sends none.',
        why: (known) => `This hop carries session tags (${tagKeysOf(known).join(', ')}), which need sts:TagSession besides sts:AssumeRole.${signedHopOf(known)?.tags.some(({ origin }) => origin === 'default') === true ? ' role-skip-session-tagging: true leaves the default ones out.' : ''}`,
        hints: [
            {
                about: 'Conditions on `aws:RequestTag/...`, `aws:TagKeys` and `sts:TransitiveTagKeys` have to allow each of the tags.',
                weight: (0,entry/* always */.G)(1),
                say: (known) => `If it has a condition on aws:RequestTag/..., aws:TagKeys or sts:TransitiveTagKeys: it has to allow ${tagKeysOf(known).join(', ')}.`,
            },
        ],
        others: [],
    }),
    furtherAction({
        action: 'sts:SetSourceIdentity',
        about: 'The hop sets a source identity, or one arrives with its caller: every hop from there on needs `sts:SetSourceIdentity` besides `sts:AssumeRole`. Once set it cannot be changed.',
        why: ({ attempt: { sourceIdentity } }) => `A source identity ${sourceIdentity === undefined ? '' : `(${sourceIdentity}) `}is set on this hop or arrives with its caller, which needs sts:SetSourceIdentity besides sts:AssumeRole.`,
        hints: [
            {
                about: 'A condition on `sts:SourceIdentity` has to match it.',
                weight: (0,entry/* always */.G)(1),
                say: ({ attempt: { sourceIdentity = 'the one that arrives' } }) => `If it has a condition on sts:SourceIdentity: it has to match ${sourceIdentity}.`,
            },
        ],
        others: [
            {
                id: 'source-identity-changed',
                about: 'The credentials that the chain starts from have another source identity already; AWS does not let it change.',
                likelihood: (known) => known.attempt.hop.number === 1 &&
                    signedHopOf(known)?.sourceIdentity !== undefined &&
                    callerOf(known).kind === 'role'
                    ? 40
                    : 0,
                title: (known) => `The session of ${callerOf(known).principal} may have another source identity already, and AWS does not let it change.`,
                edits: () => [{ text: 'Leave source-identity out here: the one that is already set carries over by itself.' }],
            },
        ],
    }),
];

// EXTERNAL MODULE: ./src/policies/formats/escape.ts
var formats_escape = __webpack_require__(214);
// EXTERNAL MODULE: ./src/explain/claims.ts
var claims = __webpack_require__(5206);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(5383);
;// CONCATENATED MODULE: ./src/explain/catalogue/identity-token.ts








const identity_token_claims = ({ attempt }) => [(0,claims/* describeClaims */.Z)(attempt.claims ?? {})];
function isInvalid({ failure }) {
    return failure.code === 'InvalidIdentityToken' && failure.kind !== 'transient';
}
/** What AWS says about a token before it looks at any role. */
const TOKEN_INVALID = [
    {
        heading: 'No OpenIDConnect provider found in your account for',
        about: "The account of the role has no identity provider for the token's `iss`.",
        section: 'answers',
        code: 'rejected',
        is: (known) => isInvalid(known) && /No OpenIDConnect provider/i.test(known.failure.message),
        facts: identity_token_claims,
        causes: [
            {
                id: 'provider-missing',
                about: 'Nobody has created it there: every account that a first hop enters needs its own. Fix: IAM, Identity providers, OpenID Connect, with exactly that URL and the audience of the token.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `Account ${roleOf(known).account} has no identity provider for ${issuerHostOf(known)}.`,
                edits: (known) => [
                    {
                        text: `Create it in account ${roleOf(known).account}: aws iam create-open-id-connect-provider --url ${(0,formats_escape/* shellWord */.r7)(`https://${issuerHostOf(known)}`)} --client-id-list ${(0,formats_escape/* shellWord */.r7)(audienceOf(known))}`,
                    },
                ],
            },
            {
                id: 'account-wrong',
                about: 'The account in the ARN of the role is not the one that was meant.',
                likelihood: (known) => (likelyMeant(known) === undefined ? 60 : 85),
                title: (known) => `Account ${roleOf(known).account} may not be the one that was meant.`,
                hints: [
                    {
                        about: 'Where another role of the chain has nearly the same account, that one is named.',
                        weight: (known) => (likelyMeant(known) === undefined ? 0 : 1),
                        say: (known) => `The chain has ${likelyMeant(known) ?? ''} too: is one of them misspelled?`,
                    },
                ],
                edits: (known) => [correctRole(known)],
            },
        ],
    },
    {
        heading: 'Incorrect token audience',
        about: "The identity provider does not list the token's `aud`.",
        section: 'answers',
        code: 'rejected',
        is: (known) => isInvalid(known) && /audience/i.test(known.failure.message),
        facts: identity_token_claims,
        causes: [
            {
                id: 'audience-not-registered',
                about: 'Fix: add the audience to the identity provider of the account (`sts.amazonaws.com` is the default here), or set `audience` to one that it lists.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The identity provider ${issuerHostOf(known)} in account ${roleOf(known).account} does not list the audience ${(0,quote/* oneLine */.T)(audienceOf(known))}.`,
                edits: (known) => [
                    {
                        text: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${(0,formats_escape/* shellWord */.r7)(providerArnOf(known))} --client-id ${(0,formats_escape/* shellWord */.r7)(audienceOf(known))}`,
                    },
                    { text: 'Or set the input audience to one that it lists; sts.amazonaws.com is the usual one.' },
                ],
            },
        ],
    },
    {
        heading: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
        about: 'The identity provider in IAM lists certificate thumbprints, and none matches the certificate that the issuer presents.',
        section: 'answers',
        code: 'rejected',
        is: (known) => isInvalid(known) && /thumbprint/i.test(known.failure.message),
        facts: identity_token_claims,
        causes: [
            {
                id: 'thumbprint-old',
                about: 'The issuer has a new certificate. Fix: run `aws iam update-open-id-connect-provider-thumbprint` with the thumbprint of its authority.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The thumbprint of ${issuerHostOf(known)} that account ${roleOf(known).account} knows is not that of its certificate.`,
                edits: (known) => [
                    {
                        text: `Give it the new one: aws iam update-open-id-connect-provider-thumbprint --open-id-connect-provider-arn ${(0,formats_escape/* shellWord */.r7)(providerArnOf(known))} --thumbprint-list THUMBPRINT`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'InvalidIdentityToken',
        about: 'AWS does not recognize the token as one of that issuer.',
        section: 'answers',
        code: 'rejected',
        is: isInvalid,
        facts: identity_token_claims,
        causes: [
            {
                id: 'token-unverified',
                about: "The token is not signed by the keys that the issuer publishes, or has no `exp`. Fix: is it an ID token (not an access token), and is the issuer's `/.well-known/openid-configuration` the right one?",
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The identity provider in account ${roleOf(known).account} did not accept the token.`,
                edits: (known) => [
                    {
                        text: `Is it an ID token, and does https://${issuerHostOf(known)}/.well-known/openid-configuration lead to the keys that sign it?`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'The web identity token had expired when AWS looked at it',
        about: 'A token is valid until its `exp`. The OIDC token of GitHub is requested again automatically.',
        section: 'answers',
        code: 'source',
        is: ({ failure, attempt }) => failure.kind === 'token-expired' || (failure.kind === 'credentials' && provesByToken(attempt)),
        causes: [
            {
                id: 'token-old',
                about: "A token file that nothing renews: GitLab's tokens live as long as the job's timeout says, Kubernetes renews its files. Fix: the step that writes the file has to write a new one.",
                likelihood: ({ plan }) => (plan.source.isInFile === true ? 80 : 0),
                title: () => 'The web identity token had expired when AWS looked at it.',
                edits: () => [{ text: 'The step that writes the file has to write a new one.' }],
            },
            {
                id: 'clock',
                about: 'The clock of the issuer is wrong, or that of this machine. Fix: NTP.',
                likelihood: (0,entry/* always */.G)(60),
                title: (known) => `The clock of the issuer (${issuerHostOf(known)}), or of this machine, may not be right.`,
                hints: [
                    {
                        about: 'The message gives the time at which the token ends.',
                        weight: (known) => (typeof known.attempt.claims?.['exp'] === 'number' ? 1 : 0),
                        say: (known) => `The token ends at ${endOf(known)}, and AWS's clock is later than that.`,
                    },
                ],
                edits: () => [{ text: 'Set it right (NTP), and run the job again.' }],
            },
        ],
    },
    {
        heading: 'IDPRejectedClaim',
        about: 'AWS does not accept a claim of the token.',
        section: 'answers',
        code: 'rejected',
        is: ({ failure }) => failure.code === 'IDPRejectedClaim',
        facts: identity_token_claims,
        causes: [
            {
                id: 'claim-rejected',
                about: 'For example its lifetime or its subject; the message from AWS names it.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'AWS did not accept what the token says, for example its lifetime or its subject.',
                edits: (known) => [{ text: `Compare the claims above with what ${issuerHostOf(known)} should say.` }],
            },
        ],
    },
];
function endOf({ attempt: { claims: token } }) {
    const exp = token?.['exp'];
    return typeof exp === 'number' && Math.abs(exp) < 8e12 ? new Date(exp * 1000).toISOString() : 'an unreadable time';
}

;// CONCATENATED MODULE: ./src/explain/catalogue/issuer.ts



/** AWS could not get the keys that sign a token; it asks the issuer for them over the internet. */
const ISSUER_UNREACHED = {
    heading: "Couldn't retrieve verification key from your identity provider",
    about: 'Or IDPCommunicationError. AWS asks the issuer for the keys that sign its tokens, and got none; it was retried.',
    section: 'answers',
    code: 'network',
    is: ({ failure: { code, message } }) => code === 'IDPCommunicationError' || (code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message)),
    facts: ({ attempt }) => [(0,claims/* describeClaims */.Z)(attempt.claims ?? {})],
    causes: [
        {
            id: 'issuer-unreachable',
            about: 'An issuer of your own (GitHub Enterprise Server, GitLab) that the internet cannot reach, or that answers too slowly. Fix: `https://ISSUER/.well-known/openid-configuration`, and the `jwks_uri` in it, have to be public.',
            likelihood: (known) => (isGitHubs(known) ? 40 : 80),
            title: (known) => `AWS may not reach https://${issuerHostOf(known)}: it asks there for the keys that sign the token, over the internet.`,
            edits: (known) => [
                {
                    text: `Make https://${issuerHostOf(known)}/.well-known/openid-configuration, and the jwks_uri in it, reachable from the internet.`,
                },
            ],
        },
        {
            id: 'issuer-passing',
            about: 'A transient fault, at the issuer or in between. Fix: run the job again.',
            likelihood: (0,entry/* always */.G)(60),
            title: (known) => `${issuerHostOf(known)} may have been unavailable for a moment.`,
            edits: () => [{ text: 'Run the job again; check the status page of the issuer.' }],
        },
    ],
};

;// CONCATENATED MODULE: ./src/explain/catalogue/requests.ts




function roleNamed(known) {
    return `role ${roleOf(known).name} in account ${roleOf(known).account}`;
}
/** Where the duration of a hop is set. */
function durationOf({ attempt: { hop } }) {
    return hop.place === 'role-to-assume'
        ? 'role-duration-seconds'
        : `duration of ${hop.place} (role-duration-seconds, if that has none)`;
}
/** The account that AWS names, which may be the caller's or the role's. */
function disabledIn(known) {
    return (/account:\s*(\d{12})/.exec(known.failure.message)?.[1] ?? `of the caller or of the role (${roleOf(known).account})`);
}
/** Requests that AWS refuses as they stand. */
const REQUEST_REFUSED = [
    {
        heading: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
        about: "The role's maximum session duration, one hour unless raised, is less than was asked for.",
        section: 'answers',
        code: 'rejected',
        is: ({ failure }) => failure.kind === 'role-maximum',
        causes: [
            {
                id: 'role-maximum',
                about: 'Fix: ask for less in `role-duration-seconds` (or `duration` of the hop), or raise the maximum of the role.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The role allows less than ${known.attempt.hop.durationSeconds} seconds.`,
                edits: (known) => [
                    { text: `Ask for less, 3600 at first, in ${durationOf(known)}.` },
                    {
                        text: `Or raise it on ${roleNamed(known)}: aws iam update-role --role-name ${roleOf(known).name} --max-session-duration ${known.attempt.hop.durationSeconds}`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
        about: "The credentials that the chain starts from are a role's. If that cannot be known in advance, the step tries once more with one hour, and says so in a notice.",
        section: 'answers',
        code: 'rejected',
        is: ({ failure }) => failure.kind === 'chaining-cap',
        causes: [
            {
                id: 'chaining-cap',
                about: 'AWS then allows one hour, whatever the role allows. Fix: ask for 3600 at most; `refresh: process` renews for as long as the job runs.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'AWS ends the session of a role assumed by another role after one hour.',
                edits: (known) => [
                    {
                        text: `Ask for 3600 at most in ${durationOf(known)}; for a longer job, refresh: process renews the session.`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'PackedPolicyTooLarge',
        about: 'Session policies and tags are compressed together, and are too large. The default tags that may be left out were left out already, if there were any. The log gives the packed size of each hop in percent, with a warning from 80% up.',
        section: 'answers',
        code: 'rejected',
        is: ({ failure }) => failure.kind === 'packed-policy',
        causes: [
            {
                id: 'packed-size',
                about: 'Fix: fewer and shorter tags, a shorter policy; `policy-arns` take less space than `policy`.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'Session policies and tags together are larger than AWS allows once it has packed them.',
                hints: [
                    {
                        about: 'The message says what this hop sends.',
                        weight: (0,entry/* always */.G)(1),
                        say: ({ attempt: { hop } }) => `This hop sends ${[
                            hop.policy === undefined ? 'no session policy' : `a session policy of ${hop.policy.length} characters`,
                            `${hop.policyArns.length} managed policies`,
                            `${(0,hop_kinds/* signedPart */.Sy)(hop)?.tags.length ?? 0} tags`,
                        ].join(', ')}.`,
                    },
                ],
                edits: (known) => [
                    {
                        text: `Send fewer or shorter tags${signedHopOf(known)?.tags.some(({ origin }) => origin === 'default') === true ? ' (role-skip-session-tagging: true leaves the default ones out)' : ''}, or a shorter session policy; a managed session policy takes less space than an inline one.`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'MalformedPolicyDocument',
        about: '`inline-session-policy` or `policy` of the hop is JSON, but not a policy.',
        section: 'answers',
        code: 'rejected',
        is: ({ failure }) => failure.code === 'MalformedPolicyDocument',
        causes: [
            {
                id: 'policy-malformed',
                about: 'Fix: it needs `Version` and `Statement`, and no `Principal`, which session policies do not have.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'AWS cannot read the session policy as a policy.',
                edits: ({ attempt: { hop } }) => [
                    {
                        text: `It must be a JSON object with Version and Statement, and no Principal: correct ${hop.place === 'role-to-assume' ? 'inline-session-policy' : `policy of ${hop.place}`}.`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'RegionDisabledException',
        about: 'STS is not active in that Region for the account.',
        section: 'answers',
        code: 'denied',
        is: ({ failure }) => failure.code === 'RegionDisabledException',
        causes: [
            {
                id: 'region-disabled',
                about: 'The account has deactivated STS in that Region, or has not opted in to it. Fix: enable it (IAM, Account settings; or Account, Regions), or set `region` of the hop, or `aws-region`, to one that is enabled.',
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `STS is not enabled for Region ${known.attempt.hop.region} in account ${disabledIn(known)}.`,
                edits: ({ attempt: { hop } }) => [
                    {
                        text: `Enable the Region there (IAM, Account settings), or set ${hop.place === 'role-to-assume' ? 'aws-region' : `region on this hop (${hop.place})`} to one that is.`,
                    },
                ],
            },
        ],
    },
    {
        heading: 'HTTP 407',
        about: 'A proxy between this machine and AWS answered.',
        section: 'network',
        code: 'rejected',
        is: ({ failure: { code } }) => code === 'HTTP 407',
        causes: [
            {
                id: 'proxy-login',
                about: 'It requires a user and a password. Fix: set `http-proxy` (or `HTTPS_PROXY`) as `http://user:password@host:port`.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => net_failure/* PROXY_LOGIN_HINT */.tJ,
                edits: () => [],
            },
        ],
    },
    {
        heading: 'HTTP',
        about: 'An answer with that status that AWS did not write.',
        section: 'network',
        code: 'rejected',
        is: ({ failure: { code, status } }) => code === `HTTP ${status ?? ''}`,
        causes: [
            {
                id: 'foreign-answer',
                about: 'It came from a proxy or firewall in between. Fix: ask the people who run it to let the host through, or name the host in `no-proxy`.',
                likelihood: (0,entry/* always */.G)(80),
                title: () => 'This answer did not come from AWS but from a proxy or firewall in between.',
                edits: () => [{ text: 'Ask the people who run it to let this host through, or name the host in no-proxy.' }],
            },
        ],
    },
];
/** Anything else that AWS refuses permanently. */
const OTHERWISE = {
    heading: 'ValidationError',
    about: 'AWS refused the request as it stands, and would refuse it again.',
    section: 'answers',
    code: 'rejected',
    is: () => true,
    causes: [
        {
            id: 'request-refused',
            about: 'The message from AWS names the parameter. Whatever can be checked in advance is; a missing check is a bug in this program, and worth an issue.',
            likelihood: (0,entry/* always */.G)(80),
            title: () => 'AWS refused the request as it stands, and would refuse it again: what it says above names the parameter.',
            edits: () => [],
        },
    ],
};

;// CONCATENATED MODULE: ./src/explain/catalogue/subject-hints.ts




/** The audience that trust policies are usually written for. */
const USUAL_AUDIENCE = 'sts.amazonaws.com';
function shown(known, claim) {
    return (0,quote/* oneLine */.T)(claimOf(known, claim) ?? '(none)');
}
/** A form of `sub` is evidence where the token is of the system whose form it is. */
function hintOf({ about, has, say, weight }, system) {
    return {
        about,
        weight: (known) => (ciSystemOf(known) === system && has(claimsOf(known)) ? weight : 0),
        say: (known) => say(claimsOf(known)),
    };
}
/** How a `sub` may differ from what conditions expect. */
const SUBJECT_HINTS = [
    ...systems/* CI_SYSTEMS */.mU.flatMap((system) => system.subjects.forms.map((form) => hintOf(form, system))),
    {
        about: '`*` is a wildcard under `StringLike` only; under `StringEquals` it is a literal asterisk.',
        weight: (0,entry/* always */.G)(70),
        say: () => 'In the condition, * is a wildcard under StringLike only; under StringEquals it matches only a literal asterisk.',
    },
    {
        about: 'The condition is compared character by character, case-sensitively: a repository that was renamed or moved has another `sub`.',
        weight: (0,entry/* always */.G)(60),
        say: (known) => `The condition is compared character by character, case-sensitively, with ${(0,quote/* oneLine */.T)(claimOf(known, 'sub') ?? '')}: was ${ciSystemOf(known).subjects.named} renamed or moved?`,
    },
];
/** What else a trust policy has to say about a token. */
const TRUST_HINTS = [
    {
        about: 'A condition on `aud` does not match another `audience`, even one that the identity provider lists.',
        weight: (known) => (audienceOf(known) === USUAL_AUDIENCE ? 20 : 93),
        say: (known) => `A condition on ${issuerHostOf(known)}:aud has to say ${(0,quote/* oneLine */.T)(audienceOf(known))}: it is not enough that the identity provider lists it.`,
    },
    {
        about: "The principal is `Federated`, with the ARN of the identity provider in the role's own account, and the action `sts:AssumeRoleWithWebIdentity`.",
        weight: (0,entry/* always */.G)(55),
        say: (known) => `It has to name the principal {"Federated": "${providerArnOf(known)}"}, of the account of the role, and the action sts:AssumeRoleWithWebIdentity (not sts:AssumeRole).`,
    },
    {
        about: 'Conditions on other claims (`actor`, `repository`, `job_workflow_ref`, `environment`) have to match as well.',
        weight: (known) => (isGitHubs(known) ? 10 : 0),
        say: (known) => `Conditions on other claims have to match as well: actor ${shown(known, 'actor')}, repository ${shown(known, 'repository')}, job_workflow_ref ${shown(known, 'job_workflow_ref')}.`,
    },
];

;// CONCATENATED MODULE: ./src/explain/catalogue/token-denial.ts








function admitToken(known) {
    if (claimOf(known, 'sub') === undefined) {
        return {
            text: 'The token has no sub that is a string, so no condition can be written for it. Check what issues it.',
        };
    }
    const [statement, ...others] = (0,statements/* trustForToken */.L3)(tokenNeedsOf(known));
    return allowInTrust(known, statement === undefined ? others : [statement, ...others]);
}
/** The policy may be right, and the job running in the wrong place. */
function runElsewhere(known) {
    const { subjects } = ciSystemOf(known);
    const form = subjects.forms.find(({ has, elsewhere }) => elsewhere !== undefined && has(claimsOf(known)));
    const how = form?.elsewhere ?? subjects.elsewhere;
    return { text: `If the role is not meant for such jobs, the policy is right: ${how}.` };
}
/** What cannot be seen from a job. */
const DENIED_UNSEEN = {
    id: 'denied-elsewhere',
    about: 'A Deny in the trust policy, or a resource control policy of the organization, forbids it; neither can be seen from a job.',
    likelihood: (0,entry/* always */.G)(10),
    title: () => 'A Deny in the trust policy, or a resource control policy of the organization, may forbid it; that cannot be seen from here.',
    edits: () => [
        {
            text: 'Ask the people who run the organization, with the request id; CloudTrail of the account of the role has the event.',
        },
    ],
};
/** A token that no trust policy lets in. */
const TOKEN_DENIED = {
    heading: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    about: "The account has an identity provider for the token, and that lists its audience; the role does not let it in. The message shows the token's `iss`, `aud` and `sub`, never the token.",
    section: 'denials',
    code: 'denied',
    is: ({ failure, attempt }) => failure.kind === 'denied' && provesByToken(attempt) && !/TagSession|SetSourceIdentity/.test(failure.message),
    facts: ({ attempt }) => [(0,claims/* describeClaims */.Z)(attempt.claims ?? {})],
    causes: [
        {
            id: 'trust-token',
            about: "The role's trust policy does not let this token in. Compare the token's claims with its conditions, character by character; the message includes a statement that would let such jobs in.",
            likelihood: (0,entry/* always */.G)(80),
            title: (known) => `The trust policy of ${roleOf(known).arn} may not let this token in.`,
            hints: [...SUBJECT_HINTS, ...TRUST_HINTS],
            edits: (known) => [runElsewhere(known), admitToken(known)],
        },
        missingRole((known) => [
            {
                ...admitToken(known),
                text: `Or create role ${roleOf(known).name} in account ${roleOf(known).account}, with a trust policy that has:`,
            },
        ], (0,entry/* always */.G)(60)),
        DENIED_UNSEEN,
    ],
};
function permissionOfToken(action, brought, claim) {
    return {
        heading: `Not authorized to perform ${action}`,
        about: `The token has the claim \`${claim}\`, which gives the session ${brought}.`,
        section: 'denials',
        code: 'denied',
        is: ({ failure, attempt }) => failure.kind === 'denied' && provesByToken(attempt) && failure.message.includes(action),
        facts: ({ attempt }) => [(0,claims/* describeClaims */.Z)(attempt.claims ?? {})],
        causes: [
            {
                id: action === 'sts:TagSession' ? 'trust-tag-session' : 'trust-source-identity',
                about: `The role's trust policy has to allow \`${action}\` besides \`sts:AssumeRoleWithWebIdentity\`, to the same principal.`,
                likelihood: (0,entry/* always */.G)(80),
                title: (known) => `The trust policy of ${roleOf(known).arn} may not allow ${action}, which ${brought} of the token need.`,
                edits: (known) => [
                    allowInTrust(known, (0,statements/* trustForToken */.L3)(tokenNeedsOf(known)).filter(({ Action }) => Action === action)),
                ],
            },
            DENIED_UNSEEN,
        ],
    };
}
/** Tokens whose claims set tags or a source identity. */
const TOKEN_PERMISSIONS = [
    permissionOfToken('sts:TagSession', 'session tags', 'https://aws.amazon.com/tags'),
    permissionOfToken('sts:SetSourceIdentity', 'a source identity', 'https://aws.amazon.com/source_identity'),
];

;// CONCATENATED MODULE: ./src/explain/catalogue/catalogue.ts








/** Every answer of AWS to a hop that can be explained; the first match counts. To add one, add a line here. */
const CATALOGUE = [
    ...REQUEST_REFUSED,
    ISSUER_UNREACHED,
    ...TOKEN_INVALID,
    ...CREDENTIALS_REFUSED,
    ...CALLER_REFUSED,
    ...TOKEN_PERMISSIONS,
    TOKEN_DENIED,
    ...FURTHER_ACTIONS,
    CALLER_DENIED,
    OTHERWISE,
];

// EXTERNAL MODULE: ./src/explain/explain.ts
var explain = __webpack_require__(4624);
// EXTERNAL MODULE: ./src/explain/transient.ts + 1 modules
var explain_transient = __webpack_require__(7389);
;// CONCATENATED MODULE: ./src/explain/hop-failure.ts







/**
 * Describes the failure of a hop: which hop, which API, from whom to whom, what AWS said, why, and what to do.
 * Anything but a failed request, or the end of the step's time, is returned as it is.
 */
function explainHopFailure(failure, { explains, ...about }) {
    const { hop, of, caller, roleArn } = about.attempt;
    const subject = `hop ${hop.number} of ${of}: ${hop_kinds/* HOP_KINDS */.wh[hop.kind].api} ${caller} -> ${roleArn}`;
    const position = { number: hop.number, of };
    if (failure instanceof net_failure/* CallFailure */.Rk) {
        const { code, explain } = answerTo({ ...about, failure });
        const message = `${subject}: ${failure.code}: ${withoutWhatWasSent(failure.message, hop)}${requestOf(failure)}`;
        return new errors/* RoleChainError */._G({ code, hop: position, message, cause: failure, ...(explains ? why(explain()) : {}) });
    }
    if (failure instanceof errors/* RoleChainError */._G && failure.code === 'deadline') {
        const { code, hint = '', cause } = failure;
        return new errors/* RoleChainError */._G({ code, hop: position, message: `${subject}: ${failure.message}`, hint, cause });
    }
    return failure;
}
function why(explanation) {
    return { hint: (0,explain/* printExplanation */.n)(explanation), explanation };
}
/** Hides external ids (shared with another party) and session policies, in case AWS echoes them. */
function withoutWhatWasSent(message, hop) {
    const sent = [hop.policy, (0,hop_kinds/* signedPart */.Sy)(hop)?.externalId].filter((text) => text !== undefined);
    return sent.reduce((shown, text) => shown.replaceAll(text, '***'), message);
}
/** The catalogue entry for a failure; the explanation is built only if it is asked for. */
function answerTo(known) {
    const { kind } = known.failure;
    if ((0,explain_transient/* isTransient */.dg)(kind) && !ISSUER_UNREACHED.is(known)) {
        const passing = { kind, region: known.attempt.hop.region };
        const answer = (0,explain_transient/* transientAnswer */.Nv)(passing);
        return { code: answer.code, explain: () => (0,explain/* explainAnswer */.i)(answer, passing) };
    }
    const answer = CATALOGUE.find(({ is }) => is(known));
    if (answer === undefined) {
        throw new Error('the last entry of the catalogue fits everything');
    }
    return { code: answer.code, explain: () => (0,explain/* explainAnswer */.i)(answer, known) };
}
/** Describes the failure of STS to say whose the credentials of a source are. */
function explainIdentityFailure(failure, source) {
    if (!(failure instanceof net_failure/* CallFailure */.Rk)) {
        return failure;
    }
    return new errors/* RoleChainError */._G({
        code: (0,explain_transient/* isTransient */.dg)(failure.kind) ? 'network' : 'source',
        message: `sts:GetCallerIdentity with ${source}: ${failure.code}: ${failure.message}${requestOf(failure)}`,
        hint: (0,explain_transient/* isTransient */.dg)(failure.kind)
            ? (0,explain_transient/* transientHint */.AX)(failure.kind, undefined)
            : 'AWS does not accept these credentials: mistyped, deleted, expired, or of another partition than aws-region.',
        cause: failure,
    });
}
/** ` (request id ...)`, or nothing: the end of a message about a failed request. */
function requestOf({ requestId }) {
    return requestId === undefined ? '' : ` (request id ${requestId})`;
}


/***/ }),

/***/ 7389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dg: () => (/* binding */ isTransient),
  Nv: () => (/* binding */ transientAnswer),
  AX: () => (/* binding */ transientHint)
});

// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/explain/catalogue/entry.ts
var entry = __webpack_require__(9737);
;// CONCATENATED MODULE: ./src/explain/catalogue/network.ts


function answer(kind, { heading, about, id, fix, title, edit }) {
    return {
        heading,
        about,
        section: 'network',
        code: 'network',
        is: (passing) => passing.kind === kind,
        causes: [
            {
                id,
                about: fix,
                likelihood: (0,entry/* always */.G)(80),
                title,
                edits: (passing) => (edit(passing) === '' ? [] : [{ text: edit(passing) }]),
            },
        ],
    };
}
/** Failures between this machine and AWS that outlasted all attempts. */
const TRANSIENT_FAILURES = [
    answer('throttled', {
        heading: 'AWS asked for fewer requests at once, and still did after all attempts.',
        about: 'Throttling. It was retried with growing pauses.',
        id: 'throttled',
        fix: 'Fewer jobs at the same moment; a larger `action-timeout-s`.',
        title: () => 'AWS asked for fewer requests at once, and still did after all attempts.',
        edit: () => 'Run the job again later, or let fewer jobs log in at the same moment.',
    }),
    answer('clock-skew', {
        heading: "The clock of this machine is too far from AWS's.",
        about: "It was corrected from AWS's answer and still refused.",
        id: 'clock-skew',
        fix: 'Set the clock (NTP).',
        title: () => "The clock of this machine is too far from AWS's.",
        edit: () => 'Set it right (NTP).',
    }),
    answer('unresolved', {
        heading: 'has no address',
        about: 'DNS knows no such host.',
        id: 'host-unknown',
        fix: 'Is `aws-region` spelled correctly, or the host in `sts-endpoint`? Does this machine resolve public names, or does its VPC have an endpoint for STS with private DNS?',
        title: ({ region }) => `Is ${region === undefined ? 'aws-region' : `the Region ${region}`} spelled correctly, and does this machine reach the internet (DNS, proxy, VPC endpoint)?`,
        edit: () => 'Where sts-endpoint or AWS_ENDPOINT_URL_STS names a host: is that right?',
    }),
    answer('tls', {
        heading: 'the certificate of … is not trusted',
        about: 'The host, or something in between, presents a certificate from an authority that this machine does not know.',
        id: 'tls-interception',
        fix: "A proxy that opens TLS, or an endpoint of your own: give its certificate authority's PEM file in `ca-bundle`. It is added to the authorities that are trusted anyway. `NODE_TLS_REJECT_UNAUTHORIZED=0` has no effect here.",
        title: () => failure/* TLS_HINT */.qN,
        edit: () => '',
    }),
    answer('transient', {
        heading: 'the connection to … failed',
        about: 'Refused or cut off, no answer in time, or an error at AWS.',
        id: 'no-answer',
        fix: 'If `http-proxy` or one of the proxy variables is set, the connection that failed may be the one to the proxy. A firewall that drops packets looks like a host that does not answer.',
        title: () => 'All attempts failed the same way.',
        edit: () => 'Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS.',
    }),
];

// EXTERNAL MODULE: ./src/explain/explain.ts
var explain = __webpack_require__(4624);
;// CONCATENATED MODULE: ./src/explain/transient.ts


const KINDS = ['throttled', 'clock-skew', 'unresolved', 'tls', 'transient'];
/** See {@link TransientKind}. */
function isTransient(kind) {
    return KINDS.includes(kind);
}
/** The catalogue entry for a transient failure. */
function transientAnswer(passing) {
    const answer = TRANSIENT_FAILURES.find(({ is }) => is(passing));
    if (answer === undefined) {
        throw new Error(`the catalogue has nothing about ${passing.kind}`);
    }
    return answer;
}
/** What to do about a transient failure after all attempts. */
function transientHint(kind, region) {
    const passing = { kind, region };
    return (0,explain/* printExplanation */.n)((0,explain/* explainAnswer */.i)(transientAnswer(passing), passing));
}


/***/ }),

/***/ 214:
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

/***/ 1850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ parsePermissionSet),
/* harmony export */   NL: () => (/* binding */ looksReserved),
/* harmony export */   fQ: () => (/* binding */ roleArnPatterns),
/* harmony export */   zq: () => (/* binding */ pathOfRole)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3240);
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

/***/ 3240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parsePrincipal)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);

const PRINCIPAL = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):(?<kind>user|role)(?<path>\/(?:[\u0021-\u007E]+\/)?)(?<name>[\w+=,.@-]{1,64})$/;
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

/***/ 2110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ trustForToken),
/* harmony export */   Rh: () => (/* binding */ trustForCaller),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   si: () => (/* binding */ permissionForCaller)
/* harmony export */ });
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7459);
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

/***/ 8551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
/** JSON that is safe to print anywhere: characters that end a line or begin a command are escaped. */
function asciiJson(value, space) {
    return JSON.stringify(value, undefined, space)
        .replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##', '#\\u0023');
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
function listed(names, { most = SHOWN, show = (name) => name } = {}) {
    const shown = names.length > most + 1 ? names.slice(0, most) : names;
    const more = names.length - shown.length;
    return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
