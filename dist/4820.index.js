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
const id = 4820;
const ids = [4820];
const modules = {
  /***/
  6881: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          SerdeContextConfig
        )
        /* harmony export */
      });
      class SerdeContextConfig {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      }
    })
  ),
  /***/
  24017: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          ProtocolLib
        )
        /* harmony export */
      });
      var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54667);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75629);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95125);
      class ProtocolLib {
        queryCompat;
        errorRegistry;
        constructor(queryCompat = false) {
          this.queryCompat = queryCompat;
        }
        resolveRestContentType(defaultContentType, inputSchema) {
          const members = inputSchema.getMemberSchemas();
          const httpPayloadMember = Object.values(members).find((m) => {
            return !!m.getMergedTraits().httpPayload;
          });
          if (httpPayloadMember) {
            const mediaType = httpPayloadMember.getMergedTraits().mediaType;
            if (mediaType) {
              return mediaType;
            } else if (httpPayloadMember.isStringSchema()) {
              return "text/plain";
            } else if (httpPayloadMember.isBlobSchema()) {
              return "application/octet-stream";
            } else {
              return defaultContentType;
            }
          } else if (!inputSchema.isUnitSchema()) {
            const hasBody = Object.values(members).find((m) => {
              const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
              const noPrefixHeaders = httpPrefixHeaders === void 0;
              return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
            });
            if (hasBody) {
              return defaultContentType;
            }
          }
        }
        async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
          let errorName = errorIdentifier;
          if (errorIdentifier.includes("#")) {
            [, errorName] = errorIdentifier.split("#");
          }
          const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode < 500 ? "client" : "server"
          };
          if (!this.errorRegistry) {
            throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
          }
          try {
            const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
            return { errorSchema, errorMetadata };
          } catch (e) {
            dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
            const synthetic = this.errorRegistry;
            const baseExceptionSchema = synthetic.getBaseException();
            if (baseExceptionSchema) {
              const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
              throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
            }
            const d = dataObject;
            const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
            throw this.decorateServiceException(Object.assign(new Error(message), {
              name: errorName
            }, errorMetadata), dataObject);
          }
        }
        compose(composite, errorIdentifier, defaultNamespace) {
          let namespace = defaultNamespace;
          if (errorIdentifier.includes("#")) {
            [namespace] = errorIdentifier.split("#");
          }
          const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
          const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
          composite.copyFrom(staticRegistry);
          composite.copyFrom(defaultSyntheticRegistry);
          this.errorRegistry = composite;
        }
        decorateServiceException(exception, additions = {}) {
          if (this.queryCompat) {
            const msg = exception.Message ?? additions.Message;
            const error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
            if (msg) {
              error.message = msg;
            }
            const errorObj = error.Error ?? {};
            errorObj.Type = error.Error?.Type;
            errorObj.Code = error.Error?.Code;
            errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
            error.Error = errorObj;
            const reqId = error.$metadata.requestId;
            if (reqId) {
              error.RequestId = reqId;
            }
            return error;
          }
          return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
        }
        setQueryCompatError(output, response) {
          const queryErrorHeader = response.headers?.["x-amzn-query-error"];
          if (output !== void 0 && queryErrorHeader != null) {
            const [Code, Type] = queryErrorHeader.split(";");
            const keys = Object.keys(output);
            const Error2 = {
              Code,
              Type
            };
            output.Code = Code;
            output.Type = Type;
            for (let i = 0; i < keys.length; i++) {
              const k = keys[i];
              Error2[k === "message" ? "Message" : k] = output[k];
            }
            delete Error2.__type;
            output.Error = Error2;
          }
        }
        queryCompatOutput(queryCompatErrorData, errorData) {
          if (queryCompatErrorData.Error) {
            errorData.Error = queryCompatErrorData.Error;
          }
          if (queryCompatErrorData.Type) {
            errorData.Type = queryCompatErrorData.Type;
          }
          if (queryCompatErrorData.Code) {
            errorData.Code = queryCompatErrorData.Code;
          }
        }
        findQueryCompatibleError(registry, errorName) {
          try {
            return registry.getSchema(errorName);
          } catch (e) {
            return registry.find((schema) => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
          }
        }
      }
    })
  ),
  /***/
  15594: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          AwsQueryProtocol
        )
        /* harmony export */
      });
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85715);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49620);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36204);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
      var _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);
      var _xml_XmlShapeDeserializer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23409);
      var _QueryShapeSerializer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80572);
      class AwsQueryProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.M {
        options;
        serializer;
        deserializer;
        mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__.U();
        constructor(options) {
          super({
            defaultNamespace: options.defaultNamespace,
            errorTypeRegistries: options.errorTypeRegistries
          });
          this.options = options;
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 5
            },
            httpBindings: false,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace,
            serializeEmptyLists: true
          };
          this.serializer = new _QueryShapeSerializer__WEBPACK_IMPORTED_MODULE_2__.U(settings);
          this.deserializer = new _xml_XmlShapeDeserializer__WEBPACK_IMPORTED_MODULE_3__._(settings);
        }
        getShapeId() {
          return "aws.protocols#awsQuery";
        }
        setSerdeContext(serdeContext) {
          this.serializer.setSerdeContext(serdeContext);
          this.deserializer.setSerdeContext(serdeContext);
        }
        getPayloadCodec() {
          throw new Error("AWSQuery protocol has no payload codec.");
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          if (!request.path.endsWith("/")) {
            request.path += "/";
          }
          request.headers["content-type"] = "application/x-www-form-urlencoded";
          if ((0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__.L)(operationSchema.input) === "unit" || !request.body) {
            request.body = "";
          }
          const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
          request.body = `Action=${action}&Version=${this.options.version}` + request.body;
          if (request.body.endsWith("&")) {
            request.body = request.body.slice(-1);
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.output);
          const dataObject = {};
          if (response.statusCode >= 300) {
            const bytes2 = await (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.P)(response.body, context);
            if (bytes2.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes2));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          }
          for (const header in response.headers) {
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
          }
          const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
          const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
          const bytes = await (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.P)(response.body, context);
          if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        useNestedResult() {
          return true;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const errorData = this.loadQueryError(dataObject) ?? {};
          const message = this.loadQueryErrorMessage(dataObject);
          errorData.message = message;
          errorData.Error = {
            Type: errorData.Type,
            Code: errorData.Code,
            Message: message
          };
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema);
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          const output = {
            Type: errorData.Error.Type,
            Code: errorData.Error.Code,
            Error: errorData.Error
          };
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name;
            const value = errorData[target] ?? dataObject[target];
            output[name] = this.deserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        loadQueryErrorCode(output, data) {
          const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
          if (code !== void 0) {
            return code;
          }
          if (output.statusCode == 404) {
            return "NotFound";
          }
        }
        loadQueryError(data) {
          return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
        }
        loadQueryErrorMessage(data) {
          const errorData = this.loadQueryError(data);
          return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
        }
        getDefaultContentType() {
          return "application/x-www-form-urlencoded";
        }
      }
    })
  ),
  /***/
  80572: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          QueryShapeSerializer
        )
        /* harmony export */
      });
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43888);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70979);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95125);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24494);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67305);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83763);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67004);
      var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6881);
      class QueryShapeSerializer extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
        settings;
        buffer;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value, prefix = "") {
          if (this.buffer === void 0) {
            this.buffer = "";
          }
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(schema);
          if (prefix && !prefix.endsWith(".")) {
            prefix += ".";
          }
          if (ns.isBlobSchema()) {
            if (typeof value === "string" || value instanceof Uint8Array) {
              this.writeKey(prefix);
              this.writeValue((this.serdeContext?.base64Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.n)(value));
            }
          } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(String(value));
            } else if (ns.isIdempotencyToken()) {
              this.writeKey(prefix);
              this.writeValue((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.generateIdempotencyToken)());
            }
          } else if (ns.isBigIntegerSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(String(value));
            }
          } else if (ns.isBigDecimalSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(value instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.D ? value.string : String(value));
            }
          } else if (ns.isTimestampSchema()) {
            if (value instanceof Date) {
              this.writeKey(prefix);
              const format = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__.V)(ns, this.settings);
              switch (format) {
                case 5:
                  this.writeValue(value.toISOString().replace(".000Z", "Z"));
                  break;
                case 6:
                  this.writeValue((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.JV)(value));
                  break;
                case 7:
                  this.writeValue(String(value.getTime() / 1e3));
                  break;
              }
            }
          } else if (ns.isDocumentSchema()) {
            if (Array.isArray(value)) {
              this.write(64 | 15, value, prefix);
            } else if (value instanceof Date) {
              this.write(4, value, prefix);
            } else if (value instanceof Uint8Array) {
              this.write(21, value, prefix);
            } else if (value && typeof value === "object") {
              this.write(128 | 15, value, prefix);
            } else {
              this.writeKey(prefix);
              this.writeValue(String(value));
            }
          } else if (ns.isListSchema()) {
            if (Array.isArray(value)) {
              if (value.length === 0) {
                if (this.settings.serializeEmptyLists) {
                  this.writeKey(prefix);
                  this.writeValue("");
                }
              } else {
                const member = ns.getValueSchema();
                const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
                let i = 1;
                for (const item of value) {
                  if (item == null) {
                    continue;
                  }
                  const traits = member.getMergedTraits();
                  const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
                  const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
                  this.write(member, item, key);
                  ++i;
                }
              }
            }
          } else if (ns.isMapSchema()) {
            if (value && typeof value === "object") {
              const keySchema = ns.getKeySchema();
              const memberSchema = ns.getValueSchema();
              const flat = ns.getMergedTraits().xmlFlattened;
              let i = 1;
              for (const k in value) {
                const v = value[k];
                if (v == null) {
                  continue;
                }
                const keyTraits = keySchema.getMergedTraits();
                const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
                const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
                const valTraits = memberSchema.getMergedTraits();
                const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
                const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
                this.write(keySchema, k, key);
                this.write(memberSchema, v, valueKey);
                ++i;
              }
            }
          } else if (ns.isStructSchema()) {
            if (value && typeof value === "object") {
              let didWriteMember = false;
              for (const [memberName, member] of ns.structIterator()) {
                if (value[memberName] == null && !member.isIdempotencyToken()) {
                  continue;
                }
                const traits = member.getMergedTraits();
                const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
                const key = `${prefix}${suffix}`;
                this.write(member, value[memberName], key);
                didWriteMember = true;
              }
              if (!didWriteMember && ns.isUnionSchema()) {
                const { $unknown } = value;
                if (Array.isArray($unknown)) {
                  const [k, v] = $unknown;
                  const key = `${prefix}${k}`;
                  this.write(15, v, key);
                }
              }
            }
          } else if (ns.isUnitSchema()) {
          } else {
            throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
          }
        }
        flush() {
          if (this.buffer === void 0) {
            throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
          }
          const str = this.buffer;
          delete this.buffer;
          return str;
        }
        getKey(memberName, xmlName, ec2QueryName, keySource) {
          const { ec2, capitalizeKeys } = this.settings;
          if (ec2 && ec2QueryName) {
            return ec2QueryName;
          }
          const key = xmlName ?? memberName;
          if (capitalizeKeys && keySource === "struct") {
            return key[0].toUpperCase() + key.slice(1);
          }
          return key;
        }
        writeKey(key) {
          if (key.endsWith(".")) {
            key = key.slice(0, key.length - 1);
          }
          this.buffer += `&${(0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_7__.$)(key)}=`;
        }
        writeValue(value) {
          this.buffer += (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_7__.$)(value);
        }
      }
    })
  ),
  /***/
  23409: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _: () => (
          /* binding */
          XmlShapeDeserializer
        )
      });
      var xml_parser = __webpack_require__(45293);
      var get_value_from_text_node = __webpack_require__(1709);
      var FromStringShapeDeserializer = __webpack_require__(66815);
      var NormalizedSchema = __webpack_require__(95125);
      var toUtf8 = __webpack_require__(69809);
      var ConfigurableSerdeContext = __webpack_require__(6881);
      ;
      class UnionSerde {
        from;
        to;
        keys;
        constructor(from, to) {
          this.from = from;
          this.to = to;
          const keys = Object.keys(this.from);
          const set = new Set(keys);
          set.delete("__type");
          this.keys = set;
        }
        mark(key) {
          this.keys.delete(key);
        }
        hasUnknown() {
          return this.keys.size === 1 && Object.keys(this.to).length === 0;
        }
        writeUnknown() {
          if (this.hasUnknown()) {
            const k = this.keys.values().next().value;
            const v = this.from[k];
            this.to.$unknown = [k, v];
          }
        }
      }
      ;
      function writeKey(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
      }
      ;
      class XmlShapeDeserializer extends ConfigurableSerdeContext.B {
        settings;
        stringDeserializer;
        constructor(settings) {
          super();
          this.settings = settings;
          this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
        }
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
          this.stringDeserializer.setSerdeContext(serdeContext);
        }
        read(schema, bytes, key) {
          const ns = NormalizedSchema.l1.of(schema);
          const memberSchemas = ns.getMemberSchemas();
          const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
            return !!memberNs.getMemberTraits().eventPayload;
          });
          if (isEventPayload) {
            const output = {};
            const memberName = Object.keys(memberSchemas)[0];
            const eventMemberSchema = memberSchemas[memberName];
            if (eventMemberSchema.isBlobSchema()) {
              output[memberName] = bytes;
            } else {
              output[memberName] = this.read(memberSchemas[memberName], bytes);
            }
            return output;
          }
          const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
          const parsedObject = this.parseXml(xmlString);
          return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
        }
        readSchema(_schema, value) {
          const ns = NormalizedSchema.l1.of(_schema);
          if (ns.isUnitSchema()) {
            return;
          }
          const traits = ns.getMergedTraits();
          if (ns.isListSchema() && !Array.isArray(value)) {
            return this.readSchema(ns, [value]);
          }
          if (value == null) {
            return value;
          }
          if (typeof value === "object") {
            const flat = !!traits.xmlFlattened;
            if (ns.isListSchema()) {
              const listValue = ns.getValueSchema();
              const buffer2 = [];
              const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
              const source = flat ? value : (value[0] ?? value)[sourceKey];
              if (source == null) {
                return buffer2;
              }
              const sourceArray = Array.isArray(source) ? source : [source];
              for (const v of sourceArray) {
                buffer2.push(this.readSchema(listValue, v));
              }
              return buffer2;
            }
            const buffer = {};
            if (ns.isMapSchema()) {
              const keyNs = ns.getKeySchema();
              const memberNs = ns.getValueSchema();
              let entries;
              if (flat) {
                entries = Array.isArray(value) ? value : [value];
              } else {
                entries = Array.isArray(value.entry) ? value.entry : [value.entry];
              }
              const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
              const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
              for (const entry of entries) {
                const key = entry[keyProperty];
                const value2 = entry[valueProperty];
                if (key === "__proto__") {
                  writeKey(buffer);
                }
                buffer[key] = this.readSchema(memberNs, value2);
              }
              return buffer;
            }
            if (ns.isStructSchema()) {
              const union = ns.isUnionSchema();
              let unionSerde;
              if (union) {
                unionSerde = new UnionSerde(value, buffer);
              }
              for (const [memberName, memberSchema] of ns.structIterator()) {
                const memberTraits = memberSchema.getMergedTraits();
                const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
                if (union) {
                  unionSerde.mark(xmlObjectKey);
                }
                if (value[xmlObjectKey] != null) {
                  buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
                }
              }
              if (union) {
                unionSerde.writeUnknown();
              }
              return buffer;
            }
            if (ns.isDocumentSchema()) {
              return value;
            }
            throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
          }
          if (ns.isListSchema()) {
            return [];
          }
          if (ns.isMapSchema() || ns.isStructSchema()) {
            return {};
          }
          return this.stringDeserializer.read(ns, value);
        }
        parseXml(xml) {
          if (xml.length) {
            let parsedObj;
            try {
              parsedObj = (0, xml_parser.h)(xml);
            } catch (e) {
              if (e && typeof e === "object") {
                Object.defineProperty(e, "$responseBodyText", {
                  value: xml
                });
              }
              throw e;
            }
            const textNodeName = "#text";
            const key = Object.keys(parsedObj)[0];
            const parsedObjToReturn = parsedObj[key];
            if (parsedObjToReturn[textNodeName]) {
              parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
              delete parsedObjToReturn[textNodeName];
            }
            return (0, get_value_from_text_node.r)(parsedObjToReturn);
          }
          return {};
        }
      }
    })
  ),
  /***/
  45293: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          parseXML
        )
        /* harmony export */
      });
      function writeKey(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
      }
      function parseXML(xml) {
        const state = new AwsXmlParser(xml);
        return state.parse();
      }
      class AwsXmlParser {
        x;
        i = 0;
        z;
        constructor(x) {
          this.x = x;
          this.x = x.replace(/\r\n?/g, "\n");
          this.z = this.x.length;
        }
        parse() {
          const p = this;
          const { z } = p;
          while (p.i < z) {
            p.trim();
            if (p.i >= z) {
              break;
            }
            if (p.isNext("<?")) {
              p.readTo("?>");
              p.trim();
            } else if (p.isNext("<!--")) {
              p.readTo("-->");
              p.trim();
            } else if (p.isNext("<!DOCTYPE", false)) {
              p.skipDoctype();
              p.trim();
            } else if (p.x[p.i] === "<") {
              const root = p.parseTag();
              return { [root.tag]: root.value };
            } else {
              throw new Error("@aws-sdk XML parse error: unexpected content.");
            }
          }
          throw new Error("@aws-sdk XML parse error: no root element.");
        }
        isNext(s, caseSensitive = true) {
          const p = this;
          if (caseSensitive) {
            return p.x.startsWith(s, p.i);
          }
          return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
        }
        readTo(stop) {
          const p = this;
          const _i = p.x.indexOf(stop, p.i);
          if (_i === -1) {
            throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
          }
          const result = p.x.slice(p.i, _i);
          p.i = _i + stop.length;
          return result;
        }
        trim() {
          const p = this;
          while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) {
            ++p.i;
          }
        }
        readAttrValue() {
          const p = this;
          const quote = p.x[p.i];
          ++p.i;
          let value = "";
          while (p.i < p.z && p.x[p.i] !== quote) {
            value += p.x[p.i++];
          }
          ++p.i;
          return p.decodeEntities(value);
        }
        parseTag() {
          const p = this;
          ++p.i;
          let tag = "";
          while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) {
            tag += p.x[p.i++];
          }
          let hasAttrs = false;
          const attrs = {};
          while (p.i < p.z) {
            p.trim();
            if (">/".includes(p.x[p.i])) {
              break;
            }
            let name = "";
            while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) {
              name += p.x[p.i++];
            }
            p.trim();
            if (p.x[p.i] !== "=") {
              break;
            }
            ++p.i;
            p.trim();
            if (name === "__proto__") {
              writeKey(attrs);
            }
            attrs[name] = p.readAttrValue();
            hasAttrs = true;
          }
          if (p.i >= p.z) {
            throw new Error("@aws-sdk XML parse error: unexpected end of input.");
          }
          if (p.x[p.i] === "/") {
            ++p.i;
            if (p.i >= p.z || p.x[p.i] !== ">") {
              throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
            }
            ++p.i;
            return { tag, value: hasAttrs ? attrs : "" };
          }
          if (p.x[p.i] !== ">") {
            throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
          }
          ++p.i;
          const textParts = [];
          const childTags = [];
          let hasElementChild = false;
          while (p.i < p.z) {
            if (p.isNext("</")) {
              break;
            }
            if (p.x[p.i] === "<") {
              if (p.isNext("<!--")) {
                p.readTo("-->");
              } else if (p.isNext("<![CDATA[")) {
                p.i += 9;
                textParts.push(p.readTo("]]>"));
              } else if (p.isNext("<?")) {
                p.readTo("?>");
              } else {
                hasElementChild = true;
                childTags.push(p.parseTag());
              }
            } else {
              let text = "";
              while (p.i < p.z && p.x[p.i] !== "<") {
                text += p.x[p.i++];
              }
              textParts.push(p.decodeEntities(text));
            }
          }
          if (!p.isNext("</")) {
            throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
          }
          p.i += 2;
          const closeTag = p.readTo(">").trim();
          if (closeTag !== tag) {
            throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
          }
          if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
            return { tag, value: "" };
          }
          if (!hasAttrs && !hasElementChild) {
            const text = textParts.length === 1 ? textParts[0] : textParts.join("");
            if (text.trim() === "" && text.includes("\n")) {
              return { tag, value: "" };
            }
            return { tag, value: text };
          }
          const obj = {};
          for (const text of textParts) {
            if (text.trim() === "" && text.includes("\n")) {
              continue;
            }
            obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
          }
          for (const child of childTags) {
            if (child.tag === "__proto__") {
              writeKey(obj);
            }
            if (child.tag in obj) {
              if (Array.isArray(obj[child.tag])) {
                obj[child.tag].push(child.value);
              } else {
                obj[child.tag] = [obj[child.tag], child.value];
              }
            } else {
              obj[child.tag] = child.value;
            }
          }
          for (const [k, v] of Object.entries(attrs)) {
            if (k === "__proto__") {
              writeKey(obj);
            }
            obj[k] = v;
          }
          return { tag, value: obj };
        }
        static ENTITIES = {
          amp: "&",
          lt: "<",
          gt: ">",
          quot: '"',
          apos: "'"
        };
        skipDoctype() {
          const p = this;
          p.i += 9;
          let depth = 0;
          while (p.i < p.z) {
            const c = p.x[p.i];
            if (c === "[") {
              ++depth;
            } else if (c === "]") {
              --depth;
            } else if (c === ">" && depth === 0) {
              ++p.i;
              return;
            }
            ++p.i;
          }
          throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
        }
        decodeEntities(s) {
          return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
            if (hex) {
              return String.fromCharCode(parseInt(hex, 16));
            }
            if (dec) {
              return String.fromCharCode(parseInt(dec, 10));
            }
            return AwsXmlParser.ENTITIES[named] ?? "";
          });
        }
      }
    })
  ),
  /***/
  53284: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          Sha256Js
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
      const BLOCK = 64;
      const DIGEST_LENGTH = 32;
      const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
      class Sha256Js {
        digestLength = DIGEST_LENGTH;
        state = Int32Array.from(INIT);
        w;
        buffer = new Uint8Array(64);
        bufferLength = 0;
        bytesHashed = 0;
        finished = false;
        inner;
        outer;
        constructor(secret) {
          if (secret) {
            const key = Sha256Js.normalizeKey(secret);
            this.inner = new Sha256Js();
            this.outer = new Sha256Js();
            const { inner, outer } = this;
            const pad = new Uint8Array(BLOCK * 2);
            for (let i = 0; i < BLOCK; ++i) {
              pad[i] = 54 ^ key[i];
              pad[i + BLOCK] = 92 ^ key[i];
            }
            inner.update(pad.subarray(0, BLOCK));
            outer.update(pad.subarray(BLOCK));
          }
        }
        update(data) {
          if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
          }
          if (this.inner) {
            this.inner.update(data);
            return;
          }
          const chunk = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(data);
          let position = 0;
          let { byteLength } = chunk;
          this.bytesHashed += byteLength;
          if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
            throw new Error("Cannot hash more than 2^53 - 1 bits");
          }
          while (byteLength > 0) {
            this.buffer[this.bufferLength++] = chunk[position++];
            byteLength--;
            if (this.bufferLength === BLOCK) {
              this.hashBuffer();
              this.bufferLength = 0;
            }
          }
        }
        async digest() {
          const { inner, outer } = this;
          if (inner && outer) {
            if (this.finished) {
              throw new Error("Attempted to digest an already finished HMAC.");
            }
            this.finished = true;
            const innerDigest = inner.digestSync();
            outer.update(innerDigest);
            return outer.digestSync();
          }
          return this.digestSync();
        }
        reset() {
          this.state = Int32Array.from(INIT);
          this.buffer = new Uint8Array(64);
          this.bufferLength = 0;
          this.bytesHashed = 0;
        }
        digestSync() {
          const state = this.state.slice();
          const buffer = this.buffer.slice();
          let bufferLength = this.bufferLength;
          const bitsHashed = this.bytesHashed * 8;
          const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          bufferView.setUint8(bufferLength++, 128);
          if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
            for (let i = bufferLength; i < BLOCK; ++i) {
              bufferView.setUint8(i, 0);
            }
            this.hashBufferWith(state, buffer);
            bufferLength = 0;
          }
          for (let i = bufferLength; i < BLOCK - 8; ++i) {
            bufferView.setUint8(i, 0);
          }
          bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
          bufferView.setUint32(BLOCK - 4, bitsHashed, false);
          this.hashBufferWith(state, buffer);
          const out = new Uint8Array(DIGEST_LENGTH);
          for (let i = 0; i < 8; ++i) {
            out[i * 4] = state[i] >>> 24 & 255;
            out[i * 4 + 1] = state[i] >>> 16 & 255;
            out[i * 4 + 2] = state[i] >>> 8 & 255;
            out[i * 4 + 3] = state[i] >>> 0 & 255;
          }
          return out;
        }
        static normalizeKey(secret) {
          const key = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(secret);
          if (key.byteLength > BLOCK) {
            const h = new Sha256Js();
            h.update(key);
            const out = h.digestSync();
            const padded = new Uint8Array(BLOCK);
            padded.set(out);
            return padded;
          }
          if (key.byteLength < BLOCK) {
            const padded = new Uint8Array(BLOCK);
            padded.set(key);
            return padded;
          }
          return key;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(state, buffer) {
          const w = this.w ??= new Int32Array(64);
          let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
          for (let i = 0; i < BLOCK; ++i) {
            if (i < 16) {
              w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
            } else {
              let u = w[i - 2];
              const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
              u = w[i - 15];
              const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
              w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
            }
            const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
            const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = s3 + t1 | 0;
            s3 = s2;
            s2 = s1;
            s1 = s0;
            s0 = t1 + t2 | 0;
          }
          state[0] += s0;
          state[1] += s1;
          state[2] += s2;
          state[3] += s3;
          state[4] += s4;
          state[5] += s5;
          state[6] += s6;
          state[7] += s7;
        }
      }
      const INIT = new Int32Array([
        1779033703,
        3144134277,
        1013904242,
        2773480762,
        1359893119,
        2600822924,
        528734635,
        1541459225
      ]);
      const K = new Int32Array([
        1116352408,
        1899447441,
        3049323471,
        3921009573,
        961987163,
        1508970993,
        2453635748,
        2870763221,
        3624381080,
        310598401,
        607225278,
        1426881987,
        1925078388,
        2162078206,
        2614888103,
        3248222580,
        3835390401,
        4022224774,
        264347078,
        604807628,
        770255983,
        1249150122,
        1555081692,
        1996064986,
        2554220882,
        2821834349,
        2952996808,
        3210313671,
        3336571891,
        3584528711,
        113926993,
        338241895,
        666307205,
        773529912,
        1294757372,
        1396182291,
        1695183700,
        1986661051,
        2177026350,
        2456956037,
        2730485921,
        2820302411,
        3259730800,
        3345764771,
        3516065817,
        3600352804,
        4094571909,
        275423344,
        430227734,
        506948616,
        659060556,
        883997877,
        958139571,
        1322822218,
        1537002063,
        1747873779,
        1955562222,
        2024104815,
        2227730452,
        2361852424,
        2428436474,
        2756734187,
        3204031479,
        3329325298
      ]);
    })
  ),
  /***/
  1875: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          Sha256Node
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var _Sha256Js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53284);
      const hasNativeCrypto = (() => {
        try {
          (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
          return true;
        } catch {
          return false;
        }
      })();
      const Sha256Node = hasNativeCrypto ? buildNativeClass() : _Sha256Js__WEBPACK_IMPORTED_MODULE_1__.D;
      function buildNativeClass() {
        return class Sha256Node {
          digestLength = 32;
          secret;
          hash;
          isHmac;
          finished = false;
          constructor(secret) {
            this.secret = secret;
            this.isHmac = !!secret;
            this.hash = this.createHash();
          }
          update(data) {
            if (this.finished) {
              throw new Error("Attempted to update an already finished hash.");
            }
            this.hash.update(data);
          }
          async digest() {
            let buf;
            if (this.isHmac) {
              this.finished = true;
              buf = this.hash.digest();
            } else {
              buf = this.hash.copy().digest();
            }
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = this.createHash();
            this.finished = false;
          }
          createHash() {
            return this.secret ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", toBuffer(this.secret)) : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
          }
        };
      }
      function toBuffer(data) {
        if (typeof data === "string") {
          return data;
        }
        if (ArrayBuffer.isView(data)) {
          return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        }
        return Buffer.from(data);
      }
    })
  ),
  /***/
  54667: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          decorateServiceException
        ),
        /* harmony export */
        T: () => (
          /* binding */
          ServiceException
        )
        /* harmony export */
      });
      class ServiceException extends Error {
        static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
        $fault;
        $response;
        $retryable;
        $metadata;
        constructor(options) {
          super(options.message);
          Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
          this.name = options.name;
          this.$fault = options.$fault;
          this.$metadata = options.$metadata;
        }
        static isInstance(value) {
          if (!value) {
            return false;
          }
          const candidate = value;
          return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
        }
        static [Symbol.hasInstance](instance) {
          if (!instance) {
            return false;
          }
          const candidate = instance;
          if (this === ServiceException) {
            return ServiceException.isInstance(instance);
          }
          if (ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance)) {
              return true;
            }
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
            let candidateHasShapeId = false;
            if (targetId) {
              let proto = Object.getPrototypeOf(candidate);
              while (proto && proto !== Object.prototype) {
                const ctor = proto.constructor;
                const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
                if (candidateId) {
                  candidateHasShapeId = true;
                  if (candidateId === targetId) {
                    return true;
                  }
                }
                proto = Object.getPrototypeOf(proto);
              }
            }
            if (targetId && candidateHasShapeId) {
              return false;
            }
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
              if (candidate.name === targetName) {
                return true;
              }
              let proto = Object.getPrototypeOf(candidate);
              while (proto && proto !== Object.prototype) {
                const ctorName = proto.constructor?.name;
                if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                  return true;
                }
                proto = Object.getPrototypeOf(proto);
              }
            }
          }
          return false;
        }
      }
      const decorateServiceException = (exception, additions = {}) => {
        Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
          if (exception[k] == void 0 || exception[k] === "") {
            exception[k] = v;
          }
        });
        const message = exception.message || exception.Message || "UnknownError";
        exception.message = message;
        delete exception.Message;
        return exception;
      };
    })
  ),
  /***/
  1709: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          getValueFromTextNode
        )
        /* harmony export */
      });
      var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
      const getValueFromTextNode = (obj) => {
        const textNodeName = "#text";
        for (const key in obj) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(obj, key)) {
            continue;
          }
          if (obj[key][textNodeName] !== void 0) {
            obj[key] = obj[key][textNodeName];
          } else if (typeof obj[key] === "object" && obj[key] !== null) {
            obj[key] = getValueFromTextNode(obj[key]);
          }
        }
        return obj;
      };
    })
  ),
  /***/
  68366: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          operation
        )
        /* harmony export */
      });
      const operation = (namespace, name, traits, input, output) => ({
        name,
        namespace,
        traits,
        input,
        output
      });
    })
  ),
  /***/
  37550: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          SignatureV4
        )
      });
      var hex_encoding = __webpack_require__(30068);
      var toUint8Array = __webpack_require__(33243);
      var hasOwn2 = __webpack_require__(62990);
      var fromUtf8 = __webpack_require__(47332);
      ;
      class HeaderFormatter {
        format(headers) {
          const chunks = [];
          for (const headerName in headers) {
            if (!(0, hasOwn2.$)(headers, headerName)) {
              continue;
            }
            const bytes = (0, fromUtf8.a)(headerName);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
          }
          const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
          let position = 0;
          for (const chunk of chunks) {
            out.set(chunk, position);
            position += chunk.byteLength;
          }
          return out;
        }
        formatHeaderValue(header) {
          switch (header.type) {
            case "boolean":
              return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
              return Uint8Array.from([2, header.value]);
            case "short":
              const shortView = new DataView(new ArrayBuffer(3));
              shortView.setUint8(0, 3);
              shortView.setInt16(1, header.value, false);
              return new Uint8Array(shortView.buffer);
            case "integer":
              const intView = new DataView(new ArrayBuffer(5));
              intView.setUint8(0, 4);
              intView.setInt32(1, header.value, false);
              return new Uint8Array(intView.buffer);
            case "long":
              const longBytes = new Uint8Array(9);
              longBytes[0] = 5;
              longBytes.set(header.value.bytes, 1);
              return longBytes;
            case "binary":
              const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
              binView.setUint8(0, 6);
              binView.setUint16(1, header.value.byteLength, false);
              const binBytes = new Uint8Array(binView.buffer);
              binBytes.set(header.value, 3);
              return binBytes;
            case "string":
              const utf8Bytes = (0, fromUtf8.a)(header.value);
              const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
              strView.setUint8(0, 7);
              strView.setUint16(1, utf8Bytes.byteLength, false);
              const strBytes = new Uint8Array(strView.buffer);
              strBytes.set(utf8Bytes, 3);
              return strBytes;
            case "timestamp":
              const tsBytes = new Uint8Array(9);
              tsBytes[0] = 8;
              tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
              return tsBytes;
            case "uuid":
              if (!UUID_PATTERN.test(header.value)) {
                throw new Error(`Invalid UUID received: ${header.value}`);
              }
              const uuidBytes = new Uint8Array(17);
              uuidBytes[0] = 9;
              uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
              return uuidBytes;
          }
        }
      }
      var HEADER_VALUE_TYPE;
      (function(HEADER_VALUE_TYPE2) {
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
      })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
      const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
      class Int64 {
        bytes;
        constructor(bytes) {
          this.bytes = bytes;
          if (bytes.byteLength !== 8) {
            throw new Error("Int64 buffers must be exactly 8 bytes");
          }
        }
        static fromNumber(number) {
          if (number > 9223372036854776e3 || number < -9223372036854776e3) {
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
          }
          const bytes = new Uint8Array(8);
          for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
            bytes[i] = remaining;
          }
          if (number < 0) {
            negate(bytes);
          }
          return new Int64(bytes);
        }
        valueOf() {
          const bytes = this.bytes.slice(0);
          const negative = bytes[0] & 128;
          if (negative) {
            negate(bytes);
          }
          return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
        }
        toString() {
          return String(this.valueOf());
        }
      }
      function negate(bytes) {
        for (let i = 0; i < 8; i++) {
          bytes[i] ^= 255;
        }
        for (let i = 7; i > -1; i--) {
          bytes[i]++;
          if (bytes[i] !== 0) {
            break;
          }
        }
      }
      var SignatureV4Base = __webpack_require__(778);
      var constants = __webpack_require__(47749);
      var credentialDerivation = __webpack_require__(81910);
      var getCanonicalHeaders = __webpack_require__(16172);
      var getPayloadHash = __webpack_require__(96660);
      var headerUtil = __webpack_require__(11923);
      var moveHeadersToQuery = __webpack_require__(6186);
      var prepareRequest = __webpack_require__(9318);
      ;
      class SignatureV4 extends SignatureV4Base.y {
        headerFormatter = new HeaderFormatter();
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
          super({
            applyChecksum,
            credentials,
            region,
            service,
            sha256,
            uriEscapePath
          });
        }
        async presign(originalRequest, options = {}) {
          const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const { longDate, shortDate } = this.formatDate(signingDate);
          if (expiresIn > constants.Uv) {
            return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
          }
          const scope = (0, credentialDerivation.Ds)(shortDate, region, signingService ?? this.service);
          const request = (0, moveHeadersToQuery.b)((0, prepareRequest.n)(originalRequest), { unhoistableHeaders, hoistableHeaders });
          if (credentials.sessionToken) {
            request.query[constants.r2] = credentials.sessionToken;
          }
          request.query[constants.XI] = constants.SG;
          request.query[constants.tI] = `${credentials.accessKeyId}/${scope}`;
          request.query[constants.Zs] = longDate;
          request.query[constants.MS] = expiresIn.toString(10);
          const canonicalHeaders = (0, getCanonicalHeaders.H)(request, unsignableHeaders, signableHeaders);
          request.query[constants.FY] = this.getCanonicalHeaderList(canonicalHeaders);
          request.query[constants.cR] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await (0, getPayloadHash.p)(originalRequest, this.sha256)));
          return request;
        }
        async sign(toSign, options) {
          if (typeof toSign === "string") {
            return this.signString(toSign, options);
          } else if (toSign.headers && toSign.payload) {
            return this.signEvent(toSign, options);
          } else if (toSign.message) {
            return this.signMessage(toSign, options);
          } else {
            return this.signRequest(toSign, options);
          }
        }
        async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
          const region = signingRegion ?? await this.regionProvider();
          const { shortDate, longDate } = this.formatDate(signingDate);
          const scope = (0, credentialDerivation.Ds)(shortDate, region, signingService ?? this.service);
          const hashedPayload = await (0, getPayloadHash.p)({ headers: {}, body: payload }, this.sha256);
          const hash = new this.sha256();
          hash.update(headers);
          const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
          const stringToSign = [
            constants.r1,
            longDate,
            scope,
            priorSignature,
            hashedHeaders,
            hashedPayload
          ].join("\n");
          return this.signString(stringToSign, {
            signingDate,
            signingRegion: region,
            signingService,
            eventStreamCredentials
          });
        }
        async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
          const promise = this.signEvent({
            headers: this.headerFormatter.format(signableMessage.message.headers),
            payload: signableMessage.message.body
          }, {
            signingDate,
            signingRegion,
            signingService,
            priorSignature: signableMessage.priorSignature,
            eventStreamCredentials
          });
          return promise.then((signature) => {
            return { message: signableMessage.message, signature };
          });
        }
        async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
          const credentials = eventStreamCredentials ?? await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const { shortDate } = this.formatDate(signingDate);
          const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
          hash.update((0, toUint8Array.F)(stringToSign));
          return (0, hex_encoding.n)(await hash.digest());
        }
        async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const request = (0, prepareRequest.n)(requestToSign);
          const { longDate, shortDate } = this.formatDate(signingDate);
          const scope = (0, credentialDerivation.Ds)(shortDate, region, signingService ?? this.service);
          request.headers[constants.ot] = longDate;
          if (credentials.sessionToken) {
            request.headers[constants.wE] = credentials.sessionToken;
          }
          const payloadHash = await (0, getPayloadHash.p)(request, this.sha256);
          if (!(0, headerUtil.ou)(constants.Wd, request.headers) && this.applyChecksum) {
            request.headers[constants.Wd] = payloadHash;
          }
          const canonicalHeaders = (0, getCanonicalHeaders.H)(request, unsignableHeaders, signableHeaders);
          const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
          request.headers[constants.H1] = `${constants.SG} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
          return request;
        }
        async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
          const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, constants.SG);
          const hash = new this.sha256(await keyPromise);
          hash.update((0, toUint8Array.F)(stringToSign));
          return (0, hex_encoding.n)(await hash.digest());
        }
        getSigningKey(credentials, region, shortDate, service) {
          return (0, credentialDerivation.Xf)(this.sha256, credentials, shortDate, region, service || this.service);
        }
      }
    })
  ),
  /***/
  778: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          SignatureV4Base
        )
      });
      var normalizeProvider = __webpack_require__(29362);
      var escape_uri = __webpack_require__(6856);
      var toUint8Array = __webpack_require__(33243);
      var hex_encoding = __webpack_require__(30068);
      var getCanonicalQuery = __webpack_require__(41838);
      ;
      const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
      const toDate = (time) => {
        if (typeof time === "number") {
          return new Date(time * 1e3);
        }
        if (typeof time === "string") {
          if (Number(time)) {
            return new Date(Number(time) * 1e3);
          }
          return new Date(time);
        }
        return time;
      };
      ;
      class SignatureV4Base {
        service;
        regionProvider;
        credentialProvider;
        sha256;
        uriEscapePath;
        applyChecksum;
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
          this.service = service;
          this.sha256 = sha256;
          this.uriEscapePath = uriEscapePath;
          this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
          this.regionProvider = (0, normalizeProvider.t)(region);
          this.credentialProvider = (0, normalizeProvider.t)(credentials);
        }
        createCanonicalRequest(request, canonicalHeaders, payloadHash) {
          const sortedHeaders = Object.keys(canonicalHeaders).sort();
          return `${request.method}
${this.getCanonicalPath(request)}
${(0, getCanonicalQuery.$)(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
        }
        async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
          const hash = new this.sha256();
          hash.update((0, toUint8Array.F)(canonicalRequest));
          const hashedRequest = await hash.digest();
          return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0, hex_encoding.n)(hashedRequest)}`;
        }
        getCanonicalPath({ path }) {
          if (this.uriEscapePath) {
            const normalizedPathSegments = [];
            for (const pathSegment of path.split("/")) {
              if (pathSegment?.length === 0) {
                continue;
              }
              if (pathSegment === ".") {
                continue;
              }
              if (pathSegment === "..") {
                normalizedPathSegments.pop();
              } else {
                normalizedPathSegments.push(pathSegment);
              }
            }
            const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
            const doubleEncoded = (0, escape_uri.o)(normalizedPath);
            return doubleEncoded.replace(/%2F/g, "/");
          }
          return path;
        }
        validateResolvedCredentials(credentials) {
          if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
            throw new Error("Resolved credential object is not valid");
          }
        }
        formatDate(now) {
          const longDate = iso8601(now).replace(/[-:]/g, "");
          return {
            longDate,
            shortDate: longDate.slice(0, 8)
          };
        }
        getCanonicalHeaderList(headers) {
          return Object.keys(headers).sort().join(";");
        }
      }
    })
  ),
  /***/
  47749: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D8: () => (
          /* binding */
          SIGNATURE_HEADER
        ),
        /* harmony export */
        FY: () => (
          /* binding */
          SIGNED_HEADERS_QUERY_PARAM
        ),
        /* harmony export */
        H1: () => (
          /* binding */
          AUTH_HEADER
        ),
        /* harmony export */
        Ir: () => (
          /* binding */
          PROXY_HEADER_PATTERN
        ),
        /* harmony export */
        J9: () => (
          /* binding */
          DATE_HEADER
        ),
        /* harmony export */
        Jp: () => (
          /* binding */
          UNSIGNABLE_PATTERNS
        ),
        /* harmony export */
        MS: () => (
          /* binding */
          EXPIRES_QUERY_PARAM
        ),
        /* harmony export */
        SG: () => (
          /* binding */
          ALGORITHM_IDENTIFIER
        ),
        /* harmony export */
        SN: () => (
          /* binding */
          ALWAYS_UNSIGNABLE_HEADERS
        ),
        /* harmony export */
        Uv: () => (
          /* binding */
          MAX_PRESIGNED_TTL
        ),
        /* harmony export */
        VQ: () => (
          /* binding */
          KEY_TYPE_IDENTIFIER
        ),
        /* harmony export */
        Wd: () => (
          /* binding */
          SHA256_HEADER
        ),
        /* harmony export */
        XI: () => (
          /* binding */
          ALGORITHM_QUERY_PARAM
        ),
        /* harmony export */
        Zs: () => (
          /* binding */
          AMZ_DATE_QUERY_PARAM
        ),
        /* harmony export */
        cR: () => (
          /* binding */
          SIGNATURE_QUERY_PARAM
        ),
        /* harmony export */
        g5: () => (
          /* binding */
          MAX_CACHE_SIZE
        ),
        /* harmony export */
        ku: () => (
          /* binding */
          ALGORITHM_IDENTIFIER_V4A
        ),
        /* harmony export */
        lP: () => (
          /* binding */
          SEC_HEADER_PATTERN
        ),
        /* harmony export */
        oB: () => (
          /* binding */
          REGION_SET_PARAM
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          AMZ_DATE_HEADER
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          GENERATED_HEADERS
        ),
        /* harmony export */
        r1: () => (
          /* binding */
          EVENT_ALGORITHM_IDENTIFIER
        ),
        /* harmony export */
        r2: () => (
          /* binding */
          TOKEN_QUERY_PARAM
        ),
        /* harmony export */
        tI: () => (
          /* binding */
          CREDENTIAL_QUERY_PARAM
        ),
        /* harmony export */
        wE: () => (
          /* binding */
          TOKEN_HEADER
        ),
        /* harmony export */
        z8: () => (
          /* binding */
          UNSIGNED_PAYLOAD
        ),
        /* harmony export */
        zX: () => (
          /* binding */
          HOST_HEADER
        )
        /* harmony export */
      });
      const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
      const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
      const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
      const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
      const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
      const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
      const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
      const REGION_SET_PARAM = "X-Amz-Region-Set";
      const AUTH_HEADER = "authorization";
      const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
      const DATE_HEADER = "date";
      const GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
      const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
      const SHA256_HEADER = "x-amz-content-sha256";
      const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
      const HOST_HEADER = "host";
      const ALWAYS_UNSIGNABLE_HEADERS = {
        authorization: true,
        "cache-control": true,
        connection: true,
        expect: true,
        from: true,
        "keep-alive": true,
        "max-forwards": true,
        pragma: true,
        referer: true,
        te: true,
        trailer: true,
        "transfer-encoding": true,
        upgrade: true,
        "user-agent": true,
        "x-amzn-trace-id": true
      };
      const PROXY_HEADER_PATTERN = /^proxy-/;
      const SEC_HEADER_PATTERN = /^sec-/;
      const UNSIGNABLE_PATTERNS = [/^proxy-/i, /^sec-/i];
      const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
      const ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256";
      const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
      const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
      const MAX_CACHE_SIZE = 50;
      const KEY_TYPE_IDENTIFIER = "aws4_request";
      const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
    })
  ),
  /***/
  81910: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ds: () => (
          /* binding */
          createScope
        ),
        /* harmony export */
        HK: () => (
          /* binding */
          clearCredentialCache
        ),
        /* harmony export */
        Xf: () => (
          /* binding */
          getSigningKey
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30068);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33243);
      var _constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47749);
      const signingKeyCache = {};
      const cacheQueue = [];
      const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${_constants__WEBPACK_IMPORTED_MODULE_0__.VQ}`;
      const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
        const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
        const cacheKey = `${shortDate}:${region}:${service}:${(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.n)(credsHash)}:${credentials.sessionToken}`;
        if (cacheKey in signingKeyCache) {
          return signingKeyCache[cacheKey];
        }
        cacheQueue.push(cacheKey);
        while (cacheQueue.length > _constants__WEBPACK_IMPORTED_MODULE_0__.g5) {
          delete signingKeyCache[cacheQueue.shift()];
        }
        let key = `AWS4${credentials.secretAccessKey}`;
        for (const signable of [shortDate, region, service, _constants__WEBPACK_IMPORTED_MODULE_0__.VQ]) {
          key = await hmac(sha256Constructor, key, signable);
        }
        return signingKeyCache[cacheKey] = key;
      };
      const clearCredentialCache = () => {
        cacheQueue.length = 0;
        Object.keys(signingKeyCache).forEach((cacheKey) => {
          delete signingKeyCache[cacheKey];
        });
      };
      const hmac = (ctor, secret, data) => {
        const hash = new ctor(secret);
        hash.update((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.F)(data));
        return hash.digest();
      };
    })
  ),
  /***/
  16172: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          getCanonicalHeaders
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70412);
      var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47749);
      const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
        const canonical = {};
        for (const headerName of Object.keys(headers).sort()) {
          if (headers[headerName] == void 0) {
            continue;
          }
          const canonicalHeaderName = headerName.toLowerCase();
          if ((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(_constants__WEBPACK_IMPORTED_MODULE_1__.SN, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || _constants__WEBPACK_IMPORTED_MODULE_1__.Ir.test(canonicalHeaderName) || _constants__WEBPACK_IMPORTED_MODULE_1__.lP.test(canonicalHeaderName)) {
            if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
              continue;
            }
          }
          if (canonicalHeaderName === "__proto__") {
            (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.T)(canonical);
          }
          canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
        }
        return canonical;
      };
    })
  ),
  /***/
  41838: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          getCanonicalQuery
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
      var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47749);
      const getCanonicalQuery = ({ query = {} }) => {
        const keys = [];
        const serialized = {};
        for (const key in query) {
          if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(query, key)) {
            continue;
          }
          if (key.toLowerCase() === _constants__WEBPACK_IMPORTED_MODULE_1__.D8) {
            continue;
          }
          const encodedKey = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.o)(key);
          keys.push(encodedKey);
          const value = query[key];
          if (typeof value === "string") {
            serialized[encodedKey] = `${encodedKey}=${(0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.o)(value)}`;
          } else if (Array.isArray(value)) {
            serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${(0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.o)(value2)}`]), []).sort().join("&");
          }
        }
        return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
      };
    })
  ),
  /***/
  96660: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          getPayloadHash
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11719);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33243);
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30068);
      var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47749);
      const getPayloadHash = async ({ headers, body }, hashConstructor) => {
        for (const headerName in headers) {
          if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(headers, headerName)) {
            continue;
          }
          if (headerName.toLowerCase() === _constants__WEBPACK_IMPORTED_MODULE_1__.Wd) {
            return headers[headerName];
          }
        }
        if (body == void 0) {
          return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        } else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.m)(body)) {
          const hashCtor = new hashConstructor();
          hashCtor.update((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.F)(body));
          return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.n)(await hashCtor.digest());
        }
        return _constants__WEBPACK_IMPORTED_MODULE_1__.z8;
      };
    })
  ),
  /***/
  11923: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ou: () => (
          /* binding */
          hasHeader
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62990);
      const hasHeader = (soughtHeader, headers) => {
        soughtHeader = soughtHeader.toLowerCase();
        for (const headerName in headers) {
          if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(headers, headerName)) {
            continue;
          }
          if (soughtHeader === headerName.toLowerCase()) {
            return true;
          }
        }
        return false;
      };
      const getHeaderValue = (soughtHeader, headers) => {
        soughtHeader = soughtHeader.toLowerCase();
        for (const headerName in headers) {
          if (!hasOwn(headers, headerName)) {
            continue;
          }
          if (soughtHeader === headerName.toLowerCase()) {
            return headers[headerName];
          }
        }
        return void 0;
      };
      const deleteHeader = (soughtHeader, headers) => {
        soughtHeader = soughtHeader.toLowerCase();
        for (const headerName in headers) {
          if (!hasOwn(headers, headerName)) {
            continue;
          }
          if (soughtHeader === headerName.toLowerCase()) {
            delete headers[headerName];
          }
        }
      };
    })
  ),
  /***/
  6186: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          moveHeadersToQuery
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62990);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
      const moveHeadersToQuery = (request, options = {}) => {
        const { headers, query = {} } = _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.clone(request);
        for (const name in headers) {
          if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.$)(headers, name)) {
            continue;
          }
          const lname = name.toLowerCase();
          if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
            query[name] = headers[name];
            delete headers[name];
          }
        }
        return {
          ...request,
          headers,
          query
        };
      };
    })
  ),
  /***/
  9318: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          prepareRequest
        )
        /* harmony export */
      });
      var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62990);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19725);
      var _constants__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47749);
      const prepareRequest = (request) => {
        request = _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.clone(request);
        for (const headerName in request.headers) {
          if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.$)(request.headers, headerName)) {
            continue;
          }
          if (_constants__WEBPACK_IMPORTED_MODULE_2__.pj.indexOf(headerName.toLowerCase()) > -1) {
            delete request.headers[headerName];
          }
        }
        return request;
      };
    })
  )
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  id,
  ids,
  modules
});
