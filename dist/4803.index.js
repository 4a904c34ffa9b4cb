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
const id = 4803;
const ids = [4803];
const modules = {
  /***/
  32257: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          monotonicNow
        )
        /* harmony export */
      });
      var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
      var node_process__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);
      function monotonicNow() {
        const [seconds, nanoseconds] = (0, node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime)();
        return seconds * 1e3 + nanoseconds / 1e6;
      }
    })
  ),
  /***/
  74910: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          VERSION
        )
      });
      ;
      const package_namespaceObject = { "rE": "1.0.0" };
      ;
      const VERSION = package_namespaceObject.rE;
    })
  ),
  /***/
  7724: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          openEnds
        ),
        /* harmony export */
        m: () => (
          /* binding */
          warnOnce
        )
        /* harmony export */
      });
      var _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55572);
      var _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12379);
      var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74910);
      function warnOnce(log) {
        const told = /* @__PURE__ */ new Set();
        return (warning) => {
          if (told.has(warning))
            return;
          told.add(warning);
          log.warning(warning);
        };
      }
      function openEnds({ source: chosen, endpoints, explains, limiter, ...opening }, { http, retry }, runner) {
        const source = chosen.open({
          ...opening,
          runner,
          http,
          retry,
          stsEndpoint: (0, _aws_endpoint_js__WEBPACK_IMPORTED_MODULE_0__.u1)(opening.region, endpoints),
          // Explanations are loaded only when there is something to explain.
          explainNoIdentity: async (start) => explains ? (await __webpack_require__.e(
            /* import() */
            6307
          ).then(__webpack_require__.bind(__webpack_require__, 66307))).explainNoIdentity(start) : {},
          now: Date.now
        });
        const limited = limiter === void 0 ? retry : { ...retry, limiter };
        return { source, sts: new _sts_sts_client_js__WEBPACK_IMPORTED_MODULE_1__.y({ http, endpoints, retry: limited, conceal: runner.conceal, version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__.x }) };
      }
    })
  ),
  /***/
  47879: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          Deadline
        )
        /* harmony export */
      });
      var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
      var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
      var node_events__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
      const OF_STEP = {
        whose: "the step's",
        hint: "No failed attempt was reported until then, so most likely nothing answered. Can this machine reach the host, through a proxy if there is one? action-timeout-s allows more time.",
        hintAfterAttempts: "Look at the attempts above for the reason; action-timeout-s allows more time."
      };
      const MAX_TIMER_MS = 2 ** 31 - 1;
      class Deadline {
        #seconds;
        #end;
        #controller = new AbortController();
        #timer;
        #limit;
        #hasReported = false;
        /** @param startedAt when the seconds start to count, in milliseconds of `monotonicNow()` */
        constructor(seconds, startedAt = (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(), limit = OF_STEP) {
          (0, node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, this.#controller.signal);
          this.#seconds = seconds;
          this.#limit = limit;
          this.#end = startedAt + seconds * 1e3;
          this.#timer = setTimeout(() => {
            this.#controller.abort();
          }, Math.min(MAX_TIMER_MS, this.remainingMilliseconds()));
        }
        /** Aborted when time is up. */
        get signal() {
          return this.#controller.signal;
        }
        remainingMilliseconds() {
          return Math.max(0, this.#end - (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)());
        }
        /** Notes that a failed attempt has been reported to the user. */
        noteReport() {
          this.#hasReported = true;
        }
        /** The error to end with, naming what was in progress. */
        error(doing, cause) {
          const { hint, hintAfterAttempts = hint } = this.#limit;
          return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({
            code: "deadline",
            message: `Timed out: ${this.#limit.whose} ${Math.round(this.#seconds * 100) / 100} seconds ran out while ${doing}.`,
            hint: this.#hasReported ? hintAfterAttempts : hint,
            cause
          });
        }
        /**
         * Waits for a promise, but not past the deadline.
         *
         * @param graceMilliseconds how much later this gives up, so that code that knows more about what was in progress
         *   reports first
         */
        async guard(promise, doing, graceMilliseconds = 0) {
          if (this.signal.aborted) {
            promise.catch(() => void 0);
            throw this.error(doing());
          }
          let onAbort;
          let grace;
          const expiry = new Promise((_, reject) => {
            onAbort = () => {
              grace = setTimeout(() => {
                reject(this.error(doing()));
              }, graceMilliseconds);
            };
            this.signal.addEventListener("abort", onAbort, { once: true });
          });
          try {
            return await Promise.race([promise, expiry]);
          } finally {
            if (onAbort) {
              this.signal.removeEventListener("abort", onAbort);
            }
            clearTimeout(grace);
          }
        }
        /** Stops the timer; a pending deadline would keep the process alive. */
        stop() {
          clearTimeout(this.#timer);
        }
      }
    })
  ),
  /***/
  1101: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          withNetwork
        )
        /* harmony export */
      });
      var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27672);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
      var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47879);
      var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47505);
      const GRACE_MILLISECONDS = 250;
      async function withNetwork({ http: settings, maxAttempts, deadlineSeconds }, { log, startedAt, doing, limit }, work) {
        const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__.B(deadlineSeconds, startedAt, limit);
        let http;
        try {
          http = await deadline.guard(createHttp(settings, log), () => "reading the CA bundle");
          const retry = {
            maxAttempts,
            deadline,
            random: Math.random,
            report: (message) => {
              log.info(message);
            }
          };
          return await deadline.guard(work({ http, retry }), () => doing, GRACE_MILLISECONDS);
        } finally {
          deadline.stop();
          http?.close();
        }
      }
      async function createHttp({ caBundle, ...others }, log) {
        if (caBundle === void 0 || !(others.caBundleMayBeMissing === true && await isMissing(caBundle))) {
          return _http_js__WEBPACK_IMPORTED_MODULE_3__.l.create({ ...others, ...caBundle === void 0 ? {} : { caBundle } });
        }
        log.warning(`AWS_CA_BUNDLE names ${caBundle}, which does not exist; going on without it.`);
        return _http_js__WEBPACK_IMPORTED_MODULE_3__.l.create(others);
      }
      function isMissing(path) {
        return (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => false, (error) => (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.c7)(error) === "ENOENT");
      }
    })
  ),
  /***/
  40191: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GE: () => (
          /* binding */
          ambientVariables
        ),
        /* harmony export */
        iC: () => (
          /* binding */
          restoreAmbientVariables
        )
        /* harmony export */
      });
      var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
      var _sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);
      var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77032);
      var _core_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22559);
      const SECRET = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A, "AWS_CONTAINER_AUTHORIZATION_TOKEN"];
      const AMBIENT_VARIABLES = [
        ...SECRET,
        "AWS_PROFILE",
        "AWS_DEFAULT_PROFILE",
        "AWS_CONFIG_FILE",
        "AWS_SHARED_CREDENTIALS_FILE",
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_ROLE_ARN",
        "AWS_ROLE_SESSION_NAME",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
        "AWS_CREDENTIAL_SCOPE",
        // For a program that a profile of the job names.
        _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.gf,
        ...Object.values(_sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_2__.fJ),
        ..._sink_environment_no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.F
      ];
      function ambientVariables(environment, conceal) {
        const set = AMBIENT_VARIABLES.flatMap((name) => {
          const value = environment[name] ?? "";
          return value === "" ? [] : [[name, SECRET.includes(name) ? conceal(value) : value]];
        });
        return Object.fromEntries(set);
      }
      function restoreAmbientVariables(environment, variables) {
        for (const name of AMBIENT_VARIABLES) {
          const value = variables[name];
          if (value === void 0) {
            Reflect.deleteProperty(environment, name);
          } else {
            environment[name] = value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_3__.z ? value.reveal() : value;
          }
        }
      }
    })
  ),
  /***/
  58733: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          stopOf
        ),
        /* harmony export */
        Q: () => (
          /* binding */
          toCached
        )
        /* harmony export */
      });
      function toCached(key, { hop, roleArn, session }, obtainedAt) {
        const { assumedRoleArn, assumedRoleId, credentials } = session;
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        if (sessionToken === void 0) {
          throw new Error("the session of a role has a session token");
        }
        const expiration = new Date(Math.min(credentials.expiration.getTime(), obtainedAt + hop.durationSeconds * 1e3));
        return {
          key,
          roleArn,
          assumedRoleArn,
          assumedRoleId,
          obtainedAt,
          credentials: { accessKeyId, secretAccessKey, sessionToken, expiration }
        };
      }
      function stopOf({ roleArn, assumedRoleArn, assumedRoleId, credentials }) {
        return { roleArn, session: { assumedRoleArn, assumedRoleId, credentials } };
      }
    })
  ),
  /***/
  78025: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        obtainHere: () => (
          /* binding */
          obtainHere
        )
        /* harmony export */
      });
      var _source_choose_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86160);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
      var _runner_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40924);
      var _ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40191);
      var _self_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64897);
      var _obtain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91942);
      var _spec_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52626);
      var _renewer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90743);
      const PATIENCE_MS = 5e4;
      const SELF_REFERENCE_KEY = "self-reference";
      async function obtainHere(key, cache, process) {
        const { env } = process;
        const startedAt = Date.now();
        if ((0, _self_reference_js__WEBPACK_IMPORTED_MODULE_4__.sU)(env, cache.directory)) {
          const selfReference = new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G(_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.X1);
          await cache.writeFailure(SELF_REFERENCE_KEY, { at: startedAt, text: selfReference.describe(), isAhead: false });
          throw selfReference;
        }
        const runner = (0, _runner_shell_js__WEBPACK_IMPORTED_MODULE_2__.PO)(process);
        const spec = await (0, _spec_file_js__WEBPACK_IMPORTED_MODULE_6__.O)(cache.directory, runner.conceal);
        if ((0, _source_choose_source_js__WEBPACK_IMPORTED_MODULE_0__.vz)(spec.source).readsEnvironment) {
          (0, _ambient_variables_js__WEBPACK_IMPORTED_MODULE_3__.iC)(env, spec.environment);
          env[_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.GH] = (0, _self_reference_js__WEBPACK_IMPORTED_MODULE_4__.ww)(env, cache.directory);
        }
        const describe = (failure) => process.guard(failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G ? failure.describe() : (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(failure));
        const renewer = new _renewer_js__WEBPACK_IMPORTED_MODULE_7__.P({ spec, cache, runner, now: Date.now, describe });
        return (0, _obtain_js__WEBPACK_IMPORTED_MODULE_5__.A)(key, {
          cache,
          now: Date.now,
          waitMs: Math.min(PATIENCE_MS, spec.network.deadlineSeconds * 1e3),
          renew: (asked, milliseconds) => renewer.renew(asked, milliseconds).catch(async (error) => {
            const selfReference = await cache.readFailure(SELF_REFERENCE_KEY);
            throw selfReference !== void 0 && selfReference.at >= startedAt ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__._G(_self_reference_js__WEBPACK_IMPORTED_MODULE_4__.X1) : error;
          }),
          describe,
          warn: (message) => {
            runner.log.warning(message);
          }
        });
      }
    })
  ),
  /***/
  42911: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ce: () => (
          /* binding */
          sessionKey
        ),
        /* harmony export */
        oI: () => (
          /* binding */
          endsOf
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          pathsOf
        )
        /* harmony export */
      });
      var _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79509);
      var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22559);
      var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
      function pathsOf(spec) {
        const paths = /* @__PURE__ */ new Map();
        const add = (node, before) => {
          const key = sessionKey(spec, [...before.map((each) => each.node.hop), node.hop]);
          const path = [...before, { key, node }];
          paths.set(key, path);
          node.children.forEach((child) => {
            add(child, path);
          });
        };
        (0, _chain_plan_tree_js__WEBPACK_IMPORTED_MODULE_0__.U5)(spec.plan).forEach((tree) => {
          add(tree, []);
        });
        return paths;
      }
      function endsOf(spec) {
        const { targets, hops, region } = spec.plan;
        return targets.length === 0 ? [{ name: void 0, region, key: sessionKey(spec, hops) }] : targets.map((target) => ({ name: target.name, region: target.region, key: sessionKey(spec, target.hops) }));
      }
      function sessionKey({ source, job, environment, network, avoidsSpecialCharacters }, hops) {
        const { override, fips, dualStack } = network.endpoints;
        const endpoints = { override: override?.href, fips, dualStack };
        const asked = hops.map((hop) => ({ ...hop, place: void 0 }));
        const of = { source, job, environment, endpoints, avoidsSpecialCharacters, hops: asked };
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(canonical(of)).digest("hex");
      }
      function canonical(value) {
        if (value instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.z) {
          return `{"secret":${JSON.stringify((0, node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(value.reveal()).digest("hex"))}}`;
        }
        if (Array.isArray(value)) {
          return `[${value.map(canonical).join(",")}]`;
        }
        if (typeof value === "object" && value !== null) {
          const members = Object.entries(value).filter(([, member]) => member !== void 0);
          const sorted = members.sort(([one], [other]) => one < other ? -1 : 1);
          return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
        }
        return value === void 0 ? "null" : JSON.stringify(value);
      }
    })
  ),
  /***/
  64897: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C_: () => (
          /* binding */
          callKey
        ),
        /* harmony export */
        GH: () => (
          /* binding */
          RENEWING
        ),
        /* harmony export */
        X1: () => (
          /* binding */
          SELF_REFERENCE
        ),
        /* harmony export */
        sU: () => (
          /* binding */
          isRenewing
        ),
        /* harmony export */
        ww: () => (
          /* binding */
          renewingWith
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      const RENEWING = "ROLE_CHAIN_RENEWING";
      const SELF_REFERENCE = {
        code: "source",
        message: "The chain starts from the credentials that it should renew.",
        hint: "The profile that AWS_PROFILE names leads to this program again. Set it to a profile with its own credentials."
      };
      function callKey(args, environment) {
        const inputs = Object.entries(environment).filter(([name]) => name.startsWith("ROLE_CHAIN_") && name !== RENEWING);
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([args, inputs.sort()])).digest("hex");
      }
      function isRenewing(environment, key) {
        return (environment[RENEWING] ?? "").split("\n").includes(key);
      }
      function renewingWith(environment, key) {
        return [environment[RENEWING] ?? "", key].join("\n").trim();
      }
    })
  ),
  /***/
  52626: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        O: () => (
          /* binding */
          readSpec
        ),
        H: () => (
          /* binding */
          writeSpec
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(74296);
      var own_file = __webpack_require__(2734);
      var private_file = __webpack_require__(37775);
      var dist = __webpack_require__(77934);
      var secret = __webpack_require__(22559);
      var hop_kinds = __webpack_require__(8840);
      var kinds = __webpack_require__(7798);
      ;
      const spec_schema_secret = dist.instance(secret.z);
      const url = dist.instance(URL);
      const texts = dist.array(dist.string());
      const flag = dist.boolean();
      const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
      const source = dist.union(kinds.s.map((kind) => kind.schema(dist)));
      const hop = dist.union(Object.values(hop_kinds.wh).map((kind) => kind.schema(dist)));
      const PLANNED_SOURCE = {
        kind: dist.picklist(kinds.s.map(({ kind }) => kind)),
        name: dist.string(),
        proof: dist.picklist(kinds.s.map(({ proof }) => proof)),
        typedInto: dist.exactOptional(texts),
        isInFile: dist.exactOptional(dist.literal(true)),
        isFallback: dist.exactOptional(dist.literal(true))
      };
      const plan = dist.strictObject({
        source: dist.strictObject(PLANNED_SOURCE),
        region: dist.string(),
        partition: dist.string(),
        hops: dist.array(hop),
        targets: dist.array(dist.strictObject({
          name: dist.string(),
          place: dist.string(),
          region: dist.string(),
          labels: dist.record(dist.string(), dist.string()),
          hops: dist.array(hop)
        })),
        warnings: texts,
        notices: texts
      });
      const network = dist.strictObject({
        http: dist.strictObject({
          proxy: dist.exactOptional(dist.strictObject({ proxy: url, noProxy: dist.string() })),
          caBundle: dist.exactOptional(dist.string()),
          caBundleMayBeMissing: dist.exactOptional(dist.boolean()),
          namedBy: dist.exactOptional(dist.strictObject({
            proxy: dist.exactOptional(dist.string()),
            caBundle: dist.exactOptional(dist.string()),
            endpoint: dist.exactOptional(dist.strictObject({ host: dist.string(), setting: dist.string() }))
          })),
          connectTimeoutMilliseconds: count,
          requestTimeoutMilliseconds: count
        }),
        endpoints: dist.strictObject({ override: dist.exactOptional(url), fips: flag, dualStack: flag }),
        maxAttempts: count,
        deadlineSeconds: count
      });
      const renewalSpec = dist.strictObject({
        source,
        job: dist.string(),
        plan,
        network,
        environment: dist.record(dist.string(), dist.union([dist.string(), spec_schema_secret])),
        avoidsSpecialCharacters: flag
      });
      function parseRenewalSpec(value) {
        const result = dist.safeParse(renewalSpec, value);
        return result.success ? result.output : void 0;
      }
      ;
      function separateSecrets(value) {
        const secrets = [];
        const keep = (secret2) => secrets.push(secret2) - 1;
        const apart = (part) => {
          if (part instanceof secret.z) {
            return { $secret: keep(part.reveal()) };
          }
          if (part instanceof URL) {
            return part.username + part.password === "" ? { $url: part.href } : { $secretUrl: keep(part.href) };
          }
          if (Array.isArray(part)) {
            return part.map(apart);
          }
          return typeof part === "object" && part !== null ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)])) : part;
        };
        return { value: apart(value), secrets };
      }
      function restoreSecrets({ value, secrets }, conceal) {
        const secretAt = (index) => typeof index === "number" ? secrets[index] : void 0;
        const together = (part) => {
          if (Array.isArray(part)) {
            return part.map(together);
          }
          if (typeof part !== "object" || part === null) {
            return part;
          }
          if ("$secret" in part) {
            const secret2 = secretAt(part.$secret);
            return secret2 === void 0 ? void 0 : conceal(secret2);
          }
          if ("$url" in part) {
            return addressOf(part.$url, conceal);
          }
          if ("$secretUrl" in part) {
            return addressOf(secretAt(part.$secretUrl), conceal);
          }
          return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
        };
        return together(value);
      }
      function addressOf(text, conceal) {
        if (typeof text !== "string" || !URL.canParse(text)) {
          return void 0;
        }
        const url2 = new URL(text);
        for (const part of [url2.username, url2.password].filter((each) => each !== "")) {
          conceal(part);
          conceal(decodeURIComponent(part));
        }
        return url2;
      }
      ;
      const FILES = { plan: "plan.json", secrets: "secrets.json" };
      const VERSION = 1;
      async function writeSpec(directory, spec) {
        const { value, secrets } = separateSecrets(spec);
        const write = (name, content) => (0, private_file.writePrivateFile)((0, external_node_path_.join)(directory, name), (0, private_file.toByteText)(JSON.stringify({ version: VERSION, content })));
        if (secrets.length > 0) {
          await write(FILES.secrets, secrets);
        }
        await write(FILES.plan, value);
      }
      async function readSpec(directory, conceal) {
        const path = (0, external_node_path_.join)(directory, FILES.plan);
        const value = await contentOf(path);
        const secrets = await contentOf((0, external_node_path_.join)(directory, FILES.secrets), []);
        const texts2 = Array.isArray(secrets) ? secrets.filter((secret2) => typeof secret2 === "string") : [];
        const spec = parseRenewalSpec(restoreSecrets({ value, secrets: texts2 }, conceal));
        return spec ?? refuse(path, "it is damaged, or of another version of this program");
      }
      async function contentOf(path, absent) {
        const file = await (0, own_file.z)(path);
        if (file.kind !== "own") {
          return file.kind === "absent" && absent !== void 0 ? absent : refuse(path, file.kind === "absent" ? "it is gone" : "it is not a private file of this user");
        }
        const value = parsed(file.text);
        const isOurs = typeof value === "object" && value !== null && "version" in value && "content" in value;
        return isOurs && value.version === VERSION ? value.content : void 0;
      }
      function parsed(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function refuse(path, why) {
        throw new errors._G({
          code: "delivery",
          message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
          hint: "Log in again: run the step with refresh once more, in this job."
        });
      }
    })
  ),
  /***/
  66578: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          validateProfileName
        )
        /* harmony export */
      });
      function validateProfileName(name) {
        if (name.trim() === "")
          return "a profile name must not be empty";
        if (/\s/.test(name))
          return "a profile name must not contain white space";
        if (/\p{Cc}/u.test(name))
          return "a profile name must not contain control characters";
        if (/[[\]]/.test(name))
          return "a profile name must not contain brackets";
        if (/[/\\]/.test(name))
          return "a profile name must not contain slashes";
        if (/["']/.test(name))
          return "a profile name must not contain quotes: the AWS CLI drops them";
        if (/^[#;]/.test(name))
          return "a profile name must not start with # or ;: the SDKs read that as a comment";
        if (name === "__proto__")
          return "a profile name must not be __proto__: SDKs refuse a file with such a profile";
        if (name === "DEFAULT")
          return "a profile name must not be DEFAULT: the AWS CLI would use it for every other profile";
        return void 0;
      }
    })
  ),
  /***/
  92435: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          NO_PROXY_VARIABLES
        ),
        /* harmony export */
        n: () => (
          /* binding */
          noProxyVariables
        )
        /* harmony export */
      });
      const NO_PROXY_VARIABLES = ["NO_PROXY", "no_proxy"];
      const PROXIES = ["HTTP_PROXY", "ALL_PROXY", "HTTPS_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
      const HOST = "127.0.0.1";
      function noProxyVariables(current) {
        const isSet = (name) => (current[name] ?? "") !== "";
        const present = NO_PROXY_VARIABLES.filter(isSet);
        if (present.length === 0) {
          return PROXIES.some(isSet) ? NO_PROXY_VARIABLES.map((name) => [name, HOST]) : [];
        }
        return present.flatMap((name) => {
          const value = current[name] ?? "";
          const entries = value.split(/[,\s]+/);
          return entries.includes(HOST) || entries.includes("*") ? [] : [[name, `${value},${HOST}`]];
        });
      }
    })
  ),
  /***/
  77032: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          withoutProfile
        ),
        /* harmony export */
        OU: () => (
          /* binding */
          hasProfileVariable
        ),
        /* harmony export */
        PJ: () => (
          /* binding */
          warnOfEmptiedProfile
        ),
        /* harmony export */
        Rb: () => (
          /* binding */
          profileVariables
        ),
        /* harmony export */
        VA: () => (
          /* binding */
          DELIVERED_VARIABLES
        ),
        /* harmony export */
        VP: () => (
          /* binding */
          SECRET_VARIABLES
        ),
        /* harmony export */
        fJ: () => (
          /* binding */
          BOTO_VARIABLES
        ),
        /* harmony export */
        gf: () => (
          /* binding */
          LOAD_CONFIG
        ),
        /* harmony export */
        ro: () => (
          /* binding */
          environmentVariables
        ),
        /* harmony export */
        vw: () => (
          /* binding */
          PROFILE_FILE_VARIABLES
        )
        /* harmony export */
      });
      var _core_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72633);
      var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75390);
      var _no_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92435);
      const PROFILE_VARIABLES = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
      const CONFLICTING = [...PROFILE_VARIABLES, "AWS_CREDENTIAL_EXPIRATION", "AWS_CREDENTIAL_SCOPE"];
      const ENDPOINT_VARIABLES = {
        url: "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        token: "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        tokenFile: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
      };
      const RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
      const TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
      const PROFILE_FILE_VARIABLES = {
        credentialsFile: "AWS_SHARED_CREDENTIALS_FILE",
        configFile: "AWS_CONFIG_FILE"
      };
      const LOAD_CONFIG = "AWS_SDK_LOAD_CONFIG";
      const BOTO_VARIABLES = { config: "BOTO_CONFIG", credentialFile: "AWS_CREDENTIAL_FILE" };
      const DELIVERED_VARIABLES = [
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
        ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A,
        ...CONFLICTING,
        ...Object.values(PROFILE_FILE_VARIABLES),
        ...Object.values(ENDPOINT_VARIABLES),
        TOKEN_FILE,
        RELATIVE_URI,
        LOAD_CONFIG,
        ...Object.values(BOTO_VARIABLES),
        ..._no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.F
      ];
      const SECRET_VARIABLES = [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A, ENDPOINT_VARIABLES.token];
      function environmentVariables({ region, access, clearOthers }, current) {
        const variables = /* @__PURE__ */ new Map();
        const setAll = (entries) => {
          for (const [name, value] of entries)
            variables.set(name, value);
        };
        const clear = (names) => {
          setAll(names.filter((name) => isSet(name, current)).map((name) => [name, ""]));
        };
        if (clearOthers)
          clear(_core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A);
        if (region !== void 0)
          variables.set("AWS_REGION", region).set("AWS_DEFAULT_REGION", region);
        if (access === void 0)
          return variables;
        clear(CLEARED[access.kind]);
        const profile = access.kind === "profile" ? access.name : access.profile;
        if (profile !== void 0)
          setAll(profileVariables(profile, current));
        if (access.kind === "keys")
          setAll([...keyVariables(access.credentials), ...expirationOf(access)]);
        if (access.kind === "endpoint") {
          if (access.url === void 0)
            clear([ENDPOINT_VARIABLES.url]);
          setAll(endpointVariables(access, current));
        }
        return variables;
      }
      function isSet(name, current) {
        return (current[name] ?? "") !== "";
      }
      const CLEARED = {
        keys: [...CONFLICTING, ..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A],
        profile: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A, "AWS_CREDENTIAL_EXPIRATION", TOKEN_FILE],
        endpoint: [..._core_credentials_js__WEBPACK_IMPORTED_MODULE_0__.A, ...CONFLICTING, TOKEN_FILE, RELATIVE_URI, ENDPOINT_VARIABLES.tokenFile]
      };
      function expirationOf({ credentials: { expiration }, tellsExpiration }) {
        const isTold = tellsExpiration === true && expiration !== void 0;
        return isTold ? [["AWS_CREDENTIAL_EXPIRATION", (0, _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_2__.n)(expiration)]] : [];
      }
      function endpointVariables({ url, token, tokenFile }, current) {
        const needsFile = tokenFile !== void 0 && isSet(ENDPOINT_VARIABLES.tokenFile, current);
        return [
          [ENDPOINT_VARIABLES.token, token],
          ...url === void 0 ? [] : [[ENDPOINT_VARIABLES.url, url]],
          ...needsFile ? [[ENDPOINT_VARIABLES.tokenFile, tokenFile]] : [],
          ...(0, _no_proxy_js__WEBPACK_IMPORTED_MODULE_1__.n)(current)
        ];
      }
      function hasProfileVariable(current) {
        return PROFILE_VARIABLES.some((name) => current[name] !== void 0);
      }
      function profileVariables(name, current) {
        const variables = /* @__PURE__ */ new Map([["AWS_PROFILE", name]]);
        return current["AWS_DEFAULT_PROFILE"] === void 0 ? variables : variables.set("AWS_DEFAULT_PROFILE", name);
      }
      function withoutProfile(profiles, current) {
        const isOther = (name) => (current[name] ?? "") !== "" && !profiles.some((one) => one.name === current[name]);
        return new Map(PROFILE_VARIABLES.filter(isOther).map((name) => [name, ""]));
      }
      function keyVariables({ accessKeyId, secretAccessKey, sessionToken }) {
        return [
          ["AWS_ACCESS_KEY_ID", accessKeyId],
          ["AWS_SECRET_ACCESS_KEY", secretAccessKey],
          ...sessionToken === void 0 ? [] : [["AWS_SESSION_TOKEN", sessionToken]]
        ];
      }
      function warnOfEmptiedProfile(variables, reason, log) {
        if (variables.get("AWS_PROFILE") === "" || variables.get("AWS_DEFAULT_PROFILE") === "") {
          log.warning(`AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not accept an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`);
        }
      }
    })
  ),
  /***/
  86160: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LV: () => (
          /* binding */
          chooseSource
        ),
        /* harmony export */
        Qh: () => (
          /* binding */
          assumesRole
        ),
        /* harmony export */
        aN: () => (
          /* binding */
          ambientSource
        ),
        /* harmony export */
        hu: () => (
          /* binding */
          sourceWarnings
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          sourceOf
        )
        /* harmony export */
      });
      var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
      const KINDS = _kinds_js__WEBPACK_IMPORTED_MODULE_0__.s;
      const ROLE_INPUTS = ["role-to-assume", "role-chain", "profiles", "config-file"];
      function assumesRole(inputs) {
        return ROLE_INPUTS.some((name) => inputs[name] !== void 0);
      }
      function chooseSource(asked) {
        const whole = { ...asked, assumesRole: assumesRole(asked.inputs) };
        for (const kind of KINDS) {
          const chosen = kind.choose(whole);
          if (chosen !== void 0) {
            checkExclusive(kind, whole);
            return chosen;
          }
        }
        throw new Error("the last source of the list takes whatever there is");
      }
      function sourceWarnings(inputs) {
        return KINDS.flatMap((kind) => kind.warnings(inputs));
      }
      function sourceOf(choice) {
        for (const kind of KINDS) {
          const chosen = kind.of(choice);
          if (chosen !== void 0) {
            return chosen;
          }
        }
        throw new Error(`there is no identity source of the kind ${choice.kind}`);
      }
      function ambientSource() {
        return sourceOf({ kind: "ambient" });
      }
      function checkExclusive(chosen, { inputs, problems }) {
        const [own] = givenOf(chosen, inputs);
        if (own === void 0 && chosen.inputs.length === 0 && problems.list.length > 0) {
          return;
        }
        for (const other of KINDS.filter((kind) => kind !== chosen && (kind.isExclusive || chosen.isExclusive))) {
          for (const name of givenOf(other, inputs)) {
            problems.add(name, `cannot be given with ${own ?? chosen.name}: both say who the job is`);
          }
        }
      }
      function givenOf({ inputs: names }, inputs) {
        return names.filter((name) => inputs[name] !== void 0 && inputs[name] !== false);
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
