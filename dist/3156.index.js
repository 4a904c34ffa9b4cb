export const id = 3156;
export const ids = [3156];
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


/***/ })

};
