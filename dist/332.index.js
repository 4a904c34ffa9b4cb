export const id = 332;
export const ids = [332];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/commands.ts
/** The commands by name, each loaded when it is wanted. */
const COMMANDS = {
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(809), __webpack_require__.e(38), __webpack_require__.e(245), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 9638))).env,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(809), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 994))).check,
    emulate: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(528), __webpack_require__.e(199), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 2011))).emulate,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(528), __webpack_require__.e(38), __webpack_require__.e(199), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 987))).demo,
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
    const inputs = command.takesInputs
        ? [
            '',
            'Each input of the action is a flag, and also a variable: --role-chain is ROLE_CHAIN_ROLE_CHAIN.',
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

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/runner/current.ts
var current = __webpack_require__(2623);
// EXTERNAL MODULE: ./src/request/problems.ts
var problems = __webpack_require__(7149);
// EXTERNAL MODULE: ./src/request/nearest.ts
var nearest = __webpack_require__(6171);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
;// CONCATENATED MODULE: ./src/cli.ts










/** Exit status for a mistake of the caller, and for a failure. */
const MISTAKE = 2;
const FAILURE = 1;
/** The program `role-chain`. Results go to standard output, everything else to standard error. */
async function cli() {
    const [name, ...args] = process.argv.slice(2);
    const world = commandProcess();
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
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `${(0,problems/* quote */.h)(name)} is not a command${hint}` });
    }
    const command = await load();
    if (args.includes('--help') || args.includes('-h')) {
        world.print(commandHelp(command));
        return 0;
    }
    return command.run((0,commands_arguments/* readArguments */.lR)(command, args), world);
}
function commandProcess() {
    return {
        env: { ...process.env },
        cwd: () => process.cwd(),
        unset: (names) => {
            for (const name of names) {
                Reflect.deleteProperty(process.env, name);
            }
        },
        write: (text) => {
            process.stderr.write(text);
        },
        print: (text) => {
            process.stdout.write(text);
        },
        isTerminal: process.stderr.isTTY,
        printsToTerminal: process.stdout.isTTY,
        programDirectory: (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')),
        node: process.execPath,
        interrupted: () => new Promise((resolve) => {
            for (const signal of ['SIGINT', 'SIGTERM']) {
                process.once(signal, () => {
                    resolve();
                });
            }
        }),
    };
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
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _request_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6171);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);




/** The flags of a command: its own, and the inputs where it takes them. */
function flagsOf(command) {
    return [...command.flags, ...(command.takesInputs ? _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map(inputFlag) : [])];
}
function inputFlag(name) {
    const { kind, description } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
    return { name, description, ...(kind === 'boolean' ? {} : { value: kind === 'text' ? 'TEXT' : kind.toUpperCase() }) };
}
/**
 * Reads the arguments of a command: `--flag value`, `--flag=value`, and `--flag` alone for booleans.
 *
 * @throws RoleChainError `invalid-request` with everything that is wrong with them
 */
function readArguments(command, args) {
    const known = flagsOf(command);
    const options = Object.fromEntries(known.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const problems = new _request_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z();
    const flags = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional') {
            positionals.push(token.value);
        }
        else if (token.kind === 'option') {
            const definition = known.find(({ name }) => name === token.name);
            if (definition === undefined) {
                const hint = (0,_request_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(token.name, known.map(({ name }) => name)) || `; see role-chain ${command.name} --help`;
                problems.add(token.rawName, `is not a flag of ${command.name}${hint}`);
            }
            else if (definition.value !== undefined && token.value === undefined) {
                problems.add(token.rawName, `needs a value: ${token.rawName} ${definition.value}`);
            }
            else {
                flags.set(token.name, token.value ?? 'true');
            }
        }
    }
    problems.throwIfAny();
    return { positionals, flags };
}
/** The flags that are inputs. */
function inputFlags({ flags }) {
    return new Map([...flags].flatMap(([name, value]) => ((0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isInputName */ .wp)(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** Collects every problem of a request, so that a person mends them in one go instead of one a run. */
class Problems {
    #list = [];
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
    add(place, message, hop) {
        this.#list.push(hop === undefined ? { place, message } : { place, message, hop });
    }
    /** @throws RoleChainError `invalid-request`, with all the problems as a list, if there is any. */
    throwIfAny() {
        const [first, ...others] = this.#list;
        if (first === undefined) {
            return;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: others.length === 0
                ? lineOf(first)
                : [`${this.#list.length} problems:`, ...this.#list.map((problem) => `  - ${lineOf(problem)}`)].join('\n'),
            hint: 'Nothing was sent to AWS and nothing was exported.',
        });
    }
}
function lineOf({ place, hop, message }) {
    return hop === undefined ? `${place}: ${message}` : `${place} (hop ${hop}): ${message}`;
}
/** Quotes a value for a message, cut short so that a pasted file does not fill the log. */
function quote(value) {
    const LONGEST = 80;
    return `'${value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value}'`;
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The version of this program, for the user agent and `--version`. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
