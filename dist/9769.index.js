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
const id = 9769;
const ids = [9769];
const modules = {
  /***/
  16152: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fc: () => (
          /* binding */
          REGION_ENV_NAME
        ),
        /* harmony export */
        GG: () => (
          /* binding */
          NODE_REGION_CONFIG_OPTIONS
        ),
        /* harmony export */
        OR: () => (
          /* binding */
          REGION_INI_NAME
        ),
        /* harmony export */
        zH: () => (
          /* binding */
          NODE_REGION_CONFIG_FILE_OPTIONS
        )
        /* harmony export */
      });
      var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23366);
      const REGION_ENV_NAME = "AWS_REGION";
      const REGION_INI_NAME = "region";
      const NODE_REGION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[REGION_ENV_NAME],
        configFileSelector: (profile) => profile[REGION_INI_NAME],
        default: async () => {
          const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
          if (region) {
            return region;
          }
          throw new Error("Region is missing");
        }
      };
      const NODE_REGION_CONFIG_FILE_OPTIONS = {
        preferredFile: "credentials"
      };
    })
  ),
  /***/
  23366: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          getInstanceMetadataRegion
        )
        /* harmony export */
      });
      var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30729);
      const TIMEOUT_MS = 1e3;
      const NEG_CACHE_TTL_MS = 6e4;
      let negativeCacheUntil = 0;
      const getInstanceMetadataRegion = async () => {
        if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) {
          return void 0;
        }
        if (Date.now() < negativeCacheUntil) {
          return void 0;
        }
        try {
          const endpoint = resolveImdsEndpoint();
          const token = (await imdsRequest({
            ...endpoint,
            path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
            method: "PUT",
            headers: {
              [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
            }
          })).toString();
          const region = (await imdsRequest({
            ...endpoint,
            path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
            method: "GET",
            headers: {
              [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
            }
          })).toString().trim();
          return region || cacheNegativeAndReturnUndefined();
        } catch {
          return cacheNegativeAndReturnUndefined();
        }
      };
      const cacheNegativeAndReturnUndefined = () => {
        negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
        return void 0;
      };
      const resolveImdsEndpoint = () => {
        const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (envEndpoint) {
          const url = new URL(envEndpoint);
          return {
            hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
            port: url.port ? Number(url.port) : void 0
          };
        }
        if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
          return { hostname: "fd00:ec2::254" };
        }
        return { hostname: "169.254.169.254" };
      };
      const imdsRequest = async (options) => {
        const { request } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
        return new Promise((resolve, reject) => {
          const req = request({
            hostname: options.hostname,
            port: options.port,
            path: options.path,
            method: options.method,
            headers: options.headers,
            timeout: TIMEOUT_MS,
            signal: AbortSignal.timeout(TIMEOUT_MS)
          });
          req.on("error", (err) => {
            reject(err);
            req.destroy();
          });
          req.on("timeout", () => {
            reject(new Error("TimeoutError from instance metadata service"));
            req.destroy();
          });
          req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || statusCode >= 300) {
              reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
              req.destroy();
              return;
            }
            const chunks = [];
            res.on("data", (chunk) => chunks.push(chunk));
            res.on("end", () => {
              resolve(Buffer.concat(chunks));
              req.destroy();
            });
          });
          req.end();
        });
      };
    })
  ),
  /***/
  27503: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        T: () => (
          /* binding */
          resolveRegionConfig
        )
      });
      var isValidHostLabel = __webpack_require__(44280);
      ;
      const validRegions = /* @__PURE__ */ new Set();
      const checkRegion = (region, check = isValidHostLabel.X) => {
        if (!validRegions.has(region) && !check(region)) {
          if (region === "*") {
            console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
          } else {
            throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
          }
        } else {
          validRegions.add(region);
        }
      };
      ;
      const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
      ;
      const getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
      ;
      const resolveRegionConfig = (input) => {
        const { region, useFipsEndpoint } = input;
        if (!region) {
          throw new Error("Region is missing");
        }
        return Object.assign(input, {
          region: async () => {
            const providedRegion = typeof region === "function" ? await region() : region;
            const realRegion = getRealRegion(providedRegion);
            checkRegion(realRegion);
            return realRegion;
          },
          useFipsEndpoint: async () => {
            const providedRegion = typeof region === "string" ? region : await region();
            if (isFipsRegion(providedRegion)) {
              return true;
            }
            return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
          }
        });
      };
    })
  ),
  /***/
  30729: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EG: () => (
          /* binding */
          IMDS_TOKEN_PATH
        ),
        /* harmony export */
        FT: () => (
          /* binding */
          IMDS_REGION_PATH
        ),
        /* harmony export */
        J9: () => (
          /* binding */
          AWS_EXECUTION_ENV
        ),
        /* harmony export */
        RY: () => (
          /* binding */
          AWS_DEFAULT_REGION_ENV
        ),
        /* harmony export */
        US: () => (
          /* binding */
          DEFAULTS_MODE_OPTIONS
        ),
        /* harmony export */
        cC: () => (
          /* binding */
          X_AWS_EC2_METADATA_TOKEN
        ),
        /* harmony export */
        dr: () => (
          /* binding */
          AWS_REGION_ENV
        ),
        /* harmony export */
        nF: () => (
          /* binding */
          X_AWS_EC2_METADATA_TOKEN_TTL
        ),
        /* harmony export */
        tn: () => (
          /* binding */
          ENV_IMDS_DISABLED
        )
        /* harmony export */
      });
      const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
      const AWS_REGION_ENV = "AWS_REGION";
      const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
      const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
      const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
      const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
      const IMDS_TOKEN_PATH = "/latest/api/token";
      const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
      const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
    })
  ),
  /***/
  69769: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        CONFIG_PREFIX_SEPARATOR: () => (
          /* reexport */
          constants.Q
        ),
        CONFIG_USE_DUALSTACK_ENDPOINT: () => (
          /* reexport */
          CONFIG_USE_DUALSTACK_ENDPOINT
        ),
        CONFIG_USE_FIPS_ENDPOINT: () => (
          /* reexport */
          CONFIG_USE_FIPS_ENDPOINT
        ),
        CredentialsProviderError: () => (
          /* reexport */
          CredentialsProviderError.C
        ),
        DEFAULT_PROFILE: () => (
          /* reexport */
          getProfileName.KG
        ),
        DEFAULT_USE_DUALSTACK_ENDPOINT: () => (
          /* reexport */
          DEFAULT_USE_DUALSTACK_ENDPOINT
        ),
        DEFAULT_USE_FIPS_ENDPOINT: () => (
          /* reexport */
          DEFAULT_USE_FIPS_ENDPOINT
        ),
        ENV_PROFILE: () => (
          /* reexport */
          getProfileName.Ch
        ),
        ENV_USE_DUALSTACK_ENDPOINT: () => (
          /* reexport */
          ENV_USE_DUALSTACK_ENDPOINT
        ),
        ENV_USE_FIPS_ENDPOINT: () => (
          /* reexport */
          ENV_USE_FIPS_ENDPOINT
        ),
        NODE_REGION_CONFIG_FILE_OPTIONS: () => (
          /* reexport */
          config.zH
        ),
        NODE_REGION_CONFIG_OPTIONS: () => (
          /* reexport */
          config.GG
        ),
        NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => (
          /* reexport */
          NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
        ),
        NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => (
          /* reexport */
          NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
        ),
        ProviderError: () => (
          /* reexport */
          ProviderError.m
        ),
        REGION_ENV_NAME: () => (
          /* reexport */
          config.Fc
        ),
        REGION_INI_NAME: () => (
          /* reexport */
          config.OR
        ),
        SelectorType: () => (
          /* reexport */
          types.c
        ),
        TokenProviderError: () => (
          /* reexport */
          TokenProviderError
        ),
        booleanSelector: () => (
          /* reexport */
          booleanSelector.Q
        ),
        chain: () => (
          /* reexport */
          chain.c
        ),
        externalDataInterceptor: () => (
          /* reexport */
          externalDataInterceptor
        ),
        fromStatic: () => (
          /* reexport */
          fromStatic.V
        ),
        fromValue: () => (
          /* reexport */
          fromValue.Y
        ),
        getHomeDir: () => (
          /* reexport */
          getHomeDir.R
        ),
        getProfileName: () => (
          /* reexport */
          getProfileName.Bz
        ),
        getRegionInfo: () => (
          /* reexport */
          getRegionInfo
        ),
        getSSOTokenFilepath: () => (
          /* reexport */
          getSSOTokenFilepath
        ),
        getSSOTokenFromFile: () => (
          /* reexport */
          getSSOTokenFromFile
        ),
        loadConfig: () => (
          /* reexport */
          configLoader.Z
        ),
        loadSharedConfigFiles: () => (
          /* reexport */
          loadSharedConfigFiles.p
        ),
        loadSsoSessionData: () => (
          /* reexport */
          loadSsoSessionData
        ),
        memoize: () => (
          /* reexport */
          memoize.B
        ),
        nodeDualstackConfigSelectors: () => (
          /* reexport */
          nodeDualstackConfigSelectors
        ),
        nodeFipsConfigSelectors: () => (
          /* reexport */
          nodeFipsConfigSelectors
        ),
        numberSelector: () => (
          /* reexport */
          numberSelector
        ),
        parseKnownFiles: () => (
          /* reexport */
          parseKnownFiles
        ),
        readFile: () => (
          /* reexport */
          readFile.TA
        ),
        resolveCustomEndpointsConfig: () => (
          /* reexport */
          resolveCustomEndpointsConfig
        ),
        resolveDefaultsModeConfig: () => (
          /* reexport */
          resolveDefaultsModeConfig
        ),
        resolveEndpointsConfig: () => (
          /* reexport */
          resolveEndpointsConfig
        ),
        resolveRegionConfig: () => (
          /* reexport */
          resolveRegionConfig.T
        )
      });
      var ProviderError = __webpack_require__(11342);
      var CredentialsProviderError = __webpack_require__(31436);
      ;
      class TokenProviderError extends ProviderError.m {
        name = "TokenProviderError";
        constructor(message, options = true) {
          super(message, options);
          Object.setPrototypeOf(this, TokenProviderError.prototype);
        }
      }
      var chain = __webpack_require__(38062);
      var fromValue = __webpack_require__(99014);
      var memoize = __webpack_require__(54759);
      var booleanSelector = __webpack_require__(79498);
      ;
      const numberSelector = (obj, key, type) => {
        if (!(key in obj)) {
          return void 0;
        }
        const numberValue = parseInt(obj[key], 10);
        if (Number.isNaN(numberValue)) {
          throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
        }
        return numberValue;
      };
      var types = __webpack_require__(16402);
      var getHomeDir = __webpack_require__(33901);
      var getProfileName = __webpack_require__(22365);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const getSSOTokenFilepath = (id2) => {
        const hasher = (0, external_node_crypto_.createHash)("sha1");
        const cacheName = hasher.update(id2).digest("hex");
        return (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "sso", "cache", `${cacheName}.json`);
      };
      var promises_ = __webpack_require__(51455);
      ;
      const tokenIntercept = {};
      const getSSOTokenFromFile = async (id2) => {
        if (tokenIntercept[id2]) {
          return tokenIntercept[id2];
        }
        const ssoTokenFilepath = getSSOTokenFilepath(id2);
        const ssoTokenText = await (0, promises_.readFile)(ssoTokenFilepath, "utf8");
        return JSON.parse(ssoTokenText);
      };
      var constants = __webpack_require__(86814);
      var loadSharedConfigFiles = __webpack_require__(23692);
      var getConfigFilepath = __webpack_require__(66184);
      var profile = __webpack_require__(98669);
      ;
      const getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(profile.I.SSO_SESSION + constants.Q)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(constants.Q) + 1)]: value }), {});
      var parseIni = __webpack_require__(76892);
      var readFile = __webpack_require__(82149);
      ;
      const swallowError = () => ({});
      const loadSsoSessionData = async (init = {}) => (0, readFile.TA)(init.configFilepath ?? (0, getConfigFilepath.g)()).then(parseIni.A).then(getSsoSessionData).catch(swallowError);
      ;
      const mergeConfigFiles = (...files) => {
        const merged = {};
        for (const file of files) {
          for (const [key, values] of Object.entries(file)) {
            if (merged[key] !== void 0) {
              Object.assign(merged[key], values);
            } else {
              merged[key] = values;
            }
          }
        }
        return merged;
      };
      ;
      const parseKnownFiles = async (init) => {
        const parsedFiles = await (0, loadSharedConfigFiles.p)(init);
        return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
      };
      ;
      const externalDataInterceptor = {
        getFileRecord() {
          return readFile.Jj;
        },
        interceptFile(path, contents) {
          readFile.Jj[path] = Promise.resolve(contents);
        },
        getTokenRecord() {
          return tokenIntercept;
        },
        interceptToken(id2, contents) {
          tokenIntercept[id2] = contents;
        }
      };
      var configLoader = __webpack_require__(12974);
      var fromStatic = __webpack_require__(45001);
      ;
      const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
      const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
      const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
      const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, types.c.ENV),
        configFileSelector: (profile2) => (0, booleanSelector.Q)(profile2, CONFIG_USE_DUALSTACK_ENDPOINT, types.c.CONFIG),
        default: false
      };
      const nodeDualstackConfigSelectors = {
        environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, types.c.ENV),
        configFileSelector: (profile2) => (0, booleanSelector.Q)(profile2, CONFIG_USE_DUALSTACK_ENDPOINT, types.c.CONFIG),
        default: void 0
      };
      ;
      const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
      const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
      const DEFAULT_USE_FIPS_ENDPOINT = false;
      const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, ENV_USE_FIPS_ENDPOINT, types.c.ENV),
        configFileSelector: (profile2) => (0, booleanSelector.Q)(profile2, CONFIG_USE_FIPS_ENDPOINT, types.c.CONFIG),
        default: false
      };
      const nodeFipsConfigSelectors = {
        environmentVariableSelector: (env) => (0, booleanSelector.Q)(env, ENV_USE_FIPS_ENDPOINT, types.c.ENV),
        configFileSelector: (profile2) => (0, booleanSelector.Q)(profile2, CONFIG_USE_FIPS_ENDPOINT, types.c.CONFIG),
        default: void 0
      };
      var normalizeProvider = __webpack_require__(29362);
      ;
      const resolveCustomEndpointsConfig = (input) => {
        const { tls, endpoint, urlParser, useDualstackEndpoint } = input;
        return Object.assign(input, {
          tls: tls ?? true,
          endpoint: (0, normalizeProvider.t)(typeof endpoint === "string" ? urlParser(endpoint) : endpoint),
          isCustomEndpoint: true,
          useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false)
        });
      };
      ;
      const getEndpointFromRegion = async (input) => {
        const { tls = true } = input;
        const region = await input.region();
        const dnsHostRegex = new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
        if (!dnsHostRegex.test(region)) {
          throw new Error("Invalid region in client config");
        }
        const useDualstackEndpoint = await input.useDualstackEndpoint();
        const useFipsEndpoint = await input.useFipsEndpoint();
        const { hostname } = await input.regionInfoProvider(region, { useDualstackEndpoint, useFipsEndpoint }) ?? {};
        if (!hostname) {
          throw new Error("Cannot resolve hostname from client config");
        }
        return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
      };
      ;
      const resolveEndpointsConfig = (input) => {
        const useDualstackEndpoint = (0, normalizeProvider.t)(input.useDualstackEndpoint ?? false);
        const { endpoint, useFipsEndpoint, urlParser, tls } = input;
        return Object.assign(input, {
          tls: tls ?? true,
          endpoint: endpoint ? (0, normalizeProvider.t)(typeof endpoint === "string" ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({ ...input, useDualstackEndpoint, useFipsEndpoint }),
          isCustomEndpoint: !!endpoint,
          useDualstackEndpoint
        });
      };
      var config = __webpack_require__(16152);
      var resolveRegionConfig = __webpack_require__(27503);
      ;
      const getHostnameFromVariants = (variants = [], { useFipsEndpoint, useDualstackEndpoint }) => variants.find(({ tags }) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname;
      ;
      const getResolvedHostname = (resolvedRegion, { regionHostname, partitionHostname }) => regionHostname ? regionHostname : partitionHostname ? partitionHostname.replace("{region}", resolvedRegion) : void 0;
      ;
      const getResolvedPartition = (region, { partitionHash }) => Object.keys(partitionHash || {}).find((key) => partitionHash[key].regions.includes(region)) ?? "aws";
      ;
      const getResolvedSigningRegion = (hostname, { signingRegion, regionRegex, useFipsEndpoint }) => {
        if (signingRegion) {
          return signingRegion;
        } else if (useFipsEndpoint) {
          const regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\.");
          const regionRegexmatchArray = hostname.match(regionRegexJs);
          if (regionRegexmatchArray) {
            return regionRegexmatchArray[0].slice(1, -1);
          }
        }
      };
      ;
      const getRegionInfo = (region, { useFipsEndpoint = false, useDualstackEndpoint = false, signingService, regionHash, partitionHash }) => {
        const partition = getResolvedPartition(region, { partitionHash });
        const resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region;
        const hostnameOptions = { useFipsEndpoint, useDualstackEndpoint };
        const regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions);
        const partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions);
        const hostname = getResolvedHostname(resolvedRegion, { regionHostname, partitionHostname });
        if (hostname === void 0) {
          throw new Error(`Endpoint resolution failed for: ${{ resolvedRegion, useFipsEndpoint, useDualstackEndpoint }}`);
        }
        const signingRegion = getResolvedSigningRegion(hostname, {
          signingRegion: regionHash[resolvedRegion]?.signingRegion,
          regionRegex: partitionHash[partition].regionRegex,
          useFipsEndpoint
        });
        return {
          partition,
          signingService,
          hostname,
          ...signingRegion && { signingRegion },
          ...regionHash[resolvedRegion]?.signingService && {
            signingService: regionHash[resolvedRegion].signingService
          }
        };
      };
      var getInstanceMetadataRegion = __webpack_require__(23366);
      var defaults_mode_constants = __webpack_require__(30729);
      ;
      const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
      const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
      const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => {
          return env[AWS_DEFAULTS_MODE_ENV];
        },
        configFileSelector: (profile2) => {
          return profile2[AWS_DEFAULTS_MODE_CONFIG];
        },
        default: "legacy"
      };
      ;
      const resolveDefaultsModeConfig = ({ region = (0, configLoader.Z)(config.GG), defaultsMode = (0, configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => (0, memoize.B)(async () => {
        const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
        switch (mode?.toLowerCase()) {
          case "auto":
            return resolveNodeDefaultsModeAuto(region);
          case "in-region":
          case "cross-region":
          case "mobile":
          case "standard":
          case "legacy":
            return Promise.resolve(mode?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve("legacy");
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${defaults_mode_constants.US.join(", ")}, got ${mode}`);
        }
      });
      const resolveNodeDefaultsModeAuto = async (clientRegion) => {
        if (clientRegion) {
          const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
          const inferredRegion = await inferPhysicalRegion();
          if (!inferredRegion) {
            return "standard";
          }
          if (resolvedRegion === inferredRegion) {
            return "in-region";
          } else {
            return "cross-region";
          }
        }
        return "standard";
      };
      const inferPhysicalRegion = async () => {
        if (process.env[defaults_mode_constants.J9] && (process.env[defaults_mode_constants.dr] || process.env[defaults_mode_constants.RY])) {
          return process.env[defaults_mode_constants.dr] ?? process.env[defaults_mode_constants.RY];
        }
        return (0, getInstanceMetadataRegion.b)();
      };
      ;
    })
  ),
  /***/
  12974: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          loadConfig
        )
      });
      var chain = __webpack_require__(38062);
      var memoize = __webpack_require__(54759);
      var CredentialsProviderError = __webpack_require__(31436);
      ;
      function getSelectorName(functionString) {
        try {
          const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
          constants.delete("CONFIG");
          constants.delete("CONFIG_PREFIX_SEPARATOR");
          constants.delete("ENV");
          return [...constants].join(", ");
        } catch (ignored) {
          return functionString;
        }
      }
      ;
      const fromEnv = (envVarSelector, options) => async () => {
        try {
          const config = envVarSelector(process.env, options);
          if (config === void 0) {
            throw new Error();
          }
          return config;
        } catch (e) {
          throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
        }
      };
      var getProfileName = __webpack_require__(22365);
      var loadSharedConfigFiles = __webpack_require__(23692);
      ;
      const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
        const profile = (0, getProfileName.Bz)(init);
        const { configFile, credentialsFile } = await (0, loadSharedConfigFiles.p)(init);
        const profileFromCredentials = credentialsFile[profile] || {};
        const profileFromConfig = configFile[profile] || {};
        const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
        try {
          const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
          const configValue = configSelector(mergedProfile, cfgFile);
          if (configValue === void 0) {
            throw new Error();
          }
          return configValue;
        } catch (e) {
          throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
        }
      };
      var fromStatic = __webpack_require__(45001);
      ;
      const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
        const { signingName, logger } = configuration;
        const envOptions = { signingName, logger };
        return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), (0, fromStatic.V)(defaultValue)));
      };
    })
  ),
  /***/
  45001: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          fromStatic
        )
        /* harmony export */
      });
      var _property_provider_fromValue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99014);
      const isFunction = (func) => typeof func === "function";
      const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : (0, _property_provider_fromValue__WEBPACK_IMPORTED_MODULE_0__.Y)(defaultValue);
    })
  ),
  /***/
  31436: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          CredentialsProviderError
        )
        /* harmony export */
      });
      var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11342);
      class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
        name = "CredentialsProviderError";
        constructor(message, options = true) {
          super(message, options);
          Object.setPrototypeOf(this, CredentialsProviderError.prototype);
        }
      }
    })
  ),
  /***/
  11342: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          ProviderError
        )
        /* harmony export */
      });
      class ProviderError extends Error {
        name = "ProviderError";
        tryNextLink;
        constructor(message, options = true) {
          let logger;
          let tryNextLink = true;
          if (typeof options === "boolean") {
            logger = void 0;
            tryNextLink = options;
          } else if (options != null && typeof options === "object") {
            logger = options.logger;
            tryNextLink = options.tryNextLink ?? true;
          }
          super(message);
          this.tryNextLink = tryNextLink;
          Object.setPrototypeOf(this, ProviderError.prototype);
          logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
        }
        static from(error, options = true) {
          return Object.assign(new this(error.message, options), error);
        }
      }
    })
  ),
  /***/
  38062: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          chain
        )
        /* harmony export */
      });
      var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11342);
      const chain = (...providers) => async () => {
        if (providers.length === 0) {
          throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
        }
        let lastProviderError;
        for (const provider of providers) {
          try {
            const credentials = await provider();
            return credentials;
          } catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
              continue;
            }
            throw err;
          }
        }
        throw lastProviderError;
      };
    })
  ),
  /***/
  99014: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          fromValue
        )
        /* harmony export */
      });
      const fromValue = (staticValue) => () => Promise.resolve(staticValue);
    })
  ),
  /***/
  54759: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          memoize
        )
        /* harmony export */
      });
      const memoize = (provider, isExpired, requiresRefresh) => {
        let resolved;
        let pending;
        let hasResult;
        let isConstant = false;
        const coalesceProvider = async () => {
          if (!pending) {
            pending = provider();
          }
          try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
          } finally {
            pending = void 0;
          }
          return resolved;
        };
        if (isExpired === void 0) {
          return async (options) => {
            if (!hasResult || options?.forceRefresh) {
              resolved = await coalesceProvider();
            }
            return resolved;
          };
        }
        return async (options) => {
          if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
          }
          if (isConstant) {
            return resolved;
          }
          if (requiresRefresh && !requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
          }
          if (isExpired(resolved)) {
            await coalesceProvider();
            return resolved;
          }
          return resolved;
        };
      };
    })
  ),
  /***/
  86814: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          CONFIG_PREFIX_SEPARATOR
        )
        /* harmony export */
      });
      const CONFIG_PREFIX_SEPARATOR = ".";
    })
  ),
  /***/
  66184: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          getConfigFilepath
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
      var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33901);
      const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
      const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
    })
  ),
  /***/
  33901: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          getHomeDir
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var node_os__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      const homeDirCache = {};
      const getHomeDirCacheKey = () => {
        if (process && process.geteuid) {
          return `${process.geteuid()}`;
        }
        return "DEFAULT";
      };
      const getHomeDir = () => {
        const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
        if (HOME) {
          return HOME;
        }
        if (USERPROFILE) {
          return USERPROFILE;
        }
        if (HOMEPATH) {
          return `${HOMEDRIVE}${HOMEPATH}`;
        }
        const homeDirCacheKey = getHomeDirCacheKey();
        if (!homeDirCache[homeDirCacheKey]) {
          homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        }
        return homeDirCache[homeDirCacheKey];
      };
    })
  ),
  /***/
  22365: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bz: () => (
          /* binding */
          getProfileName
        ),
        /* harmony export */
        Ch: () => (
          /* binding */
          ENV_PROFILE
        ),
        /* harmony export */
        KG: () => (
          /* binding */
          DEFAULT_PROFILE
        )
        /* harmony export */
      });
      const ENV_PROFILE = "AWS_PROFILE";
      const DEFAULT_PROFILE = "default";
      const getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
    })
  ),
  /***/
  23692: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          loadSharedConfigFiles
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var profile = __webpack_require__(98669);
      var constants = __webpack_require__(86814);
      ;
      const getConfigData = (data) => Object.entries(data).filter(([key]) => {
        const indexOfSeparator = key.indexOf(constants.Q);
        if (indexOfSeparator === -1) {
          return false;
        }
        return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
      }).reduce((acc, [key, value]) => {
        const indexOfSeparator = key.indexOf(constants.Q);
        const updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
        acc[updatedKey] = value;
        return acc;
      }, {
        ...data.default && { default: data.default }
      });
      var getConfigFilepath = __webpack_require__(66184);
      var getHomeDir = __webpack_require__(33901);
      ;
      const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
      const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
      var parseIni = __webpack_require__(76892);
      var readFile = __webpack_require__(82149);
      ;
      const swallowError = () => ({});
      const loadSharedConfigFiles = async (init = {}) => {
        const { filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)() } = init;
        const homeDir = (0, getHomeDir.R)();
        const relativeHomeDirPrefix = "~/";
        let resolvedFilepath = filepath;
        if (filepath.startsWith(relativeHomeDirPrefix)) {
          resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
        }
        let resolvedConfigFilepath = configFilepath;
        if (configFilepath.startsWith(relativeHomeDirPrefix)) {
          resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2));
        }
        const parsedFiles = await Promise.all([
          (0, readFile.TA)(resolvedConfigFilepath, {
            ignoreCache: init.ignoreCache
          }).then(parseIni.A).then(getConfigData).catch(swallowError),
          (0, readFile.TA)(resolvedFilepath, {
            ignoreCache: init.ignoreCache
          }).then(parseIni.A).catch(swallowError)
        ]);
        return {
          configFile: parsedFiles[0],
          credentialsFile: parsedFiles[1]
        };
      };
    })
  ),
  /***/
  76892: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          parseIni
        )
        /* harmony export */
      });
      var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98669);
      var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86814);
      const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
      const profileNameBlockList = ["__proto__", "profile __proto__"];
      const parseIni = (iniData) => {
        const map = {};
        let currentSection;
        let currentSubSection;
        for (const iniLine of iniData.split(/\r?\n/)) {
          const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
          const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
          if (isSection) {
            currentSection = void 0;
            currentSubSection = void 0;
            const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
            const matches = prefixKeyRegex.exec(sectionName);
            if (matches) {
              const [, prefix, , name] = matches;
              if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) {
                currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
              }
            } else {
              currentSection = sectionName;
            }
            if (profileNameBlockList.includes(sectionName)) {
              throw new Error(`Found invalid profile name "${sectionName}"`);
            }
          } else if (currentSection) {
            const indexOfEqualsSign = trimmedLine.indexOf("=");
            if (![0, -1].includes(indexOfEqualsSign)) {
              const [name, value] = [
                trimmedLine.substring(0, indexOfEqualsSign).trim(),
                trimmedLine.substring(indexOfEqualsSign + 1).trim()
              ];
              if (value === "") {
                currentSubSection = name;
              } else {
                if (currentSubSection && iniLine.trimStart() === iniLine) {
                  currentSubSection = void 0;
                }
                map[currentSection] = map[currentSection] || {};
                const key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
                map[currentSection][key] = value;
              }
            }
          }
        }
        return map;
      };
    })
  ),
  /***/
  82149: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jj: () => (
          /* binding */
          fileIntercept
        ),
        /* harmony export */
        TA: () => (
          /* binding */
          readFile
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
      const filePromises = {};
      const fileIntercept = {};
      const readFile = (path, options) => {
        if (fileIntercept[path] !== void 0) {
          return fileIntercept[path];
        }
        if (!filePromises[path] || options?.ignoreCache) {
          filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
        }
        return filePromises[path];
      };
    })
  ),
  /***/
  79498: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          booleanSelector
        )
        /* harmony export */
      });
      const booleanSelector = (obj, key, type) => {
        if (!(key in obj)) {
          return void 0;
        }
        if (obj[key] === "true") {
          return true;
        }
        if (obj[key] === "false") {
          return false;
        }
        throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
      };
    })
  ),
  /***/
  16402: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          SelectorType
        )
        /* harmony export */
      });
      var SelectorType;
      (function(SelectorType2) {
        SelectorType2["ENV"] = "env";
        SelectorType2["CONFIG"] = "shared config entry";
      })(SelectorType || (SelectorType = {}));
    })
  ),
  /***/
  44280: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          isValidHostLabel
        )
        /* harmony export */
      });
      const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
      const isValidHostLabel = (value, allowSubDomains = false) => {
        if (!allowSubDomains) {
          return VALID_HOST_LABEL_REGEX.test(value);
        }
        const labels = value.split(".");
        for (const label of labels) {
          if (!isValidHostLabel(label)) {
            return false;
          }
        }
        return true;
      };
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
  98669: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          IniSectionType
        )
        /* harmony export */
      });
      var IniSectionType;
      (function(IniSectionType2) {
        IniSectionType2["PROFILE"] = "profile";
        IniSectionType2["SSO_SESSION"] = "sso-session";
        IniSectionType2["SERVICES"] = "services";
      })(IniSectionType || (IniSectionType = {}));
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
