export const id = 3763;
export const ids = [3763];
export const modules = {

/***/ 3763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OrganizationsClient: () => (/* binding */ OrganizationsClient)
});

// UNUSED EXPORTS: DEFAULT_CONCURRENCY

// EXTERNAL MODULE: ./src/sts/call-limiter.ts
var call_limiter = __webpack_require__(5879);
// EXTERNAL MODULE: ./src/sts/retry.ts
var retry = __webpack_require__(4462);
// EXTERNAL MODULE: ./src/sts/sdk-config.ts
var sdk_config = __webpack_require__(371);
// EXTERNAL MODULE: ./src/sts/sdk-failure.ts
var sdk_failure = __webpack_require__(4511);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/explain/hop-failure.ts + 16 modules
var hop_failure = __webpack_require__(5347);
// EXTERNAL MODULE: ./src/explain/passing.ts + 1 modules
var passing = __webpack_require__(8487);
// EXTERNAL MODULE: ./src/sts/failure.ts
var sts_failure = __webpack_require__(2310);
;// CONCATENATED MODULE: ./src/organization/failure.ts
/** Failed calls of AWS Organizations in words: what AWS said, why, and what to do. */




/** A failed call as a {@link RoleChainError}; anything else is returned as it is. */
function explainOrganizationsFailure(failure, attempt) {
    if (!(failure instanceof sts_failure/* CallFailure */.Rk)) {
        return failure;
    }
    const { code, hint } = explanationOf(failure, attempt);
    return new errors/* RoleChainError */._G({
        code,
        message: `organizations:${attempt.operation} with ${attempt.caller}: ${failure.code}: ${failure.message}${(0,hop_failure.requestOf)(failure)}`,
        hint,
        cause: failure,
    });
}
/** A listing that does not end: every page leads back to one that was there before. */
function endlessListing({ operation, caller }) {
    return new errors/* RoleChainError */._G({
        code: 'network',
        message: `organizations:${operation} with ${caller}: the list has no end: AWS names a next page that was there before.`,
        hint: 'Run it again. If that does not help, is there something between that answers for AWS (a proxy, AWS_ENDPOINT_URL_ORGANIZATIONS)?',
    });
}
function explanationOf(failure, attempt) {
    const { kind, code } = failure;
    if ((0,passing/* isPassing */.WG)(kind)) {
        return { code: 'network', hint: (0,passing/* passingHint */.fH)(kind, undefined) };
    }
    if (kind === 'denied') {
        return { code: 'denied', hint: denialHint(failure, attempt) };
    }
    if (kind === 'credentials') {
        return {
            code: 'source',
            hint: `AWS does not take these credentials (${attempt.caller}): mistyped, deleted, expired, or of another partition than aws-region.`,
        };
    }
    if (code === 'AWSOrganizationsNotInUseException') {
        return {
            code: 'rejected',
            hint: `The account of ${attempt.caller} is in no organization. ${WHO_MAY_CALL}`,
        };
    }
    return { code: 'rejected', hint: rejectionHint(code) };
}
/** Source: AWS Organizations API Reference, the note of every List operation. */
const WHO_MAY_CALL = 'Only the management account of the organization, or a member account that is a delegated administrator, may list its accounts: take a role there as the last hop (role-to-assume, role-chain), or register the account with `aws organizations register-delegated-administrator`.';
const OTHER_PERMISSIONS = 'Filters on organizational units also need ListRoots, ListOrganizationalUnitsForParent and ListAccountsForParent (ListParents for ids), filters on tags ListTagsForResource.';
/** AWS's words tell policies ("is not authorized to perform") from accounts ("You don't have permissions") at times. */
function denialHint({ message }, { operation, caller }) {
    const statement = JSON.stringify({ Effect: 'Allow', Action: `organizations:${operation}`, Resource: '*' });
    const policy = `  - The policies of ${caller} do not allow organizations:${operation}. This statement does: ${statement}. ${OTHER_PERMISSIONS}`;
    const account = `  - It is not of the right account. ${WHO_MAY_CALL}`;
    const causes = /not authorized to perform/i.test(message) ? [policy, account] : [account, policy];
    return [
        'What it probably is, likeliest first:',
        ...causes,
        '  - A service control policy of the organization forbids it; that cannot be seen from here.',
    ].join('\n');
}
function rejectionHint(code) {
    if (code.endsWith('NotFoundException')) {
        return 'The organization changed while it was read. Run it again.';
    }
    return code.startsWith('HTTP ')
        ? 'Not AWS but something between gave this answer: a proxy, a firewall, or what AWS_ENDPOINT_URL_ORGANIZATIONS names.'
        : 'AWS refused the request as it stands, and would refuse it again.';
}

;// CONCATENATED MODULE: ./src/organization/organizations-client.ts





/** AWS does not say how many calls it takes; it is known to throttle few at once. The limiter finds out how many. */
const DEFAULT_CONCURRENCY = 8;
/** The most that AWS gives at once, and what it gives by default. Source: API Reference, ListAccounts. */
const PAGE_SIZE = 20;
/** {@link Organizations} by AWS's own SDK, one attempt a call: which errors are tried again is decided here. */
class OrganizationsClient {
    #settings;
    #retry;
    maxConcurrency;
    #client;
    constructor(settings) {
        const { retry, maxConcurrency = DEFAULT_CONCURRENCY } = settings;
        this.#settings = settings;
        this.maxConcurrency = maxConcurrency;
        this.#retry = {
            limiter: new call_limiter/* CallLimiter */.z({ most: maxConcurrency, random: retry.random, report: retry.report }),
            ...retry,
        };
    }
    listRoots() {
        return this.#pages('ListRoots', async (sdk, client, token, options) => {
            const { Roots: nodes, NextToken: next } = await client.send(new sdk.ListRootsCommand(token), options);
            return { items: nodes?.map((node) => this.#node(node)), next };
        });
    }
    listUnits(parentId) {
        return this.#pages('ListOrganizationalUnitsForParent', async (sdk, client, token, options) => {
            const command = new sdk.ListOrganizationalUnitsForParentCommand({ ParentId: parentId, ...token });
            const { OrganizationalUnits: nodes, NextToken: next } = await client.send(command, options);
            return { items: nodes?.map((node) => this.#node(node)), next };
        });
    }
    listAccounts() {
        return this.#pages('ListAccounts', async (sdk, client, token, options) => {
            const { Accounts: accounts, NextToken: next } = await client.send(new sdk.ListAccountsCommand(token), options);
            return { items: accounts?.map((account) => this.#account(account)), next };
        });
    }
    listAccountsIn(parentId) {
        return this.#pages('ListAccountsForParent', async (sdk, client, token, options) => {
            const command = new sdk.ListAccountsForParentCommand({ ParentId: parentId, ...token });
            const { Accounts: accounts, NextToken: next } = await client.send(command, options);
            return { items: accounts?.map((account) => this.#account(account)), next };
        });
    }
    async listTags(accountId) {
        const tags = await this.#pages('ListTagsForResource', async (sdk, client, { NextToken }, options) => {
            // This one takes no MaxResults.
            const command = new sdk.ListTagsForResourceCommand({ ResourceId: accountId, NextToken });
            const { Tags: items, NextToken: next } = await client.send(command, options);
            return { items, next };
        });
        return Object.fromEntries(tags.map(({ Key: key = '', Value: value = '' }) => [key, value]));
    }
    async parentOf(unitId) {
        const parents = await this.#call('ListParents', async (sdk, client, options) => {
            try {
                const { Parents } = await client.send(new sdk.ListParentsCommand({ ChildId: unitId }), options);
                return Parents ?? [];
            }
            catch (error) {
                // A unit that is not there, or an id that cannot be one.
                if (error instanceof sdk.ChildNotFoundException || error instanceof sdk.InvalidInputException) {
                    return [];
                }
                throw error;
            }
        });
        return parents[0]?.Id;
    }
    /** All pages of a listing. AWS may send short pages and empty ones: only a missing NextToken ends it. */
    async #pages(operation, send) {
        const all = [];
        const seen = new Set();
        for (let token;;) {
            const position = { MaxResults: PAGE_SIZE, NextToken: token };
            const { items, next } = await this.#call(operation, async (sdk, client, options) => {
                const { items, next } = await send(sdk, client, position, options);
                return { items: items ?? this.#garbled(), next };
            });
            all.push(...items);
            if (next === undefined || next === '') {
                return all;
            }
            if (seen.has(next)) {
                throw endlessListing({ operation, caller: this.#settings.caller });
            }
            seen.add(next);
            token = next;
        }
    }
    async #call(operation, send) {
        const { http, caller } = this.#settings;
        const attempt = async () => {
            this.#client ??= this.#connect();
            const { sdk, client } = await this.#client;
            try {
                return await send(sdk, client, { abortSignal: (0,sdk_config/* signalFor */.Ax)(http, this.#retry.deadline) });
            }
            catch (error) {
                throw (0,sdk_failure/* toCallFailure */.O)(error, this.#peer());
            }
        };
        try {
            return await (0,retry/* withRetry */.b)(`calling organizations:${operation}`, attempt, this.#retry);
        }
        catch (error) {
            throw explainOrganizationsFailure(error, { operation, caller });
        }
    }
    /** The SDK is loaded here, when it is needed. One client for all calls: it also keeps what it learns of the clock. */
    async #connect() {
        (0,sdk_config/* allowAnyNode */.sL)();
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(8222), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(2503), __webpack_require__.e(3312)]).then(__webpack_require__.t.bind(__webpack_require__, 2503, 19));
        const { http, endpoint, version, credentials: caller } = this.#settings;
        const config = await (0,sdk_config/* sdkConfig */.bN)({ http, version, endpoint: endpoint.url, caller });
        return { sdk, client: new sdk.OrganizationsClient({ ...config, region: endpoint.signingRegion }) };
    }
    #node({ Id: id, Name: name, }) {
        return id === undefined || name === undefined ? this.#garbled() : { id, name };
    }
    /** `State` is what AWS has said since 2025, `Status` what it said before and retires: API Reference, Account. */
    #account({ Id: id, Name: name = '', State: state, Status: status }) {
        return id === undefined || !/^\d{12}$/.test(id)
            ? this.#garbled()
            : { id, name, status: state ?? status ?? 'UNKNOWN' };
    }
    #peer() {
        const { http, endpoint } = this.#settings;
        return { service: 'AWS Organizations', way: http.wayTo(endpoint.url) };
    }
    #garbled() {
        throw (0,sdk_failure/* garbledAnswer */.m)(this.#peer());
    }
}


/***/ })

};
