'use strict';
var ce=Object.defineProperty;var Re=Object.getOwnPropertyDescriptor;var Ie=Object.getOwnPropertyNames;var $e=Object.prototype.hasOwnProperty;var Ue=(O,g)=>{for(var t in g)ce(O,t,{get:g[t],enumerable:!0})},Le=(O,g,t,c)=>{if(g&&typeof g=="object"||typeof g=="function")for(let u of Ie(g))!$e.call(O,u)&&
u!==t&&ce(O,u,{get:()=>g[u],enumerable:!(c=Re(g,u))||c.enumerable});return O};var Ne=O=>Le(ce({},"__esModule",{value:!0}),O);var We={};Ue(We,{id:()=>ve,ids:()=>Fe,modules:()=>He});module.exports=Ne(We);const ve=1631,Fe=[1631],He={84699:((O,g,t)=>{t.d(g,{C:()=>i,K:()=>f});var c=t(95125),
u=t(74844),r=t(70412);const a=Symbol.for("@smithy/schema-x");class i extends c.l1{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=i.identity;bindings;constructor(d){
super(d)}static of(d){const s=c.l1.of(d);if(s.identity===i.identity)return s;const h=s.isMemberSchema()?s:s.getSchema(),E=typeof h=="object"&&h!==null?h:s;return E[a]??=
new i(s)}getHttpBindingLocation(d){return d.httpPayload?36:d.httpLabel?33:d.httpHeader?38:typeof d.httpPrefixHeaders=="string"?39:d.httpQuery?34:d.httpQueryParams?
35:d.httpResponseCode?37:32}getHttpBindingValue(d,s,h=!1){const E=this.getSchema(),_=typeof E=="number"?E&255:this.isListSchema()?64:255,S=d&7,C=s.mediaType?s.mediaType===
"application/json"||s.mediaType.endsWith("+json")?2:1:0,W=s.streaming||_===42?this.isStructSchema()?2:1:0,j=_>=4&&_<=7?S>=6?2:S>0&&S<4?1:0:0;let I=_|C<<8|(s.idempotencyToken?
1:0)<<10|W<<11|(s.sparse?1:0)<<13|j<<14|(s.hostLabel?1:0)<<17|(d===36&&typeof E!="object"?1:0)<<18;const F=_&192,Y=S&2&&(F===64||!h&&S&1)?this.getHttpBindingCollectionValue(
d,s):void 0,k=(Y?.[1]??0)&255;return I|=(S>=6&&(k===4||k===6)?1:0)<<16,[this,I,Y]}getHttpBindingCollectionValue(d,s=this.getMergedTraits()){const h=i.of(this.getValueSchema());
return h.getHttpBindingValue(d,{...h.getMergedTraits(),...s},!0)}getHttpBindings(){const d=this.getSchema();return typeof d!="object"||d===null?x:this.bindings??=
y(this)}}const y=o=>{const d=[],s=[],h=[],E=[],_=[],S={},C={},W=[],j={headers:C,prefixHeaders:W},I={request:{memberBindings:_,byName:S},response:{bodyMemberNames:d,
bindings:j}},{request:F,response:Y}=I;for(const[k,p]of o.structIterator()){const M=i.of(p),U=M.getMergedTraits(),L=M.getHttpBindingLocation(U),v=U.httpHeader?.toLowerCase()??
U.httpPrefixHeaders?.toLowerCase()??U.httpQuery,G=M.getHttpBindingValue(L,U),J=[k,G,L,v];k==="__proto__"&&(0,r.T)(S),S[k]=J,G[1]>>10&1&&(F.hasIdempotency=!0),_.
push(J);const z=L&7;if(z===0&&(h.push(k),E.push(p)),(z&4)===0)d.push(k),s.push(p);else if((z&6)===4)if(z&1)j.statusCode=J;else{j.payload=J;const V=G[1]&255;F.contentTypeInstruction=
U.mediaType??(V===0?"text/plain":V===21||V===42?"application/octet-stream":null)}else z&1?(F.hasPrefixHeaders=!0,W.push(J)):(v==="__proto__"&&(0,r.T)(C),C[v]=J)}
return F.contentTypeInstruction===void 0&&h.length&&(F.contentTypeInstruction=null),F.syntheticBodySchema=e(o,h,E),Y.syntheticBodySchema=e(o,d,s),I},b=o=>{const d=[];
let s=0;for(const h of o.matchAll(/\{([^{}+]+)(\+)?\}/g))h.index>s&&d.push([o.slice(s,h.index),0]),d.push([h[1],h[2]?2:1]),s=h.index+h[0].length;return d.length&&
s<o.length&&d.push([o.slice(s),0]),d.length?d:void 0},w=o=>{const{http:d,endpoint:s}=(0,u.c)(o.traits??{}),[h,E]=d?.[1].split("?")??[];return[d?.[0],h,E?[...new URLSearchParams(
E)]:[],h?b(h):void 0,s?.[0]]},x={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},f=o=>o[a]??=w(o),e=(o,d,s)=>{
if(!d.length)return;const h=o.getSchema(),E=[3,h[1],h[2],o.getMergedTraits(),d,s],_=h[6],S=_&&d.reduce((C,W)=>C+(h[4].indexOf(W)<_?1:0),0);return S&&(E[6]=S),E}}),
92186:((O,g,t)=>{t.d(g,{t:()=>w});var c=t(19725),u=t(25401),r=t(62990),a=t(82247),i=t(75629),y=t(5506),b=t(84699);class w extends y.f{options;compositeErrorRegistry;constructor(f){
super(),this.options=f,this.compositeErrorRegistry=new i.O(f.defaultNamespace);for(const e of f.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(e)}getRequestType(){
return c.K}getResponseType(){return u.c}setSerdeContext(f){this.serdeContext=f,this.serializer.setSerdeContext(f),this.deserializer.setSerdeContext(f),this.getPayloadCodec()&&
this.getPayloadCodec().setSerdeContext(f)}updateServiceEndpoint(f,e){if("url"in e){f.protocol=e.url.protocol,f.hostname=e.url.hostname,f.port=e.url.port?Number(
e.url.port):void 0,f.path=e.url.pathname,f.fragment=e.url.hash||void 0,f.username=e.url.username||void 0,f.password=e.url.password||void 0,f.query||(f.query={});
for(const[o,d]of e.url.searchParams.entries())f.query[o]=d;if(e.headers)for(const o in e.headers)(0,r.$)(e.headers,o)&&(f.headers[o]=e.headers[o].join(", "));return f}else{
if(f.protocol=e.protocol,f.hostname=e.hostname,f.port=e.port?Number(e.port):void 0,f.path=e.path,f.query={...e.query},e.headers)for(const o in e.headers)(0,r.$)(
e.headers,o)&&(f.headers[o]=e.headers[o]);return f}}setHostPrefix(f,e,o,d=(0,b.K)(e)){if(this.serdeContext?.disableHostPrefix)return;const s=d[4];if(typeof s!="\
string")return;let h=s;for(const[E,[,_]]of b.C.of(e.input).getHttpBindings().request.memberBindings){if(!(_>>17&1))continue;const S=o[E];if(typeof S!="string")throw new Error(
`@smithy/core/schema - ${E} in input must be a string as hostLabel.`);h=h.replace(`{${E}}`,S)}if(f.hostname=h+f.hostname,!(0,a.o)(f.hostname))throw new Error(`[${f.
hostname}] is not a valid hostname.`)}deserializeMetadata(f){return{httpStatusCode:f.statusCode,requestId:f.headers["x-amzn-requestid"]??f.headers["x-amzn-reque\
st-id"]??f.headers["x-amz-request-id"],extendedRequestId:f.headers["x-amz-id-2"],cfId:f.headers["x-amz-cf-id"]}}resolveError(f,e,o){const d=[-3,"","Error",0,[],
[],0];let s;for(const h of o)for(const E of e)try{E==="*"?s=h.getSchema(f):s=h.getSchema(E+"#"+f);const _=h.getErrorCtor(s);if(_)return[s,_,"modeled"];{const S=h.
getBaseException();if(S){const C=h.getErrorCtor(S);if(C)return[s,C,"synthetic"]}}}catch{}for(const h of o){const E=h.getBaseException();if(E){const _=h.getErrorCtor(
E);if(_)return[E,_,"synthetic"]}}return[d,Error,"native"]}async serializeEventStream({eventStream:f,requestSchema:e,initialRequest:o}){return(await this.loadEventStreamCapability()).
serializeEventStream({eventStream:f,requestSchema:e,initialRequest:o})}async deserializeEventStream({response:f,responseSchema:e,initialResponseContainer:o}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:f,responseSchema:e,initialResponseContainer:o})}async loadEventStreamCapability(){const{EventStreamSerde:f,
eventStreamSerdeProvider:e}=await t.e(8543).then(t.bind(t,38543)),o=this.resolveEventStreamMarshaller(e);return new f({marshaller:o,serializer:this.serializer,deserializer:this.
deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(f,e,o,d,s){return[]}getEventStreamMarshaller(){
const f=this.serdeContext;if(!f.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return f.eventStreamMarshaller}resolveEventStreamMarshaller(f){
const e=this.serdeContext;return e.eventStreamMarshaller?e.eventStreamMarshaller:f(this.serdeContext)}}}),85715:((O,g,t)=>{t.d(g,{M:()=>y});var c=t(62990),u=t(95125),
r=t(19725),a=t(92186),i=t(49620);class y extends a.t{async serializeRequest(w,x,f){const e=this.serializer,o={},d={},s=await f.endpoint(),h=u.l1.of(w?.input),E=h.
getSchema();let _;const S=x&&typeof x=="object"?x:{},C=new r.K({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:o,headers:d,body:void 0});if(s&&
(this.updateServiceEndpoint(C,s),this.setHostPrefix(C,w,S)),S){const W=h.getEventStreamMember();if(W){if(S[W]){const j={};for(const[I]of h.structIterator())I!==
W&&S[I]!=null&&(j[I]=S[I]);_=await this.serializeEventStream({eventStream:S[W],requestSchema:h,initialRequest:j})}}else e.write(E,S),_=e.flush()}return C.headers=
Object.assign(C.headers,d),C.query=o,C.body=_,C.method="POST",C}async deserializeResponse(w,x,f){const e=this.deserializer,o=u.l1.of(w.output),d={};if(this.isErrorResponse(
f.statusCode)){const h=await(0,i.P)(f.body,x);throw h.byteLength>0&&Object.assign(d,await e.read(15,h)),await this.handleError(w,x,f,d,this.deserializeMetadata(
f)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const h in f.headers){if(!(0,c.$)(f.headers,h))continue;const E=f.headers[h];
delete f.headers[h],f.headers[h.toLowerCase()]=E}const s=o.getEventStreamMember();if(s)d[s]=await this.deserializeEventStream({response:f,responseSchema:o,initialResponseContainer:d});else{
const h=await(0,i.P)(f.body,x);h.byteLength>0&&Object.assign(d,await e.read(o,h))}return d.$metadata=this.deserializeMetadata(f),d}isErrorResponse(w){return w>=
300}}}),5506:((O,g,t)=>{t.d(g,{f:()=>c});class c{serdeContext;setSerdeContext(r){this.serdeContext=r}}}),49620:((O,g,t)=>{t.d(g,{P:()=>u});var c=t(83763);const u=async(r=new Uint8Array,a)=>{
if(r instanceof Uint8Array)return c.Uint8ArrayBlobAdapter.mutate(r);if(!r)return c.Uint8ArrayBlobAdapter.mutate(new Uint8Array);const i=a.streamCollector(r);return c.
Uint8ArrayBlobAdapter.mutate(await i)}}),70979:((O,g,t)=>{t.d(g,{$:()=>c});function c(u){return/^[\w.~-]+$/.test(u)?u:encodeURIComponent(u).replace(/[!'()*]/g,function(r){
return"%"+r.charCodeAt(0).toString(16).toUpperCase()})}}),66815:((O,g,t)=>{t.d(g,{k:()=>x});var c=t(79796),u=t(39700),r=t(44018),a=t(69809),i=t(71899),y=t(67004),
b=t(84699),w=t(5506);class x extends w.f{settings;constructor(e){super(),this.settings=e}read(e,o){const d=b.C.of(e),s=d.getMergedTraits(),h=d.getHttpBindingLocation(
s);return this.readHttpBinding(d.getHttpBindingValue(h,s),o,h)}readHttpBinding([e,o,d],s,h){const E=o&255;if((E&192)===64)return d??=e.getHttpBindingCollectionValue(
h),(0,c.G)(s).map(_=>this.readHttpBinding(d,_,h));switch(E){case 21:case 42:return(this.serdeContext?.base64Decoder??u.E)(s);case 4:case 5:case 6:case 7:{const _=this.
settings.httpBindings?o>>14&3:0;switch(this.settings.timestampFormat.useTrait&&E>4?E:_?_+4:this.settings.timestampFormat.default){case 5:return(0,r.eH)(s);case 6:
return(0,r.Gj)(s);case 7:return(0,r.UK)(s);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",s),new Date(s)}}case 0:{
const _=o>>8&3;if(!_)return s;let S=s;return(h&6)===6&&(S=(this.serdeContext?.utf8Encoder??a.P)((this.serdeContext?.base64Decoder??u.E)(S))),_===2?i.A.from(S):S}case 1:
return Number(s);case 2:return s.toLowerCase()==="true";case 17:return BigInt(s);case 19:return new y.D(s,"bigDecimal");default:return s}}}}),43888:((O,g,t)=>{t.
d(g,{V:()=>c});function c(u,r){if(r.timestampFormat.useTrait){const x=u.getSchema();if(x===5||x===6||x===7)return x}const{httpLabel:a,httpPrefixHeaders:i,httpHeader:y,
httpQuery:b}=u.getMergedTraits();return(r.httpBindings?typeof i=="string"||y?6:b||a?5:void 0:void 0)??r.timestampFormat.default}}),6856:((O,g,t)=>{t.d(g,{o:()=>c});
const c=r=>encodeURIComponent(r).replace(/[!'()*]/g,u),u=r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`}),75629:((O,g,t)=>{t.d(g,{O:()=>c});class c{namespace;schemas;exceptions;static registries=new Map;constructor(r,a=new Map,i=new Map){
this.namespace=r,this.schemas=a,this.exceptions=i,c.registries.has(r)||c.registries.set(r,this)}static for(r){return c.registries.get(r)??new c(r)}copyFrom(r){const{
schemas:a,exceptions:i}=this;for(const[y,b]of r.schemas)a.has(y)||a.set(y,b);for(const[y,b]of r.exceptions)i.has(y)||i.set(y,b)}register(r,a){const i=this.normalizeShapeId(
r);for(const y of[this,c.for(i.split("#")[0])])y.schemas.has(i)||y.schemas.set(i,a)}getSchema(r){const a=this.normalizeShapeId(r);if(!this.schemas.has(a)){if(!r.
includes("#")){const i="#"+r,y=[];for(const[b,w]of this.schemas.entries())b.endsWith(i)&&y.push(w);if(y.length===1)return y[0]}throw new Error(`@smithy/core/sch\
ema - schema not found for ${a}`)}return this.schemas.get(a)}registerError(r,a){const i=r,y=i[1],b=y+"#"+i[2];a.hasOwnProperty?.("shapeId")||(a.shapeId=b);for(const w of[
this,c.for(y)])!w.schemas.has(b)&&!w.exceptions.has(i)&&(w.schemas.set(b,i),w.exceptions.set(i,a))}getErrorCtor(r){const a=r;return this.exceptions.has(a)?this.
exceptions.get(a):c.for(a[1]).exceptions.get(a)}getBaseException(){for(const r of this.exceptions.keys())if(Array.isArray(r)){const[,a,i]=r,y=a+"#"+i;if(y.startsWith(
"smithy.ts.sdk.synthetic.")&&y.endsWith("ServiceException"))return r}}find(r){for(const a of this.schemas.values())if(r(a))return a}clear(){this.schemas.clear(),
this.exceptions.clear()}normalizeShapeId(r){return r.includes("#")?r:this.namespace+"#"+r}}}),36204:((O,g,t)=>{t.d(g,{L:()=>c});const c=u=>typeof u=="function"?
u():u}),95125:((O,g,t)=>{t.d(g,{cd:()=>a,j0:()=>i,l1:()=>y,ui:()=>x});var c=t(36204),u=t(74844);const r={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@\
smithy/ns")},a=[],i={};class y{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=y.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,o){
this.ref=e,this.memberName=o;const d=[];let s=e,h=e;for(this._isMemberSchema=!1;w(s);)d.push(s[1]),s=s[0],h=(0,c.L)(s),this._isMemberSchema=!0;if(d.length>0){this.
memberTraits={};for(let E=d.length-1;E>=0;--E){const _=d[E];Object.assign(this.memberTraits,(0,u.c)(_))}}else this.memberTraits=0;if(h instanceof y){const E=this.
memberTraits;Object.assign(this,h),this.memberTraits=Object.assign({},E,h.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=
o??h.memberName;return}if(this.schema=(0,c.L)(h),x(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??
String(h),this.traits=0),this._isMemberSchema&&!o)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.
hasInstance](e){const o=this.prototype.isPrototypeOf(e);return!o&&typeof e=="object"&&e!==null?e.symbol===this.symbol:o}static of(e){const o=typeof e=="function"||
typeof e=="object"&&e!==null;if(typeof e=="number"){if(a[e])return a[e]}else if(typeof e=="string"){if(i[e])return i[e]}else if(o&&e[r.ns])return e[r.ns];const d=(0,c.
L)(e);if(d instanceof y)return d;if(w(d)){const[h,E]=d;if(h instanceof y)return Object.assign(h.getMergedTraits(),(0,u.c)(E)),h;throw new Error(`@smithy/core/sc\
hema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const s=new y(d);return o?e[r.ns]=s:typeof d=="string"?i[d]=s:typeof d=="number"?a[d]=
s:s}getSchema(){const e=this.schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){const{name:o}=this;return!e&&o&&o.includes("#")?o.split("#")[1]:o||void 0}getMemberName(){
return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const e=this.getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){
const e=this.getSchema();return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){const e=this.getSchema();if(typeof e!="object")return!1;const o=e[0];
return o===3||o===-3||o===4}isUnionSchema(){const e=this.getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){const e=this.getSchema();return e===21||
e===42}isTimestampSchema(){const e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.
getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){
return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===
42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),
...this.getMemberTraits()})}getMemberTraits(){return(0,u.c)(this.memberTraits)}getOwnTraits(){return(0,u.c)(this.traits)}getKeySchema(){const[e,o]=[this.isDocumentSchema(),
this.isMapSchema()];if(!e&&!o)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const d=this.getSchema(),s=e?15:d[4]??0;return b(
[s,0],"key")}getValueSchema(){const e=this.getSchema(),[o,d,s]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],h=typeof e=="number"?63&e:e&&typeof e==
"object"&&(d||s)?e[3+e[0]]:o?15:void 0;if(h!=null)return b([h,0],d?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value mem\
ber.`)}getMemberSchema(e){const o=this.getSchema();if(this.isStructSchema()&&o[4].includes(e)){const d=o[4].indexOf(e),s=o[5][d];return b(w(s)?s:[s,0],e)}if(this.
isDocumentSchema())return b([15,0],e);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){const e={};try{for(const[
o,d]of this.structIterator())e[o]=d}catch{}return e}getEventStreamMember(){if(this.isStructSchema()){for(const[e,o]of this.structIterator())if(o.isStreaming()&&
o.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot ite\
rate non-struct schema.");const e=this.getSchema(),o=e[4].length;let d=e[r.it];if(d&&o===d.length){yield*d;return}d=Array(o);for(let s=0;s<o;++s){const h=e[4][s],
E=b([e[5][s],0],h);yield d[s]=[h,E]}e[r.it]=d}}function b(f,e){if(f instanceof y)return Object.assign(f,{memberName:e,_isMemberSchema:!0});const o=y;return new o(
f,e)}const w=f=>Array.isArray(f)&&f.length===2,x=f=>Array.isArray(f)&&f.length>=5}),74844:((O,g,t)=>{t.d(g,{C:()=>c,c:()=>u});const c=[];function u(r){if(typeof r==
"object")return r;if(r=r|0,c[r])return c[r];const a={};let i=0;for(const y of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpRespons\
eCode","httpQueryParams"])(r>>i++&1)===1&&(a[y]=1);return c[r]=a}}),50351:((O,g,t)=>{t.d(g,{I:()=>c});function c(u,r){if(r===void 0){r=0;for(const y of u)r+=y.byteLength}
const a=new Uint8Array(r);let i=0;for(const y of u)a.set(y,i),i+=y.byteLength;return a}}),24494:((O,g,t)=>{t.d(g,{EI:()=>y,JV:()=>a,l3:()=>d,t_:()=>w,xE:()=>o});
var c=t(52511);const u=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],r=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function a(p){const M=p.
getUTCFullYear(),U=p.getUTCMonth(),L=p.getUTCDay(),v=p.getUTCDate(),G=p.getUTCHours(),J=p.getUTCMinutes(),z=p.getUTCSeconds(),V=v<10?`0${v}`:`${v}`,n=G<10?`0${G}`:
`${G}`,A=J<10?`0${J}`:`${J}`,K=z<10?`0${z}`:`${z}`;return`${u[L]}, ${V} ${r[U]} ${M} ${n}:${A}:${K} GMT`}const i=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
y=p=>{if(p==null)return;if(typeof p!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const M=i.exec(p);if(!M)throw new TypeError(
"Invalid RFC-3339 date-time value");const[U,L,v,G,J,z,V,n]=M,A=(0,c.zi)(k(L)),K=I(v,"month",1,12),ee=I(G,"day",1,31);return s(A,K,ee,{hours:J,minutes:z,seconds:V,
fractionalMilliseconds:n})},b=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),w=p=>{if(p==null)return;if(typeof p!=
"string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const M=b.exec(p);if(!M)throw new TypeError("Invalid RFC-3339 date-time value");
const[U,L,v,G,J,z,V,n,A]=M,K=(0,c.zi)(k(L)),ee=I(v,"month",1,12),oe=I(G,"day",1,31),ne=s(K,ee,oe,{hours:J,minutes:z,seconds:V,fractionalMilliseconds:n});return A.
toUpperCase()!="Z"&&ne.setTime(ne.getTime()-Y(A)),ne},x=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
f=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
e=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
o=p=>{if(p==null)return;if(typeof p!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let M=x.exec(p);if(M){const[U,L,v,G,J,z,V,
n]=M;return s((0,c.zi)(k(G)),S(v),I(L,"day",1,31),{hours:J,minutes:z,seconds:V,fractionalMilliseconds:n})}if(M=f.exec(p),M){const[U,L,v,G,J,z,V,n]=M;return _(s(
h(G),S(v),I(L,"day",1,31),{hours:J,minutes:z,seconds:V,fractionalMilliseconds:n}))}if(M=e.exec(p),M){const[U,L,v,G,J,z,V,n]=M;return s((0,c.zi)(k(n)),S(L),I(v.trimLeft(),
"day",1,31),{hours:G,minutes:J,seconds:z,fractionalMilliseconds:V})}throw new TypeError("Invalid RFC-7231 date-time value")},d=p=>{if(p==null)return;let M;if(typeof p==
"number")M=p;else if(typeof p=="string")M=(0,c.OZ)(p);else if(typeof p=="object"&&p.tag===1)M=p.value;else throw new TypeError("Epoch timestamps must be express\
ed as floating point numbers or their string representation");if(Number.isNaN(M)||M===1/0||M===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Inf\
inite, non-NaN numerics");return new Date(Math.round(M*1e3))},s=(p,M,U,L)=>{const v=M-1;return W(p,v,U),new Date(Date.UTC(p,v,U,I(L.hours,"hour",0,23),I(L.minutes,
"minute",0,59),I(L.seconds,"seconds",0,60),F(L.fractionalMilliseconds)))},h=p=>{const M=new Date().getUTCFullYear(),U=Math.floor(M/100)*100+(0,c.zi)(k(p));return U<
M?U+100:U},E=50*365*24*60*60*1e3,_=p=>p.getTime()-new Date().getTime()>E?new Date(Date.UTC(p.getUTCFullYear()-100,p.getUTCMonth(),p.getUTCDate(),p.getUTCHours(),
p.getUTCMinutes(),p.getUTCSeconds(),p.getUTCMilliseconds())):p,S=p=>{const M=r.indexOf(p);if(M<0)throw new TypeError(`Invalid month: ${p}`);return M+1},C=[31,28,
31,30,31,30,31,31,30,31,30,31],W=(p,M,U)=>{let L=C[M];if(M===1&&j(p)&&(L=29),U>L)throw new TypeError(`Invalid day for ${r[M]} in ${p}: ${U}`)},j=p=>p%4===0&&(p%
100!==0||p%400===0),I=(p,M,U,L)=>{const v=(0,c.tW)(k(p));if(v<U||v>L)throw new TypeError(`${M} must be between ${U} and ${L}, inclusive`);return v},F=p=>p==null?
0:(0,c.UO)("0."+p)*1e3,Y=p=>{const M=p[0];let U=1;if(M=="+")U=1;else if(M=="-")U=-1;else throw new TypeError(`Offset direction, ${M}, must be "+" or "-"`);const L=Number(
p.substring(1,3)),v=Number(p.substring(4,6));return U*(L*60+v)*60*1e3},k=p=>{let M=0;for(;M<p.length-1&&p.charAt(M)==="0";)M++;return M===0?p:p.slice(M)}}),83763:((O,g,t)=>{
t.r(g),t.d(g,{ChecksumStream:()=>A,Hash:()=>z,LazyJsonString:()=>e.A,NumericValue:()=>_.D,Uint8ArrayBlobAdapter:()=>Be,_parseEpochTimestamp:()=>s.UK,_parseRfc3339DateTimeWithOffset:()=>s.
eH,_parseRfc7231DateTime:()=>s.Gj,calculateBodyLength:()=>W,concatBytes:()=>I.I,copyDocumentWithTransform:()=>x,createBufferedReadable:()=>ye,createChecksumStream:()=>me,
dateToUtcString:()=>f.JV,deserializerMiddleware:()=>p,deserializerMiddlewareOption:()=>v,expectBoolean:()=>o.ak,expectByte:()=>o.Gr,expectFloat32:()=>o.bC,expectInt:()=>o.
vH,expectInt32:()=>o.ET,expectLong:()=>o.Yy,expectNonNull:()=>o.Y0,expectNumber:()=>o.r$,expectObject:()=>o.Xk,expectShort:()=>o.S7,expectString:()=>o.lK,expectUnion:()=>o.
tN,fromArrayBuffer:()=>F.Q,fromBase64:()=>u.E,fromHex:()=>S.a,fromString:()=>F.s,fromUtf8:()=>i.a,generateIdempotencyToken:()=>Ae,getAwsChunkedEncodingStream:()=>ge,
getSerdePlugin:()=>J,handleFloat:()=>o.zY,hasOwn:()=>xe.$,headStream:()=>Ee,isArrayBuffer:()=>Y.m,isBlob:()=>K.q,isReadableStream:()=>K.H,limitedParseDouble:()=>o.
JW,limitedParseFloat:()=>o.Mo,limitedParseFloat32:()=>o.Zx,logger:()=>o.vF,nv:()=>_.nv,parseBoolean:()=>o.yG,parseEpochTimestamp:()=>f.l3,parseRfc3339DateTime:()=>f.
EI,parseRfc3339DateTimeWithOffset:()=>f.t_,parseRfc7231DateTime:()=>f.xE,quoteHeader:()=>d.m,sdkStreamMixin:()=>we.c,serializerMiddleware:()=>L,serializerMiddlewareOption:()=>G,
splitEvery:()=>h.U,splitHeader:()=>E.G,splitStream:()=>Te,streamCollector:()=>Me.k,strictParseByte:()=>o.tW,strictParseDouble:()=>o.OZ,strictParseFloat:()=>o.vi,
strictParseFloat32:()=>o.UO,strictParseInt:()=>o.Su,strictParseInt32:()=>o.xW,strictParseLong:()=>o.V0,strictParseShort:()=>o.zi,toBase64:()=>r.n,toHex:()=>S.n,
toUint8Array:()=>j.F,toUtf8:()=>y.P,v4:()=>de,writeKey:()=>Ce.T});var c=t(77598),u=t(39700),r=t(67305);function a(m,l,T,B){return class se extends Uint8Array{static fromString(D,P="\
utf-8"){if(typeof D=="string")return P==="base64"?se.mutate(B(D)):se.mutate(l(D));throw new Error(`Unsupported conversion from ${typeof D} to Uint8ArrayBlobAdap\
ter.`)}static mutate(D){return Object.setPrototypeOf(D,se.prototype),D}transformToString(D="utf-8"){return D==="base64"?T(this):m(this)}}}var i=t(47332),y=t(69809);
const b=Array.from({length:256},(m,l)=>l.toString(16).padStart(2,"0"));function w(m){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():
()=>{const l=new Uint8Array(16);return m(l),l[6]=l[6]&15|64,l[8]=l[8]&63|128,b[l[0]]+b[l[1]]+b[l[2]]+b[l[3]]+"-"+b[l[4]]+b[l[5]]+"-"+b[l[6]]+b[l[7]]+"-"+b[l[8]]+
b[l[9]]+"-"+b[l[10]]+b[l[11]]+b[l[12]]+b[l[13]]+b[l[14]]+b[l[15]]}}const x=(m,l,T=B=>B)=>m;var f=t(24494),e=t(71899),o=t(52511),d=t(15528),s=t(44018),h=t(77774),
E=t(79796),_=t(67004),S=t(30068),C=t(73024);const W=m=>{if(!m)return 0;if(typeof m=="string")return Buffer.byteLength(m);if(typeof m.byteLength=="number")return m.
byteLength;if(typeof m.size=="number")return m.size;if(typeof m.start=="number"&&typeof m.end=="number")return m.end+1-m.start;if(m instanceof C.ReadStream){if(m.
path!=null)return(0,C.lstatSync)(m.path).size;if(typeof m.fd=="number")return(0,C.fstatSync)(m.fd).size}throw new Error(`Body Length computation failed for ${m}`)};
var j=t(33243),I=t(50351),F=t(46664),Y=t(11719),k=t(25401);const p=(m,l)=>(T,B)=>async N=>{const{response:D}=await T(N);try{const P=await l(D,m);return{response:D,
output:P}}catch(P){if(Object.defineProperty(P,"$response",{value:D,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in P)){const R="Deserialization erro\
r: to see the raw response, inspect the hidden field {error}.$response on this object.";try{P.message+=`
  `+R}catch{!B.logger||B.logger?.constructor?.name==="NoOpLogger"?console.warn(R):B.logger?.warn?.(R)}typeof P.$responseBodyText<"u"&&P.$response&&(P.$response.
body=P.$responseBodyText);try{if(k.c.isInstance(D)){const{headers:$={}}=D,H=Object.entries($);P.$metadata={httpStatusCode:D.statusCode,requestId:M(/^x-[\w-]+-request-?id$/,
H),extendedRequestId:M(/^x-[\w-]+-id-2$/,H),cfId:M(/^x-[\w-]+-cf-id$/,H)}}}catch{}}throw P}},M=(m,l)=>(l.find(([T])=>T.match(m))||[void 0,void 0])[1];var U=t(13055);
const L=(m,l)=>(T,B)=>async N=>{const D=m,P=B.endpointV2?async()=>(0,U.a)(B.endpointV2):D.endpoint;if(!P)throw new Error("No valid endpoint provider available.");
const R=await l(N.input,{...m,endpoint:P});return T({...N,request:R})},v={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},G={
name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function J(m,l,T){return{applyToStack:B=>{B.add(p(m,T),v),B.add(L(m,l),G)}}}class z{algorithmIdentifier;secret;hash;constructor(l,T){
this.algorithmIdentifier=l,this.secret=T,this.reset()}update(l,T){this.hash.update((0,j.F)(V(l,T)))}digest(){return Promise.resolve(this.hash.digest())}reset(){
this.hash=this.secret?(0,c.createHmac)(this.algorithmIdentifier,V(this.secret)):(0,c.createHash)(this.algorithmIdentifier)}}function V(m,l){return Buffer.isBuffer(
m)?m:typeof m=="string"?(0,F.s)(m,l):ArrayBuffer.isView(m)?(0,F.Q)(m.buffer,m.byteOffset,m.byteLength):(0,F.Q)(m)}var n=t(57075);class A extends n.Readable{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:l,checksum:T,source:B,checksumSourceLocation:N,base64Encoder:D}){if(super(),typeof B.pipe!="function")throw new Error(`@smithy/util-stream: uns\
upported source type ${B?.constructor?.name??B} in ChecksumStream.`);this.source=B,this.base64Encoder=D??r.n,this.expectedChecksum=l,this.checksum=T,this.checksumSourceLocation=
N,this.source.on("data",this.onSourceData),this.source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=l=>{if(!this.destroyed){try{this.checksum.update(l)}catch(T){this.destroy(T);return}this.push(l)||this.source.pause()}};onSourceEnd=async()=>{
if(!this.destroyed){try{const l=await this.checksum.digest(),T=this.base64Encoder(l);if(this.expectedChecksum!==T){this.destroy(new Error(`Checksum mismatch: ex\
pected "${this.expectedChecksum}" but received "${T}" in response header "${this.checksumSourceLocation}".`));return}}catch(l){this.destroy(l);return}this.push(
null)}};onSourceError=l=>{this.destroy(l)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(new Error("Connection lost or stream clo\
sed before all data was received."))};_read(l){this.source.resume()}_destroy(l,T){this.source?.removeListener("data",this.onSourceData),this.source?.removeListener(
"end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),T(
l)}}var K=t(41658),ee=t(84270);const oe=typeof ReadableStream=="function"?ReadableStream:function(){};class ne extends oe{}const he=({expectedChecksum:m,checksum:l,
source:T,checksumSourceLocation:B,base64Encoder:N})=>{if(!(0,K.H)(T))throw new Error(`@smithy/util-stream: unsupported source type ${T?.constructor?.name??T} in\
 ChecksumStream.`);const D=N??ee.n;if(typeof TransformStream!="function")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API \
unavailable: ReadableStream/TransformStream.");const P=new TransformStream({start(){},async transform($,H){l.update($),H.enqueue($)},async flush($){const H=await l.
digest(),X=D(H);if(m!==X){const Z=new Error(`Checksum mismatch: expected "${m}" but received "${X}" in response header "${B}".`);$.error(Z)}else $.terminate()}});
T.pipeThrough(P);const R=P.readable;return Object.setPrototypeOf(R,ne.prototype),R};function me(m){return typeof ReadableStream=="function"&&(0,K.H)(m.source)?he(
m):new A(m)}class ie{allocByteArray;byteLength=0;byteArrays=[];constructor(l){this.allocByteArray=l}push(l){this.byteArrays.push(l),this.byteLength+=l.byteLength}flush(){
if(this.byteArrays.length===1){const B=this.byteArrays[0];return this.reset(),B}const l=this.allocByteArray(this.byteLength);let T=0;for(let B=0;B<this.byteArrays.
length;++B){const N=this.byteArrays[B];l.set(N,T),T+=N.byteLength}return this.reset(),l}reset(){this.byteArrays=[],this.byteLength=0}}function le(m,l,T){const B=m.
getReader();let N=!1,D=0;const P=["",new ie(H=>new Uint8Array(H))];let R=-1;const $=async H=>{const{value:X,done:Z}=await B.read(),Q=X;if(Z){if(R!==-1){const q=re(
P,R);te(q)>0&&H.enqueue(q)}H.close()}else{const q=ue(Q,!1);if(R!==q&&(R>=0&&H.enqueue(re(P,R)),R=q),R===-1){H.enqueue(Q);return}const ae=te(Q);D+=ae;const De=te(
P[R]);if(ae>=l&&De===0)H.enqueue(Q);else{const Pe=fe(P,R,Q);!N&&D>l*2&&(N=!0,T?.warn(`@smithy/util-stream - stream chunk size ${ae} is below threshold of ${l}, \
automatically buffering.`)),Pe>=l?H.enqueue(re(P,R)):await $(H)}}};return new ReadableStream({pull:$})}const ze=null;function fe(m,l,T){switch(l){case 0:return m[0]+=
T,te(m[0]);case 1:case 2:return m[l].push(T),te(m[l])}}function re(m,l){switch(l){case 0:const T=m[0];return m[0]="",T;case 1:case 2:return m[l].flush()}throw new Error(
`@smithy/util-stream - invalid index ${l} given to flush()`)}function te(m){return m?.byteLength??m?.length??0}function ue(m,l=!0){return l&&typeof Buffer<"u"&&
m instanceof Buffer?2:m instanceof Uint8Array?1:typeof m=="string"?0:-1}function ye(m,l,T){if((0,K.H)(m))return le(m,l,T);const B=new n.Readable({read(){}});let N=!1,
D=0;const P=["",new ie($=>new Uint8Array($)),new ie($=>Buffer.from(new Uint8Array($)))];let R=-1;return m.on("data",$=>{const H=ue($,!0);if(R!==H&&(R>=0&&B.push(
re(P,R)),R=H),R===-1){B.push($);return}const X=te($);D+=X;const Z=te(P[R]);if(X>=l&&Z===0)B.push($);else{const Q=fe(P,R,$);!N&&D>l*2&&(N=!0,T?.warn(`@smithy/uti\
l-stream - stream chunk size ${X} is below threshold of ${l}, automatically buffering.`)),Q>=l&&B.push(re(P,R))}}),m.on("end",()=>{if(R!==-1){const $=re(P,R);te(
$)>0&&B.push($)}B.push(null)}),B}const pe=(m,l)=>{const{base64Encoder:T,bodyLengthChecker:B,checksumAlgorithmFn:N,checksumLocationName:D,streamHasher:P}=l,R=T!==
void 0&&B!==void 0&&N!==void 0&&D!==void 0&&P!==void 0,$=R?P(N,m):void 0;Promise.resolve($).catch(()=>{});const H=m.getReader();return new ReadableStream({async pull(X){
const{value:Z,done:Q}=await H.read();if(Q){if(X.enqueue(`0\r
`),R){const q=T(await $);X.enqueue(`${D}:${q}\r
`),X.enqueue(`\r
`)}X.close()}else X.enqueue(`${(B(Z)||0).toString(16)}\r
${Z}\r
`)}})};function ge(m,l){const T=m,B=m;if((0,K.H)(B))return pe(B,l);const{base64Encoder:N,bodyLengthChecker:D,checksumAlgorithmFn:P,checksumLocationName:R,streamHasher:$}=l,
H=N!==void 0&&P!==void 0&&R!==void 0&&$!==void 0,X=H?$(P,T):void 0;Promise.resolve(X).catch(()=>{});const Z=new n.Readable({read(){T.resume()}});return T.on("da\
ta",Q=>{const q=D(Q)||0;q!==0&&(Z.push(`${q.toString(16)}\r
`),Z.push(Q),Z.push(`\r
`)||T.pause())}),T.on("error",Q=>{Z.destroy(Q)}),T.pause(),T.on("end",async()=>{try{if(Z.push(`0\r
`),H){const Q=N(await X);Z.push(`${R}:${Q}\r
`),Z.push(`\r
`)}Z.push(null)}catch(Q){Z.destroy(Q)}}),Z}async function be(m,l){let T=0;const B=[],N=m.getReader();let D=!1;for(;!D;){const{done:$,value:H}=await N.read();if(H&&
(B.push(H),T+=H?.byteLength??0),T>=l)break;D=$}N.releaseLock();const P=new Uint8Array(Math.min(l,T));let R=0;for(const $ of B){if($.byteLength>P.byteLength-R){P.
set($.subarray(0,P.byteLength-R),R);break}else P.set($,R);R+=$.length}return P}const Ee=(m,l)=>(0,K.H)(m)?be(m,l):new Promise((T,B)=>{const N=new Se;N.limit=l,m.
pipe(N),m.on("error",D=>{N.end(),B(D)}),N.on("error",B),N.on("finish",function(){const D=(0,I.I)(this.buffers);T(D)})});class Se extends n.Writable{buffers=[];limit=1/0;bytesBuffered=0;_write(l,T,B){
if(this.buffers.push(l),this.bytesBuffered+=l.byteLength??0,this.bytesBuffered>=this.limit){const N=this.bytesBuffered-this.limit,D=this.buffers[this.buffers.length-
1];this.buffers[this.buffers.length-1]=D.subarray(0,D.byteLength-N),this.emit("finish")}B()}}var we=t(66494);async function _e(m){return typeof m.stream=="funct\
ion"&&(m=m.stream()),m.tee()}async function Te(m){if((0,K.H)(m)||(0,K.q)(m))return _e(m);const l=new n.PassThrough,T=new n.PassThrough;return m.pipe(l),m.pipe(T),
[l,T]}var Me=t(26660),xe=t(62990),Ce=t(70412);class Be extends a(y.P,i.a,r.n,u.E){}const Oe=c.getRandomValues,de=w(Oe),Ae=de}),11719:((O,g,t)=>{t.d(g,{m:()=>c});
const c=u=>typeof ArrayBuffer=="function"&&u instanceof ArrayBuffer||Object.prototype.toString.call(u)==="[object ArrayBuffer]"}),71899:((O,g,t)=>{t.d(g,{A:()=>c});
const c=function(r){return Object.assign(new String(r),{deserializeJSON(){return JSON.parse(String(r))},toString(){return String(r)},toJSON(){return String(r)}})};
c.from=u=>u&&typeof u=="object"&&(u instanceof c||"deserializeJSON"in u)?u:typeof u=="string"||Object.getPrototypeOf(u)===String.prototype?c(String(u)):c(JSON.stringify(
u)),c.fromObject=c.from}),52511:((O,g,t)=>{t.d(g,{ET:()=>x,Gr:()=>e,JW:()=>F,Mo:()=>k,OZ:()=>S,S7:()=>f,Su:()=>L,UO:()=>W,V0:()=>U,Xk:()=>h,Y0:()=>s,Yy:()=>b,Zx:()=>p,
ak:()=>r,bC:()=>y,lK:()=>E,r$:()=>a,tN:()=>_,tW:()=>J,vF:()=>V,vH:()=>w,vi:()=>C,xW:()=>v,yG:()=>u,zY:()=>Y,zi:()=>G});var c=t(62990);const u=n=>{switch(n){case"\
true":return!0;case"false":return!1;default:throw new Error(`Unable to parse boolean value "${n}"`)}},r=n=>{if(n!=null){if(typeof n=="number"){if((n===0||n===1)&&
V.warn(z(`Expected boolean, got ${typeof n}: ${n}`)),n===0)return!1;if(n===1)return!0}if(typeof n=="string"){const A=n.toLowerCase();if((A==="false"||A==="true")&&
V.warn(z(`Expected boolean, got ${typeof n}: ${n}`)),A==="false")return!1;if(A==="true")return!0}if(typeof n=="boolean")return n;throw new TypeError(`Expected b\
oolean, got ${typeof n}: ${n}`)}},a=n=>{if(n!=null){if(typeof n=="string"){const A=parseFloat(n);if(!Number.isNaN(A))return String(A)!==String(n)&&V.warn(z(`Exp\
ected number but observed string: ${n}`)),A}if(typeof n=="number")return n;throw new TypeError(`Expected number, got ${typeof n}: ${n}`)}},i=Math.ceil(2**127*(2-
2**-23)),y=n=>{const A=a(n);if(A!==void 0&&!Number.isNaN(A)&&A!==1/0&&A!==-1/0&&Math.abs(A)>i)throw new TypeError(`Expected 32-bit float, got ${n}`);return A},b=n=>{
if(n!=null){if(Number.isInteger(n)&&!Number.isNaN(n))return n;throw new TypeError(`Expected integer, got ${typeof n}: ${n}`)}},w=b,x=n=>o(n,32),f=n=>o(n,16),e=n=>o(
n,8),o=(n,A)=>{const K=b(n);if(K!==void 0&&d(K,A)!==K)throw new TypeError(`Expected ${A}-bit integer, got ${n}`);return K},d=(n,A)=>{switch(A){case 32:return Int32Array.
of(n)[0];case 16:return Int16Array.of(n)[0];case 8:return Int8Array.of(n)[0]}},s=(n,A)=>{if(n==null)throw A?new TypeError(`Expected a non-null value for ${A}`):
new TypeError("Expected a non-null value");return n},h=n=>{if(n==null)return;if(typeof n=="object"&&!Array.isArray(n))return n;const A=Array.isArray(n)?"array":
typeof n;throw new TypeError(`Expected object, got ${A}: ${n}`)},E=n=>{if(n!=null){if(typeof n=="string")return n;if(["boolean","number","bigint"].includes(typeof n))
return V.warn(z(`Expected string, got ${typeof n}: ${n}`)),String(n);throw new TypeError(`Expected string, got ${typeof n}: ${n}`)}},_=n=>{if(n==null)return;const A=h(
n),K=[];for(const ee in A)(0,c.$)(A,ee)&&A[ee]!=null&&K.push(ee);if(K.length===0)throw new TypeError("Unions must have exactly one non-null member. None were fo\
und.");if(K.length>1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${K} were not null.`);return A},S=n=>a(typeof n=="string"?I(n):n),C=S,
W=n=>y(typeof n=="string"?I(n):n),j=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,I=n=>{const A=n.match(j);if(A===null||A[0].length!==n.length)
throw new TypeError("Expected real number, got implicit NaN");return parseFloat(n)},F=n=>typeof n=="string"?M(n):a(n),Y=F,k=F,p=n=>typeof n=="string"?M(n):y(n),
M=n=>{switch(n){case"NaN":return NaN;case"Infinity":return 1/0;case"-Infinity":return-1/0;default:throw new Error(`Unable to parse float value: ${n}`)}},U=n=>b(
typeof n=="string"?I(n):n),L=U,v=n=>x(typeof n=="string"?I(n):n),G=n=>f(typeof n=="string"?I(n):n),J=n=>e(typeof n=="string"?I(n):n),z=n=>String(new TypeError(n).
stack||n).split(`
`).slice(0,5).filter(A=>!A.includes("stackTraceWarning")).join(`
`),V={warn:console.warn}}),15528:((O,g,t)=>{t.d(g,{m:()=>c});function c(u){return(u.includes(",")||u.includes('"'))&&(u=`"${u.replace(/\\/g,"\\\\").replace(/"/g,
'\\"')}"`),u}}),44018:((O,g,t)=>{t.d(g,{Gj:()=>s,UK:()=>o,eH:()=>d});const c="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",u="(Jan|Feb|Mar|Apr|May|Jun|Ju\
l|Aug|Sep|Oct|Nov|Dec)",r="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",a="(\\d?\\d)",i="(\\d{4})",y=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
b=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
w=new RegExp(`^${c}, ${a} ${u} ${i} ${r} GMT$`),x=new RegExp(`^${c}, ${a}-${u}-(\\d\\d) ${r} GMT$`),f=new RegExp(`^${c} ${u} ( [1-9]|\\d\\d) ${r} ${i}$`),e=["Ja\
n","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],o=E=>{if(E==null)return;let _=NaN;if(typeof E=="number")_=E;else if(typeof E=="string"){if(!/^-?\d*\.?\d+$/.
test(E))throw new TypeError("parseEpochTimestamp - numeric string invalid.");_=Number.parseFloat(E)}else typeof E=="object"&&E.tag===1&&(_=E.value);if(isNaN(_)||
Math.abs(_)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(_*1e3))},d=E=>{if(E==null)return;if(typeof E!=
"string")throw new TypeError("RFC3339 timestamps must be strings");const _=y.exec(E);if(!_)throw new TypeError(`Invalid RFC3339 timestamp format ${E}`);const[,S,
C,W,j,I,F,,Y,k]=_;h(C,1,12),h(W,1,31),h(j,0,23),h(I,0,59),h(F,0,60);const p=new Date(Date.UTC(Number(S),Number(C)-1,Number(W),Number(j),Number(I),Number(F),Number(
Y)?Math.round(parseFloat(`0.${Y}`)*1e3):0));if(p.setUTCFullYear(Number(S)),k.toUpperCase()!="Z"){const[,M,U,L]=/([+-])(\d\d):(\d\d)/.exec(k)||[void 0,"+",0,0],v=M===
"-"?1:-1;p.setTime(p.getTime()+v*(Number(U)*60*60*1e3+Number(L)*60*1e3))}return p},s=E=>{if(E==null)return;if(typeof E!="string")throw new TypeError("RFC7231 ti\
mestamps must be strings.");if(b.test(E))return new Date(E);let _,S,C,W,j,I,F,Y;if((Y=w.exec(E))?[,_,S,C,W,j,I,F]=Y:(Y=x.exec(E))?([,_,S,C,W,j,I,F]=Y,C=(Number(
C)+1900).toString()):(Y=f.exec(E))&&([,S,_,W,j,I,F,C]=Y),C&&I){const k=Date.UTC(Number(C),e.indexOf(S),Number(_),Number(W),Number(j),Number(I),F?Math.round(parseFloat(
`0.${F}`)*1e3):0);h(_,1,31),h(W,0,23),h(j,0,59),h(I,0,60);const p=new Date(k);return p.setUTCFullYear(Number(C)),p}throw new TypeError(`Invalid RFC7231 date-tim\
e value ${E}.`)};function h(E,_,S){const C=Number(E);if(C<_||C>S)throw new Error(`Value ${C} out of range [${_}, ${S}]`)}}),77774:((O,g,t)=>{t.d(g,{U:()=>c});function c(u,r,a){
if(a<=0||!Number.isInteger(a))throw new Error("Invalid number of delimiters ("+a+") for splitEvery.");const i=u.split(r);if(a===1)return i;const y=[];let b="";for(let w=0;w<
i.length;w++)b===""?b=i[w]:b+=r+i[w],(w+1)%a===0&&(y.push(b),b="");return b!==""&&y.push(b),y}}),79796:((O,g,t)=>{t.d(g,{G:()=>c});const c=u=>{const r=u.length,
a=[];let i=!1,y=!1,b=0;for(let w=0;w<r;++w){const x=u[w];switch(x){case'"':y||(i=!i);break;case",":i||(a.push(u.slice(b,w)),b=w+1);break;default:}y=x==="\\"&&!y}
return a.push(u.slice(b)),a.map(w=>{w=w.trim();const x=w.length;return x<2?w:w[0]==='"'&&w[x-1]==='"'?(w=w.slice(1,x-1),w.replace(/\\(["\\])/g,"$1")):w.replace(
/\\"/g,'"')})}}),39700:((O,g,t)=>{t.d(g,{E:()=>r});var c=t(46664);const u=/^[A-Za-z0-9+/]*={0,2}$/,r=a=>{if(a.length*3%4!==0)throw new TypeError("Incorrect padd\
ing on base64 string.");if(!u.exec(a))throw new TypeError("Invalid base64 string.");const i=(0,c.s)(a,"base64");return new Uint8Array(i.buffer,i.byteOffset,i.byteLength)}}),
84270:((O,g,t)=>{t.d(g,{n:()=>w});const c=x=>new TextEncoder().encode(x),u="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=Object.entries(u).
reduce((x,[f,e])=>(x[e]=Number(f),x),{}),a=u.split(""),i=6,y=8,b=63;function w(x){let f;typeof x=="string"?f=c(x):f=x;const e=typeof f=="object"&&typeof f.length==
"number",o=typeof f=="object"&&typeof f.byteOffset=="number"&&typeof f.byteLength=="number";if(!e&&!o)throw new Error("@smithy/util-base64: toBase64 encoder fun\
ction only accepts string | Uint8Array.");let d="";for(let s=0;s<f.length;s+=3){let h=0,E=0;for(let S=s,C=Math.min(s+3,f.length);S<C;S++)h|=f[S]<<(C-S-1)*y,E+=y;
const _=Math.ceil(E/i);h<<=_*i-E;for(let S=1;S<=_;S++){const C=(_-S)*i;d+=a[(h&b<<C)>>C]}d+="==".slice(0,4-_)}return d}}),67305:((O,g,t)=>{t.d(g,{n:()=>r});var c=t(
46664),u=t(47332);const r=a=>{let i;if(typeof a=="string"?i=(0,u.a)(a):i=a,typeof i!="object"||typeof i.byteOffset!="number"||typeof i.byteLength!="number")throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return(0,c.Q)(i.buffer,i.byteOffset,i.byteLength).toString("base64")}}),46664:((O,g,t)=>{
t.d(g,{Q:()=>u,s:()=>r});var c=t(11719);const u=(a,i=0,y=a.byteLength-i)=>{if(!(0,c.m)(a))throw new TypeError(`The "input" argument must be ArrayBuffer. Receive\
d type ${typeof a} (${a})`);return Buffer.from(a,i,y)},r=(a,i)=>{if(typeof a!="string")throw new TypeError(`The "input" argument must be of type string. Receive\
d type ${typeof a} (${a})`);return i?Buffer.from(a,i):Buffer.from(a)}}),30068:((O,g,t)=>{t.d(g,{a:()=>r,n:()=>a});const c={},u={};for(let i=0;i<256;i++){let y=i.
toString(16).toLowerCase();y.length===1&&(y=`0${y}`),c[i]=y,u[y]=i}function r(i){if(i.length%2!==0)throw new Error("Hex encoded strings must have an even number\
 length");const y=new Uint8Array(i.length/2);for(let b=0;b<i.length;b+=2){const w=i.slice(b,b+2).toLowerCase();if(w in u)y[b/2]=u[w];else throw new Error(`Canno\
t decode unrecognized sequence ${w} as hexadecimal`)}return y}function a(i){let y="";for(let b=0;b<i.byteLength;b++)y+=c[i[b]];return y}}),66494:((O,g,t)=>{t.d(
g,{c:()=>d});var c=t(57075),u=t(46664),r=t(84270),a=t(30068);const i=s=>{if(typeof s=="string")return s;if(typeof s!="object"||typeof s.byteOffset!="number"||typeof s.
byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(s)};
var y=t(72522),b=t(41658);const w="The stream has already been transformed.",x=s=>{if(!f(s)&&!(0,b.H)(s)){const S=s?.__proto__?.constructor?.name||s;throw new Error(
`Unexpected stream implementation, expect Blob or ReadableStream, got ${S}`)}let h=!1;const E=async()=>{if(h)throw new Error(w);return h=!0,await(0,y.kv)(s)},_=S=>{
if(typeof S.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return S.stream()};return Object.
assign(s,{transformToByteArray:E,transformToString:async S=>{const C=await E();if(S==="base64")return(0,r.n)(C);if(S==="hex")return(0,a.n)(C);if(S===void 0||S===
"utf8"||S==="utf-8")return i(C);if(typeof TextDecoder=="function")return new TextDecoder(S).decode(C);throw new Error("TextDecoder is not available, please make\
 sure polyfill is provided.")},transformToWebStream:()=>{if(h)throw new Error(w);if(h=!0,f(s))return _(s);if((0,b.H)(s))return s;throw new Error(`Cannot transfo\
rm payload to web stream, got ${s}`)}})},f=s=>typeof Blob=="function"&&s instanceof Blob;var e=t(26660);const o="The stream has already been transformed.",d=s=>{
if(!(s instanceof c.Readable))try{return x(s)}catch{const S=s?.__proto__?.constructor?.name||s;throw new Error(`Unexpected stream implementation, expect Stream.\
Readable instance, got ${S}`)}let h=!1;const E=async()=>{if(h)throw new Error(o);return h=!0,await(0,e.k)(s)};return Object.assign(s,{transformToByteArray:E,transformToString:async _=>{
const S=await E();return _===void 0||Buffer.isEncoding(_)?(0,u.Q)(S.buffer,S.byteOffset,S.byteLength).toString(_):new TextDecoder(_).decode(S)},transformToWebStream:()=>{
if(h)throw new Error(o);if(s.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof c.Readable.toWeb!="function")throw new Error(
"Readable.toWeb() is not supported. Please ensure a polyfill is available.");return h=!0,c.Readable.toWeb(s)}})}}),72522:((O,g,t)=>{t.d(g,{Bq:()=>i,kS:()=>a,kv:()=>r});
var c=t(50351),u=t(41658);const r=async y=>(0,u.q)(y)?a(y):i(y);async function a(y){return y.arrayBuffer().then(b=>new Uint8Array(b))}async function i(y){const b=[],
w=y.getReader();let x=0;for(;;){const{done:f,value:e}=await w.read();if(e&&(b.push(e),x+=e.length),f)break}return(0,c.I)(b,x)}}),26660:((O,g,t)=>{t.d(g,{k:()=>y});
var c=t(57075),u=t.n(c),r=t(50351),a=t(72522),i=t(41658);const y=w=>(0,i.q)(w)?(0,a.kS)(w):(0,i.H)(w)?(0,a.Bq)(w):new Promise((x,f)=>{const e=new b,o=w;o.pipe(e),
o.on("error",d=>{e.end(),f(d)}),e.on("error",f),e.on("finish",function(){const d=(0,r.I)(this.bufferedBytes);x(d)})});class b extends c.Writable{bufferedBytes=[];_write(x,f,e){
this.bufferedBytes.push(x),e()}}}),41658:((O,g,t)=>{t.d(g,{H:()=>c,q:()=>u});const c=r=>typeof ReadableStream=="function"&&(r?.constructor?.name===ReadableStream.
name||r instanceof ReadableStream),u=r=>typeof Blob=="function"&&(r?.constructor?.name===Blob.name||r instanceof Blob)}),47332:((O,g,t)=>{t.d(g,{a:()=>u});var c=t(
46664);const u=r=>{const a=(0,c.s)(r,"utf8");return new Uint8Array(a.buffer,a.byteOffset,a.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),33243:((O,g,t)=>{t.d(g,{F:()=>u});
var c=t(47332);const u=r=>r instanceof Uint8Array?r:typeof r=="string"?(0,c.a)(r):ArrayBuffer.isView(r)?new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(r)}),69809:((O,g,t)=>{t.d(g,{P:()=>u});var c=t(46664);const u=r=>{if(typeof r=="string")return r;if(typeof r!="object"||typeof r.
byteOffset!="number"||typeof r.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return(0,c.Q)(
r.buffer,r.byteOffset,r.byteLength).toString("utf8")}}),67004:((O,g,t)=>{t.d(g,{D:()=>u,nv:()=>r});const c=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class u{string;type;constructor(i,y){
if(this.string=i,this.type=y,!c.test(i))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${i}"`)}toString(){
return this.string}static[Symbol.hasInstance](i){if(!i||typeof i!="object")return!1;const y=i;return u.prototype.isPrototypeOf(i)||y.type==="bigDecimal"&&c.test(
y.string)}}function r(a){return new u(String(a),"bigDecimal")}}),70412:((O,g,t)=>{t.d(g,{T:()=>c});function c(u){Object.defineProperty(u,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}}),25401:((O,g,t)=>{t.d(g,{c:()=>c});class c{statusCode;reason;headers;body;constructor(r){this.statusCode=r.statusCode,
this.reason=r.reason,this.headers=r.headers||{},this.body=r.body}static isInstance(r){if(!r)return!1;const a=r;return typeof a.statusCode=="number"&&typeof a.headers==
"object"}}}),82247:((O,g,t)=>{t.d(g,{o:()=>c});function c(u){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(u)}}),13055:((O,g,t)=>{t.d(g,{a:()=>r});var c=t(62990),u=t(
33934);const r=a=>{if(typeof a=="object"){if("url"in a){const i=(0,u.D)(a.url);if(a.headers){i.headers={};for(const y in a.headers)(0,c.$)(a.headers,y)&&(i.headers[y.
toLowerCase()]=a.headers[y].join(", "))}return i}return a}return(0,u.D)(a)}})};0&&(module.exports={id,ids,modules});
