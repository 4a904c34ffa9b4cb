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
const id = 2080;
const ids = [2080];
const modules = {
  /***/
  54803: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gt: () => (
          /* binding */
          SECRET_HOP_KEYS
        ),
        /* harmony export */
        SA: () => (
          /* binding */
          INPUT_HOP_KEYS
        ),
        /* harmony export */
        xo: () => (
          /* binding */
          CONTEXT_KEYS
        )
        /* harmony export */
      });
      var _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21317);
      const HOP_KEYS = {
        role: {
          kind: "roleArn",
          required: true,
          description: "The role's ARN.",
          example: "arn:aws:iam::111122223333:role/deploy"
        },
        "external-id": {
          kind: "text",
          description: "The external ID that the role's trust policy requires.",
          limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.externalId,
          example: "acme-42"
        },
        "session-name": {
          kind: "template",
          description: "Session name, instead of the input role-session-name. Templates are allowed.",
          example: "{repository}-{run_id}"
        },
        duration: {
          kind: "duration",
          description: "Session duration: seconds, or 15m, 1h. AWS allows at most one hour when one role assumes another.",
          example: "45m"
        },
        tags: {
          kind: "tags",
          description: "Session tags. Templates are allowed in values.",
          max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.tags,
          example: { Team: "payments", Stage: "prod" }
        },
        "transitive-tag-keys": {
          kind: "texts",
          description: `Which of this hop's tags are passed on to the hops after it; "*" for all.`,
          max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.transitiveTagKeys,
          example: ["Team"]
        },
        "source-identity": {
          kind: "template",
          description: "Source identity. Once set, it stays for the rest of the chain. Templates are allowed.",
          example: "{actor}"
        },
        policy: {
          kind: "policy",
          description: "A session policy that limits the session: a mapping, or JSON text.",
          example: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] }
        },
        "policy-arns": {
          kind: "arns",
          description: "ARNs of managed policies that limit the session.",
          max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.policyArns,
          example: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
        },
        region: {
          kind: "region",
          description: "The region whose STS endpoint is called for this hop. Default: the input aws-region.",
          example: "eu-central-1"
        }
      };
      const SECRET_HOP_KEYS = {
        "mfa-serial": {
          kind: "text",
          description: "The MFA device, with mfa-code or mfa-secret.",
          limit: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.Pc.serialNumber,
          example: "arn:aws:iam::111122223333:mfa/ci"
        },
        "mfa-code": { kind: "secret", description: "The six-digit code shown by the device.", example: "123456" },
        "mfa-secret": { kind: "secret", description: "The device's TOTP seed (Base32).", example: "JBSWY3DPEHPK3PXP" },
        "provided-contexts": {
          kind: "contexts",
          description: "Assertions of context providers, such as IAM Identity Center.",
          max: _aws_limits_js__WEBPACK_IMPORTED_MODULE_0__.i7.providedContexts,
          example: [{ "provider-arn": "arn:aws:iam::aws:contextProvider/IdentityCenter", "context-assertion": "eyJ..." }]
        }
      };
      const INPUT_HOP_KEYS = { ...HOP_KEYS, ...SECRET_HOP_KEYS };
      const CONTEXT_KEYS = {
        "provider-arn": {
          kind: "text",
          required: true,
          description: "The provider's ARN.",
          example: "arn:aws:iam::aws:contextProvider/IdentityCenter"
        },
        "context-assertion": {
          kind: "secret",
          required: true,
          description: "The assertion issued by the provider.",
          example: "eyJ..."
        }
      };
    })
  ),
  /***/
  80165: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          Fields
        ),
        /* harmony export */
        x: () => (
          /* binding */
          ownEntries
        )
        /* harmony export */
      });
      var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60613);
      var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38452);
      const MERGE_KEY = "<<";
      const NO_MERGE = "merge keys (<<) are not supported; write out what they stand for, or give a hop a name under hops of a config file and use the name";
      function ownEntries(yaml, node, name, complain) {
        return yaml.entries(node, name, complain).filter(({ key, keyNode }) => {
          if (key === MERGE_KEY) {
            complain(NO_MERGE, keyNode);
          }
          return key !== MERGE_KEY;
        });
      }
      class Fields {
        #table;
        #readers;
        #values = /* @__PURE__ */ new Map();
        /** Keys that are missing because of a typo that has been reported. */
        #mistyped = /* @__PURE__ */ new Set();
        /** Complains about keys that are not in the table, suggesting the closest one. */
        constructor(table, readers, mapping) {
          this.#table = table;
          this.#readers = readers;
          const { yaml, node, name, complain, refusal } = mapping;
          const refused = /* @__PURE__ */ new Map();
          for (const entry of yaml.entries(node, name, complain)) {
            const { key, keyNode, value } = entry;
            if (refusal?.keys.includes((0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key)) === true) {
              refused.set((0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key), keyNode);
            } else if (Object.hasOwn(table, key)) {
              this.#values.set(key, value);
            } else {
              this.#complainOfUnknown(entry, mapping);
            }
          }
          if (refusal !== void 0 && refused.size > 0) {
            const [first] = refused.values();
            complain(refusal.advise([...refused.keys()]), first);
          }
        }
        #complainOfUnknown({ key, keyNode, value }, { name, complain, refusal }) {
          const known = Object.keys(this.#table).filter((each) => refusal?.keys.includes(each) !== true);
          if (key === MERGE_KEY) {
            complain(NO_MERGE, keyNode);
            known.forEach((each) => this.#mistyped.add(each));
            return;
          }
          const meant = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.pA)((0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key), known);
          const advice = meant === void 0 ? `; known are ${known.join(", ")}` : `; did you mean '${meant}'?`;
          const what = meant === void 0 && value === null ? "this" : (0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__._z)(key);
          complain(`${what} is not a key of ${name}${advice}`, keyNode);
          if (meant !== void 0) {
            this.#mistyped.add(meant);
          }
        }
        /** Whether the mapping has the key. */
        has(key) {
          return this.#values.has(key);
        }
        /** Whether the mapping has neither the key nor a typo of it. */
        lacks(key) {
          return !this.#values.has(key) && !this.#mistyped.has(key);
        }
        /** The node of a key's value, for complaints about it. */
        node(key) {
          return this.#values.get(key);
        }
        /** The value of a key; undefined if the key is absent or (with a complaint) its value cannot be read. */
        value(key) {
          const kind = this.#table[key].kind;
          return this.#values.has(key) ? this.#readers[kind](this.#values.get(key), key) : void 0;
        }
      }
    })
  ),
  /***/
  88904: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          UNRESOLVED_TAG
        ),
        /* harmony export */
        r: () => (
          /* binding */
          inWords
        )
        /* harmony export */
      });
      var _text_nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46397);
      const UNRESOLVED_TAG = "Unresolved tag: tags have no meaning here, and a text that begins with ! has to be in quotes";
      const ABOUT_TAG = /^(?:Unresolved tag|Could not resolve tag|Not a valid tag|Verbatim tags|The .* tag has|URIError)/s;
      function inWords(message, line) {
        if (ABOUT_TAG.test(message)) {
          return UNRESOLVED_TAG;
        }
        const words = (0, _text_nesting_js__WEBPACK_IMPORTED_MODULE_0__.$)(message).replace(/(?<=\w): .*/s, "").replace(/^(Invalid escape sequence|Unknown directive) .*/s, "$1").replace(/^Source contains multiple.*/, "a second document begins here, and only one is allowed").replace("tag:yaml.org,2002:", "!!");
        return /tab/i.test(words) || /^ *\t/.test(line) ? `${words} (YAML is indented with spaces, not tabs)` : words;
      }
    })
  ),
  /***/
  38452: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D8: () => (
          /* binding */
          secretKeyIn
        ),
        /* harmony export */
        _z: () => (
          /* binding */
          quoteKey
        ),
        /* harmony export */
        xT: () => (
          /* binding */
          keyName
        )
        /* harmony export */
      });
      var _hop_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54803);
      var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
      const SECRET_KEYS = Object.entries({ ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.SA, ..._hop_keys_js__WEBPACK_IMPORTED_MODULE_0__.xo }).flatMap(([key, { kind }]) => kind === "secret" ? [key] : []);
      const SECRET_KEY = SECRET_KEYS.map((key) => key.replaceAll("-", "[-_]?")).join("|");
      const SECRET_NAME = new RegExp(SECRET_KEY, "i");
      const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, "i");
      function keyName(key) {
        const head = key.replace(/[\s:=].*/s, "");
        const secret = SECRET_NAME.exec(head);
        return secret === null ? head : head.slice(0, secret.index + secret[0].length);
      }
      function quoteKey(key) {
        const name = keyName(key);
        return (0, _text_quote_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name === key ? key : `${name}...`);
      }
      function secretKeyIn(text) {
        return SECRET_IN_TEXT.exec(text)?.groups?.["key"];
      }
    })
  ),
  /***/
  40399: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fr: () => (
          /* binding */
          survey
        ),
        /* harmony export */
        Jb: () => (
          /* binding */
          textOfScalar
        ),
        /* harmony export */
        sd: () => (
          /* binding */
          openQuoteBefore
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88904);
      var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38452);
      const PLAIN_TAGS = /* @__PURE__ */ new Set([
        "!",
        ...["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`)
      ]);
      function survey(document) {
        const anchors = /* @__PURE__ */ new Map();
        const targets = /* @__PURE__ */ new Map();
        const oddities = [];
        const walk = (node) => {
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== void 0) {
              targets.set(node, target);
            }
          } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)) {
            if (node.anchor !== void 0) {
              anchors.set(node.anchor, node);
            }
            oddities.push(...oddTag(node), ...secretInText(node), ...(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? repeatedKeys(node) : []);
            childrenOf(node).forEach(walk);
          }
        };
        walk(document.contents);
        return { targets, oddities };
      }
      function childrenOf(node) {
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
          return node.items.flatMap(({ key, value }) => [key, value]);
        }
        return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items : [];
      }
      function oddTag(node) {
        if (node.tag === void 0 || PLAIN_TAGS.has(node.tag)) {
          return [];
        }
        return [{ node, message: _mistakes_js__WEBPACK_IMPORTED_MODULE_2__.n, fatal: true }];
      }
      function secretInText(node) {
        const text = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.type === "PLAIN" && typeof node.value === "string" ? node.value : "";
        const key = (0, _secrets_js__WEBPACK_IMPORTED_MODULE_1__.D8)(text);
        if (key === void 0) {
          return [];
        }
        const advice = "a key begins a line, in line with the others (or follows a comma), and has ': ' after it";
        return [
          {
            node,
            message: `'${key}' is part of a text here: ${advice}; a text that holds it has to be in quotes`,
            fatal: true
          }
        ];
      }
      function openQuoteBefore(document, offset) {
        let last;
        (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
          Scalar: (_key, { type, range }) => {
            if (type?.startsWith("QUOTE") === true && range && range[0] <= offset) {
              last = range[0];
            }
          }
        });
        return last;
      }
      function repeatedKeys(map) {
        const seen = /* @__PURE__ */ new Set();
        return map.items.flatMap(({ key, value }) => {
          const text = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? textOfScalar(key) : void 0;
          if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || text === void 0) {
            return [];
          }
          if (seen.has(text)) {
            const which = value === null ? "this one" : (0, _secrets_js__WEBPACK_IMPORTED_MODULE_1__._z)(text);
            return [{ node: key, message: `Map keys must be unique, and ${which} appears twice`, fatal: false }];
          }
          seen.add(text);
          return [];
        });
      }
      function textOfScalar(scalar) {
        if (scalar.value === null) {
          return void 0;
        }
        return typeof scalar.value === "string" ? scalar.value : scalar.source ?? JSON.stringify(scalar.value);
      }
    })
  ),
  /***/
  82080: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          readTags
        ),
        /* harmony export */
        parseYamlTags: () => (
          /* binding */
          parseYamlTags
        )
        /* harmony export */
      });
      var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80165);
      var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22913);
      var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72090);
      function readTags(yaml, node, name, place, complain) {
        return (0, _keys_js__WEBPACK_IMPORTED_MODULE_0__.x)(yaml, node, name, complain).flatMap(({ key, value: valueNode }) => {
          const value = yaml.text(valueNode, `the tag '${key}'`, complain);
          return value === void 0 ? [] : [{ key, value, place }];
        });
      }
      function parseYamlTags(text, place, problems) {
        const yaml = new _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__.Z(text, (0, _places_js__WEBPACK_IMPORTED_MODULE_2__.MO)(place), problems);
        const root = yaml.root();
        return root === void 0 ? [] : readTags(yaml, root, place, place, yaml.complainer());
      }
    })
  ),
  /***/
  72090: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          YamlText
        )
      });
      var dist = __webpack_require__(38815);
      var mistakes = __webpack_require__(88904);
      var yaml_aliases = __webpack_require__(59957);
      var json_mistake = __webpack_require__(34864);
      var hop_keys = __webpack_require__(54803);
      ;
      const KEY_LINE = /^(?<indent>[ ]*(?:-[ ]+)*)(?<key>[\w-]+):(?:[ ]+(?<value>[^ ][^]*))?[ ]*\r?$/;
      const GLUED = /^[ ]*(?<dashes>(?:-[ ]+)*)(?!arn:|https?:)(?<key>[A-Za-z][\w-]*):(?=[^\s:])/;
      function meantBy(mistake) {
        const { code, text, offset, openQuote } = mistake;
        if (mistake.message.startsWith("Maximum call stack")) {
          return void 0;
        }
        if (code === "MISSING_CHAR" && mistake.message.endsWith("quote") && openQuote !== void 0) {
          return { message: "the quote that opens here is not closed", offset: openQuote };
        }
        if (code === "BAD_SCALAR_START") {
          return { message: `a text that begins with ${text.charAt(offset)} has to be in quotes` };
        }
        if (code === "BAD_DQ_ESCAPE") {
          return { message: "a \\ in double quotes is written \\\\; single quotes take it as it is" };
        }
        if (/^\s*[[{]\s*[[{"]/.test(text)) {
          return (0, json_mistake.a)(text);
        }
        return code === "TAB_AS_INDENT" ? void 0 : meantByLines(mistake);
      }
      function meantByLines({ code, text, offset }) {
        const start = text.lastIndexOf("\n", offset - 1) + 1;
        const [line = "", next = ""] = text.slice(start).split("\n", 2);
        const glued = GLUED.exec(line);
        if (glued !== null && (glued.groups?.["dashes"] === "" || Object.hasOwn(hop_keys.SA, glued.groups?.["key"] ?? ""))) {
          return {
            message: "a key has a space after its colon (key: value), and this one has none",
            offset: start + glued[0].length - 1
          };
        }
        const { value = "" } = KEY_LINE.exec(line)?.groups ?? {};
        const valueAt = start + line.lastIndexOf(value);
        if (/^[{[]/.test(value)) {
          return { message: `a text that begins with ${value.charAt(0)} has to be in quotes`, offset: valueAt };
        }
        if (code === "UNEXPECTED_TOKEN" && /^["']/.test(value)) {
          return {
            message: "nothing may follow the quote that closes a text; put the whole text in quotes",
            offset: valueAt
          };
        }
        if (value.includes(": ")) {
          return { message: "a text with ': ' in it has to be in quotes", offset: valueAt };
        }
        return meantByColumns(text, start, { line, next });
      }
      const ONE_COLUMN = "the keys of one hop or mapping begin in one column";
      function meantByColumns(text, start, { line, next }) {
        const column = keyColumn(line);
        const nextColumn = keyColumn(next);
        const { value = "" } = KEY_LINE.exec(line)?.groups ?? {};
        if (column !== void 0 && value !== "" && nextColumn !== void 0 && nextColumn > column) {
          return {
            message: `${ONE_COLUMN}: this key begins in column ${nextColumn}, and the one above in column ${column}`,
            offset: start + line.length + nextColumn
          };
        }
        const before = text.slice(0, start).split("\n").map(keyColumn).findLast((each) => each !== void 0);
        return column === void 0 || before === void 0 || column >= before ? void 0 : {
          message: `${ONE_COLUMN}: this key begins in column ${column}, and the one above in column ${before}`,
          offset: start + column - 1
        };
      }
      function keyColumn(line) {
        const indent = KEY_LINE.exec(line)?.groups?.["indent"];
        return indent === void 0 ? void 0 : indent.length + 1;
      }
      var survey = __webpack_require__(40399);
      ;
      const MAX_ALIASES = 100;
      class YamlText {
        #lines = new dist.HN();
        #document;
        #problems;
        #locate;
        #survey;
        constructor(text, locate, problems) {
          this.#problems = problems;
          this.#locate = locate;
          this.#document = (0, dist.Tp)(text, {
            lineCounter: this.#lines,
            schema: "core",
            prettyErrors: false,
            logLevel: "error",
            // Found by the survey instead, in one pass.
            uniqueKeys: false
          });
          this.#survey = this.#inspect(text);
        }
        /** Looks for why the text is not valid YAML. One mistake can cause many errors: only the first is reported. */
        #inspect(text) {
          const [mistake] = [...this.#document.errors, ...this.#document.warnings];
          if (mistake !== void 0) {
            this.#addMistake(mistake, text);
            return void 0;
          }
          const found = (0, survey.Fr)(this.#document);
          const fatal = found.oddities.find((oddity) => oddity.fatal);
          for (const { message, node } of fatal === void 0 ? found.oddities : [fatal]) {
            this.#add(message, this.#markOf(node));
          }
          return fatal === void 0 ? found : void 0;
        }
        #addMistake({ code, message, pos: [offset] }, text) {
          const openQuote = (0, survey.sd)(this.#document, offset);
          const meant = meantBy({ code, message, offset, text, openQuote });
          const words = (0, mistakes.r)(message, text.split("\n")[this.#markAt(offset).line - 1] ?? "");
          const mark = this.#markAt(meant?.offset ?? offset);
          this.#add(meant === void 0 ? words : `${meant.message} (${words})`, mark);
        }
        /** The root node; undefined if the text is empty or not valid YAML (which adds problems). */
        root() {
          return this.#survey === void 0 ? void 0 : this.#document.contents ?? void 0;
        }
        /** As {@link root}, but also undefined (with a problem) if aliases make the text explode. */
        boundedRoot() {
          const root = this.root();
          const bad = root === void 0 || this.#survey === void 0 ? void 0 : (0, yaml_aliases.J)(root, this.#survey.targets);
          if (bad === void 0) {
            return root;
          }
          this.#add(bad.message, this.#markOf(bad.alias));
          this.#survey = void 0;
          return void 0;
        }
        /** Whether the text is not valid YAML, or explodes; the problems have been added. */
        get isBroken() {
          return this.#survey === void 0;
        }
        /** Follows an alias to its node. */
        resolve(node) {
          return (0, dist.Vj)(node) ? this.#survey?.targets.get(node) : node;
        }
        /** Adds problems about parts of `owner`, with the line and column of the node, or else of `fallback`. */
        complainer(owner, hop, fallback) {
          return (message, node) => {
            this.#add(message, this.#markOf(node) ?? this.#markOf(fallback), owner, hop);
          };
        }
        /** The place of a node that belongs to `owner`. */
        placeOf(node, owner) {
          return this.#locate(this.#markOf(node), owner).place;
        }
        #add(message, mark, owner, hop) {
          const { place, lead } = this.#locate(mark, owner);
          this.#problems.add(place, `${lead}${message}`, hop);
        }
        #markOf(node) {
          const range = (0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) || (0, dist.Vj)(node) ? node.range : void 0;
          return range ? this.#markAt(range[0]) : void 0;
        }
        #markAt(offset) {
          const { line, col } = this.#lines.linePos(offset);
          return { line, column: col };
        }
        /** A scalar as written; undefined (and a complaint) for anything else. */
        text(given, name, complain) {
          const node = this.resolve(given);
          if ((0, dist.Vj)(given) && node === void 0) {
            const advice = "no anchor with its name comes before it; a text that begins with * has to be in quotes";
            complain(`${name} is an alias, and ${advice}`, given);
            return void 0;
          }
          if ((0, dist.jh)(node) || (0, dist.oP)(node)) {
            const advice = (0, dist.jh)(node) && node.flow === true ? "; a text that begins with { has to be in quotes" : "";
            complain(`${name} must be a text, not a ${(0, dist.jh)(node) ? "mapping" : "list"}${advice}`, node);
            return void 0;
          }
          const text = (0, dist.jn)(node) ? (0, survey.Jb)(node) : void 0;
          if (text === void 0) {
            complain(`${name} has no value`, node);
          }
          return text;
        }
        /** A list of texts; a single text counts as a list of one. */
        texts(given, name, complain) {
          const node = this.resolve(given);
          const items = (0, dist.oP)(node) ? node.items : [given];
          return items.flatMap((item) => this.text(item, name, complain) ?? []);
        }
        /** The entries of a mapping with text keys, the first of each key; none (and a complaint) for anything else. */
        entries(given, name, complain) {
          const node = this.resolve(given);
          if (!(0, dist.jh)(node)) {
            complain(`${name} must be a mapping (key: value)`, node ?? given);
            return [];
          }
          const found = /* @__PURE__ */ new Map();
          for (const { key: keyNode, value } of node.items) {
            const key = this.text(keyNode, `a key of ${name}`, complain);
            if (key !== void 0 && !found.has(key)) {
              found.set(key, { key, keyNode, value });
            }
          }
          return [...found.values()];
        }
        /** A node as JSON, with aliases expanded; undefined (and a complaint) if they are circular or grow too large. */
        json(given, name, complain) {
          const node = this.resolve(given);
          try {
            return (0, dist.jh)(node) || (0, dist.oP)(node) || (0, dist.jn)(node) ? JSON.stringify(node.toJS(this.#document, { maxAliasCount: MAX_ALIASES })) : void 0;
          } catch {
            complain(`${name} cannot be written out: its aliases stand for themselves or for too much`, node);
            return void 0;
          }
        }
      }
    })
  ),
  /***/
  59957: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          findBadAlias
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      const MAX_REPEATED = 2e5;
      function findBadAlias(root, targets) {
        if (targets.size === 0) {
          return void 0;
        }
        const measure = new Measure(targets);
        measure.sizeOf(root);
        return measure.bad;
      }
      class Measure {
        #targets;
        #sizes = /* @__PURE__ */ new Map();
        /** The nodes that contain the current one. */
        #open = /* @__PURE__ */ new Set();
        #repeated = 0;
        bad;
        constructor(targets) {
          this.#targets = targets;
        }
        sizeOf(node) {
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
            return this.#sizeOfAlias(node);
          }
          if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)) {
            return 1;
          }
          let size = this.#sizes.get(node);
          if (size === void 0) {
            this.#open.add(node);
            size = 1;
            for (const item of node.items) {
              size += (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? this.sizeOf(item.key) + this.sizeOf(item.value) : this.sizeOf(item);
            }
            this.#open.delete(node);
            this.#sizes.set(node, size);
          }
          return size;
        }
        #sizeOfAlias(alias) {
          const target = this.#targets.get(alias);
          if (this.#open.has(target)) {
            this.bad ??= { alias, message: "the alias here refers to something that contains it" };
            return 1;
          }
          const size = this.sizeOf(target);
          this.#repeated += size - 1;
          if (this.#repeated > MAX_REPEATED) {
            this.bad ??= { alias, message: "here is one alias too many: written out, the text would be huge" };
          }
          return size;
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
