export const id = 9303;
export const ids = [9303,7843];
export const modules = {

/***/ 2913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ targetOfFile),
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   q0: () => (/* binding */ targetsOfAccounts),
/* harmony export */   yT: () => (/* binding */ namedById)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4102);


/** A target for each account, in their order, with the account's name as far as that can be a profile's. */
function targetsOfAccounts(accounts, { roleName, partition, region }) {
    return accounts.map((account) => ({
        target: profileNameOf(account),
        account: account.id,
        name: account.name,
        role: `arn:${partition}:iam::${account.id}:role/${roleName}`,
        region,
        labels: {},
        from: 'row',
    }));
}
/**
 * Gives each target a name that no other has: accounts may be called alike, or as a target of the file. Names that are
 * compared without case, as some systems do, stay different.
 */
function eachNamedOnce(targets) {
    const times = new Map();
    targets.forEach(({ target }) => times.set(target.toLowerCase(), (times.get(target.toLowerCase()) ?? 0) + 1));
    const taken = new Set(targets.filter(({ from }) => from === 'config-file').map(({ target }) => target.toLowerCase()));
    return targets.map((target) => {
        if (target.from === 'config-file') {
            return target;
        }
        const isOnly = times.get(target.target.toLowerCase()) === 1;
        const { account } = target;
        const candidates = [
            ...(isOnly ? [target.target] : []),
            `${target.target}-${account}`,
            account,
            `account-${account}`,
        ];
        const name = candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? account;
        taken.add(name.toLowerCase());
        return { ...target, target: name };
    });
}
/** Targets of an organization by their account ids, which are shorter than most names. */
function namedById(targets) {
    return eachNamedOnce(targets.map((target) => (target.from === 'row' ? { ...target, target: target.account } : target)));
}
/** Account names are free text; a profile's is not. */
function profileNameOf({ id, name }) {
    const plain = name
        .replace(/[^A-Za-z0-9_.@+-]+/g, '-')
        .replace(/^-+/, '')
        .replace(/-+$/, '');
    return plain === '' || (0,_request_profile_name_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProfileName */ .d)(plain) !== undefined ? id : plain;
}
/** A target of the config file. */
function targetOfFile({ name, hops, region, labels }, defaultRegion) {
    const role = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(hops.at(-1)?.role ?? '');
    return {
        target: name,
        account: role?.account ?? '',
        name,
        role: role?.arn ?? '',
        region: region ?? defaultRegion,
        labels,
        from: 'config-file',
    };
}
/** Puts the targets of a file in the place of those of the same account: the file says what is special about it. */
function overlay(accounts, file) {
    const byAccount = new Map();
    for (const target of file) {
        byAccount.set(target.account, [...(byAccount.get(target.account) ?? []), target]);
    }
    const known = new Set(accounts.map(({ account }) => account));
    return {
        targets: eachNamedOnce(accounts.flatMap((target) => byAccount.get(target.account) ?? [target])),
        beside: file.filter(({ account }) => !known.has(account)),
    };
}


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i6: () => (/* binding */ fitsOutput),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS),
/* harmony export */   vY: () => (/* binding */ requireFit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

/** GitHub runs so many jobs of one matrix. */
const MOST_JOBS = 256;
/** Outputs of a job may have 1 MB together, counted in UTF-16; some room is left for `count` and for others. */
const MOST_CHARACTERS = 510_000;
/** Linux starts no program with a variable of 128 KiB or more, and inputs are variables (execve(2), MAX_ARG_STRLEN). */
const MOST_INPUT_BYTES = 120_000;
/**
 * A row for each target or, where there are more of them than jobs, rows of as many targets as it takes, as even as can
 * be, in the order of the targets.
 */
function matrixOf(targets, { mostJobs, region }) {
    const jobs = Math.min(targets.length, mostJobs);
    const start = (job) => Math.floor((job * targets.length) / jobs);
    const rows = Array.from({ length: jobs }, (_, job) => targets.slice(start(job), start(job + 1)));
    return { include: rows.map((row) => rowOf(row, region)) };
}
/** Whether an output of a job has room for a matrix. */
function fitsOutput(matrix) {
    return JSON.stringify(matrix).length <= MOST_CHARACTERS;
}
/**
 * @throws RoleChainError `delivery` if the matrix is larger than an output may be
 * @see https://docs.github.com/en/actions/reference/limits
 */
function requireFit(matrix, targets) {
    const longest = Math.max(0, ...matrix.include.flatMap((row) => Object.values(row)).map((text) => Buffer.byteLength(text)));
    if (longest > MOST_INPUT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `A row of the matrix has ${longest} bytes in one field, for ${targets} targets in ${matrix.include.length} rows; an input of a step has room for about ${MOST_INPUT_BYTES}.`,
            hint: `Allow more rows: max-jobs, up to ${MOST_JOBS}.`,
        });
    }
    if (!fitsOutput(matrix)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'delivery',
            message: `The matrix of ${targets} targets has ${JSON.stringify(matrix).length} characters, and an output of GitHub Actions has room for about ${MOST_CHARACTERS}.`,
            hint: 'Split it: several plan steps in jobs of their own, each for a part (organizational-units, account-names, targets), each with a matrix.',
        });
    }
}
function rowOf(targets, region) {
    const [first, ...others] = targets.map(fieldsOf);
    const shared = Object.entries(first ?? {}).filter(([field, value]) => others.every((other) => other[field] === value));
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const listed = targets.filter(({ from }) => from === 'config-file').map(({ target }) => target);
    const written = targets.filter(({ from }) => from === 'row').map(({ target, role }) => `${keyOf(target)}: ${role}`);
    return {
        region,
        ...Object.fromEntries(shared),
        target: `${first?.['target'] ?? ''}${more}`,
        targets: listed.join(','),
        profiles: written.join('\n'),
    };
}
/** A name as a key of YAML: plain where that is sure to be read as the text that it is, else in quotes. */
function keyOf(name) {
    return /^[A-Za-z_][\w.+-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name)
        ? name
        : JSON.stringify(name);
}
function fieldsOf({ target, account, name, role, region, labels }) {
    return { ...labels, target, account, name, role, region };
}


/***/ }),

/***/ 1972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ACCOUNT_STATUSES)
/* harmony export */ });
/** What is asked of AWS Organizations here: the accounts of an organization, where they are in it, and their tags. */
/** What an account may be in. Source: AWS Organizations API Reference, Account: State. */
const ACCOUNT_STATUSES = [
    'ACTIVE',
    'CLOSED',
    'PENDING_ACTIVATION',
    'PENDING_CLOSURE',
    'SUSPENDED',
];


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ validateProfileName)
/* harmony export */ });
/**
 * Why a name cannot be a profile's, or undefined if it can. Beyond what configure-aws-credentials refuses (empty,
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

/***/ 7843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTargets: () => (/* binding */ readTargets)
/* harmony export */ });
/** The targets of a step: those of `config-file` that `targets` selects, then those of `profiles`. */
async function readTargets(inputs, reading) {
    return [...(await fromFile(inputs, reading)), ...(await fromProfiles(inputs, reading))];
}
async function fromFile(inputs, reading) {
    const { 'config-file': file, profiles } = inputs;
    const { problems, selectsAll, firstHop } = reading;
    const selection = inputs.targets ?? (selectsAll ? '*' : undefined);
    if (file === undefined) {
        if (inputs.targets !== undefined) {
            problems.add('targets', 'selects from a config-file, and there is none; profiles says targets in the step itself');
        }
        return [];
    }
    if (selection === undefined) {
        if (profiles === undefined) {
            problems.add('targets', `is needed with config-file: names, globs or labels of targets in ${file}; * for all`);
        }
        return [];
    }
    // What is wrong with the inputs is told before the network may be asked for the file.
    problems.throwIfAny();
    const text = await reading.configText(file);
    const { parseConfigFile } = await __webpack_require__.e(/* import() */ 5154).then(__webpack_require__.bind(__webpack_require__, 5154));
    const { targets } = await parseConfigFile(text, { file, problems, firstHop });
    const { selectTargets } = await __webpack_require__.e(/* import() */ 5822).then(__webpack_require__.bind(__webpack_require__, 5822));
    return problems.isEmpty ? selectTargets(selection, targets, problems, 'targets', reading.tellOfNone) : targets;
}
async function fromProfiles({ profiles }, reading) {
    if (profiles === undefined) {
        return [];
    }
    const { parseProfiles } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 367));
    return parseProfiles(profiles, reading);
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planMatrix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
/* harmony import */ var _matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2913);
/* harmony import */ var _matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5080);
/* harmony import */ var _net_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8132);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2765);
/* harmony import */ var _source_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2300);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2391);









/**
 * Makes the matrix that was asked for: the targets of the file, or the accounts of the organization with those of the
 * file in the place of theirs; without those that nothing changed for.
 *
 * @throws RoleChainError which says what failed, why, and what to do
 */
async function planMatrix(request, runner, start) {
    const { login: step, mostJobs } = request;
    request.warnings.forEach((message) => {
        runner.log.warning(message);
    });
    const fromFile = request.targets.map((target) => (0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOfFile */ .Bt)(target, step.plan.region));
    const all = await withOrganization(fromFile, request, runner, start);
    const targets = await withoutUnchanged(all, request, runner, start);
    return fit(targets, { mostJobs, region: step.plan.region }, runner);
}
/** The matrix of targets; of their account ids in the place of names, where it would else be too large for an output. */
function fit(targets, settings, { log }) {
    let matrix = (0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixOf */ .lQ)(targets, settings);
    if (!(0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsOutput */ .i6)(matrix)) {
        matrix = (0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixOf */ .lQ)((0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .namedById */ .yT)(targets), settings);
        log.notice('The matrix is too large with the names of accounts, so their ids are the names of targets in it.');
    }
    (0,_matrix_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFit */ .vY)(matrix, targets.length);
    if (targets.length > matrix.include.length) {
        log.notice(`The matrix has ${targets.length} targets in ${matrix.include.length} rows.`);
    }
    return { matrix, targets: targets.length };
}
async function withOrganization(fromFile, { organization, login: step }, runner, start) {
    if (organization === undefined) {
        return fromFile;
    }
    const identity = identityOf(await (0,_login_login_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .i)(step, runner, start), runner);
    const { startedAt } = start;
    const accounts = await (0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__/* .withNetwork */ .p)(step.network, { log: runner.log, startedAt, doing: 'listing the accounts of the organization' }, async ({ http, retry }) => {
        const { OrganizationsClient } = await __webpack_require__.e(/* import() */ 7849).then(__webpack_require__.bind(__webpack_require__, 7849));
        const { endpointFromEnvironment, organizationsEndpoint } = await __webpack_require__.e(/* import() */ 9494).then(__webpack_require__.bind(__webpack_require__, 9494));
        const override = endpointFromEnvironment(runner.environment);
        const { fips, dualStack } = step.network.endpoints;
        const endpoints = { fips, dualStack, ...(override === undefined ? {} : { override: override.url }) };
        if (override !== undefined) {
            runner.log.info(`AWS Organizations is reached at ${override.url.host}, as ${override.variable} says.`);
        }
        const client = new OrganizationsClient({
            http,
            retry,
            endpoint: organizationsEndpoint(step.plan.region, endpoints),
            ...identity,
            // Words are loaded when there is something to explain.
            explain: async (failure, attempt) => (await Promise.all(/* import() */[__webpack_require__.e(981), __webpack_require__.e(8863)]).then(__webpack_require__.bind(__webpack_require__, 8863))).explainOrganizationsFailure(failure, attempt),
            version: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x,
            maxConcurrency: step.network.maxConcurrency,
        });
        const { listAccounts } = await __webpack_require__.e(/* import() */ 4334).then(__webpack_require__.bind(__webpack_require__, 4334));
        const listing = await listAccounts(organization.filter, client);
        tellUnmatched(listing.unmatched, runner);
        return listing.accounts;
    });
    return laidOver(accounts, fromFile, organization, runner);
}
function laidOver(accounts, fromFile, { role }, { log }) {
    const { targets, beside } = (0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .overlay */ .Lw)((0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOfAccounts */ .q0)(accounts, role), fromFile);
    if (beside.length > 0) {
        log.notice(`config-file: left out, since their accounts are not among those of the organization that were asked for: ${beside.map(({ target }) => target).join(', ')}.`);
    }
    return targets;
}
/**
 * A unit or a name that is not there is a slip that would leave out accounts unseen; a glob or a tag may well match
 * nothing today.
 */
function tellUnmatched(unmatched, { log }) {
    const slips = unmatched.filter(({ field, value }) => field === 'organizationalUnits' || (field === 'names' && !(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .y)(value)));
    const [first] = slips;
    if (first !== undefined) {
        const hasComma = slips.some(({ field, value }) => field === 'names' && value.includes(','));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'invalid-request',
            message: `${first.field === 'names' ? 'account-names' : 'organizational-units'}: ${slips.map(({ message }) => message).join('; ')}`,
            hint: hasComma
                ? 'There is one a line, without commas.'
                : 'Units are paths of names from the root down, with / between: Workloads/Prod. Nothing was handed on.',
        });
    }
    unmatched.forEach(({ message }) => {
        log.warning(`No account is selected by this: ${message}`);
    });
}
/** Whose credentials a login brought. */
function identityOf(outcome, runner) {
    if (outcome.kind === 'chain') {
        return { credentials: outcome.result.credentials, caller: outcome.result.identity.arn };
    }
    const credentials = (0,_source_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentCredentials */ .S)(runner.environment, runner.conceal);
    if (outcome.kind === 'targets' || credentials === undefined) {
        throw new Error('a plan logs in without targets, and keeps only credentials that are there');
    }
    return { credentials, caller: outcome.identity.arn };
}
async function withoutUnchanged(targets, request, runner, { startedAt }) {
    const { inputs, login: step } = request;
    const paths = new Map(request.targets.map((target) => [target.name, target.paths]));
    const pathsOf = ({ target, from }) => from === 'config-file' ? (paths.get(target) ?? []) : [];
    if (inputs['only-changed'] !== true || targets.every((target) => pathsOf(target).length === 0)) {
        return targets;
    }
    const doing = 'finding out what has changed';
    const changed = await (0,_net_network_js__WEBPACK_IMPORTED_MODULE_4__/* .withNetwork */ .p)(step.network, { log: runner.log, startedAt, doing }, (open) => changedFilesOf(request, runner, open));
    if (changed.kind === 'some') {
        runner.log.info(`only-changed: files that changed: ${changed.files.length}.`);
    }
    else {
        runner.log.warning(`only-changed: every target is taken. ${changed.reason}`);
    }
    const { touches } = await __webpack_require__.e(/* import() */ 4392).then(__webpack_require__.bind(__webpack_require__, 4392));
    return targets.filter((target) => pathsOf(target).length === 0 || touches(pathsOf(target), changed));
}
async function changedFilesOf({ inputs }, runner, open) {
    const { changedFiles } = await __webpack_require__.e(/* import() */ 4392).then(__webpack_require__.bind(__webpack_require__, 4392));
    const { repositoryFactsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5780));
    const { readEventFile } = await __webpack_require__.e(/* import() */ 3170).then(__webpack_require__.bind(__webpack_require__, 3170));
    const { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path } = repositoryFactsOf(runner.environment);
    return changedFiles({
        eventName,
        payload: path === undefined ? undefined : await readEventFile(path),
        api: () => (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__.gitHubApiOf)(inputs, runner, open),
    });
}


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readPlanRequest)
/* harmony export */ });
/* harmony import */ var _organization_organization_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1972);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1473);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7623);
/* harmony import */ var _request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6115);
/* harmony import */ var _login_step_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7077);
/* harmony import */ var _request_targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7843);
/* harmony import */ var _matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2913);
/* harmony import */ var _matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5080);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2003);











/** Inputs that say which accounts of an organization are wanted. */
const ORGANIZATION_INPUTS = [
    'role-name',
    'organizational-units',
    'account-names',
    'account-tags',
    'account-statuses',
];
/** The inputs that are about the targets of the matrix, and not about the login of the step that makes it. */
const OF_TARGETS = ['config-file', 'targets'];
const ROLE_NAME = /^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/;
/**
 * Reads what a matrix is to be made of.
 *
 * @throws RoleChainError `invalid-request` with every problem; what reading the config file throws
 */
async function readPlanRequest(given) {
    const own = (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('plan');
    const reading = {
        ...given,
        environment: withoutForeignVariables(given.environment),
        raw: (name) => (own.includes(name) ? given.raw(name) : ''),
    };
    // What is wrong with them is told by the reading for the login, which sees the same.
    const inputs = (0,_request_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(reading, reading.conceal, new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z());
    const login = await (0,_login_step_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readStepRequest */ .I)({
        ...reading,
        raw: (name) => (OF_TARGETS.includes(name) ? '' : reading.raw(name)),
        check: (_request, problems) => {
            checkPlanInputs(inputs, problems);
        },
    });
    const problems = new _core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .Problems */ .Z();
    const warnings = [];
    const targets = await (0,_request_targets_js__WEBPACK_IMPORTED_MODULE_8__.readTargets)(inputs, {
        conceal: reading.conceal,
        problems,
        // What the jobs put before the chain of a target is theirs to say; that there is something lets a chain be empty.
        firstHop: 2,
        selectsAll: true,
        tellOfNone: (message) => {
            warnings.push(`targets: ${message}`);
        },
        configText: (path) => reading.readFile(path, { inputs, network: login.network }),
    });
    targets.forEach((target) => {
        checkRole(target, problems);
    });
    problems.throwIfAny();
    const region = login.plan.region;
    const role = { roleName: inputs['role-name'] ?? '', partition: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name, region };
    return {
        inputs,
        login,
        targets,
        warnings,
        mostJobs: inputs['max-jobs'] ?? _matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_JOBS */ .r2,
        ...(inputs.organization === true ? { organization: { filter: filterOf(inputs), role } } : {}),
    };
}
/** The environment without the variables that stand in for inputs which this action does not have. */
function withoutForeignVariables(environment) {
    const own = (0,_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('plan');
    const foreign = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => {
        const { fallback } = _request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
        return fallback === true && !own.includes(name);
    }).map(_request_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG);
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.includes(name)));
}
function checkPlanInputs(inputs, problems) {
    const { organization, 'config-file': file, 'max-jobs': jobs } = inputs;
    if (organization !== true && file === undefined) {
        problems.add('config-file', 'is empty, and organization is not true: there is nothing to make a matrix of');
    }
    if (organization === true) {
        checkOrganizationInputs(inputs, problems);
    }
    else {
        for (const name of ORGANIZATION_INPUTS.filter((each) => inputs[each] !== undefined && inputs[each].length > 0)) {
            problems.add(name, 'is about the accounts of an organization; say organization: true, or leave it out');
        }
    }
    if (inputs['only-changed'] === true && file === undefined) {
        problems.add('only-changed', 'goes by the paths of targets in a config-file, and there is none');
    }
    if (jobs !== undefined && (jobs < 1 || jobs > _matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_JOBS */ .r2)) {
        problems.add('max-jobs', `${jobs} is outside of 1 to ${_matrix_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_JOBS */ .r2} jobs, the most that GitHub runs of a matrix`);
    }
}
function checkOrganizationInputs(inputs, problems) {
    const role = inputs['role-name'];
    if (role === undefined) {
        problems.add('role-name', 'is needed with organization: true: the name of the role that each account has');
    }
    else if (!ROLE_NAME.test(role) || /^(?:arn:|role\/)/.test(role)) {
        problems.add('role-name', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(role)} is not the name of a role; one looks like deploy, or ops/deploy with a path`);
    }
    for (const status of inputs['account-statuses'].filter((each) => !_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCOUNT_STATUSES */ .f.includes(each.toUpperCase()))) {
        problems.add('account-statuses', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(status)} is not one of ${_organization_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCOUNT_STATUSES */ .f.join(', ')}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .suggestion */ .h)(status, _organization_organization_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCOUNT_STATUSES */ .f)}`);
    }
    for (const line of inputs['account-tags'].filter((each) => !/^[^=]+=/.test(each))) {
        problems.add('account-tags', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(line)} is not of the form Key=Value`);
    }
}
/** A row tells the account: the last role has to be one. */
function checkRole(target, problems) {
    const last = target.hops.at(-1);
    if (last !== undefined && (0,_matrix_organization_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOfFile */ .Bt)(target, '').role === '') {
        problems.add(last.place, `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(last.role)} is not the ARN of a role`);
    }
}
function filterOf(inputs) {
    const statuses = inputs['account-statuses'];
    return {
        organizationalUnits: inputs['organizational-units'],
        names: inputs['account-names'],
        tags: inputs['account-tags'].map((line) => {
            const separator = line.indexOf('=');
            return { key: line.slice(0, separator).trim(), value: line.slice(separator + 1).trim() };
        }),
        ...(statuses.length === 0 ? {} : { statuses: statuses.map((status) => status.toUpperCase()) }),
    };
}


/***/ }),

/***/ 2765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   y: () => (/* binding */ isGlob)
/* harmony export */ });
/**
 * Globs of names and labels. These are no paths: `*` is any characters, slashes and none as well. Whatever the pattern,
 * a text is matched in steps of no more than the product of both lengths, since patterns come from whoever may start a
 * job, and nothing interrupts a match.
 */
const SIGNS = {
    '*': { kind: 'star' },
    '?': { kind: 'set', test: () => true },
    '{': { kind: 'open' },
    ',': { kind: 'comma' },
    '}': { kind: 'close' },
};
/**
 * Makes the test for a pattern: `*` is any characters, `?` is one, `[abc]`, `[a-z]` and `[!a]` are one of a set,
 * `{a,b}` are alternatives, and a backslash takes the meaning of what follows. All else is itself, and so is what has
 * no partner; the pattern itself always matches. Case counts.
 */
function globMatcher(pattern) {
    const tokens = tokensOf(pattern);
    const literal = literalOf(tokens);
    if (literal !== undefined) {
        return (text) => text === literal || text === pattern;
    }
    const steps = compile(tokens);
    return (text) => text === pattern || run(steps, text);
}
/** Whether a pattern may match more than one text (but for the pattern itself). */
function isGlob(pattern) {
    return literalOf(tokensOf(pattern)) === undefined;
}
/** The only text that the tokens stand for; undefined if there may be more. */
function literalOf(tokens) {
    const characters = tokens.flatMap((token) => (token.kind === 'character' ? [token.character] : []));
    return characters.length === tokens.length ? characters.join('') : undefined;
}
/** Reads a pattern. Braces and commas among the tokens are those of alternatives; others are characters. */
function tokensOf(pattern) {
    const characters = Array.from(pattern);
    const tokens = [];
    let setsMayEnd = true;
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        const set = character === '[' && setsMayEnd ? readSet(characters, at) : undefined;
        // A bracket that nothing closes is followed by none that something closes: none needs to look again.
        setsMayEnd &&= character !== '[' || set !== undefined;
        if (set !== undefined) {
            tokens.push({ kind: 'set', test: set.test });
            at = set.end;
        }
        else if (character === '\\' && at + 1 < characters.length) {
            at++;
            tokens.push({ kind: 'character', character: characters[at] ?? '' });
        }
        else {
            tokens.push(SIGNS[character] ?? { kind: 'character', character });
        }
    }
    return withoutLoneBraces(tokens);
}
/** Reads a set that begins at a position; undefined if nothing closes it. */
function readSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const members = [];
    for (let at = first; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === ']' && at > first) {
            const includes = membership(members);
            return { test: (one) => includes(one) !== negated, end: at };
        }
        const escaped = character === '\\' && at + 1 < characters.length;
        at += escaped ? 1 : 0;
        members.push({ character: characters[at] ?? '', escaped });
    }
    return undefined;
}
/** The test for the members of a set; `-` between two of them is a range. */
function membership(members) {
    const singles = new Set();
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const [from, dash, to] = members.slice(at, at + 3);
        if (from !== undefined && dash?.character === '-' && !dash.escaped && to !== undefined) {
            ranges.push([codeOf(from.character), codeOf(to.character)]);
            at += 2;
        }
        else if (from !== undefined) {
            singles.add(from.character);
        }
    }
    return (character) => {
        const code = codeOf(character);
        return singles.has(character) || ranges.some(([from, to]) => from <= code && code <= to);
    };
}
function codeOf(character) {
    return character.codePointAt(0) ?? 0;
}
/** Makes characters of braces that have no partner or no comma, and of commas that are in no alternatives. */
function withoutLoneBraces(tokens) {
    const kept = new Set();
    const open = [];
    for (const [at, { kind }] of tokens.entries()) {
        if (kind === 'open') {
            open.push({ start: at, commas: [] });
        }
        else if (kind === 'comma') {
            open.at(-1)?.commas.push(at);
        }
        else if (kind === 'close') {
            const group = open.pop();
            if (group !== undefined && group.commas.length > 0) {
                [group.start, ...group.commas, at].forEach((each) => kept.add(each));
            }
        }
    }
    const texts = { open: '{', comma: ',', close: '}' };
    return tokens.map((token, at) => {
        const character = kept.has(at) ? undefined : texts[token.kind];
        return character === undefined ? token : { kind: 'character', character };
    });
}
/** Makes steps of tokens; a text matches if they come to their end with it. */
function compile(tokens) {
    const steps = [];
    /** For each of the alternatives at hand: where they begin, and what goes on after their end. */
    const open = [];
    for (const token of tokens) {
        if (token.kind === 'character') {
            steps.push({ kind: 'one', test: (character) => character === token.character });
        }
        else if (token.kind === 'set') {
            steps.push({ kind: 'one', test: token.test });
        }
        else if (token.kind === 'star') {
            steps.push({ kind: 'any' });
        }
        else if (token.kind === 'open') {
            const starts = [steps.length + 1];
            steps.push({ kind: 'go', to: starts });
            open.push({ starts, ends: [] });
        }
        else if (token.kind === 'comma') {
            const end = [];
            steps.push({ kind: 'go', to: end });
            open.at(-1)?.starts.push(steps.length);
            open.at(-1)?.ends.push(end);
        }
        else {
            open.pop()?.ends.forEach((end) => end.push(steps.length));
        }
    }
    return steps;
}
/** Goes all ways at once, one character after the other: so no way is gone twice. */
function run(steps, text) {
    let places = reach(steps, [0]);
    for (const character of text) {
        const next = [];
        for (const place of places) {
            const step = steps[place];
            if (step?.kind === 'any') {
                next.push(place);
            }
            else if (step?.kind === 'one' && step.test(character)) {
                next.push(place + 1);
            }
        }
        if (next.length === 0) {
            return false;
        }
        places = reach(steps, next);
    }
    return places.has(steps.length);
}
/** The places themselves, and all that can be come to from them without a character. */
function reach(steps, places) {
    const reached = new Set(places);
    // A set is walked with what is added meanwhile.
    for (const place of reached) {
        const step = steps[place];
        if (step?.kind === 'any') {
            reached.add(place + 1);
        }
        else if (step?.kind === 'go') {
            step.to.forEach((each) => reached.add(each));
        }
    }
    return reached;
}


/***/ })

};
