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
const id = 8957;
const ids = [8957];
const modules = {
  /***/
  78957: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        env: () => (
          /* binding */
          env
        )
        /* harmony export */
      });
      var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41814);
      var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77032);
      var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1617);
      var _shell_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72856);
      const env = {
        name: "env",
        summary: "log in and print the credentials as commands for a shell",
        usage: "[--shell SHELL] [INPUTS]",
        details: [
          "Logs in as the action would, and prints the credentials of the last role to standard output:",
          "",
          '  credentials="$(role-chain env --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy)"',
          '  eval "$credentials"',
          "",
          "Two lines, since eval of nothing succeeds: so a failed login ends a script that stops at errors (set -e).",
          "Messages go to standard error. If anything fails, nothing is printed to standard output."
        ].join("\n"),
        flags: [_flags_js__WEBPACK_IMPORTED_MODULE_1__.C],
        positionals: 0,
        inputsOf: "login",
        run
      };
      async function run(given, process) {
        const render = (0, _flags_js__WEBPACK_IMPORTED_MODULE_1__.lu)(given.flags.get("shell"));
        const { request, runner, login } = await (0, _shell_login_js__WEBPACK_IMPORTED_MODULE_2__.mN)(given, process, {
          command: "env",
          why: "which prints the credentials",
          check: (asked, problems) => {
            (0, _shell_login_js__WEBPACK_IMPORTED_MODULE_2__.j3)("env", asked, problems);
          }
        });
        const { credentials, region } = (0, _shell_login_js__WEBPACK_IMPORTED_MODULE_2__.lN)(request, await login());
        const variables = (0, _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_0__.ro)({
          region,
          clearOthers: request.inputs["unset-current-credentials"] === true,
          ...credentials === void 0 ? {} : { access: { kind: "keys", credentials, tellsExpiration: true } }
        }, runner.environment);
        const plain = new Map([...variables].map(([name, value]) => [name, (0, _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__._)(value)]));
        (0, _flags_js__WEBPACK_IMPORTED_MODULE_1__.y2)(render, plain, runner.log);
        process.print(render(plain));
        return 0;
      }
    })
  ),
  /***/
  1617: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        C: () => (
          /* binding */
          SHELL_FLAG
        ),
        uW: () => (
          /* binding */
          readIpAddress
        ),
        Sr: () => (
          /* binding */
          readPort
        ),
        lu: () => (
          /* binding */
          readShell
        ),
        y2: () => (
          /* binding */
          warnOfKept
        )
      });
      var external_node_net_ = __webpack_require__(77030);
      var errors = __webpack_require__(74296);
      var nearest = __webpack_require__(60613);
      var values = __webpack_require__(46089);
      ;
      function lines(set, unset) {
        return (variables) => [...variables].flatMap(([name, value]) => value === "" ? unset?.(name) ?? [] : set(name, value)).map((line) => `${line}
`).join("");
      }
      function plain(name, value) {
        if (/[^!-~]|["'`$#\\]/.test(value)) {
          throw new errors._G({
            code: "delivery",
            message: `${name} cannot be written as dotenv: it has a character that programs read differently there, such as a quote`,
            hint: "Use --shell json, or the format of a shell."
          });
        }
        return value;
      }
      const SHELLS = {
        bash: lines((name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`, (name) => `unset ${name}`),
        fish: lines((name, value) => `set -gx ${name} '${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`, (name) => `set -e ${name}`),
        powershell: lines(
          // It takes typographic quotes for the same as a plain one.
          (name, value) => `$env:${name} = '${value.replace(/['\u2018-\u201B]/g, "$&$&")}'`,
          (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`
        ),
        dotenv: lines((name, value) => `${name}=${plain(name, value)}`),
        json: (variables) => {
          const set = [...variables].filter(([, value]) => value !== "");
          return `${JSON.stringify(Object.fromEntries(set), void 0, 2)}
`;
        }
      };
      function keptBy(render, variables) {
        return [...variables.keys()].filter((name) => variables.get(name) === "" && !render(/* @__PURE__ */ new Map([[name, ""]])).includes(name));
      }
      var list = __webpack_require__(2807);
      var quote = __webpack_require__(55383);
      ;
      const HIGHEST_PORT = 65535;
      const SHELL_FLAG = {
        name: "shell",
        value: "SHELL",
        description: `${Object.keys(SHELLS).join(", ")}. Default bash, which is any POSIX shell.`
      };
      function readShell(typed = "bash") {
        const render = Object.entries(SHELLS).find(([name]) => name === typed)?.[1];
        if (render === void 0) {
          const known = Object.keys(SHELLS);
          throw new errors._G({
            code: "invalid-request",
            message: `--shell: ${(0, quote.hD)(typed)} is not one of ${known.join(", ")}${(0, nearest.h)(typed, known)}`
          });
        }
        return render;
      }
      function warnOfKept(render, variables, log) {
        const kept = keptBy(render, variables);
        if (kept.length > 0) {
          log.warning(`${(0, list.B)(kept)} ${kept.length === 1 ? "is" : "are"} set here, and this --shell cannot unset variables: where tools see both, some use these instead of the credentials of role-chain.`);
        }
      }
      function readPort(typed) {
        const port = typed === void 0 ? void 0 : (0, values.oA)(typed);
        if (typed !== void 0 && (port === void 0 || port > HIGHEST_PORT)) {
          throw new errors._G({
            code: "invalid-request",
            message: `--port: ${(0, quote.hD)(typed)} is not a port (0 to ${HIGHEST_PORT})`
          });
        }
        return port;
      }
      function readIpAddress(typed = "127.0.0.1") {
        if ((0, external_node_net_.isIP)(typed) === 0) {
          throw new errors._G({ code: "invalid-request", message: `--source-ip: ${(0, quote.hD)(typed)} is not an IP address` });
        }
        return typed;
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
  2807: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          enumerated
        ),
        /* harmony export */
        K: () => (
          /* binding */
          listed
        )
        /* harmony export */
      });
      function enumerated(items) {
        const last = items.at(-1) ?? "";
        return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
      }
      const SHOWN = 20;
      function listed(names, { max = SHOWN, show = (name) => name } = {}) {
        const shown = names.length > max + 1 ? names.slice(0, max) : names;
        const more = names.length - shown.length;
        return `${shown.map(show).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
