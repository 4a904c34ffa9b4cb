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
const id = 7972;
const ids = [7972];
const modules = {
  /***/
  48511: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fF: () => (
          /* binding */
          STOP_PATH
        ),
        /* harmony export */
        or: () => (
          /* binding */
          parseAddress
        ),
        /* harmony export */
        oz: () => (
          /* binding */
          writeAddress
        ),
        /* harmony export */
        zq: () => (
          /* binding */
          readAddress
        )
        /* harmony export */
      });
      var _files_fs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27672);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _files_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2734);
      var _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37775);
      const STOP_PATH = "/stop";
      const FILE = "server.json";
      async function writeAddress(directory, address) {
        await (0, _files_fs_js__WEBPACK_IMPORTED_MODULE_0__._h)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE), JSON.stringify(address), { mode: _files_private_file_js__WEBPACK_IMPORTED_MODULE_3__.gQ, flag: "wx" });
      }
      async function readAddress(directory) {
        const file = await (0, _files_own_file_js__WEBPACK_IMPORTED_MODULE_2__.z)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, FILE)).catch(() => void 0);
        return file?.kind === "own" ? parseAddress(file.text) : void 0;
      }
      function parseAddress(text) {
        try {
          const value = JSON.parse(text);
          return isAddress(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function isAddress(value) {
        return typeof value === "object" && value !== null && "pid" in value && "port" in value && "token" in value && typeof value.pid === "number" && Number.isSafeInteger(value.pid) && value.pid > 1 && typeof value.port === "number" && typeof value.token === "string" && (!("began" in value) || typeof value.began === "string");
      }
    })
  ),
  /***/
  72652: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T1: () => (
          /* binding */
          ancestors
        ),
        /* harmony export */
        _n: () => (
          /* binding */
          isAlive
        ),
        /* harmony export */
        dG: () => (
          /* binding */
          knownProcess
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
      function knownProcess(pid) {
        const began = statusOf(pid)?.began;
        return began === void 0 ? { pid } : { pid, began };
      }
      function isAlive({ pid, began }) {
        if (began !== void 0) {
          const status = statusOf(pid);
          return status?.began === began && !status.hasEnded;
        }
        try {
          process.kill(pid, 0);
          return true;
        } catch (error) {
          return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.c7)(error) !== "ESRCH";
        }
      }
      function ancestors(pid = process.pid, parent = process.ppid) {
        const found = [knownProcess(pid)];
        for (let next = parent; next !== void 0 && next > 1 && found.length < 32; next = statusOf(next)?.parent) {
          found.push(knownProcess(next));
        }
        return found;
      }
      function statusOf(pid) {
        try {
          const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1");
          const [state = "", parent, ...fields] = text.replace(/^.*\) /s, "").split(" ");
          return { parent: Number(parent), began: fields[17] ?? "", hasEnded: "ZX".includes(state) };
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  60991: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          printServerOrder
        ),
        /* harmony export */
        f: () => (
          /* binding */
          parseServerOrder
        )
        /* harmony export */
      });
      function printServerOrder({ directory, paths, line }) {
        return JSON.stringify({ directory, paths: [...paths], line });
      }
      function parseServerOrder(text) {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("directory" in value) || !("paths" in value) || !("line" in value)) {
          throw new Error("not an order for a server");
        }
        const { directory, paths, line } = value;
        if (typeof directory !== "string" || !Array.isArray(paths) || !Array.isArray(line)) {
          throw new Error("not an order for a server");
        }
        return {
          directory,
          paths: new Map(paths.filter(isPair)),
          line: line.filter(isKnownProcess)
        };
      }
      function isPair(value) {
        return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
      }
      function isKnownProcess(value) {
        return typeof value === "object" && value !== null && "pid" in value && typeof value.pid === "number";
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
  94143: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          collectGarbageOfRequests
        ),
        /* harmony export */
        o: () => (
          /* binding */
          SMALL
        )
        /* harmony export */
      });
      var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
      var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
      var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
      var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);
      var node_vm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30714);
      var node_vm__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_2__);
      const SMALL = ["--jitless", "--max-semi-space-size=1", "--v8-pool-size=1"];
      const REQUESTS_BETWEEN = 500;
      function collectGarbageOfRequests() {
        const collect = garbageCollection();
        let requests = 0;
        (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)("http.server.request.start", () => {
          requests += 1;
          if (requests % REQUESTS_BETWEEN === 0) {
            collect?.();
          }
        });
      }
      function garbageCollection() {
        try {
          (0, node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--expose-gc");
          const collect = (0, node_vm__WEBPACK_IMPORTED_MODULE_2__.runInNewContext)("gc");
          return typeof collect === "function" ? () => void Reflect.apply(collect, void 0, []) : void 0;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  17972: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        startForJob: () => (
          /* binding */
          startForJob
        )
      });
      var fs = __webpack_require__(27672);
      var external_node_path_ = __webpack_require__(76760);
      var private_file = __webpack_require__(37775);
      var programs = __webpack_require__(75573);
      var known_process = __webpack_require__(72652);
      var paths = __webpack_require__(26347);
      var external_node_child_process_ = __webpack_require__(31421);
      var systems = __webpack_require__(16134);
      var errors = __webpack_require__(74296);
      var quote = __webpack_require__(55383);
      var address = __webpack_require__(48511);
      var server_order = __webpack_require__(60991);
      var small_heap = __webpack_require__(94143);
      ;
      const PATIENCE_MS = 15e3;
      const MAX_REASON_LENGTH = 2e3;
      const NEEDED = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|LANG|TZ|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|RUNNER_TEMP|AWS_(?!\w*(?:KEY|SECRET|PASSWORD|TOKEN(?!_FILE$)))\w+)$/i;
      function serverEnvironment(environment) {
        const forIdToken = new Set((0, systems.av)());
        const kept = Object.entries(environment).flatMap(([name, value]) => value !== void 0 && value !== "" && (NEEDED.test(name) || forIdToken.has(name.toUpperCase())) ? [[name, value]] : []);
        return Object.fromEntries(kept);
      }
      async function startServer(order, { node, server }, environment) {
        const child = (0, external_node_child_process_.spawn)(node, [...small_heap.o, server], {
          detached: true,
          env: serverEnvironment(environment),
          stdio: ["pipe", "pipe", "pipe"],
          windowsHide: true
        });
        child.stdin.on("error", () => void 0).end((0, server_order.N)(order));
        try {
          const line = await firstLine(child);
          const started = (0, address.or)(line);
          if (started === void 0) {
            throw new Error(line === "" ? "it ended at once" : line);
          }
          child.unref();
          return started;
        } catch (error) {
          child.kill("SIGKILL");
          throw new errors._G({
            code: "delivery",
            message: `the server for the credentials did not start: ${(0, errors.bD)(error)}`,
            hint: "May this step start processes, and listen on 127.0.0.1? If not, use refresh: process.",
            cause: error
          });
        } finally {
          child.stdout.destroy();
          child.stderr.destroy();
        }
      }
      function firstLine(child) {
        return new Promise((resolve, reject) => {
          let [said, failed] = ["", ""];
          const timer = setTimeout(() => {
            reject(new Error(`it said nothing for ${PATIENCE_MS / 1e3} seconds`));
          }, PATIENCE_MS);
          const settle = (text) => {
            clearTimeout(timer);
            resolve(text);
          };
          child.stdout?.setEncoding("utf8").on("data", (text) => {
            said += text;
            if (said.includes("\n")) {
              settle(said);
            }
          });
          child.stderr?.setEncoding("utf8").on("data", (text) => {
            failed += text;
          });
          child.once("error", reject).once("close", () => {
            settle((0, quote.Uo)(failed, MAX_REASON_LENGTH));
          });
        });
      }
      ;
      async function startForJob(directory, ends, { environment, conceal }) {
        const order = { directory, paths: (0, paths.A)(ends), line: (0, known_process.T1)() };
        const { port, token } = await startServer(order, (0, programs.k)(), environment);
        const concealed = conceal(token);
        const tokenFile = (0, external_node_path_.join)(directory, "token");
        await (0, fs._h)(tokenFile, token, { mode: private_file.gQ, flag: "wx" });
        const origin = `http://127.0.0.1:${port}`;
        return {
          endpoint: `${origin}${(0, paths._)()}`,
          token: concealed,
          tokenFile,
          urlOf: (end) => `${origin}${(0, paths._)(end.name)}`
        };
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
