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
const id = 8157;
const ids = [8157];
const modules = {
  /***/
  13853: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kl: () => (
          /* binding */
          faultOf
        ),
        /* harmony export */
        MU: () => (
          /* binding */
          isOurs
        ),
        /* harmony export */
        Pt: () => (
          /* binding */
          DIRECTORY_PREFIX
        )
        /* harmony export */
      });
      var _fs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27672);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      const DIRECTORY_PREFIX = "aws-role-chain-";
      function isOurs(uid) {
        const own = process.geteuid?.();
        return own === void 0 || own === uid;
      }
      async function faultOf(directory, { parents, name }) {
        const isInPlace = parents.some((parent) => directory === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)));
        if (!isInPlace || !name.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)))
          return "misplaced";
        const status = await (0, _fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(directory);
        return status.isDirectory() && isOurs(status.uid) ? void 0 : "foreign";
      }
    })
  ),
  /***/
  2734: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          readOwnFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var _fs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27672);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
      var _own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13853);
      const isWindows = process.platform === "win32";
      async function readOwnFile(path) {
        let handle;
        try {
          const flags = isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
          handle = await (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.ho)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flags);
          const status = await handle.stat();
          const isPrivate = (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_3__.MU)(status.uid) && (isWindows || (status.mode & 63) === 0);
          return status.isFile() && status.nlink === 1 && isPrivate ? { kind: "own", text: await handle.readText("utf8") } : { kind: "foreign" };
        } catch (error) {
          const code = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error);
          if (code === "ENOENT")
            return { kind: "absent" };
          if (code === "ELOOP" || code === "EMLINK")
            return { kind: "foreign" };
          throw error;
        } finally {
          await handle?.close();
        }
      }
    })
  ),
  /***/
  98450: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        cachedLogin: () => (
          /* binding */
          cachedLogin
        )
      });
      var clock = __webpack_require__(32257);
      var hop_kinds = __webpack_require__(8840);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(74296);
      var objects = __webpack_require__(77459);
      var net_deadline = __webpack_require__(47879);
      var private_directory = __webpack_require__(1258);
      var arn = __webpack_require__(61626);
      var templates = __webpack_require__(50066);
      var external_node_crypto_ = __webpack_require__(77598);
      var hop_failure = __webpack_require__(73082);
      var open_ends = __webpack_require__(7724);
      var net_network = __webpack_require__(1101);
      var systems = __webpack_require__(16134);
      var fixed_credentials = __webpack_require__(45048);
      ;
      async function cacheOwner(request, runner, startedAt) {
        const { source: chosen, network, plan, inputs } = request;
        const known = await chosen.identity(runner);
        if (known !== void 0) {
          return { identity: known };
        }
        const doing = "finding out whose credentials the chain starts from";
        return (0, net_network.p)(network, { log: runner.log, startedAt, doing }, async (open) => {
          const start = {
            source: chosen,
            region: plan.region,
            endpoints: network.endpoints,
            idToken: (0, systems.uw)(runner),
            skipsIdToken: inputs["force-skip-oidc"] === true,
            ignoreEnvironment: inputs["unset-current-credentials"] === true,
            onUnused: (0, open_ends.m)(runner.log),
            explains: inputs.explain !== "never"
          };
          const { source, sts } = (0, open_ends.f)(start, open, runner);
          if (source.kind === "token") {
            throw new Error(`${chosen.kind} has credentials, not a token`);
          }
          const credentials = await source.credentials();
          const identity = await holderOf(credentials, sts, { region: plan.region, name: source.name });
          return { identity, source: (0, fixed_credentials.r)(source.name, credentials) };
        });
      }
      async function holderOf(credentials, sts, { region, name }) {
        const { accessKeyId, secretAccessKey, sessionToken, areAlike } = credentials;
        if (sessionToken === void 0 || areAlike !== true) {
          const keys = [accessKeyId, secretAccessKey, ...sessionToken === void 0 ? [] : [sessionToken]];
          return (0, external_node_crypto_.createHash)("sha256").update(keys.map((key) => key.reveal()).join("\0")).digest("hex");
        }
        const { arn: arn2 } = await sts.getCallerIdentity(region, credentials).catch((error) => {
          throw (0, hop_failure.explainIdentityFailure)(error, name);
        });
        return arn2;
      }
      var obtain = __webpack_require__(91942);
      var spec_of_step = __webpack_require__(39015);
      var renewal_spec = __webpack_require__(42911);
      var refresh_renewer = __webpack_require__(90743);
      var session_cache = __webpack_require__(74984);
      ;
      const GRACE_MS = 2e3;
      const LIMIT = {
        whose: "this call's",
        hint: "Does the file system of the directory in --cache answer? action-timeout-s allows more time."
      };
      async function cachedLogin(directory, login) {
        requireResolved(login.request);
        const startedAt = (0, clock.X)();
        const deadline = new net_deadline.B(login.request.network.deadlineSeconds, startedAt, LIMIT);
        try {
          return await deadline.guard(throughCache(directory, login, startedAt), () => "using its cache", GRACE_MS);
        } finally {
          deadline.stop();
        }
      }
      async function throughCache(directory, { request, runner, guard }, startedAt) {
        const path = (0, external_node_path_.resolve)(directory);
        await (0, private_directory.V)(path, "--cache: name a directory that can be made, in one that you can write to.");
        const cache = new session_cache.n(path, "user");
        await cache.requirePrivate();
        await cache.sweep(Date.now());
        const { identity: job, source } = await cacheOwner(request, runner, startedAt);
        const spec = { ...(0, spec_of_step.j)(request, request.plan, runner), job };
        const describe = (failure) => guard(failure instanceof errors._G ? failure.describe() : (0, errors.bD)(failure));
        const renewer = new refresh_renewer.P({ spec, cache, runner, now: Date.now, describe, ...(0, objects.r)({ source }) });
        const [end] = (0, renewal_spec.oI)(spec);
        if (end === void 0) {
          throw new Error("a chain has an end");
        }
        const { assumedRoleArn, credentials } = await (0, obtain.A)(end.key, {
          cache,
          now: Date.now,
          waitMs: request.network.deadlineSeconds * 1e3 - ((0, clock.X)() - startedAt),
          renew: (key, milliseconds) => renewer.renew(key, milliseconds),
          describe,
          warn: (message) => {
            runner.log.warning(message);
          }
        });
        return { account: (0, arn.KC)(assumedRoleArn) ?? "", credentials };
      }
      function requireResolved({ plan }) {
        const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
        if (hops.some(asksForClaims)) {
          throw new errors._G({
            code: "invalid-request",
            message: "--cache: cannot be used with {claim:...} in a session name, a tag or a source identity",
            hint: "Leave --cache out, or write out the value of the claim."
          });
        }
      }
      function asksForClaims(hop) {
        const { tags = [], sourceIdentity = "" } = (0, hop_kinds.Sy)(hop) ?? {};
        const texts = [hop.sessionName, ...tags.map(({ value }) => value), sourceIdentity];
        return texts.some((text) => (0, templates.Tv)(text).length > 0);
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
