export const id = 4067;
export const ids = [4067];
export const modules = {

/***/ 4067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedFiles: () => (/* binding */ changedFiles),
  touches: () => (/* binding */ touches)
});

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/comparison.ts
var github_comparison = __webpack_require__(52954);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/github/event.ts


/**
 * Reads what the event says about changed files. A reusable workflow sees the event of the workflow that calls it.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param payload of any shape
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
function readEvent(name, payload) {
    switch (name) {
        case undefined:
            return other('The event of this run is not known (GITHUB_EVENT_NAME is not set).');
        case 'push':
            return readPush(payload);
        case 'pull_request':
        case 'pull_request_target':
            return readPullRequest(name, payload);
        case 'merge_group':
            return readMergeGroup(payload);
        default:
            return other(`The event of this run is ${(0,quote/* quote */.hD)(name)}, which changes no files.`);
    }
}
function readPush(payload) {
    const ref = (0,json/* textFieldOf */.J)(payload, 'ref');
    const after = (0,json/* textFieldOf */.J)(payload, 'after');
    const before = (0,json/* textFieldOf */.J)(payload, 'before');
    if (ref?.startsWith('refs/tags/') === true) {
        return other(`A tag was pushed (${(0,quote/* quote */.hD)(ref)}), which changes no files.`);
    }
    if ((0,json/* fieldOf */._)(payload, 'deleted') === true || (after !== undefined && isNoCommit(after))) {
        return other('A branch was deleted, which changes no files.');
    }
    const branch = ref?.replace(/^refs\/heads\//, '');
    if (branch === undefined || after === undefined || before === undefined) {
        return other('The payload of this push does not say from which commit to which the branch went.');
    }
    return {
        kind: 'push',
        branch,
        before: isNoCommit(before) ? undefined : before,
        after,
        isForced: (0,json/* fieldOf */._)(payload, 'forced') === true,
        defaultBranch: (0,json/* textFieldOf */.J)((0,json/* fieldOf */._)(payload, 'repository'), 'default_branch'),
    };
}
/** A commit id of all zeros means none, in SHA-1 (40) and SHA-256 (64). */
function isNoCommit(id) {
    return /^0+$/.test(id);
}
function readPullRequest(name, payload) {
    const number = (0,json/* fieldOf */._)(payload, 'number') ?? (0,json/* fieldOf */._)((0,json/* fieldOf */._)(payload, 'pull_request'), 'number');
    const changedFiles = (0,json/* fieldOf */._)((0,json/* fieldOf */._)(payload, 'pull_request'), 'changed_files');
    return typeof number === 'number' && Number.isSafeInteger(number)
        ? { kind: 'pull-request', number, changedFiles: typeof changedFiles === 'number' ? changedFiles : 0 }
        : other(`The payload of this ${name} event does not say which pull request it is about.`);
}
function readMergeGroup(payload) {
    const group = (0,json/* fieldOf */._)(payload, 'merge_group');
    const base = (0,json/* textFieldOf */.J)(group, 'base_sha');
    const head = (0,json/* textFieldOf */.J)(group, 'head_sha');
    return base === undefined || head === undefined
        ? other('The payload of this merge_group event does not say which commits it is about.')
        : { kind: 'merge-group', base, head };
}
function other(reason) {
    return { kind: 'other', reason };
}

// EXTERNAL MODULE: ./src/github/file-names.ts
var file_names = __webpack_require__(65376);
// EXTERNAL MODULE: ./src/request/path-patterns.ts
var path_patterns = __webpack_require__(69044);
;// CONCATENATED MODULE: ./src/github/changed-files.ts






/**
 * The files that the event of this run changed. Paths are relative to the repository, with `/`. If the event does not
 * say, or the API does not list them all, the answer is `unknown` with the reason. But an API that refuses or cannot be
 * reached is an error: a missing permission must not silently deploy everything on every run.
 *
 * A pull request is read in its current state: if it was pushed to since the event, the files are those of both.
 *
 * @throws RoleChainError `source`, `network` or `deadline`, as {@link GitHubApi} does
 */
async function changedFiles({ eventName, payload, api }) {
    const event = readEvent(eventName, payload);
    switch (event.kind) {
        case 'push':
            return filesOfPush(event, api);
        case 'pull-request':
            return filesOfPullRequest(event, api());
        case 'merge-group':
            return filesOfMergeGroup(event, api());
        case 'other':
            return unknown(event.reason);
    }
}
/**
 * Whether the patterns match any of the changed files; true if those are unknown.
 *
 * @throws RoleChainError as {@link matchesPaths} does
 */
function touches(paths, changed) {
    return changed.kind === 'unknown' || (0,path_patterns/* matchesPaths */.w)(paths, changed.files);
}
async function filesOfPush(event, api) {
    const { before, after, branch } = event;
    if (before === undefined) {
        return filesOfNewBranch(event, api);
    }
    const forth = await (0,github_comparison/* compare */.UD)(api(), before, after);
    if (forth === undefined) {
        return unknown(`What ${(0,quote/* quote */.hD)(branch)} was before this push (${(0,github_comparison/* brief */.dh)(before)}) is gone, or has no common history.`);
    }
    // What a forced push dropped is gone, which is a change too.
    const isForced = event.isForced || forth.relation === 'diverged' || forth.relation === 'behind';
    const back = isForced ? await (0,github_comparison/* compare */.UD)(api(), after, before) : forth;
    return back === undefined
        ? unknown(`What this forced push has dropped from ${(0,quote/* quote */.hD)(branch)} cannot be determined.`)
        : union([forth, back]);
}
/** A new branch has no previous commit; its changes are what the default branch does not have. */
async function filesOfNewBranch({ branch, after, defaultBranch }, api) {
    if (defaultBranch === undefined || branch === defaultBranch) {
        return unknown(`This is the first push of ${(0,quote/* quote */.hD)(branch)}, and there is no other branch to compare it with.`);
    }
    const comparison = await (0,github_comparison/* compare */.UD)(api(), defaultBranch, after);
    return comparison === undefined
        ? unknown(`The new branch ${(0,quote/* quote */.hD)(branch)} has no common history with ${(0,quote/* quote */.hD)(defaultBranch)}.`)
        : union([comparison]);
}
async function filesOfMergeGroup({ base, head }, api) {
    const comparison = await (0,github_comparison/* compare */.UD)(api, base, head);
    return comparison === undefined
        ? unknown(`What the merge queue would merge into (${(0,github_comparison/* brief */.dh)(base)}) is gone.`)
        : union([comparison]);
}
function union(comparisons) {
    return comparisons.every(({ isWhole }) => isWhole)
        ? { kind: 'some', files: [...new Set(comparisons.flatMap(({ files }) => files))] }
        : unknown(`${github_comparison/* MAX_COMPARED_FILES */.nS} or more files changed; GitHub's API does not list further ones.`);
}
/**
 * The maximum for a pull request: "Responses include a maximum of 3000 files".
 *
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MAX_PULL_REQUEST_FILES = 3000;
async function filesOfPullRequest({ number, changedFiles: known }, api) {
    const read = {
        route: '/pulls/{number}/files',
        parameters: { number },
        what: `the files of pull request ${number}`,
        permission: 'pull-requests: read',
    };
    const entries = await api.list(read, MAX_PULL_REQUEST_FILES);
    if (entries.length >= MAX_PULL_REQUEST_FILES) {
        return unknown(`Pull request ${number} changes ${MAX_PULL_REQUEST_FILES} or more files; GitHub's API does not list further ones.`);
    }
    if (entries.length < known) {
        return unknown(`Pull request ${number} changed ${known} files when this run began, and GitHub's API lists ${entries.length} now.`);
    }
    const files = (0,file_names/* fileNamesOf */.S)(entries);
    if (files === undefined) {
        throw (0,api_error/* unreadableAnswer */.Cw)({ ...read, repository: api.slug }, 'an entry of the list has no filename');
    }
    return { kind: 'some', files };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}


/***/ }),

/***/ 69044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pathsProblem),
/* harmony export */   w: () => (/* binding */ matchesPaths)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);


/**
 * Whether any of the files matches the patterns, which work like `on.push.paths` of a workflow: a pattern must match
 * the whole path from the root of the repository; `*` matches any characters but `/`, `**` any characters, `?` zero or
 * one and `+` one or more of the preceding character, `[a-z]` one of a set; case matters, and a leading dot is nothing
 * special. A pattern after `!` excludes what earlier ones matched; the last one that matches decides. Without patterns,
 * the answer is yes.
 *
 * Written by hand because these are not the globs of shells and libraries: there, `**.js` does not match in every
 * directory, and `?` matches one character.
 *
 * @param files paths as in git: relative to the root of the repository, with `/`
 * @throws RoleChainError `invalid-request` for what {@link pathsProblem} finds
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPaths(paths, files) {
    const problem = pathsProblem(paths);
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({ code: 'invalid-request', message: `paths: ${problem}.` });
    }
    const rules = paths.map((path) => ({ takesAway: path.startsWith('!'), steps: stepsOf(positive(path)) }));
    const isNamed = (file) => {
        const last = rules.findLast(({ steps }) => takesAll(steps, file));
        return last?.takesAway === false;
    };
    return rules.length === 0 || files.some(isNamed);
}
/** What is wrong with patterns, as the end of a sentence about the list; undefined if nothing is. */
function pathsProblem(paths) {
    const first = paths.map((path) => ({ path, problem: patternProblem(positive(path)) })).find(({ problem }) => problem);
    if (first?.problem !== undefined) {
        return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.path)} ${first.problem}`;
    }
    return paths.length > 0 && paths.every((path) => path.startsWith('!'))
        ? "has only patterns that exclude ('!'), so no file matches; begin with '**' to match all others"
        : undefined;
}
function positive(path) {
    return path.replace(/^!/, '');
}
/** One part of a pattern. A range such as `a-z` is not told from its characters: they may stand there anyway. */
const PART = /\*\*\/|\*\*|\*|\[[a-zA-Z0-9_. -]+\]|\\.|[?+]|[^]/gu;
const MAX_PATTERN_LENGTH = 1000;
function patternProblem(pattern) {
    const parts = pattern.match(PART) ?? [];
    if (parts.length === 0) {
        return 'is empty';
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        return `is longer than ${MAX_PATTERN_LENGTH} characters`;
    }
    if (/^\.{0,2}\//.test(pattern)) {
        return "never matches: paths begin at the root of the repository, without './' or '/'";
    }
    if (pattern.endsWith('/')) {
        return `never matches: it is files that change; write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${pattern}**`)}`;
    }
    if (parts.some((part) => /^[{}]$/.test(part))) {
        return "has braces, which GitHub's filters do not support; write one pattern for each, or '\\{' for a brace in a name";
    }
    const unclosed = parts.some((part) => part === '[' || part === ']' || part === '\\');
    const misplaced = parts.some((part, place) => /^[?+]$/.test(part) && /^(?:[?+*].*)?$/.test(parts[place - 1] ?? ''));
    const reversed = parts.some((part) => part.length > 3 && hasReversedRange(part));
    if (unclosed || reversed) {
        return "has a '[', ']' or '\\' that means nothing; '\\[' is one in a name";
    }
    return misplaced ? "has a '?' or '+' with no character before it to repeat; '*' matches any characters" : undefined;
}
function hasReversedRange(part) {
    return [...part.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])/g)].some(([, from = '', to = '']) => from > to);
}
const ANY = { takes: () => true, loops: true, skips: [1] };
const ANY_IN_SEGMENT = { takes: (character) => character !== '/', loops: true, skips: [1] };
const SLASH = { takes: (character) => character === '/' };
function stepsOf(pattern) {
    const steps = [];
    let previous;
    for (const part of pattern.match(PART) ?? []) {
        const last = steps.at(-1);
        if ((part === '?' || part === '+') && last !== undefined) {
            steps.splice(-1, 1, part === '?' ? { ...last, skips: [1] } : { ...last, loops: true });
        }
        else {
            // In the middle of a name, `**/` is not an optional directory: `a**/b` does not match `ab`.
            const beginsSegment = previous === undefined || previous.endsWith('/');
            steps.push(...stepsOfPart(part, beginsSegment));
        }
        previous = part;
    }
    return steps;
}
function stepsOfPart(part, beginsSegment) {
    switch (part) {
        case '**/':
            return beginsSegment ? [{ takes: () => false, skips: [1, 3] }, ANY, SLASH] : [ANY, SLASH];
        case '**':
            return [ANY];
        case '*':
            return [ANY_IN_SEGMENT];
        default:
            return [{ takes: characterTest(part) }];
    }
}
function characterTest(part) {
    if (part.startsWith('[') && part.length > 1) {
        const set = new RegExp(`^${part}$`, 'u');
        return (character) => set.test(character);
    }
    const literal = part.replace(/^\\/u, '');
    return (character) => character === literal;
}
/**
 * Whether the steps match a whole path. All alternatives are followed at once, one character at a time: a regular
 * expression would backtrack, which takes years for a few `+` on a long name.
 */
function takesAll(steps, path) {
    let places = new Set();
    reach(steps, 0, places);
    for (const character of path) {
        const next = new Set();
        for (const place of places) {
            const step = steps[place];
            if (step?.takes(character) === true) {
                reach(steps, step.loops === true ? place : place + 1, next);
                reach(steps, place + 1, next);
            }
        }
        if (next.size === 0) {
            return false;
        }
        places = next;
    }
    return places.has(steps.length);
}
/** Adds a place, and those after steps that may be skipped from there. */
function reach(steps, place, places) {
    if (places.has(place)) {
        return;
    }
    places.add(place);
    for (const skips of steps[place]?.skips ?? []) {
        reach(steps, place + skips, places);
    }
}


/***/ })

};
