export const id = 9094;
export const ids = [9094,3156];
export const modules = {

/***/ 43156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONTROL_KINDS: () => (/* binding */ CONTROL_KINDS),
/* harmony export */   attachedPaths: () => (/* binding */ attachedPaths),
/* harmony export */   x: () => (/* binding */ controlDocument)
/* harmony export */ });
/* harmony import */ var _iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85390);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14914);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61384);
/** Files with service control policies and resource control policies, and what each is attached to. */





/** The two kinds, with the flag of each and what AWS calls it. */
const CONTROL_KINDS = {
    'service-control': {
        flag: 'service-control-policies',
        type: 'SERVICE_CONTROL_POLICY',
        name: 'service control policies',
    },
    'resource-control': {
        flag: 'resource-control-policies',
        type: 'RESOURCE_CONTROL_POLICY',
        name: 'resource control policies',
    },
};
const ITEM = /^(?:(?<root>root)|(?<account>\d{12})|(?<unit>[^\s:=]+):(?<accounts>\d{12}(?:\+\d{12})*))=(?<path>.+)$/;
/**
 * Reads `--service-control-policies` and its like: `LEVEL=FILE`, with commas between.
 *
 * @throws RoleChainError `invalid-request` for an item of another form
 */
function attachedPaths(typed, kind) {
    const { flag } = CONTROL_KINDS[kind];
    const items = typed.split(/[,\n]/).map((item) => item.trim());
    return items
        .filter((item) => item !== '')
        .map((item) => {
        const { root, account, unit, accounts = '', path } = ITEM.exec(item)?.groups ?? {};
        const name = root ?? account ?? unit;
        if (name === undefined || path === undefined) {
            throw invalid(`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(item)} does not say what the policy is attached to`, `Give root=FILE, ACCOUNT=FILE, or UNIT:ACCOUNT+ACCOUNT=FILE with all accounts of these snapshots that are in the unit: --${flag} root=all.json,prod:111122223333+444455556666=prod.json.`);
        }
        if (unit !== undefined && /^(?:root|\d{12})$/.test(unit)) {
            throw invalid(`--${flag}: a unit cannot be called ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(unit)}, which names ${unit === 'root' ? 'the root' : 'an account'}`, `Choose another name, such as --${flag} workloads:${accounts}=${path}.`);
        }
        const held = account === undefined ? accounts.split('+') : [account];
        return { level: { name, accounts: root === undefined ? held : undefined }, path };
    });
}
/**
 * The policy in a file: what `aws organizations describe-policy` prints, or the document itself.
 *
 * @throws RoleChainError `invalid-request` if it holds no policy of this kind
 */
function controlDocument(file, kind, report) {
    const { path } = file;
    const { flag, type } = CONTROL_KINDS[kind];
    const value = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonFile */ .J)(file, flag);
    const policy = (0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .p)(value) ? value['Policy'] : undefined;
    const { PolicySummary: summary, Content: content } = (0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .p)(policy)
        ? policy
        : { PolicySummary: {}, Content: value };
    const { Name: name, Type: itsType = type } = (0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .p)(summary) ? summary : {};
    if (itsType !== type) {
        throw invalid(`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is a policy of type ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(itsType))}, not ${type}`);
    }
    if (typeof content !== 'string' && !((0,_iam_policy_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .p)(content) && 'Statement' in content)) {
        throw invalid(`--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} is no policy`, 'Give what aws organizations describe-policy prints, or the policy document itself.');
    }
    const shownName = typeof name === 'string' ? name : path;
    return (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(content, kind, shownName, (message) => {
        report(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(shownName)}, ${message}`);
    });
}
function invalid(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message, ...(hint === undefined ? {} : { hint }) });
}


/***/ }),

/***/ 14914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ ManagedPolicies),
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./src/iam/policy/parse.ts + 1 modules
var parse = __webpack_require__(33343);
// EXTERNAL MODULE: ./src/iam/policy/parse-principals.ts + 1 modules
var parse_principals = __webpack_require__(61602);
// EXTERNAL MODULE: ./src/iam/policy/problems.ts
var policy_problems = __webpack_require__(85390);
// EXTERNAL MODULE: ./src/iam/policy/uses.ts
var uses = __webpack_require__(11374);
// EXTERNAL MODULE: ./src/iam/policy/statement.ts
var policy_statement = __webpack_require__(15741);
;// CONCATENATED MODULE: ./src/iam/policy/parse-saved.ts
/**
 * Reads policy documents from real accounts, which AWS has accepted. Much in them is not understood here; an unreadable
 * part must neither stop the parsing nor allow anything.
 */





/**
 * Parses a document; statements about other actions than those of assuming roles are ignored. An unreadable statement
 * that may be about assuming roles allows nothing if its effect is Allow; otherwise it denies everything it could, so that
 * whatever turns out allowed is really allowed.
 */
function parseSavedPolicy(value, use) {
    if (!(0,policy_problems/* isMapping */.p)(value)) {
        return {
            document: { hasVariables: false, statements: [] },
            unread: ['is not a policy document: it allows nothing'],
        };
    }
    const { Version: version, Statement: statement = [] } = value;
    const all = Array.isArray(statement) ? statement : [statement];
    const read = all.map((each, index) => readStatement(each, index + 1, use));
    return {
        document: {
            hasVariables: version === '2012-10-17',
            statements: read.flatMap((each) => each.statement ?? []),
        },
        unread: read.flatMap((each) => each.unread ?? []),
    };
}
function readStatement(value, number, use) {
    const problems = new policy_problems/* ProblemList */.K();
    const statement = (0,parse/* parseStatement */.By)(value, use, problems);
    if (statement !== undefined && !problems.any()) {
        return { statement: { ...statement, number } };
    }
    if (!(0,policy_problems/* isMapping */.p)(value)) {
        return { unread: `statement ${number}: is not a statement: it allows nothing` };
    }
    const actions = attempt((list) => (0,parse/* parsePatterns */.Z7)(value, 'Action', list)) ?? EVERYTHING;
    if (!(0,policy_statement/* isAboutRoles */.NH)({ actions })) {
        return {};
    }
    const why = problems
        .all()
        .map(({ path, message }) => [...path, message.replace(/; known are .*/s, '')].join(' '))
        .join('; ');
    return value['Effect'] === 'Allow'
        ? { unread: `statement ${number}: ${why}: it is assumed to allow nothing` }
        : {
            unread: `statement ${number}: ${why}: it is assumed to deny all that it could`,
            statement: { number, ...widest(value, actions, use) },
        };
}
const EVERYTHING = { negated: false, patterns: ['*'] };
const EVERYBODY = { negated: false, entries: [{ kind: 'AWS', value: '*' }] };
/** A deny of everything the statement could cover, given its readable elements. */
function widest(value, actions, use) {
    const { principal, hasResource } = uses/* USE_RULES */.uO[use];
    return {
        ...(typeof value['Sid'] === 'string' ? { sid: value['Sid'] } : {}),
        effect: 'Deny',
        actions,
        principals: principal.names === 'somebody' ? (attempt((list) => (0,parse_principals/* parsePrincipals */.t)(value, '', list)) ?? EVERYBODY) : undefined,
        resources: hasResource ? (attempt((list) => (0,parse/* parsePatterns */.Z7)(value, 'Resource', list)) ?? EVERYTHING) : undefined,
        conditions: [],
    };
}
/** The value, if it is read without problems. */
function attempt(read) {
    const problems = new policy_problems/* ProblemList */.K();
    const value = read(problems);
    return problems.any() ? undefined : value;
}

;// CONCATENATED MODULE: ./src/simulate/from-aws/documents.ts

/**
 * Reads a policy document as AWS hands it out: as an object (by the AWS CLI), or as JSON encoded as in URLs (by its API).
 *
 * @param name what the policy is called; left out for the one policy of its kind
 */
function readDocument(value, use, name, report) {
    const { document, unread } = parseSavedPolicy(typeof value === 'string' ? decode(value) : value, use);
    unread.forEach(report);
    return name === undefined ? document : { ...document, name };
}
function decode(text) {
    try {
        return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
}
/** The policies that can be attached to users, groups and roles; each document is read when it is first asked for. */
class ManagedPolicies {
    #details;
    #read = new Map();
    #report;
    constructor(details, report) {
        this.#details = new Map(details.map((policy) => [policy.Arn, policy]));
        this.#report = report;
    }
    /** The document that is in force; undefined if the file does not have it. */
    find(arn) {
        const known = this.#read.get(arn);
        if (known !== undefined || this.#read.has(arn)) {
            return known;
        }
        const document = this.#documentOf(arn);
        this.#read.set(arn, document);
        return document;
    }
    /** All policies of an account's own, by ARN. */
    own(account) {
        const arns = [...this.#details.keys()].filter((arn) => arn.split(':')[4] === account);
        return new Map(arns.flatMap((arn) => {
            const document = this.find(arn);
            return document === undefined ? [] : [[arn, document]];
        }));
    }
    #documentOf(arn) {
        const version = this.#details.get(arn)?.PolicyVersionList.find(({ IsDefaultVersion: isDefault }) => isDefault);
        return version === undefined
            ? undefined
            : readDocument(version.Document, 'identity', arn, (message) => {
                this.#report(`${arn}, ${message}`);
            });
    }
}


/***/ }),

/***/ 61384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21789);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);



/**
 * Reads a file that the AWS CLI has printed; some editors and shells put a byte order mark first.
 *
 * @param flag the flag that named it, without dashes
 * @throws RoleChainError `invalid-request` if it is not JSON
 */
function readJsonFile({ path, text }, flag) {
    const reading = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text.replace(/^\uFEFF/, ''));
    if (reading.kind === 'value') {
        return reading.value;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'invalid-request',
        message: `--${flag}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is not JSON${text.trim() === '' ? ': it is empty' : `; is it complete? ${reading.why}`}`,
        hint: 'Print it with --output json.',
    });
}


/***/ }),

/***/ 59094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSnapshots: () => (/* binding */ readSnapshots),
  snapshotPaths: () => (/* binding */ snapshotPaths)
});

// EXTERNAL MODULE: ./src/aws/arn.ts
var aws_arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/iam/oidc/claims.ts
var claims = __webpack_require__(62286);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/text/list.ts
var list = __webpack_require__(2807);
// EXTERNAL MODULE: ./src/iam/identifiers.ts
var identifiers = __webpack_require__(25433);
// EXTERNAL MODULE: ./src/aws/limits.ts
var limits = __webpack_require__(21317);
// EXTERNAL MODULE: ./src/simulate/from-aws/documents.ts + 1 modules
var documents = __webpack_require__(14914);
;// CONCATENATED MODULE: ./src/simulate/from-aws/build-account.ts



/**
 * The account of a snapshot, without its identity providers.
 *
 * @param warnings gets what cannot be read
 */
function buildAccount(id, details, durations, warnings) {
    const report = (message) => {
        warnings.push(`account ${id}: ${message}`);
    };
    const managed = new documents/* ManagedPolicies */.m(details.Policies, report);
    const groups = new Map(details.GroupDetailList.map((group) => [group.GroupName, group]));
    const surroundings = { account: id, managed, groups, durations, report };
    const anyArn = [...details.RoleDetailList, ...details.UserDetailList, ...details.Policies][0]?.Arn;
    return {
        id,
        partition: anyArn?.split(':')[1] ?? 'aws',
        oidcProviders: [],
        samlProviders: [],
        users: details.UserDetailList.map((user) => buildUser(user, surroundings)),
        roles: details.RoleDetailList.map((role) => buildRole(role, surroundings)),
        managedPolicies: managed.own(id),
        serviceControlPolicies: undefined,
        disabledRegions: [],
        issuesWebIdentityTokens: false,
    };
}
function buildUser(detail, surroundings) {
    const { Arn: arn, UserName: name, UserId: id } = detail;
    const { groups, report } = surroundings;
    const own = policiesOf({ inline: detail.UserPolicyList, attached: detail.AttachedManagedPolicies }, name, surroundings);
    const throughGroups = detail.GroupList.flatMap((groupName) => {
        const group = groups.get(groupName);
        if (group === undefined) {
            report(`user ${name}: its group ${groupName} is not in the file: what that allows is not seen`);
            return [];
        }
        const lists = { inline: group.GroupPolicyList, attached: group.AttachedManagedPolicies };
        return policiesOf(lists, name, surroundings, ` (of group ${groupName})`);
    });
    return {
        ...holderOf(detail, { name, id, policies: [...own, ...throughGroups] }, surroundings),
        accessKeyId: (0,identifiers/* derivedId */.dD)('AKIA', arn),
        secretAccessKey: (0,identifiers/* derivedSecretKey */.xm)(arn),
        mfa: undefined,
    };
}
function buildRole(detail, surroundings) {
    const { Arn: arn, RoleName: name, RoleId: id } = detail;
    const { durations, report } = surroundings;
    const lists = { inline: detail.RolePolicyList, attached: detail.AttachedManagedPolicies };
    return {
        ...holderOf(detail, { name, id, policies: policiesOf(lists, name, surroundings) }, surroundings),
        trust: (0,documents/* readDocument */.u)(detail.AssumeRolePolicyDocument, 'trust', undefined, (message) => {
            report(`role ${name}: its trust policy, ${message}`);
        }),
        maxSessionSeconds: durations.get(arn) ?? limits/* DURATION_LIMITS */.IM.role.max,
        sessionSeconds: undefined,
    };
}
function holderOf({ Arn: arn, PermissionsBoundary: boundary, Tags: tags }, facts, surroundings) {
    const boundaryArn = boundary?.PermissionsBoundaryArn ?? undefined;
    return {
        ...facts,
        arn,
        account: surroundings.account,
        boundary: boundaryArn === undefined ? undefined : boundaryOf(boundaryArn, facts.name, surroundings),
        tags: new Map(tags.map(({ Key: key, Value: value }) => [key, value])),
    };
}
function boundaryOf(arn, owner, { managed, report }) {
    const found = managed.find(arn);
    if (found === undefined) {
        report(`${owner}: its permissions boundary ${arn} is not in the file: it is assumed to allow nothing`);
    }
    return found ?? { hasVariables: false, statements: [], name: arn };
}
function policiesOf({ inline, attached }, owner, { managed, report }, suffix = '') {
    const own = inline.map(({ PolicyName: name, PolicyDocument: document }) => (0,documents/* readDocument */.u)(document, 'identity', `${name}${suffix}`, (message) => {
        report(`${owner}: its policy ${name}${suffix}, ${message}`);
    }));
    const others = attached.flatMap(({ PolicyArn: arn }) => {
        const found = managed.find(arn);
        if (found === undefined) {
            report(`${owner}: its policy ${arn}${suffix} is not in the file: it is assumed to allow nothing`);
            return [];
        }
        return [suffix === '' ? found : { ...found, name: `${arn}${suffix}` }];
    });
    return [...own, ...others];
}

// EXTERNAL MODULE: ./src/iam/tags.ts
var tags = __webpack_require__(76456);
;// CONCATENATED MODULE: ./src/simulate/from-aws/organization.ts

/**
 * The organization that a file describes, with the accounts of the snapshots as its members: for policies that ask
 * whether a caller is of the organization. It has no units, since nothing here asks for one.
 *
 * @param accounts account ids
 */
function organizationOf({ id, arn, managementAccount }, accounts) {
    const members = new Map([...new Set([managementAccount, ...accounts])].map((each) => [each, memberOf(each)]));
    const root = {
        id: ROOT,
        arn,
        name: 'Root',
        kind: 'ROOT',
        parentId: undefined,
        tags: tags/* NO_TAGS */.yv,
        members: [...members.values()],
        units: [],
    };
    return {
        id,
        arn,
        partition: arn.split(':')[1] ?? 'aws',
        managementAccount: memberOf(managementAccount),
        delegatedAdministrators: [],
        pageSize: 20,
        root,
        // Where in it an account is, is not known: keys that name its place are absent.
        units: new Map(),
        members,
    };
}
const ROOT = 'r-0000';
function memberOf(id) {
    return { id, arn: '', name: id, email: '', state: 'ACTIVE', parentId: ROOT, tags: tags/* NO_TAGS */.yv };
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/simulate/from-aws/control-files.ts
var control_files = __webpack_require__(43156);
;// CONCATENATED MODULE: ./src/simulate/from-aws/organization-policies.ts
/** Service control policies and resource control policies from files, for accounts that are read from snapshots. */




/**
 * Gives accounts the policies that are attached to them and to what is above them.
 *
 * @param report receives what in a policy could not be read
 * @throws RoleChainError `invalid-request` for a file that holds no such policy
 */
function withControls(accounts, files, report) {
    const service = levelsOf('service-control', files, accounts, report);
    const resource = levelsOf('resource-control', files, accounts, report);
    return {
        accounts: accounts.map((account) => ({
            ...account,
            serviceControlPolicies: service === undefined ? undefined : above(account, service).map(({ documents }) => documents),
            resourceControlPolicies: resource === undefined ? undefined : above(account, resource).flatMap(({ documents }) => documents),
        })),
        notes: [
            ...allowNotes(service ?? []),
            ...uncoveredNotes('service-control', service, accounts),
            ...uncoveredNotes('resource-control', resource, accounts),
        ],
    };
}
function levelsOf(kind, files, accounts, report) {
    const attached = files[kind];
    if (attached === undefined) {
        return undefined;
    }
    checkAccounts(attached, kind, accounts);
    const names = [...new Set(attached.map(({ level }) => level.name))];
    return names.map((name) => {
        const here = attached.filter(({ level }) => level.name === name);
        const isRoot = here.some(({ level }) => level.accounts === undefined);
        const documents = here.map((file) => (0,control_files/* controlDocument */.x)(file, kind, report));
        const isCompleted = kind === 'service-control' &&
            documents.every(({ statements }) => statements.length > 0 && statements.every(({ effect }) => effect === 'Deny'));
        return {
            name,
            accounts: isRoot ? undefined : here.flatMap(({ level }) => level.accounts ?? []),
            documents: isCompleted ? [...documents, FULL_ACCESS] : documents,
            isCompleted,
        };
    });
}
/** What AWS attaches everywhere by itself. */
const FULL_ACCESS = {
    name: 'FullAWSAccess',
    hasVariables: true,
    statements: [
        {
            effect: 'Allow',
            principals: undefined,
            actions: { negated: false, patterns: ['*'] },
            resources: { negated: false, patterns: ['*'] },
            conditions: [],
        },
    ],
};
function above({ id }, levels) {
    return levels.filter(({ accounts }) => accounts?.includes(id) !== false);
}
/** An account that nothing is known about is a slip; a unit may hold others. */
function checkAccounts(files, kind, accounts) {
    const known = accounts.map(({ id }) => id);
    for (const { level } of files) {
        if (level.accounts?.every((id) => !known.includes(id)) === true) {
            throw new errors/* RoleChainError */._G({
                code: 'invalid-request',
                message: `--${control_files.CONTROL_KINDS[kind].flag}: ${(0,quote/* quote */.hD)(level.name)} holds none of the accounts of --from-aws (${(0,list/* listed */.K)(known)})`,
            });
        }
    }
}
function allowNotes(levels) {
    const names = levels.filter(({ isCompleted }) => isCompleted).map(({ name }) => name);
    return names.length === 0
        ? []
        : [
            `the service control policies of ${(0,list/* listed */.K)(names, { show: quote/* oneLine */.TN })} only deny: FullAWSAccess is assumed to be attached there too, as it is unless somebody took it away.`,
        ];
}
function uncoveredNotes(kind, levels, accounts) {
    const uncovered = accounts.filter((account) => levels !== undefined && above(account, levels).length === 0);
    return uncovered.length === 0
        ? []
        : [
            `no ${control_files.CONTROL_KINDS[kind].name} were given for ${(0,list/* listed */.K)(uncovered.map(({ id }) => id))}: none are assumed there.`,
        ];
}
/** What was not looked at, since its files were not given. */
function unseenNote(files) {
    const unseen = [
        ...(files['service-control'] === undefined ? [control_files.CONTROL_KINDS['service-control'].name] : []),
        ...(files['resource-control'] === undefined ? [control_files.CONTROL_KINDS['resource-control'].name] : []),
        'VPC endpoint policies',
    ];
    const [first = '', ...others] = unseen;
    const more = others.length === 0 ? '' : `, nor are ${others.join(' and ')}`;
    return `${first} are not part of these files and are not looked at${more}; what they deny is not seen here.`;
}

;// CONCATENATED MODULE: ./src/simulate/from-aws/providers.ts



/** The audience that most providers for CI systems are created with, and most tokens requested for. */
const USUAL_AUDIENCE = 'sts.amazonaws.com';
/**
 * Gives accounts their providers: those of the files, or, if these do not say, all that trust policies name.
 *
 * @throws RoleChainError `invalid-request` if a file may be of several accounts
 */
function resolveProviders(accounts, known) {
    const named = new Map(accounts.map((account) => [account.id, providersNamedIn(account)]));
    const told = known.single.map((file) => ({ ...file, account: accountOfFile(file, accounts, known, named) }));
    const notes = [];
    const resolved = accounts.map((account) => {
        const { id } = account;
        const files = told.filter((file) => file.account === id);
        const arns = new Set([
            ...(known.complete.get(id) ?? named.get(id) ?? []),
            ...files.map(({ url }) => arnOf(url, account)),
        ]);
        const providers = [...arns].map((arn) => {
            const file = files.find(({ url }) => arnOf(url, account) === arn);
            const url = `https://${arn.slice(arn.indexOf('/') + 1)}`;
            return { arn, url, audiences: file?.audiences ?? [USUAL_AUDIENCE], isTold: file !== undefined };
        });
        const untold = providers.filter(({ isTold }) => !isTold).map(({ arn }) => arn);
        if (untold.length > 0) {
            notes.push(noteOf(untold, known.complete.has(id)));
        }
        return { ...account, oidcProviders: providers.map(({ arn, url, audiences }) => ({ arn, url, audiences })) };
    });
    return { accounts: resolved, notes };
}
function noteOf(arns, areListed) {
    const what = areListed ? 'to have the audience' : 'to exist, with the audience';
    return (0,quote/* oneLine */.TN)(`${(0,list/* listed */.K)(arns, { max: 3 })}: assumed ${what} ${USUAL_AUDIENCE}; aws iam get-open-id-connect-provider prints the actual one.`);
}
function arnOf(url, { id, partition }) {
    return `arn:${partition}:iam::${id}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
}
function providersNamedIn({ id, roles }) {
    const entries = roles.flatMap(({ trust }) => trust.statements.flatMap(({ principals }) => principals?.entries ?? []));
    return new Set(entries.flatMap(({ kind, value }) => kind === 'Federated' && value.split(':')[4] === id && value.includes(':oidc-provider/') ? [value] : []));
}
/** The account given by the user; otherwise the only one, or the only one that has such a provider. */
function accountOfFile({ account, path, url }, accounts, { complete }, named) {
    const possible = accounts.filter((each) => {
        const arns = complete.get(each.id) ?? named.get(each.id);
        return account === undefined ? accounts.length === 1 || arns?.has(arnOf(url, each)) === true : each.id === account;
    });
    const [only, ...others] = possible;
    if (only === undefined || others.length > 0) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: account === undefined
                ? `--from-aws: ${(0,quote/* quote */.hD)(path)} could be of ${only === undefined ? 'any account' : (0,list/* listed */.K)(possible.map(({ id }) => id))}`
                : `--from-aws: ${(0,quote/* quote */.hD)(path)} is given for account ${account}, whose policies are missing`,
            hint: 'Name the account: --from-aws 111122223333=FILE. One file may be given for several accounts.',
        });
    }
    return only.id;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/iam/policy/problems.ts
var problems = __webpack_require__(85390);
// EXTERNAL MODULE: ./src/simulate/from-aws/json-file.ts
var json_file = __webpack_require__(61384);
;// CONCATENATED MODULE: ./src/simulate/from-aws/shapes.ts
/**
 * The JSON that the AWS CLI prints of accounts.
 * Source: AWS CLI Command Reference, `iam get-account-authorization-details`, `iam list-roles`, `iam get-role`,
 * `iam list-open-id-connect-providers`, `iam get-open-id-connect-provider`, `organizations describe-organization`.
 */

const shapes_text = dist.string('must be a text');
function shapes_list(item) {
    return dist.optional(dist.array(item, 'must be a list'), []);
}
function object(entries) {
    return dist.looseObject(entries, (issue) => (issue.expected === 'Object' ? 'must be an object' : 'is missing'));
}
/** Documents are objects, or texts of JSON, or such texts encoded as in URLs: what an account holds may be anything. */
const inlinePolicy = object({ PolicyName: shapes_text, PolicyDocument: dist.unknown() });
const holder = {
    Arn: shapes_text,
    AttachedManagedPolicies: shapes_list(object({ PolicyArn: shapes_text })),
    PermissionsBoundary: dist.nullish(object({ PermissionsBoundaryArn: dist.nullish(shapes_text) })),
    Tags: shapes_list(object({ Key: shapes_text, Value: shapes_text })),
};
const user = object({
    ...holder,
    UserName: shapes_text,
    UserId: shapes_text,
    UserPolicyList: shapes_list(inlinePolicy),
    GroupList: shapes_list(shapes_text),
});
const group = object({
    Arn: shapes_text,
    GroupName: shapes_text,
    GroupPolicyList: shapes_list(inlinePolicy),
    AttachedManagedPolicies: holder.AttachedManagedPolicies,
});
const role = object({
    ...holder,
    RoleName: shapes_text,
    RoleId: shapes_text,
    AssumeRolePolicyDocument: dist.unknown(),
    RolePolicyList: shapes_list(inlinePolicy),
});
const managedPolicy = object({
    Arn: shapes_text,
    PolicyVersionList: shapes_list(object({ IsDefaultVersion: dist.optional(dist.boolean('must be true or false'), false), Document: dist.unknown() })),
});
/** `get-account-authorization-details` */
const detailsSchema = object({
    UserDetailList: shapes_list(user),
    GroupDetailList: shapes_list(group),
    RoleDetailList: shapes_list(role),
    Policies: shapes_list(managedPolicy),
});
const duration = object({ Arn: shapes_text, MaxSessionDuration: dist.optional(dist.number('must be a number of seconds')) });
/** `list-roles` */
const rolesSchema = object({ Roles: dist.array(duration, 'must be a list') });
/** `get-role` */
const roleSchema = object({ Role: duration });
/** `list-open-id-connect-providers` */
const providersSchema = object({ OpenIDConnectProviderList: dist.array(object({ Arn: shapes_text }), 'must be a list') });
/** `get-open-id-connect-provider`. It does not say which account it is of. */
const providerSchema = object({ Url: shapes_text, ClientIDList: shapes_list(shapes_text) });
/** `organizations describe-organization` */
const organizationSchema = object({ Organization: object({ Id: shapes_text, Arn: shapes_text, MasterAccountId: shapes_text }) });

;// CONCATENATED MODULE: ./src/simulate/from-aws/read-file.ts







/** More than a few mistakes of one kind are really one mistake. */
const MAX_ISSUES = 5;
/**
 * Reads a file that holds any of the known outputs of the AWS CLI.
 *
 * @throws RoleChainError `invalid-request` if it is not one of them, or incomplete
 */
function readSnapshotFile(file) {
    const { path } = file;
    const value = (0,json_file/* readJsonFile */.J)(file, 'from-aws');
    if (!(0,problems/* isMapping */.p)(value)) {
        throw unknown(path);
    }
    checkWhole(value, path);
    const has = (...keys) => keys.some((key) => key in value);
    if (has('UserDetailList', 'GroupDetailList', 'RoleDetailList')) {
        return { kind: 'details', details: parse(detailsSchema, value, path) };
    }
    if (has('Roles')) {
        return { kind: 'roles', roles: parse(rolesSchema, value, path).Roles };
    }
    if (has('Role')) {
        return { kind: 'roles', roles: [parse(roleSchema, value, path).Role] };
    }
    if (has('OpenIDConnectProviderList')) {
        const { OpenIDConnectProviderList: list } = parse(providersSchema, value, path);
        return { kind: 'providers', arns: list.map(({ Arn: arn }) => arn) };
    }
    if (has('ClientIDList')) {
        const { Url: url, ClientIDList: audiences } = parse(providerSchema, value, path);
        return { kind: 'provider', url: `https://${url.replace(/^https:\/\//, '').replace(/\/$/, '')}`, audiences };
    }
    if (has('Organization')) {
        const { Id: id, Arn: arn, MasterAccountId: managementAccount, } = parse(organizationSchema, value, path).Organization;
        return { kind: 'organization', id, arn, managementAccount };
    }
    throw unknown(path);
}
/** A partial account would lack roles that exist. */
function checkWhole(value, path) {
    if (value['IsTruncated'] === true || 'NextToken' in value || 'Marker' in value) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `--from-aws: ${(0,quote/* quote */.hD)(path)} is incomplete: there are more pages`,
            hint: 'The AWS CLI gets all pages by itself if it is called without --max-items, --no-paginate and --starting-token.',
        });
    }
}
function parse(schema, value, path) {
    const result = dist.safeParse(schema, value);
    if (result.success) {
        return result.output;
    }
    const issues = result.issues.map((issue) => `${(issue.path ?? []).map((item) => String(item.key)).join('.')} ${issue.message}`);
    throw new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: `--from-aws: ${(0,quote/* quote */.hD)(path)}: ${(0,list/* listed */.K)(issues, { max: MAX_ISSUES, show: quote/* oneLine */.TN })}`,
        hint: 'The file does not look like what the AWS CLI prints.',
    });
}
function unknown(path) {
    return new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: `--from-aws: ${(0,quote/* quote */.hD)(path)} is not one of the outputs of the AWS CLI that are read here`,
        hint: 'They are those of aws iam get-account-authorization-details, list-roles, get-role, list-open-id-connect-providers and get-open-id-connect-provider, and of aws organizations describe-organization.',
    });
}

;// CONCATENATED MODULE: ./src/simulate/from-aws/read-snapshots.ts










const NO_CONTROLS = { 'service-control': undefined, 'resource-control': undefined };
/** A real account may hold hundreds of policies that have no part in this. */
const MAX_WARNINGS = 20;
const GITHUB = 'https://token.actions.githubusercontent.com';
/**
 * Reads `--from-aws`: files with commas between, each optionally prefixed with its account.
 *
 * @throws RoleChainError `invalid-request` if there is none
 */
function snapshotPaths(typed) {
    const items = typed
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    if (items.length === 0) {
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: '--from-aws: names no file' });
    }
    return items.map((item) => {
        const { account, path = item } = /^(?<account>\d{12})=(?<path>.+)$/.exec(item)?.groups ?? {};
        return { account, path };
    });
}
/**
 * Makes a world of what the AWS CLI printed.
 *
 * @throws RoleChainError `invalid-request` with what is wrong with a file
 */
function readSnapshots(files, controls = NO_CONTROLS) {
    const details = new Map();
    const durations = new Map();
    const known = { complete: new Map(), single: [] };
    let organization;
    for (const file of files) {
        const content = readSnapshotFile(file);
        switch (content.kind) {
            case 'details':
                addDetails(details, content.details, file);
                break;
            case 'roles':
                content.roles.forEach(({ Arn: arn, MaxSessionDuration: seconds = DEFAULT_MAXIMUM }) => durations.set(arn, seconds));
                break;
            case 'organization':
                organization = content;
                break;
            case 'providers':
            case 'provider':
                addProviders(known, content, file);
        }
    }
    if (details.size === 0) {
        throw invalid('--from-aws: none of the files has the policies of an account', 'aws iam get-account-authorization-details prints them.');
    }
    return build({ details, durations, known, organization, controls });
}
/** AWS's default for a role; `list-roles` always says it. */
const DEFAULT_MAXIMUM = 3600;
function addDetails(all, details, { account: said, path }) {
    const { UserDetailList: users, GroupDetailList: groups, RoleDetailList: roles, Policies: policies } = details;
    const found = new Set([...users, ...groups, ...roles, ...policies].flatMap(({ Arn: arn }) => (0,aws_arn/* accountOfArn */.KC)(arn) ?? []));
    found.delete('aws');
    const [account = said, ...others] = found;
    if (account === undefined || !/^\d{12}$/.test(account)) {
        throw invalid(`--from-aws: ${(0,quote/* quote */.hD)(path)} names no account: it has no user, role or policy of one`);
    }
    if (others.length > 0 || (said !== undefined && said !== account)) {
        const named = (0,list/* listed */.K)([account, ...others].sort());
        throw invalid(`--from-aws: ${(0,quote/* quote */.hD)(path)} is of ${named}${said === undefined ? '' : `, not only of ${said}`}; a file is of one account`);
    }
    const before = all.get(account);
    if (before !== undefined) {
        throw invalid(`--from-aws: ${(0,quote/* quote */.hD)(before.path)} and ${(0,quote/* quote */.hD)(path)} are both of account ${account}`);
    }
    all.set(account, { path, details });
}
function addProviders(known, content, { account: said, path }) {
    if (content.kind === 'provider') {
        known.single.push({ account: said, path, url: content.url, audiences: content.audiences });
        return;
    }
    const account = said ?? (0,aws_arn/* accountOfArn */.KC)(content.arns[0] ?? '');
    if (account === undefined) {
        throw invalid(`--from-aws: ${(0,quote/* quote */.hD)(path)} is an empty list, which does not say of which account`, 'Name the account: --from-aws 111122223333=FILE.');
    }
    known.complete.set(account, new Set(content.arns));
}
function build({ details, durations, known, organization, controls }) {
    const warnings = [];
    const accounts = [...details].map(([id, { details: of }]) => buildAccount(id, of, durations, warnings));
    const resolved = resolveProviders(accounts, known);
    const controlled = withControls(resolved.accounts, controls, (message) => {
        warnings.push(message);
    });
    return {
        world: {
            issuer: { url: GITHUB, claims: (0,claims/* defaultClaims */.t)({}), saidClaims: new Set(), tokenLifetimeSeconds: 300 },
            accounts: new Map(controlled.accounts.map((account) => [account.id, account])),
            organization: organization === undefined ? undefined : organizationOf(organization, [...details.keys()]),
            sessionSeconds: undefined,
            containerAuthorizationToken: undefined,
            saysWhyDenied: false,
            faults: [],
        },
        warnings: shorten(warnings),
        notes: [
            ...resolved.notes,
            ...durationNotes(accounts, durations),
            ...organizationNotes(organization, accounts),
            ...controlled.notes,
            ...managementNotes(organization, controls),
            unseenNote(controls),
        ],
    };
}
/** Policies of an organization do not bind its management account. */
function managementNotes(organization, controls) {
    const isGiven = Object.values(controls).some((files) => files !== undefined);
    return isGiven && organization === undefined
        ? [
            'none of the accounts is assumed to be the management account of the organization, which its policies do not bind; aws organizations describe-organization says which it is.',
        ]
        : [];
}
function organizationNotes(organization, accounts) {
    const ids = (0,list/* listed */.K)(accounts.map(({ id }) => id));
    return organization === undefined ? [] : [`${ids}: assumed to be in the organization ${(0,quote/* oneLine */.TN)(organization.id)}.`];
}
function durationNotes(accounts, durations) {
    const unknown = accounts.filter(({ roles }) => roles.some(({ arn }) => !durations.has(arn))).map(({ id }) => id);
    return unknown.length === 0
        ? []
        : [
            `the maximum session duration of roles in ${(0,list/* listed */.K)(unknown)} is not known and assumed to be long enough; aws iam list-roles prints it.`,
        ];
}
function shorten(warnings) {
    const shown = warnings.slice(0, MAX_WARNINGS).map(quote/* oneLine */.TN);
    const more = warnings.length - shown.length;
    return more === 0 ? shown : [...shown, `and ${more} more policies with parts that could not be read`];
}
function invalid(message, hint) {
    return new errors/* RoleChainError */._G({ code: 'invalid-request', message, ...(hint === undefined ? {} : { hint }) });
}


/***/ })

};
