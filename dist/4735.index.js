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
const id = 4735;
const ids = [4735];
const modules = {
  /***/
  74296: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _G: () => (
          /* binding */
          RoleChainError
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          messageOf
        ),
        /* harmony export */
        c7: () => (
          /* binding */
          systemCodeOf
        )
        /* harmony export */
      });
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31984);
      class RoleChainError extends Error {
        code;
        hint;
        hop;
        explanation;
        constructor(details) {
          super(details.message, details.cause === void 0 ? {} : { cause: details.cause });
          this.name = "RoleChainError";
          this.code = details.code;
          this.hint = details.hint;
          this.hop = details.hop;
          this.explanation = details.explanation;
        }
        /** The text for people: the message, then what to do. */
        describe() {
          return this.hint === void 0 ? this.message : `${this.message}
${this.hint}`;
        }
      }
      function messageOf(error) {
        return (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.S)(error) ?? textOf(error);
      }
      function textOf(error) {
        return error instanceof Error ? error.message : String(error);
      }
      function systemCodeOf(error) {
        return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
      }
    })
  ),
  /***/
  22559: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          Secret
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
      var node_util__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
      const HIDDEN = "***";
      class Secret {
        #value;
        constructor(value) {
          this.#value = value;
        }
        /** The value itself. Search for callers of this method to see everywhere that a secret is used. */
        reveal() {
          return this.#value;
        }
        toString() {
          return HIDDEN;
        }
        toJSON() {
          return HIDDEN;
        }
        [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
          return HIDDEN;
        }
      }
    })
  ),
  /***/
  31984: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          systemErrorInWords
        )
        /* harmony export */
      });
      function systemErrorOf(error) {
        if (typeof error !== "object" || error === null || !("code" in error && "syscall" in error)) {
          return void 0;
        }
        const { code, syscall } = error;
        if (typeof code !== "string" || typeof syscall !== "string") {
          return void 0;
        }
        return { code, syscall, what: pathIn(error) ?? addressIn(error) };
      }
      function pathIn(error) {
        return "path" in error && typeof error.path === "string" ? error.path : void 0;
      }
      function addressIn(error) {
        return "address" in error && typeof error.address === "string" ? `${error.address}${"port" in error && typeof error.port === "number" ? `:${error.port}` : ""}` : void 0;
      }
      const DEEDS = {
        open: "open",
        read: "read",
        write: "write to",
        mkdir: "create",
        mkdtemp: "create",
        rmdir: "remove",
        unlink: "remove",
        rm: "remove",
        rename: "rename",
        scandir: "list",
        lstat: "look at",
        stat: "look at",
        readlink: "look at",
        access: "access",
        chmod: "change the permissions of",
        chown: "change the owner of",
        listen: "listen on"
      };
      const noPermission = ({ syscall, what }) => syscall.startsWith("spawn") ? `there is no permission to run ${what ?? "the program"}` : `there is no permission to ${DEEDS[syscall] ?? syscall} ${what ?? "the file"}`;
      const WORDS = {
        ENOENT: ({ syscall, what }) => syscall.startsWith("spawn") ? `there is no program ${what ?? ""}`.trim() : `${what ?? "the file"} does not exist`,
        EACCES: noPermission,
        EPERM: noPermission,
        ENOSPC: ({ what }) => `no space is left on the disk${what === void 0 ? "" : ` for ${what}`}`,
        EDQUOT: ({ what }) => `the quota of the disk is used up${what === void 0 ? "" : `, for ${what}`}`,
        EROFS: ({ what }) => `${what ?? "the file"} is on a file system that cannot be written`,
        EISDIR: ({ what }) => `${what ?? "it"} is a directory`,
        ENOTDIR: ({ what }) => `a part of the path ${what ?? ""} is not a directory`.replace("  ", " "),
        ENOTEMPTY: ({ what }) => `${what ?? "the directory"} is not empty`,
        EEXIST: ({ what }) => `${what ?? "the file"} exists already`,
        EMFILE: () => "this process has too many files open",
        ENFILE: () => "this machine has too many files open",
        ELOOP: ({ what }) => `${what ?? "the path"} leads through symbolic links that are not followed`,
        ENAMETOOLONG: ({ what }) => `the name ${what ?? ""} is too long`.replace("  ", " "),
        EBUSY: ({ what }) => `${what ?? "the file"} is in use by another program`,
        ETXTBSY: ({ what }) => `${what ?? "the file"} is being run`,
        EXDEV: ({ what }) => `${what ?? "the file"} is on another file system`,
        EIO: ({ what }) => `the disk failed${what === void 0 ? "" : ` with ${what}`}`,
        EADDRINUSE: ({ what }) => `${what ?? "the address"} is in use by another program`,
        EADDRNOTAVAIL: ({ what }) => `${what ?? "the address"} is not an address of this machine`
      };
      function systemErrorInWords(error) {
        const known = systemErrorOf(error);
        const words = known === void 0 || !Object.hasOwn(WORDS, known.code) ? void 0 : WORDS[known.code];
        return known === void 0 || words === void 0 ? void 0 : `${words(known)} (${known.code})`;
      }
    })
  ),
  /***/
  27672: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $1: () => (
          /* binding */
          lstat
        ),
        /* harmony export */
        $w: () => (
          /* binding */
          rename
        ),
        /* harmony export */
        Ck: () => (
          /* binding */
          mkdir
        ),
        /* harmony export */
        Ek: () => (
          /* binding */
          utimes
        ),
        /* harmony export */
        Kz: () => (
          /* binding */
          realpath
        ),
        /* harmony export */
        Nr: () => (
          /* binding */
          rmdir
        ),
        /* harmony export */
        TA: () => (
          /* binding */
          readFile
        ),
        /* harmony export */
        T_: () => (
          /* binding */
          access
        ),
        /* harmony export */
        _h: () => (
          /* binding */
          writeFile
        ),
        /* harmony export */
        dl: () => (
          /* binding */
          appendFile
        ),
        /* harmony export */
        h_: () => (
          /* binding */
          readlink
        ),
        /* harmony export */
        ho: () => (
          /* binding */
          open
        ),
        /* harmony export */
        jV: () => (
          /* binding */
          mkdtemp
        ),
        /* harmony export */
        readdir: () => (
          /* binding */
          readdir
        ),
        /* harmony export */
        rm: () => (
          /* binding */
          rm
        ),
        /* harmony export */
        stat: () => (
          /* binding */
          stat
        ),
        /* harmony export */
        xv: () => (
          /* binding */
          truncate
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
      var node_util__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
      const access = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.access);
      const appendFile = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFile);
      const lstat = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.lstat);
      const mkdir = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdir);
      const mkdtemp = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtemp);
      const readdir = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir);
      const readFile = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFile);
      const readlink = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readlink);
      const realpath = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath.native);
      const rename = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rename);
      const rm = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rm);
      const rmdir = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdir);
      const stat = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
      const truncate = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.truncate);
      const utimes = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.utimes);
      const writeFile = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile);
      const openDescriptor = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
      const closeDescriptor = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
      const statOf = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat);
      const modeTo = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmod);
      const ownerTo = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fchown);
      const flush = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fsync);
      async function open(path, flags, mode) {
        const descriptor = await openDescriptor(path, flags, mode);
        return {
          stat: () => statOf(descriptor),
          readBytes: () => readFile(descriptor),
          readText: (encoding) => readFile(descriptor, encoding),
          write: (text, encoding) => writeFile(descriptor, text, encoding),
          chown: (uid, gid) => ownerTo(descriptor, uid, gid),
          chmod: (to) => modeTo(descriptor, to),
          sync: () => flush(descriptor),
          close: () => closeDescriptor(descriptor)
        };
      }
    })
  ),
  /***/
  66906: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          withoutAccountIds
        ),
        /* harmony export */
        W: () => (
          /* binding */
          ACCOUNT_ID
        )
        /* harmony export */
      });
      const ACCOUNT_ID = /(?:(?<!\d|\\u)|(?<=\\u[\da-f]{4,6}))\d{12}(?!\d)/g;
      function withoutAccountIds(text) {
        return text.replace(ACCOUNT_ID, "***");
      }
    })
  ),
  /***/
  75406: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          Concealed
        )
        /* harmony export */
      });
      var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65320);
      var _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24330);
      var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43675);
      const HIDDEN = "***";
      const LONG = 8;
      class Concealed {
        #values = /* @__PURE__ */ new Set();
        #longestFirst;
        #acrossGaps = [];
        /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
        add(value) {
          this.#longestFirst = void 0;
          const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
          for (const line of [value, ...lines].filter(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.h_)) {
            this.#values.add(line);
            this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
            this.#values.add(line.replaceAll("/", "\\/"));
            if (line.length >= LONG) {
              this.#values.add((0, _text_trim_js__WEBPACK_IMPORTED_MODULE_1__.s)(Buffer.from(line).toString("base64"), "="));
            }
          }
        }
        /** The text with `***` in place of every value that was added; a long one also if it is broken by white space. */
        hideIn(text) {
          if (this.#longestFirst === void 0) {
            this.#longestFirst = [...this.#values].sort((one, other) => other.length - one.length);
            this.#acrossGaps = this.#longestFirst.flatMap((value) => (0, _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__.C3)(value) ?? []);
          }
          const whole = (0, _text_hide_values_js__WEBPACK_IMPORTED_MODULE_2__.p6)(text, this.#acrossGaps, HIDDEN);
          return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
        }
      }
    })
  ),
  /***/
  24735: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        sF: () => (
          /* binding */
          currentRunner
        ),
        qG: () => (
          /* binding */
          leave
        ),
        xV: () => (
          /* binding */
          reportFailure
        )
      });
      var errors = __webpack_require__(74296);
      var core = __webpack_require__(33838);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var inputs = __webpack_require__(22173);
      ;
      const BLANK = " ";
      var input_slips = __webpack_require__(69411);
      var secret = __webpack_require__(22559);
      var account_ids = __webpack_require__(66906);
      var external_node_fs_ = __webpack_require__(73024);
      var fs = __webpack_require__(27672);
      var runner = __webpack_require__(41814);
      ;
      const WRITERS = {
        GITHUB_ENV: core.dN,
        GITHUB_OUTPUT: core.uH,
        GITHUB_STATE: core.LZ
      };
      const VARIABLES = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_STATE"];
      const NAME = /^[A-Za-z0-9_-]+$/;
      class CommandFiles {
        #environment;
        constructor(environment) {
          this.#environment = environment;
        }
        /** @throws RoleChainError `delivery` if a variable is not set or its file cannot be written */
        async check() {
          for (const variable of VARIABLES) {
            await requireWritable(this.#path(variable)).catch((error) => {
              throw unusable(variable, error);
            });
          }
        }
        /**
         * Adds entries to a file: all of them or, if that fails, none.
         *
         * @throws RoleChainError `delivery`
         */
        async append(variable, entries) {
          requireNames(variable, [...entries.keys()]);
          const path = this.#path(variable);
          const length = await lengthOf(path);
          try {
            await requireWritable(path);
            entries.forEach((value, name) => {
              WRITERS[variable](name, (0, runner._)(value));
            });
          } catch (error) {
            await cutBack(path, length).catch(() => void 0);
            throw unusable(variable, error);
          }
        }
        /**
         * Notes the variables and outputs set so far; the returned function removes whatever was added since. GITHUB_STATE is
         * left alone: post uses it to find what could not be undone.
         */
        async checkpoint() {
          const lengths = /* @__PURE__ */ new Map();
          for (const variable of VARIABLES.filter((name) => name !== "GITHUB_STATE")) {
            const path = this.#path(variable);
            lengths.set(path, await lengthOf(path));
          }
          return async () => {
            for (const [path, length] of lengths) {
              await cutBack(path, length);
            }
          };
        }
        #path(variable) {
          const file = this.#environment[variable] ?? "";
          if (file === "") {
            throw unusable(variable);
          }
          return file;
        }
      }
      async function requireWritable(path) {
        await (0, fs.T_)(path, external_node_fs_.constants.W_OK);
        if ((await (0, fs.stat)(path)).isFIFO()) {
          await (await (0, fs.ho)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK)).close();
        }
      }
      async function lengthOf(path) {
        const status = await (0, fs.$1)(path).catch(() => void 0);
        return status?.isFile() === true ? status.size : void 0;
      }
      async function cutBack(path, length) {
        const now = await lengthOf(path);
        if (length !== void 0 && now !== void 0 && now > length) {
          await (0, fs.xv)(path, length);
        }
      }
      function requireNames(variable, names) {
        if (!names.every((name) => NAME.test(name))) {
          throw new errors._G({
            code: "delivery",
            message: `A name has characters that are not allowed in variables, outputs or state, so it is not written to ${variable}.`
          });
        }
      }
      function unusable(variable, cause) {
        return new errors._G({
          code: "delivery",
          message: cause === void 0 ? `${variable} does not name a file that can be written, so nothing can be passed to later steps.` : `The file that ${variable} names cannot be written, so nothing can be passed to later steps: ${(0, errors.bD)(cause)}`,
          hint: cause === void 0 ? "A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action." : "The runner creates it for every step: check whether its disk is full or something removed the file.",
          cause
        });
      }
      var concealed = __webpack_require__(75406);
      var plain_text = __webpack_require__(65320);
      ;
      const PREFIX = "INPUT_";
      class GitHubRunner {
        #process;
        #files;
        #concealed = new concealed.P();
        /** The accounts masked so far; undefined while accounts may be shown. */
        #maskedAccounts;
        log;
        constructor(process2) {
          this.#process = process2;
          this.#files = new CommandFiles(process2.env);
          const say = (command, form) => (message) => {
            this.#maskAccountsOf(message);
            command(form(this.#concealed.hideIn(message)));
          };
          this.log = {
            debug: say(core.Yz, plain_text.RK),
            info: say(core.pq, plain_text.y1),
            notice: say(core.lm, plain_text.RK),
            warning: say(core.$e, plain_text.RK),
            error: say(core.z3, plain_text.RK)
          };
        }
        conceal = (value) => {
          this.#concealed.add(value);
          (0, plain_text.rh)(value).forEach(core.Pq);
          return new secret.z(value);
        };
        get environment() {
          return this.#process.env;
        }
        get workspace() {
          return this.#process.env["GITHUB_WORKSPACE"] ?? this.#process.cwd();
        }
        get temporaryDirectory() {
          const named = this.#process.env["RUNNER_TEMP"] ?? "";
          return (0, external_node_path_.resolve)(this.#process.cwd(), named === "" ? (0, external_node_os_.tmpdir)() : named);
        }
        input(name) {
          return this.#process.env[inputVariable(name)] ?? "";
        }
        /**
         * From now on, masks every account id before the first message that names it (`mask-aws-account-id`). Only this
         * covers the ones that are not known beforehand: in AWS's answers, and in problems of a request.
         */
        maskAccountsInLog() {
          this.#maskedAccounts ??= /* @__PURE__ */ new Set();
        }
        #maskAccountsOf(message) {
          for (const [account] of this.#maskedAccounts === void 0 ? [] : message.matchAll(account_ids.W)) {
            if (this.#maskedAccounts?.has(account) === false) {
              this.#maskedAccounts.add(account);
              this.conceal(account);
            }
          }
        }
        isLeftEmpty(name) {
          const { whenEmpty } = inputs.mc[name];
          const text = this.#process.env[inputVariable(name)];
          return whenEmpty !== void 0 && text !== void 0 && text !== BLANK && text.trim() === "";
        }
        /** A runner passes on what it does not know, after a warning of its own that is easy to miss. */
        misnamedInputs(known) {
          return Object.entries(this.#process.env).filter(([variable]) => variable.startsWith(PREFIX)).flatMap(([variable, value = ""]) => {
            const typed = variable.slice(PREFIX.length).toLowerCase();
            const meant = known.some((name) => name === typed) ? void 0 : (0, input_slips.j)(typed, known);
            const message = `is not an input of this action; did you mean '${meant ?? ""}'?`;
            return meant === void 0 ? [] : [{ typed, meant, message, isEmpty: value.trim() === "" }];
          });
        }
        hide(variables) {
          this.#process.unset(variables);
        }
        checkDelivery() {
          return this.#files.check();
        }
        checkpoint() {
          return this.#files.checkpoint();
        }
        withoutSecrets(text) {
          return this.#concealed.hideIn(text);
        }
        exportVariables(variables) {
          return this.#files.append("GITHUB_ENV", variables);
        }
        setOutputs(outputs) {
          return this.#files.append("GITHUB_OUTPUT", outputs);
        }
        saveState(name, value) {
          return this.#files.append("GITHUB_STATE", /* @__PURE__ */ new Map([[name, value]]));
        }
        async summary() {
          const path = this.#process.env["GITHUB_STEP_SUMMARY"] ?? "";
          const hidesAccounts = this.#maskedAccounts !== void 0;
          const guard = (text) => {
            const shown = this.#concealed.hideIn(text);
            return hidesAccounts ? (0, account_ids.I)(shown) : shown;
          };
          return path === "" ? void 0 : (await __webpack_require__.e(
            /* import() */
            9727
          ).then(__webpack_require__.bind(__webpack_require__, 99727))).openSummary(path, { guard, hidesAccounts });
        }
      }
      function inputVariable(name) {
        return `${PREFIX}${name.toUpperCase()}`;
      }
      var standard_output = __webpack_require__(77847);
      ;
      function currentRunner(withoutLog = "ends") {
        (0, standard_output.EF)(process.stdout, process.stderr, (status) => {
          if (withoutLog === "ends")
            process.exit(status);
        });
        return new GitHubRunner({
          env: { ...process.env },
          cwd: () => process.cwd(),
          unset: (names) => {
            for (const name of names) {
              Reflect.deleteProperty(process.env, name);
            }
          }
        });
      }
      const GRACE_MILLISECONDS = 1e3;
      function leave() {
        setTimeout(() => {
          if (process.getActiveResourcesInfo().some((name) => name.startsWith("FSReq")))
            leaveWithoutWaiting();
          process.exit();
        }, GRACE_MILLISECONDS).unref();
      }
      function leaveWithoutWaiting() {
        if (process.execve !== void 0 && process.platform !== "win32") {
          process.removeAllListeners("warning");
          process.execve(process.execPath, [process.execPath, "--eval", `process.exitCode = ${process.exitCode ?? 0}`]);
        }
        process.kill(process.pid, "SIGKILL");
      }
      function reportFailure(error, log) {
        process.exitCode = 1;
        log.error(error instanceof errors._G ? error.describe() : `Unexpected error: ${(0, errors.bD)(error)}`);
        if (!(error instanceof errors._G) && error instanceof Error && error.stack !== void 0) {
          log.debug(error.stack);
        }
      }
    })
  ),
  /***/
  65320: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RK: () => (
          /* binding */
          visible
        ),
        /* harmony export */
        h_: () => (
          /* binding */
          isMaskable
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          linesToMask
        ),
        /* harmony export */
        y1: () => (
          /* binding */
          plainLines
        )
        /* harmony export */
      });
      var _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49024);
      const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
      const IN_ASCII = { command: /^ *: *:/, oldCommand: /##(?=(?:vso)?\[)/gi };
      const COMMAND = /^[^\p{L}\p{N}\p{P}\p{S}]*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
      const OLD_COMMAND = /#[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*#(?=[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*(?:v[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*s[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*o[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*)?\[)/giu;
      const CONTROL = /[^\P{Cc}\t]/gu;
      const UNSEEN = /[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
      function plainLines(message) {
        return message.split(LINE_BREAK).map(plainLine).join("\n");
      }
      function plainLine(line) {
        const isAscii = (0, _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(line);
        const shown = isAscii ? line.replace(IN_ASCII.oldCommand, "# #") : line.replace(OLD_COMMAND, "# #").replace(CONTROL, escapeControl);
        return (isAscii ? IN_ASCII.command : COMMAND).test(shown) ? `| ${shown}` : shown;
      }
      function visible(message) {
        return (0, _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__._)(message) ? message : message.replace(UNSEEN, escapeControl);
      }
      const MIN_MASK_LENGTH = 4;
      function isMaskable(text) {
        return text.trim().length >= MIN_MASK_LENGTH;
      }
      function linesToMask(secret) {
        return [...new Set(secret.split(/\r?\n/).filter(isMaskable))];
      }
      function escapeControl(character) {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
      }
    })
  ),
  /***/
  41814: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          plainValue
        )
        /* harmony export */
      });
      function plainValue(value) {
        return typeof value === "string" ? value : value.reveal();
      }
    })
  ),
  /***/
  77847: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EF: () => (
          /* binding */
          endOnBrokenLog
        ),
        /* harmony export */
        Pk: () => (
          /* binding */
          statusOfClosedOutput
        ),
        /* harmony export */
        rn: () => (
          /* binding */
          StandardOutput
        )
        /* harmony export */
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
      const READER_GONE = 141;
      class StandardOutput {
        #stream;
        #failure;
        #last = Promise.resolve();
        constructor(stream) {
          this.#stream = stream;
          stream.on("error", this.#note);
        }
        /** Writes a text. @throws RoleChainError `delivery` if an earlier one could not be written */
        print = (text) => {
          this.#throwFailure();
          this.#last = new Promise((resolve) => {
            this.#stream.write(text, (error) => {
              if (error instanceof Object)
                this.#note(error);
              resolve();
            });
          });
        };
        /** Waits until everything is written. @throws RoleChainError `delivery` if it could not be */
        printed = async () => {
          await this.#last;
          this.#throwFailure();
        };
        #note = (error) => {
          this.#failure ??= error;
        };
        #throwFailure() {
          if (this.#failure === void 0)
            return;
          throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({
            code: "delivery",
            message: `standard output cannot be written: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(this.#failure)}`,
            hint: "What has been printed is not complete: do not use it.",
            cause: this.#failure
          });
        }
      }
      function statusOfClosedOutput(error) {
        const isOutput = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G && error.code === "delivery";
        const code = isOutput ? (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.c7)(error.cause) : void 0;
        return code === "EPIPE" || code === "EOF" ? READER_GONE : void 0;
      }
      function endOnBrokenLog(stdout, stderr, exit) {
        stderr.on("error", () => void 0);
        stdout.on("error", (error) => {
          stderr.write(`role-chain: the log cannot be written: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}
`, () => void 0);
          exit(1);
        });
      }
    })
  ),
  /***/
  43675: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          withoutEnding
        )
        /* harmony export */
      });
      function withoutEnding(text, characters) {
        let end = text.length;
        while (end > 0 && characters.includes(text.charAt(end - 1)))
          end -= 1;
        return text.slice(0, end);
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
