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
const id = 7468;
const ids = [7468];
const modules = {
  /***/
  27468: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        selectTargets: () => (
          /* binding */
          selectTargets
        )
      });
      var glob = __webpack_require__(36449);
      ;
      const ITEM = /(?:\{[^{}]*\}|[^,])+/g;
      function parseSelection(text) {
        const lines = text.split("\n").map((line) => [...line.matchAll(ITEM)].map(([item]) => item.trim()).filter((item) => item !== ""));
        return {
          include: lines.flatMap(readLine),
          exclude: lines.flat().flatMap((item) => item.startsWith("!") ? [readItem(item.slice(1).trim())] : [])
        };
      }
      function showCriterion(criterion) {
        return criterion.kind === "name" ? criterion.pattern : criterion.conditions.map(({ key, pattern }) => `${key}=${pattern}`).join(",");
      }
      function readLine(items) {
        const criteria = [];
        let conditions;
        for (const item of items.filter((each) => !each.startsWith("!"))) {
          const criterion = readItem(item);
          if (criterion.kind === "labels" && conditions !== void 0) {
            conditions.push(...criterion.conditions);
          } else {
            conditions = criterion.kind === "labels" ? [...criterion.conditions] : void 0;
            criteria.push(conditions === void 0 ? criterion : { kind: "labels", conditions });
          }
        }
        return criteria;
      }
      function readItem(item) {
        const separator = item.indexOf("=");
        return separator === -1 ? { kind: "name", pattern: item } : {
          kind: "labels",
          conditions: [{ key: item.slice(0, separator).trim(), pattern: item.slice(separator + 1).trim() }]
        };
      }
      var list = __webpack_require__(2807);
      var nearest = __webpack_require__(60613);
      var quote = __webpack_require__(55383);
      ;
      const MAX_NAMED = 10;
      class Vocabulary {
        #names;
        /** The values of each label. */
        #labels = /* @__PURE__ */ new Map();
        #suggest = (0, nearest.hG)();
        constructor(targets) {
          this.#names = targets.map(({ name }) => name);
          for (const [key, value] of targets.flatMap(({ labels }) => Object.entries(labels))) {
            this.#labels.set(key, (this.#labels.get(key) ?? /* @__PURE__ */ new Set()).add(value));
          }
        }
        /**
         * Why no target matches a criterion, with the closest criterion that would match.
         *
         * @param unmet whether no target meets this one condition
         */
        whyNone(criterion, unmet) {
          if (criterion.kind === "name") {
            return this.#noName(criterion.pattern);
          }
          const { conditions } = criterion;
          const wrong = conditions.find(({ key }) => !this.#labels.has(key)) ?? conditions.find(unmet);
          return wrong === void 0 ? `no target has all of ${(0, quote.hD)(showCriterion(criterion))}` : this.#noLabel(wrong);
        }
        #noName(pattern) {
          const list2 = `; there are ${some(this.#names)}`;
          return (0, glob.fg)(pattern) ? `no target matches ${(0, quote.hD)(pattern)}${list2}` : `${(0, quote.hD)(pattern)} is not a target${this.#suggest(pattern, this.#names) || list2}`;
        }
        #noLabel({ key, pattern }) {
          const values = this.#labels.get(key);
          if (values !== void 0) {
            const advice = this.#suggest(pattern, values) || `; ${key} is ${some([...values])}`;
            return `no target has ${(0, quote.hD)(`${key}=${pattern}`)}${advice}`;
          }
          const keys = [...this.#labels.keys()];
          const known = keys.length === 0 ? "; the targets have no labels" : `; labels are ${some(keys)}`;
          return `no target has the label ${(0, quote.hD)(key)}${this.#suggest(key, keys) || known}`;
        }
      }
      function some(names) {
        return (0, list.K)(names, { max: MAX_NAMED, show: (name) => /^[\w.+@:-]+$/.test(name) ? name : (0, quote.hD)(name) });
      }
      ;
      function selectTargets(selection, targets, problems, place, tellOfNone = (message) => {
        problems.add(place, message);
      }) {
        const { include, exclude } = parseSelection(selection);
        if (targets.length === 0) {
          return [];
        }
        if (include.length === 0 && exclude.length === 0) {
          problems.add(place, "names no target");
          return [];
        }
        const vocabulary = new Vocabulary(targets);
        const byName = new Map(targets.map((target) => [target.name, target]));
        const find = (criterion) => {
          const found = answering(criterion, targets, byName);
          if (found.length === 0) {
            const unmet = (condition) => !targets.some(byLabels([condition]));
            const why = vocabulary.whyNone(criterion, unmet);
            if (mayBeOfNone(criterion, targets))
              tellOfNone(why);
            else
              problems.add(place, why);
          }
          return found;
        };
        const before = problems.list.length;
        const wanted = new Set(include.length === 0 ? targets : include.flatMap(find));
        const unwanted = new Set(exclude.flatMap(find));
        const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
        if (selected.length === 0 && wanted.size > 0 && problems.list.length === before) {
          tellOfNone("selects nothing: everything it selects is excluded again");
        }
        return selected;
      }
      function answering(criterion, targets, byName) {
        if (criterion.kind !== "name") {
          return targets.filter(answersTo(criterion));
        }
        const { pattern } = criterion;
        const named = byName.get(pattern) ?? byName.get((0, glob.nH)(pattern) ?? pattern);
        return named !== void 0 ? [named] : (0, glob.fg)(pattern) ? targets.filter(answersTo(criterion)) : [];
      }
      function mayBeOfNone(criterion, targets) {
        return criterion.kind === "name" ? (0, glob.fg)(criterion.pattern) : criterion.conditions.every(({ key }) => targets.some(({ labels }) => Object.hasOwn(labels, key)));
      }
      function answersTo(criterion) {
        return criterion.kind === "name" ? byPattern(criterion.pattern) : byLabels(criterion.conditions);
      }
      function byPattern(pattern) {
        const match = (0, glob.fU)(pattern);
        return ({ name }) => match(name);
      }
      function byLabels(conditions) {
        const tests = conditions.map(({ key, pattern }) => ({ key, match: (0, glob.fU)(pattern) }));
        return ({ labels }) => tests.every(({ key, match }) => Object.hasOwn(labels, key) && match(labels[key] ?? ""));
      }
    })
  ),
  /***/
  36449: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fU: () => (
          /* binding */
          globMatcher
        ),
        /* harmony export */
        fg: () => (
          /* binding */
          isGlob
        ),
        /* harmony export */
        nH: () => (
          /* binding */
          plainTextOf
        )
        /* harmony export */
      });
      const SIGNS = {
        "*": { kind: "star" },
        "?": { kind: "set", test: () => true },
        "{": { kind: "open" },
        ",": { kind: "comma" },
        "}": { kind: "close" }
      };
      function globMatcher(pattern) {
        const tokens = tokensOf(pattern);
        const literal = literalOf(tokens);
        if (literal !== void 0) {
          return (text) => text === literal || text === pattern;
        }
        const steps = compile(tokens);
        return (text) => text === pattern || run(steps, text);
      }
      function isGlob(pattern) {
        return plainTextOf(pattern) === void 0;
      }
      function plainTextOf(pattern) {
        return literalOf(tokensOf(pattern));
      }
      function literalOf(tokens) {
        const characters = tokens.flatMap((token) => token.kind === "character" ? [token.character] : []);
        return characters.length === tokens.length ? characters.join("") : void 0;
      }
      function tokensOf(pattern) {
        const characters = Array.from(pattern);
        const tokens = [];
        let setsMayEnd = true;
        for (let at = 0; at < characters.length; at++) {
          const character = characters[at] ?? "";
          const set = character === "[" && setsMayEnd ? readSet(characters, at) : void 0;
          setsMayEnd &&= character !== "[" || set !== void 0;
          if (set !== void 0) {
            tokens.push({ kind: "set", test: set.test });
            at = set.end;
          } else if (character === "\\" && at + 1 < characters.length) {
            at++;
            tokens.push({ kind: "character", character: characters[at] ?? "" });
          } else if (character !== "*" || tokens.at(-1)?.kind !== "star") {
            tokens.push(SIGNS[character] ?? { kind: "character", character });
          }
        }
        return withoutLoneBraces(tokens);
      }
      function readSet(characters, start) {
        const negated = characters[start + 1] === "!" || characters[start + 1] === "^";
        const first = start + (negated ? 2 : 1);
        const members = [];
        for (let at = first; at < characters.length; at++) {
          const character = characters[at] ?? "";
          if (character === "]" && at > first) {
            const includes = membership(members);
            return { test: (one) => includes(one) !== negated, end: at };
          }
          const escaped = character === "\\" && at + 1 < characters.length;
          at += escaped ? 1 : 0;
          members.push({ character: characters[at] ?? "", escaped });
        }
        return void 0;
      }
      function membership(members) {
        const singles = /* @__PURE__ */ new Set();
        const ranges = [];
        for (let at = 0; at < members.length; at++) {
          const [from, dash, to] = members.slice(at, at + 3);
          if (from !== void 0 && dash?.character === "-" && !dash.escaped && to !== void 0) {
            ranges.push([codeOf(from.character), codeOf(to.character)]);
            at += 2;
          } else if (from !== void 0) {
            singles.add(from.character);
          }
        }
        return (character) => {
          const code = codeOf(character);
          return singles.has(character) || ranges.some(([from, to]) => from <= code && code <= to);
        };
      }
      function codeOf(character) {
        return character.codePointAt(0) ?? 0;
      }
      function withoutLoneBraces(tokens) {
        const kept = /* @__PURE__ */ new Set();
        const open = [];
        for (const [at, { kind }] of tokens.entries()) {
          if (kind === "open") {
            open.push({ start: at, commas: [] });
          } else if (kind === "comma") {
            open.at(-1)?.commas.push(at);
          } else if (kind === "close") {
            const group = open.pop();
            if (group !== void 0 && group.commas.length > 0) {
              [group.start, ...group.commas, at].forEach((each) => kept.add(each));
            }
          }
        }
        const texts = { open: "{", comma: ",", close: "}" };
        return tokens.map((token, at) => {
          const character = kept.has(at) ? void 0 : texts[token.kind];
          return character === void 0 ? token : { kind: "character", character };
        });
      }
      function compile(tokens) {
        const steps = [];
        const open = [];
        for (const token of tokens) {
          if (token.kind === "character") {
            steps.push({ kind: "one", test: (character) => character === token.character });
          } else if (token.kind === "set") {
            steps.push({ kind: "one", test: token.test });
          } else if (token.kind === "star") {
            steps.push({ kind: "any" });
          } else if (token.kind === "open") {
            const starts = [steps.length + 1];
            steps.push({ kind: "go", to: starts });
            open.push({ starts, ends: [] });
          } else if (token.kind === "comma") {
            const end = [];
            steps.push({ kind: "go", to: end });
            open.at(-1)?.starts.push(steps.length);
            open.at(-1)?.ends.push(end);
          } else {
            open.pop()?.ends.forEach((end) => end.push(steps.length));
          }
        }
        return steps;
      }
      function run(steps, text) {
        let places = reach(steps, [0]);
        for (const character of text) {
          const next = [];
          for (const place of places) {
            const step = steps[place];
            if (step?.kind === "any") {
              next.push(place);
            } else if (step?.kind === "one" && step.test(character)) {
              next.push(place + 1);
            }
          }
          if (next.length === 0) {
            return false;
          }
          places = reach(steps, next);
        }
        return places.has(steps.length);
      }
      function reach(steps, places) {
        const reached = new Set(places);
        for (const place of reached) {
          const step = steps[place];
          if (step?.kind === "any") {
            reached.add(place + 1);
          } else if (step?.kind === "go") {
            step.to.forEach((each) => reached.add(each));
          }
        }
        return reached;
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
