export const id = 860;
export const ids = [860];
export const modules = {

/***/ 860:
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
var concealed = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/runner/workflow-commands.ts
var workflow_commands = __webpack_require__(4756);
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

/***/ 4114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealed)
/* harmony export */ });
const HIDDEN = '***';
/** The base64 of something shorter may turn up by chance. */
const LONG = 8;
/** Values that must not show in any text, for where no runner masks them: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    /** Adds a value, each line of it, and both as they stand in a URL, in JSON with its slashes escaped, and in base64. */
    add(value) {
        this.#longestFirst = undefined;
        const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
        for (const line of [value, ...lines].filter((each) => each.trim() !== '')) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
            this.#values.add(line.replaceAll('/', '\\/'));
            if (line.length >= LONG) {
                this.#values.add(Buffer.from(line).toString('base64').replace(/=+$/, ''));
            }
        }
    }
    /** The text with `***` in place of every value that was added. */
    hideIn(text) {
        this.#longestFirst ??= [...this.#values].sort((one, other) => other.length - one.length);
        return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), text);
    }
}


/***/ }),

/***/ 4756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   ak: () => (/* binding */ fileCommandEntry),
/* harmony export */   vu: () => (/* binding */ maskCommands),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The commands that GitHub's runner (and Forgejo's, Gitea's, act) reads from standard output, and the entries of its
 * file commands. The reason for not using `@actions/core` is measured: see docs/dependencies.md.
 */
/** A command that the runner acts on: `::add-mask::...`, `::warning title=...::...`. */
function workflowCommand(command, message, properties = {}) {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const text = command === 'add-mask' ? message : message.replace(UNSEEN, escapeControl);
    return `::${command}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeData(text)}\n`;
}
/** Commands that mask a value: the whole, and each line of it, since the log is masked line by line. */
function maskCommands(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    return [...new Set(lines)].map((line) => workflowCommand('add-mask', line)).join('');
}
/** An entry of GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end it early. */
function fileCommandEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Where .NET, a terminal or an editor may begin a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** `::` at the begin of a line, for a reader that passes over white space and what it cannot see. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/** `##[`, with nothing visible between. The runner's older parser finds it anywhere in a line. */
const OLD_COMMAND = /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*\[)/gu;
/** Control characters, by which a text could move the cursor of a terminal; a tab is none of them. */
const CONTROL = /[^\P{Cc}\t]/gu;
/** What a message in an annotation would move or hide text by: control characters but line ends and tabs, directions. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A message as lines of the log that the runner cannot take for commands, whatever somebody outside has put into the
 * texts that it quotes. The runner compares by culture, which does not see characters without width: a space is seen.
 */
function plainLines(message) {
    return message
        .split(LINE_BREAK)
        .map((line) => line.replace(OLD_COMMAND, '# #').replace(CONTROL, escapeControl))
        .map((line) => (COMMAND.test(line) ? `| ${line}` : line))
        .join('\n');
}
function escapeControl(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
