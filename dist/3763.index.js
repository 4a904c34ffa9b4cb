export const id = 3763;
export const ids = [3763,3921];
export const modules = {

/***/ 3921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainHopFailure: () => (/* binding */ explainHopFailure),
  explainIdentityFailure: () => (/* binding */ explainIdentityFailure),
  isPassing: () => (/* binding */ isPassing),
  passingHint: () => (/* binding */ passingHint),
  requestOf: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/request/arn.ts
var arn = __webpack_require__(6862);
// EXTERNAL MODULE: ./src/sts/failure.ts
var sts_failure = __webpack_require__(2310);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
;// CONCATENATED MODULE: ./src/explain/claims.ts

/** The claims that trust policies are mostly written about. */
const SHOWN = ['iss', 'aud', 'sub'];
const LONGEST = 300;
/**
 * The claims of a web identity token that decide over a trust policy, one a line; never the token. Claims come XX
 */
function describeClaims(claims) {
    const lines = SHOWN.map((name) => `  ${name}: ${showClaim(Object.hasOwn(claims, name) ? claims[name] : undefined)}`);
    return ['The token says:', ...lines].join('\n');
}
function showClaim(value) {
    const text = value === undefined ? '(none)' : typeof value === 'string' ? value : JSON.stringify(value);
    return (0,problems/* oneLine */.TN)(text.slice(0, LONGEST));
}
/**
 * Whether a GitHub `sub` has the immutable form, `repo:OWNER@ID/NAME@ID:...`: the default of repositories created
 * since 2026-07-15.
 */
function isImmutableSubject(subject) {
    return /^repo:[^/@:]+@\d+\/[^/@:]+@\d+:/.test(subject);
}

;// CONCATENATED MODULE: ./src/explain/denial.ts

/**
 * Explains a refusal for want of permission. AWS does not say which of the causes it is, so they are worded as
 * possibilities, the likeliest first.
 */
function explainDenial(failure, attempt) {
    if (failure.code === 'RegionDisabledException') {
        return {
            code: 'denied',
            hint: `STS is not enabled for Region ${attempt.hop.region} in the account. Enable the Region there, or set region on this hop.`,
        };
    }
    const causes = attempt.hop.kind === 'web-identity' ? causesByToken(attempt) : causesSigned(failure, attempt, attempt.hop);
    return { code: 'denied', hint: causes.join('\n') };
}
function causesByToken({ claims = {}, roleArn }) {
    const subject = claims['sub'];
    const provider = typeof claims['iss'] === 'string' ? claims['iss'].replace(/^https:\/\//, '') : 'the issuer';
    return [
        describeClaims(claims),
        'What it probably is, likeliest first:',
        `  - The trust policy of ${roleArn} has a condition on ${provider}:sub that this sub does not match. A pattern with * needs StringLike, not StringEquals.`,
        ...(typeof subject === 'string' && isImmutableSubject(subject)
            ? [
                '  - This sub has the immutable form (repo:OWNER@ID/NAME@ID:...), which GitHub gives to repositories created since 2026-07-15; a condition written for repo:OWNER/NAME:... does not match it.',
            ]
            : []),
        `  - The role does not exist, or is spelt otherwise; AWS says the same then.`,
        `  - Its trust policy does not allow sts:AssumeRoleWithWebIdentity to the identity provider ${provider} of account ${roleArn.split(':')[4] ?? ''}, or has a condition on ${provider}:aud that this aud does not match.`,
    ];
}
function causesSigned(failure, { roleArn, sessionName, ...attempt }, hop) {
    const action = /perform: (sts:\w+)/.exec(failure.message)?.[1] ?? 'sts:AssumeRole';
    // Whose the keys of a source are shows only here; the role of a session is known, and what policies name.
    const named = /^User: (arn:\S+) is not/.exec(failure.message)?.[1];
    const principal = attempt.principal.startsWith('arn:') ? attempt.principal : (named ?? attempt.principal);
    if (/MultiFactorAuthentication failed/i.test(failure.message)) {
        return ['AWS did not accept the MFA code: it was mistyped, used before, or is of another device than mfa-serial.'];
    }
    if (action === 'sts:TagSession') {
        return [
            `This hop carries session tags (${tagKeys(hop)}), which needs sts:TagSession besides sts:AssumeRole.`,
            `  - In the trust policy of ${roleArn}: allow ${principal} the action sts:TagSession too.`,
            `  - If the role is in another account: in the policies of the caller as well, for this role.`,
            ...(hop.inheritedTags.length === 0
                ? ['  - Or send none: role-skip-session-tagging: true leaves the default tags out.']
                : []),
        ];
    }
    if (action === 'sts:SetSourceIdentity') {
        return [
            'A source identity is set on this hop or arrives with its caller, which needs sts:SetSourceIdentity besides sts:AssumeRole.',
            `  - In the trust policy of ${roleArn}: allow ${principal} the action sts:SetSourceIdentity too.`,
            '  - If the role is in another account: in the policies of the caller as well, for this role.',
        ];
    }
    return [
        'What it probably is, likeliest first:',
        `  - The trust policy of ${roleArn} does not name ${principal} or its account for ${action}.`,
        `  - It asks for something that this hop does not bring: ${broughtBy(hop, sessionName)}.`,
        `  - The policies of the caller do not allow ${action} on ${roleArn}.`,
        '  - The role does not exist, or is spelt otherwise; AWS says the same then.',
        '  - A service control policy of the organization forbids it; that cannot be seen from here.',
    ];
}
function tagKeys(hop) {
    return [...hop.tags, ...hop.inheritedTags].map((tag) => tag.key).join(', ');
}
function broughtBy(hop, sessionName) {
    const tags = tagKeys(hop);
    return [
        hop.externalId === undefined ? 'it sends no external id' : 'its external id may be another',
        tags === '' ? 'it carries no tags' : `its tags are ${tags}`,
        hop.sourceIdentity === undefined ? 'it sets no source identity' : 'it sets a source identity',
        hop.mfa === undefined ? 'it has no MFA' : 'it has MFA',
        `its session name is ${sessionName}`,
    ].join(', ');
}

;// CONCATENATED MODULE: ./src/explain/hop-failure.ts





/**
 * Puts the failure of a hop into words: which hop, which API, from whom to whom, what AWS said, why, and what to do.
 * Anything but a failed request, or the end of the step's time, is returned as it is.
 */
function explainHopFailure(failure, attempt) {
    const { hop, of, caller, roleArn } = attempt;
    const api = hop.kind === 'web-identity' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
    const subject = `hop ${hop.number} of ${of}: ${api} ${caller} -> ${roleArn}`;
    const position = { number: hop.number, of };
    if (failure instanceof sts_failure/* CallFailure */.Rk) {
        const { code, hint } = explanationOf(failure, attempt);
        const message = `${subject}: ${failure.code}: ${failure.message}${requestOf(failure)}`;
        return new errors/* RoleChainError */._G({ code, hop: position, message, hint, cause: failure });
    }
    if (failure instanceof errors/* RoleChainError */._G && failure.code === 'deadline') {
        const { code, hint = '', cause } = failure;
        return new errors/* RoleChainError */._G({ code, hop: position, message: `${subject}: ${failure.message}`, hint, cause });
    }
    return failure;
}
/** Puts into words that STS did not tell whose the credentials of a source are. */
function explainIdentityFailure(failure, source) {
    if (!(failure instanceof sts_failure/* CallFailure */.Rk)) {
        return failure;
    }
    return new errors/* RoleChainError */._G({
        code: isPassing(failure.kind) ? 'network' : 'source',
        message: `sts:GetCallerIdentity with ${source}: ${failure.code}: ${failure.message}${requestOf(failure)}`,
        hint: isPassing(failure.kind)
            ? passingHint(failure.kind, undefined)
            : 'AWS does not take these credentials: mistyped, deleted, expired, or of another partition than aws-region.',
        cause: failure,
    });
}
/** ` (request id ...)`, or nothing: the end of a message about a failed request. */
function requestOf({ requestId }) {
    return requestId === undefined ? '' : ` (request id ${requestId})`;
}
function explanationOf(failure, attempt) {
    switch (failure.kind) {
        case 'denied':
            return explainDenial(failure, attempt);
        case 'credentials':
            return { code: 'source', hint: explainCredentials(failure, attempt) };
        case 'token-expired':
            return {
                code: 'source',
                hint: 'The web identity token had expired when AWS looked at it. Is the clock of this machine right?',
            };
        case 'packed-policy':
            return {
                code: 'rejected',
                hint: 'Session policies and tags together are larger than AWS allows once it has packed them. Send fewer or shorter tags, or a shorter session policy; a managed session policy takes less room than an inline one.',
            };
        case 'chaining-cap':
            return {
                code: 'rejected',
                hint: 'AWS ends the session of a role assumed by another role after one hour. Ask for 3600 seconds at most.',
            };
        case 'role-maximum':
            return { code: 'rejected', hint: explainMaximum(attempt) };
        case 'rejected':
            return { code: 'rejected', hint: explainRejection(failure, attempt) };
        case 'throttled':
        case 'clock-skew':
        case 'unresolved':
        case 'tls':
        case 'transient':
            return { code: 'network', hint: passingHint(failure.kind, attempt.hop.region) };
    }
}
/** See {@link PassingKind}. */
function isPassing(kind) {
    return ['throttled', 'clock-skew', 'unresolved', 'tls', 'transient'].includes(kind);
}
/** What to do about a failure that may pass, after all attempts. */
function passingHint(kind, region) {
    switch (kind) {
        case 'throttled':
            return 'AWS asked for fewer requests at once, and still did after all attempts. Run the job again later, or let fewer jobs log in at the same moment.';
        case 'clock-skew':
            return "The clock of this machine is too far from AWS's. Set it right (NTP).";
        case 'unresolved':
            return `Is ${region === undefined ? 'aws-region' : `the Region ${region}`} spelt right, and does this machine reach the internet (DNS, proxy, VPC endpoint)?`;
        case 'tls':
            return sts_failure/* TLS_HINT */.qN;
        case 'transient':
            return 'All attempts failed alike. Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS.';
    }
}
function explainCredentials(failure, { hop, caller }) {
    if (hop.kind === 'web-identity') {
        return 'The web identity token had expired when AWS looked at it; the step that wrote the file has to write a new one.';
    }
    const whose = hop.number === 1 ? caller : `the session of hop ${hop.number - 1}`;
    const reasons = {
        ExpiredToken: `The credentials (${whose}) have expired.`,
        InvalidClientTokenId: `AWS does not know the access key (${whose}): mistyped, deleted or inactive, or of another partition than ${(0,arn/* partitionOfRegion */.cn)(hop.region).name}.`,
        SignatureDoesNotMatch: `The secret access key (${whose}) does not belong to the access key id. Is it whole, without quotes and line ends?`,
    };
    return ((Object.hasOwn(reasons, failure.code) ? reasons[failure.code] : undefined) ??
        `AWS does not take the credentials (${whose}).`);
}
function explainMaximum({ hop }) {
    return `The role allows less than ${hop.durationSeconds} seconds. Ask for less (${hop.number === 1 ? 'role-duration-seconds' : 'duration'}), or raise the role's maximum session duration.`;
}
function explainRejection(failure, attempt) {
    const { claims } = attempt;
    const { code, message, status } = failure;
    if (code === `HTTP ${status ?? ''}`) {
        return explainForeignAnswer(status);
    }
    if (code === 'InvalidIdentityToken' && claims !== undefined) {
        return `${describeClaims(claims)}\n${explainToken(message, attempt)}`;
    }
    if (code === 'MalformedPolicyDocument') {
        return 'AWS cannot read the session policy as a policy. It wants a JSON object with Version and Statement.';
    }
    if (code === 'IDPRejectedClaim') {
        return 'AWS did not accept what the token says, for example its lifetime or its subject.';
    }
    return 'AWS refused the request as it stands, and would refuse it again: what it says above names the parameter.';
}
/** Whatever is not in the words of STS comes from something between. */
function explainForeignAnswer(status) {
    return status === 407
        ? sts_failure/* PROXY_LOGIN_HINT */.tJ
        : 'Not AWS but a proxy or firewall between gave this answer. Ask whoever runs it to let this host through, or name the host in no-proxy.';
}
function explainToken(message, { hop, roleArn }) {
    const account = roleArn.split(':')[4] ?? '';
    if (/No OpenIDConnect provider/i.test(message)) {
        return `Account ${account} has no identity provider for this issuer. Create it (IAM, Identity providers, OpenID Connect), or correct the account in ${hop.place}.`;
    }
    if (/audience/i.test(message)) {
        return `The identity provider in account ${account} does not list this audience. Add it there, or set the input audience to one that it lists.`;
    }
    return `The identity provider in account ${account} did not accept the token.`;
}


/***/ }),

/***/ 3763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OrganizationsClient: () => (/* binding */ OrganizationsClient)
});

// UNUSED EXPORTS: DEFAULT_CONCURRENCY

// EXTERNAL MODULE: ./src/sts/call-limiter.ts
var call_limiter = __webpack_require__(5879);
// EXTERNAL MODULE: ./src/sts/retry.ts
var retry = __webpack_require__(4462);
// EXTERNAL MODULE: ./src/sts/sdk-config.ts
var sdk_config = __webpack_require__(371);
// EXTERNAL MODULE: ./src/sts/sdk-failure.ts
var sdk_failure = __webpack_require__(4511);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/explain/hop-failure.ts + 2 modules
var hop_failure = __webpack_require__(3921);
// EXTERNAL MODULE: ./src/sts/failure.ts
var sts_failure = __webpack_require__(2310);
;// CONCATENATED MODULE: ./src/organization/failure.ts
/** Failed calls of AWS Organizations in words: what AWS said, why, and what to do. */



/** A failed call as a {@link RoleChainError}; anything else is returned as it is. */
function explainOrganizationsFailure(failure, attempt) {
    if (!(failure instanceof sts_failure/* CallFailure */.Rk)) {
        return failure;
    }
    const { code, hint } = explanationOf(failure, attempt);
    return new errors/* RoleChainError */._G({
        code,
        message: `organizations:${attempt.operation} with ${attempt.caller}: ${failure.code}: ${failure.message}${(0,hop_failure.requestOf)(failure)}`,
        hint,
        cause: failure,
    });
}
/** A listing that does not end: every page leads back to one that was there before. */
function endlessListing({ operation, caller }) {
    return new errors/* RoleChainError */._G({
        code: 'network',
        message: `organizations:${operation} with ${caller}: the list has no end: AWS names a next page that was there before.`,
        hint: 'Run it again. If that does not help, is there something between that answers for AWS (a proxy, AWS_ENDPOINT_URL_ORGANIZATIONS)?',
    });
}
function explanationOf(failure, attempt) {
    const { kind, code } = failure;
    if ((0,hop_failure.isPassing)(kind)) {
        return { code: 'network', hint: (0,hop_failure.passingHint)(kind, undefined) };
    }
    if (kind === 'denied') {
        return { code: 'denied', hint: denialHint(failure, attempt) };
    }
    if (kind === 'credentials') {
        return {
            code: 'source',
            hint: `AWS does not take these credentials (${attempt.caller}): mistyped, deleted, expired, or of another partition than aws-region.`,
        };
    }
    if (code === 'AWSOrganizationsNotInUseException') {
        return {
            code: 'rejected',
            hint: `The account of ${attempt.caller} is in no organization. ${WHO_MAY_CALL}`,
        };
    }
    return { code: 'rejected', hint: rejectionHint(code) };
}
/** Source: AWS Organizations API Reference, the note of every List operation. */
const WHO_MAY_CALL = 'Only the management account of the organization, or a member account that is a delegated administrator, may list its accounts: take a role there as the last hop (role-to-assume, role-chain), or register the account with `aws organizations register-delegated-administrator`.';
const OTHER_PERMISSIONS = 'Filters on organizational units also need ListRoots, ListOrganizationalUnitsForParent and ListAccountsForParent (ListParents for ids), filters on tags ListTagsForResource.';
/** AWS's words tell policies ("is not authorized to perform") from accounts ("You don't have permissions") at times. */
function denialHint({ message }, { operation, caller }) {
    const statement = JSON.stringify({ Effect: 'Allow', Action: `organizations:${operation}`, Resource: '*' });
    const policy = `  - The policies of ${caller} do not allow organizations:${operation}. This statement does: ${statement}. ${OTHER_PERMISSIONS}`;
    const account = `  - It is not of the right account. ${WHO_MAY_CALL}`;
    const causes = /not authorized to perform/i.test(message) ? [policy, account] : [account, policy];
    return [
        'What it probably is, likeliest first:',
        ...causes,
        '  - A service control policy of the organization forbids it; that cannot be seen from here.',
    ].join('\n');
}
function rejectionHint(code) {
    if (code.endsWith('NotFoundException')) {
        return 'The organization changed while it was read. Run it again.';
    }
    return code.startsWith('HTTP ')
        ? 'Not AWS but something between gave this answer: a proxy, a firewall, or what AWS_ENDPOINT_URL_ORGANIZATIONS names.'
        : 'AWS refused the request as it stands, and would refuse it again.';
}

;// CONCATENATED MODULE: ./src/organization/organizations-client.ts





/** AWS does not say how many calls it takes; it is known to throttle few at once. The limiter finds out how many. */
const DEFAULT_CONCURRENCY = 8;
/** The most that AWS gives at once, and what it gives by default. Source: API Reference, ListAccounts. */
const PAGE_SIZE = 20;
/** {@link Organizations} by AWS's own SDK, one attempt a call: which errors are tried again is decided here. */
class OrganizationsClient {
    #settings;
    #retry;
    maxConcurrency;
    #client;
    constructor(settings) {
        const { retry, maxConcurrency = DEFAULT_CONCURRENCY } = settings;
        this.#settings = settings;
        this.maxConcurrency = maxConcurrency;
        this.#retry = {
            limiter: new call_limiter/* CallLimiter */.z({ most: maxConcurrency, random: retry.random, report: retry.report }),
            ...retry,
        };
    }
    listRoots() {
        return this.#pages('ListRoots', async (sdk, client, token, options) => {
            const { Roots: nodes, NextToken: next } = await client.send(new sdk.ListRootsCommand(token), options);
            return { items: nodes?.map((node) => this.#node(node)), next };
        });
    }
    listUnits(parentId) {
        return this.#pages('ListOrganizationalUnitsForParent', async (sdk, client, token, options) => {
            const command = new sdk.ListOrganizationalUnitsForParentCommand({ ParentId: parentId, ...token });
            const { OrganizationalUnits: nodes, NextToken: next } = await client.send(command, options);
            return { items: nodes?.map((node) => this.#node(node)), next };
        });
    }
    listAccounts() {
        return this.#pages('ListAccounts', async (sdk, client, token, options) => {
            const { Accounts: accounts, NextToken: next } = await client.send(new sdk.ListAccountsCommand(token), options);
            return { items: accounts?.map((account) => this.#account(account)), next };
        });
    }
    listAccountsIn(parentId) {
        return this.#pages('ListAccountsForParent', async (sdk, client, token, options) => {
            const command = new sdk.ListAccountsForParentCommand({ ParentId: parentId, ...token });
            const { Accounts: accounts, NextToken: next } = await client.send(command, options);
            return { items: accounts?.map((account) => this.#account(account)), next };
        });
    }
    async listTags(accountId) {
        const tags = await this.#pages('ListTagsForResource', async (sdk, client, { NextToken }, options) => {
            // This one takes no MaxResults.
            const command = new sdk.ListTagsForResourceCommand({ ResourceId: accountId, NextToken });
            const { Tags: items, NextToken: next } = await client.send(command, options);
            return { items, next };
        });
        return Object.fromEntries(tags.map(({ Key: key = '', Value: value = '' }) => [key, value]));
    }
    async parentOf(unitId) {
        const parents = await this.#call('ListParents', async (sdk, client, options) => {
            try {
                const { Parents } = await client.send(new sdk.ListParentsCommand({ ChildId: unitId }), options);
                return Parents ?? [];
            }
            catch (error) {
                // A unit that is not there, or an id that cannot be one.
                if (error instanceof sdk.ChildNotFoundException || error instanceof sdk.InvalidInputException) {
                    return [];
                }
                throw error;
            }
        });
        return parents[0]?.Id;
    }
    /** All pages of a listing. AWS may send short pages and empty ones: only a missing NextToken ends it. */
    async #pages(operation, send) {
        const all = [];
        const seen = new Set();
        for (let token;;) {
            const position = { MaxResults: PAGE_SIZE, NextToken: token };
            const { items, next } = await this.#call(operation, async (sdk, client, options) => {
                const { items, next } = await send(sdk, client, position, options);
                return { items: items ?? this.#garbled(), next };
            });
            all.push(...items);
            if (next === undefined || next === '') {
                return all;
            }
            if (seen.has(next)) {
                throw endlessListing({ operation, caller: this.#settings.caller });
            }
            seen.add(next);
            token = next;
        }
    }
    async #call(operation, send) {
        const { http, caller } = this.#settings;
        const attempt = async () => {
            this.#client ??= this.#connect();
            const { sdk, client } = await this.#client;
            try {
                return await send(sdk, client, { abortSignal: (0,sdk_config/* signalFor */.Ax)(http, this.#retry.deadline) });
            }
            catch (error) {
                throw (0,sdk_failure/* toCallFailure */.O)(error, this.#peer());
            }
        };
        try {
            return await (0,retry/* withRetry */.b)(`calling organizations:${operation}`, attempt, this.#retry);
        }
        catch (error) {
            throw explainOrganizationsFailure(error, { operation, caller });
        }
    }
    /** The SDK is loaded here, when it is needed. One client for all calls: it also keeps what it learns of the clock. */
    async #connect() {
        (0,sdk_config/* allowAnyNode */.sL)();
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(8222), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(2503), __webpack_require__.e(3312)]).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
        const { http, endpoint, version, credentials: caller } = this.#settings;
        const config = await (0,sdk_config/* sdkConfig */.bN)({ http, version, endpoint: endpoint.url, caller });
        return { sdk, client: new sdk.OrganizationsClient({ ...config, region: endpoint.signingRegion }) };
    }
    #node({ Id: id, Name: name, }) {
        return id === undefined || name === undefined ? this.#garbled() : { id, name };
    }
    /** `State` is what AWS has said since 2025, `Status` what it said before and retires: API Reference, Account. */
    #account({ Id: id, Name: name = '', State: state, Status: status }) {
        return id === undefined || !/^\d{12}$/.test(id)
            ? this.#garbled()
            : { id, name, status: state ?? status ?? 'UNKNOWN' };
    }
    #peer() {
        const { http, endpoint } = this.#settings;
        return { service: 'AWS Organizations', way: http.wayTo(endpoint.url) };
    }
    #garbled() {
        throw (0,sdk_failure/* garbledAnswer */.m)(this.#peer());
    }
}


/***/ })

};
