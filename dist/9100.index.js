export const id = 9100;
export const ids = [9100];
export const modules = {

/***/ 34344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ acquireFileLock),
  j: () => (/* binding */ tryFileLock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/files/lock-holder.ts




/**
 * A lock untouched for this long was abandoned, or its owner is suspended and finds out through
 * `FileLock.confirm`.
 */
const ABANDONED_AFTER_MS = 8_000;
/** Opened this way, a pipe does not block. */
const LOOKING = process.platform === 'win32' ? external_node_fs_.constants.O_RDONLY : external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
/** Process ids mean something on one host and, in containers that share a directory, in one namespace. */
async function machine() {
    return `${(0,external_node_os_.hostname)()} ${await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '')}`.trim();
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* systemCodeOf */.c7)(error) !== 'ESRCH';
    }
}
/**
 * Undefined if there is no lock (any more). Never blocks, whatever is in the lock's place.
 *
 * @throws RoleChainError `delivery` if that is not a file
 */
async function holderOf(path) {
    try {
        const status = await (0,promises_.lstat)(path);
        if (!status.isFile())
            throw notALock(path);
        const text = await (0,promises_.readFile)(path, { encoding: 'utf8', flag: LOOKING });
        return { text, ageMs: Math.abs(Date.now() - status.mtimeMs) };
    }
    catch (error) {
        if (error instanceof errors/* RoleChainError */._G)
            throw error;
        return undefined;
    }
}
function notALock(path) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `the lock ${path} is not a regular file, so this program did not make it`,
        hint: `Find out what made it, delete ${path} and run again.`,
    });
}
/** The process that holds a lock, by the text of the lock; undefined if it says something else. */
function ownerOf(text) {
    const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
    return pid === undefined || name === undefined ? undefined : { pid: Number(pid), machine: name };
}
/** Whether a lock can be taken over. @param here what {@link machine} says */
function isAbandoned({ text, ageMs }, here) {
    const owner = ownerOf(text);
    return ageMs > ABANDONED_AFTER_MS || (owner?.machine === here && !isAlive(owner.pid));
}

// EXTERNAL MODULE: ./src/files/private-directory.ts
var private_directory = __webpack_require__(1258);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
;// CONCATENATED MODULE: ./src/files/file-lock.ts








/*
 * Our own lock instead of proper-lockfile (4.1.2, the last release, is from 2021), which
 * - detects an abandoned lock by its age alone, so one killed process holds up all others for up to ten seconds;
 * - lets two processes that find the same abandoned lock both get it (moxystudio/node-proper-lockfile#121);
 * - patches `fs.close`, `process.emit` and `process.reallyExit` when loaded (graceful-fs, signal-exit), also in post.
 * Ours is a file that names its owner, who touches it for as long as it is held.
 */
/** How often the owner touches it; leaves a loaded machine room to be late a few times. */
const TOUCHED_EVERY_MS = 1_500;
const WAIT_MS = 30_000;
/** A directory that is there, but in which no file can be made (`/proc`), looks as if it were removed every time. */
const MAX_VANISHED = 20;
const WAY_OUT = 'Name profile files in a directory that you can write to: HOME, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where they are. With profile-files: job they are not needed.';
/**
 * Creates the file or reports that it exists, in one call, so that only one process creates it. `vanished`: another
 * process's undo has just removed the directory.
 */
async function create(path, text) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, 'wx', private_file/* PRIVATE_MODE */.gQ);
        await handle.writeFile(text);
        return 'created';
    }
    catch (error) {
        if (handle !== undefined)
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
        const code = (0,errors/* systemCodeOf */.c7)(error) ?? '';
        if (handle === undefined && code === 'ENOENT')
            return 'vanished';
        // EPERM: Windows, while the file is being deleted.
        const isHeld = process.platform === 'win32' ? ['EEXIST', 'EPERM', 'EBUSY'].includes(code) : code === 'EEXIST';
        if (handle === undefined && isHeld)
            return 'held';
        throw (0,private_file/* deliveryError */.LT)(`cannot create the lock ${path}`, error);
    }
    finally {
        await handle?.close();
    }
}
/**
 * Removes an abandoned lock. Only one process at a time may, and it checks again first: otherwise a slow one would
 * remove the lock that a faster one holds by then.
 */
async function breakAbandoned(path, here) {
    const holder = await holderOf(path);
    if (holder === undefined || !isAbandoned(holder, here))
        return;
    const breaker = `${path}.break`;
    if ((await create(breaker, '')) !== 'created') {
        const other = await holderOf(breaker);
        if (other !== undefined && other.ageMs > ABANDONED_AFTER_MS)
            await (0,promises_.rm)(breaker, { force: true });
        return;
    }
    try {
        if ((await holderOf(path))?.text === holder.text)
            await (0,promises_.rm)(path, { force: true });
    }
    finally {
        await (0,promises_.rm)(breaker, { force: true });
    }
}
async function notFree(file, path, since) {
    const owner = ownerOf((await holderOf(path))?.text ?? '');
    const by = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.machine}`;
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `${file} was not free within ${Math.round((performance.now() - since) / 100) / 10} s: the lock ${path} is held by ${by}`,
        hint: `If no other job is writing that file, delete ${path} and run again.`,
    });
}
/** A lock that this process made; its timer does not keep the process alive. */
function heldLock(path, text) {
    const isOurs = async () => (await holderOf(path))?.text === text;
    const touch = async () => {
        if (await isOurs())
            await (0,promises_.utimes)(path, new Date(), new Date());
    };
    const heart = setInterval(() => {
        touch().catch(() => undefined);
    }, TOUCHED_EVERY_MS);
    heart.unref();
    return {
        path,
        createdDirectories: [],
        async confirm() {
            if (await isOurs())
                return;
            throw new errors/* RoleChainError */._G({
                code: 'delivery',
                message: `the lock ${path} was taken over by another process, since this one was suspended for too long`,
                hint: 'Run again.',
            });
        },
        async release() {
            clearInterval(heart);
            if (await isOurs())
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/**
 * Locks a file against all other processes of this machine that use this function; the file itself need not exist,
 * and its directory is made (0700) if missing. The lock of a process that died is taken over at once, that of one
 * that cannot be asked (in another container) when it has not been touched for eight seconds.
 *
 * @throws RoleChainError `delivery` if the lock is not free within `waitMs` or before `stop`, or cannot be made
 */
async function acquireFileLock(file, { waitMs, stop } = { waitMs: WAIT_MS }) {
    const createdDirectories = new Set();
    const since = performance.now();
    let vanished = 0;
    try {
        for (;;) {
            for (const directory of await (0,private_directory/* ensurePrivateDirectory */.V)((0,external_node_path_.dirname)(file), WAY_OUT))
                createdDirectories.add(directory);
            const attempt = await attemptLock(file);
            if (typeof attempt === 'object')
                return { ...attempt, createdDirectories: [...createdDirectories] };
            vanished = attempt === 'vanished' ? vanished + 1 : 0;
            if (vanished >= MAX_VANISHED)
                throw cannotLock(file);
            const isOver = performance.now() > since + waitMs || stop?.aborted === true;
            if (isOver)
                throw await notFree(file, lockOf(file), since);
            await (0,external_node_timers_promises_.setTimeout)(2 + Math.random() * 20);
        }
    }
    catch (error) {
        await (0,private_directory/* removeEmptyDirectories */.f)([...createdDirectories]);
        throw error;
    }
}
function cannotLock(file) {
    return new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `cannot create the lock ${lockOf(file)}: no file can be made in the directory ${(0,external_node_path_.dirname)(file)}`,
        hint: WAY_OUT,
    });
}
/**
 * Takes the lock of a file in an existing directory if it is free; undefined if not. An abandoned lock is removed, so
 * that the next attempt finds it free.
 *
 * @throws RoleChainError `delivery` if the lock cannot be made
 */
async function tryFileLock(file) {
    const attempt = await attemptLock(file);
    return typeof attempt === 'object' ? attempt : undefined;
}
async function attemptLock(file) {
    const path = lockOf(file);
    const here = await machine();
    const text = `${process.pid} ${(0,external_node_crypto_.randomUUID)()} ${here}`;
    const made = await create(path, text);
    if (made === 'created')
        return heldLock(path, text);
    if (made === 'held')
        await breakAbandoned(path, here);
    return made;
}
function lockOf(file) {
    return `${file}.role-chain-lock`;
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ensurePrivateDirectory),
/* harmony export */   f: () => (/* binding */ removeEmptyDirectories)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);




/** Another process may remove a parent that is still empty, but not this often. */
const MAX_ATTEMPTS = 10;
/**
 * Creates a directory (0700) with any missing parents; returns the ones that were created, outermost first. Not with
 * Node.js's own `recursive`, which tries forever where a parent exists in which nothing can be made, such as `/proc`.
 *
 * @param hint what the user can do if it cannot be made
 * @throws RoleChainError `delivery`
 */
async function ensurePrivateDirectory(directory, hint) {
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinkedDirectory */ .bu)(directory);
    const made = [];
    for (let attempt = 1;; attempt++) {
        try {
            for (const path of await missingOf(directory)) {
                if (await makeDirectory(path))
                    made.push(path);
            }
            return made;
        }
        catch (error) {
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'ENOENT' && attempt < MAX_ATTEMPTS)
                continue;
            await removeEmptyDirectories(made);
            throw (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryError */ .LT)(`cannot create the directory ${directory}`, error, hint);
        }
    }
}
/** The directory and those above it, as far as they do not exist, outermost first. */
async function missingOf(directory) {
    const missing = [];
    for (let path = directory; !(await isDirectory(path)); path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) {
        missing.unshift(path);
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))
            break;
    }
    return missing;
}
function isDirectory(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((status) => status.isDirectory(), () => false);
}
/** @returns false if another process was faster */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(error) === 'EEXIST' && (await isDirectory(path)))
            return false;
        throw error;
    }
}
/**
 * Removes those of these directories, innermost last, that are empty. Never fails: a directory in use is not an error.
 */
async function removeEmptyDirectories(directories) {
    for (const directory of [...directories].reverse())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
}


/***/ }),

/***/ 29100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoFile: () => (/* binding */ undoFile),
  undoProfiles: () => (/* binding */ undoProfiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/files/file-lock.ts + 1 modules
var file_lock = __webpack_require__(34344);
// EXTERNAL MODULE: ./src/sink/profiles/record.ts
var record = __webpack_require__(94857);
// EXTERNAL MODULE: ./src/sink/profiles/ini-edit.ts
var ini_edit = __webpack_require__(48217);
// EXTERNAL MODULE: ./src/sink/profiles/ini.ts
var ini = __webpack_require__(8400);
;// CONCATENATED MODULE: ./src/sink/profiles/rewritten.ts


/** The properties that this program writes, in its order. */
const OWN = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token', 'region', 'credential_process'];
/** The ones that a tool may have added to a section that was written without them. */
const MAYBE_ADDED = ['region'];
function lineOf(text) {
    const at = text.search(/[=:]/);
    const isComment = /^[ \t]*[#;]/.test(text);
    if (at < 0 || isComment)
        return { name: '', value: '', text };
    return { name: text.slice(0, at).trim().toLowerCase(), value: text.slice(at + 1).trim(), text };
}
function linesOf(section) {
    return (section.match(ini/* LINES */.Qx) ?? []).slice(1).map(lineOf);
}
/**
 * For a section that has the values that were written, in another layout or with more beside them, as tools leave it
 * that read a file and rewrite it: the lines that were added. Undefined if a value is another: then the section is
 * someone else's.
 */
function addedTo(present, undo) {
    const lines = linesOf(present);
    // A second section of the profile: readers disagree about what holds.
    if (lines.some(({ text }) => /^[ \t]*\[/.test(text)))
        return undefined;
    const written = [[], MAYBE_ADDED]
        .map((added) => OWN.filter((name) => !added.includes(name)))
        .find((names) => isAsWritten(lines, names, undo));
    return (written && lines.filter(({ name, text }) => !written.includes(name) && text.trim() !== '').map(({ text }) => text));
}
/** Compares what this program would have written with what it wrote, of which only the fingerprint is known. */
function isAsWritten(lines, names, undo) {
    const own = names.flatMap((name) => lines.filter((line) => line.name === name));
    const text = [(0,ini/* headerOf */.rR)((0,record/* inFile */.s5)(undo)), ...own.map(({ name, value }) => `${name} = ${value}`)];
    return ['\n', '\r\n'].some((lineEnding) => (0,record/* sectionHashOf */.Rk)(text.join(lineEnding)) === undo.writtenHash);
}
/** The text to restore for a section, with lines that were added to it since, unless it has those properties itself. */
function withAdded(old, added, undo) {
    const known = linesOf(old).map(({ name }) => name);
    const kept = added.filter((text) => lineOf(text).name === '' || !known.includes(lineOf(text).name));
    if (kept.length === 0)
        return old;
    const start = old === '' ? `${(0,ini/* headerOf */.rR)((0,record/* inFile */.s5)(undo))}\n` : old;
    return [/[\r\n]$/.test(start) ? start : `${start}\n`, ...kept].join('');
}

// EXTERNAL MODULE: ./src/sink/profiles/own-values.ts
var own_values = __webpack_require__(48513);
// EXTERNAL MODULE: ./src/files/private-file.ts
var private_file = __webpack_require__(37775);
// EXTERNAL MODULE: ./src/core/checks.ts
var checks = __webpack_require__(15950);
;// CONCATENATED MODULE: ./src/sink/profiles/superseded.ts




/** Nobody needs it after this: a job lasts five days at most. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 3600 * 1000;
/** A later run undoes only a section that looks like one written by this program. */
const OURS = /^\[[^\]\r\n]+\]\r?\n\s*(?:aws_access_key_id = \S+\r?\n\s*aws_secret_access_key = \S+(?:\r?\n\s*aws_session_token = \S+)?(?:\r?\n\s*region = \S+)?|region = \S+)\s*$/;
const isSuperseded = (0,checks/* isRecordOf */.vJ)({
    dialect: record/* isDialect */.RM,
    profile: checks/* isString */.Kg,
    writtenHash: checks/* isString */.Kg,
    old: checks/* isString */.Kg,
    lead: checks/* isString */.Kg,
    keys: (0,checks/* isRecordOf */.vJ)({ written: checks/* isString */.Kg, before: checks/* isString */.Kg }),
    at: checks/* isCount */.my,
});
/** All notes, indexed by section. */
class SupersededSections {
    all;
    #bySection = new Map();
    constructor(all) {
        this.all = all;
        for (const one of all) {
            this.#bySection.set(keyOf(one), [...this.about(one), one]);
        }
    }
    about(section) {
        return this.#bySection.get(keyOf(section)) ?? [];
    }
}
function keyOf({ dialect, profile }) {
    return `${dialect} ${profile}`;
}
/** What to restore for a section that was written with these keys, given the notes of earlier runs. */
function textToRestore(undo, keys, left) {
    const about = left.about(undo);
    const used = [];
    let [old, lead, keysBefore] = [(0,record/* textBefore */.$H)(undo), undo.lead, keys.before];
    for (let next = superseding(); next !== undefined; next = superseding()) {
        used.push(next);
        ({ old, lead } = next);
        keysBefore = next.keys.before;
    }
    return { old, lead, keys: { written: keys.written, before: keysBefore }, used };
    function superseding() {
        if (about.length === used.length)
            return undefined;
        const hash = (0,record/* sectionHashOf */.Rk)(old);
        const isOfOld = (one) => one.writtenHash === hash && one.keys.written === keysBefore;
        return about.find((one) => !used.includes(one) && isOfOld(one));
    }
}
/** The note to leave for the run that overwrote a section; none if it was someone else. */
function supersededBy({ dialect, profile, writtenHash }, present, { old, lead, keys }) {
    return OURS.test(present) ? [{ dialect, profile, writtenHash, old, lead, keys, at: Date.now() }] : [];
}
function placeOf(path) {
    return `${path}.role-chain-superseded`;
}
/** The notes for runs that wrote to this file, whose lock the caller holds. */
async function readSuperseded(path) {
    const text = (await (0,private_file/* readPrivateFile */.q1)(placeOf(path)))?.text;
    if (text === undefined)
        return [];
    try {
        const value = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
        const isKept = (one) => isSuperseded(one) && one.at > Date.now() - FORGOTTEN_AFTER_MS;
        return Array.isArray(value) ? value.filter(isKept) : [];
    }
    catch {
        return [];
    }
}
/** Replaces the notes by these; removes the file if there are none. */
async function writeSuperseded(path, before, left) {
    const [earlier, text] = [JSON.stringify(before), JSON.stringify(left)];
    if ((0,record/* hashOf */.qQ)(earlier) === (0,record/* hashOf */.qQ)(text))
        return;
    if (left.length === 0)
        await (0,promises_.rm)(placeOf(path), { force: true });
    else
        await (0,private_file.writePrivateFile)(placeOf(path), Buffer.from(text, 'utf8').toString('latin1'));
}

;// CONCATENATED MODULE: ./src/sink/profiles/restore.ts






/** The text from before these sections were written, if nobody has changed it since. */
function rewind(text, sections) {
    let shift = 0;
    const replacements = sections
        .flatMap(({ splices }) => splices)
        // New sections share one offset, the old end of the text. They are kept in the order in which they were added.
        .sort((one, other) => one.at - other.at)
        .map(({ at, length, removed }) => {
        const start = at + shift;
        shift += length - removed.length;
        return { start, end: start + length, text: removed };
    });
    return (0,ini_edit/* replaceExactly */.Ru)(text, replacements);
}
function presentOf(text, sections, section) {
    const spans = sections.of((0,record/* inFile */.s5)(section));
    return { spans, text: spans.map(({ start, end }) => text.slice(start, end)).join('') };
}
function stateOf(text, present, undo, old) {
    if ((0,record/* sectionHashOf */.Rk)(present.text) === (0,record/* sectionHashOf */.Rk)(old))
        return { kind: 'restored' };
    for (const span of present.spans) {
        const part = text.slice(span.start, span.end);
        const added = (0,record/* sectionHashOf */.Rk)(part) === undo.writtenHash ? [] : (addedTo(part, undo) ?? (0,own_values/* besideValues */.NA)(part, undo));
        if (added === undefined)
            continue;
        const others = present.spans.filter((other) => other !== span);
        const isShared = others.some(({ start, end }) => (text.slice(start, end).match(ini/* LINES */.Qx) ?? []).some(own_values/* isKey */.m0));
        return { kind: 'written', span, added, isShared };
    }
    return { kind: 'changed' };
}
/** The profiles whose sections exist, but are neither as written nor as before, or have others' keys beside ours. */
function changedProfiles(text, undo) {
    const sections = new ini/* Sections */.Z_(text);
    const isChanged = (section) => {
        const present = presentOf(text, sections, section);
        const state = stateOf(text, present, section, (0,record/* textBefore */.$H)(section));
        return present.text !== '' && (state.kind === 'written' ? state.isShared : state.kind === 'changed');
    };
    return undo.filter(isChanged).map(({ profile }) => profile);
}
function withLeads(text, restorations) {
    let lastEnd = 0;
    return [...restorations]
        .sort((one, other) => one.start - other.start)
        .map(({ start, end, text: old, lead }) => {
        const leadStart = text.endsWith(lead, start) ? start - lead.length : start;
        const replacement = { start: Math.max(leadStart, lastEnd), end, text: old };
        lastEnd = end;
        return replacement;
    });
}
/** Restores the sections that are still as written, and leaves a note of the others for their new owners. */
function restoreSections(text, undo, { keys, takenOver, left, }) {
    const sections = new ini/* Sections */.Z_(text);
    const restorations = [];
    const changed = [];
    const leftAlone = [];
    const used = new Set();
    const added = [];
    const strays = [];
    for (const section of undo.sections) {
        const present = presentOf(text, sections, section);
        const toRestore = textToRestore(section, keys.of(section), left);
        for (const one of toRestore.used)
            used.add(one);
        // An earlier step that wrote the same keys takes them out itself.
        if (!(0,own_values/* hasKeysOf */.Kj)(toRestore.old, section))
            strays.push(section);
        const state = stateOf(text, present, section, toRestore.old);
        const isShared = state.kind === 'written' && state.isShared;
        const isTheirs = takenOver.has(section.profile) && !isShared;
        if (state.kind === 'written' && !isTheirs) {
            const old = withAdded(toRestore.old, state.added, section);
            restorations.push({ ...state.span, text: old, lead: toRestore.lead });
        }
        else if (isTheirs || state.kind === 'changed') {
            // Of a profile that is theirs, this section may be as it was written: nobody changed it.
            if (state.kind === 'changed')
                changed.push(section.profile);
            leftAlone.push(section.profile);
            added.push(...supersededBy(section, present.text, toRestore));
        }
    }
    return {
        ...(0,own_values/* withoutStrays */.t4)((0,ini_edit/* replaceSpans */.Gg)(text, withLeads(text, restorations)), strays),
        changed,
        leftAlone,
        stillLeft: [...left.all.filter((one) => !used.has(one)), ...added],
    };
}

// EXTERNAL MODULE: ./src/files/private-directory.ts
var private_directory = __webpack_require__(1258);
;// CONCATENATED MODULE: ./src/sink/profiles/undo.ts










const NOTHING_LEFT = { changed: [], leftAlone: [], takenOut: [], remaining: [] };
/** One message for all profiles of a file: a thousand lines would bury everything else. */
function leftAlone({ changed, takenOut }, path) {
    const cleaned = new Set(takenOut);
    const withoutKeys = `the keys that this step wrote to ${path} did not stand there as they were written: they were taken out, and everything else is left as it is: profile ${(0,list/* listed */.K)([...cleaned])}`;
    const profiles = [...new Set(changed)].filter((profile) => !cleaned.has(profile));
    const troubles = cleaned.size === 0 ? [] : [{ kind: 'changed', message: withoutKeys }];
    if (profiles.length === 0)
        return troubles;
    const message = profiles.length === 1
        ? `profile ${(0,list/* listed */.K)(profiles)} in ${path} was changed since it was written, so it is left as it is`
        : `profiles in ${path} were changed since they were written, so they are left as they are: ${(0,list/* listed */.K)(profiles)}`;
    return [...troubles, { kind: 'changed', message }];
}
/** Keys that are not as they were written, and that cannot be told safely from what others wrote. */
function remaining({ remaining: profiles }, path) {
    if (profiles.length === 0)
        return [];
    const message = `keys that this step wrote may still stand in ${path}: of profile ${(0,list/* listed */.K)([...new Set(profiles)])}. Delete them by hand if others use this machine.`;
    return [{ kind: 'changed', message }];
}
/** What was taken out, but not replaced by what was there before. */
function lost({ path, sections }, alone) {
    const profiles = sections.filter(({ isLost, profile }) => isLost === true && !alone.includes(profile));
    const names = [...new Set(profiles.map(({ profile }) => profile))];
    const message = `Taken out of ${path}, without what was there before, which is no longer known: profile ${(0,list/* listed */.K)(names)}.`;
    return names.length === 0 ? [] : [{ kind: 'lost', message }];
}
function gone({ path, mode }) {
    return mode === undefined ? [] : [{ kind: 'changed', message: `${path} is gone, so nothing was restored in it` }];
}
/**
 * Undoes the edit of one file, whose lock the caller holds; returns what was left alone.
 * If nobody else wrote to it, the old bytes and mode are restored exactly; otherwise only the recorded sections are.
 */
async function undoFile(undo, lock, keys, takenOver = new Set()) {
    const current = await (0,private_file/* readPrivateFile */.q1)(undo.path);
    if (current === undefined)
        return gone(undo);
    const left = new SupersededSections(await readSuperseded(undo.path));
    const isWhollyOurs = undo.sections.every((section) => !takenOver.has(section.profile) && textToRestore(section, keys.of(section), left).used.length === 0);
    const isOurs = isWhollyOurs && (0,record/* hashOf */.qQ)(current.text) === undo.writtenHash;
    const restored = isOurs
        ? { text: rewind(current.text, undo.sections), ...NOTHING_LEFT, stillLeft: left.all }
        : restoreSections(current.text, undo, { keys, takenOver, left });
    const { text, stillLeft } = restored;
    // The file stays private while it may have others' profiles.
    const mode = isOurs && current.mode === undo.mode?.written ? undo.mode.before : current.mode;
    await lock.confirm();
    if (text !== current.text || mode !== current.mode) {
        if (undo.mode === undefined && text === '')
            await (0,promises_.rm)(undo.path);
        else
            await (0,private_file.writePrivateFile)(undo.path, text, mode, current);
    }
    await writeSuperseded(undo.path, left.all, stillLeft);
    return [...leftAlone(restored, undo.path), ...remaining(restored, undo.path), ...lost(undo, restored.leftAlone)];
}
/**
 * The profiles whose keys others have written since. Their config sections may look like ours, since they hold nothing
 * but a Region, but they belong to those keys: of another job that shares this home directory, for example.
 */
async function profilesTakenOver(files) {
    const takenOver = new Set();
    for (const { path, writtenHash, sections } of files) {
        const text = (await (0,private_file/* readPrivateFile */.q1)(path).catch(() => undefined))?.text ?? '';
        if ((0,record/* hashOf */.qQ)(text) === writtenHash)
            continue;
        const keys = sections.filter(({ dialect }) => dialect === 'credentials');
        for (const profile of changedProfiles(text, keys))
            takenOver.add(profile);
    }
    return takenOver;
}
function failure(path, error) {
    return { kind: 'failed', message: `the profiles in ${path} could not be undone: ${(0,errors/* messageOf */.bD)(error)}` };
}
/** A directory that is gone must not be created again for the lock. */
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/**
 * Undoes what was recorded, and only that; returns what was not undone and never throws. A section that someone changed
 * since is left alone; a file or directory that was created for the profiles is removed if nothing else is in it. Doing
 * it twice is fine. Steps that wrote to the same files may be undone in any order. Temporary files that a killed
 * process left next to the files are removed too.
 */
async function undoProfiles(undo) {
    const troubles = [];
    const locks = new Map();
    // Both locks are held throughout, so that keys and settings have the same writer; taken in the usual order.
    for (const file of [...undo.files].sort((one, other) => (one.path < other.path ? -1 : 1))) {
        try {
            if (!(await isThere((0,external_node_path_.dirname)(file.path)))) {
                troubles.push(...gone(file));
                continue;
            }
            locks.set(file, await (0,file_lock/* acquireFileLock */.A)(file.path));
            await (0,private_file/* removeLeftovers */.DA)(file.path);
        }
        catch (error) {
            troubles.push(failure(file.path, error));
        }
    }
    const takenOver = await profilesTakenOver([...locks.keys()]);
    const keys = new record/* RunKeys */.QS(undo.files.flatMap(({ sections }) => sections));
    for (const [file, lock] of [...locks].reverse()) {
        const left = await undoFile(file, lock, keys, takenOver).catch((error) => [failure(file.path, error)]);
        troubles.push(...left);
    }
    for (const lock of locks.values())
        await lock.release().catch(() => undefined);
    await (0,private_directory/* removeEmptyDirectories */.f)(undo.createdDirectories);
    return troubles;
}


/***/ })

};
