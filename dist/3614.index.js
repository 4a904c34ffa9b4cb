export const id = 3614;
export const ids = [3614];
export const modules = {

/***/ 53614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listAccounts: () => (/* binding */ listAccounts)
});

// EXTERNAL MODULE: ./src/text/glob.ts
var text_glob = __webpack_require__(36449);
;// CONCATENATED MODULE: ./src/organization/glob.ts


/** Reads a list of globs. */
function readGlobs(globs) {
    return {
        wanted: globs.filter((glob) => !isExclusion(glob)).map((glob) => ({ glob, matches: (0,text_glob/* globMatcher */.fU)(glob) })),
        unwanted: globs.filter(isExclusion).map((glob) => (0,text_glob/* globMatcher */.fU)(glob.slice(1))),
    };
}
/** Whether a glob is an exclusion. */
function isExclusion(glob) {
    return glob.startsWith('!');
}
/** Whether a text passes a list of globs; a list of only exclusions starts with everything. */
function passesGlobs(text, { wanted, unwanted }) {
    const isWanted = wanted.length === 0 || wanted.some(({ matches }) => matches(text));
    return isWanted && !unwanted.some((matches) => matches(text));
}

;// CONCATENATED MODULE: ./src/organization/in-parallel.ts
/**
 * Does something for every item, with limited concurrency, and returns the results in the order of the items. After the
 * first failure nothing more is started: thousands of waiting calls would only fail the same way.
 *
 * @throws what the first failed item threw
 */
async function inParallel(items, max, run) {
    const results = [];
    const entries = items.entries();
    let failed = false;
    const work = async () => {
        // All workers share one iterator: each takes the next remaining item.
        for (const [index, item] of entries) {
            if (failed) {
                return;
            }
            try {
                results.push({ index, result: await run(item) });
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(max, items.length) }, work));
    return results.sort((left, right) => left.index - right.index).map(({ result }) => result);
}

// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/organization/organization.ts
var organization = __webpack_require__(54952);
;// CONCATENATED MODULE: ./src/organization/unit-filter.ts

/** Source: AWS Organizations API Reference, the patterns of OrganizationalUnitId and RootId. */
const ID = /^(?:ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/;
/** A slash that is not written `\/`. */
const BETWEEN_LEVELS = /(?<!\\)\//;
/** Reads one entry. */
function readUnitPattern(text) {
    const excludes = isExclusion(text);
    const path = excludes ? text.slice(1) : text;
    return {
        text,
        isExclusion: excludes,
        id: ID.test(path) ? path : undefined,
        levels: path === '' ? undefined : readLevels(path.replace(/^\/|(?<!\\)\/$/g, '')),
    };
}
/** A lone `/` leaves no levels: the root. */
function readLevels(path) {
    return path === '' ? [] : path.split(BETWEEN_LEVELS).map(readLevel);
}
function readLevel(text) {
    return { text: text.replaceAll('\\/', '/'), isGlobstar: text === '**', matches: (0,text_glob/* globMatcher */.fU)(text) };
}
/** A path as text that can be used as a filter again. */
function pathOf(names) {
    return names.map((name) => name.replaceAll('/', '\\/')).join('/');
}
/** Where a pattern starts. Paths may start with the root's name, but a glob does not match it. */
function startAt(root, { levels }) {
    if (levels === undefined) {
        return new Set();
    }
    const namesRoot = levels[0]?.text === root.name && !levels[0].isGlobstar;
    return withGlobstars(namesRoot ? [0, 1] : [0], levels);
}
/** Goes one level down. */
function stepInto(unit, progress, { levels = [] }) {
    const next = Array.from(progress).flatMap((at) => {
        const level = levels[at];
        if (level === undefined) {
            return [];
        }
        if (level.isGlobstar) {
            return [at];
        }
        return level.matches(unit.name) ? [at + 1] : [];
    });
    return withGlobstars(next, levels);
}
/** A `**` may match no level at all, so what follows it may be next as well. */
function withGlobstars(positions, levels) {
    const all = new Set(positions);
    for (const at of all) {
        if (levels[at]?.isGlobstar === true) {
            all.add(at + 1);
        }
    }
    return all;
}
/** Whether a pattern matches this unit (or root) itself. */
function isMatch(node, progress, pattern) {
    return node.id === pattern.id || (pattern.levels !== undefined && progress.has(pattern.levels.length));
}

;// CONCATENATED MODULE: ./src/organization/unmatched.ts
/** The parts of a filter that matched nothing, each with a suggestion. */





/** Entries that match no organizational unit. */
function unmatchedUnits({ unmatched, seen }) {
    return unmatched.map((value) => ({
        field: 'organizationalUnits',
        value,
        message: `no organizational unit ${verbFor(value)} '${value}'${(0,nearest/* suggestion */.h)(value, unitsLike(value, seen))}`,
    }));
}
function verbFor(value) {
    if (readUnitPattern(value).id !== undefined) {
        return 'has the id';
    }
    return (0,text_glob/* isGlob */.fg)(value) ? 'matches' : 'is called';
}
/** Paths in the form of the given one: from the root, from any level, or just the last name. */
function unitsLike(value, seen) {
    if (!value.startsWith('**/')) {
        const root = /^\/?Root\//.exec(value)?.[0] ?? '';
        return seen.map((path) => root + path);
    }
    return seen.map((path) => `**/${path.split(/(?<!\\)\//).at(-1) ?? path}`);
}
/** Name globs and statuses that match no account in the requested units, whatever the other filters. */
function unmatchedAccounts(filter, accounts) {
    const { statuses = [] } = filter;
    const names = readGlobs(filter.names).wanted.filter(({ matches }) => !accounts.some(({ name }) => matches(name)));
    return [
        ...names.map(({ glob: value }) => {
            const meant = (0,nearest/* suggestion */.h)(value, accounts.map(({ name }) => name));
            return {
                field: 'names',
                value,
                message: `no account ${(0,text_glob/* isGlob */.fg)(value) ? 'matches' : 'is called'} '${value}'${meant}`,
            };
        }),
        ...statuses
            .filter((value) => !organization/* ACCOUNT_STATUSES */.f.includes(value) && !accounts.some(({ status }) => status === value))
            .map((value) => {
            return {
                field: 'statuses',
                value,
                message: `no account has the status '${value}'${(0,nearest/* suggestion */.h)(value, organization/* ACCOUNT_STATUSES */.f)}`,
            };
        }),
    ];
}
/** Tag filters that none of the accounts whose tags were read passes; without such accounts nothing is known. */
function unmatchedTags({ tags }, accounts) {
    return accounts.length === 0 ? [] : tags.flatMap((filter) => unmatchedTag(filter, accounts));
}
function unmatchedTag({ key, value }, accounts) {
    const keys = new Set(accounts.flatMap(({ tags = {} }) => Object.keys(tags)));
    const written = { field: 'tags', value: `${key}=${value}` };
    if (!keys.has(key)) {
        return [{ ...written, message: `no account has the tag '${key}'${(0,nearest/* suggestion */.h)(key, keys)}` }];
    }
    const values = new Set(accounts.flatMap(({ tags = {} }) => (Object.hasOwn(tags, key) ? [tags[key] ?? ''] : [])));
    const matches = (0,text_glob/* globMatcher */.fU)(value);
    return Array.from(values).some(matches)
        ? []
        : [
            {
                ...written,
                message: `no account has the tag '${key}' with the value '${value}'${(0,nearest/* suggestion */.h)(value, values)}`,
            },
        ];
}

;// CONCATENATED MODULE: ./src/organization/walk.ts


/** Walks the units that a filter matches, and lists their accounts. Units that cannot match are not requested. */
async function walkUnits(filter, client) {
    const walker = new Walker(filter.map(readUnitPattern), client);
    const places = await walker.walk();
    const listed = await inParallel(places.filter(({ isWanted }) => isWanted), client.maxConcurrency, ({ node }) => client.listAccountsIn(node.id));
    return {
        accounts: listed.flat(),
        unmatched: walker.unmatched(),
        seen: walker.seen,
    };
}
class Walker {
    #patterns;
    #client;
    #matched = new Set();
    /** The ids on the way from the root to units listed by id. */
    #onTheWay = new Set();
    seen = [];
    constructor(patterns, client) {
        this.#patterns = patterns;
        this.#client = client;
    }
    /** All places that match, or lead to one that does, from the root down. One level of the tree at a time. */
    async walk() {
        const [roots] = await Promise.all([this.#client.listRoots(), this.#findWaysToIds()]);
        const all = [];
        let level = roots.flatMap((root) => this.#begin(root));
        while (level.length > 0) {
            all.push(...level);
            const below = await inParallel(level, this.#client.maxConcurrency, async (place) => {
                const units = await this.#client.listUnits(place.node.id);
                return units.flatMap((unit) => this.#enter(unit, place));
            });
            level = below.flat();
        }
        return all;
    }
    unmatched() {
        return this.#patterns
            .filter((pattern) => !pattern.isExclusion && !this.#matched.has(pattern))
            .map(({ text }) => text);
    }
    /** An id does not show where a unit is, so its parents are requested, up to the root. */
    async #findWaysToIds() {
        const ids = this.#patterns.flatMap(({ id, isExclusion }) => (id === undefined || isExclusion ? [] : [id]));
        await inParallel(ids, this.#client.maxConcurrency, async (id) => {
            for (let at = id; at?.startsWith('ou-') === true && !this.#onTheWay.has(at);) {
                const parent = await this.#client.parentOf(at);
                if (parent !== undefined) {
                    this.#onTheWay.add(at);
                }
                at = parent;
            }
        });
    }
    #begin(root) {
        const progress = new Map(this.#patterns.map((pattern) => [pattern, startAt(root, pattern)]));
        const wantsAll = this.#patterns.every(({ isExclusion }) => isExclusion);
        return this.#place(root, [], { progress, isWanted: wantsAll });
    }
    #enter(unit, above) {
        const names = [...above.names, unit.name];
        this.seen.push(pathOf(names));
        const progress = new Map(Array.from(above.progress, ([pattern, at]) => [pattern, stepInto(unit, at, pattern)]));
        return this.#place(unit, names, { progress, isWanted: above.isWanted });
    }
    /** A place, or nothing if the walk ends here: at excluded units, and where nothing below can match. */
    #place(node, names, { progress, isWanted }) {
        const matching = Array.from(progress).flatMap(([pattern, at]) => (isMatch(node, at, pattern) ? [pattern] : []));
        if (matching.some(({ isExclusion }) => isExclusion)) {
            return [];
        }
        matching.forEach((pattern) => this.#matched.add(pattern));
        const place = { node, names, progress, isWanted: isWanted || matching.length > 0 };
        return place.isWanted || this.#leadsOn(place) ? [place] : [];
    }
    #leadsOn({ node, progress }) {
        return (this.#onTheWay.has(node.id) ||
            Array.from(progress).some(([{ isExclusion }, positions]) => !isExclusion && positions.size > 0));
    }
}

;// CONCATENATED MODULE: ./src/organization/list-accounts.ts




/** Roles cannot be assumed in accounts of any other status. */
const DEFAULT_STATUSES = ['ACTIVE'];
/**
 * The accounts of an organization that pass a filter, with as few calls as possible: without a filter on units, just
 * the list; with one, only the parts of the tree that can match; tags only if needed, and only for accounts that passed
 * everything else.
 *
 * @throws RoleChainError that says what failed, why, and what to do
 */
async function listAccounts(filter, client) {
    const walk = await find(filter.organizationalUnits, client);
    const found = eachOnce(walk.accounts);
    const candidates = found.filter(ownFilters(filter));
    const tagged = filter.tags.length > 0 ? await withTags(candidates, client) : candidates;
    const tests = filter.tags.map(readTagFilter);
    return {
        accounts: tagged.filter(({ tags = {} }) => tests.every((passes) => passes(tags))).sort(byNameThenId),
        unmatched: [...unmatchedUnits(walk), ...unmatchedTags(filter, tagged), ...unmatchedAccounts(filter, found)],
    };
}
/** Without a filter on units, a single list of all accounts is the fastest way. */
async function find(units, client) {
    return units.length === 0
        ? { accounts: await client.listAccounts(), unmatched: [], seen: [] }
        : walkUnits(units, client);
}
/** AWS may repeat an account if the organization changes between two pages. */
function eachOnce(accounts) {
    const byId = new Map();
    for (const account of accounts) {
        byId.set(account.id, byId.get(account.id) ?? account);
    }
    return Array.from(byId.values());
}
/** Makes the check for everything that does not need an account's tags. */
function ownFilters(filter) {
    const { statuses = DEFAULT_STATUSES } = filter;
    const names = readGlobs(filter.names);
    return ({ name, status }) => (statuses.length === 0 || statuses.includes(status)) && passesGlobs(name, names);
}
function withTags(accounts, client) {
    return inParallel(accounts, client.maxConcurrency, async (account) => ({
        ...account,
        tags: await client.listTags(account.id),
    }));
}
function readTagFilter({ key, value }) {
    const matches = (0,text_glob/* globMatcher */.fU)(value);
    return (tags) => {
        const has = Object.hasOwn(tags, key) ? tags[key] : undefined;
        return has !== undefined && matches(has);
    };
}
/** By code units, so that the order is the same wherever this runs. */
function byNameThenId(left, right) {
    return compare(left.name, right.name) || compare(left.id, right.id);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ })

};
