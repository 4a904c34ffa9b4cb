export const id = 8957;
export const ids = [8957];
export const modules = {

/***/ 78957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   env: () => (/* binding */ env)
/* harmony export */ });
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41814);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77032);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1617);
/* harmony import */ var _shell_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72856);




/** `role-chain env`: prints the credentials as commands of a shell. */
const env = {
    name: 'env',
    summary: 'log in and print the credentials as commands for a shell',
    usage: '[--shell SHELL] [INPUTS]',
    details: [
        'Logs in as the action would, and prints the credentials of the last role to standard output:',
        '',
        '  credentials="$(role-chain env --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy)"',
        '  eval "$credentials"',
        '',
        'Two lines, since eval of nothing succeeds: so a failed login ends a script that stops at errors (set -e).',
        'Messages go to standard error. If anything fails, nothing is printed to standard output.',
    ].join('\n'),
    flags: [_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .SHELL_FLAG */ .C],
    positionals: 0,
    inputsOf: 'login',
    run,
};
async function run(given, process) {
    const render = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .readShell */ .lu)(given.flags.get('shell'));
    const { request, runner, login } = await (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogin */ .mN)(given, process, {
        command: 'env',
        why: 'which prints the credentials',
        check: (asked, problems) => {
            (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOneTarget */ .j3)('env', asked, problems);
        },
    });
    const { credentials, region } = (0,_shell_login_js__WEBPACK_IMPORTED_MODULE_2__/* .finalCredentials */ .lN)(request, await login());
    const variables = (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentVariables */ .ro)({
        region,
        clearOthers: request.inputs['unset-current-credentials'] === true,
        ...(credentials === undefined ? {} : { access: { kind: 'keys', credentials, tellsExpiration: true } }),
    }, runner.environment);
    const plain = new Map([...variables].map(([name, value]) => [name, (0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._)(value)]));
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .warnOfKept */ .y2)(render, plain, runner.log);
    process.print(render(plain));
    return 0;
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

/***/ 92435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_PROXY_VARIABLES),
/* harmony export */   n: () => (/* binding */ noProxyVariables)
/* harmony export */ });
/** The variables that exempt hosts from a proxy. Some tools read only one of the two spellings. */
const NO_PROXY_VARIABLES = ['NO_PROXY', 'no_proxy'];
/** A request by http goes by one of these; tools for https only may read the last. */
const PROXIES = ['HTTP_PROXY', 'ALL_PROXY', 'HTTPS_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** Where the server for credentials listens. */
const HOST = '127.0.0.1';
/**
 * The variables that keep requests to this machine's server from a proxy: some SDKs send them to the job's proxy, which
 * cannot reach the server. None if the job has no proxy. A spelling that the job has keeps its entries; the other is
 * left alone then, since some tools would prefer it.
 *
 * @param current the job's environment
 */
function noProxyVariables(current) {
    const isSet = (name) => (current[name] ?? '') !== '';
    const present = NO_PROXY_VARIABLES.filter(isSet);
    if (present.length === 0) {
        return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
    }
    return present.flatMap((name) => {
        const value = current[name] ?? '';
        const entries = value.split(/[,\s]+/);
        return entries.includes(HOST) || entries.includes('*') ? [] : [[name, `${value},${HOST}`]];
    });
}


/***/ }),

/***/ 77032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withoutProfile),
/* harmony export */   OU: () => (/* binding */ hasProfileVariable),
/* harmony export */   PJ: () => (/* binding */ warnOfEmptiedProfile),
/* harmony export */   Rb: () => (/* binding */ profileVariables),
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   fJ: () => (/* binding */ BOTO_VARIABLES),
/* harmony export */   gf: () => (/* binding */ LOAD_CONFIG),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75390);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);



/** Variables that name a profile. */
const PROFILE_VARIABLES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
/** Variables that refer to credentials other than the exported keys, or to another expiry or scope. */
const CONFLICTING = [...PROFILE_VARIABLES, 'AWS_CREDENTIAL_EXPIRATION', 'AWS_CREDENTIAL_SCOPE'];
/** The variables by which the SDKs find a server for containers. */
const ENDPOINT_VARIABLES = {
    url: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    token: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    tokenFile: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
};
/** Takes precedence over a server given by its full address. */
const RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
/** Takes precedence over profiles and servers in some SDKs. */
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** The variables by which the SDKs find profile files outside the home directory. */
const PROFILE_FILE_VARIABLES = {
    credentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
    configFile: 'AWS_CONFIG_FILE',
};
/** Without it, the SDK for Go v1 and that for JavaScript v2 read no config file, so they find no `credential_process`. */
const LOAD_CONFIG = 'AWS_SDK_LOAD_CONFIG';
/** What boto 2 read, and boto3 and the AWS CLI still do before they ask a server. */
const BOTO_VARIABLES = { config: 'BOTO_CONFIG', credentialFile: 'AWS_CREDENTIAL_FILE' };
/** Every variable that this program sets: post restores no others, whatever the record says. */
const DELIVERED_VARIABLES = [
    'AWS_REGION',
    'AWS_DEFAULT_REGION',
    ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A,
    ...CONFLICTING,
    ...Object.values(PROFILE_FILE_VARIABLES),
    ...Object.values(ENDPOINT_VARIABLES),
    TOKEN_FILE,
    RELATIVE_URI,
    LOAD_CONFIG,
    ...Object.values(BOTO_VARIABLES),
    ..._no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PROXY_VARIABLES */ .F,
];
/** The ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables({ region, access, clearOthers }, current) {
    const variables = new Map();
    const setAll = (entries) => {
        for (const [name, value] of entries)
            variables.set(name, value);
    };
    const clear = (names) => {
        setAll(names.filter((name) => isSet(name, current)).map((name) => [name, '']));
    };
    if (clearOthers)
        clear(_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A);
    if (region !== undefined)
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    if (access === undefined)
        return variables;
    clear(CLEARED[access.kind]);
    const profile = access.kind === 'profile' ? access.name : access.profile;
    if (profile !== undefined)
        setAll(profileVariables(profile, current));
    if (access.kind === 'keys')
        setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
    if (access.kind === 'endpoint') {
        // An address that is there belongs to another server, which does not know this token.
        if (access.url === undefined)
            clear([ENDPOINT_VARIABLES.url]);
        setAll(endpointVariables(access, current));
    }
    return variables;
}
function isSet(name, current) {
    return (current[name] ?? '') !== '';
}
/** What tools would prefer to an access of a kind. */
const CLEARED = {
    keys: [...CONFLICTING, ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A],
    profile: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE],
    endpoint: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile],
};
function expirationOf({ credentials: { expiration }, tellsExpiration, }) {
    const isTold = tellsExpiration === true && expiration !== undefined;
    return isTold ? [['AWS_CREDENTIAL_EXPIRATION', (0,_text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .n)(expiration)]] : [];
}
function endpointVariables({ url, token, tokenFile }, current) {
    // Some SDKs would look for a file without a name.
    const needsFile = tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile, current);
    return [
        [ENDPOINT_VARIABLES.token, token],
        ...(url === undefined ? [] : [[ENDPOINT_VARIABLES.url, url]]),
        ...(needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile]] : []),
        ...(0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .noProxyVariables */ .n)(current),
    ];
}
/**
 * Whether a job has a variable that names a profile, so that a profile must go with what is delivered: beside a name,
 * some SDKs ignore keys, and a name that is emptied, or has been empty from the start, is one that the AWS CLI and boto3
 * do not find.
 */
function hasProfileVariable(current) {
    return PROFILE_VARIABLES.some((name) => current[name] !== undefined);
}
/** The variables that name a profile. */
function profileVariables(name, current) {
    const variables = new Map([['AWS_PROFILE', name]]);
    // The AWS CLI and boto3 look there first, even if it is empty.
    return current['AWS_DEFAULT_PROFILE'] === undefined ? variables : variables.set('AWS_DEFAULT_PROFILE', name);
}
/** Clears what names a profile, unless it is one of these. */
function withoutProfile(profiles, current) {
    const isOther = (name) => (current[name] ?? '') !== '' && !profiles.some((one) => one.name === current[name]);
    return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, '']));
}
function keyVariables({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [
        ['AWS_ACCESS_KEY_ID', accessKeyId],
        ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
        ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken]]),
    ];
}
/**
 * Warns if a variable that names a profile had to be emptied: a runner cannot unset variables, and some tools take the
 * empty name for a missing profile.
 *
 * @param reason why it could not be kept: the end of a sentence
 */
function warnOfEmptiedProfile(variables, reason, log) {
    if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
        log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
    }
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
