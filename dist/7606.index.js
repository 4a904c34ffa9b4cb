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
const id = 7606;
const ids = [7606, 8148, 5767];
const modules = {
  /***/
  72633: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          KEY_VARIABLES
        ),
        /* harmony export */
        l: () => (
          /* binding */
          isKeyText
        )
        /* harmony export */
      });
      function isKeyText(text) {
        return /^[\u0021-\u007E]+$/.test(text);
      }
      const CURRENT_KEY_VARIABLES = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
      const OLDER_KEY_VARIABLES = [
        "AWS_SECURITY_TOKEN",
        "AWS_ACCESS_KEY",
        "AWS_SECRET_KEY",
        "AMAZON_ACCESS_KEY_ID",
        "AMAZON_SECRET_ACCESS_KEY",
        "AMAZON_SESSION_TOKEN"
      ];
      const KEY_VARIABLES = [...CURRENT_KEY_VARIABLES, ...OLDER_KEY_VARIABLES];
    })
  ),
  /***/
  77459: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          withoutUndefined
        )
        /* harmony export */
      });
      function withoutUndefined(shape) {
        return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== void 0));
      }
    })
  ),
  /***/
  19462: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B8: () => (
          /* binding */
          checkJobPlace
        ),
        /* harmony export */
        HY: () => (
          /* binding */
          removeJobDirectory
        ),
        /* harmony export */
        VX: () => (
          /* binding */
          isJobDirectory
        ),
        /* harmony export */
        Wr: () => (
          /* binding */
          isNamedAs
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          newJobDirectory
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var _fs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27672);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
      var node_os__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_3___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
      var _own_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13853);
      var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37775);
      const NAMES = {
        files: /^aws-role-chain-files-[0-9a-f]{32}$/,
        refresh: /^aws-role-chain-refresh-[0-9a-f]{32}$/
      };
      function parentsOf(temporaryDirectory) {
        return [temporaryDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())];
      }
      function kindBelow(temporaryDirectory, place) {
        return { parents: parentsOf(temporaryDirectory), name: NAMES[place] };
      }
      async function isWithin(directory, workspace) {
        const identityOf = async (path) => (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).then(({ dev, ino }) => `${dev} ${ino}`, () => void 0);
        const [start, outer] = [await (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(directory).catch(() => void 0), await identityOf(workspace)];
        if (start === void 0 || outer === void 0)
          return false;
        for (let path = start; ; path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)) {
          if (await identityOf(path) === outer)
            return true;
          if (path === (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))
            return false;
        }
      }
      async function parentFor({ temporaryDirectory, workspace }, { what, otherwise }) {
        const parents = parentsOf(temporaryDirectory);
        for (const parent of parents) {
          if (!await isWithin(parent, workspace))
            return parent;
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__._G({
          code: "delivery",
          message: `there is no place outside of the workspace ${workspace} for ${what}: ${[...new Set(parents)].join(" and ")} cannot be used`,
          hint: `Set ${process.platform === "win32" ? "TEMP" : "TMPDIR"} for this step to a directory outside of the workspace, or ${otherwise}.`
        });
      }
      async function newJobDirectory(ground, place, wanted) {
        const parent = await parentFor(ground, wanted);
        return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt}${place}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`);
      }
      async function checkJobPlace(ground, wanted) {
        const parent = await parentFor(ground, wanted);
        try {
          await (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(await (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.jV)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Pt)));
        } catch (error) {
          throw (0, _private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`cannot create a directory for ${wanted.what} in ${parent}`, error);
        }
      }
      async function isJobDirectory(temporaryDirectory, place, directory) {
        const fault = await (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(directory, kindBelow(temporaryDirectory, place)).catch(() => "gone");
        return fault === void 0;
      }
      function isNamedAs(place, directory) {
        return NAMES[place].test((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(directory));
      }
      async function removeJobDirectory(temporaryDirectory, place, directory, first) {
        try {
          if (await (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_5__.Kl)(directory, kindBelow(temporaryDirectory, place)) !== void 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__._G({
              code: "delivery",
              message: `${directory} is not removed: it is not a directory that this action made there for this user`
            });
          }
          for (const name of first)
            await (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { recursive: true, force: true });
          await (0, _fs_js__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        } catch (error) {
          if ((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.c7)(error) === "ENOENT")
            return;
          throw (0, _private_file_js__WEBPACK_IMPORTED_MODULE_6__.LT)(`the private files of this job in ${directory} could not be removed`, error);
        }
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
  56273: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        B_: () => (
          /* binding */
          refreshOf
        ),
        /* harmony export */
        OD: () => (
          /* binding */
          checkDeliveryInputs
        ),
        /* harmony export */
        oU: () => (
          /* binding */
          exportsCredentials
        )
        /* harmony export */
      });
      var _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66578);
      function refreshOf({ refresh = "none" }) {
        return refresh;
      }
      function exportsCredentials({ inputs, plan }) {
        return plan.targets.length < 2 && (inputs["output-env-credentials"] ?? inputs["aws-profile"] === void 0);
      }
      function placeOf(inputs) {
        const profile = inputs["aws-profile"];
        switch (refreshOf(inputs)) {
          case "server":
            return "server of this job";
          case "process":
            return profile === void 0 ? "profile of this job" : `profile ${profile}`;
          case "none":
            if (profile !== void 0) {
              return inputs["output-env-credentials"] === true ? `job and profile ${profile}` : `profile ${profile}`;
            }
            return inputs["output-env-credentials"] === false ? "outputs of this step" : "environment of the job";
        }
      }
      function checkDeliveryInputs({ inputs, plan }, problems) {
        const profile = inputs["aws-profile"];
        const problem = profile === void 0 ? void 0 : (0, _request_profile_name_js__WEBPACK_IMPORTED_MODULE_0__.d)(profile);
        if (problem !== void 0) {
          problems.add("aws-profile", problem);
        }
        if (plan.targets.length > 0) {
          checkTargetInputs(inputs, plan, problems);
        }
        if (refreshOf(inputs) !== "none") {
          checkRefreshInputs(inputs, problems);
        }
      }
      function checkTargetInputs(inputs, { targets }, problems) {
        if (inputs["aws-profile"] !== void 0) {
          problems.add("aws-profile", "cannot be given with targets: each becomes a profile with its own name");
        }
        if (inputs["use-existing-credentials"] === true) {
          problems.add("use-existing-credentials", "cannot be given with targets: their sessions are always new");
        }
        for (const name of ["output-credentials", "output-env-credentials"]) {
          if (inputs[name] === true && targets.length > 1) {
            problems.add(name, `is for the credentials of one target, and there are ${targets.length}; use their profiles`);
          }
        }
      }
      function checkRefreshInputs(inputs, problems) {
        if (inputs["use-existing-credentials"] === true) {
          problems.add("use-existing-credentials", "cannot be given with refresh: credentials that the job already has cannot be renewed");
        }
        if (inputs["output-env-credentials"] === true) {
          problems.add("output-env-credentials", "cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones");
        }
        if (refreshOf(inputs) === "process" && inputs["profile-files"] === "home") {
          problems.add("profile-files", "cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files");
        }
        if (refreshOf(inputs) === "server") {
          checkServerInputs(inputs, problems);
        }
      }
      function checkServerInputs(inputs, problems) {
        for (const name of ["aws-profile", "profile-files"]) {
          if (inputs[name] !== void 0) {
            problems.add(name, "has no meaning with refresh: server, which writes no profiles; refresh: process does");
          }
        }
        if (inputs["overwrite-aws-profile"] === true) {
          problems.add("overwrite-aws-profile", "has no meaning with refresh: server, which writes no profiles");
        }
        if (inputs["output-env-credentials"] === false) {
          problems.add("output-env-credentials", "cannot be false with refresh: server: tools find the server only through environment variables");
        }
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
  90893: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          warnOfOtherAccount
        )
        /* harmony export */
      });
      function warnOfOtherAccount(login, { environment, log }) {
        const { AWS_ACCOUNT_ID: named = "" } = environment;
        const account = accountOf(login);
        if (named !== "" && account !== void 0 && named !== account) {
          log.warning("AWS_ACCOUNT_ID in this environment is another account than that of these credentials. Newer SDKs take it for their account, and call endpoints of that account (DynamoDB, for one). Rename the variable, or unset it for AWS tools.");
        }
      }
      function accountOf(login) {
        switch (login.kind) {
          case "existing":
            return login.identity.account;
          case "chain":
            return login.result.identity.account;
          case "targets":
            return void 0;
        }
      }
    })
  ),
  /***/
  27606: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        environmentSink: () => (
          /* binding */
          environmentSink
        )
      });
      var objects = __webpack_require__(77459);
      var delivery_inputs = __webpack_require__(56273);
      var login_ends = __webpack_require__(11937);
      var other_account = __webpack_require__(90893);
      var external_node_crypto_ = __webpack_require__(77598);
      var checks = __webpack_require__(15950);
      var errors = __webpack_require__(74296);
      var runner = __webpack_require__(41814);
      var job_directory = __webpack_require__(15767);
      var environment_variables = __webpack_require__(77032);
      ;
      const isVariable = (0, checks.vJ)({
        name: (value) => (0, checks.Kg)(value) && environment_variables.VA.includes(value),
        before: (0, checks.dK)(checks.Kg),
        earlier: (0, checks.dK)((0, checks.sh)(checks.Kg)),
        writtenHash: checks.Kg
      });
      const isEnvironmentUndo = (0, checks.vJ)({ salt: checks.Kg, variables: (0, checks.sh)(isVariable) });
      function environmentUndo(variables, current, history) {
        const salt = (0, external_node_crypto_.randomBytes)(16).toString("hex");
        return {
          salt,
          variables: [...variables].map(([name, value]) => {
            const [before = current[name] ?? "", ...earlier] = history[name] ?? [];
            const writtenHash = fingerprint((0, runner._)(value), salt);
            return earlier.length === 0 ? { name, before, writtenHash } : { name, before, earlier, writtenHash };
          })
        };
      }
      function environmentTrace({ salt, variables }) {
        return { salt, variables: variables.map(({ name, writtenHash }) => ({ name, writtenHash })) };
      }
      function fingerprint(value, salt) {
        return (0, external_node_crypto_.createHash)("sha256").update(salt).update(value).digest("hex");
      }
      async function valueToRestore({ before = "", earlier = [] }) {
        for (const value of [before, ...earlier]) {
          if (!await (0, job_directory.ZB)(value))
            return value;
        }
        return "";
      }
      async function restoreVariables({ salt, variables }, runner2) {
        const restored = /* @__PURE__ */ new Map();
        const troubles = [];
        for (const variable of variables) {
          const { name, before, writtenHash } = variable;
          const now = runner2.environment[name] ?? "";
          if (fingerprint(now, salt) === writtenHash) {
            restored.set(name, await valueToRestore(variable));
          } else if (now === before) {
            restored.set(name, environment_variables.VP.includes(name) ? "" : before);
          } else if (before !== void 0) {
            troubles.push({ kind: "changed", message: `${name} was changed since this step set it; leaving it alone.` });
          }
        }
        const emptied = variables.filter(({ name, before }) => before === void 0 && restored.has(name));
        if (emptied.length > 0) {
          const names = emptied.map(({ name }) => name).join(", ");
          troubles.push({
            kind: "lost",
            message: `Emptied, since what they were before is not known any more: ${names}.`
          });
        }
        for (const name of environment_variables.VP) {
          const value = restored.get(name) ?? "";
          if (value !== "") {
            runner2.conceal(value);
          }
        }
        if (restored.size > 0) {
          await runner2.exportVariables(restored).catch((error) => {
            troubles.push({ kind: "failed", message: `Not everything could be undone: ${(0, errors.bD)(error)}` });
          });
        }
        return troubles;
      }
      ;
      const environmentSink = {
        what: "the environment variables",
        records: mayWrite,
        prepare: (delivery, { runner: runner2, values }) => {
          const { request, login } = delivery;
          if (mayWrite(request)) {
            (0, other_account.x)(login, runner2);
          }
          const own = (0, delivery_inputs.B_)(request.inputs) === "none" ? variablesOf(request, (0, login_ends.e)(delivery), runner2) : [];
          const variables = new Map([...own, ...values.variables]);
          (0, environment_variables.PJ)(variables, "some SDKs would prefer it to the exported keys", runner2.log);
          return Promise.resolve({
            ...variables.size > 0 ? { record: environmentUndo(variables, runner2.environment, values.history) } : {},
            write: () => runner2.exportVariables(variables)
          });
        },
        undo: (data) => isEnvironmentUndo(data) ? (runner2) => restoreVariables(data, runner2) : void 0,
        traceOf: (data) => isEnvironmentUndo(data) ? environmentTrace(data) : void 0,
        isRolledBackByRunner: true
      };
      function mayWrite({ inputs }) {
        return inputs["output-env-credentials"] !== false;
      }
      function variablesOf(request, [end], runner2) {
        const { inputs, plan } = request;
        const clearOthers = inputs["unset-current-credentials"] === true;
        if (!(0, delivery_inputs.oU)(request)) {
          return plan.targets.length > 0 && clearOthers ? (0, environment_variables.ro)({ clearOthers }, runner2.environment) : /* @__PURE__ */ new Map();
        }
        const ofTarget = (0, environment_variables.OU)(runner2.environment) ? end?.target : void 0;
        const access = accessBy(inputs["aws-profile"] ?? ofTarget, end);
        const region = end?.region ?? plan.region;
        return (0, environment_variables.ro)({ clearOthers, region, ...(0, objects.r)({ access }) }, runner2.environment);
      }
      function accessBy(profile, end) {
        return end && { kind: "keys", credentials: end.credentials, ...(0, objects.r)({ profile }) };
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
  11937: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          loginEnds
        )
        /* harmony export */
      });
      function loginEnds({ request, login }) {
        switch (login.kind) {
          case "existing":
            return [];
          case "chain": {
            const { hops, credentials } = login.result;
            const isOwn = hops.length > 0 || request.source.bringsCredentials;
            return isOwn ? [{ region: request.plan.region, credentials }] : [];
          }
          case "targets":
            return login.outcomes.flatMap((outcome) => {
              if (outcome.kind === "failed")
                return [];
              const { target, result } = outcome;
              return [{ target: target.name, region: target.region, credentials: result.credentials }];
            });
        }
      }
    })
  ),
  /***/
  15767: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W4: () => (
          /* binding */
          JOB_FILE_NAMES
        ),
        /* harmony export */
        ZB: () => (
          /* binding */
          isOfRemovedDirectory
        ),
        /* harmony export */
        i6: () => (
          /* binding */
          isInJobDirectory
        ),
        /* harmony export */
        removeJobFiles: () => (
          /* binding */
          removeJobFiles
        )
        /* harmony export */
      });
      var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27672);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
      var _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19462);
      const JOB_FILE_NAMES = { credentialsFile: "credentials", configFile: "config", before: "before.json" };
      async function isInJobDirectory(temporaryDirectory, path) {
        return (0, _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.VX)(temporaryDirectory, "files", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
      }
      async function isOfRemovedDirectory(path) {
        if (!(0, _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.Wr)("files", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
          return false;
        return (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).then(() => false, (error) => (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error) === "ENOENT");
      }
      function removeJobFiles(temporaryDirectory, directory) {
        return (0, _files_job_place_js__WEBPACK_IMPORTED_MODULE_3__.HY)(temporaryDirectory, "files", directory, Object.values(JOB_FILE_NAMES));
      }
    })
  ),
  /***/
  75390: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          isoSeconds
        )
        /* harmony export */
      });
      function isoSeconds(time) {
        return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
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
