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
        message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
        hint: 'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.',
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


/***/ })

};
