export const id = 7717;
export const ids = [7717];
export const modules = {

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


/***/ }),

/***/ 75406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealed)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65320);
/* harmony import */ var _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24330);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);



const HIDDEN = '***';
/** The base64 of a shorter value may occur by chance. */
const LONG = 8;
/** Values that must not appear in any text, for places that no runner masks: another system's log, an output. */
class Concealed {
    #values = new Set();
    #longestFirst;
    #acrossGaps = [];
    /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
    add(value) {
        this.#longestFirst = undefined;
        const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
        for (const line of [value, ...lines].filter(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isMaskable */ .h_)) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
            this.#values.add(line.replaceAll('/', '\\/'));
            if (line.length >= LONG) {
                this.#values.add((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .s)(Buffer.from(line).toString('base64'), '='));
            }
        }
    }
    /** The text with `***` in place of every value that was added; a long one also if it is broken by white space. */
    hideIn(text) {
        if (this.#longestFirst === undefined) {
            this.#longestFirst = [...this.#values].sort((one, other) => other.length - one.length);
            this.#acrossGaps = this.#longestFirst.flatMap((value) => (0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutGaps */ .C3)(value) ?? []);
        }
        // First, since a short value may be a part of a long one.
        const whole = (0,_text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__/* .hideAcrossGaps */ .p6)(text, this.#acrossGaps, HIDDEN);
        return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
    }
}


/***/ }),

/***/ 65320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h_: () => (/* binding */ isMaskable),
/* harmony export */   rh: () => (/* binding */ linesToMask),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Makes untrusted text safe for a runner's log: `@actions/core` does not filter it, and it must not contain commands.
 */
/** Where .NET, a terminal or an editor may start a new line. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** `::` at the start of a line, for a reader that skips white space and invisible characters. */
const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/**
 * `##[`, with nothing visible between: the older parser of GitHub's runner finds it anywhere in a line, and the agent
 * of Azure Pipelines finds `##vso[` the same way.
 */
const OLD_COMMAND = /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*(?:v[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*s[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*o[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*)?\[)/giu;
/** Control characters, which could move the cursor of a terminal; tabs are allowed. */
const CONTROL = /[^\P{Cc}\t]/gu;
/**
 * Characters that could move or hide text in an annotation: control characters except line ends and tabs, and direction
 * marks.
 */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A message as log lines that the runner cannot take for commands, whatever an outsider has put into the texts that it
 * quotes. The runner's culture-aware comparison ignores zero-width characters, but not a space.
 */
function plainLines(message) {
    return message
        .split(LINE_BREAK)
        .map((line) => line.replace(OLD_COMMAND, '# #').replace(CONTROL, escapeControl))
        .map((line) => (COMMAND.test(line) ? `| ${line}` : line))
        .join('\n');
}
/**
 * A message that is safe in an annotation: nothing in it moves or hides text. The runner's own escaping comes on top.
 */
function visible(message) {
    return message.replace(UNSEEN, escapeControl);
}
/** A shorter text stands in too many others by chance: masking `a` or `no` would make a log unreadable. */
const MIN_MASK_LENGTH = 4;
/** Whether a text is long enough to be hidden wherever it occurs. */
function isMaskable(text) {
    return text.trim().length >= MIN_MASK_LENGTH;
}
/** What to mask of a secret: each line of it, since the log is masked line by line. */
function linesToMask(secret) {
    return [...new Set(secret.split(/\r?\n/).filter(isMaskable))];
}
function escapeControl(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}


/***/ }),

/***/ 24330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ withoutGaps),
/* harmony export */   Em: () => (/* binding */ hideValue),
/* harmony export */   p6: () => (/* binding */ hideAcrossGaps)
/* harmony export */ });
/**
 * What may stand within a long value where a service repeats it: white space and what nobody sees, as they are or as JSON,
 * URLs and XML write them.
 */
const GAP = /[\s\p{Cc}\p{Cf}]|\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/giu;
/** A shorter value may come together from words that stand side by side by chance. */
const MIN_SPREAD_LENGTH = 16;
/** A value as it is looked for across gaps; undefined if it is too short for that. */
function withoutGaps(value) {
    const letters = value.replace(GAP, '');
    return letters.length < MIN_SPREAD_LENGTH ? undefined : letters;
}
/** The text with something in place of a value, and of one that is broken over lines or has blanks in it. */
function hideValue(text, value, hidden) {
    const letters = withoutGaps(value);
    const rest = letters === undefined ? text : hideAcrossGaps(text, [letters], hidden);
    return value === '' ? rest : rest.replaceAll(value, hidden);
}
/**
 * The text with something in place of every value, whatever gaps it has in the text. Linear in the text for each value.
 *
 * @param values each of {@link withoutGaps}
 */
function hideAcrossGaps(text, values, hidden) {
    const letters = text.replace(GAP, '');
    const ranges = together(values.flatMap((value) => rangesOf(letters, value)));
    if (ranges.length === 0) {
        return text;
    }
    const places = placesOf(text);
    const parts = [];
    let end = 0;
    for (const [from, to] of ranges) {
        parts.push(text.slice(end, places[from]), hidden);
        end = (places[to - 1] ?? 0) + 1;
    }
    return [...parts, text.slice(end)].join('');
}
/**
 * Where a value stands, by the algorithm of Knuth, Morris and Pratt: `indexOf` takes the product of both lengths where a
 * value and a text repeat one character. Most texts hold not even its beginning, which `indexOf` finds out at once.
 */
function rangesOf(letters, value) {
    const start = value.length > letters.length ? -1 : letters.indexOf(value.slice(0, MIN_SPREAD_LENGTH));
    if (start === -1) {
        return [];
    }
    const ranges = [];
    const borders = bordersOf(value);
    let matched = 0;
    for (let at = start; at < letters.length; at += 1) {
        while (matched > 0 && letters[at] !== value[matched])
            matched = borders[matched - 1] ?? 0;
        if (letters[at] === value[matched])
            matched += 1;
        if (matched === value.length) {
            ranges.push([at + 1 - matched, at + 1]);
            matched = 0;
        }
    }
    return ranges;
}
/** For each beginning of a value, how long the longest shorter one is with which it also ends. */
function bordersOf(value) {
    const borders = new Uint32Array(value.length);
    let matched = 0;
    for (let at = 1; at < value.length; at += 1) {
        while (matched > 0 && value[at] !== value[matched])
            matched = borders[matched - 1] ?? 0;
        if (value[at] === value[matched])
            matched += 1;
        borders[at] = matched;
    }
    return borders;
}
/** Ranges in their order; those that overlap are one. */
function together(ranges) {
    const joined = [];
    for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
        const [start, end] = joined.at(-1) ?? [0, 0];
        if (from < end) {
            joined.splice(-1, 1, [start, Math.max(end, to)]);
        }
        else {
            joined.push([from, to]);
        }
    }
    return joined;
}
/** Where in the text each character stands that is not in a gap. */
function placesOf(text) {
    const places = new Uint32Array(text.length);
    let [count, at] = [0, 0];
    const take = (end) => {
        for (; at < end; at += 1)
            places[count++] = at;
    };
    for (const { 0: gap, index } of text.matchAll(GAP)) {
        take(index);
        at += gap.length;
    }
    take(text.length);
    return places;
}


/***/ }),

/***/ 60613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ isSlipOf),
/* harmony export */   b8: () => (/* binding */ nearestOrAll),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hG: () => (/* binding */ limitedSuggestion),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Nobody types longer names; comparing takes time proportional to the product of the lengths. */
const MAX_LENGTH = 200;
/** As many suggestions as anyone reads; comparing each of thousands of names with thousands takes minutes. */
const MAX_SUGGESTIONS = 20;
/** The candidate closest to what was typed; undefined if none is close enough. */
function nearest(typed, candidates) {
    if (typed.length > MAX_LENGTH) {
        return undefined;
    }
    const furthest = Math.max(1, Math.floor(typed.length / 3));
    const wanted = normalize(typed);
    let best;
    for (const candidate of candidates) {
        const name = normalize(candidate);
        const max = Math.min(furthest, (best?.distance ?? Infinity) - 1);
        // The difference in length is a lower bound for the number of edits.
        if (Math.abs(name.length - wanted.length) > max || (max === 0 && name !== wanted)) {
            continue;
        }
        const distance = editDistance(wanted, name);
        if (distance <= max) {
            best = { candidate, distance };
        }
    }
    return best?.candidate;
}
/** Whether one name may be a typo of the other: one or two edits, and not just a different number. */
function isSlipOf(typed, name) {
    const letters = (text) => text.replace(/\d+/g, '');
    const distance = typed.length > MAX_LENGTH ? Infinity : editDistance(typed.toLowerCase(), name.toLowerCase());
    return distance > 0 && distance <= Math.min(2, name.length / 3) && letters(typed) !== letters(name);
}
/** `, did you mean 'role-chain'?` or nothing: for the end of a message about an unknown name. */
function suggestion(typed, candidates) {
    const candidate = nearest(typed, candidates);
    return candidate === undefined ? '' : `; did you mean '${candidate}'?`;
}
/** {@link suggestion} for comparing long lists with long lists: stops suggesting after a while. */
function limitedSuggestion() {
    let made = 0;
    return (typed, candidates) => (++made > MAX_SUGGESTIONS ? '' : suggestion(typed, candidates));
}
/** People mix up camelCase, snake_case and kebab-case; that does not count as a difference. */
function normalize(name) {
    return name.toLowerCase().replace(/[_\s-]/g, '');
}
/** Levenshtein distance, with an adjacent transposition counted as one edit. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const transposition = swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity;
            current.push(Math.min(substitution, transposition, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
/** The end of a sentence about an unknown name: `did you mean "trust"?`, or the whole list if nothing is near. */
function nearestOrAll(name, known) {
    const best = nearest(name, known);
    return best === undefined ? `known are ${known.join(', ')}` : `did you mean "${best}"?`;
}


/***/ }),

/***/ 43675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutEnding)
/* harmony export */ });
/**
 * The text without those of its last characters that are among some, in linear time: a regular expression such as
 * `/=+$/` tries again at each character of a run that is not at the end.
 */
function withoutEnding(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}


/***/ })

};
