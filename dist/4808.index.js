export const id = 4808;
export const ids = [4808];
export const modules = {

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   pb: () => (/* binding */ apiError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _api_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9678);



/**
 * The error for a request that got no good answer: what was asked for, what came back, the way out.
 *
 * @param error whatever was thrown; Octokit wraps what comes from below it
 */
function apiError(error, asked) {
    const known = error instanceof Error && !isKnown(error) ? error.cause : error;
    if (known instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G) {
        return known;
    }
    if (!(known instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)) {
        return unreadableAnswer(asked, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: NETWORK_KINDS.includes(known.kind) ? 'network' : 'source',
        message: `GitHub's API did not give ${asked.what} in ${asked.repository}: ${known.message}.`,
        hint: hintFor(known, asked),
        cause: known,
    });
}
/** The error for an answer that is not what GitHub documents. */
function unreadableAnswer(asked, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'source',
        message: `GitHub's API answered when asked for ${asked.what} in ${asked.repository}, but not as documented: ${why}.`,
        hint: 'Is GITHUB_API_URL the API of GitHub or GitHub Enterprise Server? Those of Forgejo and Gitea differ. Or is there a proxy between that answers for it?',
        cause,
    });
}
/** Whether an error of {@link apiError} says that there is no such thing - or that the token may not know of it. */
function isNotFound(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G && error.cause instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk && error.cause.status === 404;
}
function isKnown(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G || error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk;
}
const NETWORK_KINDS = ['transient', 'unresolved', 'tls'];
function hintFor({ kind, code, status = 0 }, { permission, repository }) {
    if (kind === 'tls') {
        return _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_HINT */ .qN;
    }
    if (code === _api_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .RATE_LIMITED */ .k || status === 429) {
        return 'Run again later, or use a token with a limit of its own, such as that of a GitHub App: all jobs of a repository share the limit of github.token. action-timeout-s allows a longer wait.';
    }
    const hints = {
        401: 'The token in github-token is not valid (any more), or not for this server. ${{ github.token }} is the one of this job.',
        403: `The token may not read this. Give the job \`permissions: ${permission}\`: once permissions are named, all others are none. A pull request from a fork may have that, too. A token other than github.token needs the same permission for ${repository}, and what the organization demands (SSO, allowed addresses).`,
        404: `Either there is no such thing, or the token may not know of it: that is how a private repository answers. Give the job \`permissions: ${permission}\`; a token other than github.token must have access to ${repository}.`,
        407: _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_LOGIN_HINT */ .tJ,
    };
    return hints[status] ?? (kind === 'rejected' ? WRONG_SERVER : NO_ANSWER);
}
const WRONG_SERVER = 'Is GITHUB_API_URL the API of the server that this repository is on?';
const NO_ANSWER = 'The API did not answer. Look at https://www.githubstatus.com, and at the proxy between.';


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ RATE_LIMITED),
  n: () => (/* binding */ apiFetch)
});

// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/net/retry.ts
var retry = __webpack_require__(7893);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/github/rate-limit.ts
/** What GitHub wants of those who meet a secondary limit without being told how long it lasts. */
const UNTOLD_MILLISECONDS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;
/**
 * How long GitHub wants to be left alone, in milliseconds; undefined if the answer is not about its limits. Reckoned from
 * the answer's own date where it has one, so that a clock that is wrong does not matter.
 *
 * @param message what the answer says
 * @param now milliseconds since 1970
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitOf({ status, headers }, message, now) {
    if (status !== 403 && status !== 429) {
        return undefined;
    }
    const retryAfter = wholeNumber(headers['retry-after']);
    if (retryAfter !== undefined) {
        return retryAfter * 1000;
    }
    const reset = wholeNumber(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined) {
        const date = Date.parse(headers.date ?? '');
        return Math.max(1000, reset * 1000 - (Number.isNaN(date) ? now : date));
    }
    return status === 403 && SECONDARY.test(message) ? UNTOLD_MILLISECONDS : undefined;
}
function wholeNumber(header) {
    return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined;
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(5383);
;// CONCATENATED MODULE: ./src/github/api-fetch.ts





/** The code of a {@link CallFailure} that says to ask less often. */
const RATE_LIMITED = 'RateLimited';
/** Comparisons carry the text of up to 300 changes; the largest that were met have a few megabytes. */
const MAX_BYTES = 20_000_000;
const MAX_REDIRECTS = 5;
const MAX_MESSAGE_LENGTH = 200;
/**
 * `fetch` for Octokit, on our own connections, with our own attempts: proxy, authorities, time-outs and the deadline are
 * those of everything else. Resolves for status 2xx only.
 *
 * @throws CallFailure for any other answer, and RoleChainError `deadline`
 */
function apiFetch(connection) {
    return async (address, { method = 'GET', headers = {} }) => {
        if (method !== 'GET') {
            throw new Error(`the API is only read here, never asked to ${method}`);
        }
        const url = new URL(address);
        const doing = `asking ${url.host} for ${url.pathname}`;
        const answer = await (0,retry/* withRetry */.b)(doing, () => attempt(connection, url, headers), connection.retry);
        if (headers['accept']?.includes('raw') !== true) {
            requireJson(answer);
        }
        return new Response(answer.status === 204 ? null : Buffer.from(answer.bytes), {
            status: answer.status,
            headers: Object.entries(answer.headers).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []),
        });
    };
}
/**
 * Octokit takes an empty answer for an empty list, and so for news that nothing has changed. Whatever is asked for here is
 * an object or a list.
 */
function requireJson({ bytes }) {
    if (!isObjectText(Buffer.from(bytes).toString('utf8'))) {
        throw new TypeError('it is empty, or neither a JSON object nor a list');
    }
}
function isObjectText(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}
/** GitHub redirects what is asked of a repository that was renamed. */
async function attempt(connection, first, headers) {
    let url = first;
    for (let followed = 0; followed <= MAX_REDIRECTS; followed++) {
        const answer = await ask(connection, url, headers);
        if (answer.status >= 200 && answer.status < 300) {
            return answer;
        }
        const { location } = answer.headers;
        if (answer.status < 300 || answer.status >= 400 || location === undefined || !URL.canParse(location, url.href)) {
            throw refusal(connection, answer);
        }
        url = new URL(location, url);
    }
    throw new failure/* CallFailure */.Rk({ kind: 'rejected', code: 'Redirects', message: 'one redirect led to the next' });
}
async function ask({ url: base, token, http, retry }, url, headers) {
    if (url.origin !== base.origin) {
        throw new failure/* CallFailure */.Rk({
            kind: 'rejected',
            code: 'OtherHost',
            message: `${base.host} sent on to ${url.host}, where the token does not go`,
        });
    }
    const authorization = `Bearer ${token.reveal()}`;
    return http.getBytes(url, { ...headers, authorization }, retry.deadline.signal, MAX_BYTES);
}
function refusal({ url, token, retry, now }, answer) {
    const { status, bytes } = answer;
    const said = messageIn(bytes).replaceAll(token.reveal(), '***');
    const quoted = said === '' ? '' : `: '${(0,quote/* oneLine */.T)(said.slice(0, MAX_MESSAGE_LENGTH))}'`;
    const wait = rateLimitOf(answer, said, now());
    if (wait === undefined) {
        const message = `${url.host} answered with status ${status}${quoted}`;
        return new failure/* CallFailure */.Rk({ kind: (0,failure/* kindOfStatus */.o3)(status), code: `HTTP ${status}`, message, status });
    }
    const until = new Date(now() + wait).toISOString().replace(/\.\d+Z$/, 'Z');
    return new failure/* CallFailure */.Rk({
        kind: wait < retry.deadline.remainingMilliseconds() ? 'throttled' : 'rejected',
        code: RATE_LIMITED,
        message: `${url.host} takes no more requests until ${until}, which is in ${Math.ceil(wait / 1000)} s (status ${status}${quoted})`,
        status,
        retryAfterMilliseconds: wait,
    });
}
/** What an answer that is an error says, if it is one of GitHub's. */
function messageIn(bytes) {
    try {
        return (0,json/* textFieldOf */.J)(JSON.parse(Buffer.from(bytes).toString('utf8')), 'message') ?? '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   nS: () => (/* binding */ MAX_COMPARED_FILES)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3660);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5376);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);



const RELATIONS = ['ahead', 'behind', 'diverged', 'identical'];
/**
 * The most files of a comparison: "it includes up to 300 changed files for the entire comparison", on the first page.
 *
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const MAX_COMPARED_FILES = 300;
/**
 * Compares two commits as `git diff base...head` does.
 *
 * The API has status 404 for a commit that is gone and for commits without common history, but also for a token that may
 * not read the repository. The second commit tells which it is: if that can be read, so can the repository.
 *
 * @param base a commit or a branch
 * @returns undefined if `base` does not exist (any more) or has nothing in common with `head`
 */
async function compare(api, base, head) {
    const read = {
        route: '/compare/{basehead}',
        // Commits are paged, files are not: one commit makes the answer small.
        parameters: { basehead: `${base}...${head}`, per_page: 1 },
        what: `the files that changed between ${brief(base)} and ${brief(head)}`,
        permission: 'contents: read',
    };
    let answer;
    try {
        answer = await api.json(read);
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error) && (await isReadable(api, head))) {
            return undefined;
        }
        throw error;
    }
    const files = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNamesOf */ .S)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._)(answer, 'files'));
    const relation = RELATIONS.find((each) => each === (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textFieldOf */ .J)(answer, 'status'));
    if (files === undefined || relation === undefined) {
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableAnswer */ .Cw)({ ...read, repository: api.slug }, 'it names no files');
    }
    return { relation, files, isWhole: countOf(answer) < MAX_COMPARED_FILES };
}
/** Renamed files have two names, but are one entry. */
function countOf(answer) {
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._)(answer, 'files');
    return Array.isArray(entries) ? entries.length : 0;
}
async function isReadable(api, commit) {
    try {
        await api.json({
            route: '/git/commits/{commit}',
            parameters: { commit },
            what: `commit ${brief(commit)}`,
            permission: 'contents: read',
        });
        return true;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error)) {
            return false;
        }
        throw error;
    }
}
/** A commit as people write it; a branch as it is. */
function brief(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 3480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ neededFact),
/* harmony export */   fy: () => (/* binding */ repositoryNameOf),
/* harmony export */   po: () => (/* binding */ apiUrlOf),
/* harmony export */   repositoryFactsOf: () => (/* binding */ repositoryFactsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7459);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5572);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);




/** Picks the facts out of environment variables; empty ones count as not set. */
function repositoryFactsOf(env) {
    const told = (name) => (env[name] === '' ? undefined : env[name]);
    return (0,_core_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUndefined */ .r)({
        GITHUB_REPOSITORY: told('GITHUB_REPOSITORY'),
        GITHUB_SHA: told('GITHUB_SHA'),
        GITHUB_API_URL: told('GITHUB_API_URL'),
        GITHUB_EVENT_NAME: told('GITHUB_EVENT_NAME'),
        GITHUB_EVENT_PATH: told('GITHUB_EVENT_PATH'),
    });
}
/**
 * A fact that is needed now.
 *
 * @throws RoleChainError `source` if the runner does not tell it
 */
function neededFact(facts, name) {
    const fact = facts[name];
    if (fact === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `${name} is not set, and what was asked for cannot be found without it.`,
            hint: `GitHub Actions sets it for every step. Elsewhere, set it by hand${EXAMPLES[name]}.`,
        });
    }
    return fact;
}
const EXAMPLES = {
    GITHUB_REPOSITORY: ', as in acme/app',
    GITHUB_SHA: ' to the commit that this run is about',
    GITHUB_API_URL: ', as in https://api.github.com or https://github.example.com/api/v3',
    GITHUB_EVENT_NAME: ', as in push',
    GITHUB_EVENT_PATH: " to a file with the event's payload",
};
/** @throws RoleChainError `source` if it is not known, or is no `owner/name` */
function repositoryNameOf(facts) {
    const told = neededFact(facts, 'GITHUB_REPOSITORY');
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(told) ?? [];
    if (owner === undefined || name === undefined || [owner, name].some((part) => /^\.+$/.test(part))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `GITHUB_REPOSITORY is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(told)}, which is no repository.`,
            hint: 'It has the form owner/name, as in acme/app.',
        });
    }
    return { owner, name };
}
/**
 * Where the API is. The token is sent there, so it has to be https, but on this machine.
 *
 * @throws RoleChainError `source` if it is not known, or is no such URL
 */
function apiUrlOf(facts) {
    const told = neededFact(facts, 'GITHUB_API_URL');
    const url = URL.canParse(told) ? new URL(told) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '' || url.search !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `GITHUB_API_URL is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url === undefined ? told : `${url.protocol}//${url.host}${url.pathname}`)}: github-token is not sent there.`,
            hint: 'The URL of the API begins with https:// (http:// is for this machine only), and has no user, password or query in it.',
        });
    }
    return url;
}


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fileNamesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

/**
 * The names of the files in a list of GitHub's API; a renamed file counts under both of its names, since both places
 * changed. Undefined if it is no such list.
 */
function fileNamesOf(entries) {
    if (!Array.isArray(entries)) {
        return undefined;
    }
    const names = entries.map((entry) => [
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textFieldOf */ .J)(entry, 'filename'),
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textFieldOf */ .J)(entry, 'previous_filename'),
    ]);
    return names.some(([name]) => name === undefined)
        ? undefined
        : [...new Set(names.flat().filter((name) => name !== undefined))];
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ textFieldOf),
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
/** A field of a JSON value of any shape; undefined if the value has no such field, or no fields at all. */
function fieldOf(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
        return undefined;
    }
    const field = Reflect.get(value, name);
    return field;
}
/** A field that is a text with something in it; undefined if it is anything else. */
function textFieldOf(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'string' && field !== '' ? field : undefined;
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);


/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;
/**
 * Does work on the network under the deadline of the step, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(_http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .l.create(settings), () => 'reading the CA bundle');
        const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
                log.info(message);
            },
        };
        return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
    }
    finally {
        deadline.stop();
        http?.close();
    }
}


/***/ }),

/***/ 4808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubApiOf: () => (/* binding */ gitHubApiOf),
  readConfigFile: () => (/* binding */ readConfigFile),
  readConfigFileOffline: () => (/* binding */ readConfigFileOffline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/net/network.ts
var net_network = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/comparison.ts
var comparison = __webpack_require__(2954);
// EXTERNAL MODULE: ./src/github/facts.ts
var github_facts = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(5383);
;// CONCATENATED MODULE: ./src/github/repository-file.ts




/**
 * The bytes of a file of the repository at a commit. Symbolic links in it are followed by GitHub.
 *
 * @param path relative to the root, with `/`
 * @throws RoleChainError as {@link GitHubApi} does, and `invalid-request` if it is no file
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function readRepositoryFile(api, path, commit) {
    const answer = await api.raw({
        route: '/contents/{+path}',
        parameters: { path: path.split('/').map(encodeURIComponent).join('/'), ref: commit },
        what: `the file ${(0,quote/* quote */.h)(path)} at commit ${(0,comparison/* brief */.dh)(commit)}`,
        permission: 'contents: read',
    });
    return contentsOf(answer, path);
}
/**
 * The file out of an answer. There are JSON answers to a question for raw contents: of GitHub for a directory (a list), a
 * submodule, or a symbolic link that leads to no file; of Forgejo and Gitea, which know no media types, for every file.
 */
function contentsOf({ bytes, contentType }, path) {
    const answer = /^application\/json\b/.test(contentType) ? parsed(bytes) : undefined;
    const type = Array.isArray(answer) ? 'directory' : (0,json/* textFieldOf */.J)(answer, 'type');
    if (type === 'directory' || (type !== undefined && (0,json/* fieldOf */._)(answer, '_links') !== undefined && type !== 'file')) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: ${(0,quote/* quote */.h)(path)} is a ${type} in the repository, not a file.`,
        });
    }
    const content = (0,json/* fieldOf */._)(answer, 'content');
    return typeof content === 'string' && (0,json/* textFieldOf */.J)(answer, 'encoding') === 'base64'
        ? Buffer.from(content, 'base64')
        : bytes;
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
;// CONCATENATED MODULE: ./src/github/workspace-file.ts





/** More than a thousand targets fit into a tenth of that. */
const MAX_CONFIG_BYTES = 1_000_000;
/**
 * A relative path as the repository has it: with `/`, and without `.` and `..`.
 *
 * @throws RoleChainError `invalid-request` if it leads out of the workspace
 */
function pathInRepository(path) {
    const parts = (0,external_node_path_.join)('.', path).split(external_node_path_.sep);
    if (parts[0] === '..' || parts.join('') === '.') {
        throw leaves(path);
    }
    return parts.join('/');
}
/**
 * The bytes of a file that the user named; undefined if there is none. A relative path is one in the workspace, and may
 * not lead out of it, by symbolic links neither: what a checked-out commit says must not decide which other files of this
 * machine are read. An absolute path is the user's own word, and may lead anywhere.
 *
 * @throws RoleChainError `invalid-request` if it leads out of the workspace, is no regular file, or larger than
 *   {@link MAX_CONFIG_BYTES}
 */
async function readWorkspaceFile(path, workspace) {
    try {
        return await (0,regular_file/* readRegularBytes */.O)(await locate(path, workspace), MAX_CONFIG_BYTES);
    }
    catch (error) {
        if (error instanceof errors/* RoleChainError */._G) {
            throw error;
        }
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCodeOf */.c7)(error) ?? '')) {
            return undefined;
        }
        throw new errors/* RoleChainError */._G({ code: 'invalid-request', message: `config-file: ${(0,errors/* messageOf */.bD)(error)}.`, cause: error });
    }
}
async function locate(path, workspace) {
    if ((0,external_node_path_.isAbsolute)(path)) {
        return path;
    }
    const root = await (0,promises_.realpath)(workspace);
    const file = await (0,promises_.realpath)((0,external_node_path_.join)(root, pathInRepository(path)));
    const way = (0,external_node_path_.relative)(root, file);
    if ((0,external_node_path_.isAbsolute)(way) || way.split(external_node_path_.sep)[0] === '..') {
        throw leaves(path);
    }
    return file;
}
function leaves(path) {
    return new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: `config-file: ${(0,quote/* quote */.h)(path)} leads out of the workspace.`,
        hint: 'A relative path names a file in the workspace, which is the repository; give an absolute path for any other.',
    });
}

;// CONCATENATED MODULE: ./src/github/config-text.ts








/**
 * The text of the config file: from the workspace, or if that has none, as it does before actions/checkout, from the
 * repository through the API.
 *
 * From the repository it is the file at `GITHUB_SHA` of `GITHUB_REPOSITORY`, since that is what actions/checkout would
 * have put into the workspace, so that a checkout makes no difference. That is: for a push, the commit that was pushed;
 * for pull_request, the merge of the pull request into its base, whose author may have changed the file as the workflow
 * itself (OIDC conditions on `sub` are what holds them); for pull_request_target, a commit of the base branch, which the
 * author of the pull request has no say in. In a reusable workflow both are the caller's, and so is the file;
 * `GITHUB_WORKFLOW_SHA` says where a workflow's own file comes from, which is not what is checked out.
 *
 * @throws RoleChainError `invalid-request` if the file is in neither place, is not UTF-8 or too large, or leads out of
 *   the workspace; else as {@link GitHubApi} does
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
async function readConfigText(request) {
    const { path } = request;
    const local = await readLocalConfigText(request);
    if (local !== undefined) {
        return local;
    }
    if ((0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: there is no file ${(0,quote/* quote */.h)(path)}.`,
            hint: 'A path relative to the workspace is looked up in the repository, too.',
        });
    }
    return readFromRepository(request);
}
/**
 * The text of the config file as this machine has it; undefined if it has no such file.
 *
 * @throws RoleChainError `invalid-request` as {@link readConfigText} does
 */
async function readLocalConfigText({ path, workspace, report, }) {
    const bytes = await readWorkspaceFile(path, workspace);
    if (bytes === undefined) {
        return undefined;
    }
    report(`config-file: ${(0,quote/* quote */.h)(path)}, from ${(0,external_node_path_.isAbsolute)(path) ? 'this machine' : 'the workspace'}.`);
    return textOf(bytes, path);
}
async function readFromRepository({ path, workspace, facts, api, report }) {
    const absent = `config-file: ${(0,quote/* quote */.h)(path)} is not in the workspace (${workspace})`;
    try {
        const commit = (0,github_facts/* neededFact */.Sp)(facts, 'GITHUB_SHA');
        const repository = api();
        const bytes = await readRepositoryFile(repository, pathInRepository(path), commit);
        report(`config-file: ${(0,quote/* quote */.h)(path)}, from ${repository.slug} at commit ${(0,comparison/* brief */.dh)(commit)} (it is not in the workspace).`);
        return textOf(bytes, path);
    }
    catch (error) {
        throw error instanceof errors/* RoleChainError */._G && error.code === 'source' ? inNeitherPlace(absent, error) : error;
    }
}
function inNeitherPlace(absent, error) {
    return new errors/* RoleChainError */._G({
        code: (0,api_error/* isNotFound */.c4)(error) ? 'invalid-request' : error.code,
        message: `${absent}, and not to be had from the repository: ${error.message}`,
        hint: ['Run actions/checkout before this step, or let this step read the repository.', error.hint ?? ''].join(' '),
        cause: error,
    });
}
function textOf(bytes, path) {
    if (bytes.length > MAX_CONFIG_BYTES) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: ${(0,quote/* quote */.h)(path)} is larger than ${MAX_CONFIG_BYTES} bytes.`,
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: ${(0,quote/* quote */.h)(path)} is not UTF-8 text.`,
            hint: 'Save it as UTF-8. PowerShell writes UTF-16 with >, unless told: Out-File -Encoding utf8.',
        });
    }
}

;// CONCATENATED MODULE: ./src/github/github-api.ts



/**
 * Reads the job's repository through the API of GitHub or GitHub Enterprise Server. Octokit is loaded with the first
 * request. What may pass (network, 5xx, rate limits within the deadline) is tried again.
 *
 * Every method raises RoleChainError: `source` for what the API refuses or answers wrongly, `network` if it cannot be
 * reached, `deadline` when the time of the step is over. None of them holds the token.
 */
class GitHubApi {
    repository;
    #connection;
    #octokit;
    constructor(repository, connection) {
        this.repository = repository;
        this.#connection = connection;
    }
    /** `owner/name` */
    get slug() {
        return `${this.repository.owner}/${this.repository.name}`;
    }
    /** A JSON answer, of any shape. */
    json(read) {
        return this.#explained(read, async (octokit) => {
            const answer = await octokit.request(`GET ${BASE}${read.route}`, this.#parametersOf(read));
            return answer.data;
        });
    }
    /** An answer of the raw media type, not decoded. */
    raw(read) {
        return this.#explained(read, async (octokit) => {
            const answer = await octokit.request(`GET ${BASE}${read.route}`, {
                ...this.#parametersOf(read),
                mediaType: { format: 'raw' },
                // Octokit would decode it, and would not say if it is no text.
                request: { parseSuccessResponseBody: false },
            });
            const { data, headers } = answer;
            const bytes = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : new ArrayBuffer();
            return { bytes: new Uint8Array(bytes), contentType: headers['content-type'] ?? '' };
        });
    }
    /** The entries of a list, over as many pages as there are until `most` are there. */
    list(read, most) {
        return this.#explained(read, async (octokit) => {
            const entries = [];
            const pages = octokit.paginate.iterator(`GET ${BASE}${read.route}`, {
                ...this.#parametersOf(read),
                per_page: 100,
            });
            for await (const { data } of pages) {
                if (!Array.isArray(data)) {
                    throw (0,api_error/* unreadableAnswer */.Cw)(this.#asked(read), 'it is no list');
                }
                entries.push(...data);
                if (entries.length >= most) {
                    break;
                }
            }
            return entries;
        });
    }
    /** How messages speak of a request. */
    #asked({ what, permission }) {
        return { what, permission, repository: this.slug };
    }
    #parametersOf({ parameters }) {
        return { ...parameters, owner: this.repository.owner, repo: this.repository.name };
    }
    async #explained(read, ask) {
        try {
            this.#octokit ??= __webpack_require__.e(/* import() */ 6702).then(__webpack_require__.bind(__webpack_require__, 6702)).then(({ openOctokit }) => openOctokit(this.#connection));
            return await ask(await this.#octokit);
        }
        catch (error) {
            throw (0,api_error/* apiError */.pb)(error, this.#asked(read));
        }
    }
}
const BASE = '/repos/{owner}/{repo}';
/**
 * The API of the server that the job runs for. Asks nothing yet.
 *
 * @throws RoleChainError `source` if there is no token, or if the runner does not tell which repository or server it is
 */
function openGitHubApi({ facts, token, http, retry, now }) {
    const repository = (0,github_facts/* repositoryNameOf */.fy)(facts);
    const url = (0,github_facts/* apiUrlOf */.po)(facts);
    if (token === undefined) {
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `GitHub's API (${url.host}) cannot be asked: github-token is empty.`,
            hint: 'Give it the token of this job: github-token: ${{ github.token }}. If it comes from a secret: a pull request from a fork gets none.',
        });
    }
    return new GitHubApi(repository, { url, token, http, retry, now });
}

;// CONCATENATED MODULE: ./src/step/config-source.ts







/** GitHub's API with the token of the inputs. @throws RoleChainError `source` if there is none, or no repository */
function gitHubApiOf(inputs, runner, { http, retry }) {
    const facts = (0,github_facts.repositoryFactsOf)(runner.environment);
    // @actions/github reads the event when it is loaded, and reports a missing one on standard output.
    runner.hide(['GITHUB_EVENT_PATH']);
    return openGitHubApi({ facts, token: inputs['github-token'], http, retry, now: Date.now });
}
/**
 * Reads `config-file` from this machine only, for commands that use no network.
 *
 * @throws RoleChainError `invalid-request` if it does not exist, or cannot be read
 */
async function readConfigFileOffline(path, { workspace, log }) {
    const text = await readLocalConfigText({
        path,
        workspace,
        report: (message) => {
            log.info(message);
        },
    });
    if (text === undefined) {
        const directory = (0,external_node_path_.isAbsolute)(path) ? '' : ` in ${workspace}`;
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: there is no file ${(0,quote/* quote */.h)(path)}${directory}.`,
        });
    }
    return text;
}
/**
 * Reads `config-file`: from the workspace or, if there is no such file, through GitHub's API.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
 * @throws RoleChainError if it is in neither place
 */
async function readConfigFile(path, { inputs, network }, runner, startedAt) {
    const { workspace, environment, log } = runner;
    return (0,net_network/* withNetwork */.p)(network, { log, startedAt, doing: 'reading config-file' }, (open) => readConfigText({
        path,
        workspace,
        facts: (0,github_facts.repositoryFactsOf)(environment),
        api: () => gitHubApiOf(inputs, runner, open),
        report: (message) => {
            log.info(message);
        },
    }));
}


/***/ })

};
