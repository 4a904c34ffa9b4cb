export const id = 5282;
export const ids = [5282];
export const modules = {

/***/ 55282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/runner/standard-output.ts
var standard_output = __webpack_require__(77847);
// EXTERNAL MODULE: ./src/core/version.ts + 1 modules
var version = __webpack_require__(74910);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/commands/arguments.ts + 1 modules
var commands_arguments = __webpack_require__(21830);
;// CONCATENATED MODULE: ./src/commands/commands.ts
/** The commands by name, each loaded on demand. */
const COMMANDS = {
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2923), __webpack_require__.e(2823), __webpack_require__.e(2856), __webpack_require__.e(8957)]).then(__webpack_require__.bind(__webpack_require__, 78957))).env,
    exec: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2923), __webpack_require__.e(2823), __webpack_require__.e(3424), __webpack_require__.e(2856), __webpack_require__.e(7320), __webpack_require__.e(4041), __webpack_require__.e(306), __webpack_require__.e(9349)]).then(__webpack_require__.bind(__webpack_require__, 4918))).exec,
    process: async () => (await Promise.all(/* import() */[__webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2923), __webpack_require__.e(2823), __webpack_require__.e(2856), __webpack_require__.e(7099)]).then(__webpack_require__.bind(__webpack_require__, 17099))).processCommand,
    serve: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2923), __webpack_require__.e(2823), __webpack_require__.e(3424), __webpack_require__.e(2856), __webpack_require__.e(4041), __webpack_require__.e(306), __webpack_require__.e(8925)]).then(__webpack_require__.bind(__webpack_require__, 88925))).serve,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 99238))).check,
    policies: async () => (await Promise.all(/* import() */[__webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2487)]).then(__webpack_require__.bind(__webpack_require__, 82487))).policies,
    simulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7719), __webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2823), __webpack_require__.e(2746), __webpack_require__.e(9972)]).then(__webpack_require__.bind(__webpack_require__, 89972))).simulate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(4882), __webpack_require__.e(7378), __webpack_require__.e(2923), __webpack_require__.e(2823), __webpack_require__.e(4808), __webpack_require__.e(6694), __webpack_require__.e(4483)]).then(__webpack_require__.bind(__webpack_require__, 74483))).plan,
    emulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7719), __webpack_require__.e(2746), __webpack_require__.e(8674), __webpack_require__.e(2011)]).then(__webpack_require__.bind(__webpack_require__, 22011))).emulate,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7719), __webpack_require__.e(2923), __webpack_require__.e(2746), __webpack_require__.e(8674), __webpack_require__.e(9702)]).then(__webpack_require__.bind(__webpack_require__, 50987))).demo,
};

;// CONCATENATED MODULE: ./src/commands/help.ts

const WIDTH = 100;
const INDENT = 34;
/** What `role-chain --help` prints. */
function programHelp(commands) {
    const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
    return [
        'role-chain: from the identity of a CI job to AWS credentials, through as many roles as it takes',
        '',
        'Usage: role-chain COMMAND [FLAGS]',
        '',
        ...list,
        '',
        'role-chain COMMAND --help describes a command; role-chain --version prints the version.',
        '',
    ].join('\n');
}
/** What `role-chain COMMAND --help` prints. */
function commandHelp(command) {
    const flags = (0,commands_arguments/* flagsOf */.Zo)(command).flatMap(({ name, value, description }) => entry(`  --${name}${value === undefined ? '' : ` ${value}`}`, description));
    const inputs = command.inputsOf !== undefined
        ? [
            '',
            'Each input of the action is a flag, and also a variable: --role-chain is ROLE_CHAIN_ROLE_CHAIN.',
            'Boolean flags need no value, or take true or false: --role-chaining false, --role-chaining=false.',
            'Put secrets in variables: everyone on the machine can see a command line.',
        ]
        : [];
    return [
        `Usage: role-chain ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`,
        '',
        ...wrap(command.details, WIDTH),
        ...inputs,
        ...(flags.length === 0 ? [] : ['', ...flags]),
        '',
    ].join('\n');
}
function entry(head, description) {
    const [first = '', ...rest] = wrap(description, WIDTH - INDENT);
    const pad = ' '.repeat(INDENT);
    return head.length < INDENT
        ? [head.padEnd(INDENT) + first, ...rest.map((line) => pad + line)]
        : [head, ...[first, ...rest].map((line) => pad + line)];
}
/** Breaks paragraphs into lines; lines that begin with white space are unchanged. */
function wrap(text, width) {
    return text.split('\n').flatMap((line) => {
        if (line === '' || line.startsWith(' ')) {
            return [line];
        }
        return line.split(' ').reduce((lines, word) => {
            const last = lines.at(-1);
            return last === undefined || last.length + word.length + 1 > width
                ? [...lines, word]
                : [...lines.slice(0, -1), `${last} ${word}`];
        }, []);
    });
}

;// CONCATENATED MODULE: ./src/commands/dispatch.ts







/** Exit status for a usage error. */
const MISTAKE = 2;
/**
 * Runs the command of that name, or prints help.
 *
 * @returns the exit status
 * @throws RoleChainError `invalid-request` for a command that does not exist; what the command throws
 */
async function dispatch(name, args, world) {
    const all = async () => Promise.all(Object.values(COMMANDS).map((load) => load()));
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        (name === undefined ? world.write : world.print)(programHelp(await all()));
        return name === undefined ? MISTAKE : 0;
    }
    if (name === '--version') {
        world.print(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
        const hint = (0,nearest/* suggestion */.h)(name, Object.keys(COMMANDS)) || '; role-chain --help lists them';
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `${(0,quote/* quote */.hD)(name)} is not a command${hint}` });
    }
    const command = await load();
    // Arguments after -- belong to another program.
    const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
    if (own.includes('--help') || own.includes('-h')) {
        world.print(commandHelp(command));
        return 0;
    }
    return command.run((0,commands_arguments/* readArguments */.lR)(command, args), world);
}

;// CONCATENATED MODULE: ./src/commands/run-command.ts



/** Exit status for a failure. */
const FAILURE = 1;
/**
 * Runs the command that the arguments of a process ask for. An error is written to its standard error.
 *
 * @returns the exit status
 */
async function runCommand(world) {
    const [name, ...args] = world.args;
    try {
        const status = await dispatch(name, args, world);
        await world.printed();
        return status;
    }
    catch (error) {
        const closed = (0,standard_output/* statusOfClosedOutput */.Pk)(error);
        if (closed !== undefined) {
            return closed;
        }
        const isMistake = error instanceof errors/* RoleChainError */._G && error.code === 'invalid-request';
        const text = error instanceof errors/* RoleChainError */._G ? error.describe() : `unexpected error: ${(0,errors/* messageOf */.bD)(error)}`;
        world.write(`role-chain: ${text}\n`);
        return isMistake ? MISTAKE : FAILURE;
    }
}
/** Who reads what a command with these arguments writes to standard error. */
function errorReaderOf([name]) {
    return name === 'process' ? 'sdk' : 'log';
}

// EXTERNAL MODULE: ./src/runner/command-process.ts + 2 modules
var command_process = __webpack_require__(26977);
// EXTERNAL MODULE: ./src/runner/current.ts + 3 modules
var current = __webpack_require__(24735);
;// CONCATENATED MODULE: ./src/cli.ts



/** The program `role-chain`. Results go to standard output, everything else to standard error. */
async function cli() {
    process.exitCode = await runCommand((0,command_process.commandProcess)(errorReaderOf(process.argv.slice(2))));
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 21830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ flagsOf),
  eJ: () => (/* binding */ inputFlags),
  lR: () => (/* binding */ readArguments)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/core/problems.ts
var core_problems = __webpack_require__(68155);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(46089);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/commands/command-flags.ts


/**
 * What is wrong with a command to run whose own flags are not separated by `--`: they would be taken for inputs.
 * Undefined if none comes after its name, or an unknown flag comes before it, whose value that may be. The words of the
 * command are shown, and none of the values of its flags.
 */
function flagsOfCommand(args, tokens, known) {
    const end = tokens.findIndex(({ kind }) => kind === 'option-terminator');
    const own = end === -1 ? tokens : tokens.slice(0, end);
    const start = own.findIndex((token, at) => token.kind === 'positional' && !isValue(token.value, own[at - 1], known));
    const isMistyped = own.slice(0, start).some((token) => token.kind === 'option' && !known.has(token.name));
    const name = isMistyped ? undefined : own[start];
    const flag = own.slice(start).find(({ kind }) => kind === 'option');
    if (name === undefined || flag === undefined) {
        return undefined;
    }
    const words = args.slice(name.index, flag.index).join(' ');
    const [typed = ''] = (args[flag.index] ?? '').split('=');
    return `${(0,quote/* oneLine */.TN)(typed)} comes after the name of a command, and would be read as an input: put -- before the command: role-chain exec [INPUTS] -- ${(0,quote/* oneLine */.TN)(words)} ${(0,quote/* oneLine */.TN)(typed)} ...`;
}
/** Whether a text is the value of the boolean flag before it. */
function isValue(text, before, known) {
    return (before?.kind === 'option' &&
        before.value === undefined &&
        known.get(before.name)?.value === undefined &&
        (0,values/* parseBoolean */.yG)(text) !== undefined);
}

;// CONCATENATED MODULE: ./src/commands/arguments.ts







/** The flags of a command: its own, and the inputs if it accepts them. */
function flagsOf(command) {
    return [...command.flags, ...(command.inputsOf === undefined ? [] : (0,inputs/* inputsOf */.Vc)(command.inputsOf).map(inputFlag))];
}
function inputFlag(name) {
    const { kind, description, choices = [] } = inputs/* INPUTS */.mc[name];
    const value = kind === 'choice' ? choices.join('|') : kind.toUpperCase();
    return { name, description, ...(kind === 'boolean' ? {} : { value }) };
}
/**
 * Reads the arguments of a command: `--flag value`, `--flag=value`, and for booleans also `--flag` alone.
 * Unknown arguments are an error, never ignored.
 *
 * @throws RoleChainError `invalid-request` with every problem
 */
function readArguments(command, args) {
    const problems = new core_problems/* Problems */.Z();
    const flags = new Map();
    const positionals = [];
    const tokens = tokensOf(command, args);
    const known = new Map(flagsOf(command).map((flag) => [flag.name, flag]));
    const ofCommand = command.positionals === Infinity ? flagsOfCommand(args, tokens, known) : undefined;
    if (ofCommand !== undefined) {
        problems.add(command.name, ofCommand);
        problems.throwIfAny();
    }
    for (let next = tokens.shift(); next !== undefined; next = tokens.shift()) {
        if (next.kind === 'positional') {
            positionals.push(next.value);
        }
        else if (next.kind === 'option') {
            const flag = known.get(next.name);
            if (flag === undefined) {
                problems.add(next.rawName, `is not a flag of ${command.name}${hintFor(next.name, known.keys(), command)}`);
            }
            else if (flags.has(flag.name)) {
                problems.add(next.rawName, 'is given more than once');
            }
            else {
                const value = flag.value === undefined ? booleanOf(next, tokens) : next.value;
                const problem = problemOf(flag, next, value);
                flags.set(flag.name, value ?? '');
                if (problem !== undefined) {
                    problems.add(next.rawName, problem);
                }
            }
        }
    }
    for (const extra of positionals.slice(command.positionals)) {
        problems.add((0,quote/* quote */.hD)(extra), `belongs to no flag; role-chain ${command.name} --help lists them`);
    }
    problems.throwIfAny();
    return { positionals, flags };
}
function tokensOf(command, args) {
    const options = Object.fromEntries(flagsOf(command).map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
    ]));
    return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
/**
 * The value of a boolean flag: after `=`, or `true` or `false` as the next argument, or else `true`. Consumes what it
 * reads.
 */
function booleanOf(flag, rest) {
    const [following] = rest;
    if (flag.value !== undefined) {
        return flag.value;
    }
    if (following?.kind === 'positional' && (0,values/* parseBoolean */.yG)(following.value) !== undefined) {
        rest.shift();
        return following.value;
    }
    return 'true';
}
function problemOf(flag, token, value) {
    if (flag.value === undefined) {
        return value === undefined || value === '' || (0,values/* parseBoolean */.yG)(value) !== undefined
            ? undefined
            : `${(0,quote/* quote */.hD)(value)} is not a boolean; write true or false`;
    }
    if (value === undefined) {
        return `needs a value: ${token.rawName} ${flag.value}`;
    }
    return token.inlineValue !== true && /^--[a-z]/.test(value)
        ? `needs a value; one that begins with -- is written ${token.rawName}=${flag.value}`
        : undefined;
}
function hintFor(typed, known, command) {
    return (0,nearest/* suggestion */.h)(typed, known) || `; see role-chain ${command.name} --help`;
}
/** The flags that are inputs. */
function inputFlags({ flags }) {
    return new Map([...flags].flatMap(([name, value]) => ((0,inputs/* isInputName */.wp)(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 68155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** As many as a person works through in one go; thousands would not help in a log. */
const MAX_PRINTED = 50;
/** Collects every problem of a request, so that people can fix them all at once instead of one per run. */
class Problems {
    #list = [];
    #said = new Set();
    #nameOf;
    /** @param nameOf what the user would edit where that is not the input itself: the variable that its value came from */
    constructor(nameOf = (place) => place) {
        this.#nameOf = nameOf;
    }
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether there is a problem with an input or a part of it. */
    isAbout(input) {
        const name = this.#nameOf(input);
        return this.#list.some(({ place }) => place.split(' ')[0] === name);
    }
    /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
    add(given, message, hop) {
        const place = this.#nameOf(given);
        const problem = hop === undefined ? { place, message } : { place, message, hop };
        const line = lineOf(problem);
        if (!this.#said.has(line)) {
            this.#said.add(line);
            this.#list.push(problem);
        }
    }
    /**
     * @throws RoleChainError `invalid-request`, with the problems as a list (the first fifty, and how many more there
     * are), if there is any.
     */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0 ? lineOf(first) : this.#asList(),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
    #asList() {
        const printed = this.#list.slice(0, MAX_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
        const left = this.#list.length - printed.length;
        return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}


/***/ }),

/***/ 74910:
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

/***/ 26977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandProcess: () => (/* binding */ commandProcess)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/ci/systems.ts + 7 modules
var systems = __webpack_require__(16134);
// EXTERNAL MODULE: ./src/runner/concealed.ts
var concealed = __webpack_require__(75406);
// EXTERNAL MODULE: ./src/runner/plain-text.ts
var plain_text = __webpack_require__(65320);
;// CONCATENATED MODULE: ./src/runner/guarded-output.ts


/**
 * What the command line writes for people. It never shows a concealed value (an answer of AWS may echo one), and no
 * line is a command for a runner. If there is a runner that masks, it gets each value too.
 */
class GuardedOutput {
    #output;
    #concealed = new concealed/* Concealed */.P();
    #masked;
    constructor(output) {
        this.#output = output;
    }
    /** From now on, never shows the value or any line of it. */
    conceal = (value) => {
        this.#concealed.add(value);
        const { maskLine } = this.#output;
        if (maskLine !== undefined) {
            this.#wait(this.#output.writeMasks((0,plain_text/* linesToMask */.rh)(value).map(maskLine).join('')));
        }
    };
    /**
     * Waits until the log has every mask that it was given so far; undefined if it has, or takes none. Nothing secret may go
     * out before. Rejects with what `writeMasks` does, from then on.
     */
    masked = () => this.#masked;
    /** Writes whole lines. */
    write = (text) => {
        this.#output.write(this.guard(text));
    };
    /** The text as it is safe to show. */
    guard = (text) => (0,plain_text/* plainLines */.y1)(this.withoutSecrets(text));
    #wait(written) {
        const all = Promise.all([this.#masked, written]).then(() => {
            if (this.#masked === all)
                this.#masked = undefined;
        });
        // Told to whoever waits.
        all.catch(() => undefined);
        this.#masked = all;
    }
    /** The text with `***` for every concealed value, otherwise unchanged. */
    withoutSecrets = (text) => this.#concealed.hideIn(text);
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/runner/masks-first.ts

/**
 * Prints once the log has its masks, and nothing if it cannot get them: whoever captures a result may show it there.
 *
 * @param masked waits for the masks; undefined if there is nothing to wait for
 */
function printingAfter(masked, { print, printed }) {
    let waiting;
    return {
        print: (text) => {
            const masks = masked();
            if (waiting === undefined && masks === undefined) {
                print(text);
                return;
            }
            // Behind what waits already, so that the order stays.
            const turn = Promise.all([waiting, masks]).then(() => {
                print(text);
                if (waiting === turn)
                    waiting = undefined;
            });
            turn.catch(() => undefined);
            waiting = turn;
        },
        printed: async () => {
            await waiting;
            await printed();
        },
    };
}
/**
 * Writes masks to a log.
 *
 * @throws RoleChainError `delivery` if it cannot be written. Without a cause: that nobody reads the log is no reason here
 *   to end quietly
 */
function writeMasks(log, lines) {
    return new Promise((resolve, reject) => {
        log.write(lines, (error) => {
            if (!(error instanceof Object)) {
                resolve();
                return;
            }
            reject(new errors/* RoleChainError */._G({
                code: 'delivery',
                message: `standard error cannot be written: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: 'What the log of this CI system has to mask goes there. The log has not got all of it, so no credentials are given out.',
            }));
        });
    });
}

// EXTERNAL MODULE: ./src/runner/standard-output.ts
var standard_output = __webpack_require__(77847);
;// CONCATENATED MODULE: ./src/runner/command-process.ts






/** This process, started by people and tools. */
function thisProcess() {
    const { print, printed } = new standard_output/* StandardOutput */.rn(process.stdout);
    // There is nowhere to say that standard error cannot be written; where it has to be, whoever waits for it knows.
    process.stderr.on('error', () => undefined);
    return {
        env: { ...process.env },
        args: process.argv.slice(2),
        set: (name, value) => {
            process.env[name] = value;
        },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
        print,
        printed,
        printError: (text) => {
            process.stderr.write(text);
        },
        printMasks: (lines) => writeMasks(process.stderr, lines),
        isTerminal: process.stderr.isTTY,
        printsToTerminal: process.stdout.isTTY,
        programDirectory: (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')),
        node: process.execPath,
        interrupted: () => new Promise((resolve) => {
            for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
                process.once(signal, () => {
                    resolve();
                });
            }
        }),
    };
}
/**
 * A process with its standard error filtered for its readers; this process by default. Results go to standard output,
 * everything else to standard error.
 */
function commandProcess(reader, unguarded = thisProcess()) {
    const { printError, printMasks, ...process } = unguarded;
    const { write, conceal, guard, withoutSecrets, masked } = new GuardedOutput({
        write: printError,
        writeMasks: printMasks,
        maskLine: reader === 'log' ? (0,systems/* ciSystemOf */.f9)(process.env).maskLine : undefined,
    });
    return { ...process, ...printingAfter(masked, process), write, conceal, guard, withoutSecrets, masked };
}


/***/ })

};
