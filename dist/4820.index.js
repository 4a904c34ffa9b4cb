'use strict';
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{id:()=>id,ids:()=>ids,modules:()=>modules});module.exports=__toCommonJS(stdin_exports);const id=4820,ids=[4820],modules={
6881:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>SerdeContextConfig});class SerdeContextConfig{serdeContext;setSerdeContext(serdeContext){
this.serdeContext=serdeContext}}}),24017:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>ProtocolLib});
var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54667),_smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75629),_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
95125);class ProtocolLib{queryCompat;errorRegistry;constructor(queryCompat=!1){this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){
const members=inputSchema.getMemberSchemas(),httpPayloadMember=Object.values(members).find(m=>!!m.getMergedTraits().httpPayload);if(httpPayloadMember){const mediaType=httpPayloadMember.
getMergedTraits().mediaType;return mediaType||(httpPayloadMember.isStringSchema()?"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.
isUnitSchema()&&Object.values(members).find(m=>{const{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m.getMergedTraits();return!httpQuery&&!httpQueryParams&&
!httpHeader&&!httpLabel&&httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;errorIdentifier.includes("#")&&([,errorName]=errorIdentifier.split("#"));const errorMetadata={$metadata:metadata,$fault:response.statusCode<
500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(
this.errorRegistry,errorName)??this.errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??"Un\
knownError";const synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){const ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??
Error;throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName}),errorMetadata),dataObject)}const d=dataObject,message=d?.message??d?.Message??
d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));const staticRegistry=_smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.
O.for(namespace),defaultSyntheticRegistry=_smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(
staticRegistry),composite.copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){if(this.queryCompat){
const msg=exception.Message??additions.Message,error=(0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception,additions);msg&&(error.message=msg);const errorObj=error.
Error??{};errorObj.Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;
const reqId=error.$metadata.requestId;return reqId&&(error.RequestId=reqId),error}return(0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception,additions)}setQueryCompatError(output,response){
const queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){const[Code,Type]=queryErrorHeader.split(";"),keys=Object.
keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i=0;i<keys.length;i++){const k=keys[i];Error2[k==="message"?"Message":k]=output[k]}delete Error2.
__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),queryCompatErrorData.
Type&&(errorData.Type=queryCompatErrorData.Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName){
try{return registry.getSchema(errorName)}catch{return registry.find(schema=>_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0]===
errorName)}}}}),15594:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>AwsQueryProtocol});var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
85715),_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(49620),_smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(36204),
_smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95125),_ProtocolLib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24017),_xml_XmlShapeDeserializer__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
23409),_QueryShapeSerializer__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(80572);class AwsQueryProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.
M{options;serializer;deserializer;mixin=new _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__.U;constructor(options){super({defaultNamespace:options.defaultNamespace,errorTypeRegistries:options.
errorTypeRegistries}),this.options=options;const settings={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:options.xmlNamespace,serviceNamespace:options.
defaultNamespace,serializeEmptyLists:!0};this.serializer=new _QueryShapeSerializer__WEBPACK_IMPORTED_MODULE_2__.U(settings),this.deserializer=new _xml_XmlShapeDeserializer__WEBPACK_IMPORTED_MODULE_3__.
_(settings)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(serdeContext),this.deserializer.setSerdeContext(
serdeContext)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(operationSchema,input,context){const request=await super.
serializeRequest(operationSchema,input,context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="application/x-www-form-urlencod\
ed",((0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__.L)(operationSchema.input)==="unit"||!request.body)&&(request.body="");const action=operationSchema.name.
split("#")[1]??operationSchema.name;return request.body=`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith("&")&&(request.body=
request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){const deserializer=this.deserializer,ns=_smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.
l1.of(operationSchema.output),dataObject={};if(response.statusCode>=300){const bytes2=await(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.P)(response.body,
context);bytes2.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes2)),await this.handleError(operationSchema,context,response,dataObject,this.
deserializeMetadata(response))}for(const header in response.headers){const value=response.headers[header];delete response.headers[header],response.headers[header.
toLowerCase()]=value}const shortName=operationSchema.name.split("#")[1]??operationSchema.name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+
"Result":void 0,bytes=await(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.P)(response.body,context);return bytes.byteLength>0&&Object.assign(dataObject,
await deserializer.read(ns,bytes,awsQueryResultKey)),dataObject.$metadata=this.deserializeMetadata(response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){
const errorIdentifier=this.loadQueryErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
const errorData=this.loadQueryError(dataObject)??{},message=this.loadQueryErrorMessage(dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,
Code:errorData.Code,Message:message};const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,errorData,metadata,this.mixin.findQueryCompatibleError),ns=_smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.
getErrorCtor(errorSchema)??Error,exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,Error:errorData.Error};for(const[name,member]of ns.
structIterator()){const target=member.getMergedTraits().xmlName??name,value=errorData[target]??dataObject[target];output[name]=this.deserializer.readSchema(member,
value)}throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){
const code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==404)return"NotFound"}loadQueryError(data){
return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){const errorData=this.loadQueryError(data);return errorData?.message??
errorData?.Message??data.message??data.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),80572:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>QueryShapeSerializer});var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(43888),_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
70979),_smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95125),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(24494),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
67305),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83763),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(67004),_ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6881);class QueryShapeSerializer extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B{settings;buffer;constructor(settings){super(),this.settings=settings}write(schema,value,prefix=""){
this.buffer===void 0&&(this.buffer="");const ns=_smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(schema);if(prefix&&!prefix.endsWith(".")&&(prefix+="."),ns.
isBlobSchema())(typeof value=="string"||value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.base64Encoder??_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.
n)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema())value!=null?(this.writeKey(prefix),this.writeValue(String(value))):ns.isIdempotencyToken()&&
(this.writeKey(prefix),this.writeValue((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.generateIdempotencyToken)()));else if(ns.isBigIntegerSchema())value!=null&&
(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isBigDecimalSchema())value!=null&&(this.writeKey(prefix),this.writeValue(value instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.
D?value.string:String(value)));else if(ns.isTimestampSchema()){if(value instanceof Date)switch(this.writeKey(prefix),(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_5__.
V)(ns,this.settings)){case 5:this.writeValue(value.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.
JV)(value));break;case 7:this.writeValue(String(value.getTime()/1e3));break}}else if(ns.isDocumentSchema())Array.isArray(value)?this.write(79,value,prefix):value instanceof
Date?this.write(4,value,prefix):value instanceof Uint8Array?this.write(21,value,prefix):value&&typeof value=="object"?this.write(143,value,prefix):(this.writeKey(
prefix),this.writeValue(String(value)));else if(ns.isListSchema()){if(Array.isArray(value))if(value.length===0)this.settings.serializeEmptyLists&&(this.writeKey(
prefix),this.writeValue(""));else{const member=ns.getValueSchema(),flat=this.settings.flattenLists||ns.getMergedTraits().xmlFlattened;let i=1;for(const item of value){
if(item==null)continue;const traits=member.getMergedTraits(),suffix=this.getKey("member",traits.xmlName,traits.ec2QueryName),key=flat?`${prefix}${i}`:`${prefix}${suffix}\
.${i}`;this.write(member,item,key),++i}}}else if(ns.isMapSchema()){if(value&&typeof value=="object"){const keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),
flat=ns.getMergedTraits().xmlFlattened;let i=1;for(const k in value){const v=value[k];if(v==null)continue;const keyTraits=keySchema.getMergedTraits(),keySuffix=this.
getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName),key=flat?`${prefix}${i}.${keySuffix}`:`${prefix}entry.${i}.${keySuffix}`,valTraits=memberSchema.getMergedTraits(),
valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName),valueKey=flat?`${prefix}${i}.${valueSuffix}`:`${prefix}entry.${i}.${valueSuffix}`;this.
write(keySchema,k,key),this.write(memberSchema,v,valueKey),++i}}}else if(ns.isStructSchema()){if(value&&typeof value=="object"){let didWriteMember=!1;for(const[
memberName,member]of ns.structIterator()){if(value[memberName]==null&&!member.isIdempotencyToken())continue;const traits=member.getMergedTraits(),suffix=this.getKey(
memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;this.write(member,value[memberName],key),didWriteMember=!0}if(!didWriteMember&&
ns.isUnionSchema()){const{$unknown}=value;if(Array.isArray($unknown)){const[k,v]=$unknown,key=`${prefix}${k}`;this.write(15,v,key)}}}}else if(!ns.isUnitSchema())
throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sd\
k/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const str=this.buffer;return delete this.buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){
const{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;const key=xmlName??memberName;return capitalizeKeys&&keySource==="struct"?key[0].
toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,key.length-1)),this.buffer+=`&${(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_7__.
$)(key)}=`}writeValue(value){this.buffer+=(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_7__.$)(value)}}}),23409:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>XmlShapeDeserializer});var xml_parser=__webpack_require__(45293),get_value_from_text_node=__webpack_require__(1709),
FromStringShapeDeserializer=__webpack_require__(66815),NormalizedSchema=__webpack_require__(95125),toUtf8=__webpack_require__(69809),ConfigurableSerdeContext=__webpack_require__(
6881);class UnionSerde{from;to;keys;constructor(from,to){this.from=from,this.to=to;const keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.
keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const k=this.
keys.values().next().value,v=this.from[k];this.to.$unknown=[k,v]}}}function writeKey(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}class XmlShapeDeserializer extends ConfigurableSerdeContext.B{settings;stringDeserializer;constructor(settings){super(),this.settings=settings,
this.stringDeserializer=new FromStringShapeDeserializer.k(settings)}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.stringDeserializer.setSerdeContext(
serdeContext)}read(schema,bytes,key){const ns=NormalizedSchema.l1.of(schema),memberSchemas=ns.getMemberSchemas();if(ns.isStructSchema()&&ns.isMemberSchema()&&!!Object.
values(memberSchemas).find(memberNs=>!!memberNs.getMemberTraits().eventPayload)){const output={},memberName=Object.keys(memberSchemas)[0];return memberSchemas[memberName].
isBlobSchema()?output[memberName]=bytes:output[memberName]=this.read(memberSchemas[memberName],bytes),output}const xmlString=(this.serdeContext?.utf8Encoder??toUtf8.
P)(bytes),parsedObject=this.parseXml(xmlString);return this.readSchema(schema,key?parsedObject[key]:parsedObject)}readSchema(_schema,value){const ns=NormalizedSchema.
l1.of(_schema);if(ns.isUnitSchema())return;const traits=ns.getMergedTraits();if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(ns,[value]);if(value==
null)return value;if(typeof value=="object"){const flat=!!traits.xmlFlattened;if(ns.isListSchema()){const listValue=ns.getValueSchema(),buffer2=[],sourceKey=listValue.
getMergedTraits().xmlName??"member",source=flat?value:(value[0]??value)[sourceKey];if(source==null)return buffer2;const sourceArray=Array.isArray(source)?source:
[source];for(const v of sourceArray)buffer2.push(this.readSchema(listValue,v));return buffer2}const buffer={};if(ns.isMapSchema()){const keyNs=ns.getKeySchema(),
memberNs=ns.getValueSchema();let entries;flat?entries=Array.isArray(value)?value:[value]:entries=Array.isArray(value.entry)?value.entry:[value.entry];const keyProperty=keyNs.
getMergedTraits().xmlName??"key",valueProperty=memberNs.getMergedTraits().xmlName??"value";for(const entry of entries){const key=entry[keyProperty],value2=entry[valueProperty];
key==="__proto__"&&writeKey(buffer),buffer[key]=this.readSchema(memberNs,value2)}return buffer}if(ns.isStructSchema()){const union=ns.isUnionSchema();let unionSerde;
union&&(unionSerde=new UnionSerde(value,buffer));for(const[memberName,memberSchema]of ns.structIterator()){const memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.
httpPayload?memberTraits.xmlName??memberSchema.getName():memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=
null&&(buffer[memberName]=this.readSchema(memberSchema,value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}if(ns.isDocumentSchema())return value;
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?
{}:this.stringDeserializer.read(ns,value)}parseXml(xml){if(xml.length){let parsedObj;try{parsedObj=(0,xml_parser.h)(xml)}catch(e){throw e&&typeof e=="object"&&Object.
defineProperty(e,"$responseBodyText",{value:xml}),e}const textNodeName="#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];return parsedObjToReturn[textNodeName]&&
(parsedObjToReturn[key]=parsedObjToReturn[textNodeName],delete parsedObjToReturn[textNodeName]),(0,get_value_from_text_node.r)(parsedObjToReturn)}return{}}}}),45293:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>parseXML});function writeKey(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}function parseXML(xml){return new AwsXmlParser(xml).parse()}class AwsXmlParser{x;i=0;z;constructor(x){this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const p=this,{z}=p;for(;p.i<z&&(p.trim(),!(p.i>=z));)if(p.isNext("<?"))p.readTo("?>"),p.trim();else if(p.isNext("<!--"))p.readTo(
"-->"),p.trim();else if(p.isNext("<!DOCTYPE",!1))p.skipDoctype(),p.trim();else if(p.x[p.i]==="<"){const root=p.parseTag();return{[root.tag]:root.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s,caseSensitive=!0){const p=this;return caseSensitive?
p.x.startsWith(s,p.i):p.x.toLowerCase().startsWith(s.toLowerCase(),p.i)}readTo(stop){const p=this,_i=p.x.indexOf(stop,p.i);if(_i===-1)throw new Error(`@aws-sdk \
XML parse error: expected "${stop}" not found.`);const result=p.x.slice(p.i,_i);return p.i=_i+stop.length,result}trim(){const p=this;for(;p.i<p.z&&` 	\r
`.includes(p.x[p.i]);)++p.i}readAttrValue(){const p=this,quote=p.x[p.i];++p.i;let value="";for(;p.i<p.z&&p.x[p.i]!==quote;)value+=p.x[p.i++];return++p.i,p.decodeEntities(
value)}parseTag(){const p=this;++p.i;let tag="";for(;p.i<p.z&&!` 	\r
>/`.includes(p.x[p.i]);)tag+=p.x[p.i++];let hasAttrs=!1;const attrs={};for(;p.i<p.z&&(p.trim(),!">/".includes(p.x[p.i]));){let name="";for(;p.i<p.z&&!`= 	\r
>/?`.includes(p.x[p.i]);)name+=p.x[p.i++];if(p.trim(),p.x[p.i]!=="=")break;++p.i,p.trim(),name==="__proto__"&&writeKey(attrs),attrs[name]=p.readAttrValue(),hasAttrs=
!0}if(p.i>=p.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(p.x[p.i]==="/"){if(++p.i,p.i>=p.z||p.x[p.i]!==">")throw new Error("@aws-\
sdk XML parse error: expected > at the end of self-closing tag.");return++p.i,{tag,value:hasAttrs?attrs:""}}if(p.x[p.i]!==">")throw new Error("@aws-sdk XML pars\
e error: expected > at the end of opening tag.");++p.i;const textParts=[],childTags=[];let hasElementChild=!1;for(;p.i<p.z&&!p.isNext("</");)if(p.x[p.i]==="<")p.
isNext("<!--")?p.readTo("-->"):p.isNext("<![CDATA[")?(p.i+=9,textParts.push(p.readTo("]]>"))):p.isNext("<?")?p.readTo("?>"):(hasElementChild=!0,childTags.push(p.
parseTag()));else{let text="";for(;p.i<p.z&&p.x[p.i]!=="<";)text+=p.x[p.i++];textParts.push(p.decodeEntities(text))}if(!p.isNext("</"))throw new Error(`@aws-sdk\
 XML parse error: missing closing tag </${tag}>.`);p.i+=2;const closeTag=p.readTo(">").trim();if(closeTag!==tag)throw new Error(`@aws-sdk XML parse error: misma\
tched tags <${tag}> and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)return{tag,value:""};if(!hasAttrs&&!hasElementChild){const text=textParts.
length===1?textParts[0]:textParts.join("");return text.trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}const obj={};for(const text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(const child of childTags)child.tag==="__proto__"&&writeKey(obj),child.tag in obj?Array.isArray(obj[child.
tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:obj[child.tag]=child.value;for(const[k,v]of Object.entries(attrs))k==="__prot\
o__"&&writeKey(obj),obj[k]=v;return{tag,value:obj}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const p=this;p.i+=9;let depth=0;for(;p.
i<p.z;){const c=p.x[p.i];if(c==="[")++depth;else if(c==="]")--depth;else if(c===">"&&depth===0){++p.i;return}++p.i}throw new Error("@aws-sdk XML parse error: un\
closed DOCTYPE.")}decodeEntities(s){return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>hex?String.fromCharCode(
parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):AwsXmlParser.ENTITIES[named]??"")}}}),53284:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>Sha256Js});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33243);const BLOCK=64,DIGEST_LENGTH=32,
MAX_HASHABLE_LENGTH=2**53-1;class Sha256Js{digestLength=DIGEST_LENGTH;state=Int32Array.from(INIT);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(secret){
if(secret){const key=Sha256Js.normalizeKey(secret);this.inner=new Sha256Js,this.outer=new Sha256Js;const{inner,outer}=this,pad=new Uint8Array(BLOCK*2);for(let i=0;i<
BLOCK;++i)pad[i]=54^key[i],pad[i+BLOCK]=92^key[i];inner.update(pad.subarray(0,BLOCK)),outer.update(pad.subarray(BLOCK))}}update(data){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(data);return}const chunk=(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(
data);let position=0,{byteLength}=chunk;if(this.bytesHashed+=byteLength,this.bytesHashed*8>MAX_HASHABLE_LENGTH)throw new Error("Cannot hash more than 2^53 - 1 b\
its");for(;byteLength>0;)this.buffer[this.bufferLength++]=chunk[position++],byteLength--,this.bufferLength===BLOCK&&(this.hashBuffer(),this.bufferLength=0)}async digest(){
const{inner,outer}=this;if(inner&&outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const innerDigest=inner.
digestSync();return outer.update(innerDigest),outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(INIT),this.buffer=new Uint8Array(64),
this.bufferLength=0,this.bytesHashed=0}digestSync(){const state=this.state.slice(),buffer=this.buffer.slice();let bufferLength=this.bufferLength;const bitsHashed=this.
bytesHashed*8,bufferView=new DataView(buffer.buffer,buffer.byteOffset,buffer.byteLength);if(bufferView.setUint8(bufferLength++,128),(bufferLength-1)%BLOCK>=BLOCK-
8){for(let i=bufferLength;i<BLOCK;++i)bufferView.setUint8(i,0);this.hashBufferWith(state,buffer),bufferLength=0}for(let i=bufferLength;i<BLOCK-8;++i)bufferView.
setUint8(i,0);bufferView.setUint32(BLOCK-8,Math.floor(bitsHashed/4294967296),!1),bufferView.setUint32(BLOCK-4,bitsHashed,!1),this.hashBufferWith(state,buffer);const out=new Uint8Array(
DIGEST_LENGTH);for(let i=0;i<8;++i)out[i*4]=state[i]>>>24&255,out[i*4+1]=state[i]>>>16&255,out[i*4+2]=state[i]>>>8&255,out[i*4+3]=state[i]>>>0&255;return out}static normalizeKey(secret){
const key=(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.F)(secret);if(key.byteLength>BLOCK){const h=new Sha256Js;h.update(key);const out=h.digestSync(),padded=new Uint8Array(
BLOCK);return padded.set(out),padded}if(key.byteLength<BLOCK){const padded=new Uint8Array(BLOCK);return padded.set(key),padded}return key}hashBuffer(){this.hashBufferWith(
this.state,this.buffer)}hashBufferWith(state,buffer){const w=this.w??=new Int32Array(64);let s0=state[0],s1=state[1],s2=state[2],s3=state[3],s4=state[4],s5=state[5],
s6=state[6],s7=state[7];for(let i=0;i<BLOCK;++i){if(i<16)w[i]=(buffer[i*4]&255)<<24|(buffer[i*4+1]&255)<<16|(buffer[i*4+2]&255)<<8|buffer[i*4+3]&255;else{let u=w[i-
2];const t12=(u>>>17|u<<15)^(u>>>19|u<<13)^u>>>10;u=w[i-15];const t22=(u>>>7|u<<25)^(u>>>18|u<<14)^u>>>3;w[i]=(t12+w[i-7]|0)+(t22+w[i-16]|0)}const t1=(((s4>>>6|
s4<<26)^(s4>>>11|s4<<21)^(s4>>>25|s4<<7))+(s4&s5^~s4&s6)|0)+(s7+(K[i]+w[i]|0)|0)|0,t2=((s0>>>2|s0<<30)^(s0>>>13|s0<<19)^(s0>>>22|s0<<10))+(s0&s1^s0&s2^s1&s2)|0;
s7=s6,s6=s5,s5=s4,s4=s3+t1|0,s3=s2,s2=s1,s1=s0,s0=t1+t2|0}state[0]+=s0,state[1]+=s1,state[2]+=s2,state[3]+=s3,state[4]+=s4,state[5]+=s5,state[6]+=s6,state[7]+=s7}}
const INIT=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),K=new Int32Array([1116352408,1899447441,3049323471,
3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,
1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,
506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])}),
1875:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>Sha256Node});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_Sha256Js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
53284);const Sha256Node=(()=>{try{return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),!0}catch{return!1}})()?buildNativeClass():_Sha256Js__WEBPACK_IMPORTED_MODULE_1__.
D;function buildNativeClass(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(secret){this.secret=secret,this.isHmac=!!secret,this.hash=
this.createHash()}update(data){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(data)}async digest(){let buf;return this.
isHmac?(this.finished=!0,buf=this.hash.digest()):buf=this.hash.copy().digest(),new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",toBuffer(this.secret)):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256")}}}function toBuffer(data){return typeof data=="string"?data:ArrayBuffer.isView(data)?Buffer.from(data.buffer,data.byteOffset,data.byteLength):
Buffer.from(data)}}),54667:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>decorateServiceException,
T:()=>ServiceException});class ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(options){
super(options.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;const candidate=value;return ServiceException.prototype.isPrototypeOf(candidate)||!!candidate.$fault&&
!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.hasInstance](instance){if(!instance)return!1;const candidate=instance;
if(this===ServiceException)return ServiceException.isInstance(instance);if(ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;
const targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(
candidate);for(;proto&&proto!==Object.prototype;){const ctor=proto.constructor,candidateId=ctor!==ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"s\
hapeId")?ctor?.shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)
return!1;const targetName=this.name;if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);for(;proto&&
proto!==Object.prototype;){const ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===targetName)return!0;proto=Object.getPrototypeOf(proto)}}}
return!1}}const decorateServiceException=(exception,additions={})=>{Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k,v])=>{(exception[k]==null||
exception[k]==="")&&(exception[k]=v)});const message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.Message,
exception}}),1709:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>getValueFromTextNode});var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
62990);const getValueFromTextNode=obj=>{const textNodeName="#text";for(const key in obj)(0,_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(obj,key)&&(obj[key][textNodeName]!==
void 0?obj[key]=obj[key][textNodeName]:typeof obj[key]=="object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));return obj}}),68366:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>operation});const operation=(namespace,name,traits,input,output)=>({name,namespace,traits,input,output})}),37550:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>SignatureV4});var hex_encoding=__webpack_require__(30068),toUint8Array=__webpack_require__(33243),hasOwn2=__webpack_require__(
62990),fromUtf8=__webpack_require__(47332);class HeaderFormatter{format(headers){const chunks=[];for(const headerName in headers){if(!(0,hasOwn2.$)(headers,headerName))
continue;const bytes=(0,fromUtf8.a)(headerName);chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]))}const out=new Uint8Array(
chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0));let position=0;for(const chunk of chunks)out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){
switch(header.type){case"boolean":return Uint8Array.from([header.value?0:1]);case"byte":return Uint8Array.from([2,header.value]);case"short":const shortView=new DataView(
new ArrayBuffer(3));return shortView.setUint8(0,3),shortView.setInt16(1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":const intView=new DataView(
new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,header.value,!1),new Uint8Array(intView.buffer);case"long":const longBytes=new Uint8Array(9);
return longBytes[0]=5,longBytes.set(header.value.bytes,1),longBytes;case"binary":const binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.
setUint8(0,6),binView.setUint16(1,header.value.byteLength,!1);const binBytes=new Uint8Array(binView.buffer);return binBytes.set(header.value,3),binBytes;case"st\
ring":const utf8Bytes=(0,fromUtf8.a)(header.value),strView=new DataView(new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,7),strView.setUint16(1,utf8Bytes.
byteLength,!1);const strBytes=new Uint8Array(strView.buffer);return strBytes.set(utf8Bytes,3),strBytes;case"timestamp":const tsBytes=new Uint8Array(9);return tsBytes[0]=
8,tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Invalid UUID received: ${header.
value}`);const uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.set((0,hex_encoding.a)(header.value.replace(/-/g,"")),1),uuidBytes}}}var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE2){HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue=0]="boolTrue",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
byte=2]="byte",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.short=3]="short",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer=4]="integer",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
long=5]="long",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray=6]="byteArray",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string=7]="string",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
timestamp=8]="timestamp",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));const UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){
if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);const bytes=new Uint8Array(
8);for(let i=7,remaining=Math.abs(Math.round(number));i>-1&&remaining>0;i--,remaining/=256)bytes[i]=remaining;return number<0&&negate(bytes),new Int64(bytes)}valueOf(){
const bytes=this.bytes.slice(0),negative=bytes[0]&128;return negative&&negate(bytes),parseInt((0,hex_encoding.n)(bytes),16)*(negative?-1:1)}toString(){return String(
this.valueOf())}}function negate(bytes){for(let i=0;i<8;i++)bytes[i]^=255;for(let i=7;i>-1&&(bytes[i]++,bytes[i]===0);i--);}var SignatureV4Base=__webpack_require__(
778),constants=__webpack_require__(47749),credentialDerivation=__webpack_require__(81910),getCanonicalHeaders=__webpack_require__(16172),getPayloadHash=__webpack_require__(
96660),headerUtil=__webpack_require__(11923),moveHeadersToQuery=__webpack_require__(6186),prepareRequest=__webpack_require__(9318);class SignatureV4 extends SignatureV4Base.
y{headerFormatter=new HeaderFormatter;constructor({applyChecksum,credentials,region,service,sha256,uriEscapePath=!0}){super({applyChecksum,credentials,region,service,
sha256,uriEscapePath})}async presign(originalRequest,options={}){const{signingDate=new Date,expiresIn=3600,unsignableHeaders,unhoistableHeaders,signableHeaders,
hoistableHeaders,signingRegion,signingService}=options,credentials=await this.credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??
await this.regionProvider(),{longDate,shortDate}=this.formatDate(signingDate);if(expiresIn>constants.Uv)return Promise.reject("Signature version 4 presigned URL\
s must have an expiration date less than one week in the future");const scope=(0,credentialDerivation.Ds)(shortDate,region,signingService??this.service),request=(0,moveHeadersToQuery.
b)((0,prepareRequest.n)(originalRequest),{unhoistableHeaders,hoistableHeaders});credentials.sessionToken&&(request.query[constants.r2]=credentials.sessionToken),
request.query[constants.XI]=constants.SG,request.query[constants.tI]=`${credentials.accessKeyId}/${scope}`,request.query[constants.Zs]=longDate,request.query[constants.
MS]=expiresIn.toString(10);const canonicalHeaders=(0,getCanonicalHeaders.H)(request,unsignableHeaders,signableHeaders);return request.query[constants.FY]=this.getCanonicalHeaderList(
canonicalHeaders),request.query[constants.cR]=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(
request,canonicalHeaders,await(0,getPayloadHash.p)(originalRequest,this.sha256))),request}async sign(toSign,options){return typeof toSign=="string"?this.signString(
toSign,options):toSign.headers&&toSign.payload?this.signEvent(toSign,options):toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({
headers,payload},{signingDate=new Date,priorSignature,signingRegion,signingService,eventStreamCredentials}){const region=signingRegion??await this.regionProvider(),
{shortDate,longDate}=this.formatDate(signingDate),scope=(0,credentialDerivation.Ds)(shortDate,region,signingService??this.service),hashedPayload=await(0,getPayloadHash.
p)({headers:{},body:payload},this.sha256),hash=new this.sha256;hash.update(headers);const hashedHeaders=(0,hex_encoding.n)(await hash.digest()),stringToSign=[constants.
r1,longDate,scope,priorSignature,hashedHeaders,hashedPayload].join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{signingDate=new Date,
signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.format(signableMessage.message.headers),payload:signableMessage.
message.body},{signingDate,signingRegion,signingService,priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.
message,signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){const credentials=eventStreamCredentials??
await this.credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),{shortDate}=this.formatDate(
signingDate),hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));return hash.update((0,toUint8Array.F)(stringToSign)),(0,hex_encoding.
n)(await hash.digest())}async signRequest(requestToSign,{signingDate=new Date,signableHeaders,unsignableHeaders,signingRegion,signingService}={}){const credentials=await this.
credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),request=(0,prepareRequest.n)(requestToSign),
{longDate,shortDate}=this.formatDate(signingDate),scope=(0,credentialDerivation.Ds)(shortDate,region,signingService??this.service);request.headers[constants.ot]=
longDate,credentials.sessionToken&&(request.headers[constants.wE]=credentials.sessionToken);const payloadHash=await(0,getPayloadHash.p)(request,this.sha256);!(0,headerUtil.
ou)(constants.Wd,request.headers)&&this.applyChecksum&&(request.headers[constants.Wd]=payloadHash);const canonicalHeaders=(0,getCanonicalHeaders.H)(request,unsignableHeaders,
signableHeaders),signature=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,
canonicalHeaders,payloadHash));return request.headers[constants.H1]=`${constants.SG} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(
canonicalHeaders)}, Signature=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){const stringToSign=await this.createStringToSign(
longDate,credentialScope,canonicalRequest,constants.SG),hash=new this.sha256(await keyPromise);return hash.update((0,toUint8Array.F)(stringToSign)),(0,hex_encoding.
n)(await hash.digest())}getSigningKey(credentials,region,shortDate,service){return(0,credentialDerivation.Xf)(this.sha256,credentials,shortDate,region,service||
this.service)}}}),778:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>SignatureV4Base});var normalizeProvider=__webpack_require__(
29362),escape_uri=__webpack_require__(6856),toUint8Array=__webpack_require__(33243),hex_encoding=__webpack_require__(30068),getCanonicalQuery=__webpack_require__(
41838);const iso8601=time=>toDate(time).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=time=>typeof time=="number"?new Date(time*1e3):typeof time=="string"?Number(
time)?new Date(Number(time)*1e3):new Date(time):time;class SignatureV4Base{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum,credentials,region,service,sha256,uriEscapePath=!0}){this.service=service,this.sha256=sha256,this.uriEscapePath=uriEscapePath,this.applyChecksum=typeof applyChecksum==
"boolean"?applyChecksum:!0,this.regionProvider=(0,normalizeProvider.t)(region),this.credentialProvider=(0,normalizeProvider.t)(credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){
const sortedHeaders=Object.keys(canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${(0,getCanonicalQuery.$)(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){const hash=new this.sha256;hash.update((0,toUint8Array.F)(
canonicalRequest));const hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,hex_encoding.n)(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){const normalizedPathSegments=[];for(const pathSegment of path.split("/"))pathSegment?.
length!==0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.push(pathSegment));const normalizedPath=`${path?.startsWith(
"/")?"/":""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;return(0,escape_uri.o)(normalizedPath).replace(/%2F/g,
"/")}return path}validateResolvedCredentials(credentials){if(typeof credentials!="object"||typeof credentials.accessKeyId!="string"||typeof credentials.secretAccessKey!=
"string")throw new Error("Resolved credential object is not valid")}formatDate(now){const longDate=iso8601(now).replace(/[-:]/g,"");return{longDate,shortDate:longDate.
slice(0,8)}}getCanonicalHeaderList(headers){return Object.keys(headers).sort().join(";")}}}),47749:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D8:()=>SIGNATURE_HEADER,FY:()=>SIGNED_HEADERS_QUERY_PARAM,H1:()=>AUTH_HEADER,Ir:()=>PROXY_HEADER_PATTERN,J9:()=>DATE_HEADER,
Jp:()=>UNSIGNABLE_PATTERNS,MS:()=>EXPIRES_QUERY_PARAM,SG:()=>ALGORITHM_IDENTIFIER,SN:()=>ALWAYS_UNSIGNABLE_HEADERS,Uv:()=>MAX_PRESIGNED_TTL,VQ:()=>KEY_TYPE_IDENTIFIER,
Wd:()=>SHA256_HEADER,XI:()=>ALGORITHM_QUERY_PARAM,Zs:()=>AMZ_DATE_QUERY_PARAM,cR:()=>SIGNATURE_QUERY_PARAM,g5:()=>MAX_CACHE_SIZE,ku:()=>ALGORITHM_IDENTIFIER_V4A,
lP:()=>SEC_HEADER_PATTERN,oB:()=>REGION_SET_PARAM,ot:()=>AMZ_DATE_HEADER,pj:()=>GENERATED_HEADERS,r1:()=>EVENT_ALGORITHM_IDENTIFIER,r2:()=>TOKEN_QUERY_PARAM,tI:()=>CREDENTIAL_QUERY_PARAM,
wE:()=>TOKEN_HEADER,z8:()=>UNSIGNED_PAYLOAD,zX:()=>HOST_HEADER});const ALGORITHM_QUERY_PARAM="X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="\
X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM="X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Am\
z-Security-Token",REGION_SET_PARAM="X-Amz-Region-Set",AUTH_HEADER="authorization",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[
AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.toLowerCase(),SHA256_HEADER="x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.
toLowerCase(),HOST_HEADER="host",ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,
pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},PROXY_HEADER_PATTERN=/^proxy-/,SEC_HEADER_PATTERN=/^sec-/,
UNSIGNABLE_PATTERNS=[/^proxy-/i,/^sec-/i],ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256",ALGORITHM_IDENTIFIER_V4A="AWS4-ECDSA-P256-SHA256",EVENT_ALGORITHM_IDENTIFIER="\
AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*24*7}),81910:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ds:()=>createScope,HK:()=>clearCredentialCache,Xf:()=>getSigningKey});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
30068),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33243),_constants__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47749);const signingKeyCache={},
cacheQueue=[],createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${_constants__WEBPACK_IMPORTED_MODULE_0__.VQ}`,getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{
const credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.
n)(credsHash)}:${credentials.sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];for(cacheQueue.push(cacheKey);cacheQueue.length>_constants__WEBPACK_IMPORTED_MODULE_0__.
g5;)delete signingKeyCache[cacheQueue.shift()];let key=`AWS4${credentials.secretAccessKey}`;for(const signable of[shortDate,region,service,_constants__WEBPACK_IMPORTED_MODULE_0__.
VQ])key=await hmac(sha256Constructor,key,signable);return signingKeyCache[cacheKey]=key},clearCredentialCache=()=>{cacheQueue.length=0,Object.keys(signingKeyCache).
forEach(cacheKey=>{delete signingKeyCache[cacheKey]})},hmac=(ctor,secret,data)=>{const hash=new ctor(secret);return hash.update((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.
F)(data)),hash.digest()}}),16172:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>getCanonicalHeaders});
var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62990),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70412),_constants__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47749);const getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{const canonical={};for(const headerName of Object.keys(headers).sort()){if(headers[headerName]==
null)continue;const canonicalHeaderName=headerName.toLowerCase();((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(_constants__WEBPACK_IMPORTED_MODULE_1__.
SN,canonicalHeaderName)||unsignableHeaders?.has(canonicalHeaderName)||_constants__WEBPACK_IMPORTED_MODULE_1__.Ir.test(canonicalHeaderName)||_constants__WEBPACK_IMPORTED_MODULE_1__.
lP.test(canonicalHeaderName))&&(!signableHeaders||signableHeaders&&!signableHeaders.has(canonicalHeaderName))||(canonicalHeaderName==="__proto__"&&(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.
T)(canonical),canonical[canonicalHeaderName]=headers[headerName].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return canonical}}),41838:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>getCanonicalQuery});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62990),_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6856),_constants__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47749);const getCanonicalQuery=({query={}})=>{const keys=[],serialized={};for(const key in query){
if(!(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(query,key)||key.toLowerCase()===_constants__WEBPACK_IMPORTED_MODULE_1__.D8)continue;const encodedKey=(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.
o)(key);keys.push(encodedKey);const value=query[key];typeof value=="string"?serialized[encodedKey]=`${encodedKey}=${(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.
o)(value)}`:Array.isArray(value)&&(serialized[encodedKey]=value.slice(0).reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${(0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.
o)(value2)}`]),[]).sort().join("&"))}return keys.sort().map(key=>serialized[key]).filter(serialized2=>serialized2).join("&")}}),96660:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>getPayloadHash});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62990),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
11719),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33243),_smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(30068),_constants__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47749);const getPayloadHash=async({headers,body},hashConstructor)=>{for(const headerName in headers)if((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(headers,
headerName)&&headerName.toLowerCase()===_constants__WEBPACK_IMPORTED_MODULE_1__.Wd)return headers[headerName];if(body==null)return"e3b0c44298fc1c149afbf4c8996fb\
92427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.isView(body)||(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.m)(body)){const hashCtor=new hashConstructor;
return hashCtor.update((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.F)(body)),(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.n)(await hashCtor.digest())}
return _constants__WEBPACK_IMPORTED_MODULE_1__.z8}}),11923:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ou:()=>hasHeader});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62990);const hasHeader=(soughtHeader,headers)=>{soughtHeader=soughtHeader.
toLowerCase();for(const headerName in headers)if((0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.$)(headers,headerName)&&soughtHeader===headerName.toLowerCase())
return!0;return!1},getHeaderValue=(soughtHeader,headers)=>{soughtHeader=soughtHeader.toLowerCase();for(const headerName in headers)if(hasOwn(headers,headerName)&&
soughtHeader===headerName.toLowerCase())return headers[headerName]},deleteHeader=(soughtHeader,headers)=>{soughtHeader=soughtHeader.toLowerCase();for(const headerName in headers)
hasOwn(headers,headerName)&&soughtHeader===headerName.toLowerCase()&&delete headers[headerName]}}),6186:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>moveHeadersToQuery});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62990),_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
19725);const moveHeadersToQuery=(request,options={})=>{const{headers,query={}}=_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.clone(request);for(const name in headers){
if(!(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.$)(headers,name))continue;const lname=name.toLowerCase();(lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.
has(lname)||options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}return{...request,headers,query}}}),9318:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>prepareRequest});var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62990),_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
19725),_constants__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47749);const prepareRequest=request=>{request=_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.
K.clone(request);for(const headerName in request.headers)(0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.$)(request.headers,headerName)&&_constants__WEBPACK_IMPORTED_MODULE_2__.
pj.indexOf(headerName.toLowerCase())>-1&&delete request.headers[headerName];return request}})};0&&(module.exports={id,ids,modules});
