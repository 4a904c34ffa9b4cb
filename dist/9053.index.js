export const id = 9053;
export const ids = [9053];
export const modules = {

/***/ 1035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/version.ts + 1 modules
var version = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(5383);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/commands.ts
/** The commands by name, each loaded when it is wanted. */
const COMMANDS = {
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(9040), __webpack_require__.e(2823), __webpack_require__.e(8957)]).then(__webpack_require__.bind(__webpack_require__, 8957))).env,
    exec: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(9040), __webpack_require__.e(2823), __webpack_require__.e(6786), __webpack_require__.e(4222), __webpack_require__.e(7496), __webpack_require__.e(7715)]).then(__webpack_require__.bind(__webpack_require__, 96))).exec,
    process: async () => (await Promise.all(/* import() */[__webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(9040), __webpack_require__.e(2823), __webpack_require__.e(7099)]).then(__webpack_require__.bind(__webpack_require__, 7099))).processCommand,
    serve: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(9040), __webpack_require__.e(2823), __webpack_require__.e(6786), __webpack_require__.e(4222), __webpack_require__.e(7496), __webpack_require__.e(8925)]).then(__webpack_require__.bind(__webpack_require__, 8925))).serve,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 9238))).check,
    policies: async () => (await Promise.all(/* import() */[__webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(6343)]).then(__webpack_require__.bind(__webpack_require__, 6343))).policies,
    simulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7719), __webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(2823), __webpack_require__.e(2443), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 390))).simulate,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(5358), __webpack_require__.e(4149), __webpack_require__.e(9040), __webpack_require__.e(2823), __webpack_require__.e(4808), __webpack_require__.e(1327), __webpack_require__.e(4483)]).then(__webpack_require__.bind(__webpack_require__, 4483))).plan,
    emulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7719), __webpack_require__.e(2443), __webpack_require__.e(3978), __webpack_require__.e(4392)]).then(__webpack_require__.bind(__webpack_require__, 4392))).emulate,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7719), __webpack_require__.e(9040), __webpack_require__.e(2443), __webpack_require__.e(3978), __webpack_require__.e(6905)]).then(__webpack_require__.bind(__webpack_require__, 987))).demo,
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
        'role-chain COMMAND --help tells more of a command; role-chain --version, the version.',
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
            'Flags of yes or no stand alone, or with true or false: --role-chaining false, --role-chaining=false.',
            'Secrets belong into variables: everybody on the machine can see a command line.',
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
/** Breaks paragraphs into lines; lines that begin with white space stay as they are. */
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







/** Exit status for a mistake of the caller. */
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
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `${(0,quote/* quote */.h)(name)} is not a command${hint}` });
    }
    const command = await load();
    // What stands behind -- is another program's.
    const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
    if (own.includes('--help') || own.includes('-h')) {
        world.print(commandHelp(command));
        return 0;
    }
    return command.run((0,commands_arguments/* readArguments */.lR)(command, args), world);
}

// EXTERNAL MODULE: ./src/runner/command-process.ts + 1 modules
var command_process = __webpack_require__(3679);
// EXTERNAL MODULE: ./src/runner/current.ts
var current = __webpack_require__(2623);
;// CONCATENATED MODULE: ./src/cli.ts




/** Exit status for a failure. */
const FAILURE = 1;
/** The program `role-chain`. Results go to standard output, everything else to standard error. */
async function cli() {
    const [name, ...args] = process.argv.slice(2);
    const world = (0,command_process.commandProcess)(name === 'process' ? 'sdk' : 'log');
    try {
        process.exitCode = await dispatch(name, args, world);
    }
    catch (error) {
        const isMistake = error instanceof errors/* RoleChainError */._G && error.code === 'invalid-request';
        const text = error instanceof errors/* RoleChainError */._G ? error.describe() : `unexpected error: ${(0,errors/* messageOf */.bD)(error)}`;
        world.write(`role-chain: ${text}\n`);
        process.exitCode = isMistake ? MISTAKE : FAILURE;
    }
    (0,current/* leave */.qG)();
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   eJ: () => (/* binding */ inputFlags),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8155);
/* harmony import */ var _text_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6089);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5383);






/** The flags of a command: its own, and the inputs where it takes them. */
function flagsOf(command) {
    return [...command.flags, ...(command.inputsOf === undefined ? [] : (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command.inputsOf).map(inputFlag))];
}
function inputFlag(name) {
    const { kind, description, choices = [] } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
    const value = kind === 'choice' ? choices.join('|') : kind.toUpperCase();
    return { name, description, ...(kind === 'boolean' ? {} : { value }) };
}
/**
 * Reads the arguments of a command: `--flag value`, `--flag=value`, and for booleans `--flag` alone, too. What the
 * command does not know of is an error, never dropped.
 *
 * @throws RoleChainError `invalid-request` with everything that is wrong with them
 */
function readArguments(command, args) {
    const problems = new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z();
    const flags = new Map();
    const positionals = [];
    const tokens = tokensOf(command, args);
    const known = new Map(flagsOf(command).map((flag) => [flag.name, flag]));
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
        problems.add((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(extra), `belongs to no flag; role-chain ${command.name} --help lists them`);
    }
    problems.throwIfAny();
    return { positionals, flags };
}
function tokensOf(command, args) {
    const options = Object.fromEntries(flagsOf(command).map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
    ]));
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
/** The value of a boolean flag: behind `=`, or `true` or `false` as the next argument, or `true`. Takes what it reads. */
function booleanOf(flag, rest) {
    const [following] = rest;
    if (flag.value !== undefined) {
        return flag.value;
    }
    if (following?.kind === 'positional' && (0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG)(following.value) !== undefined) {
        rest.shift();
        return following.value;
    }
    return 'true';
}
function problemOf(flag, token, value) {
    if (flag.value === undefined) {
        return value === undefined || value === '' || (0,_text_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG)(value) !== undefined
            ? undefined
            : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(value)} is not a boolean; write true or false`;
    }
    if (value === undefined) {
        return `needs a value: ${token.rawName} ${flag.value}`;
    }
    return token.inlineValue !== true && /^--[a-z]/.test(value)
        ? `needs a value; one that begins with -- is written ${token.rawName}=${flag.value}`
        : undefined;
}
function hintFor(typed, known, command) {
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(typed, known) || `; see role-chain ${command.name} --help`;
}
/** The flags that are inputs. */
function inputFlags({ flags }) {
    return new Map([...flags].flatMap(([name, value]) => ((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInputName */ .wp)(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ RoleChainError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf)
/* harmony export */ });
/** The one error that this program raises on purpose. Wrapped where most is known, printed once, by the entry. */
class RoleChainError extends Error {
    code;
    hint;
    hop;
    explanation;
    constructor(details) {
        super(details.message, details.cause === undefined ? {} : { cause: details.cause });
        this.name = 'RoleChainError';
        this.code = details.code;
        this.hint = details.hint;
        this.hop = details.hop;
        this.explanation = details.explanation;
    }
    /** The text for a person: message, then what to do. */
    describe() {
        return this.hint === undefined ? this.message : `${this.message}\n${this.hint}`;
    }
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/**
 * The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. Told by the shape rather than by
 * `instanceof Error`: to code that runs in a VM context, as under jest, the errors of `node:fs` are of another `Error`
 * class, and a missing file must not turn into a failure there.
 */
function systemCodeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** As many as a person works through in one go; a log has no use for thousands. */
const MOST_PRINTED = 50;
/** Collects every problem of a request, so that a person mends them in one go instead of one a run. */
class Problems {
    #list = [];
    #said = new Set();
    get list() {
        return this.#list;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Whether something is wrong with an input, or with a part of it. */
    isAbout(input) {
        return this.#list.some(({ place }) => place.split(' ')[0] === input);
    }
    /** Adds a problem, unless it is there already: many targets may share the hop that is wrong. */
    add(place, message, hop) {
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
        const printed = this.#list.slice(0, MOST_PRINTED).map((problem) => `  - ${lineOf(problem)}`);
        const left = this.#list.length - printed.length;
        return [`${this.#list.length} problems:`, ...printed, ...(left > 0 ? [`  ... and ${left} more`] : [])].join('\n');
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const HIDDEN = '***';
/**
 * A value that must never be printed: a key, session token, JWT, assertion, password or TOTP seed.
 * Its string, JSON and inspect forms are `***`; only {@link Secret.reveal} gives the value, and only a sink or the
 * request that needs it may call that.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Search for callers of this method to see everywhere that a secret is used. */
    reveal() {
        return this.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return HIDDEN;
    }
}


/***/ }),

/***/ 3679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandProcess: () => (/* binding */ commandProcess)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/concealed.ts
var concealed = __webpack_require__(5406);
// EXTERNAL MODULE: ./src/runner/workflow-commands.ts
var workflow_commands = __webpack_require__(1520);
;// CONCATENATED MODULE: ./src/runner/guarded-output.ts


/**
 * What the command line writes for people. In what is written no concealed value shows (an answer of AWS may echo one),
 * and no line is a command for a runner. Where there is a runner that masks, it is told of each value too.
 */
class GuardedOutput {
    #output;
    #concealed = new concealed/* Concealed */.P();
    constructor(output) {
        this.#output = output;
    }
    /** Never shows a value, or a line of it, from now on. */
    conceal = (value) => {
        this.#concealed.add(value);
        if (this.#output.takesMasks) {
            this.#output.write((0,workflow_commands/* maskCommands */.vu)(value));
        }
    };
    /** Writes whole lines. */
    write = (text) => {
        this.#output.write(this.guard(text));
    };
    /** The text as it may be shown. */
    guard = (text) => (0,workflow_commands/* plainLines */.y1)(this.withoutSecrets(text));
    /** The text with `***` for every concealed value, and otherwise as it is. */
    withoutSecrets = (text) => this.#concealed.hideIn(text);
}

;// CONCATENATED MODULE: ./src/runner/command-process.ts



/** The process of a program that people and tools start: results go to standard output, everything else, guarded, to standard error. */
function commandProcess(reader = 'log') {
    const errors = new GuardedOutput({
        write: (text) => {
            process.stderr.write(text);
        },
        takesMasks: reader === 'log' && process.env['GITHUB_ACTIONS'] === 'true',
    });
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
        write: errors.write,
        conceal: errors.conceal,
        guard: errors.guard,
        withoutSecrets: errors.withoutSecrets,
        print: (text) => {
            process.stdout.write(text);
        },
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


/***/ }),

/***/ 2623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   sF: () => (/* binding */ currentRunner),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2768);


/** The runner that this process was started by. The only place where the action touches `process`. */
function currentRunner() {
    return new _github_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubRunner */ .me({
        env: { ...process.env },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
        write: (text) => {
            process.stdout.write(text);
        },
    });
}
/** How long connections that nobody waits for may keep a finished process alive. */
const GRACE_MILLISECONDS = 1000;
/** Lets the process end: at once where it can, soon in any case. Call it when all work is done. */
function leave() {
    setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref();
}
/** Ends the step as failed, saying why. */
function reportFailure(error, log) {
    process.exitCode = 1;
    log.error(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G ? error.describe() : `Unexpected error: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) && error instanceof Error && error.stack !== undefined) {
        log.debug(error.stack);
    }
}


/***/ }),

/***/ 6089:
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
/** A whole number without sign; `12x`, `1.5` and `0x10` are not numbers here. */
function parseWholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
const SECONDS_OF_UNIT = { '': 1, s: 1, m: 60, h: 3600 };
/** A duration as it is typed; the empty text is none, though it has this form. */
const DURATION = /^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/;
/** Seconds out of `3600`, `900s`, `45m`, `1h` or a sum of these, `1h30m`. */
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
