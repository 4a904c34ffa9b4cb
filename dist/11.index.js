export const id = 11;
export const ids = [11];
export const modules = {

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulate: () => (/* binding */ emulate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1623);
/* harmony import */ var _demo_demo_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4449);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7149);
/* harmony import */ var _request_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(671);






const HIGHEST_PORT = 65_535;
/** `role-chain emulate`: a local STS and OIDC issuer to try a chain on. */
const emulate = {
    name: 'emulate',
    summary: 'run a local, strict STS and OIDC issuer from a world file',
    usage: 'WORLD.yml [--port N]',
    details: [
        'Serves the accounts, roles and policies of a world file on 127.0.0.1, until interrupted. Prints the variables with which role-chain, the AWS CLI and the SDKs reach it, and writes every call with its answer to standard error.',
        '',
        '  role-chain emulate --example > world.yml',
        '  role-chain emulate world.yml',
    ].join('\n'),
    flags: [
        { name: 'port', value: 'N', description: 'The port to listen on. Default: any free one.' },
        { name: 'example', description: 'Print a world file to begin with, and end.' },
    ],
    takesInputs: false,
    run,
};
async function run({ positionals, flags }, process) {
    if (flags.has('example')) {
        process.print(_demo_demo_world_js__WEBPACK_IMPORTED_MODULE_2__/* .DEMO_WORLD */ .$f);
        return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
        throw invalid('emulate takes one world file; role-chain emulate --example prints one to begin with');
    }
    const port = readPort(flags.get('port'));
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    });
    const emulator = await (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .startEmulator */ .s)({ world: (0,_emulator_emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorld */ .y)(text), ...(port === undefined ? {} : { port }) });
    try {
        process.print(howToReach(emulator));
        await follow(emulator, process);
    }
    finally {
        await emulator.close();
    }
    return 0;
}
function readPort(typed) {
    const port = typed === undefined ? undefined : (0,_request_values_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWholeNumber */ .oA)(typed);
    if (typed !== undefined && (port === undefined || port > HIGHEST_PORT)) {
        throw invalid(`--port: ${(0,_request_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(typed)} is not a port (0 to ${HIGHEST_PORT})`);
    }
    return port;
}
function howToReach({ url, idToken }) {
    return [
        `export AWS_ENDPOINT_URL_STS=${url}`,
        `export ACTIONS_ID_TOKEN_REQUEST_URL='${idToken.requestUrl}'`,
        `export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${idToken.requestToken}`,
        '',
    ].join('\n');
}
const LOG_INTERVAL_MILLISECONDS = 200;
/** Writes each call as it comes, until the process is asked to end. */
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RoleChainError */ ._G({ code: 'invalid-request', message });
}


/***/ }),

/***/ 671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   F3: () => (/* binding */ splitCommas),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
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
/** Seconds out of `3600`, `900s`, `45m`, `1h` or a sum of these, `1h30m`. */
function parseDuration(text) {
    if (!/^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/.test(text) || text === '') {
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
