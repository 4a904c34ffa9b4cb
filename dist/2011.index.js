export const id = 2011;
export const ids = [2011];
export const modules = {

/***/ 22011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulate: () => (/* binding */ emulate)
/* harmony export */ });
/* harmony import */ var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79078);
/* harmony import */ var _demo_demo_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5354);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1617);





/** Why a port is not available, by system error code. */
const REASONS = {
    EADDRINUSE: 'another program is listening there',
    EACCES: 'this user may not',
};
/** `role-chain emulate`: a local STS and OIDC issuer to try a chain on. */
const emulate = {
    name: 'emulate',
    summary: 'run a local, strict STS and OIDC issuer from a world file',
    usage: 'WORLD.yml [--port N]',
    details: [
        'Serves the accounts, roles and policies of a world file, and its organization if it has one, on 127.0.0.1, until interrupted. Prints the variables that make role-chain, the AWS CLI and the SDKs use it, and logs every call and its response to standard error.',
        '',
        'The world file has to be a regular file of at most 10 MB: reading a pipe could block forever.',
        '',
        '  role-chain emulate --example > world.yml',
        '  role-chain emulate world.yml',
    ].join('\n'),
    flags: [
        { name: 'port', value: 'N', description: 'The port to listen on. Default: any free one.' },
        { name: 'example', description: 'Print a world file to start from, and exit.' },
    ],
    positionals: 1,
    run,
};
async function run({ positionals, flags }, process) {
    if (flags.get('example') === 'true') {
        process.print(_demo_demo_world_js__WEBPACK_IMPORTED_MODULE_1__/* .DEMO_WORLD */ .$f);
        return 0;
    }
    const [file] = positionals;
    if (file === undefined) {
        throw invalid('emulate needs one world file; role-chain emulate --example prints one to start from');
    }
    const port = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readPort */ .Sr)(flags.get('port'));
    const text = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(file).catch((error) => {
        throw invalid((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    });
    const world = (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWorld */ .y)(text);
    const emulator = await start(world, port);
    try {
        process.print(howToReach(emulator, world));
        await process.printed();
        await follow(emulator, process);
    }
    finally {
        await emulator.close();
    }
    return 0;
}
/** @throws RoleChainError `network` if the port is taken, or not allowed for this user */
async function start(world, port) {
    try {
        return await (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .startEmulator */ .s)({ world, ...(port === undefined ? {} : { port }) });
    }
    catch (error) {
        const reason = REASONS[(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) ?? ''];
        throw reason === undefined
            ? error
            : new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
                code: 'network',
                message: `--port: cannot listen on 127.0.0.1:${port ?? 0}: ${reason}.`,
                hint: 'Choose another port, or leave --port out for any free one.',
                cause: error,
            });
    }
}
function howToReach({ url, idToken }, { organization }) {
    return [
        `export AWS_ENDPOINT_URL_STS=${url}`,
        ...(organization === undefined ? [] : [`export AWS_ENDPOINT_URL_ORGANIZATIONS=${url}`]),
        `export ACTIONS_ID_TOKEN_REQUEST_URL='${idToken.requestUrl}'`,
        `export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${idToken.requestToken}`,
        '',
    ].join('\n');
}
const LOG_INTERVAL_MILLISECONDS = 200;
/** Logs each call as it arrives, until the process is asked to end. */
async function follow(emulator, process) {
    let shown = 0;
    const show = () => {
        for (const { operation, caller, outcome } of emulator.log.slice(shown)) {
            const what = outcome.code === undefined
                ? (outcome.session?.assumedRoleArn ?? '')
                : `${outcome.code}: ${outcome.reason ?? outcome.message ?? ''}`;
            process.write(`${operation} ${caller ?? '-'} -> ${outcome.status ?? '-'} ${what}\n`);
        }
        shown = emulator.log.length;
    };
    const timer = setInterval(show, LOG_INTERVAL_MILLISECONDS);
    await process.interrupted();
    clearInterval(timer);
    show();
}
function invalid(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({ code: 'invalid-request', message });
}


/***/ }),

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
