'use strict';
var St=Object.defineProperty;var Rr=Object.getOwnPropertyDescriptor;var Cr=Object.getOwnPropertyNames;var Tr=Object.prototype.hasOwnProperty;var br=(Je,ce)=>{for(var h in ce)St(Je,h,{get:ce[h],enumerable:!0})},Ar=(Je,ce,h,le)=>{if(ce&&typeof ce=="object"||typeof ce=="function")for(let de of Cr(ce))!Tr.
call(Je,de)&&de!==h&&St(Je,de,{get:()=>ce[de],enumerable:!(le=Rr(ce,de))||le.enumerable});return Je};var Nr=Je=>Ar(St({},"__esModule",{value:!0}),Je);var Dr={};br(Dr,{id:()=>xr,ids:()=>Ir,modules:()=>Mr});module.exports=Nr(Dr);const xr=7087,Ir=[7087],Mr={58790:((Je,ce,h)=>{h.r(ce),h.d(ce,{AWSSDKSigV4Signer:()=>te,
AwsSdkSigV4ASigner:()=>ge,AwsSdkSigV4Signer:()=>Ae,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:()=>He,NODE_SIGV4A_CONFIG_OPTIONS:()=>Ve,getBearerTokenEnvKey:()=>Se,resolveAWSSDKSigV4Config:()=>C,
resolveAwsSdkSigV4AConfig:()=>ze,resolveAwsSdkSigV4Config:()=>Z,validateSigningProperties:()=>ye});var le=h(19725),de=h(47418);const _=S=>new Date(Date.now()+S);
var me=h(25401);const se=S=>me.c.isInstance(S)?S.headers?.date??S.headers?.Date:void 0,ae=S=>me.c.isInstance(S)?S.headers?.age??S.headers?.Age:void 0,xe=(S,d,G,N)=>{
if(N!==void 0)return d;const re=Date.parse(S);if(Number.isNaN(re))return d;const pe=Date.now();return G!==void 0&&pe-G>9e5?d:re-pe},Be=(S,d)=>{if(!d)throw new Error(
`Property \`${S}\` is not resolved for AWS SDK SigV4Auth`);return d},Me=S=>S.context?.[de.V]?.eventStream?.output===!0,ye=async S=>{const d=Be("context",S.context),
G=Be("config",S.config),N=d.endpointV2?.properties?.authSchemes?.[0],pe=await Be("signer",G.signer)(N),Ue=S?.signingRegion,Ee=S?.signingRegionSet,Re=S?.signingName;
return{config:G,signer:pe,signingRegion:Ue,signingRegionSet:Ee,signingName:Re}};class Ae{async sign(d,G,N){if(!le.K.isInstance(d))throw new Error("The request i\
s not an instance of `HttpRequest` and cannot be signed");const re=await ye(N),{config:pe,signer:Ue}=re;let{signingRegion:Ee,signingName:Re}=re;const Qe=N.context;
if(Qe?.authSchemes?.length??!1){const[R,M]=Qe.authSchemes;R?.name==="sigv4a"&&M?.name==="sigv4"&&(Ee=M?.signingRegion??Ee,Re=M?.signingName??Re)}const we=await pe.
disableClockSkewCorrection?.()===!0;N._disableClockSkewCorrection=we;const ue=we||Me(N);return N._skipClockSkewSampling=ue,ue||(N._preRequestSystemClockOffset=pe.
systemClockOffset,N._requestSentAt=Date.now()),await Ue.sign(d,{signingDate:we?new Date:_(pe.systemClockOffset),signingRegion:Ee,signingService:Re})}errorHandler(d){
return G=>{const N=G;if(!d._skipClockSkewSampling&&!d._disableClockSkewCorrection){const re=N.ServerTime??se(N.$response);if(re){const pe=Be("config",d.config),
Ue=d._preRequestSystemClockOffset,Ee=d._requestSentAt,Re=ae(N.$response),Qe=xe(re,pe.systemClockOffset,Ee,Re);pe.systemClockOffset=Qe,Math.abs(Qe)>=24e4&&(Qe!==
Ue||Ue!==void 0&&Ue!==Qe)&&N.$metadata&&(N.$metadata.clockSkewCorrected=!0)}}throw G}}successHandler(d,G){if(G._skipClockSkewSampling||G._disableClockSkewCorrection)
return;const N=se(d);if(N){const re=Be("config",G.config),pe=G._requestSentAt,Ue=ae(d);re.systemClockOffset=xe(N,re.systemClockOffset,pe,Ue)}}}const te=Ae;class ge extends Ae{async sign(d,G,N){
if(!le.K.isInstance(d))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:re,signer:pe,signingRegion:Ue,signingRegionSet:Ee,
signingName:Re}=await ye(N),we=(await re.sigv4aSigningRegionSet?.()??Ee??[Ue]).join(","),ue=await re.disableClockSkewCorrection?.()===!0;return N._disableClockSkewCorrection=
ue,ue||(N._preRequestSystemClockOffset=re.systemClockOffset,N._requestSentAt=Date.now()),await pe.sign(d,{signingDate:ue?new Date:_(re.systemClockOffset),signingRegion:we,
signingService:Re})}}const be=S=>typeof S=="string"&&S.length>0?S.split(",").map(d=>d.trim()):[],Se=S=>`AWS_BEARER_TOKEN_${S.replace(/[\s-]/g,"_").toUpperCase()}`,
$e="AWS_AUTH_SCHEME_PREFERENCE",Fe="auth_scheme_preference",He={environmentVariableSelector:(S,d)=>{if(d?.signingName&&Se(d.signingName)in S)return["httpBearerA\
uth"];if($e in S)return be(S[$e])},configFileSelector:S=>{if(Fe in S)return be(S[Fe])},default:[]};var De=h(23926),Ye=h(11342);const ze=S=>(S.sigv4aSigningRegionSet=
(0,De.t)(S.sigv4aSigningRegionSet),S),Ve={environmentVariableSelector(S){if(S.AWS_SIGV4A_SIGNING_REGION_SET)return S.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(
d=>d.trim());throw new Ye.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(S){if(S.sigv4a_signing_region_set)return(S.sigv4a_signing_region_set??
"").split(",").map(d=>d.trim());throw new Ye.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var Le=h(30249),ve=h(84649),Ge=h(
37550);const Xe=S=>d=>{let G=d.credentials,N=!!d.credentials,re;Object.defineProperty(d,"credentials",{set(we){we&&we!==G&&we!==re&&(N=!0),G=we;const ue=Ie(d,{credentials:G,
credentialDefaultProvider:d.credentialDefaultProvider}),j=F(d,ue);if(N&&!j.attributed){const R=typeof G=="object"&&G!==null;re=async M=>{const P=await j(M);return R&&
(!P.$source||Object.keys(P.$source).length===0)?(0,Le.g)(P,"CREDENTIALS_CODE","e"):P},re.memoized=j.memoized,re.configBound=j.configBound,re.attributed=!0}else re=
j},get(){return re},enumerable:!0,configurable:!0}),d.credentials=G;const{signingEscapePath:pe=!0,systemClockOffset:Ue=d.systemClockOffset||0,sha256:Ee}=d;let Re;
return d.signer?Re=(0,De.t)(d.signer):d.regionInfoProvider?Re=()=>(0,De.t)(d.region)().then(async we=>[await d.regionInfoProvider(we,{useFipsEndpoint:await d.useFipsEndpoint(),
useDualstackEndpoint:await d.useDualstackEndpoint()})||{},we]).then(([we,ue])=>{const{signingRegion:j,signingService:R}=we;d.signingRegion=d.signingRegion||j||ue,
d.signingName=d.signingName||R||d.serviceId;const M={...d,credentials:d.credentials,region:d.signingRegion,service:d.signingName,sha256:Ee,uriEscapePath:pe},O=d.
signerConstructor||Ge.B;return new O(M)}):Re=async we=>{we=Object.assign({},{name:"sigv4",signingName:d.signingName||d.defaultSigningName,signingRegion:await(0,De.
t)(d.region)(),properties:{}},we);const ue=we.signingRegion,j=we.signingName;d.signingRegion=d.signingRegion||ue,d.signingName=d.signingName||j||d.serviceId;const R={
...d,credentials:d.credentials,region:d.signingRegion,service:d.signingName,sha256:Ee,uriEscapePath:pe},M=d.signerConstructor||Ge.B;return new M(R)},Object.assign(
d,{systemClockOffset:Ue,signingEscapePath:pe,signer:Re,disableClockSkewCorrection:(0,De.t)(d.disableClockSkewCorrection??S)})};function Ie(S,{credentials:d,credentialDefaultProvider:G}){
let N;return d?d?.memoized?N=d:N=(0,ve.K4)(d,ve.OC,ve.e):G?N=(0,De.t)(G(Object.assign({},S,{parentClientConfig:S}))):N=async()=>{throw new Error("@aws-sdk/core:\
:resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},N.memoized=!0,N}function F(S,d){if(d.configBound)return d;
const G=async N=>d({...N,callerClientConfig:S});return G.memoized=d.memoized,G.configBound=!0,G}var W=h(12974),b=h(79498),y=h(16402);const p="AWS_DISABLE_CLOCK_\
SKEW_CORRECTION",I="disable_clock_skew_correction",A={environmentVariableSelector:S=>(0,b.Q)(S,p,y.c.ENV),configFileSelector:S=>(0,b.Q)(S,I,y.c.CONFIG),default:!1},
Q=(0,W.Z)(A),Z=Xe(Q),C=Z}),19656:((Je,ce,h)=>{h.r(ce),h.d(ce,{AwsEc2QueryProtocol:()=>qt,AwsJson1_0Protocol:()=>Vt,AwsJson1_1Protocol:()=>Gt,AwsJsonRpcProtocol:()=>pt,
AwsQueryProtocol:()=>bt.k,AwsRestJsonProtocol:()=>Wt,AwsRestXmlProtocol:()=>mr,AwsSmithyRpcV2CborProtocol:()=>$t,AwsSmithyRpcV2JsonProtocol:()=>Jt,JsonCodec:()=>Qt.
V,JsonCodec2:()=>gt.p,JsonShapeDeserializer:()=>jt.d,JsonShapeDeserializer2:()=>Xt.f,JsonShapeSerializer:()=>Yt.a,JsonShapeSerializer2:()=>Zt.A,QueryShapeSerializer:()=>_t.
U,XmlCodec:()=>vt,XmlShapeDeserializer:()=>It._,XmlShapeSerializer:()=>Dt,_toBool:()=>Sr,_toNum:()=>Er,_toStr:()=>yr,awsExpectUnion:()=>pr,loadJsonRpcErrorCode:()=>ct.
rh,loadRestJsonErrorCode:()=>ct.cJ,loadRestXmlErrorCode:()=>Nt,parseJsonBody:()=>ct.Y2,parseJsonErrorBody:()=>ct.CG,parseXmlBody:()=>At,parseXmlErrorBody:()=>ir});
var le=h(5941),de=h(75629),_=h(95125),me=h(5506),se=h(62990),ae=h(83763),xe=h(67004),Be=h(39700);const Me=0,ye=1,Ae=2,te=3,ge=4,be=5,Se=6,$e=7,Fe=20,He=21,De=22,
Ye=23,ze=24,Ve=25,Le=26,ve=27,Ge=31;function Xe(t){return typeof Buffer<"u"?Buffer.alloc(t):new Uint8Array(t)}const Ie=Symbol("@smithy/core/cbor::tagSymbol");function F(t){
return t[Ie]=!0,t}class W extends me.f{write(e,r){d=0;const s=_.l1.of(e);Ee(s,r,void 0,this.serdeContext)}flush(){const e=C.subarray(0,d);return d=0,C=Ue(Z),S=new DataView(
C.buffer,C.byteOffset,C.byteLength),e}}function b(){re=re+1&65535,pe=!1}const y=Symbol.for("@smithy/cbor-struct-cache");function p(t){const e=t.getSchema(),r=e[y];
if(r)return r;const s=[],n=[];for(const[E,B]of t.structIterator())s.push(E),n.push(B);const u=new Array(s.length);for(let E=0;E<s.length;++E)u[E]=I(s[E]);const m={
memberNames:s,memberSchemas:n,encodedKeys:u};return e[y]=m,m}function I(t){let e;A?e=Buffer.from(t,"utf-8"):e=new TextEncoder().encode(t);const r=e.length;let s;
r<24?s=1:r<256?s=2:s=3;const n=new Uint8Array(s+r);return s===1?n[0]=te<<5|r:s===2?(n[0]=te<<5|24,n[1]=r):(n[0]=te<<5|Ve,n[1]=r>>8,n[2]=r&255),n.set(e,s),n}const A=typeof Buffer<
"u",Q=new TextEncoder,Z=2048;let C=A?Buffer.allocUnsafe(Z):new Uint8Array(Z),S=new DataView(C.buffer,C.byteOffset,C.byteLength),d=0;const G=2048,N=new Map;let re=0,
pe=!1;function Ue(t){return A?Buffer.allocUnsafe(t):new Uint8Array(t)}function Ee(t,e,r,s){if(e==null){if(e===void 0&&t.isIdempotencyToken()){O((0,ae.generateIdempotencyToken)());
return}j(1),C[d++]=$e<<5|De;return}if(t.isUnitSchema()){j(1),R(be,0);return}if(typeof e=="object"){if(t.isBlobSchema()&&e instanceof Uint8Array){Ce(e);return}if(t.
isTimestampSchema()&&e instanceof Date){Ze(e);return}if(t.isStructSchema()){Re(t,e,s);return}if(Array.isArray(e)&&(t.isListSchema()||t.isDocumentSchema())){Qe(t,
e,t.isDocumentSchema(),s);return}if(t.isMapSchema()){we(t,e,!1,s);return}if(e instanceof Date){Ze(e);return}if(e instanceof Uint8Array){Ce(e);return}if(e instanceof
xe.D){Oe(e);return}if(e[Ie]){const u=e;Te(u.tag,u.value);return}if(t.isDocumentSchema()){Array.isArray(e)?Qe(t,e,!0,s):we(t,e,!0,s);return}if(t.isBigDecimalSchema()){
ue(e);return}we(t,e,!0,s);return}if(typeof e=="string"){if(t.isBlobSchema()){const u=(s?.base64Decoder??Be.E)(e);Ce(u);return}O(e);return}if(typeof e=="number"){
j(9),Number.isInteger(e)&&e>=-9007199254740992&&e<=9007199254740991?L(e):fe(e);return}if(typeof e=="boolean"){j(1),C[d++]=$e<<5|(e?He:Fe);return}if(typeof e=="b\
igint"){Y(e);return}O(String(e))}function Re(t,e,r){if(t.isUnionSchema()){let v=!1;for(const[q,$]of t.structIterator()){const ne=e[q];if(ne!=null){j(9),R(be,1),
O(q),Ee($,ne,t,r),v=!0;break}}if(!v){const{$unknown:q}=e;Array.isArray(q)?(j(9),R(be,1),O(q[0]),ue(q[1])):(j(9),R(be,0))}return}const s=p(t),{memberNames:n,memberSchemas:u,
encodedKeys:m}=s,E=n.length;let B;E<24?B=1:E<256?B=2:B=3,j(B);const K=d;d+=B;let X=0;for(let v=0;v<E;++v){const q=e[n[v]];if(q==null&&!u[v].isIdempotencyToken())
continue;const $=m[v];j($.length),C.set($,d),d+=$.length,Ee(u[v],q,t,r),++X}if(typeof e.__type=="string")for(const v in e)(0,se.$)(e,v)&&(n.includes(v)||(O(v),ue(
e[v]),++X));B===1?C[K]=be<<5|X:B===2?(C[K]=be<<5|24,C[K+1]=X):(C[K]=be<<5|Ve,C[K+1]=X>>8,C[K+2]=X&255)}function Qe(t,e,r,s){const n=!!t.getMergedTraits().sparse,
u=t.getValueSchema();if(r||n){const m=[];for(let E=0;E<e.length;++E){const B=e[E];r?B!==void 0&&m.push(B):(B!=null||n)&&m.push(B)}j(9),R(ge,m.length);for(let E=0;E<
m.length;++E)Ee(u,m[E],void 0,s)}else{let m=0;for(let E=0;E<e.length;++E)e[E]!=null&&++m;j(9),R(ge,m);for(let E=0;E<e.length;++E)e[E]!=null&&Ee(u,e[E],void 0,s)}}
function we(t,e,r,s){const n=!!t.getMergedTraits().sparse,u=t.getValueSchema(),m=[];for(const E in e){if(!(0,se.$)(e,E))continue;const B=e[E];(r?B!==void 0:B!=null||
n)&&m.push(E)}j(9),R(be,m.length);for(let E=0;E<m.length;++E){const B=m[E];O(B),Ee(u,e[B],void 0,s)}}function ue(t){if(t==null){j(1),C[d++]=$e<<5|De;return}if(typeof t==
"string"){O(t);return}if(typeof t=="number"){j(9),Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991?L(t):fe(t);return}if(typeof t=="boolean"){j(1),
C[d++]=$e<<5|(t?He:Fe);return}if(typeof t=="bigint"){Y(t);return}if(t instanceof Uint8Array){Ce(t);return}if(t instanceof Date){Ze(t);return}if(t instanceof xe.
D){Oe(t);return}if(t[Ie]){const e=t;Te(e.tag,e.value);return}if(Array.isArray(t)){j(9),R(ge,t.length);for(let e=0;e<t.length;++e)ue(t[e]);return}if(typeof t=="o\
bject"){const e=Object.keys(t);j(9),R(be,e.length);for(let r=0;r<e.length;++r)O(e[r]),ue(t[e[r]]);return}O(String(t))}function j(t){if(d+t>C.length){let e=C.length*
2;for(;e<d+t;)e*=2;const r=Ue(e);r.set(C.subarray(0,d)),C=r,S=new DataView(r.buffer,r.byteOffset,r.byteLength)}}function R(t,e){if(e<24)C[d++]=t<<5|e;else if(e<
256)C[d++]=t<<5|24,C[d++]=e;else if(e<65536)C[d++]=t<<5|Ve,C[d++]=e>>8,C[d++]=e&255;else if(e<4294967296)C[d++]=t<<5|Le,S.setUint32(d,e),d+=4;else{C[d++]=t<<5|ve;
const r=e/4294967296|0,s=e-r*4294967296|0;S.setUint32(d,r),S.setUint32(d+4,s),d+=8}}function M(t,e){const r=Number(e);if(r<4294967296){R(t,r);return}C[d++]=t<<5|
ve,S.setBigUint64(d,e),d+=8}function O(t){const e=t.length;if(e<=23){const r=N.get(t);if(r){j(r.bytes.length),C.set(r.bytes,d),d+=r.bytes.length,r.epoch=re;return}
const s=d;P(t,e);const n=d,u=Uint8Array.prototype.slice.call(C,s,n);if(N.size>=G){if(pe)return;let m=0;for(const[E,B]of N){if(m>=1024)break;B.epoch!==re&&(N.delete(
E),++m)}if(m===0){pe=!0;return}}N.size<G&&N.set(t,{epoch:re,bytes:u});return}P(t,e)}function P(t,e){if(A){const r=e*3;j(r+9);const s=Buffer.byteLength(t);R(te,s),
d+=C.write(t,d)}else{const r=e*3;j(r+9);const s=d,u=Q.encodeInto(t,C.subarray(s+9)).written;let m;u<24?m=1:u<256?m=2:u<65536?m=3:u<4294967296?m=5:m=9,m<9&&C.copyWithin(
s+m,s+9,s+9+u),d=s,R(te,u),d+=u}}function fe(t){j(9),C[d++]=$e<<5|ve,S.setFloat64(d,t),d+=8}function L(t){j(9);const e=t>=0,r=e?Me:ye,s=e?t:-t-1;R(r,s)}function Y(t){
const e=t>=0,r=e?Me:ye,s=e?t:-t-BigInt(1);if(s<BigInt("18446744073709551616"))j(9),M(r,s);else{const n=s.toString(2),u=Math.ceil(n.length/8),m=new Uint8Array(u);
let E=s;for(let B=u-1;B>=0;--B)m[B]=Number(E&BigInt(255)),E>>=BigInt(8);j(u+16),C[d++]=e?194:195,R(Ae,u),C.set(m,d),d+=u}}function Ce(t){j(t.length+9),R(Ae,t.length),
C.set(t,d),d+=t.length}function Te(t,e){j(9),typeof t=="bigint"?M(Se,t):R(Se,t),ue(e)}function Oe(t){let e=t.string,r=BigInt(0);const s=e.search(/[eE]/);s!==-1&&
(r=BigInt(e.slice(s+1)),e=e.slice(0,s));const n=e.indexOf("."),u=n===-1?0:e.length-n-1,m=r-BigInt(u),E=BigInt(e.replace(".",""));j(9),C[d++]=196,R(ge,2),j(9),m>=
-0x20000000000000n&&m<=0x1fffffffffffffn?L(Number(m)):Y(m),Y(E)}function Ze(t){j(18),R(Se,1);const e=t.getTime()/1e3;Number.isInteger(e)?L(e):fe(e)}var et=h(44018);
class it extends me.f{read(e,r){return Ne=r,o=nt&&r instanceof Buffer,a=new DataView(r.buffer,r.byteOffset,r.byteLength),l=0,g=r.length,i=i+1&65535,f(_.l1.of(e))}readValue(e,r){
return mt(_.l1.of(e),r)}}const nt=typeof Buffer<"u",rt=new TextDecoder;let Ne=new Uint8Array(0),o=!1,a=new DataView(new ArrayBuffer(0)),l=0,g=0;const H=2048,k=new Array(
H),c=new Uint16Array(H);let i=0;function f(t){if(l>=g)throw new Error("unexpected end of CBOR payload.");const e=(Ne[l]&224)>>5;if((Ne[l]&31)===Ge&&e>=2&&e<=5)return V(
t,e);switch(e){case Me:return tt();case ye:return ut();case Ae:return ot();case te:return dt();case ge:return x(t);case be:return U(t);case Se:return T(t);case $e:
return Pt();default:throw new Error(`unexpected CBOR major type ${e}.`)}}function x(t){const e=We(),r=t.isListSchema()?t.getValueSchema():t,s=Array(e);for(let n=0;n<
e;++n)s[n]=f(r);return s}function U(t){const e=We();if(t.isStructSchema())return w(t,e,l);const r=t.isMapSchema()?t.getValueSchema():t,s={};for(let n=0;n<e;++n){
const u=dt();s[u]=f(r)}return s}function w(t,e,r){const s=t.isUnionSchema(),n=p(t),{memberSchemas:u,encodedKeys:m,memberNames:E}=n,B=m.length,K={};let X,v,q=0,$=!1,
ne=0;for(let J=0;J<e;++J){const oe=he(m,B,ne);if(oe>=0){ne=oe+1,ne>=B&&(ne=0);const Ke=f(u[oe]);Ke!=null&&(K[E[oe]]=Ke)}else{const Ke=dt(),je=f(_.l1.of(15));Ke===
"__type"&&typeof je=="string"?$=!0:(X=Ke,v=je,++q)}}if(s){let J=!0;for(const oe in K)if((0,se.$)(K,oe)){J=!1;break}J&&q===1&&(K.$unknown=[X,v])}else if($){l=r;const J=_.
l1.of(15);for(let oe=0;oe<e;++oe){const Ke=dt(),je=f(J);Ke in K||(K[Ke]=je)}}return K}function T(t){const e=Pe(),r=typeof e=="bigint"?Number(e):e;if(r===1){const u=_.
l1.of(15),m=f(u);return(0,et.UK)(m)}if(r===2||r===3){const u=ot();let m=BigInt(0);for(let E=0;E<u.length;++E)m=m<<BigInt(8)|BigInt(u[E]);return r===3?-m-BigInt(
1):m}if(r===4){const u=_.l1.of(15),m=f(u),[E,B]=m,K=B<0?-1:1,X=BigInt(K)*BigInt(B),v=String(X),q=B<0?"-":"";let $;if(typeof E=="number"&&Math.abs(E)<=2**28){const J=E,
oe="0".repeat(Math.abs(J)+1)+v;$=J===0?oe:oe.slice(0,oe.length+J)+"."+oe.slice(J),$=$.replace(/^0+/g,""),$===""&&($="0"),$[0]==="."&&($="0"+$),$=q+$}else{const J=BigInt(
E);if(v.length===1)$=q+v+"e"+String(J);else{const oe=J+BigInt(v.length-1);$=q+v[0]+"."+v.slice(1)+"e"+String(oe)}}return(0,xe.nv)($)}const s=_.l1.of(15),n=f(s);
return{tag:Et(e),value:n}}function V(t,e){switch(e){case te:return ie();case Ae:return ee();case ge:return D(t);case be:return z(t);default:throw new Error(`une\
xpected indefinite length for major ${e}.`)}}function ie(){l+=1;const t=[];let e=0;for(;l<g;){if(Ne[l]===255){l+=1;const s=new Uint8Array(e);let n=0;for(let u=0;u<
t.length;++u)s.set(t[u],n),n+=t[u].length;return nt?Buffer.from(s.buffer,s.byteOffset,s.byteLength).toString("utf-8"):rt.decode(s)}const r=ot();t.push(r),e+=r.length}
throw new Error("expected break marker.")}function ee(){l+=1;const t=[];let e=0;for(;l<g;){if(Ne[l]===255){l+=1;const s=new Uint8Array(e);let n=0;for(let u=0;u<
t.length;++u)s.set(t[u],n),n+=t[u].length;return s}const r=ot();t.push(r),e+=r.length}throw new Error("expected break marker.")}function D(t){l+=1;const e=t.isListSchema()?
t.getValueSchema():t,r=[];for(;l<g;){if(Ne[l]===255)return l+=1,r;r.push(f(e))}throw new Error("expected break marker.")}function z(t){if(l+=1,t.isStructSchema()){
const s=p(t),{memberSchemas:n,encodedKeys:u,memberNames:m}=s,E=u.length,B=t.isUnionSchema(),K={};let X,v,q=0,$=0;for(;l<g;){if(Ne[l]===255){if(l+=1,B){let J=!0;
for(const oe in K)if((0,se.$)(K,oe)){J=!1;break}J&&q===1&&(K.$unknown=[X,v])}return K}const ne=he(u,E,$);if(ne>=0){$=ne+1,$>=E&&($=0);const J=f(n[ne]);J!=null&&
(K[m[ne]]=J)}else{const J=dt(),oe=f(_.l1.of(15));J!=="__type"&&(X=J,v=oe,++q)}}throw new Error("expected break marker.")}const e=t.isMapSchema()?t.getValueSchema():
t,r={};for(;l<g;){if(Ne[l]===255)return l+=1,r;const s=dt();r[s]=f(e)}throw new Error("expected break marker.")}function he(t,e,r){const s=t[r];if(l+s.length<=g&&
ke(l,s))return l+=s.length,r;for(let n=0;n<e;++n){if(n===r)continue;const u=t[n];if(l+u.length<=g&&ke(l,u))return l+=u.length,n}return-1}function ke(t,e){const r=e.
length;if(Ne[t]!==e[0])return!1;for(let s=1;s<r;++s)if(Ne[t+s]!==e[s])return!1;return!0}function Pe(){const t=Ne[l]&31;if(t<24)return l+=1,t;switch(t){case ze:return g-
l<2&&at(1),l+=2,Ne[l-1];case Ve:return g-l<3&&at(2),l+=3,a.getUint16(l-2);case Le:return g-l<5&&at(4),l+=5,a.getUint32(l-4);case ve:{g-l<9&&at(8),l+=9;const e=a.
getUint32(l-8);return e<2097152?e*4294967296+a.getUint32(l-4):a.getBigUint64(l-8)}default:throw new Error(`unexpected minor value ${t}.`)}}function We(){const t=Pe();
return typeof t=="bigint"?Number(t):t}function tt(){const t=Pe();return Et(t)}function ut(){const t=Pe();return typeof t=="bigint"?BigInt(-1)-t:-1-t}function ot(){
const t=We();g-l<t&&at(t);const e=l;return l+=t,Ne.subarray(e,e+t)}function dt(){const t=We();g-l<t&&at(t);const e=l;return l+=t,t<24?kt(e,t):o?Ne.toString("utf\
-8",e,e+t):rt.decode(Ne.subarray(e,e+t))}function kt(t,e){let r=e;for(let m=0;m<e;++m)r=r*31+Ne[t+m]|0;const s=r>>>0&H-1,n=k[s];if(n!==void 0&&n.length===e){let m=!0;
for(let E=0;E<e;++E)if(n.charCodeAt(E)!==Ne[t+E]){m=!1;break}if(m)return c[s]=i,n}const u=o?Ne.toString("utf-8",t,t+e):rt.decode(Ne.subarray(t,t+e));return c[s]!==
i&&(k[s]=u,c[s]=i),u}function Pt(){const t=l,e=Ne[t]&31;switch(e){case He:return l=t+1,!0;case Fe:return l=t+1,!1;case De:return l=t+1,null;case Ye:return l=t+1,
null;case Ve:return g-t<3&&at(2),l=t+3,Bt(Ne[t+1],Ne[t+2]);case Le:return g-t<5&&at(4),l=t+5,a.getFloat32(t+1);case ve:return g-t<9&&at(8),l=t+9,a.getFloat64(t+
1);default:throw new Error(`unexpected minor value ${e} for major 7.`)}}function Bt(t,e){const r=t>>7,s=(t&124)>>2,n=(t&3)<<8|e,u=r===0?1:-1;return s===0?n===0?
0:u*(Math.pow(2,-14)*(n/1024)):s===31?n===0?u*(1/0):NaN:u*(Math.pow(2,s-15)*(1+n/1024))}function Et(t){if(typeof t=="number")return t;const e=Number(t);return Number.
MIN_SAFE_INTEGER<=e&&e<=Number.MAX_SAFE_INTEGER?e:t}function at(t){throw new Error(`CBOR: length ${t} greater than remaining buffer length.`)}function mt(t,e){if(t.
isTimestampSchema()){if(typeof e=="number")return(0,et.UK)(e);if(typeof e=="object"&&e!==null&&e.tag===1&&"value"in e)return(0,et.UK)(e.value)}if(t.isBlobSchema()||
typeof e>"u"||typeof e=="boolean"||typeof e=="number"||typeof e=="string"||typeof e=="bigint"||typeof e=="symbol"||typeof e!="object"||e===null||"byteLength"in e||
e instanceof Date||e instanceof xe.D||t.isDocumentSchema())return e;if(t.isListSchema()){const s=t.getValueSchema(),n=[];for(const u of e)n.push(mt(s,u));return n}
const r={};if(t.isMapSchema()){const s=t.getValueSchema();for(const n in e)(0,se.$)(e,n)&&(r[n]=mt(s,e[n]))}else if(t.isStructSchema()){const s=t.isUnionSchema();
let n;if(s){n=new Set;for(const u in e)(0,se.$)(e,u)&&u!=="__type"&&n.add(u)}for(const[u,m]of t.structIterator())s&&n.delete(u),e[u]!=null&&(r[u]=mt(m,e[u]));if(s&&
n?.size===1){let u=!0;for(const m in r)if((0,se.$)(r,m)){u=!1;break}if(u){const m=n.values().next().value;r.$unknown=[m,e[m]]}}else if(typeof e.__type=="string")
for(const u in e)(0,se.$)(e,u)&&(u in r||(r[u]=e[u]))}return r}class zt extends me.f{createSerializer(){const e=new W;return e.setSerdeContext(this.serdeContext),
e}createDeserializer(){const e=new it;return e.setSerdeContext(this.serdeContext),e}}const Lt=(t,e)=>collectBody(t,e).then(async r=>{if(r.length)try{return cbor.
deserialize(r)}catch(s){throw Object.defineProperty(s,"$responseBodyText",{value:e.utf8Encoder(r)}),s}return{}}),vr=t=>tag({tag:1,value:t.getTime()/1e3}),Or=async(t,e)=>{
const r=await Lt(t,e);return r.message=r.message??r.Message,r},wt=(t,e)=>{const r=s=>{let n=s;return typeof n=="number"&&(n=n.toString()),n.indexOf(",")>=0&&(n=
n.split(",")[0]),n.indexOf(":")>=0&&(n=n.split(":")[0]),n};if(e.__type!==void 0)return r(e.__type)},kr=t=>{if(String(t.headers["smithy-protocol"]).toLowerCase()!==
"rpc-v2-cbor")throw new Error("Malformed RPCv2 CBOR response, status: "+t.statusCode)},Pr=async(t,e,r,s,n)=>{const u=await t.endpoint(),{hostname:m,protocol:E="\
https",port:B,path:K}=u,X={protocol:E,hostname:m,port:B,method:"POST",path:K.endsWith("/")?K.slice(0,-1)+r:K+r,headers:{...e}};if(s!==void 0&&(X.hostname=s),u.headers)
for(const v in u.headers)hasOwn(u.headers,v)&&(X.headers[v]=u.headers[v]);if(n!==void 0){X.body=n;try{X.headers["content-length"]=String(calculateBodyLength(n))}catch{}}
return new __HttpRequest(X)};class Ut extends le.M{codec=new zt;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(e){e.body||(this.serializer.
write(15,{}),e.body=this.serializer.flush()),e.body instanceof Uint8Array&&(e.headers["content-length"]=String(e.body.byteLength))}async handleError(e,r,s,n,u){
const m=wt(s,n)??"Unknown",E=["*"],{defaultNamespace:B}=this.options;E.unshift(B);const[K,X]=m.includes("#")?m.split("#"):[void 0,m];K&&E.unshift(K);const v={$metadata:u,
$fault:s.statusCode<500?"client":"server"},q=[this.compositeErrorRegistry];K&&q.push(de.O.for(K)),q.push(de.O.for(B));const[$,ne,J]=this.resolveError(X,E,q);if(J===
"native"||J==="synthetic"){n.Message&&(n.message=n.Message);const _e=J==="synthetic"?new ne({name:X}):new Error(X);throw Object.assign(_e,v,n)}const oe=_.l1.of(
$),Ke=n.message??n.Message??"Unknown",je=new ne({}),st={};for(const[_e,lt]of oe.structIterator())st[_e]=this.deserializer.readValue(lt,n[_e]);throw Object.assign(
je,v,{$fault:oe.getMergedTraits().error,message:Ke},st)}getDefaultContentType(){return"application/cbor"}}var ft=h(24017);class $t extends Ut{awsQueryCompatible;mixin;constructor({
defaultNamespace:e,errorTypeRegistries:r,awsQueryCompatible:s}){super({defaultNamespace:e,errorTypeRegistries:r}),this.awsQueryCompatible=!!s,this.mixin=new ft.
U(this.awsQueryCompatible)}async serializeRequest(e,r,s){const n=await super.serializeRequest(e,r,s);return this.awsQueryCompatible&&(n.headers["x-amzn-query-mo\
de"]="true"),n}async handleError(e,r,s,n,u){this.awsQueryCompatible&&this.mixin.setQueryCompatError(n,s);const m=(()=>{const ne=s.headers["x-amzn-query-error"];
return ne&&this.awsQueryCompatible?ne.split(";")[0]:wt(s,n)??"Unknown"})();this.mixin.compose(this.compositeErrorRegistry,m,this.options.defaultNamespace);const{
errorSchema:E,errorMetadata:B}=await this.mixin.getErrorSchemaOrThrowBaseException(m,this.options.defaultNamespace,s,n,u,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:
void 0),K=_.l1.of(E),X=n.message??n.Message??"UnknownError",v=this.compositeErrorRegistry.getErrorCtor(E)??Error,q=new v({}),$={};for(const[ne,J]of K.structIterator())
n[ne]!=null&&($[ne]=this.deserializer.readValue(J,n[ne]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(n,$),this.mixin.decorateServiceException(Object.
assign(q,B,{$fault:K.getMergedTraits().error,message:X},$),n)}}var Ft=h(85715),gt=h(83227),ct=h(97446),Ht=h(36204);class pt extends Ft.M{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:e,errorTypeRegistries:r,serviceTarget:s,awsQueryCompatible:n,jsonCodec:u}){super({defaultNamespace:e,errorTypeRegistries:r}),this.serviceTarget=
s,this.codec=u??new gt.p({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),
this.awsQueryCompatible=!!n,this.mixin=new ft.U(this.awsQueryCompatible)}async serializeRequest(e,r,s){const n=await super.serializeRequest(e,r,s);return n.path.
endsWith("/")||(n.path+="/"),n.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,n.headers["x-amz-target"]=`${this.serviceTarget}.${e.
name}`,this.awsQueryCompatible&&(n.headers["x-amzn-query-mode"]="true"),((0,Ht.L)(e.input)==="unit"||!n.body)&&(n.body="{}"),n}getPayloadCodec(){return this.codec}async handleError(e,r,s,n,u){
const{awsQueryCompatible:m}=this;m&&this.mixin.setQueryCompatError(n,s);const E=(0,ct.rh)(s,n,m)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,E,this.
options.defaultNamespace);const{errorSchema:B,errorMetadata:K}=await this.mixin.getErrorSchemaOrThrowBaseException(E,this.options.defaultNamespace,s,n,u,m?this.
mixin.findQueryCompatibleError:void 0),X=_.l1.of(B),v=n.message??n.Message??"UnknownError",q=this.compositeErrorRegistry.getErrorCtor(B)??Error,$=new q({}),ne={},
J=this.codec.createDeserializer();for(const[oe,Ke]of X.structIterator())n[oe]!=null&&(ne[oe]=J.readObject(Ke,n[oe]));throw m&&this.mixin.queryCompatOutput(n,ne),
this.mixin.decorateServiceException(Object.assign($,K,{$fault:X.getMergedTraits().error,message:v},ne),n)}}class Vt extends pt{constructor({defaultNamespace:e,errorTypeRegistries:r,
serviceTarget:s,awsQueryCompatible:n,jsonCodec:u}){super({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:s,awsQueryCompatible:n,jsonCodec:u})}getShapeId(){
return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}class Gt extends pt{constructor({defaultNamespace:e,
errorTypeRegistries:r,serviceTarget:s,awsQueryCompatible:n,jsonCodec:u}){super({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:s,awsQueryCompatible:n,jsonCodec:u})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}var Rt=h(94745),Ct=h(82437),Tt=h(66214);
class Wt extends Rt.s{serializer;deserializer;codec;mixin=new ft.U;constructor({defaultNamespace:e,errorTypeRegistries:r,jsonCodec:s}){super({defaultNamespace:e,
errorTypeRegistries:r});const n={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=s??new gt.p(n),this.serializer=new Ct._(this.codec.
createSerializer(),n),this.deserializer=new Tt.z(this.codec.createDeserializer(),n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){
this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,r,s){const n=await super.serializeRequest(e,r,s),u=_.l1.of(e.input);if(!n.headers["\
content-type"]){const m=this.mixin.resolveRestContentType(this.getDefaultContentType(),u);m&&(n.headers["content-type"]=m)}return n.body==null&&n.headers["conte\
nt-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(e,r,s){const n=await super.deserializeResponse(e,r,s),u=_.l1.of(e.output);for(const[
m,E]of u.structIterator())E.getMemberTraits().httpPayload&&!(m in n)&&(n[m]=null);return n}async handleError(e,r,s,n,u){const m=(0,ct.cJ)(s,n)??"Unknown";this.mixin.
compose(this.compositeErrorRegistry,m,this.options.defaultNamespace);const{errorSchema:E,errorMetadata:B}=await this.mixin.getErrorSchemaOrThrowBaseException(m,
this.options.defaultNamespace,s,n,u),K=_.l1.of(E),X=n.message??n.Message??"UnknownError",v=this.compositeErrorRegistry.getErrorCtor(E)??Error,q=new v({});await this.
deserializeHttpMessage(E,r,s,n);const $={},ne=this.codec.createDeserializer();for(const[J,oe]of K.structIterator()){const Ke=oe.getMergedTraits().jsonName??J;$[J]=
ne.readObject(oe,n[Ke])}throw this.mixin.decorateServiceException(Object.assign(q,B,{$fault:K.getMergedTraits().error,message:X},$),n)}getDefaultContentType(){return"\
application/json"}}var Kt=h(96088);class Jt extends Kt.G{awsQueryCompatible;mixin;constructor({defaultNamespace:e,errorTypeRegistries:r,awsQueryCompatible:s}){super(
{defaultNamespace:e,errorTypeRegistries:r}),this.awsQueryCompatible=!!s,this.mixin=new ft.U(this.awsQueryCompatible)}async serializeRequest(e,r,s){const n=await super.
serializeRequest(e,r,s);return this.awsQueryCompatible&&(n.headers["x-amzn-query-mode"]="true"),n}async handleError(e,r,s,n,u){this.awsQueryCompatible&&this.mixin.
setQueryCompatError(n,s);const m=(()=>{const J=s.headers["x-amzn-query-error"];return J&&this.awsQueryCompatible?J.split(";")[0]:(0,ct.pT)(s,n)??"Unknown"})();this.
mixin.compose(this.compositeErrorRegistry,m,this.options.defaultNamespace);const{errorSchema:E,errorMetadata:B}=await this.mixin.getErrorSchemaOrThrowBaseException(
m,this.options.defaultNamespace,s,n,u,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),K=_.l1.of(E),X=n.message??n.Message??"UnknownError",v=this.
compositeErrorRegistry.getErrorCtor(E)??Error,q=new v({}),$={},ne=this.getPayloadCodec().createDeserializer();for(const[J,oe]of K.structIterator())n[J]!=null&&($[J]=
ne.readObject(oe,n[J]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(n,$),this.mixin.decorateServiceException(Object.assign(q,B,{$fault:K.getMergedTraits().
error,message:X},$),n)}}var Qt=h(28976),jt=h(61968),Xt=h(81359),Yt=h(48928),Zt=h(1298),bt=h(15594);class qt extends bt.k{options;constructor(e){super(e),this.options=
e;const r={capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0};Object.assign(this.serializer.settings,r)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){
return!1}}var _t=h(80572),er=h(45293),tr=h(1709),rr=h(49620),nr=h(69809);const sr=(t,e)=>(0,rr.P)(t,e).then(r=>(e?.utf8Encoder??nr.P)(r)),At=(t,e)=>sr(t,e).then(
r=>{if(r.length){let s;try{s=(0,er.h)(r)}catch(E){throw E&&typeof E=="object"&&Object.defineProperty(E,"$responseBodyText",{value:r}),E}const n="#text",u=Object.
keys(s)[0],m=s[u];return m[n]&&(m[u]=m[n],delete m[n]),(0,tr.r)(m)}return{}}),ir=async(t,e)=>{const r=await At(t,e);return r.Error&&(r.Error.message=r.Error.message??
r.Error.Message),r},Nt=(t,e)=>{if(e?.Error?.Code!==void 0)return e.Error.Code;if(e?.Code!==void 0)return e.Code;if(t.statusCode==404)return"NotFound"};var xt=h(
6881),It=h(23409);const or=/[&<>"]/g,ar={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function cr(t){return t.replace(or,e=>ar[e])}const lr=/[&"'<>\r\n\u0085\u2028]/g,
dr={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function ur(t){return t.replace(
lr,e=>dr[e])}class yt{value;constructor(e){this.value=e}toString(){return ur(""+this.value)}}class qe{name;children;attributes={};static of(e,r,s){const n=new qe(
e);return r!==void 0&&n.addChildNode(new yt(r)),s!==void 0&&n.withName(s),n}constructor(e,r=[]){this.name=e,this.children=r}withName(e){return this.name=e,this}addAttribute(e,r){
return this.attributes[e]=r,this}addChildNode(e){return this.children.push(e),this}removeAttribute(e){return delete this.attributes[e],this}n(e){return this.name=
e,this}c(e){return this.children.push(e),this}a(e,r){return r!=null&&(this.attributes[e]=r),this}cc(e,r,s=r){if(e[r]!=null){const n=qe.of(r,e[r]).withName(s);this.
c(n)}}l(e,r,s,n){e[r]!=null&&n().map(m=>{m.withName(s),this.c(m)})}lc(e,r,s,n){if(e[r]!=null){const u=n(),m=new qe(s);u.map(E=>{m.c(E)}),this.c(m)}}toString(){const e=!!this.
children.length;let r=`<${this.name}`;const s=this.attributes;for(const n of Object.keys(s)){const u=s[n];u!=null&&(r+=` ${n}="${cr(""+u)}"`)}return r+=e?`>${this.
children.map(n=>n.toString()).join("")}</${this.name}>`:"/>"}}var fr=h(43888),Mt=h(24494),hr=h(67305);class Dt extends xt.B{settings;stringBuffer;byteBuffer;buffer;constructor(e){
super(),this.settings=e}write(e,r){const s=_.l1.of(e);if(s.isStringSchema()&&typeof r=="string")this.stringBuffer=r;else if(s.isBlobSchema())this.byteBuffer="by\
teLength"in r?r:(this.serdeContext?.base64Decoder??Be.E)(r);else{this.buffer=this.writeStruct(s,r,void 0);const n=s.getMergedTraits();n.httpPayload&&!n.xmlName&&
this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==void 0){const r=this.byteBuffer;return delete this.byteBuffer,r}if(this.stringBuffer!==void 0){const r=this.
stringBuffer;return delete this.stringBuffer,r}const e=this.buffer;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute("xmlns",this.settings.
xmlNamespace)),delete this.buffer,e.toString()}writeStruct(e,r,s){const n=e.getMergedTraits(),u=e.isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??
e.getMemberName():n.xmlName??e.getName();if(!u||!e.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty na\
me or non-struct, schema=${e.getName(!0)}.`);const m=qe.of(u),[E,B]=this.getXmlnsAttribute(e,s);for(const[X,v]of e.structIterator()){const q=r[X];if(q!=null||v.
isIdempotencyToken()){if(v.getMergedTraits().xmlAttribute){m.addAttribute(v.getMergedTraits().xmlName??X,this.writeSimple(v,q));continue}if(v.isListSchema())this.
writeList(v,q,m,B);else if(v.isMapSchema())this.writeMap(v,q,m,B);else if(v.isStructSchema())m.addChildNode(this.writeStruct(v,q,B));else{const $=qe.of(v.getMergedTraits().
xmlName??v.getMemberName());this.writeSimpleInto(v,q,$,B),m.addChildNode($)}}}const{$unknown:K}=r;if(K&&e.isUnionSchema()&&Array.isArray(K)&&Object.keys(r).length===
1){const[X,v]=K,q=qe.of(X);if(typeof v!="string")if(r instanceof qe||r instanceof yt)m.addChildNode(r);else throw new Error("@aws-sdk - $unknown union member in\
 XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(0,v,q,B),m.addChildNode(q)}return B&&m.addAttribute(E,B),m}writeList(e,r,s,n){
if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);const u=e.getMergedTraits(),m=e.
getValueSchema(),E=m.getMergedTraits(),B=!!E.sparse,K=!!u.xmlFlattened,[X,v]=this.getXmlnsAttribute(e,n),q=($,ne)=>{if(m.isListSchema())this.writeList(m,Array.isArray(
ne)?ne:[ne],$,v);else if(m.isMapSchema())this.writeMap(m,ne,$,v);else if(m.isStructSchema()){const J=this.writeStruct(m,ne,v);$.addChildNode(J.withName(K?u.xmlName??
e.getMemberName():E.xmlName??"member"))}else{const J=qe.of(K?u.xmlName??e.getMemberName():E.xmlName??"member");this.writeSimpleInto(m,ne,J,v),$.addChildNode(J)}};
if(K)for(const $ of r)(B||$!=null)&&q(s,$);else{const $=qe.of(u.xmlName??e.getMemberName());v&&$.addAttribute(X,v);for(const ne of r)(B||ne!=null)&&q($,ne);s.addChildNode(
$)}}writeMap(e,r,s,n,u=!1){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);const m=e.
getMergedTraits(),E=e.getKeySchema(),K=E.getMergedTraits().xmlName??"key",X=e.getValueSchema(),v=X.getMergedTraits(),q=v.xmlName??"value",$=!!v.sparse,ne=!!m.xmlFlattened,
[J,oe]=this.getXmlnsAttribute(e,n),Ke=(je,st,_e)=>{const lt=qe.of(K,st),[wr,Ot]=this.getXmlnsAttribute(E,oe);Ot&&lt.addAttribute(wr,Ot),je.addChildNode(lt);let ht=qe.
of(q);X.isListSchema()?this.writeList(X,_e,ht,oe):X.isMapSchema()?this.writeMap(X,_e,ht,oe,!0):X.isStructSchema()?ht=this.writeStruct(X,_e,oe):this.writeSimpleInto(
X,_e,ht,oe),je.addChildNode(ht)};if(ne)for(const je in r){const st=r[je];if($||st!=null){const _e=qe.of(m.xmlName??e.getMemberName());Ke(_e,je,st),s.addChildNode(
_e)}}else{let je;u||(je=qe.of(m.xmlName??e.getMemberName()),oe&&je.addAttribute(J,oe),s.addChildNode(je));for(const st in r){const _e=r[st];if($||_e!=null){const lt=qe.
of("entry");Ke(lt,st,_e),(u?s:je).addChildNode(lt)}}}}writeSimple(e,r){if(r===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null\
 value.");const s=_.l1.of(e);let n=null;if(r&&typeof r=="object")if(s.isBlobSchema())n=(this.serdeContext?.base64Encoder??hr.n)(r);else if(s.isTimestampSchema()&&
r instanceof Date)switch((0,fr.V)(s,this.settings)){case 5:n=r.toISOString().replace(".000Z","Z");break;case 6:n=(0,Mt.JV)(r);break;case 7:n=String(r.getTime()/
1e3);break;default:console.warn("Missing timestamp format, using http date",r),n=(0,Mt.JV)(r);break}else{if(s.isBigDecimalSchema()&&r)return r instanceof xe.D?r.
string:String(r);throw s.isMapSchema()||s.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writ\
eList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(!0)}`)}if((s.
isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())&&(n=String(r)),s.isStringSchema()&&(r===void 0&&s.isIdempotencyToken()?n=
(0,ae.generateIdempotencyToken)():n=String(r)),n===null)throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${r}`);return n}writeSimpleInto(e,r,s,n){const u=this.
writeSimple(e,r),m=_.l1.of(e),E=new yt(u),[B,K]=this.getXmlnsAttribute(m,n);K&&s.addAttribute(B,K),s.addChildNode(E)}getXmlnsAttribute(e,r){const s=e.getMergedTraits(),
[n,u]=s.xmlNamespace??[];return u&&u!==r?[n?`xmlns:${n}`:"xmlns",u]:[void 0,void 0]}}class vt extends xt.B{settings;constructor(e){super(),this.settings=e}createSerializer(){
const e=new Dt(this.settings);return e.setSerdeContext(this.serdeContext),e}createDeserializer(){const e=new It._(this.settings);return e.setSerdeContext(this.serdeContext),
e}}class mr extends Rt.s{codec;serializer;deserializer;mixin=new ft.U;constructor(e){super(e);const r={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:e.
xmlNamespace,serviceNamespace:e.defaultNamespace};this.codec=new vt(r),this.serializer=new Ct._(this.codec.createSerializer(),r),this.deserializer=new Tt.z(this.
codec.createDeserializer(),r)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,r,s){const n=await super.serializeRequest(
e,r,s),u=_.l1.of(e.input);if(!n.headers["content-type"]){const m=this.mixin.resolveRestContentType(this.getDefaultContentType(),u);m&&(n.headers["content-type"]=
m)}return typeof n.body=="string"&&n.headers["content-type"]===this.getDefaultContentType()&&!n.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(u)&&
(n.body='<?xml version="1.0" encoding="UTF-8"?>'+n.body),n}async deserializeResponse(e,r,s){return super.deserializeResponse(e,r,s)}async handleError(e,r,s,n,u){
const m=Nt(s,n)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,m,this.options.defaultNamespace),n.Error&&typeof n.Error=="object")for(const J of Object.
keys(n.Error))n[J]=n.Error[J],J.toLowerCase()==="message"&&(n.message=n.Error[J]);n.RequestId&&!u.requestId&&(u.requestId=n.RequestId);const{errorSchema:E,errorMetadata:B}=await this.
mixin.getErrorSchemaOrThrowBaseException(m,this.options.defaultNamespace,s,n,u),K=_.l1.of(E),X=n.Error?.message??n.Error?.Message??n.message??n.Message??"Unknow\
nError",v=this.compositeErrorRegistry.getErrorCtor(E)??Error,q=new v({});await this.deserializeHttpMessage(E,r,s,n);const $={},ne=this.codec.createDeserializer();
for(const[J,oe]of K.structIterator()){const Ke=oe.getMergedTraits().xmlName??J,je=n.Error?.[Ke]??n[Ke];$[J]=ne.readSchema(oe,je)}throw this.mixin.decorateServiceException(
Object.assign(q,B,{$fault:K.getMergedTraits().error,message:X},$),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[
,r]of e.structIterator())if(r.getMergedTraits().httpPayload)return!(r.isStructSchema()||r.isMapSchema()||r.isListSchema());return!1}}var gr=h(52511);const pr=t=>{
if(t!=null)return typeof t=="object"&&"__type"in t&&delete t.__type,(0,gr.tN)(t)},yr=t=>{if(t==null)return t;if(typeof t=="number"||typeof t=="bigint"){const e=new Error(
`Received number ${t} where a string was expected.`);return e.name="Warning",console.warn(e),String(t)}if(typeof t=="boolean"){const e=new Error(`Received boole\
an ${t} where a string was expected.`);return e.name="Warning",console.warn(e),String(t)}return t},Sr=t=>{if(t==null)return t;if(typeof t=="string"){const e=t.toLowerCase();
if(t!==""&&e!=="false"&&e!=="true"){const r=new Error(`Received string "${t}" where a boolean was expected.`);r.name="Warning",console.warn(r)}return t!==""&&e!==
"false"}return t},Er=t=>{if(t==null)return t;if(typeof t=="string"){const e=Number(t);if(e.toString()!==t){const r=new Error(`Received string "${t}" where a num\
ber was expected.`);return r.name="Warning",console.warn(r),t}return e}return t}}),43138:((Je,ce,h)=>{h.r(ce),h.d(ce,{DefaultIdentityProviderConfig:()=>Ve,EXPIRATION_MS:()=>Ie.
rl,HttpApiKeyAuthSigner:()=>ve,HttpBearerAuthSigner:()=>Ge,NoAuthSigner:()=>Xe,createIsIdentityExpiredFunction:()=>Ie.OS,createPaginator:()=>Fe,doesIdentityRequireRefresh:()=>Ie.
e,getHttpAuthSchemeEndpointRuleSetPlugin:()=>ae,getHttpAuthSchemePlugin:()=>Be,getHttpSigningPlugin:()=>be,getSmithyContext:()=>le.u,httpAuthSchemeEndpointRuleSetMiddlewareOptions:()=>se,
httpAuthSchemeMiddleware:()=>me,httpAuthSchemeMiddlewareOptions:()=>xe,httpSigningMiddleware:()=>te,httpSigningMiddlewareOptions:()=>ge,isIdentityExpired:()=>Ie.
OC,memoizeIdentityProvider:()=>Ie.K4,normalizeProvider:()=>Se.t,requestBuilder:()=>De.l,setFeature:()=>Ye});var le=h(68743);const de=(F,W)=>{if(!W||W.length===0)
return F;const b=[];for(const y of W)for(const p of F)p.schemeId.split("#")[1]===y&&b.push(p);for(const y of F)b.find(({schemeId:p})=>p===y.schemeId)||b.push(y);
return b};function _(F){const W=new Map;for(const b of F)W.set(b.schemeId,b);return W}const me=(F,W)=>(b,y)=>async p=>{const I=F.httpAuthSchemeProvider(await W.
httpAuthSchemeParametersProvider(F,y,p.input)),A=F.authSchemePreference?await F.authSchemePreference():[],Q=de(I,A),Z=_(F.httpAuthSchemes),C=(0,le.u)(y),S=[];for(const d of Q){
const G=Z.get(d.schemeId);if(!G){S.push(`HttpAuthScheme \`${d.schemeId}\` was not enabled for this service.`);continue}const N=G.identityProvider(await W.identityProviderConfigProvider(
F));if(!N){S.push(`HttpAuthScheme \`${d.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties:re={},signingProperties:pe={}}=d.
propertiesExtractor?.(F,y)||{};d.identityProperties=Object.assign(d.identityProperties||{},re),d.signingProperties=Object.assign(d.signingProperties||{},pe),C.selectedHttpAuthScheme=
{httpAuthOption:d,identity:await N(d.identityProperties),signer:G.signer};break}if(!C.selectedHttpAuthScheme)throw new Error(S.join(`
`));return b(p)},se={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},
ae=(F,{httpAuthSchemeParametersProvider:W,identityProviderConfigProvider:b})=>({applyToStack:y=>{y.addRelativeTo(me(F,{httpAuthSchemeParametersProvider:W,identityProviderConfigProvider:b}),
se)}}),xe={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"},Be=(F,{
httpAuthSchemeParametersProvider:W,identityProviderConfigProvider:b})=>({applyToStack:y=>{y.addRelativeTo(me(F,{httpAuthSchemeParametersProvider:W,identityProviderConfigProvider:b}),
xe)}});var Me=h(19725);const ye=F=>W=>{throw W},Ae=(F,W)=>{},te=F=>(W,b)=>async y=>{if(!Me.K.isInstance(y.request))return W(y);const I=(0,le.u)(b).selectedHttpAuthScheme;
if(!I)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties:A={}},identity:Q,signer:Z}=I,C=await W({
...y,request:await Z.sign(y.request,Q,A)}).catch((Z.errorHandler||ye)(A));return(Z.successHandler||Ae)(C.response,A),C},ge={step:"finalizeRequest",tags:["HTTP_S\
IGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddlew\
are"},be=F=>({applyToStack:W=>{W.addRelativeTo(te(F),ge)}});var Se=h(23926);const $e=async(F,W,b,y=I=>I,...p)=>{let I=new F(b);return I=y(I)??I,await W.send(I,...p)};
function Fe(F,W,b,y,p){return async function*(A,Q,...Z){const C=Q;let S=A.startingToken??C[b],d=!0,G;for(;d;){if(C[b]=S,p&&(C[p]=C[p]??A.pageSize),A.client instanceof
F)G=await $e(W,A.client,Q,A.withCommand,...Z);else throw new Error(`Invalid client, expected instance of ${F.name}`);yield G;const N=S;S=He(G,y),d=!!(S&&(!A.stopOnSameToken||
S!==N))}return void 0}}const He=(F,W)=>{let b=F;const y=W.split(".");for(const p of y){if(!b||typeof b!="object")return;b=b[p]}return b};var De=h(98866);function Ye(F,W,b){
F.__smithy_context?F.__smithy_context.features||(F.__smithy_context.features={}):F.__smithy_context={features:{}},F.__smithy_context.features[W]=b}var ze=h(62990);
class Ve{authSchemes=new Map;constructor(W){for(const b in W){if(!(0,ze.$)(W,b))continue;const y=W[b];y!==void 0&&this.authSchemes.set(b,y)}}getIdentityProvider(W){
return this.authSchemes.get(W)}}var Le;(function(F){F.HEADER="header",F.QUERY="query"})(Le||(Le={}));class ve{async sign(W,b,y){if(!y)throw new Error("request c\
ould not be signed with `apiKey` since the `name` and `in` signer properties are missing");if(!y.name)throw new Error("request could not be signed with `apiKey`\
 since the `name` signer property is missing");if(!y.in)throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing");if(!b.
apiKey)throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");const p=Me.K.clone(W);if(y.in===Le.QUERY)p.query[y.name]=b.
apiKey;else if(y.in===Le.HEADER)p.headers[y.name]=y.scheme?`${y.scheme} ${b.apiKey}`:b.apiKey;else throw new Error("request can only be signed with `apiKey` loc\
ations `query` or `header`, but found: `"+y.in+"`");return p}}class Ge{async sign(W,b,y){const p=Me.K.clone(W);if(!b.token)throw new Error("request could not be\
 signed with `token` since the `token` is not defined");return p.headers.Authorization=`Bearer ${b.token}`,p}}class Xe{async sign(W,b,y){return W}}var Ie=h(84649)}),
84649:((Je,ce,h)=>{h.d(ce,{K4:()=>se,OC:()=>_,OS:()=>le,e:()=>me,rl:()=>de});const le=ae=>function(Be){return me(Be)&&Be.expiration.getTime()-Date.now()<ae},de=3e5,
_=le(de),me=ae=>ae.expiration!==void 0,se=(ae,xe,Be)=>{if(ae===void 0)return;const Me=typeof ae!="function"?async()=>Promise.resolve(ae):ae;let ye,Ae,te,ge=!1;const be=async Se=>{
Ae||(Ae=Me(Se));try{ye=await Ae,te=!0,ge=!1}finally{Ae=void 0}return ye};return xe===void 0?async Se=>((!te||Se?.forceRefresh)&&(ye=await be(Se)),ye):async Se=>((!te||
Se?.forceRefresh)&&(ye=await be(Se)),ge?ye:Be(ye)?(xe(ye)&&await be(Se),ye):(ge=!0,ye))}}),61052:((Je,ce,h)=>{h.d(ce,{v:()=>_});const le=new Uint32Array(256);for(let me=0;me<
256;++me){let se=me;for(let ae=0;ae<8;++ae)se=se&1?3988292384^se>>>1:se>>>1;le[me]=se>>>0}const de=4294967295;class _{digestLength=4;checksum=de;update(se){for(let ae=0;ae<
se.length;++ae)this.checksum=this.checksum>>>8^le[(this.checksum^se[ae])&255]}digestSync(){return(this.checksum^de)>>>0}async digest(){const se=this.digestSync(),
ae=new Uint8Array(4);return new DataView(ae.buffer).setUint32(0,se,!1),ae}reset(){this.checksum=de}}}),80411:((Je,ce,h)=>{h.d(ce,{k:()=>se});var le=h(38522),de=h.
n(le),_=h(61052);const me=typeof le.crc32=="function"?le.crc32:void 0,se=me?ae(me):_.v;function ae(xe){return class{digestLength=4;value=0;update(Me){this.value=
xe(Me,this.value)}digestSync(){return this.value>>>0}async digest(){const Me=new Uint8Array(4);return new DataView(Me.buffer).setUint32(0,this.digestSync(),!1),
Me}reset(){this.value=0}}}}),12793:((Je,ce,h)=>{h.r(ce),h.d(ce,{Crc32:()=>ze.k,Crc32Js:()=>Ye.v,Crc32Node:()=>ze.k,Md5:()=>He,Md5Js:()=>ye,Md5Node:()=>He,Sha256:()=>Le.
k,Sha256Js:()=>Ve.D,Sha256Node:()=>Le.k,Sha256WebCrypto:()=>b,blobHasher:()=>de,blobReader:()=>le,fileStreamHasher:()=>xe,readableStreamHasher:()=>Me});async function le(y,p,I=1024*
1024){const A=y.size;let Q=0;for(;Q<A;){const Z=y.slice(Q,Math.min(A,Q+I));p(new Uint8Array(await Z.arrayBuffer())),Q+=Z.size}}const de=async function(p,I){const A=new p;
return await le(I,Q=>{A.update(Q)}),A.digest()};var _=h(73024),me=h(57075),se=h(33243);class ae extends me.Writable{hash;constructor(p,I){super(I),this.hash=p}_write(p,I,A){
try{this.hash.update((0,se.F)(p))}catch(Q){return A(Q)}A()}}const xe=(y,p)=>new Promise((I,A)=>{if(!Be(p)){A(new Error("Unable to calculate hash for non-file st\
reams."));return}const Q=(0,_.createReadStream)(p.path,{start:p.start,end:p.end}),Z=new y,C=new ae(Z);Q.pipe(C),Q.on("error",S=>{C.end(),A(S)}),C.on("error",A),
C.on("finish",function(){Z.digest().then(I).catch(A)})}),Be=y=>typeof y.path=="string",Me=(y,p)=>{if(p.readableFlowing!==null)throw new Error("Unable to calcula\
te hash for flowing readable stream");const I=new y,A=new ae(I);return p.pipe(A),new Promise((Q,Z)=>{p.on("error",C=>{A.end(),Z(C)}),A.on("error",Z),A.on("finis\
h",()=>{I.digest().then(Q).catch(Z)})})};class ye{digestLength=16;state=Uint32Array.from(Ae);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(p){
const I=(0,se.F)(p);let A=0,Q=I.byteLength;for(this.bytesHashed+=Q;Q>0;)this.writeBuffer.setUint8(this.bufferLength++,I[A++]),--Q,this.bufferLength===64&&(Se(this.
state,this.writeBuffer),this.bufferLength=0)}async digest(){const p=Uint32Array.from(this.state),I=new DataView(this.writeBuffer.buffer.slice(0));let A=this.bufferLength;
const Q=this.bytesHashed*8;if(I.setUint8(A++,128),this.bufferLength%64>=56){for(let S=A;S<64;++S)I.setUint8(S,0);Se(p,I),A=0}for(let S=A;S<56;++S)I.setUint8(S,0);
I.setUint32(56,Q>>>0,!0),I.setUint32(60,Math.floor(Q/2**32),!0),Se(p,I);const Z=new Uint8Array(16),C=new DataView(Z.buffer);for(let S=0;S<4;++S)C.setUint32(S*4,
p[S],!0);return Z}reset(){this.state.set(Ae),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}}const Ae=[1732584193,4023233417,
2562383102,271733878],te=4294967295,ge=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),be=Array.from({length:64},(y,p)=>Math.abs(Math.sin(p+1))*2**32>>>
0);function Se(y,p){let I=y[0],A=y[1],Q=y[2],Z=y[3];for(let C=0;C<64;++C){let S,d;C<16?(S=A&Q|~A&Z,d=C):C<32?(S=Z&A|Q&~Z,d=(5*C+1)%16):C<48?(S=A^Q^Z,d=(3*C+5)%16):
(S=Q^(A|~Z),d=7*C%16);const G=p.getUint32(d*4,!0),N=Z;Z=Q,Q=A;const re=ge[(C>>4)*4+(C&3)],pe=(I+S&te)+(G+be[C]&te)&te;A=A+((pe<<re|pe>>>32-re)>>>0)&te,I=N}y[0]=
y[0]+I&te,y[1]=y[1]+A&te,y[2]=y[2]+Q&te,y[3]=y[3]+Z&te}var $e=h(77598);const He=(()=>{try{return(0,$e.createHash)("md5"),!0}catch{return!1}})()?De():ye;function De(){
return class{digestLength=16;hash=(0,$e.createHash)("md5");update(p){this.hash.update((0,se.F)(p))}async digest(){const p=this.hash.copy().digest();return new Uint8Array(
p.buffer,p.byteOffset,p.byteLength)}reset(){this.hash=(0,$e.createHash)("md5")}}}var Ye=h(61052),ze=h(80411),Ve=h(53284),Le=h(1875),ve=h(50351);const{digest:Ge,
sign:Xe,importKey:Ie}=globalThis?.crypto?.subtle??{},F=typeof Ge=="function"&&typeof Xe=="function"&&typeof Ie=="function"?globalThis.crypto.subtle:void 0,W=8*1024*
1024;class b{digestLength=32;secret;pending=[];pendingBytes=0;fallback;finished=!1;constructor(p){p&&(this.secret=(0,se.F)(p))}update(p){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(p);return}this.pending.push(p.slice()),this.pendingBytes+=p.byteLength,this.
pendingBytes>=W&&this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.digest();if(this.secret&&this.finished)throw new Error("Attempted \
to digest an already finished HMAC.");const p=(0,ve.I)(this.pending);if(F){if(this.secret){this.finished=!0;const Q=await F.importKey("raw",this.secret,{name:"H\
MAC",hash:"SHA-256"},!1,["sign"]),Z=await F.sign("HMAC",Q,p);return new Uint8Array(Z)}const A=await F.digest("SHA-256",p);return new Uint8Array(A)}const I=new Ve.
D(this.secret);return I.update(p),I.digest()}reset(){this.pending=[],this.pendingBytes=0,this.fallback=void 0,this.finished=!1}switchToFallback(){const p=new Ve.
D(this.secret);for(const I of this.pending)p.update(I);this.fallback=p,this.pending=[],this.pendingBytes=0}}}),81759:((Je,ce,h)=>{h.r(ce),h.d(ce,{AlgorithmId:()=>N,
Client:()=>Le,Command:()=>W,NoOpLogger:()=>fe.N,SENSITIVE_STRING:()=>y,ServiceException:()=>I.T,WaiterState:()=>ge,_json:()=>rt,checkExceptions:()=>be,constructStack:()=>_,
convertMap:()=>Y,createAggregatedClient:()=>p,createWaiter:()=>Ve,decorateServiceException:()=>I.M,emitWarningIfUnsupportedVersion:()=>d,getArrayIfSingleItem:()=>M,
getChecksumConfiguration:()=>Ee,getDefaultClientConfiguration:()=>j,getDefaultExtensionConfiguration:()=>ue,getRetryConfiguration:()=>Qe,getSmithyContext:()=>ae.
u,getValueFromTextNode:()=>O.r,invalidFunction:()=>Be,invalidProvider:()=>Me,isSerializableHeaderValue:()=>P,loadConfigsForDefaultMode:()=>C,makeBuilder:()=>Ne,
map:()=>L,normalizeProvider:()=>xe.t,resolveChecksumRuntimeConfig:()=>Re,resolveDefaultRuntimeConfig:()=>R,resolveRetryRuntimeConfig:()=>we,schemaLogFilter:()=>Ie,
serializeDateTime:()=>nt,serializeFloat:()=>it,take:()=>Ce,throwDefaultError:()=>A,waiterServiceDefaults:()=>te,withBaseException:()=>Q});const le=(o,a)=>{const l=[];
if(o&&l.push(o),a)for(const g of a)l.push(g);return l},de=(o,a)=>`${o||"anonymous"}${a&&a.length>0?` (a.k.a. ${a.join(",")})`:""}`,_=()=>{let o=[],a=[],l=!1;const g=new Set,
H=w=>w.sort((T,V)=>me[V.step]-me[T.step]||se[V.priority||"normal"]-se[T.priority||"normal"]),k=w=>{let T=!1;const V=ie=>{const ee=le(ie.name,ie.aliases);if(ee.includes(
w)){T=!0;for(const D of ee)g.delete(D);return!1}return!0};return o=o.filter(V),a=a.filter(V),T},c=w=>{let T=!1;const V=ie=>{if(ie.middleware===w){T=!0;for(const ee of le(
ie.name,ie.aliases))g.delete(ee);return!1}return!0};return o=o.filter(V),a=a.filter(V),T},i=w=>(o.forEach(T=>{w.add(T.middleware,{...T})}),a.forEach(T=>{w.addRelativeTo(
T.middleware,{...T})}),w.identifyOnResolve?.(U.identifyOnResolve()),w),f=w=>{const T=[];return w.before.forEach(V=>{V.before.length===0&&V.after.length===0?T.push(
V):T.push(...f(V))}),T.push(w),w.after.reverse().forEach(V=>{V.before.length===0&&V.after.length===0?T.push(V):T.push(...f(V))}),T},x=(w=!1)=>{const T=[],V=[],ie={};
return o.forEach(D=>{const z={...D,before:[],after:[]};for(const he of le(z.name,z.aliases))ie[he]=z;T.push(z)}),a.forEach(D=>{const z={...D,before:[],after:[]};
for(const he of le(z.name,z.aliases))ie[he]=z;V.push(z)}),V.forEach(D=>{if(D.toMiddleware){const z=ie[D.toMiddleware];if(z===void 0){if(w)return;throw new Error(
`${D.toMiddleware} is not found when adding ${de(D.name,D.aliases)} middleware ${D.relation} ${D.toMiddleware}`)}D.relation==="after"&&z.after.push(D),D.relation===
"before"&&z.before.push(D)}}),H(T).map(f).reduce((D,z)=>(D.push(...z),D),[])},U={add:(w,T={})=>{const{name:V,override:ie,aliases:ee}=T,D={step:"initialize",priority:"\
normal",middleware:w,...T},z=le(V,ee);if(z.length>0){if(z.some(he=>g.has(he))){if(!ie)throw new Error(`Duplicate middleware name '${de(V,ee)}'`);for(const he of z){
const ke=o.findIndex(We=>We.name===he||We.aliases?.some(tt=>tt===he));if(ke===-1)continue;const Pe=o[ke];if(Pe.step!==D.step||D.priority!==Pe.priority)throw new Error(
`"${de(Pe.name,Pe.aliases)}" middleware with ${Pe.priority} priority in ${Pe.step} step cannot be overridden by "${de(V,ee)}" middleware with ${D.priority} prio\
rity in ${D.step} step.`);o.splice(ke,1)}}for(const he of z)g.add(he)}o.push(D)},addRelativeTo:(w,T)=>{const{name:V,override:ie,aliases:ee}=T,D={middleware:w,...T},
z=le(V,ee);if(z.length>0){if(z.some(he=>g.has(he))){if(!ie)throw new Error(`Duplicate middleware name '${de(V,ee)}'`);for(const he of z){const ke=a.findIndex(We=>We.
name===he||We.aliases?.some(tt=>tt===he));if(ke===-1)continue;const Pe=a[ke];if(Pe.toMiddleware!==D.toMiddleware||Pe.relation!==D.relation)throw new Error(`"${de(
Pe.name,Pe.aliases)}" middleware ${Pe.relation} "${Pe.toMiddleware}" middleware cannot be overridden by "${de(V,ee)}" middleware ${D.relation} "${D.toMiddleware}\
" middleware.`);a.splice(ke,1)}}for(const he of z)g.add(he)}a.push(D)},clone:()=>i(_()),use:w=>{w.applyToStack(U)},remove:w=>typeof w=="string"?k(w):c(w),removeByTag:w=>{
let T=!1;const V=ie=>{const{tags:ee,name:D,aliases:z}=ie;if(ee&&ee.includes(w)){const he=le(D,z);for(const ke of he)g.delete(ke);return T=!0,!1}return!0};return o=
o.filter(V),a=a.filter(V),T},concat:w=>{const T=i(_());return T.use(w),T.identifyOnResolve(l||T.identifyOnResolve()||(w.identifyOnResolve?.()??!1)),T},applyToStack:i,
identify:()=>x(!0).map(w=>{const T=w.step??w.relation+" "+w.toMiddleware;return de(w.name,w.aliases)+" - "+T}),identifyOnResolve(w){return typeof w=="boolean"&&
(l=w),l},resolve:(w,T)=>{for(const V of x().map(ie=>ie.middleware).reverse())w=V(w,T);return l&&console.log(U.identify()),w}};return U},me={initialize:5,serialize:4,
build:3,finalizeRequest:2,deserialize:1},se={high:3,normal:2,low:1};var ae=h(68743),xe=h(29362);const Be=o=>()=>{throw new Error(o)},Me=o=>()=>Promise.reject(o),
ye=()=>{const o=new WeakSet;return(a,l)=>{if(typeof l=="object"&&l!==null){if(o.has(l))return"[Circular]";o.add(l)}return l}},Ae=o=>new Promise(a=>setTimeout(a,
o*1e3)),te={minDelay:2,maxDelay:120};var ge;(function(o){o.ABORTED="ABORTED",o.FAILURE="FAILURE",o.SUCCESS="SUCCESS",o.RETRY="RETRY",o.TIMEOUT="TIMEOUT"})(ge||(ge=
{}));const be=o=>{if(o.state===ge.ABORTED){const a=new Error(`${JSON.stringify({...o,reason:"Request was aborted"},ye())}`);throw a.name="AbortError",a}else if(o.
state===ge.TIMEOUT){const a=new Error(`${JSON.stringify({...o,reason:"Waiter has timed out"},ye())}`);throw a.name="TimeoutError",a}else if(o.state!==ge.SUCCESS)
throw new Error(`${JSON.stringify(o,ye())}`);return o},Se=async({minDelay:o,maxDelay:a,maxWaitTime:l,abortController:g,client:H,abortSignal:k},c,i)=>{const f={},
[x,U]=[o*1e3,a*1e3];let w=0;const T=Date.now()+l*1e3,V=Date.now()+6e4;let ie=!1;for(;;){if(w>0){const z=He(x,U,w,T);if(g?.signal?.aborted||k?.aborted){const he="\
AbortController signal aborted.";return f[he]|=0,f[he]+=1,{state:ge.ABORTED,observedResponses:f}}if(Date.now()+z>T)return{state:ge.TIMEOUT,observedResponses:f};
await Ae(z/1e3)}const{state:ee,reason:D}=await i(H,c);if(D){const z=Fe(D);f[z]|=0,f[z]+=1}if(ee!==ge.RETRY)return{state:ee,reason:D,final:D,observedResponses:f};
w+=1,!ie&&Date.now()>=V&&($e(f,H),ie=!0)}},$e=(o={},a)=>{const l=Object.keys(o);let g=0,H=0;for(const i of l){const f=o[i]|0;g=Math.max(f,g),i.startsWith("403:")&&
(H+=f)}const k=a?.config?.logger,c=typeof k?.warn=="function"&&!k.constructor?.name?.includes?.("NoOpLogger")?k:console;(H>=3||l[l.length-1]?.startsWith("403:"))&&
c.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.")},Fe=o=>{const a=o?.$response?.statusCode??o?.$metadata?.httpStatusCode;return o?.
$responseBodyText?`${a?a+": ":""}Deserialization error for body: ${o.$responseBodyText}`:a?o?.$response||o?.message?`${a??"Unknown"}: ${o?.message}`:`${a}: OK`:
String(o?.message??JSON.stringify(o,ye())??"Unknown")},He=(o,a,l,g)=>{const H=Math.log(a/o)/Math.log(2)+1;if(l>H)return a;const k=o*2**(l-1),c=Math.min(k,a),i=De(
o,c);if(Date.now()+i>g){const f=g-Date.now();return Math.max(0,f-500)}return i},De=(o,a)=>o+Math.random()*(a-o),Ye=o=>{if(o.maxWaitTime<=0)throw new Error("Wait\
erConfiguration.maxWaitTime must be greater than 0");if(o.minDelay<=0)throw new Error("WaiterConfiguration.minDelay must be greater than 0");if(o.maxDelay<=0)throw new Error(
"WaiterConfiguration.maxDelay must be greater than 0");if(o.maxWaitTime<=o.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${o.maxWaitTime}] must be \
greater than WaiterConfiguration.minDelay [${o.minDelay}] for this waiter`);if(o.maxDelay<o.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${o.maxDelay}\
] must be greater than WaiterConfiguration.minDelay [${o.minDelay}] for this waiter`)},ze=o=>{let a;const l=new Promise(g=>{a=()=>g({state:ge.ABORTED}),typeof o.
addEventListener=="function"?o.addEventListener("abort",a):o.onabort=a});return{clearListener(){typeof o.removeEventListener=="function"&&o.removeEventListener(
"abort",a)},aborted:l}},Ve=async(o,a,l)=>{const g={...te,...o};Ye(g);const H=[Se(g,a,l)],k=[];if(o.abortSignal){const{aborted:c,clearListener:i}=ze(o.abortSignal);
k.push(i),H.push(c)}if(o.abortController?.signal){const{aborted:c,clearListener:i}=ze(o.abortController.signal);k.push(i),H.push(c)}return Promise.race(H).then(
c=>{for(const i of k)i();return c})};class Le{config;middlewareStack=_();initConfig;handlers;constructor(a){this.config=a;const{protocol:l,protocolSettings:g}=a;
g&&typeof l=="function"&&(a.protocol=new l(g))}send(a,l,g){const H=typeof l!="function"?l:void 0,k=typeof l=="function"?l:g,c=H===void 0&&this.config.cacheMiddleware===
!0;let i;if(c){this.handlers||(this.handlers=new WeakMap);const f=this.handlers;f.has(a.constructor)?i=f.get(a.constructor):(i=a.resolveMiddleware(this.middlewareStack,
this.config,H),f.set(a.constructor,i))}else delete this.handlers,i=a.resolveMiddleware(this.middlewareStack,this.config,H);if(k)i(a).then(f=>k(null,f.output),f=>k(
f)).catch(()=>{});else return i(a).then(f=>f.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}var ve=h(47418),Ge=h(95125);const Xe="\
***SensitiveInformation***";function Ie(o,a){if(a==null)return a;const l=Ge.l1.of(o);if(l.getMergedTraits().sensitive)return Xe;if(l.isListSchema()){const g=l.getValueSchema();
if(g.getMergedTraits().sensitive)return Xe;if(Array.isArray(a))return a.map(H=>Ie(g,H))}else if(l.isMapSchema()){const g=l.getValueSchema();if(l.getKeySchema().
getMergedTraits().sensitive||g.getMergedTraits().sensitive)return Xe;if(typeof a=="object")return Object.fromEntries(Object.entries(a).map(([H,k])=>[H,Ie(g,k)]))}else if(l.
isStructSchema()&&typeof a=="object"){const g=a,H={};for(const[k,c]of l.structIterator())g[k]!=null&&(H[k]=Ie(c,g[k]));return H}return a}const F=Symbol.for("@sm\
ithy/op-event-stream");class W{middlewareStack=_();schema;static classBuilder(){return new b}resolveMiddlewareWithContext(a,l,g,{middlewareFn:H,clientName:k,commandName:c,
inputFilterSensitiveLog:i,outputFilterSensitiveLog:f,smithyContext:x,additionalContext:U,CommandCtor:w}){for(const We of H.bind(this)(w,a,l,g))this.middlewareStack.
use(We);const T=a.concat(this.middlewareStack),{logger:V}=l,ie=U[ve.V],ee={logger:V,clientName:k,commandName:c,inputFilterSensitiveLog:i,outputFilterSensitiveLog:f,
...U,[ve.V]:{...ie,commandInstance:this,...x,...g?.metricsRecorder===void 0?{}:{metricsRecorder:g.metricsRecorder},...g?.abortSignal===void 0?{}:{abortSignal:g.
abortSignal}}},{requestHandler:D}=l;let z=g??{};z.metricsRecorder&&(z={...z},delete z.metricsRecorder);let he;const ke=this.schema,Pe=ke?.[F];if(Pe!==void 0)he=
Pe;else if(ke&&Array.isArray(ke)&&ke[0]===9){const[,,,,We,tt]=ke;he=ke[F]=!!(Ge.l1.of(We).getEventStreamMember()||Ge.l1.of(tt).getEventStreamMember())}return he&&
(z={isEventStream:he,...z}),T.resolve(We=>D.handle(We.request,z),ee)}}class b{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(a){
this._init=a}ep(a){return this._ep=a,this}m(a){return this._middlewareFn=a,this}s(a,l,g={}){return this._smithyContext={service:a,operation:l,...g},this}c(a={}){
return this._additionalContext=a,this}n(a,l){return this._clientName=a,this._commandName=l,this}f(a=g=>g,l=g=>g){return this._inputFilterSensitiveLog=a,this._outputFilterSensitiveLog=
l,this}ser(a){return this._serializer=a,this}de(a){return this._deserializer=a,this}sc(a){return this._operationSchema=a,this._smithyContext.operationSchema=a,this}build(){
const a=this;let l;return l=class extends W{input;static getEndpointParameterInstructions(){return a._ep}constructor(...[g]){super(),this.input=g??{},a._init(this),
this.schema=a._operationSchema}resolveMiddleware(g,H,k){const c=a._operationSchema,i=c?.[4]??c?.input,f=c?.[5]??c?.output;return this.resolveMiddlewareWithContext(
g,H,k,{CommandCtor:l,middlewareFn:a._middlewareFn,clientName:a._clientName,commandName:a._commandName,inputFilterSensitiveLog:a._inputFilterSensitiveLog??(c?Ie.
bind(null,i):x=>x),outputFilterSensitiveLog:a._outputFilterSensitiveLog??(c?Ie.bind(null,f):x=>x),smithyContext:a._smithyContext,additionalContext:a._additionalContext})}serialize=a.
_serializer;deserialize=a._deserializer}}}const y="***SensitiveInformation***",p=(o,a,l)=>{for(const[k,c]of Object.entries(o)){const i=async function(x,U,w){const T=new c(
x);if(typeof U=="function")this.send(T,U);else if(typeof w=="function"){if(typeof U!="object")throw new Error(`Expected http options but got ${typeof U}`);this.
send(T,U||{},w)}else return this.send(T,U)},f=(k[0].toLowerCase()+k.slice(1)).replace(/Command$/,"");a.prototype[f]=i}const{paginators:g={},waiters:H={}}=l??{};
for(const[k,c]of Object.entries(g))a.prototype[k]===void 0&&(a.prototype[k]=function(i={},f,...x){return c({...f,client:this},i,...x)});for(const[k,c]of Object.
entries(H))a.prototype[k]===void 0&&(a.prototype[k]=async function(i={},f,...x){let U=f;return typeof f=="number"&&(U={maxWaitTime:f}),c({...U,client:this},i,...x)})};
var I=h(54667);const A=({output:o,parsedBody:a,exceptionCtor:l,errorCode:g})=>{const H=Z(o),k=H.httpStatusCode?H.httpStatusCode+"":void 0,c=new l({name:a?.code||
a?.Code||g||k||"UnknownError",$fault:"client",$metadata:H});throw(0,I.M)(c,a)},Q=o=>({output:a,parsedBody:l,errorCode:g})=>{A({output:a,parsedBody:l,exceptionCtor:o,
errorCode:g})},Z=o=>({httpStatusCode:o.statusCode,requestId:o.headers["x-amzn-requestid"]??o.headers["x-amzn-request-id"]??o.headers["x-amz-request-id"],extendedRequestId:o.
headers["x-amz-id-2"],cfId:o.headers["x-amz-cf-id"]}),C=o=>{switch(o){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{
retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:
return{}}};let S=!1;const d=o=>{o&&!S&&parseInt(o.substring(1,o.indexOf(".")))<16&&(S=!0)};var G=h(62990),N;(function(o){o.MD5="md5",o.CRC32="crc32",o.CRC32C="c\
rc32c",o.SHA1="sha1",o.SHA256="sha256"})(N||(N={}));const re=o=>{const a=[];return o.sha256!==void 0&&a.push({algorithmId:()=>N.SHA256,checksumConstructor:()=>o.
sha256}),o.md5!=null&&a.push({algorithmId:()=>N.MD5,checksumConstructor:()=>o.md5}),{addChecksumAlgorithm(l){a.push(l)},checksumAlgorithms(){return a}}},pe=o=>{
const a={};return o.checksumAlgorithms().forEach(l=>{a[l.algorithmId()]=l.checksumConstructor()}),a},Ue=Object.values(N),Ee=o=>{const a=[];for(const l in N){if(!(0,G.
$)(N,l))continue;const g=N[l];o[g]!==void 0&&a.push({algorithmId:()=>g,checksumConstructor:()=>o[g]})}for(const[l,g]of Object.entries(o.checksumAlgorithms??{}))
a.push({algorithmId:()=>l,checksumConstructor:()=>g});return{addChecksumAlgorithm(l){o.checksumAlgorithms=o.checksumAlgorithms??{};const g=l.algorithmId(),H=l.checksumConstructor();
Ue.includes(g)?o.checksumAlgorithms[g.toUpperCase()]=H:o.checksumAlgorithms[g]=H,a.push(l)},checksumAlgorithms(){return a}}},Re=o=>{const a={};return o.checksumAlgorithms().
forEach(l=>{const g=l.algorithmId();Ue.includes(g)&&(a[g]=l.checksumConstructor())}),a},Qe=o=>({setRetryStrategy(a){o.retryStrategy=a},retryStrategy(){return o.
retryStrategy}}),we=o=>{const a={};return a.retryStrategy=o.retryStrategy(),a},ue=o=>Object.assign(Ee(o),Qe(o)),j=ue,R=o=>Object.assign(Re(o),we(o)),M=o=>Array.
isArray(o)?o:[o];var O=h(1709);const P=o=>o!=null;var fe=h(57545);function L(o,a,l){let g,H,k;if(typeof a>"u"&&typeof l>"u")g={},k=o;else{if(g=o,typeof a=="func\
tion")return H=a,k=l,Te(g,H,k);k=a}for(const c in k)if((0,G.$)(k,c)){if(!Array.isArray(k[c])){g[c]=k[c];continue}Oe(g,null,k,c)}return g}const Y=o=>{const a={};
for(const[l,g]of Object.entries(o||{}))a[l]=[,g];return a},Ce=(o,a)=>{const l={};for(const g in a)(0,G.$)(a,g)&&Oe(l,o,a,g);return l},Te=(o,a,l)=>L(o,Object.entries(
l).reduce((g,[H,k])=>(Array.isArray(k)?g[H]=k:typeof k=="function"?g[H]=[a,k()]:g[H]=[a,k],g),{})),Oe=(o,a,l,g)=>{if(a!==null){let c=l[g];typeof c=="function"&&
(c=[,c]);const[i=Ze,f=et,x=g]=c;(typeof i=="function"&&i(a[x])||typeof i!="function"&&i)&&(o[g]=f(a[x]));return}let[H,k]=l[g];if(typeof k=="function"){let c;const i=H===
void 0&&(c=k())!=null,f=typeof H=="function"&&!!H(void 0)||typeof H!="function"&&!!H;i?o[g]=c:f&&(o[g]=k())}else{const c=H===void 0&&k!=null,i=typeof H=="functi\
on"&&!!H(k)||typeof H!="function"&&!!H;(c||i)&&(o[g]=k)}},Ze=o=>o!=null,et=o=>o,it=o=>{if(o!==o)return"NaN";switch(o){case 1/0:return"Infinity";case-1/0:return"\
-Infinity";default:return o}},nt=o=>o.toISOString().replace(".000Z","Z"),rt=o=>{if(o==null)return{};if(Array.isArray(o))return o.filter(a=>a!=null).map(rt);if(typeof o==
"object"){const a={};for(const l in o)(0,G.$)(o,l)&&o[l]!=null&&(a[l]=rt(o[l]));return a}return o};function Ne(o,a,l,g){return function(k,c,i,f,x={}){const U=Object.
assign({},o,k);return W.classBuilder().ep(U).m(function(w,T,V,ie){const ee=c.call(this,w,T,V,ie);return ee.unshift(g(V,w.getEndpointParameterInstructions())),ee}).
s(a,i,x).n(l,i.charAt(0).toUpperCase()+i.slice(1)+"Command").sc(f).build()}}}),57545:((Je,ce,h)=>{h.d(ce,{N:()=>le});class le{trace(){}debug(){}info(){}warn(){}error(){}}}),
7533:((Je,ce,h)=>{h.r(ce),h.d(ce,{BinaryDecisionDiagram:()=>p,EndpointCache:()=>I,EndpointError:()=>A.c,customEndpointFunctions:()=>Ue.m,decideEndpoint:()=>N,endpointMiddleware:()=>ue,
endpointMiddlewareOptions:()=>F,getEndpointFromInstructions:()=>Qe,getEndpointPlugin:()=>j,isIpAddress:()=>re.o,isValidHostLabel:()=>pe.X,middlewareEndpointToEndpointV1:()=>ze.
a,resolveEndpoint:()=>Ee.s,resolveEndpointConfig:()=>we,resolveEndpointRequiredConfig:()=>Re,resolveParams:()=>Le,toEndpointV1:()=>ze.a});var le=h(12974),de=h(86814);
const _="AWS_ENDPOINT_URL",me="endpoint_url",se=R=>({environmentVariableSelector:M=>{const O=R.split(" ").map(L=>L.toUpperCase()),P=M[[_,...O].join("_")];if(P)return P;
const fe=M[_];if(fe)return fe},configFileSelector:(M,O)=>{if(M.services){const fe=["services",M.services].join(de.Q);if(!O||!O[fe])throw new Error(`The services\
 section "${M.services}" specified in the profile is not present in the shared configuration file.`);const L=O[fe],Y=R.split(" ").map(Te=>Te.toLowerCase()),Ce=L[[
Y.join("_"),me].join(de.Q)];if(Ce)return Ce}const P=M[me];if(P)return P},default:void 0});var ae=h(79498),xe=h(16402);const Be="AWS_IGNORE_CONFIGURED_ENDPOINT_U\
RLS",Me="ignore_configured_endpoint_urls",ye={environmentVariableSelector:R=>(0,ae.Q)(R,Be,xe.c.ENV),configFileSelector:R=>(0,ae.Q)(R,Me,xe.c.CONFIG),default:!1},
Ae=async R=>{if(!await(0,le.Z)(ye)())return(0,le.Z)(se(R??""))()},te=async R=>{const M=R?.Bucket||"";if(typeof R.Bucket=="string"&&(R.Bucket=M.replace(/#/g,encodeURIComponent(
"#")).replace(/\?/g,encodeURIComponent("?"))),De(M)){if(R.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!He(
M)||M.indexOf(".")!==-1&&!String(R.Endpoint).startsWith("http:")||M.toLowerCase()!==M||M.length<3)&&(R.ForcePathStyle=!0);return R.DisableMultiRegionAccessPoints&&
(R.disableMultiRegionAccessPoints=!0,R.DisableMRAP=!0),R},ge=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,be=/(\d+\.){3}\d+/,Se=/\.\./,$e=/\./,Fe=/^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./,
He=R=>ge.test(R)&&!be.test(R)&&!Se.test(R),De=R=>{const[M,O,P,,,fe]=R.split(":"),L=M==="arn"&&R.split(":").length>=6,Y=!!(L&&O&&P&&fe);if(L&&!Y)throw new Error(
`Invalid ARN: ${R} was an invalid ARN.`);return Y},Ye=(R,M,O,P=!1)=>{const fe=async()=>{let L;return P?L=O.clientContextParams?.[R]??O[R]??O[M]:L=O[R]??O[M],typeof L==
"function"?L():L};return R==="credentialScope"||M==="CredentialScope"?async()=>{const L=typeof O.credentials=="function"?await O.credentials():O.credentials;return L?.
credentialScope??L?.CredentialScope}:R==="accountId"||M==="AccountId"?async()=>{const L=typeof O.credentials=="function"?await O.credentials():O.credentials;return L?.
accountId??L?.AccountId}:R==="endpoint"||M==="endpoint"?async()=>{if(O.isCustomEndpoint===!1)return;const L=await fe();if(L&&typeof L=="object"){if("url"in L)return L.
url.href;if("hostname"in L){const{protocol:Y,hostname:Ce,port:Te,path:Oe}=L;return`${Y}//${Ce}${Te?":"+Te:""}${Oe}`}}return L}:fe};var ze=h(13055);function Ve(R){
return async(M,O,P,fe)=>{if(!P.isCustomEndpoint&&!P.ignoreConfiguredEndpointUrls){let Ce;P.serviceConfiguredEndpoint?Ce=await P.serviceConfiguredEndpoint():Ce=await R(
P.serviceId),Ce&&(P.endpoint=()=>Promise.resolve((0,ze.a)(Ce)),P.isCustomEndpoint=!0,fe?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config\
: ${Ce}`))}const L=await Le(M,O,P);if(typeof P.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");const Y=P.endpointProvider(L,
fe);if(P.isCustomEndpoint&&P.endpoint){const Ce=await P.endpoint();if(Ce?.headers){Y.headers??={};for(const[Te,Oe]of Object.entries(Ce.headers))Y.headers[Te]=Array.
isArray(Oe)?Oe:[Oe]}}return Y}}const Le=async(R,M,O)=>{const P={},fe=M?.getEndpointParameterInstructions?.()||{};for(const[L,Y]of Object.entries(fe))switch(Y.type){case"\
staticContextParams":P[L]=Y.value;break;case"contextParams":P[L]=R[Y.name];break;case"clientContextParams":case"builtInParams":P[L]=await Ye(Y.name,L,O,Y.type!==
"builtInParams")();break;case"operationContextParams":P[L]=Y.get(R);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(
Y))}return Object.keys(fe).length===0&&Object.assign(P,O),String(O.serviceId).toLowerCase()==="s3"&&await te(P),P};var ve=h(68743);function Ge(R,M,O){R.__smithy_context?
R.__smithy_context.features||(R.__smithy_context.features={}):R.__smithy_context={features:{}},R.__smithy_context.features[M]=O}function Xe(R){const M=Ve(R);return({
config:O,instructions:P})=>(fe,L)=>async Y=>{O.isCustomEndpoint&&Ge(L,"ENDPOINT_OVERRIDE","N");const Ce=await M(Y.input,{getEndpointParameterInstructions(){return P}},
{...O},L);L.endpointV2=Ce,L.authSchemes=Ce.properties?.authSchemes;const Te=L.authSchemes?.[0];if(Te){L.signing_region=Te.signingRegion,L.signing_service=Te.signingName;
const Ze=(0,ve.u)(L)?.selectedHttpAuthScheme?.httpAuthOption;Ze&&(Ze.signingProperties=Object.assign(Ze.signingProperties||{},{signing_region:Te.signingRegion,signingRegion:Te.
signingRegion,signing_service:Te.signingName,signingName:Te.signingName,signingRegionSet:Te.signingRegionSet},Te.properties))}return fe({...Y})}}const F={step:"\
serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:{name:"serializerMiddlew\
are",step:"serialize",tags:["SERIALIZER"],override:!0}.name};function W(R){const M=Xe(R);return(O,P)=>({applyToStack:fe=>{fe.addRelativeTo(M({config:O,instructions:P}),
F)}})}var b=h(29362);function y(R){return M=>{const O=M.tls??!0,{endpoint:P,useDualstackEndpoint:fe,useFipsEndpoint:L}=M,Y=P!=null?async()=>(0,ze.a)(await(0,b.t)(
P)()):void 0,Te=Object.assign(M,{endpoint:Y,tls:O,isCustomEndpoint:!!P,useDualstackEndpoint:(0,b.t)(fe??!1),useFipsEndpoint:(0,b.t)(L??!1),ignoreConfiguredEndpointUrls:!!M.
ignoreConfiguredEndpointUrls});let Oe;return Te.serviceConfiguredEndpoint=async()=>(M.serviceId&&!Oe&&(Oe=R(M.serviceId)),Oe),Te}}class p{nodes;root;conditions;results;constructor(M,O,P,fe){
this.nodes=M,this.root=O,this.conditions=P,this.results=fe}static from(M,O,P,fe){return new p(M,O,P,fe)}}class I{capacity;data=new Map;parameters=[];constructor({
size:M,params:O}){this.capacity=M??50,O&&(this.parameters=O)}get(M,O){const P=this.hash(M);if(P===!1)return O();if(!this.data.has(P)){if(this.data.size>this.capacity+
10){const fe=this.data.keys();let L=0;for(;;){const{value:Y,done:Ce}=fe.next();if(this.data.delete(Y),Ce||++L>10)break}}this.data.set(P,O())}return this.data.get(
P)}size(){return this.data.size}hash(M){let O="";const{parameters:P}=this;if(P.length===0)return!1;for(const fe of P){const L=M[fe],Y=L==null?"\0":String(L);if(Y.
includes("|;"))return!1;O+=Y+"|;"}return O}}var A=h(83868),Q=h(68961),Z=h(31444),C=h(46820),S=h(67737),d=h(63255);const G=1e8,N=(R,M)=>{const{nodes:O,root:P,results:fe,
conditions:L}=R;let Y=P;const Ce={},Te={referenceRecord:Ce,endpointParams:M.endpointParams,logger:M.logger};for(;Y!==1&&Y!==-1&&Y<G;){const Oe=3*(Math.abs(Y)-1),
[Ze,et,it]=[O[Oe],O[Oe+1],O[Oe+2]],[nt,rt,Ne]=L[Ze],o=(0,Q.F)({fn:nt,assign:Ne,argv:rt},Te);if(o.toAssign){const{name:a,value:l}=o.toAssign;Ce[a]=l}Y=Y>=0===o.result?
et:it}if(Y>=G){const Oe=fe[Y-G];if(Oe[0]===-1){const[,nt]=Oe;throw new A.c((0,Z.O4)(nt,"Error",Te))}const[Ze,et,it]=Oe;return{url:(0,d.t)(Ze,Te),properties:(0,S.
Fb)(et,Te),headers:(0,C.w)(it??{},Te)}}throw new A.c("No matching endpoint.")};var re=h(26676),pe=h(44280),Ue=h(11046),Ee=h(39071);const Re=R=>{const{endpoint:M}=R;
return M===void 0&&(R.endpoint=async()=>{throw new Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an end\
point.")}),R},Qe=Ve(Ae),we=y(Ae),ue=Xe(Ae),j=W(Ae)}),62880:((Je,ce,h)=>{h.r(ce),h.d(ce,{AdaptiveRetryStrategy:()=>M,CONFIG_MAX_ATTEMPTS:()=>et,CONFIG_RETRY_MODE:()=>Ne,
ConfiguredRetryStrategy:()=>O,DEFAULT_MAX_ATTEMPTS:()=>ue.Gz,DEFAULT_RETRY_DELAY_BASE:()=>ve,DEFAULT_RETRY_MODE:()=>ue.L0,DefaultRateLimiter:()=>Ee,DeprecatedAdaptiveRetryStrategy:()=>Te,
DeprecatedStandardRetryStrategy:()=>Y,ENV_MAX_ATTEMPTS:()=>Ze,ENV_RETRY_MODE:()=>rt,INITIAL_RETRY_TOKENS:()=>Ie,INVOCATION_ID_HEADER:()=>y,MAXIMUM_RETRY_DELAY:()=>Ge,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS:()=>it,NODE_RETRY_MODE_CONFIG_OPTIONS:()=>o,NO_RETRY_INCREMENT:()=>b,REQUEST_HEADER:()=>p,RETRY_COST:()=>F,RETRY_MODES:()=>ue.cm,
Retry:()=>Re,StandardRetryStrategy:()=>R,THROTTLING_RETRY_DELAY_BASE:()=>Xe,TIMEOUT_RETRY_COST:()=>W,defaultDelayDecider:()=>fe,defaultRetryDecider:()=>L,getOmitRetryHeadersPlugin:()=>g,
getRetryAfterHint:()=>C,getRetryPlugin:()=>k,isBrowserNetworkError:()=>$e,isClockSkewCorrectedError:()=>Se,isClockSkewError:()=>be,isNodeJsHttp2TransientError:()=>Ye,
isRetryableByTrait:()=>ge,isServerError:()=>De,isThrottlingError:()=>Fe,isTransientError:()=>He,omitRetryHeadersMiddleware:()=>a,omitRetryHeadersMiddlewareOptions:()=>l,
resolveRetryConfig:()=>nt,retryMiddleware:()=>H,retryMiddlewareOptions:()=>pe});var le=h(57075);const de=c=>c?.body instanceof le.Readable||typeof ReadableStream<
"u"&&c?.body instanceof ReadableStream;var _=h(57545),me=h(19725),se=h(83763),ae=h(47418);const xe=["AccessDeniedException","AuthFailure","InvalidSignatureExcep\
tion","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"],Be=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededE\
xception","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","T\
hrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],Me=["TimeoutError","RequestTimeout","RequestT\
imeoutException"],ye=[500,502,503,504],Ae=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],te=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],ge=c=>c?.$retryable!==
void 0,be=c=>xe.includes(c.name),Se=c=>c.$metadata?.clockSkewCorrected,$e=c=>{const i=new Set(["Failed to fetch","NetworkError when attempting to fetch resource",
"The Internet connection appears to be offline","Load failed","Network request failed"]);return c&&c instanceof TypeError?i.has(c.message):!1},Fe=c=>c.$metadata?.
httpStatusCode===429||Be.includes(c.name)||c.$retryable?.throttling==!0,He=(c,i=0)=>c?.name!=="AbortError"&&(ge(c)||Se(c)||c.name==="InvalidSignatureException"&&
c.message?.includes("Signature expired")||Me.includes(c.name)||Ae.includes(c?.code||"")||te.includes(c?.code||"")||ye.includes(c.$metadata?.httpStatusCode||0)||
$e(c)||Ye(c)||c.cause!==void 0&&i<=10&&He(c.cause,i+1)),De=c=>{if(c.$metadata?.httpStatusCode!==void 0){const i=c.$metadata.httpStatusCode;return 500<=i&&i<=599&&
!He(c)}return!1};function Ye(c){return c.code==="ERR_HTTP2_STREAM_ERROR"&&c.message.includes("NGHTTP2_REFUSED_STREAM")}const ze=(c,i)=>{if(!i)return c;let f=()=>{};
const x=new Promise((U,w)=>{const T=()=>w(Ve());i.aborted?T():typeof i.addEventListener=="function"?(i.addEventListener("abort",T,{once:!0}),f=()=>i.removeEventListener(
"abort",T)):i.onabort=T});return Promise.race([c,x]).finally(f)},Ve=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),Le=c=>typeof c=="object"&&
c!==null&&"name"in c&&c.name==="AbortError",ve=100,Ge=20*1e3,Xe=500,Ie=500,F=5,W=10,b=1,y="amz-sdk-invocation-id",p="amz-sdk-request";var I=h(62990),A=h(25401),
Q=h(24494);function Z(c,i){if(A.c.isInstance(c))for(const f in c.headers){if(!(0,I.$)(c.headers,f))continue;const x=f.toLowerCase();if(x==="retry-after"){const U=c.
headers[f];let w=NaN;if(U.endsWith("GMT"))try{w=((0,Q.xE)(U).getTime()-Date.now())/1e3}catch(T){i?.trace?.("Failed to parse retry-after header"),i?.trace?.(T)}else
U.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?w=Number(U.match(/ GMT, ([\d.]+)$/)?.[1]):U.match(/^((\d+)|(\d+\.\d+))$/)?w=Number(U):Date.parse(U)>=Date.now()&&(w=(Date.parse(
U)-Date.now())/1e3);return isNaN(w)?void 0:new Date(Date.now()+w*1e3)}else if(x==="x-amz-retry-after"){const U=c.headers[f],w=Number(U);if(isNaN(w)){i?.trace?.(
`Failed to parse x-amz-retry-after=${U}`);return}return new Date(Date.now()+w)}}}function C(c,i){return Z(c,i)}const S=c=>c instanceof Error?c:c instanceof Object?
Object.assign(new Error,c):typeof c=="string"?new Error(c):new Error(`AWS SDK error wrapper for ${c}`);function d(c){return i=>(f,x)=>async U=>{let w=await i.retryStrategy();
const T=await i.maxAttempts(),V=x[ae.V]?.abortSignal;if(G(w)){w=w;const ie=(x.partition_id??"")+(x.__retryLongPoll?":longpoll":"");let ee=await ze(w.acquireInitialRetryToken(
ie),V),D=new Error,z=0,he=0;const{request:ke}=U,Pe=me.K.isInstance(ke);for(Pe&&(ke.headers[y]=(0,se.v4)());;)try{Pe&&(ke.headers[p]=`attempt=${z+1}; max=${T}`);
const{response:We,output:tt}=await f(U);return w.recordSuccess(ee),tt.$metadata.attempts=z+1,tt.$metadata.totalRetryDelay=he,{response:We,output:tt}}catch(We){const tt=N(
We,i.logger);if(D=S(We),Pe&&c(ke))throw(x.logger instanceof _.N?console:x.logger)?.warn("An error was encountered in a non-retryable streaming request."),D;try{
ee=await ze(w.refreshRetryTokenForRetry(ee,tt),V)}catch(ot){throw V?.aborted&&Le(ot)?ot:(D.$metadata||(D.$metadata={}),D.$metadata.attempts=z+1,D.$metadata.totalRetryDelay=
he,D)}z=ee.getRetryCount();const ut=ee.getRetryDelay();he+=(ee?.$retryLog?.acquisitionDelay??0)+ut,ut>0&&await ze(new Promise(ot=>setTimeout(ot,ut)),V)}}else return w=
w,w?.mode&&(x.userAgent=[...x.userAgent||[],["cfg/retry-mode",w.mode]]),w.retry(f,U)}}const G=c=>typeof c.acquireInitialRetryToken<"u"&&typeof c.refreshRetryTokenForRetry<
"u"&&typeof c.recordSuccess<"u",N=(c,i)=>{const f={error:c,errorType:re(c)},x=Z(c.$response,i);return x&&(f.retryAfterHint=x),f},re=c=>Fe(c)?"THROTTLING":He(c)?
"TRANSIENT":De(c)?"SERVER_ERROR":"CLIENT_ERROR",pe={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function Ue(c){const i=d(
c);return f=>({applyToStack:x=>{x.add(i(f),pe)}})}class Ee{static setTimeoutFn=(i,f)=>setTimeout(i,f);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(i){
this.beta=i?.beta??.7,this.minCapacity=i?.minCapacity??1,this.minFillRate=i?.minFillRate??.5,this.scaleConstant=i?.scaleConstant??.4,this.smooth=i?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(i){let f;this.updateMeasuredRate();const x=i;if(x?.errorType==="\
THROTTLING"||Fe(x?.error??i)){const T=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=T,this.calculateTimeWindow(),
this.lastThrottleTime=this.getCurrentTimeInSeconds(),f=this.cubicThrottle(T),this.enableTokenBucket()}else this.calculateTimeWindow(),f=this.cubicSuccess(this.getCurrentTimeInSeconds());
const w=Math.min(f,2*this.measuredTxRate);this.updateTokenBucketRate(w)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(i){if(this.enabled){
for(this.refillTokenBucket();i>this.availableTokens;){const f=(i-this.availableTokens)/this.fillRate*1e3;await new Promise(x=>Ee.setTimeoutFn(x,f)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-i}}refillTokenBucket(){const i=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=i;return}const f=(i-
this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+f),this.lastTimestamp=i}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(i){return this.getPrecise(i*this.beta)}cubicSuccess(i){return this.
getPrecise(this.scaleConstant*Math.pow(i-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(i){
this.refillTokenBucket(),this.fillRate=Math.max(i,this.minFillRate),this.maxCapacity=Math.max(i,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){const i=this.getCurrentTimeInSeconds(),f=Math.floor(i*2)/2;if(this.requestCount++,f>this.lastTxRateBucket){const x=this.requestCount/
(f-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(x*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=f}}getPrecise(i){
return parseFloat(i.toFixed(8))}}class Re{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}}class Qe{x=Re.delay();computeNextBackoffDelay(i){const U=Math.random()*Math.min(this.x*2**i,Ge);return Math.
floor(U)}setDelayBase(i){this.x=i}}class we{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(i,f,x,U){this.delay=i,this.count=f,this.cost=x,
this.longPoll=U}getRetryCount(){return this.count}getRetryDelay(){return Math.min(Ge,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}
var ue=h(84353);const j={incompatible:1,attempts:2,capacity:3};class R{mode=ue.cm.STANDARD;retryBackoffStrategy;capacity=Ie;maxAttemptsProvider;baseDelay;constructor(i){
typeof i=="number"?this.maxAttemptsProvider=async()=>i:typeof i=="function"?this.maxAttemptsProvider=i:i&&typeof i=="object"&&(this.maxAttemptsProvider=async()=>i.
maxAttempts,this.baseDelay=i.baseDelay,this.retryBackoffStrategy=i.backoff),this.maxAttemptsProvider??=async()=>ue.Gz,this.baseDelay??=Re.delay(),this.retryBackoffStrategy??=
new Qe}async acquireInitialRetryToken(i){return new we(Re.delay(),0,void 0,i.includes(":longpoll"))}async refreshRetryTokenForRetry(i,f){const x=await this.getMaxAttempts(),
U=this.retryCode(i,f,x),w=U===0,T=i.isLongPoll?.();if(w||T){const V=f.errorType;this.retryBackoffStrategy.setDelayBase(V==="THROTTLING"?Re.throttlingDelay():this.
baseDelay);const ie=this.retryBackoffStrategy.computeNextBackoffDelay(i.getRetryCount());let ee=ie;if(f.retryAfterHint instanceof Date&&(ee=Math.max(ie,Math.min(
f.retryAfterHint.getTime()-Date.now(),ie+5e3))),w){const D=this.getCapacityCost(V);this.capacity-=D;const z=new we(0,i.getRetryCount()+1,D,i.isLongPoll?.()??!1);
return await new Promise(he=>setTimeout(he,ee)),z.$retryLog.acquisitionDelay=ee,z}else{const D=U===j.capacity&&T?ee:0;D>0&&await new Promise(z=>setTimeout(z,D))}}
throw new Error("No retry token available")}recordSuccess(i){this.capacity=Math.min(Ie,this.capacity+(i.getRetryCost()??b))}getCapacity(){return this.capacity}async maxAttempts(){
return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not \
resolve. Using default of ${ue.Gz}`),ue.Gz}}retryCode(i,f,x){const U=i.getRetryCount()+1,w=this.isRetryableError(f.errorType)?0:j.incompatible,T=U<x?0:j.attempts,
V=this.capacity>=this.getCapacityCost(f.errorType)?0:j.capacity;return w||T||V}getCapacityCost(i){return i===Re.modifiedCostType()?Re.throttlingCost():Re.cost()}isRetryableError(i){
return i==="THROTTLING"||i==="TRANSIENT"}}class M{mode=ue.cm.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(i,f){const{rateLimiter:x}=f??{};this.rateLimiter=
x??new Ee,this.standardRetryStrategy=f?new R({maxAttempts:typeof i=="number"?i:3,...f}):new R(i)}async acquireInitialRetryToken(i){const f=await this.standardRetryStrategy.
acquireInitialRetryToken(i);return await this.rateLimiter.getSendToken(),f}async refreshRetryTokenForRetry(i,f){this.rateLimiter.updateClientSendingRate(f);const x=await this.
standardRetryStrategy.refreshRetryTokenForRetry(i,f);return await this.rateLimiter.getSendToken(),x}recordSuccess(i){this.rateLimiter.updateClientSendingRate({}),
this.standardRetryStrategy.recordSuccess(i)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}class O extends R{computeNextBackoffDelay;constructor(i,f=Re.
delay()){super(typeof i=="function"?i:async()=>i),typeof f=="number"?this.computeNextBackoffDelay=()=>f:this.computeNextBackoffDelay=f,this.retryBackoffStrategy.
computeNextBackoffDelay=x=>{const U=x+1;return this.computeNextBackoffDelay(U)}}}const P=(c,i)=>{const f=c,x=i?.noRetryIncrement??b,U=i?.retryCost??F,w=i?.timeoutRetryCost??
W;let T=c;const V=z=>z.name==="TimeoutError"?w:U,ie=z=>V(z)<=T;return Object.freeze({hasRetryTokens:ie,retrieveRetryTokens:z=>{if(!ie(z))throw new Error("No ret\
ry token available");const he=V(z);return T-=he,he},releaseRetryTokens:z=>{T+=z??x,T=Math.min(T,f)}})},fe=(c,i)=>Math.floor(Math.min(Ge,Math.random()*2**i*c)),L=c=>c?
ge(c)||be(c)||Fe(c)||He(c):!1;class Y{maxAttemptsProvider;retryDecider;delayDecider;retryQuota;mode=ue.cm.STANDARD;constructor(i,f){this.maxAttemptsProvider=i,this.
retryDecider=f?.retryDecider??L,this.delayDecider=f?.delayDecider??fe,this.retryQuota=f?.retryQuota??P(Ie)}shouldRetry(i,f,x){return f<x&&this.retryDecider(i)&&
this.retryQuota.hasRetryTokens(i)}async getMaxAttempts(){let i;try{i=await this.maxAttemptsProvider()}catch{i=ue.Gz}return i}async retry(i,f,x){let U,w=0,T=0;const V=await this.
getMaxAttempts(),{request:ie}=f;for(me.K.isInstance(ie)&&(ie.headers[y]=(0,se.v4)());;)try{me.K.isInstance(ie)&&(ie.headers[p]=`attempt=${w+1}; max=${V}`),x?.beforeRequest&&
await x.beforeRequest();const{response:ee,output:D}=await i(f);return x?.afterRequest&&x.afterRequest(ee),this.retryQuota.releaseRetryTokens(U),D.$metadata.attempts=
w+1,D.$metadata.totalRetryDelay=T,{response:ee,output:D}}catch(ee){const D=S(ee);if(w++,this.shouldRetry(D,w,V)){U=this.retryQuota.retrieveRetryTokens(D);const z=this.
delayDecider(Fe(D)?Xe:ve,w),he=Ce(D.$response),ke=Math.max(he||0,z);T+=ke,await new Promise(Pe=>setTimeout(Pe,ke));continue}throw D.$metadata||(D.$metadata={}),
D.$metadata.attempts=w,D.$metadata.totalRetryDelay=T,D}}}const Ce=c=>{if(!A.c.isInstance(c))return;const i=Object.keys(c.headers).find(w=>w.toLowerCase()==="ret\
ry-after");if(!i)return;const f=c.headers[i],x=Number(f);if(!Number.isNaN(x))return Math.min(x*1e3,2e4);const U=new Date(f);return Math.min(U.getTime()-Date.now(),
2e4)};class Te extends Y{rateLimiter;constructor(i,f){const{rateLimiter:x,...U}=f??{};super(i,U),this.rateLimiter=x??new Ee,this.mode=ue.cm.ADAPTIVE}async retry(i,f){
return super.retry(i,f,{beforeRequest:async()=>this.rateLimiter.getSendToken(),afterRequest:x=>{this.rateLimiter.updateClientSendingRate(x)}})}}var Oe=h(29362);
const Ze="AWS_MAX_ATTEMPTS",et="max_attempts",it={environmentVariableSelector:c=>{const i=c[Ze];if(!i)return;const f=parseInt(i);if(Number.isNaN(f))throw new Error(
`Environment variable ${Ze} mast be a number, got "${i}"`);return f},configFileSelector:c=>{const i=c[et];if(!i)return;const f=parseInt(i);if(Number.isNaN(f))throw new Error(
`Shared config file entry ${et} mast be a number, got "${i}"`);return f},default:ue.Gz},nt=(c,i)=>{const{retryStrategy:f,retryMode:x}=c,{defaultMaxAttempts:U=ue.
Gz,defaultBaseDelay:w=Re.delay()}=i??{},T=(0,Oe.t)(c.maxAttempts??U);let V=f?Promise.resolve(f):void 0;const ie=async()=>{const ee=await T();return await(0,Oe.t)(
x)()===ue.cm.ADAPTIVE?new M(T,{maxAttempts:ee,baseDelay:w}):new R({maxAttempts:ee,baseDelay:w})};return Object.assign(c,{maxAttempts:T,retryStrategy:()=>V??=ie()})},
rt="AWS_RETRY_MODE",Ne="retry_mode",o={environmentVariableSelector:c=>c[rt],configFileSelector:c=>c[Ne],default:ue.L0},a=()=>c=>async i=>{const{request:f}=i;return me.
K.isInstance(f)&&(delete f.headers[y],delete f.headers[p]),c(i)},l={name:"omitRetryHeadersMiddleware",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],relation:"be\
fore",toMiddleware:"awsAuthMiddleware",override:!0},g=c=>({applyToStack:i=>{i.addRelativeTo(a(),l)}}),H=d(de),k=Ue(de)}),74703:((Je,ce,h)=>{h.r(ce),h.d(ce,{ErrorSchema:()=>ze,
ListSchema:()=>ge,MapSchema:()=>Se,NormalizedSchema:()=>Le.l1,OperationSchema:()=>Fe,SCHEMA:()=>Ie,Schema:()=>te,SimpleSchema:()=>ve,StructureSchema:()=>De,TypeRegistry:()=>W.
O,deref:()=>le.L,deserializerMiddlewareOption:()=>Me,error:()=>Ve,getSchemaSerdePlugin:()=>Ae,isStaticSchema:()=>Le.ui,list:()=>be,map:()=>$e,op:()=>He,operation:()=>me.
M,serializerMiddlewareOption:()=>ye,sim:()=>Ge,simAdapter:()=>Xe,simpleSchemaCacheN:()=>Le.cd,simpleSchemaCacheS:()=>Le.j0,struct:()=>Ye,traitsCache:()=>F.C,translateTraits:()=>F.
c});var le=h(36204),de=h(68743),_=h(25401),me=h(68366);const se=b=>(y,p)=>async I=>{const{response:A}=await y(I),{operationSchema:Q}=(0,de.u)(p),[,Z,C,S,d,G]=Q??
[];try{const N=await b.protocol.deserializeResponse((0,me.M)(Z,C,S,d,G),{...b,...p},A);return{response:A,output:N}}catch(N){if(Object.defineProperty(N,"$respons\
e",{value:A,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in N)){const re="Deserialization error: to see the raw response, inspect the hidden field {\
error}.$response on this object.";try{N.message+=`
  `+re}catch{!p.logger||p.logger?.constructor?.name==="NoOpLogger"?console.warn(re):p.logger?.warn?.(re)}typeof N.$responseBodyText<"u"&&N.$response&&(N.$response.
body=N.$responseBodyText);try{if(_.c.isInstance(A)){const{headers:pe={},statusCode:Ue}=A,Ee=Object.entries(pe);N.$metadata={httpStatusCode:Ue,requestId:ae(/^x-[\w-]+-request-?id$/,
Ee),extendedRequestId:ae(/^x-[\w-]+-id-2$/,Ee),cfId:ae(/^x-[\w-]+-cf-id$/,Ee)}}}catch{}}throw N}},ae=(b,y)=>(y.find(([p])=>p.match(b))||[void 0,void 0])[1];var xe=h(
13055);const Be=b=>(y,p)=>async I=>{const{operationSchema:A}=(0,de.u)(p),[,Q,Z,C,S,d]=A??[],G=p.endpointV2?async()=>(0,xe.a)(p.endpointV2):b.endpoint,N=await b.
protocol.serializeRequest((0,me.M)(Q,Z,C,S,d),I.input,{...b,...p,endpoint:G});return y({...I,request:N})},Me={name:"deserializerMiddleware",step:"deserialize",tags:[
"DESERIALIZER"],override:!0},ye={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function Ae(b){return{applyToStack:y=>{y.add(Be(b),
ye),y.add(se(b),Me),b.protocol.setSerdeContext(b)}}}class te{name;namespace;traits;static assign(y,p){return Object.assign(y,p)}static[Symbol.hasInstance](y){const p=this.
prototype.isPrototypeOf(y);return!p&&typeof y=="object"&&y!==null?y.symbol===this.symbol:p}getName(){return this.namespace+"#"+this.name}}class ge extends te{static symbol=Symbol.
for("@smithy/lis");valueSchema;symbol=ge.symbol}const be=(b,y,p,I)=>te.assign(new ge,{name:y,namespace:b,traits:p,valueSchema:I});class Se extends te{static symbol=Symbol.
for("@smithy/map");keySchema;valueSchema;symbol=Se.symbol}const $e=(b,y,p,I,A)=>te.assign(new Se,{name:y,namespace:b,traits:p,keySchema:I,valueSchema:A});class Fe extends te{static symbol=Symbol.
for("@smithy/ope");input;output;symbol=Fe.symbol}const He=(b,y,p,I,A)=>te.assign(new Fe,{name:y,namespace:b,traits:p,input:I,output:A});class De extends te{static symbol=Symbol.
for("@smithy/str");memberNames;memberList;symbol=De.symbol}const Ye=(b,y,p,I,A)=>te.assign(new De,{name:y,namespace:b,traits:p,memberNames:I,memberList:A});class ze extends De{static symbol=Symbol.
for("@smithy/err");ctor;symbol=ze.symbol}const Ve=(b,y,p,I,A,Q)=>te.assign(new ze,{name:y,namespace:b,traits:p,memberNames:I,memberList:A,ctor:null});var Le=h(95125);
class ve extends te{static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=ve.symbol}const Ge=(b,y,p,I)=>te.assign(new ve,{name:y,namespace:b,traits:I,schemaRef:p}),
Xe=(b,y,p,I)=>te.assign(new ve,{name:y,namespace:b,traits:p,schemaRef:I}),Ie={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,BIG_DECIMAL:19,
DOCUMENT:15,TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,MAP_MODIFIER:128};var F=h(74844),W=h(75629)})};0&&(module.exports={id,ids,modules});
