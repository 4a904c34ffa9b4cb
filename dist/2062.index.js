export const id = 2062;
export const ids = [2062,9473];
export const modules = {

/***/ 5402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showRole)
/* harmony export */ });
/** A role as messages show it. */
function showRole(role) {
    return role.kind === 'arn' ? role.arn : role.name;
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zt: () => (/* binding */ runChain),
  sb: () => (/* binding */ runTargets),
  no: () => (/* binding */ takeNext)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/request/arn.ts
var request_arn = __webpack_require__(6862);
// EXTERNAL MODULE: ./src/request/limits.ts
var limits = __webpack_require__(961);
// EXTERNAL MODULE: ./src/request/templates.ts
var templates = __webpack_require__(66);
;// CONCATENATED MODULE: ./src/chain/settle.ts



/**
 * Settles every text of every hop, so that a claim which is missing or does not fit stops the run before its first
 * hop is taken.
 *
 * @throws RoleChainError `source`
 */
function checkClaims(nodes, claims) {
    for (const node of nodes) {
        const { hop } = node;
        const settling = { node, claims };
        settle(hop.sessionName, 'the session name', settling);
        if (hop.kind === 'signed') {
            hop.tags.forEach(({ key, value }) => settle(value, `the tag '${key}'`, settling));
            if (hop.sourceIdentity !== undefined) {
                settle(hop.sourceIdentity, 'the source identity', settling);
            }
        }
    }
}
/** The final text of a field, now that the claims are known. */
function settle(text, name, { node, claims }) {
    if (typeof text === 'string') {
        return text;
    }
    const filled = (0,templates/* fillClaims */.Zc)(text, claims);
    const violation = typeof filled === 'string' ? (0,limits/* violationOf */.xg)(filled, limits/* TEXT_LIMITS */.Pc[text.field]) : undefined;
    if (typeof filled === 'string' && violation === undefined) {
        return filled;
    }
    const problem = typeof filled === 'string'
        ? `${name} becomes '${filled}', which ${violation ?? ''}`
        : `${name} wants {claim:${filled.missing}}, and the token has no such claim with a plain value`;
    const { hop, of } = node;
    throw new errors/* RoleChainError */._G({
        code: 'source',
        hop: { number: hop.number, of },
        message: `hop ${hop.number} of ${of}: ${problem}.`,
        hint: `Claims of this token: ${Object.keys(claims).sort().join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./src/chain/mfa-code.ts
/** How long a code holds (RFC 6238; AWS's virtual devices use six digits and SHA-1). */
const STEP_MILLISECONDS = 30_000;
/**
 * Gives a code for each attempt. AWS takes a code once, so with a seed each attempt gets one of its own, if need be by
 * waiting for the next; a code that was given is all there is.
 */
function mfaCodes({ proof }, { now, sleep }) {
    if (proof.kind === 'code') {
        return () => Promise.resolve(proof.code.reveal());
    }
    const seed = proof.seed
        .reveal()
        .replace(/[\s=-]/g, '')
        .toUpperCase();
    let used = -1;
    return async () => {
        const { Secret, TOTP } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
        const wait = (used + 1) * STEP_MILLISECONDS - now();
        if (Math.floor(now() / STEP_MILLISECONDS) <= used) {
            await sleep(wait);
        }
        used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
        return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: used * STEP_MILLISECONDS });
    };
}

// EXTERNAL MODULE: ./src/chain/tree.ts
var tree = __webpack_require__(601);
;// CONCATENATED MODULE: ./src/chain/take-hop.ts







/** Packed policy sizes from here on are worth a warning, in percent. */
const NEARLY_FULL = 80;
/** More than one key in four has no special character; so many misses mean something else. */
const MOST_KEYS_ASKED = 100;
/** Takes a hop by the token of a source. */
async function takeWebIdentity(hop, source, step) {
    const roleArn = roleArnOf(hop, '');
    const sessionName = settle(hop.sessionName, 'the session name', step);
    const call = { ...commonCall(hop), roleArn, sessionName };
    const { name } = source;
    const attempt = { hop, of: step.node.of, caller: name, principal: name, roleArn, sessionName, claims: step.claims };
    const made = await take(attempt, step, () => assumeOrLess(call, (asked) => step.world.sts.assumeRoleWithWebIdentity(asked, source), (kind, asked) => shorter(kind, hop, asked)));
    return { hop: { ...hop, ...settledBy(made.call) }, roleArn, sessionName, session: made.session };
}
/** Takes a hop that its caller signs. */
async function takeSigned(hop, caller, step) {
    const roleArn = roleArnOf(hop, caller.account);
    const sessionName = settle(hop.sessionName, 'the session name', step);
    const { name, principal } = caller;
    const attempt = { hop, of: step.node.of, caller: name, principal, roleArn, sessionName };
    const call = signedCall(attempt, hop, step);
    const inForce = (0,objects/* withoutUndefined */.r)({ sourceIdentity: call.sourceIdentity ?? caller.sourceIdentity });
    const { session, call: sent } = await take({ ...attempt, ...inForce }, step, () => assumeOrLess(call, (asked) => step.world.sts.assumeRole(asked, caller.credentials), (kind, asked) => lessOf(kind, hop, asked, step)));
    return { hop: { ...hop, ...settledBy(sent), ...signedAs(hop, sent) }, roleArn, sessionName, session };
}
/** What has become of the texts and wishes of a hop. */
function settledBy({ roleArn, sessionName, durationSeconds, }) {
    const role = {
        kind: 'arn',
        arn: roleArn,
        account: (0,request_arn/* accountOfArn */.KC)(roleArn) ?? '',
        name: roleArn.split('/').at(-1) ?? '',
    };
    return { role, sessionName, durationSeconds };
}
function signedAs(hop, { tags, transitiveTagKeys, sourceIdentity }) {
    const sent = new Map(tags.map(({ key, value }) => [key, value]));
    return {
        tags: hop.tags.flatMap((tag) => {
            const value = sent.get(tag.key);
            return value === undefined ? [] : [{ ...tag, value }];
        }),
        transitiveTagKeys,
        ...(0,objects/* withoutUndefined */.r)({ sourceIdentity }),
    };
}
function signedCall({ roleArn, sessionName }, hop, step) {
    const { mfa, sourceIdentity } = hop;
    return {
        ...commonCall(hop),
        roleArn,
        sessionName,
        tags: hop.tags.map(({ key, value }) => ({ key, value: settle(value, `the tag '${key}'`, step) })),
        transitiveTagKeys: hop.transitiveTagKeys,
        providedContexts: hop.providedContexts.map(({ providerArn, contextAssertion }) => ({
            providerArn,
            contextAssertion: contextAssertion.reveal(),
        })),
        ...(0,objects/* withoutUndefined */.r)({
            externalId: hop.externalId,
            sourceIdentity: sourceIdentity === undefined ? undefined : settle(sourceIdentity, 'the source identity', step),
            mfa: mfa === undefined ? undefined : { serial: mfa.serial, nextCode: mfaCodes(mfa, step.world) },
        }),
    };
}
/** Some refusals of AWS can be met by asking for less, once each. */
async function assumeOrLess(call, assume, less) {
    try {
        return { session: await assume(call), call };
    }
    catch (error) {
        const next = less(kindOf(error), call);
        if (next === undefined) {
            throw error;
        }
        return assumeOrLess(next, assume, less);
    }
}
/** What to ask for instead; undefined where AWS would refuse that as well. */
function lessOf(kind, hop, call, step) {
    const { world } = step;
    const droppable = hop.tags.filter((tag) => tag.droppable && call.tags.some(({ key }) => key === tag.key));
    if (kind === 'packed-policy' && droppable.length > 0) {
        world.warn(`${subjectOf(step)}: policies and tags are too large for AWS; leaving out the default tags ${droppable.map((tag) => tag.key).join(', ')} and trying once more.`);
        return withoutTags(call, droppable);
    }
    if (kind === 'chaining-cap' && hop.chained === 'unknown' && call.durationSeconds > limits/* CHAINED_SESSION_SECONDS */.E6) {
        world.notice(`${subjectOf(step)}: the credentials it starts from are a role's, so AWS allows one hour; asking for ${limits/* CHAINED_SESSION_SECONDS */.E6} instead of ${call.durationSeconds} seconds.`);
        return { ...call, durationSeconds: limits/* CHAINED_SESSION_SECONDS */.E6 };
    }
    return shorter(kind, hop, call);
}
/** Roles do not tell their maximum to who may only assume them: these are tried one after the other, in seconds. */
const SHORTER = [21_600, 10_800, limits/* CHAINED_SESSION_SECONDS */.E6];
function shorter(kind, { longest }, call) {
    const durationSeconds = SHORTER.find((seconds) => seconds < call.durationSeconds);
    return kind === 'role-maximum' && longest === true && durationSeconds !== undefined
        ? { ...call, durationSeconds }
        : undefined;
}
async function take(attempt, step, assume) {
    const { world, node } = step;
    const { hop, roleArn, sessionName } = attempt;
    const isEnd = node.ends.length > 0 || node.children.length === 0;
    const made = await assumeUntil(assume, ({ session }) => !isEnd || world.accepts(session.credentials)).catch(async (error) => {
        throw await world.explainHop(error, attempt);
    });
    const { session } = made;
    checkSession(session, attempt);
    world.onHop({ hop, roleArn, sessionName, session }, node);
    const { packedPolicySize = 0 } = session;
    if (packedPolicySize >= NEARLY_FULL) {
        world.warn(`${subjectOf(step)}: policies and tags take ${packedPolicySize} % of the room that AWS gives a session; a little more and it will refuse the hop.`);
    }
    return made;
}
/** A hop as messages name it: with its target, where one is beyond it; one hop may be many targets'. */
function subjectOf({ node }) {
    const [target, ...others] = (0,tree/* targetsBelow */.Uw)(node);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `Hop ${node.hop.number}${target === undefined ? '' : ` (${target.name}${more})`}`;
}
/** Whatever answers for STS: its session is of the role that was asked for, or it is not used. */
function checkSession({ assumedRoleArn }, { hop, of, roleArn }) {
    const [, partition, , , account] = roleArn.split(':');
    const found = (0,request_arn/* parseAssumedRoleArn */.B8)(assumedRoleArn);
    const name = roleArn.split('/').at(-1);
    if (found?.partition !== partition || found?.account !== account || found?.name !== name) {
        throw new errors/* RoleChainError */._G({
            code: 'rejected',
            hop: { number: hop.number, of },
            message: `hop ${hop.number} of ${of}: the answer for ${roleArn} is a session of something else: '${assumedRoleArn}'.`,
            hint: 'AWS does not answer so. Is the right STS called (sts-endpoint, AWS_ENDPOINT_URL), and nothing between?',
        });
    }
}
async function assumeUntil(assume, accepts) {
    for (let asked = 1; asked <= MOST_KEYS_ASKED; asked++) {
        const made = await assume();
        if (accepts(made)) {
            return made;
        }
    }
    throw new errors/* RoleChainError */._G({
        code: 'rejected',
        message: `special-characters-workaround: each of ${MOST_KEYS_ASKED} secret access keys held a special character.`,
        hint: 'That is no chance any more. Let the job take keys as they are (quoted), and leave this input out.',
    });
}
function commonCall(hop) {
    const { region, durationSeconds, policyArns, policy } = hop;
    return { region, durationSeconds, policyArns, ...(0,objects/* withoutUndefined */.r)({ policy }) };
}
function roleArnOf({ role }, callerAccount) {
    return role.kind === 'arn' ? role.arn : `arn:${role.partition}:iam::${callerAccount}:role/${role.name}`;
}
/** The kind of a failed request: all that the chain needs to know of the client's errors. */
function kindOf(error) {
    return error instanceof Error && 'kind' in error ? error.kind : undefined;
}
function withoutTags(call, dropped) {
    const isKept = (key) => !dropped.some((tag) => tag.key === key);
    return {
        ...call,
        tags: call.tags.filter((tag) => isKept(tag.key)),
        transitiveTagKeys: call.transitiveTagKeys.filter(isKept),
    };
}

;// CONCATENATED MODULE: ./src/chain/run.ts






/** Takes the hops of a plan without targets one after the other. Intermediate credentials stay inside. */
async function runChain(plan, world) {
    const { source } = world;
    const path = (0,tree/* pathOf */.XM)(plan.hops);
    if (path === undefined) {
        if (source.kind === 'token') {
            throw new errors/* RoleChainError */._G({ code: 'source', message: `${source.name} needs a role to assume.` });
        }
        const credentials = await source.credentials();
        return { hops: [], identity: await identify(plan, world, credentials), credentials };
    }
    let from = await start(plan, [path], world);
    const hops = [];
    for (let node = path; node !== undefined; [node] = node.children) {
        const taken = await run_take(node, from, world);
        hops.push(taken);
        from = goOn(taken, from.claims);
    }
    return resultOf(hops);
}
/**
 * Takes the hops to all targets of a plan: what they share once, branches at the same time. A hop that fails is the
 * failure of every target beyond it, and of no other.
 *
 * @throws RoleChainError if the identity source fails, or does not bear out the plan
 */
async function runTargets(plan, world) {
    const trees = (0,tree/* treesOf */.zG)(plan.targets);
    const from = await start(plan, trees, world);
    const outcomes = new Map();
    const settle = (outcome) => {
        outcomes.set(outcome.target, outcome);
        world.onTarget(outcome);
    };
    const descend = async (node, origin, before) => {
        let taken;
        try {
            taken = await run_take(node, origin, world);
        }
        catch (error) {
            (0,tree/* targetsBelow */.Uw)(node).forEach((target) => {
                settle({ kind: 'failed', target, error });
            });
            return;
        }
        const hops = [...before, taken];
        node.ends.forEach((target) => {
            settle({ kind: 'reached', target, result: resultOf(hops) });
        });
        await Promise.all(node.children.map((child) => descend(child, goOn(taken, origin.claims), hops)));
    };
    await Promise.all(trees.map((tree) => descend(tree, from, [])));
    return plan.targets.flatMap((target) => outcomes.get(target) ?? []);
}
/**
 * Takes one hop of a chain.
 *
 * @param before the session of the hop before it; undefined for a first hop, which starts from the source
 * @throws RoleChainError for whatever fails
 */
async function takeNext(node, before, { plan, world }) {
    return run_take(node, before === undefined ? await start(plan, [node], world) : goOn(before, {}), world);
}
async function start(plan, trees, world) {
    const { source } = world;
    if (source.kind === 'token') {
        const { claims } = await source.token();
        checkClaims((0,tree/* nodesOf */.Nh)(trees), claims);
        return { kind: 'token', source, claims };
    }
    const credentials = await source.credentials();
    // A bare role name is expanded with the account of the caller, the one thing that has to be asked for.
    const isNamed = trees.some(({ hop }) => hop.role.kind === 'name');
    const identity = isNamed ? await identify(plan, world, credentials) : undefined;
    const name = identity?.arn ?? source.name;
    const caller = { name, principal: name, account: identity?.account ?? '', credentials };
    return { kind: 'caller', caller, claims: {} };
}
async function identify(plan, world, credentials) {
    try {
        return await world.sts.getCallerIdentity(plan.region, credentials);
    }
    catch (error) {
        throw await world.explainIdentity(error, world.source.name);
    }
}
function run_take(node, from, world) {
    const { hop } = node;
    const step = { world, node, claims: from.claims };
    if (hop.kind === 'web-identity' && from.kind === 'token') {
        return takeWebIdentity(hop, from.source, step);
    }
    if (hop.kind === 'signed' && from.kind === 'caller') {
        return takeSigned(hop, from.caller, step);
    }
    throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`);
}
/** From the session of a hop on. */
function goOn({ roleArn: principal, session }, claims) {
    const { assumedRoleArn: name, credentials, sourceIdentity } = session;
    const account = (0,request_arn/* accountOfArn */.KC)(name) ?? '';
    return {
        kind: 'caller',
        caller: { name, principal, account, credentials, ...(0,objects/* withoutUndefined */.r)({ sourceIdentity }) },
        claims,
    };
}
function resultOf(hops) {
    const last = hops.at(-1);
    if (last === undefined) {
        throw new Error('a chain without hops has no session');
    }
    const { credentials, assumedRoleArn: arn } = last.session;
    return { hops, identity: { account: (0,request_arn/* accountOfArn */.KC)(arn) ?? '', arn }, credentials };
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openEnds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/credentials.ts
var credentials = __webpack_require__(3029);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/files/regular-file.ts
var regular_file = __webpack_require__(5354);
// EXTERNAL MODULE: ./src/sts/failure.ts
var failure = __webpack_require__(2310);
// EXTERNAL MODULE: ./src/sts/retry.ts
var sts_retry = __webpack_require__(4462);
// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
;// CONCATENATED MODULE: ./src/source/ambient.ts


/**
 * What the SDK's default provider chain finds: environment, profile, container endpoint, instance metadata.
 *
 * @param explain why there may be none
 */
function ambient(provide, conceal, explain) {
    return {
        kind: 'credentials',
        name: 'ambient credentials',
        async credentials() {
            try {
                const found = await provide();
                return {
                    accessKeyId: conceal(found.accessKeyId),
                    secretAccessKey: conceal(found.secretAccessKey),
                    ...(0,objects/* withoutUndefined */.r)({
                        sessionToken: found.sessionToken === undefined ? undefined : conceal(found.sessionToken),
                        expiration: found.expiration,
                    }),
                };
            }
            catch (error) {
                throw new errors/* RoleChainError */._G({
                    code: 'source',
                    message: `No AWS credentials to start from: ${(0,errors/* messageOf */.bD)(error)}`,
                    cause: error,
                    ...(await explain()),
                });
            }
        },
    };
}

// EXTERNAL MODULE: ./src/source/environment.ts
var environment = __webpack_require__(9880);
;// CONCATENATED MODULE: ./src/source/fixed-credentials.ts
/** Credentials that are there already: keys of the inputs, or of the environment. */
function fixedCredentials(name, credentials) {
    return { kind: 'credentials', name, credentials: () => Promise.resolve(credentials) };
}

// EXTERNAL MODULE: ./src/source/jwt.ts
var jwt = __webpack_require__(7524);
;// CONCATENATED MODULE: ./src/source/github-oidc.ts


/** The OIDC token of GitHub Actions, and of the runners that work alike (Forgejo, Gitea). */
class GitHubOidc {
    kind = 'token';
    renewable = true;
    name = 'the OIDC token of this job';
    #settings;
    #last;
    constructor(settings) {
        this.#settings = settings;
    }
    async token(renew = false) {
        const { now } = this.#settings;
        const last = this.#last;
        if (!renew && last !== undefined) {
            const isFresh = !(0,jwt/* isPastHalfLife */.u)(await last.token, last.mintedAt, now());
            // Of several that find it too old at once, the first mints the next one.
            if (isFresh || this.#last !== last) {
                return this.#last?.token ?? last.token;
            }
        }
        const token = this.#mint();
        this.#last = { token, mintedAt: now() };
        return token;
    }
    async #mint() {
        const { endpoint, audience, conceal, get } = this.#settings;
        const url = new URL(endpoint.url);
        url.searchParams.set('audience', audience);
        const body = await get(url, {
            authorization: `Bearer ${endpoint.requestToken.reveal()}`,
            accept: 'application/json; api-version=2.0',
        });
        return (0,jwt/* readJwt */.b)(github_oidc_valueOf(body, endpoint.url.host), `the OIDC endpoint of the runner (${endpoint.url.host})`, conceal);
    }
}
/** The token out of `{"value": "<JWT>"}`. */
function github_oidc_valueOf(body, host) {
    try {
        const answer = JSON.parse(body);
        if (typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string') {
            return answer.value;
        }
    }
    catch {
        // Not JSON: told below, without the parser's message, which would quote the answer.
    }
    throw new errors/* RoleChainError */._G({
        code: 'source',
        message: `The OIDC endpoint of the runner (${host}) answered, but without a token.`,
        hint: 'Is there a proxy between that answers for it? no-proxy lets the runner be asked directly.',
    });
}

;// CONCATENATED MODULE: ./src/source/token-file.ts


/** A token that something else puts into a file and renews there, as Kubernetes does: read anew for every attempt. */
class TokenFile {
    kind = 'token';
    renewable = false;
    name;
    #settings;
    constructor(settings) {
        this.#settings = settings;
        this.name = `the web identity token in ${settings.path}`;
    }
    async token() {
        const { path, readFile, conceal } = this.#settings;
        const text = await readFile(path);
        if (text === undefined) {
            throw new errors/* RoleChainError */._G({
                code: 'source',
                message: `web-identity-token-file: there is no file ${path}`,
                hint: 'A relative path counts from the workspace. Is the step that writes the file before this one?',
            });
        }
        return (0,jwt/* readJwt */.b)(text.trim(), path, conceal);
    }
}

;// CONCATENATED MODULE: ./src/source/open-source.ts











/** Makes the source of a choice. Nothing is asked of it yet. */
function openSource(choice, world) {
    const { runner } = world;
    switch (choice.kind) {
        case 'github-oidc':
            return openOidc(choice.audience, world);
        case 'token-file':
            return new TokenFile({
                path: (0,external_node_path_.isAbsolute)(choice.path) ? choice.path : (0,external_node_path_.join)(runner.workspace, choice.path),
                readFile: readTokenFile,
                conceal: runner.conceal,
            });
        case 'keys':
            return fixedCredentials('the access keys of the inputs', choice.credentials);
        case 'environment': {
            const found = world.ignoreEnvironment ? undefined : (0,environment/* environmentCredentials */.S)(runner.environment, runner.conceal);
            return found === undefined
                ? openAmbient(world, 'environment')
                : fixedCredentials('the credentials in the environment', found);
        }
        case 'ambient':
            return openAmbient(world, 'anything');
    }
}
/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutOidc(world) {
    return {
        kind: 'token',
        name: 'the OIDC token of this job',
        renewable: false,
        async token() {
            const why = await explainNothing(world, 'anything');
            throw new errors/* RoleChainError */._G({ code: 'source', message: 'This runner offers no OIDC token.', ...why });
        },
    };
}
function openOidc(audience, world) {
    const { idTokenEndpoint, http, retry, runner, now } = world;
    if (idTokenEndpoint === undefined) {
        return withoutOidc(world);
    }
    const get = (url, headers) => (0,sts_retry/* withRetry */.b)('asking the runner for an OIDC token', () => getToken(http, url, headers, retry), retry).catch((error) => {
        throw error instanceof failure/* CallFailure */.Rk ? tokenRefused(error, url) : error;
    });
    return new GitHubOidc({ endpoint: idTokenEndpoint, audience, conceal: runner.conceal, get, now });
}
async function getToken(http, url, headers, retry) {
    const { status, body } = await http.get(url, headers, retry.deadline.signal);
    if (status === 200) {
        return body;
    }
    throw new failure/* CallFailure */.Rk({
        kind: (0,failure/* kindOfStatus */.o3)(status),
        code: `HTTP ${status}`,
        message: `${url.host} answered with status ${status}`,
        status,
    });
}
function tokenRefused(failure, url) {
    return new errors/* RoleChainError */._G({
        code: failure.kind === 'rejected' ? 'source' : 'network',
        message: `No OIDC token from the runner (${url.host}): ${failure.code}: ${failure.message}`,
        hint: tokenHint(failure),
        cause: failure,
    });
}
function tokenHint({ kind, status }) {
    if (kind === 'tls') {
        return failure/* TLS_HINT */.qN;
    }
    if (status === 407) {
        return failure/* PROXY_LOGIN_HINT */.tJ;
    }
    return kind === 'rejected'
        ? 'The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN are of this job only; are they passed on from another?'
        : 'The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at the proxy between.';
}
/** The SDK's provider chain is large and mostly not needed: loaded here, when it is. */
function openAmbient(world, wants) {
    const provide = async () => {
        if (world.ignoreEnvironment) {
            world.runner.hide(credentials/* KEY_VARIABLES */.A);
        }
        const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(9882)]).then(__webpack_require__.bind(__webpack_require__, 9882));
        const requestHandler = await world.http.handlerFor(world.stsEndpoint);
        return defaultProvider({ clientConfig: { region: world.region, requestHandler } })();
    };
    const bounded = () => world.retry.deadline.guard(provide(), () => 'looking for ambient credentials');
    return ambient(bounded, world.runner.conceal, () => explainNothing(world, wants));
}
/** Why there may be nothing to start from. */
async function explainNothing({ runner, idTokenEndpoint }, wants) {
    const [{ explainNoIdentity }, { isForkPullRequest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 6307)),
        __webpack_require__.e(/* import() */ 7426).then(__webpack_require__.bind(__webpack_require__, 7426)),
    ]);
    return explainNoIdentity({
        wants,
        job: runner.facts,
        hasIdToken: idTokenEndpoint !== undefined,
        isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
        hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
    });
}
async function readTokenFile(path) {
    try {
        return await (0,regular_file/* readRegularFile */.X)(path);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'ENOENT') {
            return undefined;
        }
        throw new errors/* RoleChainError */._G({ code: 'source', message: `web-identity-token-file: ${(0,errors/* messageOf */.bD)(error)}`, cause: error });
    }
}

// EXTERNAL MODULE: ./src/sts/endpoint.ts
var endpoint = __webpack_require__(3235);
// EXTERNAL MODULE: ./src/sts/sts-client.ts + 1 modules
var sts_client = __webpack_require__(6255);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
;// CONCATENATED MODULE: ./src/connection.ts




/** The two ends of the wire: the identity source, and STS. Nothing is asked of either yet. */
function openEnds({ choice, region, endpoints, idTokenEndpoint, ignoreEnvironment, limiter }, { http, retry }, runner) {
    const source = openSource(choice, {
        runner,
        idTokenEndpoint,
        http,
        retry,
        region,
        stsEndpoint: (0,endpoint/* stsEndpoint */.u1)(region, endpoints),
        ignoreEnvironment,
        now: Date.now,
    });
    const limited = limiter === undefined ? retry : { ...retry, limiter };
    return { source, sts: new sts_client/* StsClient */.y({ http, endpoints, retry: limited, conceal: runner.conceal, version: version/* VERSION */.x }) };
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ KEY_VARIABLES)
/* harmony export */ });
/** The variables in which SDKs look for keys. */
const KEY_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7149);

/** Rows under a heading, in columns as wide as their widest cell. Every cell on one line, whatever it holds. */
function table(head, rows) {
    const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map(_request_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN))];
    const widths = head.map((_, column) => all.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
    return all
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _sts_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);
/* harmony import */ var _sts_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3730);


/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;
/**
 * Does work on the network under the deadline of the step, and closes what it opened.
 *
 * @throws RoleChainError `deadline`; `invalid-request` for a CA bundle that cannot be read; what `work` throws
 */
async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
    const deadline = new _sts_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(deadlineSeconds, startedAt, limit);
    let http;
    try {
        http = await deadline.guard(_sts_http_js__WEBPACK_IMPORTED_MODULE_1__/* .Http */ .l.create(settings), () => 'reading the CA bundle');
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

/***/ 4863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ik: () => (/* binding */ chainWorld),
  g4: () => (/* binding */ checkAccount),
  j1: () => (/* binding */ reachEnd),
  YW: () => (/* binding */ reachTargets)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/chain/run.ts + 3 modules
var run = __webpack_require__(6023);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/chain/tree.ts
var tree = __webpack_require__(601);
// EXTERNAL MODULE: ./src/chain/plan.ts
var plan = __webpack_require__(5402);
// EXTERNAL MODULE: ./src/explain/table.ts
var table = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/explain/progress.ts




/** Up to so many targets get a line each; more get a counter. */
const MOST_LINES = 10;
/** Follows a run to so many targets; 0 for a chain without. */
function progressTo(targets) {
    let done = 0;
    let failed = 0;
    const isCounted = targets > MOST_LINES;
    return {
        // Where chains branch, a hop of one target alone is told by the line of the target.
        onHop: (taken, node) => (targets > 1 && (0,tree/* targetsBelow */.Uw)(node).length < 2 ? [] : [hopLine(taken, node, targets > 1)]),
        onTarget: (outcome) => {
            done += 1;
            failed += outcome.kind === 'failed' ? 1 : 0;
            if (!isCounted) {
                return [targetLine(outcome)];
            }
            const isTold = done === targets || Math.floor((done * 10) / targets) > Math.floor(((done - 1) * 10) / targets);
            return isTold ? [`${done} of ${targets} targets${failed === 0 ? '' : `, ${failed} failed`}.`] : [];
        },
    };
}
function hopLine({ hop, roleArn, session }, node, isShared) {
    const until = timeOf(session.credentials.expiration);
    const packed = session.packedPolicySize === undefined ? '' : `, ${session.packedPolicySize} % packed`;
    const shared = isShared ? `, for ${(0,tree/* targetsBelow */.Uw)(node).length} targets` : '';
    return `Hop ${hop.number} of ${node.of}: ${roleArn} until ${until} (${session.assumedRoleId}${packed})${shared}`;
}
function targetLine(outcome) {
    const { target } = outcome;
    return outcome.kind === 'reached'
        ? `Target ${target.name}: ${outcome.result.hops.at(-1)?.roleArn ?? ''} until ${untilOf(outcome)}`
        : `Target ${target.name}: failed: ${firstLine(outcome.error)}`;
}
/** All targets of a run, one a line. */
function targetTable(outcomes) {
    const rows = outcomes.map((outcome) => {
        const { target } = outcome;
        const role = target.hops.at(-1)?.role;
        const end = outcome.kind === 'reached' ? `until ${untilOf(outcome)}` : 'failed';
        return [target.name, role === undefined ? '' : (0,plan/* showRole */.W)(role), target.region, end];
    });
    return (0,table/* table */.t)(['target', 'role', 'region', 'session'], rows);
}
function untilOf({ result }) {
    const { expiration } = result.credentials;
    return expiration === undefined ? 'it is withdrawn' : timeOf(expiration);
}
function timeOf(time) {
    return time.toISOString().replace(/\.\d+/, '');
}
function firstLine(error) {
    return (0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '';
}

;// CONCATENATED MODULE: ./src/reach.ts




/** What running the chains of a request needs: told of in the log, explained where it fails. */
function chainWorld({ plan, avoidsSpecialCharacters, explains }, { log, facts: job }, { watch, ...parts }) {
    const progress = progressTo(plan.targets.length);
    const tell = (lines) => {
        lines.forEach((line) => {
            log.info(line);
        });
    };
    return {
        ...parts,
        now: Date.now,
        sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        // Words are loaded when there is something to explain.
        explainHop: async (failure, attempt) => (await __webpack_require__.e(/* import() */ 1401).then(__webpack_require__.bind(__webpack_require__, 1401))).explainHopFailure(failure, { attempt, plan, job, explains }),
        explainIdentity: async (failure, name) => (await __webpack_require__.e(/* import() */ 1401).then(__webpack_require__.bind(__webpack_require__, 1401))).explainIdentityFailure(failure, name),
        onHop: (taken, node) => {
            watch?.onHop(taken, node);
            tell(progress.onHop(taken, node));
        },
        onTarget: (outcome) => {
            watch?.onTarget(outcome);
            tell(progress.onTarget(outcome));
        },
        warn: (message) => {
            log.warning(message);
        },
        notice: (message) => {
            log.notice(message);
        },
        accepts: ({ secretAccessKey }) => !avoidsSpecialCharacters || /^[A-Za-z0-9]*$/.test(secretAccessKey.reveal()),
    };
}
/** Runs the chain of a request without targets. @throws RoleChainError for whatever fails, or an account that is not allowed */
async function reachEnd({ inputs, plan }, world) {
    const result = await (0,run/* runChain */.Zt)(plan, world);
    checkAccount(result.identity.account, inputs['allowed-account-ids']);
    return result;
}
/** Runs to all targets; what is not reached is an error, or a warning if others are to be delivered (`on-target-failure`). */
async function reachTargets({ inputs, plan }, world, { log }) {
    const outcomes = await (0,run/* runTargets */.sb)(plan, world);
    if (outcomes.length > 1) {
        log.info(targetTable(outcomes));
    }
    const failures = outcomes.filter((outcome) => outcome.kind === 'failed');
    for (const outcome of outcomes) {
        if (outcome.kind === 'reached') {
            checkAccount(outcome.result.identity.account, inputs['allowed-account-ids']);
        }
    }
    if (failures.length > 0) {
        const { describeFailures, targetsError } = await __webpack_require__.e(/* import() */ 6128).then(__webpack_require__.bind(__webpack_require__, 6128));
        if (inputs['on-target-failure'] !== 'warn' || failures.length === outcomes.length) {
            throw targetsError(failures, outcomes.length);
        }
        log.warning(`on-target-failure: ${failures.length} of ${outcomes.length} targets failed; the others are delivered.\n${describeFailures(failures)}`);
    }
    return outcomes;
}
/** @throws RoleChainError `account` if there is a list, and the account is not in it */
function checkAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account)) {
        throw new errors/* RoleChainError */._G({
            code: 'account',
            message: `allowed-account-ids: the credentials are of account ${account}, which is not one of ${allowed.join(', ')}.`,
            hint: 'Nothing was exported. Correct the role or the keys, or add the account to the list.',
        });
    }
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ environmentCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1383);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8354);



/**
 * The credentials that the environment holds, or undefined. `AWS_PROFILE` beside them means that they are not the ones
 * in use: the JavaScript SDK, on which configure-aws-credentials stands, then looks at the profile, so this does too.
 */
function environmentCredentials(environment, conceal) {
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: token = '', AWS_PROFILE: profile = '', } = environment;
    if (id === '' || secret === '' || profile !== '') {
        return undefined;
    }
    if (![id, secret, token].every((text) => text === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyText */ .lP)(text))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: 'The keys in the environment hold a character that no key has, such as a line break or a space.',
            hint: 'Look at the step that sets AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
        });
    }
    return {
        accessKeyId: conceal(id),
        secretAccessKey: conceal(secret),
        ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUndefined */ .r)({ sessionToken: token === '' ? undefined : conceal(token) }),
    };
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readJwt),
/* harmony export */   u: () => (/* binding */ isPastHalfLife)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _request_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);


/**
 * Reads a JWT without verifying it (RFC 7519): the caller sends it on to AWS, which does.
 *
 * @throws RoleChainError `source` if it is none. The message never holds any of it.
 */
function readJwt(text, from, conceal) {
    const jwt = conceal(text);
    const claims = decodeClaims(text);
    const violation = (0,_request_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .violationOf */ .xg)(text, _request_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_LIMITS */ .Pc.webIdentityToken);
    if (claims === undefined || violation !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
            code: 'source',
            message: `What ${from} gave is not a web identity token (JWT)${violation === undefined ? '' : `: it ${violation}`}.`,
        });
    }
    return { jwt, claims };
}
function decodeClaims(text) {
    const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
    if (payload === undefined) {
        return undefined;
    }
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a token is past half of its life: then AWS may see it too late. `now` in milliseconds. */
function isPastHalfLife({ claims }, mintedAt, now) {
    const { iat, exp } = claims;
    const lifetimeSeconds = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Infinity;
    return now - mintedAt > (lifetimeSeconds * 1000) / 2;
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ signalFor),
/* harmony export */   bN: () => (/* binding */ sdkConfig),
/* harmony export */   sL: () => (/* binding */ allowAnyNode)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3730);
/** What the SDK's clients have in common, whichever service they are of. */

/** Which Node.js runs this is the runner's choice, and which SDK is in it is ours: the user can act on neither. */
function allowAnyNode() {
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}
/**
 * The configuration that every client gets: our connections, one attempt a call (which errors are tried again is decided
 * here, by their class), and everything said that the SDK would else look for in the user's configuration files.
 */
async function sdkConfig({ http, endpoint, version, caller }) {
    return {
        endpoint: endpoint.href,
        requestHandler: await http.handlerFor(endpoint),
        streamCollector: _http_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .F,
        maxAttempts: 1,
        retryMode: 'standard',
        defaultsMode: 'standard',
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
        userAgentAppId: '',
        authSchemePreference: [],
        customUserAgent: [['aws-role-chain', version]],
        ...(caller === undefined ? {} : { credentials: sdkCredentials(caller) }),
    };
}
/** Credentials as the SDK takes them: here a secret leaves its wrapper. */
function sdkCredentials(caller) {
    return {
        accessKeyId: caller.accessKeyId.reveal(),
        secretAccessKey: caller.secretAccessKey.reveal(),
        ...(caller.sessionToken === undefined ? {} : { sessionToken: caller.sessionToken.reveal() }),
    };
}
/** Ends one request that is sent now: after the time that a request may take, or when the step's time is over. */
function signalFor(http, deadline) {
    return AbortSignal.any([deadline.signal, AbortSignal.timeout(http.requestTimeoutMilliseconds)]);
}


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toCallFailure),
/* harmony export */   m: () => (/* binding */ garbledAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2310);


/** An answer that is not one of the service's: cut short, or from something between. */
function garbledAnswer({ service, way }, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: 'transient',
        code: 'UnreadableAnswer',
        message: `${way} sent an answer that is not one of ${service}; is there something between?`,
        cause,
    });
}
/** Codes that the SDK spells with a suffix that STS does not send. */
const SUFFIXED = /^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;
/** The part of the SDK's errors that is used here; parsed, since anything may be thrown. */
function metadataOf(error) {
    const metadata = typeof error === 'object' && error !== null && '$metadata' in error ? error.$metadata : undefined;
    if (typeof metadata !== 'object' || metadata === null) {
        return {};
    }
    const status = 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
    const requestId = 'requestId' in metadata ? metadata.requestId : undefined;
    return {
        ...(typeof status === 'number' ? { status } : {}),
        ...(typeof requestId === 'string' ? { requestId } : {}),
    };
}
/** What the SDK threw as a {@link CallFailure}, of `kind` if that is given; what is no failed request stays as it is. */
function toCallFailure(error, peer, kind) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk) {
        return error;
    }
    const network = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)(error, peer.way);
    if (network !== undefined) {
        return network;
    }
    const { status, requestId } = metadataOf(error);
    const isAnswer = status !== undefined && status >= 300 && error instanceof Error;
    if (!isAnswer) {
        return isUnreadable(error, status) ? garbledAnswer(peer, error) : error;
    }
    if (!isOfService(error)) {
        return foreignAnswer(peer, status, error);
    }
    const code = error.name.replace(SUFFIXED, '$1');
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: kind ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfAnswer */ .oZ)(code, message, status),
        code,
        message,
        status,
        requestId,
        cause: error,
    });
}
/** Whether an error answer is in the words of the service; what proxies and firewalls send is not, and is no error of AWS. */
function isOfService(error) {
    return '$fault' in error && !/^Unknown(?:Error)?$/.test(error.name);
}
/** An error answer of which nothing but the status is of use. Its text is not shown: it may be a whole page. */
function foreignAnswer({ service, way }, status, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk({
        kind: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfStatus */ .o3)(status),
        code: `HTTP ${status}`,
        message: `the answer for ${way} is not one of ${service}`,
        status,
        cause,
    });
}
/** The SDK throws whatever its parser does when an answer is cut or is no XML; it leaves the answer on the error. */
function isUnreadable(error, status) {
    return status !== undefined || (typeof error === 'object' && error !== null && '$response' in error);
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ StsClient),
  N: () => (/* binding */ loadSdk)
});

// EXTERNAL MODULE: ./src/objects.ts
var objects = __webpack_require__(1383);
// EXTERNAL MODULE: ./src/sts/endpoint.ts
var endpoint = __webpack_require__(3235);
// EXTERNAL MODULE: ./src/sts/retry.ts
var sts_retry = __webpack_require__(4462);
// EXTERNAL MODULE: ./src/sts/sdk-config.ts
var sdk_config = __webpack_require__(371);
// EXTERNAL MODULE: ./src/sts/sdk-failure.ts
var sdk_failure = __webpack_require__(4511);
;// CONCATENATED MODULE: ./src/sts/sdk-input.ts
/** The parameters that both kinds of hop have; empty ones are left out. */
function commonInput(call) {
    return {
        RoleArn: call.roleArn,
        RoleSessionName: call.sessionName,
        DurationSeconds: call.durationSeconds,
        ...(call.policy === undefined ? {} : { Policy: call.policy }),
        ...(call.policyArns.length === 0 ? {} : { PolicyArns: call.policyArns.map((arn) => ({ arn })) }),
    };
}
/** The parameters that only AssumeRole has; empty ones are left out. */
function assumeRoleInput(call) {
    return {
        ...(call.tags.length === 0 ? {} : { Tags: call.tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
        ...(call.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...call.transitiveTagKeys] }),
        ...(call.externalId === undefined ? {} : { ExternalId: call.externalId }),
        ...(call.sourceIdentity === undefined ? {} : { SourceIdentity: call.sourceIdentity }),
        ...(call.providedContexts.length === 0
            ? {}
            : {
                ProvidedContexts: call.providedContexts.map(({ providerArn, contextAssertion }) => ({
                    ProviderArn: providerArn,
                    ContextAssertion: contextAssertion,
                })),
            }),
    };
}

;// CONCATENATED MODULE: ./src/sts/sts-client.ts






/** The SDK is the largest thing that a run loads: asked for while the network is busy with something else. */
function loadSdk() {
    (0,sdk_config/* allowAnyNode */.sL)();
    return Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(8222), __webpack_require__.e(3422), __webpack_require__.e(5152), __webpack_require__.e(1695), __webpack_require__.e(931)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
}
/** {@link Sts} by AWS's own SDK, one attempt a call: which errors are tried again is decided here, by their class. */
class StsClient {
    #settings;
    /** Milliseconds that this machine's clock is behind AWS's; learnt from a refusal, kept for later calls. */
    #clockOffset = 0;
    constructor(settings) {
        this.#settings = settings;
    }
    async assumeRole(call, caller) {
        const { AssumeRoleCommand } = await loadSdk();
        const { mfa } = call;
        const always = { ...commonInput(call), ...assumeRoleInput(call) };
        return this.#call('calling sts:AssumeRole', call.region, caller, async (client, signal) => {
            const input = mfa === undefined ? always : { ...always, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
            return this.#session(await client.send(new AssumeRoleCommand(input), { abortSignal: signal() }), call.region);
        });
    }
    async assumeRoleWithWebIdentity(call, source) {
        const { AssumeRoleWithWebIdentityCommand } = await loadSdk();
        let renew = false;
        return this.#call('calling sts:AssumeRoleWithWebIdentity', call.region, undefined, async (client, signal) => {
            const { jwt } = await source.token(renew);
            const input = { ...commonInput(call), WebIdentityToken: jwt.reveal() };
            try {
                return this.#session(await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal: signal() }), call.region);
            }
            catch (error) {
                renew = source.renewable && error instanceof Error && error.name === 'ExpiredTokenException';
                throw renew ? this.#failure(error, call.region, 'token-expired') : error;
            }
        });
    }
    async getCallerIdentity(region, caller) {
        const { GetCallerIdentityCommand } = await loadSdk();
        return this.#call('calling sts:GetCallerIdentity', region, caller, async (client, signal) => {
            const { Account: account, Arn: arn } = await client.send(new GetCallerIdentityCommand({}), {
                abortSignal: signal(),
            });
            return account === undefined || arn === undefined ? this.#garbled(region) : { account, arn };
        });
    }
    async #call(doing, region, caller, send) {
        const { http, retry } = this.#settings;
        const endpoint = this.#endpoint(region);
        return (0,sts_retry/* withRetry */.b)(doing, async () => {
            const client = await this.#client(region, endpoint, caller);
            try {
                // The time for the request begins when it is sent: a token or an MFA code may have to be waited for before.
                return await send(client, () => (0,sdk_config/* signalFor */.Ax)(http, retry.deadline));
            }
            catch (error) {
                throw this.#failure(error, region);
            }
            finally {
                this.#clockOffset = client.config.systemClockOffset;
            }
        }, retry);
    }
    async #client(region, endpoint, caller) {
        const { STSClient } = await loadSdk();
        const { http, version } = this.#settings;
        const config = {
            ...(await (0,sdk_config/* sdkConfig */.bN)({ http, version, endpoint, caller })),
            region: region === 'aws-global' ? 'us-east-1' : region,
            systemClockOffset: this.#clockOffset,
            sigv4aSigningRegionSet: [],
        };
        return new STSClient(config);
    }
    #session(answer, region) {
        const { conceal } = this.#settings;
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = answer.Credentials ?? {};
        const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = '' } = answer.AssumedRoleUser ?? {};
        const secrets = [AccessKeyId, SecretAccessKey, SessionToken].map((value = '') => value === '' ? undefined : conceal(value));
        const [accessKeyId, secretAccessKey, sessionToken] = secrets;
        if (!accessKeyId || !secretAccessKey || !sessionToken || expiration === undefined || assumedRoleArn === undefined) {
            return this.#garbled(region);
        }
        return {
            credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
            assumedRoleArn,
            assumedRoleId,
            ...(0,objects/* withoutUndefined */.r)({
                packedPolicySize: answer.PackedPolicySize,
                sourceIdentity: answer.SourceIdentity,
                requestId: answer.$metadata.requestId,
            }),
        };
    }
    #failure(error, region, kind) {
        return (0,sdk_failure/* toCallFailure */.O)(error, this.#peer(region), kind);
    }
    #peer(region) {
        return { service: 'STS', way: this.#settings.http.wayTo(this.#endpoint(region)) };
    }
    #endpoint(region) {
        return (0,endpoint/* stsEndpoint */.u1)(region, this.#settings.endpoints);
    }
    #garbled(region) {
        throw (0,sdk_failure/* garbledAnswer */.m)(this.#peer(region));
    }
}


/***/ })

};
