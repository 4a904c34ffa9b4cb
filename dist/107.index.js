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
const id = 107;
const ids = [107];
const modules = {
  /***/
  60107: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Secret: () => (
          /* binding */
          Secret
        ),
        /* harmony export */
        TOTP: () => (
          /* binding */
          TOTP
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const uintDecode = (num) => {
        const buf = new ArrayBuffer(8);
        const arr = new Uint8Array(buf);
        let acc = num;
        for (let i = 7; i >= 0; i--) {
          if (acc === 0) break;
          arr[i] = acc & 255;
          acc -= arr[i];
          acc /= 256;
        }
        return arr;
      };
      const globalScope = (() => {
        if (typeof globalThis === "object") return globalThis;
        else {
          Object.defineProperty(Object.prototype, "__GLOBALTHIS__", {
            get() {
              return this;
            },
            configurable: true
          });
          try {
            if (typeof __GLOBALTHIS__ !== "undefined") return __GLOBALTHIS__;
          } finally {
            delete Object.prototype.__GLOBALTHIS__;
          }
        }
        if (typeof self !== "undefined") return self;
        else if (typeof window !== "undefined") return window;
        else if (typeof global !== "undefined") return global;
        return void 0;
      })();
      const canonicalizeAlgorithm = (algorithm) => {
        switch (true) {
          case /^(?:SHA-?1|SSL3-SHA1)$/i.test(algorithm):
            return "SHA1";
          case /^SHA(?:2?-)?224$/i.test(algorithm):
            return "SHA224";
          case /^SHA(?:2?-)?256$/i.test(algorithm):
            return "SHA256";
          case /^SHA(?:2?-)?384$/i.test(algorithm):
            return "SHA384";
          case /^SHA(?:2?-)?512$/i.test(algorithm):
            return "SHA512";
          case /^SHA3-224$/i.test(algorithm):
            return "SHA3-224";
          case /^SHA3-256$/i.test(algorithm):
            return "SHA3-256";
          case /^SHA3-384$/i.test(algorithm):
            return "SHA3-384";
          case /^SHA3-512$/i.test(algorithm):
            return "SHA3-512";
          default:
            throw new TypeError(`Unknown hash algorithm: ${algorithm}`);
        }
      };
      const hmacDigest = (algorithm, key, message) => {
        if ((node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_crypto__WEBPACK_IMPORTED_MODULE_0__, 2)))?.createHmac) {
          const hmac = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac(algorithm, globalScope.Buffer.from(key));
          hmac.update(globalScope.Buffer.from(message));
          return hmac.digest();
        } else {
          throw new Error("Missing HMAC function");
        }
      };
      const ALPHABET$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
      const base32Decode = (str) => {
        str = str.replace(/ /g, "").toUpperCase();
        let end = str.length;
        while (str[end - 1] === "=") --end;
        if (end < str.length) str = str.substring(0, end);
        const buf = new ArrayBuffer(str.length * 5 / 8 | 0);
        const arr = new Uint8Array(buf);
        let bits = 0;
        let value = 0;
        let index = 0;
        for (let i = 0; i < str.length; i++) {
          const idx = ALPHABET$1.indexOf(str[i]);
          if (idx === -1) throw new TypeError(`Invalid character found: ${str[i]}`);
          value = value << 5 | idx;
          bits += 5;
          if (bits >= 8) {
            bits -= 8;
            arr[index++] = value >>> bits;
          }
        }
        return arr;
      };
      const base32Encode = (arr) => {
        let bits = 0;
        let value = 0;
        let str = "";
        for (let i = 0; i < arr.length; i++) {
          value = value << 8 | arr[i];
          bits += 8;
          while (bits >= 5) {
            str += ALPHABET$1[value >>> bits - 5 & 31];
            bits -= 5;
          }
        }
        if (bits > 0) {
          str += ALPHABET$1[value << 5 - bits & 31];
        }
        return str;
      };
      const ALPHABET = "0123456789ABCDEF";
      const hexDecode = (str) => {
        str = str.replace(/ /g, "").toUpperCase();
        const buf = new ArrayBuffer(str.length / 2);
        const arr = new Uint8Array(buf);
        for (let i = 0; i < str.length; i += 2) {
          const hi = ALPHABET.indexOf(str[i]);
          const lo = ALPHABET.indexOf(str[i + 1]);
          if (hi === -1 || lo === -1) throw new TypeError(`Invalid character found: ${str.substring(i, i + 2)}`);
          arr[i / 2] = hi << 4 | lo;
        }
        return arr;
      };
      const hexEncode = (arr) => {
        let str = "";
        for (let i = 0; i < arr.length; i++) {
          const hex = arr[i].toString(16);
          if (hex.length === 1) str += "0";
          str += hex;
        }
        return str.toUpperCase();
      };
      const latin1Decode = (str) => {
        const buf = new ArrayBuffer(str.length);
        const arr = new Uint8Array(buf);
        for (let i = 0; i < str.length; i++) {
          arr[i] = str.charCodeAt(i) & 255;
        }
        return arr;
      };
      const latin1Encode = (arr) => {
        let str = "";
        for (let i = 0; i < arr.length; i++) {
          str += String.fromCharCode(arr[i]);
        }
        return str;
      };
      const ENCODER = globalScope.TextEncoder ? new globalScope.TextEncoder() : null;
      const DECODER = globalScope.TextDecoder ? new globalScope.TextDecoder() : null;
      const utf8Decode = (str) => {
        if (!ENCODER) {
          throw new Error("Encoding API not available");
        }
        return ENCODER.encode(str);
      };
      const utf8Encode = (arr) => {
        if (!DECODER) {
          throw new Error("Encoding API not available");
        }
        return DECODER.decode(arr);
      };
      const randomBytes = (size) => {
        if ((node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_crypto__WEBPACK_IMPORTED_MODULE_0__, 2)))?.randomBytes) {
          return node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes(size);
        } else if (globalScope.crypto?.getRandomValues) {
          return globalScope.crypto.getRandomValues(new Uint8Array(size));
        } else {
          throw new Error("Cryptography API not available");
        }
      };
      class Secret {
        /**
        * Converts a Latin-1 string to a Secret object.
        * @param {string} str Latin-1 string.
        * @returns {Secret} Secret object.
        */
        static fromLatin1(str) {
          return new Secret({
            buffer: latin1Decode(str).buffer
          });
        }
        /**
        * Converts an UTF-8 string to a Secret object.
        * @param {string} str UTF-8 string.
        * @returns {Secret} Secret object.
        */
        static fromUTF8(str) {
          return new Secret({
            buffer: utf8Decode(str).buffer
          });
        }
        /**
        * Converts a base32 string to a Secret object.
        * @param {string} str Base32 string.
        * @returns {Secret} Secret object.
        */
        static fromBase32(str) {
          return new Secret({
            buffer: base32Decode(str).buffer
          });
        }
        /**
        * Converts a hexadecimal string to a Secret object.
        * @param {string} str Hexadecimal string.
        * @returns {Secret} Secret object.
        */
        static fromHex(str) {
          return new Secret({
            buffer: hexDecode(str).buffer
          });
        }
        /**
        * Secret key buffer.
        * @deprecated For backward compatibility, the "bytes" property should be used instead.
        * @type {ArrayBufferLike}
        */
        get buffer() {
          return this.bytes.buffer;
        }
        /**
        * Latin-1 string representation of secret key.
        * @type {string}
        */
        get latin1() {
          Object.defineProperty(this, "latin1", {
            enumerable: true,
            writable: false,
            configurable: false,
            value: latin1Encode(this.bytes)
          });
          return this.latin1;
        }
        /**
        * UTF-8 string representation of secret key.
        * @type {string}
        */
        get utf8() {
          Object.defineProperty(this, "utf8", {
            enumerable: true,
            writable: false,
            configurable: false,
            value: utf8Encode(this.bytes)
          });
          return this.utf8;
        }
        /**
        * Base32 string representation of secret key.
        * @type {string}
        */
        get base32() {
          Object.defineProperty(this, "base32", {
            enumerable: true,
            writable: false,
            configurable: false,
            value: base32Encode(this.bytes)
          });
          return this.base32;
        }
        /**
        * Hexadecimal string representation of secret key.
        * @type {string}
        */
        get hex() {
          Object.defineProperty(this, "hex", {
            enumerable: true,
            writable: false,
            configurable: false,
            value: hexEncode(this.bytes)
          });
          return this.hex;
        }
        /**
        * Creates a secret key object.
        * @param {Object} [config] Configuration options.
        * @param {ArrayBufferLike} [config.buffer] Secret key buffer.
        * @param {number} [config.size=20] Number of random bytes to generate, ignored if 'buffer' is provided.
        */
        constructor({ buffer, size = 20 } = {}) {
          this.bytes = typeof buffer === "undefined" ? randomBytes(size) : new Uint8Array(buffer);
          Object.defineProperty(this, "bytes", {
            enumerable: true,
            writable: false,
            configurable: false,
            value: this.bytes
          });
        }
      }
      const timingSafeEqual = (a, b) => {
        if ((node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_crypto__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_crypto__WEBPACK_IMPORTED_MODULE_0__, 2)))?.timingSafeEqual) {
          return node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual(globalScope.Buffer.from(a), globalScope.Buffer.from(b));
        } else {
          if (a.length !== b.length) {
            throw new TypeError("Input strings must have the same length");
          }
          let i = -1;
          let out = 0;
          while (++i < a.length) {
            out |= a.charCodeAt(i) ^ b.charCodeAt(i);
          }
          return out === 0;
        }
      };
      class HOTP {
        /**
        * Default configuration.
        * @type {{
        *   issuer: string,
        *   label: string,
        *   issuerInLabel: boolean,
        *   algorithm: string,
        *   digits: number,
        *   counter: number
        *   window: number
        * }}
        */
        static get defaults() {
          return {
            issuer: "",
            label: "OTPAuth",
            issuerInLabel: true,
            algorithm: "SHA1",
            digits: 6,
            counter: 0,
            window: 1
          };
        }
        /**
        * Generates an HOTP token.
        * @param {Object} config Configuration options.
        * @param {Secret} config.secret Secret key.
        * @param {string} [config.algorithm='SHA1'] HMAC hashing algorithm.
        * @param {number} [config.digits=6] Token length.
        * @param {number} [config.counter=0] Counter value.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        * @returns {string} Token.
        */
        static generate({ secret, algorithm = HOTP.defaults.algorithm, digits = HOTP.defaults.digits, counter = HOTP.defaults.counter, hmac = hmacDigest }) {
          const message = uintDecode(counter);
          const digest = hmac(algorithm, secret.bytes, message);
          if (!digest?.byteLength || digest.byteLength < 19) {
            throw new TypeError("Return value must be at least 19 bytes");
          }
          const offset = digest[digest.byteLength - 1] & 15;
          const otp = ((digest[offset] & 127) << 24 | (digest[offset + 1] & 255) << 16 | (digest[offset + 2] & 255) << 8 | digest[offset + 3] & 255) % 10 ** digits;
          return otp.toString().padStart(digits, "0");
        }
        /**
        * Generates an HOTP token.
        * @param {Object} [config] Configuration options.
        * @param {number} [config.counter=this.counter++] Counter value.
        * @returns {string} Token.
        */
        generate({ counter = this.counter++ } = {}) {
          return HOTP.generate({
            secret: this.secret,
            algorithm: this.algorithm,
            digits: this.digits,
            counter,
            hmac: this.hmac
          });
        }
        /**
        * Validates an HOTP token.
        * @param {Object} config Configuration options.
        * @param {string} config.token Token value.
        * @param {Secret} config.secret Secret key.
        * @param {string} [config.algorithm='SHA1'] HMAC hashing algorithm.
        * @param {number} [config.digits=6] Token length.
        * @param {number} [config.counter=0] Counter value.
        * @param {number} [config.window=1] Window of counter values to test.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        * @returns {number|null} Token delta or null if it is not found in the search window, in which case it should be considered invalid.
        */
        static validate({ token, secret, algorithm, digits = HOTP.defaults.digits, counter = HOTP.defaults.counter, window: window2 = HOTP.defaults.window, hmac = hmacDigest }) {
          if (token.length !== digits) return null;
          let delta = null;
          const check = (i) => {
            const generatedToken = HOTP.generate({
              secret,
              algorithm,
              digits,
              counter: i,
              hmac
            });
            if (timingSafeEqual(token, generatedToken)) {
              delta = i - counter;
            }
          };
          check(counter);
          for (let i = 1; i <= window2 && delta === null; ++i) {
            check(counter - i);
            if (delta !== null) break;
            check(counter + i);
            if (delta !== null) break;
          }
          return delta;
        }
        /**
        * Validates an HOTP token.
        * @param {Object} config Configuration options.
        * @param {string} config.token Token value.
        * @param {number} [config.counter=this.counter] Counter value.
        * @param {number} [config.window=1] Window of counter values to test.
        * @returns {number|null} Token delta or null if it is not found in the search window, in which case it should be considered invalid.
        */
        validate({ token, counter = this.counter, window: window2 }) {
          return HOTP.validate({
            token,
            secret: this.secret,
            algorithm: this.algorithm,
            digits: this.digits,
            counter,
            window: window2,
            hmac: this.hmac
          });
        }
        /**
        * Returns a Google Authenticator key URI.
        * @returns {string} URI.
        */
        toString() {
          const e = encodeURIComponent;
          return `otpauth://hotp/${this.issuer.length > 0 ? this.issuerInLabel ? `${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&` : `${e(this.label)}?issuer=${e(this.issuer)}&` : `${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&counter=${e(this.counter)}`;
        }
        /**
        * Creates an HOTP object.
        * @param {Object} [config] Configuration options.
        * @param {string} [config.issuer=''] Account provider.
        * @param {string} [config.label='OTPAuth'] Account label.
        * @param {boolean} [config.issuerInLabel=true] Include issuer prefix in label.
        * @param {Secret|string} [config.secret=Secret] Secret key.
        * @param {string} [config.algorithm='SHA1'] HMAC hashing algorithm.
        * @param {number} [config.digits=6] Token length.
        * @param {number} [config.counter=0] Initial counter value.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        */
        constructor({ issuer = HOTP.defaults.issuer, label = HOTP.defaults.label, issuerInLabel = HOTP.defaults.issuerInLabel, secret = new Secret(), algorithm = HOTP.defaults.algorithm, digits = HOTP.defaults.digits, counter = HOTP.defaults.counter, hmac } = {}) {
          this.issuer = issuer;
          this.label = label;
          this.issuerInLabel = issuerInLabel;
          this.secret = typeof secret === "string" ? Secret.fromBase32(secret) : secret;
          this.algorithm = hmac ? algorithm : canonicalizeAlgorithm(algorithm);
          this.digits = digits;
          this.counter = counter;
          this.hmac = hmac;
        }
      }
      class TOTP {
        /**
        * Default configuration.
        * @type {{
        *   issuer: string,
        *   label: string,
        *   issuerInLabel: boolean,
        *   algorithm: string,
        *   digits: number,
        *   period: number
        *   window: number
        * }}
        */
        static get defaults() {
          return {
            issuer: "",
            label: "OTPAuth",
            issuerInLabel: true,
            algorithm: "SHA1",
            digits: 6,
            period: 30,
            window: 1
          };
        }
        /**
        * Calculates the counter. i.e. the number of periods since timestamp 0.
        * @param {Object} [config] Configuration options.
        * @param {number} [config.period=30] Token time-step duration.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @returns {number} Counter.
        */
        static counter({ period = TOTP.defaults.period, timestamp = Date.now() } = {}) {
          return Math.floor(timestamp / 1e3 / period);
        }
        /**
        * Calculates the counter. i.e. the number of periods since timestamp 0.
        * @param {Object} [config] Configuration options.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @returns {number} Counter.
        */
        counter({ timestamp = Date.now() } = {}) {
          return TOTP.counter({
            period: this.period,
            timestamp
          });
        }
        /**
        * Calculates the remaining time in milliseconds until the next token is generated.
        * @param {Object} [config] Configuration options.
        * @param {number} [config.period=30] Token time-step duration.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @returns {number} counter.
        */
        static remaining({ period = TOTP.defaults.period, timestamp = Date.now() } = {}) {
          return period * 1e3 - timestamp % (period * 1e3);
        }
        /**
        * Calculates the remaining time in milliseconds until the next token is generated.
        * @param {Object} [config] Configuration options.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @returns {number} counter.
        */
        remaining({ timestamp = Date.now() } = {}) {
          return TOTP.remaining({
            period: this.period,
            timestamp
          });
        }
        /**
        * Generates a TOTP token.
        * @param {Object} config Configuration options.
        * @param {Secret} config.secret Secret key.
        * @param {string} [config.algorithm='SHA1'] HMAC hashing algorithm.
        * @param {number} [config.digits=6] Token length.
        * @param {number} [config.period=30] Token time-step duration.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        * @returns {string} Token.
        */
        static generate({ secret, algorithm, digits, period = TOTP.defaults.period, timestamp = Date.now(), hmac }) {
          return HOTP.generate({
            secret,
            algorithm,
            digits,
            counter: TOTP.counter({
              period,
              timestamp
            }),
            hmac
          });
        }
        /**
        * Generates a TOTP token.
        * @param {Object} [config] Configuration options.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @returns {string} Token.
        */
        generate({ timestamp = Date.now() } = {}) {
          return TOTP.generate({
            secret: this.secret,
            algorithm: this.algorithm,
            digits: this.digits,
            period: this.period,
            timestamp,
            hmac: this.hmac
          });
        }
        /**
        * Validates a TOTP token.
        * @param {Object} config Configuration options.
        * @param {string} config.token Token value.
        * @param {Secret} config.secret Secret key.
        * @param {string} [config.algorithm='SHA1'] HMAC hashing algorithm.
        * @param {number} [config.digits=6] Token length.
        * @param {number} [config.period=30] Token time-step duration.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @param {number} [config.window=1] Window of counter values to test.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        * @returns {number|null} Token delta or null if it is not found in the search window, in which case it should be considered invalid.
        */
        static validate({ token, secret, algorithm, digits, period = TOTP.defaults.period, timestamp = Date.now(), window: window2, hmac }) {
          return HOTP.validate({
            token,
            secret,
            algorithm,
            digits,
            counter: TOTP.counter({
              period,
              timestamp
            }),
            window: window2,
            hmac
          });
        }
        /**
        * Validates a TOTP token.
        * @param {Object} config Configuration options.
        * @param {string} config.token Token value.
        * @param {number} [config.timestamp=Date.now] Timestamp value in milliseconds.
        * @param {number} [config.window=1] Window of counter values to test.
        * @returns {number|null} Token delta or null if it is not found in the search window, in which case it should be considered invalid.
        */
        validate({ token, timestamp, window: window2 }) {
          return TOTP.validate({
            token,
            secret: this.secret,
            algorithm: this.algorithm,
            digits: this.digits,
            period: this.period,
            timestamp,
            window: window2,
            hmac: this.hmac
          });
        }
        /**
        * Returns a Google Authenticator key URI.
        * @returns {string} URI.
        */
        toString() {
          const e = encodeURIComponent;
          return `otpauth://totp/${this.issuer.length > 0 ? this.issuerInLabel ? `${e(this.issuer)}:${e(this.label)}?issuer=${e(this.issuer)}&` : `${e(this.label)}?issuer=${e(this.issuer)}&` : `${e(this.label)}?`}secret=${e(this.secret.base32)}&algorithm=${e(this.algorithm)}&digits=${e(this.digits)}&period=${e(this.period)}`;
        }
        /**
        * Creates a TOTP object.
        * @param {Object} [config] Configuration options.
        * @param {string} [config.issuer=''] Account provider.
        * @param {string} [config.label='OTPAuth'] Account label.
        * @param {boolean} [config.issuerInLabel=true] Include issuer prefix in label.
        * @param {Secret|string} [config.secret=Secret] Secret key.
        * @param {string} [config.algorithm='SHA1'] HMAC hashing algorithm.
        * @param {number} [config.digits=6] Token length.
        * @param {number} [config.period=30] Token time-step duration.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        */
        constructor({ issuer = TOTP.defaults.issuer, label = TOTP.defaults.label, issuerInLabel = TOTP.defaults.issuerInLabel, secret = new Secret(), algorithm = TOTP.defaults.algorithm, digits = TOTP.defaults.digits, period = TOTP.defaults.period, hmac } = {}) {
          this.issuer = issuer;
          this.label = label;
          this.issuerInLabel = issuerInLabel;
          this.secret = typeof secret === "string" ? Secret.fromBase32(secret) : secret;
          this.algorithm = hmac ? algorithm : canonicalizeAlgorithm(algorithm);
          this.digits = digits;
          this.period = period;
          this.hmac = hmac;
        }
      }
      const OTPURI_REGEX = /^otpauth:\/\/([ht]otp)\/(.+)\?([A-Z0-9.~_-]+=[^?&]*(?:&[A-Z0-9.~_-]+=[^?&]*)*)$/i;
      const SECRET_REGEX = /^[2-7A-Z]+=*$/i;
      const ALGORITHM_REGEX = /^SHA(?:1|224|256|384|512|3-224|3-256|3-384|3-512)$/i;
      const ALGORITHM_CUSTOM_REGEX = /^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/i;
      const INTEGER_REGEX = /^[+-]?\d+$/;
      const POSITIVE_INTEGER_REGEX = /^\+?[1-9]\d*$/;
      class URI {
        /**
        * Parses a Google Authenticator key URI and returns an HOTP/TOTP object.
        * @param {string} uri Google Authenticator Key URI.
        * @param {Object} [config] Configuration options.
        * @param {(algorithm: string, key: Uint8Array, message: Uint8Array) => Uint8Array} [config.hmac] Custom HMAC function.
        * @returns {HOTP|TOTP} HOTP/TOTP object.
        */
        static parse(uri, { hmac } = {}) {
          let uriGroups;
          try {
            uriGroups = uri.match(OTPURI_REGEX);
          } catch (_) {
          }
          if (!Array.isArray(uriGroups)) {
            throw new URIError("Invalid URI format");
          }
          const uriType = uriGroups[1].toLowerCase();
          const uriLabel = uriGroups[2].split(/(?::|%3A) *(.+)/i, 2).map(decodeURIComponent);
          const uriParams = uriGroups[3].split("&").reduce((acc, cur) => {
            const pairArr = cur.split(/=(.*)/, 2).map(decodeURIComponent);
            const pairKey = pairArr[0].toLowerCase();
            const pairVal = pairArr[1];
            const pairAcc = acc;
            pairAcc[pairKey] = pairVal;
            return pairAcc;
          }, {});
          let OTP;
          const config = {};
          if (uriType === "hotp") {
            OTP = HOTP;
            if (typeof uriParams.counter !== "undefined" && INTEGER_REGEX.test(uriParams.counter)) {
              config.counter = parseInt(uriParams.counter, 10);
            } else {
              throw new TypeError("Missing or invalid 'counter' parameter");
            }
          } else if (uriType === "totp") {
            OTP = TOTP;
            if (typeof uriParams.period !== "undefined") {
              if (POSITIVE_INTEGER_REGEX.test(uriParams.period)) {
                config.period = parseInt(uriParams.period, 10);
              } else {
                throw new TypeError("Invalid 'period' parameter");
              }
            }
          } else {
            throw new TypeError("Unknown OTP type");
          }
          if (typeof uriParams.issuer !== "undefined") {
            config.issuer = uriParams.issuer;
          }
          if (uriLabel.length === 2) {
            config.label = uriLabel[1];
            if (typeof config.issuer === "undefined" || config.issuer === "") {
              config.issuer = uriLabel[0];
            } else if (uriLabel[0] === "") {
              config.issuerInLabel = false;
            }
          } else {
            config.label = uriLabel[0];
            if (typeof config.issuer !== "undefined" && config.issuer !== "") {
              config.issuerInLabel = false;
            }
          }
          if (typeof uriParams.secret !== "undefined" && SECRET_REGEX.test(uriParams.secret)) {
            config.secret = uriParams.secret;
          } else {
            throw new TypeError("Missing or invalid 'secret' parameter");
          }
          if (typeof uriParams.algorithm !== "undefined") {
            if ((hmac ? ALGORITHM_CUSTOM_REGEX : ALGORITHM_REGEX).test(uriParams.algorithm)) {
              config.algorithm = uriParams.algorithm;
            } else {
              throw new TypeError("Invalid 'algorithm' parameter");
            }
          }
          if (typeof uriParams.digits !== "undefined") {
            if (POSITIVE_INTEGER_REGEX.test(uriParams.digits)) {
              config.digits = parseInt(uriParams.digits, 10);
            } else {
              throw new TypeError("Invalid 'digits' parameter");
            }
          }
          if (typeof hmac !== "undefined") {
            config.hmac = hmac;
          }
          return new OTP(config);
        }
        /**
        * Converts an HOTP/TOTP object to a Google Authenticator key URI.
        * @param {HOTP|TOTP} otp HOTP/TOTP object.
        * @returns {string} Google Authenticator Key URI.
        */
        static stringify(otp) {
          if (otp instanceof HOTP || otp instanceof TOTP) {
            return otp.toString();
          }
          throw new TypeError("Invalid 'HOTP/TOTP' object");
        }
      }
      const version = "9.5.2";
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
