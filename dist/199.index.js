export const id = 199;
export const ids = [199];
export const modules = {

/***/ 4449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ DEMO_WORLD),
/* harmony export */   S8: () => (/* binding */ DEMO_VARIABLES),
/* harmony export */   wE: () => (/* binding */ DEMO_INPUTS)
/* harmony export */ });
/** The world of the demo, and the example that users begin their own with. */
const DEMO_WORLD = `# Accounts as role-chain emulate plays them. Policies mean what they mean in IAM.
version: 1

issuer:                      # the CI system that hands out OIDC tokens
  claims:
    sub: repo:octo-org/payments:environment:production
    repository: octo-org/payments
    actor: mona

accounts:
  "111111111111":            # hub: the only account that trusts the CI system
    oidc-providers:
      - {url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                "token.actions.githubusercontent.com:aud": sts.amazonaws.com
                "token.actions.githubusercontent.com:sub": repo:octo-org/payments:environment:production
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::222222222222:role/spoke

  "222222222222":            # spoke: wants an external id, a team and a source identity
    roles:
      spoke:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::111111111111:role/hub"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"sts:ExternalId": acme-42, "aws:RequestTag/Team": payments}
              StringLike: {"sts:SourceIdentity": "*"}
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::333333333333:role/deploy

  "333333333333":            # deploy: admits only sessions that still carry the team
    roles:
      deploy:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::222222222222:role/spoke"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"aws:PrincipalTag/Team": payments}
`;
/** The inputs of the demo's step, as they would stand under \`with:\`. */
const DEMO_INPUTS = {
    'aws-region': 'eu-central-1',
    'role-to-assume': 'arn:aws:iam::111111111111:role/hub',
    'role-session-name': '{repository}-{run_id}',
    'role-chain': `- role: arn:aws:iam::222222222222:role/spoke
  external-id: acme-42
  tags: {Team: payments, Stage: prod}
  transitive-tag-keys: [Team]
  source-identity: "{claim:actor}"
- arn:aws:iam::333333333333:role/deploy`,
};
/** What GitHub would set for the demo's job. */
const DEMO_VARIABLES = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/payments',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_ACTION: '__octo-org_aws-role-chain',
    GITHUB_ACTOR: 'mona',
    GITHUB_SHA: '8f2d1c0a9b3e4f5061728394a5b6c7d8e9f00112',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '4242',
};


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* reexport */ parseWorld),
  s: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/emulator/operations/session-answer.ts
/** The parts of answers that all operations which issue sessions share. */
/** ISO 8601 in whole seconds, as AWS writes times. */
function isoSeconds(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
/** AWS's limit on the size of session tokens, in bytes: what `SessionTokenUtilization` is a percentage of. */
const MAXIMUM_TOKEN_BYTES = 4096;
/** The elements about the credentials that were issued: `Credentials`, and the size of their token. */
function credentialFields(session) {
    const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
    return {
        Credentials: {
            AccessKeyId: accessKeyId,
            SecretAccessKey: secretAccessKey,
            SessionToken: sessionToken,
            Expiration: isoSeconds(session.expiresAt),
        },
        SessionTokenSize: sessionToken.length,
        SessionTokenUtilization: Math.ceil((sessionToken.length / MAXIMUM_TOKEN_BYTES) * 100),
    };
}
/** The `AssumedRoleUser` element. */
function assumedRoleFields(role, session) {
    return { AssumedRoleId: `${role.id}:${session.sessionName}`, Arn: session.arn };
}

;// CONCATENATED MODULE: ./src/emulator/call-log.ts
/** The log of what was asked of the emulator and what it answered. It holds no secrets. */

const SECRET_PARAMETERS = /^(?:WebIdentityToken|SAMLAssertion|TokenCode|TradeInToken|.*ContextAssertion)$/;
/** Parameters as the log may show them. */
function withoutSecrets(parameters) {
    return Object.fromEntries(Array.from(parameters, ([name, value]) => [name, SECRET_PARAMETERS.test(name) ? '***' : value]));
}
/** A session as the log shows it. */
function recordSession(session, packedPolicySize) {
    return {
        arn: session.arn,
        assumedRoleArn: session.kind === 'assumed-role' ? session.arn : undefined,
        tags: Object.fromEntries(session.tags),
        transitiveTagKeys: session.transitiveTagKeys,
        sourceIdentity: session.sourceIdentity,
        durationSeconds: session.durationSeconds,
        expiration: isoSeconds(session.expiresAt),
        packedPolicySize,
        chain: session.kind === 'assumed-role' ? session.chain : [],
    };
}

// EXTERNAL MODULE: ./src/request/arn.ts
var request_arn = __webpack_require__(6862);
;// CONCATENATED MODULE: ./src/emulator/directory.ts
/** Finds things in a world by their names. */

/** The account of an ARN, if the world has it. */
function accountOf(world, arn) {
    const id = (0,request_arn/* accountOfArn */.KC)(arn);
    return id === undefined ? undefined : world.accounts.get(id);
}
/** The role of this ARN, path included. */
function findRole(world, arn) {
    return accountOf(world, arn)?.roles.find((role) => role.arn === arn);
}
/** The user of this ARN. */
function findUser(world, arn) {
    return accountOf(world, arn)?.users.find((user) => user.arn === arn);
}
/** All users of all accounts. */
function allUsers(world) {
    return Array.from(world.accounts.values()).flatMap((account) => account.users);
}

;// CONCATENATED MODULE: ./src/emulator/http/message.ts
/** HTTP requests and answers as the emulated services see them. */
/** An answer of JSON. */
function jsonAnswer(status, value) {
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

// EXTERNAL MODULE: ./src/request/limits.ts
var limits = __webpack_require__(961);
;// CONCATENATED MODULE: ./src/emulator/sts/sts-error.ts
/** The errors that STS answers with. */
/** An error answer: its HTTP status, and the code and message of AWS. */
class StsError extends Error {
    status;
    code;
    reason;
    constructor(details) {
        super(details.message);
        this.name = 'StsError';
        this.status = details.status;
        this.code = details.code;
        this.reason = details.reason;
    }
}
/** A request that STS refuses for its form: status 400. */
function badRequest(code, message, reason) {
    return new StsError({ status: 400, code, message, reason });
}
/** `ValidationError`: a parameter is not what it must be. */
function validationError(message) {
    return badRequest('ValidationError', message);
}
/** An answer of status 403. */
function forbidden(code, message, reason) {
    return new StsError({ status: 403, code, message, reason });
}
/** `AccessDenied` of a signed call, in the words that name the caller, the action and the resource. */
function accessDenied(denial) {
    const message = `User: ${denial.caller} is not authorized to perform: ${denial.action} on resource: ${denial.resource}`;
    return forbidden('AccessDenied', message, denial.reason);
}
/** `MalformedPolicyDocument`; AWS names no place, the log does. */
function malformedPolicy(problems) {
    const reason = problems.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ');
    return badRequest('MalformedPolicyDocument', 'Syntax errors in policy.', reason);
}

;// CONCATENATED MODULE: ./src/emulator/packed-size.ts
/**
 * The packed size of session policies and tags, in percent of what AWS allots.
 *
 * AWS packs them into a binary form that it does not document. This is an estimate that is exact in being the same
 * every time, made to agree with what has been seen of the real one: nine tags of a two-letter key and 250 letters
 * take 498 % (aws-actions/configure-aws-credentials, issue 1898: so there is no compression to speak of, and 455 bytes
 * of tags are all); a session policy takes its part of 2,048 characters (documentation of AssumeRole: a policy of 130
 * characters is answered with 6 %). Transitive keys do not count; inherited tags do.
 */
const TAG_BYTES = 455;
const POLICY_CHARACTERS = 2048;
/** The packed size; undefined when there is nothing to pack, since AWS then leaves it out. */
function packedSizeOf({ tags, policy = '', policyArns }) {
    const tagBytes = Buffer.byteLength(Array.from(tags).flat().join(''));
    const characters = [policy, ...policyArns].join('').length;
    if (tagBytes + characters === 0) {
        return undefined;
    }
    const tagPart = (tagBytes / TAG_BYTES) * 100;
    return { tags: percent(tagPart), total: percent(tagPart + (characters / POLICY_CHARACTERS) * 100) };
}
function percent(part) {
    return Math.max(1, Math.round(part));
}

// EXTERNAL MODULE: ./src/request/nearest.ts
var nearest = __webpack_require__(6171);
;// CONCATENATED MODULE: ./src/emulator/nearest.ts

/** The end of a sentence about an unknown name: `did you mean "trust"?`, or the whole list when nothing is near. */
function nearest_nearest(name, known) {
    const best = (0,nearest/* nearest */.p)(name, known);
    return best === undefined ? `known are ${known.join(', ')}` : `did you mean "${best}"?`;
}

;// CONCATENATED MODULE: ./src/emulator/policy/problems.ts
/** Collects everything that is wrong with a policy document, each with the place it is at. */

/** Whether a value from outside is a JSON object. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A list of problems, or a view of one that puts all its paths below a prefix. */
class ProblemList {
    #problems;
    #prefix;
    constructor(problems = [], prefix = []) {
        this.#problems = problems;
        this.#prefix = prefix;
    }
    /** The same list, for a part of the document. */
    below(path) {
        return new ProblemList(this.#problems, [...this.#prefix, ...path]);
    }
    add(path, message) {
        this.#problems.push({ path: [...this.#prefix, ...path], message });
    }
    any() {
        return this.#problems.length > 0;
    }
    all() {
        return this.#problems;
    }
    /** Reports the keys of a mapping that are not among the known ones, with the nearest that is. */
    unknownKeys(value, known, path) {
        for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
            this.add([...path, key], `is not known; ${nearest_nearest(key, known)}`);
        }
    }
    /** Reads a text or a list of texts. */
    texts(value, path) {
        const list = Array.isArray(value) ? value : [value];
        const texts = list.filter((item) => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean');
        if (texts.length < list.length || list.length === 0) {
            this.add(path, 'must be a text or a list of texts');
        }
        return texts.map(String);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/emulator/policy/pattern.ts
/** Wildcards of IAM policies: `*` is any run of characters, `?` any one, and there is no escape but `${*}`. */
/** Splits a pattern without variables into its parts. */
function patternParts(pattern) {
    return pattern
        .split(/([*?])/)
        .filter((piece) => piece !== '')
        .map((piece) => piece === '*' ? { kind: 'any' } : piece === '?' ? { kind: 'one' } : { kind: 'text', text: piece });
}
function unitsOf(parts) {
    return parts.flatMap((part) => part.kind === 'text' ? Array.from(part.text) : [{ wildcard: part.kind }]);
}
function matchesOne(unit, character) {
    if (unit === undefined || character === undefined) {
        return false;
    }
    return typeof unit === 'string' ? unit === character : unit.wildcard === 'one';
}
/**
 * Whether `value` matches the pattern as a whole. Greedy with one point to go back to, so that its time is bounded by
 * the product of the lengths whatever the pattern: a world file must not be able to stall the emulator.
 */
function matchesParts(value, parts) {
    const characters = Array.from(value);
    const units = unitsOf(parts);
    let [position, unit] = [0, 0];
    let retry;
    while (position < characters.length) {
        const current = units[unit];
        if (typeof current === 'object' && current.wildcard === 'any') {
            unit += 1;
            retry = { unit, position };
        }
        else if (matchesOne(current, characters[position])) {
            position += 1;
            unit += 1;
        }
        else if (retry === undefined) {
            return false;
        }
        else {
            retry.position += 1;
            position = retry.position;
            unit = retry.unit;
        }
    }
    return units.slice(unit).every((rest) => typeof rest === 'object' && rest.wildcard === 'any');
}
/** {@link matchesParts} without regard to case, for a plain pattern: how actions are compared. */
function matchesIgnoringCase(value, pattern) {
    return matchesParts(value.toLowerCase(), patternParts(pattern.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/emulator/policy/variables.ts
/**
 * Policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and `${*}`, `${?}`, `${$}` for the bare
 * characters. Source: IAM User Guide, "IAM policy elements: Variables and tags".
 */

const VARIABLE = /(\$\{[^}]*\})/;
const INSIDE = /^\$\{\s*(?<name>[^,}]*?)\s*(?:,\s*'(?<fallback>[^']*)'\s*)?\}$/;
const BARE_CHARACTERS = ['*', '?', '$'];
function variables_valueOf(variable, context) {
    const { name = '', fallback } = INSIDE.exec(variable)?.groups ?? {};
    if (BARE_CHARACTERS.includes(name)) {
        return name;
    }
    const values = context.get(name);
    // A key of several values cannot stand in one place; AWS takes the variable for unresolved.
    return values?.length === 1 ? values[0] : fallback;
}
/**
 * The parts of a policy's text with its variables filled in. What a variable stands for is text, never a wildcard.
 * Undefined when a variable has no value in this request: then the element does not match.
 */
function partsOf(text, policy, context) {
    if (!policy.hasVariables) {
        return patternParts(text);
    }
    const parts = [];
    for (const piece of text.split(VARIABLE)) {
        if (!VARIABLE.test(piece)) {
            parts.push(...patternParts(piece));
            continue;
        }
        const value = variables_valueOf(piece, context);
        if (value === undefined) {
            return undefined;
        }
        parts.push({ kind: 'text', text: value });
    }
    return parts;
}
/** The parts as plain text, wildcards as the characters they are written with: for operators that know no wildcard. */
function textOf(parts) {
    return parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'any' ? '*' : '?')).join('');
}

;// CONCATENATED MODULE: ./src/emulator/policy/operators.ts
/**
 * The condition operators: how one value of the request compares with one value of the policy.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
 */



const equal = (actual, wanted) => actual === textOf(wanted);
const equalIgnoringCase = (actual, wanted) => actual.toLowerCase() === textOf(wanted).toLowerCase();
/** Splits the parts of an ARN pattern at its first five colons; a wildcard does not reach over them. */
function arnSegments(parts) {
    const segments = [[]];
    for (const part of parts) {
        const pieces = part.kind === 'text' ? part.text.split(':') : undefined;
        if (pieces === undefined) {
            segments.at(-1)?.push(part);
            continue;
        }
        const room = 6 - segments.length;
        const [first = '', ...others] = [...pieces.slice(0, room), ...joined(pieces.slice(room))];
        segments.at(-1)?.push({ kind: 'text', text: first });
        others.forEach((text) => segments.push([{ kind: 'text', text }]));
    }
    return segments;
}
function joined(pieces) {
    return pieces.length === 0 ? [] : [pieces.join(':')];
}
/** ARN operators match each of the six components on its own; `ArnEquals` and `ArnLike` behave alike. */
const arnLike = (actual, wanted) => {
    const have = arnSegments([{ kind: 'text', text: actual }]).map(textOf);
    const want = arnSegments(wanted);
    return have.length === 6 && want.length === 6 && want.every((parts, at) => matchesParts(have[at] ?? '', parts));
};
const sameBoolean = (actual, wanted) => actual.toLowerCase() === textOf(wanted).toLowerCase();
function ordered(read, holds) {
    return (actual, wanted) => {
        const [left, right] = [read(actual), read(textOf(wanted))];
        return !Number.isNaN(left) && !Number.isNaN(right) && holds(left, right);
    };
}
function readNumber(text) {
    return text.trim() === '' ? NaN : Number(text);
}
/** Milliseconds of an ISO 8601 date or of epoch seconds; both are allowed in policies. */
function readDate(text) {
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
const inRange = (actual, wanted) => {
    const [address = '', prefix] = textOf(wanted).split('/');
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0 || (0,external_node_net_.isIP)(actual) === 0) {
        return false;
    }
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix === undefined ? (family === 4 ? 32 : 128) : Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
    return list.check(actual, (0,external_node_net_.isIP)(actual) === 4 ? 'ipv4' : 'ipv6');
};
function pair(name, negatedName, matches) {
    return { [name]: { negated: false, matches }, [negatedName]: { negated: true, matches } };
}
function orderedFamily(family, read) {
    const operator = (holds) => ({
        negated: false,
        matches: ordered(read, holds),
    });
    return {
        ...pair(`${family}Equals`, `${family}NotEquals`, ordered(read, (actual, wanted) => actual === wanted)),
        [`${family}LessThan`]: operator((actual, wanted) => actual < wanted),
        [`${family}LessThanEquals`]: operator((actual, wanted) => actual <= wanted),
        [`${family}GreaterThan`]: operator((actual, wanted) => actual > wanted),
        [`${family}GreaterThanEquals`]: operator((actual, wanted) => actual >= wanted),
    };
}
const OPERATORS = new Map(Object.entries({
    ...pair('StringEquals', 'StringNotEquals', equal),
    ...pair('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', equalIgnoringCase),
    ...pair('StringLike', 'StringNotLike', matchesParts),
    ...pair('ArnEquals', 'ArnNotEquals', arnLike),
    ...pair('ArnLike', 'ArnNotLike', arnLike),
    ...pair('IpAddress', 'NotIpAddress', inRange),
    ...orderedFamily('Numeric', readNumber),
    ...orderedFamily('Date', readDate),
    Bool: { negated: false, matches: sameBoolean },
    BinaryEquals: { negated: false, matches: equal },
}));
/** The operator that asks whether a key is absent; the one that looks at no value. */
const NULL_OPERATOR = 'Null';
/** The operator of this name (without set prefix and `IfExists`), or undefined where IAM has none. */
function operatorNamed(name) {
    return OPERATORS.get(name);
}
/** The names of all operators, for messages that suggest one. */
const OPERATOR_NAMES = [...OPERATORS.keys(), NULL_OPERATOR];
/** Whether a plain pattern is written so that an ARN operator could match anything with it. */
function isArnPattern(pattern) {
    return pattern.includes('${') || arnSegments(patternParts(pattern)).length === 6;
}

;// CONCATENATED MODULE: ./src/emulator/policy/parse-conditions.ts
/** Reads `Condition`. */



const OPERATOR = /^(?:(?<quantifier>ForAnyValue|ForAllValues):)?(?<name>\w+?)(?<ifExists>IfExists)?$/;
/** The conditions of a statement; none when it has no such element. */
function parseConditions(value, problems) {
    if (value === undefined) {
        return [];
    }
    if (!isMapping(value)) {
        problems.add([], 'must be a mapping such as {StringEquals: {"sts:ExternalId": "acme-42"}}');
        return [];
    }
    return Object.entries(value).flatMap(([text, keys]) => parseOperator(text, keys, problems.below([text])));
}
function readOperator(text) {
    const { quantifier, name = '', ifExists } = OPERATOR.exec(text)?.groups ?? {};
    const isNull = name === NULL_OPERATOR;
    if ((!isNull && operatorNamed(name) === undefined) || (isNull && ifExists !== undefined)) {
        return undefined;
    }
    return {
        operator: name,
        quantifier: quantifier === 'ForAnyValue' || quantifier === 'ForAllValues' ? quantifier : undefined,
        ifExists: ifExists !== undefined,
        text,
    };
}
function parseOperator(text, keys, problems) {
    const operator = readOperator(text);
    if (operator === undefined) {
        problems.add([], `is no condition operator; ${nearest_nearest(text, OPERATOR_NAMES)}`);
        return [];
    }
    if (!isMapping(keys)) {
        problems.add([], 'must be a mapping of condition keys to values');
        return [];
    }
    return Object.entries(keys).map(([key, value]) => {
        const values = problems.texts(value, [key]);
        checkValues(operator, values, problems.below([key]));
        return { ...operator, key, values };
    });
}
function checkValues({ operator }, values, problems) {
    if ([NULL_OPERATOR, 'Bool'].includes(operator) && values.some((value) => !/^(?:true|false)$/i.test(value))) {
        problems.add([], 'must be true or false');
    }
    if (operator.startsWith('Arn') && values.some((value) => !isArnPattern(value))) {
        problems.add([], 'must be an ARN of six parts, with * for the parts that do not matter');
    }
}

;// CONCATENATED MODULE: ./src/emulator/policy/document.ts
/**
 * An IAM policy document, parsed: what `parse.ts` makes of JSON and `evaluate.ts` decides with.
 *
 * Source: IAM User Guide, "IAM JSON policy elements reference".
 */
/** The kinds of principal that a policy can name. */
const PRINCIPAL_KINDS = ['AWS', 'Federated', 'Service', 'CanonicalUser'];

;// CONCATENATED MODULE: ./src/emulator/policy/parse-principals.ts
/** Reads `Principal` and `NotPrincipal`. */


const AWS_PRINCIPAL = /^(?:\*|\d{12}|arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role|federated-user)\/[^*?]+))$/;
/** The principal element of a trust policy's statement; one of the two forms is required there. */
function parsePrincipals(statement, problems) {
    const negated = 'NotPrincipal' in statement;
    if (negated === 'Principal' in statement) {
        problems.add(['Principal'], negated ? 'and NotPrincipal exclude each other' : 'is missing: a trust policy names whom it trusts');
        return undefined;
    }
    const key = negated ? 'NotPrincipal' : 'Principal';
    return { negated, entries: parseEntries(statement[key], problems.below([key])) };
}
function parseEntries(value, problems) {
    if (value === '*') {
        return [{ kind: 'AWS', value: '*' }];
    }
    if (!isMapping(value)) {
        problems.add([], 'must be "*", or a mapping such as {AWS: "arn:aws:iam::111111111111:root"}');
        return [];
    }
    problems.unknownKeys(value, PRINCIPAL_KINDS, []);
    return PRINCIPAL_KINDS.filter((kind) => kind in value).flatMap((kind) => problems.texts(value[kind], [kind]).map((text) => parseEntry({ kind, value: text }, problems)));
}
function parseEntry(entry, problems) {
    if (entry.kind === 'AWS' && !AWS_PRINCIPAL.test(entry.value)) {
        problems.add(['AWS'], `"${entry.value}" is no principal: give an account id, or the whole ARN of a role, user or session (wildcards only as "*")`);
    }
    return entry;
}

;// CONCATENATED MODULE: ./src/emulator/policy/parse.ts
/**
 * Reads policy documents: JSON values become {@link PolicyDocument}s, or a list of everything that is wrong.
 * What AWS refuses when a policy is saved is refused here when a world is loaded.
 */



const DOCUMENT_KEYS = ['Version', 'Id', 'Statement'];
const STATEMENT_KEYS = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
const VERSIONS = ['2012-10-17', '2008-10-17'];
/**
 * Parses a document given as a mapping (`{Version, Statement}`), or, as a shorthand for people, as a bare list of
 * statements, which then has version 2012-10-17.
 */
function parsePolicy(value, use) {
    const problems = new ProblemList();
    const document = Array.isArray(value)
        ? parseStatements({ version: '2012-10-17', statements: value, path: [] }, use, problems)
        : parseDocument(value, use, problems);
    return document === undefined || problems.any() ? { ok: false, problems: problems.all() } : { ok: true, document };
}
function parseDocument(value, use, problems) {
    if (!isMapping(value)) {
        problems.add([], 'must be a policy document, or a list of statements');
        return undefined;
    }
    problems.unknownKeys(value, DOCUMENT_KEYS, []);
    const { Version: version = '2008-10-17', Statement: statement } = value;
    if (!VERSIONS.includes(version)) {
        problems.add(['Version'], 'must be "2012-10-17" (in quotes), or "2008-10-17"');
    }
    if (statement === undefined) {
        problems.add(['Statement'], 'is missing');
        return undefined;
    }
    const statements = Array.isArray(statement) ? statement : [statement];
    return parseStatements({ version, statements, path: ['Statement'] }, use, problems);
}
function parseStatements(raw, use, problems) {
    const statements = raw.statements.flatMap((statement, at) => {
        const parsed = parseStatement(statement, use, problems.below([...raw.path, at]));
        return parsed === undefined ? [] : [parsed];
    });
    return { hasVariables: raw.version === '2012-10-17', statements };
}
function parseStatement(value, use, problems) {
    if (!isMapping(value)) {
        problems.add([], 'must be a statement: a mapping with Effect and Action');
        return undefined;
    }
    problems.unknownKeys(value, STATEMENT_KEYS, []);
    const { Effect: effect } = value;
    if (effect !== 'Allow' && effect !== 'Deny') {
        problems.add(['Effect'], 'must be Allow or Deny');
        return undefined;
    }
    const actions = parsePatterns(value, 'Action', problems);
    const resources = parseUse(value, use, problems);
    const principals = use === 'trust' ? parsePrincipals(value, problems) : undefined;
    const conditions = parseConditions(value['Condition'], problems.below(['Condition']));
    return actions === undefined ? undefined : { effect, principals, actions, resources, conditions };
}
/** Refuses the elements that this kind of policy must not have, and reads its resources if it has them. */
function parseUse(statement, use, problems) {
    const [forbidden, article] = use === 'trust' ? ['Resource', 'A trust policy'] : ['Principal', 'An identity policy'];
    for (const key of [forbidden, `Not${forbidden}`].filter((name) => name in statement)) {
        problems.add([key], `is not allowed here: ${article} has no ${forbidden}`);
    }
    return use === 'trust' ? undefined : parsePatterns(statement, 'Resource', problems);
}
function parsePatterns(statement, name, problems) {
    const negated = `Not${name}` in statement;
    if (negated === name in statement) {
        problems.add([name], negated ? `and Not${name} exclude each other` : 'is missing');
        return undefined;
    }
    const key = negated ? `Not${name}` : name;
    const patterns = problems.texts(statement[key], [key]);
    if (name === 'Action') {
        patterns
            .filter((pattern) => pattern !== '*' && !/^[\w-]+:[\w*?]+$/.test(pattern))
            .forEach((pattern) => {
            problems.add([key], `"${pattern}" is no action: write it as sts:AssumeRole`);
        });
    }
    return { negated, patterns };
}

;// CONCATENATED MODULE: ./src/emulator/operations/session-policies.ts
/** Session policies: `Policy` and `PolicyArns`, and the packed size that they have together with the tags. */





/** Reads `Policy` and `PolicyArns`. */
function readPolicies(parameters, limit) {
    const describe = (items) => `[${items.map((item) => `PolicyDescriptorType(arn=${item.raw('arn') ?? 'null'})`).join(', ')}]`;
    return {
        policy: parameters.optionalText('Policy', limit),
        policyArns: parameters
            .items({ name: 'PolicyArns', size: { min: 0, max: limits/* LIST_LIMITS */.i7.policyArns }, describe })
            .map((item) => item.text('arn', limits/* TEXT_LIMITS */.Pc.arn)),
    };
}
/** AWS-managed policies that say something about STS; all others that AWS manages allow nothing in it. */
const AWS_MANAGED = new Map([
    ['AdministratorAccess', [{ Effect: 'Allow', Action: '*', Resource: '*' }]],
    ['PowerUserAccess', [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }]],
]);
function parseSessionPolicy(value) {
    const result = parsePolicy(value, 'identity');
    if (!result.ok) {
        throw malformedPolicy(result.problems);
    }
    return result.document;
}
function parseInlinePolicy(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw badRequest('MalformedPolicyDocument', 'This policy contains invalid Json', String(error));
    }
    return parseSessionPolicy(value);
}
const MANAGED_POLICY = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}|aws):policy\/(?:[!-~]+\/)?(?<name>[\w+=,.@-]+)$/;
function findManagedPolicy(arn, world, account) {
    const parts = MANAGED_POLICY.exec(arn)?.groups ?? {};
    if (parts['partition'] === undefined || !(0,request_arn/* isPartition */.rh)(parts['partition'])) {
        throw validationError(`${arn} is invalid`);
    }
    if (parts['account'] === 'aws') {
        return parseSessionPolicy(AWS_MANAGED.get(parts['name'] ?? '') ?? []);
    }
    const document = world.accounts.get(account)?.managedPolicies.get(arn);
    if (document === undefined) {
        // AWS's own words are not on record; these are those of IAM for the same mistake.
        throw badRequest('InvalidParameterValue', `Policy ${arn} does not exist or is not attachable.`);
    }
    return document;
}
/**
 * The session policies as documents; undefined when there are none.
 *
 * @throws {StsError} `MalformedPolicyDocument`, or for a managed policy that the account does not have
 */
function resolvePolicies(sent, world, account) {
    const inline = sent.policy === undefined ? [] : [parseInlinePolicy(sent.policy)];
    const managed = sent.policyArns.map((arn) => findManagedPolicy(arn, world, account));
    const all = [...inline, ...managed];
    return all.length === 0 ? undefined : all;
}
/**
 * The packed size in percent; undefined if nothing is packed.
 *
 * @throws {StsError} `PackedPolicyTooLarge` over 100.
 */
function checkPackedSize(packable) {
    const size = packedSizeOf(packable);
    if (size === undefined || size.total <= 100) {
        return size?.total;
    }
    const onlyTags = packable.policy === undefined && packable.policyArns.length === 0;
    throw badRequest('PackedPolicyTooLarge', onlyTags || size.tags > 100
        ? `Packed size of session tags consumes ${size.tags}% of allotted space.`
        : `Packed policy consumes ${size.total}% of allotted space, please use smaller policy.`);
}

;// CONCATENATED MODULE: ./src/emulator/operations/role-session.ts
/** Issues the session of a role: the last step of every AssumeRole operation, when all checks have passed. */




/** The default of `DurationSeconds` for roles. */
const DEFAULT_ROLE_SECONDS = 3600;
/**
 * Checks that STS is active for an account in the region of the call.
 *
 * @throws {StsError} `RegionDisabledException`
 */
function checkRegion(call, account) {
    if (call.region !== undefined && call.world.accounts.get(account)?.disabledRegions.includes(call.region) === true) {
        throw forbidden('RegionDisabledException', `STS is not activated in this region for account:${account}. Your account administrator can activate STS in this region using the IAM Console.`);
    }
}
/** Checks how long a session is asked for: the cap of chained sessions, and the role's own maximum. */
function checkDuration(seconds, role, isChained) {
    if (isChained && seconds > limits/* CHAINED_SESSION_SECONDS */.E6) {
        throw validationError('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
    }
    if (seconds > role.maxSessionSeconds) {
        throw validationError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
    }
}
/** Issues a session. */
function issueRoleSession({ sessions, world, now }, facts) {
    const { role, sessionName, durationSeconds, minimumTokenBytes } = facts;
    const partition = role.arn.split(':')[1] ?? 'aws';
    return sessions.issue({
        kind: 'assumed-role',
        account: role.account,
        partition,
        roleArn: role.arn,
        sessionName,
        arn: `arn:${partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
        tags: facts.tags,
        transitiveTagKeys: facts.transitiveTagKeys,
        sourceIdentity: facts.sourceIdentity,
        policies: facts.policies,
        mfaAt: facts.mfaAt,
        federatedProvider: facts.federatedProvider,
        chain: facts.chain,
    }, { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes });
}
/**
 * Issues the session that an authorized call asks for. `fields` are elements that this operation's answer has beside.
 *
 * @throws {StsError} `ValidationError` for its duration, `PackedPolicyTooLarge` for its policies and tags
 */
function grantRoleSession(call, request, fields = {}) {
    const { role, tags, sentPolicies, durationSeconds, isChained, sourceIdentity } = request;
    checkDuration(durationSeconds, role, isChained);
    const packedPolicySize = checkPackedSize({ tags, ...sentPolicies });
    const session = issueRoleSession({ ...call, sessions: call.services.sessions }, request);
    return {
        fields: {
            ...fields,
            AssumedRoleUser: assumedRoleFields(role, session),
            ...credentialFields(session),
            PackedPolicySize: packedPolicySize,
            SourceIdentity: sourceIdentity,
        },
        session,
        packedPolicySize,
    };
}

;// CONCATENATED MODULE: ./src/emulator/tags.ts
/** Tags: keys are compared without case and keep the case they were written with. */
/** No tags. */
const NO_TAGS = new Map();
/** Whether a list of keys has this one, in any case. */
function includesKey(keys, key) {
    return Array.from(keys).some((known) => known.toLowerCase() === key.toLowerCase());
}
/** Both sets of tags; where both have a key, in any case, the second one's tag stays. */
function overlayTags(below, above) {
    return new Map([...Array.from(below).filter(([key]) => !includesKey(above.keys(), key)), ...above]);
}
/** The tags whose keys are in the list. */
function pickTags(tags, keys) {
    return new Map(Array.from(tags).filter(([key]) => includesKey(keys, key)));
}

;// CONCATENATED MODULE: ./src/emulator/container-credentials.ts
/**
 * The credentials endpoint of containers (`AWS_CONTAINER_CREDENTIALS_FULL_URI`), for tests of ambient credentials:
 * `/credentials/USER` gives a session of a user, `/credentials/ROLE-ARN` one of a role.
 */







const PREFIX = '/credentials/';
function errorAnswer({ status, code, message }) {
    return jsonAnswer(status, { code, message });
}
/** Names a request for container credentials; undefined for another path. */
function containerRequest(request, source) {
    if (!request.path.startsWith(PREFIX)) {
        return undefined;
    }
    const principal = decodePath(request.path.slice(PREFIX.length));
    return {
        operation: 'ContainerCredentials',
        parameters: { principal },
        answer: () => Promise.resolve(answer(request, principal, source)),
        error: errorAnswer,
    };
}
/** A path that cannot be decoded names nobody; it is left as it is. */
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function refuse(status, code, message) {
    return { answer: errorAnswer({ status, code, message, requestId: (0,external_node_crypto_.randomUUID)() }), outcome: { code, message } };
}
function answer(request, principal, source) {
    const token = source.world().containerAuthorizationToken;
    if (token !== undefined && request.headers.get('authorization') !== token) {
        return refuse(401, 'Unauthorized', 'The Authorization header is missing or wrong.');
    }
    const session = sessionFor(principal, source);
    if (session === undefined) {
        return refuse(404, 'NotFound', `The world has no user or role ${principal}`);
    }
    const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
    const expiration = isoSeconds(session.expiresAt);
    return {
        answer: jsonAnswer(200, {
            AccessKeyId: accessKeyId,
            SecretAccessKey: secretAccessKey,
            Token: sessionToken,
            Expiration: expiration,
        }),
        outcome: { session: recordSession(session, undefined) },
    };
}
function sessionFor(principal, source) {
    const world = source.world();
    const role = findRole(world, principal);
    if (role !== undefined) {
        return issueSessionOf(role, source);
    }
    const user = allUsers(world).find(({ name }) => name === principal);
    return user === undefined ? undefined : issueUserSession(user, source);
}
/** Issues a session of a role without a call. */
function issueSessionOf(role, { world, sessions, now }, { sessionName = 'emulator', seconds = DEFAULT_ROLE_SECONDS } = {}) {
    return issueRoleSession({ sessions, now: now(), world: world() }, {
        role,
        sessionName,
        tags: NO_TAGS,
        transitiveTagKeys: [],
        sourceIdentity: undefined,
        policies: undefined,
        federatedProvider: undefined,
        chain: [],
        durationSeconds: seconds,
    });
}
function issueUserSession(user, { world, sessions, now }) {
    return sessions.issue({
        kind: 'user',
        account: user.account,
        partition: user.arn.split(':')[1] ?? 'aws',
        arn: user.arn,
        userArn: user.arn,
        tags: NO_TAGS,
        transitiveTagKeys: [],
        sourceIdentity: undefined,
        policies: undefined,
        mfaAt: undefined,
    }, { now: now(), durationSeconds: DEFAULT_ROLE_SECONDS, worldLimitSeconds: world().sessionSeconds });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/emulator/settle.ts
/** What becomes of one request: the right answer, or what a fault makes of it. */


/** See {@link SpoilingFault}. */
function isSpoiling(fault) {
    return fault.kind !== 'delay';
}
/** The codes that STS uses with a status, for faults that name none. */
const DEFAULT_CODES = new Map([
    [403, 'AccessDenied'],
    [429, 'Throttling'],
    [500, 'InternalFailure'],
    [503, 'ServiceUnavailable'],
]);
function send(answer) {
    return (reply) => {
        reply.send(answer);
    };
}
/** The record of a request that never reached its service. */
function recordOfFault(outcome) {
    return { caller: undefined, ignoredParameters: [], outcome };
}
/** The answer when the emulator itself has a bug: the log says where. */
function internalFailure(request, error) {
    const code = 'InternalFailure';
    const message = 'The request processing has failed because of an unknown error, exception or failure.';
    const requestId = (0,external_node_crypto_.randomUUID)();
    const reason = error instanceof Error ? error.stack : (0,errors/* messageOf */.bD)(error);
    return {
        answer: request.error({ status: 500, code, message, requestId }),
        outcome: { code, message, reason, requestId },
    };
}
async function answerWell(request) {
    const answered = await request.answer().catch((error) => internalFailure(request, error));
    const { caller, ignoredParameters = [], outcome, answer } = answered;
    return { answered, record: { caller, ignoredParameters, outcome: { ...outcome, status: answer.status } } };
}
async function truncated(request) {
    const { answered, record } = await answerWell(request);
    return {
        record: { ...record, outcome: { ...record.outcome, fault: 'truncate' } },
        deliver: (reply) => {
            reply.truncate(answered.answer);
        },
    };
}
function failing(request, fault, wanted) {
    const { status } = wanted;
    const code = wanted.code ?? DEFAULT_CODES.get(status) ?? 'ValidationError';
    const message = wanted.message ?? `The emulator was told to answer with ${status}.`;
    const requestId = (0,external_node_crypto_.randomUUID)();
    return {
        record: recordOfFault({ status, code, message, requestId, fault }),
        deliver: send(request.error({ status, code, message, requestId })),
    };
}
function unanswered(kind) {
    return {
        record: recordOfFault({ status: undefined, fault: kind }),
        deliver: (reply) => {
            if (kind !== 'hang') {
                reply[kind]();
            }
        },
    };
}
/** Settles a request. */
async function settle(request, fault) {
    switch (fault?.kind) {
        case undefined: {
            const { answered, record } = await answerWell(request);
            return { record, deliver: send(answered.answer) };
        }
        case 'truncate':
            return truncated(request);
        case 'error':
            return failing(request, 'error', fault);
        case 'throttle':
            return failing(request, 'throttle', { status: 400, code: 'Throttling', message: 'Rate exceeded' });
        case 'body': {
            const { status = 200, body } = fault;
            const answer = { status, headers: { 'content-type': 'text/plain' }, body };
            return { record: recordOfFault({ status, fault: 'body' }), deliver: send(answer) };
        }
        case 'reset':
        case 'close':
        case 'hang':
            return unanswered(fault.kind);
    }
}

;// CONCATENATED MODULE: ./src/emulator/exchange.ts
/** One exchange after another: each request is named, perhaps struck by a fault, answered and logged. */


/** The exchanges of one emulator, and the log of them. */
class Exchanges {
    #options;
    #log = [];
    #inFlight = new Map();
    #maximumInFlight = new Map();
    #ended = new AbortController();
    #sequence = 0;
    constructor(options) {
        this.#options = options;
    }
    get log() {
        return this.#log;
    }
    /** The most requests of an operation (or of all, for `*`) that were under way at one time. */
    maximumInFlight(operation) {
        return this.#maximumInFlight.get(operation) ?? 0;
    }
    /** Drops the answers that are still being waited with. */
    end() {
        this.#ended.abort();
    }
    /** Answers a request. Never fails: what goes wrong is part of the answer. */
    async answer(request, reply) {
        this.#sequence += 1;
        const base = {
            sequence: this.#sequence,
            time: new Date(this.#options.now()).toISOString(),
            operation: request.operation,
            parameters: request.parameters,
        };
        this.#count(request.operation, 1);
        try {
            const faults = this.#options.faults.next(request.operation);
            await this.#wait(faults);
            const fault = faults.find(isSpoiling);
            const { record, deliver } = await settle(request, fault);
            // Logged before it is sent: whoever has the answer finds its record.
            this.#log.push({ ...base, ...record });
            deliver(reply);
        }
        catch (error) {
            if (!this.#ended.signal.aborted) {
                throw error;
            }
        }
        finally {
            this.#count(request.operation, -1);
        }
    }
    async #wait(faults) {
        const delays = faults.map((fault) => (fault.kind === 'delay' ? fault.milliseconds : 0));
        const total = delays.reduce((sum, milliseconds) => sum + milliseconds, this.#options.latencyMilliseconds);
        // Even a timer of nothing takes a millisecond, which benchmarks would count.
        if (total > 0) {
            await (0,promises_.setTimeout)(total, undefined, { signal: this.#ended.signal });
        }
    }
    #count(operation, change) {
        for (const key of [operation, '*']) {
            const now = (this.#inFlight.get(key) ?? 0) + change;
            this.#inFlight.set(key, now);
            this.#maximumInFlight.set(key, Math.max(now, this.maximumInFlight(key)));
        }
    }
}

;// CONCATENATED MODULE: ./src/emulator/faults.ts
/**
 * Faults: ways in which the emulated services misbehave on purpose, so that what a client does about it can be seen.
 */
/** Whether this fault strikes the `call`-th call of an operation. */
function strikes(fault, operation, call) {
    const { operation: wanted = '*', calls = 'all' } = fault;
    if (wanted !== '*' && wanted !== operation) {
        return false;
    }
    return calls === 'all' || calls.includes(wanted === '*' ? call.ofAll : call.ofOperation);
}
/** The faults in force, and how many calls of each operation there have been. */
class FaultPlan {
    #faults;
    #calls = new Map();
    constructor(faults) {
        this.#faults = faults;
    }
    add(fault) {
        this.#faults = [...this.#faults, fault];
    }
    /** Ends all faults; the counts go on. */
    clear() {
        this.#faults = [];
    }
    /** Counts a call and gives the faults that strike it, in the order in which they were added. */
    next(operation) {
        const call = { ofOperation: this.#count(operation), ofAll: this.#count('*') };
        return this.#faults.filter((fault) => strikes(fault, operation, call));
    }
    #count(key) {
        const count = (this.#calls.get(key) ?? 0) + 1;
        this.#calls.set(key, count);
        return count;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/emulator/http/server.ts
/** The HTTP server under the emulator: reads requests whole, and can answer them badly on purpose. */



const BODY_LIMIT_BYTES = 1_000_000;
async function readBody(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        if (chunk instanceof Uint8Array) {
            size += chunk.length;
            if (size > BODY_LIMIT_BYTES) {
                throw new RangeError(`A request's body may have ${BODY_LIMIT_BYTES} bytes.`);
            }
            chunks.push(chunk);
        }
    }
    return Buffer.concat(chunks);
}
function headersOf(message) {
    return new Map(Object.entries(message.headersDistinct).map(([name, values = []]) => [name.toLowerCase(), values.join(',')]));
}
async function readRequest(message, secure) {
    const [path = '/', ...query] = (message.url ?? '/').split('?');
    return {
        method: message.method ?? 'GET',
        path,
        query: query.join('?'),
        headers: headersOf(message),
        body: await readBody(message),
        secure,
        remoteAddress: message.socket.remoteAddress ?? '127.0.0.1',
    };
}
function writeHead(response, answer, extraBytes) {
    const length = Buffer.byteLength(answer.body) + extraBytes;
    response.writeHead(answer.status, { ...answer.headers, 'content-length': length });
}
/** `connection` is the TCP one, which under TLS is not the response's own socket: only TCP knows resets. */
function replyTo(response, connection) {
    return {
        send: (answer) => {
            writeHead(response, answer, 0);
            response.end(answer.body);
        },
        truncate: (answer) => {
            writeHead(response, answer, 64);
            response.write(answer.body, () => response.socket?.destroySoon());
        },
        reset: () => {
            connection?.resetAndDestroy();
        },
        close: () => {
            response.socket?.end();
        },
    };
}
/** Starts a server. */
async function startHttpServer(options) {
    const secure = options.tls !== undefined;
    const sockets = new Map();
    const listener = (message, response) => {
        void readRequest(message, secure).then((request) => {
            options.handle(request, replyTo(response, sockets.get(message.socket.remotePort)));
        }, 
        // A body that cannot be read has nobody left to answer.
        () => response.socket?.destroy());
    };
    const server = options.tls === undefined ? (0,external_node_http_.createServer)(listener) : (0,external_node_https_.createServer)(options.tls, listener);
    let opened = 0;
    server.on('connection', (socket) => {
        opened += 1;
        const { remotePort } = socket;
        sockets.set(remotePort, socket);
        socket.on('close', () => sockets.delete(remotePort));
    });
    // Longer than any test or demo waits between two requests: only clients end idle connections.
    server.keepAliveTimeout = 600_000;
    server.listen(options.port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return {
        url: `${secure ? 'https' : 'http'}://127.0.0.1:${portOf(server)}`,
        connectionsOpened: () => opened,
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            sockets.forEach((socket) => socket.destroy());
            await closed;
        },
    };
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string') {
        throw new TypeError('A listening TCP server has a port.');
    }
    return address.port;
}

;// CONCATENATED MODULE: ./src/emulator/mfa.ts
/** One-time codes of virtual MFA devices (RFC 6238: TOTP, HMAC-SHA-1, 30 seconds, six digits). */


const STEP_MILLISECONDS = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function decodeBase32(text) {
    const bits = Array.from(text.toUpperCase().replace(/[\s=]/g, ''), (character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0')).join('');
    const bytes = bits.match(/[01]{8}/g) ?? [];
    return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
function codeAt(seed, step) {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(step));
    const digest = (0,external_node_crypto_.createHmac)('sha1', decodeBase32(seed)).update(counter).digest();
    const offset = digest.readUInt8(digest.length - 1) & 0x0f;
    return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
/** Verifies codes, and takes each only once, as AWS does. */
class MfaVerifier {
    #lastStep = new Map();
    /**
     * Checks a code of the device, one step of clock difference allowed.
     *
     * @throws {StsError} `AccessDenied` for a wrong or used code.
     */
    verify(device, code, now) {
        const current = Math.floor(now / STEP_MILLISECONDS);
        const last = this.#lastStep.get(device.serial) ?? -1;
        const step = [current - 1, current, current + 1].find((candidate) => candidate > last && codeAt(device.seed, candidate) === code);
        if (step === undefined) {
            throw forbidden('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code. ', 'the code is wrong, or has been used before');
        }
        this.#lastStep.set(device.serial, step);
    }
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/generate_key_pair.js + 2 modules
var generate_key_pair = __webpack_require__(1538);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 2 modules
var sign = __webpack_require__(7265);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js + 1 modules
var verify = __webpack_require__(5705);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var util_errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/export.js
var key_export = __webpack_require__(7968);
;// CONCATENATED MODULE: ./src/emulator/oidc/token-issuer.ts
/** Issues identity tokens as a CI system does, and checks their signatures. */


/** The algorithms that tokens are signed with. CI systems use RS256. */
const ALGORITHMS = ['RS256', 'ES384'];
async function newKey(algorithm) {
    const keys = await (0,generate_key_pair/* generateKeyPair */.T)(algorithm);
    return { ...keys, id: `emulator-${algorithm.toLowerCase()}`, algorithm };
}
/** The issuer. Its keys are made when they are first needed: an emulator without tokens starts at once. */
class TokenIssuer {
    #keys = new Map();
    #issued = [];
    /** Every token issued so far. */
    get issued() {
        return this.#issued;
    }
    /** Issues a signed token. The request's claims go before those that are made here. */
    async issue(request) {
        const { audience, algorithm = 'RS256', lifetimeSeconds } = request;
        const now = Math.floor(request.now / 1000);
        const standard = {
            jti: (0,external_node_crypto_.randomUUID)(),
            iss: request.issuer,
            aud: typeof audience === 'string' ? audience : [...audience],
            iat: now,
            nbf: now - 300,
            exp: now + lifetimeSeconds,
        };
        const key = await (request.key === 'wrong' ? newKey(algorithm) : this.#key(algorithm));
        const token = await new sign/* SignJWT */.P({ ...standard, ...request.claims })
            .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: key.id })
            .sign(key.privateKey);
        this.#issued.push(token);
        return token;
    }
    /** Checks the signature of a token. */
    async check(token) {
        try {
            const keys = await this.#allKeys();
            await (0,verify/* compactVerify */.B)(token, ({ kid, alg }) => {
                const found = keys.find(({ id, algorithm }) => id === kid && algorithm === alg);
                if (found === undefined) {
                    throw new util_errors/* JWKSNoMatchingKey */.BT();
                }
                return found.publicKey;
            });
            return 'verified';
        }
        catch (error) {
            return error instanceof util_errors/* JWKSNoMatchingKey */.BT ? 'unknown-key' : 'bad-signature';
        }
    }
    /** The public keys, as served at `/.well-known/jwks`. */
    async jwks() {
        const keys = (await this.#allKeys()).map(async ({ id, algorithm, publicKey }) => ({
            ...(await (0,key_export/* exportJWK */.JU)(publicKey)),
            kid: id,
            alg: algorithm,
            use: 'sig',
        }));
        return { keys: await Promise.all(keys) };
    }
    #key(algorithm) {
        const key = this.#keys.get(algorithm) ?? newKey(algorithm);
        this.#keys.set(algorithm, key);
        return key;
    }
    #allKeys() {
        return Promise.all(ALGORITHMS.map((algorithm) => this.#key(algorithm)));
    }
}

;// CONCATENATED MODULE: ./src/emulator/oidc/service.ts
/** The token endpoint of the CI system, and what an OpenID Connect issuer publishes. */


/** An error in the form of GitHub's token endpoint. */
function oidcError({ status, code, message }) {
    return jsonAnswer(status, { $id: '1', message, typeKey: code });
}
/** Compares in a time that does not depend on where two texts differ. */
function sameText(left, right) {
    const [a, b] = [Buffer.from(left), Buffer.from(right)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
/** GitHub's default audience: the URL of the repository's owner. */
function defaultAudience({ claims }) {
    const owner = claims['repository_owner'];
    return `https://github.com/${typeof owner === 'string' ? owner : ''}`;
}
async function issueToken(request, query, services) {
    const authorization = request.headers.get('authorization') ?? '';
    if (!sameText(authorization.toLowerCase().slice(0, 7) + authorization.slice(7), `bearer ${services.requestToken}`)) {
        const error = { status: 401, code: 'Unauthorized', message: 'The request token is missing or wrong.' };
        return { answer: oidcError({ ...error, requestId: (0,external_node_crypto_.randomUUID)() }), outcome: error };
    }
    const { issuer } = services.world();
    const value = await services.issuer.issue({
        issuer: issuer.url,
        audience: query.get('audience') ?? defaultAudience(issuer),
        claims: issuer.claims,
        lifetimeSeconds: issuer.tokenLifetimeSeconds,
        now: services.now(),
    });
    return { answer: jsonAnswer(200, { value }), outcome: {} };
}
/** Names a request to the token endpoint. */
function tokenRequest(request, services) {
    const query = new URLSearchParams(request.query);
    return {
        operation: 'IdToken',
        parameters: Object.fromEntries(query),
        answer: () => issueToken(request, query, services),
        error: oidcError,
    };
}
/** Names a request to one of the issuer's published documents; undefined for another path. */
function publishedRequest(request, services) {
    const documents = {
        '/.well-known/openid-configuration': ['OpenIdConfiguration', () => Promise.resolve(configuration(services))],
        '/.well-known/jwks': ['Jwks', () => services.issuer.jwks()],
    };
    const [operation, read] = documents[request.path] ?? [];
    return operation === undefined || read === undefined
        ? undefined
        : {
            operation,
            parameters: {},
            answer: async () => ({ answer: jsonAnswer(200, await read()), outcome: {} }),
            error: oidcError,
        };
}
function configuration({ world, url }) {
    const { issuer } = world();
    return {
        issuer: issuer.url,
        jwks_uri: `${url()}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(issuer.claims)],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
    };
}

;// CONCATENATED MODULE: ./src/emulator/policy/context.ts
/** The request context: the condition keys of one request and their values. */
/** The context of a request. Keys are compared without case, as in AWS. */
class RequestContext {
    #values;
    constructor(values) {
        const entries = Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [[key.toLowerCase(), asList(value)]]);
        this.#values = new Map(entries);
    }
    /** The values of a key, or undefined where the request has no such key. */
    get(key) {
        return this.#values.get(key.toLowerCase());
    }
}
function asList(value) {
    return typeof value === 'object' ? value : [String(value)];
}
/** `prefix` + each tag's key: the form of `aws:RequestTag/*` and `aws:PrincipalTag/*`. */
function tagKeys(prefix, tags) {
    return Object.fromEntries(Array.from(tags, ([key, value]) => [`${prefix}/${key}`, value]));
}

;// CONCATENATED MODULE: ./src/emulator/sts/context-keys.ts
/**
 * The condition keys of a call.
 * Source: IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS condition context keys".
 */

const PRINCIPAL_TYPES = {
    user: 'User',
    'assumed-role': 'AssumedRole',
    'federated-user': 'FederatedUser',
    root: 'Account',
    federated: 'FederatedUser',
};
/** Keys that every call has. */
function callKeys(call) {
    return {
        'aws:RequestedRegion': call.region,
        'aws:CurrentTime': new Date(call.now).toISOString(),
        'aws:EpochTime': Math.floor(call.now / 1000),
        'aws:SecureTransport': call.secureTransport,
        'aws:SourceIp': call.sourceIp,
        'aws:UserAgent': call.userAgent,
        'aws:PrincipalIsAWSService': false,
        'aws:ViaAWSService': false,
    };
}
/** MFA keys exist only for temporary credentials, and for a call that proves MFA itself. */
function mfaKeys(session, provedAt, now) {
    const at = provedAt ?? session?.mfaAt;
    if (session === undefined && at === undefined) {
        return {};
    }
    return {
        'aws:MultiFactorAuthPresent': at !== undefined,
        'aws:MultiFactorAuthAge': at === undefined ? undefined : Math.floor((now - at) / 1000),
    };
}
function sessionKeys(session) {
    return session === undefined
        ? {}
        : {
            'aws:SourceIdentity': session.sourceIdentity,
            'aws:TokenIssueTime': new Date(session.issuedAt).toISOString(),
            'aws:FederatedProvider': session.kind === 'assumed-role' ? session.federatedProvider : undefined,
        };
}
function callerKeys(caller) {
    return {
        'aws:PrincipalArn': caller.principalArn,
        'aws:PrincipalAccount': caller.account,
        'aws:PrincipalType': PRINCIPAL_TYPES[caller.principal.kind],
        'aws:userid': caller.userId,
        'aws:username': caller.user?.name,
        ...tagKeys('aws:PrincipalTag', caller.tags),
    };
}
function requestKeys(request) {
    const { tags, transitiveTagKeys } = request;
    return {
        'sts:RoleSessionName': request.sessionName,
        'sts:ExternalId': request.externalId,
        'sts:DurationSeconds': request.durationSeconds,
        'sts:SourceIdentity': request.sourceIdentity,
        'sts:TransitiveTagKeys': transitiveTagKeys.length === 0 ? undefined : transitiveTagKeys,
        'aws:TagKeys': tags.size === 0 ? undefined : Array.from(tags.keys()),
        'aws:ResourceAccount': request.resourceAccount,
        ...tagKeys('aws:RequestTag', tags),
    };
}
/** The context of a signed call. `mfaAt` is when the call itself proved MFA. */
function signedContext(call, request, mfaAt) {
    const { caller, now } = call;
    return new RequestContext({
        ...callKeys(call),
        ...callerKeys(caller),
        ...sessionKeys(caller.session),
        ...mfaKeys(caller.session, mfaAt, now),
        ...requestKeys(request),
    });
}
/** The context of a call by web identity or SAML; `claims` are the keys that come from the proof. */
function federatedContext(call, request, claims) {
    return new RequestContext({
        ...callKeys(call),
        'aws:PrincipalType': PRINCIPAL_TYPES.federated,
        'aws:MultiFactorAuthPresent': false,
        ...requestKeys(request),
        ...claims,
    });
}

;// CONCATENATED MODULE: ./src/emulator/operations/mfa-parameters.ts
/** `SerialNumber` and `TokenCode`: the proof of MFA that AssumeRole and GetSessionToken take. */


/** Reads both parameters. */
function readMfa(parameters) {
    return {
        serial: parameters.optionalText('SerialNumber', limits/* TEXT_LIMITS */.Pc.serialNumber),
        code: parameters.optionalText('TokenCode', limits/* TEXT_LIMITS */.Pc.tokenCode),
    };
}
/**
 * Verifies the proof against the caller's device.
 *
 * @returns when it was proved, in milliseconds; undefined if no proof was sent
 * @throws {StsError} `AccessDenied` when it is half, of another's device, or wrong
 */
function verifyMfa({ serial, code }, call) {
    if (serial === undefined && code === undefined) {
        return undefined;
    }
    if (serial === undefined || code === undefined) {
        throw forbidden('AccessDenied', 'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.');
    }
    const device = call.caller.user?.mfa;
    if (device?.serial !== serial) {
        throw forbidden('AccessDenied', 'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.');
    }
    call.services.mfa.verify(device, code, call.now);
    return call.now;
}

;// CONCATENATED MODULE: ./src/emulator/operations/session-parameters.ts
/** Parameters that several operations have: tags, the role's ARN and the size of the token. */




function describeTags(items) {
    return `[${items.map((item) => `Tag(key=${item.raw('Key') ?? 'null'}, value=${item.raw('Value') ?? 'null'})`).join(', ')}]`;
}
/** Reads `Tags`; call {@link asTags} on them when all parameters have been checked. */
function readTags(parameters) {
    return parameters
        .items({ name: 'Tags', size: { min: 0, max: limits/* LIST_LIMITS */.i7.tags }, describe: describeTags })
        .map((item) => ({ key: item.text('Key', limits/* TEXT_LIMITS */.Pc.tagKey), value: item.text('Value', limits/* TEXT_LIMITS */.Pc.tagValue) }));
}
/** Reads `TransitiveTagKeys`. */
function readTransitiveTagKeys(parameters) {
    return parameters.texts('TransitiveTagKeys', limits/* TEXT_LIMITS */.Pc.tagKey, { min: 0, max: limits/* LIST_LIMITS */.i7.transitiveTagKeys });
}
/**
 * The tags, once they are known to be a set.
 *
 * @throws {StsError} `InvalidParameterValue` when two keys differ at most in case, or one is AWS's own.
 */
function asTags(sent) {
    let tags = NO_TAGS;
    for (const { key, value } of sent) {
        if (includesKey(tags.keys(), key)) {
            throw badRequest('InvalidParameterValue', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
        }
        if (key.toLowerCase().startsWith('aws:')) {
            throw badRequest('InvalidParameterValue', 'aws: prefixed tag key names are not allowed for external use.');
        }
        tags = new Map([...tags, [key, value]]);
    }
    return tags;
}
/** Reads `MinimumSessionTokenSize`. Limit: documentation of the service model of June 2026. */
function readMinimumTokenBytes(parameters) {
    return parameters.optionalInteger('MinimumSessionTokenSize', { min: 0, max: 4096 });
}
/**
 * Reads the ARN of a role.
 *
 * @throws {StsError} `ValidationError`, in words that differ between the operations.
 */
function roleArnOf(text, message) {
    const role = (0,request_arn/* parseRoleArn */.DM)(text);
    if (role === undefined) {
        throw validationError(message);
    }
    return role;
}

;// CONCATENATED MODULE: ./src/emulator/operations/assume-role-request.ts
/** The parameters of AssumeRole. */







/** The contexts are not understood here, only checked for their form. */
function checkProvidedContexts(parameters) {
    // Of all lists, this one may be left out but not be empty.
    const min = parameters.raw('ProvidedContexts') === undefined ? 0 : 1;
    const size = { min, max: limits/* LIST_LIMITS */.i7.providedContexts };
    const describe = (items) => `[${items.map((item) => `ProvidedContext(providerArn=${item.raw('ProviderArn') ?? 'null'})`).join(', ')}]`;
    for (const item of parameters.items({ name: 'ProvidedContexts', size, describe })) {
        item.optionalText('ProviderArn', limits/* TEXT_LIMITS */.Pc.arn);
        item.optionalText('ContextAssertion', limits/* TEXT_LIMITS */.Pc.contextAssertion);
    }
}
/**
 * Reads the parameters.
 *
 * @throws {StsError} `ValidationError`, or `InvalidParameterValue` for tags that do not go together
 */
function readAssumeRoleRequest(parameters) {
    const text = parameters.text('RoleArn', limits/* TEXT_LIMITS */.Pc.arn);
    const sent = {
        sessionName: parameters.text('RoleSessionName', limits/* TEXT_LIMITS */.Pc.roleSessionName),
        sentPolicies: readPolicies(parameters, limits/* TEXT_LIMITS */.Pc.unrestrictedSessionPolicy),
        askedSeconds: parameters.optionalInteger('DurationSeconds', limits/* DURATION_LIMITS */.IM.role),
        transitiveTagKeys: readTransitiveTagKeys(parameters),
        externalId: parameters.optionalText('ExternalId', limits/* TEXT_LIMITS */.Pc.externalId),
        mfa: readMfa(parameters),
        sourceIdentity: parameters.optionalText('SourceIdentity', limits/* TEXT_LIMITS */.Pc.sourceIdentity),
        minimumTokenBytes: readMinimumTokenBytes(parameters),
    };
    const sentTags = readTags(parameters);
    checkProvidedContexts(parameters);
    parameters.check();
    const tags = asTags(sentTags);
    checkTransitiveKeys(tags, sent.transitiveTagKeys);
    const role = roleArnOf(text, `${text} is invalid`);
    const durationSeconds = sent.askedSeconds ?? DEFAULT_ROLE_SECONDS;
    return { ...sent, tags, durationSeconds, roleArn: role.arn, roleAccount: role.account };
}
function checkTransitiveKeys(tags, transitiveTagKeys) {
    if (!transitiveTagKeys.every((key) => includesKey(tags.keys(), key))) {
        throw badRequest('InvalidParameterValue', 'The specified transitive tag key must be included in the requested tags.');
    }
}

;// CONCATENATED MODULE: ./src/emulator/policy/conditions.ts
/** Whether the `Condition` element of a statement holds for a request. */


/** All conditions of a statement must hold; within one, any of its values will do. */
function conditionsHold(conditions, policy, context) {
    return conditions.every((condition) => conditionHolds(condition, policy, context));
}
function conditionHolds(condition, policy, context) {
    const actual = context.get(condition.key);
    if (condition.operator === NULL_OPERATOR) {
        return condition.values.some((value) => (value.toLowerCase() === 'true') === (actual === undefined));
    }
    const operator = operatorNamed(condition.operator);
    if (operator === undefined) {
        return false;
    }
    if (actual === undefined || actual.length === 0) {
        return holdsWithoutKey(condition, operator);
    }
    const holdsFor = (value) => comparesTo(value, condition, { policy, context, operator });
    return condition.quantifier === 'ForAllValues' ? actual.every(holdsFor) : actual.some(holdsFor);
}
/** What holds when the request has no such key. Source: IAM User Guide, "Condition operators", "IfExists", "Set operators". */
function holdsWithoutKey(condition, operator) {
    switch (condition.quantifier) {
        case 'ForAllValues':
            return true;
        case 'ForAnyValue':
            return condition.ifExists;
        case undefined:
            return condition.ifExists || operator.negated;
    }
}
function comparesTo(value, condition, { policy, context, operator }) {
    const matchesAny = condition.values.some((wanted) => {
        const parts = partsOf(wanted, policy, context);
        return parts !== undefined && operator.matches(value, parts);
    });
    return matchesAny !== operator.negated;
}
/** A condition as a person would write it, for the log's reasons. */
function describeCondition(condition, context) {
    const actual = context.get(condition.key);
    const found = actual === undefined ? 'the request has none' : `the request has ${actual.join(', ')}`;
    return `${condition.text} ${condition.key} ${condition.values.join(' | ')} (${found})`;
}
/** The first condition that keeps a statement from applying, in words; undefined when all hold. */
function failingCondition(conditions, policy, context) {
    const failing = conditions.find((condition) => !conditionHolds(condition, policy, context));
    return failing === undefined ? undefined : describeCondition(failing, context);
}

;// CONCATENATED MODULE: ./src/emulator/policy/principals.ts
/**
 * Whom a `Principal` element means, and how strong a grant to it is.
 * Source: IAM User Guide, "AWS JSON policy elements: Principal".
 */
/**
 * How a policy of a role names the caller, weakest first:
 * - `account`: by its account, which leaves the rest to the caller's own policies
 * - `principal`: by its user or role ARN, or everyone (`*`)
 * - `session`: by the ARN of this very session, which nothing but a deny can narrow
 */
const GRANTS = ['account', 'principal', 'session'];
function isAccount(value, account) {
    return value === account || (value.endsWith(':root') && value.split(':')[4] === account);
}
function grantToAws(value, principal) {
    if (value === '*') {
        return 'principal';
    }
    if (principal.kind === 'federated') {
        return undefined;
    }
    if (value === principal.arn) {
        return principal.kind === 'user' ? 'principal' : principal.kind === 'root' ? 'account' : 'session';
    }
    if (principal.kind === 'assumed-role' && value === principal.roleArn) {
        return 'principal';
    }
    return isAccount(value, principal.account) ? 'account' : undefined;
}
function grantTo(entry, principal) {
    switch (entry.kind) {
        case 'AWS':
            return grantToAws(entry.value, principal);
        case 'Federated':
            return principal.kind === 'federated' && entry.value === principal.providerArn ? 'session' : undefined;
        case 'Service':
        case 'CanonicalUser':
            return undefined;
    }
}
/** The strongest grant that the element gives to the principal; undefined when it does not mean it at all. */
function grantOf(element, principal) {
    const grants = element.entries.map((entry) => grantTo(entry, principal));
    const strongest = GRANTS.findLast((grant) => grants.includes(grant));
    if (!element.negated) {
        return strongest;
    }
    // NotPrincipal means everyone else, as `*` does.
    return strongest === undefined ? 'principal' : undefined;
}

;// CONCATENATED MODULE: ./src/emulator/policy/evaluate.ts
/**
 * What policy documents say of one request, taken by themselves; `authorize.ts` combines the kinds of policy.
 * Source: IAM User Guide, "Policy evaluation logic".
 */




function matchesAction(element, action) {
    return element.patterns.some((pattern) => matchesIgnoringCase(action, pattern)) !== element.negated;
}
function matchesResource(element, document, request) {
    const matchesAny = element.patterns.some((pattern) => {
        const parts = partsOf(pattern, document, request.context);
        return parts !== undefined && matchesParts(request.resource, parts);
    });
    return matchesAny !== element.negated;
}
/** Whether action and resource of the statement mean this request, its principals and conditions aside. */
function concerns(statement, document, request) {
    return (matchesAction(statement.actions, request.action) &&
        (statement.resources === undefined || matchesResource(statement.resources, document, request)));
}
function applies(statement, document, request) {
    return concerns(statement, document, request) && conditionsHold(statement.conditions, document, request.context);
}
/** The verdict of policies that speak of their holder: identity, boundary, session and service control policies. */
function evaluateOwnPolicies(documents, request) {
    const effects = documents.flatMap((document) => document.statements.filter((statement) => applies(statement, document, request)).map(({ effect }) => effect));
    return { denied: effects.includes('Deny'), allowed: effects.includes('Allow') };
}
/** Evaluates the trust policy of the role that the request is about. */
function evaluateTrustPolicy(document, request) {
    const meant = document.statements.flatMap((statement) => {
        const grant = statement.principals === undefined ? undefined : grantOf(statement.principals, request.principal);
        return grant !== undefined && applies(statement, document, request) ? [{ effect: statement.effect, grant }] : [];
    });
    const grants = meant.filter(({ effect }) => effect === 'Allow').map(({ grant }) => grant);
    return {
        denied: meant.some(({ effect }) => effect === 'Deny'),
        grant: GRANTS.findLast((grant) => grants.includes(grant)),
    };
}
/** Why no statement of a trust policy allows the request, in a sentence for the emulator's own log. */
function explainNoTrust(document, request) {
    const allowing = document.statements.filter((statement) => statement.effect === 'Allow' && concerns(statement, document, request));
    if (allowing.length === 0) {
        return `no statement of the trust policy allows ${request.action}`;
    }
    const reasons = allowing.map((statement) => statement.principals !== undefined && grantOf(statement.principals, request.principal) === undefined
        ? 'its principal is another'
        : (failingCondition(statement.conditions, document, request.context) ?? 'its principal is another'));
    return `the trust policy allows ${request.action}, but not here: ${reasons.join('; ')}`;
}

;// CONCATENATED MODULE: ./src/emulator/policy/authorize.ts
/**
 * Whether a principal may do something: its own policies and, for a role, the role's trust policy, taken together.
 * Source: IAM User Guide, "Policy evaluation logic" and "Cross-account policy evaluation logic".
 */

const ALLOWED = { allowed: true };
function authorize_refuse(reason) {
    return { allowed: false, reason };
}
/** The first of the limits (boundary, session policies) that does not allow the request, in words. */
function limitInTheWay(policies, request) {
    if (policies.boundary !== undefined && !evaluateOwnPolicies([policies.boundary], request).allowed) {
        return `the caller's permissions boundary does not allow ${request.action}`;
    }
    if (policies.session !== undefined && !evaluateOwnPolicies(policies.session, request).allowed) {
        return `the session policies of the caller's session do not allow ${request.action}`;
    }
    return undefined;
}
/** What the caller's own policies say without any help from a trust policy. */
function ownPoliciesAllow(policies, request) {
    if (!evaluateOwnPolicies(policies.identity, request).allowed) {
        return authorize_refuse(`no identity policy of the caller allows ${request.action} on ${request.resource}`);
    }
    const limit = limitInTheWay(policies, request);
    return limit === undefined ? ALLOWED : authorize_refuse(limit);
}
/** An explicit deny in any policy of the caller, or a service control policy that does not allow. */
function refusalBeforeAll(policies, request) {
    const { identity, boundary, session = [], serviceControl } = policies;
    const all = [...identity, ...(boundary === undefined ? [] : [boundary]), ...session, ...(serviceControl ?? [])];
    if (evaluateOwnPolicies(all, request).denied) {
        return authorize_refuse(`a policy of the caller denies ${request.action} on ${request.resource}`);
    }
    if (serviceControl !== undefined && !evaluateOwnPolicies(serviceControl, request).allowed) {
        return authorize_refuse(`the service control policies of the caller's account do not allow ${request.action}`);
    }
    return ALLOWED;
}
/** Decides on an action that no role is asked about, such as `sts:GetFederationToken`. */
function authorizeAction(policies, request) {
    const early = refusalBeforeAll(policies, request);
    return early.allowed ? ownPoliciesAllow(policies, request) : early;
}
/**
 * Decides on an action on a role. In one account a trust policy that names the caller is enough; one that names only
 * the account leaves it to the caller's own policies. Across accounts both sides must allow.
 */
function authorizeOnRole(policies, request, role) {
    const early = refusalBeforeAll(policies, request);
    if (!early.allowed) {
        return early;
    }
    const { denied, grant } = evaluateTrustPolicy(role.trust, request);
    if (denied) {
        return authorize_refuse(`the trust policy denies ${request.action}`);
    }
    if (grant === undefined) {
        return authorize_refuse(explainNoTrust(role.trust, request));
    }
    const { principal } = request;
    if (principal.kind === 'federated') {
        return ALLOWED;
    }
    if (principal.account !== role.account || grant === 'account') {
        return ownPoliciesAllow(policies, request);
    }
    // Within one account: a grant to a user or to this session stands by itself; one to a role stays within its limits.
    const limit = grant === 'principal' && principal.kind !== 'user' ? limitInTheWay(policies, request) : undefined;
    return limit === undefined ? ALLOWED : authorize_refuse(limit);
}

;// CONCATENATED MODULE: ./src/emulator/operations/authorize-role.ts
/** Asks whether a role may be assumed: every action that the call needs, one after the other. */


/** The actions for a session with such tags (inherited ones included) and such a source identity. */
function neededActions(action, session) {
    return [
        action,
        ...(session.tags.size > 0 ? ['sts:TagSession'] : []),
        ...(session.sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
    ];
}
/**
 * The role, if all of the actions are allowed. One that does not exist is denied as any other.
 *
 * @throws {StsError} `AccessDenied`
 */
function authorizeRole(world, question) {
    const { roleArn, principal, policies, actions, context, deny } = question;
    const role = findRole(world, roleArn);
    if (role === undefined) {
        throw deny(actions[0], 'there is no such role in this world');
    }
    for (const action of actions) {
        const decision = authorizeOnRole(policies, { principal, action, resource: roleArn, context }, role);
        if (!decision.allowed) {
            throw deny(action, decision.reason);
        }
    }
    return role;
}

;// CONCATENATED MODULE: ./src/emulator/operations/who-may-call.ts
/** Which kinds of credentials may call an operation at all. Source: IAM User Guide, "Compare AWS STS credentials". */

/**
 * For operations that take a user's own keys only.
 *
 * @throws {StsError} `AccessDenied`
 */
function requireLongTermKeys({ caller }, operation) {
    if (caller.session !== undefined) {
        throw forbidden('AccessDenied', `Cannot call ${operation} with session credentials`);
    }
}
/**
 * Sessions of GetSessionToken may call only AssumeRole and GetCallerIdentity, those of GetFederationToken only the
 * latter; this is for all other operations. What AWS says to them there is not on record.
 *
 * @throws {StsError} `AccessDenied`
 */
function refuseSessionsOfUsers({ caller }, operation) {
    if (caller.session?.kind === 'user' || caller.session?.kind === 'federated-user') {
        throw forbidden('AccessDenied', `Cannot call ${operation} with session credentials`);
    }
}
/**
 * For AssumeRole.
 *
 * @throws {StsError} `AccessDenied`
 */
function requireRoleAssumer({ caller }) {
    if (caller.principal.kind === 'root') {
        throw forbidden('AccessDenied', 'Roles may not be assumed by root accounts.');
    }
    if (caller.principal.kind === 'federated-user') {
        throw forbidden('AccessDenied', 'Cannot call AssumeRole with federated user credentials');
    }
}

;// CONCATENATED MODULE: ./src/emulator/operations/assume-role.ts
/** AssumeRole. Source: AWS STS API Reference, "AssumeRole". */









/** Transitive tags of the caller's session go on, stay transitive, and cannot be sent again. */
function settleTags({ session }, asked) {
    const inherited = session === undefined ? NO_TAGS : pickTags(session.tags, session.transitiveTagKeys);
    if (Array.from(asked.tags.keys()).some((key) => includesKey(inherited.keys(), key))) {
        throw badRequest('InvalidParameterValue', "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.");
    }
    return {
        tags: overlayTags(inherited, asked.tags),
        transitiveTagKeys: [...inherited.keys(), ...asked.transitiveTagKeys],
    };
}
/** A source identity, once set, goes on along the chain and cannot be changed. */
function settleSourceIdentity(caller, asked) {
    const inherited = caller.session?.sourceIdentity;
    if (inherited !== undefined && asked.sourceIdentity !== undefined && inherited !== asked.sourceIdentity) {
        throw accessDenied({
            caller: caller.arn,
            action: 'sts:SetSourceIdentity',
            resource: asked.roleArn,
            reason: `the caller's session has the source identity ${inherited}, which cannot be changed`,
        });
    }
    return asked.sourceIdentity ?? inherited;
}
function authorize(call, asked, settled, mfaAt) {
    const { arn, principal, policies } = call.caller;
    const { roleArn, roleAccount: resourceAccount, askedSeconds: durationSeconds } = asked;
    const { sourceIdentity } = settled;
    return authorizeRole(call.world, {
        roleArn,
        principal,
        policies,
        actions: neededActions('sts:AssumeRole', settled),
        context: signedContext(call, { ...asked, sourceIdentity, durationSeconds, resourceAccount }, mfaAt),
        deny: (action, reason) => accessDenied({ caller: arn, action, resource: roleArn, reason }),
    });
}
/** Runs AssumeRole. */
function assumeRole(call) {
    const { caller, world } = call;
    const asked = readAssumeRoleRequest(call.parameters);
    const settledTags = settleTags(caller, asked);
    requireRoleAssumer(call);
    const policies = resolvePolicies(asked.sentPolicies, world, asked.roleAccount);
    const mfaAt = verifyMfa(asked.mfa, call);
    const settled = { ...settledTags, sourceIdentity: settleSourceIdentity(caller, asked) };
    const role = authorize(call, asked, settled, mfaAt);
    const before = caller.session?.kind === 'assumed-role' ? caller.session : undefined;
    return grantRoleSession(call, {
        role,
        ...asked,
        ...settled,
        policies,
        mfaAt,
        isChained: caller.session !== undefined,
        federatedProvider: before?.federatedProvider,
        chain: [...(before?.chain ?? []), caller.arn],
    });
}

;// CONCATENATED MODULE: ./src/emulator/saml/canonical-xml.ts
/** Exclusive XML canonicalization without comments (W3C Recommendation, 18 July 2002): the bytes that are signed. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
}
function escapeAttribute(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\t', '&#x9;')
        .replaceAll('\n', '&#xA;')
        .replaceAll('\r', '&#xD;');
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareAttributes(left, right) {
    return compare(left.namespace, right.namespace) || compare(left.localName, right.localName);
}
/** The namespaces that this element must declare, given those that its ancestors have. */
function declarations(element, rendered, options) {
    const used = [
        element.prefix,
        ...element.attributes.filter(({ namespace }) => namespace !== '').map(({ name }) => name.split(':')[0] ?? ''),
        ...options.inclusivePrefixes.map((prefix) => (prefix === '#default' ? '' : prefix)),
    ];
    const entries = Array.from(new Set(used))
        .filter((prefix) => prefix !== 'xml' && (element.scope.has(prefix) || prefix === ''))
        .map((prefix) => [prefix, element.scope.get(prefix) ?? ''])
        .filter(([prefix, uri]) => (rendered.get(prefix) ?? '') !== uri)
        .sort(([left], [right]) => compare(left, right));
    return new Map(entries);
}
/** The canonical form of an element. */
function canonicalize(element, options, rendered = new Map()) {
    const declared = declarations(element, rendered, options);
    const namespaces = Array.from(declared, ([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`);
    const attributes = element.attributes
        .toSorted(compareAttributes)
        .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
    const inner = new Map([...rendered, ...declared]);
    const children = element.children
        .filter((child) => child !== options.without)
        .map((child) => (typeof child === 'string' ? escapeText(child) : canonicalize(child, options, inner)));
    return `<${element.name}${namespaces.join('')}${attributes.join('')}>${children.join('')}</${element.name}>`;
}

;// CONCATENATED MODULE: ./src/emulator/saml/xml-reader.ts
/**
 * Reads XML into a tree: as much of it as SAML needs, and nothing that SAML should not have. Document types (and with
 * them entities) are refused; comments are dropped before text is put together, so that none can split a value.
 */
const TOKEN = /<!--[^]*?-->|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<\?[^]*?\?>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decode(text) {
    return text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (_, name) => {
        if (name.startsWith('#')) {
            return String.fromCodePoint(Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1)));
        }
        const character = ENTITIES[name];
        if (character === undefined) {
            throw new SyntaxError(`The entity ${name} is not allowed.`);
        }
        return character;
    });
}
function splitName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
function namespaceOf(prefix, scope) {
    const uri = scope.get(prefix);
    if (uri === undefined && prefix !== '') {
        throw new SyntaxError(`The prefix ${prefix} is not declared.`);
    }
    return uri ?? '';
}
function xml_reader_open(name, attributeText, outer) {
    const written = Array.from(attributeText.matchAll(ATTRIBUTE), ([, key = '', double, single]) => ({
        key,
        value: decode((double ?? single ?? '').replace(/[\t\r\n]/g, ' ')),
    }));
    const isDeclaration = ({ key }) => key === 'xmlns' || key.startsWith('xmlns:');
    const declared = written.filter(isDeclaration).map(({ key, value }) => [key.slice(6), value]);
    const scope = new Map([...outer, ...declared]);
    const attributes = written
        .filter((attribute) => !isDeclaration(attribute))
        .map(({ key, value }) => {
        const [prefix, localName] = splitName(key);
        return { name: key, localName, namespace: prefix === '' ? '' : namespaceOf(prefix, scope), value };
    });
    const [prefix, localName] = splitName(name);
    return {
        element: { name, prefix, localName, namespace: namespaceOf(prefix, scope), attributes, scope },
        children: [],
    };
}
const XML_SCOPE = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
/**
 * Reads a document.
 *
 * @throws {SyntaxError} if it is not well-formed, or has what is refused here
 */
function readXml(text) {
    const document = [];
    const stack = [];
    const source = text.replace(/\r\n?/g, '\n');
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
        const at = TOKEN.lastIndex;
        const groups = TOKEN.exec(source)?.groups;
        if (groups === undefined) {
            throw new SyntaxError(`The XML cannot be read from character ${at} on.`);
        }
        readToken(groups, stack, document);
    }
    const [root, ...others] = document.filter((child) => typeof child !== 'string' || child.trim() !== '');
    if (root === undefined || typeof root === 'string' || others.length > 0 || stack.length > 0) {
        throw new SyntaxError('The XML does not have exactly one root element.');
    }
    return root;
}
function readToken(groups, stack, document) {
    const { cdata, text, start, attributes = '', empty, end } = groups;
    const parent = stack.at(-1)?.children ?? document;
    if (start !== undefined) {
        const opened = xml_reader_open(start, attributes, stack.at(-1)?.element.scope ?? XML_SCOPE);
        if (empty === '/') {
            parent.push({ ...opened.element, children: [] });
        }
        else {
            stack.push(opened);
        }
    }
    else if (end !== undefined) {
        const closed = stack.pop();
        if (closed?.element.name !== end) {
            throw new SyntaxError(`</${end}> closes nothing.`);
        }
        (stack.at(-1)?.children ?? document).push({ ...closed.element, children: closed.children });
    }
    else if (cdata !== undefined || text !== undefined) {
        parent.push(cdata ?? decode(text ?? ''));
    }
}
/** The elements below `element`, itself excluded, that have this local name, in document order. */
function descendants(element, localName) {
    return childElements(element).flatMap((child) => [
        ...(child.localName === localName ? [child] : []),
        ...descendants(child, localName),
    ]);
}
/** The child elements. */
function childElements(element) {
    return element.children.filter((child) => typeof child !== 'string');
}
/** The value of an attribute without a prefix. */
function attributeOf(element, name) {
    return element?.attributes.find((attribute) => attribute.name === name)?.value;
}
/** The text of an element and all below it. */
function xml_reader_textOf(element) {
    return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : xml_reader_textOf(child))).join('');
}

;// CONCATENATED MODULE: ./src/emulator/saml/signature.ts
/** Verifies the enveloped XML signature of a SAML response or assertion (XML Signature 1.1; SAML core, section 5). */



const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const SIGNATURES = new Map([
    ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'RSA-SHA256'],
    ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'RSA-SHA512'],
]);
const DIGESTS = new Map([
    ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
    ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
]);
function only(element, localName) {
    const [found, ...others] = element === undefined ? [] : descendants(element, localName);
    return others.length === 0 ? found : undefined;
}
function inclusivePrefixes(element) {
    const list = element === undefined ? undefined : descendants(element, 'InclusiveNamespaces')[0];
    return (attributeOf(list, 'PrefixList') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
}
/** Whether the digest in the signature is that of `signed`, which must be what the reference names. */
function digestMatches(signed, signature) {
    const reference = only(signature, 'Reference');
    const transforms = reference === undefined ? [] : descendants(reference, 'Transform');
    const names = transforms.map((transform) => attributeOf(transform, 'Algorithm'));
    const digest = DIGESTS.get(attributeOf(only(reference, 'DigestMethod'), 'Algorithm') ?? '');
    const id = attributeOf(signed, 'ID');
    if (digest === undefined || id === undefined || attributeOf(reference, 'URI') !== `#${id}`) {
        return false;
    }
    if (names.length !== 2 || names[0] !== ENVELOPED || names[1] !== EXCLUSIVE) {
        return false;
    }
    const options = { without: signature, inclusivePrefixes: inclusivePrefixes(transforms[1]) };
    const actual = (0,external_node_crypto_.createHash)(digest).update(canonicalize(signed, options)).digest('base64');
    return actual === xml_reader_textOf(only(reference, 'DigestValue')).replace(/\s/g, '');
}
/** Whether `signed` carries a valid signature over itself by the certificate's key. */
function isSigned(signed, certificate) {
    const signature = childElements(signed).find(({ localName }) => localName === 'Signature');
    if (signature === undefined) {
        return false;
    }
    const info = only(signature, 'SignedInfo');
    const method = only(info, 'CanonicalizationMethod');
    const algorithm = SIGNATURES.get(attributeOf(only(info, 'SignatureMethod'), 'Algorithm') ?? '');
    if (info === undefined || algorithm === undefined || attributeOf(method, 'Algorithm') !== EXCLUSIVE) {
        return false;
    }
    const bytes = canonicalize(info, { inclusivePrefixes: inclusivePrefixes(method) });
    const value = Buffer.from(xml_reader_textOf(only(signature, 'SignatureValue')), 'base64');
    const { publicKey } = new external_node_crypto_.X509Certificate(certificate);
    return (0,external_node_crypto_.createVerify)(algorithm).update(bytes).verify(publicKey, value) && digestMatches(signed, signature);
}

;// CONCATENATED MODULE: ./src/emulator/saml/assertion.ts
/** Reads what AWS looks at in a SAML response. Source: IAM User Guide, "Configure SAML assertions for the authentication response". */


const FORMAT_PREFIX = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';
function timeOf(text) {
    const time = text === undefined ? NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}
function earliest(elements, attribute) {
    const times = elements.flatMap((element) => timeOf(attributeOf(element, attribute)) ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
function attributesOf(assertion) {
    const attributes = descendants(assertion, 'Attribute').map((attribute) => {
        const values = descendants(attribute, 'AttributeValue').map((value) => xml_reader_textOf(value).trim());
        return [attributeOf(attribute, 'Name') ?? '', values];
    });
    return new Map(attributes);
}
/**
 * Reads the one assertion of a SAML response.
 *
 * @param encoded the response in base64
 * @throws {SyntaxError} if it cannot be read, is of another kind, or has not exactly one assertion
 */
function readAssertion(encoded) {
    if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(encoded)) {
        throw new SyntaxError('It is not base64.');
    }
    const response = readXml(Buffer.from(encoded, 'base64').toString('utf8'));
    const [assertion, ...others] = descendants(response, 'Assertion');
    if (response.localName !== 'Response' || assertion === undefined || others.length > 0) {
        throw new SyntaxError('It is not a SAML response with exactly one assertion.');
    }
    const [subject] = descendants(assertion, 'Subject');
    const confirmations = descendants(assertion, 'SubjectConfirmationData');
    const [nameId] = subject === undefined ? [] : descendants(subject, 'NameID');
    return {
        issuer: xml_reader_textOf(descendants(assertion, 'Issuer')[0]).trim(),
        subject: {
            name: xml_reader_textOf(nameId).trim(),
            format: (attributeOf(nameId, 'Format') ?? 'unspecified').replace(FORMAT_PREFIX, ''),
        },
        recipient: attributeOf(confirmations[0], 'Recipient') ?? attributeOf(response, 'Destination') ?? '',
        issuedAt: timeOf(attributeOf(assertion, 'IssueInstant')) ?? 0,
        notOnOrAfter: earliest([...confirmations, ...descendants(assertion, 'Conditions')], 'NotOnOrAfter'),
        sessionNotOnOrAfter: earliest(descendants(assertion, 'AuthnStatement'), 'SessionNotOnOrAfter'),
        attributes: attributesOf(assertion),
        isSignedBy: (certificate) => [response, assertion].some((element) => isSigned(element, certificate)),
    };
}

;// CONCATENATED MODULE: ./src/emulator/operations/federated-session.ts
/** What AssumeRoleWithWebIdentity and AssumeRoleWithSAML share: their parameters, and all after the proof is verified. */







/** Reads them. */
function readFederatedParameters(parameters) {
    return {
        sentPolicies: readPolicies(parameters, limits/* TEXT_LIMITS */.Pc.sessionPolicy),
        askedSeconds: parameters.optionalInteger('DurationSeconds', limits/* DURATION_LIMITS */.IM.role),
        minimumTokenBytes: readMinimumTokenBytes(parameters),
    };
}
/** Federated principals have no policies of their own: the trust policy decides alone. */
const NO_POLICIES = {
    identity: [],
    boundary: undefined,
    session: undefined,
    serviceControl: undefined,
};
/** Authorizes the request and issues the session. */
function federate(call, request, proof) {
    const { roleArn, roleAccount: resourceAccount, askedSeconds } = request;
    const { providerArn, claims } = proof;
    const policies = resolvePolicies(request.sentPolicies, call.world, resourceAccount);
    const role = authorizeRole(call.world, {
        roleArn,
        principal: { kind: 'federated', providerArn },
        policies: NO_POLICIES,
        actions: neededActions(request.action, proof),
        context: federatedContext(call, { ...proof, durationSeconds: askedSeconds, resourceAccount }, { ...claims, 'aws:FederatedProvider': providerArn }),
        deny: (action, reason) => forbidden('AccessDenied', `Not authorized to perform ${action}`, reason),
    });
    const facts = { ...request, ...proof, role, policies, isChained: false };
    return grantRoleSession(call, { ...facts, federatedProvider: providerArn, chain: [providerArn] }, proof.fields);
}

;// CONCATENATED MODULE: ./src/emulator/operations/assume-role-with-saml.ts
/** AssumeRoleWithSAML. Source: AWS STS API Reference, "AssumeRoleWithSAML". */








const INVALID = 'InvalidIdentityToken';
const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';
const INVALID_ARN = 'Request ARN is invalid';
const SAML_PROVIDER = /^arn:[a-z-]+:iam::\d{12}:saml-provider\/[\w._-]{1,128}$/;
const REDEMPTION_MILLISECONDS = 5 * 60 * 1000;
const SIGN_IN = /^https:\/\/(?:[\w-]+\.)*signin\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws\.eu)\/saml(?:\/.*)?$/;
function read(encoded) {
    try {
        return readAssertion(encoded);
    }
    catch (error) {
        throw badRequest(INVALID, 'Invalid base64 SAMLResponse', String(error));
    }
}
function findProvider(call, account, arn) {
    const provider = call.world.accounts.get(account)?.samlProviders.find((candidate) => candidate.arn === arn);
    if (provider === undefined) {
        throw badRequest(INVALID, "Specified provider doesn't exist");
    }
    return provider;
}
function checkAssertion(assertion, provider, now) {
    if (assertion.issuer !== provider.entityId) {
        throw badRequest(INVALID, 'Issuer not present in specified provider', `it is ${assertion.issuer}`);
    }
    if (provider.certificate !== undefined && !assertion.isSignedBy(provider.certificate)) {
        throw badRequest(INVALID, 'Response signature invalid');
    }
    if (!SIGN_IN.test(assertion.recipient)) {
        throw badRequest(INVALID, 'Recipient in SAML response is invalid', `it is ${assertion.recipient}`);
    }
    const { issuedAt, notOnOrAfter = Infinity } = assertion;
    if (now >= Math.min(notOnOrAfter, issuedAt + REDEMPTION_MILLISECONDS)) {
        throw badRequest('ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance');
    }
}
/** Each value of the role attribute is a pair of ARNs, of the role and of the provider, in either order. */
function checkRolePair(assertion, roleArn, providerArn) {
    const pairs = (assertion.attributes.get(`${ATTRIBUTES}Role`) ?? []).map((value) => value.split(',').map((arn) => arn.trim()));
    if (!pairs.some((pair) => pair.length === 2 && pair.includes(roleArn) && pair.includes(providerArn))) {
        const reason = 'the assertion does not name this role with this provider';
        throw forbidden('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML', reason);
    }
}
function assume_role_with_saml_only(assertion, name) {
    return assertion.attributes.get(ATTRIBUTES + name)?.[0];
}
function sessionNameOf(assertion) {
    const name = assume_role_with_saml_only(assertion, 'RoleSessionName');
    if (name === undefined) {
        throw badRequest(INVALID, 'RoleSessionName is required in AuthnResponse');
    }
    if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
        throw badRequest(INVALID, 'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}');
    }
    return name;
}
/** The shortest of what is asked for and what the assertion allows, in seconds. */
function durationOf(assertion, asked, now) {
    const { sessionNotOnOrAfter = Infinity } = assertion;
    const limit = Number(assume_role_with_saml_only(assertion, 'SessionDuration') ?? Infinity);
    if (Number.isNaN(limit) || limit < limits/* DURATION_LIMITS */.IM.role.min) {
        throw badRequest(INVALID, 'SessionDuration in AuthnResponse must be between 900 and 43200');
    }
    return Math.min(asked ?? DEFAULT_ROLE_SECONDS, limit, Math.floor((sessionNotOnOrAfter - now) / 1000));
}
function tagsOf(assertion) {
    const prefix = `${ATTRIBUTES}PrincipalTag:`;
    const sent = Array.from(assertion.attributes)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, values]) => ({ key: name.slice(prefix.length), value: values[0] ?? '' }));
    const tags = asTags(sent);
    const transitive = assertion.attributes.get(`${ATTRIBUTES}TransitiveTagKeys`) ?? [];
    return { tags, transitiveTagKeys: transitive.filter((key) => includesKey(tags.keys(), key)) };
}
/** Base64 of the SHA-1 of issuer, account and provider name: identifies a subject together with its name. */
function nameQualifierOf(assertion, account, provider) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${assertion.issuer}${account}/${provider.name}`).digest('base64');
}
/** What AWS knows of the subject: condition keys, and what the answer repeats. */
function subjectOf(assertion, account, provider) {
    const { subject, issuer, recipient } = assertion;
    const nameQualifier = nameQualifierOf(assertion, account, provider);
    return {
        claims: {
            'saml:aud': recipient,
            'saml:iss': issuer,
            'saml:sub': subject.name,
            'saml:sub_type': subject.format,
            'saml:namequalifier': nameQualifier,
            'saml:doc': `${account}/${provider.name}`,
        },
        fields: {
            Subject: subject.name,
            SubjectType: subject.format,
            Issuer: issuer,
            Audience: recipient,
            NameQualifier: nameQualifier,
        },
    };
}
/** Runs AssumeRoleWithSAML. */
function assumeRoleWithSaml(call) {
    const { parameters, now } = call;
    const roleText = parameters.text('RoleArn', limits/* TEXT_LIMITS */.Pc.arn);
    const providerArn = parameters.text('PrincipalArn', limits/* TEXT_LIMITS */.Pc.arn);
    const encoded = parameters.text('SAMLAssertion', limits/* TEXT_LIMITS */.Pc.samlAssertion, 'secret');
    const asked = readFederatedParameters(parameters);
    parameters.check();
    const { arn: roleArn, account: roleAccount } = roleArnOf(roleText, INVALID_ARN);
    if (!SAML_PROVIDER.test(providerArn)) {
        throw validationError(INVALID_ARN);
    }
    checkRegion(call, roleAccount);
    const provider = findProvider(call, roleAccount, providerArn);
    const assertion = read(encoded);
    checkAssertion(assertion, provider, now);
    checkRolePair(assertion, roleArn, providerArn);
    const request = { ...asked, action: 'sts:AssumeRoleWithSAML', roleArn, roleAccount };
    return federate(call, request, {
        providerArn,
        ...subjectOf(assertion, roleAccount, provider),
        ...tagsOf(assertion),
        sessionName: sessionNameOf(assertion),
        durationSeconds: durationOf(assertion, asked.askedSeconds, now),
        sourceIdentity: assume_role_with_saml_only(assertion, 'SourceIdentity'),
    });
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(7961);
;// CONCATENATED MODULE: ./src/emulator/oidc/claims.ts
/**
 * The claims of a GitHub Actions identity token, and those of them that IAM policies can ask about.
 * Sources: GitHub Docs, "OpenID Connect reference"; IAM User Guide, "Available keys for AWS OIDC federation".
 */
function textOr(value, fallback) {
    return typeof value === 'string' ? value : fallback;
}
/** The claims that a job on a push to a branch would have, consistent with the `given` ones, which go before them. */
function defaultClaims(given) {
    const repository = textOr(given['repository'], 'octo/app');
    const owner = textOr(given['repository_owner'], repository.split('/')[0] ?? 'octo');
    const ref = textOr(given['ref'], 'refs/heads/main');
    const workflowFile = `${repository}/.github/workflows/deploy.yml@${ref}`;
    return {
        sub: `repo:${repository}:ref:${ref}`,
        repository,
        repository_owner: owner,
        repository_id: '74',
        repository_owner_id: '65',
        repository_visibility: 'private',
        ref,
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        ref_protected: 'true',
        sha: '0123456789abcdef0123456789abcdef01234567',
        actor: 'octocat',
        actor_id: '12',
        workflow: 'deploy',
        workflow_ref: workflowFile,
        workflow_sha: '0123456789abcdef0123456789abcdef01234567',
        job_workflow_ref: workflowFile,
        job_workflow_sha: '0123456789abcdef0123456789abcdef01234567',
        event_name: 'push',
        head_ref: '',
        base_ref: '',
        run_id: '1234567890',
        run_number: '42',
        run_attempt: '1',
        runner_environment: 'github-hosted',
    };
}
/** Claims that IAM makes condition keys of, for every provider. `aud` is treated apart: `azp` replaces it. */
const GENERAL_CLAIM_KEYS = ['sub', 'amr', 'email', 'oaud'];
/** Further claims that IAM makes condition keys of for GitHub's issuer; of others (`repository_owner`, ...) it makes none. */
const GITHUB_CLAIM_KEYS = [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'workflow',
];

;// CONCATENATED MODULE: ./src/emulator/operations/assume-role-with-web-identity.ts
/** AssumeRoleWithWebIdentity. Source: AWS STS API Reference, "AssumeRoleWithWebIdentity". */









const assume_role_with_web_identity_INVALID = 'InvalidIdentityToken';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function assume_role_with_web_identity_decode(token) {
    try {
        return (0,decode_jwt/* decodeJwt */.i)(token);
    }
    catch {
        throw badRequest(assume_role_with_web_identity_INVALID, 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    }
}
function assume_role_with_web_identity_findProvider(call, account, issuer) {
    const providers = call.world.accounts.get(account)?.oidcProviders ?? [];
    const provider = providers.find(({ url }) => url === issuer.replace(/\/$/, ''));
    if (provider === undefined) {
        throw badRequest(assume_role_with_web_identity_INVALID, `No OpenIDConnect provider found in your account for ${issuer}`);
    }
    return provider;
}
function checkAudience(claims, provider) {
    const audiences = claims.aud === undefined ? [] : [claims.aud].flat();
    const known = audiences.find((audience) => provider.audiences.includes(audience));
    if (known === undefined) {
        throw badRequest(assume_role_with_web_identity_INVALID, 'Incorrect token audience', `it is ${audiences.join(', ')}`);
    }
    return known;
}
function checkExpiry(claims, now) {
    const seconds = Math.floor(now / 1000);
    if (claims.exp === undefined) {
        throw badRequest(assume_role_with_web_identity_INVALID, 'Missing a required claim: exp');
    }
    if (seconds >= claims.exp) {
        throw badRequest('ExpiredTokenException', `Token expired: current date/time ${seconds} must be before the expiration date/time ${claims.exp}`);
    }
}
async function checkSignature(call, token) {
    const check = await call.services.issuer.check(token);
    if (check === 'unknown-key') {
        throw badRequest(assume_role_with_web_identity_INVALID, "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements");
    }
    if (check === 'bad-signature') {
        throw badRequest(assume_role_with_web_identity_INVALID, 'The ID Token provided is not a valid JWT. Signature verification failed');
    }
}
/** The condition keys of a token, named after its provider: `token.actions.githubusercontent.com:sub`. */
function claimKeys(claims, issuer, audience) {
    const prefix = issuer.replace(/^https:\/\//, '').replace(/\/$/, '');
    const names = [...GENERAL_CLAIM_KEYS, ...(issuer === GITHUB_ISSUER ? GITHUB_CLAIM_KEYS : [])];
    const authorizedParty = typeof claims['azp'] === 'string' ? claims['azp'] : audience;
    const keys = names.map((name) => [`${prefix}:${name}`, texts(claims[name])]);
    return { ...Object.fromEntries(keys.filter(([, values]) => values.length > 0)), [`${prefix}:aud`]: authorizedParty };
}
function texts(value) {
    return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
/** Session tags and source identity come from claims of these names. Source: IAM User Guide, "Pass session tags". */
function tagClaims(claims) {
    const tagging = claims['https://aws.amazon.com/tags'];
    const { principal_tags: principalTags, transitive_tag_keys: transitive } = isMapping(tagging) ? tagging : {};
    const sent = Object.entries(isMapping(principalTags) ? principalTags : {}).flatMap(([key, value]) => texts(value)
        .slice(0, 1)
        .map((text) => ({ key, value: text })));
    const tags = asTags(sent);
    const identity = claims['https://aws.amazon.com/source_identity'];
    return {
        tags,
        transitiveTagKeys: texts(transitive).filter((key) => includesKey(tags.keys(), key)),
        sourceIdentity: typeof identity === 'string' ? identity : undefined,
    };
}
/** Verifies a token for a role of this account. */
async function verifyToken(call, token, account) {
    const claims = assume_role_with_web_identity_decode(token);
    const issuer = claims.iss ?? '';
    const provider = assume_role_with_web_identity_findProvider(call, account, issuer);
    const audience = checkAudience(claims, provider);
    await checkSignature(call, token);
    checkExpiry(claims, call.now);
    return {
        providerArn: provider.arn,
        claims: claimKeys(claims, issuer, audience),
        ...tagClaims(claims),
        fields: { SubjectFromWebIdentityToken: claims.sub, Audience: audience, Provider: provider.arn },
    };
}
/** Runs AssumeRoleWithWebIdentity. */
async function assumeRoleWithWebIdentity(call) {
    const { parameters } = call;
    const text = parameters.text('RoleArn', limits/* TEXT_LIMITS */.Pc.arn);
    const sessionName = parameters.text('RoleSessionName', limits/* TEXT_LIMITS */.Pc.roleSessionName);
    const token = parameters.text('WebIdentityToken', limits/* TEXT_LIMITS */.Pc.webIdentityToken, 'secret');
    const providerId = parameters.optionalText('ProviderId', limits/* TEXT_LIMITS */.Pc.providerId);
    const asked = readFederatedParameters(parameters);
    parameters.check();
    const { arn: roleArn, account: roleAccount } = roleArnOf(text, 'Request ARN is invalid');
    checkRegion(call, roleAccount);
    if (providerId !== undefined) {
        throw validationError('ProviderId is for OAuth 2.0 access tokens only; leave it out for OpenID Connect ID tokens.');
    }
    const proof = await verifyToken(call, token, roleAccount);
    const { askedSeconds: durationSeconds = DEFAULT_ROLE_SECONDS } = asked;
    const request = { ...asked, action: 'sts:AssumeRoleWithWebIdentity', roleArn, roleAccount };
    return federate(call, request, { ...proof, sessionName, durationSeconds });
}

;// CONCATENATED MODULE: ./src/emulator/operations/require-permission.ts
/** Asks the caller's own policies about an action that no role's trust policy has a say in. */




const NOTHING_ASKED = { tags: NO_TAGS, transitiveTagKeys: [] };
/**
 * Passes if the caller may do all of the actions.
 *
 * @throws {StsError} `AccessDenied` for the first that it may not
 */
function requirePermission(call, actions, resource, asked = NOTHING_ASKED) {
    const { arn, principal, policies } = call.caller;
    const context = signedContext(call, asked);
    for (const action of actions) {
        const decision = authorizeAction(policies, { principal, action, resource, context });
        if (!decision.allowed) {
            throw accessDenied({ caller: arn, action, resource, reason: decision.reason });
        }
    }
}

;// CONCATENATED MODULE: ./src/emulator/operations/assume-root.ts
/** AssumeRoot: a session of another account's root user, for one task. Source: AWS STS API Reference, "AssumeRoot". */








const DEFAULT_SECONDS = 900;
const TASK_POLICY = /^arn:[a-z-]+:iam::aws:policy\/root-task\/(?:IAMAuditRootUserCredentials|IAMCreateRootUserPassword|IAMDeleteRootUserCredentials|S3UnlockBucketPolicy|SQSUnlockQueuePolicy)$/;
/** Runs AssumeRoot. */
function assumeRoot(call) {
    const { parameters, caller, services, world, now } = call;
    const target = parameters.text('TargetPrincipal', limits/* TEXT_LIMITS */.Pc.targetPrincipal);
    const taskPolicyArn = parameters.text('TaskPolicyArn.arn', limits/* TEXT_LIMITS */.Pc.arn);
    const durationSeconds = parameters.optionalInteger('DurationSeconds', limits/* DURATION_LIMITS */.IM.root) ?? DEFAULT_SECONDS;
    const minimumTokenBytes = readMinimumTokenBytes(parameters);
    parameters.check();
    refuseSessionsOfUsers(call, 'AssumeRoot');
    if (!TASK_POLICY.test(taskPolicyArn)) {
        throw validationError(`${taskPolicyArn} is invalid`);
    }
    const account = /^\d{12}$/.test(target) ? target : (0,request_arn/* accountOfArn */.KC)(target);
    const member = world.accounts.get(account ?? '');
    if (member === undefined) {
        throw validationError(`${target} is invalid`);
    }
    const arn = `arn:${member.partition}:iam::${member.id}:root`;
    requirePermission(call, ['sts:AssumeRoot'], arn);
    const sourceIdentity = caller.session?.sourceIdentity;
    const session = services.sessions.issue({
        kind: 'root',
        account: member.id,
        partition: member.partition,
        arn,
        tags: NO_TAGS,
        transitiveTagKeys: [],
        sourceIdentity,
        // None of the task policies allows anything in STS.
        policies: [],
        mfaAt: undefined,
    }, { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes });
    return { fields: { ...credentialFields(session), SourceIdentity: sourceIdentity }, session };
}

;// CONCATENATED MODULE: ./src/emulator/operations/decode-authorization-message.ts
/** DecodeAuthorizationMessage. No service of this world encodes such messages, so none that arrives is valid. */




/** Runs DecodeAuthorizationMessage. */
function decodeAuthorizationMessage(call) {
    call.parameters.text('EncodedMessage', limits/* TEXT_LIMITS */.Pc.encodedMessage);
    call.parameters.check();
    refuseSessionsOfUsers(call, 'DecodeAuthorizationMessage');
    requirePermission(call, ['sts:DecodeAuthorizationMessage'], '*');
    throw badRequest('InvalidAuthorizationMessageException', 'Message is not valid');
}

;// CONCATENATED MODULE: ./src/emulator/sts/caller.ts
/** Who signs a call: what AWS knows of the holder of an access key. */




/** The caller that an access key belongs to; undefined if the world has none (any more). */
function findCaller(world, sessions, accessKeyId) {
    const session = sessions.find(accessKeyId);
    if (session !== undefined) {
        return callerOfSession(world, session);
    }
    const user = allUsers(world).find((candidate) => candidate.accessKeyId === accessKeyId);
    return user === undefined ? undefined : callerOfUser(world, user, undefined);
}
function callerOfSession(world, session) {
    switch (session.kind) {
        case 'assumed-role': {
            const role = findRole(world, session.roleArn);
            return role === undefined ? undefined : callerOfRole(world, role, session);
        }
        case 'user': {
            const user = findUser(world, session.userArn);
            return user === undefined ? undefined : callerOfUser(world, user, session);
        }
        case 'federated-user': {
            const user = findUser(world, session.userArn);
            return user === undefined ? undefined : callerOfFederatedUser(world, user, session);
        }
        case 'root':
            return callerOfRoot(session);
    }
}
function policiesOf(world, holder, session) {
    return {
        identity: holder.policies,
        boundary: holder.boundary,
        session: session?.policies,
        serviceControl: world.accounts.get(holder.account)?.serviceControlPolicies,
    };
}
function partitionOf(arn) {
    return arn.split(':')[1] ?? 'aws';
}
function callerOfUser(world, user, session) {
    const { arn, account } = user;
    return {
        arn,
        userId: user.id,
        account,
        partition: partitionOf(arn),
        principal: { kind: 'user', arn, account },
        principalArn: arn,
        tags: user.tags,
        policies: policiesOf(world, user, session),
        user,
        session,
        secretAccessKey: session?.credentials.secretAccessKey ?? user.secretAccessKey,
    };
}
function callerOfRole(world, role, session) {
    const { account, partition, arn } = session;
    return {
        arn,
        userId: `${role.id}:${session.sessionName}`,
        account,
        partition,
        principal: { kind: 'assumed-role', arn, roleArn: role.arn, account },
        principalArn: role.arn,
        tags: overlayTags(role.tags, session.tags),
        policies: policiesOf(world, role, session),
        user: undefined,
        session,
        secretAccessKey: session.credentials.secretAccessKey,
    };
}
function callerOfFederatedUser(world, user, session) {
    const { account, partition, arn } = session;
    return {
        arn,
        userId: `${account}:${session.name}`,
        account,
        partition,
        principal: { kind: 'federated-user', arn, account },
        principalArn: arn,
        tags: overlayTags(user.tags, session.tags),
        policies: policiesOf(world, user, session),
        user: undefined,
        session,
        secretAccessKey: session.credentials.secretAccessKey,
    };
}
const EVERYTHING = parsePolicy([{ Effect: 'Allow', Action: '*', Resource: '*' }], 'identity');
function callerOfRoot(session) {
    const { account, partition, arn } = session;
    return {
        arn,
        userId: account,
        account,
        partition,
        principal: { kind: 'root', arn, account },
        principalArn: arn,
        tags: NO_TAGS,
        policies: {
            identity: EVERYTHING.ok ? [EVERYTHING.document] : [],
            boundary: undefined,
            session: session.policies,
            serviceControl: undefined,
        },
        user: undefined,
        session,
        secretAccessKey: session.credentials.secretAccessKey,
    };
}

;// CONCATENATED MODULE: ./src/emulator/operations/get-access-key-info.ts
/** GetAccessKeyInfo: the account of an access key. Source: AWS STS API Reference, "GetAccessKeyInfo". */





/** Runs GetAccessKeyInfo. */
function getAccessKeyInfo(call) {
    const { parameters, services, world } = call;
    const accessKeyId = parameters.text('AccessKeyId', limits/* TEXT_LIMITS */.Pc.accessKeyId);
    parameters.check();
    refuseSessionsOfUsers(call, 'GetAccessKeyInfo');
    requirePermission(call, ['sts:GetAccessKeyInfo'], '*');
    const holder = findCaller(world, services.sessions, accessKeyId);
    if (holder === undefined) {
        // AWS reads the account out of the key id itself; ours carry none, so only known keys have an answer.
        throw validationError('The specified access key id is invalid');
    }
    return { fields: { Account: holder.account } };
}

;// CONCATENATED MODULE: ./src/emulator/operations/get-caller-identity.ts
/** GetCallerIdentity. It needs no permission, and works in every region. */
/** Runs GetCallerIdentity. */
function getCallerIdentity({ caller, parameters }) {
    parameters.check();
    return { fields: { Arn: caller.arn, UserId: caller.userId, Account: caller.account } };
}

;// CONCATENATED MODULE: ./src/emulator/operations/get-delegated-access-token.ts
/** GetDelegatedAccessToken. Nothing in this world hands out trade-in tokens, so any that arrives has expired. */



/** Runs GetDelegatedAccessToken. */
function getDelegatedAccessToken(call) {
    call.parameters.text('TradeInToken', limits/* TEXT_LIMITS */.Pc.webIdentityToken, 'secret');
    call.parameters.check();
    refuseSessionsOfUsers(call, 'GetDelegatedAccessToken');
    throw badRequest('ExpiredTradeInTokenException', 'The trade-in token has expired');
}

;// CONCATENATED MODULE: ./src/emulator/operations/get-session-token.ts
/** GetSessionToken: a session of a user, perhaps with MFA. It needs no permission. Source: AWS STS API Reference. */






/** Twelve hours: the default for sessions of users. */
const DEFAULT_USER_SECONDS = 43_200;
/** Runs GetSessionToken. */
function getSessionToken(call) {
    const { parameters, caller, services, world, now } = call;
    const durationSeconds = parameters.optionalInteger('DurationSeconds', limits/* DURATION_LIMITS */.IM.session) ?? DEFAULT_USER_SECONDS;
    const mfa = readMfa(parameters);
    const minimumTokenBytes = readMinimumTokenBytes(parameters);
    parameters.check();
    requireLongTermKeys(call, 'GetSessionToken');
    const session = services.sessions.issue({
        kind: 'user',
        account: caller.account,
        partition: caller.partition,
        arn: caller.arn,
        userArn: caller.arn,
        tags: NO_TAGS,
        transitiveTagKeys: [],
        sourceIdentity: undefined,
        policies: undefined,
        mfaAt: verifyMfa(mfa, call),
    }, { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes });
    return { fields: { ...credentialFields(session) }, session };
}

;// CONCATENATED MODULE: ./src/emulator/operations/get-federation-token.ts
/** GetFederationToken: a session in the name of somebody else. Source: AWS STS API Reference, "GetFederationToken". */







/** Runs GetFederationToken. */
function getFederationToken(call) {
    const { parameters, caller, services, world, now } = call;
    const name = parameters.text('Name', limits/* TEXT_LIMITS */.Pc.federationName);
    const sent = readPolicies(parameters, limits/* TEXT_LIMITS */.Pc.sessionPolicy);
    const durationSeconds = parameters.optionalInteger('DurationSeconds', limits/* DURATION_LIMITS */.IM.session) ?? DEFAULT_USER_SECONDS;
    const sentTags = readTags(parameters);
    const minimumTokenBytes = readMinimumTokenBytes(parameters);
    parameters.check();
    requireLongTermKeys(call, 'GetFederationToken');
    const tags = asTags(sentTags);
    // Without a session policy a federated user may do nothing at all.
    const policies = resolvePolicies(sent, world, caller.account) ?? [];
    const { account, partition } = caller;
    const arn = `arn:${partition}:sts::${account}:federated-user/${name}`;
    const actions = ['sts:GetFederationToken', ...(tags.size > 0 ? ['sts:TagSession'] : [])];
    requirePermission(call, actions, arn, { tags, transitiveTagKeys: [], durationSeconds });
    const packedPolicySize = checkPackedSize({ tags, ...sent });
    const facts = { kind: 'federated-user', account, partition, arn, userArn: caller.arn, name };
    const session = services.sessions.issue({ ...facts, tags, transitiveTagKeys: [], sourceIdentity: undefined, policies, mfaAt: undefined }, { now, durationSeconds, worldLimitSeconds: world.sessionSeconds, minimumTokenBytes });
    return {
        fields: {
            FederatedUser: { FederatedUserId: `${account}:${name}`, Arn: arn },
            ...credentialFields(session),
            PackedPolicySize: packedPolicySize,
        },
        session,
        packedPolicySize,
    };
}

;// CONCATENATED MODULE: ./src/emulator/operations/get-web-identity-token.ts
/** GetWebIdentityToken: a JWT about the caller, for services outside AWS. Source: AWS STS API Reference. */






const get_web_identity_token_DEFAULT_SECONDS = 300;
const get_web_identity_token_ALGORITHMS = ['RS256', 'ES384'];
function readParameters(parameters) {
    const size = { min: 1, max: limits/* LIST_LIMITS */.i7.webIdentityTokenAudiences };
    const sent = {
        audience: parameters.texts('Audience', limits/* TEXT_LIMITS */.Pc.webIdentityTokenAudience, size),
        algorithm: parameters.oneOf('SigningAlgorithm', get_web_identity_token_ALGORITHMS),
        lifetimeSeconds: parameters.optionalInteger('DurationSeconds', limits/* DURATION_LIMITS */.IM.webIdentityToken) ?? get_web_identity_token_DEFAULT_SECONDS,
        sentTags: readTags(parameters),
    };
    parameters.check();
    return sent;
}
function checkAllowed(call, lifetimeSeconds) {
    const { caller, world, now } = call;
    if (world.accounts.get(caller.account)?.issuesWebIdentityTokens !== true) {
        throw forbidden('OutboundWebIdentityFederationDisabledException', 'Outbound web identity federation is disabled for this account');
    }
    if (caller.session !== undefined && now + lifetimeSeconds * 1000 > caller.session.expiresAt) {
        throw forbidden('SessionDurationEscalationException', 'The requested token duration would extend the session beyond its original expiration time');
    }
}
/** Runs GetWebIdentityToken. */
async function getWebIdentityToken(call) {
    const { caller, services, now } = call;
    const { audience, algorithm, lifetimeSeconds, sentTags } = readParameters(call.parameters);
    refuseSessionsOfUsers(call, 'GetWebIdentityToken');
    const tags = asTags(sentTags);
    const actions = ['sts:GetWebIdentityToken', ...(tags.size > 0 ? ['sts:TagGetWebIdentityToken'] : [])];
    requirePermission(call, actions, '*', { tags, transitiveTagKeys: [] });
    checkAllowed(call, lifetimeSeconds);
    const token = await services.issuer.issue({
        issuer: `https://${caller.account}.tokens.sts.global.api.aws`,
        audience,
        algorithm,
        lifetimeSeconds,
        now,
        claims: {
            sub: caller.principalArn,
            'https://sts.amazonaws.com/': {
                aws_account: caller.account,
                principal_id: caller.principalArn,
                request_tags: Object.fromEntries(tags),
            },
        },
    });
    return { fields: { WebIdentityToken: token, Expiration: isoSeconds(now + lifetimeSeconds * 1000) } };
}

;// CONCATENATED MODULE: ./src/emulator/operations/index.ts
/** The operations of STS, by name: one line for each. */











/** All operations. */
const OPERATIONS = new Map([
    ['AssumeRole', { signed: true, run: assumeRole }],
    ['AssumeRoleWithSAML', { signed: false, run: assumeRoleWithSaml }],
    ['AssumeRoleWithWebIdentity', { signed: false, run: assumeRoleWithWebIdentity }],
    ['AssumeRoot', { signed: true, run: assumeRoot }],
    ['DecodeAuthorizationMessage', { signed: true, run: decodeAuthorizationMessage }],
    ['GetAccessKeyInfo', { signed: true, run: getAccessKeyInfo }],
    ['GetCallerIdentity', { signed: true, everyRegion: true, run: getCallerIdentity }],
    ['GetDelegatedAccessToken', { signed: true, run: getDelegatedAccessToken }],
    ['GetFederationToken', { signed: true, run: getFederationToken }],
    ['GetSessionToken', { signed: true, run: getSessionToken }],
    ['GetWebIdentityToken', { signed: true, run: getWebIdentityToken }],
]);

;// CONCATENATED MODULE: ./src/emulator/sts/authorization-header.ts
/** Reads the `Authorization` header of AWS Signature Version 4. */

/** The algorithm that the header begins with, and the string to sign too. */
const ALGORITHM = 'AWS4-HMAC-SHA256';
/** `IncompleteSignature`: the request is not signed as the protocol wants it. */
function incomplete(message) {
    return badRequest('IncompleteSignature', message);
}
/**
 * Reads the `Authorization` header.
 *
 * @throws {StsError} `MissingAuthenticationToken` without one, `IncompleteSignature` when it cannot be read.
 */
function parseAuthorization(headers) {
    const header = headers.get('authorization');
    if (header === undefined) {
        throw forbidden('MissingAuthenticationToken', 'Request is missing Authentication Token');
    }
    if (!header.startsWith(`${ALGORITHM} `)) {
        throw incomplete(`Unsupported AWS 'algorithm': '${header.split(' ')[0] ?? ''}'.`);
    }
    const fields = parseFields(header.slice(ALGORITHM.length), header);
    const [credential, signedHeaders, signature] = ['Credential', 'SignedHeaders', 'Signature'].map((name) => fields.get(name));
    if (credential === undefined || signedHeaders === undefined || signature === undefined) {
        throw incomplete(missingFields(fields));
    }
    const [accessKeyId = '', date = '', region = '', service = '', terminator, ...rest] = credential.split('/');
    if (terminator !== 'aws4_request' || rest.length > 0) {
        throw incomplete(`Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`);
    }
    return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}
function parseFields(text, header) {
    const fields = new Map();
    for (const field of text.split(/[\s,]+/).filter((piece) => piece !== '')) {
        const equals = field.indexOf('=');
        if (equals < 0) {
            throw incomplete(`'${field}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`);
        }
        fields.set(field.slice(0, equals), field.slice(equals + 1));
    }
    return fields;
}
function missingFields(fields) {
    return ['Credential', 'Signature', 'SignedHeaders']
        .filter((name) => !fields.has(name))
        .map((name) => `Authorization header requires '${name}' parameter.`)
        .join(' ');
}

;// CONCATENATED MODULE: ./src/emulator/sts/sigv4.ts
/**
 * Verifies AWS Signature Version 4.
 * Source: IAM User Guide, "AWS Signature Version 4 for API requests". Written apart from any signer, on purpose.
 */



const SKEW_MILLISECONDS = 5 * 60 * 1000;
function mismatch(message) {
    return forbidden('SignatureDoesNotMatch', message);
}
/** Milliseconds of `YYYYMMDDTHHMMSSZ`; undefined if it is no such date. */
function parseAmzDate(text) {
    const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const time = Date.parse(iso);
    return iso === text || Number.isNaN(time) ? undefined : time;
}
function amzDate(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}
/**
 * Checks everything about a signature that needs no secret: its scope, its date, and that what must be signed is.
 *
 * @throws {StsError} `SignatureDoesNotMatch`, or `IncompleteSignature` without a date.
 */
function checkScope(authorization, request, now) {
    const { date, region, service, signedHeaders } = authorization;
    const sent = request.headers.get('x-amz-date') ?? '';
    const time = parseAmzDate(sent);
    if (time === undefined) {
        throw incomplete(`Date must be in ISO-8601 'basic format'. Got '${sent}'. See http://en.wikipedia.org/wiki/ISO_8601`);
    }
    const unsigned = ['host', 'x-amz-date', 'x-amz-security-token'].find((name) => request.headers.has(name) && !signedHeaders.includes(name));
    if (unsigned !== undefined) {
        throw mismatch(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
    }
    if (service !== 'sts') {
        throw mismatch(`Credential should be scoped to correct service: 'sts'. `);
    }
    if (!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/.test(region)) {
        throw mismatch(`Credential should be scoped to a valid region. `);
    }
    if (sent.slice(0, 8) !== date) {
        throw mismatch(`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${sent.slice(0, 8)}', from '${sent}'.`);
    }
    checkSkew(time, now);
}
function checkSkew(time, now) {
    const [sent, current] = [amzDate(time), amzDate(now)];
    if (time < now - SKEW_MILLISECONDS) {
        const limit = amzDate(now - SKEW_MILLISECONDS);
        throw mismatch(`Signature expired: ${sent} is now earlier than ${limit} (${current} - 5 min.)`);
    }
    if (time > now + SKEW_MILLISECONDS) {
        const limit = amzDate(now + SKEW_MILLISECONDS);
        throw mismatch(`Signature not yet current: ${sent} is still later than ${limit} (${current} + 5 min.)`);
    }
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
function hmac(key, data) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(data).digest();
}
/** RFC 3986: everything but unreserved characters is escaped, in capitals. */
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(query) {
    return Array.from(new URLSearchParams(query), ([name, value]) => [encode(name), encode(value)])
        .sort(([leftName, left], [rightName, right]) => sigv4_compare(leftName, rightName) || sigv4_compare(left, right))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}
function sigv4_compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function canonicalRequest(request, signedHeaders) {
    const headers = signedHeaders.map((name) => `${name}:${(request.headers.get(name) ?? '').trim().replace(/ +/g, ' ')}\n`);
    // Services other than S3 encode the path a second time.
    const path = request.path.split('/').map(encode).join('/');
    return [
        request.method,
        path,
        canonicalQuery(request.query),
        headers.join(''),
        signedHeaders.join(';'),
        sha256(request.body),
    ].join('\n');
}
/**
 * Checks the signature itself.
 *
 * @throws {StsError} `SignatureDoesNotMatch`
 */
function sigv4_checkSignature(authorization, request, secretAccessKey) {
    const { date, region, service, signedHeaders, signature } = authorization;
    const scope = `${date}/${region}/${service}/aws4_request`;
    const hashed = sha256(canonicalRequest(request, signedHeaders));
    const toSign = [ALGORITHM, request.headers.get('x-amz-date') ?? '', scope, hashed].join('\n');
    const key = [date, region, service, 'aws4_request'].reduce(hmac, `AWS4${secretAccessKey}`);
    const expected = Buffer.from(hmac(key, toSign)).toString('hex');
    if (!/^[0-9a-f]{64}$/.test(signature) || !(0,external_node_crypto_.timingSafeEqual)(Buffer.from(signature), Buffer.from(expected))) {
        throw mismatch('The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.');
    }
}

;// CONCATENATED MODULE: ./src/emulator/sts/authenticate.ts
/** Finds out who signed a request. */




/**
 * Verifies the signature of a request.
 *
 * @throws {StsError} 403 (400 for a header that cannot be read), as AWS would
 */
function authenticate(request, { world, sessions, now }) {
    const authorization = parseAuthorization(request.headers);
    checkScope(authorization, request, now);
    const caller = findCaller(world, sessions, authorization.accessKeyId);
    const token = request.headers.get('x-amz-security-token');
    if (caller === undefined || token !== caller.session?.credentials.sessionToken) {
        throw forbidden('InvalidClientTokenId', 'The security token included in the request is invalid.');
    }
    if (caller.session !== undefined && caller.session.expiresAt <= now) {
        throw forbidden('ExpiredToken', 'The security token included in the request is expired');
    }
    sigv4_checkSignature(authorization, request, caller.secretAccessKey);
    return { caller, region: authorization.region };
}

;// CONCATENATED MODULE: ./src/emulator/sts/constraints.ts
/**
 * Validation in the words of AWS: `N validation error(s) detected: Value '...' at 'field' failed to satisfy
 * constraint: Member must ...`. All violations of a request are in one message.
 */

/** What a text breaks of its limit; AWS names the pattern before the length. */
function textViolations(value, limit) {
    // The pattern of a list's `+` fails on nothing too: AWS reports both, as recorded for an empty RoleArn.
    return [
        ...(limit.pattern.test(value) ? [] : [`Member must satisfy regular expression pattern: ${limit.patternText}`]),
        ...(value.length < limit.min ? [`Member must have length greater than or equal to ${limit.min}`] : []),
        ...(value.length > limit.max ? [`Member must have length less than or equal to ${limit.max}`] : []),
    ];
}
/** What each item of a list of texts must be, as AWS says it of the list as a whole. */
function itemViolation(limit) {
    const constraints = [
        `Member must have length less than or equal to ${limit.max}`,
        `Member must have length greater than or equal to ${limit.min}`,
        `Member must satisfy regular expression pattern: ${limit.patternText}`,
        'Member must not be null',
    ];
    return `Member must satisfy constraint: [${constraints.join(', ')}]`;
}
/** What a number breaks of its range. */
function numberViolations(value, { min, max }) {
    return [
        ...(value < min ? [`Member must have value greater than or equal to ${min}`] : []),
        ...(value > max ? [`Member must have value less than or equal to ${max}`] : []),
    ];
}
/** What the number of a list's items breaks. */
function lengthViolations(length, { min, max }) {
    return [
        ...(length < min ? [`Member must have length greater than or equal to ${min}`] : []),
        ...(length > max ? [`Member must have length less than or equal to ${max}`] : []),
    ];
}
function describe({ field, value, must }) {
    const shown = value === undefined ? 'Value' : value === null ? 'Value null' : `Value '${value}'`;
    return `${shown} at '${field}' failed to satisfy constraint: ${must}`;
}
/** Collects the violations of a request. */
class Violations {
    #violations = [];
    /** Adds what `field` must be but is not. */
    add(field, value, musts) {
        this.#violations.push(...musts.map((must) => ({ field, value, must })));
    }
    /** The error that lists them all; undefined when there is none. */
    toError() {
        const count = this.#violations.length;
        if (count === 0) {
            return undefined;
        }
        const list = this.#violations.map(describe).join('; ');
        return validationError(`${count} validation error${count === 1 ? '' : 's'} detected: ${list}`);
    }
}

;// CONCATENATED MODULE: ./src/emulator/sts/parameters.ts
/**
 * The parameters of a call in AWS's query protocol: `Name=value`, and `Tags.member.1.Key=value` for lists. Reading
 * them checks them; {@link Parameters.check} then throws everything that is wrong at once.
 */


function fieldName(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
const NOT_NULL = 'Member must not be null';
/** The parameters of a call, or of one item of a list in it. */
class Parameters {
    #shared;
    #prefix;
    constructor(shared, prefix) {
        this.#shared = shared;
        this.#prefix = prefix;
    }
    static of(values) {
        return new Parameters({ values, violations: new Violations(), read: new Set(['Action', 'Version']), checked: false }, '');
    }
    /** The value as sent, unchecked; undefined if it was not. */
    raw(name) {
        this.#shared.read.add(this.#prefix + name);
        return this.#shared.values.get(this.#prefix + name);
    }
    /** A text that must be there. An absent one is reported and read as empty. */
    text(name, limit, secrecy = 'shown') {
        const value = this.optionalText(name, limit, secrecy);
        if (value === undefined) {
            this.#shared.violations.add(this.#field(name), null, [NOT_NULL]);
        }
        return value ?? '';
    }
    /** A text that may be absent. */
    optionalText(name, limit, secrecy = 'shown') {
        const value = this.raw(name);
        if (value !== undefined) {
            const shown = secrecy === 'secret' ? undefined : value;
            this.#shared.violations.add(this.#field(name), shown, textViolations(value, limit));
        }
        return value;
    }
    /** A text that must be one of a few. */
    oneOf(name, choices) {
        const value = this.raw(name);
        const chosen = choices.find((choice) => choice === value);
        if (chosen === undefined) {
            const must = `Member must satisfy enum value set: [${choices.join(', ')}]`;
            this.#shared.violations.add(this.#field(name), value ?? null, [value === undefined ? NOT_NULL : must]);
        }
        return chosen ?? choices[0];
    }
    /** A whole number that may be absent. */
    optionalInteger(name, range) {
        const value = this.raw(name);
        if (value === undefined) {
            return undefined;
        }
        if (!/^-?\d{1,10}$/.test(value)) {
            throw badRequest('MalformedInput', `Invalid value for ${name}: not an integer`);
        }
        this.#shared.violations.add(this.#field(name), value, numberViolations(Number(value), range));
        return Number(value);
    }
    /** A list of structures: a view of each item's parameters. A bare `Tags=` is an empty list. */
    items(rule) {
        const items = this.#indexes(rule.name).map((index) => new Parameters(this.#shared, `${this.#prefix}${rule.name}.member.${index}.`));
        this.#checkSize(rule.name, items.length, { size: rule.size, shown: () => rule.describe(items) });
        return items;
    }
    /** A list of texts. */
    texts(name, limit, size) {
        const values = this.#indexes(name).flatMap((index) => this.raw(`${name}.member.${index}`) ?? []);
        const shown = `[${values.join(', ')}]`;
        this.#checkSize(name, values.length, { size, shown: () => shown });
        if (values.some((value) => textViolations(value, limit).length > 0)) {
            this.#shared.violations.add(this.#field(name), shown, [itemViolation(limit)]);
        }
        return values;
    }
    /** Throws one `ValidationError` with everything that was wrong in what has been read so far. */
    check() {
        this.#shared.checked = true;
        const error = this.#shared.violations.toError();
        if (error !== undefined) {
            throw error;
        }
    }
    /**
     * Names that were sent but mean nothing to the operation: AWS ignores them in silence, the log shows them. None
     * before {@link Parameters.check}, since a call that fails early has not read what it could.
     */
    unread() {
        if (!this.#shared.checked) {
            return [];
        }
        return Array.from(this.#shared.values.keys()).filter((name) => !this.#shared.read.has(name));
    }
    #checkSize(name, length, rule) {
        const violations = lengthViolations(length, rule.size);
        if (violations.length > 0) {
            this.#shared.violations.add(this.#field(name), rule.shown(), violations);
        }
    }
    /** `Tags.member.1.Key` is called `tags.1.member.key` in messages. */
    #field(name) {
        const path = (this.#prefix + name).replaceAll(/\.member\.(\d+)/g, '.$1.member');
        return path.split('.').map(fieldName).join('.');
    }
    /** The indexes of a list's items, in their order; AWS does not ask them to be without gaps. */
    #indexes(name) {
        const prefix = `${this.#prefix}${name}.member.`;
        this.#shared.read.add(this.#prefix + name);
        const indexes = Array.from(this.#shared.values.keys())
            .filter((key) => key.startsWith(prefix))
            .map((key) => Number.parseInt(key.slice(prefix.length), 10))
            .filter((index) => index > 0);
        return Array.from(new Set(indexes)).sort((left, right) => left - right);
    }
}

;// CONCATENATED MODULE: ./src/emulator/sts/xml.ts
/** Writes the XML of AWS's query protocol. */
const xml_ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function xml_escape(text) {
    return text.replace(/[&<>"]/g, (character) => xml_ENTITIES[character] ?? character);
}
function isList(content) {
    return Array.isArray(content);
}
function write(content) {
    if (content === undefined) {
        return '';
    }
    if (typeof content === 'string' || typeof content === 'number') {
        return xml_escape(String(content));
    }
    return isList(content)
        ? content.map((item) => xml_element('member', write(item))).join('')
        : fields(Object.entries(content));
}
function fields(entries) {
    return entries
        .filter(([, content]) => content !== undefined)
        .map(([name, content]) => xml_element(name, write(content)))
        .join('');
}
function xml_element(name, content) {
    return `<${name}>${content}</${name}>`;
}
const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
function xml_document(root, content) {
    return `<${root} xmlns="${NAMESPACE}">${write(content)}</${root}>\n`;
}
/** The answer to a call that succeeded. */
function successDocument(operation, result, requestId) {
    return xml_document(`${operation}Response`, {
        [`${operation}Result`]: result,
        ResponseMetadata: { RequestId: requestId },
    });
}
/** The answer to a call that failed. */
function errorDocument(error) {
    return xml_document('ErrorResponse', {
        Error: {
            Type: error.status < 500 ? 'Sender' : 'Receiver',
            Code: error.code,
            Message: error.message,
        },
        RequestId: error.requestId,
    });
}

;// CONCATENATED MODULE: ./src/emulator/sts/service.ts
/** STS as a service: the query protocol over HTTP. */








const API_VERSION = '2011-06-15';
const FORM = 'application/x-www-form-urlencoded';
/** Parameters of the query string and, for a POST, of the form; the first of two of one name counts. */
function formOf(request) {
    const isForm = request.headers.get('content-type')?.startsWith(FORM) === true;
    const body = isForm ? Buffer.from(request.body).toString('utf8') : '';
    const form = new Map();
    for (const [name, value] of [...new URLSearchParams(request.query), ...new URLSearchParams(body)]) {
        form.set(name, form.get(name) ?? value);
    }
    return form;
}
/** Names a request to STS by its action. */
function stsRequest(request, services) {
    const form = formOf(request);
    return {
        operation: form.get('Action') ?? 'Unknown',
        parameters: withoutSecrets(Array.from(form).filter(([name]) => name !== 'Action' && name !== 'Version')),
        answer: () => service_answer(request, form, services),
        error: service_errorAnswer,
    };
}
function findOperation(form) {
    const name = form.get('Action');
    if (name === undefined) {
        throw badRequest('MissingAction', 'The request must contain the parameter Action');
    }
    const operation = OPERATIONS.get(name);
    const version = form.get('Version') ?? 'NO_VERSION_SPECIFIED';
    if (operation === undefined || version !== API_VERSION) {
        throw badRequest('InvalidAction', `Could not find operation ${name} for version ${version}`);
    }
    return { name, operation };
}
/** The region in a host name such as `sts.eu-central-1.amazonaws.com`. */
function regionOfHost(host) {
    return /^sts(?:-fips)?\.(?<region>[a-z]+(?:-[a-z]+)+-\d)\./.exec(host ?? '')?.groups?.['region'];
}
async function run(operation, request, { services, progress }) {
    const [world, now] = [services.world(), services.now()];
    const call = {
        services,
        world,
        now,
        parameters: progress.parameters,
        region: regionOfHost(request.headers.get('host')),
        secureTransport: request.secure,
        sourceIp: request.remoteAddress,
        userAgent: request.headers.get('user-agent'),
    };
    if (!operation.signed) {
        return operation.run(call);
    }
    const { caller, region } = authenticate(request, { world, sessions: services.sessions, now });
    progress.caller = caller;
    const signedCall = { ...call, caller, region };
    if (operation.everyRegion !== true) {
        checkRegion(signedCall, caller.account);
    }
    return operation.run(signedCall);
}
async function service_answer(request, form, services) {
    const progress = { parameters: Parameters.of(form), requestId: (0,external_node_crypto_.randomUUID)(), caller: undefined };
    const ended = await perform(request, form, { services, progress });
    return { ...ended, caller: progress.caller?.arn, ignoredParameters: progress.parameters.unread() };
}
async function perform(request, form, { services, progress }) {
    const { requestId } = progress;
    try {
        const { name, operation } = findOperation(form);
        return succeed(name, await run(operation, request, { services, progress }), requestId);
    }
    catch (error) {
        if (!(error instanceof StsError)) {
            throw error;
        }
        const { status, code, message, reason } = error;
        return {
            answer: service_errorAnswer({ status, code, message, requestId }),
            outcome: { code, message, reason, requestId },
        };
    }
}
function succeed(name, result, requestId) {
    const { fields, session, packedPolicySize } = result;
    return {
        answer: xmlAnswer(200, successDocument(name, fields, requestId), requestId),
        outcome: {
            requestId,
            session: session === undefined ? undefined : recordSession(session, packedPolicySize),
        },
    };
}
function service_errorAnswer(error) {
    return xmlAnswer(error.status, errorDocument(error), error.requestId);
}
function xmlAnswer(status, body, requestId) {
    return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

;// CONCATENATED MODULE: ./src/emulator/router.ts
/** Which service a request is for, by its path. */




function plainError({ status, code, message }) {
    return jsonAnswer(status, { code, message });
}
function plain(operation, path, answer) {
    return { operation, parameters: { path }, answer: () => Promise.resolve({ answer, outcome: {} }), error: plainError };
}
/** Names a request. Every path gets a name: what no service knows is `Unknown`, and answered with 404. */
function nameRequest(request, services) {
    const { path } = request;
    switch (path) {
        case '/':
            return stsRequest(request, services);
        case '/oidc/token':
            return tokenRequest(request, services);
        case '/health':
            return plain('Health', path, jsonAnswer(200, { status: 'ok' }));
        default:
            return (publishedRequest(request, services) ??
                containerRequest(request, services) ??
                plain('Unknown', path, jsonAnswer(404, { code: 'NotFound', message: `Nothing is at ${path}` })));
    }
}

;// CONCATENATED MODULE: ./src/emulator/identifiers.ts
/** The names that AWS gives to things: unique ids, access keys and secrets. */

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function base32(bytes, length) {
    return Array.from(bytes.subarray(0, length), (byte) => BASE32[byte % BASE32.length] ?? 'A').join('');
}
/**
 * A unique id as IAM's (`AROA...` for roles, `AIDA...` for users, `AKIA...` for a user's access key), derived from the
 * ARN so that a world gives the same ids on every start.
 */
function derivedId(prefix, arn) {
    return prefix + base32((0,external_node_crypto_.createHash)('sha512').update(`${prefix} ${arn}`).digest(), 16);
}
/** A secret access key for a user whose world file gives none; worth nothing outside the emulator. */
function derivedSecretKey(arn) {
    return (0,external_node_crypto_.createHash)('sha256').update(`secret ${arn}`).digest('base64').slice(0, 40).replaceAll('=', 'A');
}
/** New temporary credentials, of the form that STS gives, with a token of at least so many bytes. */
function newCredentials(minimumTokenBytes = 0) {
    const tokenBytes = Math.max(344, minimumTokenBytes);
    return {
        accessKeyId: `ASIA${base32((0,external_node_crypto_.randomBytes)(16), 16)}`,
        secretAccessKey: (0,external_node_crypto_.randomBytes)(30).toString('base64'),
        sessionToken: `IQoJ${(0,external_node_crypto_.randomBytes)(tokenBytes).toString('base64')}`.slice(0, tokenBytes),
    };
}

;// CONCATENATED MODULE: ./src/emulator/session-store.ts
/** The sessions that the emulator has issued. */

/** Issues sessions and finds them by access key. */
class SessionStore {
    #byAccessKey = new Map();
    /** Issues a session with new credentials. */
    issue(facts, terms) {
        const { now, durationSeconds, worldLimitSeconds = durationSeconds } = terms;
        const expiresAt = now + Math.min(durationSeconds, worldLimitSeconds) * 1000;
        const session = {
            ...facts,
            credentials: newCredentials(terms.minimumTokenBytes),
            issuedAt: now,
            expiresAt,
            durationSeconds,
        };
        this.#byAccessKey.set(session.credentials.accessKeyId, session);
        return session;
    }
    /** A session, expired or not. */
    find(accessKeyId) {
        return this.#byAccessKey.get(accessKeyId);
    }
    /** All of them, in the order of their issue. */
    all() {
        return Array.from(this.#byAccessKey.values());
    }
}

;// CONCATENATED MODULE: ./src/emulator/running-emulator.ts
/** Puts the parts of an emulator together. */











/** Secrets that a world file brings along. */
function secretsOfWorld(world) {
    return allUsers(world).flatMap(({ accessKeyId, secretAccessKey, mfa }) => [
        accessKeyId,
        secretAccessKey,
        ...(mfa === undefined ? [] : [mfa.seed]),
    ]);
}
function secretsOfSession({ credentials }) {
    return [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken];
}
/** What `startEmulator` gives. */
class RunningEmulator {
    #worlds;
    #faults;
    #exchanges;
    #services;
    #server;
    constructor(options) {
        const { world, faults = [], now = Date.now, latencyMilliseconds = 0 } = options;
        this.#worlds = [world];
        this.#faults = new FaultPlan([...world.faults, ...faults]);
        this.#exchanges = new Exchanges({ faults: this.#faults, latencyMilliseconds, now });
        this.#services = {
            world: () => this.#worlds.at(-1) ?? world,
            sessions: new SessionStore(),
            issuer: new TokenIssuer(),
            mfa: new MfaVerifier(),
            now,
            requestToken: (0,external_node_crypto_.randomBytes)(48).toString('base64url'),
            url: () => this.url,
        };
    }
    static async start(options) {
        const emulator = new RunningEmulator(options);
        emulator.#server = await startHttpServer({
            port: options.port ?? 0,
            tls: options.tls,
            handle: (request, reply) => {
                void emulator.#exchanges.answer(nameRequest(request, emulator.#services), reply);
            },
        });
        return emulator;
    }
    get url() {
        return this.#server?.url ?? '';
    }
    get idToken() {
        return {
            requestUrl: `${this.url}/oidc/token?api-version=2.0`,
            requestToken: this.#services.requestToken,
        };
    }
    get log() {
        return this.#exchanges.log;
    }
    get issuedSecrets() {
        const { requestToken, issuer, sessions } = this.#services;
        return [
            requestToken,
            ...this.#worlds.flatMap(secretsOfWorld),
            ...issuer.issued,
            ...sessions.all().flatMap(secretsOfSession),
        ];
    }
    get connections() {
        const [server, exchanges] = [this.#server, this.#exchanges];
        return {
            get opened() {
                return server?.connectionsOpened() ?? 0;
            },
            maximumInFlight: (operation = '*') => exchanges.maximumInFlight(operation),
        };
    }
    addFault(fault) {
        this.#faults.add(fault);
    }
    clearFaults() {
        this.#faults.clear();
    }
    setWorld(world) {
        this.#worlds.push(world);
    }
    mintToken({ claims, audience = 'sts.amazonaws.com', lifetimeSeconds, key } = {}) {
        const { issuer, world, now } = this.#services;
        const settings = world().issuer;
        return issuer.issue({
            issuer: settings.url,
            audience,
            claims: { ...settings.claims, ...claims },
            lifetimeSeconds: lifetimeSeconds ?? settings.tokenLifetimeSeconds,
            now: now(),
            key,
        });
    }
    issueSession(roleArn, sessionName, seconds) {
        const role = findRole(this.#services.world(), roleArn);
        if (role === undefined) {
            throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `The world has no role ${roleArn}` });
        }
        const { credentials, expiresAt } = issueSessionOf(role, this.#services, { sessionName, seconds });
        return { ...credentials, expiration: new Date(expiresAt) };
    }
    sessionOf(accessKeyId) {
        return this.#services.sessions.find(accessKeyId);
    }
    async close() {
        this.#exchanges.end();
        await this.#server?.close();
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/emulator/world/build-world.ts
/** Turns a checked world file into the world: ARNs, ids and defaults filled in. */


/** The world of a file that the grammar has accepted. */
function buildWorld(file) {
    return {
        issuer: {
            url: file.issuer.url,
            claims: { ...defaultClaims(file.issuer.claims), ...file.issuer.claims },
            tokenLifetimeSeconds: file.issuer['token-lifetime-seconds'],
        },
        accounts: new Map(Object.entries(file.accounts).map(([id, account]) => [id, buildAccount(id, account)])),
        sessionSeconds: file['session-seconds'],
        containerAuthorizationToken: file['container-authorization-token'],
        faults: file.faults,
    };
}
function iamArn({ partition, account }, resource) {
    return `arn:${partition}:iam::${account}:${resource}`;
}
function buildAccount(id, file) {
    const place = { partition: file.partition, account: id };
    return {
        id,
        partition: file.partition,
        oidcProviders: file['oidc-providers'].map(({ url, audiences }) => ({
            arn: iamArn(place, `oidc-provider/${url.replace('https://', '')}`),
            url,
            audiences,
        })),
        samlProviders: Object.entries(file['saml-providers']).map(([name, provider]) => ({
            arn: iamArn(place, `saml-provider/${name}`),
            name,
            entityId: provider['entity-id'],
            certificate: provider.certificate,
        })),
        users: Object.entries(file.users).map(([name, user]) => buildUser(name, user, place)),
        roles: Object.entries(file.roles).map(([name, role]) => buildRole(name, role, place)),
        managedPolicies: new Map(Object.entries(file.policies).map(([name, document]) => [iamArn(place, `policy/${name}`), document])),
        serviceControlPolicies: listOf(file['service-control-policy']),
        disabledRegions: file['disabled-regions'],
        issuesWebIdentityTokens: file['issues-web-identity-tokens'],
    };
}
function listOf(item) {
    return item === undefined ? undefined : [item];
}
function buildUser(name, file, place) {
    const arn = iamArn(place, `user/${name}`);
    const { mfa } = file;
    return {
        name,
        arn,
        id: derivedId('AIDA', arn),
        account: place.account,
        policies: listOf(file.policy) ?? [],
        boundary: file.boundary,
        tags: file.tags,
        accessKeyId: file['access-key-id'] ?? derivedId('AKIA', arn),
        secretAccessKey: file['secret-access-key'] ?? derivedSecretKey(arn),
        mfa: mfa === undefined ? undefined : { serial: mfa.serial ?? iamArn(place, `mfa/${name}`), seed: mfa.seed },
    };
}
function buildRole(name, file, place) {
    const arn = iamArn(place, `role${file.path}${name}`);
    return {
        name,
        arn,
        id: derivedId('AROA', arn),
        account: place.account,
        policies: listOf(file.policy) ?? [],
        boundary: file.boundary,
        tags: file.tags,
        trust: file.trust,
        maxSessionSeconds: file['max-session-seconds'],
    };
}

;// CONCATENATED MODULE: ./src/emulator/world/section.ts
/** Mappings of world files: their keys are fixed, and a wrong one is told the nearest right one. */


/** A mapping with these keys and no others; unknown ones are reported with the nearest known one. */
function section(entries) {
    return dist/* strictObject */.rej(entries, (issue) => {
        const key = issue.path?.at(-1)?.key;
        if (issue.expected === 'never') {
            return `is not known; ${nearest_nearest(String(key), Object.keys(entries))}`;
        }
        return issue.expected === 'Object' ? 'must be a mapping' : 'is missing';
    });
}

;// CONCATENATED MODULE: ./src/emulator/world/fault-schema.ts
/** The grammar of `faults:` in world files: one mapping a fault, told apart by `kind`. */


const CALL_NUMBER = 'must be a call number, counted from 1';
const callNumber = dist/* pipe */.FsL(dist/* number */.aig(CALL_NUMBER), dist/* integer */.ndf(CALL_NUMBER), dist/* minValue */.Wwf(1, CALL_NUMBER));
const target = {
    operation: dist/* optional */.lqM(dist/* string */.YjP('must be the name of an operation')),
    calls: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz('all'), dist/* array */.YOg(callNumber)], 'must be "all", or a list of call numbers')),
};
const fault_schema_status = dist/* pipe */.FsL(dist/* number */.aig('must be an HTTP status'), dist/* integer */.ndf('must be an HTTP status'), dist/* minValue */.Wwf(200, 'must be an HTTP status'), dist/* maxValue */.cGV(599, 'must be an HTTP status'));
const KINDS = 'error, body, delay, throttle, reset, close, truncate or hang';
/** One fault; `faults.ts` says what each kind does. */
const faultSchema = dist/* variant */.Oxt('kind', [
    section({
        kind: dist/* literal */.euz('error'),
        status: fault_schema_status,
        code: dist/* optional */.lqM(dist/* string */.YjP('must be a text')),
        message: dist/* optional */.lqM(dist/* string */.YjP('must be a text')),
        ...target,
    }),
    section({ kind: dist/* literal */.euz('body'), body: dist/* string */.YjP('must be a text'), status: dist/* optional */.lqM(fault_schema_status), ...target }),
    section({
        kind: dist/* literal */.euz('delay'),
        milliseconds: dist/* pipe */.FsL(dist/* number */.aig('must be a number'), dist/* minValue */.Wwf(0, 'must not be negative')),
        ...target,
    }),
    section({ kind: dist/* picklist */.KIO(['throttle', 'reset', 'close', 'truncate', 'hang']), ...target }),
], `must be a fault whose kind is ${KINDS}`);

;// CONCATENATED MODULE: ./src/emulator/world/schema.ts
/** The grammar of world files; `world.ts` shows one. */







function policy(use) {
    return dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
        const result = parsePolicy(dataset.value, use);
        if (result.ok) {
            return result.document;
        }
        for (const problem of result.problems) {
            const path = pathItems(dataset.value, problem.path);
            addIssue(path === undefined ? { message: problem.message } : { message: problem.message, path });
        }
        return NEVER;
    }));
}
function pathItems(root, path) {
    const [first, ...others] = path.map((key) => ({
        type: 'unknown',
        origin: 'value',
        input: root,
        key,
        value: undefined,
    }));
    return first === undefined ? undefined : [first, ...others];
}
const schema_text = dist/* pipe */.FsL(dist/* string */.YjP('must be a text'), dist/* nonEmpty */.hq('must not be empty'));
const scalar = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], 'must be a text'), dist/* transform */.pdi((value) => String(value)));
const url = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^https:\/\/[^?#]+$/, 'must be an https URL'), dist/* transform */.pdi((value) => value.replace(/\/$/, '')));
/** A number of seconds in a range. */
function seconds(min, max) {
    const range = `must be a whole number of seconds from ${min} to ${max}`;
    return dist/* pipe */.FsL(dist/* number */.aig(range), dist/* integer */.ndf(range), dist/* minValue */.Wwf(min, range), dist/* maxValue */.cGV(max, range));
}
const tags = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), scalar, 'must be a mapping of tag keys to values'), dist/* check */.z6Y((value) => Object.keys(value).every((key) => (0,limits/* violationOf */.xg)(key, limits/* TEXT_LIMITS */.Pc.tagKey) === undefined), `has a key that is no tag key: allowed are 1 to 128 ${limits/* TEXT_LIMITS */.Pc.tagKey.alphabet}`), dist/* transform */.pdi((value) => new Map(Object.entries(value))));
const names = dist/* array */.YOg(schema_text, 'must be a list');
const holder = {
    policy: dist/* optional */.lqM(policy('identity')),
    boundary: dist/* optional */.lqM(policy('identity')),
    tags: dist/* optional */.lqM(tags, {}),
};
const user = dist/* pipe */.FsL(section({
    ...holder,
    'access-key-id': dist/* optional */.lqM(dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^\w{16,128}$/, 'must be 16 to 128 letters, digits and _'))),
    'secret-access-key': dist/* optional */.lqM(schema_text),
    mfa: dist/* optional */.lqM(section({
        serial: dist/* optional */.lqM(schema_text),
        seed: dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^[A-Za-z2-7 ]+=*$/, 'must be base32: letters A-Z and digits 2-7')),
    })),
}), dist/* check */.z6Y((value) => (value['access-key-id'] === undefined) === (value['secret-access-key'] === undefined), 'needs both access-key-id and secret-access-key, or neither'));
const role = section({
    ...holder,
    trust: policy('trust'),
    path: dist/* optional */.lqM(dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^\/(?:[!-~]+\/)?$/, 'must begin and end with a slash')), '/'),
    'max-session-seconds': dist/* optional */.lqM(seconds(3600, limits/* DURATION_LIMITS */.IM.role.max), 3600),
});
const account = section({
    partition: dist/* optional */.lqM(dist/* pipe */.FsL(schema_text, dist/* check */.z6Y(request_arn/* isPartition */.rh, 'is no partition of AWS, such as aws, aws-cn or aws-us-gov')), 'aws'),
    'oidc-providers': dist/* optional */.lqM(dist/* array */.YOg(section({ url, audiences: names }), 'must be a list'), []),
    'saml-providers': dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), section({ 'entity-id': schema_text, certificate: dist/* optional */.lqM(schema_text) }), 'must be a mapping'), {}),
    users: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* nullish */.cl6(user, {}), 'must be a mapping of user names'), {}),
    roles: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), role, 'must be a mapping of role names'), {}),
    policies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), policy('identity'), 'must be a mapping of policy names'), {}),
    'service-control-policy': dist/* optional */.lqM(policy('identity')),
    'disabled-regions': dist/* optional */.lqM(names, []),
    'issues-web-identity-tokens': dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false'), false),
});
const issuer = section({
    url: dist/* optional */.lqM(url, 'https://token.actions.githubusercontent.com'),
    claims: dist/* optional */.lqM(dist/* custom */.IeY(isMapping, 'must be a mapping'), {}),
    'token-lifetime-seconds': dist/* optional */.lqM(seconds(1, 86_400), 300),
});
/** A whole world file. */
const worldSchema = section({
    version: dist/* literal */.euz(1, 'must be 1'),
    issuer: dist/* optional */.lqM(issuer, {}),
    accounts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, 'is no account id: twelve digits, in quotes')), dist/* nullish */.cl6(account, {}), 'must be a mapping of account ids'),
    'session-seconds': dist/* optional */.lqM(seconds(1, limits/* DURATION_LIMITS */.IM.role.max)),
    'container-authorization-token': dist/* optional */.lqM(schema_text),
    faults: dist/* optional */.lqM(dist/* array */.YOg(faultSchema, 'must be a list'), []),
});

;// CONCATENATED MODULE: ./src/emulator/world/parse-world.ts
/** Reads world files. */






function invalid(problems) {
    return new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: ['The world file has problems:', ...problems.map((problem) => `  - ${problem}`)].join('\n'),
        hint: 'A world file says which accounts, users, roles and identity providers the emulator plays.',
    });
}
/**
 * Reads a world file, YAML or JSON.
 *
 * @throws {RoleChainError} `invalid-request`, which lists all problems with their path and line.
 */
function parseWorld(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    if (document.errors.length > 0) {
        throw invalid(document.errors.map((error) => error.message.trim()));
    }
    const value = document.toJS();
    if (!isMapping(value)) {
        throw invalid(['the file must be a mapping']);
    }
    const result = dist/* safeParse */.xLC(worldSchema, value);
    if (!result.success) {
        throw invalid(describeIssues(result.issues, document, lines));
    }
    return buildWorld(result.output);
}
/** The issues in the order of the file, which is not that of the keys: JavaScript puts those that look like numbers first. */
function describeIssues(issues, document, lines) {
    return issues
        .map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key);
        return { place: path.map(String).join('.'), line: lineOf(path, document, lines), message: issue.message };
    })
        .sort((left, right) => (left.line ?? 0) - (right.line ?? 0))
        .map(({ place, line, message }) => [place === '' ? 'the file' : place, ...(line === undefined ? [] : [`(line ${line})`]), message].join(' '));
}
/** The line of the key at the end of a path, or of the nearest mapping or list above it that is there. */
function lineOf(path, document, lines) {
    for (let depth = path.length; depth > 0; depth -= 1) {
        const offset = offsetAt(path.slice(0, depth), document);
        if (offset !== undefined) {
            return lines.linePos(offset).line;
        }
    }
    return undefined;
}
function offsetAt(path, document) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    if ((0,yaml_dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml_dist/* isPair */.tO)(item) && (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
        return (0,yaml_dist/* isScalar */.jn)(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = document.getIn(path, true);
    return (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) ? node.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./src/emulator/emulator.ts
/**
 * A strict local STS and OIDC issuer over real HTTP: what the demo shows, what the tests measure everything else with,
 * and what users try their trust policies on. It shares no code with the client that is tested against it, beyond the
 * limits of the API, the reading of ARNs and the guessing of misspelt names.
 */


/** Starts an emulator. Whoever starts it closes it. */
function startEmulator(options) {
    return RunningEmulator.start(options);
}


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ parseAssumedRoleArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   rh: () => (/* binding */ isPartition)
/* harmony export */ });
/** Amazon Resource Names and the partitions of AWS that they belong to. */
/** Source: the `partitions.json` that AWS SDKs share; the order matters only in that `aws` comes last. */
const PARTITIONS = [
    {
        name: 'aws-cn',
        regions: /^cn-\w+-\d+$/,
        dnsSuffix: 'amazonaws.com.cn',
        dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
    },
    { name: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, dnsSuffix: 'amazonaws.com', dualStackDnsSuffix: 'api.aws' },
    { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, dnsSuffix: 'c2s.ic.gov', dualStackDnsSuffix: 'api.aws.ic.gov' },
    { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, dnsSuffix: 'sc2s.sgov.gov', dualStackDnsSuffix: 'api.aws.scloud' },
    {
        name: 'aws-iso-e',
        regions: /^eu-isoe-\w+-\d+$/,
        dnsSuffix: 'cloud.adc-e.uk',
        dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
    },
    {
        name: 'aws-iso-f',
        regions: /^us-isof-\w+-\d+$/,
        dnsSuffix: 'csp.hci.ic.gov',
        dualStackDnsSuffix: 'api.aws.hci.ic.gov',
    },
    {
        name: 'aws-eusc',
        regions: /^eusc-(?:de)-\w+-\d+$/,
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
    },
];
const COMMERCIAL = {
    name: 'aws',
    regions: /^[a-z]/,
    dnsSuffix: 'amazonaws.com',
    dualStackDnsSuffix: 'api.aws',
};
/** The partition of a region; a region of no known special partition is taken for the commercial one. */
function partitionOfRegion(region) {
    return PARTITIONS.find((partition) => partition.regions.test(region)) ?? COMMERCIAL;
}
/** Whether `name` is a partition that AWS has. */
function isPartition(name) {
    return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}
const ROLE_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
/** Reads a role's ARN; undefined when it is none. */
function parseRoleArn(arn) {
    const parts = ROLE_ARN.exec(arn)?.groups;
    const { partition, account, name } = parts ?? {};
    if (partition === undefined || account === undefined || name === undefined || !isPartition(partition)) {
        return undefined;
    }
    return { arn, partition, account, name };
}
const ASSUMED_ROLE_ARN = /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[^/]+)\/(?<sessionName>[^/]+)$/;
/** Reads the ARN of an assumed role's session; undefined when it is none. */
function parseAssumedRoleArn(arn) {
    const { partition, account, name, sessionName } = ASSUMED_ROLE_ARN.exec(arn)?.groups ?? {};
    if (partition === undefined || account === undefined || name === undefined || sessionName === undefined) {
        return undefined;
    }
    return { partition, account, name, sessionName };
}
/** The account of any ARN, or undefined where it names none. */
function accountOfArn(arn) {
    const account = arn.split(':')[4];
    return account === undefined || account === '' ? undefined : account;
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ CHAINED_SESSION_SECONDS),
/* harmony export */   IM: () => (/* binding */ DURATION_LIMITS),
/* harmony export */   Pc: () => (/* binding */ TEXT_LIMITS),
/* harmony export */   Z1: () => (/* binding */ RESERVED_TAG_KEY_PREFIX),
/* harmony export */   i7: () => (/* binding */ LIST_LIMITS),
/* harmony export */   xg: () => (/* binding */ violationOf)
/* harmony export */ });
/**
 * The limits of the AWS STS API (service model `sts/2011-06-15`, plus the two that only its documentation states),
 * as data: the plan checks a request against them before the network, the emulator enforces them on what arrives.
 */
function stringLimit(min, max, patternText, alphabet) {
    // AWS's patterns are JavaScript's but for code points of more than four digits.
    const pattern = patternText.replace(/\\u(10[0F]{3,4})/g, '\\u{$1}');
    return { min, max, pattern: new RegExp(`^(?:${pattern})$`, 'u'), patternText, alphabet };
}
const PRINTABLE = '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
const LATIN = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const NAME_ALPHABET = 'letters A-Z and a-z, digits and _ + = , . @ -';
const TAG_ALPHABET = 'letters, digits, spaces and _ . : / = + - @';
/** The fields of STS requests that are text. */
const TEXT_LIMITS = {
    arn: stringLimit(20, 2048, PRINTABLE, 'printable characters'),
    roleSessionName: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
    sourceIdentity: stringLimit(2, 64, '[\\w+=,.@-]*', NAME_ALPHABET),
    externalId: stringLimit(2, 1224, '[\\w+=,.@:\\/-]*', `${NAME_ALPHABET} : /`),
    serialNumber: stringLimit(9, 256, '[\\w+=/:,.@-]*', `${NAME_ALPHABET} : /`),
    tokenCode: stringLimit(6, 6, '[\\d]*', 'digits'),
    tagKey: stringLimit(1, 128, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+', TAG_ALPHABET),
    tagValue: stringLimit(0, 256, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*', TAG_ALPHABET),
    /** For AssumeRoleWithWebIdentity, AssumeRoleWithSAML and GetFederationToken. */
    sessionPolicy: stringLimit(1, 2048, LATIN, 'characters up to U+00FF'),
    /** AssumeRole sets no length of its own: the packed size decides. */
    unrestrictedSessionPolicy: stringLimit(1, Number.MAX_SAFE_INTEGER, LATIN, 'characters up to U+00FF'),
    webIdentityToken: stringLimit(4, 20_000, '[^]*', 'any characters'),
    samlAssertion: stringLimit(4, 100_000, '[^]*', 'any characters'),
    providerId: stringLimit(4, 2048, '[^]*', 'any characters'),
    contextAssertion: stringLimit(4, 2048, '[^]*', 'any characters'),
    accessKeyId: stringLimit(16, 128, '[\\w]*', 'letters, digits and _'),
    federationName: stringLimit(2, 32, '[\\w+=,.@-]*', NAME_ALPHABET),
    targetPrincipal: stringLimit(12, 2048, '[^]*', 'any characters'),
    encodedMessage: stringLimit(1, 10_240, '[^]*', 'any characters'),
    webIdentityTokenAudience: stringLimit(1, 1000, '[^]*', 'any characters'),
};
/** Durations in seconds. */
const DURATION_LIMITS = {
    role: { min: 900, max: 43_200 },
    session: { min: 900, max: 129_600 },
    root: { min: 0, max: 900 },
    webIdentityToken: { min: 60, max: 3600 },
};
/** How many items a list may have. */
const LIST_LIMITS = {
    tags: 50,
    transitiveTagKeys: 50,
    /** Documentation of AssumeRole, not the model. */
    policyArns: 10,
    providedContexts: 5,
    webIdentityTokenAudiences: 10,
};
/** Seconds that AWS allows a session whose caller holds temporary credentials of a role. */
const CHAINED_SESSION_SECONDS = 3600;
/** No tag key of a user may begin with this, in any case (IAM User Guide, "Rules for tagging in IAM and AWS STS"). */
const RESERVED_TAG_KEY_PREFIX = 'aws:';
/**
 * Why `value` breaks `limit`, as the end of a sentence ("is 70 characters long; at most 64 are allowed"), or
 * undefined if it does not. Never repeats the value, so that it can speak of secrets too.
 */
function violationOf(value, limit) {
    if (value.length < limit.min) {
        return `is ${lengthOf(value)} long; at least ${limit.min} are needed`;
    }
    if (value.length > limit.max) {
        return `is ${lengthOf(value)} long; at most ${limit.max} are allowed`;
    }
    return limit.pattern.test(value) ? undefined : `has a character that is not allowed; allowed are ${limit.alphabet}`;
}
function lengthOf(value) {
    return value.length === 1 ? '1 character' : `${value.length} characters`;
}


/***/ })

};
