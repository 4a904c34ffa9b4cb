export const id = 2421;
export const ids = [2421];
export const modules = {

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ endpointProblem),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);

/** The regions of the commercial partition that have a FIPS endpoint; GovCloud's ordinary ones are FIPS already. */
const FIPS_REGIONS = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'];
/** The region that stands for the global endpoint, which is neither FIPS nor dual-stack. */
const GLOBAL = 'aws-global';
/** Why there is no such endpoint, as the end of a sentence about the input, or undefined if there is. */
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
            message: `STS has no FIPS endpoint in ${region}; it has in ${FIPS_REGIONS.join(', ')}. If it has one by now, name it in sts-endpoint`,
        }
        : undefined;
}
/**
 * The URL of STS for calls signed for `region`. Always regional: tokens of the global endpoint do not work in opt-in
 * regions. Ask {@link endpointProblem} first whether there is one.
 */
function stsEndpoint(region, { override, fips, dualStack }) {
    if (override !== undefined) {
        return override;
    }
    if (region === GLOBAL) {
        return new URL('https://sts.amazonaws.com');
    }
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    // GovCloud's ordinary endpoints are FIPS already; its dual-stack ones come in both kinds.
    const host = fips && (dualStack || partition.name !== 'aws-us-gov') ? 'sts-fips' : 'sts';
    const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
    return new URL(`https://${host}.${region}.${suffix}`);
}
/** Whether a host is this machine: the only one that may be spoken to without TLS. */
function isLoopback(hostname) {
    return (hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname));
}


/***/ }),

/***/ 2778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/emulator/emulator.ts + 36 modules
var emulator_emulator = __webpack_require__(9415);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(8707);
// EXTERNAL MODULE: ./src/net/deadline.ts
var net_deadline = __webpack_require__(5059);
// EXTERNAL MODULE: ./src/net/http.ts + 3 modules
var net_http = __webpack_require__(5005);
// EXTERNAL MODULE: ./src/sts/sts-client.ts
var sts_client = __webpack_require__(5526);
// EXTERNAL MODULE: ./src/core/version.ts + 1 modules
var version = __webpack_require__(2391);
// EXTERNAL MODULE: ./src/demo/demo-world.ts
var demo_world = __webpack_require__(8789);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/demo/fake-runner.ts
/** As much of a CI runner as it takes to start a step as one would: a process, with file commands, and what it wrote. */



const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** Starts a program and waits for its end. */
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
        masks: [...result.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value = '']) => unescapeData(value)),
        exported: read('GITHUB_ENV'),
        outputs: read('GITHUB_OUTPUT'),
        state: read('GITHUB_STATE'),
    };
}
/** Reads the entries of a file command: `NAME<<DELIMITER`, the value's lines, `DELIMITER`. Anything else is an error. */
function parseFileCommand(text) {
    const entries = new Map();
    const lines = text.split('\n');
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
            .join('\n'));
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
 * Shows the main job on real input: the action from `dist/`, started as a runner starts it, against the emulator.
 *
 * @returns the exit status: 0 if everything that it shows is as it should be
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
function showInput(name, value) {
    return value.includes('\n') ? [`    ${name}: |`, value.replace(/^/gm, '      ')] : [`    ${name}: ${value}`];
}
function show(variables, step) {
    return [...variables].map(([name, value]) => `${name}=${masked(value, step)}`);
}
/** A text as the runner would show it. */
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
        'with a tag and a source identity that travel along. Shows the log, the environment of the next step and the outputs,',
        'proves by a signed call whose the keys are, and runs the post step. Needs no network and no AWS account.',
    ].join(' '),
    flags: [],
    positionals: 0,
    run: (_given, process) => runDemo(process),
};


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** A copy without the keys whose value is undefined: for optional properties, which are absent rather than undefined. */
function withoutUndefined(shape) {
    return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}


/***/ })

};
