export const id = 7715;
export const ids = [7715];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec)
});

// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(6273);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(7459);
// EXTERNAL MODULE: ./src/refresh/spec-of-step.ts
var spec_of_step = __webpack_require__(9015);
// EXTERNAL MODULE: ./src/refresh/profile-entries.ts + 1 modules
var profile_entries = __webpack_require__(7081);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(924);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(1814);
// EXTERNAL MODULE: ./src/sink/environment/variables.ts
var environment_variables = __webpack_require__(7032);
// EXTERNAL MODULE: ./src/sink/signals.ts
var signals = __webpack_require__(3714);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/commands/run-child.ts



/** Signals that a wrapper passes on. Those from a terminal go to the whole group, including the command. */
const HANDED_ON = ['SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGCONT', 'SIGWINCH'];
const OF_TERMINAL = ['SIGINT', 'SIGQUIT'];
/** Signals that end a process without a core dump. */
const ENDING = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL', 'SIGPIPE', 'SIGALRM', 'SIGUSR1', 'SIGUSR2'];
/** A shell's exit statuses for a missing command, and for one that may not be run. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/**
 * Runs a command on this terminal to its end. Signals to this process are left to the command.
 *
 * @param say called with the reason if the command could not be started
 */
async function runChild([command = '', ...args], env, say) {
    let child;
    const fromTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
    const stopHandingOn = [...HANDED_ON, ...OF_TERMINAL].map((signal) => {
        const handOn = () => {
            if (!fromTerminal || !OF_TERMINAL.some((each) => each === signal)) {
                child?.kill(signal);
            }
        };
        process.on(signal, handOn);
        return () => process.off(signal, handOn);
    });
    try {
        // Only now: a signal that comes as soon as the command runs is the command's already.
        const started = (0,external_node_child_process_.spawn)(command, args, { env, stdio: 'inherit' });
        child = started;
        return await new Promise((resolve, reject) => {
            started.once('error', reject).once('close', (status, signal) => {
                resolve(signal === null ? { kind: 'exited', status: status ?? 1 } : { kind: 'killed', signal });
            });
        });
    }
    catch (error) {
        const isMissing = (0,errors/* systemCodeOf */.c7)(error) === 'ENOENT';
        say(new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `cannot run ${command}: ${isMissing ? 'there is no such command' : (0,errors/* messageOf */.bD)(error)}`,
            hint: isMissing
                ? 'Is it on the PATH? The words of a command are separate arguments: exec -- aws s3 ls'
                : 'May this user run it?',
        }));
        return { kind: 'exited', status: isMissing ? NOT_FOUND : NOT_EXECUTABLE };
    }
    finally {
        stopHandingOn.forEach((stop) => {
            stop();
        });
    }
}
/**
 * Ends this process like the command: by the same signal, or with the returned status.
 *
 * @returns the exit status; for a signal that does not end this process, 128 plus its number, as in shells
 */
function endAs(ending) {
    if (ending.kind === 'exited') {
        return ending.status;
    }
    // Other signals would also make this process dump core.
    if (ENDING.some((signal) => signal === ending.signal)) {
        process.kill(process.pid, ending.signal);
    }
    return 128 + external_node_os_.constants.signals[ending.signal];
}

// EXTERNAL MODULE: ./src/commands/sessions-here.ts
var sessions_here = __webpack_require__(700);
// EXTERNAL MODULE: ./src/commands/shell-login.ts
var shell_login = __webpack_require__(2856);
;// CONCATENATED MODULE: ./src/commands/exec.ts












/** `role-chain exec`: runs a command with credentials that renew themselves. */
const exec = {
    name: 'exec',
    summary: 'run a command with credentials that renew themselves while it runs',
    usage: '[INPUTS] -- COMMAND [ARGUMENTS]',
    details: [
        'Logs in as the action would, and runs a command with the credentials of the last role, for as long as the command runs:',
        '',
        '  role-chain exec --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy -- terraform apply',
        '',
        '--refresh server (the default): through a local endpoint, as in containers. --refresh process: through a profile that runs a program; with several targets, one profile per target. --refresh none: as keys, which expire with their session.',
        '',
        'Signals are passed to the command, and exec exits with its status: 127 if there is no such command, 126 if it cannot be run.',
    ].join('\n'),
    flags: [],
    positionals: Infinity,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const { request, runner, login } = await (0,shell_login/* readLogin */.mN)(given, process, {
        command: 'exec',
        why: 'which gives the credentials to the command',
        defaults: { refresh: 'server' },
        check: (asked, problems) => {
            if (given.positionals.length === 0) {
                problems.add('exec', 'needs a command: role-chain exec [INPUTS] -- COMMAND');
            }
            (0,delivery_inputs/* checkDeliveryInputs */.OD)(asked, problems);
            if ((0,delivery_inputs/* refreshOf */.B_)(asked.inputs) === 'none' && asked.inputs['aws-profile'] !== undefined) {
                problems.add('aws-profile', 'has no meaning for exec with --refresh none, which gives keys to the command');
            }
            if ((0,delivery_inputs/* refreshOf */.B_)(asked.inputs) !== 'process') {
                (0,shell_login/* requireOneTarget */.j3)('exec without --refresh process', asked, problems);
            }
        },
    });
    const outcome = await login();
    // Everything created for the command is removed, whenever this process is asked to end.
    const held = (0,signals/* holdSignals */.j)();
    try {
        const ending = await runAround(request, outcome, { runner, process, held, command: given.positionals });
        held.release();
        return endAs(ending);
    }
    finally {
        held.release();
    }
}
async function runAround(request, outcome, { runner, process, held, command }) {
    const around = await surroundingsFor(request, outcome, runner);
    try {
        const signal = held.received();
        if (signal !== undefined) {
            return { kind: 'killed', signal };
        }
        return await runChild(command, environmentOf(process.env, around.variables), (error) => {
            process.write(`role-chain: ${error.describe()}\n`);
        });
    }
    finally {
        await around.end();
    }
}
async function surroundingsFor(request, outcome, runner) {
    const kind = (0,delivery_inputs/* refreshOf */.B_)(request.inputs);
    if (kind === 'none') {
        const { credentials, region } = (0,shell_login/* finalCredentials */.lN)(request, outcome);
        const access = credentials && { kind: 'keys', credentials };
        return { variables: variablesFor(request, runner, region, access), end: () => Promise.resolve() };
    }
    const sessions = await (0,sessions_here/* keepSessionsHere */.V)((0,spec_of_step/* renewableOf */.z)(request, outcome, runner, Date.now()), runner.temporaryDirectory);
    try {
        return kind === 'server'
            ? await serverAround(request, sessions, runner)
            : await profilesAround(request, sessions, runner);
    }
    catch (error) {
        await sessions.remove();
        throw error;
    }
}
async function serverAround(request, sessions, runner) {
    const server = await (0,sessions_here/* serveHere */.c)(sessions, 0, runner.environment);
    runner.conceal(server.token.reveal());
    const [end] = sessions.ends;
    if (end === undefined) {
        throw new Error('a login with roles has an end');
    }
    const access = { kind: 'endpoint', url: server.urlOf(end), token: server.token };
    return {
        variables: variablesFor(request, runner, end.region, access),
        end: () => {
            server.close();
            return sessions.remove();
        },
    };
}
async function profilesAround(request, sessions, runner) {
    const { prepareJobFiles, writeJobFiles } = await __webpack_require__.e(/* import() */ 4311).then(__webpack_require__.bind(__webpack_require__, 4311));
    const { removeJobFiles } = await __webpack_require__.e(/* import() */ 5767).then(__webpack_require__.bind(__webpack_require__, 5767));
    const { environment, temporaryDirectory } = runner;
    const entries = (0,profile_entries/* profileEntries */.su)(request, sessions);
    // Here, no workspace gets packed or uploaded.
    const place = { environment, temporaryDirectory, workspace: '' };
    const { directory, variables, contents } = await prepareJobFiles(place, entries, (0,profile_entries/* replacesProfiles */.Kt)(request));
    const removeFiles = () => removeJobFiles(temporaryDirectory, directory);
    await writeJobFiles(directory, contents).catch(async (error) => {
        await removeFiles();
        throw error;
    });
    const [only, ...others] = entries;
    const profile = others.length > 0 ? undefined : only;
    const access = profile && { kind: 'profile', name: profile.name };
    return {
        variables: new Map([...variablesFor(request, runner, profile?.region, access), ...variables]),
        end: async () => {
            await removeFiles().finally(() => sessions.remove());
        },
    };
}
function variablesFor({ inputs }, { environment }, region, access) {
    const clearOthers = inputs['unset-current-credentials'] === true;
    return (0,environment_variables/* environmentVariables */.ro)({ clearOthers, ...(0,objects/* withoutUndefined */.r)({ region, access }) }, environment);
}
/** The environment of the command, without empty variables (some SDKs stumble over them) and without secret inputs. */
function environmentOf(own, variables) {
    const secret = inputs/* INPUT_NAMES */.Qh.filter((name) => {
        const { kind } = inputs/* INPUTS */.mc[name];
        return kind === 'secret';
    }).map(shell/* inputVariable */.LO);
    const isLeftOut = (name, value) => secret.includes(name) || variables.has(name) || (value === '' && environment_variables/* DELIVERED_VARIABLES */.VA.includes(name));
    const env = Object.entries(own).flatMap(([name, value]) => value === undefined || isLeftOut(name, value) ? [] : [[name, value]]);
    const set = [...variables].map(([name, value]) => [name, (0,runner/* plainValue */._)(value)]);
    return Object.fromEntries([...env, ...set.filter(([, value]) => value !== '')]);
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

/** Complains about inputs that are set but meaningless for a command. */
function refuseInputs({ command, why }, runner, problems) {
    for (const name of _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh) {
        const { notFor = [] } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
        if (notFor.includes(command) && runner.input(name) !== '') {
            problems.add(name, `has no meaning for ${command}, ${why}`);
        }
    }
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keepSessionsHere),
/* harmony export */   c: () => (/* binding */ serveHere)
/* harmony export */ });
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
/* harmony import */ var _refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4010);
/* harmony import */ var _refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2911);
/* harmony import */ var _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6347);
/* harmony import */ var _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(608);






/** @throws RoleChainError `delivery` */
async function keepSessionsHere(renewable, temporaryDirectory) {
    // Here, no workspace gets packed or uploaded.
    const directory = await (0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .placeForSessions */ .KF)({ temporaryDirectory, workspace: '' });
    const remove = () => (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    await (0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRenewable */ .Bi)(directory, renewable).catch(async (error) => {
        await remove();
        throw error;
    });
    return { directory, ends: (0,_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .endsOf */ .oI)(renewable.plan), remove };
}
/** Serves sessions. @param port 0 for any free port @throws RoleChainError `delivery` if it is not available */
async function serveHere({ directory, ends }, port, env) {
    const server = await (0,_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__/* .serveSessions */ .f)({ port, paths: (0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOfEnds */ .A)(ends), directory, env, ...(0,_refresh_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrograms */ .k)() });
    return {
        token: server.token,
        urlOf: ({ name }) => `http://127.0.0.1:${server.port}${(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOfEnd */ ._)(name)}`,
        close: () => {
            server.close();
        },
    };
}


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ requireOneTarget),
/* harmony export */   lN: () => (/* binding */ finalCredentials),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7436);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6781);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4800);
/* harmony import */ var _refused_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5190);






/** Reads the request of a command that logs in. @throws RoleChainError `invalid-request` with every problem */
async function readLogin(given, process, { defaults = {}, renewed = false, check, ...refusing }) {
    const startedAt = performance.now();
    const runner = (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellOf */ .o)(given, process, 'login');
    const idToken = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokenOf */ .uw)(runner);
    const reading = (0,_step_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOn */ .M)(runner, startedAt);
    const request = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readStepRequest */ .I)({
        ...reading,
        raw: (name) => reading.raw(name) || (defaults[name] ?? ''),
        renewed,
        unknownVariables: 'problem',
        surroundings: { idTokenAvailable: idToken !== undefined },
        check: (asked, problems) => {
            (0,_refused_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseInputs */ .g)(refusing, runner, problems);
            check?.(asked, problems);
        },
    });
    return { request, runner, login: () => (0,_login_login_js__WEBPACK_IMPORTED_MODULE_0__/* .login */ .i)(request, runner, { idToken, startedAt }) };
}
/** The credentials of a login's chain or of its only target, if any. */
function finalCredentials({ plan }, outcome) {
    const [only] = outcome.kind === 'targets' ? outcome.outcomes.filter(({ kind }) => kind === 'reached') : [];
    const region = only?.target.region ?? plan.region;
    const result = outcome.kind === 'chain' ? outcome.result : only?.kind === 'reached' ? only.result : undefined;
    return result === undefined
        ? { region }
        : { region, account: result.identity.account, credentials: result.credentials };
}
/** Complains if there are several targets, but the command is for one. */
function requireOneTarget(command, { plan }, problems) {
    if (plan.targets.length > 1) {
        problems.add('targets', `${command} is for the credentials of one, and these are ${plan.targets.length}`);
    }
}


/***/ }),

/***/ 4800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shellOf)
/* harmony export */ });
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(924);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);



/** The shell that a command was typed into, with its inputs. Warns of variables that are nearly those of inputs. */
function shellOf(given, process, inputs) {
    const runner = (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .startShell */ .PO)(process, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .eJ)(given));
    runner.warnOfUnknownVariables((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(inputs));
    return runner;
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _open_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7724);
/* harmony import */ var _run_chains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2823);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1101);
/* harmony import */ var _net_call_limiter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(498);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5322);






/**
 * From a settled request to credentials: the network part of a step, under one deadline. Delivers nothing.
 *
 * @throws RoleChainError which says what failed, why, and what to do
 */
async function login(request, runner, { idToken, startedAt, watch }) {
    const { network, plan } = request;
    maskWhatWasAskedFor(request, runner);
    network.notes.forEach((note) => {
        runner.log.info(note);
    });
    plan.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    plan.notices.forEach((message) => {
        runner.log.notice(message);
    });
    return (0,_net_network_js__WEBPACK_IMPORTED_MODULE_2__/* .withNetwork */ .p)(network, { log: runner.log, startedAt, doing: 'logging in' }, (open) => connect({ ...open, request, runner, idToken, watch }));
}
async function connect({ request, runner, idToken, watch, http, retry }) {
    const { plan, inputs, network } = request;
    const ignoreEnvironment = inputs['unset-current-credentials'] === true;
    const explains = inputs.explain !== 'never';
    const useExisting = wantsExisting(request, runner.log);
    const { source, sts } = (0,_open_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .openEnds */ .f)({
        source: request.source,
        region: plan.region,
        endpoints: network.endpoints,
        idToken,
        ignoreEnvironment,
        explains,
        ...limiterFor(request, runner),
    }, { http, retry }, runner);
    getReady(source, request, http, useExisting);
    const existing = useExisting ? await findExisting(request, runner, sts) : undefined;
    if (existing !== undefined) {
        (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAccount */ .g4)(existing.account, inputs['allowed-account-ids']);
        watch?.onKept(existing);
        return { kind: 'existing', identity: existing };
    }
    const avoidsSpecialCharacters = inputs['special-characters-workaround'] === true;
    const world = (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .chainContext */ .lu)({ plan, avoidsSpecialCharacters, explains }, runner, { sts, source, watch });
    return plan.targets.length === 0
        ? { kind: 'chain', result: await (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .reachEnd */ .j1)(request, world) }
        : { kind: 'targets', outcomes: await (0,_run_chains_js__WEBPACK_IMPORTED_MODULE_1__/* .reachTargets */ .YW)(request, world, runner) };
}
/** One call after the other needs no limit; many at once do. */
function limiterFor({ plan, network }, { log }) {
    const report = (message) => {
        log.info(message);
    };
    return plan.targets.length < 2
        ? {}
        : { limiter: new _net_call_limiter_js__WEBPACK_IMPORTED_MODULE_3__/* .CallLimiter */ .z({ most: network.maxConcurrency, random: Math.random, report }) };
}
async function findExisting(...of) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3114), __webpack_require__.e(8685)]).then(__webpack_require__.bind(__webpack_require__, 8685))).existingSession(...of);
}
/** What is to be unset is not to be kept: as in v6.2, which unsets first and then finds nothing. */
function wantsExisting({ inputs }, log) {
    const wanted = inputs['use-existing-credentials'] === true;
    if (wanted && inputs['unset-current-credentials'] === true) {
        log.notice('use-existing-credentials: not looked for, since unset-current-credentials is true; logging in.');
        return false;
    }
    return wanted;
}
/**
 * Time on the network is time to load in: the request for the token goes out first; the SDK is loaded, and the
 * connection to STS opened, while it is under way.
 */
function getReady(source, request, http, useExisting) {
    const ignore = () => {
        // Whoever needs the outcome asks for it again, and is told of the failure then.
    };
    if (source.kind === 'token' && !useExisting) {
        source.token().catch(ignore);
    }
    const { plan } = request;
    const [first] = plan.hops.length > 0 ? plan.hops : (plan.targets[0]?.hops ?? []);
    const region = first?.region ?? plan.region;
    http.warmUp((0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .stsEndpoint */ .u1)(region, request.network.endpoints));
    setImmediate(() => {
        (0,_sts_sts_client_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSdk */ .N)().catch(ignore);
    });
}
/** Account ids, where that is asked for, and the password of a proxy: before anything else is written. */
function maskWhatWasAskedFor({ inputs, plan, network }, runner) {
    const { proxy } = network.http;
    if (proxy !== undefined && proxy.proxy.password !== '') {
        runner.conceal(decodeURIComponent(proxy.proxy.password));
        runner.conceal(proxy.proxy.password);
    }
    if (inputs['mask-aws-account-id'] === true) {
        const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
        const accounts = hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.account] : []));
        new Set(accounts).forEach((account) => runner.conceal(account));
    }
}


/***/ }),

/***/ 7724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openEnds)
/* harmony export */ });
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5572);
/* harmony import */ var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);



/** The two ends of the wire: the identity source, and STS. Nothing is asked of either yet. */
function openEnds({ source: chosen, region, endpoints, idToken, ignoreEnvironment, explains, limiter }, { http, retry }, runner) {
    const source = chosen.open({
        runner,
        idToken,
        http,
        retry,
        region,
        stsEndpoint: (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .stsEndpoint */ .u1)(region, endpoints),
        ignoreEnvironment,
        // Words are loaded when there is something to explain.
        explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 6307))).explainNoIdentity(start) : {},
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__/* .StsClient */ .y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x }) };
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CallLimiter)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);

/** Milliseconds for which no call is begun after a throttled one: at first, and at most. */
const FIRST_PAUSE = 200;
const MAX_PAUSE = 10_000;
/**
 * Lets so many calls be under way at once, and fewer while AWS throttles: a throttled call halves what is allowed and
 * holds all others back for a moment, each round of calls that succeed allows one more (additive increase,
 * multiplicative decrease, as TCP does it: RFC 5681). So a crowd slows down together, instead of some of it failing.
 */
class CallLimiter {
    #settings;
    #waiting = [];
    #allowed;
    #underWay = 0;
    /** Counts slow-downs: calls that were begun before the last one know nothing new. */
    #round = 0;
    #pause = FIRST_PAUSE;
    #heldUntil = 0;
    #willWake = false;
    constructor(settings) {
        this.#settings = settings;
        this.#allowed = settings.most;
    }
    /** Makes a call when it is its turn; in the order in which they were asked for. */
    async run(call) {
        await this.#turn();
        const round = this.#round;
        try {
            const value = await call();
            this.#speedUp();
            return value;
        }
        catch (error) {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk && error.kind === 'throttled' && round === this.#round) {
                this.#slowDown();
            }
            throw error;
        }
        finally {
            this.#underWay -= 1;
            this.#next();
        }
    }
    #turn() {
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#next();
        });
    }
    #next() {
        const held = this.#heldUntil - performance.now();
        if (held > 0) {
            this.#wakeIn(held);
            return;
        }
        while (this.#underWay < Math.floor(this.#allowed)) {
            const begin = this.#waiting.shift();
            if (begin === undefined) {
                return;
            }
            this.#underWay += 1;
            begin();
        }
    }
    #wakeIn(milliseconds) {
        if (this.#willWake) {
            return;
        }
        this.#willWake = true;
        setTimeout(() => {
            this.#willWake = false;
            this.#next();
        }, Math.ceil(milliseconds));
    }
    #speedUp() {
        this.#allowed = Math.min(this.#settings.most, this.#allowed + 1 / this.#allowed);
        this.#pause = FIRST_PAUSE;
    }
    #slowDown() {
        const { random, report } = this.#settings;
        const pause = Math.ceil(this.#pause * (0.5 + random() / 2));
        this.#round += 1;
        this.#allowed = Math.max(1, this.#allowed / 2);
        this.#heldUntil = performance.now() + pause;
        this.#pause = Math.min(MAX_PAUSE, this.#pause * 2);
        report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`);
    }
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);


/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;
/**
 * Does work on the network under the deadline of the step, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(_http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .l.create(settings), () => 'reading the CA bundle');
        const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
                log.info(message);
            },
        };
        return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
    }
    finally {
        deadline.stop();
        http?.close();
    }
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  su: () => (/* binding */ profileEntries),
  CJ: () => (/* binding */ profileNames),
  Kt: () => (/* binding */ replacesProfiles)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/refresh/profile-command.ts

/**
 * The `credential_process` of a profile. Some SDKs pass it to the shell, others split it themselves, so each word is
 * quoted so that all of them read the same: single quotes with a POSIX shell, double quotes on Windows. Words that need
 * no quotes get none, and the last word never does: an INI reader may strip quotes around a whole value.
 *
 * @throws RoleChainError `delivery` for a path that no such line can hold
 */
function profileCommand(words, isWindows = process.platform === 'win32') {
    const line = words.map((word) => quoteWord(word, isWindows)).join(' ');
    if (/\p{Cc}|\s[#;]/u.test(line)) {
        throw unwritable(words.find((word) => /\p{Cc}|\s[#;]/u.test(word)) ?? line);
    }
    return line;
}
function quoteWord(word, isWindows) {
    if (isWindows) {
        if (/["%]/.test(word)) {
            throw unwritable(word);
        }
        // Windows programs read a backslash before a quote as an escape, and two as one backslash.
        return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word.replace(/\\+$/, '$&$&')}"`;
    }
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function unwritable(word) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the path ${JSON.stringify(word)} cannot stand in the credential_process of a profile, whose readers would each read it otherwise`,
        hint: 'Let RUNNER_TEMP and the action stand in directories without line breaks, "%" on Windows, and " #" or " ;". Or take refresh: server.',
    });
}

// EXTERNAL MODULE: ./src/refresh/programs.ts
var programs = __webpack_require__(4010);
;// CONCATENATED MODULE: ./src/refresh/profile-entries.ts


/** The profile of a chain that the user did not name. */
const PROFILE = 'aws-role-chain';
/** The names of the self-renewing profiles. */
function profileNames({ inputs, plan }) {
    return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs['aws-profile'] ?? PROFILE];
}
/** Whether they may replace others. A name that the user did not choose may: an earlier step may have used it. */
function replacesProfiles({ inputs, plan }) {
    const isOurs = plan.targets.length === 0 && inputs['aws-profile'] === undefined;
    return isOurs || inputs['overwrite-aws-profile'] === true;
}
/**
 * The profiles that renew their credentials, one for each end of a plan.
 *
 * @throws RoleChainError `delivery` for a path that cannot stand in a profile
 */
function profileEntries({ inputs }, { directory, ends }) {
    const { node, program } = (0,programs/* ownPrograms */.k)();
    return ends.map(({ name, region, key }) => ({
        name: name ?? inputs['aws-profile'] ?? PROFILE,
        region,
        access: { kind: 'process', command: profileCommand([node, program, directory, key]) },
    }));
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pathsOfEnds),
/* harmony export */   _: () => (/* binding */ pathOfEnd)
/* harmony export */ });
/** The credentials are below this path, one path per target. */
const CREDENTIALS = '/credentials';
/** The path of a target's credentials; or of the chain's, if there are no targets. */
function pathOfEnd(name) {
    return name === undefined ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
}
/** Keys of sessions by path. */
function pathsOfEnds(ends) {
    return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
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
/** Problems of the delivery inputs. */
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
        problems.add('aws-profile', 'cannot be given with targets: each becomes a profile of its own name');
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
        problems.add('use-existing-credentials', 'cannot be given with refresh: what the job has already cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys expire with their session, and AWS SDKs would prefer them to the renewed ones');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: such a profile is of use to this job alone, and would stay broken if the job is killed. Leave it out: the files are private ones of this job then');
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
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server by environment variables alone');
    }
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ holdingSignals),
/* harmony export */   j: () => (/* binding */ holdSignals)
/* harmony export */ });
/**
 * What asks a process to end: a runner sends the first two, some seconds apart, before it kills it; a terminal the
 * third.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Holds back signals that ask the process to end, until they are released. */
function holdSignals() {
    const controller = new AbortController();
    let received;
    const hold = (signal) => {
        received ??= signal;
        controller.abort();
    };
    SIGNALS.forEach((signal) => process.on(signal, hold));
    return {
        stop: controller.signal,
        received: () => received,
        release: () => {
            SIGNALS.forEach((signal) => process.off(signal, hold));
        },
    };
}
/**
 * Does work that must not be interrupted: a signal that asks the process to end is held back until the work is done or
 * undone, and then ends the process as it would have. Steps of the work that may take long give up when
 * the AbortSignal is aborted.
 */
async function holdingSignals(work) {
    const held = holdSignals();
    try {
        await work(held.stop);
    }
    finally {
        held.release();
        const received = held.received();
        if (received !== undefined)
            process.kill(process.pid, received);
    }
}


/***/ })

};
