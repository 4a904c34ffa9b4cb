'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  id: () => id,
  ids: () => ids,
  modules: () => modules
});
module.exports = __toCommonJS(stdin_exports);
const id = 9956;
const ids = [9956];
const modules = {
  /***/
  29956: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { setCredentialFeature } = __webpack_require__(33666);
      const { CredentialsProviderError, externalDataInterceptor } = __webpack_require__(69769);
      const { readFileSync } = __webpack_require__(73024);
      const fromWebToken = (init) => async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
        const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
        let { roleAssumerWithWebIdentity } = init;
        if (!roleAssumerWithWebIdentity) {
          const { getDefaultRoleAssumerWithWebIdentity } = __webpack_require__(1136);
          roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
            ...init.clientConfig,
            credentialProviderLogger: init.logger,
            parentClientConfig: {
              ...awsIdentityProperties?.callerClientConfig,
              ...init.parentClientConfig
            }
          }, init.clientPlugins);
        }
        return roleAssumerWithWebIdentity({
          RoleArn: roleArn,
          RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
          WebIdentityToken: webIdentityToken,
          ProviderId: providerId,
          PolicyArns: policyArns,
          Policy: policy,
          DurationSeconds: durationSeconds
        });
      };
      const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
      const ENV_ROLE_ARN = "AWS_ROLE_ARN";
      const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
      const fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
        const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
        const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
        const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
        if (!webIdentityTokenFile || !roleArn) {
          throw new CredentialsProviderError("Web identity configuration not specified", {
            logger: init.logger
          });
        }
        const credentials = await fromWebToken({
          ...init,
          webIdentityToken: externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? readFileSync(webIdentityTokenFile, { encoding: "ascii" }),
          roleArn,
          roleSessionName
        })(awsIdentityProperties);
        if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) {
          setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
        }
        return credentials;
      };
      exports2.fromTokenFile = fromTokenFile;
      exports2.fromWebToken = fromWebToken;
    })
  ),
  /***/
  1136: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin, setCredentialFeature, stsRegionDefaultResolver } = __webpack_require__(33666);
      const { NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin } = __webpack_require__(43138);
      const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(81759);
      const { Command: $Command } = __webpack_require__(81759);
      exports2.$Command = $Command;
      exports2.__Client = Client;
      const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(69769);
      const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveParams, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(7533);
      const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(64059);
      const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(62880);
      const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(74703);
      const { resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer, AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(58790);
      const { SignatureV4MultiRegion } = __webpack_require__(5785);
      const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(83763);
      const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
      const { AwsQueryProtocol } = __webpack_require__(19656);
      const { Sha256 } = __webpack_require__(12793);
      const q = "ref";
      const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { [q]: "Endpoint" }, m = { [q]: "Region" }, n = { [q]: d }, o = {}, p = [m];
      const _data = {
        conditions: [
          [c, [l]],
          [c, p],
          ["aws.partition", p, d],
          [e, [{ [q]: "UseFIPS" }, b]],
          [e, [{ [q]: "UseDualStack" }, b]],
          [f, [m, "aws-global"]],
          [e, [{ [q]: "UseGlobalEndpoint" }, b]],
          [f, [m, "eu-central-1"]],
          [e, [{ fn: g, argv: [n, "supportsDualStack"] }, b]],
          [e, [{ fn: g, argv: [n, "supportsFIPS"] }, b]],
          [f, [m, "ap-south-1"]],
          [f, [m, "eu-north-1"]],
          [f, [m, "eu-west-1"]],
          [f, [m, "eu-west-2"]],
          [f, [m, "eu-west-3"]],
          [f, [m, "sa-east-1"]],
          [f, [m, h]],
          [f, [m, "us-east-2"]],
          [f, [m, "us-west-2"]],
          [f, [m, "us-west-1"]],
          [f, [m, "ca-central-1"]],
          [f, [m, "ap-southeast-1"]],
          [f, [m, "ap-northeast-1"]],
          [f, [m, "ap-southeast-2"]],
          [f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          ["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: j, signingRegion: h }] }],
          [k, { authSchemes: [{ name: i, signingName: j, signingRegion: "{Region}" }] }],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [l, o],
          ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://sts.{Region}.amazonaws.com", o],
          ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          [k, o],
          [a, "Invalid Configuration: Missing Region"]
        ]
      };
      const root = 2;
      const r = 1e8;
      const nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        30,
        3,
        1,
        4,
        r + 14,
        2,
        5,
        r + 14,
        3,
        25,
        6,
        4,
        24,
        7,
        5,
        r + 1,
        8,
        6,
        9,
        r + 13,
        7,
        r + 1,
        10,
        10,
        r + 1,
        11,
        11,
        r + 1,
        12,
        12,
        r + 1,
        13,
        13,
        r + 1,
        14,
        14,
        r + 1,
        15,
        15,
        r + 1,
        16,
        16,
        r + 1,
        17,
        17,
        r + 1,
        18,
        18,
        r + 1,
        19,
        19,
        r + 1,
        20,
        20,
        r + 1,
        21,
        21,
        r + 1,
        22,
        22,
        r + 1,
        23,
        23,
        r + 1,
        r + 2,
        8,
        r + 11,
        r + 12,
        4,
        28,
        26,
        9,
        27,
        r + 10,
        24,
        r + 8,
        r + 9,
        8,
        29,
        r + 7,
        9,
        r + 6,
        r + 7,
        3,
        r + 3,
        31,
        4,
        r + 4,
        r + 5
      ]);
      const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
      const cache = new EndpointCache({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"]
      });
      const defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => decideEndpoint(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      customEndpointFunctions.aws = awsEndpointFunctions;
      const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
        if (!input) {
          throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
        }
        const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
        const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
        if (!instructionsFn) {
          throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
        }
        const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
        return Object.assign(defaultParameters, endpointParameters);
      };
      const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: getSmithyContext(context).operation,
          region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sts",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createAwsAuthSigv4aHttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4a",
          signingProperties: {
            name: "sts",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver2, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
        const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
          const endpoint = defaultEndpointResolver2(authParameters);
          const authSchemes = endpoint.properties?.authSchemes;
          if (!authSchemes) {
            return defaultHttpAuthSchemeResolver(authParameters);
          }
          const options = [];
          for (const scheme of authSchemes) {
            const { name: resolvedName, properties = {}, ...rest } = scheme;
            const name = resolvedName.toLowerCase();
            if (resolvedName !== name) {
              console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
            }
            let schemeId;
            if (name === "sigv4a") {
              schemeId = "aws.auth#sigv4a";
              const sigv4Present = authSchemes.find((s) => {
                const name2 = s.name.toLowerCase();
                return name2 !== "sigv4a" && name2.startsWith("sigv4");
              });
              if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) {
                continue;
              }
            } else if (name.startsWith("sigv4")) {
              schemeId = "aws.auth#sigv4";
            } else {
              throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
            }
            const createOption = createHttpAuthOptionFunctions[schemeId];
            if (!createOption) {
              throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
            }
            const option = createOption(authParameters);
            option.schemeId = schemeId;
            option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties };
            options.push(option);
          }
          return options;
        };
        return endpointRuleSetHttpAuthSchemeProvider;
      };
      const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          case "AssumeRoleWithWebIdentity": {
            options.push(createSmithyApiNoAuthHttpAuthOption());
            options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
            break;
          }
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
            options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
          }
        }
        return options;
      };
      const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
        "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
        "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
        "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
      });
      const resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = resolveAwsSdkSigV4Config(config);
        const config_1 = resolveAwsSdkSigV4AConfig(config_0);
        return Object.assign(config_1, {
          authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
        });
      };
      const resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          useGlobalEndpoint: options.useGlobalEndpoint ?? false,
          defaultSigningName: "sts"
        });
      };
      const commonParams = {
        UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var version = "3.998.2";
      var packageInfo = {
        version
      };
      class STSServiceException extends ServiceException {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, STSServiceException.prototype);
        }
      }
      class ExpiredTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#ExpiredTokenException";
        name = "ExpiredTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExpiredTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ExpiredTokenException.prototype);
        }
      }
      class MalformedPolicyDocumentException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
        name = "MalformedPolicyDocumentException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "MalformedPolicyDocumentException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
        }
      }
      class PackedPolicyTooLargeException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
        name = "PackedPolicyTooLargeException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PackedPolicyTooLargeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
        }
      }
      class RegionDisabledException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#RegionDisabledException";
        name = "RegionDisabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RegionDisabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, RegionDisabledException.prototype);
        }
      }
      class IDPRejectedClaimException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
        name = "IDPRejectedClaimException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "IDPRejectedClaimException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
        }
      }
      class InvalidIdentityTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
        name = "InvalidIdentityTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidIdentityTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
        }
      }
      class IDPCommunicationErrorException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
        name = "IDPCommunicationErrorException";
        $fault = "client";
        $retryable = {};
        constructor(opts) {
          super({
            name: "IDPCommunicationErrorException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
        }
      }
      const _A = "Arn";
      const _AKI = "AccessKeyId";
      const _AR = "AssumeRole";
      const _ARI = "AssumedRoleId";
      const _ARR = "AssumeRoleRequest";
      const _ARRs = "AssumeRoleResponse";
      const _ARU = "AssumedRoleUser";
      const _ARWWI = "AssumeRoleWithWebIdentity";
      const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
      const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
      const _Au = "Audience";
      const _C = "Credentials";
      const _CA = "ContextAssertion";
      const _DS = "DurationSeconds";
      const _E = "Expiration";
      const _EI = "ExternalId";
      const _ETE = "ExpiredTokenException";
      const _IDPCEE = "IDPCommunicationErrorException";
      const _IDPRCE = "IDPRejectedClaimException";
      const _IITE = "InvalidIdentityTokenException";
      const _K = "Key";
      const _MPDE = "MalformedPolicyDocumentException";
      const _MSTS = "MinimumSessionTokenSize";
      const _P = "Policy";
      const _PA = "PolicyArns";
      const _PAr = "ProviderArn";
      const _PC = "ProvidedContexts";
      const _PCLT = "ProvidedContextsListType";
      const _PCr = "ProvidedContext";
      const _PDT = "PolicyDescriptorType";
      const _PI = "ProviderId";
      const _PPS = "PackedPolicySize";
      const _PPTLE = "PackedPolicyTooLargeException";
      const _Pr = "Provider";
      const _RA = "RoleArn";
      const _RDE = "RegionDisabledException";
      const _RSN = "RoleSessionName";
      const _SAK = "SecretAccessKey";
      const _SFWIT = "SubjectFromWebIdentityToken";
      const _SI = "SourceIdentity";
      const _SN = "SerialNumber";
      const _ST = "SessionToken";
      const _STS = "SessionTokenSize";
      const _STU = "SessionTokenUtilization";
      const _T = "Tags";
      const _TC = "TokenCode";
      const _TTK = "TransitiveTagKeys";
      const _Ta = "Tag";
      const _V = "Value";
      const _WIT = "WebIdentityToken";
      const _a = "arn";
      const _aKST = "accessKeySecretType";
      const _aQE = "awsQueryError";
      const _c = "client";
      const _cTT = "clientTokenType";
      const _e = "error";
      const _hE = "httpError";
      const _m = "message";
      const _pDLT = "policyDescriptorListType";
      const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
      const _tLT = "tagListType";
      const n0 = "com.amazonaws.sts";
      const _s_registry = new TypeRegistry(_s);
      var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
      _s_registry.registerError(STSServiceException$, STSServiceException);
      const n0_registry = new TypeRegistry(n0);
      var ExpiredTokenException$ = [
        -3,
        n0,
        _ETE,
        { [_aQE]: [`ExpiredTokenException`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
      var IDPCommunicationErrorException$ = [
        -3,
        n0,
        _IDPCEE,
        { [_aQE]: [`IDPCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
      var IDPRejectedClaimException$ = [
        -3,
        n0,
        _IDPRCE,
        { [_aQE]: [`IDPRejectedClaim`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
      var InvalidIdentityTokenException$ = [
        -3,
        n0,
        _IITE,
        { [_aQE]: [`InvalidIdentityToken`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
      var MalformedPolicyDocumentException$ = [
        -3,
        n0,
        _MPDE,
        { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
      var PackedPolicyTooLargeException$ = [
        -3,
        n0,
        _PPTLE,
        { [_aQE]: [`PackedPolicyTooLarge`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
      var RegionDisabledException$ = [
        -3,
        n0,
        _RDE,
        { [_aQE]: [`RegionDisabledException`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var accessKeySecretType = [0, n0, _aKST, 8, 0];
      var clientTokenType = [0, n0, _cTT, 8, 0];
      var AssumedRoleUser$ = [
        3,
        n0,
        _ARU,
        0,
        [_ARI, _A],
        [0, 0],
        2
      ];
      var AssumeRoleRequest$ = [
        3,
        n0,
        _ARR,
        0,
        [_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
        [0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1],
        2
      ];
      var AssumeRoleResponse$ = [
        3,
        n0,
        _ARRs,
        0,
        [_C, _ARU, _PPS, _SI, _STU, _STS],
        [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1]
      ];
      var AssumeRoleWithWebIdentityRequest$ = [
        3,
        n0,
        _ARWWIR,
        0,
        [_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
        [0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1],
        3
      ];
      var AssumeRoleWithWebIdentityResponse$ = [
        3,
        n0,
        _ARWWIRs,
        0,
        [_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS],
        [[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1]
      ];
      var Credentials$ = [
        3,
        n0,
        _C,
        0,
        [_AKI, _SAK, _ST, _E],
        [0, [() => accessKeySecretType, 0], 0, 4],
        4
      ];
      var PolicyDescriptorType$ = [
        3,
        n0,
        _PDT,
        0,
        [_a],
        [0]
      ];
      var ProvidedContext$ = [
        3,
        n0,
        _PCr,
        0,
        [_PAr, _CA],
        [0, 0]
      ];
      var Tag$ = [
        3,
        n0,
        _Ta,
        0,
        [_K, _V],
        [0, 0],
        2
      ];
      var policyDescriptorListType = [
        1,
        n0,
        _pDLT,
        0,
        () => PolicyDescriptorType$
      ];
      var ProvidedContextsListType = [
        1,
        n0,
        _PCLT,
        0,
        () => ProvidedContext$
      ];
      var tagListType = [
        1,
        n0,
        _tLT,
        0,
        () => Tag$
      ];
      var AssumeRole$ = [
        9,
        n0,
        _AR,
        0,
        () => AssumeRoleRequest$,
        () => AssumeRoleResponse$
      ];
      var AssumeRoleWithWebIdentity$ = [
        9,
        n0,
        _ARWWI,
        0,
        () => AssumeRoleWithWebIdentityRequest$,
        () => AssumeRoleWithWebIdentityResponse$
      ];
      const getRuntimeConfig$1 = (config) => {
        return {
          apiVersion: "2011-06-15",
          base64Decoder: config?.base64Decoder ?? fromBase64,
          base64Encoder: config?.base64Encoder ?? toBase64,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer()
            },
            {
              schemeId: "aws.auth#sigv4a",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new NoAuthSigner()
            }
          ],
          logger: config?.logger ?? new NoOpLogger(),
          protocol: config?.protocol ?? AwsQueryProtocol,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.sts",
            errorTypeRegistries,
            xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
            version: "2011-06-15",
            serviceTarget: "AWSSecurityTokenServiceV20110615"
          },
          serviceId: config?.serviceId ?? "STS",
          sha256: config?.sha256 ?? Sha256,
          signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
          urlParser: config?.urlParser ?? parseUrl,
          utf8Decoder: config?.utf8Decoder ?? fromUtf8,
          utf8Encoder: config?.utf8Encoder ?? toUtf8
        };
      };
      const getRuntimeConfig = (config) => {
        emitWarningIfUnsupportedVersion(process.version);
        const defaultsMode = resolveDefaultsModeConfig(config);
        const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
        const clientSharedValues = getRuntimeConfig$1(config);
        emitWarningIfUnsupportedVersion$1(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
          defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
              signer: new AwsSdkSigV4Signer()
            },
            {
              schemeId: "aws.auth#sigv4a",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new NoAuthSigner()
            }
          ],
          maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
          region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
          requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? loadConfig({
            ...NODE_RETRY_MODE_CONFIG_OPTIONS,
            default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
          }, config),
          sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
          streamCollector: config?.streamCollector ?? streamCollector,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
        };
      };
      const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
        let _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
              _httpAuthSchemes.push(httpAuthScheme);
            } else {
              _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      };
      const resolveHttpAuthRuntimeConfig = (config) => {
        return {
          httpAuthSchemes: config.httpAuthSchemes(),
          httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
          credentials: config.credentials()
        };
      };
      const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach((extension) => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      class STSClient extends Client {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0);
          const _config_2 = resolveUserAgentConfig(_config_1);
          const _config_3 = resolveRetryConfig(_config_2);
          const _config_4 = resolveRegionConfig(_config_3);
          const _config_5 = resolveHostHeaderConfig(_config_4);
          const _config_6 = resolveEndpointConfig(_config_5);
          const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
          const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8;
          this.middlewareStack.use(getSchemaSerdePlugin(this.config));
          this.middlewareStack.use(getUserAgentPlugin(this.config));
          this.middlewareStack.use(getRetryPlugin(this.config));
          this.middlewareStack.use(getContentLengthPlugin(this.config));
          this.middlewareStack.use(getHostHeaderPlugin(this.config));
          this.middlewareStack.use(getLoggerPlugin(this.config));
          this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
          this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
              "aws.auth#sigv4": config.credentials,
              "aws.auth#sigv4a": config.credentials
            })
          }));
          this.middlewareStack.use(getHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      const command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
      const _ep0 = {};
      const _mw0 = (Command, cs, config, o2) => [];
      class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
      }
      class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
      }
      const commands = {
        AssumeRoleCommand,
        AssumeRoleWithWebIdentityCommand
      };
      class STS extends STSClient {
      }
      createAggregatedClient(commands, STS);
      const getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
        if (typeof assumedRoleUser?.Arn === "string") {
          const arnComponents = assumedRoleUser.Arn.split(":");
          if (arnComponents.length > 4 && arnComponents[4] !== "") {
            return arnComponents[4];
          }
        }
        return void 0;
      };
      const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
        const region = typeof _region === "function" ? await _region() : _region;
        const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
        let stsDefaultRegion = "";
        const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
        credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
        return resolvedRegion;
      };
      const getDefaultRoleAssumer$1 = (stsOptions, STSClient2) => {
        let stsClient;
        let closureSourceCreds;
        return async (sourceCreds, params) => {
          closureSourceCreds = sourceCreds;
          if (!stsClient) {
            const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
            const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
              logger,
              profile
            });
            const isCompatibleRequestHandler = !isH2(requestHandler);
            stsClient = new STSClient2({
              ...stsOptions,
              userAgentAppId,
              profile,
              credentialDefaultProvider: () => async () => closureSourceCreds,
              region: resolvedRegion,
              requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
              logger
            });
          }
          const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
          if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
            throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
          }
          const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
          const credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration,
            ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
            ...accountId && { accountId }
          };
          setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
          return credentials;
        };
      };
      const getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient2) => {
        let stsClient;
        return async (params) => {
          if (!stsClient) {
            const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
            const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
              logger,
              profile
            });
            const isCompatibleRequestHandler = !isH2(requestHandler);
            stsClient = new STSClient2({
              ...stsOptions,
              userAgentAppId,
              profile,
              region: resolvedRegion,
              requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
              logger
            });
          }
          const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
          if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
          }
          const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
          const credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration,
            ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
            ...accountId && { accountId }
          };
          if (accountId) {
            setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T");
          }
          setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
          return credentials;
        };
      };
      const isH2 = (requestHandler) => {
        return requestHandler?.metadata?.handlerProtocol === "h2";
      };
      const getCustomizableStsClientCtor = (baseCtor, customizations) => {
        if (!customizations)
          return baseCtor;
        else
          return class CustomizableSTSClient extends baseCtor {
            constructor(config) {
              super(config);
              for (const customization of customizations) {
                this.middlewareStack.use(customization);
              }
            }
          };
      };
      const getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
      const getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
      const decorateDefaultCredentialProvider = (provider) => (input) => provider({
        roleAssumer: getDefaultRoleAssumer(input),
        roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(input),
        ...input
      });
      exports2.AssumeRole$ = AssumeRole$;
      exports2.AssumeRoleCommand = AssumeRoleCommand;
      exports2.AssumeRoleRequest$ = AssumeRoleRequest$;
      exports2.AssumeRoleResponse$ = AssumeRoleResponse$;
      exports2.AssumeRoleWithWebIdentity$ = AssumeRoleWithWebIdentity$;
      exports2.AssumeRoleWithWebIdentityCommand = AssumeRoleWithWebIdentityCommand;
      exports2.AssumeRoleWithWebIdentityRequest$ = AssumeRoleWithWebIdentityRequest$;
      exports2.AssumeRoleWithWebIdentityResponse$ = AssumeRoleWithWebIdentityResponse$;
      exports2.AssumedRoleUser$ = AssumedRoleUser$;
      exports2.Credentials$ = Credentials$;
      exports2.ExpiredTokenException = ExpiredTokenException;
      exports2.ExpiredTokenException$ = ExpiredTokenException$;
      exports2.IDPCommunicationErrorException = IDPCommunicationErrorException;
      exports2.IDPCommunicationErrorException$ = IDPCommunicationErrorException$;
      exports2.IDPRejectedClaimException = IDPRejectedClaimException;
      exports2.IDPRejectedClaimException$ = IDPRejectedClaimException$;
      exports2.InvalidIdentityTokenException = InvalidIdentityTokenException;
      exports2.InvalidIdentityTokenException$ = InvalidIdentityTokenException$;
      exports2.MalformedPolicyDocumentException = MalformedPolicyDocumentException;
      exports2.MalformedPolicyDocumentException$ = MalformedPolicyDocumentException$;
      exports2.PackedPolicyTooLargeException = PackedPolicyTooLargeException;
      exports2.PackedPolicyTooLargeException$ = PackedPolicyTooLargeException$;
      exports2.PolicyDescriptorType$ = PolicyDescriptorType$;
      exports2.ProvidedContext$ = ProvidedContext$;
      exports2.RegionDisabledException = RegionDisabledException;
      exports2.RegionDisabledException$ = RegionDisabledException$;
      exports2.STS = STS;
      exports2.STSClient = STSClient;
      exports2.STSServiceException = STSServiceException;
      exports2.STSServiceException$ = STSServiceException$;
      exports2.Tag$ = Tag$;
      exports2.decorateDefaultCredentialProvider = decorateDefaultCredentialProvider;
      exports2.errorTypeRegistries = errorTypeRegistries;
      exports2.getDefaultRoleAssumer = getDefaultRoleAssumer;
      exports2.getDefaultRoleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity;
    })
  ),
  /***/
  5785: (
    /***/
    ((__unused_webpack_module, exports2, __webpack_require__) => {
      const { SignatureV4, signatureV4aContainer } = __webpack_require__(37835);
      const signatureV4CrtContainer = {
        CrtSignerV4: null
      };
      const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
      const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
      class SignatureV4SignWithCredentials extends SignatureV4 {
        async signWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
          const privateAccess = this;
          setSingleOverride(privateAccess, credentialsWithoutSessionToken);
          return privateAccess.signRequest(requestToSign, options ?? {});
        }
        async presignWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          delete requestToSign.headers[SESSION_TOKEN_HEADER];
          requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
          requestToSign.query = requestToSign.query ?? {};
          requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
          const privateAccess = this;
          setSingleOverride(privateAccess, credentialsWithoutSessionToken);
          return this.presign(requestToSign, options);
        }
      }
      function getCredentialsWithoutSessionToken(credentials) {
        return {
          accessKeyId: credentials.accessKeyId,
          secretAccessKey: credentials.secretAccessKey,
          expiration: credentials.expiration
        };
      }
      function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
        const currentCredentialProvider = privateAccess.credentialProvider;
        privateAccess.credentialProvider = () => {
          privateAccess.credentialProvider = currentCredentialProvider;
          return Promise.resolve(credentialsWithoutSessionToken);
        };
      }
      class SignatureV4MultiRegion {
        sigv4aSigner;
        sigv4Signer;
        signerOptions;
        static sigv4aDependency() {
          if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") {
            return "crt";
          } else if (typeof signatureV4aContainer.SignatureV4a === "function") {
            return "js";
          }
          return "none";
        }
        constructor(options) {
          this.sigv4Signer = new SignatureV4SignWithCredentials(options);
          this.signerOptions = options;
        }
        async sign(requestToSign, options = {}) {
          if (options.signingRegion === "*") {
            return this.getSigv4aSigner().sign(requestToSign, options);
          }
          return this.sigv4Signer.sign(requestToSign, options);
        }
        async signWithCredentials(requestToSign, credentials, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner();
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4) {
              return signer.signWithCredentials(requestToSign, credentials, options);
            } else {
              throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
            }
          }
          return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
        }
        async presign(originalRequest, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner();
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4) {
              return signer.presign(originalRequest, options);
            } else {
              throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
            }
          }
          return this.sigv4Signer.presign(originalRequest, options);
        }
        async presignWithCredentials(originalRequest, credentials, options = {}) {
          if (options.signingRegion === "*") {
            throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
          }
          return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
        }
        getSigv4aSigner() {
          if (!this.sigv4aSigner) {
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
            if (this.signerOptions.runtime === "node") {
              if (!CrtSignerV4 && !JsSigV4aSigner) {
                throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              }
              if (CrtSignerV4 && typeof CrtSignerV4 === "function") {
                this.sigv4aSigner = new CrtSignerV4({
                  ...this.signerOptions,
                  signingAlgorithm: 1
                });
              } else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") {
                this.sigv4aSigner = new JsSigV4aSigner({
                  ...this.signerOptions
                });
              } else {
                throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              }
            } else {
              if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") {
                throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
              }
              this.sigv4aSigner = new JsSigV4aSigner({
                ...this.signerOptions
              });
            }
          }
          return this.sigv4aSigner;
        }
      }
      exports2.SignatureV4MultiRegion = SignatureV4MultiRegion;
      exports2.SignatureV4SignWithCredentials = SignatureV4SignWithCredentials;
      exports2.signatureV4CrtContainer = signatureV4CrtContainer;
    })
  ),
  /***/
  37835: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        ALGORITHM_IDENTIFIER: () => (
          /* reexport */
          constants.SG
        ),
        ALGORITHM_IDENTIFIER_V4A: () => (
          /* reexport */
          constants.ku
        ),
        ALGORITHM_QUERY_PARAM: () => (
          /* reexport */
          constants.XI
        ),
        ALWAYS_UNSIGNABLE_HEADERS: () => (
          /* reexport */
          constants.SN
        ),
        AMZ_DATE_HEADER: () => (
          /* reexport */
          constants.ot
        ),
        AMZ_DATE_QUERY_PARAM: () => (
          /* reexport */
          constants.Zs
        ),
        AUTH_HEADER: () => (
          /* reexport */
          constants.H1
        ),
        CREDENTIAL_QUERY_PARAM: () => (
          /* reexport */
          constants.tI
        ),
        DATE_HEADER: () => (
          /* reexport */
          constants.J9
        ),
        EVENT_ALGORITHM_IDENTIFIER: () => (
          /* reexport */
          constants.r1
        ),
        EXPIRES_QUERY_PARAM: () => (
          /* reexport */
          constants.MS
        ),
        GENERATED_HEADERS: () => (
          /* reexport */
          constants.pj
        ),
        HOST_HEADER: () => (
          /* reexport */
          constants.zX
        ),
        KEY_TYPE_IDENTIFIER: () => (
          /* reexport */
          constants.VQ
        ),
        MAX_CACHE_SIZE: () => (
          /* reexport */
          constants.g5
        ),
        MAX_PRESIGNED_TTL: () => (
          /* reexport */
          constants.Uv
        ),
        PROXY_HEADER_PATTERN: () => (
          /* reexport */
          constants.Ir
        ),
        REGION_SET_PARAM: () => (
          /* reexport */
          constants.oB
        ),
        SEC_HEADER_PATTERN: () => (
          /* reexport */
          constants.lP
        ),
        SHA256_HEADER: () => (
          /* reexport */
          constants.Wd
        ),
        SIGNATURE_HEADER: () => (
          /* reexport */
          constants.D8
        ),
        SIGNATURE_QUERY_PARAM: () => (
          /* reexport */
          constants.cR
        ),
        SIGNED_HEADERS_QUERY_PARAM: () => (
          /* reexport */
          constants.FY
        ),
        SignatureV4: () => (
          /* reexport */
          SignatureV4.B
        ),
        SignatureV4Base: () => (
          /* reexport */
          SignatureV4Base.y
        ),
        TOKEN_HEADER: () => (
          /* reexport */
          constants.wE
        ),
        TOKEN_QUERY_PARAM: () => (
          /* reexport */
          constants.r2
        ),
        UNSIGNABLE_PATTERNS: () => (
          /* reexport */
          constants.Jp
        ),
        UNSIGNED_PAYLOAD: () => (
          /* reexport */
          constants.z8
        ),
        clearCredentialCache: () => (
          /* reexport */
          credentialDerivation.HK
        ),
        createScope: () => (
          /* reexport */
          credentialDerivation.Ds
        ),
        getCanonicalHeaders: () => (
          /* reexport */
          getCanonicalHeaders.H
        ),
        getCanonicalQuery: () => (
          /* reexport */
          getCanonicalQuery.$
        ),
        getPayloadHash: () => (
          /* reexport */
          getPayloadHash.p
        ),
        getSigningKey: () => (
          /* reexport */
          credentialDerivation.Xf
        ),
        hasHeader: () => (
          /* reexport */
          headerUtil.ou
        ),
        moveHeadersToQuery: () => (
          /* reexport */
          moveHeadersToQuery.b
        ),
        prepareRequest: () => (
          /* reexport */
          prepareRequest.n
        ),
        signatureV4aContainer: () => (
          /* reexport */
          signatureV4aContainer
        )
      });
      var SignatureV4 = __webpack_require__(37550);
      var constants = __webpack_require__(47749);
      var getCanonicalHeaders = __webpack_require__(16172);
      var getCanonicalQuery = __webpack_require__(41838);
      var getPayloadHash = __webpack_require__(96660);
      var moveHeadersToQuery = __webpack_require__(6186);
      var prepareRequest = __webpack_require__(9318);
      var credentialDerivation = __webpack_require__(81910);
      var SignatureV4Base = __webpack_require__(778);
      var headerUtil = __webpack_require__(11923);
      ;
      const signatureV4aContainer = {
        SignatureV4a: null
      };
      ;
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
