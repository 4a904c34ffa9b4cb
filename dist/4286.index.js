export const id = 4286;
export const ids = [4286];
export const modules = {

/***/ 4286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProfiles: () => (/* binding */ checkProfiles),
  writeProfiles: () => (/* binding */ writeProfiles)
});

// UNUSED EXPORTS: locateProfileFiles, undoProfiles

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/sink/file-lock.ts
var file_lock = __webpack_require__(8349);
// EXTERNAL MODULE: ./src/sink/private-file.ts
var private_file = __webpack_require__(3923);
// EXTERNAL MODULE: ./src/request/profile-name.ts
var profile_name = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/sink/ini-edit.ts
var ini_edit = __webpack_require__(6030);
// EXTERNAL MODULE: ./src/sink/ini.ts
var ini = __webpack_require__(5253);
// EXTERNAL MODULE: ./src/sink/listed.ts
var listed = __webpack_require__(9982);
// EXTERNAL MODULE: ./src/sink/profile-undo-section.ts
var profile_undo_section = __webpack_require__(4383);
;// CONCATENATED MODULE: ./src/sink/profile-sections.ts






/** Where a profile's keys and its settings belong. */
function placesOf(files, profile) {
    return {
        keys: { path: files.credentialsFile, section: { dialect: 'credentials', profile } },
        settings: { path: files.configFile, section: { dialect: 'config', profile } },
    };
}
/** A line break would start another property, and the SDKs cut a value at a blank before a comment sign. */
function requirePlainValues(profile, properties) {
    for (const [key, value] of Object.entries(properties)) {
        if (/^[!-~]+$/.test(value) && !/^[#;]/.test(value))
            continue;
        throw new errors/* RoleChainError */._G({
            code: 'delivery',
            message: `the ${key} of profile ${profile} cannot be written: it is empty or has characters that no such value has`,
        });
    }
}
function keysOf({ credentials }) {
    return {
        aws_access_key_id: credentials.accessKeyId,
        aws_secret_access_key: credentials.secretAccessKey.reveal(),
        ...(credentials.sessionToken && { aws_session_token: credentials.sessionToken.reveal() }),
    };
}
/** Everything that two profiles of one name or a name no reader understands would break, before a file is touched. */
function requireUsableNames(entries) {
    const names = entries.map(({ name }) => name);
    const isEachOnce = new Set(names).size === names.length;
    const repeated = isEachOnce ? undefined : names.find((name, index) => names.indexOf(name) !== index);
    const problems = names.map(profile_name/* validateProfileName */.d).filter((reason) => reason !== undefined);
    if (repeated !== undefined)
        problems.push(`profile ${repeated} is asked for twice`);
    if (problems.length > 0)
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: problems.join('\n') });
}
/**
 * What each file shall hold for these profiles.
 *
 * @throws RoleChainError `invalid-request` for unusable names, `delivery` for values that an INI file cannot hold
 */
function planFileEdits(files, entries) {
    requireUsableNames(entries);
    const plan = new Map();
    const add = ({ path, section }, properties) => {
        const sections = plan.get(path) ?? new Map();
        const header = (0,ini/* headerOf */.rR)(section);
        sections.set(header, { section, properties: { ...sections.get(header)?.properties, ...properties } });
        plan.set(path, sections);
    };
    for (const entry of entries) {
        const [keys, settings] = [keysOf(entry), { region: entry.region }];
        requirePlainValues(entry.name, { ...keys, ...settings });
        const places = placesOf(files, entry.name);
        // In a file that is both, `[default]` is one section; added last, it is found under config's spellings of it too.
        add(places.keys, keys);
        add(places.settings, settings);
    }
    return [...plan].map(([path, sections]) => ({ path, sections: [...sections.values()] }));
}
/**
 * Refuses to put profiles where one of their name is.
 *
 * @param texts what the files hold, by path
 * @throws RoleChainError `delivery` that names those that are there
 */
function refusePresent(files, texts, profiles) {
    const sections = new Map([...texts].map(([path, text]) => [path, new ini/* Sections */.Z_(text)]));
    const places = profiles.map((profile) => placesOf(files, profile));
    const isThere = ({ path, section }) => (sections.get(path)?.of((0,profile_undo_section/* inFile */.s5)(section)).length ?? 0) > 0;
    const found = [...places.map(({ keys }) => keys), ...places.map(({ settings }) => settings)].filter(isThere);
    if (found.length === 0)
        return;
    const names = new Set(found.map(({ path, section }) => `profile ${section.profile} in ${path}`));
    throw new errors/* RoleChainError */._G({
        code: 'delivery',
        message: `already there: ${(0,listed/* listed */.K)([...names])}`,
        hint: 'Choose another name, or set overwrite-aws-profile to true to replace what is there.',
    });
}
/** The file's new text, and how to take each section back. */
function editSections(text, contents) {
    const edit = (0,ini_edit/* writeSections */.sz)(text, contents.map(({ section, properties }) => ({ section: (0,profile_undo_section/* inFile */.s5)(section), properties, named: section })));
    const undo = edit.changes.map(({ content, written, lead, splices }) => ({
        ...content.named,
        writtenHash: (0,profile_undo_section/* sectionHashOf */.Rk)(written),
        lead,
        splices: splices.map(({ at, removed, inserted }) => ({ at, length: inserted.length, removed })),
    }));
    return { text: edit.text, undo };
}

// EXTERNAL MODULE: ./src/sink/profile-undo.ts + 2 modules
var profile_undo = __webpack_require__(4943);
// EXTERNAL MODULE: ./src/sink/profile-location.ts
var profile_location = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/sink/profile-file.ts










/** However much time a step has, a lock that is held for so long is not one of an edit. */
const MAX_WAIT_MS = 30_000;
async function requireWritableDirectory(directory) {
    try {
        await (0,promises_.access)(directory, promises_.constants.W_OK | promises_.constants.X_OK);
    }
    catch (error) {
        const isMissing = (0,errors/* systemCodeOf */.c7)(error) === 'ENOENT' && (0,external_node_path_.dirname)(directory) !== directory;
        if (!isMissing)
            throw (0,private_file/* deliveryError */.LT)(`cannot write in the directory ${directory}`, error);
        await requireWritableDirectory((0,external_node_path_.dirname)(directory));
    }
}
/**
 * Finds out before any network call whether the profiles could be written. Takes no lock and changes nothing.
 *
 * @throws RoleChainError `delivery` if profiles exist that must not be overwritten (all are named), or if a file is a
 *   symbolic link, stands in a linked directory, cannot be read, or cannot be replaced
 */
async function checkProfiles(files, names, overwrite) {
    const texts = new Map();
    for (const path of new Set([files.credentialsFile, files.configFile])) {
        texts.set(path, (await (0,private_file/* readPrivateFile */.q1)(path))?.text ?? '');
        await requireWritableDirectory((0,external_node_path_.dirname)(path));
    }
    if (!overwrite)
        refusePresent(files, texts, names);
}
/** In one order for everyone, so that two processes never wait for each other. */
async function lockAll(edits, { endsAt, stop }) {
    const locked = [];
    try {
        for (const edit of [...edits].sort((one, other) => (one.path < other.path ? -1 : 1))) {
            const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, endsAt - performance.now()));
            const lock = await (0,file_lock/* acquireFileLock */.A)(edit.path, stop === undefined ? { waitMs } : { waitMs, stop });
            locked.push({ ...edit, lock });
            await (0,private_file/* removeLeftovers */.DA)(edit.path);
        }
        return locked;
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}
async function release(locked) {
    for (const { lock } of locked)
        await lock.release().catch(() => undefined);
}
function createdBy(locked) {
    return locked.flatMap(({ lock }) => lock.createdDirectories);
}
/** After a failure: lets go of the locks, and of directories that were made for nothing. */
async function abandon(locked) {
    await release(locked);
    await (0,private_file/* removeEmptyDirectories */.f1)(createdBy(locked));
}
async function prepare({ path, sections, lock }) {
    const before = await (0,private_file/* readPrivateFile */.q1)(path);
    const { text, undo } = editSections(before?.text ?? '', sections);
    const mode = (before?.mode ?? private_file/* PRIVATE_MODE */.gQ) & private_file/* PRIVATE_MODE */.gQ;
    const modes = before && { mode: { before: before.mode, written: mode } };
    return { lock, before, text, mode, undo: { path, writtenHash: (0,profile_undo_section/* hashOf */.qQ)(text), ...modes, sections: undo } };
}
/** Puts back what was written, so that a failure leaves neither file changed; says so if even that fails. */
async function putBack(written, reason) {
    const failures = [];
    for (const { undo, lock } of [...written].reverse()) {
        await (0,profile_undo/* undoFile */.H)(undo, lock).catch((error) => failures.push((0,errors/* messageOf */.bD)(error)));
    }
    if (failures.length === 0)
        throw reason;
    throw (0,private_file/* deliveryError */.LT)(`${(0,errors/* messageOf */.bD)(reason)}; and what was written before stays`, new Error(failures.join('; ')));
}
async function writeAll(edits) {
    const written = [];
    try {
        for (const edit of edits) {
            await edit.lock.confirm();
            await (0,private_file/* writePrivateFile */.Pl)(edit.undo.path, edit.text, edit.mode, edit.before);
            written.push(edit);
        }
    }
    catch (error) {
        await putBack(written, error);
    }
}
/**
 * Writes the profiles: one locked, atomic edit per file for all of them. All edits are worked out, and what takes them
 * back is recorded, before the first is written; if the second file cannot be written the first is put back.
 *
 * @throws RoleChainError `delivery`, also if a profile came into being since {@link checkProfiles}; what `record` throws
 */
async function writeProfiles(files, entries, options) {
    const names = entries.map(({ name }) => name);
    const locked = await lockAll(planFileEdits(files, entries), options);
    try {
        await checkProfiles(files, names, options.overwrite);
        const edits = [];
        for (const edit of locked)
            edits.push(await prepare(edit));
        await options.record({
            version: 1,
            files: edits.map(({ undo }) => undo),
            createdDirectories: createdBy(locked),
        });
        await writeAll(edits);
        await release(locked);
    }
    catch (error) {
        await abandon(locked);
        throw error;
    }
}


/***/ })

};
