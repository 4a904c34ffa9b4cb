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
const id = 6440;
const ids = [6440, 6535];
const modules = {
  /***/
  62990: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          hasOwn
        )
        /* harmony export */
      });
      function hasOwn(o, k) {
        return Object.prototype.hasOwnProperty.call(o, k);
      }
    })
  ),
  /***/
  19725: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          HttpRequest
        )
        /* harmony export */
      });
      class HttpRequest {
        method;
        protocol;
        hostname;
        port;
        path;
        query;
        headers;
        username;
        password;
        fragment;
        body;
        constructor(options) {
          this.method = options.method || "GET";
          this.hostname = options.hostname || "localhost";
          this.port = options.port;
          this.query = options.query || {};
          this.headers = options.headers || {};
          this.body = options.body;
          this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
          this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
          this.username = options.username;
          this.password = options.password;
          this.fragment = options.fragment;
        }
        static clone(request) {
          const cloned = new HttpRequest({
            ...request,
            headers: { ...request.headers }
          });
          if (cloned.query) {
            cloned.query = cloneQuery(cloned.query);
          }
          return cloned;
        }
        static isInstance(request) {
          if (!request) {
            return false;
          }
          const req = request;
          return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
        }
        clone() {
          return HttpRequest.clone(this);
        }
      }
      function cloneQuery(query) {
        return Object.keys(query).reduce((carry, paramName) => {
          const param = query[paramName];
          return {
            ...carry,
            [paramName]: Array.isArray(param) ? [...param] : param
          };
        }, {});
      }
    })
  ),
  /***/
  29362: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          normalizeProvider
        )
        /* harmony export */
      });
      const normalizeProvider = (input) => {
        if (typeof input === "function") {
          return input;
        }
        const promisified = Promise.resolve(input);
        return () => promisified;
      };
    })
  ),
  /***/
  39786: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          parseQueryString
        )
        /* harmony export */
      });
      function parseQueryString(querystring) {
        const query = {};
        querystring = querystring.replace(/^\?/, "");
        if (querystring) {
          for (const pair of querystring.split("&")) {
            let [key, value = null] = pair.split("=");
            key = decodeURIComponent(key);
            if (value) {
              value = decodeURIComponent(value);
            }
            if (!(key in query)) {
              query[key] = value;
            } else if (Array.isArray(query[key])) {
              query[key].push(value);
            } else {
              query[key] = [query[key], value];
            }
          }
        }
        return query;
      }
    })
  ),
  /***/
  33934: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          parseUrl
        )
        /* harmony export */
      });
      var _parseQueryString__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39786);
      const parseUrl = (url) => {
        if (typeof url === "string") {
          return parseUrl(new URL(url));
        }
        const { hostname, pathname, port, protocol, search } = url;
        let query;
        if (search) {
          query = (0, _parseQueryString__WEBPACK_IMPORTED_MODULE_0__.J)(search);
        }
        return {
          hostname,
          port: port ? parseInt(port) : void 0,
          protocol,
          path: pathname,
          query
        };
      };
    })
  ),
  /***/
  99857: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        answerIn: () => (
          /* binding */
          answerIn
        ),
        requestOf: () => (
          /* binding */
          requestOf
        )
      });
      var AwsQueryProtocol = __webpack_require__(15594);
      var TypeRegistry = __webpack_require__(75629);
      var exceptions = __webpack_require__(54667);
      ;
      class STSServiceException extends exceptions.T {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, STSServiceException.prototype);
        }
      }
      ;
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
      class InvalidAuthorizationMessageException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
        name = "InvalidAuthorizationMessageException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidAuthorizationMessageException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
        }
      }
      class ExpiredTradeInTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
        name = "ExpiredTradeInTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExpiredTradeInTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
        }
      }
      class JWTPayloadSizeExceededException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
        name = "JWTPayloadSizeExceededException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "JWTPayloadSizeExceededException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
        }
      }
      class OutboundWebIdentityFederationDisabledException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
        name = "OutboundWebIdentityFederationDisabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "OutboundWebIdentityFederationDisabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
        }
      }
      class SessionDurationEscalationException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
        name = "SessionDurationEscalationException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "SessionDurationEscalationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
        }
      }
      ;
      const _A = "Arn";
      const _AKI = "AccessKeyId";
      const _AP = "AssumedPrincipal";
      const _AR = "AssumeRole";
      const _ARI = "AssumedRoleId";
      const _ARR = "AssumeRoleRequest";
      const _ARRs = "AssumeRoleResponse";
      const _ARRss = "AssumeRootRequest";
      const _ARRssu = "AssumeRootResponse";
      const _ARU = "AssumedRoleUser";
      const _ARWSAML = "AssumeRoleWithSAML";
      const _ARWSAMLR = "AssumeRoleWithSAMLRequest";
      const _ARWSAMLRs = "AssumeRoleWithSAMLResponse";
      const _ARWWI = "AssumeRoleWithWebIdentity";
      const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
      const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
      const _ARs = "AssumeRoot";
      const _Ac = "Account";
      const _Au = "Audience";
      const _C = "Credentials";
      const _CA = "ContextAssertion";
      const _DAM = "DecodeAuthorizationMessage";
      const _DAMR = "DecodeAuthorizationMessageRequest";
      const _DAMRe = "DecodeAuthorizationMessageResponse";
      const _DM = "DecodedMessage";
      const _DS = "DurationSeconds";
      const _E = "Expiration";
      const _EI = "ExternalId";
      const _EM = "EncodedMessage";
      const _ETE = "ExpiredTokenException";
      const _ETITE = "ExpiredTradeInTokenException";
      const _FU = "FederatedUser";
      const _FUI = "FederatedUserId";
      const _GAKI = "GetAccessKeyInfo";
      const _GAKIR = "GetAccessKeyInfoRequest";
      const _GAKIRe = "GetAccessKeyInfoResponse";
      const _GCI = "GetCallerIdentity";
      const _GCIR = "GetCallerIdentityRequest";
      const _GCIRe = "GetCallerIdentityResponse";
      const _GDAT = "GetDelegatedAccessToken";
      const _GDATR = "GetDelegatedAccessTokenRequest";
      const _GDATRe = "GetDelegatedAccessTokenResponse";
      const _GFT = "GetFederationToken";
      const _GFTR = "GetFederationTokenRequest";
      const _GFTRe = "GetFederationTokenResponse";
      const _GST = "GetSessionToken";
      const _GSTR = "GetSessionTokenRequest";
      const _GSTRe = "GetSessionTokenResponse";
      const _GWIT = "GetWebIdentityToken";
      const _GWITR = "GetWebIdentityTokenRequest";
      const _GWITRe = "GetWebIdentityTokenResponse";
      const _I = "Issuer";
      const _IAME = "InvalidAuthorizationMessageException";
      const _IDPCEE = "IDPCommunicationErrorException";
      const _IDPRCE = "IDPRejectedClaimException";
      const _IITE = "InvalidIdentityTokenException";
      const _JWTPSEE = "JWTPayloadSizeExceededException";
      const _K = "Key";
      const _MPDE = "MalformedPolicyDocumentException";
      const _MSTS = "MinimumSessionTokenSize";
      const _N = "Name";
      const _NQ = "NameQualifier";
      const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
      const _P = "Policy";
      const _PA = "PolicyArns";
      const _PAr = "PrincipalArn";
      const _PAro = "ProviderArn";
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
      const _S = "Subject";
      const _SA = "SigningAlgorithm";
      const _SAK = "SecretAccessKey";
      const _SAMLA = "SAMLAssertion";
      const _SAMLAT = "SAMLAssertionType";
      const _SDEE = "SessionDurationEscalationException";
      const _SFWIT = "SubjectFromWebIdentityToken";
      const _SI = "SourceIdentity";
      const _SN = "SerialNumber";
      const _ST = "SubjectType";
      const _STS = "SessionTokenSize";
      const _STU = "SessionTokenUtilization";
      const _STe = "SessionToken";
      const _T = "Tags";
      const _TC = "TokenCode";
      const _TIT = "TradeInToken";
      const _TP = "TargetPrincipal";
      const _TPA = "TaskPolicyArn";
      const _TTK = "TransitiveTagKeys";
      const _Ta = "Tag";
      const _UI = "UserId";
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
      const _tITT = "tradeInTokenType";
      const _tLT = "tagListType";
      const _wITT = "webIdentityTokenType";
      const n0 = "com.amazonaws.sts";
      const _s_registry = new TypeRegistry.O(_s);
      var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
      _s_registry.registerError(STSServiceException$, STSServiceException);
      const n0_registry = new TypeRegistry.O(n0);
      var ExpiredTokenException$ = [
        -3,
        n0,
        _ETE,
        { [_aQE]: [`ExpiredTokenException`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
      var ExpiredTradeInTokenException$ = [
        -3,
        n0,
        _ETITE,
        { [_aQE]: [`ExpiredTradeInTokenException`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
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
      var InvalidAuthorizationMessageException$ = [
        -3,
        n0,
        _IAME,
        { [_aQE]: [`InvalidAuthorizationMessageException`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
      var InvalidIdentityTokenException$ = [
        -3,
        n0,
        _IITE,
        { [_aQE]: [`InvalidIdentityToken`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
      var JWTPayloadSizeExceededException$ = [
        -3,
        n0,
        _JWTPSEE,
        { [_aQE]: [`JWTPayloadSizeExceededException`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
      var MalformedPolicyDocumentException$ = [
        -3,
        n0,
        _MPDE,
        { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
      var OutboundWebIdentityFederationDisabledException$ = [
        -3,
        n0,
        _OWIFDE,
        { [_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
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
      var SessionDurationEscalationException$ = [
        -3,
        n0,
        _SDEE,
        { [_aQE]: [`SessionDurationEscalationException`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var accessKeySecretType = [0, n0, _aKST, 8, 0];
      var clientTokenType = [0, n0, _cTT, 8, 0];
      var SAMLAssertionType = [0, n0, _SAMLAT, 8, 0];
      var tradeInTokenType = [0, n0, _tITT, 8, 0];
      var webIdentityTokenType = [0, n0, _wITT, 8, 0];
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
      var AssumeRoleWithSAMLRequest$ = [
        3,
        n0,
        _ARWSAMLR,
        0,
        [_RA, _PAr, _SAMLA, _PA, _P, _DS, _MSTS],
        [0, 0, [() => SAMLAssertionType, 0], () => policyDescriptorListType, 0, 1, 1],
        3
      ];
      var AssumeRoleWithSAMLResponse$ = [
        3,
        n0,
        _ARWSAMLRs,
        0,
        [_C, _ARU, _PPS, _S, _ST, _I, _Au, _NQ, _SI, _STU, _STS],
        [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 0, 0, 0, 0, 0, 1, 1]
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
      var AssumeRootRequest$ = [
        3,
        n0,
        _ARRss,
        0,
        [_TP, _TPA, _DS, _MSTS],
        [0, () => PolicyDescriptorType$, 1, 1],
        2
      ];
      var AssumeRootResponse$ = [
        3,
        n0,
        _ARRssu,
        0,
        [_C, _SI, _STU, _STS],
        [[() => Credentials$, 0], 0, 1, 1]
      ];
      var Credentials$ = [
        3,
        n0,
        _C,
        0,
        [_AKI, _SAK, _STe, _E],
        [0, [() => accessKeySecretType, 0], 0, 4],
        4
      ];
      var DecodeAuthorizationMessageRequest$ = [
        3,
        n0,
        _DAMR,
        0,
        [_EM],
        [0],
        1
      ];
      var DecodeAuthorizationMessageResponse$ = [
        3,
        n0,
        _DAMRe,
        0,
        [_DM],
        [0]
      ];
      var FederatedUser$ = [
        3,
        n0,
        _FU,
        0,
        [_FUI, _A],
        [0, 0],
        2
      ];
      var GetAccessKeyInfoRequest$ = [
        3,
        n0,
        _GAKIR,
        0,
        [_AKI],
        [0],
        1
      ];
      var GetAccessKeyInfoResponse$ = [
        3,
        n0,
        _GAKIRe,
        0,
        [_Ac],
        [0]
      ];
      var GetCallerIdentityRequest$ = [
        3,
        n0,
        _GCIR,
        0,
        [],
        []
      ];
      var GetCallerIdentityResponse$ = [
        3,
        n0,
        _GCIRe,
        0,
        [_UI, _Ac, _A],
        [0, 0, 0]
      ];
      var GetDelegatedAccessTokenRequest$ = [
        3,
        n0,
        _GDATR,
        0,
        [_TIT],
        [[() => tradeInTokenType, 0]],
        1
      ];
      var GetDelegatedAccessTokenResponse$ = [
        3,
        n0,
        _GDATRe,
        0,
        [_C, _PPS, _AP],
        [[() => Credentials$, 0], 1, 0]
      ];
      var GetFederationTokenRequest$ = [
        3,
        n0,
        _GFTR,
        0,
        [_N, _P, _PA, _DS, _T, _MSTS],
        [0, 0, () => policyDescriptorListType, 1, () => tagListType, 1],
        1
      ];
      var GetFederationTokenResponse$ = [
        3,
        n0,
        _GFTRe,
        0,
        [_C, _FU, _PPS, _STU, _STS],
        [[() => Credentials$, 0], () => FederatedUser$, 1, 1, 1]
      ];
      var GetSessionTokenRequest$ = [
        3,
        n0,
        _GSTR,
        0,
        [_DS, _SN, _TC, _MSTS],
        [1, 0, 0, 1]
      ];
      var GetSessionTokenResponse$ = [
        3,
        n0,
        _GSTRe,
        0,
        [_C, _STU, _STS],
        [[() => Credentials$, 0], 1, 1]
      ];
      var GetWebIdentityTokenRequest$ = [
        3,
        n0,
        _GWITR,
        0,
        [_Au, _SA, _DS, _T],
        [64 | 0, 0, 1, () => tagListType],
        2
      ];
      var GetWebIdentityTokenResponse$ = [
        3,
        n0,
        _GWITRe,
        0,
        [_WIT, _E],
        [[() => webIdentityTokenType, 0], 4]
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
        [_PAro, _CA],
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
      var tagKeyListType = (
        /* unused pure expression or super */
        null
      );
      var tagListType = [
        1,
        n0,
        _tLT,
        0,
        () => Tag$
      ];
      var webIdentityTokenAudienceListType = (
        /* unused pure expression or super */
        null
      );
      var AssumeRole$ = [
        9,
        n0,
        _AR,
        0,
        () => AssumeRoleRequest$,
        () => AssumeRoleResponse$
      ];
      var AssumeRoleWithSAML$ = [
        9,
        n0,
        _ARWSAML,
        0,
        () => AssumeRoleWithSAMLRequest$,
        () => AssumeRoleWithSAMLResponse$
      ];
      var AssumeRoleWithWebIdentity$ = [
        9,
        n0,
        _ARWWI,
        0,
        () => AssumeRoleWithWebIdentityRequest$,
        () => AssumeRoleWithWebIdentityResponse$
      ];
      var AssumeRoot$ = [
        9,
        n0,
        _ARs,
        0,
        () => AssumeRootRequest$,
        () => AssumeRootResponse$
      ];
      var DecodeAuthorizationMessage$ = [
        9,
        n0,
        _DAM,
        0,
        () => DecodeAuthorizationMessageRequest$,
        () => DecodeAuthorizationMessageResponse$
      ];
      var GetAccessKeyInfo$ = [
        9,
        n0,
        _GAKI,
        0,
        () => GetAccessKeyInfoRequest$,
        () => GetAccessKeyInfoResponse$
      ];
      var GetCallerIdentity$ = [
        9,
        n0,
        _GCI,
        0,
        () => GetCallerIdentityRequest$,
        () => GetCallerIdentityResponse$
      ];
      var GetDelegatedAccessToken$ = [
        9,
        n0,
        _GDAT,
        0,
        () => GetDelegatedAccessTokenRequest$,
        () => GetDelegatedAccessTokenResponse$
      ];
      var GetFederationToken$ = [
        9,
        n0,
        _GFT,
        0,
        () => GetFederationTokenRequest$,
        () => GetFederationTokenResponse$
      ];
      var GetSessionToken$ = [
        9,
        n0,
        _GST,
        0,
        () => GetSessionTokenRequest$,
        () => GetSessionTokenResponse$
      ];
      var GetWebIdentityToken$ = [
        9,
        n0,
        _GWIT,
        0,
        () => GetWebIdentityTokenRequest$,
        () => GetWebIdentityTokenResponse$
      ];
      var Sha256Node = __webpack_require__(1875);
      var httpResponse = __webpack_require__(25401);
      var operation = __webpack_require__(68366);
      var fromBase64 = __webpack_require__(39700);
      var toBase64 = __webpack_require__(67305);
      var fromUtf8 = __webpack_require__(47332);
      var toUtf8 = __webpack_require__(69809);
      var SignatureV4 = __webpack_require__(37550);
      var exchange = __webpack_require__(10982);
      var sts_call = __webpack_require__(85589);
      ;
      const SCHEMAS = {
        AssumeRole: schemaOf(AssumeRole$),
        AssumeRoleWithWebIdentity: schemaOf(AssumeRoleWithWebIdentity$),
        GetCallerIdentity: schemaOf(GetCallerIdentity$)
      };
      function schemaOf([, namespace, name, traits, input, output]) {
        return (0, operation.M)(namespace, name, traits, input, output);
      }
      const PROTOCOL_SETTINGS = {
        defaultNamespace: "com.amazonaws.sts",
        errorTypeRegistries,
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
        version: "2011-06-15"
      };
      async function requestOf(name, input, call) {
        const { endpoint, userAgent } = call;
        const { protocol, context } = protocolAt(endpoint);
        const request = await protocol.serializeRequest(SCHEMAS[name], input, context);
        const body = String(request.body);
        Object.assign(request.headers, (0, sts_call.o)(body, { endpoint, userAgent }));
        const { headers } = await signed(request, call);
        return { path: request.path, headers, body };
      }
      async function answerIn(name, { status, headers, bytes }, endpoint) {
        const { protocol, context } = protocolAt(endpoint);
        const response = new httpResponse.c({ statusCode: status, headers: textHeaders(headers), body: bytes });
        try {
          const output = await protocol.deserializeResponse(SCHEMAS[name], context, response);
          return { kind: "success", output, headers };
        } catch (error) {
          return { kind: "failure", error: withStatus(error, status), headers };
        }
      }
      function protocolAt(endpoint) {
        const protocol = new AwsQueryProtocol.k(PROTOCOL_SETTINGS);
        const context = serdeContext(endpoint);
        protocol.setSerdeContext(context);
        return { protocol, context };
      }
      function serdeContext({ protocol, hostname, port, pathname: path }) {
        const endpoint = { protocol, hostname, path, ...port === "" ? {} : { port: Number(port) } };
        return {
          base64Decoder: fromBase64.E,
          base64Encoder: toBase64.n,
          utf8Decoder: fromUtf8.a,
          utf8Encoder: toUtf8.P,
          streamCollector: exchange.Fo,
          endpoint: () => Promise.resolve(endpoint)
        };
      }
      async function signed(request, { caller, signingRegion, signedAt }) {
        if (caller === void 0) {
          return request;
        }
        const signer = new SignatureV4.B({
          service: "sts",
          region: signingRegion,
          sha256: Sha256Node.k,
          // Here a secret leaves its wrapper.
          credentials: {
            accessKeyId: caller.accessKeyId.reveal(),
            secretAccessKey: caller.secretAccessKey.reveal(),
            ...caller.sessionToken === void 0 ? {} : { sessionToken: caller.sessionToken.reveal() }
          }
        });
        return signer.sign(request, { signingDate: signedAt });
      }
      function textHeaders(headers) {
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""]));
      }
      function withStatus(error, httpStatusCode) {
        return error instanceof Error && !("$metadata" in error) ? Object.assign(error, { $metadata: { httpStatusCode } }) : error;
      }
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
