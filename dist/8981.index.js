export const id = 8981;
export const ids = [8981];
export const modules = {

/***/ 72633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES),
/* harmony export */   l: () => (/* binding */ isKeyText)
/* harmony export */ });
/** Whether a text can be part of credentials, which are sent in HTTP headers. */
function isKeyText(text) {
    return /^[\u0021-\u007E]+$/.test(text);
}
/** The variables in which all SDKs look for keys. */
const CURRENT_KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/**
 * Older names that some SDKs still read: botocore reads AWS_SECURITY_TOKEN before the current name of the token, Go and
 * Ruby take a key from these where a server or a profile should provide it.
 */
const OLDER_KEY_VARIABLES = [
    'AWS_SECURITY_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AMAZON_ACCESS_KEY_ID',
    'AMAZON_SECRET_ACCESS_KEY',
    'AMAZON_SESSION_TOKEN',
];
/** Every variable in which an SDK looks for keys. Whoever clears, hides or keeps keys does it with all of them. */
const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES];


/***/ }),

/***/ 66578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a profile cannot have this name; undefined if it can. Besides what configure-aws-credentials refuses (empty,
 * white space, brackets, slashes), this refuses names that some SDK would read as something else.
 */
function validateProfileName(name) {
    if (name.trim() === '')
        return 'a profile name must not be empty';
    if (/\s/.test(name))
        return 'a profile name must not contain white space';
    if (/\p{Cc}/u.test(name))
        return 'a profile name must not contain control characters';
    if (/[[\]]/.test(name))
        return 'a profile name must not contain brackets';
    if (/[/\\]/.test(name))
        return 'a profile name must not contain slashes';
    if (/["']/.test(name))
        return 'a profile name must not contain quotes: the AWS CLI drops them';
    if (/^[#;]/.test(name))
        return 'a profile name must not start with # or ;: the SDKs read that as a comment';
    // The JavaScript SDK treats a file with such a section as if it were empty.
    if (name === '__proto__')
        return 'a profile name must not be __proto__: SDKs refuse a file with such a profile';
    // Python's configparser gives the values of [DEFAULT] to every other section.
    if (name === 'DEFAULT')
        return 'a profile name must not be DEFAULT: the AWS CLI would use it for every other profile';
    return undefined;
}


/***/ }),

/***/ 56273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs),
/* harmony export */   oU: () => (/* binding */ exportsCredentials)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
}
/** Whether to put credentials in the job environment: by default, unless they go to a profile or several targets. */
function exportsCredentials({ inputs, plan }) {
    return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}
/** Where the credentials of a chain go, in words. */
function placeOf(inputs) {
    const profile = inputs['aws-profile'];
    switch (refreshOf(inputs)) {
        case 'server':
            return 'server of this job';
        case 'process':
            return profile === undefined ? 'profile of this job' : `profile ${profile}`;
        case 'none':
            if (profile !== undefined) {
                return inputs['output-env-credentials'] === true ? `job and profile ${profile}` : `profile ${profile}`;
            }
            return inputs['output-env-credentials'] === false ? 'outputs of this step' : 'environment of the job';
    }
}
/** Problems of the delivery inputs. They are rules between sinks, which know nothing of each other: hence one place. */
function checkDeliveryInputs({ inputs, plan }, problems) {
    const profile = inputs['aws-profile'];
    const problem = profile === undefined ? undefined : (0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__/* .validateProfileName */ .d)(profile);
    if (problem !== undefined) {
        problems.add('aws-profile', problem);
    }
    if (plan.targets.length > 0) {
        checkTargetInputs(inputs, plan, problems);
    }
    if (refreshOf(inputs) !== 'none') {
        checkRefreshInputs(inputs, problems);
    }
}
function checkTargetInputs(inputs, { targets }, problems) {
    if (inputs['aws-profile'] !== undefined) {
        problems.add('aws-profile', 'cannot be given with targets: each becomes a profile with its own name');
    }
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with targets: their sessions are always new');
    }
    for (const name of ['output-credentials', 'output-env-credentials']) {
        if (inputs[name] === true && targets.length > 1) {
            problems.add(name, `is for the credentials of one target, and there are ${targets.length}; use their profiles`);
        }
    }
}
/** Problems of inputs that cannot be combined with self-renewing credentials. */
function checkRefreshInputs(inputs, problems) {
    if (inputs['use-existing-credentials'] === true) {
        problems.add('use-existing-credentials', 'cannot be given with refresh: credentials that the job already has cannot be renewed');
    }
    if (inputs['output-env-credentials'] === true) {
        problems.add('output-env-credentials', 'cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones');
    }
    if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
        problems.add('profile-files', 'cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files');
    }
    if (refreshOf(inputs) === 'server') {
        checkServerInputs(inputs, problems);
    }
}
function checkServerInputs(inputs, problems) {
    for (const name of ['aws-profile', 'profile-files']) {
        if (inputs[name] !== undefined) {
            problems.add(name, 'has no meaning with refresh: server, which writes no profiles; refresh: process does');
        }
    }
    if (inputs['overwrite-aws-profile'] === true) {
        problems.add('overwrite-aws-profile', 'has no meaning with refresh: server, which writes no profiles');
    }
    if (inputs['output-env-credentials'] === false) {
        problems.add('output-env-credentials', 'cannot be false with refresh: server: tools find the server only through environment variables');
    }
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

/***/ 11937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loginEnds)
/* harmony export */ });
/**
 * The credentials that a step provides; none if it keeps those of the job. Credentials that the job already has
 * (ambient, environment) are not delivered again, as in v6.
 */
function loginEnds({ request, login }) {
    switch (login.kind) {
        case 'existing':
            return [];
        case 'chain': {
            const { hops, credentials } = login.result;
            const isOwn = hops.length > 0 || request.source.bringsCredentials;
            return isOwn ? [{ region: request.plan.region, credentials }] : [];
        }
        case 'targets':
            return login.outcomes.flatMap((outcome) => {
                if (outcome.kind === 'failed')
                    return [];
                const { target, result } = outcome;
                return [{ target: target.name, region: target.region, credentials: result.credentials }];
            });
    }
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ LINES),
/* harmony export */   Z_: () => (/* binding */ Sections),
/* harmony export */   lA: () => (/* binding */ withoutFinalBreaks),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK)
/* harmony export */ });
/**
 * Reads AWS's INI dialect (the config and credentials files) as text, for ini-edit.ts to edit losslessly.
 *
 * The readers disagree on details: botocore (Python's configparser) reads an indented line as the rest of the previous
 * value and refuses a file with duplicate sections; the JavaScript SDK trims every line; some SDKs trim names inside
 * the brackets, those two do not. So this module treats as a header whatever any of them does, so that nothing is
 * removed that another reader sees as someone else's, and writes the one spelling that all of them read.
 *
 * Texts may be decoded or have one character per byte (see private-file.ts): only ASCII matters here.
 */
// `\s` would match the byte 0xA0, part of many UTF-8 characters.
const INDENT = /^[ \t\f\v]*/;
const BLANK_OR_COMMENT = /^[ \t\f\v]*(?:[#;]|$)/;
/** Some editors put this at the start of a file. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;
/** Every line of a text with its ending. */
const LINES = /[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g;
const PROFILE_HEADER = /^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;
/** The name in a header line, or undefined. `[dev] # see [1]` is dev, and so is `[dev] = x`, as in Python. */
function headerName(line) {
    if (!line.startsWith('['))
        return undefined;
    const comment = line.search(/[ \t][#;]/);
    const beforeComment = comment < 0 ? line : line.slice(0, comment);
    const close = beforeComment.includes(']') ? beforeComment.lastIndexOf(']') : line.lastIndexOf(']');
    return close < 0 ? undefined : withoutBlanksAround(line.slice(1, close));
}
/** By hand: a regular expression for blanks at the end is tried at each blank, which takes long for many. */
function withoutBlanksAround(text) {
    let [start, end] = [0, text.length];
    while (start < end && isBlank(text.charAt(start)))
        start += 1;
    while (end > start && isBlank(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** The text without the line endings at its end. By hand, as above: a file may have many blank lines. */
function withoutFinalBreaks(text) {
    let end = text.length;
    while (end > 0 && /[\r\n]/.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/**
 * A section ends with its last property, so that comments and blank lines before the next header belong to what
 * follows and survive an edit.
 */
function parse(text) {
    const sections = [];
    const textStart = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
    for (const match of text.slice(textStart).matchAll(LINES)) {
        const line = withoutFinalBreaks(match[0]);
        const start = textStart + match.index;
        const end = start + match[0].length;
        const indent = INDENT.exec(line)?.[0] ?? '';
        const name = headerName(line.slice(indent.length));
        const current = sections.at(-1);
        if (name !== undefined)
            sections.push({ name, indent, start, end });
        else if (current !== undefined && !BLANK_OR_COMMENT.test(line))
            sections[sections.length - 1] = { ...current, end };
    }
    return sections;
}
function profileNamed(name, dialect) {
    if (dialect === 'credentials' || name === 'default')
        return name;
    const match = PROFILE_HEADER.exec(name);
    return match?.[1] ?? match?.[2] ?? match?.[3];
}
/** The sections of a text, read once: a file of a thousand profiles must not be read a thousand times. */
class Sections {
    /** All of them, in text order. */
    all;
    #byProfile = {
        config: new Map(),
        credentials: new Map(),
    };
    constructor(text) {
        this.all = parse(text);
        for (const section of this.all) {
            this.#add('credentials', section);
            this.#add('config', section);
        }
    }
    /** The spans of a profile's section: several if the file has it more than once, none if it is missing. */
    of({ dialect, profile }) {
        return this.#byProfile[dialect].get(profile) ?? [];
    }
    #add(dialect, section) {
        const profile = profileNamed(section.name, dialect);
        if (profile === undefined)
            return;
        const known = this.#byProfile[dialect].get(profile);
        if (known === undefined)
            this.#byProfile[dialect].set(profile, [section]);
        else
            known.push(section);
    }
}
/** The header that every reader understands. */
function headerOf({ dialect, profile }) {
    return dialect === 'credentials' || profile === 'default' ? `[${profile}]` : `[profile ${profile}]`;
}


/***/ }),

/***/ 21370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profilesSink: () => (/* binding */ profilesSink)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/sink/delivery-inputs.ts
var delivery_inputs = __webpack_require__(56273);
// EXTERNAL MODULE: ./src/sink/login-ends.ts
var login_ends = __webpack_require__(11937);
// EXTERNAL MODULE: ./src/sink/environment/variables.ts
var variables = __webpack_require__(77032);
;// CONCATENATED MODULE: ./src/sink/profiles/keys-entry.ts
/** A profile with the keys of a login. */
function keysEntry(name, { region, credentials }) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return {
        name,
        region,
        access: {
            kind: 'keys',
            accessKeyId: accessKeyId.reveal(),
            secretAccessKey,
            ...(sessionToken === undefined ? {} : { sessionToken }),
        },
    };
}

// EXTERNAL MODULE: ./src/sink/profiles/sections.ts
var sections = __webpack_require__(97320);
;// CONCATENATED MODULE: ./src/sink/profiles/stand-in.ts






/*
 * Where a job has AWS_PROFILE, exported keys are not enough: the SDK for JavaScript would use that profile instead, and
 * if the variable is emptied, the AWS CLI and boto3 look for a profile without a name. A runner cannot unset it. So it
 * gets the name of a private profile that holds the same keys.
 */
/** The profile to deliver beside exported keys; undefined if there are none, or a profile with these keys anyway. */
function standInFor(delivery, environment) {
    const { inputs, plan } = delivery.request;
    const hasProfile = inputs['aws-profile'] !== undefined || plan.targets.length > 0;
    if (hasProfile || !(0,delivery_inputs/* exportsCredentials */.oU)(delivery.request) || !(0,variables/* hasProfileVariable */.OU)(environment))
        return undefined;
    const [end] = (0,login_ends/* loginEnds */.e)(delivery);
    if (end === undefined)
        return undefined;
    return { entries: [keysEntry(sections/* OWN_PROFILE */.VG, end)], overwrite: true, files: 'job', isUnasked: true };
}
/** Prepares it; undefined, with a warning that says why, if there can be no private files. */
async function prepareStandIn(standIn, { runner, ...context }) {
    const { prepareProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(9100), __webpack_require__.e(710), __webpack_require__.e(8048)]).then(__webpack_require__.bind(__webpack_require__, 20710));
    try {
        const prepared = await prepareProfileDelivery(standIn, { runner, ...context });
        const named = (0,variables/* profileVariables */.Rb)(sections/* OWN_PROFILE */.VG, runner.environment);
        return {
            ...prepared,
            values: { ...prepared.values, variables: new Map([...(prepared.values?.variables ?? []), ...named]) },
            write: async () => {
                await prepared.write?.();
                runner.log.info(`AWS_PROFILE is now ${sections/* OWN_PROFILE */.VG}, a private profile of this job with the exported keys.`);
            },
        };
    }
    catch (error) {
        if (!(error instanceof errors/* RoleChainError */._G))
            throw error;
        // The keys are worth more than the profile; that AWS_PROFILE is emptied instead is reported with them.
        runner.log.warning(`No profile can stand in for AWS_PROFILE: ${error.message}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/sink/profiles/record.ts
var record = __webpack_require__(94857);
;// CONCATENATED MODULE: ./src/sink/profiles/sink.ts






/** Profiles of the AWS CLI and SDKs. Their code is loaded only if there are any: most steps write none. */
const profilesSink = {
    what: 'the profile files',
    records: (request) => namesOf(request).length > 0,
    check: async (request, runner) => {
        // A step that keeps the credentials of the job writes no profile, so none is in its way.
        const mayWriteNone = request.inputs['use-existing-credentials'] === true;
        const names = (0,delivery_inputs/* refreshOf */.B_)(request.inputs) === 'none' ? namesOf(request) : [];
        if (names.length === 0 || mayWriteNone)
            return;
        const { checkProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(9100), __webpack_require__.e(710), __webpack_require__.e(8048)]).then(__webpack_require__.bind(__webpack_require__, 20710));
        await checkProfileDelivery(runner, names, placeOf(request.inputs));
    },
    prepare: async (delivery, { values, ...context }) => {
        const isRenewed = (0,delivery_inputs/* refreshOf */.B_)(delivery.request.inputs) !== 'none';
        const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
        const standIn = isRenewed ? undefined : standInFor(delivery, context.runner.environment);
        if (standIn !== undefined)
            return prepareStandIn(standIn, { ...context, endsAt: delivery.endsAt });
        if (profiles === undefined || (profiles.entries.length === 0 && profiles.movesDefault !== true))
            return undefined;
        const { plan } = delivery.request;
        if (plan.targets.length > 1)
            warnOfOtherRegion(plan, context.runner);
        const { prepareProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(9100), __webpack_require__.e(710), __webpack_require__.e(8048)]).then(__webpack_require__.bind(__webpack_require__, 20710));
        return prepareProfileDelivery(profiles, { ...context, endsAt: delivery.endsAt });
    },
    undo: (data) => {
        if ((0,record/* isHomeRecord */.RX)(data))
            return undoOfHome(data.edits);
        return (0,record/* isJobRecord */.r$)(data) ? undoOfJob(data.directory) : undefined;
    },
    traceOf: (data) => ((0,record/* isHomeRecord */.RX)(data) ? { ...data, edits: (0,record/* profileTrace */.pp)(data.edits) } : data),
};
/** AWS tools prefer the variables to the region of any profile. */
function warnOfOtherRegion({ targets }, { environment, log }) {
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
        const region = environment[variable] ?? '';
        const others = targets.filter((target) => target.region !== region).length;
        if (region !== '' && others > 0) {
            log.warning(`${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`);
        }
    }
}
function undoOfHome(edits) {
    return async () => (await __webpack_require__.e(/* import() */ 9100).then(__webpack_require__.bind(__webpack_require__, 29100))).undoProfiles(edits);
}
/** Removes this job's own files, even if someone changed them. */
function undoOfJob(directory) {
    return async ({ temporaryDirectory }) => {
        const { removeJobFiles } = await __webpack_require__.e(/* import() */ 8148).then(__webpack_require__.bind(__webpack_require__, 15767));
        return removeJobFiles(temporaryDirectory, directory).then(() => [], (error) => [{ kind: 'failed', message: (0,errors/* messageOf */.bD)(error) }]);
    };
}
function namesOf({ inputs, plan }) {
    const profile = inputs['aws-profile'];
    return [...plan.targets.map(({ name }) => name), ...(profile === undefined ? [] : [profile])];
}
function placeOf(inputs) {
    return { overwrite: inputs['overwrite-aws-profile'] === true, files: inputs['profile-files'] ?? 'home' };
}
/** Profiles with the keys of a login: one for each target, or the one that the user named. */
function profilesOf(delivery, log) {
    const { inputs } = delivery.request;
    const profile = inputs['aws-profile'];
    const ends = (0,login_ends/* loginEnds */.e)(delivery);
    if (profile !== undefined && ends.length === 0) {
        log.warning(`aws-profile: profile ${profile} is not written, since this step provides no new credentials.`);
    }
    const entries = ends.flatMap((end) => {
        const name = end.target ?? profile;
        return name === undefined ? [] : [keysEntry(name, end)];
    });
    return { entries, ...placeOf(inputs) };
}


/***/ }),

/***/ 75390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isoSeconds)
/* harmony export */ });
/**
 * ISO 8601 in whole seconds, `2026-01-31T12:00:00Z`, as AWS writes times. A fraction is cut off, so an expiry is never
 * later than the real one; some clients (aiodynamo, AWS.jl) refuse a time that has a fraction.
 *
 * @param time a `Date`, or milliseconds since 1970
 */
function isoSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
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
