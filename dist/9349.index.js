export const id = 9349;
export const ids = [9349];
export const modules = {

/***/ 4918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec)
});

// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/refresh/profile-entries.ts
var profile_entries = __webpack_require__(54287);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(40924);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(41814);
// EXTERNAL MODULE: ./src/sink/environment/other-account.ts
var other_account = __webpack_require__(90893);
// EXTERNAL MODULE: ./src/sink/environment/variables.ts
var environment_variables = __webpack_require__(77032);
// EXTERNAL MODULE: ./src/sink/signals.ts
var signals = __webpack_require__(93714);
// EXTERNAL MODULE: ./src/commands/private-files.ts
var private_files = __webpack_require__(10459);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/commands/group-signals.ts



/** Long enough for a signal to a group to be with all its members, and for its repetition by the sender (`timeout`). */
const SETTLE_MS = 20;
/** How long a witness may take to answer, on a busy machine. */
const PATIENCE_MS = 2_000;
/**
 * Tells signals to this process alone from those to its process group, which the system does not say: a member of the
 * same group, which any signal ends, is the witness. It is asked to answer after a signal came: if it has ended instead,
 * the signal went to the group. A system that has none of its programs has no witness, and every signal counts as one
 * to this process alone.
 */
class GroupWitness {
    #witness = startWitness();
    /** Whether a signal that this process has just got went to the whole group. */
    async sawSignal() {
        await (0,promises_.setTimeout)(SETTLE_MS);
        const witness = this.#witness;
        const answer = await answerOf(witness);
        if (answer !== 'ended')
            return false;
        if (witness === this.#witness)
            this.#witness = startWitness();
        return true;
    }
    end() {
        this.#witness.stdin?.end();
    }
}
/** Repeats what it is told; ends with this process, too, since its standard input does. Leaves no core dump. */
function startWitness() {
    const witness = (0,external_node_child_process_.spawn)('sh', ['-c', 'ulimit -c 0; exec cat'], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
    });
    witness.on('error', () => undefined);
    witness.stdin.on('error', () => undefined);
    witness.unref();
    return witness;
}
function answerOf(witness) {
    if (witness.pid === undefined)
        return Promise.resolve('missing');
    if (witness.signalCode !== null)
        return Promise.resolve('ended');
    if (witness.exitCode !== null)
        return Promise.resolve('missing');
    return new Promise((resolve) => {
        const timer = setTimeout(() => {
            resolve('alive');
        }, PATIENCE_MS);
        const settle = (answer) => {
            clearTimeout(timer);
            resolve(answer);
        };
        witness.once('exit', (_status, signal) => {
            settle(signal === null ? 'missing' : 'ended');
        });
        witness.stdout?.once('data', () => {
            settle('alive');
        });
        witness.stdin?.write('\n');
    });
}
/**
 * Whether a child is in the process group of this process, as it is unless it made one of its own (an interactive shell
 * does). Where the system does not tell, it is.
 */
function isInOwnGroup(pid) {
    const [own, other] = [groupOf(process.pid), groupOf(pid)];
    return own === undefined || other === undefined || own === other;
}
function groupOf(pid) {
    try {
        // After the name, which is in brackets and may have any character: state, parent, group.
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ')[2];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/commands/run-child.ts




/** Signals that a wrapper passes on, unless the command gets them too, as part of its process group. */
const HANDED_ON = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
/** Those that mean the same however often they come. */
const REPEATABLE = ['SIGCONT', 'SIGWINCH'];
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
    const witness = new GroupWitness();
    const stopHandingOn = handOn(() => child, witness);
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
        stopHandingOn();
        witness.end();
    }
}
/**
 * Hands signals on to a child, once each: one that went to the process group has reached it already, and a program may
 * treat a second one as an order to stop at once, and lose state (Terraform does).
 */
function handOn(child, witness) {
    const deciding = new Set();
    const repeat = (signal) => {
        child()?.kill(signal);
    };
    const once = (signal) => {
        const target = child();
        // One that comes while it is being decided is the same one: to the process, and to its group.
        if (target?.pid === undefined || deciding.has(signal))
            return;
        const { pid } = target;
        deciding.add(signal);
        void witness.sawSignal().then((toGroup) => {
            deciding.delete(signal);
            if (!toGroup || !isInOwnGroup(pid))
                target.kill(signal);
        });
    };
    HANDED_ON.forEach((signal) => process.on(signal, once));
    REPEATABLE.forEach((signal) => process.on(signal, repeat));
    return () => {
        HANDED_ON.forEach((signal) => process.off(signal, once));
        REPEATABLE.forEach((signal) => process.off(signal, repeat));
    };
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

// EXTERNAL MODULE: ./src/commands/shell-login.ts
var shell_login = __webpack_require__(72856);
// EXTERNAL MODULE: ./src/core/objects.ts
var objects = __webpack_require__(77459);
// EXTERNAL MODULE: ./src/refresh/spec-of-step.ts
var spec_of_step = __webpack_require__(39015);
// EXTERNAL MODULE: ./src/commands/sessions-here.ts
var sessions_here = __webpack_require__(50700);
;// CONCATENATED MODULE: ./src/commands/surroundings.ts








/** Prepares how `exec` gives the credentials of a login to a command. @throws RoleChainError `delivery` */
async function surroundingsFor(request, outcome, runner) {
    const kind = (0,delivery_inputs/* refreshOf */.B_)(request.inputs);
    if (kind === 'none') {
        return keysAround(request, outcome, runner);
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
async function keysAround(request, outcome, runner) {
    const { credentials, region } = (0,shell_login/* finalCredentials */.lN)(request, outcome);
    if (credentials === undefined) {
        // The command keeps what its environment leads to.
        return { variables: variablesFor(request, runner, region, undefined), end: () => Promise.resolve() };
    }
    const files = await (0,private_files/* privateFilesFor */.S)(runner, [], false);
    const variables = variablesFor(request, runner, region, { kind: 'keys', credentials, tellsExpiration: true });
    return { variables: new Map([...variables, ...files.variables]), end: () => files.remove() };
}
async function serverAround(request, sessions, runner) {
    const [end] = sessions.ends;
    if (end === undefined) {
        throw new Error('a login with roles has an end');
    }
    const files = await (0,private_files/* privateFilesFor */.S)(runner, [], false);
    const server = await (0,sessions_here/* serveHere */.c)(sessions, 0, runner.environment).catch(async (error) => {
        await files.remove();
        throw error;
    });
    runner.conceal(server.token.reveal());
    const access = { kind: 'endpoint', url: server.urlOf(end), token: server.token };
    return {
        variables: new Map([...variablesFor(request, runner, end.region, access), ...files.variables]),
        end: async () => {
            server.close();
            await files.remove().finally(() => sessions.remove());
        },
    };
}
async function profilesAround(request, sessions, runner) {
    const entries = (0,profile_entries/* profileEntries */.su)(request, sessions);
    const files = await (0,private_files/* privateFilesFor */.S)(runner, entries, (0,profile_entries/* replacesProfiles */.Kt)(request));
    const [only, ...others] = entries;
    const profile = others.length > 0 ? undefined : only;
    const access = profile && { kind: 'profile', name: profile.name };
    const chosen = access === undefined ? (0,environment_variables/* withoutProfile */.EX)(entries, runner.environment) : [];
    return {
        variables: new Map([...variablesFor(request, runner, profile?.region, access), ...chosen, ...files.variables]),
        end: async () => {
            await files.remove().finally(() => sessions.remove());
        },
    };
}
function variablesFor({ inputs }, { environment }, region, access) {
    const clearOthers = inputs['unset-current-credentials'] === true;
    return (0,environment_variables/* environmentVariables */.ro)({ clearOthers, ...(0,objects/* withoutUndefined */.r)({ region, access }) }, environment);
}

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
        'Its AWS tools do not fall back to your profile default: if that has credentials, they read private copies of your profile files, in which it is default-of-this-machine. Your other profiles keep their names; what a tool writes to these files ends with the command.',
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
    if ((0,delivery_inputs/* refreshOf */.B_)(request.inputs) === 'process')
        await checkProfilesHere(request, runner);
    const outcome = await login();
    (0,other_account/* warnOfOtherAccount */.x)(outcome, runner);
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
        await process.masked();
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
/** Also warns about tools that will not find the profiles. */
async function checkProfilesHere(request, runner) {
    const { checkProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(9100), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 20710));
    const files = { overwrite: (0,profile_entries/* replacesProfiles */.Kt)(request), files: 'job' };
    await checkProfileDelivery({ ...(0,private_files/* privatePlace */.t)(runner), log: runner.log }, (0,profile_entries/* profileNames */.CJ)(request), files);
}
/** The environment of the command, without empty variables (some SDKs stumble over them) and without inputs. */
function environmentOf(own, variables) {
    const isLeftOut = (name, value) => variables.has(name) || (value === '' && environment_variables/* DELIVERED_VARIABLES */.VA.includes(name));
    const env = Object.entries((0,shell/* withoutInputVariables */.Kr)(own)).flatMap(([name, value]) => value === undefined || isLeftOut(name, value) ? [] : [[name, value]]);
    const set = [...variables].map(([name, value]) => [name, (0,runner/* plainValue */._)(value)]);
    return Object.fromEntries([...env, ...set.filter(([, value]) => value !== '')]);
}


/***/ }),

/***/ 10459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ privateFilesFor),
/* harmony export */   t: () => (/* binding */ privatePlace)
/* harmony export */ });
/* harmony import */ var _sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
/* harmony import */ var _sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);


/** Where a command keeps profile files: here, no workspace gets packed or uploaded. */
function privatePlace({ environment, temporaryDirectory }) {
    return { environment, temporaryDirectory, workspace: '' };
}
/**
 * Copies of the user's profile files with these profiles, and without credentials in the profile `default`: most SDKs
 * look there before they ask a server, and some before they look at variables, so a command would run as somebody else
 * without a word. Keys in files of boto 2 are kept from them alike. There are no copies where no profile is to be written
 * and `default` has no credentials.
 *
 * @param overwrite whether the profiles may replace those of the user
 * @throws RoleChainError `delivery`
 */
async function privateFilesFor({ environment, temporaryDirectory }, entries, overwrite) {
    const { variables: boto } = await (0,_sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBotoFiles */ .m)(environment);
    if (entries.length === 0 && (await (0,_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultProfileFile */ .XP)(environment)) === undefined) {
        return { variables: boto, remove: () => Promise.resolve() };
    }
    const { prepareJobFiles, writeJobFiles } = await Promise.all(/* import() */[__webpack_require__.e(7320), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 74311));
    const { removeJobFiles } = await __webpack_require__.e(/* import() */ 5767).then(__webpack_require__.bind(__webpack_require__, 15767));
    const place = privatePlace({ environment, temporaryDirectory });
    const options = { overwrite, skipsUnreadable: entries.length === 0, movesDefault: true };
    const { directory, variables, contents } = await prepareJobFiles(place, entries, options);
    const remove = () => removeJobFiles(temporaryDirectory, directory);
    await writeJobFiles(directory, contents).catch(async (error) => {
        await remove();
        throw error;
    });
    return { variables: new Map([...boto, ...variables]), remove };
}


/***/ }),

/***/ 50700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keepSessionsHere),
/* harmony export */   c: () => (/* binding */ serveHere)
/* harmony export */ });
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);
/* harmony import */ var _refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40253);
/* harmony import */ var _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75573);
/* harmony import */ var _refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42911);
/* harmony import */ var _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26347);
/* harmony import */ var _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90608);






/** @throws RoleChainError `delivery` */
async function keepSessionsHere(renewable, temporaryDirectory) {
    // Here, no workspace gets packed or uploaded.
    const directory = await (0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .placeForSessions */ .KF)({ temporaryDirectory, workspace: '' });
    const remove = () => (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_0__/* .removeJobDirectory */ .HY)(temporaryDirectory, 'refresh', directory, []);
    await (0,_refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRenewable */ .Bi)(directory, renewable).catch(async (error) => {
        await remove();
        throw error;
    });
    return { directory, ends: (0,_refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .endsOf */ .oI)(renewable.spec), remove };
}
/** Serves sessions. @param port 0 for any free port @throws RoleChainError `delivery` if it is not available */
async function serveHere({ directory, ends }, port, env) {
    const server = await (0,_refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__/* .serveSessions */ .f)({ port, paths: (0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOfEnds */ .A)(ends), directory, env, ...(0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrograms */ .k)() });
    return {
        token: server.token,
        urlOf: ({ name }) => `http://127.0.0.1:${server.port}${(0,_refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOfEnd */ ._)(name)}`,
        close: () => {
            server.close();
        },
    };
}


/***/ }),

/***/ 15950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   uf: () => (/* binding */ isPath),
/* harmony export */   vJ: () => (/* binding */ isRecordOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Whether it is a string. */
const isString = (value) => typeof value === 'string';
/** Whether it is a count, an offset or a time. */
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** Whether it can be the path of something to undo. */
const isPath = (value) => isString(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && !value.includes('\0');
/** Whether all items of a list are of a type. */
function isListOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
/** Whether it is of a type, or undefined. */
function isOptional(check) {
    return (value) => value === undefined || check(value);
}
/** The type parameter makes the compiler require a check for every field, so this stays in step with the types. */
function isRecordOf(checks) {
    const fields = Object.entries(checks);
    return (value) => typeof value === 'object' && value !== null && fields.every(([key, check]) => check(Reflect.get(value, key)));
}


/***/ }),

/***/ 54287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ profileNames),
/* harmony export */   Kt: () => (/* binding */ replacesProfiles),
/* harmony export */   su: () => (/* binding */ profileEntries)
/* harmony export */ });
/* harmony import */ var _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97320);
/* harmony import */ var _runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69435);
/* harmony import */ var _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75573);



/** The names of the self-renewing profiles. */
function profileNames({ inputs, plan }) {
    return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs['aws-profile'] ?? _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PROFILE */ .VG];
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
    const { node, program } = (0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrograms */ .k)();
    return ends.map(({ name, region, key }) => ({
        name: name ?? inputs['aws-profile'] ?? _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PROFILE */ .VG,
        region,
        access: { kind: 'process', command: (0,_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__/* .profileCommand */ .b)([node, program, directory, key]) },
    }));
}


/***/ }),

/***/ 26347:
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

/***/ 69435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ profileCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);


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
        return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word}${word.slice((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .s)(word, '\\').length)}"`;
    }
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function unwritable(word) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
        hint: 'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.',
    });
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

/***/ 90893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ warnOfOtherAccount)
/* harmony export */ });
/**
 * Warns of an AWS_ACCOUNT_ID that is not the account of the credentials: newer SDKs take it for that, and call endpoints
 * of that account. It stays as it is, since workflows have it for uses of their own, such as names of registries.
 */
function warnOfOtherAccount(login, { environment, log }) {
    const { AWS_ACCOUNT_ID: named = '' } = environment;
    const account = accountOf(login);
    if (named !== '' && account !== undefined && named !== account) {
        log.warning('AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.');
    }
}
/** Undefined for several targets: each step chooses one. */
function accountOf(login) {
    switch (login.kind) {
        case 'existing':
            return login.identity.account;
        case 'chain':
            return login.result.identity.account;
        case 'targets':
            return undefined;
    }
}


/***/ }),

/***/ 93714:
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
