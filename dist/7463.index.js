export const id = 7463;
export const ids = [7463];
export const modules = {

/***/ 6578:
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

/***/ 6273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B_: () => (/* binding */ refreshOf),
/* harmony export */   OD: () => (/* binding */ checkDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

/** How the credentials of a step are renewed, if they are. */
function refreshOf({ refresh = 'none' }) {
    return refresh;
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
/** Problems of the delivery inputs. */
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

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loginEnds)
/* harmony export */ });
/**
 * The credentials that a step provides; none if it keeps those of the job. Credentials that the job already has
 * (ambient, environment) are not delivered again, as in v6.2.
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

/***/ 4857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   QS: () => (/* binding */ RunKeys),
/* harmony export */   RM: () => (/* binding */ isDialect),
/* harmony export */   RX: () => (/* binding */ isHomeRecord),
/* harmony export */   Rk: () => (/* binding */ sectionHashOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   r$: () => (/* binding */ isJobRecord),
/* harmony export */   s5: () => (/* binding */ inFile)
/* harmony export */ });
/* unused harmony export isProfileUndo */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _core_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5950);



/** A section with its name as in a file: UTF-8, one character per byte. */
function inFile({ dialect, profile }) {
    return { dialect, profile: (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__.toByteText)(profile) };
}
/** The fingerprint of a file's text, or of a section's, whose final line ending does not count. */
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'latin1').digest('hex');
}
/** The same for a section. An editor that adds or drops the file's last line ending has not changed the section. */
function sectionHashOf(text) {
    return hashOf(text.replace(/[\r\n]+$/, ''));
}
/** The previous text of the section, and of others of the same profile. */
function textBefore({ splices }) {
    return splices.map(({ removed }) => removed).join('');
}
/** Which keys a run wrote, and which ones it overwrote, by profile. */
class RunKeys {
    #byProfile = new Map();
    /** @param sections the sections of all files that the run wrote to */
    constructor(sections) {
        for (const section of sections) {
            if (section.dialect === 'credentials')
                this.#byProfile.set(section.profile, ownKeys(section));
        }
    }
    /** The keys written along with a section; the section itself if its profile has no other. */
    of(section) {
        return this.#byProfile.get(section.profile) ?? ownKeys(section);
    }
}
function ownKeys(section) {
    return { written: section.writtenHash, before: sectionHashOf(textBefore(section)) };
}
/** Whether it is the name of a dialect. */
const isDialect = (value) => value === 'config' || value === 'credentials';
const isMode = (value) => (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my)(value) && value <= 0o777;
const isSection = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    dialect: isDialect,
    profile: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    writtenHash: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    lead: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    splices: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({ at: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my, length: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCount */ .my, removed: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg })),
});
const isFile = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    path: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf,
    writtenHash: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg,
    mode: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)((0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({ before: isMode, written: isMode })),
    sections: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(isSection),
});
/**
 * Whether something read back from JSON is a {@link ProfileUndo}. By hand, since post must load fast and a schema
 * library is several times the size of the rest of post.
 */
const isProfileUndo = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    version: (value) => value === 1,
    files: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(isFile),
    createdDirectories: (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isListOf */ .sh)(_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf),
});
/** Whether something read back from JSON is a record of edits of the files that SDKs read. */
const isHomeRecord = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    files: (value) => value === 'home',
    edits: isProfileUndo,
});
/**
 * Whether something read back from JSON is a record of one job's files. Only the name shows it is ours, see
 * job-directory.ts.
 */
const isJobRecord = (0,_core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordOf */ .vJ)({
    files: (value) => value === 'job',
    directory: _core_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPath */ .uf,
});


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profilesSink: () => (/* binding */ profilesSink)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _login_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4857);




/** Profiles of the AWS CLI and SDKs. Their code is loaded only if there are any: most steps write none. */
const profilesSink = {
    check: async (request, runner) => {
        const names = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshOf */ .B_)(request.inputs) === 'none' ? namesOf(request) : [];
        if (names.length === 0)
            return;
        const { checkProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(5679), __webpack_require__.e(1666), __webpack_require__.e(7032)]).then(__webpack_require__.bind(__webpack_require__, 1666));
        await checkProfileDelivery(runner, names, placeOf(request.inputs));
    },
    prepare: async (delivery, { values, ...context }) => {
        const isRenewed = (0,_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refreshOf */ .B_)(delivery.request.inputs) !== 'none';
        const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
        if (profiles === undefined || profiles.entries.length === 0)
            return undefined;
        const { prepareProfileDelivery } = await Promise.all(/* import() */[__webpack_require__.e(5679), __webpack_require__.e(1666), __webpack_require__.e(7032)]).then(__webpack_require__.bind(__webpack_require__, 1666));
        return prepareProfileDelivery(profiles, { ...context, endsAt: delivery.endsAt });
    },
    undo: (data) => {
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHomeRecord */ .RX)(data))
            return undoOfHome(data.edits);
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isJobRecord */ .r$)(data) ? undoOfJob(data.directory) : undefined;
    },
};
function undoOfHome(edits) {
    return async () => (await __webpack_require__.e(/* import() */ 5679).then(__webpack_require__.bind(__webpack_require__, 5679))).undoProfiles(edits);
}
/** Removes this job's own files, even if someone changed them. */
function undoOfJob(directory) {
    return async ({ temporaryDirectory }) => {
        const { removeJobFiles } = await __webpack_require__.e(/* import() */ 8148).then(__webpack_require__.bind(__webpack_require__, 5767));
        return removeJobFiles(temporaryDirectory, directory).then(() => [], (error) => [{ kind: 'failed', message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }]);
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
    const ends = (0,_login_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .loginEnds */ .e)(delivery);
    if (profile !== undefined && ends.length === 0) {
        log.warning(`aws-profile: profile ${profile} is not written, since this step provides no new credentials.`);
    }
    const entries = ends.flatMap((end) => {
        const name = end.target ?? profile;
        return name === undefined ? [] : [entryOf(name, end)];
    });
    return { entries, ...placeOf(inputs) };
}
function entryOf(name, { region, credentials }) {
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


/***/ })

};
