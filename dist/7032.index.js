export const id = 7032;
export const ids = [7032];
export const modules = {

/***/ 2633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES)
/* harmony export */ });
/** The variables in which SDKs look for keys. */
const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ warnOfEmptiedProfile),
/* harmony export */   VA: () => (/* binding */ DELIVERED_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   ro: () => (/* binding */ environmentVariables),
/* harmony export */   vw: () => (/* binding */ PROFILE_FILE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2633);

/** Variables that refer to credentials other than the exported keys, or to another expiry. */
const CONFLICTING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_CREDENTIAL_EXPIRATION'];
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
];
/** The ones whose values are secrets. */
const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ENDPOINT_VARIABLES.token];
/**
 * The variables to set. A variable cannot be unset, only emptied, and only those with a value are: the JavaScript SDK,
 * for one, prefers `AWS_PROFILE` to keys.
 */
function environmentVariables({ region, access, clearOthers }, current) {
    const variables = new Map();
    const isSet = (name) => (current[name] ?? '') !== '';
    const clear = (name) => {
        if (isSet(name)) {
            variables.set(name, '');
        }
    };
    if (clearOthers) {
        _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.forEach(clear);
    }
    if (region !== undefined) {
        variables.set('AWS_REGION', region).set('AWS_DEFAULT_REGION', region);
    }
    switch (access?.kind) {
        case 'keys':
            CONFLICTING.forEach(clear);
            clear('AWS_SESSION_TOKEN');
            keyVariables(access.credentials).forEach(([name, value]) => variables.set(name, value));
            if (access.profile !== undefined) {
                variables.set('AWS_PROFILE', access.profile);
            }
            break;
        case 'profile':
            [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, 'AWS_CREDENTIAL_EXPIRATION', TOKEN_FILE].forEach(clear);
            // The AWS CLI and boto3 look there first.
            if (isSet('AWS_DEFAULT_PROFILE')) {
                variables.set('AWS_DEFAULT_PROFILE', access.name);
            }
            variables.set('AWS_PROFILE', access.name);
            break;
        case 'endpoint':
            [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile].forEach(clear);
            variables.set(ENDPOINT_VARIABLES.token, access.token);
            if (access.url === undefined) {
                // It belongs to another server, which does not know this token.
                clear(ENDPOINT_VARIABLES.url);
            }
            else {
                variables.set(ENDPOINT_VARIABLES.url, access.url);
            }
            // Some SDKs would look for a file without a name.
            if (access.tokenFile !== undefined && isSet(ENDPOINT_VARIABLES.tokenFile)) {
                variables.set(ENDPOINT_VARIABLES.tokenFile, access.tokenFile);
            }
            break;
        case undefined:
    }
    return variables;
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


/***/ })

};
