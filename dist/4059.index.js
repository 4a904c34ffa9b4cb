'use strict';
var Y=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var q=(J,x)=>{for(var t in x)Y(J,t,{get:x[t],enumerable:!0})},tt=(J,x,t,A)=>{if(x&&typeof x=="object"||typeof x=="function")for(let M of X(x))!k.call(J,M)&&M!==
t&&Y(J,M,{get:()=>x[M],enumerable:!(A=Z(x,M))||A.enumerable});return J};var et=J=>tt(Y({},"__esModule",{value:!0}),J);var rt={};q(rt,{id:()=>st,ids:()=>it,modules:()=>nt});module.exports=et(rt);const st=4059,it=[4059],nt={5941:((J,x,t)=>{t.d(x,{M:()=>L});var A=t(36204),M=t(68743),
I=t(85715);class L extends I.M{constructor({defaultNamespace:c,errorTypeRegistries:S}){super({defaultNamespace:c,errorTypeRegistries:S})}async serializeRequest(c,S,g){
const D=await super.serializeRequest(c,S,g);Object.assign(D.headers,{"content-type":this.getDefaultContentType(),"smithy-protocol":this.getSmithyProtocolHeaderValue(),
accept:this.getDefaultContentType()}),(0,A.L)(c.input)==="unit"?(delete D.body,delete D.headers["content-type"]):this.applyEmptyBody(D);const{service:E,operation:O}=(0,M.
u)(g),B=`/service/${E}/operation/${O}`;return D.path.endsWith("/")?D.path+=B.slice(1):D.path+=B,D}isErrorResponse(c){return c!==200}}}),91267:((J,x,t)=>{t.d(x,{
B:()=>A});class A{serdeContext;setSerdeContext(I){this.serdeContext=I}}}),94745:((J,x,t)=>{t.d(x,{s:()=>E});var A=t(19725),M=t(62990),I=t(66494),L=t(77774),C=t(
79796),c=t(84699),S=t(92186),g=t(49620),D=t(70979);class E extends S.t{async serializeRequest(B,m,_){const o=m&&typeof m=="object"?m:{},s={},e={},n=await _.endpoint(),
h=c.C.of(B?.input),a=h.getHttpBindings().request,l=(0,c.K)(B),d=new A.K({query:s,headers:e});if(n){this.updateServiceEndpoint(d,n),this.setHostPrefix(d,B,o,l);const[
j,R,z]=l;if(j){d.method=j,d.path=d.path==="/"?R:d.path+R;for(const[T,W]of z)s[T]=W}}d.query=s;const y=this.serializeHttpBindings(o,d,a,l);return y&&(d.body=await this.
serializeEventStream({eventStream:y,requestSchema:h})),d}serializeHttpBindings(B,m,_,o){const s=this.serializer,e=typeof s.writeCodec=="function"?s:void 0,n=m.query,
h=m.headers,a=_.syntheticBodySchema;let l=!1,d,y,j;const R=Object.getOwnPropertyNames(B),z=Object.getPrototypeOf(B),T=(z===Object.prototype||z===null)&&!_.hasIdempotency&&
!_.hasPrefixHeaders&&R.length*2<_.memberBindings.length,W=T?R.length:_.memberBindings.length;for(let i=0;i<W;++i){const u=T?(0,M.$)(_.byName,R[i])?_.byName[R[i]]:
void 0:_.memberBindings[i];if(!u)continue;const f=u[1],p=u[0],P=f[0],N=f[1],K=f[2],U=u[2],V=u[3],b=B[p];if(!(b==null&&!(N>>10&1)))if(U===36){const w=N>>11&3;w?w===
2?y=b||void 0:d=b:(e?e.writeCodec(P,b):s.write(P,b),d=s.flush())}else if(U===33||U===38){const w=this.serializeHttpValue(f,b,U,e);U===33?(j??=Object.create(null))[p]=
w:h[V]=w}else if(U===39)for(const w in b){if(!(0,M.$)(b,w))continue;const $=V+w;h[$.toLowerCase()]=this.serializeHttpValue(K,b[w],38,e,e?K[0]:[K[0],{httpHeader:$}])}else
(U&62)===34?this.serializeQuery(f,b,V,n,e):l=!0}const H=o[1],r=o[3];return H&&r&&m.path.endsWith(H)&&(m.path=m.path.slice(0,-H.length)+this.serializePath(r,j,_)),
l&&a&&(e?e.writeCodec(a,B):s.write(a,B),d=s.flush()),m.body=d,y}serializeQuery(B,m,_,o,s){const[e,n,h]=B,a=s?void 0:e.getMergedTraits();if(_===void 0){for(const l in m)
!(0,M.$)(m,l)||l in o||(s||Object.assign(h[0].getMergedTraits(),{...a,httpQuery:l,httpQueryParams:void 0}),this.serializeQuery(h,m[l],l,o,s));return}if((n&192)===
64){const l=[];for(const d of m){const y=this.serializeHttpValue(h,d,34,s,s?h[0]:[h[0],a]);(n>>13&1||y!==void 0)&&l.push(y)}o[_]=l}else o[_]=this.serializeHttpValue(
B,m,34,s,s?e:[e,a])}serializeHttpValue(B,m,_,o,s=B[0]){const e=B[1],n=e&255;return o&&!(e&1792)&&(n<=2||n===17||n===19)?String(m):(o?o.writeHttpBinding(B,m,_):this.
serializer.write(s,m),this.serializer.flush())}serializePath(B,m,_){let o="";for(const[s,e]of B){if(e===0){o+=s;continue}const n=m?.[s];if(n===void 0){if((0,M.$)(
_.byName,s)&&_.byName[s][2]===33)throw new Error(`No value provided for input HTTP label: ${s}.`);o+=`{${s}${e===2?"+":""}}`}else o+=e===2?n.split("/").map(D.$).
join("/"):(0,D.$)(n)}return o}async deserializeResponse(B,m,_){const o=this.deserializer,s=typeof o.readCodec=="function"?o:void 0,e=c.C.of(B.output),n=e.getHttpBindings().
response,h={};if(_.statusCode>=300){const l=await(0,g.P)(_.body,m);throw l.byteLength>0&&Object.assign(h,await o.read(15,l)),await this.handleError(B,m,_,h,this.
deserializeMetadata(_)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const a=await this.deserializeHttpMessage(e,m,_,h);if(a.
length){const l=await(0,g.P)(_.body,m);if(l.byteLength>0){const d=await(s?s.readCodec(n.syntheticBodySchema,l):o.read(n.syntheticBodySchema,l));for(const y of a)
d[y]!=null&&(h[y]=d[y])}}else n.bindings.payload||await(0,g.P)(_.body,m);return h.$metadata=this.deserializeMetadata(_),h}async deserializeHttpMessage(B,m,_,o,s){
const e=o instanceof Set?s:o,n=this.deserializer,h=typeof n.readCodec=="function"?n:void 0,a=c.C.of(B),{bodyMemberNames:l,bindings:{payload:d,statusCode:y,headers:j,
prefixHeaders:R}}=a.getHttpBindings().response,z=_.headers;if(d){const[T,W]=d,[H,r]=W,i=r>>11&3;if(i)i===2?e[T]=await this.deserializeEventStream({response:_,responseSchema:a}):
e[T]=(0,I.c)(_.body);else if(_.body){const u=await(0,g.P)(_.body,m);u.byteLength>0&&(e[T]=await(h?h.readPayload(W,u):n.read(H,u)))}}for(const T in z){if(!(0,M.$)(
z,T))continue;const W=T.toLowerCase(),H=z[T];W!==T&&(delete z[T],z[W]=H);const r=(0,M.$)(j,W)?j[W]:void 0;if(!r)continue;const[i,[u,f,p],,P]=r;if(p){const N=f>>
16&1?(0,L.U)(H,",",2):(0,C.G)(H),K=[];for(const U of N)K.push(h?h.readHttpBinding(p,U.trim(),38):await n.read([p[0],{httpHeader:P}],U.trim()));e[i]=K}else e[i]=
h?h.readHttpBinding(r[1],H,38):await n.read(u,H)}for(const[T,[,,W],,H]of R){e[T]={};for(const r in z){if(!(0,M.$)(z,r)||!r.startsWith(H))continue;const i=z[r];e[T][r.
slice(H.length)]=h?h.readHttpBinding(W,i,38):await n.read([W[0],{httpHeader:r}],i)}}return y&&(e[y[0]]=_.statusCode),l}}}),31638:((J,x,t)=>{t.d(x,{F:()=>A});class A{from;to;keys;constructor(I,L){
this.from=I,this.to=L;const C=Object.keys(this.from),c=new Set(C);c.delete("__type"),this.keys=c}mark(I){this.keys.delete(I)}hasUnknown(){return this.keys.size===
1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const I=this.keys.values().next().value,L=this.from[I];this.to.$unknown=[I,L]}}}}),64059:((J,x,t)=>{
t.r(x),t.d(x,{AbstractRpcV2Protocol:()=>c.M,Field:()=>s,Fields:()=>e,FromStringShapeDeserializer:()=>D.k,HttpBindingProtocol:()=>I.s,HttpInterceptingShapeDeserializer:()=>E.
z,HttpInterceptingShapeSerializer:()=>O._,HttpProtocol:()=>L.t,HttpRequest:()=>n.K,HttpResponse:()=>h.c,JsonCodec:()=>p.V,JsonCodec2:()=>K.p,JsonShapeDeserializer:()=>N.
d,JsonShapeDeserializer2:()=>V.f,JsonShapeSerializer:()=>P.a,JsonShapeSerializer2:()=>U.A,RequestBuilder:()=>S.t,RpcProtocol:()=>C.M,SerdeContext:()=>_.f,SmithyRpcV2JsonProtocol:()=>u.
G,ToStringShapeSerializer:()=>B.A,buildQueryString:()=>H,collectBody:()=>A.P,contentLengthMiddleware:()=>j,contentLengthMiddlewareOptions:()=>R,determineTimestampFormat:()=>m.
V,escapeUri:()=>T.o,escapeUriPath:()=>W,extendedEncodeURIComponent:()=>M.$,getContentLengthPlugin:()=>z,getHttpHandlerExtensionConfiguration:()=>l,isValidHostname:()=>a.
o,loadJsonRpcErrorCode:()=>f.rh,loadRestJsonErrorCode:()=>f.cJ,loadSmithyRpcV2JsonErrorCode:()=>f.pT,parseJsonBody:()=>f.Y2,parseJsonErrorBody:()=>f.CG,parseQueryString:()=>r.
J,parseUrl:()=>i.D,requestBuilder:()=>S.l,resolveHttpHandlerRuntimeConfig:()=>d,resolvedPath:()=>g.u});var A=t(49620),M=t(70979),I=t(94745),L=t(92186),C=t(85715),
c=t(5941),S=t(98866),g=t(95046),D=t(66815),E=t(66214),O=t(82437),B=t(27419),m=t(43888),_=t(5506),o;(function(b){b[b.HEADER=0]="HEADER",b[b.TRAILER=1]="TRAILER"})(
o||(o={}));class s{name;kind;values;constructor({name:w,kind:$=o.HEADER,values:v=[]}){this.name=w,this.kind=$,this.values=v}add(w){this.values.push(w)}set(w){this.
values=w}remove(w){this.values=this.values.filter($=>$!==w)}toString(){return this.values.map(w=>w.includes(",")||w.includes(" ")?`"${w}"`:w).join(", ")}get(){return this.
values}}class e{entries={};encoding;constructor({fields:w=[],encoding:$="utf-8"}){w.forEach(this.setField.bind(this)),this.encoding=$}setField(w){this.entries[w.
name.toLowerCase()]=w}getField(w){return this.entries[w.toLowerCase()]}removeField(w){delete this.entries[w.toLowerCase()]}getByType(w){return Object.values(this.
entries).filter($=>$.kind===w)}}var n=t(19725),h=t(25401),a=t(82247);const l=b=>(b.logger&&b.logger.constructor?.name!=="NoOpLogger"&&b.requestHandler?.updateHttpClientConfig?.(
Symbol.for("logger"),b.logger),b.defaultSocketTimeout&&b.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),b.defaultSocketTimeout),
{setHttpHandler(w){b.requestHandler=w},httpHandler(){return b.requestHandler},updateHttpClientConfig(w,$){b.requestHandler?.updateHttpClientConfig(w,$)},httpHandlerConfigs(){
return b.requestHandler.httpHandlerConfigs()}}),d=b=>({requestHandler:b.httpHandler()}),y="content-length";function j(b){return w=>async $=>{const v=$.request;if(n.
K.isInstance(v)){const{body:F,headers:G}=v;if(F&&Object.keys(G).map(Q=>Q.toLowerCase()).indexOf(y)===-1)try{const Q=b(F);Q!=null&&(v.headers={...v.headers,[y]:String(
Q)})}catch{}}return w({...$,request:v})}}const R={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},z=b=>({applyToStack:w=>{
w.add(j(b.bodyLengthChecker),R)}});var T=t(6856);const W=b=>b.split("/").map(T.o).join("/");function H(b){const w=[];for(let $ of Object.keys(b).sort()){const v=b[$];
if($=(0,T.o)($),Array.isArray(v))for(let F=0,G=v.length;F<G;F++)w.push(`${$}=${(0,T.o)(v[F])}`);else{let F=$;(v||typeof v=="string")&&(F+=`=${(0,T.o)(v)}`),w.push(
F)}}return w.join("&")}var r=t(39786),i=t(33934),u=t(96088),f=t(97446),p=t(28976),P=t(48928),N=t(61968),K=t(83227),U=t(1298),V=t(81359)}),96088:((J,x,t)=>{t.d(x,
{G:()=>c});var A=t(5941),M=t(75629),I=t(95125),L=t(83227),C=t(97446);class c extends A.M{codec=new L.p({timestampFormat:{useTrait:!1,default:7},jsonName:!1,bigNumberAsString:!0});serializer=this.
codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){
return"rpc-v2-json"}applyEmptyBody(g){g.body||(g.body="{}")}async handleError(g,D,E,O,B){const m=(0,C.pT)(E,O)??"Unknown",_={$metadata:B,$fault:E.statusCode<=500?
"client":"server"};let o=this.options.defaultNamespace;m.includes("#")&&([o]=m.split("#"));const s=this.compositeErrorRegistry,e=M.O.for(o);s.copyFrom(e);let n;
try{n=s.getSchema(m)}catch{O.Message&&(O.message=O.Message);const z=M.O.for("smithy.ts.sdk.synthetic."+o);s.copyFrom(z);const T=s.getBaseException();if(T){const W=s.
getErrorCtor(T);throw Object.assign(new W({name:m}),_,O)}throw Object.assign(new Error(m),_,O)}const h=I.l1.of(n),a=s.getErrorCtor(n),l=O.message??O.Message??"U\
nknown",d=new a({}),y={},j=this.codec.createDeserializer();for(const[R,z]of h.structIterator())O[R]!=null&&(y[R]=j.readObject(z,O[R]));throw Object.assign(d,_,{
$fault:h.getMergedTraits().error,message:l},y)}getDefaultContentType(){return"application/json"}}}),28976:((J,x,t)=>{t.d(x,{V:()=>L});var A=t(91267),M=t(61968),
I=t(48928);class L extends A.B{settings;constructor(c){super(),this.settings=c}createSerializer(){const c=new I.a(this.settings);return c.setSerdeContext(this.serdeContext),
c}createDeserializer(){const c=new M.d(this.settings);return c.setSerdeContext(this.serdeContext),c}}}),61968:((J,x,t)=>{t.d(x,{d:()=>_});var A=t(43888),M=t(95125),
I=t(70412),L=t(71899),C=t(24494),c=t(67004),S=t(39700),g=t(62990),D=t(91267),E=t(31638),O=t(15596),B=t(37937),m=t(97446);class _ extends D.B{settings;constructor(s){
super(),this.settings=s}async read(s,e){const n=(0,B.t)(s)?O.E:void 0;return this._read(s,typeof e=="string"?JSON.parse(e,n):await(0,m.Y2)(e,this.serdeContext,s))}readObject(s,e){
return this._read(s,e)}_read(s,e){const n=e!==null&&typeof e=="object",h=M.l1.of(s);if(n){if(h.isStructSchema()){const l=e,d=h.isUnionSchema(),y={};let j;const{
jsonName:R}=this.settings;R&&(j={});let z;d&&(z=new E.F(l,y));for(const[T,W]of h.structIterator()){let H=T;R&&(H=W.getMergedTraits().jsonName??H,j[H]=T),d&&z.mark(
H),l[H]!=null&&(y[T]=this._read(W,l[H]))}if(d)z.writeUnknown();else if(typeof l.__type=="string")for(const T in l){if(!(0,g.$)(l,T))continue;const W=l[T],H=R?j[T]??
T:T;H in y||(y[H]=W)}return y}if(Array.isArray(e)&&h.isListSchema()){const l=h.getValueSchema(),d=[];for(const y of e)d.push(this._read(l,y));return d}if(h.isMapSchema()){
const l=h.getValueSchema(),d={};for(const y in e)(0,g.$)(e,y)&&(y==="__proto__"&&(0,I.T)(d),d[y]=this._read(l,e[y]));return d}}if(h.isBlobSchema()&&typeof e=="s\
tring")return(0,S.E)(e);const a=h.getMergedTraits().mediaType;if(h.isStringSchema()&&typeof e=="string"&&a)return a==="application/json"||a.endsWith("+json")?L.
A.from(e):e;if(h.isTimestampSchema()&&e!=null)switch((0,A.V)(h,this.settings)){case 5:return(0,C.t_)(e);case 6:return(0,C.xE)(e);case 7:return(0,C.l3)(e);default:
return console.warn("Missing timestamp format, parsing value with Date constructor:",e),new Date(e)}if(h.isBigIntegerSchema()&&(typeof e=="number"||typeof e=="s\
tring"))return BigInt(e);if(h.isBigDecimalSchema()&&e!=null){if(e instanceof c.D)return e;const l=e;return l.type==="bigDecimal"&&"string"in l?new c.D(l.string,
l.type):new c.D(String(e),"bigDecimal")}if(h.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}
return e}if(h.isDocumentSchema())if(n){const l=Array.isArray(e)?[]:{};for(const d in e){if(!(0,g.$)(e,d))continue;d==="__proto__"&&(0,I.T)(l);const y=e[d];y instanceof
c.D?l[d]=y:l[d]=this._read(h,y)}return l}else return structuredClone(e);return e}}}),48928:((J,x,t)=>{t.d(x,{a:()=>m});var A=t(43888),M=t(95125),I=t(70412),L=t(
67305),C=t(24494),c=t(67004),S=t(83763),g=t(71899),D=t(91267);const E="\u039D";class O{values=new Map;counter=0;stage=0;createReplacer(){if(this.stage===1)throw new Error(
"@aws-sdk/core/protocols - JsonReplacer already created.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");return this.stage=
1,(o,s)=>{if(s instanceof c.D){const e=`${E+"nv"+this.counter++}_`+s.string;return this.values.set(`"${e}"`,s.string),e}if(typeof s=="bigint"){const e=s.toString(),
n=`${E+"b"+this.counter++}_`+e;return this.values.set(`"${n}"`,e),n}return s}}replaceInJson(o){if(this.stage===0)throw new Error("@aws-sdk/core/protocols - Json\
Replacer not created yet.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");if(this.stage=2,this.counter===0)return o;for(const[
s,e]of this.values)o=o.replace(s,e);return o}}var B=t(62990);class m extends D.B{settings;buffer;useReplacer=!1;rootSchema;constructor(o){super(),this.settings=
o}write(o,s){this.rootSchema=M.l1.of(o),this.buffer=this._write(this.rootSchema,s)}flush(){const{rootSchema:o,useReplacer:s}=this;if(this.rootSchema=void 0,this.
useReplacer=!1,o?.isStructSchema()||o?.isDocumentSchema()){if(!s)return JSON.stringify(this.buffer);const e=new O;return e.replaceInJson(JSON.stringify(this.buffer,
e.createReplacer(),0))}return this.buffer}writeDiscriminatedDocument(o,s){this.write(o,s),typeof this.buffer=="object"&&(this.buffer.__type=M.l1.of(o).getName(!0))}_write(o,s,e){
const n=s!==null&&typeof s=="object",h=M.l1.of(o);if(n){if(h.isStructSchema()){const a=s,l={},{jsonName:d}=this.settings;let y;d&&(y={});let j=0;for(const[R,z]of h.
structIterator()){const T=this._write(z,a[R],h);if(T!==void 0){let W=R;d&&(W=z.getMergedTraits().jsonName??R,y[R]=W),l[W]=T,j++}}if(h.isUnionSchema()&&j===0){const{
$unknown:R}=a;if(Array.isArray(R)){const[z,T]=R;z==="__proto__"&&(0,I.T)(l),l[z]=this._write(15,T)}}else if(typeof a.__type=="string")for(const R in a){if(!(0,B.
$)(a,R))continue;const z=a[R],T=d?y[R]??R:R;T in l||(l[T]=this._write(15,z))}return l}if(Array.isArray(s)&&h.isListSchema()){const a=h.getValueSchema(),l=[],d=!!h.
getMergedTraits().sparse;for(const y of s)(d||y!=null)&&l.push(this._write(a,y));return l}if(h.isMapSchema()){const a=h.getValueSchema(),l={},d=!!h.getMergedTraits().
sparse;for(const y in s){if(!(0,B.$)(s,y))continue;const j=s[y];(d||j!=null)&&(y==="__proto__"&&(0,I.T)(l),l[y]=this._write(a,j))}return l}if(s instanceof Uint8Array&&
h.isBlobSchema())return h===this.rootSchema?s:(this.serdeContext?.base64Encoder??L.n)(s);if(s instanceof Date&&(h.isTimestampSchema()||h.isDocumentSchema()))switch((0,A.
V)(h,this.settings)){case 5:return s.toISOString().replace(".000Z","Z");case 6:return(0,C.JV)(s);case 7:return s.getTime()/1e3;default:return console.warn("Miss\
ing timestamp format, using epoch seconds",s),s.getTime()/1e3}s instanceof c.D&&(this.useReplacer=!0)}if(!(s===null&&e?.isStructSchema())){if(h.isStringSchema()){
if(typeof s>"u"&&h.isIdempotencyToken())return(0,S.generateIdempotencyToken)();const a=h.getMergedTraits().mediaType;return s!=null&&a&&(a==="application/json"||
a.endsWith("+json"))?g.A.from(s):s}if(typeof s=="number")return Math.abs(s)===1/0||isNaN(s)?String(s):s;if(typeof s=="string"&&h.isBlobSchema())return h===this.
rootSchema?s:(this.serdeContext?.base64Encoder??L.n)(s);if(typeof s=="bigint"&&(this.useReplacer=!0),h.isDocumentSchema())if(n){if(s instanceof Uint8Array)return(this.
serdeContext?.base64Encoder??L.n)(s);const a=Array.isArray(s)?[]:{};for(const l in s){if(!(0,B.$)(s,l))continue;const d=s[l];l==="__proto__"&&(0,I.T)(a),d instanceof
c.D?(this.useReplacer=!0,a[l]=d):a[l]=this._write(h,d)}return a}else return structuredClone(s);return s}}}}),83227:((J,x,t)=>{t.d(x,{p:()=>L});var A=t(91267),M=t(
81359),I=t(1298);class L extends A.B{settings;constructor(c){super(),this.settings=c}createSerializer(){const c=new I.A(this.settings);return c.setSerdeContext(
this.serdeContext),c}createDeserializer(){const c=new M.f(this.settings);return c.setSerdeContext(this.serdeContext),c}}}),81359:((J,x,t)=>{t.d(x,{f:()=>o});var A=t(
43888),M=t(95125),I=t(70412),L=t(39700),C=t(71899),c=t(24494),S=t(67004),g=t(91267),D=t(31638),E=t(71516),O=t(15596),B=t(37937),m=t(97446),_=t(62990);class o extends g.
B{settings;constructor(e){super(),this.settings=e}async read(e,n){const h=(0,B.t)(e)?O.E:void 0;let a;if(typeof n=="string"){if(n.length===0)return{};a=JSON.parse(
n,h)}else if(n instanceof Uint8Array&&(0,E.S)()){if(n.byteLength===0)return{};const l=Buffer.isBuffer(n)?n:Buffer.from(n.buffer,n.byteOffset,n.byteLength);a=JSON.
parse(l,h)}else a=await(0,m.Y2)(n,this.serdeContext,e);return this._read(e,a)}readObject(e,n){return this._read(e,n)}_read(e,n){const h=n!==null&&typeof n=="obj\
ect",a=M.l1.of(e);if(h){if(a.isStructSchema())return this._readStruct(a,n);if(Array.isArray(n)&&a.isListSchema()){const d=a.getValueSchema();if(this.needsTransform(
d))for(let y=0;y<n.length;++y)n[y]=this._read(d,n[y]);return n}if(a.isMapSchema()){const d=a.getValueSchema(),y=n;if(this.needsTransform(d))for(const j in y)(0,_.
$)(y,j)&&(j==="__proto__"&&(0,I.T)(y),y[j]=this._read(d,y[j]));return y}}if(a.isBlobSchema()&&typeof n=="string")return(0,L.E)(n);const l=a.getMergedTraits().mediaType;
if(a.isStringSchema()&&typeof n=="string"&&l)return l==="application/json"||l.endsWith("+json")?C.A.from(n):n;if(a.isTimestampSchema()&&n!=null)switch((0,A.V)(a,
this.settings)){case 5:return(0,c.t_)(n);case 6:return(0,c.xE)(n);case 7:return(0,c.l3)(n);default:return console.warn("Missing timestamp format, parsing value \
with Date constructor:",n),new Date(n)}if(a.isBigIntegerSchema()&&(typeof n=="number"||typeof n=="string"))return BigInt(n);if(a.isBigDecimalSchema()&&n!=null){
if(n instanceof S.D)return n;const d=n;return d.type==="bigDecimal"&&"string"in d?new S.D(d.string,d.type):new S.D(String(n),"bigDecimal")}if(a.isNumericSchema()&&
typeof n=="string"){switch(n){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return n}if(a.isDocumentSchema()&&h)if(Array.isArray(n))
for(let d=0;d<n.length;++d){const y=n[d];y instanceof S.D||(n[d]=this._read(a,y))}else{const d=n;for(const y in d){if(!(0,_.$)(d,y))continue;y==="__proto__"&&(0,I.
T)(d);const j=d[y];j instanceof S.D||(d[y]=this._read(a,j))}}return n}_readStruct(e,n){const h=e.isUnionSchema(),a={};let l;const d=typeof n.__type=="string",{jsonName:y}=this.
settings;y&&d&&(l={});let j;h&&(j=new D.F(n,a));for(const[R,z]of e.structIterator()){let T=R;y&&(T=z.getMergedTraits().jsonName??T,d&&(l[T]=R)),h&&j.mark(T),n[T]!=
null&&(a[R]=this._read(z,n[T]))}if(h)j.writeUnknown();else if(d)for(const R in n){if(!(0,_.$)(n,R))continue;const z=n[R],T=y?l[R]??R:R;T in a||(a[T]=z)}return a}needsTransform(e){
return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||
e.isListSchema()||e.isMapSchema()||e.isStringSchema()&&e.getMergedTraits().mediaType)}}}),1298:((J,x,t)=>{t.d(x,{A:()=>W});var A=t(43888),M=t(95125),I=t(83763),
L=t(71899),C=t(67004),c=t(67305),S=t(24494),g=t(91267),D=t(62990),E=t(69809);class O extends Uint8Array{string=null;static allocUnsafe(r){if(typeof Buffer=="fun\
ction"){const i=Buffer.allocUnsafe(r);return new O(i.buffer,i.byteOffset,i.byteLength)}return new O(r)}toString(){return this.s()}valueOf(){return this.s()}includes(r,i){
return typeof r=="string"?this.s().includes(r,i):Uint8Array.prototype.includes.call(this,r,i)}indexOf(r,i){return typeof r=="string"?this.s().indexOf(r,i):Uint8Array.
prototype.indexOf.call(this,r,i)}lastIndexOf(r,i){if(typeof r=="string")return this.s().lastIndexOf(r,i);const u=Uint8Array.prototype.lastIndexOf;return i!==void 0?
u.call(this,r,i):u.call(this,r)}startsWith(r,i){return this.s().startsWith(r,i)}endsWith(r,i){return this.s().endsWith(r,i)}match(r){return this.s().match(r)}replace(r,i){
return this.s().replace(r,i)}search(r){return this.s().search(r)}split(r,i){return this.s().split(r,i)}substring(r,i){return this.s().substring(r,i)}trim(){return this.
s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(r){return this.s().charAt(r)}charCodeAt(r){return this.s().charCodeAt(
r)}padStart(r,i){return this.s().padStart(r,i)}padEnd(r,i){return this.s().padEnd(r,i)}repeat(r){return this.s().repeat(r)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){
return this.s().toLowerCase()}s(){if(this.string==null){const r=Date.now();r>B+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called \
a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."),B=r),this.string=(0,E.
P)(this)}return this.string}}var B=0;const m=new TextEncoder,_=123,o=125,s=91,e=93,n=34,h=58,a=44,l=92,d=new Uint8Array([116,114,117,101]),y=new Uint8Array([102,
97,108,115,101]),j=new Uint8Array([110,117,108,108]),R=new Array(128).fill(null);R[8]="b",R[9]="t",R[10]="n",R[12]="f",R[13]="r",R[34]='"',R[92]="\\";for(let H=0;H<
32;H++)R[H]===null&&(R[H]="u00"+H.toString(16).padStart(2,"0"));const z=2048;function T(H){return O.allocUnsafe(H)}class W extends g.B{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(r){
super(),this.settings=r,this.json=T(z)}write(r,i){this.i=0,this.rawValue=i,this.rootSchema=M.l1.of(r),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,i,void 0)}writeDiscriminatedDocument(r,i){this.i=0,this.rootSchema=M.l1.of(r);const u=this.rootSchema;
if(u.isStructSchema()&&i!=null&&typeof i=="object"){this.writeValue(u,i,void 0);const f=`"__type":"${u.getName(!0)??"Unknown"}",`,p=f.length;this.ensure(p),this.
json.copyWithin(1+p,1,this.i),m.encodeInto(f,this.json.subarray(1)),this.i+=p}else this.writeValue(u,i,void 0)}flush(){this.rootSchema=void 0;const r=this.i;this.
i=0;const i=this.rawValue;if(this.rawValue=void 0,r===0)return i;const u=this.json.subarray(0,r);return this.json=T(z),u}ensure(r){const{i,json:u}=this;if(i+r>u.
length){let f=u.length*2;for(;f<i+r;)f*=2;const p=T(f);p.set(this.json),this.json=p}}writeAscii(r){const i=r.length;this.ensure(i);let{i:u,json:f}=this;for(let p=0;p<
i;++p)f[u]=r.charCodeAt(p),u+=1;this.i=u}writeAsciiQuoted(r){const i=r.length;this.ensure(i+4);let{json:u,i:f}=this;u[f++]=n;for(let p=0;p<i;++p)u[f++]=r.charCodeAt(
p);u[f++]=n,this.i=f}writeJsonString(r){const i=r.length;this.ensure(i*3+2),this.json[this.i++]=n;for(let u=0;u<i;++u){const f=r.charCodeAt(u);if(f>34&&f<92)this.
json[this.i++]=f;else if(f<128){const p=R[f];if(p!==null){this.ensure(p.length+1+(i-u-1)*3+1),this.json[this.i++]=l;for(let P=0;P<p.length;P++)this.json[this.i++]=
p.charCodeAt(P)}else this.json[this.i++]=f}else if(f>=55296&&f<=56319){const p=u+1<i?r.charCodeAt(u+1):0;if(p>=56320&&p<=57343){this.ensure(4);const{written:P}=m.
encodeInto(r.substring(u,u+2),this.json.subarray(this.i));this.i+=P,++u}else this.ensure(6+(i-u-1)*3+1),this.writeUnicodeEscape(f)}else if(f>=56320&&f<=57343)this.
ensure(6+(i-u-1)*3+1),this.writeUnicodeEscape(f);else{let{i:p,json:P}=this;f<2048?(P[p++]=192|f>>6,P[p++]=128|f&63):(P[p++]=224|f>>12,P[p++]=128|f>>6&63,P[p++]=
128|f&63),this.i=p}}this.json[this.i++]=n}writeUnicodeEscape(r){let{json:i,i:u}=this;i[u++]=l,i[u++]=117;const f=r.toString(16).padStart(4,"0");for(let p=0;p<4;++p)
i[u++]=f.charCodeAt(p);this.i=u}static B64=(()=>{const r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",i=new Uint8Array(64);for(let u=0;u<64;++u)
i[u]=r.charCodeAt(u);return i})();writeBase64(r){const i=Math.ceil(r.length/3)*4;this.ensure(i+2);const u=this.json,f=W.B64;let p=this.i;u[p++]=n;const P=r.length,
N=P%3,K=P-N;for(let U=0;U<K;U+=3){const V=r[U],b=r[U+1],w=r[U+2];u[p++]=f[V>>2],u[p++]=f[(V&3)<<4|b>>4],u[p++]=f[(b&15)<<2|w>>6],u[p++]=f[w&63]}if(N===2){const U=r[K],
V=r[K+1];u[p++]=f[U>>2],u[p++]=f[(U&3)<<4|V>>4],u[p++]=f[(V&15)<<2],u[p++]=61}else if(N===1){const U=r[K];u[p++]=f[U>>2],u[p++]=f[(U&3)<<4],u[p++]=61,u[p++]=61}
u[p++]=n,this.i=p}writeValue(r,i,u){if(i==null){if(u?.isStructSchema()){if(i===void 0&&M.l1.of(r).isIdempotencyToken()){this.writeAsciiQuoted((0,I.generateIdempotencyToken)());
return}return}this.ensure(4),this.json.set(j,this.i),this.i+=4;return}const f=M.l1.of(r),p=typeof i=="object";if(f.isStringSchema()){const P=f.getMergedTraits().
mediaType;if(P&&(P==="application/json"||P.endsWith("+json"))){this.writeJsonString(L.A.from(i).toString());return}}if(this.settings.bigNumberAsString&&i!=null&&
(f.isBigIntegerSchema()||f.isBigDecimalSchema())){const P=i instanceof C.D?i.string:String(i);this.writeAsciiQuoted(P);return}if(p){if(f.isStructSchema()){this.
writeStruct(f,i);return}if(Array.isArray(i)&&(f.isListSchema()||f.isDocumentSchema())){this.writeList(f,i,f.isDocumentSchema());return}if(f.isMapSchema()){this.
writeMap(f,i,!1);return}if(i instanceof Uint8Array&&(f.isBlobSchema()||f.isDocumentSchema())){this.writeBase64(i);return}if(i instanceof Date&&(f.isTimestampSchema()||
f.isDocumentSchema())){this.writeTimestamp(f,i);return}if(i instanceof C.D){this.writeAscii(i.string);return}if(f.isDocumentSchema()){Array.isArray(i)?this.writeList(
f,i,!0):this.writeMap(f,i,!0);return}const P=JSON.stringify(i);this.writeAscii(P);return}if(typeof i=="string"){if(f.isBlobSchema()){const P=(this.serdeContext?.
base64Encoder??c.n)(i);this.writeAsciiQuoted(P);return}this.writeJsonString(i);return}if(typeof i=="number"){if(Math.abs(i)===1/0||Number.isNaN(i)){this.writeAsciiQuoted(
String(i));return}const P=String(i);this.writeAscii(P);return}if(typeof i=="boolean"){this.ensure(5);let{i:P,json:N}=this;i?(N.set(d,P),P+=4):(N.set(y,P),P+=5),
this.i=P;return}if(typeof i=="bigint"){this.writeAscii(i.toString());return}this.writeAscii(String(i))}writeStruct(r,i){this.ensure(2),this.json[this.i++]=_;let u=!1;
const f=typeof i.__type=="string";let p;f&&(p=new Set);for(const[P,N]of r.structIterator()){const K=i[P];if(K==null&&!N.isIdempotencyToken())continue;u&&(this.ensure(
1),this.json[this.i++]=a),u=!0;const U=this.settings.jsonName?N.getMergedTraits().jsonName??P:P;p&&(p.add(P),p.add(U)),this.writeAsciiQuoted(U),this.json[this.i++]=
h,this.writeValue(N,K,r)}if(!u&&r.isUnionSchema()){const{$unknown:P}=i;if(Array.isArray(P)){const[N,K]=P;this.writeAsciiQuoted(N),this.ensure(1),this.json[this.
i++]=h,this.writeValue(15,K,r)}}else if(f)for(const P in i){if(p.has(P))continue;p.add(P);const N=i[P];u&&(this.ensure(1),this.json[this.i++]=a),u=!0,this.writeAsciiQuoted(
P),this.ensure(1),this.json[this.i++]=h,this.writeValue(15,N,void 0)}this.ensure(1),this.json[this.i++]=o}writeList(r,i,u){const f=!!r.getMergedTraits().sparse,
p=r.getValueSchema();if(!u&&(p.isStringSchema()||p.isNumericSchema()||p.isBooleanSchema())){let N=!1;for(let U=0;U<i.length;++U){const V=i[U];if(Number.isNaN(V)||
V===1/0||V===-1/0||V==null&&!f){N=!0;break}}let K;if(!N)K=JSON.stringify(i);else{const U=[];for(let V=0;V<i.length;++V){const b=i[V];b==null&&!f||(Number.isNaN(
b)||b===1/0||b===-1/0?U.push(String(b)):U.push(b))}K=JSON.stringify(U)}this.ensure(K.length*3),this.i+=m.encodeInto(K,this.json.subarray(this.i)).written;return}
this.ensure(2),this.json[this.i++]=s;let P=!1;for(let N=0;N<i.length;++N){const K=i[N];(u?K===void 0:K==null&&!f)||(P&&(this.ensure(1),this.json[this.i++]=a),this.
writeValue(p,K,void 0),P=!0)}this.ensure(1),this.json[this.i++]=e}writeMap(r,i,u){const f=!!r.getMergedTraits().sparse,p=r.getValueSchema();if(!u&&(p.isStringSchema()||
p.isNumericSchema()||p.isBooleanSchema())){let N;for(const U in i){if(!(0,D.$)(i,U))continue;const V=i[U];Number.isNaN(V)||V===1/0||V===-1/0?((N??={})[U]=V,i[U]=
String(V)):V===null&&!f&&((N??={})[U]=null,i[U]=void 0)}const K=JSON.stringify(i);N&&Object.assign(i,N),this.ensure(K.length*3),this.i+=m.encodeInto(K,this.json.
subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=_;let P=!0;for(const N in i){if(!(0,D.$)(i,N))continue;const K=i[N];(u?K===void 0:K==null&&!f)||
(P||(this.ensure(1),this.json[this.i++]=a),P=!1,this.writeJsonString(N),this.ensure(1),this.json[this.i++]=h,this.writeValue(p,K,void 0))}this.ensure(1),this.json[this.
i++]=o}writeTimestamp(r,i){switch((0,A.V)(r,this.settings)){case 5:{const f=i.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(f);return}case 6:{this.writeAsciiQuoted(
(0,S.JV)(i));return}case 7:{const f=String(i.getTime()/1e3);this.writeAscii(f);return}default:{const f=String(i.getTime()/1e3);this.writeAscii(f);return}}}}}),71516:((J,x,t)=>{
t.d(x,{S:()=>M});let A;function M(){if(A===void 0)try{if(typeof Buffer!="function")A=!1;else{const I=JSON.parse(Buffer.from([123,125]));A=I!==null&&typeof I=="o\
bject"}}catch{A=!1}return A}}),15596:((J,x,t)=>{t.d(x,{E:()=>M});var A=t(67004);function M(S,g,D){if(D?.source){const E=D.source;if(typeof g=="number")return g<=
Number.MAX_SAFE_INTEGER&&g>=Number.MIN_SAFE_INTEGER?L(E,g)?g:new A.D(E,"bigDecimal"):I(E)?new A.D(E,"bigDecimal"):/[eE]/.test(E)?c(E):BigInt(E)}return g}function I(S){
const g=S.indexOf(".");if(g===-1)return!1;const D=S.search(/[eE]/);if(D===-1)return!0;const E=D-g-1;return parseInt(S.slice(D+1),10)<E}function L(S,g){if(S===String(
g)||Object.is(g,-0))return!0;if(/[eE]/.test(S))return C(S)===C(String(g));const D=S.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),E=String(g);return D===E?!0:/[eE]/.
test(E)?D===C(E):!1}function C(S){const g=S.startsWith("-"),D=g?S.slice(1):S,E=D.search(/[eE]/);let O;if(E===-1)O=D;else{const B=parseInt(D.slice(E+1),10),m=D.slice(
0,E),_=m.indexOf(".");let o,s;_===-1?(o=m,s=m.length):(o=m.slice(0,_)+m.slice(_+1),s=_),o=o.replace(/0+$/,"")||"0";const e=s+B;o==="0"?O="0":e<=0?O="0."+"0".repeat(
-e)+o:e>=o.length?O=o+"0".repeat(e-o.length):O=o.slice(0,e)+"."+o.slice(e)}return O.includes(".")&&(O=O.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(g?"-":"")+
O}function c(S){const g=S.search(/[eE]/),D=parseInt(S.slice(g+1),10),E=S.startsWith("-"),O=S.slice(E?1:0,g),B=O.indexOf(".");let m,_;if(B===-1)m=O,_=D;else{m=O.
slice(0,B)+O.slice(B+1);const s=O.length-B-1;_=D-s}m=m.replace(/0+$/,"")||"0";const o=BigInt(m)*10n**BigInt(_+(O.replace(".","").length-m.length));return E?-o:o}}),
37937:((J,x,t)=>{t.d(x,{t:()=>I});var A=t(95125);const M=Symbol.for("@aws-sdk/reviver");function I(C){const c=A.l1.of(C),S=c.getSchema();if(Array.isArray(S)&&c.
isStructSchema()){if(M in S)return S[M];const g=L(c,new Set);return S[M]=g,g}return L(c,new Set)}function L(C,c){const S=C.getSchema();if(c.has(S))return!1;if(c.
add(S),C.isBigIntegerSchema()||C.isBigDecimalSchema())return!0;if(C.isStructSchema()){for(const[,g]of C.structIterator())if(L(g,c))return!0}else if(C.isListSchema()||
C.isMapSchema()){if(L(C.getValueSchema(),c))return!0}else if(C.isDocumentSchema())return!0;return!1}}),97446:((J,x,t)=>{t.d(x,{rh:()=>B,cJ:()=>O,pT:()=>m,Y2:()=>S,
CG:()=>g});var A=t(49620),M=t(69809);const I=(o,s)=>(0,A.P)(o,s).then(e=>(s?.utf8Encoder??M.P)(e));var L=t(71516),C=t(15596),c=t(37937);async function S(o,s,e){
let n;if((0,L.S)()&&typeof o?.[Symbol.asyncIterator]=="function"){const a=await(0,A.P)(o,s);typeof Buffer=="function"&&(Buffer.isBuffer(a)?n=a:n=Buffer.from(a.buffer,
a.byteOffset,a.byteLength))}if(n||(n=await I(o,s)),n.length===0)return{};const h=e&&(0,c.t)(e)?C.E:void 0;try{return JSON.parse(n,h)}catch(a){throw a?.name==="S\
yntaxError"&&Object.defineProperty(a,"$responseBodyText",{value:typeof n=="string"?n:n.toString("utf8")}),a}}const g=async(o,s)=>{const e=await S(o,s);return e.
message=e.message??e.Message,e},D=(o,s)=>Object.keys(o).find(e=>e.toLowerCase()===s.toLowerCase()),E=o=>{let s=o;return typeof s=="number"&&(s=s.toString()),s.indexOf(
",")>=0&&(s=s.split(",")[0]),s.indexOf(":")>=0&&(s=s.split(":")[0]),s.indexOf("#")>=0&&(s=s.split("#")[1]),s},O=(o,s)=>_(o,s,["header","code","type"]),B=(o,s,e=!1)=>_(
o,s,e?["code","header","type"]:["type","code","header"]),m=(o,s)=>{if(s?.__type!==void 0){let e=s.__type;return typeof e=="number"&&(e=e.toString()),e.indexOf("\
,")>=0&&(e=e.split(",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e}},_=({headers:o},s,e)=>{for(;e.length>0;)switch(e.shift()){case"header":const h=D(o??{},"x-\
amzn-errortype");if(h!==void 0)return E(o[h]);break;case"code":const a=D(s??{},"code");if(a&&s[a]!==void 0)return E(s[a]);break;case"type":if(s?.__type!==void 0)
return E(s.__type);break}}}),98866:((J,x,t)=>{t.d(x,{l:()=>I,t:()=>L});var A=t(19725),M=t(95046);function I(C,c){return new L(C,c)}class L{input;context;query={};method="";headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(c,S){
this.input=c,this.context=S}async build(){const{hostname:c,protocol:S="https",port:g,path:D}=await this.context.endpoint();this.path=D;for(const E of this.resolvePathStack)
E(this.path);return new A.K({protocol:S,hostname:this.hostname||c,port:g,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(c){
return this.hostname=c,this}bp(c){return this.resolvePathStack.push(S=>{this.path=`${S?.endsWith("/")?S.slice(0,-1):S||""}`+c}),this}p(c,S,g,D){return this.resolvePathStack.
push(E=>{this.path=(0,M.u)(E,this.input,c,S,g,D)}),this}h(c){return this.headers=c,this}q(c){return this.query=c,this}b(c){return this.body=c,this}m(c){return this.
method=c,this}}}),95046:((J,x,t)=>{t.d(x,{u:()=>M});var A=t(70979);const M=(I,L,C,c,S,g)=>{if(L!=null&&L[C]!==void 0){const D=c();if(D==null||D.length<=0)throw new Error(
"Empty value provided for input HTTP label: "+C+".");I=I.replace(S,g?D.split("/").map(E=>(0,A.$)(E)).join("/"):(0,A.$)(D))}else throw new Error("No value provid\
ed for input HTTP label: "+C+".");return I}}),66214:((J,x,t)=>{t.d(x,{z:()=>c});var A=t(69809),M=t(47332),I=t(84699),L=t(5506),C=t(66815);class c extends L.f{codecDeserializer;stringDeserializer;constructor(g,D){
super(),this.codecDeserializer=g,this.stringDeserializer=new C.k(D)}setSerdeContext(g){this.stringDeserializer.setSerdeContext(g),this.codecDeserializer.setSerdeContext(
g),this.serdeContext=g}read(g,D){const E=I.C.of(g),O=E.getMergedTraits();if(O.httpHeader||O.httpResponseCode){const B=E.getHttpBindingValue(38,O);return this.readHttpBinding(
B,D,38)}return O.httpPayload?this.readPayload(E.getHttpBindingValue(36,O),D):this.readCodec(E,D)}readHttpBinding(g,D,E){const O=typeof D=="string"?D:(this.serdeContext?.
utf8Encoder??A.P)(D);return this.stringDeserializer.readHttpBinding(g,O,E)}readPayload([g,D],E){const O=D&255;return O===21||O===42?typeof E=="string"?(this.serdeContext?.
utf8Decoder??M.a)(E):E:O===0?typeof E=="string"?E:(this.serdeContext?.utf8Encoder??A.P)(E):this.readCodec(g,E)}readCodec(g,D){return this.codecDeserializer.read(
g,D)}}}),82437:((J,x,t)=>{t.d(x,{_:()=>I});var A=t(84699),M=t(27419);class I{codecSerializer;stringSerializer;buffer;constructor(C,c,S=new M.A(c)){this.codecSerializer=
C,this.stringSerializer=S}setSerdeContext(C){this.codecSerializer.setSerdeContext(C),this.stringSerializer.setSerdeContext(C)}write(C,c){const S=A.C.of(C),g=S.getMergedTraits();
if(g.httpHeader||g.httpLabel||g.httpQuery){const D=S.getHttpBindingLocation(g);this.writeHttpBinding(S.getHttpBindingValue(D,g),c,D);return}this.writeCodec(S,c)}writeHttpBinding(C,c,S){
this.stringSerializer.writeHttpBinding(C,c,S),this.buffer=this.stringSerializer.flush()}writeCodec(C,c){this.codecSerializer.write(C,c)}flush(){if(this.buffer!==
void 0){const C=this.buffer;return this.buffer=void 0,C}return this.codecSerializer.flush()}}}),27419:((J,x,t)=>{t.d(x,{A:()=>g});var A=t(24494),M=t(67305),I=t(
15528),L=t(71899),C=t(83763),c=t(84699),S=t(5506);class g extends S.f{settings;stringBuffer="";constructor(E){super(),this.settings=E}write(E,O){const B=c.C.of(
E),m=B.getMergedTraits(),_=B.getHttpBindingLocation(m);this.writeHttpBinding(B.getHttpBindingValue(_,m),O,_)}writeHttpBinding([E,O,B],m,_){const o=O&255;switch(typeof m){case"\
object":if(m===null){this.stringBuffer="null";return}if(o>=4&&o<=7){if(!(m instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${m}\
 when schema expected Date in ${E.getName(!0)}`);const n=this.settings.httpBindings?O>>14&3:0;switch(this.settings.timestampFormat.useTrait&&o>4?o:n?n+4:this.settings.
timestampFormat.default){case 5:this.stringBuffer=m.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=(0,A.JV)(m);break;case 7:this.stringBuffer=
String(m.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",m),this.stringBuffer=String(m.getTime()/1e3)}return}if((o===21||
o===42)&&"byteLength"in m){this.stringBuffer=(this.serdeContext?.base64Encoder??M.n)(m);return}if((o&192)===64&&Array.isArray(m)){B??=E.getHttpBindingCollectionValue(
_);const n=B[1]&255,h=n>=4&&n<=7;let a="";for(const l of m){this.writeHttpBinding(B,l,_);const d=this.flush();a&&(a+=", "),a+=h?d:(0,I.m)(d)}this.stringBuffer=a;
return}this.stringBuffer=JSON.stringify(m,null,2);break;case"string":const s=O>>8&3;let e=m;if(s===2&&(e=L.A.from(e)),s&&(_&6)===6){this.stringBuffer=(this.serdeContext?.
base64Encoder??M.n)(e.toString());return}this.stringBuffer=m;break;default:this.stringBuffer=O>>10&1?(0,C.generateIdempotencyToken)():String(m)}}flush(){const E=this.
stringBuffer;return this.stringBuffer="",E}}}),68743:((J,x,t)=>{t.d(x,{u:()=>M});var A=t(47418);const M=I=>I[A.V]||(I[A.V]={})}),47418:((J,x,t)=>{t.d(x,{V:()=>A});
const A="__smithy_context"})};0&&(module.exports={id,ids,modules});
