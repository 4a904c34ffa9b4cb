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
const id = 9042;
const ids = [9042, 7775];
const modules = {
  /***/
  34344: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          acquireFileLock
        ),
        j: () => (
          /* binding */
          tryFileLock
        )
      });
      var clock = __webpack_require__(32257);
      var external_node_crypto_ = __webpack_require__(77598);
      var fs = __webpack_require__(27672);
      var external_node_path_ = __webpack_require__(76760);
      var promises_ = __webpack_require__(58500);
      var errors = __webpack_require__(74296);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_os_ = __webpack_require__(48161);
      ;
      const ABANDONED_AFTER_MS = 8e3;
      const LOOKING = process.platform === "win32" ? external_node_fs_.constants.O_RDONLY : external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
      async function machine() {
        return `${(0, external_node_os_.hostname)()} ${await (0, fs.h_)("/proc/self/ns/pid").catch(() => "")}`.trim();
      }
      function isAlive(pid) {
        try {
          process.kill(pid, 0);
          return true;
        } catch (error) {
          return (0, errors.c7)(error) !== "ESRCH";
        }
      }
      async function holderOf(path) {
        try {
          const status = await (0, fs.$1)(path);
          if (!status.isFile())
            throw notALock(path);
          const file = await (0, fs.ho)(path, LOOKING);
          const text = await file.readText("utf8").finally(() => file.close());
          return { text, ageMs: Math.abs(Date.now() - status.mtimeMs) };
        } catch (error) {
          if (error instanceof errors._G)
            throw error;
          return void 0;
        }
      }
      function notALock(path) {
        return new errors._G({
          code: "delivery",
          message: `the lock ${path} is not a regular file, so this program did not make it`,
          hint: `Find out what made it, delete ${path} and run again.`
        });
      }
      function ownerOf(text) {
        const [, pid, name] = /^(\d+) [^ ]+ (.*)$/.exec(text) ?? [];
        return pid === void 0 || name === void 0 ? void 0 : { pid: Number(pid), machine: name };
      }
      function isAbandoned({ text, ageMs }, here) {
        const owner = ownerOf(text);
        return ageMs > ABANDONED_AFTER_MS || owner?.machine === here && !isAlive(owner.pid);
      }
      var private_directory = __webpack_require__(1258);
      var private_file = __webpack_require__(37775);
      ;
      const TOUCHED_EVERY_MS = 1500;
      const WAIT_MS = 3e4;
      const MAX_VANISHED = 20;
      const WAY_OUT = "Name profile files in a directory that you can write to: HOME, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where they are. With profile-files: job they are not needed.";
      async function create(path, text) {
        let handle;
        try {
          handle = await (0, fs.ho)(path, "wx", private_file.gQ);
          await handle.write(text, "utf8");
          return "created";
        } catch (error) {
          if (handle !== void 0)
            await (0, fs.rm)(path, { force: true }).catch(() => void 0);
          const code = (0, errors.c7)(error) ?? "";
          if (handle === void 0 && code === "ENOENT")
            return "vanished";
          const isHeld = process.platform === "win32" ? ["EEXIST", "EPERM", "EBUSY"].includes(code) : code === "EEXIST";
          if (handle === void 0 && isHeld)
            return "held";
          throw (0, private_file.LT)(`cannot create the lock ${path}`, error);
        } finally {
          await handle?.close();
        }
      }
      async function breakAbandoned(path, here) {
        const holder = await holderOf(path);
        if (holder === void 0 || !isAbandoned(holder, here))
          return;
        const breaker = `${path}.break`;
        if (await create(breaker, "") !== "created") {
          const other = await holderOf(breaker);
          if (other !== void 0 && other.ageMs > ABANDONED_AFTER_MS)
            await (0, fs.rm)(breaker, { force: true });
          return;
        }
        try {
          if ((await holderOf(path))?.text === holder.text)
            await (0, fs.rm)(path, { force: true });
        } finally {
          await (0, fs.rm)(breaker, { force: true });
        }
      }
      async function notFree(file, path, since) {
        const owner = ownerOf((await holderOf(path))?.text ?? "");
        const by = owner === void 0 ? "another process" : `process ${owner.pid} on ${owner.machine}`;
        return new errors._G({
          code: "delivery",
          message: `${file} was not free within ${Math.round(((0, clock.X)() - since) / 100) / 10} s: the lock ${path} is held by ${by}`,
          hint: `If no other job is writing that file, delete ${path} and run again.`
        });
      }
      function heldLock(path, text) {
        const isOurs = async () => (await holderOf(path))?.text === text;
        const touch = async () => {
          if (await isOurs())
            await (0, fs.Ek)(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
        };
        const heart = setInterval(() => {
          touch().catch(() => void 0);
        }, TOUCHED_EVERY_MS);
        heart.unref();
        return {
          path,
          createdDirectories: [],
          async confirm() {
            if (await isOurs())
              return;
            throw new errors._G({
              code: "delivery",
              message: `the lock ${path} was taken over by another process, since this one was suspended for too long`,
              hint: "Run again."
            });
          },
          async release() {
            clearInterval(heart);
            if (await isOurs())
              await (0, fs.rm)(path, { force: true });
          }
        };
      }
      async function acquireFileLock(file, { waitMs, stop } = { waitMs: WAIT_MS }) {
        const createdDirectories = /* @__PURE__ */ new Set();
        const since = (0, clock.X)();
        let vanished = 0;
        try {
          for (; ; ) {
            for (const directory of await (0, private_directory.V)((0, external_node_path_.dirname)(file), WAY_OUT))
              createdDirectories.add(directory);
            const attempt = await attemptLock(file);
            if (typeof attempt === "object")
              return { ...attempt, createdDirectories: [...createdDirectories] };
            vanished = attempt === "vanished" ? vanished + 1 : 0;
            if (vanished >= MAX_VANISHED)
              throw cannotLock(file);
            const isOver = (0, clock.X)() > since + waitMs || stop?.aborted === true;
            if (isOver)
              throw await notFree(file, lockOf(file), since);
            await (0, promises_.setTimeout)(2 + Math.random() * 20);
          }
        } catch (error) {
          await (0, private_directory.f)([...createdDirectories]);
          throw error;
        }
      }
      function cannotLock(file) {
        return new errors._G({
          code: "delivery",
          message: `cannot create the lock ${lockOf(file)}: no file can be made in the directory ${(0, external_node_path_.dirname)(file)}`,
          hint: WAY_OUT
        });
      }
      async function tryFileLock(file) {
        const attempt = await attemptLock(file);
        return typeof attempt === "object" ? attempt : void 0;
      }
      async function attemptLock(file) {
        const path = lockOf(file);
        const here = await machine();
        const text = `${process.pid} ${(0, external_node_crypto_.randomUUID)()} ${here}`;
        const made = await create(path, text);
        if (made === "created")
          return heldLock(path, text);
        if (made === "held")
          await breakAbandoned(path, here);
        return made;
      }
      function lockOf(file) {
        return `${file}.role-chain-lock`;
      }
    })
  ),
  /***/
  1258: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          ensurePrivateDirectory
        ),
        /* harmony export */
        f: () => (
          /* binding */
          removeEmptyDirectories
        )
        /* harmony export */
      });
      var _fs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27672);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
      var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);
      const MAX_ATTEMPTS = 10;
      async function ensurePrivateDirectory(directory, hint) {
        await (0, _private_file_js__WEBPACK_IMPORTED_MODULE_3__.bu)(directory);
        const made = [];
        for (let attempt = 1; ; attempt++) {
          try {
            for (const path of await missingOf(directory)) {
              if (await makeDirectory(path))
                made.push(path);
            }
            return made;
          } catch (error) {
            if ((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error) === "ENOENT" && attempt < MAX_ATTEMPTS)
              continue;
            await removeEmptyDirectories(made);
            throw (0, _private_file_js__WEBPACK_IMPORTED_MODULE_3__.LT)(`cannot create the directory ${directory}`, error, hint);
          }
        }
      }
      async function missingOf(directory) {
        const missing = [];
        for (let path = directory; !await isDirectory(path); path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) {
          missing.unshift(path);
          if (path === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))
            break;
        }
        return missing;
      }
      function isDirectory(path) {
        return (0, _fs_js__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((status) => status.isDirectory(), () => false);
      }
      async function makeDirectory(path) {
        try {
          await (0, _fs_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(path, { mode: 448 });
          return true;
        } catch (error) {
          if ((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.c7)(error) === "EEXIST" && await isDirectory(path))
            return false;
          throw error;
        }
      }
      async function removeEmptyDirectories(directories) {
        for (const directory of [...directories].reverse())
          await (0, _fs_js__WEBPACK_IMPORTED_MODULE_0__.Nr)(directory).catch(() => void 0);
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
  91942: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          obtain
        )
        /* harmony export */
      });
      var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32257);
      var _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75390);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
      var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34344);
      var _cached_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8516);
      const MAX_AHEAD_MS = 15e3;
      const POLL_MS = 40;
      const MIN_MS = 3e3;
      async function obtain(key, obtaining) {
        const { cache, now } = obtaining;
        const session = await cache.read(key);
        switch ((0, _cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YP)(session, now())) {
          case "fresh":
            return session ?? unreachable();
          case "due":
            return renewAhead(session ?? unreachable(), obtaining);
          case "over":
            return renewNow(key, obtaining);
        }
      }
      function unreachable() {
        throw new Error("a session that is not there cannot be in force");
      }
      async function renewAhead(session, obtaining) {
        const { cache, now, warn } = obtaining;
        const { key } = session;
        if (await cache.isPausing(session, now())) {
          return session;
        }
        const lock = await (0, _files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__.j)(lockedFile(cache)).catch(() => void 0);
        if (lock === void 0) {
          return session;
        }
        const leftMs = session.credentials.expiration.getTime() - now();
        try {
          return await renewLocked(key, { milliseconds: Math.min(MAX_AHEAD_MS, leftMs / 2), isAhead: true }, obtaining);
        } catch (error) {
          const until = (0, _text_iso_seconds_js__WEBPACK_IMPORTED_MODULE_6__.n)(session.credentials.expiration);
          warn(`The session is valid until ${until}, but could not be renewed early: ${obtaining.describe(error)}`);
          return session;
        } finally {
          await lock.release();
        }
      }
      async function renewNow(key, obtaining) {
        const { cache, now, waitMs } = obtaining;
        const [began, end] = [now(), (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)() + waitMs];
        for (; ; ) {
          const lock = await (0, _files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__.j)(lockedFile(cache));
          if (lock !== void 0 && (end - (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)() > MIN_MS || waitMs <= MIN_MS)) {
            try {
              await throwIfFailedSince(key, began, cache);
              return await renewLocked(key, { milliseconds: end - (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(), isAhead: false }, obtaining);
            } finally {
              await lock.release();
            }
          }
          await lock?.release();
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(POLL_MS / 2 + Math.random() * POLL_MS);
          await cache.requirePrivate();
          const session = await cache.read(key);
          if (session !== void 0 && (0, _cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YP)(session, now()) !== "over") {
            return session;
          }
          await throwIfFailedSince(key, began, cache);
          if (lock !== void 0 || (0, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)() > end) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__._G({
              code: "deadline",
              message: `Another process is renewing the credentials, and did not finish within ${Math.round(waitMs / 1e3)} seconds.`,
              hint: "Is the network slow, or does AWS throttle? The renewal itself reports it when it ends."
            });
          }
        }
      }
      async function throwIfFailedSince(key, began, cache) {
        const failure = await cache.readFailure(key);
        if (failure !== void 0 && !failure.isAhead && failure.at >= began) {
          throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__._G({ code: "source", message: failure.text });
        }
      }
      async function renewLocked(key, { milliseconds, isAhead }, { cache, now, renew, describe }) {
        const session = await cache.read(key);
        if (session !== void 0 && (0, _cached_session_js__WEBPACK_IMPORTED_MODULE_5__.YP)(session, now()) === "fresh") {
          return session;
        }
        try {
          return await renew(key, milliseconds);
        } catch (error) {
          await cache.writeFailure(key, { at: now(), text: describe(error), isAhead });
          throw error;
        }
      }
      function lockedFile({ directory }) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "renewal");
      }
    })
  ),
  /***/
  90743: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          Renewer
        )
      });
      var clock = __webpack_require__(32257);
      var iso_seconds = __webpack_require__(75390);
      var errors = __webpack_require__(74296);
      var failure = __webpack_require__(1333);
      var cached_session = __webpack_require__(8516);
      var choose_source = __webpack_require__(86160);
      var run_chain = __webpack_require__(89214);
      var open_ends = __webpack_require__(7724);
      var net_network = __webpack_require__(1101);
      var run_chains = __webpack_require__(22823);
      var systems = __webpack_require__(16134);
      var kept_hop = __webpack_require__(58733);
      ;
      const LIMIT = {
        whose: "the",
        hint: "A renewal must finish by then, since SDKs do not wait longer. Is the network slow?"
      };
      class PathRun {
        #context;
        constructor(context) {
          this.#context = context;
        }
        /**
         * Takes the remaining hops of a path.
         *
         * @param onHop called after each hop: how many have been taken, and the session
         * @throws RoleChainError which says which hop failed, and why
         */
        async along(path, { taken, from, milliseconds }, onHop) {
          const { spec, runner } = this.#context;
          const missing = from === void 0 ? (0, choose_source.vz)(spec.source).missing(runner) : void 0;
          if (missing !== void 0) {
            throw new errors._G(missing);
          }
          return this.#withChain(milliseconds, async (world) => {
            let session = from;
            if (from !== void 0) {
              concealSession(from, runner);
            }
            for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
              const before = session === void 0 ? void 0 : (0, kept_hop.E)(session);
              session = await this.#keep(key, await (0, run_chain.no)(node, before, { plan: spec.plan, world }));
              onHop?.(index + 1, session);
            }
            if (session === void 0) {
              throw new Error("a path has at least one hop");
            }
            return session;
          });
        }
        async #keep(key, taken) {
          const { cache, now } = this.#context;
          const cached = (0, kept_hop.Q)(key, taken, now());
          await cache.write(cached);
          return cached;
        }
        #withChain(milliseconds, work) {
          const { spec, runner, source: opened } = this.#context;
          const { source, plan, network, avoidsSpecialCharacters } = spec;
          const use = { log: runner.log, startedAt: (0, clock.X)(), doing: "renewing the credentials", limit: LIMIT };
          const start = {
            source: (0, choose_source.vz)(source),
            region: plan.region,
            endpoints: network.endpoints,
            idToken: (0, systems.uw)(runner),
            // A chain that has a role to assume starts from the token if there is one, unless it was told not to.
            skipsIdToken: true,
            ignoreEnvironment: false,
            // The step said so, and the same again with each renewal would bury what clients say.
            onUnused: () => void 0,
            explains: true
          };
          const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
          return (0, net_network.p)({ ...network, deadlineSeconds }, use, (open) => {
            const ends = (0, open_ends.f)(start, open, runner);
            const from = { ...ends, source: opened ?? ends.source };
            return work((0, run_chains.lu)({ plan, avoidsSpecialCharacters, explains: true }, runner, from));
          });
        }
      }
      function concealSession({ credentials }, { conceal }) {
        conceal(credentials.accessKeyId.reveal());
        conceal(credentials.secretAccessKey.reveal());
        conceal(credentials.sessionToken.reveal());
      }
      var renewal_spec = __webpack_require__(42911);
      ;
      const MAX_DETOUR_MS = 15e3;
      const NEW_MS = 6e4;
      class Renewer {
        #renewing;
        #paths;
        #run;
        constructor(renewing) {
          this.#renewing = renewing;
          this.#paths = (0, renewal_spec.wG)(renewing.spec);
          this.#run = new PathRun(renewing);
        }
        /**
         * Renews a session: from the nearest fresh session before it, or from the source. Sessions on the way that cannot be
         * renewed are used while they are valid.
         *
         * @throws RoleChainError which says which hop failed, and why
         */
        async renew(key, milliseconds) {
          const path = this.#paths.get(key);
          if (path === void 0) {
            throw new errors._G({
              code: "delivery",
              message: "The credentials that were asked for are not of this job.",
              hint: "Does AWS_CONFIG_FILE, or the profile, belong to another job? Log in again."
            });
          }
          const before = await this.#sessionsBefore(path);
          const now = this.#renewing.now();
          const fresh = before.findLastIndex((session) => (0, cached_session.YP)(session, now) === "fresh");
          const holding = before.findLastIndex((session) => (0, cached_session.YP)(session, now) !== "over");
          const last = before[holding];
          if (holding <= fresh || last === void 0 || await this.#renewing.cache.isPausing(last, now)) {
            return this.#runOrBegin(path, { taken: holding + 1, from: last, milliseconds });
          }
          const began = (0, clock.X)();
          const leftMs = last.credentials.expiration.getTime() - now;
          const detour = {
            taken: fresh + 1,
            from: before[fresh],
            milliseconds: Math.min(MAX_DETOUR_MS, leftMs / 2, milliseconds / 2)
          };
          const { taken, from } = await this.#detour(path, detour, last);
          if (taken === path.length && from !== void 0) {
            return from;
          }
          const rest = milliseconds - ((0, clock.X)() - began);
          return this.#run.along(path, { taken, from, milliseconds: Math.max(rest, milliseconds / 2) });
        }
        #sessionsBefore(path) {
          return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
        }
        /**
         * Runs from a kept session. AWS may no longer accept it although it has not expired: it may be revoked, or its role
         * recreated. So if the first hop is refused, it is tried once more from the source.
         *
         * @throws RoleChainError the first failure, if the source does not help
         */
        async #runOrBegin(path, leg) {
          const began = (0, clock.X)();
          try {
            return await this.#run.along(path, leg);
          } catch (error) {
            const { from, taken, milliseconds } = leg;
            const isOld = from !== void 0 && this.#renewing.now() - from.obtainedAt > NEW_MS;
            if (!isOld || !isRefused(error, taken + 1)) {
              throw error;
            }
            const rest = milliseconds - ((0, clock.X)() - began);
            return this.#run.along(path, { taken: 0, from: void 0, milliseconds: rest }).catch(() => {
              throw error;
            });
          }
        }
        /**
         * Renews the earlier hops as well. If that fails, or takes too long, the run continues from the hop that was reached,
         * or else from the still valid session.
         *
         * @returns how far it got: the whole path, or where to continue from
         * @throws RoleChainError if the earlier hops are not the reason why it failed
         */
        async #detour(path, leg, instead) {
          const { cache, runner, now, describe } = this.#renewing;
          const resumeAt = path.findIndex(({ key }) => key === instead.key) + 1;
          let reached = leg;
          try {
            const from = await this.#run.along(path, leg, (taken, session) => {
              reached = { taken, from: session };
            });
            return { taken: path.length, from };
          } catch (error) {
            if (reached.taken >= resumeAt) {
              if (error instanceof errors._G && error.code === "deadline") {
                return reached;
              }
              throw error;
            }
            const until = (0, iso_seconds.n)(instead.credentials.expiration);
            runner.log.warning(`${describe(error)}
Continuing from ${instead.assumedRoleArn}, which is valid until ${until}.`);
            await cache.writeFailure(instead.key, { at: now(), text: describe(error), isAhead: true });
            return { taken: resumeAt, from: instead };
          }
        }
      }
      function isRefused(error, hop) {
        return error instanceof errors._G && error.hop?.number === hop && error.cause instanceof failure.Rk && (error.cause.kind === "credentials" || error.cause.kind === "denied");
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
