export const id = 4483;
export const ids = [4483];
export const modules = {

/***/ 74483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _text_ascii_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38551);
/* harmony import */ var _step_make_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50946);
/* harmony import */ var _step_matrix_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95109);
/* harmony import */ var _step_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32650);
/* harmony import */ var _ci_systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16134);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11952);






/** `role-chain plan`: prints the matrix of jobs that the action plan would make. */
const plan = {
    name: 'plan',
    summary: 'print a matrix of jobs from the targets in a file or the accounts of AWS Organizations',
    usage: '[INPUTS]',
    details: [
        'Prints a matrix of jobs as JSON, {"include": [...]}: a row for each selected target of the config file, or each account of AWS Organizations that passes the filters. If there are more than the maximum number of jobs, they share rows.',
        '',
        '  role-chain plan --aws-region eu-central-1 --config-file .github/role-chain.yml --targets stage=prod',
        '',
        'Messages go to standard error. If anything fails, nothing is printed to standard output.',
    ].join('\n'),
    flags: [],
    positionals: 0,
    inputsOf: 'plan',
    run,
};
async function run(given, process) {
    const startedAt = performance.now();
    const runner = (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellOf */ .o)(given, process, 'plan');
    const idToken = (0,_ci_systems_js__WEBPACK_IMPORTED_MODULE_3__/* .idTokenOf */ .uw)(runner);
    const request = await (0,_step_matrix_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readMatrixRequest */ .d)({
        ...(0,_step_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOn */ .M)(runner, startedAt),
        unknownVariables: 'problem',
        surroundings: { idTokenAvailable: idToken !== undefined },
    });
    const { matrix } = await (0,_step_make_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMatrix */ .E)(request, runner, { idToken, startedAt });
    process.print(process.guard(`${(0,_text_ascii_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asciiJson */ .i)(matrix)}\n`));
    return 0;
}


/***/ }),

/***/ 11952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ shellOf)
});

// EXTERNAL MODULE: ./src/core/problems.ts
var core_problems = __webpack_require__(68155);
// EXTERNAL MODULE: ./src/login/input-names.ts
var input_names = __webpack_require__(72568);
// EXTERNAL MODULE: ./src/request/inputs.ts + 10 modules
var request_inputs = __webpack_require__(22173);
// EXTERNAL MODULE: ./src/runner/shell.ts
var shell = __webpack_require__(40924);
// EXTERNAL MODULE: ./src/commands/arguments.ts + 1 modules
var commands_arguments = __webpack_require__(21830);
// EXTERNAL MODULE: ./src/request/yaml/secrets.ts
var secrets = __webpack_require__(38452);
;// CONCATENATED MODULE: ./src/commands/secret-flags.ts



/** No secret, or one that is used up at once. */
const HARMLESS = ['aws-access-key-id', 'mfa-code'];
/** A URL with a password. */
const WITH_PASSWORD = /^[a-z]+:\/\/[^/@:\s]*:[^/@\s]+@/i;
/** Warnings of secrets that are given as flags, which others on the machine can read in the list of processes. */
function secretFlagWarnings(flags) {
    return [...flags].flatMap(([name, value]) => {
        const isSecret = request_inputs/* INPUTS */.mc[name].kind === 'secret' && !HARMLESS.includes(name);
        return value !== '' && (isSecret || (0,secrets/* secretKeyIn */.D8)(value) !== undefined || WITH_PASSWORD.test(value))
            ? [
                `--${name} holds a secret, and others on this machine can read the arguments of a program while it runs; use ${(0,shell/* inputVariable */.LO)(name)} instead.`,
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/commands/shell.ts






/**
 * The shell that a command was typed into, with its inputs.
 *
 * @throws RoleChainError `invalid-request` for variables that are nearly those of inputs, like flags that are
 */
function shellOf(given, process, inputs) {
    const runner = (0,shell/* startShell */.PO)(process, (0,commands_arguments/* inputFlags */.eJ)(given));
    const problems = new core_problems/* Problems */.Z();
    const warnings = (0,input_names/* checkInputNames */.zU)(runner.misnamedInputs((0,request_inputs/* inputsOf */.Vc)(inputs)), { raw: (name) => runner.input(name) }, problems);
    problems.throwIfAny();
    [...warnings, ...secretFlagWarnings((0,commands_arguments/* inputFlags */.eJ)(given))].forEach((message) => {
        runner.log.warning(message);
    });
    return runner;
}


/***/ }),

/***/ 54803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ SECRET_HOP_KEYS),
/* harmony export */   SA: () => (/* binding */ INPUT_HOP_KEYS),
/* harmony export */   xo: () => (/* binding */ CONTEXT_KEYS)
/* harmony export */ });
/* unused harmony export HOP_KEYS */
/* harmony import */ var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21317);

/** The keys a hop may have anywhere, in an input or a file. */
const HOP_KEYS = {
    role: {
        kind: 'roleArn',
        required: true,
        description: "The role's ARN.",
        example: 'arn:aws:iam::111122223333:role/deploy',
    },
    'external-id': {
        kind: 'text',
        description: "The external ID that the role's trust policy requires.",
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.externalId,
        example: 'acme-42',
    },
    'session-name': {
        kind: 'template',
        description: 'Session name, instead of the input role-session-name. Templates are allowed.',
        example: '{repository}-{run_id}',
    },
    duration: {
        kind: 'duration',
        description: 'Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.',
        example: '45m',
    },
    tags: {
        kind: 'tags',
        description: 'Session tags. Templates are allowed in values.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.tags,
        example: { Team: 'payments', Stage: 'prod' },
    },
    'transitive-tag-keys': {
        kind: 'texts',
        description: 'Which of this hop\'s tags are passed on to the hops after it; "*" for all.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.transitiveTagKeys,
        example: ['Team'],
    },
    'source-identity': {
        kind: 'template',
        description: 'Source identity. Once set, it stays for the rest of the chain. Templates are allowed.',
        example: '{actor}',
    },
    policy: {
        kind: 'policy',
        description: 'A session policy that limits the session: a mapping, or JSON text.',
        example: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
    },
    'policy-arns': {
        kind: 'arns',
        description: 'ARNs of managed policies that limit the session.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.policyArns,
        example: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    },
    region: {
        kind: 'region',
        description: 'The region whose STS endpoint is called for this hop. Default: the input aws-region.',
        example: 'eu-central-1',
    },
};
/** The keys a hop may have only in an input: secrets, and keys that are useless without them. */
const SECRET_HOP_KEYS = {
    'mfa-serial': {
        kind: 'text',
        description: 'The MFA device, with mfa-code or mfa-secret.',
        limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_LIMITS */ .Pc.serialNumber,
        example: 'arn:aws:iam::111122223333:mfa/ci',
    },
    'mfa-code': { kind: 'secret', description: 'The six-digit code shown by the device.', example: '123456' },
    'mfa-secret': { kind: 'secret', description: "The device's TOTP seed (Base32).", example: 'JBSWY3DPEHPK3PXP' },
    'provided-contexts': {
        kind: 'contexts',
        description: 'Assertions of context providers, such as IAM Identity Center.',
        max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.providedContexts,
        example: [{ 'provider-arn': 'arn:aws:iam::aws:contextProvider/IdentityCenter', 'context-assertion': 'eyJ...' }],
    },
};
/** All the keys a hop may have in an input. */
const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS };
/** The keys of an item of `provided-contexts`. */
const CONTEXT_KEYS = {
    'provider-arn': {
        kind: 'text',
        required: true,
        description: "The provider's ARN.",
        example: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
    },
    'context-assertion': {
        kind: 'secret',
        required: true,
        description: 'The assertion issued by the provider.',
        example: 'eyJ...',
    },
};


/***/ }),

/***/ 38452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ secretKeyIn),
/* harmony export */   _z: () => (/* binding */ quoteKey),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54803);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/** What messages may show of a text that may have a secret in the wrong place. */


const SECRET_KEYS = Object.entries({ ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_HOP_KEYS */ .SA, ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXT_KEYS */ .xo }).flatMap(([key, { kind }]) => kind === 'secret' ? [key] : []);
/** The key of a secret in any style: mfa-secret, mfa_secret, mfaSecret. */
const SECRET_KEY = SECRET_KEYS.map((key) => key.replaceAll('-', '[-_]?')).join('|');
const SECRET_NAME = new RegExp(SECRET_KEY, 'i');
/** Such a key as a separate word, and what may be its value. */
const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, 'i');
/** A key up to white space, `:` or `=`, or the end of a secret's name: a value may follow by mistake. */
function keyName(key) {
    const head = key.replace(/[\s:=].*/s, '');
    const secret = SECRET_NAME.exec(head);
    return secret === null ? head : head.slice(0, secret.index + secret[0].length);
}
/** Quotes the part of a key that cannot be a secret. */
function quoteKey(key) {
    const name = keyName(key);
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name === key ? key : `${name}...`);
}
/** The key of a secret inside a text, with something after it; undefined if there is none. */
function secretKeyIn(text) {
    return SECRET_IN_TEXT.exec(text)?.groups?.['key'];
}


/***/ }),

/***/ 38551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
/** JSON that is safe to print anywhere: characters that end a line or begin a command are escaped. */
function asciiJson(value, space) {
    return JSON.stringify(value, undefined, space)
        .replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##', '#\\u0023');
}


/***/ })

};
