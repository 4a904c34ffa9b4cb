export const id = 3940;
export const ids = [3940];
export const modules = {

/***/ 13940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  existingSession: () => (/* binding */ existingSession)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/explain/hop-failure.ts + 20 modules
var hop_failure = __webpack_require__(73082);
// EXTERNAL MODULE: ./src/net/failure.ts
var net_failure = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/source/environment.ts
var source_environment = __webpack_require__(99880);
// EXTERNAL MODULE: ./src/aws/arn.ts
var arn = __webpack_require__(61626);
// EXTERNAL MODULE: ./src/chain/hop-kinds.ts
var hop_kinds = __webpack_require__(8840);
// EXTERNAL MODULE: ./src/ci/system.ts
var system = __webpack_require__(6291);
;// CONCATENATED MODULE: ./src/login/fits-request.ts



/** What a request sets that `GetCallerIdentity` does not show of a session; empty if there is nothing. */
function whatCannotBeSeen({ plan }) {
    const last = plan.hops.at(-1);
    const signed = plan.hops.flatMap((hop) => (0,hop_kinds/* signedPart */.Sy)(hop) ?? []);
    const has = {
        'a session policy': last?.policy !== undefined,
        'policy ARNs': (last?.policyArns.length ?? 0) > 0,
        // Default tags come with every session that a step of this action takes.
        tags: signed.some(({ tags }) => tags.some(({ origin }) => origin !== 'default')),
        'a source identity': signed.some(({ sourceIdentity }) => sourceIdentity !== undefined),
        'a context assertion': signed.some(({ providedContexts }) => providedContexts.length > 0),
    };
    return Object.entries(has).flatMap(([name, isSet]) => (isSet ? [name] : []));
}
/** The session of the last role; or, if no role is requested, the keys of the inputs or any credentials at all. */
async function fitsRequest(existing, { plan, source, inputs }) {
    const { identity } = existing;
    const last = plan.hops.at(-1);
    if (last === undefined) {
        const { credentials } = source;
        return credentials === undefined
            ? !source.bringsCredentials
            : credentials.accessKeyId.reveal() === existing.credentials.accessKeyId.reveal();
    }
    const session = (0,arn/* parseAssumedRoleArn */.B8)(identity.arn);
    const isNamed = inputs['role-session-name'] !== undefined || last.sessionName !== system/* DEFAULT_SESSION_NAME */.f;
    // An assumed-role ARN shows the role's name without its path.
    return (session !== undefined &&
        session.name === last.role.name.split('/').at(-1) &&
        (!isNamed || session.sessionName === last.sessionName) &&
        session.account === (await accountOf(plan.hops, existing)));
}
/** A bare name is a role of the account that the hop is called from. */
async function accountOf(hops, { sourceAccount }) {
    const known = hops.findLast(({ role }) => role.kind === 'arn');
    return known?.role.kind === 'arn' ? known.role.account : sourceAccount();
}

;// CONCATENATED MODULE: ./src/login/existing-session.ts





/**
 * The credentials that the job already has if they are valid and what the step would deliver
 * (`use-existing-credentials`); otherwise undefined.
 */
async function existingSession(request, { runner, sts, source, ambient }) {
    const loggingIn = (reason) => {
        runner.log.notice(`use-existing-credentials: ${reason}; logging in.`);
        return undefined;
    };
    const unseen = whatCannotBeSeen(request);
    if (unseen.length > 0) {
        loggingIn(`this step asks for ${unseen.join(' and ')}, which AWS does not report for a session`);
        return;
    }
    const found = await credentialsIn(runner, ambient);
    if (found === undefined) {
        loggingIn('there are no keys in the environment, and no other credentials');
        return;
    }
    const identity = await sts.getCallerIdentity(request.plan.region, found).catch(undefinedIfRefused);
    if (identity === undefined) {
        loggingIn('those in the environment are not valid');
        return;
    }
    const sourceAccount = async () => (await callerOf(source, { credentials: found, identity }, { region: request.plan.region, sts })).account;
    if (!(await fitsRequest({ credentials: found, identity, sourceAccount }, request))) {
        loggingIn(`those in the environment belong to ${identity.arn}, not what this step asks for`);
        return;
    }
    runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`);
    return { identity, credentials: found };
}
/** The same as SDKs find, in their order. */
async function credentialsIn({ environment, conceal }, ambient) {
    const keys = (0,source_environment/* environmentCredentials */.S)(environment, conceal);
    if (keys !== undefined || ambient.kind !== 'credentials') {
        return keys;
    }
    return ambient.credentials().catch((error) => {
        if (error instanceof errors/* RoleChainError */._G && error.code === 'source') {
            return undefined;
        }
        throw error;
    });
}
/** Who calls the first hop: often the very credentials that were found. */
async function callerOf(source, known, { region, sts }) {
    if (source.kind === 'token') {
        throw new Error('a role that is assumed with a token has an ARN');
    }
    const credentials = await source.credentials();
    return credentials.accessKeyId.reveal() === known.credentials.accessKeyId.reveal()
        ? known.identity
        : sts.getCallerIdentity(region, credentials).catch((error) => {
            throw (0,hop_failure.explainIdentityFailure)(error, source.name);
        });
}
/** Only a refusal by AWS shows that credentials are unusable; a network failure says nothing about them. */
function undefinedIfRefused(failure) {
    if (failure instanceof net_failure/* CallFailure */.Rk && (failure.kind === 'credentials' || failure.kind === 'denied')) {
        return undefined;
    }
    throw (0,hop_failure.explainIdentityFailure)(failure, 'the credentials in the environment');
}


/***/ })

};
