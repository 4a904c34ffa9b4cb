export const id = 852;
export const ids = [852];
export const modules = {

/***/ 8349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ acquireFileLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3923);







/*
 * A lock of our own rather than proper-lockfile (4.1.2, the last release, is of 2021), which
 * - knows an abandoned lock by its age alone, so that one killed process holds up all others for up to ten seconds;
 * - lets two processes that find the same abandoned lock both get it (moxystudio/node-proper-lockfile#121);
 * - patches `fs.close`, `process.emit` and `process.reallyExit` when loaded (graceful-fs, signal-exit), also in post.
 * Ours is a file that names its owner. It is held for the few milliseconds of an edit, so it needs no heartbeat.
 */
/** A lock that is older than this was abandoned, or its owner is suspended and finds out by {@link FileLock.confirm}. */
const ABANDONED_AFTER_MS = 10_000;
const WAIT_MS = 30_000;
/** Process ids mean something on one host and, in containers that share a directory, in one namespace. */
async function machine() {
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => '')}`.trim();
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) !== 'ESRCH';
    }
}
/** Makes the file, or says that it is there: by the same call, so that only one process makes it. */
async function create(path, text) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', _private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .PRIVATE_MODE */ .gQ);
        await handle.writeFile(text);
        return 'created';
    }
    catch (error) {
        if (handle !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => undefined);
        // ENOENT: another process's undo removed the directory just now. EPERM: Windows, while the file is being deleted.
        const passing = process.platform === 'win32' ? ['EEXIST', 'ENOENT', 'EPERM', 'EBUSY'] : ['EEXIST', 'ENOENT'];
        if (handle === undefined && passing.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) ?? ''))
            return 'held';
        throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryError */ .LT)(`cannot create the lock ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
async function holderOf(path) {
    try {
        const [text, { mtimeMs }] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)]);
        return { text, ageMs: Math.abs(Date.now() - mtimeMs) };
    }
    catch {
        return undefined;
    }
}
function ownerOf(text) {
    const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
    return pid === undefined || name === undefined ? undefined : { pid: Number(pid), machine: name };
}
function isAbandoned({ text, ageMs }, here) {
    const owner = ownerOf(text);
    return ageMs > ABANDONED_AFTER_MS || (owner?.machine === here && !isAlive(owner.pid));
}
/**
 * Removes an abandoned lock. Of several processes that want to, one at a time may, and it looks again first: else a
 * slow one would remove the lock that a quicker one holds by then.
 */
async function breakAbandoned(path, here) {
    const holder = await holderOf(path);
    if (holder === undefined || !isAbandoned(holder, here))
        return;
    const breaker = `${path}.break`;
    if ((await create(breaker, '')) === 'held') {
        const other = await holderOf(breaker);
        if (other !== undefined && other.ageMs > ABANDONED_AFTER_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(breaker, { force: true });
        return;
    }
    try {
        if ((await holderOf(path))?.text === holder.text)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(breaker, { force: true });
    }
}
async function timedOut(file, path, waitMs) {
    const owner = ownerOf((await holderOf(path))?.text ?? '');
    const by = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.machine}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `${file} was not free within ${waitMs / 1000} s: the lock ${path} is held by ${by}`,
        hint: `If no other job is writing that file, delete ${path} and run again.`,
    });
}
function heldLock(path, text, createdDirectories) {
    const isOurs = async () => (await holderOf(path))?.text === text;
    return {
        path,
        createdDirectories,
        async confirm() {
            if (await isOurs())
                return;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G({
                code: 'delivery',
                message: `the lock ${path} was taken over by another process, since this one stood still for too long`,
                hint: 'Run again.',
            });
        },
        async release() {
            if (await isOurs())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        },
    };
}
/**
 * Locks a file against all other processes of this machine that use this function; the file itself need not exist,
 * and its directory is made (0700) if missing. The lock of a process that died is taken over at once, that of one
 * that cannot be asked (in another container) after ten seconds.
 *
 * @throws RoleChainError `delivery` if the lock is not free within `waitMs`, or cannot be made
 */
async function acquireFileLock(file, waitMs = WAIT_MS) {
    const path = `${file}.role-chain-lock`;
    const here = await machine();
    const text = `${process.pid} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()} ${here}`;
    const createdDirectories = new Set();
    const deadline = performance.now() + waitMs;
    for (;;) {
        for (const directory of await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .ensurePrivateDirectory */ .Vg)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))
            createdDirectories.add(directory);
        if ((await create(path, text)) === 'created')
            return heldLock(path, text, [...createdDirectories]);
        await breakAbandoned(path, here);
        if (performance.now() > deadline)
            throw await timedOut(file, path, waitMs);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(2 + Math.random() * 20);
    }
}


/***/ }),

/***/ 5253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ replaceSpan),
/* harmony export */   Kd: () => (/* binding */ findSections),
/* harmony export */   Zn: () => (/* binding */ writeSection),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* unused harmony export dominantLineEnding */
/**
 * Lossless edits of AWS's INI dialect, the config and credentials files, on their text.
 *
 * The readers disagree in the corners: botocore (Python's configparser) takes an indented line for the rest of the
 * value before it and refuses a file with a section twice; the JavaScript SDK trims every line; some SDKs trim names
 * inside the brackets, those two do not. So this module takes for a header whatever one of them takes for one, hence
 * never removes what another reader sees as someone else's, and writes the one spelling that all of them read.
 *
 * Texts may be decoded text or one character per byte (see private-file.ts): only ASCII is looked at.
 */
// `\s` would take the byte 0xA0, half of many a UTF-8 character, for a space.
const INDENT = /^[ \t\f\v]*/;
const BLANK_OR_COMMENT = /^[ \t\f\v]*(?:[#;]|$)/;
const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;
const LINES = /[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g;
const PROFILE_HEADER = /^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;
/** The name in a header line, or undefined. `[dev] # see [1]` is dev, as is `[dev] = x`, which Python reads so. */
function headerName(line) {
    if (!line.startsWith('['))
        return undefined;
    const comment = line.search(/[ \t][#;]/);
    const beforeComment = comment < 0 ? line : line.slice(0, comment);
    const close = beforeComment.includes(']') ? beforeComment.lastIndexOf(']') : line.lastIndexOf(']');
    return close < 0
        ? undefined
        : line
            .slice(1, close)
            .replace(/^[ \t]+/, '')
            .replace(/[ \t]+$/, '');
}
/**
 * A section ends with its last property, so that comments and blank lines before the next header belong to what
 * follows and survive an edit.
 */
function parse(text) {
    const sections = [];
    const textStart = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
    for (const match of text.slice(textStart).matchAll(LINES)) {
        const line = match[0].replace(/[\r\n]+$/, '');
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
/** Where a profile's section stands: several spans if the file has it more than once, none if not at all. */
function findSections(text, section) {
    return parse(text).filter(({ name }) => profileNamed(name, section.dialect) === section.profile);
}
/** The header that every reader understands. */
function headerOf({ dialect, profile }) {
    return dialect === 'credentials' || profile === 'default' ? `[${profile}]` : `[profile ${profile}]`;
}
/** The line ending that most lines of the text have; `\n` if there is no majority. */
function dominantLineEnding(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    return windows * 2 > all ? '\r\n' : '\n';
}
/** A new section stands after a blank line, and never on the last line of what was there. */
function leadOf(text, lineEnding) {
    const lastLine = text.replace(BYTE_ORDER_MARK, '').match(LINES)?.at(-1);
    if (lastLine === undefined)
        return '';
    if (!/[\r\n]$/.test(lastLine))
        return lineEnding + lineEnding;
    return /^[ \t]*[\r\n]/.test(lastLine) ? '' : lineEnding;
}
function apply(text, splice) {
    return text.slice(0, splice.at) + splice.inserted + text.slice(splice.at + splice.removed.length);
}
/**
 * Gives a profile's section exactly these properties: in place of the first section of that profile, or at the end.
 * Further sections of the profile go: botocore refuses the whole file for them, other readers merge them.
 */
function writeSection(text, section, properties) {
    const [first, ...duplicates] = findSections(text, section);
    const lineEnding = dominantLineEnding(text);
    const cut = ({ start, end }, inserted) => ({
        at: start,
        removed: text.slice(start, end),
        inserted,
    });
    const removals = duplicates.reverse().map((span) => cut(span, ''));
    const place = first ?? { start: text.length, end: text.length };
    const remaining = removals.reduce(apply, text);
    // Python would read an indented header after a property that is indented less as the rest of that property.
    const indent = parse(remaining).find(({ start }) => start > place.start)?.indent ?? '';
    const lines = [headerOf(section), ...Object.entries(properties).map(([key, value]) => `${indent}${key} = ${value}`)];
    const lead = first === undefined ? leadOf(text, lineEnding) : '';
    const placed = cut(place, lead + lines.map((line) => line + lineEnding).join(''));
    return { text: apply(remaining, placed), splices: [...removals, placed], lead };
}
/** Puts other text in place of a span, adding a line ending wherever two lines would otherwise run into one. */
function replaceSpan(text, { start, end }, replacement) {
    const lineEnding = dominantLineEnding(text);
    const isComplete = (before) => /[\r\n]$/.test(before) || before.replace(BYTE_ORDER_MARK, '') === '';
    const join = (before, after) => after === '' || /^[\r\n]/.test(after) || isComplete(before) ? before + after : before + lineEnding + after;
    return join(join(text.slice(0, start), replacement), text.slice(end));
}


/***/ }),

/***/ 3923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ deliveryError),
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   Vg: () => (/* binding */ ensurePrivateDirectory),
/* harmony export */   f1: () => (/* binding */ removeEmptyDirectories),
/* harmony export */   gQ: () => (/* binding */ PRIVATE_MODE),
/* harmony export */   pe: () => (/* binding */ toByteText),
/* harmony export */   q1: () => (/* binding */ readPrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);






const isWindows = process.platform === 'win32';
/** Reading and writing for the owner, nothing for anyone else. */
const PRIVATE_MODE = 0o600;
/** Text as it will stand in a file: its UTF-8 bytes, one character each. */
function toByteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** A failure of the file system as the error that users see. The file's contents are never part of it. */
function deliveryError(message, cause, hint) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G)
        return cause;
    const details = { code: 'delivery', message: `${message}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, cause };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G(hint === undefined ? details : { ...details, hint });
}
async function statusOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot look at ${path}`, error);
    }
}
function refusal(path, reason, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RoleChainError */ ._G({ code: 'delivery', message: `refusing to use ${path}: ${reason}`, hint });
}
/** Throws if a directory is a symbolic link, by which credentials would land where someone else decided. */
async function refuseLinkedDirectory(directory) {
    if ((await statusOf(directory))?.isSymbolicLink() === true) {
        throw refusal(directory, 'it is a symbolic link', 'Name the directory that it points to instead.');
    }
}
/** Throws if the file or its directory is a symbolic link, or if the file is no regular file. */
async function refuseUnusualFile(path) {
    await refuseLinkedDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    const status = await statusOf(path);
    if (status?.isSymbolicLink() === true) {
        throw refusal(path, 'it is a symbolic link', 'Name the file that it points to instead.');
    }
    if (status?.isFile() === false)
        throw refusal(path, 'it is not a regular file', 'Name a regular file instead.');
}
/**
 * Reads a file, never through a symbolic link; undefined if there is none.
 *
 * @throws RoleChainError `delivery` if it is a link, stands in a linked directory, or cannot be read
 */
async function readPrivateFile(path) {
    await refuseUnusualFile(path);
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW));
        const { mode, uid, gid } = await handle.stat();
        return { text: await handle.readFile('latin1'), mode: mode & 0o777, uid, gid };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT')
            return undefined;
        throw deliveryError(`cannot read ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/** Virus scanners and indexers hold files open on Windows, for moments in which they cannot be replaced. */
async function renamePatiently(from, to) {
    for (let pauseMs = 10;; pauseMs *= 2) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
            return;
        }
        catch (error) {
            const isPassing = isWindows && ['EPERM', 'EACCES', 'EBUSY'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) ?? '');
            if (!isPassing || pauseMs > 1000)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
        }
    }
}
async function fill(path, text, mode, replaced) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', PRIVATE_MODE);
    try {
        await handle.writeFile(text, 'latin1');
        // Root in a container must not take a file away from the runner's user, who reads it in later steps. Where it may
        // not give the file back (a user that is not mapped into the container), having written it is still worth more.
        if (replaced !== undefined && process.getuid?.() === 0) {
            await handle.chown(replaced.uid, replaced.gid).catch(() => undefined);
        }
        await handle.chmod(mode);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file whole: a reader sees the old bytes or the new ones, whatever happens in between.
 *
 * @param replaced what {@link readPrivateFile} gave for this path; its owner is kept
 * @throws RoleChainError `delivery`
 */
async function writePrivateFile(path, text, mode = PRIVATE_MODE, replaced) {
    await refuseUnusualFile(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fill(temporary, text, mode, replaced);
        await renamePatiently(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        const hint = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'EBUSY' ? 'A file that is a mount of its own cannot be replaced.' : undefined;
        throw deliveryError(`cannot write ${path}`, error, hint);
    }
}
/** Makes a directory 0700, with those above it that are missing; returns the ones that were made, outermost first. */
async function ensurePrivateDirectory(directory) {
    await refuseLinkedDirectory(directory);
    try {
        const outermost = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true, mode: 0o700 });
        const made = [];
        for (let path = directory; outermost !== undefined; path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
            made.unshift(path);
            if (path === outermost || path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
                break;
        }
        return made;
    }
    catch (error) {
        throw deliveryError(`cannot create the directory ${directory}`, error);
    }
}
/** Removes those of these directories, innermost last, that are empty. Never fails: a directory in use is no fault. */
async function removeEmptyDirectories(directories) {
    for (const directory of [...directories].reverse())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(directory).catch(() => undefined);
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ undoFile),
/* harmony export */   Ju: () => (/* binding */ undoProfiles),
/* harmony export */   Rk: () => (/* binding */ sectionHashOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _file_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8349);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5253);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3923);






/** The fingerprint of a file's text, or of a section's, whose final line ending does not count. */
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
}
/** The same for a section. An editor that adds or drops the file's last line ending has not changed the section. */
function sectionHashOf(text) {
    return hashOf(text.replace(/[\r\n]+$/, ''));
}
function rewind(text, sections) {
    return sections
        .flatMap(({ splices }) => splices)
        .reduceRight((later, { at, length, removed }) => later.slice(0, at) + removed + later.slice(at + length), text);
}
/** Puts the section back to its old text in a file that others have edited since; undefined if they edited this too. */
function restoreSection(text, undo) {
    const spans = (0,_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .findSections */ .Kd)(text, { dialect: undo.dialect, profile: (0,_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .toByteText */ .pe)(undo.profile) });
    const present = spans.map(({ start, end }) => text.slice(start, end)).join('');
    // Duplicates were removed from the end to the start, before the section itself was replaced.
    const old = [...undo.splices]
        .reverse()
        .map(({ removed }) => removed)
        .join('');
    if (sectionHashOf(present) === sectionHashOf(old))
        return text;
    const [span] = spans;
    if (span === undefined || sectionHashOf(present) !== undo.writtenHash)
        return undefined;
    const leadStart = text.slice(0, span.start).endsWith(undo.lead) ? span.start - undo.lead.length : span.start;
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceSpan */ .Fr)(text, { start: leadStart, end: span.end }, old);
}
function restoreSections(text, undo) {
    const warnings = [];
    const restored = undo.sections.reduceRight((later, section) => {
        const earlier = restoreSection(later, section);
        if (earlier === undefined) {
            warnings.push(`profile ${section.profile} in ${undo.path} was changed since it was written, so it is left as it is`);
        }
        return earlier ?? later;
    }, text);
    return { text: restored, warnings };
}
/**
 * Takes back the edit of one file, whose lock the caller holds; returns warnings.
 * If nobody else wrote to it, the old bytes and mode come back exactly; else the recorded sections alone do.
 */
async function undoFile(undo, lock) {
    const current = await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrivateFile */ .q1)(undo.path);
    if (current === undefined)
        return [];
    const isOurs = hashOf(current.text) === undo.writtenHash;
    const { text, warnings } = isOurs
        ? { text: rewind(current.text, undo.sections), warnings: [] }
        : restoreSections(current.text, undo);
    // While others' profiles may be in it, the file stays private.
    const mode = isOurs && current.mode === undo.mode?.written ? undo.mode.before : current.mode;
    if (text === current.text && mode === current.mode)
        return warnings;
    await lock.confirm();
    if (undo.mode === undefined && text === '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(undo.path);
    else
        await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivateFile */ .Pl)(undo.path, text, mode, current);
    return warnings;
}
async function undoFileLocked(undo) {
    let lock;
    try {
        const found = await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrivateFile */ .q1)(undo.path);
        if (found === undefined)
            return undo.mode === undefined ? [] : [`${undo.path} is gone, so nothing was restored in it`];
        lock = await (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .acquireFileLock */ .A)(undo.path);
        return await undoFile(undo, lock);
    }
    catch (error) {
        return [`the profiles in ${undo.path} could not be taken back: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`];
    }
    finally {
        await lock?.release().catch(() => undefined);
    }
}
/**
 * Takes back what was recorded, and only that; returns warnings and never throws. A section that someone changed
 * since is left alone with a warning; a file or directory that was made for the profiles is removed if nothing else
 * is in it. Doing it twice is fine. Steps that wrote to the same files may be taken back in any order.
 */
async function undoProfiles(undo) {
    const warnings = [];
    for (const file of [...undo.files].reverse())
        warnings.push(...(await undoFileLocked(file)));
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeEmptyDirectories */ .f1)(undo.createdDirectories);
    return warnings;
}


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UO: () => (/* binding */ recordUndo),
  MF: () => (/* binding */ undoProfile),
  n8: () => (/* binding */ undoRecorded),
  jw: () => (/* binding */ variableUndo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/runner/runner.ts
var runner = __webpack_require__(1814);
// EXTERNAL MODULE: ./src/sink/environment.ts
var environment = __webpack_require__(2670);
// EXTERNAL MODULE: ./src/sink/profile-undo.ts
var profile_undo = __webpack_require__(8493);
;// CONCATENATED MODULE: ./src/sink/profile-undo-parse.ts
const isString = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
function isListOf(check) {
    return (value) => Array.isArray(value) && value.every(check);
}
function isOptional(check) {
    return (value) => value === undefined || check(value);
}
/** The type parameter makes the compiler ask for a check of every field, so that this follows the types. */
function isRecordOf(checks) {
    return (value) => typeof value === 'object' &&
        value !== null &&
        Object.entries(checks).every(([key, check]) => check(Reflect.get(value, key)));
}
const isDialect = (value) => value === 'config' || value === 'credentials';
const isSection = isRecordOf({
    dialect: isDialect,
    profile: isString,
    writtenHash: isString,
    lead: isString,
    splices: isListOf(isRecordOf({ at: isNumber, length: isNumber, removed: isString })),
});
const isFile = isRecordOf({
    path: isString,
    writtenHash: isString,
    mode: isOptional(isRecordOf({ before: isNumber, written: isNumber })),
    sections: isListOf(isSection),
});
/**
 * Whether something read back from JSON is a {@link ProfileUndo}. By hand, since post must load fast and a schema
 * library is several times the size of the rest of post.
 */
const isProfileUndo = isRecordOf({
    version: (value) => value === 1,
    files: isListOf(isFile),
    createdDirectories: isListOf(isString),
});

;// CONCATENATED MODULE: ./src/sink/undo.ts








const STATE = 'undo';
const FILE = 'undo.json';
const PREFIX = 'aws-role-chain-';
/** What it takes to put variables back to what they are now. */
function variableUndo(variables, current) {
    const salt = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return {
        salt,
        variables: [...variables].map(([name, value]) => ({
            name,
            before: current[name] ?? '',
            writtenHash: fingerprint((0,runner/* plainValue */._)(value), salt),
        })),
    };
}
function fingerprint(value, salt) {
    return (0,external_node_crypto_.createHash)('sha256').update(salt).update(value).digest('hex');
}
/** Records an undo for the post step: the private file first, then its path in the state. */
async function recordUndo(undo, runner) {
    let directory;
    try {
        directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temporaryDirectory, PREFIX));
        const file = (0,external_node_path_.join)(directory, FILE);
        await (0,promises_.writeFile)(file, JSON.stringify(undo), { mode: 0o600, flag: 'wx' });
        await runner.saveState(STATE, file);
    }
    catch (error) {
        if (directory !== undefined) {
            await (0,promises_.rm)(directory, { recursive: true, force: true });
        }
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `What post has to take back could not be recorded: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: 'The directory in RUNNER_TEMP must be writable.',
            cause: error,
        });
    }
}
/** Takes back what main recorded, if it recorded anything and nobody has yet. The record goes in any case. */
async function undoRecorded(runner, file) {
    const undo = file === '' ? undefined : await readUndo(file);
    if (undo === undefined) {
        return;
    }
    try {
        await undoProfile(undo, runner);
        await restoreVariables(undo, runner);
    }
    finally {
        await (0,promises_.rm)((0,external_node_path_.dirname)(file), { recursive: true, force: true });
    }
}
/** Takes back the profile, leaving alone what somebody else has changed since. */
async function undoProfile({ profiles }, { log }) {
    const warnings = profiles === undefined ? [] : await (0,profile_undo/* undoProfiles */.Ju)(profiles);
    warnings.forEach((message) => {
        log.warning(message);
    });
}
/** Restores variables, leaving alone what somebody else has changed since. */
async function restoreVariables({ salt, variables }, runner) {
    const restored = new Map();
    for (const { name, before, writtenHash } of variables) {
        const now = runner.environment[name] ?? '';
        if (fingerprint(now, salt) === writtenHash) {
            restored.set(name, before);
        }
        else if (now !== before) {
            runner.log.warning(`${name} was changed since this step set it; leaving it alone.`);
        }
    }
    for (const name of environment/* KEY_VARIABLES */.A) {
        const value = restored.get(name) ?? '';
        if (value !== '') {
            runner.conceal(value);
        }
    }
    if (restored.size > 0) {
        await runner.exportVariables(restored);
    }
}
async function readUndo(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT') {
            return undefined;
        }
        throw error;
    }
    return parseUndo(JSON.parse(text));
}
/** The file is this program's own, but it has been outside of it: what does not fit is not acted on. */
function parseUndo(value) {
    if (typeof value !== 'object' || value === null || !('salt' in value) || !('variables' in value)) {
        throw new Error('the record of what to take back is not one of this program');
    }
    const { salt, variables } = value;
    if (typeof salt !== 'string' || !Array.isArray(variables)) {
        throw new Error('the record of what to take back is not one of this program');
    }
    return {
        salt,
        variables: variables.flatMap(parseVariable),
        ...('profiles' in value && isProfileUndo(value.profiles) ? { profiles: value.profiles } : {}),
    };
}
function parseVariable(value) {
    if (typeof value !== 'object' ||
        value === null ||
        !('name' in value) ||
        !('before' in value) ||
        !('writtenHash' in value)) {
        return [];
    }
    const { name, before, writtenHash } = value;
    return typeof name === 'string' && typeof before === 'string' && typeof writtenHash === 'string'
        ? [{ name, before, writtenHash }]
        : [];
}


/***/ })

};
