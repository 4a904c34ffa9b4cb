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
const id = 9349;
const ids = [9349];
const modules = {
  /***/
  4918: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        exec: () => (
          /* binding */
          exec
        )
      });
      var delivery_inputs = __webpack_require__(56273);
      var profile_entries = __webpack_require__(54287);
      var shell = __webpack_require__(40924);
      var runner = __webpack_require__(41814);
      var other_account = __webpack_require__(90893);
      var environment_variables = __webpack_require__(77032);
      var signals = __webpack_require__(93714);
      var private_files = __webpack_require__(10459);
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_os_ = __webpack_require__(48161);
      var errors = __webpack_require__(74296);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(58500);
      ;
      const SETTLE_MS = 20;
      const PATIENCE_MS = 2e3;
      class GroupWitness {
        #witness = startWitness();
        /** Whether a signal that this process has just got went to the whole group. */
        async sawSignal() {
          await (0, promises_.setTimeout)(SETTLE_MS);
          const witness = this.#witness;
          const answer = await answerOf(witness);
          if (answer !== "ended")
            return false;
          if (witness === this.#witness)
            this.#witness = startWitness();
          return true;
        }
        end() {
          this.#witness.stdin?.end();
        }
      }
      function startWitness() {
        const witness = (0, external_node_child_process_.spawn)("sh", ["-c", "ulimit -c 0; exec cat"], {
          stdio: ["pipe", "pipe", "ignore"],
          env: { PATH: process.env["PATH"] ?? "/usr/bin:/bin" }
        });
        witness.on("error", () => void 0);
        witness.stdin.on("error", () => void 0);
        witness.unref();
        return witness;
      }
      function answerOf(witness) {
        if (witness.pid === void 0)
          return Promise.resolve("missing");
        if (witness.signalCode !== null)
          return Promise.resolve("ended");
        if (witness.exitCode !== null)
          return Promise.resolve("missing");
        return new Promise((resolve) => {
          const timer = setTimeout(() => {
            resolve("alive");
          }, PATIENCE_MS);
          const settle = (answer) => {
            clearTimeout(timer);
            resolve(answer);
          };
          witness.once("exit", (_status, signal) => {
            settle(signal === null ? "missing" : "ended");
          });
          witness.stdout?.once("data", () => {
            settle("alive");
          });
          witness.stdin?.write("\n");
        });
      }
      function isInOwnGroup(pid) {
        const [own, other] = [groupOf(process.pid), groupOf(pid)];
        return own === void 0 || other === void 0 || own === other;
      }
      function groupOf(pid) {
        try {
          return (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ")[2];
        } catch {
          return void 0;
        }
      }
      ;
      const HANDED_ON = ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2"];
      const REPEATABLE = ["SIGCONT", "SIGWINCH"];
      const ENDING = ["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGALRM", "SIGUSR1", "SIGUSR2"];
      const NOT_FOUND = 127;
      const NOT_EXECUTABLE = 126;
      async function runChild([command = "", ...args], env, say) {
        let child;
        const witness = new GroupWitness();
        const stopHandingOn = handOn(() => child, witness);
        try {
          const started = (0, external_node_child_process_.spawn)(command, args, { env, stdio: "inherit" });
          child = started;
          return await new Promise((resolve, reject) => {
            started.once("error", reject).once("close", (status, signal) => {
              resolve(signal === null ? { kind: "exited", status: status ?? 1 } : { kind: "killed", signal });
            });
          });
        } catch (error) {
          const isMissing = (0, errors.c7)(error) === "ENOENT";
          say(new errors._G({
            code: "delivery",
            message: `cannot run ${command}: ${isMissing ? "there is no such command" : (0, errors.bD)(error)}`,
            hint: isMissing ? "Is it on the PATH? The words of a command are separate arguments: exec -- aws s3 ls" : "May this user run it?"
          }));
          return { kind: "exited", status: isMissing ? NOT_FOUND : NOT_EXECUTABLE };
        } finally {
          stopHandingOn();
          witness.end();
        }
      }
      function handOn(child, witness) {
        const deciding = /* @__PURE__ */ new Set();
        const repeat = (signal) => {
          child()?.kill(signal);
        };
        const once = (signal) => {
          const target = child();
          if (target?.pid === void 0 || deciding.has(signal))
            return;
          const { pid } = target;
          deciding.add(signal);
          void witness.sawSignal().then((toGroup) => {
            deciding.delete(signal);
            if (!toGroup || !isInOwnGroup(pid))
              target.kill(signal);
          });
        };
        HANDED_ON.forEach((signal) => process.on(signal, once));
        REPEATABLE.forEach((signal) => process.on(signal, repeat));
        return () => {
          HANDED_ON.forEach((signal) => process.off(signal, once));
          REPEATABLE.forEach((signal) => process.off(signal, repeat));
        };
      }
      function endAs(ending) {
        if (ending.kind === "exited") {
          return ending.status;
        }
        if (ENDING.some((signal) => signal === ending.signal)) {
          process.kill(process.pid, ending.signal);
        }
        return 128 + external_node_os_.constants.signals[ending.signal];
      }
      var shell_login = __webpack_require__(72856);
      var objects = __webpack_require__(77459);
      var spec_of_step = __webpack_require__(39015);
      var sessions_here = __webpack_require__(50700);
      ;
      async function surroundingsFor(request, outcome, runner2) {
        const kind = (0, delivery_inputs.B_)(request.inputs);
        if (kind === "none") {
          return keysAround(request, outcome, runner2);
        }
        const sessions = await (0, sessions_here.V)((0, spec_of_step.z)(request, outcome, runner2, Date.now()), runner2.temporaryDirectory);
        try {
          return kind === "server" ? await serverAround(request, sessions, runner2) : await profilesAround(request, sessions, runner2);
        } catch (error) {
          await sessions.remove();
          throw error;
        }
      }
      async function keysAround(request, outcome, runner2) {
        const { credentials, region } = (0, shell_login.lN)(request, outcome);
        if (credentials === void 0) {
          return { variables: variablesFor(request, runner2, region, void 0), end: () => Promise.resolve() };
        }
        const files = await (0, private_files.S)(runner2, [], false);
        const variables = variablesFor(request, runner2, region, { kind: "keys", credentials, tellsExpiration: true });
        return { variables: new Map([...variables, ...files.variables]), end: () => files.remove() };
      }
      async function serverAround(request, sessions, runner2) {
        const [end] = sessions.ends;
        if (end === void 0) {
          throw new Error("a login with roles has an end");
        }
        const files = await (0, private_files.S)(runner2, [], false);
        const server = await (0, sessions_here.c)(sessions, 0, runner2.environment).catch(async (error) => {
          await files.remove();
          throw error;
        });
        runner2.conceal(server.token.reveal());
        const access = { kind: "endpoint", url: server.urlOf(end), token: server.token };
        return {
          variables: new Map([...variablesFor(request, runner2, end.region, access), ...files.variables]),
          end: async () => {
            server.close();
            await files.remove().finally(() => sessions.remove());
          }
        };
      }
      async function profilesAround(request, sessions, runner2) {
        const entries = (0, profile_entries.su)(request, sessions);
        const files = await (0, private_files.S)(runner2, entries, (0, profile_entries.Kt)(request));
        const [only, ...others] = entries;
        const profile = others.length > 0 ? void 0 : only;
        const access = profile && { kind: "profile", name: profile.name };
        const chosen = access === void 0 ? (0, environment_variables.EX)(entries, runner2.environment) : [];
        return {
          variables: new Map([...variablesFor(request, runner2, profile?.region, access), ...chosen, ...files.variables]),
          end: async () => {
            await files.remove().finally(() => sessions.remove());
          }
        };
      }
      function variablesFor({ inputs }, { environment }, region, access) {
        const clearOthers = inputs["unset-current-credentials"] === true;
        return (0, environment_variables.ro)({ clearOthers, ...(0, objects.r)({ region, access }) }, environment);
      }
      ;
      const exec = {
        name: "exec",
        summary: "run a command with credentials that renew themselves while it runs",
        usage: "[INPUTS] -- COMMAND [ARGUMENTS]",
        details: [
          "Logs in as the action would, and runs a command with the credentials of the last role, for as long as the command runs:",
          "",
          "  role-chain exec --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy -- terraform apply",
          "",
          "Its AWS tools do not fall back to your profile default: if that has credentials, they read private copies of your profile files, in which it is default-of-this-machine. Your other profiles keep their names; what a tool writes to these files ends with the command.",
          "",
          "--refresh server (the default): through a local endpoint, as in containers. --refresh process: through a profile that runs a program; with several targets, one profile per target. --refresh none: as keys, which expire with their session.",
          "",
          "Signals are passed to the command, and exec exits with its status: 127 if there is no such command, 126 if it cannot be run."
        ].join("\n"),
        flags: [],
        positionals: Infinity,
        inputsOf: "login",
        run
      };
      async function run(given, process2) {
        const { request, runner: runner2, login } = await (0, shell_login.mN)(given, process2, {
          command: "exec",
          why: "which gives the credentials to the command",
          defaults: { refresh: "server" },
          check: (asked, problems) => {
            if (given.positionals.length === 0) {
              problems.add("exec", "needs a command: role-chain exec [INPUTS] -- COMMAND");
            }
            (0, delivery_inputs.OD)(asked, problems);
            if ((0, delivery_inputs.B_)(asked.inputs) === "none" && asked.inputs["aws-profile"] !== void 0) {
              problems.add("aws-profile", "has no meaning for exec with --refresh none, which gives keys to the command");
            }
            if ((0, delivery_inputs.B_)(asked.inputs) !== "process") {
              (0, shell_login.j3)("exec without --refresh process", asked, problems);
            }
          }
        });
        if ((0, delivery_inputs.B_)(request.inputs) === "process")
          await checkProfilesHere(request, runner2);
        const outcome = await login();
        (0, other_account.x)(outcome, runner2);
        const held = (0, signals.j)();
        try {
          const ending = await runAround(request, outcome, { runner: runner2, process: process2, held, command: given.positionals });
          held.release();
          return endAs(ending);
        } finally {
          held.release();
        }
      }
      async function runAround(request, outcome, { runner: runner2, process: process2, held, command }) {
        const around = await surroundingsFor(request, outcome, runner2);
        try {
          await process2.masked();
          const signal = held.received();
          if (signal !== void 0) {
            return { kind: "killed", signal };
          }
          return await runChild(command, environmentOf(process2.env, around.variables), (error) => {
            process2.write(`role-chain: ${error.describe()}
`);
          });
        } finally {
          await around.end();
        }
      }
      async function checkProfilesHere(request, runner2) {
        const { checkProfileDelivery } = await Promise.all(
          /* import() */
          [__webpack_require__.e(9100), __webpack_require__.e(710)]
        ).then(__webpack_require__.bind(__webpack_require__, 20710));
        const files = { overwrite: (0, profile_entries.Kt)(request), files: "job" };
        await checkProfileDelivery({ ...(0, private_files.t)(runner2), log: runner2.log }, (0, profile_entries.CJ)(request), files);
      }
      function environmentOf(own, variables) {
        const isLeftOut = (name, value) => variables.has(name) || value === "" && environment_variables.VA.includes(name);
        const env = Object.entries((0, shell.Kr)(own)).flatMap(([name, value]) => value === void 0 || isLeftOut(name, value) ? [] : [[name, value]]);
        const set = [...variables].map(([name, value]) => [name, (0, runner._)(value)]);
        return Object.fromEntries([...env, ...set.filter(([, value]) => value !== "")]);
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
  15950: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kg: () => (
          /* binding */
          isString
        ),
        /* harmony export */
        dK: () => (
          /* binding */
          isOptional
        ),
        /* harmony export */
        my: () => (
          /* binding */
          isCount
        ),
        /* harmony export */
        sh: () => (
          /* binding */
          isListOf
        ),
        /* harmony export */
        uf: () => (
          /* binding */
          isPath
        ),
        /* harmony export */
        vJ: () => (
          /* binding */
          isRecordOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
      const isString = (value) => typeof value === "string";
      const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
      const isPath = (value) => isString(value) && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && !value.includes("\0");
      function isListOf(check) {
        return (value) => Array.isArray(value) && value.every(check);
      }
      function isOptional(check) {
        return (value) => value === void 0 || check(value);
      }
      function isRecordOf(checks) {
        const fields = Object.entries(checks);
        return (value) => typeof value === "object" && value !== null && fields.every(([key, check]) => check(Reflect.get(value, key)));
      }
    })
  ),
  /***/
  54287: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CJ: () => (
          /* binding */
          profileNames
        ),
        /* harmony export */
        Kt: () => (
          /* binding */
          replacesProfiles
        ),
        /* harmony export */
        su: () => (
          /* binding */
          profileEntries
        )
        /* harmony export */
      });
      var _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97320);
      var _runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69435);
      var _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75573);
      function profileNames({ inputs, plan }) {
        return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs["aws-profile"] ?? _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__.VG];
      }
      function replacesProfiles({ inputs, plan }) {
        const isOurs = plan.targets.length === 0 && inputs["aws-profile"] === void 0;
        return isOurs || inputs["overwrite-aws-profile"] === true;
      }
      function profileEntries({ inputs }, { directory, ends }) {
        const { node, program } = (0, _runner_programs_js__WEBPACK_IMPORTED_MODULE_2__.k)();
        return ends.map(({ name, region, key }) => ({
          name: name ?? inputs["aws-profile"] ?? _sink_profiles_sections_js__WEBPACK_IMPORTED_MODULE_0__.VG,
          region,
          access: { kind: "process", command: (0, _runner_profile_command_js__WEBPACK_IMPORTED_MODULE_1__.b)([node, program, directory, key]) }
        }));
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
  69435: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          profileCommand
        )
        /* harmony export */
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
      var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);
      function profileCommand(words, isWindows = process.platform === "win32") {
        const line = words.map((word) => quoteWord(word, isWindows)).join(" ");
        if (/\p{Cc}|\s[#;]/u.test(line)) {
          throw unwritable(words.find((word) => /\p{Cc}|\s[#;]/u.test(word)) ?? line);
        }
        return line;
      }
      function quoteWord(word, isWindows) {
        if (isWindows) {
          if (/["%]/.test(word)) {
            throw unwritable(word);
          }
          return /^[\w@+=:,.\\/-]+$/.test(word) ? word : `"${word}${word.slice((0, _text_trim_js__WEBPACK_IMPORTED_MODULE_1__.s)(word, "\\").length)}"`;
        }
        return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
      }
      function unwritable(word) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({
          code: "delivery",
          message: `the path ${JSON.stringify(word)} cannot be used in the credential_process of a profile, since programs would read it in different ways`,
          hint: 'Put RUNNER_TEMP and the action in directories without line breaks, "%" on Windows, and " #" or " ;". Or use refresh: server.'
        });
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
