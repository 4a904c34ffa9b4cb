export const id = 306;
export const ids = [306];
export const modules = {

/***/ 40253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ writeRenewable),
/* harmony export */   KF: () => (/* binding */ placeForSessions),
/* harmony export */   iU: () => (/* binding */ checkPlaceForSessions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37775);
/* harmony import */ var _files_job_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19462);
/* harmony import */ var _spec_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52626);
/* harmony import */ var _session_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74984);





const PLACE = { what: 'the sessions that are renewed', otherwise: 'set refresh to none' };
/**
 * Checks before any network call whether {@link placeForSessions} would find a place. @throws RoleChainError `delivery`
 */
function checkPlaceForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJobPlace */ .B8)(ground, PLACE);
}
/**
 * Where the sessions of this step will be kept: a private directory that does not exist yet. @throws RoleChainError
 * `delivery`
 */
function placeForSessions(ground) {
    return (0,_files_job_place_js__WEBPACK_IMPORTED_MODULE_2__/* .newJobDirectory */ .pZ)(ground, 'refresh', PLACE);
}
/** Creates the directory, with everything needed for renewing. @throws RoleChainError `delivery` */
async function writeRenewable(directory, { spec, sessions }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { mode: 0o700 }).catch((error) => {
        throw (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryError */ .LT)(`cannot create the directory ${directory}`, error);
    });
    const cache = new _session_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .SessionCache */ .n(directory);
    for (const session of sessions)
        await cache.write(session);
    await (0,_spec_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSpec */ .H)(directory, spec);
}


/***/ }),

/***/ 52626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec),
  H: () => (/* binding */ writeSpec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/files/own-file.ts
var own_file = __webpack_require__(2734);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/core/secret.ts
var secret = __webpack_require__(22559);
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/source/kinds.ts + 5 modules
var kinds = __webpack_require__(7798);
;// CONCATENATED MODULE: ./src/refresh/spec-schema.ts




/**
 * The schema of a plan for renewals as kept between processes, after its secrets have been put back. What differs by
 * kind of source or hop is where that kind is defined.
 */
const spec_schema_secret = dist.instance(secret/* Secret */.z);
const url = dist.instance(URL);
const texts = dist.array(dist.string());
const flag = dist.boolean();
const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const source = dist.union(kinds/* SOURCE_KINDS */.s.map((kind) => kind.schema(dist)));
const hop = dist.union(Object.values(hop_kinds/* HOP_KINDS */.wh).map((kind) => kind.schema(dist)));
/** A fact that plans say about sources does not compile without its schema. */
const PLANNED_SOURCE = {
    kind: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ kind }) => kind)),
    name: dist.string(),
    proof: dist.picklist(kinds/* SOURCE_KINDS */.s.map(({ proof }) => proof)),
    typedInto: dist.exactOptional(texts),
    isInFile: dist.exactOptional(dist.literal(true)),
    isFallback: dist.exactOptional(dist.literal(true)),
};
const plan = dist.strictObject({
    source: dist.strictObject(PLANNED_SOURCE),
    region: dist.string(),
    partition: dist.string(),
    hops: dist.array(hop),
    targets: dist.array(dist.strictObject({
        name: dist.string(),
        place: dist.string(),
        region: dist.string(),
        labels: dist.record(dist.string(), dist.string()),
        hops: dist.array(hop),
    })),
    warnings: texts,
    notices: texts,
});
const network = dist.strictObject({
    http: dist.strictObject({
        proxy: dist.exactOptional(dist.strictObject({ proxy: url, noProxy: dist.string() })),
        caBundle: dist.exactOptional(dist.string()),
        caBundleMayBeMissing: dist.exactOptional(dist.boolean()),
        namedBy: dist.exactOptional(dist.strictObject({
            proxy: dist.exactOptional(dist.string()),
            caBundle: dist.exactOptional(dist.string()),
            endpoint: dist.exactOptional(dist.strictObject({ host: dist.string(), setting: dist.string() })),
        })),
        connectTimeoutMilliseconds: count,
        requestTimeoutMilliseconds: count,
    }),
    endpoints: dist.strictObject({ override: dist.exactOptional(url), fips: flag, dualStack: flag }),
    maxAttempts: count,
    deadlineSeconds: count,
});
const renewalSpec = dist.strictObject({
    source,
    job: dist.string(),
    plan,
    network,
    environment: dist.record(dist.string(), dist.union([dist.string(), spec_schema_secret])),
    avoidsSpecialCharacters: flag,
});
/** Reads a value as a plan; undefined if it is not one. The reason is not given, since it may contain a secret. */
function parseRenewalSpec(value) {
    const result = dist.safeParse(renewalSpec, value);
    return result.success ? result.output : undefined;
}

;// CONCATENATED MODULE: ./src/refresh/secret-parts.ts

/** Takes secrets out of a value of plain objects, lists, texts, numbers, URLs and {@link Secret}s. */
function separateSecrets(value) {
    const secrets = [];
    const keep = (secret) => secrets.push(secret) - 1;
    const apart = (part) => {
        if (part instanceof secret/* Secret */.z) {
            return { $secret: keep(part.reveal()) };
        }
        if (part instanceof URL) {
            return part.username + part.password === '' ? { $url: part.href } : { $secretUrl: keep(part.href) };
        }
        if (Array.isArray(part)) {
            return part.map(apart);
        }
        return typeof part === 'object' && part !== null
            ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)]))
            : part;
    };
    return { value: apart(value), secrets };
}
/** Puts together what {@link separateSecrets} took apart. A missing secret becomes undefined. */
function restoreSecrets({ value, secrets }, conceal) {
    const secretAt = (index) => (typeof index === 'number' ? secrets[index] : undefined);
    const together = (part) => {
        if (Array.isArray(part)) {
            return part.map(together);
        }
        if (typeof part !== 'object' || part === null) {
            return part;
        }
        if ('$secret' in part) {
            const secret = secretAt(part.$secret);
            return secret === undefined ? undefined : conceal(secret);
        }
        if ('$url' in part) {
            return addressOf(part.$url, conceal);
        }
        if ('$secretUrl' in part) {
            return addressOf(secretAt(part.$secretUrl), conceal);
        }
        return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
    };
    return together(value);
}
function addressOf(text, conceal) {
    if (typeof text !== 'string' || !URL.canParse(text)) {
        return undefined;
    }
    const url = new URL(text);
    for (const part of [url.username, url.password].filter((each) => each !== '')) {
        conceal(part);
        conceal(decodeURIComponent(part));
    }
    return url;
}

;// CONCATENATED MODULE: ./src/refresh/spec-file.ts






/*
 * A spec for renewals, as two private files: `plan.json`, which has no secrets, and `secrets.json`, which exists only
 * if there are any: the keys or the token that the chain starts from, the words of the command that prints one, the
 * seed of an MFA device, context assertions, the address of a proxy with a password.
 */
/** The files, by content. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' };
/** The format version of the files: files with another number cannot be understood. */
const VERSION = 1;
/** Writes it into an existing private directory. @throws RoleChainError `delivery` */
async function writeSpec(directory, spec) {
    const { value, secrets } = separateSecrets(spec);
    const write = (name, content) => (0,private_file.writePrivateFile)((0,external_node_path_.join)(directory, name), (0,private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
    if (secrets.length > 0) {
        await write(FILES.secrets, secrets);
    }
    await write(FILES.plan, value);
}
/**
 * Reads it.
 *
 * @throws RoleChainError `delivery` if it is missing, not private, or not one that {@link writeSpec} wrote
 */
async function readSpec(directory, conceal) {
    const path = (0,external_node_path_.join)(directory, FILES.plan);
    const value = await contentOf(path);
    const secrets = await contentOf((0,external_node_path_.join)(directory, FILES.secrets), []);
    const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
    const spec = parseRenewalSpec(restoreSecrets({ value, secrets: texts }, conceal));
    return spec ?? refuse(path, 'it is damaged, or of another version of this program');
}
async function contentOf(path, absent) {
    const file = await (0,own_file/* readOwnFile */.z)(path);
    if (file.kind !== 'own') {
        return file.kind === 'absent' && absent !== undefined
            ? absent
            : refuse(path, file.kind === 'absent' ? 'it is gone' : 'it is not a private file of this user');
    }
    const value = parsed(file.text);
    const isOurs = typeof value === 'object' && value !== null && 'version' in value && 'content' in value;
    return isOurs && value.version === VERSION ? value.content : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The message would quote the text, which may hold secrets.
        return undefined;
    }
}
function refuse(path, why) {
    throw new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
        hint: 'Log in again: run the step with refresh once more, in this job.',
    });
}


/***/ }),

/***/ 87632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutBotoFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77032);
/* harmony import */ var _default_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63099);





/** The key in the section `[Credentials]` of a file of boto 2. */
const KEY = /^[ \t]*aws_access_key_id[ \t]*[=:]/im;
/**
 * Variables that keep the keys in files of boto 2 from being found before a server is asked, and the files: none where
 * no such file has keys. They name the null device, since an empty name is an error there.
 */
async function withoutBotoFiles(environment) {
    const { config, credentialFile } = _environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .BOTO_VARIABLES */ .fJ;
    const variables = new Map();
    const files = [];
    const hide = (variable, path) => {
        variables.set(variable, node_os__WEBPACK_IMPORTED_MODULE_0__.devNull);
        files.push(path);
    };
    const { [credentialFile]: keyFile = '' } = environment;
    if ((await textAt(keyFile)) !== '')
        hide(credentialFile, keyFile);
    for (const path of configFiles(environment)) {
        if (KEY.test(await textAt(path)))
            hide(config, path);
    }
    return { variables, files };
}
function configFiles({ [_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .BOTO_VARIABLES */ .fJ.config]: named }) {
    return named === undefined ? ['/etc/boto.cfg', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('~', '.boto')] : [named];
}
/** Empty if there is no such file: boto3 expands `~` itself, since in the `env:` of a workflow no shell does. */
async function textAt(path) {
    const home = (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .homeOfUser */ .OQ)();
    return path.startsWith('~') && home === '' ? '' : (0,_default_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .expandHome */ .kc)(path, home));
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ moveDefault),
/* harmony export */   Mc: () => (/* binding */ MOVED_DEFAULT),
/* harmony export */   XP: () => (/* binding */ defaultProfileFile),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63099);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8400);



/** Keys, a role or a program: properties that make SDKs use a profile's credentials. Names are not case-sensitive. */
const CREDENTIALS = /^[ \t]*(?:aws_access_key_id|role_arn|credential_process|sso_session|sso_start_url|web_identity_token_file|login_session)[ \t]*[=:]/im;
/** Those, and what has no meaning without them. */
const ABOUT_CREDENTIALS = /^[ \t]*(?:aws_access_key_id|aws_secret_access_key|aws_session_token|aws_security_token|aws_account_id|role_arn|role_session_name|source_profile|credential_source|external_id|mfa_serial|duration_seconds|credential_process|sso_\w+|web_identity_token_file|login_session)[ \t]*[=:]/i;
const BLANK_OR_COMMENT = /^[ \t]*(?:[#;]|[\r\n]|$)/;
/** `default` as the source of another profile's credentials. */
const FROM_DEFAULT = /^([ \t]*source_profile[ \t]*[=:][ \t]*)default(?=[ \t]*(?:[\r\n#;]|$))/gim;
/** What the profile `default` is called where it must not be used unless asked for by name. */
const MOVED_DEFAULT = 'default-of-this-machine';
const KINDS = ['credentialsFile', 'configFile'];
const DIALECTS = {
    credentialsFile: 'credentials',
    configFile: 'config',
};
/**
 * The file in which the profile `default` has credentials, which SDKs use if no other profile is set; undefined if
 * there is none. A file that cannot be read has none for this user's tools either.
 */
async function defaultProfileFile(environment) {
    for (const kind of KINDS) {
        const path = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .findProfileFile */ .jR)(kind, environment);
        const text = path === undefined ? '' : await textOf(path);
        const sections = new _ini_js__WEBPACK_IMPORTED_MODULE_2__/* .Sections */ .Z_(text).of({ dialect: DIALECTS[kind], profile: 'default' });
        if (sections.some(({ start, end }) => CREDENTIALS.test(text.slice(start, end))))
            return path;
    }
    return undefined;
}
/** Empty if it cannot be read. One character per byte. A pipe is not waited for: what is in it could be read only once. */
async function textOf(path) {
    return (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularBytes */ .O)(path).then((bytes) => Buffer.from(bytes).toString('latin1'), () => '');
}
/**
 * The texts of both files, in which the profile `default` has no credentials: they are in {@link MOVED_DEFAULT}, from
 * which profiles that were based on `default` take them now. Its settings stay.
 */
function moveDefault(texts) {
    const credentialsFile = split(texts.credentialsFile);
    const configFile = split(texts.configFile);
    if (credentialsFile.moved === '' && configFile.moved === '')
        return texts;
    return {
        credentialsFile: joined(credentialsFile, 'credentials'),
        configFile: joined(configFile, 'config'),
    };
}
/** Takes what is about credentials out of the profile `default`, under either of its spellings. */
function split(text) {
    const [kept, moved] = [[], []];
    let end = 0;
    for (const section of new _ini_js__WEBPACK_IMPORTED_MODULE_2__/* .Sections */ .Z_(text).of({ dialect: 'config', profile: 'default' })) {
        kept.push(text.slice(end, section.start));
        ({ end } = section);
        let movedIndent;
        for (const line of text.slice(section.start, end).match(_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .LINES */ .Qx) ?? []) {
            const indent = line.search(/[^ \t]/);
            if (!BLANK_OR_COMMENT.test(line) && (movedIndent === undefined || indent <= movedIndent)) {
                movedIndent = ABOUT_CREDENTIALS.test(line) ? indent : undefined;
            }
            (movedIndent === undefined ? kept : moved).push(line);
        }
    }
    kept.push(text.slice(end));
    return { kept: kept.join(''), moved: moved.join('') };
}
function joined({ kept, moved }, dialect) {
    const section = { dialect, profile: MOVED_DEFAULT };
    const isThere = new _ini_js__WEBPACK_IMPORTED_MODULE_2__/* .Sections */ .Z_(kept).of(section).length > 0;
    const added = moved === '' || isThere ? [] : [/(?:^|[\r\n])$/.test(kept) ? '' : '\n', (0,_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(section), '\n', moved];
    return [kept, ...added].join('').replace(FROM_DEFAULT, `$1${MOVED_DEFAULT}`);
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

/***/ 63099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ homeOfUser),
/* harmony export */   jR: () => (/* binding */ findProfileFile),
/* harmony export */   kc: () => (/* binding */ expandHome),
/* harmony export */   lZ: () => (/* binding */ locateProfileFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _environment_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77032);




/** A path below the home directory; keys must not end up in whatever directory the step happens to run in. */
function inHome(home, rest) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, rest);
    const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `${variable} is ${home === '' ? 'empty' : 'not an absolute path'}, so there is no telling where the profile belongs`,
        hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`,
    });
}
/** A path in which a leading `~` is the home directory. @throws RoleChainError `delivery` if that is not known */
function expandHome(path, home) {
    return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}
const NAMES = { credentialsFile: 'credentials', configFile: 'config' };
/** Empty if the user has none: a numeric user of a container has no user entry. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}
/**
 * Where the SDKs look for one of the files: in `AWS_SHARED_CREDENTIALS_FILE` or `AWS_CONFIG_FILE`, or else in
 * `~/.aws/credentials` or `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as not set.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is not an absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
function locateProfileFile(kind, env, home = homeOfUser()) {
    const named = env[_environment_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILE_FILE_VARIABLES */ .vw[kind]] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named === '' ? inHome(home, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.aws', NAMES[kind])) : expandHome(named, home));
}
/** The same, or undefined if that is unknown, so there is nothing to read. */
function findProfileFile(kind, env) {
    try {
        return locateProfileFile(kind, env);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoleChainError */ ._G)
            return undefined;
        throw error;
    }
}
/** Where the SDKs look for both: see {@link locateProfileFile}. */
function locateProfileFiles(env, home) {
    return {
        credentialsFile: locateProfileFile('credentialsFile', env, home),
        configFile: locateProfileFile('configFile', env, home),
    };
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
