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
const id = 3159;
const ids = [3159];
const modules = {
  /***/
  83159: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readTargets: () => (
          /* binding */
          readTargets
        )
        /* harmony export */
      });
      async function readTargets(inputs, reading) {
        return [...await fromFile(inputs, reading), ...await fromProfiles(inputs, reading)];
      }
      async function fromFile(inputs, reading) {
        const { "config-file": file, profiles } = inputs;
        const { problems, selectsAll, firstHop } = reading;
        const selection = inputs.targets ?? (selectsAll ? "*" : void 0);
        if (file === void 0) {
          if (inputs.targets !== void 0) {
            problems.add("targets", "selects from a config-file, and there is none; use profiles to list targets in the step itself");
          }
          return [];
        }
        if (selection === void 0) {
          if (profiles === void 0) {
            problems.add("targets", `is needed with config-file: names, globs or labels of targets in ${file}; * for all`);
          }
          return [];
        }
        problems.throwIfAny();
        const text = await reading.configText(file);
        const { parseConfigFile } = await __webpack_require__.e(
          /* import() */
          38
        ).then(__webpack_require__.bind(__webpack_require__, 20038));
        const { targets } = await parseConfigFile(text, { file, problems, firstHop });
        const { selectTargets } = await __webpack_require__.e(
          /* import() */
          7468
        ).then(__webpack_require__.bind(__webpack_require__, 27468));
        return problems.isEmpty ? selectTargets(selection, targets, problems, "targets", reading.tellOfNone) : targets;
      }
      async function fromProfiles({ profiles }, reading) {
        if (profiles === void 0) {
          return [];
        }
        const { parseProfiles } = await __webpack_require__.e(
          /* import() */
          5659
        ).then(__webpack_require__.bind(__webpack_require__, 55659));
        return parseProfiles(profiles, reading);
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
