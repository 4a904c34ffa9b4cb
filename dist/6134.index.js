export const id = 6134;
export const ids = [6134];
export const modules = {

/***/ 21317:
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
 * The limits of the AWS STS API (service model `sts/2011-06-15`, plus the two that only its documentation states), as
 * data: the plan checks requests against them before any network call, the emulator enforces them.
 */
function stringLimit(min, max, patternText, alphabet) {
    // AWS's patterns are valid in JavaScript, except for code points of more than four digits.
    const pattern = patternText.replace(/\\u(10[0F]{3,4})/g, '\\u{$1}');
    return { min, max, pattern: new RegExp(`^(?:${pattern})$`, 'u'), patternText, alphabet };
}
const PRINTABLE = '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
const LATIN = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const NAME_ALPHABET = 'letters A-Z and a-z, digits and _ + = , . @ -';
const TAG_ALPHABET = 'letters, digits, spaces and _ . : / = + - @';
/** The text fields of STS requests. */
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
    /** AssumeRole has no length limit here; the packed size decides. */
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
/** The longest session, in seconds, that AWS allows when the caller holds a role's temporary credentials. */
const CHAINED_SESSION_SECONDS = 3600;
/**
 * User tag keys may not begin with this, in upper or lower case (IAM User Guide, "Rules for tagging in IAM and AWS
 * STS").
 */
const RESERVED_TAG_KEY_PREFIX = 'aws:';
/**
 * Why `value` breaks `limit`, as the end of a sentence ("is 70 characters long; at most 64 are allowed"), or undefined
 * if it does not. Never repeats the value, so it is safe for secrets.
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


/***/ }),

/***/ 41677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ GENERAL_CLAIMS),
/* harmony export */   UH: () => (/* binding */ tokenIssuerOf),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   Zm: () => (/* binding */ hostOfIssuer),
/* harmony export */   gf: () => (/* binding */ isGitHubHost),
/* harmony export */   uS: () => (/* binding */ testableClaims)
/* harmony export */ });
/**
 * The issuers of web identity tokens that AWS knows: which of their claims policies can test, as condition keys
 * `HOST:CLAIM`, and which one a trust policy has to test.
 *
 * Sources: Service Authorization Reference, "Condition keys for AWS Security Token Service"; IAM User Guide, "Available
 * keys for AWS OIDC federation" and "Identity-provider controls for shared OIDC providers".
 */
/** The claims that become condition keys for every issuer. The key `aud` holds `azp` if the token has that. */
const GENERAL_CLAIMS = ['aud', 'sub', 'amr', 'email', 'oaud'];
const GITHUB_CLAIMS = [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
const GITHUB_HOST = /^token\.actions\.githubusercontent\.com$/;
const GITHUB_ENTERPRISE_HOST = /^(?:token\.actions\.githubusercontent\.com\/[^/:]+|token\.actions\.[^./:]+\.ghe\.com|github\.com\/enterprises\/[^/:]+)$/;
/** To teach the emulator, `simulate`, `policies` and the explanations another issuer, add it here. */
const TOKEN_ISSUERS = [
    issuer('GitHub Actions', GITHUB_HOST, GITHUB_CLAIMS, 'sub'),
    issuer('GitHub Actions', GITHUB_ENTERPRISE_HOST, GITHUB_CLAIMS),
    issuer('GitLab', /^gitlab\.com$/, [
        'namespace_id',
        'pipeline_source',
        'project_id',
        'ref_protected',
        'runner_environment',
        'user_access_level',
        'user_email',
        'user_id',
        'user_login',
    ], 'sub'),
    issuer('Buildkite', /^agent\.(?:buildkite\.com|[^./:]+\.buildkite\.(?:dev|site))$/, [
        'build_branch',
        'cluster_id',
        'cluster_name',
        'organization_id',
        'organization_slug',
        'pipeline_id',
        'pipeline_slug',
    ], 'sub'),
    issuer('CircleCI', /^oidc\.circleci\.com\/org\/[^/:]+$/, ['oidc.circleci.com/project-id']),
    issuer('Google', /^accounts\.google\.com$/, ['google/organization_number']),
    issuer('Oracle Cloud', /^idcs-[^./:]+\.identity\.oraclecloud\.com$/, ['rpst_id']),
    issuer('HCP Terraform', /^app\.terraform\.io$/, [], 'sub'),
    issuer('Pulumi Cloud', /^api\.pulumi\.com\/oidc$/, [], 'aud'),
    issuer('Vercel', /^oidc\.vercel\.com$/, [], 'aud'),
    issuer('Amazon Cognito', /^cognito-identity\.amazonaws\.com$/, [], 'aud'),
    issuer('GitHub (vstoken)', /^vstoken\.actions\.githubusercontent\.com$/, [], 'sub'),
    issuer('GitHub audit log streaming', /^oidc-configuration\.audit-log\.githubusercontent\.com$/, [], 'sub'),
    issuer('Codefresh', /^oidc\.codefresh\.io$/, [], 'sub'),
    issuer('DVC Studio', /^studio\.datachain\.ai\/api$/, [], 'sub'),
    issuer('Scalr', /^scalr\.io$/, [], 'sub'),
    issuer('Shisho Cloud', /^tokens\.cloud\.shisho\.dev$/, [], 'sub'),
    issuer('Upbound', /^proidc\.upbound\.io$/, [], 'sub'),
    issuer('sandboxes.cloud', /^sandboxes\.cloud$/, [], 'aud'),
];
function issuer(name, host, claims, requiredClaim) {
    const isHost = (text) => host.test(text);
    return { name, isHost, claims, ...(requiredClaim === undefined ? {} : { requiredClaim }) };
}
/** An issuer as condition keys and provider ARNs name it: without `https://` and without a slash at the end. */
function hostOfIssuer(url) {
    return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
/** What AWS knows about an issuer; undefined for one that it does not know. */
function tokenIssuerOf(host) {
    return TOKEN_ISSUERS.find(({ isHost }) => isHost(host));
}
/** Whether an issuer (`https://...`) is one of those that go by a name in the list. */
function isIssuerOf(name, url) {
    return url.startsWith('https://') && tokenIssuerOf(hostOfIssuer(url))?.name === name;
}
/** The claims of an issuer's tokens that policies can test. */
function testableClaims(host) {
    return [...GENERAL_CLAIMS, ...(tokenIssuerOf(host)?.claims ?? [])];
}
/** Whether an issuer is GitHub's own, or that of one of its enterprises. GitHub Enterprise Servers are not among them. */
function isGitHubHost(host) {
    return GITHUB_HOST.test(host) || GITHUB_ENTERPRISE_HOST.test(host);
}


/***/ }),

/***/ 77987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ GITHUB_SUBJECTS),
/* harmony export */   Jo: () => (/* binding */ CONTEXTS),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   q7: () => (/* binding */ gitHubSubject)
/* harmony export */ });
/* harmony import */ var _aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41677);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55135);



/*
 * The subjects of GitHub's ID tokens: what follows the repository depends on what the job runs for. A `:` in the name
 * of an environment is `%3A` there.
 */
/** The issuer of GitHub.com's tokens. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** What follows the repository in a GitHub subject. Parts are separated by colons, so one within a name is `%3A`. */
const CONTEXTS = {
    branch: (name) => `ref:refs/heads/${name}`,
    tag: (name) => `ref:refs/tags/${name}`,
    environment: (name) => `environment:${name.replaceAll(':', '%3A')}`,
    pullRequest: 'pull_request',
};
/** The subject of jobs of a repository that run for one of {@link CONTEXTS}; `*` for any. */
function gitHubSubject({ owner, name, ids }, context) {
    const repository = ids === undefined ? `${owner}/${name}` : `${owner}@${ids.owner}/${name}@${ids.repository}`;
    return `repo:${repository}:${context}`;
}
function shown(claim, name) {
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(claim(name) ?? '(none)');
}
/** Whether the job is in a reusable workflow of another repository. */
function isInForeignWorkflow(claim) {
    const [workflow, repository] = [claim('job_workflow_ref'), claim('repository')];
    return (workflow !== undefined &&
        repository !== undefined &&
        !workflow.toLowerCase().startsWith(`${repository}/`.toLowerCase()));
}
/** Neither a branch nor, in a token, an environment has a colon in it. */
const USUAL_FORM = /^repo:[^:]+:(?:ref:refs\/[^:]+|environment:[^:]+|pull_request)$/;
const FORMS = [
    {
        about: 'Repositories created since 2026-07-15 have the immutable form of `sub`, `repo:OWNER@ID/NAME@ID:...`, which a condition on `repo:OWNER/NAME:...` does not match.',
        has: (claim) => /^repo:[^/@:]+@\d+\/[^/@:]+@\d+:/.test((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim)),
        weight: 95,
        say: () => 'This sub has the immutable form, repo:OWNER@ID/NAME@ID:..., which GitHub gives to repositories created since 2026-07-15; a condition written for repo:OWNER/NAME:... does not match it.',
    },
    {
        about: 'A job with `environment: NAME` has `repo:OWNER/NAME:environment:NAME`, and no branch in it.',
        has: (claim) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).includes(':environment:'),
        weight: 90,
        say: (claim) => `The job runs in an environment (${shown(claim, 'environment')}), so its sub names that and no branch: a condition on :ref:refs/heads/... does not match it.`,
        elsewhere: 'name the environment that it asks for, or none',
    },
    {
        about: 'A pull request has `repo:OWNER/NAME:pull_request`, whatever its branch.',
        has: (claim) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).endsWith(':pull_request'),
        weight: 90,
        say: () => 'In a pull request the sub ends in :pull_request, whatever its branch: a condition on a branch or an environment does not match it.',
        elsewhere: 'log in on push, not in pull requests',
    },
    {
        about: 'A run for a tag has `repo:OWNER/NAME:ref:refs/tags/TAG`.',
        has: (claim) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).includes(':ref:refs/tags/'),
        weight: 90,
        say: () => 'The run is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it.',
    },
    {
        about: 'In a reusable workflow of another repository, `sub` still names the repository that calls it; `job_workflow_ref` names the workflow.',
        has: isInForeignWorkflow,
        weight: 85,
        say: (claim) => `The job is in a reusable workflow (job_workflow_ref ${shown(claim, 'job_workflow_ref')}), but sub names the repository that calls it: a condition on sub has to be written for that one.`,
    },
    {
        about: 'An organization or repository may have chosen another form of `sub`.',
        has: (claim) => (0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubHost */ .gf)((0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOfIssuer */ .Zm)(claim('iss') ?? '')) && !(0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).startsWith('repo:'),
        weight: 92,
        say: () => "This sub does not have GitHub's usual form, repo:OWNER/NAME:...: the organization or the repository has chosen another (its OIDC subject claim customization).",
    },
    {
        about: 'A `sub` with further parts (`...:job_workflow_ref:...`) is one that the organization or the repository has chosen; a condition has to have them all.',
        has: (claim) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).startsWith('repo:') && !USUAL_FORM.test((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim)),
        weight: 92,
        say: (claim) => `This sub has other parts than GitHub's usual ones: the organization or the repository has chosen them (its OIDC subject claim customization), and a condition has to match them all: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim))}.`,
    },
    {
        about: 'A run for another branch than the policy names; in a merge queue the branch is `gh-readonly-queue/...`. And a job without `environment:` has no environment in its `sub`.',
        has: (claim) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).includes(':ref:refs/heads/'),
        weight: 80,
        say: (claim) => `The run is for the branch ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectIn */ .i)(claim).replace(/^.*?:ref:refs\/heads\//, ''))}, and the job names no environment: a condition on another branch, or on an environment, does not match.`,
    },
];
/**
 * The subjects of GitHub's tokens, and of compatible systems'.
 *
 * @see https://docs.github.com/actions/reference/security/oidc#example-subject-claims
 */
const GITHUB_SUBJECTS = {
    usual: 'repo:OWNER/NAME:...',
    // GitHub.com, its enterprises, and GitHub Enterprise Server.
    isIssuer: (issuer) => (0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubHost */ .gf)((0,_aws_token_issuers_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOfIssuer */ .Zm)(issuer)) || issuer.endsWith('/_services/token'),
    isOwn: (subject) => subject.startsWith('repo:'),
    forms: FORMS,
    named: 'the repository',
    elsewhere: 'run it for the branch or tag, or in the environment, that it asks for (environment: NAME)',
};


/***/ }),

/***/ 55135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ subjectIn)
/* harmony export */ });
/** The subject of a token; empty if it has none that is a text. */
function subjectIn(claim) {
    return claim('sub') ?? '';
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ factsFrom),
/* harmony export */   f: () => (/* binding */ DEFAULT_SESSION_NAME)
/* harmony export */ });
/** The default session name of configure-aws-credentials v6. */
const DEFAULT_SESSION_NAME = 'GitHubActions';
/** The facts that variables hold; empty ones count as not set. */
function factsFrom(variables, env) {
    const told = Object.entries(variables).flatMap(([fact, variable]) => {
        const value = env[variable];
        return value === undefined || value === '' ? [] : [[fact, value]];
    });
    return Object.fromEntries(told);
}


/***/ }),

/***/ 16134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mU: () => (/* binding */ CI_SYSTEMS),
  Gi: () => (/* binding */ SYSTEM_OF_FLAGS),
  f9: () => (/* binding */ ciSystemOf),
  gy: () => (/* binding */ ciSystemOfIssuer),
  UM: () => (/* binding */ ciSystemOfToken),
  xS: () => (/* binding */ factsOf),
  av: () => (/* binding */ idTokenNeeds),
  uw: () => (/* binding */ idTokenOf),
  Qd: () => (/* binding */ isDefaultTagKey),
  Fh: () => (/* binding */ possibleTags),
  gi: () => (/* binding */ tokenVariablesOf)
});

// EXTERNAL MODULE: ./src/core/job-facts.ts
var job_facts = __webpack_require__(4858);
;// CONCATENATED MODULE: ./src/ci/id-token.ts
/** The address in a variable that is set. Only HTTP is spoken here: any other scheme is a mistake. */
function requestAddress(variable, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol)
        ? url
        : {
            kind: 'unusable',
            variable,
            problem: 'is not an http:// or https:// URL, so no ID token can be requested',
            code: 'invalid-request',
            hint: 'The CI system sets this variable for each job. Is it set to something else in the workflow, or passed on wrongly to a container?',
        };
}
/**
 * For a variable without a value where the rest of what requests a token is there. Such a job is meant to have a token:
 * that it has none is a mistake, and no reason to start from whatever the machine has.
 *
 * @param hint what the variable should come from
 */
function halfSet(variable, hint) {
    return {
        kind: 'unusable',
        variable,
        problem: 'has no value, although what goes with it is set, so no ID token can be requested',
        code: 'source',
        hint: `${hint} If the job should not start from its ID token, set force-skip-oidc: true.`,
    };
}

// EXTERNAL MODULE: ./src/ci/system.ts
var system = __webpack_require__(6291);
// EXTERNAL MODULE: ./src/ci/subjects.ts
var subjects = __webpack_require__(55135);
;// CONCATENATED MODULE: ./src/ci/azure-pipelines.ts



/** @see https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const FACTS = {
    repository: 'BUILD_REPOSITORY_NAME',
    workflow: 'BUILD_DEFINITIONNAME',
    job: 'SYSTEM_JOBNAME',
    run_id: 'BUILD_BUILDID',
    run_attempt: 'SYSTEM_JOBATTEMPT',
    actor: 'BUILD_REQUESTEDFOR',
    ref: 'BUILD_SOURCEBRANCH',
    sha: 'BUILD_SOURCEVERSION',
    event_name: 'BUILD_REASON',
    base_ref: 'SYSTEM_PULLREQUEST_TARGETBRANCH',
    head_ref: 'SYSTEM_PULLREQUEST_SOURCEBRANCH',
};
const URL_VARIABLE = 'SYSTEM_OIDCREQUESTURI';
const TOKEN_VARIABLE = 'SYSTEM_ACCESSTOKEN';
/** Ours, and the one that the AzureCLI and AzurePowerShell tasks set for their scripts. */
const CONNECTION_VARIABLES = ['ROLE_CHAIN_SERVICE_CONNECTION_ID', 'AZURESUBSCRIPTION_SERVICE_CONNECTION_ID'];
const HAND_ON = 'Pass the access token and the id of a service connection to the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken), ROLE_CHAIN_SERVICE_CONNECTION_ID: ID}. The id is the resourceId in the address of the connection.';
/** The API version from Microsoft's documentation of the request. */
const API_VERSION = '7.1';
const USUAL = 'sc://ORGANIZATION/PROJECT/CONNECTION';
/**
 * Connections of Azure DevOps' own issuer, and newer ones of Microsoft Entra's, whose subject says nothing to people.
 *
 * @see https://aws.amazon.com/blogs/modernizing-with-aws/how-to-federate-into-aws-from-azure-devops-using-openid-connect
 * @see https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections
 */
const SUBJECTS = {
    usual: USUAL,
    isIssuer: (issuer) => issuer.startsWith('https://vstoken.dev.azure.com/'),
    isOwn: (subject) => subject.startsWith('sc://') || subject.startsWith('/eid1/'),
    forms: [
        {
            about: `A service connection of Azure Pipelines has \`${USUAL}\`, whatever the pipeline, branch or environment.`,
            has: (claim) => (0,subjects/* subjectIn */.i)(claim).startsWith('sc://'),
            weight: 94,
            say: () => `Azure Pipelines writes sub as ${USUAL}: it names a service connection, so a condition on a repository, a branch or an environment does not match it.`,
        },
        {
            about: "A service connection with Microsoft Entra's issuer has `/eid1/...`, which a condition on `sc://...` does not match.",
            has: (claim) => (0,subjects/* subjectIn */.i)(claim).startsWith('/eid1/'),
            weight: 95,
            say: () => 'The service connection has the issuer of Microsoft Entra, so its sub is /eid1/...: a condition written for sc://ORGANIZATION/PROJECT/CONNECTION does not match it. Copy the sub as it is.',
        },
    ],
    named: 'the service connection, or its project,',
    elsewhere: 'use the service connection that it asks for',
};
/**
 * Azure Pipelines. Its endpoint mints a token for a service connection; the audience is fixed.
 *
 * @see https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create
 */
const AZURE_PIPELINES = {
    name: 'Azure Pipelines',
    detect: (env) => env['TF_BUILD'] === 'True',
    facts: (env) => ({ ...(0,system/* factsFrom */.K)(FACTS, env), ...refNameOf(env) }),
    idToken(env, conceal) {
        const lacking = lackingIn(env);
        if (lacking !== undefined) {
            return lacking === 'all' ? undefined : halfSet(lacking, HAND_ON);
        }
        const address = azure_pipelines_valueOf(env, URL_VARIABLE);
        const requestToken = conceal(azure_pipelines_valueOf(env, TOKEN_VARIABLE));
        const url = requestAddress(URL_VARIABLE, address);
        if (!(url instanceof URL)) {
            return url;
        }
        url.searchParams.set('api-version', API_VERSION);
        url.searchParams.set('serviceConnectionId', connectionOf(env));
        return {
            kind: 'request',
            method: 'POST',
            url,
            variable: URL_VARIABLE,
            requestToken,
            // Otherwise unauthorized requests are redirected to a sign-in page.
            headers: { accept: 'application/json', 'x-tfs-fedauthredirect': 'Suppress' },
            member: 'oidcToken',
            refusedHint: 'Azure DevOps did not accept the request. Does the service connection use workload identity federation, and may this pipeline use it?',
            silentHint: 'Azure DevOps did not answer. Look at https://status.dev.azure.com, and at any proxy in between.',
        };
    },
    noToken: {
        message: `The job has no ID token: ${TOKEN_VARIABLE}, or the id of a service connection (${CONNECTION_VARIABLES.join(' or ')}), is not set.`,
        hint: HAND_ON,
    },
    tokenVariables: () => [TOKEN_VARIABLE],
    idTokenNeeds: ['TF_BUILD', URL_VARIABLE, TOKEN_VARIABLE, ...CONNECTION_VARIABLES],
    subjects: SUBJECTS,
    defaultTags: () => [],
    defaultSessionName: system/* DEFAULT_SESSION_NAME */.f,
    maskLine: (value) => `##vso[task.setsecret]${value.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
    ownVariables: ['ROLE_CHAIN_SERVICE_CONNECTION_ID'],
};
function connectionOf(env) {
    return CONNECTION_VARIABLES.map((name) => azure_pipelines_valueOf(env, name)).find((id) => id !== '') ?? '';
}
/**
 * The variable that is not there although the job is meant to have a token; `all` if it need not be. A pipeline passes
 * on our own variable for nothing else; the tasks of Azure set theirs for every script, and the access token has many
 * uses.
 */
function lackingIn(env) {
    const [own] = CONNECTION_VARIABLES;
    const hasToken = azure_pipelines_valueOf(env, TOKEN_VARIABLE) !== '';
    if (connectionOf(env) === '') {
        return env[own] === undefined ? 'all' : own;
    }
    if (!hasToken) {
        return env[own] === undefined && env[TOKEN_VARIABLE] === undefined ? 'all' : TOKEN_VARIABLE;
    }
    return azure_pipelines_valueOf(env, URL_VARIABLE) === '' ? URL_VARIABLE : undefined;
}
/** Also empty for a variable that the pipeline names but does not define: that stays as `$(NAME)`. */
function azure_pipelines_valueOf(env, name) {
    const value = env[name] ?? '';
    return value.startsWith('$(') ? '' : value;
}
function refNameOf({ BUILD_SOURCEBRANCH: ref = '' }) {
    return ref === '' ? {} : { ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, '') };
}

// EXTERNAL MODULE: ./src/aws/token-issuers.ts
var token_issuers = __webpack_require__(41677);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/ci/buildkite.ts






/** @see https://buildkite.com/docs/pipelines/configure/environment-variables */
const buildkite_FACTS = {
    workflow: 'BUILDKITE_PIPELINE_SLUG',
    job: 'BUILDKITE_STEP_KEY',
    run_id: 'BUILDKITE_BUILD_ID',
    actor: 'BUILDKITE_BUILD_CREATOR',
    sha: 'BUILDKITE_COMMIT',
    event_name: 'BUILDKITE_SOURCE',
    base_ref: 'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
};
/**
 * Every job can request a token, but many agents have an instance profile that chains start from, so using a token is
 * opt-in.
 */
const WISH = 'ROLE_CHAIN_BUILDKITE_OIDC';
const buildkite_USUAL = 'organization:ORGANIZATION:pipeline:PIPELINE:ref:REF:commit:COMMIT:step:STEP';
/** @see https://buildkite.com/docs/pipelines/security/oidc/aws */
const buildkite_SUBJECTS = {
    usual: buildkite_USUAL,
    isIssuer: (issuer) => (0,token_issuers/* isIssuerOf */.ZB)('Buildkite', issuer),
    isOwn: (subject) => /^organization:[^:]+:pipeline:/.test(subject),
    forms: [
        {
            about: `A Buildkite job has \`${buildkite_USUAL}\`, with the commit in it: a condition needs \`StringLike\`, and \`*\` in its place.`,
            has: (claim) => (0,subjects/* subjectIn */.i)(claim).includes(':commit:'),
            weight: 91,
            say: (claim) => `Buildkite writes sub as ${buildkite_USUAL}, so it is another for each commit and step: a condition needs StringLike, for example with ${(0,quote/* oneLine */.TN)((0,subjects/* subjectIn */.i)(claim).replace(/:commit:.*$/s, ':commit:*:step:*'))}.`,
        },
        {
            about: 'A Buildkite build for a tag has `refs/tags/TAG` there, not `refs/heads/BRANCH`.',
            has: (claim) => (0,subjects/* subjectIn */.i)(claim).includes(':ref:refs/tags/'),
            weight: 92,
            say: () => 'The build is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it.',
        },
    ],
    named: 'the organization or the pipeline',
    elsewhere: 'run it in the pipeline and step, and for the branch or tag, that it asks for',
};
const BY_AGENT = {
    kind: 'command',
    program: 'buildkite-agent',
    args: ['oidc', 'request-token', '--audience'],
    missingHint: 'The job needs buildkite-agent on its PATH, and the variables that the agent gives to jobs. In a container of the docker plugin: mount-buildkite-agent: true.',
};
/**
 * Buildkite. The agent on the machine requests a token as often as needed.
 *
 * @see https://buildkite.com/docs/agent/v3/cli-oidc
 */
const BUILDKITE = {
    name: 'Buildkite',
    detect: (env) => env['BUILDKITE'] === 'true',
    facts: (env) => ({ ...(0,system/* factsFrom */.K)(buildkite_FACTS, env), ...repositoryOf(env), ...refsOf(env) }),
    idToken(env) {
        const { [WISH]: wish = '' } = env;
        if (wish !== '' && (0,values/* parseBoolean */.yG)(wish) === undefined) {
            return {
                kind: 'unusable',
                variable: WISH,
                problem: 'is neither true nor false',
                code: 'invalid-request',
                hint: 'With "true", the chain starts from the OIDC token of the job; without, from what the machine has.',
            };
        }
        return (0,values/* parseBoolean */.yG)(wish) === true ? BY_AGENT : undefined;
    },
    noToken: {
        message: `No token is requested from buildkite-agent, since ${WISH} is not true.`,
        hint: `Set ${WISH}: "true" to start from the OIDC token of the job.`,
    },
    tokenVariables: () => ['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_JOB_API_TOKEN'],
    idTokenNeeds: ['BUILDKITE', WISH, 'BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_ENDPOINT', 'BUILDKITE_JOB_ID'],
    subjects: buildkite_SUBJECTS,
    defaultTags: () => [],
    defaultSessionName: system/* DEFAULT_SESSION_NAME */.f,
    ownVariables: [WISH],
};
/** The owner and name at the end of the repository's URL: `git@github.com:acme/app.git`. */
function repositoryOf(env) {
    const [, owner, name] = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/.exec(env['BUILDKITE_REPO'] ?? '') ?? [];
    return owner === undefined || name === undefined ? {} : { repository: `${owner}/${name}`, repository_owner: owner };
}
/** As git names them. `BUILDKITE_PULL_REQUEST` is the number of the pull request, or `false`. */
function refsOf(env) {
    const { BUILDKITE_TAG: tag = '', BUILDKITE_BRANCH: branch = '', BUILDKITE_PULL_REQUEST: request = 'false' } = env;
    const name = tag === '' ? branch : tag;
    return name === ''
        ? {}
        : (0,objects/* withoutUndefined */.r)({
            ref: `refs/${tag === '' ? 'heads' : 'tags'}/${name}`,
            ref_name: name,
            head_ref: request === 'false' || branch === '' ? undefined : branch,
        });
}

// EXTERNAL MODULE: ./src/ci/github-subjects.ts
var github_subjects = __webpack_require__(77987);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(50066);
// EXTERNAL MODULE: ./src/aws/limits.ts
var limits = __webpack_require__(21317);
;// CONCATENATED MODULE: ./src/ci/github-tags.ts


/** Who did what: always sent. */
const KEPT = [
    ['Repository', 'repository'],
    ['Workflow', 'workflow'],
    ['Action', 'action'],
    ['Actor', 'actor'],
    ['Commit', 'sha'],
    ['Branch', 'ref'],
];
/** Dropped first when the packed policy gets too large. */
const DROPPABLE = [
    ['EventName', 'event_name'],
    ['BaseRef', 'base_ref'],
    ['HeadRef', 'head_ref'],
    ['RunId', 'run_id'],
    ['Job', 'job'],
    ['TriggeringActor', 'triggering_actor'],
];
/** The default tags of configure-aws-credentials v6, with this job's values. None outside a workflow. */
function gitHubTags(facts) {
    if (Object.keys(facts).length === 0) {
        return [];
    }
    const read = (sources, droppable) => sources.flatMap(([key, fact]) => {
        const value = facts[fact];
        return value === undefined ? [] : [{ key, value: cut((0,templates/* sanitizeTagValue */.Zz)(value)), droppable }];
    });
    return [{ key: 'GitHub', value: 'Actions', droppable: false }, ...read(KEPT, false), ...read(DROPPABLE, true)];
}
/** Cut at the limit without a hash, unlike templates: the values must match what v6 sends. */
function cut(value) {
    return value.slice(0, limits/* TEXT_LIMITS */.Pc.tagValue.max);
}

;// CONCATENATED MODULE: ./src/ci/github.ts




/** Each fact has the name of its variable, without `GITHUB_`. */
const github_FACTS = {
    repository: 'GITHUB_REPOSITORY',
    repository_owner: 'GITHUB_REPOSITORY_OWNER',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    run_id: 'GITHUB_RUN_ID',
    run_attempt: 'GITHUB_RUN_ATTEMPT',
    actor: 'GITHUB_ACTOR',
    triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
    ref: 'GITHUB_REF',
    ref_name: 'GITHUB_REF_NAME',
    sha: 'GITHUB_SHA',
    event_name: 'GITHUB_EVENT_NAME',
    action: 'GITHUB_ACTION',
    base_ref: 'GITHUB_BASE_REF',
    head_ref: 'GITHUB_HEAD_REF',
};
const github_URL_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const github_TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** What GitHub's variables say, wherever a process has them. */
const BY_GITHUB_VARIABLES = {
    facts: (env) => (0,system/* factsFrom */.K)(github_FACTS, env),
    idToken(env, conceal) {
        const { [github_URL_VARIABLE]: address = '', [github_TOKEN_VARIABLE]: token = '' } = env;
        if (token === '' && address === '') {
            return undefined;
        }
        if (token === '' || address === '') {
            return halfSet(token === '' ? github_TOKEN_VARIABLE : github_URL_VARIABLE, 'The runner sets both variables, or neither. Is one of them emptied in the workflow, or not passed on to a container?');
        }
        const requestToken = conceal(token);
        const url = requestAddress(github_URL_VARIABLE, address);
        return !(url instanceof URL)
            ? url
            : {
                kind: 'request',
                method: 'GET',
                url,
                variable: github_URL_VARIABLE,
                audienceParameter: 'audience',
                requestToken,
                headers: { accept: 'application/json; api-version=2.0' },
                member: 'value',
                refusedHint: 'The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN belong to one job; were they passed on from another?',
                silentHint: 'The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at any proxy in between.',
            };
    },
    noToken: {
        message: `The OIDC token that the chain starts from is not available here: ${github_URL_VARIABLE} and ${github_TOKEN_VARIABLE} are not in the environment of this process.`,
        hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e).',
        ofJob: {
            cause: 'The job has no `permissions: id-token: write`, so there is no OIDC token.',
            fix: 'Give the job permissions: {id-token: write, contents: read}. In a reusable workflow, the job that calls it needs the same.',
        },
    },
    tokenVariables: (env) => [
        github_URL_VARIABLE,
        github_TOKEN_VARIABLE,
        'ACTIONS_RUNTIME_TOKEN',
        'GITEA_TOKEN',
        'FORGEJO_TOKEN',
        // These set it for every step. On GitHub only a workflow does, for programs that it wants to have the token.
        ...(['GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'ACT'].some((name) => env[name] === 'true') ? ['GITHUB_TOKEN'] : []),
    ],
    // Without GITHUB_ACTIONS too, these are taken for GitHub's.
    idTokenNeeds: [github_URL_VARIABLE, github_TOKEN_VARIABLE],
    eventFile: 'GITHUB_EVENT_PATH',
    subjects: github_subjects/* GITHUB_SUBJECTS */.AY,
    defaultTags: gitHubTags,
    defaultSessionName: system/* DEFAULT_SESSION_NAME */.f,
    ownVariables: [],
};
/**
 * GitHub Actions and compatible systems: Forgejo, Gitea, act.
 *
 * @see https://docs.github.com/actions/reference/security/oidc
 */
const GITHUB = {
    ...BY_GITHUB_VARIABLES,
    name: 'GitHub Actions',
    detect: (env) => env['GITHUB_ACTIONS'] === 'true',
    maskLine: (value) => `::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
};

;// CONCATENATED MODULE: ./src/ci/gitlab.ts





/** @see https://docs.gitlab.com/ci/variables/predefined_variables/ */
const gitlab_FACTS = {
    repository: 'CI_PROJECT_PATH',
    repository_owner: 'CI_PROJECT_NAMESPACE',
    workflow: 'CI_PIPELINE_NAME',
    job: 'CI_JOB_NAME',
    run_id: 'CI_PIPELINE_ID',
    actor: 'GITLAB_USER_LOGIN',
    ref_name: 'CI_COMMIT_REF_NAME',
    sha: 'CI_COMMIT_SHA',
    event_name: 'CI_PIPELINE_SOURCE',
    base_ref: 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
    head_ref: 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
};
/**
 * Where to look for the token, in this order: with `id_tokens:` every job chooses the name. The first is ours, the
 * second is from GitLab's guide to AWS, the third is also in use.
 */
const TOKEN_VARIABLES = ['ROLE_CHAIN_ID_TOKEN', 'GITLAB_OIDC_TOKEN', 'AWS_ID_TOKEN'];
const BRANCH = /^project_path:[^:]+:ref_type:branch:ref:(?<branch>.+)$/s;
const TAG = /^project_path:[^:]+:ref_type:tag:ref:/;
const gitlab_USUAL = 'project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH';
/**
 * A project may choose fewer parts, or another order of them, but its path always comes first.
 *
 * @see https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload
 * @see https://gitlab.com/gitlab-org/gitlab/-/issues/477260
 */
const gitlab_SUBJECTS = {
    usual: gitlab_USUAL,
    isIssuer: (issuer) => (0,token_issuers/* isIssuerOf */.ZB)('GitLab', issuer),
    isOwn: (subject) => subject.startsWith('project_path:'),
    forms: [
        {
            about: `A GitLab job for a branch has \`${gitlab_USUAL}\`: without \`refs/heads/\`, and without an environment.`,
            has: (claim) => BRANCH.test((0,subjects/* subjectIn */.i)(claim)),
            weight: 80,
            say: (claim) => `The pipeline is for the branch ${(0,quote/* oneLine */.TN)(BRANCH.exec((0,subjects/* subjectIn */.i)(claim))?.groups?.['branch'] ?? '')}, which GitLab writes as ${gitlab_USUAL}: a condition on another branch, on refs/heads/... or on an environment does not match.`,
        },
        {
            about: 'A GitLab job for a tag has `project_path:GROUP/PROJECT:ref_type:tag:ref:TAG`.',
            has: (claim) => TAG.test((0,subjects/* subjectIn */.i)(claim)),
            weight: 90,
            say: () => 'The pipeline is for a tag, which GitLab writes as project_path:GROUP/PROJECT:ref_type:tag:ref:TAG: a condition on ref_type:branch does not match it.',
        },
        {
            about: 'A GitLab project may have chosen other parts of `sub` (`ci_id_token_sub_claim_components`).',
            has: (claim) => !BRANCH.test((0,subjects/* subjectIn */.i)(claim)) && !TAG.test((0,subjects/* subjectIn */.i)(claim)),
            weight: 92,
            say: () => `This sub does not have GitLab's usual form, ${gitlab_USUAL}: the project has chosen other parts (ci_id_token_sub_claim_components).`,
        },
    ],
    named: 'the project, or a group above it,',
    elsewhere: 'run it for the branch or tag that it asks for',
};
/** GitLab CI. Its token is in a variable from the start of the job, and is valid as long as the job's timeout. */
const GITLAB = {
    name: 'GitLab CI',
    detect: (env) => env['GITLAB_CI'] === 'true',
    facts: (env) => ({ ...(0,system/* factsFrom */.K)(gitlab_FACTS, env), ...refOf(env) }),
    idToken(env, conceal) {
        const variable = TOKEN_VARIABLES.find((name) => env[name] !== undefined);
        if (variable === undefined) {
            return undefined;
        }
        const { [variable]: token = '' } = env;
        if (token === '') {
            return emptyToken(variable);
        }
        return {
            kind: 'variable',
            variable,
            token: conceal(token),
            overHint: "GitLab's tokens live as long as the time-out of the job (`timeout:`): give the job a longer one. Anything that runs longer must start from keys or from what the machine has.",
        };
    },
    noToken: {
        message: `The job has no ID token: none of ${TOKEN_VARIABLES.join(', ')} is set.`,
        hint: 'Give the job an ID token: id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com}}. Write a token with another name to a file, and set web-identity-token-file.',
    },
    tokenVariables: () => [
        ...TOKEN_VARIABLES,
        'CI_JOB_TOKEN',
        // These hold the job token, too.
        'CI_REGISTRY_PASSWORD',
        'CI_DEPENDENCY_PROXY_PASSWORD',
        'CI_REPOSITORY_URL',
        'CI_JOB_JWT',
        'CI_JOB_JWT_V1',
        'CI_JOB_JWT_V2',
    ],
    idTokenNeeds: ['GITLAB_CI', ...TOKEN_VARIABLES],
    subjects: gitlab_SUBJECTS,
    defaultTags: () => [],
    defaultSessionName: system/* DEFAULT_SESSION_NAME */.f,
    ownVariables: ['ROLE_CHAIN_ID_TOKEN'],
};
/** GitLab fills what `id_tokens` names. Only a variable of the same name, from elsewhere, is empty. */
function emptyToken(variable) {
    return {
        kind: 'unusable',
        variable,
        problem: 'is set, but empty: it holds no ID token',
        code: 'source',
        hint: `Name it under id_tokens of the job, and nowhere under variables: id_tokens: {${variable}: {aud: sts.amazonaws.com}}. If the job should not start from its ID token, do not set the variable.`,
    };
}
/** As git names it; for a merge request, whose branch may not be in this project, as GitLab names it. */
function refOf(env) {
    const { CI_COMMIT_TAG: tag = '', CI_COMMIT_BRANCH: branch = '', CI_MERGE_REQUEST_REF_PATH: request = '' } = env;
    const ref = tag !== '' ? `refs/tags/${tag}` : branch !== '' ? `refs/heads/${branch}` : request;
    return (0,objects/* withoutUndefined */.r)({ ref: ref === '' ? undefined : ref });
}

;// CONCATENATED MODULE: ./src/ci/shell.ts

/**
 * No known CI system: a shell on someone's machine, or on a system without ID tokens. GitHub's variables are read
 * anyway, since a container may have been given some of them.
 */
const SHELL = { ...BY_GITHUB_VARIABLES, name: 'a shell', detect: () => true };

;// CONCATENATED MODULE: ./src/ci/systems.ts






/** The CI systems, in detection order. */
const CI_SYSTEMS = [GITHUB, GITLAB, BUILDKITE, AZURE_PIPELINES];
/** The system whose jobs the flags `--repository`, `--branch`, ... describe: they make subjects of its form. */
const SYSTEM_OF_FLAGS = GITHUB;
/** The CI system that a job with this environment runs on; {@link SHELL} if none matches. */
function ciSystemOf(env) {
    return CI_SYSTEMS.find((system) => system.detect(env)) ?? SHELL;
}
/** What is known about the job. */
function factsOf(env) {
    return ciSystemOf(env).facts(env);
}
/** The variables, of any system, that let a program speak in the name of this job: {@link CiSystem.tokenVariables}. */
function tokenVariablesOf(env) {
    return new Set(CI_SYSTEMS.flatMap(({ tokenVariables }) => tokenVariables(env)));
}
/** Variables, of any system, with which a process outside the job can get its ID tokens: {@link CiSystem.idTokenNeeds}. */
function idTokenNeeds() {
    return CI_SYSTEMS.flatMap((system) => system.idTokenNeeds);
}
/** All default tags that a job on a system may send, with placeholder values. */
function possibleTags(system) {
    return system.defaultTags(job_facts/* ANY_JOB */.b);
}
/**
 * Whether default tags may have this key; AWS compares keys without case. The same on every CI system: naming one is
 * not a mistake in a chain that is used elsewhere too.
 */
function isDefaultTagKey(key) {
    return CI_SYSTEMS.flatMap(possibleTags).some((known) => known.key.toLowerCase() === key.toLowerCase());
}
/** How the job gets its ID token; undefined if it may not have one. */
function idTokenOf({ environment, conceal }) {
    return ciSystemOf(environment).idToken(environment, conceal);
}
/** The CI system that a token is of; GitHub if nothing tells, since several systems are compatible with it. */
function ciSystemOfToken({ issuer, subject }) {
    return ciSystemOfIssuer(issuer) ?? CI_SYSTEMS.find(({ subjects }) => subjects.isOwn(subject)) ?? GITHUB;
}
/** The CI system that runs an issuer; undefined for a self-hosted one. */
function ciSystemOfIssuer(issuer) {
    return CI_SYSTEMS.find(({ subjects }) => subjects.isIssuer(issuer));
}


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TEMPLATE_VARIABLES),
/* harmony export */   b: () => (/* binding */ ANY_JOB)
/* harmony export */ });
/** What a template may use of the job: `{repository}`, `{run_id}`, ... */
const TEMPLATE_VARIABLES = [
    'repository',
    'repository_owner',
    'workflow',
    'job',
    'run_id',
    'run_attempt',
    'actor',
    'triggering_actor',
    'ref',
    'ref_name',
    'sha',
    'event_name',
];
const FACTS = [...TEMPLATE_VARIABLES, 'action', 'base_ref', 'head_ref'];
/** A job of which everything is known: for listing what may be, not the values. */
const ANY_JOB = Object.fromEntries(FACTS.map((fact) => [fact, 'any']));


/***/ }),

/***/ 77459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** A copy without the keys whose value is undefined: for optional properties, which are absent rather than undefined. */
function withoutUndefined(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 50066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   Tv: () => (/* binding */ pendingClaims),
/* harmony export */   Zc: () => (/* binding */ fillClaims),
/* harmony export */   Zz: () => (/* binding */ sanitizeTagValue),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   uM: () => (/* binding */ missingVariables)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21317);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60613);
/* harmony import */ var _core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4858);




const PLACEHOLDER = /\{([^{}]*)\}/g;
const HASH_LENGTH = 8;
/**
 * Reads a template. No field that allows templates has braces in its alphabet, so every brace belongs to a placeholder.
 *
 * @returns the parts, or the problem as the end of a sentence.
 */
function parseTemplate(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        parts.push(text.slice(end, match.index));
        end = match.index + match[0].length;
        const part = parsePlaceholder(match[1] ?? '');
        if ('problem' in part) {
            return part;
        }
        parts.push(part);
    }
    parts.push(text.slice(end));
    const stray = parts.find((part) => typeof part === 'string' && /[{}]/.test(part));
    return stray === undefined
        ? parts.filter((part) => part !== '')
        : { problem: 'has an unmatched brace; templates are written {repository}' };
}
function parsePlaceholder(name) {
    const claim = /^claim:(.+)$/.exec(name)?.[1];
    if (claim !== undefined) {
        return { claim };
    }
    const variable = _core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .TEMPLATE_VARIABLES */ .R.find((candidate) => candidate === name);
    return variable === undefined
        ? { problem: `has the unknown template {${name}}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, _core_job_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .TEMPLATE_VARIABLES */ .R)}` }
        : { variable };
}
/** Fills in what is known; the result is final if nothing is pending. Literal text without templates is unchanged. */
function fillVariables(parts, field, values) {
    const filled = parts.map((part) => typeof part === 'object' && 'variable' in part ? (values[part.variable] ?? part) : part);
    const isLiteral = parts.every((part) => typeof part === 'string');
    const texts = filled.filter((part) => typeof part === 'string');
    if (texts.length < filled.length) {
        return { field, parts: filled };
    }
    return isLiteral ? texts.join('') : sanitize(texts.join(''), field);
}
/** The variables of a text that this runner does not provide. */
function missingVariables(text) {
    return typeof text === 'string' ? [] : text.parts.flatMap((part) => variableOf(part));
}
function variableOf(part) {
    return typeof part === 'object' && 'variable' in part ? [part.variable] : [];
}
/** The claims that a text waits for. */
function pendingClaims(text) {
    return typeof text === 'string'
        ? []
        : text.parts.flatMap((part) => (typeof part === 'object' && 'claim' in part ? [part.claim] : []));
}
/**
 * Fills in claims of the token.
 *
 * @returns the final text, or the first claim that the token does not have as a plain value.
 */
function fillClaims(text, claims) {
    if (typeof text === 'string') {
        return text;
    }
    let filled = '';
    for (const part of text.parts) {
        if (typeof part === 'string') {
            filled += part;
            continue;
        }
        const name = 'claim' in part ? part.claim : part.variable;
        const value = 'claim' in part && Object.hasOwn(claims, name) ? claims[name] : undefined;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
            return { missing: name };
        }
        filled += String(value);
    }
    return sanitize(filled, text.field);
}
/** A text for display, with pending parts in braces. */
function showText(text) {
    return typeof text === 'string' ? text : text.parts.map(showPart).join('');
}
function showPart(part) {
    if (typeof part === 'string') {
        return part;
    }
    return 'claim' in part ? `{claim:${part.claim}}` : `{${part.variable}}`;
}
/** Replaces everything that AWS does not allow in a tag value by `_`: the rule of configure-aws-credentials v6. */
function sanitizeTagValue(value) {
    return value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
}
/**
 * Fits text to a field's alphabet and length. Text that is too long is cut and ends in a hash of the whole, so that two
 * values that differ only at the end stay different.
 */
function sanitize(value, field) {
    const clean = field === 'tagValue' ? sanitizeTagValue(value) : value.replace(/[^\w+=,.@-]/g, '_');
    const { max } = _aws_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMITS */ .Pc[field];
    if (clean.length <= max) {
        return clean;
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, HASH_LENGTH);
    return `${headOf(clean, max - HASH_LENGTH - 1)}-${hash}`;
}
/** The first `length` UTF-16 units, without cutting a character in two. */
function headOf(text, length) {
    const head = text.slice(0, length);
    return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}


/***/ }),

/***/ 55383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** A longer text is not shown whole, so that a pasted file does not fill the log. */
const MAX_LENGTH = 200;
/** As much of a longer one is shown: enough to recognize it, and if it is a token, no more than its header. */
const HEAD_LENGTH = 12;
/**
 * Quotes a value for a message, on one line. It may be a secret in the wrong place that only the runner knows, and the
 * runner masks nothing but whole values: so a text is shown whole, or next to nothing of it.
 */
function quote(value) {
    if (value.length <= MAX_LENGTH) {
        return `'${oneLine(value)}'`;
    }
    // A truncated account id would not be recognized, and so not be masked.
    const isInNumber = /\d/.test(value.charAt(HEAD_LENGTH));
    const head = value.slice(0, HEAD_LENGTH);
    return `'${oneLine(isInNumber ? head.replace(/\d+$/, '') : head)}...'`;
}
/**
 * The beginning of a long text, without the word that the limit would split: a mask fits only whole words. Empty if the
 * first word is longer.
 */
function headOf(text, maxLength) {
    if (text.length <= maxLength) {
        return text;
    }
    let end = maxLength;
    while (end > 0 && !/\s/.test(text.charAt(end))) {
        end -= 1;
    }
    return text.slice(0, end).trimEnd();
}
/** Characters that end a line, control a terminal or are invisible. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Untrusted text on one line, with invisible characters escaped: `\n`, `\u0085`. */
function oneLine(text) {
    return text.replace(HIDDEN, (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 46089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   F3: () => (/* binding */ splitCommas),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* unused harmony export DURATION */
/** Readers of the small values that users type: booleans, numbers, durations, lists. Undefined means unreadable. */
/** YAML 1.2 core schema, as `core.getBooleanInput` reads it. */
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text)) {
        return true;
    }
    return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}
/** A whole number without a sign; `12x`, `1.5` and `0x10` are not numbers here. */
function parseWholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
const SECONDS_OF_UNIT = { '': 1, s: 1, m: 60, h: 3600 };
/** A duration as typed; the empty string matches, but is not a duration. */
const DURATION = /^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/;
/** Seconds from `3600`, `900s`, `45m`, `1h` or a sum of these, `1h30m`. */
function parseDuration(text) {
    if (!DURATION.test(text) || text === '') {
        return undefined;
    }
    return [...text.matchAll(/(\d+)([hms]?)/g)].reduce((total, [, amount, unit]) => total + Number(amount) * (SECONDS_OF_UNIT[unit ?? ''] ?? 0), 0);
}
/** Writes seconds as a person would: `1h`, `45m`, `1h 30m`, `20s`. */
function formatDuration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor((seconds % 3600) / 60), 'm'],
        [seconds % 60, 's'],
    ];
    const written = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
    return written.length === 0 ? '0s' : written.join(' ');
}
/** Non-empty lines, trimmed: what `core.getMultilineInput` makes of an input. */
function splitLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Items between commas or line ends, trimmed, without empty ones. */
function splitCommas(text) {
    return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ })

};
