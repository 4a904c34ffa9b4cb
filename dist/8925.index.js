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
const id = 8925;
const ids = [8925];
const modules = {
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
  10459: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          privateFilesFor
        ),
        /* harmony export */
        t: () => (
          /* binding */
          privatePlace
        )
        /* harmony export */
      });
      var _sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87632);
      var _sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
      function privatePlace({ environment, temporaryDirectory }) {
        return { environment, temporaryDirectory, workspace: "" };
      }
      async function privateFilesFor({ environment, temporaryDirectory }, entries, overwrite) {
        const { variables: boto } = await (0, _sink_profiles_boto_files_js__WEBPACK_IMPORTED_MODULE_0__.m)(environment);
        if (entries.length === 0 && await (0, _sink_profiles_default_profile_js__WEBPACK_IMPORTED_MODULE_1__.XP)(environment) === void 0) {
          return { variables: boto, remove: () => Promise.resolve() };
        }
        const { prepareJobFiles, writeJobFiles } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7320), __webpack_require__.e(4311)]
        ).then(__webpack_require__.bind(__webpack_require__, 74311));
        const { removeJobFiles } = await __webpack_require__.e(
          /* import() */
          5767
        ).then(__webpack_require__.bind(__webpack_require__, 15767));
        const place = privatePlace({ environment, temporaryDirectory });
        const options = { overwrite, skipsUnreadable: entries.length === 0, movesDefault: true };
        const { directory, variables, contents } = await prepareJobFiles(place, entries, options);
        const remove = () => removeJobFiles(temporaryDirectory, directory);
        await writeJobFiles(directory, contents).catch(async (error) => {
          await remove();
          throw error;
        });
        return { variables: new Map([...boto, ...variables]), remove };
      }
    })
  ),
  /***/
  88925: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        serve: () => (
          /* binding */
          serve
        )
        /* harmony export */
      });
      var _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56273);
      var _refresh_spec_of_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39015);
      var _runner_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41814);
      var _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77032);
      var _sink_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93714);
      var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1617);
      var _private_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10459);
      var _sessions_here_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50700);
      var _shell_login_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72856);
      const serve = {
        name: "serve",
        summary: "serve self-renewing credentials on this machine, as in containers",
        usage: "[--port N] [--shell SHELL] [INPUTS]",
        details: [
          "Logs in as the action would, prints the variables through which AWS SDKs find the server, as shell commands, and serves the credentials on 127.0.0.1 until it is ended (SIGINT, SIGTERM). With several targets, each has its own path, printed to standard error.",
          "",
          '  umask 077; endpoint="$(mktemp)"',
          '  role-chain serve --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy > "$endpoint" &',
          '  while kill -0 $! && ! [ -s "$endpoint" ]; do sleep 0.1; done; . "$endpoint"; rm "$endpoint"',
          "",
          "For credentials while a single command runs, role-chain exec is simpler."
        ].join("\n"),
        flags: [{ name: "port", value: "N", description: "The port to listen on. Default: any free one." }, _flags_js__WEBPACK_IMPORTED_MODULE_2__.C],
        positionals: 0,
        inputsOf: "login",
        run
      };
      async function run(given, process2) {
        const render = (0, _flags_js__WEBPACK_IMPORTED_MODULE_2__.lu)(given.flags.get("shell"));
        const port = (0, _flags_js__WEBPACK_IMPORTED_MODULE_2__.Sr)(given.flags.get("port")) ?? 0;
        const { request, runner, login } = await (0, _shell_login_js__WEBPACK_IMPORTED_MODULE_5__.mN)(given, process2, {
          command: "serve",
          why: "which serves the credentials",
          defaults: { refresh: "server" },
          check: (asked, problems) => {
            if ((0, _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__.B_)(asked.inputs) !== "server") {
              problems.add("refresh", "is server where role-chain serve is called; leave it out");
            }
            (0, _sink_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_6__.OD)(asked, problems);
          }
        });
        const renewable = (0, _refresh_spec_of_step_js__WEBPACK_IMPORTED_MODULE_0__.z)(request, await login(), runner, Date.now());
        const held = (0, _sink_signals_js__WEBPACK_IMPORTED_MODULE_7__.j)();
        try {
          const sessions = await (0, _sessions_here_js__WEBPACK_IMPORTED_MODULE_4__.V)(renewable, runner.temporaryDirectory);
          let server;
          let files;
          try {
            files = await (0, _private_files_js__WEBPACK_IMPORTED_MODULE_3__.S)(runner, [], false);
            server = await (0, _sessions_here_js__WEBPACK_IMPORTED_MODULE_4__.c)(sessions, port, runner.environment);
            runner.conceal(server.token.reveal());
            process2.write(listOf(sessions, server));
            const variables = new Map([...variablesOf(sessions, server, runner.environment), ...files.variables]);
            (0, _flags_js__WEBPACK_IMPORTED_MODULE_2__.y2)(render, variables, runner.log);
            process2.print(render(variables));
            await process2.printed();
            if (held.received() === void 0) {
              await process2.interrupted();
            }
            return 0;
          } finally {
            server?.close();
            await (files?.remove() ?? Promise.resolve()).finally(() => sessions.remove());
          }
        } finally {
          held.release();
        }
      }
      function variablesOf({ ends }, { token, urlOf }, environment) {
        const [first, ...others] = ends;
        const one = others.length === 0 ? first : void 0;
        const only = one === void 0 ? {} : { url: urlOf(one) };
        const region = one === void 0 ? {} : { region: one.region };
        const access = { kind: "endpoint", token, ...only };
        const variables = (0, _sink_environment_variables_js__WEBPACK_IMPORTED_MODULE_1__.ro)({ clearOthers: false, access, ...region }, environment);
        return new Map([...variables].map(([name, value]) => [name, (0, _runner_runner_js__WEBPACK_IMPORTED_MODULE_8__._)(value)]));
      }
      function listOf({ ends }, { urlOf }) {
        const lines = ends.map((end) => `  ${end.name === void 0 ? "" : `${end.name}  `}${urlOf(end)}
`);
        return `AWS_CONTAINER_CREDENTIALS_FULL_URI:
${lines.join("")}`;
      }
    })
  ),
  /***/
  50700: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          keepSessionsHere
        ),
        /* harmony export */
        c: () => (
          /* binding */
          serveHere
        )
        /* harmony export */
      });
      var _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19462);
      var _refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40253);
      var _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75573);
      var _refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42911);
      var _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26347);
      var _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90608);
      async function keepSessionsHere(renewable, temporaryDirectory) {
        const directory = await (0, _refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__.KF)({ temporaryDirectory, workspace: "" });
        const remove = () => (0, _files_job_place_js__WEBPACK_IMPORTED_MODULE_0__.HY)(temporaryDirectory, "refresh", directory, []);
        await (0, _refresh_session_directory_js__WEBPACK_IMPORTED_MODULE_1__.Bi)(directory, renewable).catch(async (error) => {
          await remove();
          throw error;
        });
        return { directory, ends: (0, _refresh_renewal_spec_js__WEBPACK_IMPORTED_MODULE_3__.oI)(renewable.spec), remove };
      }
      async function serveHere({ directory, ends }, port, env) {
        const server = await (0, _refresh_server_server_process_js__WEBPACK_IMPORTED_MODULE_4__.f)({ port, paths: (0, _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__.A)(ends), directory, env, ...(0, _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__.k)() });
        return {
          token: server.token,
          urlOf: ({ name }) => `http://127.0.0.1:${server.port}${(0, _refresh_server_paths_js__WEBPACK_IMPORTED_MODULE_5__._)(name)}`,
          close: () => {
            server.close();
          }
        };
      }
    })
  ),
  /***/
  26347: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          pathsOfEnds
        ),
        /* harmony export */
        _: () => (
          /* binding */
          pathOfEnd
        )
        /* harmony export */
      });
      const CREDENTIALS = "/credentials";
      function pathOfEnd(name) {
        return name === void 0 ? CREDENTIALS : `${CREDENTIALS}/${encodeURIComponent(name)}`;
      }
      function pathsOfEnds(ends) {
        return new Map(ends.map(({ name, key }) => [pathOfEnd(name), key]));
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
  93714: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          holdingSignals
        ),
        /* harmony export */
        j: () => (
          /* binding */
          holdSignals
        )
        /* harmony export */
      });
      const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
      function holdSignals() {
        const controller = new AbortController();
        let received;
        const hold = (signal) => {
          received ??= signal;
          controller.abort();
        };
        SIGNALS.forEach((signal) => process.on(signal, hold));
        return {
          stop: controller.signal,
          received: () => received,
          release: () => {
            SIGNALS.forEach((signal) => process.off(signal, hold));
          }
        };
      }
      async function holdingSignals(work) {
        const held = holdSignals();
        try {
          await work(held.stop);
        } finally {
          held.release();
          const received = held.received();
          if (received !== void 0)
            process.kill(process.pid, received);
        }
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
