export const id = 9153;
export const ids = [9153];
export const modules = {

/***/ 61626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ parseAssumedRoleArn),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   rW: () => (/* binding */ isHostOfAws),
/* harmony export */   rh: () => (/* binding */ isPartition)
/* harmony export */ });
/* unused harmony export ROLE_ARN */
/** Amazon Resource Names and the partitions of AWS that they belong to. */
/** Source: the `partitions.json` that AWS SDKs share. `aws` must come last; the rest of the order does not matter. */
const PARTITIONS = [
    {
        name: 'aws-cn',
        regions: /^cn-\w+-\d+$/,
        dnsSuffix: 'amazonaws.com.cn',
        dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
    },
    { name: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, dnsSuffix: 'amazonaws.com', dualStackDnsSuffix: 'api.aws' },
    { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, dnsSuffix: 'c2s.ic.gov', dualStackDnsSuffix: 'api.aws.ic.gov' },
    { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, dnsSuffix: 'sc2s.sgov.gov', dualStackDnsSuffix: 'api.aws.scloud' },
    {
        name: 'aws-iso-e',
        regions: /^eu-isoe-\w+-\d+$/,
        dnsSuffix: 'cloud.adc-e.uk',
        dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
    },
    {
        name: 'aws-iso-f',
        regions: /^us-isof-\w+-\d+$/,
        dnsSuffix: 'csp.hci.ic.gov',
        dualStackDnsSuffix: 'api.aws.hci.ic.gov',
    },
    {
        name: 'aws-eusc',
        regions: /^eusc-(?:de)-\w+-\d+$/,
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
    },
];
const COMMERCIAL = {
    name: 'aws',
    regions: /^[a-z]/,
    dnsSuffix: 'amazonaws.com',
    dualStackDnsSuffix: 'api.aws',
};
/** The partition of a region; the commercial one unless the region belongs to a known special partition. */
function partitionOfRegion(region) {
    return PARTITIONS.find((partition) => partition.regions.test(region)) ?? COMMERCIAL;
}
/** Whether a host's name is one of AWS's. */
function isHostOfAws(hostname) {
    return [COMMERCIAL, ...PARTITIONS].some(({ dnsSuffix, dualStackDnsSuffix = dnsSuffix }) => [dnsSuffix, dualStackDnsSuffix].some((suffix) => hostname.endsWith(`.${suffix}`)));
}
/** Whether `name` is an AWS partition. */
function isPartition(name) {
    return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}
/**
 * The form of a role's ARN; does not check that the partition exists. A path may have almost any character, but one with
 * another ARN in it is a list that was not split.
 */
const ROLE_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
/** Parses a role's ARN; undefined if it is not one. */
function parseRoleArn(arn) {
    const parts = ROLE_ARN.exec(arn)?.groups;
    const { partition, account, name } = parts ?? {};
    if (partition === undefined || account === undefined || name === undefined || !isPartition(partition)) {
        return undefined;
    }
    return { arn, partition, account, name };
}
const ASSUMED_ROLE_ARN = /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
/** Parses the ARN of an assumed-role session; undefined if it is not one. */
function parseAssumedRoleArn(arn) {
    const { partition, account, name, sessionName } = ASSUMED_ROLE_ARN.exec(arn)?.groups ?? {};
    if (partition === undefined || account === undefined || name === undefined || sessionName === undefined) {
        return undefined;
    }
    return { partition, account, name, sessionName };
}
/** The account of any ARN; undefined if it has none. */
function accountOfArn(arn) {
    const account = arn.split(':')[4];
    return account === undefined || account === '' ? undefined : account;
}


/***/ }),

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

/***/ 77372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginRefresh: () => (/* binding */ beginRefresh),
/* harmony export */   checkRefresh: () => (/* binding */ checkRefresh)
/* harmony export */ });
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77459);
/* harmony import */ var _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56273);
/* harmony import */ var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77032);
/* harmony import */ var _sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87632);
/* harmony import */ var _sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20710);
/* harmony import */ var _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97320);
/* harmony import */ var _spec_of_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39015);
/* harmony import */ var _profile_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54287);
/* harmony import */ var _renewal_spec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42911);
/* harmony import */ var _session_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40253);












/** Checks before any network call, as far as possible, whether {@link beginRefresh} could work. */
async function checkRefresh(request, runner) {
    await (0,_session_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPlaceForSessions */ .iU)(runner);
    if ((0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        (await __webpack_require__.e(/* import() */ 3767).then(__webpack_require__.bind(__webpack_require__, 63767))).checkServer(runner);
        return;
    }
    await (0,_sink_profiles_delivery_js__WEBPACK_IMPORTED_MODULE_4__.checkProfileDelivery)(runner, (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .profileNames */ .CJ)(request), { overwrite: (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .replacesProfiles */ .Kt)(request), files: 'job' });
}
/**
 * Starts renewing the credentials of a login for as long as the job runs, and passes on how tools find them: profiles
 * that run a program, or the address of a server.
 *
 * @throws RoleChainError `delivery`
 */
async function beginRefresh({ request, login }, { runner, record }) {
    const renewable = (0,_spec_of_step_js__WEBPACK_IMPORTED_MODULE_6__/* .renewableOf */ .z)(request, login, runner, Date.now());
    const directory = await (0,_session_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .placeForSessions */ .KF)(runner);
    const ends = (0,_renewal_spec_js__WEBPACK_IMPORTED_MODULE_8__/* .endsOf */ .oI)(renewable.spec);
    const begin = async () => {
        await record({ directory });
        await (0,_session_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRenewable */ .Bi)(directory, renewable);
    };
    if ((0,_sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .refreshOf */ .B_)(request.inputs) === 'server') {
        await begin();
        return { values: await serverFor(request, { directory, ends }, runner) };
    }
    const entries = (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .profileEntries */ .su)(request, { directory, ends });
    const variables = profileVariables(request, entries, runner);
    await begin();
    return { values: { variables, profiles: { entries, overwrite: (0,_profile_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .replacesProfiles */ .Kt)(request), files: 'job' } } };
}
function profileVariables({ inputs }, entries, { environment, log }) {
    const clearOthers = inputs['unset-current-credentials'] === true;
    if (inputs['output-env-credentials'] === false) {
        if (!clearOthers && _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VARIABLES */ .A.some((name) => (environment[name] ?? '') !== '')) {
            log.warning('This job has keys in its environment, and most tools prefer them to any profile. unset-current-credentials: true empties them.');
        }
        return (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariables */ .ro)({ clearOthers }, environment);
    }
    const [only, ...others] = entries;
    if (only === undefined || others.length > 0) {
        // Each step chooses its profile with AWS_PROFILE; keys would take precedence over that.
        return (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariables */ .ro)({ clearOthers: true }, environment);
    }
    log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);
    const access = { kind: 'profile', name: only.name };
    return (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariables */ .ro)({ clearOthers, region: only.region, access }, environment);
}
async function serverFor({ inputs, plan }, { directory, ends }, runner) {
    const { startForJob } = await __webpack_require__.e(/* import() */ 7972).then(__webpack_require__.bind(__webpack_require__, 17972));
    const { endpoint, urlOf, token, tokenFile } = await startForJob(directory, ends, runner);
    const [only, ...others] = ends;
    const one = others.length === 0 ? only : undefined;
    const region = one?.region;
    const profiles = await profilesBesideServer(region ?? plan.region, runner);
    const [profile] = profiles?.entries ?? [];
    const access = {
        kind: 'endpoint',
        token,
        tokenFile,
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutUndefined */ .r)({ url: one === undefined ? undefined : urlOf(one), profile: profile?.name }),
    };
    runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
    const variables = (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentVariables */ .ro)({
        clearOthers: inputs['unset-current-credentials'] === true,
        access,
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutUndefined */ .r)({ region }),
    }, runner.environment);
    const boto = await (0,_sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBotoFiles */ .m)(runner.environment);
    if (boto.files.length > 0) {
        runner.log.warning(`${boto.files.join(', ')}: boto3 and the AWS CLI would use the keys there instead of the server, so later steps find an empty file (${[...boto.variables.keys()].join(', ')}).`);
    }
    return {
        variables: new Map([...variables, ...boto.variables]),
        outputs: new Map([['credentials-endpoint', endpoint]]),
        ...(0,_core_objects_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutUndefined */ .r)({ profiles }),
    };
}
/**
 * What goes with a server, since SDKs look at profiles before they ask it: a profile without credentials for a job that
 * names one, and profile files whose `default` has none.
 */
async function profilesBesideServer(region, { environment, log }) {
    const file = await (0,_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultProfileFile */ .XP)(environment);
    const isNamed = (0,_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .hasProfileVariable */ .OU)(environment);
    if (file === undefined && !isNamed)
        return undefined;
    if (file !== undefined) {
        log.warning(`${file} has a profile default with credentials. SDKs would use them instead of the server, so later steps read private copies of the profile files, in which that profile is ${_sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .MOVED_DEFAULT */ .Mc}.`);
    }
    const entries = isNamed ? [{ name: _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN_PROFILE */ .VG, region, access: { kind: 'none' } }] : [];
    return { entries, overwrite: true, files: 'job', isUnasked: true, movesDefault: true };
}


/***/ }),

/***/ 54287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ profileNames),
/* harmony export */   Kt: () => (/* binding */ replacesProfiles),
/* harmony export */   su: () => (/* binding */ profileEntries)
/* harmony export */ });
/* harmony import */ var _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97320);
/* harmony import */ var _runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69435);
/* harmony import */ var _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75573);



/** The names of the self-renewing profiles. */
function profileNames({ inputs, plan }) {
    return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs['aws-profile'] ?? _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PROFILE */ .VG];
}
/** Whether they may replace others. A name that the user did not choose may: an earlier step may have used it. */
function replacesProfiles({ inputs, plan }) {
    const isOurs = plan.targets.length === 0 && inputs['aws-profile'] === undefined;
    return isOurs || inputs['overwrite-aws-profile'] === true;
}
/**
 * The profiles that renew their credentials, one for each end of a plan.
 *
 * @throws RoleChainError `delivery` for a path that cannot stand in a profile
 */
function profileEntries({ inputs }, { directory, ends }) {
    const { node, program } = (0,_runner_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPrograms */ .k)();
    return ends.map(({ name, region, key }) => ({
        name: name ?? inputs['aws-profile'] ?? _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_PROFILE */ .VG,
        region,
        access: { kind: 'process', command: (0,_runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__/* .profileCommand */ .b)([node, program, directory, key]) },
    }));
}


/***/ }),

/***/ 69435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ profileCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);


/**
 * The `credential_process` of a profile. Some SDKs pass it to the shell, others split it themselves, so each word is
 * quoted so that all of them read the same: single quotes with a POSIX shell, double quotes on Windows. Words that need
 * no quotes get none, and the last word never does: an INI reader may strip quotes around a whole value.
 *
 * @throws RoleChainError `delivery` for a path that no such line can hold
 */
function profileCommand(words, isWindows = process.platform === 'win32') {
    const line = words.map((word) => quoteWord(word, isWindows)).join(' ');
    if (/\p{Cc}|\s[#;]/u.test(line)) {
        throw unwritable(words.find((word) => /\p{Cc}|\s[#;]/u.test(word)) ?? line);
    }
    return line;
}
function quoteWord(word, isWindows) {
    if (isWindows) {
        if (/["%]/.test(word)) {
            throw unwritable(word);
        }
        // Windows programs read a backslash before a quote as an escape, and two as one backslash.
        return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word}${word.slice((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEnding */ .s)(word, '\\').length)}"`;
    }
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
function unwritable(word) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'delivery',
        message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
        hint: 'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.',
    });
}


/***/ }),

/***/ 75573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ownPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The programs next to the running one, with the Node.js that runs it. */
function ownPrograms() {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.'));
    return {
        node: process.execPath,
        program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-process.js'),
        server: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'credential-server.js'),
    };
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


/***/ })

};
