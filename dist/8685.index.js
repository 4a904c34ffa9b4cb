export const id = 8685;
export const ids = [8685];
export const modules = {

/***/ 8685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   existingSession: () => (/* binding */ existingSession)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);
/* harmony import */ var _explain_hop_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3114);
/* harmony import */ var _source_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9880);
/* harmony import */ var _net_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1333);




/**
 * The identity of the credentials in the environment if they are valid and what the step would deliver
 * (`use-existing-credentials`); otherwise undefined.
 */
async function existingSession(request, runner, sts) {
    const found = (0,_source_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentCredentials */ .S)(runner.environment, runner.conceal);
    if (found === undefined) {
        const beside = (runner.environment['AWS_PROFILE'] ?? '') === '' ? '' : ' (AWS_PROFILE is set, so keys next to it do not count)';
        runner.log.notice(`use-existing-credentials: there are no keys in the environment${beside}; logging in.`);
        return undefined;
    }
    const identity = await sts.getCallerIdentity(request.plan.region, found).catch(undefinedIfRefused);
    if (identity === undefined) {
        runner.log.notice('use-existing-credentials: those in the environment are not valid; logging in.');
        return undefined;
    }
    if (!isWhatWasAskedFor(identity, request, runner)) {
        runner.log.notice(`use-existing-credentials: those in the environment belong to ${identity.arn}, not what this step asks for; logging in.`);
        return undefined;
    }
    runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`);
    return identity;
}
/** Only a refusal by AWS shows that credentials are unusable; a network failure says nothing about them. */
function undefinedIfRefused(failure) {
    if (failure instanceof _net_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk && (failure.kind === 'credentials' || failure.kind === 'denied')) {
        return undefined;
    }
    throw (0,_explain_hop_failure_js__WEBPACK_IMPORTED_MODULE_1__.explainIdentityFailure)(failure, 'the credentials in the environment');
}
/** The session of the last role; or, if no role is requested, the keys of the inputs or any credentials at all. */
function isWhatWasAskedFor(identity, { plan, source }, runner) {
    const role = plan.hops.at(-1)?.role;
    if (role === undefined) {
        const { credentials } = source;
        return credentials === undefined
            ? !source.bringsCredentials
            : credentials.accessKeyId.reveal() === runner.environment['AWS_ACCESS_KEY_ID'];
    }
    const session = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssumedRoleArn */ .B8)(identity.arn);
    // An assumed-role ARN shows the role's name without its path.
    const name = role.name.split('/').at(-1);
    return session !== undefined && session.name === name && (role.kind === 'name' || session.account === role.account);
}


/***/ })

};
