export const id = 8925;
export const ids = [8925];
export const modules = {

/***/ 7751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ SHELL_FLAG),
  uW: () => (/* binding */ readIpAddress),
  Sr: () => (/* binding */ readPort),
  lu: () => (/* binding */ readShell)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(613);
// EXTERNAL MODULE: ./src/text/values.ts
var values = __webpack_require__(6089);
;// CONCATENATED MODULE: ./src/sink/shell-syntax.ts
/** One line per variable. If the format cannot unset a variable, those to unset are left out. */
function lines(set, unset) {
    return (variables) => [...variables]
        .flatMap(([name, value]) => (value === '' ? (unset?.(name) ?? []) : set(name, value)))
        .map((line) => `${line}\n`)
        .join('');
}
/** The formats of `role-chain env`. */
const SHELLS = {
    bash: lines((name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`, (name) => `unset ${name}`),
    fish: lines((name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`, (name) => `set -e ${name}`),
    powershell: lines((name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`, (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`),
    dotenv: lines((name, value) => `${name}=${value}`),
    json: (variables) => {
        const set = [...variables].filter(([, value]) => value !== '');
        return `${JSON.stringify(Object.fromEntries(set), undefined, 2)}\n`;
    },
};

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(5383);
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
            message: `--shell: ${(0,quote/* quote */.h)(typed)} is not one of ${known.join(', ')}${(0,nearest/* suggestion */.h)(typed, known)}`,
        });
    }
    return render;
}
/** `--port`: undefined if it was not given. @throws RoleChainError `invalid-request` */
function readPort(typed) {
    const port = typed === undefined ? undefined : (0,values/* parseWholeNumber */.oA)(typed);
    if (typed !== undefined && (port === undefined || port > HIGHEST_PORT)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--port: ${(0,quote/* quote */.h)(typed)} is not a port (0 to ${HIGHEST_PORT})`,
        });
    }
    return port;
}
/** `--source-ip`: this machine's own address if it was not given. @throws RoleChainError `invalid-request` */
function readIpAddress(typed = '127.0.0.1') {
    if ((0,external_node_net_.isIP)(typed) === 0) {
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `--source-ip: ${(0,quote/* quote */.h)(typed)} is not an IP address` });
    }
    return typed;
}


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6273);
/* harmony import */ var _refresh_spec_of_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9015);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1814);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7032);
/* harmony import */ var _sink_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3714);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7751);
/* harmony import */ var _sessions_here_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
/* harmony import */ var _shell_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2856);








/** `role-chain serve`: serves credentials that renew themselves until it is ended. */
const serve = {
    name: 'serve',
    summary: 'serve self-renewing credentials on this machine, as in containers',
    usage: '[--port N] [--shell SHELL] [INPUTS]',
    details: [
        'Logs in as the action would, prints the variables through which AWS SDKs find the server, as shell commands, and serves the credentials on 127.0.0.1 until it is ended (SIGINT, SIGTERM). With several targets, each has its own path, printed to standard error.',
        '',
        '  umask 077; endpoint="$(mktemp)"',
        '  role-chain serve --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy > "$endpoint" &',
        '  while kill -0 $! && ! [ -s "$endpoint" ]; do sleep 0.1; done; . "$endpoint"; rm "$endpoint"',
        '',
        'For credentials while a single command runs, role-chain exec is simpler.',
    ].join('\n'),
    flags: [{ name: 'port', value: 'N', description: 'The port to listen on. Default: any free one.' }, _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .SHELL_FLAG */ .C],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const render = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readShell */ .lu)(given.flags.get('shell'));
    const port = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readPort */ .Sr)(given.flags.get('port')) ?? 0;
    const { request, runner, login } = await (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogin */ .mN)(given, process, {
        command: 'serve',
        why: 'which serves the credentials',
        defaults: { refresh: 'server' },
        check: (asked, problems) => {
            if ((0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .refreshOf */ .B_)(asked.inputs) !== 'server') {
                problems.add('refresh', 'is server where role-chain serve is called; leave it out');
            }
            (0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDeliveryInputs */ .OD)(asked, problems);
        },
    });
    const renewable = (0,_refresh_spec_of_step_js__WEBPACK_IMPORTED_MODULE_0__/* .renewableOf */ .z)(request, await login(), runner, Date.now());
    // The sessions are removed whenever this process is asked to end.
    const held = (0,_sink_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .holdSignals */ .j)();
    try {
        const sessions = await (0,_sessions_here_js__WEBPACK_IMPORTED_MODULE_3__/* .keepSessionsHere */ .V)(renewable, runner.temporaryDirectory);
        let server;
        try {
            server = await (0,_sessions_here_js__WEBPACK_IMPORTED_MODULE_3__/* .serveHere */ .c)(sessions, port, runner.environment);
            runner.conceal(server.token.reveal());
            process.write(listOf(sessions, server));
            process.print(render(variablesOf(sessions, server, runner.environment)));
            if (held.received() === undefined) {
                await process.interrupted();
            }
            return 0;
        }
        finally {
            server?.close();
            await sessions.remove();
        }
    }
    finally {
        held.release();
    }
}
function variablesOf({ ends }, { token, urlOf }, environment) {
    const [first, ...others] = ends;
    const one = others.length === 0 ? first : undefined;
    const only = one === undefined ? {} : { url: urlOf(one) };
    const region = one === undefined ? {} : { region: one.region };
    const access = { kind: 'endpoint', token, ...only };
    const variables = (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariables */ .ro)({ clearOthers: false, access, ...region }, environment);
    return new Map([...variables].map(([name, value]) => [name, (0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .plainValue */ ._)(value)]));
}
/** Where the credentials of each target are. */
function listOf({ ends }, { urlOf }) {
    const lines = ends.map((end) => `  ${end.name === undefined ? '' : `${end.name}  `}${urlOf(end)}\n`);
    return `AWS_CONTAINER_CREDENTIALS_FULL_URI:\n${lines.join('')}`;
}


/***/ })

};
