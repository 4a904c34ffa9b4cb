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
const id = 8981;
const ids = [8981];
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
  8400: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qx: () => (
          /* binding */
          LINES
        ),
        /* harmony export */
        Z_: () => (
          /* binding */
          Sections
        ),
        /* harmony export */
        lA: () => (
          /* binding */
          withoutFinalBreaks
        ),
        /* harmony export */
        rR: () => (
          /* binding */
          headerOf
        ),
        /* harmony export */
        sn: () => (
          /* binding */
          BYTE_ORDER_MARK
        )
        /* harmony export */
      });
      const INDENT = /^[ \t\f\v]*/;
      const BLANK_OR_COMMENT = /^[ \t\f\v]*(?:[#;]|$)/;
      const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;
      const LINES = /[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g;
      const PROFILE_HEADER = /^profile[ \t]+(?:"([^"]*)"|'([^']*)'|([^ \t"']+))$/;
      function headerName(line) {
        if (!line.startsWith("["))
          return void 0;
        const comment = line.search(/[ \t][#;]/);
        const beforeComment = comment < 0 ? line : line.slice(0, comment);
        const close = beforeComment.includes("]") ? beforeComment.lastIndexOf("]") : line.lastIndexOf("]");
        return close < 0 ? void 0 : withoutBlanksAround(line.slice(1, close));
      }
      function withoutBlanksAround(text) {
        let [start, end] = [0, text.length];
        while (start < end && isBlank(text.charAt(start)))
          start += 1;
        while (end > start && isBlank(text.charAt(end - 1)))
          end -= 1;
        return text.slice(start, end);
      }
      function isBlank(character) {
        return character === " " || character === "	";
      }
      function withoutFinalBreaks(text) {
        let end = text.length;
        while (end > 0 && /[\r\n]/.test(text.charAt(end - 1)))
          end -= 1;
        return text.slice(0, end);
      }
      function parse(text) {
        const sections = [];
        const textStart = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
        for (const match of text.slice(textStart).matchAll(LINES)) {
          const line = withoutFinalBreaks(match[0]);
          const start = textStart + match.index;
          const end = start + match[0].length;
          const indent = INDENT.exec(line)?.[0] ?? "";
          const name = headerName(line.slice(indent.length));
          const current = sections.at(-1);
          if (name !== void 0)
            sections.push({ name, indent, start, end });
          else if (current !== void 0 && !BLANK_OR_COMMENT.test(line))
            sections[sections.length - 1] = { ...current, end };
        }
        return sections;
      }
      function profileNamed(name, dialect) {
        if (dialect === "credentials" || name === "default")
          return name;
        const match = PROFILE_HEADER.exec(name);
        return match?.[1] ?? match?.[2] ?? match?.[3];
      }
      class Sections {
        /** All of them, in text order. */
        all;
        #byProfile = {
          config: /* @__PURE__ */ new Map(),
          credentials: /* @__PURE__ */ new Map()
        };
        constructor(text) {
          this.all = parse(text);
          for (const section of this.all) {
            this.#add("credentials", section);
            this.#add("config", section);
          }
        }
        /** The spans of a profile's section: several if the file has it more than once, none if it is missing. */
        of({ dialect, profile }) {
          return this.#byProfile[dialect].get(profile) ?? [];
        }
        #add(dialect, section) {
          const profile = profileNamed(section.name, dialect);
          if (profile === void 0)
            return;
          const known = this.#byProfile[dialect].get(profile);
          if (known === void 0)
            this.#byProfile[dialect].set(profile, [section]);
          else
            known.push(section);
        }
      }
      function headerOf({ dialect, profile }) {
        return dialect === "credentials" || profile === "default" ? `[${profile}]` : `[profile ${profile}]`;
      }
    })
  ),
  /***/
  21370: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        profilesSink: () => (
          /* binding */
          profilesSink
        )
      });
      var errors = __webpack_require__(74296);
      var delivery_inputs = __webpack_require__(56273);
      var login_ends = __webpack_require__(11937);
      var variables = __webpack_require__(77032);
      ;
      function keysEntry(name, { region, credentials }) {
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        return {
          name,
          region,
          access: {
            kind: "keys",
            accessKeyId: accessKeyId.reveal(),
            secretAccessKey,
            ...sessionToken === void 0 ? {} : { sessionToken }
          }
        };
      }
      var sections = __webpack_require__(97320);
      ;
      function standInFor(delivery, environment) {
        const { inputs, plan } = delivery.request;
        const hasProfile = inputs["aws-profile"] !== void 0 || plan.targets.length > 0;
        if (hasProfile || !(0, delivery_inputs.oU)(delivery.request) || !(0, variables.OU)(environment))
          return void 0;
        const [end] = (0, login_ends.e)(delivery);
        if (end === void 0)
          return void 0;
        return { entries: [keysEntry(sections.VG, end)], overwrite: true, files: "job", isUnasked: true };
      }
      async function prepareStandIn(standIn, { runner, ...context }) {
        const { prepareProfileDelivery } = await Promise.all(
          /* import() */
          [__webpack_require__.e(9100), __webpack_require__.e(710), __webpack_require__.e(8048)]
        ).then(__webpack_require__.bind(__webpack_require__, 20710));
        try {
          const prepared = await prepareProfileDelivery(standIn, { runner, ...context });
          const named = (0, variables.Rb)(sections.VG, runner.environment);
          return {
            ...prepared,
            values: { ...prepared.values, variables: new Map([...prepared.values?.variables ?? [], ...named]) },
            write: async () => {
              await prepared.write?.();
              runner.log.info(`AWS_PROFILE is now ${sections.VG}, a private profile of this job with the exported keys.`);
            }
          };
        } catch (error) {
          if (!(error instanceof errors._G))
            throw error;
          runner.log.warning(`No profile can stand in for AWS_PROFILE: ${error.message}`);
          return void 0;
        }
      }
      var record = __webpack_require__(94857);
      ;
      const profilesSink = {
        what: "the profile files",
        records: (request) => namesOf(request).length > 0,
        check: async (request, runner) => {
          const mayWriteNone = request.inputs["use-existing-credentials"] === true;
          const names = (0, delivery_inputs.B_)(request.inputs) === "none" ? namesOf(request) : [];
          if (names.length === 0 || mayWriteNone)
            return;
          const { checkProfileDelivery } = await Promise.all(
            /* import() */
            [__webpack_require__.e(9100), __webpack_require__.e(710), __webpack_require__.e(8048)]
          ).then(__webpack_require__.bind(__webpack_require__, 20710));
          await checkProfileDelivery(runner, names, placeOf(request.inputs));
        },
        prepare: async (delivery, { values, ...context }) => {
          const isRenewed = (0, delivery_inputs.B_)(delivery.request.inputs) !== "none";
          const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
          const standIn = isRenewed ? void 0 : standInFor(delivery, context.runner.environment);
          if (standIn !== void 0)
            return prepareStandIn(standIn, { ...context, endsAt: delivery.endsAt });
          if (profiles === void 0 || profiles.entries.length === 0 && profiles.movesDefault !== true)
            return void 0;
          const { plan } = delivery.request;
          if (plan.targets.length > 1)
            warnOfOtherRegion(plan, context.runner);
          const { prepareProfileDelivery } = await Promise.all(
            /* import() */
            [__webpack_require__.e(9100), __webpack_require__.e(710), __webpack_require__.e(8048)]
          ).then(__webpack_require__.bind(__webpack_require__, 20710));
          return prepareProfileDelivery(profiles, { ...context, endsAt: delivery.endsAt });
        },
        undo: (data) => {
          if ((0, record.RX)(data))
            return undoOfHome(data.edits);
          return (0, record.r$)(data) ? undoOfJob(data.directory) : void 0;
        },
        traceOf: (data) => (0, record.RX)(data) ? { ...data, edits: (0, record.pp)(data.edits) } : data
      };
      function warnOfOtherRegion({ targets }, { environment, log }) {
        for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
          const region = environment[variable] ?? "";
          const others = targets.filter((target) => target.region !== region).length;
          if (region !== "" && others > 0) {
            log.warning(`${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`);
          }
        }
      }
      function undoOfHome(edits) {
        return async () => (await __webpack_require__.e(
          /* import() */
          9100
        ).then(__webpack_require__.bind(__webpack_require__, 29100))).undoProfiles(edits);
      }
      function undoOfJob(directory) {
        return async ({ temporaryDirectory }) => {
          const { removeJobFiles } = await __webpack_require__.e(
            /* import() */
            8148
          ).then(__webpack_require__.bind(__webpack_require__, 15767));
          return removeJobFiles(temporaryDirectory, directory).then(() => [], (error) => [{ kind: "failed", message: (0, errors.bD)(error) }]);
        };
      }
      function namesOf({ inputs, plan }) {
        const profile = inputs["aws-profile"];
        return [...plan.targets.map(({ name }) => name), ...profile === void 0 ? [] : [profile]];
      }
      function placeOf(inputs) {
        return { overwrite: inputs["overwrite-aws-profile"] === true, files: inputs["profile-files"] ?? "home" };
      }
      function profilesOf(delivery, log) {
        const { inputs } = delivery.request;
        const profile = inputs["aws-profile"];
        const ends = (0, login_ends.e)(delivery);
        if (profile !== void 0 && ends.length === 0) {
          log.warning(`aws-profile: profile ${profile} is not written, since this step provides no new credentials.`);
        }
        const entries = ends.flatMap((end) => {
          const name = end.target ?? profile;
          return name === void 0 ? [] : [keysEntry(name, end)];
        });
        return { entries, ...placeOf(inputs) };
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
