export const id = 9045;
export const ids = [9045];
export const modules = {

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
/** Which roles a step assumes. */
const CHAIN = {
    'aws-region': {
        kind: 'text',
        required: true,
        fallback: true,
        description: 'AWS Region, for example eu-central-1. Its STS endpoint is called, and AWS_REGION and AWS_DEFAULT_REGION are set to it.',
    },
    'role-to-assume': {
        kind: 'text',
        fallback: true,
        description: 'The ARN of the first role to assume, or just its name if it is in the account of the credentials that the job already has.',
    },
    'role-chain': {
        kind: 'text',
        description: 'Roles to assume after role-to-assume, in order (or all of them, if that is empty): one ARN per line, or a YAML list of ARNs and hop mappings.',
    },
    'role-session-name': {
        kind: 'text',
        fallback: true,
        description: 'Session name of every hop that does not set its own. Templates such as {repository} are allowed. Default GitHubActions.',
    },
    'role-duration-seconds': {
        kind: 'seconds',
        fallback: true,
        description: 'Session duration, 900 to 43200 seconds (or 15m, 1h). Lowered to an hour on chained hops, where AWS allows no more. Default 3600.',
    },
    'role-external-id': {
        kind: 'text',
        fallback: true,
        description: 'External ID for role-to-assume. Not used when it is assumed with a web identity.',
    },
    'inline-session-policy': {
        kind: 'text',
        fallback: true,
        description: 'A session policy (JSON) that limits what the session of role-to-assume may do.',
    },
    'managed-session-policies': {
        kind: 'lines',
        fallback: true,
        description: 'ARNs of managed policies, one per line, that limit what the session of role-to-assume may do.',
    },
    'mfa-serial': {
        kind: 'text',
        description: 'Serial number or ARN of the MFA device for the first signed hop.',
    },
    'mfa-code': {
        kind: 'secret',
        description: 'The six-digit code shown by the MFA device.',
    },
    'mfa-secret': {
        kind: 'secret',
        description: 'The TOTP seed (Base32) of the MFA device, used to generate codes. Use this or mfa-code.',
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
        description: 'Replace the profile aws-profile if it already exists.',
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
        description: 'Renew the credentials for as long as the job runs. `process`: a profile with a `credential_process`, which every AWS SDK and the AWS CLI run for credentials. `server`: a local endpoint like the one in containers, for tools that do not support `credential_process`. Neither exports keys. Default `none`.',
    },
    'mask-aws-account-id': {
        kind: 'boolean',
        fallback: true,
        notFor: ['policies'],
        description: 'Mask the account IDs of the chain in the log. GitHub then does not pass outputs that contain them to other jobs.',
    },
    'special-characters-workaround': {
        kind: 'boolean',
        fallback: true,
        description: 'Request new credentials until the secret access key has no special characters.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/fan-out.ts
/** Many accounts in one step. */
const FAN_OUT = {
    profiles: {
        kind: 'text',
        description: 'More targets, each of which becomes a profile: a YAML mapping of profile names to ARNs, lists of hops, or {chain, region, labels}. Each chain continues from the end of role-chain.',
    },
    'profile-files': {
        kind: 'choice',
        choices: ['home', 'job'],
        notFor: ['env', 'exec', 'process', 'serve'],
        description: 'home: write profiles where the AWS CLI and SDKs look. job: write them to private files of this job, and point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE there. Default home.',
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
        description: 'Access key ID, to start from keys instead of a web identity token.',
    },
    'aws-secret-access-key': {
        kind: 'secret',
        description: 'Secret access key. Required with aws-access-key-id.',
    },
    'aws-session-token': {
        kind: 'secret',
        description: 'Session token, if the keys are temporary.',
    },
    'web-identity-token-file': {
        kind: 'text',
        fallback: true,
        description: 'File with a web identity token (JWT), for example on an EKS node. Relative to the workspace.',
    },
    'web-identity-token': {
        kind: 'secret',
        description: 'A web identity token (JWT) to start from, issued by another step or another identity provider.',
    },
    'web-identity-token-command': {
        kind: 'text',
        description: 'A command that prints a web identity token (JWT) to start from, and nothing else. It is run without a shell, again each time a new token is needed; put quotes around arguments with spaces.',
    },
    'source-profile': {
        kind: 'text',
        description: 'Start from this profile of the AWS config files, however it gets its credentials: keys, source_profile, credential_process, IAM Identity Center.',
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
        description: 'Keep the credentials in the environment if they are valid and belong to the requested role.',
    },
    'unset-current-credentials': {
        kind: 'boolean',
        fallback: true,
        description: 'Ignore AWS credentials in the environment, and clear those that this step does not replace.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/matrix.ts
/** Which jobs a matrix has: inputs of plan/action.yml only. */
const MATRIX = {
    organization: {
        kind: 'boolean',
        description: 'List the accounts of AWS Organizations, with the credentials that the inputs above produce.',
    },
    'role-name': {
        kind: 'text',
        description: 'Name (with its path, if any) of the role to assume in each account of the organization.',
    },
    'organizational-units': {
        kind: 'lines',
        description: 'Only accounts in these organizational units or below them: paths such as Root/Workloads/Prod, globs, or IDs, one per line.',
    },
    'account-names': {
        kind: 'lines',
        description: 'Only accounts with these names: globs, one per line; !name excludes one.',
    },
    'account-tags': {
        kind: 'lines',
        description: 'Only accounts with all of these tags: Key=Value, one per line; the value may be a glob.',
    },
    'account-statuses': {
        kind: 'commas',
        description: 'Only accounts with these statuses. Default ACTIVE.',
    },
    'only-changed': {
        kind: 'boolean',
        description: 'Only targets whose paths match a file changed by the push or pull request, and targets without paths.',
    },
    'max-jobs': {
        kind: 'count',
        description: 'Maximum number of matrix rows, up to 256: if there are more targets, they share rows. Default 256.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/messages.ts
/** What a step reports. */
const MESSAGES = {
    explain: {
        kind: 'choice',
        choices: ['on-failure', 'never'],
        description: 'Explain a refusal: its possible causes, most likely first, with the policy statement that would fix it. Default `on-failure`.',
    },
    'job-summary': {
        kind: 'choice',
        choices: ['on-failure', 'always', 'never'],
        notFor: ['env', 'exec', 'process', 'serve'],
        description: 'When to show the chain in the job summary: a diagram, a table and, if it failed, the possible causes with policies to paste. Default on-failure.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/network.ts
/** Network and time. */
const NETWORK = {
    'disable-retry': {
        kind: 'boolean',
        fallback: true,
        description: 'Try every request only once.',
    },
    'retry-max-attempts': {
        kind: 'count',
        fallback: true,
        description: 'How many times a request is tried if its failures look transient. Default 12. With several targets, throttled tries do not count.',
    },
    'action-timeout-s': {
        kind: 'seconds',
        description: 'Time limit for the whole step, in seconds. Default 120.',
    },
    'connect-timeout-seconds': {
        kind: 'seconds',
        description: 'Time limit for opening a connection, in seconds. Default 5.',
    },
    'request-timeout-seconds': {
        kind: 'seconds',
        description: 'Time limit for the response to one request, in seconds. Default 15.',
    },
    // Not `fallback: true`, which would prefer HTTP_PROXY to HTTPS_PROXY: see network-request.ts.
    'http-proxy': {
        kind: 'text',
        fallback: ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
        description: 'Proxy for all requests, http://[user:password@]host:port. Default: HTTPS_PROXY, then HTTP_PROXY.',
    },
    'no-proxy': {
        kind: 'text',
        fallback: ['NO_PROXY', 'no_proxy'],
        description: 'Hosts to reach without the proxy: names, .suffixes, addresses, CIDR ranges, or *.',
    },
    'ca-bundle': {
        kind: 'text',
        fallback: ['AWS_CA_BUNDLE'],
        description: 'File of additional certificate authorities (PEM) to trust. Default: AWS_CA_BUNDLE.',
    },
    'sts-endpoint': {
        kind: 'text',
        fallback: ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'],
        description: 'STS endpoint to call instead of the regional one. Must be https unless it is on this machine.',
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
/** Safety checks. */
const SAFETY = {
    'allowed-account-ids': {
        kind: 'commas',
        description: 'Account IDs, comma-separated. The final credentials must belong to one of them.',
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
        description: 'Keys, one per line, of the tags to pass on along the rest of the chain. * for all.',
    },
    'role-skip-session-tagging': {
        kind: 'boolean',
        fallback: true,
        description: 'Do not send session-tags, custom-tags or the default tags. Tags set on a hop of role-chain are still sent.',
    },
    'source-identity': {
        kind: 'text',
        description: 'Source identity, set on the first hop that can carry it; AWS keeps it for the whole chain.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs/targets.ts
/** Many accounts: inputs that both actions accept. */
const TARGETS = {
    'config-file': {
        kind: 'text',
        description: 'YAML file of hops and targets, relative to the workspace. If the repository is not checked out, the file is read through the GitHub API, at the commit of the run.',
    },
    targets: {
        kind: 'text',
        description: 'Which targets of config-file: names, globs (prod-*), labels (stage=prod,geo=eu for both), !name to exclude one; one per line, or separated by commas. * for all.',
    },
    'github-token': {
        kind: 'secret',
        fallback: ['GITHUB_TOKEN', 'GH_TOKEN'],
        default: '${{ github.token }}',
        description: 'Token for the GitHub API. Needs contents: read for a config-file that is not checked out and for only-changed, which also needs pull-requests: read in a pull request.',
    },
    'max-concurrency': {
        kind: 'count',
        description: 'How many calls to AWS may run at once when there are several targets. Default 16.',
    },
};

;// CONCATENATED MODULE: ./src/request/inputs.ts










/**
 * Every input of both actions, defined once: action.yml and plan/action.yml, the command-line flags, the README tables
 * and the typed values used by the rest of the program are all generated from these.
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
/** Headings of the README's input tables, in order. */
const INPUT_GROUPS = {
    identity: 'Who the job is',
    chain: 'Which roles to assume',
    tags: 'Tags and source identity',
    targets: 'Many accounts',
    'fan-out': 'Several targets in one step',
    matrix: 'Which jobs the matrix has',
    delivery: 'Where the credentials go',
    safety: 'Safety checks',
    messages: 'Messages',
    network: 'Network and time',
};
/** The actions of this repository, and the groups of inputs that each accepts. */
const ACTION_GROUPS = {
    login: ['identity', 'chain', 'tags', 'targets', 'fan-out', 'delivery', 'safety', 'messages', 'network'],
    plan: ['identity', 'chain', 'tags', 'targets', 'matrix', 'network'],
};
/** The names of all inputs, in the order of the list. */
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
/** The names of the inputs that an action accepts. */
function inputsOf(action) {
    const groups = ACTION_GROUPS[action];
    return INPUT_NAMES.filter((name) => groups.some((group) => isOfGroup(name, group)));
}
/** Whether an input belongs to a group. */
function isOfGroup(name, group) {
    return Object.hasOwn(GROUPS[group], name);
}
function isInputName(name) {
    return Object.hasOwn(INPUTS, name);
}
/** The environment variables that an empty input falls back to; the first one set is used. */
function fallbackVariables(name) {
    const { fallback } = INPUTS[name];
    return fallback === true ? [variableName(name)] : (fallback ?? []);
}
/** An input's name as the name of an environment variable. */
function variableName(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   PO: () => (/* binding */ startShell)
/* harmony export */ });
/* unused harmony export ShellRunner */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2559);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6781);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);






/** The prefix of input variables. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable that sets an input on the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/** A shell, in any CI system or none: inputs are flags and variables, messages go to standard error. */
class ShellRunner {
    #process;
    #flags;
    log;
    constructor(process, flags) {
        this.#process = process;
        this.#flags = flags;
        const say = (label) => (message) => {
            process.write(`${label}${message}\n`);
        };
        const silent = () => {
            // Nobody is watching.
        };
        this.log = {
            debug: silent,
            info: process.isTerminal ? say('') : silent,
            notice: process.isTerminal ? say('note: ') : silent,
            warning: say('warning: '),
            error: say('error: '),
        };
    }
    conceal = (value) => {
        this.#process.conceal(value);
        return new _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
    };
    get environment() {
        return this.#process.env;
    }
    get workspace() {
        return this.#process.cwd();
    }
    get temporaryDirectory() {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
    }
    input(name) {
        return this.#flags.get(name) ?? this.#process.env[inputVariable(name)] ?? '';
    }
    /** A mistyped variable would be silently ignored; this warns and suggests the right name. */
    warnOfUnknownVariables(inputs) {
        const names = inputs.map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
        const known = names.map((name) => `${PREFIX}${name}`);
        const { env } = this.#process;
        const own = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .ciSystemOf */ .f9)(env).ownVariables;
        for (const variable of Object.keys(env).filter((name) => name.startsWith(PREFIX) && !own.includes(name))) {
            const meant = known.includes(variable) ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(variable.slice(PREFIX.length), names);
            if (meant !== undefined) {
                this.log.warning(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(variable)} is not the variable of an input; did you mean '${PREFIX}${meant}'?`);
            }
        }
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact; known account ids are concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
}
/** The shell runner of a process, with the inputs given as flags. */
function startShell(process, flags = new Map()) {
    return new ShellRunner(process, flags);
}


/***/ }),

/***/ 9045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenPrintedBy: () => (/* binding */ tokenPrintedBy)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4296);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2173);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(924);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7524);






/** A token has at most 20,000 characters; a program that prints more has printed something else. */
const MAX_OUTPUT_BYTES = 1_000_000;
/**
 * What the program has printed is read for so long after its end. A process that it leaves in the background may keep
 * its output open for much longer.
 */
const READING_MS = 1_000;
/** So many lines of what a program says of its failure are passed on, and no line that is longer. */
const MAX_REASON_LINES = 5;
const MAX_REASON_LINE_LENGTH = 200;
/** A token or a part of one: too long for a word. */
const TOKEN_LIKE = /[\w+/=.-]{60,}|[\w-]{10,}\.[\w-]{10,}\.[\w-]*/g;
/**
 * Lets a program print a token. It is started as it is, without a shell, and is killed when the time of the step is over.
 *
 * @throws RoleChainError `source` if it fails or prints something else, `deadline`
 */
async function tokenPrintedBy(asked, world) {
    const { conceal, retry } = world;
    const doing = () => `asking ${asked.program} for an OIDC token`;
    const printed = await retry.deadline.guard(run(asked, world), doing);
    return (0,_jwt_js__WEBPACK_IMPORTED_MODULE_5__/* .readJwt */ .uX)(printed.trim(), asked.program, conceal);
}
function run({ program, args, directory, missingHint }, { environment, retry }) {
    const options = {
        env: withoutInputs(environment),
        signal: retry.deadline.signal,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        encoding: 'utf8',
        ...(directory === undefined ? {} : { cwd: directory }),
    };
    return new Promise((resolve, reject) => {
        const done = (error, stdout, stderr) => {
            if (error === null) {
                resolve(stdout);
            }
            else if (!retry.deadline.signal.aborted) {
                // Where the deadline has ended the program, the deadline says so.
                reject(failure(program, error, { stderr, missingHint }));
            }
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, done);
        child.once('exit', () => {
            setTimeout(() => {
                [child.stdout, child.stderr].forEach((stream) => stream?.destroy());
            }, READING_MS);
        });
    });
}
function failure(program, error, { stderr, missingHint }) {
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error);
    const reason = code === undefined ? reasonIn(stderr) : reasonOf(code, program);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
        code: 'source',
        message: `No OIDC token from ${program}: ${reason === '' ? statusOf(error) : reason}`,
        hint: missingHint,
    });
}
function reasonOf(code, program) {
    switch (code) {
        case 'ENOENT':
            return /[\\/]/.test(program) ? 'there is no such program' : 'there is no such program on PATH';
        case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
            return 'it printed more than any token can hold';
        default:
            return `it cannot be started (${code})`;
    }
}
/**
 * The last lines that a program said of its failure. What may be a token, or was cut out of one, is left out: no mask
 * fits a part of a secret.
 */
function reasonIn(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && line.length <= MAX_REASON_LINE_LENGTH);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(lines.slice(-MAX_REASON_LINES).join(' ').replace(TOKEN_LIKE, '***'));
}
/** Never the message of the error, which repeats the arguments. */
function statusOf({ code, signal }) {
    return typeof code === 'number' ? `it ended with status ${code}` : `it was killed by ${signal ?? 'the system'}`;
}
function withoutInputs(environment) {
    const secrets = _request_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter((name) => _request_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].kind === 'secret').map(_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .inputVariable */ .LO);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_') && !secrets.includes(name)));
}


/***/ })

};
