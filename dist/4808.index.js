export const id = 4808;
export const ids = [4808];
export const modules = {

/***/ 73660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   pb: () => (/* binding */ apiError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _api_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99678);



/**
 * The error for a failed request: what was requested, what came back, and how to fix it.
 *
 * @param error whatever was thrown; Octokit wraps errors from below it
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
        hint: 'Is GITHUB_API_URL the API of GitHub or GitHub Enterprise Server? Those of Forgejo and Gitea differ. Or is a proxy in between answering for it?',
        cause,
    });
}
/** Whether an error of {@link apiError} says that the thing does not exist, or that the token may not see it. */
function isNotFound(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G && error.cause instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk && error.cause.status === 404;
}
function isKnown(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G || error instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk;
}
const NETWORK_KINDS = ['transient', 'unresolved', 'tls'];
function hintFor(failure, { permission, repository }) {
    const { kind, code, status = 0 } = failure;
    if ((0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLarge */ .I9)(failure)) {
        return (0,_net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLargeHint */ .r3)('GitHub', 'GITHUB_API_URL');
    }
    if (kind === 'tls') {
        return _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS_HINT */ .qN;
    }
    if (code === _api_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .RATE_LIMITED */ .k || status === 429) {
        return 'Run again later, or use a token with its own limit, such as that of a GitHub App: all jobs of a repository share the limit of github.token. action-timeout-s allows a longer wait.';
    }
    const hints = {
        401: 'The token in github-token is not valid (any more), or not for this server. ${{ github.token }} is the one of this job.',
        403: `The token may not read this. Give the job \`permissions: ${permission}\`: naming any permission sets all others to none. A pull request from a fork may have this permission, too. A token other than github.token needs the same permission for ${repository}, and what the organization demands (SSO, allowed addresses).`,
        404: `Either it does not exist, or the token may not see it: that is how a private repository answers. Give the job \`permissions: ${permission}\`; a token other than github.token must have access to ${repository}.`,
        407: _net_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_LOGIN_HINT */ .tJ,
    };
    return hints[status] ?? (kind === 'rejected' ? WRONG_SERVER : NO_ANSWER);
}
const WRONG_SERVER = 'Is GITHUB_API_URL the API of the server that this repository is on?';
const NO_ANSWER = 'The API did not answer. Look at https://www.githubstatus.com, and at any proxy in between.';


/***/ }),

/***/ 99678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ RATE_LIMITED),
  n: () => (/* binding */ apiFetch)
});

// EXTERNAL MODULE: ./src/net/failure.ts
var failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/net/retry.ts
var retry = __webpack_require__(37893);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(38653);
;// CONCATENATED MODULE: ./src/github/rate-limit.ts
/** GitHub's documented wait for a secondary limit that comes without a duration. */
const UNTOLD_MILLISECONDS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;
/**
 * How long GitHub asks us to wait, in milliseconds; undefined if the answer is not about its limits. Computed from the
 * answer's own date if it has one, so that a wrong clock does not matter.
 *
 * @param message the answer's message
 * @param now milliseconds since 1970
 * @see
 *   https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
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
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/hide-values.ts
var hide_values = __webpack_require__(24330);
// EXTERNAL MODULE: ./src/text/iso-seconds.ts
var iso_seconds = __webpack_require__(75390);
;// CONCATENATED MODULE: ./src/github/api-fetch.ts







/** The code of a {@link CallFailure} for a rate limit. */
const RATE_LIMITED = 'RateLimited';
/** Comparisons carry the text of up to 300 changes; the largest seen so far have a few megabytes. */
const MAX_BYTES = 20_000_000;
const MAX_REDIRECTS = 5;
const MAX_MESSAGE_LENGTH = 200;
/**
 * `fetch` for Octokit, on our own connections, with our own retries: proxy, certificate authorities, timeouts and the
 * deadline are the same as everywhere else. Resolves for status 2xx only.
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
 * Octokit takes an empty answer for an empty list, which would mean that nothing has changed. Everything requested here
 * is an object or a list.
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
/** GitHub redirects requests for a renamed repository. */
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
    throw new failure/* CallFailure */.Rk({ kind: 'rejected', code: 'Redirects', message: 'too many redirects' });
}
async function ask({ url: base, token, http, retry }, url, headers) {
    if (url.origin !== base.origin) {
        throw new failure/* CallFailure */.Rk({
            kind: 'rejected',
            code: 'OtherHost',
            message: `${base.host} redirected to ${url.host}, where the token does not go`,
        });
    }
    const authorization = `Bearer ${token.reveal()}`;
    return http.getBytes(url, { ...headers, authorization }, retry.deadline.signal, MAX_BYTES);
}
function refusal({ url, token, retry, now }, answer) {
    const { status, bytes } = answer;
    const said = (0,hide_values/* hideValue */.Em)(messageIn(bytes), token.reveal(), '***');
    const quoted = said === '' ? '' : `: '${(0,quote/* oneLine */.TN)(said.slice(0, MAX_MESSAGE_LENGTH))}'`;
    const wait = rateLimitOf(answer, said, now());
    if (wait === undefined) {
        const message = `${url.host} answered with status ${status}${quoted}`;
        return new failure/* CallFailure */.Rk({ kind: (0,failure/* kindOfStatus */.o3)(status), code: `HTTP ${status}`, message, status });
    }
    const until = (0,iso_seconds/* isoSeconds */.n)(now() + wait);
    return new failure/* CallFailure */.Rk({
        kind: wait < retry.deadline.remainingMilliseconds() ? 'throttled' : 'rejected',
        code: RATE_LIMITED,
        message: `${url.host} accepts no more requests until ${until}, which is in ${Math.ceil(wait / 1000)} s (status ${status}${quoted})`,
        status,
        retryAfterMilliseconds: wait,
    });
}
/** The message in an error answer, if it is GitHub's. */
function messageIn(bytes) {
    try {
        return (0,json/* textFieldOf */.J)(JSON.parse(Buffer.from(bytes).toString('utf8')), 'message') ?? '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 52954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   nS: () => (/* binding */ MAX_COMPARED_FILES)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65376);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38653);



const RELATIONS = ['ahead', 'behind', 'diverged', 'identical'];
/**
 * The maximum for a comparison: "it includes up to 300 changed files for the entire comparison", on the first page.
 *
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const MAX_COMPARED_FILES = 300;
/**
 * Compares two commits as `git diff base...head` does.
 *
 * The API answers 404 for a commit that is gone and for commits without common history, but also for a token that may
 * not read the repository. The second commit shows which it is: if that can be read, so can the repository.
 *
 * @param base a commit or a branch
 * @returns undefined if `base` does not exist (any more) or has nothing in common with `head`
 */
async function compare(api, base, head) {
    const read = {
        route: '/compare/{basehead}',
        // Commits are paged, files are not: one commit per page keeps the answer small.
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
/** A commit id in its short form; a branch unchanged. */
function brief(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 73480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ neededFact),
/* harmony export */   fy: () => (/* binding */ repositoryNameOf),
/* harmony export */   po: () => (/* binding */ apiUrlOf),
/* harmony export */   repositoryFactsOf: () => (/* binding */ repositoryFactsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77459);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55572);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);




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
 * A fact that must be there.
 *
 * @throws RoleChainError `source` if the runner does not provide it
 */
function neededFact(facts, name) {
    const fact = facts[name];
    if (fact === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `${name} is not set, and the request cannot be completed without it.`,
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
/** @throws RoleChainError `source` if it is not known, or is not of the form `owner/name` */
function repositoryNameOf(facts) {
    const told = neededFact(facts, 'GITHUB_REPOSITORY');
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(told) ?? [];
    if (owner === undefined || name === undefined || [owner, name].some((part) => /^\.+$/.test(part))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `GITHUB_REPOSITORY is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(told)}, which is not a repository.`,
            hint: 'It has the form owner/name, as in acme/app.',
        });
    }
    return { owner, name };
}
/**
 * Where the API is. The token is sent there, so it has to be https, except on this machine.
 *
 * @throws RoleChainError `source` if it is not known, or is not such a URL
 */
function apiUrlOf(facts) {
    const told = neededFact(facts, 'GITHUB_API_URL');
    const url = URL.canParse(told) ? new URL(told) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '' || url.search !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `GITHUB_API_URL is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(url === undefined ? told : `${url.protocol}//${url.host}${url.pathname}`)}: github-token is not sent there.`,
            hint: 'The URL of the API begins with https:// (http:// is for this machine only), and has no user, password or query in it.',
        });
    }
    return url;
}


/***/ }),

/***/ 65376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fileNamesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38653);

/**
 * The file names in a list from GitHub's API; a renamed file counts under both names, since both places changed.
 * Undefined if it is not such a list.
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

/***/ 38653:
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
/** A field that is a non-empty string; undefined if it is anything else. */
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47879);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47505);




/** Lets the deadline of the request in progress report before the overall one. */
const GRACE_MILLISECONDS = 250;
/**
 * Does network work under the step's deadline, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(createHttp(settings, log), () => 'reading the CA bundle');
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
async function createHttp({ caBundle, ...others }, log) {
    if (caBundle === undefined || !(others.caBundleMayBeMissing === true && (await isMissing(caBundle)))) {
        return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create({ ...others, ...(caBundle === undefined ? {} : { caBundle }) });
    }
    log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
    return _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l.create(others);
}
function isMissing(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => false, (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT');
}


/***/ }),

/***/ 84808:
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
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/net/network.ts
var net_network = __webpack_require__(1101);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/comparison.ts
var comparison = __webpack_require__(52954);
// EXTERNAL MODULE: ./src/github/facts.ts
var github_facts = __webpack_require__(73480);
// EXTERNAL MODULE: ./src/github/json.ts
var json = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/github/repository-file.ts




/**
 * The bytes of a file in the repository at a commit. GitHub follows symbolic links.
 *
 * @param path relative to the root, with `/`
 * @throws RoleChainError as {@link GitHubApi} does, and `invalid-request` if it is not a file
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function readRepositoryFile(api, path, commit) {
    const answer = await api.raw({
        route: '/contents/{+path}',
        parameters: { path: path.split('/').map(encodeURIComponent).join('/'), ref: commit },
        what: `the file ${(0,quote/* quote */.hD)(path)} at commit ${(0,comparison/* brief */.dh)(commit)}`,
        permission: 'contents: read',
    });
    return contentsOf(answer, path);
}
/**
 * Extracts the file from an answer. A request for raw contents may get JSON: from GitHub for a directory (a list), a
 * submodule, or a symbolic link that does not lead to a file; from Forgejo and Gitea, which ignore media types, for
 * every file.
 */
function contentsOf({ bytes, contentType }, path) {
    const answer = /^application\/json\b/.test(contentType) ? parsed(bytes) : undefined;
    const type = Array.isArray(answer) ? 'directory' : (0,json/* textFieldOf */.J)(answer, 'type');
    if (type === 'directory' || (type !== undefined && (0,json/* fieldOf */._)(answer, '_links') !== undefined && type !== 'file')) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: ${(0,quote/* quote */.hD)(path)} is a ${type} in the repository, not a file.`,
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

// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
// EXTERNAL MODULE: ./src/files/workspace-path.ts
var workspace_path = __webpack_require__(30276);
;// CONCATENATED MODULE: ./src/github/workspace-file.ts





/** More than a thousand targets fit into a tenth of that. */
const MAX_CONFIG_BYTES = 1_000_000;
/**
 * A relative path in repository form: with `/`, and without `.` and `..`.
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
 * The bytes of a file that the user named; undefined if there is none. A relative path is relative to the workspace and
 * may not leave it, not even through symbolic links: a checked-out commit must not decide which other files of this
 * machine are read. An absolute path is the user's explicit choice and may lead anywhere.
 *
 * @throws RoleChainError `invalid-request` if it leads out of the workspace, is not a regular file, or is larger than
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
    const file = await (0,workspace_path/* realPathWithin */.N)(workspace, pathInRepository(path));
    if (file === undefined) {
        throw leaves(path);
    }
    return file;
}
function leaves(path) {
    return new errors/* RoleChainError */._G({
        code: 'invalid-request',
        message: `config-file: ${(0,quote/* quote */.hD)(path)} leads out of the workspace.`,
        hint: 'A relative path names a file in the workspace, which is the repository; give an absolute path for any other.',
    });
}

;// CONCATENATED MODULE: ./src/github/config-text.ts








/**
 * The text of the config file: from the workspace or, if it is not there (before actions/checkout), from the repository
 * through the API.
 *
 * From the repository it is the file at `GITHUB_SHA` of `GITHUB_REPOSITORY`, since that is what actions/checkout would
 * put into the workspace, so a checkout makes no difference. That is: for a push, the pushed commit; for pull_request,
 * the merge of the pull request into its base, whose author may have changed the file just like the workflow itself
 * (OIDC conditions on `sub` are what restricts them); for pull_request_target, a commit of the base branch, which the
 * author of the pull request does not control. In a reusable workflow both belong to the caller, and so does the file;
 * `GITHUB_WORKFLOW_SHA` says where a workflow's own file comes from, which is not what is checked out.
 *
 * @throws RoleChainError `invalid-request` if the file is in neither place, is not UTF-8 or too large, or leads out
 *   of the workspace; otherwise as {@link GitHubApi} does
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
            message: `config-file: there is no file ${(0,quote/* quote */.hD)(path)}.`,
            hint: 'A path relative to the workspace is looked up in the repository, too.',
        });
    }
    return readFromRepository(request);
}
/**
 * The text of the config file as this machine has it; undefined if there is no such file.
 *
 * @throws RoleChainError `invalid-request` as {@link readConfigText} does
 */
async function readLocalConfigText({ path, workspace, report, }) {
    const bytes = await readWorkspaceFile(path, workspace);
    if (bytes === undefined) {
        return undefined;
    }
    report(`config-file: ${(0,quote/* quote */.hD)(path)}, from ${(0,external_node_path_.isAbsolute)(path) ? 'this machine' : 'the workspace'}.`);
    return textOf(bytes, path);
}
async function readFromRepository({ path, workspace, facts, api, report }) {
    const absent = `config-file: ${(0,quote/* quote */.hD)(path)} is not in the workspace (${workspace})`;
    try {
        const commit = (0,github_facts/* neededFact */.Sp)(facts, 'GITHUB_SHA');
        const repository = api();
        const bytes = await readRepositoryFile(repository, pathInRepository(path), commit);
        report(`config-file: ${(0,quote/* quote */.hD)(path)}, from ${repository.slug} at commit ${(0,comparison/* brief */.dh)(commit)} (it is not in the workspace).`);
        return textOf(bytes, path);
    }
    catch (error) {
        throw error instanceof errors/* RoleChainError */._G && error.code === 'source' ? inNeitherPlace(absent, error) : error;
    }
}
function inNeitherPlace(absent, error) {
    return new errors/* RoleChainError */._G({
        code: (0,api_error/* isNotFound */.c4)(error) ? 'invalid-request' : error.code,
        message: `${absent}, and could not be read from the repository: ${error.message}`,
        hint: ['Run actions/checkout before this step, or let this step read the repository.', error.hint ?? ''].join(' '),
        cause: error,
    });
}
function textOf(bytes, path) {
    if (bytes.length > MAX_CONFIG_BYTES) {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: ${(0,quote/* quote */.hD)(path)} is larger than ${MAX_CONFIG_BYTES} bytes.`,
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* RoleChainError */._G({
            code: 'invalid-request',
            message: `config-file: ${(0,quote/* quote */.hD)(path)} is not UTF-8 text.`,
            hint: 'Save it as UTF-8. PowerShell writes UTF-16 with >; use Out-File -Encoding utf8.',
        });
    }
}

;// CONCATENATED MODULE: ./src/github/github-api.ts



/**
 * Reads the job's repository through the API of GitHub or GitHub Enterprise Server. Octokit is loaded with the first
 * request. Transient failures (network, 5xx, rate limits within the deadline) are retried.
 *
 * Every method throws RoleChainError: `source` if the API refuses or answers wrongly, `network` if it cannot be
 * reached, `deadline` when the step is out of time. None of them contains the token.
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
    /** A JSON answer, in any shape. */
    json(read) {
        return this.#explained(read, async (octokit) => {
            const answer = await octokit.request(`GET ${BASE}${read.route}`, this.#parametersOf(read));
            return answer.data;
        });
    }
    /** An answer with the raw media type, not decoded. */
    raw(read) {
        return this.#explained(read, async (octokit) => {
            const answer = await octokit.request(`GET ${BASE}${read.route}`, {
                ...this.#parametersOf(read),
                mediaType: { format: 'raw' },
                // Octokit would decode it, and would not report if it is not text.
                request: { parseSuccessResponseBody: false },
            });
            const { data, headers } = answer;
            const bytes = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : new ArrayBuffer();
            return { bytes: new Uint8Array(bytes), contentType: headers['content-type'] ?? '' };
        });
    }
    /** The entries of a list, page by page until there are `max`. */
    list(read, max) {
        return this.#explained(read, async (octokit) => {
            const entries = [];
            const pages = octokit.paginate.iterator(`GET ${BASE}${read.route}`, {
                ...this.#parametersOf(read),
                per_page: 100,
            });
            for await (const { data } of pages) {
                if (!Array.isArray(data)) {
                    throw (0,api_error/* unreadableAnswer */.Cw)(this.#asked(read), 'it is not a list');
                }
                entries.push(...data);
                if (entries.length >= max) {
                    break;
                }
            }
            return entries;
        });
    }
    /** How messages describe a request. */
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
 * The API of the server that the job runs for. Makes no request yet.
 *
 * @throws RoleChainError `source` if there is no token, or if the runner does not say which repository or server it
 *   is
 */
function openGitHubApi({ facts, token, http, retry, now }) {
    const repository = (0,github_facts/* repositoryNameOf */.fy)(facts);
    const url = (0,github_facts/* apiUrlOf */.po)(facts);
    if (token === undefined) {
        throw new errors/* RoleChainError */._G({
            code: 'source',
            message: `GitHub's API (${url.host}) cannot be used: github-token is empty.`,
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
            message: `config-file: there is no file ${(0,quote/* quote */.hD)(path)}${directory}.`,
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
