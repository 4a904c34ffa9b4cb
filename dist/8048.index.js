export const id = 8048;
export const ids = [8048];
export const modules = {

/***/ 19462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ checkJobPlace),
/* harmony export */   HY: () => (/* binding */ removeJobDirectory),
/* harmony export */   VX: () => (/* binding */ isJobDirectory),
/* harmony export */   Wr: () => (/* binding */ isNamedAs),
/* harmony export */   pZ: () => (/* binding */ newJobDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _own_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13853);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37775);







const NAMES = {
    files: /^aws-role-chain-files-[0-9a-f]{32}$/,
    refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/,
};
/** Where such a directory may be, in order of preference. */
function parentsOf(temporaryDirectory) {
    return [temporaryDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())];
}
function kindBelow(temporaryDirectory, place) {
    return { parents: parentsOf(temporaryDirectory), name: NAMES[place] };
}
/** Compared by identity, not by name: links, mounts and the case of letters do not matter. */
async function isWithin(directory, workspace) {
    const identityOf = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).then(({ dev, ino }) => `${dev} ${ino}`, () => undefined);
    const [start, outer] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => undefined), await identityOf(workspace)];
    if (start === undefined || outer === undefined)
        return false;
    for (let path = start;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
        if ((await identityOf(path)) === outer)
            return true;
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
            return false;
    }
}
/** A directory to keep keys in: never the workspace, which later steps pack, upload, cache and build images from. */
async function parentFor({ temporaryDirectory, workspace }, { what, otherwise }) {
    const parents = parentsOf(temporaryDirectory);
    for (const parent of parents) {
        if (!(await isWithin(parent, workspace)))
            return parent;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(' and ')} cannot be used`,
        hint: `Set ${process.platform === 'win32' ? 'TEMP' : 'TMPDIR'} for this step to a directory outside of the workspace, or ${otherwise}.`,
    });
}
/**
 * The path of a directory that does not exist yet and that nobody else will create.
 *
 * @throws RoleChainError `delivery` if there is no place outside of the workspace
 */
async function newJobDirectory(ground, place, wanted) {
    const parent = await parentFor(ground, wanted);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt}${place}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`);
}
/**
 * Tries whether a directory can be made where {@link newJobDirectory} says; leaves nothing behind.
 *
 * @throws RoleChainError `delivery`
 */
async function checkJobPlace(ground, wanted) {
    const parent = await parentFor(ground, wanted);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY_PREFIX */ .Pt)));
    }
    catch (error) {
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`cannot create a directory for ${wanted.what} in ${parent}`, error);
    }
}
/** Whether a directory belongs to this user, was named by {@link newJobDirectory}, and still exists. */
async function isJobDirectory(temporaryDirectory, place, directory) {
    const fault = await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place)).catch(() => 'gone');
    return fault === undefined;
}
/** Whether a directory has a name as {@link newJobDirectory} chooses them. */
function isNamedAs(place, directory) {
    return NAMES[place].test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory));
}
/**
 * Removes such a directory and everything in it, whoever wrote it: it belonged to this job alone. Does nothing if it is
 * gone.
 *
 * @param first files to remove before all others: the keys, since something else that a tool put there may not be
 *   removable
 * @throws RoleChainError `delivery` if it is not one that this program made for this user, or cannot be removed
 */
async function removeJobDirectory(temporaryDirectory, place, directory, first) {
    try {
        if ((await (0,_own_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(directory, kindBelow(temporaryDirectory, place))) !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `${directory} is not removed: it is not a directory that this action made there for this user`,
            });
        }
        for (const name of first)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return;
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`the private files of this job in ${directory} could not be removed`, error);
    }
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readRegularBytes),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The largest file that is read by default: bundles of certificate authorities are a few hundred kilobytes. */
const MAX_BYTES = 10_000_000;
/**
 * Reads a text file that a user named. Anything but a regular file of sensible size is refused: reading a pipe or a
 * device could block forever.
 *
 * @throws Error of the system, or one that says what the file is not
 */
async function readRegularFile(path) {
    return Buffer.from(await readRegularBytes(path)).toString('utf8');
}
/**
 * Reads a file as {@link readRegularFile} does, whatever is in it.
 *
 * @throws Error of the system, or one that says what the file is not
 */
async function readRegularBytes(path, maxBytes = MAX_BYTES) {
    // Without this flag, opening a pipe blocks until someone writes. Windows has neither.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const status = await handle.stat();
        if (!status.isFile()) {
            throw new Error(`${path} is not a regular file`);
        }
        if (status.size > maxBytes) {
            throw new Error(`${path} is larger than ${maxBytes} bytes`);
        }
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
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

/***/ 55383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** A longer text is not shown whole, so that a pasted file does not fill the log. */
const MAX_LENGTH = 200;
/** As much of a longer one is shown: enough to recognize it, and if it is a token, no more than its header. */
const HEAD_LENGTH = 12;
/**
 * Quotes a value for a message, on one line. It may be a secret in the wrong place that only the runner knows, and the
 * runner masks nothing but whole values: so a text is shown whole, or next to nothing of it.
 */
function quote(value) {
    if (value.length <= MAX_LENGTH) {
        return `'${oneLine(value)}'`;
    }
    // A truncated account id would not be recognized, and so not be masked.
    const isInNumber = /\d/.test(value.charAt(HEAD_LENGTH));
    const head = value.slice(0, HEAD_LENGTH);
    return `'${oneLine(isInNumber ? head.replace(/\d+$/, '') : head)}...'`;
}
/**
 * The beginning of a long text, without the word that the limit would split: a mask fits only whole words. Empty if the
 * first word is longer.
 */
function headOf(text, maxLength) {
    if (text.length <= maxLength) {
        return text;
    }
    let end = maxLength;
    while (end > 0 && !/\s/.test(text.charAt(end))) {
        end -= 1;
    }
    return text.slice(0, end).trimEnd();
}
/** Characters that end a line, control a terminal or are invisible. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Untrusted text on one line, with invisible characters escaped: `\n`, `\u0085`. */
function oneLine(text) {
    return text.replace(HIDDEN, (character) => ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
