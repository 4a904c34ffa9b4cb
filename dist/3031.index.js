export const id = 3031;
export const ids = [3031,3921];
export const modules = {

/***/ 3031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   existingSession: () => (/* binding */ existingSession)
/* harmony export */ });
/* harmony import */ var _request_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6862);
/* harmony import */ var _explain_hop_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3921);
/* harmony import */ var _source_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
/* harmony import */ var _sts_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2310);




/**
 * Whose the credentials in the environment are, if they are valid and are what the step would bring
 * (`use-existing-credentials`); else undefined.
 */
async function existingSession(request, runner, sts) {
    const found = (0,_source_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentCredentials */ .S)(runner.environment, runner.conceal);
    if (found === undefined) {
        const beside = (runner.environment['AWS_PROFILE'] ?? '') === '' ? '' : ' (AWS_PROFILE is set, so keys beside it do not count)';
        runner.log.notice(`use-existing-credentials: there are no keys in the environment${beside}; logging in.`);
        return undefined;
    }
    const identity = await sts.getCallerIdentity(request.plan.region, found).catch(undefinedIfRefused);
    if (identity === undefined) {
        runner.log.notice('use-existing-credentials: those in the environment are not valid; logging in.');
        return undefined;
    }
    if (!isWhatWasAskedFor(identity, request, runner)) {
        runner.log.notice(`use-existing-credentials: those in the environment are of ${identity.arn}, not what this step asks for; logging in.`);
        return undefined;
    }
    runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`);
    return identity;
}
/** Only AWS's refusal says that credentials are of no use; a network that fails says nothing of them. */
function undefinedIfRefused(failure) {
    if (failure instanceof _sts_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk && (failure.kind === 'credentials' || failure.kind === 'denied')) {
        return undefined;
    }
    throw (0,_explain_hop_failure_js__WEBPACK_IMPORTED_MODULE_1__.explainIdentityFailure)(failure, 'the credentials in the environment');
}
/** The session of the last role; or, where no role is asked for, the keys of the inputs or any credentials at all. */
function isWhatWasAskedFor(identity, { plan, source }, runner) {
    const role = plan.hops.at(-1)?.role;
    if (role === undefined) {
        return (source.kind !== 'keys' || source.credentials.accessKeyId.reveal() === runner.environment['AWS_ACCESS_KEY_ID']);
    }
    const session = (0,_request_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssumedRoleArn */ .B8)(identity.arn);
    // An assumed-role ARN shows the role's name without its path.
    const name = role.name.split('/').at(-1);
    return session !== undefined && session.name === name && (role.kind === 'name' || session.account === role.account);
}


/***/ }),

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


/***/ })

};
