export const id = 618;
export const ids = [618];
export const modules = {

/***/ 50618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endpointFromEnvironment: () => (/* binding */ endpointFromEnvironment),
/* harmony export */   organizationsEndpoint: () => (/* binding */ organizationsEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61626);
/* harmony import */ var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55572);
/** The endpoint of AWS Organizations: one per partition, whatever region the job uses. */



/**
 * The region of a partition's global services. Source: `implicitGlobalRegion` in the `partitions.json` that AWS SDKs
 * share.
 */
const GLOBAL_REGION = {
    aws: 'us-east-1',
    'aws-cn': 'cn-northwest-1',
    'aws-us-gov': 'us-gov-west-1',
    'aws-iso': 'us-iso-east-1',
    'aws-iso-b': 'us-isob-east-1',
    'aws-iso-e': 'eu-isoe-west-1',
    'aws-iso-f': 'us-isof-south-1',
    'aws-eusc': 'eusc-de-east-1',
};
/**
 * The endpoint for a job in `region`. Source: the endpoint rules of the SDK's Organizations client, which the tests
 * compare this with: GovCloud's regular endpoint is its FIPS one.
 *
 * @throws RoleChainError `invalid-request` for FIPS or dual-stack together with an endpoint of the user's own
 */
function organizationsEndpoint(region, settings) {
    const { override, fips, dualStack } = settings;
    const partition = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOfRegion */ .cn)(region);
    const signingRegion = GLOBAL_REGION[partition.name] ?? 'us-east-1';
    if (override !== undefined) {
        if (fips || dualStack) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
                code: 'invalid-request',
                message: `${fips ? 'use-fips-endpoint' : 'use-dualstack-endpoint'} cannot be combined with an endpoint of your own for AWS Organizations (${override.origin}).`,
                hint: `Unset one of them: ${OVERRIDES.join(' or ')}, or the input.`,
            });
        }
        return { url: override, signingRegion };
    }
    const host = fips && partition.name !== 'aws-us-gov' ? 'organizations-fips' : 'organizations';
    const suffix = dualStack ? (partition.dualStackDnsSuffix ?? partition.dnsSuffix) : partition.dnsSuffix;
    return { url: new URL(`https://${host}.${signingRegion}.${suffix}`), signingRegion };
}
/** The variables that override the endpoint; the first takes precedence, as in AWS SDKs. */
const OVERRIDES = ['AWS_ENDPOINT_URL_ORGANIZATIONS', 'AWS_ENDPOINT_URL'];
/**
 * The endpoint that the environment sets, if any.
 *
 * @throws RoleChainError `invalid-request` if it is not a URL, or neither https nor this machine
 */
function endpointFromEnvironment(environment) {
    const variable = (0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoresConfiguredEndpoints */ .og)(environment)
        ? undefined
        : OVERRIDES.find((name) => (environment[name] ?? '') !== '');
    if (variable === undefined) {
        return undefined;
    }
    const text = environment[variable] ?? '';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // The text may contain a password: messages quote only the origin.
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw unusable(variable, 'is not a URL of the form https://host');
    }
    if (url.protocol === 'http:' && !(0,_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url.hostname)) {
        throw unusable(variable, `is ${url.origin}, which is not https; credentials are sent in clear text only within this machine`);
    }
    return { url, variable };
}
function unusable(variable, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoleChainError */ ._G({
        code: 'invalid-request',
        message: `${variable} ${reason}.`,
        hint: 'It says where AWS Organizations is reached. Leave it out for the endpoint of AWS.',
    });
}


/***/ })

};
