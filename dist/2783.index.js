export const id = 2783;
export const ids = [2783];
export const modules = {

/***/ 4910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/core/version.ts

/** The version of this program, for the user agent and `--version`. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 2173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  Qh: () => (/* binding */ INPUT_NAMES),
  m0: () => (/* binding */ fallbackVariables),
  Vc: () => (/* binding */ inputsOf),
  wp: () => (/* binding */ isInputName),
  cG: () => (/* binding */ variableName)
});

// UNUSED EXPORTS: ACTION_GROUPS, INPUT_GROUPS, isOfGroup

;// CONCATENATED MODULE: ./src/request/inputs/chain.ts
/** Which roles a step takes. */
const CHAIN = {
    'aws-region': {
        kind: 'text',
        required: true,
        fallback: true,
        description: 'AWS Region, for example eu-central-1: whose STS endpoint is called, and what AWS_REGION and AWS_DEFAULT_REGION are set to.',
    },
    'role-to-assume': {
        kind: 'text',
        fallback: true,
        description: 'The ARN of the first role to assume; or a bare role name, expanded with the account of the credentials that the job already has.',
    },
    'role-chain': {
        kind: 'text',
        description: 'Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN a line, or a YAML list of ARNs and hop mappings.',
    },
    'role-session-name': {
        kind: 'text',
        fallback: true,
        description: 'Session name of every hop that does not set its own. May hold templates such as {repository}. Default GitHubActions.',
    },
    'role-duration-seconds': {
        kind: 'seconds',
        fallback: true,
        description: 'How long sessions shall live, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600.',
    },
    'role-external-id': {
        kind: 'text',
        fallback: true,
        description: 'External id for the hop of role-to-assume. Web identity hops have none.',
    },
    'inline-session-policy': {
        kind: 'text',
        fallback: true,
        description: 'A session policy (JSON) that narrows what the session of role-to-assume may do.',
    },
    'managed-session-policies': {
        kind: 'lines',
        fallback: true,
        description: 'ARNs of managed policies, one a line, that narrow what the session of role-to-assume may do.',
    },
    'mfa-serial': {
        kind: 'text',
        description: 'Serial number or ARN of the MFA device for the first signed hop.',
    },
    'mfa-code': {
        kind: 'secret',
        description: 'The six digits that the MFA device shows.',
    },
    'mfa-secret': {
        kind: 'secret',
        description: 'The TOTP seed (Base32) of the MFA device, from which codes are made. Use this or mfa-code.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/delivery.ts
/** Where the credentials go. */
const DELIVERY = {
    'aws-profile': {
        kind: 'text',
        notFor: ['env', 'process', 'serve'],
        description: 'Write the credentials to this profile instead of to environment variables.',
    },
    'overwrite-aws-profile': {
        kind: 'boolean',
        fallback: true,
        notFor: ['env', 'process', 'serve'],
        description: 'Replace the profile of aws-profile if there is one.',
    },
    'output-credentials': {
        kind: 'boolean',
        fallback: true,
        notFor: ['env', 'exec', 'process', 'serve'],
        description: 'Set the credentials as step outputs.',
    },
    'output-env-credentials': {
        kind: 'boolean',
        notFor: ['env', 'exec', 'process', 'serve'],
        description: 'Set the credentials as environment variables of the job. Default true, or false with aws-profile.',
    },
    refresh: {
        kind: 'choice',
        choices: ['none', 'process', 'server'],
        notFor: ['env', 'process'],
        description: 'Renew the credentials for as long as the job runs. `process`: a profile whose credentials every AWS SDK and the AWS CLI ask a program for. `server`: an endpoint on this machine, as containers have, for what knows no `credential_process`. Neither exports keys. Default `none`.',
    },
    'mask-aws-account-id': {
        kind: 'boolean',
        fallback: true,
        notFor: ['policies'],
        description: 'Mask the account ids of the chain in the log. Outputs that contain them then do not cross to other jobs.',
    },
    'special-characters-workaround': {
        kind: 'boolean',
        fallback: true,
        description: 'Ask for new credentials until the secret access key holds no special character.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/fan-out.ts
/** Many accounts in one step. */
const FAN_OUT = {
    profiles: {
        kind: 'text',
        description: 'Further targets, each of which becomes a profile: a YAML mapping of profile names to ARNs, lists of hops, or {chain, region, labels}. Each chain goes on from the end of role-chain.',
    },
    'profile-files': {
        kind: 'choice',
        choices: ['home', 'job'],
        notFor: ['env', 'exec', 'process', 'serve'],
        description: 'home: write profiles where the AWS CLI and SDKs look. job: into private files of this job, which AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name. Default home.',
    },
    'on-target-failure': {
        kind: 'choice',
        choices: ['fail', 'warn'],
        notFor: ['env', 'process'],
        description: 'fail: if one target fails, nothing is delivered. warn: deliver the targets that worked, and name the others in a warning. Default fail.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/identity.ts
/** Who the job is. */
const IDENTITY = {
    'aws-access-key-id': {
        kind: 'secret',
        description: 'Access key ID, to start from keys rather than from a web identity token.',
    },
    'aws-secret-access-key': {
        kind: 'secret',
        description: 'Secret access key. Needed with aws-access-key-id.',
    },
    'aws-session-token': {
        kind: 'secret',
        description: 'Session token, if the keys are temporary.',
    },
    'web-identity-token-file': {
        kind: 'text',
        fallback: true,
        description: 'File that holds a web identity token (JWT), for example on an EKS node. Relative to the workspace.',
    },
    'role-chaining': {
        kind: 'boolean',
        fallback: true,
        description: 'Start from the credentials that the job environment already has.',
    },
    audience: {
        kind: 'text',
        fallback: true,
        default: 'sts.amazonaws.com',
        description: 'Audience of the OIDC token.',
    },
    'force-skip-oidc': {
        kind: 'boolean',
        description: 'Do not use the OIDC token even if the job has id-token: write.',
    },
    'use-existing-credentials': {
        kind: 'boolean',
        fallback: true,
        notFor: ['exec', 'process', 'serve'],
        description: 'Keep the credentials in the environment if they are valid and are those of the role asked for.',
    },
    'unset-current-credentials': {
        kind: 'boolean',
        fallback: true,
        description: 'Ignore AWS credentials in the environment, and clear those that this step does not replace.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/matrix.ts
/** Which jobs a matrix has: the inputs of plan/action.yml alone. */
const MATRIX = {
    organization: {
        kind: 'boolean',
        description: 'Take the accounts of AWS Organizations, with the credentials that the inputs above lead to.',
    },
    'role-name': {
        kind: 'text',
        description: 'Name, with its path if it has one, of the role to assume in each account of the organization.',
    },
    'organizational-units': {
        kind: 'lines',
        description: 'Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or ids, one a line.',
    },
    'account-names': {
        kind: 'lines',
        description: 'Only accounts of these names: globs, one a line; !name leaves one out.',
    },
    'account-tags': {
        kind: 'lines',
        description: 'Only accounts with all of these tags: Key=Value lines, where the value may be a glob.',
    },
    'account-statuses': {
        kind: 'commas',
        description: 'Only accounts of these statuses. Default ACTIVE.',
    },
    'only-changed': {
        kind: 'boolean',
        description: 'Only targets whose paths match a file that the push or pull request changed; and those that name no paths.',
    },
    'max-jobs': {
        kind: 'count',
        description: 'How many rows the matrix may have, up to 256: further targets share rows. Default 256.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/messages.ts
/** What a step tells. */
const MESSAGES = {
    explain: {
        kind: 'choice',
        choices: ['on-failure', 'never'],
        description: 'Say of a refusal what it may be due to, likeliest first, with the policy statement that would mend it. Default `on-failure`.',
    },
    'job-summary': {
        kind: 'choice',
        choices: ['on-failure', 'always', 'never'],
        notFor: ['env', 'exec', 'process', 'serve'],
        description: 'When the summary of the job shows the chain: a diagram, a table, and where it failed the causes with the policies to paste. Default on-failure.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/network.ts
/** Network and time. */
const NETWORK = {
    'disable-retry': {
        kind: 'boolean',
        fallback: true,
        description: 'Try every request once only.',
    },
    'retry-max-attempts': {
        kind: 'count',
        fallback: true,
        description: 'How often a request is tried when the failure may pass. Default 12. With several targets, being throttled does not count.',
    },
    'action-timeout-s': {
        kind: 'seconds',
        description: 'Seconds that the whole step may take. Default 120.',
    },
    'connect-timeout-seconds': {
        kind: 'seconds',
        description: 'Seconds to open a connection. Default 5.',
    },
    'request-timeout-seconds': {
        kind: 'seconds',
        description: 'Seconds to wait for the answer to one request. Default 15.',
    },
    // No fallback of the common kind, which would put HTTP_PROXY before HTTPS_PROXY: see network-request.ts.
    'http-proxy': {
        kind: 'text',
        fallback: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
        description: 'Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PROXY, then HTTP_PROXY.',
    },
    'no-proxy': {
        kind: 'text',
        fallback: ['NO_PROXY', 'no_proxy'],
        description: 'Hosts that are reached without the proxy: names, .suffixes, addresses, CIDR ranges, or *.',
    },
    'ca-bundle': {
        kind: 'text',
        fallback: ['AWS_CA_BUNDLE'],
        description: 'File of further certificate authorities (PEM) to trust. Default: AWS_CA_BUNDLE.',
    },
    'sts-endpoint': {
        kind: 'text',
        fallback: ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'],
        description: 'STS endpoint to call instead of the one of the region. Must be https unless it is on this machine.',
    },
    'use-fips-endpoint': {
        kind: 'boolean',
        fallback: ['AWS_USE_FIPS_ENDPOINT'],
        description: 'Call the FIPS endpoint of STS.',
    },
    'use-dualstack-endpoint': {
        kind: 'boolean',
        fallback: ['AWS_USE_DUALSTACK_ENDPOINT'],
        description: 'Call the dual-stack (IPv4 and IPv6) endpoint of STS.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/safety.ts
/** What must hold. */
const SAFETY = {
    'allowed-account-ids': {
        kind: 'commas',
        description: 'Accounts, comma-separated, one of which the final credentials must belong to.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/tags.ts
/** Tags and source identity. */
const TAGS = {
    'session-tags': {
        kind: 'text',
        description: 'Tags for the first hop that can carry them: a YAML or JSON mapping, or Key=Value lines.',
    },
    'custom-tags': {
        kind: 'text',
        description: 'Tags for the first hop that can carry them, as a JSON object.',
    },
    'transitive-tag-keys': {
        kind: 'lines',
        fallback: true,
        description: 'Keys, one a line, of tags that shall travel along the rest of the chain. * for all.',
    },
    'role-skip-session-tagging': {
        kind: 'boolean',
        fallback: true,
        description: 'Send none of the tags of session-tags and custom-tags, nor the default ones. What a hop of role-chain names itself is sent.',
    },
    'source-identity': {
        kind: 'text',
        description: 'Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/targets.ts
/** Many accounts: what both actions take. */
const TARGETS = {
    'config-file': {
        kind: 'text',
        description: 'YAML file of hops and targets, relative to the workspace. Where the repository is not checked out it is read through the GitHub API, at the commit of the run.',
    },
    targets: {
        kind: 'text',
        description: 'Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name to leave one out; one a line, or with commas. * for all.',
    },
    'github-token': {
        kind: 'secret',
        fallback: ['GITHUB_TOKEN', 'GH_TOKEN'],
        default: '${{ github.token }}',
        description: 'Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which needs pull-requests: read besides in a pull request.',
    },
    'max-concurrency': {
        kind: 'count',
        description: 'How many calls to AWS may be under way at once where there are several targets. Default 16.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs.ts










/**
 * Every input of both actions, once: action.yml and plan/action.yml, the flags of the command line, the tables of the
 * README and the typed values that the rest of the program sees are all made from these.
 */
const INPUTS = {
    ...CHAIN,
    ...IDENTITY,
    ...TAGS,
    ...TARGETS,
    ...FAN_OUT,
    ...MATRIX,
    ...DELIVERY,
    ...SAFETY,
    ...MESSAGES,
    ...NETWORK,
};
/** The inputs by group. */
const GROUPS = {
    chain: CHAIN,
    identity: IDENTITY,
    tags: TAGS,
    targets: TARGETS,
    'fan-out': FAN_OUT,
    matrix: MATRIX,
    delivery: DELIVERY,
    safety: SAFETY,
    messages: MESSAGES,
    network: NETWORK,
};
/** Headings of the README's input tables, in their order. */
const INPUT_GROUPS = {
    identity: 'Who the job is',
    chain: 'Which roles it takes',
    tags: 'Tags and source identity',
    targets: 'Many accounts',
    'fan-out': 'Several targets in one step',
    matrix: 'Which jobs a matrix has',
    delivery: 'Where the credentials go',
    safety: 'What must hold',
    messages: 'What it tells',
    network: 'Network and time',
};
/** The actions of this repository, and the groups of inputs that each takes. */
const ACTION_GROUPS = {
    login: ['identity', 'chain', 'tags', 'targets', 'fan-out', 'delivery', 'safety', 'messages', 'network'],
    plan: ['identity', 'chain', 'tags', 'targets', 'matrix', 'network'],
};
/** The names of all inputs, in the order of the list. */
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
/** The names of the inputs that an action takes. */
function inputsOf(action) {
    const groups = ACTION_GROUPS[action];
    return INPUT_NAMES.filter((name) => groups.some((group) => isOfGroup(name, group)));
}
/** Whether an input is of a group. */
function isOfGroup(name, group) {
    return Object.hasOwn(GROUPS[group], name);
}
function isInputName(name) {
    return Object.hasOwn(INPUTS, name);
}
/** The environment variables that an empty input falls back to; the first that is set counts. */
function fallbackVariables(name) {
    const { fallback } = INPUTS[name];
    return fallback === true ? [variableName(name)] : (fallback ?? []);
}
/** An input's name as the name of an environment variable. */
function variableName(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutAccountIds),
/* harmony export */   W: () => (/* binding */ ACCOUNT_ID)
/* harmony export */ });
/**
 * Twelve digits that are not part of a longer number: what an account id looks like. A character that is written as its
 * code, as in JSON (`\u0023`), is no part of the number behind it.
 */
const ACCOUNT_ID = /(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;
/** A text with `***` for every account id (`mask-aws-account-id`). */
function withoutAccountIds(text) {
    return text.replace(ACCOUNT_ID, '***');
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealed)
/* harmony export */ });
const HIDDEN = '***';
/** The base64 of something shorter may turn up by chance. */
const LONG = 8;
/** Values that must not show in any text, for where no runner masks them: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    /** Adds a value, each line of it, and both as they stand in a URL, in JSON with its slashes escaped, and in base64. */
    add(value) {
        this.#longestFirst = undefined;
        const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
        for (const line of [value, ...lines].filter((each) => each.trim() !== '')) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
            this.#values.add(line.replaceAll('/', '\\/'));
            if (line.length >= LONG) {
                this.#values.add(Buffer.from(line).toString('base64').replace(/=+$/, ''));
            }
        }
    }
    /** The text with `***` in place of every value that was added. */
    hideIn(text) {
        this.#longestFirst ??= [...this.#values].sort((one, other) => other.length - one.length);
        return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), text);
    }
}


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  me: () => (/* binding */ GitHubRunner),
  xS: () => (/* binding */ factsOf),
  uw: () => (/* binding */ idTokenOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(613);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(2559);
// EXTERNAL MODULE: ./src/runner/account-ids.ts
var account_ids = __webpack_require__(6906);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(1814);
// EXTERNAL MODULE: ./src/runner/workflow-commands.ts
var workflow_commands = __webpack_require__(1520);
;// CONCATENATED MODULE: ./src/runner/command-files.ts




const VARIABLES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];
/** Anything else in a name could begin an entry of its own. */
const NAME = /^[A-Za-z0-9_-]+$/;
/** The runner's file commands. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
class CommandFiles {
    #environment;
    constructor(environment) {
        this.#environment = environment;
    }
    /** @throws RoleChainError `delivery` if a file is not named or cannot be written */
    async check() {
        for (const variable of VARIABLES) {
            await (0,promises_.access)(this.#path(variable), promises_.constants.W_OK).catch((error) => {
                throw unusable(variable, error);
            });
        }
    }
    /**
     * Adds entries to a file: all of them or, if that fails, none.
     *
     * @throws RoleChainError `delivery`
     */
    async append(variable, entries) {
        const text = [...entries].map(([name, value]) => entryOf(variable, name, (0,runner/* plainValue */._)(value))).join('');
        const path = this.#path(variable);
        const length = await lengthOf(path);
        await (0,promises_.appendFile)(path, text).catch(async (error) => {
            await cutBack(path, length).catch(() => undefined);
            throw unusable(variable, error);
        });
    }
    /**
     * Notes how much is handed on so far, by variables and outputs; what it returns takes back whatever was added since.
     * What stands in GITHUB_STATE stays: post finds by it what could not be taken back.
     */
    async checkpoint() {
        const lengths = new Map();
        for (const variable of VARIABLES.filter((name) => name !== 'GITHUB_STATE')) {
            const path = this.#path(variable);
            lengths.set(path, await lengthOf(path));
        }
        return async () => {
            for (const [path, length] of lengths) {
                await cutBack(path, length);
            }
        };
    }
    #path(variable) {
        const file = this.#environment[variable] ?? '';
        if (file === '') {
            throw unusable(variable);
        }
        return file;
    }
}
/** Undefined for what has no length (a device, a pipe), is not there, or is another file (`/dev/stdout`: the log). */
async function lengthOf(path) {
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    return status?.isFile() === true ? status.size : undefined;
}
async function cutBack(path, length) {
    const now = await lengthOf(path);
    if (length !== undefined && now !== undefined && now > length) {
        await (0,promises_.truncate)(path, length);
    }
}
function entryOf(variable, name, value) {
    if (!NAME.test(name)) {
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `A name has characters that no variable, output or state has, so it does not go into ${variable}.`,
        });
    }
    return (0,workflow_commands/* fileCommandEntry */.ak)(name, value);
}
function unusable(variable, cause) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: cause === undefined
            ? `${variable} does not name a file that can be written, so nothing can be handed to later steps.`
            : `The file that ${variable} names cannot be written, so nothing can be handed to later steps: ${(0,errors/* messageOf */.bD)(cause)}`,
        hint: cause === undefined
            ? 'A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action.'
            : 'The runner makes it for every step: see whether its disk is full or something removed the file.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/runner/concealed.ts
var concealed = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/runner/github.ts








const FACTS = {
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
/** What `GITHUB_*` variables tell; empty ones (`GITHUB_HEAD_REF` outside of pull requests) count as not told. */
function factsOf(env) {
    const told = Object.entries(FACTS).flatMap(([fact, variable]) => {
        const value = env[variable];
        return value === undefined || value === '' ? [] : [[fact, value]];
    });
    return Object.fromEntries(told);
}
/** Where the OIDC token is to be had, out of the variables that exist only with `permissions: id-token: write`. */
function idTokenOf(env, conceal) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = env;
    return token === '' || !URL.canParse(url) ? undefined : { url: new URL(url), requestToken: conceal(token) };
}
/** GitHub Actions, and the runners that work alike. */
class GitHubRunner {
    #process;
    #files;
    #concealed = new concealed/* Concealed */.P();
    /** The accounts that were masked for a message; undefined while accounts may be seen. */
    #maskedAccounts;
    log;
    facts;
    constructor(process) {
        this.#process = process;
        this.#files = new CommandFiles(process.env);
        this.facts = factsOf(process.env);
        const say = (form) => (message) => {
            this.#maskAccountsOf(message);
            // A runner masks what it is told to; what AWS echoes need not get so far. Before the message becomes a command:
            // a secret may be a word of that.
            process.write(form(this.#concealed.hideIn(message)));
        };
        this.log = {
            debug: say((message) => (0,workflow_commands/* workflowCommand */.NA)('debug', message)),
            info: say((message) => `${(0,workflow_commands/* plainLines */.y1)(message)}\n`),
            notice: say((message) => (0,workflow_commands/* workflowCommand */.NA)('notice', message)),
            warning: say((message) => (0,workflow_commands/* workflowCommand */.NA)('warning', message)),
            error: say((message) => (0,workflow_commands/* workflowCommand */.NA)('error', message)),
        };
    }
    conceal = (value) => {
        this.#concealed.add(value);
        this.#process.write((0,workflow_commands/* maskCommands */.vu)(value));
        return new secret/* Secret */.z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.env['GITHUB_WORKSPACE'] ?? this.#process.cwd();
    }
    get temporaryDirectory() {
        const named = this.#process.env['RUNNER_TEMP'] ?? '';
        return (0,external_node_path_.resolve)(this.#process.cwd(), named === '' ? (0,external_node_os_.tmpdir)() : named);
    }
    input(name) {
        return this.#process.env[`INPUT_${name.toUpperCase()}`] ?? '';
    }
    /**
     * From now on, masks every account id before the first message that names it (`mask-aws-account-id`). Only so are
     * those covered that nobody here knows of beforehand: in what AWS answers, and in what is wrong with a request.
     */
    maskAccountsInLog() {
        this.#maskedAccounts ??= new Set();
    }
    #maskAccountsOf(message) {
        for (const [account] of this.#maskedAccounts === undefined ? [] : message.matchAll(account_ids/* ACCOUNT_ID */.W)) {
            if (this.#maskedAccounts?.has(account) === false) {
                this.#maskedAccounts.add(account);
                this.conceal(account);
            }
        }
    }
    /** A mistyped input is only a line among many in what GitHub says of it; here it gets a warning with the right name. */
    warnOfUnknownInputs(known) {
        for (const variable of Object.keys(this.#process.env)) {
            const typed = variable.startsWith('INPUT_') ? variable.slice('INPUT_'.length).toLowerCase() : undefined;
            const meant = typed === undefined || known.includes(typed) ? undefined : (0,nearest/* nearest */.pA)(typed, known);
            if (typed !== undefined && meant !== undefined) {
                this.log.warning(`'${typed}' is not an input of this action; did you mean '${meant}'?`);
            }
        }
    }
    hide(variables) {
        this.#process.unset(variables);
    }
    idToken() {
        return idTokenOf(this.#process.env, this.conceal);
    }
    checkDelivery() {
        return this.#files.check();
    }
    checkpoint() {
        return this.#files.checkpoint();
    }
    withoutSecrets(text) {
        return this.#concealed.hideIn(text);
    }
    exportVariables(variables) {
        return this.#files.append('GITHUB_ENV', variables);
    }
    setOutputs(outputs) {
        return this.#files.append('GITHUB_OUTPUT', outputs);
    }
    saveState(name, value) {
        return this.#files.append('GITHUB_STATE', new Map([[name, value]]));
    }
    async summary() {
        const path = this.#process.env['GITHUB_STEP_SUMMARY'] ?? '';
        const hidesAccounts = this.#maskedAccounts !== undefined;
        const guard = (text) => {
            const shown = this.#concealed.hideIn(text);
            return hidesAccounts ? (0,account_ids/* withoutAccountIds */.I)(shown) : shown;
        };
        return path === '' ? undefined : (await __webpack_require__.e(/* import() */ 9727).then(__webpack_require__.bind(__webpack_require__, 9727))).openSummary(path, { guard, hidesAccounts });
    }
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The value itself, whatever it is wrapped in. */
function plainValue(value) {
    return typeof value === 'string' ? value : value.reveal();
}


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   ak: () => (/* binding */ fileCommandEntry),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The commands that GitHub's runner (and Forgejo's, Gitea's, act) reads from standard output, and the entries of its
 * file commands. The reason for not using `@actions/core` is measured: see docs/dependencies.md.
 */
/** A command that the runner acts on: `::add-mask::...`, `::warning title=...::...`. */
function workflowCommand(command, message, properties = {}) {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const text = command === 'add-mask' ? message : message.replace(UNSEEN, escapeControl);
    return `::${command}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeData(text)}\n`;
}
/** Commands that mask a value: the whole, and each line of it, since the log is masked line by line. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    return [...new Set(lines)].map((line) => workflowCommand('add-mask', line)).join('');
}
/** An entry of GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end it early. */
function fileCommandEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Where .NET, a terminal or an editor may begin a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** `::` at the begin of a line, for a reader that passes over white space and what it cannot see. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/** `##[`, with nothing visible between. The runner's older parser finds it anywhere in a line. */
const OLD_COMMAND = /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*\[)/gu;
/** Control characters, by which a text could move the cursor of a terminal; a tab is none of them. */
const CONTROL = /[^\P{Cc}\t]/gu;
/** What a message in an annotation would move or hide text by: control characters but line ends and tabs, directions. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A message as lines of the log that the runner cannot take for commands, whatever somebody outside has put into the
 * texts that it quotes. The runner compares by culture, which does not see characters without width: a space is seen.
 */
function plainLines(message) {
    return message
        .split(LINE_BREAK)
        .map((line) => line.replace(OLD_COMMAND, '# #').replace(CONTROL, escapeControl))
        .map((line) => (COMMAND.test(line) ? `| ${line}` : line))
        .join('\n');
}
function escapeControl(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ isSlipOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hG: () => (/* binding */ limitedSuggestion),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** No name that a person types is longer; comparing takes time by the product of the lengths. */
const LONGEST = 200;
/** As many suggestions as anyone reads; comparing each of thousands of names with thousands takes minutes. */
const MOST_SUGGESTIONS = 20;
/** The candidate closest to what was typed, or undefined when none is close enough to be what was meant. */
function nearest(typed, candidates) {
    if (typed.length > LONGEST) {
        return undefined;
    }
    const furthest = Math.max(1, Math.floor(typed.length / 3));
    const wanted = normalize(typed);
    let best;
    for (const candidate of candidates) {
        const name = normalize(candidate);
        // It takes at least as many edits as the lengths differ.
        if (Math.abs(name.length - wanted.length) > Math.min(furthest, (best?.distance ?? Infinity) - 1)) {
            continue;
        }
        const distance = editDistance(wanted, name);
        if (distance <= furthest && distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate;
}
/** Whether one name may be a slip of the pen for the other: one edit or two, and more than a number that differs. */
function isSlipOf(typed, name) {
    const letters = (text) => text.replace(/\d+/g, '');
    const distance = typed.length > LONGEST ? Infinity : editDistance(typed.toLowerCase(), name.toLowerCase());
    return distance > 0 && distance <= Math.min(2, name.length / 3) && letters(typed) !== letters(name);
}
/** `, did you mean 'role-chain'?` or nothing: to be put at the end of a message about an unknown name. */
function suggestion(typed, candidates) {
    const candidate = nearest(typed, candidates);
    return candidate === undefined ? '' : `; did you mean '${candidate}'?`;
}
/** {@link suggestion}, for long lists of names to be held against long lists: in the end it suggests nothing more. */
function limitedSuggestion() {
    let made = 0;
    return (typed, candidates) => (++made > MOST_SUGGESTIONS ? '' : suggestion(typed, candidates));
}
/** People mix up camelCase, snake_case and kebab-case; that is no distance at all. */
function normalize(name) {
    return name.toLowerCase().replace(/[_\s-]/g, '');
}
/** Levenshtein's distance with adjacent transpositions counted as one edit. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const transposition = swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity;
            current.push(Math.min(substitution, transposition, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Quotes a value for a message, on one line and cut short so that a pasted file does not fill the log. */
function quote(value) {
    const LONGEST = 80;
    if (value.length <= LONGEST) {
        return `'${oneLine(value)}'`;
    }
    // A part of an account id would be taken for none, and not be masked.
    const isInNumber = /\d/.test(value.charAt(LONGEST));
    const head = value.slice(0, LONGEST);
    return `'${oneLine(isInNumber ? head.replace(/\d+$/, '') : head)}...'`;
}
/** Characters that end a line, control a terminal or are not seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A text from outside on one line, with all that would not be seen written out: `\n`, `\u0085`. */
function oneLine(text) {
    return text.replace(HIDDEN, (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
