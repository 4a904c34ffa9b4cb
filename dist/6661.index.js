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
const id = 6661;
const ids = [6661, 1579, 7775];
const modules = {
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
  37775: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DA: () => (
          /* binding */
          removeLeftovers
        ),
        /* harmony export */
        LT: () => (
          /* binding */
          deliveryError
        ),
        /* harmony export */
        bu: () => (
          /* binding */
          refuseLinkedDirectory
        ),
        /* harmony export */
        gQ: () => (
          /* binding */
          PRIVATE_MODE
        ),
        /* harmony export */
        h3: () => (
          /* binding */
          isOpenToAll
        ),
        /* harmony export */
        q1: () => (
          /* binding */
          readPrivateFile
        ),
        /* harmony export */
        toByteText: () => (
          /* binding */
          toByteText
        ),
        /* harmony export */
        writePrivateFile: () => (
          /* binding */
          writePrivateFile
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
      var _fs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27672);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_3___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /* @__PURE__ */ __webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
      var _own_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13853);
      const isWindows = process.platform === "win32";
      const PRIVATE_MODE = 384;
      function toByteText(text) {
        return Buffer.from(text, "utf8").toString("latin1");
      }
      function deliveryError(message, cause, hint) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G)
          return cause;
        const details = { code: "delivery", message: `${message}: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(cause)}`, cause };
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G(hint === void 0 ? details : { ...details, hint });
      }
      async function statusOf(path) {
        try {
          return await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.$1)(path);
        } catch (error) {
          if ((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error) === "ENOENT")
            return void 0;
          throw deliveryError(`cannot look at ${path}`, error);
        }
      }
      function refusal(path, reason, hint) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__._G({ code: "delivery", message: `refusing to use ${path}: ${reason}`, hint });
      }
      async function refuseLinkedDirectory(directory) {
        if ((await statusOf(directory))?.isSymbolicLink() === true) {
          throw refusal(directory, "it is a symbolic link", "Name the directory that it points to instead.");
        }
      }
      async function refuseUnusualFile(path) {
        await refuseLinkedDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        const status = await statusOf(path);
        if (status?.isSymbolicLink() === true) {
          throw refusal(path, "it is a symbolic link", "Name the file that it points to instead.");
        }
        if (status?.isFile() === false)
          throw refusal(path, "it is not a regular file", "Name a regular file instead.");
      }
      async function refuseForeignFile(path, uid) {
        if (isWindows || uid === 0 || (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_6__.MU)(uid) || (await statusOf((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))?.uid === uid)
          return;
        const hint = `Find out who made it, delete ${path} and run again; or name a file in a directory that only you can write to.`;
        throw refusal(path, "it belongs to another user, in a directory that is not theirs", hint);
      }
      async function isOpenToAll(directory) {
        const mode = Number((await statusOf(directory))?.mode ?? 0);
        return !isWindows && (mode & 514) === 2;
      }
      async function readPrivateFile(path) {
        await refuseUnusualFile(path);
        let handle;
        try {
          const flags = isWindows ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
          handle = await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.ho)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | flags);
          const { mode, uid, gid } = await handle.stat();
          await refuseForeignFile(path, uid);
          return { text: await handle.readText("latin1"), mode: mode & 511, uid, gid };
        } catch (error) {
          if ((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error) === "ENOENT")
            return void 0;
          throw deliveryError(`cannot read ${path}`, error);
        } finally {
          await handle?.close();
        }
      }
      async function renamePatiently(from, to) {
        for (let pauseMs = 10; ; pauseMs *= 2) {
          try {
            await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.$w)(from, to);
            return;
          } catch (error) {
            const isTransient = isWindows && ["EPERM", "EACCES", "EBUSY"].includes((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error) ?? "");
            if (!isTransient || pauseMs > 1e3)
              throw error;
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
          }
        }
      }
      async function fill(path, text, mode, replaced) {
        const handle = await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.ho)(path, "wx", PRIVATE_MODE);
        try {
          await handle.write(text, "latin1");
          if (replaced !== void 0 && process.getuid?.() === 0) {
            await handle.chown(replaced.uid, replaced.gid).catch(() => void 0);
          }
          await handle.chmod(mode);
          await handle.sync();
        } finally {
          await handle.close();
        }
      }
      async function writePrivateFile(path, text, mode = PRIVATE_MODE, replaced) {
        await refuseUnusualFile(path);
        const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
        try {
          await fill(temporary, text, mode, replaced);
          await renamePatiently(temporary, path);
        } catch (error) {
          await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => void 0);
          const hint = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_5__.c7)(error) === "EBUSY" ? "A file that is itself a mount cannot be replaced." : void 0;
          throw deliveryError(`cannot write ${path}`, error, hint);
        }
      }
      async function removeLeftovers(path) {
        const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
        const isLeftover = (name) => name.startsWith(`.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.`) && /^\.[0-9a-f]{16}\.tmp$/.test(name.slice((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length + 1));
        for (const name of (await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory).catch(() => [])).filter(isLeftover)) {
          await (0, _fs_js__WEBPACK_IMPORTED_MODULE_2__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name), { force: true }).catch(() => void 0);
        }
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
  86661: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        post: () => (
          /* binding */
          post
        )
        /* harmony export */
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
      var _runner_current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24735);
      var _sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11579);
      var _step_sinks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74466);
      async function post() {
        const runner = (0, _runner_current_js__WEBPACK_IMPORTED_MODULE_1__.sF)("goes-on");
        if (runner.environment["AWS_SKIP_CLEANUP_STEP"]?.toLowerCase() === "true") {
          return;
        }
        try {
          await (0, _sink_undo_undo_recorded_js__WEBPACK_IMPORTED_MODULE_2__.n)(_step_sinks_js__WEBPACK_IMPORTED_MODULE_3__.x, runner, runner.environment["STATE_undo"] ?? "");
        } catch (error) {
          const text = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G ? error.describe() : (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
          runner.log.warning(`Not everything could be undone: ${text}`);
        }
        (0, _runner_current_js__WEBPACK_IMPORTED_MODULE_1__.qG)();
      }
    })
  ),
  /***/
  52228: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ee: () => (
          /* binding */
          checkRecordable
        ),
        /* harmony export */
        GI: () => (
          /* binding */
          removeRecord
        ),
        /* harmony export */
        Gp: () => (
          /* binding */
          pendingRecords
        ),
        /* harmony export */
        Vt: () => (
          /* binding */
          UnusableRecord
        ),
        /* harmony export */
        aE: () => (
          /* binding */
          readRecord
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          writeRecord
        )
        /* harmony export */
      });
      var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27672);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
      var _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13853);
      var _files_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
      var _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37775);
      const FILE = "undo.json";
      const DIRECTORY = /^aws-role-chain-[A-Za-z0-9_-]+$/;
      function unrecordable(error) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G({
          code: "delivery",
          message: `What post must undo cannot be recorded: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,
          hint: "The directory in RUNNER_TEMP must be there and writable.",
          cause: error
        });
      }
      async function checkRecordable(temporaryDirectory) {
        try {
          await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.Nr)(await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.jV)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.Pt)));
        } catch (error) {
          throw unrecordable(error);
        }
      }
      async function writeRecord(temporaryDirectory, text) {
        let path;
        try {
          path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.jV)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.Pt)), FILE);
          await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__._h)(path, text, { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_5__.gQ, flag: "wx", flush: true });
          return path;
        } catch (error) {
          if (path !== void 0)
            await removeRecord(path).catch(() => void 0);
          throw unrecordable(error);
        }
      }
      async function pendingRecords(temporaryDirectory) {
        const names = await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporaryDirectory).catch(() => []);
        const found = [];
        for (const name of names.filter((each) => DIRECTORY.test(each))) {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, name, FILE);
          const status = await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.$1)(path).catch(() => void 0);
          if (status !== void 0)
            found.push({ path, madeAt: status.mtimeMs });
        }
        return found.sort((one, other) => other.madeAt - one.madeAt).map(({ path }) => path);
      }
      async function removeRecord(path) {
        await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__.Nr)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => void 0);
      }
      class UnusableRecord extends _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G {
        /** @param problem the end of a sentence that begins with the record */
        constructor(path, problem) {
          super({ code: "delivery", message: `the record of what to undo, ${path}, ${problem}` });
        }
      }
      function refusal(path, reason) {
        return new UnusableRecord(path, `is not used: ${reason}`);
      }
      async function requireOwnPlace(temporaryDirectory, path) {
        const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const isNamedSo = path === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE);
        const fault = isNamedSo ? await (0, _files_own_directory_js__WEBPACK_IMPORTED_MODULE_3__.Kl)(directory, { parents: [temporaryDirectory], name: DIRECTORY }) : "misplaced";
        if (fault === "misplaced")
          throw refusal(path, "it is not where this action keeps its records");
        if (fault === "foreign")
          throw refusal(path, "its directory is not one that this user made");
      }
      async function readRecord(temporaryDirectory, path) {
        try {
          await requireOwnPlace(temporaryDirectory, path);
          const file = await (0, _files_own_file_js__WEBPACK_IMPORTED_MODULE_4__.z)(path);
          if (file.kind === "foreign")
            throw refusal(path, "it is not a plain file that this user made");
          return file.kind === "own" ? file.text : void 0;
        } catch (error) {
          if ((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error) === "ENOENT")
            return void 0;
          throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__._G ? error : refusal(path, (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error));
        }
      }
    })
  ),
  /***/
  69590: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Hh: () => (
          /* binding */
          parseRecord
        ),
        UO: () => (
          /* binding */
          recordUndo
        ),
        J4: () => (
          /* binding */
          traceIn
        )
      });
      var checks = __webpack_require__(15950);
      var record_file = __webpack_require__(52228);
      ;
      const isAnything = (value) => value === value;
      const isVersion1 = (0, checks.vJ)({
        version: (value) => value === void 0,
        salt: checks.Kg,
        variables: (0, checks.sh)(isAnything),
        profiles: (0, checks.dK)(isAnything),
        jobFiles: (0, checks.dK)(isAnything),
        refresh: (0, checks.dK)(isAnything)
      });
      function entriesOfVersion1(value) {
        if (!isVersion1(value))
          return void 0;
        const { salt, variables, profiles, jobFiles, refresh } = value;
        return [
          ...refresh === void 0 ? [] : [{ sink: "refresher", data: { directory: refresh } }],
          ...jobFiles === void 0 ? [] : [{ sink: "profiles", data: { files: "job", directory: jobFiles } }],
          ...profiles === void 0 ? [] : [{ sink: "profiles", data: { files: "home", edits: profiles } }],
          { sink: "environment", data: { salt, variables } }
        ];
      }
      ;
      const isUndoRecord = (0, checks.vJ)({
        version: (value) => value === 2,
        entries: (0, checks.sh)((0, checks.vJ)({ sink: checks.Kg, data: (value) => value !== void 0 }))
      });
      const STATE = "undo";
      const TRACE = "undo_trace";
      const UNTRACED = "undo_untraced";
      const MAX_TRACE_LENGTH = 3e4;
      async function recordUndo(recorded, runner) {
        const entries = recorded.map(({ sink, data }) => ({ sink, data }));
        const record = { version: 2, entries };
        const path = await (0, record_file.rh)(runner.temporaryDirectory, JSON.stringify(record));
        try {
          await runner.saveState(STATE, path);
          const { trace, untraced } = traceOf(recorded);
          await runner.saveState(TRACE, JSON.stringify(trace));
          if (untraced.length > 0) {
            await runner.saveState(UNTRACED, untraced.join(","));
          }
          return path;
        } catch (error) {
          await (0, record_file.GI)(path).catch(() => void 0);
          throw error;
        }
      }
      function traceOf(recorded) {
        const traces = recorded.flatMap(({ sink, trace }) => trace === void 0 ? [] : [{ sink, data: trace }]);
        const lengths = new Map(traces.map((entry) => [entry, JSON.stringify(entry).length]));
        const lengthOf = (entry) => lengths.get(entry) ?? 0;
        const kept = /* @__PURE__ */ new Set();
        let room = MAX_TRACE_LENGTH;
        for (const entry of traces.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
          room -= lengthOf(entry);
          if (room >= 0)
            kept.add(entry);
        }
        return {
          trace: { version: 2, entries: traces.filter((entry) => kept.has(entry)) },
          untraced: traces.filter((entry) => !kept.has(entry)).map(({ sink }) => sink)
        };
      }
      function traceIn({ environment }) {
        return {
          entries: parseRecord(environment[`STATE_${TRACE}`] ?? ""),
          untraced: (environment[`STATE_${UNTRACED}`] ?? "").split(",").filter((sink) => sink !== "")
        };
      }
      function parsed(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function parseRecord(text) {
        const value = parsed(text);
        return isUndoRecord(value) ? value.entries : entriesOfVersion1(value);
      }
    })
  ),
  /***/
  11579: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          undoRecorded
        ),
        /* harmony export */
        undoEntries: () => (
          /* binding */
          undoEntries
        )
        /* harmony export */
      });
      var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
      var _net_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47879);
      var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69590);
      var _record_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52228);
      const SECONDS = 120;
      const LIMIT = {
        whose: "post's",
        hint: "Do the file systems of RUNNER_TEMP and of the home directory answer? Remove the credentials there by hand."
      };
      async function undoRecorded(sinks, runner, path) {
        if (path === "") {
          return;
        }
        const deadline = new _net_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B(SECONDS, (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(), LIMIT);
        try {
          await deadline.guard(undoWhole(sinks, runner, path), () => "undoing what this step has delivered");
        } finally {
          deadline.stop();
        }
      }
      async function undoWhole(sinks, runner, path) {
        try {
          const text = await (0, _record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(runner.temporaryDirectory, path);
          if (text === void 0) {
            await undoWithoutRecord(sinks, runner);
          } else {
            await undoText(text, path, { sinks, runner });
          }
        } catch (error) {
          if (error instanceof _record_file_js__WEBPACK_IMPORTED_MODULE_3__.Vt)
            await undoByTrace(sinks, runner);
          throw error;
        }
      }
      async function undoWithoutRecord(sinks, runner) {
        const [pending] = await (0, _record_file_js__WEBPACK_IMPORTED_MODULE_3__.Gp)(runner.temporaryDirectory);
        const text = pending === void 0 ? void 0 : await (0, _record_file_js__WEBPACK_IMPORTED_MODULE_3__.aE)(runner.temporaryDirectory, pending);
        if (pending !== void 0 && text !== void 0) {
          await undoText(text, pending, { sinks, runner });
          return;
        }
        await undoByTrace(sinks, runner);
      }
      async function undoByTrace(sinks, runner) {
        const { entries, untraced } = (0, _record_js__WEBPACK_IMPORTED_MODULE_2__.J4)(runner);
        if (entries !== void 0) {
          await undoEntries(entries, { sinks, runner, isStepOver: true, isLost: true });
        }
        if (untraced.length > 0) {
          runner.log.warning(`The record of what this step wrote is gone. Unless another post has undone that, remove it by hand: ${untraced.join(", ")} with its credentials.`);
        }
      }
      async function undoText(text, path, { sinks, runner }) {
        const entries = (0, _record_js__WEBPACK_IMPORTED_MODULE_2__.Hh)(text);
        switch (entries === void 0 ? "damaged" : await undoEntries(entries, { sinks, runner, isStepOver: true })) {
          case "done":
            await (0, _record_file_js__WEBPACK_IMPORTED_MODULE_3__.GI)(path);
            return;
          case "failed":
            runner.log.warning(`What could not be undone stays on record in ${path}. It may hold keys that were overwritten: save those, then delete it.`);
            return;
          case "damaged":
            throw new _record_file_js__WEBPACK_IMPORTED_MODULE_3__.Vt(path, "is damaged, so nothing in it was acted on");
        }
      }
      async function undoEntries(entries, undoing) {
        const undos = await undosOf(entries, undoing);
        if (undos === void 0)
          return "damaged";
        const { runner, isLost } = undoing;
        const troubles = [];
        for (const undo of undos.reverse())
          troubles.push(...await undo(runner));
        for (const { message } of troubles.filter(({ kind }) => isLost !== true || kind !== "changed")) {
          runner.log.warning(message);
        }
        return troubles.some(({ kind }) => kind === "failed") ? "failed" : "done";
      }
      async function undosOf(entries, { sinks, isStepOver }) {
        const undos = [];
        for (const { sink: name, data } of entries) {
          const sink = await sinks.get(name)?.();
          const undo = sink?.undo?.(data);
          if (undo === void 0)
            return void 0;
          if (isStepOver || sink?.isRolledBackByRunner !== true)
            undos.push(undo);
        }
        return undos;
      }
    })
  ),
  /***/
  74466: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          SINKS
        )
        /* harmony export */
      });
      const SINKS = /* @__PURE__ */ new Map([
        ["refresher", async () => (await __webpack_require__.e(
          /* import() */
          4392
        ).then(__webpack_require__.bind(__webpack_require__, 42011))).refresherSink],
        ["profiles", async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(7320), __webpack_require__.e(8981)]
        ).then(__webpack_require__.bind(__webpack_require__, 21370))).profilesSink],
        ["outputs", async () => (await __webpack_require__.e(
          /* import() */
          8441
        ).then(__webpack_require__.bind(__webpack_require__, 38441))).outputsSink],
        ["environment", async () => (await __webpack_require__.e(
          /* import() */
          7606
        ).then(__webpack_require__.bind(__webpack_require__, 27606))).environmentSink]
      ]);
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
