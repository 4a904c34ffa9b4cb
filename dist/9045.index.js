export const id = 9045;
export const ids = [9045];
export const modules = {

/***/ 40924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ withoutInputVariables),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   PO: () => (/* binding */ startShell)
/* harmony export */ });
/* unused harmony export ShellRunner */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60613);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22559);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96781);





/** The prefix of input variables. */
const PREFIX = 'ROLE_CHAIN_';
/** The variable that sets an input on the command line. */
function inputVariable(name) {
    return `${PREFIX}${(0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(name)}`;
}
/**
 * An environment for programs that are started: without the variables of inputs. Some are secrets, others hold some: a
 * seed in a chain, the password of a proxy.
 */
function withoutInputVariables(environment) {
    const names = new Set(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.map(inputVariable));
    // On Windows, names differ in case only by chance.
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name.toUpperCase())));
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
    variableOf(name) {
        const variable = inputVariable(name);
        return this.#flags.has(name) || (this.#process.env[variable] ?? '') === '' ? undefined : variable;
    }
    isLeftEmpty(name) {
        return (this.#flags.get(name) ?? this.#process.env[inputVariable(name)])?.trim() === '';
    }
    /** Variables; flags are checked as they are read. */
    misnamedInputs(known) {
        const { env } = this.#process;
        const own = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .ciSystemOf */ .f9)(env).ownVariables;
        return Object.entries(env)
            .filter(([variable]) => variable.startsWith(PREFIX) && !own.includes(variable))
            .flatMap(([variable, value = '']) => {
            const isKnown = known.some((name) => inputVariable(name) === variable);
            const meant = isKnown ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(variable.slice(PREFIX.length), known);
            return meant === undefined ? [] : [misnamedVariable(variable, meant, value)];
        });
    }
    maskAccountsInLog() {
        // Such a log cannot be masked after the fact; known account ids are concealed as everywhere.
    }
    hide(variables) {
        this.#process.unset(variables);
    }
}
function misnamedVariable(variable, meant, value) {
    const message = `is not the variable of an input; did you mean '${inputVariable(meant)}'?`;
    return { typed: variable, meant, message, isEmpty: value.trim() === '' };
}
/** The shell runner of a process, with the inputs given as flags. */
function startShell(process, flags = new Map()) {
    return new ShellRunner(process, flags);
}


/***/ }),

/***/ 39045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenPrintedBy: () => (/* binding */ tokenPrintedBy)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31984);
/* harmony import */ var _runner_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40924);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55383);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27524);
/* harmony import */ var _words_of_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94307);







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
            return (0,_core_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorInWords */ .S)({ code, syscall: 'spawn', path: program }) ?? `it cannot be started (${code})`;
    }
}
/**
 * The last lines that a program said of its failure. What may be a token, or was cut out of one, is left out: no mask
 * fits a part of a secret.
 */
function reasonIn(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && line.length <= MAX_REASON_LINE_LENGTH);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_words_of_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTokens */ .N)(lines.slice(-MAX_REASON_LINES).join(' ')));
}
/** Never the message of the error, which repeats the arguments. */
function statusOf({ code, signal }) {
    return typeof code === 'number' ? `it ended with status ${code}` : `it was killed by ${signal ?? 'the system'}`;
}
function withoutInputs(environment) {
    const others = Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_'));
    return (0,_runner_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutInputVariables */ .Kr)(Object.fromEntries(others));
}


/***/ })

};
