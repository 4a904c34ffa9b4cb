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
const id = 6128;
const ids = [6128];
const modules = {
  /***/
  16128: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          likewise
        ),
        /* harmony export */
        V: () => (
          /* binding */
          sharedFailures
        ),
        /* harmony export */
        describeFailures: () => (
          /* binding */
          describeFailures
        ),
        /* harmony export */
        targetsError: () => (
          /* binding */
          targetsError
        )
        /* harmony export */
      });
      var _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59214);
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
      var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
      const TOLD_WHOLE = 3;
      const TOLD_IN_A_LINE = 40;
      function describeFailures(failures) {
        const causes = sharedFailures(failures);
        const hints = /* @__PURE__ */ new Set();
        const whole = causes.slice(0, TOLD_WHOLE).map((cause) => {
          const text = [textOf(cause.error, hints), ...likewise(cause)].join("\n");
          return `- ${(0, _text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(cause.names)}: ${indented(text)}`;
        });
        const lines = causes.slice(TOLD_WHOLE, TOLD_WHOLE + TOLD_IN_A_LINE).map((cause) => [`- ${(0, _text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(cause.names)}: ${firstLine(cause.error)}`, ...likewise(cause)].join("\n  "));
        const rest = causes.slice(TOLD_WHOLE + TOLD_IN_A_LINE).flatMap(({ names, alike }) => [...names, ...alike]);
        return [...whole, ...lines, ...rest.length === 0 ? [] : [`- and ${(0, _text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(rest)}`]].join("\n");
      }
      function targetsError(failures, of) {
        const [first] = failures;
        const causes = byError(failures);
        if (of === 1 || causes.length === 1 && failures.length === of && first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G) {
          return first?.error;
        }
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G({
          code: first?.error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G ? first.error.code : "rejected",
          message: `${failures.length} of ${of} targets failed:
${describeFailures(failures)}`,
          hint: `Nothing was exported.${failures.length < of ? " on-target-failure: warn delivers the targets that worked." : ""}`,
          cause: first?.error
        });
      }
      function sharedFailures(failures) {
        const groups = /* @__PURE__ */ new Map();
        for (const [first, ...others] of byError(failures)) {
          const { error } = first;
          const key = likenessOf(error) ?? error;
          const group = groups.get(key);
          if (group === void 0) {
            groups.set(key, { error, names: [first, ...others].map(({ target }) => target.name), alike: [] });
          } else {
            group.alike.push(...[first, ...others].map(nameWithRole));
          }
        }
        return [...groups.values()];
      }
      function byError(failures) {
        const shared = /* @__PURE__ */ new Map();
        for (const failure of failures) {
          const { error } = failure;
          const key = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G && error.code === "deadline" ? "deadline" : error;
          const same = shared.get(key);
          if (same === void 0) {
            shared.set(key, [failure]);
          } else {
            same.push(failure);
          }
        }
        return [...shared.values()];
      }
      function likenessOf(error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G) || error.hint === void 0) {
          return void 0;
        }
        const text = error.describe().replace(/ \(request id [^)]*\)/g, "");
        const names = new Set(Array.from(text.matchAll(ROLE_ARN), ([, name = ""]) => name));
        const numbers = /* @__PURE__ */ new Map();
        return text.replace(WORDS, (word) => {
          if (!ACCOUNT.test(word) && !names.has(word)) {
            return word;
          }
          const number = numbers.get(word) ?? numbers.size;
          numbers.set(word, number);
          return `{${number}}`;
        });
      }
      const ROLE_ARN = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g;
      const WORDS = /[\w+=@-]+(?:[,.][\w+=@-]+)*/g;
      const ACCOUNT = /^\d{12}$/;
      function nameWithRole({ target, error }) {
        const number = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G ? error.hop?.number : void 0;
        const hop = target.hops.find((each) => each.number === number) ?? target.hops.at(-1);
        return hop === void 0 ? target.name : `${target.name} (${(0, _chain_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__.W)(hop.role)})`;
      }
      function likewise({ alike }) {
        return alike.length === 0 ? [] : [`The same, with its own role and account in place of those above, for ${(0, _text_list_js__WEBPACK_IMPORTED_MODULE_1__.K)(alike)}.`];
      }
      function textOf(error, hints) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__._G)) {
          return `unexpected error: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;
        }
        const { hint, message } = error;
        if (hint === void 0 || hints.has(hint)) {
          return message;
        }
        hints.add(hint);
        return error.describe();
      }
      function firstLine(error) {
        return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split("\n")[0] ?? "";
      }
      function indented(text) {
        return text.replaceAll("\n", "\n  ");
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
