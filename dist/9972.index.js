export const id = 9972;
export const ids = [9972];
export const modules = {

/***/ 1617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ SHELL_FLAG),
  uW: () => (/* binding */ readIpAddress),
  Sr: () => (/* binding */ readPort),
  lu: () => (/* binding */ readShell),
  y2: () => (/* binding */ warnOfKept)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
;// CONCATENATED MODULE: ./src/commands/shell-syntax.ts

/** One line per variable. If the format cannot unset a variable, those to unset are left out. */
function lines(set, unset) {
    return (variables) => [...variables]
        .flatMap(([name, value]) => (value === '' ? (unset?.(name) ?? []) : set(name, value)))
        .map((line) => `${line}\n`)
        .join('');
}
/** Readers of dotenv files disagree about quotes, comments and variables in values, and a shell may read them too. */
function plain(name, value) {
    if (/[^!-~]|["'`$#\\]/.test(value)) {
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `${name} cannot be written as dotenv: it has a character that programs read differently there, such as a quote`,
            hint: 'Use --shell json, or the format of a shell.',
        });
    }
    return value;
}
/** The formats of `role-chain env`. */
const SHELLS = {
    bash: lines((name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`, (name) => `unset ${name}`),
    fish: lines((name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`, (name) => `set -e ${name}`),
    powershell: lines(
    // It takes typographic quotes for the same as a plain one.
    (name, value) => `$env:${name} = '${value.replace(/['\u2018-\u201B]/g, '$&$&')}'`, (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`),
    dotenv: lines((name, value) => `${name}=${plain(name, value)}`),
    json: (variables) => {
        const set = [...variables].filter(([, value]) => value !== '');
        return `${JSON.stringify(Object.fromEntries(set), undefined, 2)}\n`;
    },
};
/** The variables that should not be set, and that a format leaves as they are, since it cannot unset any. */
function keptBy(render, variables) {
    return [...variables.keys()].filter((name) => variables.get(name) === '' && !render(new Map([[name, '']])).includes(name));
}

// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/commands/flags.ts







/** Flags shared by several commands. */
const HIGHEST_PORT = 65_535;
/** `--shell`: the format for printing variables. */
const SHELL_FLAG = {
    name: 'shell',
    value: 'SHELL',
    description: `${Object.keys(SHELLS).join(', ')}. Default bash, which is any POSIX shell.`,
};
/** Writes variables as text for the requested shell. @throws RoleChainError `invalid-request` */
function readShell(typed = 'bash') {
    const render = Object.entries(SHELLS).find(([name]) => name === typed)?.[1];
    if (render === undefined) {
        const known = Object.keys(SHELLS);
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--shell: ${(0,quote/* quote */.hD)(typed)} is not one of ${known.join(', ')}${(0,nearest/* suggestion */.h)(typed, known)}`,
        });
    }
    return render;
}
/** Warns of variables that stay in force beside what is printed, in a format that cannot unset them. */
function warnOfKept(render, variables, log) {
    const kept = keptBy(render, variables);
    if (kept.length > 0) {
        log.warning(`${(0,list/* enumerated */.B)(kept)} ${kept.length === 1 ? 'is' : 'are'} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`);
    }
}
/** `--port`: undefined if it was not given. @throws RoleChainError `invalid-request` */
function readPort(typed) {
    const port = typed === undefined ? undefined : (0,values/* parseWholeNumber */.oA)(typed);
    if (typed !== undefined && (port === undefined || port > HIGHEST_PORT)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--port: ${(0,quote/* quote */.hD)(typed)} is not a port (0 to ${HIGHEST_PORT})`,
        });
    }
    return port;
}
/** `--source-ip`: this machine's own address if it was not given. @throws RoleChainError `invalid-request` */
function readIpAddress(typed = '127.0.0.1') {
    if ((0,external_node_net_.isIP)(typed) === 0) {
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `--source-ip: ${(0,quote/* quote */.hD)(typed)} is not an IP address` });
    }
    return typed;
}


/***/ }),

/***/ 45778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withAccountsMasked)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77459);
/* harmony import */ var _request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28343);
/* harmony import */ var _text_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46089);
/* harmony import */ var _runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66906);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40924);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21830);







/**
 * Runs a command that shows plans and policies. With `mask-aws-account-id`, its result, messages and errors have no
 * account IDs: they name accounts that could not be concealed one by one. Text that the command aligns or escapes goes
 * through `withoutSecrets` of its process first, so that columns fit what is shown.
 */
async function withAccountsMasked(given, process, run) {
    const runner = (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .startShell */ .PO)(process, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .inputFlags */ .eJ)(given));
    const typed = (0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .iL)('mask-aws-account-id', {
        raw: (name) => runner.input(name),
        environment: runner.environment,
    });
    if ((0,_text_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(typed) !== true) {
        return run(process);
    }
    try {
        return await run(maskedProcess(process));
    }
    catch (error) {
        throw maskedError(error);
    }
}
function maskedProcess(process) {
    return {
        ...process,
        print: (text) => {
            process.print((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(text));
        },
        write: (text) => {
            process.write((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(text));
        },
        guard: (text) => (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(process.guard(text)),
        withoutSecrets: (text) => (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(process.withoutSecrets(text)),
    };
}
/** The parts of an error that the program prints. */
function maskedError(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G)) {
        return new Error((0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)));
    }
    const { code, message, hint } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code,
        message: (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(message),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutUndefined */ .r)({ hint: hint === undefined ? undefined : (0,_runner_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutAccountIds */ .I)(hint) }),
    });
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

/***/ 89972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulate: () => (/* binding */ simulate_simulate)
});

// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/text/ascii-json.ts
var ascii_json = __webpack_require__(38551);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/login/run-chains.ts + 1 modules
var run_chains = __webpack_require__(22823);
// EXTERNAL MODULE: ./src/login/step-request.ts + 15 modules
var step_request = __webpack_require__(56477);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/iam/oidc/claims.ts
var claims = __webpack_require__(62286);
// EXTERNAL MODULE: ./src/ci/github-subjects.ts
var github_subjects = __webpack_require__(77987);
// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/simulate/claims.ts







/** Claims of GitHub's tokens that follow from the repository and the ref. */
const FOLLOWING = [
    'sub',
    'repository',
    'repository_owner',
    'ref',
    'ref_type',
    'workflow_ref',
    'job_workflow_ref',
];
/**
 * The claims of the simulated token: those of the world, changed as the flags say.
 *
 * @param base the claims that the world gives; undefined if it does not say whose tokens it sees
 * @returns undefined if nothing says whose token it is
 * @throws RoleChainError `invalid-request` for flags that cannot be read, or do not go together
 */
function claimsOf(flags, base) {
    const given = flags.claims === undefined ? {} : parseClaims(flags.claims);
    const job = jobClaims(flags, given, base);
    const subject = flags.subject === undefined ? {} : { sub: flags.subject };
    const claims = (0,objects/* withoutUndefined */.r)({ ...base, ...job, ...subject, ...given });
    return Object.keys(claims).length === 0 ? undefined : claims;
}
/**
 * A notice about a token whose job nobody has named: it belongs to the default repository of world
 * files. Undefined where flags or the world file say whose it is.
 *
 * @param said the claims that the world file says
 */
function noteOfMadeUpJob(flags, said, claims) {
    const given = flags.claims === undefined ? {} : parseClaims(flags.claims);
    const isNamed = flags.repository !== undefined ||
        flags.subject !== undefined ||
        ['sub', 'repository'].some((name) => said.has(name) || Object.hasOwn(given, name));
    return isNamed
        ? undefined
        : `the job that is simulated is one of ${(0,quote/* oneLine */.TN)(textOf(claims['repository']) ?? '')} (sub ${(0,quote/* oneLine */.TN)(textOf(claims['sub']) ?? '')}): neither flags nor the world file's issuer claims say whose it is, and that is its default. Name yours: --repository OWNER/NAME`;
}
function jobClaims(flags, given, base) {
    const { branch, tag, environment, pullRequest } = flags;
    const kinds = [branch, tag, pullRequest ? '' : undefined].filter((kind) => kind !== undefined);
    if (kinds.length > 1) {
        throw invalid('--branch, --tag and --pull-request: a job runs for one of them');
    }
    const repository = flags.repository ?? repositoryOf(flags.subject) ?? textOf(given['repository']);
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw invalid(`--repository: ${(0,quote/* quote */.hD)(repository)} is not of the form OWNER/NAME`);
    }
    const known = repository ?? textOf(base?.['repository']);
    const isAsked = repository !== undefined || kinds.length > 0 || environment !== undefined;
    if (!isAsked) {
        return {};
    }
    if (known === undefined) {
        throw invalid('--repository: is needed too; a token names the repository of its job');
    }
    return claimsOfJob(known, flags, base);
}
function claimsOfJob(repository, flags, base) {
    const { branch, tag, environment, pullRequest } = flags;
    const ref = tag !== undefined
        ? `refs/tags/${tag}`
        : pullRequest
            ? 'refs/pull/1/merge'
            : branch !== undefined
                ? `refs/heads/${branch}`
                : (textOf(base?.['ref']) ?? 'refs/heads/main');
    const all = (0,claims/* defaultClaims */.t)({ repository, ref });
    const following = base === undefined ? all : Object.fromEntries(FOLLOWING.map((name) => [name, all[name]]));
    const subject = environment !== undefined
        ? `repo:${repository}:${github_subjects/* CONTEXTS */.Jo.environment(environment)}`
        : pullRequest
            ? `repo:${repository}:${github_subjects/* CONTEXTS */.Jo.pullRequest}`
            : all['sub'];
    const event = pullRequest ? { event_name: 'pull_request', base_ref: 'main', head_ref: 'change' } : {};
    return { ...following, sub: subject, environment, ...event };
}
/** The repository that a subject of GitHub's speaks of, in its plain or its immutable form. */
function repositoryOf(subject) {
    const { owner, name } = /^repo:(?<owner>[\w.-]+)(?:@\d+)?\/(?<name>[\w.-]+)(?:@\d+)?(?::|$)/.exec(subject ?? '')?.groups ?? {};
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}
function parseClaims(text) {
    const reading = (0,json/* readJsonObject */.o)(text);
    if (reading.kind === 'broken') {
        throw invalid(`--claims: ${reading.why}; one looks like {"environment": "production"}`);
    }
    return { ...reading.value };
}
/** The CI system whose job the token is of. */
function systemOfClaims(claims) {
    return (0,systems/* ciSystemOfToken */.UM)({ issuer: textOf(claims['iss']) ?? '', subject: textOf(claims['sub']) ?? '' });
}
/** What the runner would tell the token's job; for templates and default tags. */
function factsOfClaims(claims) {
    const ref = textOf(claims['ref']);
    const actor = textOf(claims['actor']);
    const text = (name) => textOf(claims[name]);
    return (0,objects/* withoutUndefined */.r)({
        repository: text('repository'),
        repository_owner: text('repository_owner'),
        workflow: text('workflow'),
        job: 'job',
        run_id: text('run_id'),
        run_attempt: text('run_attempt'),
        actor,
        triggering_actor: actor,
        ref,
        ref_name: ref?.replace(/^refs\/(?:heads|tags|pull)\//, ''),
        sha: text('sha'),
        event_name: text('event_name'),
        action: 'aws-role-chain',
        base_ref: text('base_ref'),
        head_ref: text('head_ref'),
    });
}
/** A non-empty text; GitHub leaves claims without meaning for a job empty. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function invalid(message) {
    return new errors/* RoleChainError */._G({ code: 'invalid-request', message });
}

// EXTERNAL MODULE: ./src/iam/world/parse-world.ts + 10 modules
var parse_world = __webpack_require__(8997);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
;// CONCATENATED MODULE: ./src/simulate/load-world.ts




/** Accounts with thousands of roles print some tens of megabytes; a Node.js string can be twice this. */
const MAX_BYTES = 250_000_000;
/**
 * Reads the world.
 *
 * @throws RoleChainError `invalid-request` with what is wrong with the flags or the files
 */
async function loadWorld({ world, fromAws, controls }) {
    if ((world === undefined) === (fromAws === undefined)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `simulate needs ${world === undefined ? '' : 'only one of '}--world FILE or --from-aws FILES`,
            hint: 'The first is a world file of role-chain emulate, the second what aws iam get-account-authorization-details prints.',
        });
    }
    if (world !== undefined) {
        refuseControls(controls);
        const parsed = (0,parse_world/* parseWorld */.y)(await readText('--world', world));
        const { claims, saidClaims } = parsed.issuer;
        return {
            world: parsed,
            claims,
            saidClaims,
            knowsDevices: true,
            files: [world],
            warnings: [],
            notes: notesOfWorld(parsed),
        };
    }
    return readAccounts(fromAws ?? '', controls);
}
/** Reads what the AWS CLI printed of accounts and of the policies of their organization. */
async function readAccounts(fromAws, controls) {
    const { readSnapshots, snapshotPaths } = await __webpack_require__.e(/* import() */ 9094).then(__webpack_require__.bind(__webpack_require__, 59094));
    const paths = snapshotPaths(fromAws);
    const files = [];
    for (const { account, path } of paths) {
        files.push({ account, path, text: await readText('--from-aws', path) });
    }
    return {
        ...readSnapshots(files, {
            'service-control': await readAttached('service-control', controls),
            'resource-control': await readAttached('resource-control', controls),
        }),
        claims: undefined,
        saidClaims: new Set(),
        knowsDevices: false,
        files: paths.map(({ path }) => path),
    };
}
async function readAttached(kind, controls) {
    const typed = controls[kind];
    if (typed === undefined) {
        return undefined;
    }
    const { attachedPaths, CONTROL_KINDS } = await __webpack_require__.e(/* import() */ 3156).then(__webpack_require__.bind(__webpack_require__, 43156));
    const files = [];
    for (const { level, path } of attachedPaths(typed, kind)) {
        files.push({ level, path, text: await readText(`--${CONTROL_KINDS[kind].flag}`, path) });
    }
    return files;
}
function refuseControls(controls) {
    if (Object.values(controls).some((typed) => typed !== undefined)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: '--service-control-policies and --resource-control-policies belong to --from-aws: a world file says these itself',
        });
    }
}
/** What a world file leaves out that may forbid a call, and every real organization has a place for. */
function notesOfWorld({ accounts, organization, vpcEndpoint }) {
    const isLimited = vpcEndpoint?.policy !== undefined ||
        [...accounts.values()].some(({ serviceControlPolicies: service, resourceControlPolicies: resource }) => service !== undefined || resource !== undefined) ||
        [...(organization?.units.values() ?? [])].some(({ serviceControlPolicy: service, resourceControlPolicy: resource }) => service !== undefined || resource !== undefined);
    return isLimited
        ? []
        : [
            'the world file has no service-control-policy, resource-control-policy or vpc-endpoint policy: it is assumed that none of these forbids a call.',
        ];
}
async function readText(flag, path) {
    try {
        const bytes = Buffer.from(await (0,regular_file/* readRegularBytes */.O)(path, MAX_BYTES));
        // PowerShell writes redirected output this way.
        return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
    }
    catch (error) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `${flag}: ${(0,quote/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}`,
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./src/aws/condition-keys.ts
var condition_keys = __webpack_require__(85833);
// EXTERNAL MODULE: ./src/iam/directory.ts
var directory = __webpack_require__(74514);
// EXTERNAL MODULE: ./src/iam/policy/attribution.ts
var attribution = __webpack_require__(38421);
// EXTERNAL MODULE: ./src/iam/policy/operators.ts
var operators = __webpack_require__(15933);
// EXTERNAL MODULE: ./src/iam/policy/saving.ts
var saving = __webpack_require__(70108);
// EXTERNAL MODULE: ./src/iam/policy/statement.ts
var statement = __webpack_require__(15741);
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/aws/arn.ts
var aws_arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/aws/token-issuers.ts
var token_issuers = __webpack_require__(41677);
;// CONCATENATED MODULE: ./src/simulate/words.ts





/** Names for the kinds of policies, by owner. */
const KIND_NAMES = {
    trust: 'the trust policy',
    identity: "the caller's identity policy",
    boundary: "the caller's permissions boundary",
    session: "the session policy of the caller's session",
    'service-control': "the service control policy of the caller's account",
    'resource-control': "the resource control policy of the role's account",
    endpoint: 'the policy of the VPC endpoint',
};
/** As many as anyone reads; an administrator's role may be allowed to assume hundreds. */
const MAX_NEAR_MISSES = 10;
const MAX_VALUES = 5;
/** Two parties share it privately, so it is not shown, as in `check`. */
const UNSHOWN_KEY = 'sts:externalid';
/** A statement as a sentence names it: `the trust policy, statement 2 (Sid AllowHub)`. */
function describePlace({ kind, policy, ...place }) {
    return `${KIND_NAMES[kind]}${policy === undefined ? '' : ` ${policy}`}, ${statementOf(place)}`;
}
function statementOf({ statement, sid }) {
    return `statement ${statement}${sid === undefined ? '' : ` (Sid ${sid})`}`;
}
/** Describes what stands in the way of a request. */
function describeRefusal(request) {
    const { refusal, attempt } = request;
    const { action, obstacle } = refusal;
    const { roleArn } = attempt;
    switch (obstacle.kind) {
        case 'no-role':
            return { sentence: describeMissingRole(request), nearMisses: [] };
        case 'source-identity': {
            const sentence = `the session of the caller has the source identity ${obstacle.inForce}, which no hop can change`;
            return { sentence, nearMisses: [] };
        }
        case 'explicit-deny':
            return { sentence: `denied by ${(0,list/* listed */.K)(obstacle.by.map(describePlace), { max: MAX_VALUES })}`, nearMisses: [] };
        case 'not-allowed': {
            const { policies, nearMisses } = obstacle;
            const whose = policies === 'trust' ? `the trust policy of ${roleArn}` : OWNERS[policies];
            const allows = nearMisses.length === 0
                ? `allows ${action}`
                : `allows it ${policies === 'trust' ? `to ${callerOf(attempt)}` : `on ${roleArn}`}`;
            return {
                sentence: `no statement of ${whose} ${allows}`,
                nearMisses: describeNearMisses(nearMisses, issuerOf(attempt)),
            };
        }
    }
}
/** All policies of a kind that a caller has. */
const OWNERS = {
    identity: 'the identity policies of the caller',
    boundary: 'the permissions boundary of the caller',
    session: "the session policies of the caller's session",
    'service-control': "the service control policies of the caller's account",
    'resource-control': "the resource control policies of the role's account",
    endpoint: 'the policy of the VPC endpoint through which the call comes',
};
function callerOf({ hop, principal }) {
    return (0,hop_kinds/* byKind */.Sb)(hop, { 'web-identity': () => 'this token', signed: () => principal });
}
function describeMissingRole({ attempt: { roleArn }, world, suggest }) {
    const account = (0,aws_arn/* accountOfArn */.KC)(roleArn) ?? '';
    const roles = world.accounts.get(account)?.roles;
    return roles === undefined
        ? `nothing is known about account ${account}: its policies were not given`
        : `there is no role ${roleArn}${suggest(roleArn, roles.map(({ arn }) => arn))}`;
}
/** The issuer of the token of a hop, as condition keys name it; undefined if it proves itself otherwise. */
function issuerOf({ claims = {} }) {
    const { iss } = claims;
    return typeof iss === 'string' ? (0,token_issuers/* hostOfIssuer */.Zm)(iss) : undefined;
}
function describeNearMisses(all, issuer) {
    const shown = all.slice(0, MAX_NEAR_MISSES).map((miss) => describeNearMiss(miss, issuer));
    const more = all.length - shown.length;
    return more === 0 ? shown : [...shown, `and ${more} more that allow it elsewhere, or to others`];
}
function describeNearMiss({ place, mismatches }, issuer) {
    const { policy, kind, ...statement } = place;
    const where = policy === undefined || kind === 'trust' ? statementOf(statement) : describePlace(place);
    return `${where}: ${mismatches.map((mismatch) => describeMismatch(mismatch, issuer)).join('; ')}`;
}
/** What does not match in a statement, as the end of a sentence about it. */
function describeMismatch(mismatch, issuer) {
    const wants = (0,list/* listed */.K)(mismatch.wants, { max: MAX_VALUES });
    switch (mismatch.kind) {
        case 'principal':
        case 'resource':
            return mismatch.negated
                ? `its ${mismatch.kind} is anything but ${wants}`
                : `its ${mismatch.kind} is ${wants}${deletedAmong(mismatch.wants)}`;
        case 'condition': {
            const { operator, key, has } = mismatch;
            if (key.toLowerCase() === UNSHOWN_KEY) {
                return `condition ${operator} ${key}: the request has ${has === undefined ? 'none' : 'another'}`;
            }
            const found = has === undefined ? 'the request has none' : `the request has ${(0,list/* listed */.K)(has, { max: MAX_VALUES })}`;
            const why = has === undefined ? whyAbsent(key, issuer) : undefined;
            return `condition ${operator} ${key} requires ${wants}, ${found}${why === undefined ? '' : ` (${why})`}`;
        }
    }
}
/** Why the request has no such key, if that is no matter of the request. */
function whyAbsent(key, issuer) {
    const host = (0,condition_keys/* issuerHostOfKey */.QD)(key);
    return host !== undefined && issuer !== undefined && host.toLowerCase() !== issuer.toLowerCase()
        ? `the keys of this token begin with ${issuer}:`
        : (0,condition_keys/* keyProblem */.dD)(key);
}
/** AWS writes the unique id of a principal in place of its ARN once it is deleted. */
function deletedAmong(principals) {
    return principals.some((principal) => /^A(?:RO|ID)A[A-Z0-9]{12,28}$/.test(principal))
        ? ': the id of a role or user that was deleted; a role recreated with the same name has a different id, so write its ARN again'
        : '';
}

;// CONCATENATED MODULE: ./src/simulate/review.ts








/** More than a few mistakes of one kind are really one mistake. */
const MAX_WARNINGS = 20;
/**
 * What the policies of a chain's roles and of its caller say that AWS reads otherwise than people do: keys that no call
 * has, keys of several values without a set operator, and what AWS would no longer save.
 *
 * @param caller the ARN that the chain starts from; undefined for a token
 */
function reviewPolicies(plan, world, caller) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    const arns = new Set([...hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.arn] : [])), caller ?? '']);
    const warnings = [...arns].flatMap((arn) => {
        const role = (0,directory/* findRole */._$)(world, arn);
        const { policies = [], boundary } = role ?? (0,directory/* findUser */.Hr)(world, arn) ?? {};
        return [
            ...(role === undefined ? [] : review(arn, 'trust', [role.trust])),
            ...review(arn, 'identity', policies),
            ...review(arn, 'boundary', boundary === undefined ? [] : [boundary]),
        ];
    });
    const more = warnings.length - MAX_WARNINGS;
    return more > 0 ? [...warnings.slice(0, MAX_WARNINGS), `and ${more} more such conditions`] : warnings;
}
function review(arn, kind, documents) {
    return documents.flatMap((document) => document.statements.filter(statement/* isAboutRoles */.NH).flatMap((statement) => {
        const place = describePlace((0,attribution/* placeOf */.$)(kind, document, statement));
        return problemsOf(statement).map((problem) => (0,quote/* oneLine */.TN)(`${arn}: ${place}: ${problem}`));
    }));
}
function problemsOf(statement) {
    const { principals, effect, conditions } = statement;
    const missing = principals === undefined || effect === 'Deny' ? [] : (0,saving/* missingKeys */.E)(principals, statement);
    return [
        ...conditions.flatMap(problemOfCondition),
        ...missing.map((key) => `no condition on ${key}: it lets in whoever else uses this issuer; AWS saves no such trust now`),
    ];
}
function problemOfCondition({ operator, text, quantifier, key }) {
    const problem = (0,condition_keys/* keyProblem */.dD)(key);
    if (problem !== undefined) {
        return [`condition ${text} ${key}: ${problem}`];
    }
    return quantifier === undefined && operator !== operators/* NULL_OPERATOR */.$5 && (0,condition_keys/* isMultiValued */.vt)(key)
        ? [
            `condition ${text} ${key}: the key may have several values, so it needs ForAllValues:${text} or ForAnyValue:${text}`,
        ]
        : [];
}

// EXTERNAL MODULE: ./src/chain/plan/plan.ts
var plan = __webpack_require__(59214);
// EXTERNAL MODULE: ./src/chain/plan/tree.ts
var tree = __webpack_require__(79509);
// EXTERNAL MODULE: ./src/explain/claims.ts
var explain_claims = __webpack_require__(25206);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/simulate/render.ts







/** A simulation for people to read: the tree of hops, what each rests on, and how many targets are reachable. */
function renderSimulation(simulation, { source, claims, files, guard }) {
    const { trees, hops } = simulation;
    const from = [
        `From   ${(0,quote/* oneLine */.TN)(source)}`,
        `World  ${(0,list/* listed */.K)(files.map(quote/* oneLine */.TN))}`,
        ...(claims === undefined ? [] : [(0,explain_claims/* describeClaims */.Z)(claims)]),
    ];
    const rows = trees.flatMap((tree) => treeRows(tree, hops, '', ''));
    const blocks = [
        from.join('\n'),
        (0,table/* table */.t)(['hop', 'role', 'target', 'result'], rows, guard),
        ...(0,tree/* nodesOf */.Nh)(trees).flatMap((node) => hopBlock(node, hops.get(node.hop))),
        conclusion(simulation),
    ];
    return guard(`${blocks.join('\n\n')}\n`);
}
/** A node and those below it, drawn as branches of a tree. */
function treeRows({ hop, ends, children }, results, lead, below) {
    const last = children.length - 1;
    const names = ends.map(({ name }) => name).join(', ');
    const result = results.get(hop);
    return [
        [String(hop.number), `${lead}${roleOf(hop, result)}`, names, resultOf(result)],
        ...children.flatMap((child, index) => treeRows(child, results, `${below}${index === last ? '└─ ' : '├─ '}`, `${below}${index === last ? '   ' : '│  '}`)),
    ];
}
function roleOf(hop, result) {
    if (result === undefined) {
        return (0,plan/* showRole */.W)(hop.role);
    }
    return result.kind === 'allowed' ? result.taken.roleArn : result.attempt.roleArn;
}
function resultOf(result) {
    switch (result?.kind) {
        case undefined:
            return 'not reached';
        case 'allowed':
            return 'allowed';
        case 'refused':
            return `REFUSED: ${result.failure.code}`;
    }
}
/** What a hop rests on, or what stands in its way; empty for a hop that was not reached. */
function hopBlock({ hop, of, ...node }, result) {
    if (result === undefined) {
        return [];
    }
    const targets = (0,tree/* targetsBelow */.Uw)({ hop, of, ...node }).map(({ name }) => name);
    const forWhom = targets.length === 0 ? '' : ` (${(0,list/* listed */.K)(targets, { max: 3 })})`;
    const head = `Hop ${hop.number} of ${of}${forWhom}: ${roleOf(hop, result)}: `;
    const lines = result.kind === 'allowed' ? [`${head}allowed`, ...permissionLines(result.permissions)] : refusedLines(head, result);
    return [lines.map(quote/* oneLine */.TN).join('\n')];
}
/** One line for all actions that the same statements allow. */
function permissionLines(permissions) {
    const actions = new Map();
    for (const { action, by } of permissions) {
        const places = by.map(describePlace).join(', and by ');
        actions.set(places, [...(actions.get(places) ?? []), action]);
    }
    return [...actions].map(([places, names]) => `  ${names.join(', ')} by ${places}`);
}
function refusedLines(head, { failure, refusal }) {
    const first = `${head}REFUSED: ${failure.code}: ${failure.message}`;
    if (refusal === undefined) {
        return [first];
    }
    const { action, reason } = refusal;
    return [first, `  ${action}: ${reason.sentence}`, ...reason.nearMisses.map((line) => `    - ${line}`)];
}
function conclusion({ ends }) {
    const [first] = ends;
    if (first?.target === undefined) {
        return first?.result === undefined ? 'The end of the chain is unreachable.' : 'The end of the chain is reachable.';
    }
    const missed = ends.filter(({ result }) => result === undefined).map(({ target }) => target?.name ?? '');
    const counted = `${ends.length - missed.length} of ${ends.length} targets are reachable.`;
    return missed.length === 0 ? counted : (0,quote/* oneLine */.TN)(`${counted} Unreachable: ${(0,list/* listed */.K)(missed)}.`);
}

;// CONCATENATED MODULE: ./src/simulate/report.ts


/** Makes the report. Nothing in it is a secret; texts from outside are unchanged. */
function reportOf({ trees, hops, ends }) {
    const ways = new Map(trees.flatMap((tree) => waysOf(tree, [])));
    const targets = ends.map(({ target, result }) => ({
        ...(0,objects/* withoutUndefined */.r)({ target: target?.name }),
        reachable: result !== undefined,
        hops: (ways.get(target) ?? []).map((hop) => reportHop(hop, hops.get(hop))),
    }));
    return { reachable: targets.every(({ reachable }) => reachable), targets };
}
/** The hops to every target below a node; to the end, where the chain has no targets. */
function waysOf({ hop, ends, children }, before) {
    const hops = [...before, hop];
    const isEnd = ends.length === 0 && children.length === 0;
    return [
        ...(isEnd ? [[undefined, hops]] : []),
        ...ends.map((target) => [target, hops]),
        ...children.flatMap((child) => waysOf(child, hops)),
    ];
}
function reportHop(hop, result) {
    const { number } = hop;
    if (result === undefined) {
        return { hop: number, role: (0,plan/* showRole */.W)(hop.role), result: 'not-reached' };
    }
    if (result.kind === 'allowed') {
        const { roleArn: role, sessionName } = result.taken;
        const allowed = result.permissions.map(({ action, by }) => ({ action, by: by.map(reportStatement) }));
        return { hop: number, role, result: 'allowed', sessionName, allowed };
    }
    const { attempt, failure, refusal } = result;
    const { roleArn: role, sessionName } = attempt;
    const { code, message } = failure;
    return {
        hop: number,
        role,
        result: 'refused',
        sessionName,
        error: { code, message },
        ...(refusal === undefined ? {} : { refused: reportRefusal(refusal) }),
    };
}
function reportRefusal({ action, obstacle, reason }) {
    return {
        action,
        reason: reason.sentence,
        nearMisses: reason.nearMisses,
        ...(obstacle.kind === 'explicit-deny' ? { deniedBy: obstacle.by.map(reportStatement) } : {}),
    };
}
function reportStatement({ kind: policy, policy: name, statement, sid }) {
    return { policy, statement, ...(0,objects/* withoutUndefined */.r)({ name, sid }) };
}

// EXTERNAL MODULE: ./src/iam/oidc/token-issuer.ts
var token_issuer = __webpack_require__(84124);
// EXTERNAL MODULE: ./src/iam/session-store.ts
var session_store = __webpack_require__(41733);
;// CONCATENATED MODULE: ./src/simulate/services.ts


/**
 * The services behind the emulator's operations, in this process. Time stands still, so that no session ends on the
 * way; and MFA codes are accepted as correct, since the code of a real job is not known before it runs. That the
 * device belongs to the caller is still checked.
 *
 * @param now milliseconds
 */
function inProcessServices(world, now) {
    return {
        world: () => world,
        sessions: new session_store/* SessionStore */.c(),
        issuer: new token_issuer/* TokenIssuer */.f(),
        mfa: {
            verify: () => {
                // See above.
            },
        },
        now: () => now,
    };
}

// EXTERNAL MODULE: ./src/chain/run/run-chain.ts + 5 modules
var run_chain = __webpack_require__(89214);
// EXTERNAL MODULE: ./src/iam/calls/sts-error.ts
var sts_error = __webpack_require__(7528);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/net/failure.ts
var net_failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/iam/operations/assume-role.ts + 1 modules
var assume_role = __webpack_require__(19459);
// EXTERNAL MODULE: ./src/iam/operations/assume-role-with-web-identity.ts + 1 modules
var assume_role_with_web_identity = __webpack_require__(5540);
// EXTERNAL MODULE: ./src/iam/operations/get-caller-identity.ts
var get_caller_identity = __webpack_require__(97621);
// EXTERNAL MODULE: ./src/iam/operations/run-signed.ts
var run_signed = __webpack_require__(69014);
// EXTERNAL MODULE: ./src/iam/calls/caller.ts
var calls_caller = __webpack_require__(99392);
// EXTERNAL MODULE: ./src/iam/calls/parameters.ts + 1 modules
var parameters = __webpack_require__(62203);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/sts/sdk-input.ts
var sdk_input = __webpack_require__(37393);
;// CONCATENATED MODULE: ./src/simulate/query-parameters.ts
/**
 * The input of an SDK command as the parameters of AWS's query protocol: `Tags.member.1.Key` and so on.
 * Source: Smithy, "AWS query protocol", serialization of lists and structures.
 */
function queryParameters(input) {
    return new Map(Object.entries(input).flatMap(([name, value]) => entriesOf(name, value)));
}
function entriesOf(name, value) {
    if (typeof value === 'string' || typeof value === 'number') {
        return [[name, String(value)]];
    }
    if (Array.isArray(value)) {
        return value.flatMap((item, index) => entriesOf(`${name}.member.${index + 1}`, item));
    }
    return typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, item]) => entriesOf(`${name}.${key}`, item))
        : [];
}

;// CONCATENATED MODULE: ./src/simulate/in-process-sts.ts













/** Signed calls to the global endpoint are signed for this Region. */
const GLOBAL = { endpoint: 'aws-global', signedFor: 'us-east-1' };
/**
 * An STS without a network: the operations of the emulator, called with the parameters that the SDK would send. It
 * refuses with {@link CallFailure}, whose cause is the emulator's error, which knows why.
 */
class InProcessSts {
    #world;
    #permissions = new WeakMap();
    constructor(world) {
        this.#world = world;
    }
    /** What allowed the call that returned a session. */
    permissionsOf(session) {
        return this.#permissions.get(session) ?? [];
    }
    async assumeRole(call, caller) {
        const { mfa } = call;
        const proof = mfa === undefined ? {} : { SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
        const signed = this.#signed({ ...(0,sdk_input/* commonInput */.o)(call), ...(0,sdk_input/* assumeRoleInput */.j)(call), ...proof }, call.region, caller);
        return this.#session(await answered(() => (0,run_signed/* runSigned */.a)({ signed: true, run: assume_role/* assumeRole */.x }, signed())));
    }
    async assumeRoleWithWebIdentity(call, source) {
        const { jwt } = await source.token();
        const region = call.region === GLOBAL.endpoint ? undefined : call.region;
        const unsigned = this.#call({ ...(0,sdk_input/* commonInput */.o)(call), WebIdentityToken: jwt.reveal() }, region);
        return this.#session(await answered(() => (0,assume_role_with_web_identity/* assumeRoleWithWebIdentity */.z)(unsigned)));
    }
    async getCallerIdentity(region, caller) {
        const signed = this.#signed({}, region, caller);
        await answered(() => (0,run_signed/* runSigned */.a)({ signed: true, everyRegion: true, run: get_caller_identity/* getCallerIdentity */.e }, signed()));
        const { account, arn } = signed().caller;
        return { account, arn };
    }
    #call(input, region) {
        const { services, sourceIp } = this.#world;
        const world = services.world();
        return {
            services,
            world,
            now: services.now(),
            parameters: parameters/* Parameters */.H.of(queryParameters(input)),
            region,
            secureTransport: true,
            sourceIp,
            vpcEndpoint: world.vpcEndpoint,
            userAgent: undefined,
        };
    }
    #signed(input, region, { accessKeyId }) {
        const signedFor = region === GLOBAL.endpoint ? GLOBAL.signedFor : region;
        const call = this.#call(input, signedFor);
        return () => {
            const caller = (0,calls_caller/* findCaller */.l)(call.world, call.services.sessions, accessKeyId.reveal());
            if (caller === undefined) {
                throw (0,sts_error/* forbidden */.o0)('InvalidClientTokenId', 'The security token included in the request is invalid.');
            }
            return { ...call, caller, region: signedFor };
        };
    }
    #session({ session, packedPolicySize, permissions = [] }) {
        if (session?.kind !== 'assumed-role') {
            throw new Error('an operation that assumes a role brought no session of one');
        }
        const { credentials, expiresAt, sourceIdentity, roleArn, sessionName } = session;
        const role = (0,directory/* findRole */._$)(this.#world.services.world(), roleArn);
        const made = {
            credentials: {
                accessKeyId: new secret/* Secret */.z(credentials.accessKeyId),
                secretAccessKey: new secret/* Secret */.z(credentials.secretAccessKey),
                sessionToken: new secret/* Secret */.z(credentials.sessionToken),
                expiration: new Date(expiresAt),
            },
            assumedRoleArn: session.arn,
            assumedRoleId: `${role?.id ?? ''}:${sessionName}`,
            ...(0,objects/* withoutUndefined */.r)({ packedPolicySize, sourceIdentity }),
        };
        this.#permissions.set(made, permissions);
        return made;
    }
}
async function answered(run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof sts_error/* StsError */.vs)) {
            throw error;
        }
        const { code, message, status } = error;
        throw new net_failure/* CallFailure */.Rk({ kind: (0,net_failure/* kindOfAnswer */.oZ)(code, message, status), code, message, status, cause: error });
    }
}

;// CONCATENATED MODULE: ./src/simulate/simulate.ts







/**
 * Runs a plan through the policies of a world, in this process: with the code that runs it for real, on the operations
 * of the emulator.
 *
 * @throws RoleChainError if the claims of the token do not match the plan
 */
async function simulate(plan, world, source) {
    const sts = new InProcessSts(world);
    const hops = new Map();
    const [warnings, notices] = [[], []];
    const words = { world: world.services.world(), suggest: (0,nearest/* limitedSuggestion */.hG)() };
    const chain = {
        sts,
        source,
        now: world.services.now,
        // Nothing here needs time to pass.
        sleep: () => Promise.resolve(),
        explainHop: (failure, attempt) => {
            if (failure instanceof net_failure/* CallFailure */.Rk) {
                hops.set(attempt.hop, { kind: 'refused', attempt, failure, ...refusalOf(failure, attempt, words) });
            }
            return Promise.resolve(failure);
        },
        explainIdentity: (failure) => Promise.resolve(failure),
        onHop: (taken, { hop }) => {
            hops.set(hop, { kind: 'allowed', taken, permissions: sts.permissionsOf(taken.session) });
        },
        onTarget: () => {
            // All ends arrive together.
        },
        warn: (message) => {
            warnings.push(message);
        },
        notice: (message) => {
            notices.push(message);
        },
        accepts: () => true,
    };
    const ends = await (plan.targets.length === 0 ? endOfChain(plan, chain) : endsOfTargets(plan, chain));
    return { trees: (0,tree/* treesOfPlan */.U5)(plan), hops, ends, warnings, notices };
}
function refusalOf({ cause }, attempt, words) {
    if (!(cause instanceof sts_error/* StsError */.vs) || cause.refusal === undefined) {
        return {};
    }
    const { refusal } = cause;
    return { refusal: { ...refusal, reason: describeRefusal({ ...words, refusal, attempt }) } };
}
async function endOfChain(plan, chain) {
    try {
        return [{ target: undefined, result: await (0,run_chain/* runChain */.Zt)(plan, chain) }];
    }
    catch (error) {
        refusedOnly(error);
        return [{ target: undefined, result: undefined }];
    }
}
async function endsOfTargets(plan, chain) {
    return (await (0,run_chain/* runTargets */.sb)(plan, chain)).map((outcome) => {
        if (outcome.kind === 'reached') {
            return { target: outcome.target, result: outcome.result };
        }
        refusedOnly(outcome.error);
        return { target: outcome.target, result: undefined };
    });
}
/** Anything but an answer of STS is not a simulation result. */
function refusedOnly(error) {
    if (!(error instanceof net_failure/* CallFailure */.Rk)) {
        throw error;
    }
}

// EXTERNAL MODULE: ./src/iam/operations/role-session.ts
var role_session = __webpack_require__(73859);
// EXTERNAL MODULE: ./src/iam/tags.ts
var tags = __webpack_require__(76456);
;// CONCATENATED MODULE: ./src/simulate/identity.ts








/** An identity source that provides such a token. */
function simulatedToken({ claims, audience }, services) {
    const { issuer } = services.world();
    const token = services.issuer
        .issue({
        issuer: issuer.url,
        audience,
        claims,
        lifetimeSeconds: issuer.tokenLifetimeSeconds,
        now: services.now(),
        // Nobody sees the signature, and RS256 takes a new key half a second.
        algorithm: 'ES384',
    })
        .then((text) => ({ jwt: new secret/* Secret */.z(text), claims: { iss: issuer.url, aud: audience, ...claims } }));
    return { kind: 'token', name: 'OIDC token', renewable: false, token: () => token };
}
/**
 * An identity source with credentials of a user, of a role, or of a session of a role (by its assumed-role ARN).
 *
 * @throws RoleChainError `invalid-request` if the world has no such user or role
 */
function simulatedCaller(arn, services) {
    const keys = keysOf(arn, services);
    if (keys === undefined) {
        const world = services.world();
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--caller: there is no user or role ${(0,quote/* quote */.hD)(arn)}${(0,nearest/* suggestion */.h)(arn, principalsOf(world))}`,
            hint: 'Give the ARN of a user or a role that the world file or the snapshots have.',
        });
    }
    const { accessKeyId, secretAccessKey, sessionToken } = keys;
    const credentials = {
        accessKeyId: new secret/* Secret */.z(accessKeyId),
        secretAccessKey: new secret/* Secret */.z(secretAccessKey),
        ...(sessionToken === undefined ? {} : { sessionToken: new secret/* Secret */.z(sessionToken) }),
    };
    return { kind: 'credentials', name: arn, credentials: () => Promise.resolve(credentials) };
}
function keysOf(arn, services) {
    const world = services.world();
    const user = (0,directory/* findUser */.Hr)(world, arn);
    if (user !== undefined) {
        return { accessKeyId: user.accessKeyId, secretAccessKey: user.secretAccessKey };
    }
    const session = (0,aws_arn/* parseAssumedRoleArn */.B8)(arn);
    const role = session === undefined
        ? (0,directory/* findRole */._$)(world, arn)
        : world.accounts.get(session.account)?.roles.find(({ name }) => name === session.name);
    return role === undefined
        ? undefined
        : (0,role_session/* issueRoleSession */.UH)({ sessions: services.sessions, world, now: services.now() }, {
            role,
            sessionName: session?.sessionName ?? 'simulated',
            tags: tags/* NO_TAGS */.yv,
            transitiveTagKeys: [],
            sourceIdentity: undefined,
            policies: undefined,
            federatedProvider: undefined,
            chain: [],
            durationSeconds: role_session/* DEFAULT_ROLE_SECONDS */.nJ,
        }).credentials;
}
function principalsOf({ accounts }) {
    return [...accounts.values()].flatMap(({ users, roles }) => [...users, ...roles].map(({ arn }) => arn));
}

;// CONCATENATED MODULE: ./src/simulate/start.ts




/**
 * The caller of chains that start from credentials: the one that `--caller` names, or the user of the world whose access key
 * the inputs give. Undefined for chains that start from a token.
 *
 * @throws RoleChainError `invalid-request` if it is missing, or makes no sense
 */
function start_callerOf({ source, caller }, world) {
    const { name: from, credentials } = source;
    if (source.proof === 'token') {
        if (caller === undefined) {
            return undefined;
        }
        throw start_invalid(`--caller: makes no sense here, since the chains start from the ${from}`);
    }
    const known = caller ?? (credentials && userOfKey(credentials.accessKeyId.reveal(), world));
    if (known === undefined) {
        throw start_invalid(`--caller: is missing: the chains start from the ${from}, and nothing says whose they are`, 'Give the ARN of the user or role: --caller arn:aws:iam::111122223333:user/deployer.');
    }
    return known;
}
function userOfKey(accessKeyId, world) {
    return (0,directory/* allUsers */.q_)(world).find((user) => user.accessKeyId === accessKeyId)?.arn;
}
/**
 * The identity source.
 *
 * @param caller as {@link callerOf} gives it
 * @throws RoleChainError `invalid-request` if nothing says whose token it is, or there is no such caller
 */
function startOf(caller, { audience, claims }, services) {
    if (caller !== undefined) {
        return simulatedCaller(caller, services);
    }
    if (claims === undefined) {
        throw start_invalid('--repository: is missing: the chains start from an OIDC token, and what AWS prints does not say whose', 'Describe the job: --repository OWNER/NAME, with --branch, --tag, --environment or --pull-request; or --subject, or --claims.');
    }
    return simulatedToken({ claims, audience }, services);
}
/** For a world without MFA devices: gives the caller the one in the plan. */
function withDeviceOf(world, caller, plan) {
    const user = caller === undefined ? undefined : (0,directory/* findUser */.Hr)(world, caller);
    const serial = [...plan.hops, ...plan.targets.flatMap(({ hops }) => hops)]
        .map((hop) => (0,hop_kinds/* signedPart */.Sy)(hop)?.mfa?.serial)
        .find((each) => each !== undefined);
    const account = user === undefined ? undefined : world.accounts.get(user.account);
    if (user === undefined || account === undefined || serial === undefined) {
        return world;
    }
    const owner = { ...user, mfa: { serial, seed: '' } };
    const users = account.users.map((each) => (each === user ? owner : each));
    return { ...world, accounts: new Map([...world.accounts, [account.id, { ...account, users }]]) };
}
function start_invalid(message, hint) {
    return new errors/* RoleChainError */._G({ code: 'invalid-request', message, ...(hint === undefined ? {} : { hint }) });
}

// EXTERNAL MODULE: ./src/step/reading.ts
var reading = __webpack_require__(32650);
// EXTERNAL MODULE: ./src/commands/shell.ts + 1 modules
var shell = __webpack_require__(11952);
// EXTERNAL MODULE: ./src/commands/flags.ts + 1 modules
var commands_flags = __webpack_require__(1617);
// EXTERNAL MODULE: ./src/commands/masked-accounts.ts
var masked_accounts = __webpack_require__(45778);
;// CONCATENATED MODULE: ./src/commands/simulate.ts




















/** The flags about the job whose token is simulated. */
const CLAIM_FLAGS = [
    { name: 'repository', value: 'OWNER/NAME', description: 'The repository whose job is simulated.' },
    { name: 'branch', value: 'NAME', description: 'The job runs for this branch. Default: main.' },
    { name: 'tag', value: 'NAME', description: 'The job runs for this tag.' },
    { name: 'environment', value: 'NAME', description: 'The job runs in this environment.' },
    { name: 'pull-request', description: 'The job runs for a pull request.' },
    { name: 'subject', value: 'SUB', description: 'The literal sub claim, for other formats.' },
    {
        name: 'claims',
        value: 'JSON',
        description: 'More claims, as a JSON object. They take precedence over all others.',
    },
];
/** `role-chain simulate`: proves chains against policies, without AWS. */
const simulate_simulate = {
    name: 'simulate',
    summary: 'check the chains against the policies of a world file or of AWS accounts, without any network',
    usage: '(--world FILE | --from-aws FILES) [INPUTS]',
    details: [
        'Checks every hop of the chains against the policies that apply to it, and shows the statements that allow it, or what denies it. Nothing is sent anywhere. Exits with status 1 if a target is unreachable.',
        '',
        '  role-chain simulate --world world.yml --repository octo/app --environment production \\',
        '    --aws-region eu-central-1 --config-file .github/role-chain.yml',
        '',
        'The policies come from a world file of role-chain emulate, or from what the AWS CLI prints about the accounts, one file per account:',
        '',
        '  aws iam get-account-authorization-details > hub.json',
        '  role-chain simulate --from-aws hub.json,prod.json --repository octo/app --environment production \\',
        '    --aws-region eu-central-1 --config-file .github/role-chain.yml',
        '',
        'Chains start from an OIDC token of the job that the flags describe; or, with --caller, from credentials of a user or role.',
        'Such files have no policies outside IAM. Those of the organization can be given by what they are attached to; what other policies deny, such as those of VPC endpoints, is not seen. A world file can have all three.',
        '',
        '  aws organizations describe-policy --policy-id p-a1b2c3d4e5 > deny.json',
        '  role-chain simulate --from-aws hub.json,prod.json --service-control-policies root=deny.json ...',
    ].join('\n'),
    flags: [
        { name: 'world', value: 'FILE', description: 'A world file, as role-chain emulate reads it.' },
        {
            name: 'from-aws',
            value: 'FILES',
            description: 'Output of aws iam get-account-authorization-details, one file per account, separated by commas. Also the output of list-roles, for maximum session durations; of list-open-id-connect-providers and get-open-id-connect-provider (ACCOUNT=FILE if the account is ambiguous); and of aws organizations describe-organization.',
        },
        {
            name: 'service-control-policies',
            value: 'LEVEL=FILE,...',
            description: 'With --from-aws: output of aws organizations describe-policy, or policy documents, separated by commas. LEVEL is what a policy is attached to: root, an account, or UNIT:ACCOUNT+ACCOUNT with the accounts in that unit.',
        },
        {
            name: 'resource-control-policies',
            value: 'LEVEL=FILE,...',
            description: 'The same for resource control policies.',
        },
        {
            name: 'caller',
            value: 'ARN',
            description: 'The chains start from credentials of this user or role, instead of an OIDC token.',
        },
        ...CLAIM_FLAGS,
        { name: 'source-ip', value: 'IP', description: 'The address that calls come from. Default: 127.0.0.1.' },
        { name: 'format', value: 'table|json', description: 'How the result is printed. Default: table.' },
    ],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    return (0,masked_accounts/* withAccountsMasked */.U)(given, process, (masked) => prove(given, masked));
}
async function prove(given, process) {
    const { flags } = given;
    const format = flags.get('format') ?? 'table';
    if (format !== 'table' && format !== 'json') {
        throw simulate_invalid(`--format: ${(0,quote/* quote */.hD)(format)} is neither table nor json`);
    }
    const sourceIp = (0,commands_flags/* readIpAddress */.uW)(flags.get('source-ip'));
    const loaded = await loadWorld(worldFlags(flags));
    const job = claimFlags(flags);
    const claims = claimsOf(job, loaded.claims);
    const runner = (0,shell/* shellOf */.o)(given, process, 'login');
    const request = await readRequest(runner, flags.get('caller'), claims);
    const { plan, inputs } = request;
    const caller = start_callerOf({ source: request.source, caller: flags.get('caller') }, loaded.world);
    const world = loaded.knowsDevices ? loaded.world : withDeviceOf(loaded.world, caller, plan);
    const services = inProcessServices(world, Date.now());
    const source = startOf(caller, { claims, audience: inputs.audience ?? 'sts.amazonaws.com' }, services);
    const shownClaims = source.kind === 'token' ? (await source.token()).claims : undefined;
    const madeUp = shownClaims === undefined ? undefined : noteOfMadeUpJob(job, loaded.saidClaims, shownClaims);
    const reviewed = reviewPolicies(plan, loaded.world, caller);
    tell([...loaded.warnings, ...reviewed, ...plan.warnings], [...loaded.notes, ...(madeUp === undefined ? [] : [madeUp])], process);
    const simulation = await simulate(plan, { services, sourceIp }, source);
    tell(simulation.warnings, simulation.notices, process);
    simulation.ends.forEach(({ result }) => {
        if (result !== undefined) {
            (0,run_chains/* checkAccount */.g4)(result.identity.account, inputs['allowed-account-ids']);
        }
    });
    const report = reportOf(simulation);
    const shown = { source: source.name, claims: shownClaims, files: loaded.files, guard: process.withoutSecrets };
    process.print(process.guard(format === 'json' ? `${(0,ascii_json/* asciiJson */.i)(report, 2)}\n` : renderSimulation(simulation, shown)));
    return report.reachable ? 0 : 1;
}
function worldFlags(flags) {
    return {
        world: flags.get('world'),
        fromAws: flags.get('from-aws'),
        controls: {
            'service-control': flags.get('service-control-policies'),
            'resource-control': flags.get('resource-control-policies'),
        },
    };
}
async function readRequest(runner, caller, claims) {
    const request = await (0,step_request/* readStepRequest */.I)({
        ...(0,reading/* readingOn */.M)(runner, performance.now()),
        readFile: async (path) => (await Promise.all(/* import() */[__webpack_require__.e(4808), __webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__, 84808))).readConfigFileOffline(path, runner),
        ...(claims === undefined ? {} : ofJob(claims)),
        unknownVariables: 'problem',
        selectsAllTargets: true,
        surroundings: { idTokenAvailable: caller === undefined },
        check: delivery_inputs/* checkDeliveryInputs */.OD,
    });
    if (request.plan.hops.length === 0 && request.plan.targets.length === 0) {
        throw simulate_invalid('simulate: no role is assumed, so there is nothing to simulate; give role-to-assume or config-file');
    }
    return request;
}
/** Overrides the facts of the job by those of the job that the simulated token is of. */
function ofJob(claims) {
    const facts = factsOfClaims(claims);
    const { defaultTags, defaultSessionName } = systemOfClaims(claims);
    return { facts, defaultTags: defaultTags(facts), defaultSessionName };
}
function claimFlags(flags) {
    return {
        pullRequest: (0,values/* parseBoolean */.yG)(flags.get('pull-request') ?? 'false') === true,
        ...(0,objects/* withoutUndefined */.r)({
            repository: flags.get('repository'),
            branch: flags.get('branch'),
            tag: flags.get('tag'),
            environment: flags.get('environment'),
            subject: flags.get('subject'),
            claims: flags.get('claims'),
        }),
    };
}
/** What the result is based on: always printed, since it is part of the proof. */
function tell(warnings, notes, process) {
    warnings.forEach((message) => {
        process.write(`warning: ${message}\n`);
    });
    notes.forEach((message) => {
        process.write(`note: ${message}\n`);
    });
}
function simulate_invalid(message) {
    return new errors/* RoleChainError */._G({ code: 'invalid-request', message });
}


/***/ }),

/***/ 25206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeClaims)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

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
    return text.length > MAX_LENGTH ? (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text) : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
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

/***/ 56273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs),
/* harmony export */   oU: () => (/* binding */ exportsCredentials)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** Whether to put credentials in the job environment: by default, unless they go to a profile or several targets. */
function exportsCredentials({ inputs, plan }) {
    return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}
/** Where the credentials of a chain go, in words. */
function placeOf(inputs) {
    const profile = inputs['aws-profile'];
    switch (refreshOf(inputs)) {
        case 'server':
            return 'server of this job';
        case 'process':
            return profile === undefined ? 'profile of this job' : `profile ${profile}`;
        case 'none':
            if (profile !== undefined) {
                return inputs['output-env-credentials'] === true ? `job and profile ${profile}` : `profile ${profile}`;
            }
            return inputs['output-env-credentials'] === false ? 'outputs of this step' : 'environment of the job';
    }
}
/** Problems of the delivery inputs. They are rules between sinks, which know nothing of each other: hence one place. */
function checkDeliveryInputs({ inputs, plan }, problems) {
    const profile = inputs['aws-profile'];
    const problem = profile === undefined ? undefined : (0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProfileName */ .d)(profile);
    if (problem !== undefined) {
        problems.add('aws-profile', problem);
    }
    if (plan.targets.length > 0) {
        checkTargetInputs(inputs, plan, problems);
    }
    if (refreshOf(inputs) !== 'none') {
        checkRefreshInputs(inputs, problems);
    }
}
function checkTargetInputs(inputs, { targets }, problems) {
    if (inputs['aws-profile'] !== undefined) {
        problems.add('aws-profile', 'cannot be given with targets: each becomes a profile with its own name');
    }
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with targets: their sessions are always new');
    }
    for (const name of ['output-credentials', 'output-env-credentials']) {
        if (inputs[name] === true && targets.length > 1) {
            problems.add(name, `is for the credentials of one target, and there are ${targets.length}; use their profiles`);
        }
    }
}
/** Problems of inputs that cannot be combined with self-renewing credentials. */
function checkRefreshInputs(inputs, problems) {
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with refresh: credentials that the job already has cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files');
    }
    if (refreshOf(inputs) === 'server') {
        checkServerInputs(inputs, problems);
    }
}
function checkServerInputs(inputs, problems) {
    for (const name of ['aws-profile', 'profile-files']) {
        if (inputs[name] !== undefined) {
            problems.add(name, 'has no meaning with refresh: server, which writes no profiles; refresh: process does');
        }
    }
    if (inputs['overwrite-aws-profile'] === true) {
        problems.add('overwrite-aws-profile', 'has no meaning with refresh: server, which writes no profiles');
    }
    if (inputs['output-env-credentials'] === false) {
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server only through environment variables');
    }
}


/***/ }),

/***/ 37393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ assumeRoleInput),
/* harmony export */   o: () => (/* binding */ commonInput)
/* harmony export */ });
/** The parameters that both kinds of hops have; empty ones are left out. */
function commonInput(call) {
    return {
        RoleArn: call.roleArn,
        RoleSessionName: call.sessionName,
        DurationSeconds: call.durationSeconds,
        ...(call.policy === undefined ? {} : { Policy: call.policy }),
        ...(call.policyArns.length === 0 ? {} : { PolicyArns: call.policyArns.map((arn) => ({ arn })) }),
    };
}
/** The parameters that only AssumeRole has; empty ones are left out. */
function assumeRoleInput(call) {
    return {
        ...(call.tags.length === 0 ? {} : { Tags: call.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
        ...(call.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...call.transitiveTagKeys] }),
        ...(call.externalId === undefined ? {} : { ExternalId: call.externalId }),
        ...(call.sourceIdentity === undefined ? {} : { SourceIdentity: call.sourceIdentity }),
        ...(call.providedContexts.length === 0
            ? {}
            : {
                ProvidedContexts: call.providedContexts.map(({ providerArn, contextAssertion }) => ({
                    ProviderArn: providerArn,
                    ContextAssertion: contextAssertion,
                })),
            }),
    };
}


/***/ }),

/***/ 38551:
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
function listed(names, { max = SHOWN, show = (name) => name } = {}) {
    const shown = names.length > max + 1 ? names.slice(0, max) : names;
    const more = names.length - shown.length;
    return `${shown.map(show).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
