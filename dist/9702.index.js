export const id = 9702;
export const ids = [9702];
export const modules = {

/***/ 55572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ endpointProblem),
/* harmony export */   KM: () => (/* binding */ isInClearText),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   og: () => (/* binding */ ignoresConfiguredEndpoints),
/* harmony export */   u1: () => (/* binding */ stsEndpoint),
/* harmony export */   vw: () => (/* binding */ isOneWord)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61626);

/** The commercial regions with a FIPS endpoint; GovCloud's regular endpoints are FIPS already. */
const FIPS_REGIONS = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];
/** The pseudo-region of the global endpoint, which is neither FIPS nor dual-stack. */
const GLOBAL = 'aws-global';
/** Why there is no such endpoint, as the end of a sentence about the input; undefined if there is one. */
function endpointProblem(region, { override, fips, dualStack }) {
    const input = fips ? 'use-fips-endpoint' : 'use-dualstack-endpoint';
    if (!fips && !dualStack) {
        return undefined;
    }
    if (override !== undefined) {
        return { input, message: 'cannot be combined with an endpoint of your own (sts-endpoint)' };
    }
    if (region === GLOBAL) {
        return { input, message: `the endpoint of ${GLOBAL} has no such variant; give a Region` };
    }
    return fips && (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name === 'aws' && !FIPS_REGIONS.includes(region)
        ? {
            input,
            message: `STS has no FIPS endpoint in ${region}; it has one in ${FIPS_REGIONS.join(', ')}. If it has one by now, name it in sts-endpoint`,
        }
        : undefined;
}
/**
 * The URL of STS for calls signed for `region`. Always regional: tokens from the global endpoint do not work in opt-in
 * regions. Check with {@link endpointProblem} first that it exists.
 */
function stsEndpoint(region, { override, fips, dualStack }) {
    if (override !== undefined) {
        return override;
    }
    if (region === GLOBAL) {
        return new URL('https://sts.amazonaws.com');
    }
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    // GovCloud's regular endpoints are FIPS already; its dual-stack ones come in both kinds.
    const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
    const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
    return new URL(`https://${host}.${region}.${suffix}`);
}
/** Whether SDKs are told to ignore `AWS_ENDPOINT_URL` and similar variables. */
function ignoresConfiguredEndpoints(environment) {
    return environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.trim().toLowerCase() === 'true';
}
/** Whether a host name is of one word, as those of the service containers of a job are. */
function isOneWord(hostname) {
    return /^[a-z0-9_-]+$/i.test(hostname);
}
/** Whether what is sent to a URL can be read on its way: not within this machine. */
function isInClearText({ protocol, hostname }) {
    return protocol === 'http:' && !isLoopback(hostname);
}
/** Whether a host is this machine: the only one that may be contacted without TLS unless the user names another. */
function isLoopback(hostname) {
    return (hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ }),

/***/ 50987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/emulator/emulator.ts + 37 modules
var emulator_emulator = __webpack_require__(79078);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/net/deadline.ts
var net_deadline = __webpack_require__(47879);
// EXTERNAL MODULE: ./src/net/http.ts + 3 modules
var net_http = __webpack_require__(47505);
// EXTERNAL MODULE: ./src/sts/sts-client.ts + 1 modules
var sts_client = __webpack_require__(12379);
// EXTERNAL MODULE: ./src/core/version.ts + 1 modules
var version = __webpack_require__(74910);
// EXTERNAL MODULE: ./src/demo/demo-world.ts
var demo_world = __webpack_require__(4449);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/demo/fake-runner.ts
/** Just enough of a CI runner to run a step: starts the process with file commands, and collects what it wrote. */




const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** Runs a program to its end. */
function run(program, args, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, [...args], { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
        const output = { stdout: '', stderr: '' };
        child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text));
        child.on('error', reject);
        child.on('close', (status) => {
            resolve({ status, ...output });
        });
    });
}
/** Runs a step as a runner does. */
async function runStep({ node, program, inputs, environment, directory }) {
    const files = Object.fromEntries(FILE_COMMANDS.map((variable) => [variable, (0,external_node_path_.join)(directory, variable)]));
    for (const file of Object.values(files)) {
        (0,external_node_fs_.writeFileSync)(file, '');
    }
    const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const result = await run(node, [program], { ...environment, ...files, ...given });
    const read = (variable) => parseFileCommand((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, variable), 'utf8'));
    return {
        ...result,
        log: result.stdout.replace(/^::add-mask::.*\n/gm, ''),
        masks: [...result.stdout.matchAll(/^::add-mask::(.*?)\r?$/gm)].map(([, value = '']) => unescapeData(value)),
        exported: read('GITHUB_ENV'),
        outputs: read('GITHUB_OUTPUT'),
        state: read('GITHUB_STATE'),
    };
}
/**
 * Reads the entries of a file command: `NAME<<DELIMITER`, the value's lines, `DELIMITER`. Anything else is an error.
 */
function parseFileCommand(text) {
    const entries = new Map();
    const lines = text.split(external_node_os_.EOL);
    while (lines.length > 1) {
        const header = lines.shift() ?? '';
        const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(header) ?? [];
        const end = delimiter === undefined ? -1 : lines.indexOf(delimiter);
        if (name === undefined || end < 0) {
            throw new Error(`not an entry of a file command: ${header}`);
        }
        entries.set(name, lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join(external_node_os_.EOL));
    }
    return entries;
}
function unescapeData(text) {
    return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./src/demo/demo.ts












const LAST_ROLE = 'arn:aws:sts::333333333333:assumed-role/deploy/octo-org_payments-4242';
const SECONDS = 30;
/**
 * Shows the action at work on real input: the build in `dist/`, run as a runner would, against the emulator.
 *
 * @returns the exit status: 0 if everything worked as expected
 */
async function runDemo(process) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'role-chain-demo-'));
    const emulator = await (0,emulator_emulator/* startEmulator */.s)({ world: (0,emulator_emulator/* parseWorld */.y)(demo_world/* DEMO_WORLD */.$f) });
    try {
        await new Demo(process, emulator, directory).run();
        return 0;
    }
    finally {
        await emulator.close();
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
class Demo {
    #process;
    #emulator;
    #directory;
    #environment;
    constructor(process, emulator, directory) {
        this.#process = process;
        this.#emulator = emulator;
        this.#directory = directory;
        this.#environment = {
            PATH: process.env['PATH'],
            SystemRoot: process.env['SystemRoot'],
            HOME: directory,
            RUNNER_TEMP: directory,
            ...demo_world/* DEMO_VARIABLES */.S8,
            ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idToken.requestUrl,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idToken.requestToken,
        };
    }
    async run() {
        this.#say('A workflow step', [
            '- uses: OWNER/aws-role-chain@v1',
            '  with:',
            ...Object.entries(demo_world/* DEMO_INPUTS */.wE).flatMap(([name, value]) => showInput(name, value)),
        ]);
        const main = await this.#step('main', { ...demo_world/* DEMO_INPUTS */.wE, 'sts-endpoint': this.#emulator.url }, {});
        this.#say('Its log', [masked(main.log, main).trimEnd()]);
        this.#expect(main.status === 0, 'the step succeeds');
        this.#say('The environment of the next step', show(main.exported, main));
        this.#say('Its output "chain"', [JSON.stringify(JSON.parse(main.outputs.get('chain') ?? 'null'), undefined, 2)]);
        const arn = await this.#whoAmI(main);
        this.#say('Whose the exported keys are: a signed GetCallerIdentity', [arn]);
        this.#expect(arn === LAST_ROLE, 'the exported keys are those of the last role');
        this.#showSession(main);
        await this.#post(main);
        this.#process.print('\nThe demo ran as it should.\n');
    }
    #showSession(main) {
        const session = this.#emulator.sessionOf(main.exported.get('AWS_ACCESS_KEY_ID') ?? '');
        const tags = [...(session?.tags ?? [])].map(([key, value]) => `${key}=${value}`).join(', ');
        this.#say('What AWS knows of that session', [
            `tags: ${tags}`,
            `source identity: ${session?.sourceIdentity ?? 'none'}`,
        ]);
        this.#expect(tags === 'Team=payments', 'the transitive tag arrives, and only it');
        this.#expect(session?.sourceIdentity === 'mona', 'the source identity arrives');
    }
    async #whoAmI({ exported }) {
        const http = await net_http/* Http */.l.create({ connectTimeoutMilliseconds: 5000, requestTimeoutMilliseconds: 5000 });
        const deadline = new net_deadline/* Deadline */.B(SECONDS);
        const conceal = (value) => new secret/* Secret */.z(value);
        const client = new sts_client/* StsClient */.y({
            http,
            conceal,
            endpoints: { override: new URL(this.#emulator.url), fips: false, dualStack: false },
            retry: { maxAttempts: 1, deadline, random: Math.random, report: () => undefined },
            version: version/* VERSION */.x,
        });
        const read = (name) => conceal(exported.get(name) ?? '');
        try {
            const { arn } = await client.getCallerIdentity('eu-central-1', {
                accessKeyId: read('AWS_ACCESS_KEY_ID'),
                secretAccessKey: read('AWS_SECRET_ACCESS_KEY'),
                sessionToken: read('AWS_SESSION_TOKEN'),
            });
            return arn;
        }
        finally {
            deadline.stop();
            http.close();
        }
    }
    async #post(main) {
        const state = Object.fromEntries([...main.state].map(([name, value]) => [`STATE_${name}`, value]));
        const post = await this.#step('post', {}, { ...Object.fromEntries(main.exported), ...state });
        this.#say('The environment after the post step', show(post.exported, main));
        this.#expect(post.status === 0, 'the post step succeeds');
        this.#expect([...post.exported.values()].every((value) => value === ''), 'the environment is as it was before');
    }
    #step(name, inputs, environment) {
        const directory = (0,external_node_path_.join)(this.#directory, name);
        (0,external_node_fs_.mkdirSync)(directory);
        return runStep({
            node: this.#process.node,
            program: (0,external_node_path_.join)(this.#process.programDirectory, `${name}.js`),
            inputs,
            environment: { ...this.#environment, ...environment },
            directory,
        });
    }
    #say(title, lines) {
        const heading = this.#process.printsToTerminal ? `\u001B[1m${title}\u001B[0m` : title;
        const body = this.#process.guard(lines.join('\n')).replace(/^/gm, '  ');
        this.#process.print(`\n${heading}\n${body}\n`);
    }
    #expect(holds, what) {
        this.#process.print(`  ${holds ? 'ok' : 'NOT OK'}: ${what}\n`);
        if (!holds) {
            throw new errors/* RoleChainError */._G({ code: 'rejected', message: `the demo failed: ${what}, but not this time` });
        }
    }
}
/** An input as YAML that can be copied. */
function showInput(name, value) {
    if (value.includes('\n'))
        return [`    ${name}: |`, value.replace(/^/gm, '      ')];
    const isPlain = /^[\w./][^#]*$/.test(value) && !/:\s|:$/.test(value);
    return [`    ${name}: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`];
}
function show(variables, step) {
    return [...variables].map(([name, value]) => `${name}=${masked(value, step)}`);
}
/** Text as the runner would show it. */
function masked(text, { masks }) {
    const longestFirst = [...masks].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./src/commands/demo.ts

/** `role-chain demo`: the main job, shown on the emulator. */
const demo = {
    name: 'demo',
    summary: 'show a whole run of the action against the emulator',
    usage: '',
    details: [
        'Starts the emulator and runs the action as a runner would: from an OIDC token through three roles in three accounts,',
        'with a tag and a source identity that are passed along. Shows the log, the environment of the next step and the outputs,',
        'proves by a signed call whose the keys are, and runs the post step. Needs no network and no AWS account.',
    ].join(' '),
    flags: [],
    positionals: 0,
    run: (_given, process) => runDemo(process),
};


/***/ }),

/***/ 72633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES),
/* harmony export */   l: () => (/* binding */ isKeyText)
/* harmony export */ });
/** Whether a text can be part of credentials, which are sent in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}
/** The variables in which all SDKs look for keys. */
const CURRENT_KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/**
 * Older names that some SDKs still read: botocore reads AWS_SECURITY_TOKEN before the current name of the token, Go and
 * Ruby take a key from these where a server or a profile should provide it.
 */
const OLDER_KEY_VARIABLES = [
    'AWS_SECURITY_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AMAZON_ACCESS_KEY_ID',
    'AMAZON_SECRET_ACCESS_KEY',
    'AMAZON_SESSION_TOKEN',
];
/** Every variable in which an SDK looks for keys. Whoever clears, hides or keeps keys does it with all of them. */
const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES];


/***/ }),

/***/ 47879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);


const OF_STEP = {
    whose: "the step's",
    hint: 'No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.',
    hintAfterAttempts: 'Look at the attempts above for the reason; action-timeout-s allows more time.',
};
/** Node.js fires a longer timer at once. Deadlines of steps are far shorter. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The end of the step's time: one deadline for everything it does, so that nothing can hang. */
class Deadline {
    #seconds;
    #end;
    #controller = new AbortController();
    #timer;
    #limit;
    #hasReported = false;
    /** @param startedAt when the seconds start to count, in milliseconds of `performance.now()` */
    constructor(seconds, startedAt = performance.now(), limit = OF_STEP) {
        // Everything in progress listens: with many targets, that is many listeners.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        this.#seconds = seconds;
        this.#limit = limit;
        this.#end = startedAt + seconds * 1000;
        this.#timer = setTimeout(() => {
            this.#controller.abort();
        }, Math.min(MAX_TIMER_MS, this.remainingMilliseconds()));
    }
    /** Aborted when time is up. */
    get signal() {
        return this.#controller.signal;
    }
    remainingMilliseconds() {
        return Math.max(0, this.#end - performance.now());
    }
    /** Notes that a failed attempt has been reported to the user. */
    noteReport() {
        this.#hasReported = true;
    }
    /** The error to end with, naming what was in progress. */
    error(doing, cause) {
        const { hint, hintAfterAttempts = hint } = this.#limit;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoleChainError */ ._G({
            code: 'deadline',
            message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
            hint: this.#hasReported ? hintAfterAttempts : hint,
            cause,
        });
    }
    /**
     * Waits for a promise, but not past the deadline.
     *
     * @param graceMilliseconds how much later this gives up, so that code that knows more about what was in progress
     *   reports first
     */
    async guard(promise, doing, graceMilliseconds = 0) {
        if (this.signal.aborted) {
            // Nobody waits for it any more, so its failure must not end the process.
            promise.catch(() => undefined);
            throw this.error(doing());
        }
        let onAbort;
        let grace;
        const expiry = new Promise((_, reject) => {
            onAbort = () => {
                grace = setTimeout(() => {
                    reject(this.error(doing()));
                }, graceMilliseconds);
            };
            this.signal.addEventListener('abort', onAbort, { once: true });
        });
        try {
            return await Promise.race([promise, expiry]);
        }
        finally {
            if (onAbort) {
                this.signal.removeEventListener('abort', onAbort);
            }
            clearTimeout(grace);
        }
    }
    /** Stops the timer; a pending deadline would keep the process alive. */
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   oZ: () => (/* binding */ kindOfAnswer),
/* harmony export */   qN: () => (/* binding */ TLS_HINT),
/* harmony export */   r3: () => (/* binding */ tooLargeHint),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   tJ: () => (/* binding */ PROXY_LOGIN_HINT),
/* harmony export */   ur: () => (/* binding */ isRefusedMfaCode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** What to do about an untrusted certificate, on any host. */
const TLS_HINT = 'Something in between may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).';
/** What to do about a proxy that answers with status 407. */
const PROXY_LOGIN_HINT = 'The proxy requires a login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.';
/**
 * What to do about an answer of more than all that a service ever says: AWS has not refused anything.
 *
 * @param service whose answer it should have been, at the beginning of a sentence
 * @param setting the input or variable that names the host, if one does
 */
function tooLargeHint(service, setting) {
    const address = setting === undefined ? 'a wrong address' : `a wrong address in ${setting}`;
    return `${service} answers with far less, so something else has answered: a proxy or firewall in between, or the host of ${address}. Let the host through there, or name it in no-proxy, or correct the address.`;
}
/** A failed request. Never contains anything of the request itself. */
class CallFailure extends Error {
    kind;
    /** STS's error code as sent, a system error's code, or a status. */
    code;
    requestId;
    status;
    /** How long the service asks to wait, if it says so. */
    retryAfterMilliseconds;
    /** How many times the request was made before it was abandoned; set by the code that abandons it. */
    attempts;
    /** The input or variable that names the host that failed, if one does. */
    setting;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = details.kind;
        this.code = details.code;
        this.requestId = details.requestId;
        this.status = details.status;
        this.retryAfterMilliseconds = details.retryAfterMilliseconds;
        this.setting = details.setting;
    }
    /** The same failure, with where the answer came from. */
    from(way, setting) {
        const { kind, code, message, requestId, status, retryAfterMilliseconds, cause } = this;
        // The SDK adds a line of its own to the messages of errors that its parser meets.
        const placed = `${message.split('\n', 1).join('')}; it came from ${way}`;
        return new CallFailure({ kind, code, message: placed, requestId, status, retryAfterMilliseconds, setting, cause });
    }
    /** The same failure, of which more is known. */
    as(kind, retryAfterMilliseconds = this.retryAfterMilliseconds) {
        const { code, message, requestId, status, setting, cause } = this;
        return new CallFailure({ kind, code, message, requestId, status, retryAfterMilliseconds, setting, cause });
    }
}
const TOO_LARGE = 'TooLarge';
/** An answer that is given up because no service used here says as much. */
function tooLarge(maxBytes) {
    const message = `the answer is larger than ${maxBytes} bytes`;
    return new CallFailure({ kind: 'rejected', code: TOO_LARGE, message });
}
/** Whether an answer was given up for its size: then it says nothing about the request. */
function isTooLarge({ code }) {
    return code === TOO_LARGE;
}
/** Whether AWS has refused an MFA code: a wrong one, or one that has been used. */
function isRefusedMfaCode({ kind, message }) {
    return kind === 'denied' && /MultiFactorAuthentication failed with invalid MFA one time pass code/i.test(message);
}
/** AWS error codes whose kind follows from the code alone: from STS and AWS Organizations. */
const KIND_OF_CODE = {
    AccessDenied: 'denied',
    AccessDeniedException: 'denied',
    UnauthorizedOperation: 'denied',
    RegionDisabledException: 'denied',
    ExpiredToken: 'credentials',
    InvalidClientTokenId: 'credentials',
    UnrecognizedClientException: 'credentials',
    MissingAuthenticationToken: 'credentials',
    MissingAuthenticationTokenException: 'credentials',
    ExpiredTokenException: 'credentials',
    PackedPolicyTooLarge: 'packed-policy',
    IDPCommunicationError: 'transient',
    InternalFailure: 'transient',
    InternalError: 'transient',
    ServiceException: 'transient',
    ConcurrentModificationException: 'transient',
    ServiceUnavailable: 'transient',
    RequestTimeout: 'transient',
    RequestTimeTooSkewed: 'clock-skew',
    RequestExpired: 'clock-skew',
    RequestInTheFuture: 'clock-skew',
};
const THROTTLING = /^(?:Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|BandwidthLimitExceeded)/;
/** The kind of an answer that did not come from the service itself, so that only its status is meaningful. */
function kindOfStatus(status) {
    if (status === 429) {
        return 'throttled';
    }
    return status >= 500 ? 'transient' : 'rejected';
}
/** The kind of an error answer from AWS. */
function kindOfAnswer(code, message, status) {
    if (THROTTLING.test(code) || status === 429) {
        return 'throttled';
    }
    // STS uses the first, services with the JSON protocol the second.
    if (code === 'SignatureDoesNotMatch' || code === 'InvalidSignatureException') {
        return /expired|not yet current/i.test(message) ? 'clock-skew' : 'credentials';
    }
    if (code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message)) {
        return 'transient';
    }
    if (code === 'ValidationError' && /1 hour session limit/i.test(message)) {
        return 'chaining-cap';
    }
    if (code === 'ValidationError' && message.includes('MaxSessionDuration')) {
        return 'role-maximum';
    }
    const known = Object.hasOwn(KIND_OF_CODE, code) ? KIND_OF_CODE[code] : undefined;
    return known ?? (status === undefined ? 'rejected' : kindOfStatus(status));
}
/** Node.js's codes for untrusted certificates. */
const TLS = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const NETWORK = /^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;
/** Timeouts, and proxies that hang up: Node.js and the proxy agent report these without a system error code. */
function failureWithoutCode(error, host, setting) {
    // Checks shape, not class: see systemCodeOf.
    const { name = '', message = '' } = typeof error === 'object' && error !== null ? error : {};
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new CallFailure({
            kind: 'transient',
            code: 'Timeout',
            message: `${host} did not answer in time`,
            setting,
            cause: error,
        });
    }
    return /^Proxy connection ended|^No header received from proxy/.test(String(message))
        ? new CallFailure({
            kind: 'transient',
            code: 'ProxyClosed',
            message: `the proxy closed the connection when asked for ${host}`,
            cause: error,
        })
        : undefined;
}
/** Whether a connection could not even be opened: through a proxy, it is the one to the proxy. */
function failedToConnect(error) {
    const failed = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error) === undefined && error instanceof Error ? error.cause : error;
    const syscall = typeof failed === 'object' && failed !== null && 'syscall' in failed ? failed.syscall : undefined;
    return syscall === 'connect' || syscall === 'getaddrinfo';
}
/**
 * A failure below HTTP as a {@link CallFailure}; undefined if it is not a network error.
 *
 * @param host the host, and any proxy on the way there
 */
function networkFailure(error, host, { endpoint, proxy } = {}) {
    // The code takes precedence over the name: the SDK's handler calls a reset connection a TimeoutError, too.
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error instanceof Error ? error.cause : undefined);
    if (code === undefined || !(NETWORK.test(code) || TLS.test(code))) {
        return failureWithoutCode(error, host, endpoint);
    }
    if (TLS.test(code)) {
        const message = `the certificate of ${host} is not trusted`;
        return new CallFailure({ kind: 'tls', code, message, setting: endpoint, cause: error });
    }
    const isOfProxy = proxy !== undefined && failedToConnect(error);
    const [failed, setting] = isOfProxy ? [`the proxy ${proxy.host}`, proxy.setting] : [host, endpoint];
    return code === 'ENOTFOUND'
        ? new CallFailure({ kind: 'unresolved', code, message: `${failed} has no address`, setting, cause: error })
        : new CallFailure({
            kind: 'transient',
            code,
            message: `the connection to ${failed} failed`,
            setting,
            cause: error,
        });
}


/***/ }),

/***/ 37893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);

const PACE = {
    transient: { base: 50, max: 5_000 },
    throttled: { base: 250, max: 10_000 },
    'clock-skew': { base: 50, max: 1_000 },
    'token-expired': { base: 50, max: 1_000 },
    'mfa-code': { base: 50, max: 1_000 },
    unresolved: { base: 250, max: 2_000 },
};
/** A name without an address, or a clock, token or code found wrong, will not get better after this many attempts. */
const FEW = {
    unresolved: 4,
    'clock-skew': 3,
    'token-expired': 2,
    'mfa-code': 2,
};
/**
 * Runs `attempt` until it succeeds, fails for good, or runs out of attempts or time. Waits a random time between
 * attempts (full jitter), so that jobs that fail together do not retry together; or as long as the service asked for.
 *
 * @throws CallFailure the last one, or RoleChainError `deadline`.
 */
async function withRetry(doing, attempt, settings) {
    const { limiter } = settings;
    const failed = new Map();
    let last;
    let tried = 0;
    const underWay = () => last === undefined ? doing : `${doing} (the last answer: ${last.code}: ${last.message})`;
    for (let made = 1;; made++) {
        tried += 1;
        try {
            return await settings.deadline.guard(limiter === undefined ? attempt() : limiter.run(attempt), underWay);
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk)) {
                throw error;
            }
            last = error;
            if (settings.deadline.signal.aborted) {
                throw settings.deadline.error(doing, error);
            }
            if (limiter !== undefined && error.kind === 'throttled' && settings.maxAttempts > 1) {
                made -= 1;
                continue;
            }
            const ofKind = (failed.get(error.kind) ?? 0) + 1;
            failed.set(error.kind, ofKind);
            error.attempts = tried;
            const pace = PACE[error.kind];
            const max = Math.min(settings.maxAttempts, made - ofKind + (FEW[error.kind] ?? Infinity));
            if (pace === undefined || made >= max) {
                throw error;
            }
            const milliseconds = error.retryAfterMilliseconds ?? waitFor(pace, made, settings);
            await pause(`${doing}: attempt ${made} of ${max} failed`, error, milliseconds, {
                ...settings,
                doing,
            });
        }
    }
}
function waitFor(pace, made, { random }) {
    return Math.floor(random() * Math.min(pace.max, pace.base * 2 ** made));
}
/**
 * Reports the failure and waits, unless that would exceed the deadline.
 *
 * @throws RoleChainError `deadline`; or the failure itself if it was an MFA code, of which AWS's words say more
 */
async function pause(what, failure, milliseconds, { deadline, report, doing }) {
    const waiting = failure.kind === 'mfa-code' ? `${doing}, waiting for the next MFA code: AWS did not accept this one` : doing;
    const isTooLong = milliseconds >= deadline.remainingMilliseconds();
    const next = `again in ${milliseconds} ms`;
    deadline.noteReport();
    if (isTooLong && failure.kind === 'mfa-code') {
        report(`${what} (${failure.code}: ${failure.message}); ${next} would be after the step's time.`);
        throw failure;
    }
    report(`${what} (${failure.code}: ${failure.message})${isTooLong ? '' : `; ${next}`}.`);
    if (isTooLong) {
        throw deadline.error(waiting, failure);
    }
    await deadline.guard(sleep(milliseconds), () => waiting);
}
function sleep(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ })

};
